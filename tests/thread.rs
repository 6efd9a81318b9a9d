//! The one thread of it all: an encounter at a conference becomes a partnership, the partnership becomes joint work, the
//! joint work is meant to move an indicator. What is sent is written down as the tutorial of `openapi/README.md`.

use std::cell::RefCell;
use std::fmt::Write as _;

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::contract;
use crate::harness::{Answer, App, Person, cases};

cases!("thread": from_an_encounter_to_an_indicator);

async fn from_an_encounter_to_an_indicator(app: &App) {
    let story = Story::begin(app).await;
    let (echterdingen, poltava) = two_towns(&story).await;
    let conference = the_conference(&story, &echterdingen, &poltava).await;
    let contact = the_contact(&story, &conference, &echterdingen, &poltava).await;
    the_friendship(&story, &contact, &echterdingen, &poltava).await;
    the_indicator(&story, &contact, &echterdingen).await;
    the_assessment(&story, &contact).await;
    contract::adopt_tutorial(&story.text.into_inner());
}

/// Those who act, by the names of their accounts.
const ADMIN: &str = "admin";
const HOST: &str = "vejle";
const ECHTERDINGEN: [&str; 3] = ["echterdingen1", "echterdingen2", "echterdingen3"];
const POLTAVA: [&str; 3] = ["poltava1", "poltava2", "poltava3"];

async fn two_towns(story: &Story<'_>) -> (String, String) {
    story.says(
        "An administrator registers two towns and an organisation, and invites who speaks for them.",
    );
    let town = |name: &str, names: Value, country: &str, lat: f64, lon: f64| {
        json!({
            "name": name, "names": names, "country": country, "level": "city",
            "point": { "lat": lat, "lon": lon, "exactness": "approximate" },
        })
    };
    let path = "/api/v1/municipalities";
    let echterdingen = town("Leinfelden-Echterdingen", json!({}), "DE", 48.6928, 9.1428);
    let echterdingen = story.makes("ECHTERDINGEN", ADMIN, path, echterdingen).await;
    let poltava = town("Полтава", json!({ "en": "Poltava" }), "UA", 49.5894, 34.5514);
    let poltava = story.makes("POLTAVA", ADMIN, path, poltava).await;
    let vifin = json!({ "name": "VIFIN / Vejle Kommune", "kind": "municipal_administration" });
    let vifin = story.makes("VIFIN", ADMIN, "/api/v1/organisations", vifin).await;
    story.invites(HOST, Role::Coordinator, "organisation", &vifin).await;
    for (people, town) in [(ECHTERDINGEN, &echterdingen), (POLTAVA, &poltava)] {
        for (who, role) in people.iter().zip([Role::Coordinator, Role::Coordinator, Role::Viewer]) {
            story.invites(who, role, "municipality", town).await;
        }
    }
    (echterdingen, poltava)
}

