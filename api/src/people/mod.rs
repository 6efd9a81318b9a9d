//! Logging in, sessions, keys.

mod api_keys;
mod constraints;
mod sessions;
mod signing_keys;

pub(crate) use sessions::{account_door, address_door, all_scopes, pairs_of};

use crate::http::rule::Tag;

const ABOUT: &str = "Logging in, sessions, and keys for programs.";

pub(crate) const TAG: Tag = Tag::new("Accounts", ABOUT, &[sessions::ROUTES, api_keys::ROUTES])
    .telling(constraints::SENTENCES);

/// What has an address of its own by RFC 8615. It comes after the others of the tag.
pub(crate) const WELL_KNOWN: Tag =
    Tag { under: "", ..Tag::new(TAG.name, ABOUT, &[signing_keys::ROUTES]) };
