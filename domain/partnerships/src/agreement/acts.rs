//! What sides do with an agreement.

use chrono::{DateTime, Months, NaiveDate, Utc};

use super::{
    Adoption, AdoptionProposal, Agreement, AgreementProposal, AgreementStatus, AgreementSuccession,
    Attestation, AttestationAnswer, AttestationProposal, AttestationStanding, AttestedAct,
    SignatoryOffice, Signature, SignatureProposal, Termination, TerminationProposal,
};
use crate::history::History;
use crate::resolution::{ResolutionKind, ResolutionOutcome};
use crate::{AgreementId, Refusal, Resolution, SideNumber};

impl History {
    /// With an agreement that one side puts on the table.
    pub fn draw_up(
        &self,
        id: AgreementId,
        terms: AgreementProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_be_open()?;
        let old = match terms.follows {
            Some(follows) => {
                Some(self.agreement(follows.agreement_id).ok_or(Refusal::PredecessorUnknown)?)
            }
            None => None,
        };
        let edition = match (terms.follows, old) {
            (Some(follows), Some(old)) => {
                old.may_be_followed(follows.how, now.date_naive())?;
                let follows_too = |it: &&Agreement| {
                    let same = it.terms.follows.map(|it| it.agreement_id) == Some(old.id);
                    same && it.termination.is_none()
                };
                if let Some(another) = self.agreements.iter().find(follows_too) {
                    return Err(Refusal::FollowedBy(another.id));
                }
                if follows.how == AgreementSuccession::Amends { old.edition + 1 } else { 1 }
            }
            _ => 1,
        };
        must_last(&terms)?;
        let sides = self.partnership.sides.len();
        let drawn = Agreement {
            id,
            partnership_id: self.partnership.id,
            terms,
            edition,
            status: AgreementStatus::Draft,
            adoptions: Vec::new(),
            signatures: Vec::new(),
            termination: None,
            superseded_on: None,
            lapsed_on: None,
            gap_days: None,
            renewal_opens_on: None,
            review_due_on: None,
            parties: i16::try_from(sides).unwrap_or(SideNumber::MAX),
            version: 1,
            created_at: now,
            updated_at: now,
        };
        self.clone().with(drawn).after(self, "/in_force_from", now)
    }

    /// Changes what an agreement says, as long as no side has adopted it.
    pub fn revise(
        &self,
        id: AgreementId,
        terms: AgreementProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_be_open()?;
        let before = self.drawn(id)?;
        if !before.adoptions.is_empty() || before.termination.is_some() {
            return Err(Refusal::AgreementIs(before.status_on(now.date_naive())));
        }
        if terms.follows != before.terms.follows {
            return Err(Refusal::PredecessorIsFixed);
        }
        must_last(&terms)?;
        let after = Agreement { terms, ..before.next(now) };
        self.clone().with(after).after(self, "/in_force_from", now)
    }

    /// A side adopts it: by a resolution of its council, on that day, or by a mandate.
    pub fn adopt(
        &self,
        id: AgreementId,
        side: SideNumber,
        proposal: AdoptionProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.adopt_by(id, side, proposal, None, now)
    }

