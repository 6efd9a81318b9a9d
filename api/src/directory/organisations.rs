use actix_web::web::Data;
use actix_web::{get, patch, post, put};
use kernel::access::{Grant, Role};
use kernel::directory::organisation::{
    OrganisationDecision, OrganisationEvent, OrganisationFilter, OrganisationRegion,
    OrganisationStep, Refusal, VerificationStep,
};
use kernel::{Life, Organisation, OrganisationId, OrganisationProfile, PlaceKind, Transitions};
use persistence::directory::{municipalities, organisations as store, places};
use persistence::people::members;
use persistence::{Reader, Tx};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_organisations: Anyone;
    create_organisation: SignedIn, DirectoryWrite;
    show_organisation: Anyone;
    update_organisation [If-Match]: Holder(Contributor), DirectoryWrite;
    assure_organisation [If-Match]: Keeper(Contributor), DirectoryWrite;
    show_organisation_transitions: Anyone;
    transition_organisation [If-Match]: Holder(Coordinator), DirectoryWrite;
    decide_organisation [If-Match]: Platform(Coordinator), DirectoryWrite;
    entrust_organisation [If-Match]: Platform(Coordinator), DirectoryWrite;
}

// Aliases, because utoipa spells generic arguments out in place.
type Organisations = kernel::Page<Organisation>;
type OrganisationPatch = Patch<OrganisationProfile>;
type OrganisationTransitions = Transitions<OrganisationEvent>;

/// List organisations.
#[utoipa::path(params(OrganisationFilter), responses((status = 200, description = "A page.", body = Organisations)))]
#[get("/organisations")]
async fn list_organisations(
    state: Data<State>,
    list: List<OrganisationFilter>,
) -> Result<Paged<Organisation>, Problem> {
    let now = state.clock.now();
    Ok(list.records(store::list(&state.db, &list.filter, &list.listing, now).await?))
}

/// Register an organisation.
///
/// Whoever registers it becomes its administrator; the network verifies it later, and what its coordinators register is
/// verified at once.
#[utoipa::path(request_body = OrganisationProfile, responses((status = 201, description = "Registered.", body = Organisation)))]
#[post("/organisations")]
async fn create_organisation(
    state: Data<State>,
    caller: Caller,
    new: New<OrganisationProfile>,
) -> Result<Answered, Problem> {
    let (profile, now, founder) = (new.body, state.clock.now(), caller.account()?);
    state
        .create(&caller, new.claim, async |tx| {
            must_have_seat(tx, &profile, now).await?;
            let by_network = caller.grants(tx).await?.hold_everywhere(Role::Coordinator);
            let id = OrganisationId::new(now);
            let body = Organisation::register(id, profile, by_network, now);
            store::insert(tx, &body).await?;
            members::grant(tx, founder, Grant::on_organisation(Role::Admin, body.id)).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show an organisation.
#[utoipa::path(responses((status = 200, description = "The organisation.", body = Organisation)))]
#[get("/organisations/{organisation_id}")]
async fn show_organisation(
    state: Data<State>,
    Path(id): Path<OrganisationId>,
) -> Result<Versioned<Organisation>, Problem> {
    Ok(Versioned(store::show(&state.db, id, state.clock.now()).await?))
}

/// Change an organisation.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    request_body(content = OrganisationPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Organisation))
)]
#[patch("/organisations/{organisation_id}")]
async fn update_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    changes: OrganisationPatch,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |tx: &Tx, before: &Organisation| {
        let after = before.revise(changes.apply(&before.profile)?, now);
        must_have_seat(tx, &after.profile, now).await?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Vouch for an organisation's record as it stands.
///
/// A record nobody has vouched for in two years counts as stale.
#[utoipa::path(responses((status = 200, description = "Vouched for.", body = Organisation)))]
#[post("/organisations/{organisation_id}/assurances")]
async fn assure_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |_: &Tx, before: &Organisation| Ok(before.assure(now));
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// List what an organisation may do about its verification now.
///
/// What the network decides about it is not listed.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = OrganisationTransitions)))]
#[get("/organisations/{organisation_id}/transitions")]
async fn show_organisation_transitions(
    state: Data<State>,
    Path(id): Path<OrganisationId>,
) -> Result<Hashed<OrganisationTransitions>, Problem> {
    let now = state.clock.now();
    let it = store::show(&state.db, id, now).await?;
    let events = OrganisationEvent::all().filter(|event| it.verification.lets(*event));
    Ok(Hashed(Transitions::tried(events, |event| {
        it.verify(OrganisationStep { event }.into(), now)
    })))
}

/// Take a step for an organisation: ask the network to verify it.
#[utoipa::path(responses((status = 200, description = "Submitted.", body = Organisation)))]
#[post("/organisations/{organisation_id}/transitions")]
async fn transition_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    Json(step): Json<OrganisationStep>,
) -> Result<Versioned<Organisation>, Problem> {
    verify(&state, &caller, id, &if_match, step.into()).await
}

/// Decide about what an organisation says of itself: verify, reject, or let a verification expire.
#[utoipa::path(responses((status = 200, description = "Decided.", body = Organisation)))]
#[post("/organisations/{organisation_id}/decisions")]
async fn decide_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    Json(decision): Json<OrganisationDecision>,
) -> Result<Versioned<Organisation>, Problem> {
    verify(&state, &caller, id, &if_match, decision.into()).await
}

/// Give a network office a region to look after, or take it back.
///
/// Whoever contributes there may vouch for the records of the region, whoever coordinates there decides about requests for
/// roles in it; nothing else comes with it.
#[utoipa::path(
    request_body = OrganisationRegion,
    responses((status = 200, description = "The office as it is now.", body = Organisation))
)]
#[put("/organisations/{organisation_id}/region")]
async fn entrust_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    Json(region): Json<OrganisationRegion>,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |tx: &Tx, before: &Organisation| {
        if let Some(region) = region.region_id {
            let place = places::find(tx, region).await?.ok_or(Refusal::RegionUnknown)?;
            if place.kind == PlaceKind::Municipality {
                return Err(Refusal::RegionUnknown.into());
            }
        }
        Ok(before.entrust(region, now)?)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

async fn verify(
    state: &State,
    caller: &Caller,
    id: OrganisationId,
    if_match: &IfMatch,
    step: VerificationStep,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, now).await?);
    let decide = async |_: &Tx, before: &Organisation| Ok(before.verify(step, now)?);
    state.change(caller, if_match, hold, decide, store::update).await
}

/// Only organisations that the network has verified act in public, unless the network itself acts.
pub(crate) async fn must_be_verified(
    caller: &Caller,
    db: &impl Reader,
    ids: &[OrganisationId],
) -> Result<(), Problem> {
    let Some(unknown) = store::unverified(db, ids).await?.into_iter().next() else { return Ok(()) };
    if caller.grants(db).await?.hold_everywhere(Role::Coordinator) {
        return Ok(());
    }
    Err(Refusal::NotVerified(unknown).into())
}

/// A seat that is given is a municipality of the directory.
async fn must_have_seat(
    tx: &Tx,
    profile: &OrganisationProfile,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Problem> {
    let Some(seat) = profile.seat_municipality_id else { return Ok(()) };
    let found = municipalities::find(tx, seat, now).await?;
    Ok(found.map(drop).ok_or(Refusal::SeatUnknown)?)
}
