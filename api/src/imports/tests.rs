use std::io::Cursor;

use chrono::{DateTime, Utc};
use kernel::access::Grants;
use kernel::directory::municipality::{Level, MunicipalityFilter};
use kernel::{Limit, Municipality};
use partnerships::PartnershipFilter;
use partnerships::finding::Sorting;
use persistence::directory::municipalities;
use persistence::platform::imports::{ImportKind, ImportReport};
use persistence::{Author, Db, Listing, partnerships as store};

use kernel::directory::place::Name;

use super::*;

const GEONAMES: &str = "geonameid,name,country,admin1,lat,lon,population,timezone,alt_names\n";
const REGISTER: &str = "ags,ars,name,type_code,district,state,population,lat,lon\n";
const TWINS: &str = "origin_city,origin_country,origin_lat,origin_lon,origin_population,partner_city,\
    partner_country_name,partner_country,partner_lat,partner_lon,partner_population\n";

fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

/// A database of its own on a file that goes with it.
struct Place {
    db: Db,
    _folder: tempfile::TempDir,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
        let options = persistence::Options { url, connections: 2 };
        let db = Db::connect(&options).await.expect("connects");
        db.migrate().await.expect("migrates");
        Self { db, _folder: folder }
    }

    async fn try_import(
        &self,
        kind: ImportKind,
        dry_run: bool,
        content: &[u8],
    ) -> Result<Outcome, Failure> {
        let mut outcome = Outcome::default();
        let author = || Author::system("importTest", now());
        let options = Options { dry_run, ..Options::of(kind) };
        outcome.report =
            run(&self.db, &options, Cursor::new(content), author, async |_, _, new| {
                outcome.remarks.extend_from_slice(new);
                Ok(())
            })
            .await?;
        assert!(adds_up(&outcome.report), "{outcome}");
        Ok(outcome)
    }

    async fn import(&self, kind: ImportKind, header: &str, rows: &str) -> Outcome {
        let content = format!("{header}{rows}");
        self.try_import(kind, false, content.as_bytes()).await.expect("imports")
    }

    async fn municipalities(&self, header: &str, rows: &str) -> Outcome {
        self.import(ImportKind::Municipalities, header, rows).await
    }

    async fn twins(&self, rows: &str) -> Outcome {
        self.import(ImportKind::TwinTowns, TWINS, rows).await
    }

    async fn all(&self) -> Vec<Municipality> {
        let filter = MunicipalityFilter::default();
        municipalities::list(&self.db, &filter, &listing(), now()).await.expect("lists").items
    }

    async fn the_only(&self) -> Municipality {
        let mut all = self.all().await;
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    async fn pairs(&self) -> usize {
        let filter = PartnershipFilter::default();
        store::list(&self.db, &filter, Sorting::default(), &listing(), &Grants::default())
            .await
            .expect("lists")
            .items
            .len()
    }
}

fn listing() -> Listing {
    Listing { limit: Limit::default(), after: None, include_total: false }
}

/// Read, created, updated, unchanged, ambiguous, rejected.
fn counts(outcome: &Outcome) -> [u64; 6] {
    let ImportReport { read, created, updated, unchanged, ambiguous, rejected, .. } =
        outcome.report;
    [read, created, updated, unchanged, ambiguous, rejected]
}

/// Line, code and column of what is not about the file as a whole.
fn remarks(outcome: &Outcome) -> Vec<String> {
    let about_rows = outcome.remarks.iter().filter(|it| it.line > 1);
    about_rows
        .map(|it| format!("{} {} {}", it.line, it.code, it.column.as_deref().unwrap_or("-")))
        .collect()
}

const KIEL_OF_GEONAMES: &str =
    "2891122,Kiel,DE,10,54.32133,10.13489,246601,Europe/Berlin,Киль|Kilonia\n";
const KIEL_OF_THE_REGISTER: &str = "01002000,010020000000,\"Kiel, Landeshauptstadt\",61,\"Kiel\",Schleswig-Holstein,246 794,54.321775,10.13727\n";

