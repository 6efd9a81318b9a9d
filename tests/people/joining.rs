//! How people come in: invited, asking for a role, registering; and how they keep their account.

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use super::access::{PASSWORD, with_password};
use crate::harness::mailed::Mailed;
use crate::harness::{App, Person, Request, cases};
use crate::partnerships::{PATH, Pair};

cases!("joining":
    whoever_is_invited_comes_in_once,
    an_invitation_is_for_one_address,
    what_its_sender_may_not_give_any_more_is_not_accepted,
    whoever_confirms_the_address_of_the_operator_is_the_first_administrator,
    nobody_gives_more_than_they_have,
    a_body_does_not_flood_mailboxes,
    the_other_side_finds_its_voice,
    a_request_is_decided_by_those_who_answer_for_the_body,
    a_network_office_looks_after_its_region_and_nothing_else,
    whoever_confirms_an_address_has_an_account,
    a_forgotten_password_ends_everything_that_rested_on_it,
    an_address_moves_when_the_new_one_says_so,
    whoever_leaves_hands_over_first,
);

const INVITATIONS: &str = "/api/v1/invitations";
const ACCEPTANCES: &str = "/api/v1/invitation-acceptances";
const REQUESTS: &str = "/api/v1/role-requests";

fn invite<'a>(app: &'a App, on: &str, on_id: &str, role: &str, email: &str) -> Request<'a> {
    let body = json!({ "on": on, "on_id": on_id, "role": role, "email": email, "language": "uk" });
    app.post(INVITATIONS, body)
}

async fn town(app: &App) -> (String, Person) {
    let body = json!({ "name": "Rodgau", "country": "DE", "level": "city", "website": "https://www.rodgau.de" });
    let made = app.post("/api/v1/municipalities", body).by(&app.admin().await).expect(201).await;
    let id = made.id().to_owned();
    let grant = Grant::on_municipality(Role::Admin, id.parse().expect("an id"));
    (id, app.person(&[grant]).await)
}

async fn whoever_is_invited_comes_in_once(app: &App) {
    let mailed = Mailed::open(app).await;
    let (town, admin) = town(app).await;
    let email = "iryna@poltava.example";
    let made =
        invite(app, "municipality", &town, "coordinator", email).by(&admin).expect(201).await;
    assert!(!made.text.contains("token"), "{}", made.text);
    let twice = invite(app, "municipality", &town, "viewer", email).by(&admin).expect(409).await;
    assert_eq!(twice.body["code"], "already_exists");
    let token = mailed.secret(email, "invitation").await;
    let look = |token: &str| app.post("/api/v1/invitation-lookups", json!({ "token": token }));
    let seen = look(&token).expect(200).await.body;
    assert_eq!(
        (&seen["has_account"], &seen["invitation"]["body"]["name"]),
        (&json!(false), &json!("Rodgau"))
    );
    look("a guess of twenty letters and more").expect(404).await;
    let nameless = app.post(ACCEPTANCES, json!({ "token": token })).expect(422).await;
    let pointers: Vec<_> = nameless.body["errors"]
        .as_array()
        .expect("faults")
        .iter()
        .map(|it| it["pointer"].clone())
        .collect();
    assert_eq!(pointers, [json!("#/display_name"), json!("#/password")]);
    let accept = || {
        let body = json!({ "token": token, "display_name": "Iryna", "password": PASSWORD });
        app.post(ACCEPTANCES, body)
    };
    let (one, other) = tokio::join!(accept().send(), accept().send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 410], "{} {}", one.text, other.text);
    accept().expect(410).await;
    look(&token).expect(410).await;
    let login = json!({ "email": email, "password": PASSWORD });
    let pair = app.post("/api/v1/auth/token", login).expect(200).await.body;
    let me = app.get("/api/v1/me").token(pair["access_token"].as_str().expect("a token"));
    let me = me.expect(200).await.body;
    assert_eq!(
        (&me["roles"][0]["role"], &me["person"]["language"]),
        (&json!("coordinator"), &json!("uk"))
    );
    assert_eq!(me["roles"][0]["body"]["name"], "Rodgau");
    // Neither the secret nor the address is on record.
    let audit = app.get("/api/v1/audit-events?limit=100").by(&app.admin().await).expect(200).await;
    assert!(!audit.text.contains(&token) && !audit.text.contains("poltava.example"));
    let over = app.get(&format!("{INVITATIONS}?state=accepted")).by(&admin).expect(200).await.body;
    assert_eq!(over["data"][0]["email"], email);
    mailed.close().await;
}

