//! A JSON file of records, read as the table it is.

use std::io::{self, Read};

use persistence::platform::reading::MappedColumns;
use serde_json::{Map, Value};

use super::failure::Failure;
use super::table::{Columns, Row};

/// Reads a list of flat records; their keys are the columns.
pub(super) fn rows(
    content: impl Read,
    mapped: Option<&MappedColumns>,
) -> Result<(Columns, Vec<Row>), Failure> {
    let records: Vec<Map<String, Value>> = serde_json::from_reader(io::BufReader::new(content))
        .map_err(|error| {
            if error.is_io() {
                return Failure::Unreadable(error.into());
            }
            Failure::NotRecords { line: error.line(), column: error.column() }
        })?;
    let mut names: Vec<String> = Vec::new();
    for key in records.iter().flat_map(Map::keys) {
        if !names.contains(key) {
            names.push(key.clone());
        }
    }
    let columns = Columns::named_by(names.iter().map(String::as_str), mapped);
    let shared = std::sync::Arc::new(columns.clone());
    let row = |(record, line): (&Map<String, Value>, u64)| {
        let values = names.iter().map(|name| record.get(name).map(written).unwrap_or_default());
        Row::new(line, values.collect(), &shared)
    };
    // As if the columns stood on the first line, so that records are counted alike in both forms.
    let rows = records.iter().zip(2..).map(row).collect();
    Ok((columns, rows))
}

/// A value as a table holds it; an object is a list of `key=value`, as the parts of a population are written.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(map) => {
            let parts = map.iter().map(|(key, value)| format!("{key}={}", written(value)));
            parts.collect::<Vec<_>>().join(",")
        }
        Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
