//! What holds for every operation by its method, its path and its rule.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::components::{ALWAYS, FAILURES, headers};
use super::schemas::name_of;
use crate::http::extract::FILE;
use crate::http::rule::{Rule, Tag, Who};
use crate::pages::pictures;
use crate::{conferences, demo, people};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

pub(super) fn complete_operations(document: &mut Value, tags: &[Tag]) {
    let paths = document["paths"].as_object_mut().expect("there are paths");
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                complete(path, method, operation, tags);
            }
        }
    }
}

fn complete(path: &str, method: &str, operation: &mut Value, tags: &[Tag]) {
    let handler = operation["operationId"].as_str().unwrap_or_default();
    let rules = tags.iter().flat_map(|tag| tag.rules().map(move |rule| (tag, rule)));
    let (tag, rule) = rules
        .into_iter()
        .find(|(_, rule)| rule.handler == handler)
        .expect("the document is collected from the rules");
    operation["operationId"] = json!(rule.operation_id());
    operation["tags"] = json!([tag.name]);
    let reads = method == "get";
    let said = operation["description"].as_str().unwrap_or_default();
    operation["description"] = json!(format!("{said}\n\n{}", rule.sentence(reads)).trim());
    operation["x-required-scopes"] =
        json!(rule.scope_to(reads).iter().map(|it| it.as_str()).collect::<Vec<_>>());
    let open = rule.who == Who::Anyone;
    operation["security"] = if open { json!([{}]) } else { json!([{ "bearer_auth": [] }]) };
    for file in [
        "/requestBody/content/application~1octet-stream/schema",
        "/responses/200/content/application~1octet-stream/schema",
    ] {
        if let Some(file) = operation.pointer_mut(file) {
            *file = json!({ "type": "string", "format": "binary" });
        }
    }
    let applies = Applies::of(path, method, operation, rule);
    add_parameters(path, &applies, operation);
    add_responses(&applies, operation);
}

/// What of the general rules applies to an operation.
#[expect(clippy::struct_excessive_bools, reason = "each is a rule of its own")]
struct Applies {
    open: bool,
    reads: bool,
    names_a_thing: bool,
    has_body: bool,
    uploads: bool,
    lists: bool,
    creates: bool,
    conditional: bool,
    tagged: bool,
    idempotent: bool,
}

impl Applies {
    fn of(path: &str, method: &str, operation: &Value, rule: &Rule) -> Self {
        let auth = operation["tags"] == json!([people::TAG.name]);
        // All who are nobody would share their keys; what they say twice is said once anyhow.
        let by_guests =
            rule.who == Who::Anyone && operation["tags"] == json!([conferences::TAG.name]);
        let body = &operation["requestBody"]["content"];
        let answers = &operation["responses"]["200"]["content"];
        let answer = &answers["application/json"]["schema"];
        let whole = [pictures::MEDIA, FILE].iter().any(|media| !answers[*media].is_null());
        let creates = !operation["responses"]["201"].is_null();
        let one = name_of(answer).is_some_and(|name| !name.ends_with("Page"));
        Self {
            open: rule.who == Who::Anyone,
            reads: method == "get",
            names_a_thing: path.contains('{'),
            has_body: body.is_object(),
            uploads: !body[FILE].is_null(),
            lists: name_of(answer).is_some_and(|name| name.ends_with("Page")),
            creates,
            conditional: rule.if_match,
            tagged: creates
                || (method == "get" && (whole || !answer.is_null()))
                || (one && path.contains("_id}") && !auth),
            idempotent: method != "get" && !auth && !by_guests,
        }
    }
}

fn add_parameters(path: &str, applies: &Applies, operation: &mut Value) {
    let mut parameters: Vec<Value> = path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| path_parameter(path, name))
        .collect();
    for own in operation["parameters"].as_array().into_iter().flatten() {
        // What the path names is not asked for again.
        if parameters.iter().all(|it| it["name"] != own["name"]) && own["in"] != "path" {
            parameters.push(tidy(own.clone()));
        }
    }
    let mut shared = Vec::new();
    if applies.lists {
        shared.extend(["Limit", "Cursor", "IncludeTotal"]);
    }
    if applies.idempotent {
        shared.push("IdempotencyKey");
    }
    if applies.conditional {
        shared.push("IfMatch");
    }
    if applies.reads && applies.tagged {
        shared.push("IfNoneMatch");
    }
    parameters.extend(
        shared.iter().map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })),
    );
    operation["parameters"] = parameters.into();
    if operation["parameters"] == json!([]) {
        operation.as_object_mut().map(|it| it.remove("parameters"));
    }
}

