//! Composite indices: normalisation of indicators and their aggregation over a tree of groups (reference 4.4).
//!
//! After the OECD/JRC *Handbook on Constructing Composite Indicators* (2008). Exact decimals for `+ - * /`; logarithms,
//! powers and roots have 12 significant digits. Ranks are made on unrounded scores.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::direction::Orientation;
use crate::names::Code;
use crate::share::{Share, Weight};
use crate::{Refusal, number};

words! {
    /// On which scale goalposts are laid: HDI takes the logarithm of income.
    #[schema(as = GoalpostScale)]
    Scale { Linear, Logarithmic }
}

/// How the numbers of one indicator are made comparable with those of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "method", rename_all = "snake_case", deny_unknown_fields)]
pub enum Normalisation {
    /// As they are.
    None,
    /// 0 for the worst of the places, 1 for the best; if all are alike, `when_alike` (else that is refused).
    MinMax {
        #[serde(default)]
        when_alike: Option<Decimal>,
    },
    /// Distance from the mean in sample standard deviations (n - 1); at least 3 places.
    ZScore,
    /// 0 at one fixed end, 1 at the other; capped to those if asked for.
    Goalposts {
        min: Decimal,
        max: Decimal,
        #[serde(default)]
        cap: bool,
        #[serde(default = "linear")]
        scale: Scale,
    },
    /// The ratio to the mean, the best or the worst of the places; all numbers above zero, on a scale with a true zero
    /// (OECD Table 14 shows why). Less being better, it is the ratio the other way round.
    Distance { to: Leader },
    /// Per cent of the places that are not better: `100 (1 + #below) / n`.
    Percentile,
    /// With half of the equals: `100 (#below + #equal / 2) / n`.
    PercentileMid,
    /// The rank from below: `1 + #below`.
    Rank,
}

words! {
    /// To what distances are measured.
    #[schema(as = DistanceLeader)]
    Leader { Mean, Best, Worst }
}

fn linear() -> Scale {
    Scale::Linear
}

/// Normalises one indicator over places; the answer has the places of `values`, missing stays missing.
///
/// Numbers are in the indicator's own unit, the answer has none. More is better in the answer, whatever the orientation.
/// OECD Table 15: Finland's 10 years of schooling among 23 countries are 0.26 (z), 0.59 (min-max) and 65.2 (percentile).
pub fn normalise(
    values: &[Option<Decimal>],
    orientation: Orientation,
    method: &Normalisation,
) -> Result<Vec<Option<Decimal>>, Refusal> {
    if let Normalisation::Distance { to } = method {
        return distances(values, orientation, *to);
    }
    if let Normalisation::Goalposts { min, max, cap, scale } = method {
        let posts = Posts::new(*min, *max, *scale)?;
        let one = |value| posts.place(value, orientation, *cap);
        return values.iter().map(|value| value.map(one).transpose()).collect();
    }
    let turned = values
        .iter()
        .map(|value| value.map(|it| orientation.turned(it).ok_or(Refusal::OutOfRange)).transpose());
    let turned: Vec<Option<Decimal>> = turned.collect::<Result<_, _>>()?;
    let known: Vec<Decimal> = turned.iter().flatten().copied().collect();
    let of: Box<dyn Fn(Decimal) -> Option<Decimal>> = match method {
        Normalisation::None | Normalisation::Goalposts { .. } | Normalisation::Distance { .. } => {
            Box::new(Some)
        }
        Normalisation::MinMax { when_alike } => min_max(&known, *when_alike)?,
        Normalisation::ZScore => z_score(&known)?,
        Normalisation::Percentile | Normalisation::PercentileMid | Normalisation::Rank => {
            counted(known, method.clone())
        }
    };
    turned
        .into_iter()
        .map(|value| value.map(|it| of(it).ok_or(Refusal::OutOfRange)).transpose())
        .collect()
}

fn distances(
    values: &[Option<Decimal>],
    orientation: Orientation,
    to: Leader,
) -> Result<Vec<Option<Decimal>>, Refusal> {
    let known: Vec<Decimal> = values.iter().flatten().copied().collect();
    if known.iter().any(|value| *value <= Decimal::ZERO) {
        return Err(Refusal::NotPositive { part: None });
    }
    let lower = match orientation {
        Orientation::Higher => false,
        Orientation::Lower => true,
        Orientation::Nearest(_) => return Err(Refusal::NoOrientation),
    };
    let leader = match to {
        Leader::Mean => known
            .iter()
            .try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it))
            .ok_or(Refusal::OutOfRange)?
            .checked_div(known.len().into()),
        Leader::Best if !lower => known.iter().max().copied(),
        Leader::Worst if lower => known.iter().max().copied(),
        Leader::Best | Leader::Worst => known.iter().min().copied(),
    };
    let ratio = |value: Decimal| {
        let leader = leader?;
        if lower { leader.checked_div(value) } else { value.checked_div(leader) }
    };
    let one = |value| ratio(value).ok_or(Refusal::OutOfRange);
    values.iter().map(|value| value.map(one).transpose()).collect()
}

