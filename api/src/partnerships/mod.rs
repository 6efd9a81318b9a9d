//! Partnerships between municipalities, and all that their sides do with each other.

mod agreements;
mod assessments;
mod changes;
mod claims;
mod constraints;
mod disputes;
mod documents;
mod exports;
pub(crate) mod mergers;
mod network;
mod notes;
mod parties;
mod partnerships;
mod picture;
mod reports;
mod resolutions;
mod sides;
mod steps;
mod support;

use crate::http::extract::records;
use crate::http::problem::Problem;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Partnerships",
    "Partnerships between municipalities (*Kommunalpartnerschaften*).",
    &[
        partnerships::ROUTES,
        parties::ROUTES,
        steps::ROUTES,
        mergers::ROUTES,
        disputes::ROUTES,
        reports::ROUTES,
        resolutions::ROUTES,
        agreements::ROUTES,
        claims::ROUTES,
        support::ROUTES,
        notes::ROUTES,
        changes::ROUTES,
        network::ROUTES,
        assessments::ROUTES,
        exports::ROUTES,
        picture::ROUTES,
    ],
)
.telling(constraints::SENTENCES);

records! {
    ::partnerships::Partnership, at "partnerships", seen by ::partnerships::Partnership::seen_by;
    ::partnerships::Agreement, at "agreements";
    ::partnerships::assessment::Assessment, at "assessments";
    ::partnerships::report::Report, at "reports";
    ::partnerships::support::SupportStatement, at "support-statements";
    ::partnerships::note::Note, at "partnership-notes";
}

impl From<::partnerships::Refusal> for Problem {
    fn from(refusal: ::partnerships::Refusal) -> Self {
        Self::refused(&refusal)
    }
}
