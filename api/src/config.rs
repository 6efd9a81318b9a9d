//! What an operator sets: by environment, or in a TOML file that the environment overrides.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use kernel::access::Email;

use crate::smtp::{Carrier, Mail};

/// A setting: its name, what it is if not given, and what it does.
pub struct Setting {
    pub name: &'static str,
    pub default: &'static str,
    pub meaning: &'static str,
}

macro_rules! settings {
    ($($name:ident = $default:literal, $meaning:literal;)+) => {
        $(const $name: Setting = Setting { name: stringify!($name), default: $default, meaning: $meaning };)+
        /// Every setting there is; the README shows this table and a test keeps it so.
        pub const SETTINGS: &[Setting] = &[$($name),+];
    };
}

settings! {
    BIND = "127.0.0.1:8080", "Address and port to listen on.";
    CORS_ORIGINS = "", "Web origins whose scripts may call the API, separated by commas; none if empty.";
    DATABASE_CONNECTIONS = "20", "Connections to the database, shared among the workers.";
    DATABASE_URL = "sqlite://comitas.sqlite", "`sqlite://FILE` or `postgres://USER:PASSWORD@HOST/DATABASE`.";
    FIRST_ADMIN = "", "The e-mail address of the first administrator: while there is none, whoever makes an account by confirming it becomes that, whatever `REGISTRATION` says.";
    FRONTEND_URL = "", "The address under which people use Comitas, for links in messages; `PUBLIC_BASE_URL` if not given.";
    LOG_FORMAT = "text", "`text` for people, `json` for machines.";
    LOG_LEVEL = "info", "`error`, `warn`, `info`, `debug` or `trace`, also per module (`info,api=debug`).";
    MAIL_FROM = "", "In whose name messages are sent: `Comitas <comitas@city.example>`. Needed with `SMTP_URL`.";
    MAIL_TEXTS = "", "Folder with texts of messages in further languages, or in other words: `fr.toml` (see Mail).";
    MAX_BODY_BYTES = "1048576", "Largest JSON body.";
    MAX_DOCUMENT_BYTES = "10485760", "Largest file of a document.";
    MAX_UPLOAD_BYTES = "67108864", "Largest file to import over HTTP.";
    OPERATOR_ADDRESS = "", "Where the operator can be written to, for the imprint.";
    OPERATOR_MAIL = "", "The operator's e-mail address, for the imprint.";
    OPERATOR_NAME = "", "Who runs this server; without it the imprint says that they have not named themselves.";
    PUBLIC_BASE_URL = "http://127.0.0.1:8080", "The address under which clients reach the API; issuer of tokens.";
    RATE_LIMIT_PER_MINUTE = "1200", "Requests a minute, for each account or, without one, each address; counted by each replica.";
    REGISTRATION = "invited", "Who may have an account: `open` lets anybody register who confirms an address, `invited` whoever is invited, `closed` nobody who has none yet.";
    REQUEST_TIMEOUT_SECONDS = "30", "How long a request may take before it is answered with 503, not counting the time in which its body comes; a body that comes slower than 2 KiB a second has as long (408).";
    SERVER_TIMING = "false", "Whether answers say how long they took and how many SQL statements they needed (`Server-Timing`); that can tell of what is hidden, so it is for development.";
    SHUTDOWN_SECONDS = "25", "How long requests in flight may take to finish when the server is asked to stop.";
    SIGNING_KEY_FILES = "", "Ed25519 keys in PKCS#8 PEM files, separated by commas; the first signs, all verify. On SQLite `comitas-signing-key.pem` is made if none is given.";
    SMTP_URL = "", "The server that sends messages: `smtp://USER:PASSWORD@HOST:587` (STARTTLS), `smtps://…` (TLS), `smtp+plain://HOST:1025` in the own network only; or `file:///FOLDER`, where they are laid down, to try it out. Without it messages wait.";
    TRUSTED_PROXIES = "0", "How many proxies stand before the server; their last `X-Forwarded-For` entries are believed.";
    WORKERS = "0", "Worker threads; 0 means one for each processor.";
}

/// The settings, read.
#[derive(Clone, Debug)]
pub struct Config {
    pub bind: SocketAddr,
    pub cors_origins: Vec<String>,
    pub database_connections: u32,
    pub database_url: String,
    pub first_admin: Option<Email>,
    pub frontend_url: String,
    pub json_logs: bool,
    pub log_level: String,
    /// None where messages wait.
    pub mail: Option<Mail>,
    pub mail_texts: Option<PathBuf>,
    pub max_body_bytes: usize,
    pub max_document_bytes: usize,
    pub max_upload_bytes: usize,
    pub operator: Operator,
    pub public_base_url: String,
    pub rate_limit_per_minute: u32,
    pub registration: Registration,
    pub request_timeout_seconds: u64,
    pub server_timing: bool,
    pub shutdown_seconds: u64,
    pub signing_key_files: Vec<PathBuf>,
    pub trusted_proxies: usize,
    pub workers: usize,
}

