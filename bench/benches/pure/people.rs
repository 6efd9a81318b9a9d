//! Measures over the people of a conference or a partnership: representation of groups, and a check of success factors.

use std::collections::BTreeSet;
use std::hint::black_box;

use conferences::representation::{Catalogue, GroupTarget};
use criterion::{Criterion, Throughput};
use kernel::Choice;
use kernel::directory::organisation::Sector;
use partnerships::assessment::{AnswerSheet, AssessmentItem, ItemAnswer, result};
use strum::VariantArray;

const GUESTS: u32 = 1_000;
const RESPONDENTS: u32 = 100;

/// Those of seed 004, and three more.
const GROUPS: [&str; 8] = [
    "politics",
    "local_administration",
    "non_profit",
    "migrants",
    "decision_makers",
    "education",
    "youth",
    "media",
];

pub(crate) fn all_groups() -> impl Iterator<Item = Choice> {
    GROUPS.iter().map(|it| Choice::parse(it).expect("a group"))
}

/// One to three groups, the first ones more often.
pub(crate) fn groups(person: u32) -> BTreeSet<Choice> {
    let bits = (person.wrapping_mul(2_654_435_761) >> 16) & 0x3f;
    let picked = [bits % 8, bits % 5, bits % 3];
    let all: Vec<_> = all_groups().collect();
    picked.iter().filter_map(|it| all.get(usize::try_from(*it).ok()?).cloned()).collect()
}

pub(crate) fn run(criterion: &mut Criterion) {
    let group = |group: Choice| GroupTarget { group, share: None, minimum: 5 };
    let catalogue: Catalogue =
        all_groups().map(group).collect::<Vec<_>>().try_into().expect("a catalogue");
    let guests: Vec<_> = (0..GUESTS).map(groups).collect();
    let measure = || catalogue.measure(black_box(&guests)).published();
    let found = measure();
    assert_eq!((found.declared, found.undeclared), (Some(GUESTS), Some(0)));
    let weight: f64 = found.groups.iter().filter_map(|it| it.weight).sum();
    assert!((weight - f64::from(GUESTS)).abs() < 1e-3, "{weight}");

    let sides = [0, 1].map(|side| (0..RESPONDENTS).map(|at| sheet(side + at)).collect::<Vec<_>>());
    let found = result(&sides);
    assert_eq!((found.index, found.factors.len()), (Some(3.0), 5));

    let mut group = criterion.benchmark_group("people");
    group.throughput(Throughput::Elements(GUESTS.into()));
    group.bench_function("representation of 8 groups among 1,000 guests", |it| it.iter(measure));
    group.throughput(Throughput::Elements((2 * RESPONDENTS).into()));
    group.bench_function("success factors by 2 x 100 respondents", |it| {
        it.iter(|| result(black_box(&sides)));
    });
    group.finish();
}

/// Answers in turn from 1 to 5.
fn sheet(first: u32) -> AnswerSheet {
    let answer = |(item, at): (&AssessmentItem, u32)| ItemAnswer {
        item: *item,
        score: i16::try_from((first + at) % 5 + 1).ok().and_then(|it| it.try_into().ok()),
    };
    let answers = AssessmentItem::VARIANTS.iter().zip(0..).map(answer).collect();
    AnswerSheet { side: None, sector: Sector::Education, answers }
}
