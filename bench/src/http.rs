//! The measurement over HTTP: the server and the floor in this process, asked in turns.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, Stdio};

use api::{Clock, Config, Keys, State};
use kernel::AccountId;
use kernel::access::{Account, DisplayName, Email, Grant, Role, Scope};
use kernel::geo::{Exactness, chord_of_km};
use kernel::search::{Words, after_prefix, spellings};
use kernel::{PlaceKind, Point};
use persistence::{Author, Db, Options, accounts};
use serde_json::Value;
use uuid::Uuid;

use crate::floor::{self, Ask, Bind, Plan, Statement};
use crate::load::{BEGINS, Load, Outcome};
use crate::{Failure, run_blocking, statements};

#[derive(clap::Args)]
pub(crate) struct Settings {
    /// A database of its own, which is filled if it is empty; a fresh SQLite file if not given.
    #[arg(long)]
    database_url: Option<String>,
    /// How often each is asked, in turns.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// How long each turn lasts.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    #[arg(long, default_value_t = 32)]
    connections: usize,
    #[arg(long, default_value_t = 2)]
    workers: usize,
    /// Measure only what has this in its name.
    #[arg(long, default_value = "")]
    only: String,
    /// Print the statements instead.
    #[arg(long)]
    show_sql: bool,
}

const DATABASE_CONNECTIONS: u32 = 20;
pub(crate) const ISSUER: &str = "http://bench.example";
/// How many different municipalities are asked for.
const MUNICIPALITIES: usize = 1000;
/// Where the searches around a point are.
const CENTER: (f64, f64, f64) = (50.03, 8.89, 25.0);

pub(crate) fn run(settings: Settings) -> Result<(), Failure> {
    tracing::subscriber::set_global_default(statements::Statements)?;
    actix_web::rt::System::new().block_on(measure(settings))
}

/// What is measured: requests that are alike.
struct Case {
    name: &'static str,
    requests: Vec<String>,
    /// What the floor does for each; none for writes.
    plan: Plan,
}

async fn measure(settings: Settings) -> Result<(), Failure> {
    let directory = tempfile::tempdir()?;
    let file = format!("sqlite://{}", directory.path().join("bench.sqlite").display());
    let url = settings.database_url.clone().unwrap_or(file);
    let config = config(&url, settings.workers)?;
    let keys = || Keys::from_pems(ISSUER, [PEM.as_str()]);
    let clock = Clock::system();
    let db = Db::connect(&Options { url: url.clone(), connections: DATABASE_CONNECTIONS }).await?;
    db.migrate().await?;
    api::demo::load(&db, || clock.now(), |_| ()).await?;
    let admin = admin(&db, &clock).await?;

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let server = listener.local_addr()?;
    actix_web::rt::spawn(api::serve(listener, State::new(db, clock.clone(), keys()?, config))?);

    let cases = run_blocking(move || cases(server)).await?;
    if settings.show_sql {
        return cases.iter().try_for_each(show_sql);
    }
    let mut plan: Plan = cases.iter().flat_map(|case| case.plan.clone()).collect();
    plan.insert(STATIC.to_owned(), Ask::Bytes("{\"it\":\"stands\"}".repeat(50)));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let floor = listener.local_addr()?;
    let served = floor::serve(listener, plan, &url, DATABASE_CONNECTIONS, settings.workers).await?;
    actix_web::rt::spawn(served);

    let token = move || Ok(keys()?.sign(admin, &scopes(), clock.now()));
    run_blocking(move || table(&settings, cases, server, floor, token)).await
}

pub(crate) static PEM: std::sync::LazyLock<String> = std::sync::LazyLock::new(Keys::generate_pem);

pub(crate) fn config(url: &str, workers: usize) -> Result<Config, Failure> {
    Ok(Config::read(|name| {
        Some(match name {
            "DATABASE_URL" => url.to_owned(),
            "DATABASE_CONNECTIONS" => DATABASE_CONNECTIONS.to_string(),
            "LOG_LEVEL" => "error".to_owned(),
            "PUBLIC_BASE_URL" => ISSUER.to_owned(),
            "RATE_LIMIT_PER_MINUTE" => "60000000".to_owned(),
            "WORKERS" => workers.to_string(),
            _ => return None,
        })
    })?)
}

