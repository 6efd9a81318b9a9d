//! Many rows, made by SQL.

use std::fmt::Write;

use sea_orm::{ConnectOptions, ConnectionTrait, Database};

use crate::databases::{Backend, switch};

/// So many rows are there of what grows; the rest is there by the hundred.
pub(super) struct Sizes(Vec<(&'static str, u64)>);

/// With `FULL_COST=1` the sizes of the reference case, else a tenth of them, which is still far more than any list may read.
const FULL: u64 = 10;

impl Sizes {
    pub(super) fn of_this_run() -> Self {
        let tenths = if switch("FULL_COST").is_some() { FULL } else { 1 };
        // A county follows 49 towns.
        let places = 50_000 * tenths;
        Self(vec![
            ("places", places),
            ("towns", places / 50 * 49),
            ("organisations", 10_000 * tenths),
            ("partnerships", 20_000 * tenths),
            ("figures", 10_000 * tenths),
            ("observations", 100_000 * tenths),
            ("registrations", 10_000 * tenths),
            ("audited", 50_000 * tenths),
            ("targets", 5_000),
            ("reports", 5_000),
            ("documents", 5_000),
            ("contacts", 5_000),
            ("gatherings", 1_000),
            ("indicators", 60),
        ])
    }

    fn of(&self, name: &str) -> u64 {
        self.0.iter().find(|(it, _)| *it == name).expect("a size").1
    }
}

/// Records that have identifiers of their own: the last digits say of which kind.
const KINDS: [&str; 21] = [
    "place",
    "organisation",
    "partnership",
    "conference",
    "account",
    "registration",
    "figures",
    "observation",
    "target",
    "audited",
    "import",
    "indicator",
    "series",
    "report",
    "event",
    "unit",
    "definition",
    "document",
    "invitation",
    "asked",
    "contact",
];

/// The identifier of one of many.
pub(super) fn id(kind: &str, number: u64) -> String {
    let hex = format!("0190{number:08x}70008000{:012x}", of_kind(kind));
    uuid::Uuid::parse_str(&hex).expect("an identifier").to_string()
}

fn of_kind(kind: &str) -> usize {
    KINDS.iter().position(|it| *it == kind).expect("a kind")
}

/// Fills an empty database, and tells it what it holds.
pub(super) async fn fill(backend: Backend, url: &str, sizes: &Sizes) {
    let db = Database::connect(ConnectOptions::new(url).max_connections(1).to_owned())
        .await
        .expect("connects");
    let text = said_by(backend, include_str!("fill.sql"), sizes);
    // That references lead somewhere is not asked of each row; nobody gathers statistics for SQLite where it serves.
    let (unchecked, analysed) = match backend {
        Backend::Postgres => ("set session_replication_role = replica", "vacuum analyze"),
        Backend::Sqlite => ("pragma foreign_keys = off", "select 1"),
    };
    let filled = format!("{unchecked}; begin; {text} commit;");
    db.execute_unprepared(&filled).await.expect("rows");
    db.execute_unprepared(analysed).await.expect("statistics");
    db.close().await.expect("closes");
}

/// The text with its words as a database has them.
fn said_by(backend: Backend, text: &str, sizes: &Sizes) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let (word, after_word) = after.split_once('}').expect("a word");
        // Documents keep their braces.
        if !word.starts_with(|it: char| it.is_ascii_lowercase()) {
            said.push('{');
            rest = after;
            continue;
        }
        said.push_str(&spelled(backend, word, sizes));
        rest = after_word;
    }
    said + rest
}

fn spelled(backend: Backend, word: &str, sizes: &Sizes) -> String {
    let (name, of) = word.split_once(' ').unwrap_or((word, ""));
    let postgres = backend == Backend::Postgres;
    let mut said = String::new();
    let written = match (name, postgres) {
        ("upto", true) => {
            write!(said, "(select i from generate_series(1, {}) as it(i)) as it", sizes.of(of))
        }
        ("upto", false) => write!(
            said,
            "(with recursive it(i) as (select 1 union all select i + 1 from it where i < {}) select i from it) as it",
            sizes.of(of)
        ),
        ("day", true) => write!(said, "cast({of} as date)"),
        ("at", true) => write!(said, "cast({of} as timestamptz)"),
        ("day", false) => write!(said, "{of}"),
        ("at", false) => write!(said, "({of} || 'T00:00:00+00:00')"),
        // As `CountryCode::place` makes it.
        ("country", true) => write!(
            said,
            "cast('0000000000008000800000000000' || encode(convert_to({of}, 'UTF8'), 'hex') as uuid)"
        ),
        ("country", false) => write!(said, "unhex('0000000000008000800000000000' || hex({of}))"),
        _ if of.is_empty() => write!(said, "{}", sizes.of(name)),
        (_, true) => write!(
            said,
            "cast('0190' || lpad(to_hex({of}), 8, '0') || '70008000{:012x}' as uuid)",
            of_kind(name)
        ),
        (_, false) => {
            write!(said, "unhex(printf('0190%08x70008000{:012x}', {of}))", of_kind(name))
        }
    };
    written.expect("a text takes what is written");
    said
}