async fn the_conference(story: &Story<'_>, echterdingen: &str, poltava: &str) -> String {
    story.says(
        "VIFIN holds a conference in Vejle, as in October 2019: about 40 national and 40 international guests.",
    );
    let vifin = story.id("VIFIN");
    let vejle = json!({
        "title": { "en": "1+1=3: Migration, cultural values and norms and how do we create a new common We?" },
        "main_theme": "migration", "dates": story.month(), "zone": "Europe/Copenhagen", "country": "DK",
        "access": "open", "single_meeting": true, "hosts": [{ "organisation_id": vifin, "role": "lead" }],
        "admission": { "privacy_notice": "https://elaine.example/privacy" },
    });
    let conference = story.makes("CONFERENCE", HOST, "/api/v1/conferences", vejle).await;
    let path = format!("/api/v1/conferences/{conference}");
    story.says("The month becomes a date; both stay on record. What still stands against opening is said beforehand.");
    let dates = json!({ "to": story.today(), "reason": "The venue is booked." });
    story.does(HOST, &path, "reschedules", dates).await;
    for event in ["plan", "announce"] {
        story.does(HOST, &path, "transitions", json!({ "event": event })).await;
    }
    let needs = story.reads(HOST, &format!("{path}/transitions")).await;
    assert!(needs.to_string().contains("pools"), "{needs:#}");
    for origin in ["national", "international"] {
        let pool = json!({ "seats": { "dimension": "origin", "origin": origin }, "capacity": 40 });
        story.sends(HOST, &format!("{path}/pools"), pool, 201).await;
    }
    story.does(HOST, &path, "transitions", json!({ "event": "open_registration" })).await;
    story.says(
        "Two delegates register; their origin is derived from the country of whom they represent.",
    );
    for (who, country) in [(ECHTERDINGEN[0], "DE"), (POLTAVA[0], "UA")] {
        let body = json!({ "participation": {
            "provenance": { "organisation_country": country }, "mode": "onsite", "engagement": "both", "size": 1,
        }});
        let seated = story.sends(who, &format!("{path}/registrations"), body, 201).await;
        assert_eq!(
            (&seated["status"], &seated["origin"]),
            (&json!("confirmed"), &json!("international"))
        );
    }
    for event in ["close_registration", "start"] {
        story.does(HOST, &path, "transitions", json!({ "event": event })).await;
    }
    story.says("They met in a workshop, and want to learn from each other: a follow-up, on which they agree.");
    let follow_up = json!({
        "kind": "contact", "municipality_ids": [echterdingen, poltava],
        "text": { "en": "What can we learn from other municipalities? Delegates of both stay in touch." },
    });
    let follow_ups = format!("{path}/follow-ups");
    let follow_up = story.makes("FOLLOW_UP", ECHTERDINGEN[0], &follow_ups, follow_up).await;
    story.says("Nobody agrees for somebody else: Poltava accepts for itself.");
    let party = format!("{follow_up}/parties/{poltava}");
    story.steps(POLTAVA[0], &party, 1, json!({ "event": "accept" })).await;
    story.steps(POLTAVA[0], &follow_up, 2, json!({ "event": "agree" })).await;
    conference
}

async fn the_contact(
    story: &Story<'_>,
    conference: &str,
    echterdingen: &str,
    poltava: &str,
) -> String {
    story.says(
        "It leads to a contact between their municipalities, which says where it comes from.",
    );
    let contact = json!({
        "form": "contact", "started_on": "2019-10-10", "themes": ["lifelong_learning"],
        "sides": [{ "municipality_ids": [echterdingen] }, { "municipality_ids": [poltava] }],
        "origin": { "kind": "conference_follow_up", "conference_id": conference },
    });
    let contact = story.makes("CONTACT", ECHTERDINGEN[0], "/api/v1/partnerships", contact).await;
    let follow_up = story.id("FOLLOW_UP");
    let created = json!({ "event": "create_partnership", "partnership_id": contact });
    story.steps(ECHTERDINGEN[0], &follow_up, 3, created).await;
    story.says("Each side takes its own steps; while one has acted and the other not, the whole is one-sided, and shows to both of them only.");
    let path = format!("/api/v1/partnerships/{contact}");
    for event in ["propose", "resolve", "activate"] {
        story.does(ECHTERDINGEN[0], &path, "transitions", json!({ "event": event })).await;
    }
    let one_sided = story.reads(ECHTERDINGEN[0], &path).await;
    assert_eq!(
        (&one_sided["official_status"], &one_sided["visibility"]),
        (&json!("one_sided"), &json!("parties"))
    );
    for event in ["explore", "propose", "resolve", "activate"] {
        story.does(POLTAVA[0], &path, "transitions", json!({ "event": event })).await;
    }
    assert_eq!(story.reads(HOST, &path).await["official_status"], "active");
    contact
}

