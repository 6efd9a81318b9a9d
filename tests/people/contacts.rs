//! Contacts of towns and organisations: who reads of whom, terms and deputies.

use kernel::access::{Grant, Role};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{Answer, App, Person, Request, cases};
use crate::partnerships::{Pair, codes, coordinator, member, town};
use crate::schema;

cases!("contacts":
    nobody_is_named_in_public_unasked,
    partners_are_those_whom_the_body_has_accepted,
    who_takes_a_consent_back_is_named_no_more,
    a_contact_is_there_from_the_first_to_the_last_day_of_the_term,
    a_body_names_whom_it_knows,
    what_does_not_fit_is_refused_where_it_stands,
    a_deputy_stands_in_for_one_of_the_same_body,
    nobody_is_named_twice_for_the_same,
    who_does_not_want_to_be_named_withdraws,
    contacts_are_listed_by_body_language_and_term,
    whoever_has_withdrawn_is_named_again_by_themselves,
    an_office_is_public_where_the_network_knows_who_names_it,
    of_two_changes_at_once_none_breaks_a_rule,
);

const PATH: &str = "/api/v1/contacts";
pub(super) const PERSONS: &str = "/api/v1/persons";

/// Somebody without an account who is there for a town; `START` is the first of February 2026.
pub(super) fn of_town(town: &str, name: &str, changes: Value) -> Value {
    let mut body = json!({
        "municipality_id": town, "person": { "display_name": name, "language": "de" },
        "office": { "de": "Städtepartnerschaften", "en": "Town twinning" }, "from": "2024-03-01",
        "visibility": "public",
    });
    let Value::Object(changes) = changes else { panic!("an object") };
    body.as_object_mut().expect("an object").extend(changes);
    body
}

pub(super) async fn named(app: &App, by: &Person, body: Value) -> Value {
    app.post(PATH, body).by(by).expect(201).await.body
}

/// Past the contacts of a town, and two persons who are one, for the tour.
pub(crate) async fn visit(app: &App, admin: &Person, rodgau: &str) {
    let by = coordinator(app, rodgau).await;
    let body = json!({
        "municipality_id": rodgau, "person": { "display_name": "Office for town twinning", "language": "de" },
        "office": { "de": "Städtepartnerschaftsbeauftragte", "en": "Officer for town twinning" },
        "email": "twinning@rodgau.example", "phone": "+49 6106 0000", "languages": ["de", "en"],
        "from": "2024-03-01", "visibility": "public", "consented_on": "2024-02-20",
    });
    let first = named(app, &by, body).await;
    let deputy = of_town(
        rodgau,
        "Deputy for town twinning",
        json!({ "office": { "de": "Stellvertretung", "en": "Deputy" }, "deputy_of_id": first["id"], "visibility": "partners" }),
    );
    let deputy = named(app, &by, deputy).await;
    app.get(&format!("{PATH}?municipality_id={rodgau}&language=en&limit=5")).expect(200).await;
    let own = at(&first);
    app.get(&own).expect(200).await;
    app.patch(&own, 1, json!({ "to": "2030-12-31" })).by(&by).expect(200).await;
    let me =
        app.person(&[Grant::on_municipality(Role::Viewer, rodgau.parse().expect("an id"))]).await;
    let body = of_town(rodgau, "", json!({ "person": null, "person_id": me.id.to_string() }));
    let mine = named(app, &by, body).await;
    app.get("/api/v1/me/contacts?limit=5").by(&me).expect(200).await;
    withdraw(app, &mine).by(&me).expect(200).await;
    let ngo = json!({ "name": "Freundeskreis Rodgau", "kind": "partnership_association" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&me).expect(201).await.id().to_owned();
    let of_the_ngo =
        json!({ "municipality_id": null, "organisation_id": ngo, "visibility": "partners" });
    named(app, &me, of_town(rodgau, "Office of the association", of_the_ngo)).await;
    app.get(&format!("{PERSONS}?q=twinning&limit=5")).by(admin).expect(200).await;
    let [from, into] = [&deputy, &first].map(|it| it["person_id"].as_str().expect("an id"));
    app.get(&format!("{PERSONS}/{from}")).by(admin).expect(200).await;
    merge(app, from, into).by(admin).expect(200).await;
}

pub(super) fn at(contact: &Value) -> String {
    format!("{PATH}/{}", contact["id"].as_str().expect("an id"))
}

pub(super) fn withdraw<'a>(app: &'a App, contact: &Value) -> Request<'a> {
    app.request(Method::POST, &format!("{}/withdrawals", at(contact))).on(1)
}

