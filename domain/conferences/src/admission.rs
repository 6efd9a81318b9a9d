//! How a conference lets people in, and what happens at the desk where seats are given, kept and given back.
//!
//! Sections 5.2 and 5.3 of the conference reference, put together: whoever calls has locked the pools of the conference,
//! so that what is decided here is true when it is stored.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kernel::{Choice, Website};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::pool::{Locked, Pool, PoolId, Seating, SpillRule, acquire, exchange, needed, spill};
use crate::queue::{Entry, QueueRules, offered_until, promote};
use crate::registration::{Registration, RegistrationStatus, Ticket};
use crate::representation::{Catalogue, Measure};

/// By what rules people get a seat.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Admission {
    /// Hosts look at each registration before it is confirmed.
    pub approval: bool,
    /// Seats are held while hosts look; it stays as it is once somebody has registered.
    pub hold_while_pending: bool,
    pub queue: QueueRules,
    /// No seat is offered later than so many hours before the start.
    #[schema(maximum = 8784)]
    #[serde(deserialize_with = "within_a_year")]
    pub offer_cut_off_hours: u16,
    /// When registration begins; at once, if absent.
    pub opens_at: Option<DateTime<Utc>>,
    /// When registration ends; with the last day, if absent.
    pub closes_at: Option<DateTime<Utc>>,
    /// The groups that should be represented; null while nobody asks for any.
    pub groups: Option<Catalogue>,
    /// What is done with personal data, in public.
    pub privacy_notice: Option<Website>,
}

/// Hours of a leap year.
const YEAR_HOURS: u16 = 8784;

fn within_a_year<'de, D: serde::Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    let hours = u16::deserialize(from)?;
    if hours <= YEAR_HOURS {
        Ok(hours)
    } else {
        Err(serde::de::Error::custom(format!("takes at most {YEAR_HOURS} hours")))
    }
}

impl Admission {
    pub fn cut_off(&self) -> TimeDelta {
        TimeDelta::hours(self.offer_cut_off_hours.into())
    }

    /// Whether a registration in this status has its seats taken from the pools.
    pub fn seats(&self, status: RegistrationStatus) -> bool {
        status.holds_seat(self.hold_while_pending)
    }
}

/// What changed at the desk; whatever is not named stayed as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    pub registrations: Vec<Registration>,
    pub pools: Vec<Pool>,
}

/// The desk of a conference while its pools are locked: all of its pools, and the highest priority that waits in each.
#[derive(Clone, Debug)]
pub struct Desk {
    pub pools: Vec<Locked>,
    pub admission: Admission,
}

impl Desk {
    fn plain(&self) -> Vec<Pool> {
        self.pools.iter().map(|it| it.pool.clone()).collect()
    }

    /// The pools that a registration draws on, with who waits in them.
    fn needed(&self, it: &Registration) -> Result<Vec<Locked>, Refusal> {
        let drawn = needed(&self.plain(), it.needs()?)?;
        let waits = |id: PoolId| self.pools.iter().find(|it| it.pool.id == id)?.waiting;
        Ok(drawn.into_iter().map(|pool| Locked { waiting: waits(pool.id), pool }).collect())
    }

    /// Gives a submitted registration its seats, or a number in the queue; with approval it first waits for the hosts.
    /// To submit and to be seated is one change.
    pub fn admit(&self, submitted: &Registration, now: DateTime<Utc>) -> Result<Changes, Refusal> {
        let version = submitted.version;
        let needed = self.needed(submitted)?;
        if self.admission.approval && !self.admission.hold_while_pending {
            return Ok(Changes { registrations: vec![submitted.clone()], pools: Vec::new() });
        }
        match acquire(&needed, submitted.claim())? {
            Seating::Seated(pools) => {
                let pending = self.admission.approval;
                let seated = if pending { submitted.clone() } else { submitted.confirm(now)? };
                Ok(Changes { registrations: vec![Registration { version, ..seated }], pools })
            }
            Seating::Queued { pool, seq } => {
                let waiting = submitted.wait(Ticket { pool_id: pool.id, seq }, now)?;
                let waiting = Registration { version, ..waiting };
                Ok(Changes { registrations: vec![waiting], pools: vec![pool] })
            }
        }
    }

    /// Confirms an offer, or what the hosts approve of: that takes seats now, unless they are held already.
    pub fn confirm(&self, it: &Registration, now: DateTime<Utc>) -> Result<Changes, Refusal> {
        let confirmed = it.confirm(now)?;
        if self.admission.seats(it.status) {
            return Ok(Changes { registrations: vec![confirmed], pools: Vec::new() });
        }
        match acquire(&self.needed(it)?, it.claim())? {
            Seating::Seated(pools) => Ok(Changes { registrations: vec![confirmed], pools }),
            Seating::Queued { pool, seq } => {
                let waiting = it.wait(Ticket { pool_id: pool.id, seq }, now)?;
                Ok(Changes { registrations: vec![waiting], pools: vec![pool] })
            }
        }
    }

