//! Words by which names of bodies differ from the names of the towns they are called after.

use crate::CountryCode;

/// What a body of that word is to the town of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// The town itself, as its law calls it.
    Own,
    /// What lies around it, and now and then is it.
    Wider,
}

/// Where a word stands in the name.
#[derive(Clone, Copy)]
enum At {
    Start,
    End,
}

use At::{End, Start};
use Tier::{Own, Wider};

/// The words, folded, the longer ones first: what each country calls its local administrative units (Eurostat, *Local
/// administrative units*, national structures; of Japan, the Local Autonomy Act, articles 8 and 281), and what the English
/// labels of Wikidata add to names anywhere, as they stand among its twinned bodies (P190).
const WORDS: &[(&str, At, &[&str], Tier)] = &[
    ("", End, &["county", "borough"], Wider),
    ("", End, &["district", "municipality"], Wider),
    ("", End, &["urban", "municipality"], Own),
    ("", End, &["city", "municipality"], Own),
    ("", End, &["municipality"], Own),
    ("", End, &["county"], Wider),
    ("", End, &["district"], Wider),
    ("CZ", Start, &["mesto"], Own),
    ("CZ", Start, &["obec"], Own),
    ("DE", Start, &["gemeinde"], Own),
    ("DE", Start, &["landkreis"], Wider),
    ("DE", Start, &["stadt"], Own),
    ("DK", End, &["kommune"], Own),
    ("EE", End, &["parish"], Own),
    ("EE", End, &["vald"], Own),
    ("FI", End, &["kaupunki"], Own),
    ("FI", End, &["kommun"], Own),
    ("FI", End, &["kunta"], Own),
    ("FR", Start, &["commune", "de"], Own),
    ("FR", Start, &["ville", "de"], Own),
    ("HU", End, &["jaras"], Wider),
    ("IT", Start, &["comune", "di"], Own),
    ("JP", End, &["cho"], Own),
    ("JP", End, &["ku"], Own),
    ("JP", End, &["machi"], Own),
    ("JP", End, &["mura"], Own),
    ("JP", End, &["shi"], Own),
    ("NL", Start, &["gemeente"], Own),
    ("NO", End, &["kommune"], Own),
    ("PL", Start, &["gmina"], Own),
    ("PL", Start, &["miasto"], Own),
    ("PL", Start, &["powiat"], Wider),
    ("PT", Start, &["concelho", "de"], Own),
    ("PT", Start, &["municipio", "de"], Own),
    ("RO", Start, &["comuna"], Own),
    ("RO", Start, &["municipiul"], Own),
    ("RO", Start, &["orasul"], Own),
    ("SE", End, &["kommun"], Own),
    // Danish ones that sources place in Sweden.
    ("SE", End, &["kommune"], Own),
    ("UA", End, &["hromada"], Own),
    ("UA", End, &["raion"], Wider),
];

/// The words of the name without those of its tier, and which that is; nothing if it has none, or nothing else.
pub(super) fn without(words: &[String], country: CountryCode) -> Option<(&[String], Tier)> {
    WORDS.iter().find_map(|(of, at, tier_words, tier)| {
        let is_here = of.is_empty() || *of == country.as_str();
        let rest = match at {
            Start => stripped(words.iter(), tier_words.iter()).then(|| &words[tier_words.len()..]),
            End => stripped(words.iter().rev(), tier_words.iter().rev())
                .then(|| &words[..words.len() - tier_words.len()]),
        };
        rest.filter(|rest| is_here && !rest.is_empty()).map(|rest| (rest, *tier))
    })
}

fn stripped<'a>(
    mut words: impl Iterator<Item = &'a String>,
    mut tier_words: impl Iterator<Item = &'a &'static str>,
) -> bool {
    tier_words.all(|tier| words.next().is_some_and(|word| word == tier))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::folding;

    fn told(name: &str, country: &str) -> String {
        let words = folding::readings(name).pop_first().expect("a reading");
        let country = CountryCode::parse(country).expect("a country");
        without(&words, country)
            .map_or("-".to_owned(), |(rest, tier)| format!("{} {tier:?}", rest.join(" ")))
    }

    #[test]
    fn a_word_of_the_tier_is_left_out_where_it_is_one() {
        for (name, country, expected) in [
            ("Örebro Municipality", "SE", "orebro Own"),
            ("Örebro kommun", "SE", "orebro Own"),
            ("Örebro kommun", "DE", "-"),
            ("Gmina Kleszczewo", "PL", "kleszczewo Own"),
            ("Wrexham County Borough", "GB", "wrexham Wider"),
            ("Trakai District Municipality", "LT", "trakai Wider"),
            ("Kłodzko County", "PL", "klodzko Wider"),
            ("Nagoya-shi", "JP", "nagoya Own"),
            ("Gemeente Delft", "NL", "delft Own"),
            ("Stadt", "DE", "-"),
            ("18th district of Budapest", "HU", "-"),
        ] {
            assert_eq!(told(name, country), expected, "{name}");
        }
    }

    #[test]
    fn every_word_is_folded_and_longer_ones_come_first() {
        for (at, (of, _, words, _)) in WORDS.iter().enumerate() {
            for word in *words {
                assert_eq!(folding::readings(word), [vec![(*word).to_owned()]].into(), "{word}");
            }
            let ends_alike = |(other, _, later, _): &&(&str, At, &[&str], Tier)| {
                other == of && later.len() > words.len() && later.ends_with(words)
            };
            assert!(!WORDS[at..].iter().any(|it| ends_alike(&it)), "{words:?} hides a longer one");
        }
    }
}
