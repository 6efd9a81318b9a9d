use strum::IntoStaticStr;
use thiserror::Error;

/// What the domain turns down; the short word is its code in the contract.
#[derive(Clone, Debug, PartialEq, Eq, Error, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// Two units cannot be converted into each other.
    #[error("a value in {from} cannot be given in {to}")]
    UnitMismatch { from: String, to: String },
}
