use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::Data;
use actix_web::{get, post};
use kernel::access::Role;
use kernel::{AccountId, PlaceId};
use learning_cities::indicator::{Definition, Indicator};
use learning_cities::observation::{
    Audience, ObservationFilter, ObservationProfile, Recording, Revision, RevisionId, Statement,
    must_be_of_its_time,
};
use learning_cities::series::{Series, SeriesFilter, SeriesId, SeriesKey};
use learning_cities::status::Figure;
use learning_cities::{Frequency, Refusal};
use persistence::directory::places;
use persistence::learning_cities::reading::{Of, Reading, kept};
use persistence::learning_cities::{indicators, observations, recording, registry};
use persistence::{Reader, Slice, Tx};

use super::named::{
    misfit, must_know_indicators, must_know_parts, must_know_places, named_indicator, named_place,
    unknown, unseen,
};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, List, New, Paged, Path, Versioned};
use crate::http::problem::{self, Fault, Problem};
use crate::http::rule::routes;

routes! {
    list_time_series: Anyone;
    show_time_series: Anyone;
    list_time_series_observations: Anyone;
    list_observations: Anyone;
    record_observation: Party(Contributor), LearningCitiesWrite;
    show_observation: Anyone;
    list_observation_revisions: Anyone;
    list_place_observations: Party(Viewer);
}

type SeriesPage = kernel::Page<Series>;
type Observations = kernel::Page<Revision>;

/// List series.
///
/// Those of which something was published; to those who look after a place, all of its series.
#[utoipa::path(params(SeriesFilter), responses((status = 200, description = "A page.", body = SeriesPage)))]
#[get("/time-series")]
async fn list_time_series(
    state: Data<State>,
    caller: Caller,
    list: List<SeriesFilter>,
) -> Result<Paged<Series>, Problem> {
    let (filter, grants) = (&list.filter, caller.grants(&state.db).await?);
    let found = observations::list_series(&state.db, filter, &list.listing, &grants).await?;
    let seen = found.items.iter();
    let codes = unseen(&filter.indicator, seen.clone().map(|it| &it.indicator_code));
    must_know_indicators(&state.db, &codes).await?;
    must_know_places(&state.db, &unseen(&filter.place_id, seen.map(|it| &it.place_id))).await?;
    Ok(list.page(found))
}

/// Show what a series is about.
#[utoipa::path(responses((status = 200, description = "The series.", body = Series)))]
#[get("/time-series/{time_series_id}")]
async fn show_time_series(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SeriesId>,
) -> Result<Hashed<Series>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(Hashed(observations::show_series(&state.db, id, &grants).await?))
}

/// List the published observations of a series.
#[utoipa::path(params(ObservationFilter), responses((status = 200, description = "A page.", body = Observations)))]
#[get("/time-series/{time_series_id}/observations")]
async fn list_time_series_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SeriesId>,
    list: List<ObservationFilter>,
) -> Result<Paged<Revision>, Problem> {
    let found = found(&state, Reading::PUBLIC, Of::Series(id), &list).await?;
    if found.items.is_empty() {
        observations::show_series(&state.db, id, &caller.grants(&state.db).await?).await?;
    }
    Ok(list.page(found))
}

/// List published observations.
///
/// One for each series and period, the latest; with `as_of`, as it was then; with `include_history`, all that was ever
/// published; with `updated_after`, what has changed since, deletions included. Figures that are not for everybody are
/// shown as suppressed (status Q), at any time. What a query names and is not there is 400, so that a slip is no lack of data.
#[utoipa::path(params(ObservationFilter), responses((status = 200, description = "A page.", body = Observations)))]
#[get("/observations")]
async fn list_observations(
    state: Data<State>,
    list: List<ObservationFilter>,
) -> Result<Paged<Revision>, Problem> {
    Ok(list.page(found(&state, Reading::PUBLIC, Of::All, &list).await?))
}

async fn found(
    state: &State,
    reading: Reading,
    of: Of<'_>,
    list: &List<ObservationFilter>,
) -> Result<Slice<Revision>, Problem> {
    let filter = &list.filter;
    in_order(filter, state.clock.now())?;
    let parts = SeriesKey::of(&filter.dimension).map_err(|it| misfit("dimension", &it.rule))?;
    let found = reading.list(&state.db, of, filter, &list.listing).await?;
    let seen = found.items.iter().map(|it| &it.series);
    let codes = unseen(&filter.indicator, seen.clone().map(|it| &it.indicator_code));
    let unseen_indicators = must_know_indicators(&state.db, &codes).await?;
    must_know_places(&state.db, &unseen(&filter.place_id, seen.map(|it| &it.place_id))).await?;
    // What is there may follow an earlier definition; where nothing is found, a slip is told from a lack of data.
    if found.items.is_empty() {
        must_know_parts(&state.db, &filter.dimension).await?;
        must_be_of_one(&unseen_indicators, &parts, filter)?;
    }
    Ok(found)
}

