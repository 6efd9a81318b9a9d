//! The constructs every client generator understands, and the conventions of our paths.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::document::{
    Document, Operation, edited, items, members, references, schema_name, words,
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
    ("operation-text", operation_text),
    ("security", security),
    ("scopes", scopes),
    ("statuses", statuses),
    ("one-success", one_success),
    ("response-text", response_text),
    ("problems", problems),
    ("media-types", media_types),
    ("parameter-text", parameter_text),
    ("parameter-names", parameter_names),
    ("parameter-form", parameter_form),
    ("pages", pages),
    ("creations", creations),
    ("preconditions", preconditions),
    ("schema-names", schema_names),
    ("property-names", property_names),
    ("keywords", keywords),
    ("defaults", defaults),
    ("unions", unions),
    ("hollow-schemas", hollow_schemas),
    ("inline-objects", inline_objects),
    ("inline-enums", inline_enums),
    ("enum-values", enum_values),
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

/// Names that some language has already taken.
const TAKEN: &[&str] = &[
    "Any",
    "Array",
    "Blob",
    "Boolean",
    "Date",
    "DateTime",
    "Double",
    "Enum",
    "Error",
    "Event",
    "Exception",
    "File",
    "Float",
    "Function",
    "Integer",
    "List",
    "Long",
    "Map",
    "Null",
    "Number",
    "Object",
    "Option",
    "Promise",
    "Record",
    "Request",
    "Response",
    "Result",
    "Set",
    "String",
    "Symbol",
    "Void",
];

/// Schema keywords that break at least one generator, or that it ignores.
const FORBIDDEN: &[&str] = &[
    "$anchor",
    "$defs",
    "$dynamicRef",
    "$id",
    "const",
    "contains",
    "definitions",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "if",
    "not",
    "nullable",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "readOnly",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "writeOnly",
    "xml",
];

const UNREADABLE: &[&str] = &[
    "application/json-patch+json",
    "application/x-ndjson",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
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

// Findings

fn only_if(found: bool, finding: &str) -> Vec<String> {
    if found { vec![finding.to_owned()] } else { Vec::new() }
}

fn each_operation<'a, I: IntoIterator<Item = String>>(
    document: &Document<'a>,
    rule: impl Fn(&Operation<'a>) -> I,
) -> Vec<String> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        let place = operation.place();
        findings.extend(rule(&operation).into_iter().map(|what| format!("{place}: {what}")));
    }
    findings
}

fn each_response<'a>(
    document: &Document<'a>,
    rule: impl Fn(&str, &'a Value) -> Option<String>,
) -> Vec<String> {
    each_operation(document, |operation| {
        let responses = members(&operation.value["responses"]);
        let findings = responses.filter_map(|(status, response)| {
            rule(status, response).map(|what| format!("{status} {what}"))
        });
        findings.collect::<Vec<_>>()
    })
}

fn each_parameter<'a>(
    document: &Document<'a>,
    rule: impl Fn(&'a Value) -> Option<String>,
) -> Vec<String> {
    let mut findings = BTreeSet::new();
    for parameter in document.operations().iter().flat_map(|operation| &operation.parameters) {
        let name = parameter["name"].as_str().unwrap_or("?");
        findings.extend(rule(parameter).map(|what| format!("parameter {name}: {what}")));
    }
    findings.into_iter().collect()
}

fn each_schema(document: &Document, rule: impl Fn(&str, &Value) -> Option<String>) -> Vec<String> {
    let finding = |(place, schema): &(String, &Value)| {
        rule(place, schema).map(|what| format!("{place}: {what}"))
    };
    document.schemas().iter().filter_map(finding).collect()
}

fn each_object(
    document: &Document,
    names: &BTreeSet<&str>,
    rule: impl Fn(&Value) -> Option<String>,
) -> Vec<String> {
    each_schema(document, |place, schema| {
        (names.contains(place) && schema["properties"].is_object()).then(|| rule(schema)).flatten()
    })
}

// Words

fn is_word(word: &str, first: fn(&char) -> bool, others: fn(char) -> bool) -> bool {
    word.chars().next().is_some_and(|it| first(&it)) && word.chars().all(others)
}

fn is_snake(word: &str) -> bool {
    is_word(word, char::is_ascii_lowercase, |it| matches!(it, 'a'..='z' | '0'..='9' | '_'))
        && !word.contains("__")
        && !word.ends_with('_')
}

fn is_kebab(word: &str) -> bool {
    !word.contains('_') && is_snake(&word.replace('-', "_"))
}

fn is_camel(word: &str) -> bool {
    is_word(word, char::is_ascii_lowercase, |it| it.is_ascii_alphanumeric())
}

fn is_pascal(word: &str) -> bool {
    is_word(word, char::is_ascii_uppercase, |it| it.is_ascii_alphanumeric())
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_none_or(|text| text.trim().is_empty())
}

// The document

fn version(document: &Document) -> Vec<String> {
    only_if(document.0["openapi"] != "3.1.0", "openapi: is not 3.1.0")
}

