//! Files uploaded and followed until they are done.

pub(crate) mod dialects;
mod directory;
mod files;
mod towns;
mod work;

use reqwest::Method;
use serde_json::Value;

use crate::harness::{App, Case, Person, Request};

pub(crate) fn cases() -> Vec<Case> {
    [directory::cases(), files::cases(), towns::cases(), work::cases()].concat()
}

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
    remarks.iter().filter(|it| !is_of_file(it)).map(line).collect()
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

/// Whether a remark is about the file as a whole; it stands at 1, as the first record of a list does.
pub(crate) fn is_of_file(remark: &Value) -> bool {
    const CODES: [&str; 4] =
        ["assumed_year", "ignored_column", "other_encoding", "repeated_column"];
    CODES.iter().any(|it| remark["code"] == *it)
}
