//! The days and moments that a request may name: of the years 1 to 9999, as RFC 3339 writes them. What reads them would take
//! others, which not every database can hold and no client can read.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Years of four digits (RFC 3339 5.6), without the year 0, which PostgreSQL does not know.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// Letters of such a day.
const LENGTH: usize = "2026-02-01".len();

pub(super) fn is_day(text: &str) -> bool {
    text.len() == LENGTH && text.parse::<NaiveDate>().is_ok_and(|it| YEARS.contains(&it.year()))
}

pub(super) fn is_instant(text: &str) -> bool {
    let read = DateTime::parse_from_rfc3339(text).map(DateTime::<Utc>::from);
    read.is_ok_and(|it| YEARS.contains(&it.year()))
}

/// How texts begin that may be days or moments beyond those years; the last two by the time of another place.
const SUSPECT: [&str; 5] = ["+", "-", "0000-", "0001-01-01T", "9999-12-31T"];

/// Whether a text may name a day or a moment that no request may name: only then the contract is asked.
pub(super) fn is_suspect(text: &str) -> bool {
    SUSPECT.iter().any(|it| text.starts_with(it)) || is_short(text)
}

/// Whether it is read as a day or a moment although it has a month or a day of one digit.
fn is_short(text: &str) -> bool {
    let begins = text.bytes().take_while(u8::is_ascii_digit).count();
    let dashed = (1..=YEAR).contains(&begins) && text[begins..].starts_with('-');
    let read = || text.parse::<NaiveDate>().is_ok() || text.parse::<DateTime<Utc>>().is_ok();
    dashed && !is_day(text) && !is_instant(text) && read()
}

/// Digits of a year.
const YEAR: usize = 4;

/// The same of any text of a body, in which letters may be written by their numbers.
pub(super) fn has_suspect(body: &str) -> bool {
    body.contains("\\u") || body.split('"').any(is_suspect)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_are_of_the_years_1_to_9999() {
        for day in ["0001-01-01", "2026-02-28", "9999-12-31"] {
            assert!(is_day(day), "{day}");
        }
        for day in ["0000-01-01", "+262142-12-31", "-262143-01-01", "2026-2-1", "10000-01-01"] {
            assert!(!is_day(day), "{day}");
        }
        for moment in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59+01:00"] {
            assert!(is_instant(moment), "{moment}");
        }
        for moment in [
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "-262143-01-01T00:00:00Z",
            "+010000-01-01T00:00:00Z",
        ] {
            assert!(!is_instant(moment), "{moment}");
            assert!(
                is_suspect(moment) && has_suspect(&format!("{{\"at\":\"{moment}\"}}")),
                "{moment}"
            );
        }
        for short in ["2026-2-1", "2026-02-1", "26-2-01", "2026-2-1T12:00:00Z"] {
            assert!(has_suspect(&format!("{{\"at\":\"{short}\"}}")), "{short}");
        }
        assert!(has_suspect(r#"{"at":"\u002d262143-01-01"}"#));
        assert!(!has_suspect("{\"at\":\"2026-02-01\",\"by\":-3}"));
    }
}
