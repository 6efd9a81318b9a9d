//! The desk of a conference that many wait for: capacity is raised for all of them, or a single seat comes free.

use std::collections::BTreeSet;
use std::hint::black_box;

use chrono::{DateTime, Utc};
use conferences::admission::{Admission, Call, Changes, Desk, Read};
use conferences::participation::{Engagement, Mode, Participation, Provenance};
use conferences::pool::{Pool, PoolId, Seats};
use conferences::queue::{PartyRule, QueuePolicy, QueueRules};
use conferences::registration::{Registration, RegistrationStatus, Ticket};
use conferences::representation::{Catalogue, GroupTarget};
use criterion::{Criterion, Throughput};
use kernel::{Choice, CountryCode};
use uuid::Uuid;

use crate::people;

const QUEUES: [u32; 2] = [1_000, 10_000];
/// Who holds seats already.
const SEATED: u32 = 80;

pub(crate) fn run(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("queue");
    for (name, rules, largest) in rules() {
        for length in QUEUES {
            let conference = Conference::new(rules, length, largest);
            let wanted = conference.seats_wanted();
            let changes = conference.call(wanted);
            let offered = |it: &&Registration| it.status == RegistrationStatus::Offered;
            assert_eq!(
                changes.registrations.iter().filter(offered).count(),
                conference.waiting.len()
            );
            let pools: Vec<_> = changes.pools.iter().map(|it| (it.held(), it.free())).collect();
            assert_eq!(pools, [(wanted, 0)]);
            group.throughput(Throughput::Elements(length.into()));
            group.bench_function(format!("{name}, seats for all of {length}"), |it| {
                it.iter(|| conference.call(black_box(wanted)));
            });
        }
        let conference = Conference::new(rules, QUEUES[1], largest);
        let changes = conference.call(1);
        assert_eq!(changes.pools.iter().map(Pool::held).collect::<Vec<_>>(), [1]);
        group.throughput(Throughput::Elements(1));
        group.bench_function(format!("{name}, one seat among {}", QUEUES[1]), |it| {
            it.iter(|| conference.call(black_box(1)));
        });
    }
    group.finish();
}

/// The rules with the largest party that waits.
fn rules() -> [(&'static str, QueueRules, u32); 4] {
    let rules = QueueRules::default();
    let best_fit = QueueRules { parties: PartyRule::BestFit, ..rules };
    let balance = QueueRules { policy: QueuePolicy::Balance, ..rules };
    let both = QueueRules { parties: PartyRule::BestFit, ..balance };
    [
        ("in order", rules, 1),
        ("in order, parties", best_fit, 4),
        ("balance", balance, 1),
        ("balance, parties", both, 4),
    ]
}

/// A conference with one pool of seats, all of them taken, and who waits for one.
struct Conference {
    desk: Desk,
    waiting: Vec<Registration>,
    seated: Vec<BTreeSet<Choice>>,
}

impl Conference {
    fn new(queue: QueueRules, waiting: u32, largest: u32) -> Self {
        let pool = Pool::new(pool_id(), Uuid::nil().into(), Seats::Total, 0);
        let groups = Some(catalogue());
        let admission = Admission { queue, groups, ..Admission::default() };
        Self {
            desk: Desk {
                pools: vec![pool],
                waiting: BTreeSet::new(),
                next: Ticket::FIRST,
                admission,
                offers_until: Some(at("2026-02-04T12:00:00Z")),
            },
            // In their order, as they are read.
            waiting: (1..=waiting).map(|number| guest(number, largest)).collect(),
            seated: (0..SEATED).map(people::groups).collect(),
        }
    }

    fn seats_wanted(&self) -> u32 {
        self.waiting.iter().map(|it| u32::from(it.participation.size)).sum()
    }

    /// So many seats more are there.
    fn call(&self, seats: u32) -> Changes {
        let pool = self.desk.pool(pool_id()).and_then(|it| it.resize(seats)).expect("a pool");
        let read = Read { first: &self.waiting, whole: true };
        match self.desk.with(vec![pool]).call_next(read, &self.seated, now()).expect("changes") {
            Call::Decided(changes) => changes,
            Call::ReadOn { .. } => unreachable!("all were read"),
        }
    }
}

fn catalogue() -> Catalogue {
    let group = |group: Choice| GroupTarget { group, share: None, minimum: 1 };
    people::all_groups().map(group).collect::<Vec<_>>().try_into().expect("a catalogue")
}

fn pool_id() -> PoolId {
    Uuid::from_u128(1).into()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time")
}

fn now() -> DateTime<Utc> {
    at("2026-02-01T12:00:00Z")
}

/// Who has this number in the queue.
fn guest(seq: u32, largest: u32) -> Registration {
    let germany = CountryCode::parse("DE").expect("a country");
    let id = |kind: u128| Uuid::from_u128(kind << 64 | u128::from(seq));
    let participation = Participation {
        organisation_id: None,
        delegation: None,
        provenance: Provenance { residence_country: Some(germany), ..Provenance::default() },
        mode: Mode::Onsite,
        engagement: Engagement::Voluntary,
        experience: None,
        size: (1 + seq % largest).try_into().expect("a size"),
    };
    let conference = Uuid::nil().into();
    let ticket = Ticket::try_from(seq).expect("a number");
    let draft = Registration::draft(id(2).into(), conference, id(3).into(), participation, now());
    let draft = draft.in_groups(people::groups(seq), now());
    draft.submit(germany, None, now()).and_then(|it| it.wait(ticket, now())).expect("waits")
}
