use kernel::access::{Grant, Role};
use serde_json::{Value, json};

use crate::harness::{App, Person, cases};

cases!("municipalities":
    a_municipality_is_registered_read_and_changed,
    a_change_needs_the_version_it_was_made_on,
    null_clears_and_absence_keeps,
    everything_wrong_with_a_body_is_said_at_once,
    names_are_found_in_any_script_and_with_a_typing_error,
    the_nearest_come_first_and_nothing_lies_beyond_the_radius,
    filters_combine,
    a_listing_has_every_item_once_whatever_it_is_sorted_by,
    a_code_belongs_to_one_place,
    a_merged_municipality_names_its_successor_and_takes_no_more_changes,
    an_assurance_makes_a_record_fresh_for_a_year,
    a_page_takes_one_statement_and_one_for_names_and_a_search_no_more,
    a_parent_lies_in_the_same_country,
    every_change_is_in_the_audit_record,
);

const PATH: &str = "/api/v1/municipalities";

async fn register(app: &App, by: &Person, body: Value) -> String {
    app.post(PATH, body).by(by).expect(201).await.id().to_owned()
}

fn town(name: &str, country: &str, lat: f64, lon: f64, inhabitants: i64) -> Value {
    json!({
        "name": name, "country": country, "level": "city",
        "point": { "lat": lat, "lon": lon, "exactness": "approximate" },
        "population": { "inhabitants": inhabitants, "year": 2019 },
    })
}

/// Towns of the seeds, and neighbours to tell them from.
async fn some_towns(app: &App) -> Person {
    let admin = app.admin().await;
    for (name, country, lat, lon, inhabitants) in [
        ("Rodgau", "DE", 50.0263, 8.8858, 45_202),
        ("Nieuwpoort", "BE", 51.13, 2.7514, 11_362),
        ("Poltava", "UA", 49.5937, 34.5407, 317_847),
        ("Leinfelden-Echterdingen", "DE", 48.6928, 9.1428, 40_092),
        ("Filderstadt", "DE", 48.6658, 9.2178, 45_813),
        ("Ostfildern", "DE", 48.7228, 9.2492, 39_321),
        ("Köln", "DE", 50.9333, 6.95, 1_087_863),
        ("Vejle", "DK", 55.7093, 9.5357, 51_804),
        ("Catoira", "ES", 42.6667, -8.7167, 3_422),
    ] {
        register(app, &admin, town(name, country, lat, lon, inhabitants)).await;
    }
    admin
}

async fn a_municipality_is_registered_read_and_changed(app: &App) {
    let admin = app.admin().await;
    let made =
        app.post(PATH, town("Rodgau", "DE", 50.0263, 8.8858, 45_202)).by(&admin).expect(201).await;
    let path = format!("{PATH}/{}", made.id());
    let tag = made.header("etag").to_owned();
    assert_eq!((made.header("location"), &tag[..3]), (path.as_str(), "\"1-"));
    assert_eq!(
        (&made.body["size_class"], &made.body["level_class"]),
        (&json!("medium"), &json!("local"))
    );

    let read = app.get(&path).expect(200).await;
    assert_eq!(read.body, made.body);
    let known = app.get(&path).header("If-None-Match", &format!("\"0\", {tag}")).expect(304).await;
    assert_eq!((known.text.as_str(), known.header("etag")), ("", tag.as_str()));
    assert!(known.every("vary").contains("Accept-Encoding"), "{:?}", known.headers);
    // The version alone says nothing of what this answer holds.
    app.get(&path).header("If-None-Match", "\"1\"").expect(200).await;

    let editor = app
        .person(&[Grant::on_municipality(Role::Contributor, read.id().parse().expect("an id"))])
        .await;
    let changed = app
        .patch(&path, 1, json!({ "open_to_new": true, "themes": ["climate"] }))
        .by(&editor)
        .expect(200)
        .await;
    assert_eq!((&changed.body["version"], &changed.body["name"]), (&json!(2), &json!("Rodgau")));
    assert_eq!(app.get(&path).expect(200).await.body, changed.body);
}

