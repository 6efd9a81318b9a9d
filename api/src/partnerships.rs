use actix_web::get;
use actix_web::web::Data;
use partnerships::{Partnership, PartnershipFilter, PartnershipId};
use persistence::partnerships as store;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::extract::{List, NoQuery, Paged, Path, Versioned};
use crate::problem::Problem;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list_partnerships).service(show_partnership);
}

type Partnerships = kernel::Page<Partnership>;

/// List partnerships.
#[utoipa::path(tag = "partnerships", params(PartnershipFilter), responses((status = 200, description = "A page.", body = Partnerships)))]
#[get("/partnerships")]
async fn list_partnerships(
    state: Data<State>,
    list: List<PartnershipFilter>,
) -> Result<Paged<Partnership>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Show a partnership.
#[utoipa::path(tag = "partnerships", responses((status = 200, description = "The partnership.", body = Partnership)))]
#[get("/partnerships/{partnership_id}")]
async fn show_partnership(
    state: Data<State>,
    Path(id): Path<PartnershipId>,
    _none: NoQuery,
) -> Result<Versioned<Partnership>, Problem> {
    let partnership = store::show(&state.db, id).await?;
    let version = partnership.version;
    Ok(Versioned(partnership, version))
}
