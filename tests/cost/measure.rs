//! How much is read for what is asked: rows on PostgreSQL, steps of the virtual machine on SQLite.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::sea_query::Value as Bound;
use sea_orm::sqlx::sqlite::SqlitePoolOptions;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, SqlxSqliteConnector,
    Statement,
};
use serde_json::Value;

use crate::databases::Backend;

/// What the servers of a system have sent, which is that of a test.
static HEARD: Mutex<Option<HashMap<usize, Vec<Statement>>>> = Mutex::new(None);

fn heard<T>(work: impl FnOnce(&mut HashMap<usize, Vec<Statement>>) -> T) -> T {
    let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
    work(heard.get_or_insert_default())
}

/// From now on the statements of the servers that this test has are kept.
pub(super) fn listen() {
    let here = actix_web::rt::System::current().id();
    heard(|it| it.insert(here, Vec::new()));
    persistence::listen_to_statements(|statement| {
        let Some(system) = actix_web::rt::System::try_current() else { return };
        heard(|it| {
            if let Some(mine) = it.get_mut(&system.id()) {
                mine.push(statement.clone());
            }
        });
    });
}

/// What was sent since this was last asked.
pub(super) fn sent() -> Vec<Statement> {
    let here = actix_web::rt::System::current().id();
    heard(|it| it.get_mut(&here).map(std::mem::take).unwrap_or_default())
}

/// A connection on which statements are sent once more, and measured.
pub(super) struct Scale {
    db: DatabaseConnection,
    steps: Arc<AtomicU64>,
    prepared: HashMap<String, usize>,
}

/// So often PostgreSQL plans a statement by its values before it may do without (`choose_custom_plan` in its `plancache.c`),
/// and once more.
const PLANNED_BY_VALUES: usize = 6;
/// SQLite says after so many steps that it has taken them.
const STRIDE: i32 = 10;

impl Scale {
    pub(super) async fn new(backend: Backend, url: &str) -> Self {
        let (steps, prepared) = (Arc::<AtomicU64>::default(), HashMap::new());
        if backend == Backend::Postgres {
            let one = ConnectOptions::new(url).max_connections(1).to_owned();
            let db = Database::connect(one).await.expect("connects");
            let scale = Self { db, steps, prepared };
            for (name, value) in persistence::POSTGRES_SETTINGS {
                scale.run(&format!("set {name} = {value}")).await;
            }
            return scale;
        }
        let counted = steps.clone();
        let pool =
            SqlitePoolOptions::new().max_connections(1).after_connect(move |connection, _| {
                let counted = counted.clone();
                Box::pin(async move {
                    connection.lock_handle().await?.set_progress_handler(STRIDE, move || {
                        counted.fetch_add(STRIDE.unsigned_abs().into(), Ordering::Relaxed);
                        true
                    });
                    Ok(())
                })
            });
        let pool = pool.connect(url).await.expect("connects");
        Self { db: SqlxSqliteConnector::from_sqlx_sqlite_pool(pool), steps, prepared }
    }

    /// Plans these statements as often as it takes PostgreSQL to settle for plans that know no values, if it does.
    pub(super) async fn settle(&mut self, asked: &[Vec<Statement>]) {
        for _ in 0..PLANNED_BY_VALUES {
            for it in asked.iter().flatten().filter(|it| it.db_backend == DbBackend::Postgres) {
                let execute = self.execute(it).await;
                self.run(&format!("explain {execute}")).await;
            }
        }
    }

    /// What these statements cost.
    pub(super) async fn weigh(&mut self, statements: &[Statement]) -> u64 {
        let mut sum = 0;
        for it in statements {
            sum += match it.db_backend {
                DbBackend::Postgres => rows(&self.plan(it).await),
                _ => self.steps_of(it).await,
            };
        }
        sum
    }

    async fn steps_of(&self, statement: &Statement) -> u64 {
        self.steps.store(0, Ordering::Relaxed);
        self.db.query_all_raw(statement.clone()).await.expect("what the server sent");
        self.steps.load(Ordering::Relaxed)
    }

    async fn plan(&mut self, it: &Statement) -> Value {
        let execute = self.execute(it).await;
        let explain = format!("explain (analyze, timing off, format json) {execute}");
        let row = self.db.query_one_raw(Statement::from_string(DbBackend::Postgres, explain)).await;
        row.expect("what the server sent").expect("a plan").try_get_by_index(0).expect("a plan")
    }

