use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use chrono::{DateTime, Utc};
use conferences::conference::{
    Conference, ConferenceEvent, ConferenceFilter, ConferenceProfile, ConferenceStep, Dates,
    InSeries, Missing, Surroundings,
};
use conferences::series::ConferenceSeries;
use conferences::{ConferenceId, Refusal};
use kernel::access::Role;
use kernel::{Life, NamedEvent, NamedStep, OrganisationId, Reason, Transitions};
use persistence::conferences::{
    desk as stored_desk, outcomes, pools, questions, series as conference_series,
};
use persistence::{Reader, Tx, conferences as store};
use serde::Deserialize;
use utoipa::ToSchema;

use super::hosts::{is_inside, must_host, seen, seen_inside};
use super::{desk, told};
use crate::State;
use crate::directory::organisations::must_be_verified;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, NoContent, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_conferences: Anyone;
    create_conference: Party(Coordinator), ConferencesWrite;
    show_conference: Anyone;
    delete_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    update_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    reschedule_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    show_conference_transitions: Anyone;
    transition_conference [If-Match]: Party(Coordinator), ConferencesWrite;
    show_host_transitions: Holder(Viewer);
    transition_host [If-Match]: Holder(Coordinator), ConferencesWrite;
}

type Conferences = kernel::Page<Conference>;
type ConferencePatch = Patch<ConferenceProfile>;
type NamedTransitions = Transitions<NamedEvent>;
type ConferenceTransitions = Transitions<ConferenceEvent, Missing>;

/// List conferences, in the order of their dates.
///
/// Those that were announced; to their hosts and the partners of their series also those that are being prepared.
#[utoipa::path(params(ConferenceFilter), responses((status = 200, description = "A page.", body = Conferences)))]
#[get("/conferences")]
async fn list_conferences(
    state: Data<State>,
    caller: Caller,
    list: List<ConferenceFilter>,
) -> Result<Paged<Conference>, Problem> {
    let grants = caller.grants(&state.db).await?;
    let mut found = store::list(&state.db, &list.filter, &list.listing, &grants).await?;
    found.items = pools::counted(&state.db, found.items).await?;
    Ok(list.records(found))
}

/// Propose a conference.
///
/// One of its hosts proposes it, an organisation that the network has verified; it leads. Others who are named as hosts
/// are invited: they show and count once they have accepted. In a series, one of the partners is among those who hold
/// it, and its round covers the dates.
#[utoipa::path(request_body = ConferenceProfile, responses((status = 201, description = "Proposed.", body = Conference)))]
#[post("/conferences")]
async fn create_conference(
    state: Data<State>,
    caller: Caller,
    new: New<ConferenceProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let own = caller.speaks_for(tx, profile.hosts.ids()).await?;
            let by_platform = profile.hosts.is_empty()
                && caller.grants(tx).await?.hold_everywhere(Role::Coordinator);
            if own.is_empty() && !by_platform {
                return Err(caller.lacks("one of the hosts"));
            }
            must_be_verified(&caller, tx, &own).await?;
            let series = hold_series(tx, profile.series).await?;
            let body = Conference::propose(ConferenceId::new(now), profile, &own, now)?;
            must_fit_series(series.as_ref(), None, &body, now)?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a conference.
///
/// All that a page about it takes is in the answer. What is announced of a closed one is shown to its hosts, to the
/// partners of its series and to its guests; of one whose title is hidden, to its hosts.
#[utoipa::path(responses((status = 200, description = "The conference.", body = Conference)))]
#[get("/conferences/{conference_id}")]
async fn show_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Versioned<Conference>, Problem> {
    let (mut conference, grants) = seen(&caller, &state.db, id).await?;
    conference.is_among_friends = is_inside(&caller, &grants, &state.db, &conference).await?;
    counted(&state.db, Versioned(conference)).await
}

/// Forget a conference that is no more than an idea.
#[utoipa::path(responses((status = 204, description = "Forgotten.")))]
#[delete("/conferences/{conference_id}")]
async fn delete_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let (conference, desk) = stored_desk::hold(tx, id).await?;
        must_host(&caller, tx, &conference).await?;
        if_match.check(conference.version)?;
        let bare = desk.pools.is_empty() && !outcomes::any(tx, id).await?;
        conference.must_be_forgettable(bare)?;
        questions::forget(tx, id).await?;
        Ok(store::delete(tx, &conference).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// Change a conference.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced. Dates, once set, change by
/// rescheduling; the host country stays once somebody has registered. New hosts are invited, unless one speaks for them.
/// Of a conference that is over only titles, themes, languages and the texts of the announcement are corrected.
#[utoipa::path(
    request_body(content = ConferencePatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Conference))
)]
#[patch("/conferences/{conference_id}")]
async fn update_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    changes: ConferencePatch,
) -> Result<Versioned<Conference>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let seen = store::show(tx, id).await?;
        let wanted = changes.apply(&seen.profile).map_or(seen.profile.series, |it| it.series);
        hold_series(tx, seen.profile.series).await?;
        hold_series(tx, wanted).await?;
        held(&caller, tx, id).await
    };
    let decide = async |tx: &Tx, before: &Conference| {
        let profile = changes.apply(&before.profile)?;
        let added =
            profile.hosts.ids().filter(|it| before.profile.hosts.ids().all(|one| one != *it));
        let own = caller.speaks_for(tx, added).await?;
        must_be_verified(&caller, tx, &own).await?;
        let after = before.revise(profile, &own, store::registrations(tx, id).await?, now)?;
        let series = hold_series(tx, after.profile.series).await?;
        must_fit_series(series.as_ref(), Some(before), &after, now)?;
        Ok(after)
    };
    let changed = state.change(&caller, &if_match, hold, decide, desk::reopen).await?;
    counted(&state.db, changed).await
}

