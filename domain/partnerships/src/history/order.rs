//! In which order the acts of a history lie: none before what it rests on, none after what ended it. The dates of
//! archives are years and months as well as days; what may lie in order is in order.

use chrono::NaiveDate;
use kernel::KnownDate;

use super::History;
use crate::act::{Act, ActKind, Misfit};
use crate::claim::Claim;
use crate::status::{PartnershipTrack, SideEvent};
use crate::transition::SideGuard;
use crate::{Agreement, Form};

/// Acts, and which of them follows which.
pub(super) struct Order {
    pub acts: Vec<Act>,
    /// The place of an act, and of one that it follows.
    follows: Vec<(usize, usize)>,
}

impl Order {
    pub(super) fn of(history: &History) -> Self {
        let mut order = Self { acts: Vec::new(), follows: Vec::new() };
        let partnership = &history.partnership;
        let whole = |kind, on| Act { kind, subject: partnership.id.into(), side: None, on };
        let begun = partnership.started_on.map(|on| order.add(whole(ActKind::Beginning, on), []));
        let resolved: Vec<_> = history.resolutions.iter().map(|it| order.resolution(it)).collect();
        let resolution = |id: Option<crate::ResolutionId>| {
            let at = history.resolutions.iter().position(|it| Some(it.id) == id)?;
            resolved.get(at).copied()
        };
        let mut steps = Vec::<(usize, &crate::transition::RecordedEvent)>::new();
        for it in history.standing_events() {
            let same = |(_, old): &&(usize, &crate::transition::RecordedEvent)| {
                old.side == it.side && old.track == it.track
            };
            let earlier = steps.iter().filter(same).map(|(at, _)| *at);
            let follows: Vec<_> =
                earlier.chain(begun).chain(resolution(it.resolution_id)).collect();
            let act = Act {
                kind: ActKind::Step,
                subject: it.id.into(),
                side: Some(it.side),
                on: it.effective_on,
            };
            steps.push((order.add(act, follows), it));
        }
        let mut changes = Vec::new();
        for it in history.settled_changes() {
            let on = KnownDate::day(it.effective_on);
            let act =
                Act { kind: ActKind::FormChange, subject: it.id.into(), side: Some(it.side), on };
            let follows: Vec<_> = changes.iter().copied().chain(begun).collect();
            changes.push(order.add(act, follows));
        }
        let mut begins = Vec::<(usize, &Agreement)>::new();
        let mut drawn = Vec::new();
        for it in history.in_succession() {
            let old = history.predecessor(it);
            let old = begins.iter().find(|(_, one)| old.is_some_and(|old| old.id == one.id));
            let old = old.map(|(at, _)| *at);
            let (acts, in_force) = order.agreement(it, begun, old, &resolution);
            drawn.extend(acts);
            begins.extend(in_force.map(|at| (at, it)));
        }
        let claimed: Vec<_> = history.claims.iter().filter_map(|it| order.claim(it)).collect();
        if let Some(on) = partnership.ended_on {
            let ending = |it: &SideEvent| matches!(it, SideEvent::End | SideEvent::Abandon);
            let official = |(_, it): &&(usize, &crate::transition::RecordedEvent)| {
                it.track == PartnershipTrack::Official && !ending(&it.event)
            };
            let steps = steps.iter().filter(official).map(|(at, _)| *at);
            let all = steps.chain(changes).chain(resolved).chain(drawn).chain(claimed).chain(begun);
            let follows: Vec<_> = all.collect();
            order.add(whole(ActKind::End, on), follows);
        }
        order
    }

    fn add(&mut self, act: Act, follows: impl IntoIterator<Item = usize>) -> usize {
        let at = self.acts.len();
        self.acts.push(act);
        self.follows.extend(follows.into_iter().map(|earlier| (at, earlier)));
        at
    }

    fn resolution(&mut self, it: &crate::Resolution) -> usize {
        let on = KnownDate::day(it.vote.decided_on);
        let act = Act { kind: ActKind::Resolution, subject: it.id.into(), side: Some(it.side), on };
        self.add(act, [])
    }

    /// An adoption follows its resolution, a signature every adoption, and its day in force every signature and that of
    /// the agreement which it follows. Gives what sides did, and when it came into force.
    fn agreement(
        &mut self,
        it: &Agreement,
        begun: Option<usize>,
        old: Option<usize>,
        resolution: &impl Fn(Option<crate::ResolutionId>) -> Option<usize>,
    ) -> (Vec<usize>, Option<usize>) {
        let act =
            |kind, side, on| Act { kind, subject: it.id.into(), side, on: KnownDate::day(on) };
        let adopted: Vec<_> = it
            .adoptions
            .iter()
            .map(|one| {
                let act = act(ActKind::Adoption, Some(one.side), one.decided_on);
                self.add(act, resolution(one.resolution_id))
            })
            .collect();
        let signed: Vec<_> = it
            .signatures
            .iter()
            .map(|one| {
                let act = act(ActKind::Signature, Some(one.side), one.signed_on);
                self.add(act, adopted.iter().copied().chain(begun).collect::<Vec<_>>())
            })
            .collect();
        let from = it.terms.in_force_from.filter(|_| it.is_signed());
        let in_force = from.map(|on| {
            let follows: Vec<_> = signed.iter().copied().chain(old).collect();
            self.add(act(ActKind::InForce, None, on), follows)
        });
        if let Some(ended) = it.termination.as_ref().filter(|_| it.is_signed()) {
            let act = act(ActKind::Termination, Some(ended.side), ended.effective_on);
            self.add(act, signed.clone());
        }
        (adopted.into_iter().chain(signed).collect(), in_force)
    }