type Scoring = Box<dyn Fn(Decimal) -> Option<Decimal>>;

fn min_max(known: &[Decimal], when_alike: Option<Decimal>) -> Result<Scoring, Refusal> {
    let (Some(min), Some(max)) = (known.iter().min().copied(), known.iter().max().copied()) else {
        return Ok(Box::new(Some));
    };
    let range = max.checked_sub(min).ok_or(Refusal::OutOfRange)?;
    if range.is_zero() {
        let score = when_alike.ok_or(Refusal::AllAlike)?;
        return Ok(Box::new(move |_| Some(score)));
    }
    Ok(Box::new(move |value| value.checked_sub(min)?.checked_div(range)))
}

fn z_score(known: &[Decimal]) -> Result<Scoring, Refusal> {
    if known.len() < 3 {
        return Err(Refusal::TooFewPlaces { needed: 3, known: known.len() });
    }
    let spread = || {
        let sum = known.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it))?;
        let mean = sum.checked_div(known.len().into())?;
        let squares = known.iter().try_fold(Decimal::ZERO, |sum, it| {
            let off = it.checked_sub(mean)?;
            sum.checked_add(off.checked_mul(off)?)
        })?;
        let variance = squares.checked_div((known.len() - 1).into())?;
        Some((mean, number::via_f64(variance, f64::sqrt)?))
    };
    let (mean, deviation) = spread().ok_or(Refusal::OutOfRange)?;
    let alike = known.windows(2).all(|pair| pair.first() == pair.last());
    Ok(Box::new(move |value| {
        if alike { Some(Decimal::ZERO) } else { value.checked_sub(mean)?.checked_div(deviation) }
    }))
}

fn counted(mut known: Vec<Decimal>, method: Normalisation) -> Scoring {
    known.sort_unstable();
    Box::new(move |value| {
        let below = known.partition_point(|it| *it < value);
        let equal = known.partition_point(|it| *it <= value) - below;
        let (below, equal) = (Decimal::from(below), Decimal::from(equal));
        let percent =
            |count: Decimal| (Decimal::ONE_HUNDRED * count).checked_div(known.len().into());
        match method {
            Normalisation::Rank => Some(below + Decimal::ONE),
            Normalisation::PercentileMid => percent(below + equal / Decimal::TWO),
            _ => percent(below + Decimal::ONE),
        }
    })
}

struct Posts {
    min: Decimal,
    range: Decimal,
    scale: Scale,
}

impl Posts {
    fn new(min: Decimal, max: Decimal, scale: Scale) -> Result<Self, Refusal> {
        let min = scaled(min, scale).ok_or(Refusal::BadGoalposts)?;
        let max = scaled(max, scale).ok_or(Refusal::BadGoalposts)?;
        let range = max.checked_sub(min).filter(|range| *range > Decimal::ZERO);
        Ok(Self { min, range: range.ok_or(Refusal::BadGoalposts)?, scale })
    }

    fn place(
        &self,
        value: Decimal,
        orientation: Orientation,
        cap: bool,
    ) -> Result<Decimal, Refusal> {
        if matches!(orientation, Orientation::Nearest(_)) {
            return Err(Refusal::NoOrientation);
        }
        let scaled = scaled(value, self.scale).ok_or(Refusal::NotPositive { part: None })?;
        let share = scaled.checked_sub(self.min).and_then(|it| it.checked_div(self.range));
        let share = share.ok_or(Refusal::OutOfRange)?;
        let share = if orientation == Orientation::Lower {
            Decimal::ONE.checked_sub(share).ok_or(Refusal::OutOfRange)?
        } else {
            share
        };
        Ok(if cap { share.clamp(Decimal::ZERO, Decimal::ONE) } else { share })
    }
}

fn scaled(value: Decimal, scale: Scale) -> Option<Decimal> {
    match scale {
        Scale::Linear => Some(value),
        Scale::Logarithmic if value > Decimal::ZERO => number::via_f64(value, f64::ln),
        Scale::Logarithmic => None,
    }
}

words! {
    /// How the parts of a group become one number.
    #[schema(as = IndexAggregation)]
    Aggregation {
        /// `sum(w x) / sum(w)`: a weak part is made up for by a strong one.
        Arithmetic,
        /// `exp(sum(w ln x) / sum(w))`: a weak part costs; all parts above zero.
        Geometric,
        /// `sum(w) / sum(w / x)`: a weak part costs most; all parts above zero.
        Harmonic,
    }
}

