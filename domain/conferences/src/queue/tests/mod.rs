mod plain;

use uuid::Uuid;

use super::*;
use crate::chance::Chance;
use crate::participation::Origin;
use crate::pool::{Claim, Locked, Seating, Seats, acquire, spill};
use crate::representation::{Catalogue, GroupTarget};

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
    seq: u32,
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

fn pool_id(origin: Origin) -> PoolId {
    Uuid::from_u128(if origin == Origin::National { 1 } else { 2 }).into()
}

fn pool(origin: Origin, capacity: u32) -> Pool {
    Pool::new(pool_id(origin), Uuid::nil().into(), Seats::Origin(origin), capacity)
}

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
        let pools: Vec<_> = it.free.iter().map(|(origin, free)| pool(*origin, *free)).collect();
        let entry = |it: &Waiting| Entry {
            id: rid(&it.id),
            pool: pool_id(it.pool),
            also: Vec::new(),
            seq: it.seq,
            size: it.size,
            priority: it.priority,
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
        let found = promote(&pools, &queue, rules, &seated);
        let offered: Vec<_> = found.offered.iter().map(|it| name(*it)).collect();
        let overtaken: BTreeMap<_, _> =
            found.overtaken.iter().map(|(id, times)| (name(*id), *times)).collect();
        assert_eq!((offered, overtaken), (it.promoted, it.overtaken), "{}", it.name);
        queue.reverse();
        assert_eq!(promote(&pools, &queue, rules, &seated), found, "{}", it.name);
    }
}

