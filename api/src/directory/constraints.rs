//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    ("organisation_code_once", Some("Another organisation already has one of these identifiers.")),
    ("place_code_once", Some("Another place already has one of these identifiers.")),
];
