//! What guests need to take part: said by them, read by whoever cares for them.

use actix_web::web::Data;
use actix_web::{get, put};
use conferences::care::SupportRequest;
use conferences::conference::Conference;
use conferences::registration::{Part, Registration, RegistrationId};
use conferences::support::{SupportCount, SupportNeeds, counted};
use conferences::team::TeamRole;
use conferences::{ConferenceId, Refusal};
use kernel::Page;
use people::message::Opens;
use persistence::conferences::{registrations, support as store};
use persistence::{Reader, conferences as stored};
use serde::Serialize;
use utoipa::ToSchema;

use super::hosts::{seen, serves};
use super::registrations::{At, change, must_be_proven, part};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, IfMatch, Json, List, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_support_needs: Linked(Contributor);
    set_support_needs [If-Match]: Linked(Contributor), ConferencesWrite;
    list_support_requests: SignedIn;
    count_support_needs: SignedIn;
}

type SupportRequests = Page<SupportRequest>;

/// Show what a guest needs to take part.
///
/// For the guest, for whoever has registered them, and for whoever cares for guests at the conference.
#[utoipa::path(responses((status = 200, description = "What they need.", body = SupportNeeds)))]
#[get("/registrations/{registration_id}/support-needs")]
async fn show_support_needs(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
) -> Result<Hashed<SupportNeeds>, Problem> {
    let it = registrations::show(&state.db, id).await?;
    let conference = stored::show(&state.db, it.conference_id).await?;
    must_read(&caller, &state.db, &conference, &it).await?;
    Ok(Hashed(store::of(&state.db, id).await?))
}

async fn must_read(
    caller: &Caller,
    db: &impl Reader,
    conference: &Conference,
    it: &Registration,
) -> Result<(), Problem> {
    if caller.opens == Some(Opens::ToSee) {
        part(caller, db, conference, it).await?;
        return Err(Refusal::LinkIsNotEnough.into());
    }
    if serves(caller, db, conference, TeamRole::Care).await? {
        return Ok(());
    }
    match part(caller, db, conference, it).await? {
        Part::Guest | Part::Mediator => Ok(()),
        Part::MediatingHost if it.mediation.is_some() => Ok(()),
        // Whom hosts have entered they have heard, but not all of them have.
        Part::Host | Part::MediatingHost => Err(Refusal::NotInCare.into()),
    }
}

/// Say what a guest needs to take part.
///
/// The guest does, or whoever has registered them; for whom hosts have entered, they do. `If-Match` takes the version of the
/// registration. Nothing of it is shown to anybody but whoever cares for guests at the
/// conference; others read how many need what, where they are not few. It is erased with the seat, and thirty days after the
/// end.
#[utoipa::path(responses((status = 200, description = "As said.", body = Registration)))]
#[put("/registrations/{registration_id}/support-needs")]
async fn set_support_needs(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    Json(needs): Json<SupportNeeds>,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        let At { before, conference, desk, part } = at;
        part.must_speak_for_the_guest("support")?;
        must_be_proven(&caller)?;
        conference.must_not_be_over()?;
        let after = before.touched(now)?;
        let changes = desk.leave(&before, after)?;
        super::told::put(tx, &conference, &desk, &[before], &changes).await?;
        if needs.are_none() {
            store::forget(tx, [id]).await?;
        }
        Ok(store::put(tx, conference.id, [(id, &needs)]).await?)
    })
    .await
}

/// List the guests of a conference who need something to take part.
///
/// For whoever cares for guests there: hosts appoint them.
#[utoipa::path(responses((status = 200, description = "A page.", body = SupportRequests)))]
#[get("/conferences/{conference_id}/support-requests")]
async fn list_support_requests(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<SupportRequest>, Problem> {
    must_care(&caller, &state.db, id).await?;
    Ok(list.page(store::list(&state.db, id, caller.at.date_naive(), &list.listing).await?))
}

async fn must_care(caller: &Caller, db: &impl Reader, id: ConferenceId) -> Result<(), Problem> {
    if serves(caller, db, &stored::show(db, id).await?, TeamRole::Care).await? {
        return Ok(());
    }
    seen(caller, db, id).await?;
    Err(Refusal::NotInCare.into())
}

/// How many need what at a conference.
#[derive(Serialize, ToSchema)]
struct SupportCounts {
    conference_id: ConferenceId,
    /// Of so many registrations that are not over.
    #[schema(minimum = 0)]
    registrations: u64,
    /// One for each kind of need.
    needs: Vec<SupportCount>,
}

/// Count what guests need to take part.
///
/// For whoever cares for guests there, to be passed on: fewer than five are not shown, nor where fewer than five do not need it.
/// Whoever reads counts day by day beside the list of guests, or enters guests of their own, could still tell who needs what.
#[utoipa::path(responses((status = 200, description = "The counts.", body = SupportCounts)))]
#[get("/conferences/{conference_id}/support-counts")]
async fn count_support_needs(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<SupportCounts>, Problem> {
    must_care(&caller, &state.db, id).await?;
    let (needs, registrations) = store::all(&state.db, id).await?;
    let of = u32::try_from(registrations).unwrap_or(u32::MAX);
    let needs = counted(&needs, of);
    Ok(Hashed(SupportCounts { conference_id: id, registrations, needs }))
}
