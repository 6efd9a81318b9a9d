//! Conferences and who holds them; their series, their seats, and what comes of them.

pub mod desk;
pub mod guests;
pub mod mediators;
pub mod outcomes;
pub mod pools;
pub mod questions;
pub mod registrations;
pub mod representation;
pub mod reserves;
pub mod series;
pub mod sign_ups;
pub mod spills;
pub mod support;
pub(crate) mod tasks;
pub mod team;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use conferences::conference::{Conference, ConferenceFilter, ConferenceProfile, ConferenceStatus};
use conferences::{ConferenceId, ConferenceSeriesId};
use kernel::access::{Grants, Role};
use kernel::directory::search::index_words;
use kernel::{Choice, CountryCode};
use sea_orm::sea_query::{Expr, LockType, Query};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, Condition, DatabaseTransaction,
    EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::directory::search;
use crate::entity::{conference, conference_host, registration, search_word, seat_pool};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, Led, SortKey, country_values, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a conference.
const SUBJECT: &str = "conference";

/// Stands for the dates of a conference that has none yet: it comes last in the order of dates.
fn undated() -> NaiveDate {
    NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX)
}

pub async fn show(db: &impl Reader, id: ConferenceId) -> Result<Conference> {
    let row = conference::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(&row.or_not_found(SUBJECT)?)
}

/// The same, for who sees it: what is hidden is not there.
pub async fn show_to(db: &impl Reader, id: ConferenceId, grants: &Grants) -> Result<Conference> {
    let row = conference::Entity::find_by_id(id).filter(visible_to(grants)).one(db.connection());
    read_row(&row.await?.or_not_found(SUBJECT)?)
}

/// Those of them that somebody sees.
pub async fn all_of(db: &impl Reader, ids: Vec<Uuid>, grants: &Grants) -> Result<Vec<Conference>> {
    let select = conference::Entity::find()
        .filter(conference::Column::Id.is_in(ids))
        .filter(visible_to(grants));
    select.all(db.connection()).await?.iter().map(read_row).collect()
}

/// Which conferences somebody sees: those that were announced; those with whose hosts, named or accepted, or with a
/// partner of whose series they hold a role; on the platform, all.
fn visible_to(grants: &Grants) -> Condition {
    if grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let announced = Condition::any().add(conference::Column::Announced.eq(true));
    let bodies: Vec<Uuid> = grants.bodies().collect();
    if bodies.is_empty() {
        return announced;
    }
    let hosted = Query::select()
        .column(conference_host::Column::ConferenceId)
        .from(conference_host::Entity)
        .and_where(conference_host::Column::OrganisationId.is_in(bodies.iter().copied()))
        .to_owned();
    announced
        .add(conference::Column::Id.in_subquery(hosted))
        .add(conference::Column::SeriesId.in_subquery(series::of_partners(bodies)))
}

pub async fn is_empty(db: &impl Reader) -> Result<bool> {
    Ok(conference::Entity::find().one(db.connection()).await?.is_none())
}

/// Loads a conference and holds it: the gate that everybody passes first who changes something of it.
///
/// What hangs on it is read by later statements: on PostgreSQL a statement that had to wait sees other tables as they
/// were before it waited.
pub async fn lock(tx: &Tx, id: ConferenceId) -> Result<Conference> {
    read_row(&locked(tx, id).await?)
}

/// The gate itself.
async fn locked(tx: &Tx, id: ConferenceId) -> Result<conference::Model> {
    let row = conference::Entity::find_by_id(id).lock(LockType::NoKeyUpdate);
    row.one(tx.connection()).await?.or_not_found(SUBJECT)
}

