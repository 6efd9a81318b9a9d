//! Counts of people as they may be shown: where there are few, somebody could be recognised.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Fewer heads than this are never shown.
pub const SMALLEST_CELL: u32 = 5;

/// A count of people as it may be shown; null if there are so few that somebody could be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Option<u32>, minimum = 5)]
pub struct HeadCount(Option<u32>);

impl HeadCount {
    /// The cells of one total, in their order. Those too small are suppressed; a single one takes the next smallest
    /// along, the earlier of equal ones, since the total would betray it.
    pub fn of_cells(heads: impl IntoIterator<Item = u32>) -> Vec<Self> {
        let mut cells: Vec<_> = heads.into_iter().map(|count| Self(Some(count))).collect();
        let mut by_heads: Vec<_> = cells.iter_mut().collect();
        by_heads.sort_by_key(|it| it.0);
        let small = by_heads.iter().filter(|it| it.0 < Some(SMALLEST_CELL)).count();
        let hidden = if small == 1 { 2 } else { small };
        by_heads.into_iter().take(hidden).for_each(|it| it.0 = None);
        cells
    }

    pub fn is_suppressed(self) -> bool {
        self.0.is_none()
    }

    pub fn shown(self) -> Option<u32> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown<const N: usize>(heads: [u32; N]) -> Vec<Option<u32>> {
        HeadCount::of_cells(heads).into_iter().map(HeadCount::shown).collect()
    }

    #[test]
    fn five_heads_are_shown_and_four_are_not() {
        assert_eq!(shown([5, 5, 5]), [Some(5), Some(5), Some(5)]);
        assert_eq!(shown([4, 3, 7]), [None, None, Some(7)]);
        assert_eq!(shown([4, 3, 0]), [None, None, None]);
    }

    #[test]
    fn a_small_one_alone_takes_the_next_smallest_along() {
        assert_eq!(shown([4, 9, 7]), [None, Some(9), None]);
        assert_eq!(shown([7, 9, 0, 7]), [None, Some(9), None, Some(7)]);
        assert_eq!(shown([4]), [None]);
        assert_eq!(shown([]), []);
    }

    #[test]
    fn what_is_not_shown_is_null() {
        let cells = HeadCount::of_cells([5, 1, 2]);
        assert!(!cells[0].is_suppressed() && cells[1].is_suppressed());
        assert_eq!(serde_json::to_value(cells).expect("json"), serde_json::json!([5, null, null]));
    }
}
