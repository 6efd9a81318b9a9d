//! Learning cities: the registry of indicators, what is observed, and targets.

pub mod definitions;
pub mod figures;
pub mod indicators;
pub mod observations;
pub mod reading;
pub mod recording;
pub mod registry;
pub mod targets;
pub(crate) mod tasks;
pub mod workflow;
mod years;

pub(crate) use years::join_years;
