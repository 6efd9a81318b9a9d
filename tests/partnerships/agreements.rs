use serde_json::{Value, json};

use super::{PATH, Pair, act, codes, resolve, step};
use crate::harness::{App, cases};

cases!("partnerships::agreements":
    an_agreement_is_adopted_and_signed_by_every_side,
    what_a_side_has_adopted_is_fixed,
    p_inv_08_signatures_and_days_are_in_order,
    a_renewal_signed_in_time_leaves_no_gap,
    a_renewal_signed_late_shows_the_gap,
    an_agreement_is_followed_by_one_other,
    notice_is_kept_and_the_form_stays_until_the_sides_decide,
    two_sides_that_sign_at_once_both_have_signed,
);

fn friendship(to: &str) -> Value {
    json!({
        "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": to,
        "languages": [{ "language": "de", "authentic": true, "document": "https://rat.example/vertrag" }],
    })
}

async fn an_agreement_is_adopted_and_signed_by_every_side(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}/agreements");
    let mut draft = friendship("2029-12-31");
    draft["draft"] = json!(true);
    let made = app.post(&path, draft).by(anna).expect(201).await;
    let agreement = made.id();
    assert_eq!(made.body["status"], "draft");
    let mandate = || json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" });
    let early = act(app, agreement, "adoptions", anna, mandate(), 409).await;
    assert_eq!(codes(&early), ["agreement_is"]);
    let address = format!("/api/v1/agreements/{agreement}");
    let tabled = app.patch(&address, 1, json!({ "draft": false })).by(bohdan).expect(200).await;
    assert_eq!(tabled.body["status"], "under_negotiation");

    let bare =
        act(app, agreement, "adoptions", anna, json!({ "decided_on": "2026-01-10" }), 422).await;
    assert_eq!(codes(&bare), ["legitimation_missing"]);
    let resolution = resolve(app, &id, &pair.towns[0], anna, "conclude").await;
    let by_council = json!({ "decided_on": "2026-01-15", "resolution_id": resolution });
    let of_other = act(app, agreement, "adoptions", bohdan, by_council.clone(), 422).await;
    assert_eq!(codes(&of_other), ["resolution_unfit"]);
    act(app, agreement, "adoptions", anna, by_council.clone(), 200).await;
    assert_eq!(
        codes(&act(app, agreement, "adoptions", anna, by_council, 409).await),
        ["side_has_acted"]
    );
    let signature = json!({ "office": "mayor", "signed_on": "2026-01-20" });
    let early = act(app, agreement, "signatures", anna, signature.clone(), 409).await;
    assert_eq!(early.body["detail"], "The agreement is under_negotiation.");
    assert_eq!(
        act(app, agreement, "adoptions", bohdan, mandate(), 200).await.body["status"],
        "adopted"
    );
    act(app, agreement, "signatures", anna, signature.clone(), 200).await;
    assert_eq!(
        codes(&act(app, agreement, "signatures", anna, signature.clone(), 409).await),
        ["side_has_acted"]
    );
    let done = act(app, agreement, "signatures", bohdan, signature, 200).await.body;
    assert_eq!(
        (&done["status"], &done["in_force_from"]),
        (&json!("in_force"), &json!("2026-01-20"))
    );
    let listed = app.get(&path).by(bohdan).expect(200).await.body;
    assert_eq!(listed["data"], json!([done]));
    app.at("2030-01-01T00:00:00Z");
    let fresh = app.token(anna.id);
    assert_eq!(app.get(&address).token(&fresh).expect(200).await.body["status"], "expired");
}

async fn what_a_side_has_adopted_is_fixed(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}/agreements");
    let made = app.post(&path, friendship("2029-12-31")).by(anna).expect(201).await;
    let address = format!("/api/v1/agreements/{}", made.id());
    let changed =
        app.patch(&address, 1, json!({ "title": "Freundschaft" })).by(anna).expect(200).await;
    assert_eq!(changed.body["title"], "Freundschaft");
    app.patch(&address, 1, json!({ "title": "Freundschaft" })).by(anna).expect(412).await;
    let follows = json!({ "follows": { "agreement_id": made.id(), "how": "amends" } });
    let refused = app.patch(&address, 2, follows).by(anna).expect(422).await;
    assert_eq!(codes(&refused), ["predecessor_is_fixed"]);
    let mandate = json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" });
    act(app, made.id(), "adoptions", anna, mandate, 200).await;
    let late =
        app.patch(&address, 3, json!({ "title": "Anders" })).by(&pair.people[1]).expect(409).await;
    assert_eq!(codes(&late), ["agreement_is"]);
}

async fn p_inv_08_signatures_and_days_are_in_order(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}/agreements");
    let mut backwards = friendship("2026-01-01");
    backwards["in_force_from"] = json!("2026-01-01");
    let refused = app.post(&path, backwards).by(anna).expect(422).await;
    assert_eq!(
        refused.faults(),
        [("#/in_force_to".to_owned(), "ends_before_it_begins".to_owned())]
    );
    let mut mute = friendship("2029-12-31");
    mute["languages"] = json!([]);
    app.post(&path, mute).by(anna).expect(422).await;
    let mut odd = friendship("-250000-01-01");
    assert_eq!(app.post(&path, odd.clone()).by(anna).send().await.status, 422);
    odd["in_force_to"] = json!("2029-12-31");
    odd["in_force_from"] = json!("2026-01-25");
    let made = app.post(&path, odd).by(anna).expect(201).await;
    for person in [anna, bohdan] {
        let mandate = json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" });
        act(app, made.id(), "adoptions", person, mandate, 200).await;
    }
    for (day, code) in [
        ("2026-02-03", "signed_in_future"),
        ("2026-01-26", "signed_after_in_force"),
        ("2019-01-01", "does_not_fit"),
    ] {
        let body = json!({ "office": "mayor", "signed_on": day });
        assert_eq!(codes(&act(app, made.id(), "signatures", anna, body, 422).await), [code]);
    }
}

