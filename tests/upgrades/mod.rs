//! Databases of released versions, frozen with every kind of record: what this version makes of them.

mod dump;
mod fill;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::pin::Pin;

use kernel::access::{Grant, Role};
use libtest_mimic::Trial;
use reqwest::Method;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::{Value, json};

use crate::conferences::{Stage, asked, everybody};
use crate::crawl::{self, Known};
use crate::databases::{Backend, Databases, migrate, switch};
use crate::harness::{App, Person};
use crate::people::access::PASSWORD;

/// No frozen database is larger.
const LARGEST: usize = 1024 * 1024;

/// What a version kept for the one before it only, which could still be running, and wrote no more.
const LEFT_BEHIND: [&str; 3] =
    ["queue_number.", "registration.queue_pool_id", "representation_day."];

/// The first that was released.
const FIRST: &str = "0.1.0";

/// Tables of which a later migration takes rows away, each with the migration that says why.
const THINNED: [(&str, &str); 0] = [];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("upgrades")
}

/// `FREEZE=1 cargo test -p tests -- tour` writes down, for the version as it stands, what is in the database when the tour
/// is over and what it passes by has been added.
pub(crate) async fn freeze(app: &App) {
    if switch("FREEZE").is_none() {
        return;
    }
    let version = env!("CARGO_PKG_VERSION");
    let released = folder().join(format!("../../openapi/released/{version}.json"));
    assert!(!released.exists(), "{version} is released; what is frozen stays as it is");
    let tried = fill::fill(app).await;
    app.rest().await;
    fill::leave_undone(app.database_url(), tried).await;
    dump::thin(app.database_url()).await;
    let folder = folder().join(version);
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join(format!("{}.sql", dump::backend(app.database_url())));
    std::fs::write(file, dump::dump(app.database_url()).await).expect("writable");
}

/// The database of a version.
struct Frozen {
    backend: Backend,
    text: String,
    databases: Databases,
}

impl Frozen {
    /// A server of today over it.
    async fn served(&self) -> App {
        let database = self.databases.load(self.backend, &self.text).await;
        migrate(&database.url).await;
        App::on(database).await
    }
}

type Check = fn(Frozen) -> Pin<Box<dyn Future<Output = ()>>>;

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let checks: [(&str, Check); 5] = [
        ("every_kind_of_record_is_there_in_less_than_a_mebibyte", |it| Box::pin(complete(it))),
        ("the_schema_becomes_that_of_a_new_database_and_nothing_is_lost", |it| {
            Box::pin(migrated(it))
        }),
        ("everything_is_read_and_somebody_logs_in", |it| Box::pin(read(it))),
        ("what_was_under_way_goes_on", |it| Box::pin(continued(it))),
        ("names_are_found_as_they_are_folded_today", |it| Box::pin(refolded(it))),
    ];
    // What one version did and the next does otherwise.
    let of_first: [(&str, Check); 2] = [
        ("the_timeline_tells_what_the_view_told", |it| Box::pin(told(it))),
        ("a_year_in_two_forms_is_one_unless_they_contradict_each_other", |it| Box::pin(joined(it))),
    ];
    let mut trials = Vec::new();
    for version in versions() {
        for backend in [Backend::Sqlite, Backend::Postgres] {
            let own = of_first.iter().filter(|_| version == FIRST);
            for (name, check) in checks.iter().chain(own) {
                let name = format!("{backend}::upgrades::{version}::{name}");
                trials.push(trial(databases.clone(), backend, &version, name, *check));
            }
        }
    }
    trials
}

fn trial(
    databases: Databases,
    backend: Backend,
    version: &str,
    name: String,
    check: Check,
) -> Trial {
    let absent = backend == Backend::Postgres && !databases.has_postgres();
    let file = folder().join(version).join(format!("{backend}.sql"));
    let run = move || {
        let text = std::fs::read_to_string(file).expect("a frozen database");
        let frozen = Frozen { backend, text, databases };
        actix_web::rt::System::new().block_on(check(frozen));
        Ok(())
    };
    Trial::test(name, run).with_ignored_flag(absent)
}

