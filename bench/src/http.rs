//! The measurement over HTTP: the server and the floor in this process, asked in turns.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::sync::Arc;

use api::{Clock, Config, Keys, State};
use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Role, Scope};
use people::account::Account;
use people::person::Person;
use persistence::people::{accounts, members};
use persistence::{Author, Db, Options};

use crate::cases::{self, Case};
use crate::client::{Answer, ask, get};
use crate::floor::{self, Ask, Plan};
use crate::load::{BEGINS, Load, Outcome};
use crate::settings::Settings;
use crate::{Failure, run_blocking, say, seed, statements};

const DATABASE_CONNECTIONS: u32 = 20;
const ISSUER: &str = "http://bench.example";

pub(crate) fn run(settings: Settings) -> Result<(), Failure> {
    statements::overhear();
    actix_web::rt::System::new().block_on(measure(settings))
}

async fn measure(settings: Settings) -> Result<(), Failure> {
    let directory = tempfile::tempdir()?;
    let file = format!("sqlite://{}", directory.path().join("bench.sqlite").display());
    let url = settings.database_url.clone().unwrap_or(file);
    let db = connect(&url).await?;
    seed::sow(&db, &Clock::system()).await?;
    let observed = seed::observed(&db, cases::DIFFERENT).await?;
    let people = people(&db, 1 + settings.guests).await?;
    let server = serve(db, &url, settings.workers)?;

    let settings = Arc::new(settings);
    let (wanted, guests) = (settings.clone(), people.clone());
    let cases =
        run_blocking(move || cases::all(server, &wanted, &guests, &observed, &token)).await?;
    if settings.show_sql {
        return cases.iter().try_for_each(show_sql);
    }
    if let Some(minutes) = settings.soak {
        return run_blocking(move || soak(&settings, &cases, server, minutes)).await;
    }
    let mut plan: Plan = cases.iter().flat_map(|case| case.plan.clone()).collect();
    plan.insert(STATIC.to_owned(), Ask::Bytes("{\"it\":\"stands\"}".repeat(50)));
    let floor = serve_floor(plan, &url, settings.workers).await?;
    run_blocking(move || table(&settings, cases, server, floor)).await
}

pub(crate) async fn connect(url: &str) -> Result<Db, Failure> {
    Ok(Db::connect(&Options { url: url.to_owned(), connections: DATABASE_CONNECTIONS }).await?)
}

/// The server, and where it listens.
pub(crate) fn serve(db: Db, url: &str, workers: usize) -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let state = State::new(db, Clock::system(), keys()?, config(url, workers)?);
    actix_web::rt::spawn(api::serve(listener, state)?);
    Ok(address)
}

pub(crate) async fn serve_floor(
    plan: Plan,
    url: &str,
    workers: usize,
) -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let served = floor::serve(listener, plan, url, DATABASE_CONNECTIONS, workers).await?;
    actix_web::rt::spawn(served);
    Ok(address)
}

fn keys() -> Result<Keys, Failure> {
    Ok(Keys::from_pems(ISSUER, [PEM.as_str()])?)
}

pub(crate) fn token(id: AccountId) -> Result<String, Failure> {
    Ok(keys()?.sign(id, &scopes(), Clock::system().now()))
}

static PEM: std::sync::LazyLock<String> = std::sync::LazyLock::new(Keys::generate_pem);

fn config(url: &str, workers: usize) -> Result<Config, Failure> {
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
    [Scope::DirectoryWrite, Scope::ConferencesWrite].map(Scope::as_str).join(" ")
}

/// Accounts; the first is an administrator.
pub(crate) async fn people(db: &Db, count: usize) -> Result<Vec<AccountId>, Failure> {
    let now = Clock::system().now();
    let account = |_| {
        let id = AccountId::new(now);
        let email = Email::parse(&format!("{id}@bench.example"))?;
        Ok::<_, Failure>(Account::new(id, email, now))
    };
    let name = DisplayName::parse("Bench")?;
    let people: Vec<_> = (0..count).map(account).collect::<Result<_, _>>()?;
    db.write(Author::system("bench", now), async |tx| {
        for it in &people {
            let of = Person::with_account(it.id, name.clone(), now);
            accounts::insert(tx, it, &of, "no password".to_owned()).await?;
        }
        members::grant(tx, people[0].id, Grant::on_platform(Role::Admin)).await
    })
    .await?;
    Ok(people.into_iter().map(|it| it.id).collect())
}

