//! One normal form of names, for searching and for matching alike: however a name is written, it folds to the same words.
//!
//! A word is read in plain Latin letters; one in Cyrillic letters in three ways, because `Горлівка` is Horlivka to
//! Ukrainians and `Търговище` Targovishte to Bulgarians. `ä` and `ae`, `ö` and `oe`, `ü` and `ue`, `å` and `aa` read
//! alike, `St.` is `Sankt` or `Saint`, and in `L'Haÿ`, `L Haÿ` or `Haÿ` the article need not be there.

use std::collections::BTreeSet;

use crate::CountryCode;

/// How Ukrainian letters are read where that differs from the common way: at the beginning of a word, and within it
/// (Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010).
const UKRAINIAN: Romanisation = &[
    ('г', "h", "h"),
    ('и', "y", "y"),
    ('є', "ye", "ie"),
    ('ї', "yi", "i"),
    ('й', "y", "i"),
    ('ю', "yu", "iu"),
    ('я', "ya", "ia"),
];
/// How Bulgarian ones are (Transliteration Act, State Gazette 19/2009).
const BULGARIAN: Romanisation = &[('х', "h", "h"), ('щ', "sht", "sht"), ('ъ', "a", "a")];
/// The common way, which is that of Russian passports but for the hard and soft signs.
const COMMON: Romanisation = &[];

type Romanisation = &'static [(char, &'static str, &'static str)];

/// Whose letters are read in a way of their own, and in which.
const HOMES: [(&str, Romanisation); 2] = [("BG", BULGARIAN), ("UA", UKRAINIAN)];
/// Countries where names are written in Cyrillic letters, alone or beside Latin ones, by constitution or by law.
const IN_CYRILLIC: [&str; 12] =
    ["BA", "BG", "BY", "KG", "KZ", "ME", "MK", "MN", "RS", "RU", "TJ", "UA"];

/// Words that are commonly shortened, by what they are shortened to: those of names of places in German, French, English,
/// Dutch, Danish, Spanish and Portuguese, and that of adult education centres.
const SHORTENED: [(&str, &[&str]); 8] = [
    ("st", &["saint", "sankt", "sint", "skt", "sct"]),
    ("ste", &["sainte"]),
    ("sta", &["santa"]),
    ("sto", &["santo"]),
    ("ft", &["fort"]),
    ("mt", &["mount"]),
    ("vhs", &["volkshochschule"]),
    ("kvhs", &["kreisvolkshochschule"]),
];

/// Letters that are written with two where they cannot be typed.
const WRITTEN_OUT: [(char, &str); 6] =
    [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('å', "aa"), ('æ', "ae"), ('ø', "oe")];

/// Articles that lean on the next word where it begins with a vowel or an `h`: French, Italian, Catalan.
const BEFORE_VOWELS: [&str; 2] = ["d", "l"];
/// Articles that lean on the first word of a name, whatever it begins with: Dutch (`'s-Hertogenbosch`, `'t Harde`).
const AT_THE_START: [&str; 2] = ["s", "t"];

/// A word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it is written, in small letters, with the article that leans on it.
    written: String,
    article: String,
    /// In plain Latin letters; the same number of readings for every word in letters of one script.
    readings: Vec<String>,
}

impl Word {
    pub fn written(&self) -> &str {
        &self.written
    }

    /// As it is written with two letters for one: `muenchen`, if it is `münchen`.
    pub fn written_out(&self) -> Option<String> {
        let written_out = |written: String, (one, two): &(char, &str)| written.replace(*one, two);
        let it = WRITTEN_OUT.iter().fold(self.written.clone(), written_out);
        (it != self.written).then_some(it)
    }

    /// The way to read it that is common to all, with its article and without.
    pub fn common_readings(&self) -> BTreeSet<String> {
        self.with_article(self.readings.iter().take(1))
    }

    /// Every way to read it, with its article and without.
    pub fn readings(&self) -> BTreeSet<String> {
        self.with_article(self.readings.iter())
    }

    fn with_article<'a>(&self, readings: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
        readings.flat_map(|it| [format!("{}{it}", self.article), it.clone()]).collect()
    }

    /// As what it is at home, if it is written in Cyrillic letters: the country, and how that reads it.
    pub fn homes(&self) -> Vec<(&'static str, String)> {
        let read =
            |(country, way): (&'static str, _)| (country, plain(&romanised(&self.written, way)));
        let homes = HOMES.into_iter().filter(|_| self.written.contains(is_cyrillic));
        homes.map(read).collect()
    }

    /// Whether it may be a name of the country as it is written there.
    pub fn is_at_home(&self, country: CountryCode) -> bool {
        !self.written.contains(is_cyrillic) || IN_CYRILLIC.contains(&country.as_str())
    }

    /// What it is shortened to, if it is.
    pub fn shortened(&self) -> Option<&'static str> {
        self.readings.iter().find_map(|it| shortened(it))
    }

    /// What it is compared by, in one of the ways to read it.
    fn key(&self, way: usize) -> &str {
        let read = self.readings.get(way).or(self.readings.first());
        read.map_or("", |it| shortened(it).unwrap_or(it))
    }
}

fn shortened(word: &str) -> Option<&'static str> {
    SHORTENED.iter().find(|(_, long)| long.contains(&word)).map(|(short, _)| *short)
}

/// The country, if names in Cyrillic letters are read there in a way of its own.
pub fn home(country: CountryCode) -> Option<&'static str> {
    HOMES.iter().find(|(it, _)| *it == country.as_str()).map(|(it, _)| *it)
}

