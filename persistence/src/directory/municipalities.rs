//! Municipalities: places that partner, learn and host.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::geo::{Near, chord_of_km};
use kernel::directory::municipality::{Level, MunicipalityFilter, MunicipalitySort, SizeClass};
use kernel::directory::place::{PlaceIdentifiers, PlaceStatus};
use kernel::directory::search::{index_words, name_key};
use kernel::{
    Choice, CountryCode, Freshness, Municipality, MunicipalityProfile, Order, PlaceId, PlaceKind,
    Point,
};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, FromQueryResult, IntoActiveModel, Iterable,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::search;
use crate::directory::places::{empty_row, point, population, with_code, with_position};
use crate::entity::{place, place_code, place_label, place_succession};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, SortKey, slice};
use crate::platform::audit::Change;
use crate::rows::{Written, row};
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a municipality.
const SUBJECT: &str = "municipality";
/// Rows of one insert; SQLite takes 32,766 parameters.
const BATCH: usize = 500;

pub async fn show(db: &impl Reader, id: PlaceId, now: DateTime<Utc>) -> Result<Municipality> {
    find(db, id, now).await?.or_not_found(SUBJECT)
}

pub async fn find(
    db: &impl Reader,
    id: PlaceId,
    now: DateTime<Utc>,
) -> Result<Option<Municipality>> {
    static BY_ID: Written = Written::new();
    let db = db.connection();
    let select = || only_municipalities().filter(place::Column::Id.eq(Uuid::nil()));
    let values = [PlaceKind::Municipality.to_string().into(), Uuid::from(id).into()];
    let row = Stored::find_by_statement(BY_ID.with(db, select, values)).one(db).await?;
    row.map(|row| municipality(row, now)).transpose()
}

/// Loads a municipality and holds it.
pub async fn lock(tx: &Tx, id: PlaceId, now: DateTime<Utc>) -> Result<Municipality> {
    let select =
        only_municipalities().filter(place::Column::Id.eq(Uuid::from(id))).lock_exclusive();
    let row = select.into_model::<Stored>().one(tx.connection()).await?;
    municipality(row.or_not_found(SUBJECT)?, now)
}

pub async fn list(
    db: &impl Reader,
    filter: &MunicipalityFilter,
    listing: &Listing,
    now: DateTime<Utc>,
) -> Result<Slice<Municipality>> {
    let mut select = narrow(only_municipalities(), filter);
    let mut keys = Vec::new();
    if let Some(words) = &filter.q {
        let closeness;
        (select, closeness) = search::matching(select, words, place::Column::Id);
        keys.extend([closeness, by_population(Order::Desc)]);
    }
    if let Some(Near(center)) = filter.near {
        let chord = chord_to(center);
        let radius = filter.radius_km.map_or(0.0, f64::from);
        let (south, north) = center.latitudes_within(radius);
        select = select
            .filter(place::Column::Lat.between(south, north))
            .filter(chord.clone().lte(chord_of_km(radius)));
        keys = vec![SortKey { expr: chord, kind: KeyKind::Real, order: Order::Asc }];
    }
    let order = filter.order.unwrap_or(Order::Asc);
    match filter.sort {
        Some(MunicipalitySort::Name) => {
            keys = vec![SortKey {
                expr: Expr::col((place::Entity, place::Column::NameKey)),
                kind: KeyKind::Text,
                order,
            }];
        }
        Some(MunicipalitySort::Population) => keys = vec![by_population(order)],
        Some(MunicipalitySort::CreatedAt) => keys = Vec::new(),
        None => {}
    }
    slice(db, select, keys, place::Column::Id, listing, |row| municipality(row, now)).await
}

fn only_municipalities() -> Select<place::Entity> {
    // To copy it is cheaper than to name thirty columns, twice, for each request.
    static SELECT: LazyLock<Select<place::Entity>> = LazyLock::new(|| {
        place::Entity::find()
            .select_only()
            .columns(Stored::COLUMNS.iter().copied())
            .filter(place::Column::Kind.eq(PlaceKind::Municipality.to_string()))
    });
    SELECT.clone()
}

/// Unknown populations come before the empty places; the expression is indexed.
fn by_population(order: Order) -> SortKey {
    SortKey {
        expr: Expr::cust("coalesce(\"place\".\"inhabitants\", -1)"),
        kind: KeyKind::Whole,
        order,
    }
}

/// The squared chord from a place to the point.
fn chord_to(center: Point) -> Expr {
    let squared = |column: place::Column, at: f64| {
        let apart = || Expr::col((place::Entity, column)).sub(at);
        apart().mul(apart())
    };
    let [x, y, z] = center.on_unit_sphere();
    squared(place::Column::X, x).add(squared(place::Column::Y, y)).add(squared(place::Column::Z, z))
}

