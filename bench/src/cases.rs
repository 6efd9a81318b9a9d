//! What is asked: requests that are alike, and what the server was overheard doing for them.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use kernel::{AccountId, PlaceId};
use sea_orm::sea_query::Value as Bound;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, ask, get, post};
use crate::floor::{Ask, Plan, Renewed, Statement};
use crate::seed::{Observed, YEARS};
use crate::settings::Settings;
use crate::{Failure, statements};

/// Requests that are alike.
pub(crate) struct Case {
    pub name: &'static str,
    /// What is sent in each turn; if there are fewer than turns, they are sent again.
    pub turns: Vec<Vec<String>>,
    /// Whether each request can be sent once only.
    pub once: bool,
    /// What the floor does for each address.
    pub plan: Plan,
    /// The answer to the first.
    pub first: Answer,
    /// The floor's own requests, one for each turn, where it does not answer the server's.
    pub floor: Vec<String>,
}

impl Case {
    /// What the floor is asked in a turn.
    pub(crate) fn of_floor(&self, round: usize, ours: &[String]) -> Vec<String> {
        match self.floor.get(round % self.floor.len().max(1)) {
            Some(request) => vec![request.clone(); ours.len()],
            None => ours.to_vec(),
        }
    }
}

/// How many different things of a kind are asked for.
pub(crate) const DIFFERENT: usize = 1000;
/// Places of a comparison, and of an index.
const COMPARED: usize = 500;
const INDEXED: usize = 200;

type Token<'a> = &'a dyn Fn(AccountId) -> Result<String, Failure>;

/// Asks the server once for everything that is wanted, and hears what it sends.
pub(crate) fn all(
    server: SocketAddr,
    settings: &Settings,
    people: &[AccountId],
    observed: &Observed,
    token: Token<'_>,
) -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    let mut add = |name: &'static str, make: &dyn Fn() -> Result<Case, Failure>| {
        if name.contains(&settings.only) {
            cases.push(Case { name, ..make()? });
        }
        Ok::<_, Failure>(())
    };
    let list = "/api/v1/municipalities?limit=50";
    add("one municipality by id", &|| read(server, &by_id(server, "municipalities")?))?;
    add("one partnership by id", &|| read(server, &by_id(server, "partnerships")?))?;
    for (name, path) in [
        ("page of 50", list.to_owned()),
        ("search `q=Rodgau`", format!("{list}&q=Rodgau")),
        ("search `q=Bad Hombrug` (typing error)", format!("{list}&q=Bad+Hombrug")),
        ("search `q=Полтава`", format!("{list}&q=%D0%9F%D0%BE%D0%BB%D1%82%D0%B0%D0%B2%D0%B0")),
        ("search `q=san` (hundreds begin so)", format!("{list}&q=san")),
        ("`near` within 25 km", format!("{list}&near=50.03,8.89&radius_km=25")),
        ("partnerships, page of 50", "/api/v1/partnerships?limit=50".to_owned()),
        (
            "conferences, by country",
            "/api/v1/conferences?limit=50&country=GB,AT,ES,DE,BE".to_owned(),
        ),
    ] {
        add(name, &|| read(server, std::slice::from_ref(&path)))?;
    }
    add("a series of 20 years, as observations", &|| read(server, &series(observed)))?;
    add("a series of 20 years, as values", &|| read(server, &series_of_values(observed)))?;
    add("a comparison of 500 places", &|| read(server, &[comparison(observed)]))?;
    add("an index over 200 places x 20 years", &|| read(server, &[index(observed)]))?;
    let admin = token(people[0])?;
    add("create a municipality", &|| create(server, &admin, people[0]))?;
    add("register for a conference", &|| register(server, settings, people, &admin, token))?;
    Ok(cases)
}

/// Addresses of single ones of a listing.
pub(crate) fn by_id(server: SocketAddr, listing: &str) -> Result<Vec<String>, Failure> {
    let mut paths = Vec::new();
    let mut next = format!("/api/v1/{listing}?limit=200");
    while paths.len() < DIFFERENT {
        let page = ask(server, &get(&next))?.json;
        let items = page["data"].as_array().ok_or("no page")?;
        let ids = items.iter().filter_map(|it| it["id"].as_str());
        paths.extend(ids.map(|id| format!("/api/v1/{listing}/{id}")));
        let cursor = page["page"]["next_cursor"].as_str().ok_or("too few")?;
        next = format!("/api/v1/{listing}?limit=200&cursor={cursor}");
    }
    Ok(paths)
}

fn series(of: &Observed) -> Vec<String> {
    let one =
        |it: &PlaceId| format!("/api/v1/observations?indicator=HDR_LIFE_EXPECTANCY&place_id={it}");
    of.regions.iter().map(one).collect()
}

fn series_of_values(of: &Observed) -> Vec<String> {
    let one = |it| values(&of.life_expectancy, YEARS, std::slice::from_ref(it));
    of.regions.iter().map(one).collect()
}

fn comparison(of: &Observed) -> String {
    let last = YEARS.end - 1;
    values(&of.life_expectancy, last..YEARS.end, &of.regions[..COMPARED])
}

fn index(of: &Observed) -> String {
    values(&of.development, YEARS, &of.regions[..INDEXED])
}

fn values(indicator: &str, years: Range<u32>, places: &[PlaceId]) -> String {
    let places: String = places.iter().map(|it| format!("&place_id={it}")).collect();
    let (from, to) = (years.start, years.end - 1);
    format!("/api/v1/indicators/{indicator}/values?period_from={from}&period_to={to}{places}")
}

