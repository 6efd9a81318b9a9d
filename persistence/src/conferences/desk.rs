//! The desk of a conference: what changes there together is stored together.
//!
//! Whoever changes a registration or a pool holds the conference: it is changed by one transaction at a time, and what
//! the domain decides is still true when it is stored.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use conferences::ConferenceId;
use conferences::admission::{Changes, Desk};
use conferences::conference::Conference;
use conferences::pool::PoolId;
use conferences::registration::{Registration, RegistrationId, RegistrationStatus, Ticket};
use kernel::PersonId;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Select,
};
use uuid::Uuid;

use super::registrations::read_ticket;
use super::{pools, read_row, registrations, support, whole};
use crate::entity::{conference, registration, seat_pool, seat_spill};
use crate::error::OrNotFound;
use crate::platform::audit::Change;
use crate::platform::jobs::{self, JobKind};
use crate::{Reader, Result, Tx};

/// Passes the gate of a conference ([`lock`](super::lock)), and holds its desk.
pub async fn hold(tx: &Tx, id: ConferenceId) -> Result<(Conference, Desk)> {
    held(tx, &super::locked(tx, id).await?).await
}

/// The same for somebody who registers, and in which states they have registrations there already; of those that wait the
/// desk knows.
pub async fn hold_for(
    tx: &Tx,
    id: ConferenceId,
    guest: PersonId,
) -> Result<(Conference, Desk, BTreeSet<RegistrationStatus>)> {
    let row = super::locked(tx, id).await?;
    let conference = read_row(&row)?;
    let (desk, own) = desk(tx, &conference, row.next_number, Some(guest)).await?;
    Ok((conference, desk, own))
}

/// The same as [`hold`], unless another transaction holds it.
pub async fn try_hold(tx: &Tx, id: ConferenceId) -> Result<Option<(Conference, Desk)>> {
    let row = conference::Entity::find_by_id(id)
        .lock_with_behavior(LockType::NoKeyUpdate, LockBehavior::SkipLocked);
    match row.one(tx.connection()).await? {
        Some(row) => held(tx, &row).await.map(Some),
        None => Ok(None),
    }
}

/// The desk of a conference that this transaction holds.
pub async fn of(tx: &Tx, conference: &Conference) -> Result<Desk> {
    let row = conference::Entity::find_by_id(conference.id).one(tx.connection()).await?;
    let (desk, _) =
        desk(tx, conference, row.or_not_found(super::SUBJECT)?.next_number, None).await?;
    Ok(desk)
}

async fn held(tx: &Tx, row: &conference::Model) -> Result<(Conference, Desk)> {
    let conference = read_row(row)?;
    let (desk, _) = desk(tx, &conference, row.next_number, None).await?;
    Ok((conference, desk))
}

async fn desk(
    tx: &Tx,
    it: &Conference,
    next: i32,
    guest: Option<PersonId>,
) -> Result<(Desk, BTreeSet<RegistrationStatus>)> {
    // The pools before what is wanted of them: replicas of 0.1.0 hold nothing else.
    let pools = pools::locked(tx, it.id).await?;
    let (waiting, own) = registrations::claims(tx, it.id, guest).await?;
    let desk = Desk {
        pools,
        waiting,
        next: read_ticket("conference.next_number", next)?,
        admission: it.profile.admission.clone(),
        offers_until: it.offers_until(tx.author().at),
    };
    Ok((desk, own))
}

/// Rows of one statement: `SQLite` takes 32,766 values in one, and a registration has 26.
const AT_ONCE: usize = 1000;

/// Stores what happened at a desk that this transaction holds: each registration with what it was before, if it was
/// there.
pub async fn store(tx: &Tx, desk: &Desk, before: &[Registration], changes: &Changes) -> Result<()> {
    let old = |id: PoolId| desk.pools.iter().find(|it| it.id == id);
    let changed: Vec<_> =
        changes.pools.iter().filter_map(|new| old(new.id).map(|old| (old, new))).collect();
    pools::put(tx, &changed).await?;
    let was = |id: RegistrationId| before.iter().find(|it| it.id == id);
    let row = |it: &Registration| registrations::row(it, &desk.admission).into_active_model();
    let (known, new): (Vec<_>, Vec<_>) =
        changes.registrations.iter().partition(|it| was(it.id).is_some());
    for it in known {
        let mut row = row(it).reset_all();
        // Who mediates stays, or was passed on meanwhile.
        (row.mediator_organisation_id, row.mediator_account_id) = (NotSet, NotSet);
        row.update_without_returning(tx.connection()).await?;
    }
    for some in new.chunks(AT_ONCE) {
        registration::Entity::insert_many(some.iter().copied().map(row))
            .exec_without_returning(tx.connection())
            .await?;
    }
    let over = changes.registrations.iter().filter(|it| !it.status.is_live()).map(|it| it.id);
    support::forget(tx, over).await?;
    let Some(first) = changes.registrations.first() else { return Ok(()) };
    if changes.next != desk.next {
        give_out(tx, first.conference_id, changes.next).await?;
    }
    if let Some(until) = changes.registrations.iter().filter_map(|it| it.offered_until).min() {
        let reminded =
            Some(until - Registration::REMINDED_BEFORE).filter(|it| *it > tx.author().at);
        let due = reminded.unwrap_or(until);
        jobs::schedule(tx, JobKind::AttendDesk, first.conference_id, due).await?;
    }
    // The record keeps what it is told for good: no consent to being counted in groups, which may be withdrawn, and no
    // words.
    let known = |it: &Registration| it.clone().for_the_record();
    let before: Vec<_> = changes.registrations.iter().map(|it| was(it.id).map(known)).collect();
    let after: Vec<_> = changes.registrations.iter().map(known).collect();
    let changes = before.iter().zip(&after).map(|(before, after)| Change {
        kind: registrations::SUBJECT,
        id: after.id.into(),
        before: before.as_ref(),
        after: Some(after),
    });
    tx.record_all(changes).await
}

