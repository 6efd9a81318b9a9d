//! What partnerships are found by, in what order they come, and how many there are.

use std::collections::BTreeSet;

use kernel::access::Grants;
use kernel::directory::municipality::Level;
use kernel::directory::place::Name;
use kernel::{CountryCode, Municipality, MunicipalityProfile, PlaceId};
use partnerships::{Partnership, PartnershipId};
use persistence::Author;
use persistence::directory::municipalities;
use persistence::partnerships as store;
use reqwest::Method;
use serde_json::{Value, json};

use super::{PATH, Pair, change_form, codes, coordinator, step, town, twin_towns};
use crate::contract;
use crate::harness::{App, cases};

cases!("partnerships::finding":
    words_of_all_towns_and_of_the_title_find_a_partnership,
    a_partnership_is_found_by_its_title_and_themes_of_today,
    what_two_countries_have_with_each_other_counts_once,
    a_region_has_the_partnerships_of_all_that_lies_in_it,
    a_town_is_told_where_its_side_is_silent,
    themes_sources_and_several_towns_are_filters,
    pages_follow_each_order_and_cursors_keep_to_theirs,
    a_copy_is_kept_by_what_has_changed,
    facets_agree_with_the_list,
    beyond_ten_thousand_it_is_said_that_they_are_more,
    list_statistics_and_exports_take_the_same_filter,
);

const STATISTICS: &str = "/api/v1/statistics/partnerships";

/// A country has the same identifier everywhere.
const UKRAINE: &str = "00000000-0000-8000-8000-000000005541";

/// A contact of these towns, one a side, and what is said besides.
async fn contact(app: &App, towns: &[&str], besides: Value) -> String {
    let person = coordinator(app, towns[0]).await;
    let sides: Vec<_> = towns.iter().map(|it| json!({ "municipality_ids": [it] })).collect();
    let mut body = json!({ "form": "contact", "started_on": "2020", "sides": sides });
    body.as_object_mut()
        .expect("an object")
        .extend(besides.as_object().cloned().unwrap_or_default());
    let id = app.post(PATH, body).by(&person).expect(201).await.id().to_owned();
    let second = coordinator(app, towns[1]).await;
    step(app, &id, &second, json!({ "event": "explore" }), 200).await;
    id
}

/// What a query finds, in its order.
async fn found(app: &App, query: &str) -> Vec<String> {
    let page = app.get(&format!("{PATH}?limit=200&{query}")).expect(200).await;
    ids(&page.body)
}

fn ids(page: &Value) -> Vec<String> {
    let data = page["data"].as_array().expect("a page").iter();
    data.map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
}

/// All pages of a query, by two and two.
async fn paged(app: &App, query: &str) -> Vec<String> {
    let (mut all, mut next) = (Vec::new(), String::new());
    loop {
        let page = app.get(&format!("{PATH}?limit=2&{query}{next}")).expect(200).await;
        all.extend(ids(&page.body));
        let Some(cursor) = page.body["page"]["next_cursor"].as_str() else { return all };
        next = format!("&cursor={cursor}");
    }
}

async fn words_of_all_towns_and_of_the_title_find_a_partnership(app: &App) {
    let admin = app.admin().await;
    let rodgau = town(app, "Rodgau", "DE").await;
    let body = json!({
        "name": "Poltava", "country": "UA", "level": "city", "names": { "uk": "Полтава" },
        "alternative_names": ["Pultawa"],
    });
    let poltava = app.post("/api/v1/municipalities", body).by(&admin).expect(201).await;
    let puiseaux = town(app, "Puiseaux", "FR").await;
    let titled = json!({ "title": { "de": "Brücke der Bildung" } });
    let one = contact(app, &[&rodgau, poltava.id()], titled).await;
    let other = contact(app, &[&rodgau, &puiseaux], json!({})).await;
    for (q, expected) in [
        ("rodgau", vec![&one, &other]),
        ("rodgau+poltawa", vec![&one]),
        ("Полтава", vec![&one]),
        ("pultawa+rod", vec![&one]),
        ("bruecke+bildung", vec![&one]),
        ("brücke+rodgau+poltava", vec![&one]),
        ("puiseaux", vec![&other]),
        ("puiseaux+bildung", vec![]),
        ("nieuwpoort", vec![]),
    ] {
        assert_eq!(found(app, &format!("q={q}")).await.iter().collect::<Vec<_>>(), expected, "{q}");
    }
    assert_eq!(paged(app, "q=rodgau").await, [one.clone(), other.clone()]);
    assert_eq!(found(app, "q=rodgau&country=FR").await, vec![other.clone()]);
    // Towns are found by what they are called now.
    let renamed = json!({ "name": "Poltava-upon-Vorskla" });
    let path = format!("/api/v1/municipalities/{}", poltava.id());
    app.patch(&path, 1, renamed).by(&admin).expect(200).await;
    assert_eq!(found(app, "q=vorskla").await, [one]);
    assert_eq!(
        app.get("/api/v1/municipalities?q=bildung").expect(200).await.body["data"],
        json!([])
    );
}

