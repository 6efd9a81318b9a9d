use actix_web::web::Data;
use actix_web::{get, post};
use kernel::Life;
use learning_cities::Refusal;
use learning_cities::observation::{
    Action, Decision, FigureState, Revision, RevisionId, Step, Taken,
};
use persistence::learning_cities::{observations, workflow as store};
use persistence::platform::imports::{self, ImportId};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::http::extract::{IfMatch, Json, List, NoQuery, Paged, Path, Versioned};
use crate::http::guard::Caller;
use crate::http::problem::Problem;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(submit_observation)
        .service(reopen_observation)
        .service(decide_observation)
        .service(list_observation_steps)
        .service(submit_imported_observations)
        .service(decide_imported_observations);
}

type Steps = kernel::Page<Taken>;

/// Whoever recorded or submitted a figure does not approve it.
const FOUR_EYES: bool = true;

/// Submit a draft for approval.
#[utoipa::path(tag = "learning_cities", params(("If-Match" = String, Header)), responses((status = 200, description = "Submitted.", body = Revision)))]
#[post("/observations/{observation_id}/submission")]
async fn submit_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    if_match: IfMatch,
    _none: NoQuery,
) -> Result<Versioned<Revision>, Problem> {
    take(&state, &caller, id, &if_match, Action::Submit.into()).await
}

/// Make a rejected figure a draft again.
#[utoipa::path(tag = "learning_cities", params(("If-Match" = String, Header)), responses((status = 200, description = "A draft again.", body = Revision)))]
#[post("/observations/{observation_id}/reopening")]
async fn reopen_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    if_match: IfMatch,
    _none: NoQuery,
) -> Result<Versioned<Revision>, Problem> {
    take(&state, &caller, id, &if_match, Action::Reopen.into()).await
}

/// Approve, reject, publish or withdraw a figure.
///
/// Whoever recorded or submitted it does not approve it (409). To reject and to withdraw needs a reason, which stays in
/// the history.
#[utoipa::path(tag = "learning_cities", params(("If-Match" = String, Header)), request_body = Decision, responses((status = 200, description = "Decided.", body = Revision)))]
#[post("/observations/{observation_id}/decision")]
async fn decide_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    if_match: IfMatch,
    _none: NoQuery,
    Json(decision): Json<Decision>,
) -> Result<Versioned<Revision>, Problem> {
    take(&state, &caller, id, &if_match, decision.into()).await
}

/// Loads a revision, takes a step with it in the caller's name, and stores both.
async fn take(
    state: &State,
    caller: &Caller,
    id: RevisionId,
    if_match: &IfMatch,
    Asked { action, reason }: Asked,
) -> Result<Versioned<Revision>, Problem> {
    let (by, at) = (Some(caller.account()?), state.clock.now());
    let taken = state.write(caller, async |tx| {
        let before = store::lock(tx, id).await?;
        caller.acts_for(tx, [before.series.place_id]).await?;
        if_match.check(before.version)?;
        let step = Step { action, by, at, reason };
        let after = before.clone().step(step.clone(), FOUR_EYES)?;
        store::take(tx, &before, &after, &step).await?;
        Ok(after)
    });
    let it = taken.await?;
    let version = it.version;
    Ok(Versioned(it, version))
}

/// What is asked to be done, and why.
struct Asked {
    action: Action,
    reason: Option<learning_cities::observation::Reason>,
}

impl From<Action> for Asked {
    fn from(action: Action) -> Self {
        Self { action, reason: None }
    }
}

impl From<Decision> for Asked {
    fn from(Decision { action, reason }: Decision) -> Self {
        Self { action: action.into(), reason }
    }
}

/// List the steps that were taken with a revision.
#[utoipa::path(tag = "learning_cities", responses((status = 200, description = "A page.", body = Steps)))]
#[get("/observations/{observation_id}/steps")]
async fn list_observation_steps(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    list: List<serde::de::IgnoredAny>,
) -> Result<Paged<Taken>, Problem> {
    let it = observations::show(&state.db, id).await?;
    caller.acts_for(&state.db, [it.series.place_id]).await?;
    Ok(list.page(store::steps(&state.db, &it, &list.listing).await?))
}

/// What became of the observations of an import.
#[derive(Debug, Serialize, ToSchema)]
struct ImportStep {
    action: Action,
    /// How many were led on; others were not where the step begins, or have been said anew.
    observations: u64,
}

/// Submit all drafts that an import brought in.
#[utoipa::path(tag = "learning_cities", responses((status = 200, description = "Submitted.", body = ImportStep)))]
#[post("/imports/{import_id}/submission")]
async fn submit_imported_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ImportId>,
    _none: NoQuery,
) -> Result<Versioned<ImportStep>, Problem> {
    take_all(&state, &caller, id, Action::Submit.into(), FigureState::Draft).await
}

/// Approve, reject, publish or withdraw all that an import brought in.
///
/// Whoever uploaded or submitted it does not approve it (409).
#[utoipa::path(tag = "learning_cities", request_body = Decision, responses((status = 200, description = "Decided.", body = ImportStep)))]
#[post("/imports/{import_id}/decision")]
async fn decide_imported_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ImportId>,
    _none: NoQuery,
    Json(decision): Json<Decision>,
) -> Result<Versioned<ImportStep>, Problem> {
    let asked = Asked::from(decision);
    let from = asked.action.begins();
    take_all(&state, &caller, id, asked, from).await
}

async fn take_all(
    state: &State,
    caller: &Caller,
    id: ImportId,
    Asked { action, reason }: Asked,
    from: FigureState,
) -> Result<Versioned<ImportStep>, Problem> {
    let (account, at) = (caller.account()?, state.clock.now());
    let by = Some(account);
    let taken = state.write(caller, async |tx| {
        imports::one_at_a_time(tx).await?;
        let import = imports::show(tx, id).await?;
        let to = from.next(action).ok_or(Refusal::NotNow { state: from, action })?;
        if action.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonMissing { action }.into());
        }
        if action == Action::Approve && store::authors(tx, id).await?.contains(&account) {
            return Err(Refusal::FourEyes.into());
        }
        let step = Step { action, by, at, reason };
        let observations = store::take_all(tx, id, from, to, &step).await?;
        Ok((ImportStep { action, observations }, import.version))
    });
    let (it, version) = taken.await?;
    Ok(Versioned(it, version))
}
