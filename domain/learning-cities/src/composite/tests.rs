use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Deserialize;

use super::*;
use crate::direction::Orientation;
use crate::names::Code;
use crate::share::{Share, Weight};
use crate::{Refusal, number};

#[derive(Deserialize)]
struct Handbook {
    columns: Vec<String>,
    goalposts: Vec<(Decimal, Decimal)>,
    countries: Vec<Country>,
    rank_shifts: BTreeMap<String, Shift>,
}

#[derive(Deserialize)]
struct Country {
    name: String,
    values: Vec<Decimal>,
    z: Decimal,
    min_max: Decimal,
    percentile: Decimal,
    from_below: u8,
    distances: [Decimal; 3],
    linear: usize,
    geometric: usize,
}

#[derive(Deserialize)]
struct Shift {
    ranks: Vec<usize>,
    shift: Decimal,
}

fn handbook() -> Handbook {
    serde_json::from_str(include_str!("handbook.json")).expect("the handbook's tables")
}

impl Handbook {
    fn column(&self, at: usize) -> Vec<Option<Decimal>> {
        self.countries.iter().map(|it| Some(it.values[at])).collect()
    }

    /// Ranks the countries by an equally weighted index of columns that are already normalised.
    fn ranked(
        &self,
        aggregation: Aggregation,
        columns: &[Vec<Option<Decimal>>],
    ) -> Vec<Option<usize>> {
        let codes: Vec<Code> = self.columns.iter().map(|it| code(&it.to_uppercase())).collect();
        let part = |it: &Code| (Weight::ONE, Content::Indicator(it.clone()));
        let index = group("TAI", aggregation, codes.iter().map(part).collect());
        index.check().expect("a tree");
        let scores = (0..self.countries.len()).map(|at| {
            let value = |it: &Code| columns[codes.iter().position(|code| code == it)?][at];
            index.score(&value).expect("a score").value
        });
        ranks(&scores.collect::<Vec<_>>(), Orientation::Higher)
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

fn code(text: &str) -> Code {
    Code::parse(text).expect("a code")
}

fn group(name: &str, aggregation: Aggregation, parts: Vec<(Weight, Content)>) -> Group {
    let parts = parts.into_iter().map(|(weight, of)| Part { weight, of }).collect();
    Group { code: code(name), aggregation, min_coverage: Share::default(), parts }
}

fn leaf(weight: i64, name: &str) -> (Weight, Content) {
    let weight = Weight::try_from(Decimal::from(weight)).expect("a weight");
    (weight, Content::Indicator(code(name)))
}

fn weighted(parts: &[(i64, i64)]) -> Vec<(Decimal, Weight)> {
    parts.iter().map(|(value, weight)| (Decimal::from(*value), leaf(*weight, "X").0)).collect()
}

fn some(values: &[i64]) -> Vec<Option<Decimal>> {
    values.iter().map(|it| Some(Decimal::from(*it))).collect()
}

#[test]
fn the_handbooks_table_15_is_reproduced() {
    let book = handbook();
    let schooling = book.columns.iter().position(|it| it == "schooling").expect("a column");
    let by = |method| {
        normalise(&book.column(schooling), Orientation::Higher, &method).expect("23 countries")
    };
    let all = [
        by(Normalisation::ZScore),
        by(Normalisation::MinMax { when_alike: None }),
        by(Normalisation::Percentile),
        by(Normalisation::Rank),
    ];
    for (at, country) in book.countries.iter().enumerate() {
        let wanted = [country.z, country.min_max, country.percentile, country.from_below.into()];
        for ((got, wanted), tolerance) in
            all.iter().zip(wanted).zip(["0.0051", "0.0051", "0.051", "0"])
        {
            let off = (got[at].expect("a number") - wanted).abs();
            assert!(off <= decimal(tolerance), "{}: {:?} {wanted}", country.name, got[at]);
        }
    }
}

#[test]
fn the_handbooks_rankings_are_reproduced() {
    let book = handbook();
    let raw: Vec<_> = (0..book.columns.len()).map(|at| book.column(at)).collect();
    let posts = raw.iter().zip(&book.goalposts).map(|(column, (min, max))| {
        let method =
            Normalisation::Goalposts { min: *min, max: *max, cap: true, scale: Scale::Linear };
        normalise(column, Orientation::Higher, &method).expect("goalposts")
    });
    let linear = book.ranked(Aggregation::Arithmetic, &posts.collect::<Vec<_>>());
    let geometric = book.ranked(Aggregation::Geometric, &raw);
    for (at, country) in book.countries.iter().enumerate() {
        let wanted = (Some(country.linear), Some(country.geometric));
        assert_eq!((linear[at], geometric[at]), wanted, "{}", country.name);
    }
}

#[test]
fn the_mean_shift_of_ranks() {
    let reference: Vec<usize> = (1..=23).collect();
    for (name, Shift { ranks, shift }) in handbook().rank_shifts {
        let got = mean_rank_shift(&reference, &ranks).expect("23 ranks");
        assert_eq!(number::round(got, 6), shift, "{name}");
    }
    assert_eq!(mean_rank_shift(&[], &[]), None);
}

#[test]
fn the_human_development_index_is_reproduced_to_three_decimals() {
    let mut rows = 0;
    for row in include_str!("hdr.csv").lines().skip(1) {
        let [_, _, life, expected, mean, income, hdi] = row.split(',').collect::<Vec<_>>()[..]
        else {
            panic!("{row}");
        };
        let inputs = HumanDevelopment {
            life_expectancy: decimal(life),
            expected_schooling: decimal(expected),
            mean_schooling: decimal(mean),
            income: decimal(income),
        };
        let index = inputs.index().expect("an index");
        assert_eq!(number::round(index, 3), decimal(hdi), "{row}");
        rows += 1;
    }
    assert!(rows >= 40, "{rows}");
}

#[test]
fn human_development_as_a_tree_is_the_same() {
    let parts = |names: [&str; 2]| names.map(|it| leaf(1, it)).into_iter().collect();
    let education = group("EDUCATION", Aggregation::Arithmetic, parts(["EYS", "MYS"]));
    let top = vec![leaf(1, "LIFE"), (Weight::ONE, Content::Group(education)), leaf(1, "INCOME")];
    let index = group("HDI", Aggregation::Geometric, top);
    let norway = HumanDevelopment {
        life_expectancy: decimal("83.2"),
        expected_schooling: decimal("18.2"),
        mean_schooling: decimal("13.0"),
        income: decimal("64660"),
    };
    let post = |value, min: i64, max: i64, scale| {
        let method =
            Normalisation::Goalposts { min: min.into(), max: max.into(), cap: true, scale };
        normalise(&[Some(value)], Orientation::Higher, &method).expect("goalposts")[0]
    };
    let score = index.score(&|it| match it.as_str() {
        "LIFE" => post(norway.life_expectancy, 20, 85, Scale::Linear),
        "EYS" => post(norway.expected_schooling, 0, 18, Scale::Linear),
        "MYS" => post(norway.mean_schooling, 0, 15, Scale::Linear),
        _ => post(norway.income, 100, 75_000, Scale::Logarithmic),
    });
    let score = score.expect("a score");
    assert_eq!(score.value, Some(norway.index().expect("an index")));
    assert_eq!(score.value.map(|it| number::round(it, 3)), Some(decimal("0.961")));
    assert_eq!(score.groups[0].code, code("EDUCATION"));
}

#[test]
fn means_are_those_of_coinr() {
    let mean = |aggregation, parts: &[(i64, i64)]| {
        aggregate(aggregation, &weighted(parts)).map(|it| number::round(it, 10))
    };
    let (g, h) = (Aggregation::Geometric, Aggregation::Harmonic);
    assert_eq!(mean(g, &[(1, 1), (2, 1), (3, 1)]), Ok(decimal("1.8171205928")));
    assert_eq!(mean(g, &[(1, 1), (2, 1), (3, 2)]), Ok(decimal("2.0597671439")));
    assert_eq!(mean(h, &[(1, 2), (2, 1), (3, 1)]), Ok(decimal("1.4117647059")));
    assert_eq!(mean(Aggregation::Arithmetic, &[(1, 1), (2, 1), (3, 1)]), Ok(Decimal::TWO));
    for bad in [0, -1] {
        let refusal = Refusal::NotPositive { part: None };
        assert_eq!(mean(g, &[(1, 1), (bad, 1)]), Err(refusal));
    }
    assert_eq!(mean(g, &[(1, 0)]), Err(Refusal::NoWeight));
}

#[test]
fn the_geometric_mean_charges_for_imbalance() {
    let uneven = weighted(&[(21, 1), (1, 1), (1, 1), (1, 1)]);
    let mean = |aggregation| aggregate(aggregation, &uneven).map(|it| number::round(it, 4));
    assert_eq!(mean(Aggregation::Geometric), Ok(decimal("2.1407")));
    assert_eq!(mean(Aggregation::Arithmetic), Ok(decimal("6")));
}

#[test]
fn missing_parts_need_enough_weight_beside_them() {
    let index = group("X", Aggregation::Arithmetic, vec![leaf(1, "A"), leaf(1, "B"), leaf(1, "C")]);
    let score = |known: &[(&str, i64)]| {
        let value = |it: &Code| {
            known
                .iter()
                .find(|(name, _)| *name == it.as_str())
                .map(|(_, value)| Decimal::from(*value))
        };
        index.score(&value).expect("a score")
    };
    let two = score(&[("A", 1), ("B", 3)]);
    assert_eq!((two.value, two.estimated), (Some(Decimal::TWO), true));
    assert_eq!(two.missing, BTreeSet::from([code("C")]));
    let one = score(&[("A", 1)]);
    assert_eq!((one.value, one.estimated, one.missing.len()), (None, false, 2));
    let three = score(&[("A", 1), ("B", 3), ("C", 2)]);
    assert_eq!((three.coverage, three.estimated), (Decimal::ONE, false));
    assert_eq!(score(&[]).value, None);
}

#[test]
fn a_tree_that_cannot_be_computed_is_refused() {
    let refused = |index: Group| index.check().expect_err("a bad tree");
    let index = |parts| group("X", Aggregation::Geometric, parts);
    assert_eq!(refused(index(vec![])), Refusal::NoWeight);
    assert_eq!(refused(index(vec![leaf(0, "A")])), Refusal::NoWeight);
    let twice = refused(index(vec![leaf(1, "A"), leaf(1, "A")]));
    assert_eq!(twice, Refusal::PartTwice { part: "A".into() });
    let deep = (0..8).fold(leaf(1, "A"), |inner, at| {
        (
            Weight::ONE,
            Content::Group(group(&format!("G{at}"), Aggregation::Arithmetic, vec![inner])),
        )
    });
    assert_eq!(refused(index(vec![deep])), Refusal::IndexTooLarge);
    let zero = index(vec![leaf(1, "A"), leaf(3, "B")]);
    let named = zero.score(&|it| Some(Decimal::from(i64::from(it.as_str() == "A"))));
    assert_eq!(named, Err(Refusal::NotPositive { part: Some("B".into()) }));
}

#[test]
fn lower_and_nearest_turn_the_scale() {
    let by = |values: &[i64], orientation, method: &Normalisation| {
        normalise(&some(values), orientation, method).expect("numbers")
    };
    let min_max = Normalisation::MinMax { when_alike: Some(decimal("0.5")) };
    let half = Some(decimal("0.5"));
    let (zero, one) = (Some(Decimal::ZERO), Some(Decimal::ONE));
    assert_eq!(by(&[1, 2, 3], Orientation::Lower, &min_max), [one, half, zero]);
    assert_eq!(by(&[1, 2, 3], Orientation::Nearest(Decimal::TWO), &min_max), [zero, one, zero]);
    assert_eq!(by(&[7, 7], Orientation::Higher, &min_max), [half, half]);
    let posts = Normalisation::Goalposts {
        min: Decimal::ZERO,
        max: Decimal::TEN,
        cap: true,
        scale: Scale::Linear,
    };
    assert_eq!(by(&[-1, 5, 10], Orientation::Lower, &posts), [one, half, zero]);
    let mid = by(&[1, 2, 2, 3], Orientation::Higher, &Normalisation::PercentileMid);
    assert_eq!(
        mid,
        [Some(decimal("12.5")), Some(decimal("50")), Some(decimal("50")), Some(decimal("87.5"))]
    );
}

#[test]
fn what_cannot_be_normalised_is_refused() {
    let refused = |values: &[i64], method| {
        normalise(&some(values), Orientation::Higher, &method).expect_err("a refusal")
    };
    assert_eq!(refused(&[7, 7], Normalisation::MinMax { when_alike: None }), Refusal::AllAlike);
    let few = Refusal::TooFewPlaces { needed: 3, known: 2 };
    assert_eq!(refused(&[1, 2], Normalisation::ZScore), few);
    let posts = |min: i64, max: i64, scale| Normalisation::Goalposts {
        min: min.into(),
        max: max.into(),
        cap: false,
        scale,
    };
    assert_eq!(refused(&[1], posts(3, 3, Scale::Linear)), Refusal::BadGoalposts);
    assert_eq!(refused(&[1], posts(0, 3, Scale::Logarithmic)), Refusal::BadGoalposts);
    assert_eq!(refused(&[0], posts(1, 3, Scale::Logarithmic)), Refusal::NotPositive { part: None });
    let huge = normalise(
        &[Some(Decimal::MAX), Some(Decimal::MIN)],
        Orientation::Higher,
        &Normalisation::MinMax { when_alike: None },
    );
    assert_eq!(huge, Err(Refusal::OutOfRange));
}

#[test]
fn equals_have_equal_ranks_and_missing_ones_none() {
    let scores = [
        Some(decimal("0.7")),
        None,
        Some(decimal("0.9")),
        Some(decimal("0.7")),
        Some(decimal("0.1")),
    ];
    assert_eq!(ranks(&scores, Orientation::Higher), [Some(2), None, Some(1), Some(2), Some(4)]);
    assert_eq!(ranks(&scores, Orientation::Lower), [Some(2), None, Some(4), Some(2), Some(1)]);
}

#[test]
fn scores_do_not_turn_on_the_unit() {
    let values = some(&[3, 9, 4, 4, 8]);
    let moved: Vec<_> =
        values.iter().map(|it| it.map(|it| it * Decimal::from(4) + Decimal::TEN)).collect();
    for method in [
        Normalisation::ZScore,
        Normalisation::MinMax { when_alike: None },
        Normalisation::Percentile,
    ] {
        let scores = |values: &[Option<Decimal>]| {
            let scores = normalise(values, Orientation::Higher, &method).expect("numbers");
            scores.into_iter().map(|it| it.map(|it| number::round(it, 10))).collect::<Vec<_>>()
        };
        assert_eq!(scores(&values), scores(&moved), "{method:?}");
    }
}

#[test]
fn an_index_is_json() {
    let json = r#"{"code":"HDI","aggregation":"geometric","min_coverage":"0.5","parts":[{"weight":"1","of":{"indicator":"LIFE"}}]}"#;
    let index: Group = serde_json::from_str(json).expect("an index");
    assert_eq!(serde_json::to_string(&index).expect("json"), json);
    let json = r#"{"method":"goalposts","min":"20","max":"85","cap":true,"scale":"linear"}"#;
    let method: Normalisation = serde_json::from_str(json).expect("a method");
    assert_eq!(serde_json::to_string(&method).expect("json"), json);
}

#[test]
fn a_mean_lies_between_its_parts_and_means_are_ordered() {
    for values in [[1, 2, 30], [5, 5, 6], [1, 1000, 7]] {
        let parts: Vec<_> = weighted(&[(values[0], 1), (values[1], 2), (values[2], 3)]);
        let mean = |aggregation| aggregate(aggregation, &parts).expect("a mean");
        let (min, max) = (values.into_iter().min(), values.into_iter().max());
        let means =
            [Aggregation::Harmonic, Aggregation::Geometric, Aggregation::Arithmetic].map(mean);
        assert!(means.is_sorted(), "{values:?}");
        assert!(min.is_some_and(|min| Decimal::from(min) <= means[0]));
        assert!(max.is_some_and(|max| Decimal::from(max) >= means[2]));
    }
}

#[test]
fn extreme_numbers_are_refused_and_do_not_panic() {
    let extremes = [Decimal::MAX, Decimal::MIN, Decimal::new(1, 28), Decimal::ZERO].map(Some);
    let posts = |min, max, scale| Normalisation::Goalposts { min, max, cap: false, scale };
    let tiny = Decimal::new(1, 28);
    for method in [
        Normalisation::None,
        Normalisation::MinMax { when_alike: None },
        Normalisation::ZScore,
        Normalisation::Percentile,
        Normalisation::PercentileMid,
        Normalisation::Rank,
        posts(Decimal::ZERO, tiny, Scale::Linear),
        posts(Decimal::MIN, Decimal::MAX, Scale::Linear),
        posts(tiny, Decimal::MAX, Scale::Logarithmic),
    ] {
        for orientation in
            [Orientation::Higher, Orientation::Lower, Orientation::Nearest(Decimal::MAX)]
        {
            drop(normalise(&extremes, orientation, &method));
        }
    }
    for aggregation in [Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic] {
        for value in extremes.into_iter().flatten() {
            let heavy = Weight::try_from(Decimal::from(1_000_000)).expect("a weight");
            drop(aggregate(aggregation, &[(value, heavy), (Decimal::MAX, heavy)]));
        }
    }
}

#[test]
fn the_index_of_2021_is_reproduced_from_rounded_inputs() {
    for (country, life, expected, mean, income, hdi) in [
        ("Switzerland", "84.0", "16.5", "13.9", "66933", "0.962"),
        ("Norway", "83.2", "18.2", "13.0", "64660", "0.961"),
        ("Iceland", "82.7", "19.2", "13.8", "55782", "0.959"),
        ("Hong Kong, China (SAR)", "85.5", "17.3", "12.2", "62607", "0.952"),
        ("Australia", "84.5", "21.1", "12.7", "49238", "0.951"),
        ("Denmark", "81.4", "18.7", "13.0", "60365", "0.948"),
        ("Sweden", "83.0", "19.4", "12.6", "54489", "0.947"),
        ("Ireland", "82.0", "18.9", "11.6", "76169", "0.945"),
        ("Germany", "80.6", "17.0", "14.1", "54534", "0.942"),
        ("Netherlands", "81.7", "18.7", "12.6", "55979", "0.941"),
    ] {
        let inputs = HumanDevelopment {
            life_expectancy: decimal(life),
            expected_schooling: decimal(expected),
            mean_schooling: decimal(mean),
            income: decimal(income),
        };
        let off = inputs.index().expect("an index") - decimal(hdi);
        assert!(off.abs() <= decimal("0.0011"), "{country}: {off}");
    }
}

#[test]
fn distances_are_those_of_the_handbook() {
    let book = handbook();
    let schooling = book.columns.iter().position(|it| it == "schooling").expect("a column");
    let (mean, best, worst) = (Leader::Mean, Leader::Best, Leader::Worst);
    for (leader, at) in [(mean, 0), (best, 1), (worst, 2)] {
        let method = Normalisation::Distance { to: leader };
        let got = normalise(&book.column(schooling), Orientation::Higher, &method).expect("ratios");
        for (country, got) in book.countries.iter().zip(got) {
            let off = got.expect("a number") - country.distances[at];
            assert!(off.abs() <= decimal("0.0051"), "{}: {off}", country.name);
        }
    }
    let to_best = Normalisation::Distance { to: Leader::Best };
    let refused = |values, orientation| normalise(&some(values), orientation, &to_best);
    assert_eq!(refused(&[-1, 2], Orientation::Higher), Err(Refusal::NotPositive { part: None }));
    assert_eq!(
        refused(&[1, 2], Orientation::Lower),
        Ok(vec![Some(Decimal::ONE), Some(decimal("0.5"))])
    );
}

#[test]
fn ties_are_ties_in_twelve_digits() {
    let means = [[2, 6], [3, 3], [6, 2]].map(|parts| {
        let parts = parts.map(|it| (Decimal::from(it), Weight::ONE));
        Some(aggregate(Aggregation::Harmonic, &parts).expect("a mean"))
    });
    assert_eq!(ranks(&means, Orientation::Higher), [Some(1), Some(1), Some(1)]);
}

#[test]
fn an_index_has_eight_levels_and_two_hundred_parts() {
    let deep = |levels: usize| {
        let below = (1..levels).fold(leaf(1, "A"), |inner, at| {
            let inner = group(&format!("G{at}"), Aggregation::Arithmetic, vec![inner]);
            (Weight::ONE, Content::Group(inner))
        });
        group("TOP", Aggregation::Arithmetic, vec![below]).check()
    };
    assert_eq!((deep(8), deep(9)), (Ok(()), Err(Refusal::IndexTooLarge)));
    let wide = |parts: usize| {
        let parts = (1..=parts).map(|at| leaf(1, &format!("P{at}"))).collect();
        group("TOP", Aggregation::Arithmetic, parts).check()
    };
    assert_eq!((wide(199), wide(201)), (Ok(()), Err(Refusal::IndexTooLarge)));
}

#[test]
fn z_scores_are_zero_where_all_are_alike_and_only_there() {
    let scores = |values: &[i64]| {
        normalise(&some(values), Orientation::Higher, &Normalisation::ZScore).expect("scores")
    };
    assert_eq!(scores(&[1, 2, 3]), some(&[-1, 0, 1]));
    assert_eq!(scores(&[5, 5, 5]), some(&[0, 0, 0]));
}

#[test]
fn what_looks_at_other_places_is_not_absolute() {
    let posts = Normalisation::Goalposts {
        min: Decimal::ZERO,
        max: Decimal::ONE,
        cap: false,
        scale: Scale::Linear,
    };
    let absolute = [Normalisation::None, posts];
    assert!(absolute.iter().all(Normalisation::is_absolute));
    let others = [
        Normalisation::MinMax { when_alike: None },
        Normalisation::ZScore,
        Normalisation::Rank,
        Normalisation::Percentile,
        Normalisation::PercentileMid,
        Normalisation::Distance { to: Leader::Best },
    ];
    assert!(!others.iter().any(Normalisation::is_absolute));
}
