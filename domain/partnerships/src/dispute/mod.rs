//! Pairs that a source names and that never were: a side says so, and when all sides say it, or the platform decides it, the
//! record is struck. It stays to be shown, and is listed, counted and exported no more.

mod words;

use chrono::{DateTime, Utc};
use kernel::{Reason, SideNumber};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::words::{Dispute, Strike, StruckBy};
use crate::history::History;
use crate::{Partnership, Refusal};

/// A dispute as a side raises it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipDisputeCreate, examples(json!({"reason": "Our archive knows of no such partnership."})))]
pub struct DisputeProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub reason: Reason,
}

/// That a side takes back its dispute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipDisputeWithdrawal, examples(json!({})))]
pub struct DisputeWithdrawal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
}

kernel::words! {
    /// What the platform decides about a record that is disputed.
    DisputeVerdict {
        /// It never was.
        Strike,
        /// It is listed again; what sides have said against it goes.
        Restore,
    }
}

/// What the platform decides, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipDecision, examples(json!({"event": "strike", "reason": "Both archives know of no such partnership."})))]
pub struct DisputeDecision {
    pub event: DisputeVerdict,
    pub reason: Reason,
}

impl History {
    /// A side that has done nothing in an imported record says that there is no such partnership.
    pub fn dispute(
        &self,
        side: SideNumber,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let it = &self.partnership;
        it.must_stand()?;
        if it.source.is_none() {
            return Err(Refusal::NotImported);
        }
        let widened = it.side(side).is_some_and(|it| !it.joined_municipalities.is_empty());
        let asks = it.invited_municipalities.iter().any(|it| it.side == side);
        if self.has_joined(side) || widened || asks {
            return Err(Refusal::TakesPartItself);
        }
        if it.disputes.iter().any(|it| it.side == side) {
            return Err(Refusal::SideHasActed);
        }
        let mut after = self.clone();
        let reason = Some(reason);
        after.partnership.disputes.push(Dispute { side, reason, disputed_at: now });
        after.partnership.strike_if_all_say_so(now);
        Ok(after.settled(self, now))
    }

    /// A side takes back that there is no such partnership; what was struck for that is listed again.
    pub fn withdraw_dispute(&self, side: SideNumber, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let it = &mut after.partnership;
        let at = it.disputes.iter().position(|it| it.side == side);
        it.disputes.remove(at.ok_or(Refusal::NothingDisputed)?);
        it.struck = it.struck.take().filter(|it| it.by == StruckBy::Platform);
        Ok(after.settled(self, now))
    }

    /// The platform decides about what is disputed.
    pub fn decide_dispute(
        &self,
        decision: DisputeDecision,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let it = &mut after.partnership;
        match decision.event {
            DisputeVerdict::Strike => {
                it.must_stand()?;
                if it.disputes.is_empty() {
                    return Err(Refusal::NothingDisputed);
                }
                let reason = Some(decision.reason);
                it.struck = Some(Strike { by: StruckBy::Platform, reason, struck_at: now });
            }
            DisputeVerdict::Restore if it.struck.is_none() && it.disputes.is_empty() => {
                return Err(Refusal::NothingDisputed);
            }
            DisputeVerdict::Restore => {
                it.struck = None;
                it.disputes.clear();
            }
        }
        Ok(after.settled(self, now))
    }

    /// Who takes part disputes it no more.
    pub(crate) fn drop_settled_disputes(&mut self) {
        let mut disputes = std::mem::take(&mut self.partnership.disputes);
        disputes.retain(|it| !self.has_joined(it.side));
        self.partnership.disputes = disputes;
    }
}

impl Partnership {
    /// Nothing happens in what never was.
    pub(crate) fn must_stand(&self) -> Result<(), Refusal> {
        if self.struck.is_none() { Ok(()) } else { Err(Refusal::Struck) }
    }

    fn strike_if_all_say_so(&mut self, now: DateTime<Utc>) {
        let says = |side: SideNumber| self.disputes.iter().any(|it| it.side == side);
        if self.sides.iter().all(|it| says(it.number)) {
            self.struck = Some(Strike { by: StruckBy::Sides, reason: None, struck_at: now });
        }
    }
}
