//! Takes a database to the schema of this program.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement, TransactionTrait};
use sea_orm_migration::prelude::*;

use crate::conferences;
use crate::db::{Db, immediate};
use crate::directory::places::{seed_countries, seed_regions};
use crate::directory::refold::index_anew;
use crate::directory::search;
use crate::error::{Error, Result};
use crate::learning_cities::indicators::index_names;
use crate::learning_cities::join_years;
use crate::migration::{PERIODS, TEXTS};
use crate::partnerships::{index_countries, index_titles, rekey};
use crate::people::persons;

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        TEXTS
            .iter()
            .map(|(name, text)| Box::new(Sql(name, text)) as Box<dyn MigrationTrait>)
            .collect()
    }
}

/// Key of the advisory lock that lets one process migrate at a time; any number that nothing else uses.
const MIGRATION_LOCK: i64 = 4_242_001;

impl Db {
    /// Brings the schema up to date; several processes may try at once. One that a newer program has taken further is
    /// left as it is.
    pub async fn migrate(&self) -> Result<()> {
        let tx = self.write.begin_with_options(immediate()).await?;
        if self.is_postgres() {
            tx.execute_unprepared(&format!("select pg_advisory_xact_lock({MIGRATION_LOCK})"))
                .await?;
        }
        let had_years = ran(&tx).await?.iter().any(|it| it == PERIODS);
        up(&tx).await?;
        if !had_years {
            join_years(&tx).await?;
        }
        search::sort_out(&tx).await?;
        index_anew(&tx).await?;
        seed_countries(&tx).await?;
        seed_regions(&tx).await?;
        index_titles(&tx).await?;
        index_names(&tx).await?;
        conferences::index_titles(&tx).await?;
        index_countries(&tx).await?;
        rekey(&tx).await?;
        persons::adopt(&tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// How the schema stands to this program, without changing anything. What a newer program ran besides is none of our
    /// business, as long as it lets us serve.
    pub async fn schema(&self) -> Result<Schema> {
        let ran: Vec<String> = match self.read.query_all_raw(self.statement(RAN)).await {
            Ok(rows) => rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?,
            Err(error) => match Error::from(error) {
                Error::NotMigrated(_) => return Ok(Schema::Older),
                other => return Err(other),
            },
        };
        if Migrator::migrations().iter().any(|it| ran.iter().all(|ran| ran != it.name())) {
            return Ok(Schema::Older);
        }
        let oldest = self.read.query_one_raw(self.statement(OLDEST)).await?;
        let oldest: Option<String> = oldest.map(|row| row.try_get_by_index(0)).transpose()?;
        let is_above = oldest.is_some_and(|it| numbers(&it) > numbers(env!("CARGO_PKG_VERSION")));
        Ok(if is_above { Schema::TooNew } else { Schema::Fits })
    }

    fn statement(&self, sql: &str) -> Statement {
        Statement::from_string(self.read.get_database_backend(), sql)
    }
}

/// How a schema stands to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// It is ours, or has more that does not hinder us.
    Fits,
    /// It waits for migrations of ours.
    Older,
    /// A newer program has taken it where this one cannot follow.
    TooNew,
}

const RAN: &str = "select version from seaql_migrations";
const OLDEST: &str = "select version from oldest_program";

/// A version as what it is compared by.
fn numbers(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|it| it.parse().ok()).collect()
}

/// The names of those that have run, of a newer program's too.
async fn ran(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let ran = Migrator::get_migration_models(db).await?;
    Ok(ran.into_iter().map(|it| it.version).collect())
}

/// Runs what has yet to run, unless a program that knows more than this one was here before.
async fn up(tx: &DatabaseTransaction) -> Result<()> {
    let ours = Migrator::migrations();
    for ran in ran(tx).await? {
        if ours.iter().all(|it| it.name() != ran) {
            return Err(Error::NewerSchema(ran));
        }
    }
    Ok(Migrator::up(tx, None).await?)
}

/// The words, PostgreSQL's type, SQLite's type.
const DIALECT: [(&str, &str, &str); 9] = [
    ("{uuid}", "uuid", "blob"),
    ("{instant}", "timestamptz", "text"),
    ("{date}", "date", "text"),
    ("{bytes}", "bytea", "blob"),
    // Plain byte order, which SQLite has anyway: ranges of prefixes and pages of names are the same on both.
    ("{ascii}", " collate \"C\"", ""),
    ("{json}", "::json", ""),
    // An identifier as 32 digits.
    ("{hex_of_id}", "replace(id::text, '-', '')", "lower(hex(id))"),
    // The texts of an array, each as `value`.
    ("{elements}", "json_array_elements_text", "json_each"),
    ("{clustered}", "", "without rowid"),
];

struct Sql(&'static str, &'static str);

impl MigrationName for Sql {
    fn name(&self) -> &str {
        self.0
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Sql {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        let sql = DIALECT.iter().fold(self.1.to_owned(), |sql, (word, ours, theirs)| {
            sql.replace(word, if postgres { ours } else { theirs })
        });
        manager.get_connection().execute_unprepared(&sql).await.map(drop)
    }
}
