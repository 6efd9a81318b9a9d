use std::fmt;
use std::str::FromStr;

use kernel::Invalid;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use utoipa::ToSchema;

/// How often something is observed: codes of the SDMX code list `CL_FREQ`.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
pub enum Frequency {
    /// Yearly.
    A,
    /// Every half-year.
    S,
    /// Quarterly.
    Q,
    /// Monthly.
    M,
}

codes! { Frequency, "^[ASQM]$", "A", "How often something is observed, by the SDMX code list `CL_FREQ`: A yearly, S every \
half-year, Q quarterly, M monthly." }

impl Frequency {
    /// How many periods a year has.
    pub fn per_year(self) -> u8 {
        match self {
            Self::A => 1,
            Self::S => 2,
            Self::Q => 4,
            Self::M => 12,
        }
    }

    pub(super) fn months(self) -> u8 {
        12 / self.per_year()
    }
}

/// A period as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-03`, or `2023-A1` for a reporting year.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^[0-9]{4}(-(A1|S[12]|Q[1-4]|0[1-9]|1[0-2]))?$", examples("2024-Q3"))]
pub struct PeriodCode(pub(super) Parts);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Parts {
    pub(super) year: u16,
    pub(super) form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Form {
    Year,
    ReportingYear,
    /// The half, quarter or month, from 1.
    Part(Frequency, u8),
}

impl PeriodCode {
    pub fn frequency(self) -> Frequency {
        match self.0.form {
            Form::Year | Form::ReportingYear => Frequency::A,
            Form::Part(frequency, _) => frequency,
        }
    }

    /// The period so many of the same form later, or earlier; `None` outside the years 1 to 9998.
    pub(super) fn shifted(self, by: i16) -> Option<Self> {
        let per_year = i32::from(self.frequency().per_year());
        let part = match self.0.form {
            Form::Part(_, part) => i32::from(part) - 1,
            Form::Year | Form::ReportingYear => 0,
        };
        let at = i32::from(self.0.year) * per_year + part + i32::from(by);
        let part = u8::try_from(at.rem_euclid(per_year) + 1).ok()?;
        let form = match self.0.form {
            Form::Part(frequency, _) => Form::Part(frequency, part),
            form => form,
        };
        let year = u16::try_from(at.div_euclid(per_year)).ok();
        year.filter(|year| (1..=9998).contains(year)).map(|year| Self(Parts { year, form }))
    }
}

impl FromStr for PeriodCode {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid = || Invalid::new("Period", "is 2024, 2024-S1, 2024-Q3, 2024-03 or 2023-A1");
        let number = |digits: &str, length: usize| {
            let plain = digits.len() == length && digits.bytes().all(|it| it.is_ascii_digit());
            plain.then(|| digits.parse::<u16>().ok()).flatten().ok_or_else(invalid)
        };
        let (year, rest) =
            text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
        let year = number(year, 4)?;
        let part = |frequency: Frequency, digits: &str, length| {
            let part = u8::try_from(number(digits, length)?).map_err(|_| invalid())?;
            let fits = (1..=frequency.per_year()).contains(&part);
            fits.then_some(Form::Part(frequency, part)).ok_or_else(invalid)
        };
        let form = match rest {
            None => Form::Year,
            Some("A1") => Form::ReportingYear,
            Some(rest) => match rest.split_at_checked(1) {
                Some(("S", digits)) => part(Frequency::S, digits, 1)?,
                Some(("Q", digits)) => part(Frequency::Q, digits, 1)?,
                _ => part(Frequency::M, rest, 2)?,
            },
        };
        if !(1..=9998).contains(&year) {
            return Err(invalid());
        }
        Ok(Self(Parts { year, form }))
    }
}

impl TryFrom<String> for PeriodCode {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        text.parse()
    }
}

impl From<PeriodCode> for String {
    fn from(code: PeriodCode) -> Self {
        code.to_string()
    }
}

impl fmt::Display for PeriodCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0.year)?;
        match self.0.form {
            Form::Year => Ok(()),
            Form::ReportingYear => f.write_str("-A1"),
            Form::Part(Frequency::M, month) => write!(f, "-{month:02}"),
            Form::Part(frequency, part) => write!(f, "-{frequency}{part}"),
        }
    }
}
