//! The same questions to servers of others: each in turns with the server and the floor, over one PostgreSQL.

use std::net::SocketAddr;
use std::str::FromStr;

use api::Clock;
use kernel::AccountId;
use serde_json::Value;

use crate::cases::{self, Case};
use crate::client::{ask, get, post};
use crate::floor::Plan;
use crate::http::{
    Medians, Turn, Whose, columns, connect, people, serve, serve_floor, timed, token,
};
use crate::settings::Settings;
use crate::{Failure, run_blocking, say, seed, statements};

/// Whom to measure beside the server and the floor; without any the database is filled, and that is all.
#[derive(clap::Args)]
pub(crate) struct Peers {
    #[command(flatten)]
    settings: Settings,
    /// A server, and the process that has started it.
    #[arg(long = "peer", value_name = "NAME,ADDRESS:PORT,PROCESS")]
    beside: Vec<Peer>,
    /// The process that has started all others of PostgreSQL.
    #[arg(long, value_name = "PROCESS", requires = "beside")]
    postgres: Option<u32>,
}

#[derive(Clone)]
struct Peer {
    name: String,
    address: SocketAddr,
    whose: Whose,
}

impl FromStr for Peer {
    type Err = Failure;
    fn from_str(text: &str) -> Result<Self, Failure> {
        let [name, address, process] = text.split(',').collect::<Vec<_>>()[..] else {
            return Err("a name, an address and a process, please".into());
        };
        let whose = Whose::Family(process.parse()?);
        Ok(Self { name: name.to_owned(), address: address.parse()?, whose })
    }
}

pub(crate) fn run(peers: Peers) -> Result<(), Failure> {
    statements::overhear();
    actix_web::rt::System::new().block_on(measure(peers))
}

async fn measure(Peers { settings, beside, postgres }: Peers) -> Result<(), Failure> {
    let url = settings.database_url.clone().ok_or("peers are measured over a PostgreSQL")?;
    let db = connect(&url).await?;
    let Some(postgres) = postgres else {
        return seed::towns(&db, &Clock::system()).await.map(drop);
    };
    let people = people(&db, 1 + settings.guests).await?;
    let server = serve(db, &url, settings.workers)?;
    let (wanted, others) = (settings.clone(), beside.clone());
    let questions = run_blocking(move || all(server, &wanted, &others, &people)).await?;
    let plan: Plan = questions.iter().flat_map(|it| it.case.plan.clone()).collect();
    let floor = serve_floor(plan, &url, settings.workers).await?;
    let own = |name: &str, address| Peer { name: name.to_owned(), address, whose: Whose::Own };
    let first = [own("comitas", server), own("floor", floor)];
    let asked: Vec<_> = first.into_iter().chain(beside).collect();
    run_blocking(move || table(&settings, &questions, &asked, postgres)).await
}

/// Requests that are alike.
struct Question {
    case: Case,
    /// What each peer is sent in each turn.
    theirs: Vec<Vec<Vec<String>>>,
}

impl Question {
    /// What somebody is sent: the server, the floor, then the peers.
    fn of(&self, whom: usize, round: usize) -> Vec<String> {
        let turns = if whom < 2 { &self.case.turns } else { &self.theirs[whom - 2] };
        let requests = &turns[round % turns.len()];
        if whom == 1 { self.case.of_floor(round, requests) } else { requests.clone() }
    }
}

fn all(
    server: SocketAddr,
    settings: &Settings,
    peers: &[Peer],
    people: &[AccountId],
) -> Result<Vec<Question>, Failure> {
    let by_id = cases::by_id(server, "municipalities")?;
    let (ours, theirs) = pages(server)?;
    let same = |paths: &[String]| -> Vec<Vec<Vec<String>>> {
        vec![vec![paths.iter().map(|it| get(it)).collect()]; peers.len()]
    };
    Ok(vec![
        Question {
            case: Case { name: "one municipality by id", ..cases::read(server, &by_id)? },
            theirs: same(&by_id),
        },
        Question {
            case: Case { name: "50 of a country, page by page", ..cases::read(server, &ours)? },
            theirs: same(&theirs),
        },
        register(server, settings, peers, people)?,
    ])
}

/// Pages that are read one after the other.
const PAGES: usize = 20;

