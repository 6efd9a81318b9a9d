//! The steps of the sides, changes of form, and the timeline that all of it makes.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::claim::ConfirmationProposal;
use partnerships::form::{FormChange, FormChangeProposal};
use partnerships::history::Today;
use partnerships::status::PartnershipTrack;
use partnerships::timeline::TimelineEntry;
use partnerships::transition::{
    RecordedEvent, RetractionProposal, TransitionProposal, Transitions,
};
use partnerships::{FormChangeId, KnownDate, Partnership, PartnershipId, SideEventId};
use persistence::partnerships::{self as store, history, timeline};
use serde::Deserialize;
use utoipa::IntoParams;

use super::sides::{Acts, acting_side, belongs};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, IfMatch, Json, List, Paged, Path, Query, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_partnership_transitions: Anyone;
    transition_partnership [If-Match]: Party(Coordinator), PartnershipsWrite;
    list_side_events: Anyone;
    show_side_event: Anyone;
    retract_side_event: Party(Coordinator), PartnershipsWrite;
    list_form_changes: Anyone;
    change_partnership_form [If-Match]: Party(Coordinator), PartnershipsWrite;
    show_form_change: Anyone;
    confirm_form_change: Party(Coordinator), PartnershipsWrite;
    list_timeline: Anyone;
}

type Timeline = kernel::Page<TimelineEntry>;

/// The day that is looked at.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct On {
    /// The day, month or year of which guards are weighed; today, if absent.
    #[param(nullable = false, example = "1988-06-01")]
    on: Option<KnownDate>,
}

/// Show what can happen to a partnership.
///
/// Every event of every side: whether it is possible on the day, and if not, what stands against it; also whether the
/// rules of the form still hold today.
#[utoipa::path(params(On), responses((status = 200, description = "All events.", body = Transitions)))]
#[get("/partnerships/{partnership_id}/transitions")]
async fn show_partnership_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    Query(On { on }): Query<On>,
) -> Result<Hashed<Transitions>, Problem> {
    let (now, grants) = (state.clock.now(), caller.grants(&state.db).await?);
    let history = history::show(&state.db, id, now.date_naive(), &grants).await?;
    Ok(Hashed(history.transitions(on, now)))
}

