//! Files of municipalities and twin towns, uploaded and followed until they are done.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use chrono::{DateTime, TimeDelta, Utc};
use persistence::platform::imports::{
    self as store, Import, ImportId, ImportKind, ImportReport, ImportState, MAX_ATTEMPTS,
};
use persistence::platform::jobs::LEASE;
use persistence::{Actor, Author, Reader};
use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};

use crate::harness::{App, Person, Request, cases};

cases!("imports":
    both_shapes_and_twin_towns_become_one_directory,
    the_same_files_again_change_nothing,
    a_dry_run_says_the_same_and_leaves_nothing,
    a_long_dry_run_says_how_far_it_is,
    every_row_left_out_is_listed_with_its_reason,
    remarks_are_read_page_by_page,
    every_dialect_of_csv_is_read,
    what_is_no_such_file_fails_in_a_sentence,
    no_damage_to_a_file_breaks_an_import,
    what_cannot_be_an_import_is_refused_at_the_door,
    the_same_upload_with_a_key_is_one_import,
    imports_at_once_bring_in_nothing_twice,
    a_mapping_says_which_column_is_which_and_is_copied_into_the_import,
    a_file_is_read_in_the_encoding_that_is_given,
    what_a_dead_worker_began_another_ends,
    an_import_that_kills_its_workers_has_failed,
    whatever_comes_in_is_recorded_once_in_the_name_of_who_sent_it,
    a_longer_list_takes_no_more_statements,
);

const GEONAMES: &str = "geonameid,name,country,admin1,lat,lon,population,timezone\n\
    2891122,Kiel,DE,10,54.32133,10.13489,246601,Europe/Berlin\n\
    696643,Poltava,UA,18,49.59373,34.54073,317847,Europe/Kyiv\n\
    2845721,Rodgau,DE,05,50.02627,8.88588,43000,Europe/Berlin\n\
    2927930,Falkenstein,DE,13,50.4765,12.3709,9000,Europe/Berlin\n\
    2927931,Falkenstein,DE,02,49.0983,12.4867,3300,Europe/Berlin\n";

const REGISTER: &str = "ags,ars,name,type_code,district,state,area_km2,population,lat,lon\n\
    01002000,010020000000,\"Kiel, Landeshauptstadt\",61,\"Kiel, Landeshauptstadt\",Schleswig-Holstein,118.65,246794,54.321775,10.13727\n\
    06438011,064380011011,\"Rodgau, Stadt\",63,Offenbach,Hessen,65.04,45202,50.0256,8.8839\n\
    03154028,031540028028,\"Helmstedt, Stadt\",63,Helmstedt,Niedersachsen,66.5,25728,52.2279,11.0098\n";

/// Two pairs, one of them twice; then a town without a name, and one in no country.
const TWINS: &str = "origin_city,origin_country,origin_lat,origin_lon,origin_population,partner_city,\
    partner_country_name,partner_country,partner_lat,partner_lon,partner_population,distance_km\n\
    Kiel,DE,54.32,10.14,,Vaasa,Finland,FI,63.1,21.616667,67000,1100\n\
    Vaasa,FI,63.1,21.616667,,Kiel,Germany,DE,54.323,10.139,,1100\n\
    Falkenstein,DE,50.4765,12.3709,,Falkenstein,Germany,DE,49.0983,12.4867,,153\n\
    Kiel,DE,54.32,10.14,,Q1030610,Hungary,HU,47.6,17.6,,900\n\
    Kiel,DE,54.32,10.14,,Luhansk,Luhansk People's Republic,,48.57,39.33,,2000\n";

/// So many damaged files of each shape.
const DAMAGES: usize = 10;

fn upload<'a>(app: &'a App, by: &Person, query: &str, content: &[u8]) -> Request<'a> {
    app.request(Method::POST, &format!("/api/v1/imports?{query}"))
        .header("Content-Type", "application/octet-stream")
        .bytes(content.to_vec())
        .by(by)
}

/// Uploads and follows to the end, whichever it is.
async fn import(app: &App, by: &Person, query: &str, content: impl AsRef<[u8]>) -> Value {
    let queued = upload(app, by, query, content.as_ref()).expect(201).await;
    assert_eq!(queued.body["state"], "queued");
    ended(app, by, queued.header("location")).await
}

async fn ended(app: &App, by: &Person, path: &str) -> Value {
    let ends = |it: &Value| it["state"] == "done" || it["state"] == "failed";
    let import = app.until(path, by, ends).await;
    assert!(import["finished_at"].is_string());
    let count = |what: &str| import["report"][what].as_u64().expect("a count");
    let told = ["created", "updated", "unchanged", "ambiguous", "rejected"].map(count);
    if import["state"] == "done" {
        assert_eq!(count("read"), told.iter().sum::<u64>(), "{import:#}");
    }
    import
}

