//! Indicators and the versions of their definitions.

use std::collections::{BTreeMap, BTreeSet};

use ::learning_cities::indicator::{
    Definition, Indicator, IndicatorFilter, IndicatorId, IndicatorKind, IndicatorStatus,
    IndicatorVersion, IndicatorVersionId, VersionStatus,
};
use ::learning_cities::names::{Code, IndicatorCode};
use kernel::OrganisationId;
use kernel::directory::search::index_words;
use sea_orm::sea_query::{Expr, ExprTrait, IntoCondition, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, JoinType,
    QueryFilter, QueryOrder, QuerySelect, Select, SelectTwo,
};
use uuid::Uuid;

use crate::directory::search;
use crate::entity::{indicator, indicator_label, indicator_need, indicator_version, search_word};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls an indicator.
const SUBJECT: &str = "indicator";
/// A definition that is in force.
const IN_FORCE: &str = "published";

pub async fn list(
    db: &impl Reader,
    filter: &IndicatorFilter,
    listing: &Listing,
) -> Result<Slice<Indicator>> {
    use indicator::Column as C;
    let mut select = indicator::Entity::find();
    let IndicatorFilter { q, id, code, kind, status, framework, stage, sustainability } = filter;
    if !id.is_empty() {
        select = select.filter(C::Id.is_in(id.iter().copied().map(Uuid::from)));
    }
    if !code.is_empty() {
        select = select.filter(C::Code.is_in(code.iter().map(IndicatorCode::as_str)));
    }
    if !kind.is_empty() {
        select = select.filter(C::Kind.is_in(kind.iter().map(IndicatorKind::to_string)));
    }
    if !status.is_empty() {
        select = select.filter(C::Status.is_in(status.iter().map(IndicatorStatus::to_string)));
    }
    for (kind, labels) in [
        ("framework", framework.iter().map(ToString::to_string).collect::<Vec<_>>()),
        ("stage", stage.iter().map(ToString::to_string).collect()),
        ("sustainability", sustainability.iter().map(ToString::to_string).collect()),
    ] {
        if !labels.is_empty() {
            let holders = Query::select()
                .column(indicator_label::Column::IndicatorId)
                .from(indicator_label::Entity)
                .and_where(indicator_label::Column::Kind.eq(kind))
                .and_where(indicator_label::Column::Label.is_in(labels))
                .to_owned();
            select = select.filter(C::Id.in_subquery(holders));
        }
    }
    let mut keys = Vec::new();
    if let Some(words) = q {
        let closeness;
        (select, closeness) = search::matching(select, search::Kind::Indicator, words, C::Id);
        keys.push(closeness);
    }
    let found = slice(db, select, keys, C::Id, listing, |row| read_row(row, None)).await?;
    let ids = found.items.iter().map(|it| it.id);
    let mut current = in_force(db, ids).await?;
    let with_current = |it: Indicator| Indicator { current: current.remove(&it.id), ..it };
    let items = found.items.into_iter().map(with_current).collect();
    Ok(Slice { items, next: found.next, total: found.total })
}

/// The definitions in force of these indicators.
pub async fn in_force(
    db: &impl Reader,
    ids: impl Iterator<Item = IndicatorId>,
) -> Result<BTreeMap<IndicatorId, IndicatorVersion>> {
    let ids: Vec<_> = ids.map(Uuid::from).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = indicator_version::Entity::find()
        .filter(indicator_version::Column::IndicatorId.is_in(ids))
        .filter(indicator_version::Column::Status.eq(IN_FORCE))
        .all(db.connection())
        .await?;
    let rows = rows.into_iter().map(read_version);
    rows.map(|it| it.map(|it| (it.indicator_id, it))).collect()
}

pub async fn show(db: &impl Reader, id: IndicatorId) -> Result<Indicator> {
    let select = and_current(indicator::Entity::find_by_id(id));
    let (row, current) = select.one(db.connection()).await?.or_not_found(SUBJECT)?;
    read_row(row, current.map(read_version).transpose()?)
}

