//! What a relation is made of: documents that sides name to each other, the support of authorities, notes of a side.

use kernel::access::Role;
use reqwest::Method;
use serde_json::{Value, json};

use super::{PATH, Pair, act, codes, member, on_record, resolve, town};
use crate::directory::documents::{self, filed, upload};
use crate::harness::{App, Person, cases};

cases!("partnerships::relation":
    what_is_adopted_keeps_the_document_that_it_names,
    what_the_others_cannot_read_is_not_named,
    an_attestation_and_a_mandate_show_a_document,
    of_signing_and_changing_at_once_nothing_else_is_signed,
    a_side_shows_its_highest_support_of_today,
    support_has_its_evidence,
    a_note_is_for_its_own_side,
    the_sides_hear_what_changed_and_not_by_whom,
    the_network_of_a_town_is_what_anybody_sees,
);

fn agreement(document: &str) -> Value {
    json!({ "kind": "mou", "title": "Absichtserklärung", "languages": [{ "language": "de", "document_id": document }] })
}

/// The walk past the operations of support and notes.
pub(super) async fn visit(app: &App, path: &str, town: &str, by: &Person, document: &str) {
    let support = json!({
        "municipality_id": town, "level": "letter", "given_on": "2026-01-15", "valid_to": "2028-12-31",
        "document_id": document, "note": "Read out at the reception.",
    });
    let made = app.post(&format!("{path}/support-statements"), support).by(by).expect(201).await;
    let statement = format!("/api/v1/support-statements/{}", made.id());
    app.get(&format!("{path}/support-statements")).expect(200).await;
    app.get(&statement).expect(200).await;
    let why = json!({ "reason": "A resolution took its place." });
    app.post(&format!("{statement}/withdrawals"), why).on(1).by(by).expect(200).await;
    let note = json!({ "text": "Ask for the new hall before the summer." });
    let made = app.post(&format!("{path}/notes"), note).by(by).expect(201).await;
    let note = format!("/api/v1/partnership-notes/{}", made.id());
    app.get(&format!("{path}/notes")).by(by).expect(200).await;
    app.get(&note).by(by).expect(200).await;
    app.patch(&note, 1, json!({ "text": "The hall is booked." })).by(by).expect(200).await;
    app.request(Method::DELETE, &note).on(2).by(by).expect(204).await;
    app.get(&format!("{path}/audit-events?limit=3")).by(by).expect(200).await;
    app.get(&format!("/api/v1/municipalities/{town}/network")).expect(200).await;
}

async fn what_is_adopted_keeps_the_document_that_it_names(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let by = &pair.people[0];
    let document = filed(app, (&pair.towns[0], by), "partners", &id).await;
    let path = format!("{}/{document}", documents::PATH);
    let made = app.post(&format!("{PATH}/{id}/agreements"), agreement(&document));
    let made = made.by(by).expect(201).await;
    let named = &made.body["languages"][0];
    assert_eq!(named["filed_document"]["names"]["de"], "Urkunde 1/1975");
    // As long as it is negotiated its text changes, and stays with those who read the agreement.
    upload(app, &document, b"Another text").by(by).expect(200).await;
    let narrowed = app.patch(&path, 3, json!({ "classification": "internal" })).by(by);
    assert_eq!(codes(&narrowed.expect(409).await), ["document_named"]);
    let deleted = app.request(Method::DELETE, &path).on(3).by(by).expect(409).await;
    assert_eq!(codes(&deleted), ["document_named"]);
    app.patch(&path, 3, json!({ "classification": "public" })).by(by).expect(200).await;
    let mandate = json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/mandate" });
    act(app, made.id(), "adoptions", by, mandate, 200).await;
    for refused in [
        upload(app, &document, b"A third text").by(by).expect(409).await,
        app.patch(&path, 4, json!({ "title": { "en": "Charter" } })).by(by).expect(409).await,
        app.request(Method::DELETE, &path).on(4).by(by).expect(409).await,
    ] {
        assert_eq!(codes(&refused), ["document_fixed"]);
    }
    assert_eq!(app.get(&format!("{path}/content")).expect(200).await.text, "Another text");
    // Taken back, it is negotiated again; discarded, nothing names it.
    let back = json!({ "act": "adopted" });
    act(app, made.id(), "withdrawals", by, back, 200).await;
    upload(app, &document, b"A third text").by(by).expect(200).await;
    let agreement = app.request(Method::DELETE, &format!("/api/v1/agreements/{}", made.id()));
    agreement.matching("*").by(by).expect(204).await;
    app.request(Method::DELETE, &path).matching("*").by(by).expect(204).await;
}

