//! What can happen now, and what stands against the rest.

use chrono::NaiveDate;
use kernel::{Life, SideNumber};

use super::{FormRemedy, PossibleTransition, SideGuard, Transitions};
use crate::resolution::ResolutionKind;
use crate::status::{OfficialStatus, PartnershipTrack, SideEvent};
use crate::{Agreement, Form, Partnership, Resolution};

/// What a partnership's steps are judged by.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    pub partnership: &'a Partnership,
    pub agreements: &'a [Agreement],
    pub resolutions: &'a [Resolution],
    pub today: NaiveDate,
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
    pub(super) fn weigh(self, side: SideNumber, event: SideEvent) -> PossibleTransition {
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
}

/// The kind of resolution that carries an event.
pub(super) fn resolution_for(event: SideEvent) -> Option<ResolutionKind> {
    match event {
        SideEvent::Resolve => Some(ResolutionKind::Conclude),
        SideEvent::Suspend => Some(ResolutionKind::Suspend),
        SideEvent::Resume => Some(ResolutionKind::Resume),
        SideEvent::End => Some(ResolutionKind::End),
        _ => None,
    }
}
