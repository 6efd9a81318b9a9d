//! When everybody may read a measure anew.
//!
//! Who reads before and after one registration knows the groups of that guest (the difference of two tables,
//! Hundepool et al., *Handbook on Statistical Disclosure Control*, 2010, on linked tables). So a reading stays, for hosts
//! as for the public, at least to the end of its day and until five people have changed what is counted.
//!
//! Who has changed is not written down; it would outlast a consent that is withdrawn. What was counted tells enough:
//! somebody who comes, goes or declares something else moves each number by one at most, so that five have changed
//! where one has moved by five. That also bounds how far a reading is off: by four, in each number.
//!
//! Not kept out: who brings four of the five.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Choice;
use kernel::small_counts::FEWEST_PERSONS;
use serde::{Deserialize, Serialize};

use super::Measure;

/// What was counted for a reading, and when; kept beside it and shown to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    pub day: NaiveDate,
    people: u32,
    declared: u32,
    heads: BTreeMap<Choice, u32>,
}

impl Measure {
    /// What a reading of this day rests on.
    pub fn basis(&self, day: NaiveDate) -> Basis {
        let heads = self.cells.iter().map(|it| (it.group.clone(), it.heads)).collect();
        Basis { day, people: self.people(), declared: self.declared, heads }
    }
}

impl Basis {
    /// Whether a reading with this basis may take the place of one with an older basis.
    ///
    /// Of another catalogue only the number of people says whether some have changed: else whoever edits it could read
    /// when he likes.
    pub fn may_replace(&self, old: &Self) -> bool {
        let moved = |old: u32, new: u32| old.abs_diff(new) >= FEWEST_PERSONS;
        let same_groups = old.heads.keys().eq(self.heads.keys());
        let heads = || old.heads.values().zip(self.heads.values());
        let declared_moved =
            || moved(old.declared, self.declared) || heads().any(|(old, new)| moved(*old, *new));
        self.day > old.day && (moved(old.people, self.people) || same_groups && declared_moved())
    }
}
