//! What sides claim, and confirm.

use chrono::{DateTime, Utc};

use kernel::Reason;

use super::{Claim, ClaimKey, ClaimProposal, ClaimStanding, Confirmation, Objection};
use crate::episode::{Episode, must_be_free};
use crate::history::History;
use crate::{ClaimId, Refusal, SideNumber};

impl History {
    /// With what a side says of all.
    pub fn claim(
        &self,
        id: ClaimId,
        side: SideNumber,
        proposal: ClaimProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let ClaimProposal { key, on, text, category, document, replaces_id, .. } = proposal;
        if on.is_none() && matches!(key, ClaimKey::FoundedOn | ClaimKey::Milestone) {
            return Err(Refusal::ClaimWithoutDate);
        }
        if text.is_empty() && key != ClaimKey::FoundedOn {
            return Err(Refusal::ClaimWithoutText);
        }
        if category.as_ref().is_some_and(|it| !key.takes(it)) {
            return Err(Refusal::UnknownTerm);
        }
        if on.is_some_and(|on| on.first() > self.today(side, now).latest) {
            return Err(Refusal::ClaimInFuture);
        }
        if on.is_none() {
            // What has no date is said of now.
            self.partnership.must_be_open()?;
        }
        if let Some(id) = replaces_id {
            let old = self.claims.iter().find(|it| it.id == id && it.key == key);
            old.ok_or(Refusal::ClaimUnknown)?.must_stand()?;
        }
        let others = self.partnership.sides.len().saturating_sub(1);
        let claim = Claim {
            id,
            partnership_id: self.partnership.id,
            claimed_by: side,
            key,
            on,
            text,
            category,
            document,
            replaces_id,
            standing: ClaimStanding::OneSided,
            confirmations: Vec::new(),
            objections: Vec::new(),
            concealed: false,
            awaits: i16::try_from(others).unwrap_or(SideNumber::MAX),
            recorded_at: now,
        };
        claim.must_be_the_answer(&self.claims)?;
        let mut after = self.clone();
        after.claims.push(claim);
        after.retire(id);
        after.after(self, "/on", now)
    }

    /// Another side confirms; with the last of them it is agreed, and takes the place of what it replaces. When they
    /// found each other is from then on when the partnership began.
    pub fn confirm(
        &self,
        id: ClaimId,
        side: SideNumber,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let claim = after.standing_claim(id)?;
        if side == claim.claimed_by {
            return Err(Refusal::OwnClaim);
        }
        if claim.confirmations.iter().any(|it| it.side == side) {
            return Err(Refusal::SideHasActed);
        }
        let confirmed_on = self.today(side, now).day;
        claim.objections.retain(|it| it.side != side);
        claim.standing = if claim.objections.is_empty() {
            ClaimStanding::OneSided
        } else {
            ClaimStanding::Disputed
        };
        claim.confirmations.push(Confirmation { side, confirmed_on, recorded_at: now });
        if claim.confirmations.len() >= usize::try_from(claim.awaits).unwrap_or(usize::MAX) {
            claim.standing = ClaimStanding::Agreed;
            claim.must_be_the_answer(&self.claims)?;
            if claim.key == ClaimKey::FoundedOn {
                after.partnership.started_on = claim.on;
            }
        }
        after.retire(id);
        let after = after.after(self, "", now)?;
        if after.partnership.started_on != self.partnership.started_on {
            must_be_free(&after.partnership.episode(), episodes)?;
        }
        Ok(after)
    }

    /// Another side says that it is not so, as long as not all have agreed.
    pub fn object(
        &self,
        id: ClaimId,
        side: SideNumber,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let claim = after.standing_claim(id)?;
        if side == claim.claimed_by {
            return Err(Refusal::OwnClaim);
        }
        let acted = claim.confirmations.iter().map(|it| it.side);
        let mut acted = acted.chain(claim.objections.iter().map(|it| it.side));
        if claim.standing == ClaimStanding::Agreed || acted.any(|it| it == side) {
            return Err(Refusal::SideHasActed);
        }
        claim.objections.push(Objection { side, reason, recorded_at: now });
        claim.standing = ClaimStanding::Disputed;
        after.after(self, "", now)
    }

    /// A side takes back what it alone says.
    pub fn withdraw(
        &self,
        id: ClaimId,
        side: SideNumber,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let claim = after.standing_claim(id)?;
        if side != claim.claimed_by {
            return Err(Refusal::NotOwnClaim);
        }
        if claim.standing == ClaimStanding::Agreed {
            return Err(Refusal::SideHasActed);
        }
        claim.standing = ClaimStanding::Withdrawn;
        after.after(self, "", now)
    }

    /// A claim that something can be said of.
    fn standing_claim(&mut self, id: ClaimId) -> Result<&mut Claim, Refusal> {
        let claim = self.claims.iter_mut().find(|it| it.id == id).ok_or(Refusal::ClaimUnknown)?;
        claim.must_stand()?;
        Ok(claim)
    }

    /// What the claim replaces gives way, if it may, and what that was to replace.
    fn retire(&mut self, by: ClaimId) {
        let Some(claim) = self.claims.iter().find(|it| it.id == by).cloned() else { return };
        let replaced = claim.line(&self.claims);
        for old in self.claims.iter_mut().filter(|it| replaced.contains(&it.id)) {
            if claim.replaces(old) {
                old.standing = ClaimStanding::Replaced;
            }
        }
    }
}
