//! What may happen to a record is asked at one address in one shape, and is what its steps then do.

use kernel::access::{Grant, Role};
use serde_json::{Value, json};

use crate::conferences::{Stage, everybody};
use crate::harness::{App, Person, cases};
use crate::learning_cities::{City, city, observation};

cases!("platform::lives":
    an_organisation_that_is_not_checked_may_ask_to_be,
    a_series_lacks_what_its_step_is_refused_for,
    a_guest_and_a_host_are_told_what_is_theirs,
    an_offer_that_has_run_out_is_not_confirmed,
    a_follow_up_goes_where_its_table_says,
    a_figure_says_what_may_be_done_to_who_may_see_it,
);

/// The events listed for a record, each with what it lacks.
async fn listed(app: &App, record: &str, by: Option<&Person>) -> Vec<(String, Vec<String>)> {
    let request = app.get(&format!("{record}/transitions"));
    let request = by.into_iter().fold(request, crate::harness::Request::by);
    let answer = request.expect(200).await;
    let text = |it: &Value| it.as_str().expect("a word").to_owned();
    let data = answer.body["data"].as_array().expect("a list");
    let each = data.iter().map(|it| {
        let unmet = it["unmet"].as_array().expect("a list").iter().map(text).collect::<Vec<_>>();
        assert_eq!(it["allowed"], json!(unmet.is_empty()), "{it}");
        (text(&it["event"]), unmet)
    });
    each.collect()
}

fn free(events: &[&str]) -> Vec<(String, Vec<String>)> {
    events.iter().map(|it| ((*it).to_owned(), Vec::new())).collect()
}

async fn an_organisation_that_is_not_checked_may_ask_to_be(app: &App) {
    let founder = app.person(&[]).await;
    let vhs = json!({ "name": "vhs Ostfildern", "kind": "adult_education_centre" });
    let made = app.post("/api/v1/organisations", vhs).by(&founder).expect(201).await;
    let path = format!("/api/v1/organisations/{}", made.id());
    assert_eq!(listed(app, &path, None).await, free(&["submit"]));
    let submit = app.post(&format!("{path}/transitions"), json!({ "event": "submit" }));
    submit.on(1).by(&founder).expect(200).await;
    assert_eq!(listed(app, &path, None).await, []);
    let nowhere = "/api/v1/organisations/0193c2a0-0000-7000-8000-000000000001/transitions";
    app.get(nowhere).expect(404).await;
}

async fn a_series_lacks_what_its_step_is_refused_for(app: &App) {
    let admin = app.admin().await;
    let ngo = json!({ "name": "VNB", "kind": "ngo" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await;
    let partner = json!({
        "organisation_id": ngo.id(), "country": "DE", "kind": "civil_society", "role": "coordinator",
        "from": "2016-01-01",
    });
    let series =
        json!({ "name": { "en": "ELAINE" }, "kind": "conference_network", "partners": [partner] });
    let made = app.post("/api/v1/conference-series", series).by(&admin).expect(201).await;
    let path = format!("/api/v1/conference-series/{}", made.id());
    let activate = app.post(&format!("{path}/transitions"), json!({ "event": "activate" }));
    let refused = activate.on(1).by(&admin).expect(409).await;
    let lacks = vec![refused.faults()[0].1.clone()];
    assert_eq!(listed(app, &path, Some(&admin)).await, [("activate".to_owned(), lacks)]);
    app.get(&format!("{path}/transitions")).expect(404).await;
}

async fn a_guest_and_a_host_are_told_what_is_theirs(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    let (seated, waiting) = (&guests[0], &guests[1]);
    let told = async |it: &str, by: &Person| listed(app, it, Some(by)).await;
    assert_eq!(told(&seated.path(""), &seated.person).await, free(&["cancel"]));
    assert_eq!(told(&seated.path(""), &stage.host).await, free(&["cancel_by_host"]));
    assert_eq!(told(&waiting.path(""), &waiting.person).await, free(&["withdraw"]));
    assert_eq!(told(&waiting.path(""), &stage.host).await, free(&["admit", "reject"]));
    app.get(&seated.path("/transitions")).by(&waiting.person).expect(404).await;
    app.get(&seated.path("/transitions")).expect(401).await;
    seated.does("cancel").await;
    assert_eq!(told(&seated.path(""), &seated.person).await, free(&["submit"]));
    assert_eq!(told(&waiting.path(""), &waiting.person).await, free(&["confirm", "decline"]));
    stage.happens("close_registration").await;
    let refused = seated.tries("submit", &seated.person, 409).await;
    let lacks = vec![refused.faults()[0].1.clone()];
    assert_eq!(told(&seated.path(""), &seated.person).await, [("submit".to_owned(), lacks)]);
}

async fn an_offer_that_has_run_out_is_not_confirmed(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guests = stage.guests(2).await;
    guests[0].does("cancel").await;
    let until = guests[1].shown().await["offered_until"].clone();
    // The clock of the desk may be faster than this question; then it is nobody's offer any more.
    app.at(until.as_str().expect("a time"));
    let late = app.renewed(&guests[1].person);
    let told = listed(app, &guests[1].path(""), Some(&late)).await;
    let lapsed = vec![
        ("confirm".to_owned(), vec!["offer_expired".to_owned()]),
        ("decline".to_owned(), Vec::new()),
    ];
    assert!([lapsed, free(&["submit"])].contains(&told), "{told:?}");
}

async fn a_follow_up_goes_where_its_table_says(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    stage.happens("close_registration").await;
    stage.happens("start").await;
    let follow_up = json!({ "kind": "contact", "text": { "en": "They stay in touch." } });
    let made = app.post(&stage.path("/follow-ups"), follow_up).by(&stage.host).expect(201).await;
    let path = format!("/api/v1/follow-ups/{}", made.id());
    app.get(&format!("{path}/transitions")).expect(401).await;
    let anybody = app.person(&[]).await;
    assert_eq!(listed(app, &path, Some(&anybody)).await, free(&["agree", "drop"]));
    let agree = app.post(&format!("{path}/transitions"), json!({ "event": "agree" }));
    agree.on(1).by(&stage.host).expect(200).await;
    let agreed = listed(app, &path, Some(&anybody)).await;
    assert_eq!(agreed, free(&["create_partnership", "finish", "drop"]));
}

async fn a_figure_says_what_may_be_done_to_who_may_see_it(app: &App) {
    let City { id, clerk, .. } = city(app).await;
    let other = app.person(&[Grant::on_platform(Role::Viewer)]).await;
    let draft = observation("CARE_5", &id, "2024", "97.7");
    let draft = app.post("/api/v1/observations", draft).by(&clerk).expect(201).await;
    let path = format!("/api/v1/observations/{}", draft.id());
    for hidden in [format!("{path}/transitions"), path.clone()] {
        app.get(&hidden).expect(404).await;
        app.get(&hidden).by(&app.person(&[]).await).expect(404).await;
    }
    for insider in [&clerk, &other] {
        assert_eq!(listed(app, &path, Some(insider)).await, free(&["submit"]));
    }
    let submit = app.post(&format!("{path}/transitions"), json!({ "event": "submit" }));
    submit.on(1).by(&clerk).expect(200).await;
    assert_eq!(listed(app, &path, Some(&clerk)).await, []);
}
