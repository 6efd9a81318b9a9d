//! Organisations that carry a partnership on a side (S000-04), by their own word.

use chrono::{DateTime, Utc};
use kernel::invited::Answered;
use kernel::{NamedEvent, OrganisationId, PlaceId, SideNumber};

use crate::side::{ActorProfile, MOST_ON_SIDE};
use crate::{Actor, Partnership, Refusal};

impl Partnership {
    /// An organisation is named to carry the partnership on a side; it is asked, unless it is one's `own`. `seat` is where
    /// it has its seat.
    pub fn name_actor(
        &self,
        side: SideNumber,
        actor: Actor,
        seat: Option<PlaceId>,
        own: &[OrganisationId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_be_open()?;
        if self.named_actors().any(|it| it == actor.organisation_id) {
            return Err(Refusal::OrganisationTakesPart);
        }
        let mut joined = self.next(now);
        let seated = joined.sides.get_mut(side.index()).ok_or(Refusal::SideUnknown)?;
        if !seated.admits(&actor, seat) {
            return Err(Refusal::NotOfThisSide(MANDATE));
        }
        if seated.actors.len() >= MOST_ON_SIDE {
            return Err(Refusal::SideIsFull);
        }
        seated.actors.push(actor);
        let (before, after) = (self.named_actors(), joined.named_actors());
        joined.invited_actors = self.invited_actors.renamed(before, after, own);
        Ok(joined)
    }

    /// An organisation that was named says whether it carries the partnership, or leaves.
    pub fn actor_answers(
        &self,
        actor: OrganisationId,
        event: NamedEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        match self.invited_actors.answer(actor, self.named_actors(), event)? {
            Answered::Accepted(invited_actors) => Ok(Self { invited_actors, ..self.next(now) }),
            Answered::Gone => Ok(self.next(now).without(actor)),
        }
    }

    /// The side on which an organisation is named.
    pub fn side_of_actor(&self, actor: OrganisationId) -> Option<SideNumber> {
        let names = |it: &&crate::Side| it.actors.iter().any(|it| it.organisation_id == actor);
        self.sides.iter().find(names).map(|it| it.number)
    }

    pub fn actor_profile(&self, actor: OrganisationId) -> Option<ActorProfile> {
        let mut all = self.sides.iter().flat_map(|it| &it.actors);
        let found = all.find(|it| it.organisation_id == actor)?;
        let Actor { role, ref mandate, document_id, .. } = *found;
        Some(ActorProfile { role, mandate: mandate.clone(), document_id })
    }

    /// Its side says what an organisation is there.
    pub fn charge_actor(
        &self,
        actor: OrganisationId,
        profile: &ActorProfile,
        seat: Option<PlaceId>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_be_open()?;
        let mut charged = self.next(now);
        for side in &mut charged.sides {
            let Some(at) = side.actors.iter().position(|it| it.organisation_id == actor) else {
                continue;
            };
            let ActorProfile { role, mandate, document_id } = profile.clone();
            side.actors[at] = Actor { organisation_id: actor, role, mandate, document_id };
            if !side.admits(&side.actors[at], seat) {
                return Err(Refusal::NotOfThisSide(MANDATE));
            }
        }
        Ok(charged)
    }

    /// Its side names an organisation no more.
    pub fn release_actor(
        &self,
        actor: OrganisationId,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_be_open()?;
        Ok(self.next(now).without(actor))
    }
}

/// Where a request says by what document an organisation was charged.
const MANDATE: &str = "/mandate";
