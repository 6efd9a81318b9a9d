//! What is promised of a place in the queue, and what then happens.

use super::history::History;
use super::*;

fn of(history: &History, it: &Entry) -> QueuePosition {
    position(it.id, &history.pools, &history.waiting, history.rules).expect("waits")
}

#[test]
fn whatever_happens_no_more_go_before_than_was_said() {
    let (mut kept_to, mut reached) = (0, 0);
    for seed in 0..1000 {
        let mut history = History::new(seed, seed % 4 > 0);
        (0..20).for_each(|_| history.step());
        let waiting = history.waiting.clone();
        let said: Vec<_> = waiting.iter().map(|it| of(&history, it)).collect();
        history.offered.clear();
        let mut gave_up = BTreeSet::new();
        for _ in 0..40 {
            gave_up.extend(history.quiet_event().map(|it| it.id));
            history.promote();
        }
        for (it, said) in waiting.iter().zip(said) {
            let offers = &history.offered;
            let Some(place) = offers.iter().position(|lucky| lucky.id == it.id) else { continue };
            let shares = |other: &&Entry| {
                let both = |pool: &Pool| it.claim.draws_on(pool) && other.claim.draws_on(pool);
                history.pools.iter().any(both)
            };
            let before = |id: RegistrationId| offers[..place].iter().any(|lucky| lucky.id == id);
            let others = || waiting.iter().filter(shares).map(|it| it.id);
            let went = others().filter(|id| before(*id)).count();
            let gone = others().filter(|id| before(*id) || gave_up.contains(id)).count();
            let [went, gone] = [went, gone].map(|it| u32::try_from(it).expect("few"));
            assert!(went <= said.at_most, "seed {seed}: {went} went before {it:?}, {said:?}");
            assert!(gone >= said.at_least, "seed {seed}: {gone} gone before {it:?}, {said:?}");
            kept_to += 1;
            reached += u32::from(went == said.at_most);
        }
    }
    assert!(kept_to > 1000 && reached > kept_to / 4, "{kept_to} {reached}");
}

#[test]
fn a_position_is_a_number_or_a_range() {
    let pools = [pool(Origin::National, 9, 9)];
    let queue = [entry(1, 0, 2), entry(2, 0, 0), entry(3, 1, 0), entry(4, 0, 0), entry(5, 0, 0)];
    let of = |number: u128, rules| {
        let it = position(Uuid::from_u128(number).into(), &pools, &queue, rules).expect("waits");
        (it.at_least, it.at_most)
    };
    let fifo = QueueRules::default();
    assert_eq!([1, 2, 3, 5].map(|number| of(number, fifo)), [(1, 1), (2, 2), (0, 0), (4, 4)]);
    let best_fit = QueueRules { parties: PartyRule::BestFit, ..fifo };
    assert_eq!([1, 2, 3, 5].map(|number| of(number, best_fit)), [(1, 1), (2, 2), (0, 0), (4, 4)]);
    let balance = QueueRules { policy: QueuePolicy::Balance, max_overtakes: 2, ..fifo };
    assert_eq!([1, 2, 3, 5].map(|number| of(number, balance)), [(1, 1), (2, 4), (0, 0), (2, 4)]);
    assert_eq!(position(Uuid::nil().into(), &pools, &queue, fifo), None);
}

#[test]
fn who_also_lacks_another_seat_is_promised_no_place_before_those_who_do_not() {
    let pools = [total(2, 2), pool(Origin::National, 1, 1), pool(Origin::International, 2, 1)];
    let abroad = Needs { origin: Origin::International, ..needs() };
    let second = entry(2, 0, 0);
    let queue =
        [entry(1, 0, 0), Entry { claim: Claim { needs: abroad, ..second.claim }, ..second }];
    let of = |at: usize| position(queue[at].id, &pools, &queue, QueueRules::default());
    assert_eq!(of(0), Some(QueuePosition { at_least: 0, at_most: 1 }));
    assert_eq!(of(1), Some(QueuePosition { at_least: 0, at_most: 1 }));
}
