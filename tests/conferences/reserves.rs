//! Seats that are kept for a kind of organisation, and quotas over kinds.

use futures_util::future::join_all;
use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use super::{Guest, Stage, audit, coming, everybody, from};
use crate::harness::{App, Person, another, cases};

cases!("conferences::reserves":
    of_eighty_seats_thirty_two_are_kept_until_the_release,
    what_is_kept_no_longer_is_offered,
    where_all_is_kept_others_wait,
    what_is_kept_stays_when_the_pool_changes,
    a_kind_of_organisation_has_its_quota,
    what_cannot_be_kept_is_refused,
    many_come_at_once_and_what_is_kept_stays_kept,
);

/// Somebody of an organisation of this kind, who registers in its name.
struct Member {
    person: Person,
    organisation: String,
}

async fn member(app: &App, kind: &str) -> Member {
    let body = json!({ "name": another("Together"), "kind": kind });
    let made = app.post("/api/v1/organisations", body).by(&app.admin().await).expect(201).await;
    let organisation = made.id().to_owned();
    let grant = Grant::on_organisation(Role::Viewer, organisation.parse().expect("an id"));
    Member { person: app.person(&[grant]).await, organisation }
}

impl Member {
    fn registers(&self, size: u32) -> Value {
        let mut participation = coming("DK", size);
        participation["organisation_id"] = self.organisation.as_str().into();
        json!({ "participation": participation })
    }
}

async fn comes<'a>(stage: &Stage<'a>, member: Member, size: u32) -> Guest<'a> {
    let body = member.registers(size);
    let made = stage.app.post(&stage.path("/registrations"), body).by(&member.person);
    let made = made.expect(201).await;
    Guest { app: stage.app, person: member.person, id: made.id().to_owned(), first: made.body }
}

async fn keeps(stage: &Stage<'_>, pool: &str, seats: u32) -> String {
    let rule = json!({
        "pool_id": pool, "organisation_kind": "migrant_organisation", "seats": seats, "release_at": RELEASE,
    });
    let made = stage.app.post(&stage.path("/reserves"), rule).by(&stage.host).expect(201).await;
    made.id().to_owned()
}

const RELEASE: &str = "2026-03-01T08:00:00Z";

/// The pools of a conference of one pool, and that.
async fn with_one_pool(app: &App, capacity: u32) -> (Stage<'_>, String) {
    let stage = Stage::open(app, json!({}), &[(everybody(), capacity)]).await;
    let pools = app.get(&stage.path("/pools")).expect(200).await.body;
    let pool = pools["data"][0]["id"].as_str().expect("an id").to_owned();
    (stage, pool)
}

async fn of_eighty_seats_thirty_two_are_kept_until_the_release(app: &App) {
    let (stage, pool) = with_one_pool(app, 80).await;
    let reserve = keeps(&stage, &pool, 32).await;
    for size in [5, 5, 5, 5, 5, 5, 5, 5, 5, 3] {
        let guest = stage.guest(coming("DK", size), &[]).await;
        assert_eq!(guest.first["status"], "confirmed");
        assert_eq!(guest.first["organisation_kind"], Value::Null);
    }
    let last = stage.guest(coming("DK", 1), &[]).await;
    assert_eq!(last.first["status"], "waitlisted", "the 49th waits");
    let school = comes(&stage, member(app, "school").await, 1).await;
    assert_eq!(school.first["status"], "waitlisted", "no other kind is meant");
    let migrants = comes(&stage, member(app, "migrant_organisation").await, 2).await;
    assert_eq!(migrants.first["status"], "confirmed");
    assert_eq!(migrants.first["organisation_kind"], "migrant_organisation");
    assert_eq!(stage.held().await, [50]);
    app.at(RELEASE);
    let stage = stage.renewed();
    for waiting in [&last, &school] {
        let again = app.renewed(&waiting.person);
        app.until(&waiting.path(""), &again, |it| it["status"] == "offered").await;
    }
    assert_eq!(stage.held().await, [52]);
    let shown = app.get(&format!("/api/v1/reserves/{reserve}")).expect(200).await.body;
    assert_eq!(shown["released_at"], RELEASE);
    let next = stage.guest(coming("DK", 5), &[]).await;
    assert_eq!(next.first["status"], "confirmed", "the seats are everybody's");
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), "released")
        .await;
}

