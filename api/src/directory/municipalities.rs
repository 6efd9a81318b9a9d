use actix_web::web::Data;
use actix_web::{get, patch, post};
use kernel::directory::municipality::{MunicipalityFilter, Succession};
use kernel::directory::place::PlaceKind;
use kernel::{Municipality, MunicipalityProfile, PlaceId};
use partnerships::episode::EpisodeConflict;
use persistence::Tx;
use persistence::directory::{municipalities as store, places};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::places::must_fit_in;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, Paged, Patch, Path, Record, Versioned,
};
use crate::http::problem::{self, Fault, Problem};
use crate::http::rule::routes;
use crate::partnerships::mergers;

routes! {
    list_municipalities: Anyone;
    create_municipality: Platform(Coordinator), DirectoryWrite;
    show_municipality: Anyone;
    update_municipality [If-Match]: Holder(Contributor), DirectoryWrite;
    assure_municipality [If-Match]: Keeper(Contributor), DirectoryWrite;
    end_municipality [If-Match]: Platform(Coordinator), DirectoryWrite;
}

// Aliases, because utoipa spells generic arguments out in place.
type Municipalities = kernel::Page<Municipality>;
type MunicipalityPatch = Patch<MunicipalityProfile>;

/// List municipalities.
///
/// With `q` the closest names come first, then the larger places; with `near` the nearest come first.
#[utoipa::path(params(MunicipalityFilter), responses((status = 200, description = "A page.", body = Municipalities)))]
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
#[utoipa::path(request_body = MunicipalityProfile, responses((status = 201, description = "Registered.", body = Municipality)))]
#[post("/municipalities")]
async fn create_municipality(
    state: Data<State>,
    caller: Caller,
    new: New<MunicipalityProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            must_fit_in(tx, profile.parent_id, PlaceKind::Municipality, profile.country).await?;
            let body = Municipality::register(PlaceId::new(now), profile, now);
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a municipality.
#[utoipa::path(responses((status = 200, description = "The municipality.", body = Municipality)))]
#[get("/municipalities/{municipality_id}")]
async fn show_municipality(
    state: Data<State>,
    Path(id): Path<PlaceId>,
) -> Result<Versioned<Municipality>, Problem> {
    Ok(Versioned(store::show(&state.db, id, state.clock.now()).await?))
}

/// Change a municipality.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    request_body(content = MunicipalityPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Municipality))
)]
#[patch("/municipalities/{municipality_id}")]
async fn update_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
    changes: MunicipalityPatch,
) -> Result<Versioned<Municipality>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |tx: &Tx, before: &Municipality| {
        let after = before.revise(changes.apply(&before.profile)?, now)?;
        must_fit_in(tx, after.profile.parent_id, PlaceKind::Municipality, after.profile.country)
            .await?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Vouch for a municipality's record as it stands.
///
/// A record nobody has vouched for in two years counts as stale.
#[utoipa::path(responses((status = 200, description = "Vouched for.", body = Municipality)))]
#[post("/municipalities/{municipality_id}/assurances")]
async fn assure_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
) -> Result<Versioned<Municipality>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |_: &Tx, before: &Municipality| Ok(before.assure(now)?);
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// A municipality that has ended or is to end, and what its end leaves to be settled.
#[derive(Serialize, ToSchema)]
pub(super) struct EndedMunicipality {
    #[serde(flatten)]
    municipality: Municipality,
    /// The pairs of which several partnerships are open now, until they are joined; on the day, where the end is announced.
    conflicts: Vec<EpisodeConflict>,
}

impl Record for EndedMunicipality {
    const PATH: &'static str = Municipality::PATH;
    fn id(&self) -> Uuid {
        self.municipality.id.into()
    }
    fn version(&self) -> i32 {
        self.municipality.version
    }
}

/// End a municipality that was merged or dissolved, on that day or on one to come.
///
/// It stays in the directory with its history, and names its successors (*Gebietsreform*). They take its place in its
/// partnerships, which name it as a former municipality of its side; a partnership between those who are one now ends.
/// Until a day to come it is what it was, and another end may be announced in place of that one.
#[utoipa::path(responses((status = 200, description = "Ended, or announced.", body = EndedMunicipality)))]
#[post("/municipalities/{municipality_id}/successions")]
async fn end_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    if_match: IfMatch,
    Json(succession): Json<Succession>,
) -> Result<Versioned<EndedMunicipality>, Problem> {
    let now = state.clock.now();
    let ended = state.write(&caller, async |tx| {
        let before = mergers::hold(tx, id, &succession.successor_ids, now).await?;
        if_match.check(before.version)?;
        let alive = places::alive(tx, &succession.successor_ids).await?;
        let municipality = before.end(succession, &alive, now)?;
        store::update(tx, &before, &municipality).await?;
        let conflicts = mergers::follow(tx, &municipality).await?;
        Ok(EndedMunicipality { municipality, conflicts })
    });
    ended.await.map(Versioned)
}
