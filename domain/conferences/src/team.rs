//! The team of a conference: who does what there, appointed by its hosts.
//!
//! Section 6.2 of the conference reference: whoever looks after needs reads them and nothing else; whoever is at the desk has
//! the list of guests and no needs.

use chrono::{DateTime, Utc};
use kernel::access::{DisplayName, Grants, Role};
use kernel::{AccountId, OrganisationId, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{ConferenceId, Refusal};

id! {
    /// Identifies what somebody was appointed to.
    TeamMemberId
}

words! {
    /// What somebody does at a conference.
    TeamRole {
        /// Looks after what guests need to take part, and reads that.
        Care,
        /// Has the list of guests: enters who phones, admits, corrects, cancels.
        Desk,
    }
}

/// That somebody does something at a conference, as long as they hold a role with one of its hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TeamMembership {
    pub id: TeamMemberId,
    pub conference_id: ConferenceId,
    #[serde(flatten)]
    pub appointment: Appointment,
    pub created_at: DateTime<Utc>,
}

/// Somebody who does something at a conference, as its hosts see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TeamMember {
    pub id: TeamMemberId,
    pub conference_id: ConferenceId,
    pub account_id: AccountId,
    pub display_name: DisplayName,
    pub role: TeamRole,
    pub created_at: DateTime<Utc>,
}

impl TeamMembership {
    /// With how they call themselves.
    pub fn of(self, display_name: DisplayName) -> TeamMember {
        let Self { id, conference_id, appointment, created_at } = self;
        let Appointment { account_id, role } = appointment;
        TeamMember { id, conference_id, account_id, display_name, role, created_at }
    }
}

/// Whom hosts appoint, and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TeamMemberCreate, examples(json!({
    "account_id": "0193c2a0-0000-7000-8000-000000000001", "role": "care"
})))]
pub struct Appointment {
    /// Of somebody who holds a role with a host.
    pub account_id: AccountId,
    pub role: TeamRole,
}

impl Appointment {
    /// Whether somebody who holds these roles may be appointed, and remains so: a role with a host is needed, of any kind.
    pub fn must_be_of(
        hosts: impl IntoIterator<Item = OrganisationId>,
        theirs: &Grants,
    ) -> Result<(), Refusal> {
        let is_of = |host: OrganisationId| theirs.hold_on(Role::Viewer, host.into());
        if hosts.into_iter().any(is_of) { Ok(()) } else { Err(Refusal::NotOfAHost) }
    }
}
