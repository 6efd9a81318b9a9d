//! Who takes part beside those who lead: organisations that carry a side, and towns that join one.

use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use kernel::{NamedEvent, NamedStep, OrganisationId, PlaceId, SideNumber, Transitions};
use partnerships::history::History;
use partnerships::{
    Actor, ActorProfile, ActorProposal, MunicipalityProposal, Partnership, PartnershipId, Refusal,
};
use persistence::Tx;
use persistence::directory::organisations;
use persistence::partnerships::{self as store, history};

use super::documents::must_share;
use super::sides::{Acts, acting_side, must_lead};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, IfMatch, Json, Patch, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    add_partnership_actor [If-Match]: Party(Coordinator), PartnershipsWrite;
    update_partnership_actor [If-Match]: Party(Coordinator), PartnershipsWrite;
    remove_partnership_actor [If-Match]: Party(Coordinator), PartnershipsWrite;
    show_partnership_actor_transitions: Holder(Viewer);
    transition_partnership_actor [If-Match]: Holder(Coordinator), PartnershipsWrite;
    add_partnership_municipality [If-Match]: Party(Coordinator), PartnershipsWrite;
    remove_partnership_municipality [If-Match]: Party(Coordinator), PartnershipsWrite;
    show_partnership_municipality_transitions: Holder(Viewer);
    transition_partnership_municipality [If-Match]: Holder(Coordinator), PartnershipsWrite;
}

// Aliases, because utoipa spells generic arguments out in place.
type NamedTransitions = Transitions<NamedEvent>;
type ActorPatch = Patch<ActorProfile>;

/// Add an organisation to a side.
///
/// An adult education centre, an administration or an association that carries the partnership there. Unless one speaks
/// for it, it is invited: it shows and counts once it has accepted. It has its seat in a municipality of the side, or can
/// show by what mandate one of them has charged it.
#[utoipa::path(responses((status = 200, description = "Added.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/actors")]
async fn add_partnership_actor(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(proposal): Json<ActorProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let ActorProposal { side, organisation_id, role, mandate, document_id } = proposal;
    let changed = state.write(&caller, async |tx| {
        let before = store::lock(tx, id, &caller.grants(tx).await?).await?;
        let side = acting_side(&caller, tx, &before, side, Acts::Municipality).await?;
        if_match.check(before.version)?;
        let seat = seat_of(tx, organisation_id).await?;
        must_share(&caller, tx, &before, document_id, "/document_id").await?;
        let actor = Actor { organisation_id, role, mandate, document_id };
        let own = caller.speaks_for(tx, [organisation_id]).await?;
        let after = before.name_actor(side, actor, seat, &own, now)?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Say what an organisation is for its side.
///
/// A JSON Merge Patch (RFC 7396) by a municipality of the side: its role, and by what mandate it was charged.
#[utoipa::path(
    request_body(content = ActorPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Partnership))
)]
#[patch("/partnerships/{partnership_id}/actors/{organisation_id}")]
async fn update_partnership_actor(
    state: Data<State>,
    caller: Caller,
    Path((id, actor)): Path<(PartnershipId, OrganisationId)>,
    if_match: IfMatch,
    changes: ActorPatch,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    by_its_side(&state, &caller, (id, actor), &if_match, async |tx, before| {
        let profile = changes.apply(&before.actor_profile(actor).ok_or_else(unnamed)?)?;
        must_share(&caller, tx, before, profile.document_id, "/document_id").await?;
        Ok(before.charge_actor(actor, &profile, seat_of(tx, actor).await?, now)?)
    })
    .await
}

/// Name an organisation no more.
///
/// By a municipality of the side; what the organisation has said there stays.
#[utoipa::path(responses((status = 200, description = "It carries the partnership no more.", body = Partnership)))]
#[delete("/partnerships/{partnership_id}/actors/{organisation_id}")]
async fn remove_partnership_actor(
    state: Data<State>,
    caller: Caller,
    Path((id, actor)): Path<(PartnershipId, OrganisationId)>,
    if_match: IfMatch,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let release = async |_: &Tx, before: &Partnership| Ok(before.release_actor(actor, now)?);
    by_its_side(&state, &caller, (id, actor), &if_match, release).await
}

