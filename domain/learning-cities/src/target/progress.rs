//! What is said of how far a series has come.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Period;

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
