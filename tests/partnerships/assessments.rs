use kernel::access::Role;
use serde_json::{Value, json};

use super::{PATH, Pair, codes, member};
use crate::harness::{Answer, App, cases};

cases!("partnerships::assessments":
    the_golden_answers_show_where_the_sides_differ,
    few_answers_are_not_shown_nor_worked_out,
    everybody_answers_once,
    only_members_of_the_sides_take_part,
    the_side_that_opened_it_closes_it_and_reminds,
);

/// The questionnaire's items of the first factor.
const SHARED_VALUES: [&str; 3] = ["common_goal", "useful_to_both", "values_lived"];

fn sheet(scores: [Option<u8>; 3]) -> Value {
    let answers: Vec<_> = SHARED_VALUES
        .iter()
        .zip(scores)
        .map(|(item, score)| json!({ "item": item, "score": score }))
        .collect();
    json!({ "sector": "education", "answers": answers })
}

async fn open(app: &App, pair: &Pair) -> String {
    let id = pair.heard(app).await;
    let body = json!({ "closes_on": "2026-02-15" });
    let made = app.post(&format!("{PATH}/{id}/assessments"), body).by(&pair.people[0]);
    made.expect(201).await.id().to_owned()
}

/// Somebody of the side answers.
async fn answer(app: &App, pair: &Pair, assessment: &str, side: usize, sheet: Value) -> Answer {
    let person = member(app, &pair.towns[side], Role::Viewer).await;
    app.post(&format!("/api/v1/assessments/{assessment}/answers"), sheet).by(&person).send().await
}

async fn close(app: &App, pair: &Pair, assessment: &str) -> Value {
    app.at("2026-02-15T00:00:00Z");
    let path = format!("/api/v1/assessments/{assessment}");
    app.get(&path).token(&app.token(pair.people[1].id)).expect(200).await.body
}

async fn the_side_that_opened_it_closes_it_and_reminds(app: &App) {
    let pair = Pair::meet(app).await;
    let id = open(app, &pair).await;
    answer(app, &pair, &id, 1, sheet([Some(5), Some(4), None])).await;
    let path = format!("/api/v1/assessments/{id}");
    let shown = app.get(&path).by(&pair.people[0]).expect(200).await;
    let answered = json!([{ "side": 1, "respondents": 0 }, { "side": 2, "respondents": 1 }]);
    assert_eq!(shown.body["answered"], answered);
    assert!(shown.statements <= 7, "{}", shown.statements);
    let close = || app.post(&format!("{path}/closings"), json!({})).on(1);
    let other = close().by(&pair.people[1]).expect(409).await;
    assert_eq!(codes(&other), ["not_the_opener"]);
    app.at("2026-02-05T12:00:00Z");
    let anna = app.renewed(&pair.people[0]);
    let closed = close().by(&anna).expect(200).await.body;
    assert_eq!((&closed["state"], &closed["closes_on"]), (&json!("closed"), &json!("2026-02-05")));
    let again = app.post(&format!("{path}/closings"), json!({})).on(2).by(&anna).expect(409).await;
    assert_eq!(codes(&again), ["assessment_closed"]);
}

async fn the_golden_answers_show_where_the_sides_differ(app: &App) {
    let pair = Pair::meet(app).await;
    let id = open(app, &pair).await;
    for (side, scores) in [
        (0, [Some(5), Some(4), Some(4)]),
        (0, [Some(4), Some(4), None]),
        (0, [Some(3), Some(3), Some(3)]),
        (1, [Some(2), Some(2), Some(3)]),
        (1, [Some(3), Some(3), Some(3)]),
        (1, [Some(2), Some(3), Some(3)]),
    ] {
        assert_eq!(answer(app, &pair, &id, side, sheet(scores)).await.status, 204);
    }
    let path = format!("/api/v1/assessments/{id}");
    let early = app.get(&path).by(&pair.people[0]).expect(200).await;
    assert_eq!((&early.body["state"], &early.body["result"]), (&json!("open"), &Value::Null));
    let closed = close(app, &pair, &id).await;
    assert_eq!(
        (&closed["state"], &closed["next_due_on"]),
        (&json!("closed"), &json!("2027-02-15"))
    );
    assert_eq!(
        closed["result"]["factors"][0],
        json!({
            "factor": "shared_values", "mean": 3.2222, "band": "discuss", "gap": 1.1111, "perception_gap": true,
            "sides": [
                { "side": 1, "mean": 3.7778, "band": "discuss", "suppressed": false },
                { "side": 2, "mean": 2.6667, "band": "concern", "suppressed": false },
            ],
        })
    );
    assert_eq!(closed["result"]["index"], Value::Null);
    let again = app.get(&path).header("If-None-Match", early.header("etag"));
    again.token(&app.token(pair.people[0].id)).expect(200).await;
    let late = app.post(&format!("{path}/answers"), sheet([Some(1); 3]));
    let late = late.token(&app.token(pair.people[0].id)).expect(409).await;
    assert_eq!(codes(&late), ["assessment_closed"]);
}

