use chrono::DateTime;
use kernel::directory::organisation::OrganisationKind;
use uuid::Uuid;

use super::*;
use crate::participation::{Mode, Origin};

fn pool(id: u128, seats: Seats, capacity: u32, held: u32) -> Pool {
    let pool = Pool::new(Uuid::from_u128(id).into(), Uuid::nil().into(), seats, capacity);
    pool.restore(held).expect("a pool")
}

fn total(capacity: u32, held: u32) -> Pool {
    pool(1, Seats::Total, capacity, held)
}

fn national(capacity: u32, held: u32) -> Pool {
    pool(2, Seats::Origin(Origin::National), capacity, held)
}

fn claim(origin: Origin, size: u32) -> Claim {
    let needs = Needs { origin, mode: Mode::Onsite, delegation: None, organisation_kind: None };
    Claim { needs, size: size.try_into().expect("a size"), priority: 0 }
}

fn held(pools: impl IntoIterator<Item = Pool>) -> Vec<u32> {
    pools.into_iter().map(|it| it.held).collect()
}

#[test]
fn forty_national_and_forty_international_guests_and_no_more() {
    let mut pools = vec![
        pool(1, Seats::Total, 80, 0),
        pool(2, Seats::Origin(Origin::National), 40, 0),
        pool(3, Seats::Origin(Origin::International), 40, 0),
    ];
    let mut left_out = 0;
    for guest in 0..100 {
        let origin = if guest % 4 == 0 { Origin::International } else { Origin::National };
        match acquire(&pools, claim(origin, 1)).expect("an answer") {
            None => left_out += 1,
            Some(changed) => {
                for it in changed {
                    let place = pools.iter().position(|old| old.id == it.id).expect("known");
                    pools[place] = it;
                }
            }
        }
    }
    assert_eq!((held(pools), left_out), (vec![65, 40, 25], 35));
}

#[test]
fn it_is_all_pools_or_none() {
    let take = |pools: [Pool; 2], size| {
        acquire(&pools, claim(Origin::National, size)).map(|it| it.map(held))
    };
    assert_eq!(take([total(80, 10), national(40, 38)], 2), Ok(Some(vec![12, 40])));
    assert_eq!(take([total(80, 10), national(40, 38)], 3), Ok(None));
    assert_eq!(take([total(80, 79), national(40, 38)], 2), Ok(None));
    assert_eq!(acquire(&[], claim(Origin::National, 1)), Err(Refusal::NoPool));
}

#[test]
fn who_lacks_seats_of_a_pool_waits_for_it_and_for_no_other() {
    let international = pool(3, Seats::Origin(Origin::International), 5, 5);
    let pools = [total(80, 78), national(40, 39), international];
    let waits = |size: u32| {
        let waits = pools.iter().map(|it| claim(Origin::National, size).waits_for(it));
        (waits.collect::<Vec<_>>(), claim(Origin::National, size).fits(&pools))
    };
    assert_eq!(waits(1), (vec![false, false, false], true));
    assert_eq!(waits(2), (vec![false, true, false], false));
    assert_eq!(waits(3), (vec![true, true, false], false));
    assert!(!claim(Origin::National, 41).can_ever_fit(&pools));
    assert!(claim(Origin::National, 40).can_ever_fit(&pools));
}

#[test]
fn who_belongs_to_no_pool_is_refused_not_let_in() {
    let needs = Needs {
        origin: Origin::National,
        mode: Mode::Online,
        delegation: None,
        organisation_kind: None,
    };
    let drawn = |needs, pools: &[Pool]| {
        let drawn = Claim { needs, ..claim(Origin::National, 1) }.drawn(pools)?;
        Ok(drawn.into_iter().map(|it| Uuid::from(it.id).as_u128()).collect::<Vec<_>>())
    };
    assert_eq!(drawn(needs, &[]), Err(Refusal::NoPool));
    let partner = Uuid::from_u128(9).into();
    let pools = [
        pool(3, Seats::Delegation(partner), 7, 0),
        pool(2, Seats::Mode(Mode::Onsite), 40, 0),
        pool(1, Seats::Mode(Mode::Online), 200, 0),
    ];
    assert_eq!(drawn(needs, &pools), Ok(vec![1]));
    assert_eq!(drawn(Needs { delegation: Some(partner), ..needs }, &pools), Ok(vec![3, 1]));
}

