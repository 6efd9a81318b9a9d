//! What this is, what it holds, and where to go on; who runs it. Pages without a script, in the reader's language.

use actix_web::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, VARY,
};
use actix_web::web::{self, Data};
use actix_web::{HttpRequest, HttpResponse};
use conferences::conference::ConferenceFilter;
use kernel::access::Grants;
use kernel::directory::municipality::MunicipalityFilter;
use kernel::{COUNTED, Limit};
use learning_cities::indicator::IndicatorFilter;
use partnerships::finding::{PartnershipFilter, Sorting};
use persistence::conferences as held;
use persistence::directory::municipalities;
use persistence::learning_cities::indicators;
use persistence::partnerships as known;
use persistence::{Listing, Slice};
use serde_json::{Value, json};

use super::words::said;
use crate::State;
use crate::config::Operator;
use crate::http::problem::{Language, Problem};

pub(super) fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/").get(front))
        .service(web::resource("/about").get(about))
        .service(web::resource("/imprint").get(imprint));
}

/// Where to go on, each with the name of what is said of it.
pub(super) const ONWARD: [(&str, &str); 6] = [
    ("to_try", "/docs"),
    ("to_read", "/docs/reference"),
    ("guide", "/docs/guide"),
    ("contract", "/api/openapi.json"),
    ("contract_3_0", "/api/openapi-3.0.json"),
    ("status", "/readyz"),
];

/// What Comitas is, as a page, or as JSON to whoever would rather have that.
async fn front(state: Data<State>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let language = language(request.headers());
    let holdings = holdings(&state).await?;
    let mut answer = HttpResponse::Ok();
    answer.insert_header((VARY, "Accept, Accept-Language"));
    answer.insert_header((CONTENT_LANGUAGE, language.tag()));
    if prefers_json(request.headers()) {
        return Ok(answer.json(index(&holdings, language)));
    }
    let say = |name| said(name, language);
    let held = holdings.iter().map(|(name, count)| {
        let (name, count) = (say(name), shown(*count, language));
        format!("<div><dt>{name}</dt><dd>{count}</dd></div>\n")
    });
    let onward = ONWARD
        .iter()
        .map(|(name, address)| format!("<li><a href=\"{address}\">{}</a></li>\n", say(name)));
    let main = format!(
        "<h1>{}</h1>\n<p>{}</p>\n<h2>{}</h2>\n<dl>\n{}</dl>\n<h2>{}</h2>\n<ul>\n{}</ul>",
        say("title"),
        say("lead"),
        say("holds"),
        held.collect::<String>(),
        say("onward"),
        onward.collect::<String>(),
    );
    Ok(page(answer, say("title"), &main, language))
}

async fn about(request: HttpRequest) -> HttpResponse {
    let language = language(request.headers());
    let say = |name| said(name, language);
    let version = say("version").replace("{}", env!("CARGO_PKG_VERSION"));
    let texts = ["lead", "about_name", "about_data", "about_pages"].map(say);
    let texts = texts.into_iter().chain([version.as_str()]).map(|it| format!("<p>{it}</p>\n"));
    let main = format!("<h1>{}</h1>\n{}", say("about"), texts.collect::<String>());
    page(in_language(language), say("about"), &main, language)
}

/// Who answers for this server, as the settings say.
async fn imprint(state: Data<State>, request: HttpRequest) -> HttpResponse {
    let language = language(request.headers());
    let say = |name| said(name, language);
    let Operator { name, address, mail } = &state.config.operator;
    let (name, address, mail) = (escaped(name), escaped(address), escaped(mail));
    let told = if name.is_empty() {
        format!("<p>{}</p>", say("unnamed"))
    } else {
        let mail = format!("<a href=\"mailto:{mail}\">{mail}</a>");
        let lines = [name, address, mail];
        let lines: Vec<_> = lines.into_iter().filter(|it| !it.is_empty()).collect();
        format!("<p>{}</p>\n<address>{}</address>", say("operated_by"), lines.join("<br>\n"))
    };
    let main = format!("<h1>{}</h1>\n{told}", say("imprint"));
    page(in_language(language), say("imprint"), &main, language)
}

