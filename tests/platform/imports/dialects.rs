//! Tables as publishers write them, and as they are damaged on the way: what stands in them is known.

use std::ops::RangeInclusive;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};
use rand::RngExt;
use rand::rngs::StdRng;

use crate::databases::switch;

/// So many there are. Each run takes a sample of them, another one each time, which `SEED=…` repeats; with `FULL=1`, as the gate
/// asks, a larger one.
const FILES: u64 = 3_000;
const LARGE_SAMPLE: u64 = 150;
const SAMPLE: u64 = 60;

/// The seeds of the files of this run.
pub(crate) fn seeds() -> impl Iterator<Item = u64> {
    let first = match switch("SEED") {
        Some(seed) => seed.parse().expect("a number"),
        None => rand::random_range(0..FILES),
    };
    let count = if switch("FULL").is_some() { LARGE_SAMPLE } else { SAMPLE };
    (first..first + count).map(|it| it % FILES)
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Text(String),
    /// A decimal with a point, which is written as the dialect writes numbers.
    Number(String),
    /// Written as it is, whatever the dialect.
    Raw(String),
}

pub(crate) fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

/// A table with what it says.
pub(crate) struct Sheet {
    pub(crate) header: Vec<&'static str>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A file, and the lines of each row.
pub(crate) struct Written {
    pub(crate) bytes: Vec<u8>,
    pub(crate) lines: Vec<RangeInclusive<u64>>,
}

/// How a publisher writes tables.
#[derive(Debug)]
pub(crate) struct Dialect {
    form: Form,
    encoding: &'static Encoding,
    utf16: bool,
    mark: bool,
    point: char,
    group: Option<char>,
    /// So many digits after the point at least, as spreadsheets show a column.
    digits: usize,
    header: fn(&str) -> String,
}

#[derive(Debug)]
enum Form {
    Csv {
        delimiter: char,
        quoted: bool,
        end: &'static str,
    },
    /// With numbers as numbers, or as texts.
    Json {
        numbers: bool,
    },
}

/// What has happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Damage {
    None,
    OpenQuote,
    CurlyQuote,
    BlankRows,
    TrailingDelimiters,
    TrailingDelimiter,
    ExtraDelimiter,
    CutRow,
    RepeatedKey,
    List,
}

const DAMAGES: [Damage; 10] = [
    Damage::None,
    Damage::OpenQuote,
    Damage::CurlyQuote,
    Damage::BlankRows,
    Damage::TrailingDelimiters,
    Damage::TrailingDelimiter,
    Damage::ExtraDelimiter,
    Damage::CutRow,
    Damage::RepeatedKey,
    Damage::List,
];

pub(crate) fn pick<T: Copy>(chance: &mut StdRng, these: &[T]) -> T {
    these[chance.random_range(0..these.len())]
}

pub(crate) fn damage(chance: &mut StdRng) -> Damage {
    pick(chance, &DAMAGES)
}

impl Dialect {
    pub(crate) fn any(chance: &mut StdRng) -> Self {
        let csv = |chance: &mut StdRng| Form::Csv {
            delimiter: pick(chance, &[',', ';', '\t']),
            quoted: chance.random(),
            end: pick(chance, &["\n", "\r\n", "\n", "\r\n", "\r"]),
        };
        let form = match chance.random_range(0..4) {
            0 => Form::Json { numbers: chance.random() },
            _ => csv(chance),
        };
        let point = pick(chance, &['.', ',']);
        let other = if point == '.' { ',' } else { '.' };
        let groups =
            [None, None, Some(other), Some(' '), Some('\u{a0}'), Some('\u{202f}'), Some('’')];
        let encodings = [UTF_8, UTF_8, UTF_8, WINDOWS_1252, WINDOWS_1250, WINDOWS_1251];
        let header: [fn(&str) -> String; 3] =
            [str::to_owned, str::to_uppercase, |it| format!(" {it}\u{a0}")];
        Self {
            form,
            encoding: pick(chance, &encodings),
            utf16: chance.random_range(0..8) == 0,
            mark: chance.random(),
            point,
            group: pick(chance, &groups),
            digits: pick(chance, &[0, 0, 0, 1, 3]),
            header: pick(chance, &header),
        }
    }

