//! What a name is found by: its words, as they are written and as they are read, and their spellings with one typing error.
//!
//! Two words are one typing error apart (a letter missing, too many, wrong, or two swapped) only if they share a
//! spelling with at most one letter left out. So an index of such spellings answers a mistyped query by looking up
//! a handful of keys (the symmetric delete method, W. Garbe 2012), on every database alike.

use std::collections::BTreeSet;

use super::folding;

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
pub struct Words(Vec<Asked>);

/// A word that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// As it was typed, in small letters, and as what it is at home: what has this very word comes first.
    pub written: BTreeSet<String>,
    /// As it is read, alone or with a neighbour (`Neu Brandenburg`); it may be unfinished or mistyped.
    pub readings: BTreeSet<String>,
    /// What it is shortened to, which is that or nothing.
    pub shortened: Option<&'static str>,
}

impl Words {
    /// The words, at most [`MAX_QUERY_WORDS`].
    pub fn asked(&self) -> &[Asked] {
        &self.0
    }
}

impl TryFrom<String> for Words {
    type Error = crate::Invalid;
    fn try_from(raw: String) -> Result<Self, crate::Invalid> {
        let mut words = folding::words(&raw);
        words.truncate(MAX_QUERY_WORDS);
        if raw.chars().count() > 100 || words.is_empty() {
            return Err(crate::Invalid::new(
                "q",
                "takes 1 to 100 characters, a letter or digit among them",
            ));
        }
        let asked = words.iter().enumerate().map(|(at, word)| {
            let before = at.checked_sub(1).and_then(|at| words.get(at)).map(|it| (it, word));
            let after = words.get(at + 1).map(|it| (word, it));
            let with_neighbours = before.into_iter().chain(after).flat_map(joined);
            Asked {
                written: [cut(word.written())].into_iter().chain(at_homes(word)).collect(),
                readings: word.readings().iter().map(|it| cut(it)).chain(with_neighbours).collect(),
                shortened: word.shortened(),
            }
        });
        Ok(Self(asked.collect()))
    }
}

/// What is typed in Cyrillic letters is the name of a town where that reads as it is called.
fn at_homes(word: &folding::Word) -> impl Iterator<Item = String> {
    word.homes().into_iter().map(|(country, read)| at_home_in(&read, country))
}

/// A word of names in the letters of the country, whatever letters they are written in: no word, and no beginning of one.
pub(super) fn at_home_in(read: &str, country: &str) -> String {
    let read: String = read.chars().take(MAX_WORD_LEN - 1 - country.len()).collect();
    format!("{read}{HOME}{country}")
}

/// What stands in no word.
const HOME: char = ':';

fn joined((a, b): (&folding::Word, &folding::Word)) -> Vec<String> {
    let ends = b.readings();
    a.readings().iter().flat_map(|a| ends.iter().map(move |b| cut(&format!("{a}{b}")))).collect()
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        let typed = |it: Asked| it.written.into_iter().find(|it| !it.contains(HOME));
        words.0.into_iter().filter_map(typed).collect::<Vec<_>>().join(" ")
    }
}

/// The word, not longer than the index keeps it.
pub fn cut(word: &str) -> String {
    word.chars().take(MAX_WORD_LEN).collect()
}

/// The words of all spellings of a name, as they are written, as they are read, and shortened.
pub fn index_words<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let forms = |it: folding::Word| {
        let written = [it.written().to_owned()].into_iter();
        let written = written.chain(it.written_out());
        written.chain(it.readings()).chain(it.shortened().map(str::to_owned))
    };
    names.into_iter().flat_map(folding::words).flat_map(forms).map(|it| cut(&it)).collect()
}

/// Longer keys are cut: some signs fold to whole sentences, and the column holds no more.
pub const MAX_KEY_LEN: usize = 400;

/// What names are sorted by: their words in plain Latin letters, joined by blanks.
pub fn name_key(name: &str) -> String {
    let folded = any_ascii::any_ascii(name).to_ascii_lowercase().replace(['\'', '`'], "");
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    let mut key = words.map(cut).collect::<Vec<_>>().join(" ");
    key.truncate(MAX_KEY_LEN);
    key
}

