use chrono::NaiveDate;
use kernel::{Concerns, Refused, Verdict};
use strum::IntoStaticStr;
use thiserror::Error;

use crate::composite::Method;
use crate::formula::FormulaError;
use crate::indicator::{IndicatorKind, Objection};
use crate::observation::{Action, FigureState};
use crate::period::{Frequency, Period};

/// What the domain turns down; the short word is its code in the contract.
#[derive(Clone, Debug, PartialEq, Eq, Error, IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// Two units cannot be converted into each other.
    #[error("a value in {from} cannot be given in {to}")]
    UnitMismatch { from: String, to: String },
    /// A number became too large.
    #[error("a number is too large to be computed with")]
    OutOfRange,
    /// Min-max needs numbers that differ.
    #[error("all places have the same number; say what that shall count")]
    AllAlike,
    /// A method needs more places.
    #[error("needs the numbers of {needed} places, {known} are known")]
    TooFewPlaces { needed: usize, known: usize },
    /// Goalposts are two ends, the lower first.
    #[error("goalposts need a lower and a higher end; above zero if logarithmic")]
    BadGoalposts,
    /// Goalposts and distances do not turn around a best number.
    #[error("the method needs higher or lower to be better")]
    NoOrientation,
    /// Logarithms and geometric or harmonic means need numbers above zero.
    #[error("{} is not above zero; rescale it, or take another mean", part.as_deref().unwrap_or("a number"))]
    NotPositive { part: Option<String> },
    /// Somewhere all weights are zero.
    #[error("a group needs a part with a weight above zero")]
    NoWeight,
    /// An index names something twice.
    #[error("{part} is in the index twice")]
    PartTwice { part: String },
    /// An index has limits.
    #[error("an index has at most 8 levels and 200 parts")]
    IndexTooLarge,
    /// A deletion needs something to delete.
    #[error("there is nothing to delete")]
    NothingToDelete,
    /// A revision that says what the latest says is none.
    #[error("says the same as the latest revision")]
    NothingNew,
    /// Only the latest revision can be followed.
    #[error("another revision has followed already")]
    AlreadySuperseded,
    /// Revisions are of one series and period.
    #[error("the latest revision is of another period")]
    OtherPeriod,
    /// The state does not allow the action.
    #[error("{action} does not follow {state}")]
    NotNow { state: FigureState, action: Action },
    /// No is said with a reason.
    #[error("{action} needs a reason")]
    ReasonMissing { action: Action },
    /// Two people have to look at a figure.
    #[error("who recorded a figure does not approve it")]
    FourEyes,
    /// SDMX: `updatedAfter` lies before `asOf`.
    #[error("updated_after lies before as_of")]
    UpdatedAfterAsOf,
    /// The best number goes with `target_is_best`.
    #[error("a best value is given for target_is_best, and only then")]
    BestValue,
    /// The natural range has to hold something.
    #[error("the natural minimum lies below the natural maximum")]
    EmptyRange,
    /// Derived indicators have a formula, others have none.
    #[error("a derived indicator needs a formula, others take none; this one is {kind}")]
    FormulaForKind { kind: IndicatorKind },
    /// Composite indicators have an index, others have none.
    #[error("a composite indicator needs an index, others take none; this one is {kind}")]
    IndexForKind { kind: IndicatorKind },
    /// The groups of an index form one tree.
    #[error("{part} is not used once, or names neither an indicator nor a group, or both")]
    BadIndexPart { part: String },
    /// An index is made of what is defined.
    #[error("{part} is no indicator with a definition in force")]
    UnknownPart { part: String },
    /// A method of normalisation takes its own settings and no others.
    #[error("the method {method} lacks a setting, or has one that belongs to another")]
    MethodSettings { method: Method },
    /// Figures of computed indicators are computed.
    #[error("figures are recorded of components and base indicators; this one is {kind}")]
    Computed { kind: IndicatorKind },
    /// There is no definition yet.
    #[error("no definition is in force yet; publish one")]
    NotInForce,
    /// The indicator is observed at another pace.
    #[error("the indicator is observed by periods of the frequency {frequency}")]
    OtherFrequency { frequency: Frequency },
    /// The indicator is not split like that.
    #[error("the indicator is not split by {dimension}, or not into such a part")]
    NotSplitBy { dimension: String },
    /// The number cannot be.
    #[error("the number is {objection}")]
    Impossible { objection: Objection },
    /// The number lies outside of what is natural, and nothing says why.
    #[error("the number is {objection}; if it is right, say so by a status such as D, U, V or W")]
    Implausible { objection: Objection },
    /// A place has figures of the time in which it is there.
    #[error("the place is not there in {period}: it begins on {} and ends on {}; name the one that followed, or was before", day(*from), day(*to))]
    OutsideLife { period: Period, from: Option<NaiveDate>, to: Option<NaiveDate> },
    /// Nobody has counted what is to come.
    #[error("the period has not begun; a number of it is a forecast, with status F")]
    NotBegun,
    /// A target needs the time it has.
    #[error("the target lies after the baseline, in a period of the same frequency")]
    TargetPeriods,
    /// A target leads where the indicator is better.
    #[error("the target leads to worse; if that is meant, say so")]
    ContraryTarget,
    /// A target that equals the baseline is to be maintained.
    #[error("a target to be reached differs from its baseline, one to be maintained equals it")]
    TargetKind,
    /// The aim has to be a number that can be.
    #[error("the aim is {objection}")]
    TargetOutside { objection: Objection },
    /// A target judges a place by itself.
    #[error("the index depends on which places are compared, so that a place alone has no number")]
    ComparedWithOthers,
    /// What was taken back is not changed any more.
    #[error("the target was taken back")]
    TargetWithdrawn,
    /// Who puts something right says why.
    #[error("a correction says why")]
    Unexplained,
    /// An index is of the places that are asked for, a formula of one place.
    #[error(
        "{part} is an index, which depends on the places that are compared; formulas take none"
    )]
    FormulaOfIndex { part: String },
    /// What is computed of another has its pace.
    #[error("{part} is observed by periods of the frequency {frequency}, so that they never meet")]
    OtherPace { part: String, frequency: Frequency },
    /// What others are computed from keeps its pace.
    #[error("needed at its pace by {}, which would have no value any more", dependants.join(", "))]
    PaceNeeded { dependants: Vec<String> },
    /// What others are computed from stays split as they take it.
    #[error(
        "needed split by {dimension} by {}, which would have no value any more",
        dependants.join(", ")
    )]
    DimensionNeeded { dimension: String, dependants: Vec<String> },
    /// What is neither better nor worse cannot count for better.
    #[error("{part} is neutral; say by an orientation whether more or less counts as better")]
    NeutralPart { part: String },
    /// Logarithms and reciprocals need more than zero.
    #[error(
        "{part} is zero for the worst place or below, so that the mean never is; take another normalisation or mean"
    )]
    NeverPositive { part: String },
    /// Years and dollars do not add up.
    #[error("the parts of {group} are of different units; normalise them")]
    PartsDiffer { group: String },
    /// What is taken as it is points where the index points.
    #[error(
        "{part} is taken as it is, and counts the other way round than the index; normalise it"
    )]
    OpposedPart { part: String },
    /// Figures before and after cannot be compared.
    #[error("the unit is of another kind than before, so the version breaks the series; say so")]
    BreakUnsaid,
    /// The formula is refused.
    #[error(transparent)]
    Formula(#[from] FormulaError),
    /// Nothing is defined anew for what is out of use.
    #[error("the indicator is deprecated")]
    Deprecated,
    /// There is one draft at a time.
    #[error("there is a draft of the next version already")]
    DraftExists,
    /// Published versions stay as they are.
    #[error("a published version does not change; begin the next one")]
    Immutable,
    /// Others are computed from it.
    #[error("needed by {}", dependants.join(", "))]
    HasDependants { dependants: Vec<String> },
    /// The parts of a dimension form a tree below the total.
    #[error("{part} is no part, or belongs to none")]
    BadPart { part: String },
}

fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "no known day".to_owned(), |day| day.to_string())
}

impl Refused for Refusal {
    /// Its own word; that of a formula says what is wrong with the formula.
    fn code(&self) -> &'static str {
        match self {
            Self::Formula(error) => error.code.into(),
            other => other.into(),
        }
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        let field = match self {
            Self::NothingToDelete
            | Self::NothingNew
            | Self::AlreadySuperseded
            | Self::OtherPeriod
            | Self::NotNow { .. }
            | Self::FourEyes
            | Self::Deprecated
            | Self::DraftExists
            | Self::Immutable
            | Self::NotInForce
            | Self::Computed { .. }
            | Self::OutOfRange
            | Self::AllAlike
            | Self::TooFewPlaces { .. }
            | Self::NotPositive { .. }
            | Self::TargetWithdrawn
            | Self::HasDependants { .. } => return (Verdict::Conflict, Concerns::Record),
            Self::ReasonMissing { .. } | Self::Unexplained => "/reason",
            Self::UnitMismatch { .. } => "/definition/unit",
            Self::BestValue => "/definition/best_value",
            Self::EmptyRange => "/definition/natural_max",
            Self::Formula(_) | Self::FormulaForKind { .. } | Self::FormulaOfIndex { .. } => {
                "/definition/formula"
            }
            Self::OtherPace { .. } | Self::PaceNeeded { .. } => "/definition/frequency",
            Self::DimensionNeeded { .. } => "/definition/dimensions",
            Self::BreakUnsaid => "/definition/breaks_series",
            Self::ComparedWithOthers => "/indicator_code",
            Self::IndexForKind { .. }
            | Self::BadIndexPart { .. }
            | Self::UnknownPart { .. }
            | Self::MethodSettings { .. }
            | Self::BadGoalposts
            | Self::NoOrientation
            | Self::NoWeight
            | Self::PartTwice { .. }
            | Self::NeutralPart { .. }
            | Self::NeverPositive { .. }
            | Self::PartsDiffer { .. }
            | Self::OpposedPart { .. }
            | Self::IndexTooLarge => "/definition/index",
            Self::BadPart { .. } => "/parts",
            Self::UpdatedAfterAsOf => "/updated_after",
            Self::OtherFrequency { .. } | Self::OutsideLife { .. } | Self::NotBegun => "/period",
            Self::NotSplitBy { .. } => "/dimensions",
            Self::Impossible { .. } | Self::Implausible { .. } => "/figure/value",
            Self::TargetPeriods => "/aim/period",
            Self::ContraryTarget | Self::TargetKind | Self::TargetOutside { .. } => "/aim/value",
        };
        (Verdict::Invalid, Concerns::Field(field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::Formula;

    #[test]
    fn a_refusal_says_what_kind_of_no_it_is_and_where() {
        let action = Action::Reject;
        for (refusal, code, verdict) in [
            (Refusal::FourEyes, "four_eyes", (Verdict::Conflict, Concerns::Record)),
            (
                Refusal::ReasonMissing { action },
                "reason_missing",
                (Verdict::Invalid, Concerns::Field("/reason")),
            ),
            (Refusal::TargetKind, "target_kind", (Verdict::Invalid, Concerns::Field("/aim/value"))),
        ] {
            assert_eq!((refusal.code(), refusal.verdict()), (code, verdict));
        }
    }

    #[test]
    fn a_formula_is_refused_by_the_code_of_its_error() {
        let error = Formula::parse("@A / / @B").expect_err("two signs");
        let refusal = Refusal::from(error.clone());
        assert_eq!((refusal.code(), refusal.to_string()), ("F001", error.to_string()));
        let pointer = Concerns::Field("/definition/formula");
        assert_eq!(refusal.verdict(), (Verdict::Invalid, pointer));
    }
}
