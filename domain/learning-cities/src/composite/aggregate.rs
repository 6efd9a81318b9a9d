use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::share::Weight;
use crate::{Refusal, number};

words! {
    /// How the parts of a group become one number.
    #[schema(as = IndexAggregation)]
    Aggregation {
        /// `sum(w x) / sum(w)`: a weak part is made up for by a strong one.
        Arithmetic,
        /// `exp(sum(w ln x) / sum(w))`: a weak part costs; all parts above zero.
        Geometric,
        /// `sum(w) / sum(w / x)`: a weak part costs most; all parts above zero.
        Harmonic,
    }
}

/// The weighted mean of numbers; weights are at least 0 and not all 0.
///
/// The geometric mean of 1, 2, 3 with weights 1, 1, 2 is 2.0597671439 (a test of `COINr`).
pub fn aggregate(
    aggregation: Aggregation,
    parts: &[(Decimal, Weight)],
) -> Result<Decimal, Refusal> {
    let weighted = |of: &dyn Fn(Decimal) -> Option<Decimal>| {
        parts.iter().try_fold(Decimal::ZERO, |sum, (value, weight)| {
            sum.checked_add(of(*value)?.checked_mul(weight.decimal())?)
        })
    };
    let total = weighted(&|_| Some(Decimal::ONE)).ok_or(Refusal::OutOfRange)?;
    if total.is_zero() {
        return Err(Refusal::NoWeight);
    }
    if aggregation != Aggregation::Arithmetic
        && parts.iter().any(|(value, _)| *value <= Decimal::ZERO)
    {
        return Err(Refusal::NotPositive { part: None });
    }
    let result = match aggregation {
        Aggregation::Arithmetic => weighted(&Some).and_then(|sum| sum.checked_div(total)),
        Aggregation::Harmonic => {
            weighted(&|it| Decimal::ONE.checked_div(it)).and_then(|sum| total.checked_div(sum))
        }
        Aggregation::Geometric => {
            // In floating point to the end: rounding each logarithm would cost digits.
            let logs = parts
                .iter()
                .map(|(value, weight)| Some(value.to_f64()?.ln() * weight.decimal().to_f64()?));
            let logs: Option<f64> = logs.sum();
            logs.zip(total.to_f64())
                .and_then(|(logs, total)| number::from_f64((logs / total).exp()))
        }
    };
    result.ok_or(Refusal::OutOfRange)
}
