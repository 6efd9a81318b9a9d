//! Conferences: their series and their life, seats and queues, groups, and what comes of them.

mod announced;
pub(crate) mod audit;
mod groups;
mod guests;
mod life;
mod promises;
mod questions;
mod reserves;
mod rush;
mod seats;
mod support;

use kernel::access::{Grant, Role};
use people::message::MessageKind;
use reqwest::Method;
use serde_json::{Value, json};

use crate::harness::{Answer, App, Case, Person, another};
use crate::people::sent;

pub(crate) use questions::asked;

pub(crate) fn cases() -> Vec<Case> {
    [
        announced::cases(),
        groups::cases(),
        guests::cases(),
        life::cases(),
        promises::cases(),
        questions::cases(),
        reserves::cases(),
        rush::cases(),
        seats::cases(),
        support::cases(),
    ]
    .concat()
}

/// A conference in the making, and somebody who holds it.
pub(crate) struct Stage<'a> {
    app: &'a App,
    pub(crate) host: Person,
    pub(crate) id: String,
}

/// Ten weeks after the tests begin.
pub(crate) const DATES: &str = "2026-04-18/2026-04-19";

impl<'a> Stage<'a> {
    /// A conference that is not announced yet, in Denmark, with these rules of admission.
    pub(crate) async fn set(app: &'a App, admission: Value) -> Self {
        let admin = app.admin().await;
        let ngo = json!({ "name": another("VIFIN"), "kind": "ngo" });
        let ngo = app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await;
        let organisation = ngo.id().parse().expect("an id");
        let host = app.person(&[Grant::on_organisation(Role::Coordinator, organisation)]).await;
        let conference = json!({
            "title": { "en": "1+1=3: Migration, cultural values and norms" }, "main_theme": "migration",
            "dates": DATES, "zone": "Europe/Copenhagen", "country": "DK", "access": "open", "single_meeting": true,
            "hosts": [{ "organisation_id": ngo.id(), "role": "lead" }], "admission": admission,
        });
        let made = app.post("/api/v1/conferences", conference).by(&host).expect(201).await;
        Self { app, host, id: made.id().to_owned() }
    }

    /// A conference with these seats where people can register.
    pub(crate) async fn open(app: &'a App, admission: Value, pools: &[(Value, u32)]) -> Self {
        let mut admission = admission;
        admission["privacy_notice"] = "https://elaine.example/privacy".into();
        let stage = Self::set(app, admission).await;
        for (seats, capacity) in pools {
            stage.pool(seats, *capacity).await;
        }
        for event in ["plan", "announce", "open_registration"] {
            stage.happens(event).await;
        }
        stage
    }

    /// A conference that somebody has proposed.
    pub(crate) fn of(app: &'a App, host: Person, id: &str) -> Self {
        Self { app, host, id: id.to_owned() }
    }

    /// The same, whose host has a token of now.
    pub(crate) fn renewed(self) -> Self {
        Self { host: self.app.renewed(&self.host), ..self }
    }

    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/api/v1/conferences/{}{rest}", self.id)
    }

    pub(crate) async fn shown(&self) -> Value {
        self.app.get(&self.path("")).by(&self.host).expect(200).await.body
    }

    pub(crate) async fn pool(&self, seats: &Value, capacity: u32) -> String {
        let pool = json!({ "seats": seats, "capacity": capacity });
        let made = self.app.post(&self.path("/pools"), pool).by(&self.host).expect(201).await;
        made.id().to_owned()
    }

    pub(crate) async fn happens(&self, event: &str) -> Answer {
        self.tries(event, 200).await
    }

    pub(crate) async fn tries(&self, event: &str, status: u16) -> Answer {
        let version = self.shown().await["version"].to_string();
        let mut step = json!({ "event": event });
        if ["cancel", "postpone"].contains(&event) {
            step["reason"] = "The venue was flooded.".into();
        }
        let step = self.app.post(&self.path("/transitions"), step);
        step.on(version).by(&self.host).expect(status).await
    }

    /// Registers somebody new.
    pub(crate) async fn guest(&self, participation: Value, groups: &[&str]) -> Guest<'a> {
        let person = self.app.person(&[]).await;
        let body = json!({ "participation": participation, "groups": groups });
        let made = self.app.post(&self.path("/registrations"), body).by(&person).expect(201).await;
        Guest { app: self.app, person, id: made.id().to_owned(), first: made.body }
    }

    /// Registers so many people from the host country, one after another.
    pub(crate) async fn guests(&self, count: usize) -> Vec<Guest<'a>> {
        let mut guests = Vec::new();
        for _ in 0..count {
            guests.push(self.guest(coming("DK", 1), &[]).await);
        }
        guests
    }

    /// Seats held, by pool.
    pub(crate) async fn held(&self) -> Vec<i64> {
        let pools = self.app.get(&self.path("/pools")).expect(200).await.body;
        let pools = pools["data"].as_array().expect("a page");
        pools.iter().map(|it| it["held"].as_i64().expect("a number")).collect()
    }
}

