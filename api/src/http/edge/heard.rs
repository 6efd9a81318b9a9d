//! What an answer has to know of the request it answers.

use actix_web::dev::ServiceRequest;
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName};

use crate::State;
use crate::http::operations::{Operations, path};
use crate::http::problem::Language;

/// What an answer has to know of the request it answers.
pub(super) struct Heard {
    pub id: String,
    pub trace: Option<String>,
    pub method: Method,
    pub path: String,
    /// The template of the contract, to count by; paths of their own for the rest.
    pub route: &'static str,
    /// All that is served.
    pub operations: Option<&'static Operations>,
    pub language: Language,
    pub unless: Option<String>,
    /// Whether somebody said who they are.
    pub signed: bool,
    /// Whether it is for an operation of the contract.
    pub is_operation: bool,
    /// Whether the client would rather speak another protocol, as Java's does (`h2c`). actix closes the connection after the
    /// answer: it has to say so, or the client's next request is lost.
    pub upgrade: bool,
}

/// What operators and people at a keyboard use, outside the contract; counted under these names.
const PAGES: [&str; 11] = [
    "/",
    "/about",
    "/healthz",
    "/readyz",
    "/metrics",
    "/api/openapi.json",
    "/api/openapi-3.0.json",
    "/docs/reference",
    "/docs/redoc.standalone.js",
    "/imprint",
    "/welcome",
];
/// Those that come from the operator's own machines, all day long.
const PROBES: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// Longest request id that is taken over from a client.
const MAX_REQUEST_ID: usize = 64;

kernel::id! {
    /// Identifies a request in logs and problems.
    RequestId
}

impl Heard {
    pub(super) fn of(request: &ServiceRequest, state: &State) -> Self {
        let headers = request.headers();
        let text = |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok());
        let fits = |id: &&str| {
            (1..=MAX_REQUEST_ID).contains(&id.len())
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/+=".contains(&byte))
        };
        let id = text("x-request-id")
            .filter(fits)
            .map_or_else(|| RequestId::new(state.clock.now()).to_string(), str::to_owned);
        let trace = text("traceparent").and_then(|it| it.split('-').nth(1)).map(str::to_owned);
        let path = path(request.request());
        let page = PAGES.into_iter().find(|page| *page == path);
        let docs = path.starts_with("/docs").then_some("/docs");
        let accepted = every(headers, header::ACCEPT_LANGUAGE).unwrap_or_default();
        Self {
            id,
            trace,
            method: request.method().clone(),
            path: request.path().to_owned(),
            route: page.or(docs).unwrap_or("unmatched"),
            operations: request.app_data::<&'static Operations>().copied(),
            language: Language::preferred(&accepted),
            unless: every(headers, header::IF_NONE_MATCH),
            signed: headers.contains_key(header::AUTHORIZATION),
            is_operation: false,
            upgrade: request.head().upgrade(),
        }
    }

    /// Its path for the log, which is kept and read by others: not with a secret in it.
    pub(super) fn path_to_log(&self) -> &str {
        if self.route.contains("_token}") { self.route } else { &self.path }
    }

    /// Whether nothing is to be changed by it.
    pub(super) fn reads(&self) -> bool {
        [Method::GET, Method::HEAD].contains(&self.method)
    }

    pub(super) fn is_probe(&self) -> bool {
        PROBES.contains(&self.route)
    }
}

/// A list that may come in several lines (RFC 9110 5.3).
pub(super) fn every(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let lines = headers.get_all(name).filter_map(|line| line.to_str().ok());
    lines.map(str::to_owned).reduce(|all, line| format!("{all}, {line}"))
}
