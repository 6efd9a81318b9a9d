use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Deserialize;

use super::*;
use crate::names::Code;
use crate::unit::{Base, Factor};
use crate::{Dimension, ObsStatus, StatusSet, number};

#[derive(Deserialize)]
struct File {
    environment: Named,
    cases: Vec<Case>,
    cycle_cases: Vec<CycleCase>,
}

#[derive(Deserialize)]
struct Named {
    constants: BTreeMap<Code, Constant>,
    references: BTreeMap<Code, String>,
    dimensions: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Deserialize)]
struct Constant {
    value: Decimal,
    unit: String,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    formula: String,
    data: BTreeMap<String, Datum>,
    result_unit: Dimension,
    factor: Decimal,
    expected: Expected,
}

#[derive(Deserialize)]
struct Datum {
    value: Option<Decimal>,
    status: Option<ObsStatus>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    Error {
        error: String,
        message: String,
        position: usize,
    },
    Outcome {
        value: Option<Decimal>,
        obs_status: ObsStatus,
        reason: Option<MissingReason>,
        missing: Option<BTreeSet<String>>,
        inputs_used: Option<u32>,
        inputs_named: Option<u32>,
    },
}

#[derive(Deserialize)]
struct CycleCase {
    graph: BTreeMap<Code, BTreeSet<Code>>,
    cycle: Option<Vec<Code>>,
}

fn file() -> File {
    serde_json::from_str(include_str!("cases.json")).expect("the cases")
}

fn code(text: &str) -> Code {
    Code::parse(text).expect("a code")
}

fn measure(unit: &str) -> Measure {
    let dimension = if unit == "1" {
        Dimension::one()
    } else {
        Dimension::of(Base::parse(unit).expect("a base"))
    };
    Measure { dimension, factor: Factor::ONE }
}

impl Named {
    fn environment(self) -> Environment {
        let known =
            |unit: String| Referent { current: 1, versions: BTreeMap::from([(1, measure(&unit))]) };
        let constant = |it: Constant| (it.value, measure(&it.unit));
        Environment {
            references: self
                .references
                .into_iter()
                .map(|(code, unit)| (code, known(unit)))
                .collect(),
            constants: self.constants.into_iter().map(|(code, it)| (code, constant(it))).collect(),
            dimensions: self.dimensions,
        }
    }
}

fn outcome(case: &Case, environment: &Environment) -> Result<Outcome, FormulaError> {
    let checked = Formula::parse(&case.formula)?.check(environment, &case.result_unit)?;
    let factor = Factor::try_from(case.factor).expect("a factor");
    Ok(checked.evaluate(factor, |reference| {
        let datum = case.data.get(&reference.to_string())?;
        let status = datum.status.map(StatusSet::from).unwrap_or_default();
        Some(Input { value: datum.value, status, ..Input::default() })
    }))
}

#[test]
fn every_case_gives_its_number_its_reason_or_its_error() {
    let File { environment, cases, .. } = file();
    let environment = environment.environment();
    for case in &cases {
        let (name, got) = (&case.name, outcome(case, &environment));
        match &case.expected {
            Expected::Error { error, message, position } => {
                let wanted = format!("{error} at {position}: {message}");
                assert_eq!(got.expect_err(name).to_string(), wanted, "{name}");
            }
            Expected::Outcome { value, obs_status, reason, missing, inputs_used, inputs_named } => {
                let got = got.expect(name);
                assert_eq!(got.value.map(|it| number::round(it, 10)), *value, "{name}");
                assert_eq!((got.status.main(), got.reason), (*obs_status, *reason), "{name}");
                let names: BTreeSet<_> = got.missing.iter().map(ToString::to_string).collect();
                assert_eq!(names, missing.clone().unwrap_or_default(), "{name}");
                assert!(inputs_used.is_none_or(|it| it == got.inputs_used), "{name}: {got:?}");
                assert!(inputs_named.is_none_or(|it| it == got.inputs_named), "{name}: {got:?}");
            }
        }
    }
}

