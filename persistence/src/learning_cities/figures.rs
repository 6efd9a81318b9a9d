//! The figures that calculations and comparisons rest on, in one statement however many.

use std::collections::BTreeSet;

use ::learning_cities::calculation::{Known, Needs, Observed};
use ::learning_cities::formula::Code;
use ::learning_cities::observation::SeriesKey;
use ::learning_cities::{ConfStatus, ObsStatus, Period, StatusSet};
use kernel::{CountryCode, PlaceId, PlaceKind};
use rust_decimal::Decimal;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
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
    let mut observed = Observed::default();
    if needs.codes.is_empty() || places.is_empty() {
        return Ok(observed);
    }
    let mut select = observation::Entity::find()
        .select_only()
        .column(indicator::Column::Code)
        .columns([series::Column::Part, series::Column::PlaceId])
        .columns([C::Period, C::IndicatorVersion, C::Value, C::Status, C::ConfStatus])
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
    let mut parts = PartsRead::default();
    for row in connection.query_all_raw(select).await? {
        let (code, part) = (row.try_get_by_index::<String>(0)?, row.try_get_by_index::<String>(1)?);
        let place: Uuid = row.try_get_by_index(2)?;
        let period = read_period(row.try_get_by_index(3)?)?;
        let known = known(
            row.try_get_by_index(4)?,
            row.try_get_by_index::<Option<String>>(5)?.as_deref(),
            row.try_get_by_index::<String>(6)?.as_str(),
            row.try_get_by_index::<String>(7)?.as_str(),
        )?;
        let series =
            observed.series(read("indicator.code", code)?, parts.read(part)?, place.into());
        series.insert(period, known);
    }
    Ok(observed)
}

/// Parts of the population that were read already; there are few, each in many rows.
#[derive(Default)]
struct PartsRead(std::collections::HashMap<String, SeriesKey>);

impl PartsRead {
    fn read(&mut self, part: String) -> Result<SeriesKey> {
        if let Some(key) = self.0.get(&part) {
            return Ok(key.clone());
        }
        let key = read_part(&part)?;
        self.0.insert(part, key.clone());
        Ok(key)
    }
}

fn known(version: i32, value: Option<&str>, status: &str, conf_status: &str) -> Result<Known> {
    let conf_status: ConfStatus = read("observation.conf_status", conf_status)?;
    let version = read("observation.indicator_version", version)?;
    if !conf_status.is_public(false) {
        return Ok(Known { version, value: None, status: ObsStatus::Q.into() });
    }
    let value: Option<Decimal> = read_opt("observation.value", value)?;
    let status: StatusSet = status.parse().map_err(|_| crate::Error::Corrupt {
        column: "observation.status",
        reason: "is no status".to_owned(),
    })?;
    Ok(Known { version, value, status })
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
