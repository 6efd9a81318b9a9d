//! How a partnership takes another form.

use chrono::{DateTime, Utc};

use super::{Form, FormChange, FormChangeProposal, FormConfirmation};
use crate::episode::{Episode, must_be_free};
use crate::history::History;
use crate::{FormChangeId, KnownDate, Refusal, SideNumber};

impl History {
    /// Takes another form (S000-03): only one whose rules hold on that day; the old one stays in the history.
    ///
    /// That all sides want it shows in an agreement that all have signed; where there is none, the others confirm.
    pub fn change_form(
        &self,
        id: FormChangeId,
        proposal: FormChangeProposal,
        side: SideNumber,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let today = self.today(side, now);
        let (it, to) = (&self.partnership, proposal.to);
        let effective_on = proposal.effective_on.unwrap_or(today.day);
        it.must_be_open()?;
        if to == it.form || to == Form::Unknown {
            return Err(Refusal::NoSuchForm(to));
        }
        if effective_on > today.latest {
            return Err(Refusal::EffectiveInFuture);
        }
        if let Some(guard) = self.form_unmet_on(to, KnownDate::day(effective_on)) {
            return Err(Refusal::FormUnfounded(guard));
        }
        if let Some(other) = self.form_changes.iter().find(|it| !it.settled) {
            return Err(Refusal::FormChangeAwaits(other.id));
        }
        must_be_free(&Episode { form: to, ..it.episode() }, episodes)?;
        let agreement_id = to.basis(&self.agreements, effective_on);
        let change = FormChange {
            id,
            partnership_id: it.id,
            from: it.form,
            to,
            effective_on,
            agreement_id,
            side,
            settled: agreement_id.is_some(),
            confirmations: Vec::new(),
            recorded_at: now,
        };
        let mut after = self.clone();
        after.form_changes.push(change);
        // Also one that waits for others is a change of the partnership: of two who have read the same, one is told.
        after.partnership = it.next(now);
        after.after(self, "/effective_on", now)
    }

    /// Another side wants it as well; with the last of them it takes effect, if it still may.
    pub fn confirm_form(
        &self,
        id: FormChangeId,
        side: SideNumber,
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_be_open()?;
        let mut after = self.clone();
        let others = self.partnership.sides.len().saturating_sub(1);
        let known = after.form_changes.iter_mut().find(|it| it.id == id);
        let change = known.ok_or(Refusal::FormChangeUnknown)?;
        if change.settled || change.side == side {
            return Err(Refusal::SideHasActed);
        }
        if change.confirmations.iter().any(|it| it.side == side) {
            return Err(Refusal::SideHasActed);
        }
        let confirmed_on = self.today(side, now).day;
        change.confirmations.push(FormConfirmation { side, confirmed_on, recorded_at: now });
        change.settled = change.confirmations.len() >= others;
        let (settled, to, on) = (change.settled, change.to, change.effective_on);
        if settled {
            if let Some(guard) = self.form_unmet_on(to, KnownDate::day(on)) {
                return Err(Refusal::FormUnfounded(guard));
            }
            must_be_free(&Episode { form: to, ..self.partnership.episode() }, episodes)?;
        }
        after.after(self, "", now)
    }

    /// Changes of form that have taken effect.
    pub(crate) fn settled_changes(&self) -> impl DoubleEndedIterator<Item = &FormChange> {
        self.form_changes.iter().filter(|it| it.settled)
    }
}
