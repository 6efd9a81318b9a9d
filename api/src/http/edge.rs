//! What every request passes on its way in and out: its name, its limits, its record, and the last word on errors.

mod border;
mod deadline;
mod heard;
mod named;
mod repeated;
mod shown;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderMap;
use actix_web::http::{ConnectionType, Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage, HttpRequest, HttpResponse, ResponseError};
use futures_util::FutureExt;
use percent_encoding::percent_decode_str;
use persistence::counting_statements;
use tracing::Instrument;

use self::deadline::{Deadline, Late};
use self::heard::Heard;
use self::named::named;
use self::shown::{Rendered, extra, finish, put, render, translate};
use super::call::{Asked, Call, Caller};
use super::extract::MAX_IF_NONE_MATCH;
use super::guard::admit;
use super::limits;
use super::naming::Naming;
use super::operations::{Found, Operation, Operations, path};
use super::problem::{self, Fault, Problem};
use crate::State;

pub(crate) use self::border::{codings, foreigners};

pub(crate) async fn pass<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let state = request.app_data::<Data<State>>().cloned().expect("the state is set");
    let mut asked = Heard::of(&request, &state);
    // What GET would be answered with, of which only the head is sent (RFC 9110 9.3.2); the protocol leaves out the body.
    if asked.method == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let started = Instant::now();
    let limit = Duration::from_secs(state.config.request_timeout_seconds);
    let deadline = Deadline::of(&mut request, limit);
    // Whatever is logged meanwhile can be found by the id that the client was told.
    let span = tracing::error_span!("request", request_id = asked.id);
    let work = AssertUnwindSafe(answer(&state, request, next, &mut asked)).catch_unwind();
    let work = counting_statements(deadline.keep(Box::pin(work)).instrument(span));
    let (outcome, statements) = work.await;
    let (mut outcome, quota) = match outcome {
        Ok(Ok(answered)) => answered,
        Ok(Err(panic)) => {
            tracing::error!(request_id = asked.id, panic = said(&*panic), "a handler panicked");
            (Err(Problem::new(&problem::INTERNAL)), None)
        }
        Err(Late::Answer) => {
            (Err(Problem::new(&problem::UNAVAILABLE).with("Retry-After", limit.as_secs())), None)
        }
        Err(Late::Body) => (Err(Problem::new(&problem::REQUEST_TIMEOUT)), None),
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
        extra(headers, &asked, status);
        if state.config.server_timing {
            let ms = elapsed.as_secs_f64() * 1e3;
            put(headers, "server-timing", &format!("total;dur={ms:.1}, db;desc=\"{statements}\""));
        }
        if let Some(quota) = &quota {
            quota.show(headers);
        }
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
            let last = asked.upgrade || status == StatusCode::REQUEST_TIMEOUT;
            Err(Rendered::of(response, last).into())
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
    let address = limits::address(request.request(), state.config.trusted_proxies);
    let Found::Operation(operation) = lies_at(request.request()) else {
        return elsewhere(state, request, next, asked, &address).await;
    };
    asked.route = &operation.template;
    asked.is_operation = true;
    let admitted = admit(state, &request, operation, &asked.id).await;
    let actor = admitted.as_ref().map_or(persistence::Actor::Anyone, |caller| caller.actor);
    let (quota, refused) = match state.limits.take(actor, &address) {
        Ok(quota) => (quota, None),
        Err((problem, quota)) => (quota, Some(problem)),
    };
    let admitted =
        admitted.and_then(|caller| call(operation, caller, request.query_string(), asked));
    let passed = match refused.map_or(admitted, Err) {
        Ok(call) => operated(state, request, next, call, asked).await,
        // Answered like any other, so that browsers of other origins may read why.
        Err(problem) => Ok(request.into_response(render(&problem, asked, state))),
    };
    (passed, Some(quota))
}

