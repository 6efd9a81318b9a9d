//! What serves every domain: the audit record, imports, and what clients and operators need to know about the API.

mod audit;
pub mod catalogue;
mod constraints;
mod imports;
pub(crate) mod jobs;
mod mappings;
mod search;
pub(crate) mod system;
pub(crate) mod vocabularies;

use crate::http::extract::records;
use crate::http::rule::Tag;

pub(crate) const AUDIT: Tag =
    Tag::new("Audit", "The record of everything that changed.", &[audit::ROUTES]);

pub(crate) const IMPORTS: Tag = Tag::new(
    "Imports",
    "Loading files of municipalities and twin towns.",
    &[imports::ROUTES, mappings::ROUTES],
);

pub(crate) const SYSTEM: Tag = Tag::new(
    "System",
    "What clients need to know about the API itself, and one search for everything.",
    &[system::ROUTES, search::ROUTES],
)
.telling(constraints::SENTENCES);

records! {
    persistence::platform::imports::Import, at "imports";
    persistence::platform::mappings::ImportMapping, at "import-mappings";
}