fn top_level(document: &Document) -> Vec<String> {
    let forbidden = ["/webhooks", "/components/pathItems", "/jsonSchemaDialect"];
    let present = forbidden.iter().filter(|pointer| document.0.pointer(pointer).is_some());
    present.map(|pointer| format!("{}: not in the main document", &pointer[1..])).collect()
}

fn servers(document: &Document) -> Vec<String> {
    let absolute = |server: &Value| {
        server["url"].as_str().is_some_and(|url| url.starts_with("http") && url.contains("://"))
    };
    let servers = &document.0["servers"];
    let sound = items(servers).next().is_some() && items(servers).all(absolute);
    only_if(!sound, "servers: the address is not absolute")
}

fn paths(document: &Document) -> Vec<String> {
    let findings = members(&document.0["paths"])
        .filter_map(|(path, _)| path_fault(path).map(|what| format!("{path}: {what}")));
    findings.collect()
}

fn path_fault(path: &str) -> Option<&'static str> {
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
fn placeholders(path: &str) -> Vec<(&str, &str)> {
    let opened = path.match_indices('{');
    opened
        .map(|(start, _)| {
            let name = path[start + 1..].split('}').next().unwrap_or_default();
            (&path[..start], name)
        })
        .collect()
}

fn path_parameters(document: &Document) -> Vec<String> {
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
fn is_resource_name(document: &Document, operation: &Operation, name: &str) -> bool {
    let mut named = operation.parameters.iter().filter(|parameter| parameter["name"] == name);
    let is_id = named.any(|it| document.resolve(&it["schema"])["format"] == "uuid");
    is_snake(name) && name != "id" && (!is_id || name.ends_with("_id"))
}

// Operations

fn operation_id(document: &Document) -> Vec<String> {
    let ids = operation_ids(document.0);
    each_operation(document, |operation| {
        let id = operation.id();
        if !is_camel(id) {
            return Some(format!("operation id `{id}` is not camelCase"));
        }
        let alike = ids.iter().filter(|other| *other == id).count();
        (alike > 1).then(|| format!("operation id `{id}` is not unique"))
    })
}

fn tags(document: &Document) -> Vec<String> {
    let tags = items(&document.0["tags"]);
    let declared: Vec<_> =
        tags.filter(|tag| !is_blank(&tag["description"])).map(|tag| &tag["name"]).collect();
    each_operation(document, |operation| {
        let tags: Vec<_> = items(&operation.value["tags"]).collect();
        let sound = tags.len() == 1 && declared.contains(&tags[0]);
        (!sound).then(|| "does not have one described tag".into())
    })
}

fn operation_text(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let missing =
            ["summary", "description"].into_iter().find(|key| is_blank(&operation.value[*key]));
        missing.map(|key| format!("has no {key}"))
    })
}

fn security(document: &Document) -> Vec<String> {
    let allowed = [json!([{}]), json!([{ "bearer_auth": [] }]), json!([{ "bearer_auth": [] }, {}])];
    each_operation(document, |operation| {
        let sound = allowed.contains(&operation.value["security"]);
        (!sound).then(|| "does not say who may call".into())
    })
}

fn scopes(document: &Document) -> Vec<String> {
    let is_scope =
        |scope: &Value| scope.as_str().is_some_and(|scope| scope.split(':').all(is_kebab_or_snake));
    each_operation(document, |operation| {
        let scopes = &operation.value["x-required-scopes"];
        if !scopes.is_array() || !items(scopes).all(is_scope) {
            return Some("does not list its scopes".into());
        }
        let public = operation.value["security"] == json!([{}]);
        (public && *scopes != json!([])).then(|| "is public, but asks for scopes".into())
    })
}

fn is_kebab_or_snake(word: &str) -> bool {
    is_kebab(word) || is_snake(word)
}

fn statuses(document: &Document) -> Vec<String> {
    each_response(document, |status, _| {
        let sound = status.len() == 3 && status.parse::<u16>().is_ok();
        (!sound).then(|| "is not one status".into())
    })
}

fn one_success(document: &Document) -> Vec<String> {
    each_operation(document, |operation| match &document.success(operation)[..] {
        [(_, response)] if members(&response["content"]).count() <= 1 => None,
        [_] => Some("succeeds with several media types".into()),
        other => Some(format!("succeeds in {} ways", other.len())),
    })
}

fn response_text(document: &Document) -> Vec<String> {
    let mut findings = Vec::new();
    for (place, response) in bodies(document) {
        if is_blank(&response["description"]) && !place.ends_with("request") {
            findings.push(format!("{place}: has no description"));
        }
    }
    findings
}

/// Requests and responses with their places; shared ones once.
fn bodies<'a>(document: &Document<'a>) -> BTreeMap<String, &'a Value> {
    let mut bodies = BTreeMap::new();
    for operation in document.operations() {
        let responses = members(&operation.value["responses"]);
        let request = operation.value.get("requestBody").map(|body| ("request", body));
        for (place, body) in responses.chain(request) {
            let inline = || format!("{} {place}", operation.place());
            let place = body["$ref"].as_str().map_or_else(inline, str::to_owned);
            bodies.insert(place, document.resolve(body));
        }
    }
    bodies
}