/// The word itself and the word with any one letter left out; empty for words too short to tolerate errors, and for those
/// in other letters, which are found as they are read.
pub fn spellings(word: &str) -> BTreeSet<String> {
    if word.len() < MIN_TOLERANT_LEN || !word.bytes().all(|it| it.is_ascii_alphanumeric()) {
        return BTreeSet::new();
    }
    let without = |i: usize| format!("{}{}", &word[..i], &word[i + 1..]);
    (0..word.len()).map(without).chain([word.to_owned()]).collect()
}

/// The first word after all words of plain letters that start with `prefix`.
pub fn after_prefix(prefix: &str) -> String {
    format!("{prefix}\u{7f}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(typed: &str) -> Words {
        Words::try_from(typed.to_owned()).expect("a query")
    }

    /// Whether each word is found, with an error or without.
    fn finds(typed: &str, name: &str) -> bool {
        let indexed = index_words([name]);
        let spelled: BTreeSet<_> = indexed.iter().flat_map(|it| spellings(it)).collect();
        ask(typed).asked().iter().all(|it| {
            let begins = |read: &String| indexed.iter().any(|word| word.starts_with(read.as_str()));
            let tolerated = |read: &String| spellings(read).iter().any(|it| spelled.contains(it));
            it.readings.iter().any(|read| begins(read) || tolerated(read))
                || it.shortened.is_some_and(|short| indexed.contains(short))
        })
    }

    #[test]
    fn a_name_is_sorted_by_plain_words() {
        assert_eq!(name_key("Köln"), "koln");
        assert_eq!(name_key("Полтава"), "poltava");
        assert_eq!(name_key("Leinfelden-Echterdingen"), "leinfelden echterdingen");
        assert_eq!(name_key("L'Haÿ-les-Roses"), "lhay les roses");
        assert_eq!(name_key("Θεσσαλονίκη"), name_key("Thessaloniki"));
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for (typed, name) in [
            ("Koeln", "Köln"),
            ("Muenc", "München"),
            ("Åbenrå", "Aabenraa"),
            ("Aabenraa", "Åbenrå"),
            ("St. Ingbert", "Sankt Ingbert"),
            ("Sankt Ingb", "St. Ingbert"),
            ("Ste Foy les Lyon", "Sainte-Foy-lès-Lyon"),
            ("Ft Worth", "Fort Worth"),
            ("L Haÿ les Roses", "L'Haÿ-les-Roses"),
            ("Haÿ-les-Roses", "L'Haÿ-les-Roses"),
            ("Isle d Abeau", "L'Isle-d'Abeau"),
            ("Neu Brandenburg", "Neubrandenburg"),
            ("Търговище", "Targovishte"),
            ("Горлівка", "Horlivka"),
            ("vhs", "Volkshochschule Filderstadt"),
            ("Volkshochschule Filderstadt", "VHS Filderstadt"),
        ] {
            assert!(finds(typed, name), "{typed} for {name}");
        }
        assert!(!finds("Saint Stuttgart", "Stuttgart"), "what is shortened is that or nothing");
    }

    #[test]
    fn one_typing_error_in_a_word_is_tolerated() {
        for typed in ["Poltava", "Poltawa", "Potlava", "Polltava", "Poltva", "Полтава"] {
            assert!(finds(typed, "Poltava"), "{typed}");
        }
        assert!(!finds("Odessa", "Poltava"));
        assert!(!finds("Ulm", "Uhm"));
    }

    #[test]
    fn nothing_panics_on_any_script() {
        for text in ["", "   ", "\u{1F3D9}", "東京都", "a\u{301}", "\u{202e}abc", "İstanbul", "ß"]
        {
            for word in index_words([text]) {
                assert!(!word.is_empty() && word.chars().count() <= MAX_WORD_LEN);
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
        assert_eq!(read("Köln, Полтава".to_owned()).as_deref(), Ok("köln полтава"));
    }
}
