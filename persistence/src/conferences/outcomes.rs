//! What comes of conferences: outcomes and follow-ups.

use conferences::ConferenceId;
use conferences::outcome::{FollowUp, FollowUpId, Outcome, OutcomeId, OutcomeStatus};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use crate::entity::{follow_up, outcome};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

const OUTCOME: &str = "outcome";
const FOLLOW_UP: &str = "follow_up";

/// The outcomes of a conference; to the public only those that are out.
pub async fn list(
    db: &impl Reader,
    of: ConferenceId,
    only: Option<OutcomeStatus>,
    listing: &Listing,
) -> Result<Slice<Outcome>> {
    use outcome::Column as C;
    let mut select = outcome::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    if let Some(status) = only {
        select = select.filter(C::Status.eq(status.to_string()));
    }
    slice(db, select, Vec::new(), C::Id, listing, |row| read_outcome(&row)).await
}

/// Whether the conference has any outcome, a draft too.
pub async fn any(db: &impl Reader, of: ConferenceId) -> Result<bool> {
    let of = outcome::Entity::find().filter(outcome::Column::ConferenceId.eq(Uuid::from(of)));
    Ok(of.one(db.connection()).await?.is_some())
}

/// Whether any outcome of the conference is out.
pub async fn any_published(db: &impl Reader, of: ConferenceId) -> Result<bool> {
    use outcome::Column as C;
    let found = outcome::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::Status.eq(OutcomeStatus::Published.to_string()))
        .one(db.connection());
    Ok(found.await?.is_some())
}

pub async fn show(db: &impl Reader, id: OutcomeId) -> Result<Outcome> {
    let row = outcome::Entity::find_by_id(id).one(db.connection()).await?;
    read_outcome(&row.or_not_found(OUTCOME)?)
}

/// The outcome of this conference, if there is such a one.
pub async fn find_of(db: &impl Reader, of: ConferenceId, id: OutcomeId) -> Result<Option<Outcome>> {
    let row = outcome::Entity::find_by_id(id)
        .filter(outcome::Column::ConferenceId.eq(Uuid::from(of)))
        .one(db.connection());
    row.await?.map(|row| read_outcome(&row)).transpose()
}

pub async fn lock(tx: &Tx, id: OutcomeId) -> Result<Outcome> {
    let row = outcome::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    read_outcome(&row.or_not_found(OUTCOME)?)
}

pub async fn insert(tx: &Tx, it: &Outcome) -> Result<()> {
    let row = outcome_row(it).into_active_model();
    outcome::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: OUTCOME, id: it.id.into(), before: None, after: Some(it) }).await
}

pub async fn update(tx: &Tx, before: &Outcome, after: &Outcome) -> Result<()> {
    let row = outcome_row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: OUTCOME, id, before: Some(before), after: Some(after) }).await
}

/// Forgets a draft.
pub async fn delete(tx: &Tx, it: &Outcome) -> Result<()> {
    outcome::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: OUTCOME, id: it.id.into(), before: Some(it), after: None }).await
}

/// Forgets what was not agreed.
pub async fn delete_follow_up(tx: &Tx, it: &FollowUp) -> Result<()> {
    follow_up::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: FOLLOW_UP, id: it.id.into(), before: Some(it), after: None }).await
}

pub async fn follow_ups(
    db: &impl Reader,
    of: ConferenceId,
    listing: &Listing,
) -> Result<Slice<FollowUp>> {
    use follow_up::Column as C;
    let select = follow_up::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    slice(db, select, Vec::new(), C::Id, listing, |row| read_follow_up(&row)).await
}

pub async fn follow_up(db: &impl Reader, id: FollowUpId) -> Result<FollowUp> {
    let row = follow_up::Entity::find_by_id(id).one(db.connection()).await?;
    read_follow_up(&row.or_not_found(FOLLOW_UP)?)
}

pub async fn lock_follow_up(tx: &Tx, id: FollowUpId) -> Result<FollowUp> {
    let row = follow_up::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    read_follow_up(&row.or_not_found(FOLLOW_UP)?)
}

pub async fn insert_follow_up(tx: &Tx, it: &FollowUp) -> Result<()> {
    let row = follow_up_row(it).into_active_model();
    follow_up::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: FOLLOW_UP, id: it.id.into(), before: None, after: Some(it) }).await
}

pub async fn update_follow_up(tx: &Tx, before: &FollowUp, after: &FollowUp) -> Result<()> {
    let row = follow_up_row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: FOLLOW_UP, id, before: Some(before), after: Some(after) }).await
}

fn outcome_row(it: &Outcome) -> outcome::Model {
    outcome::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        status: it.status.to_string(),
        central: it.profile.central,
        profile: json(&it.profile),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_outcome(row: &outcome::Model) -> Result<Outcome> {
    Ok(Outcome {
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        profile: read_json("outcome.profile", &row.profile)?,
        status: read("outcome.status", row.status.as_str())?,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

fn follow_up_row(it: &FollowUp) -> follow_up::Model {
    follow_up::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        status: it.status.to_string(),
        partnership_id: it.partnership_id,
        profile: json(&it.profile),
        invited_parties: json(&it.invited_parties),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_follow_up(row: &follow_up::Model) -> Result<FollowUp> {
    Ok(FollowUp {
        allowed: Vec::new(),
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        profile: read_json("follow_up.profile", &row.profile)?,
        invited_parties: read_json("follow_up.invited_parties", &row.invited_parties)?,
        status: read("follow_up.status", row.status.as_str())?,
        partnership_id: row.partnership_id,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
