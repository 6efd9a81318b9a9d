use actix_web::web::Data;
use actix_web::{get, patch, post};
use kernel::access::{Grant, Role};
use kernel::directory::organisation::{
    OrganisationFilter, Refusal, VerificationEvent, VerificationStep,
};
use kernel::{Organisation, OrganisationId, OrganisationProfile};
use persistence::Tx;
use persistence::directory::{municipalities, organisations as store};
use persistence::people::accounts;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, NoQuery, Paged, Patch, Path, Versioned,
};
use crate::http::guard::Caller;
use crate::http::problem::Problem;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_organisations)
        .service(create_organisation)
        .service(show_organisation)
        .service(update_organisation)
        .service(assure_organisation)
        .service(submit_organisation)
        .service(verify_organisation);
}

// Aliases, because utoipa spells generic arguments out in place.
type Organisations = kernel::Page<Organisation>;
type OrganisationPatch = Patch<OrganisationProfile>;

/// List organisations.
#[utoipa::path(tag = "directory", params(OrganisationFilter), responses((status = 200, description = "A page.", body = Organisations)))]
#[get("/organisations")]
async fn list_organisations(
    state: Data<State>,
    list: List<OrganisationFilter>,
) -> Result<Paged<Organisation>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing, state.clock.now()).await?))
}

/// Register an organisation.
///
/// Whoever registers it becomes its administrator; the network verifies it later.
#[utoipa::path(tag = "directory", request_body = OrganisationProfile, responses((status = 201, description = "Registered.", body = Organisation)))]
#[post("/organisations")]
async fn create_organisation(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<OrganisationProfile>,
) -> Result<Answered, Problem> {
    let (profile, now, founder) = (new.body, state.clock.now(), caller.account()?);
    state
        .create(&caller, new.claim, async |tx| {
            must_have_seat(tx, &profile, now).await?;
            let body = Organisation::register(OrganisationId::new(now), profile, now);
            store::insert(tx, &body).await?;
            accounts::grant(tx, founder, Grant::on_organisation(Role::Admin, body.id)).await?;
            let (location, version) = (format!("/api/v1/organisations/{}", body.id), body.version);
            Ok(Created { body, location, version })
        })
        .await
}

/// Show an organisation.
#[utoipa::path(tag = "directory", responses((status = 200, description = "The organisation.", body = Organisation)))]
#[get("/organisations/{organisation_id}")]
async fn show_organisation(
    state: Data<State>,
    Path(id): Path<OrganisationId>,
    _none: NoQuery,
) -> Result<Versioned<Organisation>, Problem> {
    Ok(versioned(store::show(&state.db, id, state.clock.now()).await?))
}

/// Change an organisation.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    tag = "directory",
    request_body(content = OrganisationPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Organisation))
)]
#[patch("/organisations/{organisation_id}")]
async fn update_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    _none: NoQuery,
    changes: OrganisationPatch,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, before| {
        let after = before.revise(changes.apply(&before.profile)?, now);
        must_have_seat(tx, &after.profile, now).await?;
        Ok(after)
    })
    .await
}

/// Vouch for an organisation's record as it stands.
///
/// A record nobody has vouched for in two years counts as stale.
#[utoipa::path(tag = "directory", params(("If-Match" = String, Header)), responses((status = 200, description = "Vouched for.", body = Organisation)))]
#[post("/organisations/{organisation_id}/assurances")]
async fn assure_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    _none: NoQuery,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |_, before| Ok(before.assure(now))).await
}

/// Ask the network to verify an organisation.
#[utoipa::path(tag = "directory", params(("If-Match" = String, Header)), responses((status = 200, description = "Submitted.", body = Organisation)))]
#[post("/organisations/{organisation_id}/submissions")]
async fn submit_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    _none: NoQuery,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    let step = VerificationStep { event: VerificationEvent::Submit, reason: None };
    change(&state, &caller, id, &if_match, async |_, before| Ok(before.verify(step, now)?)).await
}

/// Verify, reject or let expire what an organisation says of itself.
#[utoipa::path(tag = "directory", params(("If-Match" = String, Header)), responses((status = 200, description = "Moved on.", body = Organisation)))]
#[post("/organisations/{organisation_id}/verifications")]
async fn verify_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    _none: NoQuery,
    Json(step): Json<VerificationStep>,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |_, before| Ok(before.verify(step, now)?)).await
}

/// Loads an organisation, lets `decide` say what becomes of it, and stores that.
async fn change(
    state: &State,
    caller: &Caller,
    id: OrganisationId,
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, &Organisation) -> Result<Organisation, Problem>,
) -> Result<Versioned<Organisation>, Problem> {
    let changed = state.write(caller, async |tx| {
        let before = store::lock(tx, id, state.clock.now()).await?;
        if_match.check(before.version)?;
        let after = decide(tx, &before).await?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(versioned)
}

fn versioned(organisation: Organisation) -> Versioned<Organisation> {
    let version = organisation.version;
    Versioned(organisation, version)
}

/// A seat that is given is a municipality of the directory.
async fn must_have_seat(
    tx: &Tx,
    profile: &OrganisationProfile,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Problem> {
    let Some(seat) = profile.seat_municipality_id else { return Ok(()) };
    match municipalities::show(tx, seat, now).await {
        Ok(_) => Ok(()),
        Err(persistence::Error::NotFound(_)) => Err(Refusal::SeatUnknown.into()),
        Err(error) => Err(error.into()),
    }
}
