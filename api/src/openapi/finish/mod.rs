//! Says once what holds for every operation, so that no handler repeats it.

mod components;
mod naming;
mod operations;
mod schemas;

use std::collections::BTreeSet;

use people::message::MessageKind;
use people::task::TaskKind;
use serde_json::{Value, json};

use crate::http::problem;
use crate::http::rule::Tag;
use crate::names::NAMING;
use crate::platform::vocabularies;
use components::{add_components, default_base_url};
use naming::name_what_is_referred_to;
use operations::complete_operations;
use schemas::{
    drop_defaults, drop_unused, flatten, inline_nameless, name_reserved_words,
    require_what_is_answered,
};

/// Completes the collected document.
pub(super) fn finish(mut document: Value, tags: &[Tag], groups: &[(&str, &[Tag])]) -> Value {
    flatten(&mut document);
    inline_nameless(&mut document);
    drop_defaults(&mut document["components"]["schemas"]);
    complete_operations(&mut document, tags);
    name_what_is_referred_to(&mut document, NAMING.properties);
    add_components(&mut document);
    require_what_is_answered(&mut document);
    add_examples(&mut document);
    list_open_words(&mut document);
    name_reserved_words(&mut document);
    document["servers"] =
        json!([{ "url": default_base_url(), "description": "A server on this machine." }]);
    drop_unused(&mut document);
    // One that has addresses of two beginnings is described once.
    let mut told = BTreeSet::new();
    let described = tags.iter().filter(|tag| told.insert(tag.name));
    let described = described.map(|tag| json!({ "name": tag.name, "description": tag.about }));
    document["tags"] = described.collect();
    let names = |tags: &[Tag]| tags.iter().map(|tag| tag.name).collect::<Vec<_>>();
    let grouped = groups.iter().map(|(name, tags)| json!({ "name": name, "tags": names(tags) }));
    document["x-tagGroups"] = grouped.collect();
    document
}

/// Codes that may grow are texts to clients; the ones in use are listed all the same.
fn list_open_words(document: &mut Value) {
    let kinds: Vec<_> = problem::KINDS.iter().map(|kind| kind.code).collect();
    let remarks = vocabularies::codes(vocabularies::REMARKS);
    let categories: Vec<_> = partnerships::claim::categories().collect();
    let tasks: Vec<_> = TaskKind::all().map(<&str>::from).collect();
    let messages: Vec<_> = MessageKind::all().map(<&str>::from).collect();
    let codes: Vec<_> = problem::CODES.iter().map(|it| it.code).collect();
    for (schema, property, words) in [
        ("Problem", "code", &kinds),
        ("Fault", "code", &codes),
        ("ImportRemark", "code", &remarks),
        ("ClaimCreate", "category", &categories),
        ("SharedClaim", "category", &categories),
        ("MyTask", "kind", &tasks),
        ("Notification", "kind", &messages),
    ] {
        let place = format!("/components/schemas/{schema}/properties/{property}");
        let open = document.pointer_mut(&place).expect("what is open is in the contract");
        open["x-extensible-enum"] = json!(words);
    }
}

/// Examples were recorded from a server full of real municipalities.
fn add_examples(document: &mut Value) {
    let recorded: Value =
        serde_json::from_str(include_str!("../../../../openapi/examples.json")).unwrap_or_default();
    let paths = document["paths"].as_object_mut().expect("there are paths");
    for operation in
        paths.values_mut().filter_map(Value::as_object_mut).flat_map(|item| item.values_mut())
    {
        let examples = &recorded[operation["operationId"].as_str().unwrap_or_default()];
        for (part, key) in [
            ("/requestBody/content", "request"),
            ("/responses/200/content", "response"),
            ("/responses/201/content", "response"),
            ("/responses/202/content", "response"),
        ] {
            let Some(example) = examples.get(key) else { continue };
            let media = operation
                .pointer_mut(part)
                .and_then(Value::as_object_mut)
                .and_then(|it| it.values_mut().next());
            if let Some(media) = media {
                media["examples"] = json!({ "default": { "value": example } });
            }
        }
    }
}
