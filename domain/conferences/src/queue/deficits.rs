//! Which groups are below their share while seats are given out.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Choice;

use crate::representation::{Measure, rounded};

/// By how much every group is below its wanted share of those seated.
pub(super) struct Deficits {
    /// Target and weight.
    groups: BTreeMap<Choice, (f64, f64)>,
    total: f64,
}

impl Deficits {
    pub(super) fn of(seated: &Measure) -> Self {
        let cells = seated.cells.iter();
        let groups = cells.map(|it| (it.group.clone(), (it.target, it.weight))).collect();
        Self { total: total(&groups), groups }
    }

    pub(super) fn known<'a>(
        &self,
        groups: &'a BTreeSet<Choice>,
    ) -> impl Iterator<Item = &'a Choice> {
        groups.iter().filter(|it| self.groups.contains_key(it))
    }

    /// The largest deficit among the groups, to the ninth decimal; the least of all for none.
    pub(super) fn largest(&self, groups: &[&Choice]) -> f64 {
        let share = |weight: f64| if self.total > 0.0 { weight / self.total } else { 0.0 };
        let known = groups.iter().filter_map(|it| self.groups.get(*it));
        let deficits = known.map(|(target, weight)| target - share(*weight));
        rounded(deficits.fold(f64::NEG_INFINITY, f64::max), 9)
    }

    pub(super) fn seat(&mut self, groups: &BTreeSet<Choice>) {
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
