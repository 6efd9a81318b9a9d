//! The registry: frameworks, dimensions of disaggregation, indicators and the versions of their definitions (reference 4.1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{LocalizedText, OrganisationId, Website, max_items};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::direction::{Direction, Orientation};
use crate::formula::{Dependencies, Environment, Formula};
use crate::index::Index;
use crate::names::{Code, IndicatorCode, Label};
use crate::period::Frequency;
use crate::series::{PartCode, SeriesKey};
use crate::share::Share;
use crate::unit::UnitCode;
use crate::{Period, Refusal, Unit};

id! {
    /// Identifies an indicator.
    IndicatorId
}
id! {
    /// Identifies a version of the definition of an indicator.
    IndicatorVersionId
}

text! {
    /// What is different from the version before.
    ChangeNote, 1..=2000
}

/// A set of indicators somebody publishes: SDG, GNLC key features, ISO 37120.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "code": "SDG4", "name": "Sustainable Development Goal 4", "version": "2026", "publisher": "United Nations",
    "licence": null, "url": "https://sdgs.un.org/goals/goal4"
})))]
pub struct Framework {
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
    #[schema(as = FrameworkMatch)]
    Match { Exact, Close, Broader, Narrower }
}

words! {
    /// How far it was checked that the framework says so: `verified` with the framework itself, `partly_verified` its area
    /// only, `background` from general knowledge; what is not verified is not shown as official.
    #[schema(as = FrameworkCertainty)]
    Certainty { Verified, PartlyVerified, Background }
}

/// That an indicator is in a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkLink {
    /// The code of the framework.
    pub framework: IndicatorCode,
    /// As the framework numbers it: `4.2.2`.
    pub reference: Label,
    #[serde(rename = "match")]
    pub likeness: Match,
    pub certainty: Certainty,
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

/// A way to split figures: by sex, by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Disaggregation, examples(json!({
    "code": "SEX", "label": {"en": "Sex", "de": "Geschlecht"}, "additive": true,
    "parts": [{"code": "F", "label": {"en": "Female"}, "part_of": null}]
})))]
pub struct Disaggregation {
    pub code: IndicatorCode,
    #[serde(default)]
    #[schema(required = false)]
    pub label: LocalizedText,
    /// Whether the parts sum up to the total.
    pub additive: bool,
    #[serde(deserialize_with = "max_items::<500, _, _>")]
    #[schema(max_items = 500)]
    pub parts: Vec<PopulationPart>,
}

/// A part of a population: women, or people aged 15 to 24.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PopulationPart {
    pub code: PartCode,
    #[serde(default)]
    #[schema(required = false)]
    pub label: LocalizedText,
    /// The part it belongs to; null for the total, whose code `_T` is reserved.
    #[serde(default)]
    pub part_of: Option<PartCode>,
}

impl Disaggregation {
    /// Whether the parts form a tree below the total: each once, known parents, no circle, no part named `_T`.
    pub fn check(&self) -> Result<(), Refusal> {
        let known: BTreeMap<_, _> =
            self.parts.iter().map(|it| (&it.code, it.part_of.as_ref())).collect();
        for PopulationPart { code: start, .. } in &self.parts {
            let refuse = || Err(Refusal::BadPart { part: start.to_string() });
            if start.as_str() == SeriesKey::TOTAL || known.len() < self.parts.len() {
                return refuse();
            }
            let (mut part, mut steps) = (start, 0);
            while let Some(parent) = known.get(part).copied().flatten() {
                steps += 1;
                if !known.contains_key(parent) || steps > known.len() {
                    return refuse();
                }
                part = parent;
            }
        }
        Ok(())
    }

    /// The codes of the parts.
    pub fn codes(&self) -> BTreeSet<String> {
        self.parts.iter().map(|it| it.code.to_string()).collect()
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

/// An indicator to be set up, with the draft of its first definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = IndicatorCreate, examples(json!({
    "code": "CARE_5", "kind": "base", "links": [],
    "definition": {
        "name": {"en": "Children in day care at age 5", "de": "Kinder in Tagesbetreuung mit 5 Jahren"},
        "unit": "PT", "direction": "higher", "value_type": "rate", "frequency": "A"
    }
})))]
pub struct IndicatorProfile {
    pub code: IndicatorCode,
    pub kind: IndicatorKind,
    /// The organisation that looks after it; the network, if none.
    #[serde(default)]
    pub owner_id: Option<OrganisationId>,
    /// Where frameworks have it.
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(required = false, max_items = 20)]
    pub links: Vec<FrameworkLink>,
    pub definition: Definition,
}

