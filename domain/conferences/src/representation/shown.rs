//! What of a measure may be shown, and to whom.

use kernel::{Choice, HeadCount};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Measure, rounded};

impl Measure {
    /// What may be shown: small cells suppressed, numbers rounded.
    pub fn published(&self, reader: Reader) -> Representation {
        let counts = HeadCount::of_cells(self.cells.iter().map(|it| it.heads));
        let decimals = match reader {
            Reader::Public if counts.iter().any(|it| it.is_suppressed()) => 2,
            _ => 6,
        };
        let round = |value| rounded(value, decimals);
        let groups = self.cells.iter().zip(counts).map(|(cell, heads)| GroupCount {
            group: cell.group.clone(),
            suppressed: heads.is_suppressed(),
            heads,
            weight: heads.shown().map(|_| rounded(cell.weight, 6)),
            target: rounded(cell.target, 6),
            minimum: cell.minimum,
        });
        Representation {
            declared: self.declared,
            undeclared: self.undeclared,
            coverage: round(self.coverage),
            coverage_min: round(self.coverage_min),
            equitability: self.equitability.map(round),
            balance: self.balance.map(round),
            target_fit: self.target_fit.map(round),
            index: round(self.index),
            groups: groups.collect(),
        }
    }
}

/// Who reads the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Anybody: where a cell is suppressed, measures have 2 decimals, so that none can be computed back.
    Public,
    /// A reader with `privacy:read`: measures have 6 decimals; small cells stay suppressed.
    Privacy,
}

/// How well the groups of the catalogue are represented. All measures are from 0 to 1; those that need people are null
/// as long as nobody declared a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Representation {
    /// People who declared at least one group.
    #[schema(minimum = 0)]
    pub declared: u32,
    /// People who declared none; never guessed.
    #[schema(minimum = 0)]
    pub undeclared: u32,
    /// Share of the groups with anybody.
    pub coverage: f64,
    /// Share of the groups that reach their minimum.
    pub coverage_min: f64,
    /// Shannon entropy over the whole catalogue, normalised: 1 if all groups are equally strong.
    pub equitability: Option<f64>,
    /// 1 less the divergence (Kullback-Leibler) from the wanted shares, normalised: 1 if exactly on target.
    pub balance: Option<f64>,
    /// 1 less the share of people that would have to be in other groups.
    pub target_fit: Option<f64>,
    /// Geometric mean of `coverage_min` and `balance`: 1 only if all minima are met and all shares as wanted.
    pub index: f64,
    pub groups: Vec<GroupCount>,
}

/// A group and its people; without numbers if there are so few that somebody could be recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GroupCount {
    pub group: Choice,
    pub suppressed: bool,
    /// People in the group.
    #[schema(value_type = Option<u32>, minimum = 5)]
    pub heads: HeadCount,
    /// The same, but who is in n groups counts 1/n in each.
    pub weight: Option<f64>,
    /// Wanted share.
    pub target: f64,
    /// Wanted heads.
    #[schema(minimum = 1)]
    pub minimum: u32,
}