#[test]
fn capacity_is_never_lowered_below_what_is_held() {
    let it = national(40, 38);
    assert_eq!(it.resize(38).map(|it| it.free()), Ok(0));
    let refusal = it.resize(37).expect_err("a refusal");
    assert_eq!(refusal, Refusal::CapacityBelowHeld { held: 38, wanted: 37 });
    assert_eq!(<&str>::from(&refusal), "capacity_below_held");
    assert_eq!(it.resize(60).map(|it| it.free()), Ok(22));
    assert_eq!(national(40, 1).release(2), Err(Refusal::SeatsNotHeld { held: 1, size: 2 }));
}

#[test]
fn spilling_keeps_the_sum_and_every_seat_that_is_held() {
    let international = pool(3, Seats::Origin(Origin::International), 40, 25);
    let spilled = spill(&international, &national(40, 40), &[]).expect("spills");
    let [from, to] = spilled.as_slice() else { panic!("two pools: {spilled:?}") };
    assert_eq!((from.capacity(), from.held(), to.capacity(), to.held()), (25, 25, 55, 40));
    assert_eq!(spill(to, to, &[]), Err(Refusal::PoolsDoNotFit));
    let at = "2020-03-01T00:00:00Z".parse().expect("a time");
    let rule = SpillRule { due_at: at, from_pool_id: from.id, to_pool_id: to.id };
    assert!(rule.is_due(at) && !rule.is_due(at - chrono::TimeDelta::seconds(1)));
}

#[test]
fn changing_the_mode_takes_the_new_seat_before_the_old_one_is_lost() {
    let from = claim(Origin::National, 2);
    let online = |size| {
        let to = claim(Origin::National, size);
        Claim { needs: Needs { mode: Mode::Online, ..to.needs }, ..to }
    };
    let go = |taken, to| {
        let pools = [
            total(80, 50),
            pool(3, Seats::Mode(Mode::Onsite), 40, 40),
            pool(4, Seats::Mode(Mode::Online), 10, taken),
        ];
        exchange(&pools, from, to).map(held)
    };
    assert_eq!(go(8, online(2)), Ok(vec![38, 10]));
    assert_eq!(go(9, online(2)), Err(Refusal::SeatsTaken));
    assert_eq!(go(9, online(1)), Ok(vec![49, 38, 10]));
    assert_eq!(go(9, claim(Origin::National, 1)), Ok(vec![49, 39]));
}

#[test]
fn a_pool_says_for_whom_it_is() {
    let json = serde_json::to_value(national(40, 38)).expect("json");
    assert_eq!(
        json["seats"],
        serde_json::json!({"dimension": "origin", "mode": null, "origin": "national", "organisation_id": null, "organisation_kind": null})
    );
    assert_eq!(json["held"], 38);
    assert!(Pool::new(Uuid::nil().into(), Uuid::nil().into(), Seats::Total, 1).restore(2).is_err());
}

const MIGRANTS: OrganisationKind = OrganisationKind::MigrantOrganisation;

fn of_kind(kind: Option<OrganisationKind>, size: u32) -> Claim {
    let it = claim(Origin::National, size);
    Claim { needs: Needs { organisation_kind: kind, ..it.needs }, ..it }
}

fn reserve(seats: u32) -> ReserveRule {
    let pool_id = Uuid::from_u128(1).into();
    let release_at = DateTime::UNIX_EPOCH;
    ReserveRule { pool_id, organisation_kind: MIGRANTS, seats, release_at }
}

