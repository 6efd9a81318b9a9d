use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::error::{ErrorCode, FormulaError};
use crate::names::Code;

/// What depends on what: each indicator with those its formula names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependencies(BTreeMap<Code, BTreeSet<Code>>);

/// Indicators that are defined by each other; the first, least by code, is repeated at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle(pub Vec<Code>);

impl fmt::Display for Cycle {
    /// `X -> Y -> Z -> X`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.0.iter().map(Code::as_str).collect();
        f.write_str(&codes.join(" -> "))
    }
}

impl From<Cycle> for FormulaError {
    fn from(cycle: Cycle) -> Self {
        Self::new(ErrorCode::F006, 0, format!("cyclic definition {cycle}"))
    }
}

impl FromIterator<(Code, BTreeSet<Code>)> for Dependencies {
    fn from_iter<I: IntoIterator<Item = (Code, BTreeSet<Code>)>>(definitions: I) -> Self {
        Self(definitions.into_iter().collect())
    }
}

impl Dependencies {
    /// A definition rests on at most so many layers of others.
    pub const MAX_DEPTH: usize = 32;

    /// What depends on what once `code` is computed from others: refused if that closes a cycle (F006, with its path)
    /// or makes a definition rest on too many layers (F007).
    pub fn with(mut self, code: &Code, needs: BTreeSet<Code>) -> Result<Self, FormulaError> {
        self.0.insert(code.clone(), needs);
        let layers = self.layers()?;
        match layers.iter().find(|(_, depth)| **depth > Self::MAX_DEPTH) {
            Some((deep, _)) => {
                let message = format!("{deep} rests on more than {} layers", Self::MAX_DEPTH);
                Err(FormulaError::new(ErrorCode::F007, 0, message))
            }
            None => Ok(self),
        }
    }

    /// The order to compute in: each after those it depends on, else by code.
    ///
    /// `X` of `Y` and `Z`, `Y` of `Z`: `Z`, `Y`, `X`.
    pub fn order(&self) -> Result<Vec<&Code>, Cycle> {
        let mut finished = Vec::new();
        let mut colours: BTreeMap<&Code, Colour> = BTreeMap::new();
        for root in self.0.keys() {
            if colours.contains_key(root) {
                continue;
            }
            colours.insert(root, Colour::Open);
            let mut path = vec![(root, self.of(root))];
            while let Some((code, inputs)) = path.last_mut() {
                let code = *code;
                let Some(input) = inputs.next() else {
                    colours.insert(code, Colour::Done);
                    finished.push(code);
                    path.pop();
                    continue;
                };
                match colours.get(input) {
                    Some(Colour::Done) => {}
                    Some(Colour::Open) => {
                        let codes = path.iter().map(|(code, _)| *code);
                        return Err(Cycle::from_least(codes.skip_while(|code| *code != input)));
                    }
                    None => {
                        colours.insert(input, Colour::Open);
                        path.push((input, self.of(input)));
                    }
                }
            }
        }
        Ok(finished)
    }

    /// Everything that has to be computed again when `code` changes, without itself.
    pub fn dependants<'a>(&'a self, code: &Code) -> BTreeSet<&'a Code> {
        let of = |input: &Code| {
            let direct = self.0.iter().filter(|(_, inputs)| inputs.contains(input));
            direct.map(|(code, _)| code).collect::<Vec<_>>()
        };
        let (mut found, mut open) = (BTreeSet::new(), of(code));
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(of(next));
            }
        }
        found.remove(code);
        found
    }

    /// Everything that `code` is computed from, directly or not.
    pub fn needed(&self, code: &Code) -> BTreeSet<Code> {
        let (mut found, mut open) = (BTreeSet::new(), vec![code]);
        while let Some(next) = open.pop() {
            for input in self.of(next) {
                if found.insert(input.clone()) {
                    open.push(input);
                }
            }
        }
        found
    }

    /// On how many layers of others each rests; 0 for one without a formula.
    fn layers(&self) -> Result<BTreeMap<&Code, usize>, Cycle> {
        let mut layers: BTreeMap<&Code, usize> = BTreeMap::new();
        for code in self.order()? {
            let below = self.of(code).filter_map(|input| layers.get(input)).max();
            layers.insert(code, below.map_or(0, |below| below + 1));
        }
        Ok(layers)
    }

    fn of(&self, code: &Code) -> std::iter::Flatten<std::option::IntoIter<&BTreeSet<Code>>> {
        self.0.get(code).into_iter().flatten()
    }
}

#[derive(Clone, Copy)]
enum Colour {
    Open,
    Done,
}

impl Cycle {
    /// The same cycle is told the same way wherever it was entered.
    fn from_least<'a>(codes: impl Iterator<Item = &'a Code>) -> Self {
        let mut codes: Vec<Code> = codes.cloned().collect();
        let least = codes.iter().enumerate().min_by_key(|(_, code)| *code).map_or(0, |(at, _)| at);
        codes.rotate_left(least);
        codes.extend(codes.first().cloned());
        Self(codes)
    }
}
