//! Seed 000: Ostfildern and Filderstadt join the partnership that Leinfelden-Echterdingen has with Poltava.

use kernel::access::{Grant, Grants, Held, Role, Viewer};
use kernel::invited::Unnamed;
use kernel::{NamedEvent, NamedStatus, PlaceId};

use super::{candidate, day, history, now, place, proposal, propose, side};
use crate::episode::Episode;
use crate::history::History;
use crate::timeline::TimelineKind;
use crate::{Form, PartnershipId, PartnershipVisibility, Refusal};

fn town(number: u128) -> kernel::directory::place::PlaceRef {
    candidate(number, "DE").place
}

/// A contact that everybody sees.
fn heard() -> History {
    let mut it = history(Form::Contact);
    it.partnership.visibility = PartnershipVisibility::Public;
    it
}

fn towns(it: &History) -> Vec<PlaceId> {
    it.partnership.sides[0].municipalities.iter().map(|it| it.id).collect()
}

#[test]
fn a_town_joins_by_its_own_word_and_leaves_by_it() {
    let before = heard();
    let since = Some(day("2021-05-01"));
    let asked = before.name_town(side(1), town(2), since, false, now()).expect("is asked");
    assert_eq!(towns(&asked), [place(1)], "it does not count yet");
    assert_eq!(asked.partnership.pair_key(), before.partnership.pair_key());
    assert_eq!(asked.partnership.version, before.partnership.version + 1);
    let again = asked.name_town(side(1), town(2), None, false, now());
    assert_eq!(again, Err(Refusal::MunicipalityTakesPart));
    let other = asked.name_town(side(2), town(2), None, false, now()).expect("nobody is told");
    let joined = other.town_answers(place(2), NamedEvent::Accept, now()).expect("joins");
    assert_eq!(towns(&joined), [place(1), place(2)], "who asked first");
    assert!(joined.partnership.invited_municipalities.is_empty(), "it is on one side only");

    let joined = asked.town_answers(place(2), NamedEvent::Accept, now()).expect("joins");
    assert_eq!(towns(&joined), [place(1), place(2)]);
    assert!(joined.partnership.invited_municipalities.is_empty());
    let both = propose(proposal(Form::Contact, &[&[2, 1], &[4]])).expect("a pair").pair_key();
    assert_eq!(joined.partnership.pair_key(), both, "the pair is the set of towns");
    let twice =
        Unnamed::InvalidTransition { status: NamedStatus::Accepted, event: NamedEvent::Accept };
    let accepts = joined.town_answers(place(2), NamedEvent::Accept, now());
    assert_eq!(accepts, Err(Refusal::Named(twice)));
    assert_eq!(joined.uninvite_town(side(1), place(2), now()), Err(Refusal::HasJoined));

    let left = joined.town_answers(place(2), NamedEvent::Leave, now()).expect("leaves");
    assert_eq!(towns(&left), [place(1)]);
    let told: Vec<_> = left.told().into_iter().map(|it| it.entry).collect();
    let told = told.iter().filter(|it| it.text.as_deref() == Some("Town 2"));
    let told: Vec<_> = told.map(|it| (it.kind, it.on.to_string())).collect();
    let (began, ended) = (TimelineKind::MunicipalityJoined, TimelineKind::MunicipalityLeft);
    assert_eq!(told, [(began, "2021-05-01".to_owned()), (ended, "2026-02-01".to_owned())]);
    let early = left.name_town(side(1), town(2), since, true, now());
    assert_eq!(early, Err(Refusal::JoinsOutsideIt), "it took part then, and left");
    let back = left.name_town(side(1), town(2), None, true, now()).expect("comes back");
    assert_eq!(towns(&back), [place(1), place(2)], "for one's own town one answers at once");
    let turns = &back.partnership.sides[0];
    let turns = (turns.joined_municipalities.len(), turns.former_municipalities.len());
    assert_eq!(turns, (2, 1), "what was is not forgotten");
}

