//! How a side takes back its last step.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Retraction, RetractionProposal};
use crate::episode::{Episode, must_be_free};
use crate::history::History;
use crate::status::PartnershipTrack;
use crate::{Refusal, SideEventId, SideNumber};

/// How long a step can be taken back: two weeks, in which a slip of the pen is noticed.
const RETRACTION_WINDOW: TimeDelta = TimeDelta::days(14);

impl History {
    /// Takes back the latest event of a side on its track, for two weeks, if nothing of anybody rests on it.
    pub fn retract(
        &self,
        id: SideEventId,
        side: SideNumber,
        proposal: RetractionProposal,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let event = after.events.iter_mut().find(|it| it.id == id).ok_or(Refusal::EventUnknown)?;
        let same = |it: &&crate::transition::RecordedEvent| {
            it.side == event.side && it.track == event.track
        };
        let latest = self.standing_events().filter(same).last();
        if event.side != side || latest.map(|it| it.id) != Some(id) {
            return Err(Refusal::NotTheLatest);
        }
        if event.recorded_at + RETRACTION_WINDOW < now {
            return Err(Refusal::TooLateToRetract);
        }
        let official =
            |it: &&crate::transition::RecordedEvent| it.track == PartnershipTrack::Official;
        let alone = self.standing_events().filter(official).count() == 1;
        if alone && event.track == PartnershipTrack::Official && self.partnership.source.is_none() {
            return Err(Refusal::NothingWouldStand);
        }
        let reason = Some(proposal.reason);
        event.retraction = Some(Retraction { reason, retracted_at: now });
        let resolution_id = event.resolution_id.take();
        if let Some(it) = after.resolutions.iter_mut().find(|it| Some(it.id) == resolution_id) {
            it.used = false;
        }
        let after = after.after(self, "", now)?;
        must_be_free(&after.partnership.episode(), episodes)?;
        Ok(after)
    }
}
