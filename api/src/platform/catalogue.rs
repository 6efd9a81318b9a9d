//! The indicators that ship with the project: frameworks, units, dimensions, definitions.

use std::collections::BTreeMap;

use learning_cities::formula::{Dependencies, Environment, Measure, Referent};
use learning_cities::indicator::{
    Basis, Disaggregation, Framework, Indicator, IndicatorProfile, IndicatorVersion, Needed,
    Registry,
};
use learning_cities::names::Code;
use learning_cities::{Refusal, Unit};
use persistence::learning_cities::indicators;
use persistence::learning_cities::registry::{self, EntryId};
use persistence::{Author, Db, Tx};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Where it comes from stands in `demo/ATTRIBUTION.md`, and in the file.
const CATALOGUE: &str = include_str!("../../demo/indicators.json");

/// The file, in the form of the API.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "licence")]
    _licence: String,
    frameworks: Vec<Framework>,
    units: Vec<Unit>,
    dimensions: Vec<Disaggregation>,
    /// Each after those it is computed from.
    indicators: Vec<IndicatorProfile>,
}

/// Why the catalogue could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the catalogue cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    #[error("the catalogue has a fault: {0}")]
    Refused(#[from] Refusal),
    #[error("the catalogue lacks the unit {0}")]
    UnitMissing(String),
    #[error(transparent)]
    Storage(#[from] persistence::Error),
}

/// Puts the indicators into an empty registry and publishes them; says how many, or nothing if there are some already.
pub async fn load(db: &Db, author: Author) -> Result<Option<usize>, Failure> {
    if !registry::is_empty(db).await? {
        return Ok(None);
    }
    let catalogue: Catalogue = serde_json::from_str(CATALOGUE)?;
    db.write(author, async |tx| {
        registry::one_at_a_time(tx).await?;
        if !registry::is_empty(tx).await? {
            return Ok(None);
        }
        store(tx, catalogue).await.map(Some)
    })
    .await
}

async fn store(tx: &Tx, catalogue: Catalogue) -> Result<usize, Failure> {
    let now = tx.author().at;
    for it in &catalogue.frameworks {
        registry::insert_framework(tx, EntryId::new(now), it).await?;
    }
    for it in &catalogue.units {
        registry::insert_unit(tx, EntryId::new(now), it).await?;
    }
    for it in &catalogue.dimensions {
        registry::insert_dimension(tx, EntryId::new(now), it).await?;
    }
    let defined = define(catalogue, now)?;
    indicators::insert_all(tx, &defined).await?;
    Ok(defined.len())
}

/// Publishes each definition by the rules that hold for all, against those before it.
fn define(
    catalogue: Catalogue,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Vec<Indicator>, Failure> {
    let units: BTreeMap<_, _> =
        catalogue.units.into_iter().map(|unit| (unit.code.clone(), unit)).collect();
    let parts = catalogue.dimensions.iter().map(|it| (it.code.to_string(), it.codes()));
    let mut environment = Environment { dimensions: parts.collect(), ..Environment::default() };
    let mut dependencies = Dependencies::default();
    let mut basis = Basis::default();
    let mut defined = Vec::with_capacity(catalogue.indicators.len());
    for profile in catalogue.indicators {
        let wanted = &profile.definition.unit;
        let unit = units.get(wanted).ok_or_else(|| Failure::UnitMissing(wanted.to_string()))?;
        let ids = ["indicator", "version"].map(|kind| identifier(kind, profile.code.as_str()));
        let (indicator, draft) = Indicator::register(ids[0].into(), ids[1].into(), profile, now)?;
        let registry = Registry {
            unit: unit.clone(),
            unit_before: None,
            basis: basis.clone(),
            environment: environment.clone(),
            dependencies: dependencies.clone(),
            dependants: Basis::default(),
        };
        let (version, _) = draft.published(&indicator, None, registry, now.date_naive())?;
        let code = Code::from(&indicator.code);
        dependencies =
            dependencies.with(&code, version.definition.needs()).map_err(Refusal::from)?;
        environment.references.insert(code.clone(), known(&version, unit));
        let (definition, unit) = (version.definition.clone(), unit.clone());
        let valid_from = version.valid_from;
        basis.0.push(Needed { code, version: version.number, definition, unit, valid_from });
        defined.push(indicator.defined_by(version, now));
    }
    Ok(defined)
}

/// An indicator that ships has the same identifier in every installation, made of its code, and so has its definition.
pub(crate) fn identifier(kind: &str, code: &str) -> Uuid {
    let hash = Sha256::new().chain_update(kind).chain_update([0]).chain_update(code).finalize();
    Uuid::new_v8(std::array::from_fn(|at| hash[at]))
}

fn known(version: &IndicatorVersion, unit: &Unit) -> Referent {
    let measure = Measure { dimension: unit.dimension.clone(), factor: unit.factor };
    Referent { current: version.number, versions: BTreeMap::from([(version.number, measure)]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_indicator_that_ships_is_sound() {
        let catalogue: Catalogue = serde_json::from_str(CATALOGUE).expect("readable");
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        assert!(catalogue.dimensions.iter().all(|it| it.check().is_ok()));
        let known: Vec<_> = catalogue.frameworks.iter().map(|it| it.code.clone()).collect();
        let dimensions: Vec<_> = catalogue.dimensions.iter().map(|it| it.code.clone()).collect();
        for it in &catalogue.indicators {
            assert!(it.links.iter().all(|link| known.contains(&link.framework)), "{}", it.code);
            let split = &it.definition.dimensions;
            assert!(split.iter().all(|it| dimensions.contains(it)), "{}", it.code);
            let formula = it.definition.formula.as_ref().map(ToString::to_string);
            assert!(!formula.is_some_and(|it| it.contains("100")), "{}: a factor in it", it.code);
        }
        let defined = define(catalogue, now).expect("sound");
        assert_eq!(defined.len(), 123 + 230 + 2 + 6);
    }
}
