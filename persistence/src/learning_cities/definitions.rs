//! What definitions rest on: what depends on what, and what the numbers of each published version mean.

use std::collections::{BTreeMap, BTreeSet};

use ::learning_cities::calculation::{Defined, Definitions};
use ::learning_cities::formula::{Dependencies, Environment, Measure, Referent};
use ::learning_cities::index::Index;
use ::learning_cities::indicator::{
    Basis, Definition, IndicatorVersion, Needed, Registry, VersionStatus,
};
use ::learning_cities::names::Code;
use ::learning_cities::{Formula, Unit};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::indicators::read_version;
use super::registry::{parts, read_unit};
use crate::entity::{indicator, indicator_need, indicator_version, unit};
use crate::error::read;
use crate::{Error, Reader, Result};

/// What depends on what, among the definitions in force.
pub async fn dependencies(db: &impl Reader) -> Result<Dependencies> {
    let rows: Vec<(String, String)> = indicator_need::Entity::find()
        .select_only()
        .column(indicator::Column::Code)
        .column(indicator_need::Column::Needs)
        .join(
            sea_orm::JoinType::InnerJoin,
            indicator_need::Entity::belongs_to(indicator::Entity)
                .from(indicator_need::Column::IndicatorId)
                .to(indicator::Column::Id)
                .into(),
        )
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut needs = BTreeMap::<Code, BTreeSet<Code>>::new();
    for (of, needed) in rows {
        needs
            .entry(read("indicator.code", of)?)
            .or_default()
            .insert(read("indicator_need.needs", needed)?);
    }
    Ok(needs.into_iter().collect())
}

#[derive(FromQueryResult)]
struct MeasuredRow {
    indicator_code: String,
    #[sea_orm(nested)]
    version: indicator_version::Model,
    unit_id: Uuid,
    label: String,
    factor: String,
    dimension: String,
    decimals: i16,
}

impl TryFrom<MeasuredRow> for Needed {
    type Error = Error;
    fn try_from(row: MeasuredRow) -> Result<Self> {
        let MeasuredRow { indicator_code, version, unit_id, label, factor, dimension, decimals } =
            row;
        let code = version.unit.clone();
        let unit = unit::Model { id: unit_id, code, label, factor, dimension, decimals };
        let IndicatorVersion { number, definition, valid_from, .. } = read_version(version)?;
        Ok(Self {
            code: read("indicator.code", indicator_code)?,
            version: number,
            definition,
            unit: read_unit(unit)?,
            valid_from,
        })
    }
}

/// The published versions of these indicators, with their units.
async fn measured(db: &impl Reader, codes: &BTreeSet<Code>) -> Result<Vec<Needed>> {
    use indicator_version::Column as C;
    use unit::Column as U;
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let of_indicator = indicator_version::Entity::belongs_to(indicator::Entity)
        .from(C::IndicatorId)
        .to(indicator::Column::Id);
    let in_unit = indicator_version::Entity::belongs_to(unit::Entity).from(C::Unit).to(U::Code);
    let rows = indicator_version::Entity::find()
        .column_as(indicator::Column::Code, "indicator_code")
        .column_as(U::Id, "unit_id")
        .columns([U::Label, U::Factor, U::Dimension, U::Decimals])
        .join(JoinType::InnerJoin, of_indicator.into())
        .join(JoinType::InnerJoin, in_unit.into())
        .filter(indicator::Column::Code.is_in(codes.iter().map(Code::as_str)))
        .filter(C::Status.ne(VersionStatus::Draft.to_string()))
        .into_model::<MeasuredRow>()
        .all(db.connection())
        .await?;
    rows.into_iter().map(Needed::try_from).collect()
}

/// What formulas may refer to: of these codes those that have a definition in force, and every dimension.
pub async fn environment(db: &impl Reader, codes: &BTreeSet<Code>) -> Result<Environment> {
    environment_of(db, &measured(db, codes).await?).await
}

async fn environment_of(db: &impl Reader, known: &[Needed]) -> Result<Environment> {
    let mut references = BTreeMap::<Code, Referent>::new();
    for Needed { code, version, unit, .. } in known {
        let known = references
            .entry(code.clone())
            .or_insert_with(|| Referent { current: 0, versions: BTreeMap::new() });
        known.current = known.current.max(*version);
        let measure = Measure { dimension: unit.dimension.clone(), factor: unit.factor };
        known.versions.insert(*version, measure);
    }
    Ok(Environment { references, constants: BTreeMap::new(), dimensions: parts(db, None).await? })
}

