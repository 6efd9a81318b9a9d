//! Proposals that cannot hurt: nobody is exposed by what one side says of another.

use kernel::access::{Grant, Role};
use serde_json::{Value, json};

use super::{PATH, Pair, codes, coordinator, member, step, town};
use crate::harness::{App, Person, cases};

cases!("partnerships::proposals":
    a_proposal_shows_to_those_whom_it_names_until_a_second_side_speaks,
    who_is_asked_to_carry_it_and_who_follows_a_town_see_a_proposal,
    what_was_declined_never_shows,
    who_was_declined_waits_a_year_and_who_declined_does_not,
    a_no_holds_for_who_follows_a_town,
    twenty_proposals_of_a_town_wait_for_an_answer,
    of_proposals_made_at_once_no_more_than_twenty_wait,
);

/// What stands in a proposal and all that hangs on it, by address.
async fn proposal(app: &App, pair: &Pair) -> (String, Vec<String>) {
    let anna = &pair.people[0];
    let mut body = pair.proposal("contact");
    body["title"] = json!({ "en": "Unheard of" });
    body["themes"] = json!(["youth"]);
    let id = app.post(PATH, body).by(anna).expect(201).await.id().to_owned();
    let path = format!("{PATH}/{id}");
    let make = async |what: &str, body: Value| {
        let made = app.post(&format!("{path}/{what}"), body).by(anna).expect(201).await;
        made.header("location").to_owned()
    };
    let mut addresses = vec![
        make("claims", json!({ "key": "founded_on", "on": "1990" })).await,
        make("resolutions", json!({
            "municipality_id": pair.towns[0], "kind": "intent", "outcome": "adopted", "body": "Gemeinderat",
            "decided_on": "2026-01-15",
        }))
        .await,
        make("agreements", json!({ "kind": "mou", "title": "Entwurf", "languages": [{ "language": "de" }] })).await,
        make("assessments", json!({ "closes_on": "2026-03-15" })).await,
    ];
    let events = app.get(&format!("{path}/side-events")).by(anna).expect(200).await;
    let event = events.body["data"][0]["id"].as_str().expect("an event").to_owned();
    addresses.push(format!("/api/v1/side-events/{event}"));
    for what in [
        "transitions",
        "timeline",
        "side-events",
        "form-changes",
        "claims",
        "resolutions",
        "agreements",
        "assessments",
    ] {
        addresses.push(format!("{path}/{what}"));
    }
    addresses.push(path);
    (id, addresses)
}

async fn listed(app: &App, query: &str, by: Option<&Person>) -> usize {
    let request = app.get(&format!("{PATH}?{query}"));
    let request = if let Some(by) = by { request.by(by) } else { request };
    let found = request.expect(200).await;
    let count = app.get(&format!("/api/v1/statistics/partnerships?by=form&{query}"));
    let count = if let Some(by) = by { count.by(by) } else { count };
    let map = app.get(&format!("/api/v1/exports/partnership-map?{query}"));
    let map = if let Some(by) = by { map.by(by) } else { map };
    let listed = found.body["data"].as_array().expect("a page").len();
    assert_eq!(count.expect(200).await.body["total_count"], json!(listed), "{query}");
    let drawn = map.expect(200).await.body["features"].as_array().expect("features").len();
    assert_eq!(drawn, listed, "{query}");
    listed
}

