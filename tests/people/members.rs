//! Who holds a role where: seen by whom, changed and taken away, and nobody is left without an administrator.

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use super::access::{PASSWORD, with_password};
use crate::harness::{App, Person, Request, cases};

cases!("members":
    a_coordinator_leaves_and_can_write_no_more,
    the_last_administrator_stays,
    two_administrators_do_not_let_each_other_go_at_once,
    a_role_ends_by_itself,
    members_are_seen_by_those_who_coordinate_there,
    the_platform_shuts_an_account,
    the_platform_takes_a_key_away_and_lets_in_who_was_locked_out,
    a_session_that_has_ended_takes_its_access_tokens_along,
    people_say_how_they_are_called_and_what_they_agree_to,
);

const TOWNS: &str = "/api/v1/municipalities";

async fn town(app: &App) -> String {
    let admin = app.admin().await;
    let body = json!({ "name": "Rodgau", "country": "DE", "level": "city" });
    app.post(TOWNS, body).by(&admin).expect(201).await.id().to_owned()
}

async fn member(app: &App, town: &str, role: Role) -> Person {
    app.person(&[Grant::on_municipality(role, town.parse().expect("an id"))]).await
}

fn at(town: &str, person: &Person) -> String {
    format!("{TOWNS}/{town}/members/{}", person.id)
}

fn put<'a>(app: &'a App, path: &str, version: i64, body: Value) -> Request<'a> {
    app.request(Method::PUT, path).on(version).json(body)
}

fn remove<'a>(app: &'a App, path: &str, version: i64) -> Request<'a> {
    app.request(Method::DELETE, path).on(version)
}

async fn a_coordinator_leaves_and_can_write_no_more(app: &App) {
    let town = town(app).await;
    let admin = member(app, &town, Role::Admin).await;
    let [one, other] =
        [member(app, &town, Role::Coordinator).await, member(app, &town, Role::Coordinator).await];
    let assure = |person: &Person| {
        let path = format!("{TOWNS}/{town}/assurances");
        app.request(Method::POST, &path).matching("*").by(person)
    };
    for person in [&one, &other] {
        assure(person).expect(200).await;
    }
    let stranger = app.person(&[]).await;
    for nosy in [&stranger, &other] {
        remove(app, &at(&town, &one), 1).by(nosy).expect(403).await;
    }
    remove(app, &at(&town, &one), 2).by(&admin).expect(412).await;
    remove(app, &at(&town, &one), 1).by(&admin).expect(204).await;
    remove(app, &at(&town, &one), 1).by(&admin).expect(404).await;
    remove(app, &at(&town, &other), 1).by(&other).expect(204).await;
    for person in [&one, &other] {
        assure(person).expect(403).await;
        assert_eq!(app.get("/api/v1/me").by(person).expect(200).await.body["roles"], json!([]));
    }
}

async fn the_last_administrator_stays(app: &App) {
    let town = town(app).await;
    let admin = member(app, &town, Role::Admin).await;
    let platform = app.admin().await;
    let path = at(&town, &admin);
    let less = json!({ "role": "coordinator" });
    let ends = json!({ "role": "admin", "until": "2026-12-31" });
    for by in [&admin, &platform] {
        for to in [&less, &ends] {
            let refused = put(app, &path, 1, to.clone()).by(by).expect(409).await;
            assert_eq!(refused.body["errors"][0]["code"], "last_admin", "{:#}", refused.body);
        }
        remove(app, &path, 1).by(by).expect(409).await;
    }
    let next = member(app, &town, Role::Contributor).await;
    let raised = put(app, &at(&town, &next), 1, json!({ "role": "admin" })).by(&admin);
    assert_eq!(raised.expect(200).await.body["role"], "admin");
    put(app, &path, 1, ends).by(&admin).expect(200).await;
    remove(app, &at(&town, &next), 2).by(&admin).expect(409).await;
    remove(app, &path, 2).by(&next).expect(204).await;
    // Of an account that was shut nobody is let in any more.
    let last = member(app, &town, Role::Admin).await;
    let shut = json!({ "event": "deactivate", "reason": "She has left." });
    let shut = app.post(&format!("/api/v1/accounts/{}/decisions", last.id), shut);
    shut.on(1).by(&platform).expect(200).await;
    remove(app, &at(&town, &next), 2).by(&next).expect(409).await;
}

