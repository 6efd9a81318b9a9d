//! Partnerships: who may do what for which side, and what becomes of the whole.

mod agreements;
mod assessments;
mod claims;
mod constraints;
mod disputes;
mod exports;
mod finding;
pub(crate) mod history;
mod life;
mod mergers;
mod parties;
mod proposals;
mod random;
mod relation;
mod reports;
mod rights;
pub(crate) mod tour;
pub(crate) mod twin_towns;

use kernel::PlaceId;
use kernel::access::{Grant, Role};
use serde_json::{Value, json};

use crate::harness::{Answer, App, Case, Person};

pub(crate) use twin_towns::on_record;

pub(crate) fn cases() -> Vec<Case> {
    [
        agreements::cases(),
        assessments::cases(),
        claims::cases(),
        constraints::cases(),
        disputes::cases(),
        relation::cases(),
        reports::cases(),
        exports::cases(),
        history::cases(),
        finding::cases(),
        life::cases(),
        mergers::cases(),
        parties::cases(),
        proposals::cases(),
        random::cases(),
        rights::cases(),
        twin_towns::cases(),
    ]
    .concat()
}

pub(crate) const PATH: &str = "/api/v1/partnerships";

/// Two towns in two countries, and who coordinates each.
pub(crate) struct Pair {
    pub(crate) towns: [String; 2],
    pub(crate) people: [Person; 2],
}

pub(crate) async fn town(app: &App, name: &str, country: &str) -> String {
    let admin = app.admin().await;
    let (lat, lon) = (50.0, 8.5);
    let body = json!({
        "name": name, "country": country, "level": "city",
        "point": { "lat": lat, "lon": lon, "exactness": "approximate" },
    });
    app.post("/api/v1/municipalities", body).by(&admin).expect(201).await.id().to_owned()
}

pub(crate) async fn coordinator(app: &App, town: &str) -> Person {
    member(app, town, Role::Coordinator).await
}

pub(crate) async fn member(app: &App, town: &str, role: Role) -> Person {
    let id = town.parse::<PlaceId>().expect("an id");
    app.person(&[Grant::on_municipality(role, id)]).await
}

impl Pair {
    pub(crate) async fn meet(app: &App) -> Self {
        let towns = [town(app, "Filderstadt", "DE").await, town(app, "Poltava", "UA").await];
        let people = [coordinator(app, &towns[0]).await, coordinator(app, &towns[1]).await];
        Self { towns, people }
    }

    pub(crate) fn proposal(&self, form: &str) -> Value {
        let side = |town: &String| json!({ "municipality_ids": [town] });
        json!({ "form": form, "started_on": "2020-03-01", "sides": self.towns.each_ref().map(side) })
    }

    /// A contact that the first side has opened.
    pub(crate) async fn contact(&self, app: &App) -> String {
        let made = app.post(PATH, self.proposal("contact")).by(&self.people[0]).expect(201).await;
        made.id().to_owned()
    }

    /// The same, once the other side has answered: everybody sees it.
    pub(crate) async fn heard(&self, app: &App) -> String {
        let id = self.contact(app).await;
        step(app, &id, &self.people[1], json!({ "event": "explore" }), 200).await;
        id
    }

    /// A contact that both sides have made active.
    pub(crate) async fn active(&self, app: &App) -> String {
        let id = self.contact(app).await;
        for event in ["propose", "resolve", "activate"] {
            step(app, &id, &self.people[0], json!({ "event": event }), 200).await;
        }
        for event in ["explore", "propose", "resolve", "activate"] {
            step(app, &id, &self.people[1], json!({ "event": event }), 200).await;
        }
        id
    }

    /// An agreement that both sides have adopted and their mayors have signed.
    pub(crate) async fn sign(&self, app: &App, id: &str, agreement: Value) -> Value {
        self.sign_on(app, id, agreement, "2026-01-20").await
    }

    pub(crate) async fn sign_on(&self, app: &App, id: &str, agreement: Value, day: &str) -> Value {
        let made = app.post(&format!("{PATH}/{id}/agreements"), agreement);
        let made = made.by(&self.people[0]).expect(201).await;
        for person in &self.people {
            let body =
                json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/mandate" });
            act(app, made.id(), "adoptions", person, body, 200).await;
        }
        let mut signed = Value::Null;
        for person in &self.people {
            let body = json!({ "office": "mayor", "signed_on": day });
            signed = act(app, made.id(), "signatures", person, body, 200).await.body;
        }
        signed
    }
}

/// Takes a step on the partnership as it stands.
pub(crate) async fn step(app: &App, id: &str, by: &Person, body: Value, status: u16) -> Answer {
    on_version(app, &format!("{PATH}/{id}"), "transitions", (by, by), body, status).await
}

pub(crate) async fn change_form(app: &App, id: &str, by: &Person, to: &str, status: u16) -> Answer {
    let body = json!({ "to": to });
    on_version(app, &format!("{PATH}/{id}"), "form-changes", (by, by), body, status).await
}

/// Does something with an agreement as it stands.
pub(crate) async fn act(
    app: &App,
    id: &str,
    what: &str,
    by: &Person,
    body: Value,
    status: u16,
) -> Answer {
    let reader = app.admin().await;
    let path = format!("/api/v1/agreements/{id}");
    on_version(app, &path, what, (&reader, by), body, status).await
}

async fn on_version(
    app: &App,
    path: &str,
    what: &str,
    (reader, by): (&Person, &Person),
    body: Value,
    status: u16,
) -> Answer {
    let etag = app.get(path).by(reader).expect(200).await.header("etag").to_owned();
    let request = app.post(&format!("{path}/{what}"), body).matching(&etag);
    request.by(by).expect(status).await
}

/// The codes of what is wrong, in order.
pub(crate) fn codes(answer: &Answer) -> Vec<String> {
    answer.faults().into_iter().map(|(_, code)| code).collect()
}

/// A council resolution of the town, adopted on a day.
pub(crate) async fn resolve(app: &App, id: &str, town: &str, by: &Person, kind: &str) -> String {
    let body = json!({
        "municipality_id": town, "kind": kind, "outcome": "adopted", "body": "Gemeinderat", "decided_on": "2026-01-15",
    });
    app.post(&format!("{PATH}/{id}/resolutions"), body).by(by).expect(201).await.id().to_owned()
}
