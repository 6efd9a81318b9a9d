use reqwest::Method;
use serde_json::json;

use super::{keeper, observation, publish, step};
use crate::harness::{App, Person};

/// Past every operation about learning cities.
pub(crate) async fn visit(app: &App, admin: &Person, place: &str) {
    let rate = visit_registry(app, admin).await;
    visit_observations(app, admin, place).await;
    app.get(&format!(
        "/api/v1/indicators/{rate}/values?place_id={place}&period_from=2023&period_to=2024"
    ))
    .expect(200)
    .await;
    let import = app.get("/api/v1/imports").by(admin).expect(200).await.body["data"][0].clone();
    let import = format!("/api/v1/imports/{}", import["id"].as_str().expect("an id"));
    app.get(&format!("{import}/observations/transitions")).by(admin).expect(200).await;
    app.post(&format!("{import}/observations/transitions"), json!({ "event": "submit" }))
        .by(admin)
        .expect(200)
        .await;
    app.post(&format!("{import}/observations/decisions"), json!({ "event": "publish" }))
        .by(admin)
        .expect(200)
        .await;
    let target = json!({
        "indicator_code": "CARE_5", "place_id": place, "kind": "reach", "title": "Every child in day care",
        "baseline": { "period": "2023", "value": "96.8" }, "aim": { "period": "2030", "value": "99" },
    });
    let id = app.post("/api/v1/targets", target).by(admin).expect(201).await.id().to_owned();
    app.get(&format!("/api/v1/targets?place_id={place}")).expect(200).await;
    app.get(&format!("/api/v1/targets/{id}")).expect(200).await;
    let right = json!({ "aim": { "period": "2030", "value": "98" }, "reason": "The council has resolved 98, not 99." });
    app.patch(&format!("/api/v1/targets/{id}"), 1, right).by(admin).expect(200).await;
    let other = json!({
        "indicator_code": "CARE_5", "place_id": place, "kind": "reach",
        "baseline": { "period": "2023", "value": "96.8" }, "aim": { "period": "2028", "value": "98" },
    });
    let other = app.post("/api/v1/targets", other).by(admin).expect(201).await.id().to_owned();
    let why = json!({ "reason": "Set for the wrong district." });
    app.post(&format!("/api/v1/targets/{other}/withdrawals"), why)
        .on(1)
        .by(admin)
        .expect(200)
        .await;
}

