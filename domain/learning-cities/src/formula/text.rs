use std::collections::BTreeSet;
use std::fmt;

use kernel::Invalid;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ast::{Expression, Reference};
use super::check::{Checked, check};
use super::environment::Environment;
use super::error::FormulaError;
use super::limits;
use super::parse::parse;
use super::scale;
use crate::names::Code;
use crate::unit::{Dimension, Factor};

/// How an indicator is computed from others: `(@A[SEX=F] + coalesce(@B, 0)) / @POP`.
///
/// It takes raw numbers and gives one: 12.5 percent are 0.125, and the factor of the unit (100 for percent) is applied once
/// afterwards. A literal beside a percentage would be read in two ways, and is refused: multiply the percentage by 100 before,
/// and divide again, as in `max(100 * @A, 50) / 100`. `parse` is the only way in, so a formula keeps
/// its limits: 4 000 characters, 64 levels, 50 arguments, 100 references.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, min_length = 1, max_length = 4000, examples("@A / @POP"))]
pub struct Formula(Expression);

impl Formula {
    /// Reads a formula; the first thing that is wrong with it is the error.
    ///
    /// `@A / / @B` is refused with `F001 at 5: unexpected '/'`.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        Self(parse(text)?).bounded()
    }

    /// Holds its canonical text to the limit too, so that what is stored can be read again.
    fn bounded(self) -> Result<Self, FormulaError> {
        if self.to_string().chars().count() > limits::LENGTH {
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
        result: &Dimension,
    ) -> Result<Checked, FormulaError> {
        check(&self.0, environment, result)
    }

    /// Whether every literal means what it says beside the numbers it stands with (F011); looked at when a formula is
    /// written, not when it is read. The result is in a unit of this factor.
    pub fn reads_as_written(
        &self,
        environment: &Environment,
        result: Factor,
    ) -> Result<(), FormulaError> {
        scale::check(&self.0, environment, result)
    }
}

impl TryFrom<String> for Formula {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Ok(Self::parse(&text)?)
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
