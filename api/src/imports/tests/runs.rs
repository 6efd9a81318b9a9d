//! Whatever the rows are about: dialects, damage, dry runs, batches, and what broke off.

use super::*;

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
    let outcome = place.municipalities("geonameid,name,country,lat,lon,admin2\n", "").await;
    assert_eq!((counts(&outcome), outcome.remarks.len()), ([0; 6], 1));
}

#[tokio::test]
async fn a_dry_run_tries_everything_and_leaves_nothing() {
    let place = Place::new().await;
    let content = format!("{GEONAMES}{KIEL_OF_GEONAMES}{KIEL_OF_GEONAMES}");
    let tried = place.try_import(ImportKind::Municipalities, true, content.as_bytes()).await;
    assert_eq!(counts(&tried.expect("tries")), [2, 1, 0, 1, 0, 0]);
    assert!(register::is_empty(&place.db).await.expect("answers"));
    let outcome = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&outcome), [1, 1, 0, 0, 0, 0]);
}

#[tokio::test]
async fn many_batches_count_as_one() {
    let place = Place::new().await;
    let count = 2 * dialect::BATCH + 1;
    let rows: String = (1..=count).map(|i| format!("{i},Dorf {i},DE,1,50,9,1,,\n")).collect();
    let outcome = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(outcome.report.created, count as u64);
    let again = place.municipalities(GEONAMES, &rows).await;
    assert_eq!(again.report.unchanged, count as u64);
}

#[tokio::test]
async fn an_import_that_broke_off_goes_on_without_losing_or_doubling() {
    let place = Place::new().await;
    let count = 2 * dialect::BATCH;
    let rows: String = (1..=count).map(|i| format!("{i},Dorf {i},DE,1,50,9,1,,\n")).collect();
    let content = format!("{GEONAMES}{rows}");
    let options = Options::of(ImportKind::Municipalities);
    let author = || Author::system("importTest", now());
    let broken = run(&place.db, &options, Cursor::new(&content), author, async |_, report, _| {
        if report.read > dialect::BATCH as u64 {
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
async fn a_quote_between_tabs_swallows_no_row() {
    let place = Place::new().await;
    let rows = "geonameid\tname\tcountry\tlat\tlon\n1\t\"Alpha\tDE\t50.1\t8.1\n\
                2\tBeta\tDE\t50.2\t8.9\n3\tGam\"ma\tDE\t50.3\t8.9\n";
    let outcome = place.municipalities(rows, "").await;
    let told: Vec<_> =
        remarks(&outcome).into_iter().filter(|it| it.contains("lone_quote")).collect();
    assert_eq!((counts(&outcome), told.len()), ([3, 3, 0, 0, 0, 0], 1), "the first is told");
    let place = Place::new().await;
    let rows = "geonameid,name,country,lat,lon\n1,\"One,DE,50.1,8.1\n2,Two,DE,50.2,8.9\n3,Three\",DE,50.3,8.9\n";
    let outcome = place.municipalities(rows, "").await;
    assert_eq!(counts(&outcome)[0], 1);
    assert_eq!(remarks(&outcome).first().map(String::as_str), Some("2 several_lines -"));
}
