use super::*;
use crate::directory::place::{Ags, CensusYear, GeoNames, Inhabitants};
use crate::{CountryCode, Exactness};
use chrono::{DateTime, Utc};

const NOWHERE: Option<(f64, f64)> = None;

fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

fn profile(name: &str, at: Option<(f64, f64)>) -> MunicipalityProfile {
    let point = at.map(|(lat, lon)| Point::new(lat, lon, Exactness::Approximate));
    let country = CountryCode::parse("DE").expect("a country");
    MunicipalityProfile {
        point: point.transpose().expect("on Earth"),
        ..MunicipalityProfile::named(Name::parse(name).expect("a name"), country, Level::City)
    }
}

fn with_ags(ags: &str, it: MunicipalityProfile) -> MunicipalityProfile {
    let ags = Some(Ags::parse(ags).expect("a key"));
    MunicipalityProfile { identifiers: PlaceIdentifiers { ags, ..it.identifiers }, ..it }
}

fn with_geonames(code: &str, it: MunicipalityProfile) -> MunicipalityProfile {
    let geonames = Some(GeoNames::parse(code).expect("a code"));
    MunicipalityProfile { identifiers: PlaceIdentifiers { geonames, ..it.identifiers }, ..it }
}

fn with_population(
    inhabitants: i64,
    year: Option<i16>,
    it: MunicipalityProfile,
) -> MunicipalityProfile {
    let population = Population {
        inhabitants: Inhabitants::try_from(inhabitants).expect("a count"),
        year: year.map(|year| CensusYear::try_from(year).expect("a year")),
    };
    MunicipalityProfile { population: Some(population), ..it }
}

fn known(profile: MunicipalityProfile) -> Municipality {
    Municipality::register(PlaceId::new(now()), profile, now())
}

/// The decision in a word: the number of the one that is meant, `new`, or `which`.
fn told(wanted: &MunicipalityProfile, known: &[Municipality]) -> String {
    let number = |id| known.iter().position(|it| it.id == id).expect("one of them").to_string();
    match meet(wanted, known) {
        Meeting::ByCode(id) => format!("code {}", number(id)),
        Meeting::ByNameAndDistance(id, _) => format!("near {}", number(id)),
        Meeting::ByName(id) => format!("name {}", number(id)),
        Meeting::InAnotherCountry(id) => format!("abroad {}", number(id)),
        Meeting::Swapped(id) => format!("swapped {}", number(id)),
        Meeting::Ambiguous(_) => "which".to_owned(),
        Meeting::New => "new".to_owned(),
    }
}

const VOGTLAND: Option<(f64, f64)> = Some((50.4765, 12.3709));
const OBERPFALZ: Option<(f64, f64)> = Some((49.0983, 12.4867));
const KIEL: Option<(f64, f64)> = Some((54.3218, 10.1373));
const KIEL_STATION: Option<(f64, f64)> = Some((54.3148, 10.1319));

fn check(
    cases: impl IntoIterator<
        Item = (&'static str, MunicipalityProfile, Vec<MunicipalityProfile>, &'static str),
    >,
) {
    for (what, wanted, others, expected) in cases {
        let others: Vec<_> = others.into_iter().map(known).collect();
        assert_eq!(told(&wanted, &others), expected, "{what}");
    }
}

