//! What indicators are described with: frameworks, units, dimensions, and the sources of figures.

use std::collections::{BTreeMap, BTreeSet};

use ::learning_cities::Unit;
use ::learning_cities::indicator::{Disaggregation, Framework};
use ::learning_cities::names::{CodeFilter, IndicatorCode};
use ::learning_cities::source::{DataSource, DataSourceId};
use ::learning_cities::unit::UnitCode;
use kernel::OrganisationId;
use rust_decimal::Decimal;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{data_source, dimension, framework, unit};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Name, Names, Reader, Result, Slice, Tx};

kernel::id! {
    /// Identifies an entry of the registry that is known by its code.
    EntryId
}

pub async fn list_frameworks(
    db: &impl Reader,
    filter: &CodeFilter,
    listing: &Listing,
) -> Result<Slice<Framework>> {
    let mut select = framework::Entity::find();
    if !filter.code.is_empty() {
        select = select.filter(framework::Column::Code.is_in(filter.codes()));
    }
    let read_row = |row: framework::Model| {
        Ok(Framework {
            code: read("framework.code", row.code)?,
            name: read("framework.name", row.name)?,
            version: read_opt("framework.edition", row.edition)?,
            publisher: read_opt("framework.publisher", row.publisher)?,
            licence: read_opt("framework.licence", row.licence)?,
            url: read_opt("framework.url", row.url)?,
        })
    };
    slice(db, select, Vec::new(), framework::Column::Id, listing, read_row).await
}

pub async fn insert_framework(tx: &Tx, id: EntryId, it: &Framework) -> Result<()> {
    let row = framework::Model {
        id: id.into(),
        code: it.code.to_string(),
        name: it.name.to_string(),
        edition: it.version.as_ref().map(ToString::to_string),
        publisher: it.publisher.as_ref().map(ToString::to_string),
        licence: it.licence.as_ref().map(ToString::to_string),
        url: it.url.as_ref().map(ToString::to_string),
    };
    framework::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "framework", id: id.into(), before: None, after: Some(it) }).await
}

/// Of these frameworks, those that are known.
pub async fn known_frameworks(
    db: &impl Reader,
    codes: &BTreeSet<&IndicatorCode>,
) -> Result<BTreeSet<String>> {
    if codes.is_empty() {
        return Ok(BTreeSet::new());
    }
    let rows = framework::Entity::find()
        .filter(framework::Column::Code.is_in(codes.iter().map(|it| it.as_str())))
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|row| row.code).collect())
}

pub async fn list_units(
    db: &impl Reader,
    filter: &CodeFilter,
    listing: &Listing,
) -> Result<Slice<Unit>> {
    let mut select = unit::Entity::find();
    if !filter.code.is_empty() {
        select = select.filter(unit::Column::Code.is_in(filter.codes()));
    }
    slice(db, select, Vec::new(), unit::Column::Id, listing, read_unit).await
}

pub async fn find_unit(db: &impl Reader, code: &str) -> Result<Option<Unit>> {
    let row = unit::Entity::find().filter(unit::Column::Code.eq(code)).one(db.connection()).await?;
    row.map(read_unit).transpose()
}

/// Every unit, by its code.
pub async fn units(db: &impl Reader) -> Result<BTreeMap<UnitCode, Unit>> {
    let rows = unit::Entity::find().all(db.connection()).await?.into_iter();
    rows.map(|row| read_unit(row).map(|it| (it.code.clone(), it))).collect()
}

pub async fn insert_unit(tx: &Tx, id: EntryId, it: &Unit) -> Result<()> {
    let row = unit::Model {
        id: id.into(),
        code: it.code.to_string(),
        label: json(&it.label),
        factor: Decimal::from(it.factor).to_string(),
        dimension: json(&it.dimension),
        decimals: u8::from(it.decimals).into(),
    };
    unit::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: "unit", id: id.into(), before: None, after: Some(it) }).await
}

pub(super) fn read_unit(row: unit::Model) -> Result<Unit> {
    let factor: Decimal = read("unit.factor", row.factor.as_str())?;
    let decimals: u8 = read("unit.decimals", row.decimals)?;
    Ok(Unit {
        code: read("unit.code", row.code)?,
        label: read_json("unit.label", &row.label)?,
        factor: read("unit.factor", factor)?,
        dimension: read_json("unit.dimension", &row.dimension)?,
        decimals: read("unit.decimals", decimals)?,
    })
}

pub async fn list_dimensions(
    db: &impl Reader,
    filter: &CodeFilter,
    listing: &Listing,
) -> Result<Slice<Disaggregation>> {
    let mut select = dimension::Entity::find();
    if !filter.code.is_empty() {
        select = select.filter(dimension::Column::Code.is_in(filter.codes()));
    }
    slice(db, select, Vec::new(), dimension::Column::Id, listing, read_dimension).await
}

