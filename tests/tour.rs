//! A walk past every operation; what is said and heard is what the contract shows as examples.

use reqwest::Method;
use serde_json::{Value, json};

use crate::contract;
use crate::harness::{App, Person, cases, recorded};

cases!("tour": every_operation_answers);

async fn every_operation_answers(app: &App) {
    let admin = app.admin().await;
    app.record().await;
    walk(app, &admin).await;
    contract::adopt_examples(&recorded());
    crate::transcript::write(app);
    crate::upgrades::freeze(app).await;
}

/// Past every operation once.
pub(crate) async fn walk(app: &App, admin: &Person) {
    log_in_and_out(app).await;
    let (rodgau, poltava) = visit_the_directory(app, admin).await;
    visit_organisations(app, admin, &rodgau).await;
    crate::partnerships::tour::visit(app, &rodgau, &poltava).await;
    crate::conferences::visit(app, admin).await;
    crate::people::visit(app, admin, &rodgau).await;
    visit_imports(app, admin).await;
    crate::learning_cities::visit(app, admin, &rodgau).await;
    for path in [
        "/api/v1/problems",
        "/api/v1/problems/precondition_failed",
        "/api/v1/search?q=rodgau",
        "/api/v1/vocabularies?vocabulary=OfficialStatus",
        "/.well-known/jwks.json",
    ] {
        app.get(path).expect(200).await;
    }
    let click = "/api/v1/unsubscriptions/mF-9B5f-41JqMmF-9B5f-41JqMmF-9B5f-41JqMmF9B";
    app.request(Method::POST, click).expect(204).await;
    app.get(&format!("/api/v1/audit-events?limit=2&subject_id={poltava}"))
        .by(admin)
        .expect(200)
        .await;
}

