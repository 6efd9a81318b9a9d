//! Places, municipalities and organisations.

mod municipalities;
mod organisations;
mod places;

use crate::http::extract::records;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "directory",
    "Places, municipalities (*Kommunen*) and organisations.",
    &[municipalities::ROUTES, organisations::ROUTES, places::ROUTES],
);

records! {
    kernel::Municipality, at "municipalities";
    kernel::Organisation, at "organisations";
    kernel::Place, at "places";
}
