//! What holds of a record and of all that belongs to it, whoever wrote to it at the same moment.

use std::collections::BTreeMap;

use kernel::Limit;
use persistence::Listing;
use persistence::platform::audit::{self as entries, AuditEvent, AuditFilter};
use sea_orm::Database;
use serde_json::Value;

use super::requests::Request;
use super::stages::{Kind, Stage};
use super::writes::{Operation, RECORD};
use crate::conferences::audit;
use crate::contract;
use crate::harness::{Answer, App, Person};

/// What the server says of a unique constraint and of a check that the database had to hold for it, by a fault of ours.
const LAST_LINES: [&str; 2] = [
    "There is already such a record.",
    "Read the record again; the detail says what stands against it.",
];

/// Two requests that were sent at once have been answered by a success, or by a refusal of the contract; and of two that
/// change the same version of a record one at most has changed it.
pub(super) fn must_fit(requests: [&Request; 2], answers: &[Answer; 2]) {
    for (request, answer) in requests.into_iter().zip(answers) {
        let fits = answer.status.is_success() || answer.status.is_client_error();
        let what = format!("{}: {} {}", request.operation.id, answer.status, answer.text);
        assert!(fits && !LAST_LINES.iter().any(|it| answer.body["detail"] == **it), "{what}");
    }
    let [one, other] = requests.map(|it| (it.version, it.path.split('/').nth(RECORD)));
    let both = answers.iter().all(|it| it.status.is_success());
    assert!(!both || one.0.is_none() || one != other, "both have changed the same version");
}

/// Reads all that there is of those whose turn it was: nothing is missing, and what is shown is what is on record.
pub(super) async fn must_hold(
    app: &App,
    kind: Kind,
    family: &[Operation],
    stage: &Stage,
    turn: usize,
) {
    let shown = all_shown(app, family, stage, turn).await;
    for it in shown.values() {
        must_be_on_record(app, it).await;
    }
    let of = |field| shown.values().filter(move |it: &&Value| !it[field].is_null());
    match kind {
        Kind::Conference => {
            let id = &stage.records.of("conferences")[0];
            if is_gone(app, id).await {
                return;
            }
            let id = id.parse().expect("an id");
            audit::must_be_sound(&app.db, app.database_url(), id, "after a race").await;
        }
        Kind::Partnership => {
            let open = of("questionnaire").filter(|it| it["state"] == "open");
            for open in alike(open, &["/partnership_id"]) {
                assert_eq!(open.len(), 1, "one assessment is open: {open:#?}");
            }
            every_answer_is_in_a_ballot_box(app).await;
        }
        Kind::Observation => {
            for revisions in alike(of("recorded_at"), &["/series/id", "/period"]) {
                must_be_numbered(&revisions);
                let latest = revisions.iter().filter(|it| it["superseded_at"].is_null()).count();
                assert_eq!(latest, 1, "one revision is the latest: {revisions:#?}");
            }
            every_step_was_taken(app, stage).await;
        }
        Kind::Indicator => {
            for versions in alike(of("definition"), &["/indicator_id"]) {
                must_be_numbered(&versions);
                let of = &shown[versions[0]["indicator_id"].as_str().expect("an id")];
                let in_force = versions.iter().find(|it| it["status"] == "published");
                assert_eq!(in_force.map_or(&Value::Null, |it| *it), &of["current"]);
            }
        }
        Kind::Target => {
            let key = ["/indicator_code", "/place_id", "/dimensions", "/aim/period"];
            let held = of("aim").filter(|it| it["withdrawn_at"].is_null());
            for targets in alike(held, &key) {
                assert_eq!(targets.len(), 1, "a series has one target for a period: {targets:#?}");
            }
        }
    }
}

/// Those together that have the same in these places.
fn alike<'a>(
    them: impl Iterator<Item = &'a Value>,
    places: &[&str],
) -> impl Iterator<Item = Vec<&'a Value>> {
    let mut groups = BTreeMap::<String, Vec<_>>::new();
    for it in them {
        let key: Vec<_> = places.iter().map(|at| it.pointer(at)).collect();
        groups.entry(format!("{key:?}")).or_default().push(it);
    }
    groups.into_values()
}

