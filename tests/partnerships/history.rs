//! A partnership's true history: what was long ago is entered as it was, what was wrong is put right, and whoever reads
//! the timeline is told no more and no less than what is on record.

use reqwest::Method;
use serde_json::{Value, json};

use super::{PATH, Pair, act, codes, on_record, resolve, step};
use crate::harness::{App, Person, cases};

cases!("partnerships::history":
    a_friendship_of_1988_to_1998_is_entered_and_begins_again,
    a_charter_of_1975_stands_with_a_silent_partner,
    a_silent_partner_that_objects_unfounds_the_form,
    a_step_is_taken_back_and_stays_on_record,
    what_is_wrong_is_put_right,
    what_one_side_says_is_objected_to_and_withdrawn,
    a_form_that_no_agreement_founds_needs_all_sides,
    acts_of_one_history_fit_each_other,
    who_attests_for_the_silent_makes_nothing_public,
    a_resolution_that_was_deferred_did_not_pass,
);

const DOCUMENT: &str = "https://stadtarchiv.example/urkunde";

fn charter() -> Value {
    json!({ "kind": "charter", "title": "Partnerschaftsurkunde", "languages": [{ "language": "de" }] })
}

/// Adopts and signs for both sides on one day.
async fn sign(app: &App, pair: &Pair, agreement: &str, day: &str) {
    for person in &pair.people {
        let mandate = json!({ "decided_on": day, "mandate": DOCUMENT });
        act(app, agreement, "adoptions", person, mandate, 200).await;
    }
    for person in &pair.people {
        let office = json!({ "office": "mayor", "signed_on": day });
        act(app, agreement, "signatures", person, office, 200).await;
    }
}

async fn told(app: &App, path: &str) -> Vec<(String, String, String)> {
    let admin = app.admin().await;
    let timeline = app.get(&format!("{path}/timeline?limit=200")).by(&admin).expect(200).await;
    let word = |it: &Value| it.as_str().expect("a text").to_owned();
    let entries = timeline.body["data"].as_array().expect("entries").iter();
    entries.map(|it| (word(&it["on"]), word(&it["kind"]), word(&it["word"]))).collect()
}

/// Acceptance 2 of the plan.
async fn a_friendship_of_1988_to_1998_is_entered_and_begins_again(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let mut proposal = pair.proposal("friendship");
    proposal["started_on"] = json!("1988");
    let id = app.post(PATH, proposal).by(anna).expect(201).await.id().to_owned();
    let path = format!("{PATH}/{id}");
    let agreement = json!({
        "kind": "friendship_agreement", "title": "Freundschaft", "in_force_to": "1998-05-31",
        "languages": [{ "language": "de" }],
    });
    let agreement = app.post(&format!("{path}/agreements"), agreement).by(anna).expect(201).await;
    sign(app, &pair, agreement.id(), "1988-06-01").await;
    let then = app.get(&format!("{path}/transitions?on=1988-06-01")).by(anna).expect(200).await;
    assert_eq!(then.body["broken_rule"], Value::Null);
    for (town, person) in pair.towns.iter().zip(&pair.people) {
        let vote = json!({
            "municipality_id": town, "kind": "conclude", "outcome": "adopted", "body": "Gemeinderat",
            "decided_on": "1988-04-01",
        });
        app.post(&format!("{path}/resolutions"), vote).by(person).expect(201).await;
    }
    step(app, &id, bohdan, json!({ "event": "explore", "effective_on": "1988-03" }), 200).await;
    for person in &pair.people {
        let on = |event: &str, day: &str| json!({ "event": event, "effective_on": day });
        step(app, &id, person, on("propose", "1988-04"), 200).await;
        step(app, &id, person, on("resolve", "1988-04-01"), 200).await;
        let active = step(app, &id, person, on("activate", "1988-06-01"), 200).await;
        assert_eq!(active.body["partner_since"], "1988-06-01");
    }
    let ended = step(app, &id, anna, json!({ "event": "end", "effective_on": "1998-06-01" }), 200);
    let ended = ended.await.body;
    assert_eq!(
        (&ended["official_status"], &ended["ended_on"]),
        (&json!("ended"), &json!("1998-06-01"))
    );
    let mut again = pair.proposal("contact");
    again["started_on"] = json!("1998");
    let again = app.post(PATH, again).by(bohdan).expect(201).await.body;
    assert_eq!((&again["episode_number"], &again["previous_episode_id"]), (&json!(2), &json!(id)));
    let mut early = pair.proposal("contact");
    early["started_on"] = json!("1990");
    assert_eq!(app.post(PATH, early).by(anna).send().await.status, 409);
    let told = told(app, &path).await;
    let kinds: Vec<_> = told.iter().map(|(on, kind, _)| (on.as_str(), kind.as_str())).collect();
    assert!(kinds.contains(&("1998-06-01", "agreement_expired")), "{kinds:?}");
    let at = |kind: &str| kinds.iter().position(|it| it.1 == kind).expect("it is told");
    assert!(at("agreement_adopted") < at("agreement_signed"), "{kinds:?}");
    assert!(at("agreement_signed") < at("agreement_in_force"), "{kinds:?}");
}