fn scopes() -> String {
    Scope::DirectoryWrite.as_str().to_owned()
}

async fn admin(db: &Db, clock: &Clock) -> Result<AccountId, Failure> {
    let now = clock.now();
    let id = AccountId::new(now);
    let account = Account {
        id,
        email: Email::parse(&format!("{id}@bench.example"))?,
        display_name: DisplayName::parse("Bench")?,
        active: true,
        created_at: now,
    };
    db.write(Author::system("bench", now), async |tx| {
        accounts::insert(tx, &account, "no password".to_owned()).await?;
        accounts::grant(tx, id, Grant::on_platform(Role::Admin)).await
    })
    .await?;
    Ok(id)
}

/// Asks the server once for everything, hears its statements, and has the floor send the same.
fn cases(server: SocketAddr) -> Result<Vec<Case>, Failure> {
    let list = "/api/v1/municipalities?limit=50";
    let mut ids = Vec::new();
    let mut next = "/api/v1/municipalities?limit=200".to_owned();
    while ids.len() < MUNICIPALITIES {
        let page = ask(server, &get(&next))?.json;
        let items = page["data"].as_array().ok_or("no page")?;
        ids.extend(items.iter().filter_map(|it| it["id"].as_str()).map(str::to_owned));
        let cursor = page["page"]["next_cursor"].as_str().ok_or("too few municipalities")?;
        next = format!("/api/v1/municipalities?limit=200&cursor={cursor}");
    }
    let mut cases = vec![
        by_id(server, &ids)?,
        case(server, "page of 50", &[list], |_| Ok(municipalities(Vec::new(), 50)))?,
    ];
    for (name, q) in [
        ("search `q=Rodgau`", "Rodgau"),
        ("search `q=Bad Hombrug` (typing error)", "Bad+Hombrug"),
        ("search `q=Полтава`", "%D0%9F%D0%BE%D0%BB%D1%82%D0%B0%D0%B2%D0%B0"),
        ("search `q=san` (hundreds begin so)", "san"),
    ] {
        let path = format!("/api/v1/municipalities?limit=50&q={q}");
        cases.push(case(server, name, &[&path], |path| {
            let words = path.rsplit_once("q=").map_or("", |it| it.1).replace('+', " ");
            let words = if words.starts_with('%') { "Полтава".to_owned() } else { words };
            Ok(municipalities(search(&Words::try_from(words)?), 50))
        })?);
    }
    cases.push(near(server)?);
    cases.push(case(
        server,
        "partnerships, page of 50",
        &["/api/v1/partnerships?limit=50"],
        |_| Ok(vec![Bind::Whole(51)]),
    )?);
    cases.push(Case { name: "create a municipality", requests: Vec::new(), plan: Plan::new() });
    Ok(cases)
}

fn show_sql(case: &Case) -> Result<(), Failure> {
    let Some(ask) = case.plan.values().next() else { return Ok(()) };
    let sql = match ask {
        Ask::Municipality(statement) | Ask::Municipalities(statement, _) => vec![statement.sql],
        Ask::Partnerships(statement, members, _) => vec![statement.sql, members],
        Ask::Bytes(_) => Vec::new(),
    };
    sql.into_iter().try_for_each(|sql| say(&format!("-- {}\n{sql};\n", case.name)))
}

fn by_id(server: SocketAddr, ids: &[String]) -> Result<Case, Failure> {
    let path = |id: &String| format!("/api/v1/municipalities/{id}");
    let first = path(ids.first().ok_or("no municipality")?);
    statements::listen();
    ask(server, &get(&first))?;
    let sql = statements::heard().into_iter().next().ok_or("no statement")?.leak();
    let mut plan = Plan::new();
    for id in ids {
        let binds = vec![kind(), Bind::Id(Uuid::parse_str(id)?)];
        plan.insert(path(id), Ask::Municipality(Statement { sql, binds }));
    }
    let requests = ids.iter().map(|id| get(&path(id))).collect();
    Ok(Case { name: "one municipality by id", requests, plan })
}

