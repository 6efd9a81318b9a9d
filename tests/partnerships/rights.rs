use kernel::access::Role;
use reqwest::Method;
use serde_json::json;

use super::{PATH, Pair, codes, coordinator, member, step, town};
use crate::harness::{App, Person, cases, without_references};

cases!("partnerships::rights":
    a_side_acts_only_for_itself,
    who_proposes_belongs_to_a_side,
    the_platform_names_the_side,
    nobody_gets_a_voice_on_the_side_that_is_to_answer,
    a_contributor_writes_but_does_not_decide,
    an_organisation_carries_its_side_but_does_not_decide_for_the_council,
    drafts_are_for_those_who_take_part,
);

async fn a_side_acts_only_for_itself(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let stranger = coordinator(app, &town(app, "Rodgau", "DE").await).await;
    let path = format!("{PATH}/{id}/transitions");
    let propose = || app.post(&path, json!({ "event": "propose" })).on(1);
    assert_eq!(propose().expect(401).await.body["code"], "unauthenticated");
    assert_eq!(propose().by(&stranger).expect(403).await.body["code"], "insufficient_role");
    let other = json!({ "event": "propose", "side": 1 });
    let other = app.post(&path, other).on(1).by(&pair.people[1]);
    assert_eq!(other.expect(403).await.body["code"], "insufficient_role");
    let resolution = json!({
        "municipality_id": pair.towns[0], "kind": "end", "outcome": "adopted", "body": "Gemeinderat", "decided_on": "2026-01-15",
    });
    let record = app.post(&format!("{PATH}/{id}/resolutions"), resolution);
    record.clone().by(&pair.people[1]).expect(403).await;
    record.clone().by(&stranger).expect(403).await;
    record.by(&pair.people[0]).expect(201).await;
    app.get(&path).expect(200).await;
}

async fn who_proposes_belongs_to_a_side(app: &App) {
    let pair = Pair::meet(app).await;
    let stranger = coordinator(app, &town(app, "Rodgau", "DE").await).await;
    let propose = app.post(PATH, pair.proposal("contact"));
    propose.clone().expect(401).await;
    propose.clone().by(&stranger).expect(403).await;
    propose.clone().by(&app.person(&[]).await).expect(403).await;
    let made = propose.header("Idempotency-Key", "the-same-twice").by(&pair.people[0]);
    let first = made.clone().expect(201).await;
    let again = made.expect(201).await;
    assert_eq!((first.id(), again.header("idempotency-replayed")), (again.id(), "true"));
}

async fn the_platform_names_the_side(app: &App) {
    let pair = Pair::meet(app).await;
    let admin = app.admin().await;
    let unnamed = app.post(PATH, pair.proposal("contact")).by(&admin).expect(422).await;
    assert_eq!(unnamed.faults(), [("#/side".to_owned(), "side_unclear".to_owned())]);
    let mut named = pair.proposal("contact");
    named["side"] = json!(2);
    let made = app.post(PATH, named).by(&admin).expect(201).await;
    assert_eq!(made.body["sides"][0]["standing"], json!(null));
    assert_eq!(made.body["sides"][1]["standing"]["status"], "exploring");
    let step_for = json!({ "event": "explore", "side": 1 });
    step(app, made.id(), &admin, step_for, 200).await;
}

async fn nobody_gets_a_voice_on_the_side_that_is_to_answer(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, _] = &pair.people;
    let [a, b] = &pair.towns;
    let club = json!({ "name": "Freundeskreis", "kind": "civic_group", "seat_municipality_id": a });
    let founder = app.person(&[]).await;
    let club = app.post("/api/v1/organisations", club).by(&founder).expect(201).await;
    let actors = json!([{ "organisation_id": club.id(), "role": "civil_society" }]);
    let third = town(app, "Odesa", "UA").await;
    let propose = |sides: serde_json::Value| {
        app.post(PATH, json!({ "form": "contact", "side": 1, "sides": sides }))
    };
    // An organisation does not propose for a town that names it nowhere.
    let own = json!([{ "municipality_ids": [a], "actors": actors }, { "municipality_ids": [b] }]);
    propose(own.clone()).by(&founder).expect(403).await;
    let charged = json!([{ "organisation_id": club.id(), "role": "civil_society", "mandate": "https://rat.example/3" }]);
    let other =
        json!([{ "municipality_ids": [a] }, { "municipality_ids": [b], "actors": charged }]);
    propose(other).by(anna).expect(403).await;
    for towns in [json!([[a, third], [b]]), json!([[a], [b, third]])] {
        let side = |at: usize| json!({ "municipality_ids": towns[at] });
        propose(json!([side(0), side(1)])).by(anna).expect(403).await;
    }
    propose(own).by(anna).expect(201).await;
}

async fn a_contributor_writes_but_does_not_decide(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let writer = member(app, &pair.towns[0], Role::Contributor).await;
    let claim = json!({ "key": "founded_on", "on": "1988" });
    app.post(&format!("{PATH}/{id}/claims"), claim).by(&writer).expect(201).await;
    let agreement = json!({ "kind": "mou", "title": "Entwurf", "draft": true, "languages": [{ "language": "de" }] });
    app.post(&format!("{PATH}/{id}/agreements"), agreement).by(&writer).expect(201).await;
    step(app, &id, &writer, json!({ "event": "propose" }), 403).await;
    let viewer = member(app, &pair.towns[1], Role::Viewer).await;
    let claim = json!({ "key": "founded_on", "on": "1990" });
    app.post(&format!("{PATH}/{id}/claims"), claim).by(&viewer).expect(403).await;
}