async fn what_is_kept_no_longer_is_offered(app: &App) {
    let (stage, pool) = with_one_pool(app, 2).await;
    let reserve = keeps(&stage, &pool, 1).await;
    let guests = stage.guests(2).await;
    assert_eq!(guests[1].first["status"], "waitlisted");
    let path = format!("/api/v1/reserves/{reserve}");
    let listed = app.get(&stage.path("/reserves")).expect(200).await.body;
    assert_eq!((&listed["data"][0]["others"], &listed["data"][0]["seats"]), (&json!(1), &json!(1)));
    app.request(Method::DELETE, &path).by(&guests[0].person).expect(403).await;
    app.request(Method::DELETE, &path).by(&stage.host).expect(204).await;
    assert_eq!(guests[1].status().await, "offered");
    app.get(&path).expect(404).await;
    assert_eq!(stage.held().await, [2]);
}

/// Whoever fits once nothing is kept any more is not turned away.
async fn where_all_is_kept_others_wait(app: &App) {
    let (stage, pool) = with_one_pool(app, 2).await;
    keeps(&stage, &pool, 2).await;
    let two = stage.guest(coming("DK", 2), &[]).await;
    let one = stage.guest(coming("DK", 1), &[]).await;
    assert_eq!([&two, &one].map(|it| it.first["status"].clone()), ["waitlisted", "waitlisted"]);
    app.at(RELEASE);
    let again = app.renewed(&two.person);
    app.until(&two.path(""), &again, |it| it["status"] == "offered").await;
    assert_eq!(
        app.get(&one.path("")).by(&app.renewed(&one.person)).expect(200).await.body["status"],
        "waitlisted"
    );
}

async fn what_is_kept_stays_when_the_pool_changes(app: &App) {
    let pools = [(from("national"), 6), (from("international"), 4)];
    let stage = Stage::open(app, json!({}), &pools).await;
    let shown = app.get(&stage.path("/pools")).expect(200).await.body;
    let [national, international] =
        [0, 1].map(|at| shown["data"][at]["id"].as_str().expect("an id").to_owned());
    let reserve = keeps(&stage, &national, 4).await;
    let others = async || {
        let shown = app.get(&format!("/api/v1/reserves/{reserve}")).expect(200).await.body;
        shown["others"].as_u64().expect("a number")
    };
    let resize = async |capacity: u32, status: u16| {
        let path = format!("/api/v1/pools/{national}/resizes");
        app.post(&path, json!({ "capacity": capacity })).by(&stage.host).expect(status).await
    };
    stage.guests(2).await;
    assert_eq!(stage.guest(coming("DK", 1), &[]).await.first["status"], "waitlisted");
    assert_eq!(resize(5, 409).await.faults()[0].1, "held_by_others");
    assert_eq!(resize(3, 409).await.faults()[0].1, "reserve_too_large");
    resize(7, 200).await;
    assert_eq!((others().await, stage.held().await), (3, vec![3, 0]));
    resize(8, 200).await;
    // Of five free seats four are kept: one goes.
    let spill = json!({ "from_pool_id": national, "to_pool_id": international, "due_at": "2026-01-01T00:00:00Z" });
    app.post(&stage.path("/spills"), spill.clone()).by(&stage.host).expect(201).await;
    let shown = app.get(&stage.path("/pools")).expect(200).await.body;
    let capacities = [0, 1].map(|at| shown["data"][at]["capacity"].as_u64().expect("a number"));
    assert_eq!((capacities, others().await), ([7, 5], 3));
    let recounted = app.request(Method::POST, &stage.path("/recounts")).by(&stage.host);
    let recounted = recounted.expect(200).await.body;
    assert_eq!(recounted["data"].as_array().map(Vec::len), Some(2), "{recounted}");
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), "resized")
        .await;
}

