//! What waits for somebody: it is there once others have spoken, names what settles it, and is gone with that.

use std::collections::BTreeSet;

use kernel::access::{Grant, Role};
use mailparse::parse_mail;
use people::task::TaskKind;
use reqwest::Method;
use serde_json::{Value, json};

use crate::conferences::{Stage, everybody};
use crate::harness::smtp::{Manner, Sink};
use crate::harness::{App, Person, cases};
use crate::learning_cities as figures;
use crate::partnerships;
use crate::partnerships::{PATH, Pair, coordinator, member, step, town};
use crate::platform::mail::{arrived, sending};

cases!("tasks":
    every_task_is_settled_by_the_operation_it_names,
    tasks_come_in_the_order_of_their_days_and_in_pages,
    who_has_no_role_has_nothing_to_do,
    who_wants_it_is_told_each_day_until_they_stop_it,
    what_somebody_was_told_is_read_again_without_its_links,
);

const TASKS: &str = "/api/v1/me/tasks";
const NOTIFICATIONS: &str = "/api/v1/me/notifications";

async fn waiting(app: &App, by: &Person) -> Vec<Value> {
    let answer = app.get(TASKS).by(by).expect(200).await;
    assert!(answer.statements <= 8, "{} statements", answer.statements);
    answer.body["data"].as_array().expect("a list").clone()
}

async fn of_kind(app: &App, by: &Person, kind: &str) -> Vec<Value> {
    waiting(app, by).await.into_iter().filter(|it| it["kind"] == kind).collect()
}

/// Settles what is seen, and keeps which kinds there were.
struct Desk<'a> {
    app: &'a App,
    seen: BTreeSet<String>,
}

impl Desk<'_> {
    /// The only task of a kind, settled as it says; then it is gone.
    async fn settle(&mut self, by: &Person, kind: &str, body: Value) -> Value {
        let task = self.there(by, kind).await;
        let settled = &task["settled_by"];
        let (method, href) = (&settled["method"], settled["href"].as_str().expect("an address"));
        assert_eq!(method, "POST");
        let request = if body.is_null() {
            self.app.request(Method::POST, href)
        } else {
            self.app.post(href, body)
        };
        // As it stands there, and by what the contract says of the operation.
        let request = match settled["if_match"].as_str() {
            Some(tag) => request.matching(tag),
            None => request,
        };
        let answer = request.by(by).send().await;
        assert!(answer.status.is_success(), "{kind} at {href}: {}", answer.text);
        let left = of_kind(self.app, by, kind).await;
        assert!(left.iter().all(|it| it["subject_id"] != task["subject_id"]), "{kind} is left");
        task
    }

    async fn there(&mut self, by: &Person, kind: &str) -> Value {
        let mut found = of_kind(self.app, by, kind).await;
        assert_eq!(found.len(), 1, "{kind} in {:#?}", waiting(self.app, by).await);
        self.seen.insert(kind.to_owned());
        found.remove(0)
    }
}

async fn every_task_is_settled_by_the_operation_it_names(app: &App) {
    let mut desk = Desk { app, seen: BTreeSet::new() };
    partners(&mut desk).await;
    new_forms(&mut desk).await;
    silent_partners(&mut desk).await;
    the_platform(&mut desk).await;
    figures_of_a_town(&mut desk).await;
    hosts(&mut desk).await;
    stale_records(&mut desk).await;
    let all: BTreeSet<_> = TaskKind::all().map(|it| it.to_string()).collect();
    assert_eq!(desk.seen, all, "each kind waits for somebody here");
}

fn mandate() -> Value {
    json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" })
}

fn friendship(to: &str) -> Value {
    json!({
        "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": to,
        "languages": [{ "language": "de", "authentic": true, "document": "https://rat.example/vertrag" }],
    })
}

