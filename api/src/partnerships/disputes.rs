//! Pairs that a source names and that never were.

use actix_web::post;
use actix_web::web::Data;
use partnerships::dispute::{DisputeDecision, DisputeProposal, DisputeWithdrawal};
use partnerships::history::History;
use partnerships::{Partnership, PartnershipId, Refusal};
use persistence::partnerships::history;

use super::sides::{Acts, acting_side};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    dispute_partnership [If-Match]: Party(Coordinator), PartnershipsWrite;
    withdraw_partnership_dispute [If-Match]: Party(Coordinator), PartnershipsWrite;
    decide_partnership [If-Match]: Platform(Coordinator), PartnershipsWrite;
}

/// Say for a side that there is no such partnership.
///
/// Of an imported record in which the side has done nothing. When all sides say so it is struck: it shows with `struck`, and
/// is in no list, count or export unless asked for. Who takes a step or says something there disputes it no more.
#[utoipa::path(responses((status = 200, description = "Disputed.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/disputes")]
async fn dispute_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(DisputeProposal { side, reason }): Json<DisputeProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let before = history::lock(tx, id, &caller.grants(tx).await?).await?;
        let it = &before.partnership;
        let side = acting_side(&caller, tx, it, side, Acts::Municipality).await?;
        if_match.check(it.version)?;
        let after = before.dispute(side, reason, now)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

/// Take back for a side that there is no such partnership.
#[utoipa::path(responses((status = 200, description = "Taken back.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/dispute-withdrawals")]
async fn withdraw_partnership_dispute(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(DisputeWithdrawal { side }): Json<DisputeWithdrawal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let (before, episodes) = history::lock_among_episodes(tx, id, &grants).await?;
        let it = &before.partnership;
        let side = acting_side(&caller, tx, it, side, Acts::Municipality).await?;
        if_match.check(it.version)?;
        let after = stands_among(before.withdraw_dispute(side, now)?, &episodes)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

/// Decide about a record that is disputed.
///
/// `strike` says that there was no such partnership, `restore` that there is, and clears what sides have said against it.
#[utoipa::path(responses((status = 200, description = "Decided.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/decisions")]
async fn decide_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(decision): Json<DisputeDecision>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let (before, episodes) = history::lock_among_episodes(tx, id, &grants).await?;
        if_match.check(before.partnership.version)?;
        let after = stands_among(before.decide_dispute(decision, now)?, &episodes)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

/// What is listed again keeps clear of what its pair has begun meanwhile.
fn stands_among(
    it: History,
    episodes: &[partnerships::episode::Episode],
) -> Result<History, Refusal> {
    partnerships::episode::must_be_free(&it.partnership.episode(), episodes)?;
    Ok(it)
}