    /// What the pools are once `after` holds no seat that `before` held.
    pub fn leave(&self, before: &Registration, after: Registration) -> Result<Changes, Refusal> {
        let gone = self.admission.seats(before.status) && !self.admission.seats(after.status);
        let pools = if gone {
            let size = before.participation.size;
            needed(&self.plain(), before.needs()?)?
                .iter()
                .map(|it| it.release(size))
                .collect::<Result<_, _>>()?
        } else {
            Vec::new()
        };
        Ok(Changes { registrations: vec![after], pools })
    }

    /// Has a guest take part as revised: in another mode if there is a seat of that kind; the old one is kept until then.
    pub fn revise(&self, before: &Registration, after: Registration) -> Result<Changes, Refusal> {
        let changed = before.participation.mode != after.participation.mode;
        let pools = if changed && self.admission.seats(before.status) {
            let from = needed(&self.plain(), before.needs()?)?;
            exchange(&from, &self.needed(&after)?, before.claim())?
        } else {
            Vec::new()
        };
        Ok(Changes { registrations: vec![after], pools })
    }

    /// The desk after the changes.
    pub fn after(&self, changes: &Changes) -> Self {
        let changed = |id: PoolId| changes.pools.iter().find(|it| it.id == id).cloned();
        let queued = |id: PoolId| {
            let in_line = changes.registrations.iter().filter(|it| it.waits_in(id));
            in_line.map(|it| it.priority).max()
        };
        let pools = self.pools.iter().map(|it| Locked {
            pool: changed(it.pool.id).unwrap_or_else(|| it.pool.clone()),
            waiting: it.waiting.max(queued(it.pool.id)),
        });
        Self { pools: pools.collect(), admission: self.admission.clone() }
    }

    /// The desk with a pool as it is now.
    pub fn with(&self, pool: Pool) -> Self {
        self.after(&Changes { registrations: Vec::new(), pools: vec![pool] })
    }

    pub fn pool(&self, id: PoolId) -> Result<&Pool, Refusal> {
        let found = self.pools.iter().find(|it| it.pool.id == id);
        found.map(|it| &it.pool).ok_or(Refusal::PoolUnknown)
    }

    /// Whether seats can go from the one pool to the other.
    pub fn may_spill(&self, rule: SpillRule) -> Result<(), Refusal> {
        spill(self.pool(rule.from_pool_id)?, self.pool(rule.to_pool_id)?).map(drop)
    }

    /// Whether the queue may move: somebody waits, and a seat is free in the line.
    pub fn may_move(&self) -> bool {
        self.pools.iter().any(|it| it.waiting.is_some() && it.pool.free() > 0)
    }

    /// Whether the party could be seated if nobody else waited.
    pub fn has_room_for(&self, it: &Registration) -> bool {
        let size = it.participation.size.into();
        self.needed(it).is_ok_and(|needed| needed.iter().all(|it| it.pool.free() >= size))
    }

    /// Offers free seats to those who wait; nobody, once it is too late for offers.
    ///
    /// `seated` are the groups of those who hold seats.
    pub fn call_next(
        &self,
        waiting: &[Registration],
        seated: &[BTreeSet<Choice>],
        starts_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Changes, Refusal> {
        let nothing = Changes { registrations: Vec::new(), pools: Vec::new() };
        let Ok(until) = offered_until(now, starts_at, self.admission.cut_off()) else {
            return Ok(nothing);
        };
        let (pools, rules) = (self.plain(), self.admission.queue);
        let queue = entries(waiting, &pools)?;
        let found = promote(&pools, &queue, rules, &self.measure(seated));
        let mut registrations = Vec::new();
        for it in waiting {
            let overtaken = found.overtaken.get(&it.id);
            match overtaken {
                Some(times) if *times == it.overtaken => {}
                Some(times) => registrations.push(it.pass(*times, now)),
                None => registrations.push(it.offer(until, now)?),
            }
        }
        let changed = found.pools.into_iter().zip(&pools).filter(|(new, old)| new != *old);
        Ok(Changes { registrations, pools: changed.map(|(new, _)| new).collect() })
    }

    /// Without a catalogue there is nothing to balance: an empty one stands in.
    fn measure(&self, seated: &[BTreeSet<Choice>]) -> Measure {
        self.admission.groups.as_ref().map_or_else(Measure::nothing, |it| it.measure(seated))
    }
}

/// The queue as it stands.
pub fn entries(waiting: &[Registration], pools: &[Pool]) -> Result<Vec<Entry>, Refusal> {
    let entry = |it: &Registration| {
        let Some(ticket) = it.waitlist else { return Ok(None) };
        let drawn = needed(pools, it.needs()?)?;
        Ok(Some(Entry {
            id: it.id,
            pool: ticket.pool_id,
            also: drawn.iter().map(|it| it.id).filter(|id| *id != ticket.pool_id).collect(),
            seq: ticket.seq,
            size: it.participation.size,
            priority: it.priority,
            groups: it.groups.iter().flat_map(|it| it.groups.iter().cloned()).collect(),
            overtaken: it.overtaken,
        }))
    };
    waiting.iter().filter_map(|it| entry(it).transpose()).collect()
}
