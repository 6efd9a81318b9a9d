//! A series of conferences: its partners, its rounds, and in which of their countries it has been.
//!
//! Seed rows S004-01 (alliance of municipalities and civil society from several countries), S004-02 (rounds), S004-05
//! (partners as of a date) and S004-06 (conferences in *all* participating countries).

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{CountryCode, Invalid, Life, LocalizedText, OrganisationId, text, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::conference::{ConferenceProfile, ConferenceStatus, Dates};
use crate::representation::rounded;
use crate::{ConferenceSeriesId, Refusal};

/// From so many countries at least the partners of an alliance come.
pub const FEWEST_COUNTRIES: usize = 3;

text! {
    /// What a series is called for short.
    Acronym, 2..=20
}

text! {
    /// A funding programme.
    Programme, 2..=200
}

text! {
    /// Number of a grant.
    GrantNumber, 2..=60
}

words! {
    /// What ties the conferences together.
    SeriesKind { ConferenceNetwork, WorkshopSeries, MeetingChain }
}

words! {
    /// Whether a series is being prepared, runs, or is over.
    SeriesStatus { Draft, Active, Ended }
}

words! {
    /// What happens to a series.
    SeriesEvent { Activate, End }
}

impl Life for SeriesStatus {
    type Event = SeriesEvent;

    fn next(self, event: SeriesEvent) -> Option<Self> {
        match (self, event) {
            (Self::Draft, SeriesEvent::Activate) => Some(Self::Active),
            (Self::Active, SeriesEvent::End) => Some(Self::Ended),
            _ => None,
        }
    }
}

impl SeriesStatus {
    pub fn after(self, event: SeriesEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }
}

words! {
    /// What kind of organisation a partner is.
    PartnerKind { Municipality, MunicipalAssociation, CivilSociety }
}

words! {
    /// What part a partner plays.
    PartnerRole { Coordinator, Partner, Associated }
}

words! {
    /// What an alliance still needs.
    ConsortiumNeed {
        /// A municipality or an association of municipalities.
        Municipality,
        CivilSociety,
        /// Partners from three countries.
        ThreeCountries,
    }
}

/// A partner of a series, for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesPartner {
    pub organisation_id: OrganisationId,
    pub kind: PartnerKind,
    pub country: CountryCode,
    pub role: PartnerRole,
    /// First day.
    pub from: NaiveDate,
    /// First day on which it is a partner no more.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

impl SeriesPartner {
    pub fn is_one_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

/// Who pays for a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    pub programme: Programme,
    #[serde(default)]
    pub grant_number: Option<GrantNumber>,
}

/// A round of a series; both days belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesRound {
    #[schema(minimum = 1)]
    pub number: u16,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    #[serde(default)]
    pub funding: Option<Funding>,
}

/// The rounds of a series: numbered 1, 2, 3, … in order of time, without overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<SeriesRound>", into = "Vec<SeriesRound>")]
#[schema(value_type = Vec<SeriesRound>, max_items = 100)]
pub struct Rounds(Vec<SeriesRound>);

impl Rounds {
    /// The round that covers the dates, however exactly they are known.
    pub fn covering(&self, dates: Dates) -> Result<&SeriesRound, Refusal> {
        let covers =
            |it: &&SeriesRound| it.starts_on <= dates.first() && dates.last() <= it.ends_on;
        self.0.iter().find(covers).ok_or(Refusal::NoRoundCovers)
    }
}

impl TryFrom<Vec<SeriesRound>> for Rounds {
    type Error = Invalid;
    fn try_from(mut rounds: Vec<SeriesRound>) -> Result<Self, Invalid> {
        let no = |rule: &str| Err(Invalid::new("rounds", rule));
        rounds.sort_by_key(|it| it.number);
        if rounds.len() > 100 || !rounds.iter().zip(1..).all(|(it, number)| it.number == number) {
            return no("are numbered 1, 2, 3 without gaps, up to 100");
        }
        let in_order = rounds.iter().all(|it| it.starts_on <= it.ends_on);
        if !in_order || !rounds.is_sorted_by(|a, b| a.ends_on < b.starts_on) {
            return no("follow each other in time and do not overlap");
        }
        Ok(Self(rounds))
    }
}

impl From<Rounds> for Vec<SeriesRound> {
    fn from(rounds: Rounds) -> Self {
        rounds.0
    }
}