/// Acceptance 1 of the plan, without the invitation.
async fn a_charter_of_1975_stands_with_a_silent_partner(app: &App) {
    let pair = Pair::meet(app).await;
    let (id, agreement) = attested(app, &pair).await;
    let path = format!("{PATH}/{id}");
    let shown = app.get(&path).expect(200).await.body;
    assert_eq!(
        (&shown["form"], &shown["official_status"], &shown["partner_since"]),
        (&json!("partnership"), &json!("one_sided"), &json!("1975-06-01"))
    );
    let signed = app.get(&format!("/api/v1/agreements/{agreement}")).expect(200).await.body;
    assert_eq!(
        signed["signatures"][1]["attestation"],
        json!({
            "by": 1, "document": DOCUMENT, "document_id": null, "filed_document": null, "standing": "claimed",
        })
    );
    let bohdan = &pair.people[1];
    let taken = json!({ "event": "take_over", "effective_on": "1975-06-01" });
    let active = step(app, &id, bohdan, taken, 200).await.body;
    assert_eq!(active["official_status"], "active");
    let answer = json!({ "event": "confirm" });
    let confirmed = act(app, &agreement, "attestation-answers", bohdan, answer, 200).await.body;
    assert_eq!(confirmed["signatures"][1]["attestation"]["standing"], "confirmed");
    // Who speaks is not attested for.
    let more = app.post(&format!("{path}/agreements"), charter()).by(&pair.people[0]);
    let more = more.expect(201).await;
    let late = json!({ "side": 2, "act": "adopted", "on": "1980-01-01", "document": DOCUMENT });
    let late = act(app, more.id(), "attestations", &pair.people[0], late, 409).await;
    assert_eq!(codes(&late), ["side_speaks_for_itself"]);
}

async fn a_silent_partner_that_objects_unfounds_the_form(app: &App) {
    let pair = Pair::meet(app).await;
    let (id, agreement) = attested(app, &pair).await;
    let bohdan = &pair.people[1];
    let answer = json!({ "event": "object" });
    let objected = act(app, &agreement, "attestation-answers", bohdan, answer, 200).await.body;
    assert_eq!(objected["status"], "under_negotiation");
    let taken = json!({ "event": "take_over", "effective_on": "1975" });
    step(app, &id, bohdan, taken, 200).await;
    let now = app.get(&format!("{PATH}/{id}/transitions")).expect(200).await.body;
    assert_eq!(now["broken_rule"], "charter_in_force_signed_by_every_side");
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    assert_eq!(shown["partner_since"], Value::Null);
}

/// A record from elsewhere that one side takes over, with a charter that the other never recorded.
pub(crate) async fn attested(app: &App, pair: &Pair) -> (String, String) {
    let anna = &pair.people[0];
    let id = on_record(app, &pair.towns).await;
    step(app, &id, anna, json!({ "event": "take_over", "effective_on": "1975" }), 200).await;
    let made = app.post(&format!("{PATH}/{id}/agreements"), charter()).by(anna).expect(201).await;
    let day = "1975-06-01";
    let mandate = json!({ "decided_on": day, "mandate": DOCUMENT });
    act(app, made.id(), "adoptions", anna, mandate, 200).await;
    let attest = |what: &str| json!({ "side": 2, "act": what, "on": day, "document": DOCUMENT });
    act(app, made.id(), "attestations", anna, attest("adopted"), 200).await;
    let office = json!({ "office": "mayor", "signed_on": day });
    act(app, made.id(), "signatures", anna, office, 200).await;
    act(app, made.id(), "attestations", anna, attest("signed"), 200).await;
    let form = json!({ "to": "partnership", "effective_on": day });
    super::on_version(app, &format!("{PATH}/{id}"), "form-changes", (anna, anna), form, 200).await;
    (id, made.id().to_owned())
}

