//! Pools of seats: who may take one, who queues, and how capacity moves. Never above capacity.
//!
//! Seed row S004-14 (about 40 international and 40 national guests) and the delegation quotas of the first round;
//! section 5.2 of the conference reference. The caller locks the pools, in the order of their ids; what is decided here
//! is then true, and a CHECK of the database is the last line.

mod seats;
mod spill;

use kernel::{Invalid, id};
use serde::Serialize;
use utoipa::ToSchema;

pub use self::seats::{Needs, SeatDimension, Seats};
pub use self::spill::{Spill, SpillId, SpillRule, spill};
use crate::participation::PartySize;
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
    capacity: u32,
    /// Seats of registrations that hold one.
    held: u32,
    /// Number that the next one to queue gets.
    #[schema(minimum = 1)]
    next_seq: u32,
}

impl Pool {
    pub fn new(id: PoolId, conference_id: ConferenceId, seats: Seats, capacity: u32) -> Self {
        Self { id, conference_id, seats, capacity, held: 0, next_seq: 1 }
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
        let refusal = Refusal::CapacityBelowHeld { held, wanted: capacity };
        pool.restore(held, 1).map_err(|_| refusal)
    }

    /// The pool as it was stored.
    pub fn restore(self, held: u32, next_seq: u32) -> Result<Self, Invalid> {
        if held > self.capacity || next_seq == 0 {
            return Err(Invalid::new("pool", "holds at most its capacity and numbers from 1"));
        }
        Ok(Self { held, next_seq, ..self })
    }

    pub fn capacity(&self) -> u32 {
        self.capacity
    }

    pub fn held(&self) -> u32 {
        self.held
    }

    pub fn next_seq(&self) -> u32 {
        self.next_seq
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
    pub fn hold(&self, size: PartySize) -> Result<Self, Refusal> {
        if self.free() < size.into() {
            return Err(Refusal::SeatsTaken);
        }
        Ok(Self { held: self.held + u32::from(size), ..self.clone() })
    }

    /// Gives seats back.
    pub fn release(&self, size: PartySize) -> Result<Self, Refusal> {
        let size = u32::from(size);
        match self.held.checked_sub(size) {
            Some(held) => Ok(Self { held, ..self.clone() }),
            None => Err(Refusal::SeatsNotHeld { held: self.held, size }),
        }
    }

    fn number(&self) -> (Self, u32) {
        (Self { next_seq: self.next_seq + 1, ..self.clone() }, self.next_seq)
    }
}

/// The pools that a registration draws on, in the order in which they are locked; at least one.
pub fn needed(pools: &[Pool], needs: Needs) -> Result<Vec<Pool>, Refusal> {
    let mut needed: Vec<_> = pools.iter().filter(|it| needs.draw_on(it.seats)).cloned().collect();
    needed.sort_by_key(|it| it.id);
    if needed.is_empty() { Err(Refusal::NoPool) } else { Ok(needed) }
}

/// A locked pool and the highest priority among those who wait with a number of it, if anybody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    pub pool: Pool,
    pub waiting: Option<u8>,
}

/// What somebody wants of the pools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    pub size: PartySize,
    pub priority: u8,
}

/// Whether there was a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seating {
    /// In every pool; as they are now.
    Seated(Vec<Pool>),
    /// In the queue of this pool, as it is now, with this number.
    Queued { pool: Pool, seq: u32 },
}

/// Decides about seats in all `needed` pools at once: all or nothing.
///
/// A newcomer does not overtake: where somebody of the same or a higher priority waits, the newcomer queues too, even
/// if seats are free (they are too few for a party that waits). The pool with the fewest free seats gives the number;
/// where several are equal, the narrower. If some have a queue that the newcomer must respect, it is one of those.
///
/// Who queues where others stand aside for want of other seats may be offered a seat at once: run the queue
/// ([`crate::queue::promote`]) after queueing, too.
pub fn acquire(needed: &[Locked], claim: Claim) -> Result<Seating, Refusal> {
    let waits = |it: &&Locked| it.waiting.is_some_and(|priority| priority >= claim.priority);
    let tightest = |a: &&Locked, b: &&Locked| {
        let key = |it: &Locked| (it.pool.free(), std::cmp::Reverse(it.pool.seats), it.pool.id);
        key(a).cmp(&key(b))
    };
    let queue_in = |it: &Locked| {
        let (pool, seq) = it.pool.number();
        Seating::Queued { pool, seq }
    };
    if let Some(it) = needed.iter().filter(waits).min_by(tightest) {
        return Ok(queue_in(it));
    }
    let tightest = needed.iter().min_by(tightest).ok_or(Refusal::NoPool)?;
    let held: Result<_, _> = needed.iter().map(|it| it.pool.hold(claim.size)).collect();
    Ok(held.map_or_else(|_| queue_in(tightest), Seating::Seated))
}

/// Moves a registration that holds seats from some pools to others (from onsite to online, say): all or nothing, and
/// never past those who wait. Pools in both stay as they are; what comes back are the others, changed.
pub fn exchange(from: &[Pool], to: &[Locked], claim: Claim) -> Result<Vec<Pool>, Refusal> {
    let left = from.iter().filter(|old| to.iter().all(|new| new.pool.id != old.id));
    let entered = to.iter().filter(|new| from.iter().all(|old| old.id != new.pool.id));
    let mut changed = left.map(|it| it.release(claim.size)).collect::<Result<Vec<_>, _>>()?;
    for Locked { pool, waiting } in entered {
        if waiting.is_some_and(|priority| priority >= claim.priority) {
            return Err(Refusal::SeatsTaken);
        }
        changed.push(pool.hold(claim.size)?);
    }
    changed.sort_by_key(|it| it.id);
    Ok(changed)
}

#[cfg(test)]
mod tests;
