//! Guests: who comes, and how somebody signs up who has no account.
//!
//! Seed rows S000-E11, S004-10 and S004-16: a guest without an account has a seat like anybody. Nothing is held for an address
//! that nobody has confirmed, and what is not confirmed is forgotten.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::access::{DisplayName, Email, Phone, Role};
use kernel::questions::{Answer, some_answers};
use kernel::{AccountId, Choice, Language, OrganisationId, id, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::participation::Participation;
use crate::support::SupportNeeds;
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies what somebody has said who signs up, until they confirm their address.
    SignUpId
}

text! {
    /// Which version of the text about their data somebody has read (GDPR 13).
    NoticeVersion, 1..=40
}

/// Who comes, and how they are reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Guest {
    pub name: DisplayName,
    /// That of the account, or the one that was confirmed.
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    /// In which they are written to; null until they have said.
    pub language: Option<Language>,
    /// Whether messages reach them, or whoever has registered them: there is an address, and its server has not said that it
    /// does not know it. Who else is to hear of something is phoned.
    pub is_reached_by_mail: bool,
}

/// The role at the organisation of whoever registers others in its name, sees what became of that, and acts for them.
pub const MEDIATES: Role = Role::Contributor;

/// In whose name somebody registered others, and who that was, which nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "OrganisationId")]
pub struct Mediation {
    pub organisation_id: OrganisationId,
    pub account_id: AccountId,
}

impl From<Mediation> for OrganisationId {
    fn from(it: Mediation) -> Self {
        it.organisation_id
    }
}

/// What somebody says who signs up without an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = GuestRegistrationCreate, examples(json!({
    "name": "Olena", "email": "olena@poltava.example", "language": "uk", "notice_version": "2026-11",
    "participation": {
        "provenance": {"residence_country": "UA"}, "mode": "onsite", "engagement": "voluntary", "size": 1
    }
})))]
pub struct SignUpProposal {
    pub name: DisplayName,
    /// To it the link goes with which the seat is asked for.
    pub email: Email,
    #[serde(default)]
    pub phone: Option<Phone>,
    /// In which they are written to.
    pub language: Language,
    /// The text about their data that they have read.
    pub notice_version: NoticeVersion,
    pub participation: Participation,
    /// By naming groups a person consents to being counted in them; the consent can be withdrawn at any time.
    #[serde(default, deserialize_with = "kernel::max_items::<40, _, _>")]
    #[schema(max_items = 40)]
    pub groups: Vec<Choice>,
    /// What they need to take part; whoever cares for guests there reads it.
    #[serde(default, skip_serializing_if = "SupportNeeds::are_none")]
    pub support_needs: SupportNeeds,
    /// To which version of the questions of the conference the answers are; needed with answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions_version: Option<u32>,
    #[serde(default, deserialize_with = "some_answers", skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false, max_items = 30)]
    pub answers: Vec<Answer>,
}

/// Whoever has no account has no role at a body in whose name they could come.
pub fn must_come_for_themselves(it: &Participation) -> Result<(), Refusal> {
    match it.organisation_id.or(it.delegation) {
        Some(_) => Err(Refusal::NotTheirOrganisation),
        None => Ok(()),
    }
}

/// What waits for an address to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    pub id: SignUpId,
    pub conference_id: ConferenceId,
    pub said: SignUpProposal,
    pub made_at: DateTime<Utc>,
}

impl SignUp {
    /// How long it waits; then it is forgotten.
    pub const LASTS: TimeDelta = TimeDelta::hours(24);
    /// How many may wait for one address at one conference. Whoever has sent so many and confirmed none is not asked again.
    pub const MOST_OF_AN_ADDRESS: u64 = 5;

    pub fn has_expired(&self, now: DateTime<Utc>) -> bool {
        self.made_at + Self::LASTS <= now
    }
}
