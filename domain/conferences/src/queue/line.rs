//! How the queue moves. A turn costs what it changes, however many wait: it runs while the pools are held.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use kernel::Choice;

use super::deficits::Deficits;
use super::{Entry, PartyRule, Promotion, QueuePolicy, QueueRules};
use crate::Refusal;
use crate::pool::{Needs, Pool};
use crate::representation::Measure;

/// Offers the free seats of the `pools` to those in the `queue`.
///
/// `seated` measures those who hold seats; only the policy `balance` looks at it. The order in which the queue is given
/// does not matter.
pub fn promote(
    pools: &[Pool],
    queue: &[Entry],
    rules: QueueRules,
    seated: &Measure,
) -> Result<Promotion, Refusal> {
    let mut moving = Moving::new(pools, queue, rules, seated);
    let mut classes = moving.classes();
    while let Some((class, turn)) = moving.turn(&mut classes) {
        moving.pass(class, &turn);
        moving.seat(class, turn.next)?;
    }
    Ok(moving.done(&classes))
}

/// The queue while it moves; places and pools are named by their indices.
struct Moving<'a> {
    pools: Vec<Pool>,
    /// Those who do not stand aside, by priority and number.
    waiting: Vec<Waiting<'a>>,
    aside: Vec<&'a Entry>,
    offered: Vec<&'a Entry>,
    rules: QueueRules,
    deficits: Deficits,
}

struct Waiting<'a> {
    entry: &'a Entry,
    wants: Wants,
    overtaken: u32,
    offered: bool,
}

/// The pools that somebody draws on, and how many seats of each.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Wants {
    drawn: Rc<[usize]>,
    seats: u32,
}

/// For each pool, the heads of the largest party that keeps it: it does so while fewer seats are free.
#[derive(Clone)]
struct Kept(Vec<u32>);

impl Kept {
    fn by(&mut self, wants: &Wants) {
        for pool in wants.drawn.iter() {
            self.0[*pool] = self.0[*pool].max(wants.seats);
        }
    }

    fn and(&self, others: &Self) -> Self {
        Self(self.0.iter().zip(&others.0).map(|(one, other)| *one.max(other)).collect())
    }
}

/// Those of one priority who wait.
struct Class<'a> {
    /// In order, those who were not looked at: under `fifo` nobody is looked at twice, since seats only become fewer.
    ahead: VecDeque<usize>,
    /// Those who were overtaken as often as allowed, and were not looked at since.
    patient: BTreeSet<usize>,
    /// The others, by what they want and what counts for the policy. Of each kind the oldest goes first.
    kinds: BTreeMap<Kind<'a>, BTreeSet<usize>>,
    /// By those who were looked at, and never go: they, or somebody before them, lack seats.
    kept: Kept,
}

type Kind<'a> = (Wants, Vec<&'a Choice>);

impl Class<'_> {
    /// By whoever is left of it.
    fn kept_from_below(&self) -> Kept {
        let mut kept = self.kept.clone();
        for ((wants, _), _) in self.kinds.iter().filter(|(_, places)| !places.is_empty()) {
            kept.by(wants);
        }
        kept
    }
}

/// Whose turn it is, and what is kept from them.
struct Turn {
    next: usize,
    kept: Kept,
}

impl<'a> Moving<'a> {
    fn new(pools: &[Pool], queue: &'a [Entry], rules: QueueRules, seated: &Measure) -> Self {
        let (mut waiting, aside): (Vec<_>, Vec<_>) =
            queue.iter().partition(|it| it.claim.can_ever_fit(pools));
        waiting.sort_by_key(|it| (Reverse(it.claim.priority), it.number, it.id));
        let mut drawn = BTreeMap::<Needs, Rc<[usize]>>::new();
        let mut wants = |it: &Entry| {
            let places = || (0..pools.len()).filter(|place| it.claim.draws_on(&pools[*place]));
            let drawn = drawn.entry(it.claim.needs).or_insert_with(|| places().collect());
            Wants { drawn: drawn.clone(), seats: it.claim.seats() }
        };
        let waiting = waiting.into_iter().map(|entry| Waiting {
            wants: wants(entry),
            overtaken: entry.overtaken,
            offered: false,
            entry,
        });
        Self {
            waiting: waiting.collect(),
            pools: pools.to_vec(),
            offered: Vec::new(),
            deficits: Deficits::of(seated),
            aside,
            rules,
        }
    }

    /// Those of each priority, from the highest.
    fn classes(&self) -> Vec<Class<'a>> {
        let mut classes = Vec::<(u8, Class<'a>)>::new();
        for (place, it) in self.waiting.iter().enumerate() {
            let priority = it.entry.claim.priority;
            if classes.last().is_none_or(|(last, _)| *last != priority) {
                classes.push((priority, self.empty()));
            }
            let Some((_, class)) = classes.last_mut() else { continue };
            let in_order = self.rules.policy == QueuePolicy::Fifo;
            if in_order {
                class.ahead.push_back(place);
            }
            if !self.is_patient(place) {
                class.kinds.entry(self.kind(place)).or_default().insert(place);
            } else if !in_order {
                class.patient.insert(place);
            }
        }
        classes.into_iter().map(|(_, class)| class).collect()
    }

