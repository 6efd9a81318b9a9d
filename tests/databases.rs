//! A database for every test: a copied file on SQLite; on PostgreSQL one of a few that are emptied between tests.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use libtest_mimic::Trial;
use persistence::{Db, Options};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use tempfile::TempDir;
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Backend {
    Sqlite,
    Postgres,
}

impl std::fmt::Display for Backend {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        })
    }
}

/// Where the databases of this run come from.
#[derive(Clone)]
pub(crate) struct Databases(Arc<Inner>);

struct Inner {
    /// In memory where the machine has such a place; nothing here outlives the run.
    folder: Mutex<Option<TempDir>>,
    path: PathBuf,
    sqlite_template: OnceLock<PathBuf>,
    postgres: Option<Postgres>,
}

struct Postgres {
    /// Without the database's name.
    server: String,
    cluster: Option<Cluster>,
    run: String,
    template: OnceLock<String>,
    /// Databases nobody uses right now.
    free: Mutex<Vec<String>>,
    made: Mutex<Vec<String>>,
}

/// A cluster of our own, thrown away at the end.
pub(crate) struct Cluster {
    programs: PathBuf,
    data: PathBuf,
    options: String,
}

/// A database for one test.
pub(crate) struct Borrowed {
    pub(crate) url: String,
    databases: Databases,
    name: Option<String>,
}

#[expect(clippy::disallowed_methods, reason = "switches for people at a keyboard and for CI")]
pub(crate) fn switch(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Databases {
    /// Looks what there is; without PostgreSQL that is SQLite, unless `REQUIRE_POSTGRES` is set.
    pub(crate) fn find() -> Result<Self, String> {
        let shared_memory = Path::new("/dev/shm");
        let parent =
            if shared_memory.is_dir() { shared_memory.to_owned() } else { std::env::temp_dir() };
        let folder = TempDir::with_prefix_in("comitas-", parent).expect("a temporary folder");
        let path = folder.path().to_owned();
        // A cluster in it may run as another user.
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&path, open).expect("our own folder");
        let server = match switch("TEST_POSTGRES_URL") {
            Some(url) => Ok((url.trim_end_matches('/').to_owned(), None)),
            None => Cluster::start(&path, FORGETFUL).map(|(url, cluster)| (url, Some(cluster))),
        };
        let postgres = match server {
            Ok((server, cluster)) => Some(Postgres {
                server,
                cluster,
                run: Uuid::new_v4().simple().to_string()[..8].to_owned(),
                template: OnceLock::new(),
                free: Mutex::default(),
                made: Mutex::default(),
            }),
            Err(reason) if switch("REQUIRE_POSTGRES").is_some() => return Err(reason),
            Err(_) => None,
        };
        Ok(Self(Arc::new(Inner {
            folder: Mutex::new(Some(folder)),
            path,
            sqlite_template: OnceLock::new(),
            postgres,
        })))
    }

    /// A database that somebody else has made.
    pub(crate) fn at(&self, url: String) -> Borrowed {
        Borrowed { url, databases: self.clone(), name: None }
    }

    pub(crate) fn has_postgres(&self) -> bool {
        self.0.postgres.is_some()
    }

    /// A folder that is as fleeting as the databases.
    pub(crate) fn folder(&self) -> TempDir {
        TempDir::new_in(&self.0.path).expect("a temporary folder")
    }

    pub(crate) fn describe(&self) -> String {
        match &self.0.postgres {
            None => "Databases: SQLite. PostgreSQL is skipped: there is no initdb on the PATH, and TEST_POSTGRES_URL is not set.".into(),
            Some(Postgres { cluster: Some(_), .. }) => "Databases: SQLite, and PostgreSQL in a cluster of our own.".into(),
            Some(_) => "Databases: SQLite, and PostgreSQL at TEST_POSTGRES_URL.".into(),
        }
    }

    pub(crate) async fn borrow(&self, backend: Backend) -> Borrowed {
        match (backend, &self.0.postgres) {
            (Backend::Sqlite, _) => {
                let file = self.0.path.join(format!("{}.sqlite", Uuid::new_v4()));
                std::fs::copy(self.sqlite_template().await, &file).expect("the template copies");
                Borrowed {
                    url: format!("sqlite://{}", file.display()),
                    databases: self.clone(),
                    name: None,
                }
            }
            (Backend::Postgres, Some(postgres)) => {
                let name = postgres.take().await;
                let url = format!("{}/{name}", postgres.server);
                Borrowed { url, databases: self.clone(), name: Some(name) }
            }
            (Backend::Postgres, None) => unreachable!("such tests are ignored"),
        }
    }

    /// A database with what a dump says and nothing else; no other test gets it.
    pub(crate) async fn load(&self, backend: Backend, dump: &str) -> Borrowed {
        let url = match (backend, &self.0.postgres) {
            (Backend::Sqlite, _) => {
                let file = self.0.path.join(format!("{}.sqlite", Uuid::new_v4()));
                format!("sqlite://{}?mode=rwc", file.display())
            }
            (Backend::Postgres, Some(postgres)) => {
                format!("{}/{}", postgres.server, postgres.create().await)
            }
            (Backend::Postgres, None) => unreachable!("such tests are ignored"),
        };
        let db = Database::connect(&url).await.expect("connects");
        db.execute_unprepared(dump).await.expect("a dump");
        db.close().await.expect("closes");
        Borrowed { url, databases: self.clone(), name: None }
    }

    async fn sqlite_template(&self) -> &Path {
        // Two tests may migrate at once; the first to finish sets the template.
        if self.0.sqlite_template.get().is_none() {
            let file = self.0.path.join(format!("template-{}.sqlite", Uuid::new_v4()));
            migrate(&format!("sqlite://{}", file.display())).await;
            let _ = self.0.sqlite_template.set(file);
        }
        self.0.sqlite_template.get().expect("set above")
    }

    /// Stops the cluster and removes everything.
    pub(crate) fn stop(&self) {
        if let Some(postgres) = &self.0.postgres {
            match &postgres.cluster {
                Some(cluster) => cluster.stop("immediate"),
                None => postgres.drop_all(),
            }
        }
        drop(self.0.folder.lock().expect("unpoisoned").take());
    }
}

