//! What bodies name and must be there, and what formulas say.

use std::collections::BTreeMap;

use kernel::{Place, PlaceId};
use learning_cities::FormulaError;
use learning_cities::indicator::Indicator;
use learning_cities::names::IndicatorCode;
use learning_cities::series::SeriesKey;
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

/// What a query names has to be in the register, so that a slip is no lack of data.
pub(super) async fn must_be_known(
    db: &impl Reader,
    indicators: &[IndicatorCode],
    places: &[PlaceId],
    parts: &SeriesKey,
) -> Result<(), Problem> {
    let found = if indicators.is_empty() {
        BTreeMap::new()
    } else {
        let codes = indicators.iter().map(IndicatorCode::as_str);
        store::indicators::find_all(db, codes).await?
    };
    if let Some(code) = indicators.iter().find(|code| !found.contains_key(code.as_str())) {
        return Err(misfit("indicator", format!("There is no indicator {code}.")));
    }
    if let Some(id) = store::figures::unknown_place(db, places).await? {
        return Err(misfit("place_id", format!("There is no place {id}.")));
    }
    let named = parts.parts().map(|(dimension, _)| dimension.to_owned()).collect();
    let known = store::registry::parts(db, Some(&named)).await?;
    let is_known = |dimension: &str, code: &str| {
        known.get(dimension).is_some_and(|parts| parts.contains(code))
    };
    match parts.parts().find(|(dimension, code)| !is_known(dimension, code)) {
        Some((dimension, code)) => {
            let rule = format!("There is no dimension {dimension} with a part {code}.");
            Err(misfit("dimension", rule))
        }
        None => Ok(()),
    }
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
