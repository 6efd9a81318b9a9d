//! What follows from the acts: where sides stand, what the whole is, which agreement holds.

use chrono::NaiveDate;

use super::History;
use super::order::Order;
use crate::agreement::AgreementSuccession;
use crate::status::{CitizenTrack, OfficialStatus, PartnershipTrack, SideEvent};
use crate::transition::RecordedEvent;
use crate::{Agreement, Partnership, PartnershipVisibility, Standing};

impl History {
    /// Derives it all anew; what depends on the day is as of today.
    pub(super) fn follow(&mut self, today: NaiveDate) {
        let mut partnership = self.replayed();
        let superseded: Vec<_> = self.agreements.iter().map(|it| self.superseded_on(it)).collect();
        let gaps: Vec<_> = self.agreements.iter().map(|it| self.gap_days(it)).collect();
        let over = partnership.ended_on.map(kernel::KnownDate::first);
        for ((it, superseded_on), gap_days) in self.agreements.iter_mut().zip(superseded).zip(gaps)
        {
            it.superseded_on = superseded_on;
            it.gap_days = gap_days;
            it.lapsed_on = None;
            let withdrawn = !it.is_signed() && it.termination.is_some();
            it.lapsed_on = over.filter(|day| !withdrawn && !it.status_on(*day).is_over());
            *it = it.clone().as_of(today);
        }
        let last = partnership.ended_on.map(kernel::KnownDate::last);
        let began = self.agreements.iter().filter(|it| it.is_formal()).filter_map(Agreement::began);
        partnership.partner_since = began.filter(|on| last.is_none_or(|last| *on <= last)).min();
        if self.agreements.iter().any(Agreement::is_signed_by_all_themselves) {
            partnership.visibility = PartnershipVisibility::Public;
        }
        self.partnership = partnership;
    }

    /// The partnership after all that its sides did. An end that none of them made stays: a source said it, the towns
    /// are one, or it went on in another episode.
    fn replayed(&self) -> Partnership {
        let mut it = self.partnership.clone();
        let ends = |it: &&RecordedEvent| it.event.ends();
        if it.ended_by.is_none() && self.events.iter().any(|it| ends(&it)) {
            it.ended_on = None;
        }
        for side in &mut it.sides {
            side.standing = None;
            side.citizen_track = CitizenTrack::Open;
        }
        for event in self.steps_by_day() {
            it.happen(event);
        }
        if let Some(last) = self.settled_changes().last() {
            it.form = last.to;
        }
        it.conclude();
        it
    }

    /// Events as they happened, whoever recorded which first: a side that left early leaves the others nothing to go on
    /// with.
    fn steps_by_day(&self) -> Vec<&RecordedEvent> {
        let order = Order::of(self);
        let days = order.days();
        let day = |it: &RecordedEvent| {
            let subject = uuid::Uuid::from(it.id);
            let at = order.acts.iter().position(|act| act.subject == subject);
            at.map_or(it.effective_on.first(), |at| days[at].0)
        };
        let mut steps: Vec<_> = self.standing_events().collect();
        // What was recorded first goes first on one day.
        steps.sort_by_cached_key(|it| day(it));
        steps
    }

    /// From which day others stand in its place: the first that is signed by all, and began.
    fn superseded_on(&self, of: &Agreement) -> Option<NaiveDate> {
        let successors = self.agreements.iter().filter(|it| {
            let follows = it.terms.follows;
            follows.is_some_and(|old| {
                old.agreement_id == of.id && old.how != AgreementSuccession::Renews
            })
        });
        successors.filter_map(Agreement::began).min()
    }

    /// How many days lie between the end of what it renews and its own beginning.
    fn gap_days(&self, of: &Agreement) -> Option<i32> {
        let renews = of.terms.follows.filter(|it| it.how == AgreementSuccession::Renews)?;
        let from = of.terms.in_force_from.filter(|_| of.is_signed())?;
        let next = self.agreement(renews.agreement_id)?.last_day()?.succ_opt()?;
        Some(i32::try_from((from - next).num_days().max(0)).unwrap_or(i32::MAX))
    }
}

impl Partnership {
    /// A side stands where the event brings it; what follows for the whole is derived.
    fn happen(&mut self, event: &RecordedEvent) {
        let Some(side) = self.sides.get_mut(event.side.index()) else { return };
        if event.track == PartnershipTrack::Citizen {
            side.citizen_track = side.citizen_track.after(event.event);
        } else if let Some(status) = event.event.after(side.status()) {
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
            self.ended_on = self.ended_on.or(Some(event.effective_on));
        }
    }
}

impl SideEvent {
    /// Whether the whole may be over with it.
    pub(crate) fn ends(self) -> bool {
        matches!(self, Self::Abandon | Self::End | Self::Decline)
    }
}

impl CitizenTrack {
    fn after(self, event: SideEvent) -> Self {
        kernel::Life::next(self, event).unwrap_or(self)
    }
}
