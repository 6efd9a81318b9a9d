//! Rows and columns, whatever file they come from.

use std::collections::HashMap;
use std::sync::Arc;

use persistence::platform::imports::ImportRemark;
use persistence::platform::reading::MappedColumns;

use super::failure::Failure;
use super::remark::{COLUMN_CHARS, RemarkCode, quotable};

/// Of a header that does not fit, so many columns are named.
const NAMED_COLUMNS: usize = 20;
/// And so many characters of each.
const NAMED_CHARS: usize = 30;

/// A row, or why it is none.
pub(super) type Line = Result<Row, ImportRemark>;

/// The columns of a file, by name; case and space around the names do not count.
#[derive(Clone)]
pub(super) struct Columns {
    pub(super) names: Vec<String>,
    /// As the file calls them.
    headers: Vec<String>,
    at: HashMap<String, usize>,
}

impl Columns {
    /// What a header says, as the mapping reads it: what that names comes before what happens to have the name.
    pub(super) fn named_by<'a>(
        names: impl IntoIterator<Item = &'a str>,
        mapped: Option<&MappedColumns>,
    ) -> Self {
        let names: Vec<_> = names.into_iter().map(named).collect();
        let meant = |name: &String| mapped.and_then(|it| it.column_of(name)).map(str::to_owned);
        let meant: Vec<_> = names.iter().map(meant).collect();
        let mut at = HashMap::new();
        let mapped = meant.iter().enumerate().filter_map(|(i, it)| Some((i, it.as_ref()?)));
        let others = names.iter().enumerate().filter(|(i, _)| meant[*i].is_none());
        for (i, name) in mapped.chain(others) {
            at.entry(name.clone()).or_insert(i);
        }
        let (headers, names) = (names.clone(), names.into_iter().zip(meant));
        let names = names.map(|(name, meant)| meant.unwrap_or(name)).collect();
        Self { names, headers, at }
    }

    /// The remark with the column as the file calls it, which may be known by another name here.
    pub(super) fn in_words_of_file(&self, it: ImportRemark) -> ImportRemark {
        let is_repeated = it.code == RemarkCode::RepeatedColumn.as_str();
        let header = |column: &String| self.headers.get(*self.at.get(column)?).cloned();
        let header = it.column.as_ref().filter(|_| !is_repeated).and_then(header);
        let column = header.map(|it| quotable(&it, COLUMN_CHARS)).or(it.column);
        ImportRemark { column, ..it }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.at.contains_key(name)
    }

    /// Fails unless all of these are there; a list that has no record that says anything lacks none.
    pub(super) fn require(&self, wanted: &[&str]) -> Result<(), Failure> {
        let missing: Vec<_> = wanted.iter().copied().filter(|name| !self.has(name)).collect();
        if missing.is_empty() || self.names.is_empty() {
            return Ok(());
        }
        Err(Failure::MissingColumns {
            missing: missing.join(", "),
            found: self.named(),
            wanted: wanted.join(", "),
        })
    }

    /// The names of the header as a sentence can hold them.
    pub(super) fn named(&self) -> String {
        let shown = self.names.iter().take(NAMED_COLUMNS).map(|name| quotable(name, NAMED_CHARS));
        let mut shown: Vec<_> = shown.collect();
        if self.names.len() > NAMED_COLUMNS {
            shown.push(format!("and {} more", self.names.len() - NAMED_COLUMNS));
        }
        shown.join(", ")
    }

    pub(super) fn besides<'a>(&'a self, used: &'a [&str]) -> impl Iterator<Item = &'a str> {
        let repeated = |i: usize, name: &str| self.at.get(name) != Some(&i);
        let columns = self.names.iter().enumerate();
        columns
            .filter(move |(i, name)| repeated(*i, name) || !used.contains(&name.as_str()))
            .map(|(_, name)| name.as_str())
    }
}