pub(crate) fn checks() -> Vec<Trial> {
    vec![Trial::test("databases::sqlite_is_built_for_servers", || {
        actix_web::rt::System::new().block_on(sqlite_is_built_for_servers());
        Ok(())
    })]
}

async fn sqlite_is_built_for_servers() {
    let db = Database::connect("sqlite::memory:").await.expect("connects");
    let asked = Statement::from_string(DbBackend::Sqlite, "pragma compile_options");
    let rows = db.query_all_raw(asked).await.expect("answers");
    let options: Vec<String> =
        rows.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect();
    for option in ["ENABLE_QPSG", "DEFAULT_MEMSTATUS=0"] {
        assert!(options.iter().any(|it| it == option), "no {option}: {options:?}");
    }
}

pub(crate) async fn migrate(url: &str) {
    let db = Db::connect(&Options { url: url.to_owned(), connections: 1 }).await.expect("connects");
    db.migrate().await.expect("migrates");
    db.close().await.expect("closes");
}

impl Postgres {
    async fn take(&self) -> String {
        let free = self.free.lock().expect("unpoisoned").pop();
        match free {
            Some(name) => name,
            None => self.make().await,
        }
    }

    async fn create(&self) -> String {
        let name = format!("comitas_{}_{}", self.run, Uuid::new_v4().simple());
        self.admin(&format!("create database {name}")).await;
        self.made.lock().expect("unpoisoned").push(name.clone());
        name
    }

    async fn make(&self) -> String {
        let name = self.create().await;
        migrate(&format!("{}/{name}", self.server)).await;
        let _ = self.template.set(name.clone());
        name
    }

    async fn admin(&self, sql: &str) {
        let db =
            Database::connect(format!("{}/postgres", self.server)).await.expect("PostgreSQL is up");
        db.execute_unprepared(sql).await.expect("valid SQL");
        db.close().await.expect("closes");
    }

    /// Empties a database but for what its migrations brought: countries and regions, which are older than any record.
    async fn give_back(&self, name: String) {
        let db =
            Database::connect(format!("{}/{name}", self.server)).await.expect("PostgreSQL is up");
        db.execute_unprepared(
            "do $$ declare tables text; begin
                select string_agg(format('%I', tablename), ', ') into tables from pg_tables
                where schemaname = 'public' and tablename not in ('seaql_migrations', 'oldest_program', 'place', 'place_code', 'search_word', 'search_spelling');
                execute 'truncate ' || tables;
            end $$;
            delete from place_code where place_id in (select id from place where created_at > 'epoch');
            delete from place where created_at > 'epoch';
            delete from search_word where subject_id not in (select id from place);",
        )
        .await
        .expect("empties");
        db.close().await.expect("closes");
        self.free.lock().expect("unpoisoned").push(name);
    }

    fn drop_all(&self) {
        let names = self.made.lock().expect("unpoisoned").clone();
        actix_web::rt::System::new().block_on(async {
            for name in names {
                self.admin(&format!("drop database if exists {name} with (force)")).await;
            }
        });
    }
}

impl Borrowed {
    /// The same database for a second server, which does not give it back.
    pub(crate) fn shared(&self) -> Self {
        Self { url: self.url.clone(), databases: self.databases.clone(), name: None }
    }

