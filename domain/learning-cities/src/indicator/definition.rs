use std::collections::BTreeSet;

use kernel::{LocalizedText, max_items};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::kind::{IndicatorKind, Objection, ValueType};
use crate::Refusal;
use crate::direction::{Direction, Orientation};
use crate::formula::Formula;
use crate::index::Index;
use crate::names::{Code, IndicatorCode, Label};
use crate::period::{Frequency, Period};
use crate::series::SeriesKey;
use crate::status::{Figure, ObsStatus};
use crate::unit::UnitCode;

text! {
    /// What is different from the version before.
    ChangeNote, 1..=2000
}

words! {
    /// What indicators of education are about (process-context model): the setting, what is put in, what happens, what
    /// comes of it.
    #[schema(as = IndicatorStage)]
    Stage { Context, Input, Process, Outcome }
}

words! {
    /// The dimensions of sustainability that lifelong learning serves (seed 001).
    #[schema(as = SustainabilityDimension)]
    Sustainability { Social, Economic, Ecological }
}

/// What an indicator means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = IndicatorDefinition, examples(json!({
    "name": {"en": "Children in day care at age 5", "de": "Kinder in Tagesbetreuung mit 5 Jahren"},
    "unit": "PT", "direction": "higher", "value_type": "rate", "natural_min": "0", "natural_max": "100",
    "frequency": "A", "dimensions": ["SEX"], "stage": "outcome", "domain": "Early childhood", "formula": "@IN_CARE / @POP_5"
})))]
pub struct Definition {
    pub name: LocalizedText,
    #[serde(default)]
    #[schema(required = false)]
    pub description: LocalizedText,
    /// Under what its framework puts it.
    #[serde(default)]
    pub domain: Option<Label>,
    #[serde(default)]
    pub stage: Option<Stage>,
    #[serde(default, deserialize_with = "max_items::<3, _, _>")]
    #[schema(required = false, max_items = 3)]
    pub sustainability: Vec<Sustainability>,
    /// What is counted.
    #[serde(default)]
    pub numerator: Option<Label>,
    /// Of how many.
    #[serde(default)]
    pub denominator: Option<Label>,
    pub unit: UnitCode,
    pub direction: Direction,
    /// The best number, for `target_is_best` and only then.
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub best_value: Option<Decimal>,
    pub value_type: ValueType,
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub natural_min: Option<Decimal>,
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub natural_max: Option<Decimal>,
    pub frequency: Frequency,
    /// By what figures may be split.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(required = false, max_items = 10)]
    pub dimensions: Vec<IndicatorCode>,
    /// How it is computed, for `derived` and only then.
    #[serde(default)]
    pub formula: Option<Formula>,
    /// How it is put together, for `composite` and only then.
    #[serde(default)]
    pub index: Option<Index>,
    #[serde(default)]
    pub change_note: Option<ChangeNote>,
    /// Whether figures of the version before cannot be compared: the first figure of this one has status B, and so has what
    /// looks back from it. A unit of another dimension is such a break.
    #[serde(default)]
    #[schema(required = false)]
    pub breaks_series: bool,
}

impl Definition {
    /// Whether the definition fits itself and the kind of its indicator.
    pub fn check(&self, kind: IndicatorKind) -> Result<(), Refusal> {
        let refuse = |when, refusal| if when { Err(refusal) } else { Ok(()) };
        let aims = self.direction == Direction::TargetIsBest;
        refuse(aims != self.best_value.is_some(), Refusal::BestValue)?;
        let bounds = self.natural_min.zip(self.natural_max);
        refuse(bounds.is_some_and(|(min, max)| min >= max), Refusal::EmptyRange)?;
        let derived = kind == IndicatorKind::Derived;
        refuse(derived != self.formula.is_some(), Refusal::FormulaForKind { kind })?;
        let composite = kind == IndicatorKind::Composite;
        refuse(composite != self.index.is_some(), Refusal::IndexForKind { kind })?;
        self.index.as_ref().map_or(Ok(()), |index| index.plan().map(drop))
    }