async fn a_change_needs_the_version_it_was_made_on(app: &App) {
    let admin = app.admin().await;
    let path =
        format!("{PATH}/{}", register(app, &admin, town("Vejle", "DK", 55.7, 9.5, 51_804)).await);
    let blind = app
        .request(reqwest::Method::PATCH, &path)
        .json(json!({ "open_to_new": true }))
        .by(&admin)
        .expect(428)
        .await;
    assert_eq!(blind.body["code"], "precondition_required");

    app.patch(&path, 1, json!({ "open_to_new": true })).by(&admin).expect(200).await;
    let stale = app.patch(&path, 1, json!({ "open_to_new": false })).by(&admin).expect(412).await;
    assert_eq!(stale.header("etag"), "\"2\"");
    app.patch(&path, 2, json!({ "open_to_new": false })).by(&admin).expect(200).await;

    let race = |open: bool| app.patch(&path, 3, json!({ "open_to_new": open })).by(&admin).send();
    let (one, other) = tokio::join!(race(true), race(false));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
}

async fn null_clears_and_absence_keeps(app: &App) {
    let admin = app.admin().await;
    let mut body = town("Graz", "AT", 47.07, 15.44, 291_072);
    body["identifiers"] = json!({ "wikidata": "Q13298", "lau": "60101" });
    let path = format!("{PATH}/{}", register(app, &admin, body).await);
    let changes = json!({ "population": null, "identifiers": { "lau": null } });
    let changed = app.patch(&path, 1, changes).by(&admin).expect(200).await.body;
    assert_eq!((&changed["population"], &changed["size_class"]), (&Value::Null, &Value::Null));
    assert_eq!(
        (&changed["identifiers"]["wikidata"], &changed["identifiers"]["lau"]),
        (&json!("Q13298"), &Value::Null)
    );
    assert_eq!(changed["point"]["lat"], 47.07);

    let cleared = app.patch(&path, 2, json!({ "name": null })).by(&admin).expect(422).await;
    assert_eq!(cleared.faults(), [("#/name".to_owned(), "type".to_owned())]);
    let plain = app
        .request(reqwest::Method::PATCH, &path)
        .on(2)
        .json(json!({ "website": "https://www.graz.at" }));
    assert_eq!(plain.by(&admin).expect(200).await.body["website"], "https://www.graz.at");
    app.patch(&path, 3, json!({ "country": "DE" })).by(&admin).expect(422).await;
    app.patch(&path, 3, json!([])).by(&admin).expect(422).await;
}

async fn everything_wrong_with_a_body_is_said_at_once(app: &App) {
    let admin = app.admin().await;
    let body = json!({
        "country": "Germany", "level": "village", "point": { "lat": 91, "lon": 8.9, "exactness": "exact" },
        "population": { "inhabitants": -1 }, "themes": ["Climate!"], "colour": "blue",
    });
    let refused = app.post(PATH, body).by(&admin).expect(422).await;
    let mut pointers: Vec<_> = refused.faults().into_iter().map(|(pointer, _)| pointer).collect();
    pointers.sort();
    let expected = [
        "#/colour",
        "#/country",
        "#/level",
        "#/name",
        "#/point/lat",
        "#/population/inhabitants",
        "#/themes/0",
    ];
    assert_eq!(pointers, expected);
    assert_eq!(refused.body["code"], "validation_failed");

    let german =
        app.post(PATH, json!({})).by(&admin).header("Accept-Language", "de").expect(422).await;
    assert_eq!(
        (&german.body["title"], german.header("content-language")),
        (&json!("Prüfung fehlgeschlagen"), "de")
    );

    // What no schema can say: there is no such country.
    let nowhere = app
        .post(PATH, json!({ "name": "Atlantis", "country": "ZZ", "level": "city" }))
        .by(&admin)
        .expect(422)
        .await;
    assert_eq!(nowhere.faults(), [("#/country".to_owned(), "invalid".to_owned())]);
}

