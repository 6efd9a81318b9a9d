//! How a step is taken.

use chrono::{DateTime, Utc};
use kernel::{KnownDate, SideNumber};

use super::weigh::carried_by;
use super::{PossibleTransition, RecordedEvent, SideGuard, TransitionProposal};
use crate::history::History;
use crate::resolution::DecidedBy;
use crate::status::{PartnershipTrack, SideEvent};
use crate::{Partnership, Refusal, Resolution, SideEventId};

impl History {
    /// Takes the step: all as it is afterwards.
    pub fn take(
        &self,
        side: SideNumber,
        step: TransitionProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_stand()?;
        let today = self.today(side, now);
        let on = step.effective_on.unwrap_or_else(|| KnownDate::day(today.day));
        let PossibleTransition { track, unmet, asks, .. } = self.weigh(side, step.event, on);
        if !unmet.is_empty() {
            return Err(Refusal::GuardsUnmet { event: step.event, unmet });
        }
        let lacking: Vec<_> = asks.into_iter().filter(|it| !brings(&step, *it, on)).collect();
        if !lacking.is_empty() {
            return Err(Refusal::Lacking { event: step.event, lacking });
        }
        if on.first() > today.latest {
            return Err(Refusal::EffectiveInFuture);
        }
        let resolution = self.resolution_of(side, &step, on)?;
        if resolution.is_none() && step.decided_by == Some(DecidedBy::Council) {
            return Err(Refusal::CouncilWithoutResolution);
        }
        let by_default =
            if resolution.is_some() { DecidedBy::Council } else { DecidedBy::Administration };
        let event = RecordedEvent {
            id: SideEventId::new(now),
            partnership_id: self.partnership.id,
            side,
            track,
            event: step.event,
            effective_on: on,
            decided_by: step.decided_by.filter(|_| resolution.is_none()).unwrap_or(by_default),
            resolution_id: resolution.map(|it| it.id),
            reason_code: step.reason_code,
            reason: step.reason,
            planned_on: step.planned_on,
            documents: step.documents,
            retraction: None,
            concealed: false,
            recorded_at: now,
        };
        let mut after = self.clone();
        if let Some(it) = after.resolutions.iter_mut().find(|it| Some(it.id) == event.resolution_id)
        {
            it.used = true;
        }
        after.events.push(event);
        after.after(self, "/effective_on", now)
    }

    /// The resolution that the step rests on: the one it names, else the latest that fits.
    fn resolution_of(
        &self,
        side: SideNumber,
        step: &TransitionProposal,
        on: KnownDate,
    ) -> Result<Option<&Resolution>, Refusal> {
        let Some(id) = step.resolution_id else {
            return Ok(self.resolution_for(side, step.event, on));
        };
        let kind = carried_by(step.event);
        let fits =
            |it: &&Resolution| it.id == id && kind.is_some_and(|kind| it.carries(side, kind));
        self.resolutions.iter().find(fits).map(Some).ok_or(Refusal::ResolutionUnfit)
    }
}

fn brings(step: &TransitionProposal, guard: SideGuard, on: KnownDate) -> bool {
    match guard {
        SideGuard::Reason => step.reason.is_some() || step.reason_code.is_some(),
        SideGuard::DecisionOfMayor => step.decided_by == Some(DecidedBy::Mayor),
        SideGuard::PlannedActivity => step.planned_on.is_some_and(|day| day > on.first()),
        _ => false,
    }
}

impl Partnership {
    /// A partnership that a side proposes begins with the first step of that side.
    pub fn open(self, side: SideNumber, now: DateTime<Utc>) -> Result<History, Refusal> {
        let history = History::of(self);
        let event = RecordedEvent {
            id: SideEventId::new(now),
            partnership_id: history.partnership.id,
            side,
            track: PartnershipTrack::Official,
            event: SideEvent::Explore,
            effective_on: history
                .partnership
                .started_on
                .unwrap_or_else(|| KnownDate::day(history.today(side, now).day)),
            decided_by: DecidedBy::Administration,
            resolution_id: None,
            reason_code: None,
            reason: None,
            planned_on: None,
            documents: Vec::new(),
            retraction: None,
            concealed: false,
            recorded_at: now,
        };
        let version = history.partnership.version;
        let mut opened = history.clone();
        opened.events.push(event);
        let mut opened = opened.after(&history, "/started_on", now)?;
        opened.partnership.version = version;
        Ok(opened)
    }
}
