use std::collections::BTreeMap;

use reqwest::Method;
use rust_decimal::Decimal;
use rust_decimal::prelude::RoundingStrategy;
use serde_json::{Value, json};

use super::{defined, keeper, profile, publish, registry, values};
use crate::harness::{App, Person, cases};

cases!("learning_cities::imports":
    countries_and_years_give_the_index_as_published,
    authorities_and_their_regions_are_met_or_brought_in,
    regions_are_met_by_their_codes,
    the_long_form_is_read_as_table_and_as_records,
    all_or_nothing_leaves_nothing,
    an_import_is_led_to_the_public_by_somebody_else,
    a_program_and_its_owner_are_the_same_eyes,
    a_rejected_file_is_said_anew_or_reopened_whole,
    a_file_of_an_earlier_version_changes_nothing_or_is_told,
    what_its_source_has_published_is_public_whoever_said_it_before,
    a_file_that_says_nothing_of_it_frees_nothing,
    a_longer_import_takes_few_statements,
);

const EARLY_LEARNING: &str = include_str!("extracts/early-learning.csv");
const ATTAINMENT: &str = include_str!("extracts/attainment.csv");
/// The header of the long form.
pub(super) const LONG: &str = "indicator,place,period,value,status,dimensions,note\n";

pub(super) async fn catalogue(app: &App) -> Person {
    let author = persistence::Author::system("loadCatalogue", app.now());
    let loaded = api::platform::catalogue::load(&app.db, author).await.expect("loads");
    assert_eq!(loaded, Some(361));
    keeper(app).await
}

/// Uploads, follows to the end, and shows what became of it.
pub(super) async fn import(
    app: &App,
    by: &Person,
    query: &str,
    content: impl AsRef<[u8]>,
) -> Value {
    let upload = app
        .request(Method::POST, &format!("/api/v1/imports?kind=observations&{query}"))
        .header("Content-Type", "application/octet-stream")
        .bytes(content.as_ref().to_vec());
    let path = upload.by(by).expect(201).await.header("location").to_owned();
    let ended = |it: &Value| it["state"] == "done" || it["state"] == "failed";
    app.until(&path, by, ended).await
}

/// Created, updated, unchanged, rejected, observations, places.
pub(super) fn counts(import: &Value) -> [u64; 6] {
    ["created", "updated", "unchanged", "rejected", "observations_recorded", "places_created"]
        .map(|it| import["report"][it].as_u64().expect("a count"))
}

pub(super) async fn remarks(app: &App, by: &Person, import: &Value) -> Vec<String> {
    let path =
        format!("/api/v1/imports/{}/remarks?limit=200", import["id"].as_str().expect("an id"));
    let page = app.get(&path).by(by).expect(200).await.body;
    let told = |it: &Value| {
        format!(
            "{} {} {}",
            it["line"],
            it["code"].as_str().expect("a code"),
            it["column"].as_str().unwrap_or("-")
        )
    };
    let all =
        page["data"].as_array().expect("a page").iter().filter(|it| it["code"] != "ignored_column");
    all.map(told).collect()
}

pub(super) async fn indicator(app: &App, code: &str) -> String {
    let found = app.get(&format!("/api/v1/indicators?code={code}")).expect(200).await.body;
    found["data"][0]["id"].as_str().expect("an id").to_owned()
}

fn rounded(value: &Value) -> Option<Decimal> {
    let value: Decimal = value.as_str()?.parse().expect("a number");
    Some(value.round_dp_with_strategy(3, RoundingStrategy::MidpointAwayFromZero).normalize())
}

async fn countries_and_years_give_the_index_as_published(app: &App) {
    let now = app.now();
    let loaded = api::demo::load_indicators(&app.db, || now, |_| {}).await.expect("loads");
    assert_eq!((loaded.0, loaded.1.read, loaded.1.rejected), (361, 2_535, 0));
    let ask = async |code: &str| {
        let id = indicator(app, code).await;
        let query = "kind=country&period_from=2005&period_to=2017";
        app.get(&format!("/api/v1/indicators/{id}/values?{query}")).expect(200).await
    };
    let (computed, published) = (ask("HDI").await, ask("HDR_HDI").await);
    let of = |answer: &Value| answer["values"].as_array().expect("values").clone();
    let key = |it: &Value| (it["place_id"].to_string(), it["period"].to_string());
    let theirs: BTreeMap<_, _> =
        of(&published.body).into_iter().map(|it| (key(&it), it["value"].clone())).collect();
    let (mut complete, mut missing) = (0, 0);
    for ours in of(&computed.body) {
        let theirs = theirs.get(&key(&ours)).cloned().unwrap_or_default();
        if let Some(ours) = rounded(&ours["value"]) {
            assert_eq!(Some(ours), rounded(&theirs), "{theirs}");
            complete += 1;
        } else {
            assert!(ours["missing"].as_array().is_some_and(|it| !it.is_empty()), "{ours}");
            missing += 1;
        }
    }
    assert_eq!((complete, missing), (2_452, 83));
    assert!(computed.statements <= 8, "{}", computed.statements);
    let again = api::demo::load_indicators(&app.db, || now, |_| {}).await.expect("loads");
    assert_eq!((again.0, again.1.unchanged, again.1.observations_recorded), (0, 2_535, 0));
}