async fn an_invitation_is_for_one_address(app: &App) {
    let mailed = Mailed::open(app).await;
    let (town, admin) = town(app).await;
    let ana = with_password(app, "ana@vhs.example", true).await;
    let ana = Person { id: ana, token: app.token(ana) };
    let sent = invite(app, "municipality", &town, "contributor", "ana@vhs.example");
    let sent = sent.by(&admin).expect(201).await;
    let token = mailed.secret("ana@vhs.example", "invitation").await;
    let other = app.person(&[]).await;
    let body = json!({ "token": token });
    let foreign = app.post(ACCEPTANCES, body.clone()).by(&other).expect(403).await;
    assert_eq!(foreign.body["errors"][0]["code"], "invited_other");
    let known = json!({ "token": token, "display_name": "Ana", "password": PASSWORD });
    let known = app.post(ACCEPTANCES, known).expect(409).await;
    assert_eq!(known.body["errors"][0]["code"], "sign_in_first");
    app.post(ACCEPTANCES, body).by(&ana).expect(200).await;
    let path = format!("{INVITATIONS}/{}/withdrawals", sent.id());
    app.request(Method::POST, &path).on(2).by(&admin).expect(409).await;
    let again = invite(app, "municipality", &town, "viewer", "ana@vhs.example");
    assert_eq!(again.by(&admin).expect(409).await.body["errors"][0]["code"], "is_member");
    // What is withdrawn, or fourteen days old, lets in nobody.
    let [gone, late] = ["gone@vhs.example", "late@vhs.example"];
    let withdrawn = invite(app, "municipality", &town, "viewer", gone).by(&admin).expect(201).await;
    invite(app, "municipality", &town, "viewer", late).by(&admin).expect(201).await;
    let tokens = [mailed.secret(gone, "invitation").await, mailed.secret(late, "invitation").await];
    let path = format!("{INVITATIONS}/{}/withdrawals", withdrawn.id());
    app.request(Method::POST, &path).on(1).by(&other).expect(404).await;
    app.request(Method::POST, &path).on(1).by(&admin).expect(200).await;
    let accept = |token: &str| {
        app.post(ACCEPTANCES, json!({ "token": token, "display_name": "X", "password": PASSWORD }))
    };
    accept(&tokens[0]).expect(410).await;
    app.at("2026-02-15T12:00:00Z");
    accept(&tokens[1]).expect(410).await;
    let admin = app.renewed(&admin);
    let all = app.get(&format!("{INVITATIONS}?state=expired")).by(&admin).expect(200).await.body;
    assert_eq!(all["data"][0]["state"], "expired");
    invite(app, "municipality", &town, "viewer", late).by(&admin).expect(201).await;
    mailed.close().await;
}