async fn partners(desk: &mut Desk<'_>) {
    let app = desk.app;
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.contact(app).await;
    assert!(waiting(app, anna).await.is_empty(), "who has spoken waits for others");
    let task = desk.settle(bohdan, "answer_proposal", json!({ "event": "explore" })).await;
    assert_eq!(
        (&task["partnership"]["id"], &task["body"]["name"], &task["due_on"]),
        (&json!(id), &json!("Poltava"), &Value::Null)
    );
    for person in [anna, bohdan] {
        step(app, &id, person, json!({ "event": "propose" }), 200).await;
    }
    let path = format!("{PATH}/{id}/agreements");
    let mut draft = friendship("2026-06-30");
    draft["draft"] = json!(true);
    let made = app.post(&path, draft).by(anna).expect(201).await;
    assert!(waiting(app, anna).await.is_empty(), "nobody adopts a draft");
    let tabled =
        app.patch(&format!("/api/v1/agreements/{}", made.id()), 1, json!({ "draft": false }));
    tabled.by(anna).expect(200).await;
    for person in [anna, bohdan] {
        assert!(of_kind(app, person, "sign_agreement").await.is_empty(), "not all have adopted it");
        desk.settle(person, "adopt_agreement", mandate()).await;
    }
    for person in [anna, bohdan] {
        let signature = json!({ "office": "mayor", "signed_on": "2026-01-20" });
        assert!(of_kind(app, person, "renew_agreement").await.is_empty(), "it is not in force");
        desk.settle(person, "sign_agreement", signature).await;
    }
    let mut renewal = friendship("2031-06-30");
    renewal["follows"] = json!({ "agreement_id": made.id(), "how": "renews" });
    let task = desk.settle(bohdan, "renew_agreement", renewal).await;
    assert_eq!(task["due_on"], "2026-06-30");
    assert!(of_kind(app, anna, "renew_agreement").await.is_empty(), "it is followed already");

    let claim =
        json!({ "key": "milestone", "on": "2025-05", "text": { "de": "Das erste Treffen" } });
    app.post(&format!("{PATH}/{id}/claims"), claim).by(anna).expect(201).await;
    assert!(of_kind(app, anna, "confirm_claim").await.is_empty());
    desk.settle(bohdan, "confirm_claim", json!({})).await;

    let opened = json!({ "closes_on": "2026-02-15" });
    app.post(&format!("{PATH}/{id}/assessments"), opened).by(anna).expect(201).await;
    let viewer = member(app, &pair.towns[1], Role::Viewer).await;
    let sheet =
        json!({ "sector": "education", "answers": [{ "item": "common_goal", "score": 4 }] });
    let task = desk.settle(&viewer, "answer_assessment", sheet).await;
    assert_eq!(task["due_on"], "2026-02-14", "on the last day it is shut");
    desk.there(anna, "answer_assessment").await;

    let third = town(app, "Ostfildern", "DE").await;
    let joins = coordinator(app, &third).await;
    let named = json!({ "municipality_id": third, "since": "2022-01-01" });
    let named = app.post(&format!("{PATH}/{id}/municipalities"), named).matching("*");
    named.by(anna).expect(200).await;
    let accept = || json!({ "event": "accept" });
    desk.settle(&joins, "answer_municipality_invitation", accept()).await;
    let centre = json!({ "name": "VHS", "kind": "adult_education_centre", "seat_municipality_id": pair.towns[0] });
    let centre = app.post("/api/v1/organisations", centre).by(&app.admin().await).expect(201).await;
    let on_it = Grant::on_organisation(Role::Coordinator, centre.id().parse().expect("an id"));
    let teacher = app.person(&[on_it]).await;
    let named = json!({ "organisation_id": centre.id(), "role": "lead_aec" });
    let named = app.post(&format!("{PATH}/{id}/actors"), named).matching("*");
    named.by(anna).expect(200).await;
    desk.settle(&teacher, "answer_actor_invitation", accept()).await;
    desk.there(&teacher, "answer_assessment").await;
}

