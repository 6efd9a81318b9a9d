//! The words of the contract as people read them: what lists offer, with labels in the languages of the users and where
//! the words are from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kernel::{CountryCode, LocalizedText};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Words with the labels that people read.
#[expect(clippy::struct_field_names, reason = "the field is the name that the contract gives it")]
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Vocabulary)]
pub(crate) struct Vocabulary {
    /// The schema whose words these are (`OfficialStatus`), or the field, where others are accepted too (`themes`).
    pub vocabulary: &'static str,
    pub source: &'static Source,
    /// Languages whose labels were made by machine, and not yet read by somebody who grew up with them (BCP 47).
    pub machine_made: &'static [&'static str],
    /// In the order in which they are offered.
    pub terms: Vec<Term>,
}

/// Where words are from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = VocabularySource)]
pub(crate) struct Source {
    pub name: &'static str,
    pub url: Option<&'static str>,
}

/// A word with its labels.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Term {
    /// For programs; never changes.
    pub code: &'static str,
    pub label: &'static LocalizedText,
    /// The label in the language that `Accept-Language` likes best, which `Content-Language` says.
    pub display: &'static str,
}

/// Which vocabularies.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(crate) struct Wanted {
    /// By name: a schema of this contract, or a field.
    #[param(inline, example = json!(["OfficialStatus"]), max_items = 100)]
    pub vocabulary: Vec<VocabularyName>,
}

kernel::text! {
    /// What a vocabulary is called.
    VocabularyName, 1..=60
}

/// A word with its labels, as the file has it.
type Word = (&'static str, LocalizedText);

/// The words of every vocabulary.
static WORDS: LazyLock<BTreeMap<&'static str, Vec<Word>>> = LazyLock::new(|| {
    let mut words = BTreeMap::<_, Vec<_>>::new();
    for (vocabulary, code, labels) in rows(include_str!("vocabularies.tsv")) {
        words.entry(vocabulary).or_default().push((code, labels));
    }
    words.insert(
        COUNTRIES,
        CountryCode::all().map(|it| (it.alpha2(), it.names().clone())).collect(),
    );
    words
});

const COUNTRIES: &str = "CountryCode";
/// What imports remark on.
pub(crate) const REMARKS: &str = "import_remarks";

/// The rows of a table whose first line names, after vocabulary and code, the languages of its labels.
fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str, LocalizedText)> {
    let mut lines = table.lines().map(|line| line.split('\t'));
    let languages: Vec<_> = lines.next().into_iter().flatten().skip(2).collect();
    lines.filter_map(move |mut cells| {
        let (vocabulary, code) = (cells.next()?, cells.next()?);
        let labels = LocalizedText::of(languages.iter().copied().zip(cells)).ok()?;
        Some((vocabulary, code, labels))
    })
}

/// The codes of a vocabulary, in their order.
pub(crate) fn codes(vocabulary: &str) -> Vec<&'static str> {
    words(vocabulary).iter().map(|(code, _)| *code).collect()
}

/// What a word of a vocabulary means, in a language.
pub(crate) fn label(vocabulary: &str, code: &str, language: &str) -> Option<&'static str> {
    words(vocabulary).iter().find(|(it, _)| *it == code)?.1.said_in(language)
}

fn words(vocabulary: &str) -> &'static [Word] {
    WORDS.get(vocabulary).map(Vec::as_slice).unwrap_or_default()
}

/// The vocabularies that are wanted, or all.
pub(crate) fn told(wanted: &Wanted, language: &str) -> Vec<Vocabulary> {
    let named = |it: &str| wanted.vocabulary.iter().any(|name| name.as_str() == it);
    let of = |(&vocabulary, words): (&&'static str, &'static Vec<Word>)| Vocabulary {
        vocabulary,
        source: source(vocabulary),
        machine_made: if vocabulary == COUNTRIES { &[] } else { MACHINE_MADE },
        terms: words
            .iter()
            .map(|(code, label)| Term {
                code,
                label,
                display: label.said_in(language).unwrap_or(code),
            })
            .collect(),
    };
    WORDS.iter().filter(|(name, _)| wanted.vocabulary.is_empty() || named(name)).map(of).collect()
}

