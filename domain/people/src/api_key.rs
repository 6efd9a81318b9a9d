//! Keys for programs.

use chrono::{DateTime, TimeDelta, Utc};

/// The longest an API key may be valid: two years, one of them a leap year. Keys that never end are forgotten.
pub const API_KEY_LIFETIME: TimeDelta = TimeDelta::days(731);

/// Whether a key made now may expire at the instant.
pub fn may_expire_at(expires_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < expires_at && expires_at <= now + API_KEY_LIFETIME
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn a_key_expires_after_now_and_within_two_years() {
        let now = at("2026-02-01T12:00:00Z");
        let moment = TimeDelta::seconds(1);
        let last = now + API_KEY_LIFETIME;
        let may = |expires_at| may_expire_at(expires_at, now);
        assert_eq!([now, now + moment, last, last + moment].map(may), [false, true, true, false]);
    }
}
