//! Targets, and how far their series have come.

use std::collections::HashMap;

use ::learning_cities::indicator::IndicatorId;
use ::learning_cities::names::IndicatorCode;
use ::learning_cities::target::{Milestone, Mover, MoverKind, Target, TargetFilter, TargetId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QuerySelect,
    QueryTrait, Statement,
};
use uuid::Uuid;

use super::observations::read_part;
use crate::entity::{indicator, target};
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

pub async fn list(
    db: &impl Reader,
    filter: &TargetFilter,
    listing: &Listing,
) -> Result<Slice<Target>> {
    use target::Column as C;
    let mut select = target::Entity::find().join(JoinType::InnerJoin, to_indicator());
    if !filter.indicator.is_empty() {
        let codes = filter.indicator.iter().map(IndicatorCode::as_str);
        select = select.filter(indicator::Column::Code.is_in(codes));
    }
    if !filter.place_id.is_empty() {
        select = select.filter(C::PlaceId.is_in(filter.place_id.iter().copied().map(Uuid::from)));
    }
    if let Some(mover) = filter.moved_by_id {
        select = select.filter(C::MoverId.eq(mover));
    }
    let found = slice(db, select, Vec::new(), C::Id, listing, |row: target::Model| Ok(row)).await?;
    let items = judged(db, found.items).await?;
    Ok(Slice { items, next: found.next, total: found.total })
}

pub async fn show(db: &impl Reader, id: TargetId) -> Result<Target> {
    let row = target::Entity::find_by_id(id).one(db.connection()).await?.or_not_found("target")?;
    let mut judged = judged(db, vec![row]).await?;
    judged.pop().or_not_found("target")
}

fn to_indicator() -> sea_orm::RelationDef {
    target::Entity::belongs_to(indicator::Entity)
        .from(target::Column::IndicatorId)
        .to(indicator::Column::Id)
        .into()
}

pub async fn insert(tx: &Tx, it: &Target, indicator: IndicatorId) -> Result<()> {
    let row = target::Model {
        id: it.id.into(),
        indicator_id: indicator.into(),
        place_id: it.place_id.into(),
        part: it.dimensions.to_string(),
        kind: it.kind.to_string(),
        baseline_period: it.baseline.period.to_string(),
        baseline_value: it.baseline.value.to_string(),
        aim_period: it.aim.period.to_string(),
        aim_value: it.aim.value.to_string(),
        mover_kind: it.moved_by.map(|it| it.kind.to_string()),
        mover_id: it.moved_by.map(|it| it.subject),
        title: it.title.as_ref().map(ToString::to_string),
        version: it.version,
        created_at: it.created_at,
    };
    target::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: "target", id: it.id.into(), before: None, after: Some(it) }).await
}

/// The targets with how far they are by the latest published figure, in two statements however many.
async fn judged(db: &impl Reader, rows: Vec<target::Model>) -> Result<Vec<Target>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let codes: Vec<(Uuid, String)> = indicator::Entity::find()
        .select_only()
        .columns([indicator::Column::Id, indicator::Column::Code])
        .filter(indicator::Column::Id.is_in(rows.iter().map(|row| row.indicator_id)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let codes: HashMap<Uuid, String> = codes.into_iter().collect();
    let latest = latest(db, &rows).await?;
    rows.into_iter()
        .map(|row| {
            let (id, code) = (row.id, codes.get(&row.indicator_id).cloned());
            let target = read_row(row, code.or_not_found("indicator")?)?;
            let progress = latest.get(&id).and_then(|latest| target.judge(*latest));
            Ok(Target { progress, ..target })
        })
        .collect()
}

/// The latest published number of each target's series that is not after the time the target has.
async fn latest(db: &impl Reader, rows: &[target::Model]) -> Result<HashMap<Uuid, Milestone>> {
    let connection = db.connection();
    let backend = connection.get_database_backend();
    let ids = target::Entity::find()
        .select_only()
        .column(target::Column::Id)
        .filter(target::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .build(backend);
    let sql = format!(
        "select t.id, o.period, o.value from target t \
         join series s on s.indicator_id = t.indicator_id and s.place_id = t.place_id and s.part = t.part \
         join observation o on o.series_id = s.id and o.in_force and o.conf_status = 'F' \
         and o.period = (select max(l.period) from observation l where l.series_id = s.id and l.in_force \
         and l.value is not null and l.conf_status = 'F' and l.period <= t.aim_period) where t.id in ({})",
        ids.sql
    );
    let values = ids.values.map(|it| it.0).unwrap_or_default();
    let found =
        connection.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    found
        .into_iter()
        .map(|row| {
            let value = row.try_get_by_index::<String>(2)?;
            let value: Decimal = read("observation.value", value.as_str())?;
            let period = super::observations::read_period(row.try_get_by_index(1)?)?;
            Ok((row.try_get_by_index(0)?, Milestone { period, value }))
        })
        .collect()
}

fn read_row(row: target::Model, code: String) -> Result<Target> {
    let milestone = |period: String, value: &str| -> Result<Milestone> {
        let value: Decimal = read("target.value", value)?;
        Ok(Milestone { period: read("target.period", period)?, value })
    };
    let kind: Option<MoverKind> = read_opt("target.mover_kind", row.mover_kind.as_deref())?;
    let created_at: DateTime<Utc> = row.created_at;
    Ok(Target {
        id: row.id.into(),
        indicator_code: read("indicator.code", code)?,
        place_id: row.place_id.into(),
        dimensions: read_part(&row.part)?,
        kind: read("target.kind", row.kind.as_str())?,
        baseline: milestone(row.baseline_period, &row.baseline_value)?,
        aim: milestone(row.aim_period, &row.aim_value)?,
        moved_by: kind.zip(row.mover_id).map(|(kind, subject)| Mover { kind, subject }),
        title: read_opt("target.title", row.title)?,
        progress: None,
        version: row.version,
        created_at,
    })
}