async fn what_the_others_cannot_read_is_not_named(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let (town, by) = (pair.towns[0].as_str(), &pair.people[0]);
    let draw = async |document: &str| {
        let made = app.post(&format!("{PATH}/{id}/agreements"), agreement(document));
        codes(&made.by(by).expect(422).await)
    };
    let internal = filed(app, (town, by), "internal", &id).await;
    assert_eq!(draw(&internal).await, ["document_not_shared"]);
    let nowhere = uuid::Uuid::from_u128(7).to_string();
    assert_eq!(draw(&nowhere).await, ["document_unknown"]);
    // Nobody binds what is a stranger's, and nobody learns of what they do not read.
    let others = Pair::meet(app).await;
    let elsewhere = others.heard(app).await;
    let strange = (others.towns[0].as_str(), &others.people[0]);
    let public = filed(app, strange, "public", &elsewhere).await;
    assert_eq!(draw(&public).await, ["document_not_shared"]);
    let hidden = filed(app, strange, "internal", &elsewhere).await;
    assert_eq!(draw(&hidden).await, ["document_unknown"]);
    let empty = json!({ "title": { "de": "Entwurf" }, "language": "de", "classification": "public",
        "owner": { "municipality_id": town } });
    let empty = app.post(documents::PATH, empty).by(by).expect(201).await;
    assert_eq!(draw(empty.id()).await, ["document_without_content"]);
    // What is patched is looked at alike.
    let shared = filed(app, (town, by), "partners", &id).await;
    let made = app.post(&format!("{PATH}/{id}/agreements"), agreement(&shared)).by(by);
    let path = format!("/api/v1/agreements/{}", made.expect(201).await.id());
    let other = json!({ "languages": [{ "language": "de", "document_id": internal }] });
    let refused = app.patch(&path, 1, other).by(by).expect(422).await;
    assert_eq!(refused.faults(), [("#/languages".to_owned(), "document_not_shared".to_owned())]);
}

async fn an_attestation_and_a_mandate_show_a_document(app: &App) {
    let towns = [town(app, "Rodgau", "DE").await, town(app, "Nieuwpoort", "BE").await];
    let id = on_record(app, &towns).await;
    let by = &super::coordinator(app, &towns[0]).await;
    let over = json!({ "event": "take_over", "effective_on": "1975" });
    super::step(app, &id, by, over, 200).await;
    let document = filed(app, (&towns[0], by), "partners", &id).await;
    let charter =
        json!({ "kind": "charter", "title": "Urkunde", "languages": [{ "language": "de" }] });
    let charter = app.post(&format!("{PATH}/{id}/agreements"), charter).by(by).expect(201).await;
    let mut attested = json!({ "side": 2, "act": "adopted", "on": "1975-05-01",
        "document": "https://stadtarchiv.example/1975", "document_id": uuid::Uuid::from_u128(7) });
    let unknown = act(app, charter.id(), "attestations", by, attested.clone(), 422).await;
    assert_eq!(unknown.faults(), [("#/document_id".to_owned(), "document_unknown".to_owned())]);
    attested["document_id"] = json!(document);
    let shown = act(app, charter.id(), "attestations", by, attested, 200).await.body;
    assert_eq!(shown["adoptions"][0]["attestation"]["document_id"], json!(document));
    let fixed = upload(app, &document, b"Another").by(by).expect(409).await;
    assert_eq!(codes(&fixed), ["document_fixed"]);
    // Who is to answer can read it.
    let other = super::coordinator(app, &towns[1]).await;
    app.get(&format!("{}/{document}/content", documents::PATH)).by(&other).expect(200).await;
    let vhs = json!({ "name": "vhs Offenbach", "kind": "adult_education_centre" });
    let vhs = app.post("/api/v1/organisations", vhs).by(by).expect(201).await;
    let mandate = filed(app, (&towns[0], by), "public", &id).await;
    let actor = json!({ "organisation_id": vhs.id(), "role": "lead_aec", "document_id": mandate });
    let path = format!("{PATH}/{id}");
    let added = app.post(&format!("{path}/actors"), actor).matching("*").by(by).expect(200).await;
    let actor = &added.body["sides"][0]["actors"][0];
    assert_eq!(actor["document_id"], json!(mandate));
    let named = app.request(Method::DELETE, &format!("{}/{mandate}", documents::PATH));
    assert_eq!(codes(&named.matching("*").by(by).expect(409).await), ["document_named"]);
}

