use super::ast::{At, Comparison, Expression, Function, Node, Operator};
use super::error::{ErrorCode, FormulaError};
use super::limits;
use super::token::{Lexer, Token};

type Result<T> = std::result::Result<T, FormulaError>;

pub(super) fn parse(text: &str) -> Result<Expression> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > limits::LENGTH {
        return Err(FormulaError::too_long());
    }
    let mut lexer = Lexer::new(chars);
    let (at, token) = lexer.token()?;
    let mut parser = Parser { lexer, at, token, depth: 0, references: 0 };
    let expression = parser.or()?;
    match parser.token {
        Token::End => Ok(expression),
        _ => Err(parser.unexpected()),
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
                if self.references > limits::REFERENCES {
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
            if arguments.len() == limits::ARGUMENTS {
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
        if self.depth > limits::NESTING {
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