async fn new_forms(desk: &mut Desk<'_>) {
    let app = desk.app;
    let towns = [town(app, "Filderhausen", "DE").await, town(app, "Lubny", "UA").await];
    let people = [coordinator(app, &towns[0]).await, coordinator(app, &towns[1]).await];
    let [anna, bohdan] = &people;
    let id = partnerships::on_record(app, &towns).await;
    for person in &people {
        assert!(waiting(app, person).await.is_empty(), "nobody has said anything of it");
    }
    let take_over = || json!({ "event": "take_over" });
    step(app, &id, anna, take_over(), 200).await;
    desk.settle(bohdan, "answer_proposal", take_over()).await;
    partnerships::change_form(app, &id, anna, "contact", 200).await;
    assert!(of_kind(app, anna, "confirm_form_change").await.is_empty(), "it is one's own");
    desk.settle(bohdan, "confirm_form_change", json!({})).await;
}

async fn silent_partners(desk: &mut Desk<'_>) {
    let app = desk.app;
    let towns = [town(app, "Rodgau", "DE").await, town(app, "Nieuwpoort", "BE").await];
    let people = [coordinator(app, &towns[0]).await, coordinator(app, &towns[1]).await];
    let pair = Pair { towns, people };
    let (_, agreement) = partnerships::history::attested(app, &pair).await;
    let [anna, bohdan] = &pair.people;
    let answer = json!({ "event": "confirm" });
    let task = desk.settle(bohdan, "answer_attestations", answer).await;
    assert_eq!(task["subject_id"], agreement);
    // A charter of 1975 without an end.
    let task = desk.there(anna, "review_agreement").await;
    assert_eq!(task["due_on"], "1980-06-01");
}

async fn the_platform(desk: &mut Desk<'_>) {
    let app = desk.app;
    let (admin, founder) = (app.admin().await, app.person(&[]).await);
    let club = json!({ "name": "Club", "kind": "ngo" });
    let club = app.post("/api/v1/organisations", club).by(&founder).expect(201).await;
    let submit = json!({ "event": "submit" });
    let path = format!("/api/v1/organisations/{}/transitions", club.id());
    app.post(&path, submit).matching("*").by(&founder).expect(200).await;
    let verify = json!({ "event": "verify" });
    desk.settle(&admin, "decide_organisation", verify).await;

    let lonely = town(app, "Lindau", "DE").await;
    let wish = json!({ "on": "municipality", "on_id": lonely, "role": "coordinator" });
    app.post("/api/v1/role-requests", wish).by(&founder).expect(201).await;
    assert!(of_kind(app, &founder, "decide_role_request").await.is_empty(), "it is one's own");
    let grant = json!({ "event": "grant", "reason": "Confirmed by phone." });
    desk.settle(&admin, "decide_role_request", grant).await;

    let pairs = app.get(&format!("{PATH}?limit=1")).expect(200).await.body;
    let report = json!({
        "subject_kind": "partnership", "subject_id": pairs["data"][0]["id"], "reason": "It insults a town.",
    });
    app.post("/api/v1/reports", report).by(&founder).expect(201).await;
    let dismiss = json!({ "event": "dismiss", "reason": "It does not." });
    desk.settle(&admin, "decide_report", dismiss).await;
}

async fn figures_of_a_town(desk: &mut Desk<'_>) {
    let app = desk.app;
    let keeper = figures::keeper(app).await;
    figures::registry(app, &keeper).await;
    figures::defined(app, &keeper, figures::profile("LEARNERS", "base", "COUNT")).await;
    let town = figures::town(app, &keeper, "Bonn").await;
    let clerk = figures::of_town(app, Role::Coordinator, &town).await;
    let head = figures::of_town(app, Role::Coordinator, &town).await;
    let figure = figures::observation("LEARNERS", &town, "2025", "7");
    let it = app.post("/api/v1/observations", figure).by(&clerk).expect(201).await.body;
    assert!(of_kind(app, &head, "decide_observation").await.is_empty(), "it is a draft");
    figures::step(app, &it, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&clerk)
        .expect(200)
        .await;
    assert!(of_kind(app, &clerk, "decide_observation").await.is_empty(), "four eyes decide");
    desk.settle(&head, "decide_observation", json!({ "event": "approve" })).await;
}