async fn the_friendship(story: &Story<'_>, contact: &str, echterdingen: &str, poltava: &str) {
    story.says("Both councils resolve on a friendship, both sides adopt the agreement, both mayors sign it.");
    let path = format!("/api/v1/partnerships/{contact}");
    let agreement = json!({
        "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": "2029-12-31",
        "languages": [{ "language": "de", "authentic": true }, { "language": "uk", "authentic": true }],
    });
    let agreements = format!("{path}/agreements");
    let agreement = story.makes("AGREEMENT", ECHTERDINGEN[0], &agreements, agreement).await;
    let address = format!("/api/v1/agreements/{agreement}");
    for (who, town, body, name) in [
        (ECHTERDINGEN[0], echterdingen, "Gemeinderat", "RESOLUTION_1"),
        (POLTAVA[0], poltava, "Полтавська міська рада", "RESOLUTION_2"),
    ] {
        let resolution = json!({
            "municipality_id": town, "kind": "conclude", "outcome": "adopted", "body": body, "decided_on": "2020-01-28",
        });
        let resolution = story.makes(name, who, &format!("{path}/resolutions"), resolution).await;
        let adopted = json!({ "decided_on": "2020-01-28", "resolution_id": resolution });
        story.does(who, &address, "adoptions", adopted).await;
    }
    for who in [ECHTERDINGEN[0], POLTAVA[0]] {
        let signature = json!({ "office": "mayor", "signed_on": "2020-02-14" });
        story.does(who, &address, "signatures", signature).await;
    }
    story.says("With it in force the contact becomes a friendship; its timeline tells how.");
    let friends = json!({ "to": "friendship" });
    let friends = story.does(POLTAVA[0], &path, "form-changes", friends).await;
    assert_eq!(friends["form"], "friendship");
    let timeline = story.reads(HOST, &format!("{path}/timeline?limit=200")).await;
    let kinds = |kind: &str| {
        timeline["data"].as_array().map(|it| it.iter().filter(|it| it["kind"] == kind).count())
    };
    assert_eq!((kinds("resolution_passed"), kinds("agreement_signed")), (Some(2), Some(2)));
}

async fn the_indicator(story: &Story<'_>, contact: &str, echterdingen: &str) {
    story.says("Their joint project is on adult education. The indicator it is meant to move is defined and published.");
    let percent = json!({ "code": "PT", "label": { "en": "percent" }, "factor": "100", "dimension": {}, "decimals": 1 });
    story.sends(ADMIN, "/api/v1/units", percent, 201).await;
    let indicator = json!({ "code": "ADULT_LEARNING", "kind": "base", "definition": {
        "name": { "en": "Adults who took part in learning in the last four weeks", "de": "Erwachsene, die lernen" },
        "unit": "PT", "direction": "higher", "value_type": "rate", "natural_min": "0", "natural_max": "100",
        "frequency": "A", "stage": "outcome",
    }});
    let indicator = story.makes("INDICATOR", ADMIN, "/api/v1/indicators", indicator).await;
    let versions = format!("/api/v1/indicators/{indicator}/versions");
    let version = story.finds("VERSION", ADMIN, &versions).await;
    story
        .does(ADMIN, &format!("/api/v1/indicator-versions/{version}"), "publications", Value::Null)
        .await;
    story.says(
        "The town records where it stands; somebody else approves and publishes (four eyes).",
    );
    let figure = json!({
        "indicator_code": "ADULT_LEARNING", "place_id": echterdingen, "period": "2019", "figure": { "value": "8.2" },
    });
    let figure = story.makes("FIGURE", ECHTERDINGEN[0], "/api/v1/observations", figure).await;
    let address = format!("/api/v1/observations/{figure}");
    story.does(ECHTERDINGEN[0], &address, "transitions", json!({ "event": "submit" })).await;
    for event in ["approve", "publish"] {
        story.does(ECHTERDINGEN[1], &address, "decisions", json!({ "event": event })).await;
    }
    story.says("And the target names the partnership that is meant to move it.");
    let target = json!({
        "indicator_code": "ADULT_LEARNING", "place_id": echterdingen, "kind": "reach",
        "baseline": { "period": "2019", "value": "8.2" }, "aim": { "period": "2030", "value": "12" },
        "moved_by": { "kind": "partnership", "subject_id": contact },
    });
    let target = story.makes("TARGET", ECHTERDINGEN[0], "/api/v1/targets", target).await;
    let shown = story.reads(HOST, &format!("/api/v1/targets/{target}")).await;
    assert_eq!(shown["moved_by"]["subject_id"], contact);
}

