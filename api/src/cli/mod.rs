//! The commands of the `comitas` binary.

use std::io::{IsTerminal, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, Subcommand, ValueEnum};
use kernel::AccountId;
use kernel::access::{Account, DisplayName, Email, Grant, Held, Role};
use persistence::people::accounts;
use persistence::platform::imports::{ImportKind, ImportRemark, ImportReport};
use persistence::{Author, Db, Tx};
use uuid::Uuid;

use crate::config::{Config, WrongSetting};
use crate::http::credentials::{hash_password, random_password};
use crate::{Clock, Keys, State, imports, openapi, serve};

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

async fn catalogue(db: &Db) -> Result<(), Failure> {
    let author = Author::system("loadCatalogue", Clock::system().now());
    let loaded = crate::platform::catalogue::load(db, author).await.map_err(Failed)?;
    match loaded {
        Some(indicators) => say(format_args!("Loaded {indicators} indicators.")),
        None => say("The registry is not empty; it is left as it is."),
    }
    Ok(())
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

async fn run_server(mut config: Config, demo: bool) -> Result<(), Failure> {
    let started = Instant::now();
    log(&config)?;
    if demo && !config.bind.ip().is_loopback() {
        return Err(Failure {
            code: 2,
            line: "--demo serves on a loopback address only, such as 127.0.0.1:8080".into(),
        });
    }
    let listener = TcpListener::bind(config.bind).map_err(|error| Failure {
        code: 2,
        line: format!("BIND: cannot listen on {}: {error}", config.bind),
    })?;
    // For port 0 the system has chosen one.
    config.rebind(listener.local_addr().map_err(Failed)?);
    let keys = keys(&config)?;
    let db = connect(&config).await?;
    // In production migrating is a step of its own, so that replicas start at once.
    if demo || !config.is_postgres() {
        migrate_or_serve_newer(&db).await?;
    }
    let clock = Clock::system();
    let example = if demo { Some(prepare_demo(&db, &clock, &keys, &config).await?) } else { None };
    let base = config.public_base_url.clone();
    let server = serve(listener, State::new(db, clock, keys, config)).map_err(Failed)?;
    let seconds = started.elapsed().as_secs_f64();
    say(format_args!(
        "Comitas listens on {base} after {seconds:.1} s. The docs are at {base}/docs"
    ));
    example.into_iter().for_each(say);
    Ok(server.await.map_err(Failed)?)
}

/// What a newer program has migrated is served as it stands: that program keeps its predecessor going.
async fn migrate_or_serve_newer(db: &Db) -> Result<(), Failure> {
    match db.migrate().await {
        Err(error @ persistence::Error::NewerSchema(_)) => {
            tracing::warn!(%error, "serving a newer schema");
            Ok(())
        }
        migrated => Ok(migrated.map_err(Failed)?),
    }
}

fn log(config: &Config) -> Result<(), Failure> {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_new(&config.log_level).map_err(|_| Failure {
        code: 2,
        line: "LOG_LEVEL is a level such as info, or levels of modules".into(),
    })?;
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        // It would complain to the very place that it cannot write to, and panic when that fails too.
        .log_internal_errors(false)
        .with_writer(std::io::stderr);
    if config.json_logs {
        subscriber.json().flatten_event(true).init();
    } else {
        subscriber.init();
    }
    std::panic::set_hook(Box::new(|panic| tracing::error!(%panic, "panicked")));
    Ok(())
}

/// The key file that is made beside a SQLite database.
const OWN_KEY_FILE: &str = "comitas-signing-key.pem";

fn keys(config: &Config) -> Result<Keys, Failure> {
    let wrong = |line: String| Failure { code: 2, line: format!("SIGNING_KEY_FILES: {line}") };
    let mut pems = Vec::new();
    for file in &config.signing_key_files {
        let pem = std::fs::read_to_string(file)
            .map_err(|error| wrong(format!("{}: {error}", file.display())))?;
        pems.push(pem);
    }
    if pems.is_empty() && config.is_postgres() {
        return Err(wrong("is needed with PostgreSQL, so that all replicas sign alike".into()));
    }
    if pems.is_empty() {
        let file = PathBuf::from(OWN_KEY_FILE);
        pems.push(
            Keys::read_or_make(&file)
                .map_err(|error| wrong(format!("{}: {error}", file.display())))?,
        );
    }
    Keys::from_pems(&config.public_base_url, pems.iter().map(String::as_str)).map_err(wrong)
}

async fn load_demo(db: &Db, clock: &Clock) -> Result<(), Failure> {
    let started = Instant::now();
    let loaded = crate::demo::load(
        db,
        || clock.now(),
        |line| progress(format_args!("Loading the demo data: {line}")),
    );
    let loaded = loaded.await.map_err(Failed)?;
    progress("");
    if let Some(demo) = loaded {
        let municipalities = demo.municipalities.created + demo.twin_towns.municipalities_created;
        let (pairs, organisations) = (demo.twin_towns.created, demo.organisations);
        let (indicators, observations) = (demo.indicators, demo.observations.observations_recorded);
        let conferences = demo.conferences;
        say(format_args!(
            "Loaded {municipalities} municipalities, {pairs} partnerships, {organisations} organisations, {conferences} conferences, {indicators} indicators and {observations} observations in {:.1} s (sources: api/demo/ATTRIBUTION.md)",
            started.elapsed().as_secs_f64()
        ));
    }
    Ok(())
}

const DEMO_ADMIN: &str = "admin@comitas.example";
const DEMO_GUEST: &str = "guest@comitas.example";

/// Fills the database and makes the demo accounts, once; answers with a call to try as their administrator.
async fn prepare_demo(
    db: &Db,
    clock: &Clock,
    keys: &Keys,
    config: &Config,
) -> Result<String, Failure> {
    load_demo(db, clock).await?;
    let admin =
        demo_account(db, clock, DEMO_ADMIN, "Demo administrator", Some(Role::Admin)).await?;
    demo_account(db, clock, DEMO_GUEST, "Demo guest", None).await?;
    let token = keys.sign(admin, &crate::people::all_scopes(), clock.now());
    let base = &config.public_base_url;
    Ok(format!(
        "Try it as the demo administrator, within 15 minutes:\n\n  \
         curl -H 'Authorization: Bearer {token}' '{base}/api/v1/me'\n  \
         curl '{base}/api/v1/municipalities?q=Poltawa'\n"
    ))
}

async fn demo_account(
    db: &Db,
    clock: &Clock,
    email: &str,
    name: &str,
    role: Option<Role>,
) -> Result<AccountId, Failure> {
    let email = Email::parse(email).map_err(Failed)?;
    if let Some((known, _)) = accounts::find_by_email(db, &email).await.map_err(Failed)? {
        return Ok(known.id);
    }
    let password = random_password();
    let id = create_user(db, clock, email.clone(), name, password.clone()).await?;
    if let Some(role) = role {
        grant(db, clock, id, Grant::on_platform(role)).await?;
    }
    say(format_args!("Demo account {email}, password {password} (shown once)"));
    Ok(id)
}

async fn import(
    db: &Db,
    options: imports::Options,
    file: &Path,
    format: ReportFormat,
) -> Result<(), Failure> {
    let content = std::fs::File::open(file)
        .map_err(|error| failed(format!("{}: {error}", file.display())))?;
    db.migrate().await.map_err(Failed)?;
    let (clock, started) = (Clock::system(), Instant::now());
    let mut remarks = Vec::new();
    let watch = async |_: &Tx, report: &ImportReport, news: &[ImportRemark]| {
        remarks.extend_from_slice(news);
        progress(format_args!("{}: {} rows", file.display(), report.read));
        Ok(())
    };
    let author = || Author::system(options.operation(), clock.now());
    let report = imports::run(db, options, content, author, watch).await;
    progress("");
    let outcome = imports::Outcome { report: report.map_err(Failed)?, remarks };
    if format == ReportFormat::Json {
        say(serde_json::to_string_pretty(&outcome).map_err(Failed)?);
    } else {
        say(&outcome);
        say(format_args!("{:.1} s", started.elapsed().as_secs_f64()));
    }
    Ok(())
}

/// Overwrites the line that says how far a long work has come.
fn progress(line: impl std::fmt::Display) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        let _ = write!(terminal, "\r\x1b[K{line}");
        let _ = terminal.flush();
    }
}

