use actix_web::web::Data;
use actix_web::{get, post};
use kernel::directory::municipality::Refusal;
use kernel::directory::place::{PlaceFilter, PlaceKind, TerritoryProfile};
use kernel::{CountryCode, Place, PlaceId};
use persistence::Tx;
use persistence::directory::places as store;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, List, New, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_places: Anyone;
    create_place: Platform(Coordinator), DirectoryWrite;
    show_place: Anyone;
}

type Places = kernel::Page<Place>;

/// List places of any kind.
///
/// The register holds municipalities, counties, regions and countries, with their parents.
#[utoipa::path(params(PlaceFilter), responses((status = 200, description = "A page.", body = Places)))]
#[get("/places")]
async fn list_places(state: Data<State>, list: List<PlaceFilter>) -> Result<Paged<Place>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Register a region or a county.
///
/// Municipalities are registered at `/api/v1/municipalities`; countries are there from the start.
#[utoipa::path(request_body = TerritoryProfile, responses((status = 201, description = "Registered.", body = Place)))]
#[post("/places")]
async fn create_place(
    state: Data<State>,
    caller: Caller,
    new: New<TerritoryProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            must_fit_in(tx, profile.parent_id, profile.kind.into(), profile.country).await?;
            let body = Place::register(PlaceId::new(now), profile);
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// A parent that is given holds places of the kind in the country.
pub(super) async fn must_fit_in(
    tx: &Tx,
    parent: Option<PlaceId>,
    kind: PlaceKind,
    country: CountryCode,
) -> Result<(), Problem> {
    let Some(parent) = parent.filter(|parent| *parent != country.place()) else { return Ok(()) };
    match store::find(tx, parent).await? {
        Some(parent) if parent.may_hold(kind, country) => Ok(()),
        _ => Err(Refusal::ParentDoesNotFit.into()),
    }
}

/// Show a place of any kind.
#[utoipa::path(responses((status = 200, description = "The place.", body = Place)))]
#[get("/places/{place_id}")]
async fn show_place(
    state: Data<State>,
    Path(id): Path<PlaceId>,
) -> Result<Versioned<Place>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}
