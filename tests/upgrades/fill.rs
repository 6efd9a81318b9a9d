//! What the tour does not leave behind: a frozen database has every kind of record, and a value in every column.

use persistence::platform::imports::{self as store, Import, ImportId, ImportReport, ImportState};
use persistence::{Author, Db, Options};
use reqwest::Method;
use serde_json::{Value, json};

use crate::conferences::{Stage, coming, everybody, from};
use crate::harness::{App, Person};
use crate::learning_cities::{defined, keeper, observation, profile, published, step as lead};
use crate::partnerships::{
    PATH as PARTNERSHIPS, Pair, act, change_form, coordinator, resolve, step, town, twin_towns,
};
use crate::people::access::{PASSWORD, with_password};

/// The day before the last steps, and the moment when everything stops: the shorter of two offers lapses before the tests
/// begin, the longer one after.
const EVE: &str = "2026-01-29T12:00:00Z";
const END: &str = "2026-01-30T12:00:00Z";

/// The titles of the conferences where the two offers are.
pub(super) const LAPSED: &str = "The offer has lapsed";
pub(super) const LIVE: &str = "The offer is live";

/// Towns of imports that are not done: one waits, of the other the server was killed.
pub(super) const AWAITED: [&str; 2] = ["Kiel", "Husum"];

/// Everything that a server does; gives the imports of which [`leave_undone`] makes others.
pub(super) async fn fill(app: &App) -> Vec<Import> {
    app.at(EVE);
    let admin = app.admin().await;
    log_in(app).await;
    lock_somebody_out(app).await;
    use_a_key(app, &admin).await;
    let (town, organisation) = directory(app, &admin).await;
    let (pair, partnership) = partnerships(app).await;
    conferences(app, &admin, &town, (&pair, &partnership)).await;
    let admin = app.renewed(&admin);
    learning_cities(app, &admin, &organisation, (&pair, &partnership)).await;
    tried(app, &admin).await
}

/// What the tour left of this may have been swept away when its clock was ahead: a session that is over, and one that lasts.
async fn log_in(app: &App) {
    let post = async |path: &str, body: Value, status: u16| {
        app.post(&format!("/api/v1/auth/{path}"), body).expect(status).await.body
    };
    let login = json!({ "email": "coordinator@rodgau.example", "password": PASSWORD });
    let pair = post("token", login.clone(), 200).await;
    let next = post("refresh", json!({ "refresh_token": pair["refresh_token"] }), 200).await;
    post("logout", json!({ "refresh_token": next["refresh_token"] }), 204).await;
    post("token", login, 200).await;
}

async fn lock_somebody_out(app: &App) {
    with_password(app, "archive@rodgau.example", true).await;
    let guess = json!({ "email": "archive@rodgau.example", "password": "guess" });
    for _ in 0..10 {
        app.post("/api/v1/auth/token", guess.clone()).expect(401).await;
    }
}

async fn use_a_key(app: &App, by: &Person) {
    let key = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-12-31T00:00:00Z" });
    let made = app.post("/api/v1/api-keys", key).by(by).expect(201).await.body;
    app.get("/api/v1/me").token(made["secret"].as_str().expect("a secret")).expect(200).await;
}

