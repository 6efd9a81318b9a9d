//! The program as an operator has it: commands, settings, output, signals, restarts. Each test starts it in a folder of
//! its own with nothing in its environment that the test did not put there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::Trial;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::databases::{Backend, Borrowed, Databases, switch};

/// With this in its environment the test binary is the program.
const AS_PROGRAM: &str = "COMITAS_AS_PROGRAM";

/// Runs the program instead of the tests, if that is what is asked for.
pub(crate) fn act_as_the_program() -> Option<ExitCode> {
    switch(AS_PROGRAM)?;
    Some(actix_web::rt::System::new().block_on(api::cli::main(std::env::args_os())))
}

type Test = for<'a> fn(&'a Place) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

macro_rules! tests {
    ($($test:ident),+ $(,)?) => {
        [$((stringify!($test), (|place| Box::pin($test(place))) as Test)),+]
    };
}

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let on_both = tests![
        an_account_made_at_the_console_logs_in,
        files_are_imported_at_the_console,
        the_health_check_tells_whether_the_server_is_ready,
        a_request_in_flight_is_answered_before_the_server_stops,
        an_idle_connection_does_not_hold_up_the_end,
        a_key_is_remembered_when_the_server_is_killed,
        an_import_goes_on_when_the_server_is_killed,
        no_seat_leaks_when_the_server_is_killed,
        logs_are_json_without_secrets,
    ];
    let on_postgres = tests![postgresql_asks_for_a_signing_key, replicas_do_everything_once];
    let on_sqlite = tests![
        help_names_every_command_and_option,
        a_wrong_setting_is_one_line,
        a_wrong_command_line_is_explained,
        a_file_of_settings_stands_behind_the_environment,
        the_contract_is_printed_as_committed,
        the_schema_is_made_at_the_console,
        the_demo_explains_itself_and_is_loaded_once,
    ];
    let both = [Backend::Sqlite, Backend::Postgres].map(|backend| (backend, on_both.as_slice()));
    let one =
        [(Backend::Sqlite, on_sqlite.as_slice()), (Backend::Postgres, on_postgres.as_slice())];
    let all = both.into_iter().chain(one);
    all.flat_map(|(backend, tests)| tests.iter().map(move |test| (backend, *test)))
        .map(|(backend, (name, test))| trial(databases, backend, name, test))
        .collect()
}

fn trial(databases: &Databases, backend: Backend, name: &str, test: Test) -> Trial {
    let absent = backend == Backend::Postgres && !databases.has_postgres();
    let databases = databases.clone();
    let run = move || {
        actix_web::rt::System::new().block_on(async {
            let place = Place::find(&databases, backend).await;
            test(&place).await;
            place.leave().await;
        });
        Ok(())
    };
    Trial::test(format!("{backend}::process::{name}"), run).with_ignored_flag(absent)
}

/// Nothing here takes longer, on however busy a machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often a test looks whether what it waits for has come.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// Where a program is run: a folder, and settings that its database needs.
struct Place {
    folder: TempDir,
    settings: Vec<(&'static str, String)>,
    database: Borrowed,
}

/// What a program that has ended leaves.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Place {
    async fn find(databases: &Databases, backend: Backend) -> Self {
        let (folder, database) = (databases.folder(), databases.borrow(backend).await);
        let mut settings = vec![("DATABASE_URL", database.url.clone())];
        if backend == Backend::Postgres {
            let file = folder.path().join("key.pem");
            std::fs::write(&file, api::Keys::generate_pem()).expect("a key file");
            settings.push(("SIGNING_KEY_FILES", file.display().to_string()));
        }
        Self { folder, settings, database }
    }

    async fn leave(self) {
        self.database.give_back().await;
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        std::fs::write(self.file(name), content).expect("a file");
    }

    fn comitas(&self, arguments: &[&str]) -> Command {
        use std::os::unix::process::CommandExt;
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command
            .arg0("comitas")
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env(AS_PROGRAM, "1")
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    fn run(&self, arguments: &[&str]) -> Ended {
        self.end(self.comitas(arguments))
    }

    fn run_with(&self, settings: &[(&str, &str)], arguments: &[&str]) -> Ended {
        let mut command = self.comitas(arguments);
        command.envs(settings.iter().copied());
        self.end(command)
    }

    fn end(&self, command: Command) -> Ended {
        self.start(command).end()
    }

    /// What a command prints if it ends well, without complaint.
    fn says(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, Some(0), "{arguments:?}: {ended:?}");
        ended.out
    }

    /// Starts a program whose output goes into files, so that it never waits for a reader.
    fn start(&self, mut command: Command) -> Running {
        let name = uuid::Uuid::new_v4();
        let [out, err] = ["out", "err"].map(|kind| self.file(&format!("{name}.{kind}")));
        let into = |file: &Path| Stdio::from(File::create(file).expect("a file"));
        let child = command.stdout(into(&out)).stderr(into(&err)).spawn().expect("starts");
        Running { child, out, err }
    }

    /// Serves on a free port, and waits until it is ready.
    async fn serve(&self, settings: &[(&str, &str)]) -> Server {
        let mut command = self.comitas(&["serve", "--bind", "127.0.0.1:0"]);
        command.envs(settings.iter().copied());
        self.ready(command, PATIENCE).await
    }