async fn few_answers_are_not_shown_nor_worked_out(app: &App) {
    let pair = Pair::meet(app).await;
    let id = open(app, &pair).await;
    for side in [0, 0, 0, 1, 1] {
        answer(app, &pair, &id, side, sheet([Some(4); 3])).await;
    }
    let factor = close(app, &pair, &id).await["result"]["factors"][0].clone();
    assert_eq!(factor["sides"][0]["mean"], 4.0);
    assert_eq!(
        factor["sides"][1],
        json!({ "side": 2, "mean": null, "band": null, "suppressed": true })
    );
    for hidden in ["mean", "gap", "band", "perception_gap"] {
        assert_eq!(factor[hidden], Value::Null, "{hidden}");
    }
}

async fn everybody_answers_once(app: &App) {
    let pair = Pair::meet(app).await;
    let id = open(app, &pair).await;
    let path = format!("/api/v1/assessments/{id}/answers");
    let send = |scores| app.post(&path, sheet(scores)).by(&pair.people[0]).send();
    let (one, other) = tokio::join!(send([Some(4); 3]), send([Some(2); 3]));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 409]);
    let twice = json!({ "sector": "civil", "answers": [
        { "item": "hosts_able", "score": 1 }, { "item": "hosts_able", "score": 2 },
    ] });
    assert_eq!(codes(&answer(app, &pair, &id, 1, twice).await), ["item_answered_twice"]);
    let nothing = json!({ "sector": "civil", "answers": [] });
    assert_eq!(answer(app, &pair, &id, 1, nothing).await.status, 422);
    let admin = app.admin().await;
    let events = app.get("/api/v1/audit-events?limit=200").by(&admin).expect(200).await;
    let said = events.body["data"].as_array().expect("events").clone();
    let said: Vec<_> = said.iter().filter(|it| it["operation"] == "answerAssessment").collect();
    assert_eq!(said.len(), 1);
    assert!(!said[0].to_string().contains("common_goal"), "the record says what was answered");
}

async fn only_members_of_the_sides_take_part(app: &App) {
    let pair = Pair::meet(app).await;
    let id = open(app, &pair).await;
    let path = format!("/api/v1/assessments/{id}");
    let stranger = app.person(&[]).await;
    app.get(&path).expect(401).await;
    app.get(&path).by(&stranger).expect(404).await;
    app.post(&format!("{path}/answers"), sheet([Some(1); 3])).by(&stranger).expect(404).await;
    let of = app.get(&path).by(&pair.people[1]).expect(200).await.body["partnership_id"].clone();
    let list = format!("{PATH}/{}/assessments", of.as_str().expect("an id"));
    app.get(&list).by(&stranger).expect(403).await;
    assert_eq!(
        app.get(&list).by(&pair.people[1]).expect(200).await.body["data"][0]["id"],
        json!(id)
    );
    let open = |day: &str| app.post(&list, json!({ "closes_on": day }));
    assert_eq!(
        codes(&open("2026-03-01").by(&pair.people[1]).expect(409).await),
        ["assessment_still_open"]
    );
    open("2026-03-01").by(&stranger).expect(403).await;
    app.at("2026-02-15T00:00:00Z");
    let fresh = app.token(pair.people[1].id);
    assert_eq!(codes(&open("2026-02-15").token(&fresh).expect(422).await), ["closing_day_unfit"]);
    open("2026-03-01").token(&fresh).expect(201).await;
    let questionnaire = app.get("/api/v1/assessment-questionnaire").expect(200).await.body;
    assert_eq!(questionnaire["statements"].as_array().map(Vec::len), Some(15));
}
