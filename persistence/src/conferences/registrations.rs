//! Seats: pools, registrations and the queue.
//!
//! Whoever changes a registration or a pool holds all pools of the conference, in the order of their ids: a conference
//! is changed by one transaction at a time, and what the domain decides is still true when it is stored.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use conferences::ConferenceId;
use conferences::admission::{Admission, Changes};
use conferences::participation::{Mode, Origin};
use conferences::pool::{Locked, Pool, PoolId, Seats, Spill, SpillRule};
use conferences::registration::{
    ConsentedGroups, Registration, RegistrationFilter, RegistrationId, RegistrationStatus, Ticket,
};
use conferences::representation::Representation;
use kernel::AccountId;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

use crate::entity::{queue_number, registration, representation_day, seat_pool, seat_spill};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::platform::jobs::{self, JobKind};
use crate::{Listing, Reader, Result, Slice, Tx};

const REGISTRATION: &str = "registration";
const POOL: &str = "seat_pool";

/// The pools of a conference, in the order of their ids.
pub async fn pools(db: &impl Reader, of: ConferenceId) -> Result<Vec<Pool>> {
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(of)))
        .order_by_asc(seat_pool::Column::Id)
        .all(db.connection())
        .await?;
    rows.iter().map(read_pool).collect()
}

pub async fn list_pools(
    db: &impl Reader,
    of: ConferenceId,
    listing: &Listing,
) -> Result<Slice<Pool>> {
    use seat_pool::Column as C;
    let select = seat_pool::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    slice(db, select, Vec::new(), C::Id, listing, |row| read_pool(&row)).await
}

pub async fn pool(db: &impl Reader, id: PoolId) -> Result<Pool> {
    let row = seat_pool::Entity::find_by_id(id).one(db.connection()).await?;
    read_pool(&row.or_not_found(POOL)?)
}

/// The pools of a conference, held until the transaction ends, with the highest priority that waits in each.
pub async fn lock_pools(tx: &Tx, of: ConferenceId) -> Result<Vec<Locked>> {
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(of)))
        .order_by_asc(seat_pool::Column::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    with_waiting(tx, of, rows).await
}

async fn with_waiting(
    tx: &Tx,
    of: ConferenceId,
    rows: Vec<seat_pool::Model>,
) -> Result<Vec<Locked>> {
    use registration::Column as C;
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
        Ok(Locked { waiting: waiting.transpose()?, pool: read_pool(row)? })
    };
    rows.iter().map(locked).collect()
}