#[test]
fn what_is_written_parses_to_the_same_formula() {
    let texts = file().cases.into_iter().map(|case| case.formula);
    let more = [
        "((1 - 2) - 3) - (4 - 5)",
        "-(-@A) ^ -2",
        "(@A + 1) ^ 2 * -(3 / 4)",
        "if((1 = 2 or 2 = 3) and not (3 = 4 and 4 = 5), 1, 2)",
        "1-(2-3)*4/(5/6)",
    ];
    let mut written = 0;
    for text in texts.chain(more.map(str::to_owned)) {
        let Ok(formula) = Formula::parse(&text) else { continue };
        let again = Formula::parse(&formula.to_string()).expect("what is written parses");
        assert_eq!(formula, again, "{text}");
        assert_eq!(formula.to_string(), again.to_string());
        written += 1;
    }
    assert!(written > 60);
    let formula = Formula::parse("( @A+ @B )/@POP").expect("a formula");
    assert_eq!(formula.to_string(), "(@A + @B) / @POP");
}

#[test]
fn no_text_makes_it_panic() {
    let File { environment, cases, .. } = file();
    let environment = environment.environment();
    // A fixed sequence (Knuth, MMIX), so that a failure comes again.
    let mut state = 1_u64;
    let mut random = move |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let pieces: Vec<char> = "@$()[],:=<>!+-*/^.09AZ_az t\u{e4}\u{1f600}\0;\"".chars().collect();
    let texts: Vec<&str> = cases.iter().map(|case| case.formula.as_str()).collect();
    let (mut parsed, mut evaluated) = (0, 0);
    for _ in 0..20_000 {
        let mut text: Vec<char> = texts[random(texts.len())].chars().take(300).collect();
        for _ in 0..random(4) {
            let at = random(text.len() + 1);
            match random(3) {
                0 => text.insert(at, pieces[random(pieces.len())]),
                1 if at < text.len() => drop(text.remove(at)),
                _ => text.extend(texts[random(texts.len())].chars().take(40)),
            }
        }
        let Ok(formula) = Formula::parse(&text.into_iter().collect::<String>()) else { continue };
        parsed += 1;
        assert_eq!(Formula::parse(&formula.to_string()).as_ref(), Ok(&formula));
        let Ok(checked) = formula.check(&environment, &Dimension::one()) else { continue };
        evaluated += 1;
        for extreme in [Decimal::MAX, Decimal::MIN, Decimal::ZERO, Decimal::new(1, 28)] {
            let input = Input { value: Some(extreme), ..Input::default() };
            checked.evaluate(Factor::ONE, |_| Some(input.clone()));
        }
    }
    assert!(parsed > 2000 && evaluated > 200, "{parsed} {evaluated}");
    for _ in 0..20_000 {
        let bytes: Vec<u8> =
            (0..random(60)).map(|_| u8::try_from(random(256)).expect("a byte")).collect();
        drop(Formula::parse(&String::from_utf8_lossy(&bytes)));
    }
    for deep in ["(", "-", "not ", "1^", "abs(", "1+(", "@A["] {
        assert!(Formula::parse(&deep.repeat(1000)).is_err());
    }
}

#[test]
fn cycles_are_told_by_their_path() {
    for CycleCase { graph, cycle } in file().cycle_cases {
        let found = graph.clone().into_iter().collect::<Dependencies>().order().err();
        assert_eq!(found.map(|Cycle(path)| path), cycle, "{graph:?}");
    }
}

#[test]
fn a_definition_that_closes_a_cycle_is_refused() {
    let defined = |code: &str, inputs: &[&str]| {
        (self::code(code), inputs.iter().map(|it| self::code(it)).collect())
    };
    let dependencies: Dependencies =
        [defined("X", &["Y", "Z"]), defined("Y", &["Z"])].into_iter().collect();
    let order = dependencies.order().expect("no cycle");
    assert_eq!(order, [&code("Z"), &code("Y"), &code("X")]);
    assert_eq!(dependencies.dependants(&code("Z")), BTreeSet::from([&code("X"), &code("Y")]));
    let formula = Formula::parse("@X * 2").expect("a formula");
    let error = dependencies.with(&code("Z"), formula.codes()).expect_err("a cycle");
    assert_eq!(error.to_string(), "F006 at 0: cyclic definition X -> Y -> Z -> X");
}

