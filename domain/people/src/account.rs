//! Accounts: people who log in.

use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{DisplayName, Email};
use serde::Serialize;
use utoipa::ToSchema;

/// An account: a person who logs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Account {
    pub id: AccountId,
    pub email: Email,
    pub display_name: DisplayName,
    /// An inactive account cannot log in, and its tokens and keys are void.
    pub active: bool,
    pub created_at: DateTime<Utc>,
}