async fn hosts(desk: &mut Desk<'_>) {
    let app = desk.app;
    let stage = Stage::open(app, json!({}), &[(everybody(), 5)]).await;
    let admin = app.admin().await;
    let guest = json!({ "name": "Aarhus VHS", "kind": "ngo" });
    let guest = app.post("/api/v1/organisations", guest).by(&admin).expect(201).await;
    let on_it = Grant::on_organisation(Role::Coordinator, guest.id().parse().expect("an id"));
    let co = app.person(&[on_it]).await;
    let mut hosts = stage.shown().await["hosts"].clone();
    let hosts = hosts.as_array_mut().expect("a list");
    for it in hosts.iter_mut() {
        it.as_object_mut().map(|it| it.remove("organisation"));
    }
    hosts.push(json!({ "organisation_id": guest.id(), "role": "co" }));
    let named = app.request(Method::PATCH, &stage.path("")).matching("*");
    named.json(json!({ "hosts": hosts })).by(&stage.host).expect(200).await;
    let task = desk.settle(&co, "answer_host_invitation", json!({ "event": "accept" })).await;
    assert_eq!(task["conference"]["id"], json!(stage.id));
    let vifin = lead_of(&stage).await;
    let partner = |id: &str, role: &str| json!({ "organisation_id": id, "country": "DK", "kind": "civil_society", "role": role, "from": "2020-01-01" });
    let series = json!({
        "name": { "en": "Workshops" }, "kind": "workshop_series",
        "partners": [partner(&vifin, "coordinator"), partner(guest.id(), "partner")],
        "rounds": [{ "number": 1, "starts_on": "2027-01-01", "ends_on": "2027-12-31" }],
    });
    app.post("/api/v1/conference-series", series).by(&stage.host).expect(201).await;
    desk.settle(&co, "answer_series_invitation", json!({ "event": "accept" })).await;

    stage.happens("close_registration").await;
    assert!(of_kind(app, &stage.host, "start_conference").await.is_empty(), "it has time");
    app.at("2026-04-18T08:00:00Z");
    let stage = stage.renewed();
    let task = desk.settle(&stage.host, "start_conference", json!({ "event": "start" })).await;
    assert_eq!(task["due_on"], "2026-04-18");
    app.at("2026-04-20T08:00:00Z");
    let stage = stage.renewed();
    desk.settle(&stage.host, "finish_conference", json!({ "event": "finish" })).await;
}

/// The organisation that leads a conference.
async fn lead_of(stage: &Stage<'_>) -> String {
    stage.shown().await["hosts"][0]["organisation_id"].as_str().expect("an id").to_owned()
}

async fn stale_records(desk: &mut Desk<'_>) {
    let app = desk.app;
    let admin = app.admin().await;
    let place = town(app, "Alzey", "DE").await;
    let club = json!({ "name": "Alzey hilft", "kind": "ngo" });
    let club = app.post("/api/v1/organisations", club).by(&admin).expect(201).await;
    let of_town = Grant::on_municipality(Role::Contributor, place.parse().expect("an id"));
    let of_club = Grant::on_organisation(Role::Contributor, club.id().parse().expect("an id"));
    let person = app.person(&[of_town, of_club]).await;
    app.at("2028-04-20T08:00:00Z");
    assert!(
        waiting(app, &app.renewed(&person)).await.is_empty(),
        "they are as old as that, not older"
    );
    app.at("2028-04-21T08:00:00Z");
    let person = app.renewed(&person);
    let task = desk.settle(&person, "assure_municipality", Value::Null).await;
    assert_eq!(task["due_on"], "2028-04-20");
    desk.settle(&person, "assure_organisation", Value::Null).await;
}