fn problems(document: &Document) -> Vec<String> {
    let problem = json!({
        "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } }
    });
    each_response(document, |status, response| {
        if !status.starts_with(['4', '5']) {
            return None;
        }
        let shared =
            response["$ref"].as_str().is_some_and(|it| it.starts_with("#/components/responses/"));
        let content = &document.resolve(response)["content"];
        let schemas = members(content)
            .map(|(media, body)| (media.to_owned(), json!({ "schema": body["schema"] })));
        let sound = shared && schemas.collect::<Value>() == problem;
        (!sound).then(|| "is not a shared problem".into())
    })
}

fn media_types(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let asked = members(&document.request_body(operation)["content"]);
        let asked: Vec<_> = asked.map(|(media, _)| media).collect();
        let answered = document.responses(operation);
        let mut answered = answered.iter().flat_map(|(_, it)| members(&it["content"]));
        if asked.len() > 1 {
            Some("takes several media types".into())
        } else if operation.method == "patch" && asked != ["application/merge-patch+json"] {
            Some("does not take a merge patch".into())
        } else if asked.iter().any(|media| UNREADABLE.contains(media) || *media == "text/csv") {
            Some(format!("takes {}", asked[0]))
        } else {
            let unreadable = answered.find(|(media, _)| UNREADABLE.contains(media));
            unreadable.map(|(media, _)| format!("answers with {media}"))
        }
    })
}

// Parameters

fn parameter_text(document: &Document) -> Vec<String> {
    each_parameter(document, |parameter| {
        if is_blank(&parameter["description"]) {
            return Some("has no description".into());
        }
        let example = has_example(document, parameter);
        (!example).then(|| "has no example".into())
    })
}

fn parameter_names(document: &Document) -> Vec<String> {
    let mut findings = each_parameter(document, |parameter| {
        let name = parameter["name"].as_str().unwrap_or_default();
        let sound = match parameter["in"].as_str() {
            Some("header") => {
                name.split('-').all(|part| part.chars().all(|it| it.is_ascii_alphanumeric()))
            }
            _ => is_snake(name),
        };
        (!sound).then(|| "is not snake_case".into())
    });
    // Clients make one argument of each, wherever it goes; progenitor panics over two.
    findings.extend(each_operation(document, |operation| {
        let mut seen = BTreeSet::new();
        let names = operation.parameters.iter().filter_map(|it| it["name"].as_str());
        let twice = names.filter(|name| !seen.insert(*name));
        twice.map(|name| format!("two parameters are called {name}")).collect::<Vec<_>>()
    }));
    findings
}

fn parameter_form(document: &Document) -> Vec<String> {
    each_parameter(document, |parameter| {
        let style = parameter["style"].as_str().unwrap_or("form");
        let schema = document.resolve(&parameter["schema"]);
        let unions = ["anyOf", "oneOf"].iter().flat_map(|key| items(&schema[key]));
        let nullable = unions.chain([schema]).any(|schema| is_type(schema, "null"));
        if !["header", "path", "query"].iter().any(|place| parameter["in"] == *place) {
            Some("is neither in the path, the query nor a header".into())
        } else if parameter.get("content").is_some() || !["form", "simple"].contains(&style) {
            Some("is not a plain value".into())
        } else if parameter["in"] == "query" && parameter["explode"] == false {
            Some("is not repeated for each item".into())
        } else {
            nullable.then(|| "may be null".into())
        }
    })
}

// Conventions

fn has_parameter(operation: &Operation, place: &str, name: &str) -> bool {
    let is_it = |it: &&Value| {
        it["in"] == place && it["name"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(name))
    };
    operation.parameters.iter().any(is_it)
}

fn is_auth(operation: &Operation) -> bool {
    words(&operation.value["tags"]).any(|tag| tag == "auth")
}

fn pages(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let responses = document.success(operation);
        let mut bodies = responses.iter().flat_map(|(_, response)| members(&response["content"]));
        let page = bodies.find_map(|(_, body)| {
            body["schema"]["$ref"].as_str().filter(|reference| reference.ends_with("Page"))
        })?;
        let data = document.target(page)?.pointer("/properties/data/items/$ref");
        if data.is_none() {
            return Some("lists items without a name".into());
        }
        let missing =
            ["limit", "cursor"].into_iter().find(|it| !has_parameter(operation, "query", it));
        missing.map(|name| format!("lists, but takes no {name}"))
    })
}

fn creations(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let responses = document.success(operation);
        let (_, created) = responses.into_iter().find(|(status, _)| *status == "201")?;
        if operation.method != "post" || is_auth(operation) {
            return None;
        }
        let announced = |name: &&str| {
            members(&created["headers"]).any(|(header, _)| header.eq_ignore_ascii_case(name))
        };
        let missing = ["Location", "ETag"].into_iter().find(|name| !announced(name));
        let key = has_parameter(operation, "header", "Idempotency-Key");
        let missing = missing.or((!key).then_some("Idempotency-Key"));
        missing.map(|name| format!("creates without {name}"))
    })
}

