//! Everything that knows there is a database: entities, migrations, questions and their answers.
//!
//! Functions take and return domain types. Entities and sea-orm stay private to this crate.

mod author;
pub mod conferences;
mod constraint;
mod db;
pub mod directory;
mod entity;
mod error;
pub mod learning_cities;
mod listing;
mod migrate;
mod migration;
mod name;
pub mod partnerships;
pub mod people;
pub mod platform;
mod rows;
mod waiting;

pub use author::{Actor, Author};
pub use constraint::unique_constraints;
pub use db::{
    Db, Options, POSTGRES_SETTINGS, Reader, Tx, counting_statements, listen_to_statements,
};
pub use error::{Error, Result};
pub use listing::{Listing, Slice};
pub use migrate::Schema;
pub use name::{Name, Names};
pub use waiting::Whose;
