//! Guests without an account: they sign up, confirm their address, and come back by a link.

use kernel::access::Email;
use mailparse::MailHeaderMap;
use people::message::Suppression;
use persistence::platform::outbox;
use persistence::{Author, Tx};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};

use super::{Stage, coming, everybody, from};
use crate::harness::mailed::Mailed;
use crate::harness::smtp::Received;
use crate::harness::{Answer, App, Person, cases};
use crate::people::access::{PASSWORD, with_password};
use crate::schema;

cases!("guests":
    whoever_confirms_an_address_has_a_seat,
    what_nobody_confirms_holds_nothing_and_is_forgotten,
    nobody_learns_who_is_registered_and_nobody_is_seated_twice,
    a_link_that_was_passed_on_reads_and_leaves,
    a_guest_is_told_of_every_change_in_her_language,
    a_guest_who_opens_an_account_has_her_seat_there,
    no_guest_comes_in_the_name_of_others,
    guests_who_confirm_at_once_do_not_share_a_seat,
    whom_no_message_reaches_is_phoned,
    whoever_has_several_addresses_is_one_guest,
    an_account_takes_over_what_was_done_with_its_new_address,
);

const OLENA: &str = "olena@poltava.example";

/// What a guest says who signs up.
pub(super) fn saying(email: &str) -> Value {
    json!({
        "name": "Olena", "email": email, "phone": "+380 532 1234567", "language": "uk", "notice_version": "2026-01",
        "participation": coming("UA", 1), "groups": ["migrant"],
    })
}

pub(super) async fn sign_up(stage: &Stage<'_>, said: Value, status: u16) -> Answer {
    stage.app.post(&stage.path("/guest-registrations"), said).expect(status).await
}

pub(super) async fn confirm(app: &App, token: &str, status: u16) -> Value {
    let body = json!({ "token": token });
    app.post("/api/v1/registration-confirmations", body).expect(status).await.body
}

/// Signs up and confirms; the registration and its link.
pub(super) async fn seated(stage: &Stage<'_>, mailed: &Mailed, email: &str) -> (Value, String) {
    sign_up(stage, saying(email), 202).await;
    let confirmed = confirm(stage.app, &mailed.secret(email, "sign-up").await, 201).await;
    let link = confirmed["token"].as_str().expect("a token").to_owned();
    (confirmed["registration"].clone(), link)
}

pub(super) fn at(registration: &Value) -> String {
    format!("/api/v1/registrations/{}", registration["id"].as_str().expect("an id"))
}

fn text(it: &Received) -> String {
    let mail = mailparse::parse_mail(it.text.as_bytes()).expect("a message");
    let subject = mail.headers.get_first_value("Subject");
    let plain = mail.subparts[0].get_body().expect("decodes");
    subject.expect("a subject") + "\n" + &plain
}