pub(super) fn merge<'a>(app: &'a App, from: &str, into: &str) -> Request<'a> {
    app.post(&format!("{PERSONS}/{from}/mergers"), json!({ "into_id": into })).on(1)
}

async fn ask(app: &App, by: Option<&Person>, path: &str) -> Answer {
    by.into_iter().fold(app.get(path), Request::by).send().await
}

/// Which of these somebody reads: each by itself, in the list, and as they are counted.
pub(super) async fn read(
    app: &App,
    by: Option<&Person>,
    town: &str,
    contacts: &[Value],
) -> Vec<usize> {
    let list = format!("{PATH}?include_total=true&municipality_id={town}");
    let listed = ask(app, by, &list).await.body;
    let ids: Vec<_> =
        listed["data"].as_array().expect("a page").iter().map(|it| &it["id"]).collect();
    assert_eq!(listed["page"]["total_count"], ids.len());
    let mut seen = Vec::new();
    for (place, contact) in contacts.iter().enumerate() {
        let status = ask(app, by, &at(contact)).await.status.as_u16();
        assert_eq!(ids.contains(&&contact["id"]), status == 200, "{contact:#}: {status}");
        assert!([200, 404].contains(&status));
        if status == 200 {
            seen.push(place);
        }
    }
    seen
}

async fn nobody_is_named_in_public_unasked(app: &App) {
    let pair = Pair::meet(app).await;
    pair.heard(app).await;
    let (here, by) = (pair.towns[0].as_str(), &pair.people[0]);
    let colleague = member(app, here, Role::Viewer).await;
    let consent = json!({ "consented_on": "2024-02-20" });
    let of_member = json!({ "person": null, "person_id": colleague.id.to_string() });
    let contacts = [
        named(app, by, of_town(here, "Unasked Ursula", json!({}))).await,
        named(app, by, of_town(here, "Willing Wilma", consent)).await,
        named(app, by, of_town(here, "Mayor Mira", json!({ "public_office": true }))).await,
        named(
            app,
            by,
            of_town(
                here,
                "Partner Petra",
                json!({ "visibility": "partners", "consented_on": "2024-02-20" }),
            ),
        )
        .await,
        named(
            app,
            by,
            of_town(
                here,
                "Internal Ina",
                json!({ "visibility": "internal", "public_office": true }),
            ),
        )
        .await,
        named(app, by, of_town(here, "", of_member)).await,
    ];
    assert_eq!(contacts[5]["person_id"], colleague.id.to_string());
    let (stranger, admin) = (app.person(&[]).await, app.admin().await);
    let all = vec![0, 1, 2, 3, 4, 5];
    for (reader, seen) in [
        (None, vec![1, 2]),
        (Some(&stranger), vec![1, 2]),
        (Some(&pair.people[1]), vec![0, 1, 2, 3, 5]),
        (Some(&colleague), all.clone()),
        (Some(by), all.clone()),
        (Some(&admin), all),
    ] {
        assert_eq!(read(app, reader, here, &contacts).await, seen);
    }
    // Which person it is, and on what it rests, is for the body.
    let shown = app.get(&at(&contacts[1])).expect(200).await.body;
    assert_eq!(shown["display_name"], "Willing Wilma");
    for field in ["person_id", "consented_on"] {
        assert_eq!(shown[field], Value::Null);
        assert_ne!(app.get(&at(&contacts[1])).by(by).expect(200).await.body[field], Value::Null);
        let partners = app.get(&at(&contacts[1])).by(&pair.people[1]).expect(200).await;
        assert_eq!(partners.body[field], Value::Null);
    }
    // Who does not read of it changes nothing either, and does not learn that it is there.
    let changes = json!({ "visibility": "public" });
    for (contact, person, status) in [
        (&contacts[4], &stranger, 404),
        (&contacts[4], &pair.people[1], 404),
        (&contacts[3], &pair.people[1], 403),
        (&contacts[1], &stranger, 403),
        (&contacts[1], &colleague, 403),
    ] {
        app.patch(&at(contact), 1, changes.clone()).by(person).expect(status).await;
        withdraw(app, contact).by(person).expect(status).await;
    }
    let audited = app.get("/api/v1/audit-events?limit=100").by(&admin).expect(200).await;
    for word in ["Ursula", "Wilma", "Mira", "Petra", "Ina", "twinning", "Städtepartnerschaften"] {
        assert!(!audited.text.contains(word), "{word} is kept");
    }
}

