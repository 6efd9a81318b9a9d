//! Learning cities: the registry of indicators, observations and their workflow, values, and targets.

mod formulas;
mod indicators;
mod observations;
mod registry;
mod targets;
mod values;
mod workflow;

use kernel::PlaceId;
use learning_cities::indicator::Indicator;
use learning_cities::names::IndicatorCode;
use persistence::directory::places;
use persistence::{Reader, learning_cities as store};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::http::problem::{self, Fault, Problem};

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .configure(registry::routes)
        .configure(indicators::routes)
        .configure(formulas::routes)
        .configure(observations::routes)
        .configure(workflow::routes)
        .configure(values::routes)
        .configure(targets::routes);
}

/// The indicator that a body names.
async fn named_indicator(db: &impl Reader, code: &IndicatorCode) -> Result<Indicator, Problem> {
    let found = store::indicators::find(db, code).await?;
    found.ok_or_else(|| unknown("/indicator_code", "There is no such indicator."))
}

/// The place that a body names has to be in the register.
async fn must_be_a_place(db: &impl Reader, id: PlaceId) -> Result<(), Problem> {
    match places::show(db, id).await {
        Ok(_) => Ok(()),
        Err(persistence::Error::NotFound(_)) => {
            Err(unknown("/place_id", "There is no such place."))
        }
        Err(error) => Err(error.into()),
    }
}

fn unknown(pointer: &str, detail: &str) -> Problem {
    let fault = Fault::in_body(pointer, "unknown_reference", detail);
    Problem::faults(&problem::UNKNOWN_REFERENCE, vec![fault])
}
