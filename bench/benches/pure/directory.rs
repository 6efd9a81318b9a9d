//! Municipalities: what every body that creates or changes one costs to read, and each that is answered to write; which
//! known one an imported row means.

use std::hint::black_box;

use criterion::Criterion;
use kernel::directory::matching::{Meeting, meet};
use kernel::directory::place::{Name, PlaceIdentifiers};
use kernel::{Exactness, Municipality, MunicipalityProfile, Point};
use uuid::Uuid;

/// How many have a name in common with the one that is meant, as the database finds them.
const NAMESAKES: u32 = 100;

/// As the contract shows it.
const RODGAU: &str = r#"{
    "name": "Rodgau", "names": {"uk": "Родгау"}, "country": "DE", "level": "city",
    "identifiers": {"ags": "06438011"}, "point": {"lat": 50.0263, "lon": 8.8858, "exactness": "approximate"},
    "population": {"inhabitants": 45202, "year": 2019}, "languages": ["de"], "themes": ["lifelong_learning"],
    "assets": ["youth_centre", "library"], "open_to_new": true, "website": "https://www.rodgau.de"
}"#;

pub(crate) fn run(criterion: &mut Criterion) {
    let rodgau = read(RODGAU);
    let known = municipality(0, rodgau.clone());
    let written = write(&known);
    assert!(written.contains("Родгау") && written.len() > RODGAU.len(), "{written}");

    let mut wanted = rodgau.clone();
    wanted.name = Name::parse("Rodgau, Stadt").expect("a name");
    wanted.identifiers = PlaceIdentifiers::default();
    let namesakes: Vec<_> =
        (0..NAMESAKES).map(|at| municipality(at, somewhere(&rodgau, at))).collect();
    let met = meet(&wanted, &namesakes);
    assert!(matches!(met, Meeting::ByNameAndDistance(id, _) if id == namesakes[0].id), "{met:?}");

    let mut group = criterion.benchmark_group("directory");
    group.bench_function("read a municipality", |it| it.iter(|| read(black_box(RODGAU))));
    group.bench_function("write a municipality", |it| it.iter(|| write(black_box(&known))));
    group.bench_function("which of 100 namesakes is meant", |it| {
        it.iter(|| meet(black_box(&wanted), &namesakes));
    });
    group.finish();
}

fn read(text: &str) -> MunicipalityProfile {
    serde_json::from_str(text).expect("a municipality")
}

fn write(it: &Municipality) -> String {
    serde_json::to_string(it).expect("JSON")
}

fn municipality(at: u32, profile: MunicipalityProfile) -> Municipality {
    let now = "2026-02-01T12:00:00Z".parse().expect("a time");
    Municipality::register(Uuid::from_u128(u128::from(at) + 1).into(), profile, now)
}

/// Another of the name: the farther down the list, the farther east. Only the first two are within reach.
fn somewhere(like: &MunicipalityProfile, at: u32) -> MunicipalityProfile {
    let longitude = 8.8858 + f64::from(at) * 0.1;
    let point = Point::new(50.0263, longitude, Exactness::Approximate).expect("on Earth");
    MunicipalityProfile {
        point: Some(point),
        identifiers: PlaceIdentifiers::default(),
        ..like.clone()
    }
}
