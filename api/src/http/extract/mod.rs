//! What handlers receive and answer with, all of it speaking [`Problem`].

mod answer;
mod body;
mod query;

use std::future::{Ready, ready};
use std::pin::Pin;
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use crate::http::guard::Call;
use crate::http::operations::Operation;
use crate::http::problem::{self, Problem};

pub(crate) use answer::{Answered, Created, Hashed, NoContent, Paged, Versioned, etag};
pub(crate) use body::{Json, New, Patch, fingerprint, idempotency_key, unreadable};
pub(crate) use query::{List, NoQuery, Query};

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

/// serde appends where in the text it stopped; the pointer says it better.
fn without_position(message: &str) -> String {
    let said = message.split(" at line ").next().unwrap_or(message);
    // A message that quotes what was sent ends before the quotation.
    said.split(['`', '"']).next().unwrap_or(said).trim_end_matches([' ', ':', ',']).to_owned()
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
