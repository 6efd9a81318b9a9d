use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::ast::{Comparison, Function, Operator, Reference};
use super::check::{Checked, Number, Truth};
use crate::unit::Factor;
use crate::{ObsStatus, StatusSet, number};

/// An observation as an input of a formula.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// As shown, in the unit of the version referred to.
    pub value: Option<Decimal>,
    pub status: StatusSet,
    /// For `t-1` and the like: whether the series breaks between that period and the one computed.
    pub break_between: bool,
    /// Whether there is a number, which cannot be given in that unit.
    pub in_other_unit: bool,
}

words! {
    /// Why a computed number is missing; of several reasons the first of this list is given.
    MissingReason {
        /// An input is suppressed.
        InputSuppressed,
        /// An input follows a version in a unit that cannot be converted.
        OtherUnit,
        /// An input has no number.
        InputMissing,
        /// Fewer inputs are known than `sum_known` or `mean_known` ask for.
        CoverageTooLow,
        DivisionByZero,
        /// The logarithm of zero or less, the root of less than zero.
        NotANumber,
        /// The number is too large to be kept.
        OutOfRange,
    }
}

/// What a formula gives for one place and period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// In the indicator's unit, not rounded.
    pub value: Option<Decimal>,
    pub status: StatusSet,
    /// Why there is no number.
    pub reason: Option<MissingReason>,
    /// The inputs for want of which there is no number.
    pub missing: BTreeSet<Reference>,
    /// Inputs that were asked for; branches that are not taken ask for none.
    pub inputs_named: u32,
    /// Inputs of those that were known.
    pub inputs_used: u32,
}

impl Outcome {
    /// The share of the inputs asked for that were known, 0 to 1; 1 if none was asked for.
    pub fn coverage(&self) -> Decimal {
        let share = Decimal::from(self.inputs_used).checked_div(self.inputs_named.into());
        share.unwrap_or(Decimal::ONE)
    }
}

impl Checked {
    /// Computes the number; `input` looks up what a reference means here and now, `None` if nothing was observed.
    ///
    /// A missing input makes the result missing, and nothing counts as zero but by `coalesce`; a suppressed input
    /// suppresses the result whatever else happens. A substitution marks it E. The status is the union of the inputs'.
    ///
    /// `(@A + @B) / @POP` in percent with 10, nothing and 100 gives no number, O, `input_missing`, and names `B`.
    pub fn evaluate(&self, factor: Factor, input: impl Fn(&Reference) -> Option<Input>) -> Outcome {
        let mut run =
            Run { checked: self, input, seen: vec![None; self.inputs.len()], substituted: false };
        let result =
            run.number(&self.root).and_then(|raw| in_range(raw.checked_mul(factor.into())));
        let known = |it: &&Input| it.value.is_some() && !it.status.is_suppressed();
        let named = || run.seen.iter().flatten();
        let (inputs_named, inputs_used) = (count(named()), count(named().filter(known)));
        let used = || named().filter(known);
        match result {
            Ok(value) => {
                let breaks = used().any(|it| it.break_between).then_some(ObsStatus::B);
                let estimate = run.substituted.then_some(ObsStatus::E);
                let status =
                    used().flat_map(|it| it.status.iter()).chain(breaks).chain(estimate).collect();
                let (value, missing) = (Some(value.normalize()), BTreeSet::new());
                Outcome { value, status, reason: None, missing, inputs_named, inputs_used }
            }
            Err(Missing { reason, inputs }) => {
                let name = |at: usize| self.inputs.get(at).map(|(reference, _)| reference.clone());
                let missing = inputs.into_iter().filter_map(name).collect();
                let status = reason.status().into();
                Outcome {
                    value: None,
                    status,
                    reason: Some(reason),
                    missing,
                    inputs_named,
                    inputs_used,
                }
            }
        }
    }
}

impl MissingReason {
    /// The status a computed number is missing with.
    pub fn status(self) -> ObsStatus {
        match self {
            Self::InputSuppressed => ObsStatus::Q,
            Self::OtherUnit | Self::InputMissing | Self::CoverageTooLow => ObsStatus::O,
            Self::DivisionByZero | Self::NotANumber | Self::OutOfRange => ObsStatus::M,
        }
    }
}

#[derive(Clone, Debug)]
struct Missing {
    reason: MissingReason,
    inputs: BTreeSet<usize>,
}

impl Missing {
    fn and(mut self, other: Self) -> Self {
        self.inputs.extend(other.inputs);
        Self { reason: self.reason.min(other.reason), ..self }
    }

