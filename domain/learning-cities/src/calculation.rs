//! Values of indicators for places and periods, from what is observed: as observed, by a formula, or as an index
//! (reference 4.3, 4.4).

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::PlaceId;
use rust_decimal::Decimal;
use serde::Serialize;
use utoipa::ToSchema;

use crate::composite::{normalise, ranks};
use crate::direction::Orientation;
use crate::formula::{Checked, Input, MissingReason, Reference, Time};
use crate::index::Plan;
use crate::names::Code;
use crate::series::SeriesKey;
use crate::status::StatusSet;
use crate::unit::Unit;
use crate::{ObsStatus, Period, Refusal};

/// A figure as a reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenFigure {
    /// The version of the definition it follows.
    pub version: u32,
    pub value: Option<Decimal>,
    pub status: StatusSet,
}

/// What is observed: figures by indicator, part of the population, place and period.
#[derive(Clone, Debug, Default)]
pub struct Observed(BTreeMap<Code, BTreeMap<SeriesKey, HashMap<PlaceId, Figures>>>);

/// The figures of a series.
pub type Figures = BTreeMap<Period, SeenFigure>;

impl FromIterator<((Code, SeriesKey, PlaceId), Figures)> for Observed {
    fn from_iter<I>(series: I) -> Self
    where
        I: IntoIterator<Item = ((Code, SeriesKey, PlaceId), Figures)>,
    {
        let mut all = BTreeMap::<_, BTreeMap<_, HashMap<_, _>>>::new();
        for ((code, key, place), figures) in series {
            all.entry(code).or_default().entry(key).or_default().insert(place, figures);
        }
        Self(all)
    }
}

impl Observed {
    fn of(&self, code: &Code, key: &SeriesKey, place: PlaceId) -> Option<&Figures> {
        self.0.get(code)?.get(key)?.get(&place)
    }
}

/// How the numbers of a version of an indicator come about.
#[derive(Clone, Debug)]
pub struct Defined {
    pub unit: Unit,
    pub orientation: Option<Orientation>,
    /// None for what is observed.
    pub formula: Option<Checked>,
}

/// The definitions that a calculation rests on.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    pub versions: BTreeMap<Code, BTreeMap<u32, Defined>>,
    /// The number of the version in force.
    pub current: BTreeMap<Code, u32>,
}

/// A value of an indicator for a place and a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = IndicatorValue)]
pub struct Value {
    pub place_id: PlaceId,
    pub period: Period,
    /// In the indicator's unit, not rounded; null if something is missing.
    pub value: Option<Decimal>,
    pub status: StatusSet,
    /// Why there is no value: `not_observed` where nothing is published, or why it cannot be computed.
    pub reason: Option<ValueReason>,
    /// What is missing, as formulas and indices name it.
    pub missing: Vec<String>,
    /// The share of the inputs (by weight in an index) that were known, 0 to 1.
    pub coverage: Decimal,
    /// Among the places asked for, 1 for the best; null unless more or less is better.
    #[schema(minimum = 1)]
    pub rank: Option<u32>,
}

words! {
    /// Why there is no value.
    #[schema(as = IndicatorValueReason)]
    ValueReason {
        /// Nothing is published for the place and period.
        NotObserved,
        /// The figure is published as missing; its status says why.
        ObservedAsMissing,
        /// An input is suppressed.
        InputSuppressed,
        /// An input has no number.
        InputMissing,
        /// Too few inputs are known.
        CoverageTooLow,
        DivisionByZero,
        /// The logarithm of zero or less, the root of less than zero.
        NotANumber,
        /// The number is too large to be kept.
        OutOfRange,
    }
}

impl From<MissingReason> for ValueReason {
    fn from(reason: MissingReason) -> Self {
        match reason {
            MissingReason::InputSuppressed => Self::InputSuppressed,
            MissingReason::InputMissing => Self::InputMissing,
            MissingReason::CoverageTooLow => Self::CoverageTooLow,
            MissingReason::DivisionByZero => Self::DivisionByZero,
            MissingReason::NotANumber => Self::NotANumber,
            MissingReason::OutOfRange => Self::OutOfRange,
        }
    }
}

/// What a formula or an index needs of the observations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Indicators that are observed.
    pub codes: BTreeSet<Code>,
    pub keys: BTreeSet<SeriesKey>,
    /// Whether only the periods asked for are looked at.
    pub same_periods: bool,
}

/// A calculation with what it rests on; each number is computed once.
#[derive(Debug)]
pub struct Calculation<'a> {
    definitions: &'a Definitions,
    observed: &'a Observed,
    done: RefCell<HashMap<Question, Answer>>,
}

type Question = (Code, u32, SeriesKey, PlaceId, Period);

