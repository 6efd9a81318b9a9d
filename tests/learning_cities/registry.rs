use serde_json::{Value, json};

use super::{defined, keeper, profile, publish, registry};
use crate::harness::{App, Person, cases};

cases!("learning_cities::registry":
    a_definition_is_drafted_published_and_never_changed,
    an_indicator_is_found_by_what_it_is_about,
    every_fault_of_a_formula_has_its_code_and_place,
    a_circle_of_definitions_is_named,
    two_published_at_once_close_no_circle,
    what_others_need_stays_in_use,
    an_index_is_one_tree,
    only_the_platform_keeps_the_registry,
    codes_are_given_once,
    a_longer_registry_takes_no_more_statements,
);

const PATH: &str = "/api/v1/indicators";

async fn a_definition_is_drafted_published_and_never_changed(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let made = app.post(PATH, profile("CARE_5", "base", "PT")).by(&by).expect(201).await;
    assert_eq!((&made.body["status"], &made.body["current"]), (&json!("draft"), &Value::Null));
    let id = made.id().to_owned();
    let versions = format!("{PATH}/{id}/versions");
    let second = profile("CARE_5", "base", "PT")["definition"].clone();
    let early = app.post(&versions, second.clone()).by(&by).expect(409).await;
    assert_eq!(early.body["detail"], "There is a draft of the next version already.");
    let draft = app.get(&versions).expect(200).await.body["data"][0].clone();
    let version = format!("/api/v1/indicator-versions/{}", draft["id"].as_str().expect("an id"));
    let changed = app.patch(&version, 1, json!({ "natural_max": "100" })).by(&by).expect(200).await;
    assert_eq!(changed.body["definition"]["natural_max"], "100");
    app.patch(&version, 1, json!({ "natural_max": "99" })).by(&by).expect(412).await;
    let bad = app.patch(&version, 2, json!({ "unit": "NOPE" })).by(&by).expect(422).await;
    assert_eq!(bad.faults(), [("#/definition/unit".to_owned(), "unknown_reference".to_owned())]);

    let in_force = publish(app, &by, &id).await.expect(200).await.body;
    assert_eq!(
        (&in_force["status"], &in_force["valid_from"]),
        (&json!("published"), &json!("2026-02-01"))
    );
    app.patch(&version, 3, json!({ "natural_max": "99" })).by(&by).expect(409).await;
    publish(app, &by, &id).await.expect(409).await;
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    assert_eq!((&shown["status"], &shown["current"]["number"]), (&json!("active"), &json!(1)));

    app.post(&versions, second).by(&by).expect(201).await;
    let next = publish(app, &by, &id).await.expect(200).await.body;
    assert_eq!(next["number"], 2);
    let superseded = app.get(&version).expect(200).await.body;
    assert_eq!(superseded["status"], "superseded");
    assert_eq!(superseded["definition"]["natural_max"], "100");
}

async fn an_indicator_is_found_by_what_it_is_about(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let sdg = json!({ "code": "SDG4", "name": "Sustainable Development Goal 4" });
    app.post("/api/v1/frameworks", sdg).by(&by).expect(201).await;
    let link = |framework: &str| json!([{ "framework": framework, "reference": "4.2.2", "match": "exact", "certainty": "verified" }]);
    let mut care = profile("CARE_5", "base", "PT");
    care["links"] = link("SDG_X");
    let refused = app.post(PATH, care.clone()).by(&by).expect(422).await;
    assert_eq!(
        refused.faults(),
        [("#/links/0/framework".to_owned(), "unknown_reference".to_owned())]
    );
    care["links"] = link("SDG4");
    care["definition"]["stage"] = json!("process");
    care["definition"]["sustainability"] = json!(["social", "ecological"]);
    defined(app, &by, care).await;
    app.post(PATH, profile("LOAN", "component", "COUNT")).by(&by).expect(201).await;
    for (query, codes) in [
        ("framework=SDG4", vec!["CARE_5"]),
        ("stage=process,outcome", vec!["CARE_5"]),
        ("sustainability=ecological", vec!["CARE_5"]),
        ("sustainability=economic", vec![]),
        ("kind=component", vec!["LOAN"]),
        ("status=active", vec!["CARE_5"]),
        ("code=LOAN,CARE_5", vec!["CARE_5", "LOAN"]),
    ] {
        let found = app.get(&format!("{PATH}?{query}")).expect(200).await;
        assert_eq!(super::values(&found, "/code"), codes, "{query}");
    }
    assert_eq!(
        app.get("/api/v1/frameworks?code=SDG4").expect(200).await.names(),
        ["Sustainable Development Goal 4"]
    );
}

async fn components(app: &App, by: &Person) {
    registry(app, by).await;
    for (code, unit) in [("A", "COUNT"), ("B", "COUNT"), ("T", "YEAR")] {
        defined(app, by, profile(&format!("{code}_N"), "component", unit)).await;
    }
}