async fn a_kind_of_organisation_has_its_quota(app: &App) {
    let schools = json!({ "dimension": "organisation_kind", "organisation_kind": "school" });
    let stage = Stage::open(app, json!({}), &[(everybody(), 9), (schools.clone(), 1)]).await;
    let first = comes(&stage, member(app, "school").await, 1).await;
    let second = comes(&stage, member(app, "school").await, 1).await;
    let library = comes(&stage, member(app, "library").await, 1).await;
    let statuses = [&first, &second, &library].map(|it| it.first["status"].clone());
    assert_eq!(statuses, ["confirmed", "waitlisted", "confirmed"]);
    first.tries("cancel", &first.person, 200).await;
    assert_eq!(second.status().await, "offered");
    let shown = app.get(&stage.path("/pools")).expect(200).await.body;
    assert_eq!(shown["data"][1]["seats"]["organisation_kind"], "school");
    let same = json!({ "seats": schools, "capacity": 2 });
    app.post(&stage.path("/pools"), same).by(&stage.host).expect(409).await;
}

async fn what_cannot_be_kept_is_refused(app: &App) {
    let (stage, pool) = with_one_pool(app, 2).await;
    let rule = |change: Value| {
        let mut rule = json!({
            "pool_id": pool, "organisation_kind": "migrant_organisation", "seats": 1, "release_at": RELEASE,
        });
        let change = change.as_object().expect("fields").clone();
        rule.as_object_mut().expect("fields").extend(change);
        rule
    };
    let refused = async |change: Value, status: u16| {
        let answer = app.post(&stage.path("/reserves"), rule(change)).by(&stage.host);
        answer.expect(status).await.faults()[0].clone()
    };
    let partner = app.get(&stage.path("")).expect(200).await.body["hosts"][0].clone();
    let ours = json!({ "dimension": "delegation", "organisation_id": partner["organisation_id"] });
    let ours = stage.pool(&ours, 1).await;
    let kinds = json!({ "dimension": "organisation_kind", "organisation_kind": "school" });
    let kinds = stage.pool(&kinds, 1).await;
    assert_eq!(refused(json!({ "seats": 0 }), 422).await.0, "#/seats");
    assert_eq!(refused(json!({ "seats": 3 }), 409).await.1, "reserve_too_large");
    let guest = stage.guest(coming("DK", 1), &[]).await;
    assert_eq!(refused(json!({ "seats": 2 }), 409).await.1, "held_by_others");
    guest.tries("cancel", &guest.person, 200).await;
    assert_eq!(
        refused(json!({ "release_at": "2026-02-01T12:00:00Z" }), 422).await.0,
        "#/release_at"
    );
    assert_eq!(refused(json!({ "pool_id": stage.id }), 422).await.1, "pool_unknown");
    assert_eq!(refused(json!({ "pool_id": ours }), 409).await.1, "no_reserve_there");
    assert_eq!(refused(json!({ "pool_id": kinds }), 409).await.1, "no_reserve_there");
    let stranger = app.person(&[]).await;
    app.post(&stage.path("/reserves"), rule(json!({}))).by(&stranger).expect(403).await;
    let kept = keeps(&stage, &pool, 1).await;
    app.post(&stage.path("/reserves"), rule(json!({}))).by(&stage.host).expect(409).await;
    // What limits others is no pool.
    app.get(&format!("/api/v1/pools/{kept}")).expect(404).await;
    app.get(&format!("/api/v1/reserves/{pool}")).expect(404).await;
    let resize = app.post(&format!("/api/v1/pools/{kept}/resizes"), json!({ "capacity": 9 }));
    resize.by(&stage.host).expect(404).await;
}

async fn many_come_at_once_and_what_is_kept_stays_kept(app: &App) {
    let (stage, pool) = with_one_pool(app, 10).await;
    let mut people = Vec::new();
    for at in 0..24 {
        people
            .push(member(app, ["school", "migrant_organisation"][usize::from(at % 3 == 0)]).await);
    }
    let path = stage.path("/registrations");
    let rush = people.iter().map(|it| app.post(&path, it.registers(1)).by(&it.person).expect(201));
    let (_, answers) = futures_util::future::join(keeps(&stage, &pool, 4), join_all(rush)).await;
    let seated = |kind: &str| {
        let theirs = answers.iter().filter(|it| it.body["organisation_kind"] == kind);
        theirs.filter(|it| it.body["status"] == "confirmed").count()
    };
    assert!(seated("school") <= 10 && seated("migrant_organisation") <= 8);
    audit::must_be_sound(&app.db, app.database_url(), stage.id.parse().expect("an id"), "a rush")
        .await;
}