    fn after(self, earlier: Option<Self>) -> Self {
        match earlier {
            Some(earlier) => earlier.and(self),
            None => self,
        }
    }

    fn suppressed(&self) -> bool {
        self.reason == MissingReason::InputSuppressed
    }
}

impl From<MissingReason> for Missing {
    fn from(reason: MissingReason) -> Self {
        Self { reason, inputs: BTreeSet::new() }
    }
}

type Result<T> = std::result::Result<T, Missing>;

struct Run<'a, F> {
    checked: &'a Checked,
    input: F,
    /// Each input once it is asked for; one without an observation is an empty one.
    seen: Vec<Option<Input>>,
    substituted: bool,
}

impl<F: Fn(&Reference) -> Option<Input>> Run<'_, F> {
    fn number(&mut self, it: &Number) -> Result<Decimal> {
        match it {
            Number::Literal(number) => Ok(*number),
            Number::Input(at) => self.input(*at),
            Number::Negate(inner) => Ok(-self.number(inner)?),
            Number::Chain(first, rest) => self.chain(first, rest),
            Number::Power(base, exponent) => power(self.number(base)?, *exponent),
            Number::If(condition, yes, no) => {
                if self.truth(condition)? {
                    self.number(yes)
                } else {
                    self.number(no)
                }
            }
            Number::Round(inner, digits) => Ok(number::round(self.number(inner)?, *digits)),
            Number::OfKnown(function, share, parts) => self.of_known(*function, *share, parts),
            Number::Call(Function::Coalesce, parts) => self.coalesce(parts),
            Number::Call(function, parts) => {
                let numbers = self.all(parts)?;
                apply(*function, &numbers)
            }
        }
    }

    fn truth(&mut self, it: &Truth) -> Result<bool> {
        match it {
            Truth::Not(inner) => Ok(!self.truth(inner)?),
            Truth::And(parts) => self.decided_by(parts, false),
            Truth::Or(parts) => self.decided_by(parts, true),
            Truth::IsMissing(inner) => match self.number(inner) {
                Ok(_) => Ok(false),
                Err(missing) if missing.suppressed() => Err(missing),
                Err(_) => {
                    self.substituted = true;
                    Ok(true)
                }
            },
            Truth::Compare(left, comparison, right) => {
                let (left, right) = both(self.number(left), self.number(right))?;
                Ok(match comparison {
                    Comparison::Equal => left == right,
                    Comparison::Unequal => left != right,
                    Comparison::Less => left < right,
                    Comparison::LessOrEqual => left <= right,
                    Comparison::Greater => left > right,
                    Comparison::GreaterOrEqual => left >= right,
                })
            }
        }
    }

    /// Three-valued `and` (decided by a false part) and `or` (by a true one); a suppressed part is never decided away.
    fn decided_by(&mut self, parts: &[Truth], decisive: bool) -> Result<bool> {
        let (mut decided, mut missing) = (false, None);
        for part in parts {
            match self.truth(part) {
                Ok(truth) => decided |= truth == decisive,
                Err(one) => missing = Some(one.after(missing)),
            }
        }
        match missing {
            Some(missing) if missing.suppressed() || !decided => Err(missing),
            _ => Ok(decided == decisive),
        }
    }

    fn input(&mut self, at: usize) -> Result<Decimal> {
        let missing = |reason| Missing { reason, inputs: BTreeSet::from([at]) };
        let absent = || missing(MissingReason::InputMissing);
        let (reference, factor) = self.checked.inputs.get(at).ok_or_else(absent)?;
        let seen = self.seen.get_mut(at).ok_or_else(absent)?;
        let input = seen.get_or_insert_with(|| (self.input)(reference).unwrap_or_default());
        if input.status.is_suppressed() {
            return Err(missing(MissingReason::InputSuppressed));
        }
        if input.in_other_unit {
            return Err(missing(MissingReason::OtherUnit));
        }
        let value = input.value.ok_or_else(absent)?;
        in_range(value.checked_div(*factor))
    }

    fn chain(&mut self, first: &Number, rest: &[(Operator, Number)]) -> Result<Decimal> {
        let mut result = self.number(first);
        for (operator, operand) in rest {
            let operand = self.number(operand);
            result = both(result, operand).and_then(|(a, b)| match operator {
                Operator::Plus => in_range(a.checked_add(b)),
                Operator::Minus => in_range(a.checked_sub(b)),
                Operator::Times => in_range(a.checked_mul(b)),
                Operator::Per if b.is_zero() => Err(MissingReason::DivisionByZero.into()),
                Operator::Per => in_range(a.checked_div(b)),
            });
        }
        result
    }

    fn all(&mut self, parts: &[Number]) -> Result<Vec<Decimal>> {
        let (numbers, missing) = self.known(parts);
        missing.map_or(Ok(numbers), Err)
    }

    /// The parts that are known, and why the others are not.
    fn known(&mut self, parts: &[Number]) -> (Vec<Decimal>, Option<Missing>) {
        let (mut numbers, mut missing) = (Vec::with_capacity(parts.len()), None);
        for part in parts {
            match self.number(part) {
                Ok(number) => numbers.push(number),
                Err(one) => missing = Some(one.after(missing)),
            }
        }
        (numbers, missing)
    }

    fn coalesce(&mut self, parts: &[Number]) -> Result<Decimal> {
        let mut missing = None;
        for part in parts {
            match self.number(part) {
                Ok(number) => {
                    self.substituted |= missing.is_some();
                    return Ok(number);
                }
                Err(one) if one.suppressed() => return Err(one),
                Err(one) => missing = Some(one.after(missing)),
            }
        }
        Err(missing.unwrap_or_else(|| MissingReason::InputMissing.into()))
    }

    fn of_known(
        &mut self,
        function: Function,
        share: Decimal,
        parts: &[Number],
    ) -> Result<Decimal> {
        let (numbers, missing) = self.known(parts);
        if let Some(missing) = missing {
            let enough = share * Decimal::from(parts.len()) <= Decimal::from(numbers.len());
            if missing.suppressed() {
                return Err(missing);
            }
            if numbers.is_empty() || !enough {
                return Err(Missing { reason: MissingReason::CoverageTooLow, ..missing });
            }
            self.substituted = true;
        }
        let plain = if function == Function::SumKnown { Function::Sum } else { Function::Mean };
        apply(plain, &numbers)
    }
}

