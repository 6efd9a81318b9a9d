//! The one way to read figures: who reads, and what they are shown. Lists, histories, single revisions, values, indices and
//! targets all ask here.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use ::learning_cities::calculation::{Figures, Needs, Observed, SeenFigure};
use ::learning_cities::names::Code;
use ::learning_cities::observation::{
    Audience, FigureState, Kept, ObservationFilter, Revision, RevisionId,
};
use ::learning_cities::series::{SeriesId, SeriesKey};
use ::learning_cities::status::{ConfStatus, Figure};
use ::learning_cities::{Period, StatusSet};
use chrono::{DateTime, Utc};
use kernel::{Key, PlaceId};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Order, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QueryResult, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::observations::{
    SeriesRow, of_indicators, read_figure, read_part, read_period, read_revision, to_indicator,
    to_series,
};
use crate::entity::{dimension, indicator, observation, series};
use crate::error::{OrNotFound, read};
use crate::listing::count;
use crate::{Error, Listing, Reader, Result, Slice};

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
fn with_series() -> Select<observation::Entity> {
    observation::Entity::find()
        .column_as(series::Column::PlaceId, "of_place")
        .column_as(series::Column::Part, "of_part")
        .column_as(indicator::Column::Code, "of_code")
        .join(JoinType::InnerJoin, to_series())
        .join(JoinType::InnerJoin, to_indicator())
}

/// Who reads.
#[derive(Clone, Copy, Debug)]
pub struct Reading(pub Audience);

impl Reading {
    /// What everybody may read.
    pub const PUBLIC: Self = Self(Audience::Public);

    /// Lists revisions in the order of series, periods and numbers, as the reader may see them.
    pub async fn list(
        self,
        db: &impl Reader,
        of: Of<'_>,
        filter: &ObservationFilter,
        listing: &Listing,
    ) -> Result<Slice<Revision>> {
        use observation::Column as C;
        let mut select = with_series().filter(self.seen(filter));
        select = match of {
            Of::All => select,
            Of::Series(id) => select.filter(C::SeriesId.eq(Uuid::from(id))),
            Of::Place(id) => select.filter(series::Column::PlaceId.eq(Uuid::from(id))),
            Of::History(it) => select
                .filter(C::SeriesId.eq(Uuid::from(it.series.id)))
                .filter(C::Period.eq(it.period.to_string())),
        };
        select = narrow(select, filter);
        if self.reads_what_is_in_force(filter) && !filter.state.is_empty() {
            // What is in force is published, by its constraint.
            select = select.filter(Expr::value(filter.state.contains(&FigureState::Published)));
        } else if !filter.state.is_empty() {
            let states = filter.state.iter().map(FigureState::to_string);
            select = select.filter(C::State.is_in(states));
        }
        // Where series are chosen, they lead to what is said of them.
        let is_chosen = matches!(of, Of::Place(_))
            || !filter.indicator.is_empty()
            || !filter.place_id.is_empty();
        let series_id = if is_chosen {
            Expr::col((series::Entity, series::Column::Id))
        } else {
            Expr::col((observation::Entity, C::SeriesId))
        };
        let connection = db.connection();
        let total = if listing.include_total {
            Some(count(connection, select.clone()).await?)
        } else {
            None
        };
        if let Some(cursor) = &listing.after {
            let [Key::Text(period), Key::Whole(number)] = cursor.key.as_slice() else {
                return Err(Error::CursorMisfit);
            };
            let at = [Expr::val(cursor.id), Expr::val(period.clone()), Expr::val(*number)];
            let own = |it| Expr::col((observation::Entity, it));
            let key = [series_id.clone(), own(C::Period), own(C::Number)];
            select = select.filter(Expr::tuple(key).gt(Expr::tuple(at)));
        }
        let limit = usize::from(listing.limit);
        let select = and_covered(select)
            .order_by(series_id, Order::Asc)
            .order_by_asc(C::Period)
            .order_by_asc(C::Number)
            .limit(u64::from(listing.limit) + 1);
        let select = select.build(connection.get_database_backend());
        let rows = connection.query_all_raw(select).await?;
        let kept = rows.iter().take(limit).map(read_kept).collect::<Result<Vec<_>>>()?;
        let next =
            kept.last().filter(|_| rows.len() > limit).map(|Kept { revision: last, .. }| {
                kernel::Cursor {
                    key: vec![Key::Text(last.period.to_string()), Key::Whole(last.number.into())],
                    id: last.series.id.into(),
                }
            });
        let items = kept.into_iter().map(|it| it.shown_to(self.0)).collect();
        Ok(Slice { items, next, total })
    }