async fn a_partnership_is_found_by_its_title_and_themes_of_today(app: &App) {
    let towns = [town(app, "Rodgau", "DE").await, town(app, "Poltava", "UA").await];
    let named = json!({ "title": { "de": "Werkstatt" }, "themes": ["climate", "youth"] });
    let id = contact(app, &[&towns[0], &towns[1]], named).await;
    let changed = app.db.write(Author::system("test", app.now()), async |tx| {
        let before = store::lock(tx, id.parse().expect("an id"), &Grants::default()).await?;
        let title = serde_json::from_value(json!({ "de": "Jugendforum" })).expect("a title");
        let themes = serde_json::from_value(json!(["youth", "sport"])).expect("themes");
        store::update(tx, &before, &Partnership { title, themes, ..before.clone() }).await
    });
    changed.await.expect("changed");
    for found_by in ["q=jugendforum", "q=rodgau+jugendforum", "theme=youth", "theme=sport"] {
        assert_eq!(found(app, found_by).await, vec![id.clone()], "{found_by}");
    }
    for lost in ["q=werkstatt", "theme=climate"] {
        assert_eq!(found(app, lost).await, Vec::<String>::new(), "{lost}");
    }
}

async fn what_two_countries_have_with_each_other_counts_once(app: &App) {
    let [rodgau, coswig, gyor, pecs, poltava] = [
        &town(app, "Rodgau", "DE").await,
        &town(app, "Coswig", "DE").await,
        &town(app, "Győr", "HU").await,
        &town(app, "Pécs", "HU").await,
        &town(app, "Poltava", "UA").await,
    ];
    let german_hungarian = contact(app, &[rodgau, gyor], json!({})).await;
    let of_three = contact(app, &[rodgau, pecs, poltava], json!({})).await;
    let hungarian_german = contact(app, &[pecs, coswig], json!({})).await;
    let german_german = contact(app, &[rodgau, coswig], json!({ "domestic": true })).await;
    let german_ukrainian = contact(app, &[coswig, poltava], json!({})).await;
    let all = [&german_hungarian, &of_three, &hungarian_german, &german_german, &german_ukrainian];
    for (query, expected) in [
        ("country=DE".to_owned(), &all[..]),
        ("country=DE&partner_country=HU".to_owned(), &all[..3]),
        ("country=HU&partner_country=DE".to_owned(), &all[..3]),
        ("country=DE&partner_country=DE".to_owned(), &all[3..4]),
        ("country=DE&partner_country=HU,UA".to_owned(), &[all[0], all[1], all[2], all[4]]),
        ("country=HU&partner_country=UA".to_owned(), &all[1..2]),
        ("country=HU&partner_country=HU".to_owned(), &[]),
        (format!("municipality_id={rodgau}&partner_country=DE"), &all[3..4]),
        (format!("municipality_id={rodgau}&partner_country=HU"), &all[..2]),
        (format!("municipality_id={poltava}&country=DE"), &[all[1], all[4]]),
    ] {
        let listed = app.get(&format!("{PATH}?include_total=true&{query}")).expect(200).await;
        assert_eq!(ids(&listed.body).iter().collect::<Vec<_>>(), expected, "{query}");
        assert_eq!(listed.body["page"]["total_count"], expected.len(), "{query}");
        let counted = app.get(&format!("{STATISTICS}?by=form&{query}")).expect(200).await;
        assert_eq!(counted.body["total_count"], expected.len(), "{query}");
    }
}

