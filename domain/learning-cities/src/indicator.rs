//! The registry: frameworks, dimensions of disaggregation, indicators and the versions of their definitions (reference 4.1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::{LocalizedText, OrganisationId, Website, max_items};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::composite::{Orientation, Share};
use crate::formula::{Code, Dependencies, Environment, Formula};
use crate::observation::SeriesKey;
use crate::period::Frequency;
use crate::unit::UnitCode;
use crate::{Refusal, Unit};

id! {
    /// Identifies an indicator.
    IndicatorId
}
id! {
    /// Identifies a framework.
    FrameworkId
}

text! {
    /// The code of an indicator; it never changes and is never given to another.
    IndicatorCode, 2..=64, "^[A-Z][A-Z0-9_]{1,63}$", |text| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

text! {
    /// A short text of the registry: a name, a reference, a licence.
    Label, 1..=300
}

text! {
    /// What is different from the version before.
    ChangeNote, 1..=2000
}

/// A set of indicators somebody publishes: SDG, GNLC key features, ISO 37120.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FrameworkCreate)]
pub struct FrameworkProfile {
    pub code: IndicatorCode,
    pub name: Label,
    #[serde(default)]
    pub version: Option<Label>,
    #[serde(default)]
    pub publisher: Option<Label>,
    #[serde(default)]
    pub licence: Option<Label>,
    #[serde(default)]
    pub url: Option<Website>,
}

words! {
    /// How near an indicator is to that of a framework (SKOS).
    Match { Exact, Close, Broader, Narrower }
}

/// That an indicator is in a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkLink {
    pub framework_id: FrameworkId,
    /// As the framework numbers it: `4.2.2`.
    pub reference: Label,
    #[serde(rename = "match")]
    pub likeness: Match,
}

/// A way to split figures: by sex, by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Disaggregation {
    pub code: IndicatorCode,
    #[serde(default)]
    pub label: LocalizedText,
    /// Whether the parts sum up to the total.
    pub additive: bool,
    /// The parts with the part each belongs to; null for the total, whose code `_T` is reserved.
    pub parts: BTreeMap<String, Option<String>>,
}

impl Disaggregation {
    /// Whether the parts form a tree below the total: known parents, no circle, no part named `_T`.
    pub fn check(&self) -> Result<(), Refusal> {
        for start in self.parts.keys() {
            let refuse = || Err(Refusal::BadPart { part: start.clone() });
            if start == SeriesKey::TOTAL {
                return refuse();
            }
            let (mut part, mut steps) = (start, 0);
            while let Some(parent) = self.parts.get(part).and_then(Option::as_ref) {
                steps += 1;
                if !self.parts.contains_key(parent) || steps > self.parts.len() {
                    return refuse();
                }
                part = parent;
            }
        }
        Ok(())
    }
}

words! {
    /// What an indicator is made of.
    IndicatorKind {
        /// Data that others are made of: a numerator, a population.
        Component,
        /// Observed.
        Base,
        /// Computed by its formula.
        Derived,
        /// An index.
        Composite,
    }
}

words! {
    /// Whether an indicator is in use.
    IndicatorStatus { Draft, Active, Deprecated }
}

/// Something that is observed or computed for places and periods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Indicator {
    pub id: IndicatorId,
    pub code: IndicatorCode,
    pub kind: IndicatorKind,
    pub owner_id: OrganisationId,
    pub status: IndicatorStatus,
}

impl Indicator {
    /// Takes the indicator out of use; refused with the list while others are computed from it.
    pub fn deprecated(self, dependencies: &Dependencies) -> Result<Self, Refusal> {
        let code = Code::from(&self.code);
        let dependants: Vec<_> =
            dependencies.dependants(&code).into_iter().map(Code::to_string).collect();
        if !dependants.is_empty() {
            return Err(Refusal::HasDependants { dependants });
        }
        Ok(Self { status: IndicatorStatus::Deprecated, ..self })
    }
}

words! {
    /// What counts as better.
    Direction { Higher, Lower, Neutral, TargetIsBest }
}

words! {
    /// What the numbers are.
    ValueType { Count, Rate, Ratio, Mean, Amount, Score, Boolean }
}