async fn tasks_come_in_the_order_of_their_days_and_in_pages(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    pair.sign(app, &id, friendship("2026-06-30")).await;
    let opened = json!({ "closes_on": "2026-02-15" });
    app.post(&format!("{PATH}/{id}/assessments"), opened).by(anna).expect(201).await;
    for year in 2010..2015 {
        let claim =
            json!({ "key": "milestone", "on": format!("{year}"), "text": { "de": "Treffen" } });
        app.post(&format!("{PATH}/{id}/claims"), claim).by(anna).expect(201).await;
    }
    let all = app.get(&format!("{TASKS}?include_total=true")).by(bohdan).expect(200).await.body;
    assert_eq!(all["page"]["total_count"], 7);
    let kinds = |it: &Value| -> Vec<String> {
        let items = it["data"].as_array().expect("a list").iter();
        items.map(|it| it["kind"].as_str().expect("a word").to_owned()).collect()
    };
    assert_eq!(kinds(&all)[..3], ["answer_assessment", "renew_agreement", "confirm_claim"]);
    let (mut paged, mut next) = (Vec::new(), format!("{TASKS}?limit=2"));
    loop {
        let page = app.get(&next).by(bohdan).expect(200).await.body;
        paged.extend(page["data"].as_array().expect("a list").clone());
        let Some(cursor) = page["page"]["next_cursor"].as_str() else { break };
        next = format!("{TASKS}?limit=2&cursor={cursor}");
    }
    assert_eq!(json!(paged), all["data"]);
    for (query, count) in [
        ("kind=confirm_claim", 5),
        ("kind=confirm_claim,renew_agreement", 6),
        ("due_before=2026-02-14", 0),
        ("due_before=2026-02-15", 1),
        (format!("on_id={}", pair.towns[1]).as_str(), 7),
        (format!("on_id={}", pair.towns[0]).as_str(), 0),
    ] {
        let found = app.get(&format!("{TASKS}?{query}")).by(bohdan).expect(200).await.body;
        assert_eq!(kinds(&found).len(), count, "{query}");
    }
    app.get(&format!("{TASKS}?kind=make_coffee")).by(bohdan).expect(400).await;
    app.get(&format!("{TASKS}?cursor=abc")).by(bohdan).expect(400).await;
}

async fn who_has_no_role_has_nothing_to_do(app: &App) {
    let pair = Pair::meet(app).await;
    pair.contact(app).await;
    app.get(TASKS).expect(401).await;
    let persons = [app.person(&[]).await, member(app, &pair.towns[1], Role::Viewer).await];
    for person in &persons {
        assert!(waiting(app, person).await.is_empty());
    }
    let ended = Grant {
        until: "2026-01-31".parse().ok(),
        ..Grant::on_municipality(Role::Coordinator, pair.towns[1].parse().expect("an id"))
    };
    assert!(waiting(app, &app.person(&[ended]).await).await.is_empty(), "their role is over");
}

/// The texts of a message, and where it is stopped.
fn read(raw: &str) -> (String, String) {
    let mail = parse_mail(raw.as_bytes()).expect("a message");
    let text = mail.subparts[0].get_body().expect("decodes").replace("\r\n", "\n");
    let stop = mail.headers.iter().find(|it| it.get_key() == "List-Unsubscribe").expect("it stops");
    let stop = stop.get_value().trim_matches(['<', '>']).to_owned();
    (text, stop)
}

