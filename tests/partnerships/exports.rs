use serde_json::{Value, json};

use super::{PATH, Pair, coordinator, step};
use crate::harness::{App, cases};

cases!("partnerships::exports":
    a_map_shows_lines_between_those_who_lead,
    lines_are_cut_where_they_cross_the_antimeridian,
    a_table_has_the_rows_of_the_list,
    exports_take_the_filters_of_the_list,
    a_picture_shows_the_partners_that_the_reader_may_see,
);

async fn located(app: &App, name: &str, country: &str, point: Value) -> String {
    let admin = app.admin().await;
    let body = json!({ "name": name, "country": country, "level": "city", "point": point });
    app.post("/api/v1/municipalities", body).by(&admin).expect(201).await.id().to_owned()
}

/// Both sides explore.
async fn contact(app: &App, towns: [&str; 2]) -> String {
    let person = coordinator(app, towns[0]).await;
    let sides = towns.map(|town| json!({ "municipality_ids": [town] }));
    let body = json!({ "form": "contact", "started_on": "1988", "sides": sides });
    let id = app.post(PATH, body).by(&person).expect(201).await.id().to_owned();
    let other = coordinator(app, towns[1]).await;
    step(app, &id, &other, json!({ "event": "explore" }), 200).await;
    id
}

async fn a_picture_shows_the_partners_that_the_reader_may_see(app: &App) {
    let home = json!({ "lat": 50.0, "lon": 9.0, "exactness": "exact" });
    let rodgau = located(app, "Rodgau <&>", "DE", home).await;
    let east =
        located(app, "Suva", "FJ", json!({ "lat": -18.1, "lon": 178.4, "exactness": "exact" }));
    let poltava =
        located(app, "Poltava", "UA", json!({ "lat": 49.6, "lon": 34.5, "exactness": "exact" }));
    let (east, poltava) = (east.await, poltava.await);
    contact(app, [&rodgau, &east]).await;
    let coordinator = coordinator(app, &rodgau).await;
    let sides = [&rodgau, &poltava].map(|town| json!({ "municipality_ids": [town] }));
    let proposed = json!({ "form": "contact", "sides": sides });
    app.post(PATH, proposed).by(&coordinator).expect(201).await;
    let path = format!("/api/v1/municipalities/{rodgau}/partnership-map.svg");
    let public = app.get(&path).header("Accept-Language", "de").expect(200).await;
    assert_eq!(public.header("content-type"), "image/svg+xml");
    assert_eq!(public.header("content-language"), "de");
    let svg = &public.text;
    assert!(svg.contains("<title>Partnerschaften von Rodgau &lt;&amp;&gt;</title>"), "{svg}");
    assert!(svg.contains("<desc>Partner: Suva (FJ).</desc>"), "{svg}");
    // A proposal that nobody has answered is for those who are named in it.
    assert!(!svg.contains("Poltava"), "{svg}");
    let own = app.get(&path).by(&coordinator).expect(200).await;
    assert!(own.text.contains("Poltava (UA)"), "{}", own.text);
    let lines = |it: &str| it.matches("<polyline").count();
    assert_eq!((lines(svg), lines(&own.text)), (1, 2));
    let nowhere =
        app.get("/api/v1/municipalities/00000000-0000-7000-8000-000000000000/partnership-map.svg");
    nowhere.expect(404).await;
}

async fn a_map_shows_lines_between_those_who_lead(app: &App) {
    let empty = app.get("/api/v1/exports/partnership-map").expect(200).await;
    assert_eq!(empty.body, json!({ "type": "FeatureCollection", "features": [] }));
    let at = |lat: f64, lon: f64| json!({ "lat": lat, "lon": lon, "exactness": "exact" });
    let a = located(app, "Filderstadt", "DE", at(48.6665, 9.2158)).await;
    let b = located(app, "Poltava", "UA", at(49.5894, 34.5514)).await;
    let c = located(app, "Nowhere", "FR", Value::Null).await;
    let id = contact(app, [&a, &b]).await;
    contact(app, [&a, &c]).await;
    let map = app.get("/api/v1/exports/partnership-map").expect(200).await;
    assert_eq!(map.header("content-type"), "application/geo+json");
    let features = map.body["features"].as_array().expect("features");
    assert_eq!(
        features[0],
        json!({
            "type": "Feature", "id": id,
            "geometry": { "type": "MultiLineString", "coordinates": [[[9.2158, 48.6665], [34.5514, 49.5894]]] },
            "properties": {
                "form": "contact", "official_status": "exploring", "started_on": "1988", "ended_on": null,
                "partner_since": null, "title": {},
                "municipalities": [
                    { "id": a, "name": "Filderstadt", "names": {}, "country": "DE" },
                    { "id": b, "name": "Poltava", "names": {}, "country": "UA" },
                ],
            },
        })
    );
    assert_eq!(features[1]["geometry"], Value::Null);
}