/// A number in the unit of the version asked for, or why there is none.
#[derive(Clone, Debug)]
struct Answer {
    value: Option<Decimal>,
    status: StatusSet,
    reason: Option<ValueReason>,
    missing: Vec<String>,
    coverage: Decimal,
}

impl Definitions {
    fn version(&self, code: &Code, version: Option<u32>) -> Option<u32> {
        version.or_else(|| self.current.get(code).copied())
    }

    fn get(&self, code: &Code, version: u32) -> Option<&Defined> {
        self.versions.get(code)?.get(&version)
    }

    /// What has to be observed for the indicator and part of the population.
    pub fn needs(&self, code: &Code, key: &SeriesKey) -> Needs {
        let mut needs = Needs { same_periods: true, ..Needs::default() };
        let mut seen = BTreeSet::new();
        let mut open = vec![(code.clone(), self.current.get(code).copied(), key.clone())];
        while let Some((code, version, key)) = open.pop() {
            let Some(version) = version.or_else(|| self.current.get(&code).copied()) else {
                continue;
            };
            if !seen.insert((code.clone(), version, key.clone())) {
                continue;
            }
            let formula = self.get(&code, version).and_then(|it| it.formula.as_ref());
            let Some(formula) = formula else {
                needs.codes.insert(code);
                needs.keys.insert(key);
                continue;
            };
            for reference in formula.inputs() {
                needs.same_periods &= reference.time == Time::Shift(0);
                open.push((
                    reference.code.clone(),
                    reference.version,
                    key.with(&reference.selectors),
                ));
            }
        }
        needs
    }
}

impl<'a> Calculation<'a> {
    pub fn new(definitions: &'a Definitions, observed: &'a Observed) -> Self {
        Self { definitions, observed, done: RefCell::default() }
    }

    /// The values of an observed or derived indicator, ranked within each period.
    pub fn values(
        &self,
        code: &Code,
        key: &SeriesKey,
        places: &[PlaceId],
        periods: &[Period],
    ) -> Vec<Value> {
        let version = self.definitions.version(code, None).unwrap_or_default();
        let orientation = self.definitions.get(code, version).and_then(|it| it.orientation);
        let of_period = |period: &Period| {
            let found = places.iter().map(|place| self.find(code, version, key, *place, *period));
            ranked(places, *period, found.collect(), orientation)
        };
        periods.iter().flat_map(of_period).collect()
    }

    /// The values of an index; the places asked for are those that its numbers are compared with.
    pub fn scores(
        &self,
        plan: &Plan,
        places: &[PlaceId],
        periods: &[Period],
    ) -> Result<Vec<Value>, Refusal> {
        let mut values = Vec::with_capacity(places.len() * periods.len());
        for period in periods {
            let found = self.scores_of_period(plan, places, *period)?;
            values.extend(ranked(places, *period, found, Some(Orientation::Higher)));
        }
        Ok(values)
    }

    fn scores_of_period(
        &self,
        plan: &Plan,
        places: &[PlaceId],
        period: Period,
    ) -> Result<Vec<Answer>, Refusal> {
        let mut columns: HashMap<&Code, (Vec<Answer>, Vec<Option<Decimal>>)> = HashMap::new();
        for input in &plan.inputs {
            let version = self.definitions.version(&input.code, None).unwrap_or_default();
            let found: Vec<_> = places
                .iter()
                .map(|place| self.find(&input.code, version, &input.dimensions, *place, period))
                .collect();
            let numbers: Vec<_> = found.iter().map(|it| it.value).collect();
            let defined = self.definitions.get(&input.code, version);
            let orientation = defined.and_then(|it| it.orientation).unwrap_or(Orientation::Higher);
            let normalised = normalise(&numbers, orientation, &input.normalisation)?;
            columns.insert(&input.code, (found, normalised));
        }
        (0..places.len()).map(|at| scored(plan, &columns, at)).collect()
    }

    fn find(
        &self,
        code: &Code,
        version: u32,
        key: &SeriesKey,
        place: PlaceId,
        period: Period,
    ) -> Answer {
        let Some(defined) = self.definitions.get(code, version) else {
            return Answer::nothing(ValueReason::NotObserved);
        };
        let Some(formula) = &defined.formula else {
            return self.observed_in(code, version, &defined.unit, key, place, period);
        };
        let asked = (code.clone(), version, key.clone(), place, period);
        if let Some(found) = self.done.borrow().get(&asked) {
            return found.clone();
        }
        let outcome = formula
            .evaluate(defined.unit.factor, |reference| self.input(reference, key, place, period));
        let found = Answer {
            coverage: outcome.coverage().normalize(),
            value: outcome.value,
            status: outcome.status,
            reason: outcome.reason.map(ValueReason::from),
            missing: outcome.missing.iter().map(ToString::to_string).collect(),
        };
        self.done.borrow_mut().insert(asked, found.clone());
        found
    }

