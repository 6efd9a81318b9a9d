//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    (
        "organisation_code_once",
        Some(
            "Another organisation already has one of these identifiers. If it is yours, register without it: once the network has verified you, it gives way.",
        ),
    ),
    ("organisation_once", Some("An organisation of this name, kind and seat is on record.")),
    ("place_code_once", Some("Another place already has one of these identifiers.")),
];
