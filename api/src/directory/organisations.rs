use actix_web::web::Data;
use actix_web::{get, patch, post, put};
use chrono::{DateTime, Utc};
use kernel::access::{Grant, MOST_ROLES, Role};
use kernel::directory::body::OneBody;
use kernel::directory::organisation::{
    OrganisationDecision, OrganisationEvent, OrganisationFilter, OrganisationMerger,
    OrganisationRegion, OrganisationStep, Refusal, Verification, VerificationStep,
};
use kernel::directory::place::PlaceStatus;
use kernel::{
    Life, Organisation, OrganisationId, OrganisationProfile, PlaceId, PlaceKind, Transitions,
};
use persistence::directory::{mergers, municipalities, organisations as store, places};
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
    merge_organisation [If-Match]: Holder(Admin), DirectoryWrite;
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
/// Whoever registers it becomes its administrator (who coordinates on the platform, as long as they hold fewer than 500
/// roles); the network verifies it later, and what its coordinators register is verified at once. A department is registered
/// by who coordinates at its parent, and is as verified as that. One of the same name, kind, seat and parent answers 409 with
/// which it is. Identifiers that somebody said were theirs who has not been verified give way to a verified owner.
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
            // The network registers as many as there are, and has its role everywhere.
            let is_full = members::count_of(tx, founder, now.date_naive()).await? >= MOST_ROLES;
            if is_full && !caller.grants(tx).await?.hold_everywhere(Role::Coordinator) {
                return Err(Refusal::TooManyRoles(MOST_ROLES).into());
            }
            let said = said_by_parent(&caller, tx, None, &profile, now).await?;
            let profile = OrganisationProfile {
                seat_municipality_id: profile.seat_municipality_id.or(said.seat),
                ..profile
            };
            let id = OrganisationId::new(now);
            let body = Organisation::register(id, profile, said.vouched, now);
            must_be_the_only_one(tx, &body).await?;
            store::claim_codes(tx, &body, now).await?;
            store::insert(tx, &body).await?;
            if !is_full {
                let founds = Grant::on_organisation(Role::Admin, body.id);
                members::grant(tx, founder, founds).await?;
            }
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
        let profile = changes.apply(&before.profile)?;
        must_have_seat(tx, &profile, now).await?;
        let said = said_by_parent(&caller, tx, Some(before), &profile, now).await?;
        let seat_municipality_id = profile.seat_municipality_id.or(said.seat);
        let profile = OrganisationProfile { seat_municipality_id, ..profile };
        let after = before.revise(profile, said.vouched, now)?;
        if after.profile.identity() != before.profile.identity() {
            must_be_the_only_one(tx, &after).await?;
        }
        store::claim_codes(tx, &after, now).await?;
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
    let decide = async |_: &Tx, before: &Organisation| Ok(before.assure(now)?);
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

