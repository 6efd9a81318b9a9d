use std::collections::BTreeSet;

use kernel::{Choice, PlaceId};

use super::{candidate, day, history, now, place, proposal, propose, side, signed, terms};
use crate::agreement::{AgreementKind, SignatoryOffice};
use crate::episode::{Episode, must_be_free, pair_key};
use crate::form::FormChangeProposal;
use crate::status::OfficialStatus;
use crate::transition::SideGuard;
use crate::{
    Agreement, Candidates, Form, FormChangeId, KnownDate, Partnership, PartnershipId,
    PartnershipWarning, Refusal, of_levels, ring,
};

/// The truth table of the four forms: without an agreement, with one in force or expired, with an end or without, with
/// a theme or without.
#[test]
fn p_inv_01_to_04_hold_on_every_combination() {
    let today = now().date_naive();
    let theme = Choice::parse("youth").expect("a theme");
    let mut table = String::new();
    for state in ["none", "expired", "open", "dated", "theme", "dated theme"] {
        let agreements: Vec<Agreement> = match state {
            "none" => Vec::new(),
            "expired" => {
                vec![signed(terms(AgreementKind::Charter, Some("2026-01-31")), "2020-01-01")]
            }
            _ => {
                let end = state.contains("dated").then_some("2029-12-31");
                let mut said = terms(AgreementKind::Charter, end);
                said.themes.extend(state.contains("theme").then(|| theme.clone()));
                vec![signed(said, "2026-01-20")]
            }
        };
        let forms = [Form::Contact, Form::Friendship, Form::Partnership, Form::ProjectPartnership];
        let holds =
            forms.map(|form| if form.unmet(&agreements, today).is_none() { 'x' } else { '.' });
        table += &format!("{state}: {}\n", holds.iter().collect::<String>());
    }
    assert_eq!(
        table,
        "none: x...\n\
         expired: x...\n\
         open: ..x.\n\
         dated: .x..\n\
         theme: ....\n\
         dated theme: .x.x\n"
    );
}

#[test]
fn p_inv_01_a_contact_has_no_agreement_in_force() {
    let today = now().date_naive();
    let letter = signed(terms(AgreementKind::LetterOfIntent, None), "2026-01-20");
    assert_eq!(Form::Contact.unmet(&[letter], today), None);
    let mou = signed(terms(AgreementKind::Mou, None), "2026-01-20");
    assert_eq!(Form::Contact.unmet(&[mou], today), Some(SideGuard::NoAgreementInForce));
}

#[test]
fn p_inv_02_a_friendship_is_limited_in_time_or_to_projects() {
    let today = now().date_naive();
    let mut said = terms(AgreementKind::FriendshipAgreement, None);
    let unlimited = signed(said.clone(), "2026-01-20");
    assert_eq!(
        Form::Friendship.unmet(&[unlimited], today),
        Some(SideGuard::LimitedAgreementInForce)
    );
    said.projects.push(kernel::directory::place::Name::parse("Bridges").expect("a name"));
    assert_eq!(Form::Friendship.unmet(&[signed(said, "2026-01-20")], today), None);
}

#[test]
fn p_inv_03_a_charter_is_signed_by_the_highest_official_of_every_side() {
    let today = now().date_naive();
    let mut charter = signed(terms(AgreementKind::Charter, None), "2026-01-20");
    assert_eq!(Form::Partnership.unmet(std::slice::from_ref(&charter), today), None);
    charter.signatures[1].office = SignatoryOffice::DeputyMayor;
    let guard = Some(SideGuard::CharterInForceSignedByEverySide);
    assert_eq!(Form::Partnership.unmet(std::slice::from_ref(&charter), today), guard);
    charter.signatures.pop();
    assert_eq!(Form::Partnership.unmet(&[charter], today), guard);
}

#[test]
fn p_inv_04_a_project_partnership_has_an_end_and_a_theme() {
    let today = now().date_naive();
    let mut said = terms(AgreementKind::ProjectAgreement, Some("2027-12-31"));
    let guard = Some(SideGuard::DatedThematicAgreementInForce);
    assert_eq!(Form::ProjectPartnership.unmet(&[signed(said.clone(), "2026-01-20")], today), guard);
    said.themes.push(Choice::parse("climate").expect("a theme"));
    assert_eq!(Form::ProjectPartnership.unmet(&[signed(said, "2026-01-20")], today), None);
}

fn pairs(text: &str) -> Vec<(PlaceId, PlaceId)> {
    let number = |it: &str| place(it.parse().expect("a number"));
    let pair = |it: &str| it.split_once('-').map(|(a, b)| (number(a), number(b)));
    text.split(' ').filter_map(pair).collect()
}

fn ring_of(text: &str) -> BTreeSet<PlaceId> {
    text.split(' ').map(|it| place(it.parse().expect("a number"))).collect()
}

#[test]
fn p_inv_05_a_ring_is_three_or_more_each_a_partner_of_each() {
    let triangle = pairs("1-2 2-3 3-1");
    assert!(ring::is_ring(&ring_of("1 2 3"), &triangle, false));
    assert!(!ring::is_ring(&ring_of("1 2"), &triangle, false));
    assert!(!ring::is_ring(&ring_of("1 2 3 4"), &triangle, false));
    assert!(ring::is_ring(&ring_of("1 2 3 4"), &triangle, true));
    assert_eq!(ring::rings(&triangle), [ring_of("1 2 3")]);
    let square = pairs("1-2 2-3 3-4 4-1");
    assert!(ring::rings(&square).is_empty());
    let whole = [square, pairs("1-3 2-4")].concat();
    assert_eq!(ring::rings(&whole), [ring_of("1 2 3 4")]);
    let two = [triangle, pairs("3-4 4-5 5-3")].concat();
    assert_eq!(ring::rings(&two), [ring_of("1 2 3"), ring_of("3 4 5")]);
}