    /// The statement with its values, prepared when it is first met, as the server does.
    async fn execute(&mut self, it: &Statement) -> String {
        let values = it.values.as_ref().map(|it| it.0.as_slice()).unwrap_or_default();
        let (types, texts): (Vec<_>, Vec<_>) = values.iter().map(written).unzip();
        let list = |it: String| if it.is_empty() { it } else { format!("({it})") };
        let number = if let Some(number) = self.prepared.get(&it.sql) {
            *number
        } else {
            let number = self.prepared.len();
            let types = list(types.join(", "));
            self.run(&format!("prepare asked_{number} {types} as {}", it.sql)).await;
            self.prepared.insert(it.sql.clone(), number);
            number
        };
        format!("execute asked_{number} {}", list(texts.join(", ")))
    }

    async fn run(&self, sql: &str) {
        self.db.execute_unprepared(sql).await.expect(sql);
    }

    /// The statements, and how they are carried out.
    pub(super) async fn show(&mut self, statements: &[Statement]) -> String {
        let mut said = String::new();
        for it in statements {
            let how = if it.db_backend == DbBackend::Postgres {
                let execute = self.execute(it).await;
                format!("explain analyze {execute}")
            } else {
                format!("explain query plan {it}")
            };
            let how = Statement::from_string(it.db_backend, how);
            let column = if it.db_backend == DbBackend::Postgres { 0 } else { 3 };
            said += &format!("{it}\n");
            for row in self.db.query_all_raw(how).await.expect("a plan") {
                said +=
                    &format!("    {}\n", row.try_get_by_index::<String>(column).expect("a text"));
            }
        }
        said
    }

    pub(super) async fn close(self) {
        self.db.close().await.expect("closes");
    }
}

/// A value that is bound, as text with its type.
fn written(value: &Bound) -> (&'static str, String) {
    fn quoted(it: Option<impl std::fmt::Display>) -> String {
        let escaped = |it: String| format!("'{}'", it.replace('\'', "''"));
        it.map_or_else(|| "null".to_owned(), |it| escaped(it.to_string()))
    }
    match value {
        Bound::Bool(it) => ("boolean", quoted(*it)),
        Bound::SmallInt(it) => ("smallint", quoted(*it)),
        Bound::Int(it) => ("integer", quoted(*it)),
        Bound::BigInt(it) => ("bigint", quoted(*it)),
        Bound::BigUnsigned(it) => ("bigint", quoted(*it)),
        Bound::Double(it) => ("double precision", quoted(*it)),
        Bound::String(it) => ("text", quoted(it.as_ref())),
        Bound::Uuid(it) => ("uuid", quoted(*it)),
        Bound::ChronoDate(it) => ("date", quoted(*it)),
        Bound::ChronoDateTimeUtc(it) => ("timestamptz", quoted(*it)),
        other => panic!("nobody knows how to write {other:?}"),
    }
}

/// The table of what there is to be recorded.
const CATALOGUE: &str = "indicator";

/// The rows that a plan has read from tables and indexes.
fn rows(plan: &Value) -> u64 {
    match plan {
        Value::Array(all) => all.iter().map(rows).sum(),
        Value::Object(node) => {
            let of = |key: &str| node.get(key).and_then(Value::as_f64).unwrap_or_default();
            // What is read from a table, an index or a bitmap, and not from what another node has made.
            let reads = node.get("Relation Name").or(node.get("Index Name")).is_some();
            let read = of("Actual Rows")
                + of("Rows Removed by Filter")
                + of("Rows Removed by Index Recheck");
            // A catalogue does not grow with what is recorded; small as it is here, it is read whole once a statement.
            let whole = node.get("Node Type").is_some_and(|it| it == "Seq Scan")
                && node.get("Relation Name").is_some_and(|it| it == CATALOGUE);
            let own = if reads && !whole { read * of("Actual Loops") } else { 0.0 };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
            let own = own.round() as u64;
            own + node.values().filter(|it| it.is_array() || it.is_object()).map(rows).sum::<u64>()
        }
        _ => 0,
    }
}
