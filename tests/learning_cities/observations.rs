use kernel::access::Role;
use reqwest::Method;
use serde_json::{Value, json};

use super::{defined, keeper, observation, of_town, profile, published, registry, step, town};
use crate::harness::{App, Person, cases};

cases!("learning_cities::observations":
    four_eyes_lead_a_figure_to_the_public,
    a_rejection_keeps_its_reason,
    what_was_known_when,
    what_is_not_for_everybody_is_suppressed,
    figures_that_cannot_be_are_refused,
    a_merged_town_has_no_figures_of_what_came_after,
    recorded_at_once_nothing_is_lost,
    each_place_is_looked_after_by_its_own,
    listings_take_the_same_statements_however_long,
);

const PATH: &str = "/api/v1/observations";

pub(crate) struct City {
    pub(crate) id: String,
    pub(crate) clerk: Person,
    pub(crate) head: Person,
}

/// A town with somebody who records and somebody who approves, and two indicators.
pub(crate) async fn city(app: &App) -> City {
    let by = keeper(app).await;
    registry(app, &by).await;
    let mut rate = profile("CARE_5", "base", "PT");
    rate["definition"]["natural_min"] = json!("0");
    rate["definition"]["natural_max"] = json!("100");
    defined(app, &by, rate).await;
    defined(app, &by, profile("BIRTHS", "component", "COUNT")).await;
    let id = town(app, &by, "Rodgau").await;
    let clerk = of_town(app, Role::Contributor, &id).await;
    let head = of_town(app, Role::Coordinator, &id).await;
    City { id, clerk, head }
}

fn figures(answer: &crate::harness::Answer) -> Vec<String> {
    super::values(answer, "/figure/value")
}

async fn four_eyes_lead_a_figure_to_the_public(app: &App) {
    let City { id, clerk, head } = city(app).await;
    let body = observation("CARE_5", &id, "2024", "97.7");
    let draft = app.post(PATH, body.clone()).by(&clerk).expect(201).await.body;
    assert_eq!((&draft["state"], &draft["number"]), (&json!("draft"), &json!(1)));
    let again = app.post(PATH, body).by(&clerk).expect(409).await;
    assert_eq!(again.body["code"], "conflict");
    let path = format!("{PATH}/{}", draft["id"].as_str().expect("an id"));
    app.get(&path).expect(404).await;
    app.get(&path).by(&clerk).expect(200).await;
    assert!(figures(&app.get(PATH).expect(200).await).is_empty());

    let approve = |it: &Value| step(app, it, "decisions").json(json!({ "event": "approve" }));
    approve(&draft).by(&head).expect(409).await;
    let submitted = step(app, &draft, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&clerk)
        .expect(200)
        .await
        .body;
    step(app, &draft, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&clerk)
        .expect(412)
        .await;
    approve(&submitted).by(&clerk).expect(403).await;
    // Whoever submits does not approve, even with the role.
    let own =
        app.post(PATH, observation("CARE_5", &id, "2023", "96")).by(&head).expect(201).await.body;
    let own = step(app, &own, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&head)
        .expect(200)
        .await
        .body;
    let refused = approve(&own).by(&head).expect(409).await;
    assert_eq!(refused.body["detail"], "Who recorded a figure does not approve it.");

    let approved = approve(&submitted).by(&head).expect(200).await.body;
    let publish = step(app, &approved, "decisions").json(json!({ "event": "publish" }));
    publish.by(&head).expect(200).await;
    let public = app.get(&path).expect(200).await.body;
    assert_eq!((&public["state"], &public["recorded_by"]), (&json!("published"), &Value::Null));
    let steps = app.get(&format!("{path}/steps")).by(&clerk).expect(200).await;
    assert_eq!(super::values(&steps, "/action"), ["submit", "approve", "publish"]);
    app.get(&format!("{path}/steps")).expect(401).await;
}

