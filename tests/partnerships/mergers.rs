//! Towns that merge: who follows them takes their place.

use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use super::{PATH, Pair, change_form, codes, coordinator, step, town};
use crate::harness::{Answer, App, Person, cases};

cases!("partnerships::mergers":
    who_follows_a_merged_town_takes_its_place,
    a_ring_has_who_followed,
    a_merger_to_come_changes_nothing_before_its_day_and_then_comes_by_itself,
    of_days_that_no_council_has_none_ends_a_town,
    where_both_sides_become_one_town_the_partnership_ends,
    two_open_partnerships_of_one_pair_are_told_and_joined,
    a_step_against_the_merger_of_its_town_is_taken_before_it_or_not_at_all,
    what_was_merged_before_moves_with_the_first_sweep,
);

fn municipality(id: &str) -> String {
    format!("/api/v1/municipalities/{id}")
}

/// Merges a town into another as its record stands.
async fn merge(app: &App, old: &str, heir: &str, on: &str, status: u16) -> Answer {
    let admin = app.renewed(&app.admin().await);
    let etag = app.get(&municipality(old)).expect(200).await.header("etag").to_owned();
    let body = json!({ "kind": "merged", "on": on, "successor_ids": [heir] });
    let request = app.post(&format!("{}/successions", municipality(old)), body).matching(&etag);
    request.by(&admin).expect(status).await
}

async fn listed(app: &App, query: &str) -> Vec<String> {
    let found = app.get(&format!("{PATH}?{query}")).by(&app.admin().await).expect(200).await.body;
    let found = found["data"].as_array().expect("partnerships").clone();
    found.iter().map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
}

fn towns_of(partnership: &Value, side: usize) -> Vec<String> {
    let towns = partnership["sides"][side]["municipalities"].as_array().expect("towns");
    towns.iter().map(|it| it["name"].as_str().expect("a name").to_owned()).collect()
}

async fn proposed(app: &App, towns: [&str; 2], form: &str, by: &Person, status: u16) -> Answer {
    let sides = towns.map(|it| json!({ "municipality_ids": [it] }));
    let body =
        json!({ "form": form, "sides": sides, "started_on": "2020-03-01", "domestic": true });
    app.post(PATH, body).by(by).expect(status).await
}

async fn who_follows_a_merged_town_takes_its_place(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}");
    let heir = town(app, "Ostfildern", "DE").await;
    let merged = merge(app, &pair.towns[0], &heir, "2026-01-15", 200).await;
    assert_eq!(merged.body["conflicts"], json!([]));
    let carla = coordinator(app, &heir).await;

    let shown = app.get(&path).by(&carla).expect(200).await;
    assert!(shown.statements <= 5, "{}", shown.statements);
    assert_eq!(towns_of(&shown.body, 0), ["Ostfildern"]);
    let former = &shown.body["sides"][0]["former_municipalities"];
    assert_eq!(
        (&former[0]["municipality"]["name"], &former[0]["until"], former.as_array().map(Vec::len)),
        (&json!("Filderstadt"), &json!("2026-01-15"), Some(1))
    );
    assert_eq!(shown.body["official_status"], "active");
    assert_eq!(
        shown.body["sides"][0]["allowed"],
        json!(["mark_dormant", "suspend", "end", "pause_citizens", "close_citizens"])
    );
    assert_eq!(shown.body["sides"][1]["allowed"], json!([]));
    let before = app.get(&path).by(anna).expect(200).await.body;
    assert_eq!(before["sides"][0]["allowed"], json!([]), "the old town has no council any more");

    for query in [format!("municipality_id={heir}"), format!("municipality_id={}", pair.towns[0])] {
        assert_eq!(listed(app, &query).await, [id.as_str()], "{query}");
    }
    for query in ["q=Ostfildern", "q=Filderstadt", "country=DE&partner_country=UA"] {
        assert_eq!(listed(app, query).await, [id.as_str()], "{query}");
    }
    assert_eq!(listed(app, "sort=name").await, [id.as_str()]);
    let map = app.get("/api/v1/exports/partnership-map").expect(200).await.body;
    let towns = map["features"][0]["properties"]["municipalities"].as_array().expect("towns");
    let names: Vec<_> = towns.iter().map(|it| it["name"].as_str().expect("a name")).collect();
    assert_eq!(names, ["Ostfildern", "Poltava"]);
    let table = app.get("/api/v1/exports/partnership-table").expect(200).await.text;
    assert!(table.contains("Ostfildern") && !table.contains("Filderstadt"), "{table}");

    step(app, &id, anna, json!({ "event": "mark_dormant" }), 403).await;
    step(app, &id, &carla, json!({ "event": "mark_dormant", "side": 2 }), 403).await;
    let dormant = step(app, &id, &carla, json!({ "event": "mark_dormant" }), 200).await.body;
    assert_eq!(dormant["sides"][0]["standing"]["status"], "dormant");
    // What the old council has passed is still on record to be told, by who followed it.
    let vote = |on: &str| {
        let of = &pair.towns[0];
        let body = json!({
            "municipality_id": of, "kind": "conclude", "outcome": "adopted", "body": "Gemeinderat", "decided_on": on,
        });
        app.post(&format!("{path}/resolutions"), body)
    };
    vote("2020-02-01").by(&carla).expect(201).await;

    let again = proposed(app, [&heir, &pair.towns[1]], "contact", bohdan, 409).await;
    assert_eq!(codes(&again), ["episode_still_open"]);
    let timeline = app.get(&format!("{path}/timeline?limit=200")).expect(200).await.body;
    let steps = timeline["data"].as_array().expect("entries").iter();
    assert_eq!(steps.filter(|it| it["kind"] == "status_changed").count(), 9);
}

