//! Dates from any text: refused, or read and written alike, and never a panic.

use conferences::conference::Dates;
use proptest::prelude::*;

const SHAPED: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn dates_are_refused_or_read_as_they_are_written(text in prop_oneof![any::<String>(), SHAPED]) {
        if let Ok(dates) = Dates::parse(&text) {
            prop_assert!(dates.first() <= dates.last(), "{}", dates);
            prop_assert_eq!(Dates::parse(&dates.to_string()), Ok(dates));
        }
    }
}