async fn a_rejection_keeps_its_reason(app: &App) {
    let City { id, clerk, head } = city(app).await;
    let draft = app
        .post(PATH, observation("CARE_5", &id, "2024", "97.7"))
        .by(&clerk)
        .expect(201)
        .await
        .body;
    let submitted = step(app, &draft, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&clerk)
        .expect(200)
        .await
        .body;
    let reject = |reason: Value| {
        step(app, &submitted, "decisions")
            .json(json!({ "event": "reject", "reason": reason }))
            .by(&head)
    };
    let bare = reject(Value::Null).expect(422).await;
    assert_eq!(bare.faults(), [("#/reason".to_owned(), "reason_missing".to_owned())]);
    let rejected = reject(json!("The register was not closed.")).expect(200).await.body;
    assert_eq!(rejected["reason"], "The register was not closed.");
    let draft = step(app, &rejected, "transitions")
        .json(json!({ "event": "reopen" }))
        .by(&clerk)
        .expect(200)
        .await
        .body;
    assert_eq!(
        (&draft["state"], &draft["reason"]),
        (&json!("draft"), &json!("The register was not closed."))
    );
    let steps = format!("{PATH}/{}/steps", draft["id"].as_str().expect("an id"));
    let steps = app.get(&steps).by(&head).expect(200).await.body;
    assert_eq!(steps["data"][1]["reason"], "The register was not closed.");
    // What is said anew leaves the old draft where it is.
    app.post(PATH, observation("CARE_5", &id, "2024", "97.8")).by(&clerk).expect(201).await;
    let stale = step(app, &draft, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&clerk)
        .expect(409)
        .await;
    assert_eq!(stale.body["code"], "conflict");
}

/// The history of the reference: 6.1, 6.4, a deletion, 6.3, each published at once, and a draft of 7 at last.
async fn history(app: &App, City { id, clerk, head }: &City) {
    for (at, value) in [
        ("2024-02-01T00:00:00Z", Some("6.1")),
        ("2024-06-01T00:00:00Z", Some("6.4")),
        ("2024-09-01T00:00:00Z", None),
        ("2024-10-01T00:00:00Z", Some("6.3")),
    ] {
        app.at(at);
        let (clerk, head) = (app.renewed(clerk), app.renewed(head));
        let mut body = observation("CARE_5", id, "2023", value.unwrap_or_default());
        if value.is_none() {
            body["figure"] = Value::Null;
        }
        published(app, &clerk, &head, body).await;
    }
    app.at("2024-11-01T00:00:00Z");
    let draft = observation("CARE_5", id, "2023", "7");
    app.post(PATH, draft).by(&app.renewed(clerk)).expect(201).await;
}

