use serde_json::{Value, json};

use super::values::{Cities, cities, redefined};
use super::{defined, profile};
use crate::harness::{Answer, App, Person, cases};

cases!("learning_cities::targets":
    a_target_says_how_far_it_is,
    what_is_computed_has_targets_too,
    forecasts_and_deadlines,
    a_target_keeps_its_unit,
    a_target_is_put_right_and_taken_back,
);

const PATH: &str = "/api/v1/targets";

fn reach(cities: &Cities, code: &str, from: (&str, &str), to: (&str, &str)) -> Value {
    json!({
        "indicator_code": code, "place_id": cities.ids[0], "kind": "reach",
        "baseline": { "period": from.0, "value": from.1 }, "aim": { "period": to.0, "value": to.1 },
    })
}

async fn set(app: &App, by: &Person, target: Value) -> String {
    app.post(PATH, target).by(by).expect(201).await.id().to_owned()
}

async fn status(app: &App, id: &str) -> String {
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    let status = shown["progress"]["status"].as_str().or(shown["unjudged"].as_str());
    status.expect("one of both").to_owned()
}

async fn a_target_says_how_far_it_is(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    defined(app, &cities.keeper, profile("SDG_4_2_2", "base", "PT")).await;
    let (clerk, _) = &cities.clerks[0];
    let target = json!({
        "indicator_code": "SDG_4_2_2", "place_id": cities.ids[0], "kind": "reach",
        "baseline": { "period": "2015", "value": "96.8" }, "aim": { "period": "2030", "value": "99" },
    });
    let path = "/api/v1/targets";
    app.post(path, target.clone()).expect(401).await;
    app.post(path, target.clone()).by(&app.person(&[]).await).expect(403).await;
    let mut contrary = target.clone();
    contrary["aim"]["value"] = json!("90");
    let refused = app.post(path, contrary).by(clerk).expect(422).await;
    assert_eq!(refused.faults(), [("#/aim/value".to_owned(), "contrary_target".to_owned())]);
    let mut moved = target.clone();
    moved["moved_by"] = json!({ "kind": "partnership", "subject_id": cities.ids[0] });
    let refused = app.post(path, moved).by(clerk).expect(422).await;
    assert_eq!(refused.faults()[0].0, "#/moved_by/subject_id");
    let made = app.post(path, target.clone()).by(clerk).expect(201).await;
    assert_eq!(
        (&made.body["progress"], &made.body["unjudged"]),
        (&Value::Null, &json!("not_observed"))
    );
    app.post(path, target).by(clerk).expect(409).await;
    for (period, value) in [("2020", "97"), ("2025", "97.7")] {
        cities.say(app, 0, "SDG_4_2_2", period, json!({ "value": value })).await;
    }
    let shown = app.get(&format!("{path}/{}", made.id())).expect(200).await.body;
    let progress = &shown["progress"];
    assert_eq!(progress["latest"], json!({ "period": "2025", "value": "97.7" }));
    assert_eq!(progress["status"], "progress_but_too_slow");
    assert!(progress["ratio"].as_str().is_some_and(|it| it.starts_with("0.617539")), "{progress}");
    let listed = app
        .get(&format!("{path}?place_id={}&indicator=SDG_4_2_2", cities.ids[0]))
        .expect(200)
        .await;
    assert_eq!((&listed.body["data"][0], listed.statements), (&shown, 5));
}

