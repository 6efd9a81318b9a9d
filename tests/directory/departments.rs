//! Departments: a part of a municipality or of an organisation, in which who has a role there has it too; and what becomes of
//! what an organisation has that becomes part of another.

use std::collections::BTreeSet;

use kernel::access::{Grant, Role};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};

use crate::harness::{App, Person, Request, cases};
use crate::partnerships::{Pair, codes, member, town};
use crate::schema;

cases!("departments":
    a_role_at_the_town_is_one_in_its_departments,
    what_names_a_parent_coordinates_there,
    a_department_is_verified_as_its_parent_is,
    what_a_department_has_passes_on,
    nothing_is_left_with_who_has_become_part_of_another,
    whoever_hosts_already_is_not_asked_to,
    who_is_there_for_both_is_so_once,
    whoever_names_it_meanwhile_names_its_heir_or_is_refused,
    two_mergers_at_once_do_not_meet_in_a_circle,
    the_same_organisation_is_registered_once,
    identifiers_give_way_to_a_verified_owner,
);

const PATH: &str = "/api/v1/organisations";

/// An office of an administration.
fn office(name: &str, parent: &Value) -> Value {
    json!({ "name": name, "kind": "municipal_administration", "parent": parent })
}

fn within(town: &str) -> Value {
    json!({ "municipality_id": town })
}

async fn registered(app: &App, body: Value, by: &Person) -> String {
    app.post(PATH, body).by(by).expect(201).await.id().to_owned()
}

fn merge<'a>(app: &'a App, id: &str, into: &str) -> Request<'a> {
    app.post(&format!("{PATH}/{id}/mergers"), json!({ "into_id": into })).matching("*")
}

async fn a_role_at_the_town_is_one_in_its_departments(app: &App) {
    let rodgau = town(app, "Rodgau", "DE").await;
    let coordinator = member(app, &rodgau, Role::Coordinator).await;
    let id =
        registered(app, office("Amt für Internationales", &within(&rodgau)), &coordinator).await;
    let contributor = Grant::on_municipality(Role::Contributor, rodgau.parse().expect("an id"));
    let (helper, stranger) = (app.person(&[contributor]).await, app.person(&[]).await);
    let path = format!("{PATH}/{id}");
    let changes = json!({ "website": "https://www.rodgau.example/internationales" });
    app.patch(&path, 1, changes.clone()).by(&stranger).expect(403).await;
    app.patch(&path, 1, changes).by(&helper).expect(200).await;
    let file = json!({
        "title": { "de": "Vermerk" }, "language": "de", "classification": "internal",
        "owner": { "organisation_id": id },
    });
    let file = app.post("/api/v1/documents", file).by(&helper).expect(201).await;
    let file = format!("/api/v1/documents/{}", file.id());
    app.get(&file).by(&helper).expect(200).await;
    app.get(&file).by(&stranger).expect(404).await;
    // The role is one at the town: with it, that in the department ends.
    let at = format!("/api/v1/municipalities/{rodgau}/members/{}", helper.id);
    app.request(Method::DELETE, &at).matching("*").by(&helper).expect(204).await;
    app.get(&file).by(&helper).expect(404).await;
    // For a department speaks its town; the platform only for whom nobody does.
    let listed = app.get(&format!("{PATH}?parent_id={rodgau}")).expect(200).await;
    assert_eq!(listed.names(), ["Amt für Internationales"]);
    assert_eq!(listed.body["data"][0]["parent"]["municipality"]["name"], "Rodgau");
}