#[test]
fn who_is_meant() {
    let kiel = || with_ags("01002000", profile("Kiel", KIEL));
    let helmstedt = (52.2279, 11.0088);
    let forest = with_ags("03154502", profile("Helmstedt, gemfr. Gebiet", Some(helmstedt)));
    let cases = [
        (
            "a code decides over the name",
            with_ags("01002000", profile("X", NOWHERE)),
            vec![kiel()],
            "code 0",
        ),
        (
            "another code is another place",
            with_ags("01002001", profile("Kiel", KIEL)),
            vec![kiel()],
            "new",
        ),
        (
            "name and distance",
            profile("Kiel, Landeshauptstadt", KIEL_STATION),
            vec![kiel()],
            "near 0",
        ),
        (
            "another scheme is no contradiction",
            with_geonames("2891122", profile("KIEL", KIEL)),
            vec![kiel()],
            "near 0",
        ),
        ("another name", profile("Laboe", KIEL), vec![kiel()], "new"),
        (
            "two Falkensteins",
            profile("Falkenstein", OBERPFALZ),
            vec![profile("Falkenstein", VOGTLAND)],
            "new",
        ),
        (
            "each Falkenstein is itself",
            profile("Falkenstein", OBERPFALZ),
            vec![profile("Falkenstein", VOGTLAND), profile("Falkenstein", OBERPFALZ)],
            "near 1",
        ),
        (
            "neither is clearly nearer",
            profile("Hamfelde", Some((53.600, 10.450))),
            vec![
                profile("Hamfelde", Some((53.601, 10.450))),
                profile("Hamfelde", Some((53.5985, 10.450))),
            ],
            "which",
        ),
        (
            "one is clearly nearer",
            profile("Hamfelde", Some((53.600, 10.450))),
            vec![
                profile("Hamfelde", Some((53.608, 10.450))),
                profile("Hamfelde", Some((53.601, 10.450))),
            ],
            "near 1",
        ),
        (
            "two in one spot",
            profile("Hamfelde", Some((53.600, 10.450))),
            vec![
                profile("Hamfelde", Some((53.600, 10.450))),
                profile("Hamfelde", Some((53.600, 10.450))),
            ],
            "which",
        ),
        (
            "nobody lives in the forest",
            profile("Helmstedt", Some(helmstedt)),
            vec![with_population(0, None, forest)],
            "new",
        ),
        ("neither has a point", profile("Kiel", NOWHERE), vec![profile("Kiel", NOWHERE)], "name 0"),
        (
            "one of several without a point",
            profile("Kiel", NOWHERE),
            vec![profile("Kiel", NOWHERE), profile("Kiel", KIEL)],
            "which",
        ),
        (
            "only the row has a point",
            profile("Kiel", KIEL),
            vec![profile("Kiel", NOWHERE)],
            "which",
        ),
        (
            "only the known one has a point",
            profile("Kiel", NOWHERE),
            vec![profile("Kiel", KIEL)],
            "which",
        ),
    ];
    check(cases);
}

#[test]
fn a_register_without_points_means_the_only_one_of_that_name() {
    check([
        (
            "the only one that a register can mean",
            with_ags("01002000", profile("Kiel", NOWHERE)),
            vec![profile("Kiel", KIEL)],
            "name 0",
        ),
        (
            "one of several that a register can mean",
            with_ags("01002000", profile("Kiel", NOWHERE)),
            vec![profile("Kiel", KIEL), profile("Kiel", VOGTLAND)],
            "which",
        ),
    ]);
}

#[test]
fn what_tells_namesakes_apart_does_not_hide_who_is_meant() {
    let cases = [
        (
            "a bracket tells namesakes apart",
            profile("Winsen", Some((53.3578, 10.2063))),
            vec![profile("Winsen (Luhe), Stadt", Some((53.3606, 10.2113)))],
            "near 0",
        ),
        (
            "two brackets are two places",
            profile("Winsen (Aller)", KIEL),
            vec![profile("Winsen (Luhe)", KIEL)],
            "new",
        ),
        (
            "the region after a link is left out",
            profile("Freiburg", KIEL),
            vec![profile("Freiburg i. Br.", KIEL)],
            "near 0",
        ),
        (
            "the full name comes first",
            profile("Neustadt", KIEL),
            vec![profile("Neustadt am See", KIEL), profile("Neustadt", KIEL_STATION)],
            "near 1",
        ),
        (
            "a second language is left out",
            profile("Cottbus", KIEL),
            vec![profile("Cottbus/Chóśebuz", KIEL)],
            "near 0",
        ),
        (
            "small words do not count",
            profile("Grafing bei München", KIEL),
            vec![profile("Grafing b.München, St", KIEL)],
            "near 0",
        ),
    ];
    check(cases);
}

fn of(country: &str, it: MunicipalityProfile) -> MunicipalityProfile {
    MunicipalityProfile { country: CountryCode::parse(country).expect("a country"), ..it }
}

const OREBRO: Option<(f64, f64)> = Some((59.2741, 15.2066));
const OREBRO_CENTROID: Option<(f64, f64)> = Some((59.2712, 15.2124));

