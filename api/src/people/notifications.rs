//! What somebody was told by mail, once more where they are logged in.

use actix_web::get;
use actix_web::web::Data;
use chrono::{DateTime, Utc};
use people::message::life::MessageState;
use people::message::{MessageId, MessageKind};
use persistence::platform::outbox as store;
use serde::Serialize;
use utoipa::ToSchema;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{List, Paged};
use crate::http::problem::{Language, Problem};
use crate::http::rule::routes;

routes! {
    list_my_notifications: SignedIn;
}

/// What you were told.
#[derive(Serialize, ToSchema)]
pub(super) struct Notification {
    #[schema(value_type = uuid::Uuid)]
    id: MessageId,
    /// Why.
    #[schema(value_type = String)]
    kind: MessageKind,
    /// Whether the message has left for your address.
    state: MessageState,
    told_at: DateTime<Utc>,
    /// In the language that was asked for.
    title: String,
    /// Paragraphs, with an empty line between them.
    text: String,
}

type Notifications = kernel::Page<Notification>;

/// List what you were told by mail, the latest first.
///
/// Without the links, which are for who reads the mail. What was sent 30 days ago is forgotten.
#[utoipa::path(responses((status = 200, description = "A page.", body = Notifications)))]
#[get("/me/notifications")]
async fn list_my_notifications(
    state: Data<State>,
    caller: Caller,
    language: Language,
    list: List,
) -> Result<Paged<Notification>, Problem> {
    let found = store::told(&state.db, caller.account()?, &list.listing).await?;
    let site = state.config.site();
    Ok(list.page(found.map(|it| {
        let (title, text) = state.texts.told(it.kind, language.tag(), &it.values, site);
        let (id, kind, told_at) = (it.id, it.kind, it.made_at);
        Notification { id, kind, state: it.state, told_at, title, text }
    })))
}