async fn of_signing_and_changing_at_once_nothing_else_is_signed(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let by = &pair.people[0];
    for round in 0..5 {
        let document = filed(app, (&pair.towns[0], by), "partners", &id).await;
        let made = app.post(&format!("{PATH}/{id}/agreements"), agreement(&document));
        let made = made.by(by).expect(201).await;
        let mandate =
            json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/mandate" });
        let adopt = app.post(&format!("/api/v1/agreements/{}/adoptions", made.id()), mandate);
        let text = format!("Another text, {round}");
        let change = upload(app, &document, text.as_bytes()).by(by).send();
        let (adopted, changed) = tokio::join!(adopt.matching("*").by(by).send(), change);
        assert_eq!(adopted.status, 200, "{}", adopted.text);
        assert!([200, 409].contains(&changed.status.as_u16()), "{}", changed.text);
        upload(app, &document, b"Too late").by(by).expect(409).await;
    }
}

async fn a_side_shows_its_highest_support_of_today(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let (town, by) = (&pair.towns[0], &pair.people[0]);
    let path = format!("{PATH}/{id}");
    let level = async || app.get(&path).expect(200).await.body["sides"][0]["support_level"].clone();
    let give = async |level: &str, valid_to: Option<&str>, resolution: Option<&str>| {
        let said = json!({ "municipality_id": town, "level": level, "given_on": "2026-01-20",
            "valid_to": valid_to, "resolution_id": resolution });
        let made = app.post(&format!("{path}/support-statements"), said).by(by).expect(201).await;
        made.id().to_owned()
    };
    assert_eq!(level().await, Value::Null);
    give("verbal", None, None).await;
    assert_eq!(level().await, "verbal");
    let resolution = resolve(app, &id, town, by, "conclude").await;
    let budget = give("budget", None, Some(&resolution)).await;
    give("letter", Some("2026-02-28"), None).await;
    assert_eq!(level().await, "budget");
    let why = json!({ "reason": "The budget was cut." });
    let withdraw = async |status: u16| {
        let path = format!("/api/v1/support-statements/{budget}/withdrawals");
        app.post(&path, why.clone()).matching("*").by(by).expect(status).await
    };
    let withdrawn = withdraw(200).await.body;
    assert_eq!(withdrawn["withdrawal"]["reason"], "The budget was cut.");
    assert_eq!(codes(&withdraw(409).await), ["support_withdrawn"]);
    assert_eq!(level().await, "letter", "what is withdrawn stays on record and counts no more");
    let listed = app.get(&format!("{path}/support-statements")).expect(200).await.body;
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(3));
    app.at("2026-03-01T12:00:00Z");
    assert_eq!(level().await, "verbal", "the letter has run out");
    let listed = app.get(&format!("{PATH}?municipality_id={town}")).expect(200).await;
    assert_eq!(listed.body["data"][0]["sides"][0]["support_level"], "verbal");
    let audited = app.get(&format!("/api/v1/audit-events?subject_id={budget}"));
    let audited = audited.by(&app.renewed(&app.admin().await)).expect(200).await;
    assert!(!audited.text.contains("budget was cut"), "{}", audited.text);
}

