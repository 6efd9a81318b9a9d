//! Where a registration stands, what happens to it, and who causes that.

use kernel::{Life, words};

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
    RegistrationEvent {
        Submit,
        Confirm,
        Offer,
        Waitlist,
        /// A host seats somebody who waits, whoever stands before them.
        Admit,
        /// The guest takes an offer that hosts have not looked at: now they do.
        Refer,
        Reject,
        Withdraw,
        Decline,
        Expire,
        Cancel,
        CancelByHost,
        /// A host lets somebody submit again whom a host had turned down.
        Reopen,
    }
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
            (Self::Draft, E::Submit) | (Self::Offered, E::Refer) => Some(Self::Submitted),
            (over, E::Submit) if !over.is_live() && !over.is_turned_down() => Some(Self::Submitted),
            (Self::Submitted | Self::Offered, E::Confirm) | (Self::Waitlisted, E::Admit) => {
                Some(Self::Confirmed)
            }
            (Self::Submitted | Self::Waitlisted, E::Offer) => Some(Self::Offered),
            (Self::Submitted, E::Waitlist) => Some(Self::Waitlisted),
            (Self::Submitted | Self::Waitlisted | Self::Offered, E::Reject) => Some(Self::Rejected),
            (Self::Draft | Self::Submitted | Self::Waitlisted, E::Withdraw) => {
                Some(Self::Withdrawn)
            }
            (Self::Offered, E::Decline) => Some(Self::Declined),
            (Self::Waitlisted | Self::Offered, E::Expire) => Some(Self::Expired),
            (Self::Confirmed, E::Cancel) => Some(Self::CancelledByParticipant),
            (Self::Confirmed, E::CancelByHost) => Some(Self::CancelledByHost),
            (turned_down, E::Reopen) if turned_down.is_turned_down() => Some(Self::Draft),
            _ => None,
        }
    }
}

impl RegistrationStatus {
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

    /// Whether a host has ended it, so that only a host opens it again.
    pub fn is_turned_down(self) -> bool {
        matches!(self, Self::Rejected | Self::CancelledByHost)
    }

    /// All that are live.
    pub fn live() -> impl Iterator<Item = Self> {
        Self::all().filter(|it| it.is_live())
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

/// In what part somebody acts on a registration who is no stranger to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Guest,
    /// Of the organisation in whose name the guest was registered.
    Mediator,
    Host,
    /// Of a host that has registered the guest itself.
    MediatingHost,
}

impl Part {
    /// That of whoever is not the guest; none, if neither.
    pub fn of(hosts: bool, mediates: bool) -> Option<Self> {
        match (hosts, mediates) {
            (true, true) => Some(Self::MediatingHost),
            (true, false) => Some(Self::Host),
            (false, true) => Some(Self::Mediator),
            (false, false) => None,
        }
    }

    /// Whether what is for these to cause is theirs: a mediator acts as the guest does.
    pub fn acts_as(self, cause: Cause) -> bool {
        match cause {
            Cause::Guest => self != Self::Host,
            Cause::Host => matches!(self, Self::Host | Self::MediatingHost),
            Cause::House => false,
        }
    }
}

impl RegistrationEvent {
    /// Who may cause the event while the registration stands there: guests accept offers, hosts approve.
    pub fn cause(self, status: RegistrationStatus) -> Cause {
        match self {
            Self::Confirm if status == RegistrationStatus::Offered => Cause::Guest,
            Self::Submit | Self::Withdraw | Self::Decline | Self::Cancel => Cause::Guest,
            Self::Confirm | Self::Admit | Self::Reject | Self::CancelByHost | Self::Reopen => {
                Cause::Host
            }
            Self::Offer | Self::Waitlist | Self::Refer | Self::Expire => Cause::House,
        }
    }

    /// Whether whoever has the link to a registration may cause it, as a guest may who has proven that they read the mail:
    /// they leave, and take what was offered. A link may have been passed on.
    pub fn takes_the_link_only(self) -> bool {
        matches!(self, Self::Confirm | Self::Withdraw | Self::Decline | Self::Cancel)
    }

    /// Whether hosts say why: they go against the order of the queue, or against somebody.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Admit | Self::Reject | Self::CancelByHost)
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
        waitlisted --admit-> confirmed\n\
        waitlisted --reject-> rejected\n\
        waitlisted --withdraw-> withdrawn\n\
        waitlisted --expire-> expired\n\
        offered --confirm-> confirmed\n\
        offered --refer-> submitted\n\
        offered --reject-> rejected\n\
        offered --decline-> declined\n\
        offered --expire-> expired\n\
        confirmed --cancel-> cancelled_by_participant\n\
        confirmed --cancel_by_host-> cancelled_by_host\n\
        declined --submit-> submitted\n\
        expired --submit-> submitted\n\
        withdrawn --submit-> submitted\n\
        rejected --reopen-> draft\n\
        cancelled_by_participant --submit-> submitted\n\
        cancelled_by_host --reopen-> draft\n";
        assert_eq!(kernel::life::table::<RegistrationStatus>(), expected);
    }

    #[test]
    fn hosts_give_a_reason_for_what_goes_against_the_queue_or_a_guest() {
        let with_reason = RegistrationEvent::all().filter(|it| it.needs_reason());
        let named: Vec<_> = with_reason.map(|it| it.to_string()).collect();
        assert_eq!(named, ["admit", "reject", "cancel_by_host"]);
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
