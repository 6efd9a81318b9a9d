//! Says once what holds for every operation, so that no handler repeats it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::config;
use crate::http::edge::MAX_IF_NONE_MATCH;
use crate::http::policy::{Rule, Who};
use crate::http::problem;

/// Completes the collected document.
pub(super) fn finish(mut document: Value) -> Value {
    flatten(&mut document);
    inline_scalars(&mut document);
    drop_defaults(&mut document["components"]["schemas"]);
    complete_operations(&mut document);
    add_components(&mut document);
    require_what_is_answered(&mut document);
    add_examples(&mut document);
    list_open_words(&mut document);
    document["servers"] =
        json!([{ "url": default_base_url(), "description": "A server on this machine." }]);
    drop_unused(&mut document);
    if let Some(tags) = document["tags"].as_array_mut() {
        tags.sort_by_key(|tag| tag["name"].to_string());
    }
    document
}

fn default_base_url() -> &'static str {
    config::SETTINGS.iter().find(|it| it.name == "PUBLIC_BASE_URL").map_or("", |it| it.default)
}

fn schemas(document: &mut Value) -> &mut Map<String, Value> {
    document["components"]["schemas"].as_object_mut().expect("there are schemas")
}

fn name_of(reference: &Value) -> Option<&str> {
    reference["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

/// A record that holds another in place (`serde(flatten)`) becomes one plain record.
fn flatten(document: &mut Value) {
    let all = schemas(document).clone();
    for schema in schemas(document).values_mut() {
        let Some(parts) = schema["allOf"].as_array().cloned() else { continue };
        let mut whole = Map::from_iter([("type".to_owned(), json!("object"))]);
        let mut properties = Map::new();
        for part in &parts {
            let part = name_of(part).map_or(part, |name| &all[name]);
            properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
        }
        whole.insert("properties".to_owned(), properties.into());
        for key in ["description", "title"] {
            if let Some(text) = schema.get(key) {
                whole.insert(key.to_owned(), text.clone());
            }
        }
        *schema = whole.into();
    }
}

/// Texts, numbers and identifiers stand where they are used; records and vocabularies keep their names.
fn inline_scalars(document: &mut Value) {
    let is_scalar = |schema: &Value| {
        let scalar =
            ["string", "integer", "number", "boolean"].iter().any(|name| schema["type"] == *name);
        scalar && schema.get("enum").is_none()
    };
    let scalars: BTreeMap<_, _> = schemas(document)
        .iter()
        .filter(|(_, it)| is_scalar(it))
        .map(|(name, it)| (name.clone(), it.clone()))
        .collect();
    inline(document, &scalars);
    schemas(document).retain(|name, _| !scalars.contains_key(name));
}

fn inline(value: &mut Value, scalars: &BTreeMap<String, Value>) {
    match value {
        Value::Object(map) => {
            if let Some(scalar) = map
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|it| it.rsplit('/').next())
                .and_then(|it| scalars.get(it))
            {
                let said = map.get("description").cloned();
                *map = scalar.as_object().cloned().unwrap_or_default();
                map.extend(said.map(|said| ("description".to_owned(), said)));
            }
            map.values_mut().for_each(|value| inline(value, scalars));
            join_null(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| inline(item, scalars)),
        _ => {}
    }
}

/// "A scalar or null" is one type with two names.
fn join_null(map: &mut Map<String, Value>) {
    let Some([scalar, null]) = map.get("oneOf").and_then(Value::as_array).map(Vec::as_slice) else {
        return;
    };
    let Some(kind) = scalar["type"].as_str().filter(|_| null["type"] == "null").map(str::to_owned)
    else {
        return;
    };
    let scalar = scalar.as_object().cloned().unwrap_or_default();
    let said = map.get("description").cloned();
    map.remove("oneOf");
    map.extend(scalar);
    map.extend(said.map(|said| ("description".to_owned(), said)));
    map.insert("type".to_owned(), json!([kind, "null"]));
}

/// A default makes a field required in some generators; the descriptions say what absence means.
fn drop_defaults(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("default");
            map.values_mut().for_each(drop_defaults);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_defaults),
        _ => {}
    }
}

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

fn complete_operations(document: &mut Value) {
    let paths = document["paths"].as_object_mut().expect("there are paths");
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                complete(path, method, operation);
            }
        }
    }
}

