//! Whatever a client may come up with: it is served or told what is wrong, and never a failure of ours.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conferences::Stage;
use crate::contract;
use crate::harness::{App, cases};

cases!("properties":
    no_query_breaks_a_list,
    no_day_beyond_the_calendar_is_taken,
    no_cursor_breaks_a_page,
    no_patch_breaks_a_record,
    no_formula_breaks_the_check,
);

/// Values, the same in every run.
fn samples<S: Strategy>(strategy: S, count: usize) -> impl Iterator<Item = S::Value> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(move |_| strategy.new_tree(&mut runner).expect("a value").current())
}

/// What stands in queries, and what does not.
fn values() -> impl Strategy<Value = String> {
    let odd = [
        "",
        "0",
        "-1",
        "201",
        "1e3",
        "NaN",
        "true",
        "null",
        "DE",
        "DE,UA,,",
        "2024",
        "2024-13-45",
        "9999999999999999999",
        "2026-02-01T12:00:00Z",
        "-262144-01-01T00:00:00Z",
        "+262143-12-31T23:59:59Z",
        "0000-01-01",
        "9999-12-31",
        "50,9",
        "91,181",
        "00000000-0000-0000-0000-000000000000",
        "geonameid:1",
        "' or 1=1 --",
        "%00",
        "\u{0}",
        "\u{feff}",
        "ß𝔸",
        "*",
        "%",
    ];
    prop_oneof![select(Vec::from(odd)).prop_map(str::to_owned), any::<String>()]
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Queries of one list.
const QUERIES: usize = 40;

async fn no_query_breaks_a_list(app: &App) {
    let admin = app.admin().await;
    for (method, path, operation) in contract::operations() {
        if method != "get" || path.contains('{') {
            continue;
        }
        let names = contract::parameters(operation);
        let parameter = (select([names, vec!["x".to_owned()]].concat()), values());
        for query in samples(vec(parameter, 0..4), QUERIES) {
            let pairs = query.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
            let address = format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"));
            let answer = app.get(&address).by(&admin).send().await;
            let status = answer.status.as_u16();
            assert!([200, 400].contains(&status), "{path} {query:?}: {status} {}", answer.text);
        }
    }
}

/// Days and moments of years that have no four digits, or none at all on PostgreSQL.
const BEYOND: [[&str; 2]; 4] = [
    ["-262143-01-01", "-262143-01-01T00:00:00Z"],
    ["+262142-12-31", "+262142-12-31T00:00:00Z"],
    ["0000-01-01", "9999-12-31T23:59:59-01:00"],
    // Of the calendar, and not as RFC 3339 writes it.
    ["2026-2-1", "2026-2-1T12:00:00Z"],
];

/// In no field of a body and in no parameter; each is told where it stands.
async fn no_day_beyond_the_calendar_is_taken(app: &App) {
    let admin = app.admin().await;
    app.listen();
    crate::tour::walk(app, &admin).await;
    let now = app.now();
    let mut tried = BTreeSet::new();
    for it in app.heard() {
        app.at(&it.now.to_rfc3339());
        for (pointer, is_moment) in days(it.body()) {
            // Of a list, one item is enough.
            let place = pointer.trim_matches(|one: char| one.is_ascii_digit()).to_owned();
            if !tried.insert((it.id(), place)) {
                continue;
            }
            for beyond in BEYOND {
                let beyond = beyond[usize::from(is_moment)];
                let mut body = it.body().clone();
                *body.pointer_mut(&pointer).expect("it is there") = beyond.into();
                let answer = it.again(app, &body).await;
                let what = format!("{} {pointer} {beyond}: {}", it.id(), answer.text);
                assert_eq!(answer.status, 422, "{what}");
                assert!(
                    answer.faults().iter().any(|(at, _)| *at == format!("#{pointer}")),
                    "{what}"
                );
            }
        }
    }
    assert!(tried.len() > 20, "the tour names days in few places: {tried:?}");
    app.at(&now.to_rfc3339());
    let admin = app.renewed(&admin);
    for (method, path, operation) in contract::operations().filter(|it| it.0 == "get") {
        let path = path.split('/').map(|it| if it.starts_with('{') { NOBODY } else { it });
        let path = path.collect::<Vec<_>>().join("/");
        for parameter in contract::query(operation) {
            let is_moment = parameter.takes("2026-02-01T12:00:00Z");
            if !is_moment && !parameter.takes("2026-02-01") || parameter.takes("2026-13-45T12:00") {
                continue;
            }
            for beyond in BEYOND {
                let beyond = encoded(beyond[usize::from(is_moment)]);
                let asked = format!("{path}?{}={beyond}", parameter.name);
                let answer = app.get(&asked).by(&admin).send().await;
                assert_eq!(answer.status, 400, "{method} {asked}: {}", answer.text);
            }
        }
    }
}

const NOBODY: &str = "00000000-0000-7000-8000-000000000001";

/// Where days and moments stand in a body, and which are moments.
fn days(body: &Value) -> Vec<(String, bool)> {
    match body {
        Value::String(text) => {
            let is_moment = text.parse::<DateTime<Utc>>().is_ok();
            let is_day = is_moment || text.parse::<NaiveDate>().is_ok();
            if is_day { vec![(String::new(), is_moment)] } else { Vec::new() }
        }
        Value::Array(items) => {
            let within =
                |(at, it)| days(it).into_iter().map(move |(to, is)| (format!("/{at}{to}"), is));
            items.iter().enumerate().flat_map(within).collect()
        }
        Value::Object(fields) => {
            let within = |(at, it): (&String, _)| {
                days(it).into_iter().map(|(to, is)| (format!("/{at}{to}"), is)).collect::<Vec<_>>()
            };
            fields.iter().flat_map(within).collect()
        }
        _ => Vec::new(),
    }
}

async fn no_cursor_breaks_a_page(app: &App) {
    let path = "/api/v1/places?limit=1";
    let first = app.get(path).expect(200).await.body;
    let cursor = first["page"]["next_cursor"].as_str().expect("there are more").to_owned();
    app.get(&format!("{path}&cursor={cursor}")).expect(200).await;
    let at = (0..cursor.len(), "[ -~]").prop_map(move |(at, letter)| {
        let mut changed = cursor.clone();
        changed.replace_range(at..=at, &letter);
        changed
    });
    for cursor in samples(prop_oneof![at, any::<String>(), "[A-Za-z0-9_-]{0,120}"], 300) {
        let answer = app.get(&format!("{path}&cursor={}", encoded(&cursor))).send().await;
        let status = answer.status.as_u16();
        assert!([200, 400].contains(&status), "{cursor:?}: {status} {}", answer.text);
    }
}

/// Any JSON whose fields are often those of a record.
fn documents(fields: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        values().prop_map(Value::from),
    ];
    let inner = leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(select(fields), inner, 0..4).prop_map(|it| json!(it)),
        ]
    });
    prop_oneof![
        4 => btree_map(select(fields), inner.clone(), 0..4).prop_map(|it| json!(it)),
        1 => inner,
    ]
}