    /// A number as the dialect writes it.
    pub(crate) fn number(&self, plain: &str) -> String {
        let (sign, bare) = plain.strip_prefix('-').map_or(("", plain), |bare| ("-", bare));
        let (whole, after) = bare.split_once('.').unwrap_or((bare, ""));
        let mut written = sign.to_owned();
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                written.extend(self.group);
            }
            written.push(digit);
        }
        let after = format!("{after:0<digits$}", digits = self.digits);
        if !after.is_empty() {
            written.push(self.point);
            written.push_str(&after);
        }
        written
    }

    /// The file; the damage is done to one of its rows, or to all.
    pub(crate) fn write(&self, sheet: &Sheet, damage: Damage, at: usize) -> Written {
        let (content, lines) = match self.form {
            Form::Csv { delimiter, quoted, end } => {
                self.table(sheet, damage, at, (delimiter, quoted, end))
            }
            Form::Json { numbers } => self.records(sheet, damage, at, numbers),
        };
        Written { bytes: self.encoded(&content), lines }
    }

    fn encoded(&self, content: &str) -> Vec<u8> {
        if self.utf16 {
            let units = std::iter::once(0xFEFF).chain(content.encode_utf16());
            return units.flat_map(u16::to_le_bytes).collect();
        }
        let (bytes, _, lost) = self.encoding.encode(content);
        if !lost && self.encoding != UTF_8 {
            return bytes.into_owned();
        }
        let mark = if self.mark { "\u{feff}" } else { "" };
        format!("{mark}{content}").into_bytes()
    }

    fn table(
        &self,
        sheet: &Sheet,
        damage: Damage,
        at: usize,
        (delimiter, quoted, end): (char, bool, &str),
    ) -> (String, Vec<RangeInclusive<u64>>) {
        let between = delimiter.to_string();
        let header: Vec<_> = sheet.header.iter().map(|it| (self.header)(it)).collect();
        let mut content = header.join(&between);
        let mut lines = Vec::new();
        let surplus = |here: bool| match damage {
            Damage::TrailingDelimiters => between.repeat(2),
            Damage::TrailingDelimiter if here => between.clone(),
            _ => String::new(),
        };
        content += end;
        let mut line = 2;
        for (i, row) in sheet.rows.iter().enumerate() {
            let here = i == at;
            let text = row.iter().position(|it| matches!(it, Cell::Text(it) if it.len() > 3));
            let cell = |(j, cell): (usize, &Cell)| {
                let value = match cell {
                    Cell::Number(plain) => self.number(plain),
                    Cell::Text(it) | Cell::Raw(it) => it.clone(),
                };
                let needs = value.contains([delimiter, '"', '\n']) && delimiter != '\t';
                let value = if delimiter == '\t' { value.replace('\n', " ") } else { value };
                let whole = format!("\"{}\"", value.replace('"', "\"\""));
                match damage {
                    Damage::OpenQuote if here && text == Some(j) => format!("\"{value}"),
                    Damage::CurlyQuote if here && text == Some(j) => format!("\"{value}”"),
                    _ if needs || (quoted && delimiter != '\t') => whole,
                    _ => value,
                }
            };
            let mut cells: Vec<_> = row.iter().enumerate().map(cell).collect();
            if here && damage == Damage::ExtraDelimiter {
                cells.insert(cells.len() - 2, String::new());
            }
            if here && damage == Damage::CutRow {
                cells.truncate(cells.len() / 2);
            }
            let written = format!("{}{}", cells.join(&between), surplus(here));
            let breaks = if end == "\r" { 0 } else { written.matches('\n').count() as u64 };
            let last = line + breaks;
            lines.push(line..=last);
            line = last + 1;
            content += &written;
            content += end;
            if damage == Damage::BlankRows {
                content += &between.repeat(sheet.header.len() - 1);
                content += end;
                line += 1;
            }
        }
        (content, lines)
    }

    fn records(
        &self,
        sheet: &Sheet,
        damage: Damage,
        at: usize,
        numbers: bool,
    ) -> (String, Vec<RangeInclusive<u64>>) {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let record = |(i, row): (usize, &Vec<Cell>)| {
            let member = |(name, cell): (&&str, &Cell)| {
                let is_number = matches!(cell, Cell::Number(_));
                let value = match cell {
                    Cell::Number(plain) if numbers => plain.clone(),
                    Cell::Number(plain) => quoted(&self.number(plain)),
                    Cell::Text(it) | Cell::Raw(it) => quoted(it),
                };
                match damage {
                    Damage::RepeatedKey if i == at && is_number => {
                        format!("{}:{value},{}:77", quoted(name), quoted(name))
                    }
                    Damage::List if i == at && is_number => {
                        format!("{}:[{value},5]", quoted(name))
                    }
                    _ => format!("{}:{value}", quoted(name)),
                }
            };
            let members: Vec<_> = sheet.header.iter().zip(row).map(member).collect();
            format!("{{{}}}", members.join(","))
        };
        let records: Vec<_> = sheet.rows.iter().enumerate().map(record).collect();
        let lines = (1..).take(records.len()).map(|line| line..=line).collect();
        (format!("[{}]", records.join(",\n")), lines)
    }
}