    /// What it holds now, in a database of its own; of SQLite only.
    pub(crate) async fn copied(&self) -> Self {
        let file = self.databases.0.path.join(format!("{}.sqlite", Uuid::new_v4()));
        let db = Database::connect(&self.url).await.expect("connects");
        let copy = format!("vacuum into '{}'", file.display());
        db.execute_unprepared(&copy).await.expect("copies");
        db.close().await.expect("closes");
        let url = format!("sqlite://{}", file.display());
        Self { url, databases: self.databases.clone(), name: None }
    }

    pub(crate) async fn give_back(self) {
        if let (Some(name), Some(postgres)) = (self.name, &self.databases.0.postgres) {
            postgres.give_back(name).await;
        }
    }
}

/// What makes a cluster fast that need not outlive a power cut.
const FORGETFUL: &str = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c autovacuum=off -c max_connections=400 -c shared_buffers=64MB";

/// A small cluster that keeps what it has confirmed when it is ended at once; the machine itself stays up.
pub(crate) const KEEPING: &str =
    "-c fsync=off -c autovacuum=off -c max_connections=60 -c shared_buffers=16MB";

impl Cluster {
    /// Makes a cluster and starts it; where it is reached, without a database's name.
    pub(crate) fn start(folder: &Path, settings: &str) -> Result<(String, Self), String> {
        let programs =
            programs().ok_or("there is no initdb on the PATH and TEST_POSTGRES_URL is not set")?;
        let data = folder.join("postgres");
        std::fs::create_dir(&data).map_err(|error| error.to_string())?;
        let root = is_root();
        if root {
            // PostgreSQL refuses to run as root.
            run(Command::new("chown").args(["-R", "postgres"]).arg(&data))?;
            run(Command::new("chmod").arg("755").arg(folder))?;
        }
        let port = free_port();
        let options =
            format!("-p {port} -c listen_addresses=127.0.0.1 -k {} {settings}", data.display());
        let cluster = Self { programs, data, options };
        run(cluster
            .program("initdb")
            .args([
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--no-sync",
                "--locale=C.UTF-8",
            ])
            .arg("-D")
            .arg(&cluster.data))?;
        cluster.launch()?;
        Ok((format!("postgres://postgres@127.0.0.1:{port}"), cluster))
    }

    /// Starts it, for the first time or again.
    pub(crate) fn launch(&self) -> Result<(), String> {
        run(self
            .program("pg_ctl")
            .args(["-w", "-t", "60", "-o", &self.options, "-l"])
            .arg(self.data.join("log"))
            .arg("-D")
            .arg(&self.data)
            .arg("start"))
    }

    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    }

    /// Ends it: `fast` tells its clients, `immediate` does not.
    pub(crate) fn stop(&self, how: &str) {
        let stopped =
            run(self.program("pg_ctl").args(["-m", how, "-D"]).arg(&self.data).arg("stop"));
        stopped.expect("our own cluster stops");
        let started = Instant::now();
        while self.runs() && started.elapsed() < Duration::from_secs(10) {
            std::thread::yield_now();
        }
    }

    fn runs(&self) -> bool {
        self.data.join("postmaster.pid").exists()
    }

    /// Sends a signal to all of its processes: `STOP` leaves connections open that nobody answers, until `CONT`.
    pub(crate) fn signal(&self, name: &str) {
        let file = std::fs::read_to_string(self.data.join("postmaster.pid")).expect("it runs");
        let first = file.lines().next().expect("a process").to_owned();
        let send = |processes: &[&str]| {
            // One that has ended meanwhile is no failure.
            let _ = run(Command::new("kill").arg(format!("-{name}")).args(processes));
        };
        send(&[&first]);
        let children = std::fs::read_to_string(format!("/proc/{first}/task/{first}/children"));
        send(&children.expect("its processes").split_whitespace().collect::<Vec<_>>());
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.runs() {
            self.signal("CONT");
            let _ = run(self
                .program("pg_ctl")
                .args(["-m", "immediate", "-D"])
                .arg(&self.data)
                .arg("stop"));
        }
    }
}

/// What `pg_dump` says of a database.
pub(crate) fn pg_dump(url: &str) -> String {
    let said = Command::new("pg_dump")
        .args(["--inserts", "--no-owner", "--no-privileges", "--no-comments", "--dbname", url])
        .output()
        .expect("pg_dump runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).expect("UTF-8")
}

/// The folder of initdb and its kin: on the PATH, or where Debian hides them.
fn programs() -> Option<PathBuf> {
    let path = switch("PATH").unwrap_or_default();
    let debian = std::fs::read_dir("/usr/lib/postgresql").ok().into_iter().flatten().flatten();
    let hidden = debian.map(|version| version.path().join("bin"));
    std::env::split_paths(&path)
        .chain(hidden)
        .find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
}

fn is_root() -> bool {
    Path::new("/proc/self").metadata().is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0)
}

fn run(command: &mut Command) -> Result<(), String> {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        other => Err(format!("{command:?} ended with {other:?}")),
    }
}

pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("bound").port()
}
