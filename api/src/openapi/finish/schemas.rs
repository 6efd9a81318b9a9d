//! Schemas as generators like them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::http::references::references;

pub(super) fn schemas(document: &mut Value) -> &mut Map<String, Value> {
    document["components"]["schemas"].as_object_mut().expect("there are schemas")
}

pub(super) fn name_of(reference: &Value) -> Option<&str> {
    reference["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

/// A record that holds another in place (`serde(flatten)`) becomes one plain record.
pub(super) fn flatten(document: &mut Value) {
    let all = schemas(document).clone();
    for schema in schemas(document).values_mut() {
        let Some(parts) = schema["allOf"].as_array().cloned() else { continue };
        let mut whole = Map::from_iter([("type".to_owned(), json!("object"))]);
        let properties: Map<_, _> = parts.iter().flat_map(|part| properties(part, &all)).collect();
        whole.insert("properties".to_owned(), properties.into());
        for key in ["description", "title"] {
            if let Some(text) = schema.get(key) {
                whole.insert(key.to_owned(), text.clone());
            }
        }
        *schema = whole.into();
    }
}

/// The fields of a record, and of those that it holds in place.
fn properties(part: &Value, all: &Map<String, Value>) -> Map<String, Value> {
    let part = name_of(part).map_or(part, |name| &all[name]);
    let held = part["allOf"].as_array().into_iter().flatten();
    let mut whole: Map<_, _> = held.flat_map(|it| properties(it, all)).collect();
    whole.extend(part["properties"].as_object().cloned().unwrap_or_default());
    whole
}

/// Texts, numbers, identifiers and lists stand where they are used; records and vocabularies keep their names. A list
/// with a name of its own, or null, is what a dozen generators cannot say.
pub(super) fn inline_nameless(document: &mut Value) {
    let is_nameless = |schema: &Value| {
        let kinds = ["string", "integer", "number", "boolean", "array"];
        kinds.iter().any(|name| schema["type"] == *name) && schema.get("enum").is_none()
    };
    let nameless: BTreeMap<_, _> = schemas(document)
        .iter()
        .filter(|(_, it)| is_nameless(it))
        .map(|(name, it)| (name.clone(), it.clone()))
        .collect();
    inline(document, &nameless);
    schemas(document).retain(|name, _| !nameless.contains_key(name));
}

fn inline(value: &mut Value, nameless: &BTreeMap<String, Value>) {
    match value {
        Value::Object(map) => {
            if let Some(whole) = map
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|it| it.rsplit('/').next())
                .and_then(|it| nameless.get(it))
            {
                let said = map.get("description").cloned();
                *map = whole.as_object().cloned().unwrap_or_default();
                map.extend(said.map(|said| ("description".to_owned(), said)));
            }
            map.values_mut().for_each(|value| inline(value, nameless));
            join_null(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| inline(item, nameless)),
        _ => {}
    }
}

/// "A text or null" is one type with two names.
fn join_null(map: &mut Map<String, Value>) {
    let Some([one, null]) = map.get("oneOf").and_then(Value::as_array).map(Vec::as_slice) else {
        return;
    };
    let Some(kind) = one["type"].as_str().filter(|_| null["type"] == "null").map(str::to_owned)
    else {
        return;
    };
    let one = one.as_object().cloned().unwrap_or_default();
    let said = map.get("description").cloned();
    map.remove("oneOf");
    map.extend(one);
    map.extend(said.map(|said| ("description".to_owned(), said)));
    map.insert("type".to_owned(), json!([kind, "null"]));
}

/// Words of which Ruby makes a constant that it keeps for itself (`BEGIN`, `END`).
const KEPT_BY_RUBY: [&str; 2] = ["begin", "end"];

/// Says how the words of a vocabulary are called in code where one of them cannot be called as it is written.
pub(super) fn name_reserved_words(document: &mut Value) {
    for schema in schemas(document).values_mut() {
        let words = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let words: Vec<_> = words.collect();
        if words.iter().any(|it| KEPT_BY_RUBY.contains(it)) {
            let named = |word: &&str| {
                let name = word.to_uppercase();
                if KEPT_BY_RUBY.contains(word) { format!("{name}_IT") } else { name }
            };
            let names = json!(words.iter().map(named).collect::<Vec<_>>());
            schema["x-enum-varnames"] = names;
        }
    }
}

/// A default makes a field required in some generators; the descriptions say what absence means.
pub(super) fn drop_defaults(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("default");
            map.values_mut().for_each(drop_defaults);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_defaults),
        _ => {}
    }
}

/// A response always has all its fields, absent ones as null, and may gain more; a request is closed.
pub(super) fn require_what_is_answered(document: &mut Value) {
    let answered = reachable(document, |operation| operation["responses"].clone());
    let asked = reachable(document, |operation| operation["requestBody"].clone());
    for name in answered.difference(&asked) {
        let Some(schema) = schemas(document).get_mut(name) else { continue };
        let names: Vec<_> = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect();
        if !names.is_empty() {
            schema["required"] = json!(names);
            schema.as_object_mut().map(|it| it.remove("additionalProperties"));
        }
    }
}

/// The schemas that can be met in some part of the operations.
pub(super) fn reachable(document: &Value, part: impl Fn(&Value) -> Value) -> BTreeSet<String> {
    let items = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object());
    let mut found = BTreeSet::new();
    let mut waiting: Vec<Value> = items.flatten().map(|(_, operation)| part(operation)).collect();
    while let Some(value) = waiting.pop() {
        for reference in references(&value) {
            if let Some(target) = document.pointer(&reference[1..])
                && found.insert(reference.to_owned())
            {
                waiting.push(target.clone());
            }
        }
    }
    found
        .iter()
        .filter_map(|it| it.strip_prefix("#/components/schemas/"))
        .map(str::to_owned)
        .collect()
}

pub(super) fn drop_unused(document: &mut Value) {
    loop {
        let used: BTreeSet<_> = references(document).into_iter().map(str::to_owned).collect();
        let mut dropped = false;
        for kind in ["schemas", "responses", "parameters", "headers"] {
            let Some(components) = document["components"][kind].as_object_mut() else { continue };
            let before = components.len();
            components.retain(|name, _| used.contains(&format!("#/components/{kind}/{name}")));
            dropped |= components.len() < before;
        }
        if !dropped {
            return;
        }
    }
}
