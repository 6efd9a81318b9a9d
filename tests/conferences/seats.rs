//! Seats: who gets one, who waits, who is called next, and what nobody is to know.

use reqwest::Method;
use serde_json::json;

use super::{Stage, coming, everybody, from};
use crate::harness::{App, Person, cases};

cases!("conferences::seats":
    a_seat_is_taken_once_and_the_rest_wait,
    forty_national_and_forty_international_guests_are_counted_apart,
    a_seat_that_comes_free_is_offered_and_waits_for_an_answer,
    an_offer_that_runs_out_goes_to_the_next,
    a_lost_job_is_found_again_by_the_sweep,
    nobody_is_offered_a_seat_after_the_cut_off,
    a_party_is_waited_for_or_passed_by_as_the_rules_say,
    balance_calls_whose_group_is_missing,
    everybody_reads_their_own_place_and_nobody_elses,
    capacity_is_never_lowered_below_what_is_held,
    seats_nobody_took_go_to_others,
    hosts_approve_where_they_said_they_would,
    seats_can_be_held_while_hosts_look,
    somebody_comes_online_instead,
    who_comes_back_queues_anew,
    a_person_registers_once,
    where_somebody_comes_from_is_derived_and_stays,
    calling_a_conference_off_ends_every_registration,
    groups_are_known_to_the_person_and_to_the_measure,
    everybody_reads_one_measure_a_day,
    a_pool_made_late_counts_who_is_there,
);

async fn a_seat_is_taken_once_and_the_rest_wait(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let guests = stage.guests(4).await;
    let first: Vec<_> =
        guests.iter().map(|it| it.first["status"].as_str().expect("a status")).collect();
    assert_eq!(first, ["confirmed", "confirmed", "waitlisted", "waitlisted"]);
    let numbers: Vec<_> = guests[2..].iter().map(|it| it.first["waitlist"].clone()).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(stage.held().await, [2]);
    let listed = app.get(&stage.path("/registrations?status=waitlisted")).by(&stage.host);
    let listed = listed.expect(200).await;
    assert_eq!(listed.body["data"].as_array().map(Vec::len), Some(2));
    // What is listed, and of it the conference and the guests by their names.
    assert_eq!(listed.statements, 5);
    let person = app.person(&[]).await;
    let body = json!({ "participation": coming("DK", 1), "groups": [] });
    let request = app.post(&stage.path("/registrations"), body.clone()).by(&person);
    let answer = request.header("Idempotency-Key", "only-once-please").expect(201).await;
    // With what it takes to name the conference and oneself.
    assert!(answer.statements <= 13, "{}", answer.statements);
    // Who asks; of the conference its row, its pools and what is wanted of them; the seat, the registration, the record. Then
    // what the guest may see, and the names of the conference and of the guest; that is read before, and told to the hosts, too.
    let roomy = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let request = app.post(&roomy.path("/registrations"), body).by(&person);
    assert_eq!(request.expect(201).await.statements, 8 + 2);
}

