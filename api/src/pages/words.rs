//! What the pages say, in the languages in which they say it.

use std::sync::LazyLock;

use crate::http::problem::Language;

/// A text by its name, in English, German and Ukrainian. The Ukrainian was made by machine, and not yet read by somebody
/// who grew up with the language.
static WORDS: LazyLock<Vec<[&str; 4]>> = LazyLock::new(|| {
    let lines = include_str!("words.tsv").lines();
    let text = |line: &'static str| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    };
    lines.map(text).collect()
});

/// What stands under this name.
pub(crate) fn said(name: &str, language: Language) -> &'static str {
    let found = WORDS.iter().find(|it| it[0] == name);
    found.map_or("", |[_, english, german, ukrainian]| language.of(*english, *german, *ukrainian))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_said_once_in_three_languages() {
        let names: std::collections::BTreeSet<_> = WORDS.iter().map(|it| it[0]).collect();
        assert_eq!(names.len(), WORDS.len());
        for [name, texts @ ..] in WORDS.iter() {
            assert!(texts.iter().all(|it| it.len() > 2), "{name}");
            let gaps = texts.map(|it| it.matches("{}").count());
            assert!(gaps == [gaps[0]; 3], "{name}");
        }
    }
}
