use persistence::Author;
use persistence::partnerships as store;
use serde_json::{Value, json};

use super::{PATH, Pair, codes, step};
use crate::harness::{App, cases};

cases!("partnerships::twin_towns":
    a_twin_town_on_record_is_taken_over_by_its_sides,
    a_record_nobody_spoke_about_is_taken_over_and_not_doubled,
    many_twin_towns_are_exported_whole,
);

/// Twin towns as an import brings them in.
pub(crate) async fn on_record(app: &App, towns: &[String; 2]) -> String {
    let now = app.now();
    let made = app.db.write(Author::system("test", now), async |tx| {
        let ids = towns.each_ref().map(|it| it.parse().expect("an id"));
        let found = store::candidates(tx, &ids).await?;
        let place = |id| found.iter().find(|it| it.place.id == id).expect("a town").place.clone();
        let id = partnerships::PartnershipId::new(now);
        let it = partnerships::Partnership::imported(id, ids.map(place), "wikidata-p190", now);
        store::insert_all(tx, std::slice::from_ref(&it)).await?;
        Ok::<_, persistence::Error>(id)
    });
    made.await.expect("a partnership").to_string()
}

async fn a_twin_town_on_record_is_taken_over_by_its_sides(app: &App) {
    let pair = Pair::meet(app).await;
    let [anna, bohdan] = &pair.people;
    let id = on_record(app, &pair.towns).await;
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await;
    assert_eq!(
        (&shown.body["form"], &shown.body["official_status"], &shown.body["source"]),
        (&json!("unknown"), &json!("unheard"), &json!("wikidata-p190"))
    );
    assert_eq!(shown.statements, 2);
    let since = json!({ "event": "take_over", "effective_on": "1988" });
    let one = step(app, &id, anna, since, 200).await.body;
    assert_eq!(
        (&one["official_status"], &one["explanation"]["silent_sides"]),
        (&json!("one_sided"), &json!([2]))
    );
    let twice = step(app, &id, anna, json!({ "event": "take_over" }), 409).await;
    assert_eq!(codes(&twice), ["status_fits"]);
    let both = step(app, &id, bohdan, json!({ "event": "take_over" }), 200).await.body;
    assert_eq!(both["official_status"], "active");
    let charter = json!({ "kind": "charter", "title": "Partnerschaftsurkunde", "languages": [{ "language": "de" }] });
    pair.sign(app, &id, charter).await;
    let known = super::change_form(app, &id, bohdan, "partnership", 200).await.body;
    assert_eq!(known["form"], "partnership");
    let listed = app.get(&format!("{PATH}?form=partnership&municipality_id={}", pair.towns[1]));
    assert_eq!(listed.by(bohdan).expect(200).await.body["data"], json!([known]));
}

async fn a_record_nobody_spoke_about_is_taken_over_and_not_doubled(app: &App) {
    let pair = Pair::meet(app).await;
    let id = on_record(app, &pair.towns).await;
    let doubled = app.post(PATH, pair.proposal("contact")).by(&pair.people[0]).expect(409).await;
    assert_eq!(codes(&doubled), ["episode_still_open"]);
    assert!(doubled.body["detail"].as_str().expect("a detail").contains(&id));
}

async fn many_twin_towns_are_exported_whole(app: &App) {
    let admin = app.admin().await;
    let rows: String = (0..450)
        .map(|at| {
            format!(
                "Ort {at},DE,{}.{at:03},9,Town {at},UA,49.{at:03},{}\n",
                40 + at % 10,
                30 + at % 10
            )
        })
        .collect();
    let csv = format!(
        "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon\n{rows}"
    );
    let upload = app.request(reqwest::Method::POST, "/api/v1/imports?kind=twin_towns");
    let upload = upload.header("Content-Type", "application/octet-stream").bytes(csv.into_bytes());
    let path = upload.by(&admin).expect(201).await.header("location").to_owned();
    let done = app.until(&path, &admin, |it: &Value| it["state"] == "done").await;
    assert_eq!(done["report"]["created"], 450);
    let map = app.get("/api/v1/exports/partnership-map").expect(200).await.body;
    assert_eq!(map["features"].as_array().map(Vec::len), Some(450));
    let table = app.get("/api/v1/exports/partnership-table").expect(200).await.text;
    assert_eq!(table.matches("\r\n").count(), 451);
    let page = app.get(&format!("{PATH}?limit=200")).expect(200).await;
    assert_eq!(page.statements, 2);
}