async fn a_step_is_taken_back_and_stays_on_record(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}");
    let resolution = resolve(app, &id, &pair.towns[0], anna, "suspend").await;
    let war = json!({ "event": "suspend", "reason": "Kriegszustand" });
    step(app, &id, anna, war, 200).await;
    let events = app.get(&format!("{path}/side-events")).expect(200).await.body;
    let events = events["data"].as_array().expect("events");
    let last = events.last().expect("an event");
    assert_eq!(
        (&last["reason"], &last["resolution_id"]),
        (&json!("Kriegszustand"), &json!(resolution))
    );
    let retract = async |event: &Value, by: &Person, status: u16| {
        let at = format!("/api/v1/side-events/{}", event["id"].as_str().expect("an id"));
        let body = json!({ "reason": "The council has not decided yet." });
        app.post(&format!("{at}/retractions"), body).by(by).expect(status).await
    };
    retract(last, bohdan, 403).await;
    assert_eq!(codes(&retract(&events[0], anna, 409).await), ["not_the_latest"]);
    let taken = retract(last, anna, 200).await.body;
    assert_eq!(taken["retraction"]["reason"], "The council has not decided yet.");
    assert_eq!(app.get(&path).expect(200).await.body["official_status"], "active");
    let told = told(app, &path).await;
    assert!(told.iter().all(|it| (it.1.as_str(), it.2.as_str()) != ("status_changed", "suspend")));
    // The resolution carries the step that is meant.
    let again = step(app, &id, anna, json!({ "event": "suspend" }), 200).await.body;
    assert_eq!(again["sides"][0]["standing"]["resolution_id"], json!(resolution));
    app.at("2026-02-16T12:00:01Z");
    let later = app.renewed(anna);
    let events = app.get(&format!("{path}/side-events")).expect(200).await.body;
    let last = events["data"].as_array().and_then(|it| it.last()).expect("an event").clone();
    assert_eq!(codes(&retract(&last, &later, 409).await), ["too_late_to_retract"]);
}

async fn what_is_wrong_is_put_right(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.contact(app).await;
    let path = format!("{PATH}/{id}");
    let right = json!({ "started_on": "1988", "title": { "de": "Kontakt" } });
    let right = app.patch(&path, 1, right).by(anna).expect(200).await.body;
    assert_eq!((&right["started_on"], &right["version"]), (&json!("1988"), &json!(2)));
    assert_eq!(told(app, &path).await[0].0, "1988");
    let late = json!({ "started_on": "2021" });
    let late = app.patch(&path, 2, late).by(anna).expect(422).await;
    assert_eq!(codes(&late), ["does_not_fit"]);
    step(app, &id, bohdan, json!({ "event": "explore" }), 200).await;
    let fixed = app.patch(&path, 3, json!({ "started_on": "1989" })).by(anna).expect(409).await;
    assert_eq!(codes(&fixed), ["others_have_spoken"]);
    app.patch(&path, 3, json!({ "themes": ["youth"] })).by(bohdan).expect(200).await;
    let claim = json!({ "key": "founded_on", "on": "1987" });
    let claim = app.post(&format!("{path}/claims"), claim).by(anna).expect(201).await;
    let confirm = format!("/api/v1/claims/{}/confirmations", claim.id());
    app.post(&confirm, json!({})).by(bohdan).expect(200).await;
    let shown = app.get(&path).expect(200).await.body;
    assert_eq!(shown["started_on"], "1987", "what all agree on is when it began");

    let resolution = resolve(app, &id, &pair.towns[0], anna, "conclude").await;
    let correct = async |body: Value, by: &Person, status: u16| {
        let path = format!("/api/v1/resolutions/{resolution}/corrections");
        app.post(&path, body).by(by).expect(status).await
    };
    let why = "The name of the body was misspelt.";
    let body = json!({ "body": "Stadtverordnetenversammlung", "reason": why });
    correct(body.clone(), bohdan, 403).await;
    let corrected = correct(body, anna, 200).await.body;
    assert_eq!(
        (&corrected["body"], &corrected["correction"]),
        (&json!("Stadtverordnetenversammlung"), &json!(why))
    );
    step(app, &id, anna, json!({ "event": "propose" }), 200).await;
    step(app, &id, anna, json!({ "event": "resolve" }), 200).await;
    let other = json!({ "kind": "end", "reason": why });
    assert_eq!(codes(&correct(other, anna, 409).await), ["resolution_used"]);
    let after = json!({ "decided_on": "2026-02-02", "reason": why });
    assert_eq!(codes(&correct(after, anna, 422).await), ["does_not_fit"]);

    let made = app.post(&format!("{path}/agreements"), charter()).by(anna).expect(201).await;
    let address = format!("/api/v1/agreements/{}", made.id());
    let mandate = json!({ "decided_on": "2026-01-20", "mandate": DOCUMENT });
    act(app, made.id(), "adoptions", anna, mandate.clone(), 200).await;
    app.request(Method::DELETE, &address).on(2).by(bohdan).expect(409).await;
    act(app, made.id(), "withdrawals", bohdan, json!({ "act": "adopted" }), 409).await;
    act(app, made.id(), "withdrawals", anna, json!({ "act": "adopted" }), 200).await;
    app.request(Method::DELETE, &address).on(3).by(bohdan).expect(204).await;
    app.get(&address).by(anna).expect(404).await;
}

