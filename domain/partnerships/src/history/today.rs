//! What day it is where a side lives.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kernel::TimeZone;

/// The day on which a side acts. Where nobody knows in which zone it lives, any day will do that it is somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    pub day: NaiveDate,
    /// What lies after it is the future.
    pub latest: NaiveDate,
    pub earliest: NaiveDate,
}

/// Where the day begins first: the Line Islands (IANA Pacific/Kiritimati).
const EASTERNMOST: TimeDelta = TimeDelta::hours(14);
/// Where it ends last: Baker and Howland Island (IANA Etc/GMT+12).
const WESTERNMOST: TimeDelta = TimeDelta::hours(-12);

impl Today {
    pub fn at(now: DateTime<Utc>, zone: Option<&TimeZone>) -> Self {
        match zone.and_then(|it| it.day_of(now)) {
            Some(day) => Self { day, latest: day, earliest: day },
            None => Self {
                day: now.date_naive(),
                latest: (now + EASTERNMOST).date_naive(),
                earliest: (now + WESTERNMOST).date_naive(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// F8 of the partnerships reports: late in the evening in Greenwich it is tomorrow in Kyiv.
    #[test]
    fn a_side_lives_by_its_own_day() {
        let now: DateTime<Utc> = "2026-11-26T22:30:00Z".parse().expect("a time");
        let zone = |name| TimeZone::parse(name).expect("a zone");
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let kyiv = Today::at(now, Some(&zone("Europe/Kyiv")));
        assert_eq!((kyiv.day, kyiv.latest), (day("2026-11-27"), day("2026-11-27")));
        let nowhere = Today::at(now, None);
        assert_eq!(
            (nowhere.earliest, nowhere.day, nowhere.latest),
            (day("2026-11-26"), day("2026-11-26"), day("2026-11-27"))
        );
        let unheard_of = Today::at(now, Some(&zone("Mars/Olympus")));
        assert_eq!(unheard_of, nowhere);
    }
}
