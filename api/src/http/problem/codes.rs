//! The fine codes: every way in which a part of a request can be wrong, or a record stand against it, told in three languages.

use std::sync::LazyLock;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Fault, Language};

/// What is wrong with a part of a request, or stands against it; the `code` of what is in `errors`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FaultCode)]
#[expect(clippy::struct_field_names, reason = "a code is named so everywhere in the contract")]
pub(crate) struct Code {
    /// For programs; never changes.
    pub code: &'static str,
    /// `{}` stands for what this is about in a request.
    pub text_en: &'static str,
    pub text_de: &'static str,
    /// Made by machine, and not yet read by somebody who grew up with the language.
    pub text_uk: &'static str,
}

/// Every code there is, in the order of their letters.
pub(crate) static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let lines = include_str!("codes.tsv").lines();
    let code = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        Code { code: next(), text_en: next(), text_de: next(), text_uk: next() }
    };
    lines.map(code).collect()
});

impl Fault {
    /// The same fault in another language, as far as its code says it.
    pub(super) fn told(&self, language: Language) -> Self {
        let at = CODES.binary_search_by_key(&self.code.as_str(), |it| it.code);
        let text = match (language, at) {
            (Language::German, Ok(at)) => CODES[at].text_de,
            (Language::Ukrainian, Ok(at)) => CODES[at].text_uk,
            _ => return self.clone(),
        };
        let detail = text.replace("{}", self.about.as_deref().unwrap_or_default());
        Self { detail, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantNames;

    use super::*;

    #[test]
    fn every_code_is_told_in_three_languages() {
        assert!(CODES.is_sorted_by(|a, b| a.code < b.code), "in order, each once");
        for it in CODES.iter() {
            let texts = [it.text_en, it.text_de, it.text_uk];
            assert!(texts.iter().all(|text| text.ends_with('.') && text.len() > 8), "{}", it.code);
            let about = texts.map(|text| text.matches("{}").count());
            assert!(about == [about[0]; 3], "{}", it.code);
        }
    }

    #[test]
    fn every_refusal_of_the_domain_has_its_text() {
        let refusals = [
            kernel::directory::document::Refusal::VARIANTS,
            kernel::directory::municipality::Refusal::VARIANTS,
            kernel::directory::organisation::Refusal::VARIANTS,
            kernel::invited::Unnamed::VARIANTS,
            kernel::questions::Misfit::VARIANTS,
            conferences::Refusal::VARIANTS,
            learning_cities::Refusal::VARIANTS,
            partnerships::Refusal::VARIANTS,
        ];
        // Those that speak for another refusal have no code of their own.
        let told = |code: &&&str| CODES.iter().any(|it| it.code == **code);
        let own = |code: &&&str| !["named", "formula"].contains(*code);
        let all = refusals.into_iter().flatten().filter(own);
        let missing: Vec<_> = all.filter(|it| !told(it)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
