use actix_web::web::Data;
use actix_web::{delete, get, post};
use conferences::ConferenceId;
use conferences::pool::{Counted, Reserve, ReserveId, ReserveRule};
use kernel::Page;
use persistence::conferences::{registrations, reserves as store};

use super::desk;
use super::hosts::seen_inside;
use super::pools::held;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, List, New, NoContent, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_reserves: Anyone;
    create_reserve: Party(Coordinator), ConferencesWrite;
    show_reserve: Anyone;
    delete_reserve: Party(Coordinator), ConferencesWrite;
}

type Reserves = Page<Reserve>;

/// List which seats of a conference are kept for whom.
#[utoipa::path(responses((status = 200, description = "A page.", body = Reserves)))]
#[get("/conferences/{conference_id}/reserves")]
async fn list_reserves(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<Reserve>, Problem> {
    seen_inside(&caller, &state.db, id).await?;
    Ok(list.page(store::list(&state.db, id, &list.listing).await?))
}

/// Keep seats of a pool for those who represent an organisation of one kind.
///
/// Others are seated only while as many seats stay free as are kept and not yet taken by those for whom they are. Who holds
/// seats already counts. At the instant of release they are everybody's, and offered to those who wait. A guest's own word
/// about groups never decides about a seat: the kind of the organisation does, and naming one takes a role there.
#[utoipa::path(request_body = ReserveRule, responses((status = 201, description = "Kept.", body = Reserve)))]
#[post("/conferences/{conference_id}/reserves")]
async fn create_reserve(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<ReserveRule>,
) -> Result<Answered, Problem> {
    let (rule, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, desk) = held(tx, &caller, id).await?;
            conference.must_not_be_over()?;
            rule.must_last(now)?;
            let pool = desk.pool(rule.pool_id)?;
            let besides = Some(rule.organisation_kind);
            let others = Counted { seats: pool.seats, besides };
            let taken = registrations::seats_held(tx, id, others).await?;
            let reserve_id = ReserveId::new(now);
            let others = rule.others(reserve_id, pool, taken)?;
            let body = Reserve {
                id: reserve_id,
                conference_id: id,
                rule,
                others: others.capacity(),
                released_at: None,
            };
            store::insert(tx, &body, &others).await?;
            Ok(Created::at(format!("/api/v1/reserves/{}", body.id), body))
        })
        .await
}

/// Show which seats are kept for whom.
#[utoipa::path(responses((status = 200, description = "The reserve.", body = Reserve)))]
#[get("/reserves/{reserve_id}")]
async fn show_reserve(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ReserveId>,
) -> Result<Hashed<Reserve>, Problem> {
    let reserve = store::show(&state.db, id).await?;
    seen_inside(&caller, &state.db, reserve.conference_id).await?;
    Ok(Hashed(reserve))
}

/// Keep seats no longer.
///
/// They are everybody's from now on, and offered to those who wait.
#[utoipa::path(responses((status = 204, description = "Gone.")))]
#[delete("/reserves/{reserve_id}")]
async fn delete_reserve(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ReserveId>,
) -> Result<NoContent, Problem> {
    let of = store::show(&state.db, id).await?.conference_id;
    let deleted = state.write(&caller, async |tx| {
        let (conference, desk) = held(tx, &caller, of).await?;
        conference.must_not_be_over()?;
        let reserve = store::show(tx, id).await?;
        store::delete(tx, &reserve).await?;
        desk::call_next(tx, &conference, &desk.without(reserve.pool())).await
    });
    deleted.await.map(|()| NoContent)
}
