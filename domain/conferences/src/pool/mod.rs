//! Pools of seats: who may take one, who queues, and how capacity moves. Never above capacity.
//!
//! Seed row S004-14 (about 40 international and 40 national guests) and the delegation quotas of the first round;
//! section 5.2 of the conference reference. The caller locks the pools, in the order of their ids; what is decided here
//! is then true, and a CHECK of the database is the last line.

use chrono::{DateTime, Utc};
use kernel::{Invalid, OrganisationId, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ConferenceId;
use crate::Refusal;
use crate::registration::{Mode, Origin, PartySize};

id! {
    /// Identifies a pool of seats.
    PoolId
}

/// For whom the seats of a pool are; broader ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SeatsOf", into = "SeatsOf")]
pub enum Seats {
    /// Everybody's.
    Total,
    Mode(Mode),
    Origin(Origin),
    /// Those whom one partner sends.
    Delegation(OrganisationId),
}

words! {
    /// Along which line seats are counted.
    SeatDimension { Total, Mode, Origin, Delegation }
}

/// For whom the seats of a pool are: the field that the dimension names says it, the others are null.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Seats)]
struct SeatsOf {
    dimension: SeatDimension,
    #[serde(default)]
    mode: Option<Mode>,
    #[serde(default)]
    origin: Option<Origin>,
    /// The partner whose delegation it is.
    #[serde(default)]
    organisation_id: Option<OrganisationId>,
}

impl From<Seats> for SeatsOf {
    fn from(seats: Seats) -> Self {
        let none = Self {
            dimension: SeatDimension::Total,
            mode: None,
            origin: None,
            organisation_id: None,
        };
        match seats {
            Seats::Total => none,
            Seats::Mode(it) => Self { dimension: SeatDimension::Mode, mode: Some(it), ..none },
            Seats::Origin(it) => {
                Self { dimension: SeatDimension::Origin, origin: Some(it), ..none }
            }
            Seats::Delegation(it) => {
                Self { dimension: SeatDimension::Delegation, organisation_id: Some(it), ..none }
            }
        }
    }
}

impl TryFrom<SeatsOf> for Seats {
    type Error = Invalid;
    fn try_from(it: SeatsOf) -> Result<Self, Invalid> {
        match (it.dimension, it.mode, it.origin, it.organisation_id) {
            (SeatDimension::Total, None, None, None) => Ok(Self::Total),
            (SeatDimension::Mode, Some(mode), None, None) => Ok(Self::Mode(mode)),
            (SeatDimension::Origin, None, Some(origin), None) => Ok(Self::Origin(origin)),
            (SeatDimension::Delegation, None, None, Some(partner)) => Ok(Self::Delegation(partner)),
            _ => Err(Invalid::new("seats", "give the field that the dimension names and no other")),
        }
    }
}

impl ToSchema for Seats {
    fn name() -> std::borrow::Cow<'static, str> {
        SeatsOf::name()
    }

    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        SeatsOf::schemas(schemas);
    }
}

impl utoipa::PartialSchema for Seats {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        SeatsOf::schema()
    }
}

/// What decides which pools a registration draws on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    pub origin: Origin,
    pub mode: Mode,
    pub delegation: Option<OrganisationId>,
}