async fn what_names_a_parent_coordinates_there(app: &App) {
    let (rodgau, poltava) = (town(app, "Rodgau", "DE").await, town(app, "Poltava", "UA").await);
    let (ours, theirs) = (
        member(app, &rodgau, Role::Coordinator).await,
        member(app, &poltava, Role::Coordinator).await,
    );
    let of = |body: Value| app.post(PATH, body);
    let sozialamt = || office("Sozialamt", &within(&rodgau));
    of(sozialamt()).by(&theirs).expect(403).await;
    let id = registered(app, sozialamt(), &ours).await;
    let path = format!("{PATH}/{id}");
    let moved = json!({ "parent": { "municipality_id": poltava } });
    app.patch(&path, 1, moved).by(&ours).expect(403).await;

    let fault = async |body: Value| of(body).by(&ours).expect(422).await.faults();
    let at = |pointer: &str, code: &str| vec![(pointer.to_owned(), code.to_owned())];
    let both = json!({ "municipality_id": rodgau, "organisation_id": id });
    for unclear in [json!({}), both] {
        assert_eq!(fault(office("Jugendamt", &unclear)).await, at("#/parent", "parent_unclear"));
    }
    let school = json!({ "name": "Schule", "kind": "school", "parent": within(&rodgau) });
    assert_eq!(fault(school).await, at("#/kind", "no_department"));
    // A department has none.
    let admin = app.admin().await;
    let below = office("Sachgebiet", &json!({ "organisation_id": id }));
    let below = of(below).by(&admin).expect(422).await;
    assert_eq!(below.faults(), at("#/parent", "parent_unknown"));
    let nowhere = office("Amt", &within("0193c2a0-0000-7000-8000-0000000000ff"));
    assert_eq!(of(nowhere).by(&admin).expect(422).await.faults(), at("#/parent", "parent_unknown"));
    let own = json!({ "parent": { "municipality_id": null, "organisation_id": id } });
    let own = app.patch(&path, 1, own).by(&admin).expect(422).await;
    assert_eq!(own.faults(), at("#/parent", "parent_unknown"));
}

async fn a_department_is_verified_as_its_parent_is(app: &App) {
    let rodgau = town(app, "Rodgau", "DE").await;
    let (ours, founder) = (member(app, &rodgau, Role::Coordinator).await, app.person(&[]).await);
    let made = app.post(PATH, office("Sozialamt", &within(&rodgau))).by(&ours).expect(201).await;
    assert_eq!(made.body["verification"], "verified");
    let out = json!({ "parent": null });
    let left = app.patch(&format!("{PATH}/{}", made.id()), 1, out).by(&ours).expect(200).await;
    assert_eq!(
        (&left.body["verification"], &left.body["parent"]),
        (&json!("unverified"), &Value::Null)
    );
    let association = registered(app, office("Kreisverband", &Value::Null), &founder).await;
    let below = office("Referat", &json!({ "organisation_id": association }));
    let below = app.post(PATH, below).by(&founder).expect(201).await;
    assert_eq!(below.body["verification"], "unverified");
    let below = format!("{PATH}/{}", below.id());
    let by = app.admin().await;
    let decide = |event: &str| {
        let path = format!("{PATH}/{association}/decisions");
        app.post(&path, json!({ "event": event })).matching("*").by(&by)
    };
    let submit =
        app.post(&format!("{PATH}/{association}/transitions"), json!({ "event": "submit" }));
    submit.matching("*").by(&founder).expect(200).await;
    for (event, follows) in [("verify", "verified"), ("expire", "expired")] {
        decide(event).expect(200).await;
        assert_eq!(app.get(&below).expect(200).await.body["verification"], follows);
    }
    // What has departments is none.
    let down = json!({ "parent": within(&rodgau) });
    let down = app.patch(&format!("{PATH}/{association}"), 0, down).matching("*").by(&by);
    let down = down.expect(409).await;
    assert_eq!(codes(&down), ["has_departments"]);
}

