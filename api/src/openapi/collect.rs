use std::sync::LazyLock;

use actix_web::App;
use people::task::TaskKind;
use serde_json::Value;
use utoipa::OpenApi;
use utoipa_actix_web::AppExt;

use super::finish;
use crate::http::problem::Shown;
use crate::names::Reference;
use crate::routes;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Comitas",
        version = "0.3.0",
        description = include_str!("../../docs/introduction.md"),
        contact(name = "Comitas contributors"),
        license(name = "European Union Public Licence 1.2", identifier = "EUPL-1.2"),
    ),
    components(schemas(Shown, Reference, TaskKind))
)]
struct Base;

/// The contract in OpenAPI 3.1.0.
pub fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let app =
            App::new().into_utoipa_app().openapi(Base::openapi()).configure(routes::configure);
        let collected = app.split_for_parts().1;
        finish::finish(
            serde_json::to_value(collected).expect("the document is plain data"),
            routes::TAGS,
            routes::GROUPS,
        )
    });
    &DOCUMENT
}

/// Every operation with its method, its path, whom it is for, and the scope that it needs: a line each, as it is committed.
pub fn table() -> String {
    let paths = document()["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        item.as_object().into_iter().flatten().map(move |(method, it)| (path, method, it))
    });
    let rules = || routes::TAGS.iter().flat_map(|tag| tag.rules());
    let mut lines: Vec<_> = operations
        .filter_map(|(path, method, it)| {
            let id = it["operationId"].as_str()?;
            let rule = rules().find(|rule| rule.operation_id() == id)?;
            let scope = rule.scope_to(method == "get").map_or("-", |it| it.as_str());
            let given = if rule.if_match { " If-Match" } else { "" };
            Some(format!("{id} {} {path} {} {scope}{given}\n", method.to_uppercase(), rule.whom()))
        })
        .collect();
    lines.sort();
    lines.concat()
}
