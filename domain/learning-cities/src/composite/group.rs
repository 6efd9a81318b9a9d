use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::aggregate::{Aggregation, aggregate};
use crate::Refusal;
use crate::names::Code;
use crate::share::{Share, Weight};

/// A group of an index: parts that become one number; the index itself is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub code: Code,
    pub aggregation: Aggregation,
    /// The least share of the weight that has to be known; two thirds if not given.
    #[serde(default)]
    #[schema(required = false)]
    pub min_coverage: Share,
    pub parts: Vec<Part>,
}

/// A part of a group with its weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub weight: Weight,
    pub of: Content,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    Indicator(Code),
    #[schema(no_recursion)]
    Group(Group),
}

impl Content {
    pub fn code(&self) -> &Code {
        match self {
            Self::Indicator(code) | Self::Group(Group { code, .. }) => code,
        }
    }
}

/// What an index gives for one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Score {
    /// Not rounded; null if too little is known.
    pub value: Option<Decimal>,
    /// Whether a part was missing, so that the others stand for it (status E).
    pub estimated: bool,
    /// The known share of the weight of the top group, 0 to 1.
    pub coverage: Decimal,
    /// The indicators without a number.
    pub missing: BTreeSet<Code>,
    /// The numbers of the groups, the innermost first.
    pub groups: Vec<GroupScore>,
}

/// What a group of an index gives for one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupScore {
    pub code: Code,
    pub value: Option<Decimal>,
}

impl Group {
    pub const MAX_DEPTH: usize = 8;
    pub const MAX_PARTS: usize = 200;

    /// Whether the tree can be computed: no empty group, some weight in each, no code twice, not too deep or large.
    pub fn check(&self) -> Result<(), Refusal> {
        let mut codes = BTreeSet::from([&self.code]);
        self.check_below(1, &mut codes)
    }

    fn check_below<'a>(
        &'a self,
        depth: usize,
        codes: &mut BTreeSet<&'a Code>,
    ) -> Result<(), Refusal> {
        if depth > Self::MAX_DEPTH || codes.len() + self.parts.len() > Self::MAX_PARTS {
            return Err(Refusal::IndexTooLarge);
        }
        if self.parts.iter().all(|part| part.weight.decimal().is_zero()) {
            return Err(Refusal::NoWeight);
        }
        self.parts.iter().try_for_each(|part| {
            let code = part.of.code();
            if !codes.insert(code) {
                return Err(Refusal::PartTwice { part: code.to_string() });
            }
            match &part.of {
                Content::Indicator(_) => Ok(()),
                Content::Group(group) => group.check_below(depth + 1, codes),
            }
        })
    }

    /// How many levels of groups there are.
    pub fn depth(&self) -> usize {
        let below = self.parts.iter().map(|part| match &part.of {
            Content::Group(group) => group.depth(),
            Content::Indicator(_) => 0,
        });
        1 + below.max().unwrap_or_default()
    }

    /// Computes the index of one place from its normalised numbers.
    ///
    /// A missing part is left out if the known share of the weight reaches `min_coverage`; that makes an estimate.
    /// A part of zero or less under a geometric or harmonic group is refused by name.
    pub fn score(&self, value: &impl Fn(&Code) -> Option<Decimal>) -> Result<Score, Refusal> {
        let mut score = Score {
            value: None,
            estimated: false,
            coverage: Decimal::ZERO,
            missing: BTreeSet::new(),
            groups: Vec::new(),
        };
        (score.value, score.coverage) = self.score_into(value, &mut score)?;
        Ok(score)
    }

    fn score_into(
        &self,
        value: &impl Fn(&Code) -> Option<Decimal>,
        score: &mut Score,
    ) -> Result<(Option<Decimal>, Decimal), Refusal> {
        let (mut known, mut total, mut part_missing) = (Vec::new(), Decimal::ZERO, false);
        for Part { weight, of } in &self.parts {
            let part = match of {
                Content::Group(group) => group.score_into(value, score)?.0,
                Content::Indicator(code) => {
                    let part = value(code);
                    if part.is_none() {
                        score.missing.insert(code.clone());
                    }
                    part
                }
            };
            total += weight.decimal();
            let needs_positive = self.aggregation != Aggregation::Arithmetic;
            match part {
                Some(part) if needs_positive && part <= Decimal::ZERO => {
                    return Err(Refusal::NotPositive { part: Some(of.code().to_string()) });
                }
                Some(part) => known.push((part, *weight)),
                None => part_missing = true,
            }
        }
        let weight: Decimal = known.iter().map(|(_, weight)| weight.decimal()).sum();
        let coverage = weight.checked_div(total).ok_or(Refusal::NoWeight)?;
        let enough = !weight.is_zero() && coverage >= self.min_coverage.decimal();
        let result = enough.then(|| aggregate(self.aggregation, &known)).transpose()?;
        score.estimated |= part_missing && enough;
        score.groups.push(GroupScore { code: self.code.clone(), value: result });
        Ok((result, coverage))
    }
}