/// The words of a text: letters and digits of any script, and what stands between them left out.
pub fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut pieces = pieces(text).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let is_first = found.is_empty();
        let (article, written) = match pieces.next_if(|next| leans_on(&piece, next, is_first)) {
            Some(next) => (piece, next),
            None => (String::new(), piece),
        };
        let readings = readings_of(&written);
        if !readings.iter().any(String::is_empty) {
            found.push(Word { written: format!("{article}{written}"), article, readings });
        }
    }
    found
}

/// The name as it is compared: its words in order, shortened where that is common, once for each way to read it.
pub fn readings(name: &str) -> BTreeSet<Vec<String>> {
    let words = words(name);
    let ways = words.iter().map(|it| it.readings.len()).max().unwrap_or_default();
    let read = |way| words.iter().map(|it| it.key(way).to_owned()).collect();
    (0..ways).map(read).collect()
}

fn leans_on(piece: &str, next: &str, is_first: bool) -> bool {
    let begins_softly = || {
        let first = next.chars().next().map(any_ascii::any_ascii_char).unwrap_or_default();
        first.to_ascii_lowercase().starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y'])
    };
    (BEFORE_VOWELS.contains(&piece) && begins_softly())
        || (is_first && AT_THE_START.contains(&piece))
}

/// What stands between blanks, hyphens and the like, in small letters; an apostrophe parts an article from its word and
/// nothing else.
fn pieces(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut piece = String::new();
    for c in text.chars() {
        let is_article =
            BEFORE_VOWELS.contains(&piece.as_str()) || AT_THE_START.contains(&piece.as_str());
        match any_ascii::any_ascii_char(c) {
            _ if is_cyrillic(c) => piece.extend(c.to_lowercase()),
            "'" | "`" if is_article => found.push(std::mem::take(&mut piece)),
            "'" | "`" | "" => {}
            _ if c.is_alphanumeric() => piece.extend(c.to_lowercase()),
            _ => found.push(std::mem::take(&mut piece)),
        }
    }
    found.push(piece);
    found.retain(|piece| !piece.is_empty());
    found
}

fn readings_of(word: &str) -> Vec<String> {
    let is_cyrillic = word.contains(is_cyrillic);
    let ways: &[Romanisation] =
        if is_cyrillic { &[COMMON, UKRAINIAN, BULGARIAN] } else { &[COMMON] };
    ways.iter().map(|way| plain(&romanised(word, way))).collect()
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn romanised(word: &str, way: Romanisation) -> String {
    let read = |(at, c): (usize, char)| {
        let own = way.iter().find(|(letter, ..)| *letter == c);
        own.map_or(
            any_ascii::any_ascii_char(c),
            |(_, first, within)| if at == 0 { first } else { within },
        )
    };
    word.chars().enumerate().map(read).collect()
}

/// Letters and digits alone, and what is written with one letter or with two read as one: `ae` as `ä`, that is `a`.
fn plain(romanised: &str) -> String {
    let mut read = String::with_capacity(romanised.len());
    for c in romanised.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()) {
        let is_second =
            matches!((read.chars().last(), c), (Some('a' | 'o' | 'u'), 'e') | (Some('a'), 'a'));
        if !is_second {
            read.push(c);
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(name: &str) -> Vec<String> {
        readings(name).into_iter().map(|words| words.join(" ")).collect()
    }

    #[test]
    fn one_name_folds_to_one_key_however_it_is_written() {
        let same: [(&str, &[&str]); 9] = [
            ("Köln", &["Koeln", "KÖLN", "Ko\u{308}ln", "Koln"]),
            ("Åbenrå", &["Aabenraa", "Abenra", "ÅBENRÅ"]),
            ("Sankt Ingbert", &["St. Ingbert", "St.Ingbert", "Saint Ingbert"]),
            ("Sainte-Foy-lès-Lyon", &["Ste Foy les Lyon"]),
            ("L'Haÿ-les-Roses", &["L’Haÿ-les-Roses", "L Haÿ les Roses", "Haÿ-les-Roses"]),
            ("Villeneuve-d'Ascq", &["Villeneuve d Ascq", "Villeneuve Ascq"]),
            ("'s-Hertogenbosch", &["s Hertogenbosch", "Hertogenbosch"]),
            ("Großenhain", &["GROẞENHAIN", "Grossenhain"]),
            ("Slov'yansk", &["Slov’yansk", "Slovyansk"]),
        ];
        for (name, others) in same {
            for other in others {
                assert_eq!(keys(name), keys(other), "{other}");
            }
        }
        assert_ne!(keys("Neustadt"), keys("Neustadt an der Aisch"));
        assert_eq!(keys("King's Lynn"), ["kings lynn"], "no article");
    }

    #[test]
    fn cyrillic_letters_are_read_as_each_country_reads_them() {
        for (written, read) in [
            ("Търговище", "targovishte"),
            ("Горлівка", "horlivka"),
            ("Кам'янець", "kamianets"),
            ("Харків", "kharkiv"),
            ("Хасково", "haskovo"),
            ("Полтава", "poltava"),
        ] {
            assert!(keys(written).contains(&read.to_owned()), "{written}: {:?}", keys(written));
        }
        assert_eq!(keys("Полтава").len(), 1, "whoever reads it");
    }

    #[test]
    fn what_is_written_stays() {
        let written: Vec<_> =
            words("L'Haÿ-les-Roses").iter().map(|it| it.written().to_owned()).collect();
        assert_eq!(written, ["lhaÿ", "les", "roses"]);
        assert_eq!(words("München")[0].written_out().as_deref(), Some("muenchen"));
        let words = words("Volkshochschule Rodgau");
        assert_eq!(words[0].shortened(), Some("vhs"));
        assert_eq!(words[1].shortened(), None);
    }
}
