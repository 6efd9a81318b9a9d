use std::cell::Cell;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::sqlx::{ConnectOptions as _, Connection as _};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    SqlxPostgresConnector, SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};

use crate::author::Author;
use crate::error::{Error, Result};

/// How long a caller waits for a connection before the answer is "unavailable".
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long SQLite waits for another writer of the same file (a second process; ours queue before).
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// A connection that lay idle this long is tried before it is used.
const PING_AFTER_IDLE: Duration = Duration::from_secs(30);
/// No statement of a request may take longer on PostgreSQL.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(30);
/// What is asked of PostgreSQL beside its own settings: plans for storage that reads anywhere as fast as in
/// a row (its manual on `random_page_cost`, which by default is that of a spinning disk).
#[doc(hidden)]
pub const POSTGRES_SETTINGS: [(&str, &str); 1] = [("random_page_cost", "1.1")];
/// SQLite: 16 MiB of page cache a connection, 256 MiB of the file mapped.
const SQLITE_CACHE: &str = "-16000";
const SQLITE_MMAP: &str = "268435456";
/// SQLite rows handed over at once; a page of 200 fits.
const SQLITE_ROW_BUFFER: usize = 512;

/// How to reach the database.
#[derive(Clone, Debug)]
pub struct Options {
    pub url: String,
    /// Connections of this pool.
    pub connections: u32,
}

/// A database: PostgreSQL with one pool, or SQLite with readers and one writer, so that writers queue in the
/// process and not on a locked file.
#[derive(Clone, Debug)]
pub struct Db {
    pub(crate) read: DatabaseConnection,
    pub(crate) write: DatabaseConnection,
    now: Option<Now>,
}

/// Where the time comes from.
#[derive(Clone)]
struct Now(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl std::fmt::Debug for Now {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Now")
    }
}

impl Db {
    /// Prepares the pools.
    pub async fn connect(options: &Options) -> Result<Self> {
        if let Some(postgres) = Self::postgres(options)? {
            return Ok(postgres);
        }
        let write = sqlite(options, 1).await?;
        Ok(Self { read: sqlite(options, options.connections).await?, write, now: None })
    }

    /// A pool of PostgreSQL that connects when it is first asked; none if the URL names another database.
    ///
    /// Each worker of the server makes its own: a pool shared by threads with an event loop each costs a quarter of
    /// the requests per second.
    pub fn postgres(options: &Options) -> Result<Option<Self>> {
        if !options.url.starts_with("postgres") {
            return Ok(None);
        }
        let url: PgConnectOptions =
            options.url.parse().map_err(|error| Error::Url(format!("{error}")))?;
        let connect = url
            .application_name("comitas")
            .options([("statement_timeout", STATEMENT_TIMEOUT.as_millis().to_string())])
            .options(POSTGRES_SETTINGS)
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(options.connections)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .test_before_acquire(false)
            .before_acquire(|connection, meta| {
                Box::pin(async move {
                    let rested = meta.idle_for >= PING_AFTER_IDLE;
                    Ok(!rested || connection.ping().await.is_ok())
                })
            })
            .connect_lazy_with(connect);
        let mut pool = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
        pool.set_metric_callback(note_statement);
        Ok(Some(Self { read: pool.clone(), write: pool, now: None }))
    }

    /// The same database, whose entries of the audit record are made at the time that is then: while a record is held,
    /// and not when its change was asked for, so that their order is that of its versions.
    pub fn timed(self, now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self { now: Some(Now(Arc::new(now))), ..self }
    }

