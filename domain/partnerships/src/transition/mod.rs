//! The steps of a side and what guards them: section 4.5 A of the partnerships reference.

mod take;
mod weigh;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{KnownDate, Reason, SideNumber, Website, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::weigh::Situation;
use crate::resolution::DecidedBy;
use crate::status::{CitizenTrack, OfficialStatus, PartnershipTrack, SideEvent, SideStatus};
use crate::{PartnershipId, ResolutionId, SideEventId};

kernel::words! {
    /// Why a side stops or leaves.
    SideReasonCode { PoliticalSituation, War, LackOfResources, NoCounterpart, MutualAgreement, Merger, Other }
}

kernel::words! {
    /// What a step of a side needs. The first group is about the record and is met by doing something else first; the
    /// last three are met by the request itself.
    SideGuard {
        /// The episode has not ended; after an end a new one begins.
        EpisodeOpen,
        /// The event belongs to the status the side is in.
        StatusFits,
        /// The record came from elsewhere, and nobody of this side has spoken.
        RecordImported,
        /// A council resolution of this side to conclude, adopted and not used yet.
        ResolutionToConclude,
        /// A council resolution of this side to resume, since one suspended it.
        ResolutionToResume,
        /// A council resolution of this side to end, or agreements that have all run out.
        ResolutionToEndOrTermExpired,
        /// P-INV-01: a contact has no agreement in force.
        NoAgreementInForce,
        /// P-INV-02: a friendship has an agreement in force that is limited in time or to named projects.
        LimitedAgreementInForce,
        /// P-INV-03: a partnership has a charter in force, without end or theme, signed by the highest official of
        /// every side.
        CharterInForceSignedByEverySide,
        /// P-INV-04: a project partnership has an agreement in force with an end and a theme.
        DatedThematicAgreementInForce,
        /// The request gives the reason.
        Reason,
        /// The request names the mayor as the one who decided, where no council resolution is on record.
        DecisionOfMayor,
        /// The request names the day of an activity to come (S000-59).
        PlannedActivity,
    }
}

impl SideGuard {
    /// The field of a step by which a request meets the guard.
    pub(crate) fn brought_by(self) -> &'static str {
        match self {
            Self::DecisionOfMayor => "/decided_by",
            Self::PlannedActivity => "/planned_on",
            _ => "/reason",
        }
    }
}

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
    pub recorded_at: DateTime<Utc>,
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

kernel::words! {
    /// What the sides might do about a form whose rules no longer hold; nothing of it happens by itself.
    FormRemedy { ChangeToContact, ChangeToFriendship, ChangeToProjectPartnership, End }
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
