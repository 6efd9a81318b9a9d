//! Rules about operations: what they say, answer, take and promise.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

use super::super::document::{Document, Operation, items, members, words};
use super::documents::has_example;
use super::findings::{
    each_operation, each_parameter, each_response, is_blank, is_camel, is_kebab, is_snake, only_if,
};
use super::operation_ids;
use super::schemas::is_type;

pub(super) const UNREADABLE: &[&str] = &[
    "application/json-patch+json",
    "application/x-ndjson",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
];

pub(super) fn operation_id(document: &Document) -> Vec<String> {
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

pub(super) fn tags(document: &Document) -> Vec<String> {
    let tags = items(&document.0["tags"]);
    let declared: Vec<_> =
        tags.filter(|tag| !is_blank(&tag["description"])).map(|tag| &tag["name"]).collect();
    each_operation(document, |operation| {
        let tags: Vec<_> = items(&operation.value["tags"]).collect();
        let sound = tags.len() == 1 && declared.contains(&tags[0]);
        (!sound).then(|| "does not have one described tag".into())
    })
}

/// The reference shows only the tags that stand in a group.
pub(super) fn tag_groups(document: &Document) -> Vec<String> {
    let grouped = items(&document.0["x-tagGroups"]).flat_map(|group| items(&group["tags"]));
    let tags = items(&document.0["tags"]).map(|tag| &tag["name"]);
    only_if(!grouped.eq(tags), "x-tagGroups: not every tag stands in one group, in its order")
}

pub(super) fn operation_text(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let missing =
            ["summary", "description"].into_iter().find(|key| is_blank(&operation.value[*key]));
        missing.map(|key| format!("has no {key}"))
    })
}

pub(super) fn security(document: &Document) -> Vec<String> {
    let allowed = [json!([{}]), json!([{ "bearer_auth": [] }]), json!([{ "bearer_auth": [] }, {}])];
    each_operation(document, |operation| {
        let sound = allowed.contains(&operation.value["security"]);
        (!sound).then(|| "does not say who may call".into())
    })
}

pub(super) fn scopes(document: &Document) -> Vec<String> {
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

pub(super) fn is_kebab_or_snake(word: &str) -> bool {
    is_kebab(word) || is_snake(word)
}

pub(super) fn statuses(document: &Document) -> Vec<String> {
    each_response(document, |status, _| {
        let sound = status.len() == 3 && status.parse::<u16>().is_ok();
        (!sound).then(|| "is not one status".into())
    })
}

pub(super) fn one_success(document: &Document) -> Vec<String> {
    each_operation(document, |operation| match &document.success(operation)[..] {
        [(_, response)] if members(&response["content"]).count() <= 1 => None,
        [_] => Some("succeeds with several media types".into()),
        other => Some(format!("succeeds in {} ways", other.len())),
    })
}

pub(super) fn response_text(document: &Document) -> Vec<String> {
    let mut findings = Vec::new();
    for (place, response) in bodies(document) {
        if is_blank(&response["description"]) && !place.ends_with("request") {
            findings.push(format!("{place}: has no description"));
        }
    }
    findings
}

/// Requests and responses with their places; shared ones once.
pub(super) fn bodies<'a>(document: &Document<'a>) -> BTreeMap<String, &'a Value> {
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

pub(super) fn problems(document: &Document) -> Vec<String> {
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

pub(super) fn media_types(document: &Document) -> Vec<String> {
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

pub(super) fn parameter_text(document: &Document) -> Vec<String> {
    each_parameter(document, |parameter| {
        if is_blank(&parameter["description"]) {
            return Some("has no description".into());
        }
        // The words of a vocabulary are examples of themselves.
        let schema = &parameter["schema"];
        let words = document.resolve(schema).get("enum").is_some();
        let example = words || schema.get("examples").is_some() || has_example(document, parameter);
        (!example).then(|| "has no example".into())
    })
}

/// Whoever tries an operation in the docs finds `example` filled in, and one generator takes it for a text.
pub(super) fn parameter_examples(document: &Document) -> Vec<String> {
    each_parameter(document, |parameter| {
        let example = parameter.get("example")?;
        let is_filled_in = parameter["in"] != "header" && parameter["required"] == true;
        let sound = is_filled_in && example.is_string();
        (!sound).then(|| "has its example outside of its schema".into())
    })
}

pub(super) fn parameter_names(document: &Document) -> Vec<String> {
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

pub(super) fn parameter_form(document: &Document) -> Vec<String> {
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

pub(super) fn has_parameter(operation: &Operation, place: &str, name: &str) -> bool {
    let is_it = |it: &&Value| {
        it["in"] == place && it["name"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(name))
    };
    operation.parameters.iter().any(is_it)
}

pub(super) fn is_auth(operation: &Operation) -> bool {
    words(&operation.value["tags"]).any(|tag| tag == "Accounts")
}

/// Its answer is kept for nobody: whoever reads it has the registration.
const ANSWERS_A_SECRET: &str = "confirmGuestRegistration";

pub(super) fn pages(document: &Document) -> Vec<String> {
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

pub(super) fn creations(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let responses = document.success(operation);
        let (_, created) = responses.into_iter().find(|(status, _)| *status == "201")?;
        let is_secret = operation.value["operationId"] == ANSWERS_A_SECRET;
        if operation.method != "post" || is_auth(operation) || is_secret {
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

/// Where a record is moved on, what may happen to it is shown at the same address.
pub(super) fn transitions(document: &Document) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, item) in members(&document.0["paths"]).filter(|it| it.0.ends_with("/transitions")) {
        let id = |method: &str| item[method]["operationId"].as_str().unwrap_or_default();
        let (shown, taken) = (id("get"), id("post"));
        if !(shown.starts_with("show") && shown.ends_with("Transitions")) {
            findings.push(format!("{path}: is not shown by a `show…Transitions`"));
        }
        if !taken.starts_with("transition") {
            findings.push(format!("{path}: is not taken by a `transition…`"));
        }
    }
    findings
}

/// What has no version goes only while nothing hangs on it, which is looked at while it is held.
const WITHOUT_VERSION: [&str; 4] = [
    "/api/v1/pools/{pool_id}",
    "/api/v1/reserves/{reserve_id}",
    "/api/v1/spills/{spill_id}",
    "/api/v1/team-members/{team_member_id}",
];

pub(super) fn preconditions(document: &Document) -> Vec<String> {
    each_operation(document, |operation| {
        let versioned = !is_auth(operation) && !WITHOUT_VERSION.contains(&operation.path);
        let changes = ["delete", "patch", "put"].contains(&operation.method) && versioned;
        let missing = changes && !has_parameter(operation, "header", "If-Match");
        missing.then(|| "changes without If-Match".into())
    })
}