/// The answers of all readers that name records, record by record.
async fn all_shown(
    app: &App,
    family: &[Operation],
    stage: &Stage,
    turn: usize,
) -> BTreeMap<String, Value> {
    let mut shown = BTreeMap::new();
    let readers = family.iter().copied().filter(|it| it.reads() && it.of().count() > 0);
    for reader in readers.filter(|it| stage.records.suffice_for(*it)) {
        let path = stage.records.fill(reader.path, turn);
        let answer = read(app, &stage.people[0], reader, &path).await;
        let listed = answer["data"].as_array().into_iter().flatten();
        let records = listed.chain([&answer]).filter_map(|it| Some((it["id"].as_str()?, it)));
        shown.extend(records.map(|(id, it)| (id.to_owned(), it.clone())));
    }
    shown
}

/// What a reader says; a list is whole, and has as many as it says.
async fn read(app: &App, by: &Person, reader: Operation, path: &str) -> Value {
    let counts = contract::parameters(reader.said).iter().any(|it| it == "include_total");
    let query = if counts { "?include_total=true&limit=200" } else { "" };
    let ask = async |by: &Person| app.get(&format!("{path}{query}")).by(by).send().await;
    let mut answer = ask(by).await;
    if answer.status.as_u16() == 404 {
        // Whose town became part of another reads no more what is for the parties; the platform does.
        answer = ask(&app.admin().await).await;
    }
    // What follows from a record may not be there, but the record is.
    let follows = answer.status.is_client_error() && !reader.path.ends_with('}');
    let fits = answer.status.is_success() || follows || is_gone(app, path).await;
    assert!(fits, "{path}: {} {}", answer.status, answer.text);
    if counts && answer.status.is_success() {
        let listed = answer.body["data"].as_array().map(Vec::len);
        assert_eq!(answer.body["page"]["total_count"], listed.unwrap_or_default(), "{path}");
    }
    answer.body
}

/// What the audit record has of a record.
async fn on_record(app: &App, id: &str) -> Vec<AuditEvent> {
    let filter = AuditFilter { subject_id: Some(id.parse().expect("an id")), actor: None };
    let listing = Listing { limit: Limit::default(), after: None, include_total: false };
    entries::list(&app.db, &filter, &listing).await.expect("entries").items
}

/// Whether a record is gone by a change that is on record.
async fn is_gone(app: &App, path: &str) -> bool {
    let id = path.rsplit('/').next().unwrap_or_default();
    on_record(app, id).await.iter().any(|it| it.after.is_none())
}

/// Each version of a record is one entry of the audit record, in this order. What came with an import has its own.
async fn must_be_on_record(app: &App, it: &Value) {
    let (Some(id), Some(version)) = (it["id"].as_str(), it["version"].as_i64()) else { return };
    let entries = on_record(app, id).await;
    let version_of = |it: &AuditEvent| it.after.as_ref()?["version"].as_i64();
    let recorded: Vec<_> = entries.iter().filter_map(version_of).collect();
    if it["import_id"].is_null() {
        assert!(recorded.iter().copied().eq(1..=version), "{version} is not {recorded:?}: {it:#}");
    } else {
        assert!(recorded.is_sorted_by(|one, next| one < next), "{recorded:?}: {it:#}");
        assert!(recorded.last().is_none_or(|last| *last <= version), "{recorded:?}: {it:#}");
    }
}

/// Those that were taken with the revision alone and those with all of its import: no step is lost to another.
async fn every_step_was_taken(app: &App, stage: &Stage) {
    let path = format!("/api/v1/observations/{}", stage.records.of("observations")[0]);
    let shown = app.get(&path).by(&stage.people[0]).expect(200).await.body;
    let steps = app.get(&format!("{path}/steps")).by(&stage.people[0]).expect(200).await.body;
    let taken = steps["data"].as_array().map(Vec::len);
    assert_eq!(shown["version"], taken.unwrap_or_default() + 1, "{shown:#}: {steps:#}");
}

/// Nobody reads single answers, so they are counted where they lie.
async fn every_answer_is_in_a_ballot_box(app: &App) {
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let list = if app.db.is_postgres() { "answers::json" } else { "answers" };
    let answers =
        format!("select coalesce(sum(json_array_length({list})), 0) from partnership_ballot");
    let respondents = "select count(*) from partnership_respondent";
    assert_eq!(audit::number(&sql, &answers).await, audit::number(&sql, respondents).await);
    sql.close().await.expect("closes");
}

fn must_be_numbered(them: &[&Value]) {
    let mut numbers: Vec<_> = them.iter().filter_map(|it| it["number"].as_u64()).collect();
    numbers.sort_unstable();
    assert!(numbers.iter().copied().eq(1..=them.len() as u64), "{numbers:?}");
}