pub(crate) async fn municipalities(app: &App, by: &Person, content: impl AsRef<[u8]>) -> Value {
    import(app, by, "kind=municipalities", content).await
}

pub(crate) async fn twins(app: &App, by: &Person, content: impl AsRef<[u8]>) -> Value {
    import(app, by, "kind=twin_towns", content).await
}

/// Read, created, updated, unchanged, ambiguous, rejected.
pub(crate) fn counts(import: &Value) -> [u64; 6] {
    assert_eq!(import["state"], "done", "{import:#}");
    ["read", "created", "updated", "unchanged", "ambiguous", "rejected"]
        .map(|what| import["report"][what].as_u64().expect("a count"))
}

fn path_of(import: &Value) -> String {
    format!("/api/v1/imports/{}", import["id"].as_str().expect("an id"))
}

/// Everything a list has, page by page.
async fn all(app: &App, by: &Person, path: &str) -> Vec<Value> {
    let separator = if path.contains('?') { '&' } else { '?' };
    let (mut all, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let next = cursor.map(|it| format!("{separator}cursor={it}")).unwrap_or_default();
        let page = app.get(&format!("{path}{next}")).by(by).expect(200).await.body;
        all.extend(page["data"].as_array().expect("a page").iter().cloned());
        cursor = page["page"]["next_cursor"].as_str().map(str::to_owned);
        if cursor.is_none() {
            return all;
        }
    }
}

pub(crate) async fn remarks(app: &App, by: &Person, import: &Value) -> Vec<Value> {
    all(app, by, &format!("{}/remarks?limit=200", path_of(import))).await
}

/// Line, code, column and value of what is not about the file as a whole.
pub(crate) fn told(remarks: &[Value]) -> Vec<String> {
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let line = |it: &Value| {
        format!(
            "{} {} {} {}",
            it["line"],
            text(&it["code"]),
            text(&it["column"]),
            text(&it["value"])
        )
    };
    remarks.iter().filter(|it| it["line"] != 1).map(line).collect()
}

pub(crate) async fn total(app: &App, path: &str) -> u64 {
    let separator = if path.contains('?') { '&' } else { '?' };
    let page = app.get(&format!("{path}{separator}limit=1&include_total=true")).expect(200).await;
    page.body["page"]["total_count"].as_u64().expect("a total")
}

/// The one municipality that has the code.
async fn with_code(app: &App, code: &str) -> Value {
    let page = app.get(&format!("/api/v1/municipalities?identifier={code}")).expect(200).await.body;
    let found = page["data"].as_array().expect("a page");
    assert_eq!(found.len(), 1, "{code}");
    found[0].clone()
}

async fn both_shapes_and_twin_towns_become_one_directory(app: &App) {
    let admin = app.admin().await;
    assert_eq!(counts(&municipalities(app, &admin, GEONAMES).await), [5, 5, 0, 0, 0, 0]);
    let falkensteins = app.get("/api/v1/municipalities?q=Falkenstein&country=DE").expect(200).await;
    assert_eq!(falkensteins.names(), ["Falkenstein", "Falkenstein"], "two towns of one name");

    let register = municipalities(app, &admin, REGISTER).await;
    assert_eq!(counts(&register), [3, 1, 2, 0, 0, 0]);
    assert_eq!(register["report"]["matched_by_name_and_distance"], 2);
    let kiel = with_code(app, "ags:01002000").await;
    assert_eq!(kiel["id"], with_code(app, "geonames:2891122").await["id"]);
    assert_eq!(kiel["population"], json!({ "inhabitants": 246_794, "year": 2019 }));

    let pairs = twins(app, &admin, TWINS).await;
    assert_eq!(counts(&pairs), [5, 2, 0, 1, 0, 2]);
    assert_eq!(pairs["report"]["municipalities_created"], 1);
    let of = async |code: &str| {
        let id = with_code(app, code).await["id"].as_str().expect("an id").to_owned();
        let path = format!("/api/v1/partnerships?municipality_id={id}");
        app.get(&path).expect(200).await.body["data"].as_array().expect("a page").clone()
    };
    let of_kiel = of("geonames:2891122").await;
    assert_eq!(of_kiel.len(), 1, "Kiel and Vaasa are Vaasa and Kiel");
    let mut ends: Vec<_> = of_kiel[0]["sides"]
        .as_array()
        .expect("sides")
        .iter()
        .map(|side| side["municipalities"][0]["name"].as_str().expect("a name"))
        .collect();
    ends.sort_unstable();
    assert_eq!(ends, ["Kiel", "Vaasa"]);
    assert_eq!(
        (&of_kiel[0]["form"], &of_kiel[0]["source"]),
        (&json!("unknown"), &json!("wikidata-p190"))
    );
    assert_eq!(of("geonames:2927930").await, of("geonames:2927931").await);
    assert_eq!(of("geonames:2845721").await, Vec::<Value>::new());
    assert_eq!(
        (total(app, "/api/v1/municipalities").await, total(app, "/api/v1/partnerships").await),
        (7, 2)
    );
}

