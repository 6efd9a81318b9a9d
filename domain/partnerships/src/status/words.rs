//! Where a side and the citizens' track stand, and what happens to them.

use kernel::Life;

kernel::words! {
    /// Where a side stands: `dormant` is *eingeschlafen*, `suspended` is *ruhend* by decision.
    SideStatus {
        Exploring, Proposed, Approved, Active, Dormant, Suspended, Ended, Abandoned,
        /// It was asked, and does not want to.
        Declined,
    }
}

kernel::words! {
    /// What happens to a side, or to the track of its citizens.
    SideEvent {
        /// The side takes part, and explores.
        Explore,
        /// The side says that a twin town on record from elsewhere is one of its own.
        TakeOver,
        Propose,
        /// The side was asked, and does not want to.
        Decline,
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
            Abandoned, Active, Approved, Declined, Dormant, Ended, Exploring, Proposed, Suspended,
        };
        let Some(from) = from else {
            return match self {
                Self::Explore => Some(Exploring),
                Self::TakeOver => Some(Active),
                Self::Decline => Some(Declined),
                _ => None,
            };
        };
        match (from, self) {
            (Exploring, Self::Propose) => Some(Proposed),
            (Proposed, Self::Resolve) => Some(Approved),
            (Exploring | Approved, Self::Activate)
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
