//! Work that is done outside a request, at its time, by one replica: imports, the desk's clock, mail, sweeps.

use std::fmt::Display;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, LockBehavior, LockType, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use strum::VariantArray;
use uuid::Uuid;

use crate::entity::job;
use crate::error::read;
use crate::{Author, Db, Reader, Result, Tx};

kernel::words! {
    /// What is done by the clock, in little time.
    JobKind {
        /// Offers of a conference that have run out go to the next, seats spill.
        AttendDesk,
        /// A municipality ends on the day that was announced; in its partnerships others take its place.
        EndMunicipality,
        /// What has expired is forgotten, and work whose job was lost gets one again.
        Sweep,
    }
}

kernel::words! {
    /// What takes long, and has a worker of its own.
    ImportJob {
        /// An import goes on, or begins.
        RunImport,
    }
}

kernel::words! {
    /// What waits for servers of others, and has a worker of its own.
    MailJob {
        /// A message is handed over.
        SendMessage,
        /// Somebody is told what waits for them.
        TellDigest,
    }
}

/// What one worker does: it takes any of these, and nothing else.
pub trait Kind:
    Copy + Display + VariantArray + for<'a> TryFrom<&'a str, Error = strum::ParseError>
{
}

impl Kind for JobKind {}
impl Kind for ImportJob {}
impl Kind for MailJob {}

/// Work that this replica holds.
#[derive(Clone, Copy, Debug)]
pub struct Job<K> {
    pub kind: K,
    /// The import, the conference, the municipality, the message or the account.
    pub payload: Uuid,
    /// How often it was begun, this time included.
    pub attempts: i32,
}

/// How long a worker that says nothing is believed to be alive.
pub const LEASE: TimeDelta = TimeDelta::seconds(60);

/// Has work done at an instant; if it is due earlier already, that stands.
pub async fn schedule(
    tx: &Tx,
    kind: impl Kind,
    payload: impl Into<Uuid>,
    due_at: DateTime<Utc>,
) -> Result<()> {
    schedule_all(tx, kind, &[payload.into()], due_at).await
}

/// The same for many, of which each is named once.
pub async fn schedule_all(
    tx: &Tx,
    kind: impl Kind,
    payloads: &[impl Copy + Into<Uuid>],
    due_at: DateTime<Utc>,
) -> Result<()> {
    if payloads.is_empty() {
        return Ok(());
    }
    let row = |payload: &_| {
        let payload: Uuid = Into::into(*payload);
        let kind = kind.to_string();
        job::Model { kind, payload, due_at, attempts: 0, leased_until: None }.into_active_model()
    };
    let earlier = Expr::cust(
        "case when excluded.due_at < job.due_at then excluded.due_at else job.due_at end",
    );
    let mut known = OnConflict::columns([job::Column::Kind, job::Column::Payload]);
    known.value(job::Column::DueAt, earlier);
    job::Entity::insert_many(payloads.iter().map(row))
        .on_conflict(known)
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Takes the work that is due longest and that nobody holds; of several replicas that ask, one gets it.
pub async fn claim<K: Kind>(db: &Db, author: Author) -> Result<Option<Job<K>>> {
    use job::Column as C;
    let now = author.at;
    db.write(author, async |tx| {
        // A lease that ends so far ahead was given while a clock was wrong.
        let free = Condition::any()
            .add(C::LeasedUntil.is_null())
            .add(C::LeasedUntil.lt(now))
            .add(C::LeasedUntil.gt(now + LEASE + LEASE));
        let row = job::Entity::find()
            .filter(C::Kind.is_in(K::VARIANTS.iter().map(K::to_string)))
            .filter(C::DueAt.lte(now))
            .filter(free)
            .order_by_asc(C::DueAt)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .one(tx.connection())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let kind = read("job.kind", row.kind.as_str())?;
        let attempts = row.attempts + 1;
        job::Entity::update_many()
            .col_expr(C::Attempts, Expr::value(attempts))
            .col_expr(C::LeasedUntil, Expr::value(now + LEASE))
            .filter(C::Kind.eq(row.kind))
            .filter(C::Payload.eq(row.payload))
            .exec(tx.connection())
            .await?;
        Ok(Some(Job { kind, payload: row.payload, attempts }))
    })
    .await
}

/// Says that the worker is alive.
pub async fn hold_on(tx: &Tx, kind: impl Kind, payload: impl Into<Uuid>) -> Result<()> {
    use job::Column as C;
    job::Entity::update_many()
        .col_expr(C::LeasedUntil, Expr::value(tx.author().at + LEASE))
        .filter(C::Kind.eq(kind.to_string()).and(C::Payload.eq(payload.into())))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Lets go of work, which goes on at an instant; none if it is done.
pub async fn settle(
    tx: &Tx,
    kind: impl Kind,
    payload: impl Into<Uuid>,
    next: Option<DateTime<Utc>>,
) -> Result<()> {
    use job::Column as C;
    let this = C::Kind.eq(kind.to_string()).and(C::Payload.eq(payload.into()));
    let Some(next) = next else {
        job::Entity::delete_many().filter(this).exec(tx.connection()).await?;
        return Ok(());
    };
    job::Entity::update_many()
        .col_expr(C::DueAt, Expr::value(next))
        .col_expr(C::Attempts, Expr::value(0))
        .col_expr(C::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(this)
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Lets go of work that went wrong; it is tried again at an instant, and its attempts stay counted.
pub async fn give_back<K: Kind>(tx: &Tx, job: Job<K>, next: DateTime<Utc>) -> Result<()> {
    use job::Column as C;
    job::Entity::update_many()
        .col_expr(C::DueAt, Expr::value(next))
        .col_expr(C::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(C::Kind.eq(job.kind.to_string()).and(C::Payload.eq(job.payload)))
        .exec(tx.connection())
        .await?;
    Ok(())
}
