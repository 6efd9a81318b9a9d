//! Municipalities that join a side after it began, and leave it: Filderstadt and Ostfildern beside Leinfelden-Echterdingen
//! (seed 000). Who leads names them, and they join by their own word.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::PlaceRef;
use kernel::invited::Answered;
use kernel::{Invited, NamedEvent, PlaceId, SideNumber, Transitions};

use crate::episode::{Episode, must_be_free};
use crate::history::{History, Today};
use crate::side::{FormerMunicipality, InvitedMunicipality, JoinedMunicipality, MOST_ON_SIDE};
use crate::{Partnership, Refusal, Side};

impl Partnership {
    /// What a municipality of a side, or one that is asked to join it, may do about it: who leads stays.
    pub fn town_transitions(&self, town: PlaceId) -> Option<Transitions<NamedEvent>> {
        let possible = self.invited_towns().transitions(town, self.named_towns())?;
        let events = possible.data.into_iter().map(|it| it.event);
        let events = events.filter(|it| *it != NamedEvent::Leave || !self.is_led_by(town));
        Some(Transitions::of(events, |_| Vec::new()))
    }

    /// The side on which a municipality is, or to which it is invited.
    pub fn side_of_named(&self, town: PlaceId) -> Option<SideNumber> {
        let invited = self.invited_municipalities.iter().find(|it| it.municipality.id == town);
        let has = |it: &&Side| it.has_municipality(town);
        invited.map(|it| it.side).or(self.sides.iter().find(has).map(|it| it.number))
    }

    fn invited_towns(&self) -> Invited<PlaceId> {
        let asked = self.invited_municipalities.iter().map(|it| it.municipality.id);
        Invited::default().renamed([], asked, &[])
    }

    fn named_towns(&self) -> impl Iterator<Item = PlaceId> {
        let asked = self.invited_municipalities.iter().map(|it| it.municipality.id);
        self.towns().chain(asked)
    }

    fn is_led_by(&self, town: PlaceId) -> bool {
        self.sides.iter().any(|it| it.lead() == Some(town))
    }
}

impl History {
    /// Who leads a side names another municipality to join it; unless that is one's `own` as well, it is asked.
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
        if it.named_towns().any(|named| named == municipality.id) {
            return Err(Refusal::MunicipalityTakesPart);
        }
        let asked = it.invited_municipalities.iter().filter(|it| it.side == side).count();
        let seated = it.side(side).ok_or(Refusal::SideUnknown)?;
        if seated.municipalities.len() + asked >= MOST_ON_SIDE {
            return Err(Refusal::SideIsFull);
        }
        self.may_join_on(since, self.today(side, now))?;
        let invited = InvitedMunicipality { side, municipality, since };
        let mut after = self.clone();
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
        let it = &self.partnership;
        it.must_be_open()?;
        let answered = it.invited_towns().answer(town, it.named_towns(), event)?;
        if it.is_led_by(town) {
            return Err(Refusal::LeadStays);
        }
        let mut after = self.clone();
        let asked = &mut after.partnership.invited_municipalities;
        let at = asked.iter().position(|it| it.municipality.id == town);
        match (at.map(|at| asked.remove(at)), answered) {
            (Some(invited), Answered::Accepted(_)) => {
                self.may_join_on(invited.since, self.today(invited.side, now))?;
                after.admit(invited, now);
            }
            (Some(_), Answered::Gone) => {}
            (None, _) => after.dismiss(town, now),
        }
        Ok(after.settled(self, now))
    }

    /// Who leads a side invites a municipality no more that has not accepted. Who has joined leaves by its own word.
    pub fn uninvite_town(&self, town: PlaceId, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let asked = &mut after.partnership.invited_municipalities;
        let at = asked.iter().position(|it| it.municipality.id == town);
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

    /// Nobody takes part before there is something to take part in, and nobody in advance.
    fn may_join_on(&self, since: Option<NaiveDate>, today: Today) -> Result<(), Refusal> {
        let began = self.partnership.started_on.map(kernel::KnownDate::first);
        match since {
            Some(on) if on > today.latest || began.is_some_and(|began| on < began) => {
                Err(Refusal::JoinsOutsideIt)
            }
            _ => Ok(()),
        }
    }

    fn admit(&mut self, invited: InvitedMunicipality, now: DateTime<Utc>) {
        let InvitedMunicipality { side, municipality, since } = invited;
        let since = since.unwrap_or(self.today(side, now).day);
        let Some(side) = self.partnership.sides.get_mut(side.index()) else { return };
        side.former_municipalities.retain(|it| it.municipality.id != municipality.id);
        side.joined_municipalities.retain(|it| it.municipality.id != municipality.id);
        side.municipalities.push(municipality.clone());
        let joined = JoinedMunicipality { municipality, since, recorded_at: now };
        side.joined_municipalities.push(joined);
    }

    fn dismiss(&mut self, town: PlaceId, now: DateTime<Utc>) {
        let Some(side) = self.partnership.side_of(town) else { return };
        let until = self.today(side, now).day;
        let Some(side) = self.partnership.sides.get_mut(side.index()) else { return };
        if let Some(at) = side.municipalities.iter().position(|it| it.id == town) {
            let municipality = side.municipalities.remove(at);
            let left = FormerMunicipality { municipality, until, recorded_at: now };
            side.former_municipalities.push(left);
        }
    }
}
