use serde_json::{Value, json};

use super::{PATH, Pair, codes};
use crate::harness::{Answer, App, cases};

cases!("partnerships::claims":
    what_one_side_says_is_one_sided_until_the_other_confirms,
    nobody_alone_unmakes_what_both_have_agreed_on,
    a_claim_says_enough,
    a_claim_confirmed_twice_at_once_is_confirmed_once,
);

async fn claim(app: &App, pair: &Pair, id: &str, side: usize, body: Value) -> Answer {
    app.post(&format!("{PATH}/{id}/claims"), body).by(&pair.people[side]).send().await
}

async fn confirm(app: &App, pair: &Pair, claim: &str, side: usize) -> Answer {
    let path = format!("/api/v1/claims/{claim}/confirmations");
    app.post(&path, json!({})).by(&pair.people[side]).send().await
}

async fn what_one_side_says_is_one_sided_until_the_other_confirms(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let made = claim(app, &pair, &id, 0, json!({ "key": "founded_on", "on": "1988" })).await;
    assert_eq!(
        (&made.body["standing"], &made.body["claimed_by"]),
        (&json!("one_sided"), &json!(1))
    );
    let own = confirm(app, &pair, made.id(), 0).await;
    assert_eq!((own.status.as_u16(), codes(&own)), (409, vec!["own_claim".to_owned()]));
    let path = format!("/api/v1/claims/{}/confirmations", made.id());
    app.post(&path, json!({})).expect(401).await;
    app.post(&path, json!({})).by(&app.person(&[]).await).expect(403).await;
    let agreed = confirm(app, &pair, made.id(), 1).await;
    assert_eq!(agreed.body["standing"], "agreed");
    assert_eq!(
        agreed.body["confirmations"],
        json!([{ "side": 2, "confirmed_on": "2026-02-01", "recorded_at": "2026-02-01T12:00:00Z" }])
    );
    let shown = app.get(&format!("/api/v1/claims/{}", made.id())).expect(200).await;
    assert_eq!(shown.body, agreed.body);
    let listed = app.get(&format!("{PATH}/{id}/claims")).expect(200).await;
    assert_eq!(listed.body["data"], json!([agreed.body]));
    assert!(listed.statements <= 6, "{}", listed.statements);
    for (query, is_found) in [
        ("key=founded_on&standing=agreed&side=1", true),
        ("key=milestone", false),
        ("standing=one_sided,replaced", false),
        ("side=2", false),
    ] {
        let listed = app.get(&format!("{PATH}/{id}/claims?{query}")).expect(200).await;
        assert_eq!(listed.body["data"] == json!([agreed.body]), is_found, "{query}");
    }
}

async fn nobody_alone_unmakes_what_both_have_agreed_on(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let first = claim(app, &pair, &id, 0, json!({ "key": "founded_on", "on": "1988" })).await;
    confirm(app, &pair, first.id(), 1).await;
    let standing = async |claim: &str| {
        app.get(&format!("/api/v1/claims/{claim}")).expect(200).await.body["standing"].clone()
    };
    let body = json!({ "key": "founded_on", "on": "1988-05", "replaces_id": first.id() });
    let second = claim(app, &pair, &id, 1, body).await;
    assert_eq!(
        (standing(first.id()).await, standing(second.id()).await),
        (json!("agreed"), json!("one_sided"))
    );
    // Who takes back their own word needs nobody.
    let body = json!({ "key": "founded_on", "on": "1988-05-14", "replaces_id": second.id() });
    let third = claim(app, &pair, &id, 1, body).await;
    assert_eq!(standing(second.id()).await, "replaced");
    let late = confirm(app, &pair, second.id(), 0).await;
    assert_eq!(codes(&late), ["claim_replaced"]);
    confirm(app, &pair, third.id(), 0).await;
    assert_eq!(standing(third.id()).await, "agreed");
}

async fn a_claim_says_enough(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    for (body, fault) in [
        (json!({ "key": "founded_on" }), ("#/on", "claim_without_date")),
        (json!({ "key": "shared_goal" }), ("#/text", "claim_without_text")),
        (
            json!({ "key": "shared_goal", "text": { "de": "Ziel" }, "category": "first_personal_meeting" }),
            ("#/category", "unknown_term"),
        ),
        (
            json!({ "key": "milestone", "on": "2020", "text": { "de": "Tag" }, "category": "lifelong_learning" }),
            ("#/category", "unknown_term"),
        ),
        (
            json!({ "key": "founded_on", "on": "1988", "replaces_id": id }),
            ("#/replaces_id", "claim_unknown"),
        ),
    ] {
        let refused = claim(app, &pair, &id, 0, body).await;
        let (pointer, code) = fault;
        assert_eq!(refused.faults(), [(pointer.to_owned(), code.to_owned())]);
    }
    for body in [
        json!({ "key": "shared_goal", "text": { "de": "Ziel" }, "category": "civic_competences" }),
        json!({ "key": "shared_goal", "text": { "de": "Ziel" } }),
        json!({ "key": "milestone", "on": "2020", "text": { "de": "Tag" }, "category": "first_personal_meeting" }),
    ] {
        assert_eq!(claim(app, &pair, &id, 0, body).await.status, 201);
    }
}

async fn a_claim_confirmed_twice_at_once_is_confirmed_once(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let made = claim(app, &pair, &id, 0, json!({ "key": "founded_on", "on": "1988" })).await;
    let (one, other) =
        tokio::join!(confirm(app, &pair, made.id(), 1), confirm(app, &pair, made.id(), 1));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}