/// The role of whoever invites is taken away, made less, or ends, before it is accepted.
async fn what_its_sender_may_not_give_any_more_is_not_accepted(app: &App) {
    let mailed = Mailed::open(app).await;
    let (town, admin) = town(app).await;
    let at = |person: &Person| format!("/api/v1/municipalities/{town}/members/{}", person.id);
    let put = |person: &Person, role: Value| {
        app.request(Method::PUT, &at(person)).matching("*").json(role).by(&admin)
    };
    for what in ["taken", "less", "ending"] {
        let own = Grant::on_municipality(Role::Admin, town.parse().expect("an id"));
        let inviter = app.person(&[own]).await;
        let email = format!("{what}@rodgau.example");
        invite(app, "municipality", &town, "admin", &email).by(&inviter).expect(201).await;
        let token = mailed.secret(&email, "invitation").await;
        let look = || app.post("/api/v1/invitation-lookups", json!({ "token": token }));
        look().expect(200).await;
        match what {
            "taken" => {
                let gone = app.request(Method::DELETE, &at(&inviter)).matching("*");
                gone.by(&admin).expect(204).await;
            }
            "less" => drop(put(&inviter, json!({ "role": "coordinator" })).expect(200).await),
            _ => {
                let ends = json!({ "role": "admin", "until": "2026-12-31" });
                put(&inviter, ends).expect(200).await;
            }
        }
        look().expect(410).await;
        let body = json!({ "token": token, "display_name": "Iryna", "password": PASSWORD });
        app.post(ACCEPTANCES, body).expect(410).await;
    }
    mailed.close().await;
}

async fn whoever_confirms_the_address_of_the_operator_is_the_first_administrator(app: &App) {
    let mailed = Mailed::open(app).await;
    let closed =
        app.replica_with(&[("FIRST_ADMIN", "Jana@City.example"), ("REGISTRATION", "closed")]).await;
    let register =
        |email: &str| closed.post("/api/v1/accounts", json!({ "email": email, "language": "de" }));
    register("somebody@city.example").expect(403).await;
    register("jana@city.example").expect(202).await;
    let token = mailed.secret("jana@city.example", "registration").await;
    let body = json!({ "token": token, "display_name": "Jana", "password": PASSWORD });
    let made = closed.post("/api/v1/account-confirmations", body).expect(201).await.body;
    let roles = &made["roles"];
    assert_eq!((&roles[0]["role"], &roles[0]["on"]), (&json!("admin"), &json!("platform")));
    // From now on there is one.
    register("jana@city.example").expect(403).await;
    mailed.close().await;
    closed.stop().await;
}

async fn nobody_gives_more_than_they_have(app: &App) {
    let (town, admin) = town(app).await;
    let of = |role| Grant::on_municipality(role, town.parse().expect("an id"));
    let coordinator = app.person(&[of(Role::Coordinator)]).await;
    let contributor = app.person(&[of(Role::Contributor)]).await;
    let above = invite(app, "municipality", &town, "admin", "a@vhs.example").by(&coordinator);
    assert_eq!(above.expect(403).await.body["errors"][0]["code"], "role_above_ones_own");
    let ends = Grant { until: "2026-06-30".parse().ok(), ..of(Role::Coordinator) };
    let for_a_while = app.person(&[ends]).await;
    let longer = invite(app, "municipality", &town, "viewer", "e@vhs.example").by(&for_a_while);
    let longer = longer.expect(403).await;
    assert_eq!(longer.faults(), [("#/until".to_owned(), "longer_than_ones_own".to_owned())]);
    invite(app, "municipality", &town, "viewer", "b@vhs.example")
        .by(&contributor)
        .expect(403)
        .await;
    invite(app, "organisation", &town, "viewer", "c@vhs.example").by(&admin).expect(422).await;
    let past = json!({ "on": "municipality", "on_id": town, "role": "viewer", "email": "d@vhs.example",
        "language": "de", "until": "2026-01-31" });
    app.post(INVITATIONS, past).by(&admin).expect(422).await;
    for name in ["a b@vhs.example", "a@vhs.example\nBcc: all@vhs.example", "a@b@vhs.example"] {
        invite(app, "municipality", &town, "viewer", name).by(&admin).expect(422).await;
    }
    let nobody = app.get(INVITATIONS).by(&contributor).expect(200).await.body;
    assert_eq!(nobody["data"], json!([]));
}