fn preconditions(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let changes = ["delete", "patch", "put"].contains(&operation.method) && !is_auth(operation);
        let missing = changes && !has_parameter(operation, "header", "If-Match");
        missing.then(|| "changes without If-Match".into())
    })
}

// Schemas

fn schema_names(document: &Document) -> Vec<String> {
    let names: Vec<_> =
        members(&document.0["components"]["schemas"]).map(|(name, _)| name).collect();
    let fault = |name: &str| {
        let alike = names.iter().filter(|other| other.eq_ignore_ascii_case(name)).count();
        if !is_pascal(name) {
            Some("is not PascalCase")
        } else if TAKEN.contains(&name) {
            Some("is taken in some language")
        } else {
            (alike > 1).then_some("differs from another name by case only")
        }
    };
    names.iter().filter_map(|name| fault(name).map(|what| format!("{name}: {what}"))).collect()
}

fn property_names(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let mut names = BTreeSet::new();
        let mut properties = members(&schema["properties"]).map(|(name, _)| name);
        let odd = properties.find(|name| !is_snake(name) || !names.insert(name.replace('_', "")));
        odd.map(|name| format!("property `{name}` is not a distinct snake_case name"))
    })
}

fn keywords(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let found = members(schema).find(|(key, _)| FORBIDDEN.contains(key));
        found.map(|(key, _)| format!("`{key}` breaks a generator"))
    })
}

fn defaults(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        schema.get("default").map(|_| "a default belongs in the description".into())
    })
}

/// A union is a type or null, or a named schema or null.
fn unions(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let null = json!({ "type": "null" });
        let is_optional = |members: &[Value]| {
            members.len() == 2
                && members.contains(&null)
                && members.iter().any(|it| it["$ref"].is_string())
        };
        let mut unions = ["anyOf", "oneOf"].iter().filter_map(|key| schema[key].as_array());
        let types = &schema["type"];
        let inside = place.contains("/oneOf/") || place.contains("/anyOf/");
        let sound = unions.all(|union| is_optional(union))
            && (!types.is_array()
                || items(types).count() == 2 && words(types).any(|it| it == "null"))
            && (types != "null" || inside);
        (!sound).then(|| "is a union of more than a type and null".into())
    })
}

fn is_type(schema: &Value, name: &str) -> bool {
    schema["type"] == name || words(&schema["type"]).any(|it| it == name)
}

fn hollow_schemas(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let described = |keys: [&str; 2]| keys.iter().any(|key| schema.get(key).is_some());
        if !schema.is_object() {
            Some("is no object".into())
        } else if is_type(schema, "object") && !described(["properties", "additionalProperties"]) {
            Some("is an object without properties".into())
        } else {
            let untyped = is_type(schema, "array") && schema.get("items").is_none();
            untyped.then(|| "is an array without items".into())
        }
    })
}

fn inline_objects(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let inline = place.contains('/') && schema.get("properties").is_some();
        inline.then(|| "is an object without a name".into())
    })
}

/// Parameters may carry theirs: generators name those after the operation.
fn inline_enums(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let is_part = place.contains('/') && !place.contains("/parameters/");
        let several = items(&schema["enum"]).count() > 1;
        (is_part && several).then(|| "is an enum without a name".into())
    })
}

fn enum_values(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let odd = items(&schema["enum"]).find(|value| !value.as_str().is_some_and(is_snake));
        odd.map(|value| format!("enum value {value} is not snake_case"))
    })
}

fn number_formats(document: &Document) -> Vec<String> {
    let formats = [("integer", ["int32", "int64"]), ("number", ["double", "float"])];
    each_schema(document, |_, schema| {
        let format = schema["format"].as_str().unwrap_or_default();
        let fault =
            |(kind, known): &(&str, [&str; 2])| is_type(schema, kind) && !known.contains(&format);
        formats.iter().find(|it| fault(it)).map(|(kind, _)| format!("{kind} without a format"))
    })
}

// Directions

/// The named schemas of request bodies and those of successful responses.
fn directions<'a>(document: &Document<'a>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let operations = document.operations();
    let requests: Vec<_> = operations.iter().map(|it| document.request_body(it)).collect();
    let responses = operations.iter().flat_map(|it| document.success(it));
    let responses: Vec<_> = responses.map(|(_, response)| response).collect();
    let names = |roots: &[&'a Value]| {
        document.reachable(roots).into_iter().filter_map(schema_name).collect()
    };
    (names(&requests), names(&responses))
}

fn response_only<'a>(document: &Document<'a>) -> BTreeSet<&'a str> {
    let (requests, responses) = directions(document);
    responses.difference(&requests).copied().collect()
}

fn response_required(document: &Document) -> Vec<String> {
    each_object(document, &response_only(document), |schema| {
        let required: Vec<_> = words(&schema["required"]).collect();
        let mut properties = members(&schema["properties"]).map(|(name, _)| name);
        let optional = properties.find(|name| !required.contains(name));
        optional.map(|name| format!("`{name}` may be absent from a response"))
    })
}

fn response_open(document: &Document) -> Vec<String> {
    each_object(document, &response_only(document), |schema| {
        (schema["additionalProperties"] == false).then(|| "a response cannot grow".into())
    })
}