fn show_sql(case: &Case) -> Result<(), Failure> {
    let Some(Ask::Read(statements, _) | Ask::Write(statements, ..)) = case.plan.values().next()
    else {
        return Ok(());
    };
    statements.iter().try_for_each(|it| say(&format!("-- {}\n{};\n", case.name, it.sql)))
}

/// Whose time is counted.
#[derive(Clone, Copy)]
pub(crate) enum Whose {
    /// This process; the load is another.
    Own,
    /// A process and those it has started.
    Family(u32),
}

/// One turn, and what the answering processes spent meanwhile, for each request.
#[derive(Clone)]
pub(crate) struct Turn {
    pub outcome: Outcome,
    pub cpu_ms: Vec<f64>,
}

fn turn(
    address: SocketAddr,
    requests: &[String],
    once: bool,
    settings: &Settings,
) -> Result<Turn, Failure> {
    timed(address, requests, once, settings, &[Whose::Own])
}

pub(crate) fn timed(
    address: SocketAddr,
    requests: &[String],
    once: bool,
    settings: &Settings,
    whose: &[Whose],
) -> Result<Turn, Failure> {
    let load = Load {
        requests: requests.to_vec(),
        connections: settings.connections,
        seconds: if once { f64::from(u16::MAX) } else { settings.seconds },
        once,
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
    let spent = || whose.iter().map(|it| it.cpu_ms()).collect::<Result<Vec<_>, _>>();
    let before = spent()?;
    let last = lines.next().ok_or("the load ended early")??;
    let after = spent()?;
    child.wait()?;
    let outcome: Outcome = serde_json::from_str(&last)?;
    if outcome.failures > 0 || outcome.answers == 0 {
        return Err(format!("{} of {} failed", outcome.failures, outcome.answers).into());
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let each = |(after, before): (&f64, &f64)| (after - before) / outcome.answers as f64;
    let cpu_ms = after.iter().zip(&before).map(each).collect();
    Ok(Turn { outcome, cpu_ms })
}

/// Linux counts the time of a process in hundredths of a second.
const MS_PER_TICK: f64 = 10.0;

impl Whose {
    /// What was spent, in user and in system mode.
    fn cpu_ms(self) -> Result<f64, Failure> {
        let ticks = match self {
            Self::Own => Stat::read("self")?.ticks,
            Self::Family(parent) => {
                let names = std::fs::read_dir("/proc")?.flatten().map(|it| it.file_name());
                let ids = names.filter_map(|it| it.to_str()?.parse::<u32>().ok());
                // One that ends meanwhile is left out.
                let all = ids.filter_map(|id| Some((id, Stat::read(&id.to_string()).ok()?)));
                let family = all.filter(|(id, it)| *id == parent || it.parent == parent);
                family.map(|(_, it)| it.ticks).sum()
            }
        };
        Ok(ticks * MS_PER_TICK)
    }
}

/// What Linux says of a process (proc(5), `/proc/pid/stat`).
struct Stat {
    parent: u32,
    ticks: f64,
}

impl Stat {
    fn read(process: &str) -> Result<Self, Failure> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let fields: Vec<_> = stat.rsplit_once(") ").ok_or("no /proc")?.1.split(' ').collect();
        let field = |at: usize| fields.get(at).copied().ok_or("no /proc");
        let ticks = [field(11)?, field(12)?].into_iter().map(str::parse::<f64>);
        Ok(Self { parent: field(1)?.parse()?, ticks: ticks.sum::<Result<_, _>>()? })
    }
}

/// Medians of several turns.
pub(crate) struct Medians {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    pub cpu_ms: Vec<f64>,
}

impl Medians {
    pub(crate) fn of(turns: &[Turn]) -> Self {
        let of = |value: &dyn Fn(&Turn) -> f64| {
            let mut values: Vec<_> = turns.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or_default()
        };
        #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
        let per_second = of(&|it| it.outcome.answers as f64 / it.outcome.seconds);
        let counted = turns.iter().map(|it| it.cpu_ms.len()).min().unwrap_or_default();
        Self {
            per_second,
            p50_ms: of(&|it| it.outcome.p50_ms),
            p99_ms: of(&|it| it.outcome.p99_ms),
            cpu_ms: (0..counted).map(|at| of(&|it| it.cpu_ms[at])).collect(),
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
) -> Result<(), Failure> {
    say(HEAD)?;
    for case in cases {
        measure_case(settings, &case, server, floor)?;
    }
    let bytes = [get(STATIC)];
    let turns = (0..settings.rounds).map(|_| turn(floor, &bytes, false, settings));
    let it = Medians::of(&turns.collect::<Result<Vec<_>, _>>()?);
    say(&format!("| a static answer | | | | | | |{}", columns(&it)))
}

/// The whole mix, a minute at a time.
fn soak(
    settings: &Settings,
    cases: &[Case],
    server: SocketAddr,
    minutes: u32,
) -> Result<(), Failure> {
    let repeated: Vec<_> = cases.iter().filter(|it| !it.once).collect();
    let each = f64::from(SECONDS_PER_MINUTE) / f64::from(u32::try_from(repeated.len())?);
    let settings = Settings { seconds: each, ..settings.clone() };
    say("| minute | answers | resident MiB |\n|---|---|---|")?;
    say(&format!("| 0 | 0 | {:.1} |", resident_mib()?))?;
    for minute in 1..=minutes {
        let turns = repeated.iter().map(|it| turn(server, &it.turns[0], false, &settings));
        let answers = turns.map(|it| Ok(it?.outcome.answers)).sum::<Result<usize, Failure>>()?;
        say(&format!("| {minute} | {answers} | {:.1} |", resident_mib()?))?;
    }
    Ok(())
}

const SECONDS_PER_MINUTE: u16 = 60;
/// Linux counts the memory of a process in pages.
const BYTES_PER_PAGE: f64 = 4096.0;
const BYTES_PER_MIB: f64 = 1_048_576.0;

/// The memory that this process holds; the load is another process.
fn resident_mib() -> Result<f64, Failure> {
    let pages = std::fs::read_to_string("/proc/self/statm")?;
    let pages: f64 = pages.split(' ').nth(1).ok_or("no /proc")?.parse()?;
    Ok(pages * BYTES_PER_PAGE / BYTES_PER_MIB)
}

/// Where the floor answers prepared bytes.
const STATIC: &str = "/static";

fn measure_case(
    settings: &Settings,
    case: &Case,
    server: SocketAddr,
    floor: SocketAddr,
) -> Result<(), Failure> {
    let Case { name, first, plan, turns, .. } = case;
    let writes = plan.values().any(|it| matches!(it, Ask::Write(..)));
    if !writes {
        for request in turns.iter().flatten().take(20) {
            if ask(server, request)?.json != ask(floor, request)?.json {
                return Err(format!("{name}: the floor answers something else").into());
            }
        }
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..settings.rounds {
        let requests = &turns[round % turns.len()];
        let whose = |who: &'static str| move |error| format!("{name}, asked of the {who}: {error}");
        ours.push(turn(server, requests, case.once, settings).map_err(whose("server"))?);
        let repeated = case.of_floor(round, requests);
        theirs.push(turn(floor, &repeated, case.once, settings).map_err(whose("floor"))?);
    }
    let (it, least) = (Medians::of(&ours), Medians::of(&theirs));
    let (slower, dearer) = (least.per_second / it.per_second, it.cpu_ms[0] / least.cpu_ms[0]);
    let Answer { bytes, statements, .. } = first;
    say(&format!(
        "| {name} | {bytes} | {statements} |{}{} **{slower:.2}** | {dearer:.2} |",
        columns(&it),
        columns(&least)
    ))
}

pub(crate) fn columns(it: &Medians) -> String {
    let Medians { per_second, p50_ms, p99_ms, cpu_ms } = it;
    let cpu_ms: String = cpu_ms.iter().map(|it| format!(" {it:.3} |")).collect();
    format!(" {per_second:.0} | {p50_ms:.2} | {p99_ms:.2} |{cpu_ms}")
}