    async fn ready(&self, command: Command, patience: Duration) -> Server {
        let mut program = self.start(command);
        let announced = program.until(patience, |it| {
            it.out().lines().find_map(|line| {
                Some(line.strip_prefix("Comitas listens on ")?.split_once(' ')?.0.to_owned())
            })
        });
        let server = Server { base: announced, client: Client::new(), program };
        let started = Instant::now();
        loop {
            let answer = server.client.get(format!("{}/readyz", server.base)).send().await;
            if answer.is_ok_and(|it| it.status() == StatusCode::OK) {
                return server;
            }
            assert!(started.elapsed() < PATIENCE, "never ready: {}", server.program.err());
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// An administrator, made at the console, with the password that was printed.
    fn administrator(&self) -> (&'static str, String) {
        let email = "clerk@rodgau.example";
        let made = self.says(&["user", "create", email, "--name", "Clerk of Rodgau"]);
        self.says(&["user", "grant", email, "admin"]);
        (email, password_in(&made))
    }
}

/// The password that a command prints, once.
fn password_in(said: &str) -> String {
    let mut passwords =
        said.lines().filter_map(|line| line.strip_prefix("Password (shown once): "));
    let password = passwords.next().expect("a password").to_owned();
    assert_eq!(said.matches(&password).count(), 1, "{said}");
    password
}

/// A program that runs; it does not outlive its test.
struct Running {
    child: Child,
    out: PathBuf,
    err: PathBuf,
}

impl Running {
    fn out(&self) -> String {
        std::fs::read_to_string(&self.out).expect("its output")
    }

    fn err(&self) -> String {
        std::fs::read_to_string(&self.err).expect("its complaints")
    }

    /// Looks until there is something to see.
    fn until<T>(&mut self, patience: Duration, look: impl Fn(&Self) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(seen) = look(self) {
                return seen;
            }
            let ended = self.child.try_wait().expect("a program of ours");
            assert_eq!(ended, None, "it ended: {}{}", self.out(), self.err());
            assert!(started.elapsed() < patience, "in vain: {}{}", self.out(), self.err());
            std::thread::sleep(LOOK_EVERY);
        }
    }

    fn end(mut self) -> Ended {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a program of ours") {
                return Ended { code: status.code(), out: self.out(), err: self.err() };
            }
            assert!(started.elapsed() < PATIENCE, "it does not end: {}{}", self.out(), self.err());
            std::thread::sleep(LOOK_EVERY);
        }
    }

    fn signal(&self, name: &str) {
        let sent =
            Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status();
        assert!(sent.expect("kill runs").success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server that runs.
struct Server {
    base: String,
    client: Client,
    program: Running,
}

impl Server {
    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    async fn log_in(&self, (email, password): &(&str, String)) -> Value {
        let body = json!({ "email": email, "password": password }).to_string();
        let request = self.request(Method::POST, "/api/v1/auth/token");
        answer(request.header("Content-Type", "application/json").body(body), 200).await
    }

    async fn token(&self, who: &(&str, String)) -> String {
        self.log_in(who).await["access_token"].as_str().expect("a token").to_owned()
    }

    fn address(&self) -> &str {
        self.base.strip_prefix("http://").expect("an address")
    }

    /// As a container's runtime would.
    fn stop(self) -> Ended {
        let Self { client, program, .. } = self;
        drop(client);
        program.signal("TERM");
        program.end()
    }

    fn kill(self) {
        drop(self.program);
    }
}

async fn answer(request: RequestBuilder, status: u16) -> Value {
    let answer = request.send().await.expect("an answer");
    let (got, text) = (answer.status(), answer.text().await.expect("a text"));
    assert_eq!(got.as_u16(), status, "{text}");
    serde_json::from_str(&text).unwrap_or_default()
}

fn is_one_line(text: &str) -> bool {
    text.ends_with('\n') && text.matches('\n').count() == 1 && text.len() < 400
}

async fn help_names_every_command_and_option(place: &Place) {
    let help = [
        (vec!["--help"], vec!["serve", "migrate", "openapi", "import", "user", "healthcheck"]),
        (vec!["serve", "--help"], vec!["--demo", "--bind <ADDRESS:PORT>", "BIND"]),
        (vec!["migrate", "--help"], vec!["schema"]),
        (vec!["openapi", "--help"], vec!["--format", "3.1", "3.0"]),
        (
            vec!["import", "--help"],
            vec!["municipalities", "twin-towns", "<FILE>", "--dry-run", "--format", "text", "json"],
        ),
        (vec!["user", "--help"], vec!["create", "set-password", "grant"]),
        (vec!["user", "create", "--help"], vec!["<EMAIL>", "--name", "--password-stdin"]),
        (vec!["user", "set-password", "--help"], vec!["<EMAIL>", "--password-stdin"]),
        (
            vec!["user", "grant", "--help"],
            vec![
                "<EMAIL>",
                "<ROLE>",
                "admin",
                "viewer",
                "--municipality <ID>",
                "--organisation <ID>",
            ],
        ),
        (vec!["healthcheck", "--help"], vec!["ready"]),
    ];
    for (arguments, words) in help {
        let said = place.says(&arguments);
        assert!(said.contains("Usage: comitas"), "{said}");
        for word in words {
            assert!(said.contains(word), "{arguments:?} does not name {word}:\n{said}");
        }
    }
    assert_eq!(place.says(&["--version"]), format!("comitas {}\n", env!("CARGO_PKG_VERSION")));
}

async fn a_wrong_setting_is_one_line(place: &Place) {
    place.write("broken.toml", "bind = \"127.0.0.1:0\nworkers = 3");
    place.write("unknown.toml", "bind = \"127.0.0.1:0\"\ncolour = \"red\"");
    place.write("odd.toml", "workers = { many = true }");
    place.write("wrong.toml", "log_format = \"xml\"");
    place.write("no-key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().map(|it| (it.to_string(), taken)).expect("bound");
    for (name, value) in [
        ("BIND", "8080"),
        ("BIND", "localhost:8080"),
        ("BIND", taken.0.as_str()),
        ("CORS_ORIGINS", "frontend.example"),
        ("CORS_ORIGINS", "https://frontend.example/path"),
        ("CORS_ORIGINS", "*"),
        ("DATABASE_CONNECTIONS", "0"),
        ("DATABASE_URL", "mysql://clerk:s3cret@db/comitas"),
        ("DATABASE_URL", "postgres://clerk:s3cret@db:port/comitas"),
        ("DATABASE_URL", "sqlite:///no/such/folder/comitas.sqlite"),
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "chatty=="),
        ("MAX_BODY_BYTES", "1 MB"),
        ("MAX_UPLOAD_BYTES", "-1"),
        ("PUBLIC_BASE_URL", "comitas.example"),
        ("RATE_LIMIT_PER_MINUTE", "0"),
        ("REQUEST_TIMEOUT_SECONDS", "0"),
        ("SHUTDOWN_SECONDS", "soon"),
        ("SIGNING_KEY_FILES", "nowhere.pem"),
        ("SIGNING_KEY_FILES", "no-key.pem"),
        ("TRUSTED_PROXIES", "one"),
        ("WORKERS", "many"),
        ("COMITAS_CONFIG", "nowhere.toml"),
        ("COMITAS_CONFIG", "broken.toml"),
        ("COMITAS_CONFIG", "unknown.toml"),
        ("COMITAS_CONFIG", "odd.toml"),
        ("COMITAS_CONFIG", "wrong.toml"),
    ] {
        let mut settings = vec![("BIND", "127.0.0.1:0")];
        settings.push((name, value));
        // A server on PostgreSQL would complain of its keys first.
        let command = if name == "DATABASE_URL" { "migrate" } else { "serve" };
        let ended = place.run_with(&settings, &[command]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{name}={value}: {ended:?}");
        assert!(is_one_line(&ended.err), "{name}={value}: {}", ended.err);
        let named = if name == "COMITAS_CONFIG" { value.trim_end_matches(".toml") } else { name };
        let names_it =
            ended.err.contains(named) || value == "wrong.toml" && ended.err.contains("LOG_FORMAT");
        assert!(names_it && !ended.err.contains("s3cret"), "{name}={value}: {}", ended.err);
    }
    let ended = place.run(&["serve", "--demo", "--bind", "0.0.0.0:0"]);
    assert_eq!(ended.code, Some(2));
    assert!(is_one_line(&ended.err) && ended.err.contains("loopback"), "{}", ended.err);
}

async fn a_wrong_command_line_is_explained(place: &Place) {
    for arguments in [
        vec![],
        vec!["sevre"],
        vec!["serve", "--bind", "8080"],
        vec!["openapi", "--format", "2.0"],
        vec!["import", "villages", "file.csv"],
        vec!["import", "twin-towns"],
        vec!["user", "create", "clerk@rodgau.example"],
        vec!["user", "grant", "clerk@rodgau.example", "king"],
    ] {
        let ended = place.run(&arguments);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{arguments:?}: {ended:?}");
        assert!(
            ended.err.contains("Usage:") || ended.err.contains("try '--help'"),
            "{}",
            ended.err
        );
    }
    for (arguments, word) in [
        (vec!["import", "municipalities", "nowhere.csv"], "nowhere.csv"),
        (vec!["user", "grant", "nobody@rodgau.example", "admin"], "nobody@rodgau.example"),
        (vec!["user", "set-password", "nobody@rodgau.example"], "nobody@rodgau.example"),
        (vec!["user", "create", "nobody", "--name", "Nobody"], "comitas:"),
    ] {
        let ended = place.run(&arguments);
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{arguments:?}: {ended:?}");
        assert!(is_one_line(&ended.err) && ended.err.contains(word), "{}", ended.err);
    }
}

async fn a_file_of_settings_stands_behind_the_environment(place: &Place) {
    place.write(
        "comitas.toml",
        "bind = \"127.0.0.1:0\"\nlog_format = \"json\"\nrate_limit_per_minute = 7777\n\
         cors_origins = [\"https://a.example\", \"https://b.example\"]\n",
    );
    for (settings, policy) in [
        (vec![], "\"default\";q=7777;w=60"),
        (vec![("RATE_LIMIT_PER_MINUTE", "8888")], "\"default\";q=8888;w=60"),
    ] {
        let mut command = place.comitas(&["serve"]);
        command.env("COMITAS_CONFIG", "comitas.toml").envs(settings);
        let server = place.ready(command, PATIENCE).await;
        let problems = server.request(Method::GET, "/api/v1/problems");
        let listed = problems.header("Origin", "https://b.example").send().await;
        let headers = listed.expect("an answer").headers().clone();
        assert_eq!(headers["ratelimit-policy"], policy);
        assert_eq!(headers["access-control-allow-origin"], "https://b.example");
        let ended = server.stop();
        assert!(ended.err.starts_with('{'), "{}", ended.err);
    }
}

async fn the_contract_is_printed_as_committed(place: &Place) {
    let newest = include_str!("../openapi/openapi.json");
    let older = include_str!("../openapi/openapi-3.0.json");
    for (arguments, committed) in [
        (vec!["openapi"], newest),
        (vec!["openapi", "--format", "3.1"], newest),
        (vec!["openapi", "--format", "3.0"], older),
    ] {
        assert!(place.says(&arguments) == committed, "{arguments:?}");
    }
}

async fn the_schema_is_made_at_the_console(place: &Place) {
    for _ in 0..2 {
        let ended = place.run_with(&[("DATABASE_URL", "")], &["migrate"]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), "The schema is up to date.\n"));
    }
    assert!(
        place.file("comitas.sqlite").exists(),
        "by default it is a file in the working directory"
    );
}

async fn an_account_made_at_the_console_logs_in(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[]).await;
    let me = server.request(Method::GET, "/api/v1/me").bearer_auth(server.token(&clerk).await);
    let me = answer(me, 200).await;
    assert_eq!(
        (&me["account"]["email"], &me["account"]["display_name"]),
        (&json!(clerk.0), &json!("Clerk of Rodgau")),
        "{me:#}"
    );

    // While the server runs; as no one else's may be, its sessions are over then.
    let session = server.log_in(&clerk).await["refresh_token"].clone();
    let new = (clerk.0, password_in(&place.says(&["user", "set-password", clerk.0])));
    assert_ne!(new.1, clerk.1);
    server.token(&new).await;
    for (path, body) in [
        ("/api/v1/auth/token", json!({ "email": clerk.0, "password": clerk.1 })),
        ("/api/v1/auth/refresh", json!({ "refresh_token": session })),
    ] {
        let request = server.request(Method::POST, path).header("Content-Type", "application/json");
        answer(request.body(body.to_string()), 401).await;
    }

    let again = place.run(&["user", "create", clerk.0, "--name", "Another"]);
    assert_eq!(again.code, Some(1));
    assert!(is_one_line(&again.err) && again.err.contains("already"), "{}", again.err);
    place.write("password", "chosen by the clerk\n");
    place.write("short", "hunter2\n");
    let set = |file: &str| {
        let mut command = place.comitas(&["user", "set-password", clerk.0, "--password-stdin"]);
        command.stdin(File::open(place.file(file)).expect("a file"));
        place.end(command)
    };
    let short = set("short");
    assert!(short.code == Some(1) && is_one_line(&short.err) && !short.err.contains("hunter2"));
    let ended = set("password");
    assert!(ended.code == Some(0) && !ended.out.contains("chosen"), "{ended:?}");
    server.token(&(clerk.0, "chosen by the clerk".to_owned())).await;
    assert_eq!(server.stop().code, Some(0));
}