fn request_closed(document: &Document) -> Vec<String> {
    each_object(document, &directions(document).0, |schema| {
        let open = schema["additionalProperties"] != false;
        open.then(|| "a request takes unknown properties".into())
    })
}

fn each_in_requests(document: &Document, rule: impl Fn(&Value) -> Option<String>) -> Vec<String> {
    let (requests, _) = directions(document);
    each_schema(document, |place, schema| {
        let name = place.split('/').next().unwrap_or_default();
        let asked = requests.contains(name)
            || ["/parameters/", "/requestBody/"].iter().any(|part| place.contains(part));
        asked.then(|| rule(schema)).flatten()
    })
}

fn request_arrays(document: &Document) -> Vec<String> {
    each_in_requests(document, |schema| {
        let endless = is_type(schema, "array") && schema.get("maxItems").is_none();
        endless.then(|| "an array in a request without maxItems".into())
    })
}

fn request_strings(document: &Document) -> Vec<String> {
    let limits = ["enum", "format", "maxLength", "pattern"];
    each_in_requests(document, |schema| {
        let endless =
            is_type(schema, "string") && !limits.iter().any(|it| schema.get(it).is_some());
        endless.then(|| "a string in a request without maxLength".into())
    })
}

/// Only a value has the same shape both ways; a thing with an identity is read and written apart.
fn shared_schemas(document: &Document) -> Vec<String> {
    let (requests, responses) = directions(document);
    let shared = requests.intersection(&responses).copied().collect();
    each_object(document, &shared, |schema| {
        schema["properties"].get("id").map(|_| "is both asked and answered, but no value".into())
    })
}

// References and examples

fn closed(document: &Document) -> Vec<String> {
    let is_component = |reference: &str| {
        let named = reference.strip_prefix("#/components/");
        named.is_some_and(|it| it.matches('/').count() == 1) && document.target(reference).is_some()
    };
    let found: BTreeSet<_> = references(document.0).into_iter().collect();
    let dangling = found.into_iter().filter(|reference| !is_component(reference));
    dangling.map(|reference| format!("{reference}: is no component")).collect()
}

fn unused_components(document: &Document) -> Vec<String> {
    let used = document.reachable(&[&document.0["paths"]]);
    let components =
        members(&document.0["components"]).filter(|(kind, _)| *kind != "securitySchemes");
    let named = components.flat_map(|(kind, components)| {
        members(components).map(move |(name, _)| format!("#/components/{kind}/{name}"))
    });
    let unused = named.filter(|reference| !used.contains(reference.as_str()));
    unused.map(|reference| format!("{reference}: is never used")).collect()
}

