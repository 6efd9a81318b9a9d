//! How a conference is moved to other days, and what stays on record of it (S004-20).

use chrono::{DateTime, Utc};
use kernel::{Life, Reason, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Conference, ConferenceStatus, DatePrecision, Dates};
use crate::Refusal;

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

impl Conference {
    /// Gives it other dates, before it runs; registrations stay, the old dates stay on record.
    pub fn reschedule(
        &self,
        to: Dates,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if !self.status.is_before_running() && self.status != ConferenceStatus::Postponed {
            return Err(Refusal::InvalidTransition {
                status: self.status.into(),
                event: "reschedule",
                allowed: self.status.allowed().map(Into::into).collect(),
            });
        }
        let exact = matches!(
            self.status,
            ConferenceStatus::RegistrationOpen | ConferenceStatus::RegistrationClosed
        );
        if exact && to.precision() != DatePrecision::Day {
            return Err(Refusal::DayPrecisionNeeded);
        }
        let mut next = Self { sequence: self.sequence + 1, ..self.next(now) };
        match self.profile.dates {
            Some(from) if from == to => return Err(Refusal::NothingMoves),
            Some(from) => {
                let refined = from.are_refined_by(to);
                let change = if refined { DateChange::Refined } else { DateChange::Moved };
                next.reschedules.push(Reschedule { from, to, change, reason, at: now });
            }
            None => {}
        }
        next.profile.dates = Some(to);
        let lost = next.lost();
        lost.first().map_or(Ok(next), |missing| Err(Refusal::WouldLack(*missing)))
    }
}