pub(crate) fn read(server: SocketAddr, paths: &[String]) -> Result<Case, Failure> {
    let mut plan = Plan::new();
    let mut first = None;
    for path in paths {
        let (answer, heard) = statements::during(|| ask(server, &get(path)))?;
        let json = Arc::new(answer.json.clone());
        plan.insert(path.clone(), Ask::Read(kept(heard), json));
        first.get_or_insert(answer);
    }
    Ok(Case {
        name: "",
        turns: vec![paths.iter().map(|it| get(it)).collect()],
        once: false,
        plan,
        first: first.ok_or("nothing to ask for")?,
        floor: Vec::new(),
    })
}

/// Statements live as long as the floor.
fn kept(heard: Vec<sea_orm::Statement>) -> Vec<Statement> {
    let keep = |it: sea_orm::Statement| Statement {
        sql: it.sql.leak(),
        binds: it.values.map(|it| it.0).unwrap_or_default(),
    };
    heard.into_iter().map(keep).collect()
}

/// One write as the server does it, to be repeated by the floor at an address of its own.
fn write(
    server: SocketAddr,
    request: &str,
    floor: &str,
    asker: AccountId,
    others: &[AccountId],
) -> Result<(Plan, Answer), Failure> {
    let before = crate::floor::fresh();
    let (answer, heard) = statements::during(|| ask(server, request))?;
    let statements = kept(heard);
    let bound = statements.iter().flat_map(|it| &it.binds);
    let mut made: Vec<_> = bound
        .filter_map(|it| match it {
            Bound::Uuid(Some(id)) if id.get_version_num() == 7 && *id > before => Some(*id),
            _ => None,
        })
        .collect();
    made.sort_unstable();
    made.dedup();
    let renewed = Renewed {
        made,
        asker: asker.into(),
        others: Arc::new(others.iter().copied().map(Uuid::from).collect()),
        turn: Arc::new(AtomicUsize::new(0)),
    };
    let json = Arc::new(answer.json.clone());
    let plan = Plan::from([(floor.to_owned(), Ask::Write(statements, json, renewed))]);
    Ok((plan, answer))
}

fn create(server: SocketAddr, admin: &str, asker: AccountId) -> Result<Case, Failure> {
    let body = json!({
        "name": "Benchhausen", "country": "DE", "level": "city",
        "point": { "lat": -45.0, "lon": 170.5, "exactness": "approximate" },
        "population": { "inhabitants": 45202, "year": 2019 }, "languages": ["de"], "themes": ["climate"],
        "assets": ["library"], "open_to_new": true,
    });
    let request = post("/api/v1/municipalities", admin, &body.to_string());
    let floor = "/floor/municipalities";
    let (plan, first) = write(server, &request, floor, asker, &[asker])?;
    let floor = vec![post(floor, admin, &body.to_string())];
    Ok(Case { name: "", turns: vec![vec![request]], once: false, plan, first, floor })
}

/// Everybody registers once in each turn, each turn for a conference of its own whose pool has a seat for all.
pub(crate) fn register(
    server: SocketAddr,
    settings: &Settings,
    people: &[AccountId],
    admin: &str,
    token: Token<'_>,
) -> Result<Case, Failure> {
    let guests = &people[1..];
    let tokens: Vec<_> = guests.iter().map(|it| token(*it)).collect::<Result<_, _>>()?;
    let body = participation();
    let (mut turns, mut floor, mut plan, mut first) = (Vec::new(), Vec::new(), Plan::new(), None);
    for round in 0..settings.rounds {
        let path = format!("{}/registrations", conference(server, admin, guests.len())?);
        turns.push(tokens.iter().map(|it| post(&path, it, &body.to_string())).collect());
        // The floor repeats one registration for a conference of its own, each time for somebody else.
        let path = format!("{}/registrations", conference(server, admin, guests.len() + 1)?);
        let request = post(&path, &token(people[0])?, &body.to_string());
        let address = format!("/floor/registrations/{round}");
        let (one, answer) = write(server, &request, &address, people[0], guests)?;
        plan.extend(one);
        floor.push(post(&address, admin, &body.to_string()));
        first.get_or_insert(answer);
    }
    let first = first.ok_or("no turn")?;
    Ok(Case { name: "", turns, once: true, plan, first, floor })
}

pub(crate) fn participation() -> Value {
    json!({ "participation": {
        "provenance": { "organisation_country": "DK" }, "mode": "onsite", "engagement": "both", "size": 1,
    }})
}

/// A conference with so many seats where people can register.
pub(crate) fn conference(server: SocketAddr, admin: &str, seats: usize) -> Result<String, Failure> {
    let send = |path: &str, version: Option<u32>, body: &Value| {
        let request = post(path, admin, &body.to_string());
        let tag = version.map(|it| format!("If-Match: \"{it}\"\r\n")).unwrap_or_default();
        ask(server, &request.replacen("Host:", &format!("{tag}Host:"), 1))
    };
    let ngo = json!({ "name": "Bench", "kind": "ngo" });
    let ngo = send("/api/v1/organisations", None, &ngo)?.json;
    let meeting = json!({
        "title": { "en": "Bench" }, "main_theme": "migration", "dates": "2199-10-01", "zone": "Europe/Copenhagen",
        "country": "DK", "access": "open", "hosts": [{ "organisation_id": ngo["id"], "role": "lead" }],
        "admission": { "privacy_notice": "https://bench.example/privacy" },
    });
    let made = send("/api/v1/conferences", None, &meeting)?.json;
    let path = format!("/api/v1/conferences/{}", made["id"].as_str().ok_or("no id")?);
    let pool = json!({ "seats": { "dimension": "total" }, "capacity": seats });
    send(&format!("{path}/pools"), None, &pool)?;
    for (version, event) in (1..).zip(["plan", "announce", "open_registration"]) {
        send(&format!("{path}/transitions"), Some(version), &json!({ "event": event }))?;
    }
    Ok(path)
}
