//! What bodies name and must be there, and what formulas say.

use kernel::{Place, PlaceId};
use learning_cities::FormulaError;
use learning_cities::indicator::Indicator;
use learning_cities::names::IndicatorCode;
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

/// The place that a body names has to be in the register.
pub(super) async fn must_be_a_place(db: &impl Reader, id: PlaceId) -> Result<Place, Problem> {
    let found = places::find(db, id).await?;
    found.ok_or_else(|| unknown("/place_id", "There is no such place."))
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
