//! Targets, and how far their series have come.

use std::collections::{BTreeSet, HashMap};

use ::learning_cities::calculation::{Calculation, Needs};
use ::learning_cities::indicator::{IndicatorId, IndicatorKind};
use ::learning_cities::names::Code;
use ::learning_cities::target::{Milestone, Mover, MoverKind, Target, TargetFilter, TargetId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::definitions;
use super::indicators::signed;
use super::observations::{of_indicators, read_part, read_period};
use super::reading::Reading;
use crate::entity::{indicator, target};
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

pub async fn list(
    db: &impl Reader,
    filter: &TargetFilter,
    listing: &Listing,
    now: DateTime<Utc>,
) -> Result<Slice<Target>> {
    use target::Column as C;
    let mut select = target::Entity::find().join(JoinType::InnerJoin, to_indicator());
    if !filter.indicator.is_empty() {
        select = select.filter(of_indicators(C::IndicatorId, &filter.indicator));
    }
    if !filter.place_id.is_empty() {
        select = select.filter(C::PlaceId.is_in(filter.place_id.iter().copied().map(Uuid::from)));
    }
    if !filter.include_withdrawn {
        select = select.filter(C::WithdrawnAt.is_null());
    }
    if let Some(mover) = filter.moved_by_id {
        select = select.filter(C::MoverId.eq(mover));
    }
    let found = slice(db, select, Vec::new(), C::Id, listing, |row: target::Model| Ok(row)).await?;
    let items = judged(db, found.items, now).await?;
    Ok(Slice { items, next: found.next, total: found.total })
}

pub async fn show(db: &impl Reader, id: TargetId, now: DateTime<Utc>) -> Result<Target> {
    let row = target::Entity::find_by_id(id).one(db.connection()).await?.or_not_found("target")?;
    let mut judged = judged(db, vec![row], now).await?;
    judged.pop().or_not_found("target")
}

/// Loads a target and holds it; nothing is said of how far it is.
pub async fn lock(tx: &Tx, id: TargetId) -> Result<Target> {
    let found = target::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    let rows = vec![found.or_not_found("target")?];
    let named = named(tx, &rows).await?;
    let mut targets = rows.into_iter().map(|row| read_row(row, &named));
    targets.next().or_not_found("target")?
}

/// Replaces a target that this transaction holds.
pub async fn update(tx: &Tx, before: &Target, after: &Target) -> Result<()> {
    let named = target::Entity::find_by_id(after.id).one(tx.connection()).await?;
    let indicator = named.or_not_found("target")?.indicator_id.into();
    row(after, indicator)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    let (id, before, after) = (after.id.into(), Some(before), Some(after));
    tx.record(Change { kind: "target", id, before, after }).await
}

fn to_indicator() -> sea_orm::RelationDef {
    target::Entity::belongs_to(indicator::Entity)
        .from(target::Column::IndicatorId)
        .to(indicator::Column::Id)
        .into()
}

pub async fn insert(tx: &Tx, it: &Target, indicator: IndicatorId) -> Result<()> {
    let row = row(it, indicator).into_active_model();
    target::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: "target", id: it.id.into(), before: None, after: Some(it) }).await
}

fn row(it: &Target, indicator: IndicatorId) -> target::Model {
    target::Model {
        id: it.id.into(),
        indicator_id: indicator.into(),
        indicator_version: signed(it.indicator_version),
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
        withdrawn_at: it.withdrawn_at,
        reason: it.reason.as_ref().map(ToString::to_string),
        version: it.version,
        created_at: it.created_at,
    }
}

/// The targets with how far they are by what everybody can read, in a few statements however many.
async fn judged(
    db: &impl Reader,
    rows: Vec<target::Model>,
    now: DateTime<Utc>,
) -> Result<Vec<Target>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let named = named(db, &rows).await?;
    let computed = named.values().any(|(_, kind)| kind.is_computed());
    let targets = rows.into_iter().map(|row| read_row(row, &named)).collect::<Result<Vec<_>>>()?;
    let pins = targets.iter().map(|it| (Code::from(&it.indicator_code), it.indicator_version));
    let definitions = definitions::of(db, &pins.clone().collect(), computed).await?;
    let mut needs = Needs::default();
    for ((code, version), target) in pins.zip(&targets) {
        let Needs { codes, keys, .. } = definitions.needs(&code, version, &target.dimensions);
        needs.codes.extend(codes);
        needs.keys.extend(keys);
    }
    let places: BTreeSet<_> = targets.iter().map(|it| it.place_id).collect();
    let places: Vec<_> = places.into_iter().collect();
    let observed = Reading::PUBLIC.figures(db, &needs, &places, None).await?;
    let by = Calculation::new(&definitions, &observed);
    Ok(targets.into_iter().map(|it| it.judged(&definitions, &by, now)).collect())
}

/// The codes and kinds of the indicators that targets are of.
type Named = HashMap<Uuid, (String, IndicatorKind)>;

async fn named(db: &impl Reader, rows: &[target::Model]) -> Result<Named> {
    let found: Vec<(Uuid, String, String)> = indicator::Entity::find()
        .select_only()
        .columns([indicator::Column::Id, indicator::Column::Code, indicator::Column::Kind])
        .filter(indicator::Column::Id.is_in(rows.iter().map(|row| row.indicator_id)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let read_kind = |(id, code, kind): (Uuid, String, String)| {
        Ok((id, (code, read("indicator.kind", kind.as_str())?)))
    };
    found.into_iter().map(read_kind).collect()
}

fn read_row(row: target::Model, named: &Named) -> Result<Target> {
    let milestone = |period: String, value: &str| -> Result<Milestone> {
        let value: Decimal = read("target.value", value)?;
        Ok(Milestone { period: read_period(&period)?, value: value.normalize() })
    };
    let (code, _) = named.get(&row.indicator_id).or_not_found("indicator")?;
    let kind: Option<MoverKind> = read_opt("target.mover_kind", row.mover_kind.as_deref())?;
    let created_at: DateTime<Utc> = row.created_at;
    Ok(Target {
        id: row.id.into(),
        indicator_code: read("indicator.code", code.clone())?,
        indicator_version: read("target.indicator_version", row.indicator_version)?,
        place_id: row.place_id.into(),
        dimensions: read_part(&row.part)?,
        kind: read("target.kind", row.kind.as_str())?,
        baseline: milestone(row.baseline_period, &row.baseline_value)?,
        aim: milestone(row.aim_period, &row.aim_value)?,
        moved_by: kind.zip(row.mover_id).map(|(kind, subject)| Mover { kind, subject }),
        title: read_opt("target.title", row.title)?,
        progress: None,
        unjudged: None,
        withdrawn_at: row.withdrawn_at,
        reason: read_opt("target.reason", row.reason)?,
        version: row.version,
        created_at,
    })
}
