//! The steps of a side and what guards them: section 4.5 A of the partnerships reference.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Life, Reason, Website, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::resolution::{DecidedBy, ResolutionKind};
use crate::status::{CitizenTrack, OfficialStatus, PartnershipTrack, SideEvent, SideStatus};
use crate::{
    Agreement, Form, KnownDate, Partnership, PartnershipId, Refusal, Resolution, ResolutionId,
    SideEventId, SideNumber, Standing,
};

kernel::words! {
    /// Why a side stops or leaves.
    SideReasonCode { PoliticalSituation, War, LackOfResources, NoCounterpart, MutualAgreement, Merger, Other }
}

kernel::words! {
    /// What a step of a side needs. The first group is about the record and is met by doing something else first; the
    /// last three are met by the request itself.
    SideGuard {
        /// The episode has not ended; after an end a new one begins.
        EpisodeOpen,
        /// The event belongs to the status the side is in.
        StatusFits,
        /// The record came from elsewhere, and nobody of this side has spoken.
        RecordImported,
        /// A council resolution of this side to conclude, adopted and not used yet.
        ResolutionToConclude,
        /// A council resolution of this side to resume, since one suspended it.
        ResolutionToResume,
        /// A council resolution of this side to end, or agreements that have all run out.
        ResolutionToEndOrTermExpired,
        /// P-INV-01: a contact has no agreement in force.
        NoAgreementInForce,
        /// P-INV-02: a friendship has an agreement in force that is limited in time or to named projects.
        LimitedAgreementInForce,
        /// P-INV-03: a partnership has a charter in force, without end or theme, signed by the highest official of
        /// every side.
        CharterInForceSignedByEverySide,
        /// P-INV-04: a project partnership has an agreement in force with an end and a theme.
        DatedThematicAgreementInForce,
        /// The request gives the reason.
        Reason,
        /// The request names the mayor as the one who decided, where no council resolution is on record.
        DecisionOfMayor,
        /// The request names the day of an activity to come (S000-59).
        PlannedActivity,
    }
}

impl SideGuard {
    /// The field of a step by which a request meets the guard.
    pub(crate) fn brought_by(self) -> &'static str {
        match self {
            Self::DecisionOfMayor => "/decided_by",
            Self::PlannedActivity => "/planned_on",
            _ => "/reason",
        }
    }
}

/// A step of a side as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideTransitionCreate, examples(json!({"event": "propose"})))]
pub struct TransitionProposal {
    pub event: SideEvent,
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// Since when, as exactly as it is known; today, if absent.
    #[serde(default)]
    pub effective_on: Option<KnownDate>,
    /// The council, if a resolution carries the step; else the administration, if absent.
    #[serde(default)]
    pub decided_by: Option<DecidedBy>,
    /// The council resolution it rests on; the latest that fits, if absent.
    #[serde(default)]
    pub resolution_id: Option<ResolutionId>,
    #[serde(default)]
    pub reason_code: Option<SideReasonCode>,
    /// Public; no names of private persons.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// The day of the next activity, to reactivate.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub planned_on: Option<NaiveDate>,
    /// Where it can be read about.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub documents: Vec<Website>,
}

/// An event on record; it is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RecordedEvent {
    pub id: SideEventId,
    pub partnership_id: PartnershipId,
    pub side: SideNumber,
    pub track: PartnershipTrack,
    pub event: SideEvent,
    pub effective_on: KnownDate,
    pub decided_by: DecidedBy,
    pub resolution_id: Option<ResolutionId>,
    pub reason_code: Option<SideReasonCode>,
    pub reason: Option<Reason>,
    pub planned_on: Option<NaiveDate>,
    pub documents: Vec<Website>,
    pub recorded_at: DateTime<Utc>,
}

/// A step that a side could take, and what it would still need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SideTransition)]
pub struct PossibleTransition {
    pub side: SideNumber,
    pub track: PartnershipTrack,
    pub event: SideEvent,
    /// Whether it is possible now, given what it asks for.
    pub allowed: bool,
    /// Where the side would stand; null on the citizens' track, or if the event does not fit.
    pub leads_to: Option<SideStatus>,
    /// Where the citizens' track would stand; null on the official track, or if the event does not fit.
    pub opens: Option<CitizenTrack>,
    /// What stands against it.
    pub unmet: Vec<SideGuard>,
    /// What the request has to bring along.
    pub asks: Vec<SideGuard>,
}

/// What a partnership's steps are judged by.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    pub partnership: &'a Partnership,
    pub agreements: &'a [Agreement],
    pub resolutions: &'a [Resolution],
    pub today: NaiveDate,
}

kernel::words! {
    /// What the sides might do about a form whose rules no longer hold; nothing of it happens by itself.
    FormRemedy { ChangeToContact, ChangeToFriendship, ChangeToProjectPartnership, End }
}

/// What can happen to a partnership now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipTransitions)]
pub struct Transitions {
    pub official_status: OfficialStatus,
    pub citizen_track: CitizenTrack,
    /// Every event of every side: those that are possible, and of the others what stands against them.
    pub transitions: Vec<PossibleTransition>,
    /// The rule of its form that does not hold today, if so.
    pub broken_rule: Option<SideGuard>,
    /// What the sides might do about it.
    pub remedies: Vec<FormRemedy>,
}

