//! What counts as better.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

words! {
    /// What counts as better.
    #[schema(as = IndicatorDirection)]
    Direction { Higher, Lower, Neutral, TargetIsBest }
}

words! {
    /// What counts as better in an index, where the indicator itself says nothing or the index sees it otherwise.
    #[schema(as = IndexPartOrientation)]
    PartOrientation { Higher, Lower }
}

impl From<PartOrientation> for Orientation {
    fn from(it: PartOrientation) -> Self {
        match it {
            PartOrientation::Higher => Self::Higher,
            PartOrientation::Lower => Self::Lower,
        }
    }
}

/// What counts as better, when numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    Higher,
    Lower,
    /// The nearer to this number.
    Nearest(Decimal),
}

impl Orientation {
    /// The number turned so that more is better; `None` if it leaves the range of decimals.
    pub(crate) fn turned(self, value: Decimal) -> Option<Decimal> {
        match self {
            Self::Higher => Some(value),
            Self::Lower => Some(-value),
            Self::Nearest(best) => Some(-value.checked_sub(best)?.abs()),
        }
    }
}
