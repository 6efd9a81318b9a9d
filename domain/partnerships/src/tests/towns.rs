//! Seed 000: Ostfildern and Filderstadt join the partnership that Leinfelden-Echterdingen has with Poltava.

use kernel::access::{Grant, Grants, Held, Role, Viewer};
use kernel::invited::Unnamed;
use kernel::{NamedEvent, NamedStatus, PlaceId};

use super::{candidate, day, history, now, place, proposal, propose, side};
use crate::episode::Episode;
use crate::history::History;
use crate::timeline::TimelineKind;
use crate::{Form, PartnershipId, Refusal};

fn town(number: u128) -> kernel::directory::place::PlaceRef {
    candidate(number, "DE").place
}

fn towns(it: &History) -> Vec<PlaceId> {
    it.partnership.sides[0].municipalities.iter().map(|it| it.id).collect()
}

#[test]
fn a_town_joins_by_its_own_word_and_leaves_by_it() {
    let before = history(Form::Contact);
    let since = Some(day("2021-05-01"));
    let asked = before.name_town(side(1), town(2), since, false, now()).expect("is asked");
    assert_eq!(towns(&asked), [place(1)], "it does not count yet");
    assert_eq!(asked.partnership.pair_key(), before.partnership.pair_key());
    assert_eq!(asked.partnership.version, before.partnership.version + 1);
    let again = asked.name_town(side(2), town(2), None, false, now());
    assert_eq!(again, Err(Refusal::MunicipalityTakesPart));

    let joined = asked.town_answers(place(2), NamedEvent::Accept, now()).expect("joins");
    assert_eq!(towns(&joined), [place(1), place(2)]);
    assert!(joined.partnership.invited_municipalities.is_empty());
    let both = propose(proposal(Form::Contact, &[&[2, 1], &[4]])).expect("a pair").pair_key();
    assert_eq!(joined.partnership.pair_key(), both, "the pair is the set of towns");
    let twice =
        Unnamed::InvalidTransition { status: NamedStatus::Accepted, event: NamedEvent::Accept };
    let accepts = joined.town_answers(place(2), NamedEvent::Accept, now());
    assert_eq!(accepts, Err(Refusal::Named(twice)));
    assert_eq!(joined.uninvite_town(place(2), now()), Err(Refusal::HasJoined));

    let left = joined.town_answers(place(2), NamedEvent::Leave, now()).expect("leaves");
    assert_eq!(towns(&left), [place(1)]);
    let told: Vec<_> = left.told().into_iter().map(|it| it.entry).collect();
    let told = told.iter().filter(|it| it.text.as_deref() == Some("Town 2"));
    let told: Vec<_> = told.map(|it| (it.kind, it.on.to_string())).collect();
    let (began, ended) = (TimelineKind::MunicipalityJoined, TimelineKind::MunicipalityLeft);
    assert_eq!(told, [(began, "2021-05-01".to_owned()), (ended, "2026-02-01".to_owned())]);
    let back = left.name_town(side(1), town(2), None, true, now()).expect("comes back");
    assert_eq!(towns(&back), [place(1), place(2)], "for one's own town one answers at once");
    assert!(back.partnership.sides[0].former_municipalities.is_empty());
}

#[test]
fn who_leads_stays_and_who_declines_never_was_there() {
    let before = history(Form::Contact);
    let leaves = before.town_answers(place(1), NamedEvent::Leave, now());
    assert_eq!(leaves, Err(Refusal::LeadStays));
    let nowhere = before.town_answers(place(2), NamedEvent::Leave, now());
    assert_eq!(nowhere, Err(Refusal::Named(Unnamed::Nowhere)));
    let asked = before.name_town(side(1), town(2), None, false, now()).expect("is asked");
    for gone in [
        asked.town_answers(place(2), NamedEvent::Decline, now()),
        asked.uninvite_town(place(2), now()),
    ] {
        let gone = gone.expect("gone");
        assert_eq!(gone.partnership.sides, before.partnership.sides);
        assert!(gone.partnership.invited_municipalities.is_empty());
    }
    let events = |it: &History, number| {
        let found = it.partnership.town_transitions(place(number));
        found.map(|it| it.data.into_iter().map(|it| it.event).collect::<Vec<_>>())
    };
    assert_eq!(events(&asked, 1), Some(vec![]));
    assert_eq!(events(&asked, 2), Some(vec![NamedEvent::Accept, NamedEvent::Decline]));
    assert_eq!(events(&asked, 3), None);
}

#[test]
fn nobody_joins_before_it_began_or_in_advance() {
    let before = history(Form::Contact);
    for on in ["2020-02-29", "2026-02-03"] {
        let named = before.name_town(side(1), town(2), Some(day(on)), true, now());
        assert_eq!(named, Err(Refusal::JoinsOutsideIt), "{on}");
    }
}

#[test]
fn with_other_towns_it_keeps_clear_of_what_they_have_with_each_other() {
    let before = history(Form::Contact);
    let joined = before.name_town(side(1), town(2), None, true, now()).expect("joins");
    let it = joined.partnership.episode();
    let other = Episode { id: PartnershipId::new(now()), number: 1, ..it };
    let refused = joined.clone().among(&before, &[other]);
    assert_eq!(refused, Err(Refusal::EpisodeStillOpen(other.id)));
    let alone = joined.clone().among(&before, &[]).expect("nobody else");
    assert!(!alone.partnership.contested);
    // Who leaves is not held by what the others have.
    let left = joined.town_answers(place(2), NamedEvent::Leave, now()).expect("leaves");
    let beside = left.among(&joined, &[other]).expect("beside");
    assert_eq!((beside.partnership.contested, beside.partnership.episode_number), (true, 2));
}

#[test]
fn who_is_asked_shows_to_itself_and_to_the_side_that_named_it() {
    let asked = history(Form::Contact).name_town(side(1), town(2), None, false, now());
    let asked = asked.expect("is asked").partnership;
    let seen = |number: u128| {
        let held =
            Grant { role: Role::Viewer, on: Held::Municipality, on_id: Some(place(number).into()) };
        let viewer = Viewer { grants: Grants::new(vec![held]), ..Viewer::default() };
        asked.clone().seen_by(&viewer).invited_municipalities.len()
    };
    assert_eq!([1, 2, 4].map(seen), [1, 1, 0]);
    assert_eq!(asked.clone().seen_by(&Viewer::default()).invited_municipalities.len(), 0);
}