async fn the_assessment(story: &Story<'_>, contact: &str) {
    story.says("Members of both sides say how well the partnership does, each by themselves. They disagree.");
    let assessments = format!("/api/v1/partnerships/{contact}/assessments");
    let closes_on = json!({ "closes_on": story.in_two_weeks() });
    let assessment = story.makes("ASSESSMENT", ECHTERDINGEN[0], &assessments, closes_on).await;
    let path = format!("/api/v1/assessments/{assessment}");
    for (people, score) in [(ECHTERDINGEN, 5), (POLTAVA, 2)] {
        for who in people {
            let items = ["common_goal", "useful_to_both", "values_lived"];
            let answers = items.map(|item| json!({ "item": item, "score": score }));
            let sheet = json!({ "sector": "education", "answers": answers });
            story.sends(who, &format!("{path}/answers"), sheet, 204).await;
        }
    }
    story.says(
        "Two weeks later it is closed, and shows the gap between them: something to talk about.",
    );
    story.app.at("2026-02-16T00:00:00Z");
    let closed = story.reads(POLTAVA[0], &path).await;
    let factor = &closed["result"]["factors"][0];
    assert_eq!(
        (&factor["gap"], &factor["perception_gap"]),
        (&Value::Null, &json!(true)),
        "{closed:#}"
    );
}

/// What is done, and how it reads as a tutorial.
struct Story<'a> {
    app: &'a App,
    people: Vec<(&'static str, Person)>,
    /// Identifiers and the shell variables that stand for them.
    names: RefCell<Vec<(String, String)>>,
    text: RefCell<String>,
}

impl<'a> Story<'a> {
    async fn begin(app: &'a App) -> Self {
        let mut people = vec![(ADMIN, app.admin().await)];
        for who in [HOST].into_iter().chain(ECHTERDINGEN).chain(POLTAVA) {
            people.push((who, app.person(&[]).await));
        }
        Self { app, people, names: RefCell::default(), text: RefCell::default() }
    }

    fn says(&self, sentence: &str) {
        let mut text = self.text.borrow_mut();
        if !text.is_empty() {
            text.push_str("```\n\n");
        }
        write!(text, "{sentence}\n\n```sh\n").expect("memory");
    }

    fn writes(&self, line: &str) {
        let names = self.names.borrow();
        let line = names
            .iter()
            .fold(line.to_owned(), |it, (id, name)| it.replace(id, &format!("${name}")));
        let days = [
            (self.in_two_weeks(), "date --date '2 weeks' +%F"),
            (self.today(), "date +%F"),
            (self.month(), "date +%Y-%m"),
        ];
        let line = days.iter().fold(line, |it, (day, asked)| {
            it.replace(&format!("\"{day}\""), &format!("\"$({asked})\""))
        });
        writeln!(self.text.borrow_mut(), "{line}").expect("memory");
    }

    fn in_two_weeks(&self) -> String {
        (self.app.now() + chrono::TimeDelta::weeks(2)).date_naive().to_string()
    }

    fn today(&self) -> String {
        self.app.now().date_naive().to_string()
    }

    fn month(&self) -> String {
        self.app.now().format("%Y-%m").to_string()
    }

    fn id(&self, name: &str) -> String {
        let names = self.names.borrow();
        names.iter().find(|it| it.1 == name).expect("it was made").0.clone()
    }

    fn token(&self, who: &str) -> String {
        let known = self.people.iter().find(|it| it.0 == who).expect("somebody known");
        self.app.token(known.1.id)
    }