impl Needs {
    pub(crate) fn draw_on(self, seats: Seats) -> bool {
        match seats {
            Seats::Total => true,
            Seats::Mode(mode) => mode == self.mode,
            Seats::Origin(origin) => origin == self.origin,
            Seats::Delegation(partner) => Some(partner) == self.delegation,
        }
    }
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

/// Moves all free seats from one pool to another; the sum of both stays.
pub fn spill(from: &Pool, to: &Pool) -> Result<(Pool, Pool), Refusal> {
    if from.id == to.id || from.conference_id != to.conference_id {
        return Err(Refusal::PoolsDoNotFit);
    }
    let capacity = to.capacity.checked_add(from.free()).ok_or(Refusal::PoolsDoNotFit)?;
    Ok((from.resize(from.held)?, to.resize(capacity)?))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn pool(id: u128, seats: Seats, capacity: u32, held: u32) -> Pool {
        let pool = Pool::new(Uuid::from_u128(id).into(), Uuid::nil().into(), seats, capacity);
        pool.restore(held, 1).expect("a pool")
    }

    fn total(capacity: u32, held: u32) -> Pool {
        pool(1, Seats::Total, capacity, held)
    }

    fn national(capacity: u32, held: u32) -> Pool {
        pool(2, Seats::Origin(Origin::National), capacity, held)
    }

    fn quiet(pools: impl IntoIterator<Item = Pool>) -> Vec<Locked> {
        pools.into_iter().map(|pool| Locked { pool, waiting: None }).collect()
    }

    fn claim(size: u32, priority: u8) -> Claim {
        Claim { size: size.try_into().expect("a size"), priority }
    }

    fn outcome(seating: Result<Seating, Refusal>) -> String {
        match seating {
            Ok(Seating::Seated(pools)) => {
                let held: Vec<_> = pools.iter().map(|it| it.held.to_string()).collect();
                format!("seated {}", held.join(" "))
            }
            Ok(Seating::Queued { pool, seq }) => {
                format!("number {seq} of {}, next {}", Uuid::from(pool.id).as_u128(), pool.next_seq)
            }
            Err(refusal) => <&str>::from(refusal).to_owned(),
        }
    }

    #[test]
    fn forty_national_and_forty_international_guests_and_no_more() {
        let mut pools = vec![
            pool(1, Seats::Total, 80, 0),
            pool(2, Seats::Origin(Origin::National), 40, 0),
            pool(3, Seats::Origin(Origin::International), 40, 0),
        ];
        let mut waiting = 0;
        for guest in 0..100 {
            let origin = if guest % 4 == 0 { Origin::International } else { Origin::National };
            let needs = Needs { origin, mode: Mode::Onsite, delegation: None };
            let wanted = needed(&pools, needs).expect("pools");
            let changed = match acquire(&quiet(wanted), claim(1, 0)).expect("an answer") {
                Seating::Seated(changed) => changed,
                Seating::Queued { pool, seq } => {
                    waiting += 1;
                    assert_eq!(seq, waiting);
                    vec![pool]
                }
            };
            for it in changed {
                let place = pools.iter().position(|old| old.id == it.id).expect("known");
                pools[place] = it;
            }
        }
        assert_eq!(pools.iter().map(Pool::held).collect::<Vec<_>>(), [65, 40, 25]);
        assert_eq!(waiting, 35);
    }

    #[test]
    fn it_is_all_pools_or_none_and_the_tightest_gives_the_number() {
        let seat = |pools: [Pool; 2], size| outcome(acquire(&quiet(pools), claim(size, 0)));
        assert_eq!(seat([total(80, 10), national(40, 38)], 2), "seated 12 40");
        assert_eq!(seat([total(80, 10), national(40, 38)], 3), "number 1 of 2, next 2");
        assert_eq!(seat([total(80, 79), national(40, 38)], 2), "number 1 of 1, next 2");
        assert_eq!(seat([total(80, 80), national(40, 40)], 1), "number 1 of 2, next 2");
        assert_eq!(outcome(acquire(&[], claim(1, 0))), "no_pool");
    }

    #[test]
    fn a_newcomer_overtakes_nobody_of_the_same_priority() {
        // A party of 3 waits for the two seats that are free.
        let locked = |waiting| {
            let [total, national] = [total(80, 79), national(40, 38)];
            [Locked { pool: total, waiting: None }, Locked { pool: national, waiting }]
        };
        assert_eq!(outcome(acquire(&locked(None), claim(1, 0))), "seated 80 39");
        assert_eq!(outcome(acquire(&locked(Some(0)), claim(1, 0))), "number 1 of 2, next 2");
        assert_eq!(outcome(acquire(&locked(Some(0)), claim(1, 1))), "seated 80 39");
        assert_eq!(outcome(acquire(&locked(Some(1)), claim(1, 1))), "number 1 of 2, next 2");
    }

    #[test]
    fn who_belongs_to_no_pool_is_refused_not_let_in() {
        let needs = Needs { origin: Origin::National, mode: Mode::Online, delegation: None };
        assert_eq!(needed(&[], needs), Err(Refusal::NoPool));
        let partner = Uuid::from_u128(9).into();
        let pools = [
            pool(3, Seats::Delegation(partner), 7, 0),
            pool(2, Seats::Mode(Mode::Onsite), 40, 0),
            pool(1, Seats::Mode(Mode::Online), 200, 0),
        ];
        let ids = |needs| {
            let needed = needed(&pools, needs).unwrap_or_default();
            needed.iter().map(|it| Uuid::from(it.id).as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(ids(needs), [1]);
        assert_eq!(ids(Needs { delegation: Some(partner), ..needs }), [1, 3]);
    }

    #[test]
    fn capacity_is_never_lowered_below_what_is_held() {
        let it = national(40, 38);
        assert_eq!(it.resize(38).map(|it| it.free()), Ok(0));
        let refusal = it.resize(37).expect_err("a refusal");
        assert_eq!(refusal, Refusal::CapacityBelowHeld { held: 38, wanted: 37 });
        assert_eq!(<&str>::from(&refusal), "capacity_below_held");
        assert_eq!(it.resize(60).map(|it| it.free()), Ok(22));
        assert_eq!(
            national(40, 1).release(claim(2, 0).size),
            Err(Refusal::SeatsNotHeld { held: 1, size: 2 })
        );
    }

    #[test]
    fn spilling_keeps_the_sum_and_every_seat_that_is_held() {
        let international = pool(3, Seats::Origin(Origin::International), 40, 25);
        let (from, to) = spill(&international, &national(40, 40)).expect("spills");
        assert_eq!((from.capacity(), from.held(), to.capacity(), to.held()), (25, 25, 55, 40));
        assert_eq!(spill(&to, &to), Err(Refusal::PoolsDoNotFit));
        let at = "2020-03-01T00:00:00Z".parse().expect("a time");
        let rule = SpillRule { due_at: at, from_pool_id: from.id, to_pool_id: to.id };
        assert!(rule.is_due(at) && !rule.is_due(at - chrono::TimeDelta::seconds(1)));
    }

    #[test]
    fn changing_the_mode_takes_the_new_seat_before_the_old_one_is_lost() {
        let onsite = pool(3, Seats::Mode(Mode::Onsite), 40, 40);
        let online = |held| pool(4, Seats::Mode(Mode::Online), 10, held);
        let go = |held, waiting| {
            let to = [
                Locked { pool: total(80, 50), waiting: Some(0) },
                Locked { pool: online(held), waiting },
            ];
            let changed = exchange(&[total(80, 50), onsite.clone()], &to, claim(1, 0));
            changed.map(|it| it.iter().map(Pool::held).collect::<Vec<_>>())
        };
        assert_eq!(go(9, None), Ok(vec![39, 10]));
        assert_eq!(go(10, None), Err(Refusal::SeatsTaken));
        assert_eq!(go(9, Some(0)), Err(Refusal::SeatsTaken));
    }

    #[test]
    fn a_pool_says_for_whom_it_is() {
        let json = serde_json::to_value(national(40, 38)).expect("json");
        assert_eq!(
            json["seats"],
            serde_json::json!({"dimension": "origin", "mode": null, "origin": "national", "organisation_id": null})
        );
        assert_eq!(json["held"], 38);
        assert!(
            Pool::new(Uuid::nil().into(), Uuid::nil().into(), Seats::Total, 1)
                .restore(2, 1)
                .is_err()
        );
    }
}
