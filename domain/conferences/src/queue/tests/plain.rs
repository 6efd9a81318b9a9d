//! The same rules written plainly, one turn after another over everybody: what tests hold the queue against. It knows
//! neither classes nor kinds nor what stays as it was, and asks of each two people what the rules say about them.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use kernel::Choice;

use crate::pool::{Pool, PoolId};
use crate::queue::{Entry, PartyRule, QueuePolicy, QueueRules};
use crate::representation::{Measure, rounded};

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) offered: Vec<Entry>,
    pub(super) left: Vec<Entry>,
    pub(super) pools: Vec<Pool>,
}

pub(super) fn promote(
    pools: &[Pool],
    queue: &[Entry],
    rules: QueueRules,
    seated: &Measure,
) -> Plain {
    let cells = seated.cells.iter();
    let mut at = Conference {
        pools: pools.to_vec(),
        waiting: queue.to_vec(),
        rules,
        weights: cells.map(|it| (it.group.clone(), (it.target, it.weight))).collect(),
    };
    let mut offered = Vec::new();
    while let Some(next) = at.next().cloned() {
        for passed in at.passed_by(&next) {
            let it = at.waiting.iter_mut().find(|it| it.id == passed).expect("waits");
            it.overtaken += 1;
        }
        at.seat(&next);
        offered.push(next);
    }
    Plain { offered, left: at.waiting, pools: at.pools }
}

struct Conference {
    pools: Vec<Pool>,
    waiting: Vec<Entry>,
    rules: QueueRules,
    weights: BTreeMap<Choice, (f64, f64)>,
}

impl Conference {
    fn next(&self) -> Option<&Entry> {
        let can_go = |it: &&Entry| self.short_of(it, it).is_empty();
        self.queue().filter(can_go).min_by(|a, b| self.order(a, b))
    }

    /// Those who do not stand aside.
    fn queue(&self) -> impl Iterator<Item = &Entry> {
        self.waiting.iter().filter(|it| {
            let mut drawn = self.drawn(it).peekable();
            drawn.peek().is_some() && drawn.all(|pool| pool.capacity() >= it.claim.seats())
        })
    }

    fn drawn(&self, it: &Entry) -> impl Iterator<Item = &Pool> {
        self.pools.iter().filter(|pool| it.claim.draws_on(pool))
    }

    fn is_patient(&self, it: &Entry) -> bool {
        it.overtaken >= self.rules.max_overtakes
    }

    fn order(&self, a: &Entry, b: &Entry) -> Ordering {
        let balanced = self.rules.policy == QueuePolicy::Balance;
        let first = |it: &Entry| (Reverse(it.claim.priority), !(balanced && self.is_patient(it)));
        let deficit = |it: &Entry| {
            let counts = balanced && !self.is_patient(it);
            if counts { self.deficit(&it.groups) } else { 0.0 }
        };
        first(a)
            .cmp(&first(b))
            .then_with(|| deficit(b).total_cmp(&deficit(a)))
            .then_with(|| (a.number, a.id).cmp(&(b.number, b.id)))
    }

    fn lacks(&self, it: &Entry) -> BTreeSet<PoolId> {
        let lacking = self.drawn(it).filter(|pool| pool.free() < it.claim.seats());
        lacking.map(|pool| pool.id).collect()
    }

    /// The pools of one that lack seats for them, or are kept from whose turn it is by those before.
    fn short_of(&self, it: &Entry, turn: &Entry) -> BTreeSet<PoolId> {
        let keeps = |other: &&Entry| {
            self.order(other, turn) == Ordering::Less
                && (other.claim.priority > turn.claim.priority
                    || self.rules.parties == PartyRule::Strict
                    || self.is_patient(other))
        };
        let kept: BTreeSet<_> = self.queue().filter(keeps).flat_map(|it| self.lacks(it)).collect();
        let mut short = self.lacks(it);
        short.extend(self.drawn(it).map(|pool| pool.id).filter(|id| kept.contains(id)));
        short
    }

    fn passed_by<'a>(&'a self, next: &'a Entry) -> Vec<crate::registration::RegistrationId> {
        let of_next: BTreeSet<_> = self.drawn(next).map(|it| it.id).collect();
        let is_passed = |it: &&Entry| {
            let own: BTreeSet<_> = self.drawn(it).map(|it| it.id).collect();
            let elsewhere = self.short_of(it, next).difference(&of_next).next().is_some();
            it.claim.priority == next.claim.priority
                && it.number < next.number
                && !own.is_disjoint(&of_next)
                && (!self.lacks(it).is_disjoint(&of_next) || !elsewhere)
        };
        self.queue().filter(is_passed).map(|it| it.id).collect()
    }

    fn seat(&mut self, next: &Entry) {
        for pool in self.pools.iter_mut().filter(|it| next.claim.draws_on(it)) {
            *pool = pool.hold(next.claim.seats()).expect("seats");
        }
        self.waiting.retain(|it| it.id != next.id);
        let known = next.groups.iter().filter(|it| self.weights.contains_key(it)).count();
        let part = u32::try_from(known).map_or(0.0, |known| 1.0 / f64::from(known));
        for (group, (_, weight)) in &mut self.weights {
            if next.groups.contains(group) {
                *weight += part;
            }
        }
    }

    /// The largest deficit among the groups, to the ninth decimal; the least of all for who has none.
    fn deficit(&self, groups: &BTreeSet<Choice>) -> f64 {
        let total: f64 = self.weights.values().map(|(_, weight)| weight).sum();
        let share = |weight: f64| if total > 0.0 { weight / total } else { 0.0 };
        let known = groups.iter().filter_map(|it| self.weights.get(it));
        let deficits = known.map(|(target, weight)| target - share(*weight));
        rounded(deficits.fold(f64::NEG_INFINITY, f64::max), 9)
    }
}
