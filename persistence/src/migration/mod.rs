//! The schema's history. A released migration is never edited; the next one amends it.
//!
//! Migrations are SQL, one text for both databases: constraints keep their names and their reasons, and a reader
//! sees what the database sees. The few types that differ are written as words in braces.

use sea_orm::{DatabaseTransaction, DbBackend};
use sea_orm_migration::prelude::*;

use crate::{Error, Result};

struct Migrator;

/// The name under which each is recorded, which never changes, and what it says; in the order in which they run.
pub(crate) const TEXTS: &[(&str, &str)] = &[
    ("0001_directory", include_str!("directory/0001_directory.sql")),
    ("0002_access", include_str!("people/0002_access.sql")),
    ("0003_operations", include_str!("platform/0003_operations.sql")),
    ("0004_partnerships", include_str!("partnerships/0004_partnerships.sql")),
    ("0005_learning_cities", include_str!("learning_cities/0005_learning_cities.sql")),
    ("0006_conferences", include_str!("conferences/0006_conferences.sql")),
];

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        TEXTS
            .iter()
            .map(|(name, text)| Box::new(Sql(name, text)) as Box<dyn MigrationTrait>)
            .collect()
    }
}

/// How many migrations have yet to run; what a newer program ran besides is none of our business.
pub(crate) async fn pending(db: &impl ConnectionTrait) -> Result<usize> {
    let ran = Migrator::get_migration_models(db).await?;
    let ours = Migrator::migrations();
    Ok(ours.iter().filter(|it| ran.iter().all(|ran| ran.version != it.name())).count())
}

/// Runs what has yet to run, unless a program that knows more than this one was here before.
pub(crate) async fn up(tx: &DatabaseTransaction) -> Result<()> {
    let ours = Migrator::migrations();
    for ran in Migrator::get_migration_models(tx).await? {
        if ours.iter().all(|it| it.name() != ran.version) {
            return Err(Error::NewerSchema(ran.version));
        }
    }
    Ok(Migrator::up(tx, None).await?)
}

/// The words, PostgreSQL's type, SQLite's type.
const DIALECT: [(&str, &str, &str); 6] = [
    ("{uuid}", "uuid", "blob"),
    ("{instant}", "timestamptz", "text"),
    ("{date}", "date", "text"),
    ("{bytes}", "bytea", "blob"),
    // Plain byte order, which SQLite has anyway: ranges of prefixes and pages of names are the same on both.
    ("{ascii}", " collate \"C\"", ""),
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
