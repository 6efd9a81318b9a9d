//! Many at once: whatever they do in whatever order, no seat is sold twice and none is lost.

use std::time::Duration;

use chrono::TimeDelta;
use conferences::ConferenceId;
use futures_util::future::join_all;
use kernel::OrganisationId;
use kernel::access::{Grant, Role};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use super::{audit, everybody, from};
use crate::databases::switch;
use crate::harness::{Answer, App, Person, Request, cases};

cases!("conferences::rush":
    sixty_four_clients_over_many_histories,
    many_register_for_the_last_seat_and_one_gets_it,
    a_conference_changes_while_people_register,
);

const CLIENTS: usize = 64;
/// Of them a sample, larger with `FULL=1`, as the gate asks; another in each run, which `SEED=…` repeats.
const HISTORIES: u64 = 100;
const SAMPLE: u64 = 10;
const FULL_SAMPLE: u64 = 40;
/// What each client does in a history.
const STEPS: usize = 3;
/// How often a client tries again when there was no room for it.
const PATIENCE: usize = 5;

async fn sixty_four_clients_over_many_histories(app: &App) {
    let admin = app.admin().await;
    let ngo = json!({ "name": "VIFIN", "kind": "ngo" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await.id().to_owned();
    let organisation: OrganisationId = ngo.parse().expect("an id");
    let host = app.person(&[Grant::on_organisation(Role::Coordinator, organisation)]).await;
    let mut people = Vec::new();
    for _ in 0..CLIENTS {
        people.push(app.person(&[]).await);
    }
    let first = match switch("SEED") {
        Some(seed) => seed.parse().expect("a number"),
        None => rand::random_range(0..HISTORIES),
    };
    let count = if switch("FULL").is_some() { FULL_SAMPLE } else { SAMPLE };
    for seed in (first..first + count).map(|it| it % HISTORIES) {
        history(app, &host, &ngo, &people, seed).await;
    }
}

async fn history(app: &App, host: &Person, ngo: &str, people: &[Person], seed: u64) {
    let mut chance = StdRng::seed_from_u64(seed);
    let pick = |chance: &mut StdRng, these: [&str; 2]| these[chance.random_range(0..2)].to_owned();
    let queue = json!({
        "policy": pick(&mut chance, ["fifo", "balance"]), "parties": pick(&mut chance, ["strict", "best_fit"]),
        "max_overtakes": chance.random_range(0..4),
    });
    let hold = chance.random_range(0..4) == 0;
    let admission = json!({
        "queue": queue, "approval": hold, "hold_while_pending": hold,
        "groups": [{ "group": "migrant" }, { "group": "politics" }],
        "privacy_notice": "https://elaine.example/privacy",
    });
    let conference = json!({
        "title": { "en": format!("History {seed}") }, "main_theme": "migration", "dates": super::DATES,
        "zone": "Europe/Copenhagen", "country": "DK", "access": "open", "single_meeting": true,
        "hosts": [{ "organisation_id": ngo, "role": "lead" }], "admission": admission,
    });
    let made = app.post("/api/v1/conferences", conference).by(host).expect(201).await;
    let (id, path) = (made.id().to_owned(), made.header("location").to_owned());
    let mut pools = Vec::new();
    for seats in [everybody(), from("national"), from("international")] {
        let pool = json!({ "seats": seats, "capacity": chance.random_range(2..30) });
        let pool = app.post(&format!("{path}/pools"), pool).by(host).expect(201).await;
        pools.push(pool.id().to_owned());
    }
    for (version, event) in (1..).zip(["plan", "announce", "open_registration"]) {
        let step = app.post(&format!("{path}/transitions"), json!({ "event": event }));
        step.on(version).by(host).expect(200).await;
    }
    let guests = people.iter().map(|person| {
        let chance = StdRng::seed_from_u64(chance.random());
        guest(app, &path, person, chance)
    });
    let guests: Vec<_> = guests.collect();
    let hosting = hosting(app, &path, host, &pools, StdRng::seed_from_u64(seed ^ 0xff));
    futures_util::future::join(join_all(guests), hosting).await;
    let id: ConferenceId = id.parse().expect("an id");
    audit::must_be_sound(&app.db, app.database_url(), id, &format!("history {seed}")).await;
}

/// Registers, and then does whatever may be done.
async fn guest(app: &App, path: &str, person: &Person, mut chance: StdRng) {
    let country = ["DK", "DE"][chance.random_range(0..2)];
    let size = if chance.random_range(0..5) == 0 { 2 } else { 1 };
    let groups = [json!([]), json!(["migrant"]), json!(["politics", "migrant"])];
    let groups = &groups[chance.random_range(0..3)];
    let body = json!({ "participation": super::coming(country, size), "groups": groups });
    let made = sent(app.post(&format!("{path}/registrations"), body).by(person)).await;
    if made.status == 409 {
        // Two never fit into a pool of one.
        assert_eq!(made.faults()[0].1, "party_too_large", "{}", made.text);
        return;
    }
    must_be_one_of(&made, &[201]);
    let (own, mut known) = (made.header("location").to_owned(), made.body);
    for _ in 1..STEPS {
        let events: &[&str] = match known["status"].as_str().expect("a status") {
            "submitted" | "waitlisted" => &["withdraw"],
            "offered" => &["confirm", "decline"],
            "confirmed" => &["cancel"],
            // Whom hosts turned down only hosts let in again.
            "rejected" => return,
            _ => &["submit"],
        };
        let event = events[chance.random_range(0..events.len())];
        let version = known["version"].to_string();
        let step = app.post(&format!("{own}/transitions"), json!({ "event": event }));
        let answer = sent(step.on(version).by(person)).await;
        // 412: the queue moved in between. Whoever reads again sees what became of it.
        must_be_one_of(&answer, &[200, 409, 412]);
        if answer.status == 409 {
            assert_eq!(answer.faults()[0].1, "party_too_large", "{}", answer.text);
            return;
        }
        known = match answer.status.as_u16() {
            200 => answer.body,
            _ => app.get(&own).by(person).expect(200).await.body,
        };
    }
}

/// Raises and lowers capacity, lets seats spill, and lets somebody in or not.
async fn hosting(app: &App, path: &str, host: &Person, pools: &[String], mut chance: StdRng) {
    for _ in 0..12 {
        match chance.random_range(0..4) {
            0 => {
                let [from, to] = [0, 1].map(|_| &pools[chance.random_range(1..3)]);
                let spill = json!({ "from_pool_id": from, "to_pool_id": to, "due_at": app.now() - TimeDelta::days(1) });
                let spill = sent(app.post(&format!("{path}/spills"), spill).by(host)).await;
                must_be_one_of(&spill, &[201, 409]);
            }
            1 => {
                let listed = app.get(&format!("{path}/registrations?status=submitted&limit=1"));
                let listed = listed.by(host).expect(200).await.body;
                let Some(it) = listed["data"].get(0) else { continue };
                let event = ["confirm", "reject"][chance.random_range(0..2)];
                answer_to(app, host, it, event).await;
            }
            _ => {
                let pool = &pools[chance.random_range(0..3)];
                let resize = json!({ "capacity": chance.random_range(0..40) });
                let resize = app.post(&format!("/api/v1/pools/{pool}/resizes"), resize);
                must_be_one_of(&sent(resize.by(host)).await, &[200, 409]);
            }
        }
    }
}

async fn answer_to(app: &App, host: &Person, it: &Value, event: &str) {
    let path = format!("/api/v1/registrations/{}/transitions", it["id"].as_str().expect("an id"));
    let mut step = json!({ "event": event });
    if event == "reject" {
        step["reason"] = "So the hosts decided.".into();
    }
    let step = app.post(&path, step);
    let version = it["version"].to_string();
    let step = sent(step.on(version).by(host)).await;
    must_be_one_of(&step, &[200, 412]);
}

/// Sends, and sends again what there was no room for: so a crowd on a small machine is asked to.
async fn sent(request: Request<'_>) -> Answer {
    for _ in 0..PATIENCE {
        let answer = request.clone().send().await;
        if answer.status != 503 {
            return answer;
        }
        let wait = answer.header("retry-after").parse().expect("seconds");
        tokio::time::sleep(Duration::from_secs(wait)).await;
    }
    request.send().await
}

fn must_be_one_of(answer: &Answer, these: &[u16]) {
    assert!(these.contains(&answer.status.as_u16()), "{}: {}", answer.status, answer.text);
}

async fn many_register_for_the_last_seat_and_one_gets_it(app: &App) {
    let stage = super::Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let mut people = Vec::new();
    for _ in 0..32 {
        people.push(app.person(&[]).await);
    }
    let body = json!({ "participation": super::coming("DK", 1) });
    let path = stage.path("/registrations");
    let rush = people.iter().map(|it| app.post(&path, body.clone()).by(it).expect(201));
    let answers = join_all(rush).await;
    let seated = answers.iter().filter(|it| it.body["status"] == "confirmed").count();
    assert_eq!(seated, 1);
    let mut numbers: Vec<_> =
        answers.iter().filter_map(|it| it.body["waitlist"].as_u64()).collect();
    numbers.sort_unstable();
    assert!(numbers.iter().copied().eq(1..32), "{numbers:?}");
    let id = stage.id.parse().expect("an id");
    audit::must_be_sound(&app.db, app.database_url(), id, "the last seat").await;
}

/// How often each change of a conference races those who register: with `FULL=1`, and else.
const RACES: u32 = 50;
const FEW_RACES: u32 = 10;

/// What a host does while the first guests register; on PostgreSQL each once let seats be sold twice.
async fn a_conference_changes_while_people_register(app: &App) {
    let races = if switch("FULL").is_some() { RACES } else { FEW_RACES };
    let mut people = Vec::new();
    for _ in 0..8 {
        people.push(app.person(&[]).await);
    }
    for race in 0..races {
        for change in ["a pool is made", "seats are held while pending", "the country changes"] {
            must_survive(app, &people, change, race).await;
        }
    }
}

async fn must_survive(app: &App, people: &[Person], change: &str, race: u32) {
    let approval = change == "seats are held while pending";
    let (seats, capacity) = match change {
        "a pool is made" => (everybody(), 30),
        _ => (from("national"), 3),
    };
    let pools = [(seats, capacity), (from("international"), 3)];
    let stage = super::Stage::open(app, json!({ "approval": approval }), &pools).await;
    let version = stage.shown().await["version"].to_string();
    let changed = async {
        // Not always at the same moment.
        for _ in 0..race % 8 {
            tokio::task::yield_now().await;
        }
        let request = match change {
            "a pool is made" => {
                app.post(&stage.path("/pools"), json!({ "seats": from("national"), "capacity": 3 }))
            }
            "seats are held while pending" => app
                .request(reqwest::Method::PATCH, &stage.path(""))
                .json(json!({ "admission": { "hold_while_pending": true } })),
            _ => app
                .request(reqwest::Method::PATCH, &stage.path(""))
                .json(json!({ "country": "DE" })),
        };
        let answer = request.header("If-Match", &format!("\"{version}\"")).by(&stage.host).send();
        must_be_one_of(&answer.await, &[200, 201, 409, 422]);
    };
    let body = json!({ "participation": super::coming("DK", 1) });
    let path = stage.path("/registrations");
    let rush = people.iter().map(|it| app.post(&path, body.clone()).by(it).expect(201));
    futures_util::future::join(join_all(rush), changed).await;
    let what = format!("{change} ({race})");
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), &what)
        .await;
}
