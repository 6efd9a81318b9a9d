//! What can happen on a day, and what stands against the rest.

use chrono::{DateTime, Utc};
use kernel::{KnownDate, Life, SideNumber};

use super::{FormRemedy, PossibleTransition, SideGuard, Transitions};
use crate::history::History;
use crate::resolution::{Resolution, ResolutionKind};
use crate::status::{OfficialStatus, PartnershipTrack, SideEvent, SideStatus};
use crate::{Form, Partnership};

impl History {
    /// All events of all sides, each with what stands against it on a day; today, if none is given.
    pub fn transitions(&self, on: Option<KnownDate>, now: DateTime<Utc>) -> Transitions {
        let today = KnownDate::day(now.date_naive());
        let of_side = |side: SideNumber| {
            SideEvent::all().map(move |event| self.weigh(side, event, on.unwrap_or(today)))
        };
        let sides = self.partnership.sides.iter().map(|it| it.number);
        let broken_rule = self.broken_rule(today);
        Transitions {
            official_status: self.partnership.official_status,
            citizen_track: self.partnership.citizen_track,
            transitions: sides.flat_map(of_side).collect(),
            broken_rule,
            remedies: if broken_rule.is_some() { self.remedies(today) } else { Vec::new() },
        }
    }

    /// Once it is active, the rules of the form bind; when one fails, the sides decide what follows.
    fn broken_rule(&self, today: KnownDate) -> Option<SideGuard> {
        let Partnership { official_status, form, .. } = self.partnership;
        let binds = matches!(
            official_status,
            OfficialStatus::Active | OfficialStatus::Dormant | OfficialStatus::OneSided
        );
        self.form_unmet_on(form, today).filter(|_| binds)
    }

    fn remedies(&self, today: KnownDate) -> Vec<FormRemedy> {
        let forms = [
            (Form::Contact, FormRemedy::ChangeToContact),
            (Form::Friendship, FormRemedy::ChangeToFriendship),
            (Form::ProjectPartnership, FormRemedy::ChangeToProjectPartnership),
        ];
        let founded =
            |form: Form| form != self.partnership.form && self.form_unmet_on(form, today).is_none();
        let forms = forms.into_iter().filter(|(form, _)| founded(*form)).map(|(_, it)| it);
        forms.chain([FormRemedy::End]).collect()
    }

    /// What an event of a side needs on a day and does not have.
    pub(super) fn weigh(
        &self,
        side: SideNumber,
        event: SideEvent,
        on: KnownDate,
    ) -> PossibleTransition {
        let partnership = &self.partnership;
        let acting = partnership.side(side);
        let track = event.track();
        let (leads_to, opens) = match track {
            PartnershipTrack::Official => (event.after(acting.and_then(crate::Side::status)), None),
            PartnershipTrack::Citizen => (None, acting.and_then(|it| it.citizen_track.next(event))),
        };
        let (mut unmet, mut asks) = (Vec::new(), Vec::new());
        // What citizens do with each other outlives the end of the official track.
        let over = partnership.ended_on.is_some_and(|end| on.last() >= end.first());
        let struck = partnership.struck.is_some();
        if struck || (track == PartnershipTrack::Official && over) {
            unmet.push(SideGuard::EpisodeOpen);
        }
        if leads_to.is_none() && opens.is_none() {
            unmet.push(SideGuard::StatusFits);
        } else {
            self.guard(side, event, on, (&mut unmet, &mut asks));
        }
        let allowed = unmet.is_empty();
        PossibleTransition { side, track, event, allowed, leads_to, opens, unmet, asks }
    }

    /// The guards in brackets of the reference, event by event.
    fn guard(
        &self,
        side: SideNumber,
        event: SideEvent,
        on: KnownDate,
        (unmet, asks): (&mut Vec<SideGuard>, &mut Vec<SideGuard>),
    ) {
        let form = self.form_on(on.last());
        let informal = matches!(form, Form::Contact | Form::Unknown);
        let resolved = self.resolution_for(side, event, on).is_some();
        let acting = self.partnership.side(side);
        let mut must = |holds: bool, guard: SideGuard| {
            if !holds {
                unmet.push(guard);
            }
        };
        match event {
            SideEvent::TakeOver => {
                must(self.partnership.source.is_some(), SideGuard::RecordImported);
            }
            SideEvent::Decline => {
                let proposed = self.partnership.sides.iter().any(|it| it.standing.is_some());
                must(proposed, SideGuard::AnotherSideSpoke);
                must(!self.has_joined(side), SideGuard::StatusFits);
                asks.push(SideGuard::Reason);
            }
            SideEvent::Resolve => {
                must(resolved || form == Form::Contact, SideGuard::ResolutionToConclude);
            }
            SideEvent::Activate => {
                // A contact is resolved by nobody.
                let explores = acting.and_then(crate::Side::status) == Some(SideStatus::Exploring);
                must(!explores || form == Form::Contact, SideGuard::ContactOnly);
                unmet.extend(self.form_unmet_on(form, on));
            }
            SideEvent::Suspend if !resolved => {
                asks.extend([SideGuard::DecisionOfMayor, SideGuard::Reason]);
            }
            SideEvent::Resume => {
                let standing = acting.and_then(|it| it.standing.as_ref());
                let by_council = standing.is_some_and(|it| it.resolution_id.is_some());
                must(resolved || !by_council, SideGuard::ResolutionToResume);
            }
            SideEvent::Reactivate => asks.push(SideGuard::PlannedActivity),
            SideEvent::Abandon => asks.push(SideGuard::Reason),
            // A contact was never resolved, so no council has to end it.
            SideEvent::End if informal && !resolved => asks.push(SideGuard::Reason),
            SideEvent::End => {
                let ended = resolved || self.terms_expired_on(on);
                must(ended, SideGuard::ResolutionToEndOrTermExpired);
            }
            _ => {}
        }
    }

    /// Whether there were agreements by that day, and all had run out.
    fn terms_expired_on(&self, on: KnownDate) -> bool {
        let day = on.last();
        let signed_by_then = |it: &&crate::Agreement| {
            it.is_formal() && it.is_signed() && it.signatures.iter().all(|it| it.signed_on <= day)
        };
        let mut formal = self.agreements.iter().filter(signed_by_then);
        let over = |it: &crate::Agreement| it.last_day().is_some_and(|last| last < day);
        let expired = |it: &crate::Agreement| {
            over(it) && it.status_on(day) == crate::agreement::AgreementStatus::Expired
        };
        formal.clone().any(expired) && formal.all(over)
    }

    /// The latest resolution of the side that can carry the event on that day.
    pub(super) fn resolution_for(
        &self,
        side: SideNumber,
        event: SideEvent,
        on: KnownDate,
    ) -> Option<&Resolution> {
        let kind = carried_by(event)?;
        let by_then = |it: &&Resolution| it.carries(side, kind) && it.vote.decided_on <= on.last();
        self.resolutions.iter().filter(by_then).max_by_key(|it| (it.vote.decided_on, it.id))
    }
}

/// The kind of resolution that carries an event.
pub(super) fn carried_by(event: SideEvent) -> Option<ResolutionKind> {
    match event {
        SideEvent::Resolve => Some(ResolutionKind::Conclude),
        SideEvent::Suspend => Some(ResolutionKind::Suspend),
        SideEvent::Resume => Some(ResolutionKind::Resume),
        SideEvent::End => Some(ResolutionKind::End),
        _ => None,
    }
}
