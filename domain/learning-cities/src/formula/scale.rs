//! Formulas take and give raw numbers, 0.125 for 12.5 per cent: who writes 5 beside one means five per cent, and gets five
//! hundred.

use rust_decimal::Decimal;

use super::ast::{At, Expression, Function, Node, Operator};
use super::environment::Environment;
use super::error::{ErrorCode, FormulaError};
use crate::unit::Factor;

/// What an expression is, seen from the numbers that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    /// It rests on no indicator; with its number, if that is plain to see.
    Literal(Option<Decimal>),
    /// The raw number times this is the one that is shown; not one.
    Shown(Decimal),
    Other,
}

/// Refuses a literal beside a number that is shown otherwise than it is reckoned with, and rounding one (F011). Such are
/// those of a unit with a factor, what is made of them by sums, choices and multiples, and what becomes the result, if that
/// has such a unit.
///
/// With `A` in per cent, `@A + 5`, `max(@A, 20)`, `@A > 50` and `round(@A / 2, 1)` are refused, and for a result in per cent
/// `max(@N / @M, 50)` and `100 * @N / @M`; `1 - @A`, `100 * @A + 5` and `max(100 * @A, 20) / 100` are not.
pub(super) fn check(
    expression: &Expression,
    environment: &Environment,
    result: Factor,
) -> Result<(), FormulaError> {
    let scales = Scales(environment);
    scales.of(expression)?;
    scales.lead_to(expression, result.into())
}

struct Scales<'a>(&'a Environment);

/// A sum or a product: the operands with the sign before each.
type Rest = [(Operator, At, Expression)];

impl Scales<'_> {
    fn of(&self, it: &Expression) -> Result<Scale, FormulaError> {
        let all = |parts: &[Expression]| -> Result<Vec<Scale>, FormulaError> {
            parts.iter().map(|part| self.of(part)).collect()
        };
        let together = |scales: &[Scale]| together(scales).ok_or_else(|| misread(it));
        match &it.node {
            Node::Number(number) => Ok(Scale::Literal(Some(*number))),
            Node::Constant(_) => Ok(Scale::Other),
            Node::Reference(reference) => {
                let known = self.0.references.get(&reference.code);
                let measure =
                    known.and_then(|it| it.versions.get(&reference.version.unwrap_or(it.current)));
                Ok(Scale::by(measure.map_or(Decimal::ONE, |it| it.factor.into())))
            }
            Node::Negate(inner) => self.of(inner).map(|scale| match scale {
                Scale::Literal(number) => Scale::Literal(number.map(|it| -it)),
                other => other,
            }),
            Node::Not(inner) => self.of(inner).map(|_| Scale::Other),
            Node::Power(base, _) => self.of(base).map(Scale::bent),
            Node::Compare(left, _, right) => {
                together(&[self.of(left)?, self.of(right)?]).map(|_| Scale::Other)
            }
            Node::And(parts) | Node::Or(parts) => all(parts).map(|_| Scale::Other),
            Node::Chain(first, rest) => {
                let operands = self.operands(first, rest)?;
                if adds(rest) {
                    let scales: Vec<_> = operands.iter().map(|(_, scale)| *scale).collect();
                    sum(&operands).map_or_else(|| together(&scales), Ok)
                } else {
                    Ok(product(&operands))
                }
            }
            Node::Call(Function::If, parts) => {
                let scales = all(parts)?;
                together(scales.get(1..).unwrap_or_default())
            }
            Node::Call(Function::Round, parts) => match parts.first().map(|it| self.of(it)) {
                Some(Ok(Scale::Shown(_))) => Err(misread(it)),
                Some(scale) => scale,
                None => Ok(Scale::Other),
            },
            // The first is a share of the parts, and no part.
            Node::Call(Function::SumKnown | Function::MeanKnown, parts) => {
                together(all(parts)?.get(1..).unwrap_or_default())
            }
            Node::Call(
                Function::Abs
                | Function::Min
                | Function::Max
                | Function::Sum
                | Function::Mean
                | Function::Coalesce,
                parts,
            ) => together(&all(parts)?),
            Node::Call(Function::Ln | Function::Log10 | Function::Exp | Function::Sqrt, parts) => {
                let scale = parts.first().map(|it| self.of(it)).transpose()?;
                Ok(scale.map_or(Scale::Other, Scale::bent))
            }
            Node::Call(Function::IsMissing, parts) => all(parts).map(|_| Scale::Other),
        }
    }

    fn operands(
        &self,
        first: &Expression,
        rest: &Rest,
    ) -> Result<Vec<(Operator, Scale)>, FormulaError> {
        let rest = rest.iter().map(|(operator, _, it)| Ok((*operator, self.of(it)?)));
        let neutral = (Operator::Plus, self.of(first)?);
        std::iter::once(Ok(neutral)).chain(rest).collect()
    }

    /// Holds what leads to the result, which is shown as the number of the expression times `factor`: a literal there is
    /// taken times that, and what is rounded is rounded before.
    fn lead_to(&self, it: &Expression, factor: Decimal) -> Result<(), FormulaError> {
        if factor == Decimal::ONE {
            return Ok(());
        }
        let scale = self.of(it)?;
        if let Scale::Literal(_) = scale {
            return if scale.misleads() { Err(misread(it)) } else { Ok(()) };
        }
        let all = |parts: &mut dyn Iterator<Item = &Expression>| {
            for part in parts {
                self.lead_to(part, factor)?;
            }
            Ok(())
        };
        match &it.node {
            Node::Negate(inner) => self.lead_to(inner, factor),
            Node::Chain(first, rest) if adds(rest) => {
                all(&mut std::iter::once(&**first).chain(rest.iter().map(|(.., it)| it)))
            }
            Node::Chain(first, rest) => {
                let operands = self.operands(first, rest)?;
                // The unit of the result multiplies once more.
                if scaled(&operands, factor, Scaling::Up) {
                    return Err(misread(it));
                }
                if scaled(&operands, factor, Scaling::Down) {
                    return Ok(());
                }
                let parts = std::iter::once(&**first).chain(rest.iter().map(|(.., it)| it));
                let mut numbers =
                    operands.iter().zip(parts).filter(|((_, scale), _)| !scale.is_literal());
                match (numbers.next(), numbers.next()) {
                    (Some(((operator, _), inner)), None) if *operator != Operator::Per => {
                        self.lead_to(inner, factor)
                    }
                    _ => Ok(()),
                }
            }
            Node::Call(Function::Round, _) => Err(misread(it)),
            Node::Call(Function::If | Function::SumKnown | Function::MeanKnown, parts) => {
                all(&mut parts.iter().skip(1))
            }
            Node::Call(
                Function::Abs
                | Function::Min
                | Function::Max
                | Function::Sum
                | Function::Mean
                | Function::Coalesce,
                parts,
            ) => all(&mut parts.iter()),
            _ => Ok(()),
        }
    }
}

