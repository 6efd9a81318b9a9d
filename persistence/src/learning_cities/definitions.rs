//! What definitions rest on: what depends on what, and what the numbers of each published version mean.

use std::collections::{BTreeMap, BTreeSet};

use ::learning_cities::Unit;
use ::learning_cities::calculation::{Defined, Definitions};
use ::learning_cities::formula::{Dependencies, Environment, FormulaError, Measure, Referent};
use ::learning_cities::indicator::{Definition, IndicatorVersion, VersionStatus};
use ::learning_cities::names::Code;
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

/// A published version with what its numbers mean.
struct Measured {
    code: Code,
    version: IndicatorVersion,
    unit: Unit,
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

impl TryFrom<MeasuredRow> for Measured {
    type Error = Error;
    fn try_from(row: MeasuredRow) -> Result<Self> {
        let MeasuredRow { indicator_code, version, unit_id, label, factor, dimension, decimals } =
            row;
        let code = version.unit.clone();
        let unit = unit::Model { id: unit_id, code, label, factor, dimension, decimals };
        Ok(Self {
            code: read("indicator.code", indicator_code)?,
            version: read_version(version)?,
            unit: read_unit(unit)?,
        })
    }
}

/// The published versions of these indicators, with their units.
async fn measured(db: &impl Reader, codes: &BTreeSet<Code>) -> Result<Vec<Measured>> {
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
    rows.into_iter().map(Measured::try_from).collect()
}

/// What formulas may refer to: of these codes those that have a definition in force, and every dimension.
pub async fn environment(db: &impl Reader, codes: &BTreeSet<Code>) -> Result<Environment> {
    let measured = measured(db, codes).await?;
    Ok(Environment {
        references: known(&measured),
        constants: BTreeMap::new(),
        dimensions: parts(db, None).await?,
    })
}

fn known(measured: &[Measured]) -> BTreeMap<Code, Referent> {
    let mut references = BTreeMap::<Code, Referent>::new();
    for Measured { code, version, unit } in measured {
        let known = references
            .entry(code.clone())
            .or_insert_with(|| Referent { current: 0, versions: BTreeMap::new() });
        known.current = known.current.max(version.number);
        let measure = Measure { dimension: unit.dimension.clone(), factor: unit.factor };
        known.versions.insert(version.number, measure);
    }
    references
}

/// The definitions that an indicator with this one rests on, down to what is observed; formulas were checked when they
/// came into force.
pub async fn of(
    db: &impl Reader,
    code: &Code,
    current: &Definition,
) -> Result<std::result::Result<Definitions, FormulaError>> {
    let mut codes = BTreeSet::from([code.clone()]);
    if !current.needs().is_empty() {
        codes.extend(dependencies(db).await?.needed(code));
    }
    let measured = measured(db, &codes).await?;
    let computed = measured.iter().any(|it| it.version.definition.formula.is_some());
    let dimensions = if computed { parts(db, None).await? } else { BTreeMap::new() };
    let environment =
        Environment { references: known(&measured), constants: BTreeMap::new(), dimensions };
    let mut definitions = Definitions::default();
    for Measured { code, version, unit } in measured {
        let IndicatorVersion { number, definition, .. } = version;
        let formula = definition.formula.as_ref();
        let formula = match formula.map(|it| it.check(&environment, &unit.dimension)).transpose() {
            Ok(formula) => formula,
            Err(error) => return Ok(Err(error)),
        };
        let current = definitions.current.entry(code.clone()).or_default();
        *current = number.max(*current);
        let orientation = definition.orientation();
        let defined = Defined { unit, orientation, formula };
        definitions.versions.entry(code).or_default().insert(number, defined);
    }
    Ok(Ok(definitions))
}
