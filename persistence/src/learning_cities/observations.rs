//! What is observed: series, and everything that was ever said of their periods.

use ::learning_cities::names::IndicatorCode;
use ::learning_cities::observation::Revision;
use ::learning_cities::series::{Series, SeriesFilter, SeriesId, SeriesKey};
use ::learning_cities::source::DataSourceId;
use ::learning_cities::status::Figure;
use ::learning_cities::{Period, StatusSet};
use kernel::AccountId;
use kernel::access::{Grants, Role};
use rust_decimal::Decimal;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{indicator, observation, series};
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::{Error, Listing, Reader, Result, Slice};

pub async fn list_series(
    db: &impl Reader,
    filter: &SeriesFilter,
    listing: &Listing,
    grants: &Grants,
) -> Result<Slice<Series>> {
    use series::Column as C;
    let mut select = series::Entity::find()
        .select_only()
        .columns([C::Id, C::PlaceId, C::Part])
        .column(indicator::Column::Code)
        .join(JoinType::InnerJoin, to_indicator())
        .filter(visible_to(grants));
    if !filter.indicator.is_empty() {
        select = select.filter(of_indicators(C::IndicatorId, &filter.indicator));
    }
    if !filter.place_id.is_empty() {
        let places = filter.place_id.iter().copied().map(Uuid::from);
        select = select.filter(C::PlaceId.is_in(places));
    }
    slice(db, select, Vec::new(), C::Id, listing, |row: SeriesRow| row.try_into()).await
}

pub async fn show_series(db: &impl Reader, id: SeriesId, grants: &Grants) -> Result<Series> {
    use series::Column as C;
    let row = series::Entity::find_by_id(id)
        .select_only()
        .columns([C::Id, C::PlaceId, C::Part])
        .column(indicator::Column::Code)
        .join(JoinType::InnerJoin, to_indicator())
        .filter(visible_to(grants))
        .into_model::<SeriesRow>()
        .one(db.connection())
        .await?;
    row.or_not_found("series")?.try_into()
}

/// Which series somebody sees: those of which something was ever published; those of a place with which they hold a role;
/// on the platform, all.
fn visible_to(grants: &Grants) -> Condition {
    if grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let published = Condition::any().add(published());
    let places: Vec<Uuid> = grants.bodies().collect();
    if places.is_empty() { published } else { published.add(series::Column::PlaceId.is_in(places)) }
}

/// Of these indicators, by their codes; of one by an equality, so that an index has what is of it in order.
pub(super) fn of_indicators(column: impl ColumnTrait, codes: &[IndicatorCode]) -> Expr {
    let ids = Query::select()
        .column(indicator::Column::Id)
        .from(indicator::Entity)
        .and_where(indicator::Column::Code.is_in(codes.iter().map(IndicatorCode::as_str)))
        .to_owned();
    let column = Expr::col(column.as_column_ref());
    if codes.len() == 1 { column.eq(ids) } else { column.in_subquery(ids) }
}

/// Whether something was ever published of a series.
pub(super) fn published() -> Expr {
    use observation::Column as O;
    let of_it =
        Expr::col((observation::Entity, O::SeriesId)).equals((series::Entity, series::Column::Id));
    let published = Query::select()
        .expr(Expr::val(1))
        .from(observation::Entity)
        .and_where(of_it)
        .and_where(O::PublishedAt.is_not_null())
        .to_owned();
    Expr::exists(published)
}

pub(super) fn to_indicator() -> sea_orm::RelationDef {
    series::Entity::belongs_to(indicator::Entity)
        .from(series::Column::IndicatorId)
        .to(indicator::Column::Id)
        .into()
}

pub(super) fn to_series() -> sea_orm::RelationDef {
    observation::Entity::belongs_to(series::Entity)
        .from(observation::Column::SeriesId)
        .to(series::Column::Id)
        .into()
}

#[derive(FromQueryResult)]
pub(super) struct SeriesRow {
    pub id: Uuid,
    pub place_id: Uuid,
    pub part: String,
    pub code: String,
}

impl TryFrom<SeriesRow> for Series {
    type Error = Error;
    fn try_from(row: SeriesRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            indicator_code: read("indicator.code", row.code)?,
            place_id: row.place_id.into(),
            dimensions: read_part(&row.part)?,
        })
    }
}

pub(super) fn read_part(part: &str) -> Result<SeriesKey> {
    part.parse().map_err(|reason: kernel::Invalid| Error::Corrupt {
        column: "series.part",
        reason: reason.to_string(),
    })
}

pub(super) fn read_figure(value: Option<&str>, status: &str) -> Result<Option<Figure>> {
    if status.is_empty() {
        return Ok(None);
    }
    let value: Option<Decimal> = read_opt("observation.value", value)?;
    let status: StatusSet = status.parse().map_err(|reason: kernel::Invalid| Error::Corrupt {
        column: "observation.status",
        reason: reason.to_string(),
    })?;
    let figure = Figure::new(value, status);
    figure.map(Some).map_err(|reason| Error::Corrupt {
        column: "observation.value",
        reason: reason.to_string(),
    })
}

pub(super) fn read_period(text: &str) -> Result<Period> {
    Period::kept(text).map_err(|reason| Error::Corrupt {
        column: "observation.period",
        reason: reason.to_string(),
    })
}

pub(super) fn read_revision(row: observation::Model, series: Series) -> Result<Revision> {
    Ok(Revision {
        allowed: Vec::new(),
        id: row.id.into(),
        series,
        period: read_period(&row.period)?,
        number: row.number,
        indicator_version: read("observation.indicator_version", row.indicator_version)?,
        figure: read_figure(row.value.as_deref(), &row.status)?,
        conf_status: read("observation.conf_status", row.conf_status.as_str())?,
        note: read_opt("observation.note", row.note)?,
        source_id: row.source_id.map(DataSourceId::from),
        state: read("observation.state", row.state.as_str())?,
        in_force: row.in_force,
        recorded_at: row.recorded_at,
        recorded_by: row.recorded_by.map(AccountId::from),
        superseded_at: row.superseded_at,
        submitted_by: row.submitted_by.map(AccountId::from),
        approved_by: row.approved_by.map(AccountId::from),
        published_at: row.published_at,
        withdrawn_at: row.withdrawn_at,
        reason: read_opt("observation.reason", row.reason)?,
        import_id: row.import_id,
        version: row.version,
    })
}

pub(super) fn revision_row(it: &Revision) -> observation::Model {
    let figure = it.figure.as_ref();
    observation::Model {
        series_id: it.series.id.into(),
        period: it.period.to_string(),
        number: it.number,
        id: it.id.into(),
        indicator_version: super::indicators::signed(it.indicator_version),
        value: figure.and_then(Figure::value).map(|it| it.to_string()),
        status: figure.map(|it| it.status().to_string()).unwrap_or_default(),
        conf_status: it.conf_status.to_string(),
        note: it.note.as_ref().map(ToString::to_string),
        source_id: it.source_id.map(Uuid::from),
        state: it.state.to_string(),
        in_force: it.in_force,
        recorded_at: it.recorded_at,
        recorded_by: it.recorded_by.map(Uuid::from),
        superseded_at: it.superseded_at,
        submitted_by: it.submitted_by.map(Uuid::from),
        approved_by: it.approved_by.map(Uuid::from),
        published_at: it.published_at,
        withdrawn_at: it.withdrawn_at,
        reason: it.reason.as_ref().map(ToString::to_string),
        import_id: it.import_id,
        version: it.version,
    }
}
