use actix_web::web::Data;
use actix_web::{delete, get, post};
use conferences::admission::Desk;
use conferences::conference::Conference;
use conferences::pool::{
    Counted, Pool, PoolId, Recount, Seats, Spill, SpillId, SpillRule, recount,
};
use conferences::{ConferenceId, Refusal};
use kernel::{OrganisationId, Page};
use persistence::conferences::{
    desk as stored_desk, pools as store, registrations, reserves, series, spills,
};
use persistence::{Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::desk;
use super::hosts::{must_host, seen_inside};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, Json, List, New, NoContent, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_pools: Anyone;
    create_pool: Party(Coordinator), ConferencesWrite;
    show_pool: Anyone;
    delete_pool: Party(Coordinator), ConferencesWrite;
    resize_pool: Party(Coordinator), ConferencesWrite;
    recount_seats: Party(Coordinator), ConferencesWrite;
    list_spills: Party(Contributor);
    create_spill: Party(Coordinator), ConferencesWrite;
    show_spill: Party(Contributor);
    delete_spill: Party(Coordinator), ConferencesWrite;
}

type Pools = Page<Pool>;
type Spills = Page<Spill>;

/// List the pools of seats of a conference, with how many are taken.
#[utoipa::path(responses((status = 200, description = "A page.", body = Pools)))]
#[get("/conferences/{conference_id}/pools")]
async fn list_pools(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<Pool>, Problem> {
    seen_inside(&caller, &state.db, id).await?;
    Ok(list.page(store::list(&state.db, id, &list.listing).await?))
}

/// Seats to be had.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"seats": {"dimension": "origin", "origin": "national"}, "capacity": 40})))]
struct PoolCreate {
    seats: Seats,
    capacity: Capacity,
}

/// So many seats.
#[derive(Deserialize, ToSchema)]
#[serde(try_from = "u32")]
#[schema(value_type = u32, maximum = 100_000)]
struct Capacity(u32);

impl Capacity {
    /// More than any hall holds.
    const MOST: u32 = 100_000;
}

impl TryFrom<u32> for Capacity {
    type Error = kernel::Invalid;
    fn try_from(raw: u32) -> Result<Self, kernel::Invalid> {
        let fits = raw <= Self::MOST;
        fits.then_some(Self(raw)).ok_or_else(|| kernel::Invalid::new("capacity", "is 0 to 100000"))
    }
}

/// Make a pool of seats: for everybody, for a mode, an origin, those who represent an organisation of a kind, or the
/// delegation of a host or a partner of the series.
///
/// A registration takes seats in every pool that it draws on. Who holds seats already counts.
#[utoipa::path(request_body = PoolCreate, responses((status = 201, description = "Made.", body = Pool)))]
#[post("/conferences/{conference_id}/pools")]
async fn create_pool(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<PoolCreate>,
) -> Result<Answered, Problem> {
    let (PoolCreate { seats, capacity }, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, mut desk) = held(tx, &caller, id).await?;
            conference.must_not_be_over()?;
            if let Seats::Delegation(of) = seats {
                must_come_from(tx, &conference, of).await?;
            }
            let counted = Counted { seats, besides: None };
            let held = registrations::seats_held(tx, id, counted).await?;
            let body = Pool::with_held(PoolId::new(now), id, seats, capacity.0, held)?;
            store::insert(tx, &body).await?;
            // Who waits for more seats than it has stands aside now.
            desk.pools.push(body.clone());
            desk::call_next(tx, &conference, &desk).await?;
            let body = store::show(tx, body.id).await?;
            Ok(Created::at(format!("/api/v1/pools/{}", body.id), body))
        })
        .await
}

/// A delegation is that of a host, or of a partner of the series: nobody else is named by a host's word.
async fn must_come_from(tx: &Tx, to: &Conference, of: OrganisationId) -> Result<(), Problem> {
    if to.hosts().any(|it| it == of) {
        return Ok(());
    }
    let Some(place) = to.profile.series else { return Err(Refusal::DelegationOfOthers.into()) };
    let series = series::show(tx, place.series_id).await?;
    let is_partner = series.partners().any(|it| it.organisation_id == of);
    is_partner.then_some(()).ok_or_else(|| Refusal::DelegationOfOthers.into())
}

/// Show a pool of seats.
#[utoipa::path(responses((status = 200, description = "The pool.", body = Pool)))]
#[get("/pools/{pool_id}")]
async fn show_pool(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PoolId>,
) -> Result<Hashed<Pool>, Problem> {
    let pool = store::show(&state.db, id).await?;
    seen_inside(&caller, &state.db, pool.conference_id).await?;
    Ok(Hashed(pool))
}

