//! Writes that are sent again: who names a key may repeat a change hours later, and it is made once.
//!
//! Creations keep their answers themselves, in the transaction that creates. For all other writes the key is claimed
//! here, before anything of the request is looked at, `If-Match` included; the transaction that changes something marks
//! it, and the answer is kept once it is known. If the server dies in between, the key stays taken, and nothing is done
//! twice.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{CONTENT_ENCODING, ETAG};
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpResponse, Responder};
use persistence::platform::idempotency::{self, Answer, Claim, Known};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, FILE, fingerprint, idempotency_key, unreadable, whole_file};
use crate::http::operations::path;
use crate::http::problem::{self, Problem};

/// What is known of a request that names a key.
pub(super) enum Asked {
    /// It names none, or answers for itself.
    Once,
    /// It is the first with this key.
    First(Claim),
    /// It was answered.
    Again(HttpResponse),
}

pub(super) async fn asked(
    state: &State,
    caller: &Caller,
    request: &mut ServiceRequest,
) -> Result<Asked, Problem> {
    if !caller.operation.may_be_repeated {
        return Ok(Asked::Once);
    }
    let Some(key) = idempotency_key(request.request())? else { return Ok(Asked::Once) };
    let said = format!("{} {}", request.method(), request.uri());
    let body = if caller.operation.takes(FILE) {
        let payload = request.take_payload();
        Bytes::from(whole_file(payload, state.config.max_document_bytes).await?)
    } else {
        request.extract::<Bytes>().await.map_err(|error| unreadable(&error))?
    };
    let claim = Claim { key, fingerprint: fingerprint([said.as_bytes(), &body]) };
    // It is read, and no longer packed.
    request.headers_mut().remove(CONTENT_ENCODING);
    request.set_payload(Payload::from(body));
    let author = caller.author(state.clock.now());
    match idempotency::claim(&state.db, &claim, author).await? {
        Known::New => Ok(Asked::First(claim)),
        Known::InFlight => Err(Problem::new(&problem::IDEMPOTENCY_KEY_IN_USE)),
        Known::OtherRequest => Err(Problem::new(&problem::IDEMPOTENCY_KEY_REUSED)),
        Known::Answered(answer) => {
            // Where it was kept is no place that was made.
            let answer = Answer { location: None, ..answer };
            Ok(Asked::Again(Answered { answer, replayed: true }.respond_to(request.request())))
        }
    }
}

/// Keeps the answer to the first request with a key; a refusal gives it back.
pub(super) async fn keep(
    state: &State,
    caller: &Caller,
    claim: &Claim,
    answered: ServiceResponse<BoxBody>,
) -> ServiceResponse<BoxBody> {
    if !answered.status().is_success() {
        give_back(state, caller, claim).await;
        return answered;
    }
    let author = caller.author(state.clock.now());
    let location = record(answered.request());
    let (request, response) = answered.into_parts();
    let (response, body) = response.into_parts();
    let body = body.try_into_bytes().unwrap_or_default();
    let etag = response.headers().get(ETAG).and_then(|it| it.to_str().ok()).map(str::to_owned);
    let answer = Answer {
        status: response.status().as_u16(),
        location,
        etag,
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let kept = state.db.write(author, async |tx| idempotency::keep(tx, claim, &answer).await);
    if let Err(error) = kept.await {
        tracing::warn!(%error, "an answer could not be kept");
    }
    ServiceResponse::new(request, response.set_body(BoxBody::new(body)))
}

/// If even this fails, the key is free again when its lease has run out.
pub(super) async fn give_back(state: &State, caller: &Caller, claim: &Claim) {
    let author = caller.author(state.clock.now());
    if let Err(error) = idempotency::release(&state.db, claim, author).await {
        tracing::warn!(%error, "a key could not be given back");
    }
}

/// The address of the record that an answer is about, by which it is forgotten when it may not be said any more.
fn record(request: &actix_web::HttpRequest) -> Option<String> {
    /// As in `/api/v1/registrations/{registration_id}`.
    const PARTS: usize = 5;
    let parts: Vec<_> = path(request).split('/').take(PARTS).collect();
    (parts.len() == PARTS).then(|| parts.join("/"))
}
