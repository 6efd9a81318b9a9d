//! Two-party truth: claims of one side, and the confirmations of the others.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::claim::{
    Claim, ClaimFilter, ClaimProposal, ConfirmationProposal, ObjectionProposal,
};
use partnerships::episode::Episode;
use partnerships::history::History;
use partnerships::{ClaimId, PartnershipId, Refusal, SideNumber};
use persistence::partnerships::{self as store, claims, history};

use super::sides::{Acts, acting_side};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, Json, List, New, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_claims: Anyone;
    create_claim: Party(Contributor), PartnershipsWrite;
    show_claim: Anyone;
    confirm_claim: Party(Coordinator), PartnershipsWrite;
    object_to_claim: Party(Coordinator), PartnershipsWrite;
    withdraw_claim: Party(Coordinator), PartnershipsWrite;
}

type Claims = kernel::Page<Claim>;

/// List what the sides say of their partnership.
///
/// What one side says is `one_sided` until every other has confirmed it.
#[utoipa::path(params(ClaimFilter), responses((status = 200, description = "A page.", body = Claims)))]
#[get("/partnerships/{partnership_id}/claims")]
async fn list_claims(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List<ClaimFilter>,
) -> Result<Paged<Claim>, Problem> {
    let grants = caller.grants(&state.db).await?;
    store::show(&state.db, id, &grants).await?;
    Ok(list.page(claims::list(&state.db, id, &list.filter, &list.listing, &grants).await?))
}

/// Say something of the partnership for a side.
///
/// A founding date, a shared goal, a milestone, a joint report. What all have agreed on stays until all agree on what
/// replaces it.
#[utoipa::path(request_body = ClaimProposal, responses((status = 201, description = "Said.", body = Claim)))]
#[post("/partnerships/{partnership_id}/claims")]
async fn create_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<ClaimProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let grants = caller.grants(tx).await?;
            let before = history::lock(tx, id, &grants).await?;
            let side =
                acting_side(&caller, tx, &before.partnership, proposal.side, Acts::Anyone).await?;
            let id = ClaimId::new(now);
            let after = before.claim(id, side, proposal, now)?;
            history::store(tx, &before, &after).await?;
            let body = claims::show(tx, id, &grants).await?;
            Ok(Created::at(format!("/api/v1/claims/{id}"), body))
        })
        .await
}

/// Show a claim.
#[utoipa::path(responses((status = 200, description = "The claim.", body = Claim)))]
#[get("/claims/{claim_id}")]
async fn show_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ClaimId>,
) -> Result<Hashed<Claim>, Problem> {
    Ok(Hashed(claims::show(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Confirm the claim of another side.
///
/// With the last of the sides it is agreed. When they found each other is from then on when the partnership began.
#[utoipa::path(responses((status = 200, description = "Confirmed.", body = Claim)))]
#[post("/claims/{claim_id}/confirmations")]
async fn confirm_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ClaimId>,
    Json(ConfirmationProposal { side }): Json<ConfirmationProposal>,
) -> Result<Hashed<Claim>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, side), |before, episodes, side| {
        before.confirm(id, side, episodes, now)
    })
    .await
}

/// Object to the claim of another side.
///
/// It is `disputed` until who objects confirms it, or its side withdraws it.
#[utoipa::path(responses((status = 200, description = "Objected to.", body = Claim)))]
#[post("/claims/{claim_id}/objections")]
async fn object_to_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ClaimId>,
    Json(ObjectionProposal { side, reason }): Json<ObjectionProposal>,
) -> Result<Hashed<Claim>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, side), |before, _, side| before.object(id, side, reason, now)).await
}

/// Withdraw a claim of one's own side that not all have agreed on.
#[utoipa::path(responses((status = 200, description = "Withdrawn.", body = Claim)))]
#[post("/claims/{claim_id}/withdrawals")]
async fn withdraw_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ClaimId>,
    Json(ConfirmationProposal { side }): Json<ConfirmationProposal>,
) -> Result<Hashed<Claim>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, side), |before, _, side| before.withdraw(id, side, now)).await
}

/// Holds the history of a claim, lets `decide` say what a side makes of it, and stores that.
async fn act(
    state: &State,
    caller: &Caller,
    (id, named): (ClaimId, Option<SideNumber>),
    decide: impl FnOnce(&History, &[Episode], SideNumber) -> Result<History, Refusal>,
) -> Result<Hashed<Claim>, Problem> {
    let acted = state.write(caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let of = claims::show(tx, id, &grants).await?.partnership_id;
        let (before, episodes) = history::lock_among_episodes(tx, of, &grants).await?;
        let side = acting_side(caller, tx, &before.partnership, named, Acts::Anyone).await?;
        history::store(tx, &before, &decide(&before, &episodes, side)?).await?;
        Ok(claims::show(tx, id, &grants).await?)
    });
    acted.await.map(Hashed)
}
