use actix_web::web::Data;
use actix_web::{get, post};
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::outcome::{
    FollowUp, FollowUpEvent, FollowUpId, FollowUpProfile, FollowUpStep, Outcome, OutcomeId,
    OutcomeProfile, OutcomeStatus,
};
use kernel::access::Role;
use kernel::{Life, Page, Transitions};
use persistence::conferences as stored;
use persistence::conferences::outcomes as store;
use uuid::Uuid;

use super::hosts::hosts;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_outcomes: Anyone;
    create_outcome: Party(Contributor), ConferencesWrite;
    publish_outcome [If-Match]: Party(Coordinator), ConferencesWrite;
    list_follow_ups: SignedIn;
    create_follow_up: Party(Contributor), ConferencesWrite;
    show_follow_up_transitions: SignedIn;
    transition_follow_up [If-Match]: Party(Contributor), ConferencesWrite;
}

type Outcomes = Page<Outcome>;
type FollowUps = Page<FollowUp>;
type FollowUpTransitions = Transitions<FollowUpEvent>;

/// List the outcomes of a conference: those that are published, to its hosts also drafts.
#[utoipa::path(responses((status = 200, description = "A page.", body = Outcomes)))]
#[get("/conferences/{conference_id}/outcomes")]
async fn list_outcomes(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<Outcome>, Problem> {
    let conference = stored::show(&state.db, id).await?;
    let host = caller.is_with(&state.db, Role::Contributor, hosts(&conference)).await?;
    let only = (!host).then_some(OutcomeStatus::Published);
    Ok(list.page(store::list(&state.db, id, only, &list.listing).await?))
}

/// Draft an outcome of a conference.
#[utoipa::path(request_body = OutcomeProfile, responses((status = 201, description = "Drafted.", body = Outcome)))]
#[post("/conferences/{conference_id}/outcomes")]
async fn create_outcome(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<OutcomeProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            caller.acts_for(tx, hosts(&stored::show(tx, id).await?)).await?;
            let body = Outcome::draft(OutcomeId::new(now), id, profile, now);
            store::insert(tx, &body).await?;
            Ok(Created::at(format!("/api/v1/conferences/{id}/outcomes"), body))
        })
        .await
}

/// Publish an outcome.
///
/// Once the conference was held; what is published stays, a correction is another outcome.
#[utoipa::path(responses((status = 200, description = "Published.", body = Outcome)))]
#[post("/outcomes/{outcome_id}/publications")]
async fn publish_outcome(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OutcomeId>,
    if_match: IfMatch,
) -> Result<Versioned<Outcome>, Problem> {
    let now = state.clock.now();
    let published = state.write(&caller, async |tx| {
        let before = store::lock(tx, id).await?;
        let conference = stored::show(tx, before.conference_id).await?;
        caller.acts_for(tx, hosts(&conference)).await?;
        if_match.check(before.version)?;
        let after = before.publish(conference.status, now)?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    published.await.map(Versioned)
}

/// List what people set out to do after a conference.
#[utoipa::path(responses((status = 200, description = "A page.", body = FollowUps)))]
#[get("/conferences/{conference_id}/follow-ups")]
async fn list_follow_ups(
    state: Data<State>,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<FollowUp>, Problem> {
    stored::show(&state.db, id).await?;
    Ok(list.page(store::follow_ups(&state.db, id, &list.listing).await?))
}

/// Set out to do something together after a conference.
///
/// One of those who take part in it says so, or a host.
#[utoipa::path(request_body = FollowUpProfile, responses((status = 201, description = "Set out.", body = FollowUp)))]
#[post("/conferences/{conference_id}/follow-ups")]
async fn create_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<FollowUpProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let conference = stored::show(tx, id).await?;
            let body = FollowUp::open(FollowUpId::new(now), id, profile, now);
            caller.acts_for(tx, parties(&conference, &body)).await?;
            store::insert_follow_up(tx, &body).await?;
            Ok(Created::at(format!("/api/v1/conferences/{id}/follow-ups"), body))
        })
        .await
}

/// List what may happen to a follow-up now.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = FollowUpTransitions)))]
#[get("/follow-ups/{follow_up_id}/transitions")]
async fn show_follow_up_transitions(
    state: Data<State>,
    Path(id): Path<FollowUpId>,
) -> Result<Hashed<FollowUpTransitions>, Problem> {
    let it = store::follow_up(&state.db, id).await?;
    stored::show(&state.db, it.conference_id).await?;
    Ok(Hashed(Transitions::of(it.status.allowed(), |_| Vec::new())))
}

/// Move a follow-up on; where a partnership came of it, name that.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = FollowUp)))]
#[post("/follow-ups/{follow_up_id}/transitions")]
async fn transition_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
    if_match: IfMatch,
    Json(step): Json<FollowUpStep>,
) -> Result<Versioned<FollowUp>, Problem> {
    let now = state.clock.now();
    let moved = state.write(&caller, async |tx| {
        let before = store::lock_follow_up(tx, id).await?;
        let conference = stored::show(tx, before.conference_id).await?;
        caller.acts_for(tx, parties(&conference, &before)).await?;
        if_match.check(before.version)?;
        if let Some(partnership) = step.partnership_id {
            persistence::partnerships::show(tx, partnership.into()).await?;
        }
        let after = before.after(step, now)?;
        store::update_follow_up(tx, &before, &after).await?;
        Ok(after)
    });
    moved.await.map(Versioned)
}

/// Those who may speak for a follow-up.
fn parties(conference: &Conference, it: &FollowUp) -> Vec<Uuid> {
    let municipalities = it.profile.municipality_ids.iter().copied().map(Uuid::from);
    let organisations = it.profile.organisation_ids.iter().copied().map(Uuid::from);
    hosts(conference).map(Uuid::from).chain(municipalities).chain(organisations).collect()
}
