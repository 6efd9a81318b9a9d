//! What waits for somebody, as each domain finds it: a source for each kind of task.

use chrono::NaiveDate;
use kernel::AccountId;
use kernel::access::{Grants, Role};
use people::task::TaskKind;
use sea_orm::DatabaseBackend;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SelectStatement};
use uuid::Uuid;

/// For whom it waits.
#[derive(Clone, Debug)]
pub struct Whose {
    pub account: AccountId,
    pub grants: Grants,
    /// The regions of their network offices.
    pub regions: Vec<Uuid>,
    pub today: NaiveDate,
}

impl Whose {
    /// The bodies for which they may act; a role on the platform acts for none of its own.
    pub(crate) fn bodies(&self, role: Role) -> Vec<Uuid> {
        self.grants.bodies_with(role).collect()
    }
}

/// What a row of a source says, each as an expression of its tables.
#[derive(Clone, Copy, Default)]
pub(crate) struct Row {
    pub subject: &'static str,
    pub on: Option<&'static str>,
    pub partnership: Option<&'static str>,
    pub conference: Option<&'static str>,
    pub since: Option<&'static str>,
    /// Of the record that what settles it changes; none, if that needs no `If-Match`.
    pub version: Option<&'static str>,
}

/// Where tasks of a kind are found.
pub(crate) struct Source {
    pub kind: TaskKind,
    pub select: SelectStatement,
    pub row: Row,
    /// Whether any of them has a day.
    pub dated: bool,
}

impl Source {
    /// What is in time whenever it is done.
    pub(crate) fn undated(kind: TaskKind, from: SelectStatement, row: Row) -> Self {
        Self::new(kind, from, row, None)
    }

    /// What is in time until a day.
    pub(crate) fn due(kind: TaskKind, from: SelectStatement, row: Row, on: Expr) -> Self {
        Self::new(kind, from, row, Some(on))
    }

    fn new(kind: TaskKind, mut select: SelectStatement, row: Row, due: Option<Expr>) -> Self {
        let dated = due.is_some();
        let or_null = |it: Option<&'static str>, of: &str| {
            it.map_or_else(|| Expr::cust(format!("cast(null as {of})")), Expr::cust)
        };
        select
            .expr_as(Expr::val(rank(kind)), "kind")
            .expr_as(Expr::cust(row.subject), "subject_id")
            .expr_as(or_null(row.on, "uuid"), "on_id")
            .expr_as(or_null(row.partnership, "uuid"), "partnership_id")
            .expr_as(or_null(row.conference, "uuid"), "conference_id")
            .expr_as(due.unwrap_or_else(|| Expr::cust("cast(null as date)")), "due_on")
            .expr_as(or_null(row.since, "timestamp with time zone"), "waiting_since")
            .expr_as(or_null(row.version, "integer"), "version");
        Self { kind, select, row, dated }
    }
}

/// Kinds in the order in which they are listed, whatever letters a database puts first.
pub(crate) const fn rank(kind: TaskKind) -> i32 {
    kind as i32
}

/// Tables of a source, the first of them by its name there.
pub(crate) fn from(table: impl sea_orm::EntityTrait, name: &'static str) -> SelectStatement {
    Query::select().from_as(table.table_ref(), Alias::new(name)).to_owned()
}

/// The same with another table, by its name there, where it fits.
pub(crate) fn with(
    mut select: SelectStatement,
    table: impl sea_orm::EntityTrait,
    name: &'static str,
    fits: &'static str,
) -> SelectStatement {
    let (name, fits) = (Alias::new(name), Expr::cust(fits));
    select.join_as(JoinType::InnerJoin, table.table_ref(), name, fits).to_owned()
}

/// Those of which a column has one of these values.
pub(crate) fn among(
    mut select: SelectStatement,
    column: &'static str,
    ids: &[Uuid],
) -> SelectStatement {
    select.and_where(Expr::cust(column).is_in(ids.iter().copied())).to_owned()
}

pub(crate) fn day_before(backend: DatabaseBackend, day: &str) -> Expr {
    Expr::cust(match backend {
        DatabaseBackend::Sqlite => format!("date({day}, '-1 day')"),
        _ => format!("{day} - 1"),
    })
}

/// The same day so many months later; the last of its month, where there is none.
pub(crate) fn months_after(backend: DatabaseBackend, day: &str, months: u32) -> Expr {
    Expr::cust(match backend {
        DatabaseBackend::Sqlite => format!("date({day}, '+{months} months', 'floor')"),
        _ => format!("cast({day} + interval '{months} months' as date)"),
    })
}