pub async fn list(
    db: &impl Reader,
    filter: &ConferenceFilter,
    listing: &Listing,
    grants: &Grants,
) -> Result<Slice<Conference>> {
    use conference::Column as C;
    let ConferenceFilter {
        id,
        q,
        series_id,
        organisation_id,
        municipality_id,
        country,
        theme,
        status,
        from,
        to,
    } = filter;
    let mut select = conference::Entity::find().filter(visible_to(grants));
    if !id.is_empty() {
        select = select.filter(C::Id.is_in(id.iter().copied().map(Uuid::from)));
    }
    if let Some(series) = series_id {
        select = select.filter(C::SeriesId.eq(Uuid::from(*series)));
    }
    if let Some(host) = organisation_id {
        use conference_host::Column as H;
        let theirs = Query::select()
            .column(H::ConferenceId)
            .from(conference_host::Entity)
            .and_where(H::OrganisationId.eq(Uuid::from(*host)))
            .and_where(H::Accepted.eq(true))
            .to_owned();
        select = select.filter(C::Id.in_subquery(theirs));
    }
    if let Some(from) = from {
        select = select.filter(C::LastOn.gte(*from)).filter(C::LastOn.lt(undated()));
    }
    if let Some(to) = to {
        select = select.filter(C::FirstOn.lte(*to));
    }
    let by_day = Expr::col((conference::Entity, C::FirstOn));
    let key = SortKey { expr: by_day, kind: KeyKind::Day, order: kernel::Order::Asc };
    let own = |it: C| Expr::col((conference::Entity, it));
    let mut led = Led::new(select, C::Id, q.is_some())
        .having(own(C::MunicipalityId), municipality_id.map(Uuid::from))
        .having(own(C::MainTheme), theme.iter().map(Choice::as_str))
        .having(own(C::Country), country_values(country))
        .having(own(C::Status), status.iter().map(ConferenceStatus::to_string));
    let (select, sorted) = match q {
        Some(words) => {
            let closeness;
            (led.select, closeness) =
                search::matching(led.select, search::Kind::Conference, words, C::Id);
            led.sorted(vec![closeness, key])
        }
        None => led.sorted_by_default(vec![key]),
    };
    slice_sorted(db, select, sorted, C::Id, listing, |row| read_row(&row)).await
}

/// The conferences of a series that this transaction holds.
pub async fn in_series(tx: &Tx, id: ConferenceSeriesId) -> Result<Vec<Conference>> {
    let rows = conference::Entity::find()
        .filter(conference::Column::SeriesId.eq(Uuid::from(id)))
        .order_by_asc(conference::Column::Id)
        .all(tx.connection())
        .await?;
    rows.iter().map(read_row).collect()
}

/// In which countries the conferences of a series are that somebody sees, and how far they have come.
pub async fn of_series(
    db: &impl Reader,
    id: ConferenceSeriesId,
    grants: &Grants,
) -> Result<Vec<(CountryCode, ConferenceStatus)>> {
    let rows: Vec<(String, String)> = conference::Entity::find()
        .select_only()
        .columns([conference::Column::Country, conference::Column::Status])
        .filter(conference::Column::SeriesId.eq(Uuid::from(id)))
        .filter(visible_to(grants))
        .into_tuple()
        .all(db.connection())
        .await?;
    let read_one = |(country, status): (String, String)| {
        Ok((read("conference.country", country)?, read("conference.status", status.as_str())?))
    };
    rows.into_iter().map(read_one).collect()
}

/// How many people have registered, however that ended.
pub async fn registrations(db: &impl Reader, id: ConferenceId) -> Result<u32> {
    let of = registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(id)))
        .count(db.connection())
        .await?;
    Ok(u32::try_from(of).unwrap_or(u32::MAX))
}

pub async fn has_pools(db: &impl Reader, id: ConferenceId) -> Result<bool> {
    let of = seat_pool::Entity::find()
        .filter(seat_pool::Column::ConferenceId.eq(Uuid::from(id)))
        .one(db.connection());
    Ok(of.await?.is_some())
}

pub async fn insert(tx: &Tx, it: &Conference) -> Result<()> {
    let row = row(it).into_active_model();
    conference::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    put_hosts(tx, it).await?;
    search::index(tx, search::Kind::Conference, &[(it.id.into(), words(&it.profile))]).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Forgets a conference of which nothing came.
pub async fn delete(tx: &Tx, it: &Conference) -> Result<()> {
    let id = Uuid::from(it.id);
    conference_host::Entity::delete_many()
        .filter(conference_host::Column::ConferenceId.eq(id))
        .exec(tx.connection())
        .await?;
    search::forget(tx, [id]).await?;
    conference::Entity::delete_by_id(id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id, before: Some(it), after: None }).await
}