fn body_examples(document: &Document) -> Vec<String> {
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
fn has_example(document: &Document, value: &Value) -> bool {
    let own = |value: &Value| ["example", "examples"].iter().any(|key| value.get(key).is_some());
    own(value) || own(document.resolve(&value["schema"]))
}

fn valid_examples(document: &Document) -> Vec<String> {
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
fn collect_samples<'a>(
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

fn sample_fault<'a>(document: &Document<'a>, schema: &'a Value, sample: &Value) -> Option<String> {
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

// Self-tests

pub(crate) fn checks() -> Vec<(&'static str, fn())> {
    vec![
        ("a_sound_contract_has_no_findings", a_sound_contract_has_no_findings),
        ("every_rule_finds_its_fault_and_no_other", every_rule_finds_its_fault_and_no_other),
        ("every_rule_is_tested", every_rule_is_tested),
        ("a_released_operation_id_stays", a_released_operation_id_stays),
    ]
}

fn a_sound_contract_has_no_findings() {
    assert_eq!(lint(&sound()), Vec::<String>::new());
}

fn every_rule_finds_its_fault_and_no_other() {
    let mut surprises = Vec::new();
    for (rule, document) in faulty() {
        let findings = lint(&document);
        let ending = format!(" [{rule}]");
        if findings.is_empty() || findings.iter().any(|finding| !finding.ends_with(&ending)) {
            surprises.push((rule, findings));
        }
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}

fn every_rule_is_tested() {
    let tested: BTreeSet<_> = faulty().into_iter().map(|(rule, _)| rule).collect();
    let rules: BTreeSet<_> = RULES.iter().map(|(name, _)| *name).collect();
    assert_eq!(tested, rules);
}

fn a_released_operation_id_stays() {
    let gone = ["removeCity: released, but no longer an operation"];
    assert_eq!(frozen(&sound(), "createCity\nlistCities\nremoveCity\n"), gone);
    assert_eq!(operation_ids(&sound()), ["createCity", "listCities", "updateCity"]);
}

/// Documents with one fault each, and the rule that sees it.
fn faulty() -> Vec<(&'static str, Value)> {
    let faults = operation_faults().into_iter().chain(schema_faults());
    let edited =
        faults.map(|(rule, place, value)| (rule, edited(&sound(), &pointer(place), value)));
    edited.chain(RENAMES.iter().map(|(rule, from, to)| (*rule, renamed(from, to)))).collect()
}

fn pointer(place: &str) -> String {
    place
        .replace("LIST", "/paths/~1api~1v1~1cities/get")
        .replace("CREATE", "/paths/~1api~1v1~1cities/post")
        .replace("UPDATE", "/paths/~1api~1v1~1cities~1{city_id}/patch")
        .replace("SCHEMA", "/components/schemas")
        .replace("PARAMETER", "/components/parameters")
}

fn renamed(from: &str, to: &str) -> Value {
    let text = sound().to_string().replace(from, to);
    serde_json::from_str(&text).expect("still JSON")
}

const RENAMES: &[(&str, &str, &str)] = &[
    ("operation-ids", "listCities", "createCity"),
    ("path-parameters", "city_id", "city"),
    ("parameter-names", "include_total", "includeTotal"),
    ("schema-names", "GeoPoint", "Date"),
    ("schema-names", "GeoPoint", "CITY"),
    ("schema-names", "GeoPoint", "geo_point"),
    ("property-names", "population", "Population"),
    ("property-names", "population", "na_me"),
];

type Fault = (&'static str, &'static str, Value);

/// The rule, and what is put where; `null` takes away.
fn operation_faults() -> Vec<Fault> {
    let text = json!({ "schema": { "type": "string", "format": "binary" } });
    let city = json!({ "schema": { "$ref": "#/components/schemas/CityCreate" } });
    let answer = json!({ "schema": { "$ref": "#/components/schemas/City" } });
    vec![
        ("version", "/openapi", json!("3.2.0")),
        ("top-level", "/webhooks", json!({})),
        ("top-level", "/components/pathItems", json!({})),
        ("servers", "/servers/0/url", json!("/api/v1")),
        ("servers", "/servers", json!(null)),
        ("paths", "/paths/~1cities", json!({})),
        ("paths", "/paths/~1api~1v1~1learning_cities", json!({})),
        ("paths", "/paths/~1api~1v1~1cities~1", json!({})),
        ("paths", "/paths/~1api~1v1~1a~1{a_id}~1b~1{b_id}~1c~1{c_id}", json!({})),
        ("path-parameters", "PARAMETER/CityId/name", json!("id")),
        ("path-parameters", "/paths/~1api~1v1~1cities~1{town_id}", json!({ "get": read() })),
        ("operation-ids", "LIST/operationId", json!("list_cities")),
        ("operation-ids", "LIST/operationId", json!(null)),
        ("tags", "LIST/tags", json!(["towns"])),
        ("tags", "LIST/tags", json!(["cities", "cities"])),
        ("tags", "/tags/0/description", json!(null)),
        ("operation-text", "LIST/summary", json!(" ")),
        ("operation-text", "LIST/description", json!(null)),
        ("security", "LIST/security", json!(null)),
        ("security", "LIST/security", json!([])),
        ("scopes", "LIST/x-required-scopes", json!(["cities:read"])),
        ("scopes", "CREATE/x-required-scopes", json!(null)),
        ("scopes", "CREATE/x-required-scopes", json!(["Cities write"])),
        ("statuses", "LIST/responses/default", json!({ "description": "Any." })),
        ("statuses", "LIST/responses/4XX", json!({ "$ref": "#/components/responses/Refused" })),
        ("one-success", "LIST/responses/204", json!({ "description": "Nothing." })),
        ("one-success", "LIST/responses/200/content/text~1csv", text.clone()),
        ("response-text", "LIST/responses/200/description", json!(null)),
        ("response-text", "/components/responses/Refused/description", json!("")),
        ("problems", "LIST/responses/400", json!({ "description": "Bad." })),
        ("problems", "LIST/responses/503", json!({ "description": "Busy." })),
        ("media-types", "CREATE/requestBody/content/text~1csv", text.clone()),
        ("media-types", "CREATE/requestBody/content", json!({ "multipart/form-data": city })),
        ("media-types", "UPDATE/responses/200/content", json!({ "application/x-ndjson": answer })),
        ("media-types", "UPDATE/requestBody", json!(null)),
        ("parameter-text", "PARAMETER/Limit/description", json!(null)),
        ("parameter-text", "PARAMETER/Limit/example", json!(null)),
        ("parameter-names", "LIST/parameters/2/name", json!("filter[state]")),
        ("parameter-names", "LIST/parameters/3/name", json!("state")),
        ("parameter-form", "LIST/parameters/2/explode", json!(false)),
        ("parameter-form", "LIST/parameters/2/style", json!("deepObject")),
        ("parameter-form", "LIST/parameters/2/in", json!("cookie")),
        ("parameter-form", "LIST/parameters/2/content", json!({})),
        ("parameter-form", "LIST/parameters/3/schema/type", json!(["boolean", "null"])),
        ("pages", "PARAMETER/Cursor/name", json!("after")),
        (
            "pages",
            "SCHEMA/CityPage/properties/data/items",
            json!({ "type": "object", "additionalProperties": true }),
        ),
        ("creations", "CREATE/responses/201/headers/ETag", json!(null)),
        ("creations", "CREATE/responses/201/headers/Location", json!(null)),
        ("creations", "PARAMETER/IdempotencyKey/name", json!("Key")),
        ("preconditions", "PARAMETER/IfMatch/name", json!("If-None-Match")),
    ]
}

fn schema_faults() -> Vec<Fault> {
    let reference = |name: &str| json!({ "$ref": format!("#/components/{name}") });
    vec![
        ("keywords", "SCHEMA/City/properties/name/readOnly", json!(true)),
        ("keywords", "SCHEMA/City/properties/name/const", json!("Graz")),
        ("keywords", "PARAMETER/Limit/schema/nullable", json!(true)),
        ("defaults", "SCHEMA/CityCreate/properties/name/default", json!("Graz")),
        ("defaults", "PARAMETER/Limit/schema/default", json!(50)),
        ("unions", "SCHEMA/City/properties/name/type", json!(["string", "boolean"])),
        ("unions", "SCHEMA/City/properties/place/oneOf/1", reference("schemas/State")),
        ("unions", "SCHEMA/City/properties/place/oneOf/-", reference("schemas/State")),
        ("hollow-schemas", "SCHEMA/City/properties/labels", json!(true)),
        ("hollow-schemas", "SCHEMA/City/properties/labels", json!({ "type": "object" })),
        ("hollow-schemas", "LIST/parameters/2/schema/items", json!(null)),
        ("inline-objects", "SCHEMA/City/properties/labels/properties", json!({})),
        (
            "inline-enums",
            "SCHEMA/City/properties/state",
            json!({ "type": "string", "enum": ["new", "old"] }),
        ),
        ("enum-values", "SCHEMA/State/enum/-", json!("Köln")),
        ("enum-values", "SCHEMA/State/enum/-", json!("-new")),
        ("number-formats", "SCHEMA/City/properties/population/format", json!(null)),
        ("number-formats", "SCHEMA/GeoPoint/properties/latitude/format", json!("decimal")),
        ("response-required", "SCHEMA/City/required", json!(["id", "name"])),
        ("response-open", "SCHEMA/City/additionalProperties", json!(false)),
        ("request-closed", "SCHEMA/CityCreate/additionalProperties", json!(null)),
        ("request-closed", "SCHEMA/GeoPoint/additionalProperties", json!(null)),
        ("request-arrays", "LIST/parameters/2/schema/maxItems", json!(null)),
        ("request-arrays", "SCHEMA/CityCreate/properties/aliases/maxItems", json!(null)),
        ("request-strings", "SCHEMA/CityCreate/properties/name/maxLength", json!(null)),
        ("shared-schemas", "SCHEMA/GeoPoint/properties/id", reference("schemas/CityId")),
        ("references", "CREATE/responses/201/headers/ETag", reference("headers/Nowhere")),
        ("references", "CREATE/responses/201/headers/ETag", reference("schemas/City/properties")),
        ("unused-components", "SCHEMA/Spare", json!({ "type": "string" })),
        ("unused-components", "/components/headers", json!({ "Spare": { "schema": {} } })),
        ("body-examples", "CREATE/requestBody/content/application~1json/example", json!(null)),
        ("body-examples", "SCHEMA/City/examples", json!(null)),
        ("valid-examples", "CREATE/requestBody/content/application~1json/example", json!({})),
        (
            "valid-examples",
            "LIST/responses/200/content/application~1json/examples/one/value",
            json!([]),
        ),
        ("valid-examples", "PARAMETER/Limit/example", json!(1000)),
        ("valid-examples", "SCHEMA/CityId/examples/0", json!("Graz")),
    ]
}

/// A small contract that keeps every rule.
fn sound() -> Value {
    let problem = json!({ "schema": { "$ref": "#/components/schemas/Problem" } });
    json!({
        "openapi": "3.1.0",
        "servers": [{ "url": "https://comitas.example" }],
        "tags": [{ "name": "cities", "description": "Cities that learn." }],
        "paths": {
            "/api/v1/cities": { "get": list(), "post": create() },
            "/api/v1/cities/{city_id}": {
                "parameters": [{ "$ref": "#/components/parameters/CityId" }],
                "patch": update(),
            },
        },
        "components": {
            "schemas": schemas(),
            "parameters": parameters(),
            "responses": {
                "Refused": {
                    "description": "The request was refused.",
                    "content": { "application/problem+json": problem },
                },
            },
        },
    })
}

fn read() -> Value {
    json!({
        "operationId": "showCity",
        "tags": ["cities"],
        "summary": "Show a city.",
        "description": "As it stands.",
        "security": [{}],
        "x-required-scopes": [],
        "parameters": [{
            "name": "town_id",
            "in": "path",
            "required": true,
            "description": "The city.",
            "example": "0192e4a0-7b1c-7d3e-8f00-000000000001",
            "schema": { "$ref": "#/components/schemas/CityId" },
        }],
        "responses": { "200": city("The city.") },
    })
}

fn list() -> Value {
    let state = json!({ "$ref": "#/components/schemas/State" });
    let states = json!({ "type": "array", "maxItems": 2, "items": state });
    let page = json!({ "data": [], "page": { "next_cursor": null } });
    json!({
        "operationId": "listCities",
        "tags": ["cities"],
        "summary": "List cities.",
        "description": "Newest first.",
        "security": [{}],
        "x-required-scopes": [],
        "parameters": [
            { "$ref": "#/components/parameters/Limit" },
            { "$ref": "#/components/parameters/Cursor" },
            {
                "name": "state",
                "in": "query",
                "description": "Any of these states.",
                "example": ["new"],
                "schema": states,
            },
            {
                "name": "include_total",
                "in": "query",
                "description": "Whether to count.",
                "example": true,
                "schema": { "type": "boolean" },
            },
        ],
        "responses": {
            "200": {
                "description": "A page.",
                "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/CityPage" },
                    "examples": { "one": { "value": page } },
                } },
            },
            "400": { "$ref": "#/components/responses/Refused" },
        },
    })
}