    fn claim(&mut self, it: &Claim) -> Option<usize> {
        let (subject, side) = (it.id.into(), Some(it.claimed_by));
        let stands = it.stands();
        let on = it.on.filter(|_| stands)?;
        Some(self.add(Act { kind: ActKind::Claim, subject, side, on }, []))
    }

    /// The first day on which each can lie, given what it follows, and which of those put it there.
    pub(super) fn days(&self) -> Vec<(NaiveDate, Option<usize>)> {
        let mut days: Vec<_> = self.acts.iter().map(|it| (it.on.first(), None)).collect();
        // What an act follows was added before it.
        for (act, earlier) in &self.follows {
            let (day, _) = days[*earlier];
            if day > days[*act].0 {
                days[*act] = (day, Some(*earlier));
            }
        }
        days
    }
}

impl History {
    /// Events that stand.
    pub(crate) fn standing_events(
        &self,
    ) -> impl Iterator<Item = &crate::transition::RecordedEvent> {
        self.events.iter().filter(|it| it.retraction.is_none())
    }

    /// Agreements, each after the one that it follows.
    fn in_succession(&self) -> impl Iterator<Item = &Agreement> {
        let mut them: Vec<_> = self.agreements.iter().collect();
        them.sort_by_key(|it| it.id);
        them.into_iter()
    }

    /// All that does not fit.
    pub(super) fn misfits(&self) -> Vec<Misfit> {
        let order = Order::of(self);
        let days = order.days();
        let late = order.acts.iter().zip(&days).filter_map(|(act, (day, earlier))| {
            let follows = order.acts[(*earlier)?];
            (*day > act.on.last()).then_some(Misfit::Order { act: *act, follows })
        });
        late.chain(self.unfounded()).collect()
    }

    /// Steps and changes of form that asked for a form to hold on their day, and it did not: what ends on a day held
    /// until then. A contact in which an agreement came into force is no contact any more, but was one.
    fn unfounded(&self) -> impl Iterator<Item = Misfit> {
        let unmet = |form: Form, on: KnownDate| {
            let held =
                |day| form.unmet_by(self.agreements.iter().filter(move |it| it.held_until(day)));
            let guard = held(on.last()).and_then(|_| held(on.first()));
            guard.filter(|it| *it != SideGuard::NoAgreementInForce)
        };
        let activations = self.standing_events().filter(|it| it.event == SideEvent::Activate);
        let activations = activations.filter_map(move |it| {
            let day = it.effective_on;
            let guards = self.forms_on(day).map(|form| unmet(form, day));
            let guard = guards.reduce(Option::and)??;
            let (subject, side) = (it.id.into(), Some(it.side));
            Some((Act { kind: ActKind::Step, subject, side, on: day }, guard))
        });
        let changes = self.settled_changes().filter_map(move |it| {
            let on = KnownDate::day(it.effective_on);
            let (subject, side) = (it.id.into(), Some(it.side));
            Some((Act { kind: ActKind::FormChange, subject, side, on }, unmet(it.to, on)?))
        });
        activations.chain(changes).map(|(act, guard)| Misfit::Unfounded { act, guard })
    }

    /// What a form asks of a day, as exactly as it is known, and does not find on its first or its last.
    pub(crate) fn form_unmet_on(&self, form: Form, day: KnownDate) -> Option<SideGuard> {
        form.unmet(&self.agreements, day.last())
            .and_then(|_| form.unmet(&self.agreements, day.first()))
    }

    /// The forms that it may have had on a day, as exactly as it is known.
    fn forms_on(&self, day: KnownDate) -> impl Iterator<Item = Form> {
        let eve = day.first().pred_opt().unwrap_or(day.first());
        let during = self
            .settled_changes()
            .filter(move |it| (day.first()..=day.last()).contains(&it.effective_on));
        std::iter::once(self.form_on(eve)).chain(during.map(|it| it.to))
    }

    /// The form on a day.
    pub(crate) fn form_on(&self, day: NaiveDate) -> Form {
        let first = self.settled_changes().next().map_or(self.partnership.form, |it| it.from);
        let until = self.settled_changes().take_while(|it| it.effective_on <= day);
        until.last().map_or(first, |it| it.to)
    }
}
