//! Several episodes of one pair, which never overlap: the same towns may begin again after an end.

use chrono::NaiveDate;
use kernel::PlaceId;

use crate::{Form, PartnershipId, Refusal};

/// An episode of a pair, as far as others must know it. It lasts from its first day until the day before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Episode {
    pub id: PartnershipId,
    pub form: Form,
    /// Counts the episodes of the pair.
    pub number: i32,
    /// Unknown dates lie before all others.
    pub from: Option<NaiveDate>,
    /// The first day it was no more; none while it lasts.
    pub to: Option<NaiveDate>,
}

impl Episode {
    /// Whether both hold on some day, half-open: what ends on a day makes room on that day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |a: &Self, b: &Self| match (a.from, b.to) {
            (_, None) | (None, _) => true,
            (Some(from), Some(to)) => from < to,
        };
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// Whether both cannot be on record at once: of one form, or of a form nobody knows, which may be the same.
    fn excludes(&self, other: &Self) -> bool {
        let same = self.form == other.form || [self.form, other.form].contains(&Form::Unknown);
        self.id != other.id && same && self.overlaps(other)
    }
}

/// P-INV-07: an episode keeps clear of the others of its pair.
pub fn must_be_free(episode: &Episode, others: &[Episode]) -> Result<(), Refusal> {
    match others.iter().find(|other| episode.excludes(other)) {
        Some(other) if other.to.is_none() => Err(Refusal::EpisodeStillOpen(other.id)),
        Some(other) => Err(Refusal::EpisodesOverlap(other.id)),
        None => Ok(()),
    }
}

/// The number of the next episode of a pair, and the one that it follows: the last that has ended.
pub fn next(others: &[Episode]) -> (i32, Option<PartnershipId>) {
    let number = others.iter().map(|it| it.number).max().unwrap_or_default() + 1;
    let ended = others.iter().filter(|it| it.to.is_some());
    (number, ended.max_by_key(|it| (it.to, it.number)).map(|it| it.id))
}

/// One key for those who lead the sides, whichever is named first: A-B is B-A.
pub fn pair_key(leads: impl IntoIterator<Item = PlaceId>) -> String {
    let mut leads: Vec<_> = leads.into_iter().collect();
    leads.sort_unstable();
    leads.iter().map(ToString::to_string).collect::<Vec<_>>().join(":")
}
