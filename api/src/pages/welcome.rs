//! Where the links in messages lead: somebody accepts an invitation, confirms an address, chooses a password.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};

use super::docs::script;
use super::front::{in_language, language, page};
use super::words::said;

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/welcome").get(welcome))
        .service(web::resource("/welcome/welcome.js").get(async || script(SCRIPT)));
}

const FORMS: &str = include_str!("../../docs/welcome.html");
const SCRIPT: &str = include_str!("../../docs/welcome.js");

/// Runs its own script, which asks this server, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; \
                      frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

async fn welcome(request: HttpRequest) -> HttpResponse {
    let language = language(request.headers());
    let mut parts = FORMS.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let forms = parts
        .filter_map(|it| it.split_once('}'))
        .fold(first, |text, (name, rest)| text + said(name, language) + rest);
    let mut page = page(in_language(language), said("welcome", language), &forms, language);
    page.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    page.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}
