use rust_decimal::Decimal;

use super::method::Scale;
use crate::direction::Orientation;
use crate::{Refusal, number};

/// Two fixed ends, 0 at the lower and 1 at the higher.
pub(super) struct Posts {
    min: Decimal,
    range: Decimal,
    scale: Scale,
}

impl Posts {
    pub(super) fn new(min: Decimal, max: Decimal, scale: Scale) -> Result<Self, Refusal> {
        let min = scaled(min, scale).ok_or(Refusal::BadGoalposts)?;
        let max = scaled(max, scale).ok_or(Refusal::BadGoalposts)?;
        let range = max.checked_sub(min).filter(|range| *range > Decimal::ZERO);
        Ok(Self { min, range: range.ok_or(Refusal::BadGoalposts)?, scale })
    }

    pub(super) fn place(
        &self,
        value: Decimal,
        orientation: Orientation,
        cap: bool,
    ) -> Result<Decimal, Refusal> {
        if matches!(orientation, Orientation::Nearest(_)) {
            return Err(Refusal::NoOrientation);
        }
        let scaled = scaled(value, self.scale).ok_or(Refusal::NotPositive { part: None })?;
        let share = scaled.checked_sub(self.min).and_then(|it| it.checked_div(self.range));
        let share = share.ok_or(Refusal::OutOfRange)?;
        let share = if orientation == Orientation::Lower {
            Decimal::ONE.checked_sub(share).ok_or(Refusal::OutOfRange)?
        } else {
            share
        };
        Ok(if cap { share.clamp(Decimal::ZERO, Decimal::ONE) } else { share })
    }
}

fn scaled(value: Decimal, scale: Scale) -> Option<Decimal> {
    match scale {
        Scale::Linear => Some(value),
        Scale::Logarithmic if value > Decimal::ZERO => number::via_f64(value, f64::ln),
        Scale::Logarithmic => None,
    }
}