/// Adds a pool to a conference whose pools this transaction holds.
pub async fn insert_pool(tx: &Tx, it: &Pool) -> Result<()> {
    let row = pool_row(it).into_active_model();
    seat_pool::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: POOL, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Gives pools that this transaction holds another capacity.
pub async fn resize_pools(tx: &Tx, changes: &[(&Pool, &Pool)]) -> Result<()> {
    put_pools(tx, changes).await?;
    tx.record_all(changes.iter().map(|(before, after)| Change {
        kind: POOL,
        id: after.id.into(),
        before: Some(*before),
        after: Some(*after),
    }))
    .await
}

/// Pools that change alike are changed by one statement; the check of the database is the last line.
async fn put_pools(tx: &Tx, changes: &[(&Pool, &Pool)]) -> Result<()> {
    use seat_pool::Column as C;
    let mut alike = BTreeMap::<(i64, i64, i64), Vec<Uuid>>::new();
    for (before, after) in changes {
        let delta = |of: fn(&Pool) -> u32| i64::from(of(after)) - i64::from(of(before));
        let by = (delta(Pool::held), delta(Pool::capacity), delta(Pool::next_seq));
        alike.entry(by).or_default().push(after.id.into());
    }
    for ((held, capacity, next_seq), ids) in alike {
        if (held, capacity, next_seq) == (0, 0, 0) {
            continue;
        }
        seat_pool::Entity::update_many()
            .col_expr(C::Held, Expr::col(C::Held).add(held))
            .col_expr(C::Capacity, Expr::col(C::Capacity).add(capacity))
            .col_expr(C::NextSeq, Expr::col(C::NextSeq).add(next_seq))
            .filter(C::Id.is_in(ids))
            .exec(tx.connection())
            .await?;
    }
    Ok(())
}

/// Stores what happened at the desk of a conference whose pools this transaction holds: each registration with what it
/// was before, if it was there, and the pools as they were.
pub async fn store(
    tx: &Tx,
    admission: &Admission,
    pools: &[Locked],
    before: &[Registration],
    changes: &Changes,
) -> Result<()> {
    let old = |id: PoolId| pools.iter().find(|it| it.pool.id == id).map(|it| &it.pool);
    let changed: Vec<_> =
        changes.pools.iter().filter_map(|new| old(new.id).map(|old| (old, new))).collect();
    put_pools(tx, &changed).await?;
    let was = |id: RegistrationId| before.iter().find(|it| it.id == id);
    for it in &changes.registrations {
        let row = row(it, admission).into_active_model();
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
        kind: REGISTRATION,
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

pub async fn show(db: &impl Reader, id: RegistrationId) -> Result<Registration> {
    let row = registration::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(row.or_not_found(REGISTRATION)?)
}

pub async fn list(
    db: &impl Reader,
    of: ConferenceId,
    filter: &RegistrationFilter,
    listing: &Listing,
) -> Result<Slice<Registration>> {
    use registration::Column as C;
    let RegistrationFilter { status, origin, mode } = filter;
    let mut select = registration::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    if !status.is_empty() {
        select = select.filter(C::Status.is_in(status.iter().map(RegistrationStatus::to_string)));
    }
    if !origin.is_empty() {
        select = select.filter(C::Origin.is_in(origin.iter().map(Origin::to_string)));
    }
    if !mode.is_empty() {
        select = select.filter(C::Mode.is_in(mode.iter().map(Mode::to_string)));
    }
    slice(db, select, Vec::new(), C::Id, listing, read_row).await
}

/// The registrations of a person, at all conferences.
pub async fn of_account(
    db: &impl Reader,
    id: AccountId,
    listing: &Listing,
) -> Result<Slice<Registration>> {
    use registration::Column as C;
    let select = registration::Entity::find().filter(C::AccountId.eq(Uuid::from(id)));
    slice(db, select, Vec::new(), C::Id, listing, read_row).await
}

/// The registration of a person for a conference, the latest if there were several.
pub async fn find_of_account(
    db: &impl Reader,
    of: ConferenceId,
    id: AccountId,
) -> Result<Option<Registration>> {
    use registration::Column as C;
    let row = registration::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::AccountId.eq(Uuid::from(id)))
        .order_by_desc(C::Id)
        .one(db.connection())
        .await?;
    row.map(read_row).transpose()
}

/// The registrations of a conference in these states.
pub async fn in_states(
    db: &impl Reader,
    of: ConferenceId,
    states: &[RegistrationStatus],
) -> Result<Vec<Registration>> {
    use registration::Column as C;
    let rows = registration::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::Status.is_in(states.iter().map(RegistrationStatus::to_string)))
        .order_by_asc(C::Id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_row).collect()
}

/// Those who wait, in the order of their numbers.
pub async fn waiting(db: &impl Reader, of: ConferenceId) -> Result<Vec<Registration>> {
    in_states(db, of, &[RegistrationStatus::Waitlisted]).await
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

pub async fn insert_spill(tx: &Tx, it: &Spill) -> Result<()> {
    let row = spill_row(it).into_active_model();
    seat_spill::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    jobs::schedule(tx, JobKind::AttendDesk, it.conference_id, it.rule.due_at).await?;
    let id = it.id.into();
    tx.record(Change { kind: "seat_spill", id, before: None, after: Some(it) }).await
}

/// The spills of a conference that are due and not done.
pub async fn spills_due(tx: &Tx, of: ConferenceId) -> Result<Vec<Spill>> {
    use seat_spill::Column as C;
    let rows = seat_spill::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::DoneAt.is_null())
        .filter(C::DueAt.lte(tx.author().at))
        .order_by_asc(C::Id)
        .all(tx.connection())
        .await?;
    Ok(rows.iter().map(read_spill).collect())
}

pub async fn spill_done(tx: &Tx, before: &Spill, after: &Spill) -> Result<()> {
    let row = spill_row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: "seat_spill", id, before: Some(before), after: Some(after) }).await
}

/// What the public reads of a day, if it was read before.
pub async fn find_representation(
    db: &impl Reader,
    of: ConferenceId,
    day: NaiveDate,
) -> Result<Option<Representation>> {
    let row = representation_day::Entity::find_by_id((Uuid::from(of), day));
    let row = row.one(db.connection()).await?;
    row.map(|it| read_json("representation_day.measure", &it.measure)).transpose()
}