/// A town, and an organisation that has its seat there.
async fn directory(app: &App, admin: &Person) -> (String, String) {
    let make = async |path: &str, body: Value| {
        app.post(path, body).by(admin).expect(201).await.id().to_owned()
    };
    let county = json!({ "kind": "region", "name": "Syddanmark", "country": "DK", "valid_from": "2007-01-01" });
    let county = make("/api/v1/places", county).await;
    let vejle = json!({
        "name": "Vejle", "country": "DK", "level": "municipality", "parent_id": county, "parent_admin_name": "Region Syddanmark",
    });
    let vejle = app.post("/api/v1/municipalities", vejle).by(admin);
    let vejle = vejle.header("Idempotency-Key", "asked-for-only-once").expect(201).await;
    let vejle = vejle.id().to_owned();
    let college = json!({
        "name": "VIFIN", "kind": "ngo", "legal_form": "forening", "website": "https://vifin.example",
        "identifiers": { "wikidata": "Q1" }, "seat_municipality_id": vejle,
    });
    let founder = app.person(&[]).await;
    let college = app.post("/api/v1/organisations", college).by(&founder).expect(201).await;
    let college = college.id().to_owned();
    let address = format!("/api/v1/organisations/{college}");
    let submit = app.post(&format!("{address}/transitions"), json!({ "event": "submit" }));
    submit.on(1).by(&founder).expect(200).await;
    let reject = json!({ "event": "reject", "reason": "The register names another seat." });
    let reject = app.post(&format!("{address}/decisions"), reject);
    reject.on(2).by(admin).expect(200).await;
    let towns =
        "geonameid,name,country,lat,lon\n2655984,Belfast,GB,54.59682,-5.92541\n1,Atlantis,ZZ,0,0\n";
    assert_eq!(import(app, admin, "kind=municipalities", towns).await["state"], "done");
    let failed = import(app, admin, "kind=municipalities&mode=all_or_nothing", towns).await;
    assert_eq!(failed["state"], "failed");
    mapped(app, admin).await;
    let heir = town(app, "Egtved-Give", "DK").await;
    let end = json!({ "kind": "merged", "on": "2031-01-01", "successor_ids": [heir] });
    let end = app.post(&format!("/api/v1/municipalities/{vejle}/successions"), end);
    end.matching("*").by(admin).expect(200).await;
    (vejle, college)
}

/// An import by a mapping that is kept, in an encoding of its own.
async fn mapped(app: &App, admin: &Person) {
    let columns = [
        ("geonameid", "Id"),
        ("name", "By"),
        ("country", "Land"),
        ("lat", "Bredde"),
        ("lon", "Længde"),
    ];
    let columns = columns.map(|(column, header)| json!({ "column": column, "header": header }));
    let mapping = json!({ "name": "Syddanmark", "kind": "municipalities", "encoding": "windows-1252", "columns": columns });
    let mapping = app.post("/api/v1/import-mappings", mapping).by(admin).expect(201).await;
    let file = "Id,By,Land,Bredde,L\u{e6}ngde\n2620214,Kolding,DK,55.49,9.47\n";
    let file = encoding_rs::WINDOWS_1252.encode(file).0.into_owned();
    let query = format!("kind=municipalities&mapping_id={}", mapping.id());
    let done = import_bytes(app, admin, &query, file).await;
    assert_eq!(done["state"], "done");
}

/// Uploads a file and follows to the end.
async fn import(app: &App, by: &Person, query: &str, content: &str) -> Value {
    import_bytes(app, by, query, content.as_bytes().to_vec()).await
}

async fn import_bytes(app: &App, by: &Person, query: &str, content: Vec<u8>) -> Value {
    let upload = app.request(Method::POST, &format!("/api/v1/imports?{query}"));
    let upload = upload.header("Content-Type", "application/octet-stream").bytes(content);
    let path = upload.by(by).expect(201).await.header("location").to_owned();
    app.until(&path, by, |it| it["finished_at"].is_string()).await
}

/// An episode with its successor, and a partnership that is suspended.
async fn partnerships(app: &App) -> (Pair, String) {
    let pair = Pair::meet(app).await;
    let [one, other] = &pair.people;
    let over = pair.active(app).await;
    let agreement = |kind: &str, follows: Value| {
        let languages = json!([{ "language": "de", "authentic": true, "document": "https://rat.example/vertrag" }]);
        json!({ "kind": kind, "title": "Vertrag", "in_force_to": "2026-06-30", "languages": languages, "follows": follows })
    };
    let first = pair.sign(app, &over, agreement("friendship_agreement", Value::Null)).await;
    change_form(app, &over, one, "friendship", 200).await;
    let supersedes = json!({ "agreement_id": first["id"], "how": "supersedes" });
    pair.sign(app, &over, agreement("friendship_agreement", supersedes)).await;
    let resolution = json!({
        "municipality_id": pair.towns[0], "kind": "end", "outcome": "adopted", "body": "Gemeinderat",
        "decided_on": "2026-01-15", "document": "https://rat.example/beschluss",
    });
    app.post(&format!("{PARTNERSHIPS}/{over}/resolutions"), resolution).by(one).expect(201).await;
    step(app, &over, one, json!({ "event": "mark_dormant" }), 200).await;
    step(app, &over, one, json!({ "event": "end" }), 200).await;
    let mut again = pair.proposal("contact");
    again["started_on"] = json!("2026-01-29");
    app.post(PARTNERSHIPS, again).by(other).expect(201).await;
    struck(app).await;
    let pair = Pair::meet(app).await;
    invited(app, &Pair::meet(app).await).await;
    let id = suspended(app, &pair, &agreement).await;
    (pair, id)
}

