use std::net::TcpListener;
use std::sync::LazyLock;
use std::time::Duration;

use actix_cors::Cors;
use actix_web::dev::Server;
use actix_web::http::Method;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, PayloadConfig};
use actix_web::{App, HttpServer};
use persistence::Db;
use utoipa_actix_web::AppExt;

use crate::http::edge;
use crate::http::operations::Operations;
use crate::platform::{jobs, system};
use crate::{Config, State, names, openapi, pages, routes};

/// How long a client may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// How long an idle connection stays open: longer than clients keep theirs (Go and Rust's reqwest 90 s), so that it is
/// they who close it. A server that closes first loses what a client sends at that moment.
const KEEP_ALIVE: Duration = Duration::from_mins(2);

/// Headers that scripts of other origins may read.
const EXPOSED: [&str; 11] = [
    "Allow",
    "Content-Disposition",
    "ETag",
    "Idempotency-Replayed",
    "Link",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "WWW-Authenticate",
    "X-Request-Id",
];

/// The operations as the edge finds them.
pub(crate) fn operations() -> &'static Operations {
    static OPERATIONS: LazyLock<Operations> =
        LazyLock::new(|| Operations::of(openapi::document(), routes::TAGS));
    &OPERATIONS
}

/// Serves on the listener until it is told to stop; requests in flight are finished.
pub fn serve(listener: TcpListener, state: State) -> std::io::Result<Server> {
    let config = state.config.clone();
    let workers = workers(&config);
    let (shutdown, head_timeout) = (config.shutdown_seconds, HEAD_TIMEOUT);
    // Before the first request, not in it.
    let operations = operations();
    let contract = Data::new(openapi::Contract::of(openapi::document(), &config.public_base_url));
    jobs::start(&state);
    let server = HttpServer::new(move || {
        let state = State { db: own_pool(&state, workers), ..state.clone() };
        App::new()
            .into_utoipa_app()
            .app_data(Data::new(state.clone()))
            .app_data(operations)
            .app_data(names::NAMING)
            .app_data(contract.clone())
            .app_data(PayloadConfig::new(state.config.max_body_bytes))
            .configure(routes::configure)
            .map(|app| app.configure(system::operators).configure(pages::configure))
            .default_service(web::to(edge::nowhere))
            .into_app()
            .wrap(from_fn(edge::pass))
            .wrap(Compress::default())
            .wrap(from_fn(edge::codings))
            .wrap(cors(&state.config.cors_origins))
            .wrap(from_fn(edge::foreigners))
    });
    Ok(server
        .workers(workers)
        .client_request_timeout(head_timeout)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(shutdown)
        .listen(listener)?
        .run())
}

fn workers(config: &Config) -> usize {
    let processors = || std::thread::available_parallelism().map_or(1, usize::from);
    if config.workers == 0 { processors() } else { config.workers }
}

/// On PostgreSQL each worker has its own share of the connections.
fn own_pool(state: &State, workers: usize) -> Db {
    let share = u32::try_from(workers).unwrap_or(u32::MAX);
    let connections = (state.config.database_connections / share).max(1);
    let options = persistence::Options { url: state.config.database_url.clone(), connections };
    let clock = state.clock.clone();
    match Db::postgres(&options) {
        Ok(Some(own)) => own.timed(move || clock.now()),
        _ => state.db.clone(),
    }
}

fn cors(origins: &[String]) -> Cors {
    let methods =
        [Method::GET, Method::HEAD, Method::POST, Method::PATCH, Method::PUT, Method::DELETE];
    let cors = Cors::default()
        .allowed_methods(methods)
        .allow_any_header()
        .expose_headers(EXPOSED)
        .max_age(3600);
    origins.iter().fold(cors, |cors, origin| cors.allowed_origin(origin))
}