async fn the_same_files_again_change_nothing(app: &App) {
    let admin = app.admin().await;
    municipalities(app, &admin, GEONAMES).await;
    municipalities(app, &admin, REGISTER).await;
    let first = twins(app, &admin, TWINS).await;
    let before = all(app, &admin, "/api/v1/municipalities?limit=200").await;
    assert_eq!(counts(&municipalities(app, &admin, GEONAMES).await), [5, 0, 0, 5, 0, 0]);
    assert_eq!(counts(&municipalities(app, &admin, REGISTER).await), [3, 0, 0, 3, 0, 0]);
    let again = twins(app, &admin, TWINS).await;
    assert_eq!(counts(&again), [5, 0, 0, 3, 0, 2]);
    assert_eq!(remarks(app, &admin, &again).await, remarks(app, &admin, &first).await);
    assert_eq!(all(app, &admin, "/api/v1/municipalities?limit=200").await, before);
    assert_eq!(first["content_sha256"], again["content_sha256"]);
}

async fn a_dry_run_says_the_same_and_leaves_nothing(app: &App) {
    let admin = app.admin().await;
    for (kind, content) in [("municipalities", GEONAMES), ("twin_towns", TWINS)] {
        let places = total(app, "/api/v1/municipalities").await;
        let tried = import(app, &admin, &format!("kind={kind}&dry_run=true"), content).await;
        assert_eq!(tried["dry_run"], true);
        assert_eq!(total(app, "/api/v1/municipalities").await, places);
        assert_eq!(total(app, "/api/v1/partnerships").await, 0);
        let done = import(app, &admin, &format!("kind={kind}"), content).await;
        assert_eq!((counts(&tried), &tried["report"]), (counts(&done), &done["report"]));
        assert_eq!(remarks(app, &admin, &tried).await, remarks(app, &admin, &done).await);
    }
    assert_eq!(total(app, "/api/v1/partnerships").await, 2);
}

async fn a_long_dry_run_says_how_far_it_is(app: &App) {
    if !app.db.is_postgres() {
        return; // There the trial holds the only writer.
    }
    let admin = app.admin().await;
    let rows: String = (1..=3_000).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let content = format!("geonameid,name,country,lat,lon\n{rows}");
    let queued = upload(app, &admin, "kind=municipalities&dry_run=true", content.as_bytes());
    let path = queued.expect(201).await.header("location").to_owned();
    let begun = app.until(&path, &admin, |it| it["report"]["read"] != 0).await;
    assert_eq!(begun["state"], "running");
    assert_eq!(counts(&ended(app, &admin, &path).await), [3_000, 3_000, 0, 0, 0, 0]);
    assert_eq!(total(app, "/api/v1/municipalities").await, 0);
}

async fn every_row_left_out_is_listed_with_its_reason(app: &App) {
    let admin = app.admin().await;
    let rows = "geonameid,name,country,admin1,lat,lon,population,timezone\n\
        x1,Aach,DE,1,50,9,1,\n\
        2,,DE,1,50,9,1,\n\
        3,Aach,ZZ,1,50,9,1,\n\
        4,Aach,DE,1,95,9,1,\n\
        5,Aach,DE,1,50,,1,\n\
        6,Aach,DE,1,50,9,many,\n\
        8,Aach,DE\n\
        9,4711,DE,1,50,9,1,\n\
        10,Aach,DE,1,50,9,1,Nowhere at all\n\
        11,Hamfelde,DE,1,53.600,10.450,0,\n\
        12,Hamfelde,DE,1,53.602,10.450,0,\n";
    let import = municipalities(app, &admin, rows).await;
    assert_eq!(counts(&import), [11, 3, 0, 0, 0, 8]);
    let given = remarks(app, &admin, &import).await;
    assert_eq!(
        told(&given),
        [
            "2 bad_code geonameid x1",
            "3 missing_value name -",
            "4 unknown_country country ZZ",
            "5 bad_number lat 95",
            "6 missing_value lon -",
            "7 bad_number population many",
            "8 wrong_field_count - -",
            "9 unusable_name name 4711",
            "10 ignored_value timezone Nowhere at all",
        ]
    );
    assert!(given.iter().all(|it| it["detail"].as_str().is_some_and(|it| it.len() > 10)));
    let pair = format!(
        "{}\nHamfelde,DE,53.601,10.450,,Graz,Austria,AT,47.07,15.45,,900\n",
        TWINS.lines().next().expect("a header")
    );
    let import = twins(app, &admin, pair).await;
    assert_eq!(counts(&import), [1, 0, 0, 0, 1, 0], "it may be either Hamfelde");
    assert_eq!(
        told(&remarks(app, &admin, &import).await),
        ["2 ambiguous_place origin_city Hamfelde"]
    );
}

