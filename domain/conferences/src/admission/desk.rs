//! The desk of a conference: what is decided about one registration after another.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kernel::{Choice, Reason};

use super::Admission;
use crate::Refusal;
use crate::pool::{Claim, Counted, Pool, PoolId, SpillRule, acquire, exchange, spill};
use crate::queue::{Entry, QueuePolicy, promote, read_on};
use crate::registration::{
    Registration, RegistrationEvent, RegistrationId, RegistrationStatus, Ticket,
};
use crate::representation::Measure;

/// The desk of a conference while it is held.
#[derive(Clone, Debug)]
pub struct Desk {
    /// All pools of the conference.
    pub pools: Vec<Pool>,
    /// What those who wait want, each kind of claim once.
    pub waiting: BTreeSet<Claim>,
    /// The number that the next one to queue gets.
    pub next: Ticket,
    pub admission: Admission,
    /// Until when a seat offered now is held; none while no offer is made
    /// ([`Conference::offers_until`](crate::conference::Conference::offers_until)).
    pub offers_until: Option<DateTime<Utc>>,
}

/// What changed at the desk; whatever is not named stayed as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    pub registrations: Vec<Registration>,
    pub pools: Vec<Pool>,
    /// The number that the next one to queue gets by now.
    pub next: Ticket,
}

/// Those who wait, as far as they were read: by priority, from the highest, then by number.
#[derive(Clone, Copy, Debug)]
pub struct Read<'a> {
    pub first: &'a [Registration],
    /// Whether nobody else waits, but for those who need not be read.
    pub whole: bool,
}

/// What comes of calling the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    Decided(Changes),
    /// Somebody behind those who were read may matter; read some more and call again with all of them. Who comes alone and
    /// draws on one of the closed seats need not be read. Why is told at [`read_on`].
    ReadOn {
        closed: BTreeSet<Counted>,
    },
}

impl Changes {
    /// The same, with why a host did that to a registration.
    #[must_use]
    pub fn because(mut self, id: RegistrationId, reason: Option<&Reason>) -> Self {
        for it in self.registrations.iter_mut().filter(|it| it.id == id) {
            it.reason = reason.cloned();
        }
        self
    }
}

impl Desk {
    pub(super) fn changed(&self, registrations: Vec<Registration>, pools: Vec<Pool>) -> Changes {
        Changes { registrations, pools, next: self.next }
    }

    /// Gives a submitted registration its seats, or a number in the queue; where hosts look first, it waits for them.
    /// To submit and to be seated is one change, at one instant.
    pub fn admit(&self, submitted: &Registration) -> Result<Changes, Refusal> {
        let (claim, at) = (submitted.claim()?, submitted.updated_at);
        self.admission.must_take(claim.size, claim.most(&self.pools)?)?;
        if self.admission.approval && !self.admission.hold_while_pending {
            return Ok(self.changed(vec![submitted.clone()], Vec::new()));
        }
        let (decided, changes) = match self.take(claim)? {
            Some(pools) => {
                let looked_at = !self.admission.approval;
                let seated = if looked_at { submitted.confirm(at)? } else { submitted.clone() };
                (seated, self.changed(Vec::new(), pools))
            }
            None => (submitted.wait(self.next, at)?, self.numbered()),
        };
        let registrations = vec![Registration { version: submitted.version, ..decided }];
        Ok(Changes { registrations, ..changes })
    }

    /// The seats of a newcomer, if there are any and nobody else goes first.
    fn take(&self, claim: Claim) -> Result<Option<Vec<Pool>>, Refusal> {
        let wanted = claim.drawn(&self.pools)?;
        if self.others_go_first(&wanted, claim.priority) {
            Ok(None)
        } else {
            acquire(&self.pools, claim)
        }
    }

    /// Whether somebody of this or a higher priority waits for one of the pools; or, once no offer is made any more, could
    /// take a seat of one.
    fn others_go_first(&self, wanted: &[&Pool], priority: u8) -> bool {
        let mut others = self.waiting.iter().filter(|it| it.priority >= priority);
        others.any(|it| {
            wanted.iter().any(|pool| match self.offers_until {
                Some(_) => it.waits_for(pool) && it.can_ever_fit(&self.pools),
                None => it.draws_on(pool) && it.fits(&self.pools),
            })
        })
    }

