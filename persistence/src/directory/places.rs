//! The register of places, whatever their kind.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use kernel::directory::place::{PlaceFilter, PlaceStatus, Population};
use kernel::directory::region::Region;
use kernel::directory::search::index_words;
use kernel::{CountryCode, Exactness, LocalizedText, Place, PlaceId, PlaceKind, Point};
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect, Select,
};
use uuid::Uuid;

use super::search;
use crate::entity::{place, place_code};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{Led, country_values, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// Rows of one insert; SQLite takes 32,766 parameters, and each row has 36.
const BATCH: usize = 500;

pub async fn show(db: &impl Reader, id: PlaceId) -> Result<Place> {
    find(db, id).await?.or_not_found("place")
}

pub async fn find(db: &impl Reader, id: PlaceId) -> Result<Option<Place>> {
    place::Entity::find_by_id(id).one(db.connection()).await?.map(Place::try_from).transpose()
}

pub async fn list(
    db: &impl Reader,
    filter: &PlaceFilter,
    listing: &Listing,
) -> Result<Slice<Place>> {
    let PlaceFilter { id, q, kind, country, parent_id, identifier } = filter;
    let mut select = place::Entity::find();
    if let Some(parent) = parent_id {
        select = select.filter(place::Column::ParentId.eq(Uuid::from(*parent)));
    }
    if let Some(identifier) = identifier {
        select = with_code(select, identifier);
    }
    let own = |it: place::Column| Expr::col((place::Entity, it));
    let mut led = Led::new(select, place::Column::Id, q.is_some())
        .among(id.iter().copied())
        .having(own(place::Column::Country), country_values(country))
        .having(own(place::Column::Kind), kind.iter().map(PlaceKind::to_string));
    let mut keys = Vec::new();
    if let Some(words) = q {
        let closeness;
        (led.select, closeness) =
            search::matching(led.select, search::Kind::Place, words, place::Column::Id);
        keys.push(closeness);
    }
    let (select, sorted) = led.sorted(keys);
    let read = |row: place::Model| row.try_into();
    slice_sorted(db, select, sorted, place::Column::Id, listing, read).await
}

/// Adds a region or a county.
pub async fn insert(tx: &Tx, it: &Place) -> Result<()> {
    insert_all(tx, std::slice::from_ref(it)).await
}

/// Adds regions and counties, in a few statements however many.
pub async fn insert_all(tx: &Tx, them: &[Place]) -> Result<()> {
    let (db, now) = (tx.connection(), tx.author().at);
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|it| territory_row(it, now).into_active_model());
        place::Entity::insert_many(rows).exec_without_returning(db).await?;
        let codes: Vec<_> =
            batch.iter().flat_map(code_rows).map(IntoActiveModel::into_active_model).collect();
        if !codes.is_empty() {
            place_code::Entity::insert_many(codes).exec_without_returning(db).await?;
        }
        search::index(tx, search::Kind::Place, &batch.iter().map(words).collect::<Vec<_>>())
            .await?;
        let added = |it| Change { kind: "place", id: id_of(it), before: None, after: Some(it) };
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn id_of(it: &Place) -> Uuid {
    it.id.into()
}

fn code_rows(it: &Place) -> Vec<place_code::Model> {
    let nuts = it.identifiers.nuts.as_ref().map(|code| ("nuts", code.as_str()));
    let codes = it.identifiers.unique().chain(nuts);
    codes
        .map(|(scheme, code)| place_code::Model {
            scheme: scheme.to_owned(),
            code: code.to_owned(),
            place_id: it.id.into(),
        })
        .collect()
}

/// The places that have these codes, each with its scheme.
pub async fn by_codes(
    db: &impl Reader,
    wanted: &BTreeSet<(String, String)>,
) -> Result<HashMap<(String, String), PlaceId>> {
    let mut found = HashMap::with_capacity(wanted.len());
    let mut by_scheme: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (scheme, code) in wanted {
        by_scheme.entry(scheme).or_default().push(code);
    }
    for (scheme, codes) in by_scheme {
        for codes in codes.chunks(BATCH) {
            let rows = place_code::Entity::find()
                .filter(place_code::Column::Scheme.eq(scheme))
                .filter(place_code::Column::Code.is_in(codes.iter().copied()))
                .all(db.connection())
                .await?;
            let rows = rows.into_iter().map(|it| ((it.scheme, it.code), it.place_id.into()));
            found.extend(rows);
        }
    }
    Ok(found)
}

/// The parts of these places of a kind, by the place they are part of and the key of their name.
pub async fn parts_by_name(
    db: &impl Reader,
    of: &BTreeSet<PlaceId>,
    kind: PlaceKind,
) -> Result<HashMap<(PlaceId, String), PlaceId>> {
    if of.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, String, Uuid)> = place::Entity::find()
        .select_only()
        .columns([place::Column::ParentId, place::Column::NameKey, place::Column::Id])
        .filter(place::Column::ParentId.is_in(of.iter().copied().map(Uuid::from)))
        .filter(place::Column::Kind.eq(kind.to_string()))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(of, name, id)| ((of.into(), name), id.into())).collect())
}

