//! What holds for any text whatever.

use kernel::directory::{folding, search};
use kernel::{CountryCode, KnownDate, LanguageTag};
use proptest::prelude::*;

/// A signature with its own letters and with those of nobody.
const TAG: &str = "[a-z]{0,4}(-[A-Za-zß]{0,5}){0,3}";
/// Of the shape of a date.
const DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn search_words_are_plain_and_fold_to_themselves(text in any::<String>()) {
        for word in folding::words(&text).iter().flat_map(folding::Word::readings) {
            prop_assert!(word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()));
            let again = folding::words(&word);
            prop_assert_eq!(again.iter().flat_map(folding::Word::readings).collect::<Vec<_>>(), [word.clone()]);
            for spelling in search::spellings(&word) {
                prop_assert!(word.len() - spelling.len() <= 1);
            }
            prop_assert!(word < search::after_prefix(&word));
        }
        prop_assert!(search::name_key(&text).len() <= search::MAX_KEY_LEN);
        let indexed = search::index_words([text.as_str()]);
        let mut read = folding::words(&text).into_iter().flat_map(|it| it.readings());
        prop_assert!(read.all(|it| indexed.contains(&search::cut(&it))));
    }

    #[test]
    fn a_language_tag_is_what_was_written_or_nothing(text in prop_oneof![any::<String>(), TAG]) {
        if let Ok(tag) = LanguageTag::parse(&text) {
            // Like every text it is trimmed.
            prop_assert_eq!(tag.as_str(), text.trim());
        }
    }

    #[test]
    fn a_country_code_is_what_was_written_or_nothing(text in prop_oneof![any::<String>(), "[A-Z]{2}"]) {
        if let Ok(code) = CountryCode::parse(&text) {
            prop_assert_eq!(code.as_str(), text.as_str());
        }
        let _ = CountryCode::parse_alpha3(&text);
    }

    #[test]
    fn a_known_date_is_refused_or_lies_in_what_it_covers(text in prop_oneof![any::<String>(), DATE]) {
        if let Ok(date) = KnownDate::parse(&text) {
            prop_assert!(date.first() <= date.last());
        }
    }
}