fn versions() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("a folder").flatten();
    let folders = entries.filter(|it| it.path().is_dir());
    folders.map(|it| it.file_name().to_string_lossy().into_owned()).collect()
}

async fn complete(it: Frozen) {
    assert!(it.text.len() < LARGEST, "{} bytes", it.text.len());
    let database = it.databases.load(it.backend, &it.text).await;
    let db = dump::open(&database.url).await;
    let mut unused = dump::unused(&db).await;
    unused.retain(|it| !LEFT_BEHIND.iter().any(|left| it.starts_with(left)));
    assert_eq!(unused, Vec::<String>::new(), "columns without a value");
    db.close().await.expect("closes");
}

async fn migrated(it: Frozen) {
    let (old, new) =
        (it.databases.load(it.backend, &it.text).await, it.databases.borrow(it.backend).await);
    let (db, fresh) = (dump::open(&old.url).await, dump::open(&new.url).await);
    let before = content(&db).await;
    migrate(&old.url).await;
    let (ours, theirs) = (dump::schema(&db).await, dump::schema(&fresh).await);
    let differing: Vec<_> = ours.symmetric_difference(&theirs).collect();
    assert!(differing.is_empty(), "only one of the two has {differing:#?}");
    let after = content(&db).await;
    for (table, rows) in before {
        let kept = after.get(&table).map_or(0, Vec::len);
        let is_thinned = THINNED.iter().any(|(it, _)| *it == table);
        assert!(is_thinned || kept >= rows.len(), "{table} had {} rows, now {kept}", rows.len());
    }
    migrate(&old.url).await;
    assert_eq!(content(&db).await, after, "migrated twice");
    db.close().await.expect("closes");
    fresh.close().await.expect("closes");
    new.give_back().await;
}

async fn content(db: &DatabaseConnection) -> BTreeMap<String, Vec<String>> {
    let mut content = BTreeMap::new();
    for table in dump::tables(db).await {
        content.insert(table.clone(), dump::rows(db, &table).await);
    }
    content
}

async fn read(it: Frozen) {
    let app = it.served().await;
    let admin = app.admin().await;
    add_newer_kinds(&app, &admin).await;
    let mut known = Known::default();
    let mut silent = crawl::silent(&crawl::crawl(&app, Some(&admin), &mut known).await);
    silent.retain(|it| !NOT_THEIRS.contains(it));
    assert!(silent.is_empty(), "no record is shown by {silent:?}; there are {known:#?}");
    let login = json!({ "email": "coordinator@rodgau.example", "password": PASSWORD });
    let pair = app.post("/api/v1/auth/token", login).expect(200).await.body;
    for found_by in ["q=werkstattgespraech", "theme=lifelong_learning"] {
        let found = app.get(&format!("/api/v1/partnerships?{found_by}")).expect(200).await.body;
        assert_ne!(found["data"], json!([]), "{found_by}");
    }
    app.get("/api/v1/me").token(pair["access_token"].as_str().expect("a token")).expect(200).await;
    app.stop().await;
}