/// New dates, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RescheduleCreate, examples(json!({"to": "2019-06", "reason": "The venue is not ready."})))]
struct NewDates {
    to: Dates,
    reason: Reason,
}

/// Give a conference other dates, or more exact ones.
///
/// The old ones stay on record; registrations stay.
#[utoipa::path(responses((status = 200, description = "Rescheduled.", body = Conference)))]
#[post("/conferences/{conference_id}/reschedules")]
async fn reschedule_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    Json(new): Json<NewDates>,
) -> Result<Versioned<Conference>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        hold_series(tx, store::show(tx, id).await?.profile.series).await?;
        held(&caller, tx, id).await
    };
    let decide = async |tx: &Tx, before: &Conference| {
        let after = before.reschedule(new.to, new.reason, now)?;
        let series = hold_series(tx, after.profile.series).await?;
        must_fit_series(series.as_ref(), Some(before), &after, now)?;
        Ok(after)
    };
    let changed = state.change(&caller, &if_match, hold, decide, desk::reopen).await?;
    counted(&state.db, changed).await
}

/// List what may happen to a conference now, and what each event still needs.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = ConferenceTransitions)))]
#[get("/conferences/{conference_id}/transitions")]
async fn show_conference_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Hashed<ConferenceTransitions>, Problem> {
    let (conference, _) = seen_inside(&caller, &state.db, id).await?;
    let around = surroundings(&state.db, id).await?;
    let unmet = |event| conference.missing(event, around, state.clock.now());
    Ok(Hashed(Transitions::of(conference.status.allowed(), unmet)))
}

/// Move a conference on.
///
/// Postponing it and calling it off take a reason, which everybody reads. Calling it off ends all registrations and
/// planned spills; when it is over, nobody waits any more. Nobody is offered a seat from a postponement to the next
/// opening.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = Conference)))]
#[post("/conferences/{conference_id}/transitions")]
async fn transition_conference(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    Json(step): Json<ConferenceStep>,
) -> Result<Versioned<Conference>, Problem> {
    let (event, now) = (step.event, state.clock.now());
    let changed = state.write(&caller, async |tx| {
        let (before, desk) = stored_desk::hold(tx, id).await?;
        must_host(&caller, tx, &before).await?;
        if_match.check(before.version)?;
        let after = before.after(step, surroundings(tx, id).await?, now)?;
        if event == ConferenceEvent::Cancel {
            told::of_news(tx, &before, &after).await?;
        }
        desk::close(tx, &before, desk, event).await?;
        desk::reopen(tx, &before, &after).await?;
        Ok(after)
    });
    counted(&state.db, Versioned(changed.await?)).await
}

