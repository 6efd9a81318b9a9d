use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

use super::ast::{Reference, Time};
use super::error::{ErrorCode, FormulaError};
use crate::names::Code;

type Result<T> = std::result::Result<T, FormulaError>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(Decimal),
    Reference(Reference),
    Constant(Code),
    Name(String),
    Symbol(&'static str),
    End,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Reference(reference) => write!(f, "@{reference}"),
            Self::Constant(code) => write!(f, "${code}"),
            Self::Name(name) => f.write_str(name),
            Self::Symbol(symbol) => f.write_str(symbol),
            Self::End => f.write_str("end of formula"),
        }
    }
}

/// Cuts the text into tokens, one at a time.
pub(super) struct Lexer {
    chars: Vec<char>,
    next: usize,
}

impl Lexer {
    pub(super) fn new(chars: Vec<char>) -> Self {
        Self { chars, next: 0 }
    }

    /// The next token, and where it begins.
    pub(super) fn token(&mut self) -> Result<(usize, Token)> {
        self.skip_blanks();
        let start = self.next;
        let Some(first) = self.peek() else { return Ok((start, Token::End)) };
        let token = match first {
            '0'..='9' => self.number()?,
            'a'..='z' => Token::Name(
                self.take(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_'),
            ),
            '@' => {
                self.next += 1;
                self.reference()?
            }
            '$' => {
                self.next += 1;
                Token::Constant(self.code()?)
            }
            _ => self.symbol()?,
        };
        Ok((start, token))
    }

    fn symbol(&mut self) -> Result<Token> {
        const SYMBOLS: [&str; 14] =
            ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "^", "(", ")", ","];
        let rest = self.chars.get(self.next..).unwrap_or_default();
        let starts = |symbol: &&&str| {
            symbol.chars().enumerate().all(|(at, wanted)| rest.get(at) == Some(&wanted))
        };
        let symbol = SYMBOLS.iter().find(starts).ok_or_else(|| self.bad_character())?;
        self.next += symbol.len();
        Ok(Token::Symbol(symbol))
    }

    fn number(&mut self) -> Result<Token> {
        let start = self.next;
        let mut digits = self.take(|it| it.is_ascii_digit());
        if self.peek() == Some('.') {
            self.next += 1;
            let fraction = self.take(|it| it.is_ascii_digit());
            if fraction.is_empty() {
                return Err(self.error("expected a digit after the point"));
            }
            digits = format!("{digits}.{fraction}");
        }
        let number = Decimal::from_str_exact(&digits).map_err(|_| {
            FormulaError::new(ErrorCode::F001, start, "a number has at most 28 digits")
        })?;
        Ok(Token::Number(number.normalize()))
    }

    fn reference(&mut self) -> Result<Token> {
        let code = self.code()?;
        let mut reference =
            Reference { code, version: None, selectors: BTreeMap::new(), time: Time::Shift(0) };
        if self.peek() == Some(':') {
            self.next += 1;
            reference.version = Some(self.integer(9, "expected the number of a version")?);
        }
        if self.peek() == Some('[') {
            self.next += 1;
            let mut timed = false;
            loop {
                self.skip_blanks();
                if self.peek() == Some('t') {
                    if timed {
                        return Err(self.error("the period is given twice"));
                    }
                    timed = true;
                    reference.time = self.time()?;
                } else {
                    self.selector(&mut reference.selectors)?;
                }
                self.skip_blanks();
                match self.peek() {
                    Some(',') => self.next += 1,
                    Some(']') => break self.next += 1,
                    _ => return Err(self.error("expected ',' or ']' in a reference")),
                }
            }
        }
        Ok(Token::Reference(reference))
    }

    fn selector(&mut self, selectors: &mut BTreeMap<String, String>) -> Result<()> {
        let start = self.next;
        let dimension = self.code()?;
        self.skip_blanks();
        self.expect('=')?;
        self.skip_blanks();
        let code = self.take(|it| it.is_ascii_alphanumeric() || it == '_' || it == '-');
        if code.is_empty() {
            return Err(self.error("expected the code of a dimension"));
        }
        match selectors.insert(dimension.into(), code) {
            None => Ok(()),
            Some(_) => Err(FormulaError::new(ErrorCode::F001, start, "a dimension is given twice")),
        }
    }

    fn time(&mut self) -> Result<Time> {
        self.next += 1;
        self.skip_blanks();
        let sign = self.peek();
        self.next += 1;
        self.skip_blanks();
        match sign {
            Some('=') => Ok(Time::Year(self.integer(4, "expected a year")?)),
            Some('-') => Ok(Time::Shift(-self.integer::<i16>(4, "expected a number of periods")?)),
            Some('+') => Ok(Time::Shift(self.integer(4, "expected a number of periods")?)),
            _ => {
                self.next -= 1;
                Err(self.error("expected 't-', 't+' or 't='"))
            }
        }
    }

    fn code(&mut self) -> Result<Code> {
        let start = self.next;
        let code = self.take(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_');
        Code::parse(&code).map_err(|_| FormulaError::new(ErrorCode::F001, start, "expected a code"))
    }

    fn integer<T: std::str::FromStr>(&mut self, digits: usize, expected: &str) -> Result<T> {
        let start = self.next;
        let text = self.take(|it| it.is_ascii_digit());
        let number =
            Some(text).filter(|text| text.len() <= digits).and_then(|text| text.parse().ok());
        number.ok_or_else(|| FormulaError::new(ErrorCode::F001, start, expected))
    }

    fn expect(&mut self, wanted: char) -> Result<()> {
        if self.peek() != Some(wanted) {
            return Err(self.error(&format!("expected '{wanted}' in a reference")));
        }
        self.next += 1;
        Ok(())
    }

    fn take(&mut self, wanted: fn(char) -> bool) -> String {
        let taken: String =
            self.chars.iter().skip(self.next).copied().take_while(|it| wanted(*it)).collect();
        self.next += taken.len();
        taken
    }

    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.next += 1;
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.next).copied()
    }

    fn error(&self, message: &str) -> FormulaError {
        FormulaError::new(ErrorCode::F001, self.next, message)
    }

    fn bad_character(&self) -> FormulaError {
        let character = self.peek().unwrap_or_default();
        self.error(&format!("unexpected character '{}'", character.escape_debug()))
    }
}
