//! Two servers over one database: what the clock brings is done once, in time, and on record in the order of versions.

use std::time::{Duration, Instant};

use persistence::platform::jobs::JobKind;
use sea_orm::{ConnectionTrait, Database, Statement};
use serde_json::{Value, json};
use uuid::{NoContext, Timestamp, Uuid};

use crate::conferences::{Guest, Stage, audit, everybody};
use crate::harness::{App, cases};

cases!("platform::replicas":
    a_lapsed_offer_is_passed_on_once_and_within_seconds,
    no_offer_that_is_made_while_the_desk_is_attended_loses_its_job,
    entries_of_a_record_are_in_the_order_of_its_versions_whatever_the_clocks,
);

/// When the offers of the tests have run out: they are made at noon on 1 February, for three days.
const LAPSED: &str = "2026-02-04T12:00:01Z";
/// A worker looks every two seconds; so soon an offer is passed on.
const PROMISED: Duration = Duration::from_secs(5);

async fn a_lapsed_offer_is_passed_on_once_and_within_seconds(app: &App) {
    let twin = app.twin().await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[0].does("cancel").await;
    assert_eq!(guests[1].status().await, "offered");
    let lapsed = Instant::now();
    app.at(LAPSED);
    twin.at(LAPSED);
    let next = app.renewed(&guests[2].person);
    let offered = twin.until(&guests[2].path(""), &next, |it| it["status"] == "offered").await;
    let took = lapsed.elapsed();
    assert!(took < PROMISED, "{took:?}");
    assert_eq!(offered["offered_until"], "2026-02-07T12:00:01Z");
    let id = stage.id.parse().expect("an id");
    audit::must_be_sound(&app.db, app.database_url(), id, "with two servers").await;
    twin.stop().await;
}

/// A conference whose only offer was taken: its job stays until it is due, and nothing is left to do then.
async fn with_an_idle_job(app: &App) -> (Stage<'_>, Vec<Guest<'_>>) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[0].does("cancel").await;
    guests[1].does("confirm").await;
    (stage, guests)
}

fn offers_without_a_job() -> String {
    format!(
        "select count(*) from registration r where status = 'offered' and not exists (select 1 from job j \
         where j.kind = '{}' and j.payload = r.conference_id and j.due_at <= r.offered_until)",
        JobKind::AttendDesk
    )
}

/// So many desks are attended while somebody at each makes an offer come about.
const ROUNDS: usize = 30;

async fn no_offer_that_is_made_while_the_desk_is_attended_loses_its_job(app: &App) {
    let twin = app.twin().await;
    let mut stages = Vec::new();
    for _ in 0..ROUNDS {
        stages.push(with_an_idle_job(app).await);
    }
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let jobs = format!("select count(*) from job where kind = '{}'", JobKind::AttendDesk);
    let all = number(&sql, &jobs).await;
    assert_eq!(usize::try_from(all), Ok(ROUNDS));
    app.at(LAPSED);
    twin.at(LAPSED);
    // Once the first desk is attended, whoever has a seat gives it up.
    while number(&sql, &jobs).await == all {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let cancel = async |(round, (_, guests)): (usize, &(Stage<'_>, Vec<Guest<'_>>))| {
        let server = if round % 2 == 0 { app } else { &twin };
        let seated = &guests[1];
        let cancel = server.post(&seated.path("/transitions"), json!({ "event": "cancel" }));
        cancel.on(3).by(&app.renewed(&seated.person)).expect(200).await;
    };
    futures_util::future::join_all(stages.iter().enumerate().map(cancel)).await;
    for (_, guests) in &stages {
        let next = app.renewed(&guests[2].person);
        app.until(&guests[2].path(""), &next, |it| it["status"] == "offered").await;
    }
    let without = number(&sql, &offers_without_a_job()).await;
    assert_eq!(without, 0, "offers of {ROUNDS} that nobody will pass on");
    sql.close().await.expect("closes");
    twin.stop().await;
}

async fn number(sql: &sea_orm::DatabaseConnection, query: &str) -> i64 {
    let query = Statement::from_string(sql.get_database_backend(), query);
    let row = sql.query_one_raw(query).await.expect("an answer").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

/// How far the clock of the other replica is ahead.
const AHEAD_SECONDS: u64 = 5 * 60;

async fn entries_of_a_record_are_in_the_order_of_its_versions_whatever_the_clocks(app: &App) {
    let admin = app.admin().await;
    let town = json!({ "name": "Vejle", "country": "DK", "level": "city" });
    let made = app.post("/api/v1/municipalities", town).by(&admin).expect(201).await;
    let path = format!("/api/v1/municipalities/{}", made.id());
    let rename = async |version: i64, name: &str| {
        app.patch(&path, version, json!({ "name": name })).by(&admin).expect(200).await;
    };
    rename(1, "Kolding").await;
    let of = format!("/api/v1/audit-events?subject_id={}", made.id());
    let entries = app.get(&of).by(&admin).expect(200).await.body;
    let last = entries["data"].as_array().and_then(|it| it.last()).expect("an entry")["id"].clone();
    let last: Uuid = last.as_str().expect("an id").parse().expect("an id");
    // As a replica in another process would have written it; identifiers of one process are in order by themselves.
    let (seconds, _) = last.get_timestamp().expect("a time").to_unix();
    let ahead = Uuid::new_v7(Timestamp::from_unix(NoContext, seconds + AHEAD_SECONDS, 0));
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let id = |it: Uuid| match sql.get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", it.simple()),
        _ => format!("'{it}'"),
    };
    let moved = format!("update audit_event set id = {} where id = {}", id(ahead), id(last));
    assert_eq!(sql.execute_unprepared(&moved).await.expect("updates").rows_affected(), 1);
    sql.close().await.expect("closes");
    rename(2, "Fredericia").await;
    rename(3, "Horsens").await;
    let entries = app.get(&of).by(&admin).expect(200).await.body;
    let versions: Vec<_> =
        entries["data"].as_array().expect("a page").iter().map(version).collect();
    assert_eq!(versions, [1, 2, 3, 4]);
}

fn version(entry: &Value) -> i64 {
    entry["after"]["version"].as_i64().expect("a version")
}
