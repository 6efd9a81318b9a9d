//! What every request passes on its way in and out: its name, its limits, its record, and the last word on errors.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{ConnectionType, Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage, HttpRequest, HttpResponse, ResponseError};
use futures_util::FutureExt;
use persistence::counting_statements;

use super::call::{Asked, Call, Caller};
use super::extract::MAX_IF_NONE_MATCH;
use super::guard::admit;
use super::limits;
use super::operations::{Found, Operation, Operations};
use super::problem::{self, Fault, Problem, Shown};
use crate::State;

/// What an answer has to know of the request it answers.
struct Heard {
    id: String,
    trace: Option<String>,
    method: Method,
    path: String,
    /// The template of the contract, to count by; paths of their own for the rest.
    route: &'static str,
    /// All that is served.
    operations: Option<&'static Operations>,
    german: bool,
    unless: Option<String>,
    /// Whether the client would rather speak another protocol, as Java's does (`h2c`). actix closes the connection after the
    /// answer: it has to say so, or the client's next request is lost.
    upgrade: bool,
}

/// Longest request id that is taken over from a client.
const MAX_REQUEST_ID: usize = 64;

pub(crate) async fn pass<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let state = request.app_data::<Data<State>>().cloned().expect("the state is set");
    let mut asked = Heard::of(&request, &state);
    let started = Instant::now();
    let limit = Duration::from_secs(state.config.request_timeout_seconds);
    let work = AssertUnwindSafe(answer(&state, request, next, &mut asked)).catch_unwind();
    let (outcome, statements) = counting_statements(tokio::time::timeout(limit, work)).await;
    let (mut outcome, quota) = match outcome {
        Ok(Ok(answered)) => answered,
        Ok(Err(panic)) => {
            tracing::error!(request_id = asked.id, panic = said(&*panic), "a handler panicked");
            (Err(Problem::new(&problem::INTERNAL)), None)
        }
        Err(_) => {
            (Err(Problem::new(&problem::UNAVAILABLE).with("Retry-After", limit.as_secs())), None)
        }
    };
    let status = match &mut outcome {
        Ok(response) => {
            finish(response, &asked, &state);
            response.status()
        }
        Err(problem) => problem.status_code(),
    };
    let elapsed = started.elapsed();
    record(&state, &asked, status, elapsed, statements);
    let extra = |headers: &mut HeaderMap| {
        put(headers, "x-request-id", &asked.id);
        put(
            headers,
            "server-timing",
            &format!("total;dur={:.1}, db;desc=\"{statements}\"", elapsed.as_secs_f64() * 1e3),
        );
        if let Some(quota) = &quota {
            quota.show(headers);
        }
        protect(headers);
    };
    match outcome {
        Ok(mut response) => {
            extra(response.headers_mut());
            if asked.upgrade {
                response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
            }
            Ok(response)
        }
        // The request is gone with the handler that failed; its answer travels as an error.
        Err(problem) => {
            let mut response = render(&problem, &asked, &state);
            extra(response.headers_mut());
            Err(Rendered::of(response, asked.upgrade).into())
        }
    }
}

/// What a panic said.
fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default()
}

type Passed = Result<ServiceResponse<BoxBody>, Problem>;

async fn answer<B: MessageBody + 'static>(
    state: &State,
    request: ServiceRequest,
    next: Next<B>,
    asked: &mut Heard,
) -> (Passed, Option<limits::Quota>) {
    let Found::Operation(operation) = lies_at(request.request()) else {
        return (called(next, request).await, None);
    };
    asked.route = &operation.template;
    let admitted = admit(state, &request, operation, &asked.id).await;
    let actor = admitted.as_ref().map_or(persistence::Actor::Anyone, |caller| caller.actor);
    let address = limits::address(request.request(), state.config.trusted_proxies);
    let (quota, refused) = match state.limits.take(actor, &address) {
        Ok(quota) => (quota, None),
        Err((problem, quota)) => (quota, Some(problem)),
    };
    let admitted =
        admitted.and_then(|caller| call(operation, caller, request.query_string(), asked));
    let passed = match refused.map_or(admitted, Err) {
        Ok(call) => {
            request.extensions_mut().insert(call);
            called(next, request).await
        }
        // Answered like any other, so that browsers of other origins may read why.
        Err(problem) => Ok(request.into_response(render(&problem, asked, state))),
    };
    (passed, Some(quota))
}

