use actix_web::web::Data;
use actix_web::{get, patch, post};
use kernel::PlaceId;
use partnerships::finding::{PartnershipFacet, Sorting, Statistics};
use partnerships::ring::Rings;
use partnerships::{
    Candidates, Partnership, PartnershipFilter, PartnershipId, PartnershipProfile,
    PartnershipProposal,
};
use persistence::Tx;
use persistence::directory::{municipalities, organisations};
use persistence::partnerships::{self as store, history};
use serde::Deserialize;

use super::documents::must_share;
use super::sides::{Acts, acting_side, must_name_their_own};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Patch, Path, Query, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_partnerships: Anyone;
    show_partnership_statistics: Anyone;
    create_partnership: Party(Coordinator), PartnershipsWrite;
    show_partnership: Anyone;
    update_partnership [If-Match]: Party(Coordinator), PartnershipsWrite;
    show_rings: Anyone;
}

// Aliases, because utoipa spells generic arguments out in place.
type Partnerships = kernel::Page<Partnership>;
type PartnershipPatch = Patch<PartnershipProfile>;

/// List partnerships.
///
/// A proposal that no second side has spoken about is among them for those whom it names, and for the platform.
/// Twin towns that a source names and nobody has spoken about yet are among them: `unknown` in form, `unheard` in status.
/// With `q` the closest names come first. Who keeps a copy reads all, then again and again, with `updated_since` and
/// `sort=updated_at`, what has changed since a minute before the last `updated_at` that it has: a change bears the time at
/// which it was asked for, and is seen once it is made.
#[utoipa::path(params(PartnershipFilter, Sorting), responses((status = 200, description = "A page.", body = Partnerships)))]
#[get("/partnerships")]
async fn list_partnerships(
    state: Data<State>,
    caller: Caller,
    list: List<PartnershipFilter>,
    Query(sorting): Query<Sorting>,
) -> Result<Paged<Partnership>, Problem> {
    let grants = caller.grants(&state.db).await?;
    let found = store::list(&state.db, &list.filter, sorting, &list.listing, &grants).await?;
    Ok(list.records(found))
}

/// What partnerships are counted by.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct CountedBy {
    #[param(inline, example = "country")]
    by: PartnershipFacet,
}

/// Count partnerships by form, status, country or theme.
///
/// Takes the filters of the list, and counts what it lists: exactly up to 10,000, beyond that it says that they are more.
/// Where the filter leaves open what is counted by, the list with one of the values has as many as are counted there.
#[utoipa::path(
    params(PartnershipFilter, CountedBy),
    responses((status = 200, description = "How many there are.", body = Statistics))
)]
#[get("/statistics/partnerships")]
async fn show_partnership_statistics(
    state: Data<State>,
    caller: Caller,
    Query(filter): Query<PartnershipFilter>,
    Query(CountedBy { by }): Query<CountedBy>,
) -> Result<Json<Statistics>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(Json(store::statistics(&state.db, &filter, by, &grants).await?))
}

/// Propose a partnership (*Partnerschaft, Freundschaft, Kontakt, Projektpartnerschaft*).
///
/// The side that proposes explores; of the others nothing is said until they say it, and only who leads them is named.
/// Until a second side speaks it shows to those whom it names, and to the platform.
/// Who was declined may propose to the same again after 365 days, and of one municipality at most 20 proposals wait for an
/// answer. Organisations that are named are invited: they show and count once they have accepted. After an end this begins
/// the next episode of the pair.
#[utoipa::path(request_body = PartnershipProposal, responses((status = 201, description = "Proposed.", body = Partnership)))]
#[post("/partnerships")]
async fn create_partnership(
    state: Data<State>,
    caller: Caller,
    new: New<PartnershipProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let named = proposal.side;
            // Held before they are looked at, so that none of them ends meanwhile.
            let towns = proposal.sides.iter().flat_map(|it| &it.municipality_ids);
            store::hold_towns(tx, towns.copied()).await?;
            let proposed = proposed(&caller, tx, proposal, now).await?;
            let side = acting_side(&caller, tx, &proposed, named, Acts::Municipality).await?;
            must_name_their_own(&caller, tx, &proposed).await?;
            let actors = proposed.sides.iter().flat_map(|it| &it.actors);
            let mandates = actors.filter_map(|it| it.document_id);
            must_share(&caller, tx, &proposed, mandates, "/sides").await?;
            store::earlier_proposals(tx, &proposed, side).await?.must_allow_another(now)?;
            let episodes = store::episodes(tx, &proposed.pair_key()).await?;
            let opened = proposed.following(&episodes)?.open(side, now)?;
            history::insert(tx, &opened).await?;
            Ok(Created::of(opened.partnership))
        })
        .await
}

/// The partnership as proposed, between those who exist.
async fn proposed(
    caller: &Caller,
    tx: &Tx,
    proposal: PartnershipProposal,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Partnership, Problem> {
    let ids: Vec<PlaceId> =
        proposal.sides.iter().flat_map(|it| &it.municipality_ids).copied().collect();
    let actors = proposal.sides.iter().flat_map(|it| &it.actors);
    let actors: Vec<_> = actors.map(|it| it.organisation_id).collect();
    let candidates = Candidates {
        municipalities: store::candidates(tx, &ids).await?,
        seats: organisations::seats(tx, &actors).await?,
    };
    let own = caller.speaks_for(tx, actors).await?;
    Ok(Partnership::propose(PartnershipId::new(now), proposal, &candidates, &own, now)?)
}

/// Show a partnership.
#[utoipa::path(responses((status = 200, description = "The partnership.", body = Partnership)))]
#[get("/partnerships/{partnership_id}")]
async fn show_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
) -> Result<Versioned<Partnership>, Problem> {
    Ok(Versioned(store::show(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Put right what a partnership says of itself.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced. Title and themes by any side; when
/// it began, and whether it is domestic, only until another side has spoken: then all agree on it by a claim.
#[utoipa::path(
    request_body(content = PartnershipPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Put right.", body = Partnership))
)]
#[patch("/partnerships/{partnership_id}")]
async fn update_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    changes: PartnershipPatch,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let (before, episodes) = history::lock_among_episodes(tx, id, &grants).await?;
        let partnership = &before.partnership;
        let side = acting_side(&caller, tx, partnership, None, Acts::Municipality).await?;
        if_match.check(partnership.version)?;
        let profile = changes.apply(&partnership.profile())?;
        let after = before.put_right(side, profile, &episodes, now)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

/// Show the rings of towns that a municipality is part of (*Ringpartnerschaften*).
///
/// Three or more, each an active partner of every other; nobody declares them, they come about.
#[utoipa::path(responses((status = 200, description = "The rings.", body = Rings)))]
#[get("/municipalities/{municipality_id}/rings")]
async fn show_rings(state: Data<State>, Path(id): Path<PlaceId>) -> Result<Hashed<Rings>, Problem> {
    municipalities::show(&state.db, id, state.clock.now()).await?;
    let (pairs, places) = store::partners_around(&state.db, id).await?;
    Ok(Hashed(Rings::around(id, &pairs, &places)))
}