/// Somebody who registered.
pub(crate) struct Guest<'a> {
    app: &'a App,
    pub(crate) person: Person,
    pub(crate) id: String,
    /// The answer to the registration.
    pub(crate) first: Value,
}

impl Guest<'_> {
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/api/v1/registrations/{}{rest}", self.id)
    }

    pub(crate) async fn shown(&self) -> Value {
        self.app.get(&self.path("")).by(&self.person).expect(200).await.body
    }

    pub(crate) async fn status(&self) -> String {
        self.shown().await["status"].as_str().expect("a status").to_owned()
    }

    pub(crate) async fn does(&self, event: &str) -> Answer {
        self.tries(event, &self.person, 200).await
    }

    pub(crate) async fn tries(&self, event: &str, by: &Person, status: u16) -> Answer {
        let version = self.shown().await["version"].to_string();
        let mut step = json!({ "event": event });
        if ["admit", "reject", "cancel_by_host"].contains(&event) {
            step["reason"] = "So the hosts decided.".into();
        }
        let step = self.app.post(&self.path("/transitions"), step);
        step.on(version).by(by).expect(status).await
    }
}

/// How somebody from a country takes part on site.
pub(crate) fn coming(country: &str, size: u32) -> Value {
    json!({
        "provenance": { "organisation_country": country }, "mode": "onsite", "engagement": "voluntary", "size": size,
    })
}

/// For whom seats are.
pub(crate) fn everybody() -> Value {
    json!({ "dimension": "total" })
}

pub(crate) fn from(origin: &str) -> Value {
    json!({ "dimension": "origin", "origin": origin })
}

