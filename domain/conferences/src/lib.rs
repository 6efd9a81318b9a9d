//! Integration conferences: seats, queues, fairness.
//!
//! Pure decisions: nothing here performs I/O, awaits, reads the clock or rolls dice. Sections cited are those of the
//! conference reference; S004 is the seed on the alliance of European local authorities.

pub mod admission;
#[cfg(test)]
mod chance;
pub mod conference;
pub mod outcome;
pub mod participation;
pub mod pool;
pub mod queue;
mod refusal;
pub mod registration;
pub mod representation;
pub mod series;

pub use kernel::ConferenceId;
pub use refusal::Refusal;

kernel::id! {
    /// Identifies a series of conferences.
    ConferenceSeriesId
}
