//! What waits for somebody, from every domain: one statement.

use std::cmp::Ordering;
use std::str::FromStr;

use chrono::NaiveDate;
use kernel::{Cursor, Key};
use people::task::{Task, TaskFilter, TaskKind};
use sea_orm::sea_query::{
    Alias, Condition, Expr, ExprTrait, Func, Order, Query, SelectStatement, UnionType,
};
use sea_orm::{ConnectionTrait, DatabaseBackend, FromQueryResult, QueryResult};
use uuid::Uuid;

use super::role_requests;
use crate::error::OrNotFound;
use crate::listing::count_rows;
use crate::waiting::{Source, Whose, rank};
use crate::{
    Error, Listing, Reader, Result, Slice, conferences, directory, learning_cities, partnerships,
};

/// By the last day on which they are in time, those without one last; then by what waits.
pub async fn list(
    db: &impl Reader,
    whose: &Whose,
    filter: &TaskFilter,
    listing: &Listing,
) -> Result<Slice<Task>> {
    let db = db.connection();
    let backend = db.get_database_backend();
    let TaskFilter { kind, on_id, due_before } = filter;
    let mut sources = sources(whose, backend);
    sources.retain(|it| kind.is_empty() || kind.contains(&it.kind));
    // What has no day is due before none.
    sources.retain(|it| it.dated || due_before.is_none());
    for it in &mut sources {
        if let Some(on) = on_id {
            it.select.and_where(it.row.on.map_or(Expr::val(false), |own| Expr::cust(own).eq(*on)));
        }
    }
    let early = |mut all: SelectStatement| {
        let days = due_before.iter().map(|day| Expr::cust("due_on").lt(*day));
        days.fold(&mut all, SelectStatement::and_where).to_owned()
    };
    let total = if listing.include_total {
        let all = sources.iter().map(|it| early(whole(it.select.clone())));
        Some(match united(all.collect()) {
            Some(all) => count_rows(db, whole(all)).await?,
            None => 0,
        })
    } else {
        None
    };
    let after = listing.after.as_ref().map(Place::of).transpose()?;
    let most = u64::from(listing.limit) + 1;
    let pages = sources.into_iter().map(|it| early(first(it, after.as_ref(), most)));
    let Some(mut page) = united(pages.collect()).map(whole) else {
        return Ok(Slice { items: Vec::new(), next: None, total });
    };
    let page = in_order(&mut page).limit(most);
    let rows = db.query_all_raw(backend.build(page)).await?;
    let limit = usize::from(listing.limit);
    let items = rows.iter().take(limit).map(task).collect::<Result<Vec<_>>>()?;
    let next = items.last().filter(|_| rows.len() > limit).map(Place::after);
    Ok(Slice { items, next, total })
}

fn sources(whose: &Whose, backend: DatabaseBackend) -> Vec<Source> {
    let mut sources = partnerships::tasks::waiting(whose, backend);
    sources.extend(conferences::tasks::waiting(whose));
    sources.extend(learning_cities::tasks::waiting(whose));
    sources.extend(directory::tasks::waiting(whose, backend));
    sources.push(role_requests::waiting(whose));
    sources
}

/// What has no day comes after all that has one.
const NO_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// The columns by which tasks are in order; no two have the same.
fn key() -> [Expr; 4] {
    [
        or("due_on", NO_DAY.into()),
        Expr::cust("subject_id"),
        Expr::cust("kind"),
        or("on_id", Uuid::nil().into()),
    ]
}

fn or(column: &'static str, other: Expr) -> Expr {
    Func::coalesce([Expr::cust(column), other]).into()
}

fn part<T: FromStr>(of: &str) -> Result<T> {
    of.parse().map_err(|_| Error::CursorMisfit)
}

/// Where a page ends.
struct Place {
    due_on: NaiveDate,
    kind: TaskKind,
    on_id: Uuid,
    subject_id: Uuid,
}

