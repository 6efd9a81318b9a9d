//! The commands of the `comitas` binary.

mod arguments;
mod console;
mod database;
mod ending;
mod healthcheck;
mod load;
mod mail;
mod serve;
mod user;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::config::Config;
use crate::{imports, openapi};
use arguments::{Arguments, Command, Version};
use console::say;
use database::connect;
use ending::{Failed, Failure};
use healthcheck::healthcheck;
use load::{catalogue, import};
use mail::mail;
use serve::run_server;
use user::{key, user};

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
        Command::Import { kind, file, dry_run, encoding, format } => {
            let db = connect(&Config::from_environment()?).await?;
            let options = imports::Options {
                dry_run,
                encoding,
                released: true,
                ..imports::Options::of(kind)
            };
            import(&db, options, &file, format).await
        }
        Command::User(command) => {
            user(&connect(&Config::from_environment()?).await?, command).await
        }
        Command::Key(command) => key(&connect(&Config::from_environment()?).await?, command).await,
        Command::Mail(command) => {
            let config = Config::from_environment()?;
            mail(&connect(&config).await?, &config, command).await
        }
        Command::Catalogue => catalogue(&connect(&Config::from_environment()?).await?).await,
        Command::Healthcheck => healthcheck(&Config::from_environment()?),
    }
}