async fn two_administrators_do_not_let_each_other_go_at_once(app: &App) {
    for _ in 0..8 {
        let town = town(app).await;
        let [one, other] =
            [member(app, &town, Role::Admin).await, member(app, &town, Role::Admin).await];
        let (of_one, of_other) = (at(&town, &one), at(&town, &other));
        let (a, b) = tokio::join!(
            remove(app, &of_one, 1).by(&other).send(),
            remove(app, &of_other, 1).by(&one).send(),
        );
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert!(statuses == [204, 409] || statuses == [204, 403], "{statuses:?}");
    }
}

async fn a_role_ends_by_itself(app: &App) {
    let town = town(app).await;
    let admin = member(app, &town, Role::Admin).await;
    let guest = member(app, &town, Role::Contributor).await;
    let until = |day: &str| json!({ "role": "contributor", "until": day });
    let path = at(&town, &guest);
    let past = put(app, &path, 1, until("2026-01-31")).by(&admin).expect(422).await;
    assert_eq!(past.body["errors"][0]["pointer"], "#/until", "{:#}", past.body);
    let set = put(app, &path, 1, until("2026-02-01")).by(&admin).expect(200).await;
    assert_eq!(
        (&set.body["until"], set.header("etag").starts_with("\"2-")),
        (&json!("2026-02-01"), true)
    );
    let assure = || app.request(Method::POST, &format!("{TOWNS}/{town}/assurances")).matching("*");
    app.at("2026-02-01T23:59:59Z");
    let guest = app.renewed(&guest);
    assure().by(&guest).expect(200).await;
    app.at("2026-02-02T00:00:00Z");
    assure().by(&guest).expect(403).await;
    let listed = app.get(&format!("{TOWNS}/{town}/members")).by(&app.renewed(&admin));
    assert_eq!(listed.expect(200).await.body["data"].as_array().map(Vec::len), Some(1));
}

async fn members_are_seen_by_those_who_coordinate_there(app: &App) {
    let town = town(app).await;
    let coordinator = member(app, &town, Role::Coordinator).await;
    let contributor = member(app, &town, Role::Contributor).await;
    let path = format!("{TOWNS}/{town}/members");
    app.get(&path).expect(401).await;
    app.get(&path).by(&contributor).expect(403).await;
    let all = app.get(&format!("{path}?limit=1&include_total=true")).by(&coordinator);
    let all = all.expect(200).await.body;
    assert_eq!(
        (&all["page"]["total_count"], &all["data"][0]["role"]),
        (&json!(2), &json!("coordinator"))
    );
    let own = &all["data"][0];
    assert_eq!((&own["display_name"], &own["version"]), (&json!("Somebody"), &json!(1)));
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&coordinator).expect(201).await;
    let path = format!("/api/v1/organisations/{}/members", ngo.id());
    let founder = app.get(&path).by(&coordinator).expect(200).await.body;
    assert_eq!(founder["data"][0]["role"], "admin");
    app.get(&path).by(&contributor).expect(403).await;
    app.get("/api/v1/platform/members").by(&coordinator).expect(403).await;
    let platform = app.get("/api/v1/platform/members").by(&app.admin().await).expect(200).await;
    assert_eq!(platform.body["data"][0]["role"], "admin");
}

async fn logged_in(app: &App, email: &str) -> Value {
    let body = json!({ "email": email, "password": PASSWORD });
    app.post("/api/v1/auth/token", body).expect(200).await.body
}

fn access(pair: &Value) -> &str {
    pair["access_token"].as_str().expect("a token")
}

