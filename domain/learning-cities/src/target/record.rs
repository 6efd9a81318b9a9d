//! A target: how it is set, put right and taken back.

use chrono::{DateTime, Utc};
use kernel::{PlaceId, Reason};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::progress::{Milestone, Progress, Unjudged};
use crate::Refusal;
use crate::direction::Orientation;
use crate::indicator::{Definition, IndicatorVersion};
use crate::names::{IndicatorCode, Label};
use crate::series::SeriesKey;

id! {
    /// Identifies a target.
    TargetId
}

words! {
    /// Whether the figure is to change, or to stay as good as it is.
    TargetKind { Reach, Maintain }
}

words! {
    /// What is meant to move the figure.
    #[schema(as = TargetMoverKind)]
    MoverKind { Partnership }
}

/// What is meant to move the figure: a partnership whose joint project works on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TargetMover)]
pub struct Mover {
    pub kind: MoverKind,
    /// The identifier of the partnership.
    #[serde(rename = "subject_id")]
    pub subject: Uuid,
}

/// A target to be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TargetCreate, examples(json!({
    "indicator_code": "SDG_4_2_2", "place_id": "00000000-0000-8000-8000-000000004445", "kind": "reach",
    "baseline": {"period": "2015", "value": "96.8"}, "aim": {"period": "2030", "value": "99"}
})))]
pub struct TargetProfile {
    pub indicator_code: IndicatorCode,
    pub place_id: PlaceId,
    #[serde(default)]
    #[schema(required = false)]
    pub dimensions: SeriesKey,
    pub kind: TargetKind,
    pub baseline: Milestone,
    /// The wanted figure, and the period by which it is wanted.
    pub aim: Milestone,
    /// Whether it is meant to lead against the direction of the indicator.
    #[serde(default)]
    #[schema(required = false)]
    pub allow_contrary: bool,
    /// What is meant to move the figure.
    #[serde(default)]
    pub moved_by: Option<Mover>,
    #[serde(default)]
    pub title: Option<Label>,
}

impl TargetProfile {
    /// Whether the target fits itself, and the definition in force of its indicator.
    pub fn check(&self, definition: &Definition) -> Result<(), Refusal> {
        definition.takes(&self.dimensions, self.aim.period)?;
        if let Some(index) = &definition.index
            && !index.plan()?.is_absolute()
        {
            return Err(Refusal::ComparedWithOthers);
        }
        if let Some(objection) = definition.objections(self.aim.value).first() {
            return Err(Refusal::TargetOutside { objection: *objection });
        }
        self.leads(definition.orientation())
    }

    /// Whether it leads from its baseline to its aim, and to the better unless the contrary is meant.
    pub(super) fn leads(&self, orientation: Option<Orientation>) -> Result<(), Refusal> {
        let Self { kind, baseline, aim, allow_contrary, .. } = self;
        let same_pace = baseline.period.frequency() == aim.period.frequency();
        if !same_pace || aim.period <= baseline.period {
            return Err(Refusal::TargetPeriods);
        }
        let turned = |it: Decimal| orientation.unwrap_or(Orientation::Higher).turned(it);
        let (from, to) =
            turned(baseline.value).zip(turned(aim.value)).ok_or(Refusal::OutOfRange)?;
        let fits = match kind {
            TargetKind::Reach => from != to,
            TargetKind::Maintain => baseline.value == aim.value,
        };
        if !fits {
            return Err(Refusal::TargetKind);
        }
        let contrary = orientation.is_some() && to < from;
        if contrary && !allow_contrary { Err(Refusal::ContraryTarget) } else { Ok(()) }
    }
}

/// What is put right of a target, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TargetCorrection, examples(json!({
    "aim": {"period": "2030", "value": "98"}, "reason": "The council has resolved 98, not 99."
})))]
pub struct Correction {
    pub baseline: Milestone,
    pub aim: Milestone,
    /// Whether it is meant to lead against the direction of the indicator.
    #[serde(default)]
    #[schema(required = false)]
    pub allow_contrary: bool,
    #[serde(default)]
    pub moved_by: Option<Mover>,
    #[serde(default)]
    pub title: Option<Label>,
    /// Why it is put right; needed each time.
    #[serde(default)]
    pub reason: Option<Reason>,
}

