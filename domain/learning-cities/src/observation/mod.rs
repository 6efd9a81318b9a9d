//! Observations: revisions that are never overwritten, and their way to the public (reference 4.2, 4.6, 4.7).

mod life;
mod reading;
mod revision;
#[cfg(test)]
mod tests;
mod workflow;

pub use kernel::Reason;
pub use life::{Action, FigureState, Led};
pub use reading::{Audience, Kept, ObservationFilter, as_of, updated_after};
pub use revision::{
    Note, ObservationProfile, Recording, Revision, RevisionId, Statement, must_be_of_its_time,
    next_instant,
};
pub use workflow::{Decided, Decision, Step, StepId, Taken, Transition};
