//! Groups: a teacher registers her pupils, sees what becomes of them, and acts for them.

use futures_util::future::join_all;
use kernel::OrganisationId;
use kernel::access::{Grant, Role};
use persistence::people::members;
use persistence::{Author, Error};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};

use super::guests::{at, told};
use super::{Stage, audit, coming, everybody};
use crate::harness::mailed::Mailed;
use crate::harness::{Answer, App, Person, another, cases};
use crate::schema;

cases!("groups":
    a_teacher_registers_six_and_answers_for_them,
    together_all_get_a_seat_or_nobody_is_registered,
    two_teachers_race_for_the_last_seats,
    one_of_six_leaves_while_hosts_resize,
    those_of_the_organisation_act_for_the_group_and_nobody_else,
    a_host_acts_for_a_group_of_its_own_as_both,
    what_is_wrong_with_a_group_is_said_of_each,
    a_group_costs_no_statement_for_each,
    a_merged_organisation_passes_its_groups_on,
);

/// A school, and somebody who works there.
struct School<'a> {
    app: &'a App,
    id: OrganisationId,
    founder: Person,
    teacher: Person,
}

impl<'a> School<'a> {
    async fn open(app: &'a App) -> Self {
        let school = json!({ "name": another("School of languages"), "kind": "ngo" });
        let founder = app.admin().await;
        let made = app.post("/api/v1/organisations", school).by(&founder);
        let id = made.expect(201).await.id().parse().expect("an id");
        let teacher = app.person(&[Grant::on_organisation(Role::Contributor, id)]).await;
        Self { app, id, founder, teacher }
    }

    fn email(&self) -> String {
        format!("{}@people.example", self.teacher.id)
    }

    fn group(&self, people: &[Value], together: bool) -> Value {
        json!({
            "organisation_id": self.id, "notice_version": "2026-01", "together": together, "people": people,
        })
    }

    async fn registers(&self, stage: &Stage<'_>, people: &[Value], status: u16) -> Answer {
        let group = self.group(people, false);
        self.app.post(&groups(stage), group).by(&self.teacher).expect(status).await
    }

    async fn listed(&self, query: &str) -> Vec<Value> {
        let path = format!("/api/v1/organisations/{}/mediated-registrations{query}", self.id);
        let page = self.app.get(&path).by(&self.teacher).expect(200).await.body;
        page["data"].as_array().expect("a page").clone()
    }

    async fn does(&self, it: &Value, event: &str, status: u16) -> Answer {
        does(self.app, &self.teacher, it, event, status).await
    }
}

fn groups(stage: &Stage<'_>) -> String {
    stage.path("/group-registrations")
}

async fn does(app: &App, by: &Person, it: &Value, event: &str, status: u16) -> Answer {
    let version = app.get(&at(it)).by(by).send().await.body["version"].as_i64().unwrap_or(1);
    let step = app.post(&format!("{}/transitions", at(it)), json!({ "event": event }));
    step.on(version).by(by).expect(status).await
}

fn version_of(it: &Value) -> i64 {
    it["version"].as_i64().expect("a version")
}

fn pupil(name: &str, mode: &str) -> Value {
    let mut participation = coming("DK", 1);
    participation["mode"] = mode.into();
    json!({ "name": name, "language": "uk", "participation": participation })
}

fn pupils(count: usize) -> Vec<Value> {
    (0..count).map(|at| pupil(&format!("P. {at}"), "onsite")).collect()
}

fn made(answer: &Answer) -> Vec<Value> {
    answer.body["registrations"].as_array().expect("registrations").clone()
}

fn statuses(all: &[Value]) -> Vec<&str> {
    all.iter().map(|it| it["status"].as_str().expect("a status")).collect()
}

