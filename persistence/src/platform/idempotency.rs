//! Creating requests that may be sent twice and act once.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, TryInsertResult};

use crate::entity::idempotency_key;
use crate::{Actor, Db, Reader, Result, Tx};

/// How long an answer is kept.
pub const LIFETIME: TimeDelta = TimeDelta::hours(24);
/// How long a request that never ended blocks its key; longer than any request may take.
pub const LEASE: TimeDelta = TimeDelta::seconds(90);

/// The key of a request and what the request said.
#[derive(Clone, Debug)]
pub struct Claim {
    pub key: String,
    /// Hash of method, path and body.
    pub fingerprint: String,
}

/// The answer to a creating request, as it is repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub etag: Option<String>,
    pub body: String,
}

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing: the request may go on.
    New,
    /// The same request was answered.
    Answered(Answer),
    /// The same request is being answered.
    InFlight,
    /// Another request used the key.
    OtherRequest,
}

/// Forgets what was answered about a record, so that it is not repeated once it may not be said any more.
pub async fn forget_answers_about(tx: &Tx, location: &str) -> Result<()> {
    idempotency_key::Entity::delete_many()
        .filter(idempotency_key::Column::Location.eq(location))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Reserves the key for a request, unless it is known.
pub async fn claim(db: &Db, claim: &Claim, author: crate::Author) -> Result<Known> {
    let (actor, now) = (author.actor, author.at);
    db.write(author, async |tx| {
        let row = idempotency_key::Model {
            actor: actor.to_string(),
            key: claim.key.clone(),
            fingerprint: claim.fingerprint.clone(),
            leased_until: now + LEASE,
            status: None,
            location: None,
            etag: None,
            body: None,
            expires_at: now + LIFETIME,
        };
        let inserted = idempotency_key::Entity::insert(row.clone().into_active_model())
            .on_conflict_do_nothing()
            .exec_without_returning(tx.connection())
            .await?;
        if matches!(inserted, TryInsertResult::Inserted(1..)) {
            return Ok(Known::New);
        }
        let known = of(actor, &claim.key).one(tx.connection()).await?;
        let Some(known) = known else { return Ok(Known::InFlight) };
        if known.expires_at > now && known.fingerprint != claim.fingerprint {
            return Ok(Known::OtherRequest);
        }
        if known.expires_at > now
            && let Some(answer) = answer(&known)
        {
            return Ok(Known::Answered(answer));
        }
        Ok(if take_over(tx, &row, now).await? { Known::New } else { Known::InFlight })
    })
    .await
}

/// Takes a key whose request never ended, or whose answer is too old; one of several who try succeeds.
async fn take_over(tx: &Tx, row: &idempotency_key::Model, now: DateTime<Utc>) -> Result<bool> {
    use idempotency_key::Column as C;
    let ended = C::LeasedUntil.lte(now).and(C::Status.is_null()).or(C::ExpiresAt.lte(now));
    let taken = idempotency_key::Entity::update_many()
        .col_expr(C::Fingerprint, Expr::value(row.fingerprint.clone()))
        .col_expr(C::LeasedUntil, Expr::value(row.leased_until))
        .col_expr(C::ExpiresAt, Expr::value(row.expires_at))
        .col_expr(C::Status, Expr::value(Option::<i16>::None))
        .col_expr(C::Body, Expr::value(Option::<String>::None))
        .filter(C::Actor.eq(&row.actor))
        .filter(C::Key.eq(&row.key))
        .filter(ended)
        .exec(tx.connection())
        .await?;
    Ok(taken.rows_affected == 1)
}

/// Says, in the transaction that changes something, that it is done: what is repeated from now on changes nothing more.
pub async fn mark(tx: &Tx, claim: &Claim) -> Result<()> {
    use idempotency_key::Column as C;
    idempotency_key::Entity::update_many()
        .col_expr(C::Status, Expr::value(UNANSWERED))
        .filter(C::Actor.eq(tx.author().actor.to_string()))
        .filter(C::Key.eq(&claim.key))
        .filter(C::Fingerprint.eq(&claim.fingerprint))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Stands for the status of what is done and whose answer is not known yet.
const UNANSWERED: i16 = 0;

/// Keeps the answer, in the transaction that does what it says.
pub async fn keep(tx: &Tx, claim: &Claim, answer: &Answer) -> Result<()> {
    use idempotency_key::Column as C;
    idempotency_key::Entity::update_many()
        .col_expr(C::Status, Expr::value(i16::try_from(answer.status).unwrap_or(i16::MAX)))
        .col_expr(C::Location, Expr::value(answer.location.clone()))
        .col_expr(C::Etag, Expr::value(answer.etag.clone()))
        .col_expr(C::Body, Expr::value(answer.body.clone()))
        .filter(C::Actor.eq(tx.author().actor.to_string()))
        .filter(C::Key.eq(&claim.key))
        .filter(C::Fingerprint.eq(&claim.fingerprint))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Gives the key back after a refusal, so that the corrected request may use it.
pub async fn release(db: &Db, claim: &Claim, author: crate::Author) -> Result<()> {
    db.write(author, async |tx| {
        idempotency_key::Entity::delete_many()
            .filter(idempotency_key::Column::Actor.eq(tx.author().actor.to_string()))
            .filter(idempotency_key::Column::Key.eq(&claim.key))
            .filter(idempotency_key::Column::Status.is_null())
            .exec(tx.connection())
            .await?;
        Ok(())
    })
    .await
}

/// Forgets answers that nobody may ask for any more.
pub async fn forget_expired(tx: &Tx) -> Result<()> {
    let expired = idempotency_key::Column::ExpiresAt.lte(tx.author().at);
    idempotency_key::Entity::delete_many().filter(expired).exec(tx.connection()).await?;
    Ok(())
}

fn of(actor: Actor, key: &str) -> sea_orm::Select<idempotency_key::Entity> {
    idempotency_key::Entity::find_by_id((actor.to_string(), key.to_owned()))
}

fn answer(row: &idempotency_key::Model) -> Option<Answer> {
    Some(Answer {
        status: u16::try_from(row.status?).ok()?,
        location: row.location.clone(),
        etag: row.etag.clone(),
        body: row.body.clone()?,
    })
}
