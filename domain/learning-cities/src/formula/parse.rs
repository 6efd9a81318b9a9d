use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

use super::ast::{At, Comparison, Expression, Function, Node, Operator, Reference, Time};
use super::{Code, ErrorCode, Formula, FormulaError};

type Result<T> = std::result::Result<T, FormulaError>;

pub(super) fn parse(text: &str) -> Result<Expression> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > Formula::MAX_LENGTH {
        return Err(FormulaError::too_long());
    }
    let mut lexer = Lexer { chars, next: 0 };
    let (at, token) = lexer.token()?;
    let mut parser = Parser { lexer, at, token, depth: 0, references: 0 };
    let expression = parser.or()?;
    match parser.token {
        Token::End => Ok(expression),
        _ => Err(parser.unexpected()),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
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

struct Lexer {
    chars: Vec<char>,
    next: usize,
}

impl Lexer {
    fn token(&mut self) -> Result<(usize, Token)> {
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

struct Parser {
    lexer: Lexer,
    at: usize,
    token: Token,
    depth: usize,
    references: usize,
}

impl Parser {
    fn or(&mut self) -> Result<Expression> {
        self.list("or", Self::and, Node::Or)
    }

    fn and(&mut self) -> Result<Expression> {
        self.list("and", Self::not, Node::And)
    }

    fn list(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Expression>,
        node: fn(Vec<Expression>) -> Node,
    ) -> Result<Expression> {
        let (at, first) = (self.at, part(self)?);
        if !self.is_name(word) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.is_name(word) {
            self.advance()?;
            parts.push(part(self)?);
        }
        Ok(Expression { at: At(at), node: node(parts) })
    }

    fn not(&mut self) -> Result<Expression> {
        if !self.is_name("not") {
            return self.comparison();
        }
        let at = At(self.at);
        let inner = self.nested(|it| {
            it.advance()?;
            it.not()
        })?;
        Ok(Expression { at, node: Node::Not(Box::new(inner)) })
    }

    fn comparison(&mut self) -> Result<Expression> {
        let left = self.sum()?;
        let comparison = match self.token {
            Token::Symbol("=") => Comparison::Equal,
            Token::Symbol("!=") => Comparison::Unequal,
            Token::Symbol("<") => Comparison::Less,
            Token::Symbol("<=") => Comparison::LessOrEqual,
            Token::Symbol(">") => Comparison::Greater,
            Token::Symbol(">=") => Comparison::GreaterOrEqual,
            _ => return Ok(left),
        };
        let at = At(self.at);
        self.advance()?;
        let right = self.sum()?;
        Ok(Expression { at, node: Node::Compare(Box::new(left), comparison, Box::new(right)) })
    }

    fn sum(&mut self) -> Result<Expression> {
        self.chain(Self::product, |token| match token {
            Token::Symbol("+") => Some(Operator::Plus),
            Token::Symbol("-") => Some(Operator::Minus),
            _ => None,
        })
    }

    fn product(&mut self) -> Result<Expression> {
        self.chain(Self::unary, |token| match token {
            Token::Symbol("*") => Some(Operator::Times),
            Token::Symbol("/") => Some(Operator::Per),
            _ => None,
        })
    }

    fn chain(
        &mut self,
        operand: fn(&mut Self) -> Result<Expression>,
        operator: fn(&Token) -> Option<Operator>,
    ) -> Result<Expression> {
        let first = operand(self)?;
        let mut rest = Vec::new();
        while let Some(operator) = operator(&self.token) {
            let at = At(self.at);
            self.advance()?;
            rest.push((operator, at, operand(self)?));
        }
        if rest.is_empty() {
            return Ok(first);
        }
        Ok(Expression { at: first.at, node: Node::Chain(Box::new(first), rest) })
    }

    fn unary(&mut self) -> Result<Expression> {
        if self.token != Token::Symbol("-") {
            return self.power();
        }
        let at = At(self.at);
        let inner = self.nested(|it| {
            it.advance()?;
            it.unary()
        })?;
        Ok(Expression { at, node: Node::Negate(Box::new(inner)) })
    }

    fn power(&mut self) -> Result<Expression> {
        let base = self.primary()?;
        if self.token != Token::Symbol("^") {
            return Ok(base);
        }
        let at = At(self.at);
        let exponent = self.nested(|it| {
            it.advance()?;
            it.unary()
        })?;
        let literal = match exponent.node {
            Node::Number(number) => Some(number),
            Node::Negate(inner) => match inner.node {
                Node::Number(number) => Some(-number),
                _ => None,
            },
            _ => None,
        };
        let literal = literal.ok_or_else(|| {
            FormulaError::new(ErrorCode::F010, at.0, "exponent must be a literal number")
        })?;
        Ok(Expression { at, node: Node::Power(Box::new(base), literal) })
    }

    fn primary(&mut self) -> Result<Expression> {
        let at = At(self.at);
        let node = match self.token.clone() {
            Token::Number(number) => Node::Number(number),
            Token::Constant(code) => Node::Constant(code),
            Token::Reference(reference) => {
                self.references += 1;
                if self.references > Formula::MAX_REFERENCES {
                    return Err(self.too("more than 100 references"));
                }
                Node::Reference(reference)
            }
            Token::Symbol("(") => {
                return self.nested(|it| {
                    it.advance()?;
                    let inner = it.or()?;
                    it.close()?;
                    Ok(inner)
                });
            }
            Token::Name(name) if !matches!(name.as_str(), "and" | "or" | "not") => {
                return self.nested(|it| it.call(at, &name));
            }
            _ => return Err(self.unexpected()),
        };
        self.advance()?;
        Ok(Expression { at, node })
    }

    fn call(&mut self, at: At, name: &str) -> Result<Expression> {
        self.advance()?;
        if self.token != Token::Symbol("(") {
            return Err(self.expected("("));
        }
        let function = name.parse::<Function>().map_err(|_| {
            FormulaError::new(ErrorCode::F003, at.0, format!("unknown function '{name}'"))
        })?;
        let mut arguments = Vec::new();
        loop {
            self.advance()?;
            if arguments.len() == Formula::MAX_ARGUMENTS {
                return Err(self.too("more than 50 arguments"));
            }
            arguments.push(self.or()?);
            if self.token != Token::Symbol(",") {
                break;
            }
        }
        self.close()?;
        let (fewest, most) = function.arity();
        if !(fewest..=most).contains(&arguments.len()) {
            let takes =
                if fewest == most { fewest.to_string() } else { format!("{fewest} to {most}") };
            let message = format!("{function} takes {takes} arguments, got {}", arguments.len());
            return Err(FormulaError::new(ErrorCode::F004, at.0, message));
        }
        Ok(Expression { at, node: Node::Call(function, arguments) })
    }

    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.depth += 1;
        if self.depth > Formula::MAX_NESTING {
            return Err(self.too("nested more than 64 deep"));
        }
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    fn close(&mut self) -> Result<()> {
        if self.token != Token::Symbol(")") {
            return Err(self.expected(")"));
        }
        self.advance()
    }

    fn advance(&mut self) -> Result<()> {
        (self.at, self.token) = self.lexer.token()?;
        Ok(())
    }

    fn is_name(&self, word: &str) -> bool {
        matches!(&self.token, Token::Name(name) if name == word)
    }

    fn too(&self, message: &str) -> FormulaError {
        FormulaError::new(ErrorCode::F007, self.at, message)
    }

    fn unexpected(&self) -> FormulaError {
        FormulaError::new(ErrorCode::F001, self.at, format!("unexpected '{}'", self.token))
    }

    fn expected(&self, wanted: &str) -> FormulaError {
        let message = format!("expected '{wanted}', found '{}'", self.token);
        FormulaError::new(ErrorCode::F001, self.at, message)
    }
}
