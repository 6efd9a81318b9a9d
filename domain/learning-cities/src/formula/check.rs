use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::ast::{At, Comparison, Expression, Function, Node, Operator, Reference};
use super::environment::Environment;
use super::error::{ErrorCode, FormulaError};
use crate::names::Code;
use crate::series::SeriesKey;
use crate::unit::Dimension;

type Result<T> = std::result::Result<T, FormulaError>;

/// A formula that fits its units, ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub(super) inputs: Vec<(Reference, Decimal)>,
    pub(super) root: Number,
}

impl Checked {
    /// What it takes, each once, in the order of the text.
    pub fn inputs(&self) -> impl Iterator<Item = &Reference> {
        self.inputs.iter().map(|(reference, _)| reference)
    }
}

/// An expression that gives a number; inputs by their place in `Checked::inputs`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Number {
    Literal(Decimal),
    Input(usize),
    Negate(Box<Number>),
    Chain(Box<Number>, Vec<(Operator, Number)>),
    Power(Box<Number>, Decimal),
    If(Box<Truth>, Box<Number>, Box<Number>),
    Round(Box<Number>, u32),
    /// `sum_known` and `mean_known`: the least share that has to be known, and the arguments.
    OfKnown(Function, Decimal, Vec<Number>),
    Call(Function, Vec<Number>),
}

/// An expression that is true or false.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Truth {
    Compare(Number, Comparison, Number),
    Not(Box<Truth>),
    And(Vec<Truth>),
    Or(Vec<Truth>),
    IsMissing(Number),
}

pub(super) fn check(
    expression: &Expression,
    environment: &Environment,
    result: &Dimension,
) -> Result<Checked> {
    let mut checker = Checker { environment, inputs: Vec::new() };
    let (root, unit) = checker.number(expression)?;
    match unit {
        Some(unit) if unit != *result => {
            let message = format!("the formula gives {unit}, the indicator needs {result}");
            Err(FormulaError::new(ErrorCode::F005, expression.at.0, message))
        }
        _ => Ok(Checked { inputs: checker.inputs, root }),
    }
}

/// The dimension of a number; `None` for the literal zero, which fits every unit.
type Fits = Option<Dimension>;

struct Checker<'a> {
    environment: &'a Environment,
    inputs: Vec<(Reference, Decimal)>,
}

