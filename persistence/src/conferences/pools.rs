//! Pools of seats. Who changes one holds its conference.

use std::collections::BTreeMap;

use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::pool::{Pool, PoolId, Seats};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::whole;
use crate::entity::seat_pool;
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "seat_pool";
/// The dimension of seats for a kind of organisation.
const KIND: &str = "organisation";
/// Begins the dimension of what limits others, as long as some of the seats are kept.
pub(super) const BESIDES: &str = "besides_";

/// The pools of a conference, in the order of their ids.
pub async fn of(db: &impl Reader, of: ConferenceId) -> Result<Vec<Pool>> {
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(of)))
        .order_by_asc(seat_pool::Column::Id)
        .all(db.connection())
        .await?;
    rows.iter().filter(|it| counts(it)).map(read_row).collect()
}

/// Whether it is a pool, or limits others as long as some seats are kept.
fn counts(row: &seat_pool::Model) -> bool {
    row.released_at.is_none()
}

/// The conferences with how many seats are left of each.
pub async fn counted(db: &impl Reader, conferences: Vec<Conference>) -> Result<Vec<Conference>> {
    let ids = conferences.iter().map(|it| Uuid::from(it.id));
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.is_in(ids))
        .all(db.connection())
        .await?;
    let mut pools = BTreeMap::<Uuid, Vec<Pool>>::new();
    for row in rows.iter().filter(|it| counts(it)) {
        pools.entry(row.conference_id).or_default().push(read_row(row)?);
    }
    let with_own = |it: Conference| {
        let own = pools.remove(&it.id.into()).unwrap_or_default();
        it.with_pools(&own)
    };
    Ok(conferences.into_iter().map(with_own).collect())
}

/// The pools of a conference that this transaction holds.
pub(super) async fn locked(tx: &Tx, of: ConferenceId) -> Result<Vec<Pool>> {
    let rows = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(of)))
        .order_by_asc(seat_pool::Column::Id)
        // Replicas of 0.1.0 hold the pools and nothing else; goes with 0.3.0.
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    rows.iter().filter(|it| counts(it)).map(read_row).collect()
}

pub async fn list(db: &impl Reader, of: ConferenceId, listing: &Listing) -> Result<Slice<Pool>> {
    use seat_pool::Column as C;
    let select = seat_pool::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::OfPoolId.is_null());
    slice(db, select, Vec::new(), C::Id, listing, |row| read_row(&row)).await
}

pub async fn show(db: &impl Reader, id: PoolId) -> Result<Pool> {
    let row = seat_pool::Entity::find_by_id(id).filter(seat_pool::Column::OfPoolId.is_null());
    read_row(&row.one(db.connection()).await?.or_not_found(SUBJECT)?)
}

/// Adds a pool to a conference whose pools this transaction holds.
pub async fn insert(tx: &Tx, it: &Pool) -> Result<()> {
    let row = row(it).into_active_model();
    seat_pool::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Takes away a pool that was never drawn on.
pub async fn delete(tx: &Tx, it: &Pool) -> Result<()> {
    seat_pool::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(it), after: None }).await
}

/// Gives pools that this transaction holds another capacity.
pub async fn resize(tx: &Tx, changes: &[(&Pool, &Pool)]) -> Result<()> {
    put(tx, changes).await?;
    // What limits others follows from its pool.
    let own = changes.iter().filter(|(before, _)| !before.is_of_a_reserve());
    tx.record_all(own.map(|(before, after)| Change {
        kind: SUBJECT,
        id: after.id.into(),
        before: Some(*before),
        after: Some(*after),
    }))
    .await
}

/// Pools that change alike are changed by one statement; the check of the database is the last line.
pub(super) async fn put(tx: &Tx, changes: &[(&Pool, &Pool)]) -> Result<()> {
    use seat_pool::Column as C;
    let mut alike = BTreeMap::<(i64, i64), Vec<Uuid>>::new();
    for (before, after) in changes {
        let delta = |of: fn(&Pool) -> u32| i64::from(of(after)) - i64::from(of(before));
        let by = (delta(Pool::held), delta(Pool::capacity));
        alike.entry(by).or_default().push(after.id.into());
    }
    for ((held, capacity), ids) in alike {
        if (held, capacity) == (0, 0) {
            continue;
        }
        seat_pool::Entity::update_many()
            .col_expr(C::Held, Expr::col(C::Held).add(held))
            .col_expr(C::Capacity, Expr::col(C::Capacity).add(capacity))
            .filter(C::Id.is_in(ids))
            .exec(tx.connection())
            .await?;
    }
    Ok(())
}

pub(super) fn row(it: &Pool) -> seat_pool::Model {
    let (dimension, whose) = match it.seats {
        Seats::Total => ("total", String::new()),
        Seats::Mode(mode) => ("mode", mode.to_string()),
        Seats::Origin(origin) => ("origin", origin.to_string()),
        Seats::Delegation(partner) => ("delegation", partner.to_string()),
        Seats::OrganisationKind(kind) => (KIND, kind.to_string()),
    };
    seat_pool::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        dimension: dimension.to_owned(),
        whose,
        capacity: whole(it.capacity()),
        held: whole(it.held()),
        // For replicas of 0.1.0, which have a queue for each pool; goes with 0.3.0.
        next_seq: 1,
        of_pool_id: None,
        organisation_kind: None,
        reserved: None,
        release_at: None,
        released_at: None,
    }
}

pub(super) fn read_row(row: &seat_pool::Model) -> Result<Pool> {
    let whose = row.whose.as_str();
    let (dimension, limits_others) = match row.dimension.strip_prefix(BESIDES) {
        Some(dimension) => (dimension, true),
        None => (row.dimension.as_str(), false),
    };
    let seats = match dimension {
        "mode" => Seats::Mode(read("seat_pool.whose", whose)?),
        "origin" => Seats::Origin(read("seat_pool.whose", whose)?),
        "delegation" => Seats::Delegation(read::<Uuid, _>("seat_pool.whose", whose)?.into()),
        KIND => Seats::OrganisationKind(read("seat_pool.whose", whose)?),
        _ => Seats::Total,
    };
    let number = |column, raw: i32| read::<u32, _>(column, raw);
    let capacity = number("seat_pool.capacity", row.capacity)?;
    let pool = Pool::new(row.id.into(), row.conference_id.into(), seats, capacity);
    let for_whom = row.organisation_kind.as_deref().filter(|_| limits_others);
    let pool = match read_opt("seat_pool.organisation_kind", for_whom)? {
        Some(kind) => pool.besides(kind),
        None => pool,
    };
    let held = number("seat_pool.held", row.held)?;
    pool.restore(held).map_err(|reason| crate::Error::Corrupt {
        column: "seat_pool.held",
        reason: reason.to_string(),
    })
}
