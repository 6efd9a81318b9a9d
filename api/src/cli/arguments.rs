use std::net::SocketAddr;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use kernel::access::Role;
use people::message::MessageId;
use persistence::platform::imports::ImportKind;
use persistence::platform::reading::FileEncoding;
use uuid::Uuid;

/// The open backend for municipalities that work across borders.
#[derive(Parser)]
#[command(name = "comitas", version, propagate_version = true, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
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
        /// The encoding of the file, if it cannot tell it: `utf-8`, `windows-1250`, `windows-1251` or `windows-1252`.
        #[arg(long, value_parser = FileEncoding::parse)]
        encoding: Option<FileEncoding>,
        /// How to print the report.
        #[arg(long, value_enum, default_value = "text")]
        format: ReportFormat,
    },
    /// Load the indicators that ship with the project into an empty registry, and publish them.
    Catalogue,
    /// Make accounts, give them roles and take them away.
    #[command(subcommand)]
    User(User),
    /// What programs log in with.
    #[command(subcommand)]
    Key(Key),
    /// See to messages that do not arrive.
    #[command(subcommand)]
    Mail(Mail),
    /// Ask the server at BIND whether it is ready; for containers.
    Healthcheck,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Version {
    #[value(name = "3.1")]
    V31,
    #[value(name = "3.0")]
    V30,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    Text,
    Json,
}

#[derive(Subcommand)]
pub(super) enum User {
    /// Make an account. Its password is made up and printed, or read from standard input.
    Create {
        email: String,
        /// How the person wants to be addressed.
        #[arg(long)]
        name: String,
        #[arg(long)]
        password_stdin: bool,
    },
    /// Set a new password, which ends all sessions of the account and revokes its keys.
    SetPassword {
        email: String,
        /// Leave its keys in force.
        #[arg(long)]
        keep_keys: bool,
        #[arg(long)]
        password_stdin: bool,
    },
    /// Let in again who was locked out by wrong passwords: of an account, from an address, or both.
    #[command(group = clap::ArgGroup::new("doors").required(true).multiple(true).args(["email", "address"]))]
    Unlock {
        email: Option<String>,
        /// An address that tried many accounts, as the log has it.
        #[arg(long, value_name = "IP")]
        address: Option<String>,
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
        /// The last day on which it is held.
        #[arg(long, value_name = "DAY")]
        until: Option<NaiveDate>,
    },
    /// List accounts, a line each.
    List,
    /// Show an account, its roles and its keys.
    Show { email: String },
    /// Take the role of an account away, on the platform if nothing else is named.
    Revoke {
        email: String,
        #[arg(long, value_name = "ID", conflicts_with = "organisation")]
        municipality: Option<Uuid>,
        #[arg(long, value_name = "ID")]
        organisation: Option<Uuid>,
    },
    /// Shut an account: its sessions end, its tokens and keys are void.
    Deactivate { email: String },
    /// Open an account again.
    Activate { email: String },
}

#[derive(Subcommand)]
pub(super) enum Key {
    /// Revoke a key; `user show` lists those of an account.
    Revoke { id: Uuid },
}

#[derive(Subcommand)]
pub(super) enum Mail {
    /// List the messages that were not sent: their state, what they are for, and when they are tried next.
    List,
    /// Make a fresh link for a message and print it, to be passed on by another way. This is put on record.
    Link { id: MessageId },
    /// Try a message again that was refused, or given up.
    Retry { id: MessageId },
}

fn kind_of_import(word: &str) -> Result<ImportKind, String> {
    word.replace('-', "_")
        .parse()
        .map_err(|_| "it is municipalities, twin-towns or observations".to_owned())
}
