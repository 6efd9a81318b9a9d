use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::{DateTime, Utc};
use conferences::conference::{
    Conference, ConferenceEvent, ConferenceFilter, ConferenceProfile, Dates, Missing, Surroundings,
};
use conferences::{ConferenceId, Refusal};
use kernel::{Life, Reason, Transitions};
use persistence::conferences::{outcomes, registrations, series as conference_series};
use persistence::{Reader, Tx, conferences as store};
use serde::Deserialize;
use utoipa::ToSchema;

use super::desk;
use super::hosts::hosts;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_conferences: Anyone;
    create_conference: Party(Coordinator), ConferencesWrite;
    show_conference: Anyone;
    update_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    reschedule_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    show_conference_transitions: Anyone;
    transition_conference [If-Match]: Party(Coordinator), ConferencesWrite;
}

type Conferences = kernel::Page<Conference>;
type ConferencePatch = Patch<ConferenceProfile>;
type ConferenceTransitions = Transitions<ConferenceEvent, Missing>;

/// List conferences, in the order of their dates.
#[utoipa::path(params(ConferenceFilter), responses((status = 200, description = "A page.", body = Conferences)))]
#[get("/conferences")]
async fn list_conferences(
    state: Data<State>,
    list: List<ConferenceFilter>,
) -> Result<Paged<Conference>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Propose a conference.
///
/// One of its hosts proposes it. In a series, one of the partners is among the hosts, and its round covers the dates.
#[utoipa::path(request_body = ConferenceProfile, responses((status = 201, description = "Proposed.", body = Conference)))]
#[post("/conferences")]
async fn create_conference(
    state: Data<State>,
    caller: Caller,
    new: New<ConferenceProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let body = Conference::propose(ConferenceId::new(now), profile, now);
            caller.acts_for(tx, hosts(&body)).await?;
            must_fit_series(tx, &body, now).await?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a conference.
#[utoipa::path(responses((status = 200, description = "The conference.", body = Conference)))]
#[get("/conferences/{conference_id}")]
async fn show_conference(
    state: Data<State>,
    Path(id): Path<ConferenceId>,
) -> Result<Versioned<Conference>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Change a conference.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced. Dates, once set, change by
/// rescheduling; the host country stays once somebody has registered.
#[utoipa::path(
    request_body(content = ConferencePatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Conference))
)]
#[patch("/conferences/{conference_id}")]
async fn update_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    changes: ConferencePatch,
) -> Result<Versioned<Conference>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| held(&caller, tx, id).await;
    let decide = async |tx: &Tx, before: &Conference| {
        let profile = changes.apply(&before.profile)?;
        let after = before.revise(profile, store::registrations(tx, id).await?, now)?;
        must_fit_series(tx, &after, now).await?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// New dates, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RescheduleCreate, examples(json!({"to": "2019-06", "reason": "The venue is not ready."})))]
struct NewDates {
    to: Dates,
    reason: Reason,
}

/// Give a conference other dates, or more exact ones.
///
/// The old ones stay on record; registrations stay.
#[utoipa::path(responses((status = 200, description = "Rescheduled.", body = Conference)))]
#[post("/conferences/{conference_id}/reschedules")]
async fn reschedule_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    Json(new): Json<NewDates>,
) -> Result<Versioned<Conference>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| held(&caller, tx, id).await;
    let decide = async |tx: &Tx, before: &Conference| {
        let after = before.reschedule(new.to, new.reason, now)?;
        must_fit_series(tx, &after, now).await?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// List what may happen to a conference now, and what each event still needs.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = ConferenceTransitions)))]
#[get("/conferences/{conference_id}/transitions")]
async fn show_conference_transitions(
    state: Data<State>,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<ConferenceTransitions>, Problem> {
    let conference = store::show(&state.db, id).await?;
    let around = surroundings(&state.db, id).await?;
    let unmet = |event| conference.missing(event, around, state.clock.now());
    Ok(Hashed(Transitions::of(conference.status.allowed(), unmet)))
}

/// What happens to a conference.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "open_registration"})))]
struct ConferenceStep {
    event: ConferenceEvent,
}

/// Move a conference on.
///
/// Calling it off ends all registrations; when it is over, nobody waits any more.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = Conference)))]
#[post("/conferences/{conference_id}/transitions")]
async fn transition_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    Json(step): Json<ConferenceStep>,
) -> Result<Versioned<Conference>, Problem> {
    let (event, now) = (step.event, state.clock.now());
    let changed = state.write(&caller, async |tx| {
        // Before the conference, as everybody who registers does.
        let pools = registrations::lock_pools(tx, id).await?;
        let before = store::lock(tx, id).await?;
        caller.acts_for(tx, hosts(&before)).await?;
        if_match.check(before.version)?;
        let after = before.after(event, surroundings(tx, id).await?, now)?;
        store::update(tx, &before, &after).await?;
        desk::close(tx, &before, pools, event, now).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

async fn surroundings(db: &impl Reader, id: ConferenceId) -> Result<Surroundings, Problem> {
    Ok(Surroundings {
        has_pools: store::has_pools(db, id).await?,
        outcomes_published: outcomes::any_published(db, id).await?,
        // Programmes and lists of who was there are not built yet: both say no.
        has_release: false,
        attendance_frozen: false,
    })
}

/// A conference in a series keeps to its partners and rounds.
async fn must_fit_series(tx: &Tx, it: &Conference, now: DateTime<Utc>) -> Result<(), Problem> {
    let Some(place) = it.profile.series else { return Ok(()) };
    match conference_series::show(tx, place.series_id).await {
        Ok(series) => Ok(series.takes(&it.profile, now.date_naive())?),
        Err(persistence::Error::NotFound(_)) => Err(Refusal::SeriesUnknown.into()),
        Err(error) => Err(error.into()),
    }
}

/// Holds a conference, for its hosts.
async fn held(caller: &Caller, tx: &Tx, id: ConferenceId) -> Result<Conference, Problem> {
    let conference = store::lock(tx, id).await?;
    caller.acts_for(tx, hosts(&conference)).await?;
    Ok(conference)
}
