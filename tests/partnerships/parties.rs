//! Who takes part beside those who lead: seed 000, Ostfildern and Filderstadt join Leinfelden-Echterdingen.

use reqwest::Method;
use serde_json::{Value, json};

use super::{PATH, Pair, codes, coordinator, step, town};
use crate::harness::{App, Person, Request, cases};

cases!("partnerships::parties":
    ostfildern_and_filderstadt_join_leinfelden_echterdingen,
    who_joins_keeps_clear_of_what_the_towns_have,
    of_two_who_join_and_propose_at_once_one_gets_through,
    an_organisation_belongs_to_its_side,
    to_a_proposal_nobody_is_asked,
);

async fn ostfildern_and_filderstadt_join_leinfelden_echterdingen(app: &App) {
    let pair = Pair::meet(app).await;
    let [lead, other] = &pair.people;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}");
    let ostfildern = town(app, "Ostfildern", "DE").await;
    let filderstadt = town(app, "Bernhausen", "DE").await;
    let joins = [coordinator(app, &ostfildern).await, coordinator(app, &filderstadt).await];
    let add = |town: &str, since: &str| {
        let named = json!({ "municipality_id": town, "since": since });
        app.post(&format!("{path}/municipalities"), named).matching("*")
    };
    assert_eq!(add(&ostfildern, "2022-01-01").by(&joins[0]).expect(403).await.body["status"], 403);
    let early = add(&ostfildern, "2019-01-01").by(lead).expect(422).await;
    assert_eq!(early.faults(), [("#/since".to_owned(), "joins_outside_it".to_owned())]);
    let asked = add(&ostfildern, "2022-01-01").by(lead).expect(200).await.body;
    add(&filderstadt, "2023-01-01").by(lead).expect(200).await;
    let invited = &asked["invited_municipalities"][0];
    assert_eq!((&invited["side"], &invited["municipality"]["id"]), (&json!(1), &json!(ostfildern)));
    let seen = async |by: Option<&Person>| {
        let request = app.get(&path);
        let request = by.into_iter().fold(request, Request::by);
        request.expect(200).await.body["invited_municipalities"].as_array().map(Vec::len)
    };
    assert_eq!(seen(None).await, Some(0));
    assert_eq!(seen(Some(other)).await, Some(0), "nobody is named unasked");
    assert_eq!((seen(Some(lead)).await, seen(Some(&joins[0])).await), (Some(2), Some(1)));
    let answer = |town: &str, event: &str| {
        let path = format!("{path}/municipalities/{town}/transitions");
        app.post(&path, json!({ "event": event })).matching("*")
    };
    answer(&ostfildern, "accept").by(lead).expect(403).await;
    step(app, &id, &joins[0], json!({ "event": "mark_dormant", "side": 1 }), 403).await;
    for (town, by) in [(&ostfildern, &joins[0]), (&filderstadt, &joins[1])] {
        answer(town, "accept").by(by).expect(200).await;
    }
    let whole = app.get(&path).expect(200).await.body;
    let towns = |it: &Value| it["sides"][0]["municipalities"].as_array().map(Vec::len);
    assert_eq!(towns(&whole), Some(3));
    let joined = &whole["sides"][0]["joined_municipalities"];
    assert_eq!(
        (&joined[0]["since"], &joined[1]["since"]),
        (&json!("2022-01-01"), &json!("2023-01-01"))
    );
    let found = app.get(&format!("{PATH}?municipality_id={ostfildern}")).expect(200).await;
    assert_eq!((&found.body["data"][0]["id"], found.statements), (&json!(id), 3));
    // From now on it acts for the side; one council is enough.
    let pause = json!({ "event": "pause_citizens" });
    step(app, &id, &joins[0], pause, 200).await;
    let stays = answer(&pair.towns[0], "leave").by(lead).expect(409).await;
    assert_eq!(codes(&stays), ["lead_stays"]);
    let gone = app.request(Method::DELETE, &format!("{path}/municipalities/{ostfildern}"));
    assert_eq!(codes(&gone.matching("*").by(lead).expect(409).await), ["has_joined"]);
    let left = answer(&filderstadt, "leave").by(&joins[1]).expect(200).await.body;
    assert_eq!(towns(&left), Some(2));
    let timeline = app.get(&format!("{path}/timeline?limit=100")).expect(200).await.body;
    let told = timeline["data"].as_array().into_iter().flatten();
    let told =
        told.filter(|it| ["joined", "left"].contains(&it["word"].as_str().unwrap_or_default()));
    let told: Vec<_> = told.map(|it| (it["kind"].clone(), it["text"].clone())).collect();
    let kind = |kind: &str, name: &str| (json!(kind), json!(name));
    let expected = [
        kind("municipality_joined", "Ostfildern"),
        kind("municipality_joined", "Bernhausen"),
        kind("municipality_left", "Bernhausen"),
    ];
    assert_eq!(told, expected);
    step(app, &id, &joins[1], json!({ "event": "reopen_citizens" }), 403).await;
}

