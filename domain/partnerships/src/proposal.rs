//! What keeps proposals from becoming a burden: a no lasts, and nobody asks without end.

use chrono::{DateTime, TimeDelta, Utc};

use crate::Refusal;

/// How long a no lasts (partnerships reference 4.8: declined within 365 days).
pub const NO_LASTS: TimeDelta = TimeDelta::days(365);

/// So many proposals of one municipality may wait for an answer (report D4: sixty went out within a second).
const UNANSWERED: u64 = 20;

/// What became so far of the proposals of those who propose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierProposals {
    /// When one of those who are asked last declined to one of those who propose.
    pub declined_at: Option<DateTime<Utc>>,
    /// How many that one municipality has made wait for an answer: they are open, and nobody else has spoken.
    pub unanswered: u64,
}

impl EarlierProposals {
    /// Whether another may be made.
    pub fn must_allow_another(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if let Some(again) = self.declined_at.map(|it| it + NO_LASTS).filter(|it| now < *it) {
            return Err(Refusal::DeclinedRecently(again));
        }
        if self.unanswered >= UNANSWERED {
            return Err(Refusal::TooManyUnanswered);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_lasts_365_days() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a time");
        let declined = at("2026-02-01T12:00:00Z");
        let it = EarlierProposals { declined_at: Some(declined), ..EarlierProposals::default() };
        let again = at("2027-02-01T12:00:00Z");
        let refused = Err(Refusal::DeclinedRecently(again));
        assert_eq!(it.must_allow_another(declined), refused);
        assert_eq!(it.must_allow_another(at("2027-02-01T11:59:59Z")), refused);
        assert_eq!(it.must_allow_another(again), Ok(()));
    }

    #[test]
    fn twenty_wait_for_an_answer_and_no_more() {
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        let after = |unanswered| {
            EarlierProposals { unanswered, ..EarlierProposals::default() }.must_allow_another(now)
        };
        assert_eq!(after(19), Ok(()));
        assert_eq!(after(20), Err(Refusal::TooManyUnanswered));
    }
}
