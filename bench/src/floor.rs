//! The floor: bare handlers that send the server's own SQL by hand and answer the same JSON, and one that answers bytes.
//!
//! No request id, no limits, no metrics, no headers, no reading of the query: what is asked was bound beforehand.

use std::collections::{BTreeMap, HashMap};
use std::net::TcpListener;
use std::sync::Arc;

use actix_web::dev::Server;
use actix_web::web::{self, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sqlx::postgres::{PgArguments, PgPoolOptions, PgRow};
use sea_orm::sqlx::query::Query;
use sea_orm::sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous,
};
use sea_orm::sqlx::{self, ConnectOptions, PgPool, Postgres, Row, Sqlite, SqlitePool};
use serde::Serialize;
use serde_json::value::Value;
use uuid::Uuid;

use crate::Failure;

/// What is answered at each address.
pub(crate) type Plan = HashMap<String, Ask>;

/// Statements, what they bind, and what their rows become.
#[derive(Clone)]
pub(crate) enum Ask {
    Municipality(Statement),
    Municipalities(Statement, Value),
    /// The members of the partnerships are asked for in a second statement.
    Partnerships(Statement, &'static str, Value),
    Bytes(String),
}

#[derive(Clone)]
pub(crate) struct Statement {
    pub sql: &'static str,
    pub binds: Vec<Bind>,
}

#[derive(Clone)]
pub(crate) enum Bind {
    Id(Uuid),
    Real(f64),
    Text(String),
    Whole(i64),
}

#[derive(Clone)]
enum Pool {
    Postgres(PgPool),
    Sqlite(SqlitePool),
}

/// Serves the plan from as many workers, with the pools set as the server sets its own.
pub(crate) async fn serve(
    listener: TcpListener,
    plan: Plan,
    url: &str,
    connections: u32,
    workers: usize,
) -> Result<Server, Failure> {
    let plan = Arc::new(plan);
    let shared =
        if url.starts_with("postgres") { None } else { Some(sqlite(url, connections).await?) };
    let (url, share) = (url.to_owned(), connections / u32::try_from(workers)?);
    let server = HttpServer::new(move || {
        let pool = shared.clone().unwrap_or_else(|| postgres(&url, share));
        App::new()
            .app_data(Data::new(pool))
            .app_data(Data::from(plan.clone()))
            .default_service(web::to(answer))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}

async fn sqlite(url: &str, connections: u32) -> Result<Pool, Failure> {
    let options = url
        .parse::<SqliteConnectOptions>()?
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .pragma("cache_size", "-16000")
        .pragma("mmap_size", "268435456")
        .pragma("temp_store", "memory")
        .row_buffer_size(512)
        .disable_statement_logging();
    let pool = SqlitePoolOptions::new().max_connections(connections).test_before_acquire(false);
    Ok(Pool::Sqlite(pool.connect_with(options).await?))
}

fn postgres(url: &str, connections: u32) -> Pool {
    let options =
        url.parse::<sqlx::postgres::PgConnectOptions>().expect("the server took this URL");
    let pool = PgPoolOptions::new().max_connections(connections).test_before_acquire(false);
    Pool::Postgres(pool.connect_lazy_with(options.disable_statement_logging()))
}

async fn answer(request: HttpRequest, pool: Data<Pool>, plan: Data<Plan>) -> HttpResponse {
    let address = request.uri().path_and_query().map_or("", |it| it.as_str());
    let Some(ask) = plan.get(address) else { return HttpResponse::NotFound().finish() };
    match answer_json(&pool, ask).await {
        Ok(json) => HttpResponse::Ok().content_type("application/json").body(json),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

async fn answer_json(pool: &Pool, ask: &Ask) -> Result<String, Failure> {
    Ok(match ask {
        Ask::Bytes(bytes) => bytes.clone(),
        Ask::Municipality(statement) => {
            let found = pool.municipalities(statement).await?;
            serde_json::to_string(found.first().ok_or("nothing is there")?)?
        }
        Ask::Municipalities(statement, page) => {
            let mut data = pool.municipalities(statement).await?;
            data.truncate(PAGE);
            serde_json::to_string(&Page { data, page })?
        }
        Ask::Partnerships(statement, members, page) => {
            let mut data = pool.partnerships(statement).await?;
            data.truncate(PAGE);
            // For the municipalities, and for the organisations.
            let ids = || data.iter().map(|it| Bind::Id(it.id));
            let binds = ids().chain(ids()).collect();
            for member in pool.members(&Statement { sql: members, binds }).await? {
                let Some(it) = data.iter_mut().find(|it| it.id == member.partnership) else {
                    continue;
                };
                while it.sides.len() < member.side {
                    let number = it.sides.len() + 1;
                    let municipalities = Vec::new();
                    it.sides.push(Side { number, municipalities, actors: [], standing: None });
                    it.explanation.silent_sides.push(number);
                }
                it.sides[member.side - 1].municipalities.push(member.place);
            }
            serde_json::to_string(&Page { data, page })?
        }
    })
}

/// Items of a page; the statement asks for one more.
const PAGE: usize = 50;

#[derive(Serialize)]
struct Page<'a, T> {
    data: Vec<T>,
    page: &'a Value,
}

#[derive(Serialize)]
struct Municipality {
    id: Uuid,
    name: String,
    names: BTreeMap<String, String>,
    alternative_names: Vec<String>,
    country: String,
    level: String,
    parent_id: Option<Uuid>,
    parent_admin_name: Option<String>,
    identifiers: Identifiers,
    point: Option<Point>,
    population: Option<Population>,
    time_zone: Option<String>,
    languages: Vec<String>,
    profile_tags: Vec<String>,
    themes: Vec<String>,
    assets: Vec<String>,
    open_to_new: bool,
    website: Option<String>,
    size_class: Option<&'static str>,
    level_class: &'static str,
    status: String,
    valid_to: Option<NaiveDate>,
    successor_ids: Vec<Uuid>,
    assured_at: Option<DateTime<Utc>>,
    /// Nobody has vouched for the demo data.
    freshness: &'static str,
    version: i32,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Serialize, serde::Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Identifiers {
    ags: Option<String>,
    lau: Option<String>,
    nuts: Option<String>,
    geonames: Option<String>,
    wikidata: Option<String>,
}

#[derive(Serialize)]
struct Point {
    lat: f64,
    lon: f64,
    exactness: String,
}

#[derive(Serialize)]
struct Population {
    inhabitants: i64,
    year: Option<i16>,
}

#[derive(Serialize)]
struct Partnership {
    id: Uuid,
    form: String,
    title: Value,
    themes: Value,
    domestic: bool,
    sides: Vec<Side>,
    official_status: String,
    explanation: Explanation,
    citizen_track: String,
    started_on: Option<NaiveDate>,
    partner_since: Option<NaiveDate>,
    ended_on: Option<NaiveDate>,
    episode_number: i32,
    previous_episode_id: Option<Uuid>,
    origin: Option<Uuid>,
    source: Option<String>,
    warnings: [(); 0],
    version: i32,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// Of a record that nobody has spoken about, as all are that were imported.
#[derive(Serialize)]
struct Explanation {
    rule: &'static str,
    because: [(); 0],
    silent_sides: Vec<usize>,
}

#[derive(Serialize)]
struct Side {
    number: usize,
    municipalities: Vec<PlaceRef>,
    actors: [(); 0],
    standing: Option<()>,
}

#[derive(Serialize)]
struct PlaceRef {
    id: Uuid,
    name: String,
    country: String,
}

struct Member {
    partnership: Uuid,
    side: usize,
    place: PlaceRef,
}

fn size_class(inhabitants: i64) -> &'static str {
    match inhabitants {
        ..5_000 => "rural",
        5_000..20_000 => "small",
        20_000..100_000 => "medium",
        100_000.. => "large",
    }
}

fn level_class(level: &str) -> &'static str {
    match level {
        "district_county" => "supra_local",
        "region" => "regional",
        _ => "local",
    }
}

/// The rows of one database, read by the place of their columns.
macro_rules! rows {
    ($database:ty, $row:ty, $arguments:ty, $bind:ident, $municipality:ident, $partnership:ident, $member:ident) => {
        fn $bind(statement: &Statement) -> Query<'_, $database, $arguments> {
            statement.binds.iter().fold(sqlx::query(statement.sql), |query, bind| match bind {
                Bind::Id(it) => query.bind(it),
                Bind::Real(it) => query.bind(it),
                Bind::Text(it) => query.bind(it),
                Bind::Whole(it) => query.bind(it),
            })
        }

        fn $municipality(row: $row) -> Result<Municipality, Failure> {
            let list = |at: usize| -> Result<Vec<String>, Failure> {
                Ok(serde_json::from_str(row.try_get(at)?)?)
            };
            let level: String = row.try_get(5)?;
            let inhabitants: Option<i64> = row.try_get(12)?;
            let lat: Option<f64> = row.try_get(9)?;
            let point = match lat {
                None => None,
                Some(lat) => {
                    Some(Point { lat, lon: row.try_get(10)?, exactness: row.try_get(11)? })
                }
            };
            let year = row.try_get(13)?;
            Ok(Municipality {
                id: row.try_get(0)?,
                name: row.try_get(1)?,
                names: serde_json::from_str(row.try_get(2)?)?,
                alternative_names: list(3)?,
                country: row.try_get(4)?,
                parent_id: row.try_get(6)?,
                parent_admin_name: row.try_get(7)?,
                identifiers: serde_json::from_str(row.try_get(8)?)?,
                point,
                population: inhabitants.map(|inhabitants| Population { inhabitants, year }),
                time_zone: row.try_get(14)?,
                languages: list(15)?,
                profile_tags: list(16)?,
                themes: list(17)?,
                assets: list(18)?,
                open_to_new: row.try_get(19)?,
                website: row.try_get(20)?,
                size_class: inhabitants.map(size_class),
                level_class: level_class(&level),
                level,
                status: row.try_get(22)?,
                valid_to: row.try_get(21)?,
                successor_ids: serde_json::from_str(row.try_get(23)?)?,
                assured_at: row.try_get(24)?,
                freshness: "unknown",
                version: row.try_get(25)?,
                created_at: row.try_get(26)?,
                updated_at: row.try_get(27)?,
            })
        }

        fn $partnership(row: $row) -> Result<Partnership, Failure> {
            Ok(Partnership {
                id: row.try_get(0)?,
                form: row.try_get(1)?,
                title: serde_json::from_str(row.try_get(5)?)?,
                themes: serde_json::from_str(row.try_get(6)?)?,
                domestic: row.try_get(7)?,
                sides: Vec::new(),
                official_status: row.try_get(8)?,
                explanation: Explanation {
                    rule: "no_side_heard",
                    because: [],
                    silent_sides: Vec::new(),
                },
                citizen_track: row.try_get(9)?,
                started_on: row.try_get(10)?,
                partner_since: row.try_get(12)?,
                ended_on: row.try_get(13)?,
                episode_number: row.try_get(3)?,
                previous_episode_id: row.try_get(4)?,
                origin: row.try_get(15)?,
                source: row.try_get(16)?,
                warnings: [],
                version: row.try_get(17)?,
                created_at: row.try_get(18)?,
                updated_at: row.try_get(19)?,
            })
        }

        fn $member(row: $row) -> Result<Member, Failure> {
            let place =
                PlaceRef { id: row.try_get(3)?, name: row.try_get(4)?, country: row.try_get(5)? };
            let side: i16 = row.try_get(1)?;
            Ok(Member { partnership: row.try_get(0)?, side: side.try_into()?, place })
        }
    };
}

rows!(Postgres, PgRow, PgArguments, bind_pg, municipality_pg, partnership_pg, member_pg);
rows!(
    Sqlite,
    SqliteRow,
    SqliteArguments,
    bind_lite,
    municipality_lite,
    partnership_lite,
    member_lite
);

macro_rules! fetch {
    ($name:ident, $item:ty, $postgres:ident, $sqlite:ident) => {
        async fn $name(&self, statement: &Statement) -> Result<Vec<$item>, Failure> {
            match self {
                Self::Postgres(pool) => {
                    bind_pg(statement).fetch_all(pool).await?.into_iter().map($postgres).collect()
                }
                Self::Sqlite(pool) => {
                    bind_lite(statement).fetch_all(pool).await?.into_iter().map($sqlite).collect()
                }
            }
        }
    };
}

impl Pool {
    fetch!(municipalities, Municipality, municipality_pg, municipality_lite);
    fetch!(partnerships, Partnership, partnership_pg, partnership_lite);
    fetch!(members, Member, member_pg, member_lite);
}