    fn adopt_by(
        &self,
        id: AgreementId,
        side: SideNumber,
        proposal: AdoptionProposal,
        attestation: Option<Attestation>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_be_open()?;
        let (before, today) = (self.drawn(id)?, self.today(side, now));
        before.must_be(AgreementStatus::UnderNegotiation, today.day)?;
        if before.adoptions.iter().any(|it| it.side == side && !it.is_objected()) {
            return Err(Refusal::SideHasActed);
        }
        let AdoptionProposal { decided_on, resolution_id, mandate, .. } = proposal;
        let resolution = match resolution_id {
            Some(_) => {
                let mut those = self.resolutions.iter().filter(|it| Some(it.id) == resolution_id);
                Some(those.find(|it| self.adopts(it, id, side)).ok_or(Refusal::ResolutionUnfit)?)
            }
            None if mandate.is_none() => return Err(Refusal::LegitimationMissing),
            None => None,
        };
        let decided = resolution.map(|it| it.vote.decided_on);
        if decided_on.zip(decided).is_some_and(|(said, decided)| said != decided) {
            return Err(Refusal::DecidedOnAnotherDay);
        }
        let decided_on = decided.or(decided_on).unwrap_or(today.day);
        if decided_on > today.latest {
            return Err(Refusal::DecidedInFuture);
        }
        let mut after = before.next(now);
        // What was wrongly attested makes room for what the side did.
        after.adoptions.retain(|it| it.side != side);
        after.adoptions.push(Adoption {
            side,
            decided_on,
            resolution_id,
            mandate,
            attestation,
            recorded_at: now,
        });
        self.clone().with(after).after(self, "/decided_on", now)
    }

    /// A side records what another did that has never spoken here, with a document that shows it: a charter of 1975
    /// whose other side has no account. It counts until that side objects.
    pub fn attest(
        &self,
        id: AgreementId,
        by: SideNumber,
        proposal: AttestationProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let AttestationProposal { side, act, office, on, document, document_id, .. } = proposal;
        self.partnership.side(side).ok_or(Refusal::SideUnknown)?;
        if side == by || self.has_said(side) {
            return Err(Refusal::SideSpeaksForItself);
        }
        let mandate = Some(document.clone());
        let attestation =
            Some(Attestation { by, document, document_id, standing: AttestationStanding::Claimed });
        let after = match act {
            AttestedAct::Adopted => {
                let decided_on = Some(on);
                let said =
                    AdoptionProposal { side: None, decided_on, resolution_id: None, mandate };
                self.adopt_by(id, side, said, attestation, now)
            }
            AttestedAct::Signed => {
                let office = office.unwrap_or(SignatoryOffice::Mayor);
                let said = SignatureProposal { side: None, office, signed_on: on };
                self.sign_by(id, side, said, attestation, now)
            }
        };
        after.map_err(|it| it.on("/on"))
    }

    /// A side says whether what others attested for it is so. What it objects to does not count, and the form that rests
    /// on it is founded no more: its transitions show the broken rule.
    pub fn answer_attestations(
        &self,
        id: AgreementId,
        side: SideNumber,
        answer: AttestationAnswer,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let mut after = self.drawn(id)?.next(now);
        let standing = match answer {
            AttestationAnswer::Confirm => AttestationStanding::Confirmed,
            AttestationAnswer::Object => AttestationStanding::Objected,
        };
        let adopted = after.adoptions.iter_mut().filter(|it| it.side == side);
        let adopted = adopted.filter_map(|it| it.attestation.as_mut());
        let signed = after.signatures.iter_mut().filter(|it| it.side == side);
        let signed = signed.filter_map(|it| it.attestation.as_mut());
        let mut open = adopted.chain(signed).peekable();
        if open.peek().is_none() {
            return Err(Refusal::NothingAttested);
        }
        open.for_each(|it| it.standing = standing);
        Ok(self.clone().with(after).settled(self, now))
    }

    /// Whether the side may adopt by it: a resolution adopts one agreement.
    fn adopts(&self, it: &Resolution, id: AgreementId, side: SideNumber) -> bool {
        let others = self.agreements.iter().filter(|other| other.id != id);
        let mut adopted = others.flat_map(|other| &other.adoptions);
        it.side == side
            && it.vote.kind == ResolutionKind::Conclude
            && it.vote.outcome == ResolutionOutcome::Adopted
            && adopted.all(|adoption| adoption.resolution_id != Some(it.id))
    }

    /// A side signs; with the last signature it is settled from when it is in force (P-INV-08, renewal D). What it
    /// follows is looked at once more, because much may have happened since it was drawn up.
    pub fn sign(
        &self,
        id: AgreementId,
        side: SideNumber,
        proposal: SignatureProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.sign_by(id, side, proposal, None, now)
    }