/// Take a step for a side.
///
/// Status belongs to a side: a side acts only for itself, and what the whole is follows from all of them. Steps of the
/// official track need a municipality of the side, those of the citizens' track may come from its organisations. What a
/// step needs is weighed on the day from which it is effective, and it lies in order with all that is on record.
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
    let acts = acts_on(step.event.track());
    let changed = state.write(&caller, async |tx| {
        let before = history::lock(tx, id, &caller.grants(tx).await?).await?;
        let side = acting_side(&caller, tx, &before.partnership, step.side, acts).await?;
        if_match.check(before.partnership.version)?;
        let after = before.take(side, step, now)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

type SideEvents = kernel::Page<RecordedEvent>;

/// List the events of the sides of a partnership.
///
/// Each with its reason and documents, as it was recorded.
#[utoipa::path(responses((status = 200, description = "A page.", body = SideEvents)))]
#[get("/partnerships/{partnership_id}/side-events")]
async fn list_side_events(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<RecordedEvent>, Problem> {
    let grants = caller.grants(&state.db).await?;
    store::show(&state.db, id, &grants).await?;
    Ok(list.page(history::list_events(&state.db, id, &list.listing, &grants).await?))
}

/// Show an event of a side.
#[utoipa::path(responses((status = 200, description = "The event.", body = RecordedEvent)))]
#[get("/side-events/{side_event_id}")]
async fn show_side_event(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SideEventId>,
) -> Result<Hashed<RecordedEvent>, Problem> {
    Ok(Hashed(history::show_event(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Take back an event of one's own side.
///
/// The latest of its side on its track, within two weeks, if nothing of anybody rests on it. It stays on record with the
/// reason, and counts no more.
#[utoipa::path(responses((status = 200, description = "Taken back.", body = RecordedEvent)))]
#[post("/side-events/{side_event_id}/retractions")]
async fn retract_side_event(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SideEventId>,
    Json(proposal): Json<RetractionProposal>,
) -> Result<Hashed<RecordedEvent>, Problem> {
    let (grants, now) = (caller.grants(&state.db).await?, state.clock.now());
    let event = history::show_event(&state.db, id, &grants).await?;
    let acts = acts_on(event.track);
    let retracted = state.write(&caller, async |tx| {
        let of = event.partnership_id;
        let (before, episodes) = history::lock_among_episodes(tx, of, &grants).await?;
        let partnership = &before.partnership;
        let side = acting_side(&caller, tx, partnership, Some(event.side), acts).await?;
        let after = before.retract(id, side, proposal, &episodes, now)?;
        history::store(tx, &before, &after).await?;
        Ok(history::show_event(tx, id, &grants).await?)
    });
    retracted.await.map(Hashed)
}

/// Who acts on a track: councils and mayors on theirs, on that of the citizens organisations as well.
fn acts_on(track: PartnershipTrack) -> Acts {
    match track {
        PartnershipTrack::Official => Acts::Municipality,
        PartnershipTrack::Citizen => Acts::Anyone,
    }
}

/// Change the form of a partnership.
///
/// Only to a form whose rules hold on that day. That all sides want it shows in the agreement that all have signed; where
/// none founds the form, it takes effect when the other sides have confirmed it.
#[utoipa::path(responses((status = 200, description = "Changed, or waiting for the other sides.", body = Partnership)))]
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
        let grants = caller.grants(tx).await?;
        let (before, episodes) = history::lock_among_episodes(tx, id, &grants).await?;
        let partnership = &before.partnership;
        let side = acting_side(&caller, tx, partnership, proposal.side, Acts::Municipality).await?;
        if_match.check(partnership.version)?;
        let after = before.change_form(FormChangeId::new(now), proposal, side, &episodes, now)?;
        history::store(tx, &before, &after).await?;
        Ok(after.partnership)
    });
    changed.await.map(Versioned)
}

type FormChanges = kernel::Page<FormChange>;

/// List the changes of form of a partnership.
///
/// Those among them that wait for the other sides.
#[utoipa::path(responses((status = 200, description = "A page.", body = FormChanges)))]
#[get("/partnerships/{partnership_id}/form-changes")]
async fn list_form_changes(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<FormChange>, Problem> {
    store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    Ok(list.page(history::list_form_changes(&state.db, id, &list.listing).await?))
}

/// Show a change of form.
#[utoipa::path(responses((status = 200, description = "The change of form.", body = FormChange)))]
#[get("/form-changes/{form_change_id}")]
async fn show_form_change(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FormChangeId>,
) -> Result<Hashed<FormChange>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(Hashed(history::show_form_change(&state.db, id, &grants).await?))
}

/// Want a change of form that another side has recorded.
///
/// With the last of the sides it takes effect.
#[utoipa::path(responses((status = 200, description = "Confirmed.", body = FormChange)))]
#[post("/form-changes/{form_change_id}/confirmations")]
async fn confirm_form_change(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FormChangeId>,
    Json(ConfirmationProposal { side }): Json<ConfirmationProposal>,
) -> Result<Hashed<FormChange>, Problem> {
    let (now, grants) = (state.clock.now(), caller.grants(&state.db).await?);
    let of = history::partnership_of_form_change(&state.db, id, &grants).await?;
    let confirmed = state.write(&caller, async |tx| {
        let (before, episodes) = history::lock_among_episodes(tx, of, &grants).await?;
        let partnership = &before.partnership;
        let side = acting_side(&caller, tx, partnership, side, Acts::Municipality).await?;
        let after = before.confirm_form(id, side, &episodes, now)?;
        history::store(tx, &before, &after).await?;
        Ok(history::show_form_change(tx, id, &grants).await?)
    });
    confirmed.await.map(Hashed)
}

/// List what happened between the sides.
///
/// Through all episodes of the pair, in the order of the days, and on one day in the order in which such things happen:
/// steps, resolutions, agreements, changes of form, claims. What is negotiated is told to the parties only.
#[utoipa::path(responses((status = 200, description = "A page.", body = Timeline)))]
#[get("/partnerships/{partnership_id}/timeline")]
async fn list_timeline(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<TimelineEntry>, Problem> {
    // Somewhere it is tomorrow already.
    let today = Today::at(state.clock.now(), None).latest;
    let grants = caller.grants(&state.db).await?;
    let belongs = caller.account().is_ok()
        && belongs(&caller, &state.db, &store::show(&state.db, id, &grants).await?).await?;
    let told = timeline::list(&state.db, id, today, belongs, &list.listing, &grants);
    Ok(list.page(told.await?))
}
