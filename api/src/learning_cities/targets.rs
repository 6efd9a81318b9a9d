use actix_web::web::Data;
use actix_web::{get, patch, post};
use kernel::PlaceId;
use learning_cities::Refusal;
use learning_cities::target::{
    Correction, Mover, MoverKind, Target, TargetFilter, TargetId, TargetProfile, Withdrawal,
};
use persistence::learning_cities::{indicators, targets as store};
use persistence::{Reader, Tx, partnerships};

use super::named::{
    misfit, must_know_indicators, must_know_places, named_indicator, named_place, unknown, unseen,
};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_targets: Anyone;
    create_target: Party(Contributor), LearningCitiesWrite;
    show_target: Anyone;
    update_target [If-Match]: Party(Coordinator), LearningCitiesWrite;
    withdraw_target [If-Match]: Party(Coordinator), LearningCitiesWrite;
}

type Targets = kernel::Page<Target>;
type TargetPatch = Patch<Correction>;

/// List targets with how far they have come.
#[utoipa::path(params(TargetFilter), responses((status = 200, description = "A page.", body = Targets)))]
#[get("/targets")]
async fn list_targets(
    state: Data<State>,
    caller: Caller,
    list: List<TargetFilter>,
) -> Result<Paged<Target>, Problem> {
    let (filter, now) = (&list.filter, state.clock.now());
    let found = store::list(&state.db, filter, &list.listing, now).await?;
    let seen = found.items.iter();
    let codes = unseen(&filter.indicator, seen.clone().map(|it| &it.indicator_code));
    must_know_indicators(&state.db, &codes).await?;
    must_know_places(&state.db, &unseen(&filter.place_id, seen.map(|it| &it.place_id))).await?;
    // A target names what moves it, whoever reads; that there is a partnership is told to those who may know of it.
    if let (Some(mover), true) = (filter.moved_by_id, found.items.is_empty()) {
        let grants = caller.grants(&state.db).await?;
        let known = partnerships::find(&state.db, mover.into(), &grants).await?;
        known.ok_or_else(|| misfit("moved_by_id", "There is no such partnership."))?;
    }
    Ok(list.page(found))
}

/// Set a target: a figure by a period.
///
/// It may name the partnership of the place whose joint project is meant to move the figure.
#[utoipa::path(request_body = TargetProfile, responses((status = 201, description = "Set.", body = Target)))]
#[post("/targets")]
async fn create_target(
    state: Data<State>,
    caller: Caller,
    new: New<TargetProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            caller.acts_for(tx, [profile.place_id]).await?;
            let indicator = named_indicator(tx, &profile.indicator_code).await?;
            named_place(tx, profile.place_id).await?;
            if let Some(mover) = profile.moved_by {
                must_be_a_mover(&caller, tx, mover, profile.place_id).await?;
            }
            let current = indicator.current.as_ref().ok_or(Refusal::NotInForce)?;
            let body = Target::register(TargetId::new(now), profile, current, now)?;
            store::insert(tx, &body, indicator.id).await?;
            Ok(Created::of(store::show(tx, body.id, now).await?))
        })
        .await
}

/// What is meant to move a figure is a partnership of the place, or of one that it followed after a merger.
async fn must_be_a_mover(
    caller: &Caller,
    db: &impl Reader,
    mover: Mover,
    place: PlaceId,
) -> Result<(), Problem> {
    let grants = caller.grants(db).await?;
    let found = match mover.kind {
        MoverKind::Partnership => partnerships::find(db, mover.subject.into(), &grants).await?,
    };
    let takes_part = found.is_some_and(|it| it.side_of(place).is_some());
    let nowhere = || unknown("/moved_by/subject_id", "There is no such partnership of the place.");
    takes_part.then_some(()).ok_or_else(nowhere)
}

/// Show a target with how far it has come.
#[utoipa::path(responses((status = 200, description = "The target.", body = Target)))]
#[get("/targets/{target_id}")]
async fn show_target(
    state: Data<State>,
    Path(id): Path<TargetId>,
) -> Result<Versioned<Target>, Problem> {
    Ok(Versioned(store::show(&state.db, id, state.clock.now()).await?))
}

/// Put a target right.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON, with the reason. What was said before stays in the audit
/// record; a target that was taken back stays as it is (409).
#[utoipa::path(
    request_body(content = TargetPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Put right.", body = Target))
)]
#[patch("/targets/{target_id}")]
async fn update_target(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<TargetId>,
    if_match: IfMatch,
    changes: TargetPatch,
) -> Result<Versioned<Target>, Problem> {
    take(&state, &caller, id, &if_match, async |tx, before| {
        let correction = changes.apply(&before.correctable())?;
        if let Some(mover) = correction.moved_by {
            must_be_a_mover(&caller, tx, mover, before.place_id).await?;
        }
        let indicator = named_indicator(tx, &before.indicator_code).await?;
        let number = before.indicator_version;
        let set_in = indicators::find_version(tx, indicator.id, number).await?;
        Ok(before.corrected(correction, &set_in.ok_or(Refusal::NotInForce)?)?)
    })
    .await
}

/// Take a target back.
///
/// It stays to be read, with the reason; another may take its place.
#[utoipa::path(request_body = Withdrawal, responses((status = 200, description = "Taken back.", body = Target)))]
#[post("/targets/{target_id}/withdrawals")]
async fn withdraw_target(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<TargetId>,
    if_match: IfMatch,
    Json(why): Json<Withdrawal>,
) -> Result<Versioned<Target>, Problem> {
    let now = state.clock.now();
    take(&state, &caller, id, &if_match, async |_, before| Ok(before.withdrawn(why, now)?)).await
}

/// Changes a target in the name of somebody who looks after its place, and shows it with how far it is.
async fn take(
    state: &State,
    caller: &Caller,
    id: TargetId,
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, Target) -> Result<Target, Problem>,
) -> Result<Versioned<Target>, Problem> {
    let now = state.clock.now();
    let changed = state.write(caller, async |tx| {
        let before = store::lock(tx, id).await?;
        caller.acts_for(tx, [before.place_id]).await?;
        if_match.check(before.version)?;
        let after = decide(tx, before.clone()).await?;
        store::update(tx, &before, &after).await?;
        Ok(store::show(tx, id, now).await?)
    });
    changed.await.map(Versioned)
}