/// Twin towns that never were, and a step that was taken back with the resolution that it rested on.
async fn struck(app: &App) {
    let pair = Pair::meet(app).await;
    let id = twin_towns::on_record(app, &pair.towns).await;
    let admin = app.admin().await;
    for (by, to, event) in
        [(&pair.people[0], "disputes", None), (&admin, "decisions", Some("strike"))]
    {
        let mut body = json!({ "reason": "The archive knows of no such partnership." });
        if let Some(event) = event {
            body["event"] = event.into();
        }
        let path = format!("{PARTNERSHIPS}/{id}/{to}");
        app.post(&path, body).matching("*").by(by).expect(200).await;
    }
    let other = Pair::meet(app).await;
    let id = other.active(app).await;
    let anna = &other.people[0];
    resolve(app, &id, &other.towns[0], anna, "suspend").await;
    step(app, &id, anna, json!({ "event": "suspend", "reason": "By mistake." }), 200).await;
    let events = app.get(&format!("{PARTNERSHIPS}/{id}/side-events")).expect(200).await.body;
    let last = events["data"].as_array().and_then(|it| it.last()).expect("an event").clone();
    let last = format!("/api/v1/side-events/{}", last["id"].as_str().expect("an id"));
    let why = json!({ "reason": "The council has not decided yet." });
    app.post(&format!("{last}/retractions"), why).by(anna).expect(200).await;
}

/// A town that is asked to join a side.
async fn invited(app: &App, pair: &Pair) {
    let id = pair.active(app).await;
    let third = town(app, "Ostfildern", "DE").await;
    let named = json!({ "municipality_id": third, "since": "2022-01-01" });
    let path = format!("{PARTNERSHIPS}/{id}/municipalities");
    app.post(&path, named).matching("*").by(&pair.people[0]).expect(200).await;
    coordinator(app, &third).await;
}

async fn suspended(app: &App, pair: &Pair, agreement: &impl Fn(&str, Value) -> Value) -> String {
    let [one, other] = &pair.people;
    let id = pair.active(app).await;
    let old = pair.sign(app, &id, agreement("friendship_agreement", Value::Null)).await;
    let mut renewal =
        agreement("friendship_agreement", json!({ "agreement_id": old["id"], "how": "renews" }));
    renewal["in_force_to"] = json!("2031-06-30");
    assert_eq!(pair.sign(app, &id, renewal).await["gap_days"], 0);
    let charter = pair.sign(app, &id, agreement("charter", Value::Null)).await;
    let notice = json!({ "effective_on": "2026-03-01", "reason": "It is renewed", "document": "https://rat.example/k" });
    act(app, charter["id"].as_str().expect("an id"), "terminations", other, notice, 200).await;
    let claims = format!("{PARTNERSHIPS}/{id}/claims");
    let mut claim = json!({
        "key": "shared_goal", "text": { "de": "Lebenslanges Lernen" }, "category": "lifelong_learning",
        "document": "https://rat.example/ziel",
    });
    let replaced = app.post(&claims, claim.clone()).by(one).expect(201).await;
    claim["replaces_id"] = json!(replaced.id());
    app.post(&claims, claim).by(one).expect(201).await;
    step(app, &id, other, json!({ "event": "mark_dormant" }), 200).await;
    step(app, &id, other, json!({ "event": "reactivate", "planned_on": "2026-05-09" }), 200).await;
    let war = json!({
        "event": "suspend", "decided_by": "mayor", "reason_code": "war", "reason": "The bridges are closed.",
        "documents": ["https://rat.example/aussetzung"],
    });
    step(app, &id, one, war, 200).await;
    id
}

