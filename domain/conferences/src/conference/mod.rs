//! A conference: when and where, who hosts it, its life and how it was moved.
//!
//! Seed rows S004-15, S004-20, S004-27 and S004-39; sections 4.1 and 4.2 of the conference reference.

use std::fmt;

use chrono::{DateTime, Datelike, Months, NaiveDate, TimeZone as _, Utc};
use kernel::Reason;
use kernel::TimeZone;
use kernel::{
    Choice, CountryCode, Invalid, LanguageTag, Life, LocalizedText, OrganisationId, PlaceId, words,
};
use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::admission::Admission;
use crate::{ConferenceId, ConferenceSeriesId, Refusal};

words! {
    /// How exactly a date is known; finer ones first.
    DatePrecision { Day, Month, Year }
}

/// When a conference is, as exactly as it is known: `2019`, `2018-10`, `2020-03-18` or `2018-11-28/2018-11-30`.
///
/// Sorted by the first day it may be; of those that share it, the more exact goes first, so that `2018-10` stands
/// between `2018-10-01` and `2018-10-02`. What is known to the month never shows a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Dates {
    first: NaiveDate,
    precision: DatePrecision,
    last: NaiveDate,
}

impl ToSchema for Dates {}

// By hand, because the derive takes no other type for a struct of several fields.
impl PartialSchema for Dates {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(
                "A year, a month, a day, or the first and the last day with a slash.",
            ))
            .pattern(Some("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$"))
            .examples(["2018-10", "2018-11-28/2018-11-30"])
            .into()
    }
}

impl Dates {
    /// The dates within a month or a year widen to the whole of it; both days then lie in the same one.
    pub fn new(
        precision: DatePrecision,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Self, Invalid> {
        let no = |rule: &str| Err(Invalid::new("dates", rule));
        if !(1900..=2200).contains(&first.year()) {
            return no("are from 1900 to 2200");
        }
        let (start, months) = match precision {
            DatePrecision::Day => (Some(first), 0),
            DatePrecision::Month => (first.with_day(1), 1),
            DatePrecision::Year => (first.with_ordinal(1), 12),
        };
        let end = match (start, precision) {
            (_, DatePrecision::Day) => Some(last),
            (Some(start), _) => (start + Months::new(months))
                .pred_opt()
                .filter(|end| (start..=*end).contains(&last)),
            (None, _) => None,
        };
        match (start, end) {
            (Some(first), Some(end)) if first <= end && (end - first).num_days() <= 366 => {
                Ok(Self { first, precision, last: end })
            }
            _ => no("end on the day they start or later, within a year"),
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let wrong =
            || Invalid::new("dates", "are YYYY, YYYY-MM, YYYY-MM-DD or two days with a slash");
        let shaped = |length| {
            raw.len() == length
                && raw.bytes().enumerate().all(|(at, byte)| match at {
                    4 | 7 | 15 | 18 => byte == b'-',
                    10 => byte == b'/',
                    _ => byte.is_ascii_digit(),
                })
        };
        let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| wrong());
        match raw.split_once('/') {
            Some((first, last)) if shaped(21) => {
                Self::new(DatePrecision::Day, day(first)?, day(last)?)
            }
            None if shaped(10) => Self::new(DatePrecision::Day, day(raw)?, day(raw)?),
            None if shaped(7) => {
                let first = day(&format!("{raw}-01"))?;
                Self::new(DatePrecision::Month, first, first)
            }
            None if shaped(4) => {
                let first = day(&format!("{raw}-01-01"))?;
                Self::new(DatePrecision::Year, first, first)
            }
            _ => Err(wrong()),
        }
    }

    /// The first day it may be.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day it may be.
    pub fn last(self) -> NaiveDate {
        self.last
    }

    pub fn precision(self) -> DatePrecision {
        self.precision
    }

    /// Whether the other dates say the same more exactly.
    pub fn are_refined_by(self, other: Self) -> bool {
        other.precision < self.precision && self.first <= other.first && other.last <= self.last
    }
}

impl fmt::Display for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, precision, last } = self;
        match precision {
            DatePrecision::Year => write!(f, "{}", first.format("%Y")),
            DatePrecision::Month => write!(f, "{}", first.format("%Y-%m")),
            DatePrecision::Day if first == last => write!(f, "{first}"),
            DatePrecision::Day => write!(f, "{first}/{last}"),
        }
    }
}