    fn empty(&self) -> Class<'a> {
        Class {
            ahead: VecDeque::new(),
            patient: BTreeSet::new(),
            kinds: BTreeMap::new(),
            kept: self.by_nobody(),
        }
    }

    fn by_nobody(&self) -> Kept {
        Kept(vec![0; self.pools.len()])
    }

    fn kind(&self, place: usize) -> Kind<'a> {
        let (entry, wants) = (self.waiting[place].entry, &self.waiting[place].wants);
        let counting = match self.rules.policy {
            QueuePolicy::Fifo => Vec::new(),
            QueuePolicy::Balance => self.deficits.known(&entry.groups).collect(),
        };
        (wants.clone(), counting)
    }

    fn is_patient(&self, place: usize) -> bool {
        self.waiting[place].overtaken >= self.rules.max_overtakes
    }

    /// Whose turn it is, and their class; nobody's, if none can go. Who is left of a class keeps what they wait for from
    /// those below. All classes are looked at each time, since with the deficits the order changes in each.
    fn turn<'b>(&self, classes: &'b mut [Class<'a>]) -> Option<(&'b mut Class<'a>, Turn)> {
        let mut above = self.by_nobody();
        for class in classes {
            if let Some(turn) = self.turn_in(class, &above) {
                return Some((class, turn));
            }
            above = above.and(&class.kept_from_below());
        }
        None
    }

    fn turn_in(&self, class: &mut Class<'a>, above: &Kept) -> Option<Turn> {
        while let Some(next) = class.patient.pop_first() {
            let kept = above.and(&class.kept);
            if self.can_go(next, &kept) {
                return Some(Turn { next, kept });
            }
            class.kept.by(&self.waiting[next].wants);
        }
        match self.rules.policy {
            QueuePolicy::Fifo => self.first_in_order(class, above),
            QueuePolicy::Balance => self.first_by_deficit(class, above.and(&class.kept)),
        }
    }

    fn first_in_order(&self, class: &mut Class<'a>, above: &Kept) -> Option<Turn> {
        while let Some(next) = class.ahead.pop_front() {
            let kept = above.and(&class.kept);
            if self.can_go(next, &kept) {
                return Some(Turn { next, kept });
            }
            if self.rules.parties == PartyRule::Strict || self.is_patient(next) {
                class.kept.by(&self.waiting[next].wants);
            }
        }
        None
    }

    /// Of those alike only the oldest is looked at: if it cannot go, neither can the others, and they keep what it keeps.
    fn first_by_deficit(&self, class: &Class<'a>, mut kept: Kept) -> Option<Turn> {
        let oldest = class.kinds.iter().filter_map(|((_, groups), places)| {
            Some((self.deficits.largest(groups), *places.first()?))
        });
        let mut oldest: Vec<_> = oldest.collect();
        oldest.sort_by(|(a, older), (b, younger)| b.total_cmp(a).then_with(|| older.cmp(younger)));
        for (_, next) in oldest {
            if self.can_go(next, &kept) {
                return Some(Turn { next, kept });
            }
            if self.rules.parties == PartyRule::Strict {
                kept.by(&self.waiting[next].wants);
            }
        }
        None
    }

    fn can_go(&self, place: usize, kept: &Kept) -> bool {
        let it = &self.waiting[place].wants;
        it.drawn.iter().all(|pool| !self.lacks(it, *pool) && !self.is_kept(kept, *pool))
    }

    fn lacks(&self, it: &Wants, pool: usize) -> bool {
        self.pools[pool].free() < it.seats
    }

    fn is_kept(&self, kept: &Kept, pool: usize) -> bool {
        self.pools[pool].free() < kept.0[pool]
    }

    /// Counts those who are passed; nobody who is patient ever is.
    fn pass(&mut self, class: &mut Class<'a>, turn: &Turn) {
        let next = self.waiting[turn.next].wants.clone();
        for ((wants, _), places) in &mut class.kinds {
            if !self.is_passed(wants, &next, &turn.kept) {
                continue;
            }
            let older: Vec<_> = places.range(..turn.next).copied().collect();
            for place in older {
                self.waiting[place].overtaken += 1;
                if self.is_patient(place) {
                    places.remove(&place);
                    class.patient.insert(place);
                }
            }
        }
    }

    fn is_passed(&self, older: &Wants, next: &Wants, kept: &Kept) -> bool {
        let (both, others): (Vec<usize>, Vec<usize>) =
            older.drawn.iter().partition(|pool| next.drawn.contains(pool));
        let lacks = |pool: &usize| self.lacks(older, *pool);
        let short = |pool: &usize| lacks(pool) || self.is_kept(kept, *pool);
        !both.is_empty() && (both.iter().any(lacks) || !others.iter().any(short))
    }

    fn seat(&mut self, class: &mut Class<'a>, next: usize) -> Result<(), Refusal> {
        if let Some(alike) = class.kinds.get_mut(&self.kind(next)) {
            alike.remove(&next);
        }
        let it = &mut self.waiting[next];
        it.offered = true;
        for pool in it.wants.drawn.iter() {
            self.pools[*pool] = self.pools[*pool].hold(it.wants.seats)?;
        }
        self.deficits.seat(&it.entry.groups);
        self.offered.push(it.entry);
        Ok(())
    }

    fn done(self, classes: &[Class<'a>]) -> Promotion {
        let kept = match classes {
            [above @ .., last] => above
                .iter()
                .fold(last.kept.clone(), |kept, class| kept.and(&class.kept_from_below())),
            [] => self.by_nobody(),
        };
        let is_closed = |pool: &usize| self.pools[*pool].free() == 0 || self.is_kept(&kept, *pool);
        let closed = (0..self.pools.len()).filter(is_closed).map(|pool| self.pools[pool].counts());
        let left = self.waiting.iter().filter(|it| !it.offered);
        let left = left.map(|it| (it.entry.id, it.overtaken));
        let aside = self.aside.iter().map(|it| (it.id, it.overtaken));
        Promotion {
            closed: closed.collect(),
            overtaken: left.chain(aside).collect(),
            offered: self.offered.iter().map(|it| it.id).collect(),
            pools: self.pools,
        }
    }
}
