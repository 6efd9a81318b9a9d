//! The places of which something is published, for those who name none.

use std::collections::BTreeSet;

use ::learning_cities::names::Code;
use kernel::{CountryCode, PlaceId, PlaceKind};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::observations::published;
use crate::entity::{indicator, place, series};
use crate::listing::in_countries;
use crate::{Reader, Result};

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
    let with_series = Query::select()
        .column((series::Entity, series::Column::PlaceId))
        .from(series::Entity)
        .inner_join(
            indicator::Entity,
            Expr::col((indicator::Entity, indicator::Column::Id))
                .equals((series::Entity, series::Column::IndicatorId)),
        )
        .and_where(indicator::Column::Code.is_in(codes.iter().map(Code::as_str)))
        .and_where(published())
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
        select =
            select.filter(in_countries(place::Column::Country.as_column_ref(), &chosen.country));
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

/// The first of these that is no place.
pub async fn unknown_place(db: &impl Reader, ids: &[PlaceId]) -> Result<Option<PlaceId>> {
    if ids.is_empty() {
        return Ok(None);
    }
    let known: Vec<Uuid> = place::Entity::find()
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.iter().find(|id| !known.contains(&Uuid::from(**id))).copied())
}
