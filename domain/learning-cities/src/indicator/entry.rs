use chrono::{DateTime, Utc};
use kernel::OrganisationId;
use kernel::directory::search::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::definition::{Stage, Sustainability};
use super::framework::FrameworkLink;
use super::kind::IndicatorKind;
use super::version::{IndicatorId, IndicatorVersion};
use crate::Refusal;
use crate::names::IndicatorCode;

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

/// Which indicators; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct IndicatorFilter {
    /// Words of the name in force in any language, or of the code; the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Alphabetisierung")]
    pub q: Option<Words>,
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<IndicatorId>,
    /// By their codes.
    #[param(inline, example = json!(["SDG_4_2_2"]), max_items = 50)]
    pub code: Vec<IndicatorCode>,
    /// What they are made of.
    #[param(example = json!(["base", "derived"]), max_items = 4)]
    pub kind: Vec<IndicatorKind>,
    /// Whether they are in use.
    #[param(example = json!(["active"]), max_items = 3)]
    pub status: Vec<IndicatorStatus>,
    /// A framework that has them, by its code.
    #[param(inline, example = json!(["SDG4"]), max_items = 20)]
    pub framework: Vec<IndicatorCode>,
    /// What they are about.
    #[param(example = json!(["outcome"]), max_items = 4)]
    pub stage: Vec<Stage>,
    /// What of sustainability they serve.
    #[param(example = json!(["ecological"]), max_items = 3)]
    pub sustainability: Vec<Sustainability>,
}