    fn input(
        &self,
        reference: &Reference,
        key: &SeriesKey,
        place: PlaceId,
        period: Period,
    ) -> Option<Input> {
        let version = self.definitions.version(&reference.code, reference.version)?;
        let key = key.with(&reference.selectors);
        let at = match reference.time {
            Time::Shift(by) => period.shifted(by)?,
            Time::Year(year) => format!("{year:04}").parse().ok()?,
        };
        let found = self.find(&reference.code, version, &key, place, at);
        if found.reason == Some(ValueReason::NotObserved) {
            return None;
        }
        let break_between =
            self.breaks(&reference.code, &key, place, at.min(period), at.max(period));
        Some(Input { value: found.value, status: found.status, break_between })
    }

    /// Whether the series breaks after the first and up to the last of the periods.
    fn breaks(
        &self,
        code: &Code,
        key: &SeriesKey,
        place: PlaceId,
        first: Period,
        last: Period,
    ) -> bool {
        use std::ops::Bound::{Excluded, Included};
        if first == last {
            return false;
        }
        let series = self.observed.of(code, key, place);
        series.is_some_and(|series| {
            let mut between = series.range((Excluded(first), Included(last)));
            between.any(|(_, it)| it.status.contains(ObsStatus::B))
        })
    }

    /// The figure, in the unit of the version asked for.
    fn observed_in(
        &self,
        code: &Code,
        version: u32,
        unit: &Unit,
        key: &SeriesKey,
        place: PlaceId,
        period: Period,
    ) -> Answer {
        let known = self.observed.of(code, key, place).and_then(|it| it.get(&period));
        let Some(known) = known else { return Answer::nothing(ValueReason::NotObserved) };
        let of = |known: &SeenFigure| {
            let value = known.value?;
            if known.version == version {
                return Some(value);
            }
            let theirs = self.definitions.get(code, known.version)?;
            theirs.unit.convert(value, unit).ok()
        };
        let value = of(known);
        let reason = match value {
            Some(_) => None,
            None if known.status.is_suppressed() => Some(ValueReason::InputSuppressed),
            None => Some(ValueReason::ObservedAsMissing),
        };
        let coverage = if value.is_some() { Decimal::ONE } else { Decimal::ZERO };
        let status = known.status;
        Answer { value, status, reason, missing: Vec::new(), coverage }
    }
}

impl Answer {
    fn nothing(reason: ValueReason) -> Self {
        let (missing, coverage) = (Vec::new(), Decimal::ZERO);
        Self { value: None, status: ObsStatus::O.into(), reason: Some(reason), missing, coverage }
    }
}

/// The index of the place at this position of the columns.
fn scored(
    plan: &Plan,
    columns: &HashMap<&Code, (Vec<Answer>, Vec<Option<Decimal>>)>,
    at: usize,
) -> Result<Answer, Refusal> {
    let number = |code: &Code| columns.get(code).and_then(|(_, it)| it.get(at).copied().flatten());
    let score = plan.group.score(&number)?;
    let inputs = || columns.values().filter_map(|(found, _)| found.get(at));
    let used = inputs().filter(|it| it.value.is_some());
    let suppressed = inputs().any(|it| it.status.is_suppressed());
    let missing: Vec<_> = score.missing.iter().map(ToString::to_string).collect();
    let (value, reason) = match score.value {
        _ if suppressed => (None, Some(ValueReason::InputSuppressed)),
        Some(value) => (Some(value.normalize()), None),
        None if inputs().all(|it| it.value.is_none()) => (None, Some(ValueReason::InputMissing)),
        None => (None, Some(ValueReason::CoverageTooLow)),
    };
    let status = match value {
        Some(_) => {
            let estimate = score.estimated.then_some(ObsStatus::E);
            used.flat_map(|it| it.status.iter()).chain(estimate).collect()
        }
        None if suppressed => ObsStatus::Q.into(),
        None => ObsStatus::O.into(),
    };
    Ok(Answer { value, status, reason, missing, coverage: score.coverage.normalize() })
}

fn ranked(
    places: &[PlaceId],
    period: Period,
    found: Vec<Answer>,
    orientation: Option<Orientation>,
) -> Vec<Value> {
    let numbers: Vec<_> = found.iter().map(|it| it.value).collect();
    let ranks = orientation.map_or_else(|| vec![None; found.len()], |it| ranks(&numbers, it));
    let all = places.iter().zip(found).zip(ranks);
    all.map(|((place_id, it), rank)| Value {
        place_id: *place_id,
        period,
        value: it.value,
        status: it.status,
        reason: it.reason,
        missing: it.missing,
        coverage: it.coverage,
        rank: rank.and_then(|it| u32::try_from(it).ok()),
    })
    .collect()
}

#[cfg(test)]
mod tests;
