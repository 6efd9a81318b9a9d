use super::{day, history, now, side, signed, terms};
use crate::agreement::{
    AgreementKind, AgreementPredecessor, AgreementStatus, AgreementSuccession, SignatoryOffice,
    SignatureProposal, TerminationProposal,
};
use crate::history::History;
use crate::{Agreement, AgreementId, Form, Refusal};

/// A history with one agreement.
fn with(old: &Agreement) -> History {
    let mut history = history(Form::Contact);
    history.agreements.push(old.clone());
    history
}

fn following(old: &Agreement, how: AgreementSuccession) -> Result<Agreement, Refusal> {
    let mut said = terms(AgreementKind::FriendshipAgreement, Some("2031-06-30"));
    said.follows = Some(AgreementPredecessor { agreement_id: old.id, how });
    let drawn = with(old).draw_up(AgreementId::new(now()), said, now())?;
    Ok(drawn.agreements[1].clone())
}

#[test]
fn where_an_agreement_stands_depends_on_the_day() {
    let mut said = terms(AgreementKind::FriendshipAgreement, Some("2026-06-30"));
    said.in_force_from = Some(day("2026-02-01"));
    let mut it = signed(said, "2026-01-20");
    for (on, status) in [
        ("2026-01-31", AgreementStatus::Signed),
        ("2026-02-01", AgreementStatus::InForce),
        ("2026-06-30", AgreementStatus::InForce),
        ("2026-07-01", AgreementStatus::Expired),
    ] {
        assert_eq!(it.status_on(day(on)), status, "{on}");
    }
    it.superseded_on = Some(day("2026-05-01"));
    assert_eq!(it.status_on(day("2026-05-01")), AgreementStatus::Superseded);
    it.signatures.clear();
    it.superseded_on = None;
    assert_eq!(it.status_on(day("2026-05-01")), AgreementStatus::UnderNegotiation);
    it.terms.draft = true;
    assert_eq!(it.status_on(day("2026-05-01")), AgreementStatus::Draft);
}

#[test]
fn only_the_highest_officials_sign_a_charter() {
    let highest = SignatoryOffice::all().filter(|it| it.is_highest());
    assert_eq!(
        highest.map(|it| it.to_string()).collect::<Vec<_>>(),
        ["mayor", "district_administrator", "governor"]
    );
}

#[test]
fn a_renewal_opens_180_days_before_the_end() {
    let dated = |to| signed(terms(AgreementKind::FriendshipAgreement, Some(to)), "2026-01-20");
    assert!(following(&dated("2026-07-31"), AgreementSuccession::Renews).is_ok());
    let early = following(&dated("2026-08-01"), AgreementSuccession::Renews);
    assert_eq!(early.expect_err("too early"), Refusal::RenewalTooEarly(day("2026-02-02")));
    let endless = signed(terms(AgreementKind::Charter, None), "2026-01-20");
    let nothing = following(&endless, AgreementSuccession::Renews);
    assert_eq!(nothing.expect_err("no end"), Refusal::NothingToRenew);
    assert_eq!(following(&endless, AgreementSuccession::Amends).expect("an edition").edition, 2);
    let of_others = following(&endless, AgreementSuccession::Supersedes).expect("another");
    assert_eq!(of_others.edition, 1);
}

fn sign_both(mut it: Agreement, on: &str, old: &Agreement) -> Result<Agreement, Refusal> {
    let adopted = [1, 2].map(|number| crate::agreement::Adoption {
        side: side(number),
        decided_on: day("2020-02-01"),
        resolution_id: None,
        mandate: kernel::Website::parse("https://rat.example/m").ok(),
        attestation: None,
        recorded_at: now(),
    });
    it.adoptions = adopted.into();
    let (id, mut of) = (it.id, with(old));
    of.agreements.push(it);
    for number in [1, 2] {
        let proposal =
            SignatureProposal { side: None, office: SignatoryOffice::Mayor, signed_on: day(on) };
        of = of.sign(id, side(number), proposal, now())?;
    }
    Ok(of.agreement(id).expect("it").clone())
}

/// Section 4.5 D: signed before the end, it goes on the day after; signed later, from that day, and the gap shows.
#[test]
fn a_renewal_goes_on_where_the_old_one_ends() {
    for (old_end, signed_on, from, gap) in [
        ("2026-06-30", "2026-01-31", "2026-07-01", 0),
        ("2026-01-31", "2026-01-31", "2026-02-01", 0),
        ("2026-01-30", "2026-01-31", "2026-01-31", 0),
        ("2026-01-21", "2026-01-31", "2026-01-31", 9),
    ] {
        let old = signed(terms(AgreementKind::FriendshipAgreement, Some(old_end)), "2026-01-20");
        let renewal = following(&old, AgreementSuccession::Renews).expect("a renewal");
        let new = sign_both(renewal, signed_on, &old).expect("signed");
        assert_eq!(
            (new.terms.in_force_from, new.gap_days),
            (Some(day(from)), Some(gap)),
            "{old_end}"
        );
    }
}

#[test]
fn p_inv_08_signatures_lie_in_the_past_and_before_what_they_bring_into_force() {
    let old = signed(terms(AgreementKind::FriendshipAgreement, Some("2026-06-30")), "2026-01-20");
    let mut renewal = following(&old, AgreementSuccession::Supersedes).expect("another");
    let sign = |it: &Agreement, on| sign_both(it.clone(), on, &old).map(drop);
    assert_eq!(sign(&renewal, "2026-02-03"), Err(Refusal::SignedInFuture));
    for (on, fits) in [("2020-02-29", false), ("2026-01-19", false), ("2026-01-20", true)] {
        assert_eq!(sign(&renewal, on).is_ok(), fits, "{on}");
    }
    renewal.terms.in_force_from = Some(day("2026-01-25"));
    assert_eq!(sign(&renewal, "2026-01-26"), Err(Refusal::SignedAfterInForce));
    assert_eq!(sign(&renewal, "2026-01-25"), Ok(()));
    renewal.terms.in_force_from = None;
    renewal.terms.in_force_to = Some(day("2026-01-20"));
    assert_eq!(sign(&renewal, "2026-01-25"), Err(Refusal::EndsBeforeItBegins));
}

#[test]
fn notice_runs_from_the_day_it_is_given() {
    let mut it = signed(terms(AgreementKind::Charter, None), "2026-01-20");
    it.terms.notice_months = Some(1.try_into().expect("a month"));
    let end = |on: &str| TerminationProposal {
        side: None,
        effective_on: day(on),
        declared_on: None,
        reason: kernel::Reason::parse("Decision of the council").expect("a reason"),
        document: kernel::Website::parse("https://rat.example/k").ok(),
    };
    let (id, of) = (it.id, with(&it));
    let hasty = of.terminate(id, side(1), end("2026-02-28"), now());
    assert_eq!(hasty.expect_err("too early"), Refusal::NoticeNotKept(day("2026-03-01")));
    let declared =
        TerminationProposal { declared_on: Some(day("2026-01-20")), ..end("2026-02-28") };
    assert!(of.terminate(id, side(1), declared, now()).is_ok(), "notice was given in January");
    let kept = of.terminate(id, side(1), end("2026-03-01"), now()).expect("terminated");
    let kept = kept.agreement(id).expect("it");
    assert_eq!(kept.status, AgreementStatus::InForce);
    assert_eq!(kept.status_on(day("2026-03-01")), AgreementStatus::Terminated);
}
