//! Learning cities: educational planning, monitoring and evaluation (seed 001).
//!
//! What is to be observed is defined in a registry, what is observed is recorded in revisions that are never overwritten,
//! and what follows from it is computed when it is asked for. Values in, decisions out: nothing here performs I/O, awaits,
//! reads the clock or draws a random number. Section numbers in the documentation are those of the learning-cities
//! reference.
//!
//! # Lives
//!
//! A revision of an observation ([`observation::FigureState`]); a reason is needed to reject and to withdraw:
//!
//! | from | event | to |
//! |---|---|---|
//! | draft | submit | submitted |
//! | submitted | approve | approved |
//! | submitted | reject | rejected |
//! | approved | publish | published |
//! | published | withdraw | withdrawn |
//! | rejected | reopen | draft |
//!
//! A version of a definition ([`indicator::VersionStatus`]); one draft at a time, and what is published stays as it is:
//!
//! | from | what happens | to |
//! |---|---|---|
//! | draft | it is edited | draft |
//! | draft | it is published | published |
//! | published | the next version is published | superseded |
//!
//! An indicator ([`indicator::IndicatorStatus`]):
//!
//! | from | what happens | to |
//! |---|---|---|
//! | draft, active | a definition comes into force | active |
//! | draft, active | it is taken out of use, nothing being computed from it | deprecated |
//!
//! A target ([`target::Target`]); what was set before stays in the audit record:
//!
//! | from | what happens | to |
//! |---|---|---|
//! | set | it is put right, with a reason | set |
//! | set | it is taken back, with a reason | withdrawn |
//!
//! # Where what stands
//!
//! | File | What |
//! |---|---|
//! | `names` | codes and labels, which everything else goes by |
//! | `series` | what is observed where, and of which part of a population |
//! | `direction`, `share` | what counts as better; how much a part counts, and how much has to be known |
//! | `number` | decimals as texts, and functions of them that are not exact |
//! | `unit` | units, their dimensions and conversions |
//! | `period/` | years, halves, quarters, months, reporting years |
//! | `status/` | a figure: a number or its absence, with what is known about it and whether it may be shown |
//! | `formula/` | how one indicator is computed from others: read, checked, evaluated |
//! | `composite/` | normalisation, aggregation and ranks, by the handbook |
//! | `index` | an index as it is defined, and the tree it becomes |
//! | `indicator/` | the registry: indicators, frameworks, dimensions, definitions and what has to fit before they come into force |
//! | `source` | where figures come from |
//! | `observation/` | revisions: how they are recorded, led to the public and read |
//! | `calculation` | values for places and periods |
//! | `target/` | wanted figures, and how far a series has come: said, recorded, judged |
//! | `refusal` | every no, with its sentence, its code and its verdict |
//!
//! No file needs another that needs it: `.ci/circles` counts.

#[macro_use]
extern crate kernel;

/// Publishes an enum of a standard's upper-case codes as a text with a pattern: generators of clients spell enums of
/// single letters each in their own way.
macro_rules! codes {
    ($name:ident, $pattern:literal, $example:literal, $description:literal) => {
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::schema::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .pattern(Some($pattern))
                    .description(Some($description))
                    .examples([$example])
                    .into()
            }
        }
        impl ToSchema for $name {}
    };
}

/// Publishes a map; the derive would add `propertyNames`, which some generators do not read.
macro_rules! map {
    ($name:ident, $value:expr, $example:expr, $description:literal) => {
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::schema::ObjectBuilder::new()
                    .description(Some($description))
                    .additional_properties(Some($value))
                    .examples([$example])
                    .into()
            }
        }
        impl ToSchema for $name {}
    };
}

pub mod calculation;
pub mod composite;
pub mod direction;
pub mod formula;
pub mod index;
pub mod indicator;
pub mod names;
mod number;
pub mod observation;
pub mod period;
mod refusal;
pub mod series;
pub mod share;
pub mod source;
pub mod status;
pub mod target;
pub mod unit;
pub mod written;

pub use formula::{Formula, FormulaError};
pub use indicator::{Indicator, IndicatorVersion};
pub use observation::Revision;
pub use period::{Frequency, Period};
pub use refusal::Refusal;
pub use status::{ConfStatus, ObsStatus, StatusSet};
pub use unit::{Dimension, Unit};
