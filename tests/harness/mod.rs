//! A server of its own for every test, and a client that holds each exchange to the contract.

mod journal;
pub(crate) mod mailed;
mod request;
pub(crate) mod smtp;

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use api::{Clock, Config, Keys, State};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Role};
use people::account::Account;
use persistence::people::{accounts, members};
use persistence::{Author, Db, Options};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method};
use serde_json::Value;

use self::journal::Journal;
pub(crate) use self::journal::{Exchange, recorded, unheard_operations};
pub(crate) use self::request::{Answer, Request};
use crate::databases::{Backend, Borrowed, Databases};

/// A test: what it is called, and what it does with a server.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) test: fn(App) -> Pin<Box<dyn Future<Output = App>>>,
}

/// Lists the tests of a module; one that is forgotten is dead code, and a warning.
macro_rules! cases {
    ($module:literal: $($test:ident),+ $(,)?) => {
        pub(crate) fn cases() -> Vec<$crate::harness::Case> {
            vec![$($crate::harness::Case {
                name: concat!($module, "::", stringify!($test)),
                test: |app| Box::pin(async move { $test(&app).await; app }),
            }),+]
        }
    };
}
pub(crate) use cases;

impl Case {
    pub(crate) fn run(self, databases: &Databases, backend: Backend) {
        actix_web::rt::System::new().block_on(async {
            let app = App::start(databases, backend).await;
            (self.test)(app).await.stop().await;
        });
    }
}

/// Noon on the first of February 2026, when every test begins.
pub(crate) const START: &str = "2026-02-01T12:00:00Z";

pub(crate) struct App {
    pub(crate) base: String,
    pub(crate) db: Db,
    /// While exchanges become examples of the contract: somebody without any role, who knocks before the caller does.
    stranger: OnceCell<Person>,
    /// While somebody listens.
    journal: RefCell<Option<Journal>>,
    /// What was answered under which tag, by the address.
    tagged: RefCell<HashMap<(String, String), String>>,
    client: Client,
    now: Arc<Mutex<DateTime<Utc>>>,
    keys: Keys,
    database: Borrowed,
    server: actix_web::dev::ServerHandle,
}

/// A record without the references beside its identifiers, as it could be asked for.
pub(crate) fn without_references(value: &Value) -> Value {
    let is_reference =
        |it: &Value| !it["kind"].is_null() && !it["names"].is_null() && it.get("dates").is_some();
    match value {
        Value::Object(fields) => {
            let is_beside = |(name, it): &(&String, &Value)| match it {
                Value::Null => fields.contains_key(&format!("{name}_id")),
                Value::Array(them) if them.is_empty() => {
                    ["municipalities", "organisations", "partnerships", "successors"]
                        .contains(&name.as_str())
                }
                Value::Array(them) => them.iter().all(is_reference),
                it => is_reference(it),
            };
            let kept = fields.iter().filter(|it| !is_beside(it));
            kept.map(|(name, it)| (name.clone(), without_references(it))).collect()
        }
        Value::Array(them) => them.iter().map(without_references).collect(),
        it => it.clone(),
    }
}

/// Somebody with an account.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) id: AccountId,
    pub(crate) token: String,
}

/// The key of all servers of this run.
pub(crate) static PEM: LazyLock<String> = LazyLock::new(Keys::generate_pem);

/// All scopes there are.
pub(crate) const SCOPES: &str = "directory:write imports:run partnerships:write learning_cities:write conferences:write accounts:manage audit:read";

/// The issuer of every server of this run.
pub(crate) const ISSUER: &str = "http://comitas.test";

pub(crate) fn keys() -> Keys {
    Keys::from_pems(ISSUER, [PEM.as_str()]).expect("our own key")
}

/// The name with a number, so that there is no second of this name.
pub(crate) fn another(name: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{name} {}", NEXT.fetch_add(1, Ordering::Relaxed))
}

impl App {
    async fn start(databases: &Databases, backend: Backend) -> Self {
        Self::on(databases.borrow(backend).await).await
    }

    /// A server over a database that has its schema.
    pub(crate) async fn on(database: Borrowed) -> Self {
        let start = Arc::new(Mutex::new(START.parse().expect("a time")));
        Self::by_the_clock(database, start, &[]).await
    }

    /// Another server over the same database, by the same clock.
    pub(crate) async fn replica(&self) -> Self {
        self.replica_with(&[]).await
    }

    /// The same, with settings of its own.
    pub(crate) async fn replica_with(&self, settings: &[(&str, &str)]) -> Self {
        Self::by_the_clock(self.database.shared(), self.now.clone(), settings).await
    }