/// Until somebody who grew up with it has read the table.
const MACHINE_MADE: &[&str] = &["uk"];

fn source(vocabulary: &str) -> &'static Source {
    SOURCES.iter().find(|(name, _)| *name == vocabulary).map_or(&OWN, |(_, source)| source)
}

/// Words that were found for this project, many of them in the documents of its client.
static OWN: Source = Source { name: "Comitas, own list", url: None };

/// The lists of others.
static SOURCES: [(&str, Source); 9] = [
    (
        "Cefr",
        from(
            "Common European Framework of Reference for Languages (Council of Europe)",
            "https://www.coe.int/lang-cefr",
        ),
    ),
    ("ConfStatus", from("SDMX code list CL_CONF_STATUS", SDMX)),
    (
        COUNTRIES,
        from(
            "ISO 3166-1, and XK for Kosovo; names of the Unicode CLDR 48",
            "https://cldr.unicode.org/",
        ),
    ),
    (
        "Form",
        from(
            "Council of European Municipalities and Regions, German section (RGRE)",
            "https://www.rgre.de/",
        ),
    ),
    (
        "FrameworkMatch",
        from("SKOS mapping properties (W3C)", "https://www.w3.org/TR/skos-reference/#mapping"),
    ),
    ("Frequency", from("SDMX code list CL_FREQ", SDMX)),
    (
        "NormalisationKind",
        from(
            "OECD/JRC, Handbook on Constructing Composite Indicators",
            "https://doi.org/10.1787/9789264043466-en",
        ),
    ),
    ("ObsStatus", from("SDMX code list CL_OBS_STATUS 2.2", SDMX)),
    ("TargetStatus", from("Statistics Canada, after Eurostat", "https://www.statcan.gc.ca/")),
];

const SDMX: &str = "https://sdmx.org/";

const fn from(name: &'static str, url: &'static str) -> Source {
    Source { name, url: Some(url) }
}

#[cfg(test)]
mod tests {
    use learning_cities::{ConfStatus, Frequency, ObsStatus};
    use people::message::MessageKind;
    use strum::VariantArray;

    use super::*;

    #[test]
    fn every_word_stands_once_and_is_told_in_three_languages() {
        let table = include_str!("vocabularies.tsv");
        assert_eq!(rows(table).count(), table.lines().count() - 1, "unreadable rows");
        let names: Vec<_> = rows(table).map(|(vocabulary, ..)| vocabulary).collect();
        assert!(names.is_sorted(), "vocabularies out of order");
        for (name, words) in WORDS.iter() {
            let codes: std::collections::BTreeSet<_> = words.iter().map(|it| it.0).collect();
            assert_eq!(codes.len(), words.len(), "{name}");
            for (code, label) in words {
                let told = ["de", "en", "uk"].iter().all(|it| label.has(it));
                assert!(told, "{name} {code}");
            }
        }
        assert!(SOURCES.iter().all(|(name, _)| WORDS.contains_key(name)));
    }

    #[test]
    fn codes_that_stand_in_no_enumeration_have_labels_too() {
        fn sorted<T: VariantArray + Copy + Into<&'static str>>() -> Vec<&'static str> {
            let mut all: Vec<_> = T::VARIANTS.iter().map(|it| (*it).into()).collect();
            all.sort_unstable();
            all
        }
        assert_eq!(codes("ObsStatus"), sorted::<ObsStatus>());
        assert_eq!(codes("ConfStatus"), sorted::<ConfStatus>());
        assert_eq!(codes("Frequency"), sorted::<Frequency>());
        assert_eq!(codes("MessageKind").len(), sorted::<MessageKind>().len());
    }
}
