//! The life of a conference, and what each step needs.

use chrono::{DateTime, Utc};
use kernel::Life;

use super::{
    Conference, ConferenceEvent, ConferenceStatus, ConferenceStep, DatePrecision, Missing,
};
use crate::Refusal;

impl ConferenceStatus {
    pub fn after(self, event: ConferenceEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
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
    /// What the event still needs of it and of what is around it.
    pub fn missing(
        &self,
        event: ConferenceEvent,
        around: Surroundings,
        now: DateTime<Utc>,
    ) -> Vec<Missing> {
        match event {
            ConferenceEvent::Announce => self.missing_to_announce(),
            ConferenceEvent::OpenRegistration => Missing::unmet(&[
                (Missing::DayPrecision, self.is_exact()),
                (Missing::Pools, around.has_pools),
                (Missing::TimeToRegister, self.closes_at().is_none_or(|it| now < it)),
                (Missing::PrivacyNotice, self.profile.admission.privacy_notice.is_some()),
            ]),
            ConferenceEvent::Start => {
                let single = self.profile.single_meeting;
                Missing::unmet(&[(Missing::ProgrammeRelease, around.has_release || single)])
            }
            ConferenceEvent::Finish => {
                Missing::unmet(&[(Missing::End, self.ends_at().is_some_and(|end| end <= now))])
            }
            ConferenceEvent::Report => Missing::unmet(&[
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
        step: ConferenceStep,
        around: Surroundings,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let ConferenceStep { event, reason } = step;
        let status = self.status.after(event)?;
        if event.needs_reason() != reason.is_some() {
            return Err(Refusal::ReasonFor(event.into()));
        }
        let missing = self.missing(event, around, now);
        if !missing.is_empty() {
            return Err(Refusal::GuardsUnmet { event, missing });
        }
        let announced = self.announced || event == ConferenceEvent::Announce;
        Ok(Self { status, announced, reason, sequence: self.sequence + 1, ..self.next(now) })
    }
}
