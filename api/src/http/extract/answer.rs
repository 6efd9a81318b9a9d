//! Answers: records with their version, pages with their links, what was created.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LINK, LOCATION};
use actix_web::{HttpRequest, HttpResponse, Responder};
use kernel::Page;
use persistence::platform::idempotency::Answer;
use serde::Serialize;

use super::{Json, fingerprint};

pub(crate) fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

/// A page on its way out, with the `Link` to the next.
pub(crate) struct Paged<T> {
    pub(super) page: Page<T>,
    pub(super) link: Option<String>,
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

/// A record without a version of its own, or put together from several: its `ETag` is made from what it says.
pub(crate) struct Hashed<T>(pub T);

impl<T: Serialize> Responder for Hashed<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        let tag = format!("\"{}\"", &fingerprint([body.as_slice()])[..TAG_LENGTH]);
        HttpResponse::Ok().insert_header((ETAG, tag)).content_type("application/json").body(body)
    }
}

/// Hexadecimal digits of such a tag; two records that share them will not meet.
const TAG_LENGTH: usize = 32;

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