/// The tour past every operation on conferences.
pub(crate) async fn visit(app: &App, admin: &Person) {
    let series = visit_series(app, admin).await;
    let (conference, lead) = series;
    let (other, partner) = visit_idea(app, admin, &lead).await;
    let path = format!("/api/v1/conferences/{conference}");
    let step = async |path: &str, version: i64, body: Value| {
        let request = app.post(path, body).on(version);
        request.by(admin).expect(200).await.body
    };
    step(
        &format!("{path}/reschedules"),
        1,
        json!({ "to": DATES, "reason": "The venue is known now." }),
    )
    .await;
    let admission = json!({ "admission": {
        "privacy_notice": "https://elaine.example/privacy",
        "groups": [{ "group": "migrant", "share": 0.4 }, { "group": "politics", "share": 0.6 }],
    }});
    app.patch(&path, 2, admission).by(admin).expect(200).await;
    let make = async |path: &str, body: Value| app.post(path, body).by(admin).expect(201).await;
    let national =
        make(&format!("{path}/pools"), json!({ "seats": from("national"), "capacity": 40 })).await;
    let international =
        make(&format!("{path}/pools"), json!({ "seats": from("international"), "capacity": 1 }))
            .await;
    for (version, event) in (3..).zip(["plan", "announce", "open_registration"]) {
        step(&format!("{path}/transitions"), version, json!({ "event": event })).await;
    }
    let kept = json!({
        "pool_id": national.id(), "organisation_kind": "migrant_organisation", "seats": 16,
        "release_at": "2026-03-01T08:00:00Z",
    });
    let kept = make(&format!("{path}/reserves"), kept).await;
    app.get(&format!("{path}/reserves")).expect(200).await;
    app.get(kept.header("location")).expect(200).await;
    app.get(&format!("{path}/transitions")).expect(200).await;
    app.get("/api/v1/conferences?country=DK&from=2026-01-01").expect(200).await;
    app.get(&path).expect(200).await;
    visit_registrations(app, admin, &path).await;
    let spill = json!({
        "from_pool_id": national.id(), "to_pool_id": international.id(), "due_at": "2026-04-01T00:00:00Z",
    });
    make(&format!("{path}/spills"), spill).await;
    app.get(&format!("{path}/pools")).expect(200).await;
    let pool = format!("/api/v1/pools/{}", international.id());
    app.get(&pool).expect(200).await;
    app.post(&format!("{pool}/resizes"), json!({ "capacity": 40 })).by(admin).expect(200).await;
    app.request(Method::POST, &format!("{path}/recounts")).by(admin).expect(200).await;
    app.get(&format!("{path}/representation")).expect(200).await;
    app.get(&format!("{path}/registrations?status=confirmed")).by(admin).expect(200).await;
    app.get(&format!("{path}/registration-table?mode=onsite")).by(admin).expect(200).await;
    step(&format!("{path}/transitions"), 7, json!({ "event": "close_registration" })).await;
    step(&format!("{path}/transitions"), 8, json!({ "event": "start" })).await;
    app.at("2026-04-20T12:00:00Z");
    let admin = &Person { id: admin.id, token: app.token(admin.id) };
    let finish = app.post(&format!("{path}/transitions"), json!({ "event": "finish" }));
    finish.on(9).by(admin).expect(200).await;
    let partner = &app.renewed(&partner);
    visit_outcomes(app, admin, &path, &lead).await;
    visit_follow_ups(app, admin, &path, (&other, partner)).await;
    app.at(crate::harness::START);
}

/// A series with a conference of one round; its identifier, and that of its lead.
async fn visit_series(app: &App, admin: &Person) -> (String, String) {
    let make = async |path: &str, body: Value| {
        app.post(path, body).by(admin).expect(201).await.id().to_owned()
    };
    let vifin = make(
        "/api/v1/organisations",
        json!({ "name": "VIFIN / Vejle Kommune", "kind": "municipal_administration" }),
    )
    .await;
    let vnb = make("/api/v1/organisations", json!({ "name": "VNB", "kind": "ngo" })).await;
    let eelga = make("/api/v1/organisations", json!({ "name": "EELGA", "kind": "other" })).await;
    let partner = |id: &str, country: &str, kind: &str, role: &str| json!({ "organisation_id": id, "country": country, "kind": kind, "role": role, "from": "2016-01-01" });
    let path = "/api/v1/conference-series";
    let elaine = json!({
        "name": { "en": "European Local Authorities Integration Network" }, "acronym": "ELAINE",
        "kind": "conference_network",
        "partners": [
            partner(&vnb, "DE", "civil_society", "coordinator"),
            partner(&vifin, "DK", "municipality", "partner"),
        ],
        "rounds": [
            { "number": 1, "starts_on": "2016-01-01", "ends_on": "2024-12-31" },
            { "number": 2, "starts_on": "2025-01-01", "ends_on": "2026-12-31",
              "funding": { "programme": "Europe for Citizens" } },
        ],
    });
    let series = make(path, elaine).await;
    app.get(&format!("{path}?kind=conference_network")).expect(200).await;
    app.get(&format!("{path}/{series}")).by(admin).expect(200).await;
    let partners = json!({ "partners": [
        partner(&vnb, "DE", "civil_society", "coordinator"),
        partner(&vifin, "DK", "municipality", "partner"),
        partner(&eelga, "GB", "municipal_association", "partner"),
    ]});
    app.patch(&format!("{path}/{series}"), 1, partners).by(admin).expect(200).await;
    app.get(&format!("{path}/{series}/transitions")).by(admin).expect(200).await;
    let begin = app.post(&format!("{path}/{series}/transitions"), json!({ "event": "activate" }));
    begin.on(2).by(admin).expect(200).await;
    app.get(&format!("{path}/{series}/partners?as_of=2020-01-01")).expect(200).await;
    let vejle = json!({
        "title": { "en": "1+1=3: Migration, cultural values and norms and how do we create a new common We?" },
        "series": { "series_id": series, "round": 2, "role": "thematic" }, "dates": "2026-04",
        "zone": "Europe/Copenhagen", "country": "DK", "main_theme": "migration", "access": "open",
        "languages": ["en"], "single_meeting": true, "announcement": announced::announcement(),
        "hosts": [{ "organisation_id": vifin, "role": "lead" }, { "organisation_id": vnb, "role": "co" }],
    });
    let conference = make("/api/v1/conferences", vejle).await;
    app.get(&format!("{path}/{series}/hosting-coverage")).expect(200).await;
    (conference, vifin)
}