async fn a_body_does_not_flood_mailboxes(app: &App) {
    let (town, admin) = town(app).await;
    for number in 0..200 {
        let email = format!("{number}@vhs.example");
        invite(app, "municipality", &town, "viewer", &email).by(&admin).expect(201).await;
    }
    let more = invite(app, "municipality", &town, "viewer", "more@vhs.example").by(&admin);
    assert_eq!(more.expect(409).await.body["errors"][0]["code"], "too_many_invitations");
}

async fn the_other_side_finds_its_voice(app: &App) {
    let mailed = Mailed::open(app).await;
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let email = "mayor@poltava.example";
    let to_side = |side: u8| {
        let body = json!({ "on": "partnership_side", "on_id": id, "side": side, "role": "admin",
            "email": email, "language": "uk" });
        app.post(INVITATIONS, body)
    };
    let spoken = to_side(2).by(anna).expect(409).await;
    assert_eq!(spoken.body["errors"][0]["code"], "side_has_a_voice");
    // Whoever speaks there leaves.
    let towns = app.get("/api/v1/me").by(bohdan).expect(200).await.body["roles"].clone();
    for role in towns.as_array().expect("roles") {
        let held = role["on_id"].as_str().expect("a body");
        let path = format!(
            "/api/v1/{}/{held}/members/{}",
            if role["on"] == "organisation" { "organisations" } else { "municipalities" },
            bohdan.id
        );
        app.request(Method::DELETE, &path).matching("*").by(bohdan).expect(204).await;
    }
    to_side(1).by(anna).expect(422).await;
    to_side(2).by(&app.person(&[]).await).expect(403).await;
    to_side(2).by(anna).expect(201).await;
    let token = mailed.secret(email, "invitation").await;
    let body = json!({ "token": token, "display_name": "Olena", "password": PASSWORD });
    let accepted = app.post(ACCEPTANCES, body).expect(200).await.body;
    let request = &accepted["role_request"];
    assert_eq!((&request["state"], &request["role"]), (&json!("pending"), &json!("admin")));
    let request = request["id"].as_str().expect("an id").to_owned();
    // The side that invited sees the town's business no more than before.
    app.get(&format!("{REQUESTS}/{request}")).by(anna).expect(404).await;
    let decide = json!({ "event": "grant", "reason": "The town hall confirmed it." });
    let path = format!("{REQUESTS}/{request}/decisions");
    app.post(&path, decide.clone()).on(1).by(anna).expect(404).await;
    app.post(&path, decide).on(1).by(&app.admin().await).expect(200).await;
    let login = json!({ "email": email, "password": PASSWORD });
    let pair = app.post("/api/v1/auth/token", login).expect(200).await.body;
    let olena = pair["access_token"].as_str().expect("a token");
    let me = app.get("/api/v1/me").token(olena).expect(200).await.body;
    assert_eq!(me["roles"][0]["role"], "admin");
    let dormant = json!({ "event": "mark_dormant", "reason": "Nobody was here." });
    let step = app.post(&format!("{PATH}/{id}/transitions"), dormant).matching("*").token(olena);
    step.expect(200).await;
    mailed.close().await;
}

fn ask<'a>(app: &'a App, town: &str, role: &str) -> Request<'a> {
    let body = json!({ "on": "municipality", "on_id": town, "role": role,
        "message": "I am in charge of twinning.", "evidence_url": "https://www.rodgau.de/rathaus" });
    app.post(REQUESTS, body)
}

