//! What is observed: series, and everything that was ever said of their periods.

use ::learning_cities::names::IndicatorCode;
use ::learning_cities::observation::{
    Audience, FigureState, ObservationFilter, Revision, RevisionId,
};
use ::learning_cities::series::{Series, SeriesFilter, SeriesId, SeriesKey};
use ::learning_cities::source::DataSourceId;
use ::learning_cities::status::Figure;
use ::learning_cities::{Period, StatusSet};
use chrono::{DateTime, Utc};
use kernel::access::{Grants, Role};
use kernel::{AccountId, Key, PlaceId};
use rust_decimal::Decimal;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
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
        let codes = filter.indicator.iter().map(IndicatorCode::as_str);
        select = select.filter(indicator::Column::Code.is_in(codes));
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
    use observation::Column as O;
    if grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let of_it =
        Expr::col((observation::Entity, O::SeriesId)).equals((series::Entity, series::Column::Id));
    let published = Query::select()
        .expr(Expr::val(1))
        .from(observation::Entity)
        .and_where(of_it)
        .and_where(O::PublishedAt.is_not_null())
        .to_owned();
    let published = Condition::any().add(Expr::exists(published));
    let places: Vec<Uuid> = grants.bodies().collect();
    if places.is_empty() { published } else { published.add(series::Column::PlaceId.is_in(places)) }
}

fn to_indicator() -> sea_orm::RelationDef {
    series::Entity::belongs_to(indicator::Entity)
        .from(series::Column::IndicatorId)
        .to(indicator::Column::Id)
        .into()
}

fn to_series() -> sea_orm::RelationDef {
    observation::Entity::belongs_to(series::Entity)
        .from(observation::Column::SeriesId)
        .to(series::Column::Id)
        .into()
}

