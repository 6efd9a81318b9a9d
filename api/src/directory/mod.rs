//! Places, municipalities, organisations, and the documents that they keep here.

mod constraints;
mod documents;
mod municipalities;
pub(crate) mod organisations;
mod places;

use kernel::directory::{document, municipality, organisation};

use crate::http::extract::records;
use crate::http::problem::Problem;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Directory",
    "Places, municipalities (*Kommunen*), organisations, and the documents that they keep here.",
    &[municipalities::ROUTES, organisations::ROUTES, places::ROUTES, documents::ROUTES],
)
.telling(constraints::SENTENCES);

records! {
    kernel::Document, at "documents";
    kernel::Municipality, at "municipalities";
    kernel::Organisation, at "organisations", seen by kernel::Organisation::seen_by;
    kernel::Place, at "places";
}

impl From<document::Refusal> for Problem {
    fn from(refusal: document::Refusal) -> Self {
        Self::refused(&refusal)
    }
}

impl From<municipality::Refusal> for Problem {
    fn from(refusal: municipality::Refusal) -> Self {
        Self::refused(&refusal)
    }
}

impl From<organisation::Refusal> for Problem {
    fn from(refusal: organisation::Refusal) -> Self {
        Self::refused(&refusal)
    }
}
