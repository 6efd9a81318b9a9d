use kernel::access::Role;
use serde_json::{Value, json};

use super::{defined, keeper, observation, of_town, profile, publish, published, registry, town};
use crate::harness::{Answer, App, Person, cases};

cases!("learning_cities::values":
    a_formula_gives_a_value_or_the_reason_why_not,
    places_are_compared_and_ranked,
    an_indicator_is_redefined_and_what_rests_on_it_stays,
    a_slip_in_a_query_is_named,
    a_year_has_one_form_and_a_school_year_counts_if_asked_for,
    values_have_a_tag_of_their_own,
    what_never_has_a_value_is_not_published,
    an_index_has_a_value_for_each_place_that_has_one,
    a_version_that_breaks_the_series_says_so,
    what_is_published_stays_whatever_its_parts_become,
    what_others_need_keeps_its_pace_and_its_parts,
);

pub(super) struct Cities {
    pub(super) keeper: Person,
    pub(super) ids: Vec<String>,
    pub(super) clerks: Vec<(Person, Person)>,
}

pub(super) async fn cities(app: &App, names: &[&str]) -> Cities {
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
    pub(super) async fn say(&self, app: &App, at: usize, code: &str, period: &str, figure: Value) {
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

/// Publishes the next version of a definition.
pub(super) async fn redefined(app: &App, by: &Person, id: &str, definition: &Value) -> Answer {
    let path = format!("/api/v1/indicators/{id}/versions");
    app.post(&path, definition.clone()).by(by).expect(201).await;
    publish(app, by, id).await.send().await
}

fn of(id: &str, place: &str, period: &str) -> String {
    format!("/api/v1/indicators/{id}/values?place_id={place}&period_from={period}")
}

async fn an_indicator_is_redefined_and_what_rests_on_it_stays(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    for code in ["XX", "YY"] {
        defined(app, &cities.keeper, profile(code, "base", "PURE")).await;
    }
    let derived = |code: &str, formula: &str| {
        let mut it = profile(code, "derived", "PURE");
        it["definition"]["formula"] = json!(formula);
        it
    };
    let first = derived("AA", "@XX");
    let a = defined(app, &cities.keeper, first.clone()).await;
    let d = defined(app, &cities.keeper, derived("DD", "@AA * 2")).await;
    cities.say(app, 0, "XX", "2024", json!({ "value": "7" })).await;
    cities.say(app, 0, "YY", "2024", json!({ "value": "5" })).await;
    let place = &cities.ids[0];
    let value = async |id: &str| told(&app.get(&of(id, place, "2024")).expect(200).await);
    assert_eq!(
        (value(&a).await, value(&d).await),
        (vec!["7 A null".into()], vec!["14 A null".into()])
    );
    let again = derived("AA", "@YY")["definition"].clone();
    assert_eq!(redefined(app, &cities.keeper, &a, &again).await.status, 200);
    // What rests on the first version still does: it is tied to it.
    assert_eq!(
        (value(&a).await, value(&d).await),
        (vec!["5 A null".into()], vec!["14 A null".into()])
    );
    let again = derived("DD", "@AA * 2")["definition"].clone();
    assert_eq!(redefined(app, &cities.keeper, &d, &again).await.status, 200);
    assert_eq!(value(&d).await, ["10 A null"]);
}

async fn a_slip_in_a_query_is_named(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let id = defined(app, &cities.keeper, profile("CARE_5", "base", "PT")).await;
    let mut whole = profile("WHOLE", "base", "PT");
    whole["definition"]["dimensions"] = json!([]);
    let whole = defined(app, &cities.keeper, whole).await;
    cities.say(app, 0, "CARE_5", "2024", json!({ "value": "50" })).await;
    let place = &cities.ids[0];
    let nowhere = uuid::Uuid::nil();
    for (path, parameter) in [
        (of(&id, place, "2024&dimension=SEX:XX"), "dimension"),
        (of(&id, place, "2024&dimension=NOPE:F"), "dimension"),
        (of(&id, place, "2024&dimension=SEX:F&dimension=SEX:M"), "dimension"),
        (of(&whole, place, "2024&dimension=SEX:F"), "dimension"),
        (of(&id, place, "2024-Q1"), "period_from"),
        (of(&id, &nowhere.to_string(), "2024"), "place_id"),
        (of(&id, place, &format!("2024&parent_id={nowhere}")), "parent_id"),
        ("/api/v1/observations?indicator=NOPE".to_owned(), "indicator"),
        (format!("/api/v1/observations?place_id={nowhere}"), "place_id"),
        ("/api/v1/observations?dimension=SEX:XX".to_owned(), "dimension"),
        ("/api/v1/observations?dimension=SEX:F&dimension=SEX:M".to_owned(), "dimension"),
    ] {
        let refused = app.get(&path).expect(400).await;
        assert_eq!(refused.faults()[0].0, parameter, "{path}");
    }
    let missing = app.get(&of(&id, place, "2024&dimension=SEX:F")).expect(200).await;
    assert_eq!(told(&missing), ["null O not_observed"]);
    let mut twice = observation("CARE_5", place, "2024", "50").to_string();
    twice.insert_str(1, r#""dimensions":{"SEX":"F","SEX":"M"},"#);
    let twice =
        app.request(reqwest::Method::POST, "/api/v1/observations").bytes(twice.into_bytes());
    let twice = twice.header("Content-Type", "application/json").by(&cities.clerks[0].0);
    assert_eq!(twice.expect(422).await.faults()[0].0, "#/dimensions");
}

async fn a_year_has_one_form_and_a_school_year_counts_if_asked_for(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let pupils = defined(app, &cities.keeper, profile("PUPILS", "component", "COUNT")).await;
    defined(app, &cities.keeper, profile("PEOPLE", "component", "COUNT")).await;
    let mut share = profile("SHARE", "derived", "PT");
    share["definition"]["formula"] = json!("@PUPILS / @PEOPLE");
    let share = defined(app, &cities.keeper, share).await;
    let mut change = profile("CHANGE", "derived", "PT");
    change["definition"]["formula"] = json!("@PUPILS / @PUPILS[t=2022] - 1");
    let change = defined(app, &cities.keeper, change).await;
    cities.say(app, 0, "PUPILS", "2022-A1--08-01", json!({ "value": "40" })).await;
    cities.say(app, 0, "PUPILS", "2023-A1--08-01", json!({ "value": "50" })).await;
    cities.say(app, 0, "PEOPLE", "2023-A1", json!({ "value": "200" })).await;
    let place = &cities.ids[0];
    let value = async |id: &str, query: &str| {
        let answer = app.get(&of(id, place, query)).expect(200).await;
        told(&answer).pop().expect("a value")
    };
    assert_eq!(value(&share, "2023").await, "null O input_missing");
    assert_eq!(value(&share, "2023&align=start_year").await, "25 A null");
    assert_eq!(value(&pupils, "2023&align=start_year").await, "50 A null");
    assert_eq!(value(&change, "2023-A1--08-01").await, "25 A null");
    let refused = app.get(&of(&share, place, "2023-A1--08-01&align=start_year")).expect(400).await;
    assert_eq!(refused.faults()[0].0, "period_from");
    // The calendar year is one, however it is written.
    let path = format!("/api/v1/observations?indicator=PEOPLE&place_id={place}");
    assert_eq!(super::values(&app.get(&path).expect(200).await, "/period"), ["2023"]);
    let (clerk, _) = &cities.clerks[0];
    let again = observation("PEOPLE", place, "2023", "201");
    let again = app.post("/api/v1/observations", again).by(clerk).expect(201).await.body;
    assert_eq!((&again["number"], &again["period"]), (&json!(2), &json!("2023")));
    let same = observation("PEOPLE", place, "2023-A1--01-01", "201");
    app.post("/api/v1/observations", same).by(clerk).expect(409).await;
}

async fn values_have_a_tag_of_their_own(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let id = defined(app, &cities.keeper, profile("CARE_5", "base", "PT")).await;
    let path = of(&id, &cities.ids[0], "2024");
    let tag = app.get(&path).expect(200).await.header("etag").to_owned();
    app.get(&path).header("If-None-Match", &tag).expect(304).await;
    cities.say(app, 0, "CARE_5", "2024", json!({ "value": "50" })).await;
    let after = app.get(&path).header("If-None-Match", &tag).expect(200).await;
    assert_eq!(told(&after), ["50 A null"]);
}

/// An index with parts as they are given.
fn index(code: &str, unit: &str, aggregation: &str, parts: &Value) -> Value {
    let mut it = profile(code, "composite", unit);
    it["definition"]["dimensions"] = json!([]);
    it["definition"]["index"] =
        json!({ "groups": [{ "code": "TOP", "aggregation": aggregation, "parts": parts }] });
    it
}

fn part(of: &str, method: &Value) -> Value {
    json!({ "weight": "1", "indicator": of, "normalisation": method })
}

async fn what_never_has_a_value_is_not_published(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let by = &cities.keeper;
    let min_max = json!({ "method": "min_max" });
    defined(app, by, profile("YEARS", "base", "YEAR")).await;
    defined(app, by, profile("SHARE", "base", "PT")).await;
    let mut neutral = profile("NEUTRAL", "base", "PT");
    neutral["definition"]["direction"] = json!("neutral");
    defined(app, by, neutral).await;
    let mut monthly = profile("MONTHLY", "base", "PT");
    monthly["definition"]["frequency"] = json!("M");
    defined(app, by, monthly).await;
    defined(app, by, index("INNER", "PT", "arithmetic", &json!([part("SHARE", &min_max)]))).await;
    let formula = |formula: &str| {
        let mut it = profile("DERIVED", "derived", "PT");
        it["definition"]["formula"] = json!(formula);
        it
    };
    let bare = json!({ "weight": "1", "indicator": "SHARE" });
    for (mut profile, pointer, code) in [
        (formula("@MONTHLY"), "#/definition/frequency", "other_pace"),
        (formula("@INNER"), "#/definition/formula", "formula_of_index"),
        (formula("@SHARE + 5"), "#/definition/formula", "F011"),
        (
            index("X", "PT", "geometric", &json!([part("SHARE", &min_max)])),
            "#/definition/index",
            "never_positive",
        ),
        (
            index("X", "PT", "arithmetic", &json!([part("NEUTRAL", &min_max)])),
            "#/definition/index",
            "neutral_part",
        ),
        (
            index("X", "PT", "arithmetic", &json!([bare, { "weight": "1", "indicator": "YEARS" }])),
            "#/definition/index",
            "parts_differ",
        ),
    ] {
        let unique = uuid::Uuid::new_v4().simple().to_string().to_uppercase();
        profile["code"] = json!(format!("X_{unique}"));
        let made = app.post("/api/v1/indicators", profile.clone()).by(by).expect(201).await;
        let refused = publish(app, by, made.id()).await.expect(409).await;
        assert_eq!(refused.faults(), [(pointer.to_owned(), code.to_owned())], "{profile}");
    }
    let said = json!({ "weight": "1", "indicator": "NEUTRAL", "orientation": "lower", "normalisation": min_max });
    defined(app, by, index("SAID", "PT", "arithmetic", &json!([said]))).await;
    let tried = json!({ "formula": "round(@SHARE, 1)", "unit": "PT" });
    let refused = app.post("/api/v1/formula-checks", tried).expect(422).await;
    assert_eq!(refused.faults(), [("#/formula".to_owned(), "F011".to_owned())]);
}

async fn an_index_has_a_value_for_each_place_that_has_one(app: &App) {
    let cities = cities(app, &["Rodgau", "Dreieich", "Hanau"]).await;
    defined(app, &cities.keeper, profile("SHARE", "base", "PT")).await;
    for (at, value) in ["0", "20", "40"].into_iter().enumerate() {
        cities.say(app, at, "SHARE", "2024", json!({ "value": value })).await;
    }
    let best = json!([part("SHARE", &json!({ "method": "distance", "to": "best" }))]);
    let to_best = defined(app, &cities.keeper, index("BEST", "PT", "arithmetic", &best)).await;
    let posts = json!({ "method": "goalposts", "min": "0", "max": "100" });
    let inner = index("INNER", "PT", "arithmetic", &json!([part("SHARE", &posts)]));
    let inner = defined(app, &cities.keeper, inner).await;
    let mut lower = index(
        "OUTER",
        "PT",
        "arithmetic",
        &json!([
            { "weight": "1", "indicator": "INNER", "orientation": "lower", "normalisation": { "method": "min_max" } },
        ]),
    );
    lower["definition"]["direction"] = json!("lower");
    let outer = defined(app, &cities.keeper, lower).await;
    let places = cities.ids.join("&place_id=");
    let scores = async |id: &str, period: &str| app.get(&of(id, &places, period)).expect(200).await;
    let of_best = scores(&to_best, "2024").await;
    assert_eq!(told(&of_best), ["null M not_a_number", "50 A null", "100 A null"]);
    assert_eq!(of_best.body["values"][0]["missing"], json!(["SHARE"]));
    assert_eq!(of_best.body["values"][1]["shown"], "50");
    assert_eq!(told(&scores(&inner, "2024").await), ["0 A null", "20 A null", "40 A null"]);
    let of_outer = scores(&outer, "2024").await;
    assert_eq!(told(&of_outer), ["100 A null", "50 A null", "0 A null"]);
    assert_eq!(of_outer.body["values"][2]["rank"], 1);
    assert_eq!(told(&scores(&outer, "2020").await), vec!["null O input_missing"; 3]);
    let alone = app.get(&of(&outer, &cities.ids[0], "2024")).expect(200).await;
    assert_eq!(told(&alone), ["null M all_alike"]);
}

async fn a_version_that_breaks_the_series_says_so(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let by = &cities.keeper;
    let share = profile("SHARE", "base", "PT");
    let id = defined(app, by, share.clone()).await;
    let mut growth = profile("GROWTH", "derived", "PURE");
    growth["definition"]["formula"] = json!("@SHARE - @SHARE[t-1]");
    let growth = defined(app, by, growth).await;
    for (period, value) in [("2022", "10"), ("2023", "12")] {
        cities.say(app, 0, "SHARE", period, json!({ "value": value })).await;
    }
    let mut years = profile("SHARE", "base", "YEAR")["definition"].clone();
    let unsaid = redefined(app, by, &id, &years).await;
    assert_eq!(unsaid.status, 409);
    assert_eq!(
        unsaid.faults(),
        [("#/definition/breaks_series".to_owned(), "break_unsaid".to_owned())]
    );
    let draft = app.get(&format!("/api/v1/indicators/{id}/versions")).expect(200).await.body;
    let draft = draft["data"][1]["id"].as_str().expect("a draft").to_owned();
    let same = json!({ "unit": "PURE", "breaks_series": true });
    app.patch(&format!("/api/v1/indicator-versions/{draft}"), 1, same).by(by).expect(200).await;
    publish(app, by, &id).await.expect(200).await;
    cities.say(app, 0, "SHARE", "2024", json!({ "value": "0.5" })).await;
    let value = async |id: &str, period: &str| {
        told(&app.get(&of(id, &cities.ids[0], period)).expect(200).await).pop().expect("a value")
    };
    assert_eq!(value(&id, "2023").await, "0.12 A null");
    assert_eq!(value(&id, "2024").await, "0.5 B null");
    assert_eq!(value(&growth, "2023").await, "0.02 A null");
    assert_eq!(value(&growth, "2024").await, "0.38 B null");
    years["breaks_series"] = json!(true);
    assert_eq!(redefined(app, by, &id, &years).await.status, 200);
    assert_eq!(value(&id, "2023").await, "null O other_unit");
}

async fn what_is_published_stays_whatever_its_parts_become(app: &App) {
    let cities = cities(app, &["Rodgau", "Dreieich", "Hanau"]).await;
    let by = &cities.keeper;
    let share = defined(app, by, profile("SHARE", "base", "PT")).await;
    for (at, value) in ["10", "20", "40"].into_iter().enumerate() {
        cities.say(app, at, "SHARE", "2023", json!({ "value": value })).await;
        cities.say(app, at, "SHARE", "2024", json!({ "value": value })).await;
    }
    let mut tops = Vec::new();
    for (code, how) in [
        ("AS_IT_IS", json!({ "method": "none" })),
        ("POSTS", json!({ "method": "goalposts", "min": "0", "max": "50" })),
        ("MIN_MAX", json!({ "method": "min_max" })),
        ("BEST", json!({ "method": "distance", "to": "best" })),
        ("RANK", json!({ "method": "rank" })),
    ] {
        let it = index(code, "PURE", "arithmetic", &json!([part("SHARE", &how)]));
        tops.push(defined(app, by, it).await);
    }
    let outer = json!([part("POSTS", &json!({ "method": "none" }))]);
    tops.push(defined(app, by, index("OUTER", "PURE", "arithmetic", &outer)).await);
    let mut doubled = profile("DOUBLED", "derived", "PT");
    doubled["definition"]["formula"] = json!("@SHARE * 2");
    tops.push(defined(app, by, doubled).await);
    let places = cities.ids.join("&place_id=");
    let all = async |period: &str| {
        let mut all = Vec::new();
        for id in &tops {
            let answer = app.get(&of(id, &places, period)).expect(200).await;
            all.push((answer.body["values"].clone(), told(&answer)));
        }
        all
    };
    let (before, of_2023) = (all("2024").await, all("2023").await);
    let definition = profile("SHARE", "base", "PT")["definition"].clone();
    for (changes, breaks) in [
        (json!({ "direction": "lower" }), false),
        (json!({ "direction": "neutral" }), false),
        (json!({ "unit": "PURE" }), false),
        (json!({ "unit": "PURE", "direction": "target_is_best", "best_value": "0.2" }), false),
        (json!({ "unit": "YEAR" }), true),
    ] {
        let mut next = definition.clone();
        next["breaks_series"] = json!(breaks);
        for (key, value) in changes.as_object().expect("changes") {
            next[key] = value.clone();
        }
        assert_eq!(redefined(app, by, &share, &next).await.status, 200, "{changes}");
        assert!(all("2024").await == before, "{changes}");
        // What is recorded anew follows the new version, and is given in the unit that was published.
        let number = |value: &'static str, raw: &'static str| {
            if next["unit"] == "PURE" { raw } else { value }
        };
        let again = [number("10", "0.1"), number("20", "0.2"), number("40", "0.4")];
        for (at, value) in again.into_iter().enumerate() {
            cities.say(app, at, "SHARE", "2023", json!({ "value": value })).await;
        }
        let after = all("2023").await;
        if breaks {
            let reasons = ["null M other_unit"; 3];
            for (values, told) in &after[..5] {
                assert_eq!(told, &reasons);
                assert_eq!(values[0]["missing"], json!(["SHARE"]));
            }
            let (values, told) = after.last().expect("the formula");
            assert_eq!(told, &["null O other_unit"; 3]);
            assert_eq!(values[0]["missing"], json!(["SHARE:1"]));
        } else {
            let shown = |all: &[(Value, Vec<String>)]| -> Vec<_> {
                all.iter().map(|(_, told)| told.clone()).collect()
            };
            assert_eq!(shown(&after), shown(&of_2023), "{changes}");
        }
    }
    let shown = app.get(&format!("/api/v1/indicators/{}", tops[0])).expect(200).await.body;
    let part = &shown["current"]["definition"]["index"]["groups"][0]["parts"][0];
    assert_eq!(part["indicator_version"], 1);
}

async fn what_others_need_keeps_its_pace_and_its_parts(app: &App) {
    let cities = cities(app, &["Rodgau"]).await;
    let by = &cities.keeper;
    let share = defined(app, by, profile("SHARE", "base", "PT")).await;
    let mut monthly = profile("SHARE", "base", "PT")["definition"].clone();
    monthly["frequency"] = json!("M");
    let rank = json!([part("SHARE", &json!({ "method": "rank" }))]);
    defined(app, by, index("TOP", "PURE", "arithmetic", &rank)).await;
    let refused = redefined(app, by, &share, &monthly).await;
    assert_eq!(refused.status, 409);
    let fault = ("#/definition/frequency".to_owned(), "pace_needed".to_owned());
    assert_eq!(refused.faults(), [fault]);
    let mut whole = profile("SHARE", "base", "PT")["definition"].clone();
    whole["dimensions"] = json!([]);
    let mut women = profile("WOMEN", "derived", "PT");
    women["definition"]["formula"] = json!("@SHARE[SEX=F]");
    defined(app, by, women).await;
    let draft = app.get(&format!("/api/v1/indicators/{share}/versions")).expect(200).await.body;
    let draft = draft["data"][1]["id"].as_str().expect("a draft");
    let same_pace = json!({ "frequency": "A", "dimensions": [] });
    let path = format!("/api/v1/indicator-versions/{draft}");
    app.patch(&path, 1, same_pace).by(by).expect(200).await;
    let refused = publish(app, by, &share).await.send().await;
    assert_eq!(refused.status, 409);
    let fault = ("#/definition/dimensions".to_owned(), "dimension_needed".to_owned());
    assert_eq!(refused.faults(), [fault]);
    // Nothing rests on another, which may.
    let alone = defined(app, by, profile("ALONE", "base", "PT")).await;
    assert_eq!(redefined(app, by, &alone, &monthly).await.status, 200);
    assert_eq!(redefined(app, by, &alone, &whole).await.status, 200);
}
