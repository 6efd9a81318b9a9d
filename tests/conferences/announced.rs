//! What is told of a conference, so that a page can be made of it; and what of it strangers read.

use serde_json::{Value, json};

use super::audit::number;
use super::{Stage, coming, everybody};
use crate::harness::{Answer, App, cases};

cases!("conferences::announced":
    a_page_is_made_of_one_answer,
    what_is_wrong_in_an_announcement_is_pointed_at,
    null_takes_one_member_or_one_language_away,
    calendars_hear_of_times_and_venue,
    a_day_does_not_end_before_it_begins_by_being_moved,
    what_is_hidden_or_closed_is_told_to_no_stranger,
    the_release_before_reads_the_profile,
);

/// All that can be told of a conference.
pub(super) fn announcement() -> Value {
    json!({
        "description": { "en": "Two days on how towns and newcomers find a common we." },
        "aims": { "en": "Each town takes home one step that it takes within a year." },
        "venue": {
            "name": "Spinderihallerne", "address": "Spinderigade 11, 7100 Vejle, Denmark",
            "directions": { "en": "Enter from the yard." },
        },
        "begins": "09:30", "ends": "16:00",
        "accessibility": {
            "features": ["step_free", "hearing_loop"], "notes": { "en": "Tell us what else you need." },
        },
        "cost": {
            "fee": { "amount_minor": 4500, "currency": "EUR" }, "notes": { "en": "Meals are included." },
        },
        "contact": {
            "office": { "en": "Office for integration" }, "email": "integration@vejle.example",
            "phone": "+45 7681 0000",
        },
        "image": {
            "url": "https://vejle.example/hall.jpg", "alternative": { "en": "A brick hall with tall windows" },
            "author": "Municipality of Vejle", "licence": "CC BY 4.0",
        },
    })
}

async fn patch(stage: &Stage<'_>, changes: Value, status: u16) -> Answer {
    let version = stage.shown().await["version"].as_i64().expect("a version");
    stage.app.patch(&stage.path(""), version, changes).by(&stage.host).expect(status).await
}

async fn tell(stage: &Stage<'_>, announcement: Value) -> Answer {
    patch(stage, json!({ "announcement": announcement }), 200).await
}

async fn a_page_is_made_of_one_answer(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    tell(&stage, announcement()).await;
    app.get(&stage.path("")).expect(404).await;
    stage.happens("plan").await;
    stage.happens("announce").await;
    let page = app.get(&stage.path("")).expect(200).await;
    assert_eq!(page.body["announcement"], announcement());
    for member in ["title", "dates", "zone", "format", "languages", "municipality_id", "hosts"] {
        assert!(page.body.get(member).is_some(), "{member} is in it: {}", page.text);
    }
    assert!(page.statements <= 3, "{}", page.statements);
    let listed = app.get("/api/v1/conferences").expect(200).await;
    assert_eq!(listed.body["data"][0]["announcement"], announcement());
    let bare = Stage::set(app, json!({})).await.shown().await;
    assert_eq!(bare["announcement"]["venue"], json!(null));
    assert_eq!(bare["announcement"]["accessibility"]["features"], json!([]));
}

async fn what_is_wrong_in_an_announcement_is_pointed_at(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    let mut one_day = stage.shown().await;
    let host = one_day["hosts"][0]["organisation_id"].take();
    let proposed = async |announcement: Value| {
        let body = json!({
            "title": { "en": "One day" }, "country": "DK", "access": "open", "dates": "2026-04-18",
            "hosts": [{ "organisation_id": host, "role": "lead" }], "announcement": announcement,
        });
        app.post("/api/v1/conferences", body).by(&stage.host).expect(422).await.faults()
    };
    for (part, place, code) in [
        (json!({ "begins": "16:00", "ends": "16:00" }), "/ends", "ends_before_it_begins"),
        (
            json!({ "image": { "url": "https://vejle.example/hall.jpg", "alternative": {} } }),
            "/image/alternative",
            "text_missing",
        ),
        (json!({ "contact": { "office": {} } }), "/contact/office", "text_missing"),
    ] {
        assert_eq!(proposed(part).await, [(format!("#/announcement{place}"), code.to_owned())]);
    }
    for (part, place) in [
        (json!({ "begins": "24:00" }), "/begins"),
        (json!({ "begins": 930 }), "/begins"),
        (json!({ "description": "Two days" }), "/description"),
        (json!({ "map": "here" }), "/map"),
        (json!({ "venue": { "address": "Spinderigade 11" } }), "/venue/name"),
        (
            json!({ "accessibility": { "features": ["step_free", "lift"] } }),
            "/accessibility/features/1",
        ),
        (
            json!({ "cost": { "fee": { "amount_minor": 45.5, "currency": "EUR" } } }),
            "/cost/fee/amount_minor",
        ),
        (
            json!({ "cost": { "fee": { "amount_minor": 0, "currency": "EUR" } } }),
            "/cost/fee/amount_minor",
        ),
        (
            json!({ "cost": { "fee": { "amount_minor": 1, "currency": "XYZ" } } }),
            "/cost/fee/currency",
        ),
        (
            json!({ "contact": { "office": { "en": "Office" }, "email": "nobody" } }),
            "/contact/email",
        ),
        (json!({ "image": { "url": "https://vejle.example/hall.jpg" } }), "/image/alternative"),
        (
            json!({ "image": { "url": "http://vejle.example/hall.jpg", "alternative": { "en": "A hall" } } }),
            "/image/url",
        ),
    ] {
        let faults = proposed(part.clone()).await;
        let places: Vec<_> = faults.iter().map(|(place, _)| place.as_str()).collect();
        assert_eq!(places, [format!("#/announcement{place}")], "{part}: {faults:?}");
    }
}