words! {
    /// Where a version of a definition is in its life.
    VersionStatus { Draft, Published, Superseded }
}

/// What an indicator means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": {"en": "Children in day care at age 5", "de": "Kinder in Tagesbetreuung mit 5 Jahren"},
    "unit": "PT", "direction": "higher", "value_type": "rate", "natural_min": "0", "natural_max": "100",
    "frequency": "A", "dimensions": ["SEX"], "formula": "@IN_CARE / @POP_5"
})))]
pub struct Definition {
    pub name: LocalizedText,
    #[serde(default)]
    pub description: LocalizedText,
    pub unit: UnitCode,
    pub direction: Direction,
    /// The best number, for `target_is_best` and only then.
    #[serde(default)]
    pub best_value: Option<Decimal>,
    pub value_type: ValueType,
    #[serde(default)]
    pub natural_min: Option<Decimal>,
    #[serde(default)]
    pub natural_max: Option<Decimal>,
    pub frequency: Frequency,
    /// By what figures may be split.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub dimensions: Vec<IndicatorCode>,
    /// How it is computed, for `derived` and only then.
    #[serde(default)]
    pub formula: Option<Formula>,
    #[serde(default)]
    #[schema(required = false)]
    pub min_coverage: Share,
    /// Whether the figure of a county is the sum of its municipalities'.
    #[serde(default)]
    pub additive_over_places: bool,
    #[serde(default)]
    pub change_note: Option<ChangeNote>,
    /// Whether figures of the version before cannot be compared.
    #[serde(default)]
    pub breaks_series: bool,
}

words! {
    /// What is odd about a number, by the definition.
    Objection { NotWhole, Negative, NotTrueOrFalse, BelowNaturalMinimum, AboveNaturalMaximum }
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
        refuse(derived != self.formula.is_some(), Refusal::FormulaForKind { kind })
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
}

/// A version of a definition; once published, only its status ever changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct IndicatorVersion {
    pub indicator_id: IndicatorId,
    /// From 1, without gaps.
    #[schema(minimum = 1)]
    pub number: u32,
    pub status: VersionStatus,
    pub definition: Definition,
    /// The day it came into force.
    pub valid_from: Option<NaiveDate>,
}

impl IndicatorVersion {
    /// Begins a version after the latest one; one draft at a time, so that numbers have no gaps.
    pub fn draft(
        indicator: &Indicator,
        latest: Option<&Self>,
        definition: Definition,
    ) -> Result<Self, Refusal> {
        if indicator.status == IndicatorStatus::Deprecated {
            return Err(Refusal::Deprecated);
        }
        if latest.is_some_and(|latest| latest.status == VersionStatus::Draft) {
            return Err(Refusal::DraftExists);
        }
        definition.check(indicator.kind)?;
        let number = latest.map_or(1, |latest| latest.number.saturating_add(1));
        let (indicator_id, status) = (indicator.id, VersionStatus::Draft);
        Ok(Self { indicator_id, number, status, definition, valid_from: None })
    }

    /// Replaces the definition of a draft; a published one stays as it is.
    pub fn edited(self, indicator: &Indicator, definition: Definition) -> Result<Self, Refusal> {
        self.needs_draft()?;
        definition.check(indicator.kind)?;
        Ok(Self { definition, ..self })
    }

    /// Puts a draft into force from `today` on, and gives it with the version it supersedes.
    ///
    /// A formula is held against the unit and what it refers to, must not close a cycle, and is pinned to the versions
    /// in force. `@A / @POP` in percent is published as `@A:3 / @POP:1`.
    pub fn published(
        self,
        indicator: &Indicator,
        current: Option<Self>,
        unit: &Unit,
        registry: &Environment,
        dependencies: Dependencies,
        today: NaiveDate,
    ) -> Result<(Self, Option<Self>), Refusal> {
        self.needs_draft()?;
        if unit.code != self.definition.unit {
            return Err(Refusal::UnitMismatch {
                from: self.definition.unit.to_string(),
                to: unit.code.to_string(),
            });
        }
        self.definition.check(indicator.kind)?;
        let publish = |formula: Formula| {
            formula.check(registry, &unit.dimension)?;
            dependencies.with(&Code::from(&indicator.code), &formula)?;
            formula.pinned(registry)
        };
        let formula = self.definition.formula.clone().map(publish).transpose()?;
        let definition = Definition { formula, ..self.definition };
        let new =
            Self { definition, status: VersionStatus::Published, valid_from: Some(today), ..self };
        let superseded = current.map(|it| Self { status: VersionStatus::Superseded, ..it });
        Ok((new, superseded))
    }

