//! Reserves: seats that are kept for a kind of organisation. Who changes one holds its conference.

use conferences::ConferenceId;
use conferences::pool::{Pool, Reserve, ReserveId, ReserveRule};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, Select,
};
use uuid::Uuid;

use super::pools::{self, BESIDES};
use super::whole;
use crate::entity::seat_pool;
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::platform::jobs::{self, JobKind};
use crate::{Error, Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "seat_reserve";

fn of(conference: ConferenceId) -> Select<seat_pool::Entity> {
    seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(conference)))
        .filter(seat_pool::Column::OfPoolId.is_not_null())
}

pub async fn list(db: &impl Reader, id: ConferenceId, listing: &Listing) -> Result<Slice<Reserve>> {
    slice(db, of(id), Vec::new(), seat_pool::Column::Id, listing, |row| read_row(&row)).await
}

pub async fn show(db: &impl Reader, id: ReserveId) -> Result<Reserve> {
    let row = seat_pool::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(&row.filter(|it| it.of_pool_id.is_some()).or_not_found(SUBJECT)?)
}

/// Keeps seats, of which others may have no more than `others` has.
pub async fn insert(tx: &Tx, it: &Reserve, others: &Pool) -> Result<()> {
    let pool = pools::row(others);
    let row = seat_pool::Model {
        dimension: format!("{BESIDES}{}", pool.dimension),
        of_pool_id: Some(it.rule.pool_id.into()),
        organisation_kind: Some(it.rule.organisation_kind.to_string()),
        reserved: Some(whole(it.rule.seats)),
        release_at: Some(it.rule.release_at),
        ..pool
    };
    let row = row.into_active_model();
    seat_pool::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    jobs::schedule(tx, JobKind::AttendDesk, it.conference_id, it.rule.release_at).await?;
    let id = it.id.into();
    tx.record(Change { kind: SUBJECT, id, before: None, after: Some(it) }).await
}

/// Those of a conference that end by now and have not been released.
pub async fn due(tx: &Tx, id: ConferenceId) -> Result<Vec<Reserve>> {
    let due = of(id)
        .filter(seat_pool::Column::ReleasedAt.is_null())
        .filter(seat_pool::Column::ReleaseAt.lte(tx.author().at))
        .order_by_asc(seat_pool::Column::Id);
    due.all(tx.connection()).await?.iter().map(read_row).collect()
}

/// From now on the seats are everybody's.
pub async fn release(tx: &Tx, before: &Reserve) -> Result<()> {
    let at = tx.author().at;
    let row = seat_pool::ActiveModel {
        id: Set(before.id.into()),
        released_at: Set(Some(at)),
        ..Default::default()
    };
    row.update_without_returning(tx.connection()).await?;
    let after = Reserve { released_at: Some(at), ..*before };
    let id = before.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(&after) }).await
}

pub async fn delete(tx: &Tx, it: &Reserve) -> Result<()> {
    seat_pool::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(it), after: None }).await
}

/// Forgets what was kept of a pool that goes.
pub async fn forget_of(tx: &Tx, pool: &Pool) -> Result<()> {
    let theirs = of(pool.conference_id).filter(seat_pool::Column::OfPoolId.eq(Uuid::from(pool.id)));
    for row in theirs.all(tx.connection()).await? {
        delete(tx, &read_row(&row)?).await?;
    }
    Ok(())
}

fn read_row(row: &seat_pool::Model) -> Result<Reserve> {
    let lacks = |column| Error::Corrupt { column, reason: "is missing".to_owned() };
    let kind = read_opt("seat_pool.organisation_kind", row.organisation_kind.as_deref())?;
    let seats = row.reserved.ok_or_else(|| lacks("seat_pool.reserved"))?;
    Ok(Reserve {
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        rule: ReserveRule {
            pool_id: row.of_pool_id.ok_or_else(|| lacks("seat_pool.of_pool_id"))?.into(),
            organisation_kind: kind.ok_or_else(|| lacks("seat_pool.organisation_kind"))?,
            seats: read("seat_pool.reserved", seats)?,
            release_at: row.release_at.ok_or_else(|| lacks("seat_pool.release_at"))?,
        },
        others: read("seat_pool.capacity", row.capacity)?,
        released_at: row.released_at,
    })
}