async fn authorities_and_their_regions_are_met_or_brought_in(app: &App) {
    let by = catalogue(app).await;
    let tried = import(app, &by, "dry_run=true", EARLY_LEARNING).await;
    let rows = EARLY_LEARNING.lines().count() as u64 - 1;
    assert_eq!(counts(&tried)[..4], [rows, 0, 0, 0]);
    assert!(
        app.get("/api/v1/time-series").expect(200).await.body["data"]
            .as_array()
            .is_some_and(Vec::is_empty)
    );
    let done = import(app, &by, "", EARLY_LEARNING).await;
    assert_eq!(counts(&done), counts(&tried));
    let told = remarks(app, &by, &done).await;
    assert!(told.iter().all(|it| it.ends_with("implausible_value value")), "{told:?}");
    assert_eq!(told.len(), 2);
    let durham =
        app.get("/api/v1/places?q=Durham&kind=county").expect(200).await.body["data"][0].clone();
    let region = app.get("/api/v1/places?identifier=gss:E12000001").expect(200).await.body["data"]
        [0]
    .clone();
    assert_eq!((&durham["name"], &durham["parent_id"]), (&json!("County Durham"), &region["id"]));
    assert_eq!(region["name"], "North East");
    let own =
        format!("/api/v1/places/{}/observations?limit=200", durham["id"].as_str().expect("an id"));
    let drafts = app.get(&own).by(&by).expect(200).await;
    assert!(values(&drafts, "/state").iter().all(|it| it == "draft"));
    assert!(values(&drafts, "/series/dimensions/AGE").contains(&"Y3-4".to_owned()));
    let again = import(app, &by, "", EARLY_LEARNING).await;
    assert_eq!(counts(&again), [0, 0, rows, 0, 0, 0]);
}

async fn regions_are_met_by_their_codes(app: &App) {
    let by = catalogue(app).await;
    let hesse = json!({ "kind": "region", "name": "Darmstadt", "country": "DE", "identifiers": { "nuts": "DE71" } });
    let hesse = app.post("/api/v1/places", hesse).by(&by).expect(201).await.id().to_owned();
    let done = import(app, &by, "", ATTAINMENT).await;
    let rows = ATTAINMENT.lines().count() as u64 - 1;
    assert_eq!(counts(&done), [rows, 0, 0, 0, rows, rows / 3 - 1]);
    let own = app.get(&format!("/api/v1/places/{hesse}/observations")).by(&by).expect(200).await;
    assert_eq!(values(&own, "/series/dimensions/ISCED11"), ["ED0-2", "ED3_4", "ED5-8"]);
    assert!(own.body["data"][0]["source_id"].is_string());
    let attica =
        app.get("/api/v1/places?identifier=nuts:EL30").expect(200).await.body["data"][0].clone();
    assert_eq!(attica["country"], "GR");
}

