//! What bodies name and must be there, and what formulas say.

use kernel::{Place, PlaceId};
use learning_cities::FormulaError;
use learning_cities::indicator::Indicator;
use learning_cities::names::IndicatorCode;
use learning_cities::series::{Selector, SeriesKey};
use persistence::directory::places;
use persistence::{Reader, learning_cities as store};

use crate::http::problem::{self, Fault, Problem};

/// The indicator that a body names.
pub(super) async fn named_indicator(
    db: &impl Reader,
    code: &IndicatorCode,
) -> Result<Indicator, Problem> {
    let found = store::indicators::find(db, code).await?;
    found.ok_or_else(|| unknown("/indicator_code", "There is no such indicator."))
}

/// The place that a body names.
pub(super) async fn named_place(db: &impl Reader, id: PlaceId) -> Result<Place, Problem> {
    let found = places::find(db, id).await?;
    found.ok_or_else(|| unknown("/place_id", "There is no such place."))
}

/// Of what a query names, what none of the records shows that were found: the others are there.
pub(super) fn unseen<'a, T: Clone + PartialEq + 'a>(
    named: &[T],
    seen: impl Iterator<Item = &'a T>,
) -> Vec<T> {
    let seen: Vec<_> = seen.collect();
    named.iter().filter(|it| !seen.contains(it)).cloned().collect()
}

/// The indicators that a query names: all are in the register, so that a slip is no lack of data.
pub(super) async fn must_know_indicators(
    db: &impl Reader,
    codes: &[IndicatorCode],
) -> Result<Vec<Indicator>, Problem> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let found = store::indicators::find_all(db, codes.iter().map(IndicatorCode::as_str)).await?;
    match codes.iter().find(|code| !found.contains_key(code.as_str())) {
        Some(code) => Err(misfit("indicator", format!("There is no indicator {code}."))),
        None => Ok(found.into_values().collect()),
    }
}

/// So are the places.
pub(super) async fn must_know_places(db: &impl Reader, ids: &[PlaceId]) -> Result<(), Problem> {
    match store::figures::unknown_place(db, ids).await? {
        Some(id) => Err(misfit("place_id", format!("There is no place {id}."))),
        None => Ok(()),
    }
}

/// So are the parts of dimensions, each of which is named once.
pub(super) async fn must_know_parts(
    db: &impl Reader,
    selectors: &[Selector],
) -> Result<SeriesKey, Problem> {
    let key = SeriesKey::of(selectors).map_err(|it| misfit("dimension", &it.rule))?;
    if selectors.is_empty() {
        return Ok(key);
    }
    let parts = || selectors.iter().map(Selector::parts);
    let named = parts().map(|(dimension, _)| dimension.to_owned()).collect();
    let known = store::registry::parts(db, Some(&named)).await?;
    for (dimension, code) in parts() {
        let codes = known.get(dimension);
        let codes = codes
            .ok_or_else(|| misfit("dimension", format!("There is no dimension {dimension}.")))?;
        if code != SeriesKey::TOTAL && !codes.contains(code) {
            let rule = format!("The dimension {dimension} has no part {code}.");
            return Err(misfit("dimension", rule));
        }
    }
    Ok(key)
}

/// What is wrong with a parameter of a query.
pub(super) fn misfit(parameter: &str, rule: impl std::fmt::Display) -> Problem {
    let fault = Fault::in_parameter(parameter, "invalid", rule);
    Problem::faults(&problem::INVALID_PARAMETER, vec![fault])
}

pub(super) fn unknown(pointer: &str, detail: &str) -> Problem {
    let fault = Fault::in_body(pointer, "unknown_reference", detail);
    Problem::faults(&problem::UNKNOWN_REFERENCE, vec![fault])
}

/// What is wrong with a formula, by its code, with its place in the text.
pub(crate) fn of_formula(error: &FormulaError, pointer: &str) -> Problem {
    let detail = format!("At character {}: {}.", error.position, error.message);
    Problem::of_field(pointer, error.code.into(), detail)
}

/// Where a definition has its formula.
const FORMULA: &str = "/definition/formula";

impl From<FormulaError> for Problem {
    fn from(error: FormulaError) -> Self {
        of_formula(&error, FORMULA)
    }
}

impl From<learning_cities::Refusal> for Problem {
    fn from(refusal: learning_cities::Refusal) -> Self {
        match refusal {
            learning_cities::Refusal::Formula(error) => error.into(),
            other => Self::refused(&other),
        }
    }
}
