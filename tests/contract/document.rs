//! Reading an OpenAPI document.

use std::collections::BTreeSet;

use serde_json::Value;

const METHODS: &[&str] = &["delete", "get", "patch", "post", "put"];

pub(crate) struct Document<'a>(pub(crate) &'a Value);

pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) value: &'a Value,
    /// Resolved; those of the path come first.
    pub(crate) parameters: Vec<&'a Value>,
}

impl Operation<'_> {
    pub(crate) fn place(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    pub(crate) fn id(&self) -> &str {
        self.value["operationId"].as_str().unwrap_or_default()
    }
}

/// The members of an object; none of anything else.
pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

pub(crate) fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub(crate) fn words(value: &Value) -> impl Iterator<Item = &str> {
    items(value).filter_map(Value::as_str)
}

impl<'a> Document<'a> {
    pub(crate) fn operations(&self) -> Vec<Operation<'a>> {
        let paths = members(&self.0["paths"]);
        paths.flat_map(|(path, item)| self.operations_of(path, item)).collect()
    }

    fn operations_of(&self, path: &'a str, item: &'a Value) -> Vec<Operation<'a>> {
        let operations = members(item).filter(|(method, _)| METHODS.contains(method));
        let operations = operations.map(|(method, value)| Operation {
            path,
            method,
            value,
            parameters: items(&item["parameters"])
                .chain(items(&value["parameters"]))
                .map(|parameter| self.resolve(parameter))
                .collect(),
        });
        operations.collect()
    }

    /// Statuses with their resolved responses.
    pub(crate) fn responses(&self, operation: &Operation<'a>) -> Vec<(&'a str, &'a Value)> {
        let responses = members(&operation.value["responses"]);
        responses.map(|(status, response)| (status, self.resolve(response))).collect()
    }

    pub(crate) fn success(&self, operation: &Operation<'a>) -> Vec<(&'a str, &'a Value)> {
        let mut responses = self.responses(operation);
        responses.retain(|(status, _)| status.starts_with('2'));
        responses
    }

    pub(crate) fn request_body(&self, operation: &Operation<'a>) -> &'a Value {
        self.resolve(&operation.value["requestBody"])
    }

    /// Follows `$ref`s; a dangling or endless one is `null`.
    pub(crate) fn resolve(&self, mut value: &'a Value) -> &'a Value {
        for _ in 0..8 {
            let Some(reference) = value["$ref"].as_str() else { return value };
            value = self.target(reference).unwrap_or(&Value::Null);
        }
        &Value::Null
    }

    pub(crate) fn target(&self, reference: &str) -> Option<&'a Value> {
        self.0.pointer(reference.strip_prefix('#')?)
    }

    /// The named schemas among all that `roots` lead to.
    pub(crate) fn reachable(&self, roots: &[&'a Value]) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<_> = roots.iter().flat_map(|root| references(root)).collect();
        while let Some(reference) = open.pop() {
            if found.insert(reference) {
                open.extend(self.target(reference).map(references).unwrap_or_default());
            }
        }
        found
    }

    /// Every schema with its place: named, of a parameter, header or body, and their parts.
    pub(crate) fn schemas(&self) -> Vec<(String, &'a Value)> {
        let mut found = Vec::new();
        for (key, value) in members(self.0).filter(|(key, _)| ["components", "paths"].contains(key))
        {
            collect_schemas(key, value, &mut found);
        }
        found
    }
}

pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// The targets of all `$ref`s in a value, those within an example aside.
pub(crate) fn references(value: &Value) -> Vec<&str> {
    let parts = members(value).flat_map(|(key, part)| match (key, part) {
        ("$ref", Value::String(reference)) => vec![reference.as_str()],
        ("example", _) => Vec::new(),
        ("examples", _) => members(part).filter_map(|(_, it)| it["$ref"].as_str()).collect(),
        ("properties", _) => members(part).flat_map(|(_, property)| references(property)).collect(),
        _ => references(part),
    });
    parts.chain(items(value).flat_map(references)).collect()
}

fn collect_schemas<'a>(place: &str, value: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    for (key, part) in members(value) {
        let place = format!("{place}/{key}");
        match key {
            "example" | "examples" => {}
            "schema" => collect_parts(&place, part, found),
            "schemas" => {
                members(part).for_each(|(name, schema)| collect_parts(name, schema, found));
            }
            _ => collect_schemas(&place, part, found),
        }
    }
    for (index, part) in items(value).enumerate() {
        let name = part["name"].as_str().map_or_else(|| index.to_string(), str::to_owned);
        collect_schemas(&format!("{place}/{name}"), part, found);
    }
}

fn collect_parts<'a>(place: &str, schema: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    found.push((place.to_owned(), schema));
    for (key, part) in members(schema) {
        match key {
            "properties" | "patternProperties" | "$defs" => members(part)
                .for_each(|(name, part)| collect_parts(&format!("{place}/{name}"), part, found)),
            "additionalProperties" if part.is_boolean() => {}
            "items" | "not" | "additionalProperties" => {
                collect_parts(&format!("{place}/{key}"), part, found);
            }
            "allOf" | "anyOf" | "oneOf" => items(part).enumerate().for_each(|(index, part)| {
                collect_parts(&format!("{place}/{key}/{index}"), part, found);
            }),
            _ => {}
        }
    }
}

/// A document with one value replaced or added, or taken away by `null`.
pub(crate) fn edited(document: &Value, pointer: &str, value: Value) -> Value {
    let mut document = document.clone();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer below the root");
    let key = key.replace("~1", "/");
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {pointer}"));
    match parent {
        Value::Object(object) if value.is_null() => {
            object.remove(&key).unwrap_or_else(|| panic!("nothing at {pointer}"));
        }
        Value::Object(object) => drop(object.insert(key, value)),
        Value::Array(items) if key == "-" => items.push(value),
        _ => parent[key.parse::<usize>().expect("an index")] = value,
    }
    document
}
