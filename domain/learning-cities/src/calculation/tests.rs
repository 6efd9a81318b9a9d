use uuid::Uuid;

use super::*;
use crate::formula::{Environment, Formula, Measure, Referent};
use crate::index::Index;
use crate::unit::{Dimension, Factor};

fn code(text: &str) -> Code {
    Code::parse(text).expect("a code")
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

fn place(number: u128) -> PlaceId {
    Uuid::from_u128(number).into()
}

fn seen(value: &str, status: ObsStatus) -> SeenFigure {
    let value = (!status.is_missing()).then(|| decimal(value));
    SeenFigure { version: 1, value, status: status.into() }
}

/// `A` and `B` are observed, as plain numbers.
fn environment() -> Environment {
    let measure = Measure { dimension: Dimension::one(), factor: Factor::ONE };
    let referent = Referent { current: 1, versions: BTreeMap::from([(1, measure)]) };
    let references = ["A", "B"].map(|it| (code(it), referent.clone()));
    Environment { references: references.into_iter().collect(), ..Environment::default() }
}

/// The definitions of `A`, `B` and of `X`, by its formula.
fn definitions(formula: &str) -> Definitions {
    let unit: Unit =
        serde_json::from_str(r#"{"code": "N", "factor": "1", "decimals": 0}"#).expect("a unit");
    let formula = Formula::parse(formula).expect("a formula");
    let checked = formula.check(&environment(), &Dimension::one()).expect("fits");
    let defined = |formula| {
        let orientation = Some(Orientation::Higher);
        let (unit, plan) = (unit.clone(), None);
        BTreeMap::from([(1, Defined { unit, orientation, formula, plan, breaks_series: false })])
    };
    let all = [("A", None), ("B", None), ("X", Some(checked))];
    let versions = all.into_iter().map(|(name, formula)| (code(name), defined(formula)));
    let current = ["A", "B", "X"].map(|it| (code(it), 1)).into();
    Definitions { versions: versions.collect(), current }
}

/// Figures by indicator, number of the place and period.
fn observed(figures: &[(&str, u128, &str, &str, ObsStatus)]) -> Observed {
    let mut all = BTreeMap::<_, Figures>::new();
    for (name, at, when, value, status) in figures {
        let series = all.entry((code(name), SeriesKey::default(), place(*at))).or_default();
        series.insert(period(when), seen(value, *status));
    }
    all.into_iter().collect()
}

fn values(formula: &str, observed: &Observed, when: &str) -> Vec<IndicatorValue> {
    let definitions = definitions(formula);
    let calculation = Calculation::new(&definitions, observed);
    calculation.values(&code("X"), &SeriesKey::default(), &[place(1), place(2)], &[period(when)])
}

use ObsStatus::{A, B, P, Q};

#[test]
fn a_formula_takes_what_is_observed_and_places_are_ranked() {
    let observed = observed(&[
        ("A", 1, "2024", "1", A),
        ("B", 1, "2024", "2", P),
        ("A", 2, "2024", "5", A),
        ("B", 2, "2024", "1", A),
    ]);
    let it = values("@A + @B", &observed, "2024");
    let shown: Vec<_> = it.iter().map(|it| (it.value, it.rank, it.coverage)).collect();
    let one = Decimal::ONE;
    assert_eq!(shown, [(Some(decimal("3")), Some(2), one), (Some(decimal("6")), Some(1), one)]);
    assert_eq!(it.first().map(|it| it.status), Some(P.into()));
}

#[test]
fn what_is_missing_is_named() {
    let observed = observed(&[("A", 1, "2024", "1", A)]);
    let it = values("@A + @B", &observed, "2024");
    let first = it.first().expect("a value");
    assert_eq!((first.value, first.reason), (None, Some(ValueReason::InputMissing)));
    assert_eq!((first.missing.as_slice(), first.coverage), (&["B".to_owned()][..], decimal("0.5")));
    assert_eq!(first.rank, None);
}

#[test]
fn a_break_counts_between_two_periods_and_not_within_one() {
    let breaking = |status| observed(&[("A", 1, "2023", "1", A), ("A", 1, "2024", "3", status)]);
    let status = |formula, observed: &Observed| {
        values(formula, observed, "2024").first().map(|it| it.status)
    };
    assert_eq!(status("@A - @A[t-1]", &breaking(A)), Some(A.into()));
    assert_eq!(status("@A[t-1]", &breaking(B)), Some(B.into()));
    let before = observed(&[("A", 1, "2023", "1", B), ("A", 1, "2024", "3", A)]);
    assert_eq!(status("@A", &before), Some(A.into()));
}

#[test]
fn what_has_to_be_observed_says_whether_other_periods_are_looked_at() {
    let needs = |formula| definitions(formula).needs(&code("X"), 1, &SeriesKey::default());
    let both = needs("@A[t-1] / @B");
    assert_eq!(both.codes, BTreeSet::from([code("A"), code("B")]));
    assert!(!both.same_periods && !needs("@A / @B[t-1]").same_periods);
    assert!(needs("@A / @B").same_periods);
}

/// With an index `I` over `A` and `B`, whose parts are given.
fn indexed(aggregation: &str, parts: &str) -> Definitions {
    let mut all = definitions("1");
    let index: Index = serde_json::from_str(&format!(
        r#"{{"groups": [{{"code": "I", "aggregation": "{aggregation}", "min_coverage": "0.5", "parts": [{parts}]}}]}}"#
    ))
    .expect("an index");
    let mut defined = all.versions[&code("A")][&1].clone();
    defined.plan = Some(index.plan().expect("a plan"));
    all.versions.insert(code("I"), BTreeMap::from([(1, defined)]));
    all.current.insert(code("I"), 1);
    all
}

fn part(of: &str, method: &str) -> String {
    format!(r#"{{"weight": "1", "indicator": "{of}", "normalisation": {{{method}}}}}"#)
}

const MIN_MAX: &str = r#""method": "min_max""#;
const NONE: &str = r#""method": "none""#;

fn scores(definitions: &Definitions, observed: &Observed, places: u128) -> Vec<String> {
    let calculation = Calculation::new(definitions, observed);
    let places: Vec<_> = (1..=places).map(place).collect();
    let it = calculation.values(&code("I"), &SeriesKey::default(), &places, &[period("2024")]);
    let text = |it: &IndicatorValue| match (it.value, it.reason) {
        (Some(value), _) => format!("{value} {}", it.rank.unwrap_or_default()),
        (None, reason) => {
            format!("{} {} {}", reason.expect("a reason"), it.status, it.missing.join(","))
        }
    };
    it.iter().map(text).collect()
}

#[test]
fn a_part_that_is_suppressed_suppresses_the_index() {
    let definitions = indexed("arithmetic", &[part("A", NONE), part("B", NONE)].join(","));
    let score = |status| {
        let observed = observed(&[("A", 1, "2024", "4", A), ("B", 1, "2024", "2", status)]);
        scores(&definitions, &observed, 1)
    };
    assert_eq!(score(A), ["3 1"]);
    assert_eq!(score(Q), ["input_suppressed Q B"]);
    assert_eq!(score(ObsStatus::L), ["4 1"]);
}

#[test]
fn a_place_whose_number_cannot_be_normalised_has_none_and_the_others_have() {
    let best = part("A", r#""method": "distance", "to": "best""#);
    let figures =
        observed(&[("A", 1, "2024", "0", A), ("A", 2, "2024", "2", A), ("A", 3, "2024", "4", A)]);
    let expected = ["not_a_number M A", "0.5 2", "1 1", "input_missing O A"];
    assert_eq!(scores(&indexed("arithmetic", &best), &figures, 4), expected);
    let posts =
        part("A", r#""method": "goalposts", "min": "1", "max": "4", "scale": "logarithmic""#);
    let expected = ["not_a_number M A", "0.5 2", "1 1"];
    assert_eq!(scores(&indexed("arithmetic", &posts), &figures, 3), expected);
    // A zero under a geometric mean costs its place the number, and names the part.
    let expected = ["not_a_number M A", "2 2", "4 1"];
    assert_eq!(scores(&indexed("geometric", &part("A", NONE)), &figures, 3), expected);
}

#[test]
fn an_empty_year_has_no_values_and_no_place_alone_is_compared() {
    let z_score = part("A", r#""method": "z_score""#);
    let empty = observed(&[("A", 1, "2020", "1", A)]);
    let missing = vec!["input_missing O A"; 2];
    assert_eq!(scores(&indexed("arithmetic", &z_score), &empty, 2), missing);
    let few = observed(&[("A", 1, "2024", "1", A), ("A", 2, "2024", "2", A)]);
    let expected = vec!["too_few_places M A"; 2];
    assert_eq!(scores(&indexed("arithmetic", &z_score), &few, 2), expected);
    let alone = scores(&indexed("arithmetic", &part("A", MIN_MAX)), &few, 1);
    assert_eq!(alone, ["all_alike M A"]);
}

#[test]
fn an_index_has_its_direction_and_its_factor() {
    let figures = observed(&[("A", 1, "2024", "5", A), ("A", 2, "2024", "3", A)]);
    let mut definitions = indexed("arithmetic", &part("A", NONE));
    let index = definitions.versions.get_mut(&code("I")).and_then(|it| it.get_mut(&1));
    let index = index.expect("an index");
    index.orientation = Some(Orientation::Lower);
    assert_eq!(scores(&definitions, &figures, 2), ["5 2", "3 1"]);
    // A quarter of the way between goalposts is 25 per cent, and so is the number 25 per cent itself.
    let percent: Unit =
        serde_json::from_str(r#"{"code": "PT", "factor": "100", "decimals": 1}"#).expect("a unit");
    let quarter = observed(&[("A", 1, "2024", "25", A)]);
    let posts = part("A", r#""method": "goalposts", "min": "0", "max": "100""#);
    for method in [posts, part("A", NONE)] {
        let mut definitions = indexed("arithmetic", &method);
        for of in ["A", "I"] {
            let defined = definitions.versions.get_mut(&code(of)).and_then(|it| it.get_mut(&1));
            defined.expect("a definition").unit = percent.clone();
        }
        assert_eq!(scores(&definitions, &quarter, 1), ["25 1"]);
    }
}

#[test]
fn a_percentile_is_a_share_beside_other_scores() {
    let figures = observed(&[
        ("A", 1, "2024", "1", A),
        ("A", 2, "2024", "2", A),
        ("A", 3, "2024", "2", A),
        ("A", 4, "2024", "9", A),
    ]);
    let percentile = |method: &str| part("A", &format!(r#""method": "{method}""#));
    let plain = indexed("arithmetic", &percentile("percentile"));
    assert_eq!(scores(&plain, &figures, 4), ["0.25 4", "0.5 2", "0.5 2", "1 1"]);
    let mut percent = indexed("arithmetic", &percentile("percentile_mid"));
    let index = percent.versions.get_mut(&code("I")).and_then(|it| it.get_mut(&1));
    index.expect("an index").unit =
        serde_json::from_str(r#"{"code": "PT", "factor": "100", "decimals": 1}"#).expect("a unit");
    assert_eq!(scores(&percent, &figures, 4), ["12.5 4", "50 2", "50 2", "87.5 1"]);
}

#[test]
fn an_index_of_an_index_is_computed() {
    let mut definitions = indexed("arithmetic", &part("A", MIN_MAX));
    let inner = definitions.versions.remove(&code("I")).expect("an index");
    let outer = indexed("arithmetic", &[part("J", NONE), part("B", MIN_MAX)].join(","));
    definitions.versions.extend(outer.versions.into_iter().filter(|(it, _)| *it == code("I")));
    definitions.versions.insert(code("J"), inner);
    definitions.current.insert(code("J"), 1);
    let figures = observed(&[
        ("A", 1, "2024", "5", A),
        ("A", 2, "2024", "3", A),
        ("B", 1, "2024", "8", A),
        ("B", 2, "2024", "9", A),
    ]);
    assert_eq!(scores(&definitions, &figures, 2), ["0.5 1", "0.5 1"]);
    assert_eq!(
        definitions.needs(&code("I"), 1, &SeriesKey::default()).codes,
        BTreeSet::from([code("A"), code("B")])
    );
}

/// `A` has a second version, in this unit.
fn redefined(formula: &str, unit: &str, breaks_series: bool) -> Definitions {
    let mut all = definitions(formula);
    let versions = all.versions.get_mut(&code("A")).expect("versions");
    let unit: Unit = serde_json::from_str(unit).expect("a unit");
    versions.insert(2, Defined { unit, breaks_series, ..versions[&1].clone() });
    all.current.insert(code("A"), 2);
    all
}

fn second(observed: Observed, when: &str) -> Observed {
    let Observed(mut all) = observed;
    for (_, figures) in all.values_mut().flatten().flat_map(|(_, places)| places) {
        figures.get_mut(&period(when)).expect("a figure").version = 2;
    }
    Observed(all)
}

#[test]
fn a_version_that_breaks_the_series_marks_its_first_figure_and_what_looks_back() {
    let plain = r#"{"code": "N", "factor": "1", "decimals": 0}"#;
    let figures = [("A", 1, "2022", "1", A), ("A", 1, "2023", "1", A), ("A", 1, "2024", "3", A)];
    let of = |breaks, code_of: &str, when| {
        let (definitions, observed) =
            (redefined("@A - @A[t-1]", plain, breaks), second(observed(&figures), "2024"));
        let calculation = Calculation::new(&definitions, &observed);
        let it =
            calculation.values(&code(code_of), &SeriesKey::default(), &[place(1)], &[period(when)]);
        it.first().map(|it| it.status)
    };
    assert_eq!((of(true, "A", "2024"), of(true, "A", "2023")), (Some(B.into()), Some(A.into())));
    assert_eq!((of(true, "X", "2024"), of(true, "X", "2023")), (Some(B.into()), Some(A.into())));
    assert_eq!((of(false, "A", "2024"), of(false, "X", "2024")), (Some(A.into()), Some(A.into())));
}

#[test]
fn a_figure_in_a_unit_of_another_kind_is_no_figure() {
    let years = r#"{"code": "YEAR", "factor": "1", "dimension": {"time": 1}, "decimals": 0}"#;
    let (definitions, observed) =
        (redefined("1", years, true), observed(&[("A", 1, "2024", "1", A)]));
    let calculation = Calculation::new(&definitions, &observed);
    let it = calculation.values(&code("A"), &SeriesKey::default(), &[place(1)], &[period("2024")]);
    let first = it.first().map(|it| (it.value, it.status, it.reason));
    assert_eq!(first, Some((None, ObsStatus::O.into(), Some(ValueReason::OtherUnit))));
    // What is computed from it says so, and of what.
    let other = self::observed(&[("A", 1, "2024", "1", A), ("B", 1, "2023", "1", A)]);
    for (formula, reason, missing) in [
        ("@A * 2", ValueReason::OtherUnit, &["A"][..]),
        ("@A / @B", ValueReason::OtherUnit, &["A", "B"]),
        ("@B", ValueReason::InputMissing, &["B"]),
    ] {
        let definitions = redefined(formula, years, true);
        let calculation = Calculation::new(&definitions, &other);
        let it =
            calculation.values(&code("X"), &SeriesKey::default(), &[place(1)], &[period("2024")]);
        let told = (it[0].value, it[0].status, it[0].reason, it[0].missing.clone());
        let missing = missing.iter().map(ToString::to_string).collect();
        assert_eq!(told, (None, ObsStatus::O.into(), Some(reason), missing), "{formula}");
    }
}

#[test]
fn a_school_year_counts_for_the_year_it_starts_in_if_asked_for() {
    let figures = observed(&[
        ("A", 1, "2023-A1--08-01", "50", A),
        ("B", 1, "2023", "200", A),
        ("A", 2, "2023-A1--08-01", "1", A),
        ("A", 2, "2023", "2", A),
        ("B", 2, "2023", "4", A),
    ]);
    let at = |observed: &Observed, at: usize| values("@A / @B", observed, "2023")[at].value;
    assert_eq!((at(&figures, 0), at(&figures, 1)), (None, Some(decimal("0.5"))));
    let aligned = figures.aligned();
    assert_eq!((at(&aligned, 0), at(&aligned, 1)), (Some(decimal("0.25")), Some(decimal("0.5"))));
    // A fixed year keeps the day on which it starts.
    let lagged =
        observed(&[("A", 1, "2022-A1--08-01", "40", A), ("A", 1, "2023-A1--08-01", "50", A)]);
    let it = values("@A / @A[t=2022]", &lagged, "2023-A1--08-01");
    assert_eq!(it[0].value, Some(decimal("1.25")));
}

#[test]
fn the_latest_number_is_no_forecast_and_has_begun() {
    let figures = observed(&[
        ("A", 1, "2019", "1", A),
        ("A", 1, "2024", "12", A),
        ("A", 1, "2025", "13", ObsStatus::L),
        ("A", 1, "2026", "15", ObsStatus::F),
        ("A", 1, "2027", "16", A),
        ("B", 1, "2023", "7", A),
    ]);
    let definitions = definitions("@A * 2");
    let calculation = Calculation::new(&definitions, &figures);
    let (key, today) = (SeriesKey::default(), "2026-11-26".parse().expect("a day"));
    let latest = |of: &str, after, until| {
        let between = (period(after), period(until));
        calculation.latest((&code(of), 1, &key), place(1), between, today)
    };
    assert_eq!(latest("A", "2019", "2030"), Some((period("2024"), Ok(decimal("12")))));
    assert_eq!(latest("X", "2019", "2030"), Some((period("2024"), Ok(decimal("24")))));
    assert_eq!(latest("A", "2024", "2030"), None);
    assert_eq!(latest("B", "2019", "2022"), None);
}

#[test]
fn a_formula_compares_and_takes_roots() {
    let of = |formula: &str, a: &str| {
        let figures = observed(&[("A", 1, "2024", a, A), ("B", 1, "2024", "2", A)]);
        values(formula, &figures, "2024").swap_remove(0)
    };
    let chosen = |sign: &str, a| of(&format!("if(@A {sign} @B, 10, 20)"), a).value;
    for (sign, less, equal, more) in [
        ("=", "20", "10", "20"),
        ("!=", "10", "20", "10"),
        ("<", "10", "20", "20"),
        ("<=", "10", "10", "20"),
        (">", "20", "20", "10"),
        (">=", "20", "10", "10"),
    ] {
        let got = ["1", "2", "3"].map(|a| chosen(sign, a));
        assert_eq!(got, [less, equal, more].map(|it| Some(decimal(it))), "{sign}");
    }
    assert_eq!(of("@A ^ 0.5", "0").value, Some(Decimal::ZERO));
    assert_eq!(of("@A ^ 0", "0").value, Some(Decimal::ONE));
    assert_eq!(of("@A ^ 0.5", "-4").reason, Some(ValueReason::NotANumber));
    assert_eq!(of("@A ^ -1", "0").reason, Some(ValueReason::DivisionByZero));
}

#[test]
fn a_figure_that_is_kept_back_says_so_and_one_that_is_missing_too() {
    let definitions = definitions("1");
    let of = |status| {
        let figures = observed(&[("A", 1, "2024", "", status)]);
        let calculation = Calculation::new(&definitions, &figures);
        let at = (&[place(1)], &[period("2024")]);
        let found = calculation.values(&code("A"), &SeriesKey::default(), at.0, at.1);
        found.first().map(|it| (it.status, it.reason))
    };
    assert_eq!(of(Q), Some((Q.into(), Some(ValueReason::InputSuppressed))));
    let missing = ObsStatus::L;
    assert_eq!(of(missing), Some((missing.into(), Some(ValueReason::ObservedAsMissing))));
}