async fn what_a_department_has_passes_on(app: &App) {
    let pair = Pair::meet(app).await;
    let (rodgau, ours) = (&pair.towns[0], &pair.people[0]);
    let chief = Grant::on_municipality(Role::Admin, rodgau.parse().expect("an id"));
    let chief = app.person(&[chief]).await;
    let [old, heir] = [
        registered(app, office("Amt für Städtepartnerschaften", &within(rodgau)), &chief).await,
        registered(app, office("Amt für Internationales", &within(rodgau)), &chief).await,
    ];
    let seat = json!({ "seat_municipality_id": rodgau });
    app.patch(&format!("{PATH}/{old}"), 1, seat).by(&chief).expect(200).await;
    let own = Grant::on_organisation(Role::Contributor, old.parse().expect("an id"));
    let clerk = app.person(&[own]).await;
    let id = pair.heard(app).await;
    let partnership = format!("/api/v1/partnerships/{id}");
    let actor = json!({ "organisation_id": old, "role": "administration" });
    let named = app.post(&format!("{partnership}/actors"), actor).matching("*").by(ours);
    let before = named.expect(200).await;
    let file = json!({
        "title": { "de": "Vermerk" }, "language": "de", "classification": "internal",
        "owner": { "organisation_id": old },
    });
    let file = app.post("/api/v1/documents", file).by(&clerk).expect(201).await;

    merge(app, &old, &heir).by(&clerk).expect(403).await;
    let stranger = Grant::on_organisation(Role::Admin, old.parse().expect("an id"));
    let stranger = app.person(&[stranger]).await;
    merge(app, &old, &heir).by(&stranger).expect(403).await;
    // Who administrates both for a while only, and not their town at all, does not either.
    let for_a_while = |id: &str| Grant {
        until: "2030-12-31".parse().ok(),
        ..Grant::on_organisation(Role::Admin, id.parse().expect("an id"))
    };
    let for_good = |id: &str| Grant { until: None, ..for_a_while(id) };
    for both in [[for_a_while(&old), for_good(&heir)], [for_good(&old), for_good(&heir)]] {
        let refused = merge(app, &old, &heir).by(&app.person(&both).await).expect(403).await;
        assert_eq!(codes(&refused), ["merger_not_theirs"]);
    }
    app.at("2026-02-01T12:05:00Z");
    let gone = merge(app, &old, &heir).by(&chief).expect(200).await.body;
    assert_eq!(gone["merged_into_id"], json!(heir));
    assert_eq!(gone["merged_into"]["name"], "Amt für Internationales");

    let after = app.get(&partnership).by(ours).expect(200).await;
    assert_eq!(after.body["sides"][0]["actors"][0]["organisation_id"], json!(heir));
    assert_ne!(after.body["version"], before.body["version"], "a tag stands over another answer");
    let since = format!(
        "/api/v1/partnerships?updated_since={}",
        gone["updated_at"].as_str().expect("a time")
    );
    let listed = app.get(&since).by(ours).expect(200).await;
    assert_eq!(listed.body["data"][0]["id"], json!(id), "whoever follows the changes hears of it");
    let kept = app.get(&format!("/api/v1/documents/{}", file.id())).by(&clerk).expect(200).await;
    assert_eq!(kept.body["owner"]["organisation_id"], json!(heir));
    let me = app.get("/api/v1/me").by(&clerk).expect(200).await.body;
    assert_eq!(
        (&me["roles"][0]["on_id"], &me["roles"][0]["role"]),
        (&json!(heir), &json!("contributor"))
    );

    // It is on record, and found by who asks for it; it takes no more changes.
    let listed = async |more: &str| {
        app.get(&format!("{PATH}?parent_id={rodgau}{more}")).expect(200).await.names().len()
    };
    assert_eq!((listed("").await, listed("&merged=true").await), (1, 2));
    let late = app.patch(&format!("{PATH}/{old}"), 0, json!({ "accepting_requests": true }));
    let network = app.admin().await;
    assert_eq!(codes(&late.matching("*").by(&network).expect(409).await), ["merged"]);
    let again = app.post(
        &format!("{partnership}/actors"),
        json!({ "organisation_id": old, "role": "administration" }),
    );
    again.matching("*").by(ours).expect(422).await;
    for (from, into) in [(&heir, &old), (&heir, &heir)] {
        let refused = merge(app, from, into).by(&chief).expect(422).await;
        assert_eq!(refused.faults(), [("#/into_id".to_owned(), "heir_unknown".to_owned())]);
    }
    // Its name is free.
    registered(app, office("Amt für Städtepartnerschaften", &within(rodgau)), &chief).await;
}