async fn what_was_known_when(app: &App) {
    let city = city(app).await;
    history(app, &city).await;
    let of = format!("indicator=CARE_5&place_id={}", city.id);
    let clerk = app.renewed(&city.clerk);
    for (query, public, inside) in [
        ("", vec!["6.3"], vec!["7"]),
        ("as_of=2024-01-31T00:00:00Z", vec![], vec![]),
        ("as_of=2024-05-01T00:00:00Z", vec!["6.1"], vec!["6.1"]),
        ("as_of=2024-08-01T00:00:00Z", vec!["6.4"], vec!["6.4"]),
        ("as_of=2024-09-15T00:00:00Z", vec![], vec![]),
        ("as_of=2024-10-15T00:00:00Z", vec!["6.3"], vec!["6.3"]),
        (
            "include_history=true",
            vec!["6.1", "6.4", "null", "6.3"],
            vec!["6.1", "6.4", "null", "6.3", "7"],
        ),
        ("include_history=true&as_of=2024-08-01T00:00:00Z", vec!["6.1", "6.4"], vec!["6.1", "6.4"]),
        (
            "updated_after=2024-08-01T00:00:00Z&as_of=2024-09-15T00:00:00Z",
            vec!["null"],
            vec!["null"],
        ),
        ("updated_after=2024-10-15T00:00:00Z", vec![], vec!["7"]),
        ("updated_after=2024-09-15T00:00:00Z", vec!["6.3"], vec!["7"]),
        ("period_from=2023&period_to=2023", vec!["6.3"], vec!["7"]),
        ("period_from=2024", vec![], vec![]),
    ] {
        let shown = app.get(&format!("{PATH}?{of}&{query}")).expect(200).await;
        assert_eq!(figures(&shown), public, "{query}");
        let own = format!("/api/v1/places/{}/observations?indicator=CARE_5&{query}", city.id);
        let shown = app.get(&own).by(&clerk).expect(200).await;
        assert_eq!(figures(&shown), inside, "{query}, inside");
    }
    let backwards = "updated_after=2024-10-15T00:00:00Z&as_of=2024-09-01T00:00:00Z";
    let refused = app.get(&format!("{PATH}?{backwards}")).expect(400).await;
    assert_eq!(refused.faults()[0].0, "updated_after");
    let current = app.get(&format!("{PATH}?{of}")).expect(200).await.body["data"][0].clone();
    let revisions = format!("{PATH}/{}/revisions", current["id"].as_str().expect("an id"));
    assert_eq!(
        super::values(&app.get(&revisions).expect(200).await, "/number"),
        ["1", "2", "3", "4"]
    );
    assert_eq!(app.get(&revisions).by(&clerk).expect(200).await.body["data"][4]["number"], 5);

    let withdraw = step(app, &current, "decisions")
        .json(json!({ "event": "withdraw", "reason": "Counted twice." }));
    withdraw.by(&app.renewed(&city.head)).expect(200).await;
    assert!(figures(&app.get(&format!("{PATH}?{of}")).expect(200).await).is_empty());
    // That something was said stays known; what it was is not told any more, not even of then.
    for (query, numbers) in [
        ("as_of=2024-10-15T00:00:00Z", vec!["null"]),
        ("as_of=2024-05-01T00:00:00Z", vec!["null"]),
        ("include_history=true", vec!["null"; 4]),
    ] {
        let shown = app.get(&format!("{PATH}?{of}&{query}")).expect(200).await;
        assert_eq!(figures(&shown), numbers, "{query}");
        assert!(super::values(&shown, "/in_force").iter().all(|it| it == "false"), "{query}");
    }
    let own = format!("/api/v1/places/{}/observations?include_history=true", city.id);
    let inside = figures(&app.get(&own).by(&clerk).expect(200).await);
    assert_eq!(inside, ["6.1", "6.4", "null", "6.3", "7"]);
}

async fn what_is_not_for_everybody_is_suppressed(app: &App) {
    let City { id, clerk, head } = city(app).await;
    let mut body = observation("BIRTHS", &id, "2024", "3");
    body["conf_status"] = json!("A");
    body["note"] = json!("Two boys and a girl.");
    let it = published(app, &clerk, &head, body).await;
    let path = format!("{PATH}/{}", it["id"].as_str().expect("an id"));
    let public = app.get(&path).expect(200).await.body;
    assert_eq!(public["figure"], json!({ "value": null, "status": ["Q"] }));
    assert_eq!(public["note"], Value::Null);
    assert_eq!(app.get(&path).by(&clerk).expect(200).await.body["figure"]["value"], "3");
    let listed =
        app.get(&format!("{PATH}?indicator=BIRTHS&include_history=true")).expect(200).await;
    assert_eq!(figures(&listed), ["null"]);
    // What was free is not read any more once it is confidential, also when another figure has taken its place.
    let first = published(app, &clerk, &head, observation("BIRTHS", &id, "2023", "33")).await;
    let path = format!("{PATH}/{}", first["id"].as_str().expect("an id"));
    let read = async || app.get(&path).expect(200).await;
    let free = read().await;
    assert_eq!(
        (&free.body["figure"]["value"], &free.body["in_force"]),
        (&json!("33"), &json!(true))
    );
    let mut kept = observation("BIRTHS", &id, "2023", "34");
    kept["conf_status"] = json!("C");
    published(app, &clerk, &head, kept).await;
    let tag = free.header("etag").to_owned();
    let hidden = app.get(&path).header("If-None-Match", &tag).expect(200).await.body;
    assert_eq!(hidden["figure"], json!({ "value": null, "status": ["Q"] }));
    assert_eq!((&hidden["state"], &hidden["in_force"]), (&json!("published"), &json!(false)));
    published(app, &clerk, &head, observation("BIRTHS", &id, "2023", "35")).await;
    assert_eq!(read().await.body["figure"]["value"], json!(null));
    let history =
        format!("{PATH}?indicator=BIRTHS&period_from=2023&period_to=2023&include_history=true");
    assert_eq!(figures(&app.get(&history).expect(200).await), ["null", "null", "35"]);
}