async fn lines_are_cut_where_they_cross_the_antimeridian(app: &App) {
    let at = |lat: f64, lon: f64| json!({ "lat": lat, "lon": lon, "exactness": "exact" });
    let fiji = located(app, "Labasa", "FJ", at(-16.0, 179.0)).await;
    let samoa = located(app, "Apia", "WS", at(-14.0, -172.0)).await;
    contact(app, [&fiji, &samoa]).await;
    let map = app.get("/api/v1/exports/partnership-map").expect(200).await.body;
    let lines = &map["features"][0]["geometry"]["coordinates"];
    assert_eq!(lines.as_array().map(Vec::len), Some(2));
    assert_eq!((&lines[0][1][0], &lines[1][0][0]), (&json!(180.0), &json!(-180.0)));
    assert_eq!(lines[0][1][1], lines[1][0][1]);
}

async fn a_table_has_the_rows_of_the_list(app: &App) {
    let pair = Pair::meet(app).await;
    let odd = super::town(app, "=cmd|' /C calc'!A0", "FR").await;
    let wide = super::town(app, "＝1+1", "AT").await;
    let id = pair.heard(app).await;
    contact(app, [&odd, &pair.towns[1]]).await;
    contact(app, [&wide, &pair.towns[1]]).await;
    let table = app.get("/api/v1/exports/partnership-table").expect(200).await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8; header=present");
    let named = r#"attachment; filename="partnerships.csv""#;
    assert_eq!(table.header("content-disposition"), named);
    let rows: Vec<_> = table.text.split("\r\n").collect();
    assert!(rows[0].starts_with("id,form,official_status,citizen_track,municipalities,countries,"));
    assert_eq!(rows.len(), 5, "{}", table.text);
    let start = format!("{id},contact,exploring,open,Filderstadt | Poltava,DE | UA,2020-03-01,");
    assert!(rows[1].starts_with(&start), "{}", rows[1]);
    assert!(rows[2].contains(",'=cmd"), "{}", rows[2]);
    assert!(rows[3].contains(",'＝1+1"), "{}", rows[3]);
    let german = app.get("/api/v1/exports/partnership-table?separator=semicolon&country=FR");
    let german = german.expect(200).await.text;
    assert!(
        german.starts_with("\u{feff}id;form;") && german.split("\r\n").count() == 3,
        "{german}"
    );
}

async fn exports_take_the_filters_of_the_list(app: &App) {
    let pair = Pair::meet(app).await;
    pair.heard(app).await;
    for (query, found) in [
        ("form=contact", 1),
        ("form=partnership", 0),
        ("open=false", 0),
        ("q=poltawa+filderstadt", 1),
        ("q=rodgau", 0),
        ("country=DE&partner_country=UA", 1),
        ("country=DE&partner_country=HU", 0),
        ("theme=climate", 0),
        ("updated_since=2026-02-01T12:00:00Z", 1),
    ] {
        let map = app.get(&format!("/api/v1/exports/partnership-map?{query}")).expect(200).await;
        assert_eq!(map.body["features"].as_array().map(Vec::len), Some(found), "{query}");
        let table = app.get(&format!("/api/v1/exports/partnership-table?{query}"));
        assert_eq!(table.expect(200).await.text.matches("\r\n").count(), found + 1, "{query}");
    }
    app.get("/api/v1/exports/partnership-map?limit=5").expect(400).await;
    app.get("/api/v1/exports/partnership-map?sort=name").expect(400).await;
    app.get("/api/v1/exports/partnership-table?separator=tab").expect(400).await;
}
