//! Formulas take raw numbers, 0.125 for 12.5 per cent: who writes 5 beside one means five per cent, and gets five hundred.

use rust_decimal::Decimal;

use super::ast::{Expression, Function, Node};
use super::environment::Environment;
use super::error::{ErrorCode, FormulaError};
use crate::unit::Factor;

/// What an expression is, seen from the numbers that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    /// A literal that is another number when it is shown: not 0, and not 1, which is the whole.
    Literal,
    /// A reference in a unit with a factor, or what is made of such by sums and choices.
    Shown,
    Other,
}

/// Refuses a literal beside a number that is shown otherwise than it is reckoned with, and rounding one (F011).
///
/// With `A` in per cent, `@A + 5`, `max(@A, 20)`, `@A > 50` and `round(@A, 1)` are refused; `1 - @A` and `100 * @A` are not.
pub(super) fn check(
    expression: &Expression,
    environment: &Environment,
) -> Result<(), FormulaError> {
    scale(expression, environment).map(drop)
}

fn scale(it: &Expression, environment: &Environment) -> Result<Scale, FormulaError> {
    let of = |it: &Expression| scale(it, environment);
    let together = |parts: &mut dyn Iterator<Item = &Expression>| -> Result<Scale, FormulaError> {
        let scales = parts.map(of).collect::<Result<Vec<_>, _>>()?;
        match (scales.contains(&Scale::Shown), scales.contains(&Scale::Literal)) {
            (true, true) => Err(misread(it)),
            (true, false) => Ok(Scale::Shown),
            (false, true) if scales.iter().all(|it| *it == Scale::Literal) => Ok(Scale::Literal),
            (false, _) => Ok(Scale::Other),
        }
    };
    match &it.node {
        Node::Number(number) if number.is_zero() || *number == Decimal::ONE => Ok(Scale::Other),
        Node::Number(_) => Ok(Scale::Literal),
        Node::Constant(_) => Ok(Scale::Other),
        Node::Reference(reference) => {
            let known = environment.references.get(&reference.code);
            let measure =
                known.and_then(|it| it.versions.get(&reference.version.unwrap_or(it.current)));
            let plain = measure.is_none_or(|it| it.factor == Factor::ONE);
            Ok(if plain { Scale::Other } else { Scale::Shown })
        }
        Node::Negate(inner) => of(inner),
        Node::Not(inner) => of(inner).map(|_| Scale::Other),
        Node::Power(base, _) => of(base).map(|_| Scale::Other),
        Node::Compare(left, _, right) => {
            together(&mut [&**left, &**right].into_iter()).map(|_| Scale::Other)
        }
        Node::And(parts) | Node::Or(parts) => {
            parts.iter().try_for_each(|part| of(part).map(drop)).map(|()| Scale::Other)
        }
        Node::Chain(first, rest) if rest.iter().all(|(operator, ..)| operator.adds()) => {
            together(&mut std::iter::once(&**first).chain(rest.iter().map(|(.., it)| it)))
        }
        Node::Chain(first, rest) => {
            of(first)?;
            rest.iter().try_for_each(|(.., it)| of(it).map(drop)).map(|()| Scale::Other)
        }
        Node::Call(Function::If, parts) => match parts.as_slice() {
            [condition, branches @ ..] => {
                of(condition)?;
                together(&mut branches.iter())
            }
            [] => Ok(Scale::Other),
        },
        Node::Call(Function::Round, parts) => match parts.first().map(of).transpose()? {
            Some(Scale::Shown) => Err(misread(it)),
            Some(scale) => Ok(scale),
            None => Ok(Scale::Other),
        },
        // The first is a share of the parts, and no part.
        Node::Call(Function::SumKnown | Function::MeanKnown, parts) => {
            together(&mut parts.iter().skip(1))
        }
        Node::Call(
            Function::Abs
            | Function::Min
            | Function::Max
            | Function::Sum
            | Function::Mean
            | Function::Coalesce,
            parts,
        ) => together(&mut parts.iter()),
        Node::Call(
            Function::Ln | Function::Log10 | Function::Exp | Function::Sqrt | Function::IsMissing,
            parts,
        ) => parts.iter().try_for_each(|part| of(part).map(drop)).map(|()| Scale::Other),
    }
}

fn misread(at: &Expression) -> FormulaError {
    let message = "formulas take raw numbers, 0.125 for 12.5 percent: write the literal so, and \
                   multiply before you round";
    FormulaError::new(ErrorCode::F011, at.at.0, message)
}
