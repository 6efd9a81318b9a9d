//! What a broken constraint means to somebody who runs into it.

/// By name; nothing for what nobody can run into but by a fault of ours.
pub(crate) const SENTENCES: &[(&str, Option<&str>)] = &[
    ("account_email_once", Some("There is already an account with this address.")),
    ("account_role_once", Some("The account has this role already.")),
    ("api_key_hash_once", None),
];
