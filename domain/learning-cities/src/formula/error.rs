use kernel::Invalid;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr};
use thiserror::Error;

use super::limits;

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
    /// A literal beside a number that is shown otherwise than formulas take it.
    F011,
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

impl From<FormulaError> for Invalid {
    fn from(FormulaError { code, position, message }: FormulaError) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::new("Formula", format!("at character {position}: {message}"))
        }
    }
}

impl FormulaError {
    pub(super) fn new(code: ErrorCode, position: usize, message: impl Into<String>) -> Self {
        Self { code, position, message: message.into() }
    }

    pub(super) fn too_long() -> Self {
        let message = format!("longer than {} characters", limits::LENGTH);
        Self::new(ErrorCode::F007, limits::LENGTH, message)
    }
}
