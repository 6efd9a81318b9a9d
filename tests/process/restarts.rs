//! The end of a server, wanted or not, and what the next one finds; and two of them at once.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use reqwest::{Method, StatusCode};
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use super::{PATIENCE, PLACES, Place, Server, answer, follow, tests};

tests! {
    BOTH:
        a_request_in_flight_is_answered_before_the_server_stops,
        an_idle_connection_does_not_hold_up_the_end,
        a_key_is_remembered_when_the_server_is_killed,
        an_import_goes_on_when_the_server_is_killed,
        no_seat_leaks_when_the_server_is_killed;
    POSTGRES: replicas_do_everything_once;
}

async fn a_request_in_flight_is_answered_before_the_server_stops(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let mut upload = TcpStream::connect(server.address()).expect("connects");
    upload.set_read_timeout(Some(PATIENCE)).expect("a socket");
    let head = format!(
        "POST /api/v1/imports?kind=municipalities HTTP/1.1\r\nHost: comitas\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/octet-stream\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        PLACES.len()
    );
    let (first, rest) = PLACES.split_at(PLACES.len() / 2);
    upload.write_all(head.as_bytes()).expect("sends");
    // It asks for the body, so it has begun to answer.
    let asked = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut told = vec![0; asked.len()];
    upload.read_exact(&mut told).expect("is asked for the body");
    assert_eq!(told, asked);
    upload.write_all(first.as_bytes()).expect("sends");
    let Server { base: _, client, mut program } = server;
    drop(client);
    program.signal("TERM");
    program.until(PATIENCE, |it| it.err().contains("graceful").then_some(()));
    upload.write_all(rest.as_bytes()).expect("sends");
    let mut text = String::new();
    upload.read_to_string(&mut text).expect("an answer, then the end");
    assert!(text.starts_with("HTTP/1.1 201 Created\r\n"), "{text}");
    assert!(text.contains("\"state\":\"queued\""), "{text}");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

async fn an_idle_connection_does_not_hold_up_the_end(place: &Place) {
    let server = place.serve(&[("SHUTDOWN_SECONDS", "600")]).await;
    let mut idle = TcpStream::connect(server.address()).expect("connects");
    idle.set_read_timeout(Some(PATIENCE)).expect("a socket");
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: comitas\r\n\r\n").expect("sends");
    let mut some = [0; 15];
    idle.read_exact(&mut some).expect("an answer");
    assert_eq!(&some, b"HTTP/1.1 200 OK");
    let never_used = TcpStream::connect(server.address()).expect("connects");
    assert_eq!(server.stop().code, Some(0));
    drop((idle, never_used));
}

async fn a_key_is_remembered_when_the_server_is_killed(place: &Place) {
    let clerk = place.administrator();
    let post = async |server: &Server| {
        let request = server
            .request(Method::POST, "/api/v1/municipalities")
            .bearer_auth(server.token(&clerk).await)
            .header("Idempotency-Key", "only-once-in-a-lifetime")
            .header("Content-Type", "application/json")
            .body(json!({ "name": "Vejle", "country": "DK", "level": "city" }).to_string());
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::CREATED);
        let replayed = answer.headers().contains_key("idempotency-replayed");
        let location = answer.headers()["location"].clone();
        (replayed, location, answer.text().await.expect("a text"))
    };
    let server = place.serve(&[]).await;
    let (replayed, location, body) = post(&server).await;
    assert!(!replayed);
    server.kill();
    let server = place.serve(&[]).await;
    assert_eq!(post(&server).await, (true, location, body));
    server.kill();
}

