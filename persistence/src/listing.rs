//! Pages by key: every listing is a stretch of an order that ends in the identifier.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{CountryCode, Cursor, Key, Limit};
use sea_orm::sea_query::{
    Condition, Expr, ExprTrait, IntoColumnRef, Order, Query, SelectStatement,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IdenStatic, QueryFilter,
    QueryOrder, QueryResult, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::{Error, Reader, Result};

/// Which stretch of a listing is wanted.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    pub limit: Limit,
    pub after: Option<Cursor>,
    /// Whether to count the whole listing, to [`kernel::COUNTED`].
    pub include_total: bool,
}

/// A stretch of a listing, and where the next one starts.
#[derive(Clone, Debug)]
pub struct Slice<T> {
    pub items: Vec<T>,
    pub next: Option<Cursor>,
    /// How many items the listing holds, if that was asked for; one more than are counted stands for all that is beyond.
    pub total: Option<u64>,
}

impl<T> Slice<T> {
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Slice<U> {
        let Self { items, next, total } = self;
        Slice { items: items.into_iter().map(each).collect(), next, total }
    }

    pub(crate) fn try_map<U>(self, each: impl FnMut(T) -> Result<U>) -> Result<Slice<U>> {
        let Self { items, next, total } = self;
        let items = items.into_iter().map(each).collect::<Result<_>>()?;
        Ok(Slice { items, next, total })
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

/// In what order a listing comes: by its keys, then by the identifier, which goes the way of the last key, so that one index
/// has both. What leads to it by a value is sorted by that first, which changes nothing.
pub(crate) struct Sorted {
    value: Option<(Expr, Expr)>,
    keys: Vec<SortKey>,
    id: Expr,
}

impl Sorted {
    fn order_of_id(&self) -> kernel::Order {
        self.keys.last().map_or(kernel::Order::Asc, |it| it.order)
    }

    /// All of a listing, in its order.
    pub(crate) fn order<E: EntityTrait>(&self, select: Select<E>) -> Select<E> {
        let value = self.value.iter().map(|(column, _)| (column, kernel::Order::Asc));
        let keys = self.keys.iter().map(|it| (&it.expr, it.order));
        value
            .chain(keys)
            .chain([(&self.id, self.order_of_id())])
            .fold(select, |select, (by, order)| select.order_by(by.clone(), direction(order)))
    }

    /// Everything after the cursor.
    fn beyond(&self, cursor: &Cursor) -> Condition {
        let Some((column, value)) = self.value.clone() else {
            return beyond(&self.keys, &cursor.key, self, cursor.id);
        };
        // As one row, where an index that has all of it begins to read.
        let keys = self.keys.iter().map(|it| it.expr.clone());
        let at = self.keys.iter().zip(&cursor.key).map(|(key, at)| bound(key.kind, at));
        let columns = std::iter::once(column).chain(keys).chain([self.id.clone()]);
        let values = std::iter::once(value).chain(at).chain([Expr::val(cursor.id)]);
        Condition::all().add(Expr::tuple(columns).gt(Expr::tuple(values)))
    }
}

/// What is listed by filters, and which of them leads to it: from what matches, in the order of its index, and never through
/// all there is. The others are conditions.
pub(crate) struct Led<E: EntityTrait> {
    pub(crate) select: Select<E>,
    id: E::Column,
    by: Leader,
    /// Columns that have one of some values.
    columns: Vec<(Expr, Vec<Expr>)>,
}

enum Leader {
    None,
    /// Something else leads already.
    Other,
    /// The rows of another table, which hold the identifiers, by a column that has one value.
    Held(Box<[Expr; 3]>),
}

impl<E: EntityTrait> Led<E> {
    /// `is_searched` if words lead to it.
    pub(crate) fn new(select: Select<E>, id: E::Column, is_searched: bool) -> Self {
        let by = if is_searched { Leader::Other } else { Leader::None };
        Self { select, id, by, columns: Vec::new() }
    }

    /// Those with these identifiers, which lead to them; any if there are none.
    pub(crate) fn among<I: Into<Uuid>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        let ids: Vec<Uuid> = ids.into_iter().map(Into::into).collect();
        if ids.is_empty() {
            return self;
        }
        self.select = self.select.filter(self.id.is_in(ids));
        Self { by: Leader::Other, ..self }
    }

    /// Those that are `held` by rows of another table that have one of these values, of which none holds one twice, and
    /// that fit besides.
    pub(crate) fn through<H: EntityTrait, V: Into<Expr>>(
        mut self,
        (held_by, held): (H, H::Column),
        column: H::Column,
        values: impl IntoIterator<Item = V>,
        besides: Condition,
    ) -> Self {
        let of = |it: H::Column| Expr::col((held_by, it));
        let (held, column) = (of(held), of(column));
        let mut values: Vec<Expr> = values.into_iter().map(Into::into).collect();
        if let (1, Leader::None) = (values.len(), &self.by) {
            let value = values.remove(0);
            let own = Expr::col((E::default(), self.id));
            let query = QueryTrait::query(&mut self.select);
            // Cross joins, because SQLite keeps their order.
            query.from_clear().from(held_by.table_ref()).cross_join(E::default().table_ref());
            query.and_where(own.eq(held.clone())).cond_where(besides);
            return Self { by: Leader::Held(Box::new([held, column, value])), ..self };
        }
        let all = Query::select()
            .expr(held)
            .from(held_by.table_ref())
            .and_where(column.is_in(values))
            .cond_where(besides)
            .to_owned();
        Self { select: self.select.filter(self.id.in_subquery(all)), ..self }
    }

    /// Those that have one of these values, or any if there is none.
    pub(crate) fn having<V: Into<Expr>>(
        mut self,
        column: Expr,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values: Vec<Expr> = values.into_iter().map(Into::into).collect();
        if !values.is_empty() {
            self.columns.push((column, values));
        }
        self
    }

    pub(crate) fn leads_itself(&self) -> bool {
        matches!(self.by, Leader::None) && self.columns.is_empty()
    }

    /// In no order.
    pub(crate) fn unsorted(self) -> Select<E> {
        let select = match self.by {
            Leader::Held(held) => {
                let [_, column, value] = *held;
                self.select.filter(column.eq(value))
            }
            Leader::None | Leader::Other => self.select,
        };
        let has =
            |select: Select<E>, (column, values): (Expr, _)| select.filter(column.is_in(values));
        self.columns.into_iter().fold(select, has)
    }

    /// In an order that was asked for; without one, by the identifier.
    pub(crate) fn sorted(self, keys: Vec<SortKey>) -> (Select<E>, Sorted) {
        if keys.is_empty() {
            return self.sorted_by_default(keys);
        }
        let id = self.sorted_id();
        (self.unsorted(), Sorted { value: None, keys, id })
    }

    /// In the order in which all indexes of the list are.
    pub(crate) fn sorted_by_default(mut self, keys: Vec<SortKey>) -> (Select<E>, Sorted) {
        let id = self.sorted_id();
        let by = std::mem::replace(&mut self.by, Leader::Other);
        let value = match (by, self.columns.as_slice()) {
            (Leader::Held(held), []) => {
                let [_, column, value] = *held;
                Some((column, value))
            }
            (Leader::None, [(column, values)]) if values.len() == 1 => {
                Some((column.clone(), values[0].clone()))
            }
            (by, _) => {
                self.by = by;
                return (self.unsorted(), Sorted { value: None, keys, id });
            }
        };
        let within = value.iter().map(|(column, value)| only(column, value));
        let select = within.fold(self.select, Select::filter);
        (select, Sorted { value, keys, id })
    }

    fn sorted_id(&self) -> Expr {
        match &self.by {
            Leader::Held(held) => held[0].clone(),
            Leader::None | Leader::Other => Expr::col((E::default(), self.id)),
        }
    }
}

/// Has a value, as a range of one value and not as an equality: by what is equal to a constant PostgreSQL does not sort, so that
/// it would rather walk through all there is in the order of identifiers, and hope that such values lie everywhere.
fn only(column: &Expr, value: &Expr) -> Expr {
    column.clone().between(value.clone(), value.clone())
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
    let sorted = Sorted { value: None, keys, id: Expr::col((E::default(), id)) };
    slice_sorted(db, select, sorted, id, listing, read_row).await
}

/// The same, in an order of its own.
pub(crate) async fn slice_sorted<E, R, T>(
    db: &impl Reader,
    select: Select<E>,
    sorted: Sorted,
    id: E::Column,
    listing: &Listing,
    read_row: impl Fn(R) -> Result<T>,
) -> Result<Slice<T>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Sync,
    R: FromQueryResult,
{
    let keys = &sorted.keys;
    let db = db.connection();
    let total = if listing.include_total {
        // In the order of what leads to them, or PostgreSQL looks for so many by walking through all there is.
        let led = sorted.value.is_some();
        let all = if led { sorted.order(select.clone()) } else { select.clone() };
        Some(count(db, all).await?)
    } else {
        None
    };
    let limit = usize::from(listing.limit);
    let mut select = select.limit(u64::from(listing.limit) + 1);
    if let Some(cursor) = &listing.after {
        if !fits(keys, cursor) {
            return Err(Error::CursorMisfit);
        }
        select = select.filter(sorted.beyond(cursor));
    }
    for (at, key) in keys.iter().enumerate() {
        select = select.expr_as(key.expr.clone(), name(at));
    }
    let statement = sorted.order(select).build(db.get_database_backend());
    let rows = db.query_all_raw(statement).await?;
    let next = if rows.len() > limit {
        rows.get(limit - 1).map(|row| cursor::<E>(row, keys, id)).transpose()?
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

/// How many there are; no more are read than are counted one by one, and one that tells of more.
pub(crate) async fn count<E: EntityTrait>(
    db: &impl ConnectionTrait,
    select: Select<E>,
) -> Result<u64> {
    count_rows(db, QueryTrait::into_query(select.select_only().expr(Expr::val(1)))).await
}

/// The same of any statement.
pub(crate) async fn count_rows(
    db: &impl ConnectionTrait,
    mut select: SelectStatement,
) -> Result<u64> {
    let some = select.limit(kernel::COUNTED + 1).to_owned();
    let count = Query::select().expr(Expr::cust("count(*)")).from_subquery(some, "some").to_owned();
    let row = db.query_one_raw(db.get_database_backend().build(&count)).await?;
    let found: i64 = row.map(|it| it.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(u64::try_from(found).unwrap_or_default())
}

/// Those of these countries.
pub(crate) fn in_countries<'a>(
    column: impl IntoColumnRef,
    countries: impl IntoIterator<Item = &'a CountryCode>,
) -> Expr {
    Expr::col(column).is_in(country_values(countries))
}

/// PostgreSQL has countries as `char(2)`, and compares them with a text as text, which no index has.
pub(crate) fn country_values<'a>(
    countries: impl IntoIterator<Item = &'a CountryCode>,
) -> impl Iterator<Item = Expr> {
    countries.into_iter().map(|it| Expr::val(it.as_str()).cast_as("char(2)"))
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
fn beyond(keys: &[SortKey], at: &[Key], sorted: &Sorted, last: Uuid) -> Condition {
    let past = |order, expr: Expr, value: Expr| match order {
        kernel::Order::Asc => expr.gt(value),
        kernel::Order::Desc => expr.lt(value),
    };
    let (Some((key, keys)), Some((value, rest))) = (keys.split_first(), at.split_first()) else {
        let id = sorted.id.clone();
        return Condition::all().add(past(sorted.order_of_id(), id, Expr::val(last)));
    };
    let value = bound(key.kind, value);
    let tied = Condition::all()
        .add(key.expr.clone().eq(value.clone()))
        .add(beyond(keys, rest, sorted, last));
    Condition::any().add(past(key.order, key.expr.clone(), value)).add(tied)
}

fn bound(kind: KeyKind, key: &Key) -> Expr {
    match (kind, key) {
        (_, Key::Whole(it)) => Expr::val(*it),
        (_, Key::Real(it)) => Expr::val(*it),
        (KeyKind::Day, Key::Text(it)) => Expr::val(it.parse::<NaiveDate>().ok()),
        (KeyKind::Instant, Key::Text(it)) => Expr::val(it.parse::<DateTime<Utc>>().ok()),
        (_, Key::Text(it)) => Expr::val(it.clone()),
    }
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