async fn the_long_form_is_read_as_table_and_as_records(app: &App) {
    let by = catalogue(app).await;
    let table = format!(
        "{LONG}HDR_LIFE_EXPECTANCY,DEU,2024,\"81,4\",P,,From the register.\n\
         HDR_MEAN_SCHOOLING,DE,2024,14.3,,SEX=F,\n\
         HDR_MEAN_SCHOOLING,DE,2023,.,,SEX=F,\n\
         GNLC_9_1_EVENTS,DE,2024,-,,,\n"
    );
    let done = import(app, &by, "", &table).await;
    assert_eq!(counts(&done), [4, 0, 0, 0, 4, 0], "{done:#}");
    let records = json!([
        { "indicator": "HDR_LIFE_EXPECTANCY", "place": "DE", "period": "2024", "value": 81.4, "status": ["P"], "note": "From the register." },
        { "indicator": "HDR_MEAN_SCHOOLING", "place": "DE", "period": "2024", "value": "14.5", "dimensions": { "SEX": "F" } },
        { "indicator": "NOPE", "place": "DE", "period": "2024", "value": 1 },
    ]);
    let done = import(app, &by, "", &records.to_string()).await;
    assert_eq!(counts(&done), [0, 1, 1, 1, 1, 0], "{done:#}");
    assert_eq!(remarks(app, &by, &done).await, ["3 unknown_indicator indicator"]);
    let germany = app.get("/api/v1/places?kind=country&country=DE").expect(200).await.body["data"]
        [0]["id"]
        .clone();
    let own = format!(
        "/api/v1/places/{}/observations?indicator=HDR_MEAN_SCHOOLING",
        germany.as_str().expect("an id")
    );
    let said = app.get(&own).by(&by).expect(200).await;
    assert_eq!(
        values(&said, "/figure"),
        [r#"{"status":["O"],"value":null}"#, r#"{"status":["A"],"value":"14.5"}"#]
    );
    let broken = import(app, &by, "", "[{\"indicator\": }]").await;
    assert_eq!(broken["failure"], "the file is no JSON list of records: line 1, column 16");
}

async fn all_or_nothing_leaves_nothing(app: &App) {
    let by = catalogue(app).await;
    let good = "HDR_LIFE_EXPECTANCY,DE,2024,81.4,,,\nHDR_LIFE_EXPECTANCY,FR,2024,82.5,,,\n";
    let bad = format!("{LONG}{good}NOPE,DE,2024,1,,,\n");
    let failed = import(app, &by, "mode=all_or_nothing", &bad).await;
    assert_eq!(failed["state"], "failed");
    assert_eq!(failed["failure"], "1 rows were rejected, so nothing was imported");
    assert_eq!(counts(&failed), [0, 0, 0, 1, 0, 0], "nothing was kept");
    assert_eq!(remarks(app, &by, &failed).await, ["4 unknown_indicator indicator"]);
    assert!(
        app.get("/api/v1/time-series").expect(200).await.body["data"]
            .as_array()
            .is_some_and(Vec::is_empty)
    );
    let done = import(app, &by, "mode=all_or_nothing", &format!("{LONG}{good}")).await;
    assert_eq!((&done["state"], counts(&done)), (&json!("done"), [2, 0, 0, 0, 2, 0]));
    let again = import(app, &by, "mode=valid_rows", &bad).await;
    assert_eq!(counts(&again), [0, 0, 2, 1, 0, 0]);
}

async fn an_import_is_led_to_the_public_by_somebody_else(app: &App) {
    let by = catalogue(app).await;
    let other = keeper(app).await;
    let file = |value: &str| {
        format!(
            "{LONG}HDR_LIFE_EXPECTANCY,DE,2024,{value},,,\nHDR_LIFE_EXPECTANCY,FR,2024,82.5,,,\n"
        )
    };
    let first = import(app, &by, "", &file("81.4")).await;
    let path = |it: &Value| format!("/api/v1/imports/{}", it["id"].as_str().expect("an id"));
    let decide = |it: &Value, event: &str| {
        app.post(
            &format!("{}/observations/decisions", path(it)),
            json!({ "event": event, "reason": "Checked" }),
        )
    };
    let submit = |it: &Value| {
        app.post(&format!("{}/observations/transitions", path(it)), json!({ "event": "submit" }))
    };
    let open = async |it: &Value| {
        let listed = app.get(&format!("{}/observations/transitions", path(it)));
        listed.by(&by).expect(200).await.body["data"].clone()
    };
    assert_eq!(open(&first).await, json!([{ "event": "submit", "allowed": true, "unmet": [] }]));
    assert_eq!(
        submit(&first).by(&by).expect(200).await.body,
        json!({ "action": "submit", "observations": 2 })
    );
    assert_eq!(open(&first).await, json!([]));
    let refused = decide(&first, "approve").by(&by).expect(409).await;
    assert_eq!(refused.body["detail"], "Who recorded a figure does not approve it.");
    let approved = decide(&first, "approve").by(&other).expect(200).await;
    assert!(approved.statements < 12, "{}", approved.statements);
    decide(&first, "publish").by(&other).expect(200).await;
    let public = app.get("/api/v1/observations").expect(200).await;
    assert_eq!(values(&public, "/figure/value"), ["81.4", "82.5"]);
    // A second import replaces one figure when it is published, not before.
    let second = import(app, &by, "", &file("81.6")).await;
    assert_eq!(counts(&second), [0, 1, 1, 0, 1, 0]);
    submit(&second).by(&by).expect(200).await;
    decide(&second, "approve").by(&other).expect(200).await;
    assert_eq!(
        values(&app.get("/api/v1/observations").expect(200).await, "/figure/value"),
        ["81.4", "82.5"]
    );
    assert_eq!(decide(&second, "publish").by(&other).expect(200).await.body["observations"], 1);
    let public = app.get("/api/v1/observations").expect(200).await;
    assert_eq!(values(&public, "/figure/value"), ["81.6", "82.5"]);
    let it = &public.body["data"][0];
    let steps = format!("/api/v1/observations/{}/steps", it["id"].as_str().expect("an id"));
    assert_eq!(
        values(&app.get(&steps).by(&by).expect(200).await, "/action"),
        ["submit", "approve", "publish"]
    );
    assert_eq!(decide(&second, "withdraw").by(&other).expect(200).await.body["observations"], 1);
    assert_eq!(
        values(&app.get("/api/v1/observations").expect(200).await, "/figure/value"),
        ["82.5"]
    );
}

async fn a_program_and_its_owner_are_the_same_eyes(app: &App) {
    let by = catalogue(app).await;
    let key = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-12-31T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&by).expect(201).await.body;
    let program = Person { id: by.id, token: key["secret"].as_str().expect("a secret").to_owned() };
    let file = format!("{LONG}HDR_LIFE_EXPECTANCY,DE,2024,81.4,,,\n");
    let done = import(app, &program, "", &file).await;
    let path = format!("/api/v1/imports/{}", done["id"].as_str().expect("an id"));
    let other = keeper(app).await;
    app.post(&format!("{path}/observations/transitions"), json!({ "event": "submit" }))
        .by(&other)
        .expect(200)
        .await;
    let approve =
        || app.post(&format!("{path}/observations/decisions"), json!({ "event": "approve" }));
    approve().by(&by).expect(409).await;
    approve().by(&other).expect(409).await;
    assert_eq!(approve().by(&keeper(app).await).expect(200).await.body["observations"], 1);
}

