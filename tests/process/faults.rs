//! What goes wrong around a server while it serves: the database goes away, the disk is full, clients dawdle.

use std::cell::{Cell, RefCell};
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::{Method, RequestBuilder, StatusCode};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::{Value, json};

use super::{LOOK_EVERY, PATIENCE, Place, Server, answer, follow, tests};
use crate::databases::{Cluster, KEEPING, switch};

tests! {
    BOTH:
        who_takes_their_time_keeps_nobody_waiting,
        a_slow_line_may_bring_a_large_body,
        a_thousand_idle_connections_cost_nobody_anything;
    POSTGRES: postgresql_goes_away_under_load_and_comes_back;
    SQLITE: a_full_disk_refuses_what_it_cannot_keep, a_disk_that_fails_refuses_what_it_cannot_keep;
}

/// How long a request may take where a test looks at that.
const TIME_LIMIT: (&str, &str) = ("REQUEST_TIMEOUT_SECONDS", "2");
/// The same, and what a busy machine adds.
const ANSWERED_WITHIN: Duration = Duration::from_secs(2 + 8);
/// So that nothing here is about quotas.
const NO_QUOTA: (&str, &str) = ("RATE_LIMIT_PER_MINUTE", "100000000");

/// Whether an answer does what was asked; else it must be a refusal that says when to come again.
async fn served(request: RequestBuilder) -> Option<Value> {
    let started = Instant::now();
    let answer = request.send().await.expect("an answer");
    let (status, headers) = (answer.status(), answer.headers().clone());
    let text = answer.text().await.expect("a text");
    assert!(started.elapsed() < ANSWERED_WITHIN, "{status} after {:?}", started.elapsed());
    if status.is_success() {
        return Some(serde_json::from_str(&text).expect("JSON"));
    }
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{text}");
    assert_eq!(headers["content-type"], "application/problem+json", "{text}");
    let wait = headers["retry-after"].to_str().expect("a text").parse::<u32>();
    assert!(wait.is_ok_and(|seconds| seconds > 0), "{headers:?}");
    None
}

/// Clients that do not stop asking, some to read, some to found associations.
struct Crowd<'a> {
    server: &'a Server,
    token: String,
    /// Keys of the associations that were founded, as far as the founders were told.
    founded: RefCell<Vec<String>>,
    /// Keys of those of whom nobody knows.
    unsure: RefCell<Vec<String>>,
    read: Cell<usize>,
    refused: Cell<usize>,
    gone: Cell<bool>,
}

/// How many of each kind ask at once.
const CLIENTS: usize = 4;

impl<'a> Crowd<'a> {
    async fn gather(server: &'a Server, clerk: &(&str, String)) -> Self {
        Self {
            server,
            token: server.token(clerk).await,
            founded: RefCell::default(),
            unsure: RefCell::default(),
            read: Cell::default(),
            refused: Cell::default(),
            gone: Cell::default(),
        }
    }

    fn found(&self, key: &str) -> RequestBuilder {
        let request = self.server.request(Method::POST, "/api/v1/organisations");
        let body = json!({ "name": format!("Verein {key}"), "kind": "ngo" }).to_string();
        let request = request.bearer_auth(&self.token).header("Idempotency-Key", key);
        request.header("Content-Type", "application/json").body(body)
    }

    async fn founder(&self) {
        while !self.gone.get() {
            let key = uuid::Uuid::new_v4().to_string();
            if served(self.found(&key)).await.is_some() {
                self.founded.borrow_mut().push(key);
            } else {
                self.unsure.borrow_mut().push(key);
                self.refused();
            }
        }
    }

    /// Reads as somebody and as anybody: what founders were told is there for all to see.
    async fn reader(&self) {
        while !self.gone.get() {
            let get = |path| self.server.request(Method::GET, path).bearer_auth(&self.token);
            let founded = self.founded.borrow().len() as u64;
            for path in ["/api/v1/organisations?limit=1&include_total=true", "/api/v1/me"] {
                let Some(read) = served(get(path)).await else {
                    self.refused();
                    continue;
                };
                self.read.set(self.read.get() + 1);
                let total = read["page"]["total_count"].as_u64();
                assert!(total.is_none_or(|it| it >= founded), "{total:?} of {founded} are left");
            }
        }
    }

