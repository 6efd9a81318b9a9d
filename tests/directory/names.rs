//! Names as people type them: 200 spellings of 50 towns.

use serde_json::{Value, json};

use crate::harness::{App, cases};
use crate::platform::imports::{counts, municipalities, remarks, told, total, twins};

cases!("names":
    every_town_is_found_first_by_each_of_its_spellings,
    a_town_of_exactly_that_name_comes_before_its_namesakes,
    an_organisation_is_found_by_what_its_kind_is_shortened_to,
    no_source_brings_in_a_town_or_a_pair_twice_in_whatever_order,
    a_renamed_town_is_met_by_the_name_it_had,
    the_heir_of_a_merged_town_gets_its_pairs,
    two_towns_that_face_each_other_in_a_larger_partnership_are_a_pair_on_record,
);

const PATH: &str = "/api/v1/municipalities";
const TOWNS: &str = include_str!("extracts/towns.csv");
const SPELLINGS: &str = include_str!("extracts/spellings.csv");
const PAIRS: &str = "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon\n";

async fn found(app: &App, words: &str) -> Vec<String> {
    let url = reqwest::Url::parse_with_params("http://x/", [("q", words), ("limit", "50")]);
    let url = url.expect("a URL");
    let found = app.get(&format!("{PATH}?{}", url.query().expect("a query"))).expect(200).await;
    let code = |it: &Value| it["identifiers"]["geonames"].as_str().map(str::to_owned);
    found.body["data"].as_array().expect("a page").iter().filter_map(code).collect()
}

async fn every_town_is_found_first_by_each_of_its_spellings(app: &App) {
    let admin = app.admin().await;
    municipalities(app, &admin, TOWNS).await;
    let spellings: Vec<_> = SPELLINGS.lines().skip(1).collect();
    assert_eq!(spellings.len(), 200);
    let mut elsewhere = Vec::new();
    for row in spellings {
        let [spelling, code, town] = row.split(',').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let rank = found(app, spelling).await.iter().position(|it| it == code);
        if rank != Some(0) {
            elsewhere.push(format!("{spelling} for {town}: {rank:?}"));
        }
    }
    assert_eq!(elsewhere, Vec::<String>::new());
}

async fn a_town_of_exactly_that_name_comes_before_its_namesakes(app: &App) {
    let admin = app.admin().await;
    municipalities(app, &admin, TOWNS).await;
    // Both are in the list, the larger one with the name of the smaller among its others.
    assert_eq!(found(app, "Търговище").await, ["726174", "665024"]);
    assert_eq!(found(app, "Târgovişte").await, ["665024", "726174"]);
}

async fn an_organisation_is_found_by_what_its_kind_is_shortened_to(app: &App) {
    let admin = app.admin().await;
    let path = "/api/v1/organisations";
    for name in ["Volkshochschule Filderstadt", "vhs Rodgau"] {
        let body = json!({ "name": name, "kind": "adult_education_centre" });
        app.post(path, body).by(&admin).expect(201).await;
    }
    for (words, names) in [
        ("vhs", vec!["vhs Rodgau", "Volkshochschule Filderstadt"]),
        ("volkshochschule+rodgau", vec!["vhs Rodgau"]),
        ("vhs+filder", vec!["Volkshochschule Filderstadt"]),
    ] {
        let found = app.get(&format!("{path}?q={words}")).expect(200).await;
        let mut found = found.names();
        found.sort_unstable();
        let mut names = names;
        names.sort_unstable();
        assert_eq!(found, names, "{words}");
    }
}

async fn no_source_brings_in_a_town_or_a_pair_twice_in_whatever_order(app: &App) {
    let admin = app.admin().await;
    let pairs = format!(
        "{PAIRS}Muenchen,DE,48.137,11.575,Aarhus,SE,56.157,10.211\n\
         Åbenrå,DK,55.044,9.417,Neuulm,DE,48.393,10.011\n\
         Örebro Municipality,SE,59.274,15.207,Haÿ-les-Roses,FR,48.780,2.337\n\
         Нікополь,UA,47.57,34.39,St. Ingbert,DE,49.277,7.117\n"
    );
    // In an order in which nobody knows the towns yet, and in one in which the gazetteer does.
    let first = twins(app, &admin, &pairs).await;
    assert_eq!(counts(&first), [4, 4, 0, 0, 0, 0]);
    municipalities(app, &admin, TOWNS).await;
    assert_eq!(total(app, PATH).await, 50);
    let again = twins(app, &admin, &pairs).await;
    assert_eq!(counts(&again), [4, 0, 0, 4, 0, 0]);
    assert_eq!((total(app, PATH).await, total(app, "/api/v1/partnerships").await), (50, 4));
}

