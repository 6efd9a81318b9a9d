//! Spills: seats that go to others in time.

use conferences::ConferenceId;
use conferences::pool::{PoolId, Spill, SpillId, SpillRule};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::entity::seat_spill;
use crate::error::OrNotFound;
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::platform::jobs::{self, JobKind};
use crate::{Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "seat_spill";

pub async fn insert(tx: &Tx, it: &Spill) -> Result<()> {
    let row = row(it).into_active_model();
    seat_spill::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    jobs::schedule(tx, JobKind::AttendDesk, it.conference_id, it.rule.due_at).await?;
    let id = it.id.into();
    tx.record(Change { kind: SUBJECT, id, before: None, after: Some(it) }).await
}

pub async fn list(db: &impl Reader, of: ConferenceId, listing: &Listing) -> Result<Slice<Spill>> {
    use seat_spill::Column as C;
    let select = seat_spill::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    slice(db, select, Vec::new(), C::Id, listing, |row| Ok(read_row(&row))).await
}

pub async fn show(db: &impl Reader, id: SpillId) -> Result<Spill> {
    let row = seat_spill::Entity::find_by_id(id).one(db.connection()).await?;
    Ok(read_row(&row.or_not_found(SUBJECT)?))
}

/// Calls off what was not done yet.
pub async fn delete(tx: &Tx, it: &Spill) -> Result<()> {
    seat_spill::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(it), after: None }).await
}

/// Calls off what was planned to or from a pool that goes.
pub async fn forget_of(tx: &Tx, pool: PoolId) -> Result<()> {
    use seat_spill::Column as C;
    let id = Uuid::from(pool);
    forget(tx, C::FromPoolId.eq(id).or(C::ToPoolId.eq(id))).await
}

/// Calls off all that is planned at a conference.
pub async fn call_off(tx: &Tx, of: ConferenceId) -> Result<()> {
    use seat_spill::Column as C;
    forget(tx, C::ConferenceId.eq(Uuid::from(of)).and(C::DoneAt.is_null())).await
}

async fn forget(tx: &Tx, which: Expr) -> Result<()> {
    let rows = seat_spill::Entity::find().filter(which).all(tx.connection()).await?;
    for spill in rows.iter().map(read_row) {
        delete(tx, &spill).await?;
    }
    Ok(())
}

/// The spills of a conference that are due and not done.
pub async fn due(tx: &Tx, of: ConferenceId) -> Result<Vec<Spill>> {
    use seat_spill::Column as C;
    let rows = seat_spill::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::DoneAt.is_null())
        .filter(C::DueAt.lte(tx.author().at))
        .order_by_asc(C::Id)
        .all(tx.connection())
        .await?;
    Ok(rows.iter().map(read_row).collect())
}

pub async fn done(tx: &Tx, before: &Spill, after: &Spill) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

fn row(it: &Spill) -> seat_spill::Model {
    seat_spill::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        from_pool_id: it.rule.from_pool_id.into(),
        to_pool_id: it.rule.to_pool_id.into(),
        due_at: it.rule.due_at,
        done_at: it.done_at,
    }
}

fn read_row(row: &seat_spill::Model) -> Spill {
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
