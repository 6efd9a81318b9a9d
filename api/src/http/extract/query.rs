//! Queries: filters, pages, and the cursors between them.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Cursor, Limit, Page, PageInfo};
use persistence::{Listing, Slice};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Paged, Record, without_position};
use crate::http::call::{Asked, Call};
use crate::http::days;
use crate::http::operations::Operation;
use crate::http::problem::{self, Fault, Problem};

/// What a listing was asked for: which items, and which page of them.
pub(crate) struct List<F = IgnoredAny> {
    pub filter: F,
    pub listing: Listing,
    scope: String,
    address: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Paging {
    limit: Limit,
    cursor: Option<String>,
    include_total: bool,
}

const PAGING: [&str; 3] = ["limit", "cursor", "include_total"];

impl<F: DeserializeOwned> FromRequest for List<F> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(list(request))
    }
}

fn list<F: DeserializeOwned>(request: &HttpRequest) -> Result<List<F>, Problem> {
    let (operation, Asked { pairs, values }) =
        Call::of(request, |call| Ok((call.operation, call.query.clone())))?;
    let filter = read_query::<F>(operation, &values)?;
    let paging = read_query::<Paging>(operation, &values)?;
    let scope = scope(operation, &values);
    let after = paging.cursor.map(|text| decode(&text, &scope)).transpose()?;
    let rest = pairs.iter().filter(|(name, _)| name != "cursor");
    let mut address = url::form_urlencoded::Serializer::new(format!("{}?", request.path()));
    address.extend_pairs(rest);
    Ok(List {
        filter,
        listing: Listing { limit: paging.limit, after, include_total: paging.include_total },
        scope,
        address: address.finish(),
    })
}

fn read_query<T: DeserializeOwned>(
    operation: &Operation,
    query: &Map<String, Value>,
) -> Result<T, Problem> {
    let far_off = |it: &Value| it.as_str().is_some_and(days::is_suspect);
    let suspect =
        |it: &Value| far_off(it) || it.as_array().is_some_and(|it| it.iter().any(far_off));
    if query.values().any(suspect) {
        let faults = operation.faults_of_query(query);
        if !faults.is_empty() {
            return Err(Problem::faults(&problem::INVALID_PARAMETER, faults));
        }
    }
    let value = Value::Object(query.clone());
    serde_path_to_error::deserialize(&value).map_err(
        |error: serde_path_to_error::Error<serde_json::Error>| {
            let mut faults = operation.faults_of_query(query);
            if faults.is_empty() {
                let name = error.path().iter().next().map(ToString::to_string).unwrap_or_default();
                faults.push(Fault::in_parameter(
                    &name,
                    "invalid",
                    without_position(&error.inner().to_string()),
                ));
            }
            Problem::faults(&problem::INVALID_PARAMETER, faults)
        },
    )
}

/// The query of an operation that does not list.
pub(crate) struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Call::of(request, |call| read_query(call.operation, &call.query.values)).map(Self))
    }
}

/// What a cursor belongs to: the operation and its filters.
fn scope(operation: &Operation, query: &Map<String, Value>) -> String {
    let filters: std::collections::BTreeMap<_, _> =
        query.iter().filter(|(name, _)| !PAGING.contains(&name.as_str())).collect();
    format!("{} {}", operation.id, serde_json::to_string(&filters).unwrap_or_default())
}

/// Bytes of the check that ends a cursor; enough against typing errors and mixed-up filters.
const CHECK_BYTES: usize = 8;

fn check(payload: &[u8], scope: &str) -> [u8; CHECK_BYTES] {
    let hash = Sha256::new().chain_update(scope).chain_update([0]).chain_update(payload).finalize();
    std::array::from_fn(|at| hash[at])
}

fn encode(cursor: &Cursor, scope: &str) -> String {
    let mut bytes = serde_json::to_vec(cursor).unwrap_or_default();
    bytes.extend(check(&bytes, scope));
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str, scope: &str) -> Result<Cursor, Problem> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    let cursor = bytes.as_deref().and_then(|bytes| {
        let (payload, end) = bytes.split_at_checked(bytes.len().checked_sub(CHECK_BYTES)?)?;
        (end == check(payload, scope)).then(|| serde_json::from_slice(payload).ok()).flatten()
    });
    // Anybody can make such a check; what no list of ours has as a key goes no further.
    let cursor = cursor.filter(|it: &Cursor| it.key.iter().all(may_be_a_key));
    cursor.ok_or_else(|| {
        let fault =
            Fault::in_parameter("cursor", "invalid_cursor", problem::INVALID_CURSOR.advice_en);
        Problem::faults(&problem::INVALID_CURSOR, vec![fault])
    })
}

fn may_be_a_key(key: &kernel::Key) -> bool {
    match key {
        kernel::Key::Text(text) => !text.contains('\0') && !is_far_off(text),
        kernel::Key::Whole(_) | kernel::Key::Real(_) => true,
    }
}

/// Whether it reads as a day or a moment that no request may name.
fn is_far_off(text: &str) -> bool {
    let reads = text.parse::<NaiveDate>().is_ok() || text.parse::<DateTime<Utc>>().is_ok();
    reads && !days::is_day(text) && !days::is_instant(text)
}

impl<F> List<F> {
    /// A page of records, each as the caller sees it.
    pub(crate) fn records<T: Record>(&self, slice: Slice<T>) -> Paged<T> {
        Paged { seen: T::seen_by, ..self.page(slice) }
    }

    pub(crate) fn page<T>(&self, slice: Slice<T>) -> Paged<T> {
        let next_cursor = slice.next.map(|cursor| encode(&cursor, &self.scope));
        let link = next_cursor.as_ref().map(|cursor| {
            let joint = if self.address.ends_with('?') { "" } else { "&" };
            format!("<{}{joint}cursor={cursor}>; rel=\"next\"", self.address)
        });
        Paged {
            page: Page { data: slice.items, page: PageInfo::new(next_cursor, slice.total) },
            link,
            seen: |it, _| it,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_works_where_it_was_given_and_nowhere_else() {
        let cursor =
            Cursor { key: vec![kernel::Key::Text("köln".into())], id: uuid::Uuid::from_u128(7) };
        let text = encode(&cursor, "listMunicipalities {}");
        assert_eq!(decode(&text, "listMunicipalities {}").expect("ours"), cursor);
        assert!(decode(&text, "listPlaces {}").is_err());
        for at in 0..text.len() {
            let mut tampered = text.clone().into_bytes();
            tampered[at] ^= 1;
            assert!(
                decode(&String::from_utf8_lossy(&tampered), "listMunicipalities {}").is_err(),
                "at {at}"
            );
        }
        assert!(decode("", "listMunicipalities {}").is_err());
    }
}
