//! A series of conferences: its partners, its rounds, and in which of their countries it has been.
//!
//! Seed rows S004-01 (alliance of municipalities and civil society from several countries), S004-02 (rounds), S004-05
//! (partners as of a date) and S004-06 (conferences in *all* participating countries).

mod coverage;
mod life;
mod rounds;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{CountryCode, LocalizedText, OrganisationId, text, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::coverage::HostingCoverage;
pub use self::life::{SeriesEvent, SeriesStatus};
pub use self::rounds::{Funding, GrantNumber, Programme, Rounds, SeriesRound};
use crate::conference::{ConferenceProfile, Dates};
use crate::{ConferenceSeriesId, Refusal};

/// From so many countries at least the partners of an alliance come.
pub const FEWEST_COUNTRIES: usize = 3;

text! {
    /// What a series is called for short.
    Acronym, 2..=20
}

words! {
    /// What ties the conferences together.
    SeriesKind { ConferenceNetwork, WorkshopSeries, MeetingChain }
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
pub struct ConferenceSeriesFilter {
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
pub struct ConferenceSeries {
    pub id: ConferenceSeriesId,
    #[serde(flatten)]
    pub profile: SeriesProfile,
    pub status: SeriesStatus,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl ConferenceSeries {
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

    fn partner_countries(&self, day: NaiveDate) -> BTreeSet<CountryCode> {
        self.partners_on(day).map(|it| it.country).collect()
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
