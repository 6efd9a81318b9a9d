//! Accounts, sessions, keys and roles.

pub(crate) mod access;
mod members;

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::json;

use crate::harness::{App, Case, Person};

pub(crate) fn cases() -> Vec<Case> {
    [access::cases(), members::cases()].concat()
}

/// Past the people of a town, of its adult education centre and of the platform, for the tour.
pub(crate) async fn visit(app: &App, admin: &Person, rodgau: &str) {
    visit_members(app, admin, rodgau).await;
    visit_accounts(app, admin).await;
}

async fn visit_members(app: &App, admin: &Person, rodgau: &str) {
    let of_the_town = Grant::on_municipality(Role::Admin, rodgau.parse().expect("an id"));
    let town = app.person(&[of_the_town]).await;
    let ngo = json!({ "name": "Partnerschaftsverein Rodgau", "kind": "partnership_association" });
    let ngo = app.post("/api/v1/organisations", ngo).by(&town).expect(201).await.id().to_owned();
    let bodies = [
        (
            format!("/api/v1/municipalities/{rodgau}/members"),
            Grant::on_municipality(Role::Contributor, rodgau.parse().expect("an id")),
            &town,
        ),
        (
            format!("/api/v1/organisations/{ngo}/members"),
            Grant::on_organisation(Role::Contributor, ngo.parse().expect("an id")),
            &town,
        ),
        ("/api/v1/platform/members".to_owned(), Grant::on_platform(Role::Viewer), admin),
    ];
    for (path, grant, by) in bodies {
        let person = app.person(&[grant]).await;
        app.get(&format!("{path}?limit=2")).by(by).expect(200).await;
        let path = format!("{path}/{}", person.id);
        let role = json!({ "role": "coordinator", "until": "2027-06-30" });
        app.request(Method::PUT, &path).on(1).json(role).by(by).expect(200).await;
        app.request(Method::DELETE, &path).on(2).by(by).expect(204).await;
    }
}

async fn visit_accounts(app: &App, admin: &Person) {
    let path = "/api/v1/accounts";
    let leaver = app.person(&[]).await;
    let key =
        json!({ "name": "Nightly import", "scopes": [], "expires_at": "2026-12-31T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&leaver).expect(201).await.body;
    app.get(&format!("{path}?active=true&limit=2")).by(admin).expect(200).await;
    let path = format!("{path}/{}", leaver.id);
    app.get(&path).by(admin).expect(200).await;
    app.request(Method::POST, &format!("{path}/unlocks")).by(admin).expect(204).await;
    app.get(&format!("{path}/api-keys")).by(admin).expect(200).await;
    let key = format!("{path}/api-keys/{}", key["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &key).by(admin).expect(204).await;
    let step = json!({ "event": "deactivate", "reason": "She has left the town hall." });
    app.post(&format!("{path}/transitions"), step).on(1).by(admin).expect(200).await;
}