async fn support_has_its_evidence(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let [(town, by), (other, them)] = [0, 1].map(|at| (&pair.towns[at], &pair.people[at]));
    let path = format!("{PATH}/{id}/support-statements");
    let said = |level: &str, more: Value| {
        let mut body = json!({ "municipality_id": town, "level": level, "given_on": "2026-01-20" });
        for (name, value) in more.as_object().expect("fields") {
            body[name] = value.clone();
        }
        body
    };
    let refused = async |level: &str, more: Value| {
        codes(&app.post(&path, said(level, more)).by(by).expect(422).await).join(" ")
    };
    assert_eq!(refused("resolution", json!({})).await, "resolution_missing");
    assert_eq!(refused("budget", json!({})).await, "resolution_missing");
    let theirs = resolve(app, &id, other, them, "conclude").await;
    let against = resolve(app, &id, town, by, "end").await;
    for resolution in [&theirs, &against] {
        let resting = json!({ "resolution_id": resolution });
        assert_eq!(refused("resolution", resting).await, "resolution_unfit");
    }
    let late = json!({ "given_on": "2026-02-05" });
    assert_eq!(refused("verbal", late).await, "given_in_future");
    let ended = json!({ "valid_to": "2026-01-01" });
    assert_eq!(refused("verbal", ended).await, "support_ends_before");
    let internal = filed(app, (town, by), "internal", &id).await;
    let hidden = json!({ "document_id": internal });
    assert_eq!(refused("letter", hidden).await, "document_not_shared");
    let elsewhere = json!({ "municipality_id": super::town(app, "Hamm", "DE").await });
    assert_eq!(refused("letter", elsewhere).await, "municipality_not_on_side");
    app.post(&path, said("verbal", json!({}))).by(them).expect(403).await;
    let clerk = member(app, town, Role::Contributor).await;
    app.post(&path, said("verbal", json!({}))).by(&clerk).expect(403).await;
    // What backs a statement is not turned around.
    let passed = resolve(app, &id, town, by, "intent").await;
    let resting = said("resolution", json!({ "resolution_id": passed }));
    app.post(&path, resting).by(by).expect(201).await;
    let turned = json!({ "outcome": "rejected", "reason": "It was not." });
    let turned = app.post(&format!("/api/v1/resolutions/{passed}/corrections"), turned);
    assert_eq!(codes(&turned.by(by).expect(409).await), ["resolution_used"]);
}

async fn a_note_is_for_its_own_side(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let [by, them] = &pair.people;
    let path = format!("{PATH}/{id}/notes");
    let note = json!({ "text": "They pay late: a canary." });
    let made = app.post(&path, note.clone()).by(by).expect(201).await;
    let own = format!("/api/v1/partnership-notes/{}", made.id());
    let colleague = member(app, &pair.towns[0], Role::Viewer).await;
    for reader in [by, &colleague] {
        assert!(app.get(&own).by(reader).expect(200).await.text.contains("canary"));
        assert!(app.get(&path).by(reader).expect(200).await.text.contains("canary"));
    }
    let listed = app.get(&format!("{path}?include_total=true")).by(them).expect(200).await.body;
    assert_eq!(listed["page"]["total_count"], 0, "not even counted");
    let (admin, stranger) = (app.admin().await, app.person(&[]).await);
    for other in [them, &admin, &stranger] {
        app.get(&own).by(other).expect(404).await;
        app.patch(&own, 1, note.clone()).by(other).expect(404).await;
        app.request(Method::DELETE, &own).on(1).by(other).expect(404).await;
    }
    for other in [&admin, &stranger] {
        app.get(&path).by(other).expect(403).await;
        app.post(&path, note.clone()).by(other).expect(403).await;
    }
    app.patch(&own, 1, note.clone()).by(&colleague).expect(403).await;
    app.patch(&own, 1, json!({ "text": "Settled." })).by(by).expect(200).await;
    app.patch(&own, 1, note).by(by).expect(412).await;
    app.request(Method::DELETE, &own).on(2).by(by).expect(204).await;
    app.get(&own).by(by).expect(404).await;
    let audited = app.get(&format!("/api/v1/audit-events?subject_id={}", made.id()));
    let audited = audited.by(&admin).expect(200).await;
    assert_eq!(audited.body["data"].as_array().map(Vec::len), Some(3));
    assert!(!audited.text.contains("canary"), "{}", audited.text);
}

