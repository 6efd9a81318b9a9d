use sea_orm::{DbErr, RuntimeErr, SqlErr};
use thiserror::Error;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong between the domain and the database.
#[derive(Debug, Error)]
pub enum Error {
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// A unique constraint, by its name; empty for a primary key without one.
    #[error("that already exists")]
    Duplicate(&'static str),
    /// A foreign key, by its name.
    #[error("that does not fit what is stored")]
    Conflict(String),
    /// A check, by its name: the last line of a rule that the domain should have held.
    #[error("that is not possible in this state")]
    Broken(String),
    /// A cursor that was made for another order.
    #[error("that cursor belongs to another listing")]
    CursorMisfit,
    #[error("column {column} holds what the domain cannot read: {reason}")]
    Corrupt { column: &'static str, reason: String },
    /// A migration that ran and that this program does not have.
    #[error(
        "the schema has the migration {0}, which this program does not know; migrate with a newer one"
    )]
    NewerSchema(String),
    /// A table is not there.
    #[error("the schema waits for `comitas migrate`")]
    NotMigrated(#[source] DbErr),
    /// The database cannot be opened as the operator said.
    #[error("{0}")]
    Url(String),
    /// The database cannot be reached, or has no room for another caller; trying again may help.
    #[error("the database is not available")]
    Unavailable(#[source] DbErr),
    #[error("the database failed")]
    Database(#[source] DbErr),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(message)) => {
                return Self::Duplicate(crate::constraint::named(&message).unwrap_or_default());
            }
            Some(SqlErr::ForeignKeyConstraintViolation(name)) => return Self::Conflict(name),
            _ => {}
        }
        if let Some(check) = broken_check(&error) {
            return Self::Broken(check);
        }
        if runtime(&error).is_some_and(misses_a_table) {
            return Self::NotMigrated(error);
        }
        let unreachable = matches!(error, DbErr::ConnectionAcquire(_))
            || runtime(&error).is_some_and(is_unreachable);
        if unreachable { Self::Unavailable(error) } else { Self::Database(error) }
    }
}

/// The check that a statement broke. SQLite names it in its message only.
fn broken_check(error: &DbErr) -> Option<String> {
    let sea_orm::SqlxError::Database(it) = runtime(error)? else { return None };
    match it.code()?.as_ref() {
        "23514" => Some(it.constraint().unwrap_or_default().to_owned()),
        "275" => Some(it.message().rsplit(' ').next().unwrap_or_default().to_owned()),
        _ => None,
    }
}

/// PostgreSQL's `undefined_table`; SQLite says it in its message only.
fn misses_a_table(error: &sea_orm::SqlxError) -> bool {
    let sea_orm::SqlxError::Database(it) = error else { return false };
    it.code().is_some_and(|code| code == "42P01") || it.message().starts_with("no such table: ")
}

fn runtime(error: &DbErr) -> Option<&sea_orm::SqlxError> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(it))
        | DbErr::Exec(RuntimeErr::SqlxError(it))
        | DbErr::Query(RuntimeErr::SqlxError(it)) => Some(it),
        _ => None,
    }
}

/// SQLSTATE classes of an operator's intervention, a lost connection, exhausted resources, and a transaction that the
/// database rolled back to let others on.
const PASSING_SQLSTATES: [&str; 4] = ["57", "08", "53", "40"];
/// Results of SQLite that pass: busy or locked for longer than the busy timeout, a disk that fails, a full disk.
/// <https://www.sqlite.org/rescode.html>
const PASSING_SQLITE_RESULTS: [u32; 4] = [5, 6, 10, 13];
/// An SQLSTATE has so many characters; results of SQLite are numbers with fewer digits.
const SQLSTATE_LENGTH: usize = 5;

fn is_unreachable(error: &sea_orm::SqlxError) -> bool {
    use sea_orm::SqlxError::{Database, Io, PoolClosed, PoolTimedOut, Tls, WorkerCrashed};
    match error {
        Io(_) | Tls(_) | PoolTimedOut | PoolClosed | WorkerCrashed => true,
        Database(it) => it.code().is_some_and(|code| passes(&code)),
        _ => false,
    }
}

fn passes(code: &str) -> bool {
    if code.len() == SQLSTATE_LENGTH {
        return PASSING_SQLSTATES.iter().any(|class| code.starts_with(class));
    }
    // An extended result has the plain one in its lowest byte.
    code.parse::<u32>().is_ok_and(|code| PASSING_SQLITE_RESULTS.contains(&(code & 0xff)))
}

/// Reads a stored value back into its domain type.
pub(crate) fn read<T, R>(column: &'static str, raw: R) -> Result<T>
where
    T: TryFrom<R>,
    T::Error: std::fmt::Display,
{
    T::try_from(raw).map_err(|reason| corrupt(column, reason))
}

/// Reads a stored value that may be absent.
pub(crate) fn read_opt<T, R>(column: &'static str, raw: Option<R>) -> Result<Option<T>>
where
    T: TryFrom<R>,
    T::Error: std::fmt::Display,
{
    raw.map(|raw| read(column, raw)).transpose()
}

/// Reads a stored list or record.
pub(crate) fn read_json<T: serde::de::DeserializeOwned>(
    column: &'static str,
    raw: &str,
) -> Result<T> {
    serde_json::from_str(raw).map_err(|reason| corrupt(column, reason))
}

/// Writes a list or a record as the column keeps it.
pub(crate) fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("domain types are plain data")
}

fn corrupt(column: &'static str, reason: impl std::fmt::Display) -> Error {
    Error::Corrupt { column, reason: reason.to_string() }
}

pub(crate) trait OrNotFound<T> {
    fn or_not_found(self, what: &'static str) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, what: &'static str) -> Result<T> {
        self.ok_or(Error::NotFound(what))
    }
}