async fn who_joins_keeps_clear_of_what_the_towns_have(app: &App) {
    let pair = Pair::meet(app).await;
    let [lead, _] = &pair.people;
    let third = town(app, "Ostfildern", "DE").await;
    let both = json!({
        "form": "contact", "started_on": "2021", "side": 1,
        "sides": [{ "municipality_ids": [pair.towns[0], third] }, { "municipality_ids": [pair.towns[1]] }],
    });
    let admin = app.admin().await;
    app.post(PATH, both).by(&admin).expect(201).await;
    let id = pair.heard(app).await;
    let named = json!({ "municipality_id": third, "side": 1 });
    let path = format!("{PATH}/{id}/municipalities");
    let asked = app.post(&path, named).matching("*").by(lead).expect(200).await;
    assert_eq!(asked.body["sides"][0]["municipalities"].as_array().map(Vec::len), Some(1));
    let joins = coordinator(app, &third).await;
    let accept = app.post(&format!("{path}/{third}/transitions"), json!({ "event": "accept" }));
    assert_eq!(codes(&accept.matching("*").by(&joins).expect(409).await), ["episode_still_open"]);
}

async fn of_two_who_join_and_propose_at_once_one_gets_through(app: &App) {
    let pair = Pair::meet(app).await;
    let [lead, _] = &pair.people;
    let admin = app.admin().await;
    let third = town(app, "Ostfildern", "DE").await;
    let joins = coordinator(app, &third).await;
    let id = pair.heard(app).await;
    let path = format!("{PATH}/{id}/municipalities");
    let named = json!({ "municipality_id": third });
    app.post(&path, named).matching("*").by(lead).expect(200).await;
    let accept = app.post(&format!("{path}/{third}/transitions"), json!({ "event": "accept" }));
    let both = json!({
        "form": "contact", "started_on": "2021", "side": 1,
        "sides": [{ "municipality_ids": [third, pair.towns[0]] }, { "municipality_ids": [pair.towns[1]] }],
    });
    let propose = app.post(PATH, both).by(&admin);
    let accept = accept.matching("*").by(&joins);
    let (accepted, proposed) = tokio::join!(accept.send(), propose.send());
    let mut statuses = [accepted.status.as_u16(), proposed.status.as_u16()];
    statuses.sort_unstable();
    assert!([[200, 409], [201, 409]].contains(&statuses), "{} {}", accepted.text, proposed.text);
}