/// What organisers say about a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceSeriesCreate, examples(json!({
    "name": {"en": "European Local Authorities Integration Network"}, "acronym": "ELAINE",
    "kind": "conference_network", "partners": [],
    "rounds": [{"number": 1, "starts_on": "2016-01-01", "ends_on": "2017-12-31"}]
})))]
pub struct SeriesProfile {
    pub name: LocalizedText,
    #[serde(default)]
    pub acronym: Option<Acronym>,
    pub kind: SeriesKind,
    #[serde(default, deserialize_with = "kernel::max_items::<200, _, _>")]
    #[schema(max_items = 200)]
    pub partners: Vec<SeriesPartner>,
    #[serde(default)]
    pub rounds: Rounds,
}

/// Which series; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct SeriesFilter {
    /// What ties the conferences together.
    #[param(example = json!(["conference_network"]), max_items = 3)]
    pub kind: Vec<SeriesKind>,
    /// Whether it is being prepared, runs, or is over.
    #[param(example = json!(["active"]), max_items = 3)]
    pub status: Vec<SeriesStatus>,
    /// A partner, of whatever time.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub organisation_id: Option<OrganisationId>,
}

/// A series of conferences that partners hold together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ConferenceSeries)]
pub struct Series {
    pub id: ConferenceSeriesId,
    #[serde(flatten)]
    pub profile: SeriesProfile,
    pub status: SeriesStatus,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Series {
    pub fn draft(id: ConferenceSeriesId, profile: SeriesProfile, now: DateTime<Utc>) -> Self {
        let status = SeriesStatus::Draft;
        Self { id, profile, status, version: 1, created_at: now, updated_at: now }
    }

    /// The partners on a day, in the order given.
    pub fn partners_on(&self, day: NaiveDate) -> impl Iterator<Item = &SeriesPartner> {
        self.profile.partners.iter().filter(move |it| it.is_one_on(day))
    }

    /// Whether a conference fits: one of the partners of its time is among the hosts, and its round covers its dates.
    pub fn takes(&self, conference: &ConferenceProfile, today: NaiveDate) -> Result<(), Refusal> {
        let Some(place) = conference.series else { return Ok(()) };
        let day = conference.dates.map_or(today, Dates::first);
        let partners: Vec<_> = self.partners_on(day).map(|it| it.organisation_id).collect();
        conference.hosts.must_include(&partners)?;
        let Some(dates) = conference.dates else { return Ok(()) };
        match self.profile.rounds.covering(dates)?.number {
            number if number == place.round => Ok(()),
            _ => Err(Refusal::NoRoundCovers),
        }
    }

    /// Those who speak for the series on a day.
    pub fn coordinators_on(&self, day: NaiveDate) -> impl Iterator<Item = OrganisationId> {
        let coordinates = |it: &&SeriesPartner| it.role == PartnerRole::Coordinator;
        self.partners_on(day).filter(coordinates).map(|it| it.organisation_id)
    }

    /// The same series with another profile.
    pub fn revise(&self, profile: SeriesProfile, now: DateTime<Utc>) -> Self {
        Self { profile, ..self.next(now) }
    }

    /// What the alliance lacks on a day: a municipality, civil society, three countries.
    pub fn consortium_needs(&self, day: NaiveDate) -> Vec<ConsortiumNeed> {
        let civil = |it: &SeriesPartner| it.kind == PartnerKind::CivilSociety;
        let countries = self.partner_countries(day).len();
        let needs = [
            (ConsortiumNeed::Municipality, self.partners_on(day).any(|it| !civil(it))),
            (ConsortiumNeed::CivilSociety, self.partners_on(day).any(civil)),
            (ConsortiumNeed::ThreeCountries, countries >= FEWEST_COUNTRIES),
        ];
        needs.into_iter().filter(|(_, met)| !met).map(|(need, _)| need).collect()
    }

    /// The series after the event. A conference network begins once its alliance is complete; a meeting chain or a
    /// workshop series needs none.
    pub fn after(&self, event: SeriesEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let status = self.status.after(event)?;
        let needs = match (event, self.profile.kind) {
            (SeriesEvent::Activate, SeriesKind::ConferenceNetwork) => {
                self.consortium_needs(now.date_naive())
            }
            _ => Vec::new(),
        };
        if !needs.is_empty() {
            return Err(Refusal::ConsortiumIncomplete(needs));
        }
        Ok(Self { status, ..self.next(now) })
    }

    /// In which of its partners' countries the series has been or will be, as far as conferences are planned;
    /// cancelled ones, postponed ones and mere ideas do not count.
    pub fn hosting_coverage(
        &self,
        conferences: impl IntoIterator<Item = (CountryCode, ConferenceStatus)>,
        day: NaiveDate,
    ) -> HostingCoverage {
        let partners = self.partner_countries(day);
        let visited: BTreeSet<_> = conferences
            .into_iter()
            .filter(|(_, status)| status.counts_as_hosted())
            .map(|(country, _)| country)
            .collect();
        let hosted: Vec<_> = partners.intersection(&visited).copied().collect();
        let share = |(part, whole): (u32, u32)| rounded(f64::from(part) / f64::from(whole), 6);
        let counts = u32::try_from(hosted.len()).ok().zip(u32::try_from(partners.len()).ok());
        HostingCoverage {
            coverage: counts.filter(|(_, whole)| *whole > 0).map(share),
            missing: partners.difference(&visited).copied().collect(),
            extra: visited.difference(&partners).copied().collect(),
            hosted,
        }
    }

    fn partner_countries(&self, day: NaiveDate) -> BTreeSet<CountryCode> {
        self.partners_on(day).map(|it| it.country).collect()
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

/// In which countries of its partners a series holds conferences; countries in the order of their codes.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct HostingCoverage {
    /// Share of the partners' countries with a conference, 0 to 1; null without partners.
    pub coverage: Option<f64>,
    pub hosted: Vec<CountryCode>,
    /// Countries of partners without a conference.
    pub missing: Vec<CountryCode>,
    /// Countries with a conference, but without a partner.
    pub extra: Vec<CountryCode>,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[derive(Deserialize)]
    struct Elaine {
        series: Alliance,
        conferences: Vec<Meeting>,
    }

    #[derive(Deserialize)]
    struct Alliance {
        name: String,
        acronym: Acronym,
        round: u16,
        funding_programme: Programme,
        partners: Vec<Member>,
    }

    #[derive(Deserialize)]
    struct Member {
        country: CountryCode,
        kind: PartnerKind,
    }

    #[derive(Deserialize)]
    struct Meeting {
        place: String,
        country: CountryCode,
        zone: kernel::TimeZone,
        when: Dates,
        precision: crate::conference::DatePrecision,
        status: ConferenceStatus,
    }

    fn fixture() -> Elaine {
        serde_json::from_str(include_str!("../testdata/elaine.json")).expect("the fixture")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn now() -> DateTime<Utc> {
        "2020-01-01T12:00:00Z".parse().expect("a time")
    }

    /// The alliance of the seed; its rounds are made to measure, the seed gives only their number.
    fn elaine() -> Series {
        let Alliance { name, acronym, round, funding_programme, partners } = fixture().series;
        let partner = |(number, it): (u128, &Member)| SeriesPartner {
            organisation_id: Uuid::from_u128(number).into(),
            kind: it.kind,
            country: it.country,
            role: PartnerRole::Partner,
            from: day("2016-01-01"),
            to: None,
        };
        let years = ["2016", "2018", "2021"];
        let rounds = (1..=round).zip(years.windows(2)).map(|(number, years)| SeriesRound {
            number,
            starts_on: day(&format!("{}-01-01", years[0])),
            ends_on: day(&format!("{}-01-01", years[1])).pred_opt().expect("a day before"),
            funding: Some(Funding { programme: funding_programme.clone(), grant_number: None }),
        });
        let profile = SeriesProfile {
            name: [("en", name.as_str())].try_into().expect("a name"),
            acronym: Some(acronym),
            kind: SeriesKind::ConferenceNetwork,
            partners: (1..).zip(&partners).map(partner).collect(),
            rounds: rounds.collect::<Vec<_>>().try_into().expect("rounds"),
        };
        Series::draft(Uuid::nil().into(), profile, now())
    }

    fn codes(countries: &[CountryCode]) -> String {
        countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_alliance_has_been_in_five_of_its_six_countries() {
        let conferences = || fixture().conferences.into_iter().map(|it| (it.country, it.status));
        let it = elaine().hosting_coverage(conferences(), day("2020-01-01"));
        assert_eq!(codes(&it.hosted), "AT DE DK ES GB");
        assert_eq!((codes(&it.missing), codes(&it.extra)), ("SE".into(), "BE".into()));
        assert_eq!(it.coverage, Some(0.833_333));
        let none_held = conferences().map(|(country, _)| (country, ConferenceStatus::Cancelled));
        let it = elaine().hosting_coverage(none_held, day("2020-01-01"));
        assert_eq!((it.coverage, it.extra.len()), (Some(0.0), 0));
        assert_eq!(elaine().hosting_coverage(conferences(), day("2015-12-31")).coverage, None);
    }

    #[test]
    fn the_conferences_of_the_seed_keep_their_months_zones_and_rounds() {
        let conferences = fixture().conferences;
        assert_eq!(conferences.len(), 6);
        assert!(conferences.is_sorted_by_key(|it| it.when));
        for it in conferences {
            assert_eq!(it.when.precision(), it.precision, "{}", it.place);
            assert!(it.zone.as_str().starts_with("Europe/"));
            let rounds = elaine().profile.rounds;
            assert_eq!(rounds.covering(it.when).map(|it| it.number), Ok(2), "{}", it.place);
        }
    }

    #[test]
    fn the_table() {
        let table = kernel::life::table::<SeriesStatus>();
        assert_eq!(table, "draft --activate-> active\nactive --end-> ended\n");
        let Err(refusal) = SeriesStatus::Active.after(SeriesEvent::Activate) else {
            panic!("twice")
        };
        assert_eq!(refusal.to_string(), "activate is not possible while active; possible now: end");
    }

    #[test]
    fn eight_partners_from_six_countries_can_begin() {
        let series = elaine();
        assert_eq!(series.partners_on(day("2020-01-01")).count(), 8);
        let active = series.after(SeriesEvent::Activate, now()).expect("begins");
        assert_eq!((active.status, active.version), (SeriesStatus::Active, 2));
        assert!(active.after(SeriesEvent::Activate, now()).is_err());
        assert_eq!(
            active.after(SeriesEvent::End, now()).map(|it| it.status),
            Ok(SeriesStatus::Ended)
        );
    }

    #[test]
    fn without_civil_society_and_three_countries_it_cannot() {
        let mut series = elaine();
        series.profile.partners.truncate(3);
        let refusal = series.after(SeriesEvent::Activate, now()).expect_err("a refusal");
        assert_eq!(refusal.to_string(), "the series still needs: civil_society, three_countries");
        assert_eq!(<&str>::from(&refusal), "consortium_incomplete");
        series.profile.kind = SeriesKind::MeetingChain;
        assert!(series.after(SeriesEvent::Activate, now()).is_ok());
    }

    #[test]
    fn a_partner_is_one_from_its_first_day_to_the_day_before_it_leaves() {
        let mut partner = elaine().profile.partners.remove(0);
        partner.to = Some(day("2020-02-01"));
        let on = ["2015-12-31", "2016-01-01", "2020-01-31", "2020-02-01"];
        assert_eq!(on.map(|it| partner.is_one_on(day(it))), [false, true, true, false]);
    }

    #[test]
    fn rounds_have_no_gaps_in_number_and_no_overlap_in_time() {
        let rounds = |list: &[(u16, &str, &str)]| {
            let round = |(number, starts, ends): &(u16, &str, &str)| SeriesRound {
                number: *number,
                starts_on: day(starts),
                ends_on: day(ends),
                funding: None,
            };
            Rounds::try_from(list.iter().map(round).collect::<Vec<_>>())
        };
        let (one, two) = ((1, "2016-01-01", "2017-12-31"), (2, "2018-01-01", "2020-12-31"));
        let both = rounds(&[two, one]).expect("rounds");
        let over_new_year = Dates::parse("2017-12-31/2018-01-01").expect("dates");
        assert_eq!(both.covering(over_new_year), Err(Refusal::NoRoundCovers));
        for bad in [
            &[two][..],
            &[one, (3, "2018-01-01", "2020-12-31")],
            &[one, (2, "2017-12-31", "2020-12-31")],
            &[(1, "2017-12-31", "2016-01-01")],
        ] {
            assert!(rounds(bad).is_err(), "{bad:?}");
        }
    }
}
