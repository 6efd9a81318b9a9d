//! The formula language: reading a formula, holding it against its units, and evaluating it.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use learning_cities::formula::{Checked, Environment, Input, Measure, Referent};
use learning_cities::names::Code;
use learning_cities::unit::Factor;
use learning_cities::{Dimension, Formula};
use rust_decimal::Decimal;

/// Every formula of the catalogue is a ratio like this.
const RATIO: &str = "@GNLC_1_1_LITERACY_NUM / @GNLC_1_1_LITERACY_DEN";
/// With parts of a population, another period and a substitute.
const BRANCHED: &str = "if(is_missing(@ENROLLED[SEX=F,t-1]), coalesce(@ENROLLED[SEX=F], 0) / @POP, \
                        round(@ENROLLED[SEX=F] / @ENROLLED[SEX=F,t-1] - 1, 4))";
const VALUE: i64 = 48;

pub(crate) fn run(criterion: &mut Criterion) {
    let long = long();
    let cases = [("ratio", RATIO, "1"), ("branched", BRANCHED, "0"), ("100 inputs", &long, "1")];
    let mut group = criterion.benchmark_group("formula");

    let all = of_catalogue();
    assert!(all.iter().any(|it| it == RATIO), "the catalogue has the formula");
    group.throughput(Throughput::Elements(all.len().try_into().expect("few")));
    group.bench_function("parse, all of the catalogue", |it| {
        it.iter(|| all.iter().flat_map(|text| Formula::parse(black_box(text))).count());
    });

    group.throughput(Throughput::Elements(1));
    for (name, text, expected) in cases {
        let formula = Formula::parse(text).expect("a formula");
        let environment = environment(&formula);
        let checked = check(&formula, &environment);
        assert_eq!(
            evaluate(&checked).map(|it| it.to_string()).as_deref(),
            Some(expected),
            "{name}"
        );
        group.bench_function(format!("parse, {name}"), |it| {
            it.iter(|| Formula::parse(black_box(text)));
        });
        group.bench_function(format!("check, {name}"), |it| {
            it.iter(|| check(black_box(&formula), &environment));
        });
        group.bench_function(format!("evaluate, {name}"), |it| {
            it.iter(|| evaluate(black_box(&checked)));
        });
    }
    group.finish();
}

/// So many references a formula may have (`learning_cities::formula::limits`).
const MOST_REFERENCES: usize = 100;

/// As long as formulas get.
fn long() -> String {
    let ages: Vec<_> = (0..MOST_REFERENCES).map(|age| format!("@POP[AGE=Y{age}]")).collect();
    let (young, old) = ages.split_at(ages.len() / 2);
    format!("sum({}) / sum({})", young.join(", "), old.join(", "))
}

fn of_catalogue() -> Vec<String> {
    let catalogue = crate::catalogue();
    let indicators = catalogue["indicators"].as_array().expect("indicators");
    let formulas = indicators.iter().filter_map(|it| it["definition"]["formula"].as_str());
    formulas.map(str::to_owned).collect()
}

/// Every code that the formula names, as a count in one version; every part of a population it asks for.
fn environment(formula: &Formula) -> Environment {
    let measure = Measure { dimension: Dimension::one(), factor: Factor::ONE };
    let known = Referent { current: 1, versions: BTreeMap::from([(1, measure)]) };
    let known = |code: Code| (code, known.clone());
    let mut environment = Environment {
        references: formula.codes().into_iter().map(known).collect(),
        ..Environment::default()
    };
    for (dimension, code) in formula.references().iter().flat_map(|it| &it.selectors) {
        environment.dimensions.entry(dimension.clone()).or_default().insert(code.clone());
    }
    environment
}

fn check(formula: &Formula, environment: &Environment) -> Checked {
    formula.check(environment, &Dimension::one()).expect("it fits its units")
}

/// Every input has the same number.
fn evaluate(checked: &Checked) -> Option<Decimal> {
    let input = |_: &_| Some(Input { value: Some(VALUE.into()), ..Input::default() });
    checked.evaluate(Factor::ONE, input).value
}