/// Whether one of the indicators may have figures of such parts and periods; a year includes its parts.
fn must_be_of_one(
    indicators: &[Indicator],
    parts: &SeriesKey,
    filter: &ObservationFilter,
) -> Result<(), Problem> {
    let definitions: Vec<_> = indicators.iter().filter_map(|it| it.current.as_ref()).collect();
    if definitions.is_empty() {
        return Ok(());
    }
    let none =
        |fits: &dyn Fn(&Definition) -> bool| !definitions.iter().any(|it| fits(&it.definition));
    for (dimension, _) in parts.parts() {
        if none(&|it| it.dimensions.iter().any(|known| known.as_str() == dimension)) {
            return Err(misfit("dimension", format!("The indicator is not split by {dimension}.")));
        }
    }
    for (parameter, period) in
        [("period_from", filter.period_from), ("period_to", filter.period_to)]
    {
        let pace = period.map(|it| it.frequency()).filter(|it| *it != Frequency::A);
        if let Some(pace) = pace
            && none(&|it| it.frequency == pace)
        {
            let rule = format!("The indicator has no figures by periods of the frequency {pace}.");
            return Err(misfit(parameter, rule));
        }
    }
    Ok(())
}

/// What has changed between two times needs the first before the second (SDMX), and so do periods.
fn in_order(filter: &ObservationFilter, now: chrono::DateTime<chrono::Utc>) -> Result<(), Problem> {
    let periods = filter.period_from.zip(filter.period_to);
    if periods.is_some_and(|(first, last)| last.end() <= first.start()) {
        return Err(misfit("period_to", "It lies before period_from."));
    }
    let at = filter.as_of.unwrap_or(now);
    match filter.updated_after {
        Some(since) if since >= at => {
            let refusal = Refusal::UpdatedAfterAsOf;
            let fault = Fault::in_parameter("updated_after", (&refusal).into(), &refusal);
            Err(Problem::faults(&problem::INVALID_PARAMETER, vec![fault]))
        }
        _ => Ok(()),
    }
}

/// List what was recorded of a place, whatever its state.
///
/// For those who look after the place: drafts and what waits for approval are here.
#[utoipa::path(params(ObservationFilter), responses((status = 200, description = "A page.", body = Observations)))]
#[get("/places/{place_id}/observations")]
async fn list_place_observations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PlaceId>,
    list: List<ObservationFilter>,
) -> Result<Paged<Revision>, Problem> {
    places::show(&state.db, id).await?;
    caller.acts_for(&state.db, [id]).await?;
    let (of, reading) = (Of::Place(id), Reading(Audience::Insider));
    Ok(list.records(found(&state, reading, of, &list).await?))
}

/// Record a figure, or that what was said before is void.
///
/// It becomes a draft, for somebody else to approve. Nothing is ever overwritten: each figure is a revision of the one
/// before. A number outside of what is natural is asked back unless its status says why (an import takes it with a remark),
/// and a period in which the place is not there is refused.
#[utoipa::path(request_body = ObservationProfile, responses((status = 201, description = "Recorded.", body = Revision)))]
#[post("/observations")]
async fn record_observation(
    state: Data<State>,
    caller: Caller,
    new: New<ObservationProfile>,
) -> Result<Answered, Problem> {
    let (profile, by) = (new.body, caller.account()?);
    state
        .create(&caller, new.claim, async |tx| {
            caller.acts_for(tx, [profile.place_id]).await?;
            let body = record(tx, profile, by).await?;
            Ok(Created::of(body))
        })
        .await
}