async fn a_proposal_shows_to_those_whom_it_names_until_a_second_side_speaks(app: &App) {
    let pair = Pair::meet(app).await;
    let (id, addresses) = proposal(app, &pair).await;
    let stranger = coordinator(app, &town(app, "Rodgau", "DE").await).await;
    let reader = member(app, &pair.towns[1], Role::Viewer).await;
    let platform = app.person(&[Grant::on_platform(Role::Viewer)]).await;
    for address in &addresses {
        for by in [&pair.people[0], &reader, &platform] {
            app.get(address).by(by).expect(200).await;
        }
        let members_only = address.contains("assessments");
        app.get(address).expect(if members_only { 401 } else { 404 }).await;
        let refused = app.get(address).by(&stranger).expect(404).await;
        assert!(!refused.text.contains("Unheard"), "{}", refused.text);
    }
    let path = format!("{PATH}/{id}");
    let claim = &addresses[0];
    for (address, body) in [
        (format!("{path}/transitions"), json!({ "event": "explore" })),
        (format!("{path}/form-changes"), json!({ "to": "contact" })),
        (format!("{path}/claims"), json!({ "key": "founded_on", "on": "1991" })),
        (format!("{claim}/confirmations"), json!({})),
        (
            format!("{}/signatures", addresses[2]),
            json!({ "office": "mayor", "signed_on": "2026-01-20" }),
        ),
        (
            format!("{}/answers", addresses[3]),
            json!({ "sector": "education", "answers": [{ "item": "common_goal", "score": 5 }] }),
        ),
        (format!("{path}/assessments"), json!({ "closes_on": "2026-03-16" })),
    ] {
        app.post(&address, body).matching("*").by(&stranger).expect(404).await;
    }
    let of_town = format!("municipality_id={}", pair.towns[1]);
    for query in [of_town.as_str(), "q=unheard", "theme=youth", "official_status=exploring"] {
        assert_eq!(listed(app, query, None).await, 0, "{query}");
        assert_eq!(listed(app, query, Some(&stranger)).await, 0, "{query}");
        for by in [&pair.people[0], &reader, &platform] {
            assert_eq!(listed(app, query, Some(by)).await, 1, "{query}");
        }
    }
    let shown = app.get(&path).by(&reader).expect(200).await.body;
    assert_eq!(shown["visibility"], "parties");
    let answered = step(app, &id, &pair.people[1], json!({ "event": "explore" }), 200).await;
    assert_eq!(answered.body["visibility"], "public");
    app.get(&path).expect(200).await;
    app.get(claim).by(&stranger).expect(200).await;
    assert_eq!(listed(app, &of_town, None).await, 1);
}

async fn who_is_asked_to_carry_it_and_who_follows_a_town_see_a_proposal(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let path = format!("{PATH}/{id}");
    let vhs = app.person(&[]).await;
    let seat = &pair.towns[0];
    let body = json!({ "name": "Volkshochschule", "kind": "adult_education_centre", "seat_municipality_id": seat });
    let organisation = app.post("/api/v1/organisations", body).by(&vhs).expect(201).await;
    app.get(&path).by(&vhs).expect(404).await;
    let actor = json!({ "organisation_id": organisation.id(), "role": "lead_aec" });
    let add = app.post(&format!("{path}/actors"), actor).matching("*").by(&pair.people[0]);
    add.expect(200).await;
    app.get(&path).by(&vhs).expect(200).await;
    assert_eq!(listed(app, "form=contact", Some(&vhs)).await, 1);

    let heir = town(app, "Groß-Filderstadt", "DE").await;
    let last = town(app, "Region Filder", "DE").await;
    let of_heir = coordinator(app, &last).await;
    app.get(&path).by(&of_heir).expect(404).await;
    for (from, to) in [(&pair.towns[0], &heir), (&heir, &last)] {
        let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": [to] });
        let end = app.post(&format!("/api/v1/municipalities/{from}/successions"), end).on(1);
        end.by(&app.admin().await).expect(200).await;
    }
    app.get(&path).by(&of_heir).expect(200).await;
    assert_eq!(listed(app, "form=contact", Some(&of_heir)).await, 1);
}

async fn what_was_declined_never_shows(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let decline = json!({ "event": "decline", "reason": "Wir haben keine Zeit dafür." });
    let declined = step(app, &id, &pair.people[1], decline, 200).await.body;
    assert_eq!(
        (&declined["official_status"], &declined["visibility"]),
        (&json!("abandoned"), &json!("parties"))
    );
    app.get(&format!("{PATH}/{id}")).expect(404).await;
    app.get(&format!("{PATH}/{id}")).by(&pair.people[0]).expect(200).await;
    assert_eq!(listed(app, "form=contact", None).await, 0);
}

/// A proposal of a town to another, from a day on.
fn between(towns: [&str; 2], on: &str) -> Value {
    let sides = towns.map(|town| json!({ "municipality_ids": [town] }));
    json!({ "form": "contact", "started_on": on, "sides": sides })
}

async fn decline(app: &App, id: &str, by: &Person) {
    step(app, id, by, json!({ "event": "decline", "reason": "Danke, nein." }), 200).await;
}

