//! How lines move. A turn costs what it changes, however many wait: it runs while the pools are locked.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use kernel::Choice;

use super::{Entry, PartyRule, Promotion, QueuePolicy, QueueRules};
use crate::pool::{Pool, PoolId};
use crate::representation::{Measure, rounded};

/// Offers the free seats of the `pools` to those in the `queue`.
///
/// Lines are served one after another, those of broader pools first. In a line the highest priority is served until
/// nobody of it waits; inside it, who was overtaken as often as allowed goes before all others. A party that is short
/// of seats in *another* pool than that of its line stands aside: it could not use the seats, so it neither blocks nor
/// counts as overtaken; but nobody behind it takes the seats that it lacks.
///
/// `seated` measures those who hold seats; only the policy `balance` looks at it. The order in which the queue is given
/// does not matter.
pub fn promote(pools: &[Pool], queue: &[Entry], rules: QueueRules, seated: &Measure) -> Promotion {
    let mut lines: Vec<_> = pools.iter().map(|it| (it.seats, it.id)).collect();
    lines.sort();
    let mut moving = Moving::new(pools, queue, rules, seated);
    for (_, line) in lines {
        moving.serve(line);
    }
    moving.done()
}

/// The queue while it moves.
struct Moving<'a> {
    pools: Vec<Pool>,
    /// Everybody, by priority and number; a place is an index of this list.
    waiting: Vec<Waiting<'a>>,
    offered: Vec<&'a Entry>,
    rules: QueueRules,
    deficits: Deficits,
    /// The seats of the largest party.
    largest: u32,
}

struct Waiting<'a> {
    entry: &'a Entry,
    overtaken: u32,
    offered: bool,
}

/// Those of one line and priority who lack nothing but, perhaps, seats of the line itself.
struct Class<'a> {
    /// Their places, in order.
    places: VecDeque<usize>,
    /// The places of those who were overtaken as often as allowed.
    patient: BTreeSet<usize>,
    /// The places by what counts for the policy; of those for whom nothing does, under none.
    by_group: BTreeMap<Option<&'a Choice>, VecDeque<usize>>,
}

impl<'a> Moving<'a> {
    fn new(pools: &[Pool], queue: &'a [Entry], rules: QueueRules, seated: &Measure) -> Self {
        let mut waiting: Vec<_> = queue
            .iter()
            .map(|entry| Waiting { entry, overtaken: entry.overtaken, offered: false })
            .collect();
        waiting.sort_by_key(|it| (Reverse(it.entry.priority), it.entry.seq, it.entry.id));
        Self {
            pools: pools.to_vec(),
            waiting,
            offered: Vec::new(),
            rules,
            deficits: Deficits::of(seated),
            largest: queue.iter().map(|it| it.size.into()).max().unwrap_or_default(),
        }
    }

    /// Serves a line as far as its seats go.
    fn serve(&mut self, line: PoolId) {
        while self.free(line) > 0
            && let Some(class) = self.class(line)
            && self.serve_class(class)
        {}
    }

    fn done(self) -> Promotion {
        let left = self.waiting.iter().filter(|it| !it.offered);
        Promotion {
            offered: self.offered.iter().map(|it| it.id).collect(),
            overtaken: left.map(|it| (it.entry.id, it.overtaken)).collect(),
            pools: self.pools,
        }
    }

    /// Serves a class until it is through, or has to be looked at again because others may lack seats now. Whether the
    /// line goes on: it does not once somebody whose turn it is has to wait.
    fn serve_class(&mut self, mut class: Class<'a>) -> bool {
        while !class.places.is_empty() {
            let Some((place, pools)) = self.turn(&mut class) else { return false };
            self.pools = pools;
            self.seat(&mut class, place);
            if self.waiting[place].entry.also.iter().any(|it| self.free(*it) < self.largest) {
                return true;
            }
        }
        true
    }

    /// Whose turn it is, and the pools with the seats held.
    fn turn(&self, class: &mut Class<'a>) -> Option<(usize, Vec<Pool>)> {
        let next = match class.patient.first() {
            Some(patient) => *patient,
            None => self.first_in(class)?,
        };
        Some((next, hold_all(&self.pools, self.waiting[next].entry)?))
    }

    /// The oldest of those whose group is farthest below its share; everybody's is alike where groups do not count.
    ///
    /// Seats only become fewer while a class is served: who did not fit will not, and is not looked at again.
    fn first_in(&self, class: &mut Class<'a>) -> Option<usize> {
        let is_past = |place: &usize| {
            let it = &self.waiting[*place];
            it.offered || (self.rules.parties == PartyRule::BestFit && !self.fits(it.entry))
        };
        let firsts = class.by_group.iter_mut().filter_map(|(group, places)| {
            while places.front().is_some_and(is_past) {
                places.pop_front();
            }
            Some((self.deficits.rounded(*group), *places.front()?))
        });
        let best = firsts
            .max_by(|(a, older), (b, younger)| a.total_cmp(b).then_with(|| younger.cmp(older)));
        best.map(|(_, place)| place)
    }

