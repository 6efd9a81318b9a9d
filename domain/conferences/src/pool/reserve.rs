//! Seats that are kept for a kind of organisation until an instant.
//!
//! Of `N` seats `r` are kept: as long as those for whom they are hold `h` of them, others get no more than leave
//! `max(0, r - h)` free. That is the same as a limit of `N - r` on what others hold, whatever `h` is; so a reserve is a pool
//! that counts the others, and goes when it is released.

use chrono::{DateTime, Utc};
use kernel::directory::organisation::OrganisationKind;
use kernel::id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Pool, PoolId};
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies a reserve.
    ReserveId
}

/// Seats of a pool that are kept for those who represent an organisation of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Reserve {
    pub id: ReserveId,
    pub conference_id: ConferenceId,
    #[serde(flatten)]
    pub rule: ReserveRule,
    /// How many seats of the pool others may have until the release.
    pub others: u32,
    /// When all seats became everybody's; null until then.
    pub released_at: Option<DateTime<Utc>>,
}

/// Of which pool how many seats are kept, for whom, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReserveCreate, examples(json!({
    "pool_id": "0193c2a0-0000-7000-8000-000000000001", "organisation_kind": "migrant_organisation", "seats": 32,
    "release_at": "2027-03-01T08:00:00Z"
})))]
pub struct ReserveRule {
    /// A pool of everybody's seats, of a mode or of an origin; one of its reserves lasts at a time.
    pub pool_id: PoolId,
    pub organisation_kind: OrganisationKind,
    #[schema(minimum = 1)]
    #[serde(deserialize_with = "at_least_one")]
    pub seats: u32,
    /// From then on they are everybody's.
    pub release_at: DateTime<Utc>,
}

fn at_least_one<'de, D: serde::Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    match u32::deserialize(from)? {
        0 => Err(serde::de::Error::custom("reserves at least one seat")),
        seats => Ok(seats),
    }
}

impl Reserve {
    /// What others may have of the seats is a pool beside the others.
    pub fn pool(&self) -> PoolId {
        Uuid::from(self.id).into()
    }
}

impl ReserveRule {
    /// What others may have of the pool, of which they hold so many seats.
    pub fn others(self, id: ReserveId, of: &Pool, held: u32) -> Result<Pool, Refusal> {
        if of.is_of_a_reserve() || !of.seats.can_be_reserved() {
            return Err(Refusal::NoReserveThere);
        }
        let left = left(of.capacity, self.seats, held)?;
        let pool = Pool::new(Uuid::from(id).into(), of.conference_id, of.seats, left);
        Ok(Pool { held, ..pool }.besides(self.organisation_kind))
    }

    /// Whether it ends after now.
    pub fn must_last(self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.release_at <= now { Err(Refusal::ReleasedAlready) } else { Ok(()) }
    }
}

/// What of so many seats is left to others, who hold `held`, while `kept` are kept.
fn left(capacity: u32, kept: u32, held: u32) -> Result<u32, Refusal> {
    match capacity.checked_sub(kept) {
        None => Err(Refusal::ReserveTooLarge { seats: kept, capacity }),
        Some(left) if left < held => Err(Refusal::HeldByOthers { held, left }),
        Some(left) => Ok(left),
    }
}

impl Pool {
    /// The pool with another capacity, and those that limit others to a part of it: what is kept for whom it is reserved
    /// stays as large as it was.
    pub fn resize_all(&self, all: &[Self], wanted: u32) -> Result<Vec<Self>, Refusal> {
        let mut resized = vec![self.resize(wanted)?];
        for it in all.iter().filter(|it| it.limits(self)) {
            let left = left(wanted, self.capacity - it.capacity, it.held)?;
            resized.push(Self { capacity: left, ..it.clone() });
        }
        Ok(resized)
    }

    /// How many of its seats anybody may have now: those that are free, but for what is kept.
    pub fn free_for_all(&self, all: &[Self]) -> u32 {
        let others = all.iter().filter(|it| it.limits(self)).map(Self::free);
        others.fold(self.free(), u32::min)
    }
}
