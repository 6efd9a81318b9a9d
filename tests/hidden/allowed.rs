//! What a record says that its reader may let happen to it is true: whoever reads it, wherever it stands. Of the events
//! that are not named none happens, of those that are none is refused for who asks.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::shown::{Marks, WHO, Who, World};
use crate::contract;
use crate::crawl::{self, Known, Said};
use crate::harness::{App, Person, another, cases};

cases!("hidden": what_is_allowed_is_true);

async fn what_is_allowed_is_true(app: &App) {
    let mut marks = Marks(Vec::new());
    let world = World::set(app, &mut marks).await;
    world.hide(&mut marks).await;
    let club = json!({ "name": another("Club"), "kind": "ngo" });
    let club = app.post("/api/v1/organisations", club).by(world.person(Who::Town).expect("it"));
    club.expect(201).await;
    let mut known = Known::default();
    crawl::crawl(app, Some(&app.admin().await), &mut known).await;
    let (mut findings, mut happened) = (Vec::new(), BTreeSet::new());
    for who in WHO {
        let said = crawl::ask(app, world.person(who), known.addresses()).await;
        findings.extend(differing(who, &said));
        for life in lives() {
            for at in known.fill(life.path) {
                let tried = life.tried(app, world.person(who), &at).await;
                findings.extend(tried.wrong.into_iter().map(|it| format!("{who:?}: {it}")));
                happened.extend(tried.happened.then_some(life.path));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let none: Vec<_> = lives().map(|it| it.path).filter(|it| !happened.contains(it)).collect();
    assert!(none.is_empty(), "nobody could let anything happen to {none:?}");
}

/// Records that say differently in two answers what the same reader may let happen to them.
fn differing(who: Who, said: &Said) -> Vec<String> {
    let mut shown = BTreeMap::<String, BTreeSet<String>>::new();
    for (_, answer) in said.values() {
        gather(&answer.body, &mut shown);
    }
    let odd = shown.iter().filter(|(_, them)| them.len() > 1);
    let odd = odd.map(|(id, them)| format!("{who:?}: {id} says {them:?}"));
    let nobodys = shown.iter().filter(|(_, them)| {
        who == Who::Anonymous && them.iter().any(|it| it.contains(char::is_alphabetic))
    });
    odd.chain(nobodys.map(|(id, them)| format!("anybody may do {them:?} with {id}"))).collect()
}

fn gather(value: &Value, shown: &mut BTreeMap<String, BTreeSet<String>>) {
    if let (Some(id), Some(events)) = (value["id"].as_str(), allowed(value)) {
        let events: Vec<_> = events.into_iter().map(|(_, events)| events).collect();
        shown.entry(id.to_owned()).or_default().insert(json!(events).to_string());
    }
    match value {
        Value::Array(items) => items.iter().for_each(|it| gather(it, shown)),
        Value::Object(fields) => fields.values().for_each(|it| gather(it, shown)),
        _ => {}
    }
}

/// The events that a record names, for the whole or for each of its sides.
fn allowed(record: &Value) -> Option<Vec<(Option<i64>, Vec<String>)>> {
    let words = |it: &Value| -> Option<Vec<String>> {
        let words = it["allowed"].as_array()?.iter();
        Some(words.filter_map(Value::as_str).map(str::to_owned).collect())
    };
    if let Some(words) = words(record) {
        return Some(vec![(None, words)]);
    }
    let sides = record["sides"].as_array()?.iter();
    sides.map(|side| Some((side["number"].as_i64(), words(side)?))).collect()
}

/// A kind of record to which something can happen.
struct Life {
    path: &'static str,
    events: Vec<&'static str>,
}

/// What came of trying all events of a record.
#[derive(Default)]
struct Tried {
    wrong: Vec<String>,
    happened: bool,
}

/// Those that the contract knows: what is named by others and answers for itself is no record.
fn lives() -> impl Iterator<Item = Life> {
    let all = contract::operations().filter(|(method, ..)| *method == "post");
    let all = all.filter_map(|(_, path, it)| Some((path.strip_suffix("/transitions")?, it)));
    let all = all.map(|(path, it)| Life { path, events: contract::words(it, "event") });
    all.filter(|it| it.path.matches('{').count() == 1 && it.path.ends_with('}'))
}

impl Life {
    async fn tried(&self, app: &App, by: Option<&Person>, at: &str) -> Tried {
        let mut tried = Tried::default();
        let Some(shown) = read(app, by, at).await else { return tried };
        for (side, allowed) in shown {
            let (named, others): (Vec<_>, Vec<_>) =
                self.events.iter().partition(|event| allowed.iter().any(|it| it == *event));
            for event in others {
                if asked(app, by, at, side, event).await.is_success() {
                    tried.wrong.push(format!("{event} happens to {at} unnamed"));
                }
            }
            for event in named {
                let status = asked(app, by, at, side, event).await;
                let refused =
                    [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
                if refused.contains(&status) {
                    tried.wrong.push(format!("{event} is named at {at} and gets {status}"));
                }
                tried.happened |= status.is_success();
                if status.is_success() {
                    break;
                }
            }
        }
        tried
    }
}

async fn read(app: &App, by: Option<&Person>, at: &str) -> Option<Vec<(Option<i64>, Vec<String>)>> {
    let request = app.get(at);
    let answer = match by {
        Some(person) => request.by(person).send().await,
        None => request.send().await,
    };
    if !answer.status.is_success() {
        return None;
    }
    let shown = allowed(&answer.body);
    assert!(shown.is_some(), "{at} does not say what is allowed: {}", answer.text);
    shown
}

async fn asked(
    app: &App,
    by: Option<&Person>,
    at: &str,
    side: Option<i64>,
    event: &str,
) -> StatusCode {
    let mut body = json!({ "event": event });
    if let Some(side) = side {
        body["side"] = side.into();
    }
    let request = app.request(Method::POST, &format!("{at}/transitions")).json(body).matching("*");
    match by {
        Some(person) => request.by(person).send().await.status,
        None => request.send().await.status,
    }
}
