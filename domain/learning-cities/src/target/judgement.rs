//! How far the series of a target has come.

use chrono::{DateTime, Datelike, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::progress::{Method, Milestone, Progress, TargetStatus, Unjudged};
use super::record::{Target, TargetKind};
use crate::calculation::{Calculation, Definitions, ValueReason};
use crate::direction::Orientation;
use crate::names::Code;
use crate::{Period, number};

/// From this share of the speed needed a target is on track, and below that only progressing.
const ON_TRACK: Decimal = Decimal::from_parts(95, 0, 0, false, 2);
const PROGRESSING: Decimal = Decimal::from_parts(60, 0, 0, false, 2);

impl Target {
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
    pub(super) fn progress(
        &self,
        latest: Milestone,
        orientation: Option<Orientation>,
    ) -> Option<Progress> {
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
