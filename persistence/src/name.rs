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

/// By identifier; what is not there, or not for the reader, has none.
pub type Names = BTreeMap<Uuid, Name>;