/// Where an organisation may stay named after it has become part of another: in what was said of it then, and in keys that
/// were made for it alone.
const STAYS: &[(&str, &str)] = &[
    ("organisation", "id"),
    ("audit_event", "subject_id"),
    ("audit_event", "before"),
    ("audit_event", "after"),
    ("idempotency_key", "body"),
    ("idempotency_key", "location"),
    ("outbox_message", "cause"),
    ("api_key", "on_id"),
];

async fn nothing_is_left_with_who_has_become_part_of_another(app: &App) {
    let admin = app.admin().await;
    crate::tour::walk(app, &admin).await;
    own_a_thing_of_each_kind(app, &admin).await;
    let list = app.get(&format!("{PATH}?limit=100")).expect(200).await;
    let ids: Vec<String> = list.body["data"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["id"].as_str().expect("an id").to_owned())
        .collect();
    let heir = json!({ "name": "Whoever comes after", "kind": "other" });
    let heir = registered(app, heir, &admin).await;
    let db = Database::connect(app.database_url()).await.expect("connects");
    let before = schema::naming(&db, &ids).await;
    let referring = schema::referring(&db, "organisation").await;
    let unused: Vec<_> = referring.iter().filter(|it| !before.contains(*it)).collect();
    let one = |table: &str, column: &str| (table.to_owned(), column.to_owned());
    assert!(unused.is_empty(), "nobody stands there: {unused:?}");
    for id in &ids {
        merge(app, id, &heir).by(&admin).expect(200).await;
    }
    let stays: BTreeSet<_> = STAYS.iter().map(|(table, column)| one(table, column)).collect();
    let after = schema::naming(&db, &ids).await;
    assert_eq!(after.difference(&stays).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
    db.close().await.expect("closes");
    // And everything that shows it can be read.
    let mut known = crate::crawl::Known::default();
    crate::crawl::crawl(app, Some(&admin), &mut known).await;
}

/// What the tour has no need of.
async fn own_a_thing_of_each_kind(app: &App, admin: &Person) {
    let owner = json!({ "name": "Owners", "kind": "ngo", "identifiers": { "pic": "999999999" } });
    let owner = registered(app, owner, admin).await;
    registered(app, office("Referat", &json!({ "organisation_id": owner })), admin).await;
    let file = json!({
        "title": { "de": "Satzung" }, "language": "de", "classification": "public",
        "owner": { "organisation_id": owner },
    });
    app.post("/api/v1/documents", file).by(admin).expect(201).await;
    let source = json!({ "kind": "register", "title": "Register", "organisation_id": owner });
    app.post("/api/v1/data-sources", source).by(admin).expect(201).await;
    let mut indicator = crate::learning_cities::profile("OWNED", "base", "PER_100_CHILDREN");
    indicator["owner_id"] = json!(owner);
    indicator["definition"]["dimensions"] = json!([]);
    app.post("/api/v1/indicators", indicator).by(admin).expect(201).await;
}

/// Of a host and one who was asked to be another, who become one, nobody is asked any more.
async fn whoever_hosts_already_is_not_asked_to(app: &App) {
    let admin = app.admin().await;
    let make = async |name: &str| {
        let of = json!({ "name": name, "kind": "ngo" });
        let id = registered(app, of, &admin).await;
        let speaks = Grant::on_organisation(Role::Admin, id.parse().expect("an id"));
        (id, app.person(&[speaks]).await)
    };
    let ((lead, by), (asked, _)) = (make("Brücken").await, make("Bridges").await);
    let conference = json!({
        "title": { "en": "Bridges" }, "dates": "2026-10", "zone": "Europe/Berlin", "country": "DE",
        "main_theme": "migration", "access": "open", "languages": ["en"], "single_meeting": true,
        "hosts": [{ "organisation_id": lead, "role": "lead" }, { "organisation_id": asked, "role": "co" }],
    });
    let made = app.post("/api/v1/conferences", conference).by(&by).expect(201).await;
    assert_eq!(made.body["invited_hosts"], json!([asked]));
    merge(app, &asked, &lead).by(&admin).expect(200).await;
    let path = format!("/api/v1/conferences/{}", made.id());
    let it = app.get(&path).by(&by).expect(200).await.body;
    assert_eq!((&it["invited_hosts"], &it["hosts"][0]["role"]), (&json!([]), &json!("lead")));
    assert_eq!(it["hosts"].as_array().map(Vec::len), Some(1));
    let plan = app.post(&format!("{path}/transitions"), json!({ "event": "plan" }));
    plan.matching("*").by(&by).expect(200).await;
}

async fn who_is_there_for_both_is_so_once(app: &App) {
    let admin = app.admin().await;
    let (mut made, mut contacts) = (Vec::new(), Vec::new());
    for name in ["Brücken", "Bridges"] {
        made.push(registered(app, json!({ "name": name, "kind": "ngo" }), &admin).await);
    }
    let both =
        made.iter().map(|id| Grant::on_organisation(Role::Admin, id.parse().expect("an id")));
    let chief = app.person(&both.collect::<Vec<_>>()).await;
    let me = app.get("/api/v1/me").by(&chief).expect(200).await.body["person"]["id"].clone();
    for id in &made {
        let contact = json!({
            "organisation_id": id, "person_id": me, "office": { "de": "Vorsitz" }, "from": "2025-01-01",
            "visibility": "internal",
        });
        contacts.push(
            app.post("/api/v1/contacts", contact).by(&chief).expect(201).await.id().to_owned(),
        );
    }
    merge(app, &made[0], &made[1]).by(&chief).expect(200).await;
    for (id, to) in contacts.iter().zip([json!("2026-02-01"), Value::Null]) {
        let it = app.get(&format!("/api/v1/contacts/{id}")).by(&chief).expect(200).await;
        assert_eq!((&it.body["organisation_id"], &it.body["to"]), (&json!(made[1]), &to));
    }
}

/// Actors are named, hosts are asked, documents filed and roles asked for while it becomes part of another: whatever is heard,
/// nothing is left with it.
async fn whoever_names_it_meanwhile_names_its_heir_or_is_refused(app: &App) {
    const ROUNDS: usize = 4;
    let pair = Pair::meet(app).await;
    let (admin, by) = (app.admin().await, &pair.people[0]);
    let partnership = pair.heard(app).await;
    let actors = format!("/api/v1/partnerships/{partnership}/actors");
    let db = Database::connect(app.database_url()).await.expect("connects");
    for round in 0..ROUNDS {
        let make = async |name: &str| {
            let seat = &pair.towns[0];
            let of = json!({ "name": format!("{name} {round}"), "kind": "ngo", "seat_municipality_id": seat });
            registered(app, of, &admin).await
        };
        let (old, heir) = (make("Brücken").await, make("Bridges").await);
        let member = Grant::on_organisation(Role::Contributor, old.parse().expect("an id"));
        let (member, newcomer) = (app.person(&[member]).await, app.person(&[]).await);
        let actor = json!({ "organisation_id": old, "role": "civil_society" });
        let file = json!({
            "title": { "de": "Satzung" }, "language": "de", "classification": "public",
            "owner": { "organisation_id": old },
        });
        let role = json!({ "on": "organisation", "on_id": old, "role": "viewer" });
        let (merged, named, filed, asked) = tokio::join!(
            merge(app, &old, &heir).by(&admin).send(),
            app.post(&actors, actor).matching("*").by(by).send(),
            app.post("/api/v1/documents", file).by(&member).send(),
            app.post("/api/v1/role-requests", role).by(&newcomer).send(),
        );
        // Of two that wait for each other, one may be asked to come again.
        for answer in [&merged, &named, &filed, &asked] {
            let status = answer.status.as_u16();
            assert!([200, 201, 403, 409, 422, 503].contains(&status), "{}", answer.text);
        }
        if merged.status == 503 {
            merge(app, &old, &heir).by(&admin).expect(200).await;
        }
        let stays: BTreeSet<_> = STAYS
            .iter()
            .map(|(table, column)| ((*table).to_owned(), (*column).to_owned()))
            .collect();
        let left = schema::naming(&db, &[old]).await;
        assert_eq!(left.difference(&stays).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
    }
    db.close().await.expect("closes");
}

async fn two_mergers_at_once_do_not_meet_in_a_circle(app: &App) {
    let admin = app.admin().await;
    let make =
        async |name: &str| registered(app, json!({ "name": name, "kind": "ngo" }), &admin).await;
    let (one, other) = (make("Brücken").await, make("Bridges").await);
    let (there, back) = tokio::join!(
        merge(app, &one, &other).by(&admin).send(),
        merge(app, &other, &one).by(&admin).send()
    );
    let mut statuses = [there.status.as_u16(), back.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "{} {}", there.text, back.text);
}

async fn the_same_organisation_is_registered_once(app: &App) {
    let rodgau = town(app, "Rodgau", "DE").await;
    let vhs =
        |kind: &str| json!({ "name": "VHS Rodgau", "kind": kind, "seat_municipality_id": rodgau });
    let (one, other) = (app.person(&[]).await, app.person(&[]).await);
    let kind = "adult_education_centre";
    let (first, second) = tokio::join!(
        app.post(PATH, vhs(kind)).by(&one).send(),
        app.post(PATH, vhs(kind)).by(&other).send()
    );
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409], "{} {}", first.text, second.text);
    let known = if first.status == 201 { &first } else { &second };
    let again = app.post(PATH, vhs(kind)).by(&one).expect(409).await;
    let german =
        app.post(PATH, vhs(kind)).header("Accept-Language", "de").by(&one).expect(409).await;
    for said in [&again, &german] {
        let detail = said.body["errors"][0]["detail"].as_str().expect("a sentence");
        assert!(detail.contains(known.id()), "it names the other: {detail}");
    }
    let other = registered(app, vhs("library"), &other).await;
    let turned = json!({ "kind": kind });
    let admin = app.admin().await;
    let turned = app.patch(&format!("{PATH}/{other}"), 1, turned).by(&admin).expect(409).await;
    assert_eq!(codes(&turned), ["already_there"]);
    app.patch(&format!("{PATH}/{other}"), 1, json!({ "non_profit": true }))
        .by(&admin)
        .expect(200)
        .await;
}

async fn identifiers_give_way_to_a_verified_owner(app: &App) {
    let (squatter, network) = (app.person(&[]).await, app.admin().await);
    let named = |name: &str| json!({ "name": name, "kind": "ngo", "identifiers": { "pic": "999999999", "oid": "E10000001" } });
    let squat = registered(app, named("Squatters"), &squatter).await;
    app.post(PATH, named("Others")).by(&squatter).expect(409).await;
    let owner = json!({ "name": "Owners", "kind": "ngo", "identifiers": { "pic": "999999999" } });
    registered(app, owner, &network).await;
    let left = app.get(&format!("{PATH}/{squat}")).expect(200).await;
    assert_eq!(
        (&left.body["identifiers"]["pic"], &left.body["version"]),
        (&Value::Null, &json!(2))
    );
    assert_eq!(left.body["identifiers"]["oid"], "E10000001");
    // What is verified keeps its own, whoever else is.
    app.post(PATH, named("Third")).by(&network).expect(409).await;
}
