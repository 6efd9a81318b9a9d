//! What councils decide.

use chrono::{DateTime, Utc};

use super::{Resolution, ResolutionCorrection, ResolutionProposal};
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
        let seated = self.partnership.side(side);
        if !seated.is_some_and(|it| it.took_part(vote.municipality_id, vote.decided_on)) {
            return Err(Refusal::TookNoPart);
        }
        let resolution = Resolution {
            id,
            partnership_id: self.partnership.id,
            side,
            vote,
            used: false,
            correction: None,
            recorded_at: now,
        };
        let mut after = self.clone();
        after.resolutions.push(resolution);
        after.after(self, "/decided_on", now)
    }

    /// A council's resolution is put right. What it decided stays, once a step or an adoption rests on it.
    pub fn correct(
        &self,
        id: ResolutionId,
        correction: ResolutionCorrection,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let it = after.resolutions.iter_mut().find(|it| it.id == id);
        let it = it.ok_or(Refusal::ResolutionUnfit)?;
        let mut adopted = self.agreements.iter().flat_map(|it| &it.adoptions);
        let rests = it.used || adopted.any(|it| it.resolution_id == Some(id));
        let ResolutionCorrection { kind, outcome, body, number, decided_on, document, reason } =
            correction;
        let (kind, outcome) = (kind.unwrap_or(it.vote.kind), outcome.unwrap_or(it.vote.outcome));
        if rests && (kind, outcome) != (it.vote.kind, it.vote.outcome) {
            return Err(Refusal::ResolutionUsed);
        }
        if decided_on.is_some_and(|on| on > self.today(it.side, now).latest) {
            return Err(Refusal::DecidedInFuture);
        }
        it.vote = ResolutionProposal {
            municipality_id: it.vote.municipality_id,
            kind,
            outcome,
            body: body.unwrap_or_else(|| it.vote.body.clone()),
            number: number.or_else(|| it.vote.number.clone()),
            decided_on: decided_on.unwrap_or(it.vote.decided_on),
            document: document.or_else(|| it.vote.document.clone()),
        };
        it.correction = Some(reason);
        let decided = it.vote.decided_on;
        // What was adopted by it was adopted on its day.
        let adopted = after.agreements.iter_mut().flat_map(|it| &mut it.adoptions);
        adopted.filter(|it| it.resolution_id == Some(id)).for_each(|it| it.decided_on = decided);
        after.after(self, "/decided_on", now)
    }
}
