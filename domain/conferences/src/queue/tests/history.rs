//! Conferences that live through random histories.

use uuid::Uuid;

use super::*;
use kernel::directory::organisation::OrganisationKind;

use crate::Refusal;
use crate::chance::Chance;
use crate::pool::{Seats, spill};

const GROUPS: [&str; 4] = ["politics", "administration", "migrant", "education"];
const MIGRANTS: OrganisationKind = OrganisationKind::MigrantOrganisation;

/// A conference that lives through a random history, and what an onlooker counts.
pub(super) struct History {
    pub(super) chance: Chance,
    pub(super) pools: Vec<Pool>,
    pub(super) waiting: Vec<Entry>,
    seated: Vec<Entry>,
    catalogue: Catalogue,
    pub(super) rules: QueueRules,
    /// Who was offered a seat, in this order.
    pub(super) offered: Vec<Entry>,
    /// How often the onlooker saw each being overtaken by somebody of the same priority who draws on the same pools.
    seen: BTreeMap<RegistrationId, u32>,
    arrived: u32,
}

impl History {
    /// With `kinds` of pools that overlap, or with the two of origins alone, which do not.
    pub(super) fn new(seed: u64, overlapping: bool) -> Self {
        let mut chance = Chance(seed);
        let kinds = [
            Seats::Origin(Origin::National),
            Seats::Origin(Origin::International),
            Seats::Total,
            Seats::Mode(Mode::Onsite),
            Seats::Mode(Mode::Online),
            Seats::Delegation(partner()),
            Seats::OrganisationKind(MIGRANTS),
        ];
        let there = |at: usize, chance: &mut Chance| match at {
            0 | 1 => !overlapping || chance.below(4) > 0,
            _ => overlapping && chance.below(2) == 0,
        };
        let mut pools = Vec::new();
        for (at, seats) in kinds.into_iter().enumerate() {
            if there(at, &mut chance) {
                let most = if seats == Seats::Total { 9 } else { 6 };
                let id = Uuid::from_u128(u128::try_from(at).expect("few") + 1).into();
                pools.push(Pool::new(id, Uuid::nil().into(), seats, chance.below(most)));
            }
        }
        let total = pools.iter().find(|it| it.seats == Seats::Total).cloned();
        if let Some(total) = total.filter(|_| chance.below(2) == 0) {
            let id = Uuid::from_u128(9).into();
            let others = chance.below(total.capacity() + 1);
            pools.push(Pool::new(id, Uuid::nil().into(), Seats::Total, others).besides(MIGRANTS));
        }
        let pick = |yes| if yes { QueuePolicy::Balance } else { QueuePolicy::Fifo };
        let rules = QueueRules {
            policy: pick(chance.below(2) == 0),
            parties: if chance.below(2) == 0 { PartyRule::Strict } else { PartyRule::BestFit },
            max_overtakes: chance.below(4),
        };
        let shares = GROUPS.iter().zip([0.4, 0.3, 0.2, 0.1]);
        let targets = shares.map(|(code, share)| (Choice::parse(code).expect("a code"), share));
        Self {
            catalogue: catalogue(&targets.collect()),
            waiting: Vec::new(),
            seated: Vec::new(),
            offered: Vec::new(),
            seen: BTreeMap::new(),
            arrived: 0,
            chance,
            pools,
            rules,
        }
    }

    fn heads(&mut self, among: usize) -> Option<usize> {
        let bound = u32::try_from(among).expect("few");
        (bound > 0).then(|| usize::try_from(self.chance.below(bound)).expect("few"))
    }

    fn arrive(&mut self) {
        let mut toss = |of: u32| self.chance.below(of) == 0;
        self.arrived += 1;
        let needs = Needs {
            origin: if toss(2) { Origin::National } else { Origin::International },
            mode: if toss(3) { Mode::Online } else { Mode::Onsite },
            delegation: toss(4).then(partner),
            organisation_kind: toss(3).then_some(MIGRANTS),
        };
        let priority = u8::from(toss(5));
        let groups = GROUPS.iter().filter(|_| toss(3));
        let groups = groups.map(|it| Choice::parse(it).expect("a code")).collect();
        let size = if toss(3) { 2 + self.chance.below(3) } else { 1 };
        self.waiting.push(Entry {
            id: Uuid::from_u128(self.arrived.into()).into(),
            claim: Claim { needs, size: size.try_into().expect("a size"), priority },
            number: self.arrived.try_into().expect("a number"),
            groups,
            overtaken: 0,
        });
    }

    /// Somebody cancels, or declines the offer.
    fn leave(&mut self) {
        let Some(place) = self.heads(self.seated.len()) else { return };
        let gone = self.seated.remove(place);
        for pool in self.pools.iter_mut().filter(|it| gone.claim.draws_on(it)) {
            *pool = pool.release(gone.claim.seats()).expect("was held");
        }
    }

