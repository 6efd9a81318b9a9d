//! Learning cities: the registry of indicators, observations and their workflow, values, and targets.

mod chart;
mod constraints;
mod formulas;
mod indicators;
mod named;
mod observations;
mod registry;
mod targets;
mod values;
mod workflow;

use crate::http::extract::records;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Learning cities",
    "Indicators of learning cities: the registry, observations, values, targets.",
    &[
        registry::ROUTES,
        indicators::ROUTES,
        formulas::ROUTES,
        observations::ROUTES,
        chart::ROUTES,
        workflow::ROUTES,
        values::ROUTES,
        targets::ROUTES,
    ],
)
.telling(constraints::SENTENCES);

records! {
    learning_cities::Indicator, at "indicators";
    learning_cities::IndicatorVersion, at "indicator-versions";
    learning_cities::Revision, at "observations", seen by learning_cities::Revision::seen_by;
    learning_cities::target::Target, at "targets";
}