/// The pages of a country: by cursor, and by the last of the page before, which peers are asked for.
fn pages(server: SocketAddr) -> Result<(Vec<String>, Vec<String>), Failure> {
    let first = "/api/v1/municipalities?limit=50&country=DE";
    let (mut ours, mut theirs) = (vec![first.to_owned()], vec![first.to_owned()]);
    while let Some(path) = ours.last().filter(|_| ours.len() < PAGES) {
        let page = ask(server, &get(path))?.json;
        let cursor = page["page"]["next_cursor"].as_str().ok_or("too few")?;
        let last = page["data"].as_array().and_then(|it| it.last()).ok_or("no page")?;
        theirs.push(format!("{first}&after={}", last["id"].as_str().ok_or("no id")?));
        ours.push(format!("{first}&cursor={cursor}"));
    }
    Ok((ours, theirs))
}

/// Everybody registers once with each, in each turn for a conference of its own.
fn register(
    server: SocketAddr,
    settings: &Settings,
    peers: &[Peer],
    people: &[AccountId],
) -> Result<Question, Failure> {
    let admin = token(people[0])?;
    let case = cases::register(server, settings, people, &admin, &token)?;
    let body = cases::participation().to_string();
    // Whom a peer believes to be who they say.
    let sent = |path: &str, it: &AccountId| {
        post(path, "", &body).replacen("Host:", &format!("X-Account: {it}\r\nHost:"), 1)
    };
    let guests = &people[1..];
    let turn = || {
        let path = cases::conference(server, &admin, guests.len())?;
        let path = format!("{path}/registrations");
        Ok(guests.iter().map(|it| sent(&path, it)).collect())
    };
    let turns = || (0..settings.rounds).map(|_| turn()).collect::<Result<Vec<_>, Failure>>();
    let theirs = peers.iter().map(|_| turns()).collect::<Result<_, _>>()?;
    Ok(Question { case: Case { name: "register for a conference", ..case }, theirs })
}

const HEAD: &str = "\
| request | server | req/s | p50 ms | p99 ms | CPU ms | PostgreSQL's CPU ms |
|---|---|---|---|---|---|---|";

fn table(
    settings: &Settings,
    questions: &[Question],
    asked: &[Peer],
    postgres: u32,
) -> Result<(), Failure> {
    say(HEAD)?;
    for it in questions.iter().filter(|it| it.case.name.contains(&settings.only)) {
        let name = it.case.name;
        if !it.case.once {
            must_answer_alike(it, asked)?;
        }
        let mut turns: Vec<Vec<Turn>> = vec![Vec::new(); asked.len()];
        for round in 0..settings.rounds {
            for (whom, peer) in asked.iter().enumerate() {
                let whose = [peer.whose, Whose::Family(postgres)];
                let requests = it.of(whom, round);
                let turn = timed(peer.address, &requests, it.case.once, settings, &whose);
                let turn = turn.map_err(|error| format!("{name}, {}: {error}", peer.name))?;
                turns[whom].push(turn);
            }
        }
        for (peer, turns) in asked.iter().zip(&turns) {
            say(&format!("| {name} | {} |{}", peer.name, columns(&Medians::of(turns))))?;
        }
    }
    Ok(())
}

/// Peers answer the same records as the server.
fn must_answer_alike(question: &Question, asked: &[Peer]) -> Result<(), Failure> {
    let records = |whom: usize| -> Result<Vec<Value>, Failure> {
        let requests = question.of(whom, 0);
        let answers = requests.iter().take(PAGES).map(|it| ask(asked[whom].address, it));
        let record = |answer: Value| match answer.get("data").and_then(Value::as_array) {
            Some(page) => page.clone(),
            None => vec![answer],
        };
        let all = answers.map(|it| Ok(record(it?.json))).collect::<Result<Vec<_>, Failure>>()?;
        Ok(all.concat())
    };
    let ours = records(0)?;
    for (whom, peer) in asked.iter().enumerate().skip(1) {
        let theirs = records(whom)?;
        let other = ours.iter().zip(&theirs).find(|(ours, theirs)| !says(theirs, ours));
        if ours.len() != theirs.len() || other.is_some() {
            let (name, counts) = (question.case.name, [ours.len(), theirs.len()]);
            return Err(format!("{name}, {}: {counts:?} {other:#?}", peer.name).into());
        }
    }
    Ok(())
}

/// Whether a value says in each of its fields what another says there; JavaScript writes 7.0 as 7.
fn says(one: &Value, of: &Value) -> bool {
    match (one, of) {
        (Value::Number(one), Value::Number(of)) => one.as_f64() == of.as_f64(),
        (Value::Array(one), Value::Array(of)) => {
            one.len() == of.len() && one.iter().zip(of).all(|(one, of)| says(one, of))
        }
        (Value::Object(one), Value::Object(of)) => {
            let same = |(name, it): (&String, &Value)| of.get(name).is_some_and(|of| says(it, of));
            one.is_empty() == of.is_empty() && one.iter().all(same)
        }
        (one, of) => one == of,
    }
}
