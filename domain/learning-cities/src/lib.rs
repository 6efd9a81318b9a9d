//! Learning cities: educational planning, monitoring and evaluation (seed 001).
//!
//! Units, the formula language, periods, observation status, revisions, the indicator registry and composite indices.
//! Values in, decisions out: nothing here performs I/O, awaits, reads the clock or draws a random number.
//! Section numbers in the documentation are those of the learning-cities reference.

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

pub use formula::{Formula, FormulaError};
pub use indicator::{Indicator, IndicatorVersion};
pub use observation::Revision;
pub use period::{Frequency, Period};
pub use refusal::Refusal;
pub use status::{ConfStatus, ObsStatus, StatusSet};
pub use unit::{Dimension, Unit};
