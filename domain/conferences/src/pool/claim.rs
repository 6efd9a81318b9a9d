//! What somebody wants of the pools, and how it is taken: in all of them or in none.

use super::{Needs, Pool};
use crate::Refusal;
use crate::participation::PartySize;

/// What somebody wants of the pools: so many seats of each that the needs draw on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    pub needs: Needs,
    pub size: PartySize,
    /// Higher ones go before lower ones.
    pub priority: u8,
}

impl Claim {
    pub fn seats(self) -> u32 {
        self.size.into()
    }

    /// The pools that it draws on, in the order given; at least one.
    pub fn drawn(self, pools: &[Pool]) -> Result<Vec<&Pool>, Refusal> {
        let drawn: Vec<_> = pools.iter().filter(|it| self.draws_on(it)).collect();
        if drawn.is_empty() { Err(Refusal::NoPool) } else { Ok(drawn) }
    }

    pub(crate) fn draws_on(self, pool: &Pool) -> bool {
        self.needs.are_counted(pool.counts())
    }

    /// Whether the pool is one that it waits for: it draws on it, and fewer seats are free than the party has heads.
    pub(crate) fn waits_for(self, pool: &Pool) -> bool {
        self.draws_on(pool) && pool.free() < self.seats()
    }

    /// Whether the seats are there now, if nobody else wants them.
    pub fn fits(self, pools: &[Pool]) -> bool {
        self.drawn(pools).is_ok_and(|drawn| drawn.iter().all(|it| !self.waits_for(it)))
    }

    /// Whether the seats could ever be there, capacities being what they are and as long as what is kept is kept. Who does not
    /// fit stands aside.
    pub(crate) fn can_ever_fit(self, pools: &[Pool]) -> bool {
        self.drawn(pools).is_ok_and(|drawn| drawn.iter().all(|it| self.seats() <= it.capacity()))
    }

    /// The seats that the largest party with these needs can have, once nothing is kept any more.
    pub(crate) fn most(self, pools: &[Pool]) -> Result<u32, Refusal> {
        let own = self.drawn(pools)?.into_iter().filter(|it| !it.is_of_a_reserve());
        own.map(Pool::capacity).min().ok_or(Refusal::NoPool)
    }
}

/// The drawn pools with the seats taken: in all of them, or nothing where one has too few.
pub fn acquire(pools: &[Pool], claim: Claim) -> Result<Option<Vec<Pool>>, Refusal> {
    let taken: Result<_, _> =
        claim.drawn(pools)?.into_iter().map(|it| it.hold(claim.seats())).collect();
    Ok(taken.ok())
}

/// Has who holds the seats of one claim hold those of another (online instead of on site, or one fewer): all or nothing.
/// What comes back are the pools that changed.
pub fn exchange(pools: &[Pool], from: Claim, to: Claim) -> Result<Vec<Pool>, Refusal> {
    let seats = |of: Claim, pool: &Pool| if of.draws_on(pool) { of.seats() } else { 0 };
    let exchanged = |pool: &Pool| {
        let (before, after) = (seats(from, pool), seats(to, pool));
        match before.checked_sub(after) {
            Some(fewer) => pool.release(fewer),
            None => pool.hold(after - before),
        }
    };
    to.drawn(pools)?;
    let mut changed = Vec::new();
    for pool in pools {
        let next = exchanged(pool)?;
        if next != *pool {
            changed.push(next);
        }
    }
    Ok(changed)
}
