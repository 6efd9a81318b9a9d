use actix_web::get;
use actix_web::web::Data;
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::registration::{Registration, RegistrationStatus};
use conferences::representation::{Reader, Representation};
use kernel::access::Role;
use persistence::Author;
use persistence::conferences::{registrations, representation as store};

use super::hosts::seen_inside;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Hashed, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_representation: Anyone;
}

/// Show how well the groups that matter are represented among the confirmed guests.
///
/// Groups of fewer than five people are not shown. To the public a reading stays the same all day (UTC), so that nobody
/// learns from two readings who came in between; hosts see it as it is now.
#[utoipa::path(responses((status = 200, description = "The measure.", body = Representation)))]
#[get("/conferences/{conference_id}/representation")]
async fn show_representation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<Representation>, Problem> {
    let (conference, grants) = seen_inside(&caller, &state.db, id).await?;
    if grants.cover_any(Role::Coordinator, conference.hosts()) {
        return Ok(Hashed(measure(&state, &conference, Reader::Privacy).await?));
    }
    let (now, day) = (state.clock.now(), state.clock.now().date_naive());
    if let Some(kept) = store::find(&state.db, id, day).await? {
        return Ok(Hashed(kept));
    }
    let fresh = measure(&state, &conference, Reader::Public).await?;
    let author = Author::system("keepRepresentation", now);
    let kept = state.db.write(author, async |tx| {
        store::keep(tx, id, day, &fresh).await?;
        store::find(tx, id, day).await
    });
    Ok(Hashed(kept.await?.unwrap_or(fresh)))
}

async fn measure(
    state: &State,
    conference: &Conference,
    reader: Reader,
) -> Result<Representation, Problem> {
    let groups = conference.profile.admission.groups.as_ref();
    let groups = groups.ok_or_else(|| Problem::not_found("measure: no groups are asked for"))?;
    let confirmed = [RegistrationStatus::Confirmed];
    let guests = registrations::in_states(&state.db, conference.id, &confirmed).await?;
    let people: Vec<_> = guests.into_iter().map(Registration::counted_in).collect();
    Ok(groups.measure(&people).published(reader))
}
