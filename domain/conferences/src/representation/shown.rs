//! What of a measure everybody may read.
//!
//! People are in several groups, so that heads sum to nothing; but how many people there are is known to hosts, who have
//! the list, and often to all. Few in a group are therefore hidden, and few outside of it too: of a group that all are
//! in, everybody is known to be. Beside a hidden group nothing stands that depends on it: neither how many declared
//! something, nor a weight, nor a measure. Then whatever number of people could be in it, from nobody to all: put
//! anybody in one more group, and what is shown stays the same.
//!
//! That is decision K13, with what was found against looser rules: `declared` is the number of heads where there is one
//! group, and `coverage` or two decimals of a measure leave one way to spread a few people.

use kernel::small_counts::{Equation, FEWEST_PERSONS, hide};
use kernel::{Choice, ShownCount};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Measure, rounded};

/// Of fewer people who declared a group nothing is measured: a single one would be more than a twentieth of it
/// (decision D7).
pub const FEWEST_MEASURED: u32 = 20;

impl Measure {
    /// What everybody may read, hosts too: small groups hidden, and what would betray them; numbers rounded.
    pub fn published(&self) -> Representation {
        let heads = self.shown_heads();
        let all_shown = !heads.iter().any(|it| it.is_suppressed());
        let measured = all_shown && self.declared >= FEWEST_MEASURED;
        let round = |value| rounded(value, 6);
        let measure = |value: f64| measured.then(|| round(value));
        let groups = self.cells.iter().zip(heads).map(|(cell, heads)| GroupCount {
            group: cell.group.clone(),
            suppressed: heads.is_suppressed(),
            heads,
            weight: measure(cell.weight),
            target: round(cell.target),
            minimum: cell.minimum,
        });
        Representation {
            declared: all_shown.then_some(self.declared),
            undeclared: all_shown.then_some(self.undeclared),
            coverage: measure(self.coverage),
            coverage_min: measure(self.coverage_min),
            equitability: self.equitability.and_then(measure),
            balance: self.balance.and_then(measure),
            target_fit: self.target_fit.and_then(measure),
            index: measure(self.index),
            groups: groups.collect(),
        }
    }

    /// The heads of each group, of which everybody knows how many they are with those who are not counted in it.
    fn shown_heads(&self) -> Vec<ShownCount> {
        let inside = self.cells.iter().map(|it| it.heads);
        let outside = inside.clone().map(|it| self.people() - it);
        let groups = self.cells.len();
        let people: Vec<_> = (0..groups).map(|it| Equation::known([it, it + groups])).collect();
        let mut shown = hide(&inside.chain(outside).collect::<Vec<_>>(), &people, FEWEST_PERSONS);
        shown.truncate(groups);
        shown
    }
}

/// How well the groups of the catalogue are represented. All measures are from 0 to 1. They are null where a group is
/// suppressed, which they would betray, and where fewer than 20 people declared a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Representation {
    /// People who declared at least one group; null where a group is suppressed.
    #[schema(minimum = 0)]
    pub declared: Option<u32>,
    /// People who declared none; never guessed. Null where a group is suppressed.
    #[schema(minimum = 0)]
    pub undeclared: Option<u32>,
    /// Share of the groups with anybody.
    pub coverage: Option<f64>,
    /// Share of the groups that reach their minimum.
    pub coverage_min: Option<f64>,
    /// Shannon entropy over the whole catalogue, normalised: 1 if all groups are equally strong.
    pub equitability: Option<f64>,
    /// 1 less the divergence (Kullback-Leibler) from the wanted shares, normalised: 1 if exactly on target.
    pub balance: Option<f64>,
    /// 1 less the share of people that would have to be in other groups.
    pub target_fit: Option<f64>,
    /// Geometric mean of `coverage_min` and `balance`: 1 only if all minima are met and all shares as wanted.
    pub index: Option<f64>,
    pub groups: Vec<GroupCount>,
}

/// A group and its people; without numbers if so few are in it, or outside of it, that somebody could be recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GroupCount {
    pub group: Choice,
    pub suppressed: bool,
    /// People in the group.
    #[schema(value_type = Option<u32>, minimum = 5)]
    pub heads: ShownCount,
    /// The same, but who is in n groups counts 1/n in each; a measure, and null where these are.
    pub weight: Option<f64>,
    /// Wanted share.
    pub target: f64,
    /// Wanted heads.
    #[schema(minimum = 1)]
    pub minimum: u32,
}