async fn a_teacher_registers_six_and_answers_for_them(app: &App) {
    let mailed = Mailed::open(app).await;
    let mode = |it: &str| json!({ "dimension": "mode", "mode": it });
    let pools = [(mode("onsite"), 3), (mode("online"), 2)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let school = School::open(app).await;
    let me = app.get("/api/v1/me").by(&school.teacher).expect(200).await.body;
    let german = app.patch("/api/v1/me", version_of(&me["person"]), json!({ "language": "de" }));
    german.by(&school.teacher).expect(200).await;
    let names = ["Qx. A.", "Qx. B.", "Qx. C.", "Qx. D.", "Qx. E.", "Qx. F."];
    let modes = ["onsite", "online", "onsite", "onsite", "online", "onsite"];
    let six: Vec<_> = names.iter().zip(modes).map(|(name, mode)| pupil(name, mode)).collect();
    let answer = school.registers(&stage, &six, 201).await;
    let all = made(&answer);
    let seen: Vec<_> = all.iter().map(|it| it["guest"]["name"].as_str().expect("a name")).collect();
    assert_eq!(seen, names);
    let confirmed = ["confirmed"; 5];
    assert_eq!(statuses(&all), [&confirmed[..], &["waitlisted"]].concat());
    for it in &all {
        assert_eq!(it["mediator_organisation_id"], json!(school.id));
        assert_eq!((&it["guest"]["email"], &it["groups"]), (&Value::Null, &Value::Null));
        assert_eq!(it["guest"]["is_reached_by_mail"], true);
    }
    assert_eq!(
        answer.header("location"),
        format!("/api/v1/organisations/{}/mediated-registrations", school.id)
    );
    // She sees where they stand; nobody's own registrations are among hers.
    assert_eq!(school.listed("").await.len(), 6);
    let waits = school.listed(&format!("?conference_id={}&status=waitlisted", stage.id)).await;
    assert_eq!(waits.iter().map(|it| &it["id"]).collect::<Vec<_>>(), [&all[5]["id"]]);
    let own = app.get("/api/v1/me/registrations").by(&school.teacher).expect(200).await.body;
    assert_eq!(own["data"], json!([]));
    // One does not come: the next in the queue is offered the seat, and she is told so, in her language and by the name.
    school.does(&all[0], "cancel", 200).await;
    let deadline = "04.02.2026, 13:00 (Europe/Copenhagen)";
    let says = ["Ein Platz ist frei für Qx. F.", deadline];
    assert_eq!(told(&mailed, &school.email(), &says).await, 1);
    app.at("2026-02-03T12:00:01Z");
    told(&mailed, &school.email(), &["Qx. F.", "reserviert"]).await;
    let school = School { teacher: app.renewed(&school.teacher), ..school };
    assert_eq!(school.does(&all[5], "confirm", 200).await.body["status"], "confirmed");
    // What is the same for all is told once.
    let stage = stage.renewed();
    stage.happens("cancel").await;
    told(&mailed, &school.email(), &["abgesagt", "Qx. B., Qx. C., Qx. D., Qx. E., Qx. F."]).await;
    let to_her = mailed.sink.received().iter().filter(|it| it.to.contains(&school.email())).count();
    assert_eq!(to_her, 3, "each once");
    assert!(mailed.secrets(&school.email(), "seat").is_empty(), "no link outlives a role");
    // The record says nobody's name.
    let db = Database::connect(app.database_url()).await.expect("connects");
    let kept = schema::naming(&db, &["Qx.".to_owned()]).await;
    assert!(kept.iter().all(|(table, _)| table != "audit_event"), "{kept:?}");
    mailed.close().await;
}

async fn together_all_get_a_seat_or_nobody_is_registered(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 5)]).await;
    let school = School::open(app).await;
    let six = app.post(&groups(&stage), school.group(&pupils(6), true)).by(&school.teacher);
    let refused = six.expect(409).await.body;
    assert_eq!(refused["errors"][0]["code"], "not_seated_together");
    assert!(refused["detail"].as_str().expect("words").starts_with("5 of 6"), "{refused}");
    assert_eq!((stage.held().await, school.listed("").await.len()), (vec![0], 0));
    let five = app.post(&groups(&stage), school.group(&pupils(5), true)).by(&school.teacher);
    assert_eq!(statuses(&made(&five.expect(201).await)), ["confirmed"; 5]);
    assert_eq!(stage.held().await, [5]);
    // Where hosts look first and hold nothing, nobody has a seat now.
    let looked_at = Stage::open(app, json!({ "approval": true }), &[(everybody(), 5)]).await;
    let two = app.post(&groups(&looked_at), school.group(&pupils(2), true)).by(&school.teacher);
    assert_eq!(two.expect(409).await.body["errors"][0]["code"], "not_seated_together");
    let each = school.registers(&looked_at, &pupils(2), 201).await;
    assert_eq!(statuses(&made(&each)), ["submitted"; 2]);
    let held = json!({ "approval": true, "hold_while_pending": true });
    let held = Stage::open(app, held, &[(everybody(), 2)]).await;
    let two = app.post(&groups(&held), school.group(&pupils(2), true)).by(&school.teacher);
    assert_eq!(statuses(&made(&two.expect(201).await)), ["submitted"; 2]);
    assert_eq!(held.held().await, [2]);
}

