use kernel::directory::place::PlaceRef;

use super::{candidate, day, history, now, place, proposal, propose, side};
use crate::episode::EpisodeConflict;
use crate::history::History;
use crate::{Form, Partnership, PartnershipEnd, PartnershipId, Refusal};

fn town(number: u128) -> PlaceRef {
    candidate(number, "DE").place
}

fn of(sides: &[&[u128]]) -> History {
    let proposed = propose(proposal(Form::Contact, sides)).expect("a partnership");
    proposed.open(side(1), now()).expect("a history")
}

fn merged(before: &History, old: u128, heirs: &[u128]) -> History {
    let heirs: Vec<_> = heirs.iter().map(|it| town(*it)).collect();
    before.succeed(place(old), &heirs, day("2026-01-01"), now())
}

/// The numbers of the towns of each side, and of those that were there.
fn seats(it: &Partnership) -> Vec<(Vec<u128>, Vec<u128>)> {
    let number = |it: &PlaceRef| uuid::Uuid::from(it.id).as_u128();
    let sides = it.sides.iter().map(|side| {
        let former = side.former_municipalities.iter().map(|it| number(&it.municipality));
        (side.municipalities.iter().map(number).collect(), former.collect())
    });
    sides.collect()
}

#[test]
fn who_follows_leads_where_the_old_town_led_and_stands_once() {
    let before = of(&[&[1, 2], &[4]]);
    let one = merged(&before, 1, &[3]);
    assert_eq!(seats(&one.partnership), [(vec![3, 2], vec![1]), (vec![4], vec![])]);
    assert_eq!(one.partnership.version, before.partnership.version + 1);
    let both = merged(&one, 2, &[3]);
    assert_eq!(seats(&both.partnership), [(vec![3], vec![1, 2]), (vec![4], vec![])]);
    assert_eq!(both.partnership.pair_key(), of(&[&[3], &[4]]).partnership.pair_key());
    let divided = merged(&before, 1, &[3, 5]);
    assert_eq!(seats(&divided.partnership)[0], (vec![3, 5, 2], vec![1]));
    assert_eq!(divided.partnership.side_of(place(1)), Some(side(1)), "its acts are of this side");
    assert_eq!(merged(&before, 6, &[3]), before, "others have nothing to do with it");
}

#[test]
fn nobody_is_on_two_sides_and_a_side_without_anybody_ends_it() {
    let joint = merged(&of(&[&[1, 2], &[4]]), 1, &[4]);
    assert_eq!(seats(&joint.partnership), [(vec![2], vec![1]), (vec![4], vec![])]);
    assert_eq!(joint.partnership.ended_by, None);
    let one = merged(&of(&[&[1], &[4]]), 1, &[4]);
    assert_eq!(seats(&one.partnership), [(vec![1], vec![1]), (vec![4], vec![])]);
    let it = &one.partnership;
    let ended_on = it.ended_on.map(|it| it.to_string());
    assert_eq!(
        (ended_on.as_deref(), it.ended_by),
        (Some("2026-01-01"), Some(PartnershipEnd::Merger))
    );
    let nobody = merged(&of(&[&[1], &[4]]), 1, &[]);
    assert_eq!(nobody.partnership.ended_on, None, "nobody is no one town");
}

#[test]
fn it_does_not_end_before_it_began() {
    let old = of(&[&[1], &[4]]).succeed(place(1), &[town(4)], day("1974-01-01"), now());
    assert_eq!(old.partnership.ended_on, old.partnership.started_on);
}

#[test]
fn of_one_pair_one_is_joined_to_the_other() {
    let kept = of(&[&[3], &[4]]).partnership;
    let moved = merged(&history(Form::Contact), 1, &[3]).beside(&[kept.episode()]);
    assert_eq!((moved.partnership.episode_number, moved.partnership.contested), (2, true));
    let episodes = [kept.episode(), moved.partnership.episode()];
    let conflict = EpisodeConflict::among(&episodes).expect("a conflict");
    assert_eq!(conflict.partnership_ids, [kept.id, moved.partnership.id]);

    let (joined, next) = moved.join(&kept, &episodes, now()).expect("joined");
    assert_eq!(joined.partnership.ended_by, Some(PartnershipEnd::Joinder));
    assert_eq!(joined.partnership.version, moved.partnership.version + 1);
    assert_eq!(next.previous_episode_id, Some(moved.partnership.id));
    assert_eq!((next.episode_number, next.contested), (3, false));
    let after = [next.episode(), joined.partnership.episode()];
    assert_eq!(EpisodeConflict::among(&after), None);
    assert_eq!(joined.join(&next, &after, now()), Err(Refusal::NothingToJoin), "it is over");

    let (back, first) =
        History::of(kept.clone()).join(&moved.partnership, &episodes, now()).expect("joined");
    assert_eq!((back.partnership.episode_number, first.episode_number), (1, 2));
}

#[test]
fn what_does_not_exclude_each_other_is_not_joined() {
    let moved = merged(&history(Form::Contact), 1, &[3]);
    let project = Partnership {
        id: PartnershipId::new(now()),
        form: Form::ProjectPartnership,
        ..moved.partnership.clone()
    };
    let elsewhere = of(&[&[3], &[5]]).partnership;
    for other in [moved.partnership.clone(), project, elsewhere] {
        let episodes = [moved.partnership.episode(), other.episode()];
        assert_eq!(moved.join(&other, &episodes, now()), Err(Refusal::NothingToJoin));
    }
}
