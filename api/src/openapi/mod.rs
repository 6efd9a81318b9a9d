//! The contract: collected from the routes, finished once, published in two versions.

mod down;
mod finish;

use std::sync::LazyLock;

use actix_web::App;
use serde_json::{Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::AppExt;

use crate::http::problem::Shown;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Comitas",
        version = "0.1.0",
        description = "The open backend for municipalities, adult education centres and NGOs that work across borders: an encounter at a conference becomes a partnership, the partnership becomes joint work, and the joint work shows in the indicators of a learning city.",
        contact(name = "Comitas contributors", url = "https://comitas.example.org"),
        license(name = "European Union Public Licence 1.2", identifier = "EUPL-1.2"),
    ),
    components(schemas(Shown)),
    tags(
        (name = "audit", description = "The record of everything that changed."),
        (name = "auth", description = "Logging in, sessions, and keys for programs."),
        (name = "directory", description = "Places, municipalities (*Kommunen*) and organisations."),
        (name = "imports", description = "Loading files of municipalities and twin towns."),
        (name = "conferences", description = "Integration conferences, their seats, and what comes of them."),
        (name = "learning_cities", description = "Indicators of learning cities: the registry, observations, values, targets."),
        (name = "partnerships", description = "Partnerships between municipalities (*Kommunalpartnerschaften*)."),
        (name = "system", description = "What clients need to know about the API itself."),
    ),
)]
struct Base;

/// The contract in OpenAPI 3.1.0.
pub fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let app = App::new().into_utoipa_app().openapi(Base::openapi()).configure(crate::routes);
        let collected = app.split_for_parts().1;
        finish::finish(serde_json::to_value(collected).expect("the document is plain data"))
    });
    &DOCUMENT
}

/// The contract in OpenAPI 3.0.3, for generators that read nothing newer.
pub fn document_3_0() -> Value {
    down::down(document())
}

/// The contract as a server at this address publishes it.
pub(crate) fn at(document: &Value, base_url: &str) -> Value {
    let mut document = document.clone();
    document["servers"] = json!([{ "url": base_url, "description": "This server." }]);
    document
}

/// The contract as it is committed.
pub fn printed(document: &Value) -> String {
    format!("{document:#}\n")
}