const PLACES: &str = "geonameid,name,country,lat,lon\n\
    2891122,Kiel,DE,54.32133,10.13489\n\
    x,Nowhere,DE,0,0\n";
const PAIRS: &str = "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon\n\
    Kiel,DE,54.32,10.14,Vaasa,FI,63.1,21.616667\n";

async fn files_are_imported_at_the_console(place: &Place) {
    place.write("places.csv", PLACES);
    place.write("pairs.csv", PAIRS);
    place.write("rubbish.csv", "\u{1}\u{2}\u{3}\n");
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&place.says(arguments)).expect("nothing but JSON")
    };
    let count = |outcome: &Value, what: &str| outcome["report"][what].as_u64().expect("a count");
    let dry = ["import", "municipalities", "places.csv", "--dry-run", "--format", "json"];
    let tried = json(&dry);
    assert_eq!((count(&tried, "created"), count(&tried, "rejected")), (1, 1));
    assert_eq!(
        (&tried["remarks"][0]["line"], &tried["remarks"][0]["code"], &tried["remarks"][0]["value"]),
        (&json!(3), &json!("bad_code"), &json!("x"))
    );
    assert_eq!(json(&dry), tried, "nothing was kept");
    let done = place.says(&["import", "municipalities", "places.csv"]);
    assert!(done.contains("line 3: error bad_code in geonameid \"x\""), "{done}");
    assert!(
        done.contains("2 rows read: 1 created, 0 updated, 0 unchanged, 0 ambiguous, 1 rejected"),
        "{done}"
    );
    assert_eq!(count(&json(&dry), "unchanged"), 1);
    let pairs = ["import", "twin-towns", "pairs.csv", "--format", "json"];
    let first = json(&pairs);
    assert_eq!((count(&first, "created"), count(&first, "municipalities_created")), (1, 1));
    assert_eq!(count(&json(&pairs), "unchanged"), 1);
    for (kind, file, words) in [
        ("municipalities", "rubbish.csv", "the header has neither geonameid"),
        ("twin-towns", "places.csv", "the header lacks origin_city"),
    ] {
        let ended = place.run(&["import", kind, file]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{ended:?}");
        assert!(is_one_line(&ended.err) && ended.err.contains(words), "{}", ended.err);
    }
}

