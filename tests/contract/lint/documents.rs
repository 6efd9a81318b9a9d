//! Rules about the document as a whole: its paths, what refers to what, its examples.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

use super::super::document::{Document, Operation, items, members, references, schema_name};

use super::findings::{is_kebab, is_snake, only_if};
use super::operations::bodies;

pub(super) fn version(document: &Document) -> Vec<String> {
    only_if(document.0["openapi"] != "3.1.0", "openapi: is not 3.1.0")
}

pub(super) fn top_level(document: &Document) -> Vec<String> {
    let forbidden = ["/webhooks", "/components/pathItems", "/jsonSchemaDialect"];
    let present = forbidden.iter().filter(|pointer| document.0.pointer(pointer).is_some());
    present.map(|pointer| format!("{}: not in the main document", &pointer[1..])).collect()
}

pub(super) fn servers(document: &Document) -> Vec<String> {
    let absolute = |server: &Value| {
        server["url"].as_str().is_some_and(|url| url.starts_with("http") && url.contains("://"))
    };
    let servers = &document.0["servers"];
    let sound = items(servers).next().is_some() && items(servers).all(absolute);
    only_if(!sound, "servers: the address is not absolute")
}

pub(super) fn paths(document: &Document) -> Vec<String> {
    let findings = members(&document.0["paths"])
        .filter_map(|(path, _)| path_fault(path).map(|what| format!("{path}: {what}")));
    findings.collect()
}

pub(super) fn path_fault(path: &str) -> Option<&'static str> {
    if path == "/.well-known/jwks.json" {
        return None;
    }
    let Some(local) = path.strip_prefix("/api/v1/") else { return Some("is not below /api/v1/") };
    let segment = |part: &str| part.starts_with('{') || part.split('.').all(is_kebab);
    if !local.split('/').all(segment) {
        return Some("a segment is not kebab-case");
    }
    (placeholders(path).len() > 2).then_some("is nested more than once")
}

/// Names with what stands before them.
pub(super) fn placeholders(path: &str) -> Vec<(&str, &str)> {
    let opened = path.match_indices('{');
    opened
        .map(|(start, _)| {
            let name = path[start + 1..].split('}').next().unwrap_or_default();
            (&path[..start], name)
        })
        .collect()
}

pub(super) fn path_parameters(document: &Document) -> Vec<String> {
    let mut known = BTreeMap::new();
    let mut findings = BTreeSet::new();
    for operation in document.operations() {
        let of_path = operation.parameters.iter().filter(|parameter| parameter["in"] == "path");
        let declared: Vec<_> = of_path.filter_map(|it| it["name"].as_str()).collect();
        for (before, name) in placeholders(operation.path) {
            let what = if *known.entry(before).or_insert(name) != name {
                "has another name in other paths"
            } else if !declared.contains(&name) {
                "is not declared"
            } else if !is_resource_name(document, &operation, name) {
                "is not named after its resource"
            } else {
                continue;
            };
            findings.insert(format!("{}: {{{name}}} {what}", operation.path));
        }
        if declared.len() > placeholders(operation.path).len() {
            findings.insert(format!("{}: declares a parameter too many", operation.path));
        }
    }
    findings.into_iter().collect()
}

/// `city_id` for an identifier, `country_code` or the like for another key.
pub(super) fn is_resource_name(document: &Document, operation: &Operation, name: &str) -> bool {
    let mut named = operation.parameters.iter().filter(|parameter| parameter["name"] == name);
    let is_id = named.any(|it| document.resolve(&it["schema"])["format"] == "uuid");
    is_snake(name) && name != "id" && (!is_id || name.ends_with("_id"))
}

pub(super) fn closed(document: &Document) -> Vec<String> {
    let is_component = |reference: &str| {
        let named = reference.strip_prefix("#/components/");
        named.is_some_and(|it| it.matches('/').count() == 1) && document.target(reference).is_some()
    };
    let found: BTreeSet<_> = references(document.0).into_iter().collect();
    let dangling = found.into_iter().filter(|reference| !is_component(reference));
    dangling.map(|reference| format!("{reference}: is no component")).collect()
}

pub(super) fn unused_components(document: &Document) -> Vec<String> {
    let used = document.reachable(&[&document.0["paths"]]);
    let components =
        members(&document.0["components"]).filter(|(kind, _)| *kind != "securitySchemes");
    let named = components.flat_map(|(kind, components)| {
        members(components).map(move |(name, _)| format!("#/components/{kind}/{name}"))
    });
    let unused = named.filter(|reference| !used.contains(reference.as_str()));
    unused.map(|reference| format!("{reference}: is never used")).collect()
}

pub(super) fn body_examples(document: &Document) -> Vec<String> {
    let mut findings = Vec::new();
    for (place, body) in bodies(document) {
        let mut json = members(&body["content"]).filter(|(media, _)| media.ends_with("json"));
        if json.any(|(_, body)| !has_example(document, body)) {
            findings.push(format!("{place}: has no example"));
        }
    }
    findings
}

/// Of its own or of its schema.
pub(super) fn has_example(document: &Document, value: &Value) -> bool {
    let own = |value: &Value| ["example", "examples"].iter().any(|key| value.get(key).is_some());
    own(value) || own(document.resolve(&value["schema"]))
}

pub(super) fn valid_examples(document: &Document) -> Vec<String> {
    let mut samples = Vec::new();
    collect_samples(document, "document", document.0, &mut samples);
    for (place, schema) in document.schemas() {
        let examples = items(&schema["examples"]).map(|example| (place.clone(), schema, example));
        samples.extend(examples);
    }
    let findings = samples.into_iter().filter_map(|(place, schema, sample)| {
        sample_fault(document, schema, sample).map(|what| format!("{place}: example: {what}"))
    });
    findings.collect()
}

/// The examples that stand beside a schema.
pub(super) fn collect_samples<'a>(
    document: &Document<'a>,
    place: &str,
    value: &'a Value,
    found: &mut Vec<(String, &'a Value, &'a Value)>,
) {
    if value["schema"].is_object() {
        let named = members(&value["examples"]);
        let named = named.filter_map(|(_, example)| document.resolve(example).get("value"));
        let samples = named.chain(value.get("example"));
        found.extend(samples.map(|sample| (place.to_owned(), &value["schema"], sample)));
    }
    for (key, part) in
        members(value).filter(|(key, _)| !["example", "examples", "schemas"].contains(key))
    {
        collect_samples(document, &format!("{place}/{key}"), part, found);
    }
    for (index, part) in items(value).enumerate() {
        collect_samples(document, &format!("{place}/{index}"), part, found);
    }
}

pub(super) fn sample_fault<'a>(
    document: &Document<'a>,
    schema: &'a Value,
    sample: &Value,
) -> Option<String> {
    let names = document.reachable(&[schema]).into_iter().filter_map(schema_name);
    let schemas: Value = names
        .map(|name| (name.to_owned(), document.0["components"]["schemas"][name].clone()))
        .collect();
    let schema = json!({ "allOf": [schema], "components": { "schemas": schemas } });
    match jsonschema::options().should_validate_formats(true).build(&schema) {
        Ok(validator) => {
            let fault = validator.iter_errors(sample).next();
            fault.map(|error| format!("{} at `{}`", error, error.instance_path()))
        }
        Err(error) => Some(error.to_string()),
    }
}
