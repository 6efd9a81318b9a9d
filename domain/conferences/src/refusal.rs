use chrono::{DateTime, Utc};
use kernel::{Concerns, Refused, Verdict};

use crate::conference::{ConferenceEvent, ConferenceStatus, Missing};
use crate::registration::{Cause, RegistrationStatus};
use crate::series::ConsortiumNeed;

/// What the domain turns down; the `snake_case` name of the variant is the code of the problem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    #[error("{event} is not possible while {status}; possible now: {}", allowed.join(", "))]
    InvalidTransition { status: &'static str, event: &'static str, allowed: Vec<&'static str> },
    #[error("{event} still needs: {}", words(missing))]
    GuardsUnmet { event: ConferenceEvent, missing: Vec<Missing> },
    #[error("registration is not open; the conference is {0}")]
    NotOpen(ConferenceStatus),
    #[error("the registration is over: {0}")]
    IsOver(RegistrationStatus),
    #[error("it waits for a seat of the other kind; withdraw it and register anew")]
    WaitsForAnotherSeat,
    #[error("a party of {size} is too large; at most {most} can be seated together")]
    PartyTooLarge { size: u32, most: u32 },
    #[error("a party of {from} does not become one of {to}; who else comes along registers anew")]
    PartyGrows { from: u32, to: u32 },
    #[error("a registration of the guest is {0}; only a host opens it again")]
    TurnedDown(RegistrationStatus),
    #[error("where somebody comes from and for whom is settled once a registration is submitted")]
    Settled,
    #[error("{event} is for the {cause}")]
    NotTheirs { event: &'static str, cause: Cause },
    #[error("what seats are held for stays as it is while {0} registrations exist")]
    AdmissionIsFixed(u32),
    #[error("only one outcome of a conference is its central one")]
    CentralAlready,
    #[error("outcomes are for conferences that were held; this one is {0}")]
    NotHeld(ConferenceStatus),
    #[error("what is published is not changed any more")]
    Published,
    #[error("a partnership is named when it has come about, and only then")]
    PartnershipNamed,
    #[error("no pool has seats of this kind; without pools nobody can register")]
    NoPool,
    #[error("{held} seats are held; the capacity cannot be lowered to {wanted}")]
    CapacityBelowHeld { held: u32, wanted: u32 },
    #[error("{held} seats are held in the pool; {size} cannot be given back")]
    SeatsNotHeld { held: u32, size: u32 },
    #[error("the seats are taken, or others wait for them")]
    SeatsTaken,
    #[error("there is no such pool at this conference")]
    PoolUnknown,
    #[error("seats move between two pools of one conference")]
    PoolsDoNotFit,
    #[error(
        "the country of the organisation or of residence is missing; choose `international` if there is none"
    )]
    OriginUnknown,
    #[error("the offer ended at {0}")]
    OfferExpired(DateTime<Utc>),
    #[error("the host country stays while {0} registrations exist")]
    HostCountryIsFixed(u32),
    #[error("the dates change only by rescheduling")]
    DatesByReschedule,
    #[error("with registration open or closed the dates are exact to the day")]
    DayPrecisionNeeded,
    #[error("the dates are the same as before")]
    NothingMoves,
    #[error("a conference of a series needs one of its partners among the hosts")]
    NoPartnerAmongHosts,
    #[error("the series still needs: {}", words(.0))]
    ConsortiumIncomplete(Vec<ConsortiumNeed>),
    #[error("there is no such series")]
    SeriesUnknown,
    #[error("the round of the series that it names does not cover the dates")]
    NoRoundCovers,
    #[error("where it stands, a conference cannot do without: {0}")]
    WouldLack(Missing),
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::NotTheirs { .. } => (Verdict::NotTheirs, Concerns::Request),
            Self::SeriesUnknown => (Verdict::Unknown, Concerns::Field("/series/series_id")),
            Self::PoolUnknown => (Verdict::Unknown, Concerns::Field("")),
            Self::OriginUnknown => invalid("/participation/provenance"),
            Self::Settled => invalid(""),
            Self::PartyGrows { .. } => invalid("/size"),
            Self::NoPartnerAmongHosts => invalid("/hosts"),
            Self::NoRoundCovers => invalid("/series/round"),
            Self::PartnershipNamed => invalid("/partnership_id"),
            Self::HostCountryIsFixed(_) => invalid("/country"),
            Self::AdmissionIsFixed(_) => invalid("/admission/hold_while_pending"),
            Self::DatesByReschedule => invalid("/dates"),
            Self::InvalidTransition { .. }
            | Self::GuardsUnmet { .. }
            | Self::NotOpen(_)
            | Self::IsOver(_)
            | Self::WaitsForAnotherSeat
            | Self::PartyTooLarge { .. }
            | Self::TurnedDown(_)
            | Self::CentralAlready
            | Self::NotHeld(_)
            | Self::Published
            | Self::NoPool
            | Self::CapacityBelowHeld { .. }
            | Self::SeatsNotHeld { .. }
            | Self::SeatsTaken
            | Self::PoolsDoNotFit
            | Self::OfferExpired(_)
            | Self::DayPrecisionNeeded
            | Self::NothingMoves
            | Self::ConsortiumIncomplete(_)
            | Self::WouldLack(_) => (Verdict::Conflict, Concerns::Request),
        }
    }
}

fn invalid(field: &'static str) -> (Verdict, Concerns) {
    (Verdict::Invalid, Concerns::Field(field))
}

fn words<T: Copy + Into<&'static str>>(items: &[T]) -> String {
    items.iter().map(|it| (*it).into()).collect::<Vec<_>>().join(", ")
}