async fn an_import_goes_on_when_the_server_is_killed(place: &Place) {
    const ROWS: usize = 4_000;
    let clerk = place.administrator();
    let rows: String = (1..=ROWS).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let upload = server
        .request(Method::POST, "/api/v1/imports?kind=municipalities")
        .bearer_auth(&token)
        .header("Content-Type", "application/octet-stream")
        .body(format!("geonameid,name,country,lat,lon\nx,Nowhere,DE,0,0\n{rows}"));
    let path = answer(upload, 201).await;
    let path = format!("/api/v1/imports/{}", path["id"].as_str().expect("an id"));
    let begun = follow(&server, &token, &path, |it| it["report"]["read"] != 0).await;
    server.kill();
    assert_eq!(begun["state"], "running", "it was killed in the middle");

    // As if the time had passed for which its worker is believed to be alive.
    let database = Database::connect(&place.url).await.expect("connects");
    for (table, which) in [("import_job", "state = 'running'"), ("job", "kind = 'run_import'")] {
        let lapse =
            format!("update {table} set leased_until = '2026-01-01 00:00:00+00:00' where {which}");
        assert_eq!(database.execute_unprepared(&lapse).await.expect("updates").rows_affected(), 1);
    }
    database.close().await.expect("closes");

    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let done = follow(&server, &token, &path, |it| it["state"] != "running").await;
    assert_eq!(done["state"], "done", "{done:#}");
    let [read, created, unchanged, rejected] = ["read", "created", "unchanged", "rejected"]
        .map(|it| done["report"][it].as_u64().expect("a count"));
    assert_eq!((read, created + unchanged, rejected), (ROWS as u64 + 1, ROWS as u64, 1));
    assert!(unchanged >= 999, "the dead worker had brought in some: {done:#}");
    let get =
        async |path: &str| answer(server.request(Method::GET, path).bearer_auth(&token), 200).await;
    let listed = get("/api/v1/municipalities?limit=1&include_total=true").await;
    assert_eq!(listed["page"]["total_count"], ROWS);
    let remarks = get(&format!("{path}/remarks")).await;
    assert_eq!(remarks["data"].as_array().expect("a page").len(), 1);
    server.kill();
}

/// People who register at once when the server is killed.
const GUESTS: usize = 48;
/// It is killed when so many were told that they are in.
const KILLED_AFTER: usize = 12;

async fn no_seat_leaks_when_the_server_is_killed(place: &Place) {
    let pem = place.folder.path().join("known.pem");
    std::fs::write(&pem, crate::harness::PEM.as_str()).expect("a key file");
    let pem = pem.display().to_string();
    let settings = [("SIGNING_KEY_FILES", pem.as_str())];
    let clerk = place.administrator();
    let server = place.serve(&settings).await;
    let id = open_conference(&server, &server.token(&clerk).await, 20).await;
    let people = accounts(place, GUESTS).await;
    let answered = rush(&server, &id, &people, KILLED_AFTER).await;
    server.kill();
    assert!(answered < GUESTS, "it was killed in the middle");

    let options = persistence::Options { url: place.url.clone(), connections: 2 };
    let db = persistence::Db::connect(&options).await.expect("connects");
    let sound = async |what: &str| {
        let id = id.parse().expect("an id");
        crate::conferences::audit::must_be_sound(&db, &place.url, id, what).await;
    };
    sound("after the kill").await;
    let server = place.serve(&settings).await;
    let path = format!("/api/v1/conferences/{id}/registrations?limit=1&include_total=true");
    let token = server.token(&clerk).await;
    let kept = answer(server.request(Method::GET, &path).bearer_auth(&token), 200).await;
    let kept = kept["page"]["total_count"].as_u64().expect("a total");
    assert!(answered as u64 <= kept, "{answered} were told they are in, {kept} are");
    rush(&server, &id, &people, usize::MAX).await;
    let all = answer(server.request(Method::GET, &path).bearer_auth(&token), 200).await;
    assert_eq!(all["page"]["total_count"], GUESTS);
    sound("after everybody came back").await;
    db.close().await.expect("closes");
    server.kill();
}

/// A conference with so many seats where people can register.
async fn open_conference(server: &Server, token: &str, seats: u32) -> String {
    let post = async |path: &str, version: Option<u32>, body: Value, status: u16| {
        let request = server.request(Method::POST, path).bearer_auth(token);
        let request = request.header("Content-Type", "application/json").body(body.to_string());
        let tag = version.map(|it| format!("\"{it}\""));
        answer(tag.into_iter().fold(request, |it, tag| it.header("If-Match", tag)), status).await
    };
    let text = |it: &Value| it["id"].as_str().expect("an id").to_owned();
    let ngo = json!({ "name": "VIFIN", "kind": "ngo" });
    let ngo = post("/api/v1/organisations", None, ngo, 201).await;
    let year = chrono::Datelike::year(&chrono::DateTime::<chrono::Utc>::from(
        std::time::SystemTime::now(),
    ));
    let conference = json!({
        "title": { "en": "1+1=3" }, "main_theme": "migration", "dates": format!("{}-10-01", year + 1),
        "zone": "Europe/Copenhagen", "country": "DK", "access": "open",
        "hosts": [{ "organisation_id": text(&ngo), "role": "lead" }],
        "admission": { "privacy_notice": "https://elaine.example/privacy" },
    });
    let id = text(&post("/api/v1/conferences", None, conference, 201).await);
    let pool = json!({ "seats": { "dimension": "total" }, "capacity": seats });
    post(&format!("/api/v1/conferences/{id}/pools"), None, pool, 201).await;
    for (version, event) in (1..).zip(["plan", "announce", "open_registration"]) {
        let path = format!("/api/v1/conferences/{id}/transitions");
        post(&path, Some(version), json!({ "event": event }), 200).await;
    }
    id
}