async fn figures_that_cannot_be_are_refused(app: &App) {
    let City { id, clerk, .. } = city(app).await;
    let with = |key: &str, value: Value| {
        let mut body = observation("CARE_5", &id, "2024", "50");
        body[key] = value;
        body
    };
    for (body, fault) in [
        (with("figure", json!({ "value": "101" })), ("#/figure/value", "implausible")),
        (with("figure", json!({ "value": "50", "status": ["M"] })), ("#/figure", "invalid")),
        (with("figure", json!({ "value": null, "status": ["P"] })), ("#/figure", "invalid")),
        (with("period", json!("2024-Q1")), ("#/period", "other_frequency")),
        (with("dimensions", json!({ "AGE": "Y5" })), ("#/dimensions", "not_split_by")),
        (with("dimensions", json!({ "SEX": "X" })), ("#/dimensions", "not_split_by")),
        (with("indicator_code", json!("NOPE")), ("#/indicator_code", "unknown_reference")),
        (with("indicator_version", json!(2)), ("#/indicator_version", "unknown_reference")),
        (observation("BIRTHS", &id, "2024", "1.5"), ("#/figure/value", "impossible")),
        (observation("CARE_5", &id, "2027", "50"), ("#/period", "not_begun")),
    ] {
        let refused = app.post(PATH, body.clone()).by(&clerk).expect(422).await;
        assert_eq!(refused.faults(), [(fault.0.to_owned(), fault.1.to_owned())], "{body}");
    }
    let number =
        app.post(PATH, with("figure", json!({ "value": 50 }))).by(&clerk).expect(422).await;
    assert_eq!(number.body["errors"][0]["detail"], "It is not of the type string or null.");
    let mut forecast = observation("CARE_5", &id, "2027", "50");
    forecast["figure"]["status"] = json!(["F"]);
    app.post(PATH, forecast).by(&clerk).expect(201).await;
    let explained = with("figure", json!({ "value": "101", "status": ["D"] }));
    app.post(PATH, explained).by(&clerk).expect(201).await;
    let missing = with("figure", json!({ "value": null, "status": ["L"] }));
    assert_eq!(app.post(PATH, missing).by(&clerk).expect(201).await.body["number"], 2);
    let nothing =
        json!({ "indicator_code": "CARE_5", "place_id": id, "period": "1999", "figure": null });
    app.post(PATH, nothing).by(&clerk).expect(409).await;
}

async fn a_merged_town_has_no_figures_of_what_came_after(app: &App) {
    let City { id, clerk, .. } = city(app).await;
    let admin = app.admin().await;
    let heir = town(app, &admin, "Rodau").await;
    let merger = json!({ "kind": "merged", "on": "2024-07-01", "successor_ids": [heir] });
    let path = format!("/api/v1/municipalities/{id}/successions");
    app.post(&path, merger).on(1).by(&admin).expect(200).await;
    let record = |period: &str| app.post(PATH, observation("CARE_5", &id, period, "50")).by(&clerk);
    record("2024").expect(201).await;
    let refused = record("2025").expect(422).await;
    assert_eq!(refused.faults(), [("#/period".to_owned(), "outside_life".to_owned())]);
}

