//! Formulas and periods from any text: refused with a reason, or read and written alike, and never a panic.

use learning_cities::period::YearStart;
use learning_cities::{Formula, Period};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What formulas are made of, and a little of what they are not.
const TOKENS: [&str; 37] = [
    "@A",
    "@B",
    "@POP:2",
    "[SEX=F]",
    "[t-1]",
    "[",
    "]",
    "(",
    ")",
    "+",
    "-",
    "*",
    "/",
    "^",
    "%",
    ",",
    "=",
    "<",
    "<=",
    "<>",
    "0",
    "1",
    "0.5",
    "1e9",
    "99999999999999999999999999999",
    "sum",
    "coalesce(",
    "if(",
    "min(",
    "sqrt(",
    "and",
    "not",
    "true",
    " ",
    "\u{0}",
    "ß",
    "𝔸",
];

fn formulas() -> impl Strategy<Value = String> {
    let tokens = vec(select(&TOKENS[..]), 0..40).prop_map(|it| it.concat());
    let deep = (0_usize..3_000, select(&["(", "-", "if(", "@A^", "not "][..]))
        .prop_map(|(times, token)| token.repeat(times));
    prop_oneof![any::<String>(), tokens, deep]
}

fn periods() -> impl Strategy<Value = String> {
    let code = "[0-9]{4}(-(A1|S[0-3]|Q[0-5]|M[0-9]{2}|W[0-9]{2}|D[0-9]{3}))?";
    let shaped = format!("{code}(/{code})?(--[0-9]{{2}}-[0-9]{{2}})?");
    prop_oneof![
        any::<String>(),
        proptest::string::string_regex(&shaped).expect("a pattern"),
        "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    ]
}

/// Periods of three years, so that many start together.
const NEARBY: &str =
    "202[0-2](-(A1(--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]))?|S[12]|Q[1-4]|0[1-9]|1[0-2]))?";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_formula_is_refused_at_a_place_or_reads_as_it_is_written(text in formulas()) {
        match Formula::parse(&text) {
            Ok(formula) => {
                let written = formula.to_string();
                prop_assert_eq!(Formula::parse(&written), Ok(formula), "{}", written);
            }
            Err(error) => prop_assert!(error.position <= text.chars().count(), "{}", error),
        }
    }

    #[test]
    fn a_period_is_refused_or_reads_as_it_is_written(text in periods(), month in 1_u8..13, day in 1_u8..29, by: i16) {
        let start = YearStart::new(month, day).expect("a day");
        let _ = text.parse::<Period>();
        if let Ok(period) = Period::parse(&text, start) {
            prop_assert!(period.start() <= period.end(), "{}", period);
            prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
            for other in [period.previous(), period.shifted(by)].into_iter().flatten() {
                prop_assert!(other.start() <= other.end(), "{}", other);
            }
        }
    }

    #[test]
    fn periods_are_in_the_order_of_their_days(a in NEARBY, b in NEARBY) {
        let (a, b): (Period, Period) = (a.parse().expect("a period"), b.parse().expect("a period"));
        let days = (a.start(), a.end()).cmp(&(b.start(), b.end()));
        prop_assert!(days.is_eq() || a.cmp(&b) == days, "{} {}", a, b);
    }
}