/// Replaces a conference that this transaction holds.
pub async fn update(tx: &Tx, before: &Conference, after: &Conference) -> Result<()> {
    let id = Uuid::from(after.id);
    let mut row = row(after).into_active_model().reset_all();
    // The desk gives the numbers out.
    row.next_number = NotSet;
    row.update_without_returning(tx.connection()).await?;
    if before.profile.hosts != after.profile.hosts || before.invited_hosts != after.invited_hosts {
        conference_host::Entity::delete_many()
            .filter(conference_host::Column::ConferenceId.eq(id))
            .exec(tx.connection())
            .await?;
        put_hosts(tx, after).await?;
    }
    let found_by = words(&after.profile);
    if words(&before.profile) != found_by {
        search::forget(tx, [id]).await?;
        search::index(tx, search::Kind::Conference, &[(id, found_by)]).await?;
    }
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// What it is found by: its title, unless that is for those only who are named in it.
fn words(profile: &ConferenceProfile) -> BTreeSet<String> {
    index_words(profile.title.values().filter(|_| !profile.title_hidden))
}

/// Makes findable what was titled before titles were found by.
pub(crate) async fn index_titles(tx: &DatabaseTransaction) -> Result<()> {
    let known =
        Query::select().column(search_word::Column::SubjectId).from(search_word::Entity).to_owned();
    let rows = conference::Entity::find()
        .filter(conference::Column::Id.not_in_subquery(known))
        .all(tx)
        .await?;
    let words = |row: &conference::Model| {
        let profile = read_json("conference.profile", &row.profile)?;
        Ok((row.id, words(&profile)))
    };
    search::index_on(
        tx,
        search::Kind::Conference,
        &rows.iter().map(words).collect::<Result<Vec<_>>>()?,
    )
    .await
}

/// By whom it is found: those who hold it by their own word.
async fn put_hosts(tx: &Tx, it: &Conference) -> Result<()> {
    let host = |host: &conferences::conference::ConferenceHost| conference_host::Model {
        conference_id: it.id.into(),
        organisation_id: host.organisation_id.into(),
        role: host.role.to_string(),
        accepted: !it.invited_hosts.is_asked(host.organisation_id),
    };
    let rows: Vec<_> =
        it.profile.hosts.iter().map(host).map(IntoActiveModel::into_active_model).collect();
    if rows.is_empty() {
        return Ok(());
    }
    conference_host::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The profile as its column keeps it: what is announced has one of its own.
fn without_announcement(profile: &ConferenceProfile) -> String {
    let mut kept = serde_json::json!(profile);
    if let Some(fields) = kept.as_object_mut() {
        fields.remove("announcement");
    }
    kept.to_string()
}

fn row(it: &Conference) -> conference::Model {
    let profile = &it.profile;
    let series = profile.series;
    conference::Model {
        id: it.id.into(),
        series_id: series.map(|it| it.series_id.into()),
        round: series.and_then(|it| i16::try_from(it.round).ok()),
        status: it.status.to_string(),
        country: profile.country.to_string(),
        municipality_id: profile.municipality_id.map(Uuid::from),
        main_theme: profile.main_theme.as_ref().map(ToString::to_string),
        first_on: profile.dates.map_or_else(undated, conferences::conference::Dates::first),
        last_on: profile.dates.map_or_else(undated, conferences::conference::Dates::last),
        profile: without_announcement(profile),
        announcement: json(&profile.announcement),
        invited_hosts: json(&it.invited_hosts),
        announced: it.announced,
        reason: it.reason.as_ref().map(ToString::to_string),
        reschedules: json(&it.reschedules),
        next_number: 1,
        sequence: i32::try_from(it.sequence).unwrap_or(i32::MAX),
        questions_version: whole(it.questions_version),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_row(row: &conference::Model) -> Result<Conference> {
    let profile: ConferenceProfile = read_json("conference.profile", &row.profile)?;
    let announcement = read_json("conference.announcement", &row.announcement)?;
    Ok(Conference {
        seats: None,
        registration_closes_at: None,
        is_among_friends: false,
        allowed: Vec::new(),
        id: row.id.into(),
        profile: ConferenceProfile { announcement, ..profile },
        invited_hosts: read_json("conference.invited_hosts", &row.invited_hosts)?,
        status: read("conference.status", row.status.as_str())?,
        announced: row.announced,
        reason: read_opt("conference.reason", row.reason.clone())?,
        reschedules: read_json("conference.reschedules", &row.reschedules)?,
        sequence: read("conference.sequence", row.sequence)?,
        questions_version: read("conference.questions_version", row.questions_version)?,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

/// As the database counts.
fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
