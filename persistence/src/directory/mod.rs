//! Places, municipalities, organisations, and finding them by name.

pub mod municipalities;
pub mod names;
pub mod organisations;
pub mod places;
pub(crate) mod refold;
pub(crate) mod search;