async fn recorded_at_once_nothing_is_lost(app: &App) {
    let City { id, clerk, .. } = city(app).await;
    let many: Vec<_> = (0..20)
        .map(|at| {
            app.post(PATH, observation("CARE_5", &id, "2024", &format!("{at}.5")))
                .by(&clerk)
                .expect(201)
        })
        .collect();
    let recorded = futures_util::future::join_all(many).await;
    let mut numbers: Vec<_> =
        recorded.iter().map(|it| it.body["number"].as_i64().expect("a number")).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
    let own = format!("/api/v1/places/{id}/observations?include_history=true");
    let history = app.get(&own).by(&clerk).expect(200).await;
    let instant = |text: &String| text.parse::<chrono::DateTime<chrono::Utc>>().expect("a time");
    let mut at: Vec<_> = super::values(&history, "/recorded_at").iter().map(instant).collect();
    assert_eq!((at.len(), at.is_sorted()), (20, true));
    at.dedup();
    assert_eq!(at.len(), 20);
    let open = super::values(&history, "/superseded_at");
    assert_eq!(open.iter().filter(|it| *it == "null").count(), 1);
    let series = app.get("/api/v1/time-series").by(&clerk).expect(200).await.body;
    assert_eq!(series["data"].as_array().map(Vec::len), Some(1));
    let unpublished = app.get("/api/v1/time-series").expect(200).await.body;
    assert_eq!(unpublished["data"], json!([]));
}

async fn each_place_is_looked_after_by_its_own(app: &App) {
    let City { id, clerk, head } = city(app).await;
    let other =
        of_town(app, Role::Coordinator, &town(app, &app.admin().await, "Poltava").await).await;
    let body = observation("CARE_5", &id, "2024", "97.7");
    app.post(PATH, body.clone()).expect(401).await;
    app.post(PATH, body.clone()).by(&other).expect(403).await;
    let own = format!("/api/v1/places/{id}/observations");
    app.get(&own).expect(401).await;
    app.get(&own).by(&other).expect(403).await;
    let draft = app.post(PATH, body).by(&clerk).expect(201).await.body;
    step(app, &draft, "transitions")
        .json(json!({ "event": "submit" }))
        .by(&other)
        .expect(404)
        .await;
    app.get(&format!("{PATH}/{}", draft["id"].as_str().expect("an id")))
        .by(&other)
        .expect(404)
        .await;
    // A country is nobody's party: the platform records there.
    let germany = app.get("/api/v1/places?kind=country&country=DE").expect(200).await.body;
    let germany = germany["data"][0]["id"].as_str().expect("an id").to_owned();
    let body = observation("CARE_5", &germany, "2024", "97.7");
    app.post(PATH, body.clone()).by(&head).expect(403).await;
    app.post(PATH, body).by(&keeper(app).await).expect(201).await;
}

async fn listings_take_the_same_statements_however_long(app: &App) {
    let City { id, clerk, head } = city(app).await;
    let mut last = Value::Null;
    for year in 2019..2024 {
        last = published(app, &clerk, &head, observation("CARE_5", &id, &year.to_string(), "50"))
            .await;
    }
    let series = last["series"]["id"].as_str().expect("an id");
    for query in [
        PATH.to_owned(),
        format!("{PATH}?indicator=CARE_5&place_id={id}&dimension=SEX:_T"),
        format!("{PATH}?as_of=2026-02-01T12:00:00Z"),
        format!("/api/v1/time-series/{series}/observations"),
        format!("/api/v1/time-series?place_id={id}"),
    ] {
        let all = app.get(&query).expect(200).await;
        assert_eq!(all.statements, 2, "{query}");
        if !query.contains("/time-series?") {
            assert_eq!(figures(&all).len(), 5, "{query}");
        }
    }
    let mut path = format!("{PATH}?limit=2&include_total=true");
    let mut periods = Vec::new();
    loop {
        let page = app.get(&path).expect(200).await;
        assert_eq!(page.body["page"]["total_count"], 5);
        periods.extend(super::values(&page, "/period"));
        let Some(cursor) = page.body["page"]["next_cursor"].as_str() else { break };
        path = format!("{PATH}?limit=2&include_total=true&cursor={cursor}");
    }
    assert_eq!(periods, ["2019", "2020", "2021", "2022", "2023"]);
    let parts = app.get(&format!("{PATH}?dimension=SEX:F")).expect(200).await;
    assert!(figures(&parts).is_empty());
    app.request(Method::GET, &format!("{PATH}?dimension=SEX")).expect(400).await;
}