/// Show what an organisation that its side named may do about it.
#[utoipa::path(responses((status = 200, description = "What can happen.", body = NamedTransitions)))]
#[get("/partnerships/{partnership_id}/actors/{organisation_id}/transitions")]
async fn show_partnership_actor_transitions(
    state: Data<State>,
    caller: Caller,
    Path((id, actor)): Path<(PartnershipId, OrganisationId)>,
) -> Result<Hashed<NamedTransitions>, Problem> {
    let partnership = store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    let found = partnership.invited_actors.transitions(actor, partnership.named_actors());
    found.map(Hashed).ok_or_else(|| Problem::not_found("organisation of that name"))
}

/// Say for an organisation that was named whether it carries the partnership, or leave.
///
/// Nobody carries a partnership by the word of others: until it accepts, it shows to the side that named it only, and may
/// do nothing. Where nobody holds a role with it, a coordinator of the platform answers. Who declines or leaves is named
/// no more.
#[utoipa::path(responses((status = 200, description = "As it says.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/actors/{organisation_id}/transitions")]
async fn transition_partnership_actor(
    state: Data<State>,
    caller: Caller,
    Path((id, actor)): Path<(PartnershipId, OrganisationId)>,
    if_match: IfMatch,
    Json(step): Json<NamedStep>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        caller.must_speak_for(tx, actor).await?;
        let before = store::lock(tx, id, &caller.grants(tx).await?).await?;
        must_be_named(&before, actor)?;
        if_match.check(before.version)?;
        let after = before.actor_answers(actor, step.event, now)?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Name a municipality that is to join a side.
///
/// By who leads the side. Unless one acts for it as well, it is invited: it shows and counts once it has accepted. From
/// then on the partnership is one of other towns, and keeps clear of what those have with each other.
#[utoipa::path(responses((status = 200, description = "Named.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/municipalities")]
async fn add_partnership_municipality(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(MunicipalityProposal { side, municipality_id, since }): Json<MunicipalityProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let before = lock_with(&caller, tx, id, municipality_id).await?;
        let it = &before.partnership;
        let side = acting_side(&caller, tx, it, side, Acts::Municipality).await?;
        must_lead(&caller, tx, it, side).await?;
        if_match.check(it.version)?;
        let known = store::candidates(tx, &[municipality_id]).await?.pop();
        let known = known.ok_or(Refusal::MunicipalityUnknown("/municipality_id"))?;
        let own = !caller.speaks_for(tx, [municipality_id]).await?.is_empty();
        let after = before.name_town(side, known.place, since, own, now)?;
        store_among(tx, &before, after).await
    });
    changed.await.map(Versioned)
}

