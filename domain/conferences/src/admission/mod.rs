//! How a conference lets people in, and what happens at the desk where seats are given, kept and given back.
//!
//! Sections 5.2 and 5.3 of the conference reference, put together: whoever calls holds the desk of the conference, so that
//! what is decided here is true when it is stored.
//!
//! | What | Decided by |
//! |---|---|
//! | a submitted registration: seated, queued, or submitted to the hosts | [`Desk::admit`], many at once by [`Desk::admit_all`], all or nobody by [`Desk::seat_all`] |
//! | what a guest or a host does with a registration | [`Desk::happen`] |
//! | another way of taking part, a smaller party | [`Desk::revise`] |
//! | who is offered the seats that are free | [`Desk::call_next`] |
//! | those who were submitted when approval is switched off | [`Desk::approve_all`] |
//!
//! # No one is confirmed whom hosts have not looked at
//!
//! With `approval`, in two ways to a seat:
//!
//! | Seats | A newcomer | The hosts | From the queue |
//! |---|---|---|---|
//! | held while hosts look | is submitted with the seat, or queues | confirm who was submitted | takes the offer, is then submitted with the seat, and confirmed by the hosts |
//! | not held | is submitted | confirm, whereupon the guest is seated or queues, approved | takes the offer and is confirmed |
//!
//! Whoever queued while there was no approval, or was approved of before submitting again, is not approved: who takes such
//! an offer is submitted, and keeps the seat where seats are held. Hosts take an offer back by rejecting it.
//!
//! # A newcomer overtakes nobody
//!
//! A newcomer queues if somebody of the same or a higher priority waits for a pool that the newcomer draws on, or if seats
//! lack; the rules of the queue may then let the newcomer pass. Once no offer is made any more, nothing is kept: a newcomer
//! queues only if seats lack, or somebody who waits could take one of them, so that hosts seat them first
//! ([`RegistrationEvent::Admit`](crate::registration::RegistrationEvent::Admit)).

mod desk;
mod many;
#[cfg(test)]
mod tests;

use chrono::{DateTime, TimeDelta, Utc};
use kernel::Website;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::desk::{Call, Changes, Desk, Read, entries};
pub use self::many::Admitted;
use crate::Refusal;
use crate::participation::PartySize;
use crate::queue::QueueRules;
use crate::registration::RegistrationStatus;
use crate::representation::Catalogue;

/// By what rules people get a seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Admission {
    /// Hosts look at each registration before it is confirmed.
    pub approval: bool,
    /// Seats are held while hosts look; it stays as it is once somebody has registered.
    pub hold_while_pending: bool,
    /// The largest party that may register.
    pub max_party: PartySize,
    pub queue: QueueRules,
    /// No seat is offered later than so many hours before the start.
    #[schema(maximum = 8784)]
    #[serde(deserialize_with = "within_a_year")]
    pub offer_cut_off_hours: u16,
    /// When registration begins; at once, if absent.
    pub opens_at: Option<DateTime<Utc>>,
    /// When registration ends; with the last day, if absent.
    pub closes_at: Option<DateTime<Utc>>,
    /// The groups that should be represented; null while nobody asks for any.
    pub groups: Option<Catalogue>,
    /// What is done with personal data, in public.
    pub privacy_notice: Option<Website>,
}

impl Default for Admission {
    fn default() -> Self {
        Self {
            approval: false,
            hold_while_pending: false,
            max_party: PartySize::USUAL_MOST,
            queue: QueueRules::default(),
            offer_cut_off_hours: 0,
            opens_at: None,
            closes_at: None,
            groups: None,
            privacy_notice: None,
        }
    }
}

/// Hours of a leap year.
const YEAR_HOURS: u16 = 8784;

fn within_a_year<'de, D: serde::Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    let hours = u16::deserialize(from)?;
    if hours <= YEAR_HOURS {
        Ok(hours)
    } else {
        Err(serde::de::Error::custom(format!("takes at most {YEAR_HOURS} hours")))
    }
}

impl Admission {
    pub fn cut_off(&self) -> TimeDelta {
        TimeDelta::hours(self.offer_cut_off_hours.into())
    }

    /// Whether a registration in this status has its seats taken from the pools.
    pub fn seats(&self, status: RegistrationStatus) -> bool {
        status.holds_seat(self.hold_while_pending)
    }

    /// Whether parties of this size may register at all.
    pub fn must_take_party(&self, size: PartySize) -> Result<(), Refusal> {
        self.must_take(size, u32::MAX)
    }

    /// Whether parties of this size may register where the largest that could be seated has `most` heads.
    pub(crate) fn must_take(&self, size: PartySize, most: u32) -> Result<(), Refusal> {
        let (size, most) = (size.into(), most.min(self.max_party.into()));
        if size > most { Err(Refusal::PartyTooLarge { size, most }) } else { Ok(()) }
    }
}