/// Of `all` seats, of which others hold `others` and those for whom `kept` are reserved hold `own`.
fn with_reserve(all: u32, kept: u32, others: u32, own: u32) -> [Pool; 2] {
    let whole = total(all, others + own);
    let id = Uuid::from_u128(7).into();
    let limit = reserve(kept).others(id, &whole, others).expect("a reserve");
    [whole, limit]
}

#[test]
fn of_eighty_seats_thirty_two_are_kept() {
    let pools = with_reserve(80, 32, 47, 0);
    let changed =
        acquire(&pools, of_kind(None, 1)).expect("an answer").expect("the 48th is seated");
    assert_eq!(held(changed), [48, 48]);
    let full = with_reserve(80, 32, 48, 0);
    assert_eq!(acquire(&full, of_kind(None, 1)), Ok(None));
    assert_eq!(acquire(&full, of_kind(Some(OrganisationKind::School), 1)), Ok(None));
    let changed =
        acquire(&full, of_kind(Some(MIGRANTS), 1)).expect("an answer").expect("is seated");
    assert_eq!(held(changed), [49]);
    assert_eq!(SeatCount::of(&full).map(|it| (it.capacity, it.free)), Some((80, 32)));
    assert_eq!(full[0].free_for_all(&full), 0);
    // A party of forty-nine fits once nothing is kept: till then it stands aside, and is not turned away.
    assert!(!of_kind(None, 49).can_ever_fit(&full));
    assert_eq!(of_kind(None, 49).most(&full), Ok(80));
}

/// The rule as the plan writes it: others are seated while `free - max(0, r - h)` seats are there.
#[test]
fn a_limit_of_others_is_a_reserve() {
    for all in 0..6 {
        for kept in 1..=all {
            for others in 0..=all - kept {
                for own in 0..=all - others {
                    let pools = with_reserve(all, kept, others, own);
                    let left = all - others - own;
                    for size in 1..=all {
                        let seated = acquire(&pools, of_kind(None, size)).expect("an answer");
                        let there = left >= size + kept.saturating_sub(own);
                        assert_eq!(seated.is_some(), there, "{pools:?} {size}");
                        let own = acquire(&pools, of_kind(Some(MIGRANTS), size));
                        assert_eq!(own.expect("an answer").is_some(), left >= size);
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_kept_stays_as_large_when_the_pool_is_resized_or_spills() {
    let pools = with_reserve(80, 32, 40, 10);
    let resized = pools[0].resize_all(&pools, 90).expect("resizes");
    assert_eq!(resized.iter().map(Pool::capacity).collect::<Vec<_>>(), [90, 58]);
    assert_eq!(pools[0].resize_all(&pools, 70), Err(Refusal::HeldByOthers { held: 40, left: 38 }));
    let too_small = Refusal::ReserveTooLarge { seats: 2, capacity: 1 };
    let few = with_reserve(2, 2, 0, 0);
    assert_eq!(few[0].resize_all(&few, 1), Err(too_small));
    // Of thirty free seats twenty-two are kept: eight go.
    let spilled = spill(&pools[0], &national(5, 0), &pools).expect("spills");
    assert_eq!(spilled.iter().map(Pool::capacity).collect::<Vec<_>>(), [72, 40, 13]);
    assert_eq!(spill(&national(5, 0), &pools[1], &pools), Err(Refusal::PoolsDoNotFit));
    let of_a_reserve = reserve(1).others(Uuid::nil().into(), &pools[1], 0);
    assert_eq!(of_a_reserve, Err(Refusal::NoReserveThere));
    let of_partner = pool(3, Seats::Delegation(Uuid::nil().into()), 5, 0);
    let of_partner = reserve(1).others(Uuid::nil().into(), &of_partner, 0);
    assert_eq!(of_partner, Err(Refusal::NoReserveThere));
}
