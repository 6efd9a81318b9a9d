use rust_decimal::Decimal;

use crate::direction::Orientation;
use crate::number;

/// Competition ranks ("1224"), 1 for the best; the answer has the places of `scores`, missing stays missing.
///
/// 0.9, 0.7, 0.7 and 0.1 have the ranks 1, 2, 2 and 4 if higher is better. Scores that agree in 12 significant digits are
/// alike: roots and divisions have no more (reference 4.3).
pub fn ranks(scores: &[Option<Decimal>], orientation: Orientation) -> Vec<Option<usize>> {
    let turned: Vec<_> = scores
        .iter()
        .map(|it| it.and_then(|it| orientation.turned(it)).map(number::significant))
        .collect();
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
