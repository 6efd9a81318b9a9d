//! A conference from the idea to its outcomes, and the series it belongs to.

use kernel::access::{Grant, Role};
use serde_json::{Value, json};

use super::{Stage, everybody};
use crate::harness::{App, Person, cases};

cases!("conferences::life":
    what_a_conference_still_needs_is_said_before_and_refused_after,
    a_conference_moves_and_both_dates_are_on_record,
    what_is_known_to_the_month_shows_no_day_and_sorts_within_it,
    a_conference_is_found_by_its_title_in_any_language,
    a_conference_of_a_series_keeps_to_its_partners_and_rounds,
    a_series_begins_when_its_alliance_is_complete,
    the_alliance_of_the_seed_has_been_in_five_of_six_countries,
    only_hosts_move_a_conference,
    an_outcome_comes_after_the_conference_and_one_is_central,
);

async fn what_a_conference_still_needs_is_said_before_and_refused_after(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    stage.happens("plan").await;
    stage.happens("announce").await;
    let answer = app.get(&stage.path("/transitions")).expect(200).await;
    assert!(answer.statements <= 3, "{}", answer.statements);
    let open = json!({ "event": "open_registration", "allowed": false, "unmet": ["pools", "privacy_notice"] });
    assert!(answer.body["data"].as_array().expect("a list").contains(&open), "{}", answer.text);
    let refused = stage.tries("open_registration", 409).await;
    assert_eq!(refused.faults()[0].1, "guards_unmet");
    let refused = stage.tries("archive", 409).await;
    assert_eq!(refused.faults()[0].1, "invalid_transition");
    assert!(refused.text.contains("open_registration"), "{}", refused.text);
    stage.pool(&everybody(), 80).await;
    let notice = json!({ "admission": { "privacy_notice": "https://elaine.example/privacy" } });
    let version = stage.shown().await["version"].as_i64().expect("a version");
    app.patch(&stage.path(""), version, notice).by(&stage.host).expect(200).await;
    assert_eq!(stage.happens("open_registration").await.body["status"], "registration_open");
    stage.happens("close_registration").await;
    stage.happens("start").await;
    let refused = stage.tries("finish", 409).await;
    assert!(refused.text.contains("end"), "{}", refused.text);
    // The nineteenth is over in Vejle two hours before it is over in Greenwich.
    app.at("2026-04-19T22:00:00Z");
    let host = crate::harness::Person { id: stage.host.id, token: app.token(stage.host.id) };
    let stage = Stage { host, ..stage };
    assert_eq!(stage.happens("finish").await.body["status"], "held");
}

async fn a_conference_moves_and_both_dates_are_on_record(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    let move_to = async |to: &str, status: u16| {
        let version = stage.shown().await["version"].to_string();
        let body = json!({ "to": to, "reason": "The venue is not ready." });
        let request = app.post(&stage.path("/reschedules"), body);
        request.on(version).by(&stage.host).expect(status).await
    };
    move_to("2026-06", 200).await;
    let moved = move_to("2026-06-12", 200).await.body;
    let history: Vec<_> = moved["reschedules"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| format!("{} {} {}", it["from"], it["change"], it["to"]).replace('"', ""))
        .collect();
    let first = format!("{} moved 2026-06", super::DATES);
    assert_eq!(history, [first.as_str(), "2026-06 refined 2026-06-12"]);
    assert_eq!(moved["sequence"], 2);
    assert_eq!(move_to("2026-06-12", 409).await.faults()[0].1, "nothing_moves");
    let version = moved["version"].as_i64().expect("a version");
    let quietly = app.patch(&stage.path(""), version, json!({ "dates": "2026-07-01" }));
    let refused = quietly.by(&stage.host).expect(422).await;
    assert_eq!(refused.faults(), [("#/dates".to_owned(), "dates_by_reschedule".to_owned())]);
}

