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

fn step(event: ConferenceEvent) -> ConferenceStep {
    ConferenceStep { event, reason: None }
}

pub(crate) fn catoira() -> Conference {
    let profile = ConferenceProfile {
        title: [("en", "Migration and gender")].try_into().expect("a title"),
        title_hidden: false,
        series: None,
        main_theme: Choice::parse("gender").ok(),
        other_themes: Vec::new(),
        zone: TimeZone::parse("Europe/Madrid").ok(),
        dates: Some(dates("2018-11-28/2018-11-30")),
        country: CountryCode::parse("ES").expect("a country"),
        municipality_id: None,
        hosts: hosts(&[(1, HostRole::Lead)]).expect("hosts"),
        access: Access::Open,
        format: None,
        languages: Vec::new(),
        single_meeting: false,
        admission: Admission::default(),
        announcement: Announcement::default(),
    };
    let own = [organisation(1)];
    let now = at("2018-01-10T09:00:00Z");
    Conference::propose(Uuid::nil().into(), profile, &own, now).expect("a conference")
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
        bare.after(step(ConferenceEvent::Plan), Surroundings::default(), now).expect("is planned");
    let refusal = planned.after(step(ConferenceEvent::Announce), Surroundings::default(), now);
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
        let now = if event <= ConferenceEvent::OpenRegistration {
            at("2018-03-01T09:00:00Z")
        } else {
            now
        };
        assert_eq!(it.missing(event, Surroundings::default(), now).len(), missing, "{event}");
        if event == ConferenceEvent::OpenRegistration {
            let notice = Website::parse("https://elaine.example/privacy");
            it.profile.admission.privacy_notice = notice.ok();
        }
        it = it.after(step(event), around, now).expect("goes on");
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
    let refused = it.revise(elsewhere.clone(), &[], 1, now);
    assert_eq!(refused, Err(Refusal::HostCountryIsFixed(1)));
    assert_eq!(it.revise(elsewhere.clone(), &[], 0, now).map(|it| it.sequence), Ok(1));
    let other_dates = ConferenceProfile { dates: None, ..it.profile.clone() };
    assert_eq!(it.revise(other_dates, &[], 0, now), Err(Refusal::DatesByReschedule));
    let silent = ConferenceProfile { single_meeting: true, ..it.profile.clone() };
    assert_eq!(it.revise(silent, &[], 9, now).map(|it| it.sequence), Ok(0));
    let announced = Conference { status: ConferenceStatus::Announced, ..it };
    let nobodys = ConferenceProfile { hosts: Hosts::default(), ..announced.profile.clone() };
    assert_eq!(announced.revise(nobodys, &[], 0, now), Err(Refusal::WouldLack(Missing::Host)));
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
fn hosts_have_one_lead() {
    use HostRole::{Co, Lead};
    let both = hosts(&[(2, Co), (1, Lead)]).expect("hosts");
    assert_eq!(both.iter().next().map(|it| it.role), Some(Lead));
    for bad in [&[(1, Co)][..], &[(1, Lead), (2, Lead)], &[(1, Lead), (1, Co)]] {
        assert!(hosts(bad).is_err());
    }
}

#[test]
fn who_is_named_by_others_hosts_by_their_own_word_only() {
    use HostRole::{Co, Lead};
    let (it, now) = (catoira(), at("2018-03-01T09:00:00Z"));
    let with = |roles: &[(u128, HostRole)]| {
        let hosts = hosts(roles).expect("hosts");
        it.revise(ConferenceProfile { hosts, ..it.profile.clone() }, &[], 0, now)
    };
    let asked = with(&[(1, Lead), (2, Co), (3, Co)]).expect("is revised");
    assert_eq!(asked.hosts().collect::<Vec<_>>(), [organisation(1)]);
    let seen = asked.clone().without_invited();
    assert_eq!(seen.profile.hosts.ids().collect::<Vec<_>>(), [organisation(1)]);
    assert!(seen.invited_hosts.is_empty());
    let accepted = asked.host_answers(organisation(2), NamedEvent::Accept, now).expect("hosts");
    assert_eq!(accepted.hosts().collect::<Vec<_>>(), [1, 2].map(organisation));
    let left = accepted.host_answers(organisation(3), NamedEvent::Decline, now).expect("declines");
    assert_eq!(left.profile.hosts.ids().collect::<Vec<_>>(), [1, 2].map(organisation));
    let lead = accepted.host_answers(organisation(1), NamedEvent::Leave, now);
    assert_eq!(lead, Err(Refusal::LeadStays));
    assert_eq!(with(&[(2, Lead)]), Err(Refusal::LeadHasNotAccepted), "nobody is handed a record");
    assert_eq!(with(&[(2, Lead), (1, Co)]), Err(Refusal::LeadHasNotAccepted));
}

#[test]
fn what_was_held_stands_still() {
    let now = at("2018-12-01T09:00:00Z");
    let held = Conference { status: ConferenceStatus::Held, ..catoira() };
    let title = [("en", "Migration and sex")].try_into().expect("a title");
    let mended = ConferenceProfile { title, ..held.profile.clone() };
    assert!(held.revise(mended, &[], 9, now).is_ok());
    let online = ConferenceProfile { single_meeting: true, ..held.profile.clone() };
    let refused = held.revise(online, &[], 9, now);
    assert_eq!(refused, Err(Refusal::StandsStill(ConferenceStatus::Held)));
}

#[test]
fn people_are_told_why_it_is_called_off() {
    let (it, now) = (catoira(), at("2018-03-01T09:00:00Z"));
    let around = Surroundings::default();
    let cancel = |reason| ConferenceStep { event: ConferenceEvent::Cancel, reason };
    let silent = it.after(cancel(None), around, now);
    assert_eq!(silent, Err(Refusal::ReasonFor("cancel")));
    let off = it.after(cancel(Some(reason())), around, now).expect("is called off");
    assert_eq!(off.reason, Some(reason()));
    let plan = ConferenceStep { event: ConferenceEvent::Plan, reason: Some(reason()) };
    assert_eq!(it.after(plan, around, now), Err(Refusal::ReasonFor("plan")));
}

#[test]
fn people_register_in_its_time() {
    let mut it = Conference { status: ConferenceStatus::RegistrationOpen, ..catoira() };
    let (last, over) = (at("2018-11-30T22:59:59Z"), at("2018-11-30T23:00:00Z"));
    assert_eq!(it.must_be_open(last), Ok(()), "the last day itself is open");
    assert_eq!(it.must_be_open(over), Err(Refusal::ClosedAt(over)));
    let (opens, closes) = (at("2018-05-01T00:00:00Z"), at("2018-10-01T00:00:00Z"));
    it.profile.admission.opens_at = Some(opens);
    it.profile.admission.closes_at = Some(closes);
    let mut turned = it.profile.clone();
    turned.admission.closes_at = Some(opens);
    assert_eq!(
        it.revise(turned, &[], 0, opens),
        Err(Refusal::EndsBeforeItBegins("/admission/closes_at"))
    );
    assert_eq!(it.must_be_open(at("2018-04-30T23:59:59Z")), Err(Refusal::OpensAt(opens)));
    assert_eq!(it.must_be_open(opens), Ok(()));
    assert_eq!(it.must_be_open(closes), Err(Refusal::ClosedAt(closes)));
    let closed = Conference { status: ConferenceStatus::RegistrationClosed, ..it.clone() };
    let open = ConferenceEvent::OpenRegistration;
    let missing =
        closed.missing(open, Surroundings { has_pools: true, ..Surroundings::default() }, over);
    assert!(missing.contains(&Missing::TimeToRegister), "{missing:?}");
}

#[test]
fn a_day_before_a_skipped_day_ends() {
    let mut it = catoira();
    it.profile.zone = TimeZone::parse("Pacific/Apia").ok();
    it.profile.dates = Some(dates("2011-12-29"));
    // 30 December 2011 did not exist there: the 31st follows.
    assert_eq!(it.ends_at(), Some(at("2011-12-30T10:00:00Z")));
}

#[test]
fn a_zone_is_one_of_the_database() {
    let (it, now) = (catoira(), at("2018-03-01T09:00:00Z"));
    let zone =
        |name: &str| ConferenceProfile { zone: TimeZone::parse(name).ok(), ..it.profile.clone() };
    assert_eq!(it.revise(zone("Mars/Base"), &[], 0, now), Err(Refusal::ZoneUnknown));
    assert!(it.revise(zone("Europe/Lisbon"), &[], 0, now).is_ok());
    let old = Conference { profile: zone("CET"), ..it.clone() };
    assert!(old.revise(zone("CET"), &[], 0, now).is_ok(), "what stood there may stay");
    let announce = old.missing(ConferenceEvent::Announce, Surroundings::default(), now);
    assert_eq!(announce, [Missing::TimeZone]);
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
