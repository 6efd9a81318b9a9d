//! The constructs every client generator understands, and the conventions of our paths.

mod checks;
mod documents;
mod findings;
mod operations;
mod schemas;
mod sound;

use serde_json::Value;

use super::document::Document;
pub(crate) use checks::checks;
use documents::{
    body_examples, closed, path_parameters, paths, servers, top_level, unused_components,
    valid_examples, version,
};
use operations::{
    creations, media_types, one_success, operation_id, operation_text, pages, parameter_examples,
    parameter_form, parameter_names, parameter_text, preconditions, problems, response_text,
    scopes, security, statuses, tag_groups, tags, transitions,
};
use schemas::{
    array_components, defaults, enum_values, hollow_schemas, inline_enums, inline_objects,
    keywords, number_formats, property_names, request_arrays, request_closed, request_strings,
    reserved_words, response_open, response_required, schema_names, shared_schemas, unions,
};

type Rule = (&'static str, fn(&Document) -> Vec<String>);

const RULES: &[Rule] = &[
    ("version", version),
    ("top-level", top_level),
    ("servers", servers),
    ("paths", paths),
    ("path-parameters", path_parameters),
    ("operation-ids", operation_id),
    ("tags", tags),
    ("tag-groups", tag_groups),
    ("operation-text", operation_text),
    ("security", security),
    ("scopes", scopes),
    ("statuses", statuses),
    ("one-success", one_success),
    ("response-text", response_text),
    ("problems", problems),
    ("media-types", media_types),
    ("parameter-text", parameter_text),
    ("parameter-examples", parameter_examples),
    ("parameter-names", parameter_names),
    ("parameter-form", parameter_form),
    ("pages", pages),
    ("creations", creations),
    ("preconditions", preconditions),
    ("transitions", transitions),
    ("schema-names", schema_names),
    ("array-components", array_components),
    ("property-names", property_names),
    ("keywords", keywords),
    ("defaults", defaults),
    ("unions", unions),
    ("hollow-schemas", hollow_schemas),
    ("inline-objects", inline_objects),
    ("inline-enums", inline_enums),
    ("enum-values", enum_values),
    ("reserved-words", reserved_words),
    ("number-formats", number_formats),
    ("response-required", response_required),
    ("response-open", response_open),
    ("request-closed", request_closed),
    ("request-arrays", request_arrays),
    ("request-strings", request_strings),
    ("shared-schemas", shared_schemas),
    ("references", closed),
    ("unused-components", unused_components),
    ("body-examples", body_examples),
    ("valid-examples", valid_examples),
];

/// What clients could stumble over, one line each: `where: what [rule]`.
pub(crate) fn lint(document: &Value) -> Vec<String> {
    let document = Document(document);
    let mut findings = Vec::new();
    for (name, rule) in RULES {
        findings.extend(rule(&document).iter().map(|finding| format!("{finding} [{name}]")));
    }
    findings
}

/// The released operation ids that are gone.
pub(crate) fn frozen(document: &Value, released: &str) -> Vec<String> {
    let present = operation_ids(document);
    let released = released.lines().map(str::trim).filter(|id| !id.is_empty());
    let gone = released.filter(|id| !present.iter().any(|present| present == id));
    gone.map(|id| format!("{id}: released, but no longer an operation")).collect()
}

pub(crate) fn operation_ids(document: &Value) -> Vec<String> {
    let operations = Document(document).operations();
    let mut ids: Vec<_> = operations.iter().map(|operation| operation.id().to_owned()).collect();
    ids.sort();
    ids
}