    fn needs_draft(&self) -> Result<(), Refusal> {
        if self.status == VersionStatus::Draft { Ok(()) } else { Err(Refusal::Immutable) }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::formula::{ErrorCode, Known, Measure};
    use crate::{Dimension, unit::Factor};

    fn indicator(kind: IndicatorKind) -> Indicator {
        Indicator {
            id: Uuid::nil().into(),
            code: IndicatorCode::parse("CARE_5").expect("a code"),
            kind,
            owner_id: Uuid::nil().into(),
            status: IndicatorStatus::Active,
        }
    }

    fn definition(formula: Option<&str>) -> Definition {
        let json = r#"{"name": {"en": "Children in day care"}, "unit": "PT", "direction": "higher",
            "value_type": "rate", "natural_min": "0", "natural_max": "100", "frequency": "A"}"#;
        let formula = formula.map(|it| Formula::parse(it).expect("a formula"));
        Definition { formula, ..serde_json::from_str(json).expect("a definition") }
    }

    fn percent() -> Unit {
        serde_json::from_str(r#"{"code": "PT", "factor": "100", "decimals": 1}"#).expect("a unit")
    }

    fn registry() -> Environment {
        let person: Dimension = serde_json::from_str(r#"{"person": 1}"#).expect("a dimension");
        let known = |code: &str, current| {
            let measure = Measure { dimension: person.clone(), factor: Factor::ONE };
            let versions = (1..=current).map(|number| (number, measure.clone())).collect();
            (Code::parse(code).expect("a code"), Known { current, versions })
        };
        Environment {
            references: [known("IN_CARE", 3), known("POP_5", 1), known("CARE_5", 1)]
                .into_iter()
                .collect(),
            ..Environment::default()
        }
    }

    fn today() -> NaiveDate {
        "2026-02-01".parse().expect("a day")
    }

    fn publish(
        version: IndicatorVersion,
        current: Option<IndicatorVersion>,
    ) -> Result<(IndicatorVersion, Option<IndicatorVersion>), Refusal> {
        let it = indicator(IndicatorKind::Derived);
        version.published(&it, current, &percent(), &registry(), Dependencies::default(), today())
    }

    #[test]
    fn versions_are_numbered_pinned_and_superseded() {
        let it = indicator(IndicatorKind::Derived);
        let share = definition(Some("@IN_CARE / @POP_5"));
        let first = IndicatorVersion::draft(&it, None, share.clone()).expect("a draft");
        assert_eq!(
            IndicatorVersion::draft(&it, Some(&first), share.clone()),
            Err(Refusal::DraftExists)
        );
        let (first, none) = publish(first, None).expect("published");
        let pinned = first.definition.formula.as_ref().map(ToString::to_string);
        assert_eq!((pinned.as_deref(), none), (Some("@IN_CARE:3 / @POP_5:1"), None));
        assert_eq!(first.valid_from, Some(today()));
        assert_eq!(first.clone().edited(&it, share.clone()), Err(Refusal::Immutable));
        let second = IndicatorVersion::draft(&it, Some(&first), share.clone()).expect("a draft");
        assert_eq!(second.number, 2);
        let second = second.edited(&it, share).expect("edited");
        let (second, old) = publish(second, Some(first)).expect("published");
        assert_eq!(second.status, VersionStatus::Published);
        assert_eq!(old.map(|it| it.status), Some(VersionStatus::Superseded));
        assert_eq!(publish(second, None), Err(Refusal::Immutable));
    }

    #[test]
    fn a_formula_that_does_not_fit_is_not_published() {
        let it = indicator(IndicatorKind::Derived);
        for (formula, code) in [
            ("@IN_CARE", ErrorCode::F005),
            ("@NOPE / @POP_5", ErrorCode::F002),
            ("@CARE_5[t-1] / @POP_5", ErrorCode::F006),
        ] {
            let draft =
                IndicatorVersion::draft(&it, None, definition(Some(formula))).expect("a draft");
            let Err(Refusal::Formula(error)) = publish(draft, None) else { panic!("{formula}") };
            assert_eq!(error.code, code, "{formula}");
        }
    }

    #[test]
    fn a_definition_fits_its_kind() {
        let plain = definition(None);
        let check = |definition: &Definition, kind| definition.check(kind);
        assert_eq!(check(&plain, IndicatorKind::Base), Ok(()));
        let kind = IndicatorKind::Derived;
        assert_eq!(check(&plain, kind), Err(Refusal::FormulaForKind { kind }));
        let kind = IndicatorKind::Component;
        let computed = definition(Some("1"));
        assert_eq!(check(&computed, kind), Err(Refusal::FormulaForKind { kind }));
        let aimless = Definition { direction: Direction::TargetIsBest, ..plain.clone() };
        assert_eq!(check(&aimless, IndicatorKind::Base), Err(Refusal::BestValue));
        let aimed = Definition { best_value: Some(Decimal::ONE), ..aimless };
        assert_eq!(aimed.orientation(), Some(Orientation::Nearest(Decimal::ONE)));
        let empty = Definition { natural_max: Some(Decimal::ZERO), ..plain };
        assert_eq!(check(&empty, IndicatorKind::Base), Err(Refusal::EmptyRange));
    }

    #[test]
    fn odd_numbers_are_named() {
        let of = |definition: &Definition, value: &str| {
            let odd = definition.objections(value.parse().expect("a number"));
            odd.into_iter().map(|it| it.to_string()).collect::<Vec<_>>().join(" ")
        };
        let rate = definition(None);
        assert_eq!(
            (of(&rate, "97.7"), of(&rate, "100.1")),
            (String::new(), "above_natural_maximum".into())
        );
        let count = Definition { value_type: ValueType::Count, ..rate.clone() };
        assert_eq!(of(&count, "-1.5"), "not_whole negative below_natural_minimum");
        let boolean = Definition { value_type: ValueType::Boolean, ..rate };
        assert_eq!(
            (of(&boolean, "1.0"), of(&boolean, "2")),
            (String::new(), "not_true_or_false".into())
        );
    }

    #[test]
    fn an_indicator_others_need_stays() {
        let code = |text| Code::parse(text).expect("a code");
        let needed: Dependencies =
            [(code("PARITY"), BTreeSet::from([code("CARE_5")]))].into_iter().collect();
        let refusal = Refusal::HasDependants { dependants: vec!["PARITY".into()] };
        assert_eq!(indicator(IndicatorKind::Base).deprecated(&needed), Err(refusal));
        let gone =
            indicator(IndicatorKind::Base).deprecated(&Dependencies::default()).expect("free");
        let draft = IndicatorVersion::draft(&gone, None, definition(None));
        assert_eq!(draft, Err(Refusal::Deprecated));
    }

    #[test]
    fn the_parts_of_a_dimension_form_a_tree() {
        let dimension = |parts: &[(&str, Option<&str>)]| Disaggregation {
            code: IndicatorCode::parse("AGE").expect("a code"),
            label: LocalizedText::default(),
            additive: true,
            parts: parts
                .iter()
                .map(|(part, of)| ((*part).to_owned(), of.map(str::to_owned)))
                .collect(),
        };
        assert_eq!(dimension(&[("Y0-17", None), ("Y0-5", Some("Y0-17"))]).check(), Ok(()));
        for (parts, bad) in [
            (vec![("_T", None)], "_T"),
            (vec![("A", Some("B"))], "A"),
            (vec![("A", Some("B")), ("B", Some("A"))], "A"),
        ] {
            assert_eq!(dimension(&parts).check(), Err(Refusal::BadPart { part: bad.into() }));
        }
    }

    #[test]
    fn codes_are_upper_case_and_not_too_short() {
        assert!(IndicatorCode::parse("SDG_4_6_1").is_ok());
        for bad in ["A", "4_6", "sdg", "SDG-4", ""] {
            assert!(IndicatorCode::parse(bad).is_err(), "{bad}");
        }
    }
}
