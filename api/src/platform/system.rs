//! What clients and operators need to know about the API itself.

use actix_web::web::{self, Data};
use actix_web::{HttpResponse, get};
use std::time::Duration;

use persistence::Schema;
use persistence::platform::outbox;
use serde::Serialize;
use utoipa::ToSchema;

use super::vocabularies::{self, Vocabulary, Wanted};
use crate::State;
use crate::http::extract::{Hashed, Json, Lasting, Path, Query};
use crate::http::problem::{self, CODES, Code, KINDS, Kind, Language, Problem};
use crate::http::rule::routes;
use crate::openapi::Contract;

routes! {
    list_problems: Anyone;
    show_problem: Anyone;
    list_vocabularies: Anyone;
}

/// Every kind of problem.
#[derive(Serialize, ToSchema)]
struct ProblemKinds {
    data: &'static [&'static Kind],
    /// What stands in `errors`, for programs and for people.
    codes: &'static [Code],
}

/// Vocabularies, in the order of their names.
#[derive(Serialize, ToSchema)]
struct Vocabularies {
    data: Vec<Vocabulary>,
}

/// List the kinds of problems there are, and what to do about each; and every code of what can be wrong.
#[utoipa::path(responses((status = 200, description = "All of them.", body = ProblemKinds)))]
#[get("/problems")]
async fn list_problems() -> Json<impl Serialize> {
    Json(ProblemKinds { data: KINDS, codes: &CODES })
}

/// Show a kind of problem.
///
/// The `type` of a problem points here.
#[utoipa::path(responses((status = 200, description = "The kind of problem.", body = Kind)))]
#[get("/problems/{problem_code}")]
async fn show_problem(Path(code): Path<String>) -> Result<Json<&'static Kind>, Problem> {
    KINDS
        .iter()
        .find(|kind| kind.code == code)
        .map(|kind| Json(*kind))
        .ok_or_else(|| Problem::not_found("problem"))
}

/// List the vocabularies: words and codes that stand in answers, with labels for people.
///
/// Every enumeration of this contract is found by the name of its schema. Where others are accepted, which are texts here,
/// the vocabulary has the name of the field: `assets`, `groups`, `import_remarks`, `profile_tags`, `themes`.
#[utoipa::path(
    params(Wanted),
    responses((status = 200, description = "Those that are wanted, or all.", body = Vocabularies))
)]
#[get("/vocabularies")]
async fn list_vocabularies(
    Query(wanted): Query<Wanted>,
    language: Language,
) -> Lasting<Hashed<Vocabularies>> {
    let data = vocabularies::told(&wanted, language.tag());
    Lasting { answer: Hashed(Vocabularies { data }), language }
}

/// What operators and programs use that stands outside the contract.
pub(crate) fn operators(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/healthz").get(async || "alive"))
        .service(web::resource("/readyz").get(ready))
        .service(web::resource("/metrics").get(metrics))
        .service(web::resource("/api/openapi.json").get(contract))
        .service(web::resource("/api/openapi-3.0.json").get(contract_3_0));
}

/// Ready when the database answers within what a probe waits, and this program can serve its schema.
async fn ready(state: Data<State>) -> Result<HttpResponse, Problem> {
    let schema = tokio::time::timeout(PROBE, state.db.schema()).await;
    let waits = |why: &str| Problem::because(&problem::UNAVAILABLE, why);
    match schema.map_err(|_| waits("The database does not answer."))?? {
        Schema::Fits => Ok(HttpResponse::Ok().body("ready")),
        Schema::Older => Err(waits("The schema waits for `comitas migrate`.")),
        Schema::TooNew => Err(waits("The schema needs a newer program than this.")),
    }
}

/// A probe waits three seconds in `docker-compose.yml` and in `comitas healthcheck`.
const PROBE: Duration = Duration::from_secs(2);

async fn metrics(state: Data<State>) -> HttpResponse {
    // Without a database the rest is told all the same.
    let counted = tokio::time::timeout(PROBE, outbox::counts(&state.db)).await;
    for (of, count) in counted.ok().and_then(Result::ok).unwrap_or_default() {
        state.metrics.messages(&of, count);
    }
    let media = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    HttpResponse::Ok().content_type(media).body(state.metrics.text())
}

async fn contract(contract: Data<Contract>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(contract.current())
}

async fn contract_3_0(contract: Data<Contract>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(contract.in_3_0())
}
