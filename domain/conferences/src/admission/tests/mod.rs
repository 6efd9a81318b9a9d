//! A conference as its guests see it, with a desk that is read as little as it must.

mod approval;
mod many;
mod turns;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kernel::{CountryCode, OrganisationId};
use uuid::Uuid;

use super::*;
use crate::participation::{Engagement, Mode, Origin, Participation, Provenance};
use crate::pool::{Pool, Seats};
use crate::registration::{Registration, RegistrationEvent, Ticket};

fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

fn germany() -> CountryCode {
    CountryCode::parse("DE").expect("a country")
}

fn partner() -> OrganisationId {
    Uuid::from_u128(77).into()
}

const TOTAL: Seats = Seats::Total;
const NATIONAL: Seats = Seats::Origin(Origin::National);
const INTERNATIONAL: Seats = Seats::Origin(Origin::International);
const ONSITE: Seats = Seats::Mode(Mode::Onsite);
const ONLINE: Seats = Seats::Mode(Mode::Online);

/// How somebody comes: alone, from the host country and on site, unless said otherwise.
fn german() -> Participation {
    Participation {
        organisation_id: None,
        delegation: None,
        provenance: Provenance { residence_country: Some(germany()), ..Provenance::default() },
        mode: Mode::Onsite,
        engagement: Engagement::Both,
        experience: None,
        size: PartySize::ALONE,
    }
}

fn french() -> Participation {
    let france = CountryCode::parse("FR").ok();
    let provenance = Provenance { residence_country: france, ..Provenance::default() };
    Participation { provenance, ..german() }
}

fn party(size: u32, of: Participation) -> Participation {
    Participation { size: size.try_into().expect("a size"), ..of }
}

/// A registration that is handed in.
fn submitted(guest: u32, how: Participation) -> Registration {
    let id = Uuid::from_u128(guest.into());
    let draft = Registration::draft(id.into(), Uuid::nil().into(), id.into(), how, now());
    draft.submit(germany(), None, now()).expect("submits")
}

fn desk(pools: &[(Seats, u32)], admission: Admission) -> Desk {
    let pool = |(at, (seats, capacity)): (u128, &(Seats, u32))| {
        Pool::new(Uuid::from_u128(at).into(), Uuid::nil().into(), *seats, *capacity)
    };
    Desk {
        pools: (1..).zip(pools).map(pool).collect(),
        waiting: BTreeSet::new(),
        next: Ticket::FIRST,
        admission,
        offers_until: Some(now() + chrono::TimeDelta::hours(72)),
    }
}

/// A conference with its registrations, by guest.
struct House {
    desk: Desk,
    guests: BTreeMap<u32, Registration>,
}

impl House {
    fn open(pools: &[(Seats, u32)], admission: Admission) -> Self {
        Self { desk: desk(pools, admission), guests: BTreeMap::new() }
    }

    /// Stores the changes, and reads the desk anew.
    fn store(&mut self, changes: &Changes) {
        self.desk = self.desk.after(changes);
        for it in &changes.registrations {
            let guest = u32::try_from(Uuid::from(it.id).as_u128()).expect("a guest");
            self.guests.insert(guest, it.clone());
        }
        let waiting = self.guests.values().filter(|it| it.waitlist.is_some());
        self.desk.waiting = waiting.map(|it| it.claim().expect("a claim")).collect();
        for pool in &self.desk.pools {
            let holding = self
                .guests
                .values()
                .filter(|it| self.desk.admission.seats(it.status) && it.is_counted(pool.counts()));
            let seats: u32 = holding.map(|it| u32::from(it.participation.size)).sum();
            assert_eq!(pool.held(), seats, "{:?}", pool.seats);
        }
    }

    fn settle(&mut self) {
        let mut queue: Vec<_> = self.guests.values().filter(|it| it.waitlist.is_some()).collect();
        queue.sort_by_key(|it| (Reverse(it.priority), it.waitlist));
        let (mut first, mut behind) = (Vec::new(), queue.into_iter().cloned());
        let mut whole = false;
        let changes = loop {
            let read = Read { first: &first, whole };
            match self.desk.call_next(read, &[], now()).expect("a decision") {
                Call::Decided(changes) => break changes,
                Call::ReadOn { closed } => {
                    let is_spared = |it: &Registration| {
                        let draws = closed.iter().any(|one| it.is_counted(*one));
                        it.participation.size == PartySize::ALONE && draws
                    };
                    let next = behind.by_ref().find(|it| !is_spared(it));
                    whole = next.is_none();
                    first.extend(next);
                }
            }
        };
        self.store(&changes);
    }

    /// What becomes of a newcomer: where the registration stands.
    fn register(&mut self, guest: u32, how: Participation) -> String {
        match self.desk.admit(&submitted(guest, how)) {
            Err(refusal) => <&str>::from(&refusal).to_owned(),
            Ok(changes) => {
                self.store(&changes);
                self.settle();
                self.status(guest)
            }
        }
    }

    fn happen(&mut self, guest: u32, event: RegistrationEvent) -> String {
        match self.desk.happen(&self.guests[&guest], event, now()) {
            Err(refusal) => <&str>::from(&refusal).to_owned(),
            Ok(changes) => {
                self.store(&changes);
                self.settle();
                self.status(guest)
            }
        }
    }

    fn status(&self, guest: u32) -> String {
        self.guests[&guest].status.to_string()
    }

    /// Everybody who is offered a seat.
    fn offered(&self) -> Vec<u32> {
        let offered = self.guests.iter().filter(|(_, it)| it.offered_until.is_some());
        offered.map(|(guest, _)| *guest).collect()
    }
}
