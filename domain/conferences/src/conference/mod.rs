//! A conference: when and where, who hosts it, its life and how it was moved.
//!
//! Seed rows S004-15, S004-20, S004-27 and S004-39; sections 4.1 and 4.2 of the conference reference.

mod dates;
mod hosts;
mod life;
mod offers;
mod profile;
mod reschedule;
mod words;

use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
use kernel::{Life, Reason};
use serde::Serialize;
use utoipa::ToSchema;

pub use self::dates::{DatePrecision, Dates};
pub use self::hosts::{ConferenceHost, HostRole, Hosts};
pub use self::life::Surroundings;
pub use self::profile::{Access, ConferenceFilter, ConferenceProfile, ConferenceRole, InSeries};
pub use self::reschedule::{DateChange, Reschedule};
pub use self::words::{ConferenceEvent, ConferenceStatus, Missing};
use crate::{ConferenceId, Refusal};

/// A conference.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Conference {
    pub id: ConferenceId,
    #[serde(flatten)]
    pub profile: ConferenceProfile,
    pub status: ConferenceStatus,
    /// How its dates changed, oldest first.
    pub reschedules: Vec<Reschedule>,
    /// Number of this state of it for calendars (RFC 5545 SEQUENCE): grows whenever dates, place, status or title change.
    #[schema(minimum = 0)]
    pub sequence: u32,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Conference {
    pub fn propose(id: ConferenceId, profile: ConferenceProfile, now: DateTime<Utc>) -> Self {
        Self {
            id,
            profile,
            status: ConferenceStatus::Idea,
            reschedules: Vec::new(),
            sequence: 0,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// The same conference with a new profile; its host country stays once there are registrations, since the origin of
    /// the guests was derived from it.
    pub fn revise(
        &self,
        profile: ConferenceProfile,
        registrations: u32,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let old = &self.profile;
        if registrations > 0 && profile.country != old.country {
            return Err(Refusal::HostCountryIsFixed(registrations));
        }
        let holds = |it: &ConferenceProfile| it.admission.hold_while_pending;
        if registrations > 0 && holds(&profile) != holds(old) {
            return Err(Refusal::AdmissionIsFixed(registrations));
        }
        if old.dates.is_some() && profile.dates != old.dates {
            return Err(Refusal::DatesByReschedule);
        }
        let revised = Self { profile, ..self.next(now) };
        let unmet = revised.lost();
        if let Some(missing) = unmet.first() {
            return Err(Refusal::WouldLack(*missing));
        }
        let it = &revised.profile;
        let shown =
            |it: &ConferenceProfile| (it.dates, it.country, it.municipality_id, it.zone.clone());
        let same = shown(it) == shown(old) && it.title == old.title;
        Ok(Self { sequence: self.sequence + u32::from(!same), ..revised })
    }

    /// Gives it other dates, before it runs; registrations stay, the old dates stay on record.
    pub fn reschedule(
        &self,
        to: Dates,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if !self.status.is_before_running() && self.status != ConferenceStatus::Postponed {
            return Err(Refusal::InvalidTransition {
                status: self.status.into(),
                event: "reschedule",
                allowed: self.status.allowed().map(Into::into).collect(),
            });
        }
        let exact = matches!(
            self.status,
            ConferenceStatus::RegistrationOpen | ConferenceStatus::RegistrationClosed
        );
        if exact && to.precision() != DatePrecision::Day {
            return Err(Refusal::DayPrecisionNeeded);
        }
        let mut next = Self { sequence: self.sequence + 1, ..self.next(now) };
        match self.profile.dates {
            Some(from) if from == to => return Err(Refusal::NothingMoves),
            Some(from) => {
                let refined = from.are_refined_by(to);
                let change = if refined { DateChange::Refined } else { DateChange::Moved };
                next.reschedules.push(Reschedule { from, to, change, reason, at: now });
            }
            None => {}
        }
        next.profile.dates = Some(to);
        let lost = next.lost();
        lost.first().map_or(Ok(next), |missing| Err(Refusal::WouldLack(*missing)))
    }

    /// What it needed for being where it is, and does not have any more.
    fn lost(&self) -> Vec<Missing> {
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
        Missing::unmet(&needs)
    }

    /// When its first day begins in its time zone.
    pub fn starts_at(&self) -> Option<DateTime<Utc>> {
        self.midnight(self.profile.dates?.first())
    }

    /// When its last day is over in its time zone.
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        self.midnight(self.profile.dates?.last().succ_opt()?)
    }

    /// The first instant of a day; where clocks jump at midnight, the day begins an hour later.
    fn midnight(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let zone: chrono_tz::Tz = self.profile.zone.as_ref()?.as_str().parse().ok()?;
        (0..3).find_map(|hour| {
            let local = zone.from_local_datetime(&day.and_hms_opt(hour, 0, 0)?).earliest()?;
            Some(local.with_timezone(&Utc))
        })
    }

    /// Whether people can register now.
    pub fn must_be_open(&self) -> Result<(), Refusal> {
        match self.status {
            ConferenceStatus::RegistrationOpen => Ok(()),
            status => Err(Refusal::NotOpen(status)),
        }
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
