use std::collections::{BTreeMap, BTreeSet};

use kernel::Invalid;
use serde::Deserialize;

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
    serde_json::from_str(include_str!("../../testdata/representation_cases.json")).expect("cases")
}

impl Case {
    fn people(&self) -> Vec<&BTreeSet<Choice>> {
        self.people.iter().flat_map(|it| std::iter::repeat_n(&it.groups, it.count)).collect()
    }
}

fn catalogue(groups: &[(&str, Option<f64>)]) -> Result<Catalogue, Invalid> {
    let group =
        |(code, share): &(&str, _)| GroupTarget { group: choice(code), share: *share, minimum: 1 };
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
        let it = case.groups.measure(case.people());
        let six = |value| rounded(value, 6);
        let Expected { declared, undeclared, coverage, coverage_min, index, .. } = case.expected;
        assert_eq!((it.declared, it.undeclared), (declared, undeclared), "{}", case.name);
        let found = [it.coverage, it.coverage_min, it.index].map(six);
        assert_eq!(found, [coverage, coverage_min, index].map(six), "{}", case.name);
        let Expected { equitability, balance, target_fit, .. } = case.expected;
        let found = [it.equitability, it.balance, it.target_fit].map(|it| it.map(six));
        let want = [equitability, balance, target_fit].map(|it| it.map(six));
        assert_eq!(found, want, "{}", case.name);
        for cell in &it.cells {
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
fn beside_a_hidden_group_there_are_heads_and_nothing_else() {
    let case = cases().into_iter().find(|it| it.name.starts_with("minimum")).expect("the case");
    let measure = case.groups.measure(case.people());
    let it = measure.published();
    let heads: Vec<_> = it.groups.iter().map(|it| it.heads.shown()).collect();
    assert_eq!(heads, [None, Some(30), Some(26), Some(12), Some(8)]);
    assert!(it.groups.iter().all(|it| it.weight.is_none()));
    assert_eq!((it.declared, it.undeclared), (None, None));
    let measures =
        [it.coverage, it.coverage_min, it.equitability, it.balance, it.target_fit, it.index];
    assert_eq!(measures, [None; 6]);
    let json = serde_json::to_value(&it.groups[0]).expect("json");
    assert_eq!(
        json,
        serde_json::json!({"group": "politics", "suppressed": true, "heads": null, "weight": null, "target": 0.15, "minimum": 10})
    );
    assert_eq!(measure.below_minimum().map(Choice::as_str).collect::<Vec<_>>(), ["politics"]);
}

#[test]
fn where_nothing_is_hidden_everybody_reads_six_decimals() {
    let case = cases().into_iter().find(|it| it.name.starts_with("double")).expect("the case");
    let it = case.groups.measure(case.people()).published();
    assert_eq!((it.declared, it.undeclared), (Some(60), Some(0)));
    assert_eq!((it.balance, it.index), (Some(0.969_724), Some(0.984_746)));
    assert_eq!(it.groups[2].weight, Some(10.0));
}

fn crowd(parts: &[(&[&str], usize)]) -> Vec<BTreeSet<Choice>> {
    parts.iter().flat_map(|(groups, n)| std::iter::repeat_n(person(groups), *n)).collect()
}

#[test]
fn five_heads_are_shown_and_four_are_not_nor_those_whom_all_but_four_are_among() {
    let groups = catalogue(&[("aa", None), ("bb", None), ("cc", None)]).expect("a catalogue");
    let heads = |people: &[(&[&str], usize)]| {
        let shown = groups.measure(&crowd(people)).published().groups;
        shown.into_iter().map(|it| it.heads.shown()).collect::<Vec<_>>()
    };
    let three = |a, b, c| heads(&[(&["aa"], a), (&["bb"], b), (&["cc"], c)]);
    assert_eq!(three(5, 5, 5), [Some(5), Some(5), Some(5)]);
    assert_eq!(three(4, 9, 7), [None, Some(9), Some(7)]);
    assert_eq!(three(0, 9, 7), [None, Some(9), Some(7)]);
    assert_eq!(three(5, 5, 0), [Some(5), Some(5), None]);
    assert_eq!(heads(&[(&["aa", "bb"], 8), (&["aa"], 4), (&["cc"], 4)]), [None, Some(8), None]);
    assert_eq!(heads(&[(&["aa"], 12), (&[], 4)]), [None; 3]);
    assert_eq!(heads(&[(&["aa"], 12), (&[], 5)]), [Some(12), None, None]);
}

#[test]
fn of_fewer_than_twenty_who_declared_something_nothing_is_measured() {
    let groups = catalogue(&[("aa", None), ("bb", None)]).expect("a catalogue");
    let of = |a| groups.measure(&crowd(&[(&["aa"], a), (&["bb"], 9), (&[], 3)])).published();
    let (few, enough) = (of(10), of(11));
    assert_eq!((few.declared, few.undeclared), (Some(19), Some(3)));
    assert_eq!((few.index, few.coverage, few.groups[0].weight), (None, None, None));
    assert_eq!((enough.declared, enough.coverage), (Some(20), Some(1.0)));
    assert_eq!(enough.groups[0].weight, Some(11.0));
}

/// All ways to spread people over the groups of a catalogue, each in none, one or several; `None` counts as spread.
fn spreads(people: usize, kinds: usize) -> Vec<Vec<usize>> {
    let Some(others) = kinds.checked_sub(1) else { return vec![vec![]; usize::from(people == 0)] };
    let with = |first| {
        let rest = if others == 0 {
            vec![vec![]; usize::from(first == people)]
        } else {
            spreads(people - first, others)
        };
        rest.into_iter().map(move |rest| [vec![first], rest].concat())
    };
    (0..=people).flat_map(with).collect()
}

/// By all that is published of so many people, whom readers can count: the heads of each group that fit it.
///
/// So readers know this rule as well, and leave out every spread of which something else would be published.
fn possible(groups: &Catalogue, people: usize) -> BTreeMap<String, Vec<BTreeSet<u32>>> {
    let codes: Vec<_> = groups.groups().iter().map(|it| &it.group).collect();
    let kinds = 1_usize << codes.len();
    let of_kind = |kind: usize| -> BTreeSet<Choice> {
        let has = |(at, code): (usize, &&Choice)| ((kind >> at) & 1 == 1).then(|| (*code).clone());
        codes.iter().enumerate().filter_map(has).collect()
    };
    let all: Vec<_> = (0..kinds).map(of_kind).collect();
    let mut found = BTreeMap::new();
    for spread in spreads(people, kinds) {
        let people = all.iter().zip(spread).flat_map(|(it, n)| std::iter::repeat_n(it, n));
        let measure = groups.measure(people);
        let public = serde_json::to_string(&measure.published()).expect("json");
        let heads = found.entry(public).or_insert_with(|| vec![BTreeSet::new(); codes.len()]);
        heads.iter_mut().zip(&measure.cells).for_each(|(set, cell)| _ = set.insert(cell.heads));
    }
    found
}

fn published(groups: &Catalogue, people: &[(&[&str], usize)]) -> String {
    let measure = groups.measure(&crowd(people));
    serde_json::to_string(&measure.published()).expect("json")
}

#[test]
fn of_one_group_everything_from_nobody_to_all_fits() {
    let groups = catalogue(&[("migrant", None)]).expect("a catalogue");
    let public = published(&groups, &[(&["migrant"], 3), (&[], 6)]);
    let all: BTreeSet<_> = (0..=9).collect();
    assert_eq!(possible(&groups, 9)[&public], [all]);
}

#[test]
fn four_people_of_two_groups_may_be_in_either_or_none() {
    let groups = catalogue(&[("migrant", Some(0.1)), ("education", Some(0.9))]).expect("one");
    let public = published(&groups, &[(&["migrant"], 4)]);
    let all: BTreeSet<_> = (0..=4).collect();
    assert_eq!(possible(&groups, 4)[&public], [all.clone(), all]);
}

#[test]
fn two_and_six_of_eight_people_may_be_any_number() {
    let groups = [("migrant", 3), ("education", 1)].map(|(code, minimum)| GroupTarget {
        group: choice(code),
        share: None,
        minimum,
    });
    let groups = Catalogue::try_from(groups.to_vec()).expect("a catalogue");
    let public = published(&groups, &[(&["migrant"], 2), (&["education"], 6)]);
    let all: BTreeSet<_> = (0..=8).collect();
    assert_eq!(possible(&groups, 8)[&public], [all.clone(), all]);
}

#[test]
fn whatever_is_published_a_hidden_group_may_be_small_or_not() {
    for (codes, most) in [(&["aa"][..], 26), (&["aa", "bb"], 22), (&["aa", "bb", "cc"], 7)] {
        let groups: Vec<_> = codes.iter().map(|it| (*it, None)).collect();
        let groups = catalogue(&groups).expect("a catalogue");
        // Of fewer people than five no count can be anything but small.
        for people in 5..=most {
            for (public, heads) in possible(&groups, people) {
                let shown: Representation = serde_json::from_str(&public).expect("json");
                for (group, heads) in shown.groups.iter().zip(heads) {
                    let range = (heads.first().copied(), heads.last().copied());
                    let (Some(least), Some(most)) = range else { panic!("nothing fits {public}") };
                    if group.suppressed {
                        assert!(least < 5 && 5 <= most && heads.len() > 5, "{heads:?} {public}");
                    } else {
                        assert_eq!((heads.len(), Some(least)), (1, group.heads.shown()));
                    }
                }
            }
        }
    }
}

fn on(day: &str) -> chrono::NaiveDate {
    day.parse().expect("a day")
}

#[test]
fn a_reading_gives_way_on_another_day_to_one_that_has_moved_by_five() {
    let groups = catalogue(&[("aa", None), ("bb", None)]).expect("a catalogue");
    let basis = |day, people: &[(&[&str], usize)]| groups.measure(&crowd(people)).basis(on(day));
    let old = basis("2026-02-01", &[(&["aa"], 9), (&["bb"], 9)]);
    let replaced = |day, people: &[(&[&str], usize)]| basis(day, people).may_replace(&old);
    assert!(!replaced("2026-02-02", &[(&["aa"], 13), (&["bb"], 9)]));
    assert!(replaced("2026-02-02", &[(&["aa"], 14), (&["bb"], 9)]));
    assert!(!replaced("2026-02-01", &[(&["aa"], 14), (&["bb"], 9)]), "not on the same day");
    assert!(replaced("2026-02-02", &[(&["aa"], 4), (&["bb"], 14)]), "as many people, others");
    assert!(replaced("2026-02-02", &[(&["aa"], 6), (&["bb"], 6), (&[], 6)]), "six declare no more");
    assert!(replaced("2026-02-02", &[(&["aa"], 9), (&["bb"], 9), (&[], 5)]));
}

#[test]
fn whoever_edits_the_catalogue_reads_nothing_new() {
    let groups = |codes: &[&str]| {
        catalogue(&codes.iter().map(|it| (*it, None)).collect::<Vec<_>>()).expect("a catalogue")
    };
    let old = crowd(&[(&["aa", "bb"], 9), (&["bb"], 9)]);
    let mut new = old.clone();
    new.push(person(&["aa"]));
    let old = groups(&["aa"]).measure(&old).basis(on("2026-02-01"));
    let basis =
        |people: &[BTreeSet<Choice>]| groups(&["aa", "bb"]).measure(people).basis(on("2026-02-02"));
    assert!(!basis(&new).may_replace(&old));
    new.extend(crowd(&[(&[], 4)]));
    assert!(basis(&new).may_replace(&old));
}

#[test]
fn fewer_than_five_people_never_replace_a_reading_whatever_they_change() {
    const CODES: [&str; 3] = ["aa", "bb", "cc"];
    let groups = catalogue(&CODES.map(|it| (it, None))).expect("a catalogue");
    for seed in 0..2000 {
        let mut chance = Chance(seed);
        let mut anybody = || {
            let some: Vec<_> = CODES.into_iter().filter(|_| chance.below(2) == 0).collect();
            person(&some)
        };
        let mut people: Vec<_> = (0..30).map(|_| anybody()).collect();
        let old = groups.measure(&people).basis(on("2026-02-01"));
        // Two declare something else, one goes or two do, and as many or fewer come as still may.
        people[..2].iter_mut().for_each(|it| *it = anybody());
        let gone = 1 + usize::from(seed % 2 == 0);
        people.truncate(30 - gone);
        people.extend((0..2 - gone).map(|_| anybody()));
        assert!(!groups.measure(&people).basis(on("2026-02-02")).may_replace(&old), "{seed}");
    }
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