fn create() -> Value {
    let mut created = city("The city was created.");
    let text = json!({ "schema": { "type": "string" } });
    created["headers"] = json!({ "Location": text, "ETag": text });
    json!({
        "operationId": "createCity",
        "tags": ["cities"],
        "summary": "Create a city.",
        "description": "With its name.",
        "security": [{ "bearer_auth": [] }],
        "x-required-scopes": ["cities:write"],
        "parameters": [{ "$ref": "#/components/parameters/IdempotencyKey" }],
        "requestBody": { "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/CityCreate" },
            "example": { "name": "Vejle" },
        } } },
        "responses": { "201": created, "422": { "$ref": "#/components/responses/Refused" } },
    })
}

fn update() -> Value {
    json!({
        "operationId": "updateCity",
        "tags": ["cities"],
        "summary": "Change a city.",
        "description": "By a merge patch.",
        "security": [{ "bearer_auth": [] }, {}],
        "x-required-scopes": ["admin"],
        "parameters": [{ "$ref": "#/components/parameters/IfMatch" }],
        "requestBody": { "content": { "application/merge-patch+json": {
            "schema": { "$ref": "#/components/schemas/CityCreate" },
            "example": { "name": "Graz" },
        } } },
        "responses": {
            "200": city("The city was changed."),
            "412": { "$ref": "#/components/responses/Refused" },
        },
    })
}

