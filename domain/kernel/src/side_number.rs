//! Parties of what several hold together are numbered.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Invalid;

/// The number of a side, from 1.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "i16", into = "i16")]
#[schema(value_type = i16, minimum = 1, maximum = 8)]
pub struct SideNumber(i16);

impl SideNumber {
    pub const MAX: i16 = 8;

    /// The number of the side at this place of a list.
    pub fn at(index: usize) -> Self {
        Self(i16::try_from(index + 1).unwrap_or(Self::MAX))
    }

    /// The place of the side in a list.
    pub fn index(self) -> usize {
        usize::try_from(self.0 - 1).unwrap_or_default()
    }
}

impl TryFrom<i16> for SideNumber {
    type Error = Invalid;
    fn try_from(raw: i16) -> Result<Self, Invalid> {
        match raw {
            1..=Self::MAX => Ok(Self(raw)),
            _ => Err(Invalid::new("side", "is 1 to 8")),
        }
    }
}

impl From<SideNumber> for i16 {
    fn from(side: SideNumber) -> Self {
        side.0
    }
}

impl std::fmt::Display for SideNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_are_numbered_from_1_to_8_in_the_order_of_their_list() {
        assert!(SideNumber::try_from(0).is_err() && SideNumber::try_from(9).is_err());
        for index in 0..8 {
            let side = SideNumber::at(index);
            assert_eq!((side.index(), SideNumber::try_from(i16::from(side))), (index, Ok(side)));
        }
        assert_eq!(SideNumber::at(1).to_string(), "2");
    }
}
