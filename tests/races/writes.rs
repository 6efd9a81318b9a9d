//! Which operations write to which kind of record: what the contract says, so that a new one joins by itself.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use crate::contract;

/// An operation of the contract.
#[derive(Clone, Copy)]
pub(super) struct Operation {
    pub(super) id: &'static str,
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) said: &'static Value,
}

impl Operation {
    pub(super) fn reads(self) -> bool {
        self.method == "get"
    }

    /// The collections that its path passes.
    fn collections(self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').skip(API).filter(|it| !it.starts_with('{')).map(full_name)
    }

    /// The collections of which its path names a record.
    pub(super) fn of(self) -> impl Iterator<Item = &'static str> {
        let parts = self.path.split('/').zip(self.path.split('/').skip(1));
        parts.filter(|(_, it)| it.starts_with('{')).map(|(collection, _)| full_name(collection))
    }

    /// Where the last record is that its path names: a body named in a record is none of its own.
    pub(super) fn address(self) -> Option<&'static str> {
        let mut ends = self.path.match_indices('}').map(|(end, _)| end);
        let (first, last) = (ends.next()?, ends.next_back());
        let is_named = |it: &str| it.ends_with("{organisation_id}") || it.ends_with("{party_id}");
        let whole = &self.path[..=last.unwrap_or(first)];
        Some(if last.is_some() && is_named(whole) { &self.path[..=first] } else { whole })
    }
}

/// A path is `/api/v1/collection/record`, and so on.
pub(super) const API: usize = 3;
pub(super) const RECORD: usize = API + 1;

fn all() -> impl Iterator<Item = Operation> {
    contract::operations().map(|(method, path, said)| {
        let id = said["operationId"].as_str().expect("an id");
        Operation { id, method, path, said }
    })
}

/// Collections whose records have an address of their own.
static ROOTS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let parts = |it: Operation| it.path.split('/').nth(API).zip(it.path.split('/').nth(RECORD));
    let named = all().filter_map(parts).filter(|(_, next)| next.starts_with('{'));
    named.map(|(collection, _)| collection).collect()
});

/// What a collection is called where it is not below another: `versions` are `indicator-versions`.
pub(super) fn full_name(collection: &str) -> &str {
    let ends = |it: &&&str| it.strip_suffix(collection).is_some_and(|it| it.ends_with('-'));
    ROOTS.get(collection).or_else(|| ROOTS.iter().find(ends)).copied().unwrap_or(collection)
}

/// A kind of record with all that belongs to it: the operations on its collection, and on those below it.
pub(super) fn family(root: &'static str) -> Vec<Operation> {
    let mut members = BTreeSet::from([root]);
    loop {
        let below = all().filter_map(|it| {
            let mut parts = it.path.split('/').skip(API);
            let (parent, _, child) = (parts.next()?, parts.next()?, parts.next()?);
            let child = full_name(child);
            (members.contains(parent) && ROOTS.contains(child)).then_some(child)
        });
        let grown: BTreeSet<_> = members.iter().copied().chain(below).collect();
        if grown == members {
            break;
        }
        members = grown;
    }
    all().filter(|it| it.collections().any(|it| members.contains(it))).collect()
}