fn both(a: Result<Decimal>, b: Result<Decimal>) -> Result<(Decimal, Decimal)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(missing), _) | (_, Err(missing)) => Err(missing),
    }
}

fn count<'a>(inputs: impl Iterator<Item = &'a Input>) -> u32 {
    inputs.fold(0, |count, _| count + 1)
}

fn in_range(number: Option<Decimal>) -> Result<Decimal> {
    number.ok_or_else(|| MissingReason::OutOfRange.into())
}

fn power(base: Decimal, exponent: Decimal) -> Result<Decimal> {
    if base.is_zero() && exponent < Decimal::ZERO {
        return Err(MissingReason::DivisionByZero.into());
    }
    if let Some(whole) = exponent.is_integer().then(|| exponent.to_i64()).flatten() {
        return in_range(number::power(base, whole));
    }
    if base < Decimal::ZERO {
        return Err(MissingReason::NotANumber.into());
    }
    let exponent = exponent.to_f64().unwrap_or(f64::NAN);
    in_range(base.to_f64().and_then(|base| number::from_f64(base.powf(exponent))))
}

fn apply(function: Function, numbers: &[Decimal]) -> Result<Decimal> {
    let first = numbers.first().copied();
    let sum = || numbers.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it));
    let via = |allowed: bool, function: fn(f64) -> f64| match first {
        Some(_) if !allowed => Err(MissingReason::NotANumber.into()),
        Some(number) => in_range(number::via_f64(number, function)),
        None => Err(MissingReason::InputMissing.into()),
    };
    match function {
        Function::Ln => via(first > Some(Decimal::ZERO), f64::ln),
        Function::Log10 => via(first > Some(Decimal::ZERO), f64::log10),
        Function::Sqrt => via(first >= Some(Decimal::ZERO), f64::sqrt),
        Function::Exp => via(true, f64::exp),
        Function::Abs => in_range(first.map(|it| it.abs())),
        Function::Min => in_range(numbers.iter().min().copied()),
        Function::Max => in_range(numbers.iter().max().copied()),
        Function::Mean => in_range(sum().and_then(|it| it.checked_div(numbers.len().into()))),
        // The others never come here: the check gives them nodes of their own.
        Function::Sum
        | Function::Round
        | Function::If
        | Function::Coalesce
        | Function::IsMissing
        | Function::SumKnown
        | Function::MeanKnown => in_range(sum()),
    }
}
