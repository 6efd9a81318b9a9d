//! How firmly an authority supports a partnership, and on which days that counts.

use chrono::NaiveDate;

kernel::words! {
    /// How firmly an authority supports a partnership, from the least to the most: by word of mouth, by a letter, by a
    /// resolution of its council, by money in its budget.
    SupportLevel { Verbal, Letter, Resolution, Budget }
}

/// What counts of a statement for its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    pub level: SupportLevel,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

impl Support {
    pub fn counts_on(self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_limited_counts_to_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let to = Some(day("2026-12-31"));
        let it = Support { level: SupportLevel::Letter, from: day("2026-01-15"), to };
        let counts = ["2026-01-14", "2026-01-15", "2026-12-31", "2027-01-01"]
            .map(|on| it.counts_on(day(on)));
        assert_eq!(counts, [false, true, true, false]);
        assert!(Support { to: None, ..it }.counts_on(day("2099-01-01")));
        assert!(SupportLevel::Verbal < SupportLevel::Letter);
        assert!(SupportLevel::Resolution < SupportLevel::Budget);
    }
}