/// Somebody else's organisation is asked: as a partner of a series, as a host of an idea, which then is given up. The
/// organisation, and who speaks for it.
async fn visit_idea(app: &App, admin: &Person, lead: &str) -> (String, Person) {
    let other = json!({ "name": "Municipality of Vejle", "kind": "municipal_administration" });
    let other = app.post("/api/v1/organisations", other).by(&app.admin().await).expect(201).await;
    let other = other.id().to_owned();
    let speaks = Grant::on_organisation(Role::Coordinator, other.parse().expect("an id"));
    let partner = app.person(&[speaks]).await;
    let named = async |of: &str, version: i64| {
        app.get(&format!("{of}/{other}/transitions")).by(&partner).expect(200).await;
        let accept = app.post(&format!("{of}/{other}/transitions"), json!({ "event": "accept" }));
        accept.on(version).by(&partner).expect(200).await
    };
    let both = |id: &str, role: &str| json!({ "organisation_id": id, "country": "DK", "kind": "municipality", "role": role, "from": "2016-01-01" });
    let series = json!({
        "name": { "en": "Twin meetings" }, "kind": "meeting_chain",
        "partners": [both(lead, "coordinator"), both(&other, "partner")],
    });
    let series = app.post("/api/v1/conference-series", series).by(admin).expect(201).await;
    named(&format!("/api/v1/conference-series/{}/partners", series.id()), 1).await;
    let idea = json!({
        "title": { "en": "A day of open doors" }, "country": "DK", "access": "open", "main_theme": "migration",
        "dates": DATES, "zone": "Europe/Copenhagen",
        "hosts": [{ "organisation_id": lead, "role": "lead" }, { "organisation_id": other, "role": "co" }],
    });
    let idea = app.post("/api/v1/conferences", idea).by(admin).expect(201).await;
    let path = idea.header("location").to_owned();
    named(&format!("{path}/hosts"), 1).await;
    let pool = async |seats: Value| {
        let pool = json!({ "seats": seats, "capacity": 9 });
        app.post(&format!("{path}/pools"), pool).by(admin).expect(201).await.id().to_owned()
    };
    let (national, all) = (pool(from("national")).await, pool(everybody()).await);
    let ours = pool(json!({ "dimension": "delegation", "organisation_id": lead })).await;
    let spill =
        json!({ "from_pool_id": national, "to_pool_id": all, "due_at": "2026-04-01T00:00:00Z" });
    let spill = app.post(&format!("{path}/spills"), spill).by(admin).expect(201).await;
    app.get(&format!("{path}/spills")).by(admin).expect(200).await;
    let spill = spill.header("location").to_owned();
    app.get(&spill).by(admin).expect(200).await;
    app.request(Method::DELETE, &spill).by(admin).expect(204).await;
    let kept = json!({
        "pool_id": all, "organisation_kind": "migrant_organisation", "seats": 4, "release_at": "2026-03-01T08:00:00Z",
    });
    let kept = app.post(&format!("{path}/reserves"), kept).by(admin).expect(201).await;
    app.request(Method::DELETE, kept.header("location")).by(admin).expect(204).await;
    for pool in [national, all, ours] {
        app.request(Method::DELETE, &format!("/api/v1/pools/{pool}")).by(admin).expect(204).await;
    }
    app.request(Method::DELETE, &path).on(2).by(admin).expect(204).await;
    (other, partner)
}

