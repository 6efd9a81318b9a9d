//! Periods in the forms of SDMX (reference 4.1): years, halves, quarters, months and reporting years.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Months, NaiveDate};
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

    fn months(self) -> u8 {
        12 / self.per_year()
    }
}

/// A period as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-03`, or `2023-A1` for a reporting year.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^[0-9]{4}(-(A1|S[12]|Q[1-4]|0[1-9]|1[0-2]))?$", examples("2024-Q3"))]
pub struct PeriodCode(Parts);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Parts {
    year: u16,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
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
    fn shifted(self, by: i16) -> Option<Self> {
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

/// The day a reporting year starts on, as SDMX writes it: `--08-01` for German school years.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$", examples("--08-01"))]
pub struct YearStart(MonthDay);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct MonthDay {
    month: u8,
    day: u8,
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

    fn is_calendar(self) -> bool {
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

/// What an observation is about in time; the earlier first, and of those that start together the shorter.
///
/// Written as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-03`, and `2023-A1` for a reporting year. The day on which
/// a reporting year starts is an attribute of its own in SDMX (`REPORTING_YEAR_START_DAY`, `--08-01`); here it is appended
/// (`2023-A1--08-01`), so that a period is one value in a query, a column and a field. Within a frequency, the order of the
/// texts is the order in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    code: PeriodCode,
    /// Moves reporting years (`2023-A1`) only; the first of January if not given.
    reporting_year_start: YearStart,
}

codes! { Period,
"^[0-9]{4}(-(A1(--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]))?|S[12]|Q[1-4]|0[1-9]|1[0-2]))?$", "2024",
"A period as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-03`, or `2023-A1` for a reporting year; the day on \
which that starts, if not on the first of January, is appended (`2023-A1--08-01`)." }

impl FromStr for Period {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let Some((code, start)) = text.split_once("--") else {
            return Ok(Self::new(text.parse()?, YearStart::default()));
        };
        let code: PeriodCode = code.parse()?;
        if code.0.form != Form::ReportingYear {
            return Err(Invalid::new("Period", "starts on a day of its own only as 2023-A1"));
        }
        Ok(Self::new(code, YearStart::try_from(format!("--{start}"))?))
    }
}

impl TryFrom<String> for Period {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl Period {
    /// The period of a code; the start of the reporting year is kept where it counts, so that a period has one form.
    pub fn new(code: PeriodCode, reporting_year_start: YearStart) -> Self {
        let moved = code.0.form == Form::ReportingYear;
        let reporting_year_start = if moved { reporting_year_start } else { YearStart::default() };
        Self { code, reporting_year_start }
    }

    /// Reads a period; a school year may be written `2023/2024` and is kept as `2023-A1`.
    ///
    /// `2023/2024` with `--08-01` starts on 2023-08-01 and ends before 2024-08-01.
    pub fn parse(text: &str, reporting_year_start: YearStart) -> Result<Self, Invalid> {
        let Some((first, second)) = text.split_once('/') else {
            return Ok(Self::new(text.parse()?, reporting_year_start));
        };
        let (first, second): (PeriodCode, PeriodCode) = (first.parse()?, second.parse()?);
        let years = first.0.form == Form::Year && second.0.form == Form::Year;
        if !years || second.0.year != first.0.year + 1 || reporting_year_start.is_calendar() {
            let rule = "over two years names them in order, and the day its year starts on";
            return Err(Invalid::new("Period", rule));
        }
        let code = PeriodCode(Parts { form: Form::ReportingYear, ..first.0 });
        Ok(Self::new(code, reporting_year_start))
    }

    pub fn code(&self) -> PeriodCode {
        self.code
    }

    /// The first of January, but for reporting years.
    pub fn reporting_year_start(&self) -> YearStart {
        self.reporting_year_start
    }

    pub fn frequency(&self) -> Frequency {
        self.code.frequency()
    }

    /// The first day.
    pub fn start(&self) -> NaiveDate {
        let (year, month, day) = self.first_day();
        NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).unwrap_or_default()
    }

    /// Year, month and day of the first day.
    fn first_day(self) -> (u16, u8, u8) {
        let PeriodCode(Parts { year, form }) = self.code;
        let (month, day) = match form {
            Form::Year => (1, 1),
            Form::ReportingYear => {
                (self.reporting_year_start.0.month, self.reporting_year_start.0.day)
            }
            Form::Part(frequency, part) => ((part - 1) * frequency.months() + 1, 1),
        };
        (year, month, day)
    }

    /// The first day that is no more part of it.
    pub fn end(&self) -> NaiveDate {
        let months = Months::new(self.frequency().months().into());
        self.start().checked_add_months(months).unwrap_or(NaiveDate::MAX)
    }

    /// The one before, of the same frequency; `None` before year 1.
    ///
    /// Before `2024-Q1` is `2023-Q4`.
    pub fn previous(&self) -> Option<Self> {
        self.shifted(-1)
    }

    /// The period `t-1` or `t+4` of formulas; `None` outside the years 1 to 9998.
    pub fn shifted(&self, by: i16) -> Option<Self> {
        Some(Self { code: self.code.shifted(by)?, ..*self })
    }
}

impl Ord for Period {
    /// Of two that start together the one with fewer months ends first, so no calendar is asked: maps compare often.
    fn cmp(&self, other: &Self) -> Ordering {
        let months = |it: &Self| it.frequency().months();
        let key = |it: &Self| (it.first_day(), months(it), it.code, it.reporting_year_start);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)?;
        if self.reporting_year_start.is_calendar() {
            return Ok(());
        }
        self.reporting_year_start.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        let start = if text.contains('A') || text.contains('/') { 8 } else { 1 };
        Period::parse(text, YearStart::new(start, 1).expect("a day")).expect("a period")
    }

    #[test]
    fn each_form_has_its_days_and_the_one_before() {
        for (text, start, end, before) in [
            ("2024", "2024-01-01", "2025-01-01", "2023"),
            ("2024-S1", "2024-01-01", "2024-07-01", "2023-S2"),
            ("2024-S2", "2024-07-01", "2025-01-01", "2024-S1"),
            ("2024-Q3", "2024-07-01", "2024-10-01", "2024-Q2"),
            ("2024-Q1", "2024-01-01", "2024-04-01", "2023-Q4"),
            ("2024-03", "2024-03-01", "2024-04-01", "2024-02"),
            ("2024-01", "2024-01-01", "2024-02-01", "2023-12"),
            ("2023-A1", "2023-08-01", "2024-08-01", "2022-A1"),
        ] {
            let it = period(text);
            assert_eq!((it.start().to_string(), it.end().to_string()), (start.into(), end.into()));
            assert_eq!(it.code().to_string(), text);
            let previous = it.previous().expect("a period");
            assert_eq!(previous.code().to_string(), before);
            assert_eq!(previous.end(), it.start());
            assert!(previous < it);
        }
        assert_eq!(period("2023/2024"), period("2023-A1"));
        assert_eq!(period("2024-Q4").shifted(5).expect("a period"), period("2026-Q1"));
        assert_eq!(period("0001").previous(), None);
    }

    #[test]
    fn other_texts_are_no_periods() {
        for text in [
            "",
            "24",
            "2024-",
            "2024-S3",
            "2024-Q0",
            "2024-Q5",
            "2024-13",
            "2024-3",
            "2024-A2",
            "2024-Q+1",
            "+024",
            "0000",
            "9999",
            "2024-M3",
            "2024-é",
            "２０２４",
            "2023/2025",
            "2023/2024",
        ] {
            assert!(Period::parse(text, YearStart::default()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_shorter_of_two_that_start_together_comes_first() {
        let mut periods = ["2024", "2024-Q1", "2023-12", "2024-01", "2024-S1"].map(period);
        periods.sort();
        assert_eq!(
            periods.map(|it| it.to_string()),
            ["2023-12", "2024-01", "2024-Q1", "2024-S1", "2024"]
        );
    }

    #[test]
    fn a_period_is_json() {
        let json = r#""2023-A1--08-01""#;
        let school_year: Period = serde_json::from_str(json).expect("a period");
        assert_eq!(school_year, period("2023/2024"));
        assert_eq!(serde_json::to_string(&school_year).expect("json"), json);
        let august = YearStart::new(8, 1).expect("a day");
        assert_eq!(Period::parse("2024-Q1", august).expect("a period"), period("2024-Q1"));
        let year = serde_json::to_string(&period("2024")).expect("json");
        assert_eq!(year, r#""2024""#);
        assert!(
            "2024-Q1--08-01".parse::<Period>().is_err()
                && "2023-A1--8-1".parse::<Period>().is_err()
        );
        for bad in ["--13-01", "--02-29", "-08-01", "--8-01", "--aa-01"] {
            assert!(YearStart::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
