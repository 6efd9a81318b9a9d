use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::NaiveDate;
use conferences::ConferenceSeriesId;
use conferences::series::{
    ConferenceSeries, ConferenceSeriesFilter, HostingCoverage, SeriesEvent, SeriesPartner,
    SeriesProfile,
};
use kernel::{Life, Transitions};
use persistence::conferences::series as store;
use persistence::{Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::State;
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
    show_hosting_coverage: Anyone;
}

type SeriesPage = kernel::Page<ConferenceSeries>;
type SeriesPatch = Patch<SeriesProfile>;
type SeriesTransitions = Transitions<SeriesEvent>;

/// List series of conferences.
#[utoipa::path(params(ConferenceSeriesFilter), responses((status = 200, description = "A page.", body = SeriesPage)))]
#[get("/conference-series")]
async fn list_conference_series(
    state: Data<State>,
    list: List<ConferenceSeriesFilter>,
) -> Result<Paged<ConferenceSeries>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Draft a series of conferences.
///
/// One of the partners that coordinate it drafts it.
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
            let body = ConferenceSeries::draft(ConferenceSeriesId::new(now), profile, now);
            caller.acts_for(tx, body.coordinators_on(now.date_naive())).await?;
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
    Path(id): Path<ConferenceSeriesId>,
) -> Result<Versioned<ConferenceSeries>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Change a series of conferences.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced.
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
    let decide = async |_: &Tx, before: &ConferenceSeries| {
        Ok(before.revise(changes.apply(&before.profile)?, now))
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// List what may happen to a series of conferences now.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = SeriesTransitions)))]
#[get("/conference-series/{conference_series_id}/transitions")]
async fn show_conference_series_transitions(
    state: Data<State>,
    Path(id): Path<ConferenceSeriesId>,
) -> Result<Hashed<SeriesTransitions>, Problem> {
    let (series, now) = (store::show(&state.db, id).await?, state.clock.now());
    Ok(Hashed(Transitions::tried(series.status.allowed(), |event| series.after(event, now))))
}

/// A step of a series.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "activate"})))]
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
    Path(id): Path<ConferenceSeriesId>,
    Query(AsOf { as_of }): Query<AsOf>,
) -> Result<Hashed<SeriesPartners>, Problem> {
    let as_of = as_of.unwrap_or_else(|| state.clock.now().date_naive());
    let series = store::show(&state.db, id).await?;
    Ok(Hashed(SeriesPartners { as_of, data: series.partners_on(as_of).cloned().collect() }))
}

/// Show in which countries of its partners a series holds conferences.
#[utoipa::path(params(AsOf), responses((status = 200, description = "By the partners of the day.", body = HostingCoverage)))]
#[get("/conference-series/{conference_series_id}/hosting-coverage")]
async fn show_hosting_coverage(
    state: Data<State>,
    Path(id): Path<ConferenceSeriesId>,
    Query(AsOf { as_of }): Query<AsOf>,
) -> Result<Hashed<HostingCoverage>, Problem> {
    let as_of = as_of.unwrap_or_else(|| state.clock.now().date_naive());
    let series = store::show(&state.db, id).await?;
    let conferences = stored::of_series(&state.db, id).await?;
    Ok(Hashed(series.hosting_coverage(conferences, as_of)))
}

/// Holds a series, for those who coordinate it.
async fn held(
    caller: &Caller,
    tx: &Tx,
    id: ConferenceSeriesId,
) -> Result<ConferenceSeries, Problem> {
    let series = store::lock(tx, id).await?;
    caller.acts_for(tx, series.coordinators_on(tx.author().at.date_naive())).await?;
    Ok(series)
}
