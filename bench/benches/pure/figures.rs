//! Values of indicators for 200 places over 20 years: the Human Development Index, and a ratio by its formula.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use kernel::PlaceId;
use learning_cities::calculation::{
    Calculation, Defined, Definitions, IndicatorValue, Observed, SeenFigure,
};
use learning_cities::composite::HumanDevelopment;
use learning_cities::direction::Orientation;
use learning_cities::formula::{Environment, Measure, Referent};
use learning_cities::index::{Index, Plan};
use learning_cities::names::Code;
use learning_cities::series::SeriesKey;
use learning_cities::unit::Factor;
use learning_cities::{Dimension, Formula, ObsStatus, Period, Unit};
use rust_decimal::Decimal;
use uuid::Uuid;

const PLACES: u128 = 200;
const FIRST_YEAR: u16 = 2000;
const YEARS: u16 = 20;

/// The inputs of the index, with the least of each.
const INPUTS: [(&str, u32); 4] = [
    ("HDR_LIFE_EXPECTANCY", 60),
    ("HDR_EXPECTED_SCHOOLING", 10),
    ("HDR_MEAN_SCHOOLING", 8),
    ("HDR_GNI_PER_CAPITA", 9_000),
];
const INDEX: &str = "HDI";
const RATIO: &str = "SCHOOLING_RATIO";
const FORMULA: &str = "@HDR_MEAN_SCHOOLING / @HDR_EXPECTED_SCHOOLING";

pub(crate) fn run(criterion: &mut Criterion) {
    let (definitions, observed) = (definitions(), observed());
    let (places, periods) = (places(), periods());
    let index = || {
        let calculation = Calculation::new(&definitions, &observed);
        calculation.values(black_box(&code(INDEX)), &SeriesKey::default(), &places, &periods)
    };
    let ratio = || {
        let calculation = Calculation::new(&definitions, &observed);
        calculation.values(black_box(&code(RATIO)), &SeriesKey::default(), &places, &periods)
    };
    assert_index(&index());
    assert_ratio(&ratio());

    let mut group = criterion.benchmark_group("figures");
    group.throughput(Throughput::Elements((places.len() * periods.len()).try_into().expect("few")));
    group.bench_function("HDI, 200 places x 20 years", |it| it.iter(index));
    group.bench_function("ratio by formula, 200 places x 20 years", |it| it.iter(ratio));
    group.finish();
}

/// The index of every place and year is that of the formula of the Human Development Report.
fn assert_index(values: &[IndicatorValue]) {
    assert_eq!(values.len(), places().len() * periods().len());
    let all =
        periods().into_iter().flat_map(|period| places().into_iter().map(move |it| (it, period)));
    for (value, (place, period)) in values.iter().zip(all) {
        assert_eq!((value.place_id, value.period), (place, period));
        let [life_expectancy, expected_schooling, mean_schooling, income] =
            [0, 1, 2, 3].map(|input| figure(input, place, period));
        let inputs =
            HumanDevelopment { life_expectancy, expected_schooling, mean_schooling, income };
        let expected = inputs.index().expect("an index");
        assert_eq!(value.value.map(|it| it.round_dp(9)), Some(expected.round_dp(9)));
    }
}

fn assert_ratio(values: &[IndicatorValue]) {
    assert_eq!(values.len(), places().len() * periods().len());
    let first = figure(2, places()[0], periods()[0]) / figure(1, places()[0], periods()[0]);
    assert_eq!(values[0].value, Some(first.normalize()));
}

fn code(text: &str) -> Code {
    Code::parse(text).expect("a code")
}

fn places() -> Vec<PlaceId> {
    (1..=PLACES).map(|place| Uuid::from_u128(place).into()).collect()
}

fn periods() -> Vec<Period> {
    (FIRST_YEAR..FIRST_YEAR + YEARS).map(|it| it.to_string().parse().expect("a year")).collect()
}

/// The least of the input and somewhat more, by place and year.
fn figure(input: usize, place: PlaceId, period: Period) -> Decimal {
    let place = i64::try_from(Uuid::from(place).as_u128()).expect("small");
    let year: i64 = period.to_string().parse().expect("a year");
    let (_, least) = INPUTS[input];
    Decimal::from(least) + Decimal::new((place * 7 + year * 3) % 700, 2)
}

/// The definition that ships.
fn plan() -> Plan {
    let catalogue = crate::catalogue();
    let indicators = catalogue["indicators"].as_array().expect("indicators");
    let index = indicators.iter().find(|it| it["code"] == INDEX).expect("the index");
    let index = serde_json::from_value::<Index>(index["definition"]["index"].clone());
    index.expect("a definition").plan().expect("a plan")
}

fn definitions() -> Definitions {
    let unit: Unit =
        serde_json::from_str(r#"{"code": "YEARS", "factor": "1", "dimension": {}, "decimals": 1}"#)
            .expect("a unit");
    let orientation = Some(Orientation::Higher);
    let defined = Defined { unit, orientation, formula: None, plan: None, breaks_series: false };
    let measure = Measure { dimension: Dimension::one(), factor: Factor::ONE };
    let reference = Referent { current: 1, versions: BTreeMap::from([(1, measure)]) };
    let references = INPUTS.map(|(input, _)| (code(input), reference.clone()));
    let environment = Environment { references: references.into(), ..Environment::default() };
    let formula =
        Formula::parse(FORMULA).and_then(|it| it.pinned(&environment)).expect("a formula");
    let formula = formula.check(&environment, &Dimension::one()).expect("it fits its units");
    let derived = Defined { formula: Some(formula), ..defined.clone() };
    let index = Defined { plan: Some(plan()), ..defined.clone() };

    let mut definitions = Definitions::default();
    let inputs = INPUTS.map(|(input, _)| (input, defined.clone()));
    for (name, it) in inputs.into_iter().chain([(RATIO, derived), (INDEX, index)]) {
        definitions.versions.entry(code(name)).or_default().insert(1, it);
        definitions.current.insert(code(name), 1);
    }
    definitions
}

fn observed() -> Observed {
    let series = |(input, (name, _)): (usize, (&'static str, _))| {
        places().into_iter().map(move |place| {
            let figure = |period| {
                let value = Some(figure(input, place, period));
                (period, SeenFigure { version: 1, value, status: ObsStatus::A.into() })
            };
            ((code(name), SeriesKey::default(), place), periods().into_iter().map(figure).collect())
        })
    };
    INPUTS.into_iter().enumerate().flat_map(series).collect()
}
