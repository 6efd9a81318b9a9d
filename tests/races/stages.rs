//! Records to race for, of each kind, where most of what can be done with them can be done.

use rand::RngExt;
use rand::rngs::StdRng;
use reqwest::Method;
use serde_json::{Value, json};

use super::records::Records;
use crate::conferences::{self, coming, everybody, from};
use crate::harness::{App, Person, START, another, without_references};
use crate::learning_cities;
use crate::partnerships::{self, Pair};

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Conference,
    Partnership,
    Observation,
    Target,
    Indicator,
}

pub(super) const KINDS: [Kind; 5] =
    [Kind::Conference, Kind::Partnership, Kind::Observation, Kind::Target, Kind::Indicator];

impl Kind {
    /// Its collection.
    pub(super) fn root(self) -> &'static str {
        match self {
            Self::Conference => "conferences",
            Self::Partnership => "partnerships",
            Self::Observation => "observations",
            Self::Target => "targets",
            Self::Indicator => "indicators",
        }
    }
}

/// A record with all that belongs to it, and people who may write to it.
pub(super) struct Stage {
    pub(super) people: Vec<Person>,
    pub(super) records: Records,
}

impl Stage {
    /// Sets up a record of the kind, as far along in its life as chance has it.
    pub(super) async fn set(app: &App, kind: Kind, chance: &mut StdRng) -> Self {
        app.listen();
        let people = match kind {
            Kind::Conference => conference(app, chance).await,
            Kind::Partnership => partnership(app, chance).await,
            Kind::Observation => observation(app, chance).await,
            Kind::Target => target(app).await,
            Kind::Indicator => indicator(app, chance).await,
        };
        Self { people, records: Records::in_these(&app.heard()) }
    }
}

/// So many are registered, for fewer seats.
const GUESTS: usize = 3;

async fn conference(app: &App, chance: &mut StdRng) -> Vec<Person> {
    let admission = json!({
        "approval": chance.random::<bool>(), "hold_while_pending": chance.random::<bool>(),
        "groups": [{ "group": "migrant" }, { "group": "politics" }],
    });
    let others = if chance.random() { everybody() } else { from("international") };
    let online = json!({ "dimension": "mode", "mode": "online" });
    let seats = [(from("national"), 1), (others, 2), (online.clone(), 2)];
    let far = chance.random_range(0..5);
    let mut stage = if far == 0 {
        conferences::Stage::set(app, admission).await
    } else {
        conferences::Stage::open(app, admission, &seats).await
    };
    let network = app.admin().await;
    let other = named(app, &stage, &network).await;
    let bare = far == 0 && chance.random();
    if !bare {
        let outcome = json!({ "kind": "result", "text": { "en": "Size does not matter." } });
        app.post(&stage.path("/outcomes"), outcome).by(&stage.host).expect(201).await;
    }
    match far {
        // An idea, of which nothing may come.
        0 => {
            if !bare {
                stage.pool(&from("national"), 9).await;
                stage.pool(&everybody(), 9).await;
                stage.pool(&online, 2).await;
                spill(app, &stage).await;
            }
        }
        1 => {
            fill(app, &stage).await;
            spill(app, &stage).await;
            moved(app, &stage).await;
        }
        2 => {
            fill(app, &stage).await;
            held(app, &mut stage, &other, &network).await;
        }
        _ => {
            fill(app, &stage).await;
            spill(app, &stage).await;
        }
    }
    if chance.random() {
        let version = stage.shown().await["version"].clone();
        let ask = app.request(Method::PUT, &stage.path("/questions")).json(conferences::asked());
        ask.on(version).by(&stage.host).send().await;
    }
    stage.shown().await;
    vec![stage.host, network]
}

/// Who waits and who does not.
async fn fill(app: &App, stage: &conferences::Stage<'_>) {
    for guest in stage.guests(GUESTS).await {
        guest.shown().await;
    }
    stage.guest(coming("DE", 1), &["migrant"]).await;
    app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await;
    let care = json!({ "account_id": stage.host.id, "role": "care" });
    app.post(&stage.path("/team-members"), care).by(&stage.host).expect(201).await;
}

