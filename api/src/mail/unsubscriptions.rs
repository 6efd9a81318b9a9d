//! Whoever reads a message that can be stopped stops those that follow, with one click and without an account (RFC 8058).

use actix_web::post;
use actix_web::web::Data;
use kernel::AccountId;
use people::message::{MailSecret, MessageKind, Suppression};
use people::person::{Purpose, may};
use persistence::Tx;
use persistence::people::persons;
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

/// The only purpose for which messages come that can be stopped.
const PURPOSE: Purpose = Purpose::Digest;

/// Stop messages that one has not asked for.
///
/// The address is in the `List-Unsubscribe` header of each message that can be stopped; what the program of mail sends as
/// its body (`List-Unsubscribe=One-Click`) is not looked at. What was asked for, and what warns of changes to an account,
/// still comes. The person's consent to be told daily ends with it; given once more, it takes effect again. The answer is
/// the same whether or not the address means anything.
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
                withdraw_consent(tx, about.into()).await?;
            }
            Ok(())
        })
        .await?;
    Ok(NoContent)
}

/// Whoever stops it does not agree to it any more.
async fn withdraw_consent(tx: &Tx, of: AccountId) -> Result<(), Problem> {
    let agrees = persons::of_accounts(tx, &[of]).await?.values().any(|it| may(it, PURPOSE));
    if agrees {
        let before = persons::lock_of_account(tx, of).await?;
        persons::update(tx, &before, &before.without(PURPOSE, tx.author().at)).await?;
    }
    Ok(())
}