/// Seats in every state: two offers, two queues, a spill that is done and one that is planned.
async fn conferences(app: &App, admin: &Person, town: &str, met: (&Pair, &str)) {
    let pools = [(from("national"), 1), (from("international"), 1)];
    let spilling = Stage::open(app, json!({ "approval": true }), &pools).await;
    spilling.guests(2).await;
    spill(app, &spilling, END).await;
    agree_on(app, admin, met).await;
    app.at(END);
    let admin = app.renewed(admin);
    let full = |it: &Value| it["data"][1]["capacity"] == 0;
    app.until(&spilling.path("/pools"), &admin, full).await;

    let lapsed = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let soon = json!({ "to": "2026-02-10", "reason": "The hall is free." });
    moved(app, &lapsed, app.post(&lapsed.path("/reschedules"), soon)).await;
    let live = Stage::open(app, json!({}), &pools).await;
    for (stage, title) in [(&lapsed, LAPSED), (&live, LIVE)] {
        let change = json!({ "title": { "en": title }, "municipality_id": town }).to_string();
        let change = app.request(Method::PATCH, &stage.path("")).bytes(change.into_bytes());
        moved(app, stage, change.header("Content-Type", "application/merge-patch+json")).await;
        let guests = stage.guests(3).await;
        guests[0].does("cancel").await;
        assert_eq!(guests[1].status().await, "offered");
    }
    spill(app, &live, "2026-04-01T00:00:00Z").await;
    called_off(app).await;
}

/// A conference that was called off, a guest who was turned down, and one who comes for the host.
async fn called_off(app: &App) {
    let notice = json!({ "privacy_notice": "https://elaine.example/privacy" });
    let stage = Stage::set(app, notice).await;
    let lead = stage.shown().await["hosts"][0]["organisation_id"].clone();
    stage.pool(&json!({ "dimension": "delegation", "organisation_id": lead }), 2).await;
    stage.pool(&everybody(), 2).await;
    for event in ["plan", "announce", "open_registration"] {
        stage.happens(event).await;
    }
    let mut delegate = json!({ "participation": coming("DK", 1) });
    delegate["participation"]["delegation"] = lead;
    app.post(&stage.path("/registrations"), delegate).by(&stage.host).expect(201).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    guest.tries("cancel_by_host", &stage.host, 200).await;
    stage.happens("cancel").await;
}

/// Free seats for guests from abroad go to the others.
async fn spill(app: &App, stage: &Stage<'_>, due_at: &str) {
    let pools = app.get(&stage.path("/pools")).expect(200).await.body;
    let [national, international] = [0, 1].map(|at| pools["data"][at]["id"].clone());
    let rule = json!({ "from_pool_id": international, "to_pool_id": national, "due_at": due_at });
    app.post(&stage.path("/spills"), rule).by(&stage.host).expect(201).await;
}

async fn moved(app: &App, stage: &Stage<'_>, request: crate::harness::Request<'_>) {
    let version = stage.shown().await["version"].to_string();
    let request = request.on(version);
    request.by(&app.renewed(&stage.host)).expect(200).await;
}

/// The conference of the tour, which is over, has led to a partnership.
async fn agree_on(app: &App, admin: &Person, (pair, partnership): (&Pair, &str)) {
    let held = app.get("/api/v1/conferences?status=held").expect(200).await.body;
    let path = format!(
        "/api/v1/conferences/{}/follow-ups",
        held["data"][0]["id"].as_str().expect("an id")
    );
    let text = json!({ "en": "They have become partners." });
    let body = json!({ "kind": "contact", "text": text, "municipality_ids": pair.towns });
    let made = app.post(&path, body).by(admin).expect(201).await;
    let address = format!("/api/v1/follow-ups/{}", made.id());
    let mut version = 1;
    for (town, clerk) in pair.towns.iter().zip(&pair.people) {
        let accept = json!({ "event": "accept" });
        let accept = app.post(&format!("{address}/parties/{town}/transitions"), accept);
        accept.on(version).by(&app.renewed(clerk)).expect(200).await;
        version += 1;
    }
    let partners = json!({ "event": "create_partnership", "partnership_id": partnership });
    for body in [json!({ "event": "agree" }), partners] {
        let request = app.post(&format!("{address}/transitions"), body).on(version);
        request.by(&app.renewed(&pair.people[0])).expect(200).await;
        version += 1;
    }
}