/// Keeps what the public reads of a day; the first to ask decides.
pub async fn keep_representation(
    tx: &Tx,
    of: ConferenceId,
    day: NaiveDate,
    measure: &Representation,
) -> Result<()> {
    let row = representation_day::Model { conference_id: of.into(), day, measure: json(measure) };
    representation_day::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// How many seats of a kind registrations hold, counted one by one.
pub async fn seats_held(db: &impl Reader, of: ConferenceId, seats: Seats) -> Result<u32> {
    let rows = registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(of)))
        .filter(registration::Column::Seated.eq(true))
        .all(db.connection())
        .await?;
    let seated: Vec<_> = rows.into_iter().map(read_row).collect::<Result<_>>()?;
    let drawing = seated.iter().filter(|it| it.draws_on(seats));
    Ok(drawing.map(|it| u32::from(it.participation.size)).sum())
}

fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn pool_row(it: &Pool) -> seat_pool::Model {
    let (dimension, whose) = match it.seats {
        Seats::Total => ("total", String::new()),
        Seats::Mode(mode) => ("mode", mode.to_string()),
        Seats::Origin(origin) => ("origin", origin.to_string()),
        Seats::Delegation(partner) => ("delegation", partner.to_string()),
    };
    seat_pool::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        dimension: dimension.to_owned(),
        whose,
        capacity: whole(it.capacity()),
        held: whole(it.held()),
        next_seq: whole(it.next_seq()),
    }
}

fn read_pool(row: &seat_pool::Model) -> Result<Pool> {
    let whose = row.whose.as_str();
    let seats = match row.dimension.as_str() {
        "mode" => Seats::Mode(read("seat_pool.whose", whose)?),
        "origin" => Seats::Origin(read("seat_pool.whose", whose)?),
        "delegation" => Seats::Delegation(read::<Uuid, _>("seat_pool.whose", whose)?.into()),
        _ => Seats::Total,
    };
    let number = |column, raw: i32| read::<u32, _>(column, raw);
    let capacity = number("seat_pool.capacity", row.capacity)?;
    let pool = Pool::new(row.id.into(), row.conference_id.into(), seats, capacity);
    let held = number("seat_pool.held", row.held)?;
    let next_seq = number("seat_pool.next_seq", row.next_seq)?;
    pool.restore(held, next_seq).map_err(|reason| crate::Error::Corrupt {
        column: "seat_pool.held",
        reason: reason.to_string(),
    })
}

fn row(it: &Registration, admission: &Admission) -> registration::Model {
    registration::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        account_id: it.account_id.into(),
        status: it.status.to_string(),
        participation: json(&it.participation),
        mode: it.participation.mode.to_string(),
        origin: it.origin.map(|it| it.to_string()),
        party_size: whole(it.participation.size.into()),
        seated: admission.seats(it.status),
        priority: it.priority.into(),
        groups: it.groups.as_ref().map(|it| json(&it.groups)),
        consented_at: it.groups.as_ref().map(|it| it.consented_at),
        queue_pool_id: it.waitlist.map(|it| it.pool_id.into()),
        queue_seq: it.waitlist.map(|it| whole(it.seq)),
        overtaken: whole(it.overtaken),
        offered_until: it.offered_until,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_row(row: registration::Model) -> Result<Registration> {
    let groups = row.groups.zip(row.consented_at).map(|(groups, consented_at)| {
        let groups = read_json("registration.groups", &groups)?;
        Ok::<_, crate::Error>(ConsentedGroups { groups, consented_at })
    });
    let waitlist = row.queue_pool_id.zip(row.queue_seq).map(|(pool, seq)| {
        let seq = read("registration.queue_seq", seq)?;
        Ok::<_, crate::Error>(Ticket { pool_id: pool.into(), seq })
    });
    Ok(Registration {
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        account_id: row.account_id.into(),
        participation: read_json("registration.participation", &row.participation)?,
        groups: groups.transpose()?,
        origin: read_opt("registration.origin", row.origin.as_deref())?,
        status: read("registration.status", row.status.as_str())?,
        priority: read("registration.priority", row.priority)?,
        waitlist: waitlist.transpose()?,
        overtaken: read("registration.overtaken", row.overtaken)?,
        offered_until: row.offered_until,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

fn spill_row(it: &Spill) -> seat_spill::Model {
    seat_spill::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        from_pool_id: it.rule.from_pool_id.into(),
        to_pool_id: it.rule.to_pool_id.into(),
        due_at: it.rule.due_at,
        done_at: it.done_at,
    }
}

fn read_spill(row: &seat_spill::Model) -> Spill {
    Spill {
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        rule: SpillRule {
            from_pool_id: row.from_pool_id.into(),
            to_pool_id: row.to_pool_id.into(),
            due_at: row.due_at,
        },
        done_at: row.done_at,
    }
}
