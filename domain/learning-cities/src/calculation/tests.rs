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
        BTreeMap::from([(1, Defined { unit: unit.clone(), orientation, formula })])
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

fn values(formula: &str, observed: &Observed, when: &str) -> Vec<Value> {
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
    let needs = |formula| definitions(formula).needs(&code("X"), &SeriesKey::default());
    let both = needs("@A[t-1] / @B");
    assert_eq!(both.codes, BTreeSet::from([code("A"), code("B")]));
    assert!(!both.same_periods && !needs("@A / @B[t-1]").same_periods);
    assert!(needs("@A / @B").same_periods);
}

#[test]
fn a_part_that_is_suppressed_suppresses_the_index() {
    let index: Index = serde_json::from_str(
        r#"{"groups": [{"code": "I", "aggregation": "arithmetic", "min_coverage": "0.5", "parts": [
            {"weight": "1", "indicator": "A"}, {"weight": "1", "indicator": "B"}]}]}"#,
    )
    .expect("an index");
    let plan = index.plan().expect("a plan");
    let score = |status| {
        let observed = observed(&[("A", 1, "2024", "4", A), ("B", 1, "2024", "2", status)]);
        let definitions = definitions("1");
        let calculation = Calculation::new(&definitions, &observed);
        let mut it = calculation.scores(&plan, &[place(1)], &[period("2024")]).expect("scores");
        it.pop().map(|it| (it.value, it.reason, it.status))
    };
    assert_eq!(score(A), Some((Some(decimal("3")), None, A.into())));
    let suppressed = Some(ValueReason::InputSuppressed);
    assert_eq!(score(Q), Some((None, suppressed, Q.into())));
    let estimate = StatusSet::from(ObsStatus::E);
    assert_eq!(score(ObsStatus::L), Some((Some(decimal("4")), None, estimate)));
}
