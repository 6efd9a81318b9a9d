//! When a conference offers seats to those who wait.

use chrono::{DateTime, Utc};

use super::{Conference, ConferenceStatus};
use crate::queue::offered_until;

impl Conference {
    /// When the last offer ends, whenever it is made: so long before the start as its hosts want.
    pub fn last_offer(&self) -> Option<DateTime<Utc>> {
        Some(self.starts_at()? - self.profile.admission.cut_off())
    }

    /// Until when a seat offered now is held; none while no offer is made: before registration opens for the first time,
    /// while it is postponed or planned anew, and shortly before the start.
    pub fn offers_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.makes_offers() {
            offered_until(now, self.starts_at()?, self.last_offer()?)
        } else {
            None
        }
    }

    /// Whether seats that come free are offered: once registration has begun, and not while it is postponed or only
    /// planned.
    pub fn makes_offers(&self) -> bool {
        matches!(
            self.status,
            ConferenceStatus::RegistrationOpen | ConferenceStatus::RegistrationClosed
        )
    }
}
