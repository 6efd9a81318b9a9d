//! Pages by key: every listing is a stretch of an order that ends in the identifier.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Cursor, Key, Limit};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Order};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IdenStatic, PaginatorTrait,
    QueryFilter, QueryOrder, QueryResult, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::{Error, Reader, Result};

/// Which stretch of a listing is wanted.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    pub limit: Limit,
    pub after: Option<Cursor>,
    /// Whether to count the whole listing.
    pub include_total: bool,
}

/// A stretch of a listing, and where the next one starts.
#[derive(Clone, Debug)]
pub struct Slice<T> {
    pub items: Vec<T>,
    pub next: Option<Cursor>,
    pub total: Option<u64>,
}

impl<T> Slice<T> {
    pub(crate) fn map<U>(self, each: impl FnMut(T) -> U) -> Slice<U> {
        let Self { items, next, total } = self;
        Slice { items: items.into_iter().map(each).collect(), next, total }
    }
}

/// An expression to sort by, before the identifier.
pub(crate) struct SortKey {
    pub expr: Expr,
    pub kind: KeyKind,
    pub order: kernel::Order,
}

#[derive(Clone, Copy)]
pub(crate) enum KeyKind {
    Whole,
    Real,
    Text,
    /// A day; in cursors as text.
    Day,
    /// A moment; in cursors as text.
    Instant,
}

/// Answers one page of `select`, sorted by `keys` and then by `id`.
pub(crate) async fn slice<E, R, T>(
    db: &impl Reader,
    select: Select<E>,
    keys: Vec<SortKey>,
    id: E::Column,
    listing: &Listing,
    read_row: impl Fn(R) -> Result<T>,
) -> Result<Slice<T>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Sync,
    R: FromQueryResult,
{
    let db = db.connection();
    let total = if listing.include_total { Some(select.clone().count(db).await?) } else { None };
    let limit = usize::from(listing.limit);
    let mut select = select.limit(u64::from(listing.limit) + 1);
    if let Some(cursor) = &listing.after {
        if !fits(&keys, cursor) {
            return Err(Error::CursorMisfit);
        }
        select = select.filter(beyond::<E>(&keys, &cursor.key, id, cursor.id));
    }
    for (at, key) in keys.iter().enumerate() {
        select = select
            .expr_as(key.expr.clone(), name(at))
            .order_by(key.expr.clone(), direction(key.order));
    }
    let statement = select.order_by(id, Order::Asc).build(db.get_database_backend());
    let rows = db.query_all_raw(statement).await?;
    let next = if rows.len() > limit {
        rows.get(limit - 1).map(|row| cursor::<E>(row, &keys, id)).transpose()?
    } else {
        None
    };
    let items = rows
        .iter()
        .take(limit)
        .map(|row| read_row(R::from_query_result(row, "")?))
        .collect::<Result<_>>()?;
    Ok(Slice { items, next, total })
}

fn name(at: usize) -> String {
    format!("sort_key_{at}")
}

fn direction(order: kernel::Order) -> Order {
    match order {
        kernel::Order::Asc => Order::Asc,
        kernel::Order::Desc => Order::Desc,
    }
}

fn cursor<E: EntityTrait>(row: &QueryResult, keys: &[SortKey], id: E::Column) -> Result<Cursor> {
    let read_key = |(at, key): (usize, &SortKey)| {
        Ok(match key.kind {
            KeyKind::Whole => Key::Whole(row.try_get("", &name(at))?),
            KeyKind::Real => Key::Real(row.try_get("", &name(at))?),
            KeyKind::Text => Key::Text(row.try_get("", &name(at))?),
            KeyKind::Day => Key::Text(row.try_get::<NaiveDate>("", &name(at))?.to_string()),
            KeyKind::Instant => {
                Key::Text(row.try_get::<DateTime<Utc>>("", &name(at))?.to_rfc3339())
            }
        })
    };
    let key = keys.iter().enumerate().map(read_key).collect::<Result<_>>()?;
    Ok(Cursor { key, id: row.try_get("", id.as_str())? })
}

/// Everything after the cursor: greater in the first key, or equal there and after it in the rest.
fn beyond<E: EntityTrait>(keys: &[SortKey], at: &[Key], id: E::Column, last: Uuid) -> Condition {
    let (Some((key, keys)), Some((value, rest))) = (keys.split_first(), at.split_first()) else {
        return Condition::all().add(id.gt(last));
    };
    let value = match (key.kind, value) {
        (_, Key::Whole(it)) => Expr::val(*it),
        (_, Key::Real(it)) => Expr::val(*it),
        (KeyKind::Day, Key::Text(it)) => Expr::val(it.parse::<NaiveDate>().ok()),
        (KeyKind::Instant, Key::Text(it)) => Expr::val(it.parse::<DateTime<Utc>>().ok()),
        (_, Key::Text(it)) => Expr::val(it.clone()),
    };
    let past = match key.order {
        kernel::Order::Asc => key.expr.clone().gt(value.clone()),
        kernel::Order::Desc => key.expr.clone().lt(value.clone()),
    };
    let tied =
        Condition::all().add(key.expr.clone().eq(value)).add(beyond::<E>(keys, rest, id, last));
    Condition::any().add(past).add(tied)
}

/// Whether the cursor was made for this order; a cursor of another shape is not ours.
fn fits(keys: &[SortKey], cursor: &Cursor) -> bool {
    keys.len() == cursor.key.len()
        && keys.iter().zip(&cursor.key).all(|(key, value)| match (key.kind, value) {
            (KeyKind::Day, Key::Text(day)) => day.parse::<NaiveDate>().is_ok(),
            (KeyKind::Instant, Key::Text(at)) => at.parse::<DateTime<Utc>>().is_ok(),
            (kind, value) => matches!(
                (kind, value),
                (KeyKind::Whole, Key::Whole(_))
                    | (KeyKind::Real, Key::Real(_) | Key::Whole(_))
                    | (KeyKind::Text, Key::Text(_))
            ),
        })
}
