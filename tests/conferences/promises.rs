//! What users of comparable systems reported as broken, tried here: the queue is fair, nobody is passed by, nothing moves
//! under those who rely on it.

use reqwest::Method;
use serde_json::{Value, json};

use super::{Guest, Stage, coming, everybody, from};
use crate::harness::{App, cases};

cases!("conferences::promises":
    who_waits_for_a_narrower_pool_is_not_passed_by,
    who_waits_for_seats_of_a_pool_keeps_newcomers_from_it,
    nobody_is_confirmed_whom_hosts_have_not_looked_at,
    the_queue_runs_after_every_change_of_the_conference,
    nobody_registers_for_what_is_over,
    what_was_held_stands_still,
    no_offer_is_made_or_runs_out_while_a_conference_is_postponed,
    a_series_is_not_changed_under_its_conferences,
    whom_hosts_turned_down_only_hosts_let_in_again,
    a_party_is_no_larger_than_hosts_allow,
    a_closed_conference_is_for_those_who_belong_to_it,
    nobody_takes_the_seats_of_a_delegation_they_do_not_belong_to,
    what_pools_hold_is_counted_anew,
    a_host_corrects_where_a_guest_comes_from,
    a_translation_is_taken_away_and_blank_texts_are_refused,
);

async fn statuses(guests: &[&Guest<'_>]) -> Vec<String> {
    let mut all = Vec::new();
    for guest in guests {
        all.push(guest.status().await);
    }
    all
}

async fn who_waits_for_a_narrower_pool_is_not_passed_by(app: &App) {
    let pools = [(everybody(), 2), (from("national"), 1), (from("international"), 2)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let first = stage.guest(coming("DK", 1), &[]).await;
    let older = stage.guest(coming("DK", 1), &[]).await;
    let _seated = stage.guest(coming("FR", 1), &[]).await;
    let younger = stage.guest(coming("FR", 1), &[]).await;
    let place = app.get(&younger.path("/waitlist-position")).by(&younger.person).expect(200).await;
    assert_eq!(place.body["position"]["at_most"], 1, "{}", place.text);
    first.does("cancel").await;
    assert_eq!(statuses(&[&older, &younger]).await, ["offered", "waitlisted"]);
}

async fn who_waits_for_seats_of_a_pool_keeps_newcomers_from_it(app: &App) {
    let pools = [(everybody(), 4), (from("national"), 4), (from("international"), 2)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let first = stage.guest(coming("DK", 1), &[]).await;
    let _second = stage.guest(coming("DK", 1), &[]).await;
    let third = stage.guest(coming("FR", 1), &[]).await;
    let party = stage.guest(coming("FR", 2), &[]).await;
    assert_eq!(party.first["status"], "waitlisted");
    // One seat of the whole is free; the party needs two of it.
    let newcomer = stage.guest(coming("DK", 1), &[]).await;
    assert_eq!(newcomer.first["status"], "waitlisted");
    third.does("cancel").await;
    assert_eq!(statuses(&[&party, &newcomer]).await, ["offered", "waitlisted"]);
    first.does("cancel").await;
    assert_eq!(newcomer.status().await, "offered");
}

async fn nobody_is_confirmed_whom_hosts_have_not_looked_at(app: &App) {
    let admission = json!({ "approval": true, "hold_while_pending": true });
    let stage = Stage::open(app, admission, &[(everybody(), 1)]).await;
    let first = stage.guest(coming("DK", 1), &[]).await;
    let second = stage.guest(coming("DK", 1), &[]).await;
    let third = stage.guest(coming("DK", 1), &[]).await;
    first.tries("reject", &stage.host, 200).await;
    assert_eq!(second.status().await, "offered");
    assert_eq!(second.does("confirm").await.body["status"], "submitted");
    assert_eq!(stage.held().await, [1], "the seat is kept meanwhile");
    second.tries("reject", &stage.host, 200).await;
    assert_eq!(third.status().await, "offered");
    let taken_back = third.tries("reject", &stage.host, 200).await;
    assert_eq!(taken_back.body["reason"], "So the hosts decided.");
    let silent =
        app.post(&third.path("/transitions"), json!({ "event": "reopen", "reason": "no" }));
    silent.matching("*").by(&stage.host).expect(422).await;
}

async fn the_queue_runs_after_every_change_of_the_conference(app: &App) {
    // (a) A cut-off kept the seat; it is lifted.
    let admission = json!({ "offer_cut_off_hours": 8784 });
    let stage = Stage::open(app, admission, &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    guests[0].does("cancel").await;
    assert_eq!(guests[1].status().await, "waitlisted");
    patch(&stage, json!({ "admission": { "offer_cut_off_hours": 0 } })).await;
    assert_eq!(guests[1].status().await, "offered");
    // (b) The conference moves away from the cut-off.
    let admission = json!({ "offer_cut_off_hours": 2000 });
    let stage = Stage::open(app, admission, &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    guests[0].does("cancel").await;
    assert_eq!(guests[1].status().await, "waitlisted");
    reschedule(&stage, "2026-11-01").await;
    assert_eq!(guests[1].status().await, "offered");
    // (c) Whoever fits may pass now.
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    let _seated = stage.guest(coming("DK", 2), &[]).await;
    let party = stage.guest(coming("DK", 3), &[]).await;
    let single = stage.guest(coming("DK", 1), &[]).await;
    let queue = json!({ "policy": "fifo", "parties": "best_fit", "max_overtakes": 3 });
    patch(&stage, json!({ "admission": { "queue": queue } })).await;
    assert_eq!(statuses(&[&party, &single]).await, ["waitlisted", "offered"]);
    // (d) Nobody looks any more: who was submitted is let in.
    let stage = Stage::open(app, json!({ "approval": true }), &[(everybody(), 1)]).await;
    let (first, second) =
        (stage.guest(coming("DK", 1), &[]).await, stage.guest(coming("DK", 1), &[]).await);
    patch(&stage, json!({ "admission": { "approval": false } })).await;
    assert_eq!(statuses(&[&first, &second]).await, ["confirmed", "waitlisted"]);
}

async fn patch(stage: &Stage<'_>, changes: Value) {
    let version = stage.shown().await["version"].as_i64().expect("a version");
    stage.app.patch(&stage.path(""), version, changes).by(&stage.host).expect(200).await;
}

async fn reschedule(stage: &Stage<'_>, to: &str) {
    let version = stage.shown().await["version"].to_string();
    let body = json!({ "to": to, "reason": "The hall is taken." });
    let request = stage.app.post(&stage.path("/reschedules"), body).on(version);
    request.by(&stage.host).expect(200).await;
}

async fn nobody_registers_for_what_is_over(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    // The nineteenth is the last day; it ends in Vejle at 22:00 in Greenwich.
    app.at("2026-04-19T21:59:59Z");
    let person = app.person(&[]).await;
    let register = async |person, status: u16| {
        let body = json!({ "participation": coming("DK", 1) });
        app.post(&stage.path("/registrations"), body).by(person).expect(status).await
    };
    register(&person, 201).await;
    app.at("2026-04-19T22:00:00Z");
    let late = app.person(&[]).await;
    assert_eq!(register(&late, 409).await.faults()[0].1, "closed_at");
    let host = app.renewed(&stage.host);
    let stage = Stage { host, ..stage };
    stage.happens("close_registration").await;
    let refused = stage.tries("open_registration", 409).await;
    assert!(refused.text.contains("time_to_register"), "{}", refused.text);
    drop(guest);
}

async fn what_was_held_stands_still(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let guest = stage.guest(coming("DK", 1), &["migrant"]).await;
    let pools = app.get(&stage.path("/pools")).expect(200).await.body;
    let pool = pools["data"][0]["id"].as_str().expect("an id").to_owned();
    for event in ["close_registration", "start"] {
        stage.happens(event).await;
    }
    app.at("2026-04-20T12:00:00Z");
    let stage = Stage { host: app.renewed(&stage.host), ..stage };
    let guest = Guest { person: app.renewed(&guest.person), ..guest };
    stage.happens("finish").await;
    guest.tries("cancel", &guest.person, 409).await;
    guest.tries("cancel_by_host", &stage.host, 409).await;
    let online = app.request(Method::PATCH, &guest.path("")).json(json!({ "mode": "online" }));
    online.matching("*").by(&guest.person).expect(409).await;
    let resize = app.post(&format!("/api/v1/pools/{pool}/resizes"), json!({ "capacity": 50 }));
    assert_eq!(resize.by(&stage.host).expect(409).await.faults()[0].1, "stands_still");
    let new = json!({ "seats": from("national"), "capacity": 9 });
    app.post(&stage.path("/pools"), new).by(&stage.host).expect(409).await;
    let version = stage.shown().await["version"].as_i64().expect("a version");
    let moved = app.patch(&stage.path(""), version, json!({ "country": "SE" }));
    moved.by(&stage.host).expect(409).await;
    patch(&stage, json!({ "title": { "da": "Migration og køn" } })).await;
    // Consent can be withdrawn for good, and only that.
    let groups = async |groups: Value, status: u16| {
        let put =
            app.request(Method::PUT, &guest.path("/groups")).json(json!({ "groups": groups }));
        put.matching("*").by(&guest.person).expect(status).await
    };
    groups(json!(["politics"]), 409).await;
    groups(json!([]), 200).await;
}

async fn no_offer_is_made_or_runs_out_while_a_conference_is_postponed(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let guests = stage.guests(4).await;
    guests[0].does("cancel").await;
    assert_eq!(guests[2].status().await, "offered");
    let postponed = stage.happens("postpone").await;
    assert_eq!(postponed.body["reason"], "The venue was flooded.");
    guests[1].does("cancel").await;
    assert_eq!(guests[3].status().await, "waitlisted", "no offer while nobody knows the day");
    // The offer would have run out long ago.
    app.at("2026-02-20T12:00:00Z");
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let stage = Stage { host: app.renewed(&stage.host), ..stage };
    let shown = async |it: &Guest<'_>| {
        app.get(&it.path("")).by(&app.renewed(&it.person)).expect(200).await.body
    };
    assert_eq!(shown(&guests[2]).await["status"], "offered");
    for event in ["plan", "announce"] {
        stage.happens(event).await;
    }
    assert_eq!(shown(&guests[3]).await["status"], "waitlisted");
    stage.happens("open_registration").await;
    for guest in [&guests[2], &guests[3]] {
        let shown = shown(guest).await;
        assert_eq!(shown["status"], "offered");
        assert_eq!(shown["offered_until"], "2026-02-23T12:00:00Z", "it lasts anew");
    }
}

async fn a_series_is_not_changed_under_its_conferences(app: &App) {
    let admin = app.admin().await;
    let ngo = async |name: &str| {
        let ngo = json!({ "name": name, "kind": "ngo" });
        app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await.id().to_owned()
    };
    let (one, other) = (ngo("VNB").await, ngo("VIFIN").await);
    let partner = |id: &str| json!({ "organisation_id": id, "country": "DE", "kind": "civil_society", "role": "coordinator", "from": "2020-01-01" });
    let rounds = json!([
        { "number": 1, "starts_on": "2027-01-01", "ends_on": "2027-12-31" },
        { "number": 2, "starts_on": "2028-01-01", "ends_on": "2028-12-31" },
    ]);
    let series = json!({
        "name": { "en": "Workshops" }, "kind": "workshop_series", "partners": [partner(&one), partner(&other)],
        "rounds": rounds,
    });
    let series = app.post("/api/v1/conference-series", series).by(&admin).expect(201).await;
    let path = format!("/api/v1/conference-series/{}", series.id());
    let conference = |round: u16| {
        json!({
            "title": { "en": "Workshop" }, "country": "DE", "access": "open", "dates": format!("{}-05", 2026 + round),
            "series": { "series_id": series.id(), "round": round, "role": "thematic" },
            "hosts": [{ "organisation_id": one, "role": "lead" }],
        })
    };
    let made = app.post("/api/v1/conferences", conference(2)).by(&admin).expect(201).await;
    let fewer =
        json!({ "rounds": [{ "number": 1, "starts_on": "2027-01-01", "ends_on": "2027-01-31" }] });
    for change in [fewer, json!({ "partners": [partner(&other)] })] {
        let refused = app.patch(&path, 1, change).by(&admin).expect(409).await;
        assert_eq!(refused.faults()[0].1, "conferences_fall_out");
        assert!(refused.text.contains(made.id()), "{}", refused.text);
    }
    let nobody = app.patch(&path, 1, json!({ "partners": [] })).by(&admin).expect(422).await;
    assert_eq!(nobody.faults()[0].1, "nobody_coordinates");
    let at = made.header("location");
    app.patch(at, 1, json!({ "title": { "de": "Werkstatt" } })).by(&admin).expect(200).await;
    for (event, version) in [("activate", 1), ("end", 2)] {
        let step = app.post(&format!("{path}/transitions"), json!({ "event": event }));
        step.on(version).by(&admin).expect(200).await;
    }
    let late = app.post("/api/v1/conferences", conference(1)).by(&admin).expect(409).await;
    assert_eq!(late.faults()[0].1, "series_ended");
}

async fn whom_hosts_turned_down_only_hosts_let_in_again(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    guest.tries("cancel_by_host", &stage.host, 200).await;
    guest.tries("submit", &guest.person, 409).await;
    let body = json!({ "participation": coming("DK", 1) });
    let again = app.post(&stage.path("/registrations"), body).by(&guest.person).expect(409).await;
    assert_eq!(again.faults()[0].1, "turned_down");
    assert_eq!(guest.tries("reopen", &stage.host, 200).await.body["status"], "draft");
    assert_eq!(guest.does("submit").await.body["status"], "confirmed");
}

async fn a_party_is_no_larger_than_hosts_allow(app: &App) {
    let stage = Stage::open(app, json!({ "max_party": 3 }), &[(everybody(), 80)]).await;
    let person = app.person(&[]).await;
    let register = async |size: u32, status: u16| {
        let body = json!({ "participation": coming("DK", size) });
        app.post(&stage.path("/registrations"), body).by(&person).expect(status).await
    };
    assert_eq!(register(4, 409).await.faults()[0].1, "party_too_large");
    let made = register(3, 201).await;
    let smaller = app.patch(made.header("location"), 1, json!({ "size": 2 }));
    smaller.by(&person).expect(200).await;
    assert_eq!(stage.held().await, [2], "a seat comes free");
}

async fn a_closed_conference_is_for_those_who_belong_to_it(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    patch(&stage, json!({ "access": "closed", "title_hidden": true })).await;
    let stranger = app.person(&[]).await;
    let shown = app.get(&stage.path("")).by(&stranger).expect(200).await.body;
    assert_eq!((&shown["title"], &shown["dates"]), (&json!({}), &json!(super::DATES)));
    assert!(stage.shown().await["title"]["en"].is_string());
    let body = json!({ "participation": coming("DK", 1) });
    let refused = app.post(&stage.path("/registrations"), body.clone()).by(&stranger).expect(403);
    assert_eq!(refused.await.faults()[0].1, "not_of_the_network");
    for rest in ["/pools", "/outcomes", "/representation"] {
        app.get(&stage.path(rest)).by(&stranger).expect(404).await;
    }
    app.post(&stage.path("/registrations"), body).by(&stage.host).expect(201).await;
    app.get(&stage.path("/pools")).by(&stage.host).expect(200).await;
}

async fn nobody_takes_the_seats_of_a_delegation_they_do_not_belong_to(app: &App) {
    let notice = json!({ "privacy_notice": "https://elaine.example/privacy" });
    let stage = Stage::set(app, notice).await;
    let ngo =
        stage.shown().await["hosts"][0]["organisation_id"].as_str().expect("an id").to_owned();
    stage.pool(&json!({ "dimension": "delegation", "organisation_id": ngo }), 1).await;
    for event in ["plan", "announce", "open_registration"] {
        stage.happens(event).await;
    }
    let mut body = json!({ "participation": coming("GB", 1) });
    body["participation"]["delegation"] = ngo.clone().into();
    let register = async |person| {
        app.post(&stage.path("/registrations"), body.clone()).by(person).send().await
    };
    let stranger = app.person(&[]).await;
    let refused = register(&stranger).await;
    assert_eq!(
        (refused.status.as_u16(), refused.faults()[0].1.as_str()),
        (403, "not_their_organisation")
    );
    let delegate = kernel::access::Grant::on_organisation(
        kernel::access::Role::Viewer,
        ngo.parse().expect("an id"),
    );
    let delegate = app.person(&[delegate]).await;
    assert_eq!(register(&delegate).await.body["status"], "confirmed");
}

async fn what_pools_hold_is_counted_anew(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    let guests = stage.guests(3).await;
    let sql = sea_orm::Database::connect(app.database_url()).await.expect("connects");
    let wrong = "update seat_pool set held = 1, capacity = 2";
    sea_orm::ConnectionTrait::execute_unprepared(&sql, wrong).await.expect("valid SQL");
    let recount = app.request(Method::POST, &stage.path("/recounts")).by(&stage.host);
    let found = recount.expect(200).await.body;
    let found = &found["data"][0];
    assert_eq!((&found["held"], &found["counted"]), (&json!(1), &json!(3)));
    assert_eq!(found["above_capacity"], json!([guests[2].id]));
    assert_eq!(stage.held().await, [2]);
    assert_eq!(guests[2].status().await, "confirmed", "nobody is thrown out");
    guests[2].does("cancel").await;
    app.request(Method::POST, &stage.path("/recounts")).by(&guests[0].person).expect(403).await;
}

async fn a_host_corrects_where_a_guest_comes_from(app: &App) {
    let pools = [(from("national"), 1), (from("international"), 1)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    let correction = json!({
        "provenance": { "organisation_country": "SE" }, "reason": "The guest comes for another office.",
    });
    let correct = async |by, status: u16| {
        let request = app.post(&guest.path("/corrections"), correction.clone()).on(1);
        request.by(by).expect(status).await
    };
    correct(&guest.person, 403).await;
    let corrected = correct(&stage.host, 200).await.body;
    assert_eq!(corrected["origin"], "international");
    assert_eq!(stage.held().await, [0, 1]);
}

async fn a_translation_is_taken_away_and_blank_texts_are_refused(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    patch(&stage, json!({ "title": { "de": "Migration", "en": "Migration" } })).await;
    patch(&stage, json!({ "title": { "en": null } })).await;
    assert_eq!(stage.shown().await["title"], json!({ "de": "Migration" }));
    let version = stage.shown().await["version"].as_i64().expect("a version");
    let blank = app.patch(&stage.path(""), version, json!({ "title": { "de": "\u{200b}" } }));
    let blank = blank.by(&stage.host).expect(422).await;
    assert_eq!(blank.faults(), [("#/title/de".to_owned(), "blank".to_owned())]);
    let zone = app.patch(&stage.path(""), version, json!({ "zone": "Mars/Base" }));
    assert_eq!(zone.by(&stage.host).expect(422).await.faults()[0].1, "zone_unknown");
    let empty = json!({ "kind": "result", "text": {} });
    let empty = app.post(&stage.path("/outcomes"), empty).by(&stage.host).expect(422).await;
    assert_eq!(empty.faults()[0].1, "text_missing");
}
