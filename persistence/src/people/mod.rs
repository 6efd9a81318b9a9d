//! Accounts and whose they are, their roles, their sessions and their keys.

pub mod accounts;
pub mod addresses;
pub mod api_keys;
pub mod bodies;
pub mod contacts;
pub mod doors;
pub mod invitations;
pub mod members;
pub mod offices;
pub mod persons;
pub mod records;
pub mod role_requests;
pub mod sessions;
pub mod tasks;
