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
        outcome.report = run(&self.db, options, Cursor::new(content), author, async |_, _, new| {
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
            "the header has neither geonameid (GeoNames) nor ags (German municipality register): it has a, b",
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
    let broken = run(&place.db, options, Cursor::new(&content), author, async |_, report, _| {
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
    assert_eq!(counts(&outcome), [3, 1, 0, 0, 0, 2]);
    assert_eq!(remarks(&outcome), ["2 unusable_name name", "4 wrong_field_count -"]);
}