async fn log_in_and_out(app: &App) {
    let id = crate::people::access::with_password(app, "coordinator@rodgau.example", true).await;
    let body = json!({ "email": "coordinator@rodgau.example", "password": crate::people::access::PASSWORD });
    let pair = app.post("/api/v1/auth/token", body).expect(200).await.body;
    let next = app
        .post("/api/v1/auth/refresh", json!({ "refresh_token": pair["refresh_token"] }))
        .expect(200)
        .await
        .body;
    // With a token of no session, which lives on when they log out.
    let person = Person { id, token: app.token(id) };
    app.get("/api/v1/me").by(&person).expect(200).await;
    let said = json!({ "display_name": "Jana", "language": "de", "consents": ["digest"] });
    app.patch("/api/v1/me", 1, said).by(&person).expect(200).await;
    let key = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-12-31T00:00:00Z" });
    let made = app.post("/api/v1/api-keys", key).by(&person).expect(201).await.body;
    app.get("/api/v1/api-keys").by(&person).expect(200).await;
    let path = format!("/api/v1/api-keys/{}", made["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &path).by(&person).expect(204).await;
    app.post("/api/v1/auth/logout", json!({ "refresh_token": next["refresh_token"] }))
        .expect(204)
        .await;
}

async fn visit_the_directory(app: &App, admin: &Person) -> (String, String) {
    let path = "/api/v1/municipalities";
    let hesse = json!({ "kind": "region", "name": "Grand Est", "names": { "de": "Großer Osten" }, "country": "FR", "identifiers": { "nuts": "FRF" } });
    app.post("/api/v1/places", hesse).by(admin).expect(201).await;
    let rodgau = json!({
        "name": "Rodgau", "names": { "uk": "Родгау" }, "country": "DE", "level": "city",
        "identifiers": { "ags": "06438011", "wikidata": "Q14892" },
        "point": { "lat": 50.02627, "lon": 8.88588, "exactness": "approximate" },
        "population": { "inhabitants": 45_202, "year": 2019 }, "time_zone": "Europe/Berlin", "languages": ["de"],
        "themes": ["lifelong_learning", "skilled_workers"], "assets": ["adult_education_centre", "library"],
        "open_to_new": true, "website": "https://www.rodgau.de",
    });
    let rodgau = app
        .post(path, rodgau)
        .by(admin)
        .header("Idempotency-Key", "tour-of-comitas")
        .expect(201)
        .await
        .id()
        .to_owned();
    let poltava = json!({
        "name": "Полтава", "names": { "en": "Poltava", "de": "Poltawa" }, "country": "UA", "level": "city",
        "point": { "lat": 49.59373, "lon": 34.54073, "exactness": "approximate" },
        "population": { "inhabitants": 317_847, "year": null },
    });
    let poltava = app.post(path, poltava).by(admin).expect(201).await.id().to_owned();
    let reshetylivka = json!({ "name": "Решетилівка", "country": "UA", "level": "other" });
    let old = app.post(path, reshetylivka).by(admin).expect(201).await.id().to_owned();
    app.get(&format!("{path}?q=Poltawa&limit=2&include_total=true")).expect(200).await;
    app.get(&format!("{path}/{rodgau}")).expect(200).await;
    let changes =
        json!({ "open_to_new": true, "themes": ["reconstruction", "youth"], "website": null });
    app.patch(&format!("{path}/{poltava}"), 1, changes).by(admin).expect(200).await;
    let assure = app.request(Method::POST, &format!("{path}/{poltava}/assurances"));
    assure.on(2).by(admin).expect(200).await;
    let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": [poltava] });
    app.post(&format!("{path}/{old}/successions"), end).on(1).by(admin).expect(200).await;
    app.get("/api/v1/places?kind=country&q=ukraine").expect(200).await;
    app.get(&format!("/api/v1/places/{rodgau}")).expect(200).await;
    (rodgau, poltava)
}

async fn visit_organisations(app: &App, admin: &Person, seat: &str) {
    let path = "/api/v1/organisations";
    let founder = &app.person(&[]).await;
    let vhs = json!({
        "name": "Volkshochschule Rodgau", "kind": "adult_education_centre", "seat_municipality_id": seat, "sector": "education",
        "focus_themes": ["lifelong_learning", "inclusion"], "working_languages": [{ "language": "en", "level": "b2" }],
    });
    let id = app.post(path, vhs).by(founder).expect(201).await.id().to_owned();
    app.get(&format!("{path}?kind=adult_education_centre&theme=inclusion")).expect(200).await;
    app.get(&format!("{path}/{id}")).expect(200).await;
    let changes = json!({ "accepting_requests": true, "non_profit": true });
    app.patch(&format!("{path}/{id}"), 1, changes).by(founder).expect(200).await;
    let assure = app.request(Method::POST, &format!("{path}/{id}/assurances"));
    assure.on(2).by(founder).expect(200).await;
    app.get(&format!("{path}/{id}/transitions")).expect(200).await;
    let submit = app.post(&format!("{path}/{id}/transitions"), json!({ "event": "submit" }));
    submit.on(3).by(founder).expect(200).await;
    let verify = app.post(&format!("{path}/{id}/decisions"), json!({ "event": "verify" }));
    verify.on(4).by(admin).expect(200).await;
    let mut departments = Vec::new();
    for name in ["Amt für Städtepartnerschaften", "Amt für Internationales"] {
        let part = json!({ "name": name, "kind": "municipal_administration", "parent": { "municipality_id": seat } });
        departments.push(app.post(path, part).by(admin).expect(201).await.id().to_owned());
    }
    let merger = json!({ "into_id": departments[1] });
    let merger = app.post(&format!("{path}/{}/mergers", departments[0]), merger);
    merger.on(1).by(admin).expect(200).await;
}

async fn visit_imports(app: &App, admin: &Person) {
    let csv = "geonameid,name,country,admin1,lat,lon,population,timezone\n\
               2845721,Rodgau,DE,05,50.02627,8.88588,43000,Europe/Berlin\n\
               696643,Poltava,UA,18,49.59373,34.54073,317847,Europe/Kyiv\n\
               1,Atlantis,ZZ,,0,0,0,\n";
    let upload = app.request(Method::POST, "/api/v1/imports?kind=municipalities&dry_run=true");
    let upload =
        upload.header("Content-Type", "application/octet-stream").bytes(csv.as_bytes().to_vec());
    let path = upload.by(admin).expect(201).await.header("location").to_owned();
    let done = app.until(&path, admin, |import: &Value| import["state"] == "done").await;
    assert_eq!(done["report"]["read"], 3);
    app.get("/api/v1/imports").by(admin).expect(200).await;
    app.get(&path).by(admin).expect(200).await;
    app.get(&format!("{path}/remarks?severity=error")).by(admin).expect(200).await;
    let path = "/api/v1/import-mappings";
    let mapping = json!({
        "name": "ISTAT, elenco dei comuni", "kind": "municipalities", "encoding": "windows-1252", "columns": [
            { "column": "lau", "header": "Codice Comune" }, { "column": "name", "header": "Denominazione" },
            { "column": "country", "header": "Stato" },
        ],
    });
    let kept = app.post(path, mapping).by(admin).expect(201).await.id().to_owned();
    app.get(path).by(admin).expect(200).await;
    app.get(&format!("{path}/{kept}")).by(admin).expect(200).await;
    app.request(Method::DELETE, &format!("{path}/{kept}")).on(1).by(admin).expect(204).await;
}