async fn remarks_are_read_page_by_page(app: &App) {
    let admin = app.admin().await;
    let rows: String = (1..=30)
        .map(|i| match i % 3 {
            0 => format!("{i},Dorf {i},DE,50,9,Nowhere at all\n"),
            1 => format!("{i},Dorf {i},ZZ,50,9,\n"),
            _ => format!("{i},Dorf {i},DE,95,9,\n"),
        })
        .collect();
    let import =
        municipalities(app, &admin, format!("geonameid,name,country,lat,lon,timezone\n{rows}"))
            .await;
    assert_eq!(counts(&import), [30, 10, 0, 0, 0, 20]);
    let path = format!("{}/remarks", path_of(&import));
    let everything = all(app, &admin, &format!("{path}?limit=200")).await;
    assert_eq!(all(app, &admin, &format!("{path}?limit=7")).await, everything);
    let lines: Vec<_> = everything.iter().filter_map(|it| it["line"].as_u64()).collect();
    assert_eq!(lines, (2..=31).collect::<Vec<_>>(), "in the order of the file");
    for (filter, count) in [
        ("severity=error", 20),
        ("severity=warning", 10),
        ("severity=info", 0),
        ("severity=error,warning", 30),
        ("code=unknown_country", 10),
        ("code=unknown_country&code=bad_number", 20),
        ("code=bad_number&severity=warning", 0),
        ("code=never_heard_of", 0),
    ] {
        let of_filter = all(app, &admin, &format!("{path}?{filter}&limit=3")).await;
        assert_eq!(of_filter.len(), count, "{filter}");
    }
    let first = app.get(&format!("{path}?limit=3&severity=error")).by(&admin).expect(200).await;
    let cursor = first.body["page"]["next_cursor"].as_str().expect("more");
    assert!(first.header("link").contains("rel=\"next\""));
    let elsewhere = format!("{path}?limit=3&severity=warning&cursor={cursor}");
    let answer = app.get(&elsewhere).by(&admin).expect(400).await;
    assert_eq!(answer.body["code"], "invalid_cursor");
    app.get(&format!("{path}?severity=fatal")).by(&admin).expect(400).await;
    let unknown = format!("/api/v1/imports/{}/remarks", uuid::Uuid::from_u128(7));
    app.get(&unknown).by(&admin).expect(404).await;
}

async fn every_dialect_of_csv_is_read(app: &App) {
    let admin = app.admin().await;
    let plain = "geonameid,name,country,lat,lon\n1,\"Köln, die \"\"Große\"\"\",DE,50.93,6.95\n";
    let western = |text: &str| -> Vec<u8> {
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
    };
    let wide: Vec<u8> =
        format!("\u{feff}{plain}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let dialects: [(&str, Vec<u8>); 9] = [
        ("plain", plain.into()),
        ("byte order mark", format!("\u{feff}{plain}").into()),
        ("CRLF", plain.replace('\n', "\r\n").into()),
        ("no last end of line", plain.trim_end().into()),
        ("a line break in quotes", plain.replace(", die ", ",\r\ndie ").into()),
        ("blank lines", plain.replace('\n', "\n\n").into()),
        ("Windows-1252", western(plain)),
        (
            "as saved by a German spreadsheet",
            western(
                "GeonameID;Name;Country;Lat;Lon\r\n1;\"Köln, die \"\"Große\"\"\";DE;50,93;6,95\r\n",
            ),
        ),
        ("UTF-16", wide),
    ];
    for (i, (dialect, content)) in dialects.into_iter().enumerate() {
        let import = municipalities(app, &admin, content).await;
        let expected = if i == 0 { [1, 1, 0, 0, 0, 0] } else { [1, 0, 0, 1, 0, 0] };
        assert_eq!(counts(&import), expected, "{dialect}");
        let remarks = remarks(app, &admin, &import).await;
        let errors = remarks.iter().filter(|it| it["severity"] != "info").count();
        assert_eq!(errors, 0, "{dialect}: {remarks:?}");
    }
    assert_eq!(with_code(app, "geonames:1").await["name"], "Köln, die \"Große\"");
}

