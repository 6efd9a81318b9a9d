//! Accounts, sessions, keys and roles.

pub(crate) mod access;
mod contacts;
mod joining;
mod members;
mod persons;
mod tasks;

use kernel::access::{Email, Grant, Role};
use people::message::MessageKind;
use persistence::platform::outbox;
use persistence::{Author, Error};
use reqwest::Method;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::harness::{App, Case, Person};

pub(crate) fn cases() -> Vec<Case> {
    [
        access::cases(),
        contacts::cases(),
        joining::cases(),
        members::cases(),
        persons::cases(),
        tasks::cases(),
    ]
    .concat()
}

/// Past the people of a town, of its adult education centre and of the platform, for the tour.
pub(crate) async fn visit(app: &App, admin: &Person, rodgau: &str) {
    visit_members(app, admin, rodgau).await;
    visit_accounts(app, admin).await;
    visit_invitations(app, rodgau).await;
    visit_role_requests(app, admin, rodgau).await;
    visit_registration(app).await;
    visit_what_waits(app, rodgau).await;
    contacts::visit(app, admin, rodgau).await;
}

/// What waits for the administrator of the town, and what they were told.
async fn visit_what_waits(app: &App, rodgau: &str) {
    let of_the_town = Grant::on_municipality(Role::Admin, rodgau.parse().expect("an id"));
    let person = app.person(&[of_the_town]).await;
    app.get("/api/v1/me/tasks?limit=5").by(&person).expect(200).await;
    app.get("/api/v1/me/notifications?limit=5").by(&person).expect(200).await;
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
    let owner = app.person(&[]).await;
    let key = json!({ "name": "Nightly import", "scopes": ["private_read"], "expires_at": "2026-12-31T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&owner).expect(201).await.body;
    app.get(&format!("{path}?active=true&limit=2")).by(admin).expect(200).await;
    let path = format!("{path}/{}", owner.id);
    app.get(&path).by(admin).expect(200).await;
    app.request(Method::POST, &format!("{path}/unlocks")).by(admin).expect(204).await;
    app.get(&format!("{path}/api-keys")).by(admin).expect(200).await;
    let key = format!("{path}/api-keys/{}", key["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &key).by(admin).expect(204).await;
    // Whoever was heard before goes on being heard.
    let leaver = app.person(&[]).await;
    let path = format!("/api/v1/accounts/{}/decisions", leaver.id);
    let step = json!({ "event": "deactivate", "reason": "She has left the town hall." });
    app.post(&path, step).on(1).by(admin).expect(200).await;
}

/// Has a message that waits have been sent with this secret.
pub(crate) async fn sent(
    app: &App,
    kind: MessageKind,
    to: &str,
    subject: Option<Uuid>,
    secret: &str,
) {
    let unsent = outbox::unsent(&app.db, 1000).await.expect("asks");
    let hash: String = Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect();
    let email = Email::parse(to).expect("an address");
    let author = Author::system("test", app.now());
    let sent = app.db.write(author, async |tx| {
        for it in unsent.iter().rev().filter(|it| it.kind == kind) {
            let posted = outbox::lock(tx, it.id).await?;
            if posted.to.as_ref() == Some(&email) {
                let subject = subject.unwrap_or(posted.subject_id);
                return outbox::insert_token(tx, kind, subject, &email, hash).await;
            }
        }
        Err(Error::NotFound("message"))
    });
    sent.await.expect("was put");
}

async fn visit_invitations(app: &App, rodgau: &str) {
    let path = "/api/v1/invitations";
    let of_the_town = Grant::on_municipality(Role::Admin, rodgau.parse().expect("an id"));
    let town = app.person(&[of_the_town]).await;
    let invite = |email: &str| {
        let body = json!({
            "on": "municipality", "on_id": rodgau, "role": "coordinator", "email": email, "language": "de",
            "until": "2030-12-31",
        });
        app.post(path, body).by(&town)
    };
    let first = invite("twinning@rodgau.example").expect(201).await;
    app.get(&format!("{path}?state=pending&on_id={rodgau}")).by(&town).expect(200).await;
    let own = format!("{path}/{}", first.id());
    app.get(&own).by(&town).expect(200).await;
    app.request(Method::POST, &format!("{own}/withdrawals")).on(1).by(&town).expect(200).await;
    let (email, secret) = ("culture@rodgau.example", "mF-9B5f-41JqMmF-9B5f-41JqMmF-invitation");
    let second = invite(email).expect(201).await;
    sent(app, MessageKind::Invitation, email, second.id().parse().ok(), secret).await;
    app.post("/api/v1/invitation-lookups", json!({ "token": secret })).expect(200).await;
    let accept = json!({ "token": secret, "display_name": "Jana", "password": access::PASSWORD });
    app.post("/api/v1/invitation-acceptances", accept).expect(200).await;
}

async fn visit_role_requests(app: &App, admin: &Person, rodgau: &str) {
    let path = "/api/v1/role-requests";
    let asks = async || {
        let person = app.person(&[]).await;
        let body = json!({
            "on": "municipality", "on_id": rodgau, "role": "contributor",
            "message": "I look after the partnerships.", "evidence_url": "https://www.rodgau.de/rathaus",
        });
        let made = app.post(path, body).by(&person).expect(201).await;
        (person, format!("{path}/{}", made.id()))
    };
    let (person, own) = asks().await;
    app.get(&own).by(&person).expect(200).await;
    app.request(Method::POST, &format!("{own}/withdrawals")).on(1).by(&person).expect(200).await;
    let (_, own) = asks().await;
    app.get(&format!("{path}?state=pending&on_id={rodgau}")).by(admin).expect(200).await;
    let decision = json!({ "event": "grant", "reason": "The town hall confirmed it by phone." });
    app.post(&format!("{own}/decisions"), decision).on(1).by(admin).expect(200).await;
    let office =
        json!({ "name": "Netzwerkstelle Städtepartnerschaften", "kind": "network_office" });
    let office = app.post("/api/v1/organisations", office).by(admin).expect(201).await;
    let germany = json!({ "region_id": "00000000-0000-8000-8000-000000004445" });
    let entrust = format!("/api/v1/organisations/{}/region", office.id());
    app.request(Method::PUT, &entrust).on(1).json(germany).by(admin).expect(200).await;
}

async fn visit_registration(app: &App) {
    let (email, secret) = ("iryna@poltava.example", "mF-9B5f-41JqMmF-9B5f-41JqMmF-registration");
    app.post("/api/v1/accounts", json!({ "email": email, "language": "uk" })).expect(202).await;
    sent(app, MessageKind::Registration, email, Some(Uuid::from_u128(1)), secret).await;
    let confirm = json!({ "token": secret, "display_name": "Iryna", "password": access::PASSWORD, "language": "uk" });
    let made = app.post("/api/v1/account-confirmations", confirm).expect(201).await.body;
    let id: Uuid = made["account"]["id"].as_str().expect("an id").parse().expect("an id");
    let iryna = Person { id: id.into(), token: app.token(id.into()) };
    app.post("/api/v1/password-resets", json!({ "email": email })).expect(202).await;
    let secret = "mF-9B5f-41JqMmF-9B5f-41JqMmF-password-reset";
    sent(app, MessageKind::PasswordReset, email, Some(id), secret).await;
    let choose = json!({ "token": secret, "password": "a better horse with a longer battery" });
    app.post("/api/v1/password-reset-confirmations", choose).expect(204).await;
    let change = json!({
        "password": "a better horse with a longer battery", "new_password": access::PASSWORD,
    });
    app.post("/api/v1/me/password-changes", change).by(&iryna).expect(204).await;
    let new = "iryna@city.example";
    let change = json!({ "email": new, "password": access::PASSWORD });
    app.post("/api/v1/me/address-changes", change).by(&iryna).expect(202).await;
    let secret = "mF-9B5f-41JqMmF-9B5f-41JqMmF-address-change";
    sent(app, MessageKind::AddressChange, new, Some(id), secret).await;
    let confirm = json!({ "token": secret });
    app.post("/api/v1/address-change-confirmations", confirm).expect(204).await;
    let shut = json!({ "password": access::PASSWORD });
    app.post("/api/v1/me/deactivations", shut).by(&iryna).expect(204).await;
}