/// With the definition in force, in one statement.
fn and_current(
    select: Select<indicator::Entity>,
) -> SelectTwo<indicator::Entity, indicator_version::Entity> {
    use indicator_version::Column as C;
    let version = indicator::Entity::belongs_to(indicator_version::Entity)
        .from(indicator::Column::Id)
        .to(C::IndicatorId)
        .on_condition(|_, version| Expr::col((version, C::Status)).eq(IN_FORCE).into_condition());
    select.join(JoinType::LeftJoin, version.into()).select_also(indicator_version::Entity)
}

pub async fn find(db: &impl Reader, code: &IndicatorCode) -> Result<Option<Indicator>> {
    let mut found = find_all(db, [code.as_str()]).await?;
    Ok(found.remove(code.as_str()))
}

/// Indicators by their codes, with their definitions in force.
pub async fn find_all<'a>(
    db: &impl Reader,
    codes: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeMap<String, Indicator>> {
    let select = indicator::Entity::find().filter(indicator::Column::Code.is_in(codes));
    let rows = and_current(select).all(db.connection()).await?.into_iter();
    rows.map(|(row, current)| {
        let current = current.map(read_version).transpose()?;
        Ok((row.code.clone(), read_row(row, current)?))
    })
    .collect()
}

/// Loads an indicator and holds it.
pub async fn lock(tx: &Tx, id: IndicatorId) -> Result<Indicator> {
    let row = indicator::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    let current = in_force(tx, std::iter::once(id)).await?.remove(&id);
    read_row(row.or_not_found(SUBJECT)?, current)
}

/// Adds an indicator with the draft of its first definition.
pub async fn insert(tx: &Tx, it: &Indicator, draft: &IndicatorVersion) -> Result<()> {
    indicator::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    label(tx, it).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await?;
    insert_version(tx, draft).await
}

/// Rows of one insert.
const BATCH: usize = 500;

/// Adds indicators with their definitions in force, in a few statements however many; each after those it needs.
pub async fn insert_all(tx: &Tx, them: &[Indicator]) -> Result<()> {
    let db = tx.connection();
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|it| row(it).into_active_model());
        indicator::Entity::insert_many(rows).exec_without_returning(db).await?;
        let versions = || batch.iter().filter_map(|it| it.current.as_ref());
        let rows: Vec<_> = versions().map(|it| version_row(it).into_active_model()).collect();
        if !rows.is_empty() {
            indicator_version::Entity::insert_many(rows).exec_without_returning(db).await?;
        }
        let labels: Vec<_> =
            batch.iter().flat_map(labels).map(IntoActiveModel::into_active_model).collect();
        if !labels.is_empty() {
            indicator_label::Entity::insert_many(labels).exec_without_returning(db).await?;
        }
        let needs: Vec<_> = versions()
            .flat_map(|it| need_rows(it.indicator_id, &it.definition.needs()))
            .map(IntoActiveModel::into_active_model)
            .collect();
        if !needs.is_empty() {
            indicator_need::Entity::insert_many(needs).exec_without_returning(db).await?;
        }
        let words: Vec<_> = batch
            .iter()
            .filter_map(|it| Some(words(it.code.as_str(), it.current.as_ref()?)))
            .collect();
        search::index(tx, search::Kind::Indicator, &words).await?;
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn added(it: &Indicator) -> Change<'_, Indicator> {
    Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }
}

