//! What an answer shows: problems with their texts, and the headers that all have.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::{Error, HttpResponse, ResponseError};

use super::heard::Heard;
use crate::State;
use crate::http::problem::{self, Language, Problem, Shown};

/// Fills in what only the request knows: the text of problems, and whether the client has the record already.
pub(super) fn finish(response: &mut ServiceResponse<BoxBody>, asked: &Heard, state: &State) {
    if let Some(error) = response.response().error() {
        let problem = translate(error);
        *response.response_mut() = render(&problem, asked, state);
        return;
    }
    let tag = response.headers().get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let known = asked.unless.as_deref().zip(tag).is_some_and(|(unless, tag)| {
        unless.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == tag)
    });
    if known && asked.reads() && response.status() == StatusCode::OK {
        let mut unchanged = HttpResponse::NotModified();
        for name in REPEATED {
            if let Some(value) = response.headers().get(&name) {
                unchanged.insert_header((name, value.clone()));
            }
        }
        *response.response_mut() = unchanged.finish();
    }
}

/// What an answer says that has no body, since the client has it (RFC 9110 15.4.5).
const REPEATED: [HeaderName; 4] =
    [header::CACHE_CONTROL, header::CONTENT_LANGUAGE, header::ETAG, header::VARY];

pub(super) fn render(problem: &Problem, asked: &Heard, state: &State) -> HttpResponse {
    let (kind, language) = (problem.kind, asked.language);
    let english = language == Language::English;
    let faults = problem.told(language);
    let broken = asked.operations.zip(problem.broken).and_then(|(all, name)| all.sentence(name));
    // What only English has words for is told by the advice of its kind.
    let own = if english { broken.or(problem.detail.as_deref()) } else { None };
    let detail = match faults.as_slice() {
        [only] if !english => only.detail.as_str(),
        _ => own.unwrap_or(kind.advice(language)),
    };
    let shown = Shown {
        kind: format!("{}/api/v1/problems/{}", state.config.public_base_url, kind.code),
        title: kind.title(language),
        status: kind.status,
        detail,
        instance: &asked.path,
        code: kind.code,
        request_id: &asked.id,
        errors: &faults,
    };
    let mut response = HttpResponse::build(problem.status_code());
    response.content_type("application/problem+json");
    response.insert_header((header::CONTENT_LANGUAGE, language.tag()));
    response.insert_header((header::VARY, "Accept-Language"));
    for (name, value) in &problem.headers {
        response.insert_header((*name, value.as_str()));
    }
    response.body(serde_json::to_string(&shown).unwrap_or_default())
}

pub(super) fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// Says that an answer depends on a header of the request, in one line: what stands further out reads the first one only.
pub(super) fn vary(headers: &mut HeaderMap, by: &str) {
    let lines = headers.get_all(header::VARY).filter_map(|line| line.to_str().ok());
    let mut names: Vec<_> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    if !names.iter().any(|it| it.eq_ignore_ascii_case(by)) {
        names.push(by);
    }
    let names = names.join(", ");
    put(headers, "vary", &names);
}

/// What every answer of the edge has.
pub(super) fn extra(headers: &mut HeaderMap, asked: &Heard, status: StatusCode) {
    put(headers, "x-request-id", &asked.id);
    protect(headers);
    if !headers.contains_key(header::CACHE_CONTROL) {
        // What anybody may read may be kept by anybody who asks each time whether it still is so.
        let told = status.is_success() || status == StatusCode::NOT_MODIFIED;
        let shared = told && asked.reads() && !asked.signed && !asked.is_probe();
        set(
            headers,
            "cache-control",
            if shared { "public, no-cache" } else { "private, no-cache" },
        );
    }
    if asked.is_operation {
        vary(headers, "Authorization");
    }
}

/// Headers that keep browsers from doing what an API never wants (OWASP REST security).
fn protect(headers: &mut HeaderMap) {
    set(headers, "x-content-type-options", "nosniff");
    set(headers, "referrer-policy", "no-referrer");
    set(headers, "x-frame-options", "DENY");
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = if is_page(headers) { DOCS_POLICY } else { DATA_POLICY };
        set(headers, "content-security-policy", policy);
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
}

/// Nothing of an answer is ever run or shown by a browser.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";
/// The pages of the docs load what lies beside them, and nothing from anywhere else; where people type their tokens no
/// other script runs. Swagger UI sets styles in place.
const DOCS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                           font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

fn is_page(headers: &HeaderMap) -> bool {
    let media =
        headers.get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok()).unwrap_or_default();
    ["text/html", "text/css", "javascript", "image/"].iter().any(|it| media.contains(it))
}

/// A finished answer that travels as an error.
#[derive(Debug)]
pub(super) struct Rendered {
    status: StatusCode,
    headers: HeaderMap,
    body: actix_web::web::Bytes,
    last: bool,
}

impl Rendered {
    pub(super) fn of(response: HttpResponse, last: bool) -> Self {
        let (head, body) = response.into_parts();
        let body = body.try_into_bytes().unwrap_or_default();
        Self { status: head.status(), headers: head.headers().clone(), body, last }
    }
}

impl std::fmt::Display for Rendered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.status.fmt(f)
    }
}

impl ResponseError for Rendered {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        for header in &self.headers {
            response.append_header(header);
        }
        if self.last {
            response.force_close();
        }
        let mut response = response.body(self.body.clone());
        // An error goes around what would say so of it.
        vary(response.headers_mut(), "Accept-Encoding");
        response
    }
}

/// An error of the framework as a problem.
pub(super) fn translate(error: &Error) -> Problem {
    if let Some(problem) = error.as_error::<Problem>() {
        return problem.clone();
    }
    match error.as_response_error().status_code() {
        StatusCode::NOT_FOUND => Problem::new(&problem::NOT_FOUND),
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(&problem::PAYLOAD_TOO_LARGE),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::new(&problem::UNSUPPORTED_MEDIA_TYPE),
        status if status.is_client_error() => Problem::new(&problem::BAD_REQUEST),
        _ => {
            tracing::error!(%error, "the framework failed us");
            Problem::new(&problem::INTERNAL)
        }
    }
}
