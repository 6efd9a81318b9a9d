use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::environment::Environment;
use super::error::{ErrorCode, FormulaError};
use super::limits;
use crate::names::Code;

/// Which period a reference takes, seen from the one that is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Time {
    /// So many periods of the same frequency later; 0 is the period itself, `t-1` the one before.
    Shift(i16),
    /// A fixed year.
    Year(u16),
}

/// What a formula takes as an input: `@ENROLLED:2[SEX=F,t-1]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    pub code: Code,
    /// The version of the definition; the current one if not given.
    pub version: Option<u32>,
    /// The part meant, by dimension of disaggregation; the total of those not given.
    pub selectors: BTreeMap<String, String>,
    pub time: Time,
}

impl fmt::Display for Reference {
    /// Without the `@`: `ENROLLED:2[SEX=F,t-1]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(version) = self.version {
            write!(f, ":{version}")?;
        }
        let mut selectors: Vec<_> =
            self.selectors.iter().map(|(dimension, code)| format!("{dimension}={code}")).collect();
        match self.time {
            Time::Shift(0) => {}
            Time::Shift(by) => selectors.push(format!("t{by:+}")),
            Time::Year(year) => selectors.push(format!("t={year:04}")),
        }
        if selectors.is_empty() { Ok(()) } else { write!(f, "[{}]", selectors.join(",")) }
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Where something stands; it does not count when formulas are compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct At(pub usize);

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for At {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expression {
    pub at: At,
    pub node: Node,
}

/// Chains are flat, so that the depth of the tree is bounded by the nesting of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Number(Decimal),
    Reference(Reference),
    Constant(Code),
    Negate(Box<Expression>),
    Not(Box<Expression>),
    /// The first operand, and each further one with its operator and the place of that.
    Chain(Box<Expression>, Vec<(Operator, At, Expression)>),
    Power(Box<Expression>, Decimal),
    Compare(Box<Expression>, Comparison, Box<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
    Call(Function, Vec<Expression>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display)]
pub(super) enum Operator {
    #[strum(to_string = "+")]
    Plus,
    #[strum(to_string = "-")]
    Minus,
    #[strum(to_string = "*")]
    Times,
    #[strum(to_string = "/")]
    Per,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display)]
pub(super) enum Comparison {
    #[strum(to_string = "=")]
    Equal,
    #[strum(to_string = "!=")]
    Unequal,
    #[strum(to_string = "<")]
    Less,
    #[strum(to_string = "<=")]
    LessOrEqual,
    #[strum(to_string = ">")]
    Greater,
    #[strum(to_string = ">=")]
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::EnumString)]
#[strum(serialize_all = "snake_case")]
pub(super) enum Function {
    Abs,
    Min,
    Max,
    Sum,
    Mean,
    Round,
    Ln,
    Log10,
    Exp,
    Sqrt,
    If,
    Coalesce,
    IsMissing,
    SumKnown,
    MeanKnown,
}

impl Function {
    /// The fewest and the most arguments.
    pub(super) fn arity(self) -> (usize, usize) {
        let many = limits::ARGUMENTS;
        match self {
            Self::Abs | Self::Ln | Self::Log10 | Self::Exp | Self::Sqrt | Self::IsMissing => (1, 1),
            Self::Round => (1, 2),
            Self::If => (3, 3),
            Self::Min | Self::Max | Self::Sum | Self::Mean => (1, many),
            Self::Coalesce | Self::SumKnown | Self::MeanKnown => (2, many),
        }
    }
}

impl Expression {
    pub(super) fn visit<'a>(&'a self, on: &mut impl FnMut(&'a Reference)) {
        match &self.node {
            Node::Reference(reference) => on(reference),
            Node::Number(_) | Node::Constant(_) => {}
            Node::Negate(inner) | Node::Not(inner) | Node::Power(inner, _) => inner.visit(on),
            Node::Compare(left, _, right) => {
                left.visit(on);
                right.visit(on);
            }
            Node::Chain(first, rest) => {
                first.visit(on);
                for (_, _, operand) in rest {
                    operand.visit(on);
                }
            }
            Node::And(parts) | Node::Or(parts) | Node::Call(_, parts) => {
                for part in parts {
                    part.visit(on);
                }
            }
        }
    }

    pub(super) fn pin(&mut self, environment: &Environment) -> Result<(), FormulaError> {
        match &mut self.node {
            Node::Reference(reference) => {
                let known = environment.references.get(&reference.code).ok_or_else(|| {
                    let message = format!("unknown indicator or component {}", reference.code);
                    FormulaError::new(ErrorCode::F002, self.at.0, message)
                })?;
                reference.version.get_or_insert(known.current);
                Ok(())
            }
            Node::Number(_) | Node::Constant(_) => Ok(()),
            Node::Negate(inner) | Node::Not(inner) | Node::Power(inner, _) => {
                inner.pin(environment)
            }
            Node::Compare(left, _, right) => {
                left.pin(environment)?;
                right.pin(environment)
            }
            Node::Chain(first, rest) => {
                first.pin(environment)?;
                rest.iter_mut().try_for_each(|(_, _, operand)| operand.pin(environment))
            }
            Node::And(parts) | Node::Or(parts) | Node::Call(_, parts) => {
                parts.iter_mut().try_for_each(|part| part.pin(environment))
            }
        }
    }

    /// How tightly it binds: a part that binds less tightly than its place asks for is written in brackets.
    fn tightness(&self) -> u8 {
        match &self.node {
            Node::Or(_) => 0,
            Node::And(_) => 1,
            Node::Not(_) => 2,
            Node::Compare(..) => 3,
            Node::Chain(_, rest) if rest.iter().any(|(operator, ..)| operator.adds()) => 4,
            Node::Chain(..) => 5,
            Node::Negate(_) => 6,
            Node::Power(..) => 7,
            Node::Number(_) | Node::Reference(_) | Node::Constant(_) | Node::Call(..) => 8,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, at_least: u8) -> fmt::Result {
        if self.tightness() < at_least { write!(f, "({self})") } else { write!(f, "{self}") }
    }
}

impl Operator {
    pub(super) fn adds(self) -> bool {
        matches!(self, Self::Plus | Self::Minus)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, parts: &[Self], between: &str, at_least| {
            parts.iter().enumerate().try_for_each(|(at, part)| {
                f.write_str(if at > 0 { between } else { "" })?;
                part.write(f, at_least)
            })
        };
        match &self.node {
            Node::Number(number) => write!(f, "{number}"),
            Node::Reference(reference) => write!(f, "@{reference}"),
            Node::Constant(code) => write!(f, "${code}"),
            Node::Negate(inner) => {
                f.write_str("-")?;
                inner.write(f, 6)
            }
            Node::Not(inner) => {
                f.write_str("not ")?;
                inner.write(f, 2)
            }
            Node::Chain(first, rest) => {
                let tightness = self.tightness() + 1;
                first.write(f, tightness)?;
                rest.iter().try_for_each(|(operator, _, operand)| {
                    write!(f, " {operator} ")?;
                    operand.write(f, tightness)
                })
            }
            Node::Power(base, exponent) => {
                base.write(f, 8)?;
                write!(f, " ^ {exponent}")
            }
            Node::Compare(left, comparison, right) => {
                left.write(f, 4)?;
                write!(f, " {comparison} ")?;
                right.write(f, 4)
            }
            Node::And(parts) => list(f, parts, " and ", 2),
            Node::Or(parts) => list(f, parts, " or ", 1),
            Node::Call(function, arguments) => {
                write!(f, "{function}(")?;
                list(f, arguments, ", ", 0)?;
                f.write_str(")")
            }
        }
    }
}
