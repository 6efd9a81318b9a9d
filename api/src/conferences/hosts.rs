//! Who sees a conference, and who may act for it.

use chrono::NaiveDate;
use conferences::ConferenceId;
use conferences::conference::{Access, Conference, Dates};
use conferences::team::{Appointment, TeamRole};
use kernel::access::{Grants, Role};
use persistence::conferences::{registrations, series, team};
use persistence::{Reader, conferences as stored};

use crate::http::call::Caller;
use crate::http::problem::Problem;

/// A conference that the caller sees, and what the caller may do.
pub(super) async fn seen(
    caller: &Caller,
    db: &impl Reader,
    id: ConferenceId,
) -> Result<(Conference, Grants), Problem> {
    let grants = caller.grants(db).await?;
    let conference = stored::show_to(db, id, &grants).await?;
    Ok((conference, grants))
}

/// To who does not see it, it is not there.
pub(super) async fn must_see(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
) -> Result<(), Problem> {
    if it.announced { Ok(()) } else { seen(caller, db, it.id).await.map(drop) }
}

/// The same, where what hangs on the conference is shown.
pub(super) async fn seen_inside(
    caller: &Caller,
    db: &impl Reader,
    id: ConferenceId,
) -> Result<(Conference, Grants), Problem> {
    let (conference, grants) = seen(caller, db, id).await?;
    if !is_inside(caller, &grants, db, &conference).await? {
        return Err(Problem::not_found("conference that is open to you"));
    }
    Ok((conference, grants))
}

/// Whether what hangs on the conference is shown: to anybody, of a closed one to those who belong to it and its guests.
pub(super) async fn is_inside(
    caller: &Caller,
    grants: &Grants,
    db: &impl Reader,
    it: &Conference,
) -> Result<bool, Problem> {
    Ok(!it.is_among_themselves()
        || belongs(grants, db, it).await?
        || takes_part(caller, db, it).await?)
}

/// Whether somebody holds a role with a host or with a partner of the series, on the body itself or on the platform.
async fn belongs(grants: &Grants, db: &impl Reader, it: &Conference) -> Result<bool, Problem> {
    if grants.cover_any(Role::Viewer, it.hosts()) {
        return Ok(true);
    }
    let Some(place) = it.profile.series else { return Ok(false) };
    let series = series::show(db, place.series_id).await?;
    Ok(grants.cover_any(Role::Viewer, series.partners().map(|it| it.organisation_id)))
}

/// Whether somebody may come: anybody to what is open, else who holds a role with a host or a partner of the series.
pub(super) async fn may_come(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
    today: NaiveDate,
) -> Result<bool, Problem> {
    if it.profile.access == Access::Open {
        return Ok(true);
    }
    let grants = caller.grants(db).await?;
    let holds = |body: kernel::OrganisationId| grants.hold_on(Role::Viewer, body.into());
    if it.hosts().any(holds) {
        return Ok(true);
    }
    let Some(place) = it.profile.series else { return Ok(false) };
    let series = series::show(db, place.series_id).await?;
    let day = it.profile.dates.map_or(today, Dates::first);
    Ok(series.partners_on(day).map(|it| it.organisation_id).any(holds))
}

/// Whether the caller is one of its guests.
pub(super) async fn takes_part(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
) -> Result<bool, Problem> {
    let Ok(account) = caller.account() else { return Ok(false) };
    let own = registrations::all_of_person(db, it.id, uuid::Uuid::from(account).into()).await?;
    Ok(own.iter().any(|it| it.status.is_confirmed()))
}

/// Lets through who holds the role with a host; to who does not even see it, it is not there.
pub(super) async fn must_host(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
) -> Result<(), Problem> {
    let Err(refused) = caller.acts_for(db, it.hosts()).await else { return Ok(()) };
    seen(caller, db, it.id).await?;
    Err(refused)
}

/// Whether the caller was appointed to a task there, and holds a role with a host still.
pub(super) async fn serves(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
    role: TeamRole,
) -> Result<bool, Problem> {
    let Ok(account) = caller.account() else { return Ok(false) };
    let is_of = Appointment::must_be_of(it.hosts(), &caller.grants(db).await?).is_ok();
    Ok(is_of && team::roles(db, it.id, account).await?.contains(&role))
}

/// Lets through who holds the role with a host, and who is at the desk.
pub(super) async fn must_attend(
    caller: &Caller,
    db: &impl Reader,
    it: &Conference,
) -> Result<(), Problem> {
    let Err(refused) = must_host(caller, db, it).await else { return Ok(()) };
    if serves(caller, db, it, TeamRole::Desk).await? { Ok(()) } else { Err(refused) }
}
