use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::names::Code;
use crate::unit::{Dimension, Factor};

/// What a number means: its dimension, and by what the raw number was multiplied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    pub dimension: Dimension,
    pub factor: Factor,
}

/// An indicator that formulas may refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referent {
    /// The number of the version that is in force.
    pub current: u32,
    /// What the numbers of each published version mean.
    pub versions: BTreeMap<u32, Measure>,
}

/// What formulas may name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    pub references: BTreeMap<Code, Referent>,
    /// Constants with their shown value.
    pub constants: BTreeMap<Code, (Decimal, Measure)>,
    /// The codes of each dimension of disaggregation.
    pub dimensions: BTreeMap<String, BTreeSet<String>>,
}
