//! A file as people's programs write it, read as a table: delimiters, line ends, columns.

use std::io::{self, BufReader, Chain, Cursor, Read, Seek};
use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use persistence::platform::imports::ImportRemark;
use persistence::platform::reading::{FileEncoding, MappedColumns};

use super::failure::Failure;
use super::letters::Letters;
use super::records::{Found, Record, Records};
use super::remark::RemarkCode;
use super::table::{Columns, Commas, Line, Row, tidy};

/// Bytes read in one go.
const CHUNK: usize = 64 * 1024;
/// The delimiter is told by the header, which lies within so many bytes.
const HEADER_BYTES: u64 = 64 * 1024;
/// What separates fields, the commonest first.
const DELIMITERS: [char; 3] = [',', ';', TAB];
/// Where tabs do, a quote is a letter like any other and begins no value (IANA, `text/tab-separated-values`), so that none
/// swallows what follows; a value that a spreadsheet has put in quotes loses them.
const TAB: char = '\t';
/// The file in UTF-8: its beginning, which was looked at, and the rest.
type Decoded<R> = BufReader<Chain<Cursor<Vec<u8>>, DecodeReaderBytes<BufReader<R>, Vec<u8>>>>;

/// Rows of one transaction: enough to ask few questions, few enough that others get to write in between.
pub(super) const BATCH: usize = 1_000;

/// A file that is read row by row.
pub(super) struct Table<R: Read> {
    source: Source<R>,
    columns: Arc<Columns>,
    letters: Letters,
    delimiter: char,
}

/// Where rows come from: a CSV file as it is read, or the records of a JSON file.
enum Source<R: Read> {
    Csv(Box<Records<Decoded<R>>>),
    Json(std::vec::IntoIter<Line>),
}

impl<R: Read + Seek> Table<R> {
    /// Reads the whole file once to tell its encoding, if that is not given, then its header.
    pub(super) fn open(
        mut content: R,
        encoding: Option<&FileEncoding>,
        mapped: Option<&MappedColumns>,
    ) -> Result<Self, Failure> {
        let given = encoding.and_then(|it| Encoding::for_label(it.as_str().as_bytes()));
        let letters = Letters::of(&mut content, given)?;
        content.rewind()?;
        let mut decoded = DecodeReaderBytesBuilder::new()
            .encoding(Some(letters.encoding))
            .bom_override(true)
            .build(BufReader::with_capacity(CHUNK, content));
        let mut head = Vec::new();
        decoded.by_ref().take(HEADER_BYTES).read_to_end(&mut head)?;
        let first = head.iter().find(|byte| !byte.is_ascii_whitespace()).copied();
        let (delimiter, end) = dialect_of(&head);
        let whole = Cursor::new(head).chain(decoded);
        match first {
            Some(b'[') => {
                let (columns, rows) = super::json::rows(whole, mapped)?;
                let source = Source::Json(rows.into_iter());
                Ok(Self { source, columns, letters, delimiter })
            }
            Some(b'{') => Err(Failure::NoList),
            _ => {
                let whole = BufReader::with_capacity(CHUNK, whole);
                let mut records = Records::new(whole, delimiter, end, delimiter != TAB);
                let header = header(&mut records)?;
                let names = header.iter().map(String::as_str);
                let columns = Arc::new(Columns::named_by(names, mapped));
                Ok(Self { source: Source::Csv(Box::new(records)), columns, letters, delimiter })
            }
        }
    }

    pub(super) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// What there is to say about the file as a whole, given the columns that are used.
    pub(super) fn remarks(&self, used: &[&str]) -> Vec<ImportRemark> {
        let code = RemarkCode::OtherEncoding;
        let other = (self.letters.encoding != UTF_8).then(|| ImportRemark {
            value: Some(self.letters.encoding.name().to_owned()),
            ..code.on(1, code.meaning())
        });
        let ignored = self.columns.besides(used).map(|column| {
            let twice = used.contains(&column);
            let code = if twice { RemarkCode::RepeatedColumn } else { RemarkCode::IgnoredColumn };
            code.about(1, column, "")
        });
        other.into_iter().chain(ignored).collect()
    }

    /// The next rows, at most `most`; none at the end.
    pub(super) fn lines(&mut self, most: usize) -> io::Result<Vec<Line>> {
        let records = match &mut self.source {
            Source::Csv(records) => records,
            Source::Json(rows) => {
                let doubted = |line: Line| line.map(|row| doubted(row, self.letters));
                return Ok(rows.take(most).map(doubted).collect());
            }
        };
        let mut lines = Vec::with_capacity(most);
        while lines.len() < most {
            let Some(found) = records.next()? else { break };
            lines.extend(line(found, &self.columns, self.letters, self.delimiter));
        }
        Ok(lines)
    }
}

