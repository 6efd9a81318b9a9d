//! What many operations share: failures, headers, parameters.

use serde_json::{Map, Value, json};

use crate::config;
use crate::http::extract::MAX_IF_NONE_MATCH;
use crate::http::problem;

pub(super) fn default_base_url() -> &'static str {
    config::SETTINGS.iter().find(|it| it.name == "PUBLIC_BASE_URL").map_or("", |it| it.default)
}

pub(super) const ALWAYS: [&str; 3] = ["RateLimit", "RateLimit-Policy", "X-Request-Id"];

pub(super) fn headers<'a>(names: impl IntoIterator<Item = &'a str>) -> Value {
    let reference =
        |name: &str| json!({ "$ref": format!("#/components/headers/{}", name.replace('-', "")) });
    names.into_iter().map(|name| (name.to_owned(), reference(name))).collect::<Map<_, _>>().into()
}

/// Status, name of the shared response, and what it means.
pub(super) const FAILURES: [(&str, &str, &str); 16] = [
    ("400", "BadRequest", "A parameter is unknown or not valid, or the body is not JSON."),
    ("401", "Unauthorized", "No access token or API key was sent, or it is not valid."),
    ("403", "Forbidden", "The role or the scope that this needs is missing."),
    ("404", "NotFound", "There is nothing under this identifier."),
    ("405", "MethodNotAllowed", "The address takes other methods."),
    ("408", "RequestTimeout", "The body came too slowly."),
    ("409", "Conflict", "The state of the record, or another record, stands against it."),
    ("410", "Gone", "It was used or withdrawn, or has run out."),
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

pub(super) fn add_components(document: &mut Value) {
    let components = &mut document["components"];
    components["securitySchemes"] = json!({ "bearer_auth": {
        "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
        "description": "An access token, which `POST /api/v1/auth/token` gives for e-mail and password (the demo prints those of its accounts at its first start), an API key, or for one registration the secret of the link to it (`rt_…`). The token is a JWT as of RFC 9068, signed with EdDSA, handled as RFC8725 advises, and lasts 15 minutes.",
    }});
    let mut responses = Map::new();
    for (status, name, meaning) in FAILURES {
        let mut names = ALWAYS.to_vec();
        names.extend(match status {
            "401" => Some("WWW-Authenticate"),
            "412" => Some("ETag"),
            "415" => Some("Accept"),
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

/// Whoever tries an operation in the docs finds `example` filled in: what may be left out has its examples in the schema.
fn parameters() -> Value {
    let header = |name: &str, required: bool, description: &str| {
        json!({
            "name": name, "in": "header", "required": required, "description": description,
            "schema": { "type": "string", "maxLength": MAX_IF_NONE_MATCH, "examples": ["\"3-0f3a5c7e9b1d2f4a\""] },
        })
    };
    json!({
        "Limit": {
            "name": "limit", "in": "query", "required": false,
            "description": "How many items a page may hold; 50 if not given.",
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": kernel::Limit::MAX, "examples": [50] },
        },
        "Cursor": {
            "name": "cursor", "in": "query", "required": false,
            "description": "`page.next_cursor` of the page before; valid with the same filters only.",
            "schema": { "type": "string", "maxLength": 2000, "pattern": "^[A-Za-z0-9_-]+$", "examples": ["eyJrIjpbXX0"] },
        },
        "IncludeTotal": {
            "name": "include_total", "in": "query", "required": false,
            "description": "Whether to count the whole listing into `page.total_count`, or into `page.total_is_at_least` if there are more than 10,000.",
            "schema": { "type": "boolean", "examples": [true] },
        },
        "IdempotencyKey": {
            "name": "Idempotency-Key", "in": "header", "required": false,
            "description": "Any text of your own; the same request sent again with it within 24 hours is answered again and done once.",
            "schema": { "type": "string", "minLength": 8, "maxLength": 128, "pattern": "^[!-~]+$", "examples": ["9f0c7a52-1d6b-4d0e-8d35-0f1a6a7b3c11"] },
        },
        "IfMatch": header("If-Match", true, "The `ETag` of the record you read; without it the answer is 428. Of a tag only the version counts, so that `\"3\"` will do."),
        "IfNoneMatch": header("If-None-Match", false, "The `ETag` you have; if it is still right, the answer is 304."),
    })
}

fn header_components() -> Value {
    let text = |description: &str, example: &str| json!({ "description": description, "schema": { "type": "string" }, "example": example });
    json!({
        "Accept": text("The media types that the operation takes.", "application/merge-patch+json"),
        "ETag": text("The version of the record, for `If-Match`, and a hash of this answer, for `If-None-Match`; the hash alone of what has no version.", "\"3-0f3a5c7e9b1d2f4a\""),
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