#[tokio::test]
async fn the_register_meets_the_gazetteer_and_a_second_run_changes_nothing() {
    let place = Place::new().await;
    let first = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&first), [1, 1, 0, 0, 0, 0]);
    let second = place.municipalities(REGISTER, KIEL_OF_THE_REGISTER).await;
    assert_eq!(counts(&second), [1, 0, 1, 0, 0, 0]);
    assert_eq!(second.report.matched_by_name_and_distance, 1);
    for (header, row) in [(GEONAMES, KIEL_OF_GEONAMES), (REGISTER, KIEL_OF_THE_REGISTER)] {
        let again = place.municipalities(header, row).await;
        assert_eq!((counts(&again), again.report.matched_by_code), ([1, 0, 0, 1, 0, 0], 1));
    }
    let Municipality { profile, version, .. } = place.the_only().await;
    assert_eq!((profile.name.as_str(), profile.level, version), ("Kiel", Level::City, 2));
    let population = profile.population.expect("counted");
    assert_eq!(i64::from(population.inhabitants), 246_794);
    assert_eq!(population.year.map(i16::from), Some(2019));
    assert_eq!(profile.identifiers.unique().count(), 2);
    assert_eq!(profile.alternative_names.len(), 2);
    assert_eq!(profile.parent_admin_name.as_ref().map(Name::as_str), Some("Schleswig-Holstein"));
}

#[tokio::test]
async fn the_gazetteer_meets_the_register_and_keeps_the_official_count() {
    let place = Place::new().await;
    place.municipalities(REGISTER, KIEL_OF_THE_REGISTER).await;
    let second = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&second), [1, 0, 1, 0, 0, 0]);
    let profile = place.the_only().await.profile;
    assert_eq!(profile.population.map(|it| i64::from(it.inhabitants)), Some(246_794));
    assert_eq!(profile.time_zone.map(|it| it.to_string()).as_deref(), Some("Europe/Berlin"));
    assert_eq!(profile.identifiers.unique().count(), 2);
}

