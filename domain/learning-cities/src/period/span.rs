use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Months, NaiveDate};
use kernel::Invalid;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::code::{Form, Frequency, Parts, PeriodCode};
use super::year_start::YearStart;

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
    /// The period of a code; the start of the reporting year is kept where it counts, so that a period has one form: a
    /// reporting year that starts on the first of January is the calendar year, `2023-A1` is `2023`.
    pub fn new(code: PeriodCode, reporting_year_start: YearStart) -> Self {
        let PeriodCode(Parts { year, form }) = code;
        match form {
            Form::ReportingYear if !reporting_year_start.is_calendar() => {
                Self { code, reporting_year_start }
            }
            Form::ReportingYear => Self::calendar_year(year),
            _ => Self { code, reporting_year_start: YearStart::default() },
        }
    }

    /// A period as it is kept. 0.1.0 took `2023-A1` beside `2023`: where they contradict each other both stand.
    pub fn kept(text: &str) -> Result<Self, Invalid> {
        let code: PeriodCode = text.split_once("--").map_or(text, |(code, _)| code).parse()?;
        let it: Self = text.parse()?;
        Ok(Self { code, ..it })
    }

    fn calendar_year(year: u16) -> Self {
        let code = PeriodCode(Parts { year, form: Form::Year });
        Self { code, reporting_year_start: YearStart::default() }
    }

    /// The calendar year in which a reporting year starts; any other period is itself.
    pub fn start_year(&self) -> Self {
        match self.code.0.form {
            Form::ReportingYear => Self::calendar_year(self.code.0.year),
            _ => *self,
        }
    }

    /// The period `t=2022` of formulas: that year, which starts on the day on which this one does.
    pub fn in_year(&self, year: u16) -> Option<Self> {
        let years = (1..=9998).contains(&year);
        years.then(|| match self.code.0.form {
            Form::ReportingYear => {
                Self { code: PeriodCode(Parts { year, ..self.code.0 }), ..*self }
            }
            _ => Self::calendar_year(year),
        })
    }

    /// Whether it has begun on a day.
    pub fn has_begun(&self, on: NaiveDate) -> bool {
        self.start() <= on
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

    /// Whether it has a day of what begins on `from` and is no more on `to`, as far as these are known.
    pub fn meets(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
        from.is_none_or(|from| self.end() > from) && to.is_none_or(|to| self.start() < to)
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
