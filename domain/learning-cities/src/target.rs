//! Targets: a wanted figure by a period, and how far a series has come (reference 4.1, 4.4).

use chrono::{DateTime, Datelike, Utc};
use kernel::{PlaceId, Reason};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::calculation::{Calculation, Definitions, ValueReason};
use crate::direction::Orientation;
use crate::indicator::{Definition, IndicatorVersion};
use crate::names::{Code, IndicatorCode, Label};
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
    fn leads(&self, orientation: Option<Orientation>) -> Result<(), Refusal> {
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

words! {
    /// How a target is doing (Statistics Canada, after Eurostat): by the speed so far against the speed needed, from 0.95
    /// `on_track`, from 0.60 `progress_but_too_slow`, from 0 `limited`, below `deterioration`. Once the figure of the aim's
    /// period is there and is not good enough, the target is `missed`.
    TargetStatus { TargetAchieved, OnTrack, ProgressButTooSlow, Limited, Deterioration, Missed }
}

words! {
    /// Why nothing is said of how far a series has come.
    #[schema(as = TargetUnjudged)]
    Unjudged {
        /// No number after the baseline and up to the aim is there for everybody.
        NotObserved,
        /// The latest figure is in a unit that cannot be converted into that of the target.
        OtherUnit,
        /// The series breaks after the baseline: before and after cannot be compared.
        SeriesBroken,
        /// The number of a place depends on the others that are asked for.
        ComparedWithOthers,
        /// A number is too large to be computed with.
        OutOfRange,
        /// It was taken back.
        Withdrawn,
    }
}

words! {
    /// How speeds are compared: by compound annual growth, or linearly, where a figure is zero or less, the target is to be
    /// maintained, or a number in between is best.
    #[schema(as = TargetMethod)]
    Method { Growth, Linear }
}

/// How far a series has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = TargetProgress)]
pub struct Progress {
    /// The figure it is judged by.
    pub latest: Milestone,
    /// `(v - b) / (T - b)`, not clipped; of the distances to the best number, where there is one; null for a target to be
    /// maintained.
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

    /// The target with how far its series has come, by what everybody can read.
    #[must_use]
    pub fn judged(
        self,
        definitions: &Definitions,
        by: &Calculation<'_>,
        now: DateTime<Utc>,
    ) -> Self {
        match self.judge(definitions, by, now) {
            Ok(progress) => Self { progress: Some(progress), unjudged: None, ..self },
            Err(why) => Self { progress: None, unjudged: Some(why), ..self },
        }
    }

    fn judge(
        &self,
        definitions: &Definitions,
        by: &Calculation<'_>,
        now: DateTime<Utc>,
    ) -> Result<Progress, Unjudged> {
        if self.withdrawn_at.is_some() {
            return Err(Unjudged::Withdrawn);
        }
        let code = Code::from(&self.indicator_code);
        let defined = definitions.get(&code, self.indicator_version);
        let defined = defined.ok_or(Unjudged::NotObserved)?;
        if defined.plan.as_ref().is_some_and(|it| !it.is_absolute()) {
            return Err(Unjudged::ComparedWithOthers);
        }
        let series = (&code, self.indicator_version, &self.dimensions);
        let within = (self.baseline.period, self.aim.period);
        let latest = by.latest(series, self.place_id, within, now.date_naive());
        let (period, value) = latest.ok_or(Unjudged::NotObserved)?;
        let own = self.indicator_version;
        let follows = by.follows((&code, &self.dimensions), self.place_id, period).unwrap_or(own);
        if definitions.breaks(&code, own.min(follows), own.max(follows))
            || by.breaks(series, self.place_id, (self.baseline.period, period))
        {
            return Err(Unjudged::SeriesBroken);
        }
        let value = value.map_err(|_: ValueReason| Unjudged::OtherUnit)?;
        self.progress(Milestone { period, value }, defined.orientation).ok_or(Unjudged::OutOfRange)
    }

    /// How far the series has come with its latest figure; `None` before the baseline, or if a number leaves its range.
    ///
    /// 96.8 % in 2015, 97.7 % in 2025 and 99.0 % wanted by 2030 are 0.40909 of the way in 0.66667 of the time, at 0.617539
    /// of the speed needed: progress, but too slow. Where 100 is best, 180 after 95 is -15 of the way: it was 5 off and is 80.
    fn progress(&self, latest: Milestone, orientation: Option<Orientation>) -> Option<Progress> {
        let best = match orientation {
            Some(Orientation::Nearest(best)) => Some(best),
            _ => None,
        };
        let judged = |it: Decimal| match best {
            Some(best) => it.checked_sub(best).map(|it| it.abs()),
            None => Some(it),
        };
        let (b, v, t) =
            (judged(self.baseline.value)?, judged(latest.value)?, judged(self.aim.value)?);
        let (passed, whole) = (self.years_to(latest.period)?, self.years_to(self.aim.period)?);
        if passed <= Decimal::ZERO {
            return None;
        }
        let elapsed = passed.checked_div(whole)?;
        let way = t.checked_sub(b)?;
        let progress = v.checked_sub(b)?.checked_div(way);
        let growth = growth(b, v, passed).filter(|_| best.is_none());
        let required_growth = growth_needed(b, t, whole).filter(|_| best.is_none());
        let by_growth =
            growth.zip(required_growth).and_then(|(so_far, needed)| so_far.checked_div(needed));
        let linear = progress.and_then(|it| it.checked_div(elapsed));
        let (method, ratio) = match by_growth {
            Some(ratio) => (Method::Growth, Some(ratio)),
            None => (Method::Linear, linear),
        };
        let is_met = match (self.kind, orientation) {
            (TargetKind::Reach, _) if way > Decimal::ZERO => v >= t,
            (TargetKind::Maintain, Some(Orientation::Higher)) => v >= t,
            (TargetKind::Maintain, None) => v == t,
            _ => v <= t,
        };
        let status = match ratio {
            _ if is_met => TargetStatus::TargetAchieved,
            _ if elapsed >= Decimal::ONE => TargetStatus::Missed,
            Some(ratio) if ratio >= ON_TRACK => TargetStatus::OnTrack,
            Some(ratio) if ratio >= PROGRESSING => TargetStatus::ProgressButTooSlow,
            Some(ratio) if ratio >= Decimal::ZERO => TargetStatus::Limited,
            _ => TargetStatus::Deterioration,
        };
        let wanted = self.aim.value.checked_sub(self.baseline.value)?;
        let expected = self.baseline.value.checked_add(wanted.checked_mul(elapsed)?)?;
        Some(Progress {
            latest,
            progress: progress.map(|it| it.normalize()),
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

    const HIGHER: Option<Orientation> = Some(Orientation::Higher);
    const LOWER: Option<Orientation> = Some(Orientation::Lower);

    fn best(value: i64) -> Orientation {
        Orientation::Nearest(value.into())
    }

    fn set(profile: TargetProfile) -> Target {
        let definition: Definition = serde_json::from_str(
            r#"{"name": {"en": "X"}, "unit": "N", "direction": "neutral", "value_type": "mean", "frequency": "A"}"#,
        )
        .expect("a definition");
        let by = IndicatorVersion {
            id: Uuid::nil().into(),
            indicator_id: Uuid::nil().into(),
            number: 1,
            status: crate::indicator::VersionStatus::Published,
            definition,
            valid_from: None,
            version: 1,
        };
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        Target::register(Uuid::nil().into(), profile, &by, now).expect("a target")
    }

    fn judged(profile: TargetProfile, latest: Milestone) -> Option<Progress> {
        set(profile).progress(latest, HIGHER)
    }

    /// Where it stands with a figure of 2025, five years of ten after the baseline, or of another year.
    fn status(
        kind: TargetKind,
        (from, to): (&str, &str),
        orientation: Option<Orientation>,
        (year, value): (&str, &str),
    ) -> Option<TargetStatus> {
        let profile = target(kind, milestone("2020", from), milestone("2030", to));
        set(profile).progress(milestone(year, value), orientation).map(|it| it.status)
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
    fn a_target_to_be_maintained_is_met_by_what_is_as_good_or_better() {
        use TargetStatus::{Deterioration, Missed, TargetAchieved};
        for (orientation, value, expected) in [
            (HIGHER, "10", TargetAchieved),
            (HIGHER, "12", TargetAchieved),
            (HIGHER, "8", Deterioration),
            (LOWER, "12", Deterioration),
            (LOWER, "8", TargetAchieved),
            (Some(best(10)), "12", Deterioration),
            (Some(best(10)), "8", Deterioration),
            (Some(best(20)), "12", TargetAchieved),
            (None, "12", Deterioration),
            (None, "10", TargetAchieved),
        ] {
            let is = status(TargetKind::Maintain, ("10", "10"), orientation, ("2025", value));
            assert_eq!(is, Some(expected), "{orientation:?} {value}");
        }
        let late = status(TargetKind::Maintain, ("10", "10"), HIGHER, ("2030", "8"));
        assert_eq!(late, Some(Missed));
    }

    #[test]
    fn what_is_nearer_to_the_best_number_is_better() {
        let profile = target(TargetKind::Reach, milestone("2020", "95"), milestone("2030", "100"));
        let it =
            set(profile).progress(milestone("2025", "180"), Some(best(100))).expect("progress");
        assert_eq!((shown(it.progress).as_str(), it.status), ("-15", TargetStatus::Deterioration));
        assert_eq!((it.method, it.growth), (Method::Linear, None));
        let reach = |from_to, value| {
            status(TargetKind::Reach, from_to, Some(best(50)), ("2025", value)).expect("progress")
        };
        assert_eq!(reach(("40", "50"), "90"), TargetStatus::Deterioration);
        assert_eq!(reach(("60", "50"), "10"), TargetStatus::Deterioration);
        assert_eq!(reach(("40", "50"), "50"), TargetStatus::TargetAchieved);
        assert_eq!(reach(("40", "45"), "52"), TargetStatus::TargetAchieved);
        assert_eq!(reach(("40", "50"), "55"), TargetStatus::OnTrack);
    }

    #[test]
    fn a_deadline_is_kept_or_missed() {
        let profile = target(TargetKind::Reach, milestone("2014", "10"), milestone("2024", "50"));
        let it = judged(profile.clone(), milestone("2024", "49")).expect("progress");
        assert_eq!((shown(it.progress).as_str(), it.status), ("0.975", TargetStatus::Missed));
        let it = judged(profile, milestone("2024", "50")).expect("progress");
        assert_eq!(it.status, TargetStatus::TargetAchieved);
    }

    #[test]
    fn a_target_fits_itself_and_its_indicator() {
        let reach =
            |from, to| target(TargetKind::Reach, milestone("2020", from), milestone("2030", to));
        assert_eq!(reach("1", "2").leads(HIGHER), Ok(()));
        assert_eq!(reach("2", "1").leads(HIGHER), Err(Refusal::ContraryTarget));
        assert_eq!(reach("2", "1").leads(LOWER), Ok(()));
        assert_eq!(reach("1", "1").leads(HIGHER), Err(Refusal::TargetKind));
        assert_eq!(reach("50", "80").leads(Some(best(50))), Err(Refusal::ContraryTarget));
        assert_eq!(reach("40", "60").leads(Some(best(50))), Err(Refusal::TargetKind));
        assert_eq!(reach("80", "60").leads(Some(best(50))), Ok(()));
        let meant = TargetProfile { allow_contrary: true, ..reach("2", "1") };
        assert_eq!(meant.leads(HIGHER), Ok(()));
        let late = target(TargetKind::Reach, milestone("2030", "1"), milestone("2020", "2"));
        assert_eq!(late.leads(HIGHER), Err(Refusal::TargetPeriods));
    }

    #[test]
    fn a_target_is_put_right_or_taken_back_with_a_reason() {
        let it = set(target(TargetKind::Reach, milestone("2020", "1"), milestone("2030", "2")));
        let by = |number| {
            let definition = serde_json::from_str(
                r#"{"name": {"en": "X"}, "unit": "N", "direction": "higher", "value_type": "mean", "frequency": "A"}"#,
            );
            let definition = definition.expect("a definition");
            let status = crate::indicator::VersionStatus::Published;
            let (id, indicator_id) = (Uuid::nil().into(), Uuid::nil().into());
            IndicatorVersion {
                id,
                indicator_id,
                number,
                status,
                definition,
                valid_from: None,
                version: 1,
            }
        };
        let bare = it.correctable();
        assert_eq!(it.clone().corrected(bare.clone(), &by(2)), Err(Refusal::Unexplained));
        let why = Reason::parse("A slip of the pen.").expect("a reason");
        let named = Correction { reason: Some(why.clone()), ..bare };
        let same = it.clone().corrected(named.clone(), &by(1)).expect("corrected");
        assert_eq!((same.indicator_version, same.version), (1, 2));
        let aim = milestone("2030", "3");
        let other = Correction { aim, ..named.clone() };
        let other = it.clone().corrected(other, &by(1)).expect("corrected");
        assert_eq!((other.indicator_version, other.aim), (1, aim));
        let back = Correction { aim: milestone("2030", "0"), ..named.clone() };
        assert_eq!(it.clone().corrected(back, &by(2)), Err(Refusal::ContraryTarget));
        let withdrawal = Withdrawal { reason: why.clone() };
        let gone = it.withdrawn(withdrawal.clone(), same.created_at).expect("withdrawn");
        assert_eq!((gone.withdrawn_at, gone.reason.as_ref()), (Some(same.created_at), Some(&why)));
        assert_eq!(gone.clone().corrected(named, &by(2)), Err(Refusal::TargetWithdrawn));
        assert_eq!(gone.withdrawn(withdrawal, same.created_at), Err(Refusal::TargetWithdrawn));
    }
}
