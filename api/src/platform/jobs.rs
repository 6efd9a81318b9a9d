//! The workers of a replica. Imports take long and have one of their own, so that nobody waits for a seat meanwhile; so does
//! mail, because servers of others may be slow.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use persistence::conferences::{desk as stored_desk, guests, support};
use persistence::directory::municipalities;
use persistence::people::{doors, invitations, persons, sessions};
use persistence::platform::jobs::{self as store, Job, JobKind};
use persistence::platform::{idempotency, imports, outbox};
use persistence::{Author, Tx};
use uuid::Uuid;

use super::imports::work_off;
use crate::State;
use crate::conferences::desk;
use crate::http::problem::Problem;
use crate::mail::post;
use crate::partnerships::mergers;
use crate::people::digest;

/// How often a worker looks for work that is due, or that another replica took in or left behind.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How often what has expired is forgotten, and lost work is looked for.
const SWEEP_EVERY: TimeDelta = TimeDelta::minutes(10);
/// The same by the watch of a worker, whose clock may be wrong and be set right.
const SWEEP_AFTER: Duration = Duration::from_mins(10);
/// What went wrong is tried again after so many seconds for each attempt, at most a minute.
const AGAIN_SECONDS: i32 = 1;
const AGAIN_AT_MOST: i32 = 60;

/// Starts the workers of this replica.
pub(crate) fn start(state: &State) {
    let (clerk, porter) = (state.clone(), state.clone());
    actix_web::rt::spawn(async move { import(&clerk).await });
    actix_web::rt::spawn(async move { attend(&porter).await });
    if state.config.mail.is_none() {
        tracing::warn!("SMTP_URL is not set: messages wait, and `comitas mail` shows them");
        return;
    }
    let carrier = state.clone();
    actix_web::rt::spawn(async move { send(&carrier).await });
}

/// Does imports, for ever.
async fn import(state: &State) {
    loop {
        let woken = tokio::time::timeout(LOOK_EVERY, state.work.notified()).await;
        drop(woken);
        // An import that panics is tried again when its lease has run out; others get their turn.
        match AssertUnwindSafe(work_off(state)).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(problem)) => tracing::error!(%problem, "the import worker stumbled"),
            Err(_) => tracing::error!("the import worker panicked"),
        }
    }
}

/// Sends messages, for ever.
async fn send(state: &State) {
    loop {
        // A message at which it stumbles is tried again when its lease has run out; others get their turn.
        match AssertUnwindSafe(post::work_off(state)).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "the mail worker stumbled"),
            Err(_) => tracing::error!("the mail worker panicked"),
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Does what is due, for ever.
async fn attend(state: &State) {
    let mut swept: Option<Instant> = None;
    loop {
        if swept.is_none_or(|it| it.elapsed() >= SWEEP_AFTER) {
            state.limits.forget_idle();
            match have_swept(state).await {
                Ok(()) => swept = Some(Instant::now()),
                Err(error) => tracing::warn!(%error, "no sweep could be ordered"),
            }
        }
        loop {
            let author = Author::system("claimJob", state.clock.now());
            match store::claim(&state.db, author).await {
                Ok(Some(job)) => take(state, job).await,
                Ok(None) => break,
                Err(error) => {
                    tracing::error!(%error, "no work could be asked for");
                    break;
                }
            }
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Orders a sweep, now: whoever starts, and whoever has not seen one for long.
async fn have_swept(state: &State) -> persistence::Result<()> {
    let now = state.clock.now();
    let author = Author::system("orderSweep", now);
    let order = async |tx: &Tx| store::schedule(tx, JobKind::Sweep, Uuid::nil(), now).await;
    state.db.write(author, order).await
}

/// Does one job; one that fails does not keep the others, and is tried again.
async fn take(state: &State, job: Job<JobKind>) {
    match AssertUnwindSafe(work(state, job)).catch_unwind().await {
        Ok(Ok(())) => return,
        Ok(Err(problem)) => tracing::error!(%problem, ?job, "a job went wrong"),
        Err(_) => tracing::error!(?job, "a job panicked"),
    }
    let now = state.clock.now();
    let wait = (job.attempts * AGAIN_SECONDS).min(AGAIN_AT_MOST);
    let next = now + TimeDelta::seconds(wait.into());
    let author = Author::system("giveBackJob", now);
    let given = state.db.write(author, async |tx| store::give_back(tx, job, next).await);
    if let Err(error) = given.await {
        tracing::error!(%error, ?job, "a job goes on when its lease has run out");
    }
}

async fn work(state: &State, job: Job<JobKind>) -> Result<(), Problem> {
    let Job { kind, payload, .. } = job;
    match kind {
        JobKind::AttendDesk => {
            let author = Author::system("attendDesk", state.clock.now());
            let attend = async |tx: &Tx| {
                let next = desk::attend(tx, payload.into()).await?;
                Ok::<_, Problem>(store::settle(tx, kind, payload, next).await?)
            };
            state.db.write(author, attend).await
        }
        JobKind::EndMunicipality => {
            let author = Author::system("endMunicipality", state.clock.now());
            let end = async |tx: &Tx| {
                let next = mergers::end_as_announced(tx, payload.into()).await?;
                Ok::<_, Problem>(store::settle(tx, kind, payload, next).await?)
            };
            state.db.write(author, end).await
        }
        JobKind::Sweep => {
            let author = Author::system("sweep", state.clock.now());
            let sweep = async |tx: &Tx| {
                let next = sweep(tx).await?;
                store::settle(tx, kind, payload, Some(next)).await
            };
            Ok(state.db.write(author, sweep).await?)
        }
    }
}

/// Forgets what has expired, and gives work a job that has lost its own; says when to do it again.
async fn sweep(tx: &Tx) -> persistence::Result<DateTime<Utc>> {
    idempotency::forget_expired(tx).await?;
    sessions::forget_expired(tx).await?;
    doors::forget_old(tx).await?;
    persons::adopt(tx).await?;
    persons::tell_daily(tx, digest::next(tx.author().at)).await?;
    invitations::expire_all(tx).await?;
    guests::forget_expired(tx).await?;
    support::forget_past(tx).await?;
    outbox::forget_expired(tx).await?;
    imports::reschedule(tx).await?;
    outbox::reschedule(tx).await?;
    stored_desk::reschedule(tx).await?;
    municipalities::reschedule(tx).await?;
    Ok(tx.author().at + SWEEP_EVERY)
}
