//! Whose turn it is: sequences that went wrong once, and what parties may do.

use kernel::Choice;

use super::*;
use crate::queue::{PartyRule, QueuePolicy, QueueRules, position};
use crate::representation::{Catalogue, GroupTarget};

/// Everybody comes as said, and is confirmed or waits as said.
fn open(pools: &[(Seats, u32)], guests: &[(u32, Participation, &str)]) -> House {
    let mut house = House::open(pools, Admission::default());
    for (guest, how, becomes) in guests {
        assert_eq!(house.register(*guest, how.clone()), *becomes, "guest {guest}");
    }
    house
}

const CANCEL: RegistrationEvent = RegistrationEvent::Cancel;
const DECLINE: RegistrationEvent = RegistrationEvent::Decline;

#[test]
fn who_waits_for_a_narrower_pool_is_not_passed_by_younger_ones() {
    let mut house =
        House::open(&[(TOTAL, 3), (NATIONAL, 1), (INTERNATIONAL, 12)], Admission::default());
    let guests = [german(), french(), french(), german()];
    let becomes: Vec<_> =
        (1..).zip(guests).map(|(guest, how)| house.register(guest, how)).collect();
    assert_eq!(becomes, ["confirmed", "confirmed", "confirmed", "waitlisted"]);
    for guest in 5..=12 {
        assert_eq!(house.register(guest, french()), "waitlisted");
    }
    // The seat of guest 1 is one that guest 4 can take, and both 4 and 5 wait for a seat of all.
    house.happen(1, CANCEL);
    assert_eq!(house.offered(), [4]);
    house.happen(2, CANCEL);
    house.happen(3, CANCEL);
    assert_eq!(house.offered(), [4, 5, 6]);
    house.happen(5, DECLINE);
    assert_eq!(house.offered(), [4, 6, 7]);
    assert!(house.guests.values().all(|it| it.overtaken == 0));
}

#[test]
fn the_older_goes_first_whichever_pool_is_the_narrower() {
    let online = || Participation { mode: Mode::Online, ..german() };
    let delegate = || Participation { delegation: Some(partner()), ..german() };
    let conferences: [(&[_], [Participation; 4]); 3] = [
        (
            &[(TOTAL, 2), (NATIONAL, 1), (INTERNATIONAL, 2)],
            [german(), german(), french(), french()],
        ),
        (&[(TOTAL, 2), (ONSITE, 1), (ONLINE, 5)], [german(), german(), online(), online()]),
        (
            &[(TOTAL, 2), (Seats::Delegation(partner()), 1)],
            [delegate(), delegate(), german(), german()],
        ),
    ];
    for (pools, guests) in conferences {
        let [first, second, third, fourth] = guests;
        let seats = [(1, first, "confirmed"), (2, second, "waitlisted"), (3, third, "confirmed")];
        let mut house = open(pools, &seats);
        assert_eq!(house.register(4, fourth), "waitlisted");
        let waiting: Vec<_> = [2, 4].iter().map(|it| house.guests[it].clone()).collect();
        let queue = entries(&waiting).expect("a queue");
        let at_most = |guest: usize| {
            let id = waiting[guest].id;
            position(id, &house.desk.pools, &queue, QueueRules::default()).map(|it| it.at_most)
        };
        assert_eq!((at_most(0), at_most(1)), (Some(1), Some(1)));
        house.happen(1, CANCEL);
        assert_eq!(house.offered(), [2], "{pools:?}");
    }
}

#[test]
fn newcomers_queue_behind_who_waits_for_a_pool_that_they_draw_on() {
    let pools = [(TOTAL, 4), (NATIONAL, 4), (INTERNATIONAL, 2)];
    let mut house = open(
        &pools,
        &[
            (1, german(), "confirmed"),
            (2, german(), "confirmed"),
            (3, french(), "confirmed"),
            (4, party(2, french()), "waitlisted"),
            // One seat is left in all, and the party of two waits for it.
            (5, german(), "waitlisted"),
        ],
    );
    // Whose seat comes free, in all and of those from abroad, is what it waits for.
    house.happen(3, CANCEL);
    assert_eq!(house.offered(), [4]);
    assert_eq!(house.register(6, german()), "waitlisted");
    house.happen(1, CANCEL);
    assert_eq!(house.offered(), [4, 5]);
}

#[test]
fn who_draws_on_no_pool_that_somebody_waits_for_is_seated() {
    let mut house = open(
        &[(NATIONAL, 3), (INTERNATIONAL, 2)],
        &[
            (1, german(), "confirmed"),
            (2, party(3, german()), "waitlisted"),
            (3, french(), "confirmed"),
        ],
    );
    assert_eq!(house.register(4, german()), "waitlisted");
    house.happen(2, RegistrationEvent::Withdraw);
    assert_eq!(house.offered(), [4]);
}

