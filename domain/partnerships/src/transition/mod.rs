//! The steps of a side and what guards them: section 4.5 A of the partnerships reference.

mod retract;
mod take;
mod weigh;
mod words;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{KnownDate, Reason, SideNumber, Website, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::words::{FormRemedy, SideGuard, SideReasonCode};
use crate::resolution::DecidedBy;
use crate::status::{CitizenTrack, OfficialStatus, PartnershipTrack, SideEvent, SideStatus};
use crate::{PartnershipId, ResolutionId, SideEventId};

/// A step of a side as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideTransitionCreate, examples(json!({"event": "propose"})))]
pub struct TransitionProposal {
    pub event: SideEvent,
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// Since when, as exactly as it is known; today, if absent.
    #[serde(default)]
    pub effective_on: Option<KnownDate>,
    /// The council, if a resolution carries the step; else the administration, if absent.
    #[serde(default)]
    pub decided_by: Option<DecidedBy>,
    /// The council resolution it rests on; the latest that fits, if absent.
    #[serde(default)]
    pub resolution_id: Option<ResolutionId>,
    #[serde(default)]
    pub reason_code: Option<SideReasonCode>,
    /// Public; no names of private persons.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// The day of the next activity, to reactivate.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub planned_on: Option<NaiveDate>,
    /// Where it can be read about.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub documents: Vec<Website>,
}

impl TransitionProposal {
    /// An event of today, with nothing said about it.
    pub fn of(event: SideEvent) -> Self {
        Self {
            event,
            side: None,
            effective_on: None,
            decided_by: None,
            resolution_id: None,
            reason_code: None,
            reason: None,
            planned_on: None,
            documents: Vec::new(),
        }
    }
}

/// An event on record; it is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RecordedEvent {
    pub id: SideEventId,
    pub partnership_id: PartnershipId,
    pub side: SideNumber,
    pub track: PartnershipTrack,
    pub event: SideEvent,
    pub effective_on: KnownDate,
    pub decided_by: DecidedBy,
    pub resolution_id: Option<ResolutionId>,
    pub reason_code: Option<SideReasonCode>,
    pub reason: Option<Reason>,
    pub planned_on: Option<NaiveDate>,
    pub documents: Vec<Website>,
    /// That the side has taken it back; it stays on record, and counts no more.
    pub retraction: Option<Retraction>,
    /// Whether the platform has taken reason and documents out of sight.
    pub concealed: bool,
    pub recorded_at: DateTime<Utc>,
}

impl RecordedEvent {
    /// As it shows to others than the platform.
    #[must_use]
    pub fn for_all(self) -> Self {
        if !self.concealed {
            return self;
        }
        let retraction = self.retraction.map(|it| Retraction { reason: None, ..it });
        Self { reason: None, documents: Vec::new(), retraction, ..self }
    }
}

/// Why a side has taken back an event, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SideEventRetraction)]
pub struct Retraction {
    /// Null if the platform has taken it out of sight.
    pub reason: Option<Reason>,
    pub retracted_at: DateTime<Utc>,
}

/// What is wrong with an event, so that its side takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RetractionCreate, examples(json!({"reason": "It was recorded for the wrong partnership."})))]
pub struct RetractionProposal {
    pub reason: Reason,
}

/// A step that a side could take, and what it would still need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SideTransition)]
pub struct PossibleTransition {
    pub side: SideNumber,
    pub track: PartnershipTrack,
    pub event: SideEvent,
    /// Whether it is possible now, given what it asks for.
    pub allowed: bool,
    /// Where the side would stand; null on the citizens' track, or if the event does not fit.
    pub leads_to: Option<SideStatus>,
    /// Where the citizens' track would stand; null on the official track, or if the event does not fit.
    pub opens: Option<CitizenTrack>,
    /// What stands against it.
    pub unmet: Vec<SideGuard>,
    /// What the request has to bring along.
    pub asks: Vec<SideGuard>,
}

/// What can happen to a partnership now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipTransitions)]
pub struct Transitions {
    pub official_status: OfficialStatus,
    pub citizen_track: CitizenTrack,
    /// Every event of every side: those that are possible, and of the others what stands against them.
    pub transitions: Vec<PossibleTransition>,
    /// The rule of its form that does not hold today, if so.
    pub broken_rule: Option<SideGuard>,
    /// What the sides might do about it.
    pub remedies: Vec<FormRemedy>,
}
