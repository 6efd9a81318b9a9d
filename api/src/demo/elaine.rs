//! The alliance of the seed: its partners, its second round, and its six conferences.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use conferences::ConferenceSeriesId;
use conferences::conference::{
    Access, Conference, ConferenceHost, ConferenceProfile, ConferenceRole, ConferenceStatus, Dates,
    HostRole, InSeries,
};
use conferences::outcome::{Outcome, OutcomeKind, OutcomeProfile};
use conferences::series::{
    Acronym, ConferenceSeries, PartnerKind, PartnerRole, SeriesKind, SeriesPartner, SeriesProfile,
    SeriesRound, SeriesStatus,
};
use kernel::TimeZone;
use kernel::{Choice, CountryCode, Invalid, LocalizedText, Organisation, OrganisationId};
use persistence::conferences::{outcomes, series as conference_series};
use persistence::{Tx, conferences as stored};
use serde::Deserialize;

use super::known::{Kind, id};

const ELAINE: &str = include_str!("../../demo/elaine.json");

/// The network exists since 2016 and is in its second round.
const ROUNDS: [(i32, i32); 2] = [(2016, 2017), (2018, 2020)];

#[derive(Deserialize)]
struct Elaine {
    name: LocalizedText,
    acronym: Acronym,
    partners: Vec<Partner>,
    conferences: Vec<Meeting>,
}

#[derive(Deserialize)]
struct Partner {
    name: String,
    country: CountryCode,
    kind: PartnerKind,
    role: PartnerRole,
}

#[derive(Deserialize)]
struct Meeting {
    status: ConferenceStatus,
    role: ConferenceRole,
    title: LocalizedText,
    main_theme: Choice,
    dates: Dates,
    zone: TimeZone,
    country: CountryCode,
    hosts: Vec<String>,
    outcome: Option<LocalizedText>,
}

/// Organisations by their names.
type Names = BTreeMap<String, OrganisationId>;

/// Brings in the series and its conferences; says how many.
pub(super) async fn hold(tx: &Tx, of: &[Organisation]) -> Result<usize, persistence::Error> {
    if !stored::is_empty(tx).await? {
        return Ok(0);
    }
    let names: &Names = &of.iter().map(|it| (it.profile.name.to_string(), it.id)).collect();
    let (Ok(elaine), now) = (serde_json::from_str::<Elaine>(ELAINE), tx.author().at) else {
        return Ok(0);
    };
    let Ok(profile) = series(&elaine, names) else { return Ok(0) };
    let Some(draft) = drafted(profile, now) else { return Ok(0) };
    let series = ConferenceSeries { status: SeriesStatus::Active, ..draft };
    conference_series::insert(tx, &series).await?;
    let mut held = 0;
    for (meeting, number) in elaine.conferences.iter().zip(1..) {
        let Ok(profile) = conference(meeting, series.id, names) else { continue };
        let Some(proposed) = proposed(number, profile, now) else { continue };
        let conference = Conference { status: meeting.status, announced: true, ..proposed };
        stored::insert(tx, &conference).await?;
        held += 1;
        if let Some(draft) = outcome(meeting, number, &conference, now) {
            outcomes::insert(tx, &draft).await?;
        }
    }
    Ok(held)
}

/// The series, to which all have agreed.
fn drafted(profile: SeriesProfile, now: DateTime<Utc>) -> Option<ConferenceSeries> {
    let all: Vec<_> = profile.partners.iter().map(|it| it.organisation_id).collect();
    ConferenceSeries::draft(id(Kind::Series, 1), profile, &all, now).ok()
}

/// A conference that all hosts have agreed to hold.
fn proposed(number: usize, profile: ConferenceProfile, now: DateTime<Utc>) -> Option<Conference> {
    let all: Vec<_> = profile.hosts.ids().collect();
    Conference::propose(id(Kind::Conference, number), profile, &all, now).ok()
}

fn series(elaine: &Elaine, names: &Names) -> Result<SeriesProfile, Invalid> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let partner = |it: &Partner| {
        Some(SeriesPartner {
            organisation_id: *names.get(&it.name)?,
            kind: it.kind,
            country: it.country,
            role: it.role,
            from: day(ROUNDS[0].0, 1, 1),
            to: None,
        })
    };
    let round = |(number, (first, last))| SeriesRound {
        number,
        starts_on: day(first, 1, 1),
        ends_on: day(last, 12, 31),
        funding: None,
    };
    Ok(SeriesProfile {
        name: elaine.name.clone(),
        acronym: Some(elaine.acronym.clone()),
        kind: SeriesKind::ConferenceNetwork,
        partners: elaine.partners.iter().filter_map(partner).collect(),
        rounds: (1..).zip(ROUNDS).map(round).collect::<Vec<_>>().try_into()?,
    })
}

fn conference(
    meeting: &Meeting,
    series_id: ConferenceSeriesId,
    names: &Names,
) -> Result<ConferenceProfile, Invalid> {
    let hosts = meeting.hosts.iter().filter_map(|name| names.get(name));
    let roles = [HostRole::Lead].into_iter().chain(std::iter::repeat(HostRole::Co));
    let host = |(id, role): (&OrganisationId, _)| ConferenceHost { organisation_id: *id, role };
    Ok(ConferenceProfile {
        title: meeting.title.clone(),
        title_hidden: false,
        series: Some(InSeries { series_id, round: 2, role: meeting.role }),
        main_theme: Some(meeting.main_theme.clone()),
        other_themes: Vec::new(),
        zone: Some(meeting.zone.clone()),
        dates: Some(meeting.dates),
        country: meeting.country,
        municipality_id: None,
        hosts: hosts.zip(roles).map(host).collect::<Vec<_>>().try_into()?,
        access: Access::Open,
        format: None,
        languages: Vec::new(),
        single_meeting: false,
        admission: conferences::admission::Admission::default(),
        announcement: conferences::conference::Announcement::default(),
    })
}

fn outcome(
    meeting: &Meeting,
    number: usize,
    of: &Conference,
    now: DateTime<Utc>,
) -> Option<Outcome> {
    let profile = OutcomeProfile {
        kind: OutcomeKind::Result,
        text: meeting.outcome.clone()?,
        central: true,
        addressees: Vec::new(),
    };
    Outcome::draft(id(Kind::Outcome, number), of.id, profile, now)
        .ok()?
        .publish(of.status, now)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_six_conferences_fit_their_series() {
        let elaine: Elaine = serde_json::from_str(ELAINE).expect("the seed");
        let known = elaine.partners.iter().map(|it| it.name.clone());
        let known = known.chain(elaine.conferences.iter().flat_map(|it| it.hosts.clone()));
        let names: Names =
            known.zip(1..).map(|(name, id)| (name, uuid::Uuid::from_u128(id).into())).collect();
        let now = "2020-01-01T00:00:00Z".parse().expect("a time");
        let profile = series(&elaine, &names).expect("a series");
        let series = drafted(profile, now).expect("a series");
        assert_eq!(series.partners_on(now.date_naive()).count(), 8);
        assert!(series.consortium_needs(now.date_naive()).is_empty());
        for (meeting, number) in elaine.conferences.iter().zip(1..) {
            let profile = conference(meeting, series.id, &names).expect("a conference");
            let conference = proposed(number, profile, now).expect("a conference");
            series.takes(&conference, now.date_naive()).expect("fits");
        }
        assert_eq!(elaine.conferences.len(), 6);
    }
}