    fn seat(&mut self, class: &mut Class<'a>, next: usize) {
        let at = class.places.partition_point(|place| *place < next);
        for place in class.places.range(..at) {
            let passed = &mut self.waiting[*place];
            passed.overtaken += 1;
            if passed.overtaken >= self.rules.max_overtakes {
                class.patient.insert(*place);
            }
        }
        class.places.remove(at);
        class.patient.remove(&next);
        let it = &mut self.waiting[next];
        it.offered = true;
        self.deficits.seat(&it.entry.groups);
        self.offered.push(it.entry);
    }

    /// Those of the highest priority in the line whose turn may come, if there are any.
    fn class(&self, line: PoolId) -> Option<Class<'a>> {
        let mut places = self.ready(line);
        let highest = self.waiting[*places.front()?].entry.priority;
        places.retain(|place| self.waiting[*place].entry.priority == highest);

        let is_patient = |place: &usize| self.waiting[*place].overtaken >= self.rules.max_overtakes;
        let patient = places.iter().copied().filter(is_patient).collect();
        let mut by_group: BTreeMap<_, VecDeque<_>> = BTreeMap::new();
        for place in &places {
            let groups = &self.waiting[*place].entry.groups;
            let mut counting: Vec<_> = match self.rules.policy {
                QueuePolicy::Fifo => Vec::new(),
                QueuePolicy::Balance => self.deficits.known(groups).map(Some).collect(),
            };
            if counting.is_empty() {
                counting.push(None);
            }
            for group in counting {
                by_group.entry(group).or_default().push_back(*place);
            }
        }
        Some(Class { places, patient, by_group })
    }

    /// The places of those in a line who lack nothing but, perhaps, seats of the line itself.
    fn ready(&self, line: PoolId) -> VecDeque<usize> {
        let mut short = BTreeSet::<PoolId>::new();
        let mut ready = VecDeque::new();
        let in_line = |it: &&Waiting| !it.offered && it.entry.pool == line;
        for (place, it) in self.waiting.iter().enumerate().filter(|(_, it)| in_line(it)) {
            let entry = it.entry;
            let lacks = |pool: &PoolId| self.free(*pool) < entry.size.into();
            let behind = entry.also.iter().any(|pool| short.contains(pool));
            let lacking = entry.also.iter().copied().filter(lacks);
            let before = short.len();
            short.extend(lacking);
            if !behind && short.len() == before {
                ready.push_back(place);
            }
        }
        ready
    }

    fn fits(&self, entry: &Entry) -> bool {
        self.free(entry.pool) >= entry.size.into()
    }

    fn free(&self, id: PoolId) -> u32 {
        self.pools.iter().find(|it| it.id == id).map_or(0, Pool::free)
    }
}

/// The pools with the seats of a party held, if all it needs have them.
pub(super) fn hold_all(pools: &[Pool], entry: &Entry) -> Option<Vec<Pool>> {
    let needs = |pool: &Pool| pool.id == entry.pool || entry.also.contains(&pool.id);
    let hold = |pool: &Pool| if needs(pool) { pool.hold(entry.size) } else { Ok(pool.clone()) };
    pools.iter().map(hold).collect::<Result<_, _>>().ok()
}

/// By how much every group is below its wanted share of those seated.
struct Deficits {
    /// Target and weight.
    groups: BTreeMap<Choice, (f64, f64)>,
    total: f64,
}

impl Deficits {
    fn of(seated: &Measure) -> Self {
        let cells = seated.cells.iter();
        let groups = cells.map(|it| (it.group.clone(), (it.target, it.weight))).collect();
        Self { total: total(&groups), groups }
    }

    fn known<'a>(&self, groups: &'a BTreeSet<Choice>) -> impl Iterator<Item = &'a Choice> {
        groups.iter().filter(|it| self.groups.contains_key(it))
    }

    /// The deficit of a group to the ninth decimal; the least of all for none.
    fn rounded(&self, group: Option<&Choice>) -> f64 {
        let share = |weight: f64| if self.total > 0.0 { weight / self.total } else { 0.0 };
        let known = group.and_then(|it| self.groups.get(it));
        rounded(known.map_or(f64::NEG_INFINITY, |(target, weight)| target - share(*weight)), 9)
    }

    fn seat(&mut self, groups: &BTreeSet<Choice>) {
        let known = self.known(groups).count();
        let part = u32::try_from(known).map_or(0.0, |known| 1.0 / f64::from(known));
        for group in groups {
            if let Some((_, weight)) = self.groups.get_mut(group) {
                *weight += part;
            }
        }
        self.total = total(&self.groups);
    }
}

fn total(groups: &BTreeMap<Choice, (f64, f64)>) -> f64 {
    groups.values().map(|(_, weight)| weight).sum()
}