#[test]
fn a_definition_rests_on_few_layers_and_long_chains_do_not_overflow() {
    let link =
        |at: usize| (code(&format!("C{at}")), BTreeSet::from([code(&format!("C{}", at + 1))]));
    let chain = |length: usize| (1..length).map(link).collect::<Dependencies>();
    let formula = Formula::parse("@C1").expect("a formula");
    assert!(chain(32).with(&code("C0"), formula.codes()).is_ok());
    let error = chain(33).with(&code("C0"), formula.codes()).expect_err("33 layers");
    assert_eq!(error.code, ErrorCode::F007);
    assert_eq!(chain(100_000).order().expect("no cycle").len(), 100_000);
}

#[test]
fn publishing_pins_the_versions_in_force() {
    let versions = |current| Referent {
        current,
        versions: (1..=current).map(|number| (number, measure("person"))).collect(),
    };
    let environment = Environment {
        references: [(code("A"), versions(3)), (code("B"), versions(2))].into_iter().collect(),
        ..Environment::default()
    };
    let pinned = |text: &str| Formula::parse(text).and_then(|it| it.pinned(&environment));
    assert_eq!(pinned("@A / @B:1[t-1]").expect("known").to_string(), "@A:3 / @B:1[t-1]");
    assert_eq!(pinned("1 + @C").expect_err("unknown").code, ErrorCode::F002);
}

#[test]
fn inputs_are_taken_off_their_factor_and_breaks_travel() {
    let percent = Measure {
        dimension: Dimension::one(),
        factor: Factor::try_from(Decimal::ONE_HUNDRED).expect("a factor"),
    };
    let known = Referent { current: 1, versions: BTreeMap::from([(1, percent)]) };
    let environment = Environment {
        references: BTreeMap::from([(code("SHARE"), known)]),
        ..Environment::default()
    };
    let formula = Formula::parse("@SHARE - @SHARE[t-1]").expect("a formula");
    let checked = formula.check(&environment, &Dimension::one()).expect("fits");
    let outcome = checked.evaluate(Factor::ONE, |reference| {
        let value = if reference.time == Time::Shift(0) { 25 } else { 20 };
        let break_between = reference.time == Time::Shift(-1);
        let (value, status) = (Some(value.into()), ObsStatus::P.into());
        Some(Input { value, status, break_between, ..Input::default() })
    });
    assert_eq!(outcome.value, Some(Decimal::new(5, 2)));
    assert_eq!(outcome.status.iter().collect::<Vec<_>>(), [ObsStatus::B, ObsStatus::P]);
    assert_eq!(outcome.coverage(), Decimal::ONE);
}

#[test]
fn the_canonical_text_is_held_to_the_limit_too() {
    let sum = |terms: usize| Formula::parse(&vec!["1"; terms].join("+"));
    assert_eq!(sum(1000).map(|it| it.to_string().len()), Ok(3997));
    assert_eq!(sum(1001).map_err(|it| it.code), Err(ErrorCode::F007));
}

/// What is said of a formula over `P` in per cent and the plain `N`, whose result has this factor.
fn misread(text: &str, result: i64) -> Option<ErrorCode> {
    let measure = |factor: i64| Measure {
        dimension: Dimension::one(),
        factor: Factor::try_from(Decimal::from(factor)).expect("a factor"),
    };
    let referent = |factor| Referent { current: 1, versions: [(1, measure(factor))].into() };
    let code = |text: &str| Code::parse(text).expect("a code");
    let references = [(code("P"), referent(100)), (code("N"), referent(1))].into();
    let environment = Environment { references, ..Environment::default() };
    let formula = Formula::parse(text).expect("a formula");
    let result = Factor::try_from(Decimal::from(result)).expect("a factor");
    formula.reads_as_written(&environment, result).err().map(|it| it.code)
}