async fn an_organisation_carries_its_side_but_does_not_decide_for_the_council(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let vhs = app.person(&[]).await;
    let seat = &pair.towns[0];
    let body = json!({
        "name": "Volkshochschule Filderstadt", "kind": "adult_education_centre", "seat_municipality_id": seat,
    });
    let organisation = app.post("/api/v1/organisations", body).by(&vhs).expect(201).await;
    let path = format!("{PATH}/{id}");
    let claim = json!({ "key": "shared_goal", "text": { "de": "Lebenslanges Lernen" }, "category": "lifelong_learning" });
    app.post(&format!("{path}/claims"), claim.clone()).by(&vhs).expect(403).await;
    let actor =
        json!({ "organisation_id": organisation.id(), "role": "lead_aec", "mandate": null });
    let add = |version: &str| app.post(&format!("{path}/actors"), actor.clone()).matching(version);
    add("\"1\"").by(&vhs).expect(403).await;
    let added = add("\"2\"").by(&pair.people[0]).expect(200).await.body;
    let named = json!({
        "organisation_id": organisation.id(), "role": "lead_aec", "mandate": null, "document_id": null,
        "filed_document": null,
    });
    assert_eq!(without_references(&added["sides"][0]["actors"]), json!([named]));
    assert_eq!(added["invited_actors"], json!([organisation.id()]));
    let seen = async |by: &Person| app.get(&path).by(by).expect(200).await.body;
    let asked = &seen(&vhs).await["sides"][0]["actors"];
    assert_eq!(asked, &added["sides"][0]["actors"], "who is asked sees it");
    let other = seen(&pair.people[1]).await;
    assert_eq!((&other["sides"][0]["actors"], &other["invited_actors"]), (&json!([]), &json!([])));
    let of_vhs = format!("{PATH}?organisation_id={}", organisation.id());
    assert_eq!(app.get(&of_vhs).by(&vhs).expect(200).await.body["data"], json!([]));
    app.post(&format!("{path}/claims"), claim.clone()).by(&vhs).expect(403).await;
    let answer = format!("{path}/actors/{}/transitions", organisation.id());
    let says = |event: &str| app.post(&answer, json!({ "event": event })).matching("*");
    says("accept").by(&pair.people[0]).expect(403).await;
    says("accept").by(&app.admin().await).expect(403).await;
    assert_eq!(codes(&says("leave").by(&vhs).expect(409).await), ["invalid_transition"]);
    let accepted = says("accept").by(&vhs).expect(200).await.body;
    assert_eq!(accepted["invited_actors"], json!([]));
    let shown = app.get(&path).expect(200).await.body;
    assert_eq!(shown["sides"][0]["actors"], added["sides"][0]["actors"]);
    assert_eq!(
        codes(&add("\"4\"").by(&pair.people[1]).expect(409).await),
        ["organisation_takes_part"]
    );
    assert_eq!(app.get(&of_vhs).expect(200).await.body["data"][0]["id"], json!(id));

    app.post(&format!("{path}/claims"), claim).by(&vhs).expect(201).await;
    step(app, &id, &vhs, json!({ "event": "pause_citizens" }), 200).await;
    step(app, &id, &vhs, json!({ "event": "propose" }), 403).await;
    let unknown = json!({ "organisation_id": id, "role": "administration" });
    let unknown = app.post(&format!("{path}/actors"), unknown).matching("*");
    assert_eq!(codes(&unknown.by(&pair.people[0]).expect(422).await), ["organisation_unknown"]);
    let left = says("leave").by(&vhs).expect(200).await.body;
    assert_eq!(left["sides"][0]["actors"], json!([]));
    app.get(&answer).by(&vhs).expect(404).await;
}

async fn drafts_are_for_those_who_take_part(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let agreements = format!("{PATH}/{id}/agreements");
    let draft = json!({ "kind": "mou", "title": "Entwurf", "draft": true, "languages": [{ "language": "de" }] });
    let made = app.post(&agreements, draft).by(&pair.people[0]).expect(201).await;
    let stranger = coordinator(app, &town(app, "Rodgau", "DE").await).await;
    for path in [agreements, format!("/api/v1/agreements/{}", made.id())] {
        for request in [app.get(&path), app.get(&path).by(&stranger)] {
            let seen = request.send().await;
            let nothing = seen.status == 404 || seen.body["data"] == json!([]);
            assert!(nothing, "{path}: {}", seen.text);
        }
        let viewer = member(app, &pair.towns[1], Role::Viewer).await;
        let shown = app.get(&path).by(&viewer).expect(200).await;
        assert!(shown.statements <= 10, "{path}: {}", shown.statements);
    }
    let timeline = app.get(&format!("{PATH}/{id}/timeline")).expect(200).await;
    assert!(!timeline.text.contains("Entwurf") && !timeline.text.contains(made.id()));
    let unknown = format!("{PATH}/{}/transitions", made.id());
    app.request(Method::GET, &unknown).expect(404).await;
}
