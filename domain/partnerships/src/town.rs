//! Municipalities that join a side after it began, and leave it: Filderstadt and Ostfildern beside Leinfelden-Echterdingen
//! (seed 000). Who leads names them, and they join by their own word.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::PlaceRef;
use kernel::invited::Unnamed;
use kernel::{NamedEvent, NamedStatus, PlaceId, SideNumber, Transitions};

use crate::episode::{Episode, must_be_free};
use crate::history::History;
use crate::side::{FormerMunicipality, InvitedMunicipality, JoinedMunicipality, MOST_ON_SIDE};
use crate::{Partnership, PartnershipVisibility, Refusal, Side};

impl Partnership {
    /// What a municipality of a side, or one that is asked to join it, may do about it.
    pub fn town_transitions(&self, town: PlaceId) -> Option<Transitions<NamedEvent>> {
        let status = self.named_status(town)?;
        let events = NamedEvent::all().filter(|it| answers(status, *it));
        Some(Transitions::tried(events, |event| self.may_answer(town, event)))
    }

    /// The side on which a municipality is, or to which it was invited first.
    pub fn side_of_named(&self, town: PlaceId) -> Option<SideNumber> {
        let has = |it: &&Side| it.has_municipality(town);
        let invited = self.invited_municipalities.iter().find(|it| it.municipality.id == town);
        self.sides.iter().find(has).map(|it| it.number).or(invited.map(|it| it.side))
    }

    /// Whether a municipality is on a side, or invited to it.
    pub fn names(&self, side: SideNumber, town: PlaceId) -> bool {
        let mut invited = self.invited_municipalities.iter();
        self.side(side).is_some_and(|it| it.has_municipality(town))
            || invited.any(|it| (it.side, it.municipality.id) == (side, town))
    }

    fn named_status(&self, town: PlaceId) -> Option<NamedStatus> {
        if self.towns().any(|it| it == town) {
            return Some(NamedStatus::Accepted);
        }
        let invited = self.invited_municipalities.iter().any(|it| it.municipality.id == town);
        invited.then_some(NamedStatus::Invited)
    }

    /// Whether a municipality may answer so: who leads stays, and who is asked may say no at any time.
    fn may_answer(&self, town: PlaceId, event: NamedEvent) -> Result<(), Refusal> {
        let status = self.named_status(town).ok_or(Unnamed::Nowhere)?;
        if !answers(status, event) {
            return Err(Unnamed::InvalidTransition { status, event }.into());
        }
        if self.sides.iter().any(|it| it.lead() == Some(town)) {
            return Err(Refusal::LeadStays);
        }
        if event == NamedEvent::Decline { Ok(()) } else { self.must_be_open() }
    }
}

/// Who is invited accepts or declines, and who has accepted leaves ([`kernel::Invited`]).
fn answers(status: NamedStatus, event: NamedEvent) -> bool {
    match event {
        NamedEvent::Accept | NamedEvent::Decline => status == NamedStatus::Invited,
        NamedEvent::Leave => status == NamedStatus::Accepted,
    }
}

impl History {
    /// Who leads a side names another municipality to join it; unless that is one's `own` as well, it is asked. To a proposal
    /// that no other side has spoken about nobody is asked: nobody gets at those who have declined that way.
    pub fn name_town(
        &self,
        side: SideNumber,
        municipality: PlaceRef,
        since: Option<NaiveDate>,
        own: bool,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let it = &self.partnership;
        it.must_be_open()?;
        if it.visibility == PartnershipVisibility::Parties {
            return Err(Refusal::NotAnsweredYet);
        }
        // Whom the other side has asked is nothing that this one is told.
        let asked = it.invited_municipalities.iter().filter(|it| it.side == side);
        if it
            .towns()
            .chain(asked.clone().map(|it| it.municipality.id))
            .any(|it| it == municipality.id)
        {
            return Err(Refusal::MunicipalityTakesPart);
        }
        let asked = asked.count();
        let seated = it.side(side).ok_or(Refusal::SideUnknown)?;
        if seated.municipalities.len() + asked >= MOST_ON_SIDE {
            return Err(Refusal::SideIsFull);
        }
        let invited = InvitedMunicipality { side, municipality, since };
        self.may_join(&invited, now)?;
        let mut after = self.clone();
        after.partnership.disputes.retain(|it| it.side != side);
        if own {
            after.admit(invited, now);
        } else {
            after.partnership.invited_municipalities.push(invited);
        }
        Ok(after.settled(self, now))
    }

