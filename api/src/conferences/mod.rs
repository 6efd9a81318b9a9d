//! Conferences, their series, their seats, and what comes of them.

mod answers;
mod conferences;
mod constraints;
pub(crate) mod desk;
mod follow_ups;
mod groups;
mod guest_list;
mod hosts;
mod outcomes;
mod pools;
mod questions;
mod registrations;
mod representation;
mod reserves;
mod series;
mod sign_ups;
mod support;
mod team;
mod told;

use crate::http::extract::records;
use crate::http::problem::Problem;
use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Conferences",
    "Integration conferences, their seats, and what comes of them.",
    &[
        conferences::ROUTES,
        follow_ups::ROUTES,
        groups::ROUTES,
        guest_list::ROUTES,
        outcomes::ROUTES,
        pools::ROUTES,
        questions::ROUTES,
        registrations::ROUTES,
        representation::ROUTES,
        reserves::ROUTES,
        series::ROUTES,
        sign_ups::ROUTES,
        support::ROUTES,
        team::ROUTES,
    ],
)
.telling(constraints::SENTENCES);

records! {
    ::conferences::conference::Conference, at "conferences", seen by ::conferences::conference::Conference::seen_by;
    ::conferences::series::ConferenceSeries, at "conference-series", seen by ::conferences::series::ConferenceSeries::seen_by;
    ::conferences::outcome::Outcome, at "outcomes";
    ::conferences::outcome::FollowUp, at "follow-ups";
    ::conferences::registration::Registration, at "registrations";
}

impl From<::conferences::Refusal> for Problem {
    fn from(refusal: ::conferences::Refusal) -> Self {
        Self::refused(&refusal)
    }
}
