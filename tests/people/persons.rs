//! Two persons who turn out to be one.

use kernel::access::Role;
use sea_orm::{ConnectionTrait, Database};
use serde_json::json;
use uuid::Uuid;

use super::contacts::{PERSONS, at, merge, named as names, of_town, read, withdraw};
use crate::conferences::{Stage, coming, everybody};
use crate::harness::{App, cases};
use crate::partnerships::{codes, coordinator, member, town};
use crate::schema;

cases!("persons":
    two_persons_are_merged_and_nothing_names_the_one_who_went,
    who_has_an_account_stays,
);

async fn two_persons_are_merged_and_nothing_names_the_one_who_went(app: &App) {
    let (here, other) = (town(app, "Rodgau", "DE").await, town(app, "Kassel", "DE").await);
    let (by, admin) = (coordinator(app, &here).await, app.admin().await);
    let consent = json!({ "consented_on": "2024-02-20" });
    let one = names(app, &by, of_town(&here, "Wilma Doppel", consent)).await;
    let double = names(app, &admin, of_town(&other, "Wilma Doppelt", json!({}))).await;
    let [from, into] = [&one, &double].map(|it| it["person_id"].as_str().expect("an id"));
    // They are found by the beginnings of their names.
    for (q, found) in [("doppel", 2), ("Doppelt", 1), ("wilma doppelt", 1), ("nobody", 0)] {
        let listed =
            app.get(&format!("{PERSONS}?include_total=true&q={q}")).by(&admin).expect(200).await;
        assert_eq!(listed.body["page"]["total_count"], found, "{q}");
    }
    for person in [&by, &app.person(&[]).await] {
        app.get(PERSONS).by(person).expect(403).await;
        app.get(&format!("{PERSONS}/{from}")).by(person).expect(403).await;
        merge(app, from, into).by(person).expect(403).await;
    }
    let nowhere = Uuid::from_u128(7).to_string();
    for (into, code) in [(from, "merged_into_self"), (&nowhere, "merged_into_unknown")] {
        assert_eq!(codes(&merge(app, from, into).by(&admin).expect(422).await), [code]);
    }
    merge(app, &nowhere, into).by(&admin).expect(404).await;
    let db = Database::connect(app.database_url()).await.expect("connects");
    // She is the guest of a conference as well, and is phoned.
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let entered = json!({
        "name": "Somebody", "phone": "+49 6106 693 1000", "language": "de", "notice_version": "2026-01",
        "participation": coming("DE", 1),
    });
    let entered = app.post(&stage.path("/entered-registrations"), entered).by(&stage.host);
    let entered = entered.expect(201).await.body;
    for (table, column) in [("person_address", "person_id"), ("registration", "account_id")] {
        let her = "(select id from person where display_name = 'Wilma Doppel')";
        let sql = &format!("update {table} set {column} = {her}");
        db.execute_unprepared(sql).await.expect("valid SQL");
    }
    let named = async || schema::naming(&db, &[from.to_owned()]).await;
    let referring = schema::referring(&db, "person").await;
    assert!(referring.len() >= 4 && named().await.is_superset(&referring), "not in {referring:?}");
    let moved = merge(app, from, into).by(&admin).expect(200).await.body;
    assert_eq!((&moved["id"], &moved["version"]), (&json!(into), &json!(2)));
    let after = named().await;
    assert!(after.is_disjoint(&referring), "still named in {after:?}");
    db.close().await.expect("closes");
    let seat = format!("/api/v1/registrations/{}", entered["id"].as_str().expect("an id"));
    let seat = app.get(&seat).by(&stage.host).expect(200).await.body;
    assert_eq!((&seat["person_id"], &seat["version"]), (&json!(into), &json!(2)));
    assert_eq!(seat["guest"]["phone"], "+49 6106 693 1000");
    // Only one of the two had agreed.
    assert_eq!(moved["consents"], json!([]));
    app.get(&at(&one)).expect(404).await;
    let shown = app.get(&at(&one)).by(&by).expect(200).await.body;
    let said = (&shown["person_id"], &shown["display_name"], &shown["version"]);
    assert_eq!(said, (&json!(into), &json!("Wilma Doppelt"), &json!(2)));
    app.get(&format!("{PERSONS}/{from}")).by(&admin).expect(404).await;
    merge(app, from, into).by(&admin).expect(404).await;
    let audited =
        app.get(&format!("/api/v1/audit-events?subject_id={from}")).by(&admin).expect(200).await;
    assert!(audited.text.contains(into) && !audited.text.contains("Wilma"), "{}", audited.text);
}

async fn who_has_an_account_stays(app: &App) {
    let here = town(app, "Rodgau", "DE").await;
    let (by, admin) = (coordinator(app, &here).await, app.admin().await);
    let me = member(app, &here, Role::Viewer).await;
    let mine = me.id.to_string();
    let consent = json!({ "consented_on": "2024-02-20" });
    let double = names(app, &by, of_town(&here, "Wilma", consent)).await;
    let person = double["person_id"].as_str().expect("an id").to_owned();
    for into in [person.clone(), admin.id.to_string()] {
        let refused = merge(app, &mine, &into).by(&admin).expect(409).await;
        assert_eq!(codes(&refused), ["person_has_account"]);
    }
    // Of two entries of one office, which are one person's then, that of the person who goes is over.
    let body = of_town(&here, "", json!({ "person": null, "person_id": mine }));
    let own = names(app, &by, body).await;
    assert_eq!(read(app, None, &here, std::slice::from_ref(&double)).await, [0]);
    merge(app, &person, &mine).by(&admin).expect(200).await;
    // Their own word counts, and they have given none.
    let both = [double, own];
    assert!(read(app, None, &here, &both).await.is_empty());
    let listed = app.get("/api/v1/me/contacts?include_total=true").by(&me).expect(200).await.body;
    assert_eq!(listed["page"]["total_count"], 2);
    app.patch("/api/v1/me", 2, json!({ "consents": ["public_contact"] })).by(&me).expect(200).await;
    assert_eq!(read(app, None, &here, &both).await, [1]);
    // Also into whom has withdrawn somewhere.
    withdraw(app, &both[1]).by(&me).expect(200).await;
    let third =
        names(app, &by, of_town(&here, "Wilma", json!({ "office": { "en": "Third" } }))).await;
    let third = third["person_id"].as_str().expect("an id");
    merge(app, third, &mine).by(&admin).expect(200).await;
}