impl TryFrom<String> for Dates {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl From<Dates> for String {
    fn from(dates: Dates) -> Self {
        dates.to_string()
    }
}

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

    fn is_before_running(self) -> bool {
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

words! {
    /// What part a conference plays in its series.
    ConferenceRole { KickOff, Thematic, Closing }
}

words! {
    /// Who may take part.
    Access { Open, Network, Closed }
}

words! {
    /// What part an organisation plays in hosting.
    HostRole { Lead, Co }
}

/// An organisation that holds the conference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConferenceHost {
    pub organisation_id: OrganisationId,
    pub role: HostRole,
}

/// Those who hold a conference: nobody yet, or exactly one lead and up to 19 others (S004-27).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<ConferenceHost>", into = "Vec<ConferenceHost>")]
#[schema(value_type = Vec<ConferenceHost>, max_items = 20)]
pub struct Hosts(Vec<ConferenceHost>);

impl Hosts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lead first, as given otherwise.
    pub fn iter(&self) -> std::slice::Iter<'_, ConferenceHost> {
        self.0.iter()
    }

    /// In a series, one of the hosts is a partner; the others need not be.
    pub fn must_include(&self, partners: &[OrganisationId]) -> Result<(), Refusal> {
        if self.is_empty() || self.0.iter().any(|it| partners.contains(&it.organisation_id)) {
            Ok(())
        } else {
            Err(Refusal::NoPartnerAmongHosts)
        }
    }
}

impl<'a> IntoIterator for &'a Hosts {
    type Item = &'a ConferenceHost;
    type IntoIter = std::slice::Iter<'a, ConferenceHost>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl TryFrom<Vec<ConferenceHost>> for Hosts {
    type Error = Invalid;
    fn try_from(mut hosts: Vec<ConferenceHost>) -> Result<Self, Invalid> {
        hosts.sort_by_key(|it| it.role);
        let leads = hosts.iter().filter(|it| it.role == HostRole::Lead).count();
        let mut ids: Vec<_> = hosts.iter().map(|it| it.organisation_id).collect();
        ids.sort();
        ids.dedup();
        if hosts.is_empty() || (leads == 1 && ids.len() == hosts.len() && hosts.len() <= 20) {
            Ok(Self(hosts))
        } else {
            Err(Invalid::new(
                "hosts",
                "are at most 20 different organisations, exactly one of them the lead",
            ))
        }
    }
}

impl From<Hosts> for Vec<ConferenceHost> {
    fn from(hosts: Hosts) -> Self {
        hosts.0
    }
}

/// Its place in a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InSeries {
    pub series_id: ConferenceSeriesId,
    /// Number of the round.
    #[schema(minimum = 1)]
    pub round: u16,
    pub role: ConferenceRole,
}

/// What organisers say about a conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceCreate, examples(json!({
    "title": {"en": "1+1=3: Migration, cultural values and norms and how do we create a new common We?"},
    "dates": "2019-10", "zone": "Europe/Copenhagen", "country": "DK", "main_theme": "migration", "access": "open",
    "languages": ["en"]
})))]
pub struct ConferenceProfile {
    #[serde(default)]
    pub title: LocalizedText,
    #[serde(default)]
    pub series: Option<InSeries>,
    #[serde(default)]
    pub main_theme: Option<Choice>,
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub other_themes: Vec<Choice>,
    #[serde(default)]
    pub zone: Option<TimeZone>,
    /// When it is; once set, it changes only by rescheduling.
    #[serde(default)]
    pub dates: Option<Dates>,
    /// Host country: who comes from it counts as national.
    pub country: CountryCode,
    #[serde(default)]
    pub municipality_id: Option<PlaceId>,
    #[serde(default)]
    pub hosts: Hosts,
    pub access: Access,
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub languages: Vec<LanguageTag>,
    /// It is one meeting and needs no programme.
    #[serde(default)]
    pub single_meeting: bool,
    #[serde(default)]
    pub admission: Admission,
}

