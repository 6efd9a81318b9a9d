use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::NaiveDate;
use conferences::ConferenceSeriesId;
use conferences::series::{
    ConferenceSeries, ConferenceSeriesFilter, HostingCoverage, SeriesEvent, SeriesPartner,
    SeriesProfile,
};
use kernel::{Life, NamedEvent, NamedStep, OrganisationId, Transitions};
use persistence::conferences::series as store;
use persistence::{Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::State;
use crate::directory::organisations::must_be_verified;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Patch, Path, Query, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_conference_series: Anyone;
    create_conference_series: Party(Coordinator), ConferencesWrite;
    show_conference_series: Anyone;
    update_conference_series [If-Match]: Party(Coordinator), ConferencesWrite;
    show_conference_series_transitions: Anyone;
    transition_conference_series [If-Match]: Party(Coordinator), ConferencesWrite;
    list_conference_series_partners: Anyone;
    show_conference_series_partner_transitions: Holder(Viewer);
    transition_conference_series_partner [If-Match]: Holder(Coordinator), ConferencesWrite;
    show_hosting_coverage: Anyone;
}

type SeriesPage = kernel::Page<ConferenceSeries>;
type SeriesPatch = Patch<SeriesProfile>;
type NamedTransitions = Transitions<NamedEvent>;
type SeriesTransitions = Transitions<SeriesEvent>;

/// List series of conferences.
///
/// Those that were begun; to their partners also those that are being prepared.
#[utoipa::path(params(ConferenceSeriesFilter), responses((status = 200, description = "A page.", body = SeriesPage)))]
#[get("/conference-series")]
async fn list_conference_series(
    state: Data<State>,
    caller: Caller,
    list: List<ConferenceSeriesFilter>,
) -> Result<Paged<ConferenceSeries>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(list.records(store::list(&state.db, &list.filter, &list.listing, &grants).await?))
}

/// Draft a series of conferences.
///
/// One of the partners that coordinate it drafts it, an organisation that the network has verified. Others who are named
/// are invited: they show and count once they have accepted.
#[utoipa::path(request_body = SeriesProfile, responses((status = 201, description = "Drafted.", body = ConferenceSeries)))]
#[post("/conference-series")]
async fn create_conference_series(
    state: Data<State>,
    caller: Caller,
    new: New<SeriesProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let named = profile.partners.iter().map(|it| it.organisation_id);
            let own = caller.speaks_for(tx, named).await?;
            let body = ConferenceSeries::draft(ConferenceSeriesId::new(now), profile, &own, now)?;
            if body.coordinators_on(now.date_naive()).next().is_none() {
                return Err(caller.lacks("a partner that coordinates it"));
            }
            must_be_verified(&caller, tx, &own).await?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a series of conferences.
#[utoipa::path(responses((status = 200, description = "The series.", body = ConferenceSeries)))]
#[get("/conference-series/{conference_series_id}")]
async fn show_conference_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
) -> Result<Versioned<ConferenceSeries>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(Versioned(store::show_to(&state.db, id, &grants).await?))
}

/// Change a series of conferences.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced. New partners are invited, unless
/// one speaks for them. Nothing changes that a conference of the series rests on: those that would fall out are named.
#[utoipa::path(
    request_body(content = SeriesPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = ConferenceSeries))
)]
#[patch("/conference-series/{conference_series_id}")]
async fn update_conference_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    if_match: IfMatch,
    changes: SeriesPatch,
) -> Result<Versioned<ConferenceSeries>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| held(&caller, tx, id).await;
    let decide = async |tx: &Tx, before: &ConferenceSeries| {
        let profile = changes.apply(&before.profile)?;
        let named = |it: &SeriesProfile| -> Vec<_> {
            it.partners.iter().map(|it| it.organisation_id).collect()
        };
        let (old, mut added) = (named(&before.profile), named(&profile));
        added.retain(|it| !old.contains(it));
        let own = caller.speaks_for(tx, added).await?;
        must_be_verified(&caller, tx, &own).await?;
        let after = before.revise(profile, &own, now)?;
        after.must_keep(before, &stored::in_series(tx, id).await?, now.date_naive())?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// List what may happen to a series of conferences now.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = SeriesTransitions)))]
#[get("/conference-series/{conference_series_id}/transitions")]
async fn show_conference_series_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
) -> Result<Hashed<SeriesTransitions>, Problem> {
    let grants = caller.grants(&state.db).await?;
    let (series, now) = (store::show_to(&state.db, id, &grants).await?, state.clock.now());
    Ok(Hashed(Transitions::tried(series.status.allowed(), |event| series.after(event, now))))
}

/// A step of a series.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceSeriesTransitionCreate, examples(json!({"event": "activate"})))]
struct SeriesStep {
    event: SeriesEvent,
}

