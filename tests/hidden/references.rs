//! A reference names what its reader may read, and of anything else says what kind of thing it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::crawl::Said;
use crate::harness::{App, Person, Request};

/// Where what a reference leads to is read.
const ADDRESSES: [(&str, &str); 6] = [
    ("place", "/api/v1/places/"),
    ("organisation", "/api/v1/organisations/"),
    ("partnership", "/api/v1/partnerships/"),
    ("conference", "/api/v1/conferences/"),
    ("conference_series", "/api/v1/conference-series/"),
    ("indicator", "/api/v1/indicators/"),
];

/// What has a name only once it is published.
const NAMED_LATER: [&str; 1] = ["indicator"];

/// The references of all answers to somebody that tell too much, or too little.
pub(super) async fn misnamed(app: &App, by: Option<&Person>, said: &Said) -> Vec<String> {
    let mut references = BTreeMap::new();
    for (path, (_, answer)) in said.iter().filter(|(_, (_, it))| it.status.is_success()) {
        collect(&answer.body, path, &mut references);
    }
    let kinds: BTreeSet<_> = references.keys().map(|(kind, _)| kind.as_str()).collect();
    assert!(kinds.len() > 3, "too few kinds of references: {kinds:?}");
    let mut findings = Vec::new();
    for ((kind, id), (reference, path)) in &references {
        let is_named = ["name", "country", "dates"].iter().any(|it| !reference[*it].is_null())
            || reference["names"] != json!({});
        let is_readable = match ADDRESSES.iter().find(|(it, _)| it == kind) {
            Some((_, address)) => {
                let request = app.get(&format!("{address}{id}"));
                by.into_iter().fold(request, Request::by).send().await.status.is_success()
            }
            None => by.is_some_and(|it| it.id.to_string() == *id),
        };
        let may_lack = NAMED_LATER.contains(&kind.as_str());
        if is_named != is_readable && !(may_lack && is_readable) {
            findings.push(format!("{path}: readable: {is_readable}, but {reference}"));
        }
    }
    findings
}

fn collect(value: &Value, path: &str, found: &mut BTreeMap<(String, String), (Value, String)>) {
    match value {
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let (Some(kind), Some(id)) = (text("kind"), text("id"))
                && fields.len() == 6
                && fields.contains_key("names")
                && fields.contains_key("dates")
            {
                let reference = (value.clone(), path.to_owned());
                found.entry((kind.to_owned(), id.to_owned())).or_insert(reference);
            }
            fields.values().for_each(|it| collect(it, path, found));
        }
        Value::Array(them) => them.iter().for_each(|it| collect(it, path, found)),
        _ => {}
    }
}