async fn visit_registrations(app: &App, admin: &Person, path: &str) {
    let (first, second) = (app.person(&[]).await, app.person(&[]).await);
    let register = async |person: &Person| {
        let body = json!({ "participation": coming("DE", 1), "groups": ["migrant"] });
        app.post(&format!("{path}/registrations"), body).by(person).expect(201).await.body
    };
    let (seated, waiting) = (register(&first).await, register(&second).await);
    assert_eq!(
        (&seated["status"], &waiting["status"]),
        (&json!("confirmed"), &json!("waitlisted"))
    );
    let at = |it: &Value| format!("/api/v1/registrations/{}", it["id"].as_str().expect("an id"));
    app.get(&at(&seated)).by(&first).expect(200).await;
    app.get(&at(&seated)).by(admin).expect(200).await;
    app.get("/api/v1/me/registrations").by(&first).expect(200).await;
    app.get(&format!("{}/waitlist-position", at(&waiting))).by(&second).expect(200).await;
    let groups = app.request(Method::PUT, &format!("{}/groups", at(&seated)));
    let groups = groups.json(json!({ "groups": ["migrant", "politics"] }));
    groups.on(1).by(&first).expect(200).await;
    app.patch(&at(&seated), 2, json!({ "experience": "newcomer" })).by(&first).expect(200).await;
    app.get(&format!("{}/transitions", at(&seated))).by(&first).expect(200).await;
    let correction = json!({
        "provenance": { "residence_country": "DE" }, "reason": "The guest comes in nobody's name.",
    });
    let correct = app.post(&format!("{}/corrections", at(&seated)), correction);
    correct.on(3).by(admin).expect(200).await;
    let cancel = app.post(&format!("{}/transitions", at(&seated)), json!({ "event": "cancel" }));
    cancel.on(4).by(&first).expect(200).await;
    let offered = app.get(&at(&waiting)).by(&second).expect(200).await.body;
    assert_eq!(offered["status"], "offered");
    let links = format!("{}/links", at(&waiting));
    app.request(Method::POST, &links).by(&second).expect(202).await;
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("UA", 1),
    });
    app.post(&format!("{path}/entered-registrations"), entered).by(admin).expect(201).await;
    questions::visit(app, admin, path, (&at(&waiting), &second)).await;
    visit_support(app, admin, path, (&second, &at(&waiting))).await;
    visit_guests(app, path).await;
    visit_groups(app, admin, path).await;
}

/// A guest says what they need, and whoever cares for guests reads it.
async fn visit_support(app: &App, admin: &Person, path: &str, (guest, at): (&Person, &str)) {
    let needs =
        json!({ "access": ["step_free"], "interpretation": ["uk"], "diets": ["vegetarian"] });
    let version = app.get(at).by(guest).expect(200).await.body["version"].to_string();
    let say = app.request(Method::PUT, &format!("{at}/support-needs")).json(needs);
    say.on(version).by(guest).expect(200).await;
    app.get(&format!("{at}/support-needs")).by(guest).expect(200).await;
    let host = app.get(path).by(admin).expect(200).await.body;
    let host = host["hosts"][0]["organisation_id"].as_str().expect("a host").to_owned();
    let of_host = Grant::on_organisation(Role::Viewer, host.parse().expect("an id"));
    let carer = app.person(&[of_host]).await;
    let care = json!({ "account_id": carer.id, "role": "care" });
    let made = app.post(&format!("{path}/team-members"), care).by(admin).expect(201).await;
    app.get(&format!("{path}/support-requests")).by(&carer).expect(200).await;
    app.get(&format!("{path}/support-counts")).by(&carer).expect(200).await;
    app.get(&format!("{path}/team-members")).by(admin).expect(200).await;
    app.get(made.header("location")).by(admin).expect(200).await;
    let desk = json!({ "account_id": carer.id, "role": "desk" });
    let desk = app.post(&format!("{path}/team-members"), desk).by(admin).expect(201).await;
    app.request(Method::DELETE, desk.header("location")).by(admin).expect(204).await;
}

