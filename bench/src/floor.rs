//! The floor: a bare handler that sends the server's own statements by hand, reads every column of every row, and
//! writes the server's own JSON; and one that answers bytes.
//!
//! No request id, no limits, no metrics, no headers, no reading of the query, no checks, no decisions.

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::dev::Server;
use actix_web::web::{self, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Value as Bound;
use sea_orm::sqlx::pool::PoolConnection;
use sea_orm::sqlx::postgres::{PgArguments, PgPoolOptions, PgRow};
use sea_orm::sqlx::query::Query;
use sea_orm::sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous,
};
use sea_orm::sqlx::{
    self, Column, ConnectOptions, Executor, PgPool, Postgres, Row, Sqlite, SqlitePool, TypeInfo,
    ValueRef,
};
use serde_json::Value;
use uuid::Uuid;

use crate::Failure;

/// What is answered at each address.
pub(crate) type Plan = HashMap<String, Ask>;

/// What the server does for a request: its statements, and what it answers.
#[derive(Clone)]
pub(crate) enum Ask {
    Read(Vec<Statement>, Arc<Value>),
    /// In one transaction; what is new gets a new identifier each time.
    Write(Vec<Statement>, Arc<Value>, Renewed),
    Bytes(String),
}

#[derive(Clone)]
pub(crate) struct Statement {
    pub sql: &'static str,
    pub binds: Vec<Bound>,
}

/// An identifier as the server makes them.
pub(crate) fn fresh() -> Uuid {
    kernel::PlaceId::new(api::Clock::system().now()).into()
}

/// What differs from one repetition of a write to the next.
#[derive(Clone)]
pub(crate) struct Renewed {
    /// Identifiers that the request made.
    pub made: Vec<Uuid>,
    /// Who asked, and who asks instead.
    pub asker: Uuid,
    pub others: Arc<Vec<Uuid>>,
    pub turn: Arc<AtomicUsize>,
}

impl Renewed {
    /// The statements as they are sent this time.
    fn renew(&self, statements: &[Statement]) -> Vec<Statement> {
        let fresh: Vec<_> = self.made.iter().map(|_| fresh()).collect();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let other = self.others.get(turn % self.others.len().max(1)).copied();
        let swap = |id: Uuid| match self.made.iter().position(|it| *it == id) {
            Some(at) => fresh[at],
            None if id == self.asker => other.unwrap_or(id),
            None => id,
        };
        let renewed = |bound: &Bound| match bound {
            Bound::Uuid(Some(id)) => Bound::Uuid(Some(swap(*id))),
            other => other.clone(),
        };
        let each = |it: &Statement| Statement {
            sql: it.sql,
            binds: it.binds.iter().map(renewed).collect(),
        };
        statements.iter().map(each).collect()
    }
}

#[derive(Clone)]
enum Pool {
    Postgres(PgPool),
    /// Readers, and the one who writes.
    Sqlite(SqlitePool, SqlitePool),
}

