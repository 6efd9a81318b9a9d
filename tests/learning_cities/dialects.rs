//! Whatever a publisher writes and the way does to it: what is recorded stands in the file, or the row is told.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};

use super::imports::import;
use super::{defined, keeper, profile, registry};
use crate::harness::{App, Person, cases};
use crate::platform::imports::dialects::{Cell, Dialect, Sheet, damage, pick, seeds, text};
use crate::platform::imports::is_of_file;

cases!("learning_cities::dialects":
    what_is_recorded_stands_in_the_file_or_the_row_is_told,
);

const HEADER: [&str; 6] = ["indicator", "place", "period", "value", "dimensions", "note"];
/// Numbers as they stand in tables of statistics.
const AMOUNTS: [&str; 16] = [
    "2.155",
    "19.47",
    "91100.16",
    "1234.5",
    "0.5",
    "12",
    "1234567",
    "-5",
    "-0.25",
    "12345.678",
    "0.30000000000000004",
    "1234567890123456.78",
    "9007199254740993",
    "100000000000000000",
    "0.00001",
    "1000",
];
const COUNTS: [&str; 7] = ["12000", "7", "1000", "1234567", "0", "999", "2155"];
/// How tables say that there is no figure.
const NOTHING: [&str; 10] = ["", "-", "–", "—", "−", ".", "...", "x", ":", "NaN"];
const NOTES: [&str; 12] = [
    "",
    "From the register",
    "Köln und Städte",
    "Łódź, śródmieście",
    "Полтава",
    "Genève, à côté",
    "a, b; c",
    "said \"so\"",
    "first line\nsecond line",
    "Plzeň",
    "Århus",
    "5 % ± 2",
];
/// Other ways to write a number, with the number.
const ODD: [(&str, &str); 9] = [
    ("1.5E3", "1500"),
    ("1e-05", "0.00001"),
    ("5 %", "5"),
    ("(5)", "5"),
    ("5p", "5"),
    ("−5", "-5"),
    ("+5", "5"),
    (".5", "0.5"),
    ("5.", "5"),
];

/// Numbers that show which mark is the decimal one.
const MARKED: [(&str, &str); 3] = [("19,47", "19.47"), ("19.47", "19.47"), ("1,234.5", "1234.5")];
/// Years that a file is about, and the last that a period can be of.
const YEARS: u64 = 5;
const LAST: u64 = 9_990;
/// Columns of the header.
const VALUE: usize = 3;
const PART: usize = 4;
/// Places whose years suffice for all files, with their identifiers.
const COUNTRIES: [(&str, &str); 2] = [
    ("DE", "00000000-0000-8000-8000-000000004445"),
    ("FR", "00000000-0000-8000-8000-000000004652"),
];

/// What a row says.
#[derive(Clone, Debug)]
enum Says {
    Number(Decimal),
    Nothing,
    /// What no reader could tell.
    Unreadable,
}

#[derive(Clone, Debug)]
struct Stated {
    indicator: &'static str,
    part: &'static str,
    year: u64,
    says: Says,
    note: String,
}

fn cells(it: &Stated, value: Cell) -> Vec<Cell> {
    vec![
        text(it.indicator),
        text("DE"),
        text(format!("{:04}", it.year)),
        value,
        text(it.part),
        text(it.note.clone()),
    ]
}

/// A few rows about these years, of which one is odd.
fn content(chance: &mut StdRng, first: u64) -> (Vec<Stated>, Vec<Vec<Cell>>) {
    let number = |text: &str| text.parse().expect("a number");
    let (mut stated, mut rows) = (Vec::new(), Vec::new());
    for year in first..first + YEARS {
        let whole = chance.random_range(0..3) == 0;
        let plain = pick(chance, if whole { &COUNTS } else { &AMOUNTS });
        let (says, value) = if chance.random_range(0..8) == 0 {
            (Says::Nothing, Cell::Raw(pick(chance, &NOTHING).to_owned()))
        } else {
            (Says::Number(number(plain)), Cell::Number(plain.to_owned()))
        };
        let it = Stated {
            indicator: if whole { "T_INT" } else { "T_AMOUNT" },
            part: pick(chance, &["", "", "SEX=F"]),
            year,
            says,
            note: pick(chance, &NOTES).to_owned(),
        };
        rows.push(cells(&it, value));
        stated.push(it);
    }
    let at = chance.random_range(0..rows.len());
    match chance.random_range(0..9) {
        0 => {
            let (written, plain) = pick(chance, &ODD);
            stated[at].says = Says::Number(number(plain));
            rows[at][VALUE] = Cell::Raw(written.to_owned());
        }
        1 => {
            let (written, plain) = pick(chance, &MARKED);
            stated[at].says = Says::Number(number(plain));
            rows[at][VALUE] = Cell::Raw(written.to_owned());
        }
        2 => {
            let it = Stated { says: Says::Number(number("77")), ..stated[at].clone() };
            let mut row = cells(&it, Cell::Number("77".to_owned()));
            row[2] = text(format!("{:04}-A1", it.year));
            rows.push(row);
            stated.push(it);
        }
        3 => {
            rows.push(rows[at].clone());
            stated.push(stated[at].clone());
        }
        4 => {
            stated[at].says = Says::Unreadable;
            rows[at][PART] = text("SEX=F,SEX=M");
        }
        5 => {
            stated[at].says = Says::Unreadable;
            rows[at][VALUE] = Cell::Raw("9".repeat(21));
        }
        6 => {
            stated[at].note = "long ".repeat(500);
            rows[at] = cells(&stated[at], rows[at][VALUE].clone());
        }
        7 => {
            stated[at].part = "SEX=F";
            rows[at][PART] = text(" SEX = F ");
        }
        _ => {}
    }
    (stated, rows)
}