/// `{municipality_id}` is an identifier, `{unsubscribe_token}` a secret: by convention, so that no handler repeats it.
fn path_parameter(path: &str, name: &str) -> Value {
    let what = name.trim_end_matches("_id").trim_end_matches("_code").replace('_', " ");
    if name.ends_with("_code") {
        let schema = json!({ "type": "string", "pattern": "^[a-z_]{2,60}$", "maxLength": 60 });
        return json!({
            "name": name, "in": "path", "required": true, "schema": schema,
            "example": "not_found", "description": format!("Code of the {what}."),
        });
    }
    if name.ends_with("_token") {
        let schema = json!({ "type": "string", "minLength": 20, "maxLength": 200 });
        return json!({
            "name": name, "in": "path", "required": true, "schema": schema,
            "example": SOME_TOKEN, "description": "A secret, as the address has it that was given.",
        });
    }
    let mut parameter = json!({
        "name": name, "in": "path", "required": true,
        "schema": { "type": "string", "format": "uuid" },
        "description": format!("Identifier of the {what}."),
    });
    // What is filled in for whoever tries it has to be there.
    match demo::example(path, name) {
        Some(id) => parameter["example"] = json!(id),
        None => parameter["schema"]["examples"] = json!([SOME_ID]),
    }
    parameter
}

/// What a secret in an address looks like.
const SOME_TOKEN: &str = "mF-9B5f-41JqMmF-9B5f-41JqMmF-9B5f-41JqMmF9B";

/// What an identifier looks like.
const SOME_ID: &str = "0193c2a0-0000-7000-8000-000000000001";

/// What utoipa writes of a query parameter, as generators like it.
fn tidy(mut parameter: Value) -> Value {
    let schema = parameter["schema"].as_object_mut().expect("parameters have a schema");
    if let Some(only) = schema
        .get("type")
        .and_then(Value::as_array)
        .and_then(|types| types.iter().find(|it| *it != "null"))
        .cloned()
    {
        schema.insert("type".to_owned(), only);
    }
    if let Some(reference) =
        schema.get("oneOf").and_then(|it| it[0]["$ref"].as_str()).map(str::to_owned)
    {
        schema.remove("oneOf");
        schema.insert("$ref".to_owned(), json!(reference));
    }
    let said = schema.remove("description");
    let _ = schema.remove("examples");
    let _ = schema.remove("default");
    let required = parameter["required"] == true;
    // What may be left out is not filled in by whoever tries it; the words of a vocabulary speak for themselves.
    if let Some(example) =
        parameter.as_object_mut().filter(|_| !required).and_then(|it| it.remove("example"))
        && parameter["schema"].get("$ref").is_none()
    {
        parameter["schema"]["examples"] = json!([example]);
    }
    if parameter["description"].is_null() {
        parameter["description"] = said.unwrap_or_default();
    }
    parameter.as_object_mut().expect("a parameter").remove("style");
    parameter["required"] = json!(required);
    parameter
}

fn add_responses(applies: &Applies, operation: &mut Value) {
    let mut failures = BTreeSet::from(["400", "401", "429", "500", "503"]);
    if !applies.open {
        failures.insert("403");
    }
    if applies.names_a_thing {
        failures.insert("404");
    }
    if applies.has_body {
        failures.extend(["408", "413", "415"]);
        if !applies.uploads {
            failures.insert("422");
        }
    }
    if applies.idempotent {
        failures.extend(["409", "422"]);
    }
    if !applies.reads && applies.names_a_thing {
        failures.insert("409");
    }
    if applies.conditional {
        failures.extend(["409", "412", "428"]);
    }
    let responses = operation["responses"].as_object_mut().expect("there are responses");
    // What a handler says besides is told in the words of all others.
    for (status, ..) in FAILURES {
        if responses.remove(status).is_some() {
            failures.insert(status);
        }
    }
    for (status, response) in responses.iter_mut() {
        response["headers"] = success_headers(applies, status);
    }
    for status in failures {
        let name = FAILURES.iter().find(|(it, _, _)| *it == status).map_or("", |(_, name, _)| name);
        responses
            .insert(status.to_owned(), json!({ "$ref": format!("#/components/responses/{name}") }));
    }
    if applies.reads && applies.tagged {
        responses.insert("304".to_owned(), json!({ "$ref": "#/components/responses/NotModified" }));
    }
}

fn success_headers(applies: &Applies, status: &str) -> Value {
    let mut names = ALWAYS.to_vec();
    if applies.tagged || applies.conditional && status != "204" {
        names.push("ETag");
    }
    if applies.creates {
        names.push("Location");
    }
    if applies.idempotent {
        names.push("Idempotency-Replayed");
    }
    if applies.lists {
        names.push("Link");
    }
    headers(names)
}
