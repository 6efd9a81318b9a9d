use actix_web::get;
use actix_web::web::Data;
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::registration::{Registration, RegistrationStatus};
use conferences::representation::{Measure, Representation};
use persistence::Author;
use persistence::conferences::registrations;
use persistence::conferences::representation::{self as store, Reading};

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
/// Small groups are hidden, and whatever they could be worked out from. Everybody reads the same, hosts too; a reading
/// stays to the end of its day (UTC) and until five people have changed what is counted, so that nobody learns from two
/// readings who came in between.
#[utoipa::path(responses((status = 200, description = "The measure.", body = Representation)))]
#[get("/conferences/{conference_id}/representation")]
async fn show_representation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<Representation>, Problem> {
    let (conference, _) = seen_inside(&caller, &state.db, id).await?;
    let (now, day) = (state.clock.now(), state.clock.now().date_naive());
    let old = store::latest(&state.db, id).await?;
    if let Some(Reading { measure, .. }) = old.as_ref().filter(|it| it.day >= day) {
        return Ok(Hashed(measure.clone()));
    }
    let fresh = measure(&state, &conference).await?;
    let basis = fresh.basis(day);
    match old {
        Some(old) if !basis.may_replace(&old.basis) => return Ok(Hashed(old.measure)),
        _ => {}
    }
    let reading = Reading { day, basis, measure: fresh.published() };
    let author = Author::system("keepRepresentation", now);
    let kept = state.db.write(author, async |tx| {
        store::keep(tx, id, &reading).await?;
        store::latest(tx, id).await
    });
    Ok(Hashed(kept.await?.map_or(reading.measure, |it| it.measure)))
}

async fn measure(state: &State, conference: &Conference) -> Result<Measure, Problem> {
    let groups = conference.profile.admission.groups.as_ref();
    let groups = groups.ok_or_else(|| Problem::not_found("measure: no groups are asked for"))?;
    let confirmed = [RegistrationStatus::Confirmed];
    let guests = registrations::in_states(&state.db, conference.id, &confirmed).await?;
    let people: Vec<_> = guests.into_iter().map(Registration::counted_in).collect();
    Ok(groups.measure(&people))
}
