//! Values of indicators for places and periods, from what is observed: as observed, by a formula, or as an index
//! (reference 4.3, 4.4).

mod given;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use kernel::PlaceId;
use rust_decimal::Decimal;
use serde::Serialize;
use utoipa::ToSchema;

use crate::composite::{Normalisation, normalise, ranks};
use crate::direction::Orientation;
use crate::formula::{Input, MissingReason, Reference, Time};
use crate::index::{IndexInput, Plan};
use crate::names::Code;
use crate::series::SeriesKey;
use crate::status::StatusSet;
use crate::unit::Unit;
use crate::{ObsStatus, Period, Refusal};

pub use given::{Defined, Definitions, Figures, Needs, Observed, SeenFigure};

/// A value of an indicator for a place and a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct IndicatorValue {
    pub place_id: PlaceId,
    pub period: Period,
    /// In the indicator's unit, not rounded; null if something is missing.
    pub value: Option<Decimal>,
    /// The same with the digits of the unit, half away from zero.
    pub shown: Option<Decimal>,
    pub status: StatusSet,
    /// Why there is no value: `not_observed` where nothing is published, or why it cannot be computed.
    pub reason: Option<ValueReason>,
    /// What is missing, as formulas and indices name it.
    pub missing: Vec<String>,
    /// The share of the inputs (by weight in an index) that were known, 0 to 1.
    pub coverage: Decimal,
    /// Among the places asked for, 1 for the best; null unless more or less is better. Values that agree in 12 significant
    /// digits have the same.
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
        /// The figure, or that of an input, follows a version in a unit that cannot be converted.
        OtherUnit,
        /// All places have the same number, and the index does not say what that counts.
        AllAlike,
        /// The index needs the numbers of more places.
        TooFewPlaces,
    }
}

impl From<Refusal> for ValueReason {
    /// Why an index has no number.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::AllAlike => Self::AllAlike,
            Refusal::TooFewPlaces { .. } => Self::TooFewPlaces,
            Refusal::OutOfRange => Self::OutOfRange,
            _ => Self::NotANumber,
        }
    }
}

impl From<MissingReason> for ValueReason {
    fn from(reason: MissingReason) -> Self {
        match reason {
            MissingReason::InputSuppressed => Self::InputSuppressed,
            MissingReason::OtherUnit => Self::OtherUnit,
            MissingReason::InputMissing => Self::InputMissing,
            MissingReason::CoverageTooLow => Self::CoverageTooLow,
            MissingReason::DivisionByZero => Self::DivisionByZero,
            MissingReason::NotANumber => Self::NotANumber,
            MissingReason::OutOfRange => Self::OutOfRange,
        }
    }
}

/// A calculation with what it rests on; each number is computed once.
#[derive(Debug)]
pub struct Calculation<'a> {
    definitions: &'a Definitions,
    observed: &'a Observed,
    done: RefCell<HashMap<Question, Answer>>,
}

type Question = (Code, u32, SeriesKey, PlaceId, Period);

/// What a part of an index is for a place.
struct Part {
    answer: Answer,
    /// Comparable with those of other parts.
    score: Option<Decimal>,
    /// Why what is there gives no score.
    unfit: Option<ValueReason>,
}

/// A number in the unit of the version asked for, or why there is none.
#[derive(Clone, Debug)]
struct Answer {
    value: Option<Decimal>,
    status: StatusSet,
    reason: Option<ValueReason>,
    missing: Vec<String>,
    coverage: Decimal,
}

impl<'a> Calculation<'a> {
    pub fn new(definitions: &'a Definitions, observed: &'a Observed) -> Self {
        Self { definitions, observed, done: RefCell::default() }
    }

    /// The values of an indicator, ranked within each period; of an index, the places asked for are those that its
    /// numbers are compared with.
    pub fn values(
        &self,
        code: &Code,
        key: &SeriesKey,
        places: &[PlaceId],
        periods: &[Period],
    ) -> Vec<IndicatorValue> {
        let version = self.definitions.version(code, None).unwrap_or_default();
        let defined = self.definitions.get(code, version);
        let of_period = |period: &Period| {
            let found = self.column(code, version, key, places, *period);
            ranked(places, *period, found, defined)
        };
        periods.iter().flat_map(of_period).collect()
    }

    /// The latest number of a place after the first period, up to the last, that is no forecast and of a period that has
    /// begun; looked for where something is observed.
    pub fn latest(
        &self,
        (code, version, key): (&Code, u32, &SeriesKey),
        place: PlaceId,
        (after, until): (Period, Period),
        today: NaiveDate,
    ) -> Option<(Period, Result<Decimal, ValueReason>)> {
        let needs = self.definitions.needs(code, version, key);
        let of_code =
            |code| needs.keys.iter().filter_map(move |key| self.observed.of(code, key, place));
        let periods: BTreeSet<Period> =
            needs.codes.iter().flat_map(of_code).flat_map(BTreeMap::keys).copied().collect();
        let asked = |it: &&Period| {
            it.frequency() == until.frequency()
                && (after < **it && **it <= until)
                && it.has_begun(today)
        };
        periods.iter().rev().filter(asked).find_map(|period| {
            let it = self.column(code, version, key, &[place], *period).pop()?;
            match (it.value, it.reason) {
                (Some(_), _) if it.status.contains(ObsStatus::F) => None,
                (Some(value), _) => Some((*period, Ok(value))),
                (None, Some(ValueReason::OtherUnit)) => {
                    Some((*period, Err(ValueReason::OtherUnit)))
                }
                _ => None,
            }
        })
    }