/// The weighted mean of numbers; weights are at least 0 and not all 0.
///
/// The geometric mean of 1, 2, 3 with weights 1, 1, 2 is 2.0597671439 (a test of `COINr`).
pub fn aggregate(
    aggregation: Aggregation,
    parts: &[(Decimal, Weight)],
) -> Result<Decimal, Refusal> {
    let weighted = |of: &dyn Fn(Decimal) -> Option<Decimal>| {
        parts.iter().try_fold(Decimal::ZERO, |sum, (value, weight)| {
            sum.checked_add(of(*value)?.checked_mul(weight.decimal())?)
        })
    };
    let total = weighted(&|_| Some(Decimal::ONE)).ok_or(Refusal::OutOfRange)?;
    if total.is_zero() {
        return Err(Refusal::NoWeight);
    }
    if aggregation != Aggregation::Arithmetic
        && parts.iter().any(|(value, _)| *value <= Decimal::ZERO)
    {
        return Err(Refusal::NotPositive { part: None });
    }
    let result = match aggregation {
        Aggregation::Arithmetic => weighted(&Some).and_then(|sum| sum.checked_div(total)),
        Aggregation::Harmonic => {
            weighted(&|it| Decimal::ONE.checked_div(it)).and_then(|sum| total.checked_div(sum))
        }
        Aggregation::Geometric => {
            // In floating point to the end: rounding each logarithm would cost digits.
            let logs = parts
                .iter()
                .map(|(value, weight)| Some(value.to_f64()?.ln() * weight.decimal().to_f64()?));
            let logs: Option<f64> = logs.sum();
            logs.zip(total.to_f64())
                .and_then(|(logs, total)| number::from_f64((logs / total).exp()))
        }
    };
    result.ok_or(Refusal::OutOfRange)
}

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

    /// The parts with more than half of the weight of their group: they rule it (OECD handbook, p. 111).
    pub fn heavy_parts(&self) -> Vec<&Code> {
        let total: Decimal = self.parts.iter().map(|part| part.weight.decimal()).sum();
        let heavy = self.parts.iter().filter(|part| part.weight.decimal() * Decimal::TWO > total);
        let below = self.parts.iter().filter_map(|part| match &part.of {
            Content::Group(group) => Some(group.heavy_parts()),
            Content::Indicator(_) => None,
        });
        let own: Vec<_> =
            heavy.filter(|_| self.parts.len() > 1).map(|part| part.of.code()).collect();
        below.fold(own, |all, more| [all, more].concat())
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

/// Competition ranks ("1224"), 1 for the best; the answer has the places of `scores`, missing stays missing.
///
/// 0.9, 0.7, 0.7 and 0.1 have the ranks 1, 2, 2 and 4 if higher is better.
pub fn ranks(scores: &[Option<Decimal>], orientation: Orientation) -> Vec<Option<usize>> {
    let turned: Vec<_> = scores.iter().map(|it| it.and_then(|it| orientation.turned(it))).collect();
    let mut known: Vec<Decimal> = turned.iter().flatten().copied().collect();
    known.sort_unstable();
    let better = |it: Decimal| known.len() - known.partition_point(|other| *other <= it);
    turned.into_iter().map(|it| it.map(|it| better(it) + 1)).collect()
}

/// The mean absolute shift of ranks against a reference ranking `R_S` (OECD handbook, equation 38); `None` of nothing.
///
/// Ranks 1, 2, 3 against 1, 3, 2 shift by 2/3.
pub fn mean_rank_shift(reference: &[usize], ranks: &[usize]) -> Option<Decimal> {
    let shifts: usize = reference.iter().zip(ranks).map(|(a, b)| a.abs_diff(*b)).sum();
    Decimal::from(shifts).checked_div(reference.len().min(ranks.len()).into())
}

/// The inputs of the Human Development Index, as the Human Development Report gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HumanDevelopment {
    /// Life expectancy at birth, in years.
    pub life_expectancy: Decimal,
    /// Expected years of schooling.
    pub expected_schooling: Decimal,
    /// Mean years of schooling of adults.
    pub mean_schooling: Decimal,
    /// Gross national income per head, in PPP dollars of 2017.
    pub income: Decimal,
}

impl HumanDevelopment {
    /// The index, 0 to 1, not rounded: the geometric mean of health, education and income, education being the mean of
    /// its two parts (UNDP, technical notes of the Human Development Report).
    ///
    /// Norway 2021, with 83.2 and 18.2 and 13.0 years and 64 660 dollars, has 0.961.
    pub fn index(&self) -> Result<Decimal, Refusal> {
        let post = |value, min: i64, max: i64, scale| {
            let posts = Posts::new(min.into(), max.into(), scale)?;
            posts.place(value, Orientation::Higher, true)
        };
        let health = post(self.life_expectancy, 20, 85, Scale::Linear)?;
        let schooling = [
            (post(self.expected_schooling, 0, 18, Scale::Linear)?, Weight::ONE),
            (post(self.mean_schooling, 0, 15, Scale::Linear)?, Weight::ONE),
        ];
        let education = aggregate(Aggregation::Arithmetic, &schooling)?;
        let income = post(self.income, 100, 75_000, Scale::Logarithmic)?;
        let parts = [health, education, income].map(|part| (part, Weight::ONE));
        aggregate(Aggregation::Geometric, &parts)
    }
}

#[cfg(test)]
mod tests;