async fn names_are_found_in_any_script_and_with_a_typing_error(app: &App) {
    let admin = some_towns(app).await;
    let mut body = town("Cologne House", "DE", 50.0, 7.0, 10);
    body["names"] = json!({ "el": "Κολωνία" });
    register(app, &admin, body).await;
    for (words, name) in [
        ("Poltava", "Poltava"),
        ("Полтава", "Poltava"),
        ("Poltawa", "Poltava"),
        ("Potlava", "Poltava"),
        ("polt", "Poltava"),
        ("Koln", "Köln"),
        ("Köln", "Köln"),
        ("KOELN", "Köln"),
        ("Echterdingen", "Leinfelden-Echterdingen"),
        ("echterd leinf", "Leinfelden-Echterdingen"),
        ("Κολωνία", "Cologne House"),
    ] {
        let query = [("q", words)];
        let url = reqwest::Url::parse_with_params("http://x/", query).expect("a URL");
        let found = app.get(&format!("{PATH}?{}", url.query().expect("a query"))).expect(200).await;
        assert_eq!(found.names().first(), Some(&name), "{words}");
    }
    assert_eq!(
        app.get(&format!("{PATH}?q=Atlantis")).expect(200).await.names(),
        Vec::<&str>::new()
    );
    let path = format!("{PATH}?q=Poltava");
    let id =
        app.get(&path).expect(200).await.body["data"][0]["id"].as_str().expect("an id").to_owned();
    app.patch(&format!("{PATH}/{id}"), 1, json!({ "name": "Pultava" }))
        .by(&admin)
        .expect(200)
        .await;
    assert_eq!(app.get(&format!("{PATH}?q=Pultava")).expect(200).await.names(), ["Pultava"]);
    // It keeps the name it had, until somebody takes that out.
    assert_eq!(app.get(&format!("{PATH}?q=Poltawa")).expect(200).await.names(), ["Pultava"]);
    app.patch(&format!("{PATH}/{id}"), 2, json!({ "alternative_names": [] }))
        .by(&admin)
        .expect(200)
        .await;
    assert_eq!(app.get(&format!("{PATH}?q=Poltawa")).expect(200).await.names(), Vec::<&str>::new());
}

async fn the_nearest_come_first_and_nothing_lies_beyond_the_radius(app: &App) {
    some_towns(app).await;
    let around = |km: u32| format!("{PATH}?near=48.6928,9.1428&radius_km={km}");
    let near = app.get(&around(10)).expect(200).await;
    assert_eq!(near.names(), ["Leinfelden-Echterdingen", "Filderstadt", "Ostfildern"]);
    assert_eq!(
        app.get(&around(7)).expect(200).await.names(),
        ["Leinfelden-Echterdingen", "Filderstadt"]
    );

    let page = app.get(&format!("{}&limit=2", around(10))).expect(200).await;
    let next = page.body["page"]["next_cursor"].as_str().expect("more");
    assert_eq!(
        app.get(&format!("{}&limit=2&cursor={next}", around(10))).expect(200).await.names(),
        ["Ostfildern"]
    );

    let half = app.get(&format!("{PATH}?near=48.7,9.1")).expect(400).await;
    assert_eq!(half.faults(), [("radius_km".to_owned(), "incomplete".to_owned())]);
    app.get(&format!("{PATH}?near=91,9.1&radius_km=1")).expect(400).await;
}

async fn filters_combine(app: &App) {
    let admin = some_towns(app).await;
    let mut port = town("Esbjerg", "DK", 55.47, 8.45, 71_698);
    port["assets"] = json!(["youth_centre", "library"]);
    port["themes"] = json!(["climate"]);
    port["profile_tags"] = json!(["port"]);
    port["open_to_new"] = json!(true);
    port["identifiers"] = json!({ "wikidata": "Q26790" });
    register(app, &admin, port).await;
    for (query, names) in [
        ("country=DK", vec!["Vejle", "Esbjerg"]),
        ("country=DK,ES&sort=name", vec!["Catoira", "Esbjerg", "Vejle"]),
        ("country=DK&country=ES&sort=name&order=desc", vec!["Vejle", "Esbjerg", "Catoira"]),
        ("asset=youth_centre", vec!["Esbjerg"]),
        ("theme=climate,culture&profile_tag=port&open_to_new=true", vec!["Esbjerg"]),
        ("size_class=rural", vec!["Catoira"]),
        ("size_class=large&sort=population&order=desc", vec!["Köln", "Poltava"]),
        ("identifier=wikidata:Q26790", vec!["Esbjerg"]),
        ("q=vejle&country=DE", vec![]),
        ("level=island", vec![]),
        ("status=merged,dissolved", vec![]),
    ] {
        assert_eq!(app.get(&format!("{PATH}?{query}")).expect(200).await.names(), names, "{query}");
    }
    app.at("2026-02-01T13:00:00Z");
    let admin = Person { id: admin.id, token: app.token(admin.id) };
    register(app, &admin, town("Aalter", "BE", 51.08, 3.45, 28_986)).await;
    for since in ["2026-02-01T12:30:00Z", "2026-02-01T13:30:00+0100", "2026-02-01T12:30:00%2B00:00"]
    {
        assert_eq!(
            app.get(&format!("{PATH}?updated_since={since}")).expect(200).await.names(),
            ["Aalter"],
            "{since}"
        );
    }
}

