use uuid::Uuid;

use super::*;
use crate::conference::ConferenceStatus;

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
    serde_json::from_str(include_str!("../../testdata/elaine.json")).expect("the fixture")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn now() -> DateTime<Utc> {
    "2020-01-01T12:00:00Z".parse().expect("a time")
}

/// The alliance of the seed; its rounds are made to measure, the seed gives only their number.
fn elaine() -> ConferenceSeries {
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
    let own: Vec<_> = profile.partners.iter().map(|it| it.organisation_id).collect();
    ConferenceSeries::draft(Uuid::nil().into(), profile, &own, now()).expect("a series")
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
    let Err(refusal) = SeriesStatus::Active.after(SeriesEvent::Activate) else { panic!("twice") };
    assert_eq!(refusal.to_string(), "activate is not possible while active; possible now: end");
}

#[test]
fn eight_partners_from_six_countries_can_begin() {
    let series = elaine();
    assert_eq!(series.partners_on(day("2020-01-01")).count(), 8);
    let active = series.after(SeriesEvent::Activate, now()).expect("begins");
    assert_eq!((active.status, active.version), (SeriesStatus::Active, 2));
    assert!(active.after(SeriesEvent::Activate, now()).is_err());
    assert_eq!(active.after(SeriesEvent::End, now()).map(|it| it.status), Ok(SeriesStatus::Ended));
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

#[test]
fn partners_are_so_by_their_own_word_and_leave() {
    let mut profile = elaine().profile;
    profile.partners[0].role = PartnerRole::Coordinator;
    let own = [profile.partners[0].organisation_id];
    let other = profile.partners[1].organisation_id;
    let series =
        ConferenceSeries::draft(Uuid::nil().into(), profile, &own, now()).expect("a series");
    let today = day("2020-01-01");
    assert_eq!(series.partners_on(today).count(), 1);
    assert_eq!(series.clone().without_invited().profile.partners.len(), 1);
    assert_eq!(series.consortium_needs(today).len(), 2, "who was only named does not count");
    let joined = series.partner_answers(other, NamedEvent::Accept, now()).expect("joins");
    assert_eq!(joined.partners_on(today).count(), 2);
    let left = joined.partner_answers(other, NamedEvent::Leave, now()).expect("leaves");
    assert_eq!(left.profile.partners.len(), 7);
    let last = joined.partner_answers(own[0], NamedEvent::Leave, now());
    assert_eq!(last, Err(Refusal::NobodyCoordinates));
}

#[test]
fn a_partner_is_one_for_a_day_at_least_and_once_at_a_time() {
    let series = elaine();
    let with = |change: fn(&mut Vec<SeriesPartner>)| {
        let mut profile = series.profile.clone();
        profile.partners[0].role = PartnerRole::Coordinator;
        change(&mut profile.partners);
        series.revise(profile, &[], now()).map(drop)
    };
    assert_eq!(with(|_| {}), Ok(()));
    assert_eq!(with(|them| them[1].to = Some(them[1].from)), Err(Refusal::PartnerTimes));
    assert_eq!(with(|them| them.push(them[1].clone())), Err(Refusal::PartnerTimes));
    let later = |them: &mut Vec<SeriesPartner>| {
        let mut again = them[1].clone();
        them[1].to = NaiveDate::from_ymd_opt(2018, 1, 1);
        again.from = NaiveDate::from_ymd_opt(2018, 1, 1).expect("a day");
        them.push(again);
    };
    assert_eq!(with(later), Ok(()));
}