    /// Somebody is invited to a role, and accepts.
    async fn invites(&self, who: &str, role: Role, on: &str, id: &str) {
        self.writes(&format!("invite {who} {role} {on} {id}"));
        let invitation = json!({
            "on": on, "on_id": id, "role": role, "email": format!("{who}@thread.example"), "language": "en",
        });
        self.ask(ADMIN, Method::POST, "/api/v1/invitations", &invitation, 201).await;
        // The secret went by mail; what accepting it comes to is the role.
        let grant = match on {
            "municipality" => Grant::on_municipality(role, id.parse().expect("an id")),
            _ => Grant::on_organisation(role, id.parse().expect("an id")),
        };
        let account = self.people.iter().find(|it| it.0 == who).expect("somebody known").1.id;
        let author = persistence::Author::system("test", self.app.now());
        let given = self.app.db.write(author, async |tx| {
            persistence::people::members::grant(tx, account, grant).await
        });
        given.await.expect("a role");
    }

    async fn ask(
        &self,
        who: &str,
        method: Method,
        path: &str,
        body: &Value,
        status: u16,
    ) -> Answer {
        let request = self.app.request(method, path).token(&self.token(who));
        let request = if body.is_null() { request } else { request.json(body.clone()) };
        request.expect(status).await
    }

    /// Sends a body.
    async fn sends(&self, who: &str, path: &str, body: Value, status: u16) -> Value {
        self.writes(&format!("call {who} POST {path} <<JSON\n{}\nJSON", pretty(&body)));
        self.ask(who, Method::POST, path, &body, status).await.body
    }

    /// Makes something, and remembers its identifier under a name.
    async fn makes(&self, name: &str, who: &str, path: &str, body: Value) -> String {
        self.writes(&format!(
            "{name}=$(call {who} POST {path} <<JSON | jq --raw-output .id\n{}\nJSON\n)",
            pretty(&body)
        ));
        let id = self.ask(who, Method::POST, path, &body, 201).await.id().to_owned();
        self.names.borrow_mut().push((id.clone(), name.to_owned()));
        id
    }

    /// Remembers the identifier of the first of a listing.
    async fn finds(&self, name: &str, who: &str, path: &str) -> String {
        self.writes(&format!("{name}=$(call {who} GET {path} | jq --raw-output .data[0].id)"));
        let page = self.ask(who, Method::GET, path, &Value::Null, 200).await.body;
        let id = page["data"][0]["id"].as_str().expect("an id").to_owned();
        self.names.borrow_mut().push((id.clone(), name.to_owned()));
        id
    }

    /// Does something to a record as it stands, by its `ETag`.
    async fn does(&self, who: &str, path: &str, what: &str, body: Value) -> Value {
        let etag =
            self.ask(who, Method::GET, path, &Value::Null, 200).await.header("etag").to_owned();
        let text = if body.is_null() {
            " </dev/null".to_owned()
        } else {
            format!(" <<JSON\n{}\nJSON", pretty(&body))
        };
        self.writes(&format!("call {who} POST {path}/{what} \"$(tag {who} {path})\"{text}"));
        self.step(who, &format!("{path}/{what}"), &etag, body).await
    }

    /// The next step of a follow-up, whose versions are counted.
    async fn steps(&self, who: &str, follow_up: &str, version: u32, body: Value) {
        let path = format!("/api/v1/follow-ups/{follow_up}/transitions");
        self.writes(&format!(
            "call {who} POST {path} 'If-Match: \"{version}\"' <<JSON\n{}\nJSON",
            pretty(&body)
        ));
        self.step(who, &path, &format!("\"{version}\""), body).await;
    }

    async fn step(&self, who: &str, path: &str, etag: &str, body: Value) -> Value {
        let request = self.app.request(Method::POST, path).matching(etag);
        let request = if body.is_null() { request } else { request.json(body) };
        request.token(&self.token(who)).expect(200).await.body
    }

    async fn reads(&self, who: &str, path: &str) -> Value {
        self.writes(&format!("call {who} GET \"{path}\""));
        self.ask(who, Method::GET, path, &Value::Null, 200).await.body
    }
}

/// On one line if it is short.
fn pretty(body: &Value) -> String {
    /// Longer lines are hard to read in a browser.
    const SHORT: usize = 100;
    let line = body.to_string();
    if line.chars().count() <= SHORT { line } else { format!("{body:#}") }
}
