//! A conference: when and where, who hosts it, its life and how it was moved.
//!
//! Seed rows S004-15, S004-20, S004-27 and S004-39; sections 4.1 and 4.2 of the conference reference.

mod announcement;
mod dates;
mod hosts;
mod life;
mod offers;
mod profile;
mod reschedule;
mod words;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone as _, Utc};
use kernel::access::{Role, Viewer};
use kernel::{Invited, Life, LocalizedText, NamedEvent, OrganisationId, Reason, TimeZone, invited};
use serde::Serialize;
use utoipa::ToSchema;

pub use self::announcement::{
    Accessibility, Announcement, Cost, Credit, Enquiries, Image, PostalAddress, TimeOfDay, Venue,
};
pub use self::dates::{DatePrecision, Dates};
pub use self::hosts::{ConferenceHost, HostRole, Hosts};
pub use self::life::Surroundings;
pub use self::profile::{
    Access, ConferenceFilter, ConferenceFormat, ConferenceProfile, ConferenceRole, InSeries,
};
pub use self::reschedule::{DateChange, Reschedule};
pub use self::words::{ConferenceEvent, ConferenceStatus, ConferenceStep, Missing};
use crate::participation::Mode;
use crate::pool::{Pool, SeatCount};
use crate::{ConferenceId, Refusal};

/// Clocks jump at most a day, where the date line is crossed; the hour after it exists.
const LONGEST_JUMP_HOURS: i64 = 25;