async fn two_teachers_race_for_the_last_seats(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let schools = [School::open(app).await, School::open(app).await];
    let register = |together: bool| {
        join_all(
            schools
                .iter()
                .map(move |it| (it, it.group(&pupils(6), together)))
                .map(|(it, group)| app.post(&groups(&stage), group).by(&it.teacher).send()),
        )
    };
    let answers = register(true).await;
    let mut found: Vec<_> = answers.iter().map(|it| it.status.as_u16()).collect();
    found.sort_unstable();
    assert_eq!((found, stage.held().await), (vec![201, 409], vec![6]));
    let answers = register(false).await;
    let all: Vec<_> = answers.iter().flat_map(made).collect();
    let count = |wanted: &str| statuses(&all).into_iter().filter(|it| *it == wanted).count();
    assert_eq!((count("confirmed"), count("waitlisted"), stage.held().await), (3, 9, vec![9]));
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), "groups")
        .await;
}

async fn one_of_six_leaves_while_hosts_resize(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 4)]).await;
    let pools = app.get(&stage.path("/pools")).expect(200).await.body;
    let pool = pools["data"][0]["id"].as_str().expect("an id").to_owned();
    let school = School::open(app).await;
    let all = made(&school.registers(&stage, &pupils(6), 201).await);
    let leave = |it: &Value, event: &str| {
        let step = app.post(&format!("{}/transitions", at(it)), json!({ "event": event }));
        step.on(1).by(&school.teacher).send()
    };
    let resize = app.post(&format!("/api/v1/pools/{pool}/resizes"), json!({ "capacity": 5 }));
    let (cancelled, resized, withdrawn) = tokio::join!(
        leave(&all[0], "cancel"),
        resize.by(&stage.host).send(),
        leave(&all[5], "withdraw")
    );
    assert_eq!((cancelled.status.as_u16(), resized.status.as_u16()), (200, 200));
    // Whoever was offered a seat before leaving has another version by then.
    assert!([200, 409, 412].contains(&withdrawn.status.as_u16()), "{}", withdrawn.text);
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), "resized")
        .await;
}

