//! How many can take part, and how many seats are left, of all pools together.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Pool, Seats};
use crate::participation::{Mode, Origin};

/// How many people can take part at most, and for how many of them there are seats.
///
/// Everybody takes a seat of each pool that they draw on, so that pools side by side limit each other: 40 national and 40
/// international seats where 60 find room on site are 60 seats there. What is free for one guest, the pools say that the guest
/// draws on; those who wait go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SeatCount {
    pub capacity: u32,
    /// Seats that nobody holds.
    pub free: u32,
}

impl SeatCount {
    /// Of all pools of a conference; none without a pool, since nobody can register then.
    pub fn of(pools: &[Pool]) -> Option<Self> {
        let all = |seats| most(pools, seats);
        (!pools.is_empty()).then(|| Self { capacity: all(Pool::capacity), free: all(Pool::free) })
    }
}

/// The most heads that the pools let through: the least that any set of pools does which stands in everybody's way, as the
/// most that flows is the least that can be cut (Ford and Fulkerson, 1956). Delegations and kinds of organisations stand in the
/// way only of who draws on no other pool; what is reserved is for somebody.
fn most(pools: &[Pool], seats: fn(&Pool) -> u32) -> u32 {
    let sum = |of: &[&Pool]| of.iter().map(|it| seats(it)).fold(0, u32::saturating_add);
    let own = pools.iter().filter(|it| !it.is_of_a_reserve());
    let (doors, delegations): (Vec<&Pool>, Vec<&Pool>) =
        own.partition(|it| it.seats.can_be_reserved());
    let cells: Vec<_> =
        Origin::all().flat_map(|it| Mode::all().map(move |mode| (it, mode))).collect();
    let stands_before = |pool: &Pool, (origin, mode): (Origin, Mode)| match pool.seats {
        Seats::Total => true,
        Seats::Origin(it) => it == origin,
        Seats::Mode(it) => it == mode,
        Seats::Delegation(_) | Seats::OrganisationKind(_) => false,
    };
    let (watched, sent_only): (Vec<_>, Vec<_>) =
        cells.into_iter().partition(|cell| doors.iter().any(|it| stands_before(it, *cell)));
    let cuts = (0..1_u32 << doors.len()).filter_map(|cut| {
        let shut: Vec<&Pool> =
            (0..).zip(&doors).filter(|(at, _)| cut & (1 << at) != 0).map(|(_, it)| *it).collect();
        let shuts = |cell: &(Origin, Mode)| shut.iter().any(|it| stands_before(it, *cell));
        watched.iter().all(shuts).then(|| sum(&shut))
    });
    let through = cuts.min().unwrap_or(0);
    if sent_only.is_empty() { through } else { through.saturating_add(sum(&delegations)) }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn pool(seats: Seats, capacity: u32, held: u32) -> Pool {
        let nil = Uuid::nil();
        Pool::with_held(nil.into(), nil.into(), seats, capacity, held).expect("fits")
    }

    fn count(pools: &[Pool]) -> Option<(u32, u32)> {
        SeatCount::of(pools).map(|it| (it.capacity, it.free))
    }

    #[test]
    fn pools_side_by_side_limit_each_other() {
        let national = pool(Seats::Origin(Origin::National), 40, 40);
        let international = pool(Seats::Origin(Origin::International), 40, 10);
        let [onsite, online] = [(Mode::Onsite, 45), (Mode::Online, 15)]
            .map(|(mode, held)| pool(Seats::Mode(mode), 60, held));
        let total = pool(Seats::Total, 70, 50);
        let partner = pool(Seats::Delegation(Uuid::nil().into()), 5, 1);
        let cases: [(&[&Pool], _); 9] = [
            (&[], None),
            (&[&total], Some((70, 20))),
            (&[&national, &international], Some((80, 30))),
            (&[&national, &international, &total], Some((70, 20))),
            (&[&national, &international, &onsite, &online], Some((80, 30))),
            (&[&onsite, &online, &international], Some((120, 60))),
            // Nationals come online only, and those from abroad anyhow.
            (&[&online, &international], Some((100, 75))),
            (&[&partner], Some((5, 4))),
            (&[&partner, &national], Some((45, 4))),
        ];
        for (pools, expected) in cases {
            let pools: Vec<_> = pools.iter().map(|it| (*it).clone()).collect();
            assert_eq!(count(&pools), expected, "{pools:?}");
        }
    }
}
