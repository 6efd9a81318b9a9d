use std::collections::BTreeSet;

use actix_web::get;
use actix_web::web::Data;
use kernel::{CountryCode, PlaceId, PlaceKind};
use learning_cities::Period;
use learning_cities::calculation::{Calculation, IndicatorValue};
use learning_cities::indicator::{Definition, IndicatorId};
use learning_cities::names::{Code, IndicatorCode};
use learning_cities::series::{Selector, SeriesKey};
use learning_cities::unit::UnitCode;
use persistence::learning_cities::figures::{self, Chosen};
use persistence::learning_cities::reading::Reading;
use persistence::learning_cities::{definitions, indicators};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::named::{misfit, must_know_parts, must_know_places};
use crate::State;
use crate::http::extract::{Hashed, Path, Query};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    compute_indicator_values: Anyone;
}

/// Of places and of periods that one answer may have, so many; and so many of both together.
const MOST_PLACES: usize = 500;
const MOST_PERIODS: usize = 60;
const MOST_VALUES: usize = 10_000;

/// Which values.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ValuesQuery {
    /// The places, up to 500; if none is named, those that have a series, by the other parameters.
    #[serde(default)]
    #[param(inline, example = json!(["00000000-0000-8000-8000-000000004445"]), max_items = 500)]
    place_id: Vec<PlaceId>,
    /// Places of this kind.
    #[serde(default)]
    #[param(example = json!(["country"]), max_items = 4)]
    kind: Vec<PlaceKind>,
    /// Places in this country.
    #[serde(default)]
    #[param(inline, example = json!(["DE"]), max_items = 50)]
    country: Vec<CountryCode>,
    /// Places that are part of this one.
    #[serde(default)]
    #[param(inline, nullable = false, example = "00000000-0000-8000-8000-000000004445")]
    parent_id: Option<PlaceId>,
    /// The first period.
    #[param(inline, example = "2016")]
    period_from: Period,
    /// The last period, of the same frequency; the first, if not given.
    #[serde(default)]
    #[param(inline, nullable = false, example = "2017")]
    period_to: Option<Period>,
    /// Parts of dimensions, as `DIMENSION:CODE`; the total of those not named.
    #[serde(default)]
    #[param(inline, example = json!(["SEX:F"]), max_items = 10)]
    dimension: Vec<Selector>,
    /// How reporting years meet calendar years: by the year in which they start, `2023-A1--08-01` for 2023; if not given,
    /// they are different periods.
    #[serde(default)]
    #[param(inline, nullable = false, example = "start_year")]
    align: Option<Align>,
}

/// How reporting years meet calendar years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PeriodAlignment)]
enum Align {
    StartYear,
}

/// Values of an indicator for places and periods, by period and then in the order of the places.
#[derive(Debug, Serialize, ToSchema)]
struct IndicatorValues {
    indicator_id: IndicatorId,
    indicator_code: IndicatorCode,
    /// The version of the definition by which they are computed.
    indicator_version: u32,
    /// What the values are counted in.
    unit: UnitCode,
    dimensions: SeriesKey,
    places: Vec<PlaceId>,
    periods: Vec<Period>,
    values: Vec<IndicatorValue>,
}