async fn those_of_the_organisation_act_for_the_group_and_nobody_else(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (school, other) = (School::open(app).await, School::open(app).await);
    let all = made(&school.registers(&stage, &pupils(6), 201).await);
    let on = async |role| app.person(&[Grant::on_organisation(role, school.id)]).await;
    let (colleague, viewer, stranger) =
        (on(Role::Coordinator).await, on(Role::Viewer).await, app.person(&[]).await);
    let list = format!("/api/v1/organisations/{}/mediated-registrations", school.id);
    app.get(&list).expect(401).await;
    app.get(&at(&all[0])).expect(401).await;
    app.post(&groups(&stage), school.group(&pupils(1), false)).expect(401).await;
    for person in [&viewer, &stranger, &other.teacher] {
        app.get(&list).by(person).expect(403).await;
        app.get(&at(&all[0])).by(person).expect(404).await;
        does(app, person, &all[0], "cancel", 404).await;
        let group = app.post(&groups(&stage), school.group(&pupils(1), false)).by(person);
        let faults = group.expect(403).await.faults();
        assert_eq!(faults, [("#/organisation_id".to_owned(), "may_not_mediate".to_owned())]);
    }
    // A colleague sees and does what she does; neither sees or sets groups, or gets a link to a guest's registration.
    let listed = app.get(&list).by(&colleague).expect(200).await.body;
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(6));
    does(app, &colleague, &all[0], "cancel", 200).await;
    for person in [&colleague, &school.teacher] {
        let shown = app.get(&at(&all[1])).by(person).expect(200).await.body;
        assert_eq!((&shown["groups"], &shown["allowed"]), (&Value::Null, &json!(["cancel"])));
        let put = app.request(Method::PUT, &format!("{}/groups", at(&all[1])));
        let put = put.json(json!({ "groups": ["migrant"] })).on(1).by(person);
        assert_eq!(put.expect(403).await.body["errors"][0]["code"], "not_theirs");
        let link = app.request(Method::POST, &format!("{}/links", at(&all[1]))).by(person);
        assert_eq!(link.expect(409).await.body["errors"][0]["code"], "no_address");
    }
    let mode = app.patch(&at(&all[1]), 1, json!({ "mode": "online" })).by(&school.teacher);
    assert_eq!(mode.expect(200).await.body["participation"]["mode"], "online");
    app.get(&format!("{}/transitions", at(&all[1]))).by(&school.teacher).expect(200).await;
    // Hosts see them like anybody's, and do what hosts do.
    let hosts = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await.body;
    let hosts = hosts["data"].as_array().expect("a page");
    assert_eq!(hosts.len(), 6);
    assert!(hosts.iter().all(|it| it["guest"]["is_reached_by_mail"] == true));
    does(app, &stage.host, &all[2], "cancel", 403).await;
    school.does(&all[2], "cancel_by_host", 403).await;
    // With the role ends what it opens; those who stay are told instead.
    let author = Author::system("test", app.now());
    let leave = async |tx: &persistence::Tx, id: kernel::AccountId| {
        let body = people::membership::Body::of(Grant::on_organisation(Role::Viewer, school.id));
        let (held, _) = members::lock(tx, body, id, app.now().date_naive()).await?;
        members::delete(tx, &held).await
    };
    let gone = app.db.write(author.clone(), async |tx| leave(tx, school.teacher.id).await);
    gone.await.map_err(|it: Error| it).expect("leaves");
    app.get(&list).by(&school.teacher).expect(403).await;
    app.get(&at(&all[1])).by(&school.teacher).expect(404).await;
    does(app, &school.teacher, &all[1], "cancel", 404).await;
    let reached = async || {
        let page = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await.body;
        let page = page["data"].as_array().expect("a page");
        page.iter().filter(|it| it["guest"]["is_reached_by_mail"] == true).count()
    };
    assert_eq!(reached().await, 6);
    for id in [colleague.id, school.founder.id] {
        let gone = app.db.write(author.clone(), async |tx| leave(tx, id).await);
        gone.await.map_err(|it: Error| it).expect("leaves");
    }
    assert_eq!(reached().await, 0);
}

async fn a_host_acts_for_a_group_of_its_own_as_both(app: &App) {
    let stage = Stage::open(app, json!({ "approval": true }), &[(everybody(), 1)]).await;
    let own = stage.shown().await["hosts"][0]["organisation_id"].clone();
    let group = json!({ "organisation_id": own, "notice_version": "1", "people": pupils(2) });
    let answer = app.post(&groups(&stage), group).by(&stage.host).expect(201).await;
    let all = made(&answer);
    // As hosts they let both in, of whom one waits; as mediators they give the seat back and take the next.
    let confirmed = does(app, &stage.host, &all[0], "confirm", 200).await.body;
    assert_eq!(confirmed["allowed"], json!(["cancel", "cancel_by_host"]));
    does(app, &stage.host, &all[1], "confirm", 200).await;
    does(app, &stage.host, &all[0], "cancel", 200).await;
    let taken = does(app, &stage.host, &all[1], "confirm", 200).await.body;
    assert_eq!((&taken["status"], &taken["groups"]), (&json!("confirmed"), &Value::Null));
}