/// What an operation answers, in full; once, however often it is asked with one key.
async fn operated<B: MessageBody + 'static>(
    state: &State,
    mut request: ServiceRequest,
    next: Next<B>,
    mut call: Call,
    heard: &Heard,
) -> Passed {
    let naming = request.app_data::<Naming>().copied();
    let claim = match repeated::asked(state, &call.caller, &mut request).await {
        Ok(repeated::Asked::Once) => None,
        Ok(repeated::Asked::First(claim)) => Some(claim),
        Ok(repeated::Asked::Again(response)) => {
            let (caller, answered) = (call.caller, request.into_response(response));
            return named(answered, naming, state, &caller, heard).await;
        }
        Err(problem) => return Ok(request.into_response(render(&problem, heard, state))),
    };
    call.caller.claim = claim.clone().map(Arc::new);
    let caller = call.caller.clone();
    request.extensions_mut().insert(call);
    let passed = called(next, request).await;
    let Some(claim) = claim else { return named(passed?, naming, state, &caller, heard).await };
    match passed {
        Ok(answered) => {
            let answered = repeated::keep(state, &caller, &claim, answered).await;
            named(answered, naming, state, &caller, heard).await
        }
        Err(problem) => {
            repeated::give_back(state, &caller, &claim).await;
            Err(problem)
        }
    }
}

/// Pages for people and operators, and addresses where there is nothing: counted like all others, but for probes.
async fn elsewhere<B: MessageBody + 'static>(
    state: &State,
    request: ServiceRequest,
    next: Next<B>,
    asked: &Heard,
    address: &str,
) -> (Passed, Option<limits::Quota>) {
    if asked.is_probe() {
        return (called(next, request).await, None);
    }
    let (refused, quota) = match state.limits.take(persistence::Actor::Anyone, address) {
        // What the contract does not know reaches no service where the contract rules.
        Ok(quota) if CONTRACTED.iter().any(|it| path(request.request()).starts_with(it)) => {
            (nothing(request.request()), quota)
        }
        Ok(quota) => return (called(next, request).await, Some(quota)),
        Err(refused) => refused,
    };
    (Ok(request.into_response(render(&refused, asked, state))), Some(quota))
}

/// Where there is nothing but what the contract names.
const CONTRACTED: [&str; 2] = ["/api/v1", "/.well-known"];

/// What is at the address of a request.
fn lies_at(request: &HttpRequest) -> Found {
    let operations = request.app_data::<&'static Operations>();
    operations.map_or(Found::Nothing, |it| it.find(request.method().as_str(), path(request)))
}

/// The call, if its query and its tags are such as the contract has them; nothing in a query is ever ignored.
fn call(
    operation: &'static Operation,
    caller: Caller,
    query: &str,
    heard: &Heard,
) -> Result<Call, Problem> {
    tags_fit(heard)?;
    let language = heard.language;
    if query.is_empty() {
        return Ok(Call { operation, caller, query: Asked::default(), language });
    }
    let faults: Vec<_> = query.split('&').filter_map(not_utf8).collect();
    if !faults.is_empty() {
        return Err(Problem::faults(&problem::INVALID_PARAMETER, faults));
    }
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let pairs: Vec<_> =
        pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    let values = operation
        .query(&pairs)
        .map_err(|faults| Problem::faults(&problem::INVALID_PARAMETER, faults))?;
    Ok(Call { operation, caller, query: Asked { pairs, values }, language })
}

/// What is wrong with a part of a query whose escaped bytes are no text.
fn not_utf8(pair: &str) -> Option<Fault> {
    let is_text = percent_decode_str(pair).decode_utf8().is_ok();
    let name = percent_decode_str(pair.split('=').next().unwrap_or(pair)).decode_utf8_lossy();
    let rule = "Its escaped bytes are not UTF-8.";
    (!is_text).then(|| Fault::in_parameter(&name, "not_utf8", rule))
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

fn record(state: &State, asked: &Heard, status: StatusCode, elapsed: Duration, statements: u32) {
    state.metrics.request(asked.method.as_str(), asked.route, status.as_u16(), elapsed, statements);
    let Heard { id, trace, method, route, .. } = asked;
    let (method, path) = (method.as_str(), asked.path_to_log());
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
    match status {
        500.. => log!(error),
        _ if asked.is_probe() => log!(debug),
        _ => log!(info),
    }
}

/// Answers where there is no operation: nothing, or another method.
pub(crate) async fn nowhere(request: HttpRequest) -> Result<HttpResponse, Problem> {
    Err(nothing(&request))
}

fn nothing(request: &HttpRequest) -> Problem {
    match lies_at(request) {
        Found::OtherMethods(mut methods) => {
            if methods.contains(&"GET") {
                methods.push("HEAD");
            }
            Problem::new(&problem::METHOD_NOT_ALLOWED).with("Allow", methods.join(", "))
        }
        Found::Operation(_) | Found::Nothing => Problem::because(
            &problem::NOT_FOUND,
            "There is nothing at this address; the contract is at /docs.",
        ),
    }
}

#[cfg(test)]
mod tests;