/// Serves the plan from as many workers, with the pools set as the server sets its own.
pub(crate) async fn serve(
    listener: TcpListener,
    plan: Plan,
    url: &str,
    connections: u32,
    workers: usize,
) -> Result<Server, Failure> {
    let plan = Arc::new(plan);
    let shared =
        if url.starts_with("postgres") { None } else { Some(sqlite(url, connections).await?) };
    let (url, share) = (url.to_owned(), connections / u32::try_from(workers)?);
    let server = HttpServer::new(move || {
        let pool = shared.clone().unwrap_or_else(|| postgres(&url, share));
        App::new()
            .app_data(Data::new(pool))
            .app_data(Data::from(plan.clone()))
            .default_service(web::to(answer))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}

async fn sqlite(url: &str, connections: u32) -> Result<Pool, Failure> {
    let options = url
        .parse::<SqliteConnectOptions>()?
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(std::time::Duration::from_secs(5))
        .pragma("cache_size", "-16000")
        .pragma("mmap_size", "268435456")
        .pragma("temp_store", "memory")
        .row_buffer_size(512)
        .disable_statement_logging();
    let pool = |most| SqlitePoolOptions::new().max_connections(most).test_before_acquire(false);
    let readers = pool(connections).connect_with(options.clone()).await?;
    Ok(Pool::Sqlite(readers, pool(1).connect_with(options).await?))
}

fn postgres(url: &str, connections: u32) -> Pool {
    let options =
        url.parse::<sqlx::postgres::PgConnectOptions>().expect("the server took this URL");
    let pool = PgPoolOptions::new().max_connections(connections).test_before_acquire(false);
    Pool::Postgres(pool.connect_lazy_with(options.disable_statement_logging()))
}

async fn answer(
    request: HttpRequest,
    _body: web::Bytes,
    pool: Data<Pool>,
    plan: Data<Plan>,
) -> HttpResponse {
    let address = request.uri().path_and_query().map_or("", |it| it.as_str());
    let Some(ask) = plan.get(address) else { return HttpResponse::NotFound().finish() };
    match answer_json(&pool, ask).await {
        Ok(json) => HttpResponse::Ok().content_type("application/json").body(json),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

async fn answer_json(pool: &Pool, ask: &Ask) -> Result<String, Failure> {
    Ok(match ask {
        Ask::Bytes(bytes) => bytes.clone(),
        Ask::Read(statements, json) => {
            pool.read(statements).await?;
            serde_json::to_string(&**json)?
        }
        Ask::Write(statements, json, renewed) => {
            pool.write(&renewed.renew(statements)).await?;
            serde_json::to_string(&**json)?
        }
    })
}

/// The ways of one database.
macro_rules! ways {
    ($database:ty, $row:ty, $arguments:ty, $bind:ident, $touch:ident, $send:ident, $begin:literal) => {
        fn $bind(statement: &Statement) -> Query<'_, $database, $arguments> {
            let query = sqlx::query(statement.sql);
            statement.binds.iter().fold(query, |query, bound| match bound.clone() {
                Bound::Bool(it) => query.bind(it),
                Bound::SmallInt(it) => query.bind(it),
                Bound::Int(it) => query.bind(it),
                Bound::BigInt(it) => query.bind(it),
                Bound::Unsigned(it) => query.bind(it.map(i64::from)),
                Bound::BigUnsigned(it) => {
                    query.bind(it.map(|it| i64::try_from(it).unwrap_or(i64::MAX)))
                }
                Bound::Double(it) => query.bind(it),
                Bound::String(it) => query.bind(it),
                Bound::Bytes(it) => query.bind(it),
                Bound::Uuid(it) => query.bind(it),
                Bound::ChronoDate(it) => query.bind(it),
                Bound::ChronoDateTimeUtc(it) => query.bind(it),
                other => unreachable!("nothing binds {other:?}"),
            })
        }

        /// Reads all columns, as what they are.
        fn $touch(row: &$row) -> Result<(), Failure> {
            for at in 0..row.len() {
                if row.try_get_raw(at)?.is_null() {
                    continue;
                }
                match row.column(at).type_info().name() {
                    "BOOL" | "BOOLEAN" => drop(row.try_get::<bool, _>(at)?),
                    "INT2" => drop(row.try_get::<i16, _>(at)?),
                    "INT4" => drop(row.try_get::<i32, _>(at)?),
                    "INT8" | "INTEGER" => drop(row.try_get::<i64, _>(at)?),
                    "FLOAT8" | "REAL" => drop(row.try_get::<f64, _>(at)?),
                    "UUID" => drop(row.try_get::<Uuid, _>(at)?),
                    "DATE" => drop(row.try_get::<NaiveDate, _>(at)?),
                    "TIMESTAMPTZ" => drop(row.try_get::<DateTime<Utc>, _>(at)?),
                    "TEXT" | "VARCHAR" | "BPCHAR" => drop(row.try_get::<String, _>(at)?),
                    _ => drop(row.try_get_unchecked::<Vec<u8>, _>(at)?),
                }
            }
            Ok(())
        }

        async fn $send(
            connection: &mut PoolConnection<$database>,
            statements: &[Statement],
        ) -> Result<(), Failure> {
            connection.execute($begin).await?;
            for statement in statements {
                for row in $bind(statement).fetch_all(&mut **connection).await? {
                    $touch(&row)?;
                }
            }
            connection.execute("commit").await?;
            Ok(())
        }
    };
}

ways!(Postgres, PgRow, PgArguments, bind_pg, touch_pg, send_pg, "begin");
ways!(Sqlite, SqliteRow, SqliteArguments, bind_lite, touch_lite, send_lite, "begin immediate");

impl Pool {
    async fn read(&self, statements: &[Statement]) -> Result<(), Failure> {
        for statement in statements {
            match self {
                Self::Postgres(pool) => {
                    let rows = bind_pg(statement).fetch_all(pool).await?;
                    rows.iter().try_for_each(touch_pg)?;
                }
                Self::Sqlite(readers, _) => {
                    let rows = bind_lite(statement).fetch_all(readers).await?;
                    rows.iter().try_for_each(touch_lite)?;
                }
            }
        }
        Ok(())
    }

    async fn write(&self, statements: &[Statement]) -> Result<(), Failure> {
        match self {
            Self::Postgres(pool) => send_pg(&mut pool.acquire().await?, statements).await,
            Self::Sqlite(_, writer) => send_lite(&mut writer.acquire().await?, statements).await,
        }
    }
}