async fn a_ring_has_who_followed(app: &App) {
    let mut towns = Vec::new();
    for (name, country) in [("Filderstadt", "DE"), ("Poltava", "UA"), ("Vejle", "DK")] {
        let town = town(app, name, country).await;
        let person = coordinator(app, &town).await;
        towns.push((town, person));
    }
    for (at, one) in towns.iter().enumerate() {
        for other in &towns[at + 1..] {
            let pair = Pair {
                towns: [one.0.clone(), other.0.clone()],
                people: [one.1.clone(), other.1.clone()],
            };
            let id = pair.active(app).await;
            let charter = json!({ "kind": "charter", "title": "Urkunde", "languages": [{ "language": "de" }] });
            pair.sign(app, &id, charter).await;
            change_form(app, &id, &one.1, "partnership", 200).await;
        }
    }
    let heir = town(app, "Ostfildern", "DE").await;
    merge(app, &towns[0].0, &heir, "2026-01-31", 200).await;
    for id in [&heir, &towns[1].0] {
        let found = app.get(&format!("{}/rings", municipality(id))).expect(200).await.body;
        let ring = found["rings"][0]["municipalities"].as_array().expect("a ring").iter();
        let mut names: Vec<_> = ring.map(|it| it["name"].as_str().expect("a name")).collect();
        names.sort_unstable();
        assert_eq!(names, ["Ostfildern", "Poltava", "Vejle"]);
    }
}

async fn a_merger_to_come_changes_nothing_before_its_day_and_then_comes_by_itself(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let id = pair.heard(app).await;
    let heir = town(app, "Ostfildern", "DE").await;
    let late = merge(app, &pair.towns[0], &heir, "2027-06-01", 200).await.body;
    assert_eq!((&late["status"], &late["valid_to"]), (&json!("active"), &json!(null)));
    let soon = merge(app, &pair.towns[0], &heir, "2027-01-01", 200).await.body;
    assert_eq!(soon["announced_end"]["on"], "2027-01-01");
    assert_eq!(soon["successor_ids"], json!([]));
    let active = app.get("/api/v1/municipalities?status=active&q=Filderstadt").expect(200).await;
    assert_eq!(active.names(), ["Filderstadt"]);
    app.at("2026-12-31T23:59:00Z");
    step(app, &id, &app.renewed(anna), json!({ "event": "propose" }), 200).await;
    proposed(app, [&pair.towns[0], &pair.towns[1]], "project_partnership", &app.renewed(anna), 201)
        .await;
    assert_eq!(
        towns_of(
            &app.get(&format!("{PATH}/{id}")).by(&app.admin().await).expect(200).await.body,
            0
        ),
        ["Filderstadt"]
    );

    app.at("2027-01-01T00:00:00Z");
    let reader = app.renewed(anna);
    let has_moved = |it: &Value| towns_of(it, 0) == ["Ostfildern"];
    app.until(&format!("{PATH}/{id}"), &reader, has_moved).await;
    let ended = app.get(&municipality(&pair.towns[0])).expect(200).await.body;
    assert_eq!(
        (&ended["status"], &ended["valid_to"], &ended["announced_end"], &ended["successor_ids"]),
        (&json!("merged"), &json!("2027-01-01"), &json!(null), &json!([heir]))
    );
    assert_eq!(listed(app, &format!("municipality_id={heir}&open=true")).await.len(), 2);
    step(app, &id, &reader, json!({ "event": "resolve" }), 403).await;
    let carla = coordinator(app, &heir).await;
    step(app, &id, &carla, json!({ "event": "resolve" }), 200).await;
}