async fn null_takes_one_member_or_one_language_away(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    tell(&stage, announcement()).await;
    let after = tell(&stage, json!({ "venue": null, "cost": { "fee": null } })).await.body;
    let mut expected = announcement();
    expected["venue"] = json!(null);
    expected["cost"]["fee"] = json!(null);
    assert_eq!(after["announcement"], expected);
    let german = json!({ "description": { "de": "Zwei Tage", "en": null }, "image": { "alternative": { "de": "Halle" } } });
    let after = tell(&stage, german).await.body;
    expected["description"] = json!({ "de": "Zwei Tage" });
    expected["image"]["alternative"]["de"] = "Halle".into();
    assert_eq!(after["announcement"], expected);
    let speechless =
        json!({ "announcement": { "image": { "alternative": { "de": null, "en": null } } } });
    let refused = patch(&stage, speechless, 422).await.faults();
    assert_eq!(
        refused[0],
        ("#/announcement/image/alternative".to_owned(), "text_missing".to_owned())
    );
    assert_eq!(
        tell(&stage, json!({ "image": null })).await.body["announcement"]["image"],
        json!(null)
    );
    let half = json!({ "announcement": { "image": { "licence": "CC0" } } });
    patch(&stage, half, 422).await;
}

async fn calendars_hear_of_times_and_venue(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    let sequence = async |part: Value| tell(&stage, part).await.body["sequence"].clone();
    assert_eq!(sequence(json!({ "description": { "en": "Two days." } })).await, 0);
    assert_eq!(sequence(json!({ "begins": "09:30" })).await, 1);
    assert_eq!(sequence(json!({ "begins": "09:30" })).await, 1);
    assert_eq!(sequence(json!({ "venue": { "name": "Spinderihallerne" } })).await, 2);
}

async fn a_day_does_not_end_before_it_begins_by_being_moved(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    tell(&stage, json!({ "begins": "18:00", "ends": "13:00" })).await;
    let moved = async |to: &str, status: u16| {
        let version = stage.shown().await["version"].to_string();
        let body = json!({ "to": to, "reason": "The hall is taken." });
        let request = app.post(&stage.path("/reschedules"), body).on(version);
        request.by(&stage.host).expect(status).await
    };
    let refused = moved("2026-06-12", 422).await.faults();
    assert_eq!(refused, [("#/to".to_owned(), "ends_before_it_begins".to_owned())]);
    moved("2026-06", 200).await;
    moved("2026-06-12/2026-06-13", 200).await;
    tell(&stage, json!({ "ends": "21:00" })).await;
    moved("2026-06-12", 200).await;
}

async fn what_is_hidden_or_closed_is_told_to_no_stranger(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    tell(&stage, announcement()).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    let stranger = app.person(&[]).await;
    let untold = async |access: &str, title_hidden: bool| {
        patch(&stage, json!({ "access": access, "title_hidden": title_hidden }), 200).await;
        let one = stage.path("");
        let list = format!("/api/v1/conferences?id={}", stage.id);
        let open = ["/api/v1/conferences?q=Spinderihallerne", "/api/v1/search?q=Spinderihallerne"];
        for path in [one.as_str(), list.as_str()].into_iter().chain(open) {
            for answer in
                [app.get(path).expect(200).await, app.get(path).by(&stranger).expect(200).await]
            {
                for word in
                    ["common we", "one step", "Spinderi", "vejle.example", "brick", "09:30", "4500"]
                {
                    assert!(!answer.text.contains(word), "{word} in {path}: {}", answer.text);
                }
            }
        }
        assert_eq!(stage.shown().await["announcement"], announcement());
        app.get(&one).by(&guest.person).expect(200).await.body["announcement"].clone()
    };
    let nothing = app.get(&Stage::set(app, json!({})).await.path("")).by(&app.admin().await);
    let nothing = nothing.expect(200).await.body["announcement"].clone();
    assert_eq!(untold("open", true).await, nothing);
    assert_eq!(untold("closed", true).await, nothing);
    assert_eq!(untold("closed", false).await, announcement(), "its guests know where to go");
    patch(&stage, json!({ "access": "network" }), 200).await;
    assert_eq!(app.get(&stage.path("")).expect(200).await.body["announcement"], announcement());
}

async fn the_release_before_reads_the_profile(app: &App) {
    let stage = Stage::set(app, json!({})).await;
    tell(&stage, announcement()).await;
    let sql = sea_orm::Database::connect(app.database_url()).await.expect("connects");
    let with = async |column: &str| {
        let count = format!("select count(*) from conference where {column} like '%Spinderi%'");
        number(&sql, &count).await
    };
    assert_eq!((with("profile").await, with("announcement").await), (0, 1));
    sql.close().await.expect("closes");
}