/// Take a pool away before registration opens.
#[utoipa::path(responses((status = 204, description = "Gone.")))]
#[delete("/pools/{pool_id}")]
async fn delete_pool(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PoolId>,
) -> Result<NoContent, Problem> {
    let of = store::show(&state.db, id).await?.conference_id;
    let deleted = state.write(&caller, async |tx| {
        let (conference, _) = held(tx, &caller, of).await?;
        let pool = store::show(tx, id).await?;
        conference.must_let_go_of(&pool)?;
        spills::forget_of(tx, id).await?;
        reserves::forget_of(tx, &pool).await?;
        Ok(store::delete(tx, &pool).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// A new capacity.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"capacity": 50})))]
struct PoolResize {
    capacity: Capacity,
}

/// Give a pool another capacity.
///
/// Never less than is held; what is reserved of it stays as large as it is. New seats are offered to those who wait. Seats
/// come and go all the time, so that no `If-Match` is asked for.
#[utoipa::path(responses((status = 200, description = "Resized.", body = Pool)))]
#[post("/pools/{pool_id}/resizes")]
async fn resize_pool(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PoolId>,
    Json(PoolResize { capacity }): Json<PoolResize>,
) -> Result<Hashed<Pool>, Problem> {
    let of = store::show(&state.db, id).await?.conference_id;
    state
        .write(&caller, async |tx| {
            let (conference, desk) = held(tx, &caller, of).await?;
            conference.must_not_be_over()?;
            let before = store::show(tx, id).await?;
            let changed = before.resize_all(&desk.pools, capacity.0)?;
            desk::resize(tx, &desk, &changed).await?;
            desk::call_next(tx, &conference, &desk.with(changed)).await?;
            Ok(Hashed(store::show(tx, id).await?))
        })
        .await
}

/// Have seats that nobody has taken by an instant go to another pool.
///
/// The sum of both stays, and so does what is reserved then. If the instant has passed, it is done at once.
#[utoipa::path(request_body = SpillRule, responses((status = 201, description = "Planned, or done.", body = Spill)))]
#[post("/conferences/{conference_id}/spills")]
async fn create_spill(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<SpillRule>,
) -> Result<Answered, Problem> {
    let (rule, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, desk) = held(tx, &caller, id).await?;
            conference.must_not_be_over()?;
            desk.may_spill(rule)?;
            let mut body = Spill { id: SpillId::new(now), conference_id: id, rule, done_at: None };
            spills::insert(tx, &body).await?;
            if rule.is_due(now) {
                let desk = desk::spill_over(tx, desk, body).await?;
                desk::call_next(tx, &conference, &desk).await?;
                body.done_at = Some(now);
            }
            Ok(Created::at(format!("/api/v1/spills/{}", body.id), body))
        })
        .await
}

/// What the pools of a conference hold, counted anew.
#[derive(Serialize, ToSchema)]
struct Recounts {
    data: Vec<Recount>,
}

/// Count anew what the pools hold, from the registrations.
///
/// Where a pool was wrong about it, it is mended, which is on record. Nobody loses a seat: those for whom there is no room
/// are named.
#[utoipa::path(responses((status = 200, description = "Counted; each pool with what was found.", body = Recounts)))]
#[post("/conferences/{conference_id}/recounts")]
async fn recount_seats(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<Recounts>, Problem> {
    let counted = state.write(&caller, async |tx| {
        let (conference, desk) = held(tx, &caller, id).await?;
        let seated = registrations::seated(tx, id).await?;
        let counted: Vec<_> = desk.pools.iter().map(|it| recount(it, &seated)).collect();
        let data = counted.iter().zip(&desk.pools).filter(|(_, pool)| !pool.is_of_a_reserve());
        let data = data.map(|((_, found), _)| found.clone()).collect();
        let mended: Vec<_> = counted.into_iter().map(|(pool, _)| pool).collect();
        let changed: Vec<_> =
            mended.iter().filter(|it| !desk.pools.contains(it)).cloned().collect();
        desk::resize(tx, &desk, &changed).await?;
        desk::call_next(tx, &conference, &desk.with(mended)).await?;
        Ok(Recounts { data })
    });
    counted.await.map(Hashed)
}

/// List the spills of a conference, planned and done.
#[utoipa::path(responses((status = 200, description = "A page.", body = Spills)))]
#[get("/conferences/{conference_id}/spills")]
async fn list_spills(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<Spill>, Problem> {
    must_host(&caller, &state.db, &stored::show(&state.db, id).await?).await?;
    Ok(list.page(spills::list(&state.db, id, &list.listing).await?))
}

/// Show a spill.
#[utoipa::path(responses((status = 200, description = "The spill.", body = Spill)))]
#[get("/spills/{spill_id}")]
async fn show_spill(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SpillId>,
) -> Result<Hashed<Spill>, Problem> {
    let spill = spills::show(&state.db, id).await?;
    must_host(&caller, &state.db, &stored::show(&state.db, spill.conference_id).await?).await?;
    Ok(Hashed(spill))
}

/// Call a planned spill off.
#[utoipa::path(responses((status = 204, description = "Called off.")))]
#[delete("/spills/{spill_id}")]
async fn delete_spill(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SpillId>,
) -> Result<NoContent, Problem> {
    let of = spills::show(&state.db, id).await?.conference_id;
    let deleted = state.write(&caller, async |tx| {
        held(tx, &caller, of).await?;
        let spill = spills::show(tx, id).await?;
        spill.must_be_planned()?;
        Ok(spills::delete(tx, &spill).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// Holds a conference and its desk, for its hosts.
pub(super) async fn held(
    tx: &Tx,
    caller: &Caller,
    id: ConferenceId,
) -> Result<(Conference, Desk), Problem> {
    let (conference, desk) = stored_desk::hold(tx, id).await?;
    must_host(caller, tx, &conference).await?;
    Ok((conference, desk))
}
