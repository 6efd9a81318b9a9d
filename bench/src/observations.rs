//! A million observations: how fast they come in, and how fast a series, a comparison and an index are answered.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::time::Instant;

use api::imports::Options as Import;
use api::{Clock, Keys, State};
use kernel::place::{Gss, Name, PlaceIdentifiers, Territory, TerritoryProfile};
use kernel::{CountryCode, LocalizedText, Place, PlaceId};
use learning_cities::indicator::IndicatorCode;
use persistence::imports::ImportKind;
use persistence::learning_cities::indicators;
use persistence::{Author, Db, Options, places};

use crate::load::{Load, Outcome, drive};
use crate::{Failure, http, run_blocking};

#[derive(clap::Args)]
pub(crate) struct Settings {
    /// An empty database of its own; a fresh SQLite file if not given.
    #[arg(long)]
    database_url: Option<String>,
    /// Places, each with four indicators over twenty years.
    #[arg(long, default_value_t = 12_500)]
    places: usize,
    /// How long each request is repeated.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// The inputs of the index.
const INDICATORS: [(&str, u32); 4] = [
    ("HDR_LIFE_EXPECTANCY", 60),
    ("HDR_EXPECTED_SCHOOLING", 10),
    ("HDR_MEAN_SCHOOLING", 8),
    ("HDR_GNI_PER_CAPITA", 9_000),
];
const YEARS: std::ops::Range<u32> = 2_000..2_020;
const COMPARED: usize = 500;
const INDEXED: usize = 200;
const CONNECTIONS: u32 = 4;

pub(crate) fn run(settings: Settings) -> Result<(), Failure> {
    actix_web::rt::System::new().block_on(measure(settings))
}

async fn measure(settings: Settings) -> Result<(), Failure> {
    let directory = tempfile::tempdir()?;
    let file = format!("sqlite://{}", directory.path().join("bench.sqlite").display());
    let url = settings.database_url.clone().unwrap_or(file);
    let db = Db::connect(&Options { url: url.clone(), connections: CONNECTIONS }).await?;
    db.migrate().await?;
    let clock = Clock::system();
    api::catalogue::load(&db, Author::system("bench", clock.now())).await?;
    let places = register(&db, &clock, settings.places).await?;
    bring_in(&db, &clock, settings.places).await?;

    let requests = requests(&db, &places).await?;
    let config = http::config(&url, 1)?;
    let keys = Keys::from_pems(http::ISSUER, [http::PEM.as_str()])?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    actix_web::rt::spawn(api::serve(listener, State::new(db, clock, keys, config))?);
    run_blocking(move || ask(address, requests, settings.seconds)).await
}

async fn register(db: &Db, clock: &Clock, count: usize) -> Result<Vec<PlaceId>, Failure> {
    let country = CountryCode::parse("GB")?;
    let place = |at: usize| -> Result<Place, Failure> {
        let gss = Some(Gss::parse(&code(at))?);
        let profile = TerritoryProfile {
            kind: Territory::Region,
            name: Name::parse(&format!("Region {at}"))?,
            names: LocalizedText::default(),
            country,
            parent_id: None,
            identifiers: PlaceIdentifiers { gss, ..PlaceIdentifiers::default() },
            point: None,
            population: None,
            valid_from: None,
        };
        Ok(Place::register(PlaceId::new(clock.now()), profile))
    };
    let all: Vec<_> = (0..count).map(place).collect::<Result<_, _>>()?;
    let author = Author::system("bench", clock.now());
    db.write(author, async |tx| places::insert_all(tx, &all).await).await?;
    Ok(all.into_iter().map(|it| it.id).collect())
}

fn code(at: usize) -> String {
    format!("E{at:08}")
}

/// Imports the file, and says how many rows a second.
async fn bring_in(db: &Db, clock: &Clock, places: usize) -> Result<(), Failure> {
    let file = file(places)?;
    let bytes = file.len();
    let started = Instant::now();
    let options = Import { released: true, ..Import::of(ImportKind::Observations) };
    let author = || Author::system("bench", clock.now());
    let run = api::imports::run(db, options, Cursor::new(file), author, async |_, _, _| Ok(()));
    let report = run.await?;
    let seconds = started.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "it is far below 2^52")]
    let (rows, megabytes) = (report.read as f64, bytes as f64 / 1e6);
    let mut out = std::io::stdout();
    writeln!(
        out,
        "import: {rows} rows ({megabytes:.0} MB) in {seconds:.1} s, {:.0} rows/s; {} recorded, {} rejected",
        rows / seconds,
        report.observations_recorded,
        report.rejected
    )?;
    Ok(())
}

fn file(places: usize) -> Result<String, Failure> {
    let mut file = String::from("indicator,place,period,value\n");
    for at in 0..places {
        for (indicator, least) in INDICATORS {
            for year in YEARS {
                let tenths = (at * 7 + usize::try_from(year)? * 3) % 100;
                let code = code(at);
                writeln!(file, "{indicator},gss:{code},{year},{}.{tenths:02}", least + year % 7)?;
            }
        }
    }
    Ok(file)
}

async fn requests(db: &Db, places: &[PlaceId]) -> Result<Vec<(&'static str, String)>, Failure> {
    let id = async |code: &str| -> Result<String, Failure> {
        let found = indicators::find(db, &IndicatorCode::parse(code)?).await?;
        Ok(found.ok_or("the indicator is there")?.id.to_string())
    };
    let of =
        |places: &[PlaceId]| places.iter().map(|it| format!("&place_id={it}")).collect::<String>();
    let (life, index) = (id("HDR_LIFE_EXPECTANCY").await?, id("HDI").await?);
    let first = places.first().ok_or("there are places")?;
    let values = |id: &str, query: String| format!("/api/v1/indicators/{id}/values?{query}");
    let get = |path: String| format!("GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n");
    // Spread over the places, as a reader would choose them.
    let some = |count: usize| -> Vec<PlaceId> {
        places.iter().step_by((places.len() / count).max(1)).take(count).copied().collect()
    };
    let series = format!("/api/v1/observations?indicator=HDR_LIFE_EXPECTANCY&place_id={first}");
    let whole = values(&life, format!("period_from=2000&period_to=2019&place_id={first}"));
    let compared = values(&life, format!("period_from=2019{}", of(&some(COMPARED))));
    let indexed = values(&index, format!("period_from=2000&period_to=2019{}", of(&some(INDEXED))));
    Ok(vec![
        ("a series as observations (20)", get(series)),
        ("a series as values (20)", get(whole)),
        ("a comparison of 500 places", get(compared)),
        ("an index over 200 places x 20 years", get(indexed)),
    ])
}

fn ask(
    address: SocketAddr,
    requests: Vec<(&'static str, String)>,
    seconds: f64,
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    for (name, request) in requests {
        let load = Load { requests: vec![request], connections: 1, seconds, once: false };
        let Outcome { answers, failures, p50_ms, p99_ms, .. } =
            runtime.block_on(drive(address, load))?;
        let mut out = std::io::stdout();
        writeln!(
            out,
            "{name}: p50 {p50_ms:.1} ms, p99 {p99_ms:.1} ms ({answers} answers, {failures} failures)"
        )?;
    }
    Ok(())
}
