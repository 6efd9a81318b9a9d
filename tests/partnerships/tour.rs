//! The walk past the operations of partnerships.

use reqwest::Method;
use serde_json::json;

use super::{PATH, coordinator, twin_towns};
use crate::directory::documents;
use crate::harness::{App, Person};

/// From a twin town on record to a friendship with an assessment.
pub(crate) async fn visit(app: &App, rodgau: &str, poltava: &str) {
    let towns = [rodgau.to_owned(), poltava.to_owned()];
    let id = twin_towns::on_record(app, &towns).await;
    let people = [coordinator(app, rodgau).await, coordinator(app, poltava).await];
    let path = format!("{PATH}/{id}");
    let listed = format!("{PATH}?municipality_id={poltava}&country=DE");
    let listed = app.get(&listed).expect(200).await;
    assert_eq!(listed.body["data"], json!([app.get(&path).expect(200).await.body]));
    assert_eq!(listed.statements, 2);
    app.get(&format!("{path}/transitions")).expect(200).await;
    dispute(app, &path, &people[0]).await;
    for person in &people {
        let over = json!({ "event": "take_over", "effective_on": "1988" });
        tagged(app, &path, "transitions", person, over).await;
    }
    agree_on_contact(app, &path, &people).await;
    let contact = propose(app, &towns, &people[0]).await;
    remember(app, &contact, &people[0]).await;
    let vhs = json!({ "name": "Volkshochschule Rodgau-Dudenhofen", "kind": "adult_education_centre", "seat_municipality_id": rodgau });
    let vhs = app.post("/api/v1/organisations", vhs).by(&people[0]).expect(201).await;
    let actor = json!({ "organisation_id": vhs.id(), "role": "lead_aec" });
    tagged(app, &path, "actors", &people[0], actor).await;
    carry(app, &path, &people[0]).await;
    widen(app, &path, &people[0]).await;
    let document = documents::visit(app, rodgau, &id, &people[0]).await;
    super::relation::visit(app, &path, rodgau, &people[0], &document).await;
    decide(app, &path, rodgau, &people).await;
    tagged(app, &path, "form-changes", &people[1], json!({ "to": "friendship" })).await;
    say(app, &path, &people).await;
    assess(app, &path, &people).await;
    app.get(&format!("/api/v1/municipalities/{rodgau}/rings")).expect(200).await;
    app.get(&format!("{path}/timeline?limit=5")).expect(200).await;
    let meant = "country=DE&partner_country=UA&q=poltawa";
    app.get(&format!("{PATH}?{meant}&sort=updated_at&order=desc")).expect(200).await;
    app.get(&format!("/api/v1/statistics/partnerships?by=form&{meant}")).expect(200).await;
    app.get(&format!("/api/v1/exports/partnership-map?municipality_id={rodgau}")).expect(200).await;
    app.get(&format!("/api/v1/municipalities/{rodgau}/partnership-map.svg")).expect(200).await;
    app.get(&format!("/api/v1/exports/partnership-table?municipality_id={rodgau}"))
        .expect(200)
        .await;
    merge(app, rodgau, poltava, &id).await;
}

/// A side doubts that there is such a partnership, and finds that there is.
async fn dispute(app: &App, path: &str, by: &Person) {
    let doubt = json!({ "reason": "Our archive knows of no such partnership." });
    tagged(app, path, "disputes", by, doubt.clone()).await;
    tagged(app, path, "dispute-withdrawals", by, json!({})).await;
    tagged(app, path, "disputes", by, doubt).await;
    let found = json!({ "event": "restore", "reason": "The archive has found the charter." });
    tagged(app, path, "decisions", &app.admin().await, found).await;
}

/// Somebody holds a claim for what should not be read, and the platform does not.
async fn report(app: &App, claim: &str) {
    let admin = app.admin().await;
    let body =
        json!({ "subject_kind": "claim", "subject_id": claim, "reason": "It names somebody." });
    let made = app.post("/api/v1/reports", body).by(&app.person(&[]).await).expect(201).await;
    app.get("/api/v1/reports?state=open").by(&admin).expect(200).await;
    let path = format!("/api/v1/reports/{}", made.id());
    let version = app.get(&path).by(&admin).expect(200).await.header("etag").to_owned();
    let decision = json!({ "event": "dismiss", "reason": "It names an association." });
    let decide = app.post(&format!("{path}/decisions"), decision).matching(&version);
    decide.by(&admin).expect(200).await;
}

