//! What should not be read is reported by anybody, and taken out of sight by the platform.

use serde_json::{Value, json};

use super::{PATH, Pair, codes, step};
use crate::harness::{App, Person, Request, cases};

cases!("partnerships::reports":
    what_is_concealed_shows_to_the_platform_only,
    an_insulting_title_is_found_by_nobody,
    nobody_reports_what_they_do_not_see_or_the_same_twice,
    two_reports_of_one_thing_stand_for_themselves,
);

const REPORTS: &str = "/api/v1/reports";

fn report<'a>(app: &'a App, kind: &str, id: &str) -> Request<'a> {
    let body = json!({ "subject_kind": kind, "subject_id": id, "reason": "It insults a town." });
    app.post(REPORTS, body)
}

async fn decide(app: &App, id: &str, event: &str) -> Value {
    let admin = app.admin().await;
    let body = json!({ "event": event, "reason": "We have read it." });
    let decide = app.post(&format!("{REPORTS}/{id}/decisions"), body).matching("*");
    decide.by(&admin).expect(200).await.body
}

async fn text(app: &App, path: &str, by: Option<&Person>) -> String {
    let request = app.get(path);
    by.into_iter().fold(request, Request::by).expect(200).await.text
}

async fn what_is_concealed_shows_to_the_platform_only(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.active(app).await;
    let claim = json!({ "key": "joint_report", "text": { "de": "Schmähung" }, "document": "https://schmaehung.example/1" });
    let claim = app.post(&format!("{PATH}/{id}/claims"), claim).by(anna).expect(201).await;
    let dormant = json!({ "event": "mark_dormant", "reason": "Schmähung im Schritt" });
    step(app, &id, anna, dormant, 200).await;
    step(app, &id, anna, json!({ "event": "pause_citizens" }), 200).await;
    let events = app.get(&format!("{PATH}/{id}/side-events?limit=100")).expect(200).await.body;
    let events = events["data"].as_array().cloned().unwrap_or_default();
    let of = |event: &str| {
        let found = events.iter().find(|it| it["event"] == event).expect("an event");
        found["id"].as_str().expect("an id")
    };
    let (event, slip) = (of("mark_dormant"), of("pause_citizens"));
    let why = json!({ "reason": "Schmähung im Widerruf" });
    app.post(&format!("/api/v1/side-events/{slip}/retractions"), why).by(anna).expect(200).await;
    let everywhere = [
        format!("{PATH}/{id}/claims"),
        format!("/api/v1/claims/{}", claim.id()),
        format!("{PATH}/{id}/side-events?limit=100"),
        format!("/api/v1/side-events/{event}"),
        format!("/api/v1/side-events/{slip}"),
        format!("{PATH}/{id}/timeline?limit=100"),
    ];
    let found = async |by: Option<&Person>| {
        let mut found = Vec::new();
        for path in &everywhere {
            let text = text(app, path, by).await.to_lowercase();
            found.push(text.contains("schmähung") || text.contains("schmaehung"));
        }
        found
    };
    assert_eq!(found(None).await, [true; 6]);
    let reporter = app.person(&[]).await;
    let mut reports = Vec::new();
    for (kind, subject) in [("claim", claim.id()), ("side_event", event), ("side_event", slip)] {
        let made = report(app, kind, subject).by(&reporter).expect(201).await;
        reports.push(made.id().to_owned());
        assert_eq!(decide(app, made.id(), "conceal").await["state"], "upheld");
    }
    for person in [None, Some(anna), Some(bohdan), Some(&reporter)] {
        assert_eq!(found(person).await, [false; 6]);
    }
    let admin = app.admin().await;
    assert_eq!(found(Some(&admin)).await, [true, true, true, true, true, false]);
    let shown = app.get(&everywhere[1]).expect(200).await.body;
    assert_eq!((&shown["concealed"], &shown["text"]), (&json!(true), &json!({})));
    // It goes on as before, and nothing of it is lost.
    let confirm = app.post(&format!("{}/confirmations", everywhere[1]), json!({}));
    let confirmed = confirm.by(bohdan).expect(200).await;
    assert!(!confirmed.text.contains("Schmähung"));
    for report in &reports {
        decide(app, report, "reveal").await;
    }
    assert_eq!(found(None).await, [true; 6]);
}

async fn an_insulting_title_is_found_by_nobody(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let path = format!("{PATH}/{id}");
    let title = json!({ "title": { "de": "Zankapfel" } });
    app.patch(&path, 0, title).matching("*").by(&pair.people[0]).expect(200).await;
    let search = format!("{PATH}?q=Zankapfel");
    let hits = async || app.get(&search).expect(200).await.body["data"].as_array().map(Vec::len);
    assert_eq!(hits().await, Some(1));
    let made = report(app, "partnership", &id).by(&app.person(&[]).await).expect(201).await;
    decide(app, made.id(), "conceal").await;
    assert_eq!(hits().await, Some(0));
    let shown = app.get(&path).by(&pair.people[0]).expect(200).await.body;
    assert_eq!((&shown["title"], &shown["concealed"]), (&json!({}), &json!(true)));
    let shown = app.get(&path).by(&app.admin().await).expect(200).await.body;
    assert_eq!(shown["title"]["de"], "Zankapfel");
    let themes = json!({ "themes": ["youth"] });
    app.patch(&path, 0, themes).matching("*").by(&pair.people[0]).expect(200).await;
    decide(app, made.id(), "reveal").await;
    assert_eq!(hits().await, Some(1), "its title is what it was");
}

async fn nobody_reports_what_they_do_not_see_or_the_same_twice(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let stranger = app.person(&[]).await;
    let unseen = report(app, "partnership", &id).by(&stranger).expect(422).await;
    assert_eq!(unseen.faults(), [("#/subject_id".to_owned(), "subject_unknown".to_owned())]);
    report(app, "partnership", &id).expect(401).await;
    let by = &pair.people[1];
    let made = report(app, "partnership", &id).by(by).expect(201).await;
    assert!(!made.text.contains("reported_by"));
    report(app, "partnership", &id).by(by).expect(409).await;
    app.get(REPORTS).by(by).expect(403).await;
    app.get(&format!("{REPORTS}/{}", made.id())).by(by).expect(403).await;
    decide(app, made.id(), "dismiss").await;
    report(app, "partnership", &id).by(by).expect(201).await;
    let again = json!({ "event": "conceal", "reason": "We have read it." });
    let again = app.post(&format!("{REPORTS}/{}/decisions", made.id()), again).matching("*");
    assert_eq!(codes(&again.by(&app.admin().await).expect(409).await), ["report_is"]);
}

async fn two_reports_of_one_thing_stand_for_themselves(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let mut reports = Vec::new();
    for by in &pair.people {
        let made = report(app, "partnership", &id).by(by).expect(201).await;
        decide(app, made.id(), "conceal").await;
        reports.push(made.id().to_owned());
    }
    let concealed = async || {
        app.get(&format!("{PATH}/{id}")).expect(200).await.body["concealed"] == json!(true)
    };
    decide(app, &reports[0], "reveal").await;
    assert!(concealed().await, "the other stands");
    decide(app, &reports[1], "reveal").await;
    assert!(!concealed().await);
}