async fn partners_are_those_whom_the_body_has_accepted(app: &App) {
    let pair = Pair::meet(app).await;
    let (there, by) = (pair.towns[1].as_str(), &pair.people[1]);
    let contact =
        named(app, by, of_town(there, "Partner Petra", json!({ "visibility": "partners" }))).await;
    let contacts = [contact];
    assert!(read(app, Some(&pair.people[0]), there, &contacts).await.is_empty());
    // Whoever proposes is no partner, however often.
    let id = pair.contact(app).await;
    assert!(read(app, Some(&pair.people[0]), there, &contacts).await.is_empty());
    crate::partnerships::step(app, &id, by, json!({ "event": "explore" }), 200).await;
    assert_eq!(read(app, Some(&pair.people[0]), there, &contacts).await, [0]);
    crate::partnerships::step(
        app,
        &id,
        by,
        json!({ "event": "abandon", "reason": "Nothing came of it." }),
        200,
    )
    .await;
    assert!(read(app, Some(&pair.people[0]), there, &contacts).await.is_empty());
}

async fn who_takes_a_consent_back_is_named_no_more(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, me) = (coordinator(app, &here).await, member(app, &here, Role::Viewer).await);
    let body = of_town(&here, "", json!({ "person": null, "person_id": me.id.to_string() }));
    let refused = json!({ "consented_on": "2024-02-20" });
    let mut for_others = body.clone();
    for_others["consented_on"] = refused["consented_on"].clone();
    let answer = app.post(PATH, for_others).by(&by).expect(422).await;
    assert_eq!(answer.faults(), [("#/consented_on".to_owned(), "consent_of_others".to_owned())]);
    let contacts = [named(app, &by, body).await];
    app.patch(&at(&contacts[0]), 1, refused).by(&by).expect(422).await;
    assert!(read(app, None, &here, &contacts).await.is_empty());
    let agree = async |consents: Value, version: i64| {
        app.patch("/api/v1/me", version, json!({ "consents": consents })).by(&me).expect(200).await
    };
    agree(json!(["public_contact"]), 1).await;
    assert_eq!(read(app, None, &here, &contacts).await, [0]);
    let own = app.get(&at(&contacts[0])).by(&by).expect(200).await.body;
    assert_eq!(own["consented_on"], "2026-02-01");
    // What else is said of it leaves the consent alone.
    app.patch(&at(&contacts[0]), 1, json!({ "languages": ["uk"] })).by(&by).expect(200).await;
    agree(json!([]), 2).await;
    assert!(read(app, None, &here, &contacts).await.is_empty());
    // Of somebody without an account the body has it in writing, and takes note when it is taken back.
    let contacts = [named(app, &by, of_town(&here, "Wilma", json!({}))).await];
    let path = at(&contacts[0]);
    app.patch(&path, 1, json!({ "consented_on": "2026-02-01" })).by(&by).expect(200).await;
    assert_eq!(read(app, None, &here, &contacts).await, [0]);
    let later =
        app.patch(&path, 2, json!({ "consented_on": "2026-02-02" })).by(&by).expect(422).await;
    assert_eq!(codes(&later), ["consent_to_come"]);
    app.patch(&path, 2, json!({ "consented_on": null })).by(&by).expect(200).await;
    assert!(read(app, None, &here, &contacts).await.is_empty());
}

