//! The contract: collected from the routes, finished once, published in two versions.

mod collect;
mod contract;
mod down;
mod finish;

pub use crate::http::references::alone;
pub use collect::{document, table};
pub(crate) use contract::Contract;
pub use contract::{in_3_0, printed};