async fn the_health_check_tells_whether_the_server_is_ready(place: &Place) {
    let server = place.serve(&[]).await;
    let address = server.address().to_owned();
    let check = |bind: &str| place.run_with(&[("BIND", bind)], &["healthcheck"]);
    let port = address.rsplit(':').next().expect("a port");
    for bind in [address.as_str(), &format!("0.0.0.0:{port}")] {
        let healthy = check(bind);
        assert_eq!((healthy.code, healthy.out.as_str(), healthy.err.as_str()), (Some(0), "", ""));
    }
    assert_eq!(server.stop().code, Some(0));
    let gone = check(&address);
    assert_eq!(gone.code, Some(1));
    assert!(is_one_line(&gone.err), "{}", gone.err);
}

async fn a_request_in_flight_is_answered_before_the_server_stops(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let mut upload = TcpStream::connect(server.address()).expect("connects");
    upload.set_read_timeout(Some(PATIENCE)).expect("a socket");
    let head = format!(
        "POST /api/v1/imports?kind=municipalities HTTP/1.1\r\nHost: comitas\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/octet-stream\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        PLACES.len()
    );
    let (first, rest) = PLACES.split_at(PLACES.len() / 2);
    upload.write_all(head.as_bytes()).expect("sends");
    // It asks for the body, so it has begun to answer.
    let asked = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut told = vec![0; asked.len()];
    upload.read_exact(&mut told).expect("is asked for the body");
    assert_eq!(told, asked);
    upload.write_all(first.as_bytes()).expect("sends");
    let Server { base: _, client, mut program } = server;
    drop(client);
    program.signal("TERM");
    program.until(PATIENCE, |it| it.err().contains("graceful").then_some(()));
    upload.write_all(rest.as_bytes()).expect("sends");
    let mut text = String::new();
    upload.read_to_string(&mut text).expect("an answer, then the end");
    assert!(text.starts_with("HTTP/1.1 201 Created\r\n"), "{text}");
    assert!(text.contains("\"state\":\"queued\""), "{text}");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

async fn an_idle_connection_does_not_hold_up_the_end(place: &Place) {
    let server = place.serve(&[("SHUTDOWN_SECONDS", "600")]).await;
    let mut idle = TcpStream::connect(server.address()).expect("connects");
    idle.set_read_timeout(Some(PATIENCE)).expect("a socket");
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: comitas\r\n\r\n").expect("sends");
    let mut some = [0; 15];
    idle.read_exact(&mut some).expect("an answer");
    assert_eq!(&some, b"HTTP/1.1 200 OK");
    let never_used = TcpStream::connect(server.address()).expect("connects");
    assert_eq!(server.stop().code, Some(0));
    drop((idle, never_used));
}

async fn a_key_is_remembered_when_the_server_is_killed(place: &Place) {
    let clerk = place.administrator();
    let post = async |server: &Server| {
        let request = server
            .request(Method::POST, "/api/v1/municipalities")
            .bearer_auth(server.token(&clerk).await)
            .header("Idempotency-Key", "only-once-in-a-lifetime")
            .header("Content-Type", "application/json")
            .body(json!({ "name": "Vejle", "country": "DK", "level": "city" }).to_string());
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::CREATED);
        let replayed = answer.headers().contains_key("idempotency-replayed");
        let location = answer.headers()["location"].clone();
        (replayed, location, answer.text().await.expect("a text"))
    };
    let server = place.serve(&[]).await;
    let (replayed, location, body) = post(&server).await;
    assert!(!replayed);
    server.kill();
    let server = place.serve(&[]).await;
    assert_eq!(post(&server).await, (true, location, body));
    server.kill();
}