async fn a_region_has_the_partnerships_of_all_that_lies_in_it(app: &App) {
    let admin = app.admin().await;
    let place = async |kind: &str, name: &str, parent: Option<&str>| {
        let mut body = json!({ "kind": kind, "name": name, "country": "DE" });
        if let Some(parent) = parent {
            body["parent_id"] = json!(parent);
        }
        app.post("/api/v1/places", body).by(&admin).expect(201).await.id().to_owned()
    };
    let hesse = place("region", "Hesse", None).await;
    let offenbach = place("county", "Offenbach", Some(&hesse)).await;
    let rodgau =
        json!({ "name": "Rodgau", "country": "DE", "level": "city", "parent_id": offenbach });
    let rodgau = app.post("/api/v1/municipalities", rodgau).by(&admin).expect(201).await;
    let coswig = town(app, "Coswig", "DE").await;
    let gyor = town(app, "Győr", "HU").await;
    let one = contact(app, &[&gyor, rodgau.id()], json!({})).await;
    let other = contact(app, &[&gyor, &coswig], json!({})).await;
    let germany = app.get("/api/v1/places?kind=country&q=germany").expect(200).await;
    let germany = germany.body["data"][0]["id"].as_str().expect("an id");
    for (query, expected) in [
        (format!("side_region={hesse}"), vec![&one]),
        (format!("side_region={offenbach}"), vec![&one]),
        (format!("side_region={}", rodgau.id()), vec![&one]),
        (format!("side_region={germany}"), vec![&one, &other]),
        (format!("side_region={hesse}&partner_country=HU"), vec![&one]),
        (format!("side_region={hesse}&partner_country=DE"), vec![]),
        (format!("country=HU&partner_region={hesse}"), vec![&one]),
        (format!("country=DE&partner_region={hesse}"), vec![]),
        (format!("side_region={gyor}&partner_region={germany}"), vec![&one, &other]),
    ] {
        assert_eq!(found(app, &query).await.iter().collect::<Vec<_>>(), expected, "{query}");
    }
}

async fn a_town_is_told_where_its_side_is_silent(app: &App) {
    let pair = Pair::meet(app).await;
    let [filderstadt, poltava] = &pair.towns;
    let silent = async |town: &str| found(app, &format!("silent_for={town}")).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    assert_eq!(
        (silent(filderstadt).await, silent(poltava).await),
        (vec![id.clone()], vec![id.clone()])
    );
    step(app, &id, &pair.people[0], json!({ "event": "take_over" }), 200).await;
    assert_eq!((silent(filderstadt).await, silent(poltava).await), (vec![], vec![id.clone()]));
    // What is over asks nobody for a word.
    let [vejle, other] = [town(app, "Vejle", "DK").await, town(app, "Győr", "HU").await];
    let id = contact(app, &[filderstadt, &vejle, &other], json!({})).await;
    assert_eq!(silent(&vejle).await, Vec::<String>::new());
    assert_eq!(silent(&other).await, vec![id.clone()]);
    let gone = json!({ "event": "abandon", "reason_code": "no_counterpart" });
    let over = step(app, &id, &pair.people[0], gone, 200).await.body;
    assert!(over["ended_on"].is_string(), "{over:#}");
    assert_eq!(silent(&other).await, Vec::<String>::new());
}