    fn refused(&self) {
        self.refused.set(self.refused.get() + 1);
    }

    /// Asks as long as `events` take.
    async fn during(&self, events: impl Future<Output = ()>) {
        let founders = futures_util::future::join_all((0..CLIENTS).map(|_| self.founder()));
        let readers = futures_util::future::join_all((0..CLIENTS).map(|_| self.reader()));
        let events = async {
            events.await;
            self.gone.set(true);
        };
        tokio::join!(founders, readers, events);
    }

    /// Waits until so many more were served, those who write and those who read.
    async fn served(&self, more: usize) {
        let (founded, read) = (self.founded.borrow().len() + more, self.read.get() + more);
        self.until("served", || self.founded.borrow().len() >= founded && self.read.get() >= read)
            .await;
    }

    async fn turned_away(&self, more: usize) {
        let refused = self.refused.get() + more;
        self.until("refused", || self.refused.get() >= refused).await;
    }

    async fn until(&self, what: &str, fits: impl Fn() -> bool) {
        let started = Instant::now();
        while !fits() {
            let said = self.server.program.err();
            assert!(started.elapsed() < PATIENCE, "nobody is {what}: {said}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Everybody who does not know asks again with the same key, long after.
    async fn ask_again(&self, sql: &DatabaseConnection) {
        let lapse = "update idempotency_key set leased_until = '2026-01-01 00:00:00+00:00' where status is null";
        sql.execute_unprepared(lapse).await.expect("updates");
        for key in self.unsure.take() {
            answer(self.found(&key), 201).await;
            self.founded.borrow_mut().push(key);
        }
    }

    /// Each association is there once, with one entry of the record.
    async fn must_be_kept(&self, sql: &DatabaseConnection) {
        let founded = self.founded.borrow().len() as u64;
        let path = "/api/v1/organisations?limit=1&include_total=true";
        let listed = answer(self.server.request(Method::GET, path), 200).await;
        assert_eq!(listed["page"]["total_count"], founded);
        for query in [
            "select count(distinct name) from organisation",
            "select count(*) from audit_event where subject_kind = 'organisation'",
        ] {
            assert_eq!(count(sql, query).await, founded, "{query}");
        }
    }
}

async fn count(sql: &DatabaseConnection, query: &str) -> u64 {
    let query = Statement::from_string(
        sql.get_database_backend(),
        format!("select cast(({query}) as bigint)"),
    );
    let row = sql.query_one_raw(query).await.expect("an answer").expect("a row");
    row.try_get_by_index::<i64>(0).expect("a number").try_into().expect("a count")
}

/// Does something with a cluster while clients go on asking.
async fn to(cluster: &Arc<Cluster>, act: impl FnOnce(&Cluster) + Send + 'static) {
    let cluster = cluster.clone();
    tokio::task::spawn_blocking(move || act(&cluster)).await.expect("it is done");
}

/// Rows of a file that is imported meanwhile.
const ROWS: u64 = 3_000;

async fn postgresql_goes_away_under_load_and_comes_back(place: &Place) {
    let (url, cluster) = match Cluster::start(place.folder.path(), KEEPING) {
        Ok(started) => started,
        Err(reason) => {
            assert!(switch("REQUIRE_POSTGRES").is_none(), "{reason}");
            return super::skip(&reason);
        }
    };
    let cluster = Arc::new(cluster);
    let place = place.with(format!("{url}/postgres"));
    place.says(&["migrate"]);
    let clerk = place.administrator();
    let mut server = place.serve(&[TIME_LIMIT, NO_QUOTA]).await;
    let crowd = Crowd::gather(&server, &clerk).await;
    let import = import(&server, &crowd.token).await;
    let events = async {
        crowd.served(10).await;
        for how in ["fast", "immediate"] {
            to(&cluster, move |it| it.stop(how)).await;
            crowd.turned_away(10).await;
            let [alive, ready] =
                ["/healthz", "/readyz"].map(|path| server.request(Method::GET, path).send());
            let (alive, ready) = tokio::join!(alive, ready);
            let [alive, ready] = [alive, ready].map(|it| it.expect("an answer").status().as_u16());
            assert_eq!((alive, ready), (200, 503), "{how}");
            to(&cluster, |it| it.launch().expect("starts again")).await;
            crowd.served(10).await;
        }
        // It takes connections and says nothing.
        to(&cluster, |it| it.signal("STOP")).await;
        crowd.turned_away(10).await;
        to(&cluster, |it| it.signal("CONT")).await;
        crowd.served(10).await;
    };
    crowd.during(events).await;
    let sql = Database::connect(&place.url).await.expect("connects");
    crowd.ask_again(&sql).await;
    crowd.must_be_kept(&sql).await;
    let lapse =
        "update import_job set leased_until = '2026-01-01 00:00:00+00:00' where state = 'running'";
    sql.execute_unprepared(lapse).await.expect("updates");
    let done = follow(&server, &crowd.token, &import, |it| it["finished_at"].is_string()).await;
    let of = |what: &str| done["report"][what].as_u64().expect("a count");
    assert_eq!((&done["state"], of("created") + of("unchanged")), (&json!("done"), ROWS));
    assert_eq!(count(&sql, "select count(*) from place where kind = 'municipality'").await, ROWS);
    sql.close().await.expect("closes");
    drop(crowd);
    assert!(server.program.runs(), "the same process all the time");
    assert_eq!(server.stop().code, Some(0));
}

/// Has a file imported; where it is shown.
async fn import(server: &Server, token: &str) -> String {
    let rows: String = (1..=ROWS).map(|i| format!("{i},Dorf {i},DE,50,9\n")).collect();
    let upload = server
        .request(Method::POST, "/api/v1/imports?kind=municipalities")
        .bearer_auth(token)
        .header("Content-Type", "application/octet-stream")
        .body(format!("geonameid,name,country,lat,lon\n{rows}"));
    let import = answer(upload, 201).await;
    format!("/api/v1/imports/{}", import["id"].as_str().expect("an id"))
}

/// Room on the disk that fills up, in KiB, beside the database as it was made.
const ROOM_KIB: u64 = 2_048;
/// What lies there beside, and can be deleted.
const BALLAST_KIB: u64 = 16 * ROOM_KIB;

async fn a_full_disk_refuses_what_it_cannot_keep(place: &Place) {
    let clerk = place.administrator();
    let made = std::fs::metadata(file_of(place)).expect("a database").len() / 1_024;
    let disk = place.file("disk");
    std::fs::create_dir(&disk).expect("a folder");
    // A disk of its own, which goes with the server. The ballast is what an operator can delete.
    let script = format!(
        "mount -t tmpfs -o size={}k none disk && cp {from} disk/comitas.sqlite && \
         if test -e {from}-wal; then cp {from}-wal disk/comitas.sqlite-wal; fi && \
         dd if=/dev/zero of=disk/ballast bs=1024 count={BALLAST_KIB} status=none && exec \"$0\" \"$@\"",
        made + ROOM_KIB + BALLAST_KIB,
        from = file_of(place).display(),
    );
    let mut tried = std::process::Command::new("unshare");
    let tried = tried.args(["-rm", "mount", "-t", "tmpfs", "none"]).arg(&disk).status();
    if !tried.is_ok_and(|it| it.success()) {
        return super::skip("a full disk: nobody may mount one here");
    }
    let settings = [("DATABASE_URL", "sqlite://disk/comitas.sqlite"), TIME_LIMIT, NO_QUOTA];
    let server = place.serve_in(&["unshare", "-rm", "sh", "-c", &script], &settings).await;
    let inside = format!("/proc/{}/root{}", server.program.child.id(), disk.display());
    let make_room = async || {
        std::fs::remove_file(format!("{inside}/ballast")).expect("the ballast is there");
    };
    let crowd = fill_and_empty(&server, &clerk, make_room).await;
    // SQLite does not follow the way inside.
    server.program.signal("STOP");
    for end in ["", "-wal"] {
        let from = format!("{inside}/comitas.sqlite{end}");
        std::fs::copy(from, place.file(&format!("kept.sqlite{end}"))).expect("a copy");
    }
    server.program.signal("CONT");
    let kept = format!("sqlite://{}", place.file("kept.sqlite").display());
    let sql = Database::connect(kept).await.expect("connects");
    crowd.must_be_kept(&sql).await;
    sql.close().await.expect("closes");
    drop(crowd);
    server.kill();
}

/// The same where the file may not grow for another reason, which SQLite calls a failure of the disk.
async fn a_disk_that_fails_refuses_what_it_cannot_keep(place: &Place) {
    let clerk = place.administrator();
    // The journal beside the database begins empty, like the log, which is soon as long as it may be. Without the trap
    // a signal would end the program.
    let script = format!("trap '' XFSZ; ulimit -S -f {}; exec \"$0\" \"$@\"", 2 * ROOM_KIB);
    let settings = [("LOG_LEVEL", "trace"), TIME_LIMIT, NO_QUOTA];
    let server = place.serve_in(&["sh", "-c", &script], &settings).await;
    let process = server.program.child.id().to_string();
    let make_room = async || {
        let mut raise = std::process::Command::new("prlimit");
        let raised = raise.args(["--pid", &process, "--fsize=unlimited"]).status();
        assert!(raised.expect("prlimit runs").success());
    };
    let crowd = fill_and_empty(&server, &clerk, make_room).await;
    let sql = Database::connect(&place.url).await.expect("connects");
    crowd.ask_again(&sql).await;
    crowd.must_be_kept(&sql).await;
    sql.close().await.expect("closes");
    drop(crowd);
    assert_eq!(server.stop().code, Some(0));
}

fn file_of(place: &Place) -> std::path::PathBuf {
    place.url.strip_prefix("sqlite://").expect("a file").into()
}

/// Clients go on until the disk is full, and after there is room again.
async fn fill_and_empty<'a>(
    server: &'a Server,
    clerk: &(&str, String),
    make_room: impl AsyncFnOnce(),
) -> Crowd<'a> {
    let crowd = Crowd::gather(server, clerk).await;
    let events = async {
        crowd.served(5).await;
        crowd.turned_away(50).await;
        let read = crowd.read.get();
        crowd.until("shown what there is", || crowd.read.get() > read + 10).await;
        make_room().await;
        crowd.served(50).await;
    };
    crowd.during(events).await;
    crowd
}

/// Clients of each kind that take their time.
const DAWDLERS: usize = 60;
/// Clients that ask for much and read nothing.
const UNREAD: usize = 4;
/// Nobody else waits longer than this for an answer, however busy the machine.
const PROMPT: Duration = Duration::from_secs(5);
/// A head takes ten seconds at most; and what a busy machine adds.
const HEAD_ENDS_WITHIN: Duration = Duration::from_secs(10 + 15);

async fn who_takes_their_time_keeps_nobody_waiting(place: &Place) {
    let clerk = place.administrator();
    // One worker, which on a busy machine also has work that is not theirs.
    let limit = ("REQUEST_TIMEOUT_SECONDS", "5");
    let server = place.serve(&[limit, NO_QUOTA, ("WORKERS", "1"), ("SHUTDOWN_SECONDS", "1")]).await;
    let token = server.token(&clerk).await;
    let heads = "GET /api/v1/me HTTP/1.1\r\nHost: comitas\r\nX-Slow: ";
    let bodies = format!(
        "POST /api/v1/organisations HTTP/1.1\r\nHost: comitas\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
    );
    // More than what the kernel takes for somebody who does not read.
    let greedy = "GET /api/openapi.json HTTP/1.1\r\nHost: comitas\r\n\r\n".repeat(40);
    let say = |many, text: &str| (0..many).map(|_| speak(&server, text)).collect::<Vec<_>>();
    let mut slow_heads = say(DAWDLERS, heads);
    let mut slow_bodies = say(DAWDLERS, &bodies);
    let never_read = say(UNREAD, &greedy);
    let started = Instant::now();
    while started.elapsed() < HEAD_ENDS_WITHIN {
        let asked = Instant::now();
        let me = server.request(Method::GET, "/api/v1/me").bearer_auth(&token);
        answer(me, 200).await;
        assert!(asked.elapsed() < PROMPT, "others wait for {:?}", asked.elapsed());
        for stream in slow_heads.iter_mut().chain(&mut slow_bodies) {
            // Some have been told to go meanwhile.
            let _ = stream.write_all(b"x");
        }
        if slow_heads.iter_mut().all(|it| heard(it).contains(" 408 ")) {
            break;
        }
        tokio::time::sleep(10 * LOOK_EVERY).await;
    }
    for mut stream in slow_bodies {
        let answer = heard(&mut stream);
        assert!(answer.contains(" 408 ") && answer.contains("request_timeout"), "{answer}");
    }
    assert!(started.elapsed() < HEAD_ENDS_WITHIN, "a head may take for ever");
    drop(never_read);
    assert_eq!(server.stop().code, Some(0));
}

/// Three times as long as a request may take, at twice the pace that is asked for.
async fn a_slow_line_may_bring_a_large_body(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[TIME_LIMIT, NO_QUOTA]).await;
    let token = server.token(&clerk).await;
    let body = format!("{{\"name\":\"Bridges\",\"kind\":\"ngo\"{}}}", " ".repeat(12 * 2048));
    let head = format!(
        "POST /api/v1/organisations HTTP/1.1\r\nHost: comitas\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = speak(&server, &head);
    for piece in body.as_bytes().chunks(2048) {
        tokio::time::sleep(Duration::from_millis(500)).await;
        stream.write_all(piece).expect("it is still heard");
    }
    let started = Instant::now();
    while heard(&mut stream).is_empty() && started.elapsed() < ANSWERED_WITHIN {
        tokio::time::sleep(LOOK_EVERY).await;
    }
    let answer = heard(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    drop(stream);
    assert_eq!(server.stop().code, Some(0));
}

fn speak(server: &Server, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(server.address()).expect("connects");
    stream.write_all(text.as_bytes()).expect("sends");
    stream.set_nonblocking(true).expect("a socket");
    stream
}

/// The beginning of what has arrived and stays to be read.
fn heard(stream: &mut TcpStream) -> String {
    let mut some = [0; 1_024];
    let read = stream.peek(&mut some).unwrap_or_default();
    String::from_utf8_lossy(&some[..read]).into_owned()
}

/// Connections that nobody uses.
const IDLE: usize = 1_000;

async fn a_thousand_idle_connections_cost_nobody_anything(place: &Place) {
    let clerk = place.administrator();
    // The client's ends are open in this process, beside what other tests have open.
    if files_allowed() < 4 * IDLE {
        return super::skip(
            "a thousand idle connections: `ulimit -n` is too low for their clients",
        );
    }
    let server = place.serve(&[NO_QUOTA]).await;
    let token = server.token(&clerk).await;
    let used = "GET /healthz HTTP/1.1\r\nHost: comitas\r\n\r\n";
    let idle: Vec<_> = (0..IDLE).map(|at| speak(&server, ["", used][at % 2])).collect();
    let started = Instant::now();
    while !idle.iter().skip(1).step_by(2).all(|it| it.peek(&mut [0]).is_ok_and(|it| it == 1)) {
        assert!(started.elapsed() < PATIENCE, "somebody is not answered: {}", server.program.err());
        tokio::time::sleep(LOOK_EVERY).await;
    }
    for _ in 0..100 {
        // Each over a connection of its own.
        let client = reqwest::Client::new();
        let asked = Instant::now();
        let me = client.get(format!("{}/api/v1/me", server.base)).bearer_auth(&token);
        answer(me, 200).await;
        assert!(asked.elapsed() < PROMPT, "others wait for {:?}", asked.elapsed());
    }
    drop(idle);
    assert_eq!(server.stop().code, Some(0));
}

/// How many files this process may have open.
fn files_allowed() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").expect("limits");
    let line = limits.lines().find_map(|it| it.strip_prefix("Max open files"));
    let soft = line.and_then(|it| it.split_whitespace().next()).expect("a limit");
    soft.parse().unwrap_or(usize::MAX)
}