/// Writes down which number is given out next.
async fn give_out(tx: &Tx, of: ConferenceId, next: Ticket) -> Result<()> {
    let row = conference::ActiveModel {
        id: Set(of.into()),
        next_number: Set(whole(next.into())),
        ..Default::default()
    };
    row.update_without_returning(tx.connection()).await?;
    Ok(())
}

/// A conference, and when something is to be done there.
type Due = (Uuid, DateTime<Utc>);

/// When something is to be done next at the desk of a conference: offers run out, where offers run; seats spill, or are
/// released.
pub async fn next_due(
    db: &impl Reader,
    of: &Conference,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>> {
    let id = Uuid::from(of.id);
    let mut due: Vec<Due> = Vec::new();
    if of.makes_offers() {
        let offers = offers_end().filter(registration::Column::ConferenceId.eq(id));
        due.extend::<Vec<Due>>(offers.into_tuple().all(db.connection()).await?);
        let reminded = now + Registration::REMINDED_BEFORE;
        let later = registration::Column::OfferedUntil.gt(reminded);
        let later = offers_end().filter(registration::Column::ConferenceId.eq(id)).filter(later);
        let later: Vec<Due> = later.into_tuple().all(db.connection()).await?;
        due.extend(
            later.into_iter().map(|(of, until)| (of, until - Registration::REMINDED_BEFORE)),
        );
    }
    let spills = spills_come().filter(seat_spill::Column::ConferenceId.eq(id));
    due.extend::<Vec<Due>>(spills.into_tuple().all(db.connection()).await?);
    let reserves = reserves_end().filter(seat_pool::Column::ConferenceId.eq(id));
    due.extend::<Vec<Due>>(reserves.into_tuple().all(db.connection()).await?);
    Ok(due.into_iter().map(|(_, due)| due).min())
}

/// Has the desk attended at every conference where something is to be done.
pub async fn reschedule(tx: &Tx) -> Result<()> {
    let mut due: Vec<Due> = offers_end().into_tuple().all(tx.connection()).await?;
    // Whoever is to be told that an offer ends is told in time.
    for (_, until) in &mut due {
        *until -= Registration::REMINDED_BEFORE;
    }
    let spills: Vec<Due> = spills_come().into_tuple().all(tx.connection()).await?;
    due.extend(spills);
    due.extend::<Vec<Due>>(reserves_end().into_tuple().all(tx.connection()).await?);
    for (conference, at) in due {
        jobs::schedule(tx, JobKind::AttendDesk, conference, at).await?;
    }
    Ok(())
}

/// The first offer to run out of each conference.
fn offers_end() -> Select<registration::Entity> {
    use registration::Column as C;
    registration::Entity::find()
        .select_only()
        .column(C::ConferenceId)
        .column_as(C::OfferedUntil.min(), "due")
        .filter(C::OfferedUntil.is_not_null())
        .group_by(C::ConferenceId)
}

/// The first spill to come of each conference.
fn spills_come() -> Select<seat_spill::Entity> {
    use seat_spill::Column as C;
    seat_spill::Entity::find()
        .select_only()
        .column(C::ConferenceId)
        .column_as(C::DueAt.min(), "due")
        .filter(C::DoneAt.is_null())
        .group_by(C::ConferenceId)
}

/// The first reserve to be released of each conference.
fn reserves_end() -> Select<seat_pool::Entity> {
    use seat_pool::Column as C;
    seat_pool::Entity::find()
        .select_only()
        .column(C::ConferenceId)
        .column_as(C::ReleaseAt.min(), "due")
        .filter(C::ReleaseAt.is_not_null())
        .filter(C::ReleasedAt.is_null())
        .group_by(C::ConferenceId)
}