async fn every_fault_of_a_formula_has_its_code_and_place(app: &App) {
    let by = keeper(app).await;
    components(app, &by).await;
    let long = format!("@A_N / {}1", "1 + ".repeat(1_100));
    for (formula, code, at) in [
        ("@A_N / / @B_N", "F001", 7),
        ("@NOPE / @B_N", "F002", 0),
        ("$HOURS * @A_N / @B_N", "F002", 0),
        ("median(@A_N)", "F003", 0),
        ("ln(@A_N, @B_N)", "F004", 0),
        ("@A_N + @T_N", "F005", 5),
        ("@A_N", "F005", 0),
        (long.as_str(), "F007", 4_000),
        ("if(@A_N, 1, 2)", "F008", 3),
        ("@A_N[SEX=X] / @B_N", "F009", 0),
        ("@A_N[AGE=Y] / @B_N", "F009", 0),
        ("(@A_N / @B_N) ^ @A_N", "F010", 14),
    ] {
        let asked = json!({ "formula": formula, "unit": "PT" });
        let refused = app.post("/api/v1/formula-checks", asked).send().await;
        if code == "F007" {
            // The contract itself says how long a formula may be.
            assert_eq!(refused.status, 422, "{formula}");
            continue;
        }
        assert_eq!(refused.status, 422, "{formula}: {}", refused.text);
        assert_eq!(refused.faults(), [("#/formula".to_owned(), code.to_owned())], "{formula}");
        let detail = refused.body["detail"].as_str().expect("a detail");
        assert!(detail.starts_with(&format!("At character {at}: ")), "{formula}: {detail}");
    }
    let deep = format!("{}@A_N / @B_N{}", "(".repeat(65), ")".repeat(65));
    let refused = app
        .post("/api/v1/formula-checks", json!({ "formula": deep, "unit": "PT" }))
        .expect(422)
        .await;
    assert_eq!(refused.faults(), [("#/formula".to_owned(), "F007".to_owned())]);
    let fits = json!({ "formula": "@A_N[SEX=F]/@B_N", "unit": "PT", "indicator_code": "SHARE" });
    let fits = app.post("/api/v1/formula-checks", fits).expect(200).await.body;
    assert_eq!(
        fits,
        json!({
            "formula": "@A_N[SEX=F] / @B_N", "pinned": "@A_N:1[SEX=F] / @B_N:1",
            "references": ["A_N[SEX=F]", "B_N"], "needs": ["A_N", "B_N"],
        })
    );
    let mut share = profile("SHARE", "derived", "PT");
    share["definition"]["formula"] = json!("@A_N / / @B_N");
    let refused = app.post(PATH, share.clone()).by(&by).expect(422).await;
    assert_eq!(refused.faults(), [("#/definition/formula".to_owned(), "F001".to_owned())]);
    share["definition"]["formula"] = json!("@A_N + @T_N");
    let id = app.post(PATH, share).by(&by).expect(201).await.id().to_owned();
    let refused = publish(app, &by, &id).await.expect(409).await;
    assert_eq!(refused.faults(), [("#/definition/formula".to_owned(), "F005".to_owned())]);
}

fn derived(code: &str, formula: &str) -> Value {
    let mut it = profile(code, "derived", "PURE");
    it["definition"]["formula"] = json!(formula);
    it
}

async fn a_circle_of_definitions_is_named(app: &App) {
    let by = keeper(app).await;
    components(app, &by).await;
    let x = defined(app, &by, derived("X_R", "@A_N / @B_N")).await;
    defined(app, &by, derived("Y_R", "@X_R * 2")).await;
    let z = defined(app, &by, derived("Z_R", "@Y_R + 1")).await;
    let next = derived("X_R", "@Z_R / 2")["definition"].clone();
    app.post(&format!("{PATH}/{x}/versions"), next).by(&by).expect(201).await;
    let refused = publish(app, &by, &x).await.expect(409).await;
    assert_eq!(refused.faults(), [("#/definition/formula".to_owned(), "F006".to_owned())]);
    assert_eq!(
        refused.body["detail"],
        "At character 0: cyclic definition X_R -> Z_R -> Y_R -> X_R."
    );
    let asked = json!({ "formula": "@Z_R / 2", "unit": "PURE", "indicator_code": "X_R" });
    let tried = app.post("/api/v1/formula-checks", asked).expect(422).await;
    assert_eq!(tried.faults()[0].1, "F006");
    let of_z = app.get(&format!("{PATH}/{z}/dependencies")).expect(200).await.body;
    assert_eq!(of_z, json!({ "needs": ["A_N", "B_N", "X_R", "Y_R"], "needed_by": [] }));
}