/// The first day of a place, and the first without it, as far as they are known.
pub type Days = (Option<NaiveDate>, Option<NaiveDate>);

/// Of these places, those that are in the register, with their days.
pub async fn days(db: &impl Reader, wanted: &BTreeSet<PlaceId>) -> Result<BTreeMap<PlaceId, Days>> {
    use place::Column as C;
    let mut found = BTreeMap::new();
    let wanted: Vec<Uuid> = wanted.iter().copied().map(Uuid::from).collect();
    for ids in wanted.chunks(BATCH) {
        let rows: Vec<(Uuid, Option<NaiveDate>, Option<NaiveDate>)> = place::Entity::find()
            .select_only()
            .columns([C::Id, C::ValidFrom, C::ValidTo])
            .filter(C::Id.is_in(ids.iter().copied()))
            .into_tuple()
            .all(db.connection())
            .await?;
        found.extend(rows.into_iter().map(|(id, from, to)| (id.into(), (from, to))));
    }
    Ok(found)
}

/// Of these places, those that exist and have not ended.
pub async fn alive(db: &impl Reader, ids: &[PlaceId]) -> Result<Vec<PlaceId>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().copied().map(Uuid::from);
    let rows: Vec<Uuid> = place::Entity::find()
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Id.is_in(ids))
        .filter(place::Column::Status.eq(PlaceStatus::Active.to_string()))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(PlaceId::from).collect())
}

pub(crate) fn with_code(
    select: Select<place::Entity>,
    identifier: &kernel::directory::place::Identifier,
) -> Select<place::Entity> {
    let (scheme, code) = identifier.parts();
    let holder = Query::select()
        .column(place_code::Column::PlaceId)
        .from(place_code::Entity)
        .and_where(place_code::Column::Scheme.eq(scheme))
        .and_where(place_code::Column::Code.eq(code))
        .to_owned();
    select.filter(place::Column::Id.in_subquery(holder))
}

/// Every country is in the register from the start, under the same identifier everywhere.
pub(crate) async fn seed_countries(tx: &DatabaseTransaction) -> Result<()> {
    let named = place::Entity::find()
        .filter(place::Column::Kind.eq(PlaceKind::Country.to_string()))
        .filter(place::Column::Names.ne(json(&LocalizedText::default())))
        .count(tx)
        .await?;
    if named >= CountryCode::all().count() as u64 {
        return Ok(());
    }
    let ignore = OnConflict::new().do_nothing().to_owned();
    let rows = CountryCode::all().map(|code| country_row(code).into_active_model());
    place::Entity::insert_many(rows).on_conflict(ignore).exec_without_returning(tx).await?;
    // Those that were there before countries had names in other languages.
    let unnamed = place::Entity::find()
        .filter(place::Column::Kind.eq(PlaceKind::Country.to_string()))
        .filter(place::Column::Names.eq(json(&LocalizedText::default())))
        .all(tx)
        .await?;
    for row in unnamed {
        let code: CountryCode = read("place.country", row.country)?;
        place::Entity::update_many()
            .col_expr(place::Column::Names, Expr::value(json(code.names())))
            .filter(place::Column::Id.eq(row.id))
            .exec(tx)
            .await?;
    }
    let names = |code: CountryCode| [code.name()].into_iter().chain(code.names().values());
    let named = |code: CountryCode| (code.place().into(), index_words(names(code)));
    search::index_on(tx, search::Kind::Place, &CountryCode::all().map(named).collect::<Vec<_>>())
        .await
}

