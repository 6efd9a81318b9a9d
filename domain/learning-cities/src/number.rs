//! Functions of decimals that are not exact: through floating point, rounded to 12 significant digits (reference 4.3).

pub(crate) use kernel::decimal::{Text, maybe, text};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// How many digits a number has that went through floating point, and how many ranks look at (reference 4.3).
const SIGNIFICANT: u32 = 12;

/// Rounded to the digits that count when numbers are compared: harmonic means of 2 and 6, and of 3 and 3, are both 3.
pub(crate) fn significant(value: Decimal) -> Decimal {
    let rounded = value.round_sf_with_strategy(SIGNIFICANT, RoundingStrategy::MidpointAwayFromZero);
    rounded.map_or(value, |it| it.normalize())
}

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
    fn what_differs_after_twelve_digits_is_alike() {
        let (below, above) = ("2.9999999999999999999999999999", "3.0000000000000000000000000003");
        assert_eq!(significant(decimal(below)), significant(decimal(above)));
        assert_ne!(significant(decimal("0.123456789012")), significant(decimal("0.123456789013")));
        assert_eq!(significant(Decimal::ZERO), Decimal::ZERO);
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(round(decimal("2.5"), 0), decimal("3"));
        assert_eq!(round(decimal("-0.125"), 2), decimal("-0.13"));
    }

    #[test]
    fn a_number_has_up_to_18_digits_and_28_after_the_point() {
        let read = |text: &str| Text::try_from(text.to_owned()).is_ok();
        assert!(read("-12.5") && read("0") && read(&"9".repeat(18)));
        assert!(read(&format!("0.{}", "1".repeat(28))));
        let long = [&"9".repeat(19), &format!("0.{}", "1".repeat(29))].map(|it| read(it));
        assert_eq!(long, [false, false]);
        for bad in ["", "-", ".", "1.", ".5", "1e3", "+1", "--1", "1.-5", " 1"] {
            assert!(!read(bad), "{bad}");
        }
    }
}
