mod history;
mod place;
mod plain;

use uuid::Uuid;

use super::*;
use crate::participation::{Mode, Origin, PartySize};
use crate::pool::{Needs, Seats};
use crate::representation::{Catalogue, GroupTarget, Measure};

#[derive(Deserialize)]
struct Case {
    name: String,
    free: BTreeMap<Origin, u32>,
    policy: QueuePolicy,
    party_rule: PartyRule,
    max_overtakes: u32,
    held: BTreeMap<Choice, usize>,
    targets: BTreeMap<Choice, f64>,
    queue: Vec<Waiting>,
    promoted: Vec<String>,
    overtaken: BTreeMap<String, u32>,
}

#[derive(Deserialize)]
struct Waiting {
    id: String,
    seq: Ticket,
    pool: Origin,
    size: PartySize,
    priority: u8,
    groups: BTreeSet<Choice>,
    overtaken: u32,
}

fn rid(id: &str) -> RegistrationId {
    let number = id.strip_prefix('r').and_then(|it| it.parse().ok()).expect("an id like r1");
    Uuid::from_u128(number).into()
}

fn name(id: RegistrationId) -> String {
    format!("r{}", Uuid::from(id).as_u128())
}

fn pool(origin: Origin, capacity: u32, held: u32) -> Pool {
    let id = Uuid::from_u128(if origin == Origin::National { 1 } else { 2 }).into();
    let pool = Pool::new(id, Uuid::nil().into(), Seats::Origin(origin), capacity);
    pool.restore(held).expect("a pool")
}

fn total(capacity: u32, held: u32) -> Pool {
    let pool = Pool::new(Uuid::from_u128(9).into(), Uuid::nil().into(), Seats::Total, capacity);
    pool.restore(held).expect("a pool")
}

/// Seats of a pool that are held in the reference cases, so that a large party fits some day.
const HELD: u32 = 10;

fn catalogue(targets: &BTreeMap<Choice, f64>) -> Catalogue {
    let group = |(group, share): (&Choice, &f64)| GroupTarget {
        group: group.clone(),
        share: Some(*share),
        minimum: 1,
    };
    targets.iter().map(group).collect::<Vec<_>>().try_into().expect("a catalogue")
}

#[test]
fn every_reference_case_comes_out() {
    let cases: Vec<Case> =
        serde_json::from_str(include_str!("../../../testdata/waitlist_cases.json")).expect("cases");
    assert_eq!(cases.len(), 9);
    for it in cases {
        let pools: Vec<_> =
            it.free.iter().map(|(origin, free)| pool(*origin, free + HELD, HELD)).collect();
        let entry = |it: &Waiting| Entry {
            id: rid(&it.id),
            claim: Claim {
                needs: Needs { origin: it.pool, ..needs() },
                size: it.size,
                priority: it.priority,
            },
            number: it.seq,
            groups: it.groups.clone(),
            overtaken: it.overtaken,
        };
        let mut queue: Vec<_> = it.queue.iter().map(entry).collect();
        let crowd = |(group, count): (&Choice, &usize)| {
            std::iter::repeat_n(BTreeSet::from([group.clone()]), *count)
        };
        let people: Vec<_> = it.held.iter().flat_map(crowd).collect();
        let seated = catalogue(&it.targets).measure(&people);
        let Case { policy, max_overtakes, .. } = it;
        let rules = QueueRules { policy, parties: it.party_rule, max_overtakes };
        let found = promote(&pools, &queue, rules, &seated).expect("a promotion");
        let offered: Vec<_> = found.offered.iter().map(|it| name(*it)).collect();
        let overtaken: BTreeMap<_, _> =
            found.overtaken.iter().map(|(id, times)| (name(*id), *times)).collect();
        assert_eq!((offered, overtaken), (it.promoted, it.overtaken), "{}", it.name);
        queue.reverse();
        assert_eq!(promote(&pools, &queue, rules, &seated), Ok(found), "{}", it.name);
    }
}

fn needs() -> Needs {
    Needs {
        origin: Origin::National,
        mode: Mode::Onsite,
        delegation: None,
        organisation_kind: None,
    }
}

fn entry(number: u32, priority: u8, overtaken: u32) -> Entry {
    Entry {
        id: Uuid::from_u128(number.into()).into(),
        claim: Claim { needs: needs(), size: PartySize::ALONE, priority },
        number: number.try_into().expect("a number"),
        groups: BTreeSet::new(),
        overtaken,
    }
}

fn nobody() -> Measure {
    let group =
        GroupTarget { group: Choice::parse("politics").expect("a code"), share: None, minimum: 1 };
    let catalogue = Catalogue::try_from(vec![group]).expect("a catalogue");
    let people: [BTreeSet<Choice>; 0] = [];
    catalogue.measure(&people)
}