async fn who_was_declined_waits_a_year_and_who_declined_does_not(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let [filderstadt, poltava] = pair.towns.each_ref().map(String::as_str);
    decline(app, &pair.contact(app).await, bohdan).await;
    let again = app.post(PATH, between([filderstadt, poltava], "2026-02-01"));
    let refused = again.clone().by(anna).expect(409).await;
    assert_eq!(codes(&refused), ["declined_recently"]);
    // Nor with others on one's side, nor in another form.
    let friend = town(app, "Ostfildern", "DE").await;
    let [one, other] = [filderstadt, &friend].map(|it| it.parse().expect("an id"));
    let both = [one, other].map(|it| Grant::on_municipality(Role::Coordinator, it));
    let both = app.person(&both).await;
    let joint = json!({ "form": "friendship", "side": 1, "sides": [
        { "municipality_ids": [friend, filderstadt] }, { "municipality_ids": [poltava] },
    ] });
    let refused = app.post(PATH, joint).by(&both).expect(409).await;
    assert_eq!(codes(&refused), ["declined_recently"]);
    // Others may ask, and they themselves may.
    app.post(PATH, between([&friend, poltava], "2026-02-01")).by(&both).expect(201).await;
    app.at("2027-02-01T11:59:59Z");
    again.clone().by(&app.renewed(anna)).expect(409).await;
    app.at("2027-02-01T12:00:00Z");
    again.by(&app.renewed(anna)).expect(201).await;

    let other = Pair::meet(app).await;
    let id = app.post(PATH, other.proposal("contact")).by(&other.people[0]).expect(201).await;
    decline(app, id.id(), &other.people[1]).await;
    let [filderstadt, poltava] = other.towns.each_ref().map(String::as_str);
    let turned = between([poltava, filderstadt], "2027-02-01");
    let turned = app.post(PATH, turned).by(&other.people[1]).expect(201).await.body;
    assert_eq!((&turned["episode_number"], &turned["visibility"]), (&json!(2), &json!("parties")));
}

async fn a_no_holds_for_who_follows_a_town(app: &App) {
    let pair = Pair::meet(app).await;
    decline(app, &pair.contact(app).await, &pair.people[1]).await;
    let heir = town(app, "Groß-Filderstadt", "DE").await;
    let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": [heir] });
    let end = app.post(&format!("/api/v1/municipalities/{}/successions", pair.towns[0]), end).on(1);
    end.by(&app.admin().await).expect(200).await;
    let again = app.post(PATH, between([&heir, &pair.towns[1]], "2026-02-01"));
    let refused = again.by(&coordinator(app, &heir).await).expect(409).await;
    assert_eq!(codes(&refused), ["declined_recently"]);
}

/// So many proposals of one town may wait for an answer.
const WAITING: usize = 20;

async fn twenty_proposals_of_a_town_wait_for_an_answer(app: &App) {
    let home = town(app, "Filderstadt", "DE").await;
    let anna = coordinator(app, &home).await;
    let mut made = Vec::new();
    for at in 0..WAITING {
        let other = town(app, &format!("Selo {at}"), "UA").await;
        let proposal = app.post(PATH, between([&home, &other], "2026-02-01"));
        made.push((proposal.by(&anna).expect(201).await.id().to_owned(), other));
    }
    let one_more = town(app, "Poltava", "UA").await;
    let one_more = app.post(PATH, between([&home, &one_more], "2026-02-01")).by(&anna);
    assert_eq!(codes(&one_more.clone().expect(409).await), ["too_many_unanswered"]);
    // Who asks somebody who waits is not held back by that, and an answer makes room.
    let third = town(app, "Vejle", "DK").await;
    let asks = app.post(PATH, between([&third, &home], "2026-02-01"));
    asks.by(&coordinator(app, &third).await).expect(201).await;
    one_more.clone().expect(409).await;
    let (id, other) = &made[0];
    step(app, id, &coordinator(app, other).await, json!({ "event": "explore" }), 200).await;
    one_more.expect(201).await;
    let last = town(app, "Odesa", "UA").await;
    let last = app.post(PATH, between([&home, &last], "2026-02-01")).by(&anna);
    last.clone().expect(409).await;
    let gone = json!({ "event": "abandon", "reason_code": "no_counterpart" });
    step(app, &made[1].0, &anna, gone, 200).await;
    // Who takes back what nobody has answered does not begin anew: it counts for as long as a no lasts.
    last.expect(409).await;
}

async fn of_proposals_made_at_once_no_more_than_twenty_wait(app: &App) {
    let home = town(app, "Filderstadt", "DE").await;
    let anna = coordinator(app, &home).await;
    let mut others = Vec::new();
    for at in 0..WAITING + 4 {
        others.push(town(app, &format!("Selo {at}"), "UA").await);
    }
    let (early, late) = others.split_at(WAITING - 2);
    for other in early {
        app.post(PATH, between([&home, other], "2026-02-01")).by(&anna).expect(201).await;
    }
    let at_once = late
        .iter()
        .map(|other| app.post(PATH, between([&home, other], "2026-02-01")).by(&anna).send());
    let answers = futures_util::future::join_all(at_once).await;
    let made = answers.iter().filter(|it| it.status == 201).count();
    let refused = answers.iter().filter(|it| it.status == 409).count();
    assert_eq!((made, refused), (2, late.len() - 2));
}
