//! A key for programs reads what its scopes say, wherever it asks, and acts for the body that it is for.

use kernel::access::{Grant, Role};
use reqwest::StatusCode;
use serde_json::json;

use super::shown::{Marks, World};
use crate::conferences::{Stage, coming, everybody};
use crate::crawl::{self, Known};
use crate::harness::{App, Person, another, cases};

cases!("hidden::keys":
    a_key_that_does_not_read_sees_what_anybody_sees,
    a_key_for_one_body_acts_for_no_other,
    a_key_of_a_host_reads_its_guests_and_one_of_a_guest_does_not_come,
);

async fn key(app: &App, by: &Person, scopes: &[&str], on_id: Option<&str>) -> String {
    let key = json!({
        "name": "Program", "scopes": scopes, "on_id": on_id, "expires_at": "2026-12-01T00:00:00Z",
    });
    let made = app.post("/api/v1/api-keys", key).by(by).expect(201).await.body;
    made["secret"].as_str().expect("a secret").to_owned()
}

async fn a_key_that_does_not_read_sees_what_anybody_sees(app: &App) {
    let mut marks = Marks(Vec::new());
    let world = World::set(app, &mut marks).await;
    world.hide(&mut marks).await;
    let admin = app.admin().await;
    let mut known = Known::default();
    crawl::crawl(app, Some(&admin), &mut known).await;
    let scopes =
        ["directory_write", "partnerships_write", "learning_cities_write", "conferences_write"];
    let blind = key(app, &admin, &scopes, None).await;
    let seeing = key(app, &admin, &["private_read"], None).await;
    let (mut findings, mut hidden, mut seen) = (Vec::new(), 0, 0);
    for (id, path) in known.addresses() {
        let anybody = app.get(&path).send().await;
        let keyed = app.get(&path).token(&blind).send().await;
        let same = if anybody.status == StatusCode::UNAUTHORIZED {
            hidden += 1;
            keyed.status == StatusCode::FORBIDDEN
        } else {
            let told = |it: &crate::harness::Answer| {
                let request = it.body["request_id"].as_str().unwrap_or("none").to_owned();
                (it.status, it.text.replace(&request, ""))
            };
            told(&anybody) == told(&keyed)
        };
        if !same {
            findings.push(format!("{id} {path}: {} and {}", anybody.status, keyed.status));
        }
        let own = app.get(&path).token(&seeing).send().await;
        seen += usize::from(own.status.is_success() && own.text != anybody.text);
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(
        hidden > 50 && seen > 50,
        "{hidden} are for nobody, {seen} show more to a key that reads"
    );
}

async fn a_key_for_one_body_acts_for_no_other(app: &App) {
    let [here, there] = [
        crate::partnerships::town(app, "Rodgau", "DE").await,
        crate::partnerships::town(app, "Lindau", "DE").await,
    ];
    let on = |town: &str| Grant::on_municipality(Role::Admin, town.parse().expect("an id"));
    let person = app.person(&[on(&here), on(&there), Grant::on_platform(Role::Admin)]).await;
    let stranger = app.person(&[on(&there)]).await;
    let secret = key(app, &person, &["directory_write", "private_read"], Some(&here)).await;
    let not_theirs = json!({
        "name": "Program", "scopes": [], "on_id": here, "expires_at": "2026-12-01T00:00:00Z",
    });
    let refused = app.post("/api/v1/api-keys", not_theirs).by(&stranger).expect(422).await;
    assert_eq!(refused.faults()[0].0, "#/on_id");
    let listed = app.get("/api/v1/api-keys").by(&person).expect(200).await.body;
    assert_eq!(listed["data"][0]["body"]["name"], "Rodgau");

    let figures = |town: &str| format!("/api/v1/places/{town}/observations");
    app.get(&figures(&here)).token(&secret).expect(200).await;
    app.get(&figures(&there)).token(&secret).expect(403).await;
    app.get("/api/v1/audit-events").token(&secret).expect(403).await;
    let change = json!({ "website": "https://stadt.example" });
    let town = |id: &str| format!("/api/v1/municipalities/{id}");
    app.patch(&town(&here), 1, change.clone()).token(&secret).expect(200).await;
    app.patch(&town(&there), 1, change).token(&secret).expect(403).await;
    // What is about the account, and no body.
    for path in ["/api/v1/me", "/api/v1/me/tasks", "/api/v1/organisations"] {
        let request = app.get(path);
        let request = if path.ends_with("organisations") {
            app.post(path, json!({ "name": another("Club"), "kind": "ngo" }))
        } else {
            request
        };
        let refused = request.token(&secret).expect(403).await;
        assert_eq!(refused.body["errors"][0]["code"], "key_is_for_one_body", "{path}");
    }
}

async fn a_key_of_a_host_reads_its_guests_and_one_of_a_guest_does_not_come(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 5)]).await;
    let host = stage.shown().await["hosts"][0]["organisation_id"].clone();
    let home = crate::partnerships::town(app, "Aarhus", "DK").await;
    let guest = crate::partnerships::coordinator(app, &home).await;
    let body = json!({ "participation": coming("DK", 1) });
    let path = stage.path("/registrations");
    let made = app.post(&path, body).by(&guest).expect(201).await;
    let own = made.header("location").to_owned();
    let of_host = key(app, &stage.host, &["private_read"], host.as_str()).await;
    let of_home = key(app, &guest, &["private_read"], Some(&home)).await;
    let whole = key(app, &guest, &["private_read"], None).await;
    app.get(&own).token(&of_host).expect(200).await;
    app.get(&own).token(&whole).expect(200).await;
    app.get(&own).token(&of_home).expect(404).await;
    app.get("/api/v1/me/registrations").token(&of_home).expect(403).await;
}