/// So are the regions that ship. When they come, municipalities on record that lie in their country without more, and whose
/// key says in which region, lie there.
pub(crate) async fn seed_regions(tx: &DatabaseTransaction) -> Result<()> {
    let all: Vec<_> = Region::all().collect();
    let ids = all.iter().map(|it| Uuid::from(it.place()));
    let known = place::Entity::find().filter(place::Column::Id.is_in(ids)).count(tx).await?;
    if known >= all.len() as u64 {
        return Ok(());
    }
    let them: Vec<_> = all.iter().filter_map(as_place).collect();
    let ignore = || OnConflict::new().do_nothing().to_owned();
    let epoch = chrono::DateTime::UNIX_EPOCH;
    let rows = them.iter().map(|it| territory_row(it, epoch).into_active_model());
    place::Entity::insert_many(rows).on_conflict(ignore()).exec_without_returning(tx).await?;
    // A code that a place on record has already stays with it.
    let codes = them.iter().flat_map(code_rows).map(IntoActiveModel::into_active_model);
    place_code::Entity::insert_many(codes).on_conflict(ignore()).exec_without_returning(tx).await?;
    search::index_on(tx, search::Kind::Place, &them.iter().map(words).collect::<Vec<_>>()).await?;
    for region in &all {
        settle(tx, region).await?;
    }
    Ok(())
}

/// Of municipalities that lie in the country of a region without more, those whose key says so lie in the region.
async fn settle(tx: &DatabaseTransaction, region: &Region) -> Result<()> {
    let Some(country) = region.country() else { return Ok(()) };
    let begins = region
        .keys()
        .into_iter()
        .fold(Condition::any(), |any, key| any.add(place_code::Column::Code.starts_with(key)));
    let keyed = Query::select()
        .column(place_code::Column::PlaceId)
        .from(place_code::Entity)
        .and_where(place_code::Column::Scheme.is_in(["ags", "lau"]))
        .cond_where(begins)
        .to_owned();
    place::Entity::update_many()
        .col_expr(place::Column::ParentId, Expr::value(Uuid::from(region.place())))
        .filter(place::Column::Kind.eq(PlaceKind::Municipality.to_string()))
        .filter(place::Column::ParentId.eq(Uuid::from(country.place())))
        .filter(place::Column::Id.in_subquery(keyed))
        .exec(tx)
        .await?;
    Ok(())
}

fn as_place(region: &Region) -> Option<Place> {
    Some(Place {
        id: region.place(),
        kind: PlaceKind::Region,
        name: region.name()?,
        names: region.names(),
        country: region.country()?,
        parent_id: region.country().map(CountryCode::place),
        identifiers: region.identifiers(),
        point: None,
        population: None,
        valid_from: None,
        valid_to: None,
        status: PlaceStatus::Active,
        successor_ids: Vec::new(),
        version: 1,
    })
}

/// What every country, region and county is found by.
pub(crate) async fn all_words(db: &impl Reader) -> Result<Vec<(Uuid, BTreeSet<String>)>> {
    let territories =
        place::Entity::find().filter(place::Column::Kind.ne(PlaceKind::Municipality.to_string()));
    let rows = territories.all(db.connection()).await?;
    rows.into_iter().map(|row| Ok(words(&row.try_into()?))).collect()
}

fn words(it: &Place) -> (Uuid, BTreeSet<String>) {
    let names = [it.name.as_str()].into_iter().chain(it.names.values());
    (it.id.into(), index_words(names))
}

fn country_row(code: CountryCode) -> place::Model {
    let epoch = chrono::DateTime::UNIX_EPOCH;
    place::Model {
        id: code.place().into(),
        kind: PlaceKind::Country.to_string(),
        name: code.name().to_owned(),
        name_key: kernel::directory::search::name_key(code.name()),
        names: json(code.names()),
        country: code.to_string(),
        ..empty_row(epoch)
    }
}

