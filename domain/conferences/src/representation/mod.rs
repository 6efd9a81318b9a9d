//! How well the groups of a catalogue are represented among the people of a conference.
//!
//! Seed row S004-12 ("as many groups as possible are represented"), section 5.1 of the conference reference. The same
//! function serves themes of a round, UNESCO regions, delegations and languages.
//!
//! Pielou's evenness over the groups that happen to be present would call four of five groups, evenly, perfect; here
//! entropy is taken over the whole catalogue, so that a missing group always costs.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Choice, HeadCount, Invalid};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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

/// A group and the people counted in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub group: Choice,
    pub heads: u32,
    pub weight: f64,
    pub target: f64,
    pub minimum: u32,
}

/// The exact measure, not for the eyes of everybody: see [`Measure::published`].
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub declared: u32,
    pub undeclared: u32,
    pub coverage: f64,
    pub coverage_min: f64,
    pub equitability: Option<f64>,
    pub balance: Option<f64>,
    pub target_fit: Option<f64>,
    pub index: f64,
    pub cells: Vec<Cell>,
}

impl Measure {
    fn of(cells: Vec<Cell>, declared: u32, undeclared: u32) -> Self {
        let size = count(cells.len());
        let share_of_groups =
            |has: fn(&Cell) -> bool| count(cells.iter().filter(|it| has(it)).count()) / size;
        let coverage = share_of_groups(|it| it.heads >= 1);
        let coverage_min = share_of_groups(|it| it.heads >= it.minimum);
        let people = f64::from(declared);
        let shares = || cells.iter().map(|it| (it.weight / people, it.target));
        let present = || shares().filter(|(share, _)| *share > 0.0);
        let several = cells.len() > 1;
        let unit = |value: f64| value.clamp(0.0, 1.0);
        let if_anybody = |value: f64| (declared > 0).then_some(value);

        let entropy: f64 = -present().map(|(share, _)| share * share.ln()).sum::<f64>();
        let divergence: f64 = present().map(|(share, target)| share * (share / target).ln()).sum();
        let least = cells.iter().map(|it| it.target).fold(1.0, f64::min);
        let equitability = if several { unit(entropy / size.ln()) } else { 1.0 };
        let balance = if several { unit(1.0 - divergence / (1.0 / least).ln()) } else { 1.0 };
        let off_target: f64 = shares().map(|(share, target)| (share - target).abs()).sum();

        Self {
            declared,
            undeclared,
            coverage,
            coverage_min,
            equitability: if_anybody(equitability),
            balance: if_anybody(balance),
            target_fit: if_anybody(unit(1.0 - off_target / 2.0)),
            index: if_anybody((coverage_min * balance).sqrt()).unwrap_or(0.0),
            cells,
        }
    }

    /// Of nobody, by no catalogue.
    pub fn nothing() -> Self {
        Self::of(Vec::new(), 0, 0)
    }

    /// Which groups fall short of their minimum, in the order of the catalogue (seed row S004-18).
    pub fn below_minimum(&self) -> impl Iterator<Item = &Choice> {
        self.cells.iter().filter(|it| it.heads < it.minimum).map(|it| &it.group)
    }

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

/// Rounds half to even; zero has no sign.
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    (value * scale).round_ties_even() / scale + 0.0
}

fn count(items: usize) -> f64 {
    u32::try_from(items).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "rounded numbers are equal or wrong")]
mod tests {
    use super::*;
    use crate::chance::Chance;

    #[derive(Deserialize)]
    struct Case {
        name: String,
        groups: Catalogue,
        people: Vec<Crowd>,
        expected: Expected,
        heads: BTreeMap<Choice, u32>,
        weights: BTreeMap<Choice, f64>,
    }

    #[derive(Deserialize)]
    struct Crowd {
        groups: BTreeSet<Choice>,
        count: usize,
    }

    #[derive(Deserialize)]
    struct Expected {
        declared: u32,
        undeclared: u32,
        coverage: f64,
        coverage_min: f64,
        equitability: Option<f64>,
        balance: Option<f64>,
        target_fit: Option<f64>,
        index: f64,
    }

    fn cases() -> Vec<Case> {
        serde_json::from_str(include_str!("../testdata/representation_cases.json")).expect("cases")
    }

    impl Case {
        fn people(&self) -> Vec<&BTreeSet<Choice>> {
            self.people.iter().flat_map(|it| std::iter::repeat_n(&it.groups, it.count)).collect()
        }
    }