    /// Of these indicators, places and parts of the population, the figures in force; what is not for the reader as
    /// suppressed. In one statement however many.
    pub async fn figures(
        self,
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
            .columns([C::SeriesId, C::Period, C::IndicatorVersion])
            .columns([C::Value, C::Status, C::ConfStatus])
            .column(indicator::Column::Code)
            .columns([series::Column::Part, series::Column::PlaceId])
            .join(JoinType::InnerJoin, to_series())
            .join(JoinType::InnerJoin, to_indicator())
            .filter(indicator::Column::Code.is_in(needs.codes.iter().map(Code::as_str)))
            .filter(series::Column::PlaceId.is_in(places.iter().copied().map(Uuid::from)))
            .filter(series::Column::Part.is_in(needs.keys.iter().map(SeriesKey::to_string)))
            .filter(C::InForce.eq(true));
        if let Some((first, last)) = periods {
            select =
                select.filter(C::Period.gte(first.to_string())).filter(C::Period.lte(past(last)));
        }
        let connection = db.connection();
        let select = select.build(connection.get_database_backend());
        let mut all = HashMap::<_, (_, Figures)>::new();
        for row in connection.query_all_raw(select).await? {
            let (period, figure) =
                (read_period(&row.try_get_by_index::<String>(1)?)?, self.figure(&row)?);
            // What the figures are of is read once for each series.
            let series = match all.entry(row.try_get_by_index::<Uuid>(0)?) {
                Entry::Occupied(series) => series.into_mut(),
                Entry::Vacant(series) => series.insert((about(&row)?, Figures::new())),
            };
            series.1.insert(period, figure);
        }
        Ok(all.into_values().collect())
    }