#[tokio::test]
async fn rows_of_one_batch_meet_each_other() {
    let place = Place::new().await;
    let rows = "1,Hausen,DE,1,50.0,9.0,0,Europe/Berlin,\n\
                1,Hausen,DE,1,50.0,9.0,900,Europe/Berlin,Hawsen\n\
                2,Hausen,DE,1,50.0,9.0,0,,\n";
    let outcome = place.municipalities(GEONAMES, rows).await;
    assert_eq!(counts(&outcome), [3, 2, 1, 0, 0, 0]);
    let all = place.all().await;
    assert_eq!(all.iter().map(|it| it.version).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(all[0].profile.alternative_names.len(), 1);
}

#[tokio::test]
async fn nobody_lives_in_the_forest_beside_the_town() {
    let place = Place::new().await;
    let rows = "03154028,1,\"Helmstedt, Stadt\",63,Helmstedt,Niedersachsen,25728,52.2279,11.0098\n\
                03154502,1,\"Helmstedt, gemfr. Gebiet\",66,Helmstedt,Niedersachsen,0,52.2300,11.0500\n";
    place.municipalities(REGISTER, rows).await;
    let levels: Vec<_> = place
        .all()
        .await
        .into_iter()
        .map(|it| (it.profile.name.to_string(), it.profile.level))
        .collect();
    assert_eq!(
        levels,
        [
            ("Helmstedt".to_owned(), Level::City),
            ("Helmstedt, gemfr. Gebiet".to_owned(), Level::Other)
        ]
    );
    let met = place.municipalities(GEONAMES, "2,Helmstedt,DE,6,52.229,11.045,26000,,\n").await;
    assert_eq!((counts(&met), place.all().await.len()), ([1, 0, 1, 0, 0, 0], 2));
}

#[tokio::test]
async fn what_is_dirty_is_reported_and_the_rest_imported() {
    let place = Place::new().await;
    let rows = "x1,Aach,DE,1,50,9,1,,\n\
                2,,DE,1,50,9,1,,\n\
                3,Aach,ZZ,1,50,9,1,,\n\
                4,Aach,DE,1,95,9,1,,\n\
                5,Aach,DE,1,50,,1,,\n\
                6,Aach,DE,1,50,9,many,,\n\
                7,A\0ach,DE,1,50,9,1,,\n\
                8,Aach,DE\n\
                9,4711,DE,1,50,9,1,,\n\
                10,Aach,DE,1,50,9,1,Nowhere at all,\u{7}|Ach\n\
                11,Aach,DE,1,51,9,1,Nowhere at all,Ach\n";
    let outcome = place.municipalities(GEONAMES, rows).await;
    assert_eq!(counts(&outcome), [11, 1, 0, 0, 0, 10]);
    assert_eq!(
        remarks(&outcome),
        [
            "2 bad_code geonameid",
            "3 missing_value name",
            "4 unknown_country country",
            "5 bad_number lat",
            "6 missing_value lon",
            "7 bad_number population",
            "8 unreadable_text name",
            "9 wrong_field_count -",
            "10 unusable_name name",
            "11 unreadable_text alt_names",
            "12 ignored_value timezone",
        ]
    );
}

#[tokio::test]
async fn every_dialect_is_read() {
    let text = "geonameid;name;country;lat;lon\r\n1;\"K\u{f6}ln\";DE;\"50,93\";\"6,95\"\r\n";
    let dialects = [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    ];
    for content in dialects {
        let place = Place::new().await;
        let outcome = place.try_import(ImportKind::Municipalities, false, &content).await;
        assert_eq!(counts(&outcome.expect("imports")), [1, 1, 0, 0, 0, 0]);
        let profile = place.the_only().await.profile;
        assert_eq!(profile.name.as_str(), "Köln");
        assert_eq!(profile.point.map(|it| f64::from(it.lat)), Some(50.93));
    }
}

#[tokio::test]
async fn a_file_of_another_kind_fails_in_one_sentence() {
    let place = Place::new().await;
    let cases: [(ImportKind, &[u8], &str); 4] = [
        (ImportKind::Municipalities, b"", "the file is empty; it needs a header line"),
        (
            ImportKind::Municipalities,
            b"a,b\n1,2\n",
            "the header has neither geonameid (GeoNames), ags (German municipality register) nor lau (register of another country): it has a, b",
        ),
        (
            ImportKind::Municipalities,
            b"geonameid,name\n",
            "the header lacks country, lat, lon: it has geonameid, name and needs geonameid, name, country, lat, lon",
        ),
        (
            ImportKind::TwinTowns,
            b"origin_city,partner_city,origin_lat,origin_lon,origin_country,partner_country,partner_lat\n",
            "the header lacks partner_lon",
        ),
    ];
    for (kind, content, sentence) in cases {
        let failure = place.try_import(kind, false, content).await.expect_err("fails");
        assert!(failure.to_string().starts_with(sentence), "{failure}");
    }
    let outcome = place.municipalities("geonameid,name,country,lat,lon,admin1\n", "").await;
    assert_eq!((counts(&outcome), outcome.remarks.len()), ([0; 6], 1));
}

#[tokio::test]
async fn a_dry_run_tries_everything_and_leaves_nothing() {
    let place = Place::new().await;
    let content = format!("{GEONAMES}{KIEL_OF_GEONAMES}{KIEL_OF_GEONAMES}");
    let tried = place.try_import(ImportKind::Municipalities, true, content.as_bytes()).await;
    assert_eq!(counts(&tried.expect("tries")), [2, 1, 0, 1, 0, 0]);
    assert!(municipalities::is_empty(&place.db).await.expect("answers"));
    let outcome = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&outcome), [1, 1, 0, 0, 0, 0]);
}