    /// Runs `work` in a transaction: commits what it returns, rolls back what it refuses.
    pub async fn write<T, E>(
        &self,
        author: Author,
        work: impl AsyncFnOnce(&Tx) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E>
    where
        E: From<Error>,
    {
        let inner = self.write.begin_with_options(immediate()).await.map_err(Error::from)?;
        let tx = Tx { inner, author, now: self.now.clone() };
        let done = work(&tx).await?; // dropping `tx` rolls back
        tx.inner.commit().await.map_err(Error::from)?;
        Ok(done)
    }

    pub fn is_postgres(&self) -> bool {
        self.read.get_database_backend() == DbBackend::Postgres
    }

    /// Lets go of every connection.
    pub async fn close(self) -> Result<()> {
        self.read.close().await?;
        Ok(self.write.close().await?)
    }
}

/// On SQLite a write transaction holds the file from its first moment; PostgreSQL ignores the mode.
pub(crate) fn immediate() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    }
}

async fn sqlite(options: &Options, connections: u32) -> Result<DatabaseConnection> {
    let unusable = |error: sea_orm::SqlxError| Error::Url(error.to_string());
    let file: SqliteConnectOptions = options.url.parse().map_err(unusable)?;
    make_private(file.get_filename());
    let file = file
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("cache_size", SQLITE_CACHE)
        .pragma("mmap_size", SQLITE_MMAP)
        .pragma("temp_store", "memory")
        .row_buffer_size(SQLITE_ROW_BUFFER)
        .disable_statement_logging();
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(false)
        // SQLite ends a transaction itself when the disk is full. The rollback that follows fails, the connection counts
        // as if it were still in one, and whatever came next would be a savepoint in it, which nobody ever commits.
        .before_acquire(|connection, _| {
            Box::pin(async move { Ok(!connection.is_in_transaction()) })
        })
        .connect_with(file)
        .await
        .map_err(unusable)?;
    let mut pool = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    pool.set_metric_callback(note_statement);
    Ok(pool)
}

/// Makes the file before SQLite does, for its owner's eyes only: it holds addresses and hashes of passwords. What SQLite
/// puts beside it gets the same rights.
fn make_private(file: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    // A database in memory is called like an address.
    if !file.as_os_str().to_string_lossy().starts_with("file:") {
        // What is there already keeps the rights that it has; what cannot be made, SQLite tells better.
        drop(std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file));
    }
}

/// An open transaction; [`Db::write`] ends it. What it changes is recorded in its author's name.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    author: Author,
    now: Option<Now>,
}

impl Tx {
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// The time by now; the author's is that of the request, which may have waited for a record since.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.now.as_ref().map_or(self.author.at, |now| now.0())
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }
}

/// Whatever can be asked: the database, or a transaction on it.
pub trait Reader {
    #[doc(hidden)]
    type Connection: ConnectionTrait;
    #[doc(hidden)]
    fn connection(&self) -> &Self::Connection;
}

impl Reader for Db {
    type Connection = DatabaseConnection;
    fn connection(&self) -> &DatabaseConnection {
        &self.read
    }
}

impl Reader for Tx {
    type Connection = DatabaseTransaction;
    fn connection(&self) -> &DatabaseTransaction {
        &self.inner
    }
}

/// Of a database that is being taken to the schema of this program.
impl Reader for DatabaseTransaction {
    type Connection = Self;
    fn connection(&self) -> &Self {
        self
    }
}

tokio::task_local! {
    static STATEMENTS: Cell<u32>;
}

/// Runs `work` and says how many statements it sent, `begin` and `commit` aside.
pub async fn counting_statements<T>(work: impl Future<Output = T>) -> (T, u32) {
    STATEMENTS.scope(Cell::new(0), async { (work.await, STATEMENTS.with(Cell::get)) }).await
}

static LISTENER: OnceLock<fn(&sea_orm::Statement)> = OnceLock::new();

/// Has every statement heard from now on, with what it binds: for measurements, which send the same by hand.
#[doc(hidden)]
pub fn listen_to_statements(listener: fn(&sea_orm::Statement)) {
    let _ = LISTENER.set(listener);
}

fn note_statement(info: &sea_orm::metric::Info<'_>) {
    tracing::trace!(sql = info.statement.sql, "statement");
    if let Some(listener) = LISTENER.get() {
        listener(info.statement);
    }
    // Outside a request nobody counts.
    let _ = STATEMENTS.try_with(|count| count.set(count.get() + 1));
}