async fn what_one_side_says_is_objected_to_and_withdrawn(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.contact(app).await;
    let claim = json!({ "key": "milestone", "on": "2021", "text": { "de": "Erstes Treffen" } });
    let claim = app.post(&format!("{PATH}/{id}/claims"), claim).by(anna).expect(201).await;
    let path = format!("/api/v1/claims/{}", claim.id());
    let object = json!({ "reason": "It was in 2020." });
    app.post(&format!("{path}/objections"), object.clone()).by(anna).expect(409).await;
    let disputed = app.post(&format!("{path}/objections"), object).by(bohdan).expect(200).await;
    assert_eq!(disputed.body["standing"], "disputed");
    assert_eq!(app.get(&path).by(anna).expect(200).await.body["objections"][0]["side"], 2);
    app.post(&format!("{path}/withdrawals"), json!({})).by(bohdan).expect(409).await;
    let gone = app.post(&format!("{path}/withdrawals"), json!({})).by(anna).expect(200).await;
    assert_eq!(gone.body["standing"], "withdrawn");
    app.post(&format!("{path}/confirmations"), json!({})).by(bohdan).expect(409).await;
    let told = told(app, &format!("{PATH}/{id}")).await;
    assert!(told.iter().all(|it| it.1 != "claim_made"), "{told:?}");
}

/// D9: one side alone does not decide for both.
async fn a_form_that_no_agreement_founds_needs_all_sides(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = on_record(app, &pair.towns).await;
    for person in &pair.people {
        step(app, &id, person, json!({ "event": "take_over" }), 200).await;
    }
    let path = format!("{PATH}/{id}");
    let waiting = super::change_form(app, &id, anna, "contact", 200).await.body;
    assert_eq!(waiting["form"], "unknown");
    let twice = super::change_form(app, &id, anna, "contact", 409).await;
    assert_eq!(codes(&twice), ["form_change_awaits"]);
    let changes = app.get(&format!("{path}/form-changes")).expect(200).await.body;
    assert_eq!(changes["data"][0]["settled"], false);
    let change = changes["data"][0]["id"].as_str().expect("an id");
    let confirm = format!("/api/v1/form-changes/{change}/confirmations");
    app.post(&confirm, json!({})).by(anna).expect(409).await;
    app.post(&confirm, json!({})).by(bohdan).expect(200).await;
    assert_eq!(app.get(&path).expect(200).await.body["form"], "contact");
    app.post(&confirm, json!({})).by(bohdan).expect(409).await;
}