async fn what_is_wrong_with_a_group_is_said_of_each(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 99)]).await;
    let (school, other) = (School::open(app).await, School::open(app).await);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut one = pupil("A. B.", "onsite");
        change(&mut one["participation"]);
        one
    };
    let people = [
        pupil("A. B.", "onsite"),
        with(&|it| it["size"] = 2.into()),
        with(&|it| it["organisation_id"] = json!(other.id)),
        with(&|it| it["delegation"] = json!(other.id)),
        with(&|it| it["provenance"] = json!({})),
        with(&|it| it["organisation_id"] = json!(school.id)),
    ];
    let faults = school.registers(&stage, &people, 422).await.faults();
    let at = |place: usize, rest: &str, code: &str| {
        (format!("#/people/{place}/participation/{rest}"), code.to_owned())
    };
    let expected = [
        at(1, "size", "nobody_comes_along"),
        at(2, "organisation_id", "not_of_the_group"),
        at(3, "delegation", "not_of_the_group"),
        at(4, "provenance", "origin_unknown"),
    ];
    assert_eq!(faults, expected);
    for count in [0, 31] {
        let faults = school.registers(&stage, &pupils(count), 422).await.faults();
        assert_eq!(faults[0].0, "#/people", "{faults:?}");
    }
    let same = [pupil("A. B.", "onsite"), pupil("A. B.", "onsite")];
    assert_eq!(made(&school.registers(&stage, &same, 201).await).len(), 2);
    // Nobody comes as is not offered, to what is not open, that they do not see, or that is for others.
    let onsite = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let version = version_of(&onsite.shown().await);
    let format = app.patch(&onsite.path(""), version, json!({ "format": "onsite" }));
    format.by(&onsite.host).expect(200).await;
    let faults = school.registers(&onsite, &[pupil("A. B.", "online")], 422).await.faults();
    assert_eq!(faults, [at(0, "mode", "mode_not_offered")]);
    stage.happens("close_registration").await;
    school.registers(&stage, &pupils(1), 409).await;
    let hidden = Stage::set(app, json!({})).await;
    school.registers(&hidden, &pupils(1), 404).await;
    let network =
        Stage::set(app, json!({ "privacy_notice": "https://elaine.example/privacy" })).await;
    let version = version_of(&network.shown().await);
    let closed = app.patch(&network.path(""), version, json!({ "access": "network" }));
    closed.by(&network.host).expect(200).await;
    network.pool(&everybody(), 9).await;
    for event in ["plan", "announce", "open_registration"] {
        network.happens(event).await;
    }
    let refused = school.registers(&network, &pupils(1), 403).await;
    assert_eq!(refused.body["errors"][0]["code"], "not_of_the_network");
}

async fn a_group_costs_no_statement_for_each(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let school = School::open(app).await;
    let few = school.registers(&stage, &pupils(3), 201).await.statements;
    let many = school.registers(&stage, &pupils(30), 201).await.statements;
    assert!(many <= few && many <= 30, "{few} for three, {many} for thirty");
}

async fn a_merged_organisation_passes_its_groups_on(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (school, heir) = (School::open(app).await, School::open(app).await);
    school.registers(&stage, &pupils(2), 201).await;
    let merger = app.post(
        &format!("/api/v1/organisations/{}/mergers", school.id),
        json!({ "into_id": heir.id }),
    );
    merger.matching("*").by(&app.admin().await).expect(200).await;
    let listed = heir.listed("").await;
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().all(|it| it["mediator_organisation_id"] == json!(heir.id)));
    heir.does(&listed[0], "cancel", 200).await;
    school.registers(&stage, &pupils(1), 403).await;
}
