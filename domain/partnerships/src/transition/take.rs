//! How a step is taken, and what becomes of the whole.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{KnownDate, SideNumber};

use super::weigh::resolution_for;
use super::{PossibleTransition, RecordedEvent, SideGuard, Situation, TransitionProposal};
use crate::resolution::DecidedBy;
use crate::status::{OfficialStatus, PartnershipTrack, SideEvent, SideStatus};
use crate::{Partnership, Refusal, Resolution, SideEventId, Standing};

impl Situation<'_> {
    /// Takes the step: what becomes of the partnership, and the event that is recorded.
    pub fn take(
        self,
        side: SideNumber,
        step: TransitionProposal,
        now: DateTime<Utc>,
    ) -> Result<(Partnership, RecordedEvent), Refusal> {
        let PossibleTransition { track, leads_to, opens, unmet, asks, .. } =
            self.weigh(side, step.event);
        if !unmet.is_empty() {
            return Err(Refusal::GuardsUnmet { event: step.event, unmet });
        }
        let lacking: Vec<_> = asks.into_iter().filter(|it| !self.brings(&step, *it)).collect();
        if !lacking.is_empty() {
            return Err(Refusal::Lacking { event: step.event, lacking });
        }
        let effective_on = step.effective_on.unwrap_or_else(|| KnownDate::day(self.today));
        self.must_be_in_time(side, track, effective_on)?;
        if step.event == SideEvent::Activate {
            // The rules of the form held on the day that is given, and not only today.
            let day = effective_on.last().min(self.today);
            if let Some(guard) = self.partnership.form.unmet(self.agreements, day) {
                return Err(Refusal::GuardsUnmet { event: step.event, unmet: vec![guard] });
            }
        }
        let resolution = self.resolution(side, &step)?;
        if resolution.is_some_and(|it| it.vote.decided_on > effective_on.last()) {
            return Err(Refusal::EffectiveTooEarly);
        }
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
            effective_on,
            decided_by: step.decided_by.filter(|_| resolution.is_none()).unwrap_or(by_default),
            resolution_id: resolution.map(|it| it.id),
            reason_code: step.reason_code,
            reason: step.reason,
            planned_on: step.planned_on,
            documents: step.documents,
            recorded_at: now,
        };
        let mut after = self.partnership.next(now);
        if let Some(status) = leads_to {
            after.stand(&event, status);
        }
        after.citizen_track = opens.unwrap_or(after.citizen_track);
        Ok((after, event))
    }

    fn brings(self, step: &TransitionProposal, guard: SideGuard) -> bool {
        match guard {
            SideGuard::Reason => step.reason.is_some() || step.reason_code.is_some(),
            SideGuard::DecisionOfMayor => step.decided_by == Some(DecidedBy::Mayor),
            SideGuard::PlannedActivity => step.planned_on.is_some_and(|day| day > self.today),
            _ => false,
        }
    }

    /// No step lies in the future, before the beginning, or before the one that it follows.
    fn must_be_in_time(
        self,
        side: SideNumber,
        track: PartnershipTrack,
        on: KnownDate,
    ) -> Result<(), Refusal> {
        if on.first() > self.today {
            return Err(Refusal::EffectiveInFuture);
        }
        let Partnership { started_on, partner_since, .. } = self.partnership;
        let standing = self.partnership.side(side).and_then(|it| it.standing.as_ref());
        let since = standing.filter(|_| track == PartnershipTrack::Official).map(|it| it.since);
        let in_order = since.is_none_or(|since| on.may_follow(since))
            && started_on.is_none_or(|start| on.may_follow(start));
        // P-INV-10: what they became partners on lies before all that came of it.
        let early = partner_since.is_some_and(|since| since <= self.today && on.last() < since)
            && standing.is_some_and(|it| it.status == SideStatus::Active);
        if in_order && !early { Ok(()) } else { Err(Refusal::EffectiveTooEarly) }
    }

    /// The resolution that the step rests on: the one it names, else the latest that fits.
    fn resolution(
        &self,
        side: SideNumber,
        step: &TransitionProposal,
    ) -> Result<Option<&Resolution>, Refusal> {
        let kind = resolution_for(step.event);
        let mut fitting =
            self.resolutions.iter().filter(|it| kind.is_some_and(|kind| it.carries(side, kind)));
        match step.resolution_id {
            Some(id) => fitting.find(|it| it.id == id).map(Some).ok_or(Refusal::ResolutionUnfit),
            None => Ok(fitting.max_by_key(|it| (it.vote.decided_on, it.id))),
        }
    }
}

impl Partnership {
    /// The first step of the side that proposes.
    pub fn open(&self, side: SideNumber, now: DateTime<Utc>) -> (Self, RecordedEvent) {
        let event = RecordedEvent {
            id: SideEventId::new(now),
            partnership_id: self.id,
            side,
            track: PartnershipTrack::Official,
            event: SideEvent::Explore,
            effective_on: self.started_on.unwrap_or_else(|| KnownDate::day(now.date_naive())),
            decided_by: DecidedBy::Administration,
            resolution_id: None,
            reason_code: None,
            reason: None,
            planned_on: None,
            documents: Vec::new(),
            recorded_at: now,
        };
        let mut opened = self.clone();
        opened.stand(&event, SideStatus::Exploring);
        (opened, event)
    }

    /// A side stands where its event has brought it; what follows for the whole is derived.
    fn stand(&mut self, event: &RecordedEvent, status: SideStatus) {
        if let Some(side) = self.sides.get_mut(event.side.index()) {
            side.standing = Some(Standing {
                status,
                since: event.effective_on,
                event_id: event.id,
                decided_by: event.decided_by,
                reason_code: event.reason_code,
                resolution_id: event.resolution_id,
            });
        }
        self.conclude();
        if matches!(self.official_status, OfficialStatus::Ended | OfficialStatus::Abandoned) {
            // A year or a month alone may begin before what it ends.
            let effective = event.effective_on;
            let on = [self.started_on.map(KnownDate::first), self.partner_since]
                .into_iter()
                .flatten()
                .filter(|begun| *begun <= effective.last())
                .fold(effective.first(), NaiveDate::max);
            self.ended_on = self.ended_on.or(Some(on));
            // P-INV-10: they never became partners on a day that did not come.
            self.partner_since = self.partner_since.filter(|since| *since <= on);
        }
    }
}
