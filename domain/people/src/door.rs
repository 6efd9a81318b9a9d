//! How long a door stays shut after wrong passwords.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::words;

words! {
    /// Where somebody knocks who logs in.
    Door {
        /// One account, from one address: guessing.
        Pair,
        /// Any account, from one address: trying what leaked elsewhere.
        Address,
        /// One account, from any address: guessing by many machines.
        Account,
        /// Whoever has messages sent, from one address: flooding the mailboxes of others.
        Mail,
    }
}

impl Door {
    /// How many wrong passwords it takes until the door shuts, and for how long it does (OWASP ASVS 5, against guessing
    /// online).
    ///
    /// An office shares one address. The door of an account shuts late and for moments only: whoever knows an address
    /// of mail could otherwise keep its owner out. Two guesses a minute find no password of fifteen letters.
    pub const fn patience(self) -> (u16, TimeDelta) {
        match self {
            Self::Pair => (10, TimeDelta::minutes(15)),
            Self::Address => (50, TimeDelta::minutes(15)),
            Self::Account => (100, TimeDelta::seconds(30)),
            Self::Mail => (20, TimeDelta::minutes(15)),
        }
    }
}

/// Failed logins at one door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    pub failures: u16,
    pub first_failed_at: DateTime<Utc>,
    pub locked_until: Option<DateTime<Utc>>,
}

impl Throttle {
    /// How long failures count.
    pub const WINDOW: TimeDelta = TimeDelta::minutes(15);

    /// Nothing has failed yet.
    pub fn open(now: DateTime<Utc>) -> Self {
        Self { failures: 0, first_failed_at: now, locked_until: None }
    }

    /// One more attempt, counted as a failure before anybody knows, so that many at once are no way around; at the
    /// limit the door shuts.
    pub fn attempt(self, door: Door, now: DateTime<Utc>) -> Self {
        let (limit, pause) = door.patience();
        let counted = Some(self)
            .filter(|it| now < it.first_failed_at + Self::WINDOW)
            .unwrap_or(Self::open(now));
        let failures = counted.failures.saturating_add(1);
        Self { failures, locked_until: (failures >= limit).then(|| now + pause), ..counted }
    }

    /// The attempt was none of a stranger: it does not count, and does not shut the door.
    pub fn forgive(self, door: Door) -> Self {
        let (limit, _) = door.patience();
        let failures = self.failures.saturating_sub(1);
        Self { failures, locked_until: self.locked_until.filter(|_| failures >= limit), ..self }
    }

    /// Until when the door is shut, if it is.
    pub fn shut_until(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.locked_until.filter(|until| now < *until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn the_door_shuts_at_the_limit_and_opens_again() {
        let start = at("2026-02-01T12:00:00Z");
        let fail = |throttle: Throttle, now| throttle.attempt(Door::Pair, now);
        let shut = (0..10).fold(Throttle::open(start), |it, _| fail(it, start));
        assert_eq!(shut.shut_until(start), Some(at("2026-02-01T12:15:00Z")));
        assert_eq!(shut.shut_until(at("2026-02-01T12:15:00Z")), None);
        assert_eq!(shut.forgive(Door::Pair).shut_until(start), None);
        let later = fail(shut, at("2026-02-01T12:15:00Z"));
        assert_eq!((later.failures, later.locked_until), (1, None));
    }

    #[test]
    fn the_door_of_an_account_shuts_for_moments() {
        let start = at("2026-02-01T12:00:00Z");
        let guessed = |times| {
            (0..times).fold(Throttle::open(start), |it, _| it.attempt(Door::Account, start))
        };
        assert_eq!(guessed(99).shut_until(start), None);
        assert_eq!(guessed(100).shut_until(start), Some(at("2026-02-01T12:00:30Z")));
    }

    #[test]
    fn what_is_forgiven_is_one_failure() {
        let start = at("2026-02-01T12:00:00Z");
        let once = Throttle::open(start).attempt(Door::Pair, start);
        assert_eq!(once.attempt(Door::Pair, start).forgive(Door::Pair), once);
        assert_eq!(Throttle::open(start).forgive(Door::Pair), Throttle::open(start));
        // Before the door shut there was one attempt too many already.
        let late = Throttle { failures: 11, ..once }.attempt(Door::Pair, start);
        assert_eq!(late.forgive(Door::Pair).locked_until, late.locked_until);
    }
}