async fn an_import_goes_on_when_the_server_is_killed(place: &Place) {
    const ROWS: usize = 4_000;
    let clerk = place.administrator();
    let rows: String = (1..=ROWS).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let upload = server
        .request(Method::POST, "/api/v1/imports?kind=municipalities")
        .bearer_auth(&token)
        .header("Content-Type", "application/octet-stream")
        .body(format!("geonameid,name,country,lat,lon\nx,Nowhere,DE,0,0\n{rows}"));
    let path = answer(upload, 201).await;
    let path = format!("/api/v1/imports/{}", path["id"].as_str().expect("an id"));
    let begun = follow(&server, &token, &path, |it| it["report"]["read"] != 0).await;
    server.kill();
    assert_eq!(begun["state"], "running", "it was killed in the middle");

    // As if the time had passed for which its worker is believed to be alive.
    let database = Database::connect(&place.database.url).await.expect("connects");
    let lapse =
        "update import_job set leased_until = '2026-01-01 00:00:00+00:00' where state = 'running'";
    assert_eq!(database.execute_unprepared(lapse).await.expect("updates").rows_affected(), 1);
    database.close().await.expect("closes");

    let server = place.serve(&[]).await;
    let token = server.token(&clerk).await;
    let done = follow(&server, &token, &path, |it| it["state"] != "running").await;
    assert_eq!(done["state"], "done", "{done:#}");
    let [read, created, unchanged, rejected] = ["read", "created", "unchanged", "rejected"]
        .map(|it| done["report"][it].as_u64().expect("a count"));
    assert_eq!((read, created + unchanged, rejected), (ROWS as u64 + 1, ROWS as u64, 1));
    assert!(unchanged >= 999, "the dead worker had brought in some: {done:#}");
    let get =
        async |path: &str| answer(server.request(Method::GET, path).bearer_auth(&token), 200).await;
    let listed = get("/api/v1/municipalities?limit=1&include_total=true").await;
    assert_eq!(listed["page"]["total_count"], ROWS);
    let remarks = get(&format!("{path}/remarks")).await;
    assert_eq!(remarks["data"].as_array().expect("a page").len(), 1);
    server.kill();
}

