//! The formula language of indicators (reference 4.3).
//!
//! A formula is parsed within limits, checked against units when it is saved, and evaluated with decimals; whatever is
//! missing is missing for a named reason. Nothing panics, whatever the text.

mod ast;
mod check;
mod environment;
mod error;
mod evaluate;
mod graph;
mod limits;
mod parse;
mod scale;
#[cfg(test)]
mod tests;
mod text;
mod token;

pub use ast::{Reference, Time};
pub use check::Checked;
pub use environment::{Environment, Measure, Referent};
pub use error::{ErrorCode, FormulaError};
pub use evaluate::{Input, MissingReason, Outcome};
pub use graph::{Cycle, Dependencies};
pub use text::Formula;