    async fn by_the_clock(
        database: Borrowed,
        now: Arc<Mutex<DateTime<Utc>>>,
        settings: &[(&str, &str)],
    ) -> Self {
        let clock = {
            let now = now.clone();
            Clock::new(move || *now.lock().expect("unpoisoned"))
        };
        let url = database.url.clone();
        let config = Config::read(|name| {
            let said = settings.iter().find(|(it, _)| *it == name).map(|(_, it)| *it);
            let usual = match name {
                "DATABASE_URL" => Some(url.as_str()),
                "DATABASE_CONNECTIONS" => Some("4"),
                "MAX_BODY_BYTES" => Some("262144"),
                "MAX_DOCUMENT_BYTES" => Some("524288"),
                "MAX_UPLOAD_BYTES" => Some("1048576"),
                "PUBLIC_BASE_URL" => Some(ISSUER),
                "RATE_LIMIT_PER_MINUTE" => Some("100000"),
                "SERVER_TIMING" => Some("true"),
                "TRUSTED_PROXIES" | "WORKERS" | "SHUTDOWN_SECONDS" => Some("1"),
                "REGISTRATION" => Some("open"),
                "CORS_ORIGINS" => Some("https://frontend.example"),
                _ => None,
            };
            said.or(usual).map(str::to_owned)
        })
        .expect("settings");
        let db = Db::connect(&Options { url: database.url.clone(), connections: 4 })
            .await
            .expect("connects");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("bound"));
        let server =
            api::serve(listener, State::new(db.clone(), clock, keys(), config)).expect("serves");
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self {
            base,
            db,
            stranger: OnceCell::new(),
            journal: RefCell::default(),
            tagged: RefCell::default(),
            client: Client::new(),
            now,
            keys: keys(),
            database,
            server: handle,
        }
    }

    /// Another server over the same database, with a clock of its own.
    pub(crate) async fn twin(&self) -> Self {
        Self::by_the_clock(self.database.shared(), Arc::new(Mutex::new(self.now())), &[]).await
    }

    /// Lets go of the database, which stays as it is; nothing works on it any more.
    pub(crate) async fn rest(&self) {
        self.server.stop(false).await;
        self.db.clone().close().await.expect("closes");
    }

    pub(crate) async fn stop(self) {
        self.server.stop(false).await;
        self.db.close().await.expect("closes");
        self.database.give_back().await;
    }

    pub(crate) fn database_url(&self) -> &str {
        &self.database.url
    }

    /// From now on exchanges become examples of the contract, and whatever needs a role is first asked for without.
    pub(crate) async fn record(&self) {
        assert!(self.stranger.set(self.person(&[]).await).is_ok(), "recorded already");
    }

    /// Sets the clock.
    pub(crate) fn at(&self, now: &str) {
        *self.now.lock().expect("unpoisoned") = now.parse().expect("a time");
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        *self.now.lock().expect("unpoisoned")
    }

    /// Somebody with these roles and a valid token.
    pub(crate) async fn person(&self, grants: &[Grant]) -> Person {
        let now = self.now();
        let id = AccountId::new(now);
        let email = Email::parse(&format!("{id}@people.example")).expect("an address");
        let account = Account::new(id, email, now);
        let name = DisplayName::parse("Somebody").expect("a name");
        let of = people::person::Person::with_account(id, name, now);
        let author = Author::system("test", now);
        let made = self.db.write(author, async |tx| {
            accounts::insert(tx, &account, &of, "no password".to_owned()).await?;
            for grant in grants {
                members::grant(tx, id, *grant).await?;
            }
            Ok::<_, persistence::Error>(())
        });
        made.await.expect("an account");
        Person { id, token: self.token(id) }
    }

    pub(crate) fn token(&self, id: AccountId) -> String {
        self.keys.sign(id, SCOPES, self.now())
    }

    /// The same person with a token of now.
    pub(crate) fn renewed(&self, person: &Person) -> Person {
        Person { id: person.id, token: self.token(person.id) }
    }

    pub(crate) async fn admin(&self) -> Person {
        self.person(&[Grant::on_platform(Role::Admin)]).await
    }

    pub(crate) fn get(&self, path: &str) -> Request<'_> {
        self.request(Method::GET, path)
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> Request<'_> {
        self.request(Method::POST, path).json(body)
    }

    pub(crate) fn patch(&self, path: &str, version: i64, body: Value) -> Request<'_> {
        let request = self.request(Method::PATCH, path).on(version).json(body);
        request.header("Content-Type", "application/merge-patch+json")
    }

    /// Asks until what is shown fits; the clock of the test stands still meanwhile.
    pub(crate) async fn until(
        &self,
        path: &str,
        by: &Person,
        fits: impl Fn(&Value) -> bool,
    ) -> Value {
        let started = std::time::Instant::now();
        loop {
            let shown = self.get(path).by(by).expect(200).await.body;
            if fits(&shown) {
                return shown;
            }
            assert!(started.elapsed().as_secs() < 30, "{path} never came to it: {shown:#}");
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> Request<'_> {
        Request {
            app: self,
            method,
            path: path.to_owned(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            by: None,
        }
    }
}
