use actix_web::web::Data;
use actix_web::{get, post};
use kernel::{Life, Transitions};
use learning_cities::Refusal;
use learning_cities::observation::{
    Action, Decision, Led, Revision, RevisionId, Step, Taken, Transition,
};
use persistence::learning_cities::reading::kept;
use persistence::learning_cities::workflow as store;
use persistence::platform::imports::{self, ImportId};
use serde::Serialize;
use utoipa::ToSchema;

use super::observations::eyes;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, IfMatch, Json, List, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_observation_transitions: Anyone;
    transition_observation [If-Match]: Party(Contributor), LearningCitiesWrite;
    decide_observation [If-Match]: Party(Coordinator), LearningCitiesWrite;
    list_observation_steps: Party(Viewer);
    show_imported_observation_transitions: Platform(Coordinator), ImportsRun;
    transition_imported_observations: Platform(Coordinator), LearningCitiesWrite;
    decide_imported_observations: Platform(Coordinator), LearningCitiesWrite;
}

type Steps = kernel::Page<Taken>;
type ObservationTransitions = Transitions<Led>;

/// Whoever recorded or submitted a figure does not approve it.
const FOUR_EYES: bool = true;

/// List what those who look after a figure may do with it now.
///
/// What is decided about it is not listed.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = ObservationTransitions)))]
#[get("/observations/{observation_id}/transitions")]
async fn show_observation_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
) -> Result<Hashed<ObservationTransitions>, Problem> {
    let it = kept(&state.db, id).await?.revision;
    eyes(&state.db, &caller, &it).await?;
    let at = state.clock.now();
    Ok(Hashed(Transitions::tried(Led::all().filter(|event| it.state.lets(*event)), |event| {
        let step = Step { action: event.into(), by: None, at, reason: None };
        it.clone().step(step, FOUR_EYES)
    })))
}

/// Take a step with a figure: submit a draft for approval, or make a rejected one a draft again.
#[utoipa::path(responses((status = 200, description = "Led on.", body = Revision)))]
#[post("/observations/{observation_id}/transitions")]
async fn transition_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    if_match: IfMatch,
    Json(step): Json<Transition>,
) -> Result<Versioned<Revision>, Problem> {
    take(&state, &caller, id, &if_match, step.into()).await
}

/// Approve, reject, publish or withdraw a figure.
///
/// Whoever recorded or submitted it does not approve it (409). To reject and to withdraw needs a reason, which stays in
/// the history.
#[utoipa::path(request_body = Decision, responses((status = 200, description = "Decided.", body = Revision)))]
#[post("/observations/{observation_id}/decisions")]
async fn decide_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    if_match: IfMatch,
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
    Order { action, reason }: Order,
) -> Result<Versioned<Revision>, Problem> {
    let (by, at) = (Some(caller.account()?), state.clock.now());
    let taken = state.write(caller, async |tx| {
        let before = store::lock(tx, id).await?;
        eyes(tx, caller, &before).await?;
        caller.acts_for(tx, [before.series.place_id]).await?;
        if_match.check(before.version)?;
        let step = Step { action, by, at, reason };
        let after = before.clone().step(step.clone(), FOUR_EYES)?;
        store::take(tx, &before, &after, &step).await?;
        Ok(after)
    });
    taken.await.map(Versioned)
}

/// What is asked to be done, and why.
struct Order {
    action: Action,
    reason: Option<learning_cities::observation::Reason>,
}

impl From<Transition> for Order {
    fn from(Transition { event }: Transition) -> Self {
        Self { action: event.into(), reason: None }
    }
}

impl From<Decision> for Order {
    fn from(Decision { event, reason }: Decision) -> Self {
        Self { action: event.into(), reason }
    }
}

/// List the steps that were taken with a revision.
#[utoipa::path(responses((status = 200, description = "A page.", body = Steps)))]
#[get("/observations/{observation_id}/steps")]
async fn list_observation_steps(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    list: List,
) -> Result<Paged<Taken>, Problem> {
    let it = kept(&state.db, id).await?.revision;
    eyes(&state.db, &caller, &it).await?;
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

/// List what may be done now with what an import brought in.
#[utoipa::path(responses((status = 200, description = "All events of the states in which there are some.", body = ObservationTransitions)))]
#[get("/imports/{import_id}/observations/transitions")]
async fn show_imported_observation_transitions(
    state: Data<State>,
    Path(id): Path<ImportId>,
) -> Result<Hashed<ObservationTransitions>, Problem> {
    imports::show(&state.db, id).await?;
    let states = store::states(&state.db, id).await?;
    let events = Led::all().filter(|event| states.contains(&Action::from(*event).begins()));
    Ok(Hashed(Transitions::of(events, |_| Vec::new())))
}

/// Take a step with all that an import brought in: submit its drafts, or make what was rejected drafts again.
#[utoipa::path(responses((status = 200, description = "Led on.", body = ImportStep)))]
#[post("/imports/{import_id}/observations/transitions")]
async fn transition_imported_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ImportId>,
    Json(step): Json<Transition>,
) -> Result<Hashed<ImportStep>, Problem> {
    take_all(&state, &caller, id, step.into()).await
}

/// Approve, reject, publish or withdraw all that an import brought in.
///
/// Whoever uploaded or submitted it does not approve it (409).
#[utoipa::path(request_body = Decision, responses((status = 200, description = "Decided.", body = ImportStep)))]
#[post("/imports/{import_id}/observations/decisions")]
async fn decide_imported_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ImportId>,
    Json(decision): Json<Decision>,
) -> Result<Hashed<ImportStep>, Problem> {
    take_all(&state, &caller, id, decision.into()).await
}

async fn take_all(
    state: &State,
    caller: &Caller,
    id: ImportId,
    Order { action, reason }: Order,
) -> Result<Hashed<ImportStep>, Problem> {
    let (account, at, from) = (caller.account()?, state.clock.now(), action.begins());
    let by = Some(account);
    let taken = state.write(caller, async |tx| {
        imports::one_at_a_time(tx).await?;
        imports::show(tx, id).await?;
        store::lock_all(tx, id).await?;
        let to = from.next(action).ok_or(Refusal::NotNow { state: from, action })?;
        if action.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonMissing { action }.into());
        }
        if action == Action::Approve && store::authors(tx, id).await?.contains(&account) {
            return Err(Refusal::FourEyes.into());
        }
        let step = Step { action, by, at, reason };
        let observations = store::take_all(tx, id, from, to, &step).await?;
        Ok(ImportStep { action, observations })
    });
    taken.await.map(Hashed)
}