    /// A municipality joins, declines, or leaves the side on which it is.
    pub fn town_answers(
        &self,
        town: PlaceId,
        event: NamedEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.may_answer(town, event)?;
        let mut after = self.clone();
        let asked = &mut after.partnership.invited_municipalities;
        let at = asked.iter().position(|it| it.municipality.id == town);
        match (at.map(|at| asked.remove(at)), event) {
            (Some(invited), NamedEvent::Accept) => {
                self.may_join(&invited, now)?;
                after.admit(invited, now);
            }
            (_, NamedEvent::Leave) => after.dismiss(town, now),
            _ => {}
        }
        Ok(after.settled(self, now))
    }

    /// Who leads a side invites a municipality no more that has not accepted. Who has joined leaves by its own word.
    pub fn uninvite_town(
        &self,
        side: SideNumber,
        town: PlaceId,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let asked = &mut after.partnership.invited_municipalities;
        let at = asked.iter().position(|it| (it.side, it.municipality.id) == (side, town));
        asked.remove(at.ok_or(Refusal::HasJoined)?);
        Ok(after.settled(self, now))
    }

    /// Of other towns than before, it counts among the episodes of that pair: who joins keeps it clear of them; who leaves
    /// may bring it beside them, as a merger does.
    pub fn among(self, before: &Self, episodes: &[Episode]) -> Result<Self, Refusal> {
        let (it, was) = (&self.partnership, &before.partnership);
        if it.pair_key() == was.pair_key() {
            return Ok(self);
        }
        if it.towns().count() > was.towns().count() {
            must_be_free(&it.episode(), episodes)?;
        }
        let others: Vec<_> = episodes.iter().filter(|other| other.id != it.id).copied().collect();
        Ok(self.beside(&others))
    }

    /// Nobody takes part before there is something to take part in, while they had left, or in advance.
    fn may_join(&self, it: &InvitedMunicipality, now: DateTime<Utc>) -> Result<(), Refusal> {
        let Some(since) = it.since else { return Ok(()) };
        let began = self.partnership.started_on.map(kernel::KnownDate::first);
        let former = self.partnership.side(it.side).into_iter();
        let former = former.flat_map(|it| &it.former_municipalities);
        let left = former.filter(|former| former.municipality.id == it.municipality.id);
        let earliest = began.into_iter().chain(left.map(|it| it.until)).max();
        let fits = since <= self.today(it.side, now).latest
            && earliest.is_none_or(|earliest| earliest <= since);
        if fits { Ok(()) } else { Err(Refusal::JoinsOutsideIt) }
    }

    fn admit(&mut self, invited: InvitedMunicipality, now: DateTime<Utc>) {
        let InvitedMunicipality { side, municipality, since } = invited;
        let since = since.unwrap_or(self.today(side, now).day);
        self.partnership.invited_municipalities.retain(|it| it.municipality.id != municipality.id);
        let Some(side) = self.partnership.sides.get_mut(side.index()) else { return };
        side.municipalities.push(municipality.clone());
        let joined = JoinedMunicipality { municipality, since, recorded_at: now };
        side.joined_municipalities.push(joined);
    }

    fn dismiss(&mut self, town: PlaceId, now: DateTime<Utc>) {
        let Some(side) = self.partnership.side_of(town) else { return };
        let today = self.today(side, now).day;
        let Some(side) = self.partnership.sides.get_mut(side.index()) else { return };
        let joined = side.joined_municipalities.iter().filter(|it| it.municipality.id == town);
        let until = joined.map(|it| it.since).fold(today, NaiveDate::max);
        if let Some(at) = side.municipalities.iter().position(|it| it.id == town) {
            let municipality = side.municipalities.remove(at);
            let left = FormerMunicipality { municipality, until, recorded_at: now };
            side.former_municipalities.push(left);
        }
    }
}