fn narrow(mut select: Select<place::Entity>, filter: &MunicipalityFilter) -> Select<place::Entity> {
    if !filter.country.is_empty() {
        select = select
            .filter(place::Column::Country.is_in(filter.country.iter().map(CountryCode::as_str)));
    }
    if !filter.size_class.is_empty() {
        let within = |any: Condition, class: &SizeClass| {
            let (from, below) = class.bounds();
            any.add(place::Column::Inhabitants.gte(from).and(place::Column::Inhabitants.lt(below)))
        };
        select = select.filter(filter.size_class.iter().fold(Condition::any(), within));
    }
    if !filter.level.is_empty() {
        select =
            select.filter(place::Column::Level.is_in(filter.level.iter().map(Level::to_string)));
    }
    if !filter.status.is_empty() {
        select = select
            .filter(place::Column::Status.is_in(filter.status.iter().map(PlaceStatus::to_string)));
    }
    for (kind, labels) in
        [("theme", &filter.theme), ("asset", &filter.asset), ("profile_tag", &filter.profile_tag)]
    {
        if !labels.is_empty() {
            select = with_label(select, kind, labels);
        }
    }
    if let Some(open) = filter.open_to_new {
        select = select.filter(place::Column::OpenToNew.eq(open));
    }
    if let Some(parent) = filter.parent_id {
        select = select.filter(place::Column::ParentId.eq(Uuid::from(parent)));
    }
    if let Some(identifier) = &filter.identifier {
        select = with_code(select, identifier);
    }
    if let Some(since) = filter.updated_since {
        select = select.filter(place::Column::UpdatedAt.gte(since));
    }
    select
}

fn with_label(
    select: Select<place::Entity>,
    kind: &str,
    labels: &[Choice],
) -> Select<place::Entity> {
    let holders = Query::select()
        .column(place_label::Column::PlaceId)
        .from(place_label::Entity)
        .and_where(place_label::Column::Kind.eq(kind))
        .and_where(place_label::Column::Label.is_in(labels.iter().map(Choice::as_str)))
        .to_owned();
    select.filter(place::Column::Id.in_subquery(holders))
}

pub async fn insert(tx: &Tx, it: &Municipality) -> Result<()> {
    insert_all(tx, std::slice::from_ref(it), None).await
}

/// Adds many at once, from a source if they were imported.
pub async fn insert_all(tx: &Tx, them: &[Municipality], source: Option<&str>) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|it| row(it, source).into_active_model());
        place::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    index(tx, them).await?;
    for batch in them.chunks(BATCH) {
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn added(it: &Municipality) -> Change<'_, Municipality> {
    Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }
}

/// Replaces a municipality that this transaction holds.
pub async fn update(tx: &Tx, before: &Municipality, after: &Municipality) -> Result<()> {
    let mut changed = row(after, None).into_active_model().reset_all();
    changed.source = sea_orm::ActiveValue::NotSet;
    changed.valid_from = sea_orm::ActiveValue::NotSet;
    changed.update_without_returning(tx.connection()).await?;
    forget(tx, after.id).await?;
    index(tx, std::slice::from_ref(after)).await?;
    if after.status != before.status {
        follow(tx, after).await?;
    }
    tx.record(Change {
        kind: SUBJECT,
        id: after.id.into(),
        before: Some(before),
        after: Some(after),
    })
    .await
}

/// Loads municipalities and holds them, in one order for all, so that two transactions never wait for each other.
pub async fn lock_all(
    tx: &Tx,
    ids: &BTreeSet<PlaceId>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let mut held = Vec::with_capacity(ids.len());
    for batch in ids.iter().copied().map(Uuid::from).collect::<Vec<_>>().chunks(BATCH) {
        let select = only_municipalities()
            .filter(place::Column::Id.is_in(batch.iter().copied()))
            .order_by_asc(place::Column::Id)
            .lock_exclusive();
        held.extend(all(tx, select, now).await?);
    }
    Ok(held)
}

/// Replaces the profiles of many that this transaction holds, before and after; none of them ends.
pub async fn update_all(tx: &Tx, them: &[(Municipality, Municipality)]) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|(_, after)| row(after, None).into_active_model());
        place::Entity::insert_many(rows)
            .on_conflict(replacing_the_profile())
            .exec_without_returning(tx.connection())
            .await?;
        forget_all(tx, batch.iter().map(|(_, after)| after.id.into())).await?;
        let after: Vec<_> = batch.iter().map(|(_, after)| after.clone()).collect();
        index(tx, &after).await?;
        tx.record_all(batch.iter().map(|(before, after)| Change {
            kind: SUBJECT,
            id: after.id.into(),
            before: Some(before),
            after: Some(after),
        }))
        .await?;
    }
    Ok(())
}

