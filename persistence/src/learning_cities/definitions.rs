//! What definitions rest on: what depends on what, and what the numbers of each published version mean.

use std::collections::{BTreeMap, BTreeSet};

use ::learning_cities::Unit;
use ::learning_cities::calculation::{Defined, Definitions};
use ::learning_cities::formula::{Code, Dependencies, Environment, FormulaError, Known, Measure};
use ::learning_cities::indicator::{IndicatorVersion, VersionStatus};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::indicators::read_version;
use super::registry::{parts, read_unit};
use crate::entity::{indicator, indicator_need, indicator_version, unit};
use crate::error::{OrNotFound, read};
use crate::{Reader, Result};

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

/// The published versions of these indicators, with their units.
async fn measured(db: &impl Reader, codes: &BTreeSet<Code>) -> Result<Vec<Measured>> {
    use indicator_version::Column as C;
    type Columns =
        (String, Uuid, Uuid, i32, String, String, Option<chrono::NaiveDate>, i32, String);
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Columns> = indicator_version::Entity::find()
        .select_only()
        .column(indicator::Column::Code)
        .columns([C::Id, C::IndicatorId, C::Number, C::Status, C::Definition, C::ValidFrom])
        .columns([C::Version, C::Unit])
        .join(
            sea_orm::JoinType::InnerJoin,
            indicator_version::Entity::belongs_to(indicator::Entity)
                .from(C::IndicatorId)
                .to(indicator::Column::Id)
                .into(),
        )
        .filter(indicator::Column::Code.is_in(codes.iter().map(Code::as_str)))
        .filter(C::Status.ne(VersionStatus::Draft.to_string()))
        .into_tuple()
        .all(db.connection())
        .await?;
    let named: BTreeSet<&str> = rows.iter().map(|row| row.8.as_str()).collect();
    let units =
        unit::Entity::find().filter(unit::Column::Code.is_in(named)).all(db.connection()).await?;
    let units: BTreeMap<_, _> = units.into_iter().map(|row| (row.code.clone(), row)).collect();
    rows.into_iter()
        .map(|(code, id, indicator_id, number, status, definition, valid_from, version, unit)| {
            let row = indicator_version::Model {
                id,
                indicator_id,
                number,
                status,
                definition,
                unit,
                valid_from,
                version,
            };
            let unit = units.get(&row.unit).cloned().or_not_found("unit")?;
            let code = read("indicator.code", code)?;
            Ok(Measured { code, version: read_version(row)?, unit: read_unit(unit)? })
        })
        .collect()
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

fn known(measured: &[Measured]) -> BTreeMap<Code, Known> {
    let mut references = BTreeMap::<Code, Known>::new();
    for Measured { code, version, unit } in measured {
        let known = references
            .entry(code.clone())
            .or_insert_with(|| Known { current: 0, versions: BTreeMap::new() });
        known.current = known.current.max(version.number);
        let measure = Measure { dimension: unit.dimension.clone(), factor: unit.factor };
        known.versions.insert(version.number, measure);
    }
    references
}

/// The definitions that an indicator rests on, down to what is observed; formulas were checked when they came into force.
pub async fn of(
    db: &impl Reader,
    code: &Code,
) -> Result<std::result::Result<Definitions, FormulaError>> {
    let dependencies = dependencies(db).await?;
    let mut codes = dependencies.needed(code);
    codes.insert(code.clone());
    let measured = measured(db, &codes).await?;
    let environment = Environment {
        references: known(&measured),
        constants: BTreeMap::new(),
        dimensions: parts(db, None).await?,
    };
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
        definitions.versions.insert((code, number), Defined { unit, orientation, formula });
    }
    Ok(Ok(definitions))
}