/// Something that is observed or computed for places and periods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Indicator {
    pub id: IndicatorId,
    pub code: IndicatorCode,
    pub kind: IndicatorKind,
    pub owner_id: Option<OrganisationId>,
    pub links: Vec<FrameworkLink>,
    pub status: IndicatorStatus,
    /// The definition in force; null until one is published.
    pub current: Option<IndicatorVersion>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Indicator {
    /// Sets up an indicator, with the draft of its first definition.
    pub fn register(
        id: IndicatorId,
        version_id: IndicatorVersionId,
        profile: IndicatorProfile,
        now: DateTime<Utc>,
    ) -> Result<(Self, IndicatorVersion), Refusal> {
        let IndicatorProfile { code, kind, owner_id, links, definition } = profile;
        let indicator = Self {
            id,
            code,
            kind,
            owner_id,
            links,
            status: IndicatorStatus::Draft,
            current: None,
            version: 1,
            created_at: now,
            updated_at: now,
        };
        let draft = IndicatorVersion::draft(version_id, &indicator, None, definition)?;
        Ok((indicator, draft))
    }

    /// Takes the indicator out of use; refused with the list while others are computed from it.
    pub fn deprecated(self, dependants: Vec<String>, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if !dependants.is_empty() {
            return Err(Refusal::HasDependants { dependants });
        }
        if self.status == IndicatorStatus::Deprecated {
            return Err(Refusal::Deprecated);
        }
        Ok(Self {
            version: self.version + 1,
            updated_at: now,
            status: IndicatorStatus::Deprecated,
            ..self
        })
    }

    /// The indicator with this definition in force.
    pub fn defined_by(self, current: IndicatorVersion, now: DateTime<Utc>) -> Self {
        Self {
            version: self.version + 1,
            updated_at: now,
            status: IndicatorStatus::Active,
            current: Some(current),
            ..self
        }
    }

    /// Whether somebody may record figures for it: it is observed, and has a definition in force.
    pub fn records(&self) -> Result<&IndicatorVersion, Refusal> {
        if !matches!(self.kind, IndicatorKind::Component | IndicatorKind::Base) {
            return Err(Refusal::Computed { kind: self.kind });
        }
        match &self.current {
            Some(_) if self.status == IndicatorStatus::Deprecated => Err(Refusal::Deprecated),
            Some(current) => Ok(current),
            None => Err(Refusal::NotInForce),
        }
    }
}

words! {
    /// What the numbers are.
    #[schema(as = IndicatorValueType)]
    ValueType { Count, Rate, Ratio, Mean, Amount, Score, Boolean }
}

words! {
    /// Where a version of a definition is in its life.
    #[schema(as = IndicatorVersionStatus)]
    VersionStatus { Draft, Published, Superseded }
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
    #[schema(required = false)]
    pub min_coverage: Share,
    /// Whether the figure of a county is the sum of its municipalities'.
    #[serde(default)]
    #[schema(required = false)]
    pub additive_over_places: bool,
    #[serde(default)]
    pub change_note: Option<ChangeNote>,
    /// Whether figures of the version before cannot be compared.
    #[serde(default)]
    #[schema(required = false)]
    pub breaks_series: bool,
}

words! {
    /// What is odd about a number, by the definition.
    Objection { NotWhole, Negative, NotTrueOrFalse, BelowNaturalMinimum, AboveNaturalMaximum }
}

impl Objection {
    /// Whether no such number can be, whatever its status; the others are odd, but may be found by counting.
    pub fn is_fatal(self) -> bool {
        matches!(self, Self::NotWhole | Self::Negative | Self::NotTrueOrFalse)
    }
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
    pub id: IndicatorVersionId,
    pub indicator_id: IndicatorId,
    /// From 1, without gaps.
    #[schema(minimum = 1)]
    pub number: u32,
    pub status: VersionStatus,
    pub definition: Definition,
    /// The day it came into force.
    pub valid_from: Option<NaiveDate>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
}

/// What a definition to be published is held against.
#[derive(Clone, Debug)]
pub struct Registry {
    /// The unit it names.
    pub unit: Unit,
    /// What its formula may refer to.
    pub environment: Environment,
    /// What depends on what among the definitions in force.
    pub dependencies: Dependencies,
}

impl IndicatorVersion {
    /// Begins a version after the latest one; one draft at a time, so that numbers have no gaps.
    pub fn draft(
        id: IndicatorVersionId,
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
        Ok(Self { id, indicator_id, number, status, definition, valid_from: None, version: 1 })
    }

