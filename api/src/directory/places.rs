use actix_web::get;
use actix_web::web::Data;
use kernel::place::PlaceFilter;
use kernel::{Place, PlaceId};
use persistence::places as store;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::extract::{List, NoQuery, Paged, Path, Versioned};
use crate::problem::Problem;

pub(super) fn routes(config: &mut ServiceConfig) {
    config.service(list_places).service(show_place);
}

type Places = kernel::Page<Place>;

/// List places of any kind.
///
/// The register holds municipalities, counties, regions and countries, with their parents.
#[utoipa::path(tag = "directory", params(PlaceFilter), responses((status = 200, description = "A page.", body = Places)))]
#[get("/places")]
async fn list_places(state: Data<State>, list: List<PlaceFilter>) -> Result<Paged<Place>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Show a place of any kind.
#[utoipa::path(tag = "directory", responses((status = 200, description = "The place.", body = Place)))]
#[get("/places/{place_id}")]
async fn show_place(
    state: Data<State>,
    Path(id): Path<PlaceId>,
    _none: NoQuery,
) -> Result<Versioned<Place>, Problem> {
    let place = store::show(&state.db, id).await?;
    let version = place.version;
    Ok(Versioned(place, version))
}
