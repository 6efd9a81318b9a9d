//! The desk of a conference: what changes there together is stored together.
//!
//! Whoever changes a registration or a pool holds the conference: it is changed by one transaction at a time, and what
//! the domain decides is still true when it is stored.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use conferences::ConferenceId;
use conferences::admission::{Admission, Changes};
use conferences::pool::{Locked, PoolId};
use conferences::registration::{Registration, RegistrationId, RegistrationStatus, Ticket};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

use super::{pools, registrations, whole};
use crate::entity::{queue_number, registration, seat_pool, seat_spill};
use crate::error::read;
use crate::platform::audit::Change;
use crate::platform::jobs::{self, JobKind};
use crate::{Reader, Result, Tx};

/// The pools of a conference that this transaction holds, with the highest priority that waits in each.
pub async fn pools(tx: &Tx, of: ConferenceId) -> Result<Vec<Locked>> {
    use registration::Column as C;
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(of)))
        .order_by_asc(seat_pool::Column::Id)
        // Replicas of 0.1.0 hold the pools and nothing else; goes with 0.3.0.
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    let heads: Vec<(Uuid, i16)> = registration::Entity::find()
        .select_only()
        .column(C::QueuePoolId)
        .column_as(C::Priority.max(), "priority")
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::Status.eq(RegistrationStatus::Waitlisted.to_string()))
        .group_by(C::QueuePoolId)
        .into_tuple()
        .all(tx.connection())
        .await?;
    let heads: BTreeMap<_, _> = heads.into_iter().collect();
    let locked = |row: &seat_pool::Model| {
        let waiting = heads.get(&row.id).map(|it| read("registration.priority", *it));
        Ok(Locked { waiting: waiting.transpose()?, pool: pools::read_row(row)? })
    };
    rows.iter().map(locked).collect()
}

/// Stores what happened at the desk of a conference whose pools this transaction holds: each registration with what it
/// was before, if it was there, and the pools as they were.
pub async fn store(
    tx: &Tx,
    admission: &Admission,
    held: &[Locked],
    before: &[Registration],
    changes: &Changes,
) -> Result<()> {
    let old = |id: PoolId| held.iter().find(|it| it.pool.id == id).map(|it| &it.pool);
    let changed: Vec<_> =
        changes.pools.iter().filter_map(|new| old(new.id).map(|old| (old, new))).collect();
    pools::put(tx, &changed).await?;
    let was = |id: RegistrationId| before.iter().find(|it| it.id == id);
    for it in &changes.registrations {
        let row = registrations::row(it, admission).into_active_model();
        if was(it.id).is_some() {
            row.reset_all().update_without_returning(tx.connection()).await?;
        } else {
            registration::Entity::insert(row).exec_without_returning(tx.connection()).await?;
        }
    }
    number(tx, &changes.registrations, was).await?;
    let Some(first) = changes.registrations.first() else { return Ok(()) };
    if let Some(until) = changes.registrations.iter().filter_map(|it| it.offered_until).min() {
        jobs::schedule(tx, JobKind::AttendDesk, first.conference_id, until).await?;
    }
    // The record keeps what it is told for good; consent to being counted in groups may be withdrawn.
    let known = |it: &Registration| it.clone().without_groups();
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

/// Writes down the numbers that were given out.
async fn number<'a>(
    tx: &Tx,
    them: &[Registration],
    was: impl Fn(RegistrationId) -> Option<&'a Registration>,
) -> Result<()> {
    let fresh = |it: &&Registration| was(it.id).and_then(|it| it.waitlist) != it.waitlist;
    let number = |it: &Registration| {
        let Ticket { pool_id, seq } = it.waitlist?;
        Some(queue_number::Model {
            pool_id: pool_id.into(),
            seq: whole(seq),
            registration_id: it.id.into(),
            given_at: tx.author().at,
        })
    };
    let rows: Vec<_> = them
        .iter()
        .filter(fresh)
        .filter_map(number)
        .map(IntoActiveModel::into_active_model)
        .collect();
    if !rows.is_empty() {
        queue_number::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// A conference, and when something is to be done there.
type Due = (Uuid, DateTime<Utc>);

/// When something is to be done next at the desk of a conference: offers run out, seats spill.
pub async fn next_due(db: &impl Reader, of: ConferenceId) -> Result<Option<DateTime<Utc>>> {
    let of = Uuid::from(of);
    let offers = offers_end().filter(registration::Column::ConferenceId.eq(of));
    let spills = spills_come().filter(seat_spill::Column::ConferenceId.eq(of));
    let offers: Vec<Due> = offers.into_tuple().all(db.connection()).await?;
    let spills: Vec<Due> = spills.into_tuple().all(db.connection()).await?;
    Ok(offers.into_iter().chain(spills).map(|(_, due)| due).min())
}

/// Has the desk attended at every conference where something is to be done.
pub async fn reschedule(tx: &Tx) -> Result<()> {
    let mut due: Vec<Due> = offers_end().into_tuple().all(tx.connection()).await?;
    let spills: Vec<Due> = spills_come().into_tuple().all(tx.connection()).await?;
    due.extend(spills);
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