/// Make an organisation part of another.
///
/// What it has passes on: roles, documents, departments, requests and invitations, its places in partnerships, conferences
/// and series, the indicators it owns. Keys that were made for it alone end there. Its record stays, names the other as
/// `merged_into`, and takes no more changes. The caller administrates both without an end, and what they are departments of.
#[utoipa::path(
    request_body = OrganisationMerger,
    responses((status = 200, description = "The organisation as it stays on record.", body = Organisation))
)]
#[post("/organisations/{organisation_id}/mergers")]
async fn merge_organisation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    if_match: IfMatch,
    Json(OrganisationMerger { into_id }): Json<OrganisationMerger>,
) -> Result<Versioned<Organisation>, Problem> {
    let now = state.clock.now();
    // Both in one order, so that nobody waits for who waits for them.
    let hold = async |tx: &Tx| {
        for each in [id.min(into_id), id.max(into_id)] {
            store::find_and_lock(tx, each, now).await?;
        }
        Ok(store::lock(tx, id, now).await?)
    };
    let decide = async |tx: &Tx, before: &Organisation| {
        let heir = store::find_and_lock(tx, into_id, now).await?.ok_or(Refusal::HeirUnknown)?;
        let after = before.merge(&heir, now)?;
        let grants = caller.grants(tx).await?;
        let parents = [before, &heir].into_iter().filter_map(|it| it.profile.parent?.id());
        for body in parents.chain([id.into(), into_id.into()]) {
            if !grants.cover(Role::Admin, body) || grants.end_of(Role::Admin, body).is_some() {
                return Err(Refusal::MergerNotTheirs.into());
            }
        }
        if heir.profile.parent.is_some() && store::has_departments(tx, id).await? {
            return Err(Refusal::HasDepartments.into());
        }
        Ok(after)
    };
    let put = async |tx: &Tx, before: &Organisation, after: &Organisation| {
        store::update(tx, before, after).await?;
        // Whoever accepts an invitation just now has the role by the time that roles pass on.
        mergers::pass_on(tx, id, into_id).await?;
        members::pass_on(tx, id, into_id).await?;
        store::follow(tx, &store::lock(tx, into_id, now).await?, now).await
    };
    state.change(&caller, &if_match, hold, decide, put).await
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
    let put = async |tx: &Tx, before: &Organisation, after: &Organisation| {
        store::update(tx, before, after).await?;
        store::follow(tx, after, now).await
    };
    state.change(caller, if_match, hold, decide, put).await
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

/// What an organisation has of what it is a department of.
struct Parental {
    /// Whether it vouches for the department, as the network itself does for all.
    vouched: bool,
    /// Where the department has its seat, if nobody says otherwise.
    seat: Option<PlaceId>,
}

/// What the parent says of an organisation as it shall be. Who names a parent, or takes a department away from one,
/// coordinates there.
async fn said_by_parent(
    caller: &Caller,
    tx: &Tx,
    before: Option<&Organisation>,
    profile: &OrganisationProfile,
    now: DateTime<Utc>,
) -> Result<Parental, Problem> {
    let grants = caller.grants(tx).await?;
    let by_network = grants.hold_everywhere(Role::Coordinator);
    let alone = Parental { vouched: by_network, seat: None };
    let parent = profile.parent()?;
    let left = before.and_then(|it| it.profile.parent?.id());
    if parent == left {
        return Ok(alone);
    }
    if !parent.into_iter().chain(left).all(|it| grants.cover(Role::Coordinator, it)) {
        return Err(Problem::insufficient_role(
            Role::Coordinator,
            "what the department is part of",
        ));
    }
    let Some(OneBody { municipality_id, organisation_id }) = profile.parent else {
        return Ok(alone);
    };
    if let Some(before) = before
        && store::has_departments(tx, before.id).await?
    {
        return Err(Refusal::HasDepartments.into());
    }
    if let Some(town) = municipality_id {
        let found = municipalities::find(tx, town, now).await?;
        found.filter(|it| it.status == PlaceStatus::Active).ok_or(Refusal::ParentUnknown)?;
        return Ok(Parental { vouched: true, seat: Some(town) });
    }
    let id = organisation_id.filter(|it| before.is_none_or(|own| own.id != *it));
    let found = store::find_and_lock(tx, id.ok_or(Refusal::ParentUnknown)?, now).await?;
    let stands = found.filter(|it| it.profile.parent.is_none() && it.merged_into_id.is_none());
    let parent = stands.ok_or(Refusal::ParentUnknown)?;
    let vouched = by_network || parent.verification == Verification::Verified;
    Ok(Parental { vouched, seat: parent.profile.seat_municipality_id })
}

/// A second organisation of the same name, kind and seat is the first once more.
async fn must_be_the_only_one(tx: &Tx, it: &Organisation) -> Result<(), Problem> {
    let other = store::alike(tx, it).await?;
    other.map_or(Ok(()), |id| Err(Problem::from(Refusal::AlreadyThere(id)).about(id)))
}

/// A seat that is given is a municipality of the directory.
async fn must_have_seat(
    tx: &Tx,
    profile: &OrganisationProfile,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let Some(seat) = profile.seat_municipality_id else { return Ok(()) };
    let found = municipalities::find(tx, seat, now).await?;
    Ok(found.map(drop).ok_or(Refusal::SeatUnknown)?)
}