async fn spill(app: &App, stage: &conferences::Stage<'_>) {
    let pools = app.get(&stage.path("/pools")).by(&stage.host).expect(200).await.body;
    let spill = json!({
        "from_pool_id": pools["data"][0]["id"], "to_pool_id": pools["data"][1]["id"],
        "due_at": "2026-04-01T00:00:00Z",
    });
    app.post(&stage.path("/spills"), spill).by(&stage.host).expect(201).await;
    let kept = json!({
        "pool_id": pools["data"][2]["id"], "organisation_kind": "migrant_organisation", "seats": 1,
        "release_at": "2026-03-01T08:00:00Z",
    });
    app.post(&stage.path("/reserves"), kept).by(&stage.host).expect(201).await;
}

/// Somebody else's organisation is asked to host, and to be a partner of a series.
async fn named(app: &App, stage: &conferences::Stage<'_>, network: &Person) -> String {
    let other = json!({ "name": another("VNB"), "kind": "ngo" });
    let other = app.post("/api/v1/organisations", other).by(network).expect(201).await;
    let other = other.id().to_owned();
    let shown = stage.shown().await;
    let lead = without_references(&shown["hosts"][0]);
    let partner = |id: &Value, role: &str| json!({ "organisation_id": id, "country": "DK", "kind": "civil_society", "role": role, "from": "2016-01-01" });
    let series = json!({
        "name": { "en": "An alliance" }, "kind": "conference_network",
        "partners": [
            partner(&lead["organisation_id"], "coordinator"), partner(&other.clone().into(), "partner"),
        ],
        "rounds": [
            { "number": 1, "starts_on": "2016-01-01", "ends_on": "2024-12-31" },
            { "number": 2, "starts_on": "2025-01-01", "ends_on": "2026-12-31" },
        ],
    });
    app.post("/api/v1/conference-series", series).by(&stage.host).expect(201).await;
    let hosts = json!({ "hosts": [lead, { "organisation_id": other, "role": "co" }] });
    let version = shown["version"].as_i64().expect("a version");
    app.patch(&stage.path(""), version, hosts).by(&stage.host).expect(200).await;
    app.get(&stage.path(&format!("/hosts/{other}/transitions"))).by(network).expect(200).await;
    other
}

/// It will be later than the tour knows.
async fn moved(app: &App, stage: &conferences::Stage<'_>) {
    let version = stage.shown().await["version"].to_string();
    let later = json!({ "to": "2026-05-16/2026-05-17", "reason": "The venue is not free." });
    let move_it = app.post(&stage.path("/reschedules"), later).by(&stage.host);
    move_it.on(version).expect(200).await;
}

/// It is over, and somebody else's organisation is asked to follow it up.
async fn held(app: &App, stage: &mut conferences::Stage<'_>, other: &str, network: &Person) {
    stage.happens("close_registration").await;
    stage.happens("start").await;
    let text = json!({ "en": "They stay in touch." });
    let follow_up = json!({ "kind": "contact", "text": text, "organisation_ids": [other] });
    let made = app.post(&stage.path("/follow-ups"), follow_up).by(&stage.host).expect(201).await;
    let party = format!("{}/parties/{other}/transitions", made.header("location"));
    app.get(&party).by(network).expect(200).await;
    app.at("2026-04-20T12:00:00Z");
    stage.host = app.renewed(&stage.host);
    stage.happens("finish").await;
    app.at(START);
    stage.host = app.renewed(&stage.host);
}

