//! The waiting list of a conference: who is offered a seat next. Deterministic, and nobody is passed over without end.
//!
//! Section 5.3 of the conference reference, over one queue: numbers are given out per conference, and everybody draws on
//! one or more pools. Whenever seats come free (a cancellation, a decline, an offer that ran out, more capacity, a spill),
//! [`promote`] runs over the pools that are held.
//!
//! # Words
//!
//! | Somebody | if |
//! |---|---|
//! | *stands aside* | a pool that they draw on has less capacity than the party has heads: they can never be seated, so they neither keep a seat nor are passed |
//! | *waits for* a pool | they draw on it, do not stand aside, and fewer of its seats are free than the party has heads |
//! | *keeps* a pool from those behind | they wait for it, and those behind must not pass: have a lower priority, or the rule is `strict`, or the one who waits was overtaken `max_overtakes` times |
//! | *goes* | it is their turn: they wait for no pool, and none of theirs is kept from them |
//! | *is passed* by who goes | they are older and of the same priority, share a pool, and either wait for a pool of the one who goes, or are short of nothing elsewhere: every other pool of theirs has the seats and is not kept from the one who goes |
//!
//! Who could not use the seat, since another is lacking, is neither passed nor counted; who is passed is overtaken once.
//!
//! # Order
//!
//! | Policy | One goes before another of the same priority if |
//! |---|---|
//! | `fifo` | the number is lower |
//! | `balance` | overtaken `max_overtakes` times, in the order of numbers; then the group is farther below its share; then the number is lower |
//!
//! Higher priorities go before lower ones, whatever the policy. The first who can go goes, then all are looked at again.
//! Since one is kept out only by those before them, no two can wait for each other: if the first of all fits, they go.
//!
//! # Why nobody is overtaken more often than allowed
//!
//! Suppose that somebody was, that is, is passed once more after `max_overtakes` times, or at all under `fifo` and `strict`.
//! They stood before the one who goes, so each pool that they wait for is kept from that one: they wait for none that both
//! draw on. So they were short of nothing but pools of both, and of these they were kept out by somebody before them, who
//! keeps them from the one who goes, too.

mod deficits;
mod line;
mod position;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use kernel::{Choice, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::line::promote;
pub use self::position::{QueuePosition, line, position};
use crate::pool::{Claim, Counted, Needs, Pool};
use crate::registration::{RegistrationId, Ticket};

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

impl QueueRules {
    /// Whether nobody is ever overtaken.
    pub fn is_fixed(self) -> bool {
        let strict = self.policy == QueuePolicy::Fifo && self.parties == PartyRule::Strict;
        strict || self.max_overtakes == 0
    }
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
    pub claim: Claim,
    pub number: Ticket,
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
    /// The seats that nobody behind those given can have now: none is free, or they are kept. See [`read_on`].
    pub closed: BTreeSet<Counted>,
}

/// Whether somebody behind those who were given to [`promote`] in the order of priorities and numbers could change
/// anything.
///
/// A queue need not be read to its end. Under `fifo` nothing behind a place bears on what is decided before it: one is kept
/// out only by those before, and passed only by those behind who go. So what was decided stands, and it is complete as soon
/// as nobody behind can go, since whatever they may need is closed.
///
/// Nor need all be read on the way: who comes alone and draws on a closed pool does not go, since pools that are closed stay
/// so for the run; keeps nothing that is free, since one free seat is enough for one; and is not passed, being short of a
/// pool that nobody goes through.
///
/// Under `balance` anybody may be first: all are read but those who draw, alone, on a pool that is full beforehand.
pub fn read_on(pools: &[Pool], closed: &BTreeSet<Counted>) -> bool {
    let counted: Vec<_> = pools.iter().map(Pool::counts).collect();
    let is_open = |needs: Needs| {
        let mut drawn = counted.iter().filter(|it| needs.are_counted(**it)).peekable();
        drawn.peek().is_some() && drawn.all(|it| !closed.contains(it))
    };
    Needs::possible(&counted).into_iter().any(is_open)
}

/// How long an offer lasts.
pub const OFFER_WINDOW: TimeDelta = TimeDelta::hours(72);
/// How long it lasts shortly before the start.
pub const LATE_OFFER_WINDOW: TimeDelta = TimeDelta::hours(24);
/// How long before the start that begins.
pub const LATE: TimeDelta = TimeDelta::days(14);

/// Until when a seat offered now is held: for the window, but not beyond `last`; no offer is made from then on.
pub fn offered_until(
    now: DateTime<Utc>,
    starts_at: DateTime<Utc>,
    last: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let window = if now >= starts_at - LATE { LATE_OFFER_WINDOW } else { OFFER_WINDOW };
    (now < last).then(|| last.min(now + window))
}
