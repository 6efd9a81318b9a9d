//! Wishes for a role, decided by who answers for the body: its administrator, the network office of its region, or the
//! platform.

use chrono::{DateTime, Utc};
use kernel::access::{DisplayName, Email, Grant, Role};
use kernel::{AccountId, Life, Reason, Website, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::Refusal;
pub use crate::states::{RoleRequestState, RoleRequestTurn};

id! {
    /// Identifies a wish for a role.
    RoleRequestId
}

words! {
    /// On what a role can be asked for.
    AskedOn { Municipality, Organisation }
}

impl AskedOn {
    /// A role on one of these.
    pub fn grant(self, role: Role, id: Uuid) -> Grant {
        match self {
            Self::Municipality => Grant::on_municipality(role, id.into()),
            Self::Organisation => Grant::on_organisation(role, id.into()),
        }
    }
}

words! {
    /// What is decided about a wish for a role.
    RoleRequestVerdict { Grant, Decline }
}

impl From<RoleRequestVerdict> for RoleRequestTurn {
    fn from(it: RoleRequestVerdict) -> Self {
        match it {
            RoleRequestVerdict::Grant => Self::Grant,
            RoleRequestVerdict::Decline => Self::Decline,
        }
    }
}

/// What is decided, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "grant", "reason": "The town hall confirmed it by phone."})))]
pub struct RoleRequestDecision {
    pub event: RoleRequestVerdict,
    pub reason: Reason,
}

/// Somebody wishes for a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RoleRequest {
    pub id: RoleRequestId,
    pub account_id: AccountId,
    pub display_name: DisplayName,
    pub email: Email,
    pub on: AskedOn,
    pub on_id: Uuid,
    pub role: Role,
    /// Why, in the words of whoever asks.
    pub message: Option<Reason>,
    /// Where it can be seen that they work there.
    pub evidence_url: Option<Website>,
    /// Whether the address of mail is of the domain of the website on record: a hint, and no more.
    pub address_matches_website: bool,
    pub state: RoleRequestState,
    /// Why it was decided so; null while it waits.
    pub decision_reason: Option<Reason>,
    /// Counts the changes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// A wish for a role as somebody has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RoleRequestCreate, examples(json!({
    "on": "municipality", "on_id": "0193c2a0-0000-7000-8000-000000000001", "role": "coordinator",
    "message": "I am in charge of town twinning.", "evidence_url": "https://www.rodgau.de/partnerschaften",
})))]
pub struct RoleRequestProposal {
    pub on: AskedOn,
    pub on_id: Uuid,
    pub role: Role,
    #[serde(default)]
    pub message: Option<Reason>,
    #[serde(default)]
    pub evidence_url: Option<Website>,
}

/// Which wishes for roles.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RoleRequestFilter {
    /// On what: a municipality or an organisation.
    #[param(nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub on_id: Option<Uuid>,
    /// Where they stand.
    #[param(example = json!(["pending"]), max_items = 4)]
    pub state: Vec<RoleRequestState>,
}

impl RoleRequest {
    /// How many of somebody may wait at once.
    pub const MOST_PENDING: u64 = 20;

    pub fn take(
        &self,
        event: RoleRequestTurn,
        reason: Option<Reason>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let state = self.state.next(event).ok_or(Refusal::RoleRequestIs(self.state))?;
        let version = self.version + 1;
        Ok(Self { state, decision_reason: reason, version, updated_at: now, ..self.clone() })
    }

    /// What is asked for.
    pub fn grant(&self) -> Grant {
        self.on.grant(self.role, self.on_id)
    }
}

/// Whether an address of mail is of the domain of a website, or of one below it.
pub fn address_matches(email: &Email, website: &Website) -> bool {
    let host = website.as_str().split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', ':', '?', '#']).next().unwrap_or_default().to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let domain = email.key();
    let domain = domain.split_once('@').map_or("", |(_, it)| it);
    let is_below = domain.strip_suffix(host).is_some_and(|it| it.ends_with('.'));
    host.contains('.') && (domain == host || is_below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_decided_once() {
        let expected = "\
            pending --grant-> granted\n\
            pending --decline-> declined\n\
            pending --withdraw-> withdrawn\n";
        assert_eq!(kernel::life::table::<RoleRequestState>(), expected);
    }

    #[test]
    fn an_address_is_of_the_domain_of_a_website_or_below_it() {
        let matches = |email: &str, website: &str| {
            let email = Email::parse(email).expect("an address");
            address_matches(&email, &Website::parse(website).expect("a website"))
        };
        assert!(matches("Ana@Rodgau.de", "https://www.rodgau.de/rathaus"));
        assert!(matches("ana@kultur.rodgau.de", "https://rodgau.de:443"));
        assert!(!matches("ana@notrodgau.de", "https://rodgau.de"));
        assert!(!matches("ana@rodgau.de.evil.example", "https://rodgau.de"));
        assert!(!matches("ana@de.example", "https://www.example"));
    }
}
