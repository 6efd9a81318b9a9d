//! The desk at work: who leaves, who is called next, what the clock brings.

use chrono::{DateTime, TimeDelta, Utc};
use conferences::ConferenceId;
use conferences::admission::{Call, Changes, Desk, Read};
use conferences::conference::{Conference, ConferenceEvent, ConferenceStatus};
use conferences::pool::{Pool, Reserve, Spill, spill};
use conferences::queue::QueuePolicy;
use conferences::registration::{Registration, RegistrationEnding, RegistrationStatus};
use persistence::conferences::{desk as store, pools, registrations, reserves, spills};
use persistence::{Tx, conferences as stored};

use super::told;
use crate::http::problem::Problem;

/// Stores a changed conference, and has its desk go on by what holds now: who was submitted is let in once nobody looks at
/// them any more, offers end with the conference's last or begin anew with its next opening, and free seats are offered.
pub(super) async fn reopen(
    tx: &Tx,
    before: &Conference,
    after: &Conference,
) -> Result<(), Problem> {
    stored::update(tx, before, after).await?;
    if after.status != ConferenceStatus::Cancelled {
        told::of_news(tx, before, after).await?;
    }
    let (mut desk, now) = (store::of(tx, after).await?, tx.author().at);
    let approval = |it: &Conference| it.profile.admission.approval;
    if approval(before) && !approval(after) {
        let submitted = in_state(tx, after, RegistrationStatus::Submitted).await?;
        let changes = desk.approve_all(&submitted, now)?;
        told::put(tx, after, &desk, &submitted, &changes).await?;
        desk = desk.after(&changes);
    }
    if before.starts_at() != after.starts_at() || before.status != after.status {
        let offered = in_state(tx, after, RegistrationStatus::Offered).await?;
        let changes = desk.date_offers(&offered, before.makes_offers(), after.last_offer(), now);
        told::put(tx, after, &desk, &offered, &changes).await?;
    }
    call_next(tx, after, &desk).await
}

async fn in_state(
    tx: &Tx,
    of: &Conference,
    status: RegistrationStatus,
) -> Result<Vec<Registration>, Problem> {
    Ok(registrations::in_states(tx, of.id, &[status]).await?)
}

/// Stores what happened at the desk, and offers seats that came free to those who wait.
pub(super) async fn settle(
    tx: &Tx,
    of: &Conference,
    desk: &Desk,
    before: &[Registration],
    changes: &Changes,
) -> Result<(), Problem> {
    told::put(tx, of, desk, before, changes).await?;
    call_next(tx, of, &desk.after(changes)).await
}

/// So many of those who wait are read first; each time that is not enough, twice as many.
const READ_FIRST: u64 = 64;

/// Offers free seats to those who wait; reads no more of the queue than that takes.
pub(super) async fn call_next(tx: &Tx, of: &Conference, desk: &Desk) -> Result<(), Problem> {
    if !desk.may_move() {
        return Ok(());
    }
    let mut seated = Vec::new();
    if desk.admission.queue.policy == QueuePolicy::Balance {
        let holders = registrations::seated(tx, of.id).await?;
        seated.extend(holders.into_iter().map(Registration::counted_in));
    }
    let (mut first, mut whole, mut most) = (Vec::new(), false, READ_FIRST);
    loop {
        let read = Read { first: &first, whole };
        let closed = match desk.call_next(read, &seated, tx.author().at)? {
            Call::Decided(changes) => return told::put(tx, of, desk, &first, &changes).await,
            Call::ReadOn { closed } => closed,
        };
        let more = registrations::waiting(tx, of.id, first.last(), &closed, most).await?;
        whole = u64::try_from(more.len()).is_ok_and(|read| read < most);
        first.extend(more);
        most *= 2;
    }
}

