use kernel::access::Role;
use serde_json::{Value, json};

use super::{defined, keeper, observation, of_town, profile, published, registry, town};
use crate::harness::{Answer, App, Person, cases};

cases!("learning_cities::values":
    a_formula_gives_a_value_or_the_reason_why_not,
    places_are_compared_and_ranked,
    a_target_says_how_far_it_is,
);

struct Cities {
    keeper: Person,
    ids: Vec<String>,
    clerks: Vec<(Person, Person)>,
}

async fn cities(app: &App, names: &[&str]) -> Cities {
    let by = keeper(app).await;
    registry(app, &by).await;
    let (mut ids, mut clerks) = (Vec::new(), Vec::new());
    for name in names {
        let id = town(app, &by, name).await;
        clerks.push((
            of_town(app, Role::Contributor, &id).await,
            of_town(app, Role::Coordinator, &id).await,
        ));
        ids.push(id);
    }
    Cities { keeper: by, ids, clerks }
}

impl Cities {
    async fn say(&self, app: &App, at: usize, code: &str, period: &str, figure: Value) {
        let mut body = observation(code, &self.ids[at], period, "0");
        body["figure"] = figure;
        let (clerk, head) = &self.clerks[at];
        published(app, clerk, head, body).await;
    }
}

/// Value, status and reason of each.
fn told(answer: &Answer) -> Vec<String> {
    let values = answer.body["values"].as_array().expect("values");
    let text = |it: &Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
    values
        .iter()
        .map(|it| {
            let status: Vec<_> = it["status"].as_array().expect("a set").iter().map(text).collect();
            format!("{} {} {}", text(&it["value"]), status.concat(), text(&it["reason"]))
        })
        .collect()
}

async fn a_formula_gives_a_value_or_the_reason_why_not(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    for code in ["IN_CARE", "POP_5"] {
        defined(app, &cities.keeper, profile(code, "component", "COUNT")).await;
    }
    let mut share = profile("CARE_5", "derived", "PT");
    share["definition"]["formula"] = json!("@IN_CARE / @POP_5");
    let share = defined(app, &cities.keeper, share).await;
    let mut growth = profile("CARE_GROWTH", "derived", "PT");
    growth["definition"]["formula"] = json!("@CARE_5 / @CARE_5[t-1] - 1");
    let growth = defined(app, &cities.keeper, growth).await;
    let number = |value: &str| json!({ "value": value });
    for (period, care, population) in [
        ("2020", number("10"), number("40")),
        ("2021", number("12"), json!({ "value": "40", "status": ["P"] })),
        ("2022", number("0"), number("0")),
        ("2023", number("9"), json!({ "value": null, "status": ["L"] })),
    ] {
        cities.say(app, 0, "IN_CARE", period, care).await;
        cities.say(app, 0, "POP_5", period, population).await;
    }
    cities.say(app, 0, "IN_CARE", "2024", number("9")).await;
    let ask = |id: &str, from: u32, to: u32| {
        format!(
            "/api/v1/indicators/{id}/values?place_id={}&period_from={from}&period_to={to}",
            cities.ids[0]
        )
    };
    let values = app.get(&ask(&share, 2020, 2025)).expect(200).await;
    assert_eq!(
        told(&values),
        [
            "25 A null",
            "30 P null",
            "null M division_by_zero",
            "null O input_missing",
            "null O input_missing",
            "null O input_missing",
        ]
    );
    assert_eq!(values.body["values"][4]["missing"], json!(["POP_5:1"]));
    assert_eq!(values.body["values"][4]["coverage"], "0.5");
    let values = app.get(&ask(&growth, 2021, 2022)).expect(200).await;
    assert_eq!(told(&values), ["20 P null", "null O input_missing"]);
    let observed = app.get("/api/v1/indicators?code=IN_CARE").expect(200).await.body;
    let observed = app
        .get(&ask(observed["data"][0]["id"].as_str().expect("an id"), 2024, 2025))
        .expect(200)
        .await;
    assert_eq!(told(&observed), ["9 A null", "null O not_observed"]);
    let backwards = app.get(&ask(&share, 2025, 2020)).expect(400).await;
    assert_eq!(backwards.faults()[0].0, "period_to");
    app.get(&ask(&share, 1900, 2000)).expect(400).await;
}

async fn places_are_compared_and_ranked(app: &App) {
    let cities = cities(app, &["Rodgau", "Dreieich", "Hanau", "Offenbach"]).await;
    let yes = defined(app, &cities.keeper, profile("SCHOOLING", "base", "YEAR")).await;
    let mut low = profile("LEAVERS", "base", "PT");
    low["definition"]["direction"] = json!("lower");
    let low = defined(app, &cities.keeper, low).await;
    for (at, (years, leavers)) in [("12", "5"), ("10", "7"), ("12", "3")].into_iter().enumerate() {
        cities.say(app, at, "SCHOOLING", "2024", json!({ "value": years })).await;
        cities.say(app, at, "LEAVERS", "2024", json!({ "value": leavers })).await;
    }
    let ranks = |answer: &Answer| -> Vec<Value> {
        let values = answer.body["values"].as_array().expect("values");
        values.iter().map(|it| it["rank"].clone()).collect()
    };
    let places = cities.ids.join("&place_id=");
    let ask =
        |id: &str| format!("/api/v1/indicators/{id}/values?place_id={places}&period_from=2024");
    let compared = app.get(&ask(&yes)).expect(200).await;
    assert_eq!(ranks(&compared), [json!(1), json!(3), json!(1), Value::Null]);
    assert_eq!(
        ranks(&app.get(&ask(&low)).expect(200).await),
        [json!(2), json!(3), json!(1), Value::Null]
    );
    let found = app
        .get(&format!(
            "/api/v1/indicators/{yes}/values?kind=municipality&country=DE&period_from=2024"
        ))
        .expect(200)
        .await;
    assert_eq!(found.body["places"].as_array().map(Vec::len), Some(3));
    let mut index = profile("LEARNING", "composite", "PURE");
    index["definition"]["index"] = json!({ "groups": [{ "code": "LEARNING", "aggregation": "arithmetic", "min_coverage": "1", "parts": [
        { "weight": "1", "indicator": "SCHOOLING", "normalisation": { "method": "min_max" } },
        { "weight": "3", "indicator": "LEAVERS", "normalisation": { "method": "min_max" } },
    ] }] });
    let index = defined(app, &cities.keeper, index).await;
    let scores = app.get(&ask(&index)).expect(200).await;
    assert_eq!(told(&scores), ["0.625 A null", "0 A null", "1 A null", "null O input_missing"]);
    assert_eq!(ranks(&scores), [json!(2), json!(3), json!(1), Value::Null]);
    assert_eq!(scores.body["values"][3]["missing"], json!(["LEAVERS", "SCHOOLING"]));
    // What the index is made of has to be asked for.
    assert_eq!(scores.statements, compared.statements + 1);
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
    assert_eq!(made.body["progress"], Value::Null);
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
    assert_eq!((&listed.body["data"][0], listed.statements), (&shown, 3));
}