/// The first record that says something.
fn header(records: &mut Records<impl io::BufRead>) -> Result<Vec<String>, Failure> {
    loop {
        match records.next()? {
            None => return Err(Failure::Empty),
            Some(Err(_)) => return Err(Failure::OpenQuote),
            Some(Ok(record)) if is_blank(&record.values) => {}
            Some(Ok(record)) => return Ok(record.values),
        }
    }
}

/// A row, or why it is none; nothing, if nothing stands there.
fn line(found: Found, columns: &Arc<Columns>, letters: Letters, delimiter: char) -> Option<Line> {
    let Record { first: line, last, mut values } = match found {
        Ok(record) if is_blank(&record.values) => return None,
        Ok(record) => record,
        Err(line) => {
            return Some(Err(RemarkCode::OpenQuote.on(line, RemarkCode::OpenQuote.meaning())));
        }
    };
    let swallows = swallows(&values, delimiter);
    if delimiter == TAB {
        values.iter_mut().for_each(unquote);
    }
    let lone = values.iter().position(|it| delimiter == TAB && it.trim().starts_with('"'));
    let (found, wanted) = (values.len(), columns.names.len());
    let surplus = found > wanted && is_blank(&values[wanted..]);
    if found != wanted && !surplus {
        let quote = if last > line {
            format!(" It runs on to line {last}; perhaps a quote is missing.")
        } else {
            String::new()
        };
        let detail = format!("The row has {found} fields and the header {wanted}.{quote}");
        return Some(Err(RemarkCode::WrongFieldCount.on(line, detail)));
    }
    values.truncate(wanted);
    let mut row = Row::new(line, values.iter().map(|it| tidy(it)).collect(), columns);
    row.commas = match delimiter {
        ',' if surplus => Commas::SeparateTooMany,
        ',' => Commas::Separate,
        _ => Commas::Harmless,
    };
    if surplus {
        row.remark(RemarkCode::SurplusFields.on(line, RemarkCode::SurplusFields.meaning()));
    }
    if let Some((column, value)) = lone.and_then(|at| row.cells().nth(at)) {
        let remark = RemarkCode::LoneQuote.about(line, column, value);
        row.remark(remark);
    }
    if swallows {
        let detail = format!("{} It ends on line {last}.", RemarkCode::SeveralLines.meaning());
        row.remark(RemarkCode::SeveralLines.on(line, detail));
    }
    Some(Ok(doubted(row, letters)))
}

/// The row, with a remark on its first value that another encoding would read otherwise.
fn doubted(mut row: Row, letters: Letters) -> Row {
    let doubtful = row.cells().find(|(_, value)| letters.doubt(value));
    let remark =
        doubtful.map(|(name, value)| RemarkCode::DoubtfulLetters.about(row.line, name, value));
    if let Some(remark) = remark {
        row.remark(remark);
    }
    row
}

/// Whether a value runs over lines and holds a row's worth of delimiters, as after a quote that should not have been there.
fn swallows(values: &[String], delimiter: char) -> bool {
    let holds_a_row = |value: &String| {
        value.contains('\n') && value.matches(delimiter).count() + 1 >= values.len()
    };
    values.iter().any(holds_a_row)
}

/// The value without the quotes around it, as spreadsheets write it where others have none.
fn unquote(value: &mut String) {
    let inner = value.trim_end().strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    if let Some(inner) = inner {
        *value = inner.replace("\"\"", "\"");
    }
}

fn is_blank(values: &[String]) -> bool {
    values.iter().all(|value| value.trim().is_empty())
}

