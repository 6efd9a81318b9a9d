use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::outcome::{Outcome, OutcomeId, OutcomeProfile, OutcomeStatus};
use kernel::Page;
use kernel::access::Role;
use persistence::conferences::outcomes as store;
use persistence::{Reader, Tx, conferences as stored};

use super::hosts::{must_host, seen_inside};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, List, New, NoContent, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_outcomes: Anyone;
    create_outcome: Party(Contributor), ConferencesWrite;
    show_outcome: Anyone;
    update_outcome [If-Match]: Party(Contributor), ConferencesWrite;
    delete_outcome [If-Match]: Party(Contributor), ConferencesWrite;
    publish_outcome [If-Match]: Party(Coordinator), ConferencesWrite;
}

type Outcomes = Page<Outcome>;
type OutcomePatch = Patch<OutcomeProfile>;

/// List the outcomes of a conference: those that are published, to its hosts also drafts.
#[utoipa::path(responses((status = 200, description = "A page.", body = Outcomes)))]
#[get("/conferences/{conference_id}/outcomes")]
async fn list_outcomes(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<Outcome>, Problem> {
    let (conference, grants) = seen_inside(&caller, &state.db, id).await?;
    let host = grants.cover_any(Role::Contributor, conference.hosts());
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
            must_host(&caller, tx, &stored::lock(tx, id).await?).await?;
            let body = Outcome::draft(OutcomeId::new(now), id, profile, now)?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show an outcome; a draft to the hosts only.
#[utoipa::path(responses((status = 200, description = "The outcome.", body = Outcome)))]
#[get("/outcomes/{outcome_id}")]
async fn show_outcome(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OutcomeId>,
) -> Result<Versioned<Outcome>, Problem> {
    let outcome = store::show(&state.db, id).await?;
    must_see(&caller, &state.db, &outcome).await?;
    Ok(Versioned(outcome))
}

/// Change a draft of an outcome.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    request_body(content = OutcomePatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Outcome))
)]
#[patch("/outcomes/{outcome_id}")]
async fn update_outcome(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OutcomeId>,
    if_match: IfMatch,
    changes: OutcomePatch,
) -> Result<Versioned<Outcome>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(held(&caller, tx, id).await?.0);
    let decide = async |_: &Tx, before: &Outcome| {
        before.must_be_draft()?;
        Ok(before.revise(changes.apply(&before.profile)?, now)?)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Forget a draft of an outcome.
#[utoipa::path(responses((status = 204, description = "Forgotten.")))]
#[delete("/outcomes/{outcome_id}")]
async fn delete_outcome(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OutcomeId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let (outcome, _) = held(&caller, tx, id).await?;
        if_match.check(outcome.version)?;
        outcome.must_be_draft()?;
        Ok(store::delete(tx, &outcome).await?)
    });
    deleted.await.map(|()| NoContent)
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
        let (before, conference) = held(&caller, tx, id).await?;
        if_match.check(before.version)?;
        let after = before.publish(conference.status, now)?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    published.await.map(Versioned)
}

/// Holds an outcome and its conference, for the hosts.
async fn held(caller: &Caller, tx: &Tx, id: OutcomeId) -> Result<(Outcome, Conference), Problem> {
    let of = store::show(tx, id).await?.conference_id;
    let conference = stored::lock(tx, of).await?;
    let outcome = store::lock(tx, id).await?;
    if let Err(refused) = must_host(caller, tx, &conference).await {
        must_see(caller, tx, &outcome).await?;
        return Err(refused);
    }
    Ok((outcome, conference))
}

/// To who sees only what is published, a draft is not there.
async fn must_see(caller: &Caller, db: &impl Reader, it: &Outcome) -> Result<(), Problem> {
    let (conference, grants) = seen_inside(caller, db, it.conference_id).await?;
    let host = grants.cover_any(Role::Contributor, conference.hosts());
    if host || it.status == OutcomeStatus::Published {
        return Ok(());
    }
    Err(Problem::not_found("outcome"))
}
