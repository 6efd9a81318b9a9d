//! How much a part counts, and how much of the whole has to be known.

use kernel::Invalid;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::number::Text;

/// How much a part counts, 0 or more; only the proportions matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Text", into = "Text")]
#[schema(value_type = String, pattern = "^[0-9]{1,18}(\\.[0-9]{1,28})?$", examples("0.5"))]
pub struct Weight(Decimal);

impl Weight {
    pub const ONE: Self = Self(Decimal::ONE);

    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl TryFrom<Decimal> for Weight {
    type Error = Invalid;
    fn try_from(weight: Decimal) -> Result<Self, Invalid> {
        let fits = (Decimal::ZERO..=Decimal::from(1_000_000)).contains(&weight);
        fits.then_some(Self(weight)).ok_or_else(|| Invalid::new("Weight", "is 0 to 1,000,000"))
    }
}

impl TryFrom<Text> for Weight {
    type Error = Invalid;
    fn try_from(Text(weight): Text) -> Result<Self, Invalid> {
        weight.try_into()
    }
}

impl From<Weight> for Text {
    fn from(weight: Weight) -> Self {
        Self(weight.0)
    }
}

/// A share, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Text", into = "Text")]
#[schema(value_type = String, pattern = "^[0-9]{1,18}(\\.[0-9]{1,28})?$", examples("0.75"))]
pub struct Share(Decimal);

impl Share {
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl Default for Share {
    /// Two thirds, rounded down, so that two of three are enough.
    fn default() -> Self {
        Self(Decimal::TWO / Decimal::from(3) - Decimal::new(1, 28))
    }
}

impl TryFrom<Decimal> for Share {
    type Error = Invalid;
    fn try_from(share: Decimal) -> Result<Self, Invalid> {
        let fits = (Decimal::ZERO..=Decimal::ONE).contains(&share);
        fits.then_some(Self(share)).ok_or_else(|| Invalid::new("Share", "is 0 to 1"))
    }
}

impl TryFrom<Text> for Share {
    type Error = Invalid;
    fn try_from(Text(share): Text) -> Result<Self, Invalid> {
        share.try_into()
    }
}

impl From<Share> for Text {
    fn from(share: Share) -> Self {
        Self(share.0)
    }
}
