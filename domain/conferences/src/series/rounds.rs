//! The rounds of a series, and who pays for them.

use chrono::NaiveDate;
use kernel::{Invalid, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::conference::Dates;

text! {
    /// A funding programme.
    Programme, 2..=200
}

text! {
    /// Number of a grant.
    GrantNumber, 2..=60
}

/// Who pays for a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    pub programme: Programme,
    #[serde(default)]
    pub grant_number: Option<GrantNumber>,
}

/// A round of a series; both days belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesRound {
    #[schema(minimum = 1)]
    pub number: u16,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    #[serde(default)]
    pub funding: Option<Funding>,
}

/// The rounds of a series: numbered 1, 2, 3, … in order of time, without overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<SeriesRound>", into = "Vec<SeriesRound>")]
#[schema(value_type = Vec<SeriesRound>, max_items = 100)]
pub struct Rounds(Vec<SeriesRound>);

impl Rounds {
    /// The round that covers the dates, however exactly they are known.
    pub fn covering(&self, dates: Dates) -> Result<&SeriesRound, Refusal> {
        let covers =
            |it: &&SeriesRound| it.starts_on <= dates.first() && dates.last() <= it.ends_on;
        self.0.iter().find(covers).ok_or(Refusal::NoRoundCovers)
    }
}

impl TryFrom<Vec<SeriesRound>> for Rounds {
    type Error = Invalid;
    fn try_from(mut rounds: Vec<SeriesRound>) -> Result<Self, Invalid> {
        let no = |rule: &str| Err(Invalid::new("rounds", rule));
        rounds.sort_by_key(|it| it.number);
        if rounds.len() > 100 || !rounds.iter().zip(1..).all(|(it, number)| it.number == number) {
            return no("are numbered 1, 2, 3 without gaps, up to 100");
        }
        let in_order = rounds.iter().all(|it| it.starts_on <= it.ends_on);
        if !in_order || !rounds.is_sorted_by(|a, b| a.ends_on < b.starts_on) {
            return no("follow each other in time and do not overlap");
        }
        Ok(Self(rounds))
    }
}

impl From<Rounds> for Vec<SeriesRound> {
    fn from(rounds: Rounds) -> Self {
        rounds.0
    }
}