async fn a_contact_is_there_from_the_first_to_the_last_day_of_the_term(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let by = coordinator(app, &here).await;
    let term = |from: &str, to: Option<&str>| json!({ "public_office": true, "office": { "en": format!("Mayor from {from}") }, "from": from, "to": to });
    let mut contacts = Vec::new();
    for (from, to) in [
        ("2020-01-01", Some("2026-01-31")),
        ("2020-02-01", Some("2026-02-01")),
        ("2026-02-01", None),
        ("2026-02-02", None),
    ] {
        contacts.push(named(app, &by, of_town(&here, "Mira", term(from, to))).await);
    }
    let current: Vec<_> =
        contacts.iter().map(|it| it["current"].as_bool().expect("a truth")).collect();
    assert_eq!(current, [false, true, true, false]);
    assert_eq!(read(app, None, &here, &contacts).await, [1, 2]);
    assert_eq!(read(app, Some(&by), &here, &contacts).await, [0, 1, 2, 3]);
    let ids = async |by: Option<&Person>, current: bool| {
        let path = format!("{PATH}?municipality_id={here}&current={current}");
        let listed = ask(app, by, &path).await.body["data"].as_array().cloned().expect("a page");
        let place = |it: &Value| contacts.iter().position(|known| known["id"] == it["id"]);
        listed.iter().filter_map(place).collect::<Vec<_>>()
    };
    assert_eq!((ids(Some(&by), true).await, ids(Some(&by), false).await), (vec![1, 2], vec![0, 3]));
    assert_eq!((ids(None, true).await, ids(None, false).await), (vec![1, 2], vec![]));
    app.at("2026-02-02T00:00:01Z");
    assert_eq!(read(app, None, &here, &contacts).await, [2, 3]);
    let shown = app.get(&at(&contacts[1])).by(&app.renewed(&by)).expect(200).await.body;
    assert_eq!((&shown["current"], &shown["to"]), (&json!(false), &json!("2026-02-01")));
}

async fn a_body_names_whom_it_knows(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, stranger) = (coordinator(app, &here).await, app.person(&[]).await);
    let known = named(app, &by, of_town(&here, "Wilma", json!({}))).await;
    let of = |id: &str, office: &str| {
        of_town(&here, "", json!({ "person": null, "person_id": id, "office": { "en": office } }))
    };
    app.post(PATH, of(&by.id.to_string(), "Oneself")).by(&by).expect(201).await;
    let id = known["person_id"].as_str().expect("an id");
    let again = named(app, &by, of(id, "Once more")).await;
    assert_eq!(
        (&again["person_id"], &again["display_name"]),
        (&known["person_id"], &json!("Wilma"))
    );
    // Whoever it is, is not told.
    for id in [stranger.id.to_string(), Uuid::from_u128(7).to_string()] {
        let refused = app.post(PATH, of(&id, "Unasked")).by(&by).expect(422).await;
        assert_eq!(
            refused.faults(),
            [("#/person_id".to_owned(), "contact_person_unknown".to_owned())]
        );
    }
    let other = town(app, "Kassel", "DE").await;
    let body = of_town(&other, "", json!({ "person": null, "person_id": id }));
    let elsewhere = coordinator(app, &other).await;
    app.post(PATH, body).by(&elsewhere).expect(422).await;
    app.post(PATH, of_town(&other, "Wilma", json!({}))).by(&by).expect(403).await;
    app.post(PATH, of_town(&other, "Wilma", json!({}))).expect(401).await;
    let contributor = member(app, &here, Role::Contributor).await;
    app.post(PATH, of_town(&here, "Wilma", json!({}))).by(&contributor).expect(403).await;
    // Of an organisation likewise.
    let ngo = json!({ "name": "Partnerschaftsverein Rodgau", "kind": "partnership_association" });
    let ngo =
        app.post("/api/v1/organisations", ngo).by(&stranger).expect(201).await.id().to_owned();
    let body = of_town(&here, "Olga", json!({ "municipality_id": null, "organisation_id": ngo }));
    let made = named(app, &stranger, body).await;
    assert_eq!((&made["municipality_id"], &made["organisation_id"]), (&Value::Null, &json!(ngo)));
    let listed = app.get(&format!("{PATH}?organisation_id={ngo}")).by(&stranger).expect(200).await;
    assert_eq!(listed.body["data"][0]["id"], made["id"]);
}