async fn themes_sources_and_several_towns_are_filters(app: &App) {
    let towns = [
        town(app, "Rodgau", "DE").await,
        town(app, "Poltava", "UA").await,
        town(app, "Győr", "HU").await,
        town(app, "Coswig", "DE").await,
    ];
    let climate =
        contact(app, &[&towns[0], &towns[1]], json!({ "themes": ["climate", "youth"] })).await;
    let youth = contact(app, &[&towns[0], &towns[2]], json!({ "themes": ["youth"] })).await;
    let on_record = twin_towns::on_record(app, &[towns[3].clone(), towns[1].clone()]).await;
    for (query, expected) in [
        ("theme=climate".to_owned(), vec![&climate]),
        ("theme=youth".to_owned(), vec![&climate, &youth]),
        ("theme=climate,sport".to_owned(), vec![&climate]),
        ("theme=sport".to_owned(), vec![]),
        ("source=wikidata-p190".to_owned(), vec![&on_record]),
        ("source=elsewhere".to_owned(), vec![]),
        (
            format!("municipality_id={}&municipality_id={}", towns[2], towns[3]),
            vec![&youth, &on_record],
        ),
        (format!("municipality_id={},{}", towns[1], towns[2]), vec![&climate, &youth, &on_record]),
    ] {
        assert_eq!(found(app, &query).await.iter().collect::<Vec<_>>(), expected, "{query}");
    }
    let many = |count: usize| vec![towns[0].as_str(); count].join(",");
    app.get(&format!("{PATH}?municipality_id={}", many(100))).expect(200).await;
    app.get(&format!("{PATH}?municipality_id={}", many(101))).expect(400).await;
}

async fn pages_follow_each_order_and_cursors_keep_to_theirs(app: &App) {
    let [aachen, bonn, kharkiv, poltava] = [
        &town(app, "Aachen", "DE").await,
        &town(app, "Bonn", "DE").await,
        &town(app, "Kharkiv", "UA").await,
        &town(app, "Poltava", "UA").await,
    ];
    let mut made = Vec::new();
    for (at, (towns, start)) in [
        ([bonn, kharkiv], "1988"),
        ([aachen, poltava], "2020-03-01"),
        ([aachen, kharkiv], "1988-05"),
    ]
    .into_iter()
    .enumerate()
    {
        app.at(&format!("2026-02-01T12:0{at}:00.25Z"));
        made.push(contact(app, &[towns[0], towns[1]], json!({ "started_on": start })).await);
    }
    app.at("2026-02-01T12:03:00Z");
    made.push(twin_towns::on_record(app, &[bonn.clone(), poltava.clone()]).await);
    let by = |order: [usize; 4]| order.map(|at| made[at].clone());
    for (query, expected) in [
        ("sort=updated_at", by([0, 1, 2, 3])),
        ("sort=updated_at&order=desc", by([3, 2, 1, 0])),
        ("sort=started_on", by([0, 2, 1, 3])),
        ("sort=started_on&order=desc", by([1, 2, 0, 3])),
        ("sort=name", by([2, 1, 0, 3])),
        ("sort=name&order=desc", by([3, 0, 1, 2])),
    ] {
        assert_eq!(found(app, query).await, expected, "{query}");
        assert_eq!(paged(app, query).await, expected, "{query} by pages");
        assert_eq!(paged(app, &format!("{query}&country=DE&open=true")).await, expected, "{query}");
        let words = format!("{query}&q=bonn");
        let of_bonn: Vec<_> =
            expected.iter().filter(|it| **it == made[0] || **it == made[3]).collect();
        assert_eq!(found(app, &words).await.iter().collect::<Vec<_>>(), of_bonn, "{words}");
    }
    let first = app.get(&format!("{PATH}?limit=1&sort=started_on")).expect(200).await;
    let cursor = first.body["page"]["next_cursor"].as_str().expect("a next page");
    for other in
        ["sort=updated_at", "sort=started_on&order=desc", "order=asc&sort=started_on", "open=true"]
    {
        let refused = app.get(&format!("{PATH}?limit=1&{other}&cursor={cursor}")).expect(400).await;
        assert_eq!(codes(&refused), ["invalid_cursor"], "{other}");
    }
    let orderless = app.get(&format!("{PATH}?order=desc")).expect(400).await;
    assert_eq!(orderless.faults(), [("order".to_owned(), "needs_sort".to_owned())]);
}