async fn of_days_that_no_council_has_none_ends_a_town(app: &App) {
    let pair = Pair::meet(app).await;
    for on in ["1000-01-01", "3000-01-01"] {
        merge(app, &pair.towns[0], &pair.towns[1], on, 422).await;
    }
}

async fn where_both_sides_become_one_town_the_partnership_ends(app: &App) {
    let one = town(app, "Esslingen", "DE").await;
    let other = town(app, "Plochingen", "DE").await;
    let people = [coordinator(app, &one).await, coordinator(app, &other).await];
    let made = proposed(app, [&one, &other], "contact", &people[0], 201).await;
    let path = format!("{PATH}/{}", made.id());
    merge(app, &other, &one, "2026-01-20", 200).await;
    let shown = app.get(&path).by(&people[0]).expect(200).await.body;
    assert_eq!(
        (&shown["ended_on"], &shown["ended_by"], &shown["official_status"]),
        (&json!("2026-01-20"), &json!("merger"), &json!("ended"))
    );
    assert_eq!(shown["explanation"]["rule"], "ended_by_no_side");
    assert_eq!(
        (towns_of(&shown, 0), towns_of(&shown, 1)),
        (vec!["Esslingen".to_owned()], vec!["Plochingen".to_owned()])
    );
    let over = step(app, made.id(), &people[0], json!({ "event": "propose" }), 409).await;
    assert!(codes(&over).contains(&"episode_open".to_owned()));
    step(app, made.id(), &people[0], json!({ "event": "explore", "side": 2 }), 403).await;
    let timeline =
        app.get(&format!("{path}/timeline")).by(&app.admin().await).expect(200).await.body;
    let last = timeline["data"].as_array().and_then(|it| it.last()).expect("an entry").clone();
    assert_eq!(
        (&last["kind"], &last["on"], &last["text"], &last["side"]),
        (&json!("episode_ended"), &json!("2026-01-20"), &json!("merger"), &json!(null))
    );
    // It stays ended, whatever else is told of it.
    let vote = json!({
        "municipality_id": one, "kind": "conclude", "outcome": "adopted", "body": "Gemeinderat", "decided_on": "2020-03-01",
    });
    app.post(&format!("{path}/resolutions"), vote).by(&people[0]).expect(201).await;
    assert_eq!(app.get(&path).by(&app.admin().await).expect(200).await.body["ended_by"], "merger");
}

async fn two_open_partnerships_of_one_pair_are_told_and_joined(app: &App) {
    let pair = Pair::meet(app).await;
    let admin = app.admin().await;
    let heir = town(app, "Ostfildern", "DE").await;
    let carla = coordinator(app, &heir).await;
    let old = pair.heard(app).await;
    let project = proposed(
        app,
        [&pair.towns[0], &pair.towns[1]],
        "project_partnership",
        &pair.people[0],
        201,
    )
    .await;
    let kept = proposed(app, [&heir, &pair.towns[1]], "contact", &carla, 201).await;
    let merged = merge(app, &pair.towns[0], &heir, "2026-01-15", 200).await;
    let conflicts = merged.body["conflicts"].as_array().expect("conflicts").clone();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    let mut ids = conflicts[0]["partnership_ids"].as_array().expect("ids").clone();
    ids.sort_by_key(ToString::to_string);
    let mut both = vec![json!(old), json!(kept.id())];
    both.sort_by_key(ToString::to_string);
    assert_eq!(ids, both);
    let third = proposed(app, [&heir, &pair.towns[1]], "friendship", &carla, 409).await;
    assert_eq!(codes(&third), ["episode_still_open"]);

    let join = async |id: &str, into: &str, by: &Person, status: u16| {
        let etag = app
            .get(&format!("{PATH}/{id}"))
            .by(&app.admin().await)
            .expect(200)
            .await
            .header("etag")
            .to_owned();
        let request = app.post(&format!("{PATH}/{id}/joinders"), json!({ "into": into }));
        request.matching(&etag).by(by).expect(status).await
    };
    join(&old, kept.id(), &carla, 403).await;
    for (id, into) in [(old.as_str(), old.as_str()), (project.id(), kept.id())] {
        assert_eq!(codes(&join(id, into, &admin, 409).await), ["nothing_to_join"]);
    }
    let joined = join(&old, kept.id(), &admin, 200).await.body;
    assert_eq!(
        (&joined["ended_on"], &joined["ended_by"], &joined["started_on"]),
        (&json!("2026-02-01"), &json!("joinder"), &json!("2020-03-01")),
        "not before the last that was done in it"
    );
    let kept =
        app.get(&format!("{PATH}/{}", kept.id())).by(&app.admin().await).expect(200).await.body;
    assert_eq!((&kept["previous_episode_id"], &kept["ended_on"]), (&json!(old), &json!(null)));
    assert!(kept["episode_number"].as_i64() > joined["episode_number"].as_i64());
    let again = join(&old, kept["id"].as_str().expect("an id"), &admin, 409).await;
    assert_eq!(codes(&again), ["nothing_to_join"]);
    let open = listed(app, &format!("municipality_id={heir}&open=true&form=contact")).await;
    assert_eq!(open, [kept["id"].as_str().expect("an id")]);
}