impl Scale {
    fn by(factor: Decimal) -> Self {
        if factor == Decimal::ONE { Self::Other } else { Self::Shown(factor) }
    }

    /// That of a power or a root.
    fn bent(self) -> Self {
        if self.is_literal() { Self::Literal(None) } else { Self::Other }
    }

    fn is_literal(self) -> bool {
        matches!(self, Self::Literal(_))
    }

    /// Whether it is a literal that is another number when it is shown: not 0, and not 1, which is the whole.
    fn misleads(self) -> bool {
        let plain = |it: Decimal| it.is_zero() || it.abs() == Decimal::ONE;
        matches!(self, Self::Literal(number) if !number.is_some_and(plain))
    }
}

fn adds(rest: &Rest) -> bool {
    rest.iter().all(|(operator, ..)| operator.adds())
}

/// What numbers are that are added or chosen from; nothing, if a literal among them misleads.
fn together(parts: &[Scale]) -> Option<Scale> {
    let misleads = parts.iter().any(|it| it.misleads());
    match parts.iter().find(|it| matches!(it, Scale::Shown(_))) {
        Some(_) if misleads => None,
        Some(shown) => Some(*shown),
        None if !parts.iter().all(|it| it.is_literal()) => Some(Scale::Other),
        None => Some(Scale::Literal((!misleads).then_some(Decimal::ONE))),
    }
}

/// The sum of literals; nothing, if others are among them.
fn sum(operands: &[(Operator, Scale)]) -> Option<Scale> {
    let sum = operands.iter().try_fold(Some(Decimal::ZERO), |sum, (operator, scale)| {
        let Scale::Literal(number) = scale else { return None };
        Some(sum.zip(*number).and_then(|(sum, it)| match operator {
            Operator::Minus => sum.checked_sub(it),
            _ => sum.checked_add(it),
        }))
    });
    sum.map(Scale::Literal)
}

/// By what the literals of a product multiply, if each is plain to see.
fn multiple(operands: &[(Operator, Scale)]) -> Option<Decimal> {
    operands.iter().try_fold(Decimal::ONE, |by, (operator, scale)| match (scale, operator) {
        (Scale::Literal(number), Operator::Per) => by.checked_div((*number)?),
        (Scale::Literal(number), _) => by.checked_mul((*number)?),
        _ => Some(by),
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scaling {
    Up,
    Down,
}

/// Whether the literals of a product multiply or divide by a factor, all together or one of them by itself: both
/// `50 * 2 * @A` and the mean `100 * (@A + @B) / 2` are a hundredfold.
fn scaled(operands: &[(Operator, Scale)], factor: Decimal, scaling: Scaling) -> bool {
    let by = multiple(operands);
    let whole = match scaling {
        Scaling::Up => by,
        Scaling::Down => by.and_then(|by| Decimal::ONE.checked_div(by)),
    };
    let itself = Scale::Literal(Some(factor));
    let of = |divides: bool| {
        let them = operands.iter().filter(|(_, scale)| *scale == itself);
        them.filter(|(operator, _)| (*operator == Operator::Per) == divides).count()
    };
    let (up, down) = (of(false), of(true));
    let more = match scaling {
        Scaling::Up => up > down,
        Scaling::Down => down > up,
    };
    whole == Some(factor) || more
}

/// A multiple of a number is shown as that is, unless it is multiplied by its factor; a share of a share is a share.
fn product(operands: &[(Operator, Scale)]) -> Scale {
    let mut numbers = operands.iter().filter(|(_, scale)| !scale.is_literal()).peekable();
    if numbers.peek().is_none() {
        return Scale::Literal(multiple(operands));
    }
    let (mut above, mut below) = (Vec::new(), 0);
    for (operator, scale) in numbers {
        match (scale, operator) {
            (Scale::Shown(_), Operator::Per) => below += 1,
            (Scale::Shown(factor), _) => above.push(*factor),
            _ => return Scale::Other,
        }
    }
    match above.first() {
        Some(factor) if above.len() > below && !scaled(operands, *factor, Scaling::Up) => {
            Scale::Shown(*factor)
        }
        _ => Scale::Other,
    }
}

fn misread(at: &Expression) -> FormulaError {
    let message = "formulas take and give raw numbers, 0.125 for 12.5 percent: multiply before you \
                   compare, add or round, and divide again, as in max(100 * @A, 50) / 100";
    FormulaError::new(ErrorCode::F011, at.at.0, message)
}