async fn visit_registry(app: &App, admin: &Person) -> String {
    let monitor = json!({ "code": "CARE_MONITOR", "name": "Monitor of day care", "publisher": "Landkreis Offenbach" });
    app.post("/api/v1/frameworks", monitor).by(admin).expect(201).await;
    app.get("/api/v1/frameworks").expect(200).await;
    let unit = json!({ "code": "PER_100_CHILDREN", "label": { "en": "per 100 children", "de": "je 100 Kinder" }, "factor": "100", "dimension": {}, "decimals": 1 });
    app.post("/api/v1/units", unit).by(admin).expect(201).await;
    app.get("/api/v1/units?code=PER_100_CHILDREN").expect(200).await;
    let hours = json!({ "code": "CARE_HOURS", "label": { "en": "Hours of care" }, "parts": [{ "code": "FULL", "label": { "en": "The whole day" } }] });
    app.post("/api/v1/dimensions", hours).by(admin).expect(201).await;
    app.get("/api/v1/dimensions").expect(200).await;
    let source =
        json!({ "kind": "register", "title": "Register of day care", "licence": "dl-de/by-2-0" });
    let source =
        app.post("/api/v1/data-sources", source).by(admin).expect(201).await.id().to_owned();
    app.get("/api/v1/data-sources").expect(200).await;
    app.get(&format!("/api/v1/data-sources/{source}")).expect(200).await;
    let care = json!({ "code": "CARE_5", "kind": "base",
        "links": [{ "framework": "CARE_MONITOR", "reference": "2.1", "match": "close", "certainty": "partly_verified" }],
        "definition": { "name": { "en": "Children in day care at age 5", "de": "Kinder in Tagesbetreuung mit 5 Jahren" },
            "unit": "PER_100_CHILDREN", "direction": "higher", "value_type": "rate", "natural_min": "0", "natural_max": "100",
            "frequency": "A", "dimensions": ["CARE_HOURS"], "stage": "outcome" } });
    let path = "/api/v1/indicators";
    let id = app.post(path, care).by(admin).expect(201).await.id().to_owned();
    let versions = format!("{path}/{id}/versions");
    let draft = app.get(&versions).expect(200).await.body["data"][0].clone();
    let version = format!("/api/v1/indicator-versions/{}", draft["id"].as_str().expect("an id"));
    app.patch(&version, 1, json!({ "domain": "Early childhood" })).by(admin).expect(200).await;
    publish(app, admin, &id).await.expect(200).await;
    app.get(&version).expect(200).await;
    app.get(&format!("{path}?framework=CARE_MONITOR")).expect(200).await;
    app.get(&format!("{path}/{id}")).expect(200).await;
    app.get(&format!("{path}/{id}/dependencies")).expect(200).await;
    let tried =
        json!({ "formula": "@CARE_5[CARE_HOURS=FULL] / @CARE_5", "unit": "PER_100_CHILDREN" });
    app.post("/api/v1/formula-checks", tried).expect(200).await;
    let next = json!({ "name": { "en": "Children in day care before school" }, "unit": "PER_100_CHILDREN", "direction": "higher",
        "value_type": "rate", "frequency": "A", "change_note": "Children who are put back are counted." });
    app.post(&versions, next).by(admin).expect(201).await;
    let old = json!({ "code": "CARE_4", "kind": "base", "definition": {
        "name": { "en": "Children in day care at age 4" }, "unit": "PER_100_CHILDREN", "direction": "higher", "value_type": "rate", "frequency": "A" } });
    let old = app.post(path, old).by(admin).expect(201).await.id().to_owned();
    let deprecate = app.request(Method::POST, &format!("{path}/{old}/deprecations"));
    deprecate.on(1).by(admin).expect(200).await;
    id
}

async fn visit_observations(app: &App, admin: &Person, place: &str) {
    let other = keeper(app).await;
    let path = "/api/v1/observations";
    let said = observation("CARE_5", place, "2023", "96.8");
    let it = app.post(path, said).by(admin).expect(201).await.body;
    let id = it["id"].as_str().expect("an id");
    app.get(&format!("{path}/{id}/transitions")).by(admin).expect(200).await;
    let it = step(app, &it, "transitions")
        .json(json!({ "event": "submit" }))
        .by(admin)
        .expect(200)
        .await
        .body;
    let reject = step(app, &it, "decisions")
        .json(json!({ "event": "reject", "reason": "The register was not closed." }));
    let it = reject.by(&other).expect(200).await.body;
    let it = step(app, &it, "transitions")
        .json(json!({ "event": "reopen" }))
        .by(admin)
        .expect(200)
        .await
        .body;
    let mut it = step(app, &it, "transitions")
        .json(json!({ "event": "submit" }))
        .by(admin)
        .expect(200)
        .await
        .body;
    for event in ["approve", "publish"] {
        let decision = step(app, &it, "decisions").json(json!({ "event": event }));
        it = decision.by(&other).expect(200).await.body;
    }
    let id = it["id"].as_str().expect("an id");
    app.get(&format!("{path}/{id}")).expect(200).await;
    app.get(&format!("{path}/{id}/revisions")).expect(200).await;
    app.get(&format!("{path}/{id}/steps")).by(admin).expect(200).await;
    app.get(&format!("{path}?indicator=CARE_5&as_of=2026-02-01T12:00:00Z")).expect(200).await;
    app.get(&format!("/api/v1/places/{place}/observations")).by(admin).expect(200).await;
    app.get("/api/v1/time-series?indicator=CARE_5").expect(200).await;
    let series = it["series"]["id"].as_str().expect("an id");
    app.get(&format!("/api/v1/time-series/{series}")).expect(200).await;
    app.get(&format!("/api/v1/time-series/{series}/observations")).expect(200).await;
    app.get(&format!("/api/v1/time-series/{series}/chart.svg")).expect(200).await;
}