async fn a_step_against_the_merger_of_its_town_is_taken_before_it_or_not_at_all(app: &App) {
    for round in 0..6_u64 {
        let pair = Pair::meet(app).await;
        let id = pair.heard(app).await;
        let heir = town(app, "Ostfildern", "DE").await;
        let etag = app
            .get(&format!("{PATH}/{id}"))
            .by(&app.admin().await)
            .expect(200)
            .await
            .header("etag")
            .to_owned();
        let propose = app.post(&format!("{PATH}/{id}/transitions"), json!({ "event": "propose" }));
        let propose = propose.matching(&etag).by(&pair.people[0]);
        let beside = app.post(PATH, pair.proposal("project_partnership")).by(&pair.people[0]);
        let wait = |turns: u64| tokio::time::sleep(std::time::Duration::from_millis(turns));
        let (stepped, opened, _) = tokio::join!(
            async {
                wait(round % 3).await;
                propose.send().await
            },
            async {
                wait(round % 2).await;
                beside.send().await
            },
            async {
                wait(round / 2).await;
                merge(app, &pair.towns[0], &heir, "2026-01-15", 200).await
            }
        );
        assert!([200, 403, 412].contains(&stepped.status.as_u16()), "{}", stepped.text);
        assert!([201, 422].contains(&opened.status.as_u16()), "{}", opened.text);
        let shown = app.get(&format!("{PATH}/{id}")).by(&app.admin().await).expect(200).await.body;
        let expected = if stepped.status == 200 { "proposed" } else { "exploring" };
        assert_eq!(shown["sides"][0]["standing"]["status"], expected);
        let all = listed(app, &format!("municipality_id={heir}")).await;
        assert_eq!(all.len(), 1 + usize::from(opened.status == 201));
        for id in all {
            let it = app.get(&format!("{PATH}/{id}")).by(&app.admin().await).expect(200).await.body;
            assert_eq!(towns_of(&it, 0), ["Ostfildern"]);
        }
    }
}

async fn what_was_merged_before_moves_with_the_first_sweep(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let heir = town(app, "Ostfildern", "DE").await;
    merge(app, &pair.towns[0], &heir, "2026-01-15", 200).await;
    // As a program left it that did not move partnerships.
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let literal = |id: &str| match sql.get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", id.replace('-', "")),
        _ => format!("'{id}'"),
    };
    let rewind = [
        format!("delete from partnership_member where municipality_id = {}", literal(&heir)),
        "update partnership_member set until = null, position = 0".to_owned(),
    ];
    for statement in rewind {
        sql.execute_unprepared(&statement).await.expect("rewinds");
    }
    sql.close().await.expect("closes");
    let path = format!("{PATH}/{id}");
    assert_eq!(towns_of(&app.get(&path).expect(200).await.body, 0), ["Filderstadt"]);
    let twin = app.twin().await;
    app.until(&path, &pair.people[0], |it| towns_of(it, 0) == ["Ostfildern"]).await;
    twin.stop().await;
}
