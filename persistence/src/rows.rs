//! Rows that are read all the time: only the columns they need, by position, with SQL that is written once.

use std::sync::OnceLock;

use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, QueryTrait, Select, Statement, Value};

/// Defines a row of some columns of a table. It takes them from the driver, by position: asking sea-orm for each, or by
/// name, costs as much again as reading them.
macro_rules! row {
    ($(#[$doc:meta])* $name:ident of $entity:ident { $($column:ident $field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        pub(super) struct $name { $($field: $type),+ }

        impl $name {
            /// To be selected first, in this order.
            const COLUMNS: &[$entity::Column] = &[$($entity::Column::$column),+];
        }

        impl sea_orm::FromQueryResult for $name {
            fn from_query_result(
                row: &sea_orm::QueryResult,
                _: &str,
            ) -> std::result::Result<Self, sea_orm::DbErr> {
                match (row.try_as_pg_row(), row.try_as_sqlite_row()) {
                    (Some(row), _) => crate::rows::by_position!(row, $($field)+),
                    (_, Some(row)) => crate::rows::by_position!(row, $($field)+),
                    (None, None) => Err(sea_orm::DbErr::Custom("a row of no database of ours".to_owned())),
                }
            }
        }
    };
}
pub(crate) use row;

macro_rules! by_position {
    ($row:ident, $($field:ident)+) => {{
        let mut positions = 0_usize..;
        let mut next = || positions.next().unwrap_or_default();
        let failed = |error: sea_orm::SqlxError| {
            sea_orm::DbErr::Query(sea_orm::RuntimeErr::SqlxError(error.into()))
        };
        Ok(Self { $($field: sea_orm::sqlx::Row::try_get($row, next()).map_err(failed)?),+ })
    }};
}
pub(crate) use by_position;

/// The text of a select, written once for each database and not for each request.
pub(crate) struct Written {
    postgres: OnceLock<String>,
    sqlite: OnceLock<String>,
}

impl Written {
    pub(crate) const fn new() -> Self {
        Self { postgres: OnceLock::new(), sqlite: OnceLock::new() }
    }

    /// The statement with these values, in the order in which `select` has them.
    pub(crate) fn with<E: EntityTrait, const N: usize>(
        &self,
        db: &impl ConnectionTrait,
        select: impl FnOnce() -> Select<E>,
        values: [Value; N],
    ) -> Statement {
        let backend = db.get_database_backend();
        let text = if backend == DbBackend::Postgres { &self.postgres } else { &self.sqlite };
        let sql = text.get_or_init(|| select().build(backend).sql);
        Statement::from_sql_and_values(backend, sql, values)
    }
}
