//! What is hidden stays hidden from a reader who tries every table that fits what is shown.

use std::collections::BTreeSet;

use kernel::ShownCount;
use kernel::small_counts::{Equation, FEWEST_CITIES, FEWEST_PERSONS, hide};
use proptest::prelude::*;

/// How the cells of a table hang together: leaves, which are counted, then totals, each the sum of some leaves.
#[derive(Clone, Copy, Debug)]
struct Shape {
    leaves: usize,
    totals: &'static [&'static [usize]],
    /// Cells whose sum is known whatever is hidden.
    known: &'static [&'static [usize]],
}

const SHAPES: [Shape; 6] = [
    // Parts of a total that is known, and of one that may be hidden.
    Shape { leaves: 4, totals: &[], known: &[&[0, 1, 2, 3]] },
    Shape { leaves: 4, totals: &[&[0, 1, 2, 3]], known: &[] },
    // Totals of totals.
    Shape { leaves: 4, totals: &[&[0, 1], &[2, 3]], known: &[&[4, 5]] },
    Shape { leaves: 5, totals: &[&[0, 1, 2], &[3, 4], &[0, 1, 2, 3, 4]], known: &[] },
    // Rows and columns, whose sums may be hidden or not.
    Shape { leaves: 4, totals: &[&[0, 1], &[2, 3], &[0, 2], &[1, 3]], known: &[&[4, 5], &[6, 7]] },
    Shape { leaves: 6, totals: &[], known: &[&[0, 1, 2], &[3, 4, 5], &[0, 3], &[1, 4], &[2, 5]] },
];

/// Leaves that are hidden are tried up to this; what would fit only above it counts as not fitting.
const TRIED: u32 = 10;

fn sum(counts: &[u32], cells: &[usize]) -> u32 {
    cells.iter().map(|it| counts[*it]).sum()
}

impl Shape {
    fn table(&self, leaves: &[u32]) -> Vec<u32> {
        let totals = self.totals.iter().map(|parts| sum(leaves, parts));
        leaves[..self.leaves].iter().copied().chain(totals).collect()
    }

    /// With every cell at the place that `place` gives it.
    fn equations(&self, place: impl Fn(usize) -> usize) -> Vec<Equation> {
        let at = |cells: &'static [usize]| cells.iter().map(|it| place(*it));
        let totals = self.totals.iter().zip(self.leaves..);
        let totals = totals.map(|(parts, total)| Equation::total(at(parts), place(total)));
        totals.chain(self.known.iter().map(|parts| Equation::known(at(parts)))).collect()
    }

    /// All tables that fit what is shown of this one.
    fn fitting(&self, table: &[u32], shown: &[Option<u32>]) -> Vec<Vec<u32>> {
        let grown = |begun: Vec<Vec<u32>>, shown: &Option<u32>| {
            let tried = shown.map_or(0..=TRIED, |it| it..=it);
            let longer = |it: Vec<u32>| {
                tried.clone().map(move |next| it.iter().copied().chain([next]).collect())
            };
            begun.into_iter().flat_map(longer).collect::<Vec<Vec<u32>>>()
        };
        let leaves = shown[..self.leaves].iter().fold(vec![Vec::new()], grown);
        let fits = |it: &Vec<u32>| {
            it.iter().zip(shown).all(|(count, shown)| shown.is_none_or(|shown| shown == *count))
                && self.known.iter().all(|cells| sum(it, cells) == sum(table, cells))
        };
        leaves.iter().map(|it| self.table(it)).filter(fits).collect()
    }
}

fn tables() -> impl Strategy<Value = (Shape, Vec<u32>, u32)> {
    let shape = prop::sample::select(SHAPES.as_slice());
    // Two of them together are no more than is tried, so that nothing that fits is missed.
    let leaves = prop::collection::vec(prop_oneof![0..4_u32, 0..=TRIED / 2], 6);
    let threshold = prop::sample::select([FEWEST_PERSONS, FEWEST_CITIES].as_slice());
    (shape, leaves, threshold)
        .prop_map(|(shape, leaves, threshold)| (shape, shape.table(&leaves), threshold))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_hidden_could_be_more_values_than_the_threshold((shape, table, threshold) in tables()) {
        let shown = hide(&table, &shape.equations(|it| it), threshold);
        let shown: Vec<_> = shown.into_iter().map(ShownCount::shown).collect();
        for (count, shown) in table.iter().zip(&shown) {
            prop_assert!(shown.is_none_or(|it| it == *count && it >= threshold));
        }
        if shown.iter().all(Option::is_none) {
            return Ok(()); // Nothing is left to hide, whatever can be worked out.
        }
        let fitting = shape.fitting(&table, &shown);
        for cell in (0..table.len()).filter(|it| shown[*it].is_none()) {
            let possible: BTreeSet<_> = fitting.iter().map(|it| it[cell]).collect();
            let least = usize::try_from(threshold).expect("small");
            prop_assert!(possible.len() > least, "{cell}: {possible:?} of {shown:?}");
            prop_assert!(possible.last() >= Some(&threshold), "{cell}: {possible:?}");
        }
    }

    #[test]
    fn what_is_shown_does_not_depend_on_the_order((shape, table, threshold) in tables()) {
        let last = table.len() - 1;
        let backwards: Vec<_> = table.iter().rev().copied().collect();
        let mut turned = shape.equations(|it| last - it);
        turned.reverse();
        let mut found = hide(&backwards, &turned, threshold);
        found.reverse();
        prop_assert_eq!(found, hide(&table, &shape.equations(|it| it), threshold));
    }
}
