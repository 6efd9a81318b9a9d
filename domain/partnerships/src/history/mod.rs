//! All that was ever done in one partnership. Whoever adds an act adds it here: it fits those that are on record already,
//! and what follows from all of them is derived anew.

mod follow;
mod merge;
mod order;
mod tell;
mod today;

use chrono::{DateTime, Utc};
use kernel::SideNumber;

pub use self::tell::Told;
pub use self::today::Today;
use crate::claim::{Claim, ClaimKey};
use crate::episode::{Episode, must_be_free};
use crate::form::FormChange;
use crate::transition::RecordedEvent;
use crate::{Agreement, AgreementId, Partnership, PartnershipProfile, Refusal, Resolution};

/// A partnership with all its acts, each kind in the order in which it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub partnership: Partnership,
    pub events: Vec<RecordedEvent>,
    pub form_changes: Vec<FormChange>,
    pub resolutions: Vec<Resolution>,
    pub agreements: Vec<Agreement>,
    pub claims: Vec<Claim>,
}

impl History {
    /// Of a partnership in which nothing has happened yet.
    pub fn of(partnership: Partnership) -> Self {
        Self {
            partnership,
            events: Vec::new(),
            form_changes: Vec::new(),
            resolutions: Vec::new(),
            agreements: Vec::new(),
            claims: Vec::new(),
        }
    }

    /// What day it is where the side lives.
    pub fn today(&self, side: SideNumber, now: DateTime<Utc>) -> Today {
        let zone = self.partnership.side(side).and_then(|it| it.time_zone.as_ref());
        Today::at(now, zone)
    }

    pub fn agreement(&self, id: AgreementId) -> Option<&Agreement> {
        self.agreements.iter().find(|it| it.id == id)
    }

    /// The one that another follows.
    pub(crate) fn predecessor(&self, of: &Agreement) -> Option<&Agreement> {
        self.agreement(of.terms.follows?.agreement_id)
    }

    /// What the partnership says of itself is put right by a side. When it began, and whether it is domestic, are its own
    /// to say only until another side has spoken.
    pub fn put_right(
        &self,
        side: SideNumber,
        profile: PartnershipProfile,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let PartnershipProfile { title, themes, domestic, started_on } = profile;
        let it = &self.partnership;
        let mut others = it.sides.iter().filter(|it| it.number != side);
        let agreed = self.claims.iter().any(|it| it.key == ClaimKey::FoundedOn && it.is_agreed());
        let alone = !agreed && others.all(|it| !self.has_said(it.number));
        let the_same = (domestic, started_on) == (it.domestic, it.started_on);
        if !the_same && !alone {
            return Err(Refusal::OthersHaveSpoken);
        }
        if started_on.is_some_and(|on| on.first() > self.today(side, now).latest) {
            return Err(Refusal::StartedInFuture);
        }
        it.must_be_as_domestic_as(domestic)?;
        let mut after = self.clone();
        after.partnership = Partnership { title, themes, domestic, started_on, ..it.clone() };
        let after = after.after(self, "/started_on", now)?;
        if !the_same {
            must_be_free(&after.partnership.episode(), episodes)?;
        }
        Ok(after)
    }

    /// Whether a side takes part by its own word: it has taken a step of either track, claimed or confirmed something,
    /// adopted or signed.
    pub(crate) fn has_joined(&self, side: SideNumber) -> bool {
        let stepped = self.standing_events().any(|it| it.side == side);
        let spoke = self.partnership.side(side).is_some_and(|it| it.standing.is_some());
        let claimed = self
            .claims
            .iter()
            .any(|it| it.claimed_by == side || it.confirmations.iter().any(|it| it.side == side));
        stepped || spoke || claimed || self.agreements.iter().any(|it| it.is_joined_by(side))
    }

    /// Whether a side has said anything here, be it only that something is not so.
    pub(crate) fn has_said(&self, side: SideNumber) -> bool {
        self.has_joined(side) || self.agreements.iter().any(|it| it.is_objected_by(side))
    }

    /// With an agreement, new or changed.
    pub(crate) fn with(mut self, agreement: Agreement) -> Self {
        match self.agreements.iter_mut().find(|it| it.id == agreement.id) {
            Some(it) => *it = agreement,
            None => self.agreements.push(agreement),
        }
        self
    }

    /// What becomes of it by acts that `before` does not have: refused if one of them does not fit. `field` is where the
    /// request says on which day.
    pub(crate) fn after(
        self,
        before: &Self,
        field: &'static str,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        before.partnership.must_stand()?;
        let after = self.settled(before, now);
        let known = before.misfits();
        match after.misfits().into_iter().find(|it| !known.contains(it)) {
            Some(misfit) => Err(Refusal::DoesNotFit { field, misfit }),
            None => Ok(after),
        }
    }

    /// With all that follows, whether it fits or not.
    pub(crate) fn settled(mut self, before: &Self, now: DateTime<Utc>) -> Self {
        self.follow(now.date_naive());
        self.drop_settled_disputes();
        self.count(before, now);
        self
    }

    /// Each record that is different now is its next version.
    fn count(&mut self, before: &Self, now: DateTime<Utc>) {
        let it = &mut self.partnership;
        if *it != before.partnership && it.version == before.partnership.version {
            *it = it.next(now);
        }
        for it in &mut self.agreements {
            let old = before.agreement(it.id);
            if old.is_some_and(|old| old != it && old.version == it.version) {
                *it = it.next(now);
            }
        }
    }
}