#[test]
fn the_best_fit_passes_as_often_as_allowed() {
    let queue =
        QueueRules { parties: PartyRule::BestFit, max_overtakes: 2, ..QueueRules::default() };
    let mut house = House::open(&[(TOTAL, 4)], Admission { queue, ..Admission::default() });
    assert_eq!(house.register(1, german()), "confirmed");
    assert_eq!(house.register(2, party(4, german())), "waitlisted");
    let becomes = [3, 4, 5].map(|guest| house.register(guest, german()));
    assert_eq!(becomes, ["offered", "offered", "waitlisted"]);
    assert_eq!(house.guests[&2].overtaken, 2);
    house.happen(1, CANCEL);
    house.happen(3, DECLINE);
    assert_eq!(house.offered(), [4]);
    house.happen(4, DECLINE);
    assert_eq!(house.offered(), [2]);
}

#[test]
fn whose_group_is_missing_goes_first_wherever_in_the_queue() {
    let migrant = Choice::parse("migrant").expect("a group");
    let group = GroupTarget { group: migrant.clone(), share: None, minimum: 1 };
    let admission = Admission {
        queue: QueueRules { policy: QueuePolicy::Balance, ..QueueRules::default() },
        groups: Catalogue::try_from(vec![group]).ok(),
        ..Admission::default()
    };
    let mut house = House::open(&[(TOTAL, 1)], admission);
    let becomes = [1, 2, 3].map(|guest| house.register(guest, german()));
    assert_eq!(becomes, ["confirmed", "waitlisted", "waitlisted"]);
    let third = house.guests[&3].consent(BTreeSet::from([migrant]), now());
    house.guests.insert(3, third);
    house.happen(1, CANCEL);
    assert_eq!((house.offered(), house.guests[&2].overtaken), (vec![3], 1));
}

#[test]
fn a_party_that_could_never_be_seated_is_refused() {
    let mut house = House::open(&[(TOTAL, 80), (NATIONAL, 3)], Admission::default());
    assert_eq!(house.register(1, party(6, french())), "party_too_large");
    assert_eq!(house.register(1, party(4, german())), "party_too_large");
    let refusal = house.desk.admit(&submitted(1, party(4, german())));
    assert_eq!(refusal, Err(Refusal::PartyTooLarge { size: 4, most: 3 }));
    assert_eq!(house.register(1, party(5, french())), "confirmed");
}

#[test]
fn who_does_not_fit_any_more_stands_aside() {
    let mut house = open(
        &[(TOTAL, 5)],
        &[(1, party(3, german()), "confirmed"), (2, party(5, german()), "waitlisted")],
    );
    assert_eq!(house.register(3, german()), "waitlisted");
    let smaller = house.desk.pools[0].resize(4).expect("a pool");
    house.desk = house.desk.with(vec![smaller]);
    house.settle();
    assert_eq!((house.offered(), house.guests[&2].overtaken), (vec![3], 0));
    house.happen(3, DECLINE);
    assert_eq!(house.register(4, german()), "confirmed");
}

#[test]
fn a_party_that_shrinks_gives_back_its_seats() {
    let mut house = open(
        &[(TOTAL, 3), (ONSITE, 3), (ONLINE, 2)],
        &[(1, party(3, german()), "confirmed"), (2, german(), "waitlisted")],
    );
    let before = house.guests[&1].clone();
    let smaller = before.revise(party(2, german()), now()).expect("shrinks");
    let changes = house.desk.revise(&before, smaller).expect("changes");
    house.store(&changes);
    house.settle();
    assert_eq!(house.offered(), [2]);
    let before = house.guests[&1].clone();
    let online = Participation { mode: Mode::Online, ..german() };
    let elsewhere = before.revise(online, now()).expect("goes online");
    let changes = house.desk.revise(&before, elsewhere).expect("changes");
    let free: Vec<_> = changes.pools.iter().map(Pool::free).collect();
    assert_eq!(free, [1, 2, 1]);
}

#[test]
fn once_no_offer_is_made_hosts_seat_who_waits_and_newcomers_take_what_nobody_can_use() {
    let mut house = open(
        &[(TOTAL, 3)],
        &[
            (1, german(), "confirmed"),
            (2, party(2, german()), "confirmed"),
            (3, party(2, german()), "waitlisted"),
        ],
    );
    house.desk.offers_until = None;
    house.happen(1, CANCEL);
    assert_eq!(house.happen(3, RegistrationEvent::Admit), "seats_taken");
    // One seat is free, and only a party of two waits.
    assert_eq!(house.register(4, german()), "confirmed");
    house.happen(2, CANCEL);
    // Now it would fit: whoever comes, hosts seat the party first.
    assert_eq!(house.register(5, german()), "waitlisted");
    assert_eq!(house.offered(), [0; 0]);
    assert_eq!(house.happen(3, RegistrationEvent::Admit), "confirmed");
    assert_eq!(house.happen(5, RegistrationEvent::Admit), "seats_taken");
}
