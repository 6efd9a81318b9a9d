use kernel::OrganisationId;
use kernel::access::{Grant, MOST_ROLES, Role};
use serde_json::{Value, json};

use crate::harness::{App, cases, without_references};

cases!("organisations":
    whoever_registers_an_organisation_looks_after_it,
    an_organisation_is_verified_step_by_step,
    a_seat_is_a_municipality,
    organisations_are_found_by_what_they_do,
    nobody_holds_more_roles_than_anybody_answers_for,
);

const PATH: &str = "/api/v1/organisations";

fn vhs(name: &str) -> Value {
    json!({
        "name": name, "kind": "adult_education_centre", "non_profit": true, "sector": "education",
        "focus_themes": ["lifelong_learning", "inclusion"], "working_languages": [{ "language": "en", "level": "b2" }],
    })
}

async fn whoever_registers_an_organisation_looks_after_it(app: &App) {
    let (founder, stranger) = (app.person(&[]).await, app.person(&[]).await);
    let made = app.post(PATH, vhs("Volkshochschule Filderstadt")).by(&founder).expect(201).await;
    assert_eq!(
        (&made.body["verification"], &made.body["freshness"]),
        (&json!("unverified"), &json!("fresh"))
    );
    let path = format!("{PATH}/{}", made.id());
    let changes =
        json!({ "accepting_requests": true, "website": "https://www.vhs-filderstadt.example" });
    app.patch(&path, 1, changes.clone()).by(&stranger).expect(403).await;
    let changed = app.patch(&path, 1, changes).by(&founder).expect(200).await;
    assert_eq!(app.get(&path).by(&founder).expect(200).await.body, changed.body);
    let me = app.get("/api/v1/me").by(&founder).expect(200).await.body;
    let roles =
        json!([{ "role": "admin", "on": "organisation", "on_id": made.id(), "until": null }]);
    assert_eq!(without_references(&me["roles"]), roles);
    assert_eq!(me["roles"][0]["body"]["name"], "Volkshochschule Filderstadt");
    app.request(reqwest::Method::POST, &format!("{path}/assurances"))
        .on(2)
        .by(&founder)
        .expect(200)
        .await;
}

async fn an_organisation_is_verified_step_by_step(app: &App) {
    let (founder, network) = (app.person(&[]).await, app.admin().await);
    let path = format!(
        "{PATH}/{}",
        app.post(PATH, vhs("vhs Ostfildern")).by(&founder).expect(201).await.id()
    );
    let verify = |version: u32, body: Value| {
        app.post(&format!("{path}/decisions"), body).on(version).by(&network)
    };
    let early = verify(1, json!({ "event": "verify" })).expect(409).await;
    assert_eq!(
        early.body["detail"],
        "A verification that is unverified cannot take the event verify."
    );

    let submit =
        app.post(&format!("{path}/transitions"), json!({ "event": "submit" })).on(1).by(&founder);
    assert_eq!(submit.expect(200).await.body["verification"], "submitted");
    let bare = verify(2, json!({ "event": "reject" })).expect(422).await;
    assert_eq!(bare.faults(), [("#/reason".to_owned(), "reason_missing".to_owned())]);
    let rejected =
        verify(2, json!({ "event": "reject", "reason": "The register names another seat." }))
            .expect(200)
            .await;
    assert_eq!(rejected.body["verification_reason"], "The register names another seat.");
    app.post(&format!("{path}/transitions"), json!({ "event": "submit" }))
        .on(3)
        .by(&founder)
        .expect(200)
        .await;
    assert_eq!(
        verify(4, json!({ "event": "verify" })).expect(200).await.body["verification"],
        "verified"
    );
}

async fn nobody_holds_more_roles_than_anybody_answers_for(app: &App) {
    let held = |_| Grant::on_organisation(Role::Viewer, OrganisationId::new(app.now()));
    let all: Vec<_> = (0..MOST_ROLES).map(held).collect();
    let full = app.person(&all).await;
    let refused = app.post(PATH, vhs("vhs Rodgau")).by(&full).expect(409).await;
    assert_eq!(refused.faults(), [(String::new(), "too_many_roles".to_owned())]);
    let network = [all, vec![Grant::on_platform(Role::Coordinator)]].concat();
    let network = app.person(&network).await;
    let made = app.post(PATH, vhs("vhs Rodgau")).by(&network).expect(201).await;
    let admin = app.admin().await;
    let members = app.get(&format!("{PATH}/{}/members", made.id())).by(&admin).expect(200).await;
    assert_eq!(members.body["data"], json!([]));
}

async fn a_seat_is_a_municipality(app: &App) {
    let admin = app.admin().await;
    let mut body = vhs("vhs Leinfelden-Echterdingen");
    body["seat_municipality_id"] =
        app.get("/api/v1/places?kind=country&country=DE").expect(200).await.body["data"][0]["id"]
            .clone();
    let refused = app.post(PATH, body.clone()).by(&admin).expect(422).await;
    assert_eq!(
        refused.faults(),
        [("#/seat_municipality_id".to_owned(), "seat_unknown".to_owned())]
    );
    let town = json!({ "name": "Leinfelden-Echterdingen", "country": "DE", "level": "city" });
    body["seat_municipality_id"] =
        app.post("/api/v1/municipalities", town).by(&admin).expect(201).await.body["id"].clone();
    app.post(PATH, body).by(&admin).expect(201).await;
}

async fn organisations_are_found_by_what_they_do(app: &App) {
    // What the network registers itself is verified at once.
    let founder = app.person(&[]).await;
    app.post(PATH, vhs("Volkshochschule Filderstadt")).by(&founder).expect(201).await;
    let ngo = json!({
        "name": "Центр освіти дорослих Полтавської області", "names": { "en": "Adult Education Centre of Poltava Region" },
        "kind": "ngo", "sector": "civil", "focus_themes": ["inclusion"], "accepting_requests": true,
        "identifiers": { "pic": "123456789" },
    });
    app.post(PATH, ngo.clone()).by(&founder).expect(201).await;
    let ngo_name = "Центр освіти дорослих Полтавської області";
    for (query, names) in [
        ("q=volkshochschule", vec!["Volkshochschule Filderstadt"]),
        ("q=poltava+education", vec![ngo_name]),
        ("kind=ngo,church", vec![ngo_name]),
        ("theme=lifelong_learning", vec!["Volkshochschule Filderstadt"]),
        ("theme=inclusion", vec!["Volkshochschule Filderstadt", ngo_name]),
        ("accepting_requests=true&verification=unverified", vec![ngo_name]),
        ("verification=verified", vec![]),
    ] {
        assert_eq!(app.get(&format!("{PATH}?{query}")).expect(200).await.names(), names, "{query}");
    }
    let mut again = ngo;
    again["name"] = json!("Центр освіти");
    let again = app.post(PATH, again).by(&founder).expect(409).await;
    let detail = again.body["detail"].as_str().expect("a sentence");
    assert!(detail.starts_with("Another organisation already has one of these"), "{detail}");
}