/// People who register at once when the server is killed.
const GUESTS: usize = 48;
/// It is killed when so many were told that they are in.
const KILLED_AFTER: usize = 12;

async fn no_seat_leaks_when_the_server_is_killed(place: &Place) {
    let pem = place.folder.path().join("known.pem");
    std::fs::write(&pem, crate::harness::PEM.as_str()).expect("a key file");
    let pem = pem.display().to_string();
    let settings = [("SIGNING_KEY_FILES", pem.as_str())];
    let clerk = place.administrator();
    let server = place.serve(&settings).await;
    let id = open_conference(&server, &server.token(&clerk).await, 20).await;
    let people = accounts(place, GUESTS).await;
    let answered = rush(&server, &id, &people, KILLED_AFTER).await;
    server.kill();
    assert!(answered < GUESTS, "it was killed in the middle");

    let options = persistence::Options { url: place.database.url.clone(), connections: 2 };
    let db = persistence::Db::connect(&options).await.expect("connects");
    let sound = async |what: &str| {
        let id = id.parse().expect("an id");
        crate::conferences::audit::must_be_sound(&db, &place.database.url, id, what).await;
    };
    sound("after the kill").await;
    let server = place.serve(&settings).await;
    let path = format!("/api/v1/conferences/{id}/registrations?limit=1&include_total=true");
    let token = server.token(&clerk).await;
    let kept = answer(server.request(Method::GET, &path).bearer_auth(&token), 200).await;
    let kept = kept["page"]["total_count"].as_u64().expect("a total");
    assert!(answered as u64 <= kept, "{answered} were told they are in, {kept} are");
    rush(&server, &id, &people, usize::MAX).await;
    let all = answer(server.request(Method::GET, &path).bearer_auth(&token), 200).await;
    assert_eq!(all["page"]["total_count"], GUESTS);
    sound("after everybody came back").await;
    db.close().await.expect("closes");
    server.kill();
}

/// A conference with so many seats where people can register.
async fn open_conference(server: &Server, token: &str, seats: u32) -> String {
    let post = async |path: &str, version: Option<u32>, body: Value, status: u16| {
        let request = server.request(Method::POST, path).bearer_auth(token);
        let request = request.header("Content-Type", "application/json").body(body.to_string());
        let tag = version.map(|it| format!("\"{it}\""));
        answer(tag.into_iter().fold(request, |it, tag| it.header("If-Match", tag)), status).await
    };
    let text = |it: &Value| it["id"].as_str().expect("an id").to_owned();
    let ngo = json!({ "name": "VIFIN", "kind": "ngo" });
    let ngo = post("/api/v1/organisations", None, ngo, 201).await;
    let year = chrono::Datelike::year(&chrono::DateTime::<chrono::Utc>::from(
        std::time::SystemTime::now(),
    ));
    let conference = json!({
        "title": { "en": "1+1=3" }, "main_theme": "migration", "dates": format!("{}-10-01", year + 1),
        "zone": "Europe/Copenhagen", "country": "DK", "access": "open",
        "hosts": [{ "organisation_id": text(&ngo), "role": "lead" }],
        "admission": { "privacy_notice": "https://elaine.example/privacy" },
    });
    let id = text(&post("/api/v1/conferences", None, conference, 201).await);
    let pool = json!({ "seats": { "dimension": "total" }, "capacity": seats });
    post(&format!("/api/v1/conferences/{id}/pools"), None, pool, 201).await;
    for (version, event) in (1..).zip(["plan", "announce", "open_registration"]) {
        let path = format!("/api/v1/conferences/{id}/transitions");
        post(&path, Some(version), json!({ "event": event }), 200).await;
    }
    id
}