fn entry(seq: u32, priority: u8, overtaken: u32) -> Entry {
    Entry {
        id: Uuid::from_u128(seq.into()).into(),
        pool: pool_id(Origin::National),
        also: Vec::new(),
        seq,
        size: PartySize::ALONE,
        priority,
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

#[test]
fn who_lacks_seats_elsewhere_stands_aside_but_keeps_those_he_lacks() {
    let total = Pool::new(Uuid::from_u128(9).into(), Uuid::nil().into(), Seats::Total, 3);
    let pools = [total.clone(), pool(Origin::National, 1), pool(Origin::International, 2)];
    let waits = |seq, origin, size: u32| Entry {
        pool: total.id,
        also: vec![pool_id(origin)],
        size: size.try_into().expect("a size"),
        ..entry(seq, 0, 0)
    };
    let queue = [
        waits(1, Origin::National, 2),
        waits(2, Origin::International, 1),
        waits(3, Origin::National, 1),
        waits(4, Origin::International, 1),
    ];
    let found = promote(&pools, &queue, QueueRules::default(), &nobody());
    assert_eq!(found.offered.iter().map(|it| name(*it)).collect::<Vec<_>>(), ["r2", "r4"]);
    assert!(found.overtaken.values().all(|times| *times == 0));
    assert_eq!(found.pools.iter().map(Pool::held).collect::<Vec<_>>(), [2, 0, 2]);
}

#[test]
fn a_position_is_a_number_or_a_range() {
    let queue = [entry(1, 0, 2), entry(2, 0, 0), entry(3, 1, 0), entry(4, 0, 0), entry(5, 0, 0)];
    let of = |seq: u128, rules| {
        let it = position(Uuid::from_u128(seq).into(), &queue, rules).expect("waits");
        (it.at_least, it.at_most)
    };
    let fifo = QueueRules::default();
    assert_eq!([1, 2, 3, 5].map(|seq| of(seq, fifo)), [(1, 1), (2, 2), (0, 0), (4, 4)]);
    let balance = QueueRules { policy: QueuePolicy::Balance, max_overtakes: 2, ..fifo };
    assert_eq!([1, 2, 3, 5].map(|seq| of(seq, balance)), [(1, 1), (2, 4), (0, 0), (2, 4)]);
    assert_eq!(position(Uuid::nil().into(), &queue, fifo), None);
}

#[test]
fn an_offer_lasts_three_days_and_one_in_the_last_two_weeks() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a time");
    let until = |now| offered_until(at(now), at("2020-03-18T09:00:00Z"), TimeDelta::hours(48));
    assert_eq!(until("2020-02-01T12:00:00Z"), Ok(at("2020-02-04T12:00:00Z")));
    assert_eq!(until("2020-03-04T09:00:00Z"), Ok(at("2020-03-05T09:00:00Z")));
    assert_eq!(until("2020-03-16T08:00:00Z"), Ok(at("2020-03-16T09:00:00Z")));
    let late = at("2020-03-16T09:00:00Z");
    assert_eq!(until("2020-03-16T09:00:00Z"), Err(Refusal::TooLateToOffer(late)));
}

const GROUPS: [&str; 4] = ["politics", "administration", "migrant", "education"];

/// A conference that lives through a random history, and what an onlooker counts.
struct History {
    chance: Chance,
    pools: Vec<Pool>,
    waiting: Vec<Entry>,
    seated: Vec<Entry>,
    catalogue: Catalogue,
    rules: QueueRules,
    /// How often the onlooker saw each being overtaken by somebody of the same line and priority.
    seen: BTreeMap<RegistrationId, u32>,
    numbers: BTreeMap<PoolId, Vec<u32>>,
    arrived: u128,
}

impl History {
    fn new(seed: u64, with_total: bool) -> Self {
        let mut chance = Chance(seed);
        let mut pools =
            [Origin::National, Origin::International].map(|it| pool(it, chance.below(6))).to_vec();
        if with_total {
            let id = Uuid::from_u128(9).into();
            pools.push(Pool::new(id, Uuid::nil().into(), Seats::Total, chance.below(9)));
        }
        let pick = |yes| if yes { QueuePolicy::Balance } else { QueuePolicy::Fifo };
        let rules = QueueRules {
            policy: pick(chance.below(2) == 0),
            parties: if chance.below(2) == 0 { PartyRule::Strict } else { PartyRule::BestFit },
            max_overtakes: chance.below(4),
        };
        let shares = [0.4, 0.3, 0.2, 0.1];
        let targets = GROUPS.iter().zip(shares);
        let targets = targets.map(|(code, share)| (Choice::parse(code).expect("a code"), share));
        let catalogue = catalogue(&targets.collect());
        let (waiting, seated) = (Vec::new(), Vec::new());
        let (seen, numbers) = (BTreeMap::new(), BTreeMap::new());
        Self { chance, pools, waiting, seated, catalogue, rules, seen, numbers, arrived: 0 }
    }

    fn put(&mut self, pool: Pool) {
        let place = self.pools.iter().position(|it| it.id == pool.id).expect("a known pool");
        self.pools[place] = pool;
    }

    fn arrive(&mut self) {
        self.arrived += 1;
        let origin =
            if self.chance.below(2) == 0 { Origin::National } else { Origin::International };
        let size = if self.chance.below(4) == 0 { 2 + self.chance.below(3) } else { 1 };
        let claim = Claim {
            size: size.try_into().expect("a size"),
            priority: u8::from(self.chance.below(5) == 0),
        };
        let groups = GROUPS.iter().filter(|_| self.chance.below(3) == 0);
        let groups = groups.map(|it| Choice::parse(it).expect("a code")).collect();
        let needs = |it: &Pool| it.seats == Seats::Total || it.seats == Seats::Origin(origin);
        let needed: Vec<_> = self.pools.iter().filter(|it| needs(it)).cloned().collect();
        let mut ids: Vec<_> = needed.iter().map(|it| it.id).collect();
        let locked: Vec<_> = needed
            .into_iter()
            .map(|pool| {
                let line = self.waiting.iter().filter(|it| it.pool == pool.id);
                Locked { waiting: line.map(|it| it.priority).max(), pool }
            })
            .collect();
        let mut newcomer = Entry {
            id: Uuid::from_u128(self.arrived).into(),
            pool: ids[0],
            also: Vec::new(),
            seq: 0,
            size: claim.size,
            priority: claim.priority,
            groups,
            overtaken: 0,
        };
        match acquire(&locked, claim).expect("an answer") {
            Seating::Seated(pools) => {
                for pool in pools {
                    self.put(pool);
                }
                newcomer.also = ids.split_off(1);
                self.seated.push(newcomer);
            }
            Seating::Queued { pool, seq } => {
                self.numbers.entry(pool.id).or_default().push(seq);
                ids.retain(|id| *id != pool.id);
                self.waiting.push(Entry { pool: pool.id, also: ids, seq, ..newcomer });
                self.put(pool);
            }
        }
    }

    fn leave(&mut self) {
        let bound = u32::try_from(self.seated.len()).expect("few");
        if bound == 0 {
            return;
        }
        let place = usize::try_from(self.chance.below(bound)).expect("few");
        let gone = self.seated.remove(place);
        for pool in [gone.pool].iter().chain(&gone.also) {
            let pool = self.pools.iter().find(|it| it.id == *pool).expect("a known pool");
            let released = pool.release(gone.size).expect("was held");
            self.put(released);
        }
    }

    fn resize(&mut self) {
        let place = usize::try_from(self.chance.below(2)).expect("few");
        let wanted = self.chance.below(9);
        match self.pools[place].resize(wanted) {
            Ok(pool) => self.put(pool),
            Err(refusal) => {
                assert!(wanted < self.pools[place].held(), "{refusal}");
            }
        }
    }

    fn spill(&mut self) {
        let (from, to) = spill(&self.pools[0], &self.pools[1]).expect("spills");
        self.put(from);
        self.put(to);
    }

    fn promote(&mut self) {
        let people: Vec<_> = self.seated.iter().map(|it| it.groups.clone()).collect();
        let seated = self.catalogue.measure(&people);
        let found = promote(&self.pools, &self.waiting, self.rules, &seated);
        let plainly = plain::promote(&self.pools, &self.waiting, self.rules, &seated);
        assert_eq!(plainly, found);
        self.waiting.reverse();
        assert_eq!(promote(&self.pools, &self.waiting, self.rules, &seated), found);
        for id in found.offered {
            let place = self.waiting.iter().position(|it| it.id == id).expect("waited");
            let lucky = self.waiting.remove(place);
            let same = |it: &&Entry| it.pool == lucky.pool && it.priority == lucky.priority;
            for passed in self.waiting.iter().filter(same).filter(|it| it.seq < lucky.seq) {
                *self.seen.entry(passed.id).or_default() += 1;
            }
            self.seated.push(lucky);
        }
        for it in &mut self.waiting {
            it.overtaken = found.overtaken[&it.id];
        }
        self.pools = found.pools;
    }

    fn step(&mut self) {
        match self.chance.below(9) {
            0..=4 => self.arrive(),
            5 | 6 => self.leave(),
            7 => self.resize(),
            _ => self.spill(),
        }
        self.promote();
        for pool in &self.pools {
            assert!(pool.held() <= pool.capacity());
            let holders = self.seated.iter();
            let holders = holders.filter(|it| it.pool == pool.id || it.also.contains(&pool.id));
            assert_eq!(holders.map(|it| u32::from(it.size)).sum::<u32>(), pool.held());
        }
    }
}

#[test]
fn in_four_thousand_histories_nobody_is_overtaken_more_often_than_allowed() {
    let (mut overtakings, mut at_the_bound) = (0, 0);
    for seed in 0..4000 {
        let mut history = History::new(seed, false);
        (0..30).for_each(|_| history.step());
        let QueueRules { policy, parties, max_overtakes } = history.rules;
        let fixed = policy == QueuePolicy::Fifo && parties == PartyRule::Strict;
        let bound = if fixed { 0 } else { max_overtakes };
        assert!(history.seen.values().all(|times| *times <= bound), "seed {seed}");
        for it in &history.waiting {
            assert_eq!(history.seen.get(&it.id).copied().unwrap_or(0), it.overtaken);
        }
        overtakings += history.seen.values().sum::<u32>();
        at_the_bound += history.seen.values().filter(|it| **it == bound && bound > 0).count();
        for numbers in history.numbers.values() {
            assert!(numbers.iter().zip(1..).all(|(number, next)| *number == next), "gapless");
        }
    }
    assert!(overtakings > 1000 && at_the_bound > 100, "{overtakings} {at_the_bound}");
}

#[test]
fn in_a_thousand_histories_with_a_common_pool_no_seat_is_given_twice() {
    for seed in 0..1000 {
        let mut history = History::new(seed, true);
        (0..30).for_each(|_| history.step());
        for it in &history.waiting {
            assert!(it.overtaken <= history.rules.max_overtakes, "seed {seed}");
        }
    }
}
