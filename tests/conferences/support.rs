//! What guests need to take part, and the team that looks after them.

use kernel::access::{Grant, Role};
use persistence::{Author, Tx};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};

use super::guests::{at, confirm, saying, seated, sign_up, told};
use super::{Guest, Stage, coming, everybody};
use crate::harness::mailed::Mailed;
use crate::harness::{Answer, App, Person, another, cases};
use crate::schema;

cases!("conferences::support":
    what_is_needed_is_read_by_whoever_cares_and_nobody_else,
    it_goes_with_the_seat_and_after_the_end,
    few_who_need_something_are_not_counted_out,
    every_way_in_asks_for_it,
    a_link_that_was_passed_on_reads_none_of_it,
    whoever_is_at_the_desk_acts_for_the_hosts,
    hosts_do_for_whom_they_have_entered_what_guests_do,
    nobody_is_appointed_who_is_no_one_of_theirs,
);

/// What is in no answer, no log and no record but the one it belongs to.
const NOTE: &str = "canary-of-a-need";

fn needs() -> Value {
    json!({ "access": ["step_free"], "childcare": [4], "diets": ["halal"], "note": NOTE })
}

/// Somebody who holds a role with the host, appointed by it.
async fn appointed(stage: &Stage<'_>, role: &str) -> (Person, String) {
    let host = stage.shown().await["hosts"][0]["organisation_id"].clone();
    let host = host.as_str().expect("a host").parse().expect("an id");
    let person = stage.app.person(&[Grant::on_organisation(Role::Viewer, host)]).await;
    let made = appoints(stage, &person, role, 201).await;
    (person, made.header("location").to_owned())
}

async fn appoints(stage: &Stage<'_>, person: &Person, role: &str, status: u16) -> Answer {
    let body = json!({ "account_id": person.id, "role": role });
    stage.app.post(&stage.path("/team-members"), body).by(&stage.host).expect(status).await
}

/// Registers somebody new who needs something.
async fn in_need<'a>(stage: &Stage<'a>, needs: &Value) -> Guest<'a> {
    let person = stage.app.person(&[]).await;
    let body = json!({ "participation": coming("DK", 1), "support_needs": needs });
    let made = stage.app.post(&stage.path("/registrations"), body).by(&person).expect(201).await;
    Guest { app: stage.app, person, id: made.id().to_owned(), first: made.body }
}

/// In which tables the note stands.
async fn kept(app: &App) -> Vec<String> {
    let db = Database::connect(app.database_url()).await.expect("connects");
    let kept = schema::naming(&db, &[NOTE.to_owned()]).await;
    db.close().await.expect("closes");
    kept.into_iter().map(|(table, _)| table).collect()
}

