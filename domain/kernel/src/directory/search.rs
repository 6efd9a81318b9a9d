//! What a name is found by: its words, folded to plain Latin letters, and their spellings with one typing error.
//!
//! Two words are one typing error apart (a letter missing, too many, wrong, or two swapped) only if they share a
//! spelling with at most one letter left out. So an index of such spellings answers a mistyped query by looking up
//! a handful of keys (the symmetric delete method, W. Garbe 2012), on every database alike.

use std::collections::BTreeSet;

/// Words shorter than this must be typed right: at three letters, one error makes another word.
pub const MIN_TOLERANT_LEN: usize = 4;

/// Longer words are cut; nobody types more, and keys stay short.
pub const MAX_WORD_LEN: usize = 24;

/// How many words of a query count; the rest is ignored.
pub const MAX_QUERY_WORDS: usize = 6;

/// What somebody types to find a name: at least one letter or digit of any script.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, min_length = 1, max_length = 100)]
pub struct Words(Vec<String>);

impl Words {
    /// The folded words, at most [`MAX_QUERY_WORDS`].
    pub fn folded(&self) -> &[String] {
        &self.0
    }
}

impl TryFrom<String> for Words {
    type Error = crate::Invalid;
    fn try_from(raw: String) -> Result<Self, crate::Invalid> {
        let words: Vec<_> = words(&raw).take(MAX_QUERY_WORDS).collect();
        if raw.chars().count() > 100 || words.is_empty() {
            return Err(crate::Invalid::new(
                "q",
                "takes 1 to 100 characters, a letter or digit among them",
            ));
        }
        Ok(Self(words))
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0.join(" ")
    }
}

/// Folds a text to the words it is found by: `Köln` gives `koln`, `Полтава` gives `poltava`.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = any_ascii::any_ascii(text).to_ascii_lowercase();
    let words: Vec<String> = folded
        .replace(['\'', '`'], "")
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word[..word.len().min(MAX_WORD_LEN)].to_owned())
        .collect();
    words.into_iter()
}

/// The words of all spellings of a name, with German umlauts written out as well (`Köln` is also found by `Koeln`).
pub fn index_words<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in names {
        found.extend(words(name));
        if name.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']) {
            found.extend(words(&write_out_umlauts(name)));
        }
    }
    found
}

fn write_out_umlauts(name: &str) -> String {
    let pairs = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")];
    pairs.iter().fold(name.to_owned(), |name, (umlaut, plain)| name.replace(umlaut, plain))
}

/// Longer keys are cut: some signs fold to whole sentences, and the column holds no more.
pub const MAX_KEY_LEN: usize = 400;

/// One key for all ways to write the same name: its words in order, joined.
pub fn name_key(name: &str) -> String {
    let mut key = words(name).collect::<Vec<_>>().join(" ");
    key.truncate(MAX_KEY_LEN);
    key
}

/// The word itself and the word with any one letter left out; empty for words too short to tolerate errors.
pub fn spellings(word: &str) -> BTreeSet<String> {
    if word.len() < MIN_TOLERANT_LEN {
        return BTreeSet::new();
    }
    let without = |i: usize| format!("{}{}", &word[..i], &word[i + 1..]);
    (0..word.len()).map(without).chain([word.to_owned()]).collect()
}

/// The first word after all words that start with `prefix`.
pub fn after_prefix(prefix: &str) -> String {
    format!("{prefix}\u{7f}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tolerates(typed: &str, name: &str) -> bool {
        let indexed: BTreeSet<_> =
            index_words([name]).iter().flat_map(|it| spellings(it)).collect();
        words(typed).all(|word| spellings(&word).iter().any(|it| indexed.contains(it)))
    }

    #[test]
    fn a_name_folds_to_plain_words() {
        assert_eq!(name_key("Köln"), "koln");
        assert_eq!(name_key("Полтава"), "poltava");
        assert_eq!(name_key("Leinfelden-Echterdingen"), "leinfelden echterdingen");
        assert_eq!(name_key("L'Haÿ-les-Roses"), "lhay les roses");
        assert_eq!(name_key("Θεσσαλονίκη"), name_key("Thessaloniki"));
        assert!(index_words(["Köln"]).contains("koeln"));
    }

    #[test]
    fn one_typing_error_in_a_word_is_tolerated() {
        for typed in ["Poltava", "Poltawa", "Potlava", "Polltava", "Poltva", "Полтава"] {
            assert!(tolerates(typed, "Poltava"), "{typed}");
        }
        assert!(!tolerates("Odessa", "Poltava"));
        assert!(!tolerates("Ulm", "Uhm"));
    }

    #[test]
    fn nothing_panics_on_any_script() {
        for text in ["", "   ", "\u{1F3D9}", "東京都", "a\u{301}", "\u{202e}abc", "İstanbul", "ß"]
        {
            for word in words(text) {
                assert!(word.is_ascii() && !word.is_empty() && word.len() <= MAX_WORD_LEN);
                spellings(&word);
            }
            assert!(name_key(&format!("{text} ").repeat(100)).len() <= MAX_KEY_LEN);
        }
    }

    #[test]
    fn a_query_has_a_hundred_characters_at_most_and_a_word() {
        let read = |text: String| Words::try_from(text).map(String::from);
        assert_eq!(read("a".repeat(100)).expect("fits").len(), MAX_WORD_LEN);
        for bad in ["a".repeat(101), String::new(), "- !".to_owned()] {
            assert!(read(bad.clone()).is_err(), "{bad}");
        }
        assert_eq!(read("Köln, Полтава".to_owned()).as_deref(), Ok("koln poltava"));
    }
}