async fn the_sides_hear_what_changed_and_not_by_whom(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let [by, them] = &pair.people;
    let path = format!("{PATH}/{id}");
    let note = json!({ "text": "A canary." });
    let note = app.post(&format!("{path}/notes"), note).by(by).expect(201).await;
    let internal = filed(app, (&pair.towns[0], by), "internal", &id).await;
    let shared = filed(app, (&pair.towns[0], by), "partners", &id).await;
    let vhs =
        json!({ "name": "vhs Poltava", "kind": "ngo", "seat_municipality_id": pair.towns[1] });
    let vhs = app.post("/api/v1/organisations", vhs).by(&app.person(&[]).await).expect(201).await;
    let actor = json!({ "organisation_id": vhs.id(), "role": "lead_aec" });
    app.post(&format!("{path}/actors"), actor).matching("*").by(them).expect(200).await;
    let title = json!({ "title": { "en": "Friends" } });
    app.patch(&path, 0, title).matching("*").by(by).expect(200).await;
    let admin = app.admin().await;
    let said =
        json!({ "municipality_id": pair.towns[0], "level": "verbal", "given_on": "2026-01-20" });
    let said = app.post(&format!("{path}/support-statements"), said).by(&admin).expect(201).await;
    for reader in [by, them] {
        let heard = app.get(&format!("{path}/audit-events?limit=200")).by(reader).expect(200).await;
        let events = heard.body["data"].as_array().expect("a page");
        let of = |operation: &str| events.iter().find(|it| it["operation"] == operation);
        let titled = events.iter().find(|it| it["fields"] == json!(["title"])).expect("a title");
        assert_eq!((&titled["change"], &titled["subject_id"]), (&json!("changed"), &json!(id)));
        assert_eq!(
            (&titled["by"]["side"], &titled["by"]["role"]),
            (&json!(1), &json!("coordinator"))
        );
        assert_eq!(titled["by"]["body"]["name"], "Filderstadt");
        let made = of("createPartnership").expect("a beginning");
        assert_eq!(
            (&made["change"], &made["by"]["acted_for"]),
            (&json!("created"), &json!("side"))
        );
        let by_platform = events.iter().find(|it| it["by"]["acted_for"] == "platform");
        assert_eq!(by_platform.expect("it acted")["subject_id"], json!(said.id()));
        let filed: Vec<_> = events.iter().filter(|it| it["subject_kind"] == "document").collect();
        assert!(filed.iter().all(|it| it["subject_id"] == json!(shared)), "{filed:#?}");
        assert_eq!(filed.len(), 2);
        assert!(of("addPartnershipActor").is_none(), "who is only asked is nobody's news");
        for hidden in [
            by.id.to_string().as_str(),
            &them.id.to_string(),
            &admin.id.to_string(),
            note.id(),
            &internal,
            vhs.id(),
            "canary",
            "account:",
        ] {
            assert!(!heard.text.contains(hidden), "{hidden}: {}", heard.text);
        }
        assert!(heard.statements <= 10, "{}", heard.statements);
        let first = app.get(&format!("{path}/audit-events?limit=2&include_total=true"));
        let first = first.by(reader).expect(200).await.body;
        assert_eq!(first["page"]["total_count"], events.len());
        let next = first["page"]["next_cursor"].as_str().expect("more");
        let next = app.get(&format!("{path}/audit-events?limit=2&cursor={next}"));
        assert_eq!(next.by(reader).expect(200).await.body["data"][0]["id"], events[2]["id"]);
    }
    app.get(&format!("{path}/audit-events")).by(&app.person(&[]).await).expect(403).await;
    app.get(&format!("{path}/audit-events")).expect(401).await;
}

