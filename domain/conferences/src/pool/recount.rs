//! What the pools hold, counted anew from the registrations.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Pool, PoolId};
use crate::registration::{Registration, RegistrationId};

/// What a pool held by its own account, and what registrations hold of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Recount {
    pub pool_id: PoolId,
    pub capacity: u32,
    /// What the pool held before.
    pub held: u32,
    /// What the registrations that draw on it hold.
    pub counted: u32,
    /// Those for whom there is no room, the latest to register; they keep their seats until the hosts decide.
    pub above_capacity: Vec<RegistrationId>,
}

/// The pool as the `seated` fill it, and what was found. More than its capacity is never held: who is above it is named.
pub fn recount(pool: &Pool, seated: &[Registration]) -> (Pool, Recount) {
    let mut drawing: Vec<_> = seated.iter().filter(|it| it.is_counted(pool.counts())).collect();
    drawing.sort_by_key(|it| it.id);
    let (mut counted, mut above_capacity) = (0, Vec::new());
    for it in drawing {
        counted += u32::from(it.participation.size);
        if counted > pool.capacity {
            above_capacity.push(it.id);
        }
    }
    let (pool_id, capacity, held) = (pool.id, pool.capacity, pool.held);
    let found = Recount { pool_id, capacity, held, counted, above_capacity };
    (Pool { held: counted.min(capacity), ..pool.clone() }, found)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use kernel::CountryCode;
    use uuid::Uuid;

    use super::*;
    use crate::participation::{Engagement, Mode, Participation, Provenance};
    use crate::pool::Seats;

    fn seated(id: u128, size: u32, mode: Mode) -> Registration {
        let now: DateTime<Utc> = "2026-02-01T12:00:00Z".parse().expect("a time");
        let germany = CountryCode::parse("DE").expect("a country");
        let participation = Participation {
            organisation_id: None,
            delegation: None,
            provenance: Provenance { residence_country: Some(germany), ..Provenance::default() },
            mode,
            engagement: Engagement::Voluntary,
            experience: None,
            size: size.try_into().expect("a size"),
        };
        let id = Uuid::from_u128(id).into();
        let draft =
            Registration::draft(id, Uuid::nil().into(), Uuid::nil().into(), participation, now);
        draft.submit(germany, None, now).and_then(|it| it.confirm(now)).expect("is seated")
    }

    #[test]
    fn who_is_above_capacity_is_named_and_stays() {
        let pool = Pool::new(Uuid::nil().into(), Uuid::nil().into(), Seats::Mode(Mode::Onsite), 3);
        let guests = [
            seated(3, 1, Mode::Onsite),
            seated(1, 2, Mode::Onsite),
            seated(2, 1, Mode::Onsite),
            seated(4, 9, Mode::Online),
        ];
        let (filled, found) = recount(&pool, &guests);
        assert_eq!((found.held, found.counted, found.capacity), (0, 4, 3));
        assert_eq!(found.above_capacity, [Uuid::from_u128(3).into()]);
        assert_eq!(filled.held(), 3);
        let (again, found) = recount(&filled, &guests[1..]);
        assert_eq!((again, found.above_capacity), (filled, Vec::new()));
    }
}
