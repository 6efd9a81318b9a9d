//! When a conference is, as exactly as it is known.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};
use kernel::{Invalid, words};
use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

words! {
    /// How exactly a date is known; finer ones first.
    DatePrecision { Day, Month, Year }
}

/// When a conference is, as exactly as it is known: `2019`, `2018-10`, `2020-03-18` or `2018-11-28/2018-11-30`.
///
/// Sorted by the first day it may be; of those that share it, the more exact goes first, so that `2018-10` stands
/// between `2018-10-01` and `2018-10-02`. What is known to the month never shows a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Dates {
    first: NaiveDate,
    precision: DatePrecision,
    last: NaiveDate,
}

impl ToSchema for Dates {}

// By hand, because the derive takes no other type for a struct of several fields.
impl PartialSchema for Dates {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(
                "A year, a month, a day, or the first and the last day with a slash.",
            ))
            .pattern(Some("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$"))
            .examples(["2018-10", "2018-11-28/2018-11-30"])
            .into()
    }
}

impl Dates {
    /// The dates within a month or a year widen to the whole of it; both days then lie in the same one.
    pub fn new(
        precision: DatePrecision,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Self, Invalid> {
        let no = |rule: &str| Err(Invalid::new("dates", rule));
        if !(1900..=2200).contains(&first.year()) {
            return no("are from 1900 to 2200");
        }
        let (start, months) = match precision {
            DatePrecision::Day => (Some(first), 0),
            DatePrecision::Month => (first.with_day(1), 1),
            DatePrecision::Year => (first.with_ordinal(1), 12),
        };
        let end = match (start, precision) {
            (_, DatePrecision::Day) => Some(last),
            (Some(start), _) => (start + Months::new(months))
                .pred_opt()
                .filter(|end| (start..=*end).contains(&last)),
            (None, _) => None,
        };
        match (start, end) {
            (Some(first), Some(end)) if first <= end && (end - first).num_days() <= 366 => {
                Ok(Self { first, precision, last: end })
            }
            _ => no("end on the day they start or later, within a year"),
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let wrong =
            || Invalid::new("dates", "are YYYY, YYYY-MM, YYYY-MM-DD or two days with a slash");
        let shaped = |length| {
            raw.len() == length
                && raw.bytes().enumerate().all(|(at, byte)| match at {
                    4 | 7 | 15 | 18 => byte == b'-',
                    10 => byte == b'/',
                    _ => byte.is_ascii_digit(),
                })
        };
        let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| wrong());
        match raw.split_once('/') {
            Some((first, last)) if shaped(21) => {
                Self::new(DatePrecision::Day, day(first)?, day(last)?)
            }
            None if shaped(10) => Self::new(DatePrecision::Day, day(raw)?, day(raw)?),
            None if shaped(7) => {
                let first = day(&format!("{raw}-01"))?;
                Self::new(DatePrecision::Month, first, first)
            }
            None if shaped(4) => {
                let first = day(&format!("{raw}-01-01"))?;
                Self::new(DatePrecision::Year, first, first)
            }
            _ => Err(wrong()),
        }
    }

    /// The first day it may be.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day it may be.
    pub fn last(self) -> NaiveDate {
        self.last
    }

    pub fn precision(self) -> DatePrecision {
        self.precision
    }

    /// Whether the other dates say the same more exactly.
    pub fn are_refined_by(self, other: Self) -> bool {
        other.precision < self.precision && self.first <= other.first && other.last <= self.last
    }
}

impl fmt::Display for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, precision, last } = self;
        match precision {
            DatePrecision::Year => write!(f, "{}", first.format("%Y")),
            DatePrecision::Month => write!(f, "{}", first.format("%Y-%m")),
            DatePrecision::Day if first == last => write!(f, "{first}"),
            DatePrecision::Day => write!(f, "{first}/{last}"),
        }
    }
}

impl TryFrom<String> for Dates {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl From<Dates> for String {
    fn from(dates: Dates) -> Self {
        dates.to_string()
    }
}
