//! The commands of the `comitas` binary.

mod healthcheck;
mod load;
mod serve;
mod user;

use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use kernel::access::Role;
use persistence::Db;
use persistence::platform::imports::ImportKind;
use uuid::Uuid;

use crate::config::{Config, WrongSetting};
use crate::{imports, openapi};
use healthcheck::healthcheck;
use load::{catalogue, import};
use serve::run_server;
use user::user;

/// The open backend for municipalities that work across borders.
#[derive(Parser)]
#[command(name = "comitas", version, propagate_version = true, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API.
    Serve {
        /// Fill an empty database with real municipalities and twin towns, and make demo accounts. Loopback only.
        #[arg(long)]
        demo: bool,
        /// Listen here instead of at BIND.
        #[arg(long, value_name = "ADDRESS:PORT")]
        bind: Option<SocketAddr>,
    },
    /// Bring the database schema up to date.
    Migrate,
    /// Print the OpenAPI contract.
    Openapi {
        /// Which version of OpenAPI to write.
        #[arg(long, value_enum, default_value = "3.1")]
        format: Version,
    },
    /// Import a CSV file, or a JSON list of records. Importing it again changes nothing.
    Import {
        /// What the file holds: `municipalities`, `twin-towns` or `observations`. Observations are published at once.
        #[arg(value_parser = kind_of_import)]
        kind: ImportKind,
        file: PathBuf,
        /// Try everything and keep nothing.
        #[arg(long)]
        dry_run: bool,
        /// How to print the report.
        #[arg(long, value_enum, default_value = "text")]
        format: ReportFormat,
    },
    /// Load the indicators that ship with the project into an empty registry, and publish them.
    Catalogue,
    /// Make accounts and give them roles.
    #[command(subcommand)]
    User(User),
    /// Ask the server at BIND whether it is ready; for containers.
    Healthcheck,
}

#[derive(Clone, Copy, ValueEnum)]
enum Version {
    #[value(name = "3.1")]
    V31,
    #[value(name = "3.0")]
    V30,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    Text,
    Json,
}

#[derive(Subcommand)]
enum User {
    /// Make an account. Its password is made up and printed, or read from standard input.
    Create {
        email: String,
        /// How the person wants to be addressed.
        #[arg(long)]
        name: String,
        #[arg(long)]
        password_stdin: bool,
    },
    /// Set a new password, which ends all sessions of the account.
    SetPassword {
        email: String,
        #[arg(long)]
        password_stdin: bool,
    },
    /// Give an account a role, on the platform if nothing else is named.
    Grant {
        email: String,
        /// `admin`, `coordinator`, `contributor` or `viewer`.
        role: Role,
        #[arg(long, value_name = "ID", conflicts_with = "organisation")]
        municipality: Option<Uuid>,
        #[arg(long, value_name = "ID")]
        organisation: Option<Uuid>,
    },
}

/// Why a command ended badly: one line, and the exit code.
struct Failure {
    code: u8,
    line: String,
}

impl From<WrongSetting> for Failure {
    fn from(error: WrongSetting) -> Self {
        Self { code: 2, line: error.to_string() }
    }
}

impl<E: std::error::Error> From<Failed<E>> for Failure {
    fn from(Failed(error): Failed<E>) -> Self {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        Self { code: 1, line: format!("{error}{cause}") }
    }
}

/// An error that ends a command.
struct Failed<E>(E);

fn failed(line: impl std::fmt::Display) -> Failure {
    Failure { code: 1, line: line.to_string() }
}

/// Runs the command line; the first argument is the name of the program.
pub async fn main(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    match run(Arguments::parse_from(arguments).command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { code, line }) => {
            let _ = writeln!(std::io::stderr(), "comitas: {line}");
            ExitCode::from(code)
        }
    }
}

async fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Openapi { format } => {
            let document = match format {
                Version::V31 => openapi::printed(openapi::document()),
                Version::V30 => openapi::printed(&openapi::in_3_0(openapi::document())),
            };
            say(document.trim_end());
            Ok(())
        }
        Command::Serve { demo, bind } => {
            let mut config = Config::from_environment()?;
            if let Some(bind) = bind {
                config.rebind(bind);
            }
            run_server(config, demo).await
        }
        Command::Migrate => {
            let db = connect(&Config::from_environment()?).await?;
            db.migrate().await.map_err(Failed)?;
            say("The schema is up to date.");
            Ok(())
        }
        Command::Import { kind, file, dry_run, format } => {
            let db = connect(&Config::from_environment()?).await?;
            let options =
                imports::Options { dry_run, released: true, ..imports::Options::of(kind) };
            import(&db, options, &file, format).await
        }
        Command::User(command) => {
            user(&connect(&Config::from_environment()?).await?, command).await
        }
        Command::Catalogue => catalogue(&connect(&Config::from_environment()?).await?).await,
        Command::Healthcheck => healthcheck(&Config::from_environment()?),
    }
}

fn kind_of_import(word: &str) -> Result<ImportKind, String> {
    word.replace('-', "_")
        .parse()
        .map_err(|_| "it is municipalities, twin-towns or observations".to_owned())
}

fn say(line: impl std::fmt::Display) {
    // Whoever closes the pipe does not want to hear more.
    let _ = writeln!(std::io::stdout(), "{line}");
}

async fn connect(config: &Config) -> Result<Db, Failure> {
    let options = persistence::Options {
        url: config.database_url.clone(),
        connections: config.database_connections,
    };
    Db::connect(&options).await.map_err(|error| match error {
        persistence::Error::Url(reason) => {
            Failure { code: 2, line: format!("DATABASE_URL: {reason}") }
        }
        other => Failed(other).into(),
    })
}

/// Overwrites the line that says how far a long work has come.
fn progress(line: impl std::fmt::Display) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        let _ = write!(terminal, "\r\x1b[K{line}");
        let _ = terminal.flush();
    }
}
