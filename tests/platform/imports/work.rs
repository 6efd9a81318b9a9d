//! The door, the queue and the worker: whatever the file is about.

use std::io::Cursor;

use chrono::{DateTime, TimeDelta, Utc};
use persistence::platform::imports::{
    self as store, Import, ImportId, ImportKind, ImportReport, ImportState, MAX_ATTEMPTS,
};
use persistence::platform::jobs::LEASE;
use persistence::{Actor, Author, Reader};
use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

use super::{
    GEONAMES, REGISTER, all, counts, ended, municipalities, path_of, remarks, told, total, upload,
};
use crate::harness::{App, Person, cases};

cases!("imports":
    what_cannot_be_an_import_is_refused_at_the_door,
    the_same_upload_with_a_key_is_one_import,
    a_long_dry_run_says_how_far_it_is,
    remarks_are_read_page_by_page,
    a_longer_list_takes_no_more_statements,
    what_a_dead_worker_began_another_ends,
    an_import_that_kills_its_workers_has_failed,
);

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
        decimal_mark: None,
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