async fn the_platform_shuts_an_account(app: &App) {
    let id = with_password(app, "ana@vhs.example", true).await;
    let pair = logged_in(app, "ana@vhs.example").await;
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2026-03-01T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).token(access(&pair)).expect(201).await.body;
    let key = key["secret"].as_str().expect("a secret");
    let admin = app.admin().await;
    let path = format!("/api/v1/accounts/{id}");
    let found = app.get("/api/v1/accounts?email=Ana%40vhs.example").by(&admin).expect(200).await;
    assert_eq!(found.body["data"][0]["id"], json!(id));
    let step = |event: &str, version| {
        let step = json!({ "event": event, "reason": "She has left the house." });
        app.post(&format!("{path}/decisions"), step).on(version).by(&admin)
    };
    let tag = app.get(&path).by(&admin).expect(200).await.header("etag").to_owned();
    assert!(tag.starts_with("\"1-"), "{tag}");
    step("deactivate", 1).expect(200).await;
    step("deactivate", 2).expect(409).await;
    for token in [access(&pair), key] {
        app.get("/api/v1/me").token(token).expect(401).await;
    }
    let refresh = json!({ "refresh_token": pair["refresh_token"] });
    app.post("/api/v1/auth/refresh", refresh).expect(401).await;
    let login = json!({ "email": "ana@vhs.example", "password": PASSWORD });
    app.post("/api/v1/auth/token", login.clone()).expect(401).await;
    assert_eq!(step("activate", 2).expect(200).await.body["active"], true);
    // The session has ended for good, the key has not.
    app.get("/api/v1/me").token(access(&pair)).expect(401).await;
    app.get("/api/v1/me").token(key).expect(200).await;
    app.post("/api/v1/auth/token", login).expect(200).await;
    // The platform is not left to nobody, whoever asks.
    let own = format!("/api/v1/accounts/{}/decisions", admin.id);
    let shut = json!({ "event": "deactivate", "reason": "Me too." });
    let admins = app.get("/api/v1/platform/members").by(&admin).expect(200).await.body;
    if admins["data"].as_array().map(Vec::len) == Some(1) {
        app.post(&own, shut).on(1).by(&admin).expect(409).await;
    }
}

async fn the_platform_takes_a_key_away_and_lets_in_who_was_locked_out(app: &App) {
    let id = with_password(app, "bea@vhs.example", true).await;
    let pair = logged_in(app, "bea@vhs.example").await;
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2026-03-01T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).token(access(&pair)).expect(201).await.body;
    let admin = app.admin().await;
    let path = format!("/api/v1/accounts/{id}");
    let keys = app.get(&format!("{path}/api-keys")).by(&admin).expect(200).await.body;
    assert_eq!(keys["data"][0]["id"], key["key"]["id"]);
    let of = format!("{path}/api-keys/{}", key["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &of).token(access(&pair)).expect(403).await;
    app.request(Method::DELETE, &of).by(&admin).expect(204).await;
    app.get("/api/v1/me").token(key["secret"].as_str().expect("a secret")).expect(401).await;
    let login = |password: &str| {
        app.post("/api/v1/auth/token", json!({ "email": "bea@vhs.example", "password": password }))
    };
    for _ in 0..10 {
        login("guess").expect(401).await;
    }
    login(PASSWORD).expect(429).await;
    app.request(Method::POST, &format!("{path}/unlocks")).by(&admin).expect(204).await;
    login(PASSWORD).expect(200).await;
}

async fn a_session_that_has_ended_takes_its_access_tokens_along(app: &App) {
    with_password(app, "cem@vhs.example", true).await;
    let [first, second] =
        [logged_in(app, "cem@vhs.example").await, logged_in(app, "cem@vhs.example").await];
    let out = json!({ "refresh_token": first["refresh_token"] });
    app.post("/api/v1/auth/logout", out).expect(204).await;
    app.get("/api/v1/me").token(access(&first)).expect(401).await;
    app.get("/api/v1/me").token(access(&second)).expect(200).await;
    let path = "/api/v1/organisations";
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    app.post(path, ngo.clone()).token(access(&first)).expect(401).await;
    app.post(path, ngo).token(access(&second)).expect(201).await;
}

async fn people_say_how_they_are_called_and_what_they_agree_to(app: &App) {
    let person = app.person(&[]).await;
    let me = app.get("/api/v1/me").by(&person).expect(200).await.body;
    assert_eq!((&me["person"]["consents"], &me["person"]["language"]), (&json!([]), &json!(null)));
    let said = json!({ "display_name": "Iryna", "language": "uk", "consents": ["digest"] });
    let after = app.patch("/api/v1/me", 1, said).by(&person).expect(200).await.body;
    let expected = json!([{ "purpose": "digest", "given_at": "2026-02-01T12:00:00Z" }]);
    assert_eq!(
        (&after["person"]["consents"], &after["person"]["language"]),
        (&expected, &json!("uk"))
    );
    app.patch("/api/v1/me", 1, json!({ "language": null })).by(&person).expect(412).await;
    let after = app.patch("/api/v1/me", 2, json!({ "consents": [] })).by(&person).expect(200).await;
    assert_eq!(after.body["person"]["display_name"], "Iryna");
    app.patch("/api/v1/me", 3, json!({ "display_name": "a\nb" })).by(&person).expect(422).await;
}
