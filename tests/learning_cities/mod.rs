//! Indicators, observations, values and targets of learning cities.

mod dialects;
mod imports;
mod observations;
mod registry;
mod rows;
mod slips;
mod targets;
mod tour;
mod values;

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::harness::{Answer, App, Case, Person, Request};

pub(crate) use observations::{City, city};
pub(crate) use tour::visit;

pub(crate) fn cases() -> Vec<Case> {
    [
        dialects::cases(),
        imports::cases(),
        observations::cases(),
        registry::cases(),
        rows::cases(),
        slips::cases(),
        targets::cases(),
        values::cases(),
    ]
    .concat()
}

/// Somebody who keeps the registry.
pub(crate) async fn keeper(app: &App) -> Person {
    app.person(&[Grant::on_platform(Role::Coordinator)]).await
}

/// The units and the dimension that the tests count in.
pub(crate) async fn registry(app: &App, by: &Person) {
    for (code, factor, dimension) in [
        ("PT", "100", json!({})),
        ("COUNT", "1", json!({ "item": 1 })),
        ("YEAR", "1", json!({ "time": 1 })),
        ("PURE", "1", json!({})),
    ] {
        let unit = json!({ "code": code, "factor": factor, "dimension": dimension, "decimals": 1 });
        app.post("/api/v1/units", unit).by(by).expect(201).await;
    }
    let sex = json!({ "code": "SEX", "label": { "en": "Sex" }, "parts": [
        { "code": "F", "label": { "en": "Female" } }, { "code": "M", "label": { "en": "Male" } },
    ] });
    app.post("/api/v1/dimensions", sex).by(by).expect(201).await;
}

/// An indicator in the making.
pub(crate) fn profile(code: &str, kind: &str, unit: &str) -> Value {
    json!({ "code": code, "kind": kind, "definition": {
        "name": { "en": code }, "unit": unit, "direction": "higher",
        "value_type": if unit == "COUNT" { "count" } else { "mean" }, "frequency": "A", "dimensions": ["SEX"],
    } })
}

/// Sets up an indicator and publishes its definition; gives its identifier.
pub(crate) async fn defined(app: &App, by: &Person, profile: Value) -> String {
    let made = app.post("/api/v1/indicators", profile).by(by).expect(201).await;
    let id = made.id().to_owned();
    publish(app, by, &id).await.expect(200).await;
    id
}

/// The request to publish the draft of an indicator.
pub(crate) async fn publish<'a>(app: &'a App, by: &Person, indicator: &str) -> Request<'a> {
    let path = format!("/api/v1/indicators/{indicator}/versions");
    let versions = app.get(&path).expect(200).await.body;
    let draft = versions["data"].as_array().expect("a page").last().expect("a version").clone();
    let id = draft["id"].as_str().expect("an id");
    app.request(Method::POST, &format!("/api/v1/indicator-versions/{id}/publications"))
        .on(&draft["version"])
        .by(by)
}

pub(crate) async fn town(app: &App, by: &Person, name: &str) -> String {
    let town = json!({ "name": name, "country": "DE", "level": "city" });
    app.post("/api/v1/municipalities", town).by(by).expect(201).await.id().to_owned()
}

/// Somebody with a role in a municipality.
pub(crate) async fn of_town(app: &App, role: Role, town: &str) -> Person {
    app.person(&[Grant::on_municipality(role, town.parse().expect("an id"))]).await
}

pub(crate) fn observation(indicator: &str, place: &str, period: &str, value: &str) -> Value {
    json!({ "indicator_code": indicator, "place_id": place, "period": period, "figure": { "value": value } })
}

/// The request to lead an observation a step further.
pub(crate) fn step<'a>(app: &'a App, it: &Value, step: &str) -> Request<'a> {
    let id = it["id"].as_str().expect("an id");
    app.request(Method::POST, &format!("/api/v1/observations/{id}/{step}")).on(&it["version"])
}

/// Records, submits, approves and publishes.
pub(crate) async fn published(app: &App, clerk: &Person, head: &Person, body: Value) -> Value {
    let it = app.post("/api/v1/observations", body).by(clerk).expect(201).await.body;
    let mut it = step(app, &it, "transitions")
        .json(json!({ "event": "submit" }))
        .by(clerk)
        .expect(200)
        .await
        .body;
    for event in ["approve", "publish"] {
        let decision = step(app, &it, "decisions").json(json!({ "event": event }));
        it = decision.by(head).expect(200).await.body;
    }
    it
}

fn values(answer: &Answer, pointer: &str) -> Vec<String> {
    let data = answer.body["data"].as_array().expect("a page");
    let text = |it: &Value| match it.pointer(pointer) {
        Some(Value::String(text)) => text.clone(),
        other => other.cloned().unwrap_or_default().to_string(),
    };
    data.iter().map(text).collect()
}
