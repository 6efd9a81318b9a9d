//! Länder, voivodeships and oblasts between country and town.

use serde_json::{Value, json};

use crate::harness::{App, cases};
use crate::partnerships::{PATH, Pair};
use crate::platform::imports;

cases!("regions":
    a_town_lies_in_the_region_that_its_codes_name,
    what_is_imported_lies_in_its_region_and_is_found_by_it,
);

async fn region(app: &App, name: &str) -> String {
    let found = app.get(&format!("/api/v1/places?kind=region&q={name}")).expect(200).await.body;
    found["data"][0]["id"].as_str().expect("a region").to_owned()
}

async fn a_town_lies_in_the_region_that_its_codes_name(app: &App) {
    let admin = app.admin().await;
    let hessen = region(app, "Hessen").await;
    assert_eq!(region(app, "Hesse").await, hessen, "by its English name");
    let by_nuts = app.get("/api/v1/places?identifier=nuts:DE7").expect(200).await.body;
    assert_eq!(by_nuts["data"][0]["id"], json!(hessen));
    let rodgau = json!({ "name": "Rodgau", "country": "DE", "level": "city", "identifiers": { "ags": "06438011" } });
    let made = app.post("/api/v1/municipalities", rodgau).by(&admin).expect(201).await.body;
    assert_eq!(made["parent_id"], json!(hessen));
    let elsewhere = json!({ "name": "Melsungen", "country": "DE", "level": "city" });
    let made = app.post("/api/v1/municipalities", elsewhere).by(&admin).expect(201).await.body;
    assert_eq!(made["parent_id"], "00000000-0000-8000-8000-000000004445");
}

async fn what_is_imported_lies_in_its_region_and_is_found_by_it(app: &App) {
    let admin = app.admin().await;
    let pair = Pair::meet(app).await;
    let rows = "geonameid,name,country,admin1,lat,lon,population,timezone\n\
        2925910,Filderstadt,DE,01,50,8.5,45000,Europe/Berlin\n\
        696643,Poltava,UA,18,50,8.5,279593,Europe/Kyiv\n";
    let import = imports::municipalities(app, &admin, rows).await;
    assert_eq!(imports::counts(&import), [2, 0, 2, 0, 0, 0], "{import:#}");
    let again = imports::municipalities(app, &admin, rows).await;
    assert_eq!(imports::counts(&again), [2, 0, 0, 2, 0, 0], "two runs equal one");
    let id = pair.heard(app).await;
    let (land, oblast) = (region(app, "Baden").await, region(app, "Poltavska").await);
    let found = async |query: String| -> Vec<Value> {
        let body = app.get(&format!("{PATH}?{query}")).expect(200).await.body;
        body["data"].as_array().into_iter().flatten().map(|it| it["id"].clone()).collect()
    };
    assert_eq!(found(format!("side_region={land}&partner_region={oblast}")).await, [json!(id)]);
    let hessen = region(app, "Hessen").await;
    assert_eq!(found(format!("side_region={hessen}")).await, [] as [Value; 0]);
}
