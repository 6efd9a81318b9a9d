//! Learning cities: educational planning, monitoring and evaluation (seed 001).
//!
//! Units, the formula language, periods, observation status, revisions, the indicator registry and composite indices.
//! Values in, decisions out: nothing here performs I/O, awaits, reads the clock or draws a random number.
//! Section numbers in the documentation are those of the learning-cities reference.

#[macro_use]
extern crate kernel;

pub mod composite;
pub mod formula;
pub mod indicator;
mod number;
pub mod observation;
pub mod period;
mod refusal;
pub mod status;
pub mod unit;

pub use formula::{Formula, FormulaError};
pub use indicator::{Indicator, IndicatorVersion};
pub use observation::Revision;
pub use period::{Frequency, Period};
pub use refusal::Refusal;
pub use status::{ConfStatus, ObsStatus, StatusSet};
pub use unit::{Dimension, Unit};