#[test]
fn p_inv_06_every_municipality_is_on_one_side_and_sides_lie_in_two_countries() {
    let sides =
        |sides: &[&[u128]]| propose(proposal(Form::Contact, sides)).map(|it| it.sides.len());
    assert_eq!(sides(&[&[1, 2, 3], &[4]]), Ok(2));
    assert_eq!(sides(&[&[1, 4], &[4]]), Err(Refusal::MunicipalityOnTwoSides));
    assert_eq!(sides(&[&[1], &[2]]), Err(Refusal::OneCountry));
    assert_eq!(sides(&[&[1], &[2], &[4]]), Ok(3));
    assert_eq!(sides(&[&[1]]), Err(Refusal::TooFewSides));
    assert_eq!(sides(&[&[1], &[]]), Err(Refusal::SideWithoutMunicipality));
    assert_eq!(sides(&[&[1], &[9]]), Err(Refusal::MunicipalityUnknown("/sides")));
    let domestic = propose(crate::PartnershipProposal {
        domestic: true,
        ..proposal(Form::Contact, &[&[1], &[2]])
    });
    assert!(domestic.is_ok());
}

fn episode(number: i32, form: Form, from: Option<&str>, to: Option<&str>) -> Episode {
    let id = uuid::Uuid::from_u128(u128::from(number.unsigned_abs()));
    let known = |text| KnownDate::parse(text).expect("a date");
    let (from, to) = (from.map(known), to.map(known));
    Episode { id: id.into(), form, number, from, to, struck: false }
}

#[test]
fn p_inv_07_episodes_of_a_pair_do_not_overlap() {
    let old = episode(1, Form::Contact, Some("2001-05-01"), Some("2022-03-30"));
    for (form, from, free) in [
        (Form::Contact, "2022-03-30", true),
        (Form::Contact, "2022-03-29", false),
        (Form::Contact, "2022", true),
        (Form::Contact, "2021", false),
        (Form::Friendship, "2010-01-01", false),
        (Form::ProjectPartnership, "2010-01-01", true),
        (Form::Unknown, "2010-01-01", false),
    ] {
        let next = episode(2, form, Some(from), None);
        assert_eq!(must_be_free(&next, &[old]).is_ok(), free, "{form} {from}");
        assert_eq!(old.overlaps(&next), next.overlaps(&old));
    }
    let open = episode(1, Form::Unknown, None, None);
    let next = episode(2, Form::Partnership, Some("2026-01-01"), None);
    assert_eq!(must_be_free(&next, &[open]), Err(Refusal::EpisodeStillOpen(open.id)));
    assert_eq!(crate::episode::next(&[old]), (2, Some(old.id)));
    let key =
        |sides: &[&[u128]]| pair_key(sides.iter().map(|side| side.iter().map(|it| place(*it))));
    assert_eq!(key(&[&[2], &[1]]), key(&[&[1], &[2]]));
    assert_eq!(key(&[&[1, 3], &[2]]), key(&[&[2], &[3, 1]]));
    assert_ne!(key(&[&[1, 3], &[2]]), key(&[&[1], &[2, 3]]));
}

#[test]
fn p_inv_07_the_key_of_a_pair_does_not_depend_on_the_order() {
    let mut leads: Vec<[PlaceId; 1]> = (1..=6).map(|it| [place(it)]).collect();
    let key = pair_key(leads.clone());
    for at in 0..leads.len() {
        leads.rotate_left(at);
        assert_eq!(pair_key(leads.clone()), key);
    }
}

#[test]
fn p_inv_09_levels_that_differ_are_said_and_not_refused() {
    use kernel::directory::municipality::Level;
    let mut county = candidate(1, "DE");
    county.level = Some(Level::DistrictCounty);
    let municipalities = vec![county, candidate(4, "UA")];
    let towns = Candidates { municipalities, ..Candidates::default() };
    let id = PartnershipId::new(now());
    let it = Partnership::propose(id, proposal(Form::Contact, &[&[1], &[4]]), &towns, &[], now());
    assert_eq!(it.expect("a partnership").warnings, [PartnershipWarning::LevelsDiffer]);
    assert!(of_levels(&[Some(Level::City), None, Some(Level::Municipality)]).is_empty());
}

#[test]
fn p_inv_10_they_became_partners_on_the_first_day_of_their_first_agreement() {
    let mut contact = history(Form::Contact);
    contact.agreements.push(signed(terms(AgreementKind::Charter, None), "2026-01-20"));
    let change = |on: &str, episodes: &[Episode]| {
        let proposal =
            FormChangeProposal { to: Form::Partnership, effective_on: Some(day(on)), side: None };
        contact.change_form(FormChangeId::new(now()), proposal, side(1), episodes, now())
    };
    let changed = change("2026-01-20", &[]).expect("a change");
    let (it, noted) = (&changed.partnership, &changed.form_changes[0]);
    assert_eq!(
        (it.form, it.partner_since, noted.from, noted.agreement_id),
        (Form::Partnership, Some(day("2026-01-20")), Form::Contact, Some(contact.agreements[0].id))
    );
    let early = Refusal::FormUnfounded(SideGuard::CharterInForceSignedByEverySide);
    assert_eq!(change("2026-01-19", &[]).expect_err("too early"), early);
    assert_eq!(change("2026-02-03", &[]).expect_err("too late"), Refusal::EffectiveInFuture);
    assert_eq!(it.official_status, OfficialStatus::Exploring);
    let open = Episode { id: uuid::Uuid::nil().into(), ..it.episode() };
    assert_eq!(
        change("2026-01-20", &[open]).expect_err("two at once"),
        Refusal::EpisodeStillOpen(open.id)
    );
}
