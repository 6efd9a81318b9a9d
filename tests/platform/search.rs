//! One box for everything.

use serde_json::{Value, json};

use crate::harness::{App, cases};
use crate::learning_cities::{defined, keeper, profile, registry};
use crate::partnerships::Pair;

cases!("search":
    everything_is_found_by_its_name_and_nothing_that_is_hidden,
    an_indicator_is_found_by_the_name_that_is_in_force,
);

fn kinds(found: &Value) -> Vec<(&str, Option<&str>)> {
    let hits = found["data"].as_array().expect("hits").iter();
    hits.map(|it| (it["kind"].as_str().expect("a kind"), it["name"].as_str())).collect()
}

async fn everything_is_found_by_its_name_and_nothing_that_is_hidden(app: &App) {
    let pair = Pair::meet(app).await;
    let admin = app.admin().await;
    let vhs = json!({ "name": "Volkshochschule Filderstadt", "kind": "adult_education_centre", "seat_municipality_id": pair.towns[0] });
    app.post("/api/v1/organisations", vhs).by(&admin).expect(201).await;
    let id = pair.contact(app).await;
    let town = ("place", Some("Filderstadt"));
    let organisation = ("organisation", Some("Volkshochschule Filderstadt"));
    let both = ("partnership", Some("Filderstadt – Poltava"));
    let path = "/api/v1/search?q=filderstat";
    let found = app.get(path).expect(200).await;
    assert_eq!(kinds(&found.body), [town, organisation], "a proposal is for those whom it names");
    let found = app.get(path).by(&pair.people[1]).expect(200).await;
    assert_eq!(kinds(&found.body), [town, organisation, both]);
    assert_eq!(found.body["data"][1]["parent"]["name"], "Filderstadt");
    assert_eq!(found.body["data"][2]["id"], id);
    // Whether the account is active, roles; one for each kind, who takes part, how that is called; the seats.
    assert!(found.statements <= 10, "{}", found.statements);
    let only = app.get("/api/v1/search?q=filderstadt&kind=organisation&limit=1").expect(200).await;
    assert_eq!(kinds(&only.body), [organisation]);
    let nothing = app.get("/api/v1/search?q=xylopolis").expect(200).await;
    assert_eq!(nothing.body["data"], json!([]));
    app.get("/api/v1/search").expect(400).await;
}

async fn an_indicator_is_found_by_the_name_that_is_in_force(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let mut literacy = profile("LITERACY_X", "component", "COUNT");
    literacy["definition"]["name"] = json!({ "de": "Alphabetisierung", "en": "Literacy" });
    defined(app, &by, literacy).await;
    for (words, language, name) in [
        ("alphabetisirung", "de", "Alphabetisierung"),
        ("literacy", "uk", "Literacy"),
        ("LITERACY_X", "en", "Literacy"),
    ] {
        let request = app.get(&format!("/api/v1/search?q={words}&kind=indicator"));
        let found = request.header("Accept-Language", language).expect(200).await;
        assert_eq!(kinds(&found.body), [("indicator", Some(name))], "{words}");
    }
    let listed = app.get("/api/v1/indicators?q=alphabetisierung").expect(200).await.body;
    assert_eq!(listed["data"][0]["code"], "LITERACY_X");
}
