use uuid::Uuid;

use super::*;
use crate::participation::{Mode, Origin};

fn pool(id: u128, seats: Seats, capacity: u32, held: u32) -> Pool {
    let pool = Pool::new(Uuid::from_u128(id).into(), Uuid::nil().into(), seats, capacity);
    pool.restore(held, 1).expect("a pool")
}

fn total(capacity: u32, held: u32) -> Pool {
    pool(1, Seats::Total, capacity, held)
}

fn national(capacity: u32, held: u32) -> Pool {
    pool(2, Seats::Origin(Origin::National), capacity, held)
}

fn quiet(pools: impl IntoIterator<Item = Pool>) -> Vec<Locked> {
    pools.into_iter().map(|pool| Locked { pool, waiting: None }).collect()
}

fn claim(size: u32, priority: u8) -> Claim {
    Claim { size: size.try_into().expect("a size"), priority }
}

fn outcome(seating: Result<Seating, Refusal>) -> String {
    match seating {
        Ok(Seating::Seated(pools)) => {
            let held: Vec<_> = pools.iter().map(|it| it.held.to_string()).collect();
            format!("seated {}", held.join(" "))
        }
        Ok(Seating::Queued { pool, seq }) => {
            format!("number {seq} of {}, next {}", Uuid::from(pool.id).as_u128(), pool.next_seq)
        }
        Err(refusal) => <&str>::from(refusal).to_owned(),
    }
}

#[test]
fn forty_national_and_forty_international_guests_and_no_more() {
    let mut pools = vec![
        pool(1, Seats::Total, 80, 0),
        pool(2, Seats::Origin(Origin::National), 40, 0),
        pool(3, Seats::Origin(Origin::International), 40, 0),
    ];
    let mut waiting = 0;
    for guest in 0..100 {
        let origin = if guest % 4 == 0 { Origin::International } else { Origin::National };
        let needs = Needs { origin, mode: Mode::Onsite, delegation: None };
        let wanted = needed(&pools, needs).expect("pools");
        let changed = match acquire(&quiet(wanted), claim(1, 0)).expect("an answer") {
            Seating::Seated(changed) => changed,
            Seating::Queued { pool, seq } => {
                waiting += 1;
                assert_eq!(seq, waiting);
                vec![pool]
            }
        };
        for it in changed {
            let place = pools.iter().position(|old| old.id == it.id).expect("known");
            pools[place] = it;
        }
    }
    assert_eq!(pools.iter().map(Pool::held).collect::<Vec<_>>(), [65, 40, 25]);
    assert_eq!(waiting, 35);
}

#[test]
fn it_is_all_pools_or_none_and_the_tightest_gives_the_number() {
    let seat = |pools: [Pool; 2], size| outcome(acquire(&quiet(pools), claim(size, 0)));
    assert_eq!(seat([total(80, 10), national(40, 38)], 2), "seated 12 40");
    assert_eq!(seat([total(80, 10), national(40, 38)], 3), "number 1 of 2, next 2");
    assert_eq!(seat([total(80, 79), national(40, 38)], 2), "number 1 of 1, next 2");
    assert_eq!(seat([total(80, 80), national(40, 40)], 1), "number 1 of 2, next 2");
    assert_eq!(outcome(acquire(&[], claim(1, 0))), "no_pool");
}

#[test]
fn a_newcomer_overtakes_nobody_of_the_same_priority() {
    // A party of 3 waits for the two seats that are free.
    let locked = |waiting| {
        let [total, national] = [total(80, 79), national(40, 38)];
        [Locked { pool: total, waiting: None }, Locked { pool: national, waiting }]
    };
    assert_eq!(outcome(acquire(&locked(None), claim(1, 0))), "seated 80 39");
    assert_eq!(outcome(acquire(&locked(Some(0)), claim(1, 0))), "number 1 of 2, next 2");
    assert_eq!(outcome(acquire(&locked(Some(0)), claim(1, 1))), "seated 80 39");
    assert_eq!(outcome(acquire(&locked(Some(1)), claim(1, 1))), "number 1 of 2, next 2");
}

#[test]
fn who_belongs_to_no_pool_is_refused_not_let_in() {
    let needs = Needs { origin: Origin::National, mode: Mode::Online, delegation: None };
    assert_eq!(needed(&[], needs), Err(Refusal::NoPool));
    let partner = Uuid::from_u128(9).into();
    let pools = [
        pool(3, Seats::Delegation(partner), 7, 0),
        pool(2, Seats::Mode(Mode::Onsite), 40, 0),
        pool(1, Seats::Mode(Mode::Online), 200, 0),
    ];
    let ids = |needs| {
        let needed = needed(&pools, needs).unwrap_or_default();
        needed.iter().map(|it| Uuid::from(it.id).as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(ids(needs), [1]);
    assert_eq!(ids(Needs { delegation: Some(partner), ..needs }), [1, 3]);
}

#[test]
fn capacity_is_never_lowered_below_what_is_held() {
    let it = national(40, 38);
    assert_eq!(it.resize(38).map(|it| it.free()), Ok(0));
    let refusal = it.resize(37).expect_err("a refusal");
    assert_eq!(refusal, Refusal::CapacityBelowHeld { held: 38, wanted: 37 });
    assert_eq!(<&str>::from(&refusal), "capacity_below_held");
    assert_eq!(it.resize(60).map(|it| it.free()), Ok(22));
    assert_eq!(
        national(40, 1).release(claim(2, 0).size),
        Err(Refusal::SeatsNotHeld { held: 1, size: 2 })
    );
}

#[test]
fn spilling_keeps_the_sum_and_every_seat_that_is_held() {
    let international = pool(3, Seats::Origin(Origin::International), 40, 25);
    let (from, to) = spill(&international, &national(40, 40)).expect("spills");
    assert_eq!((from.capacity(), from.held(), to.capacity(), to.held()), (25, 25, 55, 40));
    assert_eq!(spill(&to, &to), Err(Refusal::PoolsDoNotFit));
    let at = "2020-03-01T00:00:00Z".parse().expect("a time");
    let rule = SpillRule { due_at: at, from_pool_id: from.id, to_pool_id: to.id };
    assert!(rule.is_due(at) && !rule.is_due(at - chrono::TimeDelta::seconds(1)));
}

#[test]
fn changing_the_mode_takes_the_new_seat_before_the_old_one_is_lost() {
    let onsite = pool(3, Seats::Mode(Mode::Onsite), 40, 40);
    let online = |held| pool(4, Seats::Mode(Mode::Online), 10, held);
    let go = |held, waiting| {
        let to = [
            Locked { pool: total(80, 50), waiting: Some(0) },
            Locked { pool: online(held), waiting },
        ];
        let changed = exchange(&[total(80, 50), onsite.clone()], &to, claim(1, 0));
        changed.map(|it| it.iter().map(Pool::held).collect::<Vec<_>>())
    };
    assert_eq!(go(9, None), Ok(vec![39, 10]));
    assert_eq!(go(10, None), Err(Refusal::SeatsTaken));
    assert_eq!(go(9, Some(0)), Err(Refusal::SeatsTaken));
}

#[test]
fn a_pool_says_for_whom_it_is() {
    let json = serde_json::to_value(national(40, 38)).expect("json");
    assert_eq!(
        json["seats"],
        serde_json::json!({"dimension": "origin", "mode": null, "origin": "national", "organisation_id": null})
    );
    assert_eq!(json["held"], 38);
    assert!(
        Pool::new(Uuid::nil().into(), Uuid::nil().into(), Seats::Total, 1).restore(2, 1).is_err()
    );
}