#[test]
fn a_literal_beside_a_percentage_is_a_share() {
    for text in [
        "@P + 5",
        "5 - @P",
        "@P + -5",
        "max(@P, 20)",
        "coalesce(@P, 50)",
        "round(@P, 1)",
        "round(@P - @P[t-1], 1)",
        "if(@P > 50, 1, 0)",
        "if(@N > 1, @P, 5)",
        "mean_known(0.5, @P, 5)",
        "(@P + 5) / @N",
        "(@P + @P[t-1]) / 2 + 5",
        "2 * @P + 5",
        "@P / 2 > 30",
        "round(@P / 2, 1)",
        "max(@P * @P, 5)",
        "@P + 2 * 10",
        "@P + (1 + 4)",
        "@P + 10 / 2",
        "@P + -(5 - 0)",
        "@P + (0.5 + 0.2)",
        "max(@P, min(20, 30))",
        "coalesce(@P, if(@N > 1, 20, 30))",
        "max(@P, sqrt(25))",
        "10 * @P + 5",
    ] {
        assert_eq!(misread(text, 1), Some(ErrorCode::F011), "{text}");
    }
    for text in [
        "1 - @P",
        "@P + 0",
        "100 * @P + 5",
        "round(100 * @P, 1)",
        "@P / @P[t-1] - 1",
        "@N + 5",
        "round(@N, 1)",
        "mean_known(0.5, @P, @P[t-1])",
        "coalesce(@P, @P[t-1], 0)",
        "if(@P > @P[t-1], @P, 0)",
        "@P ^ 2",
        "@P + (2 - 1)",
        "@P + 5 * 0",
        "50 * 2 * @P + 5",
        "100 * (@P + @P[t-1]) / 2 + 5",
        "@P / 0.01 + 5",
        "@P * @N + 5",
        "@N / @P + 5",
        "@P / @P[t-1] > 1.05",
        "@N / @N[t-1] + 5",
        "round(@N / @N[t-1], 1)",
    ] {
        assert_eq!(misread(text, 1), None, "{text}");
    }
}

#[test]
fn a_literal_in_a_result_that_is_a_percentage_is_a_share() {
    for text in [
        "round(@N / @N[t-1], 1)",
        "max(@N / @N[t-1], 50)",
        "coalesce(@N / @N[t-1], 50)",
        "@N / @N[t-1] + 5",
        "(@N / @N[t-1] + 5) / 2",
        "-(@N + 2 * 10)",
        "if(@N > 10, 1, 50)",
        "if(@N > 10, 100, 0)",
        "mean_known(0.5, @N, 50)",
        "5",
        "100 * @N / @N[t-1]",
        "@N / @N[t-1] * 50 * 2",
        "100 * @P",
        "abs(max(@N, 1 + 4))",
    ] {
        assert_eq!(misread(text, 100), Some(ErrorCode::F011), "{text}");
    }
    for text in [
        "@N / @N[t-1]",
        "@N / @N[t-1] - 1",
        "if(@N > 10, 1, 0)",
        "round(100 * @N / @N[t-1], 1) / 100",
        "max(100 * @N / @N[t-1], 50) / 100",
        "mean_known(0.5, @P, @N)",
        "coalesce(@P, 0)",
        "@P * 2 / 3",
        "exp(@N / 5) - 1",
        "(max(100 * @P, 50) + max(100 * @N, 50)) / 2 / 100",
        "100 * @N / 100",
        "@N * (@N + 5)",
    ] {
        assert_eq!(misread(text, 100), None, "{text}");
    }
}

#[test]
fn codes_of_parts_have_dashes_and_low_lines_and_many_brackets_are_not_deep() {
    let text = "@A[AGE=Y15-24,ISCED11=ED5_8]";
    assert_eq!(Formula::parse(text).map(|it| it.to_string()), Ok(text.to_owned()));
    let beside = vec!["(@A)"; limits::NESTING + 1].join(" + ");
    assert!(Formula::parse(&beside).is_ok());
    let within = |depth: usize| format!("{}@A{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Formula::parse(&within(limits::NESTING * 2)).is_err());
}

#[test]
fn a_formula_has_four_thousand_characters_and_no_more() {
    let long = |characters: usize| Formula::parse(&format!("@A{}", " ".repeat(characters - 2)));
    assert!(long(limits::LENGTH).is_ok());
    assert_eq!(long(limits::LENGTH + 1).map_err(|it| it.code).err(), Some(ErrorCode::F007));
}