#[test]
fn a_name_is_one_however_it_is_written() {
    let towns = [
        ("Sankt Ingbert", "St. Ingbert, Mittelstadt"),
        ("Sankt Augustin", "St. Augustin"),
        ("Munich", "Muenchen"),
        ("Neu-Ulm", "Neuulm"),
        ("Castrop-Rauxel", "Castroprauxel"),
        ("Aabenraa", "Åbenrå"),
        ("L'Haÿ-les-Roses", "Haÿ-les-Roses"),
        ("Targovishte", "Търговище"),
    ];
    for (on_record, in_the_row) in towns {
        let alternative = vec![Name::parse("München").expect("a name")];
        let here = profile(on_record, KIEL);
        let on_record = match on_record {
            "Munich" => MunicipalityProfile { alternative_names: alternative, ..here },
            _ => here,
        };
        check([(in_the_row, profile(in_the_row, KIEL_STATION), vec![on_record], "near 0")]);
    }
}

#[test]
fn a_town_and_the_body_called_after_it_are_one_if_of_one_size() {
    let town = || of("SE", profile("Örebro", OREBRO));
    let body = |name: &str| of("SE", profile(name, OREBRO_CENTROID));
    let wide = || of("PL", profile("Krosno County", KIEL));
    let krosno = || of("PL", profile("Krosno", KIEL_STATION));
    check([
        ("who knows how many", body("Örebro Municipality"), vec![town()], "near 0"),
        ("the other way round", town(), vec![body("Örebro Municipality")], "near 0"),
        ("in its own language", body("Örebro kommun"), vec![body("Örebro Municipality")], "near 0"),
        (
            "with the genitive",
            of("SE", profile("Lunds kommun", KIEL)),
            vec![of("SE", profile("Lund", KIEL))],
            "near 0",
        ),
        (
            "of one size",
            with_population(155_989, None, body("Örebro Municipality")),
            vec![with_population(98_237, None, town())],
            "near 0",
        ),
        (
            "twice the size",
            with_population(196_474, None, body("Örebro Municipality")),
            vec![with_population(98_237, None, town())],
            "which",
        ),
        ("a wider one, who knows how many", wide(), vec![krosno()], "which"),
        (
            "a name of another country",
            of("DE", profile("Örebro kommun", KIEL)),
            vec![of("DE", profile("Örebro", KIEL))],
            "new",
        ),
    ]);
}

#[test]
fn one_town_in_two_countries_is_one_of_them() {
    let aarhus = || of("DK", profile("Aarhus", Some((56.1567, 10.2108))));
    let elsewhere = || of("SE", profile("Århus", Some((56.1572, 10.2107))));
    let near = || of("SE", profile("Aarhus", Some((56.1567, 10.2908))));
    let far = || of("SE", profile("Aarhus", Some((56.1567, 10.2920))));
    check([
        ("of a former state", elsewhere(), vec![aarhus()], "abroad 0"),
        (
            "and of a tier",
            of("SE", profile("Aarhus Municipality", KIEL)),
            vec![of("DK", profile("Aarhus", KIEL))],
            "abroad 0",
        ),
        ("the one of its own country is meant", elsewhere(), vec![aarhus(), elsewhere()], "near 1"),
        ("five kilometres away", near(), vec![aarhus()], "abroad 0"),
        ("farther", far(), vec![aarhus()], "new"),
        (
            "two codes are two towns",
            with_geonames("1", elsewhere()),
            vec![with_geonames("2", aarhus())],
            "new",
        ),
        (
            "a register knows its country",
            with_ags("01002000", of("DE", elsewhere())),
            vec![aarhus()],
            "new",
        ),
    ]);
}

#[test]
fn latitude_is_told_from_longitude() {
    let swapped = Some((10.1373, 54.3218));
    check([
        ("swapped", profile("Kiel", swapped), vec![profile("Kiel", KIEL)], "swapped 0"),
        ("another name", profile("Laboe", swapped), vec![profile("Kiel", KIEL)], "new"),
        (
            "a namesake over there",
            profile("Kiel", swapped),
            vec![profile("Kiel", KIEL), profile("Kiel", swapped)],
            "near 1",
        ),
    ]);
}