async fn a_renewal_signed_in_time_leaves_no_gap(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let old = pair.sign(app, &id, friendship("2026-06-30")).await;
    assert_eq!(old["renewal_opens_on"], "2026-01-01");
    let mut renewal = friendship("2031-06-30");
    renewal["follows"] = json!({ "agreement_id": old["id"], "how": "renews" });
    let new = pair.sign(app, &id, renewal).await;
    assert_eq!(
        (&new["status"], &new["in_force_from"], &new["gap_days"]),
        (&json!("signed"), &json!("2026-07-01"), &json!(0))
    );
    let since = app.get(&format!("{PATH}/{id}")).expect(200).await.body["partner_since"].clone();
    assert_eq!(since, "2026-01-20");
}

async fn a_renewal_signed_late_shows_the_gap(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let old = pair.sign(app, &id, friendship("2026-01-25")).await;
    assert_eq!(old["status"], "expired");
    let mut renewal = friendship("2031-06-30");
    renewal["follows"] = json!({ "agreement_id": old["id"], "how": "renews" });
    let made =
        app.post(&format!("{PATH}/{id}/agreements"), renewal).by(&pair.people[0]).expect(201).await;
    let mut new = Value::Null;
    for person in &pair.people {
        let mandate = json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" });
        act(app, made.id(), "adoptions", person, mandate, 200).await;
    }
    for person in &pair.people {
        let body = json!({ "office": "mayor", "signed_on": "2026-01-31" });
        new = act(app, made.id(), "signatures", person, body, 200).await.body;
    }
    assert_eq!((&new["in_force_from"], &new["gap_days"]), (&json!("2026-01-31"), &json!(5)));
}

async fn an_agreement_is_followed_by_one_other(app: &App) {
    let pair = Pair::meet(app).await;
    let anna = &pair.people[0];
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}/agreements");
    let old = pair.sign(app, &id, friendship("2029-12-31")).await;
    let follow = |how: &str| {
        let mut body = friendship("2031-12-31");
        body["follows"] = json!({ "agreement_id": old["id"], "how": how });
        app.post(&path, body).by(anna)
    };
    assert_eq!(codes(&follow("renews").expect(409).await), ["renewal_too_early"]);
    let (one, other) = tokio::join!(follow("amends").send(), follow("supersedes").send());
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let made = if one.status == 201 { one } else { other };
    assert_eq!(made.body["edition"], if made.body["follows"]["how"] == "amends" { 2 } else { 1 });
    let elsewhere = json!({ "agreement_id": id, "how": "amends" });
    let mut unknown = friendship("2031-12-31");
    unknown["follows"] = elsewhere;
    let unknown = app.post(&path, unknown).by(anna).expect(422).await;
    assert_eq!(codes(&unknown), ["predecessor_unknown"]);
}

async fn notice_is_kept_and_the_form_stays_until_the_sides_decide(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let mut terms = friendship("2029-12-31");
    terms["notice_months"] = json!(6);
    let agreement = pair.sign(app, &id, terms).await;
    super::change_form(app, &id, anna, "friendship", 200).await;
    let agreement = agreement["id"].as_str().expect("an id");
    let notice = |on: &str| json!({ "effective_on": on, "reason": "Decision of the council", "document": "https://rat.example/k" });
    let bare = json!({ "effective_on": "2026-09-01", "reason": "Decision of the council" });
    assert_eq!(
        codes(&act(app, agreement, "terminations", anna, bare, 422).await),
        ["document_missing"]
    );
    let hasty = act(app, agreement, "terminations", anna, notice("2026-07-31"), 422).await;
    assert_eq!(codes(&hasty), ["notice_not_kept"]);
    act(app, agreement, "terminations", anna, notice("2026-08-01"), 200).await;
    let twice = act(app, agreement, "terminations", bohdan, notice("2026-08-01"), 409).await;
    assert_eq!(codes(&twice), ["agreement_is"]);
    let before = app.get(&format!("{PATH}/{id}/transitions")).expect(200).await;
    assert_eq!(before.body["broken_rule"], Value::Null);
    app.at("2026-08-01T08:00:00Z");
    let after = app.get(&format!("{PATH}/{id}/transitions")).expect(200).await;
    assert_eq!(after.body["broken_rule"], "limited_agreement_in_force");
    assert_eq!(after.body["remedies"], json!(["change_to_contact", "end"]));
    assert_ne!(before.header("etag"), after.header("etag"));
    assert_eq!(app.get(&format!("{PATH}/{id}")).expect(200).await.body["form"], "friendship");
}

async fn two_sides_that_sign_at_once_both_have_signed(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    let path = format!("{PATH}/{id}/agreements");
    let made = app.post(&path, friendship("2029-12-31")).by(&pair.people[0]).expect(201).await;
    for person in &pair.people {
        let mandate = json!({ "decided_on": "2026-01-10", "mandate": "https://rat.example/m" });
        act(app, made.id(), "adoptions", person, mandate, 200).await;
    }
    let address = format!("/api/v1/agreements/{}/signatures", made.id());
    let body = json!({ "office": "mayor", "signed_on": "2026-01-20" });
    let sign =
        |person: usize| app.post(&address, body.clone()).on(3).by(&pair.people[person]).send();
    let (one, other) = tokio::join!(sign(0), sign(1));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let late = usize::from(one.status == 200);
    let done = act(app, made.id(), "signatures", &pair.people[late], body, 200).await.body;
    assert_eq!(done["status"], "in_force");
    step(app, &id, &pair.people[0], json!({ "event": "mark_dormant" }), 200).await;
}
