//! Status belongs to a side, not to the pair: section 4.5 A and B of the partnerships reference.

use kernel::Life;
use serde::Serialize;
use utoipa::ToSchema;

use crate::resolution::DecidedBy;
use crate::{KnownDate, SideEventId, SideNumber, Standing};

kernel::words! {
    /// Where a side stands: `dormant` is *eingeschlafen*, `suspended` is *ruhend* by decision.
    SideStatus { Exploring, Proposed, Approved, Active, Dormant, Suspended, Ended, Abandoned }
}

kernel::words! {
    /// What happens to a side, or to the citizens' track of the whole.
    SideEvent {
        /// The side takes part, and explores.
        Explore,
        /// The side says that a twin town on record from elsewhere is one of its own.
        TakeOver,
        Propose,
        /// The council of the side concludes the partnership (*Ratsbeschluss*).
        Resolve,
        Activate,
        MarkDormant,
        Reactivate,
        Suspend,
        Resume,
        Abandon,
        End,
        PauseCitizens,
        ReopenCitizens,
        CloseCitizens,
    }
}

kernel::words! {
    /// The official track of the councils, or that of the citizens, which may go on without it (S000-44).
    PartnershipTrack { Official, Citizen }
}

kernel::words! {
    /// What citizens and associations do with each other while councils decide otherwise.
    CitizenTrack { Open, Paused, Closed }
}

impl SideEvent {
    pub fn track(self) -> PartnershipTrack {
        match self {
            Self::PauseCitizens | Self::ReopenCitizens | Self::CloseCitizens => {
                PartnershipTrack::Citizen
            }
            _ => PartnershipTrack::Official,
        }
    }

    /// The whole life of a side, in one table; a side that has said nothing has no status.
    pub fn after(self, from: Option<SideStatus>) -> Option<SideStatus> {
        use SideStatus::{
            Abandoned, Active, Approved, Dormant, Ended, Exploring, Proposed, Suspended,
        };
        let Some(from) = from else {
            return match self {
                Self::Explore => Some(Exploring),
                Self::TakeOver => Some(Active),
                _ => None,
            };
        };
        match (from, self) {
            (Exploring, Self::Propose) => Some(Proposed),
            (Proposed, Self::Resolve) => Some(Approved),
            (Approved, Self::Activate)
            | (Dormant, Self::Reactivate)
            | (Suspended, Self::Resume) => Some(Active),
            (Active, Self::MarkDormant) => Some(Dormant),
            (Active | Dormant, Self::Suspend) => Some(Suspended),
            (Exploring | Proposed | Approved, Self::Abandon) => Some(Abandoned),
            (Active | Dormant | Suspended, Self::End) => Some(Ended),
            _ => None,
        }
    }
}

impl Life for CitizenTrack {
    type Event = SideEvent;

    fn next(self, event: SideEvent) -> Option<Self> {
        match (self, event) {
            (Self::Open, SideEvent::PauseCitizens) => Some(Self::Paused),
            (Self::Paused | Self::Closed, SideEvent::ReopenCitizens) => Some(Self::Open),
            (Self::Open | Self::Paused, SideEvent::CloseCitizens) => Some(Self::Closed),
            _ => None,
        }
    }
}

kernel::words! {
    /// The status of the whole, which nobody sets: it follows from where the sides stand.
    ///
    /// `unheard`: no side has said anything (a record from elsewhere); `one_sided`: active on one side, while another
    /// has not come that far.
    OfficialStatus {
        Unheard, Exploring, InPreparation, OneSided, Active, Dormant, Suspended, Ended, Abandoned,
    }
}

kernel::words! {
    /// Which rule made the status; they are tried in this order.
    StatusRule {
        AnySideEnded, AnySideSuspended, AnySideDormant, EverySideActive, AnySideAbandoned, AnySidePreparing,
        SomeSideActive, SomeSideExploring, NoSideHeard,
    }
}

/// A side that the status follows from, and the event that brought it where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct StatusCause {
    pub side: SideNumber,
    pub status: SideStatus,
    pub since: KnownDate,
    pub event_id: SideEventId,
    pub decided_by: DecidedBy,
}

/// The status of the whole, and why it is that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct StatusExplanation {
    pub rule: StatusRule,
    /// The sides that the rule speaks of.
    pub because: Vec<StatusCause>,
    /// Sides that have not said anything yet: what is shown is then the word of the others.
    pub silent_sides: Vec<SideNumber>,
}

impl StatusRule {
    fn status(self) -> OfficialStatus {
        match self {
            Self::AnySideEnded => OfficialStatus::Ended,
            Self::AnySideSuspended => OfficialStatus::Suspended,
            Self::AnySideDormant => OfficialStatus::Dormant,
            Self::EverySideActive => OfficialStatus::Active,
            Self::AnySideAbandoned => OfficialStatus::Abandoned,
            Self::AnySidePreparing => OfficialStatus::InPreparation,
            Self::SomeSideActive => OfficialStatus::OneSided,
            Self::SomeSideExploring => OfficialStatus::Exploring,
            Self::NoSideHeard => OfficialStatus::Unheard,
        }
    }

    /// The status of a side that makes the rule speak of it.
    fn speaks_of(self, status: SideStatus) -> bool {
        match self {
            Self::AnySideEnded => status == SideStatus::Ended,
            Self::AnySideSuspended => status == SideStatus::Suspended,
            Self::AnySideDormant => status == SideStatus::Dormant,
            Self::EverySideActive | Self::SomeSideActive => status == SideStatus::Active,
            Self::AnySideAbandoned => status == SideStatus::Abandoned,
            Self::AnySidePreparing => {
                matches!(status, SideStatus::Proposed | SideStatus::Approved)
            }
            Self::SomeSideExploring => status == SideStatus::Exploring,
            Self::NoSideHeard => false,
        }
    }

    /// The first rule that holds.
    fn of(sides: &[Option<SideStatus>]) -> Self {
        let holds = |rule: &Self| {
            let speaks = |side: &Option<SideStatus>| side.is_some_and(|it| rule.speaks_of(it));
            if *rule == Self::EverySideActive {
                !sides.is_empty() && sides.iter().all(speaks)
            } else {
                sides.iter().any(speaks)
            }
        };
        Self::all().find(holds).unwrap_or(Self::NoSideHeard)
    }
}

/// The status of the whole as a function of those of the sides.
pub fn official(sides: &[Option<SideStatus>]) -> OfficialStatus {
    StatusRule::of(sides).status()
}

/// Why the whole has its status.
pub fn explain(sides: &[Option<&Standing>]) -> StatusExplanation {
    let statuses: Vec<_> = sides.iter().map(|it| it.map(|it| it.status)).collect();
    let rule = StatusRule::of(&statuses);
    let mut explanation = StatusExplanation { rule, because: Vec::new(), silent_sides: Vec::new() };
    for (at, standing) in sides.iter().enumerate() {
        let side = SideNumber::at(at);
        match standing {
            None => explanation.silent_sides.push(side),
            Some(it) if rule.speaks_of(it.status) => explanation.because.push(StatusCause {
                side,
                status: it.status,
                since: it.since,
                event_id: it.event_id,
                decided_by: it.decided_by,
            }),
            Some(_) => {}
        }
    }
    explanation
}