/// Invite a municipality no more that has not accepted.
///
/// By who leads the side. Who has joined leaves by its own word.
#[utoipa::path(responses((status = 200, description = "It is invited no more.", body = Partnership)))]
#[delete("/partnerships/{partnership_id}/municipalities/{municipality_id}")]
async fn remove_partnership_municipality(
    state: Data<State>,
    caller: Caller,
    Path((id, town)): Path<(PartnershipId, PlaceId)>,
    if_match: IfMatch,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let before = history::lock(tx, id, &caller.grants(tx).await?).await?;
        let it = &before.partnership;
        let leads = it.sides.iter().filter_map(|side| Some((side.number, side.lead()?)));
        let theirs = caller.acts_for(tx, leads.clone().map(|(_, lead)| lead)).await?;
        if_match.check(it.version)?;
        // Of those for which the caller acts, the one that names it; that another does is nothing to tell.
        let mut leads = leads.filter(|(side, _)| it.names(*side, town));
        let side = leads.find(|(_, lead)| theirs.contains(lead)).ok_or_else(unnamed_town)?.0;
        let after = before.uninvite_town(side, town, now)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

/// Show what a municipality that is on a side, or asked to join it, may do about it.
#[utoipa::path(responses((status = 200, description = "What can happen.", body = NamedTransitions)))]
#[get("/partnerships/{partnership_id}/municipalities/{municipality_id}/transitions")]
async fn show_partnership_municipality_transitions(
    state: Data<State>,
    caller: Caller,
    Path((id, town)): Path<(PartnershipId, PlaceId)>,
) -> Result<Hashed<NamedTransitions>, Problem> {
    let partnership = store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    partnership.town_transitions(town).map(Hashed).ok_or_else(unnamed_town)
}

/// Say for a municipality whether it joins a side that has named it, or leave.
///
/// Nobody takes part by the word of others: until it accepts, it shows to the side that named it only, and may do nothing.
/// Where nobody holds a role with it, a coordinator of the platform answers. Who leads a side stays while it lasts.
#[utoipa::path(responses((status = 200, description = "As it says.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/municipalities/{municipality_id}/transitions")]
async fn transition_partnership_municipality(
    state: Data<State>,
    caller: Caller,
    Path((id, town)): Path<(PartnershipId, PlaceId)>,
    if_match: IfMatch,
    Json(step): Json<NamedStep>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        caller.must_speak_for(tx, town).await?;
        let before = lock_with(&caller, tx, id, town).await?;
        before.partnership.side_of_named(town).ok_or_else(unnamed_town)?;
        if_match.check(before.partnership.version)?;
        if step.event == NamedEvent::Accept && store::candidates(tx, &[town]).await?.is_empty() {
            return Err(Refusal::MunicipalityUnknown("").into());
        }
        let after = before.town_answers(town, step.event, now)?;
        store_among(tx, &before, after).await
    });
    changed.await.map(Versioned)
}

/// Holds a partnership for a municipality of the side that has named an organisation, and stores what that side decides.
async fn by_its_side(
    state: &State,
    caller: &Caller,
    (id, actor): (PartnershipId, OrganisationId),
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, &Partnership) -> Result<Partnership, Problem>,
) -> Result<Versioned<Partnership>, Problem> {
    let changed = state.write(caller, async |tx| {
        let before = store::lock(tx, id, &caller.grants(tx).await?).await?;
        let side = must_be_named(&before, actor)?;
        acting_side(caller, tx, &before, Some(side), Acts::Municipality).await?;
        if_match.check(before.version)?;
        let after = decide(tx, &before).await?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Holds the towns of a partnership with one more, and then its history: nobody opens an episode of theirs meanwhile.
async fn lock_with(
    caller: &Caller,
    tx: &Tx,
    id: PartnershipId,
    town: PlaceId,
) -> Result<History, Problem> {
    let grants = caller.grants(tx).await?;
    let towns: Vec<_> = store::show(tx, id, &grants).await?.towns().collect();
    store::hold_towns(tx, towns.into_iter().chain([town])).await?;
    Ok(history::lock(tx, id, &grants).await?)
}

/// Stores it among the episodes of the towns that it is of now.
async fn store_among(tx: &Tx, before: &History, after: History) -> Result<Partnership, Problem> {
    let episodes = store::episodes(tx, &after.partnership.pair_key()).await?;
    let after = after.among(before, &episodes)?;
    history::store(tx, before, &after).await?;
    Ok(after.partnership)
}

/// Where an organisation has its seat, if it exists.
async fn seat_of(tx: &Tx, id: OrganisationId) -> Result<Option<PlaceId>, Problem> {
    let seat = organisations::seats(tx, &[id]).await?.remove(&id);
    Ok(seat.ok_or(Refusal::OrganisationUnknown("/organisation_id"))?)
}

fn must_be_named(it: &Partnership, actor: OrganisationId) -> Result<SideNumber, Problem> {
    it.side_of_actor(actor).ok_or_else(unnamed)
}

fn unnamed() -> Problem {
    Problem::not_found("organisation of that name")
}

fn unnamed_town() -> Problem {
    Problem::not_found("municipality of that name")
}
