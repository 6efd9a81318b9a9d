//! A file as people's programs write it, read as a table: encodings, delimiters, quotes, line ends.

use std::io::{self, BufReader, Chain, Cursor, Read, Seek};
use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use persistence::platform::imports::ImportRemark;
use persistence::platform::reading::{FileEncoding, MappedColumns};

use super::failure::Failure;
use super::remark::RemarkCode;
use super::table::{Columns, Line, Row, tidy};

/// Bytes looked at in one go.
const CHUNK: usize = 64 * 1024;
/// The delimiter is told by the header, which lies within so many bytes.
const HEADER_BYTES: u64 = 64 * 1024;
/// What separates fields, the commonest first.
const DELIMITERS: [u8; 3] = [b',', b';', TAB];
/// Where tabs do, a quote is a letter like any other and begins no value (IANA, `text/tab-separated-values`), so that none
/// swallows what follows; a value that a spreadsheet has put in quotes loses them.
const TAB: u8 = b'\t';
type Decoded<R> =
    Chain<Chain<Cursor<Vec<u8>>, DecodeReaderBytes<BufReader<R>, Vec<u8>>>, &'static [u8]>;

/// A file that is read row by row.
pub(super) struct Table<R: Read> {
    source: Source<R>,
    columns: Arc<Columns>,
    encoding: &'static Encoding,
    delimiter: u8,
}

/// Where rows come from: a CSV file as it is read, or the records of a JSON file.
enum Source<R: Read> {
    Csv(Box<csv::Reader<Decoded<R>>>),
    Json(std::vec::IntoIter<Row>),
}

impl<R: Read + Seek> Table<R> {
    /// Reads the whole file once to tell its encoding, if that is not given, then its header.
    pub(super) fn open(
        mut content: R,
        encoding: Option<&FileEncoding>,
        mapped: Option<&MappedColumns>,
    ) -> Result<Self, Failure> {
        if begins_a_list(&mut content)? {
            let (columns, rows) = super::json::rows(content, mapped)?;
            let source = Source::Json(rows.into_iter());
            let columns = Arc::new(columns);
            return Ok(Self { source, columns, encoding: UTF_8, delimiter: DELIMITERS[0] });
        }
        let given = encoding.and_then(|it| Encoding::for_label(it.as_str().as_bytes()));
        let encoding = match given {
            Some(encoding) => encoding,
            None => encoding_of(&mut content)?,
        };
        content.rewind()?;
        let mut decoded = DecodeReaderBytesBuilder::new()
            .encoding(Some(encoding))
            .bom_override(true)
            .build(BufReader::with_capacity(CHUNK, content));
        let mut head = Vec::new();
        decoded.by_ref().take(HEADER_BYTES).read_to_end(&mut head)?;
        let delimiter = delimiter_of(&head);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .quoting(delimiter != TAB)
            .has_headers(false)
            .flexible(true)
            // The carriage return before it is trimmed from the last value. So lines are what an editor counts.
            .terminator(csv::Terminator::Any(b'\n'))
            .buffer_capacity(CHUNK)
            .from_reader(Cursor::new(head).chain(decoded).chain(b"\n".as_slice()));
        let mut header = csv::StringRecord::new();
        while is_blank(&header) {
            if !reader.read_record(&mut header).map_err(io::Error::from)? {
                return Err(Failure::Empty);
            }
        }
        let source = Source::Csv(Box::new(reader));
        let columns = Arc::new(Columns::named_by(&header, mapped));
        Ok(Self { source, columns, encoding, delimiter })
    }

    pub(super) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// What there is to say about the file as a whole, given the columns that are used.
    pub(super) fn remarks(&self, used: &[&str]) -> Vec<ImportRemark> {
        let code = RemarkCode::OtherEncoding;
        let other = (self.encoding != UTF_8).then(|| ImportRemark {
            value: Some(self.encoding.name().to_owned()),
            ..code.on(1, code.meaning())
        });
        let ignored = self.columns.besides(used);
        let ignored = ignored.map(|column| RemarkCode::IgnoredColumn.about(1, column, ""));
        other.into_iter().chain(ignored).collect()
    }

    /// The next rows, at most `most`; none at the end.
    pub(super) fn lines(&mut self, most: usize) -> io::Result<Vec<Line>> {
        let reader = match &mut self.source {
            Source::Csv(reader) => reader,
            Source::Json(rows) => return Ok(rows.take(most).map(Ok).collect()),
        };
        let mut lines = Vec::with_capacity(most);
        let mut record = csv::StringRecord::new();
        while lines.len() < most && reader.read_record(&mut record)? {
            if !is_blank(&record) {
                let read = if self.delimiter == TAB { unquoted(&record) } else { record.clone() };
                lines.push(line(reader, &self.columns, &read, self.delimiter));
            }
        }
        Ok(lines)
    }
}

/// Counted back from where the record ended: where it began is told without the blank lines skipped before it, and is
/// right only where a quote was never closed.
fn first_line_of<R: Read>(reader: &csv::Reader<R>, record: &csv::StringRecord) -> u64 {
    let ended = reader.position().line();
    let counted_back = ended.saturating_sub(line_breaks_in(record) + 1);
    counted_back.max(record.position().map_or(1, csv::Position::line))
}