    fn sign_by(
        &self,
        id: AgreementId,
        side: SideNumber,
        proposal: SignatureProposal,
        attestation: Option<Attestation>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.partnership.must_be_open()?;
        let (before, today) = (self.drawn(id)?, self.today(side, now));
        before.must_be(AgreementStatus::Adopted, today.day)?;
        if before.signatures.iter().any(|it| it.side == side && !it.is_objected()) {
            return Err(Refusal::SideHasActed);
        }
        let SignatureProposal { office, signed_on, .. } = proposal;
        if signed_on > today.latest {
            return Err(Refusal::SignedInFuture);
        }
        if before.terms.in_force_from.is_some_and(|from| from < signed_on) {
            return Err(Refusal::SignedAfterInForce);
        }
        let old = self.predecessor(before);
        if let (Some(old), Some(follows)) = (old, before.terms.follows) {
            old.may_be_followed(follows.how, today.day)?;
            let another = self.agreements.iter().find(|it| {
                it.id != id
                    && it.began().is_some()
                    && it.terms.follows.is_some_and(|it| it.agreement_id == old.id)
            });
            if let Some(another) = another {
                return Err(Refusal::FollowedBy(another.id));
            }
        }
        let mut after = before.next(now);
        after.signatures.retain(|it| it.side != side);
        after.signatures.push(Signature { side, office, signed_on, attestation, recorded_at: now });
        if after.is_signed() {
            after.settle(old)?;
            self.must_be_the_only_charter(&after)?;
        }
        self.clone().with(after).after(self, "/signed_on", now)
    }

    /// Who has a charter without end in force draws up the next as one that follows it.
    fn must_be_the_only_charter(&self, signed: &Agreement) -> Result<(), Refusal> {
        let from = signed.terms.in_force_from.filter(|_| signed.is_unlimited_charter());
        let Some(from) = from else { return Ok(()) };
        let follows = signed.terms.follows.map(|it| it.agreement_id);
        let standing = self.agreements.iter().find(|it| {
            it.id != signed.id
                && Some(it.id) != follows
                && it.is_unlimited_charter()
                && it.began().is_some()
                && it.last_day().is_none_or(|last| last >= from)
        });
        standing.map_or(Ok(()), |it| Err(Refusal::CharterStands(it.id)))
    }

    /// A side gives notice. What not all have signed is withdrawn at once; what is signed keeps its notice, and of two
    /// notices the earlier counts.
    pub fn terminate(
        &self,
        id: AgreementId,
        side: SideNumber,
        proposal: TerminationProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let (before, today) = (self.drawn(id)?, self.today(side, now));
        let status = before.status_on(today.day);
        let TerminationProposal { effective_on, declared_on, reason, document, .. } = proposal;
        // What is over since may have been terminated before that.
        let over = status == AgreementStatus::Lapsed;
        if over || (!before.is_signed() && before.termination.is_some()) {
            return Err(Refusal::AgreementIs(status));
        }
        if declared_on.is_some_and(|it| it > today.latest) {
            return Err(Refusal::DeclaredInFuture);
        }
        if before.is_signed() {
            if document.is_none() {
                return Err(Refusal::DocumentMissing);
            }
            let notice = before.terms.notice_months.map_or(0, i16::from);
            let notice = Months::new(u32::try_from(notice).unwrap_or_default());
            let earliest = declared_on.unwrap_or(today.earliest) + notice;
            if effective_on < earliest {
                return Err(Refusal::NoticeNotKept(earliest));
            }
            let noticed = before.termination.as_ref().map(|it| it.effective_on);
            if noticed.is_some_and(|noticed| noticed <= effective_on) {
                return Err(Refusal::AgreementIs(status));
            }
            if before.last_day().is_some_and(|last| last < effective_on) {
                return Err(match status {
                    status if status.is_over() => Refusal::AgreementIs(status),
                    status => Refusal::EndsBefore(status),
                });
            }
        } else if effective_on > today.latest {
            return Err(Refusal::WithdrawnAtOnce);
        }
        let termination = Some(Termination {
            side,
            effective_on: if before.is_signed() { effective_on } else { today.day },
            declared_on: declared_on.unwrap_or(today.day),
            reason,
            document,
            recorded_at: now,
        });
        let after = Agreement { termination, ..before.next(now) };
        self.clone().with(after).after(self, "/effective_on", now)
    }

