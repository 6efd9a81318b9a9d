//! The tables, column by column, each in the room of its domain.
#![expect(unreachable_pub, reason = "sea-orm derives its siblings as pub")]

mod conferences;
mod directory;
mod learning_cities;
mod partnerships;
mod people;
mod platform;

pub(crate) use conferences::*;
pub(crate) use directory::*;
pub(crate) use learning_cities::*;
pub(crate) use partnerships::*;
pub(crate) use people::*;
pub(crate) use platform::*;
