//! Targets: a wanted figure by a period, and how far a series has come (reference 4.1, 4.4).

use chrono::{DateTime, Datelike, Utc};
use kernel::PlaceId;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::direction::Direction;
use crate::names::{IndicatorCode, Label};
use crate::series::SeriesKey;
use crate::{Period, Refusal, number};

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

/// A figure at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TargetMilestone)]
pub struct Milestone {
    pub period: Period,
    #[serde(with = "crate::number::text")]
    #[schema(value_type = String, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub value: Decimal,
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
    /// Whether the target fits itself and the direction of its indicator.
    pub fn check(&self, direction: Direction) -> Result<(), Refusal> {
        let Self { kind, baseline, aim, allow_contrary, .. } = self;
        let same_pace = baseline.period.frequency() == aim.period.frequency();
        if !same_pace || aim.period <= baseline.period {
            return Err(Refusal::TargetPeriods);
        }
        if (baseline.value == aim.value) != (*kind == TargetKind::Maintain) {
            return Err(Refusal::TargetKind);
        }
        let contrary = match direction {
            Direction::Higher => aim.value < baseline.value,
            Direction::Lower => aim.value > baseline.value,
            Direction::Neutral | Direction::TargetIsBest => false,
        };
        if contrary && !allow_contrary { Err(Refusal::ContraryTarget) } else { Ok(()) }
    }
}

/// A wanted figure of a series by a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Target {
    pub id: TargetId,
    pub indicator_code: IndicatorCode,
    pub place_id: PlaceId,
    pub dimensions: SeriesKey,
    pub kind: TargetKind,
    pub baseline: Milestone,
    pub aim: Milestone,
    pub moved_by: Option<Mover>,
    pub title: Option<Label>,
    /// How far the series has come, by the latest figure that is published; null if there is none after the baseline.
    pub progress: Option<Progress>,
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
}

words! {
    /// How a target is doing (Statistics Canada, after Eurostat): by the speed so far against the speed needed, from 0.95
    /// `on_track`, from 0.60 `progress_but_too_slow`, from 0 `limited`, below `deterioration`.
    TargetStatus { TargetAchieved, OnTrack, ProgressButTooSlow, Limited, Deterioration }
}

words! {
    /// How speeds are compared: by compound annual growth, or linearly, where a figure is zero or less or the target is to
    /// be maintained.
    #[schema(as = TargetMethod)]
    Method { Growth, Linear }
}

/// How far a series has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = TargetProgress)]
pub struct Progress {
    /// The figure it is judged by.
    pub latest: Milestone,
    /// `(v - b) / (T - b)`, not clipped; null for a target to be maintained.
    pub progress: Option<Decimal>,
    /// The share of the time that has passed.
    pub elapsed: Decimal,
    /// What the figure would be on a straight path.
    pub expected: Decimal,
    /// Growth per year so far, 0.01 for one per cent; null where growth means nothing.
    pub growth: Option<Decimal>,
    /// Growth per year that leads to the target.
    pub required_growth: Option<Decimal>,
    pub method: Method,
    /// The speed so far against the speed needed; null for a target to be maintained.
    pub ratio: Option<Decimal>,
    pub status: TargetStatus,
}

/// From this share of the speed needed a target is on track, and below that only progressing.
const ON_TRACK: Decimal = Decimal::from_parts(95, 0, 0, false, 2);
const PROGRESSING: Decimal = Decimal::from_parts(60, 0, 0, false, 2);

impl Target {
    pub fn register(id: TargetId, profile: TargetProfile, now: DateTime<Utc>) -> Self {
        let TargetProfile { indicator_code, place_id, dimensions, kind, baseline, aim, .. } =
            profile;
        Self {
            id,
            indicator_code,
            place_id,
            dimensions,
            kind,
            baseline,
            aim,
            moved_by: profile.moved_by,
            title: profile.title,
            progress: None,
            version: 1,
            created_at: now,
        }
    }

    /// How far the series has come with its latest figure; `None` before the baseline, or if a number leaves its range.
    ///
    /// 96.8 % in 2015, 97.7 % in 2025 and 99.0 % wanted by 2030 are 0.40909 of the way in 0.66667 of the time, at 0.617539
    /// of the speed needed: progress, but too slow.
    pub fn judge(&self, latest: Milestone) -> Option<Progress> {
        let (b, v, t) = (self.baseline.value, latest.value, self.aim.value);
        let (passed, whole) = (self.years_to(latest.period)?, self.years_to(self.aim.period)?);
        if passed <= Decimal::ZERO {
            return None;
        }
        let elapsed = passed.checked_div(whole)?;
        let way = t.checked_sub(b)?;
        let progress = v.checked_sub(b)?.checked_div(way);
        let growth = growth(b, v, passed);
        let required_growth = growth_needed(b, t, whole);
        let by_growth =
            growth.zip(required_growth).and_then(|(so_far, needed)| so_far.checked_div(needed));
        let linear = progress.and_then(|it| it.checked_div(elapsed));
        let (method, ratio) = match by_growth {
            Some(ratio) => (Method::Growth, Some(ratio)),
            None => (Method::Linear, linear),
        };
        let upwards = way >= Decimal::ZERO;
        let met = if upwards { v >= t } else { v <= t };
        let status = match ratio {
            _ if met => TargetStatus::TargetAchieved,
            Some(ratio) if ratio >= ON_TRACK => TargetStatus::OnTrack,
            Some(ratio) if ratio >= PROGRESSING => TargetStatus::ProgressButTooSlow,
            Some(ratio) if ratio >= Decimal::ZERO => TargetStatus::Limited,
            _ => TargetStatus::Deterioration,
        };
        let expected = b.checked_add(way.checked_mul(elapsed)?)?;
        Some(Progress {
            latest,
            progress,
            elapsed,
            expected,
            growth,
            required_growth,
            method,
            ratio,
            status,
        })
    }

