//! Counts as they may be shown: where there are few, somebody could be recognised.
//!
//! The two steps of statistical disclosure control (Willenborg and de Waal, *Elements of Statistical Disclosure
//! Control*, 2001; Hundepool et al., *Handbook on Statistical Disclosure Control*, `ESSnet` SDC 2010, chapter 4): a
//! count below the threshold is hidden (primary suppression), and then so many others that none that is hidden can be
//! worked out from what is shown (secondary suppression).
//!
//! - **Zero is a small count.** That nobody of a group is there says of everybody that they are not of it. What could
//!   not be anything but zero is no cell.
//! - **Worked out** means pinned down to a range narrower than the threshold; so a reader cannot tell either that a
//!   hidden count is below it.
//! - **Hidden too** is the least count of those that would help, and with it all of the same size: what is shown does
//!   not depend on the order of cells or equations. The set is not always the smallest possible, to find which is hard
//!   (Kelly, Golden and Assad 1992).
//! - **The bound is on the safe side.** Every value that a hidden count is granted stands in a table of whole numbers
//!   that fits all that is shown. None is overlooked in totals of totals and in tables of rows and columns, where cells
//!   stand in two equations at most. Beyond that one may be, and then more is hidden than must be.
//! - **Not kept out**: who knows some of the counted people already; who compares tables of different days; who knows
//!   this rule, and leaves out the tables of which it would have hidden something else (2, 2, 2 beside 3, where fewer
//!   than 3 are hidden).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Fewer persons than this are not shown (decision K13; the handbook, 4.2, names 3 to 5).
pub const FEWEST_PERSONS: u32 = 5;
/// Fewer cities than this are not shown: of two, each knows the other's figure (K13).
pub const FEWEST_CITIES: u32 = 3;
/// Answers of fewer respondents to an assessment than this are not shown (K13).
pub const FEWEST_ANSWERS: u32 = 3;

/// A count as it may be shown; null if it is so small, or would betray one so small, that somebody could be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Option<u32>)]
pub struct ShownCount(Option<u32>);

impl ShownCount {
    pub fn is_suppressed(self) -> bool {
        self.0.is_none()
    }

    pub fn shown(self) -> Option<u32> {
        self.0
    }
}

/// What everybody knows of some cells: the sum of each times its coefficient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equation(Vec<(usize, i64)>);

impl Equation {
    /// Cells whose sum is known whatever is hidden.
    pub fn known(parts: impl IntoIterator<Item = usize>) -> Self {
        Self(parts.into_iter().map(|part| (part, 1)).collect())
    }

    /// Cells whose sum is a cell itself, which may be hidden.
    pub fn total(parts: impl IntoIterator<Item = usize>, total: usize) -> Self {
        let Self(mut terms) = Self::known(parts);
        terms.push((total, -1));
        Self(terms)
    }

    /// Cells with their coefficients; one with 0 says nothing.
    pub fn of(terms: impl IntoIterator<Item = (usize, i64)>) -> Self {
        Self(terms.into_iter().filter(|(_, coefficient)| *coefficient != 0).collect())
    }

    fn cells(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(cell, _)| *cell)
    }

    fn has(&self, cell: usize) -> bool {
        self.cells().any(|it| it == cell)
    }
}

/// The counts as they may be shown, of which readers know the `equations`; cells are named by their place.
pub fn hide(counts: &[u32], equations: &[Equation], threshold: u32) -> Vec<ShownCount> {
    let mut table = Table {
        counts: counts.iter().map(|it| i64::from(*it)).collect(),
        hidden: counts.iter().map(|it| *it < threshold).collect(),
        equations,
        threshold: threshold.into(),
    };
    loop {
        let further = table.further();
        if further.is_empty() {
            break;
        }
        for cell in further {
            table.hidden[cell] = true;
        }
    }
    let shown = |(count, hidden): (&u32, bool)| ShownCount((!hidden).then_some(*count));
    counts.iter().zip(table.hidden).map(shown).collect()
}

struct Table<'a> {
    counts: Vec<i64>,
    hidden: Vec<bool>,
    equations: &'a [Equation],
    threshold: i64,
}

/// How cells change, in the order in which they were thought of.
type Shift = Vec<(usize, i64)>;

