//! That many at once are decided as one after another would be.

use super::*;
use crate::chance::Chance;
use crate::queue::{PartyRule, QueuePolicy, QueueRules};

fn conference(chance: &mut Chance) -> House {
    let kinds = [(TOTAL, 20), (NATIONAL, 12), (INTERNATIONAL, 12), (ONSITE, 15), (ONLINE, 9)];
    let mut pools: Vec<_> = kinds.into_iter().filter(|_| chance.below(2) == 0).collect();
    for (_, capacity) in &mut pools {
        *capacity = chance.below(*capacity);
    }
    let queue = QueueRules {
        policy: if chance.below(3) == 0 { QueuePolicy::Balance } else { QueuePolicy::Fifo },
        parties: if chance.below(2) == 0 { PartyRule::Strict } else { PartyRule::BestFit },
        max_overtakes: chance.below(3),
    };
    let approval = chance.below(4) == 0;
    let hold_while_pending = chance.below(2) == 0;
    let mut house = House::open(
        &pools,
        Admission { approval, hold_while_pending, queue, ..Admission::default() },
    );
    if chance.below(8) == 0 {
        house.desk.offers_until = None;
    }
    house
}

fn guest(chance: &mut Chance) -> Participation {
    let how = if chance.below(2) == 0 { german() } else { french() };
    let mode = if chance.below(3) == 0 { Mode::Online } else { Mode::Onsite };
    let size = if chance.below(3) == 0 { 1 + chance.below(6) } else { 1 };
    Participation { mode, ..party(size, how) }
}

#[test]
fn many_at_once_are_decided_as_one_after_another() {
    let (mut batches, mut ended_early) = (0, 0);
    for seed in 0..1500 {
        let mut chance = Chance(seed);
        let mut together = conference(&mut chance);
        let mut apart = House { desk: together.desk.clone(), guests: BTreeMap::new() };
        let all: Vec<_> = (1..40).map(|number| submitted(number, guest(&mut chance))).collect();
        let mut expected = Vec::new();
        for it in &all {
            let decided = apart.desk.admit(it);
            if let Ok(changes) = &decided {
                apart.store(changes);
                apart.settle();
            }
            expected.push(decided.map(|it| it.registrations));
        }
        let mut found = Vec::new();
        while found.len() < all.len() {
            let most = 1 + usize::try_from(chance.below(16)).expect("few");
            let batch = &all[found.len()..all.len().min(found.len() + most)];
            let admitted = together.desk.admit_all(batch);
            assert!(!admitted.each.is_empty());
            batches += 1;
            ended_early += u32::from(admitted.each.len() < batch.len());
            found.extend(admitted.each.into_iter().map(|it| it.map(|it| vec![it])));
            together.store(&admitted.changes);
            together.settle();
        }
        assert_eq!(found, expected, "seed {seed}");
        assert_eq!(together.guests, apart.guests, "seed {seed}");
        assert_eq!(
            (&together.desk.pools, together.desk.next),
            (&apart.desk.pools, apart.desk.next)
        );
    }
    assert!(batches > 1500 && ended_early > 20, "{batches} {ended_early}");
}

/// All are seated together just when one after another all would be; else the seats are as they were.
#[test]
fn together_all_are_seated_or_nobody() {
    let (mut seated, mut refused) = (0, 0);
    for seed in 0..1500 {
        let mut chance = Chance(seed);
        let desk = conference(&mut chance).desk;
        let most = 2 + chance.below(6);
        let alone = |it: Participation| Participation { size: PartySize::ALONE, ..it };
        let group: Vec<_> =
            (1..most).map(|number| submitted(number, alone(guest(&mut chance)))).collect();
        let apart = desk.admit_all(&group).each;
        let holds = |it: &Registration| desk.admission.seats(it.status);
        let all_hold =
            apart.len() == group.len() && apart.iter().all(|it| it.as_ref().is_ok_and(holds));
        match desk.seat_all(&group) {
            Ok(changes) => {
                assert!(all_hold, "seed {seed}");
                assert_eq!(changes.registrations.len(), group.len());
                assert_eq!(changes.next, desk.next);
                seated += 1;
            }
            Err(Refusal::NotSeatedTogether { seats, people }) => {
                assert!(!all_hold && seats < people, "seed {seed}");
                refused += 1;
            }
            Err(_) => assert!(!all_hold, "seed {seed}"),
        }
    }
    assert!(seated > 100 && refused > 100, "{seated} {refused}");
}

/// Under fixed rules a newcomer is seated just when one would be who came last to the queue.
#[test]
fn a_newcomer_is_seated_when_the_last_of_the_queue_would_be() {
    let (mut seated, mut kept) = (0, 0);
    for seed in 0..1500 {
        let mut chance = Chance(seed);
        let mut house = conference(&mut chance);
        house.desk.admission = Admission::default();
        house.desk.offers_until = Some(now());
        for number in 1..30 {
            let newcomer = submitted(number, guest(&mut chance));
            let Ok(changes) = house.desk.admit(&newcomer) else { continue };
            let last = newcomer.wait(house.desk.next, now()).expect("waits");
            let waiting = house.guests.values().filter(|it| it.waitlist.is_some());
            let queue: Vec<_> = waiting.cloned().chain([last]).collect();
            let read = Read { first: &queue, whole: true };
            let Ok(Call::Decided(called)) = house.desk.call_next(read, &[], now()) else {
                panic!("a whole queue is decided");
            };
            let is_called = called.registrations.iter().any(|it| it.id == newcomer.id);
            let is_seated = changes.registrations[0].waitlist.is_none();
            assert_eq!(is_called, is_seated, "seed {seed}: {newcomer:?}");
            seated += u32::from(is_seated);
            let fits = newcomer.claim().is_ok_and(|it| it.fits(&house.desk.pools));
            kept += u32::from(fits && !is_seated);
            house.store(&changes);
            if chance.below(3) == 0 {
                let held = house.guests.iter().find(|(_, it)| it.status.is_confirmed());
                let held = held.map(|(guest, _)| *guest);
                held.map(|guest| house.happen(guest, RegistrationEvent::Cancel));
            }
        }
    }
    assert!(seated > 5000 && kept > 500, "{seated} {kept}");
}