async fn a_copy_is_kept_by_what_has_changed(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = pair.heard(app).await;
    let path = format!("{PATH}/{id}");
    let founder = app.person(&[]).await;
    let friends = json!({ "name": "Freundeskreis", "kind": "civic_group" });
    let friends = app.post("/api/v1/organisations", friends).by(&founder).expect(201).await;
    let mut minute = 0;
    // At a moment of its own, what the last change was; the list knows since then, and not since a second later.
    let mut seen = async |what: &str| {
        let at = app.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let since = |at: &str| format!("updated_since={at}&sort=updated_at");
        let changed = app.get(&format!("{PATH}?{}", since(&at))).expect(200).await.body;
        assert_eq!(changed["data"], json!([app.get(&path).expect(200).await.body]), "{what}");
        minute += 1;
        app.at(&format!("2026-02-01T12:{minute:02}:00Z"));
        let at = app.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        assert_eq!(found(app, &since(&at)).await, Vec::<String>::new(), "{what}");
    };
    seen("answered").await;
    for (event, by) in [("propose", anna), ("propose", bohdan), ("pause_citizens", bohdan)] {
        step(app, &id, by, json!({ "event": event }), 200).await;
        seen(event).await;
    }
    let version = app.get(&path).expect(200).await.header("etag").to_owned();
    let mandate = "https://rat.example/3";
    let named =
        json!({ "organisation_id": friends.id(), "role": "civil_society", "mandate": mandate });
    app.post(&format!("{path}/actors"), named).matching(&version).by(anna).expect(200).await;
    seen("an organisation is named").await;
    let answers = format!("{path}/actors/{}/transitions", friends.id());
    let version = app.get(&path).expect(200).await.header("etag").to_owned();
    app.post(&answers, json!({ "event": "accept" }))
        .matching(&version)
        .by(&founder)
        .expect(200)
        .await;
    seen("it accepts").await;
    let mou = json!({ "kind": "friendship_agreement", "title": "Vertrag", "in_force_to": "2029-12-31", "languages": [{ "language": "de" }] });
    pair.sign(app, &id, mou).await;
    change_form(app, &id, anna, "friendship", 200).await;
    seen("the form changes").await;
}

async fn facets_agree_with_the_list(app: &App) {
    let towns = [
        town(app, "Rodgau", "DE").await,
        town(app, "Coswig", "DE").await,
        town(app, "Poltava", "UA").await,
        town(app, "Győr", "HU").await,
    ];
    contact(app, &[&towns[0], &towns[2]], json!({ "themes": ["climate", "youth"] })).await;
    contact(app, &[&towns[0], &towns[1], &towns[3]], json!({ "themes": ["youth"] })).await;
    contact(app, &[&towns[0], &towns[1]], json!({ "domestic": true })).await;
    twin_towns::on_record(app, &[towns[1].clone(), towns[2].clone()]).await;
    for filter in
        ["", "&country=UA", "&q=rodgau", "&theme=youth", "&open=false", "&form=contact&country=DE"]
    {
        let listed = app.get(&format!("{PATH}?include_total=true{filter}")).expect(200).await.body;
        for by in ["form", "official_status", "country", "theme"] {
            let counted = app.get(&format!("{STATISTICS}?by={by}{filter}")).expect(200).await;
            assert_eq!(counted.statements, 1, "{by}{filter}");
            assert_eq!(counted.body["total_count"], listed["page"]["total_count"], "{by}{filter}");
            for value in counted.body["values"].as_array().expect("values") {
                // Where the filter itself names values of this, what counts is what all of it means.
                if filter.contains(&format!("{by}=")) {
                    continue;
                }
                let word = value["value"].as_str().expect("a value");
                let query = format!("{PATH}?include_total=true{filter}&{by}={word}");
                let of_value = app.get(&query).expect(200).await.body;
                assert_eq!(value["total_count"], of_value["page"]["total_count"], "{query}");
            }
        }
    }
    let by_country = app.get(&format!("{STATISTICS}?by=country")).expect(200).await.body;
    let count = |value: &str, count: u64| json!({ "value": value, "total_count": count, "total_is_at_least": null });
    let expected = json!({
        "by": "country", "total_count": 4, "total_is_at_least": null,
        "values": [count("DE", 4), count("UA", 2), count("HU", 1)],
    });
    assert_eq!(by_country, expected);
    app.get(STATISTICS).expect(400).await;
    app.get(&format!("{STATISTICS}?by=title")).expect(400).await;
    app.get(&format!("{STATISTICS}?by=form&sort=name")).expect(400).await;
}

