//! Rows that are read all the time: only the columns they need, by position, with SQL that is written once.

use std::sync::OnceLock;

use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, QueryTrait, Select, Statement, Value};

/// Defines a row of some columns of a table. It reads them by position: looking up names costs more than reading.
macro_rules! row {
    ($(#[$doc:meta])* $name:ident of $entity:ident { $($column:ident $field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        struct $name { $($field: $type),+ }

        impl $name {
            /// To be selected first, in this order.
            const COLUMNS: &[$entity::Column] = &[$($entity::Column::$column),+];
        }

        impl sea_orm::FromQueryResult for $name {
            fn from_query_result(
                row: &sea_orm::QueryResult,
                _: &str,
            ) -> std::result::Result<Self, sea_orm::DbErr> {
                let mut positions = 0..;
                let mut next = || positions.next().unwrap_or_default();
                Ok(Self { $($field: row.try_get_by_index(next())?),+ })
            }
        }
    };
}
pub(crate) use row;

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