/// People with accounts.
async fn accounts(place: &Place, count: usize) -> Vec<kernel::AccountId> {
    use kernel::access::{Account, DisplayName, Email};
    let options = persistence::Options { url: place.database.url.clone(), connections: 1 };
    let db = persistence::Db::connect(&options).await.expect("connects");
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    let account = |_| Account {
        id: kernel::AccountId::new(now),
        email: Email::parse(&format!("{}@people.example", uuid::Uuid::new_v4())).expect("valid"),
        display_name: DisplayName::parse("Somebody").expect("a name"),
        active: true,
        created_at: now,
    };
    let people: Vec<_> = (0..count).map(account).collect();
    let made = db.write(persistence::Author::system("test", now), async |tx| {
        for it in &people {
            persistence::accounts::insert(tx, it, "no password".to_owned()).await?;
        }
        Ok::<_, persistence::Error>(())
    });
    made.await.expect("accounts");
    db.close().await.expect("closes");
    people.iter().map(|it| it.id).collect()
}

/// Everybody registers at once; how many were told that they are in, once it was enough.
async fn rush(server: &Server, id: &str, people: &[kernel::AccountId], enough: usize) -> usize {
    let keys = api::Keys::from_pems(&server.base, [crate::harness::PEM.as_str()]);
    let (keys, now) = (keys.expect("our own key"), std::time::SystemTime::now().into());
    let tokens: Vec<_> =
        people.iter().map(|id| keys.sign(*id, crate::harness::SCOPES, now)).collect();
    let told = std::cell::Cell::new(0);
    let register = async |token: &String| {
        let path = format!("/api/v1/conferences/{id}/registrations");
        let body = json!({ "participation": crate::conferences::coming("DK", 1) });
        let request = server.request(Method::POST, &path).bearer_auth(token);
        let request = request.header("Content-Type", "application/json").body(body.to_string());
        let answer = request.send().await.expect("an answer").status();
        assert!([201, 409].contains(&answer.as_u16()), "{answer}");
        told.set(told.get() + usize::from(answer == StatusCode::CREATED));
    };
    let all = futures_util::future::join_all(tokens.iter().map(register));
    let told_enough = async {
        while told.get() < enough {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! { _ = all => {}, () = told_enough => {} }
    told.get()
}

async fn follow(server: &Server, token: &str, path: &str, fits: impl Fn(&Value) -> bool) -> Value {
    let started = Instant::now();
    loop {
        let shown = answer(server.request(Method::GET, path).bearer_auth(token), 200).await;
        if fits(&shown) {
            return shown;
        }
        assert!(started.elapsed() < PATIENCE, "{path} never came to it: {shown:#}");
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

async fn logs_are_json_without_secrets(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[("LOG_FORMAT", "json"), ("LOG_LEVEL", "trace")]).await;
    let pair = server.log_in(&clerk).await;
    let text = |it: &Value| it.as_str().expect("a text").to_owned();
    let (access, refresh) = (text(&pair["access_token"]), text(&pair["refresh_token"]));
    let send = |path: &str, body: &Value| {
        let request = server.request(Method::POST, path).header("Content-Type", "application/json");
        request.body(body.to_string())
    };
    let wrong = "Tr0ub4dor-and-3-horses";
    answer(send("/api/v1/auth/token", &json!({ "email": clerk.0, "password": wrong })), 401).await;
    answer(send("/api/v1/auth/token", &json!({ "email": clerk.0, "password": [wrong] })), 422)
        .await;
    let expires_at = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now())
        + chrono::TimeDelta::days(30);
    let key =
        json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": expires_at });
    let key = answer(send("/api/v1/api-keys", &key).bearer_auth(&access), 201).await;
    let secret = text(&key["secret"]);
    let imports = server.request(Method::GET, "/api/v1/imports?limit=3").bearer_auth(&secret);
    answer(imports.header("X-Request-Id", "from-the-client"), 200).await;
    let next =
        answer(send("/api/v1/auth/refresh", &json!({ "refresh_token": refresh })), 200).await;
    answer(send("/api/v1/auth/refresh", &json!({ "refresh_token": refresh })), 401).await;
    let traced = server.request(Method::GET, "/api/v1/me").bearer_auth("eyJ-not-a-token");
    answer(
        traced.header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        401,
    )
    .await;
    let ended = server.stop();
    assert_eq!(ended.code, Some(0));

    let lines: Vec<Value> = ended
        .err
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    assert!(lines.iter().all(|line| line["timestamp"].is_string() && line["level"].is_string()));
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    assert!(requests.len() >= 8, "{}", ended.err);
    for line in &requests {
        assert!(line["status"].is_u64(), "{line}");
        for field in ["request_id", "method", "path", "route"] {
            assert!(line[field].as_str().is_some_and(|it| !it.is_empty()), "{line}");
        }
    }
    let told = |path: &str, id: &str| {
        requests.iter().any(|line| {
            line["path"] == path && (line["request_id"] == id || line["trace_id"] == id)
        })
    };
    assert!(told("/api/v1/imports", "from-the-client"));
    assert!(told("/api/v1/me", "0af7651916cd43dd8448eb211c80319c"));
    let secrets = [
        clerk.1.as_str(),
        wrong,
        &access,
        &refresh,
        &secret,
        &text(&next["access_token"]),
        &text(&next["refresh_token"]),
        "eyJ-not-a-token",
        "PRIVATE KEY",
    ];
    for secret in secrets {
        let leak = ended.err.lines().find(|line| line.contains(secret));
        assert_eq!((leak, ended.out.contains(secret)), (None, false));
    }
}

async fn postgresql_asks_for_a_signing_key(place: &Place) {
    let settings = [("SIGNING_KEY_FILES", ""), ("BIND", "127.0.0.1:0")];
    let ended = place.run_with(&settings, &["serve"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    assert!(is_one_line(&ended.err) && ended.err.contains("SIGNING_KEY_FILES"), "{}", ended.err);
    let away = [("DATABASE_URL", "postgres://clerk:s3cret@127.0.0.1:1/comitas")];
    let ended = place.run_with(&away, &["migrate"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
    assert!(is_one_line(&ended.err) && !ended.err.contains("s3cret"), "{}", ended.err);
}

async fn replicas_do_everything_once(place: &Place) {
    let clerk = place.administrator();
    let servers = [place.serve(&[]).await, place.serve(&[]).await];
    let rows: String = (1..=1_500).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let content = format!("geonameid,name,country,lat,lon\n{rows}");
    let uploads = (0..4).map(async |i: usize| {
        let server = &servers[i % 2];
        let token = server.token(&clerk).await;
        let upload = server
            .request(Method::POST, "/api/v1/imports?kind=municipalities")
            .bearer_auth(&token)
            .header("Content-Type", "application/octet-stream")
            // Two keys, each of them at both.
            .header("Idempotency-Key", format!("upload-number-{}", i / 2))
            .body(content.clone());
        let queued = upload.send().await.expect("an answer");
        if queued.status() == StatusCode::CONFLICT {
            return None;
        }
        assert_eq!(queued.status(), StatusCode::CREATED);
        let queued: Value = queued.json().await.expect("JSON");
        let path = format!("/api/v1/imports/{}", queued["id"].as_str().expect("an id"));
        Some(follow(server, &token, &path, |it| it["finished_at"].is_string()).await)
    });
    let imports = futures_util::future::join_all(uploads).await;
    let imports: BTreeMap<_, _> =
        imports.into_iter().flatten().map(|it| (it["id"].to_string(), it)).collect();
    let count =
        |what: &str| -> u64 { imports.values().filter_map(|it| it["report"][what].as_u64()).sum() };
    assert_eq!(
        (imports.len(), count("read"), count("created"), count("unchanged")),
        (2, 3_000, 1_500, 1_500)
    );
}

/// Loading the demo takes that long at most, also without optimisation and on a busy machine.
const DEMO_PATIENCE: Duration = Duration::from_mins(3);

async fn the_demo_explains_itself_and_is_loaded_once(place: &Place) {
    let demo = || place.comitas(&["serve", "--demo", "--bind", "127.0.0.1:0"]);
    let mut server = place.ready(demo(), DEMO_PATIENCE).await;
    let base = server.base.clone();
    shown_calls_work(&mut server).await;
    let first = server.program.out();
    assert!(first.contains("Loaded ") && first.contains(&format!("{base}/docs")), "{first}");
    assert_eq!(first.matches(", password ").count(), 2, "{first}");
    let count = async |path: &str| {
        let listed = server.request(Method::GET, &format!("{path}?limit=1&include_total=true"));
        answer(listed, 200).await["page"]["total_count"].as_u64().expect("a total")
    };
    assert!(count("/api/v1/municipalities").await >= 20_000);
    assert!(count("/api/v1/partnerships").await >= 8_000);
    assert!(count("/api/v1/organisations").await >= 10);
    assert_eq!(count("/api/v1/conferences").await, 6);
    let account =
        first.lines().find(|line| line.contains("admin@comitas.example")).expect("an account");
    let password = account.split(", password ").nth(1).and_then(|it| it.split(' ').next());
    server.token(&("admin@comitas.example", password.expect("a password").to_owned())).await;
    assert_eq!(server.stop().code, Some(0));

    let mut server = place.ready(demo(), PATIENCE).await;
    shown_calls_work(&mut server).await;
    let second = server.program.out();
    assert!(!second.contains("password") && !second.contains("Loaded"), "{second}");
    assert_eq!(server.stop().code, Some(0));
}

/// Does what somebody does who pastes the calls that are shown.
async fn shown_calls_work(server: &mut Server) {
    // The last of them is followed by an empty line.
    let said =
        server.program.until(PATIENCE, |it| Some(it.out()).filter(|out| out.ends_with("\n\n")));
    let after = |words: &str| {
        let line = said.lines().find_map(|line| line.split_once(words));
        line.unwrap_or_else(|| panic!("{words} is not in {said}")).1
    };
    let (token, rest) =
        after("curl -H 'Authorization: Bearer ").split_once("' '").expect("an address");
    let me = server.client.get(rest.trim_end_matches('\'')).bearer_auth(token);
    let me = answer(me, 200).await;
    assert_eq!(me["account"]["email"], "admin@comitas.example", "{me:#}");
    let address = format!("http{}", after("curl 'http").trim_end_matches('\''));
    let found = answer(server.client.get(address), 200).await;
    assert!(!found["data"].as_array().expect("a page").is_empty());
}