/// Which conferences; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ConferenceFilter {
    /// The series it belongs to.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub series_id: Option<ConferenceSeriesId>,
    /// An organisation that holds it.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub organisation_id: Option<OrganisationId>,
    /// The municipality where it is.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub municipality_id: Option<PlaceId>,
    /// The country where it is, by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["DK"]), max_items = 50)]
    pub country: Vec<CountryCode>,
    /// Its main theme.
    #[param(inline, example = json!(["migration"]), max_items = 20)]
    pub theme: Vec<Choice>,
    /// Where it stands.
    #[param(example = json!(["announced", "registration_open"]), max_items = 11)]
    pub status: Vec<ConferenceStatus>,
    /// It may last until this day or longer.
    #[param(nullable = false, example = "2019-01-01")]
    pub from: Option<NaiveDate>,
    /// It may begin on this day or earlier.
    #[param(nullable = false, example = "2019-12-31")]
    pub to: Option<NaiveDate>,
}

words! {
    /// How dates changed.
    DateChange {
        /// To other days.
        Moved,
        /// To the same, known more exactly.
        Refined,
    }
}

/// A change of the dates, which stays on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reschedule {
    pub from: Dates,
    pub to: Dates,
    pub change: DateChange,
    pub reason: Reason,
    pub at: DateTime<Utc>,
}

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

    fn is_exact(&self) -> bool {
        self.profile.dates.is_some_and(|it| it.precision == DatePrecision::Day)
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
        if exact && to.precision != DatePrecision::Day {
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

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

fn unmet(needs: &[(Missing, bool)]) -> Vec<Missing> {
    needs.iter().filter(|(_, met)| !met).map(|(need, _)| *need).collect()
}

#[cfg(test)]
mod tests {
    use kernel::Website;
    use uuid::Uuid;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn dates(text: &str) -> Dates {
        Dates::parse(text).expect("dates")
    }

    fn reason() -> Reason {
        Reason::parse("The venue is not ready.").expect("a reason")
    }

    fn organisation(number: u128) -> OrganisationId {
        Uuid::from_u128(number).into()
    }

    fn hosts(roles: &[(u128, HostRole)]) -> Result<Hosts, Invalid> {
        let host = |(id, role): &(u128, _)| ConferenceHost {
            organisation_id: organisation(*id),
            role: *role,
        };
        roles.iter().map(host).collect::<Vec<_>>().try_into()
    }

    fn catoira() -> Conference {
        let profile = ConferenceProfile {
            title: [("en", "Migration and gender")].try_into().expect("a title"),
            series: None,
            main_theme: Choice::parse("gender").ok(),
            other_themes: Vec::new(),
            zone: TimeZone::parse("Europe/Madrid").ok(),
            dates: Some(dates("2018-11-28/2018-11-30")),
            country: CountryCode::parse("ES").expect("a country"),
            municipality_id: None,
            hosts: hosts(&[(1, HostRole::Lead)]).expect("hosts"),
            access: Access::Open,
            languages: Vec::new(),
            single_meeting: false,
            admission: Admission::default(),
        };
        Conference::propose(Uuid::nil().into(), profile, at("2018-01-10T09:00:00Z"))
    }

    #[test]
    fn the_table() {
        let mut table = String::new();
        for status in ConferenceStatus::all() {
            let next = |event: ConferenceEvent| {
                status.after(event).map(|next| format!(" {event}-> {next}"))
            };
            let line: Vec<_> = status.allowed().filter_map(|event| next(event).ok()).collect();
            table += &format!("{status}:{}\n", line.join(","));
        }
        let expected = "\
            idea: plan-> planned, cancel-> cancelled, postpone-> postponed\n\
            planned: announce-> announced, cancel-> cancelled, postpone-> postponed\n\
            announced: open_registration-> registration_open, cancel-> cancelled, postpone-> postponed\n\
            registration_open: close_registration-> registration_closed, cancel-> cancelled, postpone-> postponed\n\
            registration_closed: open_registration-> registration_open, start-> running, cancel-> cancelled, postpone-> postponed\n\
            running: finish-> held\n\
            held: report-> reported\n\
            reported: archive-> archived\n\
            archived:\n\
            cancelled:\n\
            postponed: plan-> planned, cancel-> cancelled\n";
        assert_eq!(table, expected);
    }

    #[test]
    fn a_conference_says_all_it_still_needs() {
        let now = at("2018-03-01T09:00:00Z");
        let mut bare = catoira();
        bare.profile = ConferenceProfile {
            title: LocalizedText::default(),
            main_theme: None,
            zone: None,
            dates: Some(dates("2018")),
            hosts: Hosts::default(),
            ..bare.profile
        };
        let planned =
            bare.after(ConferenceEvent::Plan, Surroundings::default(), now).expect("is planned");
        let refusal = planned.after(ConferenceEvent::Announce, Surroundings::default(), now);
        let refusal = refusal.expect_err("a refusal");
        assert_eq!(
            refusal.to_string(),
            "announce still needs: title, host, time_zone, main_theme, month_precision"
        );
        assert_eq!(<&str>::from(&refusal), "guards_unmet");
    }

    #[test]
    fn a_conference_lives_to_its_report_once_its_guards_are_met() {
        let now = at("2018-12-01T09:00:00Z");
        let around = Surroundings {
            has_pools: true,
            has_release: true,
            outcomes_published: true,
            attendance_frozen: true,
        };
        let mut it = catoira();
        let early = at("2018-11-30T22:59:59Z");
        let finish = ConferenceEvent::Finish;
        assert_eq!(it.missing(finish, around, early), [Missing::End], "Madrid is an hour ahead");
        for (event, missing) in [
            (ConferenceEvent::Plan, 0),
            (ConferenceEvent::Announce, 0),
            (ConferenceEvent::OpenRegistration, 2),
            (ConferenceEvent::CloseRegistration, 0),
            (ConferenceEvent::Start, 1),
            (ConferenceEvent::Finish, 0),
            (ConferenceEvent::Report, 2),
            (ConferenceEvent::Archive, 0),
        ] {
            assert_eq!(it.missing(event, Surroundings::default(), now).len(), missing, "{event}");
            if event == ConferenceEvent::OpenRegistration {
                let notice = Website::parse("https://elaine.example/privacy");
                it.profile.admission.privacy_notice = notice.ok();
            }
            it = it.after(event, around, now).expect("goes on");
        }
        assert_eq!((it.status, it.sequence, it.version), (ConferenceStatus::Archived, 8, 9));
    }

    #[test]
    fn catoira_moved_from_november_to_june_and_both_are_on_record() {
        let now = at("2018-10-01T09:00:00Z");
        let moved = catoira().reschedule(dates("2019-06"), reason(), now).expect("moves");
        let exact = moved.reschedule(dates("2019-06-12"), reason(), now).expect("moves");
        let history = exact.reschedules.iter();
        let history: Vec<_> =
            history.map(|it| format!("{} {} {}", it.from, it.change, it.to)).collect();
        assert_eq!(history, ["2018-11-28/2018-11-30 moved 2019-06", "2019-06 refined 2019-06-12"]);
        assert_eq!((exact.sequence, exact.version), (2, 3));
        let same = exact.reschedule(dates("2019-06-12"), reason(), now);
        assert_eq!(same, Err(Refusal::NothingMoves));
        let open = Conference { status: ConferenceStatus::RegistrationOpen, ..exact.clone() };
        assert_eq!(
            open.reschedule(dates("2019-07"), reason(), now),
            Err(Refusal::DayPrecisionNeeded)
        );
        let announced = Conference { status: ConferenceStatus::Announced, ..exact.clone() };
        let vague = announced.reschedule(dates("2020"), reason(), now);
        assert_eq!(vague, Err(Refusal::WouldLack(Missing::MonthPrecision)));
        let held = Conference { status: ConferenceStatus::Held, ..exact };
        assert!(held.reschedule(dates("2019-07-01"), reason(), now).is_err());
    }

    #[test]
    fn the_host_country_stays_once_somebody_registered() {
        let (it, now) = (catoira(), at("2018-03-01T09:00:00Z"));
        let elsewhere = ConferenceProfile {
            country: CountryCode::parse("PT").expect("a country"),
            ..it.profile.clone()
        };
        let refused = it.revise(elsewhere.clone(), 1, now);
        assert_eq!(refused, Err(Refusal::HostCountryIsFixed(1)));
        assert_eq!(it.revise(elsewhere.clone(), 0, now).map(|it| it.sequence), Ok(1));
        let other_dates = ConferenceProfile { dates: None, ..it.profile.clone() };
        assert_eq!(it.revise(other_dates, 0, now), Err(Refusal::DatesByReschedule));
        let silent = ConferenceProfile { single_meeting: true, ..it.profile.clone() };
        assert_eq!(it.revise(silent, 9, now).map(|it| it.sequence), Ok(0));
        let announced = Conference { status: ConferenceStatus::Announced, ..it };
        let nobodys = ConferenceProfile { hosts: Hosts::default(), ..announced.profile.clone() };
        assert_eq!(announced.revise(nobodys, 0, now), Err(Refusal::WouldLack(Missing::Host)));
    }

    #[test]
    fn a_month_stays_a_month_and_sorts_within_itself() {
        assert_eq!(dates("2018-10").to_string(), "2018-10");
        assert_eq!(dates("2018-10").last().to_string(), "2018-10-31");
        assert_eq!(dates("2020-02").last().to_string(), "2020-02-29");
        let mut order = ["2018-10-31", "2018", "2018-10", "2018-10-01", "2018-01-01"].map(dates);
        order.sort();
        let order = order.map(|it| it.to_string());
        assert_eq!(order, ["2018-01-01", "2018", "2018-10-01", "2018-10", "2018-10-31"]);
        let json = serde_json::to_value(dates("2018-11-28/2018-11-30")).expect("json");
        assert_eq!(json, "2018-11-28/2018-11-30");
        for bad in [
            "",
            "18",
            "2018-13",
            "2018-02-30",
            "2018-11-30/2018-11-28",
            "+2018",
            "2018-1",
            "1492",
            "2018-10-ä",
        ] {
            assert!(Dates::parse(bad).is_err(), "{bad}");
        }
        let (october, november) = (dates("2018-10").first(), dates("2018-11").first());
        assert!(Dates::new(DatePrecision::Month, october, november).is_err());
        assert_eq!(Dates::new(DatePrecision::Month, october, october), Ok(dates("2018-10")));
    }

    #[test]
    fn hosts_have_one_lead_and_in_a_series_a_partner() {
        use HostRole::{Co, Lead};
        // Hannover 2020: one partner of the series and one organisation that is none.
        let both = hosts(&[(2, Co), (1, Lead)]).expect("hosts");
        assert_eq!(both.iter().next().map(|it| it.role), Some(Lead));
        assert_eq!(both.must_include(&[organisation(2)]), Ok(()));
        assert_eq!(both.must_include(&[organisation(3)]), Err(Refusal::NoPartnerAmongHosts));
        for bad in [&[(1, Co)][..], &[(1, Lead), (2, Lead)], &[(1, Lead), (1, Co)]] {
            assert!(hosts(bad).is_err());
        }
    }
}