async fn a_listing_has_every_item_once_whatever_it_is_sorted_by(app: &App) {
    let admin = some_towns(app).await;
    register(app, &admin, json!({ "name": "Nowhere", "country": "DE", "level": "other" })).await;
    for order in [
        "",
        "&sort=name",
        "&sort=name&order=desc",
        "&sort=population",
        "&sort=population&order=desc",
        "&sort=created_at",
    ] {
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = app
                .get(&format!("{PATH}?limit=3&include_total=true{order}{cursor}"))
                .expect(200)
                .await;
            assert_eq!(page.body["page"]["total_count"], 10);
            seen.extend(page.names().into_iter().map(str::to_owned));
            let Some(next) = page.body["page"]["next_cursor"].as_str() else { break };
            assert!(page.header("link").contains(next), "{}", page.header("link"));
            cursor = format!("&cursor={next}");
        }
        let distinct: std::collections::BTreeSet<_> = seen.iter().collect();
        assert_eq!((seen.len(), distinct.len()), (10, 10), "{order}");
    }
    let page = app.get(&format!("{PATH}?limit=3&sort=name")).expect(200).await;
    let next = page.body["page"]["next_cursor"].as_str().expect("more");
    for elsewhere in [
        format!("sort=population&cursor={next}"),
        format!("country=DE&cursor={next}"),
        format!("cursor={next}x"),
    ] {
        let answer = app.get(&format!("{PATH}?{elsewhere}")).expect(400).await;
        assert_eq!(answer.body["code"], "invalid_cursor", "{elsewhere}");
    }
}

async fn a_code_belongs_to_one_place(app: &App) {
    let admin = app.admin().await;
    let mut body = town("Flensburg", "DE", 54.78, 9.43, 90_164);
    body["identifiers"] = json!({ "ags": "01001000" });
    register(app, &admin, body.clone()).await;
    body["name"] = json!("Flensborg");
    let (one, other) = tokio::join!(
        app.post(PATH, body.clone()).by(&admin).send(),
        app.post(PATH, body).by(&admin).send()
    );
    for answer in [one, other] {
        assert_eq!(
            (answer.status.as_u16(), &answer.body["code"]),
            (409, &json!("already_exists")),
            "{}",
            answer.text
        );
    }
    assert_eq!(app.get(&format!("{PATH}?q=flensb")).expect(200).await.names(), ["Flensburg"]);
}

async fn a_merged_municipality_names_its_successor_and_takes_no_more_changes(app: &App) {
    let admin = app.admin().await;
    let old = register(app, &admin, town("Sachsenhausen", "DE", 52.77, 13.24, 3_000)).await;
    let heir = register(app, &admin, town("Oranienburg", "DE", 52.75, 13.24, 45_000)).await;
    let end = |heirs: Value| {
        let body = json!({ "kind": "merged", "on": "1974-01-01", "successor_ids": heirs });
        app.post(&format!("{PATH}/{old}/successions"), body).on(1).by(&admin)
    };
    assert_eq!(end(json!([])).expect(422).await.faults()[0].1, "successors_do_not_fit");
    assert_eq!(
        end(json!([uuid::Uuid::from_u128(1)])).expect(422).await.body["code"],
        "unknown_reference"
    );
    let ended = end(json!([heir])).expect(200).await.body;
    assert_eq!((&ended["status"], &ended["successor_ids"]), (&json!("merged"), &json!([heir])));
    let late = app
        .patch(&format!("{PATH}/{old}"), 2, json!({ "open_to_new": true }))
        .by(&admin)
        .expect(409)
        .await;
    assert_eq!(late.body["detail"], "This place ended on 1974-01-01 and takes no more changes.");
    let place = app.get(&format!("/api/v1/places/{old}")).expect(200).await.body;
    assert_eq!(
        (&place["valid_to"], &place["successor_ids"]),
        (&json!("1974-01-01"), &json!([heir]))
    );
}