    /// Somebody does not want to wait any longer.
    pub(super) fn give_up(&mut self) -> Option<Entry> {
        let place = self.heads(self.waiting.len())?;
        Some(self.waiting.remove(place))
    }

    fn resize(&mut self) {
        let Some(place) = self.heads(self.pools.len()) else { return };
        let wanted = self.chance.below(9);
        if self.pools[place].is_of_a_reserve() {
            return;
        }
        match self.pools[place].resize_all(&self.pools, wanted) {
            Ok(pools) => self.put(pools),
            Err(Refusal::ReserveTooLarge { .. }) => {}
            Err(refusal) => assert!(wanted < self.pools[place].capacity(), "{refusal}"),
        }
    }

    fn put(&mut self, pools: Vec<Pool>) {
        for changed in pools {
            let old = self.pools.iter_mut().find(|it| it.id == changed.id);
            *old.expect("the pool") = changed;
        }
    }

    fn spill(&mut self) {
        let [from, to, ..] = self.pools.as_slice() else { return };
        if to.is_of_a_reserve() {
            return;
        }
        self.put(spill(from, to, &self.pools).expect("spills"));
    }

    pub(super) fn measure(&self) -> Measure {
        let people: Vec<_> = self.seated.iter().map(|it| it.groups.clone()).collect();
        self.catalogue.measure(&people)
    }

    pub(super) fn promote(&mut self) {
        let seated = self.measure();
        let found = promote(&self.pools, &self.waiting, self.rules, &seated).expect("a promotion");
        self.waiting.reverse();
        let again = promote(&self.pools, &self.waiting, self.rules, &seated);
        assert_eq!(again.as_ref(), Ok(&found), "the order in which it is given does not matter");
        self.waiting.reverse();
        let plainly = plain::promote(&self.pools, &self.waiting, self.rules, &seated);
        let ids: Vec<_> = plainly.offered.iter().map(|it| it.id).collect();
        assert_eq!((&ids, &plainly.pools), (&found.offered, &found.pools));
        let left: BTreeMap<_, _> = plainly.left.iter().map(|it| (it.id, it.overtaken)).collect();
        assert_eq!(left, found.overtaken);
        for lucky in plainly.offered {
            let place = self.waiting.iter().position(|it| it.id == lucky.id).expect("waited");
            self.waiting.remove(place);
            let same = |it: &&Entry| it.claim.priority == lucky.claim.priority;
            let shares = |it: &&Entry| {
                self.pools.iter().any(|pool| it.claim.draws_on(pool) && lucky.claim.draws_on(pool))
            };
            let in_line =
                |it: &&Entry| same(it) && shares(it) && it.claim.can_ever_fit(&self.pools);
            let older = self.waiting.iter().filter(in_line).filter(|it| it.number < lucky.number);
            for passed in older {
                *self.seen.entry(passed.id).or_default() += 1;
            }
            self.offered.push(lucky.clone());
            self.seated.push(lucky);
        }
        for it in &mut self.waiting {
            it.overtaken = found.overtaken[&it.id];
        }
        self.pools = found.pools;
    }

    pub(super) fn event(&mut self) {
        match self.chance.below(9) {
            0..=4 => self.arrive(),
            5 | 6 => self.leave(),
            7 => self.resize(),
            _ => self.spill(),
        }
    }

    /// What happens while capacities stay; who gives up is told.
    pub(super) fn quiet_event(&mut self) -> Option<Entry> {
        match self.chance.below(7) {
            0 | 1 => self.arrive(),
            2 => return self.give_up(),
            _ => self.leave(),
        }
        None
    }

    pub(super) fn step(&mut self) {
        self.event();
        self.promote();
        for pool in &self.pools {
            assert!(pool.held() <= pool.capacity());
            let holders = self.seated.iter().filter(|it| it.claim.draws_on(pool));
            assert_eq!(holders.map(|it| it.claim.seats()).sum::<u32>(), pool.held());
        }
        for it in &self.waiting {
            assert!(it.overtaken <= self.bound(), "{it:?}");
        }
    }

    fn bound(&self) -> u32 {
        if self.rules.is_fixed() { 0 } else { self.rules.max_overtakes }
    }
}

fn partner() -> kernel::OrganisationId {
    Uuid::from_u128(77).into()
}

#[test]
fn in_a_thousand_histories_nobody_is_overtaken_more_often_than_allowed() {
    let (mut overtakings, mut at_the_bound) = (0, 0);
    for seed in 0..1000 {
        let mut history = History::new(seed, false);
        (0..30).for_each(|_| history.step());
        let bound = history.bound();
        assert!(history.seen.values().all(|times| *times <= bound), "seed {seed}");
        for it in &history.waiting {
            let seen = history.seen.get(&it.id).copied().unwrap_or(0);
            assert_eq!(seen, it.overtaken, "seed {seed}");
        }
        overtakings += history.seen.values().sum::<u32>();
        at_the_bound += history.seen.values().filter(|it| **it == bound && bound > 0).count();
    }
    assert!(overtakings > 250 && at_the_bound > 25, "{overtakings} {at_the_bound}");
}