async fn what_is_no_such_file_fails_in_a_sentence(app: &App) {
    let admin = app.admin().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let columns = (0..40).map(|i| format!("{i:ü>60}")).collect::<Vec<_>>().join(",");
    let almost = format!("geonameid,{columns}\n1,2\n");
    let almost_twins = format!("origin_city,{columns}\n1,2\n");
    let files: [(&str, &[u8], &str); 11] = [
        ("municipalities", b"", "the file is empty"),
        ("twin_towns", b"\r\n\r\n", "the file is empty"),
        ("municipalities", &bytes, "the header has neither"),
        ("twin_towns", &bytes, "the header lacks"),
        ("municipalities", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "the header has neither"),
        ("municipalities", &[0; 5_000], "the header has neither"),
        (
            "municipalities",
            b"[{\"name\": \"Kiel\", \"country\": \"DE\"},\n",
            "the file is no JSON list of records",
        ),
        ("municipalities", b"[{\"name\": \"Kiel\"}]", "the header has neither"),
        ("municipalities", b"geonameid,name,country\n1,Kiel,DE\n", "the header lacks lat, lon"),
        ("municipalities", almost.as_bytes(), "the header lacks name, country, lat, lon"),
        ("twin_towns", almost_twins.as_bytes(), "the header lacks origin_country"),
    ];
    for (kind, content, sentence) in files {
        for dry_run in [true, false] {
            let import =
                import(app, &admin, &format!("kind={kind}&dry_run={dry_run}"), content).await;
            let failure = import["failure"].as_str().expect("a failure");
            assert!(failure.starts_with(sentence), "{failure}");
            assert!(!failure.contains(char::is_control), "{failure}");
            assert_eq!(import["state"], "failed");
        }
    }
    let header = TWINS.lines().next().expect("a header");
    let import = twins(app, &admin, header).await;
    assert_eq!((counts(&import), &import["failure"]), ([0; 6], &Value::Null));
    let import = municipalities(
        app,
        &admin,
        [b"geonameid,name,country,lat,lon\n", bytes.as_slice()].concat(),
    )
    .await;
    assert_eq!(counts(&import)[1], 0);
    assert!(counts(&import)[5] > 0, "no row of rubbish is a place");
}

async fn no_damage_to_a_file_breaks_an_import(app: &App) {
    use rand::{RngExt, SeedableRng};
    const SNIPPETS: [&str; 11] =
        [",", ";", "\"", "\n", "\r", "\0", "\t", "9", "-", "\u{202e}", "\u{1F3D9}"];
    let admin = app.admin().await;
    let mut random = rand::rngs::StdRng::seed_from_u64(2);
    for (kind, text) in
        [("municipalities", GEONAMES), ("municipalities", REGISTER), ("twin_towns", TWINS)]
    {
        for _ in 0..DAMAGES {
            let mut content = text.as_bytes().to_vec();
            for _ in 0..random.random_range(1..20) {
                let at = random.random_range(0..content.len());
                let snippet = SNIPPETS[random.random_range(0..SNIPPETS.len())];
                match random.random_range(0..4) {
                    0 => content[at] = random.random(),
                    1 => drop(content.remove(at)),
                    2 => drop(content.splice(at..at, snippet.bytes())),
                    _ => {
                        let many = snippet.repeat(random.random_range(1..400));
                        drop(content.splice(at..at, many.into_bytes()));
                    }
                }
            }
            let import = import(app, &admin, &format!("kind={kind}&dry_run=true"), &content).await;
            let failure = import["failure"].as_str().unwrap_or_default();
            assert!(!failure.contains("server"), "{failure}: {}", content.escape_ascii());
        }
    }
}

async fn what_cannot_be_an_import_is_refused_at_the_door(app: &App) {
    let (admin, stranger) = (app.admin().await, app.person(&[]).await);
    let content = GEONAMES.as_bytes();
    let most = vec![b'\n'; 1_048_576];
    upload(app, &admin, "kind=municipalities", &[most.as_slice(), b"\n"].concat())
        .expect(413)
        .await;
    assert_eq!(municipalities(app, &admin, most).await["state"], "failed");
    for (query, code) in [
        ("kind=villages", "enum"),
        ("kind=twin-towns", "enum"),
        ("kind=municipalities&dry_run=perhaps", "type"),
        ("kind=municipalities&dryrun=true", "unknown_parameter"),
    ] {
        let answer = upload(app, &admin, query, content).expect(400).await;
        assert_eq!(answer.faults()[0].1, code, "{query}");
    }
    upload(app, &admin, "dry_run=true", content).expect(400).await;
    for media in ["text/csv", "application/json", "multipart/form-data; boundary=x"] {
        let request = upload(app, &admin, "kind=municipalities", content);
        let refused = request.header("Content-Type", media).expect(415).await;
        let detail = refused.body["detail"].as_str().expect("a sentence");
        assert!(detail.contains("application/octet-stream"), "{detail}");
    }
    upload(app, &stranger, "kind=municipalities", content).expect(403).await;
    let anonymous = app.request(Method::POST, "/api/v1/imports?kind=municipalities");
    anonymous
        .header("Content-Type", "application/octet-stream")
        .bytes(content.to_vec())
        .expect(401)
        .await;
    let ours = all(app, &admin, "/api/v1/imports").await;
    assert_eq!(ours.len(), 1, "what was refused is not queued");
    for path in
        [path_of(&ours[0]), format!("{}/remarks", path_of(&ours[0])), "/api/v1/imports".into()]
    {
        app.get(&path).by(&stranger).expect(403).await;
    }
}

