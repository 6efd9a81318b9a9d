//! What every handler may reach for, and how it changes something.

use std::sync::Arc;

use actix_web::http::StatusCode;
use persistence::platform::idempotency::{self, Claim, Known};
use persistence::{Db, Tx};
use serde::Serialize;

use crate::http::call::Caller;
use crate::http::credentials::Keys;
use crate::http::extract::{Answered, Created, IfMatch, Record, Versioned};
use crate::http::problem::{self, Problem};
use crate::http::{limits, metrics};
use crate::texts::Texts;
use crate::{Clock, Config};

/// What every handler may reach for.
#[derive(Clone)]
pub struct State {
    pub(crate) db: Db,
    pub(crate) clock: Clock,
    pub(crate) keys: Arc<Keys>,
    pub(crate) config: Arc<Config>,
    /// What messages say.
    pub(crate) texts: Arc<Texts>,
    pub(crate) limits: Arc<limits::Limits>,
    pub(crate) metrics: Arc<metrics::Metrics>,
    /// Wakes the worker when there is an import to do.
    pub(crate) work: Arc<tokio::sync::Notify>,
}

fn texts(config: &Config) -> Texts {
    Texts::set(config.mail_texts.as_deref()).unwrap_or_else(|error| {
        tracing::error!(error, "messages are said in the texts that ship");
        Texts::default()
    })
}

impl State {
    pub fn new(db: Db, clock: Clock, keys: Keys, config: Config) -> Self {
        let of = clock.clone();
        Self {
            db: db.timed(move || of.now()),
            clock,
            keys: Arc::new(keys),
            limits: Arc::new(limits::Limits::new(config.rate_limit_per_minute)),
            metrics: Arc::new(metrics::Metrics::new()),
            texts: Arc::new(texts(&config)),
            config: Arc::new(config),
            work: Arc::default(),
        }
    }

    /// One transaction in the caller's name: commits what `work` returns, rolls back what it refuses.
    pub(crate) async fn write<T>(
        &self,
        caller: &Caller,
        work: impl AsyncFnOnce(&Tx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let author = caller.author(self.clock.now());
        let Some(claim) = &caller.claim else { return self.db.write(author, work).await };
        let marked = async |tx: &Tx| {
            let done = work(tx).await?;
            idempotency::mark(tx, claim).await?;
            Ok(done)
        };
        self.db.write(author, marked).await
    }

    /// The same, for what may be sent twice and is done once.
    pub(crate) async fn create<T: Serialize>(
        &self,
        caller: &Caller,
        claim: Option<Claim>,
        work: impl AsyncFnOnce(&Tx) -> Result<Created<T>, Problem>,
    ) -> Result<Answered, Problem> {
        self.answer_once(caller, claim, StatusCode::CREATED, work).await
    }

    pub(crate) async fn answer_once<T: Serialize>(
        &self,
        caller: &Caller,
        claim: Option<Claim>,
        status: StatusCode,
        work: impl AsyncFnOnce(&Tx) -> Result<Created<T>, Problem>,
    ) -> Result<Answered, Problem> {
        let author = || caller.author(self.clock.now());
        let Some(claim) = claim else {
            let answer = self
                .write(caller, async |tx| Ok(work(tx).await?.answer(status, &caller.viewer())))
                .await?;
            return Ok(Answered { answer, replayed: false });
        };
        match idempotency::claim(&self.db, &claim, author()).await? {
            Known::Answered(answer) => return Ok(Answered { answer, replayed: true }),
            Known::InFlight => return Err(Problem::new(&problem::IDEMPOTENCY_KEY_IN_USE)),
            Known::OtherRequest => return Err(Problem::new(&problem::IDEMPOTENCY_KEY_REUSED)),
            Known::New => {}
        }
        let done = self.write(caller, async |tx| {
            let answer = work(tx).await?.answer(status, &caller.viewer());
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

    /// Holds a record, checks that it is the one that the caller has read, lets `decide` say what becomes of it, and
    /// stores that. Whether the caller may is asked of what is held.
    pub(crate) async fn change<T: Record, E>(
        &self,
        caller: &Caller,
        if_match: &IfMatch,
        hold: impl AsyncFnOnce(&Tx) -> Result<T, Problem>,
        decide: impl AsyncFnOnce(&Tx, &T) -> Result<T, Problem>,
        put: impl AsyncFnOnce(&Tx, &T, &T) -> Result<(), E>,
    ) -> Result<Versioned<T>, Problem>
    where
        Problem: From<E>,
    {
        let changed = self.write(caller, async |tx| {
            let before = hold(tx).await?;
            if_match.check(before.version())?;
            let after = decide(tx, &before).await?;
            put(tx, &before, &after).await?;
            Ok(after)
        });
        changed.await.map(Versioned)
    }
}