async fn an_organisation_belongs_to_its_side(app: &App) {
    let pair = Pair::meet(app).await;
    let [lead, other] = &pair.people;
    let id = pair.heard(app).await;
    let path = format!("{PATH}/{id}/actors");
    let founder = app.person(&[]).await;
    let club = json!({ "name": "Freundeskreis", "kind": "civic_group", "seat_municipality_id": pair.towns[1] });
    let club = app.post("/api/v1/organisations", club).by(&founder).expect(201).await;
    let named = |mandate: Value| {
        let actor =
            json!({ "organisation_id": club.id(), "role": "civil_society", "mandate": mandate });
        app.post(&path, actor).matching("*")
    };
    let elsewhere = named(Value::Null).by(lead).expect(422).await;
    assert_eq!(elsewhere.faults(), [("#/mandate".to_owned(), "not_of_this_side".to_owned())]);
    let mandate = json!("https://rat.example/2026/3");
    let added = named(mandate.clone()).by(lead).expect(200).await.body;
    assert_eq!(added["sides"][0]["actors"][0]["mandate"], mandate);
    let one = format!("{path}/{}", club.id());
    let patch = |body: Value| app.patch(&one, 0, body).matching("*");
    patch(json!({ "role": "lead_aec" })).by(other).expect(403).await;
    let bare = patch(json!({ "mandate": null })).by(lead).expect(422).await;
    assert_eq!(codes(&bare), ["not_of_this_side"]);
    let led = patch(json!({ "role": "lead_aec" })).by(lead).expect(200).await.body;
    assert_eq!(led["sides"][0]["actors"][0]["role"], "lead_aec");
    let remove = || app.request(Method::DELETE, &one).matching("*");
    remove().by(other).expect(403).await;
    let bare = remove().by(lead).expect(200).await.body;
    assert_eq!(bare["sides"][0]["actors"], json!([]));
    remove().by(lead).expect(404).await;
    let sides = json!([
        { "municipality_ids": [pair.towns[0]], "actors": [{ "organisation_id": club.id(), "role": "lead_aec" }] },
        { "municipality_ids": [town(app, "Lviv", "UA").await] },
    ]);
    let proposal = app.post(PATH, json!({ "form": "contact", "sides": sides })).by(lead);
    assert_eq!(codes(&proposal.expect(422).await), ["not_of_this_side"]);
}

async fn to_a_proposal_nobody_is_asked(app: &App) {
    let pair = Pair::meet(app).await;
    let [lead, other] = &pair.people;
    let id = pair.contact(app).await;
    let path = format!("{PATH}/{id}/municipalities");
    let third = town(app, "Ostfildern", "DE").await;
    let named = || app.post(&path, json!({ "municipality_id": third })).matching("*");
    assert_eq!(codes(&named().by(lead).expect(409).await), ["not_answered_yet"]);
    step(app, &id, other, json!({ "event": "explore" }), 200).await;
    named().by(lead).expect(200).await;
    // Whom one side has asked is nothing that the other is told.
    named().by(other).expect(200).await;
    let one = format!("{path}/{third}");
    app.request(Method::DELETE, &one).matching("*").by(other).expect(200).await;
    app.request(Method::DELETE, &one).matching("*").by(other).expect(404).await;
    let asked = coordinator(app, &third).await;
    let transitions = format!("{one}/transitions");
    let may = app.get(&transitions).by(&asked).expect(200).await.body;
    let may: Vec<_> = may["data"].as_array().into_iter().flatten().map(|it| &it["event"]).collect();
    assert_eq!(may, ["accept", "decline"]);
    let answer = |event: &str| app.post(&transitions, json!({ "event": event })).matching("*");
    answer("decline").by(&asked).expect(200).await;
    app.get(&transitions).by(&asked).expect(404).await;
    // A council's vote is its own town's to record, and of the time in which it takes part.
    named().by(lead).expect(200).await;
    answer("accept").by(&asked).expect(200).await;
    let vote = json!({
        "municipality_id": third, "kind": "conclude", "outcome": "adopted", "body": "Gemeinderat",
        "decided_on": "2026-01-15",
    });
    let record = app.post(&format!("{PATH}/{id}/resolutions"), vote);
    record.clone().by(lead).expect(403).await;
    assert_eq!(codes(&record.by(&asked).expect(422).await), ["took_no_part"]);
}
