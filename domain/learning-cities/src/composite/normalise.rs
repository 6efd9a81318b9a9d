use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::goalposts::Posts;
use super::method::{Leader, Scale};
use crate::direction::Orientation;
use crate::{Refusal, number};

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

fn linear() -> Scale {
    Scale::Linear
}

impl Normalisation {
    /// Whether the number can be normalised at all: logarithms and ratios need one above zero.
    pub fn takes(&self, value: Decimal) -> bool {
        match self {
            Self::Distance { .. } | Self::Goalposts { scale: Scale::Logarithmic, .. } => {
                value > Decimal::ZERO
            }
            _ => true,
        }
    }

    /// Whether some place has zero or less, whatever the numbers are: the worst place of min-max, half of the z-scores.
    pub fn reaches_zero(&self) -> bool {
        matches!(self, Self::MinMax { .. } | Self::ZScore)
    }

    /// Whether it looks at one place alone, so that its answer does not depend on which are asked for.
    pub fn is_absolute(&self) -> bool {
        matches!(self, Self::None | Self::Goalposts { .. })
    }

    /// A score as an index takes it: a percentile is a share, as every per cent is, so that 65.2 stands beside the 0.59 of
    /// min-max as 0.652, and is shown as 65.2 by an index in per cent.
    pub fn raw(&self, score: Decimal) -> Decimal {
        match self {
            Self::Percentile | Self::PercentileMid => score / Decimal::ONE_HUNDRED,
            _ => score,
        }
    }

    /// Whether its settings and what counts as better go together.
    pub fn check(&self, orientation: Orientation) -> Result<(), Refusal> {
        match self {
            Self::Goalposts { .. } | Self::Distance { .. }
                if matches!(orientation, Orientation::Nearest(_)) =>
            {
                Err(Refusal::NoOrientation)
            }
            Self::Goalposts { min, max, scale, .. } => Posts::new(*min, *max, *scale).map(drop),
            _ => Ok(()),
        }
    }
}

/// Normalises one indicator over places; the answer has the places of `values`, missing stays missing.
///
/// Numbers are in the indicator's own unit, the answer has none. More is better in the answer, whatever the orientation;
/// but what is taken as it is stays as it is.
/// OECD Table 15: Finland's 10 years of schooling among 23 countries are 0.26 (z), 0.59 (min-max) and 65.2 (percentile).
pub fn normalise(
    values: &[Option<Decimal>],
    orientation: Orientation,
    method: &Normalisation,
) -> Result<Vec<Option<Decimal>>, Refusal> {
    if *method == Normalisation::None {
        return Ok(values.to_vec());
    }
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
