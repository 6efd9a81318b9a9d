//! Two-party truth: claims of one side, and the confirmations of the others.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::claim::{Claim, ClaimFilter, ClaimProposal, ClaimStanding, ConfirmationProposal};
use partnerships::{ClaimId, PartnershipId};
use persistence::Tx;
use persistence::partnerships::{self as store, claims};

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
}

type Claims = kernel::Page<Claim>;

/// List what the sides say of their partnership.
///
/// What one side says is `one_sided` until every other has confirmed it.
#[utoipa::path(params(ClaimFilter), responses((status = 200, description = "A page.", body = Claims)))]
#[get("/partnerships/{partnership_id}/claims")]
async fn list_claims(
    state: Data<State>,
    Path(id): Path<PartnershipId>,
    list: List<ClaimFilter>,
) -> Result<Paged<Claim>, Problem> {
    store::show(&state.db, id).await?;
    Ok(list.page(claims::list(&state.db, id, &list.filter, &list.listing).await?))
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
            let partnership = store::lock(tx, id).await?;
            let side = acting_side(&caller, tx, &partnership, proposal.side, Acts::Anyone).await?;
            let old = replaced(tx, proposal.replaces_id).await?;
            let body =
                Claim::make(ClaimId::new(now), &partnership, side, proposal, old.as_ref(), now)?;
            claims::insert(tx, &body, now.date_naive()).await?;
            retire(tx, &body, old).await?;
            Ok(Created::at(format!("/api/v1/claims/{}", body.id), body))
        })
        .await
}

/// The claim that another is to replace; none if there is none.
async fn replaced(tx: &Tx, id: Option<ClaimId>) -> Result<Option<Claim>, Problem> {
    let Some(id) = id else { return Ok(None) };
    Ok(claims::find_locked(tx, id).await?)
}

async fn retire(tx: &Tx, claim: &Claim, old: Option<Claim>) -> Result<(), Problem> {
    let old = old.filter(|it| it.standing != ClaimStanding::Replaced && claim.replaces(it));
    if let Some(old) = old {
        claims::retire(tx, &old).await?;
    }
    Ok(())
}

/// Show a claim.
#[utoipa::path(responses((status = 200, description = "The claim.", body = Claim)))]
#[get("/claims/{claim_id}")]
async fn show_claim(state: Data<State>, Path(id): Path<ClaimId>) -> Result<Hashed<Claim>, Problem> {
    Ok(Hashed(claims::show(&state.db, id).await?))
}

/// Confirm the claim of another side.
#[utoipa::path(responses((status = 200, description = "Confirmed.", body = Claim)))]
#[post("/claims/{claim_id}/confirmations")]
async fn confirm_claim(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ClaimId>,
    Json(ConfirmationProposal { side }): Json<ConfirmationProposal>,
) -> Result<Hashed<Claim>, Problem> {
    let today = state.clock.now().date_naive();
    let confirmed = state.write(&caller, async |tx| {
        let of = claims::show(tx, id).await?.partnership_id;
        let partnership = store::lock(tx, of).await?;
        let side = acting_side(&caller, tx, &partnership, side, Acts::Anyone).await?;
        let before = claims::lock(tx, id).await?;
        let after = before.confirm(side, today)?;
        claims::update(tx, &before, &after).await?;
        retire(tx, &after, replaced(tx, after.replaces_id).await?).await?;
        Ok(after)
    });
    confirmed.await.map(Hashed)
}
