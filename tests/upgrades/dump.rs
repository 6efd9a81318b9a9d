//! A database as text.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};

use crate::databases::{Backend, pg_dump};

pub(super) fn backend(url: &str) -> Backend {
    if url.starts_with("postgres") { Backend::Postgres } else { Backend::Sqlite }
}

/// What makes a database again: its schema and every row.
pub(super) async fn dump(url: &str) -> String {
    match backend(url) {
        Backend::Sqlite => sqlite(&open(url).await).await,
        Backend::Postgres => without_commands(&pg_dump(url)),
    }
}

/// As the shell of SQLite says it with `.dump`; indexes and views come last.
async fn sqlite(db: &DatabaseConnection) -> String {
    let mut lines = vec!["PRAGMA foreign_keys=OFF;".to_owned(), "BEGIN TRANSACTION;".to_owned()];
    let schema = "select sql || ';' from sqlite_master where type = 'table' order by rowid";
    lines.extend(texts(db, schema).await);
    for table in tables(db).await {
        let rows = rows(db, &table).await.into_iter();
        lines.extend(rows.map(|row| format!("INSERT INTO {table} VALUES({row});")));
    }
    let others = "select sql || ';' from sqlite_master where type <> 'table' and sql is not null order by rowid";
    lines.extend(texts(db, others).await);
    lines.push("COMMIT;\n".to_owned());
    lines.join("\n")
}

/// Without what is for `psql` or for its session: names are written in full and text is UTF-8 anyway.
fn without_commands(dump: &str) -> String {
    let is_ours = |line: &&str| {
        let others = ["\\", "--", "SET ", "SELECT pg_catalog.set_config("];
        !line.is_empty() && others.iter().all(|it| !line.starts_with(it))
    };
    dump.lines().filter(is_ours).map(|line| format!("{line}\n")).collect()
}

pub(super) async fn open(url: &str) -> DatabaseConnection {
    Database::connect(url).await.expect("connects")
}

/// The tables by name, that of the migrations among them.
pub(super) async fn tables(db: &DatabaseConnection) -> Vec<String> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by 1"
        }
        _ => "select tablename::text from pg_tables where schemaname = 'public' order by 1",
    };
    texts(db, sql).await
}

/// The rows of a table, each as a text that says all of it.
pub(super) async fn rows(db: &DatabaseConnection, table: &str) -> Vec<String> {
    if db.get_database_backend() == DbBackend::Postgres {
        return texts(db, &format!("select it::text from {table} it order by 1")).await;
    }
    let columns = texts(db, &format!("select name from pragma_table_info('{table}')")).await;
    let quoted: Vec<_> = columns.iter().map(|it| format!("quote({it})")).collect();
    texts(db, &format!("select {} from {table}", quoted.join(" || ',' || "))).await
}

/// What the database says of its tables, columns, indexes, constraints and views, a line each.
pub(super) async fn schema(db: &DatabaseConnection) -> BTreeSet<String> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "select type || ' ' || name || ' ' || tbl_name || ': ' || coalesce(sql, '') from sqlite_master"
        }
        _ => include_str!("schema.sql"),
    };
    texts(db, sql).await.into_iter().collect()
}

/// Leaves of the audit record one entry of each kind: it is most of what a day leaves, and says the same again and again.
pub(super) async fn thin(url: &str) {
    let db = open(url).await;
    let numbered = "select id, row_number() over (partition by operation, subject_kind order by id) as number \
                    from audit_event";
    let again = format!(
        "delete from audit_event where id in (select id from ({numbered}) kinds where number > 1)"
    );
    db.execute_unprepared(&again).await.expect("an answer");
    db.close().await.expect("closes");
}

pub(super) async fn texts(db: &DatabaseConnection, sql: &str) -> Vec<String> {
    let asked = Statement::from_string(db.get_database_backend(), sql);
    let rows = db.query_all_raw(asked).await.expect("an answer");
    rows.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect()
}

/// The columns, and the tables, of which nothing is known in any row.
pub(super) async fn unused(db: &DatabaseConnection) -> Vec<String> {
    let columns = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "select t.name || '.' || c.name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'"
        }
        _ => {
            "select table_name || '.' || column_name from information_schema.columns join pg_tables on tablename = table_name
             where schemaname = 'public' and table_schema = 'public'"
        }
    };
    let mut unused = Vec::new();
    for name in texts(db, columns).await {
        let (table, column) = name.split_once('.').expect("a column");
        let counted =
            texts(db, &format!("select cast(count({column}) as text) from {table}")).await;
        unused.extend((counted == ["0"]).then(|| name.clone()));
    }
    unused
}
