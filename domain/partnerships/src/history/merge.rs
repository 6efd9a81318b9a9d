//! Towns that are no more: who follows them, and what becomes of two partnerships of one pair.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::PlaceRef;
use kernel::{KnownDate, PlaceId};

use super::History;
use crate::episode::{self, Episode, EpisodeConflict};
use crate::side::FormerMunicipality;
use crate::{Partnership, PartnershipEnd, Refusal, Side};

impl History {
    /// What becomes of it when one of its towns is no more, and these follow. They take its place; whoever stands on
    /// another side already does not stand on this one as well. A side for which nobody is left to act ends it.
    #[must_use]
    pub fn succeed(
        &self,
        town: PlaceId,
        heirs: &[PlaceRef],
        until: NaiveDate,
        now: DateTime<Utc>,
    ) -> Self {
        let (mut after, last) = (self.clone(), self.last_act());
        let it = &mut after.partnership;
        let (theirs, others): (Vec<&mut Side>, Vec<&mut Side>) =
            it.sides.iter_mut().partition(|side| side.has_municipality(town));
        let Some(side) = theirs.into_iter().next() else { return after };
        let elsewhere = |heir: &PlaceRef| others.iter().any(|it| it.has_municipality(heir.id));
        let next: Vec<_> = heirs.iter().filter(|it| !elsewhere(it)).cloned().collect();
        let left = side.replace(town, next, until, now);
        if left && !heirs.is_empty() && it.ended_on.is_none() {
            it.end(until.max(last), PartnershipEnd::Merger);
        }
        after.follow(now.date_naive());
        after.count(self, now);
        after
    }

    /// As one among these, the other episodes of its pair: its number stays if it is free.
    #[must_use]
    pub fn beside(mut self, others: &[Episode]) -> Self {
        let it = &mut self.partnership;
        if others.iter().any(|other| other.number == it.episode_number) {
            it.episode_number = episode::next(others).0;
        }
        let all: Vec<_> = others.iter().copied().chain([it.episode()]).collect();
        it.contested = EpisodeConflict::among(&all).is_some_and(|found| found.concerns(it.id));
        self
    }

    /// It becomes an earlier episode of another one, which a merger has brought beside it; with these others of the pair.
    pub fn join(
        &self,
        into: &Partnership,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<(Self, Partnership), Refusal> {
        let conflict = EpisodeConflict::among(&[self.partnership.episode(), into.episode()]);
        if conflict.is_none() || self.partnership.pair_key() != into.pair_key() {
            return Err(Refusal::NothingToJoin);
        }
        // What its sides did after the merger of their towns belongs to it still.
        let merged_on = [&self.partnership, into].into_iter().flat_map(|it| &it.sides);
        let merged_on = merged_on.flat_map(|it| &it.former_municipalities).map(|it| it.until).max();
        let mut joined = self.clone();
        let it = &mut joined.partnership;
        it.end(merged_on.unwrap_or(now.date_naive()).max(self.last_act()), PartnershipEnd::Joinder);
        it.contested = false;
        joined.follow(now.date_naive());
        joined.count(self, now);

        let mut into = into.next(now);
        into.previous_episode_id = Some(self.partnership.id);
        if into.episode_number < self.partnership.episode_number {
            into.episode_number = episode::next(episodes).0;
        }
        let rest: Vec<_> =
            episodes.iter().filter(|it| it.id != self.partnership.id).copied().collect();
        into.contested = EpisodeConflict::among(&rest).is_some_and(|it| it.concerns(into.id));
        Ok((joined, into))
    }
}

impl History {
    /// The day of the last that anybody did in it: it does not end before.
    fn last_act(&self) -> NaiveDate {
        let official = |it: &&crate::transition::RecordedEvent| {
            it.track == crate::status::PartnershipTrack::Official
        };
        let steps = self.standing_events().filter(official).map(|it| it.effective_on.first());
        let changes = self.settled_changes().map(|it| it.effective_on);
        let votes = self.resolutions.iter().map(|it| it.vote.decided_on);
        let signed = self.agreements.iter().flat_map(|it| &it.signatures).map(|it| it.signed_on);
        steps.chain(changes).chain(votes).chain(signed).max().unwrap_or(NaiveDate::MIN)
    }
}

impl Partnership {
    /// Ends it by the word of no side; not before it began.
    fn end(&mut self, on: NaiveDate, by: PartnershipEnd) {
        let began = self.started_on.map(KnownDate::first);
        self.ended_on = Some(KnownDate::day(began.map_or(on, |began| on.max(began))));
        self.ended_by = Some(by);
    }
}

impl Side {
    /// Puts others where a town was, and says whether nobody was there to be put: who is the last of a side stays named
    /// as who it was.
    fn replace(
        &mut self,
        town: PlaceId,
        next: Vec<PlaceRef>,
        until: NaiveDate,
        recorded_at: DateTime<Utc>,
    ) -> bool {
        let Some(at) = self.municipalities.iter().position(|it| it.id == town) else {
            return false;
        };
        let municipality = self.municipalities[at].clone();
        if !self.had_municipality(town) {
            let former = FormerMunicipality { municipality, until, recorded_at };
            self.former_municipalities.push(former);
        }
        if next.is_empty() && self.municipalities.len() == 1 {
            return true;
        }
        self.municipalities.remove(at);
        let fresh: Vec<_> = next.into_iter().filter(|it| !self.has_municipality(it.id)).collect();
        self.municipalities.splice(at..at, fresh);
        false
    }
}
