//! How an indicator is set up, and how its definitions are drafted and come into force.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{OrganisationId, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::definition::Definition;
use super::entry::{Indicator, IndicatorStatus};
use super::fit::{Basis, Needed};
use super::framework::FrameworkLink;
use super::kind::IndicatorKind;
use super::version::{IndicatorId, IndicatorVersion, IndicatorVersionId, VersionStatus};
use crate::Refusal;
use crate::formula::{Dependencies, Environment};
use crate::names::{Code, IndicatorCode};
use crate::unit::Unit;

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
}

/// What a definition to be published is held against.
#[derive(Clone, Debug)]
pub struct Registry {
    /// The unit it names.
    pub unit: Unit,
    /// That of the definition in force.
    pub unit_before: Option<Unit>,
    /// What it rests on.
    pub basis: Basis,
    /// What its formula may refer to.
    pub environment: Environment,
    /// What depends on what among the definitions in force.
    pub dependencies: Dependencies,
    /// The published versions of what depends on it.
    pub dependants: Basis,
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
    /// in force, as the parts of an index are; what could never have a value is refused. `@A / @POP` in percent is published
    /// as `@A:3 / @POP:1`. What others are computed from keeps its pace, and the dimensions by which they take it.
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
        let Registry { unit, unit_before, basis, environment, dependencies, dependants: above } =
            registry;
        if unit.code != self.definition.unit {
            return Err(Refusal::UnitMismatch {
                from: self.definition.unit.to_string(),
                to: unit.code.to_string(),
            });
        }
        self.definition.check(indicator.kind)?;
        let needs = self.definition.needs();
        let index = self.definition.index.clone();
        let index = index.map(|it| it.pinned(&environment)).transpose()?;
        if let Some(formula) = &self.definition.formula {
            formula.check(&environment, &unit.dimension)?;
            formula.reads_as_written(&environment, unit.factor)?;
        }
        basis.bears(&self.definition, &unit)?;
        let of_another_kind = unit_before.is_some_and(|it| it.dimension != unit.dimension);
        if of_another_kind && !self.definition.breaks_series {
            return Err(Refusal::BreakUnsaid);
        }
        let code = Code::from(&indicator.code);
        let other_pace = |it: &Self| it.definition.frequency != self.definition.frequency;
        let dependants = dependencies.dependants(&code);
        if current.as_ref().is_some_and(other_pace) && !dependants.is_empty() {
            let dependants = dependants.into_iter().map(ToString::to_string).collect();
            return Err(Refusal::PaceNeeded { dependants });
        }
        let kept = |it: &IndicatorCode| self.definition.dimensions.contains(it);
        let before = current.iter().flat_map(|it| &it.definition.dimensions);
        for dimension in before.filter(|it| !kept(it)) {
            let splits = |it: &Needed| above.splits(&code, it).contains(dimension.as_str());
            let takes = |it: &&Code| above.of(it, None).is_some_and(splits);
            let dependants = dependencies.dependants(&code).into_iter().filter(takes);
            let dependants: Vec<_> = dependants.map(ToString::to_string).collect();
            if !dependants.is_empty() {
                let dimension = dimension.to_string();
                return Err(Refusal::DimensionNeeded { dimension, dependants });
            }
        }
        dependencies.with(&code, needs)?;
        let formula = self.definition.formula.clone();
        let formula = formula.map(|it| it.pinned(&environment)).transpose()?;
        let definition = Definition { formula, index, ..self.definition };
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