async fn what_is_computed_has_targets_too(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let by = &cities.keeper;
    for code in ["IN_CARE", "POP_5"] {
        defined(app, by, profile(code, "component", "COUNT")).await;
    }
    let mut share = profile("CARE_5", "derived", "PT");
    share["definition"]["formula"] = json!("@IN_CARE / @POP_5");
    defined(app, by, share).await;
    for (period, care) in [("2020", "20"), ("2022", "22"), ("2024", "25")] {
        cities.say(app, 0, "IN_CARE", period, json!({ "value": care })).await;
        cities.say(app, 0, "POP_5", period, json!({ "value": "40" })).await;
    }
    let (clerk, _) = &cities.clerks[0];
    let target = reach(&cities, "CARE_5", ("2020", "50"), ("2030", "75"));
    let made = app.post(PATH, target).by(clerk).expect(201).await;
    assert_eq!(made.body["progress"]["latest"], json!({ "period": "2024", "value": "62.5" }));
    assert_eq!(made.body["progress"]["progress"], "0.5");
    let shown = app.get(&format!("{PATH}/{}", made.id())).expect(200).await;
    assert_eq!(made.body["progress"], shown.body["progress"]);
    // A new figure is another answer, though nobody has changed the target.
    let tag = shown.header("etag").to_owned();
    app.get(&format!("{PATH}/{}", made.id())).header("If-None-Match", &tag).expect(304).await;
    cities.say(app, 0, "IN_CARE", "2024", json!({ "value": "30" })).await;
    let after = app.get(&format!("{PATH}/{}", made.id())).header("If-None-Match", &tag);
    assert_eq!(after.expect(200).await.body["progress"]["status"], "target_achieved");
    // An index that compares places says nothing of one alone.
    let mut index = profile("RANKED", "composite", "PURE");
    index["definition"]["index"] = json!({ "groups": [{ "code": "TOP", "aggregation": "arithmetic", "parts": [
        { "weight": "1", "indicator": "CARE_5", "normalisation": { "method": "min_max" } }] }] });
    defined(app, by, index.clone()).await;
    let refused = app.post(PATH, reach(&cities, "RANKED", ("2020", "0"), ("2030", "1"))).by(clerk);
    let refused = refused.expect(422).await;
    assert_eq!(
        refused.faults(),
        [("#/indicator_code".to_owned(), "compared_with_others".to_owned())]
    );
    index["code"] = json!("POSTED");
    index["definition"]["index"]["groups"][0]["parts"][0]["normalisation"] =
        json!({ "method": "goalposts", "min": "0", "max": "100" });
    defined(app, by, index).await;
    let posted = set(app, clerk, reach(&cities, "POSTED", ("2020", "0.5"), ("2030", "1"))).await;
    assert_eq!(status(app, &posted).await, "on_track");
}

async fn forecasts_and_deadlines(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let mut of = profile("LOW", "base", "PURE");
    of["definition"]["direction"] = json!("lower");
    defined(app, &cities.keeper, profile("HIGH", "base", "PURE")).await;
    defined(app, &cities.keeper, of).await;
    for (code, period, figure) in [
        ("HIGH", "2024", json!({ "value": "12" })),
        ("HIGH", "2025", json!({ "value": "20", "status": ["F"] })),
        ("HIGH", "2030", json!({ "value": "20", "status": ["F"] })),
        ("LOW", "2024", json!({ "value": "12" })),
    ] {
        cities.say(app, 0, code, period, figure).await;
    }
    let (clerk, _) = &cities.clerks[0];
    let far = set(app, clerk, reach(&cities, "HIGH", ("2020", "10"), ("2030", "20"))).await;
    assert_eq!(status(app, &far).await, "progress_but_too_slow");
    let near = set(app, clerk, reach(&cities, "HIGH", ("2014", "10"), ("2024", "13"))).await;
    assert_eq!(status(app, &near).await, "missed");
    let mut kept = reach(&cities, "LOW", ("2020", "10"), ("2030", "10"));
    kept["kind"] = json!("maintain");
    let kept = set(app, clerk, kept).await;
    assert_eq!(status(app, &kept).await, "deterioration");
    cities.say(app, 0, "LOW", "2025", json!({ "value": "8" })).await;
    assert_eq!(status(app, &kept).await, "target_achieved");
}