async fn what_does_not_fit_is_refused_where_it_stands(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, admin) = (coordinator(app, &here).await, app.admin().await);
    let nowhere = Uuid::from_u128(7).to_string();
    let long = "x".repeat(201);
    for (changes, place, code) in [
        (json!({ "to": "2024-02-29" }), "#/to", "term_ends_before_it_begins"),
        (json!({ "office": {} }), "#/office", "office_unclear"),
        (json!({ "office": { "en": long } }), "#/office", "office_unclear"),
        (json!({ "person_id": by.id.to_string() }), "#/person", "contact_person_unclear"),
        (json!({ "person": null }), "#/person", "contact_person_unclear"),
        (json!({ "deputy_of_id": nowhere }), "#/deputy_of_id", "deputy_of_unknown"),
        (json!({ "consented_on": "2026-02-02" }), "#/consented_on", "consent_to_come"),
        (json!({ "organisation_id": nowhere }), "#", "contact_body_unclear"),
        (json!({ "municipality_id": null }), "#", "contact_body_unclear"),
        (json!({ "municipality_id": nowhere }), "#", "contact_body_unknown"),
    ] {
        let refused = app.post(PATH, of_town(&here, "Wilma", changes)).by(&admin).expect(422).await;
        assert_eq!(refused.faults(), [(place.to_owned(), code.to_owned())]);
    }
    for (field, value) in [
        ("from", json!("1799-12-31")),
        ("from", json!("+10000-01-01")),
        ("to", json!("2201-01-01")),
        ("to", json!("2026-02-30")),
        ("consented_on", json!("0000-01-01")),
        ("phone", json!("06106 0000")),
        ("phone", json!("+49 call me")),
        ("email", json!("twinning")),
        ("languages", json!(["german"])),
        ("languages", json!(["aa", "ab", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az"])),
        ("visibility", json!("everybody")),
    ] {
        let body = of_town(&here, "Wilma", json!({ field: value }));
        let refused = app.post(PATH, body).by(&by).expect(422).await;
        let places = refused.faults();
        assert!(places.iter().all(|(it, _)| it.starts_with(&format!("#/{field}"))), "{places:?}");
    }
    let made = named(app, &by, of_town(&here, "Wilma", json!({}))).await;
    for changes in
        [json!({ "from": "10000-01-01" }), json!({ "to": "2024-02-29" }), json!({ "from": null })]
    {
        app.patch(&at(&made), 1, changes).by(&by).expect(422).await;
    }
    app.patch(&at(&made), 2, json!({ "to": null })).by(&by).expect(412).await;
}

async fn a_deputy_stands_in_for_one_of_the_same_body(app: &App) {
    let (here, other) = (town(app, "Rodgau", "DE").await, town(app, "Kassel", "DE").await);
    let by = coordinator(app, &here).await;
    let elsewhere = coordinator(app, &other).await;
    let head = named(app, &by, of_town(&here, "Head", json!({ "to": "2026-06-30" }))).await;
    let foreign = named(app, &elsewhere, of_town(&other, "Foreign", json!({}))).await;
    let deputy_of = |of: &Value, from: &str| {
        let office = json!({ "en": "Deputy" });
        of_town(
            &here,
            "Deputy",
            json!({ "deputy_of_id": of["id"], "office": office, "from": from }),
        )
    };
    let refused =
        async |body: Value| codes(&app.post(PATH, body).by(&by).expect(422).await).join(" ");
    assert_eq!(refused(deputy_of(&foreign, "2026-01-01")).await, "deputy_of_unknown");
    assert_eq!(refused(deputy_of(&head, "2026-07-01")).await, "deputy_apart");
    let deputy = named(app, &by, deputy_of(&head, "2026-06-30")).await;
    assert_eq!(deputy["deputy_of_id"], head["id"]);
    assert_eq!(refused(deputy_of(&deputy, "2026-06-30")).await, "deputy_of_deputy");
    let third = named(app, &by, of_town(&here, "Third", json!({}))).await;
    let changed = async |it: &Value, changes: Value, status: u16| {
        let answer = app.patch(&at(it), it["version"].as_i64().expect("a version"), changes);
        codes(&answer.by(&by).expect(status).await).join(" ")
    };
    let stands_in = |of: &Value| json!({ "deputy_of_id": of["id"] });
    assert_eq!(changed(&head, stands_in(&head), 422).await, "deputy_of_self");
    assert_eq!(changed(&head, stands_in(&third), 422).await, "deputy_of_deputy");
    assert_eq!(changed(&head, json!({ "to": "2026-06-29" }), 409).await, "deputies_left");
    app.patch(&at(&deputy), 1, json!({ "from": "2026-01-01" })).by(&by).expect(200).await;
    app.patch(&at(&head), 1, json!({ "to": "2026-06-29" })).by(&by).expect(200).await;
}

async fn nobody_is_named_twice_for_the_same(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let by = coordinator(app, &here).await;
    let past = json!({ "to": "2025-12-31" });
    let first = named(app, &by, of_town(&here, "Wilma", past)).await;
    let again = |changes: Value| {
        let mut body =
            of_town(&here, "", json!({ "person": null, "person_id": first["person_id"] }));
        body.as_object_mut()
            .expect("an object")
            .extend(changes.as_object().expect("an object").clone());
        body
    };
    // What is over is over.
    let second = named(app, &by, again(json!({ "to": "2026-06-30" }))).await;
    let spelled = json!({ "office": { "de": "STÄDTEPARTNERSCHAFTEN", "en": "town twinning" } });
    let refused = app.post(PATH, again(spelled)).by(&by).expect(409).await;
    assert_eq!(codes(&refused), ["contact_twice"]);
    app.post(PATH, again(json!({ "from": "2026-06-30" }))).by(&by).expect(409).await;
    let third = named(app, &by, again(json!({ "from": "2026-07-01" }))).await;
    app.patch(&at(&third), 1, json!({ "from": "2026-06-30" })).by(&by).expect(409).await;
    app.patch(&at(&second), 1, json!({ "to": null })).by(&by).expect(409).await;
    named(app, &by, again(json!({ "office": { "en": "Another" } }))).await;
}

async fn who_does_not_want_to_be_named_withdraws(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, me) = (coordinator(app, &here).await, member(app, &here, Role::Viewer).await);
    let mut contacts = Vec::new();
    for (office, from, to) in [
        ("Head", "2024-03-01", None),
        ("Next head", "2026-03-01", None),
        ("Former head", "2020-01-01", Some("2020-12-31")),
    ] {
        let who = json!({
            "person": null, "person_id": me.id.to_string(), "public_office": true, "office": { "en": office },
            "from": from, "to": to,
        });
        contacts.push(named(app, &by, of_town(&here, "", who)).await);
    }
    // Also who has left the body since.
    let path = format!("/api/v1/municipalities/{here}/members/{}", me.id);
    app.request(Method::DELETE, &path).on(1).by(&me).expect(204).await;
    let mine = app.get("/api/v1/me/contacts?include_total=true").by(&me).expect(200).await.body;
    assert_eq!(mine["page"]["total_count"], 3);
    assert_eq!(mine["data"][0]["person_id"], me.id.to_string());
    assert_eq!(read(app, None, &here, &contacts).await, [0]);
    withdraw(app, &contacts[0]).by(&by).expect(403).await;
    for (contact, last) in contacts.iter().zip(["2026-02-01", "2026-03-01", "2020-12-31"]) {
        let done = withdraw(app, contact).by(&me).expect(200).await.body;
        let said = (&done["withdrawn"], &done["to"], &done["visibility"]);
        assert_eq!(said, (&json!(true), &json!(last), &json!("internal")));
        let again = app.request(Method::POST, &format!("{}/withdrawals", at(contact))).on(2);
        assert_eq!(codes(&again.by(&me).expect(409).await), ["contact_withdrawn"]);
        let back = json!({ "visibility": "public", "to": null });
        let refused = app.patch(&at(contact), 2, back).by(&by).expect(409).await;
        assert_eq!(codes(&refused), ["contact_withdrawn"]);
    }
    assert!(read(app, None, &here, &contacts).await.is_empty());
    assert_eq!(read(app, Some(&me), &here, &contacts).await, [0, 1, 2]);
    let nobody = app.person(&[]).await;
    let none = app.get("/api/v1/me/contacts").by(&nobody).expect(200).await.body;
    assert_eq!(none["data"], json!([]));
}

async fn contacts_are_listed_by_body_language_and_term(app: &App) {
    let (here, other) = (town(app, "Rodgau", "DE").await, town(app, "Kassel", "DE").await);
    let admin = app.admin().await;
    let mut made = Vec::new();
    for (town, languages) in
        [(&here, json!(["de", "uk"])), (&here, json!(["fr"])), (&other, json!(["uk"]))]
    {
        let body = of_town(town, "Wilma", json!({ "languages": languages }));
        made.push(named(app, &admin, body).await);
    }
    let listed = async |query: &str| {
        let (mut seen, mut path) = (Vec::new(), Some(format!("{PATH}?limit=1&{query}")));
        while let Some(next) = path {
            let page = app.get(&next).by(&admin).expect(200).await.body;
            let place = |it: &Value| made.iter().position(|known| known["id"] == it["id"]);
            seen.extend(page["data"].as_array().expect("a page").iter().filter_map(place));
            let cursor = page["page"]["next_cursor"].as_str();
            path = cursor.map(|it| format!("{PATH}?limit=1&{query}&cursor={it}"));
        }
        seen
    };
    assert_eq!(listed("").await, [0, 1, 2]);
    assert_eq!(listed("language=uk").await, [0, 2]);
    assert_eq!(listed("language=uk&language=fr").await, [0, 1, 2]);
    assert_eq!(listed(&format!("language=uk&municipality_id={here}")).await, [0]);
    assert_eq!(
        listed(&format!("municipality_id={here}&municipality_id={other}&current=true")).await,
        [0, 1, 2]
    );
    app.patch(&at(&made[0]), 1, json!({ "languages": ["de"] })).by(&admin).expect(200).await;
    assert_eq!(listed("language=uk").await, [2]);
}

/// From which they have withdrawn, nobody else names them again, in whatever office.
async fn whoever_has_withdrawn_is_named_again_by_themselves(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, me) = (coordinator(app, &here).await, coordinator(app, &here).await);
    let named_as = |office: &str| {
        let more =
            json!({ "person": null, "person_id": me.id.to_string(), "office": { "de": office } });
        app.post(PATH, of_town(&here, "", more))
    };
    let first = named_as("Beauftragte").by(&by).expect(201).await.body;
    withdraw(app, &first).by(&me).expect(200).await;
    for office in ["Beauftragte", "Vertretung"] {
        let refused = named_as(office).by(&by).expect(409).await;
        assert_eq!(codes(&refused), ["contact_withdrawn"]);
    }
    named_as("Beauftragte").by(&me).expect(201).await;
}

