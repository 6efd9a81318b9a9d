//! Secrets of links in messages, as whoever reads the mail shows them.

use people::message::{MailSecret, MessageKind};
use persistence::platform::outbox::{self, MailToken};
use persistence::{Reader, Tx};

use crate::State;
use crate::http::credentials::hash;
use crate::http::problem::{self, Problem};

/// What a secret is for.
pub(super) async fn find(
    db: &impl Reader,
    kind: MessageKind,
    secret: &MailSecret,
) -> Result<MailToken, Problem> {
    let found = outbox::find_token(db, kind, &hash(secret.as_str())).await?;
    found.ok_or_else(|| Problem::not_found("link"))
}

/// The same, if it still can be used.
pub(crate) async fn shown(
    state: &State,
    kind: MessageKind,
    secret: &MailSecret,
) -> Result<MailToken, Problem> {
    let token = find(&state.db, kind, secret).await?;
    if token.expires_at <= state.clock.now() {
        return Err(Problem::new(&problem::GONE));
    }
    Ok(token)
}

/// Of two who show a secret at once, one finds it used: asked once what it is for is held.
pub(crate) async fn must_be_unused(
    tx: &Tx,
    kind: MessageKind,
    secret: &MailSecret,
) -> Result<(), Problem> {
    find(tx, kind, secret).await.map(drop)
}