async fn who_wants_it_is_told_each_day_until_they_stop_it(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &sink.url()).await;
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    for (person, language) in [(anna, "de"), (bohdan, "uk")] {
        let said = json!({ "language": language, "consents": ["digest"] });
        app.patch("/api/v1/me", 1, said).by(person).expect(200).await;
    }
    pair.contact(app).await;
    // Whoever agreed since the last sweep gets a job with the next.
    app.at("2026-02-01T12:11:00Z");
    jobs(app, 2).await;
    app.at("2026-02-02T05:30:00Z");
    let (text, stop) = read(&arrived(&sink, 1).await[0].text);
    let line = "– Відповісти на пропозицію: Filderstadt – Poltava, Poltava\n";
    assert!(text.contains(line), "{text}");
    app.at("2026-02-02T23:00:00Z");
    app.at("2026-02-03T05:31:00Z");
    arrived(&sink, 2).await;

    let path = stop.strip_prefix("http://comitas.test").expect("an address of ours");
    app.request(Method::POST, path).expect(204).await;
    let bohdan = app.renewed(bohdan);
    let me = app.get("/api/v1/me").by(&bohdan).expect(200).await.body;
    assert_eq!(me["person"]["consents"], json!([]), "who stops it agrees no more");
    app.at("2026-02-04T05:31:00Z");
    jobs(app, 1).await;
    let bohdan = app.renewed(&bohdan);
    let version = me["person"]["version"].as_i64().expect("a number");
    let said = json!({ "consents": ["digest"] });
    app.patch("/api/v1/me", version, said).by(&bohdan).expect(200).await;
    app.at("2026-02-04T05:45:00Z");
    jobs(app, 2).await;
    app.at("2026-02-05T05:31:00Z");
    arrived(&sink, 3).await;
    server.rest().await;
}

/// Looks until so many people are to be told what waits for them.
async fn jobs(app: &App, count: i64) {
    use sea_orm::{ConnectionTrait, Database, Statement};
    let db = Database::connect(app.database_url()).await.expect("connects");
    let backend = db.get_database_backend();
    let ask = "select count(*) from job where kind = 'tell_digest'";
    let started = std::time::Instant::now();
    loop {
        let row = db.query_one_raw(Statement::from_string(backend, ask)).await.expect("asks");
        let found: i64 = row.expect("a row").try_get_by_index(0).expect("a number");
        if found == count {
            return;
        }
        assert!(started.elapsed().as_secs() < 30, "{found} are to be told");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

async fn what_somebody_was_told_is_read_again_without_its_links(app: &App) {
    let place = town(app, "Rodgau", "DE").await;
    let boss = member(app, &place, Role::Admin).await;
    let clerk = member(app, &place, Role::Viewer).await;
    let path = format!("/api/v1/municipalities/{place}/members/{}", clerk.id);
    for (version, role) in [(1, "contributor"), (2, "coordinator")] {
        let role = json!({ "role": role });
        app.request(Method::PUT, &path).on(version).json(role).by(&boss).expect(200).await;
        app.at(&format!("2026-02-01T12:0{version}:00Z"));
    }
    app.get(NOTIFICATIONS).expect(401).await;
    assert_eq!(app.get(NOTIFICATIONS).by(&boss).expect(200).await.body["data"], json!([]));
    let told = app.get(NOTIFICATIONS).header("Accept-Language", "de").by(&clerk);
    let told = told.expect(200).await.body;
    let texts: Vec<_> =
        told["data"].as_array().expect("a list").iter().map(|it| &it["text"]).collect();
    assert_eq!(
        texts,
        [
            "Ihre Rolle bei Rodgau ist jetzt „Koordination“.",
            "Ihre Rolle bei Rodgau ist jetzt „Mitarbeit“."
        ]
    );
    let first = &told["data"][0];
    assert_eq!(
        (&first["kind"], &first["title"], &first["state"], &first["told_at"]),
        (
            &json!("role_changed"),
            &json!("Ihre Rolle bei Rodgau"),
            &json!("waiting"),
            &json!("2026-02-01T12:01:00Z")
        )
    );
    let page = app.get(&format!("{NOTIFICATIONS}?limit=1")).by(&clerk).expect(200).await.body;
    let cursor = page["page"]["next_cursor"].as_str().expect("there are more");
    let rest =
        app.get(&format!("{NOTIFICATIONS}?limit=1&cursor={cursor}")).by(&clerk).expect(200).await;
    assert_eq!(rest.body["data"][0]["id"], told["data"][1]["id"]);
}
