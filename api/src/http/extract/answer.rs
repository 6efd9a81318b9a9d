//! Answers: records with their version, pages with their links, what was created.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    LINK, LOCATION, VARY,
};
use actix_web::{HttpRequest, HttpResponse, Responder};
use kernel::Page;
use kernel::access::Viewer;
use persistence::platform::idempotency::Answer;
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Json;
use crate::http::call::Call;
use crate::http::credentials::hex;
use crate::http::problem::Language;

/// A page on its way out, with the `Link` to the next.
pub(crate) struct Paged<T> {
    pub(super) page: Page<T>,
    pub(super) link: Option<String>,
    /// What somebody sees of each.
    pub(super) seen: fn(T, &Viewer) -> T,
}

impl<T: Serialize> Responder for Paged<T> {
    type Body = BoxBody;
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let Self { page: Page { data, page }, link, seen } = self;
        let viewer = viewer(request);
        let data = data.into_iter().map(|it| seen(it, &viewer)).collect();
        let mut response = HttpResponse::Ok().json(Page { data, page });
        if let Some(link) = link.and_then(|link| HeaderValue::from_str(&link).ok()) {
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

/// An answer with something in it that nobody but its reader may keep (RFC 6749 5.1).
pub(crate) struct Secret<R>(pub R);

impl<R: Responder> Responder for Secret<R> {
    type Body = R::Body;
    fn respond_to(self, request: &HttpRequest) -> HttpResponse<R::Body> {
        let mut response = self.0.respond_to(request);
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// An answer in a language, which is the same for all and changes with the program only: whoever asks without an account
/// may keep it for a while without asking again.
pub(crate) struct Lasting<R> {
    pub answer: R,
    pub language: Language,
}

impl<R: Responder> Responder for Lasting<R> {
    type Body = R::Body;
    fn respond_to(self, request: &HttpRequest) -> HttpResponse<R::Body> {
        let mut response = self.answer.respond_to(request);
        let headers = response.headers_mut();
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.language.tag()));
        headers.insert(VARY, HeaderValue::from_static("Accept-Language"));
        if !request.headers().contains_key(AUTHORIZATION) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static(KEPT_AN_HOUR));
        }
        response
    }
}

/// A client that reads labels once an hour has them soon enough after a release.
const KEPT_AN_HOUR: &str = "public, max-age=3600";

/// What knows its version and where it is.
pub(crate) trait Record: Serialize {
    /// The last part of the path of all such records, as in `/api/v1/conferences`.
    const PATH: &'static str;
    fn id(&self) -> Uuid;
    fn version(&self) -> i32;

    /// What somebody sees of it, and what they may let happen to it.
    #[must_use]
    fn seen_by(self, _: &Viewer) -> Self
    where
        Self: Sized,
    {
        self
    }
}

/// Who reads the answer.
fn viewer(request: &HttpRequest) -> Viewer {
    Call::of(request, |call| Ok(call.caller.viewer())).unwrap_or_default()
}

/// Says of types that they are records: `records! { Conference, at "conferences"; }`; with `, seen by Conference::seen_by`
/// of those that do not look alike to all.
macro_rules! records {
    ($($record:path, at $path:literal $(, seen by $seen:path)?;)+) => {
        $(impl $crate::http::extract::Record for $record {
            $(fn seen_by(self, viewer: &kernel::access::Viewer) -> Self {
                $seen(self, viewer)
            })?
            const PATH: &'static str = $path;
            fn id(&self) -> uuid::Uuid {
                self.id.into()
            }
            fn version(&self) -> i32 {
                self.version
            }
        })+
    };
}
pub(crate) use records;

/// A record; its `ETag` is its version and what this answer says of it, which depends on who asks and on other records.
pub(crate) struct Versioned<T>(pub T);

impl<T: Record> Responder for Versioned<T> {
    type Body = BoxBody;
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let record = self.0.seen_by(&viewer(request));
        let body = written(&record);
        let tag = etag(record.version(), &body);
        HttpResponse::Ok().insert_header((ETAG, tag)).content_type(JSON).body(body)
    }
}

/// A record without a version of its own, or put together from several: its `ETag` is made from what it says.
pub(crate) struct Hashed<T>(pub T);

impl<T: Serialize> Responder for Hashed<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let body = written(&self.0);
        let tag = tag_of(&body);
        HttpResponse::Ok().insert_header((ETAG, tag)).content_type(JSON).body(body)
    }
}

const JSON: &str = "application/json";

fn written(body: &impl Serialize) -> String {
    serde_json::to_string(body).unwrap_or_default()
}

/// The tag of a record: `"<version>-<hash of this answer>"`. `If-Match` looks at the version, `If-None-Match` at the
/// whole.
fn etag(version: i32, body: &str) -> String {
    format!("\"{version}-{}\"", hash(body))
}

/// The tag of what has no version.
pub(crate) fn tag_of(body: &str) -> String {
    format!("\"{}\"", hash(body))
}

/// The tag of the same record where its answer has become another.
pub(crate) fn retagged(tag: &str, body: &str) -> String {
    let version = tag.trim_matches('"').split_once('-').and_then(|(it, _)| it.parse().ok());
    version.map_or_else(|| tag_of(body), |version| etag(version, body))
}

fn hash(body: &str) -> String {
    let mut hash = hex(&Sha256::digest(body));
    hash.truncate(TAG_LENGTH);
    hash
}

/// Hexadecimal digits of such a hash: two answers about one thing that share 64 bits will not meet.
const TAG_LENGTH: usize = 16;

/// 204: done, and nothing to say.
pub(crate) struct NoContent;

impl Responder for NoContent {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::NoContent().finish()
    }
}

/// 202: heard, and nothing to say.
pub(crate) struct Accepted;

impl Responder for Accepted {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Accepted().finish()
    }
}

/// What was made, and where it is.
pub(crate) struct Created<T> {
    body: T,
    location: String,
    version: i32,
    seen: fn(T, &Viewer) -> T,
}

impl<T: Record> Created<T> {
    /// A record, at its address.
    pub(crate) fn of(body: T) -> Self {
        let location = format!("/api/v1/{}/{}", T::PATH, body.id());
        Self { version: body.version(), body, location, seen: T::seen_by }
    }
}

/// The version of what has just been made.
const FIRST: i32 = 1;

impl<T: Serialize> Created<T> {
    /// What has no address of its own, or no version: where it is found.
    pub(crate) fn at(location: String, body: T) -> Self {
        Self { body, location, version: FIRST, seen: |it, _| it }
    }

    /// The answer as it is kept and repeated.
    pub(crate) fn answer(self, status: StatusCode, to: &Viewer) -> Answer {
        let body = written(&(self.seen)(self.body, to));
        Answer {
            status: status.as_u16(),
            location: Some(self.location),
            etag: Some(etag(self.version, &body)),
            body,
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
