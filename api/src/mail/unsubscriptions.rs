//! Whoever reads a message that can be stopped stops those that follow, with one click and without an account (RFC 8058).

use actix_web::post;
use actix_web::web::Data;
use people::message::{MailSecret, MessageKind, Suppression};
use persistence::platform::outbox as store;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::hash;
use crate::http::extract::{NoContent, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    unsubscribe: Anyone;
}

/// Stop messages that one has not asked for.
///
/// The address is in the `List-Unsubscribe` header of each message that can be stopped; what the program of mail sends as
/// its body (`List-Unsubscribe=One-Click`) is not looked at. What was asked for, and what warns of changes to an account,
/// still comes. The answer is the same whether or not the address means anything.
#[utoipa::path(responses((status = 204, description = "No more of them are sent.")))]
#[post("/unsubscriptions/{unsubscribe_token}")]
async fn unsubscribe(
    state: Data<State>,
    caller: Caller,
    Path(secret): Path<MailSecret>,
) -> Result<NoContent, Problem> {
    state
        .write(&caller, async |tx| {
            let purpose = MessageKind::Digest;
            if let Some(known) = store::find_token(tx, purpose, &hash(secret.as_str())).await? {
                let (of, about) = (&known.email, known.subject_id);
                store::suppress(tx, of, Suppression::Unsubscribed, about).await?;
            }
            Ok(())
        })
        .await?;
    Ok(NoContent)
}
