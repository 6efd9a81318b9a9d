//! What is said against a record, and that it is struck.

use chrono::{DateTime, Utc};
use kernel::{Reason, SideNumber};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// That a side says that there is no such partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = PartnershipDispute)]
pub struct Dispute {
    pub side: SideNumber,
    /// Public; no names of private persons. Null if the platform has taken it out of sight.
    pub reason: Option<Reason>,
    pub disputed_at: DateTime<Utc>,
}

kernel::words! {
    /// Who has struck a record.
    StruckBy { Sides, Platform }
}

/// That a record counts as never having been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipStrike)]
pub struct Strike {
    pub by: StruckBy,
    /// Why the platform did; of the sides each has said it itself.
    pub reason: Option<Reason>,
    pub struck_at: DateTime<Utc>,
}
