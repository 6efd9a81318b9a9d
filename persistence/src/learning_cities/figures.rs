//! The figures that calculations and comparisons rest on, in one statement however many.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use ::learning_cities::calculation::{Figures, Needs, Observed, SeenFigure};
use ::learning_cities::names::Code;
use ::learning_cities::series::SeriesKey;
use ::learning_cities::{ConfStatus, ObsStatus, Period, StatusSet};
use kernel::{CountryCode, PlaceId, PlaceKind};
use rust_decimal::Decimal;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use super::observations::{past, read_part, read_period};
use crate::entity::{indicator, observation, place, series};
use crate::error::{read, read_opt};
use crate::{Reader, Result};

/// Reads what everybody may read: of these indicators, places and parts of the population, the figures in force; those
/// that are not for everybody as suppressed.
pub async fn observed(
    db: &impl Reader,
    needs: &Needs,
    places: &[PlaceId],
    periods: Option<(Period, Period)>,
) -> Result<Observed> {
    use observation::Column as C;
    if needs.codes.is_empty() || places.is_empty() {
        return Ok(Observed::default());
    }
    let mut select = observation::Entity::find()
        .select_only()
        .columns([C::SeriesId, C::Period, C::IndicatorVersion, C::Value, C::Status, C::ConfStatus])
        .column(indicator::Column::Code)
        .columns([series::Column::Part, series::Column::PlaceId])
        .join(
            sea_orm::JoinType::InnerJoin,
            observation::Entity::belongs_to(series::Entity)
                .from(C::SeriesId)
                .to(series::Column::Id)
                .into(),
        )
        .join(
            sea_orm::JoinType::InnerJoin,
            series::Entity::belongs_to(indicator::Entity)
                .from(series::Column::IndicatorId)
                .to(indicator::Column::Id)
                .into(),
        )
        .filter(indicator::Column::Code.is_in(needs.codes.iter().map(Code::as_str)))
        .filter(series::Column::PlaceId.is_in(places.iter().copied().map(Uuid::from)))
        .filter(series::Column::Part.is_in(needs.keys.iter().map(SeriesKey::to_string)))
        .filter(C::InForce.eq(true));
    if let Some((first, last)) = periods {
        select = select.filter(C::Period.gte(first.to_string())).filter(C::Period.lte(past(last)));
    }
    let connection = db.connection();
    let select = select.build(connection.get_database_backend());
    let mut all = HashMap::<_, (_, Figures)>::new();
    for row in connection.query_all_raw(select).await? {
        let period = read_period(row.try_get_by_index(1)?)?;
        let known = known(
            row.try_get_by_index(2)?,
            row.try_get_by_index::<Option<String>>(3)?.as_deref(),
            row.try_get_by_index::<String>(4)?.as_str(),
            row.try_get_by_index::<String>(5)?.as_str(),
        )?;
        // What the figures are of is read once for each series.
        let series = match all.entry(row.try_get_by_index::<Uuid>(0)?) {
            Entry::Occupied(series) => series.into_mut(),
            Entry::Vacant(series) => series.insert((of(&row)?, Figures::new())),
        };
        series.1.insert(period, known);
    }
    Ok(all.into_values().collect())
}

/// The indicator, the part of the population and the place.
fn of(row: &QueryResult) -> Result<(Code, SeriesKey, PlaceId)> {
    let (code, part, place): (String, String, Uuid) =
        (row.try_get_by_index(6)?, row.try_get_by_index(7)?, row.try_get_by_index(8)?);
    Ok((read("indicator.code", code)?, read_part(&part)?, place.into()))
}

fn known(version: i32, value: Option<&str>, status: &str, conf_status: &str) -> Result<SeenFigure> {
    let conf_status: ConfStatus = read("observation.conf_status", conf_status)?;
    let version = read("observation.indicator_version", version)?;
    if !conf_status.is_public(false) {
        return Ok(SeenFigure { version, value: None, status: ObsStatus::Q.into() });
    }
    let value: Option<Decimal> = read_opt("observation.value", value)?;
    let status: StatusSet = status.parse().map_err(|_| crate::Error::Corrupt {
        column: "observation.status",
        reason: "is no status".to_owned(),
    })?;
    Ok(SeenFigure { version, value, status })
}

/// Which places, if they are not named one by one.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    pub ids: Vec<PlaceId>,
    pub kind: Vec<PlaceKind>,
    pub country: Vec<CountryCode>,
    pub parent: Option<PlaceId>,
}

/// The places that have a published figure of one of these indicators, of those chosen; at most `most`, by identifier.
pub async fn places(
    db: &impl Reader,
    codes: &BTreeSet<Code>,
    chosen: &Chosen,
    most: u64,
) -> Result<Vec<PlaceId>> {
    if !chosen.ids.is_empty() {
        return Ok(chosen.ids.clone());
    }
    let with_series = sea_orm::sea_query::Query::select()
        .column((series::Entity, series::Column::PlaceId))
        .from(series::Entity)
        .inner_join(
            indicator::Entity,
            sea_orm::sea_query::Expr::col((indicator::Entity, indicator::Column::Id))
                .equals((series::Entity, series::Column::IndicatorId)),
        )
        .and_where(indicator::Column::Code.is_in(codes.iter().map(Code::as_str)))
        .to_owned();
    let mut select = place::Entity::find()
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Id.in_subquery(with_series));
    if !chosen.kind.is_empty() {
        select =
            select.filter(place::Column::Kind.is_in(chosen.kind.iter().map(PlaceKind::to_string)));
    }
    if !chosen.country.is_empty() {
        select = select
            .filter(place::Column::Country.is_in(chosen.country.iter().map(CountryCode::as_str)));
    }
    if let Some(parent) = chosen.parent {
        select = select.filter(place::Column::ParentId.eq(Uuid::from(parent)));
    }
    let ids: Vec<Uuid> = select
        .order_by_asc(place::Column::Id)
        .limit(most)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(PlaceId::from).collect())
}
