use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::NaiveDate;
use conferences::ConferenceSeriesId;
use conferences::series::{
    HostingCoverage, Series, SeriesEvent, SeriesFilter, SeriesPartner, SeriesProfile,
};
use persistence::conferences::series as store;
use persistence::{Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::State;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, NoQuery, Paged, Patch, Path, Query,
    Versioned,
};
use crate::http::guard::Caller;
use crate::http::problem::Problem;

pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .service(list_conference_series)
        .service(create_conference_series)
        .service(show_conference_series)
        .service(update_conference_series)
        .service(move_conference_series)
        .service(list_series_partners)
        .service(show_hosting_coverage);
}

type SeriesPage = kernel::Page<Series>;
type SeriesPatch = Patch<SeriesProfile>;

/// List series of conferences.
#[utoipa::path(tag = "conferences", params(SeriesFilter), responses((status = 200, description = "A page.", body = SeriesPage)))]
#[get("/conference-series")]
async fn list_conference_series(
    state: Data<State>,
    list: List<SeriesFilter>,
) -> Result<Paged<Series>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Draft a series of conferences.
///
/// One of the partners that coordinate it drafts it.
#[utoipa::path(tag = "conferences", request_body = SeriesProfile, responses((status = 201, description = "Drafted.", body = Series)))]
#[post("/conference-series")]
async fn create_conference_series(
    state: Data<State>,
    caller: Caller,
    _none: NoQuery,
    new: New<SeriesProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let body = Series::draft(ConferenceSeriesId::new(now), profile, now);
            caller.acts_for(tx, body.coordinators_on(now.date_naive())).await?;
            store::insert(tx, &body).await?;
            let location = format!("/api/v1/conference-series/{}", body.id);
            Ok(Created { version: body.version, body, location })
        })
        .await
}

/// Show a series of conferences.
#[utoipa::path(tag = "conferences", responses((status = 200, description = "The series.", body = Series)))]
#[get("/conference-series/{series_id}")]
async fn show_conference_series(
    state: Data<State>,
    Path(id): Path<ConferenceSeriesId>,
    _none: NoQuery,
) -> Result<Versioned<Series>, Problem> {
    Ok(versioned(store::show(&state.db, id).await?))
}

/// Change a series of conferences.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    tag = "conferences",
    request_body(content = SeriesPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Series))
)]
#[patch("/conference-series/{series_id}")]
async fn update_conference_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    if_match: IfMatch,
    _none: NoQuery,
    changes: SeriesPatch,
) -> Result<Versioned<Series>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |_, before| {
        Ok(before.revise(changes.apply(&before.profile)?, now))
    })
    .await
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
#[utoipa::path(tag = "conferences", params(("If-Match" = String, Header)), responses((status = 200, description = "Moved on.", body = Series)))]
#[post("/conference-series/{series_id}/transitions")]
async fn move_conference_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceSeriesId>,
    if_match: IfMatch,
    _none: NoQuery,
    Json(step): Json<SeriesStep>,
) -> Result<Versioned<Series>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |_, before| Ok(before.after(step.event, now)?))
        .await
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
#[utoipa::path(tag = "conferences", params(AsOf), responses((status = 200, description = "Those whose time covers the day.", body = SeriesPartners)))]
#[get("/conference-series/{series_id}/partners")]
async fn list_series_partners(
    state: Data<State>,
    Path(id): Path<ConferenceSeriesId>,
    Query(AsOf { as_of }): Query<AsOf>,
) -> Result<Hashed<SeriesPartners>, Problem> {
    let as_of = as_of.unwrap_or_else(|| state.clock.now().date_naive());
    let series = store::show(&state.db, id).await?;
    Ok(Hashed(SeriesPartners { as_of, data: series.partners_on(as_of).cloned().collect() }))
}

/// Show in which countries of its partners a series holds conferences.
#[utoipa::path(tag = "conferences", params(AsOf), responses((status = 200, description = "By the partners of the day.", body = HostingCoverage)))]
#[get("/conference-series/{series_id}/hosting-coverage")]
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

/// Loads a series, lets `decide` say what becomes of it, and stores that; for those who coordinate it.
async fn change(
    state: &State,
    caller: &Caller,
    id: ConferenceSeriesId,
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, &Series) -> Result<Series, Problem>,
) -> Result<Versioned<Series>, Problem> {
    let today = state.clock.now().date_naive();
    let changed = state.write(caller, async |tx| {
        let before = store::lock(tx, id).await?;
        caller.acts_for(tx, before.coordinators_on(today)).await?;
        if_match.check(before.version)?;
        let after = decide(tx, &before).await?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(versioned)
}

fn versioned(series: Series) -> Versioned<Series> {
    let version = series.version;
    Versioned(series, version)
}