async fn the_same_upload_with_a_key_is_one_import(app: &App) {
    let (admin, other) = (app.admin().await, app.admin().await);
    let post = |by: &Person, query: &str, content: &str| {
        upload(app, by, query, content.as_bytes()).header("Idempotency-Key", "nightly-upload")
    };
    let first = post(&admin, "kind=municipalities", GEONAMES).expect(201).await;
    ended(app, &admin, first.header("location")).await;
    let again = post(&admin, "kind=municipalities", GEONAMES).expect(201).await;
    assert_eq!((&again.text, again.header("location")), (&first.text, first.header("location")));
    assert_eq!(again.header("idempotency-replayed"), "true");
    for (query, content) in
        [("kind=municipalities", REGISTER), ("kind=municipalities&dry_run=true", GEONAMES)]
    {
        let answer = post(&admin, query, content).expect(422).await;
        assert_eq!(answer.body["code"], "idempotency_key_reused");
    }
    let theirs = post(&other, "kind=municipalities", GEONAMES).expect(201).await;
    assert_eq!(counts(&ended(app, &other, theirs.header("location")).await), [5, 0, 0, 5, 0, 0]);
    assert_eq!(all(app, &admin, "/api/v1/imports").await.len(), 2);
}

async fn imports_at_once_bring_in_nothing_twice(app: &App) {
    let admin = app.admin().await;
    let files = (0..6).map(|i| {
        if i % 2 == 0 { ("kind=municipalities", GEONAMES) } else { ("kind=twin_towns", TWINS) }
    });
    let imports = futures_util::future::join_all(
        files.map(|(query, content)| import(app, &admin, query, content)),
    )
    .await;
    let brought_in: u64 = imports
        .iter()
        .map(|it| {
            let brought = it["report"]["municipalities_created"].as_u64().expect("a count");
            brought + if it["kind"] == "municipalities" { counts(it)[1] } else { 0 }
        })
        .sum();
    assert_eq!((brought_in, total(app, "/api/v1/municipalities").await), (6, 6));
    assert_eq!(total(app, "/api/v1/partnerships").await, 2);
}

/// Queues an import that seems to be in the hands of a worker which has yet a second to live, so that only who knows a
/// later time than the server gets it.
async fn in_dying_hands(app: &App, by: &Person, content: Vec<u8>) -> (ImportId, DateTime<Utc>) {
    let now = app.now();
    let import = Import {
        id: ImportId::new(now),
        kind: ImportKind::Municipalities,
        dry_run: false,
        mode: persistence::platform::imports::ImportMode::ValidRows,
        encoding: None,
        mapping_id: None,
        columns: None,
        state: ImportState::Running,
        report: ImportReport::default(),
        failure: None,
        content_sha256: "0".repeat(64),
        created_by: Actor::Account(by.id).to_string(),
        created_at: now,
        started_at: Some(now),
        finished_at: None,
        version: 1,
    };
    let dies_at = now + TimeDelta::seconds(1);
    let made = app.db.write(Author::system("test", now), async |tx| {
        store::insert(tx, &import, content).await?;
        let connection = tx.connection();
        let lease = Statement::from_sql_and_values(
            connection.get_database_backend(),
            "update import_job set leased_until = $1 where id = $2",
            [dies_at.into(), uuid::Uuid::from(import.id).into()],
        );
        connection.execute_raw(lease).await?;
        Ok::<_, persistence::Error>(())
    });
    made.await.expect("an import");
    (import.id, dies_at + TimeDelta::seconds(1))
}

/// Sets the server's clock; nobody's token lives as long as all the leases.
fn later(app: &App, now: DateTime<Utc>, by: &Person) -> Person {
    app.at(&now.to_rfc3339());
    Person { id: by.id, token: app.token(by.id) }
}

