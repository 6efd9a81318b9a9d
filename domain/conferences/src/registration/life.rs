//! The life of a registration, and who may cause what.

use kernel::{Life, words};

use crate::Refusal;

words! {
    /// Where a registration stands.
    RegistrationStatus {
        Draft,
        /// Awaits approval.
        Submitted,
        Waitlisted,
        /// A seat is held until `offered_until`.
        Offered,
        Confirmed,
        Declined,
        Expired,
        Withdrawn,
        Rejected,
        CancelledByParticipant,
        CancelledByHost,
    }
}

words! {
    /// What happens to a registration.
    RegistrationEvent { Submit, Confirm, Offer, Waitlist, Reject, Withdraw, Decline, Expire, Cancel, CancelByHost }
}

words! {
    /// How a registration ends.
    RegistrationEnding { Reject, Withdraw, Decline, Expire, Cancel, CancelByHost }
}

impl From<RegistrationEnding> for RegistrationEvent {
    fn from(ending: RegistrationEnding) -> Self {
        match ending {
            RegistrationEnding::Reject => Self::Reject,
            RegistrationEnding::Withdraw => Self::Withdraw,
            RegistrationEnding::Decline => Self::Decline,
            RegistrationEnding::Expire => Self::Expire,
            RegistrationEnding::Cancel => Self::Cancel,
            RegistrationEnding::CancelByHost => Self::CancelByHost,
        }
    }
}

impl Life for RegistrationStatus {
    type Event = RegistrationEvent;

    fn next(self, event: RegistrationEvent) -> Option<Self> {
        use RegistrationEvent as E;
        match (self, event) {
            (Self::Draft, E::Submit) => Some(Self::Submitted),
            (over, E::Submit) if !over.is_live() => Some(Self::Submitted),
            (Self::Submitted | Self::Offered, E::Confirm) => Some(Self::Confirmed),
            (Self::Submitted | Self::Waitlisted, E::Offer) => Some(Self::Offered),
            (Self::Submitted, E::Waitlist) => Some(Self::Waitlisted),
            (Self::Submitted | Self::Waitlisted, E::Reject) => Some(Self::Rejected),
            (Self::Draft | Self::Submitted | Self::Waitlisted, E::Withdraw) => {
                Some(Self::Withdrawn)
            }
            (Self::Offered, E::Decline) => Some(Self::Declined),
            (Self::Waitlisted | Self::Offered, E::Expire) => Some(Self::Expired),
            (Self::Confirmed, E::Cancel) => Some(Self::CancelledByParticipant),
            (Self::Confirmed, E::CancelByHost) => Some(Self::CancelledByHost),
            _ => None,
        }
    }
}

impl RegistrationStatus {
    pub fn after(self, event: RegistrationEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }

    /// Whether it takes a seat; one that awaits approval does only where the conference holds seats meanwhile.
    pub fn holds_seat(self, hold_while_pending: bool) -> bool {
        match self {
            Self::Offered | Self::Confirmed => true,
            Self::Submitted => hold_while_pending,
            _ => false,
        }
    }

    pub fn is_confirmed(self) -> bool {
        self == Self::Confirmed
    }

    /// What becomes of it when the conference is called off, or is over.
    pub fn closing(self) -> Option<RegistrationEnding> {
        match self {
            Self::Draft => Some(RegistrationEnding::Withdraw),
            Self::Submitted => Some(RegistrationEnding::Reject),
            Self::Waitlisted | Self::Offered => Some(RegistrationEnding::Expire),
            Self::Confirmed => Some(RegistrationEnding::CancelByHost),
            _ => None,
        }
    }

    /// Whether it is under way or settled, not over; a person has at most one such registration at a conference.
    pub fn is_live(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Submitted | Self::Waitlisted | Self::Offered | Self::Confirmed
        )
    }
}

words! {
    /// Who causes an event.
    Cause {
        Guest,
        Host,
        /// The conference itself: its queue, its clock, its end.
        House,
    }
}

impl RegistrationEvent {
    /// Who may cause the event while the registration stands there: guests accept offers, hosts approve.
    pub fn cause(self, status: RegistrationStatus) -> Cause {
        match self {
            Self::Confirm if status == RegistrationStatus::Offered => Cause::Guest,
            Self::Submit | Self::Withdraw | Self::Decline | Self::Cancel => Cause::Guest,
            Self::Confirm | Self::Reject | Self::CancelByHost => Cause::Host,
            Self::Offer | Self::Waitlist | Self::Expire => Cause::House,
        }
    }

    pub fn must_be_caused_by(self, who: Cause, status: RegistrationStatus) -> Result<(), Refusal> {
        // What the table does not know is refused there, with what it knows.
        match self.cause(status) {
            cause if cause == who || status.after(self).is_err() => Ok(()),
            cause => Err(Refusal::NotTheirs { event: self.into(), cause }),
        }
    }
}

impl Cause {
    pub fn must_be_guest(self) -> Result<(), Refusal> {
        match self {
            Self::Guest => Ok(()),
            _ => Err(Refusal::NotTheirs { event: "consent", cause: Self::Guest }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table() {
        let expected = "\
        draft --submit-> submitted\n\
        draft --withdraw-> withdrawn\n\
        submitted --confirm-> confirmed\n\
        submitted --offer-> offered\n\
        submitted --waitlist-> waitlisted\n\
        submitted --reject-> rejected\n\
        submitted --withdraw-> withdrawn\n\
        waitlisted --offer-> offered\n\
        waitlisted --reject-> rejected\n\
        waitlisted --withdraw-> withdrawn\n\
        waitlisted --expire-> expired\n\
        offered --confirm-> confirmed\n\
        offered --decline-> declined\n\
        offered --expire-> expired\n\
        confirmed --cancel-> cancelled_by_participant\n\
        confirmed --cancel_by_host-> cancelled_by_host\n\
        declined --submit-> submitted\n\
        expired --submit-> submitted\n\
        withdrawn --submit-> submitted\n\
        rejected --submit-> submitted\n\
        cancelled_by_participant --submit-> submitted\n\
        cancelled_by_host --submit-> submitted\n";
        assert_eq!(kernel::life::table::<RegistrationStatus>(), expected);
    }

    #[test]
    fn a_refused_transition_says_what_is_possible() {
        let refusal = RegistrationStatus::Offered.after(RegistrationEvent::Cancel);
        let Err(Refusal::InvalidTransition { status, event, allowed }) = refusal else {
            panic!("{refusal:?}");
        };
        assert_eq!((status, event), ("offered", "cancel"));
        assert_eq!(allowed, ["confirm", "decline", "expire"]);
    }

    #[test]
    fn offered_and_confirmed_hold_a_seat_and_submitted_where_seats_are_held_meanwhile() {
        let holding = |pending| {
            let all = RegistrationStatus::all();
            all.filter(|it| it.holds_seat(pending)).map(|it| it.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(holding(false), ["offered", "confirmed"]);
        assert_eq!(holding(true), ["submitted", "offered", "confirmed"]);
    }
}
