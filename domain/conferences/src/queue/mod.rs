//! The waiting list: who is offered a seat next. Deterministic, and nobody is passed over without end.
//!
//! Section 5.3 of the conference reference. Whenever seats come free (a cancellation, a decline, an offer that ran out,
//! more capacity, a spill), [`promote`] runs over the locked pools and their whole queue.

mod line;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use kernel::{Choice, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use self::line::Moving;
use crate::Refusal;
use crate::participation::PartySize;
use crate::pool::{Pool, PoolId};
use crate::registration::RegistrationId;
use crate::representation::Measure;

words! {
    /// Who goes first among those of one priority.
    QueuePolicy {
        /// The order of the queue.
        Fifo,
        /// Whose group is farthest below its wanted share.
        Balance,
    }
}

words! {
    /// What happens while a party does not fit into the seats that are free.
    PartyRule {
        /// It is waited for.
        Strict,
        /// The first that fits goes, and the older ones are overtaken.
        BestFit,
    }
}

/// By what rules seats are offered from the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QueueRules {
    pub policy: QueuePolicy,
    pub parties: PartyRule,
    /// How often anybody may be overtaken by others of the same priority; after that they go first.
    #[schema(maximum = 100)]
    pub max_overtakes: u32,
}

impl Default for QueueRules {
    fn default() -> Self {
        Self { policy: QueuePolicy::Fifo, parties: PartyRule::Strict, max_overtakes: 3 }
    }
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: RegistrationId,
    /// The pool whose number it has, in whose line it stands.
    pub pool: PoolId,
    /// The other pools that it needs.
    pub also: Vec<PoolId>,
    pub seq: u32,
    pub size: PartySize,
    /// Higher ones go before lower ones.
    pub priority: u8,
    pub groups: BTreeSet<Choice>,
    pub overtaken: u32,
}

/// What a run of the queue decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promotion {
    /// Who is offered a seat, in this order.
    pub offered: Vec<RegistrationId>,
    /// Those who still wait, and how often each was overtaken by now.
    pub overtaken: BTreeMap<RegistrationId, u32>,
    /// The pools with the offered seats held, in the order given.
    pub pools: Vec<Pool>,
}

/// Offers the free seats of the `pools` to those in the `queue`.
///
/// Lines are served one after another, those of broader pools first. In a line the highest priority is served until
/// nobody of it waits; inside it, who was overtaken as often as allowed goes before all others. A party that is short
/// of seats in *another* pool than that of its line stands aside: it could not use the seats, so it neither blocks nor
/// counts as overtaken; but nobody behind it takes the seats that it lacks.
///
/// `seated` measures those who hold seats; only the policy `balance` looks at it. The order in which the queue is given
/// does not matter.
pub fn promote(pools: &[Pool], queue: &[Entry], rules: QueueRules, seated: &Measure) -> Promotion {
    let mut lines: Vec<_> = pools.iter().map(|it| (it.seats, it.id)).collect();
    lines.sort();
    let mut moving = Moving::new(pools, queue, rules, seated);
    for (_, line) in lines {
        moving.serve(line);
    }
    moving.done()
}

/// How many of those who wait now go before somebody; both numbers are the same where the order is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct QueuePosition {
    #[schema(minimum = 0)]
    pub at_least: u32,
    #[schema(minimum = 0)]
    pub at_most: u32,
}

/// The position of one of the queue in its line, if it is there.
///
/// Where others may overtake, at least those go first who have a higher priority or were overtaken as often as allowed,
/// and at most also all older ones and as many younger ones as may still overtake.
pub fn position(id: RegistrationId, queue: &[Entry], rules: QueueRules) -> Option<QueuePosition> {
    let own = queue.iter().find(|it| it.id == id)?;
    let line = || queue.iter().filter(|it| it.pool == own.pool && it.id != id);
    let class = || line().filter(|it| it.priority == own.priority);
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let higher = count(line().filter(|it| it.priority > own.priority).count());
    let older = count(class().filter(|it| it.seq < own.seq).count());
    let is_patient = |it: &Entry| it.overtaken >= rules.max_overtakes;
    let fixed = rules.policy == QueuePolicy::Fifo && rules.parties == PartyRule::Strict;
    if fixed || rules.max_overtakes == 0 {
        return Some(QueuePosition { at_least: higher + older, at_most: higher + older });
    }
    let patient = class().filter(|it| is_patient(it) && (!is_patient(own) || it.seq < own.seq));
    let younger = count(class().filter(|it| it.seq > own.seq).count());
    let still = rules.max_overtakes.saturating_sub(own.overtaken);
    Some(QueuePosition {
        at_least: higher + count(patient.count()),
        at_most: higher + older + younger.min(still),
    })
}

/// How long an offer lasts.
pub const OFFER_WINDOW: TimeDelta = TimeDelta::hours(72);
/// How long it lasts shortly before the start.
pub const LATE_OFFER_WINDOW: TimeDelta = TimeDelta::hours(24);
/// How long before the start that begins.
pub const LATE: TimeDelta = TimeDelta::days(14);

/// Until when a seat offered now is held: for the window, but never beyond `cut_off` before the start.
pub fn offered_until(
    now: DateTime<Utc>,
    starts_at: DateTime<Utc>,
    cut_off: TimeDelta,
) -> Result<DateTime<Utc>, Refusal> {
    let last = starts_at - cut_off;
    if last <= now {
        return Err(Refusal::TooLateToOffer(last));
    }
    let window = if now >= starts_at - LATE { LATE_OFFER_WINDOW } else { OFFER_WINDOW };
    Ok(last.min(now + window))
}