async fn the_network_of_a_town_is_what_anybody_sees(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let [by, them] = &pair.people;
    let vhs =
        json!({ "name": "vhs Filderstadt", "kind": "ngo", "seat_municipality_id": pair.towns[0] });
    let vhs = app.post("/api/v1/organisations", vhs).by(by).expect(201).await;
    let asked = json!({ "name": "Asked", "kind": "ngo", "seat_municipality_id": pair.towns[0] });
    let asked =
        app.post("/api/v1/organisations", asked).by(&app.person(&[]).await).expect(201).await;
    for organisation in [vhs.id(), asked.id()] {
        let actor = json!({ "organisation_id": organisation, "role": "lead_aec" });
        let add = app.post(&format!("{PATH}/{id}/actors"), actor).matching("*");
        add.by(by).expect(200).await;
    }
    // A partner of the partner, and a town that nobody knows it has been asked.
    let third = town(app, "Hamm", "DE").await;
    let silent = town(app, "Kiel", "DE").await;
    for (with, heard) in [(&third, true), (&silent, false)] {
        let sides = [&pair.towns[1], with].map(|it| json!({ "municipality_ids": [it] }));
        let contact = json!({ "form": "contact", "sides": sides });
        let made = app.post(PATH, contact).by(them).expect(201).await;
        if heard {
            let other = super::coordinator(app, with).await;
            super::step(app, made.id(), &other, json!({ "event": "explore" }), 200).await;
        }
    }
    let path = format!("/api/v1/municipalities/{}/network", pair.towns[0]);
    let ids = |it: &Value| -> Vec<(String, i64)> {
        let nodes = it["nodes"].as_array().expect("nodes").iter();
        let node = |it: &Value| {
            let id = it["id"].as_str().expect("an id").to_owned();
            (id, it["distance"].as_i64().expect("a distance"))
        };
        nodes.map(node).collect()
    };
    for reader in [None, Some(by), Some(them)] {
        let ask = async |query: &str| {
            let request = app.get(&format!("{path}{query}"));
            reader.into_iter().fold(request, crate::harness::Request::by).expect(200).await
        };
        let near = ask("").await;
        let own = (pair.towns[0].clone(), 0);
        let mut around = vec![own, (pair.towns[1].clone(), 1), (vhs.id().to_owned(), 1)];
        assert_eq!(ids(&near.body), around);
        let edges = near.body["edges"].as_array().expect("edges");
        let links: Vec<_> = edges.iter().map(|it| it["link"].as_str().expect("a link")).collect();
        assert_eq!(links, ["partners", "carries"]);
        assert_eq!(
            (&edges[0]["form"], &edges[0]["official_status"]),
            (&json!("contact"), &json!("active"))
        );
        assert_eq!(edges[0]["partnership_id"], json!(id));
        let far = ask("?depth=2").await;
        around.push((third.clone(), 2));
        assert_eq!(ids(&far.body), around);
        assert_eq!(far.body["truncated"], json!(false));
        assert!(far.statements <= 10, "{}", far.statements);
    }
    app.get(&format!("{path}?depth=3")).expect(400).await;
    let nowhere = uuid::Uuid::from_u128(7);
    app.get(&format!("/api/v1/municipalities/{nowhere}/network")).expect(404).await;
}
