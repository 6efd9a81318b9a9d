//! Targets: a wanted figure by a period, and how far a series has come (reference 4.1, 4.4).

mod judgement;
mod progress;
mod record;
#[cfg(test)]
mod tests;

pub use progress::{Method, Milestone, Progress, TargetStatus, Unjudged};
pub use record::{
    Correction, Mover, MoverKind, Target, TargetFilter, TargetId, TargetKind, TargetProfile,
    Withdrawal,
};