    fn numbered(&self) -> Changes {
        Changes { next: self.next.following(), ..self.changed(Vec::new(), Vec::new()) }
    }

    /// What comes of an event that a guest or a host causes; to submit is for [`admit`](Self::admit) to decide.
    pub fn happen(
        &self,
        it: &Registration,
        event: RegistrationEvent,
        now: DateTime<Utc>,
    ) -> Result<Changes, Refusal> {
        match event {
            RegistrationEvent::Confirm => self.confirm(it, now),
            RegistrationEvent::Admit => {
                let seated = it.admit(now)?;
                let pools = acquire(&self.pools, it.claim()?)?.ok_or(Refusal::SeatsTaken)?;
                Ok(self.changed(vec![seated], pools))
            }
            _ => self.leave(it, it.happen(event, now)?),
        }
    }

    /// Confirms what hosts approve of, and an offer, if hosts need not look at it any more.
    fn confirm(&self, it: &Registration, now: DateTime<Utc>) -> Result<Changes, Refusal> {
        match it.status {
            RegistrationStatus::Submitted => self.let_in(&it.approve(), now),
            RegistrationStatus::Offered if self.admission.approval && !it.approved => {
                self.leave(it, it.refer(now)?)
            }
            _ => Ok(self.changed(vec![it.confirm(now)?], Vec::new())),
        }
    }

    /// Confirms what was submitted: that takes seats now, unless they are held already.
    pub(super) fn let_in(&self, it: &Registration, now: DateTime<Utc>) -> Result<Changes, Refusal> {
        let confirmed = it.confirm(now)?;
        if self.admission.seats(it.status) {
            return Ok(self.changed(vec![confirmed], Vec::new()));
        }
        if let Some(pools) = self.take(it.claim()?)? {
            return Ok(self.changed(vec![confirmed], pools));
        }
        let registrations = vec![it.wait(self.next, now)?];
        Ok(Changes { registrations, ..self.numbered() })
    }

    /// What the pools are once `after` holds no seat that `before` held.
    pub fn leave(&self, before: &Registration, after: Registration) -> Result<Changes, Refusal> {
        let gone = self.admission.seats(before.status) && !self.admission.seats(after.status);
        let pools = if gone {
            let claim = before.claim()?;
            let drawn = claim.drawn(&self.pools)?.into_iter();
            drawn.map(|it| it.release(claim.seats())).collect::<Result<_, _>>()?
        } else {
            Vec::new()
        };
        Ok(self.changed(vec![after], pools))
    }

    /// Has a guest take part as revised: in another mode if there is a seat of that kind, which the old one is kept for;
    /// with fewer people, whose seats are free for others.
    pub fn revise(&self, before: &Registration, after: Registration) -> Result<Changes, Refusal> {
        let mut pools = Vec::new();
        if self.admission.seats(before.status) {
            let (from, to) = (before.claim()?, after.claim()?);
            let entered: Vec<_> =
                to.drawn(&self.pools)?.into_iter().filter(|it| !from.draws_on(it)).collect();
            if self.others_go_first(&entered, to.priority) {
                return Err(Refusal::SeatsTaken);
            }
            pools = exchange(&self.pools, from, to)?;
        }
        Ok(self.changed(vec![after], pools))
    }

