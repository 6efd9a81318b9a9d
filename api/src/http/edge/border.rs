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
    let accepted = every(request.headers(), header::ACCEPT_ENCODING).unwrap_or_default();
    let headers = request.headers_mut();
    headers.remove(header::ACCEPT_ENCODING);
    if likes_gzip(&accepted) {
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    }
    let mut response = next.call(request).await?;
    vary(response.headers_mut(), "Accept-Encoding");
    Ok(response)
}

/// Whether gzip is wanted, and at least as much as the plain coding (RFC 9110 12.5.3).
fn likes_gzip(accepted: &str) -> bool {
    let weight = |coding: &str| {
        accepted.split(',').find_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            if !parts.next()?.eq_ignore_ascii_case(coding) {
                return None;
            }
            let weight =
                parts.find_map(|it| it.to_ascii_lowercase().strip_prefix("q=").map(str::to_owned));
            Some(weight.map_or(1.0, |it| it.trim().parse::<f32>().unwrap_or(0.0)))
        })
    };
    let gzip = weight("gzip").or_else(|| weight("*")).unwrap_or(0.0);
    gzip > 0.0 && weight("identity").is_none_or(|plain| gzip >= plain)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_taken_where_it_is_liked_as_much_as_the_plain_coding() {
        for liked in ["gzip", "GZIP, deflate, br", "*", "br, *;q=0.1", "gzip;q=0.5, identity; q=0"]
        {
            assert!(likes_gzip(liked), "{liked}");
        }
        for other in ["", "br", "gzip;q=0", "*;q=0", "gzip;q=0.5, identity", ";", "gzip;q=x"] {
            assert!(!likes_gzip(other), "{other}");
        }
    }
}
