//! Records of a delimited file, as RFC 4180 has them; a quote that is not closed swallows nothing.

use std::collections::VecDeque;
use std::io::{self, BufRead};

/// No value of an import is as long in bytes: where a quote is still open then, it was never closed.
const LONGEST_VALUE: usize = 64 * 1024;

/// Reads records, line by line.
pub(super) struct Records<R> {
    input: R,
    delimiter: char,
    /// What ends a line, a byte.
    end: u8,
    quoting: bool,
    /// The line that was given out last, from 1.
    line: u64,
    /// Lines that an open quote had swallowed, to be read again.
    ahead: VecDeque<String>,
}

/// A record, with the lines that it stands on.
pub(super) struct Record {
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) values: Vec<String>,
}

/// A record, or the line on which a quote opens that nothing closes as it should.
pub(super) type Found = Result<Record, u64>;

impl<R: BufRead> Records<R> {
    pub(super) fn new(input: R, delimiter: char, end: u8, quoting: bool) -> Self {
        Self { input, delimiter, end, quoting, line: 0, ahead: VecDeque::new() }
    }

    /// The next record; none at the end. After an open quote reading goes on with the line below it.
    pub(super) fn next(&mut self) -> io::Result<Option<Found>> {
        let Some(line) = self.next_line()? else { return Ok(None) };
        let first = self.line;
        if !self.quoting || !line.contains('"') {
            let values = line.split(self.delimiter).map(str::to_owned).collect();
            return Ok(Some(Ok(Record { first, last: first, values })));
        }
        let mut fields = Fields::default();
        let mut swallowed = VecDeque::new();
        let mut well_formed = fields.add(&line, self.delimiter);
        while well_formed && fields.at == At::Quoted {
            let more = if fields.value.len() < LONGEST_VALUE { self.next_line()? } else { None };
            let Some(more) = more else {
                well_formed = false;
                break;
            };
            fields.value.push('\n');
            well_formed = fields.add(&more, self.delimiter);
            swallowed.push_back(more);
        }
        if well_formed {
            return Ok(Some(Ok(Record { first, last: self.line, values: fields.ended() })));
        }
        swallowed.append(&mut self.ahead);
        self.ahead = swallowed;
        self.line = first;
        Ok(Some(Err(first)))
    }

    fn next_line(&mut self) -> io::Result<Option<String>> {
        let line = if let Some(line) = self.ahead.pop_front() {
            line
        } else {
            let mut line = Vec::new();
            if self.input.read_until(self.end, &mut line)? == 0 {
                return Ok(None);
            }
            line.pop_if(|byte| *byte == self.end);
            String::from_utf8(line).map_err(io::Error::other)?
        };
        self.line += 1;
        Ok(Some(line))
    }
}

/// Where reading is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum At {
    /// Before a value; blanks do not count.
    #[default]
    Start,
    /// Within a value that is not quoted, in which a quote is a letter like any other.
    Plain,
    Quoted,
    /// After the closing quote, where nothing but blanks and the delimiter may come.
    Closed,
}

#[derive(Default)]
struct Fields {
    values: Vec<String>,
    value: String,
    at: At,
}

impl Fields {
    /// Reads on; whether the line is well-formed.
    fn add(&mut self, line: &str, delimiter: char) -> bool {
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match self.at {
                At::Quoted if letter != '"' => self.value.push(letter),
                At::Quoted if letters.next_if_eq(&'"').is_some() => self.value.push('"'),
                At::Quoted => self.at = At::Closed,
                _ if letter == delimiter => {
                    self.values.push(std::mem::take(&mut self.value));
                    self.at = At::Start;
                }
                At::Start if letter == '"' => self.at = At::Quoted,
                At::Start | At::Closed if letter.is_whitespace() => {}
                At::Closed => return false,
                At::Start | At::Plain => {
                    self.value.push(letter);
                    self.at = At::Plain;
                }
            }
        }
        true
    }

    fn ended(mut self) -> Vec<String> {
        self.values.push(self.value);
        self.values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The records with their lines, `!` where a quote is open.
    fn read(text: &str) -> Vec<String> {
        let mut records = Records::new(text.as_bytes(), ',', b'\n', true);
        let mut told = Vec::new();
        while let Some(found) = records.next().expect("readable") {
            told.push(match found {
                Ok(Record { first, last, values }) => {
                    format!("{first}-{last} {}", values.join("|"))
                }
                Err(line) => format!("{line} !"),
            });
        }
        told
    }

    #[test]
    fn records_are_what_the_standard_says() {
        assert_eq!(
            read("a,b\r\n\"x, y\",\"say \"\"so\"\"\"\n\"two\nlines\", \"after a blank\" \n,\nlast"),
            [
                "1-1 a|b\r",
                "2-2 x, y|say \"so\"",
                "3-4 two\nlines|after a blank",
                "5-5 |",
                "6-6 last"
            ]
        );
        assert_eq!(read("5\" pipe,x\n"), ["1-1 5\" pipe|x"]);
    }

    #[test]
    fn a_quote_that_is_not_closed_swallows_nothing() {
        for (text, told) in [
            ("1,\"open\n2,b\n3,c\n", ["1 !", "2-2 2|b", "3-3 3|c"]),
            ("1,\"curly”\n2,b\n3,c", ["1 !", "2-2 2|b", "3-3 3|c"]),
            ("1,\"open\n2,b\n3,\"c\"\n", ["1 !", "2-2 2|b", "3-3 3|c"]),
            ("1,\"a\"b\n2,\"open\n3,c\n", ["1 !", "2 !", "3-3 3|c"]),
        ] {
            assert_eq!(read(text), told, "{text}");
        }
        let long = format!("1,\"open\n{}", "2,b\n".repeat(LONGEST_VALUE));
        let told = read(&long);
        assert_eq!((told[0].as_str(), told.len()), ("1 !", LONGEST_VALUE + 1));
    }
}
