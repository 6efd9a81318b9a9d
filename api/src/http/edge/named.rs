//! The last hand on what an operation answers: the names of what it refers to, and its tag.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderMap};
use actix_web::web::Bytes;

use super::heard::Heard;
use super::shown::{put, vary};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{retagged, tag_of};
use crate::http::naming::Naming;
use crate::http::problem::Problem;

/// The answer as the caller reads it.
pub(super) async fn named(
    answered: ServiceResponse<BoxBody>,
    naming: Option<Naming>,
    state: &State,
    caller: &Caller,
    asked: &Heard,
) -> Result<ServiceResponse<BoxBody>, Problem> {
    if !answered.status().is_success() || !is_json(answered.headers()) {
        return Ok(answered);
    }
    let (request, response) = answered.into_parts();
    let (mut response, body) = response.into_parts();
    // What is streamed is no answer to look things up in.
    let bytes = match body.try_into_bytes() {
        Ok(bytes) => bytes,
        Err(body) => return Ok(ServiceResponse::new(request, response.set_body(body))),
    };
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    let whole = match naming.filter(|_| caller.operation.names_others) {
        Some(naming) => naming.name(state, caller, asked.language, text).await?,
        None => None,
    };
    let is_tagged = asked.reads() && response.status() == StatusCode::OK;
    let headers = response.headers_mut();
    let tag = headers.get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let said = whole.as_deref().unwrap_or(text);
    match tag {
        Some(tag) if whole.is_some() => put(headers, "etag", &retagged(&tag, said)),
        None if is_tagged && is_kept(headers) => put(headers, "etag", &tag_of(said)),
        _ => {}
    }
    if whole.is_some() {
        put(headers, "content-language", asked.language.tag());
        vary(headers, "Accept-Language");
    }
    let body = whole.map_or(bytes, Bytes::from);
    Ok(ServiceResponse::new(request, response.set_body(BoxBody::new(body))))
}

fn is_json(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(b"application/json"))
}

/// Whether anybody may keep the answer.
fn is_kept(headers: &HeaderMap) -> bool {
    headers.get(CACHE_CONTROL).is_none_or(|it| it != "no-store")
}
