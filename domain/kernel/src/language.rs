use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

text! {
    /// A language by its BCP 47 tag: a language, perhaps a script, perhaps a region (`de`, `sr-Latn`, `pt-BR`).
    LanguageTag, 2..=12, "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", is_tag
}

words! {
    /// A language in which people are written to.
    Language { De, En, Uk }
}

impl Language {
    pub fn tag(self) -> LanguageTag {
        LanguageTag::parse(&self.to_string()).expect("a tag of two letters")
    }
}

text! {
    /// A text in one language.
    Wording, 1..=2000
}

fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().is_some_and(|it| {
        matches!(it.len(), 2 | 3) && it.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    let mut rest = parts.peekable();
    let is_script = |it: &&str| {
        it.len() == 4
            && it.starts_with(|first: char| first.is_ascii_uppercase())
            && it.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
    };
    rest.next_if(is_script);
    rest.next_if(|it| it.len() == 2 && it.bytes().all(|byte| byte.is_ascii_uppercase()));
    language && rest.next().is_none()
}

/// The same text in several languages, keyed by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalizedText(BTreeMap<LanguageTag, Wording>);

impl ToSchema for LocalizedText {}

// By hand, because the derive adds `propertyNames`, which some generators do not read.
impl PartialSchema for LocalizedText {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .description(Some("The same text in several languages, keyed by BCP 47 tag."))
            .additional_properties(Some(Wording::schema()))
            .examples([Some(serde_json::json!({ "de": "Köln", "en": "Cologne" }))])
            .into()
    }
}

/// Changes to a text in several languages: what a merge patch says of it, for the contract.
pub struct LocalizedTextPatch;

impl ToSchema for LocalizedTextPatch {}

impl PartialSchema for LocalizedTextPatch {
    fn schema() -> RefOr<Schema> {
        let wording = ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
            .min_length(Some(1))
            .max_length(Some(2000));
        ObjectBuilder::new()
            .description(Some("The texts to change, keyed by BCP 47 tag; null takes one away."))
            .additional_properties(Some(wording))
            .examples([Some(serde_json::json!({ "en": "Cologne", "fr": null }))])
            .into()
    }
}

impl LocalizedText {
    /// A text from its wordings, each with its tag.
    pub fn of<'a>(
        raw: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, crate::Invalid> {
        let parse = |(tag, text)| Ok((LanguageTag::parse(tag)?, Wording::parse(text)?));
        raw.into_iter().map(parse).collect::<Result<_, _>>().map(Self)
    }

    /// With what another says in languages in which this says nothing.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        Self(other.0.clone().into_iter().chain(self.0).collect())
    }

    /// Whether it is said in a language.
    pub fn has(&self, language: &str) -> bool {
        self.in_language(language).is_some()
    }

    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(Wording::as_str)
    }

    /// The text in this language.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it.as_str() == language).map(|(_, text)| text.as_str())
    }

    /// The name in this language, of what calls itself by its own one elsewhere.
    pub fn or_own<'a>(&'a self, language: &str, own: &'a str) -> &'a str {
        self.in_language(language).unwrap_or(own)
    }

    /// The text in a language, else in English, else in any.
    pub fn said_in(&self, language: &str) -> Option<&str> {
        let wanted = self.in_language(language).or_else(|| self.in_language("en"));
        wanted.or_else(|| self.values().next())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const N: usize> TryFrom<[(&str, &str); N]> for LocalizedText {
    type Error = crate::Invalid;
    fn try_from(raw: [(&str, &str); N]) -> Result<Self, crate::Invalid> {
        Self::of(raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_said_in_the_language_asked_for_or_in_another() {
        let text = |raw| LocalizedText::try_from(raw).expect("a text");
        let both = text([("de", "Köln"), ("en", "Cologne")]);
        assert_eq!(both.said_in("de"), Some("Köln"));
        assert_eq!(both.said_in("uk"), Some("Cologne"));
        assert_eq!(text([("pl", "Kolonia"), ("tr", "Köln")]).said_in("uk"), Some("Kolonia"));
        assert_eq!(LocalizedText::default().said_in("de"), None);
    }

    #[test]
    fn tags_are_language_script_region() {
        for good in ["de", "pt-BR", "sr-Latn", "zh-Hant-TW", "gsw"] {
            assert!(LanguageTag::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "d", "DE", "de-de", "deutsch", "de-BR-Latn", "de-", "de--DE"] {
            assert!(LanguageTag::parse(bad).is_err(), "{bad}");
        }
    }
}