/// A figure as it is kept: ten digits after the point.
fn kept(number: Decimal) -> Decimal {
    number.round_dp_with_strategy(10, RoundingStrategy::MidpointAwayFromZero).normalize()
}

type Key = (String, String, String);

/// What was recorded about these years: number and note by indicator, part and year.
async fn recorded(
    app: &App,
    by: &Person,
    place: &str,
    first: u64,
) -> Result<BTreeMap<Key, (Value, Value)>, String> {
    let last = first + YEARS - 1;
    let path = format!(
        "/api/v1/places/{place}/observations?period_from={first:04}&period_to={last:04}&limit=200"
    );
    let page = app.get(&path).by(by).expect(200).await.body;
    let text = |it: &Value| it.as_str().expect("a text").to_owned();
    let read = |it: &Value| {
        let series = &it["series"];
        let part = series["dimensions"]["SEX"].as_str().map(|it| format!("SEX={it}"));
        let period = text(&it["period"]);
        let year = period.trim_end_matches("-A1").to_owned();
        let key = (text(&series["indicator_code"]), part.unwrap_or_default(), year);
        (key, (it["figure"]["value"].clone(), it["note"].clone()))
    };
    let them = page["data"].as_array().expect("a page");
    let read: BTreeMap<_, _> = them.iter().map(read).collect();
    if read.len() == them.len() { Ok(read) } else { Err("two figures of one year".to_owned()) }
}

/// The lines that the import says something about.
async fn told(app: &App, by: &Person, import: &Value) -> BTreeSet<u64> {
    let path =
        format!("/api/v1/imports/{}/remarks?limit=200", import["id"].as_str().expect("an id"));
    let page = app.get(&path).by(by).expect(200).await.body;
    let of_rows = page["data"].as_array().expect("a page").iter().filter(|it| !is_of_file(it));
    of_rows.filter_map(|it| it["line"].as_u64()).collect()
}

async fn what_is_recorded_stands_in_the_file_or_the_row_is_told(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let mut amount = profile("T_AMOUNT", "base", "PURE");
    amount["definition"]["dimensions"] = json!(["SEX"]);
    defined(app, &by, amount).await;
    defined(app, &by, profile("T_INT", "base", "COUNT")).await;
    let mut silent = Vec::new();
    let mut done = 0;
    for seed in seeds() {
        let found = file(app, &by, seed).await;
        done += usize::from(found.is_ok());
        silent.extend(found.err().map(|it| format!("SEED={seed}: {it}")));
    }
    let files = done + silent.len();
    assert!(silent.is_empty(), "{} of {files} files:\n{}", silent.len(), silent.join("\n"));
}

/// Imports a file twice; what went wrong in silence is the error.
async fn file(app: &App, by: &Person, seed: u64) -> Result<(), String> {
    let mut chance = StdRng::seed_from_u64(seed);
    let first = 1 + seed * YEARS;
    let place = if first < LAST { COUNTRIES[0] } else { COUNTRIES[1] };
    let first = 1 + first % LAST / YEARS * YEARS;
    let dialect = Dialect::any(&mut chance);
    let damage = damage(&mut chance);
    let (stated, mut rows) = content(&mut chance, first);
    for row in &mut rows {
        row[1] = text(place.0);
    }
    let sheet = Sheet { header: HEADER.to_vec(), rows };
    let at = chance.random_range(0..sheet.rows.len());
    let written = dialect.write(&sheet, damage, at);
    let shown = || {
        let content = String::from_utf8_lossy(&written.bytes).into_owned();
        format!("{dialect:?} {damage:?}\n{content}")
    };
    let done = import(app, by, "", &written.bytes).await;
    let told = told(app, by, &done).await;
    let found = recorded(app, by, place.1, first).await;
    let found = found.map_err(|it| format!("{it}: {}", shown()))?;
    if done["state"] == "failed" {
        assert!(found.is_empty(), "{done:#}");
        return Ok(());
    }
    let mut said = BTreeMap::new();
    for (it, lines) in stated.iter().zip(&written.lines) {
        let is_told = lines.clone().any(|line| told.contains(&line));
        let key = (it.indicator.to_owned(), it.part.to_owned(), format!("{:04}", it.year));
        let first = said.entry(key.clone()).or_insert((it, is_told));
        let is_told = is_told || first.1;
        let Some((value, note)) = found.get(&key) else {
            if is_told {
                continue;
            }
            return Err(format!("{key:?} is missing without a word in {}", shown()));
        };
        let value: Option<Decimal> = value.as_str().map(|it| it.parse().expect("a number"));
        let right = match &it.says {
            Says::Number(number) => value == Some(kept(*number)),
            Says::Nothing => value.is_none(),
            Says::Unreadable => false,
        };
        let wanted = it.note.split_whitespace().collect::<Vec<_>>().join(" ");
        let right = right && note.as_str().unwrap_or_default() == wanted;
        if !is_told && !right {
            return Err(format!("{it:?} became {value:?} {note} in {}", shown()));
        }
    }
    if let Some(key) = found.keys().find(|key| !said.contains_key(*key)) {
        let alone = written.lines.iter().cloned().flatten().any(|line| told.contains(&line));
        if !alone {
            return Err(format!("{key:?} was made up from {}", shown()));
        }
    }
    let again = import(app, by, "", &written.bytes).await;
    let report = &again["report"];
    if report["observations_recorded"] != 0 || recorded(app, by, place.1, first).await? != found {
        return Err(format!("a second run changes {report} of {}", shown()));
    }
    Ok(())
}
