use serde_json::{Value, json};

use crate::harness::{App, cases};

cases!("places":
    territories_nest_and_hold_municipalities,
    every_country_is_there_from_the_start,
);

const PATH: &str = "/api/v1/places";

async fn territories_nest_and_hold_municipalities(app: &App) {
    let admin = app.admin().await;
    let make = async |kind: &str, name: &str, country: &str, parent: Value, nuts: Value| {
        let body = json!({ "kind": kind, "name": name, "country": country, "parent_id": parent, "identifiers": { "nuts": nuts } });
        app.post(PATH, body).by(&admin).send().await
    };
    let hesse = make("region", "Hessen", "DE", Value::Null, json!("DE7")).await.body;
    let darmstadt =
        make("region", "Regierungsbezirk Darmstadt", "DE", hesse["id"].clone(), json!("DE71"))
            .await
            .body;
    let county =
        make("county", "Landkreis Offenbach", "DE", darmstadt["id"].clone(), json!("DE71C"))
            .await
            .body;
    assert_eq!(county["parent_id"], darmstadt["id"]);

    let within = |parent: &Value, country: &str| json!({ "name": "Rodgau", "country": country, "level": "city", "parent_id": parent, "identifiers": { "nuts": "DE71C" } });
    let rodgau = app
        .post("/api/v1/municipalities", within(&county["id"], "DE"))
        .by(&admin)
        .expect(201)
        .await
        .body;
    app.post("/api/v1/municipalities", within(&county["id"], "AT")).by(&admin).expect(422).await;
    app.post("/api/v1/municipalities", within(&rodgau["id"], "DE")).by(&admin).expect(422).await;
    assert_eq!(make("region", "Hessen", "DE", county["id"].clone(), Value::Null).await.status, 422);
    assert_eq!(
        make("county", "Landkreis", "DE", county["id"].clone(), Value::Null).await.status,
        422
    );
    assert_eq!(make("region", "Hessen", "DE", Value::Null, json!("DE7")).await.status, 409);
    assert_eq!(make("municipality", "Rodgau", "DE", Value::Null, Value::Null).await.status, 422);

    let list = async |query: &str| {
        app.get(&format!("{PATH}?{query}")).expect(200).await.names().join(", ")
    };
    assert_eq!(list("identifier=nuts:DE71C").await, "Landkreis Offenbach");
    assert_eq!(list("kind=region,county&country=DE&q=offenb").await, "Landkreis Offenbach");
    assert_eq!(
        list(&format!("parent_id={}", county["id"].as_str().expect("an id"))).await,
        "Rodgau"
    );
    let events = app
        .get(&format!("/api/v1/audit-events?subject_id={}", county["id"].as_str().expect("an id")));
    assert_eq!(events.by(&admin).expect(200).await.body["data"][0]["operation"], "createPlace");
}

async fn every_country_is_there_from_the_start(app: &App) {
    let page =
        app.get(&format!("{PATH}?kind=country&limit=200&include_total=true")).expect(200).await;
    assert_eq!(page.body["page"]["total_count"], 250);
    let found = app.get(&format!("{PATH}?kind=country&q=ukrane")).expect(200).await;
    assert_eq!(
        (found.names(), &found.body["data"][0]["id"]),
        (vec!["Ukraine"], &json!("00000000-0000-8000-8000-000000005541"))
    );
    for (q, name) in [("Deutschland", "Germany"), ("Німеччина", "Germany"), ("Niemcy", "Germany")]
    {
        let found = app.get(&format!("{PATH}?kind=country&q={q}")).expect(200).await;
        assert_eq!(found.names(), [name], "{q}");
    }
    let germany =
        app.get("/api/v1/places/00000000-0000-8000-8000-000000004445").expect(200).await.body;
    assert_eq!((&germany["name"], &germany["parent_id"]), (&json!("Germany"), &Value::Null));
    let names = json!({ "de": "Deutschland", "en": "Germany", "pl": "Niemcy", "uk": "Німеччина" });
    assert_eq!(germany["names"], names);
}
