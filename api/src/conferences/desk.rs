//! The desk at work: who leaves, who is called next, what the clock brings.

use chrono::{DateTime, TimeDelta, Utc};
use conferences::ConferenceId;
use conferences::admission::{Changes, Desk};
use conferences::conference::{Conference, ConferenceEvent};
use conferences::pool::{Spill, spill};
use conferences::queue::QueuePolicy;
use conferences::registration::{Registration, RegistrationEnding, RegistrationStatus};
use persistence::conferences::{desk as store, pools, registrations, spills};
use persistence::{Tx, conferences as stored};

use crate::http::problem::Problem;

/// Holds a conference and its desk. Whoever changes anything of a conference begins here.
pub(super) async fn hold(tx: &Tx, id: ConferenceId) -> Result<(Conference, Desk), Problem> {
    let conference = stored::lock(tx, id).await?;
    let desk = of(tx, &conference).await?;
    Ok((conference, desk))
}

/// The desk of a conference that this transaction holds.
async fn of(tx: &Tx, conference: &Conference) -> Result<Desk, Problem> {
    let pools = store::pools(tx, conference.id).await?;
    Ok(Desk { pools, admission: conference.profile.admission.clone() })
}

/// Stores a changed conference, and lets the desk go on by what holds now.
pub(super) async fn reopen(
    tx: &Tx,
    before: &Conference,
    after: &Conference,
) -> Result<(), Problem> {
    stored::update(tx, before, after).await?;
    call_next(tx, after, &of(tx, after).await?).await
}

/// Stores what happened at the desk, and offers seats that came free to those who wait.
pub(super) async fn settle(
    tx: &Tx,
    conference: &Conference,
    desk: &Desk,
    before: &[Registration],
    changes: &Changes,
) -> Result<(), Problem> {
    store::store(tx, &desk.admission, &desk.pools, before, changes).await?;
    call_next(tx, conference, &desk.after(changes)).await
}

/// Offers free seats to those who wait.
pub(super) async fn call_next(tx: &Tx, of: &Conference, desk: &Desk) -> Result<(), Problem> {
    let moves = of.makes_offers() && desk.may_move();
    let Some(starts_at) = of.starts_at().filter(|_| moves) else { return Ok(()) };
    let waiting = registrations::waiting(tx, of.id).await?;
    let mut seated = Vec::new();
    if desk.admission.queue.policy == QueuePolicy::Balance {
        let holding: Vec<_> =
            RegistrationStatus::all().filter(|status| desk.admission.seats(*status)).collect();
        let holders = registrations::in_states(tx, of.id, &holding).await?;
        seated.extend(holders.into_iter().map(Registration::counted_in));
    }
    let changes = desk.call_next(&waiting, &seated, starts_at, tx.author().at)?;
    Ok(store::store(tx, &desk.admission, &desk.pools, &waiting, &changes).await?)
}

/// Ends what a called-off conference, or one that is over, has no place for.
pub(super) async fn close(
    tx: &Tx,
    conference: &Conference,
    mut desk: Desk,
    event: ConferenceEvent,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let states: Vec<_> = match event {
        ConferenceEvent::Cancel => RegistrationStatus::all().filter(|it| it.is_live()).collect(),
        ConferenceEvent::Finish => {
            RegistrationStatus::all().filter(|it| it.is_live() && !it.is_confirmed()).collect()
        }
        _ => return Ok(()),
    };
    spills::call_off(tx, conference.id).await?;
    for before in registrations::in_states(tx, conference.id, &states).await? {
        let Some(ending) = before.status.closing() else { continue };
        desk = end(tx, desk, before, ending, now).await?;
    }
    Ok(())
}

/// Ends a registration, and gives its seats back; nobody is called yet.
async fn end(
    tx: &Tx,
    desk: Desk,
    before: Registration,
    ending: RegistrationEnding,
    now: DateTime<Utc>,
) -> Result<Desk, Problem> {
    let changes = desk.leave(&before, before.end(ending, now)?)?;
    store::store(tx, &desk.admission, &desk.pools, &[before], &changes).await?;
    Ok(desk.after(&changes))
}

/// What is still due when everything was done is looked at again after so long.
const AGAIN: TimeDelta = TimeDelta::seconds(1);

/// Does what is due at a conference: offers that have run out go to the next, seats spill. Says when there is something
/// to do again, which is true for as long as the conference is held: whoever makes an offer holds it, too. Who finds it
/// held by somebody else comes back.
pub(crate) async fn attend(tx: &Tx, id: ConferenceId) -> Result<Option<DateTime<Utc>>, Problem> {
    let now = tx.author().at;
    let Some(conference) = stored::try_lock(tx, id).await? else { return Ok(Some(now + AGAIN)) };
    let mut desk = of(tx, &conference).await?;
    let offered = registrations::in_states(tx, id, &[RegistrationStatus::Offered]).await?;
    for lapsed in offered.into_iter().filter(|it| it.has_lapsed(now)) {
        desk = end(tx, desk, lapsed, RegistrationEnding::Expire, now).await?;
    }
    for due in spills::due(tx, id).await? {
        desk = spill_over(tx, desk, due).await?;
    }
    call_next(tx, &conference, &desk).await?;
    Ok(store::next_due(tx, id).await?.map(|it| it.max(now + AGAIN)))
}

/// Moves the free seats of one pool to another.
pub(super) async fn spill_over(tx: &Tx, desk: Desk, due: Spill) -> Result<Desk, Problem> {
    let (from, to) = (desk.pool(due.rule.from_pool_id)?, desk.pool(due.rule.to_pool_id)?);
    let (less, more) = spill(from, to)?;
    pools::resize(tx, &[(from, &less), (to, &more)]).await?;
    let done = Spill { done_at: Some(tx.author().at), ..due };
    spills::done(tx, &due, &done).await?;
    Ok(desk.after(&Changes { registrations: Vec::new(), pools: vec![less, more] }))
}
