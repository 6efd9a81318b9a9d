//! What handlers receive and answer with, all of it speaking [`Problem`].

mod answer;
mod blank;
mod body;
mod file;
mod once;
mod query;

use std::future::{Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::IF_MATCH;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;

use super::call::Call;
use crate::http::problem::{self, Problem};

pub(crate) use answer::{
    Accepted, Answered, Created, Hashed, Lasting, NoContent, Paged, Record, Secret, Versioned,
    records, retagged, tag_of,
};
pub(crate) use body::{Json, New, Patch, fingerprint, idempotency_key, unreadable};
pub(crate) use file::{File, MEDIA as FILE, must_be_file, whole_file};
pub(crate) use query::{List, Query};

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

/// The identifiers in the path; what is no identifier names nothing.
pub(crate) struct Path<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Path<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let read = web::Path::<T>::from_request(request, payload).into_inner();
        ready(
            read.map_or_else(|_| Err(Problem::not_found("record")), |it| Ok(Self(it.into_inner()))),
        )
    }
}

/// serde appends where in the text it stopped; the pointer says it better.
fn without_position(message: &str) -> String {
    let said = message.split(" at line ").next().unwrap_or(message);
    // A message that quotes what was sent ends before the quotation.
    said.split(['`', '"']).next().unwrap_or(said).trim_end_matches([' ', ':', ',']).to_owned()
}

/// Longest `If-None-Match` and `If-Match`, in characters: room for the tags of a record's last versions.
pub(crate) const MAX_IF_NONE_MATCH: usize = 200;

/// The versions a change may be meant for (`If-Match`, RFC 9110 13.1.1); none for any.
pub(crate) struct IfMatch(Option<Vec<String>>);

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let is_listed = Call::of(request, |call| Ok(call.operation.rule.if_match));
        debug_assert!(is_listed.unwrap_or(false), "the route does not say [If-Match]");
        let lines = request.headers().get_all(IF_MATCH).filter_map(|line| line.to_str().ok());
        let tags: Vec<_> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
        if tags.is_empty() {
            return ready(Err(Problem::new(&problem::PRECONDITION_REQUIRED)));
        }
        if tags.contains(&"*") {
            return ready(Ok(Self(None)));
        }
        // A tag that is none of ours, or a weak one, matches nothing.
        ready(Ok(Self(Some(tags.into_iter().filter_map(version).map(str::to_owned).collect()))))
    }
}

/// The version that a tag of ours begins with; the rest is about one answer, and others saw another.
fn version(tag: &str) -> Option<&str> {
    let text = tag.strip_prefix('"')?.strip_suffix('"')?;
    Some(text.split_once('-').map_or(text, |(version, _)| version))
}

impl IfMatch {
    pub(crate) fn check(&self, version: i32) -> Result<(), Problem> {
        let present = version.to_string();
        match &self.0 {
            Some(wanted) if !wanted.contains(&present) => {
                let tag = format!("\"{present}\"");
                Err(Problem::new(&problem::PRECONDITION_FAILED).with("ETag", tag))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_up_to_its_dash() {
        let wanted = |tags: &[&str]| {
            IfMatch(Some(tags.iter().filter_map(|it| version(it)).map(str::to_owned).collect()))
        };
        assert!(wanted(&["\"3-0f0f0f0f0f0f0f0f\""]).check(3).is_ok());
        assert!(wanted(&["\"1\"", "\"3\""]).check(3).is_ok());
        assert!(IfMatch(None).check(3).is_ok());
        for other in ["\"2\"", "\"03\"", "\"33\"", "W/\"3\"", "3", "\"\"", "\"-3\""] {
            assert!(wanted(&[other]).check(3).is_err(), "{other}");
        }
    }
}