#[test]
fn in_a_thousand_histories_with_pools_that_overlap_all_goes_by_the_plain_rules() {
    let mut overtakings = 0;
    for seed in 0..1000 {
        let mut history = History::new(seed, true);
        (0..30).for_each(|_| history.step());
        overtakings += history.offered.iter().map(|it| it.overtaken).sum::<u32>();
    }
    assert!(overtakings > 100, "{overtakings}");
}

/// Whoever is older and needs nothing else goes first under `fifo` and `strict`, and no seat stands free that nobody older
/// waits for: said without turns.
#[test]
fn in_order_nobody_goes_before_somebody_older_who_needs_nothing_else() {
    let mut offers = 0;
    for seed in 0..1000 {
        let mut history = History::new(seed, true);
        history.rules = QueueRules::default();
        for _ in 0..30 {
            history.event();
            let before = history.offered.len();
            history.promote();
            let (pools, waiting) = (&history.pools, &history.waiting);
            let first =
                |a: &Entry, b: &Entry| (a.claim.priority, b.number) > (b.claim.priority, a.number);
            let all_of = |a: &Entry, b: &Entry| {
                pools.iter().all(|it| !a.claim.draws_on(it) || b.claim.draws_on(it))
            };
            for lucky in &history.offered[before..] {
                let mut others = waiting.iter().filter(|it| it.claim.can_ever_fit(pools));
                assert!(!others.any(|it| first(it, lucky) && all_of(it, lucky)), "seed {seed}");
                offers += 1;
            }
            for it in waiting.iter().filter(|it| it.claim.fits(pools)) {
                let mut older = waiting.iter().filter(|other| first(other, it));
                let kept = |other: &Entry| {
                    let waits = |pool: &&Pool| other.claim.waits_for(pool);
                    other.claim.can_ever_fit(pools)
                        && pools.iter().filter(waits).any(|pool| it.claim.draws_on(pool))
                };
                assert!(older.any(kept), "seed {seed}: {it:?} could go");
            }
        }
    }
    assert!(offers > 2_500, "{offers}");
}

/// Reads the queue page by page, as little as it must, and decides as if it were read whole.
#[test]
fn a_queue_that_is_read_in_part_is_decided_as_a_whole_one() {
    let (mut spared, mut read_in_all) = (0, 0);
    for seed in 0..1000 {
        let mut history = History::new(seed, true);
        if history.chance.below(4) > 0 {
            history.rules.policy = QueuePolicy::Fifo;
        }
        for _ in 0..30 {
            history.event();
            let seated = history.measure();
            let whole = promote(&history.pools, &history.waiting, history.rules, &seated);
            let whole = whole.expect("a promotion");
            let page = 1 + usize::try_from(history.chance.below(3)).expect("few");
            let (read, found) = read_in_pages(&history, page, &seated);
            assert_eq!((&found.offered, &found.pools), (&whole.offered, &whole.pools), "{seed}");
            let unread = history.waiting.iter().filter(|it| !read.contains(&it.id));
            for it in unread {
                assert_eq!(whole.overtaken.get(&it.id), Some(&it.overtaken), "seed {seed}");
            }
            for (id, times) in &found.overtaken {
                assert_eq!(whole.overtaken.get(id), Some(times), "seed {seed}");
            }
            spared += history.waiting.len() - read.len();
            read_in_all += read.len();
            history.promote();
        }
    }
    assert!(spared > read_in_all, "{spared} spared, {read_in_all} read");
}

/// Who was read, and what was decided.
fn read_in_pages(
    history: &History,
    page: usize,
    seated: &Measure,
) -> (Vec<RegistrationId>, Promotion) {
    let mut queue = history.waiting.clone();
    queue.sort_by_key(|it| (std::cmp::Reverse(it.claim.priority), it.number));
    let (mut read, mut behind) = (Vec::new(), queue.into_iter());
    let mut whole = false;
    loop {
        let decides = whole || history.rules.policy == QueuePolicy::Fifo;
        let known: &[Entry] = if decides { &read } else { &[] };
        let found = promote(&history.pools, known, history.rules, seated).expect("a promotion");
        if whole || !read_on(&found.pools, &found.closed) {
            return (read.into_iter().map(|it| it.id).collect(), found);
        }
        let is_spared = |it: &Entry| {
            it.claim.seats() == 1 && found.closed.iter().any(|one| it.claim.needs.are_counted(*one))
        };
        let next: Vec<_> = behind.by_ref().filter(|it| !is_spared(it)).take(page).collect();
        whole = next.len() < page;
        read.extend(next);
    }
}