async fn what_a_dead_worker_began_another_ends(app: &App) {
    let admin = app.admin().await;
    let rows: String = (1..=1_500).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let content = format!("geonameid,name,country,lat,lon\n9999,,DE,50,9\n{rows}");
    let (id, now) = in_dying_hands(app, &admin, content.into_bytes()).await;

    let author = || Author {
        actor: Actor::Account(admin.id),
        ..Author::system("importMunicipalities", now)
    };
    let (claimed, content) =
        store::claim(&app.db, author()).await.expect("claims").expect("an import");
    assert_eq!((claimed.id, claimed.state), (id, ImportState::Running));
    assert_eq!(store::claim(&app.db, author()).await.expect("asks"), None, "one worker has it");
    let options = api::imports::Options::of(claimed.kind);
    let mut batches = 0;
    let dies = api::imports::run(
        &app.db,
        &options,
        Cursor::new(content),
        author,
        async |tx, report, remarks| {
            batches += 1;
            if batches > 1 {
                return Err(persistence::Error::NotFound("worker"));
            }
            store::progress(tx, id, report, 0, remarks).await
        },
    );
    dies.await.expect_err("dies in its second batch");
    let path = format!("/api/v1/imports/{id}");
    let left = app.get(&path).by(&admin).expect(200).await.body;
    assert_eq!((&left["state"], &left["report"]["read"]), (&json!("running"), &json!(1_000)));
    assert_eq!(total(app, "/api/v1/municipalities").await, 999);

    let admin = later(app, now + LEASE + TimeDelta::seconds(1), &admin);
    let done = ended(app, &admin, &path).await;
    assert_eq!(counts(&done), [1_501, 501, 0, 999, 0, 1]);
    assert_eq!(told(&remarks(app, &admin, &done).await), ["2 missing_value name -"]);
    assert_eq!(total(app, "/api/v1/municipalities").await, 1_500);
}

async fn an_import_that_kills_its_workers_has_failed(app: &App) {
    let admin = app.admin().await;
    let (id, mut now) = in_dying_hands(app, &admin, GEONAMES.into()).await;
    // A later one, so that the first is always the first to be taken up.
    app.at(&(app.now() + TimeDelta::seconds(1)).to_rfc3339());
    let (waiting, _) = in_dying_hands(app, &admin, GEONAMES.into()).await;
    for _ in 0..MAX_ATTEMPTS {
        let claimed = store::claim(&app.db, Author::system("test", now)).await.expect("claims");
        assert_eq!(claimed.map(|(it, _)| it.id), Some(id));
        now += LEASE + TimeDelta::seconds(1);
    }
    let admin = later(app, now, &admin);
    let failed = ended(app, &admin, &format!("/api/v1/imports/{id}")).await;
    assert_eq!(failed["state"], "failed");
    assert_eq!(failed["failure"], "the server stopped while importing, several times");
    let done = ended(app, &admin, &format!("/api/v1/imports/{waiting}")).await;
    assert_eq!(counts(&done), [5, 5, 0, 0, 0, 0], "the next import is done nevertheless");
}

async fn whatever_comes_in_is_recorded_once_in_the_name_of_who_sent_it(app: &App) {
    let (admin, other) = (app.admin().await, app.admin().await);
    let key = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-12-31T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&other).expect(201).await.body;
    let program =
        Person { id: other.id, token: key["secret"].as_str().expect("a secret").to_owned() };
    municipalities(app, &admin, GEONAMES).await;
    municipalities(app, &program, REGISTER).await;
    twins(app, &admin, TWINS).await;
    import(app, &admin, "kind=municipalities&dry_run=true", GEONAMES.replace("Kiel", "Kiehl"))
        .await;
    municipalities(app, &admin, GEONAMES).await;

    // How often each kind of thing was made or changed by whom.
    let mut made = BTreeMap::<(String, String, bool), Vec<Value>>::new();
    for event in all(app, &admin, "/api/v1/audit-events?limit=200").await {
        let text = |name: &str| event[name].as_str().expect("a text").to_owned();
        let kind = (text("actor"), text("subject_kind"), event["before"].is_null());
        made.entry(kind).or_default().push(event["subject_id"].clone());
    }
    let mut of = |actor: &str, kind: &str, is_new: bool| {
        made.remove(&(actor.to_owned(), kind.to_owned(), is_new)).unwrap_or_default()
    };
    let account = format!("account:{}", admin.id);
    let program = format!("api_key:{}", key["key"]["id"].as_str().expect("an id"));
    let places = [of(&account, "municipality", true), of(&program, "municipality", true)];
    let changed = of(&program, "municipality", false);
    assert_eq!((places.each_ref().map(Vec::len), changed.len()), ([6, 1], 2));
    assert_eq!(of(&account, "municipality", false), Vec::<Value>::new());
    let ids = |events: &[Value]| events.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let known: Vec<_> = all(app, &admin, "/api/v1/municipalities")
        .await
        .iter()
        .map(|it| it["id"].clone())
        .collect();
    assert_eq!(ids(&places.concat()), ids(&known));
    let pairs: Vec<_> =
        all(app, &admin, "/api/v1/partnerships").await.iter().map(|it| it["id"].clone()).collect();
    let recorded = of(&account, "partnership", true);
    assert_eq!((recorded.len(), ids(&recorded)), (2, ids(&pairs)));
    // Each import is queued and ends.
    assert_eq!((of(&account, "import", true).len(), of(&program, "import", true).len()), (8, 2));
}