/// What a definition of this indicator in this unit is held against before it comes into force.
pub async fn registry(
    db: &impl Reader,
    code: &Code,
    definition: &Definition,
    unit: Unit,
    unit_before: Option<Unit>,
) -> Result<Registry> {
    let (needs, dependencies) = (definition.needs(), dependencies(db).await?);
    let below = needs.iter().flat_map(|it| dependencies.needed(it));
    let basis = Basis(measured(db, &needs.iter().cloned().chain(below).collect()).await?);
    let direct: Vec<_> = basis.0.iter().filter(|it| needs.contains(&it.code)).cloned().collect();
    let environment = environment_of(db, &direct).await?;
    let above = dependencies.dependants(code).into_iter().cloned().collect();
    let dependants = Basis(measured(db, &above).await?);
    Ok(Registry { unit, unit_before, basis, environment, dependencies, dependants })
}

/// A version of an indicator.
pub type Pin = (Code, u32);

/// The definitions that these versions rest on, down to what is observed, by what their formulas are tied to; `computed`,
/// if any of them is. What came into force was checked then, and fits for ever.
pub async fn of(db: &impl Reader, asked: &BTreeSet<Pin>, computed: bool) -> Result<Definitions> {
    let mut open: BTreeSet<Code> = asked.iter().map(|(code, _)| code.clone()).collect();
    if computed {
        let all = dependencies(db).await?;
        let below: Vec<_> = open.iter().flat_map(|code| all.needed(code)).collect();
        open.extend(below);
    }
    let (mut known, mut named) = (Basis::default(), BTreeSet::new());
    let reached = loop {
        known.0.extend(measured(db, &open).await?);
        named.append(&mut open);
        let reached = reach(&known, asked);
        // What only a version names that is not in force any more.
        open = reached
            .iter()
            .map(|(code, _)| code)
            .filter(|it| !named.contains(*it))
            .cloned()
            .collect();
        if open.is_empty() {
            break reached;
        }
    };
    let has_formula = known.0.iter().any(|it| it.definition.formula.is_some());
    let environment =
        if has_formula { environment_of(db, &known.0).await? } else { Environment::default() };
    let mut definitions = Definitions::default();
    for it in &known.0 {
        let Needed { code, version, definition, unit, .. } = it.clone();
        let current = definitions.current.entry(code.clone()).or_default();
        *current = version.max(*current);
        let is_observed = definition.formula.is_none() && definition.index.is_none();
        if !is_observed && !reached.contains(&(code.clone(), version)) {
            continue;
        }
        let formula = definition.formula.as_ref();
        let formula = formula.map(|it| it.check(&environment, &unit.dimension)).transpose();
        let plan = known.index(it).as_ref().map(Index::plan).transpose();
        let (orientation, breaks_series) = (definition.orientation(), definition.breaks_series);
        let (formula, plan) = (formula.map_err(corrupt)?, plan.map_err(corrupt)?);
        let defined = Defined { unit, orientation, formula, plan, breaks_series };
        definitions.versions.entry(code).or_default().insert(version, defined);
    }
    Ok(definitions)
}

/// The versions asked for, and all that their formulas and indices lead to as far as it is known.
fn reach(known: &Basis, asked: &BTreeSet<Pin>) -> BTreeSet<Pin> {
    let by_pin: BTreeMap<(&Code, u32), &Needed> =
        known.0.iter().map(|it| ((&it.code, it.version), it)).collect();
    let current = |code: &Code| {
        let versions = known.0.iter().filter(|it| it.code == *code).map(|it| it.version);
        versions.max().unwrap_or_default()
    };
    let mut reached = BTreeSet::new();
    let mut open: Vec<Pin> = asked.iter().cloned().collect();
    while let Some((code, version)) = open.pop() {
        if let Some(it) = by_pin.get(&(&code, version)) {
            let formula = it.definition.formula.as_ref();
            let of_formula = formula.into_iter().flat_map(Formula::references);
            let of_formula = of_formula.map(|it| (&it.code, it.version));
            let index = known.index(it);
            let pins = of_formula.chain(index.iter().flat_map(Index::pins));
            let pins = pins.map(|(code, it)| (code.clone(), it.unwrap_or_else(|| current(code))));
            open.extend(pins.filter(|it| !reached.contains(it)));
        }
        reached.insert((code, version));
    }
    reached
}

fn corrupt(reason: impl std::fmt::Display) -> Error {
    Error::Corrupt { column: "indicator_version.definition", reason: reason.to_string() }
}