async fn a_request_is_decided_by_those_who_answer_for_the_body(app: &App) {
    let (town, admin) = town(app).await;
    let ana = with_password(app, "ana@rodgau.de", true).await;
    let ana = Person { id: ana, token: app.token(ana) };
    let made = ask(app, &town, "coordinator").by(&ana).expect(201).await;
    assert_eq!(made.body["address_matches_website"], true);
    ask(app, &town, "viewer").by(&ana).expect(409).await;
    let path = format!("{REQUESTS}/{}", made.id());
    for other in [
        &app.person(&[]).await,
        &app.person(&[Grant::on_municipality(Role::Coordinator, town.parse().expect("an id"))])
            .await,
    ] {
        app.get(&path).by(other).expect(404).await;
        assert_eq!(app.get(REQUESTS).by(other).expect(200).await.body["data"], json!([]));
    }
    let decide = |event: &str| {
        let body = json!({ "event": event, "reason": "We know her." });
        app.post(&format!("{path}/decisions"), body).on(1)
    };
    let own = decide("grant").by(&ana).expect(403).await;
    assert_eq!(own.body["errors"][0]["code"], "own_request");
    let shown = app.get(&format!("{REQUESTS}?state=pending")).by(&admin).expect(200).await.body;
    assert_eq!(shown["data"][0]["email"], "ana@rodgau.de");
    decide("grant").by(&admin).expect(200).await;
    decide("decline").by(&admin).expect(412).await;
    let me = app.get("/api/v1/me").by(&ana).expect(200).await.body;
    assert_eq!(me["roles"][0]["role"], "coordinator");
    assert_eq!(
        ask(app, &town, "viewer").by(&ana).expect(409).await.body["errors"][0]["code"],
        "is_member"
    );
    let more = ask(app, &town, "admin").by(&ana).expect(201).await;
    let path = format!("{REQUESTS}/{}/withdrawals", more.id());
    app.request(Method::POST, &path).on(1).by(&admin).expect(403).await;
    app.request(Method::POST, &path).on(1).by(&ana).expect(200).await;
    app.request(Method::POST, &path).on(2).by(&ana).expect(409).await;
    let nowhere = uuid::Uuid::from_u128(7).to_string();
    ask(app, &nowhere, "viewer").by(&ana).expect(422).await;
}

async fn a_network_office_looks_after_its_region_and_nothing_else(app: &App) {
    let platform = app.admin().await;
    let regions = app.get("/api/v1/places?kind=region&country=DE&limit=2").expect(200).await.body;
    let region = |at: usize| regions["data"][at]["id"].as_str().expect("a region").to_owned();
    let in_region = async |at: usize, name: &str| {
        let body =
            json!({ "name": name, "country": "DE", "level": "city", "parent_id": region(at) });
        app.post("/api/v1/municipalities", body).by(&platform).expect(201).await.id().to_owned()
    };
    let (inside, outside) = (in_region(0, "Innen").await, in_region(1, "Außen").await);
    let office = json!({ "name": "Netzwerkstelle", "kind": "network_office" });
    let office =
        app.post("/api/v1/organisations", office).by(&platform).expect(201).await.id().to_owned();
    let grant = Grant::on_organisation(Role::Coordinator, office.parse().expect("an id"));
    let officer = app.person(&[grant]).await;
    let assure = |town: &str| {
        app.request(Method::POST, &format!("/api/v1/municipalities/{town}/assurances"))
            .matching("*")
    };
    assure(&inside).by(&officer).expect(403).await;
    let entrust = |body: Value| {
        let path = format!("/api/v1/organisations/{office}/region");
        app.request(Method::PUT, &path).matching("*").json(body)
    };
    entrust(json!({ "region_id": region(0) })).by(&officer).expect(403).await;
    entrust(json!({ "region_id": inside })).by(&platform).expect(422).await;
    entrust(json!({ "region_id": region(0) })).by(&platform).expect(200).await;
    assure(&inside).by(&officer).expect(200).await;
    assure(&outside).by(&officer).expect(403).await;
    // It changes nothing but that, and speaks for nobody.
    let path = format!("/api/v1/municipalities/{inside}");
    app.patch(&path, 2, json!({ "open_to_new": true })).by(&officer).expect(403).await;
    app.get(&format!("{path}/members")).by(&officer).expect(403).await;
    let asker = app.person(&[]).await;
    let mut asked = Vec::new();
    for town in [&inside, &outside] {
        asked.push(ask(app, town, "admin").by(&asker).expect(201).await.id().to_owned());
    }
    let seen = app.get(REQUESTS).by(&officer).expect(200).await.body["data"].clone();
    let seen: Vec<_> =
        seen.as_array().expect("requests").iter().map(|it| it["id"].clone()).collect();
    assert_eq!(seen, [json!(asked[0])]);
    let decide = |id: &str| {
        let body = json!({ "event": "grant", "reason": "The town hall confirmed it." });
        app.post(&format!("{REQUESTS}/{id}/decisions"), body).on(1).by(&officer)
    };
    decide(&asked[0]).expect(200).await;
    decide(&asked[1]).expect(404).await;
    entrust(json!({ "region_id": null })).by(&platform).expect(200).await;
    assure(&inside).by(&officer).expect(403).await;
    let other = json!({ "name": "Verein", "kind": "ngo" });
    let other =
        app.post("/api/v1/organisations", other).by(&platform).expect(201).await.id().to_owned();
    let path = format!("/api/v1/organisations/{other}/region");
    let no_office = app.request(Method::PUT, &path).on(1).json(json!({ "region_id": region(0) }));
    assert_eq!(no_office.by(&platform).expect(409).await.body["errors"][0]["code"], "no_office");
}

