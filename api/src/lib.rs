//! The HTTP face: routes, authentication, the OpenAPI contract, and the commands of the `comitas` binary.
//!
//! A handler loads, lets the domain decide, and stores; it holds no rule of its own.

pub mod cli;
mod clock;
mod conferences;
pub mod config;
pub mod demo;
mod directory;
mod http;
pub mod imports;
mod learning_cities;
pub mod openapi;
mod partnerships;
mod people;
pub mod platform;
mod server;

use std::sync::Arc;

use actix_web::dev::HttpServiceFactory;
use actix_web::guard::{GuardContext, fn_guard};
use actix_web::http::StatusCode;
use persistence::platform::idempotency::{self, Claim, Known};
use persistence::{Db, Tx};
use serde::Serialize;
use utoipa_actix_web::service_config::ServiceConfig;
use utoipa_actix_web::{OpenApiFactory, scope};

pub use clock::Clock;
pub use config::Config;
pub use http::credentials::{Claims, Keys};
pub use server::serve;

use http::extract::{Answered, Created};
use http::guard::{self, Caller};
use http::problem::{self, Problem};
use http::{limits, metrics};

/// What every handler may reach for.
#[derive(Clone)]
pub struct State {
    pub(crate) db: Db,
    pub(crate) clock: Clock,
    pub(crate) keys: Arc<Keys>,
    pub(crate) config: Arc<Config>,
    pub(crate) limits: Arc<limits::Limits>,
    pub(crate) metrics: Arc<metrics::Metrics>,
    /// Wakes the worker when there is an import to do.
    pub(crate) work: Arc<tokio::sync::Notify>,
}

impl State {
    pub fn new(db: Db, clock: Clock, keys: Keys, config: Config) -> Self {
        Self {
            db,
            clock,
            keys: Arc::new(keys),
            limits: Arc::new(limits::Limits::new(config.rate_limit_per_minute)),
            metrics: Arc::new(metrics::Metrics::new()),
            config: Arc::new(config),
            work: Arc::default(),
        }
    }

    /// One transaction in the caller's name: commits what `work` returns, rolls back what it refuses.
    async fn write<T>(
        &self,
        caller: &Caller,
        work: impl AsyncFnOnce(&Tx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.db.write(caller.author(self.clock.now()), work).await
    }

    /// The same, for what may be sent twice and is done once.
    async fn create<T: Serialize>(
        &self,
        caller: &Caller,
        claim: Option<Claim>,
        work: impl AsyncFnOnce(&Tx) -> Result<Created<T>, Problem>,
    ) -> Result<Answered, Problem> {
        self.answer_once(caller, claim, StatusCode::CREATED, work).await
    }

    async fn answer_once<T: Serialize>(
        &self,
        caller: &Caller,
        claim: Option<Claim>,
        status: StatusCode,
        work: impl AsyncFnOnce(&Tx) -> Result<Created<T>, Problem>,
    ) -> Result<Answered, Problem> {
        let author = || caller.author(self.clock.now());
        let Some(claim) = claim else {
            let answer = self.write(caller, async |tx| Ok(work(tx).await?.answer(status))).await?;
            return Ok(Answered { answer, replayed: false });
        };
        match idempotency::claim(&self.db, &claim, author()).await? {
            Known::Answered(answer) => return Ok(Answered { answer, replayed: true }),
            Known::InFlight => return Err(Problem::new(&problem::IDEMPOTENCY_KEY_IN_USE)),
            Known::OtherRequest => return Err(Problem::new(&problem::IDEMPOTENCY_KEY_REUSED)),
            Known::New => {}
        }
        let done = self.write(caller, async |tx| {
            let answer = work(tx).await?.answer(status);
            idempotency::keep(tx, &claim, &answer).await?;
            Ok(answer)
        });
        match done.await {
            Ok(answer) => Ok(Answered { answer, replayed: false }),
            Err(problem) => {
                // If even this fails, the key is free again when its lease has run out.
                if let Err(error) = idempotency::release(&self.db, &claim, author()).await {
                    tracing::warn!(%error, "a key could not be given back");
                }
                Err(problem)
            }
        }
    }
}

/// Every operation of the API; the contract is collected from here.
fn routes(config: &mut ServiceConfig) {
    config.configure(people::public_routes).service(
        scope::scope("/api/v1")
            .service(domain("directory", directory::routes))
            .service(domain("partnerships", partnerships::routes))
            .service(domain("learning_cities", learning_cities::routes))
            .service(domain("conferences", conferences::routes))
            .configure(platform::audit::routes)
            .configure(people::routes)
            .configure(platform::imports::routes)
            .configure(platform::system::routes),
    );
}

/// The operations that carry a tag. The edge knows already which operation is called: to try the patterns of a hundred
/// others, one after the other, would cost as much as to ask the database for a record.
fn domain(
    tag: &'static str,
    routes: fn(&mut ServiceConfig),
) -> impl HttpServiceFactory + OpenApiFactory + 'static {
    let is_called = move |context: &GuardContext<'_>| {
        context.req_data().get::<guard::Call>().is_some_and(|it| it.operation.tag == tag)
    };
    scope::scope("").guard(fn_guard(is_called)).configure(routes)
}
