//! The directory: places, municipalities, organisations and their documents, and how they are found: by name, by nearness, by
//! likeness.

pub mod body;
pub mod document;
pub mod folding;
pub mod found_by;
pub mod geo;
pub mod matching;
pub mod municipality;
pub mod organisation;
pub mod place;
pub mod region;
pub mod search;