/// Why a target is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TargetWithdrawal, examples(json!({"reason": "Set for the wrong district."})))]
pub struct Withdrawal {
    pub reason: Reason,
}

/// A wanted figure of a series by a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Target {
    pub id: TargetId,
    pub indicator_code: IndicatorCode,
    /// The version of the definition in whose unit its numbers are.
    #[schema(minimum = 1)]
    pub indicator_version: u32,
    pub place_id: PlaceId,
    pub dimensions: SeriesKey,
    pub kind: TargetKind,
    pub baseline: Milestone,
    pub aim: Milestone,
    pub moved_by: Option<Mover>,
    pub title: Option<Label>,
    /// How far the series has come, by the latest number that everybody can read: as observed, by the formula or the index
    /// of the indicator, of a period that has begun, and no forecast.
    pub progress: Option<Progress>,
    /// Why nothing is said of that.
    pub unjudged: Option<Unjudged>,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was last put right, or taken back.
    pub reason: Option<Reason>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
}

/// Which targets; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TargetFilter {
    /// The indicator, by its code.
    #[param(inline, example = json!(["SDG_4_2_2"]), max_items = 20)]
    pub indicator: Vec<IndicatorCode>,
    /// The place.
    #[param(inline, example = json!(["00000000-0000-8000-8000-000000004445"]), max_items = 50)]
    pub place_id: Vec<PlaceId>,
    /// The partnership that is meant to move the figure.
    #[param(nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub moved_by_id: Option<Uuid>,
    /// Also those that were taken back.
    #[param(example = false)]
    pub include_withdrawn: bool,
}

impl Target {
    pub fn register(
        id: TargetId,
        profile: TargetProfile,
        by: &IndicatorVersion,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        profile.check(&by.definition)?;
        let TargetProfile { indicator_code, place_id, dimensions, kind, baseline, aim, .. } =
            profile;
        Ok(Self {
            id,
            indicator_code,
            indicator_version: by.number,
            place_id,
            dimensions,
            kind,
            baseline,
            aim,
            moved_by: profile.moved_by,
            title: profile.title,
            progress: None,
            unjudged: None,
            withdrawn_at: None,
            reason: None,
            version: 1,
            created_at: now,
        })
    }

    /// What can be put right, as it stands.
    pub fn correctable(&self) -> Correction {
        let Self { baseline, aim, moved_by, title, .. } = self.clone();
        Correction { baseline, aim, allow_contrary: false, moved_by, title, reason: None }
    }

    /// The target put right; its numbers stay of the version in which it was set.
    pub fn corrected(self, to: Correction, by: &IndicatorVersion) -> Result<Self, Refusal> {
        if self.withdrawn_at.is_some() {
            return Err(Refusal::TargetWithdrawn);
        }
        let Correction { baseline, aim, allow_contrary, moved_by, title, reason } = to;
        let reason = Some(reason.ok_or(Refusal::Unexplained)?);
        if (baseline, aim) != (self.baseline, self.aim) {
            let (indicator_code, dimensions) =
                (self.indicator_code.clone(), self.dimensions.clone());
            let Self { place_id, kind, .. } = self;
            let profile = TargetProfile {
                indicator_code,
                place_id,
                dimensions,
                kind,
                baseline,
                aim,
                allow_contrary,
                moved_by,
                title: None,
            };
            profile.check(&by.definition)?;
        }
        let version = self.version + 1;
        Ok(Self { baseline, aim, moved_by, title, reason, version, ..self })
    }

    /// The target taken back; it stays to be read, with the reason.
    pub fn withdrawn(self, why: Withdrawal, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.withdrawn_at.is_some() {
            return Err(Refusal::TargetWithdrawn);
        }
        let (withdrawn_at, reason) = (Some(now), Some(why.reason));
        Ok(Self { withdrawn_at, reason, version: self.version + 1, ..self })
    }
}