/// Waits until an address has got a message that says all that; each such message.
pub(super) async fn told(mailed: &Mailed, to: &str, says: &[&str]) -> usize {
    let started = std::time::Instant::now();
    loop {
        let received = mailed.sink.received();
        let theirs = received.iter().filter(|it| it.to.contains(to)).map(text);
        let count = theirs.filter(|it| says.iter().all(|part| it.contains(part))).count();
        if count > 0 {
            return count;
        }
        let all: Vec<_> = received.iter().map(text).collect();
        assert!(started.elapsed().as_secs() < 30, "{to} was never told {says:?}: {all:#?}");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

async fn whoever_confirms_an_address_has_a_seat(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let (it, link) = seated(&stage, &mailed, OLENA).await;
    assert_eq!((&it["status"], &it["notice_version"]), (&json!("confirmed"), &json!("2026-01")));
    assert_eq!(it["guest"]["email"], OLENA);
    assert_eq!(stage.held().await, [1]);
    // Whoever has the link reads it, and in no groups; the hosts read who comes; nobody else does.
    let own = app.get(&at(&it)).token(&link).expect(200).await.body;
    assert_eq!((&own["groups"], &own["guest"]["name"]), (&Value::Null, &json!("Olena")));
    assert_eq!(own["allowed"], json!(["cancel"]));
    app.get(&at(&it)).expect(401).await;
    app.get(&at(&it)).by(&app.person(&[]).await).expect(404).await;
    let listed = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await.body;
    assert_eq!(listed["data"][0]["guest"]["phone"], "+380 532 1234567");
    assert!(listed["data"][0].get("account_id").is_none());
    // The message leads there, too.
    told(&mailed, OLENA, &["Ваше місце підтверджено", "18.04.2026 – 19.04.2026"]).await;
    let mailed_link = mailed.secret(OLENA, "seat").await;
    app.get(&at(&it)).token(&mailed_link).expect(200).await;
    let shown = app.post("/api/v1/registration-lookups", json!({ "token": mailed_link }));
    let shown = shown.expect(200).await.body;
    assert_eq!((&shown["id"], &shown["groups"]), (&it["id"], &Value::Null));
    let unknown = json!({ "token": "rt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
    app.post("/api/v1/registration-lookups", unknown).expect(404).await;
    // The next waits, and leaves the queue by the link.
    let (waits, link) = seated(&stage, &mailed, "taras@poltava.example").await;
    assert_eq!(waits["status"], "waitlisted");
    let position = format!("{}/waitlist-position", at(&waits));
    assert_eq!(app.get(&position).token(&link).expect(200).await.body["number"], 1);
    let step = json!({ "event": "withdraw" });
    app.post(&format!("{}/transitions", at(&waits)), step).on(1).token(&link).expect(200).await;
    // What is told for good says neither her address nor her telephone.
    let db = Database::connect(app.database_url()).await.expect("connects");
    let kept = schema::naming(&db, &[OLENA.to_owned(), "1234567".to_owned()]).await;
    let kept: Vec<_> = kept.iter().map(|(table, _)| table.as_str()).collect();
    let erasable = ["mail_pace", "mail_token", "outbox_message", "person_address"];
    assert!(kept.iter().all(|it| erasable.contains(it)), "{kept:?}");
    mailed.close().await;
}

async fn what_nobody_confirms_holds_nothing_and_is_forgotten(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    sign_up(&stage, saying(OLENA), 202).await;
    let token = mailed.secret(OLENA, "sign-up").await;
    assert_eq!(stage.held().await, [0]);
    // Said again with the same words, it is said once.
    sign_up(&stage, saying(OLENA), 202).await;
    app.at("2026-02-02T12:00:01Z");
    confirm(app, &token, 410).await;
    let sweep = async |tx: &Tx| {
        persistence::conferences::guests::forget_expired(tx).await?;
        outbox::forget_expired(tx).await
    };
    app.db.write(Author::system("test", app.now()), sweep).await.expect("sweeps");
    confirm(app, &token, 404).await;
    // Nowhere is anything left of what she said.
    let db = Database::connect(app.database_url()).await.expect("connects");
    let left = schema::naming(&db, &[OLENA.to_owned(), "1234567".to_owned()]).await;
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(mailed.secrets(OLENA, "sign-up").len(), 1);
    mailed.close().await;
}

async fn nobody_learns_who_is_registered_and_nobody_is_seated_twice(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    sign_up(&stage, saying(OLENA), 202).await;
    let first = mailed.secret(OLENA, "sign-up").await;
    let mut louder = saying("OLENA@poltava.example");
    louder["participation"]["size"] = 2.into();
    let before = sign_up(&stage, louder.clone(), 202).await;
    let second = mailed.secret("OLENA@poltava.example", "sign-up").await;
    let seat = confirm(app, &first, 201).await;
    // What was said besides is void, and whoever signs up again is led to what there is.
    confirm(app, &second, 404).await;
    louder["name"] = "Olena K.".into();
    let after = sign_up(&stage, louder, 202).await;
    assert_eq!((before.body, after.body), (Value::Null, Value::Null));
    told(&mailed, "OLENA@poltava.example", &["Реєстрація вже є"]).await;
    let link = mailed.secret("OLENA@poltava.example", "seat").await;
    let shown = app.get(&at(&seat["registration"])).token(&link).expect(200).await.body;
    assert_eq!(shown["participation"]["size"], 1);
    assert_eq!(stage.held().await, [1]);
    mailed.close().await;
}

async fn a_link_that_was_passed_on_reads_and_leaves(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (it, link) = seated(&stage, &mailed, OLENA).await;
    let (other, _) = seated(&stage, &mailed, "taras@poltava.example").await;
    let patch = async |token: &str, status: u16| {
        let to = json!({ "experience": "newcomer" });
        app.patch(&at(&it), 1, to).token(token).expect(status).await.body
    };
    assert_eq!(patch(&link, 403).await["errors"][0]["code"], "link_is_not_enough");
    let groups = app.request(Method::PUT, &format!("{}/groups", at(&it)));
    groups.json(json!({ "groups": [] })).on(1).token(&link).expect(403).await;
    // It is for one registration, and for nothing else of anybody's.
    for path in [at(&other).as_str(), "/api/v1/me", "/api/v1/me/registrations"] {
        app.get(path).token(&link).expect(403).await;
    }
    app.get(&stage.path("/registrations")).token(&link).expect(403).await;
    app.get(&stage.path("")).token(&link).expect(200).await;
    for guessed in ["rt_", "rt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        app.get(&at(&it)).token(guessed).expect(401).await;
    }
    // What is more goes by the mail to her, for an hour.
    let links = format!("{}/links", at(&it));
    app.request(Method::POST, &links).token(&link).expect(202).await;
    told(&mailed, OLENA, &["Змінити мою реєстрацію"]).await;
    let proven = mailed.secret(OLENA, "seat").await;
    let changed = patch(&proven, 200).await;
    assert_eq!(changed["groups"]["groups"], json!(["migrant"]));
    app.at("2026-02-01T13:00:01Z");
    app.get(&at(&it)).token(&proven).expect(401).await;
    // Hosts have one sent to whoever has lost theirs; the link leaves.
    let host = app.renewed(&stage.host);
    app.request(Method::POST, &links).by(&host).expect(202).await;
    app.request(Method::POST, &links).by(&app.person(&[]).await).expect(404).await;
    let step = json!({ "event": "cancel" });
    let left = app.post(&format!("{}/transitions", at(&it)), step).on(2).token(&link);
    assert_eq!(left.expect(200).await.body["status"], "cancelled_by_participant");
    mailed.close().await;
}

async fn a_guest_is_told_of_every_change_in_her_language(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let first = stage.guests(1).await;
    let (it, _) = seated(&stage, &mailed, OLENA).await;
    told(&mailed, OLENA, &["Ви в списку очікування"]).await;
    first[0].does("cancel").await;
    // 72 hours, by the clocks of Copenhagen.
    let deadline = "04.02.2026, 13:00 (Europe/Copenhagen)";
    assert_eq!(told(&mailed, OLENA, &["є вільне місце", deadline]).await, 1);
    app.at("2026-02-03T12:00:01Z");
    assert_eq!(told(&mailed, OLENA, &["зарезервовано для Вас до", deadline]).await, 1);
    let link = mailed.secret(OLENA, "seat").await;
    let version = app.get(&at(&it)).token(&link).expect(200).await.body["version"].clone();
    let take = app.post(&format!("{}/transitions", at(&it)), json!({ "event": "confirm" }));
    take.on(version).token(&link).expect(200).await;
    told(&mailed, OLENA, &["Ваше місце підтверджено"]).await;
    let stage = stage.renewed();
    let move_it = json!({ "to": "2026-05-09", "reason": "The hall is closed." });
    let version = stage.shown().await["version"].clone();
    let moved = app.post(&stage.path("/reschedules"), move_it).on(version).by(&stage.host);
    moved.expect(200).await;
    told(&mailed, OLENA, &["18.04.2026 – 19.04.2026", "09.05.2026", "The hall is closed."]).await;
    stage.happens("cancel").await;
    told(&mailed, OLENA, &["скасовано. Разом", "The venue was flooded."]).await;
    let all = mailed.sink.received();
    assert_eq!(all.iter().filter(|it| it.to.contains(OLENA)).count(), 7, "each once");
    mailed.close().await;
}

async fn a_guest_who_opens_an_account_has_her_seat_there(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (it, link) = seated(&stage, &mailed, OLENA).await;
    let open = app.replica_with(&[("REGISTRATION", "open")]).await;
    open.post("/api/v1/accounts", json!({ "email": OLENA, "language": "uk" })).expect(202).await;
    let token = mailed.secret(OLENA, "registration").await;
    let said = json!({ "token": token, "display_name": "Olena K.", "password": "correct horse battery staple" });
    let me = app.post("/api/v1/account-confirmations", said).expect(201).await.body;
    let me = me["account"]["id"].as_str().unwrap_or_default().parse::<uuid::Uuid>().expect("an id");
    let token = app.token(me.into());
    let own = app.get("/api/v1/me/registrations").token(&token).expect(200).await.body;
    assert_eq!(own["data"][0]["id"], it["id"]);
    assert_eq!(own["data"][0]["guest"]["name"], "Olena K.");
    app.get(&at(&it)).token(&link).expect(200).await;
    // With the account she is registered already.
    let again = json!({ "participation": coming("UA", 1) });
    app.post(&stage.path("/registrations"), again).token(&token).expect(409).await;
    mailed.close().await;
}

async fn no_guest_comes_in_the_name_of_others(app: &App) {
    let stage = Stage::open(app, json!({ "max_party": 2 }), &[(from("international"), 9)]).await;
    let said = |change: &dyn Fn(&mut Value)| {
        let mut said = saying(OLENA);
        change(&mut said);
        said
    };
    let organisation = app.get(&stage.path("")).expect(200).await.body;
    let organisation = organisation["hosts"][0]["organisation_id"].clone();
    let named = said(&|it| it["participation"]["organisation_id"] = organisation.clone());
    sign_up(&stage, named, 403).await;
    let named = said(&|it| it["participation"]["delegation"] = organisation.clone());
    sign_up(&stage, named, 403).await;
    sign_up(&stage, said(&|it| it["participation"]["size"] = 3.into()), 409).await;
    sign_up(&stage, said(&|it| it["email"] = "olena@[127.0.0.1]".into()), 422).await;
    sign_up(&stage, said(&|it| it["participation"]["provenance"] = json!({})), 422).await;
    sign_up(&stage, said(&|it| it["notice_version"] = Value::Null), 422).await;
    let hidden = Stage::set(app, json!({})).await;
    sign_up(&hidden, saying(OLENA), 404).await;
    stage.happens("close_registration").await;
    sign_up(&stage, saying(OLENA), 409).await;
}

async fn guests_who_confirm_at_once_do_not_share_a_seat(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 3)]).await;
    let mut tokens = Vec::new();
    for at in 0..6 {
        let email = format!("guest{at}@poltava.example");
        sign_up(&stage, saying(&email), 202).await;
        tokens.push(mailed.secret(&email, "sign-up").await);
    }
    // Each twice, at once: of two who show a secret one finds it used.
    let both = tokens.iter().chain(&tokens).map(|token| {
        let body = json!({ "token": token });
        app.post("/api/v1/registration-confirmations", body).send()
    });
    let answers = futures_util::future::join_all(both).await;
    let made: Vec<_> = answers.iter().filter(|it| it.status == 201).collect();
    assert_eq!(made.len(), 6, "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
    let status =
        |wanted: &str| made.iter().filter(|it| it.body["registration"]["status"] == wanted).count();
    assert_eq!((status("confirmed"), status("waitlisted")), (3, 3));
    assert_eq!(stage.held().await, [3]);
    mailed.close().await;
}

async fn whom_no_message_reaches_is_phoned(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("DE", 1),
    });
    let enter = || app.post(&stage.path("/entered-registrations"), entered.clone());
    enter().by(&app.person(&[]).await).expect(403).await;
    let halyna = enter().by(&stage.host).expect(201).await.body;
    assert_eq!((&halyna["status"], &halyna["guest"]["email"]), (&json!("confirmed"), &Value::Null));
    let links = app.request(Method::POST, &format!("{}/links", at(&halyna))).by(&stage.host);
    assert_eq!(links.expect(409).await.body["errors"][0]["code"], "no_address");
    let (olena, _) = seated(&stage, &mailed, OLENA).await;
    let to_phone = async || {
        let page = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await.body;
        let page = page["data"].as_array().expect("a page").clone();
        let phoned = page.into_iter().filter(|it| it["guest"]["is_reached_by_mail"] == false);
        phoned.map(|it| it["id"].clone()).collect::<Vec<_>>()
    };
    stage.guests(1).await;
    assert_eq!(to_phone().await, [halyna["id"].clone()]);
    // Her server says that there is no such address any more.
    let refused = async |tx: &Tx| {
        let address = Email::parse(OLENA).expect("an address");
        outbox::suppress(tx, &address, Suppression::Refused, uuid::Uuid::nil()).await
    };
    app.db.write(Author::system("test", app.now()), refused).await.expect("is noted");
    assert_eq!(to_phone().await, [halyna["id"].clone(), olena["id"].clone()]);
    mailed.close().await;
}

