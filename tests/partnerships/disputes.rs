//! Pairs that a source names and that never were.

use serde_json::{Value, json};

use super::{PATH, Pair, codes, twin_towns};
use crate::harness::{App, Person, Request, cases};
use crate::platform::imports;

cases!("partnerships::disputes":
    what_all_sides_dispute_is_struck_and_in_no_list,
    the_platform_decides_where_one_side_doubts,
    what_comes_back_keeps_clear_of_what_has_begun,
    what_is_struck_comes_back_by_no_import,
);

fn doubt<'a>(app: &'a App, id: &str) -> Request<'a> {
    let reason = json!({ "reason": "Our archive knows of no such partnership." });
    app.post(&format!("{PATH}/{id}/disputes"), reason).matching("*")
}

async fn listed(app: &App, query: &str) -> usize {
    let found = app.get(&format!("{PATH}?{query}")).expect(200).await.body;
    found["data"].as_array().map_or(0, Vec::len)
}

async fn exported(app: &App, id: &str, town: &str) -> Vec<bool> {
    let mut found = Vec::new();
    for export in ["partnership-map", "partnership-table"] {
        let path = format!("/api/v1/exports/{export}?municipality_id={town}");
        found.push(app.get(&path).expect(200).await.text.contains(id));
    }
    found
}

async fn what_all_sides_dispute_is_struck_and_in_no_list(app: &App) {
    let pair = Pair::meet(app).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    let [anna, bohdan] = &pair.people;
    let of_town = format!("municipality_id={}", pair.towns[0]);
    doubt(app, &id).by(&app.person(&[]).await).expect(403).await;
    let one = doubt(app, &id).by(anna).expect(200).await.body;
    assert_eq!((&one["disputes"][0]["side"], &one["struck"]), (&json!(1), &Value::Null));
    assert_eq!(codes(&doubt(app, &id).by(anna).expect(409).await), ["side_has_acted"]);
    assert_eq!(listed(app, &of_town).await, 1, "one side alone unmakes nothing");
    let both = doubt(app, &id).by(bohdan).expect(200).await.body;
    assert_eq!(both["struck"]["by"], "sides");
    assert_eq!(
        (listed(app, &of_town).await, listed(app, &format!("{of_town}&struck=true")).await),
        (0, 1)
    );
    assert_eq!(exported(app, &id, &pair.towns[0]).await, [false, false]);
    let counts = app.get(&format!("/api/v1/statistics/partnerships?by=form&{of_town}"));
    assert_eq!(counts.expect(200).await.body["total_count"], 0);
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    assert_eq!(shown["struck"]["by"], "sides", "it is kept");
    let step = app.post(&format!("{PATH}/{id}/transitions"), json!({ "event": "take_over" }));
    assert_eq!(codes(&step.matching("*").by(anna).expect(409).await), ["struck"]);
    // They may begin in truth; what never was is no episode of it.
    let made = app.post(PATH, pair.proposal("contact")).by(anna).expect(201).await.body;
    assert_eq!(made["previous_episode_id"], Value::Null);
    let told = app.get(&format!("{PATH}/{}/timeline", made["id"].as_str().expect("an id")));
    assert!(!told.by(anna).expect(200).await.text.contains(&id));
}

async fn the_platform_decides_where_one_side_doubts(app: &App) {
    let pair = Pair::meet(app).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    let admin = app.admin().await;
    let decide = |event: &str, by: &Person| {
        let body = json!({ "event": event, "reason": "Both archives were asked." });
        app.post(&format!("{PATH}/{id}/decisions"), body).matching("*").by(by)
    };
    decide("strike", &pair.people[0]).expect(403).await;
    assert_eq!(codes(&decide("strike", &admin).expect(409).await), ["nothing_disputed"]);
    doubt(app, &id).by(&pair.people[0]).expect(200).await;
    let struck = decide("strike", &admin).expect(200).await.body;
    assert_eq!(struck["struck"]["by"], "platform");
    let back = decide("restore", &admin).expect(200).await.body;
    assert_eq!((&back["struck"], &back["disputes"]), (&Value::Null, &json!([])));
    // Who takes it over disputes it no more, and cannot.
    doubt(app, &id).by(&pair.people[1]).expect(200).await;
    let over = json!({ "event": "take_over", "effective_on": "1988" });
    let over = app.post(&format!("{PATH}/{id}/transitions"), over).matching("*");
    let taken = over.by(&pair.people[1]).expect(200).await;
    let shown = app.get(&format!("{PATH}/{id}")).expect(200).await.body;
    assert_eq!(shown["disputes"], json!([]), "{}", taken.text);
    let again = doubt(app, &id).by(&pair.people[1]).expect(409).await;
    assert_eq!(codes(&again), ["takes_part_itself"]);
}

async fn what_comes_back_keeps_clear_of_what_has_begun(app: &App) {
    let pair = Pair::meet(app).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    let [anna, bohdan] = &pair.people;
    doubt(app, &id).by(anna).expect(200).await;
    doubt(app, &id).by(bohdan).expect(200).await;
    pair.contact(app).await;
    let back = app.post(&format!("{PATH}/{id}/dispute-withdrawals"), json!({}));
    let back = back.matching("*").by(anna).expect(409).await;
    assert_eq!(codes(&back), ["episode_still_open"]);
}

async fn what_is_struck_comes_back_by_no_import(app: &App) {
    let pair = Pair::meet(app).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    for person in &pair.people {
        doubt(app, &id).by(person).expect(200).await;
    }
    let admin = app.admin().await;
    let csv = "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon\n\
               Filderstadt,DE,50,8.5,Poltava,UA,50,8.5\n";
    let import = imports::twins(app, &admin, csv).await;
    assert_eq!(imports::counts(&import), [1, 0, 0, 1, 0, 0], "{import:#}");
    let remarks = imports::remarks(app, &admin, &import).await;
    assert!(remarks.iter().any(|it| it["code"] == "struck_pair"), "{remarks:#?}");
}