/// Submits all of an import.
async fn lead(app: &App, by: &Person, import: &Value, event: &str) -> Value {
    let path = format!("/api/v1/imports/{}/observations", import["id"].as_str().expect("an id"));
    let request = match event {
        "submit" | "reopen" => app.post(&format!("{path}/transitions"), json!({ "event": event })),
        _ => {
            let decision = json!({ "event": event, "reason": "Checked" });
            app.post(&format!("{path}/decisions"), decision)
        }
    };
    request.by(by).expect(200).await.body["observations"].clone()
}

async fn a_rejected_file_is_said_anew_or_reopened_whole(app: &App) {
    let by = catalogue(app).await;
    let other = keeper(app).await;
    let file =
        format!("{LONG}HDR_LIFE_EXPECTANCY,DE,2024,81.4,,,\nHDR_LIFE_EXPECTANCY,FR,2024,82.5,,,\n");
    let first = import(app, &by, "", &file).await;
    assert_eq!(lead(app, &by, &first, "submit").await, 2);
    assert_eq!(lead(app, &other, &first, "reject").await, 2);
    assert_eq!(lead(app, &by, &first, "reopen").await, 2);
    assert_eq!(counts(&import(app, &by, "", &file).await), [0, 0, 2, 0, 0, 0]);
    assert_eq!(lead(app, &by, &first, "submit").await, 2);
    assert_eq!(lead(app, &other, &first, "reject").await, 2);
    let again = import(app, &by, "", &file).await;
    assert_eq!(counts(&again), [0, 2, 0, 0, 2, 0], "what was rejected is said anew");
    assert_eq!(lead(app, &by, &first, "reopen").await, 0);
    for (who, event) in [(&by, "submit"), (&other, "approve"), (&other, "publish")] {
        assert_eq!(lead(app, who, &again, event).await, 2);
    }
    let public = app.get("/api/v1/observations").expect(200).await;
    assert_eq!(values(&public, "/figure/value"), ["81.4", "82.5"]);
}

