//! All that was ever done in one partnership. Whoever adds an act adds it here: it fits those that are on record already,
//! and what follows from all of them is derived anew.

mod follow;
mod merge;
mod order;
mod tell;
mod today;

use chrono::{DateTime, Utc};
use kernel::SideNumber;

pub use self::tell::Told;
pub use self::today::Today;
use crate::claim::Claim;
use crate::form::FormChange;
use crate::transition::RecordedEvent;
use crate::{Agreement, AgreementId, Partnership, Refusal, Resolution};

/// A partnership with all its acts, each kind in the order in which it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub partnership: Partnership,
    pub events: Vec<RecordedEvent>,
    pub form_changes: Vec<FormChange>,
    pub resolutions: Vec<Resolution>,
    pub agreements: Vec<Agreement>,
    pub claims: Vec<Claim>,
}

impl History {
    /// Of a partnership in which nothing has happened yet.
    pub fn of(partnership: Partnership) -> Self {
        Self {
            partnership,
            events: Vec::new(),
            form_changes: Vec::new(),
            resolutions: Vec::new(),
            agreements: Vec::new(),
            claims: Vec::new(),
        }
    }

    /// What day it is where the side lives.
    pub fn today(&self, side: SideNumber, now: DateTime<Utc>) -> Today {
        let zone = self.partnership.side(side).and_then(|it| it.time_zone.as_ref());
        Today::at(now, zone)
    }

    pub fn agreement(&self, id: AgreementId) -> Option<&Agreement> {
        self.agreements.iter().find(|it| it.id == id)
    }

    /// The one that another follows.
    pub(crate) fn predecessor(&self, of: &Agreement) -> Option<&Agreement> {
        self.agreement(of.terms.follows?.agreement_id)
    }

    /// With an agreement, new or changed.
    pub(crate) fn with(mut self, agreement: Agreement) -> Self {
        match self.agreements.iter_mut().find(|it| it.id == agreement.id) {
            Some(it) => *it = agreement,
            None => self.agreements.push(agreement),
        }
        self
    }

    /// What becomes of it by acts that `before` does not have: refused if one of them does not fit. `field` is where the
    /// request says on which day.
    pub(crate) fn after(
        self,
        before: &Self,
        field: &'static str,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self;
        after.follow(now.date_naive());
        let known = before.misfits();
        if let Some(misfit) = after.misfits().into_iter().find(|it| !known.contains(it)) {
            return Err(Refusal::DoesNotFit { field, misfit });
        }
        after.count(before, now);
        Ok(after)
    }

    /// Each record that is different now is its next version.
    fn count(&mut self, before: &Self, now: DateTime<Utc>) {
        let it = &mut self.partnership;
        if *it != before.partnership && it.version == before.partnership.version {
            *it = it.next(now);
        }
        for it in &mut self.agreements {
            let old = before.agreement(it.id);
            if old.is_some_and(|old| old != it && old.version == it.version) {
                *it = it.next(now);
            }
        }
    }
}