async fn forty_national_and_forty_international_guests_are_counted_apart(app: &App) {
    let pools = [(from("national"), 1), (from("international"), 1), (everybody(), 3)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let status = async |country: &str| {
        let guest = stage.guest(coming(country, 1), &[]).await;
        (guest.first["origin"].clone(), guest.first["status"].clone())
    };
    assert_eq!(status("DK").await, (json!("national"), json!("confirmed")));
    assert_eq!(status("DE").await, (json!("international"), json!("confirmed")));
    assert_eq!(status("GB").await, (json!("international"), json!("waitlisted")));
    assert_eq!(status("DK").await, (json!("national"), json!("waitlisted")));
    assert_eq!(stage.held().await, [1, 1, 2]);
}

async fn a_seat_that_comes_free_is_offered_and_waits_for_an_answer(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[0].does("cancel").await;
    assert_eq!(guests[0].status().await, "cancelled_by_participant");
    let offered = guests[1].shown().await;
    assert_eq!(
        (&offered["status"], &offered["offered_until"]),
        (&json!("offered"), &json!("2026-02-04T12:00:00Z"))
    );
    assert_eq!(stage.held().await, [1], "the seat is held meanwhile");
    guests[1].does("decline").await;
    assert_eq!(guests[2].status().await, "offered");
    let refused = guests[2].tries("confirm", &stage.host, 403).await;
    assert_eq!(refused.faults()[0].1, "not_theirs");
    assert_eq!(guests[2].does("confirm").await.body["status"], "confirmed");
    let refused = guests[2].tries("decline", &guests[2].person, 409).await;
    assert_eq!(refused.faults()[0].1, "invalid_transition");
    guests[2].tries("expire", &guests[2].person, 409).await;
}

async fn an_offer_that_runs_out_goes_to_the_next(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[0].does("cancel").await;
    app.at("2026-02-04T12:00:01Z");
    let again = |it: &Person| Person { id: it.id, token: app.token(it.id) };
    let (late, next) = (again(&guests[1].person), again(&guests[2].person));
    let refused = app.post(&guests[1].path("/transitions"), json!({ "event": "confirm" }));
    let refused = refused.on(2).by(&late).send().await;
    assert!([409, 412].contains(&refused.status.as_u16()), "{}", refused.text);
    let offered = app.until(&guests[2].path(""), &next, |it| it["status"] == "offered").await;
    assert_eq!(offered["offered_until"], "2026-02-07T12:00:01Z");
    let lost = app.get(&guests[1].path("")).by(&late).expect(200).await.body;
    assert_eq!(lost["status"], "expired");
    assert_eq!(stage.held().await, [1]);
}

/// So many seconds after an offer has run out, or a sweep is due, the next is called.
const PROMISED: u64 = 5;

async fn a_lost_job_is_found_again_by_the_sweep(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[0].does("cancel").await;
    let sql = sea_orm::Database::connect(app.database_url()).await.expect("connects");
    let lose = sea_orm::ConnectionTrait::execute_unprepared(
        &sql,
        "delete from job where kind = 'attend_desk'",
    );
    assert_eq!(lose.await.expect("valid SQL").rows_affected(), 1);
    app.at("2026-02-04T12:00:01Z");
    let next = Person { id: guests[2].person.id, token: app.token(guests[2].person.id) };
    let started = std::time::Instant::now();
    app.until(&guests[2].path(""), &next, |it| it["status"] == "offered").await;
    assert!(started.elapsed().as_secs() < PROMISED, "{:?}", started.elapsed());
}

async fn nobody_is_offered_a_seat_after_the_cut_off(app: &App) {
    let admission = json!({ "offer_cut_off_hours": 1800 });
    let stage = Stage::open(app, admission, &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    app.at("2026-02-02T21:59:59Z");
    let cancel = app.post(&guests[0].path("/transitions"), json!({ "event": "cancel" }));
    let person = Person { id: guests[0].person.id, token: app.token(guests[0].person.id) };
    cancel.on(1).by(&person).expect(200).await;
    let waiting = Person { id: guests[1].person.id, token: app.token(guests[1].person.id) };
    let shown = app.get(&guests[1].path("")).by(&waiting).expect(200).await.body;
    // 18 April begins in Vejle at 22:00 the day before in Greenwich; 1,800 hours earlier it is 1 February, 22:00.
    assert_eq!(shown["status"], "waitlisted");
}

async fn a_party_is_waited_for_or_passed_by_as_the_rules_say(app: &App) {
    for (parties, expected) in [("strict", "waitlisted"), ("best_fit", "offered")] {
        let queue = json!({ "policy": "fifo", "parties": parties, "max_overtakes": 3 });
        let stage = Stage::open(app, json!({ "queue": queue }), &[(everybody(), 3)]).await;
        let seated = stage.guests(3).await;
        let party = stage.guest(coming("DK", 2), &[]).await;
        let single = stage.guest(coming("DK", 1), &[]).await;
        seated[0].does("cancel").await;
        assert_eq!(
            (party.status().await.as_str(), single.status().await.as_str()),
            ("waitlisted", expected),
            "{parties}"
        );
        let overtaken = party.shown().await["overtaken"].clone();
        assert_eq!(overtaken, u32::from(parties == "best_fit"));
        seated[1].does("cancel").await;
        seated[2].does("cancel").await;
        assert_eq!(party.status().await, "offered", "{parties}");
    }
}

async fn balance_calls_whose_group_is_missing(app: &App) {
    let admission = json!({
        "queue": { "policy": "balance", "parties": "strict", "max_overtakes": 3 },
        "groups": [{ "group": "politics", "share": 0.5 }, { "group": "migrant", "share": 0.5 }],
    });
    let stage = Stage::open(app, admission, &[(everybody(), 2)]).await;
    let politician = stage.guest(coming("DK", 1), &["politics"]).await;
    let leaving = stage.guest(coming("DK", 1), &["migrant"]).await;
    let older = stage.guest(coming("DK", 1), &["politics"]).await;
    let younger = stage.guest(coming("DK", 1), &["migrant"]).await;
    leaving.does("cancel").await;
    assert_eq!(
        (older.status().await.as_str(), younger.status().await.as_str()),
        ("waitlisted", "offered")
    );
    assert_eq!(older.shown().await["overtaken"], 1);
    politician.does("cancel").await;
    assert_eq!(older.status().await, "offered");
}

async fn everybody_reads_their_own_place_and_nobody_elses(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    let place = guests[2].path("/waitlist-position");
    let shown = app.get(&place).by(&guests[2].person).expect(200).await;
    assert!(shown.statements <= 6, "{}", shown.statements);
    assert_eq!(shown.body["position"], json!({ "at_least": 1, "at_most": 1 }));
    assert_eq!((&shown.body["line"], &shown.body["rules"]["policy"]), (&json!(2), &json!("fifo")));
    app.get(&place).by(&guests[1].person).expect(404).await;
    app.get(&place).expect(401).await;
    app.get(&guests[2].path("")).by(&guests[1].person).expect(404).await;
    guests[2].tries("withdraw", &guests[1].person, 404).await;
    app.get(&guests[0].path("/waitlist-position")).by(&guests[0].person).expect(404).await;
    let own = app.get("/api/v1/me/registrations").by(&guests[2].person).expect(200).await;
    assert_eq!(own.body["data"].as_array().map(Vec::len), Some(1));
    // Whether the account is active; what is listed; roles, and by its name the conference and the account.
    assert_eq!(own.statements, 5);
}

async fn capacity_is_never_lowered_below_what_is_held(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    let guests = stage.guests(4).await;
    let pools = app.get(&stage.path("/pools")).expect(200).await.body;
    let resize =
        format!("/api/v1/pools/{}/resizes", pools["data"][0]["id"].as_str().expect("an id"));
    let resize = async |capacity: u32, status: u16| {
        app.post(&resize, json!({ "capacity": capacity })).by(&stage.host).expect(status).await
    };
    assert_eq!(resize(2, 409).await.faults()[0].1, "capacity_below_held");
    resize(3, 200).await;
    let raised = resize(5, 200).await.body;
    assert_eq!((&raised["capacity"], &raised["held"]), (&json!(5), &json!(4)));
    assert_eq!(guests[3].status().await, "offered");
    let again = json!({ "seats": everybody(), "capacity": 9 });
    let twice = app.post(&stage.path("/pools"), again).by(&stage.host).expect(409).await;
    assert!(twice.text.contains("already has a pool"), "{}", twice.text);
    let odd = json!({ "seats": { "dimension": "mode", "origin": "national" }, "capacity": 9 });
    let odd = app.post(&stage.path("/pools"), odd).by(&stage.host).expect(422).await;
    assert_eq!(odd.faults()[0].0, "#/seats");
}

async fn seats_nobody_took_go_to_others(app: &App) {
    let pools = [(from("national"), 1), (from("international"), 2)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let guests = stage.guests(3).await;
    let shown = app.get(&stage.path("/pools")).expect(200).await.body;
    let [national, international] = [0, 1].map(|at| shown["data"][at]["id"].clone());
    let spill = json!({ "from_pool_id": international, "to_pool_id": national, "due_at": "2026-02-10T00:00:00Z" });
    let same = json!({ "from_pool_id": national, "to_pool_id": national, "due_at": "2026-02-10T00:00:00Z" });
    app.post(&stage.path("/spills"), same).by(&stage.host).expect(409).await;
    app.post(&stage.path("/spills"), spill).by(&stage.host).expect(201).await;
    assert_eq!(guests[1].status().await, "waitlisted");
    app.at("2026-02-10T00:00:00Z");
    let person = Person { id: guests[2].person.id, token: app.token(guests[2].person.id) };
    app.until(&guests[2].path(""), &person, |it| it["status"] == "offered").await;
    let after = app.get(&stage.path("/pools")).expect(200).await.body;
    let seats =
        |at: usize| (after["data"][at]["capacity"].clone(), after["data"][at]["held"].clone());
    assert_eq!((seats(0), seats(1)), ((json!(3), json!(3)), (json!(0), json!(0))));
}

async fn hosts_approve_where_they_said_they_would(app: &App) {
    let stage = Stage::open(app, json!({ "approval": true }), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    assert!(guests.iter().all(|it| it.first["status"] == "submitted"));
    assert_eq!(stage.held().await, [0]);
    guests[0].tries("confirm", &guests[0].person, 403).await;
    assert_eq!(guests[0].tries("confirm", &stage.host, 200).await.body["status"], "confirmed");
    assert_eq!(guests[1].tries("confirm", &stage.host, 200).await.body["status"], "waitlisted");
    assert_eq!(guests[2].tries("reject", &stage.host, 200).await.body["status"], "rejected");
    guests[2].tries("cancel_by_host", &stage.host, 409).await;
    assert_eq!(
        guests[0].tries("cancel_by_host", &stage.host, 200).await.body["status"],
        "cancelled_by_host"
    );
    assert_eq!(guests[1].status().await, "offered");
}

async fn seats_can_be_held_while_hosts_look(app: &App) {
    let admission = json!({ "approval": true, "hold_while_pending": true });
    let stage = Stage::open(app, admission, &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    assert_eq!(
        (&guests[0].first["status"], &guests[1].first["status"]),
        (&json!("submitted"), &json!("waitlisted"))
    );
    assert_eq!(stage.held().await, [1]);
    let version = stage.shown().await["version"].as_i64().expect("a version");
    let loose = app.patch(
        &stage.path(""),
        version,
        json!({ "admission": { "hold_while_pending": false } }),
    );
    let refused = loose.by(&stage.host).expect(422).await;
    assert_eq!(refused.faults()[0].1, "admission_is_fixed");
    guests[0].tries("reject", &stage.host, 200).await;
    assert_eq!(guests[1].status().await, "offered");
    assert_eq!(stage.held().await, [1]);
}

async fn somebody_comes_online_instead(app: &App) {
    let mode = |mode: &str| json!({ "dimension": "mode", "mode": mode });
    let stage = Stage::open(app, json!({}), &[(mode("onsite"), 1), (mode("online"), 1)]).await;
    let guests = stage.guests(2).await;
    let switch = async |at: usize, to: &str, status: u16| {
        let version = guests[at].shown().await["version"].as_i64().expect("a version");
        let patch = app.patch(&guests[at].path(""), version, json!({ "mode": to }));
        patch.by(&guests[at].person).expect(status).await
    };
    assert_eq!(switch(1, "online", 409).await.faults()[0].1, "waits_for_another_seat");
    switch(0, "online", 200).await;
    assert_eq!(stage.held().await, [1, 1], "the seat on site is offered to who waited");
    assert_eq!(guests[1].status().await, "offered");
    assert_eq!(switch(0, "onsite", 409).await.faults()[0].1, "seats_taken");
    let version = guests[0].shown().await["version"].as_i64().expect("a version");
    let bigger =
        app.patch(&guests[0].path(""), version, json!({ "size": 2 })).by(&guests[0].person);
    assert_eq!(bigger.expect(422).await.faults()[0].1, "party_grows");
}

async fn who_comes_back_queues_anew(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(3).await;
    guests[1].does("withdraw").await;
    let back = guests[1].does("submit").await.body;
    assert_eq!((&back["status"], &back["waitlist"]), (&json!("waitlisted"), &json!(3)));
    guests[0].does("cancel").await;
    assert_eq!(
        (guests[1].status().await.as_str(), guests[2].status().await.as_str()),
        ("waitlisted", "offered")
    );
    stage.happens("close_registration").await;
    let refused = guests[0].tries("submit", &guests[0].person, 409).await;
    assert_eq!(refused.faults()[0].1, "not_open");
}

async fn a_person_registers_once(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 5)]).await;
    let person = app.person(&[]).await;
    let body = json!({ "participation": coming("DK", 1) });
    let register = || app.post(&stage.path("/registrations"), body.clone()).by(&person);
    let first = register().header("Idempotency-Key", "a-single-seat").expect(201).await;
    let again = register().header("Idempotency-Key", "a-single-seat").expect(201).await;
    assert_eq!((again.header("idempotency-replayed"), again.id()), ("true", first.id()));
    assert!(register().expect(409).await.text.contains("registered for this conference already"));
    assert_eq!(stage.held().await, [1]);
    app.post(&stage.path("/registrations"), body.clone()).expect(401).await;
    let nowhere = format!("/api/v1/conferences/{}/registrations", uuid::Uuid::from_u128(7));
    app.post(&nowhere, body).by(&person).expect(404).await;
}

async fn where_somebody_comes_from_is_derived_and_stays(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let person = app.person(&[]).await;
    let mut body = coming("DK", 1);
    body["provenance"] = json!({});
    let unknown =
        app.post(&stage.path("/registrations"), json!({ "participation": body })).by(&person);
    let unknown = unknown.expect(422).await;
    assert_eq!(
        unknown.faults(),
        [("#/participation/provenance".to_owned(), "origin_unknown".to_owned())]
    );
    body["provenance"] = json!({ "counts_as_international": true });
    let guest = stage.guest(body, &[]).await;
    assert_eq!(guest.first["origin"], "international");
    let version = stage.shown().await["version"].as_i64().expect("a version");
    let elsewhere = app.patch(&stage.path(""), version, json!({ "country": "DE" })).by(&stage.host);
    assert_eq!(elsewhere.expect(422).await.faults()[0].1, "host_country_is_fixed");
    let version = guest.shown().await["version"].as_i64().expect("a version");
    let other = json!({ "provenance": { "organisation_country": "DK" } });
    let other = app.patch(&guest.path(""), version, other).by(&guest.person).expect(422).await;
    assert_eq!(other.faults()[0].1, "settled");
    let huge = json!({ "participation": coming("DK", 101), "groups": [] });
    let huge = app.post(&stage.path("/registrations"), huge).by(&person).expect(422).await;
    assert_eq!(huge.faults()[0].0, "#/participation/size");
}

async fn calling_a_conference_off_ends_every_registration(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let guests = stage.guests(4).await;
    guests[0].does("cancel").await;
    assert_eq!(stage.happens("cancel").await.body["status"], "cancelled");
    let mut ends = Vec::new();
    for guest in &guests {
        ends.push(guest.status().await);
    }
    assert_eq!(ends, ["cancelled_by_participant", "cancelled_by_host", "expired", "expired"]);
    assert_eq!(stage.held().await, [0]);
}

async fn groups_are_known_to_the_person_and_to_the_measure(app: &App) {
    let groups = json!([{ "group": "migrant" }, { "group": "politics" }]);
    let stage = Stage::open(app, json!({ "groups": groups }), &[(everybody(), 90)]).await;
    let mut migrants = Vec::new();
    for _ in 0..11 {
        migrants.push(stage.guest(coming("DK", 1), &["migrant"]).await);
    }
    let canary = &migrants[0];
    assert_eq!(canary.shown().await["groups"]["groups"], json!(["migrant"]));
    let seen = app.get(&canary.path("")).by(&stage.host).expect(200).await;
    assert!(seen.body["groups"].is_null() && !seen.text.contains("migrant"), "{}", seen.text);
    let listed = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await;
    assert!(!listed.text.contains("migrant"), "{}", listed.text);
    for _ in 0..5 {
        stage.guest(coming("DK", 1), &["politics"]).await;
    }
    let path = stage.path("/representation");
    let public = app.get(&path).expect(200).await.body;
    assert_eq!((&public["declared"], &public["groups"][0]["heads"]), (&json!(16), &json!(11)));
    let host = app.get(&path).by(&stage.host).expect(200).await.body;
    assert_eq!(host, public, "hosts read what everybody reads");
    let by_host =
        app.request(Method::PUT, &canary.path("/groups")).json(json!({ "groups": ["politics"] }));
    by_host.on(1).by(&stage.host).expect(403).await;
    for it in &migrants[..5] {
        let withdraw = app.request(Method::PUT, &it.path("/groups")).json(json!({ "groups": [] }));
        withdraw.on(1).by(&it.person).expect(200).await;
    }
    assert!(canary.shown().await["groups"].is_null());
    let record = format!("/api/v1/audit-events?limit=200&subject_id={}", canary.id);
    let record = app.get(&record).by(&app.admin().await).expect(200).await;
    assert_eq!(record.body["data"].as_array().map(Vec::len), Some(2));
    assert!(!record.text.contains("migrant"), "{}", record.text);
    app.at("2026-02-02T00:00:00Z");
    let public = app.get(&path).expect(200).await.body;
    assert_eq!((&public["declared"], &public["groups"][0]["heads"]), (&json!(11), &json!(6)));
}

async fn everybody_reads_one_measure_a_day(app: &App) {
    let groups = json!([{ "group": "migrant" }, { "group": "politics" }]);
    let stage = Stage::open(app, json!({ "groups": groups }), &[(everybody(), 90)]).await;
    let come = async |groups: &[&str]| {
        for _ in 0..5 {
            stage.guest(coming("DK", 1), groups).await;
        }
    };
    let read = async || {
        let answer = app.get(&stage.path("/representation")).expect(200).await.body;
        (answer["declared"].clone(), answer["groups"][0]["heads"].clone())
    };
    come(&["migrant"]).await;
    come(&["politics"]).await;
    assert_eq!(read().await, (json!(10), json!(5)));
    come(&["migrant"]).await;
    assert_eq!(read().await, (json!(10), json!(5)), "not before tomorrow");
    app.at("2026-02-02T00:00:00Z");
    assert_eq!(read().await, (json!(15), json!(10)));
    let nobody_asks = Stage::set(app, json!({})).await;
    app.get(&nobody_asks.path("/representation")).expect(404).await;
}

async fn a_pool_made_late_counts_who_is_there(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    stage.guest(coming("DK", 3), &[]).await;
    stage.guest(coming("DE", 1), &[]).await;
    let pool = |capacity: u32| {
        let body = json!({ "seats": from("national"), "capacity": capacity });
        app.post(&stage.path("/pools"), body).by(&stage.host)
    };
    assert_eq!(pool(2).expect(409).await.faults()[0].1, "capacity_below_held");
    assert_eq!(pool(3).expect(201).await.body["held"], 3);
    assert_eq!(stage.guest(coming("DK", 1), &[]).await.first["status"], "waitlisted");
    assert_eq!(stage.guest(coming("DE", 1), &[]).await.first["status"], "confirmed");
}