/// The partner becomes one with a town that has a partnership with the same town; both are joined.
async fn merge(app: &App, rodgau: &str, poltava: &str, kept: &str) {
    let admin = &app.admin().await;
    let old = super::town(app, "Rozsoshentsi", "UA").await;
    let sides = [rodgau, &old].map(|it| json!({ "municipality_ids": [it] }));
    let proposal = json!({ "form": "contact", "started_on": "2019", "sides": sides });
    let made = app.post(PATH, proposal).by(&coordinator(app, &old).await).expect(201).await;
    let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": [poltava] });
    let end = app.post(&format!("/api/v1/municipalities/{old}/successions"), end);
    let ended = end.on(1).by(admin).expect(200).await.body;
    let conflicting = ended["conflicts"][0]["partnership_ids"].as_array().map(Vec::len);
    assert_eq!(conflicting, Some(2), "{ended:#}");
    let path = format!("{PATH}/{}", made.id());
    tagged(app, &path, "joinders", admin, json!({ "into": kept })).await;
}

/// What no agreement founds takes effect when all sides want it.
async fn agree_on_contact(app: &App, path: &str, people: &[Person; 2]) {
    let events = app.get(&format!("{path}/side-events")).expect(200).await;
    let event = events.body["data"][0]["id"].as_str().expect("an event");
    app.get(&format!("/api/v1/side-events/{event}")).expect(200).await;
    tagged(app, path, "form-changes", &people[1], json!({ "to": "contact" })).await;
    let changes = app.get(&format!("{path}/form-changes")).expect(200).await;
    let change = changes.body["data"][0]["id"].as_str().expect("a change");
    let address = format!("/api/v1/form-changes/{change}");
    app.post(&format!("{address}/confirmations"), json!({})).by(&people[0]).expect(200).await;
    assert_eq!(app.get(&address).expect(200).await.body["settled"], true);
}

/// Somebody else's organisation is asked to carry the partnership.
async fn carry(app: &App, path: &str, by: &Person) {
    let founder = app.person(&[]).await;
    let friends = json!({ "name": "Freundeskreis Poltawa", "kind": "civic_group" });
    let friends = app.post("/api/v1/organisations", friends).by(&founder).expect(201).await;
    let mandate = "https://rat.example/2026/12";
    let actor =
        json!({ "organisation_id": friends.id(), "role": "civil_society", "mandate": mandate });
    let named = format!("{path}/actors/{}", friends.id());
    tagged(app, path, "actors", by, actor.clone()).await;
    app.request(Method::DELETE, &named).matching("*").by(by).expect(200).await;
    tagged(app, path, "actors", by, actor).await;
    let role = json!({ "role": "lead_aec" });
    let etag = app.get(path).by(by).expect(200).await.header("etag").to_owned();
    app.patch(&named, 0, role).matching(&etag).by(by).expect(200).await;
    let named = format!("actors/{}/transitions", friends.id());
    app.get(&format!("{path}/{named}")).by(&founder).expect(200).await;
    tagged(app, path, &named, &founder, json!({ "event": "accept" })).await;
}

/// Two more towns are named to join the side; one does, and leaves again.
async fn widen(app: &App, path: &str, by: &Person) {
    for (name, joins) in [("Dietzenbach", true), ("Seligenstadt", false)] {
        let town = super::town(app, name, "DE").await;
        let asked = json!({ "municipality_id": town, "since": "2024-05-01" });
        tagged(app, path, "municipalities", by, asked).await;
        let named = format!("{path}/municipalities/{town}");
        if joins {
            let joining = coordinator(app, &town).await;
            app.get(&format!("{named}/transitions")).by(&joining).expect(200).await;
            for event in ["accept", "leave"] {
                let step = json!({ "event": event });
                tagged(app, path, &format!("municipalities/{town}/transitions"), &joining, step)
                    .await;
            }
        } else {
            app.request(Method::DELETE, &named).matching("*").by(by).expect(200).await;
        }
    }
}

