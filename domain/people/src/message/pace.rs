//! How often an address is written to that has confirmed nothing: nobody is to be flooded by whoever types it in.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// When an address was last written to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pace(Vec<DateTime<Utc>>);

impl Pace {
    /// So many messages, in any span of so long.
    pub const MOST: usize = 3;
    pub const SPAN: TimeDelta = TimeDelta::hours(1);

    /// With a message more, or when there may be one.
    pub fn take(self, now: DateTime<Utc>) -> Result<Self, DateTime<Utc>> {
        let mut recent: Vec<_> =
            self.0.into_iter().filter(|it| *it + Self::SPAN > now && *it <= now).collect();
        recent.sort();
        if let Some(at) = recent.len().checked_sub(Self::MOST) {
            return Err(recent[at] + Self::SPAN);
        }
        recent.push(now);
        Ok(Self(recent))
    }

    /// The message of that moment did not arrive.
    pub fn give_back(mut self, taken: DateTime<Utc>) -> Self {
        if let Some(at) = self.0.iter().position(|it| *it == taken) {
            self.0.remove(at);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    #[test]
    fn a_fourth_message_waits_for_its_turn_and_what_did_not_arrive_does_not_count() {
        let paced = [0, 10, 20]
            .into_iter()
            .fold(Pace::default(), |pace, minutes| pace.take(at(minutes)).expect("may"));
        assert_eq!(paced.clone().take(at(59)), Err(at(60)));
        assert!(paced.clone().take(at(60)).is_ok());
        let back = paced.give_back(at(10)).take(at(59)).expect("may");
        assert_eq!(back.take(at(59)), Err(at(60)));
    }

    proptest! {
        #[test]
        fn no_hour_has_more_than_three(steps in prop::collection::vec(0_i64..40, 1..60)) {
            let (mut pace, mut now, mut sent) = (Pace::default(), 0, Vec::new());
            for step in steps {
                now += step;
                if let Ok(taken) = pace.clone().take(at(now)) {
                    pace = taken;
                    sent.push(now);
                }
            }
            prop_assert!(sent.windows(4).all(|it| it[3] - it[0] >= 60), "{sent:?}");
        }
    }
}