/// A public office is one at a town or its verified administration; of who is not verified, nobody learns of anybody.
async fn an_office_is_public_where_the_network_knows_who_names_it(app: &App) {
    let (founder, network) = (app.person(&[]).await, app.admin().await);
    let here = town(app, "Rodgau", "DE").await;
    for (kind, by, in_office) in [
        ("civic_group", &founder, 404),
        ("civic_group", &network, 404),
        ("municipal_administration", &founder, 404),
        ("municipal_administration", &network, 200),
    ] {
        let body = json!({ "name": format!("{kind} {}", by.id), "kind": kind });
        let made = app.post("/api/v1/organisations", body).by(by).expect(201).await;
        let verified = made.body["verification"] == "verified";
        let of = |more: Value| {
            let mut body = json!({ "municipality_id": null, "organisation_id": made.id() });
            for (name, value) in more.as_object().expect("fields") {
                body[name] = value.clone();
            }
            of_town(&here, "Jane Private", body)
        };
        let head = named(app, by, of(json!({ "public_office": true }))).await;
        app.get(&at(&head)).expect(in_office).await;
        let consents = json!({ "consented_on": "2024-02-20", "office": { "en": "Another" } });
        let agrees = named(app, by, of(consents)).await;
        app.get(&at(&agrees)).expect(if verified { 200 } else { 404 }).await;
    }
}