impl Checker<'_> {
    fn number(&mut self, expression: &Expression) -> Result<(Number, Fits)> {
        let at = expression.at;
        match &expression.node {
            Node::Number(number) => {
                let fits = if number.is_zero() { None } else { Some(Dimension::one()) };
                Ok((Number::Literal(*number), fits))
            }
            Node::Constant(code) => self.constant(at, code),
            Node::Reference(reference) => self.reference(at, reference),
            Node::Negate(inner) => {
                let (number, unit) = self.number(inner)?;
                Ok((Number::Negate(Box::new(number)), unit))
            }
            Node::Chain(first, rest) => self.chain(first, rest),
            Node::Power(base, exponent) => self.power(at, base, *exponent),
            Node::Call(Function::IsMissing, _)
            | Node::Compare(..)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_) => Err(FormulaError::new(ErrorCode::F008, at.0, "expected a number")),
            Node::Call(function, arguments) => self.call(at, *function, arguments),
        }
    }

    fn truth(&mut self, expression: &Expression) -> Result<Truth> {
        let at = expression.at.0;
        let mut all =
            |parts: &[Expression]| parts.iter().map(|it| self.truth(it)).collect::<Result<_>>();
        match &expression.node {
            Node::And(parts) => Ok(Truth::And(all(parts)?)),
            Node::Or(parts) => Ok(Truth::Or(all(parts)?)),
            Node::Not(inner) => Ok(Truth::Not(Box::new(self.truth(inner)?))),
            Node::Compare(left, comparison, right) => {
                let ((left, a), (right, b)) = (self.number(left)?, self.number(right)?);
                same(a, b).map_err(|(a, b)| {
                    let message = format!("cannot compare {a} {comparison} {b}");
                    FormulaError::new(ErrorCode::F005, at, message)
                })?;
                Ok(Truth::Compare(left, *comparison, right))
            }
            Node::Call(Function::IsMissing, arguments) => match arguments.as_slice() {
                [argument] => Ok(Truth::IsMissing(self.number(argument)?.0)),
                _ => Err(FormulaError::new(ErrorCode::F004, at, "is_missing takes 1 argument")),
            },
            _ => Err(FormulaError::new(ErrorCode::F008, at, "expected a truth value")),
        }
    }

    fn constant(&self, at: At, code: &Code) -> Result<(Number, Fits)> {
        let (value, measure) = self.environment.constants.get(code).ok_or_else(|| {
            FormulaError::new(ErrorCode::F002, at.0, format!("unknown constant {code}"))
        })?;
        let raw = value.checked_div(measure.factor.into()).ok_or_else(|| {
            FormulaError::new(ErrorCode::F007, at.0, format!("the constant {code} is out of range"))
        })?;
        Ok((Number::Literal(raw), Some(measure.dimension.clone())))
    }

    fn reference(&mut self, at: At, reference: &Reference) -> Result<(Number, Fits)> {
        let unknown = |message| Err(FormulaError::new(ErrorCode::F002, at.0, message));
        let Reference { code, version, selectors, .. } = reference;
        let Some(known) = self.environment.references.get(code) else {
            return unknown(format!("unknown indicator or component {code}"));
        };
        let version = version.unwrap_or(known.current);
        let Some(measure) = known.versions.get(&version) else {
            return unknown(format!("unknown version {version} of {code}"));
        };
        for (dimension, code) in selectors {
            let codes = self.environment.dimensions.get(dimension);
            if !codes.is_some_and(|codes| code == SeriesKey::TOTAL || codes.contains(code)) {
                let message = format!("unknown dimension or code {dimension}={code}");
                return Err(FormulaError::new(ErrorCode::F009, at.0, message));
            }
        }
        let seen = self.inputs.iter().position(|(input, _)| input == reference);
        let index = seen.unwrap_or_else(|| {
            self.inputs.push((reference.clone(), measure.factor.into()));
            self.inputs.len() - 1
        });
        Ok((Number::Input(index), Some(measure.dimension.clone())))
    }

    fn chain(
        &mut self,
        first: &Expression,
        rest: &[(Operator, At, Expression)],
    ) -> Result<(Number, Fits)> {
        let (first, mut unit) = self.number(first)?;
        let mut operands = Vec::with_capacity(rest.len());
        for (operator, at, operand) in rest {
            let (operand, other) = self.number(operand)?;
            unit = match operator {
                Operator::Plus | Operator::Minus => same(unit, other).map_err(|(a, b)| {
                    let message = format!("cannot combine {a} {operator} {b}");
                    FormulaError::new(ErrorCode::F005, at.0, message)
                })?,
                Operator::Times | Operator::Per => {
                    let (a, b) = (unit.unwrap_or_default(), other.unwrap_or_default());
                    let combined =
                        if *operator == Operator::Times { a.times(&b) } else { a.per(&b) };
                    Some(combined.ok_or_else(|| too_high(*at))?)
                }
            };
            operands.push((*operator, operand));
        }
        Ok((Number::Chain(Box::new(first), operands), unit))
    }

    fn power(&mut self, at: At, base: &Expression, exponent: Decimal) -> Result<(Number, Fits)> {
        let (base, unit) = self.number(base)?;
        let unit = unit.unwrap_or_default();
        let whole = exponent.is_integer().then(|| exponent.to_i32()).flatten();
        let unit = match whole {
            _ if unit.is_one() => unit,
            Some(whole) => unit.power(whole).ok_or_else(|| too_high(at))?,
            None => {
                let message = format!("a power of {unit} needs a whole exponent");
                return Err(FormulaError::new(ErrorCode::F005, at.0, message));
            }
        };
        Ok((Number::Power(Box::new(base), exponent), Some(unit)))
    }

    fn call(
        &mut self,
        at: At,
        function: Function,
        arguments: &[Expression],
    ) -> Result<(Number, Fits)> {
        match (function, arguments) {
            (Function::If, [condition, yes, no]) => {
                let condition = self.truth(condition)?;
                let (mut branches, unit) = self.alike(at, function, [yes, no])?;
                let (Some(no), Some(yes)) = (branches.pop(), branches.pop()) else {
                    return Err(FormulaError::new(ErrorCode::F004, at.0, "if takes 3 arguments"));
                };
                Ok((Number::If(Box::new(condition), Box::new(yes), Box::new(no)), unit))
            }
            (Function::Round, [argument, rest @ ..]) => {
                let digits = match rest {
                    [] => Some(0),
                    [digits] => {
                        literal(digits).filter(Decimal::is_integer).and_then(|it| it.to_u32())
                    }
                    _ => None,
                };
                let digits = digits.filter(|it| *it <= 28).ok_or_else(|| {
                    let message = "round takes a literal number of digits, 0 to 28";
                    FormulaError::new(ErrorCode::F008, at.0, message)
                })?;
                let (number, unit) = self.number(argument)?;
                Ok((Number::Round(Box::new(number), digits), unit))
            }
            (Function::SumKnown | Function::MeanKnown, [share, rest @ ..]) => {
                let within = |it: &Decimal| (Decimal::ZERO..=Decimal::ONE).contains(it);
                let share = literal(share).filter(within).ok_or_else(|| {
                    let message = format!("{function} takes a literal share from 0 to 1 first");
                    FormulaError::new(ErrorCode::F008, at.0, message)
                })?;
                let (parts, unit) = self.alike(at, function, rest)?;
                Ok((Number::OfKnown(function, share, parts), unit))
            }
            _ => {
                let (parts, unit) = self.alike(at, function, arguments)?;
                let unit = match function {
                    Function::Ln | Function::Log10 | Function::Exp => match unit {
                        Some(unit) if !unit.is_one() => {
                            let message =
                                format!("{function} needs a dimensionless argument, got {unit}");
                            return Err(FormulaError::new(ErrorCode::F005, at.0, message));
                        }
                        _ => Some(Dimension::one()),
                    },
                    Function::Sqrt => match unit {
                        Some(unit) => Some(unit.root().ok_or_else(|| {
                            let message = format!("sqrt needs even exponents, got {unit}");
                            FormulaError::new(ErrorCode::F005, at.0, message)
                        })?),
                        None => None,
                    },
                    _ => unit,
                };
                Ok((Number::Call(function, parts), unit))
            }
        }
    }

    fn alike<'e>(
        &mut self,
        at: At,
        function: Function,
        arguments: impl IntoIterator<Item = &'e Expression>,
    ) -> Result<(Vec<Number>, Fits)> {
        let (mut numbers, mut common) = (Vec::new(), None);
        for argument in arguments {
            let (number, unit) = self.number(argument)?;
            common = same(common, unit).map_err(|_| {
                let message = format!("arguments of {function} have different units");
                FormulaError::new(ErrorCode::F005, at.0, message)
            })?;
            numbers.push(number);
        }
        Ok((numbers, common))
    }
}

fn same(a: Fits, b: Fits) -> std::result::Result<Fits, (Dimension, Dimension)> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => Err((a, b)),
        (a, b) => Ok(a.or(b)),
    }
}

fn too_high(at: At) -> FormulaError {
    FormulaError::new(ErrorCode::F005, at.0, "the exponents of a unit go from -100 to 100")
}

fn literal(expression: &Expression) -> Option<Decimal> {
    match &expression.node {
        Node::Number(number) => Some(*number),
        _ => None,
    }
}
