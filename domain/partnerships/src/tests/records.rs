//! What a record is when it is made, and after each change: the next version of itself, and nothing else is different.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::NamedEvent;
use kernel::access::{Grant, Grants, Held, Role, Viewer};

use super::{
    candidate, day, history, now, partnership, place, proposal, propose, side, signed, terms,
};
use crate::agreement::AgreementKind;
use crate::assessment::{Assessment, AssessmentState};
use crate::episode::Episode;
use crate::partnership::{Origin, OriginKind};
use crate::status::SideEvent;
use crate::transition::TransitionProposal;
use crate::{
    Actor, ActorProfile, ActorRole, Agreement, AgreementId, Form, KnownDate, Partnership,
    PartnershipId, PartnershipProposal, Refusal,
};

fn later() -> DateTime<Utc> {
    now() + TimeDelta::days(1)
}

#[test]
fn a_proposal_is_kept_as_it_was_made() {
    let said = PartnershipProposal {
        title: [("de", "Vielfalt")].try_into().expect("a title"),
        themes: vec![kernel::Choice::parse("migration").expect("a theme")],
        domestic: true,
        origin: Some(Origin {
            kind: OriginKind::ConferenceFollowUp,
            conference_id: uuid::Uuid::nil().into(),
        }),
        ..proposal(Form::Partnership, &[&[1], &[2]])
    };
    let it = propose(said.clone()).expect("a partnership");
    assert_eq!(
        (&it.title, &it.themes, it.domestic, it.started_on, &it.origin, it.version),
        (&said.title, &said.themes, said.domestic, said.started_on, &said.origin, 1)
    );
    let undated = PartnershipProposal { started_on: None, ..said };
    let today = propose(undated).expect("a partnership").started_on;
    assert_eq!(today.map(|it| it.to_string()).as_deref(), Some("2026-02-01"));
}

fn actor(id: uuid::Uuid) -> Actor {
    Actor {
        organisation_id: id.into(),
        role: ActorRole::CivilSociety,
        mandate: None,
        document_id: None,
    }
}

#[test]
fn who_has_no_seat_on_the_side_shows_a_mandate() {
    let club = uuid::Uuid::from_u128(70);
    let it = partnership(Form::Contact);
    let named = |actor: Actor, seat| it.name_actor(side(1), actor, seat, &[], now());
    for seat in [None, Some(place(4))] {
        assert_eq!(named(actor(club), seat), Err(Refusal::NotOfThisSide("/mandate")));
    }
    let mandate = kernel::Website::parse("https://rat.example/1").ok();
    let charged = Actor { mandate: mandate.clone(), ..actor(club) };
    let named = named(charged, None).expect("is asked");
    assert_eq!(named.side_of_actor(club.into()), Some(side(1)));
    let lead = |mandate| ActorProfile { role: ActorRole::LeadAec, mandate, document_id: None };
    let changed = named.charge_actor(club.into(), &lead(mandate), None, now()).expect("charged");
    assert_eq!(changed.actor_profile(club.into()).map(|it| it.role), Some(ActorRole::LeadAec));
    assert!(changed.invited_actors.is_asked(club.into()), "it is asked still");
    let bare = named.charge_actor(club.into(), &lead(None), None, now());
    assert_eq!(bare, Err(Refusal::NotOfThisSide("/mandate")));
    let gone = changed.release_actor(club.into(), now()).expect("released");
    assert_eq!((gone.named_actors().count(), gone.version), (0, it.version + 3));
}

#[test]
fn an_organisation_carries_a_side_by_its_own_word() {
    let (club, aec) = (uuid::Uuid::from_u128(70), uuid::Uuid::from_u128(71));
    let it = partnership(Form::Contact);
    let own =
        it.name_actor(side(1), actor(aec), Some(place(1)), &[aec.into()], now()).expect("joins");
    let asked = own.name_actor(side(1), actor(club), Some(place(1)), &[], now()).expect("is asked");
    assert_eq!(asked.invited_actors.iter().collect::<Vec<_>>(), [club.into()]);
    let seen = |body: Option<uuid::Uuid>| -> Vec<kernel::OrganisationId> {
        let held = body.map(|id| Grant {
            role: Role::Viewer,
            on: Held::Organisation,
            on_id: Some(id),
            until: None,
        });
        let grants = Grants::new(held.into_iter().collect());
        let seen = asked.clone().seen_by(&Viewer { grants, ..Viewer::default() });
        seen.named_actors().collect()
    };
    let (all, accepted) = (vec![aec.into(), club.into()], vec![aec.into()]);
    for (who, body, shown) in [
        ("nobody", None, &accepted),
        ("the other side", Some(place(4).into()), &accepted),
        ("the side", Some(place(1).into()), &all),
        ("who carries it there", Some(aec), &all),
        ("who is asked", Some(club), &all),
    ] {
        assert_eq!(&seen(body), shown, "{who}");
    }
    let accepted = asked.actor_answers(club.into(), NamedEvent::Accept, now()).expect("accepts");
    assert!(accepted.invited_actors.is_empty());
    let left = accepted.actor_answers(club.into(), NamedEvent::Leave, now()).expect("leaves");
    assert_eq!(left.named_actors().collect::<Vec<_>>(), [aec.into()]);
    assert_eq!(left.version, asked.version + 2);
}

