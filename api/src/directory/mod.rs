//! Places, municipalities and organisations.

mod constraints;
mod municipalities;
pub(crate) mod organisations;
mod places;

use kernel::directory::{municipality, organisation};

use crate::http::extract::records;
use crate::http::problem::Problem;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Directory",
    "Places, municipalities (*Kommunen*) and organisations.",
    &[municipalities::ROUTES, organisations::ROUTES, places::ROUTES],
)
.telling(constraints::SENTENCES);

records! {
    kernel::Municipality, at "municipalities";
    kernel::Organisation, at "organisations", seen by kernel::Organisation::seen_by;
    kernel::Place, at "places";
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
