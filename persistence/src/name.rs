//! How records are called where others refer to them.

use std::collections::BTreeMap;

use kernel::LocalizedText;
use uuid::Uuid;

/// How a record is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// What it calls itself, if it does: places and organisations have one name, conferences a title in languages.
    pub own: Option<String>,
    pub names: LocalizedText,
    pub country: Option<String>,
}

impl Name {
    /// In a language; else as it calls itself, or in any.
    pub fn said_in(&self, language: &str) -> Option<&str> {
        let own = self.names.in_language(language).or(self.own.as_deref());
        own.or_else(|| self.names.said_in(language)).filter(|it| !it.is_empty())
    }
}

/// By identifier; what is not there, or not for the reader, has none.
pub type Names = BTreeMap<Uuid, Name>;
