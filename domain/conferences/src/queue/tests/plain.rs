//! The same rules written plainly, one turn after another over the whole queue: what tests hold the queue against.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use kernel::Choice;

use crate::pool::{Pool, PoolId};
use crate::queue::line::hold_all;
use crate::queue::{Entry, PartyRule, Promotion, QueuePolicy, QueueRules};
use crate::representation::Measure;

pub(super) fn promote(
    pools: &[Pool],
    queue: &[Entry],
    rules: QueueRules,
    seated: &Measure,
) -> Promotion {
    let mut pools = pools.to_vec();
    let mut lines: Vec<_> = pools.iter().map(|it| (it.seats, it.id)).collect();
    lines.sort();
    let mut waiting: Vec<_> = queue.to_vec();
    waiting.sort_by_key(|it| (Reverse(it.priority), it.seq, it.id));
    let mut deficits = Deficits::of(seated);
    let mut offered = Vec::new();

    for (_, line) in lines {
        while let Some(Turn { next, passed }) = turn(line, &waiting, &pools, rules, &deficits) {
            let Some(held) = hold_all(&pools, &waiting[next]) else { break };
            pools = held;
            for place in passed {
                waiting[place].overtaken += 1;
            }
            let entry = waiting.remove(next);
            deficits.seat(&entry.groups);
            offered.push(entry.id);
        }
    }
    let overtaken = waiting.into_iter().map(|it| (it.id, it.overtaken)).collect();
    Promotion { offered, overtaken, pools }
}

/// Whose turn it is and who is passed, by their places in the queue.
struct Turn {
    next: usize,
    passed: Vec<usize>,
}

/// Whose turn it is in a line; nobody's if the line waits.
fn turn(
    line: PoolId,
    waiting: &[Entry],
    pools: &[Pool],
    rules: QueueRules,
    deficits: &Deficits,
) -> Option<Turn> {
    let free = |id: &PoolId| pools.iter().find(|it| it.id == *id).map_or(0, Pool::free);
    let fits = |place: &usize| free(&line) >= waiting[*place].size.into();
    let mut class = ready(line, waiting, free);
    let highest = class.first().map(|place| waiting[*place].priority)?;
    class.retain(|place| waiting[*place].priority == highest);

    let patient = class.iter().find(|place| waiting[**place].overtaken >= rules.max_overtakes);
    let next = if let Some(patient) = patient {
        Some(*patient).filter(fits)
    } else {
        let mut order = class.clone();
        if rules.policy == QueuePolicy::Balance {
            let deficit = |place: usize| deficits.largest(&waiting[place].groups);
            order.sort_by(|a, b| deficit(*b).total_cmp(&deficit(*a)));
        }
        match rules.parties {
            PartyRule::Strict => order.first().copied().filter(fits),
            PartyRule::BestFit => order.into_iter().find(fits),
        }
    }?;
    Some(Turn { next, passed: class.into_iter().filter(|place| *place < next).collect() })
}

/// The places of those in a line who lack nothing but, perhaps, seats of the line itself.
fn ready(line: PoolId, waiting: &[Entry], free: impl Fn(&PoolId) -> u32) -> Vec<usize> {
    let mut short = BTreeSet::<PoolId>::new();
    let mut ready = Vec::new();
    for (place, entry) in waiting.iter().enumerate().filter(|(_, it)| it.pool == line) {
        let behind = entry.also.iter().any(|pool| short.contains(pool));
        let lacking: Vec<_> =
            entry.also.iter().filter(|pool| free(pool) < entry.size.into()).collect();
        if behind || !lacking.is_empty() {
            short.extend(lacking);
        } else {
            ready.push(place);
        }
    }
    ready
}

/// By how much every group is below its wanted share of those seated.
struct Deficits {
    groups: BTreeMap<Choice, (f64, f64)>,
}

impl Deficits {
    fn of(seated: &Measure) -> Self {
        let cells = seated.cells.iter();
        Self { groups: cells.map(|it| (it.group.clone(), (it.target, it.weight))).collect() }
    }

    /// The largest deficit among the groups, to the ninth decimal; the least of all for who has none.
    fn largest(&self, groups: &BTreeSet<Choice>) -> f64 {
        let total: f64 = self.groups.values().map(|(_, weight)| weight).sum();
        let share = |weight: f64| if total > 0.0 { weight / total } else { 0.0 };
        let known = groups.iter().filter_map(|it| self.groups.get(it));
        let deficits = known.map(|(target, weight)| target - share(*weight));
        crate::representation::rounded(deficits.fold(f64::NEG_INFINITY, f64::max), 9)
    }

    fn seat(&mut self, groups: &BTreeSet<Choice>) {
        let known = groups.iter().filter(|it| self.groups.contains_key(it)).count();
        let part = u32::try_from(known).map_or(0.0, |known| 1.0 / f64::from(known));
        for (group, (_, weight)) in &mut self.groups {
            if groups.contains(group) {
                *weight += part;
            }
        }
    }
}
