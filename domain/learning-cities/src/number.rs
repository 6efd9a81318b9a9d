//! Functions of decimals that are not exact: through floating point, rounded to 12 significant digits (reference 4.3).

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds half away from zero.
pub(crate) fn round(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// The decimal nearest to `value` with 12 significant digits; `None` if there is none.
pub(crate) fn from_f64(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    let text = format!("{value:.11e}");
    let (digits, exponent) = text.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    // What is below the smallest decimal is zero.
    if exponent < -28 {
        return Some(Decimal::ZERO);
    }
    let mut number = Decimal::from_str_exact(digits).ok()?;
    let ten = Decimal::TEN;
    for _ in 0..exponent.unsigned_abs() {
        number = if exponent > 0 { number.checked_mul(ten)? } else { number.checked_div(ten)? };
    }
    Some(number.normalize())
}

pub(crate) fn via_f64(value: Decimal, function: fn(f64) -> f64) -> Option<Decimal> {
    from_f64(function(value.to_f64()?))
}

/// A power with a whole exponent, exact but for the rounding of decimals; `None` out of range or for zero below zero.
pub(crate) fn power(base: Decimal, exponent: i64) -> Option<Decimal> {
    let mut left = exponent.unsigned_abs();
    let (mut result, mut square) = (Decimal::ONE, base);
    while left > 0 {
        if left & 1 == 1 {
            result = result.checked_mul(square)?;
        }
        left >>= 1;
        if left > 0 {
            square = square.checked_mul(square)?;
        }
    }
    if exponent < 0 { Decimal::ONE.checked_div(result) } else { Some(result) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn floats_come_back_with_twelve_digits() {
        for (float, text) in [
            (2.0_f64.ln(), "0.69314718056"),
            (1e20, "100000000000000000000"),
            (-1.5e-9, "-0.0000000015"),
            (1e-40, "0"),
            (0.0, "0"),
        ] {
            assert_eq!(from_f64(float), Some(decimal(text)), "{float}");
        }
        assert_eq!((from_f64(f64::NAN), from_f64(1e300)), (None, None));
    }

    #[test]
    fn whole_powers_are_exact() {
        assert_eq!(power(decimal("1.1"), 3), Some(decimal("1.331")));
        assert_eq!(power(decimal("2"), -2), Some(decimal("0.25")));
        assert_eq!(power(decimal("-7"), 0), Some(Decimal::ONE));
        assert_eq!(power(Decimal::ZERO, -1), None);
        assert_eq!(power(Decimal::TEN, 400), None);
        assert_eq!(power(Decimal::ONE, i64::MIN), Some(Decimal::ONE));
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(round(decimal("2.5"), 0), decimal("3"));
        assert_eq!(round(decimal("-0.125"), 2), decimal("-0.13"));
    }
}
