//! A JSON file of records, read as the table it is; numbers stay as they are written, digit for digit.

use std::collections::HashMap;
use std::fmt;
use std::io::Read;
use std::sync::Arc;

use learning_cities::written::Written;
use persistence::platform::reading::MappedColumns;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::failure::Failure;
use super::remark::RemarkCode;
use super::table::{Columns, Line, Row, named, tidy};

/// The members of a record in their order, perhaps one of them twice.
struct Record(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Record;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Record(members))
    }
}

/// Reads a list of flat records, counted from 1; their keys are the columns.
pub(super) fn rows(
    content: impl Read,
    mapped: Option<&MappedColumns>,
) -> Result<(Arc<Columns>, Vec<Line>), Failure> {
    let records: Vec<Record> =
        serde_json::from_reader(std::io::BufReader::new(content)).map_err(|error| {
            if error.is_io() {
                return Failure::Unreadable(error.into());
            }
            Failure::NotRecords { line: error.line(), column: error.column() }
        })?;
    let (mut names, mut at) = (Vec::new(), HashMap::new());
    for (key, _) in records.iter().flat_map(|Record(members)| members) {
        at.entry(named(key)).or_insert_with(|| {
            names.push(key.clone());
            names.len() - 1
        });
    }
    let columns = Arc::new(Columns::named_by(names.iter().map(String::as_str), mapped));
    let row = |(Record(members), number): (Record, u64)| {
        let mut values = vec![String::new(); names.len()];
        let mut seen = vec![false; names.len()];
        for (key, value) in members {
            let at = at[&named(&key)];
            if std::mem::replace(&mut seen[at], true) {
                return Err(RemarkCode::NamedTwice.about(number, &named(&key), ""));
            }
            values[at] = tidy(&written(&value, DEEPEST));
        }
        Ok(Row::new(number, values, &columns))
    };
    let rows = records.into_iter().zip(1..).map(row).collect();
    Ok((columns, rows))
}

/// So deep are lists and objects read in a value: the parts of a population are one object. What lies deeper is no value of
/// a table, and stands there as it is written.
const DEEPEST: u8 = 2;

/// A value as a table holds it; an object is a list of `key=value`, as the parts of a population are written.
fn written(value: &RawValue, deep: u8) -> String {
    let text = value.get();
    let list = |items: Vec<String>, between| items.join(between);
    match text.as_bytes().first() {
        Some(b'{' | b'[') if deep == 0 => text.chars().take(LONGEST).collect(),
        Some(b'"') => serde_json::from_str(text).unwrap_or_default(),
        Some(b'{') => {
            let Record(members) = serde_json::from_str(text).unwrap_or(Record(Vec::new()));
            let part = |(key, value): (String, Box<RawValue>)| {
                format!("{key}={}", written(&value, deep - 1))
            };
            list(members.into_iter().map(part).collect(), ",")
        }
        Some(b'[') => {
            let items: Vec<Box<RawValue>> = serde_json::from_str(text).unwrap_or_default();
            let items: Vec<_> = items.iter().map(|it| written(it, deep - 1)).collect();
            // A list of one number is no number.
            let plain = items.iter().all(|it| Written::parse(it).is_none());
            if plain { list(items, LISTED) } else { text.chars().take(LONGEST).collect() }
        }
        Some(b'n') => String::new(),
        Some(b't' | b'f') => text.to_owned(),
        _ => number(text),
    }
}

/// As much of what lies too deep is told.
const LONGEST: usize = 200;

/// What stands between the items of a list: with a blank, so that two numbers are no number with a comma.
const LISTED: &str = ", ";

/// A number as it is written; where its decimals could be taken for thousands (`2.155`), with a zero more, because in JSON
/// the point is what separates decimals.
fn number(text: &str) -> String {
    let open = text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
    if open { format!("{text}0") } else { text.to_owned() }
}