async fn a_renamed_town_is_met_by_the_name_it_had(app: &App) {
    let admin = app.admin().await;
    let rows = format!("{PAIRS}Alt,DE,50,9,Bel,FR,48,2\n");
    twins(app, &admin, &rows).await;
    let alt = app.get(&format!("{PATH}?q=alt")).expect(200).await.body["data"][0].clone();
    let path = format!("{PATH}/{}", alt["id"].as_str().expect("an id"));
    let renamed = app.patch(&path, 1, json!({ "name": "Neu" })).by(&admin).expect(200).await;
    assert_eq!(renamed.body["alternative_names"], json!(["Alt"]));
    let again = twins(app, &admin, &rows).await;
    assert_eq!((counts(&again), total(app, PATH).await), ([1, 0, 0, 1, 0, 0], 2));
}

async fn the_heir_of_a_merged_town_gets_its_pairs(app: &App) {
    let admin = app.admin().await;
    let towns = "geonameid,name,country,lat,lon\n1,Alt,DE,50,9\n2,Neu,DE,50.1,9.1\n3,Ost,DE,50.2,9.2\n4,West,DE,50.3,9.3\n";
    municipalities(app, &admin, towns).await;
    let of = async |name: &str| {
        app.get(&format!("{PATH}?q={name}")).expect(200).await.body["data"][0]["id"].clone()
    };
    for (ended, heirs) in
        [("Alt", vec![of("Neu").await]), ("Ost", vec![of("Neu").await, of("West").await])]
    {
        let path = format!("{PATH}/{}/successions", of(ended).await.as_str().expect("an id"));
        let end = json!({ "kind": "merged", "on": "2026-01-01", "successor_ids": heirs });
        app.post(&path, end).on(1).by(&admin).expect(200).await;
    }
    let rows = format!("{PAIRS}Alt,DE,50,9,Bel,FR,48,2\nOst,DE,50.2,9.2,Bel,FR,48,2\n");
    let done = twins(app, &admin, &rows).await;
    assert_eq!(counts(&done), [2, 1, 0, 1, 0, 0]);
    let told = told(&remarks(app, &admin, &done).await);
    assert_eq!(told, ["2 successor_taken origin_city Alt", "3 ended_place - -"]);
    let pair = app.get("/api/v1/partnerships").expect(200).await.body["data"][0].clone();
    assert_eq!(pair["sides"][0]["municipalities"][0]["name"], "Neu");
}

async fn two_towns_that_face_each_other_in_a_larger_partnership_are_a_pair_on_record(app: &App) {
    let admin = app.admin().await;
    let towns = "geonameid,name,country,lat,lon\n1,Ahausen,DE,50,9\n2,Behausen,DE,50.3,9.3\n3,Cebourg,FR,48,2\n";
    municipalities(app, &admin, towns).await;
    let of = async |name: &str| {
        app.get(&format!("{PATH}?q={name}")).expect(200).await.body["data"][0]["id"].clone()
    };
    let (a, b, c) = (of("Ahausen").await, of("Behausen").await, of("Cebourg").await);
    let proposal = json!({ "form": "contact", "side": 1, "sides": [
        { "municipality_ids": [a, b] }, { "municipality_ids": [c] },
    ] });
    app.post("/api/v1/partnerships", proposal).by(&admin).expect(201).await;
    let rows = format!(
        "{PAIRS}Behausen,DE,50.3,9.3,Cebourg,FR,48,2\nAhausen,DE,50,9,Behausen,DE,50.3,9.3\n"
    );
    let done = twins(app, &admin, &rows).await;
    // Those on one side are no pair of it.
    assert_eq!(counts(&done), [2, 1, 0, 1, 0, 0]);
}