async fn a_longer_list_takes_no_more_statements(app: &App) {
    let admin = app.admin().await;
    let bad_rows = |count: usize| {
        let rows: String = (0..count).map(|i| format!("{i},Dorf {i},ZZ,50,9\n")).collect();
        format!("geonameid,name,country,lat,lon\n{rows}")
    };
    let few = municipalities(app, &admin, bad_rows(1)).await;
    let statements = async |path: &str| app.get(path).by(&admin).expect(200).await.statements;
    let (one, remark) = (statements("/api/v1/imports").await, format!("{}/remarks", path_of(&few)));
    let remark = statements(&remark).await;
    for _ in 0..12 {
        upload(app, &admin, "kind=municipalities", b"").expect(201).await;
    }
    let many = municipalities(app, &admin, bad_rows(150)).await;
    assert_eq!(statements("/api/v1/imports?limit=200").await, one);
    assert_eq!(statements(&format!("{}/remarks?limit=200", path_of(&many))).await, remark);
    // Who asks, what role they hold, then the page; of remarks, that there is such an import as well.
    assert!(one <= 2 && remark <= 3, "{one}, {remark}");
}

async fn a_mapping_says_which_column_is_which_and_is_copied_into_the_import(app: &App) {
    let admin = app.admin().await;
    let path = "/api/v1/import-mappings";
    let mapping = json!({
        "name": "Kyiv Oblast", "kind": "municipalities", "encoding": "windows-1251", "columns": [
            { "column": "geonameid", "header": "Код" }, { "column": "name", "header": "Місто" },
            { "column": "country", "header": "Країна" }, { "column": "lat", "header": "Широта" },
            { "column": "lon", "header": "Довгота" },
        ],
    });
    let made = app.post(path, mapping.clone()).by(&admin).expect(201).await;
    let id = made.id().to_owned();
    let file = "Код;місто;Країна;Широта;Довгота\n1;Бориспіль;UA;50,35;30,95\n";
    let cyrillic = encoding_rs::WINDOWS_1251.encode(file).0.into_owned();
    let query = format!("kind=municipalities&mapping_id={id}");
    let done = import(app, &admin, &query, &cyrillic).await;
    assert_eq!(counts(&done), [1, 1, 0, 0, 0, 0]);
    assert_eq!(
        (&done["mapping_id"], &done["columns"], &done["encoding"]),
        (&json!(id), &mapping["columns"], &json!("windows-1251"))
    );
    assert_eq!(with_code(app, "geonames:1").await["name"], "Бориспіль");
    let other =
        upload(app, &admin, &format!("kind=twin_towns&mapping_id={id}"), b"").expect(400).await;
    assert_eq!(other.body["errors"][0]["code"], "mapping_of_other_kind");

    let delete =
        |version: i64| app.request(Method::DELETE, &format!("{path}/{id}")).on(version).by(&admin);
    delete(2).expect(412).await;
    delete(1).expect(204).await;
    app.get(&format!("{path}/{id}")).by(&admin).expect(404).await;
    let gone = upload(app, &admin, &query, &cyrillic).expect(400).await;
    assert_eq!(gone.body["errors"][0]["code"], "mapping_unknown");
    let kept = app.get(&path_of(&done)).by(&admin).expect(200).await.body;
    assert_eq!(kept["columns"], mapping["columns"]);
    let mut twice = mapping;
    twice["columns"][1]["column"] = json!("geonameid");
    let refused = app.post(path, twice).by(&admin).expect(422).await;
    assert_eq!(refused.faults().first().map(|(at, _)| at.as_str()), Some("#/columns"));
}

async fn a_file_is_read_in_the_encoding_that_is_given(app: &App) {
    let admin = app.admin().await;
    let file = |code: u8, name: &str| {
        format!("geonameid,name,country,lat,lon\n{code},{name},PL,51.8,19.4\n")
    };
    for (code, name, encoding) in
        [(1, "Łódź", "windows-1250"), (2, "Полтава", "windows-1251"), (3, "Kłodzko", "utf-8")]
    {
        let known = encoding_rs::Encoding::for_label(encoding.as_bytes()).expect("an encoding");
        let content = known.encode(&file(code, name)).0.into_owned();
        let query = format!("kind=municipalities&encoding={encoding}");
        let done = import(app, &admin, &query, content).await;
        assert_eq!((counts(&done), &done["encoding"]), ([1, 1, 0, 0, 0, 0], &json!(encoding)));
        assert_eq!(with_code(app, &format!("geonames:{code}")).await["name"], name);
    }
    upload(app, &admin, "kind=municipalities&encoding=latin1", b"").expect(400).await;
}
