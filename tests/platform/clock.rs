//! The clock jumps, forwards and backwards, by years: what must hold stays, and nothing breaks.

use reqwest::Method;
use serde_json::{Value, json};

use crate::conferences::{Stage, audit, coming, everybody};
use crate::harness::{App, START, cases};
use crate::people::access::{PASSWORD, with_password};

cases!("clock":
    every_kind_of_request_survives_any_jump,
    a_token_lives_in_its_own_time,
    a_key_is_remembered_by_a_clock_that_goes_back,
    a_seat_is_neither_lost_nor_sold_twice,
    an_import_is_done_once,
);

/// Where the clock goes, in this order.
const JUMPS: [&str; 7] = [
    "2036-02-01T12:00:00Z",
    "2016-02-29T23:59:59Z",
    START,
    "1971-01-01T00:00:00Z",
    "2099-12-31T23:59:59Z",
    "2025-10-26T01:30:00Z",
    START,
];

async fn every_kind_of_request_survives_any_jump(app: &App) {
    let admin = app.admin().await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    for (round, at) in JUMPS.into_iter().enumerate() {
        app.at(at);
        let (admin, somebody) = (app.renewed(&admin), app.person(&[]).await);
        let town = json!({ "name": format!("Vejle {round}"), "country": "DK", "level": "city" });
        let made = app.post("/api/v1/municipalities", town).by(&admin);
        let made =
            made.header("Idempotency-Key", &format!("at-the-time-{round}")).expect(201).await;
        let path = format!("/api/v1/municipalities/{}", made.id());
        app.patch(&path, 1, json!({ "name": format!("Kolding {round}") }))
            .by(&admin)
            .expect(200)
            .await;
        app.get(&path).expect(200).await;
        let page = app.get("/api/v1/municipalities?limit=1").expect(200).await.body;
        if let Some(cursor) = page["page"]["next_cursor"].as_str() {
            app.get(&format!("/api/v1/municipalities?limit=1&cursor={cursor}")).expect(200).await;
        }
        let body = json!({ "participation": coming("DK", 1) });
        let register = app.post(&stage.path("/registrations"), body).by(&somebody).send().await;
        assert!([201, 409].contains(&register.status.as_u16()), "{at}: {}", register.text);
        for path in [
            stage.path(""),
            stage.path("/pools"),
            "/api/v1/partnerships".to_owned(),
            "/api/v1/observations".to_owned(),
        ] {
            app.get(&path).expect(200).await;
        }
        app.get("/api/v1/me").by(&somebody).expect(200).await;
        app.get("/api/v1/audit-events").by(&admin).expect(200).await;
    }
    let id = stage.id.parse().expect("an id");
    audit::must_be_sound(&app.db, app.database_url(), id, "after all jumps").await;
}

async fn a_token_lives_in_its_own_time(app: &App) {
    with_password(app, "ana@vhs.example", true).await;
    let log_in = async || {
        let body = json!({ "email": "ana@vhs.example", "password": PASSWORD });
        app.post("/api/v1/auth/token", body).expect(200).await.body
    };
    let me = async |pair: &Value, status: u16| {
        let token = pair["access_token"].as_str().expect("a token");
        app.get("/api/v1/me").token(token).expect(status).await;
    };
    let now = log_in().await;
    app.at("2036-02-01T12:00:00Z");
    let ahead = log_in().await;
    me(&now, 401).await;
    me(&ahead, 200).await;
    // Ten years are no lifetime for a token, even if a clock was wrong when it was made.
    app.at(START);
    me(&ahead, 401).await;
    me(&now, 200).await;
    // The clocks of two replicas are never quite the same.
    app.at("2026-02-01T11:59:30Z");
    me(&now, 200).await;
    app.at("2016-02-01T12:00:00Z");
    me(&now, 401).await;
    let refresh = json!({ "refresh_token": now["refresh_token"] });
    let refreshed = app.post("/api/v1/auth/refresh", refresh).send().await;
    assert!([200, 401].contains(&refreshed.status.as_u16()), "{}", refreshed.text);
}

async fn a_key_is_remembered_by_a_clock_that_goes_back(app: &App) {
    let admin = app.admin().await;
    let found = async |at: &str| {
        app.at(at);
        let town = json!({ "name": "Rodgau", "country": "DE", "level": "city" });
        let post = app.post("/api/v1/municipalities", town).by(&app.renewed(&admin));
        let made = post.header("Idempotency-Key", "once-and-for-all").expect(201).await;
        (made.id().to_owned(), made.header("idempotency-replayed") == "true")
    };
    let (first, replayed) = found(START).await;
    assert!(!replayed);
    assert_eq!(found("2016-02-01T12:00:00Z").await, (first.clone(), true));
    assert_eq!(found(START).await, (first.clone(), true));
    let (second, replayed) = found("2036-02-01T12:00:00Z").await;
    assert!(!replayed && second != first, "a key is forgotten after a day");
    assert_eq!(found(START).await, (second, true));
}

async fn a_seat_is_neither_lost_nor_sold_twice(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let id = stage.id.parse().expect("an id");
    let [first, second, third] = stage.guests(3).await.try_into().ok().expect("three");
    first.does("cancel").await;
    assert_eq!(second.status().await, "offered");
    for (at, what) in JUMPS.into_iter().zip(0..) {
        app.at(at);
        let again = app.renewed(&second.person);
        let path = second.path("/transitions");
        let version =
            app.get(&second.path("")).by(&again).expect(200).await.body["version"].clone();
        let confirm = app.post(&path, json!({ "event": "confirm" })).by(&again);
        let confirm = confirm.on(version).send().await;
        // 412 and 409: the offer has lapsed meanwhile, or it is confirmed already.
        assert!([200, 409, 412].contains(&confirm.status.as_u16()), "{at}: {}", confirm.text);
        let held: i64 = stage.held().await.iter().sum();
        assert!((0..=1).contains(&held), "{what}, {at}: {held} of one seat are held");
    }
    app.at(START);
    let mut seated = 0;
    for guest in [&second, &third] {
        seated += usize::from(["offered", "confirmed"].contains(&guest.status().await.as_str()));
    }
    assert!(seated <= 1);
    audit::must_be_sound(&app.db, app.database_url(), id, "after all jumps").await;
}

async fn an_import_is_done_once(app: &App) {
    const ROWS: usize = 1_500;
    let rows: String = (1..=ROWS).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let admin = app.admin().await;
    let content = format!("geonameid,name,country,lat,lon\n{rows}").into_bytes();
    let upload = app.request(Method::POST, "/api/v1/imports?kind=municipalities").by(&admin);
    let upload = upload.header("Content-Type", "application/octet-stream").bytes(content);
    let made = upload.expect(201).await;
    let path = format!("/api/v1/imports/{}", made.id());
    for at in JUMPS {
        app.at(at);
        app.get(&path).by(&app.renewed(&admin)).expect(200).await;
    }
    let done = app.until(&path, &admin, |it| it["finished_at"].is_string()).await;
    let count = |what: &str| done["report"][what].as_u64().expect("a count");
    assert_eq!((&done["state"], count("created") + count("unchanged")), (&json!("done"), 1_500));
    let listed = app.get("/api/v1/municipalities?limit=1&include_total=true").expect(200).await;
    assert_eq!(listed.body["page"]["total_count"], ROWS);
}
