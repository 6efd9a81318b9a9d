//! The steps of the sides, changes of form, and the timeline that all of it makes.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::form::FormChangeProposal;
use partnerships::status::PartnershipTrack;
use partnerships::timeline::TimelineEntry;
use partnerships::transition::{Situation, TransitionProposal, Transitions};
use partnerships::{Partnership, PartnershipId, Side};
use persistence::partnerships::{self as store, agreements, resolutions, timeline};

use super::sides::{Acts, acting_side};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, IfMatch, Json, List, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_partnership_transitions: Anyone;
    transition_partnership [If-Match]: Party(Coordinator), PartnershipsWrite;
    change_partnership_form [If-Match]: Party(Coordinator), PartnershipsWrite;
    list_timeline: Anyone;
}

type Timeline = kernel::Page<TimelineEntry>;

/// Show what can happen to a partnership now.
///
/// Every event of every side: whether it is possible, and if not, what stands against it; also whether the rules of the
/// form still hold.
#[utoipa::path(responses((status = 200, description = "All events.", body = Transitions)))]
#[get("/partnerships/{partnership_id}/transitions")]
async fn show_partnership_transitions(
    state: Data<State>,
    Path(id): Path<PartnershipId>,
) -> Result<Hashed<Transitions>, Problem> {
    let today = state.clock.now().date_naive();
    let partnership = store::show(&state.db, id).await?;
    let agreements = agreements::all(&state.db, id, today).await?;
    let resolutions = resolutions::all(&state.db, id).await?;
    let situation = Situation {
        partnership: &partnership,
        agreements: &agreements,
        resolutions: &resolutions,
        today,
    };
    Ok(Hashed(situation.transitions()))
}

/// Take a step for a side.
///
/// Status belongs to a side: a side acts only for itself, and what the whole is follows from all of them. Steps of the
/// official track need a municipality of the side, those of the citizens' track may come from its organisations.
#[utoipa::path(responses((status = 200, description = "Where it stands now.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/transitions")]
async fn transition_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(step): Json<TransitionProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let acts = match step.event.track() {
        PartnershipTrack::Official => Acts::Municipality,
        PartnershipTrack::Citizen => Acts::Anyone,
    };
    let changed = state.write(&caller, async |tx| {
        let before = store::lock(tx, id).await?;
        let side = acting_side(&caller, tx, &before, step.side, acts).await?;
        if_match.check(before.version)?;
        let agreements = agreements::all(tx, id, now.date_naive()).await?;
        let resolutions = resolutions::all(tx, id).await?;
        let situation = Situation {
            partnership: &before,
            agreements: &agreements,
            resolutions: &resolutions,
            today: now.date_naive(),
        };
        let (after, event) = situation.take(side, step, now)?;
        store::update(tx, &before, &after).await?;
        store::record_event(tx, &after, &event).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Change the form of a partnership.
///
/// Only to a form whose rules hold: that all sides want it shows in the agreement that all have signed.
#[utoipa::path(responses((status = 200, description = "Changed.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/form-changes")]
async fn change_partnership_form(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(proposal): Json<FormChangeProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        // Who leads is held before the partnership, as when one is proposed.
        let leads: Vec<_> =
            store::show(tx, id).await?.sides.iter().filter_map(Side::lead).collect();
        store::hold_leads(tx, &leads).await?;
        let before = store::lock(tx, id).await?;
        let side = acting_side(&caller, tx, &before, proposal.side, Acts::Municipality).await?;
        if_match.check(before.version)?;
        let agreements = agreements::all(tx, id, now.date_naive()).await?;
        let episodes = store::episodes(tx, &before.pair_key()).await?;
        let (after, change) = before.change_form(proposal, side, &agreements, &episodes, now)?;
        store::update(tx, &before, &after).await?;
        store::record_form_change(tx, &change).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// List what happened between the sides.
///
/// Through all episodes of the pair, in the order of the days: steps, resolutions, agreements, changes of form, claims.
#[utoipa::path(responses((status = 200, description = "A page.", body = Timeline)))]
#[get("/partnerships/{partnership_id}/timeline")]
async fn list_timeline(
    state: Data<State>,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<TimelineEntry>, Problem> {
    let today = state.clock.now().date_naive();
    Ok(list.page(timeline::list(&state.db, id, today, &list.listing).await?))
}
