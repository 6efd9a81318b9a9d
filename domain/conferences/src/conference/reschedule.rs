//! What stays on record of a conference that is moved to other days (S004-20).

use chrono::{DateTime, Utc};
use kernel::{Reason, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Dates;

words! {
    /// How dates changed.
    DateChange {
        /// To other days.
        Moved,
        /// To the same, known more exactly.
        Refined,
    }
}

/// A change of the dates, which stays on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reschedule {
    pub from: Dates,
    pub to: Dates,
    pub change: DateChange,
    pub reason: Reason,
    pub at: DateTime<Utc>,
}