/// What a comma does that nobody quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Commas {
    /// Something else separates the fields.
    Harmless,
    /// It would begin a field.
    Separate,
    /// It may have begun a field, because there is one more than the header has.
    SeparateTooMany,
}

/// A row of a file.
pub(super) struct Row {
    /// Physical line the row begins on, the header being line 1; of a list of records, which of them it is.
    pub(super) line: u64,
    /// What is odd about how it is written.
    pub(super) remarks: Vec<ImportRemark>,
    /// How a comma that stands in a value without quotes would show.
    pub(super) commas: Commas,
    values: Vec<String>,
    columns: Arc<Columns>,
}

impl Row {
    pub(super) fn new(line: u64, values: Vec<String>, columns: &Arc<Columns>) -> Self {
        Self {
            line,
            remarks: Vec::new(),
            commas: Commas::Harmless,
            values,
            columns: Arc::clone(columns),
        }
    }

    pub(super) fn remark(&mut self, remark: ImportRemark) {
        self.remarks.push(remark);
    }

    /// The columns with their values.
    pub(super) fn cells(&self) -> impl Iterator<Item = (&str, &str)> {
        let values = self.values.iter().map(String::as_str);
        self.columns.names.iter().map(String::as_str).zip(values)
    }

    /// The name and the value of the column after this one.
    pub(super) fn after(&self, column: &str) -> Option<(&str, &str)> {
        self.cells().nth(self.columns.at.get(column)? + 1)
    }

    /// The value of a column that need not be there.
    pub(super) fn optional(&self, column: &str) -> Result<Option<&str>, ImportRemark> {
        let value = self.columns.at.get(column).and_then(|at| self.values.get(*at));
        let Some(value) = value.filter(|it| !it.is_empty()) else { return Ok(None) };
        if value.contains(|c: char| c.is_control() || c == char::REPLACEMENT_CHARACTER) {
            return Err(RemarkCode::UnreadableText.about(self.line, column, value));
        }
        Ok(Some(value))
    }

    pub(super) fn required(&self, column: &str) -> Result<&str, ImportRemark> {
        let missing = || RemarkCode::MissingValue.about(self.line, column, "");
        self.optional(column)?.ok_or_else(missing)
    }

    /// The value of a column, as what `parse` makes of it.
    pub(super) fn parsed<T, E>(
        &self,
        column: &str,
        code: RemarkCode,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<Option<T>, ImportRemark> {
        let Some(value) = self.optional(column)? else { return Ok(None) };
        parse(value).map(Some).map_err(|_| code.about(self.line, column, value))
    }

    /// A whole number; spaces may group its digits.
    pub(super) fn whole(&self, column: &str) -> Result<Option<i64>, ImportRemark> {
        let Some(text) = self.optional(column)? else { return Ok(None) };
        let bad = |_| self.bad_number(column, "The value is not written as a whole number.");
        text.replace(' ', "").parse().map(Some).map_err(bad)
    }

    /// A decimal number with a point or a comma, without an exponent.
    pub(super) fn decimal(&self, column: &str) -> Result<Option<f64>, ImportRemark> {
        let Some(text) = self.optional(column)? else { return Ok(None) };
        let plain = |c: char| c.is_ascii_digit() || "+-.".contains(c);
        let text = text.replace(',', ".");
        let number = text.parse().ok().filter(|_| text.chars().all(plain));
        let bad = || self.bad_number(column, "The value is not written as a number.");
        number.map(Some).ok_or_else(bad)
    }

    /// A remark on the number of a column, as it is written, saying what is wrong with it.
    pub(super) fn bad_number(&self, column: &str, why: impl AsRef<str>) -> ImportRemark {
        let value = self.optional(column).ok().flatten().unwrap_or_default();
        RemarkCode::BadNumber.because(self.line, column, value, why)
    }
}

/// The name of a column, for which case and space around it do not count.
pub(super) fn named(name: &str) -> String {
    tidy(name).to_lowercase()
}

/// Line breaks and other space within a value become one blank each.
pub(super) fn tidy(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