async fn propose(app: &App, towns: &[String; 2], by: &Person) -> String {
    let admin = app.admin().await;
    let vejle = json!({ "name": "Vejle", "country": "DK", "level": "municipality" });
    let vejle = app.post("/api/v1/municipalities", vejle).by(&admin).expect(201).await;
    let body = json!({
        "form": "contact", "title": { "de": "Kontakt aus dem Werkstattgespräch" }, "themes": ["lifelong_learning"],
        "sides": [{ "municipality_ids": [towns[0]] }, { "municipality_ids": [vejle.id()] }],
        "origin": { "kind": "conference_follow_up", "conference_id": "0193c2a0-0000-7000-8000-0000000000cc" },
    });
    let contact = app.post(PATH, body).by(by).expect(201).await;
    format!("{PATH}/{}", contact.id())
}

/// A charter of 1975 whose other side has no account, in a record that is put right.
async fn remember(app: &App, path: &str, by: &Person) {
    let right = json!({ "started_on": "1975", "themes": ["lifelong_learning"] });
    app.patch(path, 1, right).by(by).expect(200).await;
    let pause = json!({ "event": "pause_citizens", "effective_on": "1975-07-01" });
    tagged(app, path, "transitions", by, pause).await;
    let events = app.get(&format!("{path}/side-events")).by(by).expect(200).await;
    let event = events.body["data"][1]["id"].as_str().expect("an event");
    let slip = json!({ "reason": "It was recorded for the wrong partnership." });
    app.post(&format!("/api/v1/side-events/{event}/retractions"), slip).by(by).expect(200).await;
    let agreements = format!("{path}/agreements");
    let body = |kind: &str| json!({ "kind": kind, "title": "Urkunde", "languages": [{ "language": "de" }] });
    let slip = app.post(&agreements, body("mou")).by(by).expect(201).await;
    let slip = format!("/api/v1/agreements/{}", slip.id());
    app.request(Method::DELETE, &slip).on(1).by(by).expect(204).await;
    let charter = app.post(&agreements, body("charter")).by(by).expect(201).await;
    let charter = format!("/api/v1/agreements/{}", charter.id());
    let day = "1975-06-01";
    let mandate = json!({ "decided_on": day, "mandate": "https://stadtarchiv.example/1975" });
    act(app, &charter, "adoptions", by, mandate.clone()).await;
    act(app, &charter, "withdrawals", by, json!({ "act": "adopted" })).await;
    act(app, &charter, "adoptions", by, mandate).await;
    let attest = |what: &str| json!({ "side": 2, "act": what, "on": day, "document": "https://stadtarchiv.example/1975" });
    act(app, &charter, "attestations", by, attest("adopted")).await;
    let office = json!({ "office": "mayor", "signed_on": day });
    act(app, &charter, "signatures", by, office).await;
    act(app, &charter, "attestations", by, attest("signed")).await;
    let vejle =
        app.get(path).by(by).expect(200).await.body["sides"][1]["municipalities"][0]["id"].clone();
    let other = coordinator(app, vejle.as_str().expect("an id")).await;
    act(app, &charter, "attestation-answers", &other, json!({ "event": "confirm" })).await;
}