    /// Years since the baseline; quarters and months are parts of them.
    fn years_to(&self, period: Period) -> Option<Decimal> {
        let months =
            |it: Period| i64::from(it.start().year()) * 12 + i64::from(it.start().month0());
        let months = months(period).checked_sub(months(self.baseline.period))?;
        Decimal::from(months).checked_div(Decimal::from(12))
    }
}

/// Compound annual growth; `None` unless both figures are above zero.
fn growth(from: Decimal, to: Decimal, years: Decimal) -> Option<Decimal> {
    if from <= Decimal::ZERO || to <= Decimal::ZERO {
        return None;
    }
    let ratio = to.checked_div(from)?.to_f64()?;
    number::from_f64(ratio.powf(1.0 / years.to_f64()?) - 1.0)
}

fn growth_needed(from: Decimal, to: Decimal, years: Decimal) -> Option<Decimal> {
    growth(from, to, years).filter(|it| !it.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn milestone(period: &str, value: &str) -> Milestone {
        Milestone {
            period: period.parse().expect("a period"),
            value: value.parse().expect("a number"),
        }
    }

    fn target(kind: TargetKind, baseline: Milestone, aim: Milestone) -> TargetProfile {
        TargetProfile {
            indicator_code: IndicatorCode::parse("SDG_4_2_2").expect("a code"),
            place_id: Uuid::nil().into(),
            dimensions: SeriesKey::default(),
            kind,
            baseline,
            aim,
            allow_contrary: false,
            moved_by: None,
            title: None,
        }
    }

    fn judged(profile: TargetProfile, latest: Milestone) -> Option<Progress> {
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        Target::register(Uuid::nil().into(), profile, now).judge(latest)
    }

    fn shown(value: Option<Decimal>) -> String {
        value.map_or_else(String::new, |it| number::round(it, 6).to_string())
    }

    #[test]
    fn the_worked_example_is_too_slow() {
        let profile = target(TargetKind::Reach, milestone("2015", "96.8"), milestone("2030", "99"));
        let it = judged(profile, milestone("2025", "97.7")).expect("progress");
        assert_eq!(shown(it.progress), "0.409091");
        assert_eq!(shown(Some(it.elapsed)), "0.666667");
        assert_eq!(shown(it.growth), "0.000926");
        assert_eq!(shown(it.required_growth), "0.001499");
        assert_eq!(shown(it.ratio), "0.617539");
        assert_eq!((it.method, it.status), (Method::Growth, TargetStatus::ProgressButTooSlow));
    }

    #[test]
    fn where_growth_means_nothing_the_way_is_straight() {
        let profile = target(TargetKind::Reach, milestone("2020", "-4"), milestone("2030", "6"));
        let it = judged(profile.clone(), milestone("2025", "1")).expect("progress");
        assert_eq!((it.method, shown(it.ratio).as_str()), (Method::Linear, "1"));
        assert_eq!(it.status, TargetStatus::OnTrack);
        assert_eq!(judged(profile.clone(), milestone("2020", "1")), None);
        let status = |value| judged(profile.clone(), milestone("2025", value)).map(|it| it.status);
        assert_eq!(status("-5"), Some(TargetStatus::Deterioration));
        assert_eq!(status("-3"), Some(TargetStatus::Limited));
        assert_eq!(status("6"), Some(TargetStatus::TargetAchieved));
    }

    #[test]
    fn a_target_to_be_maintained_is_met_or_not() {
        let profile =
            target(TargetKind::Maintain, milestone("2020", "99"), milestone("2030", "99"));
        let status = |value| judged(profile.clone(), milestone("2025", value)).map(|it| it.status);
        assert_eq!(status("99"), Some(TargetStatus::TargetAchieved));
        assert_eq!(status("98"), Some(TargetStatus::Deterioration));
    }

    #[test]
    fn a_target_fits_itself_and_its_indicator() {
        let reach =
            |from, to| target(TargetKind::Reach, milestone("2020", from), milestone("2030", to));
        assert_eq!(reach("1", "2").check(Direction::Higher), Ok(()));
        assert_eq!(reach("2", "1").check(Direction::Higher), Err(Refusal::ContraryTarget));
        assert_eq!(reach("2", "1").check(Direction::Lower), Ok(()));
        assert_eq!(reach("1", "1").check(Direction::Higher), Err(Refusal::TargetKind));
        let meant = TargetProfile { allow_contrary: true, ..reach("2", "1") };
        assert_eq!(meant.check(Direction::Higher), Ok(()));
        let late = target(TargetKind::Reach, milestone("2030", "1"), milestone("2020", "2"));
        assert_eq!(late.check(Direction::Higher), Err(Refusal::TargetPeriods));
    }
}