/// Compute values of an indicator: a series, a comparison of places, or an index.
///
/// An observed indicator gives its published figures, a derived one what its formula makes of them, a composite one its
/// index over the places asked for. Nothing is guessed: where there is no value, the reason and what is missing are given.
/// What a query names and is not there is 400, so that a slip is no lack of data.
#[utoipa::path(params(ValuesQuery), responses((status = 200, description = "Values.", body = IndicatorValues)))]
#[get("/indicators/{indicator_id}/values")]
async fn compute_indicator_values(
    state: Data<State>,
    Path(id): Path<IndicatorId>,
    Query(asked): Query<ValuesQuery>,
) -> Result<Hashed<IndicatorValues>, Problem> {
    let indicator = indicators::show(&state.db, id).await?;
    let current =
        indicator.current.as_ref().ok_or_else(|| Problem::not_found("definition in force"))?;
    let dimensions = must_know_parts(&state.db, &asked.dimension).await?;
    must_fit(&current.definition, &dimensions, &asked)?;
    must_know_places(&state.db, &asked.place_id).await?;
    if figures::unknown_place(&state.db, asked.parent_id.as_slice()).await?.is_some() {
        return Err(misfit("parent_id", "There is no such place."));
    }
    let periods = periods(&asked)?;
    let code = Code::from(&indicator.code);
    let pin = BTreeSet::from([(code.clone(), current.number)]);
    let definitions = definitions::of(&state.db, &pin, indicator.kind.is_computed()).await?;
    let needs = definitions.needs(&code, current.number, &dimensions);
    let places = places(&state, &asked, &needs.codes, periods.len()).await?;
    let bounds = periods.first().copied().zip(periods.last().copied());
    let bounds = bounds.filter(|_| needs.same_periods);
    let observed = Reading::PUBLIC.figures(&state.db, &needs, &places, bounds).await?;
    let observed = if asked.align.is_some() { observed.aligned() } else { observed };
    let values =
        Calculation::new(&definitions, &observed).values(&code, &dimensions, &places, &periods);
    Ok(Hashed(IndicatorValues {
        indicator_id: id,
        indicator_version: current.number,
        unit: current.definition.unit.clone(),
        indicator_code: indicator.code,
        dimensions,
        places,
        periods,
        values,
    }))
}

/// Whether an indicator may have values of such periods and parts.
fn must_fit(definition: &Definition, key: &SeriesKey, asked: &ValuesQuery) -> Result<(), Problem> {
    let frequency = definition.frequency;
    if asked.period_from.frequency() != frequency {
        let rule = format!("The indicator has values by periods of the frequency {frequency}.");
        return Err(misfit("period_from", rule));
    }
    if asked.align.is_some() && asked.period_from.start_year() != asked.period_from {
        return Err(misfit("period_from", "Aligned are calendar years; ask for one."));
    }
    // A formula may be of parts that its indicator does not name; an index says for each part which it takes.
    let lists = |it: &str| definition.dimensions.iter().any(|known| known.as_str() == it);
    let takes = |it: &str| match (&definition.formula, &definition.index) {
        (Some(_), _) => true,
        (_, Some(_)) => false,
        _ => lists(it),
    };
    match key.parts().find(|(dimension, _)| !takes(dimension)) {
        Some((dimension, _)) => {
            Err(misfit("dimension", format!("The indicator is not split by {dimension}.")))
        }
        None => Ok(()),
    }
}

fn periods(asked: &ValuesQuery) -> Result<Vec<Period>, Problem> {
    let last = asked.period_to.unwrap_or(asked.period_from);
    if last < asked.period_from || last.frequency() != asked.period_from.frequency() {
        let rule = "It begins with period_from or later, and is of the same frequency.";
        return Err(misfit("period_to", rule));
    }
    let next = |it: &Period| it.shifted(1).filter(|it| *it <= last);
    let periods: Vec<_> =
        std::iter::successors(Some(asked.period_from), next).take(MOST_PERIODS + 1).collect();
    if periods.len() > MOST_PERIODS {
        return Err(misfit("period_to", format!("It takes up to {MOST_PERIODS} periods.")));
    }
    Ok(periods)
}

async fn places(
    state: &State,
    asked: &ValuesQuery,
    codes: &BTreeSet<Code>,
    periods: usize,
) -> Result<Vec<PlaceId>, Problem> {
    let chosen = Chosen {
        ids: asked.place_id.clone(),
        kind: asked.kind.clone(),
        country: asked.country.clone(),
        parent: asked.parent_id,
    };
    let found = figures::places(&state.db, codes, &chosen, MOST_PLACES as u64 + 1).await?;
    let mut places = Vec::with_capacity(found.len());
    let mut seen = BTreeSet::new();
    places.extend(found.into_iter().filter(|it| seen.insert(*it)));
    if places.len() > MOST_PLACES || places.len() * periods > MOST_VALUES {
        let rule = format!(
            "An answer has up to {MOST_PLACES} places, and {MOST_VALUES} values; ask for fewer places or periods."
        );
        return Err(misfit("place_id", rule));
    }
    Ok(places)
}