#[tokio::test]
async fn a_pair_is_one_partnership_whichever_end_is_named_first() {
    let place = Place::new().await;
    place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    let rows = "Kiel,DE,54.32,10.14,,Vaasa,Finland,FI,63.1,21.616667,67000\n\
                Vaasa,FI,63.1,21.616667,,Kiel,Germany,DE,54.323,10.139,\n";
    let first = place.twins(rows).await;
    assert_eq!(counts(&first), [2, 1, 0, 1, 0, 0]);
    assert_eq!(first.report.municipalities_created, 1);
    assert_eq!(remarks(&first), ["3 repeated_pair -"]);
    let second = place.twins(rows).await;
    assert_eq!(counts(&second), [2, 0, 0, 2, 0, 0]);
    assert_eq!((place.all().await.len(), place.pairs().await), (2, 1));
}

#[tokio::test]
async fn two_towns_of_one_name_partner_and_a_town_does_not_partner_itself() {
    let place = Place::new().await;
    let rows = "Falkenstein,DE,50.4765,12.3709,,Falkenstein,Germany,DE,49.0983,12.4867,\n\
                Sandesneben,DE,53.69,10.50,,Sandesneben,Germany,DE,53.70,10.49,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [2, 1, 0, 0, 0, 1]);
    assert_eq!(remarks(&outcome), ["3 same_place partner_city"]);
    assert_eq!((place.all().await.len(), place.pairs().await), (2, 1));
}

#[tokio::test]
async fn ends_that_are_not_clear_are_left_out_with_their_reasons() {
    let place = Place::new().await;
    let hamfeldes = "1,Hamfelde,DE,1,53.600,10.450,0,,\n2,Hamfelde,DE,1,53.602,10.450,0,,\n";
    place.municipalities(GEONAMES, hamfeldes).await;
    let rows = "Hamfelde,DE,53.601,10.450,,Graz,Austria,AT,47.07,15.45,\n\
                Graz,AT,47.07,15.45,,Q1030610,Hungary,HU,47.6,17.6,\n\
                Graz,AT,47.07,15.45,,t430222130,Hungary,HU,47.6,17.6,\n\
                Graz,AT,47.07,15.45,,Luhansk,Luhansk People's Republic,,48.57,39.33,\n\
                Graz,AT,47.07,15.45,,Pécs,Kingdom of Hungary,,46.08,18.23,15.762\n\
                Graz,AT,47.07,15.45,,Pula,Croatia,HR,,,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [6, 1, 0, 0, 1, 4]);
    assert_eq!(
        remarks(&outcome),
        [
            "3 unusable_name partner_city",
            "4 unusable_name partner_city",
            "5 unknown_country partner_country_name",
            "6 mapped_country partner_country_name",
            "6 ignored_value partner_population",
            "7 missing_value partner_lat",
            "2 ambiguous_place origin_city",
        ]
    );
    assert_eq!((place.all().await.len(), place.pairs().await), (4, 1));
}

#[tokio::test]
async fn many_batches_count_as_one() {
    let place = Place::new().await;
    let count = 2 * BATCH + 1;
    let rows: String = (1..=count).map(|i| format!("{i},Dorf {i},DE,1,50,9,1,,\n")).collect();
    let outcome = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(outcome.report.created, count as u64);
    let again = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(again.report.unchanged, count as u64);
}

#[tokio::test]
async fn an_import_that_broke_off_goes_on_without_losing_or_doubling() {
    let place = Place::new().await;
    let count = 2 * BATCH;
    let rows: String = (1..=count).map(|i| format!("{i},Dorf {i},DE,1,50,9,1,,\n")).collect();
    let content = format!("{GEONAMES}{rows}");
    let options = Options::of(ImportKind::Municipalities);
    let author = || Author::system("importTest", now());
    let broken = run(&place.db, &options, Cursor::new(&content), author, async |_, report, _| {
        if report.read > BATCH as u64 {
            return Err(persistence::Error::NotFound("import"));
        }
        Ok(())
    });
    assert!(matches!(broken.await, Err(Failure::Storage(_))));
    let again = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(counts(&again), [2_000, 1_000, 0, 1_000, 0, 0]);
}

