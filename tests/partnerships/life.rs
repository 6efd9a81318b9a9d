use serde_json::{Value, json};

use super::{PATH, Pair, change_form, codes, resolve, step};
use crate::harness::{App, cases};

cases!("partnerships::life":
    a_contact_becomes_a_friendship_and_a_partnership_and_ends_and_begins_again,
    what_is_not_possible_says_why,
    two_sides_that_step_at_once_do_not_lose_a_step,
    of_two_who_open_the_same_pair_one_wins,
    the_order_of_the_sides_does_not_make_another_pair,
    a_resolution_carries_one_step,
    citizens_go_on_while_councils_pause,
    a_municipality_that_ends_takes_no_partnership_with_it,
    sides_are_of_two_countries_and_no_town_is_on_both,
    levels_that_differ_are_a_warning,
    after_a_merger_the_successor_acts_for_the_side,
    three_towns_that_are_partners_of_each_other_are_a_ring,
    a_conference_may_lead_to_a_contact,
    lists_and_records_cost_a_constant_few_statements,
);

async fn a_contact_becomes_a_friendship_and_a_partnership_and_ends_and_begins_again(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.contact(app).await;
    let path = format!("{PATH}/{id}");
    let opened = app.get(&path).by(anna).expect(200).await.body;
    assert_eq!(opened["official_status"], "exploring");
    assert_eq!(opened["sides"][1]["standing"], Value::Null);
    assert_eq!(opened["explanation"]["silent_sides"], json!([2]));

    for event in ["propose", "resolve", "activate"] {
        step(app, &id, anna, json!({ "event": event }), 200).await;
    }
    let one_sided = app.get(&path).by(anna).expect(200).await;
    assert_eq!(one_sided.body["official_status"], "one_sided");
    for event in ["explore", "propose", "resolve", "activate"] {
        step(app, &id, bohdan, json!({ "event": event }), 200).await;
    }
    let active = app.get(&path).expect(200).await.body;
    assert_eq!(active["official_status"], "active");
    assert_eq!(active["explanation"]["rule"], "every_side_active");
    assert_eq!(active["explanation"]["because"][1]["side"], 2);

    let early = change_form(app, &id, anna, "friendship", 409).await;
    assert_eq!(codes(&early), ["limited_agreement_in_force"]);
    let friendship = json!({
        "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": "2029-12-31",
        "languages": [{ "language": "de", "authentic": true }],
    });
    let friendship = pair.sign(app, &id, friendship).await;
    assert_eq!(
        (&friendship["status"], &friendship["in_force_from"]),
        (&json!("in_force"), &json!("2026-01-20"))
    );
    assert_eq!(change_form(app, &id, bohdan, "friendship", 200).await.body["form"], "friendship");
    let unfounded = change_form(app, &id, anna, "partnership", 409).await;
    assert_eq!(codes(&unfounded), ["charter_in_force_signed_by_every_side"]);
    let charter = json!({
        "kind": "charter", "title": "Partnerschaftsurkunde", "languages": [{ "language": "de" }, { "language": "uk" }],
        "follows": { "agreement_id": friendship["id"], "how": "supersedes" },
    });
    let charter = pair.sign_on(app, &id, charter, "2026-02-01").await;
    assert_eq!(charter["review_due_on"], "2031-02-01");
    let partners = change_form(app, &id, anna, "partnership", 200).await.body;
    assert_eq!(
        (&partners["form"], &partners["partner_since"]),
        (&json!("partnership"), &json!("2026-01-20"))
    );

    let dormant = step(app, &id, anna, json!({ "event": "mark_dormant" }), 200).await.body;
    assert_eq!(dormant["official_status"], "dormant");
    assert_eq!(dormant["explanation"]["because"][0]["side"], 1);
    let unresolved = step(app, &id, anna, json!({ "event": "end" }), 409).await;
    assert_eq!(codes(&unresolved), ["resolution_to_end_or_term_expired"]);
    resolve(app, &id, &pair.towns[0], anna, "end").await;
    let ended = step(app, &id, anna, json!({ "event": "end" }), 200).await.body;
    assert_eq!(
        (&ended["official_status"], &ended["ended_on"]),
        (&json!("ended"), &json!("2026-02-01"))
    );
    assert_eq!(ended["explanation"]["because"][0]["decided_by"], "council");
    let over = step(app, &id, bohdan, json!({ "event": "suspend" }), 409).await;
    assert!(codes(&over).contains(&"episode_open".to_owned()));

    let again = json!({ "started_on": "2026-02-01" });
    let mut proposal = pair.proposal("contact");
    json_patch(&mut proposal, &again);
    let next = app.post(PATH, proposal).by(bohdan).expect(201).await.body;
    assert_eq!((&next["episode_number"], &next["previous_episode_id"]), (&json!(2), &json!(id)));

    let timeline = async || app.get(&format!("{path}/timeline?limit=200")).expect(200).await.body;
    let all = |timeline: &Value| timeline["data"].as_array().expect("entries").clone();
    let begun = all(&timeline().await).iter().filter(|it| it["kind"] == "episode_begun").count();
    assert_eq!(begun, 1, "the next one is not for everybody yet");
    let next_id = next["id"].as_str().expect("an id");
    step(app, next_id, anna, json!({ "event": "explore" }), 200).await;
    let entries = all(&timeline().await);
    let days: Vec<_> = entries.iter().map(|it| it["on"].as_str().expect("a date")).collect();
    assert!(days.is_sorted(), "{days:?}");
    let kinds = |kind: &str| entries.iter().filter(|it| it["kind"] == kind).count();
    assert_eq!(kinds("episode_begun"), 2);
    assert_eq!((kinds("form_changed"), kinds("resolution_passed")), (2, 1));
    assert_eq!((kinds("agreement_adopted"), kinds("agreement_signed")), (4, 4));
    // The charter would have begun on the day on which they ended: it never was in force.
    assert_eq!((kinds("agreement_in_force"), kinds("status_changed")), (1, 12));
    let of_next = format!("{PATH}/{next_id}/timeline?limit=7");
    let mut paged = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = app.get(&format!("{of_next}{cursor}")).expect(200).await;
        assert!(page.statements <= 3, "{}", page.statements);
        paged.extend(page.body["data"].as_array().expect("entries").clone());
        let Some(next) = page.body["page"]["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(paged, entries);
}

fn json_patch(body: &mut Value, changes: &Value) {
    for (key, value) in changes.as_object().expect("an object") {
        body[key] = value.clone();
    }
}

async fn what_is_not_possible_says_why(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let id = pair.contact(app).await;
    let shown = app.get(&format!("{PATH}/{id}/transitions")).by(anna).expect(200).await;
    let other = Pair::meet(app).await.heard(app).await;
    let public = app.get(&format!("{PATH}/{other}/transitions")).expect(200).await;
    assert!(public.statements <= 9, "{}", public.statements);
    let of = |side: u8, event: &str| {
        let all = shown.body["transitions"].as_array().expect("events");
        all.iter().find(|it| it["side"] == side && it["event"] == event).expect("an event").clone()
    };
    assert_eq!(
        (&of(1, "propose")["allowed"], &of(1, "propose")["leads_to"]),
        (&json!(true), &json!("proposed"))
    );
    assert_eq!(of(1, "activate")["allowed"], true, "a contact is resolved by nobody");
    assert_eq!(of(1, "resolve")["unmet"], json!(["status_fits"]));
    assert_eq!(of(1, "decline")["unmet"], json!(["status_fits"]));
    assert_eq!(of(1, "abandon")["asks"], json!(["reason"]));
    assert_eq!(of(2, "explore")["allowed"], true);
    assert_eq!(of(2, "take_over")["unmet"], json!(["record_imported"]));

    let bare = step(app, &id, anna, json!({ "event": "abandon" }), 422).await;
    assert_eq!(bare.faults(), [("#/reason".to_owned(), "reason".to_owned())]);
    for (body, fault) in [
        (json!({ "event": "propose", "effective_on": "2026-03" }), "effective_in_future"),
        (json!({ "event": "propose", "effective_on": "2019" }), "does_not_fit"),
        (json!({ "event": "propose", "side": 5 }), "side_unknown"),
        (json!({ "event": "propose", "decided_by": "council" }), "council_without_resolution"),
    ] {
        assert_eq!(codes(&step(app, &id, anna, body, 422).await), [fault]);
    }
    let stale = app.post(&format!("{PATH}/{id}/transitions"), json!({ "event": "propose" }));
    assert_eq!(stale.clone().by(anna).expect(428).await.body["code"], "precondition_required");
    stale.on(7).by(anna).expect(412).await;

    let active = pair_of(app, &pair, &id).await;
    let suspend = step(app, &active, anna, json!({ "event": "suspend" }), 422).await;
    assert_eq!(codes(&suspend), ["decision_of_mayor", "reason"]);
    let war = json!({ "event": "suspend", "decided_by": "mayor", "reason_code": "war" });
    let suspended = step(app, &active, anna, war, 200).await.body;
    assert_eq!(suspended["sides"][0]["standing"]["reason_code"], "war");
    step(app, &active, anna, json!({ "event": "resume" }), 200).await;
    resolve(app, &active, &pair.towns[0], anna, "suspend").await;
    step(app, &active, anna, json!({ "event": "suspend" }), 200).await;
    let refused = step(app, &active, anna, json!({ "event": "resume" }), 409).await;
    assert_eq!(codes(&refused), ["resolution_to_resume"]);
    resolve(app, &active, &pair.towns[0], anna, "resume").await;
    step(app, &active, anna, json!({ "event": "resume" }), 200).await;
    step(app, &active, anna, json!({ "event": "mark_dormant" }), 200).await;
    let vague =
        step(app, &active, anna, json!({ "event": "reactivate", "planned_on": "2026-01-01" }), 422)
            .await;
    assert_eq!(vague.faults(), [("#/planned_on".to_owned(), "planned_activity".to_owned())]);
    step(app, &active, anna, json!({ "event": "reactivate", "planned_on": "2026-05-09" }), 200)
        .await;
}

/// Takes both sides on from where `contact` leaves them.
async fn pair_of(app: &App, pair: &Pair, id: &str) -> String {
    for event in ["propose", "resolve", "activate"] {
        step(app, id, &pair.people[0], json!({ "event": event }), 200).await;
    }
    for event in ["explore", "propose", "resolve", "activate"] {
        step(app, id, &pair.people[1], json!({ "event": event }), 200).await;
    }
    id.to_owned()
}

async fn two_sides_that_step_at_once_do_not_lose_a_step(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let version = app.get(&format!("{PATH}/{id}")).expect(200).await.header("etag").to_owned();
    let request = |person: usize| {
        app.post(&format!("{PATH}/{id}/transitions"), json!({ "event": "mark_dormant" }))
            .matching(&version)
            .by(&pair.people[person])
    };
    let (one, other) = tokio::join!(request(0).send(), request(1).send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let late = usize::from(one.status == 200);
    step(app, &id, &pair.people[late], json!({ "event": "mark_dormant" }), 200).await;
    let both = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    assert_eq!(both["explanation"]["because"].as_array().map(Vec::len), Some(2));
    let timeline = app.get(&format!("{PATH}/{id}/timeline?limit=200")).expect(200).await.body;
    let dormant = timeline["data"].as_array().expect("entries").clone();
    assert_eq!(dormant.iter().filter(|it| it["word"] == "mark_dormant").count(), 2);
}

async fn of_two_who_open_the_same_pair_one_wins(app: &App) {
    let pair = Pair::meet(app).await;
    let mut swapped = pair.proposal("contact");
    swapped["sides"].as_array_mut().expect("sides").reverse();
    let one = app.post(PATH, pair.proposal("contact")).by(&pair.people[0]);
    let other = app.post(PATH, swapped).by(&pair.people[1]);
    let (one, other) = tokio::join!(one.send(), other.send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let loser = if one.status == 409 { &one } else { &other };
    assert_eq!(loser.body["code"], "already_exists");
}

async fn the_order_of_the_sides_does_not_make_another_pair(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let mut swapped = pair.proposal("contact");
    swapped["sides"].as_array_mut().expect("sides").reverse();
    let refused = app.post(PATH, swapped).by(&pair.people[1]).expect(409).await;
    assert_eq!(codes(&refused), ["episode_still_open"]);
    assert!(refused.text.contains(&id));
    // P-INV-07: another form may run beside it.
    let project = app.post(PATH, pair.proposal("project_partnership"));
    assert_eq!(project.by(&pair.people[1]).expect(201).await.body["episode_number"], 2);

    let abandon =
        json!({ "event": "abandon", "reason": "No counterpart found", "effective_on": "2022-06" });
    step(app, &id, &pair.people[0], abandon, 200).await;
    let mut overlapping = pair.proposal("contact");
    overlapping["started_on"] = json!("2021");
    let refused = app.post(PATH, overlapping).by(&pair.people[0]).expect(409).await;
    assert_eq!(codes(&refused), ["episodes_overlap"]);
    let mut after = pair.proposal("contact");
    after["started_on"] = json!("2022-06-01");
    assert_eq!(
        app.post(PATH, after).by(&pair.people[0]).expect(201).await.body["previous_episode_id"],
        json!(id)
    );
}

async fn a_resolution_carries_one_step(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let mut proposal = pair.proposal("friendship");
    proposal["form"] = json!("friendship");
    let id = app.post(PATH, proposal).by(anna).expect(201).await.id().to_owned();
    step(app, &id, &pair.people[1], json!({ "event": "explore" }), 200).await;
    step(app, &id, anna, json!({ "event": "propose" }), 200).await;
    let bare = step(app, &id, anna, json!({ "event": "resolve" }), 409).await;
    assert_eq!(codes(&bare), ["resolution_to_conclude"]);
    let path = format!("{PATH}/{id}/resolutions");
    let body = |outcome: &str, on: &str| json!({ "municipality_id": pair.towns[0], "kind": "conclude", "outcome": outcome, "body": "Gemeinderat", "decided_on": on });
    app.post(&path, body("rejected", "2025-12-01")).by(anna).expect(201).await;
    step(app, &id, anna, json!({ "event": "resolve" }), 409).await;
    let future = app.post(&path, body("adopted", "2026-02-03")).by(anna).expect(422).await;
    assert_eq!(codes(&future), ["decided_in_future"]);
    let adopted = app.post(&path, body("adopted", "2026-01-30")).by(anna).expect(201).await;
    let unknown = json!({ "event": "resolve", "resolution_id": id });
    assert_eq!(codes(&step(app, &id, anna, unknown, 422).await), ["resolution_unfit"]);
    let approved = step(app, &id, anna, json!({ "event": "resolve" }), 200).await.body;
    assert_eq!(approved["sides"][0]["standing"]["resolution_id"], json!(adopted.id()));
    assert_eq!(approved["official_status"], "in_preparation");
    let unfounded = step(app, &id, anna, json!({ "event": "activate" }), 409).await;
    assert_eq!(codes(&unfounded), ["limited_agreement_in_force"]);
    let listed = app.get(&path).expect(200).await;
    assert!(listed.statements <= 7, "{}", listed.statements);
    let used: Vec<_> =
        listed.body["data"].as_array().expect("resolutions").iter().map(|it| &it["used"]).collect();
    assert_eq!(used, [&json!(false), &json!(true)]);
    for (query, found) in [("kind=conclude&side=1", 2), ("kind=end,suspend", 0), ("side=2", 0)] {
        let listed = app.get(&format!("{path}?{query}")).expect(200).await;
        assert_eq!(listed.body["data"].as_array().map(Vec::len), Some(found), "{query}");
    }
    app.get(&format!("/api/v1/resolutions/{}", adopted.id())).expect(200).await;
}

async fn citizens_go_on_while_councils_pause(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let war = json!({ "event": "suspend", "decided_by": "mayor", "reason_code": "war" });
    let suspended = step(app, &id, &pair.people[0], war, 200).await.body;
    assert_eq!(
        (&suspended["official_status"], &suspended["citizen_track"]),
        (&json!("suspended"), &json!("open"))
    );
    let paused =
        step(app, &id, &pair.people[1], json!({ "event": "pause_citizens" }), 200).await.body;
    assert_eq!(
        (&paused["official_status"], &paused["citizen_track"]),
        (&json!("suspended"), &json!("open")),
        "the citizens of the first side go on"
    );
    assert_eq!(paused["sides"][1]["citizen_track"], "paused");
    step(app, &id, &pair.people[1], json!({ "event": "pause_citizens" }), 409).await;
    step(app, &id, &pair.people[0], json!({ "event": "reopen_citizens" }), 409).await;
    let both = step(app, &id, &pair.people[0], json!({ "event": "pause_citizens" }), 200).await;
    assert_eq!(both.body["citizen_track"], "paused");
    step(app, &id, &pair.people[1], json!({ "event": "reopen_citizens" }), 200).await;
}

async fn a_municipality_that_ends_takes_no_partnership_with_it(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let admin = app.admin().await;
    let end = json!({ "kind": "dissolved", "on": "2026-01-01", "successor_ids": [] });
    let path = format!("/api/v1/municipalities/{}", pair.towns[1]);
    app.post(&format!("{path}/successions"), end).on(1).by(&admin).expect(200).await;
    let shown = app.get(&format!("{PATH}/{id}")).by(&pair.people[0]).expect(200).await.body;
    assert_eq!(shown["sides"][1]["municipalities"][0]["id"], json!(pair.towns[1]));
    let gone = app.post(PATH, pair.proposal("friendship")).by(&pair.people[0]).expect(422).await;
    assert_eq!(codes(&gone), ["municipality_unknown"]);
}

async fn sides_are_of_two_countries_and_no_town_is_on_both(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let ostfildern = super::town(app, "Ostfildern", "DE").await;
    let propose = async |sides: Value, domestic: bool| {
        let body = json!({ "form": "contact", "sides": sides, "domestic": domestic });
        app.post(PATH, body).by(anna).send().await
    };
    let [a, b] = &pair.towns;
    let inland = json!([{ "municipality_ids": [a] }, { "municipality_ids": [ostfildern] }]);
    assert_eq!(codes(&propose(inland.clone(), false).await), ["one_country"]);
    assert_eq!(propose(inland, true).await.status, 201);
    let twice = json!([{ "municipality_ids": [a, b] }, { "municipality_ids": [b] }]);
    assert_eq!(codes(&propose(twice, false).await), ["municipality_on_two_sides"]);
    let empty = json!([{ "municipality_ids": [a] }, { "municipality_ids": [] }]);
    assert_eq!(propose(empty, false).await.status, 422);
    let joint = json!([{ "municipality_ids": [a, ostfildern] }, { "municipality_ids": [b] }]);
    let both = [a, &ostfildern].map(|town| {
        let id = town.parse::<kernel::PlaceId>().expect("an id");
        kernel::access::Grant::on_municipality(kernel::access::Role::Coordinator, id)
    });
    let made = app.post(PATH, json!({ "form": "contact", "sides": joint }));
    let made = made.by(&app.person(&both).await).expect(201).await;
    assert_eq!(made.body["sides"][0]["municipalities"].as_array().map(Vec::len), Some(2));
    assert_eq!(made.body["sides"][0]["municipalities"][0]["id"], json!(a));
}

async fn levels_that_differ_are_a_warning(app: &App) {
    let pair = Pair::meet(app).await;
    let admin = app.admin().await;
    let county =
        json!({ "name": "Landkreis Esslingen", "country": "DE", "level": "district_county" });
    let county = app.post("/api/v1/municipalities", county).by(&admin).expect(201).await;
    let sides =
        json!([{ "municipality_ids": [county.id()] }, { "municipality_ids": [pair.towns[1]] }]);
    let made = app.post(PATH, json!({ "form": "contact", "sides": sides })).by(&pair.people[1]);
    let made = made.expect(201).await;
    assert_eq!(made.body["warnings"], json!(["levels_differ"]));
    let shown =
        app.get(&format!("{PATH}/{}", made.id())).by(&pair.people[1]).expect(200).await.body;
    assert_eq!(shown, made.body);
}

async fn after_a_merger_the_successor_acts_for_the_side(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let admin = app.admin().await;
    let mut heir = pair.towns[1].clone();
    for name in ["Poltava Raion", "Greater Poltava"] {
        let next = super::town(app, name, "UA").await;
        let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": [next] });
        app.post(&format!("/api/v1/municipalities/{heir}/successions"), end)
            .on(1)
            .by(&admin)
            .expect(200)
            .await;
        heir = next;
    }
    let successor = super::coordinator(app, &heir).await;
    let explored = step(app, &id, &successor, json!({ "event": "explore" }), 200).await.body;
    assert_eq!(explored["sides"][1]["standing"]["status"], "exploring");
    step(app, &id, &successor, json!({ "event": "propose", "side": 1 }), 403).await;
}

async fn three_towns_that_are_partners_of_each_other_are_a_ring(app: &App) {
    let mut towns = Vec::new();
    for (name, country) in [("Filderstadt", "DE"), ("Poltava", "UA"), ("Vejle", "DK")] {
        let town = super::town(app, name, country).await;
        let person = super::coordinator(app, &town).await;
        towns.push((town, person));
    }
    let rings = async |town: &str| {
        app.get(&format!("/api/v1/municipalities/{town}/rings")).expect(200).await
    };
    for (at, one) in towns.iter().enumerate() {
        for other in &towns[at + 1..] {
            assert_eq!(rings(&towns[0].0).await.body["rings"], json!([]));
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
    let found = rings(&towns[1].0).await;
    assert_eq!(found.body["rings"][0]["municipalities"].as_array().map(Vec::len), Some(3));
    assert!(found.statements <= 4, "{}", found.statements);
}

async fn a_conference_may_lead_to_a_contact(app: &App) {
    let pair = Pair::meet(app).await;
    let mut proposal = pair.proposal("contact");
    let conference = "0193c2a0-0000-7000-8000-0000000000cc";
    proposal["origin"] = json!({ "kind": "conference_follow_up", "conference_id": conference });
    let made = app.post(PATH, proposal).by(&pair.people[0]).expect(201).await;
    let shown =
        app.get(&format!("{PATH}/{}", made.id())).by(&pair.people[0]).expect(200).await.body;
    assert_eq!(shown["origin"]["conference_id"], json!(conference));
}

async fn lists_and_records_cost_a_constant_few_statements(app: &App) {
    let mut ids = Vec::new();
    for _ in 0..3 {
        let pair = Pair::meet(app).await;
        ids.push(pair.active(app).await);
    }
    let one = app.get(&format!("{PATH}?limit=1")).expect(200).await;
    let all =
        app.get(&format!("{PATH}?official_status=active&open=true&form=contact")).expect(200).await;
    assert_eq!(all.body["data"].as_array().map(Vec::len), Some(3));
    assert_eq!((one.statements, all.statements), (3, 3));
    assert_eq!(app.get(&format!("{PATH}/{}", ids[0])).expect(200).await.statements, 3);
    let none = app.get(&format!("{PATH}?official_status=ended")).expect(200).await;
    assert_eq!(none.body["data"], json!([]));
}
