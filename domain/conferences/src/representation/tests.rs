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
        let measure = case.groups.measure(case.people());
        let six = |value| rounded(value, 6);
        let Expected { declared, undeclared, coverage, coverage_min, .. } = case.expected;
        let it = measure.published(Reader::Privacy);
        assert_eq!((it.declared, it.undeclared), (declared, undeclared), "{}", case.name);
        let found = [Some(it.coverage), Some(it.coverage_min), it.equitability, it.balance];
        let want =
            [Some(coverage), Some(coverage_min), case.expected.equitability, case.expected.balance];
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
        let people: Vec<_> = crowd("aa", a).chain(crowd("bb", b)).chain(crowd("cc", c)).collect();
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
