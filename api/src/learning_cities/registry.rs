use actix_web::web::Data;
use actix_web::{get, post};
use learning_cities::Unit;
use learning_cities::indicator::{Disaggregation, Framework};
use learning_cities::names::CodeFilter;
use learning_cities::source::{DataSource, DataSourceId, DataSourceProfile};
use persistence::learning_cities::registry::{self as store, EntryId};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::http::extract::{Answered, Created, List, New, NoQuery, Paged, Path, Versioned};
use crate::http::guard::Caller;
use crate::http::problem::Problem;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_frameworks)
        .service(create_framework)
        .service(list_units)
        .service(create_unit)
        .service(list_dimensions)
        .service(create_dimension)
        .service(list_data_sources)
        .service(create_data_source)
        .service(show_data_source);
}

type Frameworks = kernel::Page<Framework>;
type Units = kernel::Page<Unit>;
type Disaggregations = kernel::Page<Disaggregation>;
type DataSources = kernel::Page<DataSource>;

/// What is known by its code never changes.
const FIRST: i32 = 1;

/// List frameworks.
///
/// Sets of indicators that somebody publishes: the Sustainable Development Goals, the key features of learning cities.
#[utoipa::path(tag = "learning_cities", params(CodeFilter), responses((status = 200, description = "A page.", body = Frameworks)))]
#[get("/frameworks")]
async fn list_frameworks(
    state: Data<State>,
    list: List<CodeFilter>,
) -> Result<Paged<Framework>, Problem> {
    Ok(list.page(store::list_frameworks(&state.db, &list.filter, &list.listing).await?))
}

/// Add a framework.
#[utoipa::path(tag = "learning_cities", request_body = Framework, responses((status = 201, description = "Added.", body = Framework)))]
#[post("/frameworks")]
async fn create_framework(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<Framework>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    let location = format!("/api/v1/frameworks?code={}", body.code);
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_framework(tx, id, &body).await?;
            Ok(Created { body, location, version: FIRST })
        })
        .await
}

/// List units.
#[utoipa::path(tag = "learning_cities", params(CodeFilter), responses((status = 200, description = "A page.", body = Units)))]
#[get("/units")]
async fn list_units(state: Data<State>, list: List<CodeFilter>) -> Result<Paged<Unit>, Problem> {
    Ok(list.page(store::list_units(&state.db, &list.filter, &list.listing).await?))
}

/// Add a unit.
///
/// A unit never changes, because the figures given in it would change their meaning.
#[utoipa::path(tag = "learning_cities", request_body = Unit, responses((status = 201, description = "Added.", body = Unit)))]
#[post("/units")]
async fn create_unit(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<Unit>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    let location = format!("/api/v1/units?code={}", body.code);
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_unit(tx, id, &body).await?;
            Ok(Created { body, location, version: FIRST })
        })
        .await
}

/// List dimensions by which figures are split.
#[utoipa::path(tag = "learning_cities", params(CodeFilter), responses((status = 200, description = "A page.", body = Disaggregations)))]
#[get("/dimensions")]
async fn list_dimensions(
    state: Data<State>,
    list: List<CodeFilter>,
) -> Result<Paged<Disaggregation>, Problem> {
    Ok(list.page(store::list_dimensions(&state.db, &list.filter, &list.listing).await?))
}

/// Add a dimension with its parts.
#[utoipa::path(tag = "learning_cities", request_body = Disaggregation, responses((status = 201, description = "Added.", body = Disaggregation)))]
#[post("/dimensions")]
async fn create_dimension(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<Disaggregation>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    body.check()?;
    let location = format!("/api/v1/dimensions?code={}", body.code);
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_dimension(tx, id, &body).await?;
            Ok(Created { body, location, version: FIRST })
        })
        .await
}

/// List sources of figures.
#[utoipa::path(tag = "learning_cities", responses((status = 200, description = "A page.", body = DataSources)))]
#[get("/data-sources")]
async fn list_data_sources(
    state: Data<State>,
    list: List<serde::de::IgnoredAny>,
) -> Result<Paged<DataSource>, Problem> {
    Ok(list.page(store::list_sources(&state.db, &list.listing).await?))
}

/// Add a source of figures.
#[utoipa::path(tag = "learning_cities", request_body = DataSourceProfile, responses((status = 201, description = "Added.", body = DataSource)))]
#[post("/data-sources")]
async fn create_data_source(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<DataSourceProfile>,
) -> Result<Answered, Problem> {
    let body = DataSource::register(DataSourceId::new(state.clock.now()), new.body);
    let location = format!("/api/v1/data-sources/{}", body.id);
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_source(tx, &body).await?;
            Ok(Created { body, location, version: FIRST })
        })
        .await
}

/// Show a source of figures.
#[utoipa::path(tag = "learning_cities", responses((status = 200, description = "The source.", body = DataSource)))]
#[get("/data-sources/{data_source_id}")]
async fn show_data_source(
    state: Data<State>,
    Path(id): Path<DataSourceId>,
    _none: NoQuery,
) -> Result<Versioned<DataSource>, Problem> {
    Ok(Versioned(store::show_source(&state.db, id).await?, FIRST))
}
