//! Where in the database something stands, for those who ask whether nothing was left.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement};

/// Columns, each after its table.
pub(crate) type Columns = BTreeSet<(String, String)>;

/// The columns that refer to a table.
pub(crate) async fn referring(db: &DatabaseConnection, table: &str) -> Columns {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => format!(
            "select m.name, f.\"from\" from sqlite_master m, pragma_foreign_key_list(m.name) f \
             where m.type = 'table' and f.\"table\" = '{table}'"
        ),
        _ => format!(
            "select c.conrelid::regclass::text, a.attname::text from pg_constraint c \
             join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) \
             where c.contype = 'f' and c.confrelid = '{table}'::regclass"
        ),
    };
    columns(db, &sql).await
}

/// The columns of all tables in which one of the identifiers or words stands, as itself or in a text.
pub(crate) async fn naming(db: &DatabaseConnection, ids: &[String]) -> Columns {
    let backend = db.get_database_backend();
    let all = match backend {
        DbBackend::Sqlite => {
            "select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"
        }
        _ => {
            "select table_name::text, column_name::text from information_schema.columns where table_schema = 'public'"
        }
    };
    let mut found = Columns::new();
    for (table, column) in columns(db, all).await {
        let one = |id: &String| match backend {
            DbBackend::Sqlite => {
                let bytes = uuid::Uuid::parse_str(id).map(|it| it.simple().to_string());
                let bytes = bytes.unwrap_or_default();
                format!("\"{column}\" = x'{bytes}' or instr(\"{column}\", '{id}') > 0")
            }
            _ => format!("cast(\"{column}\" as text) like '%{id}%'"),
        };
        let any = ids.iter().map(one).collect::<Vec<_>>().join(" or ");
        let sql = format!("select count(*) from \"{table}\" where {any}");
        let row = db.query_one_raw(Statement::from_string(backend, sql)).await.expect("valid SQL");
        let count: i64 = row.expect("a row").try_get_by_index(0).expect("a number");
        if count > 0 {
            found.insert((table, column));
        }
    }
    found
}

async fn columns(db: &DatabaseConnection, sql: &str) -> Columns {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    let column = |row: &QueryResult| {
        (row.try_get_by_index(0).expect("a table"), row.try_get_by_index(1).expect("a column"))
    };
    rows.expect("valid SQL").iter().map(column).collect()
}