/// F1, F2, F3, F4 and F9 of the reports, in one go each.
async fn acts_of_one_history_fit_each_other(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let mut proposal = pair.proposal("partnership");
    proposal["started_on"] = json!("1960");
    let id = app.post(PATH, proposal).by(anna).expect(201).await.id().to_owned();
    let path = format!("{PATH}/{id}");
    let draw = async |extra: Value| {
        let mut body = charter();
        for (key, value) in extra.as_object().expect("fields") {
            body[key] = value.clone();
        }
        app.post(&format!("{path}/agreements"), body).by(anna).expect(201).await.id().to_owned()
    };
    let shown = async |agreement: &str| {
        app.get(&format!("/api/v1/agreements/{agreement}")).by(anna).expect(200).await.body
    };
    let end = |on: &str| json!({ "effective_on": on, "reason": "Decision", "document": DOCUMENT });
    // F1: what never begins leaves nothing behind.
    let old = draw(json!({})).await;
    sign(app, &pair, &old, "2000-01-01").await;
    let follows = |how: &str| json!({ "agreement_id": old, "how": how });
    let next =
        draw(json!({ "in_force_from": "2027-01-01", "follows": follows("supersedes") })).await;
    sign(app, &pair, &next, "2026-01-20").await;
    assert_eq!(shown(&old).await["superseded_on"], "2027-01-01");
    act(app, &next, "terminations", anna, end("2026-12-15"), 200).await;
    assert_eq!(shown(&old).await["superseded_on"], Value::Null);
    let partners = app.get(&path).by(anna).expect(200).await.body;
    assert_eq!(partners["partner_since"], "2000-01-01");
    // F9: a second charter follows the first.
    let second = draw(json!({})).await;
    for person in &pair.people {
        let mandate = json!({ "decided_on": "2026-01-20", "mandate": DOCUMENT });
        act(app, &second, "adoptions", person, mandate, 200).await;
    }
    // F4: nobody signs before all have adopted.
    let early = json!({ "office": "mayor", "signed_on": "1990-05-05" });
    assert_eq!(codes(&act(app, &second, "signatures", anna, early, 422).await), ["does_not_fit"]);
    let office = json!({ "office": "mayor", "signed_on": "2026-01-25" });
    act(app, &second, "signatures", anna, office.clone(), 200).await;
    let twice = act(app, &second, "signatures", bohdan, office.clone(), 409).await;
    assert_eq!(codes(&twice), ["charter_stands"]);
    // F3: what is not signed by all is withdrawn at once, and for good.
    let later = act(app, &second, "terminations", bohdan, end("2026-11-27"), 422).await;
    assert_eq!(codes(&later), ["withdrawn_at_once"]);
    act(app, &second, "terminations", bohdan, end("2026-02-01"), 200).await;
    let gone = act(app, &second, "signatures", bohdan, office.clone(), 409).await;
    assert_eq!(codes(&gone), ["agreement_is"]);
    // F2: what it follows is asked again when it is signed.
    let amended = draw(json!({ "follows": follows("amends") })).await;
    for person in &pair.people {
        let mandate = json!({ "decided_on": "2026-01-20", "mandate": DOCUMENT });
        act(app, &amended, "adoptions", person, mandate, 200).await;
    }
    act(app, &old, "terminations", anna, end("2026-02-01"), 200).await;
    let over = act(app, &amended, "signatures", anna, office, 409).await;
    assert_eq!(codes(&over), ["agreement_is"]);
}

/// A proposal that is hidden stays so, whatever its side attests of the other; and who objects may still decline.
async fn who_attests_for_the_silent_makes_nothing_public(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.contact(app).await;
    let path = format!("{PATH}/{id}");
    let made = app.post(&format!("{path}/agreements"), charter()).by(anna).expect(201).await;
    let day = "2026-01-20";
    let mandate = json!({ "decided_on": day, "mandate": DOCUMENT });
    act(app, made.id(), "adoptions", anna, mandate, 200).await;
    let attest = |what: &str| json!({ "side": 2, "act": what, "on": day, "document": DOCUMENT });
    act(app, made.id(), "attestations", anna, attest("adopted"), 200).await;
    act(app, made.id(), "attestations", anna, attest("signed"), 200).await;
    let office = json!({ "office": "mayor", "signed_on": day });
    let signed = act(app, made.id(), "signatures", anna, office, 200).await.body;
    assert_eq!(signed["status"], "in_force");
    app.get(&path).expect(404).await;
    app.get(&format!("/api/v1/agreements/{}", made.id())).expect(404).await;
    let answer = json!({ "event": "object" });
    act(app, made.id(), "attestation-answers", bohdan, answer, 200).await;
    app.get(&path).expect(404).await;
    step(app, &id, bohdan, json!({ "event": "decline", "reason": "Never." }), 200).await;
    app.get(&path).expect(404).await;
}

async fn a_resolution_that_was_deferred_did_not_pass(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    for outcome in ["adopted", "rejected", "deferred"] {
        let vote = json!({
            "municipality_id": pair.towns[0], "kind": "conclude", "outcome": outcome, "body": "Gemeinderat",
            "decided_on": "2026-01-15",
        });
        app.post(&format!("{PATH}/{id}/resolutions"), vote).by(&pair.people[0]).expect(201).await;
    }
    let told = told(app, &format!("{PATH}/{id}")).await;
    let kinds: Vec<_> =
        told.iter().filter(|it| it.2 == "conclude").map(|it| it.1.as_str()).collect();
    assert_eq!(kinds, ["resolution_passed", "resolution_rejected", "resolution_deferred"]);
}
