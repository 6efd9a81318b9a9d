//! Nobody is named unasked: every request of the tour that can name a body is made again with a body for which the caller
//! may not speak, in each of its fields. It is refused, or that body shows nowhere as taking part.

use std::collections::BTreeSet;

use kernel::AccountId;
use kernel::access::{Grant, Role};
use libtest_mimic::Trial;
use persistence::people::members;
use persistence::{Author, Error};
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use crate::contract;
use crate::crawl::{self, Known, Said};
use crate::databases::{Backend, Databases};
use crate::harness::{Answer, App, Exchange, Person, without_references};
use crate::partnerships::{Pair, coordinator, town};

/// References that name no body: what they name is a record of those who take part in it.
const RECORDS: [&str; 10] = [
    "agreement_id",
    "conference_id",
    "document_id",
    "from_pool_id",
    "outcome_id",
    "replaces_id",
    "resolution_id",
    "series_id",
    "source_id",
    "to_pool_id",
];

/// Where a body is named without taking part, and what is said of it instead.
const NAMED_OTHERWISE: [(&str, &str); 4] = [
    ("createConference /municipality_id", "where it takes place"),
    ("updateConference /municipality_id", "where it takes place"),
    ("createOrganisation /seat_municipality_id", "where the organisation has its seat"),
    ("updateOrganisation /seat_municipality_id", "where the organisation has its seat"),
];

/// One case on SQLite, whose databases are copied in a moment; that both databases store alike is for others to prove.
pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let databases = databases.clone();
    let run = move || {
        actix_web::rt::System::new().block_on(nobody_is_named_unasked(databases));
        Ok(())
    };
    vec![Trial::test("sqlite::hidden::nobody_is_named_unasked", run)]
}

async fn nobody_is_named_unasked(databases: Databases) {
    let app = App::on(databases.borrow(Backend::Sqlite).await).await;
    let others = Others::live(&app).await;
    let admin = app.admin().await;
    app.listen_to(|operation| !fields(operation).is_empty());
    crate::tour::walk(&app, &admin).await;
    let kept = app.heard();
    let all = contract::operations()
        .flat_map(|(.., it)| fields(it).into_iter().map(|place| at(it, &place)));
    let mut left: BTreeSet<String> = all.collect();
    let (mut shown, mut excused) = (Vec::new(), BTreeSet::new());
    for it in &kept {
        for (place, traces) in others.named_in(it).await {
            left.remove(&place);
            match NAMED_OTHERWISE.iter().find(|(it, _)| *it == place) {
                Some((it, _)) if !traces.is_empty() => drop(excused.insert(*it)),
                _ => shown.extend(traces.into_iter().map(|it| format!("{place}: {it}"))),
            }
        }
    }
    app.stop().await;
    assert!(shown.is_empty(), "shown unasked:\n{}", shown.join("\n"));
    assert!(left.is_empty(), "the tour makes no request that fills {left:#?}");
    let idle: Vec<_> = NAMED_OTHERWISE.iter().filter(|(it, _)| !excused.contains(it)).collect();
    assert!(idle.is_empty(), "nobody is named by {idle:?}");
}

fn at(operation: &Value, place: &str) -> String {
    format!("{} {place}", operation["operationId"].as_str().expect("an id"))
}

/// Where the body of an operation can name a body.
fn fields(operation: &'static Value) -> BTreeSet<String> {
    let Some((_, schema, _)) = contract::body(operation) else { return BTreeSet::new() };
    namings("", schema, None, "").into_iter().map(|(place, _)| place).collect()
}

/// Every way to name `other` in what was said: where, and what is said then.
fn namings(
    name: &str,
    schema: &'static Value,
    said: Option<&Value>,
    other: &str,
) -> Vec<(String, Value)> {
    let schema = contract::target(schema);
    if let Some(all) = ["oneOf", "anyOf", "allOf"].iter().find_map(|it| schema[*it].as_array()) {
        return all.iter().flat_map(|it| namings(name, it, said, other)).collect();
    }
    let said = said.filter(|it| !it.is_null());
    if let Some(properties) = schema["properties"].as_object() {
        let base = said.cloned().unwrap_or_else(|| least(schema));
        let within = |(key, it): (&'static String, &'static Value)| {
            let named = namings(key, it, said.and_then(|said| said.get(key)), other).into_iter();
            let base = base.clone();
            let named = named.map(move |(place, value)| {
                let mut body = base.clone();
                body[key] = value;
                (format!("/{key}{place}"), body)
            });
            named.collect::<Vec<_>>()
        };
        return properties.iter().flat_map(within).collect();
    }
    if !schema["items"].is_null() {
        let items = said.and_then(Value::as_array).cloned().unwrap_or_default();
        // In the place of each, and after the last.
        let within = |place: usize| {
            let one = items.get(place).or(items.last());
            let named = namings(name, &schema["items"], one, other).into_iter();
            let items = items.clone();
            let named = named.map(move |(inner, value)| {
                let mut items = items.clone();
                items.resize(items.len().max(place + 1), Value::Null);
                items[place] = value;
                (format!("/*{inner}"), json!(items))
            });
            named.collect::<Vec<_>>()
        };
        return (0..=items.len()).flat_map(within).collect();
    }
    let names_a_body = schema["format"] == "uuid" && !RECORDS.contains(&name);
    Vec::from_iter(names_a_body.then(|| (String::new(), other.into())))
}

