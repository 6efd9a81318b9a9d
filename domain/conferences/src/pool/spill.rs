//! Seats that nobody takes go to others in time.

use chrono::{DateTime, Utc};
use kernel::id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Pool, PoolId};
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies a spill.
    SpillId
}

/// Seats that nobody has taken by an instant go to another pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Spill {
    pub id: SpillId,
    pub conference_id: ConferenceId,
    #[serde(flatten)]
    pub rule: SpillRule,
    /// When it was done; null until then.
    pub done_at: Option<DateTime<Utc>>,
}

impl Spill {
    /// Whether it has yet to be done, and so can be called off.
    pub fn must_be_planned(&self) -> Result<(), Refusal> {
        if self.done_at.is_some() { Err(Refusal::SpillDone) } else { Ok(()) }
    }
}

/// From where to where seats go, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SpillCreate)]
pub struct SpillRule {
    pub from_pool_id: PoolId,
    pub to_pool_id: PoolId,
    /// Now, if it has passed.
    pub due_at: DateTime<Utc>,
}

impl SpillRule {
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.due_at <= now
    }
}

/// Moves all free seats that are kept for nobody from one pool to another; the sum of both stays.
pub fn spill(from: &Pool, to: &Pool, all: &[Pool]) -> Result<Vec<Pool>, Refusal> {
    let both = from.id != to.id && from.conference_id == to.conference_id;
    if !both || from.is_of_a_reserve() || to.is_of_a_reserve() {
        return Err(Refusal::PoolsDoNotFit);
    }
    let moving = from.free_for_all(all);
    let capacity = to.capacity.checked_add(moving).ok_or(Refusal::PoolsDoNotFit)?;
    let less = from.resize_all(all, from.capacity - moving)?;
    Ok(less.into_iter().chain(to.resize_all(all, capacity)?).collect())
}
