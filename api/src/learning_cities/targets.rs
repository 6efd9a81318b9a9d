use actix_web::web::Data;
use actix_web::{get, post};
use kernel::PlaceId;
use learning_cities::target::{Mover, MoverKind, Target, TargetFilter, TargetId, TargetProfile};
use persistence::learning_cities::targets as store;
use persistence::{Reader, partnerships};

use super::named::{must_be_a_place, named_indicator, unknown};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, List, New, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_targets: Anyone;
    create_target: Party(Contributor), LearningCitiesWrite;
    show_target: Anyone;
}

type Targets = kernel::Page<Target>;

/// List targets with how far they have come.
#[utoipa::path(params(TargetFilter), responses((status = 200, description = "A page.", body = Targets)))]
#[get("/targets")]
async fn list_targets(
    state: Data<State>,
    list: List<TargetFilter>,
) -> Result<Paged<Target>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
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
            must_be_a_place(tx, profile.place_id).await?;
            if let Some(mover) = profile.moved_by {
                must_be_a_mover(&caller, tx, mover, profile.place_id).await?;
            }
            let current = indicator.current.as_ref().ok_or(learning_cities::Refusal::NotInForce)?;
            profile.check(current.definition.direction)?;
            current.definition.takes(&profile.dimensions, profile.aim.period)?;
            let body = Target::register(TargetId::new(now), profile, now);
            store::insert(tx, &body, indicator.id).await?;
            Ok(Created::of(body))
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
    Ok(Versioned(store::show(&state.db, id).await?))
}