fn complete(path: &str, method: &str, operation: &mut Value) {
    let id = camel_case(operation["operationId"].as_str().unwrap_or_default());
    let rule = Rule::of(&id).unwrap_or_else(|| panic!("{id} has no rule in policy.rs"));
    operation["operationId"] = json!(id);
    let said = operation["description"].as_str().unwrap_or_default();
    operation["description"] = json!(format!("{said}\n\n{}", rule.sentence()).trim());
    operation["x-required-scopes"] =
        json!(rule.scope.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    let open = rule.who == Who::Anyone;
    operation["security"] = if open { json!([{}]) } else { json!([{ "bearer_auth": [] }]) };
    if let Some(upload) =
        operation.pointer_mut("/requestBody/content/application~1octet-stream/schema")
    {
        *upload = json!({ "type": "string", "format": "binary" });
    }
    let kind = Kind::of(path, method, operation, open);
    add_parameters(path, &kind, operation);
    add_responses(&kind, operation);
}

/// What of the general rules applies to an operation.
#[expect(clippy::struct_excessive_bools, reason = "each is a rule of its own")]
struct Kind {
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

impl Kind {
    fn of(path: &str, method: &str, operation: &Value, open: bool) -> Self {
        let auth = operation["tags"] == json!(["auth"]);
        let body = &operation["requestBody"]["content"];
        let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let conditional = ["patch", "put", "delete"].contains(&method) && !auth;
        let creates = !operation["responses"]["201"].is_null();
        let one = name_of(answer).is_some_and(|name| !name.ends_with("Page"));
        Self {
            open,
            reads: method == "get",
            names_a_thing: path.contains('{'),
            has_body: body.is_object(),
            uploads: !body["application/octet-stream"].is_null(),
            lists: name_of(answer).is_some_and(|name| name.ends_with("Page")),
            creates,
            conditional: conditional || operation["parameters"].to_string().contains("If-Match"),
            tagged: creates || (one && path.contains("_id}") && !auth),
            idempotent: creates && !auth,
        }
    }
}

fn add_parameters(path: &str, kind: &Kind, operation: &mut Value) {
    let mut parameters: Vec<Value> = path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(path_parameter)
        .collect();
    for own in operation["parameters"].as_array().into_iter().flatten() {
        // What the path names is not asked for again.
        if parameters.iter().all(|it| it["name"] != own["name"]) && own["in"] != "path" {
            parameters.push(tidy(own.clone()));
        }
    }
    let mut shared = Vec::new();
    if kind.lists {
        shared.extend(["Limit", "Cursor", "IncludeTotal"]);
    }
    if kind.idempotent {
        shared.push("IdempotencyKey");
    }
    if kind.conditional {
        parameters.retain(|it| it["name"] != "If-Match");
        shared.push("IfMatch");
    }
    if kind.reads && kind.tagged {
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

/// `{municipality_id}` is an identifier: by convention, so that no handler repeats it.
fn path_parameter(name: &str) -> Value {
    let what = name.trim_end_matches("_id").trim_end_matches("_code").replace('_', " ");
    let (schema, example, article) = if name.ends_with("_code") {
        (
            json!({ "type": "string", "pattern": "^[a-z_]{2,60}$", "maxLength": 60 }),
            json!("not_found"),
            "Code",
        )
    } else {
        (
            json!({ "type": "string", "format": "uuid" }),
            json!("00000000-0000-8000-8000-000000004445"),
            "Identifier",
        )
    };
    json!({
        "name": name, "in": "path", "required": true, "schema": schema, "example": example,
        "description": format!("{article} of the {what}."),
    })
}

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
    if parameter["description"].is_null() {
        parameter["description"] = said.unwrap_or_default();
    }
    parameter.as_object_mut().expect("a parameter").remove("style");
    parameter["required"] = json!(parameter["required"] == true);
    parameter
}

fn add_responses(kind: &Kind, operation: &mut Value) {
    let mut failures = BTreeSet::from(["400", "401", "429", "500", "503"]);
    if !kind.open {
        failures.insert("403");
    }
    if kind.names_a_thing {
        failures.insert("404");
    }
    if kind.has_body {
        failures.extend(["413", "415"]);
        if !kind.uploads {
            failures.insert("422");
        }
    }
    if kind.idempotent {
        failures.extend(["409", "422"]);
    }
    if !kind.reads && kind.names_a_thing {
        failures.insert("409");
    }
    if kind.conditional {
        failures.extend(["409", "412", "428"]);
    }
    let responses = operation["responses"].as_object_mut().expect("there are responses");
    for (status, response) in responses.iter_mut() {
        response["headers"] = success_headers(kind, status);
    }
    for status in failures {
        let name = FAILURES.iter().find(|(it, _, _)| *it == status).map_or("", |(_, name, _)| name);
        responses
            .insert(status.to_owned(), json!({ "$ref": format!("#/components/responses/{name}") }));
    }
    if kind.reads && kind.tagged {
        responses.insert("304".to_owned(), json!({ "$ref": "#/components/responses/NotModified" }));
    }
}

fn headers<'a>(names: impl IntoIterator<Item = &'a str>) -> Value {
    let reference =
        |name: &str| json!({ "$ref": format!("#/components/headers/{}", name.replace('-', "")) });
    names.into_iter().map(|name| (name.to_owned(), reference(name))).collect::<Map<_, _>>().into()
}

const ALWAYS: [&str; 3] = ["RateLimit", "RateLimit-Policy", "X-Request-Id"];

fn success_headers(kind: &Kind, status: &str) -> Value {
    let mut names = ALWAYS.to_vec();
    if kind.tagged || kind.conditional && status != "204" {
        names.push("ETag");
    }
    if kind.creates {
        names.push("Location");
    }
    if kind.idempotent {
        names.push("Idempotency-Replayed");
    }
    if kind.lists {
        names.push("Link");
    }
    headers(names)
}

/// Status, name of the shared response, and what it means.
const FAILURES: [(&str, &str, &str); 14] = [
    ("400", "BadRequest", "A parameter is unknown or not valid, or the body is not JSON."),
    ("401", "Unauthorized", "No access token or API key was sent, or it is not valid."),
    ("403", "Forbidden", "The role or the scope that this needs is missing."),
    ("404", "NotFound", "There is nothing under this identifier."),
    ("405", "MethodNotAllowed", "The address takes other methods."),
    ("409", "Conflict", "The state of the record, or another record, stands against it."),
    (
        "412",
        "PreconditionFailed",
        "The record has changed since it was read; `ETag` is its present version.",
    ),
    ("413", "PayloadTooLarge", "The body is too large."),
    ("415", "UnsupportedMediaType", "The body is of another media type than the operation takes."),
    ("422", "UnprocessableContent", "The body does not fit the contract; all faults are listed."),
    ("428", "PreconditionRequired", "The header `If-Match` is missing."),
    ("429", "TooManyRequests", "Too many requests; `Retry-After` says how long to wait."),
    ("500", "InternalServerError", "Something went wrong on the server."),
    (
        "503",
        "ServiceUnavailable",
        "The server cannot answer right now; `Retry-After` says how long to wait.",
    ),
];

fn add_components(document: &mut Value) {
    let components = &mut document["components"];
    components["securitySchemes"] = json!({ "bearer_auth": {
        "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
        "description": "An access token (JWT as of RFC 9068, signed with EdDSA, handled as RFC8725 advises; 15 minutes) or an API key.",
    }});
    let mut responses = Map::new();
    for (status, name, meaning) in FAILURES {
        let mut names = ALWAYS.to_vec();
        names.extend(match status {
            "401" => Some("WWW-Authenticate"),
            "412" => Some("ETag"),
            "429" | "503" => Some("Retry-After"),
            _ => None,
        });
        responses.insert(
            name.to_owned(),
            json!({
                "description": meaning,
                "headers": headers(names),
                "content": { "application/problem+json": {
                    "schema": { "$ref": "#/components/schemas/Problem" },
                    "examples": { "default": { "value": problem_example(status) } },
                }},
            }),
        );
    }
    responses.insert(
        "NotModified".to_owned(),
        json!({
            "description": "The record is still the one that `If-None-Match` names.",
            "headers": headers(ALWAYS.into_iter().chain(["ETag"])),
        }),
    );
    components["responses"] = responses.into();
    components["parameters"] = parameters();
    components["headers"] = header_components();
}

fn problem_example(status: &str) -> Value {
    let kind = problem::KINDS
        .iter()
        .find(|kind| kind.status.to_string() == status)
        .expect("each status has a kind");
    json!({
        "type": format!("{}/api/v1/problems/{}", default_base_url(), kind.code), "title": kind.title_en,
        "status": kind.status, "detail": kind.advice_en, "instance": "/api/v1/municipalities", "code": kind.code,
        "request_id": "0193c2a0-0000-7000-8000-0000000000aa", "errors": [],
    })
}

fn parameters() -> Value {
    let header = |name: &str, description: &str, example: &str, max: usize| {
        json!({
            "name": name, "in": "header", "required": false, "description": description, "example": example,
            "schema": { "type": "string", "maxLength": max },
        })
    };
    json!({
        "Limit": {
            "name": "limit", "in": "query", "required": false, "example": 50,
            "description": "How many items a page may hold; 50 if not given.",
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": kernel::Limit::MAX },
        },
        "Cursor": {
            "name": "cursor", "in": "query", "required": false, "example": "eyJrIjpbXX0",
            "description": "`page.next_cursor` of the page before; valid with the same filters only.",
            "schema": { "type": "string", "maxLength": 2000, "pattern": "^[A-Za-z0-9_-]+$" },
        },
        "IncludeTotal": {
            "name": "include_total", "in": "query", "required": false, "example": true,
            "description": "Whether to count the whole listing into `page.total_count`.",
            "schema": { "type": "boolean" },
        },
        "IdempotencyKey": {
            "name": "Idempotency-Key", "in": "header", "required": false, "example": "9f0c7a52-1d6b-4d0e-8d35-0f1a6a7b3c11",
            "description": "Any text of your own; the same request sent again with it within 24 hours is answered again and done once.",
            "schema": { "type": "string", "minLength": 8, "maxLength": 128, "pattern": "^[!-~]+$" },
        },
        // Not `required`: without it the answer is 428, which says what to do.
        "IfMatch": header("If-Match", "The `ETag` of the record you read; without it the answer is 428.", "\"3\"", 40),
        "IfNoneMatch": header("If-None-Match", "The `ETag` you have; if it is still right, the answer is 304.", "\"3\"", MAX_IF_NONE_MATCH),
    })
}

fn header_components() -> Value {
    let text = |description: &str, example: &str| json!({ "description": description, "schema": { "type": "string" }, "example": example });
    json!({
        "ETag": text("The version of the record, for `If-Match`.", "\"3\""),
        "IdempotencyReplayed": text("`true` if the request had been answered before.", "true"),
        "Link": text("The next page (RFC 8288).", "<http://127.0.0.1:8080/api/v1/municipalities?cursor=eyJrIjpbXX0>; rel=\"next\""),
        "Location": text("Where the record is.", "/api/v1/municipalities/0193c2a0-0000-7000-8000-000000000001"),
        "RateLimit": text("Requests left, and seconds until the quota is full again.", "\"default\";r=1180;t=1"),
        "RateLimitPolicy": text("The quota and its window in seconds.", "\"default\";q=1200;w=60"),
        "RetryAfter": { "description": "Seconds to wait.", "schema": { "type": "integer", "format": "int32" }, "example": 5 },
        "WWWAuthenticate": text("How to authenticate.", "Bearer error=\"invalid_token\""),
        "XRequestId": text("Quote this to the operator.", "0193c2a0-0000-7000-8000-0000000000aa"),
    })
}

/// A response always has all its fields, absent ones as null, and may gain more; a request is closed.
fn require_what_is_answered(document: &mut Value) {
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

/// Codes that may grow are texts to clients; the ones in use are listed all the same.
fn list_open_words(document: &mut Value) {
    let kinds: Vec<_> = problem::KINDS.iter().map(|kind| kind.code).collect();
    let remarks: Vec<_> = crate::imports::CODES.iter().map(|term| term.code).collect();
    for (schema, codes) in [("Problem", kinds), ("ImportRemark", remarks)] {
        document["components"]["schemas"][schema]["properties"]["code"]["x-extensible-enum"] =
            json!(codes);
    }
}

/// The schemas that can be met in some part of the operations.
fn reachable(document: &Value, part: impl Fn(&Value) -> Value) -> BTreeSet<String> {
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
                && found.insert(reference)
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

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(map.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// Examples were recorded from a server full of real municipalities.
fn add_examples(document: &mut Value) {
    let recorded: Value =
        serde_json::from_str(include_str!("../../../openapi/examples.json")).unwrap_or_default();
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

fn drop_unused(document: &mut Value) {
    loop {
        let used: BTreeSet<_> = references(document).into_iter().collect();
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

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |id, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        id + &head.to_uppercase() + tail
    })
}
