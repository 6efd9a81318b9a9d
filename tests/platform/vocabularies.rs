//! The words of the contract as people read them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::contract;
use crate::harness::{App, cases};

cases!("vocabularies":
    every_word_of_the_contract_has_labels,
    labels_are_told_in_the_language_that_is_liked_best,
    what_is_told_to_all_alike_is_kept_for_an_hour,
    a_page_asks_for_the_vocabularies_it_shows,
);

const PATH: &str = "/api/v1/vocabularies";

/// Words that stand in no named schema: codes of others, and what is open.
const OF_FIELDS: [&str; 11] = [
    "ClaimCategory",
    "ConfStatus",
    "CountryCode",
    "Frequency",
    "MessageKind",
    "ObsStatus",
    "assets",
    "groups",
    "import_remarks",
    "profile_tags",
    "themes",
];

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|it| it["code"].as_str()).collect()
}

async fn every_word_of_the_contract_has_labels(app: &App) {
    let told = app.get(PATH).expect(200).await.body;
    let vocabularies = told["data"].as_array().expect("a list").iter();
    let vocabularies: BTreeMap<_, _> = vocabularies
        .map(|it| (it["vocabulary"].as_str().expect("a name"), codes(&it["terms"])))
        .collect();
    let problems = app.get("/api/v1/problems").expect(200).await.body;
    // Kinds and codes of problems are told as problems.
    let elsewhere = [codes(&problems["data"]), codes(&problems["codes"])];
    let sorted = |words: &[&str]| {
        let mut words = words.iter().map(ToString::to_string).collect::<Vec<_>>();
        words.sort_unstable();
        words
    };
    let mut missing = Vec::new();
    let mut schemas = Vec::new();
    for (place, words) in contract::enumerations() {
        if place.contains('/') {
            let mut lists = vocabularies.values().chain(&elsewhere);
            if words.len() > 1 && !lists.any(|it| sorted(it) == sorted(&words)) {
                missing.push(format!("{place}: no vocabulary has exactly {words:?}"));
            }
            continue;
        }
        match vocabularies.get(place.as_str()) {
            Some(codes) if *codes == words => {}
            Some(codes) => {
                missing.push(format!("{place} has {codes:?}, in the contract {words:?}"));
            }
            None if words.len() > 1 => missing.push(format!("{place} has no labels for {words:?}")),
            None => {}
        }
        schemas.push(place);
    }
    let others = vocabularies.keys().filter(|name| !schemas.iter().any(|it| it == *name));
    assert_eq!(others.copied().collect::<Vec<_>>(), OF_FIELDS);
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
}

async fn labels_are_told_in_the_language_that_is_liked_best(app: &App) {
    let path = format!("{PATH}?vocabulary=OfficialStatus");
    for (wish, language, display) in [
        ("de-AT, en;q=0.5", "de", "Eingeschlafen"),
        ("uk", "uk", "Згасле"),
        ("fr", "en", "Dormant"),
    ] {
        let answer = app.get(&path).header("Accept-Language", wish).expect(200).await;
        assert_eq!(answer.header("content-language"), language, "{wish}");
        assert!(answer.every("vary").contains("Accept-Language"), "{wish}");
        let vocabulary = &answer.body["data"][0];
        let terms = vocabulary["terms"].as_array().expect("terms");
        let dormant = terms.iter().find(|it| it["code"] == "dormant").expect("the word");
        assert_eq!(dormant["display"], display);
        assert_eq!(dormant["display"], dormant["label"][language]);
        assert_eq!(vocabulary["machine_made"], serde_json::json!(["uk"]));
    }
}

async fn what_is_told_to_all_alike_is_kept_for_an_hour(app: &App) {
    let german = app.get(PATH).header("Accept-Language", "de").expect(200).await;
    assert_eq!(german.header("cache-control"), "public, max-age=3600");
    let tag = german.header("etag").to_owned();
    let again = app.get(PATH).header("Accept-Language", "de").header("If-None-Match", &tag);
    let again = again.expect(304).await;
    assert_eq!(again.header("cache-control"), "public, max-age=3600");
    assert_eq!(again.header("content-language"), "de");
    let other = app.get(PATH).header("Accept-Language", "uk").header("If-None-Match", &tag);
    other.expect(200).await;
    let person = app.person(&[]).await;
    let own = app.get(PATH).by(&person).expect(200).await;
    assert_eq!(own.header("cache-control"), "private, no-cache");
}

async fn a_page_asks_for_the_vocabularies_it_shows(app: &App) {
    let two = app.get(&format!("{PATH}?vocabulary=Form&vocabulary=Cefr")).expect(200).await.body;
    let names = two["data"].as_array().expect("a list").iter().map(|it| &it["vocabulary"]);
    assert_eq!(names.collect::<Vec<_>>(), ["Cefr", "Form"]);
    assert_eq!(two["data"][0]["source"]["url"], "https://www.coe.int/lang-cefr");
    let none = app.get(&format!("{PATH}?vocabulary=Nothing")).expect(200).await.body;
    assert_eq!(none["data"], serde_json::json!([]));
    let countries = app.get(&format!("{PATH}?vocabulary=CountryCode")).expect(200).await.body;
    let terms = countries["data"][0]["terms"].as_array().expect("terms");
    let ukraine = terms.iter().find(|it| it["code"] == "UA").expect("the country");
    assert_eq!(ukraine["label"]["pl"], "Ukraina");
    assert_eq!(countries["data"][0]["machine_made"], serde_json::json!([]));
}