type Holdings = [(&'static str, u64); 4];

/// How much there is of what anybody may see, counted as the lists count it.
async fn holdings(state: &State) -> Result<Holdings, Problem> {
    let one = Limit::try_from(1).unwrap_or_default();
    let listing = Listing { limit: one, include_total: true, ..Listing::default() };
    let (db, anybody, now) = (&state.db, Grants::default(), state.clock.now());
    let (every, sorting) = (PartnershipFilter::default(), Sorting::default());
    let towns = municipalities::list(db, &MunicipalityFilter::default(), &listing, now).await?;
    let pairs = known::list(db, &every, sorting, &listing, &anybody).await?;
    let meetings = held::list(db, &ConferenceFilter::default(), &listing, &anybody).await?;
    let measures = indicators::list(db, &IndicatorFilter::default(), &listing).await?;
    Ok([
        ("municipalities", total(&towns)),
        ("partnerships", total(&pairs)),
        ("conferences", total(&meetings)),
        ("indicators", total(&measures)),
    ])
}

fn total<T>(of: &Slice<T>) -> u64 {
    of.total.unwrap_or_default()
}

/// A count with its thousands apart; of very many only that they are more than are counted.
fn shown(count: u64, language: Language) -> String {
    if count > COUNTED {
        let counted = grouped(COUNTED, language);
        return said("more_than", language).replace("{}", &counted);
    }
    grouped(count, language)
}

fn grouped(count: u64, language: Language) -> String {
    let digits = count.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(language.of(",", ".", "\u{a0}"))
}

/// The same for programs.
fn index(holdings: &Holdings, language: Language) -> Value {
    let counted = |count: u64| {
        let kind = if count > COUNTED { "total_is_at_least" } else { "total_count" };
        json!({ kind: count.min(COUNTED) })
    };
    let held = holdings.iter().map(|(name, count)| ((*name).to_owned(), counted(*count)));
    let links = ONWARD.iter().chain(&[("about", "/about"), ("imprint", "/imprint")]);
    let links = links.map(|(name, address)| ((*name).to_owned(), json!(address)));
    json!({
        "name": "Comitas", "version": env!("CARGO_PKG_VERSION"), "about": said("lead", language),
        "holds": held.collect::<Value>(), "links": links.collect::<Value>(),
    })
}

/// Nothing is run, and nothing loaded from anywhere.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; \
                           base-uri 'none'; form-action 'none'";

pub(super) fn in_language(language: Language) -> actix_web::HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer.insert_header((VARY, "Accept-Language"));
    answer.insert_header((CONTENT_LANGUAGE, language.tag()));
    answer
}

pub(super) fn page(
    mut answer: actix_web::HttpResponseBuilder,
    title: &str,
    main: &str,
    language: Language,
) -> HttpResponse {
    let page = include_str!("page.html")
        .replace("{language}", language.tag())
        .replace("{title}", title)
        .replace("{about}", said("about", language))
        .replace("{imprint}", said("imprint", language))
        .replace("{main}", main);
    let policy = (CONTENT_SECURITY_POLICY, PAGE_POLICY);
    answer.content_type("text/html; charset=utf-8").insert_header(policy).body(page)
}

pub(super) fn escaped(text: &str) -> String {
    [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;")]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(*from, to))
}

pub(super) fn language(headers: &HeaderMap) -> Language {
    Language::preferred(&every(headers, ACCEPT_LANGUAGE))
}

/// Whether JSON is named and liked better than a page; who takes anything gets the page.
fn prefers_json(headers: &HeaderMap) -> bool {
    let accepted = every(headers, ACCEPT);
    let liking = |media: &str| {
        let ranges = accepted.split(',').map(|range| range.split(';').map(str::trim));
        let weights = ranges.filter_map(|mut parts| {
            let named = parts.next()?.eq_ignore_ascii_case(media);
            let weight = parts.find_map(|it| it.strip_prefix("q=")?.parse::<f32>().ok());
            named.then(|| weight.unwrap_or(1.0))
        });
        weights.fold(0.0, f32::max)
    };
    liking("application/json") > liking("text/html")
}

fn every(headers: &HeaderMap, name: HeaderName) -> String {
    headers.get_all(name).filter_map(|line| line.to_str().ok()).collect::<Vec<_>>().join(",")
}