/// Have a series of conferences begin or end.
///
/// A network of conferences begins with a municipality, civil society, and partners from three countries.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = ConferenceSeries)))]
#[post("/conference-series/{conference_series_id}/transitions")]
async fn transition_conference_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    if_match: IfMatch,
    Json(step): Json<SeriesStep>,
) -> Result<Versioned<ConferenceSeries>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| held(&caller, tx, id).await;
    let decide = async |_: &Tx, before: &ConferenceSeries| Ok(before.after(step.event, now)?);
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// The day that is looked at.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AsOf {
    /// The day that is looked at; today, if absent.
    #[param(nullable = false, example = "2020-01-01")]
    as_of: Option<NaiveDate>,
}

/// The partners of a series on a day.
#[derive(Serialize, ToSchema)]
struct SeriesPartners {
    as_of: NaiveDate,
    data: Vec<SeriesPartner>,
}

/// List the partners of a series on a day.
#[utoipa::path(params(AsOf), responses((status = 200, description = "Those whose time covers the day.", body = SeriesPartners)))]
#[get("/conference-series/{conference_series_id}/partners")]
async fn list_conference_series_partners(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    Query(AsOf { as_of }): Query<AsOf>,
) -> Result<Hashed<SeriesPartners>, Problem> {
    let as_of = as_of.unwrap_or_else(|| state.clock.now().date_naive());
    let series = store::show_to(&state.db, id, &caller.grants(&state.db).await?).await?;
    Ok(Hashed(SeriesPartners { as_of, data: series.partners_on(as_of).cloned().collect() }))
}

/// Show in which countries of its partners a series holds conferences.
#[utoipa::path(params(AsOf), responses((status = 200, description = "By the partners of the day.", body = HostingCoverage)))]
#[get("/conference-series/{conference_series_id}/hosting-coverage")]
async fn show_hosting_coverage(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    Query(AsOf { as_of }): Query<AsOf>,
) -> Result<Hashed<HostingCoverage>, Problem> {
    let as_of = as_of.unwrap_or_else(|| state.clock.now().date_naive());
    let grants = caller.grants(&state.db).await?;
    let series = store::show_to(&state.db, id, &grants).await?;
    let conferences = stored::of_series(&state.db, id, &grants).await?;
    Ok(Hashed(series.hosting_coverage(conferences, as_of)))
}

/// Holds a series, for those who coordinate it.
async fn held(
    caller: &Caller,
    tx: &Tx,
    id: ConferenceSeriesId,
) -> Result<ConferenceSeries, Problem> {
    let series = store::lock(tx, id).await?;
    let acts = caller.acts_for(tx, series.coordinators_on(tx.author().at.date_naive())).await;
    if let Err(refused) = acts {
        // What one does not see is not there.
        store::show_to(tx, id, &caller.grants(tx).await?).await?;
        return Err(refused);
    }
    Ok(series)
}

/// Show what a partner that was named may do about it.
#[utoipa::path(responses((status = 200, description = "What can happen.", body = NamedTransitions)))]
#[get("/conference-series/{conference_series_id}/partners/{organisation_id}/transitions")]
async fn show_conference_series_partner_transitions(
    state: Data<State>,
    Path((id, partner)): Path<(ConferenceSeriesId, OrganisationId)>,
) -> Result<Hashed<NamedTransitions>, Problem> {
    let series = store::show(&state.db, id).await?;
    let named = series.profile.partners.iter().map(|it| it.organisation_id);
    let found = series.invited_partners.transitions(partner, named);
    found.map(Hashed).ok_or_else(|| Problem::not_found("partner of that name"))
}

/// Say for a partner that was named whether it is one, or leave.
///
/// Nobody is a partner by the word of others: until it accepts, it shows to those who are named only, and may do nothing.
/// Where nobody holds a role with it, a coordinator of the platform answers. Who declines or leaves is named no more, as
/// long as somebody coordinates the series.
#[utoipa::path(responses((status = 200, description = "As it says.", body = ConferenceSeries)))]
#[post("/conference-series/{conference_series_id}/partners/{organisation_id}/transitions")]
async fn transition_conference_series_partner(
    state: Data<State>,
    caller: Caller,
    Path((id, partner)): Path<(ConferenceSeriesId, OrganisationId)>,
    if_match: IfMatch,
    Json(step): Json<NamedStep>,
) -> Result<Versioned<ConferenceSeries>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        caller.must_speak_for(tx, partner).await?;
        let series = store::lock(tx, id).await?;
        if series.profile.partners.iter().all(|it| it.organisation_id != partner) {
            return Err(Problem::not_found("partner of that name"));
        }
        Ok(series)
    };
    let decide = async |tx: &Tx, before: &ConferenceSeries| {
        if step.event == NamedEvent::Accept {
            must_be_verified(&caller, tx, &[partner]).await?;
        }
        Ok(before.partner_answers(partner, step.event, now)?)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}