/// A conference.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Conference {
    pub id: ConferenceId,
    #[serde(flatten)]
    pub profile: ConferenceProfile,
    /// Hosts that others named and that have not accepted; shown to those who are named only.
    #[schema(value_type = Vec<OrganisationId>)]
    pub invited_hosts: Invited<OrganisationId>,
    pub status: ConferenceStatus,
    /// Whether it was announced: until then only its hosts and the partners of its series see it.
    pub announced: bool,
    /// Why it was postponed or called off.
    pub reason: Option<Reason>,
    /// How its dates changed, oldest first.
    pub reschedules: Vec<Reschedule>,
    /// Number of this state of it for calendars (RFC 5545 SEQUENCE): grows whenever dates, times of day, place, status or
    /// title change.
    #[schema(minimum = 0)]
    pub sequence: u32,
    /// Which version of its questions is asked now (`showConferenceQuestions`); 0 until some are asked.
    #[schema(minimum = 0)]
    pub questions_version: u32,
    /// How many can take part and how many seats are left, all pools together; null where there are none. Of a closed
    /// conference, shown to its hosts only.
    pub seats: Option<SeatCount>,
    /// When registration ends by itself: when its hosts say (`admission.closes_at`), else when its last day is over.
    pub registration_closes_at: Option<DateTime<Utc>>,
    /// Whether the caller was found to belong to it or to come; who was not looked at is taken for a stranger.
    #[serde(skip)]
    pub is_among_friends: bool,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<ConferenceEvent>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Conference {
    /// Proposes it for the hosts that are one's `own`; others whom it names are invited.
    pub fn propose(
        id: ConferenceId,
        profile: ConferenceProfile,
        own: &[OrganisationId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let nobody = Self {
            id,
            profile: ConferenceProfile { hosts: Hosts::default(), ..profile.clone() },
            invited_hosts: Invited::default(),
            status: ConferenceStatus::Idea,
            announced: false,
            reason: None,
            reschedules: Vec::new(),
            sequence: 0,
            questions_version: 0,
            seats: None,
            registration_closes_at: None,
            is_among_friends: false,
            allowed: Vec::new(),
            version: 1,
            created_at: now,
            updated_at: now,
        };
        profile.must_have_known_zone(None)?;
        profile.must_have_time_to_register()?;
        profile.must_be_told()?;
        nobody.held_by(profile, own)
    }

    /// The same conference with a new profile; its host country stays once there are registrations, since the origin of
    /// the guests was derived from it. New hosts that are none of one's `own` are invited. Of what is over, only words
    /// are corrected.
    pub fn revise(
        &self,
        profile: ConferenceProfile,
        own: &[OrganisationId],
        registrations: u32,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let old = &self.profile;
        profile.must_have_known_zone(old.zone.as_ref())?;
        profile.must_have_time_to_register()?;
        profile.must_be_told()?;
        if self.status.is_over() && profile.without_words() != old.without_words() {
            return Err(Refusal::StandsStill(self.status));
        }
        if registrations > 0 && profile.country != old.country {
            return Err(Refusal::HostCountryIsFixed(registrations));
        }
        let holds = |it: &ConferenceProfile| it.admission.hold_while_pending;
        if registrations > 0 && holds(&profile) != holds(old) {
            return Err(Refusal::AdmissionIsFixed(registrations));
        }
        let narrows = profile.format != old.format
            && profile.format.is_some_and(|it| it != ConferenceFormat::Hybrid);
        if registrations > 0 && narrows {
            return Err(Refusal::FormatIsFixed(registrations));
        }
        if old.dates.is_some() && profile.dates != old.dates {
            return Err(Refusal::DatesByReschedule);
        }
        let revised = self.next(now).held_by(profile, own)?;
        let unmet = revised.lost();
        if let Some(missing) = unmet.first() {
            return Err(Refusal::WouldLack(*missing));
        }
        let it = &revised.profile;
        let shown =
            |it: &ConferenceProfile| (it.dates, it.country, it.municipality_id, it.zone.clone());
        let same = shown(it) == shown(old)
            && it.title == old.title
            && it.announcement.times_and_venue() == old.announcement.times_and_venue();
        Ok(Self { sequence: self.sequence + u32::from(!same), ..revised })
    }

    /// With a profile whose new hosts are asked, unless they are one's own; the lead is never somebody who is asked.
    fn held_by(self, profile: ConferenceProfile, own: &[OrganisationId]) -> Result<Self, Refusal> {
        let invited_hosts =
            self.invited_hosts.renamed(self.profile.hosts.ids(), profile.hosts.ids(), own);
        match profile.hosts.lead() {
            Some(lead) if invited_hosts.is_asked(lead) => Err(Refusal::LeadHasNotAccepted),
            _ => Ok(Self { profile, invited_hosts, ..self }),
        }
    }

    /// The same conference, whose guests are asked these questions from now on, or `others` than before: what it asked stays
    /// on record.
    #[must_use]
    pub fn ask(&self, others: bool, now: DateTime<Utc>) -> Self {
        let questions_version = self.questions_version + u32::from(others);
        Self { questions_version, ..self.next(now) }
    }

    /// With what its pools hold.
    #[must_use]
    pub fn with_pools(self, pools: &[Pool]) -> Self {
        Self { seats: SeatCount::of(pools), ..self }
    }

    /// Whether people can take part in this mode.
    pub fn must_offer(&self, mode: Mode) -> Result<(), Refusal> {
        match self.profile.format {
            Some(format) if !format.offers(mode) => Err(Refusal::ModeNotOffered(mode.into())),
            _ => Ok(()),
        }
    }

    /// Those who hold it, by their own word.
    pub fn hosts(&self) -> impl Iterator<Item = OrganisationId> {
        self.profile.hosts.ids().filter(|it| !self.invited_hosts.is_asked(*it))
    }

    /// A host that was named says whether it is one, or leaves.
    pub fn host_answers(
        &self,
        host: OrganisationId,
        event: NamedEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        match self.invited_hosts.answer(host, self.profile.hosts.ids(), event)? {
            invited::Answered::Accepted(invited_hosts) => {
                Ok(Self { invited_hosts, ..self.next(now) })
            }
            invited::Answered::Gone if self.profile.hosts.lead() == Some(host) => {
                Err(Refusal::LeadStays)
            }
            invited::Answered::Gone => {
                let hosts = self.profile.hosts.without(host);
                let profile = ConferenceProfile { hosts, ..self.profile.clone() };
                self.next(now).held_by(profile, &[])
            }
        }
    }

    /// Whether seats may still be made, moved and taken away there.
    pub fn must_not_be_over(&self) -> Result<(), Refusal> {
        if self.status.is_over() { Err(Refusal::StandsStill(self.status)) } else { Ok(()) }
    }

    /// Whether a pool of it may go: before people register, and while nobody holds a seat.
    pub fn must_let_go_of(&self, pool: &Pool) -> Result<(), Refusal> {
        let unused = self.status < ConferenceStatus::RegistrationOpen && pool.held() == 0;
        if unused { Ok(()) } else { Err(Refusal::PoolInUse) }
    }

    /// Whether nothing came of it: an idea that is bare of pools and outcomes.
    pub fn must_be_forgettable(&self, bare: bool) -> Result<(), Refusal> {
        match self.status {
            ConferenceStatus::Idea if bare => Ok(()),
            ConferenceStatus::Idea => Err(Refusal::NotBare),
            status => Err(Refusal::NoMereIdea(status)),
        }
    }

    /// Whether what hangs on it is for those only who are named in it or take part.
    pub fn is_among_themselves(&self) -> bool {
        self.profile.access == Access::Closed
    }

    /// What somebody sees of it: who is asked to be a host shows to those who are named only. What is told of it shows to
    /// who sees the title, and of a closed one to those only who are named, belong to it or come.
    #[must_use]
    pub fn seen_by(self, viewer: &Viewer) -> Self {
        let allowed = viewer.allowed(self.status, viewer.is_with(Role::Coordinator, self.hosts()));
        let is_named = viewer.is_with(Role::Viewer, self.profile.hosts.ids());
        let is_inside = !self.is_among_themselves() || viewer.is_with(Role::Viewer, self.hosts());
        let seats = self.seats.filter(|_| is_inside);
        let registration_closes_at = self.closes_at();
        let is_told = !self.profile.title_hidden && (is_inside || self.is_among_friends);
        let seen = match self {
            it if is_named => it,
            it if is_told => it.without_invited(),
            it => it.without_invited().untold(),
        };
        Self { seats, registration_closes_at, allowed, ..seen }
    }

    fn without_invited(self) -> Self {
        let hosts =
            self.invited_hosts.iter().fold(self.profile.hosts, |hosts, it| hosts.without(it));
        let title =
            if self.profile.title_hidden { LocalizedText::default() } else { self.profile.title };
        let profile = ConferenceProfile { title, hosts, ..self.profile };
        Self { profile, invited_hosts: Invited::default(), ..self }
    }

    fn untold(self) -> Self {
        let profile = ConferenceProfile { announcement: Announcement::default(), ..self.profile };
        Self { profile, ..self }
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
        if !self.profile.announcement.fits(Some(to)) {
            return Err(Refusal::EndsBeforeItBegins("/to"));
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
            (Missing::TimeZone, it.zone.as_ref().is_some_and(TimeZone::is_of_a_region)),
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

    /// The first instant of a day; where clocks jump at midnight, it begins later, and where a day was skipped, as on
    /// islands that crossed the date line, with the next.
    fn midnight(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let zone: chrono_tz::Tz = self.profile.zone.as_ref()?.as_str().parse().ok()?;
        let begins = day.and_time(NaiveTime::MIN);
        (0..LONGEST_JUMP_HOURS).find_map(|hour| {
            let local = zone.from_local_datetime(&(begins + TimeDelta::hours(hour))).earliest()?;
            Some(local.with_timezone(&Utc))
        })
    }

    /// An instant as clocks show it where the conference is.
    pub fn local(&self, at: DateTime<Utc>) -> Option<NaiveDateTime> {
        let zone: chrono_tz::Tz = self.profile.zone.as_ref()?.as_str().parse().ok()?;
        Some(at.with_timezone(&zone).naive_local())
    }

    /// Whether people can register now: while registration is open and its time has not passed.
    pub fn must_be_open(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.status != ConferenceStatus::RegistrationOpen {
            return Err(Refusal::NotOpen(self.status));
        }
        match (self.profile.admission.opens_at, self.closes_at()) {
            (Some(opens), _) if now < opens => Err(Refusal::OpensAt(opens)),
            (_, Some(closes)) if closes <= now => Err(Refusal::ClosedAt(closes)),
            _ => Ok(()),
        }
    }

    /// When registration ends by itself: when its hosts say, else when the last day is over.
    pub fn closes_at(&self) -> Option<DateTime<Utc>> {
        self.profile.admission.closes_at.or_else(|| self.ends_at())
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
pub(crate) mod tests;