async fn a_conference_is_found_by_its_title_in_any_language(app: &App) {
    let admin = app.admin().await;
    let titled = async |title: Value, hidden: bool| {
        let body =
            json!({ "title": title, "title_hidden": hidden, "country": "DK", "access": "open" });
        app.post("/api/v1/conferences", body).by(&admin).expect(201).await.body
    };
    let climate = titled(json!({ "de": "Klimaschutz", "uk": "Захист клімату" }), false).await;
    titled(json!({ "de": "Klimaanpassung" }), true).await;
    let found = async |q: &str| {
        let path = format!("/api/v1/conferences?q={q}");
        let answer = app.get(&path).by(&admin).expect(200).await;
        assert_eq!(answer.statements, 3, "{q}");
        let page = answer.body["data"].as_array().expect("a page").iter();
        page.map(|it| it["id"].clone()).collect::<Vec<_>>()
    };
    for q in ["klima", "Klimaschuz", "захист", "klimatu"] {
        assert_eq!(found(q).await, [climate["id"].clone()], "{q}");
    }
    assert!(found("klimaanpassung").await.is_empty(), "a hidden title");
    let path = format!("/api/v1/conferences/{}", climate["id"].as_str().expect("an id"));
    app.patch(&path, 1, json!({ "title": { "de": "Wärme" } })).by(&admin).expect(200).await;
    assert!(found("klimaschutz").await.is_empty());
    assert_eq!(found("waerme").await, [climate["id"].clone()]);
    let version = app.get(&path).by(&admin).expect(200).await.body["version"].as_i64();
    app.patch(&path, version.expect("a version"), json!({ "title_hidden": true }))
        .by(&admin)
        .expect(200)
        .await;
    assert!(found("waerme").await.is_empty());
}

async fn what_is_known_to_the_month_shows_no_day_and_sorts_within_it(app: &App) {
    let admin = app.admin().await;
    for dates in ["2018-10", "2018-10-01", "2018-11-28/2018-11-30", "2018-10-02", "2018"] {
        let body =
            json!({ "title": { "en": dates }, "country": "GB", "access": "open", "dates": dates });
        app.post("/api/v1/conferences", body).by(&admin).expect(201).await;
    }
    let undated = json!({ "title": { "en": "some day" }, "country": "GB", "access": "open" });
    app.post("/api/v1/conferences", undated).by(&admin).expect(201).await;
    let listed = async |query: &str| {
        let answer = app.get(&format!("/api/v1/conferences?{query}")).by(&admin).expect(200).await;
        assert_eq!(answer.statements, 3);
        let dates = answer.body["data"].as_array().expect("a page").iter();
        let dates: Vec<_> =
            dates.map(|it| it["dates"].as_str().unwrap_or("none").to_owned()).collect();
        (dates, answer.body["page"]["next_cursor"].as_str().map(str::to_owned))
    };
    let (all, _) = listed("").await;
    assert_eq!(
        all,
        ["2018", "2018-10", "2018-10-01", "2018-10-02", "2018-11-28/2018-11-30", "none"]
    );
    // Page by page it is the same.
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let (dates, next) = listed(&format!("limit=1{cursor}")).await;
        found.extend(dates);
        let Some(next) = next else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(found, all);
    assert_eq!(listed("from=2018-11-01&to=2018-11-29").await.0, ["2018", "2018-11-28/2018-11-30"]);
    let wrong = json!({ "country": "GB", "access": "open", "dates": "2018-13" });
    let refused = app.post("/api/v1/conferences", wrong).by(&admin).expect(422).await;
    assert_eq!(refused.faults()[0].0, "#/dates");
}

/// Partners of a series in these countries, the first of them civil society, and its coordinator.
async fn alliance(app: &App, admin: &Person, countries: &[&str]) -> (Value, Vec<String>) {
    let (mut partners, mut ids) = (Vec::new(), Vec::new());
    for (at, country) in countries.iter().enumerate() {
        let body = json!({ "name": format!("Partner {at}"), "kind": "other" });
        let made = app.post("/api/v1/organisations", body).by(admin).expect(201).await;
        ids.push(made.id().to_owned());
        let (kind, role) =
            if at == 0 { ("civil_society", "coordinator") } else { ("municipality", "partner") };
        partners.push(json!({
            "organisation_id": made.id(), "country": country, "kind": kind, "role": role, "from": "2016-01-01",
        }));
    }
    let series = json!({
        "name": { "en": "ELAINE" }, "kind": "conference_network", "partners": partners,
        "rounds": [
            { "number": 1, "starts_on": "2016-01-01", "ends_on": "2017-12-31" },
            { "number": 2, "starts_on": "2018-01-01", "ends_on": "2020-12-31" },
        ],
    });
    (series, ids)
}