async fn a_file_of_an_earlier_version_changes_nothing_or_is_told(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let mut it = profile("SHARE", "base", "PT");
    let id = defined(app, &by, it.clone()).await;
    let mut revise = async |key: &str, value: Value| {
        it["definition"][key] = value;
        let path = format!("/api/v1/indicators/{id}/versions");
        app.post(&path, it["definition"].clone()).by(&by).expect(201).await;
        publish(app, &by, &id).await.expect(200).await;
    };
    let header = "indicator,place,period,value,indicator_version\n";
    let file = |value: &str, version: &str| format!("{header}SHARE,DE,2024,{value},{version}\n");
    let said = async |value: &str, version: &str| {
        let done = import(app, &by, "", file(value, version)).await;
        (counts(&done), remarks(app, &by, &done).await)
    };
    let none = Vec::<String>::new();
    assert_eq!(said("12", "").await, ([1, 0, 0, 0, 1, 0], none.clone()));
    revise("name", json!({ "en": "Share", "de": "Anteil" })).await;
    assert_eq!(said("12", "").await, ([0, 0, 1, 0, 0, 0], none.clone()), "means the same");
    assert_eq!(said("13", "").await, ([0, 1, 0, 0, 1, 0], none.clone()));
    revise("unit", json!("PURE")).await;
    let told = vec!["2 other_version value".to_owned()];
    assert_eq!(said("13", "").await, ([0, 0, 0, 1, 0, 0], told.clone()), "another unit");
    assert_eq!(said("0.13", "").await, ([0, 0, 0, 1, 0, 0], told));
    assert_eq!(said("13", "2").await, ([0, 0, 1, 0, 0, 0], none.clone()));
    assert_eq!(said("0.13", "3").await, ([0, 1, 0, 0, 1, 0], none.clone()));
    assert_eq!(said("0.13", "").await, ([0, 0, 1, 0, 0, 0], none));
    let unknown = vec!["2 unknown_version indicator_version".to_owned()];
    assert_eq!(said("0.13", "4").await, ([0, 0, 0, 1, 0, 0], unknown));
}

async fn a_file_that_says_nothing_of_it_frees_nothing(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let hidden = "indicator,place,period,value,conf_status\nBIRTHS,DE,2020,7,C\n";
    import(app, &by, "", hidden).await;
    let plain = "indicator,place,period,value\nBIRTHS,DE,2020,7\n";
    let again = import(app, &by, "", plain).await;
    assert_eq!(counts(&again)[..4], [0, 0, 1, 0], "{again:#}");
    let corrected = plain.replace(",7", ",8");
    assert_eq!(counts(&import(app, &by, "", corrected).await)[..4], [0, 1, 0, 0]);
    let all = app.get("/api/v1/places/00000000-0000-8000-8000-000000004445/observations");
    let all = all.by(&by).expect(200).await.body;
    assert_eq!(all["data"][0]["conf_status"], "C", "{all:#}");
}

async fn a_longer_import_takes_few_statements(app: &App) {
    catalogue(app).await;
    let rows = |years: std::ops::Range<u32>| -> String {
        let row = |year: u32| {
            let countries = ["DE", "FR", "UA", "PL", "AT"];
            countries.map(|it| format!("HDR_LIFE_EXPECTANCY,{it},{year},80.{year},,,\n")).concat()
        };
        years.map(row).collect()
    };
    let mut counted = Vec::new();
    for years in [1900..1901, 1901..2001] {
        let content = std::io::Cursor::new(format!("{LONG}{}", rows(years)));
        let options =
            api::imports::Options::of(persistence::platform::imports::ImportKind::Observations);
        let author = || persistence::Author::system("importTest", app.now());
        let run = api::imports::run(&app.db, &options, content, author, async |_, _, _| Ok(()));
        let (report, statements) = Box::pin(persistence::counting_statements(run)).await;
        assert_eq!(report.expect("imports").rejected, 0);
        counted.push(statements);
    }
    assert!(counted[1] <= counted[0], "{counted:?}");
}

async fn what_its_source_has_published_is_public_whoever_said_it_before(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let file = format!("{LONG}BIRTHS,DE,2019,7,,,\nBIRTHS,DE,2020,8,,,\n");
    let drafts = import(app, &by, "", &file).await;
    assert_eq!(lead(app, &by, &drafts, "submit").await, 2);
    let released = async || {
        let kind = persistence::platform::imports::ImportKind::Observations;
        let options = api::imports::Options { released: true, ..api::imports::Options::of(kind) };
        let author = || persistence::Author::system("importTest", app.now());
        let content = std::io::Cursor::new(file.clone());
        api::imports::run(&app.db, &options, content, author, async |_, _, _| Ok(())).await
    };
    let done = released().await.expect("imports");
    assert_eq!((done.updated, done.observations_recorded), (2, 2));
    let public = app.get("/api/v1/observations").expect(200).await;
    assert_eq!(values(&public, "/figure/value"), ["7", "8"]);
    assert_eq!(released().await.expect("imports").unchanged, 2);
}
