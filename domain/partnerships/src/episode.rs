//! Several episodes of one pair, which never overlap: the same towns may begin again after an end.

use std::ops::BitXor;

use kernel::PlaceId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{Form, KnownDate, PartnershipId, Refusal};

/// An episode of a pair, as far as others must know it. It lasts from its first day until the day before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Episode {
    pub id: PartnershipId,
    pub form: Form,
    /// Counts the episodes of the pair.
    pub number: i32,
    /// Unknown dates lie before all others.
    pub from: Option<KnownDate>,
    /// When it was no more; none while it lasts.
    pub to: Option<KnownDate>,
    /// Whether it counts as never having been.
    pub struck: bool,
}

impl Episode {
    /// Whether both surely hold on some day, half-open: what ends on a day makes room on that day, and what began in a
    /// year may have begun in that year after the other ended.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |a: &Self, b: &Self| match (a.from, b.to) {
            (_, None) | (None, _) => true,
            (Some(from), Some(to)) => !from.may_follow(to),
        };
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// Whether both cannot be on record at once: a pair has one relation at a time, and projects beside it.
    fn excludes(&self, other: &Self) -> bool {
        if self.struck || other.struck {
            return false;
        }
        let beside = [self.form, other.form].contains(&Form::ProjectPartnership);
        self.id != other.id && (self.form == other.form || !beside) && self.overlaps(other)
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

/// Those of a pair that stand beside each other and were to be one: what a merger left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct EpisodeConflict {
    pub partnership_ids: Vec<PartnershipId>,
}

impl EpisodeConflict {
    /// Among the episodes of a pair.
    pub fn among(episodes: &[Episode]) -> Option<Self> {
        let open = || episodes.iter().filter(|it| it.to.is_none());
        let contested = open().filter(|it| open().any(|other| it.excludes(other)));
        let partnership_ids: Vec<_> = contested.map(|it| it.id).collect();
        Some(Self { partnership_ids }).filter(|it| !it.partnership_ids.is_empty())
    }

    pub fn concerns(&self, id: PartnershipId) -> bool {
        self.partnership_ids.contains(&id)
    }
}

/// The number of the next episode of a pair, and the one that it follows: the last that has ended.
pub fn next(others: &[Episode]) -> (i32, Option<PartnershipId>) {
    let number = others.iter().map(|it| it.number).max().unwrap_or_default() + 1;
    let ended = others.iter().filter(|it| it.to.is_some() && !it.struck);
    (number, ended.max_by_key(|it| (it.to, it.number)).map(|it| it.id))
}

/// One key for the set of towns of each side, whichever is named first: A+C-B is B-C+A. A side of one town is that town;
/// one of several is all of them in one, with their number, so that the key stays short.
pub fn pair_key(sides: impl IntoIterator<Item = impl IntoIterator<Item = PlaceId>>) -> String {
    let side = |towns: Vec<PlaceId>| match towns.as_slice() {
        [one] => one.to_string(),
        several => {
            let all = several.iter().map(|it| Uuid::from(*it).as_u128()).fold(0, BitXor::bitxor);
            format!("{all:032x}+{}", several.len())
        }
    };
    let mut sides: Vec<_> =
        sides.into_iter().map(|towns| side(towns.into_iter().collect())).collect();
    sides.sort_unstable();
    sides.join(":")
}
