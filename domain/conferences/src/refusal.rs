use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Concerns, Refused, Verdict};

use crate::ConferenceId;
use crate::conference::{ConferenceEvent, ConferenceStatus, Missing};
use crate::registration::{Cause, RegistrationStatus};
use crate::series::ConsortiumNeed;

/// What the domain turns down; the `snake_case` name of the variant is the code of the problem.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
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
    #[error("it is for those who hold a role with a host or a partner of the series")]
    NotOfTheNetwork,
    #[error("whoever is appointed holds a role with a host of the conference")]
    NotOfAHost,
    #[error("what guests need is read by whoever cares for them at the conference")]
    NotInCare,
    #[error("naming an organisation takes a role there")]
    NotTheirOrganisation,
    #[error(
        "a link shows a registration, leaves and takes an offer; for more, ask for a link to change it"
    )]
    LinkIsNotEnough,
    #[error("no message reaches the guest: no address is known")]
    NoAddress,
    #[error("only what is a mere idea is forgotten; this one is {0}")]
    NoMereIdea(ConferenceStatus),
    #[error("delete its pools and outcomes first")]
    NotBare,
    #[error("the guests are asked other questions now, in version {0}; read them and answer those")]
    QuestionsChanged(u32),
    #[error("say to which version of the questions the answers are")]
    QuestionsVersionMissing,
    #[error("the pool is in use: it is taken away before registration opens only")]
    PoolInUse,
    #[error("the seats have moved")]
    SpillDone,
    #[error("the conference is not {0}")]
    ModeNotOffered(&'static str),
    #[error(
        "nobody is shut out while {0} registrations exist: the format becomes hybrid, or stays"
    )]
    FormatIsFixed(u32),
    #[error("it says nothing in any language")]
    TextMissing(&'static str),
    #[error("it is due on {0}, when the conference begins, or later")]
    DueTooEarly(NaiveDate),
    #[error("what is {0} is not changed or deleted any more")]
    Agreed(&'static str),
    #[error("it is agreed once all who are named have accepted")]
    PartiesMissing,
    #[error("the partnership is one of those who take part: two of them are its sides")]
    PartnershipOfOthers,
    #[error("there is no such body in the directory")]
    PartyUnknown(&'static str),
    #[error("there is no such outcome of this conference")]
    OutcomeUnknown,
    #[error("a partner is one for at least a day, and never twice at a time")]
    PartnerTimes,
    #[error("somebody coordinates a series at any time")]
    NobodyCoordinates,
    #[error("the series has ended and takes no further conferences")]
    SeriesEnded,
    #[error("conferences would fall out of the series: {}", list(.0))]
    ConferencesFallOut(Vec<ConferenceId>),
    #[error("there is no such time zone of a region")]
    ZoneUnknown,
    #[error("the end lies after the beginning")]
    EndsBeforeItBegins(&'static str),
    #[error("registration begins at {0}")]
    OpensAt(DateTime<Utc>),
    #[error("registration ended at {0}")]
    ClosedAt(DateTime<Utc>),
    #[error(
        "a reason is given for what people have to be told, and for nothing else; {0} is the event"
    )]
    ReasonFor(&'static str),
    #[error("a conference that is {0} stays as it was; only its words can be corrected")]
    StandsStill(ConferenceStatus),
    #[error("the lead is one's own organisation, or a host that has accepted")]
    LeadHasNotAccepted,
    #[error("hand the lead to another host first")]
    LeadStays,
    #[error(transparent)]
    Named(#[from] kernel::invited::Unnamed),
    #[error("no pool has seats of this kind; without pools nobody can register")]
    NoPool,
    #[error("{held} seats are held; the capacity cannot be lowered to {wanted}")]
    CapacityBelowHeld { held: u32, wanted: u32 },
    #[error("{held} seats are held in the pool; {size} cannot be given back")]
    SeatsNotHeld { held: u32, size: u32 },
    #[error("the seats are taken, or others wait for them")]
    SeatsTaken,
    #[error(
        "{seats} of {people} get a seat now, so nobody was registered; register fewer together, or each for themselves"
    )]
    NotSeatedTogether { seats: usize, people: usize },
    #[error("registering people in the name of an organisation takes the role contributor there")]
    MayNotMediate,
    #[error("who is registered with a group comes in the name of its organisation, or in nobody's")]
    NotOfTheGroup(&'static str),
    #[error("who is registered with a group comes alone; whoever comes along is one of the people")]
    NobodyComesAlong,
    #[error("there is no such pool at this conference")]
    PoolUnknown,
    #[error("seats are reserved of a pool that is everybody's, of a mode or of an origin")]
    NoReserveThere,
    #[error("others hold {held} of the seats; so many are kept that {left} would be left to them")]
    HeldByOthers { held: u32, left: u32 },
    #[error("seats are kept until an instant to come")]
    ReleasedAlready,
    #[error("{seats} seats are more than the {capacity} of the pool")]
    ReserveTooLarge { seats: u32, capacity: u32 },
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
    #[error("a delegation is that of a host, or of a partner of the series, by its own word")]
    DelegationOfOthers,
    #[error("where it stands, a conference cannot do without: {0}")]
    WouldLack(Missing),
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Named(it) => it.code(),
            it => it.into(),
        }
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::NotOfTheNetwork
            | Self::NotTheirOrganisation
            | Self::LinkIsNotEnough
            | Self::NotInCare
            | Self::NotTheirs { .. } => (Verdict::NotTheirs, Concerns::Request),
            Self::Named(it) => it.verdict(),
            Self::MayNotMediate => (Verdict::NotTheirs, Concerns::Field("/organisation_id")),
            Self::QuestionsVersionMissing => invalid("/questions_version"),
            Self::QuestionsChanged(_) => (Verdict::Conflict, Concerns::Field("/questions_version")),
            Self::NobodyComesAlong => invalid("/participation/size"),
            Self::ModeNotOffered(_) => invalid("/participation/mode"),
            Self::FormatIsFixed(_) => invalid("/format"),
            Self::NotOfTheGroup(field)
            | Self::TextMissing(field)
            | Self::EndsBeforeItBegins(field) => invalid(field),
            Self::DueTooEarly(_) => invalid("/due_on"),
            Self::PartyUnknown(field) => (Verdict::Unknown, Concerns::Field(field)),
            Self::NotOfAHost => (Verdict::Unknown, Concerns::Field("/account_id")),
            Self::OutcomeUnknown => (Verdict::Unknown, Concerns::Field("/outcome_id")),
            Self::PartnerTimes | Self::NobodyCoordinates => invalid("/partners"),
            Self::ZoneUnknown => invalid("/zone"),
            Self::ReasonFor(_) => invalid("/reason"),
            Self::SeriesUnknown => (Verdict::Unknown, Concerns::Field("/series/series_id")),
            Self::DelegationOfOthers => {
                (Verdict::Unknown, Concerns::Field("/seats/organisation_id"))
            }
            Self::ReleasedAlready => invalid("/release_at"),
            Self::PoolUnknown => (Verdict::Unknown, Concerns::Field("")),
            Self::OriginUnknown => invalid("/participation/provenance"),
            Self::Settled => invalid(""),
            Self::PartyGrows { .. } => invalid("/size"),
            Self::NoPartnerAmongHosts | Self::LeadHasNotAccepted => invalid("/hosts"),
            Self::NoRoundCovers => invalid("/series/round"),
            Self::PartnershipNamed | Self::PartnershipOfOthers => invalid("/partnership_id"),
            Self::HostCountryIsFixed(_) => invalid("/country"),
            Self::AdmissionIsFixed(_) => invalid("/admission/hold_while_pending"),
            Self::DatesByReschedule => invalid("/dates"),
            Self::InvalidTransition { .. }
            | Self::GuardsUnmet { .. }
            | Self::NotOpen(_)
            | Self::OpensAt(_)
            | Self::ClosedAt(_)
            | Self::StandsStill(_)
            | Self::SeriesEnded
            | Self::NoMereIdea(_)
            | Self::NotBare
            | Self::PoolInUse
            | Self::SpillDone
            | Self::Agreed(_)
            | Self::PartiesMissing
            | Self::ConferencesFallOut(_)
            | Self::LeadStays
            | Self::IsOver(_)
            | Self::WaitsForAnotherSeat
            | Self::PartyTooLarge { .. }
            | Self::TurnedDown(_)
            | Self::CentralAlready
            | Self::NotHeld(_)
            | Self::NoAddress
            | Self::Published
            | Self::NoPool
            | Self::CapacityBelowHeld { .. }
            | Self::SeatsNotHeld { .. }
            | Self::SeatsTaken
            | Self::NotSeatedTogether { .. }
            | Self::PoolsDoNotFit
            | Self::NoReserveThere
            | Self::HeldByOthers { .. }
            | Self::ReserveTooLarge { .. }
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

fn list(items: &[ConferenceId]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