async fn a_conference_of_a_series_keeps_to_its_partners_and_rounds(app: &App) {
    let admin = app.admin().await;
    let (series, partners) = alliance(app, &admin, &["DE", "DK", "GB"]).await;
    let series = app.post("/api/v1/conference-series", series).by(&admin).expect(201).await;
    let outsider = json!({ "name": "Elsewhere", "kind": "ngo" });
    let outsider = app.post("/api/v1/organisations", outsider).by(&admin).expect(201).await;
    let conference = |host: &str, round: u16, dates: &str| {
        json!({
            "title": { "en": "Graz" }, "country": "AT", "access": "open", "dates": dates,
            "series": { "series_id": series.id(), "round": round, "role": "thematic" },
            "hosts": [{ "organisation_id": host, "role": "lead" }],
        })
    };
    let propose = async |body: Value, status: u16| {
        app.post("/api/v1/conferences", body).by(&admin).expect(status).await
    };
    let fault = async |body: Value| propose(body, 422).await.faults()[0].clone();
    let code = |pointer: &str, code: &str| (pointer.to_owned(), code.to_owned());
    propose(conference(&partners[1], 2, "2019-02"), 201).await;
    assert_eq!(
        fault(conference(outsider.id(), 2, "2019-02")).await,
        code("#/hosts", "no_partner_among_hosts")
    );
    for (round, dates) in [(1, "2019-02"), (2, "2017-12"), (2, "2021")] {
        assert_eq!(
            fault(conference(&partners[1], round, dates)).await,
            code("#/series/round", "no_round_covers")
        );
    }
    let mut nowhere = conference(&partners[1], 2, "2019-02");
    nowhere["series"]["series_id"] = partners[0].clone().into();
    assert_eq!(fault(nowhere).await, code("#/series/series_id", "series_unknown"));
}

async fn a_series_begins_when_its_alliance_is_complete(app: &App) {
    let (two, ids) = alliance(app, &app.admin().await, &["DE", "DK"]).await;
    let coordinator = Grant::on_organisation(Role::Coordinator, ids[0].parse().expect("an id"));
    let partner = Grant::on_organisation(Role::Coordinator, ids[1].parse().expect("an id"));
    let (coordinator, partner) = (app.person(&[coordinator]).await, app.person(&[partner]).await);
    app.post("/api/v1/conference-series", two.clone()).by(&partner).expect(403).await;
    let series = app.post("/api/v1/conference-series", two).by(&coordinator).expect(201).await;
    let path = format!("/api/v1/conference-series/{}/transitions", series.id());
    let step = |event: &str| app.post(&path, json!({ "event": event }));
    let begin = step("activate").on(1).by(&coordinator).expect(409).await;
    assert_eq!(begin.faults()[0].1, "consortium_incomplete");
    assert!(begin.text.contains("three_countries"), "{}", begin.text);
    step("activate").by(&coordinator).expect(428).await;
    step("activate").on(7).by(&coordinator).expect(412).await;
    step("activate").on(1).by(&partner).expect(403).await;
    let gap =
        json!({ "rounds": [{ "number": 2, "starts_on": "2018-01-01", "ends_on": "2020-12-31" }] });
    let path = format!("/api/v1/conference-series/{}", series.id());
    let refused = app.patch(&path, 1, gap).by(&coordinator).expect(422).await;
    assert_eq!(refused.faults()[0].0, "#/rounds");
}

