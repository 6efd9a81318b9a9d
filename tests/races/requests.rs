//! Requests that the tour once sent, aimed at other records.

use kernel::AccountId;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use serde_json::{Value, json};

use super::records::Records;
use super::stages::Stage;
use super::writes::Operation;
use crate::contract;
use crate::harness::Exchange;

/// What the tour said and heard.
pub(super) struct Tour {
    exchanges: Vec<Exchange>,
    met: Records,
}

/// A request that is ready to be sent.
pub(super) struct Request {
    pub(super) operation: Operation,
    pub(super) path: String,
    pub(super) body: Option<Value>,
    /// The version of the record that it changes, if it has to say it.
    pub(super) version: Option<i64>,
    pub(super) by: AccountId,
}

impl std::fmt::Display for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { operation, path, body, version, by } = self;
        write!(f, "{} {path} by {by}", operation.id)?;
        version.map_or(Ok(()), |it| write!(f, " of version {it}"))?;
        body.as_ref().map_or(Ok(()), |it| write!(f, " with {it}"))
    }
}

impl Tour {
    pub(super) fn of(exchanges: Vec<Exchange>) -> Self {
        let met = Records::in_these(&exchanges);
        Self { exchanges, met }
    }

    pub(super) fn calls(&self, it: Operation) -> bool {
        self.exchanges.iter().any(|exchange| exchange.id() == it.id)
    }

    /// What the tour once asked of an operation, aimed at these records: at those whose turn it is, by one of these people
    /// or by whoever made the record.
    pub(super) fn aim(
        &self,
        operation: Operation,
        Stage { people, records }: &Stage,
        turn: usize,
        chance: &mut StdRng,
    ) -> Request {
        let once: Vec<_> = self.exchanges.iter().filter(|it| it.id() == operation.id).collect();
        let asked = once.choose(chance).expect("the tour calls every operation").asked.clone();
        let path = records.fill(operation.path, turn);
        let address = operation.address().map(|it| records.fill(it, turn)).unwrap_or_default();
        let id = address.rsplit('/').next().unwrap_or_default();
        let mut actors: Vec<_> = people.iter().map(|it| it.id).collect();
        actors.extend(records.makers.get(id).filter(|it| !actors.contains(it)));
        let at = chance.random_range(0..actors.len());
        let body = asked.map(|it| {
            let mut body = records.aim(&it, &self.met, at, &mut Vec::new());
            vary(&mut body, operation, turn, chance);
            body
        });
        let tagged = contract::takes(operation.said, "If-Match");
        let version = tagged.then(|| records.versions.get(id).copied().unwrap_or(1));
        Request { operation, path, body, version, by: actors[at] }
    }
}

/// Half of the time another event than the tour sent; and a code that is new to the registry, to both who race for it.
fn vary(body: &mut Value, operation: Operation, turn: usize, chance: &mut StdRng) {
    let words = contract::words(operation.said, "event");
    if let Some(word) = words.choose(chance)
        && chance.random()
    {
        *body = json!({ "event": word });
    }
    if let Some(code) = body.get("code").and_then(Value::as_str) {
        body["code"] = format!("{code}_{turn}").into();
    }
}