/// A figure with its history, one that was taken back, one that an import brought in, and what is computed from them.
async fn learning_cities(
    app: &App,
    admin: &Person,
    organisation: &str,
    (pair, partnership): (&Pair, &str),
) {
    let make = async |path: &str, body: Value| {
        app.post(path, body).by(admin).expect(201).await.id().to_owned()
    };
    let other = keeper(app).await;
    let framework = json!({
        "code": "HDR", "name": "Human Development Report", "version": "2023/24", "publisher": "United Nations",
        "licence": "CC-BY-3.0-IGO", "url": "https://hdr.example/2024",
    });
    app.post("/api/v1/frameworks", framework).by(admin).expect(201).await;
    let source = json!({
        "kind": "census", "title": "Register of persons", "organisation_id": organisation, "url": "https://census.example/2024",
        "licence": "CC0-1.0", "reference_date": "2023-12-31", "access_date": "2026-01-15",
    });
    let source = make("/api/v1/data-sources", source).await;
    let published_elsewhere =
        json!({ "kind": "estimate", "title": "Estimates", "publisher": "Eurostat" });
    make("/api/v1/data-sources", published_elsewhere).await;
    let count =
        json!({ "code": "COUNT", "factor": "1", "dimension": { "item": 1 }, "decimals": 0 });
    app.post("/api/v1/units", count).by(admin).expect(201).await;
    for code in ["IN_CARE", "POP_5"] {
        defined(app, admin, profile(code, "component", "COUNT")).await;
    }
    let mut share = profile("CARE_SHARE", "derived", "PT");
    share["definition"]["formula"] = json!("@IN_CARE / @POP_5");
    share["owner_id"] = json!(organisation);
    defined(app, admin, share).await;
    let country = app.get("/api/v1/places?kind=country&q=Denmark").expect(200).await.body;
    let country = country["data"][0]["id"].as_str().expect("an id");
    for value in ["61", "62"] {
        let mut said = observation("IN_CARE", country, "2023", value);
        (said["note"], said["source_id"]) = (json!("Counted in October."), json!(source));
        published(app, admin, &other, said).await;
    }
    let wrong = published(app, admin, &other, observation("IN_CARE", country, "2022", "16")).await;
    let withdraw = json!({ "event": "withdraw", "reason": "Counted twice." });
    lead(app, &wrong, "decisions").json(withdraw).by(&other).expect(200).await;
    let figures = "indicator,place,period,value,status,dimensions,note\nPOP_5,DK,2023,64,,,\n";
    let done = import(app, admin, "kind=observations", figures).await;
    let done = done["id"].as_str().expect("an id");
    let submit = format!("/api/v1/imports/{done}/observations/transitions");
    app.post(&submit, json!({ "event": "submit" })).by(admin).expect(200).await;
    let target = json!({
        "indicator_code": "CARE_SHARE", "place_id": pair.towns[0], "kind": "reach",
        "baseline": { "period": "2023", "value": "96" }, "aim": { "period": "2030", "value": "99" },
        "moved_by": { "kind": "partnership", "subject_id": partnership },
    });
    make("/api/v1/targets", target).await;
}

/// A file with one of the towns that are awaited.
fn file(town: &str) -> String {
    format!("geonameid,name,country,lat,lon\n{},{town},DE,54.3,10.1\n", town.len())
}

/// The imports of the towns that are awaited, as somebody has tried them.
async fn tried(app: &App, admin: &Person) -> Vec<Import> {
    let mut imports = Vec::new();
    for town in AWAITED {
        let it = import(app, admin, "kind=municipalities&dry_run=true", &file(town)).await;
        let id = it["id"].as_str().and_then(|it| it.parse().ok()).expect("an id");
        imports.push(store::show(&app.db, id).await.expect("an import"));
    }
    imports
}

/// Asks for what was tried, as if the server had been killed over the first; it would not be left undone by one that runs.
pub(super) async fn leave_undone(url: &str, tried: Vec<Import>) {
    let db = Db::connect(&Options { url: url.to_owned(), connections: 1 }).await.expect("connects");
    let author = || Author::system("runImport", END.parse().expect("a time"));
    for ((town, import), is_begun) in AWAITED.into_iter().zip(tried).zip([true, false]) {
        let queued = Import {
            id: ImportId::new(author().at),
            dry_run: false,
            state: ImportState::Queued,
            report: ImportReport::default(),
            started_at: None,
            finished_at: None,
            version: 1,
            ..import
        };
        let content = file(town).into_bytes();
        let made = db.write(author(), async |tx| store::insert(tx, &queued, content).await);
        made.await.expect("an import");
        if is_begun {
            let claimed = store::claim(&db, author()).await.expect("an answer");
            assert_eq!(claimed.map(|(it, _)| it.id), Some(queued.id));
        }
    }
    db.close().await.expect("closes");
}