fn territory_row(it: &Place, at: chrono::DateTime<chrono::Utc>) -> place::Model {
    place::Model {
        id: it.id.into(),
        kind: it.kind.to_string(),
        name: it.name.to_string(),
        name_key: kernel::directory::search::name_key(it.name.as_str()),
        names: json(&it.names),
        country: it.country.to_string(),
        parent_id: it.parent_id.map(Uuid::from),
        identifiers: json(&it.identifiers),
        valid_from: it.valid_from,
        ..with_position(empty_row(at), it.point, it.population)
    }
}

/// The row of a place that lies there and has so many inhabitants.
pub(crate) fn with_position(
    row: place::Model,
    point: Option<Point>,
    population: Option<Population>,
) -> place::Model {
    let sphere = point.map(Point::on_unit_sphere);
    place::Model {
        lat: point.map(|point| point.lat.into()),
        lon: point.map(|point| point.lon.into()),
        exactness: point.map(|point| point.exactness.to_string()),
        x: sphere.map(|[x, _, _]| x),
        y: sphere.map(|[_, y, _]| y),
        z: sphere.map(|[_, _, z]| z),
        inhabitants: population.map(|it| it.inhabitants.into()),
        population_year: population.and_then(|it| it.year).map(i16::from),
        ..row
    }
}

/// A row with nothing in it yet but what every place starts with.
pub(crate) fn empty_row(at: chrono::DateTime<chrono::Utc>) -> place::Model {
    place::Model {
        id: Uuid::nil(),
        kind: String::new(),
        name: String::new(),
        name_key: String::new(),
        names: "{}".to_owned(),
        alternative_names: "[]".to_owned(),
        country: String::new(),
        level: None,
        parent_id: None,
        parent_admin_name: None,
        identifiers: "{}".to_owned(),
        lat: None,
        lon: None,
        exactness: None,
        x: None,
        y: None,
        z: None,
        inhabitants: None,
        population_year: None,
        time_zone: None,
        languages: "[]".to_owned(),
        profile_tags: "[]".to_owned(),
        themes: "[]".to_owned(),
        assets: "[]".to_owned(),
        open_to_new: false,
        website: None,
        valid_from: None,
        valid_to: None,
        status: PlaceStatus::Active.to_string(),
        successor_ids: "[]".to_owned(),
        announced_end: None,
        assured_at: None,
        source: None,
        version: 1,
        created_at: at,
        updated_at: at,
    }
}

impl TryFrom<place::Model> for Place {
    type Error = crate::Error;
    fn try_from(row: place::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            kind: read("place.kind", row.kind.as_str())?,
            point: point(row.lat, row.lon, row.exactness.as_deref())?,
            population: population(row.inhabitants, row.population_year)?,
            name: read("place.name", row.name)?,
            names: read_json("place.names", &row.names)?,
            country: read("place.country", row.country)?,
            parent_id: row.parent_id.map(PlaceId::from),
            identifiers: read_json("place.identifiers", &row.identifiers)?,
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            status: read("place.status", row.status.as_str())?,
            successor_ids: read_json("place.successor_ids", &row.successor_ids)?,
            version: row.version,
        })
    }
}

pub(crate) fn point(
    lat: Option<f64>,
    lon: Option<f64>,
    exactness: Option<&str>,
) -> Result<Option<Point>> {
    let (Some(lat), Some(lon)) = (lat, lon) else { return Ok(None) };
    let exactness = read_opt("place.exactness", exactness)?.unwrap_or(Exactness::Approximate);
    Ok(Some(Point { lat: read("place.lat", lat)?, lon: read("place.lon", lon)?, exactness }))
}

pub(crate) fn population(
    inhabitants: Option<i64>,
    year: Option<i16>,
) -> Result<Option<Population>> {
    let year = read_opt("place.population_year", year)?;
    Ok(read_opt("place.inhabitants", inhabitants)?
        .map(|inhabitants| Population { inhabitants, year }))
}