    fn catalogue(groups: &[(&str, Option<f64>)]) -> Result<Catalogue, Invalid> {
        let group = |(code, share): &(&str, _)| GroupTarget {
            group: choice(code),
            share: *share,
            minimum: 1,
        };
        groups.iter().map(group).collect::<Vec<_>>().try_into()
    }

    fn choice(code: &str) -> Choice {
        Choice::parse(code).expect("a code")
    }

    fn person(groups: &[&str]) -> BTreeSet<Choice> {
        groups.iter().map(|it| choice(it)).collect()
    }

    #[test]
    fn every_reference_case_comes_out_to_the_sixth_decimal() {
        let cases = cases();
        assert_eq!(cases.len(), 7);
        for case in &cases {
            let measure = case.groups.measure(case.people());
            let six = |value| rounded(value, 6);
            let Expected { declared, undeclared, coverage, coverage_min, .. } = case.expected;
            let it = measure.published(Reader::Privacy);
            assert_eq!((it.declared, it.undeclared), (declared, undeclared), "{}", case.name);
            let found = [Some(it.coverage), Some(it.coverage_min), it.equitability, it.balance];
            let want = [
                Some(coverage),
                Some(coverage_min),
                case.expected.equitability,
                case.expected.balance,
            ];
            assert_eq!(found, want.map(|it| it.map(six)), "{}", case.name);
            let want = (case.expected.target_fit.map(six), six(case.expected.index));
            assert_eq!((it.target_fit, it.index), want, "{}", case.name);
            for cell in &measure.cells {
                assert_eq!(cell.heads, case.heads[&cell.group], "{}", case.name);
                assert_eq!(six(cell.weight), six(case.weights[&cell.group]), "{}", case.name);
            }
        }
    }

    #[test]
    fn the_order_of_people_does_not_matter() {
        for case in cases() {
            let mut people = case.people();
            let forward = case.groups.measure(people.iter().copied());
            people.reverse();
            assert_eq!(case.groups.measure(people.iter().copied()), forward);
            let third = people.len() / 3;
            people.rotate_left(third);
            assert_eq!(case.groups.measure(people.iter().copied()), forward);
        }
    }

    #[test]
    fn thirds_and_halves_sum_alike_in_any_order() {
        let groups = catalogue(&[("aa", None), ("bb", None), ("cc", None)]).expect("a catalogue");
        let (third, half) = (person(&["aa", "bb", "cc"]), person(&["aa", "bb"]));
        let one_way: Vec<_> = [&third; 7].into_iter().chain([&half; 5]).collect();
        let other_way: Vec<_> = [&half; 5].into_iter().chain([&third; 7]).collect();
        assert_eq!(groups.measure(one_way), groups.measure(other_way));
    }

    #[test]
    fn small_cells_are_hidden_and_one_alone_takes_another_along() {
        let case = cases().into_iter().find(|it| it.name.starts_with("minimum")).expect("the case");
        let measure = case.groups.measure(case.people());
        let hidden = |it: &Representation| {
            let hidden = it.groups.iter().filter(|it| it.suppressed);
            hidden.map(|it| it.group.to_string()).collect::<Vec<_>>()
        };
        let public = measure.published(Reader::Public);
        assert_eq!(hidden(&public), ["politics", "education"]);
        assert_eq!((public.balance, public.index), (Some(0.98), 0.88));
        let privacy = measure.published(Reader::Privacy);
        assert_eq!(hidden(&privacy), ["politics", "education"]);
        assert_eq!((privacy.balance, privacy.index), (Some(0.976_217), 0.883_727));
        let json = serde_json::to_value(&public.groups[0]).expect("json");
        assert_eq!(
            json,
            serde_json::json!({"group": "politics", "suppressed": true, "heads": null, "weight": null, "target": 0.15, "minimum": 10})
        );
        assert_eq!(measure.below_minimum().map(Choice::as_str).collect::<Vec<_>>(), ["politics"]);
    }

    #[test]
    fn where_nothing_is_hidden_everybody_reads_six_decimals() {
        let case = cases().into_iter().find(|it| it.name.starts_with("double")).expect("the case");
        let it = case.groups.measure(case.people()).published(Reader::Public);
        assert_eq!((it.balance, it.index), (Some(0.969_724), 0.984_746));
    }

