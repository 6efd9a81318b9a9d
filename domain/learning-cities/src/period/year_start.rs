use std::fmt;

use kernel::Invalid;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The day a reporting year starts on, as SDMX writes it: `--08-01` for German school years.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$", examples("--08-01"))]
pub struct YearStart(pub(super) MonthDay);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct MonthDay {
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Default for YearStart {
    /// The first of January.
    fn default() -> Self {
        Self(MonthDay { month: 1, day: 1 })
    }
}

impl YearStart {
    /// Up to the 28th, so that every year has the day.
    pub fn new(month: u8, day: u8) -> Result<Self, Invalid> {
        let fits = (1..=12).contains(&month) && (1..=28).contains(&day);
        fits.then_some(Self(MonthDay { month, day }))
            .ok_or_else(|| Invalid::new("YearStart", "is --01-01 to --12-28"))
    }

    pub(super) fn is_calendar(self) -> bool {
        self == Self::default()
    }
}

impl TryFrom<String> for YearStart {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        let parts = text.strip_prefix("--").and_then(|rest| rest.split_once('-'));
        let two = |digits: &str| {
            let plain = digits.len() == 2 && digits.bytes().all(|it| it.is_ascii_digit());
            plain.then(|| digits.parse().ok()).flatten()
        };
        match parts.and_then(|(month, day)| Some((two(month)?, two(day)?))) {
            Some((month, day)) => Self::new(month, day),
            None => Err(Invalid::new("YearStart", "is written --08-01")),
        }
    }
}

impl From<YearStart> for String {
    fn from(start: YearStart) -> Self {
        start.to_string()
    }
}

impl fmt::Display for YearStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--{:02}-{:02}", self.0.month, self.0.day)
    }
}