async fn record(tx: &Tx, profile: ObservationProfile, by: AccountId) -> Result<Revision, Problem> {
    let indicator = named_indicator(tx, &profile.indicator_code).await?;
    let place = named_place(tx, profile.place_id).await?;
    let ObservationProfile { place_id, dimensions, period, figure, conf_status, note, .. } =
        profile;
    let definition = definition(tx, &indicator, profile.indicator_version).await?;
    definition.1.takes(&dimensions, period)?;
    must_be_parts(tx, &dimensions).await?;
    plausible(&definition.1, figure.as_ref())?;
    if let Some(source) = profile.source_id {
        must_be_a_source(tx, source).await?;
    }
    let statement = Statement {
        indicator_version: definition.0,
        figure,
        conf_status,
        note,
        source_id: profile.source_id,
    };
    let at = tx.author().at;
    let days = (place.valid_from, place.valid_to);
    must_be_of_its_time(statement.figure.as_ref(), period, days, at.date_naive())?;
    let known = BTreeMap::from([(indicator.id, indicator.code.clone())]);
    let subject = (indicator.id, place_id, dimensions);
    let mut held = recording::hold(tx, &BTreeSet::from([subject.clone()]), &known).await?;
    let series = held.remove(&subject).ok_or_else(|| Problem::new(&problem::INTERNAL))?;
    let of = BTreeMap::from([(series.id, series.clone())]);
    let mut latest = recording::latest(tx, &of, &BTreeSet::from([period])).await?;
    let latest = latest.remove(&(series.id, period));
    let recording = Recording { by: Some(by), at, import_id: None, released: false };
    let id = RevisionId::new(at);
    let (closed, new) = Revision::record(id, series, period, statement, latest, recording)?;
    recording::insert(tx, closed.as_ref(), &new).await?;
    Ok(new)
}

/// The definition that a figure follows: the one in force, or one that was.
async fn definition(
    db: &impl Reader,
    indicator: &Indicator,
    version: Option<u32>,
) -> Result<(u32, Definition), Problem> {
    let current = indicator.records()?;
    let Some(number) = version.filter(|number| *number != current.number) else {
        return Ok((current.number, current.definition.clone()));
    };
    let found = indicators::find_version(db, indicator.id, number).await?;
    let was_in_force = found.filter(|it| it.valid_from.is_some());
    let it = was_in_force
        .ok_or_else(|| unknown("/indicator_version", "There is no such published version."))?;
    Ok((it.number, it.definition))
}

/// The parts that a figure is of have to be in the registry.
async fn must_be_parts(db: &impl Reader, key: &SeriesKey) -> Result<(), Problem> {
    let named = key.parts().map(|(dimension, _)| dimension.to_owned()).collect();
    let known = registry::parts(db, Some(&named)).await?;
    let is_known = |dimension: &str, code: &str| {
        known.get(dimension).is_some_and(|parts| parts.contains(code))
    };
    match key.parts().find(|(dimension, code)| !is_known(dimension, code)) {
        Some((dimension, _)) => Err(Refusal::NotSplitBy { dimension: dimension.to_owned() }.into()),
        None => Ok(()),
    }
}

async fn must_be_a_source(
    db: &impl Reader,
    id: learning_cities::source::DataSourceId,
) -> Result<(), Problem> {
    let found = registry::find_source(db, id).await?;
    found.map(drop).ok_or_else(|| unknown("/source_id", "There is no such source."))
}

fn plausible(definition: &Definition, figure: Option<&Figure>) -> Result<(), Refusal> {
    match figure.and_then(|it| definition.doubts(it)) {
        None => Ok(()),
        Some(objection) if objection.is_fatal() => Err(Refusal::Impossible { objection }),
        Some(objection) => Err(Refusal::Implausible { objection }),
    }
}

/// Show a revision of an observation.
///
/// One that was never published is shown to those who look after the place, and is nothing to others.
#[utoipa::path(responses((status = 200, description = "The revision.", body = Revision)))]
#[get("/observations/{observation_id}")]
async fn show_observation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
) -> Result<Versioned<Revision>, Problem> {
    let it = kept(&state.db, id).await?;
    let eyes = eyes(&state.db, &caller, &it.revision).await?;
    Ok(Versioned(it.shown_to(eyes)))
}

/// List all that was said of the series and period of a revision.
///
/// To those who look after the place everything, to others what was published.
#[utoipa::path(responses((status = 200, description = "A page.", body = Observations)))]
#[get("/observations/{observation_id}/revisions")]
async fn list_observation_revisions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RevisionId>,
    list: List,
) -> Result<Paged<Revision>, Problem> {
    let it = kept(&state.db, id).await?.revision;
    let eyes = eyes(&state.db, &caller, &it).await?;
    let all = ObservationFilter { include_history: true, ..ObservationFilter::default() };
    let of = Of::History(&it);
    Ok(list.records(Reading(eyes).list(&state.db, of, &all, &list.listing).await?))
}

/// As whom the caller sees a revision; nothing, if it was never published and they do not look after the place.
pub(super) async fn eyes(
    db: &impl Reader,
    caller: &Caller,
    it: &Revision,
) -> Result<Audience, Problem> {
    if caller.is_with(db, Role::Viewer, [it.series.place_id]).await? {
        return Ok(Audience::Insider);
    }
    if it.was_published() { Ok(Audience::Public) } else { Err(Problem::not_found("observation")) }
}
