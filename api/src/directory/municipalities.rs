use actix_web::web::Data;
use actix_web::{get, patch, post};
use kernel::directory::municipality::{MunicipalityFilter, Succession};
use kernel::directory::place::PlaceKind;
use kernel::{Municipality, MunicipalityProfile, PlaceId};
use persistence::Tx;
use persistence::directory::{municipalities as store, places};
use utoipa_actix_web::service_config::ServiceConfig;

use super::places::must_fit_in;
use crate::State;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, NoQuery, Paged, Patch, Path, Versioned,
};
use crate::http::guard::Caller;
use crate::http::problem::{self, Fault, Problem};

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_municipalities)
        .service(create_municipality)
        .service(show_municipality)
        .service(update_municipality)
        .service(assure_municipality)
        .service(end_municipality);
}

// Aliases, because utoipa spells generic arguments out in place.
type Municipalities = kernel::Page<Municipality>;
type MunicipalityPatch = Patch<MunicipalityProfile>;

/// List municipalities.
///
/// With `q` the closest names come first, then the larger places; with `near` the nearest come first.
#[utoipa::path(tag = "directory", params(MunicipalityFilter), responses((status = 200, description = "A page.", body = Municipalities)))]
#[get("/municipalities")]
async fn list_municipalities(
    state: Data<State>,
    list: List<MunicipalityFilter>,
) -> Result<Paged<Municipality>, Problem> {
    if list.filter.near.is_some() != list.filter.radius_km.is_some() {
        let fault =
            Fault::in_parameter("radius_km", "incomplete", "near and radius_km go together.");
        return Err(Problem::faults(&problem::INVALID_PARAMETER, vec![fault]));
    }
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing, state.clock.now()).await?))
}

/// Register a municipality.
#[utoipa::path(tag = "directory", request_body = MunicipalityProfile, responses((status = 201, description = "Registered.", body = Municipality)))]
#[post("/municipalities")]
async fn create_municipality(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<MunicipalityProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            must_fit_in(tx, profile.parent_id, PlaceKind::Municipality, profile.country).await?;
            let body = Municipality::register(PlaceId::new(now), profile, now);
            store::insert(tx, &body).await?;
            let (location, version) = (format!("/api/v1/municipalities/{}", body.id), body.version);
            Ok(Created { body, location, version })
        })
        .await
}

/// Show a municipality.
#[utoipa::path(tag = "directory", responses((status = 200, description = "The municipality.", body = Municipality)))]
#[get("/municipalities/{municipality_id}")]
async fn show_municipality(
    state: Data<State>,
    Path(id): Path<PlaceId>,
    _none: NoQuery,
) -> Result<Versioned<Municipality>, Problem> {
    Ok(versioned(store::show(&state.db, id, state.clock.now()).await?))
}

/// Change a municipality.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    tag = "directory",
    request_body(content = MunicipalityPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Municipality))
)]
#[patch("/municipalities/{municipality_id}")]
async fn update_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
    _none: NoQuery,
    changes: MunicipalityPatch,
) -> Result<Versioned<Municipality>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, before| {
        let after = before.revise(changes.apply(&before.profile)?, now)?;
        must_fit_in(tx, after.profile.parent_id, PlaceKind::Municipality, after.profile.country)
            .await?;
        Ok(after)
    })
    .await
}

/// Vouch for a municipality's record as it stands.
///
/// A record nobody has vouched for in two years counts as stale.
#[utoipa::path(tag = "directory", params(("If-Match" = String, Header)), responses((status = 200, description = "Vouched for.", body = Municipality)))]
#[post("/municipalities/{municipality_id}/assurances")]
async fn assure_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
    _none: NoQuery,
) -> Result<Versioned<Municipality>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |_, before| Ok(before.assure(now)?)).await
}

/// End a municipality that was merged or dissolved.
///
/// It stays in the directory with its history and its partnerships, and names its successors (*Gebietsreform*).
#[utoipa::path(tag = "directory", params(("If-Match" = String, Header)), responses((status = 200, description = "Ended.", body = Municipality)))]
#[post("/municipalities/{municipality_id}/succession")]
async fn end_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
    _none: NoQuery,
    Json(succession): Json<Succession>,
) -> Result<Versioned<Municipality>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, before| {
        let alive = places::alive(tx, &succession.successor_ids).await?;
        Ok(before.end(succession, &alive, now)?)
    })
    .await
}

/// Loads a municipality, lets `decide` say what becomes of it, and stores that.
async fn change(
    state: &State,
    caller: &Caller,
    id: PlaceId,
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, &Municipality) -> Result<Municipality, Problem>,
) -> Result<Versioned<Municipality>, Problem> {
    let changed = state.write(caller, async |tx| {
        let before = store::lock(tx, id, state.clock.now()).await?;
        if_match.check(before.version)?;
        let after = decide(tx, &before).await?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(versioned)
}

fn versioned(municipality: Municipality) -> Versioned<Municipality> {
    let version = municipality.version;
    Versioned(municipality, version)
}