async fn what_is_needed_is_read_by_whoever_cares_and_nobody_else(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let guest = in_need(&stage, &needs()).await;
    assert!(!guest.first.to_string().contains(NOTE));
    let own = app.get(&guest.path("/support-needs")).by(&guest.person).expect(200).await.body;
    assert_eq!(
        (&own["note"], &own["childcare"], &own["assistant"]),
        (&json!(NOTE), &json!([4]), &json!(false))
    );
    let (carer, task) = appointed(&stage, "care").await;
    let (desk, _) = appointed(&stage, "desk").await;
    let (list, one) = (stage.path("/support-requests"), guest.path("/support-needs"));
    let asked = app.get(&list).by(&carer).expect(200).await.body;
    assert_eq!(
        (&asked["data"][0]["needs"], &asked["data"][0]["status"]),
        (&own, &json!("confirmed"))
    );
    assert_eq!(asked["data"][0]["registration_id"], guest.id.as_str());
    assert!(!asked["data"][0]["guest"]["name"].is_null());
    app.get(&one).by(&carer).expect(200).await;
    // Care has needs, and nothing else; the desk has everything else.
    app.get(&guest.path("")).by(&carer).expect(404).await;
    app.get(&stage.path("/registrations")).by(&carer).expect(403).await;
    for other in [&stage.host, &desk, &app.admin().await] {
        assert_eq!(app.get(&list).by(other).expect(403).await.faults()[0].1, "not_in_care");
        assert_eq!(app.get(&one).by(other).expect(403).await.faults()[0].1, "not_in_care");
        let say = app.request(Method::PUT, &one).json(json!({})).on(1);
        say.by(other).expect(403).await;
    }
    let stranger = app.person(&[]).await;
    app.get(&one).by(&stranger).expect(404).await;
    app.get(&list).by(&stranger).expect(403).await;
    for path in [&one, &list] {
        app.get(path).expect(401).await;
    }
    assert_eq!(kept(app).await, ["support_need"], "it is on no record");
    // Said anew, and taken back.
    let say = |body: Value, version: i64| app.request(Method::PUT, &one).json(body).on(version);
    let said = say(json!({ "captions": true }), 1).by(&guest.person).expect(422).await;
    assert_eq!(said.faults()[0].1, "unknown_field");
    for list in [json!([]), json!([["step_free"]]), json!({ "childcare": [[4]] })] {
        assert_eq!(say(list, 1).by(&guest.person).expect(422).await.faults()[0].1, "type");
    }
    let said = say(json!({ "travel": true }), 1).by(&guest.person).expect(200).await.body;
    assert_eq!((&said["version"], &said["status"]), (&json!(2), &json!("confirmed")));
    assert!(kept(app).await.is_empty());
    say(json!({ "travel": false }), 1).by(&guest.person).expect(412).await;
    say(json!({}), 2).by(&guest.person).expect(200).await;
    assert_eq!(app.get(&list).by(&carer).expect(200).await.body["data"], json!([]));
    app.request(Method::DELETE, &task).by(&stage.host).expect(204).await;
    app.get(&list).by(&carer).expect(403).await;
}

async fn it_goes_with_the_seat_and_after_the_end(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let leaves = in_need(&stage, &needs()).await;
    let waits = in_need(&stage, &needs()).await;
    leaves.does("cancel").await;
    let gone = app.get(&leaves.path("/support-needs")).by(&leaves.person).expect(200).await.body;
    assert_eq!(gone["note"], Value::Null);
    let say = app.request(Method::PUT, &leaves.path("/support-needs")).json(needs()).on(2);
    assert_eq!(say.by(&leaves.person).expect(409).await.faults()[0].1, "is_over");
    let stays = async |guest: &Guest<'_>| {
        let again = app.renewed(&guest.person);
        let said = app.get(&guest.path("/support-needs")).by(&again).expect(200).await.body;
        said["note"] == NOTE
    };
    let sweep = async |tx: &Tx| persistence::conferences::support::forget_past(tx).await;
    waits.does("confirm").await;
    for (day, is_kept) in [("2026-05-19T12:00:00Z", true), ("2026-05-20T12:00:00Z", false)] {
        app.at(day);
        app.db.write(Author::system("test", app.now()), sweep).await.expect("sweeps");
        assert_eq!(stays(&waits).await, is_kept, "{day}");
    }
    assert!(kept(app).await.is_empty());
}

async fn few_who_need_something_are_not_counted_out(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 20)]).await;
    let path = stage.path("/support-counts");
    let (carer, _) = appointed(&stage, "care").await;
    let (desk, _) = appointed(&stage, "desk").await;
    let count = async |need: &str| {
        let said = app.get(&path).by(&carer).expect(200).await.body;
        let all = said["needs"].as_array().expect("counts").clone();
        let it = all.into_iter().find(|it| it["need"] == need).expect(need);
        (said["registrations"].clone(), it["registrations"].clone())
    };
    let mut guests = Vec::new();
    for _ in 0..5 {
        guests.push(in_need(&stage, &json!({ "access": ["step_free"] })).await);
    }
    assert_eq!(count("step_free").await, (json!(5), Value::Null), "all of them would be known");
    stage.guests(5).await;
    assert_eq!(count("step_free").await, (json!(10), json!(5)));
    assert_eq!(count("captions").await, (json!(10), Value::Null));
    guests[0].does("cancel").await;
    assert_eq!(count("step_free").await, (json!(9), Value::Null));
    // Whoever has the list of guests, and enters some, could work out who needs what.
    for other in [&desk, &stage.host, &guests[1].person] {
        app.get(&path).by(other).expect(403).await;
    }
}

