//! Accounts: with what people log in.

use chrono::{DateTime, Utc};
use kernel::access::{Email, Grant};
use kernel::{AccountId, Life, Reason};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::person::Person;
pub use crate::states::{AccountEvent, AccountState};

/// With what somebody logs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Account {
    pub id: AccountId,
    pub email: Email,
    /// An inactive account cannot log in, and its tokens and keys are void.
    pub active: bool,
    /// Counts the changes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
}

/// What the platform decides about an account, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "deactivate", "reason": "She has left the town hall."})))]
pub struct AccountDecision {
    pub event: AccountEvent,
    pub reason: Reason,
}

impl Account {
    pub fn new(id: AccountId, email: Email, now: DateTime<Utc>) -> Self {
        Self { id, email, active: true, version: 1, created_at: now }
    }

    pub fn state(&self) -> AccountState {
        if self.active { AccountState::Active } else { AccountState::Inactive }
    }

    pub fn take(&self, event: AccountEvent) -> Result<Self, Refusal> {
        let state = self.state();
        let next = state.next(event).ok_or(Refusal::InvalidTransition { state, event })?;
        let (active, version) = (next == AccountState::Active, self.version + 1);
        Ok(Self { active, version, ..self.clone() })
    }
}

/// An account as the platform sees it: whose it is, and what they may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct AccountRecord {
    #[serde(flatten)]
    pub account: Account,
    pub person: Person,
    pub roles: Vec<Grant>,
}

/// Which accounts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct AccountFilter {
    /// The address.
    #[param(inline, nullable = false, example = "coordinator@rodgau.example")]
    pub email: Option<Email>,
    /// Whether they can be used.
    #[param(nullable = false, example = true)]
    pub active: Option<bool>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_deactivated_and_activated_again() {
        let expected = "active --deactivate-> inactive\ninactive --activate-> active\n";
        assert_eq!(kernel::life::table::<AccountState>(), expected);
    }
}
