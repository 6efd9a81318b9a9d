use actix_web::web::Data;
use actix_web::{get, post};
use learning_cities::Unit;
use learning_cities::indicator::{Disaggregation, Framework};
use learning_cities::names::CodeFilter;
use learning_cities::source::{DataSource, DataSourceId, DataSourceProfile};
use persistence::learning_cities::registry::{self as store, EntryId};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, List, New, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_frameworks: Anyone;
    create_framework: Platform(Coordinator), LearningCitiesWrite;
    list_units: Anyone;
    create_unit: Platform(Coordinator), LearningCitiesWrite;
    list_dimensions: Anyone;
    create_dimension: Platform(Coordinator), LearningCitiesWrite;
    list_data_sources: Anyone;
    create_data_source: Platform(Coordinator), LearningCitiesWrite;
    show_data_source: Anyone;
}

type Frameworks = kernel::Page<Framework>;
type Units = kernel::Page<Unit>;
type Disaggregations = kernel::Page<Disaggregation>;
type DataSources = kernel::Page<DataSource>;

/// List frameworks.
///
/// Sets of indicators that somebody publishes: the Sustainable Development Goals, the key features of learning cities.
#[utoipa::path(params(CodeFilter), responses((status = 200, description = "A page.", body = Frameworks)))]
#[get("/frameworks")]
async fn list_frameworks(
    state: Data<State>,
    list: List<CodeFilter>,
) -> Result<Paged<Framework>, Problem> {
    Ok(list.page(store::list_frameworks(&state.db, &list.filter, &list.listing).await?))
}

/// Add a framework.
#[utoipa::path(request_body = Framework, responses((status = 201, description = "Added.", body = Framework)))]
#[post("/frameworks")]
async fn create_framework(
    state: Data<State>,
    caller: Caller,
    new: New<Framework>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_framework(tx, id, &body).await?;
            Ok(Created::at(format!("/api/v1/frameworks?code={}", body.code), body))
        })
        .await
}

/// List units.
#[utoipa::path(params(CodeFilter), responses((status = 200, description = "A page.", body = Units)))]
#[get("/units")]
async fn list_units(state: Data<State>, list: List<CodeFilter>) -> Result<Paged<Unit>, Problem> {
    Ok(list.page(store::list_units(&state.db, &list.filter, &list.listing).await?))
}

/// Add a unit.
///
/// A unit never changes, because the figures given in it would change their meaning.
#[utoipa::path(request_body = Unit, responses((status = 201, description = "Added.", body = Unit)))]
#[post("/units")]
async fn create_unit(
    state: Data<State>,
    caller: Caller,
    new: New<Unit>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_unit(tx, id, &body).await?;
            Ok(Created::at(format!("/api/v1/units?code={}", body.code), body))
        })
        .await
}

/// List dimensions by which figures are split.
#[utoipa::path(params(CodeFilter), responses((status = 200, description = "A page.", body = Disaggregations)))]
#[get("/dimensions")]
async fn list_dimensions(
    state: Data<State>,
    list: List<CodeFilter>,
) -> Result<Paged<Disaggregation>, Problem> {
    Ok(list.page(store::list_dimensions(&state.db, &list.filter, &list.listing).await?))
}

/// Add a dimension with its parts.
#[utoipa::path(request_body = Disaggregation, responses((status = 201, description = "Added.", body = Disaggregation)))]
#[post("/dimensions")]
async fn create_dimension(
    state: Data<State>,
    caller: Caller,
    new: New<Disaggregation>,
) -> Result<Answered, Problem> {
    let (body, id) = (new.body, EntryId::new(state.clock.now()));
    body.check()?;
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_dimension(tx, id, &body).await?;
            Ok(Created::at(format!("/api/v1/dimensions?code={}", body.code), body))
        })
        .await
}

/// List sources of figures.
#[utoipa::path(responses((status = 200, description = "A page.", body = DataSources)))]
#[get("/data-sources")]
async fn list_data_sources(state: Data<State>, list: List) -> Result<Paged<DataSource>, Problem> {
    Ok(list.page(store::list_sources(&state.db, &list.listing).await?))
}

/// Add a source of figures.
#[utoipa::path(request_body = DataSourceProfile, responses((status = 201, description = "Added.", body = DataSource)))]
#[post("/data-sources")]
async fn create_data_source(
    state: Data<State>,
    caller: Caller,
    new: New<DataSourceProfile>,
) -> Result<Answered, Problem> {
    let body = DataSource::register(DataSourceId::new(state.clock.now()), new.body);
    state
        .create(&caller, new.claim, async |tx| {
            store::insert_source(tx, &body).await?;
            Ok(Created::at(format!("/api/v1/data-sources/{}", body.id), body))
        })
        .await
}

/// Show a source of figures.
#[utoipa::path(responses((status = 200, description = "The source.", body = DataSource)))]
#[get("/data-sources/{data_source_id}")]
async fn show_data_source(
    state: Data<State>,
    Path(id): Path<DataSourceId>,
) -> Result<Hashed<DataSource>, Problem> {
    Ok(Hashed(store::show_source(&state.db, id).await?))
}