/// Twin towns of one town with so many others.
async fn many(app: &App, count: usize) -> String {
    let (hub, now) = (town(app, "Rodgau", "DE").await, app.now());
    let made = app.db.write(Author::system("test", now), async |tx| {
        let hub = store::candidates(tx, &[hub.parse().expect("an id")]).await?.remove(0).place;
        let ukraine = CountryCode::parse("UA").expect("a country");
        let town = |at: usize| {
            let name = Name::parse(&format!("Selo {at}")).expect("a name");
            let profile = MunicipalityProfile::named(name, ukraine, Level::Municipality);
            Municipality::register(PlaceId::new(now), profile, now)
        };
        let towns: Vec<_> = (1..=count).map(town).collect();
        municipalities::insert_all(tx, &towns, None).await?;
        let pair = |it: &Municipality| {
            let id = PartnershipId::new(now);
            Partnership::imported(id, [hub.clone(), it.clone().into()], "wikidata-p190", now)
        };
        store::insert_all(tx, &towns.iter().map(pair).collect::<Vec<_>>()).await
    });
    made.await.expect("partnerships");
    hub
}

async fn beyond_ten_thousand_it_is_said_that_they_are_more(app: &App) {
    let hub = many(app, 10_001).await;
    let many = json!([null, 10_000]);
    let count = |it: &Value| json!([it["total_count"], it["total_is_at_least"]]);
    for by in ["form", "official_status", "country"] {
        let counted = app.get(&format!("{STATISTICS}?by={by}")).expect(200).await;
        assert_eq!((count(&counted.body), counted.statements), (many.clone(), 1), "{by}");
        for value in counted.body["values"].as_array().expect("values") {
            assert_eq!(count(value), many, "{by}");
        }
    }
    let some = app.get(&format!("{STATISTICS}?by=form&q=selo+77")).expect(200).await.body;
    let listed = app.get(&format!("{PATH}?include_total=true&q=selo+77")).expect(200).await;
    assert_eq!(some["total_count"], listed.body["page"]["total_count"]);
    // However many there are: the page, and who takes part.
    for query in [
        String::new(),
        "sort=updated_at&order=desc".to_owned(),
        "sort=started_on&order=desc".to_owned(),
        "sort=name".to_owned(),
        "q=rodgau+selo".to_owned(),
        "updated_since=2020-01-01T00:00:00Z".to_owned(),
        "country=DE&partner_country=UA".to_owned(),
        "country=UA&partner_country=DE".to_owned(),
        "source=wikidata-p190".to_owned(),
        format!("silent_for={hub}"),
        format!("municipality_id={hub}&partner_region={UKRAINE}"),
        format!("side_region={UKRAINE}&partner_country=DE"),
    ] {
        let page = app.get(&format!("{PATH}?limit=200&{query}")).expect(200).await;
        assert_eq!((ids(&page.body).len(), page.statements), (200, 2), "{query}");
        let counted = app.get(&format!("{STATISTICS}?by=country&{query}"));
        if !query.starts_with("sort") {
            let counted = counted.expect(200).await;
            assert_eq!((count(&counted.body), counted.statements), (many.clone(), 1), "{query}");
        }
    }
}

async fn list_statistics_and_exports_take_the_same_filter(_: &App) {
    let filter = |path: &str, besides: &[&str]| {
        let operation = contract::operation(&Method::GET, path).expect("an operation");
        let all: BTreeSet<_> = contract::parameters(operation).into_iter().collect();
        let besides: BTreeSet<_> = besides.iter().map(|it| (*it).to_owned()).collect();
        assert!(besides.is_subset(&all), "{path} has {all:?}");
        all.difference(&besides).cloned().collect::<BTreeSet<_>>()
    };
    let listed = filter(PATH, &["limit", "cursor", "include_total", "sort", "order"]);
    assert_eq!(listed.len(), 16, "{listed:?}");
    assert_eq!(filter(STATISTICS, &["by"]), listed);
    assert_eq!(filter("/api/v1/exports/partnership-map", &[]), listed);
    assert_eq!(filter("/api/v1/exports/partnership-table", &["separator"]), listed);
}
