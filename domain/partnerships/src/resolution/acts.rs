//! What councils decide.

use chrono::{DateTime, Utc};

use super::{Resolution, ResolutionProposal};
use crate::history::History;
use crate::{Refusal, ResolutionId};

impl History {
    /// With what a council decided.
    pub fn resolve(
        &self,
        id: ResolutionId,
        vote: ResolutionProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let side = self.partnership.side_of(vote.municipality_id);
        let side = side.ok_or(Refusal::MunicipalityNotOnSide)?;
        if vote.decided_on > self.today(side, now).latest {
            return Err(Refusal::DecidedInFuture);
        }
        let resolution = Resolution {
            id,
            partnership_id: self.partnership.id,
            side,
            vote,
            used: false,
            recorded_at: now,
        };
        let mut after = self.clone();
        after.resolutions.push(resolution);
        after.after(self, "/decided_on", now)
    }
}
