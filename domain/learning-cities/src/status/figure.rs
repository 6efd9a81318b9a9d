use kernel::Invalid;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::code::{ObsStatus, StatusSet};
use crate::number::{Text, round};

/// A number or its absence, with a status that says so: `value` is null exactly when a status of `status` means missing.
///
/// A number has at most 18 digits before and 10 after the point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "RawFigure", into = "RawFigure", deny_unknown_fields)]
#[schema(as = ObservationFigure, examples(json!({"value": "12.5", "status": ["P"]})))]
pub struct Figure {
    /// A decimal string; null if the status means missing.
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,10})?$")]
    value: Option<Decimal>,
    /// The normal one if left out.
    #[schema(required = false)]
    status: StatusSet,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    value: Option<Text>,
    #[serde(default)]
    status: StatusSet,
}

impl Figure {
    /// The most digits after the point that are kept.
    pub const SCALE: u32 = 10;
    /// Numbers are below this, in either direction.
    const BELOW: i64 = 1_000_000_000_000_000_000;

    pub fn new(value: Option<Decimal>, status: StatusSet) -> Result<Self, Invalid> {
        let refuse = |rule: &str| Err(Invalid::new("Figure", rule));
        let missing = status.iter().any(ObsStatus::is_missing);
        match value {
            Some(_) if missing => refuse("with a number takes no status that means missing"),
            None if !missing => refuse("without a number needs a status that means missing"),
            None if !status.iter().all(ObsStatus::allows_missing) => {
                refuse("without a number takes only B, J, S and the missing statuses")
            }
            Some(value) if value.normalize().scale() > Self::SCALE => {
                refuse("has at most 10 digits after the point")
            }
            Some(value) if value.abs() >= Decimal::from(Self::BELOW) => {
                refuse("has at most 18 digits before the point")
            }
            _ => Ok(Self { value: value.map(|value| value.normalize()), status }),
        }
    }

    /// The number with the digits that are kept, half away from zero.
    pub fn rounded(value: Decimal) -> Decimal {
        round(value, Self::SCALE)
    }

    /// What stands for a figure that is kept from the reader.
    pub fn suppressed() -> Self {
        Self { value: None, status: ObsStatus::Q.into() }
    }

    pub fn value(&self) -> Option<Decimal> {
        self.value
    }

    pub fn status(&self) -> StatusSet {
        self.status
    }
}

impl TryFrom<RawFigure> for Figure {
    type Error = Invalid;
    fn try_from(raw: RawFigure) -> Result<Self, Invalid> {
        Self::new(raw.value.map(|it| it.0), raw.status)
    }
}

impl From<Figure> for RawFigure {
    fn from(Figure { value, status }: Figure) -> Self {
        Self { value: value.map(Text), status }
    }
}
