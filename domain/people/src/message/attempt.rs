//! What came of handing a message over, and what follows.

use chrono::{DateTime, TimeDelta, Utc};

use super::life::MessageEvent;

/// How long after the first attempt that failed the next one comes; each further one takes twice as long.
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
/// At most so long.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(4);
/// So long after its first attempt nobody waits for a message any more.
const GIVEN_UP_AFTER: TimeDelta = TimeDelta::days(3);

/// What came of handing a message over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    Taken,
    /// Never: by this address, if there is none such, or by the server for a reason of its own.
    Refused {
        no_such_address: bool,
    },
    /// Not now; it may have arrived all the same if the server was cut off before its last word.
    NotNow {
        may_have_arrived: bool,
    },
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Settled(MessageEvent),
    Again(DateTime<Utc>),
}

impl Handed {
    /// After so many attempts, this one counted, of which the first was at `since`.
    pub fn next(self, attempts: i32, since: DateTime<Utc>, now: DateTime<Utc>) -> Next {
        match self {
            Self::Taken => Next::Settled(MessageEvent::Send),
            Self::Refused { .. } => Next::Settled(MessageEvent::Refuse),
            Self::NotNow { .. } if now >= since + GIVEN_UP_AFTER => {
                Next::Settled(MessageEvent::Fail)
            }
            Self::NotNow { .. } => Next::Again(now + wait(attempts)),
        }
    }
}

fn wait(attempts: i32) -> TimeDelta {
    let doublings = attempts.saturating_sub(1).clamp(0, 16);
    (FIRST_WAIT * (1 << doublings)).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_tried_ever_more_rarely_and_given_up_after_three_days() {
        let start: DateTime<Utc> = "2026-02-01T12:00:00Z".parse().expect("a time");
        let (mut now, mut waits) = (start, Vec::new());
        let later = Handed::NotNow { may_have_arrived: false };
        let end = loop {
            let attempts = i32::try_from(waits.len()).expect("few") + 1;
            match later.next(attempts, start, now) {
                Next::Again(at) => {
                    waits.push((at - now).num_minutes());
                    now = at;
                }
                Next::Settled(event) => break event,
            }
        };
        assert_eq!(waits[..10], [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        assert_eq!(end, MessageEvent::Fail);
        let took = now - start;
        assert!(took >= GIVEN_UP_AFTER && took < GIVEN_UP_AFTER + LONGEST_WAIT, "{took}");
    }
}
