//! What was asked and answered, for those who ask it again.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use kernel::AccountId;
use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::{Map, Value};

use super::{Answer, App, Person, Request};
use crate::contract;
use crate::databases::Borrowed;

/// A request that was answered with success.
pub(crate) struct Exchange {
    /// As the contract has it.
    pub(crate) operation: &'static Value,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) by: Option<AccountId>,
    pub(crate) asked: Option<Value>,
    pub(crate) said: Value,
    pub(crate) now: DateTime<Utc>,
    /// The world before it, where the journal keeps that.
    pub(crate) before: Option<Borrowed>,
}

impl Exchange {
    pub(crate) fn id(&self) -> &'static str {
        self.operation["operationId"].as_str().expect("an id")
    }

    /// Makes the request again, with another body.
    pub(crate) async fn again(&self, app: &App, body: &Value) -> Answer {
        self.anew(app).bytes(body.to_string().into_bytes()).send().await
    }

    /// Makes the request again, as somebody else.
    pub(crate) async fn again_by(&self, app: &App, by: Option<&Person>) -> Answer {
        self.again_at(app, &self.path, by).await
    }

    /// The same at another address.
    pub(crate) async fn again_at(&self, app: &App, path: &str, by: Option<&Person>) -> Answer {
        let mut request = Request { path: path.to_owned(), ..self.anew(app) };
        request.headers.remove("authorization");
        if let Some(asked) = &self.asked {
            request = request.bytes(asked.to_string().into_bytes());
        }
        by.into_iter().fold(request, Request::by).send().await
    }

    fn anew<'a>(&self, app: &'a App) -> Request<'a> {
        let headers = self.headers.iter().filter(|(name, _)| *name != "idempotency-key");
        headers.fold(app.request(self.method.clone(), &self.path), |request, (name, value)| {
            request.header(name.as_str(), value.to_str().expect("a text"))
        })
    }

    /// Who made the request, by their token.
    pub(crate) fn caller(&self) -> AccountId {
        let token = self.headers["authorization"].to_str().expect("a token");
        let claims = token.split('.').nth(1).expect("claims");
        let claims = URL_SAFE_NO_PAD.decode(claims).expect("base64");
        let claims: Value = serde_json::from_slice(&claims).expect("JSON");
        let id: uuid::Uuid = claims["sub"].as_str().expect("a subject").parse().expect("an id");
        id.into()
    }

    /// What was sent; null if that was nothing.
    pub(crate) fn body(&self) -> &Value {
        self.asked.as_ref().unwrap_or(&Value::Null)
    }

    /// The world before it.
    pub(crate) fn world(&self) -> &Borrowed {
        self.before.as_ref().expect("a journal that keeps worlds")
    }

    /// Whether it is a request of this kind: the same event, and the same fields that name a record.
    fn is_alike(&self, operation: &'static Value, asked: &Value) -> bool {
        let known = self.body();
        std::ptr::eq(self.operation, operation)
            && known["event"] == asked["event"]
            && named(known) == named(asked)
    }
}

/// Of which operations the world before a request is kept.
type Which = fn(&'static Value) -> bool;

/// What succeeded since somebody listens.
pub(super) struct Journal {
    /// Where set, one request of each kind is kept of these operations, and of others none.
    worlds: Option<Which>,
    exchanges: Vec<Exchange>,
}

impl App {
    /// From now on keeps what succeeds, for `heard`.
    pub(crate) fn listen(&self) {
        *self.journal.borrow_mut() = Some(Journal { worlds: None, exchanges: Vec::new() });
    }

    /// The same, of some operations one request of each kind, each with the database as it stood before it.
    pub(crate) fn listen_to(&self, which: Which) {
        *self.journal.borrow_mut() = Some(Journal { worlds: Some(which), exchanges: Vec::new() });
    }

    /// What succeeded since `listen`, which ends here.
    pub(crate) fn heard(&self) -> Vec<Exchange> {
        self.journal.take().expect("somebody listens").exchanges
    }
}

/// The database as it stands, if the journal keeps that of such a request.
pub(super) async fn before(it: &Request<'_>, asked: Option<&Value>) -> Option<Borrowed> {
    let operation = contract::operation(&it.method, &it.path)?;
    let is_new = {
        let journal = it.app.journal.borrow();
        let Journal { worlds, exchanges } = journal.as_ref()?;
        let (which, asked) = (worlds.as_ref()?, asked.unwrap_or(&Value::Null));
        which(operation) && !exchanges.iter().any(|it| it.is_alike(operation, asked))
    };
    if is_new { Some(it.app.database.copied().await) } else { None }
}

/// Has it on record that an operation succeeded, and writes it down for those who listen.
pub(super) fn note(app: &App, it: Exchange) {
    HEARD.lock().expect("unpoisoned").insert(it.id());
    if let Some(journal) = app.journal.borrow_mut().as_mut()
        && (journal.worlds.is_none() || it.before.is_some())
    {
        journal.exchanges.push(it);
    }
}

/// The fields of a body in which a record is named.
fn named(body: &Value) -> BTreeSet<String> {
    let within = |key: &str, it: &Value| {
        named(it).into_iter().map(|inner| format!("{key}/{inner}")).collect::<Vec<_>>()
    };
    match body {
        Value::String(text) if text.parse::<uuid::Uuid>().is_ok() => {
            BTreeSet::from([String::new()])
        }
        Value::Array(items) => items.iter().flat_map(|it| within("*", it)).collect(),
        Value::Object(fields) => fields.iter().flat_map(|(key, it)| within(key, it)).collect(),
        _ => BTreeSet::new(),
    }
}

/// Operations that some test got a success from.
static HEARD: LazyLock<Mutex<BTreeSet<&str>>> = LazyLock::new(Mutex::default);

/// The first exchange of each operation of the tour.
static RECORDED: LazyLock<Mutex<Map<String, Value>>> = LazyLock::new(Mutex::default);

/// Has an exchange become an example of the contract, if its operation has none.
pub(super) fn record(it: &Exchange, answer: &Answer) {
    let mut exchange = Map::new();
    exchange.extend(it.asked.clone().map(|asked| ("request".to_owned(), asked)));
    let is_text = answer.body.is_null() && !answer.text.is_empty();
    let said = if is_text { answer.text.as_str().into() } else { answer.body.clone() };
    exchange.insert("response".to_owned(), without_secrets(said));
    RECORDED.lock().expect("unpoisoned").entry(it.id()).or_insert_with(|| exchange.into());
}

/// Secrets of a test open nothing, but an example should not look like one either.
fn without_secrets(mut body: Value) -> Value {
    for (name, shown) in [
        ("access_token", "eyJhbGciOiJFZERTQSJ9.e30.c2ln"),
        ("refresh_token", "b3BhcXVlLWFuZC1yYW5kb20"),
        ("secret", "cmt_b3BhcXVlLWFuZC1yYW5kb20"),
    ] {
        if let Some(secret) = body.get_mut(name) {
            *secret = shown.into();
        }
    }
    body
}

pub(crate) fn recorded() -> String {
    format!("{:#}\n", Value::Object(RECORDED.lock().expect("unpoisoned").clone()))
}

pub(crate) fn unheard_operations() -> Vec<String> {
    let heard = HEARD.lock().expect("unpoisoned").clone();
    contract::operation_ids().into_iter().filter(|id| !heard.contains(id.as_str())).collect()
}
