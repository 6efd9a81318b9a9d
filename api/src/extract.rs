//! What handlers receive and answer with, all of it speaking [`Problem`].

use std::future::{Ready, ready};
use std::pin::Pin;
use std::str::FromStr;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LINK, LOCATION};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, Responder};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Cursor, Limit, Page, PageInfo};
use persistence::idempotency::{Answer, Claim};
use persistence::{Listing, Slice};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use utoipa::{PartialSchema, ToSchema};

use crate::guard::Call;
use crate::operations::{Operation, escape};
use crate::problem::{self, Fault, Problem};

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

fn operation(request: &HttpRequest) -> Result<&'static Operation, Problem> {
    request
        .extensions()
        .get::<Call>()
        .map(|call| call.operation)
        .ok_or_else(|| Problem::new(&problem::INTERNAL))
}

/// The identifier in the path; what is no identifier names nothing.
pub(crate) struct Path<T>(pub T);

impl<T: FromStr> FromRequest for Path<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let value = request.match_info().iter().next().and_then(|(_, text)| text.parse().ok());
        ready(value.map(Self).ok_or_else(|| Problem::not_found("record")))
    }
}

/// A JSON body, parsed into domain types in one step.
pub(crate) struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Json<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Body::from_request(request, payload);
        Box::pin(async move { body.await?.parse().map(Self) })
    }
}

/// The bytes of a body that is of the right kind.
struct Body {
    bytes: Bytes,
    operation: &'static Operation,
}

impl FromRequest for Body {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let fits = operation(request).and_then(|operation| {
            let media = request.content_type().to_ascii_lowercase();
            if operation.takes(&media) {
                Ok(operation)
            } else {
                Err(Problem::new(&problem::UNSUPPORTED_MEDIA_TYPE))
            }
        });
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            let operation = fits?;
            let bytes = bytes.await.map_err(|error| unreadable(&error))?;
            Ok(Self { bytes, operation })
        })
    }
}

pub(crate) fn unreadable(error: &actix_web::Error) -> Problem {
    match error.as_error::<PayloadError>() {
        Some(PayloadError::Overflow) => Problem::new(&problem::PAYLOAD_TOO_LARGE),
        _ => Problem::because(
            &problem::BAD_REQUEST,
            "The body ended too early or could not be decompressed.",
        ),
    }
}

impl Body {
    fn parse<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let mut json = serde_json::Deserializer::from_slice(&self.bytes);
        let parsed =
            serde_path_to_error::deserialize(&mut json).map_err(|error| self.explain(&error))?;
        json.end().map_err(|error| malformed(&error))?;
        Ok(parsed)
    }

    /// Only a body that failed is looked at twice: now for everything that is wrong with it.
    fn explain(&self, error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
        let value: Value = match serde_json::from_slice(&self.bytes) {
            Ok(value) => value,
            Err(error) => return malformed(&error),
        };
        let mut faults = self.operation.faults_of_body(&value);
        if faults.is_empty() {
            faults.push(fault_of(error));
        }
        Problem::faults(&problem::VALIDATION_FAILED, faults)
    }
}

fn malformed(error: &serde_json::Error) -> Problem {
    let detail = format!("The body is not JSON: line {}, column {}.", error.line(), error.column());
    Problem::because(&problem::MALFORMED_JSON, detail)
}

/// A fault that the contract cannot express, where the parser met it.
fn fault_of(error: &serde_path_to_error::Error<serde_json::Error>) -> Fault {
    use serde_path_to_error::Segment;
    let pointer: String = error
        .path()
        .iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escape(key)),
            Segment::Enum { variant } => format!("/{}", escape(variant)),
            Segment::Unknown => String::new(),
        })
        .collect();
    Fault::in_body(&pointer, "invalid", without_position(&error.inner().to_string()))
}

/// serde appends where in the text it stopped; the pointer says it better.
fn without_position(message: &str) -> String {
    let said = message.split(" at line ").next().unwrap_or(message);
    // A message that quotes what was sent ends before the quotation.
    said.split(['`', '"']).next().unwrap_or(said).trim_end_matches([' ', ':', ',']).to_owned()
}

/// The body of a request that creates something, and the key under which it may be sent twice.
pub(crate) struct New<T> {
    pub body: T,
    pub claim: Option<Claim>,
}