fn line<R: Read>(
    reader: &csv::Reader<R>,
    columns: &Arc<Columns>,
    record: &csv::StringRecord,
    delimiter: u8,
) -> Line {
    let line = first_line_of(reader, record);
    let last = line + line_breaks_in(record);
    let (found, wanted) = (record.len(), columns.names.len());
    if found != wanted {
        let quote = if last > line {
            format!(" It runs on to line {last}; perhaps a quote is missing.")
        } else {
            String::new()
        };
        let detail = format!("The row has {found} fields and the header {wanted}.{quote}");
        return Err(RemarkCode::WrongFieldCount.on(line, detail));
    }
    let row = Row::new(line, record.iter().map(tidy).collect(), columns);
    Ok(if swallows(record, delimiter) { row.until(last) } else { row })
}

/// Whether a value runs over lines and holds a row's worth of delimiters, as after a quote that should not have been there.
fn swallows(record: &csv::StringRecord, delimiter: u8) -> bool {
    let holds_a_row = |value: &str| {
        value.contains('\n') && value.matches(char::from(delimiter)).count() + 1 >= record.len()
    };
    record.iter().any(holds_a_row)
}

/// The values without the quotes around them, as spreadsheets write them where others have none.
fn unquoted(record: &csv::StringRecord) -> csv::StringRecord {
    let bare = |value: &str| {
        let inner = value.trim_end().strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        inner.map_or_else(|| value.to_owned(), |it| it.replace("\"\"", "\""))
    };
    let mut read: csv::StringRecord = record.iter().map(bare).collect();
    read.set_position(record.position().cloned());
    read
}

/// Whether the file is JSON: no header of a table begins with a bracket.
fn begins_a_list(content: &mut (impl Read + Seek)) -> io::Result<bool> {
    let mut byte = [0];
    let begins = loop {
        if content.read(&mut byte)? == 0 {
            break false;
        }
        if !byte[0].is_ascii_whitespace() {
            break byte[0] == b'[';
        }
    };
    content.rewind()?;
    Ok(begins)
}

fn line_breaks_in(record: &csv::StringRecord) -> u64 {
    record.iter().map(|value| value.matches('\n').count() as u64).sum()
}

fn is_blank(record: &csv::StringRecord) -> bool {
    record.len() <= 1 && record.iter().all(|value| value.trim().is_empty())
}

/// UTF-8 or what the byte order mark says; else Windows-1252, in which office programs of Western Europe save.
fn encoding_of(content: &mut impl Read) -> io::Result<&'static Encoding> {
    let mut start = Vec::new();
    content.by_ref().take(3).read_to_end(&mut start)?;
    if let Some((encoding, _)) = Encoding::for_bom(&start) {
        return Ok(encoding);
    }
    let is_utf8 = is_utf8(Cursor::new(start).chain(content))?;
    Ok(if is_utf8 { UTF_8 } else { WINDOWS_1252 })
}

fn is_utf8(mut content: impl Read) -> io::Result<bool> {
    let mut chunk = vec![0; CHUNK];
    let mut cut = 0; // bytes of a character that the last chunk ended within
    loop {
        let read = match content.read(&mut chunk[cut..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read == 0 {
            return Ok(cut == 0);
        }
        let filled = cut + read;
        cut = match std::str::from_utf8(&chunk[..filled]) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_some() => return Ok(false),
            Err(error) => {
                chunk.copy_within(error.valid_up_to()..filled, 0);
                filled - error.valid_up_to()
            }
        };
    }
}

/// The delimiter that stands most often in the header, outside quotes.
fn delimiter_of(head: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [0; DELIMITERS.len()];
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted && counts != [0; DELIMITERS.len()] => break,
            _ if quoted => {}
            byte => {
                if let Some(at) = DELIMITERS.iter().position(|it| it == byte) {
                    counts[at] += 1;
                }
            }
        }
    }
    let most = (0..counts.len()).rev().max_by_key(|at| counts[*at]).unwrap_or_default();
    DELIMITERS[most]
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let dialects: [(&str, Vec<u8>); 7] = [
            ("plain", text.into()),
            ("byte order mark", format!("\u{feff}{text}").into()),
            ("CRLF", text.replace('\n', "\r\n").into()),
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
        assert_eq!(told(b"name,note\na,\n\"b,c\nd,e\n"), ["2 a|", "3 wrong_field_count"]);
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
    fn invalid_utf8_is_found_wherever_it_stands() {
        for before in CHUNK - 5..CHUNK + 3 {
            let text = "a".repeat(before) + "ö€𝄞";
            assert!(is_utf8(text.as_bytes()).expect("readable"), "{before}");
            let mut bytes = text.into_bytes();
            bytes.push(0xE4);
            assert!(!is_utf8(bytes.as_slice()).expect("readable"), "{before}");
        }
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
                (Ok(None), Ok(None)),
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