/// The least that a schema takes.
fn least(schema: &'static Value) -> Value {
    let schema = contract::target(schema);
    let given = [&schema["examples"][0], &schema["enum"][0], &schema["minimum"]];
    if let Some(given) = given.into_iter().find(|it| !it.is_null()) {
        return given.clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
    match kind {
        "array" => json!([]),
        "boolean" => json!(false),
        "integer" | "number" => json!(1),
        "string" => json!("something"),
        _ => {
            let needed = schema["required"].as_array().into_iter().flatten();
            let needed = needed.filter_map(Value::as_str);
            needed
                .map(|it| (it.to_owned(), least(&schema["properties"][it])))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
    }
}

/// Bodies that have nothing to do with anybody else: an organisation, a municipality and a partnership of others, each
/// with somebody who speaks for it; and where they show.
pub(super) struct Others {
    ids: [String; 3],
    shown: Said,
}

/// In whose name a request is made again; whoever made it has no role on the platform any more.
#[derive(Clone, Copy)]
enum Roles {
    /// Of those bodies with which the caller has a role.
    Own,
    /// Of every body but the others.
    Everybodys,
}

impl Others {
    pub(super) async fn live(app: &App) -> Self {
        let admin = app.admin().await;
        let body = json!({ "name": "Association of others", "kind": "ngo" });
        let organisation = app.post("/api/v1/organisations", body).by(&admin).expect(201).await;
        let organisation = organisation.id().to_owned();
        let id = organisation.parse().expect("an id");
        app.person(&[Grant::on_organisation(Role::Coordinator, id)]).await;
        let towns = [town(app, "Hamm", "DE").await, town(app, "Odesa", "UA").await];
        let people = [coordinator(app, &towns[0]).await, coordinator(app, &towns[1]).await];
        let pair = Pair { towns, people };
        let partnership = pair.active(app).await;
        let [municipality, _] = pair.towns;
        let ids = [organisation, municipality, partnership];
        let shown = seen(app, None, &ids, Known::default()).await;
        Self { ids, shown }
    }

    /// Each field of a request, with where one of the others shows after it was named there.
    async fn named_in(&self, it: &Exchange) -> Vec<(String, Vec<String>)> {
        let Some(roles) = self.granted(it).await else {
            let places = fields(it.operation).into_iter();
            return places.map(|place| (at(it.operation, &place), Vec::new())).collect();
        };
        let (_, schema, _) = contract::body(it.operation).expect("a body");
        let mut app = self.world(it, roles).await;
        let mut found = Vec::new();
        for other in &self.ids {
            let said = whole(&app, it).await;
            for (place, body) in namings("", schema, Some(&said), other) {
                let place = at(it.operation, &place);
                let fits = contract::takes_body(it.operation, &body);
                assert!(fits, "{place}: the contract does not take {body:#}");
                let answer = it.again(&app, &body).await;
                let (status, mut traces) = (answer.status, Vec::new());
                if status.is_success() {
                    come_out(&app, it, &answer).await;
                    traces = self.traces(&app, it, &answer, other).await;
                    std::mem::replace(&mut app, self.world(it, roles).await).stop().await;
                } else {
                    assert!(status.is_client_error(), "{place}: {status} {}", answer.text);
                }
                found.push((place, traces));
            }
        }
        app.stop().await;
        found
    }

    /// As whom the request is granted without a role on the platform; as nobody, if it is the platform's to make.
    async fn granted(&self, it: &Exchange) -> Option<Roles> {
        let mut refused = String::new();
        for roles in [Roles::Own, Roles::Everybodys] {
            let app = self.world(it, roles).await;
            let answer = it.again(&app, it.body()).await;
            app.stop().await;
            if answer.status.is_success() {
                return Some(roles);
            }
            refused = answer.text;
        }
        let text = it.operation["description"].as_str().unwrap_or_default();
        assert!(
            text.contains("on the platform, and"),
            "{}: {refused}",
            it.operation["operationId"]
        );
        assert!(!text.contains("one of the parties"), "{}: {refused}", it.operation["operationId"]);
        None
    }

    /// The world before a request, in which nobody has a role on the platform.
    async fn world(&self, it: &Exchange, roles: Roles) -> App {
        let app = self.copied(it).await;
        let db = Database::connect(app.database_url()).await.expect("connects");
        let nobody = "delete from account_role where on_kind = 'platform'";
        db.execute_unprepared(nobody).await.expect("valid SQL");
        db.close().await.expect("closes");
        if matches!(roles, Roles::Everybodys) {
            self.grant_everybodys(&app, it.caller()).await;
        }
        app
    }

    async fn grant_everybodys(&self, app: &App, to: AccountId) {
        let grants = self.everybodys(app, Role::Admin).await;
        let granted = app.db.write(Author::system("test", app.now()), async |tx| {
            for grant in grants {
                members::grant(tx, to, grant).await?;
            }
            Ok::<_, Error>(())
        });
        granted.await.expect("roles");
    }

    /// A role on every body but the others.
    pub(super) async fn everybodys(&self, app: &App, role: Role) -> Vec<Grant> {
        type On = fn(Role, &str) -> Grant;
        let kinds: [(&str, On); 2] = [
            ("organisations", |role, id| Grant::on_organisation(role, uuid(id).into())),
            ("municipalities", |role, id| Grant::on_municipality(role, uuid(id).into())),
        ];
        let mut grants = Vec::new();
        for (path, grant) in kinds {
            let all = app.get(&format!("/api/v1/{path}?limit=200")).expect(200).await.body;
            let all = all["data"].as_array().expect("a page").iter();
            let ids = all.map(|it| it["id"].as_str().expect("an id"));
            let ours = ids.filter(|id| !self.ids.iter().any(|other| other == id));
            grants.extend(ours.map(|id| grant(role, id)));
        }
        grants
    }

    pub(super) fn organisation(&self) -> kernel::OrganisationId {
        uuid(&self.ids[0]).into()
    }

    pub(super) fn municipality(&self) -> kernel::PlaceId {
        uuid(&self.ids[1]).into()
    }

    /// The world before a request.
    pub(super) async fn copied(&self, it: &Exchange) -> App {
        let app = App::on(it.world().copied().await).await;
        app.at(&it.now.to_rfc3339());
        app
    }

    /// Where one of the others shows that did not before: to nobody, and to somebody without a role.
    async fn traces(&self, app: &App, it: &Exchange, answer: &Answer, other: &str) -> Vec<String> {
        let mut known = Known::default();
        known.note(&it.path);
        known.note(answer.header("location"));
        let stranger = app.person(&[]).await;
        let mut traces = Vec::new();
        for (who, by) in [("anonymous", None), ("a stranger", Some(&stranger))] {
            let now = seen(app, by, &self.ids, known.clone()).await;
            for (path, (_, answer)) in &now {
                let before = self.shown.get(path).map(|(_, it)| (named(path, it, other), rows(it)));
                let counts = path.contains('?') && path.contains(other);
                let more = named(path, answer, other) > before.map_or(0, |it| it.0)
                    || (counts && rows(answer) > before.map_or(0, |it| it.1));
                if more {
                    traces.push(format!("{who} reads it at {path}"));
                }
            }
        }
        traces
    }
}

/// All that somebody reads, also by filtering for these bodies.
async fn seen(app: &App, by: Option<&Person>, ids: &[String], mut known: Known) -> Said {
    let mut said = crawl::crawl(app, by, &mut known).await;
    said.extend(crawl::ask(app, by, known.filtered(ids)).await);
    said
}

/// How often an answer names a body beyond what it was asked.
fn named(path: &str, answer: &Answer, other: &str) -> usize {
    let asked = path.split('?').next().unwrap_or_default();
    answer.text.replace(asked, "").matches(other).count()
}

fn rows(answer: &Answer) -> usize {
    answer.body["data"].as_array().map_or(0, Vec::len)
}

fn uuid(id: &str) -> uuid::Uuid {
    id.parse().expect("an id")
}

/// What brings a record before everybody.
const COMING_OUT: [&str; 3] = ["plan", "announce", "activate"];

/// Takes every step that makes public what was answered and what it hangs on, as far as there are such steps.
async fn come_out(app: &App, it: &Exchange, answer: &Answer) {
    let made = answer.header("location");
    let of: Vec<_> = it.path.split('/').take(RECORD).collect();
    let token = it.headers["authorization"].to_str().expect("a token");
    for record in [of.join("/").as_str(), made] {
        let path = format!("{record}/transitions");
        let Some(operation) = contract::operation(&reqwest::Method::POST, &path) else { continue };
        for step in COMING_OUT.map(|event| json!({ "event": event })) {
            if contract::takes_body(operation, &step) {
                let step = app.post(&path, step).matching("*").header("Authorization", token);
                step.send().await;
            }
        }
    }
}

/// Parts of the address of a record: `/api/v1/conferences/{conference_id}`.
const RECORD: usize = 5;

/// What a request says; a patch with those fields of the record that can name somebody.
async fn whole(app: &App, it: &Exchange) -> Value {
    let mut said = it.body().clone();
    if it.method != reqwest::Method::PATCH {
        return said;
    }
    let token = it.headers["authorization"].to_str().expect("a token");
    let record = app.get(&it.path).header("Authorization", token).expect(200).await.body;
    for place in fields(it.operation) {
        let key = place.split('/').nth(1).expect("a field");
        if said.get(key).is_none() && !record[key].is_null() {
            said[key] = without_references(&record[key]);
        }
    }
    said
}