/// Somebody registers others in the name of an organisation.
async fn visit_groups(app: &App, admin: &Person, path: &str) {
    let school = json!({ "name": "Language school of Rodgau", "kind": "ngo" });
    let school = app.post("/api/v1/organisations", school).by(admin).expect(201).await;
    let school = school.id().to_owned();
    let teaches = Grant::on_organisation(Role::Contributor, school.parse().expect("an id"));
    let teacher = app.person(&[teaches]).await;
    let pupil =
        |name: &str| json!({ "name": name, "language": "uk", "participation": coming("DK", 1) });
    let group = json!({
        "organisation_id": school, "notice_version": "2026-01", "people": [pupil("O. K."), pupil("A. M.")],
    });
    app.post(&format!("{path}/group-registrations"), group).by(&teacher).expect(201).await;
    let listed = format!("/api/v1/organisations/{school}/mediated-registrations");
    app.get(&listed).by(&teacher).expect(200).await;
}

/// Somebody without an account signs up, and confirms.
async fn visit_guests(app: &App, path: &str) {
    let (email, secret) = ("olena@poltava.example", "mF-9B5f-41JqMmF-9B5f-41JqMmF-sign-up");
    let said = json!({
        "name": "Olena", "email": email, "language": "uk", "notice_version": "2026-01",
        "participation": coming("UA", 1),
    });
    app.post(&format!("{path}/guest-registrations"), said).expect(202).await;
    sent(app, MessageKind::SignUp, email, None, secret).await;
    let confirm = app.post("/api/v1/registration-confirmations", json!({ "token": secret }));
    let token = confirm.expect(201).await.body["token"].clone();
    app.post("/api/v1/registration-lookups", json!({ "token": token })).expect(200).await;
}

async fn visit_outcomes(app: &App, admin: &Person, path: &str, lead: &str) {
    let outcome = json!({
        "kind": "result", "central": true, "addressees": ["local"],
        "text": { "en": "Successful integration is not limited to a certain size of community." },
    });
    let outcome = app.post(&format!("{path}/outcomes"), outcome).by(admin).expect(201).await;
    let publish = format!("/api/v1/outcomes/{}/publications", outcome.id());
    let publish = app.request(Method::POST, &publish).on(1);
    publish.by(admin).expect(200).await;
    app.get(&format!("{path}/outcomes")).expect(200).await;
    let follow_up = json!({
        "kind": "contact", "organisation_ids": [lead],
        "text": { "en": "Delegates of both municipalities met in the workshop; they stay in touch." },
    });
    let follow_up = app.post(&format!("{path}/follow-ups"), follow_up).by(admin).expect(201).await;
    app.get(&format!("{path}/follow-ups")).by(admin).expect(200).await;
    let follow_up = follow_up.header("location").to_owned();
    app.get(&format!("{follow_up}/transitions")).by(admin).expect(200).await;
    let agree = app.post(&format!("{follow_up}/transitions"), json!({ "event": "agree" }));
    agree.on(1).by(admin).expect(200).await;
    let draft = json!({ "kind": "recommendation", "text": { "en": "Meet again." } });
    let draft = app.post(&format!("{path}/outcomes"), draft).by(admin).expect(201).await;
    let draft = draft.header("location").to_owned();
    app.get(&draft).by(admin).expect(200).await;
    app.patch(&draft, 1, json!({ "addressees": ["european"] })).by(admin).expect(200).await;
    app.request(Method::DELETE, &draft).on(2).by(admin).expect(204).await;
}

async fn visit_follow_ups(app: &App, admin: &Person, path: &str, (id, partner): (&str, &Person)) {
    let follow_up =
        json!({ "kind": "pilot", "text": { "en": "A pilot." }, "organisation_ids": [id] });
    let made = app.post(&format!("{path}/follow-ups"), follow_up).by(admin).expect(201).await;
    let follow_up = made.header("location").to_owned();
    app.get(&follow_up).by(admin).expect(200).await;
    let party = format!("{follow_up}/parties/{id}/transitions");
    app.get(&party).by(partner).expect(200).await;
    app.post(&party, json!({ "event": "accept" })).on(1).by(partner).expect(200).await;
    app.patch(&follow_up, 2, json!({ "due_on": "2026-12-31" })).by(admin).expect(200).await;
    app.request(Method::DELETE, &follow_up).on(3).by(admin).expect(204).await;
}
