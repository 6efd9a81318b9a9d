//! Records that were met in exchanges, and requests that are aimed at others than they were sent for.

use std::collections::BTreeMap;

use kernel::AccountId;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use serde_json::{Value, json};
use uuid::Uuid;

use super::writes::{API, Operation, full_name};
use crate::contract;
use crate::harness::{Exchange, Person};

/// Records as they were met in exchanges.
#[derive(Default)]
pub(super) struct Records {
    /// By their collections, in the order in which they were met.
    met: BTreeMap<String, Vec<String>>,
    versions: BTreeMap<String, i64>,
    makers: BTreeMap<String, AccountId>,
}

impl Records {
    pub(super) fn in_these(exchanges: &[Exchange]) -> Self {
        let mut records = Self::default();
        for it in exchanges {
            records.learn(it);
        }
        records
    }

    fn learn(&mut self, Exchange { path, by, said, .. }: &Exchange) {
        let address = path.split('?').next().unwrap_or_default();
        let parts: Vec<_> = address.split('/').skip(API).collect();
        for pair in parts.windows(2).filter(|it| is_id(it[1])) {
            self.meet(pair[0], pair[1]);
        }
        let Some(id) = said["id"].as_str() else { return };
        if let (Some(collection), Some(by)) = (parts.last().filter(|it| !is_id(it)), by)
            && !self.knows(id)
        {
            self.meet(collection, id);
            self.makers.insert(id.to_owned(), *by);
        }
        self.versions.extend(said["version"].as_i64().map(|version| (id.to_owned(), version)));
    }

    fn meet(&mut self, collection: &str, id: &str) {
        if !self.knows(id) {
            self.met.entry(full_name(collection).to_owned()).or_default().push(id.to_owned());
        }
    }

    fn knows(&self, id: &str) -> bool {
        self.met.values().flatten().any(|it| it == id)
    }

    pub(super) fn of(&self, collection: &str) -> &[String] {
        self.met.get(collection).map_or(&[], Vec::as_slice)
    }

    /// Whether a record stands for each that the path of an operation names.
    pub(super) fn suffice_for(&self, it: Operation) -> bool {
        it.of().all(|collection| !self.of(collection).is_empty())
    }

    /// The path of an operation with the records whose turn it is in the place of its parameters.
    pub(super) fn fill(&self, path: &str, turn: usize) -> String {
        let mut filled = Vec::new();
        for part in path.split('/') {
            let of = filled.last().map_or(&[][..], |last: &String| self.of(full_name(last)));
            let id = of.get(turn % of.len().max(1)).filter(|_| part.starts_with('{'));
            filled.push(id.map_or(part, |it| it).to_owned());
        }
        filled.join("/")
    }

    /// The same body with these records in the place of those that were met there, beginning with those whose turn it is.
    fn aim(&self, text: &Value, met: &Self, turn: usize, seen: &mut Vec<String>) -> Value {
        match text {
            Value::Object(fields) => {
                let aimed =
                    fields.iter().map(|(name, it)| (name.clone(), self.aim(it, met, turn, seen)));
                Value::Object(aimed.collect())
            }
            Value::Array(items) => items.iter().map(|it| self.aim(it, met, turn, seen)).collect(),
            Value::String(id) => {
                let theirs = met.met.iter().find(|(_, ids)| ids.contains(id));
                let Some((collection, theirs)) = theirs else { return text.clone() };
                let ours = self.of(collection);
                if ours.is_empty() {
                    return text.clone();
                }
                if !seen.contains(id) {
                    seen.push(id.clone());
                }
                // Two of a kind in one body stay two.
                let at = seen.iter().filter(|it| theirs.contains(it)).position(|it| it == id);
                ours[(turn + at.expect("seen")) % ours.len()].as_str().into()
            }
            other => other.clone(),
        }
    }
}

fn is_id(text: &str) -> bool {
    Uuid::try_parse(text).is_ok()
}

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
        self.exchanges.iter().any(|exchange| exchange.operation == it.id)
    }

    /// What the tour once asked of an operation, aimed at these records: at those whose turn it is, by one of these people
    /// or by whoever made the record.
    pub(super) fn aim(
        &self,
        operation: Operation,
        records: &Records,
        people: &[Person],
        turn: usize,
        chance: &mut StdRng,
    ) -> Request {
        let once: Vec<_> =
            self.exchanges.iter().filter(|it| it.operation == operation.id).collect();
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