async fn decide(app: &App, path: &str, rodgau: &str, people: &[Person; 2]) {
    let resolution = json!({
        "municipality_id": rodgau, "kind": "conclude", "outcome": "adopted", "body": "Stadtverordnetenversammlung",
        "number": "VI/0123/2026", "decided_on": "2026-01-22",
    });
    let resolution = app.post(&format!("{path}/resolutions"), resolution).by(&people[0]);
    let resolution = resolution.expect(201).await.id().to_owned();
    app.get(&format!("{path}/resolutions")).expect(200).await;
    app.get(&format!("/api/v1/resolutions/{resolution}")).expect(200).await;
    let slip = json!({ "number": "VI/0124/2026", "reason": "The number was misread." });
    let slip = app.post(&format!("/api/v1/resolutions/{resolution}/corrections"), slip);
    slip.by(&people[0]).expect(200).await;
    let agreement = json!({
        "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": "2029-12-31",
        "themes": ["lifelong_learning"], "languages": [{ "language": "de", "authentic": true }, { "language": "uk" }],
    });
    let agreements = format!("{path}/agreements");
    let made = app.post(&agreements, agreement).by(&people[0]).expect(201).await;
    let address = format!("/api/v1/agreements/{}", made.id());
    app.get(&agreements).by(&people[1]).expect(200).await;
    app.get(&address).by(&people[1]).expect(200).await;
    app.patch(&address, 1, json!({ "notice_months": 6 })).by(&people[1]).expect(200).await;
    let by_council = json!({ "decided_on": "2026-01-22", "resolution_id": resolution });
    let by_mandate =
        json!({ "decided_on": "2026-01-25", "mandate": "https://rada-poltava.example/m" });
    for (person, body) in people.iter().zip([by_council, by_mandate]) {
        act(app, &address, "adoptions", person, body).await;
    }
    for person in people {
        let signature = json!({ "office": "mayor", "signed_on": "2026-01-30" });
        act(app, &address, "signatures", person, signature).await;
    }
    let other =
        json!({ "kind": "mou", "title": "Memorandum", "languages": [{ "language": "en" }] });
    let other = app.post(&agreements, other).by(&people[0]).expect(201).await;
    let other = format!("/api/v1/agreements/{}", other.id());
    let end =
        json!({ "effective_on": "2026-02-01", "reason": "The friendship agreement covers it" });
    act(app, &other, "terminations", &people[1], end).await;
}

async fn say(app: &App, path: &str, people: &[Person; 2]) {
    let claims = format!("{path}/claims");
    let claim = json!({ "key": "founded_on", "on": "1988" });
    let claim = app.post(&claims, claim).by(&people[0]).expect(201).await;
    let address = format!("/api/v1/claims/{}", claim.id());
    app.post(&format!("{address}/confirmations"), json!({})).by(&people[1]).expect(200).await;
    app.get(&address).expect(200).await;
    app.get(&claims).expect(200).await;
    report(app, claim.id()).await;
    let other = json!({ "key": "milestone", "on": "1990-05-12", "text": { "de": "Erstes Treffen" }, "category": "first_personal_meeting" });
    let other = app.post(&claims, other).by(&people[0]).expect(201).await;
    let other = format!("/api/v1/claims/{}", other.id());
    let wrong = json!({ "reason": "Our archive has the autumn of that year." });
    app.post(&format!("{other}/objections"), wrong).by(&people[1]).expect(200).await;
    app.post(&format!("{other}/withdrawals"), json!({})).by(&people[0]).expect(200).await;
}

async fn assess(app: &App, path: &str, people: &[Person; 2]) {
    app.get("/api/v1/assessment-questionnaire").expect(200).await;
    let assessments = format!("{path}/assessments");
    let open = json!({ "closes_on": "2026-02-15" });
    let made = app.post(&assessments, open).by(&people[0]).expect(201).await;
    let address = format!("/api/v1/assessments/{}", made.id());
    let sheet = json!({ "sector": "education", "answers": [
        { "item": "common_goal", "score": 5 }, { "item": "useful_to_both", "score": 4 },
        { "item": "hosts_able", "score": null },
    ] });
    app.post(&format!("{address}/answers"), sheet).by(&people[1]).expect(204).await;
    app.get(&address).by(&people[0]).expect(200).await;
    app.get(&assessments).by(&people[1]).expect(200).await;
    let close = app.post(&format!("{address}/closings"), json!({})).on(1).by(&people[0]);
    assert_eq!(close.expect(200).await.body["closes_on"], "2026-02-02");
}

async fn tagged(app: &App, path: &str, what: &str, by: &Person, body: serde_json::Value) {
    let etag = app.get(path).by(by).expect(200).await.header("etag").to_owned();
    let request = app.request(Method::POST, &format!("{path}/{what}")).json(body);
    request.matching(&etag).by(by).expect(200).await;
}

async fn act(app: &App, path: &str, what: &str, by: &Person, body: serde_json::Value) {
    let etag = app.get(path).by(by).expect(200).await.header("etag").to_owned();
    let request = app.request(Method::POST, &format!("{path}/{what}")).json(body);
    request.matching(&etag).by(by).expect(200).await;
}
