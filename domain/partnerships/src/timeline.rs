//! What happened between the sides, in the order of the days on which it happened.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{KnownDate, PartnershipId, SideNumber};

kernel::words! {
    /// What an entry of the timeline is about.
    TimelineKind {
        EpisodeBegun, StatusChanged, CitizenTrackChanged, FormChanged, ResolutionPassed,
        AgreementAdopted, AgreementSigned, AgreementInForce, AgreementTerminated, ClaimMade, ClaimConfirmed,
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TimelineEntry {
    pub kind: TimelineKind,
    pub on: KnownDate,
    /// Whose act it was; null for what became of the whole.
    pub side: Option<SideNumber>,
    /// The episode that it belongs to.
    pub partnership_id: PartnershipId,
    /// What it is about: the event, resolution, agreement, claim, change of form, or the episode itself.
    pub subject_id: Uuid,
    /// The word for it: the event, the form or status reached, the kind of resolution, agreement or claim.
    pub word: String,
    pub recorded_at: DateTime<Utc>,
}