const FIELDS: [&str; 22] = [
    "name",
    "names",
    "alternative_names",
    "country",
    "level",
    "parent_id",
    "identifiers",
    "point",
    "lat",
    "lon",
    "population",
    "time_zone",
    "languages",
    "themes",
    "website",
    "title",
    "dates",
    "zone",
    "admission",
    "hosts",
    "de",
    "id",
];

async fn no_patch_breaks_a_record(app: &App) {
    let admin = app.admin().await;
    let town = json!({ "name": "Vejle", "country": "DK", "level": "city" });
    let town = app.post("/api/v1/municipalities", town).by(&admin).expect(201).await;
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await;
    let stage = Stage::set(app, json!({})).await;
    let paths = [town.header("location"), ngo.header("location"), &stage.path("")];
    for path in paths {
        for patch in samples(documents(&FIELDS), 150) {
            let request = app.request(Method::PATCH, path).matching("*").by(&admin);
            let request = request.json(patch.clone());
            let request = request.header("Content-Type", "application/merge-patch+json");
            let answer = request.send().await;
            let fits = answer.status.is_success() || answer.status.is_client_error();
            assert!(fits, "{path} {patch}: {} {}", answer.status, answer.text);
        }
        app.get(path).by(&admin).expect(200).await;
    }
}

async fn no_formula_breaks_the_check(app: &App) {
    let found = contract::operations().find(|(.., it)| it["operationId"] == "checkFormula");
    let path = found.expect("formulas are checked").1;
    let tokens = [
        "@A", "@B:2", "[SEX=F]", "[t-1]", "(", ")", "+", "/", "^", "0", "1e9", "sum(", "if(", ",",
        "=", "ß",
    ];
    let formulas = vec(select(Vec::from(tokens)), 0..30).prop_map(|it| it.concat());
    for formula in samples(prop_oneof![formulas, any::<String>()], 200) {
        let answer = app.post(path, json!({ "formula": formula, "unit": "PURE" })).send().await;
        let fits = answer.status.is_success() || answer.status.is_client_error();
        assert!(fits, "{formula:?}: {} {}", answer.status, answer.text);
    }
}