    /// An agreement that nobody has adopted is discarded.
    pub fn discard(&self, id: AgreementId, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let it = self.drawn(id)?;
        if !it.adoptions.is_empty() || !it.signatures.is_empty() {
            return Err(Refusal::AgreementIs(it.status_on(now.date_naive())));
        }
        let mut after = self.clone();
        after.agreements.retain(|it| it.id != id);
        after.after(self, "", now)
    }

    /// A side takes back that it has adopted or signed, as long as another has not signed.
    pub fn take_back(
        &self,
        id: AgreementId,
        side: SideNumber,
        act: AttestedAct,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let before = self.drawn(id)?;
        let signed_by_somebody = act == AttestedAct::Adopted && !before.signatures.is_empty();
        if before.is_signed() || before.termination.is_some() || signed_by_somebody {
            return Err(Refusal::AgreementIs(before.status_on(now.date_naive())));
        }
        let mut after = before.next(now);
        match act {
            AttestedAct::Adopted => after.adoptions.retain(|it| it.side != side),
            AttestedAct::Signed => after.signatures.retain(|it| it.side != side),
        }
        let count = |it: &Agreement| it.adoptions.len() + it.signatures.len();
        if count(&after) == count(before) {
            return Err(Refusal::NothingToTakeBack);
        }
        self.clone().with(after).after(self, "", now)
    }

    fn drawn(&self, id: AgreementId) -> Result<&Agreement, Refusal> {
        self.agreement(id).ok_or(Refusal::PredecessorUnknown)
    }
}

impl Agreement {
    /// What is withdrawn is not adopted or signed any more.
    fn must_be(&self, wanted: AgreementStatus, today: NaiveDate) -> Result<(), Refusal> {
        match self.status_on(today) {
            _ if self.termination.is_some() => {
                Err(Refusal::AgreementIs(AgreementStatus::Terminated))
            }
            status if status == wanted => Ok(()),
            status => Err(Refusal::AgreementIs(status)),
        }
    }

    /// Only what is in force, or has run out, is followed; a renewal has its window.
    fn may_be_followed(&self, how: AgreementSuccession, today: NaiveDate) -> Result<(), Refusal> {
        use AgreementStatus::{Expired, InForce, Signed};
        if !self.is_signed() {
            return Err(Refusal::AgreementIs(self.status_on(today)));
        }
        if how == AgreementSuccession::Renews {
            let Some(opens) = self.renewal_opens() else { return Err(Refusal::NothingToRenew) };
            if today < opens {
                return Err(Refusal::RenewalTooEarly(opens));
            }
        }
        match self.status_on(today) {
            Signed | InForce | Expired => Ok(()),
            status => Err(Refusal::AgreementIs(status)),
        }
    }

    /// Fixes the first day in force: as agreed, else the day after the end of what it renews, else the last signature.
    fn settle(&mut self, predecessor: Option<&Self>) -> Result<(), Refusal> {
        let Some(signed) = self.signatures.iter().map(|it| it.signed_on).max() else {
            return Ok(());
        };
        let renews = self.terms.follows.is_some_and(|it| it.how == AgreementSuccession::Renews);
        let old_end = predecessor.filter(|_| renews).and_then(Self::last_day);
        let from = self.terms.in_force_from.unwrap_or(match old_end.and_then(|it| it.succ_opt()) {
            Some(next_day) if signed < next_day => next_day,
            _ => signed,
        });
        self.terms.in_force_from = Some(from);
        must_last(&self.terms)
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