fn city(description: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/City" });
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

fn parameters() -> Value {
    json!({
        "CityId": {
            "name": "city_id",
            "in": "path",
            "required": true,
            "description": "The city.",
            "schema": { "$ref": "#/components/schemas/CityId" },
        },
        "Limit": {
            "name": "limit",
            "in": "query",
            "description": "How many; 50 if not said.",
            "example": 20,
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 200 },
        },
        "Cursor": {
            "name": "cursor",
            "in": "query",
            "description": "Where the page starts.",
            "example": "abc",
            "schema": { "type": "string", "maxLength": 512 },
        },
        "IdempotencyKey": {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Repeats are answered alike.",
            "example": "f3b1a2c4",
            "schema": { "type": "string", "maxLength": 128 },
        },
        "IfMatch": {
            "name": "If-Match",
            "in": "header",
            "description": "The version changed.",
            "example": "\"3\"",
            "schema": { "type": "string", "maxLength": 64 },
        },
    })
}

fn schemas() -> Value {
    let id = "0192e4a0-7b1c-7d3e-8f00-000000000001";
    let alias = json!({ "type": "string", "maxLength": 9 });
    let place =
        json!({ "oneOf": [{ "$ref": "#/components/schemas/GeoPoint" }, { "type": "null" }] });
    json!({
        "CityId": { "type": "string", "format": "uuid", "examples": [id] },
        "State": { "type": "string", "enum": ["new", "old"] },
        "GeoPoint": {
            "type": "object",
            "required": ["latitude"],
            "additionalProperties": false,
            "properties": { "latitude": { "type": "number", "format": "double" } },
        },
        "City": {
            "type": "object",
            "required": ["id", "name", "state", "population", "place", "labels"],
            "properties": {
                "id": { "$ref": "#/components/schemas/CityId" },
                "name": { "type": "string" },
                "state": { "$ref": "#/components/schemas/State" },
                "population": { "type": ["integer", "null"], "format": "int64" },
                "place": place,
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            },
            "examples": [{
                "id": id, "name": "Graz", "state": "new", "population": null,
                "place": { "latitude": 47.07 }, "labels": {},
            }],
        },
        "CityCreate": {
            "type": "object",
            "required": ["name"],
            "additionalProperties": false,
            "properties": {
                "name": { "type": "string", "maxLength": 100 },
                "aliases": { "type": "array", "maxItems": 9, "items": alias },
                "place": place,
            },
        },
        "CityPage": {
            "type": "object",
            "required": ["data", "page"],
            "properties": {
                "data": { "type": "array", "items": { "$ref": "#/components/schemas/City" } },
                "page": { "$ref": "#/components/schemas/PageInfo" },
            },
        },
        "PageInfo": {
            "type": "object",
            "required": ["next_cursor"],
            "properties": { "next_cursor": { "type": ["string", "null"] } },
        },
        "Problem": {
            "type": "object",
            "required": ["code"],
            "properties": { "code": { "type": "string" } },
            "examples": [{ "code": "not_found" }],
        },
    })
}