async fn whoever_confirms_an_address_has_an_account(app: &App) {
    let mailed = Mailed::open(app).await;
    let closed = json!({ "email": "iryna@poltava.example", "language": "uk" });
    let by_invitation = app.replica_with(&[("REGISTRATION", "invited")]).await;
    let refused = by_invitation.post("/api/v1/accounts", closed.clone()).expect(403).await;
    assert_eq!(refused.body["code"], "registration_closed");
    with_password(app, "ana@vhs.example", true).await;
    let open = app;
    open.post("/api/v1/accounts", closed.clone()).expect(202).await;
    open.post("/api/v1/accounts", json!({ "email": "Ana@VHS.example", "language": "uk" }))
        .expect(202)
        .await;
    let token = mailed.secret("iryna@poltava.example", "registration").await;
    let confirm = || {
        let body = json!({ "token": token, "display_name": "Iryna", "password": PASSWORD, "language": "uk" });
        app.post("/api/v1/account-confirmations", body)
    };
    let short = json!({ "token": token, "display_name": "Iryna", "password": "short" });
    app.post("/api/v1/account-confirmations", short).expect(422).await;
    let made = confirm().expect(201).await;
    assert_eq!(made.body["account"]["email"], "iryna@poltava.example");
    confirm().expect(404).await;
    assert!(mailed.secrets("ana@vhs.example", "registration").is_empty());
    let login = json!({ "email": "iryna@poltava.example", "password": PASSWORD });
    app.post("/api/v1/auth/token", login).expect(200).await;
    open.post("/api/v1/accounts", json!({ "email": "late@vhs.example", "language": "de" }))
        .expect(202)
        .await;
    let late = mailed.secret("late@vhs.example", "registration").await;
    app.at("2026-02-02T12:00:00Z");
    let body = json!({ "token": late, "display_name": "Late", "password": PASSWORD });
    app.post("/api/v1/account-confirmations", body).expect(410).await;
    mailed.close().await;
}

