//! What sides do with an agreement.

use chrono::{DateTime, Months, NaiveDate, Utc};

use super::{
    Adoption, AdoptionProposal, Agreement, AgreementProposal, AgreementStatus, AgreementSuccession,
    Signature, SignatureProposal, Termination, TerminationProposal,
};
use crate::resolution::{ResolutionKind, ResolutionOutcome};
use crate::{AgreementId, Partnership, Refusal, Resolution, SideNumber};

impl Agreement {
    /// An agreement as one side puts it on the table; `predecessor` is the one that it says it follows.
    pub fn draw_up(
        id: AgreementId,
        partnership: &Partnership,
        terms: AgreementProposal,
        predecessor: Option<&Self>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        partnership.must_be_open()?;
        let edition = match (terms.follows, predecessor) {
            (None, _) => 1,
            (Some(follows), Some(old)) if old.partnership_id == partnership.id => {
                old.may_be_followed(follows.how, now.date_naive())?;
                if follows.how == AgreementSuccession::Amends { old.edition + 1 } else { 1 }
            }
            (Some(_), _) => return Err(Refusal::PredecessorUnknown),
        };
        must_last(&terms)?;
        let parties = i16::try_from(partnership.sides.len()).unwrap_or(SideNumber::MAX);
        Ok(Self {
            id,
            partnership_id: partnership.id,
            terms,
            edition,
            status: AgreementStatus::Draft,
            adoptions: Vec::new(),
            signatures: Vec::new(),
            termination: None,
            superseded_on: None,
            gap_days: None,
            renewal_opens_on: None,
            review_due_on: None,
            parties,
            version: 1,
            created_at: now,
            updated_at: now,
        }
        .as_of(now.date_naive()))
    }

    /// Only what is in force, or has run out, is followed; a renewal has its window.
    fn may_be_followed(&self, how: AgreementSuccession, today: NaiveDate) -> Result<(), Refusal> {
        use AgreementStatus::{Expired, InForce, Signed};
        let status = self.status_on(today);
        if how == AgreementSuccession::Renews {
            let Some(opens) = self.renewal_opens() else { return Err(Refusal::NothingToRenew) };
            if today < opens {
                return Err(Refusal::RenewalTooEarly(opens));
            }
        }
        match status {
            Signed | InForce | Expired => Ok(()),
            status => Err(Refusal::AgreementIs(status)),
        }
    }

    /// Changes what it says, as long as no side has adopted it.
    pub fn revise(&self, terms: AgreementProposal, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if !self.adoptions.is_empty() || self.termination.is_some() {
            return Err(Refusal::AgreementIs(self.status_on(now.date_naive())));
        }
        if terms.follows != self.terms.follows {
            return Err(Refusal::PredecessorIsFixed);
        }
        must_last(&terms)?;
        Ok(Self { terms, ..self.next(now) }.as_of(now.date_naive()))
    }

    /// A side adopts it: by a resolution of its council, or by a mandate. `resolution` is the one that it names.
    pub fn adopt(
        &self,
        partnership: &Partnership,
        side: SideNumber,
        proposal: AdoptionProposal,
        resolution: Option<&Resolution>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        partnership.must_be_open()?;
        let today = now.date_naive();
        if self.status_on(today) != AgreementStatus::UnderNegotiation {
            return Err(Refusal::AgreementIs(self.status_on(today)));
        }
        if self.adoptions.iter().any(|it| it.side == side) {
            return Err(Refusal::SideHasActed);
        }
        if proposal.decided_on > today {
            return Err(Refusal::DecidedInFuture);
        }
        let fits = |it: &Resolution| {
            it.partnership_id == self.partnership_id
                && it.side == side
                && it.vote.kind == ResolutionKind::Conclude
                && it.vote.outcome == ResolutionOutcome::Adopted
        };
        match (proposal.resolution_id, resolution) {
            (Some(_), Some(it)) if fits(it) => {}
            (Some(_), _) => return Err(Refusal::ResolutionUnfit),
            (None, _) if proposal.mandate.is_some() => {}
            (None, _) => return Err(Refusal::LegitimationMissing),
        }
        let mut next = self.next(now);
        next.adoptions.push(Adoption {
            side,
            decided_on: proposal.decided_on,
            resolution_id: proposal.resolution_id,
            mandate: proposal.mandate,
        });
        Ok(next.as_of(today))
    }

