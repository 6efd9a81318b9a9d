//! Pools of seats: for whom they are, how seats are taken and given back, and how capacity moves. Never above capacity.
//!
//! Seed row S004-14 (about 40 international and 40 national guests) and the delegation quotas of the first round;
//! section 5.2 of the conference reference. The caller holds the pools; what is decided here is then true, and a CHECK of
//! the database is the last line.

mod claim;
mod left;
mod recount;
mod reserve;
mod seats;
mod spill;

use kernel::directory::organisation::OrganisationKind;
use kernel::{Invalid, id};
use serde::Serialize;
use utoipa::ToSchema;

pub use self::claim::{Claim, acquire, exchange};
pub use self::left::SeatCount;
pub use self::recount::{Recount, recount};
pub use self::reserve::{Reserve, ReserveId, ReserveRule};
pub use self::seats::{Counted, Needs, SeatDimension, Seats};
pub use self::spill::{Spill, SpillId, SpillRule, spill};
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies a pool of seats.
    PoolId
}

/// A pool of seats of a conference. `0 <= held <= capacity`, always.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Pool {
    pub id: PoolId,
    pub conference_id: ConferenceId,
    pub seats: Seats,
    /// Whom a reserve is for, of which this is what others may have.
    #[serde(skip)]
    besides: Option<OrganisationKind>,
    capacity: u32,
    /// Seats of registrations that hold one.
    held: u32,
}

impl Pool {
    pub fn new(id: PoolId, conference_id: ConferenceId, seats: Seats, capacity: u32) -> Self {
        Self { id, conference_id, seats, besides: None, capacity, held: 0 }
    }

    /// The same for others than those for whom some of the seats are reserved.
    #[must_use]
    pub fn besides(self, kind: OrganisationKind) -> Self {
        Self { besides: Some(kind), ..self }
    }

    /// Whom it counts.
    pub fn counts(&self) -> Counted {
        Counted { seats: self.seats, besides: self.besides }
    }

    /// Whether it is what others may have of seats of which some are reserved, and no pool of its own.
    pub fn is_of_a_reserve(&self) -> bool {
        self.besides.is_some()
    }

    /// Whether it is what others may have of the seats of that pool.
    fn limits(&self, pool: &Self) -> bool {
        self.is_of_a_reserve() && !pool.is_of_a_reserve() && self.seats == pool.seats
    }

    /// A new pool of a conference where so many seats of this kind are held already.
    pub fn with_held(
        id: PoolId,
        conference_id: ConferenceId,
        seats: Seats,
        capacity: u32,
        held: u32,
    ) -> Result<Self, Refusal> {
        let pool = Self::new(id, conference_id, seats, capacity);
        pool.restore(held).map_err(|_| Refusal::CapacityBelowHeld { held, wanted: capacity })
    }

    /// The pool as it was stored.
    pub fn restore(self, held: u32) -> Result<Self, Invalid> {
        if held > self.capacity {
            return Err(Invalid::new("pool", "holds at most its capacity"));
        }
        Ok(Self { held, ..self })
    }

    pub fn capacity(&self) -> u32 {
        self.capacity
    }

    pub fn held(&self) -> u32 {
        self.held
    }

    pub fn free(&self) -> u32 {
        self.capacity - self.held
    }

    /// Gives the seats another capacity; those that are held stay.
    pub fn resize(&self, wanted: u32) -> Result<Self, Refusal> {
        if wanted < self.held {
            return Err(Refusal::CapacityBelowHeld { held: self.held, wanted });
        }
        Ok(Self { capacity: wanted, ..self.clone() })
    }

    /// Takes seats, if so many are free.
    pub fn hold(&self, seats: u32) -> Result<Self, Refusal> {
        if self.free() < seats {
            return Err(Refusal::SeatsTaken);
        }
        Ok(Self { held: self.held + seats, ..self.clone() })
    }

    /// Gives seats back.
    pub fn release(&self, seats: u32) -> Result<Self, Refusal> {
        match self.held.checked_sub(seats) {
            Some(held) => Ok(Self { held, ..self.clone() }),
            None => Err(Refusal::SeatsNotHeld { held: self.held, size: seats }),
        }
    }
}

#[cfg(test)]
mod tests;