async fn partnership(app: &App, chance: &mut StdRng) -> Vec<Person> {
    let pair = Pair::meet(app).await;
    let id = partnerships::on_record(app, &pair.towns).await;
    let path = format!("{}/{id}", partnerships::PATH);
    // Sides that have said nothing may take the record over.
    if chance.random() {
        for person in &pair.people {
            partnerships::step(app, &id, person, json!({ "event": "take_over" }), 200).await;
        }
    }
    let make = async |path: &str, by: &Person, body: Value| {
        app.post(path, body).by(by).expect(201).await.id().to_owned()
    };
    for (town, person) in pair.towns.iter().zip(&pair.people) {
        let ngo = json!({ "name": another("Bridges"), "kind": "ngo" });
        make("/api/v1/organisations", person, ngo).await;
        partnerships::resolve(app, &id, town, person, "conclude").await;
        let claim = json!({ "key": "founded_on", "on": "1990" });
        make(&format!("{path}/claims"), person, claim).await;
    }
    let agreement = json!({
        "kind": "friendship_agreement", "title": "Vereinbarung", "in_force_to": "2029-12-31",
        "languages": [{ "language": "de" }],
    });
    let agreement = make(&format!("{path}/agreements"), &pair.people[0], agreement).await;
    let mandate = json!({ "decided_on": "2026-01-20", "mandate": "https://rat.example/m" });
    let signature = json!({ "office": "mayor", "signed_on": "2026-01-25" });
    let acts = [
        (0, "adoptions", &mandate),
        (1, "adoptions", &mandate),
        (0, "signatures", &signature),
        (1, "signatures", &signature),
    ];
    for (side, what, body) in &acts[..chance.random_range(0..=acts.len())] {
        partnerships::act(app, &agreement, what, &pair.people[*side], (*body).clone(), 200).await;
    }
    if chance.random() {
        make(&format!("{path}/assessments"), &pair.people[0], json!({ "closes_on": "2026-02-15" }))
            .await;
    }
    // A third town, with which nobody has a partnership yet.
    partnerships::town(app, "Vejle", "DK").await;
    app.get(&path).expect(200).await;
    pair.people.into()
}

/// A figure of a town, brought in by an import, and led so far.
async fn observation(app: &App, chance: &mut StdRng) -> Vec<Person> {
    let [clerk, head] = [learning_cities::keeper(app).await, learning_cities::keeper(app).await];
    let town = learning_cities::town(app, &clerk, "Rodgau").await;
    let file = format!("indicator,place,period,value\nCARE_5,{town},2023,95.5\n");
    let upload = app.request(Method::POST, "/api/v1/imports?kind=observations");
    let upload = upload.header("Content-Type", "application/octet-stream").bytes(file.into_bytes());
    let import = upload.by(&clerk).expect(201).await.header("location").to_owned();
    let done = app.until(&import, &clerk, |it| it["finished_at"].is_string()).await;
    assert_eq!(done["report"]["observations_recorded"], 1, "{done:#}");
    let listed = app.get(&format!("/api/v1/places/{town}/observations")).by(&clerk).expect(200);
    let mut it = listed.await.body["data"][0].clone();
    let steps = [
        ("transitions", "submit", &clerk),
        ("decisions", "approve", &head),
        ("decisions", "publish", &head),
    ];
    for (what, event, by) in &steps[..chance.random_range(0..=steps.len())] {
        let step = learning_cities::step(app, &it, what).json(json!({ "event": event }));
        it = step.by(by).expect(200).await.body;
    }
    let id = it["id"].as_str().expect("an id");
    app.get(&format!("/api/v1/observations/{id}")).by(&clerk).expect(200).await;
    vec![clerk, head]
}

async fn target(app: &App) -> Vec<Person> {
    let people = vec![learning_cities::keeper(app).await, learning_cities::keeper(app).await];
    learning_cities::town(app, &people[0], "Rodgau").await;
    people
}

/// An indicator with the draft of its first definition, or of its second.
async fn indicator(app: &App, chance: &mut StdRng) -> Vec<Person> {
    let people = vec![learning_cities::keeper(app).await, learning_cities::keeper(app).await];
    let keeper = &people[0];
    let code = format!("CARE_{}", uuid::Uuid::new_v4().simple()).to_uppercase();
    let mut profile = learning_cities::profile(&code, "base", "PER_100_CHILDREN");
    profile["definition"]["dimensions"] = serde_json::json!(["CARE_HOURS"]);
    let made = app.post("/api/v1/indicators", profile.clone()).by(keeper).expect(201).await;
    let versions = format!("/api/v1/indicators/{}/versions", made.id());
    if chance.random() {
        learning_cities::publish(app, keeper, made.id()).await.expect(200).await;
        app.post(&versions, profile["definition"].clone()).by(keeper).expect(201).await;
    }
    let listed = app.get(&versions).expect(200).await.body;
    let draft = listed["data"].as_array().expect("a page").last().expect("a draft").clone();
    let id = draft["id"].as_str().expect("an id");
    app.get(&format!("/api/v1/indicator-versions/{id}")).expect(200).await;
    app.get(&format!("/api/v1/indicators/{}", made.id())).expect(200).await;
    people
}
