//! Everything that knows there is a database: entities, migrations, questions and their answers.
//!
//! Functions take and return domain types. Entities and sea-orm stay private to this crate.

pub mod accounts;
pub mod audit;
pub mod conference_series;
pub mod conferences;
mod db;
mod entity;
mod error;
pub mod idempotency;
pub mod imports;
pub mod learning_cities;
mod listing;
mod migration;
pub mod municipalities;
pub mod organisations;
pub mod outcomes;
pub mod partnerships;
pub mod places;
pub mod registrations;
mod rows;
mod search;

pub use audit::{Actor, Author};
pub use db::{Db, Options, Reader, Tx, counting_statements, listen_to_statements};
pub use error::{Error, Result};
pub use listing::{Listing, Slice};
