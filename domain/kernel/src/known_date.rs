//! Dates as exactly as an archive has them: a year, a month or a day.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Invalid;

words! {
    /// How exactly a date is known.
    Exactly { Day, Month, Year }
}

/// A date as exactly as it is known: `1988`, `1988-05` or `1988-05-14`. It begins on its first possible day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KnownDate {
    first: NaiveDate,
    exactly: Exactly,
}

impl ToSchema for KnownDate {}

// By hand, because the derive takes no other type for a struct of several fields.
impl PartialSchema for KnownDate {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A year, a month or a day, as exactly as it is known."))
            .pattern(Some("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))
            .max_length(Some(10))
            .examples(["1988", "2005-05-12"])
            .into()
    }
}

/// Years that anything can be dated to; town twinning in today's sense begins after 1945, friendships are older.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

impl KnownDate {
    pub fn day(first: NaiveDate) -> Self {
        Self { first, exactly: Exactly::Day }
    }

    /// What columns hold: the first possible day, and how exactly it is known.
    pub fn of(first: NaiveDate, exactly: Exactly) -> Self {
        Self { first, exactly }
    }

    /// As exactly as it is known, of some day that it may be.
    pub fn around(day: NaiveDate, exactly: Exactly) -> Self {
        let first = match exactly {
            Exactly::Day => Some(day),
            Exactly::Month => day.with_day(1),
            Exactly::Year => day.with_day(1).and_then(|it| it.with_month(1)),
        };
        Self { first: first.unwrap_or(day), exactly }
    }

    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let wrong = || Invalid::new("date", "is YYYY, YYYY-MM or YYYY-MM-DD");
        let shaped = raw.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let (day, exactly) = match raw.len() {
            10 => (raw.to_owned(), Exactly::Day),
            7 => (format!("{raw}-01"), Exactly::Month),
            4 => (format!("{raw}-01-01"), Exactly::Year),
            _ => return Err(wrong()),
        };
        let first: NaiveDate = day.parse().map_err(|_| wrong())?;
        if shaped && YEARS.contains(&first.year()) {
            Ok(Self { first, exactly })
        } else {
            Err(wrong())
        }
    }

    /// The first day it may be.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day it may be.
    pub fn last(self) -> NaiveDate {
        let months = match self.exactly {
            Exactly::Day => return self.first,
            Exactly::Month => 1,
            Exactly::Year => 12,
        };
        let next = self.first.checked_add_months(Months::new(months));
        next.and_then(|it| it.pred_opt()).unwrap_or(self.first)
    }

    pub fn exactly(self) -> Exactly {
        self.exactly
    }

    /// Whether it may lie on the other date or after it, as far as both are known.
    pub fn may_follow(self, other: Self) -> bool {
        self.last() >= other.first
    }
}

impl std::fmt::Display for KnownDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let pattern = match self.exactly {
            Exactly::Day => "%Y-%m-%d",
            Exactly::Month => "%Y-%m",
            Exactly::Year => "%Y",
        };
        self.first.format(pattern).fmt(f)
    }
}

impl TryFrom<String> for KnownDate {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl From<KnownDate> for String {
    fn from(date: KnownDate) -> Self {
        date.to_string()
    }
}

/// Reads a day that something can be dated to; years that no calendar of a council has are turned down.
pub fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    within_years(NaiveDate::deserialize(deserializer)?)
}

/// Reads such a day that may be absent.
pub fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    Option::<NaiveDate>::deserialize(deserializer)?.map(within_years).transpose()
}

fn within_years<E: serde::de::Error>(day: NaiveDate) -> Result<NaiveDate, E> {
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(E::custom("is from 1800 to 2200")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_how_exactly_it_is_known() {
        for text in ["1988", "1988-02", "2024-02-29"] {
            assert_eq!(KnownDate::parse(text).expect("a date").to_string(), text);
        }
        for bad in ["", "88", "1988-13", "2023-02-29", "1988-2-1", "1700", "1988/02", "+988"] {
            assert!(KnownDate::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn dates_follow_each_other_as_far_as_they_are_known() {
        let date = |text| KnownDate::parse(text).expect("a date");
        assert!(date("2001-05-03").may_follow(date("2001")));
        assert!(date("2001").may_follow(date("2001-05-03")));
        assert!(!date("2001-04").may_follow(date("2001-05-03")));
        assert_eq!(date("2024-02").last().to_string(), "2024-02-29");
    }

    #[test]
    fn as_text_a_date_is_as_exact_as_it_was() {
        for text in ["1988", "1988-02", "2024-02-29"] {
            let date = KnownDate::try_from(text.to_owned()).expect("a date");
            assert_eq!(String::from(date), text);
        }
    }
}
