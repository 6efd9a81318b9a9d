//! The contract as people read it, and as they try it; scripts and styles lie here or in the program, none elsewhere.

use std::sync::Arc;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY};
use actix_web::{HttpResponse, web};
use utoipa_swagger_ui::Config;

use super::guide;
use crate::http::problem::Problem;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::resource(["/docs", "/docs/"]).get(async || try_it()))
        .service(web::resource("/docs/try.js").get(async || script(TRY)))
        .service(web::resource("/docs/reference").get(async || reference()))
        .service(web::resource("/docs/redoc.standalone.js").get(async || redoc()))
        .service(web::resource("/docs/guide").get(async || guide::guide()))
        .service(web::resource("/docs/{file:swagger-ui([.]css|-bundle[.]js)}").get(swagger_ui));
}

const HTML: &str = "text/html; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
/// How long a browser keeps what only a newer program changes.
const A_DAY: &str = "public, max-age=86400";

/// The contract as a page to try, by Swagger UI.
fn try_it() -> HttpResponse {
    HttpResponse::Ok().content_type(HTML).body(include_str!("../../docs/try.html"))
}

const TRY: &str = include_str!("../../docs/try.js");

pub(super) fn script(text: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(JAVASCRIPT).insert_header((CACHE_CONTROL, A_DAY)).body(text)
}

/// The files of Swagger UI that its page loads, as the crate has them.
async fn swagger_ui(file: web::Path<String>) -> Result<HttpResponse, Problem> {
    let found = utoipa_swagger_ui::serve(&file, Arc::new(Config::default()));
    let found = found.ok().flatten().ok_or_else(|| Problem::not_found("file"))?;
    let mut answer = HttpResponse::Ok();
    answer.content_type(found.content_type.as_str()).insert_header((CACHE_CONTROL, A_DAY));
    if found.gzpipped {
        answer.insert_header((CONTENT_ENCODING, "gzip"));
    }
    Ok(answer.body(found.bytes.into_owned()))
}

/// Lets the page load the contract and its own script, and nothing from anywhere else.
const REFERENCE_POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src blob:; \
                                style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'";

/// The contract as a page to read, rendered by a script that lies here (`api/docs/README.md`).
fn reference() -> HttpResponse {
    HttpResponse::Ok()
        .content_type(HTML)
        .insert_header((CONTENT_SECURITY_POLICY, REFERENCE_POLICY))
        .body(include_str!("../../docs/reference.html"))
}

fn redoc() -> HttpResponse {
    HttpResponse::Ok()
        .content_type(JAVASCRIPT)
        .insert_header((CONTENT_ENCODING, "gzip"))
        .insert_header((CACHE_CONTROL, A_DAY))
        .body(include_bytes!("../../docs/redoc.standalone.js.gz").as_slice())
}
