//! A series of conferences: its partners, its rounds, and in which of their countries it has been.
//!
//! Seed rows S004-01 (alliance of municipalities and civil society from several countries), S004-02 (rounds), S004-05
//! (partners as of a date) and S004-06 (conferences in *all* participating countries).

mod coverage;
mod life;
mod rounds;
mod words;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::access::{Role, Viewer};
use kernel::{CountryCode, Invited, LocalizedText, NamedEvent, OrganisationId, invited, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::coverage::HostingCoverage;
pub use self::life::{SeriesEvent, SeriesStatus};
pub use self::rounds::{Funding, GrantNumber, Programme, Rounds, SeriesRound};
pub use self::words::{ConsortiumNeed, PartnerKind, PartnerRole, SeriesKind};
use crate::conference::{Conference, Dates};
use crate::{ConferenceSeriesId, Refusal};

/// From so many countries at least the partners of an alliance come.
pub const FEWEST_COUNTRIES: usize = 3;

text! {
    /// What a series is called for short.
    Acronym, 2..=20
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

impl SeriesProfile {
    fn ids(&self) -> impl Iterator<Item = OrganisationId> {
        self.partners.iter().map(|it| it.organisation_id)
    }

    /// A partner is one for at least a day, and never twice at a time.
    fn must_have_partners_in_time(&self) -> Result<(), Refusal> {
        let ends_early = |it: &SeriesPartner| it.to.is_some_and(|to| to <= it.from);
        let mut times: Vec<_> = self.partners.iter().collect();
        times.sort_by_key(|it| (it.organisation_id, it.from));
        let overlap = |pair: &[&SeriesPartner]| {
            let [a, b] = pair else { return false };
            a.organisation_id == b.organisation_id && a.to.is_none_or(|to| b.from < to)
        };
        if self.partners.iter().any(ends_early) || times.windows(2).any(overlap) {
            return Err(Refusal::PartnerTimes);
        }
        Ok(())
    }
}

/// Which series; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ConferenceSeriesFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<ConferenceSeriesId>,
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
    /// Partners that others named and that have not accepted; shown to those who are named only.
    #[schema(value_type = Vec<OrganisationId>)]
    pub invited_partners: Invited<OrganisationId>,
    pub status: SeriesStatus,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<SeriesEvent>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl ConferenceSeries {
    /// Drafts it for the partners that are one's `own`; others whom it names are invited.
    pub fn draft(
        id: ConferenceSeriesId,
        profile: SeriesProfile,
        own: &[OrganisationId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let nobody = Self {
            id,
            profile: SeriesProfile { partners: Vec::new(), ..profile.clone() },
            invited_partners: Invited::default(),
            status: SeriesStatus::Draft,
            allowed: Vec::new(),
            version: 1,
            created_at: now,
            updated_at: now,
        };
        nobody.with_partners(profile, own)
    }

    /// With a profile whose new partners are asked, unless they are one's own.
    fn with_partners(
        self,
        profile: SeriesProfile,
        own: &[OrganisationId],
    ) -> Result<Self, Refusal> {
        if profile.name.is_empty() {
            return Err(Refusal::TextMissing("/name"));
        }
        profile.must_have_partners_in_time()?;
        let invited_partners =
            self.invited_partners.renamed(self.profile.ids(), profile.ids(), own);
        Ok(Self { profile, invited_partners, ..self })
    }

    /// The partners by their own word, of whatever time, in the order given.
    pub fn partners(&self) -> impl Iterator<Item = &SeriesPartner> {
        let accepted = |it: &&SeriesPartner| !self.invited_partners.is_asked(it.organisation_id);
        self.profile.partners.iter().filter(accepted)
    }

    /// Those of them who are partners on a day.
    pub fn partners_on(&self, day: NaiveDate) -> impl Iterator<Item = &SeriesPartner> {
        self.partners().filter(move |it| it.is_one_on(day))
    }

    /// Whether it was ever begun: until then only its partners see it.
    pub fn is_public(&self) -> bool {
        self.status != SeriesStatus::Draft
    }

    /// A partner that was named says whether it is one, or leaves.
    pub fn partner_answers(
        &self,
        partner: OrganisationId,
        event: NamedEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        match self.invited_partners.answer(partner, self.profile.ids(), event)? {
            invited::Answered::Accepted(invited_partners) => {
                Ok(Self { invited_partners, ..self.next(now) })
            }
            invited::Answered::Gone => {
                let mut profile = self.profile.clone();
                profile.partners.retain(|it| it.organisation_id != partner);
                self.revise(profile, &[], now)
            }
        }
    }

    /// What somebody sees of it: who is asked to be a partner shows to those who are named only.
    #[must_use]
    pub fn seen_by(self, viewer: &Viewer) -> Self {
        let coordinators = self.coordinators_on(viewer.today);
        let allowed = viewer.allowed(self.status, viewer.is_with(Role::Coordinator, coordinators));
        let named = self.profile.partners.iter().map(|it| it.organisation_id);
        let is_named = viewer.is_with(Role::Viewer, named);
        Self { allowed, ..if is_named { self } else { self.without_invited() } }
    }

    fn without_invited(mut self) -> Self {
        let invited = std::mem::take(&mut self.invited_partners);
        self.profile.partners.retain(|it| !invited.is_asked(it.organisation_id));
        self
    }

    /// Whether a conference fits: one of the partners of its time is among the hosts, and its round covers its dates.
    /// Both count by their own word only.
    pub fn takes(&self, conference: &Conference, today: NaiveDate) -> Result<(), Refusal> {
        let profile = &conference.profile;
        let Some(place) = profile.series else { return Ok(()) };
        let day = profile.dates.map_or(today, Dates::first);
        let is_partner = |host| self.partners_on(day).any(|it| it.organisation_id == host);
        if !profile.hosts.is_empty() && !conference.hosts().any(is_partner) {
            return Err(Refusal::NoPartnerAmongHosts);
        }
        let Some(dates) = profile.dates else { return Ok(()) };
        match self.profile.rounds.covering(dates)?.number {
            number if number == place.round => Ok(()),
            _ => Err(Refusal::NoRoundCovers),
        }
    }

    /// Nothing changes that conferences of it rest on: all that fitted `before` and are not over still fit.
    pub fn must_keep(
        &self,
        before: &Self,
        conferences: &[Conference],
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        let falls_out = |it: &&Conference| {
            !it.status.is_over()
                && before.takes(it, today).is_ok()
                && self.takes(it, today).is_err()
        };
        let lost: Vec<_> = conferences.iter().filter(falls_out).map(|it| it.id).collect();
        if lost.is_empty() { Ok(()) } else { Err(Refusal::ConferencesFallOut(lost)) }
    }

    /// Those who speak for the series on a day.
    pub fn coordinators_on(&self, day: NaiveDate) -> impl Iterator<Item = OrganisationId> {
        let coordinates = |it: &&SeriesPartner| it.role == PartnerRole::Coordinator;
        self.partners_on(day).filter(coordinates).map(|it| it.organisation_id)
    }

    /// Whether it takes conferences that it did not have before.
    pub fn must_go_on(&self) -> Result<(), Refusal> {
        if self.status == SeriesStatus::Ended { Err(Refusal::SeriesEnded) } else { Ok(()) }
    }

    /// The same series with another profile; new partners that are none of one's `own` are invited. Somebody coordinates
    /// it afterwards, too.
    pub fn revise(
        &self,
        profile: SeriesProfile,
        own: &[OrganisationId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let revised = self.next(now).with_partners(profile, own)?;
        let coordinated = revised.coordinators_on(now.date_naive()).next().is_some();
        if coordinated { Ok(revised) } else { Err(Refusal::NobodyCoordinates) }
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
