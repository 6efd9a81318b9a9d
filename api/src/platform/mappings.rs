//! Mappings of columns over HTTP.

use actix_web::web::Data;
use actix_web::{delete, get, post};
use kernel::Page;
use persistence::platform::mappings::{self as store, ImportMapping, ImportMappingProfile};
use persistence::platform::reading::ImportMappingId;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, List, New, NoContent, Paged, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    create_import_mapping: Platform(Coordinator), ImportsRun;
    list_import_mappings: Platform(Coordinator), ImportsRun;
    show_import_mapping: Platform(Coordinator), ImportsRun;
    delete_import_mapping [If-Match]: Platform(Coordinator), ImportsRun;
}

type ImportMappings = Page<ImportMapping>;

/// Keep how the files of a source are read.
///
/// An import names it as its `mapping_id`.
#[utoipa::path(
    request_body = ImportMappingProfile,
    responses((status = 201, description = "Kept.", body = ImportMapping))
)]
#[post("/import-mappings")]
async fn create_import_mapping(
    state: Data<State>,
    caller: Caller,
    new: New<ImportMappingProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let id = ImportMappingId::new(now);
            let body = ImportMapping { id, profile, version: 1, created_at: now };
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// List the mappings of columns.
#[utoipa::path(responses((status = 200, description = "A page.", body = ImportMappings)))]
#[get("/import-mappings")]
async fn list_import_mappings(
    state: Data<State>,
    list: List,
) -> Result<Paged<ImportMapping>, Problem> {
    Ok(list.page(store::list(&state.db, &list.listing).await?))
}

/// Show a mapping of columns.
#[utoipa::path(responses((status = 200, description = "The mapping.", body = ImportMapping)))]
#[get("/import-mappings/{import_mapping_id}")]
async fn show_import_mapping(
    state: Data<State>,
    Path(id): Path<ImportMappingId>,
) -> Result<Versioned<ImportMapping>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Forget a mapping of columns.
///
/// Imports that name it keep what it said when they were asked for.
#[utoipa::path(responses((status = 204, description = "Forgotten.")))]
#[delete("/import-mappings/{import_mapping_id}")]
async fn delete_import_mapping(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ImportMappingId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let it = store::lock(tx, id).await?;
        if_match.check(it.version)?;
        Ok(store::delete(tx, &it).await?)
    });
    deleted.await.map(|()| NoContent)
}