async fn two_published_at_once_close_no_circle(app: &App) {
    let by = keeper(app).await;
    components(app, &by).await;
    let mut ids = Vec::new();
    for code in ["X_R", "Y_R"] {
        ids.push(defined(app, &by, derived(code, "@A_N / @B_N")).await);
    }
    for (id, formula) in ids.iter().zip(["@Y_R + 1", "@X_R + 1"]) {
        let next = derived("ANY", formula)["definition"].clone();
        app.post(&format!("{PATH}/{id}/versions"), next).by(&by).expect(201).await;
    }
    let (first, second) = (publish(app, &by, &ids[0]).await, publish(app, &by, &ids[1]).await);
    let (first, second) = tokio::join!(first.send(), second.send());
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

async fn what_others_need_stays_in_use(app: &App) {
    let by = keeper(app).await;
    components(app, &by).await;
    defined(app, &by, derived("X_R", "@A_N / @B_N")).await;
    let a = app.get(&format!("{PATH}?code=A_N")).expect(200).await.body["data"][0].clone();
    let path = format!("{PATH}/{}/deprecations", a["id"].as_str().expect("an id"));
    let deprecate =
        |path: &str, version: &Value| app.request(reqwest::Method::POST, path).on(version).by(&by);
    let refused = deprecate(&path, &a["version"]).expect(409).await;
    assert_eq!(refused.body["detail"], "Needed by X_R.");
    let x = app.get(&format!("{PATH}?code=X_R")).expect(200).await.body["data"][0].clone();
    let path = format!("{PATH}/{}/deprecations", x["id"].as_str().expect("an id"));
    assert_eq!(deprecate(&path, &x["version"]).expect(200).await.body["status"], "deprecated");
    let versions = format!("{PATH}/{}/versions", x["id"].as_str().expect("an id"));
    let next = derived("X_R", "@A_N / @B_N")["definition"].clone();
    app.post(&versions, next).by(&by).expect(409).await;
}

async fn an_index_is_one_tree(app: &App) {
    let by = keeper(app).await;
    components(app, &by).await;
    let mut index = profile("HDI", "composite", "PURE");
    let refused = app.post(PATH, index.clone()).by(&by).expect(422).await;
    assert_eq!(refused.faults(), [("#/definition/index".to_owned(), "index_for_kind".to_owned())]);
    for (groups, code) in [
        (
            json!([{ "code": "HDI", "aggregation": "geometric", "parts": [{ "weight": "1", "group": "NOPE" }] }]),
            "bad_index_part",
        ),
        (
            json!([{ "code": "HDI", "aggregation": "geometric", "parts": [{ "weight": "0", "indicator": "A_N" }] }]),
            "no_weight",
        ),
        (
            json!([{ "code": "HDI", "aggregation": "geometric", "parts": [
            { "weight": "1", "indicator": "A_N", "normalisation": { "method": "rank", "min": "1" } }] }]),
            "method_settings",
        ),
    ] {
        index["definition"]["index"] = json!({ "groups": groups });
        let refused = app.post(PATH, index.clone()).by(&by).expect(422).await;
        assert_eq!(refused.faults(), [("#/definition/index".to_owned(), code.to_owned())]);
    }
    index["definition"]["index"] = json!({ "groups": [
        { "code": "HDI", "aggregation": "geometric", "parts": [{ "weight": "1", "indicator": "UNKNOWN_N" }] }] });
    let id = app.post(PATH, index).by(&by).expect(201).await.id().to_owned();
    let refused = publish(app, &by, &id).await.expect(409).await;
    assert_eq!(refused.faults(), [("#/definition/index".to_owned(), "unknown_part".to_owned())]);
}

async fn only_the_platform_keeps_the_registry(app: &App) {
    let stranger = app.person(&[]).await;
    let unit = json!({ "code": "PT", "factor": "100", "dimension": {}, "decimals": 1 });
    app.post("/api/v1/units", unit.clone()).expect(401).await;
    app.post("/api/v1/units", unit).by(&stranger).expect(403).await;
    app.post(PATH, profile("CARE_5", "base", "PT")).by(&stranger).expect(403).await;
}

async fn codes_are_given_once(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let unit = json!({ "code": "PT", "factor": "100", "dimension": {}, "decimals": 1 });
    let again = app.post("/api/v1/units", unit).by(&by).expect(409).await;
    assert_eq!(again.body["detail"], "There is already a unit of this code.");
    app.post(PATH, profile("CARE_5", "base", "PT")).by(&by).expect(201).await;
    let again = app.post(PATH, profile("CARE_5", "base", "PT")).by(&by).expect(409).await;
    assert_eq!(again.body["detail"], "There is already an indicator of this code.");
    let zero = json!({ "code": "ZERO", "factor": "0", "dimension": {}, "decimals": 1 });
    app.post("/api/v1/units", zero).by(&by).expect(422).await;
    let circle = json!({ "code": "AGE", "parts": [{ "code": "A", "part_of": "B" }] });
    app.post("/api/v1/dimensions", circle).by(&by).expect(422).await;
}

async fn a_longer_registry_takes_no_more_statements(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    for code in ["C_1", "C_2", "C_3"] {
        defined(app, &by, profile(code, "component", "COUNT")).await;
    }
    for limit in [1, 3] {
        let page = app.get(&format!("{PATH}?limit={limit}")).expect(200).await;
        assert_eq!(page.statements, 3);
    }
}