#[test]
fn each_side_lets_happen_what_is_its_own() {
    let it = partnership(Form::Contact);
    let club = uuid::Uuid::from_u128(70);
    let it = it.name_actor(side(1), actor(club), Some(place(1)), &[club.into()], now());
    let it = it.expect("joins");
    let coordinator = |on, id: uuid::Uuid| {
        let grants =
            Grants::new(vec![Grant { role: Role::Coordinator, on, on_id: Some(id), until: None }]);
        let seen = it.clone().seen_by(&Viewer { grants, ..Viewer::default() });
        seen.sides.into_iter().map(|it| it.allowed).collect::<Vec<_>>()
    };
    let citizens = [SideEvent::PauseCitizens, SideEvent::CloseCitizens];
    let town = coordinator(Held::Municipality, place(1).into());
    let official = [SideEvent::Propose, SideEvent::Activate, SideEvent::Abandon];
    assert_eq!(town, [[&official[..], &citizens].concat(), vec![]]);
    assert_eq!(coordinator(Held::Organisation, club), [citizens.to_vec(), vec![]]);
    assert_eq!(coordinator(Held::Organisation, place(9).into()), [vec![], vec![]]);
}

#[test]
fn what_is_imported_says_from_where() {
    let ends = [candidate(1, "DE").place, candidate(4, "UA").place];
    let it = Partnership::imported(PartnershipId::new(now()), ends, "Wikidata", now());
    assert_eq!(
        (it.source.as_deref(), it.form, it.started_on),
        (Some("Wikidata"), Form::Unknown, None)
    );
    let leads: Vec<_> = it.sides.iter().filter_map(crate::Side::lead).collect();
    assert_eq!(leads, [place(1), place(4)]);
}

#[test]
fn an_episode_follows_the_last_that_ended() {
    let it = partnership(Form::Partnership);
    let old = |number: i32, to: &str| Episode {
        id: PartnershipId::new(now()),
        form: Form::Partnership,
        number,
        from: KnownDate::parse("1990-01-01").ok(),
        to: KnownDate::parse(to).ok(),
        struck: false,
    };
    let (first, second) = (old(1, "1995-01-01"), old(2, "2001-01-01"));
    let second = Episode { from: KnownDate::parse("1996-01-01").ok(), ..second };
    let next = it.clone().following(&[second, first]).expect("keeps clear");
    assert_eq!((next.episode_number, next.previous_episode_id), (3, Some(second.id)));
}

#[test]
fn a_change_of_a_record_is_its_next_version() {
    let before = history(Form::Contact);
    let id = AgreementId::new(now());
    let said = terms(AgreementKind::FriendshipAgreement, Some("2027-01-01"));
    let drawn = before.draw_up(id, said, later()).expect("drawn up");
    assert_eq!(drawn.partnership, before.partnership, "nothing has happened to the whole");
    let said = terms(AgreementKind::Charter, None);
    let revised = drawn.revise(id, said.clone(), later()).expect("revised");
    let it = revised.agreement(id).expect("it");
    assert_eq!((it.version, it.updated_at, &it.terms), (2, later(), &said));
    let pause = TransitionProposal::of(SideEvent::PauseCitizens);
    let paused = revised.take(side(1), pause, later()).expect("paused");
    assert_eq!((paused.partnership.version, paused.partnership.updated_at), (2, later()));
    assert_eq!(paused.agreements, revised.agreements);
}

#[test]
fn what_ends_may_be_renewed_and_what_does_not_is_looked_at_after_five_years() {
    let dated = |to| signed(terms(AgreementKind::FriendshipAgreement, to), "2026-01-20");
    let days = |it: &Agreement| (it.renewal_opens_on, it.review_due_on);
    assert_eq!(days(&dated(Some("2027-01-01"))), (Some(day("2026-07-05")), None));
    assert_eq!(days(&dated(None)), (None, Some(day("2031-01-20"))));
    let mut unsigned = dated(None);
    unsigned.signatures.clear();
    assert_eq!(days(&unsigned.as_of(now().date_naive())), (None, None));
}

#[test]
fn an_assessment_shows_its_result_once_it_is_closed() {
    let of = partnership(Form::Partnership);
    let id = uuid::Uuid::nil().into();
    let it = Assessment::open(id, &of, side(1), day("2026-03-01"), now()).expect("opens");
    let boxes = [vec![], vec![]];
    let closed = it.clone().as_of(day("2026-03-01"), &boxes);
    assert_eq!((closed.state, closed.result.is_some()), (AssessmentState::Closed, true));
    assert_eq!(closed.as_of(day("2026-02-28"), &boxes), it);
}