    /// The version that the figure of a period follows.
    pub fn follows(
        &self,
        (code, key): (&Code, &SeriesKey),
        place: PlaceId,
        period: Period,
    ) -> Option<u32> {
        self.observed.of(code, key, place)?.get(&period).map(|it| it.version)
    }

    fn column(
        &self,
        code: &Code,
        version: u32,
        key: &SeriesKey,
        places: &[PlaceId],
        period: Period,
    ) -> Vec<Answer> {
        let defined = self.definitions.get(code, version);
        match defined.and_then(|it| Some((it, it.plan.as_ref()?))) {
            Some((defined, plan)) => self.scores(&defined.unit, plan, places, period),
            None => {
                places.iter().map(|place| self.find(code, version, key, *place, period)).collect()
            }
        }
    }

    fn scores(&self, unit: &Unit, plan: &Plan, places: &[PlaceId], period: Period) -> Vec<Answer> {
        let columns = plan.inputs.iter().map(|it| (&it.code, self.part(it, places, period)));
        let columns: HashMap<&Code, Vec<Part>> = columns.collect();
        (0..places.len()).map(|at| scored(unit, plan, &columns, at)).collect()
    }

    /// The numbers of a part of an index, made comparable. What cannot be is no number, and says why.
    fn part(&self, input: &IndexInput, places: &[PlaceId], period: Period) -> Vec<Part> {
        let IndexInput { code, version, dimensions, normalisation, orientation } = input;
        let version = self.definitions.version(code, *version).unwrap_or_default();
        let found = self.column(code, version, dimensions, places, period);
        let defined = self.definitions.get(code, version);
        let says = defined.and_then(|it| it.orientation);
        let orientation = orientation.or(says).unwrap_or(Orientation::Higher);
        // What is taken as it is, is taken as formulas take it: 25 per cent are 0.25.
        let number = |it: &Answer| match (normalisation, defined) {
            (Normalisation::None, Some(defined)) => it.value.and_then(|it| defined.unit.raw(it)),
            _ => it.value,
        };
        let fits = |it: &Decimal| normalisation.takes(*it);
        let numbers: Vec<_> = found.iter().map(|it| number(it).filter(fits)).collect();
        let nobody = numbers.iter().all(Option::is_none);
        let scores =
            if nobody { Ok(numbers) } else { normalise(&numbers, orientation, normalisation) };
        let (scores, refused) = match scores {
            Ok(scores) => (scores, None),
            Err(refusal) => (vec![None; found.len()], Some(ValueReason::from(refusal))),
        };
        let with_score = |(answer, score): (Answer, Option<Decimal>)| {
            let score = score.map(|it| normalisation.raw(it));
            let unfit = match answer.value {
                // It is there, and cannot be given in the unit that the index takes.
                None => answer.reason.filter(|it| *it == ValueReason::OtherUnit),
                Some(_) if score.is_none() => Some(refused.unwrap_or(ValueReason::NotANumber)),
                Some(_) => None,
            };
            Part { answer, score, unfit }
        };
        found.into_iter().zip(scores).map(with_score).collect()
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
            Time::Year(year) => period.in_year(year)?,
        };
        let found = self.find(&reference.code, version, &key, place, at);
        if found.reason == Some(ValueReason::NotObserved) {
            return None;
        }
        let between = (at.min(period), at.max(period));
        let break_between = self.breaks((&reference.code, version, &key), place, between);
        let in_other_unit = found.reason == Some(ValueReason::OtherUnit);
        Some(Input { value: found.value, status: found.status, break_between, in_other_unit })
    }

    /// Whether a series, or one of those that it is computed from, breaks after the first and up to the last of the
    /// periods: a figure says so, or follows a version that breaks with those before.
    pub fn breaks(
        &self,
        (code, version, key): (&Code, u32, &SeriesKey),
        place: PlaceId,
        (first, last): (Period, Period),
    ) -> bool {
        use std::ops::Bound::{Excluded, Included};
        if first >= last {
            return false;
        }
        let formula = self.definitions.get(code, version).and_then(|it| it.formula.as_ref());
        if let Some(formula) = formula {
            return formula.inputs().any(|it| {
                let version = self.definitions.version(&it.code, it.version).unwrap_or_default();
                let key = key.with(&it.selectors);
                self.breaks((&it.code, version, &key), place, (first, last))
            });
        }
        let Some(series) = self.observed.of(code, key, place) else { return false };
        let mut after = series.range((Excluded(first), Included(last)));
        let versions = || series.range(first..=last).map(|(_, it)| it.version);
        let ends = versions().min().zip(versions().max());
        after.any(|(_, it)| it.status.contains(ObsStatus::B))
            || ends.is_some_and(|(first, last)| self.definitions.breaks(code, first, last))
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
        let series = self.observed.of(code, key, place);
        let Some((series, known)) = series.and_then(|it| Some((it, it.get(&period)?))) else {
            return Answer::nothing(ValueReason::NotObserved);
        };
        let status = known.status;
        let Some(value) = known.value else {
            let reason = if status.is_suppressed() {
                ValueReason::InputSuppressed
            } else {
                ValueReason::ObservedAsMissing
            };
            return Answer { status, ..Answer::nothing(reason) };
        };
        let value = match self.definitions.get(code, known.version) {
            _ if known.version == version => Some(value),
            Some(theirs) => theirs.unit.convert(value, unit).ok(),
            None => None,
        };
        if value.is_none() {
            return Answer::nothing(ValueReason::OtherUnit);
        }
        // The first figure of a version that breaks with those before.
        let before = series.range(..period).next_back().map(|(_, it)| it.version);
        let breaks = before.is_some_and(|it| self.definitions.breaks(code, it, known.version));
        let status = status.iter().chain(breaks.then_some(ObsStatus::B)).collect();
        Answer { value, status, reason: None, missing: Vec::new(), coverage: Decimal::ONE }
    }
}