/// Replaces an indicator that this transaction holds.
pub async fn update(tx: &Tx, before: &Indicator, after: &Indicator) -> Result<()> {
    row(after).into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    indicator_label::Entity::delete_many()
        .filter(indicator_label::Column::IndicatorId.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    label(tx, after).await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// The words of the name that is in force, and of the code.
fn words(code: &str, current: &IndicatorVersion) -> (Uuid, BTreeSet<String>) {
    let names = current.definition.name.values().chain([code]);
    (current.indicator_id.into(), index_words(names))
}

/// Makes those findable by their names that are not yet.
pub(crate) async fn index_names(tx: &DatabaseTransaction) -> Result<()> {
    use indicator_version::Column as C;
    let known =
        Query::select().column(search_word::Column::SubjectId).from(search_word::Entity).to_owned();
    let found = indicator_version::Entity::find()
        .filter(C::Status.eq(IN_FORCE))
        .filter(C::IndicatorId.not_in_subquery(known))
        .all(tx)
        .await?;
    let codes: Vec<(Uuid, String)> = indicator::Entity::find()
        .select_only()
        .columns([indicator::Column::Id, indicator::Column::Code])
        .into_tuple()
        .all(tx)
        .await?;
    let codes = BTreeMap::from_iter(codes);
    let words = found.into_iter().map(|version| {
        let code = codes.get(&version.indicator_id).cloned().unwrap_or_default();
        Ok(words(&code, &read_version(version)?))
    });
    search::index_on(tx, search::Kind::Indicator, &words.collect::<Result<Vec<_>>>()?).await
}

/// What an indicator is found by.
fn labels(it: &Indicator) -> Vec<indicator_label::Model> {
    let definition = it.current.as_ref().map(|it| &it.definition);
    let frameworks = it.links.iter().map(|link| ("framework", link.framework.to_string()));
    let stage = definition.and_then(|it| it.stage).map(|it| ("stage", it.to_string()));
    let served = definition.into_iter().flat_map(|it| &it.sustainability);
    let served = served.map(|it| ("sustainability", it.to_string()));
    let labels: BTreeSet<_> = frameworks.chain(stage).chain(served).collect();
    let row = |(kind, label): (&str, String)| {
        let (kind, indicator_id) = (kind.to_owned(), it.id.into());
        indicator_label::Model { kind, label, indicator_id }
    };
    labels.into_iter().map(row).collect()
}

async fn label(tx: &Tx, it: &Indicator) -> Result<()> {
    let labels = labels(it);
    if labels.is_empty() {
        return Ok(());
    }
    let rows = labels.into_iter().map(IntoActiveModel::into_active_model);
    indicator_label::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    Ok(())
}

pub async fn list_versions(
    db: &impl Reader,
    of: IndicatorId,
    listing: &Listing,
) -> Result<Slice<IndicatorVersion>> {
    use indicator_version::Column as C;
    let select = indicator_version::Entity::find().filter(C::IndicatorId.eq(Uuid::from(of)));
    slice(db, select, Vec::new(), C::Id, listing, read_version).await
}

pub async fn show_version(db: &impl Reader, id: IndicatorVersionId) -> Result<IndicatorVersion> {
    let row = indicator_version::Entity::find_by_id(id).one(db.connection()).await?;
    read_version(row.or_not_found("indicator_version")?)
}

/// The version of this number.
pub async fn find_version(
    db: &impl Reader,
    of: IndicatorId,
    number: u32,
) -> Result<Option<IndicatorVersion>> {
    let row = indicator_version::Entity::find()
        .filter(indicator_version::Column::IndicatorId.eq(Uuid::from(of)))
        .filter(indicator_version::Column::Number.eq(signed(number)))
        .one(db.connection())
        .await?;
    row.map(read_version).transpose()
}

/// The version of an indicator with the highest number.
pub async fn latest_version(db: &impl Reader, of: IndicatorId) -> Result<Option<IndicatorVersion>> {
    let row = indicator_version::Entity::find()
        .filter(indicator_version::Column::IndicatorId.eq(Uuid::from(of)))
        .order_by_desc(indicator_version::Column::Number)
        .one(db.connection())
        .await?;
    row.map(read_version).transpose()
}

pub async fn insert_version(tx: &Tx, it: &IndicatorVersion) -> Result<()> {
    indicator_version::Entity::insert(version_row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let id = it.id.into();
    tx.record(Change { kind: "indicator_version", id, before: None, after: Some(it) }).await
}

/// Replaces a version of an indicator that this transaction holds.
pub async fn update_version(
    tx: &Tx,
    before: &IndicatorVersion,
    after: &IndicatorVersion,
) -> Result<()> {
    let row = version_row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    if after.status == VersionStatus::Published {
        let code: Option<String> = indicator::Entity::find_by_id(after.indicator_id)
            .select_only()
            .column(indicator::Column::Code)
            .into_tuple()
            .one(tx.connection())
            .await?;
        search::forget(tx, [after.indicator_id.into()]).await?;
        search::index(tx, search::Kind::Indicator, &[words(&code.unwrap_or_default(), after)])
            .await?;
    }
    let change = Change {
        kind: "indicator_version",
        id: after.id.into(),
        before: Some(before),
        after: Some(after),
    };
    tx.record(change).await
}

/// Writes down from what an indicator is computed, by the definition that comes into force.
pub async fn set_needs(tx: &Tx, of: IndicatorId, needs: &BTreeSet<Code>) -> Result<()> {
    indicator_need::Entity::delete_many()
        .filter(indicator_need::Column::IndicatorId.eq(Uuid::from(of)))
        .exec(tx.connection())
        .await?;
    if needs.is_empty() {
        return Ok(());
    }
    let rows = need_rows(of, needs).into_iter().map(IntoActiveModel::into_active_model);
    indicator_need::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    Ok(())
}

fn need_rows(of: IndicatorId, needs: &BTreeSet<Code>) -> Vec<indicator_need::Model> {
    let row =
        |code: &Code| indicator_need::Model { indicator_id: of.into(), needs: code.to_string() };
    needs.iter().map(row).collect()
}

fn row(it: &Indicator) -> indicator::Model {
    indicator::Model {
        id: it.id.into(),
        code: it.code.to_string(),
        kind: it.kind.to_string(),
        owner_id: it.owner_id.map(Uuid::from),
        links: json(&it.links),
        status: it.status.to_string(),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_row(row: indicator::Model, current: Option<IndicatorVersion>) -> Result<Indicator> {
    Ok(Indicator {
        id: row.id.into(),
        code: read("indicator.code", row.code)?,
        kind: read("indicator.kind", row.kind.as_str())?,
        owner_id: row.owner_id.map(OrganisationId::from),
        links: read_json("indicator.links", &row.links)?,
        status: read("indicator.status", row.status.as_str())?,
        current,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

fn version_row(it: &IndicatorVersion) -> indicator_version::Model {
    indicator_version::Model {
        id: it.id.into(),
        indicator_id: it.indicator_id.into(),
        number: signed(it.number),
        status: it.status.to_string(),
        definition: json(&it.definition),
        unit: it.definition.unit.to_string(),
        valid_from: it.valid_from,
        version: it.version,
    }
}

/// What 0.1.0 kept of a definition, and nothing ever looked at.
const RETIRED: [&str; 2] = ["additive_over_places", "min_coverage"];

pub(super) fn read_version(row: indicator_version::Model) -> Result<IndicatorVersion> {
    let indicator_version::Model {
        id,
        indicator_id,
        number,
        status,
        definition,
        unit: _,
        valid_from,
        version,
    } = row;
    let definition = read_definition(&definition)?;
    Ok(IndicatorVersion {
        id: id.into(),
        indicator_id: indicator_id.into(),
        number: read("indicator_version.number", number)?,
        status: read("indicator_version.status", status.as_str())?,
        definition,
        valid_from,
        version,
    })
}

fn read_definition(text: &str) -> Result<Definition> {
    const COLUMN: &str = "indicator_version.definition";
    if !RETIRED.iter().any(|it| text.contains(it)) {
        return read_json(COLUMN, text);
    }
    let mut fields: serde_json::Map<_, _> = read_json(COLUMN, text)?;
    fields.retain(|name, _| !RETIRED.contains(&name.as_str()));
    let told = |reason: serde_json::Error| crate::Error::Corrupt {
        column: COLUMN,
        reason: reason.to_string(),
    };
    serde_json::from_value(fields.into()).map_err(told)
}

/// A count as the columns keep it.
pub(super) fn signed(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