fn case(
    server: SocketAddr,
    name: &'static str,
    paths: &[&str],
    binds: impl Fn(&str) -> Result<Vec<Bind>, Failure>,
) -> Result<Case, Failure> {
    let mut plan = Plan::new();
    for path in paths {
        statements::listen();
        let page = ask(server, &get(path))?.json["page"].take();
        let mut heard = statements::heard().into_iter().map(|sql| &*sql.leak());
        let statement = Statement { sql: heard.next().ok_or("no statement")?, binds: binds(path)? };
        let ask = match heard.next() {
            None => Ask::Municipalities(statement, page),
            Some(members) => Ask::Partnerships(statement, members, page),
        };
        plan.insert((*path).to_owned(), ask);
    }
    Ok(Case { name, requests: paths.iter().map(|path| get(path)).collect(), plan })
}

fn kind() -> Bind {
    Bind::Text(PlaceKind::Municipality.to_string())
}

/// What a page of municipalities binds, after what comes before its conditions.
fn municipalities(before: Vec<Bind>, limit: i64) -> Vec<Bind> {
    before.into_iter().chain([kind(), Bind::Whole(limit + 1)]).collect()
}

/// What the search binds for each word.
fn search(words: &Words) -> Vec<Bind> {
    let of_word = |word: &String| {
        let range = [word.clone(), word.clone(), after_prefix(word)];
        range.into_iter().chain(spellings(word)).map(Bind::Text)
    };
    words.folded().iter().flat_map(of_word).collect()
}

fn near(server: SocketAddr) -> Result<Case, Failure> {
    let (lat, lon, km) = CENTER;
    let center = Point::new(lat, lon, Exactness::Exact)?;
    let chord =
        || center.on_unit_sphere().into_iter().flat_map(|at| [Bind::Real(at), Bind::Real(at)]);
    let (south, north) = center.latitudes_within(km);
    let path = format!("/api/v1/municipalities?limit=50&near={lat},{lon}&radius_km={km}");
    case(server, "`near` within 25 km", &[&path], |_| {
        let within = [kind(), Bind::Real(south), Bind::Real(north)];
        let end = [Bind::Whole(51)];
        let filter = chord().chain(within).chain(chord()).chain([Bind::Real(chord_of_km(km))]);
        Ok(filter.chain(chord()).chain(end).collect())
    })
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n")
}

fn post(path: &str, token: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

struct Answer {
    json: Value,
    statements: String,
    bytes: usize,
}

/// One request on a connection of its own.
fn ask(address: SocketAddr, request: &str) -> Result<Answer, Failure> {
    let mut stream = TcpStream::connect(address)?;
    stream
        .write_all(request.replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1).as_bytes())?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or("no answer")?;
    if !head.starts_with("HTTP/1.1 2") {
        return Err(
            format!("{}: {head}\n{body}", request.lines().next().unwrap_or_default()).into()
        );
    }
    let statements = head.split_once("db;desc=\"").and_then(|(_, rest)| rest.split('"').next());
    Ok(Answer {
        json: serde_json::from_str(body).unwrap_or_default(),
        statements: statements.unwrap_or("–").to_owned(),
        bytes: body.len(),
    })
}

/// One turn, and what the answering process spent meanwhile.
#[derive(Clone)]
struct Turn {
    outcome: Outcome,
    cpu_ms: f64,
}

