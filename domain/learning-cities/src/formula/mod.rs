//! The formula language of indicators (reference 4.3).
//!
//! A formula is parsed within limits, checked against units when it is saved, and evaluated with decimals; whatever is
//! missing is missing for a named reason. Nothing panics, whatever the text.

mod ast;
mod check;
mod evaluate;
mod graph;
mod parse;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr};
use thiserror::Error;
use utoipa::ToSchema;

pub use ast::{Reference, Time};
pub use check::{Checked, Environment, Known, Measure};
pub use evaluate::{Input, MissingReason, Outcome};
pub use graph::{Cycle, Dependencies};

use crate::names::Code;

/// What is wrong with a formula.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumString, IntoStaticStr,
)]
pub enum ErrorCode {
    /// Syntax.
    F001,
    /// Unknown reference or constant.
    F002,
    /// Unknown function.
    F003,
    /// Number of arguments.
    F004,
    /// Units do not fit.
    F005,
    /// Cyclic definition.
    F006,
    /// Too long or too deep.
    F007,
    /// A number where a truth value is needed, or the other way round.
    F008,
    /// Unknown dimension or code.
    F009,
    /// The exponent is not a literal.
    F010,
}

/// Why a formula is refused, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{code} at {position}: {message}")]
pub struct FormulaError {
    pub code: ErrorCode,
    /// Characters before the place, from 0.
    pub position: usize,
    pub message: String,
}

impl FormulaError {
    fn new(code: ErrorCode, position: usize, message: impl Into<String>) -> Self {
        Self { code, position, message: message.into() }
    }

    fn too_long() -> Self {
        let message = format!("longer than {} characters", Formula::MAX_LENGTH);
        Self::new(ErrorCode::F007, Formula::MAX_LENGTH, message)
    }
}

/// How an indicator is computed from others: `(@A[SEX=F] + coalesce(@B, 0)) / @POP`.
///
/// It gives the raw number; the factor of the unit (100 for percent) is applied once afterwards. `parse` is the only way
/// in, so a formula keeps its limits: 4 000 characters, 64 levels, 50 arguments, 100 references.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, min_length = 1, max_length = 4000, examples("@A / @POP"))]
pub struct Formula(ast::Expression);

impl Formula {
    pub const MAX_LENGTH: usize = 4000;
    pub const MAX_NESTING: usize = 64;
    pub const MAX_ARGUMENTS: usize = 50;
    pub const MAX_REFERENCES: usize = 100;

    /// Reads a formula; the first thing that is wrong with it is the error.
    ///
    /// `@A / / @B` is refused with `F001 at 5: unexpected '/'`.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        Self(parse::parse(text)?).bounded()
    }

    /// Holds its canonical text to the limit too, so that what is stored can be read again.
    fn bounded(self) -> Result<Self, FormulaError> {
        if self.to_string().chars().count() > Self::MAX_LENGTH {
            return Err(FormulaError::too_long());
        }
        Ok(self)
    }

    /// What it refers to, each once, in order.
    pub fn references(&self) -> BTreeSet<&Reference> {
        let mut found = BTreeSet::new();
        self.0.visit(&mut |reference| {
            found.insert(reference);
        });
        found
    }

    /// The codes it depends on, each once, in order.
    pub fn codes(&self) -> BTreeSet<Code> {
        self.references().into_iter().map(|reference| reference.code.clone()).collect()
    }

    /// The formula with every reference tied to a version; those without one get the current one, so that a later
    /// version of an input does not silently change this indicator.
    ///
    /// With `A` at version 3 and `B` at 1, `@A / @B:2` becomes `@A:3 / @B:2`.
    pub fn pinned(mut self, environment: &Environment) -> Result<Self, FormulaError> {
        self.0.pin(environment)?;
        self.bounded()
    }

    /// Holds the formula against what it refers to and the dimension its indicator needs (F002, F005, F008, F009).
    pub fn check(
        &self,
        environment: &Environment,
        result: &crate::Dimension,
    ) -> Result<Checked, FormulaError> {
        check::check(&self.0, environment, result)
    }
}

impl TryFrom<String> for Formula {
    type Error = FormulaError;
    fn try_from(text: String) -> Result<Self, FormulaError> {
        Self::parse(&text)
    }
}

impl From<Formula> for String {
    fn from(formula: Formula) -> Self {
        formula.to_string()
    }
}

impl fmt::Display for Formula {
    /// The canonical text: single spaces, no brackets but those that are needed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
