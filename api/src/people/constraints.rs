//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    ("account_email_once", Some("There is already an account with this address.")),
    ("account_role_once", Some("The account has this role already.")),
    ("account_role_one", Some("The account has a role there already.")),
    ("api_key_hash_once", None),
    (
        "contact_of_municipality_once",
        Some("They are a contact of the municipality in this office already."),
    ),
    (
        "contact_of_organisation_once",
        Some("They are a contact of the organisation in this office already."),
    ),
    ("invitation_once", Some("There is an invitation for this address that waits.")),
    ("person_account_once", None),
    ("person_address_once", None),
    ("role_request_once", Some("You have asked for a role there already.")),
];