async fn an_assurance_makes_a_record_fresh_for_a_year(app: &App) {
    let admin = app.admin().await;
    let path =
        format!("{PATH}/{}", register(app, &admin, town("Køge", "DK", 55.45, 12.18, 37_826)).await);
    assert_eq!(app.get(&path).expect(200).await.body["freshness"], "unknown");
    let assure = app.request(reqwest::Method::POST, &format!("{path}/assurances")).on(1).by(&admin);
    assert_eq!(assure.expect(200).await.body["freshness"], "fresh");
    for (now, freshness) in [
        ("2027-02-01T12:00:00Z", "fresh"),
        ("2027-02-02T00:00:00Z", "ageing"),
        ("2028-02-02T00:00:00Z", "stale"),
    ] {
        app.at(now);
        assert_eq!(app.get(&path).expect(200).await.body["freshness"], freshness, "{now}");
    }
}

async fn a_page_takes_one_statement_and_one_for_names_and_a_search_no_more(app: &App) {
    let admin = some_towns(app).await;
    let id = app.get(&format!("{PATH}?q=rodgau")).expect(200).await.body["data"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    for (path, statements) in [
        (PATH.to_owned(), 2),
        (format!("{PATH}?include_total=true"), 3),
        (format!("{PATH}?q=leinfelden+echterdingen"), 2),
        (
            format!(
                "{PATH}?theme=climate&asset=library&country=DE&size_class=medium&sort=population"
            ),
            1,
        ),
        (format!("{PATH}?near=50,9&radius_km=100"), 2),
        (format!("{PATH}/{id}"), 2),
        ("/api/v1/places?kind=country&q=ukraine".to_owned(), 1),
        ("/api/v1/organisations?q=vhs".to_owned(), 1),
        ("/api/v1/partnerships?country=DE".to_owned(), 1),
        ("/api/v1/problems".to_owned(), 0),
    ] {
        assert_eq!(app.get(&path).expect(200).await.statements, statements, "{path}");
    }
    // With one for the roles of the caller, or for whether the account is active.
    for (path, statements) in
        [("/api/v1/audit-events", 2), ("/api/v1/imports", 2), ("/api/v1/api-keys", 2)]
    {
        assert_eq!(app.get(path).by(&admin).expect(200).await.statements, statements, "{path}");
    }
    // Roles; the row, held; the row, changed; codes, labels and words forgotten, words and spellings added;
    // the last entry of the audit record, and the next; the name of the country.
    let changed = app
        .patch(&format!("{PATH}/{id}"), 1, json!({ "open_to_new": true }))
        .by(&admin)
        .expect(200)
        .await;
    assert_eq!(changed.statements, 11);
}

async fn a_parent_lies_in_the_same_country(app: &App) {
    let admin = app.admin().await;
    let country = app.get("/api/v1/places?kind=country&country=AT").expect(200).await.body["data"]
        [0]["id"]
        .clone();
    let mut body = town("Leibnitz", "AT", 46.78, 15.54, 12_000);
    body["parent_id"] = country.clone();
    register(app, &admin, body.clone()).await;
    let found = app
        .get(&format!("{PATH}?parent_id={}", country.as_str().expect("an id")))
        .expect(200)
        .await;
    assert_eq!(found.names(), ["Leibnitz"]);
    body["country"] = json!("SI");
    let refused = app.post(PATH, body).by(&admin).expect(422).await;
    assert_eq!(refused.faults(), [("#/parent_id".to_owned(), "parent_does_not_fit".to_owned())]);
}

async fn every_change_is_in_the_audit_record(app: &App) {
    let admin = app.admin().await;
    let id = register(app, &admin, town("Hässleholm", "SE", 56.16, 13.77, 18_500)).await;
    let request = app.patch(&format!("{PATH}/{id}"), 1, json!({ "open_to_new": true })).by(&admin);
    request.header("X-Request-Id", "the-reason-why").expect(200).await;
    app.patch(&format!("{PATH}/{id}"), 1, json!({ "open_to_new": false }))
        .by(&admin)
        .expect(412)
        .await;
    let events =
        app.get(&format!("/api/v1/audit-events?subject_id={id}")).by(&admin).expect(200).await.body;
    let events = events["data"].as_array().expect("a page");
    assert_eq!(events.len(), 2);
    assert_eq!(
        (&events[0]["operation"], &events[0]["before"]),
        (&json!("createMunicipality"), &Value::Null)
    );
    assert_eq!(
        (&events[1]["operation"], &events[1]["request_id"]),
        (&json!("updateMunicipality"), &json!("the-reason-why"))
    );
    assert_eq!(events[1]["actor"], json!(format!("account:{}", admin.id)));
    let (before, after) = (&events[1]["before"]["open_to_new"], &events[1]["after"]["open_to_new"]);
    assert_eq!((before, after), (&json!(false), &json!(true)));
}