async fn user(db: &Db, command: User) -> Result<(), Failure> {
    let clock = Clock::system();
    match command {
        User::Create { email, name, password_stdin } => {
            let email = Email::parse(&email).map_err(Failed)?;
            let password = password(password_stdin)?;
            create_user(db, &clock, email.clone(), &name, password.clone()).await?;
            say(format_args!("Made the account {email}."));
            tell_password(password_stdin, &password);
        }
        User::SetPassword { email, password_stdin } => {
            let id = known(db, &email).await?;
            let password = password(password_stdin)?;
            let hash = hash_password(password.clone()).await.map_err(failed)?;
            let author = Author::system("user set-password", clock.now());
            db.write(author, async |tx| accounts::set_password(tx, id, hash).await)
                .await
                .map_err(Failed)?;
            say("Set the password; all sessions have ended.");
            tell_password(password_stdin, &password);
        }
        User::Grant { email, role, municipality, organisation } => {
            let id = known(db, &email).await?;
            let (on, on_id) = match (municipality, organisation) {
                (Some(id), _) => (Held::Municipality, Some(id)),
                (None, Some(id)) => (Held::Organisation, Some(id)),
                (None, None) => (Held::Platform, None),
            };
            grant(db, &clock, id, Grant { role, on, on_id }).await?;
            say(format_args!("{email} is {role} on the {on} now."));
        }
    }
    Ok(())
}

