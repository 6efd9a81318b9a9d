//! The registry: frameworks, dimensions of disaggregation, indicators and the versions of their definitions (reference 4.1).

mod definition;
mod disaggregation;
mod entry;
mod fit;
mod framework;
mod kind;
mod publication;
#[cfg(test)]
mod tests;
mod version;

pub use definition::{ChangeNote, Definition, Stage, Sustainability};
pub use disaggregation::{Disaggregation, PopulationPart};
pub use entry::{Indicator, IndicatorFilter, IndicatorStatus};
pub use fit::{Basis, Needed};
pub use framework::{Certainty, Framework, FrameworkLink, Match};
pub use kind::{IndicatorKind, Objection, ValueType};
pub use publication::{IndicatorProfile, Registry};
pub use version::{IndicatorId, IndicatorVersion, IndicatorVersionId, VersionStatus};