impl Situation<'_> {
    /// All events of all sides, each with what stands against it.
    pub fn transitions(self) -> Transitions {
        let of_side = |side: SideNumber| SideEvent::all().map(move |event| self.weigh(side, event));
        let sides = self.partnership.sides.iter().map(|it| it.number);
        let broken_rule = self.broken_rule();
        Transitions {
            official_status: self.partnership.official_status,
            citizen_track: self.partnership.citizen_track,
            transitions: sides.flat_map(of_side).collect(),
            broken_rule,
            remedies: if broken_rule.is_some() { self.remedies() } else { Vec::new() },
        }
    }

    /// Once it is active, the rules of the form bind; when one fails, the sides decide what follows.
    fn broken_rule(self) -> Option<SideGuard> {
        let Partnership { official_status, form, .. } = self.partnership;
        let binds = matches!(official_status, OfficialStatus::Active | OfficialStatus::Dormant);
        form.unmet(self.agreements, self.today).filter(|_| binds)
    }

    fn remedies(self) -> Vec<FormRemedy> {
        let forms = [
            (Form::Contact, FormRemedy::ChangeToContact),
            (Form::Friendship, FormRemedy::ChangeToFriendship),
            (Form::ProjectPartnership, FormRemedy::ChangeToProjectPartnership),
        ];
        let founded = |form: Form| {
            form != self.partnership.form && form.unmet(self.agreements, self.today).is_none()
        };
        let forms = forms.into_iter().filter(|(form, _)| founded(*form)).map(|(_, it)| it);
        forms.chain([FormRemedy::End]).collect()
    }

    /// What an event of a side needs and does not have.
    fn weigh(self, side: SideNumber, event: SideEvent) -> PossibleTransition {
        let Partnership { citizen_track, ended_on, .. } = self.partnership;
        let status = self.partnership.side(side).and_then(crate::Side::status);
        let track = event.track();
        let (leads_to, opens) = match track {
            PartnershipTrack::Official => (event.after(status), None),
            PartnershipTrack::Citizen => (None, citizen_track.next(event)),
        };
        let (mut unmet, mut asks) = (Vec::new(), Vec::new());
        // What citizens do with each other outlives the end of the official track.
        if track == PartnershipTrack::Official && ended_on.is_some() {
            unmet.push(SideGuard::EpisodeOpen);
        }
        if leads_to.is_none() && opens.is_none() {
            unmet.push(SideGuard::StatusFits);
        } else {
            self.guard(side, event, &mut unmet, &mut asks);
        }
        let allowed = unmet.is_empty();
        PossibleTransition { side, track, event, allowed, leads_to, opens, unmet, asks }
    }

    /// The guards in brackets of the reference, event by event.
    fn guard(
        self,
        side: SideNumber,
        event: SideEvent,
        unmet: &mut Vec<SideGuard>,
        asks: &mut Vec<SideGuard>,
    ) {
        let form = self.partnership.form;
        let informal = matches!(form, Form::Contact | Form::Unknown);
        let mut must = |holds: bool, guard: SideGuard| {
            if !holds {
                unmet.push(guard);
            }
        };
        match event {
            SideEvent::TakeOver => {
                must(self.partnership.source.is_some(), SideGuard::RecordImported);
            }
            SideEvent::Resolve => {
                let resolved = self.resolved(side, event);
                must(resolved || form == Form::Contact, SideGuard::ResolutionToConclude);
            }
            SideEvent::Activate => unmet.extend(form.unmet(self.agreements, self.today)),
            SideEvent::Suspend if !self.resolved(side, event) => {
                asks.extend([SideGuard::DecisionOfMayor, SideGuard::Reason]);
            }
            SideEvent::Resume => {
                let standing = self.partnership.side(side).and_then(|it| it.standing.as_ref());
                let by_council = standing.is_some_and(|it| it.resolution_id.is_some());
                let resolved = self.resolved(side, event);
                must(resolved || !by_council, SideGuard::ResolutionToResume);
            }
            SideEvent::Reactivate => asks.push(SideGuard::PlannedActivity),
            SideEvent::Abandon => asks.push(SideGuard::Reason),
            // A contact was never resolved, so no council has to end it.
            SideEvent::End if informal && !self.resolved(side, event) => {
                asks.push(SideGuard::Reason);
            }
            SideEvent::End => {
                let ended = self.resolved(side, event) || self.term_expired();
                must(ended, SideGuard::ResolutionToEndOrTermExpired);
            }
            _ => {}
        }
    }

    /// Whether there were agreements, and all have run out.
    fn term_expired(self) -> bool {
        use crate::agreement::AgreementStatus::{Expired, InForce, Signed};
        let mut formal = self.agreements.iter().filter(|it| it.is_formal() && it.is_signed());
        let expired = formal.clone().any(|it| it.status_on(self.today) == Expired);
        expired && !formal.any(|it| matches!(it.status_on(self.today), InForce | Signed))
    }

    /// Whether a resolution of the side can carry the event.
    fn resolved(self, side: SideNumber, event: SideEvent) -> bool {
        let kind = resolution_for(event);
        kind.is_some_and(|kind| self.resolutions.iter().any(|it| it.carries(side, kind)))
    }

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
        if resolution.is_some_and(|it| it.said.decided_on > effective_on.last()) {
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
            None => Ok(fitting.max_by_key(|it| (it.said.decided_on, it.id))),
        }
    }
}

/// The kind of resolution that carries an event.
fn resolution_for(event: SideEvent) -> Option<ResolutionKind> {
    match event {
        SideEvent::Resolve => Some(ResolutionKind::Conclude),
        SideEvent::Suspend => Some(ResolutionKind::Suspend),
        SideEvent::Resume => Some(ResolutionKind::Resume),
        SideEvent::End => Some(ResolutionKind::End),
        _ => None,
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
