//! The life of a conference, and what each step needs.

use chrono::{DateTime, Utc};
use kernel::{Life, words};

use super::{Conference, DatePrecision, Dates};
use crate::Refusal;

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

/// What else an event needs is said by [`Conference::missing`].
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
    pub fn after(self, event: ConferenceEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }

    pub(super) fn is_before_running(self) -> bool {
        self < Self::Running
    }

    /// Whether it is over and took place.
    pub fn was_held(self) -> bool {
        matches!(self, Self::Held | Self::Reported | Self::Archived)
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
        PrivacyNotice,
        /// A programme was released, or the conference is a single meeting.
        ProgrammeRelease,
        /// The end is in the past.
        End,
        PublishedOutcomes,
        FrozenAttendance,
    }
}

/// What the guards ask of things around the conference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each answers one question of its own")]
pub struct Surroundings {
    pub has_pools: bool,
    pub has_release: bool,
    pub outcomes_published: bool,
    pub attendance_frozen: bool,
}

impl Conference {
    /// What it needed for being where it is, and does not have any more.
    pub(super) fn lost(&self) -> Vec<Missing> {
        let announced =
            (ConferenceStatus::Announced..=ConferenceStatus::Archived).contains(&self.status);
        if announced { self.missing_to_announce() } else { Vec::new() }
    }

    fn missing_to_announce(&self) -> Vec<Missing> {
        let it = &self.profile;
        let precision = it.dates.map(Dates::precision);
        let needs = [
            (Missing::Title, !it.title.is_empty()),
            (Missing::Host, !it.hosts.is_empty()),
            (Missing::TimeZone, it.zone.is_some()),
            (Missing::MainTheme, it.main_theme.is_some()),
            (Missing::MonthPrecision, precision.is_some_and(|it| it <= DatePrecision::Month)),
        ];
        unmet(&needs)
    }

    /// What the event still needs of it and of what is around it.
    pub fn missing(
        &self,
        event: ConferenceEvent,
        around: Surroundings,
        now: DateTime<Utc>,
    ) -> Vec<Missing> {
        match event {
            ConferenceEvent::Announce => self.missing_to_announce(),
            ConferenceEvent::OpenRegistration => unmet(&[
                (Missing::DayPrecision, self.is_exact()),
                (Missing::Pools, around.has_pools),
                (Missing::PrivacyNotice, self.profile.admission.privacy_notice.is_some()),
            ]),
            ConferenceEvent::Start => {
                let single = self.profile.single_meeting;
                unmet(&[(Missing::ProgrammeRelease, around.has_release || single)])
            }
            ConferenceEvent::Finish => {
                unmet(&[(Missing::End, self.ends_at().is_some_and(|end| end <= now))])
            }
            ConferenceEvent::Report => unmet(&[
                (Missing::PublishedOutcomes, around.outcomes_published),
                (Missing::FrozenAttendance, around.attendance_frozen),
            ]),
            ConferenceEvent::Plan
            | ConferenceEvent::CloseRegistration
            | ConferenceEvent::Archive
            | ConferenceEvent::Cancel
            | ConferenceEvent::Postpone => Vec::new(),
        }
    }

    fn is_exact(&self) -> bool {
        self.profile.dates.is_some_and(|it| it.precision() == DatePrecision::Day)
    }

    /// The conference after the event, if the table and the guards let it happen.
    pub fn after(
        &self,
        event: ConferenceEvent,
        around: Surroundings,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let status = self.status.after(event)?;
        let missing = self.missing(event, around, now);
        if !missing.is_empty() {
            return Err(Refusal::GuardsUnmet { event, missing });
        }
        Ok(Self { status, sequence: self.sequence + 1, ..self.next(now) })
    }
}

fn unmet(needs: &[(Missing, bool)]) -> Vec<Missing> {
    needs.iter().filter(|(_, met)| !met).map(|(need, _)| *need).collect()
}