    /// Replaces the definition of a draft; a published one stays as it is.
    pub fn edited(self, indicator: &Indicator, definition: Definition) -> Result<Self, Refusal> {
        self.needs_draft()?;
        definition.check(indicator.kind)?;
        Ok(Self { definition, version: self.version + 1, ..self })
    }

    /// Puts a draft into force from `today` on, and gives it with the version it supersedes.
    ///
    /// A formula is held against the unit and what it refers to, must not close a cycle, and is pinned to the versions
    /// in force. `@A / @POP` in percent is published as `@A:3 / @POP:1`.
    pub fn published(
        self,
        indicator: &Indicator,
        current: Option<Self>,
        registry: Registry,
        today: NaiveDate,
    ) -> Result<(Self, Option<Self>), Refusal> {
        self.needs_draft()?;
        if indicator.status == IndicatorStatus::Deprecated {
            return Err(Refusal::Deprecated);
        }
        let Registry { unit, environment, dependencies } = registry;
        if unit.code != self.definition.unit {
            return Err(Refusal::UnitMismatch {
                from: self.definition.unit.to_string(),
                to: unit.code.to_string(),
            });
        }
        self.definition.check(indicator.kind)?;
        let needs = self.definition.needs();
        if let Some(unknown) = needs.iter().find(|it| !environment.references.contains_key(it))
            && self.definition.index.is_some()
        {
            return Err(Refusal::UnknownPart { part: unknown.to_string() });
        }
        if let Some(formula) = &self.definition.formula {
            formula.check(&environment, &unit.dimension)?;
        }
        dependencies.with(&Code::from(&indicator.code), needs)?;
        let formula = self.definition.formula.clone();
        let formula = formula.map(|it| it.pinned(&environment)).transpose()?;
        let definition = Definition { formula, ..self.definition };
        let (status, version) = (VersionStatus::Published, self.version + 1);
        let new = Self { definition, status, version, valid_from: Some(today), ..self };
        let superseded = current.map(|it| Self {
            status: VersionStatus::Superseded,
            version: it.version + 1,
            ..it
        });
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
            owner_id: None,
            links: Vec::new(),
            status: IndicatorStatus::Active,
            current: None,
            version: 1,
            created_at: now(),
            updated_at: now(),
        }
    }

    fn now() -> DateTime<Utc> {
        "2026-02-01T12:00:00Z".parse().expect("a time")
    }

    fn draft(
        indicator: &Indicator,
        latest: Option<&IndicatorVersion>,
        definition: Definition,
    ) -> Result<IndicatorVersion, Refusal> {
        IndicatorVersion::draft(Uuid::nil().into(), indicator, latest, definition)
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
        let registry = Registry {
            unit: percent(),
            environment: registry(),
            dependencies: Dependencies::default(),
        };
        version.published(&it, current, registry, today())
    }

    #[test]
    fn versions_are_numbered_pinned_and_superseded() {
        let it = indicator(IndicatorKind::Derived);
        let share = definition(Some("@IN_CARE / @POP_5"));
        let first = draft(&it, None, share.clone()).expect("a draft");
        assert_eq!(draft(&it, Some(&first), share.clone()), Err(Refusal::DraftExists));
        let (first, none) = publish(first, None).expect("published");
        let pinned = first.definition.formula.as_ref().map(ToString::to_string);
        assert_eq!((pinned.as_deref(), none), (Some("@IN_CARE:3 / @POP_5:1"), None));
        assert_eq!(first.valid_from, Some(today()));
        assert_eq!(first.clone().edited(&it, share.clone()), Err(Refusal::Immutable));
        let second = draft(&it, Some(&first), share.clone()).expect("a draft");
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
            let draft = draft(&it, None, definition(Some(formula))).expect("a draft");
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
        let needed = vec!["PARITY".to_owned()];
        let refusal = Refusal::HasDependants { dependants: needed.clone() };
        assert_eq!(indicator(IndicatorKind::Base).deprecated(needed, now()), Err(refusal));
        let gone = indicator(IndicatorKind::Base).deprecated(Vec::new(), now()).expect("free");
        let draft = draft(&gone, None, definition(None));
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
                .map(|(code, of)| PopulationPart {
                    code: PartCode::parse(code).expect("a code"),
                    label: LocalizedText::default(),
                    part_of: of.map(|of| PartCode::parse(of).expect("a code")),
                })
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
}