#[tokio::test]
async fn nothing_that_stands_in_a_file_breaks_it_off() {
    let place = Place::new().await;
    let huge = "\u{1F3D9}".repeat(200);
    let rows = format!(
        "1,a{huge},DE,1,50,9,1,,\n2,b{},DE,1,50,9,1,,\n\"3,unclosed,DE,1,50,9,1,,\n4,c,DE\n",
        &huge[4..]
    );
    let outcome = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(counts(&outcome), [4, 1, 0, 0, 0, 3]);
    assert_eq!(
        remarks(&outcome),
        ["2 unusable_name name", "4 open_quote -", "5 wrong_field_count -"]
    );
}

#[tokio::test]
async fn a_source_that_writes_a_name_otherwise_brings_in_no_town_twice() {
    let towns = "1,Sankt Ingbert,DE,1,49.27697,7.11672,36500,,\n\
                 2,Munich,DE,1,48.13743,11.57549,1260391,,München\n\
                 3,Aabenraa,DK,1,55.04434,9.41741,16425,,\n\
                 4,Neu-Ulm,DE,1,48.39279,10.01112,50188,,\n\
                 5,Targovishte,BG,1,43.2512,26.57215,34793,,\n";
    let register =
        "10045117,1,\"St. Ingbert, Mittelstadt\",63,Saarpfalz-Kreis,Saarland,35714,49.277,7.117\n";
    let twins = "Muenchen,DE,48.137,11.575,,Åbenrå,Denmark,DK,55.044,9.417,\n\
                 Neuulm,DE,48.39,10.01,,Търговище,Bulgaria,BG,43.25,26.57,\n";
    for order in [[0, 1, 2], [2, 1, 0]] {
        let place = Place::new().await;
        for file in order {
            match file {
                0 => place.municipalities(GEONAMES, towns).await,
                1 => place.municipalities(REGISTER, register).await,
                _ => place.twins(twins).await,
            };
        }
        let names: Vec<_> =
            place.all().await.iter().map(|it| it.profile.name.to_string()).collect();
        assert_eq!((names.len(), place.pairs().await), (5, 2), "{order:?}: {names:?}");
    }
}

#[tokio::test]
async fn a_town_and_its_municipality_are_one_or_are_asked_about() {
    let place = Place::new().await;
    let towns =
        "1,Örebro,SE,1,59.27412,15.2066,98237,,\n2,Hjørring,DK,1,57.46417,9.98229,25644,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "Kiel,DE,54.32,10.14,,Örebro Municipality,Sweden,SE,59.2712,15.2124,\n\
                Kiel,DE,54.32,10.14,,Hjørring Municipality,Denmark,DK,57.4564,9.9892,65411\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [2, 1, 0, 0, 1, 0]);
    assert_eq!(remarks(&outcome), ["3 ambiguous_place partner_city"]);
    assert_eq!(place.all().await.len(), 3);
}

#[tokio::test]
async fn a_doubtful_country_and_swapped_coordinates_are_told_and_bring_in_nothing() {
    let place = Place::new().await;
    let towns =
        "1,Aarhus,DK,1,56.15674,10.21076,285273,,\n2,Kiel,DE,1,54.32133,10.13489,246601,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "Kiel,DE,10.135,54.321,,Aarhus Municipality,Sweden,SE,56.16,10.21,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [1, 1, 0, 0, 0, 0]);
    assert_eq!(
        remarks(&outcome),
        ["2 swapped_coordinates origin_city", "2 country_doubtful partner_city"]
    );
    let doubt = &outcome.remarks.last().expect("a remark").detail;
    assert!(doubt.contains("Aarhus Municipality, SE") && doubt.contains("Aarhus, DK"), "{doubt}");
    let again = "3,Århus,SE,1,56.157,10.211,1,,\n";
    let gazetteer = place.municipalities(GEONAMES, again).await;
    // Another code of the gazetteer: that knows both.
    assert_eq!((counts(&gazetteer), place.all().await.len()), ([1, 1, 0, 0, 0, 0], 3));
}