fn waits(number: u32, origin: Origin, size: u32) -> Entry {
    let needs = Needs { origin, ..needs() };
    let size = size.try_into().expect("a size");
    Entry { claim: Claim { needs, size, priority: 0 }, ..entry(number, 0, 0) }
}

/// Who is offered a seat, and how often the others were overtaken.
fn called(pools: &[Pool], queue: &[Entry], rules: QueueRules) -> (Vec<String>, Vec<u32>) {
    let found = promote(pools, queue, rules, &nobody()).expect("a promotion");
    (found.offered.into_iter().map(name).collect(), found.overtaken.into_values().collect())
}

fn names<const N: usize>(of: [&str; N]) -> Vec<String> {
    of.map(str::to_owned).to_vec()
}

#[test]
fn who_lacks_seats_elsewhere_keeps_those_he_lacks_and_is_not_passed() {
    let pools = [total(3, 0), pool(Origin::National, 2, 1), pool(Origin::International, 2, 0)];
    let queue = [
        waits(1, Origin::National, 2),
        waits(2, Origin::International, 1),
        waits(3, Origin::National, 1),
        waits(4, Origin::International, 1),
    ];
    // After one guest from abroad two seats are left in all, which the first two still could use; after two there are not.
    assert_eq!(called(&pools, &queue, QueueRules::default()), (names(["r2", "r4"]), vec![0, 0]));
    let queue = [&queue[..], &[waits(5, Origin::International, 1)]].concat();
    let pools = [total(3, 0), pool(Origin::National, 2, 1), pool(Origin::International, 3, 0)];
    let kept = called(&pools, &queue, QueueRules::default());
    assert_eq!(kept, (names(["r2", "r4"]), vec![0, 0, 0]));
}

#[test]
fn who_can_never_fit_stands_aside() {
    let pools = [pool(Origin::National, 2, 0)];
    let queue = [waits(1, Origin::National, 3), waits(2, Origin::National, 1)];
    for parties in [PartyRule::Strict, PartyRule::BestFit] {
        for max_overtakes in [0, 3] {
            let rules = QueueRules { parties, max_overtakes, ..QueueRules::default() };
            assert_eq!(called(&pools, &queue, rules), (names(["r2"]), vec![0]));
        }
    }
}

#[test]
fn two_who_lack_seats_of_each_other_do_not_block_each_other() {
    // The first lacks seats of origin, the second of all; whoever is first in the queue goes as soon as there are seats.
    let queue = [waits(1, Origin::National, 2), waits(2, Origin::International, 3)];
    let pools = [total(9, 7), pool(Origin::National, 2, 1), pool(Origin::International, 5, 0)];
    assert_eq!(called(&pools, &queue, QueueRules::default()), (names([]), vec![0, 0]));
    let freed = [total(9, 7), pool(Origin::National, 2, 0), pool(Origin::International, 5, 0)];
    assert_eq!(called(&freed, &queue, QueueRules::default()), (names(["r1"]), vec![0]));
    let more = [total(9, 6), pool(Origin::National, 2, 1), pool(Origin::International, 5, 0)];
    assert_eq!(called(&more, &queue, QueueRules::default()), (names(["r2"]), vec![0]));
}

#[test]
fn the_best_fit_passes_who_waits_for_the_same_seats_and_counts() {
    let best_fit = QueueRules { parties: PartyRule::BestFit, ..QueueRules::default() };
    let queue = [waits(1, Origin::National, 2), waits(2, Origin::International, 1)];
    // One seat is left in all: the first waits for it, and is passed.
    let all = [total(9, 8), pool(Origin::National, 2, 0), pool(Origin::International, 2, 0)];
    assert_eq!(called(&all, &queue, best_fit), (names(["r2"]), vec![1]));
    // The first lacks seats of origin alone, which the second does not take: not passed.
    let origin = [total(9, 0), pool(Origin::National, 2, 1), pool(Origin::International, 2, 0)];
    assert_eq!(called(&origin, &queue, best_fit), (names(["r2"]), vec![0]));
}

#[test]
fn an_offer_lasts_three_days_and_one_in_the_last_two_weeks() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a time");
    let until =
        |now| offered_until(at(now), at("2020-03-18T09:00:00Z"), at("2020-03-16T09:00:00Z"));
    assert_eq!(until("2020-02-01T12:00:00Z"), Some(at("2020-02-04T12:00:00Z")));
    assert_eq!(until("2020-03-04T09:00:00Z"), Some(at("2020-03-05T09:00:00Z")));
    assert_eq!(until("2020-03-16T08:00:00Z"), Some(at("2020-03-16T09:00:00Z")));
    assert_eq!(until("2020-03-16T09:00:00Z"), None);
}