/// Who may have an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Whoever confirms an address.
    Open,
    /// Whoever is invited.
    Invited,
    /// Nobody who has none yet.
    Closed,
}

/// Who runs the server, as they say it; empty where they do not.
#[derive(Clone, Debug)]
pub struct Operator {
    pub name: String,
    pub address: String,
    pub mail: String,
}

/// A setting that cannot be used; one line for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongSetting(String);

impl Config {
    /// Names the TOML file.
    const FILE: &str = "COMITAS_CONFIG";

    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn from_environment() -> Result<Self, WrongSetting> {
        let file = match std::env::var(Self::FILE) {
            Ok(path) if !path.is_empty() => {
                let text = std::fs::read_to_string(&path).map_err(|error| {
                    WrongSetting(format!("{}: cannot read {path}: {error}", Self::FILE))
                })?;
                parse_file(&text).map_err(|error| WrongSetting(format!("{path}: {error}")))?
            }
            _ => BTreeMap::new(),
        };
        Self::read(|name| std::env::var(name).ok().or_else(|| file.get(name).cloned()))
    }

    /// Reads every setting from `given`, or takes its default.
    pub fn read(given: impl Fn(&str) -> Option<String>) -> Result<Self, WrongSetting> {
        let text = |it: &Setting| {
            given(it.name).filter(|raw| !raw.is_empty()).unwrap_or_else(|| it.default.to_owned())
        };
        let list = |it: &Setting| {
            let text = text(it);
            text.split(',')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let json_logs = match text(&LOG_FORMAT).as_str() {
            "json" => true,
            "text" => false,
            _ => return Err(wrong(&LOG_FORMAT, "is `json` or `text`")),
        };
        let bind: SocketAddr = text(&BIND)
            .parse()
            .map_err(|_| wrong(&BIND, "is ADDRESS:PORT, such as 0.0.0.0:8080"))?;
        let public_base_url = match given(PUBLIC_BASE_URL.name).filter(|raw| !raw.is_empty()) {
            Some(url) if is_base_url(&url) => url.trim_end_matches('/').to_owned(),
            Some(_) => {
                return Err(wrong(
                    &PUBLIC_BASE_URL,
                    "is an http(s) address without path, query or blanks",
                ));
            }
            None => format!("http://{bind}"),
        };
        let frontend_url = match text(&FRONTEND_URL).trim_end_matches('/') {
            "" => public_base_url.clone(),
            url if is_page(url) => url.to_owned(),
            _ => return Err(wrong(&FRONTEND_URL, "is an http(s) address without query or blanks")),
        };
        let database_url = text(&DATABASE_URL);
        if !["sqlite:", "postgres:", "postgresql:"]
            .iter()
            .any(|scheme| database_url.starts_with(scheme))
        {
            return Err(wrong(&DATABASE_URL, "begins with sqlite: or postgres:"));
        }
        let cors_origins = list(&CORS_ORIGINS);
        if !cors_origins.iter().all(|origin| is_origin(origin)) {
            return Err(wrong(&CORS_ORIGINS, "are like https://frontend.example, without a path"));
        }
        Ok(Self {
            bind,
            cors_origins,
            database_connections: number(&DATABASE_CONNECTIONS, &text, 1)?,
            database_url,
            first_admin: first_admin(&text)?,
            frontend_url,
            json_logs,
            log_level: log_level(&text)?,
            mail: sender(&text)?,
            mail_texts: Some(text(&MAIL_TEXTS)).filter(|it| !it.is_empty()).map(PathBuf::from),
            max_body_bytes: number(&MAX_BODY_BYTES, &text, 1024)?,
            max_document_bytes: number(&MAX_DOCUMENT_BYTES, &text, 1024)?,
            max_upload_bytes: number(&MAX_UPLOAD_BYTES, &text, 1024)?,
            operator: Operator {
                name: text(&OPERATOR_NAME),
                address: text(&OPERATOR_ADDRESS),
                mail: operators(&text)?,
            },
            public_base_url,
            rate_limit_per_minute: number(&RATE_LIMIT_PER_MINUTE, &text, 1)?,
            registration: registration(&text)?,
            request_timeout_seconds: number(&REQUEST_TIMEOUT_SECONDS, &text, 1)?,
            server_timing: match text(&SERVER_TIMING).as_str() {
                "true" => true,
                "false" => false,
                _ => return Err(wrong(&SERVER_TIMING, "is `true` or `false`")),
            },
            shutdown_seconds: number(&SHUTDOWN_SECONDS, &text, 0)?,
            signing_key_files: list(&SIGNING_KEY_FILES).into_iter().map(PathBuf::from).collect(),
            trusted_proxies: number(&TRUSTED_PROXIES, &text, 0)?,
            workers: workers(&text)?,
        })
    }

    /// Listens elsewhere; the public address follows if it was not set on its own.
    pub fn rebind(&mut self, bind: SocketAddr) {
        let own = format!("http://{}", self.bind);
        for url in [&mut self.public_base_url, &mut self.frontend_url] {
            if *url == own {
                *url = format!("http://{bind}");
            }
        }
        self.bind = bind;
    }

    /// How readers know the server: its public address without what all of them have.
    pub(crate) fn site(&self) -> &str {
        self.public_base_url.split_once("://").map_or("", |(_, site)| site)
    }

    pub fn is_postgres(&self) -> bool {
        self.database_url.starts_with("postgres")
    }
}

fn number<N: FromStr + PartialOrd + Display + Copy>(
    it: &Setting,
    text: &impl Fn(&Setting) -> String,
    least: N,
) -> Result<N, WrongSetting> {
    let rule = format!("is a whole number of at least {least}");
    text(it).parse().ok().filter(|number| *number >= least).ok_or_else(|| wrong(it, &rule))
}

/// A word that is no level would be taken for a module, whose lines alone are then shown.
fn log_level(text: &impl Fn(&Setting) -> String) -> Result<String, WrongSetting> {
    const LEVELS: [&str; 6] = ["error", "warn", "info", "debug", "trace", "off"];
    let said = text(&LOG_LEVEL);
    let fits = said.split(',').all(|part| {
        let level = part.rsplit_once('=').map_or(part, |(_, level)| level).trim();
        LEVELS.iter().any(|it| it.eq_ignore_ascii_case(level))
    });
    let rule = "is `error`, `warn`, `info`, `debug` or `trace`, also per module (`info,api=debug`)";
    if fits { Ok(said) } else { Err(wrong(&LOG_LEVEL, rule)) }
}

fn first_admin(text: &impl Fn(&Setting) -> String) -> Result<Option<Email>, WrongSetting> {
    let said = text(&FIRST_ADMIN);
    if said.is_empty() {
        return Ok(None);
    }
    Email::parse(&said).map(Some).map_err(|_| wrong(&FIRST_ADMIN, "is an e-mail address"))
}

fn registration(text: &impl Fn(&Setting) -> String) -> Result<Registration, WrongSetting> {
    match text(&REGISTRATION).as_str() {
        "open" => Ok(Registration::Open),
        "invited" => Ok(Registration::Invited),
        "closed" => Ok(Registration::Closed),
        _ => Err(wrong(&REGISTRATION, "is `open`, `invited` or `closed`")),
    }
}

/// To whom messages are handed, and in whose name; none without anybody.
fn sender(text: &impl Fn(&Setting) -> String) -> Result<Option<Mail>, WrongSetting> {
    let (url, from) = (text(&SMTP_URL), text(&MAIL_FROM));
    if url.is_empty() {
        return Ok(None);
    }
    let to = Carrier::parse(&url).ok_or_else(|| wrong(&SMTP_URL, Carrier::RULE))?;
    let rule = "is an address of mail, with a name if you like: Comitas <comitas@city.example>";
    let from = from.parse().map_err(|_| wrong(&MAIL_FROM, rule))?;
    Ok(Some(Mail { to, from }))
}

fn operators(text: &impl Fn(&Setting) -> String) -> Result<String, WrongSetting> {
    let said = text(&OPERATOR_MAIL);
    let parts = said.split_once('@');
    let is_mail = parts.is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    let fits = said.is_empty() || is_mail && !said.contains(char::is_whitespace);
    if fits { Ok(said) } else { Err(wrong(&OPERATOR_MAIL, "is an e-mail address")) }
}

/// What the server takes at most, in all its threads.
const MOST_WORKERS: usize = 512;

fn workers(text: &impl Fn(&Setting) -> String) -> Result<usize, WrongSetting> {
    let rule = format!("is a whole number from 0 to {MOST_WORKERS}");
    let workers = number(&WORKERS, text, 0).ok().filter(|it| *it <= MOST_WORKERS);
    workers.ok_or_else(|| wrong(&WORKERS, &rule))
}

/// The value is not repeated: it may hold a password.
fn wrong(it: &Setting, rule: &str) -> WrongSetting {
    WrongSetting(format!("{} {rule}", it.name))
}

fn is_base_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.map(|rest| rest.trim_end_matches('/')).is_some_and(|host| {
        !host.is_empty()
            && !host.contains(['/', '?', '#', '"'])
            && !host.contains(char::is_whitespace)
    })
}

