//! Council resolutions (*Ratsbeschlüsse*): what legitimises the steps of a side.

mod acts;
mod words;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{PlaceId, Reason, Website};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::words::{DecidedBy, ResolutionKind, ResolutionOutcome};
use crate::{PartnershipId, ResolutionId, SideNumber};

kernel::text! {
    /// The body that voted, by its name (*Gemeinderat*, *Stadtverordnetenversammlung*).
    CouncilName, 2..=120
}
kernel::text! {
    /// The number of a resolution in the records of its body.
    ResolutionNumber, 1..=60
}

/// A resolution as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResolutionCreate, examples(json!({
    "municipality_id": "0193c2a0-0000-7000-8000-000000000001", "kind": "conclude", "outcome": "adopted",
    "body": "Stadtverordnetenversammlung", "number": "FB 01/0228/WP18", "decided_on": "2026-01-22"
})))]
pub struct ResolutionProposal {
    /// The municipality whose council it was; it belongs to one of the sides.
    pub municipality_id: PlaceId,
    pub kind: ResolutionKind,
    pub outcome: ResolutionOutcome,
    pub body: CouncilName,
    #[serde(default)]
    pub number: Option<ResolutionNumber>,
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub decided_on: NaiveDate,
    /// Where it can be read.
    #[serde(default)]
    pub document: Option<Website>,
}

/// A resolution on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CouncilResolution)]
pub struct Resolution {
    pub id: ResolutionId,
    pub partnership_id: PartnershipId,
    pub side: SideNumber,
    #[serde(flatten)]
    pub vote: ResolutionProposal,
    /// Whether a step of its side rests on it already; a resolution carries one.
    pub used: bool,
    /// Why it was last corrected; the audit record has what it said before.
    pub correction: Option<Reason>,
    pub recorded_at: DateTime<Utc>,
}

/// What a resolution says after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResolutionCorrectionCreate, examples(json!({
    "body": "Stadtverordnetenversammlung", "reason": "The name of the body was misspelt."
})))]
pub struct ResolutionCorrection {
    /// As long as nothing rests on it.
    #[serde(default)]
    pub kind: Option<ResolutionKind>,
    /// As long as nothing rests on it.
    #[serde(default)]
    pub outcome: Option<ResolutionOutcome>,
    #[serde(default)]
    pub body: Option<CouncilName>,
    #[serde(default)]
    pub number: Option<ResolutionNumber>,
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub decided_on: Option<NaiveDate>,
    #[serde(default)]
    pub document: Option<Website>,
    pub reason: Reason,
}

/// Which resolutions of a partnership.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ResolutionFilter {
    /// What was voted on.
    #[param(example = json!(["conclude"]), max_items = 7)]
    pub kind: Vec<ResolutionKind>,
    /// The side whose council it was.
    #[param(inline, nullable = false, example = 1)]
    pub side: Option<SideNumber>,
}

impl Resolution {
    /// Whether a step of the side may rest on it.
    pub fn carries(&self, side: SideNumber, kind: ResolutionKind) -> bool {
        let Self { vote, .. } = self;
        !self.used
            && self.side == side
            && vote.kind == kind
            && vote.outcome == ResolutionOutcome::Adopted
    }
}
