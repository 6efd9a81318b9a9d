//! Status belongs to a side, not to the pair: section 4.5 A and B of the partnerships reference.

mod words;

use serde::Serialize;
use utoipa::ToSchema;

pub use self::words::{CitizenTrack, PartnershipTrack, SideEvent, SideStatus};
use crate::resolution::DecidedBy;
use crate::{KnownDate, SideEventId, SideNumber, Standing};

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
        /// What ended it is in `ended_by`.
        EndedByNoSide,
        AnySideEnded, AnySideSuspended, AnySideDormant, EverySideActive, AnySideAbandoned, AnySideDeclined, AnySidePreparing,
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
            Self::EndedByNoSide | Self::AnySideEnded => OfficialStatus::Ended,
            Self::AnySideSuspended => OfficialStatus::Suspended,
            Self::AnySideDormant => OfficialStatus::Dormant,
            Self::EverySideActive => OfficialStatus::Active,
            Self::AnySideAbandoned | Self::AnySideDeclined => OfficialStatus::Abandoned,
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
            Self::AnySideDeclined => status == SideStatus::Declined,
            Self::AnySidePreparing => {
                matches!(status, SideStatus::Proposed | SideStatus::Approved)
            }
            Self::SomeSideExploring => status == SideStatus::Exploring,
            Self::EndedByNoSide | Self::NoSideHeard => false,
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

/// The track of the citizens of all sides: open while one of them is, paused while one of them is not closed.
pub fn citizens(sides: impl Iterator<Item = CitizenTrack>) -> CitizenTrack {
    sides.min().unwrap_or(CitizenTrack::Open)
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
