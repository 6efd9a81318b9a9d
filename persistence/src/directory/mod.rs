//! Places, municipalities, organisations, their documents, and finding them by name.

pub mod documents;
pub mod mergers;
pub mod municipalities;
pub mod names;
pub mod organisations;
pub mod places;
pub(crate) mod refold;
pub(crate) mod search;
pub(crate) mod tasks;