impl Place {
    fn of(cursor: &Cursor) -> Result<Self> {
        let text = |at: usize| match cursor.key.get(at) {
            Some(Key::Text(it)) if cursor.key.len() == 3 => Ok(it.as_str()),
            _ => Err(Error::CursorMisfit),
        };
        Ok(Self {
            due_on: part(text(0)?)?,
            kind: part(text(1)?)?,
            on_id: part(text(2)?)?,
            subject_id: cursor.id,
        })
    }

    fn after(it: &Task) -> Cursor {
        let (due, on) = (it.due_on.unwrap_or(NO_DAY), it.on_id.unwrap_or_default());
        let key = [due.to_string(), it.kind.to_string(), on.to_string()];
        Cursor { key: key.map(Key::Text).to_vec(), id: it.subject_id }
    }

    fn beyond(&self) -> Condition {
        let at = [
            Expr::val(self.due_on),
            Expr::val(self.subject_id),
            Expr::val(rank(self.kind)),
            Expr::val(self.on_id),
        ];
        Condition::all().add(Expr::tuple(key()).gt(Expr::tuple(at)))
    }
}

fn in_order(select: &mut SelectStatement) -> &mut SelectStatement {
    key().into_iter().fold(select, |select, by| select.order_by_expr(by, Order::Asc))
}

/// All that a statement finds, as a table.
fn whole(select: SelectStatement) -> SelectStatement {
    Query::select().expr(Expr::cust("*")).from_subquery(select, Alias::new("task")).to_owned()
}

/// What a source has for a page. Of what has no day, what waits is the order: an index leads through it.
fn first(source: Source, after: Option<&Place>, most: u64) -> SelectStatement {
    let Source { mut select, row, dated, kind } = source;
    if let Some(after) = after.filter(|it| !dated && it.due_on == NO_DAY) {
        let subject = || Expr::cust(row.subject);
        let later = match rank(kind).cmp(&rank(after.kind)) {
            Ordering::Less => Expr::val(false),
            Ordering::Equal => row.on.map_or(Expr::val(false), |on| Expr::cust(on).gt(after.on_id)),
            Ordering::Greater => Expr::val(true),
        };
        select
            .and_where(subject().gte(after.subject_id))
            .cond_where(Condition::any().add(subject().gt(after.subject_id)).add(later));
    }
    if !dated {
        select.order_by_expr(Expr::cust(row.subject), Order::Asc);
        if let Some(on) = row.on {
            select.order_by_expr(Expr::cust(on), Order::Asc);
        }
        return select.limit(most).to_owned();
    }
    let mut page = whole(select);
    if let Some(after) = after {
        page.cond_where(after.beyond());
    }
    in_order(&mut page).limit(most).to_owned()
}

/// All of them, each within a table of its own: SQLite takes no order inside of a union.
fn united(selects: Vec<SelectStatement>) -> Option<SelectStatement> {
    let mut all = selects.into_iter().map(whole);
    let first = all.next()?;
    Some(all.fold(first, |mut all, it| all.union(UnionType::All, it).to_owned()))
}

#[derive(FromQueryResult)]
struct Found {
    kind: i32,
    subject_id: Uuid,
    on_id: Option<Uuid>,
    partnership_id: Option<Uuid>,
    conference_id: Option<Uuid>,
    due_on: Option<NaiveDate>,
    waiting_since: Option<chrono::DateTime<chrono::Utc>>,
    version: Option<i32>,
}

fn task(row: &QueryResult) -> Result<Task> {
    let it = Found::from_query_result(row, "")?;
    Ok(Task {
        kind: TaskKind::all().find(|kind| rank(*kind) == it.kind).or_not_found("task")?,
        subject_id: it.subject_id,
        on_id: it.on_id,
        partnership_id: it.partnership_id.map(Into::into),
        conference_id: it.conference_id.map(Into::into),
        due_on: it.due_on,
        waiting_since: it.waiting_since,
        version: it.version,
    })
}