#[test]
fn the_eleven_neuenkirchens_stay_eleven() {
    let places = [
        ("01051079", 54.2389, 9.0035),
        ("01061071", 53.9000, 9.6000),
        ("03251027", 52.5000, 8.8000),
        ("03352041", 53.2333, 8.5167),
        ("03353024", 53.7667, 8.9000),
        ("03358016", 53.0333, 9.7000),
        ("03459027", 52.4167, 7.9833),
        ("05566064", 52.2417, 7.3694),
        ("13073059", 54.1333, 13.3667),
        ("13071106", 53.5500, 13.3000),
        ("13075098", 54.5500, 13.3500),
    ];
    let mut register: Vec<Municipality> = Vec::new();
    for (ags, lat, lon) in places {
        let row = with_ags(ags, profile("Neuenkirchen", Some((lat, lon))));
        assert_eq!(told(&row, &register), "new", "{ags}");
        register.push(known(row));
    }
    for (at, (_, lat, lon)) in places.into_iter().enumerate() {
        let row = profile("Neuenkirchen", Some((lat + 0.01, lon)));
        assert_eq!(told(&row, &register), format!("near {at}"));
    }
}

#[test]
fn those_that_ended_are_meant_only_if_none_goes_on() {
    let ended = Municipality { status: PlaceStatus::Dissolved, ..known(profile("Kiel", KIEL)) };
    let wanted = profile("Kiel", KIEL_STATION);
    assert_eq!(told(&wanted, std::slice::from_ref(&ended)), "near 0");
    assert_eq!(told(&wanted, &[ended, known(profile("Kiel", KIEL_STATION))]), "near 1");
}

#[test]
fn a_register_completes_a_gazetteer_and_never_the_other_way_round() {
    let gazetteer = MunicipalityProfile {
        level: Level::Municipality,
        alternative_names: vec![Name::parse("Киль").expect("a name")],
        ..with_population(240_000, None, with_geonames("2891122", profile("Kiel", KIEL_STATION)))
    };
    let register =
        with_population(246_794, Some(2019), with_ags("01002000", profile("Kiel (Förde)", KIEL)));
    let both = complete(&known(gazetteer.clone()), &register);
    assert_eq!((both.name.as_str(), both.level), ("Kiel", Level::City));
    assert_eq!((both.point, both.population), (gazetteer.point, register.population));
    assert_eq!(both.identifiers.unique().count(), 2);
    assert_eq!(both.alternative_names.len(), 2);
    assert_eq!(complete(&known(both.clone()), &register), both);
    assert_eq!(complete(&known(both.clone()), &gazetteer), both);
}

#[test]
fn what_a_person_wrote_stays() {
    let theirs = MunicipalityProfile {
        level: Level::Island,
        ..with_population(7, Some(2024), with_ags("01002000", profile("Kyl", KIEL)))
    };
    let register =
        with_population(246_794, Some(2019), with_ags("01002000", profile("Kiel", KIEL_STATION)));
    let theirs = known(theirs);
    let after = complete(&theirs, &register);
    let names = vec![Name::parse("Kiel").expect("a name")];
    assert_eq!(after, MunicipalityProfile { alternative_names: names, ..theirs.profile });
}

#[test]
fn what_is_empty_is_filled_and_nothing_else() {
    let text = |json: &str| serde_json::from_str::<MunicipalityProfile>(json).expect("a profile");
    let source = MunicipalityProfile {
        time_zone: Some(crate::TimeZone::parse("Europe/Berlin").expect("a zone")),
        ..text(
            r#"{"name": "Kiel", "country": "DE", "level": "city", "parent_admin_name": "Schleswig-Holstein",
                "point": {"lat": 54.3148, "lon": 10.1319, "exactness": "approximate"}}"#,
        )
    };
    let bare = profile("Kiel", NOWHERE);
    let after = complete(&known(bare.clone()), &source);
    assert_eq!(
        (&after.point, &after.time_zone, &after.parent_admin_name),
        (&source.point, &source.time_zone, &source.parent_admin_name)
    );
    let own = MunicipalityProfile { point: profile("Kiel", KIEL).point, ..after };
    assert_eq!(complete(&known(own.clone()), &source).point, own.point);
}

#[test]
fn no_more_spellings_are_taken_than_a_municipality_keeps() {
    let name = |number: usize| Name::parse(&format!("Kiel {number}")).expect("a name");
    let known_as = |count| MunicipalityProfile {
        alternative_names: (1..=count).map(name).collect(),
        ..profile("Kiel", KIEL)
    };
    for (count, kept) in [(MOST_ALTERNATIVE_NAMES - 1, MOST_ALTERNATIVE_NAMES), (40, 40)] {
        let after = complete(&known(known_as(count)), &profile("Tom Kyle", KIEL));
        assert_eq!(after.alternative_names.len(), kept);
    }
}