/// Whether it leads to pages, which may stand below a path.
fn is_page(text: &str) -> bool {
    let url = url::Url::parse(text).ok();
    url.is_some_and(|url| {
        ["http", "https"].contains(&url.scheme())
            && url.query().or(url.fragment()).is_none()
            && !text.contains(|it: char| it.is_whitespace() || it == '"')
    })
}

/// Whether a browser would send it as `Origin`.
fn is_origin(text: &str) -> bool {
    let url = url::Url::parse(text).ok();
    url.is_some_and(|url| {
        ["http", "https"].contains(&url.scheme()) && url.origin().ascii_serialization() == text
    })
}

/// A TOML file has the settings as keys, in lower case.
fn parse_file(text: &str) -> Result<BTreeMap<String, String>, String> {
    let table: toml::Table =
        text.parse().map_err(|error: toml::de::Error| error.message().to_owned())?;
    let mut settings = BTreeMap::new();
    for (key, value) in table {
        let name = key.to_uppercase();
        if !SETTINGS.iter().any(|setting| setting.name == name) {
            return Err(format!("there is no setting {key}"));
        }
        let text = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Array(items) => {
                items.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(",")
            }
            _ => return Err(format!("{key} takes a text, a number or a list of texts")),
        };
        settings.insert(name, text);
    }
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, value: &str) -> Result<Config, String> {
        let given = |it: &str| (it == name).then(|| value.to_owned());
        Config::read(given).map_err(|error| error.to_string())
    }

    #[test]
    fn every_default_can_be_read() {
        let config = Config::read(|_| None).expect("the defaults");
        assert_eq!(config.bind.to_string(), BIND.default);
        assert_eq!(config.public_base_url, PUBLIC_BASE_URL.default);
        assert!(config.cors_origins.is_empty() && !config.is_postgres());
    }

    #[test]
    fn a_wrong_setting_is_one_line_that_names_it_and_hides_its_value() {
        for (name, value) in [
            ("BIND", "8080"),
            ("CORS_ORIGINS", "https://a.example,*"),
            ("CORS_ORIGINS", "https://a.example/"),
            ("PUBLIC_BASE_URL", "comitas.example"),
            ("LOG_FORMAT", "xml"),
            ("LOG_LEVEL", "warning"),
            ("LOG_LEVEL", "info,api"),
            ("OPERATOR_MAIL", "secret"),
            ("OPERATOR_MAIL", "se cret@city.example"),
            ("FIRST_ADMIN", "secret"),
            ("FRONTEND_URL", "comitas.example"),
            ("FRONTEND_URL", "https://comitas.example/#secret"),
            ("SMTP_URL", "smtp+plain://user:secret@mail.example"),
            ("SMTP_URL", "https://secret@mail.example"),
            ("WORKERS", "-1"),
            ("WORKERS", "100000"),
            ("REGISTRATION", "free"),
            ("SERVER_TIMING", "yes"),
            ("DATABASE_CONNECTIONS", "0"),
            ("DATABASE_URL", "mysql://secret@host/db"),
        ] {
            let line = with(name, value).expect_err("wrong");
            assert!(
                line.starts_with(name) && !line.contains('\n') && !line.contains("secret"),
                "{line}"
            );
        }
    }

    #[test]
    fn who_sends_messages_says_in_whose_name() {
        let read = |from: &'static str| {
            let given = move |it: &str| match it {
                "SMTP_URL" => Some("smtp://us:secret@mail.example".to_owned()),
                "MAIL_FROM" => Some(from.to_owned()),
                _ => None,
            };
            Config::read(given)
        };
        let config = read("Comitas <comitas@city.example>").expect("settings");
        assert_eq!(config.frontend_url, config.public_base_url);
        assert!(config.mail.is_some() && !format!("{config:?}").contains("secret"));
        for from in ["", "comitas", "Comitas comitas@city.example"] {
            let line = read(from).expect_err("wrong").to_string();
            assert!(line.starts_with("MAIL_FROM ") && !line.contains("secret"), "{line}");
        }
    }

    #[test]
    fn a_file_sets_what_the_environment_does_not() {
        let file = parse_file(
            "bind = \"0.0.0.0:80\"\nworkers = 3\ncors_origins = [\"https://a.example\"]",
        )
        .expect("TOML");
        let config = Config::read(|name| file.get(name).cloned()).expect("settings");
        assert_eq!((config.workers, config.bind.port()), (3, 80));
        assert!(parse_file("colour = 1").expect_err("unknown").contains("colour"));
    }
}