async fn of_two_changes_at_once_none_breaks_a_rule(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, admin) = (coordinator(app, &here).await, app.admin().await);
    let db = Database::connect(app.database_url()).await.expect("connects");
    let referring = schema::referring(&db, "person").await;
    for round in 0..4 {
        let office = |it: &str| json!({ "en": format!("{it} {round}") });
        let first =
            named(app, &by, of_town(&here, "Wilma", json!({ "office": office("First") }))).await;
        let second =
            named(app, &by, of_town(&here, "Wilma", json!({ "office": office("Second") }))).await;
        // Two of the same person for the same office: one is heard.
        let again = json!({ "person": null, "person_id": first["person_id"], "office": office("Third"), "to": "2027-01-01" });
        let again = || app.post(PATH, of_town(&here, "", again.clone())).by(&by).send();
        let (one, other) = tokio::join!(again(), again());
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409]);
        // Each the deputy of the other: one is.
        let stands_in = |it: &Value, of: &Value| {
            app.patch(&at(it), 1, json!({ "deputy_of_id": of["id"] })).by(&by).send()
        };
        let (one, other) = tokio::join!(stands_in(&first, &second), stands_in(&second, &first));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
        // Each is merged into the other while both are changed: one stays, and has everything.
        let [left, right] = [&first, &second].map(|it| it["person_id"].as_str().expect("an id"));
        let change = |it: &Value| {
            let consent = json!({ "consented_on": "2026-01-01" });
            app.request(Method::PATCH, &at(it)).matching("*").json(consent).by(&by).send()
        };
        let merged = |from: &str, into: &str| {
            app.post(&format!("{PERSONS}/{from}/mergers"), json!({ "into_id": into }))
                .matching("*")
                .by(&admin)
                .send()
        };
        let (one, other, ..) =
            tokio::join!(merged(left, right), merged(right, left), change(&first), change(&second));
        for answer in [&one, &other] {
            assert!([200, 404, 409, 422].contains(&answer.status.as_u16()), "{}", answer.text);
        }
        assert_eq!([&one, &other].iter().filter(|it| it.status == 200).count(), 1);
        let gone = if one.status == 200 { left } else { right };
        let named = schema::naming(&db, &[gone.to_owned()]).await;
        assert!(named.is_disjoint(&referring), "{named:?}");
        for contact in [&first, &second] {
            let shown = app.get(&at(contact)).by(&by).expect(200).await.body;
            assert_ne!(shown["person_id"], gone);
        }
    }
}