async fn every_way_in_asks_for_it(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (carer, _) = appointed(&stage, "care").await;
    // By mail: until the address is confirmed, it waits with what else was said.
    let mut said = saying("olena@poltava.example");
    said["support_needs"] = needs();
    sign_up(&stage, said, 202).await;
    let list = stage.path("/support-requests");
    assert_eq!(app.get(&list).by(&carer).expect(200).await.body["data"], json!([]));
    let secret = mailed.secret("olena@poltava.example", "sign-up").await;
    let confirmed = confirm(app, &secret, 201).await;
    assert!(!confirmed.to_string().contains(NOTE));
    // On the telephone.
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("UA", 1), "support_needs": needs(),
    });
    let path = stage.path("/entered-registrations");
    let entered = app.post(&path, entered).by(&stage.host).expect(201).await;
    assert!(!entered.text.contains(NOTE));
    // By a teacher, who reads what she said, and changes it.
    let school = json!({ "name": another("School of languages"), "kind": "ngo" });
    let school = app.post("/api/v1/organisations", school).by(&app.admin().await);
    let school = school.expect(201).await.id().to_owned();
    let teaches = Grant::on_organisation(Role::Contributor, school.parse().expect("an id"));
    let teacher = app.person(&[teaches]).await;
    let pupil = |name: &str, needs: Value| json!({ "name": name, "language": "uk", "participation": coming("DK", 1), "support_needs": needs });
    let group = json!({
        "organisation_id": school, "notice_version": "2026-01", "people": [pupil("O. K.", needs()), pupil("A. M.", json!({}))],
    });
    let made = app.post(&stage.path("/group-registrations"), group).by(&teacher).expect(201).await;
    assert!(!made.text.contains(NOTE));
    let first = &made.body["registrations"][0];
    let of_first = format!("{}/support-needs", at(first));
    assert_eq!(app.get(&of_first).by(&teacher).expect(200).await.body["note"], NOTE);
    let asked = app.get(&list).by(&carer).expect(200).await.body;
    let names: Vec<_> =
        asked["data"].as_array().expect("a page").iter().map(|it| &it["guest"]["name"]).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(
        names.contains(&&json!("Olena"))
            && names.contains(&&json!("Halyna"))
            && names.contains(&&json!("O. K."))
    );
    let say = app.request(Method::PUT, &of_first).json(json!({})).on(1);
    say.by(&teacher).expect(200).await;
    assert_eq!(
        app.get(&list).by(&carer).expect(200).await.body["data"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(kept(app).await, ["support_need"]);
    mailed.close().await;
}

async fn a_link_that_was_passed_on_reads_none_of_it(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let (it, link) = seated(&stage, &mailed, "olena@poltava.example").await;
    let path = format!("{}/support-needs", at(&it));
    let read = app.get(&path).token(&link).expect(403).await;
    assert_eq!(read.faults()[0].1, "link_is_not_enough");
    let say = app.request(Method::PUT, &path).json(needs()).on(1).token(&link);
    assert_eq!(say.expect(403).await.faults()[0].1, "link_is_not_enough");
    app.request(Method::POST, &format!("{}/links", at(&it))).token(&link).expect(202).await;
    told(&mailed, "olena@poltava.example", &["Змінити мою реєстрацію"]).await;
    let change = mailed.secret("olena@poltava.example", "seat").await;
    let say = app.request(Method::PUT, &path).json(needs()).on(1).token(&change);
    say.expect(200).await;
    assert_eq!(app.get(&path).token(&change).expect(200).await.body["note"], NOTE);
    mailed.close().await;
}

async fn whoever_is_at_the_desk_acts_for_the_hosts(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    let (desk, task) = appointed(&stage, "desk").await;
    let listed = app.get(&stage.path("/registrations")).by(&desk).expect(200).await.body;
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(2));
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("DK", 1),
    });
    app.post(&stage.path("/entered-registrations"), entered).by(&desk).expect(201).await;
    guests[0].tries("cancel_by_host", &desk, 200).await;
    assert_eq!(guests[1].status().await, "offered");
    let correction =
        json!({ "provenance": { "residence_country": "DE" }, "reason": "She has moved." });
    let correct = app.post(&guests[1].path("/corrections"), correction.clone()).on(2);
    correct.by(&desk).expect(200).await;
    // What is the hosts' own stays theirs.
    app.post(&stage.path("/pools"), json!({ "seats": everybody(), "capacity": 2 }))
        .by(&desk)
        .expect(403)
        .await;
    let care = json!({ "account_id": desk.id, "role": "care" });
    app.post(&stage.path("/team-members"), care).by(&desk).expect(403).await;
    app.get(&stage.path("/team-members")).by(&desk).expect(403).await;
    let other = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    app.get(&other.path("/registrations")).by(&desk).expect(403).await;
    app.request(Method::DELETE, &task).by(&desk).expect(404).await;
    app.request(Method::DELETE, &task).by(&stage.host).expect(204).await;
    app.get(&stage.path("/registrations")).by(&desk).expect(403).await;
    app.get(&guests[1].path("")).by(&desk).expect(404).await;
}