/// What is at the address of a request.
fn lies_at(request: &HttpRequest) -> Found {
    let operations = request.app_data::<&'static Operations>();
    operations.map_or(Found::Nothing, |it| it.find(request.method().as_str(), request.path()))
}

/// The call, if its query and its tags are such as the contract has them; nothing in a query is ever ignored.
fn call(
    operation: &'static Operation,
    caller: Caller,
    query: &str,
    heard: &Heard,
) -> Result<Call, Problem> {
    tags_fit(heard)?;
    if query.is_empty() {
        return Ok(Call { operation, caller, query: Asked::default() });
    }
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let pairs: Vec<_> =
        pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    let values = operation
        .query(&pairs)
        .map_err(|faults| Problem::faults(&problem::INVALID_PARAMETER, faults))?;
    Ok(Call { operation, caller, query: Asked { pairs, values } })
}

fn tags_fit(asked: &Heard) -> Result<(), Problem> {
    if asked.unless.as_ref().is_none_or(|tags| tags.len() <= MAX_IF_NONE_MATCH) {
        return Ok(());
    }
    let rule = format!("It takes at most {MAX_IF_NONE_MATCH} characters.");
    let fault = Fault::in_parameter("If-None-Match", "invalid", rule);
    Err(Problem::faults(&problem::INVALID_PARAMETER, vec![fault]))
}

async fn called<B: MessageBody + 'static>(next: Next<B>, request: ServiceRequest) -> Passed {
    let answered = next.call(request).await;
    answered.map(ServiceResponse::map_into_boxed_body).map_err(|error| translate(&error))
}

/// An error of the framework as a problem.
fn translate(error: &Error) -> Problem {
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

impl Heard {
    fn of(request: &ServiceRequest, state: &State) -> Self {
        let text =
            |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        // A list may come in several lines (RFC 9110 5.3).
        let every = |name: HeaderName| {
            let lines = request.headers().get_all(name).filter_map(|line| line.to_str().ok());
            lines.map(str::to_owned).reduce(|all, line| format!("{all}, {line}"))
        };
        let given = text(HeaderName::from_static("x-request-id"));
        let fits = |id: &&str| {
            (1..=MAX_REQUEST_ID).contains(&id.len())
                && id.bytes().all(|byte| byte.is_ascii_graphic())
        };
        let id = given
            .filter(fits)
            .map_or_else(|| RequestId::new(state.clock.now()).to_string(), str::to_owned);
        let trace = text(HeaderName::from_static("traceparent"))
            .and_then(|it| it.split('-').nth(1))
            .map(str::to_owned);
        Self {
            id,
            trace,
            method: request.method().clone(),
            path: request.path().to_owned(),
            route: if request.path().starts_with("/docs") { "/docs" } else { "unmatched" },
            operations: request.app_data::<&'static Operations>().copied(),
            german: prefers_german(text(header::ACCEPT_LANGUAGE).unwrap_or_default()),
            unless: every(header::IF_NONE_MATCH),
            upgrade: request.head().upgrade(),
        }
    }
}

kernel::id! {
    /// Identifies a request in logs and problems.
    RequestId
}

/// Whether German comes before English in `Accept-Language`.
fn prefers_german(header: &str) -> bool {
    let weight = |language: &str| {
        header
            .split(',')
            .filter_map(|range| {
                let (tag, weight) = range.split_once(";q=").unwrap_or((range, "1"));
                let tag = tag.trim().to_ascii_lowercase();
                (tag.split('-').next() == Some(language))
                    .then(|| weight.trim().parse::<f32>().unwrap_or(0.0))
            })
            .fold(0.0, f32::max)
    };
    weight("de") > weight("en")
}

/// Fills in what only the request knows: the text of problems, and whether the client has the record already.
fn finish(response: &mut ServiceResponse<BoxBody>, asked: &Heard, state: &State) {
    if let Some(error) = response.response().error() {
        let problem = translate(error);
        *response.response_mut() = render(&problem, asked, state);
        return;
    }
    let tag = response.headers().get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let known = asked.unless.as_deref().zip(tag).is_some_and(|(unless, tag)| {
        unless.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == tag)
    });
    if known && asked.method == Method::GET && response.status() == StatusCode::OK {
        let tag = response.headers().get(header::ETAG).cloned();
        let mut unchanged = HttpResponse::NotModified();
        if let Some(tag) = tag {
            unchanged.insert_header((header::ETAG, tag));
        }
        *response.response_mut() = unchanged.finish();
    }
}

