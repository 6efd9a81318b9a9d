//! What the tour said and heard, byte by byte, for those who move walls: `TRANSCRIPT=before cargo test -p tests -- tour`
//! writes it to `before.sqlite.txt` and `before.postgres.txt`; after the move, `diff` says what answers differently.

use std::fmt::Write as _;
use std::sync::Mutex;

use reqwest::Method;

use crate::databases::switch;
use crate::harness::{Answer, App};

/// Headers that tell one run from another.
pub(crate) const PASSING: [&str; 7] = [
    "date",
    "x-request-id",
    "ratelimit",
    "server-timing",
    "connection",
    "content-length",
    // A set, in no order.
    "access-control-expose-headers",
];

static SAID: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Notes an exchange, if somebody wants to read it.
pub(crate) fn note(app: &App, method: &Method, path: &str, body: &[u8], answer: &Answer) {
    if switch("TRANSCRIPT").is_none() {
        return;
    }
    let mut text = format!("> {method} {path}\n{}\n", String::from_utf8_lossy(body));
    let _ = writeln!(text, "< {} ({} statements)", answer.status, answer.statements);
    let headers = answer.headers.iter().map(|(name, value)| (name.as_str(), value));
    let mut headers: Vec<_> = headers.filter(|(name, _)| !PASSING.contains(name)).collect();
    headers.sort_by_key(|(name, _)| *name);
    for (name, value) in headers {
        let _ = writeln!(text, "{name}: {}", value.to_str().unwrap_or_default());
    }
    let _ = writeln!(text, "{}\n", answer.text);
    SAID.lock().expect("unpoisoned").push((app.base.clone(), text));
}

/// Writes down what a server was asked and said; what is made up anew in each run gets a number.
pub(crate) fn write(app: &App) {
    let Some(name) = switch("TRANSCRIPT") else { return };
    let said = SAID.lock().expect("unpoisoned");
    let text: String =
        said.iter().filter(|(base, _)| *base == app.base).map(|(_, text)| text.as_str()).collect();
    let backend = if app.db.is_postgres() { "postgres" } else { "sqlite" };
    std::fs::write(format!("{name}.{backend}.txt"), numbered(&text)).expect("writable");
}

/// Fewer letters in a row are a word.
const SHORTEST: usize = 32;

/// Identifiers, tokens and hashes as `#1`, `#2`, … in the order in which they are met.
fn numbered(text: &str) -> String {
    let mut known = std::collections::HashMap::<&str, usize>::new();
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        let end = rest.find(|it| !is_part(it)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.len() >= SHORTEST && word.bytes().any(|it| it.is_ascii_digit()) {
            let next = known.len() + 1;
            let _ = write!(done, "#{}", known.entry(word).or_insert(next));
        } else {
            done.push_str(word);
        }
        let step = after.chars().next().map_or(0, char::len_utf8);
        done.push_str(&after[..step]);
        rest = &after[step..];
    }
    done
}
