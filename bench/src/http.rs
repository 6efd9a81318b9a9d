//! The measurement over HTTP: the server and the floor in this process, asked in turns.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::sync::Arc;

use api::{Clock, Config, Keys, State};
use kernel::AccountId;
use kernel::access::{Account, DisplayName, Email, Grant, Role, Scope};
use persistence::people::accounts;
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
    let config = config(&url, settings.workers)?;
    let keys = || Keys::from_pems(ISSUER, [PEM.as_str()]);
    let clock = Clock::system();
    let db = Db::connect(&Options { url: url.clone(), connections: DATABASE_CONNECTIONS }).await?;
    seed::sow(&db, &clock).await?;
    let observed = seed::observed(&db, cases::DIFFERENT).await?;
    let people = people(&db, &clock, 1 + settings.guests).await?;

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let server = listener.local_addr()?;
    actix_web::rt::spawn(api::serve(listener, State::new(db, clock.clone(), keys()?, config))?);

    let token = move |id: AccountId| Ok::<_, Failure>(keys()?.sign(id, &scopes(), clock.now()));
    let (ask_for, settings) = (token.clone(), Arc::new(settings));
    let (wanted, guests) = (settings.clone(), people.clone());
    let cases =
        run_blocking(move || cases::all(server, &wanted, &guests, &observed, &ask_for)).await?;
    if settings.show_sql {
        return cases.iter().try_for_each(show_sql);
    }
    if let Some(minutes) = settings.soak {
        return run_blocking(move || soak(&settings, &cases, server, minutes)).await;
    }
    let mut plan: Plan = cases.iter().flat_map(|case| case.plan.clone()).collect();
    plan.insert(STATIC.to_owned(), Ask::Bytes("{\"it\":\"stands\"}".repeat(50)));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let floor = listener.local_addr()?;
    let served = floor::serve(listener, plan, &url, DATABASE_CONNECTIONS, settings.workers).await?;
    actix_web::rt::spawn(served);
    run_blocking(move || table(&settings, cases, server, floor)).await
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
async fn people(db: &Db, clock: &Clock, count: usize) -> Result<Vec<AccountId>, Failure> {
    let now = clock.now();
    let account = |_| {
        let id = AccountId::new(now);
        Ok::<_, Failure>(Account {
            id,
            email: Email::parse(&format!("{id}@bench.example"))?,
            display_name: DisplayName::parse("Bench")?,
            active: true,
            created_at: now,
        })
    };
    let people: Vec<_> = (0..count).map(account).collect::<Result<_, _>>()?;
    db.write(Author::system("bench", now), async |tx| {
        for it in &people {
            accounts::insert(tx, it, "no password".to_owned()).await?;
        }
        accounts::grant(tx, people[0].id, Grant::on_platform(Role::Admin)).await
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

/// One turn, and what the answering process spent meanwhile.
#[derive(Clone)]
struct Turn {
    outcome: Outcome,
    cpu_ms: f64,
}

fn turn(
    address: SocketAddr,
    requests: &[String],
    once: bool,
    settings: &Settings,
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
    let (slower, dearer) = (least.per_second / it.per_second, it.cpu_ms / least.cpu_ms);
    let Answer { bytes, statements, .. } = first;
    say(&format!(
        "| {name} | {bytes} | {statements} |{}{} **{slower:.2}** | {dearer:.2} |",
        columns(&it),
        columns(&least)
    ))
}

fn columns(it: &Medians) -> String {
    let Medians { per_second, p50_ms, p99_ms, cpu_ms } = it;
    format!(" {per_second:.0} | {p50_ms:.2} | {p99_ms:.2} | {cpu_ms:.3} |")
}
