//! A municipality as its row has it.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::municipality::{Level, SizeClass, Succession};
use kernel::directory::search::name_key;
use kernel::{Freshness, Municipality, MunicipalityProfile, PlaceId, PlaceKind};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Select};
use uuid::Uuid;

use crate::directory::places::{empty_row, point, population, with_position};
use crate::entity::place;
use crate::error::{json, read, read_json, read_opt};
use crate::rows::row;
use crate::{Reader, Result};

/// Rows of one insert; SQLite takes 32,766 parameters.
pub(super) const BATCH: usize = 500;

pub(super) fn only_municipalities() -> Select<place::Entity> {
    // To copy it is cheaper than to name thirty columns, twice, for each request.
    static SELECT: LazyLock<Select<place::Entity>> = LazyLock::new(|| {
        place::Entity::find()
            .select_only()
            .columns(Stored::COLUMNS.iter().copied())
            .filter(place::Column::Kind.eq(PlaceKind::Municipality.to_string()))
    });
    SELECT.clone()
}

pub(super) async fn all(
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
        AnnouncedEnd announced_end: Option<String>,
        AssuredAt assured_at: Option<DateTime<Utc>>,
        Version version: i32,
        CreatedAt created_at: DateTime<Utc>,
        UpdatedAt updated_at: DateTime<Utc>,
    }
}

pub(super) fn municipality(row: Stored, now: DateTime<Utc>) -> Result<Municipality> {
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
        announced_end: announced(row.announced_end.as_deref())?,
        assured_at: row.assured_at,
        freshness: Freshness::of(row.assured_at, now),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

pub(super) fn announced(end: Option<&str>) -> Result<Option<Succession>> {
    end.map(|it| read_json("place.announced_end", it)).transpose()
}

pub(super) fn row(it: &Municipality, source: Option<&str>) -> place::Model {
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
        announced_end: it.announced_end.as_ref().map(json),
        assured_at: it.assured_at,
        source: source.map(str::to_owned),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
        ..with_position(empty_row(it.created_at), profile.point, profile.population)
    }
}
