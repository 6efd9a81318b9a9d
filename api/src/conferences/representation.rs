use actix_web::get;
use actix_web::web::Data;
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::registration::{Registration, RegistrationStatus};
use conferences::representation::Representation;
use persistence::conferences::registrations as store;
use persistence::{Author, conferences as stored};

use crate::State;
use crate::http::extract::{Hashed, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_representation: Anyone;
}

/// Show how well the groups that matter are represented among the confirmed guests.
///
/// Groups that fewer than five people are in, or outside of, are not shown, nor what would betray them. A reading stays
/// the same all day (UTC), so that nobody learns from two readings who came in between; hosts read what everybody reads.
#[utoipa::path(responses((status = 200, description = "The measure.", body = Representation)))]
#[get("/conferences/{conference_id}/representation")]
async fn show_representation(
    state: Data<State>,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<Representation>, Problem> {
    let conference = stored::show(&state.db, id).await?;
    let (now, day) = (state.clock.now(), state.clock.now().date_naive());
    if let Some(kept) = store::find_representation(&state.db, id, day).await? {
        return Ok(Hashed(kept));
    }
    let fresh = measure(&state, &conference).await?;
    let author = Author::system("keepRepresentation", now);
    let kept = state.db.write(author, async |tx| {
        store::keep_representation(tx, id, day, &fresh).await?;
        store::find_representation(tx, id, day).await
    });
    Ok(Hashed(kept.await?.unwrap_or(fresh)))
}

async fn measure(state: &State, conference: &Conference) -> Result<Representation, Problem> {
    let groups = conference.profile.admission.groups.as_ref();
    let groups = groups.ok_or_else(|| Problem::not_found("measure: no groups are asked for"))?;
    let confirmed = [RegistrationStatus::Confirmed];
    let guests = store::in_states(&state.db, conference.id, &confirmed).await?;
    let people: Vec<_> = guests.into_iter().map(Registration::counted_in).collect();
    Ok(groups.measure(&people).published())
}