#[tokio::test]
async fn a_row_of_the_gazetteer_meets_what_stands_in_another_country() {
    let place = Place::new().await;
    place.twins("Kiel,DE,54.32,10.14,,Århus,Sweden,SE,56.157,10.211,\n").await;
    let outcome =
        place.municipalities(GEONAMES, "1,Aarhus,DK,1,56.15674,10.21076,285273,,\n").await;
    assert_eq!(counts(&outcome), [1, 0, 0, 1, 0, 0]);
    assert_eq!(remarks(&outcome), ["2 country_doubtful name"]);
    let aarhus = place.all().await.pop().expect("a town").profile;
    assert_eq!((aarhus.name.as_str(), aarhus.identifiers.unique().count()), ("Århus", 0));
}

#[tokio::test]
async fn a_namesake_far_away_of_the_same_partner_is_asked_about() {
    let place = Place::new().await;
    let rows = "Kiel,DE,54.32,10.14,,Neustadt,Austria,AT,47.8,16.2,\n\
                Kiel,DE,54.32,10.14,,Neustadt,Austria,AT,48.3,16.2,\n\
                Laboe,DE,54.40,10.22,,Neustadt,Austria,AT,48.3,16.2,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [3, 2, 0, 0, 1, 0]);
    assert_eq!(remarks(&outcome), ["3 ambiguous_place partner_city"]);
    let again = place.twins(rows).await;
    // The third row has brought in the other Neustadt, so the second means that.
    assert_eq!(counts(&again), [3, 1, 0, 2, 0, 0]);
}

#[tokio::test]
async fn ends_are_taken_and_what_lies_in_one_country_is_domestic() {
    let place = Place::new().await;
    let header = TWINS.replace('\n', ",start_time,end_time\n");
    let rows = "Elmshorn,DE,53.75,9.65,,Wittenberge,Germany,DE,53.0,11.75,,+1990-10-03T00:00:00Z,2005\n\
                Elmshorn,DE,53.75,9.65,,Tarascon,France,FR,43.8,4.66,,1987-00-00T00:00:00Z,\n\
                Elmshorn,DE,53.75,9.65,,Stargard,Poland,PL,53.33,15.03,,2005,1990\n\
                Elmshorn,DE,53.75,9.65,,Raisio,Finland,FI,60.48,22.17,,soon,2999\n";
    let outcome = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&outcome), [4, 4, 0, 0, 0, 0]);
    assert_eq!(
        remarks(&outcome),
        ["4 ignored_value end_time", "5 ignored_value start_time", "5 ignored_value end_time"]
    );
    let filter = PartnershipFilter::default();
    let seen = (Sorting::default(), Grants::default());
    let found = store::list(&place.db, &filter, seen.0, &listing(), &seen.1).await;
    let mut all = found.expect("lists").items;
    all.sort_by_key(|it| it.id);
    let told: Vec<_> = all
        .iter()
        .map(|it| {
            let started = it.started_on.map(|it| it.to_string()).unwrap_or_default();
            let ended = it.ended_on.map(|it| it.to_string()).unwrap_or_default();
            format!("{} {started} {ended}", it.domestic)
        })
        .collect();
    assert_eq!(told, ["true 1990-10-03 2005", "false 1987 ", "false 2005 ", "false  "]);
    let again = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&again), [4, 0, 0, 4, 0, 0], "what has ended is not brought back");
}