impl Answer {
    fn nothing(reason: ValueReason) -> Self {
        let (missing, coverage) = (Vec::new(), Decimal::ZERO);
        Self { value: None, status: ObsStatus::O.into(), reason: Some(reason), missing, coverage }
    }
}

/// The index of the place at this position of the columns, in its unit.
fn scored(unit: &Unit, plan: &Plan, columns: &HashMap<&Code, Vec<Part>>, at: usize) -> Answer {
    let part = |code: &Code| columns.get(code).and_then(|it| it.get(at));
    let parts = || plan.inputs.iter().filter_map(|it| Some((&it.code, part(&it.code)?)));
    if parts().any(|(_, it)| it.answer.status.is_suppressed()) {
        let status = ObsStatus::Q.into();
        let hidden = parts().filter(|(_, it)| it.answer.status.is_suppressed());
        let missing = hidden.map(|(code, _)| code.to_string()).collect();
        return Answer { status, missing, ..Answer::nothing(ValueReason::InputSuppressed) };
    }
    let unfit = |reason: ValueReason, missing: Vec<String>| {
        let status = ObsStatus::M.into();
        Answer { status, missing, ..Answer::nothing(reason) }
    };
    if let Some((code, reason)) = parts().find_map(|(code, it)| Some((code, it.unfit?))) {
        return unfit(reason, vec![code.to_string()]);
    }
    let score = match plan.group.score(&|code| part(code).and_then(|it| it.score)) {
        Ok(score) => score,
        Err(Refusal::NotPositive { part }) => {
            return unfit(ValueReason::NotANumber, part.into_iter().collect());
        }
        Err(refusal) => return unfit(refusal.into(), Vec::new()),
    };
    let missing = score.missing.iter().map(ToString::to_string).collect();
    let coverage = score.coverage.normalize();
    let nothing = |reason| Answer { missing, coverage, ..Answer::nothing(reason) };
    match score.value {
        Some(raw) => match unit.shown(raw) {
            Some(value) => {
                let used = parts().filter(|(_, it)| it.score.is_some());
                let estimate = score.estimated.then_some(ObsStatus::E);
                let status = used.flat_map(|(_, it)| it.answer.status.iter()).chain(estimate);
                let (value, status) = (Some(value.normalize()), status.collect());
                Answer { value, status, reason: None, ..nothing(ValueReason::OutOfRange) }
            }
            None => unfit(ValueReason::OutOfRange, Vec::new()),
        },
        None if parts().all(|(_, it)| it.answer.value.is_none()) => {
            nothing(ValueReason::InputMissing)
        }
        None => nothing(ValueReason::CoverageTooLow),
    }
}

fn ranked(
    places: &[PlaceId],
    period: Period,
    found: Vec<Answer>,
    defined: Option<&Defined>,
) -> Vec<IndicatorValue> {
    let numbers: Vec<_> = found.iter().map(|it| it.value).collect();
    let orientation = defined.and_then(|it| it.orientation);
    let ranks = orientation.map_or_else(|| vec![None; found.len()], |it| ranks(&numbers, it));
    let all = places.iter().zip(found).zip(ranks);
    all.map(|((place_id, it), rank)| IndicatorValue {
        place_id: *place_id,
        period,
        value: it.value,
        shown: it.value.zip(defined).map(|(value, it)| it.unit.rounded(value)),
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
