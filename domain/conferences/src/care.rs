//! What whoever cares for guests at a conference reads.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::ConferenceId;
use crate::guest::Guest;
use crate::participation::Mode;
use crate::registration::{RegistrationId, RegistrationStatus};
use crate::support::SupportNeeds;

/// A guest of a conference who needs something, as whoever cares for them reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SupportRequest {
    pub registration_id: RegistrationId,
    pub conference_id: ConferenceId,
    /// Who that is, and how they are reached.
    pub guest: Option<Guest>,
    /// Whether they have a seat.
    pub status: RegistrationStatus,
    pub mode: Mode,
    pub needs: SupportNeeds,
    pub updated_at: DateTime<Utc>,
}
