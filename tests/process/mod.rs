//! The program as an operator has it: commands, settings, output, signals, restarts. Each test starts it in a folder of
//! its own with nothing in its environment that the test did not put there.

mod answers;
mod console;
mod demo;
mod faults;
mod mail;
mod restarts;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::Trial;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::databases::{Backend, Databases, switch};
use crate::harness::App;

/// With this in its environment the test binary is the program.
const AS_PROGRAM: &str = "COMITAS_AS_PROGRAM";

/// Runs the program instead of the tests, if that is what is asked for.
pub(crate) fn act_as_the_program() -> Option<ExitCode> {
    switch(AS_PROGRAM)?;
    Some(actix_web::rt::System::new().block_on(api::cli::main(std::env::args_os())))
}

const BOTH: &[Backend] = &[Backend::Sqlite, Backend::Postgres];
const SQLITE: &[Backend] = &[Backend::Sqlite];
const POSTGRES: &[Backend] = &[Backend::Postgres];

/// A test: what it is called, on what it is run, and what it does in a place of its own.
#[derive(Clone, Copy)]
struct Test {
    name: &'static str,
    backends: &'static [Backend],
    run: for<'a> fn(&'a Place) -> Pin<Box<dyn Future<Output = ()> + 'a>>,
}

/// Lists tests, by the databases they are for.
macro_rules! tests {
    ($($backends:ident: $($test:ident),+;)+) => {
        pub(super) fn tests() -> Vec<$crate::process::Test> {
            vec![$($($crate::process::Test {
                name: stringify!($test),
                backends: $crate::process::$backends,
                run: |place| Box::pin($test(place)),
            }),+),+]
        }
    };
}
use tests;

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let all = [
        answers::tests(),
        console::tests(),
        demo::tests(),
        faults::tests(),
        mail::tests(),
        restarts::tests(),
    ]
    .concat();
    let trials = all
        .into_iter()
        .flat_map(|test| test.backends.iter().map(move |backend| trial(databases, *backend, test)));
    trials.collect()
}

fn trial(databases: &Databases, backend: Backend, test: Test) -> Trial {
    let absent = backend == Backend::Postgres && !databases.has_postgres();
    let databases = databases.clone();
    let run = move || {
        actix_web::rt::System::new().block_on(async {
            let database = databases.borrow(backend).await;
            let place = Place::find(&databases, databases.folder(), database.url.clone());
            (test.run)(&place).await;
            drop(place);
            database.give_back().await;
        });
        Ok(())
    };
    Trial::test(format!("{backend}::process::{}", test.name), run).with_ignored_flag(absent)
}

/// Nothing here takes longer, on however busy a machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often a test looks whether what it waits for has come.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// Where a program is run: a folder, and settings that its database needs.
struct Place {
    folder: TempDir,
    settings: Vec<(&'static str, String)>,
    url: String,
    databases: Databases,
}

/// What a program that has ended leaves.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Place {
    fn find(databases: &Databases, folder: TempDir, url: String) -> Self {
        let mut settings = vec![("DATABASE_URL", url.clone())];
        if url.starts_with("postgres") {
            let file = folder.path().join("key.pem");
            std::fs::write(&file, api::Keys::generate_pem()).expect("a key file");
            settings.push(("SIGNING_KEY_FILES", file.display().to_string()));
        }
        Self { folder, settings, url, databases: databases.clone() }
    }

    /// A place within this one, with a database of its own.
    fn with(&self, url: String) -> Self {
        let folder = TempDir::new_in(self.folder.path()).expect("a folder");
        Self::find(&self.databases, folder, url)
    }

    /// A server of the tests over what the program leaves.
    async fn app(&self) -> App {
        App::on(self.databases.at(self.url.clone())).await
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
        command.arg0("comitas").args(arguments);
        self.equip(&mut command);
        command
    }

    fn equip<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env(AS_PROGRAM, "1")
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
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

    /// The same, started by another program, which becomes it.
    async fn serve_in(&self, starter: &[&str], settings: &[(&str, &str)]) -> Server {
        let mut command = Command::new(starter[0]);
        command.args(&starter[1..]).arg(std::env::current_exe().expect("this program")).args([
            "serve",
            "--bind",
            "127.0.0.1:0",
        ]);
        self.equip(&mut command).env("PATH", switch("PATH").unwrap_or_default());
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

    fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a program of ours").is_none()
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

/// Looks at something until it is as wanted.
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

/// Says why a test cannot be made on this machine.
#[expect(clippy::print_stderr, reason = "whoever runs the tests is to know what was not tested")]
fn skip(reason: &str) {
    eprintln!("skipped: {reason}");
}

fn is_one_line(text: &str) -> bool {
    text.ends_with('\n') && text.matches('\n').count() == 1 && text.len() < 400
}

/// A file to import, of which one row is good.
const PLACES: &str = "geonameid,name,country,lat,lon\n\
    2891122,Kiel,DE,54.32133,10.13489\n\
    x,Nowhere,DE,0,0\n";