async fn known(db: &Db, email: &str) -> Result<AccountId, Failure> {
    let address = Email::parse(email).map_err(Failed)?;
    let known = accounts::find_by_email(db, &address).await.map_err(Failed)?;
    known
        .map(|(account, _)| account.id)
        .ok_or_else(|| failed(format!("there is no account {email}")))
}

async fn create_user(
    db: &Db,
    clock: &Clock,
    email: Email,
    name: &str,
    password: String,
) -> Result<AccountId, Failure> {
    let now = clock.now();
    let display_name = DisplayName::parse(name).map_err(Failed)?;
    let account =
        Account { id: AccountId::new(now), email, display_name, active: true, created_at: now };
    let hash = hash_password(password).await.map_err(failed)?;
    let author = Author::system("user create", now);
    let made = db.write(author, async |tx| accounts::insert(tx, &account, hash).await).await;
    match made {
        Err(persistence::Error::Duplicate(_)) => {
            Err(failed(format!("there is already an account {}", account.email)))
        }
        other => other.map(|()| account.id).map_err(|error| Failed(error).into()),
    }
}

async fn grant(db: &Db, clock: &Clock, id: AccountId, grant: Grant) -> Result<(), Failure> {
    let author = Author::system("user grant", clock.now());
    Ok(db.write(author, async |tx| accounts::grant(tx, id, grant).await).await.map_err(Failed)?)
}

/// NIST SP 800-63B 5.1.1.2: at least 15 characters where the password is the only factor, and no other rules.
const SHORTEST_PASSWORD: usize = 15;

fn password(from_stdin: bool) -> Result<String, Failure> {
    if !from_stdin {
        return Ok(random_password());
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(Failed)?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(failed(format!("a password has at least {SHORTEST_PASSWORD} characters")));
    }
    Ok(password.to_owned())
}

fn tell_password(from_stdin: bool, password: &str) {
    if !from_stdin {
        say(format_args!("Password (shown once): {password}"));
    }
}

/// How long a container's health check waits for an answer.
const HEALTH_TIMEOUT: Duration = Duration::from_secs(3);

fn healthcheck(config: &Config) -> Result<(), Failure> {
    let mut address = config.bind;
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() {
            [127, 0, 0, 1].into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    let mut stream = TcpStream::connect_timeout(&address, HEALTH_TIMEOUT).map_err(Failed)?;
    stream.set_read_timeout(Some(HEALTH_TIMEOUT)).map_err(Failed)?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(Failed)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(Failed)?;
    if answer.starts_with("HTTP/1.1 200 ") {
        Ok(())
    } else {
        Err(failed(answer.lines().next().unwrap_or("no answer")))
    }
}