async fn a_forgotten_password_ends_everything_that_rested_on_it(app: &App) {
    let mailed = Mailed::open(app).await;
    with_password(app, "ana@vhs.example", true).await;
    let login = |password: &str| {
        app.post("/api/v1/auth/token", json!({ "email": "ana@vhs.example", "password": password }))
    };
    let pair = login(PASSWORD).expect(200).await.body;
    let access = pair["access_token"].as_str().expect("a token");
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2026-03-01T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).token(access).expect(201).await.body;
    for _ in 0..10 {
        login("guess").expect(401).await;
    }
    for email in ["ana@vhs.example", "nobody@vhs.example"] {
        let asked =
            app.post("/api/v1/password-resets", json!({ "email": email })).expect(202).await;
        assert_eq!(asked.text, "");
    }
    let token = mailed.secret("ana@vhs.example", "password-reset").await;
    let new = "a better horse with a longer battery";
    let choose = || {
        app.post("/api/v1/password-reset-confirmations", json!({ "token": token, "password": new }))
    };
    let (one, other) = tokio::join!(choose().send(), choose().send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 404]);
    choose().expect(404).await;
    for token in [access, key["secret"].as_str().expect("a secret")] {
        app.get("/api/v1/me").token(token).expect(401).await;
    }
    login(PASSWORD).expect(401).await;
    let pair = login(new).expect(200).await.body;
    assert!(mailed.secrets("nobody@vhs.example", "password-reset").is_empty());
    // Changed by who knows the old one, keys live on.
    let access = pair["access_token"].as_str().expect("a token");
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2026-03-01T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).token(access).expect(201).await.body;
    let change = |old: &str| {
        let body = json!({ "password": old, "new_password": PASSWORD });
        app.post("/api/v1/me/password-changes", body).token(access)
    };
    let wrong = change("guess").expect(422).await;
    assert_eq!(wrong.body["errors"][0]["code"], "wrong_password");
    change(new).expect(204).await;
    app.get("/api/v1/me").token(access).expect(401).await;
    app.get("/api/v1/me").token(key["secret"].as_str().expect("a secret")).expect(200).await;
    login(PASSWORD).expect(200).await;
    mailed.close().await;
}

async fn an_address_moves_when_the_new_one_says_so(app: &App) {
    let mailed = Mailed::open(app).await;
    let ana = with_password(app, "ana@vhs.example", true).await;
    with_password(app, "bea@vhs.example", true).await;
    let ana = Person { id: ana, token: app.token(ana) };
    let change = |email: &str, password: &str| {
        let body = json!({ "email": email, "password": password });
        app.post("/api/v1/me/address-changes", body).by(&ana)
    };
    change("ana@city.example", "guess").expect(422).await;
    change("bea@vhs.example", PASSWORD).expect(202).await;
    change("ana@city.example", PASSWORD).expect(202).await;
    let token = mailed.secret("ana@city.example", "address-change").await;
    assert!(mailed.secrets("bea@vhs.example", "address-change").is_empty());
    let confirm = || app.post("/api/v1/address-change-confirmations", json!({ "token": token }));
    let (one, other) = tokio::join!(confirm().send(), confirm().send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 404]);
    let login = |email: &str| {
        app.post("/api/v1/auth/token", json!({ "email": email, "password": PASSWORD }))
    };
    login("ana@vhs.example").expect(401).await;
    login("ana@city.example").expect(200).await;
    mailed.close().await;
}

async fn whoever_leaves_hands_over_first(app: &App) {
    let ana = with_password(app, "ana@vhs.example", true).await;
    let ana = Person { id: ana, token: app.token(ana) };
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&ana).expect(201).await.id().to_owned();
    let leave = |password: &str| {
        app.post("/api/v1/me/deactivations", json!({ "password": password })).by(&ana)
    };
    leave("guess").expect(422).await;
    assert_eq!(leave(PASSWORD).expect(409).await.body["errors"][0]["code"], "last_admin");
    app.person(&[Grant::on_organisation(Role::Admin, ngo.parse().expect("an id"))]).await;
    leave(PASSWORD).expect(204).await;
    app.get("/api/v1/me").by(&ana).expect(401).await;
    let login = json!({ "email": "ana@vhs.example", "password": PASSWORD });
    app.post("/api/v1/auth/token", login).expect(401).await;
}
