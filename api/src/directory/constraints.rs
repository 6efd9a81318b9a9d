//! What a broken constraint means to somebody who runs into it.

/// By name; nothing for what nobody can run into but by a fault of ours.
pub(crate) const SENTENCES: &[(&str, Option<&str>)] = &[
    ("organisation_code_once", Some("Another organisation already has one of these identifiers.")),
    ("place_code_once", Some("Another place already has one of these identifiers.")),
];