#[tokio::test]
async fn a_quote_between_tabs_swallows_no_row() {
    let place = Place::new().await;
    let rows = "geonameid\tname\tcountry\tlat\tlon\n1\t\"Alpha\tDE\t50.1\t8.1\n\
                2\tBeta\tDE\t50.2\t8.9\n3\tGam\"ma\tDE\t50.3\t8.9\n";
    let outcome = place.municipalities(rows, "").await;
    assert_eq!((counts(&outcome), remarks(&outcome).len()), ([3, 3, 0, 0, 0, 0], 0));
    let place = Place::new().await;
    let rows = "geonameid,name,country,lat,lon\n1,\"One,DE,50.1,8.1\n2,Two,DE,50.2,8.9\n3,Three\",DE,50.3,8.9\n";
    let outcome = place.municipalities(rows, "").await;
    assert_eq!(counts(&outcome)[0], 1);
    assert_eq!(remarks(&outcome).first().map(String::as_str), Some("2 several_lines -"));
}

const LAU: &str = "lau,country,name,population,year\n";

#[tokio::test]
async fn a_register_meets_by_its_code_then_by_a_name_that_is_the_only_one() {
    let place = Place::new().await;
    let towns = "1,L'Aquila,IT,13,42.35055,13.3995,69439,,\n2,Neustadt,AT,1,47.8,16.2,1,,\n3,Neustadt,AT,1,48.3,16.2,1,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "066049,IT,Aquila,69558,2021\nIT_066049,IT,Renamed,69558,2021\n1,AT,Neustadt,5,\n1,CH,Aeugst am Albis,1982,2021\n";
    let outcome = place.municipalities(LAU, rows).await;
    assert_eq!(counts(&outcome), [4, 1, 1, 1, 1, 0]);
    assert_eq!(remarks(&outcome), ["4 ambiguous_place name"]);
    let all = place.all().await;
    let told = |name: &str| {
        let it = all.iter().find(|it| it.profile.name.as_str() == name).expect("a town");
        let it = &it.profile;
        let codes: Vec<_> = it.identifiers.unique().map(|(_, code)| code).collect();
        format!("{} {:?}", codes.join(" "), it.population.and_then(|it| it.year).map(i16::from))
    };
    assert_eq!(told("L'Aquila"), "IT_066049 1 Some(2021)");
    assert_eq!(told("Aeugst am Albis"), "CH_1 Some(2021)");
    let again = place.municipalities(LAU, rows).await;
    assert_eq!((counts(&again), again.report.matched_by_code), ([4, 0, 0, 3, 1, 0], 3));
    let bad = place.municipalities(LAU, "1,DE,Kiel,1,\n,IT,Roma,1,\nIT_1,AT,Graz,1,\n").await;
    assert_eq!(remarks(&bad), ["2 bad_code lau", "3 missing_value lau", "4 bad_code lau"]);
}

#[tokio::test]
async fn twin_towns_meet_by_their_items() {
    let place = Place::new().await;
    let towns = "geonameid,name,country,lat,lon,wikidata\n1,Kiel,DE,54.32133,10.13489,Q1707\n2,Vaasa,FI,63.096,21.6158,\n";
    place.municipalities(towns, "").await;
    let header = format!("{},origin_wikidata,partner_wikidata\n", TWINS.trim_end());
    let rows = "Tom Kyle,DE,,,,Vaasa,Finland,FI,63.1,21.616667,,Q1707,Q125678\n\
                Kiel,DE,,,,Brest,France,FR,,,,Q1707,Q12193\n\
                Kiel,DE,,,,Brest,France,FR,48.39,-4.49,,Q1707,Q12193\n\
                Kiel,DE,,,,Brest,France,FR,,,,Q1707,Q12193\n\
                Kiel,DE,,,,Sovetsk,Russia,RU,55.08,21.88,,1707,\n";
    let outcome = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&outcome), [5, 2, 0, 1, 0, 2]);
    assert_eq!(
        remarks(&outcome),
        ["6 bad_code origin_wikidata", "3 unknown_code partner_wikidata", "5 repeated_pair -"]
    );
    assert_eq!(outcome.report.matched_by_code, 5);
}