    /// The codes of what it is computed from.
    pub fn needs(&self) -> BTreeSet<Code> {
        let of_formula = self.formula.as_ref().map(Formula::codes).unwrap_or_default();
        let of_index = self.index.as_ref().map(Index::indicators).unwrap_or_default();
        of_formula.into_iter().chain(of_index).collect()
    }

    /// What it is computed from for a part of the population; an index says for each of its parts which it takes.
    pub(super) fn inputs(&self, key: &SeriesKey) -> Vec<(&Code, Option<u32>, SeriesKey)> {
        let references = self.formula.iter().flat_map(Formula::references);
        let of_formula = references.map(|it| (&it.code, it.version, key.with(&it.selectors)));
        let parts = self.index.iter().flat_map(|it| &it.groups).flat_map(|it| &it.parts);
        let of_index = parts.filter_map(|it| {
            Some((it.indicator.as_ref()?, it.indicator_version, it.dimensions.clone()))
        });
        of_formula.chain(of_index).collect()
    }

    /// Whether a figure may be recorded of the part and period: how often, and by what figures are split.
    pub fn takes(&self, key: &SeriesKey, period: Period) -> Result<(), Refusal> {
        if period.frequency() != self.frequency {
            return Err(Refusal::OtherFrequency { frequency: self.frequency });
        }
        let foreign = |dimension: &str| !self.dimensions.iter().any(|it| it.as_str() == dimension);
        match key.parts().find(|(dimension, _)| foreign(dimension)) {
            Some((dimension, _)) => Err(Refusal::NotSplitBy { dimension: dimension.to_owned() }),
            None => Ok(()),
        }
    }

    /// Whether numbers that follow an earlier definition mean the same by this one.
    pub fn means_the_same(&self, earlier: &Self) -> bool {
        !self.breaks_series && self.unit == earlier.unit && self.value_type == earlier.value_type
    }

    /// How the numbers are turned for comparison; `None` for a neutral indicator.
    pub fn orientation(&self) -> Option<Orientation> {
        match self.direction {
            Direction::Higher => Some(Orientation::Higher),
            Direction::Lower => Some(Orientation::Lower),
            Direction::TargetIsBest => self.best_value.map(Orientation::Nearest),
            Direction::Neutral => None,
        }
    }

    /// What is odd about a number in the indicator's unit: 101 percent where 100 is the natural maximum.
    pub fn objections(&self, value: Decimal) -> BTreeSet<Objection> {
        let (count, boolean) =
            (self.value_type == ValueType::Count, self.value_type == ValueType::Boolean);
        let zero_or_one = value.is_zero() || value == Decimal::ONE;
        [
            (count && !value.is_integer(), Objection::NotWhole),
            (count && value < Decimal::ZERO, Objection::Negative),
            (boolean && !zero_or_one, Objection::NotTrueOrFalse),
            (self.natural_min.is_some_and(|min| value < min), Objection::BelowNaturalMinimum),
            (self.natural_max.is_some_and(|max| value > max), Objection::AboveNaturalMaximum),
        ]
        .into_iter()
        .filter_map(|(odd, objection)| odd.then_some(objection))
        .collect()
    }

    /// What cannot be about a figure, or what is odd about it without a status that says why; the graver first.
    pub fn doubts(&self, figure: &Figure) -> Option<Objection> {
        let objections = self.objections(figure.value()?);
        let fatal = objections.iter().copied().find(|it| it.is_fatal());
        let explained = EXPLAINED.iter().any(|it| figure.status().contains(*it));
        fatal.or(objections.into_iter().next().filter(|_| !explained))
    }
}

/// Statuses that say why a number may lie outside of what is natural.
const EXPLAINED: [ObsStatus; 4] = [ObsStatus::D, ObsStatus::U, ObsStatus::V, ObsStatus::W];