    #[test]
    fn five_heads_are_shown_and_four_are_not() {
        let groups = catalogue(&[("aa", None), ("bb", None), ("cc", None)]).expect("a catalogue");
        let people = |a, b, c| {
            let crowd = |code, n| std::iter::repeat_n(person(&[code]), n);
            let people: Vec<_> =
                crowd("aa", a).chain(crowd("bb", b)).chain(crowd("cc", c)).collect();
            let shown = groups.measure(&people).published(Reader::Public).groups;
            shown.into_iter().map(|it| it.heads.shown()).collect::<Vec<_>>()
        };
        assert_eq!(people(5, 5, 5), [Some(5), Some(5), Some(5)]);
        assert_eq!(people(4, 9, 7), [None, Some(9), None]);
        assert_eq!(people(4, 3, 7), [None, None, Some(7)]);
        assert_eq!(people(0, 9, 7), [None, Some(9), None]);
    }

    #[test]
    fn one_group_alone_is_balanced_and_unknown_groups_do_not_count() {
        let groups = catalogue(&[("aa", Some(1.0))]).expect("a catalogue");
        let it = groups.measure(&[person(&["aa", "zz"]), person(&["zz"])]);
        assert_eq!((it.declared, it.undeclared), (1, 1));
        assert_eq!((it.balance, it.equitability, it.index), (Some(1.0), Some(1.0), 1.0));
        let nobody: [BTreeSet<Choice>; 0] = [];
        assert_eq!(groups.measure(&nobody).balance, None);
    }

    #[test]
    fn for_any_people_measures_are_from_0_to_1_and_uniform_targets_make_balance_plain_evenness() {
        const CODES: [&str; 5] = ["aa", "bb", "cc", "dd", "ee"];
        for seed in 0..2000 {
            let mut chance = Chance(seed);
            let size = 1 + usize::try_from(chance.below(5)).expect("few");
            let parts: Vec<_> = (0..size).map(|_| f64::from(1 + chance.below(9))).collect();
            let sum: f64 = parts.iter().sum();
            let uniform = chance.below(2) == 0;
            let share = |part: &f64| Some(part / sum).filter(|_| !uniform);
            let groups: Vec<_> = CODES.into_iter().zip(parts.iter().map(share)).collect();
            let groups = catalogue(&groups).expect("a catalogue");
            let crowd = 1 + chance.below(60);
            let people: Vec<_> = (0..crowd)
                .map(|_| {
                    let some: Vec<_> = CODES.into_iter().filter(|_| chance.below(3) == 0).collect();
                    person(&some)
                })
                .collect();
            let it = groups.measure(&people);
            let optional = [it.equitability, it.balance, it.target_fit];
            let always = [it.coverage, it.coverage_min, it.index].into_iter();
            let mut measures = always.chain(optional.into_iter().flatten());
            assert!(measures.all(|value| (0.0..=1.0).contains(&value)), "seed {seed}");
            assert_eq!(it.declared + it.undeclared, crowd);
            assert_eq!(it.balance.is_none(), it.declared == 0);
            let weights: f64 = it.cells.iter().map(|it| it.weight).sum();
            assert_eq!(rounded(weights, 9), f64::from(it.declared), "seed {seed}");
            if uniform {
                let nine = |value: Option<f64>| value.map(|value| rounded(value, 9));
                assert_eq!(nine(it.balance), nine(it.equitability), "seed {seed}");
            }
        }
    }

    #[test]
    fn a_catalogue_has_shares_that_sum_to_one() {
        assert!(catalogue(&[("aa", Some(0.1)), ("bb", Some(0.2)), ("cc", Some(0.7))]).is_ok());
        for bad in [
            &[][..],
            &[("aa", None), ("aa", None)],
            &[("aa", Some(0.5)), ("bb", None)],
            &[("aa", Some(0.5)), ("bb", Some(0.4))],
            &[("aa", Some(1.0)), ("bb", Some(0.0))],
            &[("aa", Some(f64::NAN)), ("bb", Some(0.5))],
        ] {
            assert!(catalogue(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn rounding_is_half_to_even_and_knows_no_minus_zero() {
        assert_eq!([rounded(0.125, 2), rounded(0.375, 2)], [0.12, 0.38]);
        assert!(rounded(-0.0, 6).is_sign_positive() && rounded(-1e-9, 6).is_sign_positive());
    }
}