async fn hosts_do_for_whom_they_have_entered_what_guests_do(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let first = stage.guests(1).await;
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("DK", 1),
    });
    let path = stage.path("/entered-registrations");
    let it = app.post(&path, entered).by(&stage.host).expect(201).await.body;
    let say = app.request(Method::PUT, &format!("{}/support-needs", at(&it))).json(needs()).on(1);
    say.by(&stage.host).expect(200).await;
    let read = app.get(&format!("{}/support-needs", at(&it))).by(&stage.host).expect(403).await;
    assert_eq!(read.faults()[0].1, "not_in_care");
    first[0].does("cancel").await;
    let (desk, _) = appointed(&stage, "desk").await;
    let offered = app.get(&at(&it)).by(&desk).expect(200).await.body;
    assert_eq!(
        (&offered["status"], &offered["allowed"]),
        (&json!("offered"), &json!(["confirm", "reject", "decline"]))
    );
    let take = app.post(&format!("{}/transitions", at(&it)), json!({ "event": "confirm" }));
    let taken = take.on(&offered["version"]).by(&desk).expect(200).await.body;
    assert_eq!(taken["status"], "confirmed");
    // Who has an address says so themselves.
    let other = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = other.guests(2).await;
    guests[0].does("cancel").await;
    guests[1].tries("confirm", &other.host, 403).await;
}

async fn nobody_is_appointed_who_is_no_one_of_theirs(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let stranger = app.person(&[]).await;
    let refused = appoints(&stage, &stranger, "care", 422).await;
    assert_eq!(refused.faults(), [("#/account_id".into(), "not_of_a_host".into())]);
    let (carer, task) = appointed(&stage, "care").await;
    appoints(&stage, &carer, "care", 409).await;
    appoints(&stage, &carer, "desk", 201).await;
    let listed = app.get(&stage.path("/team-members")).by(&stage.host).expect(200).await.body;
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(2));
    // Whoever loses their role with the host may nothing, and may be appointed to nothing.
    let host = stage.shown().await["hosts"][0]["organisation_id"].clone();
    let member =
        format!("/api/v1/organisations/{}/members/{}", host.as_str().expect("a host"), carer.id);
    app.request(Method::DELETE, &member).on(1).by(&app.admin().await).expect(204).await;
    let again = app.renewed(&carer);
    app.get(&stage.path("/support-requests")).by(&again).expect(403).await;
    app.get(&stage.path("/registrations")).by(&again).expect(403).await;
    app.request(Method::DELETE, &task).by(&stage.host).expect(204).await;
    appoints(&stage, &carer, "care", 422).await;
}