    /// What becomes of offers once the conference has moved or stands elsewhere: where offers did not
    /// run and do now, they last anew; else none lasts longer than the `last`, and none longer than it did.
    pub fn date_offers(
        &self,
        offered: &[Registration],
        offers_ran: bool,
        last: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Changes {
        let date = |it: &Registration| match self.offers_until {
            Some(until) if !offers_ran => Some(it.renew(until, now)),
            _ => it.hasten(last?.max(now), now),
        };
        self.changed(offered.iter().filter_map(date).collect(), Vec::new())
    }

    /// The desk after the changes. Claims of those who have left the queue may stay in it until it is read anew.
    pub fn after(&self, changes: &Changes) -> Self {
        let changed = |id: PoolId| changes.pools.iter().find(|it| it.id == id);
        let waiting = changes.registrations.iter().filter(|it| it.waitlist.is_some());
        let waiting = waiting.filter_map(|it| it.claim().ok());
        Self {
            pools: self.pools.iter().map(|it| changed(it.id).unwrap_or(it).clone()).collect(),
            waiting: self.waiting.iter().copied().chain(waiting).collect(),
            next: changes.next,
            admission: self.admission.clone(),
            offers_until: self.offers_until,
        }
    }

    /// The desk with pools as they are now.
    pub fn with(&self, pools: Vec<Pool>) -> Self {
        self.after(&self.changed(Vec::new(), pools))
    }

    /// The desk without a pool.
    #[must_use]
    pub fn without(mut self, id: PoolId) -> Self {
        self.pools.retain(|it| it.id != id);
        self
    }

    pub fn pool(&self, id: PoolId) -> Result<&Pool, Refusal> {
        self.pools.iter().find(|it| it.id == id).ok_or(Refusal::PoolUnknown)
    }

    /// Whether seats can go from the one pool to the other.
    pub fn may_spill(&self, rule: SpillRule) -> Result<(), Refusal> {
        let (from, to) = (self.pool(rule.from_pool_id)?, self.pool(rule.to_pool_id)?);
        spill(from, to, &self.pools).map(drop)
    }

    /// Whether the queue may move: offers are made, and somebody who waits would fit.
    pub fn may_move(&self) -> bool {
        self.offers_until.is_some() && self.waiting.iter().any(|it| it.fits(&self.pools))
    }

    /// Offers free seats to those who wait; to nobody while no offer is made.
    ///
    /// `seated` are the groups of those who hold seats; only `balance` looks at them.
    pub fn call_next(
        &self,
        read: Read<'_>,
        seated: &[BTreeSet<Choice>],
        now: DateTime<Utc>,
    ) -> Result<Call, Refusal> {
        let nothing = self.changed(Vec::new(), Vec::new());
        let Some(until) = self.offers_until else { return Ok(Call::Decided(nothing)) };
        let rules = self.admission.queue;
        let decides = read.whole || rules.policy == QueuePolicy::Fifo;
        let known = if decides { read.first } else { &[] };
        let found = promote(&self.pools, &entries(known)?, rules, &self.measure(seated))?;
        if !read.whole && read_on(&found.pools, &found.closed) {
            return Ok(Call::ReadOn { closed: found.closed });
        }
        let mut registrations = Vec::new();
        for it in known {
            match found.overtaken.get(&it.id) {
                Some(times) if *times == it.overtaken => {}
                Some(times) => registrations.push(it.pass(*times, now)),
                None => registrations.push(it.offer(until, now)?),
            }
        }
        let pools = found.pools.into_iter().zip(&self.pools).filter(|(new, old)| new != *old);
        let pools = pools.map(|(new, _)| new).collect();
        Ok(Call::Decided(self.changed(registrations, pools)))
    }

    /// Without a catalogue there is nothing to balance: an empty one stands in.
    fn measure(&self, seated: &[BTreeSet<Choice>]) -> Measure {
        self.admission.groups.as_ref().map_or_else(Measure::nothing, |it| it.measure(seated))
    }
}

/// The queue as it stands.
pub fn entries(waiting: &[Registration]) -> Result<Vec<Entry>, Refusal> {
    let entry = |it: &Registration| {
        let Some(number) = it.waitlist else { return Ok(None) };
        Ok(Some(Entry {
            id: it.id,
            claim: it.claim()?,
            number,
            groups: it.groups.iter().flat_map(|it| it.groups.iter().cloned()).collect(),
            overtaken: it.overtaken,
        }))
    };
    waiting.iter().filter_map(|it| entry(it).transpose()).collect()
}