fn read_dimension(row: dimension::Model) -> Result<Disaggregation> {
    Ok(Disaggregation {
        code: read("dimension.code", row.code)?,
        label: read_json("dimension.label", &row.label)?,
        parts: read_json("dimension.parts", &row.parts)?,
    })
}

pub async fn insert_dimension(tx: &Tx, id: EntryId, it: &Disaggregation) -> Result<()> {
    let row = dimension::Model {
        id: id.into(),
        code: it.code.to_string(),
        label: json(&it.label),
        // Nothing reads it; the release before this one does.
        additive: false,
        parts: json(&it.parts),
    };
    dimension::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "dimension", id: id.into(), before: None, after: Some(it) }).await
}

/// The codes of the parts of every dimension, or of these.
pub async fn parts(
    db: &impl Reader,
    of: Option<&BTreeSet<String>>,
) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut select = dimension::Entity::find();
    match of {
        Some(codes) if codes.is_empty() => return Ok(BTreeMap::new()),
        Some(codes) => select = select.filter(dimension::Column::Code.is_in(codes)),
        None => {}
    }
    let rows = select.all(db.connection()).await?.into_iter().map(read_dimension);
    rows.map(|it| it.map(|it| (it.code.to_string(), it.codes()))).collect()
}

pub async fn list_sources(db: &impl Reader, listing: &Listing) -> Result<Slice<DataSource>> {
    let select = data_source::Entity::find();
    slice(db, select, Vec::new(), data_source::Column::Id, listing, read_source).await
}

pub async fn show_source(db: &impl Reader, id: DataSourceId) -> Result<DataSource> {
    find_source(db, id).await?.or_not_found("data_source")
}

pub async fn find_source(db: &impl Reader, id: DataSourceId) -> Result<Option<DataSource>> {
    let row = data_source::Entity::find_by_id(id).one(db.connection()).await?;
    row.map(read_source).transpose()
}

/// The source of this title, if it is known.
pub async fn find_source_titled(db: &impl Reader, title: &str) -> Result<Option<DataSource>> {
    let row = data_source::Entity::find()
        .filter(data_source::Column::Title.eq(title))
        .one(db.connection())
        .await?;
    row.map(read_source).transpose()
}

/// What sources are called.
pub async fn of_sources(db: &impl Reader, ids: Vec<Uuid>) -> Result<Names> {
    let rows: Vec<(Uuid, String)> = data_source::Entity::find()
        .select_only()
        .columns([data_source::Column::Id, data_source::Column::Title])
        .filter(data_source::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    let name = |(id, title)| (id, Name { own: Some(title), ..Name::default() });
    Ok(rows.into_iter().map(name).collect())
}

fn read_source(row: data_source::Model) -> Result<DataSource> {
    Ok(DataSource {
        id: row.id.into(),
        kind: read("data_source.kind", row.kind.as_str())?,
        title: read("data_source.title", row.title)?,
        publisher: read_opt("data_source.publisher", row.publisher)?,
        organisation_id: row.organisation_id.map(OrganisationId::from),
        url: read_opt("data_source.url", row.url)?,
        licence: read_opt("data_source.licence", row.licence)?,
        reference_date: row.reference_date,
        access_date: row.access_date,
    })
}

pub async fn insert_source(tx: &Tx, it: &DataSource) -> Result<()> {
    let row = data_source::Model {
        id: it.id.into(),
        kind: it.kind.to_string(),
        title: it.title.to_string(),
        publisher: it.publisher.as_ref().map(ToString::to_string),
        organisation_id: it.organisation_id.map(Uuid::from),
        url: it.url.as_ref().map(ToString::to_string),
        licence: it.licence.as_ref().map(ToString::to_string),
        reference_date: it.reference_date,
        access_date: it.access_date,
    };
    data_source::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "data_source", id: it.id.into(), before: None, after: Some(it) }).await
}

/// Key of the advisory lock under which definitions come into force; any number that nothing else uses.
const REGISTRY_LOCK: i64 = 4_242_005;

/// Lets one definition come into force at a time, so that no two close a cycle; until the transaction ends.
pub async fn one_at_a_time(tx: &Tx) -> Result<()> {
    use sea_orm::ConnectionTrait;
    if tx.is_postgres() {
        let lock = format!("select pg_advisory_xact_lock({REGISTRY_LOCK})");
        tx.connection().execute_unprepared(&lock).await?;
    }
    Ok(())
}

/// Whether nothing has been put into the registry yet.
pub async fn is_empty(db: &impl Reader) -> Result<bool> {
    Ok(unit::Entity::find().one(db.connection()).await?.is_none())
}