fn turn(address: SocketAddr, requests: &[String], settings: &Settings) -> Result<Turn, Failure> {
    let load = Load {
        requests: requests.to_vec(),
        connections: settings.connections,
        seconds: settings.seconds,
    };
    let mut child = Command::new(std::env::current_exe()?)
        .args(["load", &address.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("no pipe")?;
    input.write_all(&serde_json::to_vec(&load)?)?;
    drop(input);
    let mut lines = BufReader::new(child.stdout.take().ok_or("no pipe")?).lines();
    if lines.next().transpose()?.as_deref() != Some(BEGINS) {
        return Err("the load did not begin".into());
    }
    let before = cpu_ms()?;
    let last = lines.next().ok_or("the load ended early")??;
    let spent = cpu_ms()? - before;
    child.wait()?;
    let outcome: Outcome = serde_json::from_str(&last)?;
    if outcome.failures > 0 || outcome.answers == 0 {
        return Err(format!("{} of {} failed", outcome.failures, outcome.answers).into());
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let cpu_ms = spent / outcome.answers as f64;
    Ok(Turn { outcome, cpu_ms })
}

/// Linux counts the time of a process in hundredths of a second.
const MS_PER_TICK: f64 = 10.0;

/// What this process has spent, in user and in system mode; the load is another process.
fn cpu_ms() -> Result<f64, Failure> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit_once(") ").ok_or("no /proc")?.1.split(' ').skip(11).take(2);
    let ticks = fields.map(str::parse::<f64>).sum::<Result<f64, _>>()?;
    Ok(ticks * MS_PER_TICK)
}

/// Medians of several turns.
struct Medians {
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    cpu_ms: f64,
}

impl Medians {
    fn of(turns: &[Turn]) -> Self {
        let of = |value: fn(&Turn) -> f64| {
            let mut values: Vec<_> = turns.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or_default()
        };
        #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
        let per_second = of(|it| it.outcome.answers as f64 / it.outcome.seconds);
        Self {
            per_second,
            p50_ms: of(|it| it.outcome.p50_ms),
            p99_ms: of(|it| it.outcome.p99_ms),
            cpu_ms: of(|it| it.cpu_ms),
        }
    }
}

const HEAD: &str = "\
| request | bytes | SQL | req/s | p50 ms | p99 ms | CPU ms | floor req/s | p50 ms | p99 ms | CPU ms | floor/ours | CPU ours/floor |
|---|---|---|---|---|---|---|---|---|---|---|---|---|";

fn table(
    settings: &Settings,
    cases: Vec<Case>,
    server: SocketAddr,
    floor: SocketAddr,
    token: impl Fn() -> Result<String, String>,
) -> Result<(), Failure> {
    say(HEAD)?;
    for mut case in cases.into_iter().filter(|case| case.name.contains(&settings.only)) {
        if case.requests.is_empty() {
            let body = r#"{"name":"Benchhausen","country":"DE","level":"city","point":{"lat":-45.0,"lon":170.5,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"languages":["de"],"themes":["climate"],"assets":["library"],"open_to_new":true}"#;
            case.requests.push(post("/api/v1/municipalities", &token()?, body));
        }
        measure_case(settings, &case, server, floor)?;
    }
    let bytes = get(STATIC);
    let turns = (0..settings.rounds).map(|_| turn(floor, std::slice::from_ref(&bytes), settings));
    let it = Medians::of(&turns.collect::<Result<Vec<_>, _>>()?);
    say(&format!("| a static answer | | | | | | |{}", columns(&it)))
}

/// Where the floor answers prepared bytes.
const STATIC: &str = "/static";

fn measure_case(
    settings: &Settings,
    case: &Case,
    server: SocketAddr,
    floor: SocketAddr,
) -> Result<(), Failure> {
    let first = &case.requests[0];
    let answer = ask(server, first)?;
    let beside = !case.plan.is_empty();
    for request in case.requests.iter().filter(|_| beside).take(20) {
        if ask(server, request)?.json != ask(floor, request)?.json {
            return Err(format!("{}: the floor answers something else", case.name).into());
        }
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..settings.rounds {
        ours.push(turn(server, &case.requests, settings)?);
        if beside {
            theirs.push(turn(floor, &case.requests, settings)?);
        }
    }
    let it = Medians::of(&ours);
    let mut line =
        format!("| {} | {} | {} |{}", case.name, answer.bytes, answer.statements, columns(&it));
    if beside {
        let least = Medians::of(&theirs);
        let (slower, dearer) = (least.per_second / it.per_second, it.cpu_ms / least.cpu_ms);
        write!(line, "{} **{slower:.2}** | {dearer:.2} |", columns(&least))?;
    }
    say(&line)
}

fn columns(it: &Medians) -> String {
    let Medians { per_second, p50_ms, p99_ms, cpu_ms } = it;
    format!(" {per_second:.0} | {p50_ms:.2} | {p99_ms:.2} | {cpu_ms:.3} |")
}

fn say(line: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