/// Signs up once more with an address, and confirms; what came of it.
async fn again(stage: &Stage<'_>, mailed: &Mailed, email: &str, status: u16) -> Value {
    let before = mailed.secrets(email, "sign-up").len();
    let mut said = saying(email);
    said["name"] = format!("Olena {before}").into();
    sign_up(stage, said, 202).await;
    let started = std::time::Instant::now();
    while mailed.secrets(email, "sign-up").len() == before {
        assert!(started.elapsed().as_secs() < 30, "{email} was not asked");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    confirm(stage.app, &mailed.secret(email, "sign-up").await, status).await
}

async fn whoever_has_several_addresses_is_one_guest(app: &App) {
    let mailed = Mailed::open(app).await;
    let first = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let second = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let (old, new) = (OLENA, "olena@kyiv.example");
    let (there, _) = seated(&first, &mailed, old).await;
    let (here, _) = seated(&second, &mailed, new).await;
    let merger = json!({ "into_id": here["person_id"] });
    let path = format!("/api/v1/persons/{}/mergers", there["person_id"].as_str().expect("an id"));
    app.post(&path, merger).on(1).by(&app.admin().await).expect(200).await;
    // Who is turned down with one address is turned down with the other, too.
    let step = json!({ "event": "cancel_by_host", "reason": "She comes for somebody else." });
    let step = app.post(&format!("{}/transitions", at(&there)), step);
    step.on(2).by(&first.host).expect(200).await;
    for email in [old, new] {
        assert_eq!(again(&first, &mailed, email, 409).await["errors"][0]["code"], "turned_down");
    }
    // And seated once.
    sign_up(&second, saying(old), 202).await;
    told(&mailed, old, &["Реєстрація вже є"]).await;
    assert_eq!((first.held().await, second.held().await), (vec![0], vec![1]));
    mailed.close().await;
}

async fn an_account_takes_over_what_was_done_with_its_new_address(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let id = with_password(app, "taras@poltava.example", true).await;
    let person = Person { id, token: app.token(id) };
    let (it, _) = seated(&stage, &mailed, OLENA).await;
    let change = json!({ "email": OLENA, "password": PASSWORD });
    app.post("/api/v1/me/address-changes", change).by(&person).expect(202).await;
    let token = json!({ "token": mailed.secret(OLENA, "address-change").await });
    let change = |status: u16| {
        app.post("/api/v1/address-change-confirmations", token.clone()).expect(status)
    };
    // Not while both are expected.
    let own = json!({ "participation": coming("UA", 1) });
    let own = app.post(&stage.path("/registrations"), own).by(&person).expect(201).await;
    assert_eq!(change(409).await.body["errors"][0]["code"], "both_are_expected");
    let step = json!({ "event": "cancel" });
    let path = format!("/api/v1/registrations/{}/transitions", own.id());
    app.post(&path, step).on(1).by(&person).expect(200).await;
    change(204).await;
    let listed = app.get("/api/v1/me/registrations?status=confirmed").by(&person);
    assert_eq!(listed.expect(200).await.body["data"][0]["id"], it["id"]);
    assert_eq!(stage.held().await, [1]);
    mailed.close().await;
}