async fn a_target_keeps_its_unit(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let by = &cities.keeper;
    let id = defined(app, by, profile("SHARE", "base", "PT")).await;
    let (clerk, _) = &cities.clerks[0];
    cities.say(app, 0, "SHARE", "2020", json!({ "value": "12" })).await;
    let target = set(app, clerk, reach(&cities, "SHARE", ("2019", "10.0"), ("2029", "20"))).await;
    let pure = profile("SHARE", "base", "PURE")["definition"].clone();
    assert_eq!(redefined(app, by, &id, &pure).await.status, 200);
    cities.say(app, 0, "SHARE", "2021", json!({ "value": "0.13" })).await;
    let shown = app.get(&format!("{PATH}/{target}")).expect(200).await.body;
    assert_eq!(shown["progress"]["latest"], json!({ "period": "2021", "value": "13" }));
    assert_eq!(
        (&shown["indicator_version"], &shown["baseline"]["value"]),
        (&json!(1), &json!("10"))
    );
    let mut broken = pure;
    broken["breaks_series"] = json!(true);
    assert_eq!(redefined(app, by, &id, &broken).await.status, 200);
    cities.say(app, 0, "SHARE", "2022", json!({ "value": "0.3" })).await;
    assert_eq!(status(app, &target).await, "series_broken");
}

async fn a_target_is_put_right_and_taken_back(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let mut of = profile("SCORE", "base", "PURE");
    of["definition"]["natural_max"] = json!("1");
    defined(app, &cities.keeper, of).await;
    let (clerk, head) = &cities.clerks[0];
    let target = reach(&cities, "SCORE", ("2020", "0.1"), ("2030", "0.4"));
    let mut far = target.clone();
    far["aim"]["value"] = json!("99999");
    let refused = app.post(PATH, far).by(clerk).expect(422).await;
    assert_eq!(refused.faults(), [("#/aim/value".to_owned(), "target_outside".to_owned())]);
    let made = app.post(PATH, target.clone()).by(clerk).expect(201).await;
    let twice = app.post(PATH, target.clone()).by(clerk).expect(409).await;
    assert_eq!(twice.body["detail"], "There is already a target of this series for this period.");
    let path = format!("{PATH}/{}", made.id());
    let aim = json!({ "aim": { "period": "2030", "value": "0.5" }, "reason": "The council has resolved 0.5." });
    app.patch(&path, 1, aim.clone()).by(clerk).expect(403).await;
    app.patch(&path, 1, json!({ "title": "Half" })).by(head).expect(422).await;
    let put_right: Answer = app.patch(&path, 1, aim.clone()).by(head).expect(200).await;
    assert_eq!(
        (&put_right.body["aim"]["value"], &put_right.body["version"]),
        (&json!("0.5"), &json!(2))
    );
    assert_eq!(put_right.body["reason"], "The council has resolved 0.5.");
    app.patch(&path, 1, aim.clone()).by(head).expect(412).await;
    let back = json!({ "aim": { "period": "2030", "value": "0" }, "reason": "Less." });
    let refused = app.patch(&path, 2, back).by(head).expect(422).await;
    assert_eq!(refused.faults(), [("#/aim/value".to_owned(), "contrary_target".to_owned())]);
    let withdraw =
        || app.post(&format!("{path}/withdrawals"), json!({ "reason": "Wrong district." }));
    withdraw().on(2).by(clerk).expect(403).await;
    let gone = withdraw().on(2).by(head).expect(200).await.body;
    assert_eq!(
        (&gone["unjudged"], &gone["reason"]),
        (&json!("withdrawn"), &json!("Wrong district."))
    );
    withdraw().on(3).by(head).expect(409).await;
    app.patch(&path, 3, aim).by(head).expect(409).await;
    let listed = async |query: &str| {
        let all = app.get(&format!("{PATH}?place_id={}{query}", cities.ids[0])).expect(200).await;
        super::values(&all, "/version")
    };
    assert!(listed("").await.is_empty());
    assert_eq!(listed("&include_withdrawn=true").await, ["3"]);
    app.get(&path).expect(200).await;
    app.post(PATH, target).by(clerk).expect(201).await;
}