#[derive(FromQueryResult)]
struct SeriesRow {
    id: Uuid,
    place_id: Uuid,
    part: String,
    code: String,
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

/// What is shown of which revisions.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Whatever the filter lets through.
    All,
    /// A series.
    Series(SeriesId),
    /// A place, for those who look after it.
    Place(PlaceId),
    /// The series and period of a revision.
    History(&'a Revision),
}

/// Every revision with what it is about.
pub(super) fn with_series() -> Select<observation::Entity> {
    observation::Entity::find()
        .column_as(series::Column::PlaceId, "of_place")
        .column_as(series::Column::Part, "of_part")
        .column_as(indicator::Column::Code, "of_code")
        .join(JoinType::InnerJoin, to_series())
        .join(JoinType::InnerJoin, to_indicator())
}

/// Lists revisions in the order of series, periods and numbers, as the reader may see them.
pub async fn list(
    db: &impl Reader,
    of: Of<'_>,
    filter: &ObservationFilter,
    eyes: Audience,
    listing: &Listing,
) -> Result<Slice<Revision>> {
    use observation::Column as C;
    let mut select = with_series().filter(seen(filter, eyes));
    select = match of {
        Of::All => select,
        Of::Series(id) => select.filter(C::SeriesId.eq(Uuid::from(id))),
        Of::Place(id) => select.filter(C::SeriesId.in_subquery(series_of(id))),
        Of::History(it) => select
            .filter(C::SeriesId.eq(Uuid::from(it.series.id)))
            .filter(C::Period.eq(it.period.to_string())),
    };
    select = narrow(select, filter);
    let connection = db.connection();
    let total = if listing.include_total { Some(count(db, &select).await?) } else { None };
    if let Some(cursor) = &listing.after {
        let [Key::Text(period), Key::Whole(number)] = cursor.key.as_slice() else {
            return Err(Error::CursorMisfit);
        };
        let at = [Expr::val(cursor.id), Expr::val(period.clone()), Expr::val(*number)];
        let key =
            [C::SeriesId, C::Period, C::Number].map(|it| Expr::col((observation::Entity, it)));
        select = select.filter(Expr::tuple(key).gt(Expr::tuple(at)));
    }
    let limit = usize::from(listing.limit);
    let select = select
        .order_by_asc(C::SeriesId)
        .order_by_asc(C::Period)
        .order_by_asc(C::Number)
        .limit(u64::from(listing.limit) + 1);
    let rows = connection.query_all_raw(select.build(connection.get_database_backend())).await?;
    let mut items = rows.iter().take(limit).map(read_joined).collect::<Result<Vec<_>>>()?;
    let next = items.last().filter(|_| rows.len() > limit).map(|last| kernel::Cursor {
        key: vec![Key::Text(last.period.to_string()), Key::Whole(last.number.into())],
        id: last.series.id.into(),
    });
    items = items.into_iter().map(|it| it.shown_to(eyes)).collect();
    Ok(Slice { items, next, total })
}

async fn count(db: &impl Reader, select: &Select<observation::Entity>) -> Result<u64> {
    use sea_orm::PaginatorTrait;
    Ok(select.clone().count(db.connection()).await?)
}

fn series_of(place: PlaceId) -> SelectStatement {
    Query::select()
        .column(series::Column::Id)
        .from(series::Entity)
        .and_where(series::Column::PlaceId.eq(Uuid::from(place)))
        .to_owned()
}

fn narrow(
    mut select: Select<observation::Entity>,
    filter: &ObservationFilter,
) -> Select<observation::Entity> {
    use observation::Column as C;
    if !filter.indicator.is_empty() || !filter.place_id.is_empty() {
        let mut chosen = Query::select()
            .column((series::Entity, series::Column::Id))
            .from(series::Entity)
            .to_owned();
        if !filter.indicator.is_empty() {
            let codes = filter.indicator.iter().map(IndicatorCode::as_str);
            let indicators = Query::select()
                .column(indicator::Column::Id)
                .from(indicator::Entity)
                .and_where(indicator::Column::Code.is_in(codes))
                .to_owned();
            chosen.and_where(series::Column::IndicatorId.in_subquery(indicators));
        }
        if !filter.place_id.is_empty() {
            let places = filter.place_id.iter().copied().map(Uuid::from);
            chosen.and_where(series::Column::PlaceId.is_in(places));
        }
        select = select.filter(C::SeriesId.in_subquery(chosen));
    }
    for selector in &filter.dimension {
        let Some((dimension, code)) = selector.as_str().split_once(':') else { continue };
        let fits = if code == SeriesKey::TOTAL {
            split_as(dimension, "%").not()
        } else {
            split_as(dimension, &code.replace('_', "\\_"))
        };
        select = select.filter(fits);
    }
    if let Some(from) = filter.period_from {
        select = select.filter(C::Period.gte(from.to_string()));
    }
    if let Some(to) = filter.period_to {
        select = select.filter(C::Period.lte(past(to)));
    }
    if !filter.state.is_empty() {
        select = select.filter(C::State.is_in(filter.state.iter().map(FigureState::to_string)));
    }
    select
}

/// Whether a series has this code of a dimension, wherever it stands among the parts.
fn split_as(dimension: &str, code: &str) -> Condition {
    let part = || Expr::col((series::Entity, series::Column::Part));
    let named = format!("{}={code}", dimension.replace('_', "\\_"));
    let shapes =
        [named.clone(), format!("{named},%"), format!("%,{named}"), format!("%,{named},%")];
    shapes.into_iter().fold(Condition::any(), |any, shape| {
        any.add(part().like(sea_orm::sea_query::LikeExpr::new(shape).escape('\\')))
    })
}

/// The last text a period may have that lies in this one: `2024~` comes after `2024-12`.
pub(super) fn past(period: Period) -> String {
    format!("{period}~")
}

/// Which revisions a reader sees, by [`learning_cities::observation::as_of`] and its kin, said in SQL.
fn seen(filter: &ObservationFilter, eyes: Audience) -> Condition {
    use observation::Column as C;
    let at = filter.as_of;
    let said = C::Status.ne("");
    let all = Condition::all;
    match eyes {
        Audience::Public => {
            if filter.as_of.is_none() && filter.updated_after.is_none() && !filter.include_history {
                return all().add(C::InForce.eq(true));
            }
            let published = all().add(by(C::PublishedAt, at));
            if filter.include_history {
                return published.add_option(since(filter.updated_after));
            }
            let published = published.add(newer_published(at).not());
            match filter.updated_after {
                Some(_) => published.add_option(since(filter.updated_after)),
                None => published
                    .add(said)
                    .add(Condition::any().add(C::WithdrawnAt.is_null()).add(C::WithdrawnAt.gt(at))),
            }
        }
        Audience::Insider => {
            let recorded = all().add_option(at.map(|at| C::RecordedAt.lte(at)));
            let changed = filter.updated_after.map(|since| {
                Condition::any().add(C::RecordedAt.gt(since)).add(C::WithdrawnAt.gt(since))
            });
            if filter.include_history {
                return recorded.add_option(changed);
            }
            let latest = recorded
                .add(
                    Condition::any()
                        .add(C::SupersededAt.is_null())
                        .add_option(at.map(|at| C::SupersededAt.gt(at))),
                )
                .add_option(changed);
            if filter.as_of.is_some() && filter.updated_after.is_none() {
                latest.add(said)
            } else {
                latest
            }
        }
    }
}

/// Whether something had happened by then, or ever.
fn by(column: observation::Column, at: Option<DateTime<Utc>>) -> Expr {
    at.map_or_else(|| column.is_not_null(), |at| column.lte(at))
}

fn since(updated_after: Option<DateTime<Utc>>) -> Option<Condition> {
    use observation::Column as C;
    let since = updated_after?;
    Some(Condition::any().add(C::PublishedAt.gt(since)).add(C::WithdrawnAt.gt(since)))
}

/// Whether a later revision of the same series and period was published by then.
fn newer_published(at: Option<DateTime<Utc>>) -> Expr {
    use observation::Column as C;
    let newer = "newer";
    let column = |it: observation::Column| Expr::col((newer, it));
    let own = |it: observation::Column| Expr::col((observation::Entity, it));
    Expr::exists(
        Query::select()
            .expr(Expr::val(1))
            .from_as(observation::Entity, newer)
            .and_where(column(C::SeriesId).eq(own(C::SeriesId)))
            .and_where(column(C::Period).eq(own(C::Period)))
            .and_where(column(C::Number).gt(own(C::Number)))
            .and_where(match at {
                Some(at) => column(C::PublishedAt).lte(at),
                None => column(C::PublishedAt).is_not_null(),
            })
            .to_owned(),
    )
}

pub async fn show(db: &impl Reader, id: RevisionId) -> Result<Revision> {
    let connection = db.connection();
    let select = with_series().filter(observation::Column::Id.eq(Uuid::from(id)));
    let row = connection.query_one_raw(select.build(connection.get_database_backend())).await?;
    read_joined(&row.or_not_found("observation")?)
}

/// Whether the revision is what everybody reads, or was.
pub fn is_public(it: &Revision) -> bool {
    it.published_at.is_some()
}

pub(super) fn read_joined(row: &sea_orm::QueryResult) -> Result<Revision> {
    let it = observation::Model::from_query_result(row, "")?;
    let of = SeriesRow {
        id: it.series_id,
        place_id: row.try_get("", "of_place")?,
        part: row.try_get("", "of_part")?,
        code: row.try_get("", "of_code")?,
    };
    read_revision(it, of.try_into()?)
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

pub(super) fn read_period(text: String) -> Result<Period> {
    read("observation.period", text)
}

pub(super) fn read_revision(row: observation::Model, series: Series) -> Result<Revision> {
    Ok(Revision {
        allowed: Vec::new(),
        id: row.id.into(),
        series,
        period: read_period(row.period)?,
        number: row.number,
        indicator_version: read("observation.indicator_version", row.indicator_version)?,
        figure: read_figure(row.value.as_deref(), &row.status)?,
        conf_status: read("observation.conf_status", row.conf_status.as_str())?,
        note: read_opt("observation.note", row.note)?,
        source_id: row.source_id.map(DataSourceId::from),
        state: read("observation.state", row.state.as_str())?,
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

pub(super) fn revision_row(it: &Revision, in_force: bool) -> observation::Model {
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
        in_force,
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