/// Ends what a called-off conference, or one that is over, has no place for.
pub(super) async fn close(
    tx: &Tx,
    conference: &Conference,
    mut desk: Desk,
    event: ConferenceEvent,
) -> Result<(), Problem> {
    let states: Vec<_> = match event {
        ConferenceEvent::Cancel => RegistrationStatus::live().collect(),
        ConferenceEvent::Finish => {
            RegistrationStatus::live().filter(|it| !it.is_confirmed()).collect()
        }
        _ => return Ok(()),
    };
    spills::call_off(tx, conference.id).await?;
    for before in registrations::in_states(tx, conference.id, &states).await? {
        let Some(ending) = before.status.closing() else { continue };
        // Of the whole they are told before, and once.
        let changes = desk.leave(&before, before.end(ending, tx.author().at)?)?;
        store::store(tx, &desk, &[before], &changes).await?;
        desk = desk.after(&changes);
    }
    Ok(())
}

/// Ends a registration, and gives its seats back; nobody is called yet.
async fn end(
    tx: &Tx,
    of: &Conference,
    desk: Desk,
    before: Registration,
    ending: RegistrationEnding,
) -> Result<Desk, Problem> {
    let changes = desk.leave(&before, before.end(ending, tx.author().at)?)?;
    told::put(tx, of, &desk, &[before], &changes).await?;
    Ok(desk.after(&changes))
}

/// What is still due when everything was done is looked at again after so long.
const AGAIN: TimeDelta = TimeDelta::seconds(1);

/// Does what is due at a conference: offers that have run out go to the next, what was kept is released, seats spill. Says when there is something
/// to do again, which is true for as long as the conference is held: whoever makes an offer holds it, too. Who finds it
/// held by somebody else comes back.
pub(crate) async fn attend(tx: &Tx, id: ConferenceId) -> Result<Option<DateTime<Utc>>, Problem> {
    let now = tx.author().at;
    let Some((conference, mut desk)) = store::try_hold(tx, id).await? else {
        return Ok(Some(now + AGAIN));
    };
    if conference.makes_offers() {
        let offered = in_state(tx, &conference, RegistrationStatus::Offered).await?;
        let (lapsed, open): (Vec<_>, Vec<_>) =
            offered.into_iter().partition(|it| it.has_lapsed(now));
        for lapsed in lapsed {
            desk = end(tx, &conference, desk, lapsed, RegistrationEnding::Expire).await?;
        }
        let ending: Vec<_> = open.into_iter().filter(|it| it.ends_soon(now)).collect();
        told::of_ends(tx, &conference, &ending).await?;
    }
    for due in reserves::due(tx, id).await? {
        desk = release(tx, desk, due).await?;
    }
    for due in spills::due(tx, id).await? {
        desk = spill_over(tx, desk, due).await?;
    }
    call_next(tx, &conference, &desk).await?;
    Ok(store::next_due(tx, &conference, now).await?.map(|it| it.max(now + AGAIN)))
}

/// Moves the free seats of one pool to another.
pub(super) async fn spill_over(tx: &Tx, desk: Desk, due: Spill) -> Result<Desk, Problem> {
    let (from, to) = (desk.pool(due.rule.from_pool_id)?, desk.pool(due.rule.to_pool_id)?);
    let changed = spill(from, to, &desk.pools)?;
    resize(tx, &desk, &changed).await?;
    let done = Spill { done_at: Some(tx.author().at), ..due };
    spills::done(tx, &due, &done).await?;
    Ok(desk.with(changed))
}

/// Gives pools of the desk another capacity.
pub(super) async fn resize(tx: &Tx, desk: &Desk, changed: &[Pool]) -> Result<(), Problem> {
    let was = |after: &Pool| desk.pools.iter().find(|it| it.id == after.id);
    let changes: Vec<_> =
        changed.iter().filter_map(|after| was(after).map(|before| (before, after))).collect();
    Ok(pools::resize(tx, &changes).await?)
}

/// Has what was kept be everybody's.
async fn release(tx: &Tx, desk: Desk, due: Reserve) -> Result<Desk, Problem> {
    reserves::release(tx, &due).await?;
    Ok(desk.without(due.pool()))
}