    /// The figure of a row of [`Self::figures`]: in force, so that it was published last and is not withdrawn.
    fn figure(self, row: &QueryResult) -> Result<SeenFigure> {
        let conf_status: String = row.try_get_by_index(5)?;
        let conf_status: ConfStatus = read("observation.conf_status", conf_status.as_str())?;
        let (value, status): (Option<String>, String) =
            (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
        let figure = match self.0 {
            Audience::Public if !conf_status.is_public(false) => Some(Figure::suppressed()),
            _ => read_figure(value.as_deref(), &status)?,
        };
        Ok(SeenFigure {
            version: read("observation.indicator_version", row.try_get_by_index::<i32>(2)?)?,
            value: figure.as_ref().and_then(Figure::value),
            status: figure.as_ref().map_or_else(StatusSet::default, Figure::status),
        })
    }

    fn reads_what_is_in_force(self, filter: &ObservationFilter) -> bool {
        self.0 == Audience::Public
            && filter.as_of.is_none()
            && filter.updated_after.is_none()
            && !filter.include_history
    }

    /// Which revisions a reader sees, by [`learning_cities::observation::as_of`] and its kin, said in SQL.
    fn seen(self, filter: &ObservationFilter) -> Condition {
        use observation::Column as C;
        let at = filter.as_of;
        let said = C::Status.ne("");
        let all = Condition::all;
        match self.0 {
            Audience::Public => {
                if self.reads_what_is_in_force(filter) {
                    return all().add(C::InForce.eq(true));
                }
                let published = all().add(by(C::PublishedAt, at));
                if filter.include_history {
                    return published.add_option(since(filter.updated_after));
                }
                let published = published.add(is_last_published(at));
                match filter.updated_after {
                    Some(_) => published.add_option(since(filter.updated_after)),
                    None => published.add(said).add(
                        Condition::any().add(C::WithdrawnAt.is_null()).add(C::WithdrawnAt.gt(at)),
                    ),
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
}

fn narrow(
    mut select: Select<observation::Entity>,
    filter: &ObservationFilter,
) -> Select<observation::Entity> {
    use observation::Column as C;
    if !filter.indicator.is_empty() {
        select = select.filter(of_indicators(series::Column::IndicatorId, &filter.indicator));
    }
    if !filter.place_id.is_empty() {
        let places = filter.place_id.iter().copied().map(Uuid::from);
        select = select.filter(series::Column::PlaceId.is_in(places));
    }
    for selector in &filter.dimension {
        let Some((dimension, code)) = selector.as_str().split_once(':') else { continue };
        let fits = if code == SeriesKey::TOTAL {
            // Of what is no dimension nothing is the total.
            let known = Query::select()
                .expr(Expr::val(1))
                .from(dimension::Entity)
                .and_where(dimension::Column::Code.eq(dimension))
                .to_owned();
            Condition::all().add(Expr::exists(known)).add(split_as(dimension, "%").not())
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
fn past(period: Period) -> String {
    format!("{period}~")
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

/// Whether no later revision of the same series and period was published by then. Asked for each, by the last number of its
/// key: as an absence, planners would look for it among all.
fn is_last_published(at: Option<DateTime<Utc>>) -> Expr {
    use observation::Column as C;
    let any = "any";
    let column = |it: C| Expr::col((any, it));
    let own = |it: C| Expr::col((observation::Entity, it));
    let last = Query::select()
        .expr(column(C::Number).max())
        .from_as(observation::Entity, any)
        .and_where(column(C::SeriesId).eq(own(C::SeriesId)))
        .and_where(column(C::Period).eq(own(C::Period)))
        .and_where(match at {
            Some(at) => column(C::PublishedAt).lte(at),
            None => column(C::PublishedAt).is_not_null(),
        })
        .to_owned();
    own(C::Number).eq(last)
}

/// A revision as it is kept.
pub async fn kept(db: &impl Reader, id: RevisionId) -> Result<Kept> {
    let connection = db.connection();
    let select = and_covered(with_series()).filter(observation::Column::Id.eq(Uuid::from(id)));
    let row = connection.query_one_raw(select.build(connection.get_database_backend())).await?;
    read_kept(&row.or_not_found("observation")?)
}

/// What is published later of a series and period is called so in a statement, and the column that tells of it.
const LATER: &str = "later";
const COVERED: &str = "covered";

/// With whether it, or something that was published of the same series and period after it, is hidden or taken back.
fn and_covered(mut select: Select<observation::Entity>) -> Select<observation::Entity> {
    use observation::Column as C;
    let own = |it: C| Expr::col((observation::Entity, it));
    let of_later = |it: C| Expr::col((LATER, it));
    let public = ConfStatus::open().map(|it| it.to_string());
    let closed = Condition::any()
        .add(of_later(C::WithdrawnAt).is_not_null())
        .add(of_later(C::ConfStatus).is_not_in(public));
    let later = Query::select()
        .expr(Expr::val(1))
        .from_as(observation::Entity, LATER)
        .and_where(of_later(C::SeriesId).eq(own(C::SeriesId)))
        .and_where(of_later(C::Period).eq(own(C::Period)))
        .and_where(of_later(C::Number).gte(own(C::Number)))
        .and_where(of_later(C::PublishedAt).is_not_null())
        .cond_where(closed)
        .to_owned();
    let covered = Expr::case(Condition::all().add(Expr::exists(later)), 1).finally(0);
    QuerySelect::query(&mut select).expr_as(covered, COVERED);
    select
}

fn read_kept(row: &QueryResult) -> Result<Kept> {
    let it = observation::Model::from_query_result(row, "")?;
    let of = SeriesRow {
        id: it.series_id,
        place_id: row.try_get("", "of_place")?,
        part: row.try_get("", "of_part")?,
        code: row.try_get("", "of_code")?,
    };
    let covered: i32 = row.try_get("", COVERED)?;
    let revision = read_revision(it, of.try_into()?)?;
    Ok(Kept { revision, is_covered: covered > 0 })
}

/// The indicator, the part of the population and the place.
fn about(row: &QueryResult) -> Result<(Code, SeriesKey, PlaceId)> {
    let (code, part, place): (String, String, Uuid) =
        (row.try_get_by_index(6)?, row.try_get_by_index(7)?, row.try_get_by_index(8)?);
    Ok((read("indicator.code", code)?, read_part(&part)?, place.into()))
}