/// One record of each kind that the version did not know, so that nothing is silent.
async fn add_newer_kinds(app: &App, admin: &Person) {
    let mapping = json!({ "name": "Any", "kind": "municipalities", "columns": [{ "column": "name", "header": "Ort" }] });
    app.post("/api/v1/import-mappings", mapping).by(admin).expect(201).await;
    let any = app.get("/api/v1/partnerships?limit=1").expect(200).await.body;
    let report = json!({ "subject_kind": "partnership", "subject_id": any["data"][0]["id"], "reason": "Any." });
    app.post("/api/v1/reports", report).by(admin).expect(201).await;
    let town = &any["data"][0]["sides"][0]["municipalities"][0]["id"];
    let own =
        Grant::on_municipality(Role::Admin, town.as_str().expect("a town").parse().expect("an id"));
    let people = app.person(&[own]).await;
    let key = json!({ "name": "Any", "scopes": [], "expires_at": "2026-12-31T00:00:00Z" });
    app.post("/api/v1/api-keys", key).by(&people).expect(201).await;
    let invitation = json!({ "on": "municipality", "on_id": town, "role": "viewer", "email": "any@people.example", "language": "de" });
    app.post("/api/v1/invitations", invitation).by(&people).expect(201).await;
    let asks = json!({ "on": "municipality", "on_id": town, "role": "viewer" });
    app.post("/api/v1/role-requests", asks).by(&app.person(&[]).await).expect(201).await;
    let document = json!({ "title": { "de": "Etwas" }, "language": "de", "classification": "public", "owner": { "municipality_id": town } });
    let document = app.post("/api/v1/documents", document).by(&people).expect(201).await;
    let content =
        app.request(Method::PUT, &format!("/api/v1/documents/{}/content", document.id())).on(1);
    let content =
        content.header("Content-Type", "application/octet-stream").bytes(b"Any.".to_vec());
    content.by(&people).expect(200).await;
    let of = format!("/api/v1/partnerships/{}", any["data"][0]["id"].as_str().expect("an id"));
    let support = json!({ "municipality_id": town, "level": "verbal", "given_on": "2026-01-01" });
    app.post(&format!("{of}/support-statements"), support).by(&people).expect(201).await;
    let contact = json!({
        "municipality_id": town, "person": { "display_name": "Anybody" }, "office": { "de": "Etwas" },
        "from": "2026-01-01", "visibility": "internal",
    });
    app.post("/api/v1/contacts", contact).by(&people).expect(201).await;
    let stage = Stage::set(app, json!({})).await;
    let pool = stage.pool(&everybody(), 2).await;
    let reserve = json!({
        "pool_id": pool, "organisation_kind": "school", "seats": 1, "release_at": "2026-12-31T00:00:00Z",
    });
    app.post(&stage.path("/reserves"), reserve).by(&stage.host).expect(201).await;
    let care = json!({ "account_id": stage.host.id, "role": "care" });
    app.post(&stage.path("/team-members"), care).by(&stage.host).expect(201).await;
    let version = stage.shown().await["version"].clone();
    let ask = app.request(Method::PUT, &stage.path("/questions")).json(asked()).on(version);
    ask.by(&stage.host).expect(200).await;
}

/// Which the administrator of the platform does not read.
const NOT_THEIRS: [&str; 5] = [
    "countSupportNeeds",
    "listPartnershipNotes",
    "listSupportRequests",
    "showPartnershipNote",
    "showSupportNeeds",
];

/// Row by row the same, but for what the view told wrongly: votes that did not pass, and the form of now for that of then.
async fn told(it: Frozen) {
    let database = it.databases.load(it.backend, &it.text).await;
    migrate(&database.url).await;
    let db = dump::open(&database.url).await;
    let of = async |table: &str| {
        let columns = "kind || ' ' || cast(on_date as text) || ' ' || exactly || ' ' || word || ' ' \
                       || coalesce(cast(side as text), 'all')";
        let mut rows = dump::texts(&db, &format!("select {columns} from {table}")).await;
        rows.sort_unstable();
        rows
    };
    let (view, entries) =
        (of("partnership_timeline").await, of("partnership_timeline_entry").await);
    assert!(view.len() > 10 && view.len() == entries.len(), "{view:?}\n{entries:?}");
    let differing: Vec<_> = view.iter().filter(|it| !entries.contains(it)).collect();
    let corrected = ["resolution_passed ", "episode_begun "];
    let odd = differing.iter().filter(|it| !corrected.iter().any(|kind| it.starts_with(kind)));
    assert_eq!(odd.collect::<Vec<_>>(), Vec::<&&String>::new());
    db.close().await.expect("closes");
}