/// Shortest and longest `Idempotency-Key`.
const KEY_LENGTHS: std::ops::RangeInclusive<usize> = 8..=128;

impl<T: DeserializeOwned> FromRequest for New<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let key = idempotency_key(request);
        let said = format!("{} {}", request.method(), request.uri());
        let body = Body::from_request(request, payload);
        Box::pin(async move {
            let body = body.await?;
            let claim = key?
                .map(|key| Claim { key, fingerprint: fingerprint([said.as_bytes(), &body.bytes]) });
            Ok(Self { body: body.parse()?, claim })
        })
    }
}

pub(crate) fn idempotency_key(request: &HttpRequest) -> Result<Option<String>, Problem> {
    let Some(value) = request.headers().get("Idempotency-Key") else { return Ok(None) };
    let key = value.to_str().ok().filter(|key| KEY_LENGTHS.contains(&key.len()));
    key.map(|key| Some(key.to_owned())).ok_or_else(|| {
        let rule = "It takes 8 to 128 visible ASCII characters.";
        Problem::faults(
            &problem::INVALID_PARAMETER,
            vec![Fault::in_parameter("Idempotency-Key", "invalid", rule)],
        )
    })
}

pub(crate) fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A JSON Merge Patch (RFC 7396) of a `T`: an absent field stays, `null` clears.
pub(crate) struct Patch<T> {
    changes: Value,
    operation: &'static Operation,
    of: std::marker::PhantomData<T>,
}

impl<T> FromRequest for Patch<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Body::from_request(request, payload);
        Box::pin(async move {
            let body = body.await?;
            Ok(Self {
                changes: body.parse()?,
                operation: body.operation,
                of: std::marker::PhantomData,
            })
        })
    }
}

impl<T: Serialize + DeserializeOwned> Patch<T> {
    pub(crate) fn apply(&self, before: &T) -> Result<T, Problem> {
        let mut document =
            serde_json::to_value(before).map_err(|_| Problem::new(&problem::INTERNAL))?;
        let fits = self.changes.is_object();
        if fits {
            json_patch::merge(&mut document, &self.changes);
        }
        let merged = if fits {
            serde_path_to_error::deserialize(&document)
        } else {
            serde_path_to_error::deserialize(&self.changes)
        };
        merged.map_err(|error| {
            let mut faults = self.operation.faults_of_body(&self.changes);
            if faults.is_empty() {
                faults.push(fault_of(&error));
            }
            Problem::faults(&problem::VALIDATION_FAILED, faults)
        })
    }
}

// The patch of a type has the fields of the type, none required; those that had to be there cannot be cleared.

impl<T: ToSchema> PartialSchema for Patch<T> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        use utoipa::openapi::schema::{AdditionalProperties, Schema};
        let mut schema = T::schema();
        if let utoipa::openapi::RefOr::T(Schema::Object(object)) = &mut schema {
            object.required.clear();
            object.examples.clear();
            object.description =
                Some("Changes to a record: absent fields stay, null clears.".to_owned());
            object.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
        }
        schema
    }
}

impl<T: ToSchema> ToSchema for Patch<T> {
    fn name() -> std::borrow::Cow<'static, str> {
        T::name().replace("Create", "Patch").into()
    }

    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        T::schemas(schemas);
    }
}

/// The version a change is meant for (`If-Match`).
pub(crate) struct IfMatch(Option<i32>);

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = request.headers().get("If-Match").and_then(|value| value.to_str().ok())
        else {
            return ready(Err(Problem::new(&problem::PRECONDITION_REQUIRED)));
        };
        if value.trim() == "*" {
            return ready(Ok(Self(None)));
        }
        let version = value
            .trim()
            .strip_prefix('"')
            .and_then(|it| it.strip_suffix('"'))
            .and_then(|it| it.parse().ok());
        // A tag that is none of ours matches nothing.
        ready(Ok(Self(Some(version.unwrap_or(i32::MIN)))))
    }
}

impl IfMatch {
    pub(crate) fn check(&self, version: i32) -> Result<(), Problem> {
        match self.0 {
            Some(wanted) if wanted != version => {
                Err(Problem::new(&problem::PRECONDITION_FAILED).with("ETag", etag(version)))
            }
            _ => Ok(()),
        }
    }
}

