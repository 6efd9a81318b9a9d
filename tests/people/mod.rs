//! Accounts, sessions, keys and roles.

pub(crate) mod access;

use crate::harness::Case;

pub(crate) fn cases() -> Vec<Case> {
    access::cases()
}