fn render(problem: &Problem, asked: &Heard, state: &State) -> HttpResponse {
    let kind = problem.kind;
    let advice = if asked.german { kind.advice_de } else { kind.advice_en };
    let told = asked.operations.zip(problem.broken).and_then(|(all, name)| all.sentence(name));
    let shown = Shown {
        kind: format!("{}/api/v1/problems/{}", state.config.public_base_url, kind.code),
        title: if asked.german { kind.title_de } else { kind.title_en },
        status: kind.status,
        detail: told.or(problem.detail.as_deref()).unwrap_or(advice),
        instance: &asked.path,
        code: kind.code,
        request_id: &asked.id,
        errors: &problem.faults,
    };
    let mut response = HttpResponse::build(problem.status_code());
    response.content_type("application/problem+json");
    response.insert_header((header::CONTENT_LANGUAGE, if asked.german { "de" } else { "en" }));
    response.insert_header((header::VARY, "Accept-Language"));
    for (name, value) in &problem.headers {
        response.insert_header((*name, value.as_str()));
    }
    response.body(serde_json::to_string(&shown).unwrap_or_default())
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// Headers that keep browsers from doing what an API never wants (OWASP REST security).
fn protect(headers: &mut HeaderMap) {
    set(headers, "x-content-type-options", "nosniff");
    set(headers, "referrer-policy", "no-referrer");
    set(headers, "x-frame-options", "DENY");
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) && !is_page(headers) {
        set(headers, "content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        set(headers, "cache-control", "private, no-cache");
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
}

fn is_page(headers: &HeaderMap) -> bool {
    let media =
        headers.get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok()).unwrap_or_default();
    ["text/html", "text/css", "javascript", "image/"].iter().any(|it| media.contains(it))
}

fn record(state: &State, asked: &Heard, status: StatusCode, elapsed: Duration, statements: u32) {
    state.metrics.request(asked.method.as_str(), asked.route, status.as_u16(), elapsed, statements);
    let Heard { id, trace, method, path, route, .. } = asked;
    let method = method.as_str();
    // Microseconds are as fine as anybody reads them.
    let (status, ms) = (status.as_u16(), (elapsed.as_secs_f64() * 1e6).round() / 1e3);
    let trace = trace.as_deref().unwrap_or_default();
    // A macro, because the level is a part of what `tracing` makes once for each place.
    macro_rules! log {
        ($level:ident) => {
            tracing::$level!(
                request_id = id,
                trace_id = trace,
                method,
                path,
                route,
                status,
                ms,
                statements,
                "request"
            )
        };
    }
    if status >= 500 { log!(error) } else { log!(info) }
}

/// A finished answer that travels as an error.
#[derive(Debug)]
struct Rendered {
    status: StatusCode,
    headers: HeaderMap,
    body: actix_web::web::Bytes,
    last: bool,
}

impl Rendered {
    fn of(response: HttpResponse, last: bool) -> Self {
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
        response.append_header((header::VARY, "accept-encoding"));
        if self.last {
            response.force_close();
        }
        response.body(self.body.clone())
    }
}

/// Says of every answer that it may be coded otherwise for another client (RFC 9110 12.5.5), also of one that was too
/// short to be compressed, or says only that nothing has changed. Goes around the compression.
pub(crate) async fn vary<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let mut response = next.call(request).await?;
    say_coded(response.headers_mut());
    Ok(response)
}

fn say_coded(headers: &mut HeaderMap) {
    let names = |value: &HeaderValue| {
        value.to_str().is_ok_and(|it| it.to_ascii_lowercase().contains("accept-encoding"))
    };
    if !headers.get_all(header::VARY).any(names) {
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
}

/// Answers where there is no operation: nothing, or another method.
pub(crate) async fn nowhere(request: HttpRequest) -> Result<HttpResponse, Problem> {
    match lies_at(&request) {
        Found::OtherMethods(methods) => {
            Err(Problem::new(&problem::METHOD_NOT_ALLOWED).with("Allow", methods.join(", ")))
        }
        Found::Operation(_) | Found::Nothing => Err(Problem::because(
            &problem::NOT_FOUND,
            "There is nothing at this address; the contract is at /docs.",
        )),
    }
}

#[cfg(test)]
mod tests;
