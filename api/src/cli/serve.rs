//! `comitas serve`, and the demo.

use std::io::IsTerminal;
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Instant;

use kernel::AccountId;
use kernel::access::{Email, Grant, Role};
use persistence::people::accounts;
use persistence::{Db, Schema};

use super::console::{progress, say};
use super::database::connect;
use super::ending::{Failed, Failure, failed};
use super::user::{create_user, grant};
use crate::http::credentials::random_password;
use crate::texts::Texts;
use crate::{Clock, Config, Keys, State, serve};

pub(super) async fn run_server(mut config: Config, demo: bool) -> Result<(), Failure> {
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
    texts(&config)?;
    let db = connect(&config).await?;
    // Without a database it waits for one; `/readyz` says so meanwhile.
    if matches!(db.schema().await, Ok(Schema::TooNew)) {
        return Err(failed("the schema needs a newer program than this; upgrade it"));
    }
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

/// Whether messages can be said in the texts that are set; the worker that says them reads them itself.
fn texts(config: &Config) -> Result<(), Failure> {
    let wrong = |line| Failure { code: 2, line: format!("MAIL_TEXTS: {line}") };
    Texts::set(config.mail_texts.as_deref()).map(drop).map_err(wrong)
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
        let (indicators, observations) = (demo.indicators, demo.observations);
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
