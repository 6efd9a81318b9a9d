//! The groups that matter at a conference, and the shares they should have.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Choice, Invalid};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Cell, Measure, count};

/// How far the sum of the shares may be from 1.
const SHARE_TOLERANCE: f64 = 1e-9;

/// A group of the catalogue, what share of the people it should have and how many heads at least.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupTarget {
    pub group: Choice,
    /// Wanted share of the people, above 0; all shares sum to 1. Given for all groups or for none: then all are equal.
    #[schema(exclusive_minimum = 0.0, maximum = 1.0)]
    #[serde(default)]
    pub share: Option<f64>,
    /// Wanted heads at least; 1 if not given.
    #[serde(default = "one")]
    #[schema(minimum = 1, default = 1)]
    pub minimum: u32,
}

fn one() -> u32 {
    1
}

/// The groups that matter at a conference, in the order in which they are shown; 1 to 40 different ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<GroupTarget>", into = "Vec<GroupTarget>")]
#[schema(value_type = Vec<GroupTarget>, min_items = 1, max_items = 40)]
pub struct Catalogue(Vec<GroupTarget>);

impl TryFrom<Vec<GroupTarget>> for Catalogue {
    type Error = Invalid;
    fn try_from(groups: Vec<GroupTarget>) -> Result<Self, Invalid> {
        let no = |rule: &str| Err(Invalid::new("group catalogue", rule));
        if !(1..=40).contains(&groups.len()) {
            return no("takes 1 to 40 groups");
        }
        let different: BTreeSet<_> = groups.iter().map(|it| &it.group).collect();
        if different.len() < groups.len() {
            return no("names every group once");
        }
        if groups.iter().any(|it| it.minimum == 0) {
            return no("takes minimum heads of 1 or more");
        }
        let shares: Vec<f64> = groups.iter().filter_map(|it| it.share).collect();
        if shares.is_empty() {
            return Ok(Self(groups));
        }
        if shares.len() < groups.len() {
            return no("takes a share for every group or for none");
        }
        let sum: f64 = shares.iter().sum();
        if !shares.iter().all(|share| *share > 0.0) || (sum - 1.0).abs() > SHARE_TOLERANCE {
            return no("takes shares above 0 that sum to 1");
        }
        Ok(Self(groups))
    }
}

impl From<Catalogue> for Vec<GroupTarget> {
    fn from(catalogue: Catalogue) -> Self {
        catalogue.0
    }
}

impl Catalogue {
    pub fn groups(&self) -> &[GroupTarget] {
        &self.0
    }

    fn size(&self) -> f64 {
        count(self.0.len())
    }

    /// The wanted share of every group, all equal if none is given.
    pub fn targets(&self) -> BTreeMap<&Choice, f64> {
        let equal = 1.0 / self.size();
        self.0.iter().map(|it| (&it.group, it.share.unwrap_or(equal))).collect()
    }

    /// Measures how the groups are represented among people, each given by the groups they consented to be counted in.
    ///
    /// A group outside the catalogue does not count. Who is in two groups counts half in each as weight, whole as
    /// head. The result depends on nothing but the set of people: weights are summed by how many groups somebody has,
    /// not in the order of arrival.
    pub fn measure<'a>(&self, people: impl IntoIterator<Item = &'a BTreeSet<Choice>>) -> Measure {
        let (mut declared, mut undeclared) = (0_u32, 0_u32);
        // By group: how many people have this one and so many in all.
        let mut tally: BTreeMap<&Choice, BTreeMap<u32, u32>> = BTreeMap::new();
        for person in people {
            let own = || self.0.iter().map(|it| &it.group).filter(|it| person.contains(it));
            let Ok(roles @ 1..) = u32::try_from(own().count()) else {
                undeclared += 1;
                continue;
            };
            declared += 1;
            for group in own() {
                *tally.entry(group).or_default().entry(roles).or_default() += 1;
            }
        }
        let targets = self.targets();
        let cells = self.0.iter().map(|GroupTarget { group, minimum, .. }| {
            let by_roles = tally.get(group);
            let tallied = || by_roles.into_iter().flatten();
            Cell {
                group: group.clone(),
                heads: tallied().map(|(_, heads)| heads).sum(),
                weight: tallied().map(|(roles, heads)| f64::from(*heads) / f64::from(*roles)).sum(),
                target: targets[group],
                minimum: *minimum,
            }
        });
        Measure::of(cells.collect(), declared, undeclared)
    }
}
