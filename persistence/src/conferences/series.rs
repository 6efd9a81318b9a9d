//! Series of conferences and their partners.

use conferences::ConferenceSeriesId;
use conferences::series::{ConferenceSeries, ConferenceSeriesFilter, SeriesKind, SeriesStatus};
use kernel::access::{Grants, Role};
use sea_orm::sea_query::{LockType, Query, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use uuid::Uuid;

use crate::entity::{conference_series, conference_series_partner};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a series.
const SUBJECT: &str = "conference_series";

pub async fn show(db: &impl Reader, id: ConferenceSeriesId) -> Result<ConferenceSeries> {
    find(db, id).await?.or_not_found(SUBJECT)
}

pub async fn find(db: &impl Reader, id: ConferenceSeriesId) -> Result<Option<ConferenceSeries>> {
    let row = conference_series::Entity::find_by_id(id).one(db.connection()).await?;
    row.as_ref().map(read_row).transpose()
}

/// The same, for who sees it: what is hidden is not there.
pub async fn show_to(
    db: &impl Reader,
    id: ConferenceSeriesId,
    grants: &Grants,
) -> Result<ConferenceSeries> {
    let row = conference_series::Entity::find_by_id(id).filter(visible_to(grants));
    read_row(&row.one(db.connection()).await?.or_not_found(SUBJECT)?)
}

/// Those of them that somebody sees.
pub async fn all_of(
    db: &impl Reader,
    ids: Vec<Uuid>,
    grants: &Grants,
) -> Result<Vec<ConferenceSeries>> {
    let select = conference_series::Entity::find()
        .filter(conference_series::Column::Id.is_in(ids))
        .filter(visible_to(grants));
    select.all(db.connection()).await?.iter().map(read_row).collect()
}

/// Which series somebody sees: those that were begun; those with whose partners, named or accepted, they hold a role;
/// on the platform, all.
fn visible_to(grants: &Grants) -> Condition {
    use conference_series::Column as C;
    if grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let begun = Condition::any().add(C::Status.ne(SeriesStatus::Draft.to_string()));
    let bodies: Vec<Uuid> = grants.bodies().collect();
    if bodies.is_empty() { begun } else { begun.add(C::Id.in_subquery(of_partners(bodies))) }
}

/// The series that have one of the bodies as a partner.
pub(super) fn of_partners(bodies: Vec<Uuid>) -> SelectStatement {
    use conference_series_partner::Column as P;
    Query::select()
        .column(P::SeriesId)
        .from(conference_series_partner::Entity)
        .and_where(P::OrganisationId.is_in(bodies))
        .to_owned()
}

/// Loads a series and holds it; who holds it and a conference of it holds it first.
pub async fn lock(tx: &Tx, id: ConferenceSeriesId) -> Result<ConferenceSeries> {
    find_locked(tx, id).await?.or_not_found(SUBJECT)
}

/// The same, if there is such a series.
pub async fn find_locked(tx: &Tx, id: ConferenceSeriesId) -> Result<Option<ConferenceSeries>> {
    let row = conference_series::Entity::find_by_id(id).lock(LockType::NoKeyUpdate);
    row.one(tx.connection()).await?.map(|row| read_row(&row)).transpose()
}

pub async fn list(
    db: &impl Reader,
    filter: &ConferenceSeriesFilter,
    listing: &Listing,
    grants: &Grants,
) -> Result<Slice<ConferenceSeries>> {
    use conference_series::Column as C;
    let ConferenceSeriesFilter { id, kind, status, organisation_id } = filter;
    let mut select = conference_series::Entity::find().filter(visible_to(grants));
    if !id.is_empty() {
        select = select.filter(C::Id.is_in(id.iter().copied().map(Uuid::from)));
    }
    if !kind.is_empty() {
        select = select.filter(C::Kind.is_in(kind.iter().map(SeriesKind::to_string)));
    }
    if !status.is_empty() {
        select = select.filter(C::Status.is_in(status.iter().map(SeriesStatus::to_string)));
    }
    if let Some(partner) = organisation_id {
        use conference_series_partner::Column as P;
        let theirs = Query::select()
            .column(P::SeriesId)
            .from(conference_series_partner::Entity)
            .and_where(P::OrganisationId.eq(Uuid::from(*partner)))
            .and_where(P::Accepted.eq(true))
            .to_owned();
        select = select.filter(C::Id.in_subquery(theirs));
    }
    slice(db, select, Vec::new(), C::Id, listing, |row| read_row(&row)).await
}

pub async fn insert(tx: &Tx, it: &ConferenceSeries) -> Result<()> {
    let row = row(it).into_active_model();
    conference_series::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    put_partners(tx, it).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Replaces a series that this transaction holds.
pub async fn update(tx: &Tx, before: &ConferenceSeries, after: &ConferenceSeries) -> Result<()> {
    let id = Uuid::from(after.id);
    row(after).into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    let asked = |it: &ConferenceSeries| it.invited_partners.clone();
    if before.profile.partners != after.profile.partners || asked(before) != asked(after) {
        conference_series_partner::Entity::delete_many()
            .filter(conference_series_partner::Column::SeriesId.eq(id))
            .exec(tx.connection())
            .await?;
        put_partners(tx, after).await?;
    }
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

async fn put_partners(tx: &Tx, it: &ConferenceSeries) -> Result<()> {
    let mut ids: Vec<_> = it.profile.partners.iter().map(|it| it.organisation_id).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(());
    }
    let partner = |id| conference_series_partner::Model {
        series_id: it.id.into(),
        organisation_id: Uuid::from(id),
        accepted: !it.invited_partners.is_asked(id),
    };
    let rows = ids.into_iter().map(partner).map(IntoActiveModel::into_active_model);
    conference_series_partner::Entity::insert_many(rows)
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

fn row(it: &ConferenceSeries) -> conference_series::Model {
    conference_series::Model {
        id: it.id.into(),
        kind: it.profile.kind.to_string(),
        status: it.status.to_string(),
        profile: json(&it.profile),
        invited_partners: json(&it.invited_partners),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_row(row: &conference_series::Model) -> Result<ConferenceSeries> {
    Ok(ConferenceSeries {
        allowed: Vec::new(),
        id: row.id.into(),
        profile: read_json("conference_series.profile", &row.profile)?,
        invited_partners: read_json("conference_series.invited_partners", &row.invited_partners)?,
        status: read("conference_series.status", row.status.as_str())?,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