#[test]
fn who_leads_stays_and_who_declines_never_was_there() {
    let before = heard();
    let leaves = before.town_answers(place(1), NamedEvent::Leave, now());
    assert_eq!(leaves, Err(Refusal::LeadStays));
    let nowhere = before.town_answers(place(2), NamedEvent::Leave, now());
    assert_eq!(nowhere, Err(Refusal::Named(Unnamed::Nowhere)));
    let asked = before.name_town(side(1), town(2), None, false, now()).expect("is asked");
    for gone in [
        asked.town_answers(place(2), NamedEvent::Decline, now()),
        asked.uninvite_town(side(1), place(2), now()),
    ] {
        let gone = gone.expect("gone");
        assert_eq!(gone.partnership.sides, before.partnership.sides);
        assert!(gone.partnership.invited_municipalities.is_empty());
    }
    let events = |it: &History, number| {
        let found = it.partnership.town_transitions(place(number));
        let allowed =
            |it: kernel::Transitions<NamedEvent>| it.data.into_iter().filter(|it| it.allowed);
        found.map(|it| allowed(it).map(|it| it.event).collect::<Vec<_>>())
    };
    assert_eq!(events(&asked, 1), Some(vec![]));
    assert_eq!(events(&asked, 2), Some(vec![NamedEvent::Accept, NamedEvent::Decline]));
    assert_eq!(events(&asked, 3), None);
}

#[test]
fn nobody_joins_before_it_began_or_in_advance() {
    let before = heard();
    for on in ["2020-02-29", "2026-02-03"] {
        let named = before.name_town(side(1), town(2), Some(day(on)), true, now());
        assert_eq!(named, Err(Refusal::JoinsOutsideIt), "{on}");
    }
}

#[test]
fn with_other_towns_it_keeps_clear_of_what_they_have_with_each_other() {
    let before = heard();
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
    let asked = heard().name_town(side(1), town(2), None, false, now());
    let asked = asked.expect("is asked").partnership;
    let seen = |number: u128| {
        let held = Grant {
            role: Role::Viewer,
            on: Held::Municipality,
            on_id: Some(place(number).into()),
            until: None,
        };
        let viewer = Viewer { grants: Grants::new(vec![held]), ..Viewer::default() };
        asked.clone().seen_by(&viewer).invited_municipalities.len()
    };
    assert_eq!([1, 2, 4].map(seen), [1, 1, 0]);
    assert_eq!(asked.clone().seen_by(&Viewer::default()).invited_municipalities.len(), 0);
}

#[test]
fn to_a_proposal_nobody_is_asked() {
    let named = history(Form::Contact).name_town(side(1), town(2), None, true, now());
    assert_eq!(named, Err(Refusal::NotAnsweredYet));
}

#[test]
fn a_council_decides_while_its_town_takes_part() {
    use crate::resolution::{CouncilName, ResolutionKind, ResolutionOutcome, ResolutionProposal};
    let since = Some(day("2021-05-01"));
    let joined = heard().name_town(side(1), town(2), since, true, now()).expect("joins");
    let vote = |of: u128, on: &str| ResolutionProposal {
        municipality_id: place(of),
        kind: ResolutionKind::Conclude,
        outcome: ResolutionOutcome::Adopted,
        body: CouncilName::parse("Gemeinderat").expect("a name"),
        number: None,
        decided_on: day(on),
        document: None,
    };
    let id = crate::ResolutionId::new(now());
    let early = joined.resolve(id, vote(2, "2021-04-30"), now());
    assert_eq!(early, Err(Refusal::TookNoPart));
    joined.resolve(id, vote(2, "2021-05-01"), now()).expect("it is there");
    joined.resolve(id, vote(1, "2020-03-01"), now()).expect("it was there from the beginning");
    let left = joined.town_answers(place(2), NamedEvent::Leave, now()).expect("leaves");
    left.resolve(id, vote(2, "2026-01-31"), now()).expect("it was there");
    assert_eq!(left.resolve(id, vote(2, "2026-02-01"), now()), Err(Refusal::TookNoPart));
}