impl Table<'_> {
    /// What is to be hidden next: the least cells that stand beside what could be worked out, above all where nothing
    /// else is hidden; none if nothing can be worked out, or nothing is left.
    fn further(&self) -> Vec<usize> {
        let hidden = (0..self.counts.len()).filter(|it| self.hidden[*it]);
        let beside = self.beside(hidden.filter(|it| !self.is_safe(*it)).collect());
        let cost = |equation: &Equation, cell: usize| {
            (equation.cells().filter(|it| self.hidden[*it]).count(), self.counts[cell])
        };
        let shown = |it: &usize| !self.hidden[*it];
        let candidates = || {
            let of = |it| Equation::cells(it).filter(shown).map(move |cell| (cost(it, cell), cell));
            beside.iter().copied().flat_map(of)
        };
        let least = candidates().map(|(cost, _)| cost).min();
        candidates().filter(|(cost, _)| Some(*cost) == least).map(|(_, cell)| cell).collect()
    }

    /// The equations that these cells stand in, and those of all hidden cells that stand in one of them, and so on.
    fn beside(&self, mut cells: BTreeSet<usize>) -> Vec<&Equation> {
        loop {
            let found = self.equations.iter().filter(|it| it.cells().any(|it| cells.contains(&it)));
            let found: Vec<_> = found.collect();
            let known = cells.len();
            let more = found.iter().flat_map(|it| it.cells()).filter(|it| self.hidden[*it]);
            cells.extend(more);
            if cells.len() == known {
                return found;
            }
        }
    }

    /// Whether so many values fit a hidden cell that it counts as hidden.
    fn is_safe(&self, cell: usize) -> bool {
        self.reach(cell, 1) + self.reach(cell, -1) >= self.threshold
    }

    /// How far a hidden cell may be from its count, upwards or downwards; not looked for beyond the threshold.
    fn reach(&self, cell: usize, way: i64) -> i64 {
        let mut counts = self.counts.clone();
        loop {
            let reached = (counts[cell] - self.counts[cell]).abs();
            let step = |by| self.shift(&counts, vec![(cell, way * by)], &mut BTreeSet::new());
            let mut left = 1..=self.threshold - reached;
            let Some(shift) = left.find_map(step) else { return reached };
            for (cell, by) in shift {
                counts[cell] += by;
            }
        }
    }

    /// Goes on with a shift until all equations hold again: what it upsets last, another hidden cell takes back first.
    /// An equation is tried once with the same excess, as in a search for an augmenting path.
    fn shift(
        &self,
        counts: &[i64],
        so_far: Shift,
        tried: &mut BTreeSet<(usize, i64)>,
    ) -> Option<Shift> {
        if so_far.iter().any(|(cell, by)| counts[*cell] + by < 0) {
            return None;
        }
        let by = |cell| so_far.iter().find(|(it, _)| *it == cell).map(|(_, by)| *by);
        let excess = |it: &Equation| -> i64 {
            it.0.iter().filter_map(|(cell, coefficient)| Some(coefficient * by(*cell)?)).sum()
        };
        let upset = so_far.iter().rev().find_map(|(cell, _)| {
            let all = self.equations.iter().enumerate().filter(|(_, it)| it.has(*cell));
            all.map(|(at, it)| (at, it, excess(it))).find(|(_, _, excess)| *excess != 0)
        });
        let Some((at, equation, excess)) = upset else { return Some(so_far) };
        if !tried.insert((at, excess)) {
            return None;
        }
        let free = |cell: usize| self.hidden[cell] && by(cell).is_none();
        let takers = equation.0.iter().filter(|(cell, factor)| free(*cell) && excess % factor == 0);
        takers.copied().find_map(|(cell, factor)| {
            let next = so_far.iter().copied().chain([(cell, -excess / factor)]).collect();
            self.shift(counts, next, tried)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[u32], equations: &[Equation]) -> Vec<Option<u32>> {
        hide(counts, equations, FEWEST_PERSONS).into_iter().map(ShownCount::shown).collect()
    }

    /// The parts of a known total.
    fn parts<const N: usize>(counts: [u32; N]) -> Vec<Option<u32>> {
        shown(&counts, &[Equation::known(0..N)])
    }

    #[test]
    fn five_are_shown_and_four_are_not() {
        assert_eq!(parts([5, 5, 5]), [Some(5), Some(5), Some(5)]);
        assert_eq!(parts([4, 3, 7]), [None, None, Some(7)]);
        assert_eq!(shown(&[4, 5, 0], &[]), [None, Some(5), None]);
        assert_eq!(shown(&[], &[]), []);
    }

    #[test]
    fn a_small_one_alone_takes_the_least_along_and_all_of_its_size() {
        assert_eq!(parts([4, 9, 7]), [None, Some(9), None]);
        assert_eq!(parts([7, 9, 0, 7]), [None, Some(9), None, None]);
        assert_eq!(parts([4]), [None], "nothing is left to hide");
    }

    #[test]
    fn two_small_ones_that_could_only_be_small_take_a_third_along() {
        assert_eq!(parts([1, 3, 9, 7]), [None, None, Some(9), None]);
        assert_eq!(parts([2, 3, 9, 7]), [None, None, Some(9), Some(7)]);
    }

    #[test]
    fn a_total_that_may_be_hidden_goes_if_it_is_the_least() {
        let total = [Equation::total([0, 1], 2), Equation::known([2, 3])];
        assert_eq!(shown(&[2, 9, 11, 30], &total), [None, None, Some(11), Some(30)]);
        assert_eq!(shown(&[1, 1, 2, 30], &total), [None, None, None, None]);
    }

    /// Rows and columns with their sums: the handbook's example of a table that one further cell does not protect.
    #[test]
    fn in_rows_and_columns_four_cells_are_hidden_for_one() {
        let rows = (0..3).map(|row| Equation::known((0..3).map(move |column| 3 * row + column)));
        let columns = (0..3).map(|column| Equation::known((0..3).map(move |row| 3 * row + column)));
        let equations: Vec<_> = rows.chain(columns).collect();
        let found = shown(&[3, 20, 9, 20, 30, 40, 8, 50, 12], &equations);
        let kept = [None, Some(20), None, Some(20), Some(30), Some(40), None, Some(50), None];
        assert_eq!(found, kept);
    }

    #[test]
    fn who_counts_twice_is_weighed_twice() {
        // Pairs and single ones, of whom the heads are known: 2 · 3 + 9.
        let heads = [Equation::of([(0, 2), (1, 1)])];
        assert_eq!(shown(&[3, 9], &heads), [None, None]);
        // Only 0, 1, 2 pairs fit beside 0, 2, 4 single ones.
        assert_eq!(shown(&[1, 2, 6], &[Equation::of([(0, 2), (1, 1), (2, 1)])]), [None; 3]);
    }

    #[test]
    fn what_is_not_shown_is_null() {
        let cells = hide(&[5, 1, 2], &[], FEWEST_PERSONS);
        assert!(!cells[0].is_suppressed() && cells[1].is_suppressed());
        assert_eq!(serde_json::to_value(cells).expect("json"), serde_json::json!([5, null, null]));
    }
}
