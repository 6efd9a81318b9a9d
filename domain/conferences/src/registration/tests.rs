use super::*;
use crate::participation::{Engagement, PartySize, Provenance};

fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).expect("a country")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time")
}

fn from(organisation: Option<&str>, residence: Option<&str>, international: bool) -> Provenance {
    Provenance {
        organisation_country: organisation.map(country),
        residence_country: residence.map(country),
        counts_as_international: international,
    }
}

fn guest() -> Registration {
    let participation = Participation {
        organisation_id: None,
        delegation: None,
        provenance: from(Some("GB"), Some("DE"), false),
        mode: Mode::Onsite,
        engagement: Engagement::Both,
        experience: None,
        size: PartySize::ALONE,
    };
    let nil = uuid::Uuid::nil;
    let now = at("2020-02-01T12:00:00Z");
    Registration::draft(nil().into(), nil().into(), nil().into(), participation, now)
}

#[test]
fn the_origin_is_frozen_and_the_old_place_is_lost() {
    let now = at("2020-02-01T12:00:00Z");
    let ticket = Ticket::FIRST.following();
    let waiting = guest().submit(country("DE"), None, now).and_then(|it| it.wait(ticket, now));
    let waiting = waiting.expect("waits");
    assert_eq!((waiting.origin, waiting.waitlist), (Some(Origin::International), Some(ticket)));
    let gone = waiting.end(RegistrationEnding::Withdraw, now).expect("withdraws");
    let again = gone.submit(country("GB"), None, now).expect("submits again");
    assert_eq!((again.origin, again.waitlist), (Some(Origin::International), None));
    assert_eq!(again.version, 4);
}

#[test]
fn an_offer_is_taken_before_it_ends() {
    let (now, until) = (at("2020-02-01T12:00:00Z"), at("2020-02-04T12:00:00Z"));
    let submitted = guest().submit(country("DE"), None, now).expect("submits");
    let offered = submitted.offer(until, now).expect("is offered a seat");
    assert!(!offered.has_lapsed(now) && offered.has_lapsed(until));
    assert_eq!(offered.confirm(until), Err(Refusal::OfferExpired(until)));
    let confirmed = offered.confirm(now).expect("confirms");
    assert_eq!((confirmed.status, confirmed.offered_until), (RegistrationStatus::Confirmed, None));
}

#[test]
fn group_data_lives_as_long_as_the_consent() {
    let now = at("2020-02-01T12:00:00Z");
    let migrant = Choice::parse("migrant").expect("a group");
    let counted = guest().consent(BTreeSet::from([migrant]), now);
    assert_eq!(counted.groups.as_ref().map(|it| it.groups.len()), Some(1));
    assert_eq!(counted.consent(BTreeSet::new(), now).groups, None);
}

fn turned_down() -> Registration {
    let now = at("2020-02-01T12:00:00Z");
    let submitted = guest().submit(country("DE"), None, now).expect("submits");
    submitted.approve().happen(RegistrationEvent::Reject, now).expect("is rejected")
}

#[test]
fn whom_a_host_turned_down_only_a_host_lets_in_again() {
    let now = at("2020-02-01T12:00:00Z");
    let rejected = turned_down();
    let refusal = rejected.submit(country("DE"), None, now).expect_err("a refusal");
    assert!(
        matches!(refusal, Refusal::InvalidTransition { ref allowed, .. } if allowed == &["reopen"])
    );
    let gone = guest().happen(RegistrationEvent::Withdraw, now).expect("withdraws");
    let all = [gone.status, rejected.status];
    let expected = Refusal::TurnedDown(RegistrationStatus::Rejected);
    assert_eq!(Registration::must_be_welcome(all), Err(expected));
    assert_eq!(Registration::must_be_welcome([all[0]]), Ok(()));
    let reopened = rejected.happen(RegistrationEvent::Reopen, now).expect("is open again");
    assert_eq!(Registration::must_be_welcome([reopened.status]), Ok(()));
    let again = reopened.submit(country("DE"), None, now).expect("submits");
    assert_eq!((again.status, again.approved), (RegistrationStatus::Submitted, false));
}

#[test]
fn a_party_becomes_smaller_but_not_larger() {
    let now = at("2020-02-01T12:00:00Z");
    let of = |size: u32| Participation {
        size: size.try_into().expect("a size"),
        ..guest().participation
    };
    let three = Registration { participation: of(3), ..guest() };
    assert_eq!(three.revise(of(2), now).map(|it| it.participation.size), Ok(of(2).size));
    assert_eq!(three.revise(of(4), now), Err(Refusal::PartyGrows { from: 3, to: 4 }));
}

#[test]
fn an_offer_ends_earlier_when_the_conference_does_and_never_later() {
    let (now, until) = (at("2020-02-01T12:00:00Z"), at("2020-02-04T12:00:00Z"));
    let submitted = guest().submit(country("DE"), None, now).expect("submits");
    let offered = submitted.offer(until, now).expect("is offered a seat");
    let sooner = at("2020-02-03T00:00:00Z");
    let hastened = offered.hasten(sooner, now).expect("another end");
    assert_eq!((hastened.offered_until, hastened.version), (Some(sooner), offered.version + 1));
    assert_eq!([offered.hasten(until, now), submitted.hasten(sooner, now)], [None, None]);
}