/// The delimiter that stands most often in the header, outside quotes, and what ends its line: a carriage return alone, as
/// spreadsheets of old wrote it, or a line feed. A carriage return before that is trimmed from the last value.
fn dialect_of(head: &[u8]) -> (char, u8) {
    let (mut quoted, mut end) = (false, b'\n');
    let mut counts = [0; DELIMITERS.len()];
    for (i, byte) in head.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                let alone = *byte == b'\r' && head.get(i + 1) != Some(&b'\n');
                end = if alone { b'\r' } else { b'\n' };
                if counts != [0; DELIMITERS.len()] {
                    break;
                }
            }
            _ if quoted => {}
            byte => {
                if let Some(at) = DELIMITERS.iter().position(|it| *it == char::from(*byte)) {
                    counts[at] += 1;
                }
            }
        }
    }
    let most = (0..counts.len()).rev().max_by_key(|at| counts[*at]).unwrap_or_default();
    (DELIMITERS[most], end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;

    fn table(bytes: &[u8]) -> Table<Cursor<&[u8]>> {
        Table::open(Cursor::new(bytes), None, None).expect("a table")
    }

    /// Line, name and note of each row, or the code of its remark.
    fn told(bytes: &[u8]) -> Vec<String> {
        let tell = |line: Line| match line {
            Ok(row) => match (row.required("name"), row.optional("note")) {
                (Ok(name), Ok(note)) => {
                    format!("{} {name}|{}", row.line, note.unwrap_or_default())
                }
                (Err(remark), _) | (_, Err(remark)) => format!("{} {}", remark.line, remark.code),
            },
            Err(remark) => format!("{} {}", remark.line, remark.code),
        };
        table(bytes).lines(100).expect("readable").into_iter().map(tell).collect()
    }

    #[test]
    fn every_dialect_says_the_same() {
        let text = "name,note\nKöln,\"am \"\"Rhein\"\", groß\"\n";
        let utf16 = |text: &str| {
            [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
        };
        let dialects: [(&str, Vec<u8>); 8] = [
            ("plain", text.into()),
            ("byte order mark", format!("\u{feff}{text}").into()),
            ("CRLF", text.replace('\n', "\r\n").into()),
            ("CR", text.replace('\n', "\r").into()),
            ("no end of line", text.trim_end().into()),
            ("semicolon", "Name ; note\nKöln;\"am \"\"Rhein\"\", groß\"\n".into()),
            ("Windows-1252", WINDOWS_1252.encode(text).0.into_owned()),
            ("UTF-16", utf16(text)),
        ];
        for (dialect, bytes) in dialects {
            assert_eq!(told(&bytes), ["2 Köln|am \"Rhein\", groß"], "{dialect}");
        }
        assert_eq!(told("name\tnote\nKöln\ta, b; c\n".as_bytes()), ["2 Köln|a, b; c"]);
        let quoted = "name\tnote\nKöln\t\"am \"\"Rhein\"\", groß\"\n";
        assert_eq!(told(quoted.as_bytes()), ["2 Köln|am \"Rhein\", groß"]);
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        let text =
            "name,note\r\n\"Bad\r\nHomburg\",x\r\n\r\nKöln,y\r\nBonn\r\nBonn,z,z\r\nUlm,\r\n";
        assert_eq!(
            told(text.as_bytes()),
            ["2 Bad Homburg|x", "5 Köln|y", "6 wrong_field_count", "7 wrong_field_count", "8 Ulm|"]
        );
    }

    #[test]
    fn between_tabs_a_quote_swallows_nothing() {
        let text = b"name\tnote\n\"Alpha\tx\nBeta\ty\nGam\"ma\tz\n";
        assert_eq!(told(text), ["2 \"Alpha|x", "3 Beta|y", "4 Gam\"ma|z"]);
    }

    #[test]
    fn blank_lines_and_a_missing_last_end_of_line_count_right() {
        assert_eq!(told(b"name,note\n\n\na,\n  \nb"), ["4 a|", "6 wrong_field_count"]);
        assert_eq!(told(b"name,note\na,\nb,c"), ["2 a|", "3 b|c"]);
        assert_eq!(told(b"name,note\na,\n\"b,c\nd,e\n"), ["2 a|", "3 open_quote", "4 d|e"]);
    }

    #[test]
    fn rows_of_delimiters_are_blank_and_empty_fields_at_the_end_are_left_out() {
        assert_eq!(told(b"name;note\n;;\na;x;;\n ; \nb;y;;z\n"), ["3 a|x", "5 wrong_field_count"]);
        assert_eq!(told(b";;\nname;note\na;x\n"), ["3 a|x"]);
        let row = table(b"name;note\na;x;;\n").lines(1).expect("readable").pop();
        let row = row.expect("a row").expect("readable");
        assert_eq!(row.remarks.first().map(|it| it.code.as_str()), Some("surplus_fields"));
    }

    #[test]
    fn a_list_of_records_is_told_from_what_is_none_in_any_encoding() {
        let list = r#"[{"name": "Köln", "note": 1.10}]"#;
        let utf16 = std::iter::once(0xFEFF).chain(list.encode_utf16()).flat_map(u16::to_le_bytes);
        for bytes in [list.into(), format!("\u{feff}{list}").into_bytes(), utf16.collect()] {
            assert_eq!(told(&bytes), ["1 Köln|1.10"]);
        }
        for no_list in ["{\"name\": 1}\n{\"name\": 2}", "\u{feff}{\"data\": []}"] {
            let failure = Table::open(Cursor::new(no_list), None, None).err();
            assert!(matches!(failure, Some(Failure::NoList)), "{no_list}");
        }
    }

    #[test]
    fn what_cannot_be_text_is_reported() {
        assert_eq!(
            told(b"name,note\na\0b,\nc,\x1b[31m\n,d\n"),
            ["2 unreadable_text", "3 unreadable_text", "4 missing_value"]
        );
        assert_eq!(told(b"\xef\xbb\xbfname,note\na\xffb,\n"), ["2 unreadable_text"]);
    }

    #[test]
    fn an_encoding_that_is_given_is_not_guessed() {
        for (label, text) in
            [("windows-1250", "Łódź"), ("windows-1251", "Полтава"), ("utf-8", "Köln")]
        {
            let encoding = Encoding::for_label(label.as_bytes()).expect("an encoding");
            let bytes = encoding.encode(&format!("name\n{text}\n")).0.into_owned();
            let label = FileEncoding::parse(label).expect("an encoding");
            let mut table =
                Table::open(Cursor::new(bytes.as_slice()), Some(&label), None).expect("a table");
            let row = table.lines(1).expect("readable").pop().expect("a row").expect("readable");
            assert_eq!(row.required("name").expect("a name"), text, "{label}");
        }
    }

    #[test]
    fn a_column_is_what_the_mapping_says() {
        let mapped: MappedColumns = serde_json::from_str(
            r#"[{"column": "name", "header": "Gemeinde Name"}, {"column": "note", "header": "ZUSATZ"}]"#,
        )
        .expect("a mapping");
        let text = b"name,gemeinde  NAME,Zusatz,other\nx,Kiel,y,z\n";
        let mut table =
            Table::open(Cursor::new(text.as_slice()), None, Some(&mapped)).expect("a table");
        let ignored = table.remarks(&["name", "note"]);
        let ignored: Vec<_> = ignored.iter().filter_map(|it| it.column.as_deref()).collect();
        assert_eq!(ignored, ["name", "other"], "what has the name of another is not it");
        let row = table.lines(1).expect("readable").pop().expect("a row").expect("readable");
        assert_eq!(row.required("name").expect("a name"), "Kiel");
        assert_eq!(row.optional("note").expect("a note"), Some("y"));
    }

    #[test]
    fn numbers_are_plain() {
        let text = "a,b\n\"1 234 567\",\"-54,25\"\n1.5,1e3\nx,inf\n,\n99999999999999999999,.\n";
        let told = |line: Line| {
            let row = line.expect("a row");
            let code = |remark: ImportRemark| remark.code;
            (row.whole("a").map_err(code), row.decimal("b").map_err(code))
        };
        let bad = || "bad_number".to_owned();
        let lines = table(text.as_bytes()).lines(100).expect("readable");
        let numbers: Vec<_> = lines.into_iter().map(told).collect();
        assert_eq!(
            numbers,
            [
                (Ok(Some(1_234_567)), Ok(Some(-54.25))),
                (Err(bad()), Err(bad())),
                (Err(bad()), Err(bad())),
                (Err(bad()), Err(bad())),
            ]
        );
    }

    #[test]
    fn a_header_that_does_not_fit_is_named() {
        for blank in ["", "\n", "\r\n \r\n", "\u{feff}"] {
            assert!(
                matches!(Table::open(Cursor::new(blank), None, None), Err(Failure::Empty)),
                "{blank:?}"
            );
        }
        assert!(table(b"\r\n  \r\nname\r\n").columns().has("name"));
        let misfit = table(b"Name,population,name\n").columns().require(&["name", "lat", "lon"]);
        assert_eq!(
            misfit.expect_err("lacks two").to_string(),
            "the header lacks lat, lon: it has name, population, name and needs name, lat, lon"
        );
        let columns: Vec<_> = table(b"Name,population,name\n").remarks(&["name"]);
        assert_eq!(
            columns.iter().filter_map(|it| it.column.as_deref()).collect::<Vec<_>>(),
            ["population", "name"]
        );
        let garbage: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        assert!(table(&garbage).columns().require(&["name"]).is_err());
    }
}