/// An insert of rows that exist already is an update of all of them in one statement, on both databases.
fn replacing_the_profile() -> OnConflict {
    use place::Column as C;
    let kept =
        |column: &C| !matches!(column, C::Id | C::Kind | C::Source | C::ValidFrom | C::CreatedAt);
    OnConflict::column(C::Id).update_columns(C::iter().filter(kept)).to_owned()
}

/// Whether the directory has no municipality yet.
pub async fn is_empty(db: &impl Reader) -> Result<bool> {
    let any: Option<Uuid> = only_municipalities()
        .select_only()
        .column(place::Column::Id)
        .limit(1)
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(any.is_none())
}

/// Writes down which places follow one that ended.
async fn follow(tx: &Tx, ended: &Municipality) -> Result<()> {
    let Some(on_date) = ended.valid_to else { return Ok(()) };
    let rows: Vec<_> = ended
        .successor_ids
        .iter()
        .map(|to| place_succession::Model {
            from_id: ended.id.into(),
            to_id: (*to).into(),
            kind: ended.status.to_string(),
            on_date,
        })
        .map(IntoActiveModel::into_active_model)
        .collect();
    if !rows.is_empty() {
        place_succession::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Writes what municipalities are found and filtered by.
async fn index(tx: &Tx, them: &[Municipality]) -> Result<()> {
    let db = tx.connection();
    let codes: Vec<_> = them.iter().flat_map(codes).collect();
    for batch in codes.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        place_code::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    let labels: Vec<_> = them.iter().flat_map(labels).collect();
    for batch in labels.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        place_label::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    let words = |it: &Municipality| (Uuid::from(it.id), index_words(it.profile.spellings()));
    search::index(tx, &them.iter().map(words).collect::<Vec<_>>()).await
}

fn codes(it: &Municipality) -> Vec<place_code::Model> {
    let code = |(scheme, code): (&str, &str)| place_code::Model {
        scheme: scheme.to_owned(),
        code: code.to_owned(),
        place_id: it.id.into(),
    };
    it.profile.identifiers.unique().map(code).collect()
}

fn labels(it: &Municipality) -> Vec<place_label::Model> {
    let MunicipalityProfile { themes, assets, profile_tags, .. } = &it.profile;
    [("theme", themes), ("asset", assets), ("profile_tag", profile_tags)]
        .into_iter()
        .flat_map(|(kind, labels)| labels.iter().map(move |label| (kind, label)))
        .map(|(kind, label)| place_label::Model {
            kind: kind.to_owned(),
            label: label.to_string(),
            place_id: it.id.into(),
        })
        .collect()
}

async fn forget(tx: &Tx, id: PlaceId) -> Result<()> {
    forget_all(tx, [id.into()]).await
}

async fn forget_all(tx: &Tx, ids: impl IntoIterator<Item = Uuid>) -> Result<()> {
    let (db, ids) = (tx.connection(), ids.into_iter().collect::<Vec<_>>());
    let of = place_code::Column::PlaceId.is_in(ids.iter().copied());
    place_code::Entity::delete_many().filter(of).exec(db).await?;
    let of = place_label::Column::PlaceId.is_in(ids.iter().copied());
    place_label::Entity::delete_many().filter(of).exec(db).await?;
    search::forget(tx, ids).await
}

/// Municipalities an imported row may mean: those with one of the codes.
pub async fn by_codes(
    db: &impl Reader,
    codes: &[PlaceIdentifiers],
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let mut by_scheme = std::collections::BTreeMap::<&str, BTreeSet<&str>>::new();
    for (scheme, code) in codes.iter().flat_map(PlaceIdentifiers::unique) {
        by_scheme.entry(scheme).or_default().insert(code);
    }
    if by_scheme.is_empty() {
        return Ok(Vec::new());
    }
    let any = by_scheme.into_iter().fold(Condition::any(), |any, (scheme, codes)| {
        any.add(place_code::Column::Scheme.eq(scheme).and(place_code::Column::Code.is_in(codes)))
    });
    let holders = Query::select()
        .column(place_code::Column::PlaceId)
        .from(place_code::Entity)
        .cond_where(any)
        .to_owned();
    all(db, only_municipalities().filter(place::Column::Id.in_subquery(holders)), now).await
}

/// Municipalities an imported row may mean: those that go by one of the names, in any spelling, in the country.
pub async fn by_names(
    db: &impl Reader,
    country: CountryCode,
    name_keys: &BTreeSet<String>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    if name_keys.is_empty() {
        return Ok(Vec::new());
    }
    let first_words: BTreeSet<_> =
        name_keys.iter().filter_map(|key| key.split(' ').next()).collect();
    let spelled = Query::select()
        .column(crate::entity::search_word::Column::SubjectId)
        .from(crate::entity::search_word::Entity)
        .and_where(crate::entity::search_word::Column::Word.is_in(first_words))
        .to_owned();
    let select = only_municipalities()
        .filter(place::Column::Country.eq(country.as_str()))
        .filter(place::Column::Id.in_subquery(spelled));
    all(db, select, now).await
}

async fn all(
    db: &impl Reader,
    select: Select<place::Entity>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let rows = select.into_model::<Stored>().all(db.connection()).await?;
    rows.into_iter().map(|row| municipality(row, now)).collect()
}

row! {
    /// What a municipality is made of.
    Stored of place {
        Id id: Uuid,
        Name name: String,
        Names names: String,
        AlternativeNames alternative_names: String,
        Country country: String,
        Level level: Option<String>,
        ParentId parent_id: Option<Uuid>,
        ParentAdminName parent_admin_name: Option<String>,
        Identifiers identifiers: String,
        Lat lat: Option<f64>,
        Lon lon: Option<f64>,
        Exactness exactness: Option<String>,
        Inhabitants inhabitants: Option<i64>,
        PopulationYear population_year: Option<i16>,
        TimeZone time_zone: Option<String>,
        Languages languages: String,
        ProfileTags profile_tags: String,
        Themes themes: String,
        Assets assets: String,
        OpenToNew open_to_new: bool,
        Website website: Option<String>,
        ValidTo valid_to: Option<NaiveDate>,
        Status status: String,
        SuccessorIds successor_ids: String,
        AssuredAt assured_at: Option<DateTime<Utc>>,
        Version version: i32,
        CreatedAt created_at: DateTime<Utc>,
        UpdatedAt updated_at: DateTime<Utc>,
    }
}

fn municipality(row: Stored, now: DateTime<Utc>) -> Result<Municipality> {
    let population = population(row.inhabitants, row.population_year)?;
    let level: Level = read("place.level", row.level.as_deref().unwrap_or_default())?;
    let point = point(row.lat, row.lon, row.exactness.as_deref())?;
    Ok(Municipality {
        id: row.id.into(),
        profile: MunicipalityProfile {
            name: read("place.name", row.name)?,
            names: read_json("place.names", &row.names)?,
            alternative_names: read_json("place.alternative_names", &row.alternative_names)?,
            country: read("place.country", row.country)?,
            level,
            parent_id: row.parent_id.map(PlaceId::from),
            parent_admin_name: read_opt("place.parent_admin_name", row.parent_admin_name)?,
            identifiers: read_json("place.identifiers", &row.identifiers)?,
            point,
            population,
            time_zone: read_opt("place.time_zone", row.time_zone)?,
            languages: read_json("place.languages", &row.languages)?,
            profile_tags: read_json("place.profile_tags", &row.profile_tags)?,
            themes: read_json("place.themes", &row.themes)?,
            assets: read_json("place.assets", &row.assets)?,
            open_to_new: row.open_to_new,
            website: read_opt("place.website", row.website)?,
        },
        size_class: population.map(SizeClass::of),
        level_class: level.class(),
        status: read("place.status", row.status.as_str())?,
        valid_to: row.valid_to,
        successor_ids: read_json("place.successor_ids", &row.successor_ids)?,
        assured_at: row.assured_at,
        freshness: Freshness::of(row.assured_at, now),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

fn row(it: &Municipality, source: Option<&str>) -> place::Model {
    let profile = &it.profile;
    place::Model {
        id: it.id.into(),
        kind: PlaceKind::Municipality.to_string(),
        name: profile.name.to_string(),
        name_key: name_key(profile.name.as_str()),
        names: json(&profile.names),
        alternative_names: json(&profile.alternative_names),
        country: profile.country.to_string(),
        level: Some(profile.level.to_string()),
        parent_id: profile.parent_id.map(Uuid::from),
        parent_admin_name: profile.parent_admin_name.as_ref().map(ToString::to_string),
        identifiers: json(&profile.identifiers),
        time_zone: profile.time_zone.as_ref().map(ToString::to_string),
        languages: json(&profile.languages),
        profile_tags: json(&profile.profile_tags),
        themes: json(&profile.themes),
        assets: json(&profile.assets),
        open_to_new: profile.open_to_new,
        website: profile.website.as_ref().map(ToString::to_string),
        valid_to: it.valid_to,
        status: it.status.to_string(),
        successor_ids: json(&it.successor_ids),
        assured_at: it.assured_at,
        source: source.map(str::to_owned),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
        ..with_position(empty_row(it.created_at), profile.point, profile.population)
    }
}