/// What 0.1.0 took: a year in its other form alone, beside the same figure, and beside another.
async fn joined(it: Frozen) {
    let database = it.databases.load(it.backend, &it.text).await;
    let db = dump::open(&database.url).await;
    let run = async |sql: String| db.execute_unprepared(&sql).await.expect(&sql);
    run("create table said as select * from observation where in_force limit 1".into()).await;
    for (at, (period, value)) in
        [("2031-A1", "1"), ("2032", "2"), ("2032-A1", "2"), ("2033", "3"), ("2033-A1", "4")]
            .into_iter()
            .enumerate()
    {
        let id = match it.backend {
            Backend::Sqlite => format!("x'{:032x}'", at + 1),
            Backend::Postgres => format!("'00000000-0000-0000-0000-{:012x}'", at + 1),
        };
        run(format!(
            "update said set id = {id}, period = '{period}', number = 1, value = '{value}'"
        ))
        .await;
        run("insert into observation select * from said".into()).await;
    }
    run("drop table said".into()).await;
    migrate(&database.url).await;
    let said = "select period || ' ' || number || ' ' || value || ' ' || \
                case when in_force and superseded_at is null then 1 else 0 end \
                from observation where period >= '2031' order by period, number";
    let said = dump::texts(&db, said).await;
    let expected = ["2031 1 1 1", "2032 1 2 0", "2032 2 2 1", "2033 1 3 1", "2033-A1 1 4 1"];
    assert_eq!(said, expected);
    db.close().await.expect("closes");
    let app = App::on(database).await;
    let path = "/api/v1/observations?period_from=2031";
    let shown = app.get(path).expect(200).await.body;
    let periods: Vec<_> =
        shown["data"].as_array().expect("a page").iter().map(|it| &it["period"]).collect();
    assert_eq!(periods, ["2031", "2032", "2033", "2033-A1"]);
    app.stop().await;
}

async fn refolded(it: Frozen) {
    let app = it.served().await;
    for path in [
        "organisations?q=vhs+Rodgau",
        "organisations?q=VHS+Rodgau-Dudenhofen",
        "municipalities?q=Родгау",
        "places?kind=country&q=Aaland",
    ] {
        let found = app.get(&format!("/api/v1/{path}")).expect(200).await;
        assert!(!found.names().is_empty(), "{path}");
    }
    app.stop().await;
}

async fn continued(it: Frozen) {
    let app = it.served().await;
    let admin = app.admin().await;
    let all_done = |it: &Value| {
        let imports = it["data"].as_array().expect("a page");
        imports.iter().all(|it| it["finished_at"].is_string())
    };
    app.until("/api/v1/imports?limit=200", &admin, all_done).await;
    for town in fill::AWAITED {
        assert!(!it.text.contains(town), "{town} was not awaited");
        let found = app.get(&format!("/api/v1/municipalities?q={town}")).expect(200).await;
        assert_eq!(found.names(), [town]);
    }
    let (lapsed, live) = (titled(&app, fill::LAPSED).await, titled(&app, fill::LIVE).await);
    let passed_on = ["cancelled_by_participant", "expired", "offered"];
    desk(&app, &admin, &lapsed, passed_on).await;
    desk(&app, &admin, &live, ["cancelled_by_participant", "offered", "waitlisted"]).await;
    app.at("2026-02-03T12:00:00Z");
    desk(&app, &app.renewed(&admin), &live, passed_on).await;
    app.at("2026-04-01T12:00:00Z");
    let spilt = |it: &Value| it["data"][1]["capacity"] == 0;
    app.until(&format!("{live}/pools"), &app.renewed(&admin), spilt).await;
    app.stop().await;
}

/// Where the conference with this title is.
async fn titled(app: &App, title: &str) -> String {
    let all = app.get("/api/v1/conferences?limit=200").expect(200).await.body;
    let mut all = all["data"].as_array().expect("a page").iter();
    let found = all.find(|it| it["title"]["en"] == title).expect("a conference");
    format!("/api/v1/conferences/{}", found["id"].as_str().expect("an id"))
}

/// Waits until the registrations, in the order in which they came, are in these states.
async fn desk(app: &App, by: &Person, conference: &str, states: [&str; 3]) {
    let fits = |it: &Value| {
        let of = it["data"].as_array().expect("a page").iter().map(|it| &it["status"]);
        of.eq(states)
    };
    app.until(&format!("{conference}/registrations"), by, fits).await;
}
