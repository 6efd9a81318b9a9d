use kernel::{
    Choice, CountryCode, Invalid, Life, LocalizedText, OrganisationId, Reason, TimeZone, Website,
};
use uuid::Uuid;

use super::*;
use crate::admission::Admission;

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
    let host =
        |(id, role): &(u128, _)| ConferenceHost { organisation_id: organisation(*id), role: *role };
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
        let next =
            |event: ConferenceEvent| status.after(event).map(|next| format!(" {event}-> {next}"));
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
    assert_eq!(open.reschedule(dates("2019-07"), reason(), now), Err(Refusal::DayPrecisionNeeded));
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

#[test]
fn seats_are_offered_while_registration_is_open_or_closed_and_not_shortly_before_the_start() {
    let mut it = catoira();
    it.profile.admission.offer_cut_off_hours = 48;
    let last = at("2018-11-25T23:00:00Z");
    assert_eq!(it.last_offer(), Some(last));
    let offering = |now: &str| {
        let offers = |status: &ConferenceStatus| {
            Conference { status: *status, ..it.clone() }.offers_until(at(now)).is_some()
        };
        ConferenceStatus::all().filter(offers).map(|it| it.to_string()).collect::<Vec<_>>()
    };
    let before = offering("2018-11-25T22:59:59Z");
    assert_eq!(before, ["registration_open", "registration_closed"]);
    assert_eq!(offering("2018-11-25T23:00:00Z"), [""; 0]);
    let open = Conference { status: ConferenceStatus::RegistrationOpen, ..it.clone() };
    assert_eq!(open.offers_until(at("2018-11-25T12:00:00Z")), Some(last));
}
