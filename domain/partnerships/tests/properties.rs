//! Dates known to the day, the month or the year, from any text: refused, or read, and never a panic.

use partnerships::KnownDate;
use proptest::prelude::*;

const SHAPED: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_known_date_is_refused_or_lies_in_what_it_covers(text in prop_oneof![any::<String>(), SHAPED]) {
        if let Ok(date) = KnownDate::parse(&text) {
            prop_assert!(date.first() <= date.last());
        }
    }
}
