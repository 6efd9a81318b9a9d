//! Where a conference stands, what happens to it, and what it may lack for that.

use kernel::{Life, Reason, words};
use serde::Deserialize;
use utoipa::ToSchema;

words! {
    /// Where a conference stands.
    ConferenceStatus {
        Idea, Planned, Announced, RegistrationOpen, RegistrationClosed, Running, Held, Reported, Archived, Cancelled,
        Postponed,
    }
}

words! {
    /// What happens to a conference.
    ConferenceEvent { Plan, Announce, OpenRegistration, CloseRegistration, Start, Finish, Report, Archive, Cancel, Postpone }
}

/// What else an event needs is said by [`missing`](super::Conference::missing).
impl Life for ConferenceStatus {
    type Event = ConferenceEvent;

    fn next(self, event: ConferenceEvent) -> Option<Self> {
        match (self, event) {
            (Self::Idea | Self::Postponed, ConferenceEvent::Plan) => Some(Self::Planned),
            (Self::Planned, ConferenceEvent::Announce) => Some(Self::Announced),
            (Self::Announced | Self::RegistrationClosed, ConferenceEvent::OpenRegistration) => {
                Some(Self::RegistrationOpen)
            }
            (Self::RegistrationOpen, ConferenceEvent::CloseRegistration) => {
                Some(Self::RegistrationClosed)
            }
            (Self::RegistrationClosed, ConferenceEvent::Start) => Some(Self::Running),
            (Self::Running, ConferenceEvent::Finish) => Some(Self::Held),
            (Self::Held, ConferenceEvent::Report) => Some(Self::Reported),
            (Self::Reported, ConferenceEvent::Archive) => Some(Self::Archived),
            (Self::Postponed, ConferenceEvent::Cancel) => Some(Self::Cancelled),
            (status, ConferenceEvent::Cancel) if status.is_before_running() => {
                Some(Self::Cancelled)
            }
            (status, ConferenceEvent::Postpone) if status.is_before_running() => {
                Some(Self::Postponed)
            }
            _ => None,
        }
    }
}

impl ConferenceStatus {
    pub(super) fn is_before_running(self) -> bool {
        self < Self::Running
    }

    /// Whether it is over and took place.
    pub fn was_held(self) -> bool {
        matches!(self, Self::Held | Self::Reported | Self::Archived)
    }

    /// Whether nothing happens at it any more.
    pub fn is_over(self) -> bool {
        self.was_held() || self == Self::Cancelled
    }

    /// Whether it takes place or took place, as far as anybody knows.
    pub fn counts_as_hosted(self) -> bool {
        !matches!(self, Self::Idea | Self::Cancelled | Self::Postponed)
    }
}

words! {
    /// What a conference still needs before something can happen to it.
    Missing {
        Title,
        Host,
        TimeZone,
        MainTheme,
        /// The dates are known to the month at least.
        MonthPrecision,
        /// The dates are known to the day.
        DayPrecision,
        Pools,
        /// Registration does not end before it begins.
        TimeToRegister,
        PrivacyNotice,
        /// A programme was released, or the conference is a single meeting.
        ProgrammeRelease,
        /// The end is in the past.
        End,
        PublishedOutcomes,
        FrozenAttendance,
    }
}

impl ConferenceEvent {
    /// Whether people are told why.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Cancel | Self::Postpone)
    }
}

/// A step of a conference.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceTransitionCreate, examples(json!({"event": "postpone", "reason": "The venue was flooded."})))]
pub struct ConferenceStep {
    pub event: ConferenceEvent,
    /// Why; with `postpone` and `cancel` only.
    #[serde(default)]
    pub reason: Option<Reason>,
}

impl Missing {
    /// Those of the needs that are not met.
    pub(super) fn unmet(needs: &[(Self, bool)]) -> Vec<Self> {
        needs.iter().filter(|(_, met)| !met).map(|(need, _)| *need).collect()
    }
}
