//! That hosts have looked at everybody who is confirmed.

use super::*;
use crate::registration::Cause;

use RegistrationEvent as Event;

fn with_approval(hold_while_pending: bool) -> Admission {
    Admission { approval: true, hold_while_pending, ..Admission::default() }
}

#[test]
fn from_the_queue_hosts_confirm_who_was_not_looked_at() {
    let mut house = House::open(&[(TOTAL, 1)], with_approval(true));
    assert_eq!(house.register(1, german()), "submitted");
    assert_eq!(house.register(2, german()), "waitlisted");
    assert_eq!(house.happen(1, Event::Reject), "rejected");
    assert_eq!(house.happen(2, Event::Confirm), "submitted");
    assert_eq!(house.desk.pools[0].free(), 0);
    assert_eq!(house.happen(2, Event::Confirm), "confirmed");
    assert!(house.guests[&2].approved);
}

#[test]
fn hosts_take_an_offer_back() {
    let mut house = House::open(&[(TOTAL, 1)], with_approval(true));
    for guest in 1..=3 {
        house.register(guest, german());
    }
    house.happen(1, Event::Withdraw);
    assert_eq!(house.offered(), [2]);
    assert_eq!(house.happen(2, Event::Reject), "rejected");
    assert_eq!(house.offered(), [3]);
}

#[test]
fn where_seats_are_not_held_hosts_look_before_the_queue() {
    let mut house = House::open(&[(TOTAL, 1)], with_approval(false));
    assert_eq!([1, 2].map(|guest| house.register(guest, german())), ["submitted", "submitted"]);
    assert_eq!(house.happen(1, Event::Confirm), "confirmed");
    assert_eq!(house.happen(2, Event::Confirm), "waitlisted");
    house.happen(1, Event::Cancel);
    assert_eq!(house.happen(2, Event::Confirm), "confirmed");
}

#[test]
fn who_queued_before_there_was_approval_is_looked_at_too() {
    for holds in [true, false] {
        let admission = Admission { hold_while_pending: holds, ..Admission::default() };
        let mut house = House::open(&[(TOTAL, 1)], admission);
        assert_eq!(
            [1, 2].map(|guest| house.register(guest, german())),
            ["confirmed", "waitlisted"]
        );
        house.desk.admission.approval = true;
        house.happen(1, Event::Cancel);
        assert_eq!(house.happen(2, Event::Confirm), "submitted");
        assert_eq!(house.desk.pools[0].held(), u32::from(holds));
        assert_eq!(house.happen(2, Event::Confirm), "confirmed");
    }
}

#[test]
fn whoever_is_confirmed_was_looked_at_whatever_happens() {
    let mut confirmed = 0;
    for seed in 0..500 {
        let mut chance = crate::chance::Chance(seed);
        let mut house = House::open(&[(TOTAL, 3)], with_approval(chance.below(2) == 0));
        for guest in 1..30 {
            house.register(guest, german());
            let other = 1 + chance.below(guest);
            let stands = house.guests[&other].status;
            let theirs = |it: &Event| *it != Event::Submit && it.cause(stands) != Cause::House;
            let events: Vec<_> = Event::all().filter(theirs).collect();
            let which = chance.below(u32::try_from(events.len()).expect("few"));
            house.happen(other, events[usize::try_from(which).expect("few")]);
            for it in house.guests.values().filter(|it| it.status.is_confirmed()) {
                assert!(it.approved, "seed {seed}: {it:?}");
                confirmed += 1;
            }
        }
    }
    assert!(confirmed > 1000, "{confirmed}");
}

#[test]
fn when_approval_is_switched_off_those_submitted_are_settled_in_order() {
    for holds in [true, false] {
        let mut house = House::open(&[(TOTAL, 2)], with_approval(holds));
        for guest in 1..=3 {
            house.register(guest, german());
        }
        house.desk.admission.approval = false;
        let pending = house.guests.values().filter(|it| it.status == RegistrationStatus::Submitted);
        let pending: Vec<_> = pending.cloned().collect();
        let changes = house.desk.approve_all(&pending, now()).expect("changes");
        house.store(&changes);
        let becomes = [1, 2, 3].map(|guest| house.status(guest));
        assert_eq!(becomes, ["confirmed", "confirmed", "waitlisted"], "held: {holds}");
        assert_eq!(house.guests[&3].waitlist, Some(Ticket::FIRST));
    }
}