/// People with accounts.
async fn accounts(place: &Place, count: usize) -> Vec<kernel::AccountId> {
    use kernel::access::{DisplayName, Email};
    use people::account::Account;
    use people::person::Person;
    let options = persistence::Options { url: place.url.clone(), connections: 1 };
    let db = persistence::Db::connect(&options).await.expect("connects");
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    let account = |_| {
        let email = format!("{}@people.example", uuid::Uuid::new_v4());
        Account::new(kernel::AccountId::new(now), Email::parse(&email).expect("valid"), now)
    };
    let name = DisplayName::parse("Somebody").expect("a name");
    let people: Vec<_> = (0..count).map(account).collect();
    let made = db.write(persistence::Author::system("test", now), async |tx| {
        for it in &people {
            let of = Person::with_account(it.id, name.clone(), now);
            persistence::people::accounts::insert(tx, it, &of, "no password".to_owned()).await?;
        }
        Ok::<_, persistence::Error>(())
    });
    made.await.expect("accounts");
    db.close().await.expect("closes");
    people.iter().map(|it| it.id).collect()
}

/// Everybody registers at once; how many were told that they are in, once it was enough.
async fn rush(server: &Server, id: &str, people: &[kernel::AccountId], enough: usize) -> usize {
    let keys = api::Keys::from_pems(&server.base, [crate::harness::PEM.as_str()]);
    let (keys, now) = (keys.expect("our own key"), std::time::SystemTime::now().into());
    let tokens: Vec<_> =
        people.iter().map(|id| keys.sign(*id, crate::harness::SCOPES, now)).collect();
    let told = std::cell::Cell::new(0);
    let register = async |token: &String| {
        let path = format!("/api/v1/conferences/{id}/registrations");
        let body = json!({ "participation": crate::conferences::coming("DK", 1) });
        let request = server.request(Method::POST, &path).bearer_auth(token);
        let request = request.header("Content-Type", "application/json").body(body.to_string());
        let answer = request.send().await.expect("an answer").status();
        assert!([201, 409].contains(&answer.as_u16()), "{answer}");
        told.set(told.get() + usize::from(answer == StatusCode::CREATED));
    };
    let all = futures_util::future::join_all(tokens.iter().map(register));
    let told_enough = async {
        while told.get() < enough {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! { _ = all => {}, () = told_enough => {} }
    told.get()
}

async fn replicas_do_everything_once(place: &Place) {
    let clerk = place.administrator();
    let servers = [place.serve(&[]).await, place.serve(&[]).await];
    let rows: String = (1..=1_500).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let content = format!("geonameid,name,country,lat,lon\n{rows}");
    let uploads = (0..4).map(async |i: usize| {
        let server = &servers[i % 2];
        let token = server.token(&clerk).await;
        let upload = server
            .request(Method::POST, "/api/v1/imports?kind=municipalities")
            .bearer_auth(&token)
            .header("Content-Type", "application/octet-stream")
            // Two keys, each of them at both.
            .header("Idempotency-Key", format!("upload-number-{}", i / 2))
            .body(content.clone());
        let queued = upload.send().await.expect("an answer");
        if queued.status() == StatusCode::CONFLICT {
            return None;
        }
        assert_eq!(queued.status(), StatusCode::CREATED);
        let queued: Value = queued.json().await.expect("JSON");
        let path = format!("/api/v1/imports/{}", queued["id"].as_str().expect("an id"));
        Some(follow(server, &token, &path, |it| it["finished_at"].is_string()).await)
    });
    let imports = futures_util::future::join_all(uploads).await;
    let imports: BTreeMap<_, _> =
        imports.into_iter().flatten().map(|it| (it["id"].to_string(), it)).collect();
    let count =
        |what: &str| -> u64 { imports.values().filter_map(|it| it["report"][what].as_u64()).sum() };
    assert_eq!(
        (imports.len(), count("read"), count("created"), count("unchanged")),
        (2, 3_000, 1_500, 1_500)
    );
}