pub(crate) fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

/// What a listing was asked for: which items, and which page of them.
pub(crate) struct List<F> {
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
    let operation = operation(request)?;
    let pairs = pairs(request);
    let query = operation
        .query(&pairs)
        .map_err(|faults| Problem::faults(&problem::INVALID_PARAMETER, faults))?;
    let filter = read_query::<F>(operation, &query)?;
    let paging = read_query::<Paging>(operation, &query)?;
    let scope = scope(operation, &query);
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

fn pairs(request: &HttpRequest) -> Vec<(String, String)> {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

fn read_query<T: DeserializeOwned>(
    operation: &Operation,
    query: &Map<String, Value>,
) -> Result<T, Problem> {
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

/// Refuses query parameters where none are taken.
pub(crate) struct NoQuery;

impl FromRequest for NoQuery {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(query::<serde::de::IgnoredAny>(request).map(|_| Self))
    }
}

/// The query of an operation that does not list.
pub(crate) struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(query(request).map(Self))
    }
}

fn query<T: DeserializeOwned>(request: &HttpRequest) -> Result<T, Problem> {
    let operation = operation(request)?;
    let query = operation.query(&pairs(request));
    read_query(
        operation,
        &query.map_err(|faults| Problem::faults(&problem::INVALID_PARAMETER, faults))?,
    )
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
    cursor.ok_or_else(|| {
        let fault =
            Fault::in_parameter("cursor", "invalid_cursor", problem::INVALID_CURSOR.advice_en);
        Problem::faults(&problem::INVALID_CURSOR, vec![fault])
    })
}

/// A page on its way out, with the `Link` to the next.
pub(crate) struct Paged<T> {
    page: Page<T>,
    link: Option<String>,
}

impl<F> List<F> {
    pub(crate) fn page<T>(&self, slice: Slice<T>) -> Paged<T> {
        let next_cursor = slice.next.map(|cursor| encode(&cursor, &self.scope));
        let link = next_cursor.as_ref().map(|cursor| {
            let joint = if self.address.ends_with('?') { "" } else { "&" };
            format!("<{}{joint}cursor={cursor}>; rel=\"next\"", self.address)
        });
        Paged {
            page: Page {
                data: slice.items,
                page: PageInfo { next_cursor, total_count: slice.total },
            },
            link,
        }
    }
}

impl<T: Serialize> Responder for Paged<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok().json(self.page);
        if let Some(link) = self.link.and_then(|link| HeaderValue::from_str(&link).ok()) {
            response.headers_mut().insert(LINK, link);
        }
        response
    }
}

impl<T: Serialize> Responder for Json<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().json(self.0)
    }
}

/// A record with its version as the `ETag`.
pub(crate) struct Versioned<T>(pub T, pub i32);

impl<T: Serialize> Responder for Versioned<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().insert_header((ETAG, etag(self.1))).json(self.0)
    }
}

/// 204: done, and nothing to say.
pub(crate) struct NoContent;

impl Responder for NoContent {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::NoContent().finish()
    }
}

/// What was made, and where it is.
pub(crate) struct Created<T> {
    pub body: T,
    pub location: String,
    pub version: i32,
}

impl<T: Serialize> Created<T> {
    /// The answer as it is kept and repeated.
    pub(crate) fn answer(&self, status: StatusCode) -> Answer {
        Answer {
            status: status.as_u16(),
            location: Some(self.location.clone()),
            etag: Some(etag(self.version)),
            body: serde_json::to_string(&self.body).unwrap_or_default(),
        }
    }
}

/// The answer to a creating request, given now or kept from before.
pub(crate) struct Answered {
    pub answer: Answer,
    pub replayed: bool,
}

impl Responder for Answered {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let status = StatusCode::from_u16(self.answer.status).unwrap_or(StatusCode::CREATED);
        let mut response = HttpResponse::build(status);
        response.insert_header((CONTENT_TYPE, "application/json"));
        for (name, value) in [(LOCATION, self.answer.location), (ETAG, self.answer.etag)] {
            if let Some(value) = value {
                response.insert_header((name, value));
            }
        }
        if self.replayed {
            response.insert_header((HeaderName::from_static("idempotency-replayed"), "true"));
        }
        response.body(self.answer.body)
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
