//! Accounts, their roles, their sessions and their keys.

pub mod accounts;
