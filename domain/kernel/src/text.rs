use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer};
use thiserror::Error;

/// Why a raw value is not a value of the domain. It never quotes the value.
///
/// Printed as `Name takes 1 to 200 characters`, with a code as `[F003] Formula at 0: unknown function 'median'`: whoever
/// gets only the text, as from serde, reads the code back with [`Invalid::code_in`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}{what} {rule}", code.map(|it| format!("[{it}] ")).unwrap_or_default())]
pub struct Invalid {
    pub what: &'static str,
    pub rule: String,
    /// The word of the contract for it, where one says more than that the value is invalid.
    pub code: Option<&'static str>,
}

impl Invalid {
    pub fn new(what: &'static str, rule: impl Into<String>) -> Self {
        Self { what, rule: rule.into(), code: None }
    }

    /// The code in a printed one, if it has any, and the rest.
    pub fn code_in(printed: &str) -> (Option<&str>, &str) {
        let coded = printed.strip_prefix('[').and_then(|it| it.split_once("] "));
        coded.map_or((None, printed), |(code, rest)| (Some(code), rest))
    }
}

text! {
    /// A word of an open vocabulary (`GET /api/v1/vocabularies` lists those in use); new ones may appear.
    Choice, 2..=40, "^[a-z][a-z0-9_]+$", |text| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

text! {
    /// A time zone of the IANA database.
    TimeZone, 3..=40, "^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$", |text| {
        text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+-/".contains(&byte))
            && !text.ends_with('/') && !text.contains("//")
    }
}

impl TimeZone {
    /// Whether the database has it, as the zone of a region: `CET`, `EST` and `Etc/GMT+5` are none, `UTC` may stand alone.
    pub fn is_of_a_region(&self) -> bool {
        let name = self.as_str();
        let is_placed = name == "UTC" || (name.contains('/') && !name.starts_with("Etc/"));
        is_placed && name.parse::<chrono_tz::Tz>().is_ok()
    }

    /// What day it is there; none if the database does not have it.
    pub fn day_of(&self, at: DateTime<Utc>) -> Option<NaiveDate> {
        let zone: chrono_tz::Tz = self.as_str().parse().ok()?;
        Some(at.with_timezone(&zone).date_naive())
    }
}

text! {
    /// An `https` address.
    Website, 12..=500, "^https://[^\\s/]+\\.[^\\s]+$", |text| {
        let host = text.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        host.is_some_and(|host| host.contains('.') && !host.starts_with('.'))
            && !text.ends_with('.')
            && !text.contains(char::is_whitespace)
    }
}

text! {
    /// Why something was decided, for those concerned; no names of private persons.
    Reason, 3..=1000
}

/// Reads a list that holds at most `N` different items; repetitions are dropped, the order stays.
pub fn max_items<'de, const N: usize, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de> + PartialEq,
    D: Deserializer<'de>,
{
    let raw = Vec::<T>::deserialize(deserializer)?;
    if raw.len() > N {
        return Err(serde::de::Error::custom(format!("takes at most {N} items")));
    }
    let mut items = Vec::with_capacity(raw.len());
    for item in raw {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_trimmed_bounded_and_printable() {
        assert_eq!(Choice::parse(" youth_centre ").expect("a word").as_str(), "youth_centre");
        for bad in ["", "x", "Youth", "9lives", "a\0b", "tür"] {
            assert!(Choice::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_time_zone_has_the_shape_of_a_name_of_the_database() {
        for good in ["Europe/Berlin", "America/Argentina/La_Rioja", "Etc/GMT+5", "UTC"] {
            assert!(TimeZone::parse(good).is_ok(), "{good}");
        }
        for bad in ["+02:00", "Europe/", "Europe//Berlin", "Europe Berlin", "/Berlin"] {
            assert!(TimeZone::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_zone_exists_and_is_that_of_a_region() {
        let zone = |name: &str| TimeZone::parse(name).expect("a shape").is_of_a_region();
        for good in ["Europe/Berlin", "America/Argentina/La_Rioja", "Asia/Kolkata", "UTC"] {
            assert!(zone(good), "{good}");
        }
        for bad in ["Mars/Base", "CET", "EST", "Etc/GMT+5", "Europe/berlin"] {
            assert!(!zone(bad), "{bad}");
        }
    }

    #[test]
    fn a_website_is_https_with_a_host() {
        assert!(Website::parse("https://www.rodgau.de/partner").is_ok());
        for bad in ["http://rodgau.de", "https://localhost", "https://.de/xyz", "https://a b.de/x"]
        {
            assert!(Website::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_code_that_is_printed_is_read_again() {
        let plain = Invalid::new("Name", "takes 1 to 200 characters");
        assert_eq!(plain.to_string(), "Name takes 1 to 200 characters");
        assert_eq!(Invalid::code_in(&plain.to_string()), (None, "Name takes 1 to 200 characters"));
        let coded = Invalid { code: Some("F003"), ..plain }.to_string();
        assert_eq!(coded, "[F003] Name takes 1 to 200 characters");
        assert_eq!(Invalid::code_in(&coded), (Some("F003"), "Name takes 1 to 200 characters"));
    }
}