/// With how many seats are left.
async fn counted(
    db: &impl Reader,
    Versioned(it): Versioned<Conference>,
) -> Result<Versioned<Conference>, Problem> {
    let own = pools::of(db, it.id).await?;
    Ok(Versioned(it.with_pools(&own)))
}

async fn surroundings(db: &impl Reader, id: ConferenceId) -> Result<Surroundings, Problem> {
    Ok(Surroundings {
        has_pools: store::has_pools(db, id).await?,
        outcomes_published: outcomes::any_published(db, id).await?,
        // Programmes and lists of who was there are not built yet: both say no.
        has_release: false,
        attendance_frozen: false,
    })
}

/// Show what a host that was named may do about it.
#[utoipa::path(responses((status = 200, description = "Both, with what can happen.", body = NamedTransitions)))]
#[get("/conferences/{conference_id}/hosts/{organisation_id}/transitions")]
async fn show_host_transitions(
    state: Data<State>,
    Path((id, host)): Path<(ConferenceId, OrganisationId)>,
) -> Result<Hashed<NamedTransitions>, Problem> {
    let conference = store::show(&state.db, id).await?;
    let found = conference.invited_hosts.transitions(host, conference.profile.hosts.ids());
    found.map(Hashed).ok_or_else(|| Problem::not_found("host of that name"))
}

/// Say for a host that was named whether it is one, or leave.
///
/// Nobody is a host by the word of others: until it accepts, it shows to those who are named only, and may do nothing.
/// Where nobody holds a role with it, a coordinator of the platform answers. Who declines or leaves is named no more; the
/// lead hands over first.
#[utoipa::path(responses((status = 200, description = "As it says.", body = Conference)))]
#[post("/conferences/{conference_id}/hosts/{organisation_id}/transitions")]
async fn transition_host(
    state: Data<State>,
    caller: Caller,
    Path((id, host)): Path<(ConferenceId, OrganisationId)>,
    if_match: IfMatch,
    Json(step): Json<NamedStep>,
) -> Result<Versioned<Conference>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        caller.must_speak_for(tx, host).await?;
        let conference = store::lock(tx, id).await?;
        if conference.profile.hosts.ids().all(|it| it != host) {
            return Err(Problem::not_found("host of that name"));
        }
        Ok(conference)
    };
    let decide = async |tx: &Tx, before: &Conference| {
        if step.event == NamedEvent::Accept {
            must_be_verified(&caller, tx, &[host]).await?;
        }
        Ok(before.host_answers(host, step.event, now)?)
    };
    let changed = state.change(&caller, &if_match, hold, decide, store::update).await?;
    counted(&state.db, changed).await
}

/// Holds the series that a place is in, before any conference.
async fn hold_series(
    tx: &Tx,
    place: Option<InSeries>,
) -> Result<Option<ConferenceSeries>, Problem> {
    let Some(place) = place else { return Ok(None) };
    let series = conference_series::find_locked(tx, place.series_id).await?;
    series.map(Some).ok_or_else(|| Refusal::SeriesUnknown.into())
}

/// A conference in a series keeps to its partners and rounds; what a change does not touch is not looked at again.
fn must_fit_series(
    series: Option<&ConferenceSeries>,
    before: Option<&Conference>,
    after: &Conference,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let Some(series) = series else { return Ok(()) };
    let place = |it: &Conference| it.profile.series;
    if before.and_then(place).map(|it| it.series_id) != Some(series.id) {
        series.must_go_on()?;
    }
    let fits = |it: &Conference| (place(it), it.profile.dates, it.hosts().collect::<Vec<_>>());
    if before.is_some_and(|it| fits(it) == fits(after)) {
        return Ok(());
    }
    Ok(series.takes(after, now.date_naive())?)
}

/// Holds a conference, for its hosts.
async fn held(caller: &Caller, tx: &Tx, id: ConferenceId) -> Result<Conference, Problem> {
    let conference = store::lock(tx, id).await?;
    must_host(caller, tx, &conference).await?;
    Ok(conference)
}
