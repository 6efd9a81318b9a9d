//! Council resolutions: what legitimises the steps of a side.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::history::History;
use partnerships::resolution::{ResolutionCorrection, ResolutionFilter, ResolutionProposal};
use partnerships::{PartnershipId, Refusal, Resolution, ResolutionId};
use persistence::partnerships::{self as store, history, resolutions, support};

use super::sides::{Acts, acting_side};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, Json, List, New, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_resolutions: Anyone;
    create_resolution: Party(Coordinator), PartnershipsWrite;
    show_resolution: Anyone;
    correct_resolution: Party(Coordinator), PartnershipsWrite;
}

type Resolutions = kernel::Page<Resolution>;

/// List the council resolutions of a partnership.
#[utoipa::path(params(ResolutionFilter), responses((status = 200, description = "A page.", body = Resolutions)))]
#[get("/partnerships/{partnership_id}/resolutions")]
async fn list_resolutions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List<ResolutionFilter>,
) -> Result<Paged<Resolution>, Problem> {
    store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    Ok(list.page(resolutions::list(&state.db, id, &list.filter, &list.listing).await?))
}

/// Record a council resolution (*Ratsbeschluss*).
///
/// By the municipality whose council it was.
#[utoipa::path(request_body = ResolutionProposal, responses((status = 201, description = "Recorded.", body = Resolution)))]
#[post("/partnerships/{partnership_id}/resolutions")]
async fn create_resolution(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<ResolutionProposal>,
) -> Result<Answered, Problem> {
    let (vote, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let grants = caller.grants(tx).await?;
            let before = history::lock(tx, id, &grants).await?;
            let partnership = &before.partnership;
            let named = partnership.side_of(vote.municipality_id);
            let side = named.or_else(|| partnership.sides.first().map(|it| it.number));
            acting_side(&caller, tx, partnership, side, Acts::Municipality).await?;
            // A council speaks for its own town; for one that is no more, those who are in its place.
            if partnership.towns().any(|it| it == vote.municipality_id) {
                caller.acts_for(tx, [vote.municipality_id]).await?;
            }
            let resolution_id = ResolutionId::new(now);
            let after = before.resolve(resolution_id, vote, now)?;
            history::store(tx, &before, &after).await?;
            let body = resolutions::show(tx, resolution_id, &grants).await?;
            Ok(Created::at(format!("/api/v1/resolutions/{}", body.id), body))
        })
        .await
}

/// Show a council resolution.
#[utoipa::path(responses((status = 200, description = "The resolution.", body = Resolution)))]
#[get("/resolutions/{resolution_id}")]
async fn show_resolution(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
) -> Result<Hashed<Resolution>, Problem> {
    Ok(Hashed(resolutions::show(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Correct a council resolution.
///
/// By its municipality, with a reason. What the council decided stays once a step or an adoption rests on it; another day
/// has to fit all that does. The audit record keeps what it said before.
#[utoipa::path(responses((status = 200, description = "Corrected.", body = Resolution)))]
#[post("/resolutions/{resolution_id}/corrections")]
async fn correct_resolution(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ResolutionId>,
    Json(correction): Json<ResolutionCorrection>,
) -> Result<Hashed<Resolution>, Problem> {
    let (grants, now) = (caller.grants(&state.db).await?, state.clock.now());
    let known = resolutions::show(&state.db, id, &grants).await?;
    let corrected = state.write(&caller, async |tx| {
        let before = history::lock(tx, known.partnership_id, &grants).await?;
        let (partnership, side) = (&before.partnership, Some(known.side));
        acting_side(&caller, tx, partnership, side, Acts::Municipality).await?;
        let after = before.correct(id, correction, now)?;
        let vote = |it: &Resolution| (it.vote.kind, it.vote.outcome);
        let found = |it: &History| it.resolutions.iter().find(|it| it.id == id).map(vote);
        if found(&before) != found(&after) && support::rests_on(tx, id).await? {
            return Err(Refusal::ResolutionUsed.into());
        }
        history::store(tx, &before, &after).await?;
        Ok(resolutions::show(tx, id, &grants).await?)
    });
    corrected.await.map(Hashed)
}