async fn the_alliance_of_the_seed_has_been_in_five_of_six_countries(app: &App) {
    let admin = app.admin().await;
    let countries = ["DE", "SE", "DK", "ES", "GB", "AT"];
    let (series, partners) = alliance(app, &admin, &countries).await;
    let series = app.post("/api/v1/conference-series", series).by(&admin).expect(201).await;
    for (country, dates) in [
        ("GB", "2018-10"),
        ("AT", "2019-02"),
        ("ES", "2019-06"),
        ("DK", "2019-10"),
        ("DE", "2020-03-18"),
        ("BE", "2020-05"),
    ] {
        let body = json!({
            "title": { "en": country }, "country": country, "access": "open", "dates": dates,
            "series": { "series_id": series.id(), "round": 2, "role": "thematic" },
            "hosts": [{ "organisation_id": partners[0], "role": "lead" }],
        });
        let made = app.post("/api/v1/conferences", body).by(&admin).expect(201).await;
        let plan = format!("/api/v1/conferences/{}/transitions", made.id());
        let plan = app.post(&plan, json!({ "event": "plan" })).on(1);
        plan.by(&admin).expect(200).await;
    }
    let path =
        format!("/api/v1/conference-series/{}/hosting-coverage?as_of=2020-06-01", series.id());
    let answer = app.get(&path).by(&admin).expect(200).await;
    assert_eq!(answer.statements, 3);
    let expected = json!({
        "coverage": 0.833_333, "hosted": ["AT", "DE", "DK", "ES", "GB"], "missing": ["SE"], "extra": ["BE"],
    });
    assert_eq!(answer.body, expected);
    let early = format!("/api/v1/conference-series/{}/partners?as_of=2015-12-31", series.id());
    assert_eq!(app.get(&early).by(&admin).expect(200).await.body["data"], json!([]));
    let filtered = format!("/api/v1/conferences?series_id={}&country=DK,BE", series.id());
    let found = async |by: Option<&Person>| {
        let request = by.into_iter().fold(app.get(&filtered), crate::harness::Request::by);
        request.expect(200).await.body["data"].as_array().map(Vec::len)
    };
    assert_eq!((found(Some(&admin)).await, found(None).await), (Some(2), Some(0)));
    // What is only planned counts for nobody else, either.
    let begin = app.post(
        &format!("/api/v1/conference-series/{}/transitions", series.id()),
        json!({ "event": "activate" }),
    );
    begin.on(1).by(&admin).expect(200).await;
    let public = app.get(&path).expect(200).await.body;
    assert_eq!((&public["coverage"], &public["extra"]), (&json!(0.0), &json!([])));
}

async fn only_hosts_move_a_conference(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    let other = json!({ "name": "Elsewhere", "kind": "ngo" });
    let admin = app.admin().await;
    let other = app.post("/api/v1/organisations", other).by(&admin).expect(201).await;
    let stranger = Grant::on_organisation(Role::Admin, other.id().parse().expect("an id"));
    let stranger = app.person(&[stranger]).await;
    let plan = || {
        let step = app.post(&stage.path("/transitions"), json!({ "event": "plan" }));
        step.on(1)
    };
    plan().expect(401).await;
    let theirs = json!({ "hosts": [{ "organisation_id": other.id(), "role": "lead" }] });
    let pool = json!({ "seats": everybody(), "capacity": 1 });
    let tries = async |status: u16| {
        plan().by(&stranger).expect(status).await;
        app.patch(&stage.path(""), 1, theirs.clone()).by(&stranger).expect(status).await;
        app.post(&stage.path("/pools"), pool.clone()).by(&stranger).expect(status).await;
        app.get(&stage.path("/registrations")).by(&stranger).expect(status).await;
    };
    // An idea is nobody else's business; what was announced is there for all to see.
    tries(404).await;
    plan().by(&admin).expect(200).await;
    stage.happens("announce").await;
    tries(403).await;
}

async fn an_outcome_comes_after_the_conference_and_one_is_central(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let outcome =
        json!({ "kind": "result", "central": true, "text": { "en": "Size does not matter." } });
    let make = async |status: u16| {
        app.post(&stage.path("/outcomes"), outcome.clone()).by(&stage.host).expect(status).await
    };
    let draft = make(201).await;
    assert_eq!(make(409).await.body["code"], "already_exists");
    let publish = format!("/api/v1/outcomes/{}/publications", draft.id());
    let publish = || {
        let request = app.request(reqwest::Method::POST, &publish);
        request.on(1).by(&stage.host)
    };
    assert_eq!(publish().expect(409).await.faults()[0].1, "not_held");
    let listed = async |person: Option<&crate::harness::Person>| {
        let request = app.get(&stage.path("/outcomes"));
        let request = person.into_iter().fold(request, crate::harness::Request::by);
        request.expect(200).await.body["data"].as_array().map(Vec::len)
    };
    assert_eq!((listed(None).await, listed(Some(&stage.host)).await), (Some(0), Some(1)));
    assert_eq!(listed(Some(&app.person(&[]).await)).await, Some(0));
}
