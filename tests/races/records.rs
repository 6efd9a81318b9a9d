//! Records that were met in exchanges.

use std::collections::BTreeMap;

use kernel::AccountId;
use serde_json::Value;
use uuid::Uuid;

use super::writes::{API, Operation, full_name};
use crate::harness::Exchange;

/// Records as they were met in exchanges.
#[derive(Default)]
pub(super) struct Records {
    /// By their collections, in the order in which they were met.
    met: BTreeMap<String, Vec<String>>,
    pub(super) versions: BTreeMap<String, i64>,
    /// Who made them.
    pub(super) makers: BTreeMap<String, AccountId>,
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
            // A body is met again where it is named: as a host, a partner, a party.
            let met = self.met.entry(full_name(pair[0]).to_owned()).or_default();
            if !met.iter().any(|it| it == pair[1]) {
                met.push(pair[1].to_owned());
            }
        }
        let Some(id) = said["id"].as_str() else { return };
        if let (Some(collection), Some(by)) = (parts.last().filter(|it| !is_id(it)), by)
            && !self.knows(id)
        {
            self.meet(collection, id);
            self.makers.insert(id.to_owned(), *by);
        }
        self.note(said);
    }

    /// The version that a record has now.
    pub(super) fn note(&mut self, it: &Value) {
        if let (Some(id), Some(version)) = (it["id"].as_str(), it["version"].as_i64()) {
            self.versions.insert(id.to_owned(), version);
        }
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
    pub(super) fn aim(
        &self,
        text: &Value,
        met: &Self,
        turn: usize,
        seen: &mut Vec<String>,
    ) -> Value {
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
