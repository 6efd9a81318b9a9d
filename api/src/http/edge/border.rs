//! What stands around the compression and the rules for other origins: the parts that answer without asking anybody.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpResponse};

use super::heard::{Heard, every};
use super::shown::{extra, render, vary};
use crate::State;
use crate::http::problem::{self, Problem};

/// Around the compression. An answer that nobody may read as it is would be worse than one that the client did not want
/// so: what forbids the plain coding is not heard. And every answer says that it may be coded otherwise for another client
/// (RFC 9110 12.5.5), also one that was too short to be compressed, or says only that nothing has changed.
pub(crate) async fn codings<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let accepted = every(request.headers(), header::ACCEPT_ENCODING);
    if let Some(wanted) = accepted.filter(|it| it.contains("identity") || it.contains('*')) {
        let wanted: Vec<_> = wanted.split(',').map(str::trim).filter(|it| !is_plain(it)).collect();
        let headers = request.headers_mut();
        headers.remove(header::ACCEPT_ENCODING);
        if let Some(wanted) = Some(wanted).filter(|it| !it.is_empty())
            && let Ok(wanted) = HeaderValue::from_str(&wanted.join(", "))
        {
            headers.insert(header::ACCEPT_ENCODING, wanted);
        }
    }
    let mut response = next.call(request).await?;
    vary(response.headers_mut(), "Accept-Encoding");
    Ok(response)
}

/// Whether a part of `Accept-Encoding` is about the plain coding, or about all that are not named.
fn is_plain(range: &str) -> bool {
    let coding = range.split(';').next().unwrap_or_default().trim();
    coding == "*" || coding.eq_ignore_ascii_case("identity")
}

/// Around the rules for other origins: what they refuse by themselves is told like everything else.
pub(crate) async fn foreigners<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let preflight = request.method() == actix_web::http::Method::OPTIONS;
    let state = request.app_data::<Data<State>>().cloned();
    let Some(state) = state.filter(|_| preflight) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let heard = Heard::of(&request, &state);
    let answered = next.call(request).await?;
    let told = answered.headers().contains_key(header::CONTENT_TYPE);
    if told || !answered.status().is_client_error() {
        return Ok(answered.map_into_left_body());
    }
    let problem = Problem::because(
        &problem::BAD_REQUEST,
        "Scripts of this origin may not ask this; the operator names those that may in CORS_ORIGINS.",
    );
    let mut response: HttpResponse = render(&problem, &heard, &state);
    let status = response.status();
    extra(response.headers_mut(), &heard, status);
    Ok(answered.into_response(response).map_into_right_body())
}