    /// A side signs; with the last signature it is settled from when it is in force (P-INV-08, renewal D).
    pub fn sign(
        &self,
        partnership: &Partnership,
        side: SideNumber,
        proposal: SignatureProposal,
        predecessor: Option<&Self>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        partnership.must_be_open()?;
        let today = now.date_naive();
        if self.status_on(today) != AgreementStatus::Adopted {
            return Err(Refusal::AgreementIs(self.status_on(today)));
        }
        if self.signatures.iter().any(|it| it.side == side) {
            return Err(Refusal::SideHasActed);
        }
        if proposal.signed_on > today {
            return Err(Refusal::SignedInFuture);
        }
        if self.terms.in_force_from.is_some_and(|from| from < proposal.signed_on) {
            return Err(Refusal::SignedAfterInForce);
        }
        if partnership.started_on.is_some_and(|it| proposal.signed_on < it.first()) {
            return Err(Refusal::SignedBeforeItBegan);
        }
        let mut next = self.next(now);
        let SignatureProposal { office, signed_on, .. } = proposal;
        next.signatures.push(Signature { side, office, signed_on });
        if next.is_signed() {
            next.settle(predecessor)?;
        }
        Ok(next.as_of(today))
    }

    /// Fixes the first day in force: as agreed, else the day after the end of what it renews, else the last signature.
    fn settle(&mut self, predecessor: Option<&Self>) -> Result<(), Refusal> {
        let Some(signed) = self.signatures.iter().map(|it| it.signed_on).max() else {
            return Ok(());
        };
        let renews = self.terms.follows.is_some_and(|it| it.how == AgreementSuccession::Renews);
        let old_end = predecessor.filter(|_| renews).and_then(|it| it.terms.in_force_to);
        let seamless = old_end.and_then(|it| it.succ_opt());
        let from = self.terms.in_force_from.unwrap_or(match seamless {
            Some(next_day) if signed < next_day => next_day,
            _ => signed,
        });
        self.gap_days = seamless
            .map(|next_day| i32::try_from((from - next_day).num_days().max(0)).unwrap_or(i32::MAX));
        self.terms.in_force_from = Some(from);
        must_last(&self.terms)
    }

    /// A side gives notice.
    pub fn terminate(
        &self,
        side: SideNumber,
        proposal: TerminationProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let today = now.date_naive();
        let status = self.status_on(today);
        if matches!(
            status,
            AgreementStatus::Terminated | AgreementStatus::Expired | AgreementStatus::Superseded
        ) || self.termination.is_some()
        {
            return Err(Refusal::AgreementIs(status));
        }
        if self.is_signed() {
            if proposal.document.is_none() {
                return Err(Refusal::DocumentMissing);
            }
            let notice = self.terms.notice_months.map_or(0, i16::from);
            let earliest = today + Months::new(u32::try_from(notice).unwrap_or_default());
            if proposal.effective_on < earliest {
                return Err(Refusal::NoticeNotKept(earliest));
            }
        }
        let TerminationProposal { effective_on, reason, document, .. } = proposal;
        let termination = Some(Termination { side, effective_on, reason, document });
        Ok(Self { termination, ..self.next(now) }.as_of(today))
    }

    /// Another takes its place from that day on.
    pub fn superseded(&self, by: &Self, now: DateTime<Utc>) -> Self {
        let superseded_on = by.terms.in_force_from;
        Self { superseded_on, ..self.next(now) }.as_of(now.date_naive())
    }
}

/// It is in some language, and by P-INV-08 its end lies after its beginning.
fn must_last(terms: &AgreementProposal) -> Result<(), Refusal> {
    if terms.languages.is_empty() {
        return Err(Refusal::WithoutLanguage);
    }
    match (terms.in_force_from, terms.in_force_to) {
        (Some(from), Some(to)) if to <= from => Err(Refusal::EndsBeforeItBegins),
        _ => Ok(()),
    }
}
