//! The rules of sections 4.4 to 4.6 of the partnerships reference, one by one.

mod agreements;
mod assessment;
mod disputes;
mod invariants;
mod life;
mod mergers;
mod records;
mod towns;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::municipality::Level;
use kernel::directory::place::{Name, PlaceRef};
use kernel::{CountryCode, PlaceId};

use crate::agreement::{
    AgreementKind, AgreementProposal, LanguageVersion, SignatoryOffice, Signature,
};
use crate::history::History;
use crate::{
    Agreement, AgreementId, Candidate, Candidates, Form, Partnership, PartnershipId,
    PartnershipProposal, Refusal, SideNumber, SideProposal,
};

pub(super) fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn side(number: i16) -> SideNumber {
    SideNumber::try_from(number).expect("a side")
}

pub(super) fn place(number: u128) -> PlaceId {
    uuid::Uuid::from_u128(number).into()
}

pub(super) fn candidate(number: u128, country: &str) -> Candidate {
    Candidate {
        place: PlaceRef {
            id: place(number),
            name: Name::parse(&format!("Town {number}")).expect("a name"),
            names: kernel::LocalizedText::default(),
            country: CountryCode::parse(country).expect("a country"),
        },
        level: Some(Level::City),
    }
}

pub(super) fn proposal(form: Form, sides: &[&[u128]]) -> PartnershipProposal {
    let side = |towns: &&[u128]| SideProposal {
        municipality_ids: towns.iter().copied().map(place).collect(),
        actors: Vec::new(),
    };
    PartnershipProposal {
        form,
        sides: sides.iter().map(side).collect(),
        side: None,
        title: kernel::LocalizedText::default(),
        themes: Vec::new(),
        domestic: false,
        started_on: Some(crate::KnownDate::parse("2020-03-01").expect("a date")),
        origin: None,
    }
}

/// What becomes of a proposal between towns 1 to 3 in Germany and towns 4 to 6 in Ukraine.
pub(super) fn propose(proposal: PartnershipProposal) -> Result<Partnership, Refusal> {
    let country = |it| if it < 4 { "DE" } else { "UA" };
    let municipalities = (1..=6).map(|it| candidate(it, country(it))).collect();
    let candidates = Candidates { municipalities, seats: [].into() };
    Partnership::propose(PartnershipId::new(now()), proposal, &candidates, &[], now())
}

/// Of towns 1 and 4, opened by the first side.
pub(super) fn history(form: Form) -> History {
    let proposed = propose(proposal(form, &[&[1], &[4]])).expect("a partnership");
    proposed.open(side(1), now()).expect("a history")
}

pub(super) fn partnership(form: Form) -> Partnership {
    history(form).partnership
}

pub(super) fn terms(kind: AgreementKind, to: Option<&str>) -> AgreementProposal {
    AgreementProposal {
        kind,
        title: Name::parse("Vereinbarung").expect("a title"),
        draft: false,
        in_force_from: None,
        in_force_to: to.map(day),
        themes: Vec::new(),
        projects: Vec::new(),
        languages: vec![LanguageVersion {
            language: kernel::LanguageTag::parse("de").expect("a tag"),
            document: None,
            document_id: None,
            authentic: true,
        }],
        notice_months: None,
        follows: None,
    }
}

/// An agreement that two mayors have signed on a day.
pub(super) fn signed(said: AgreementProposal, on: &str) -> Agreement {
    let drawn = history(Form::Contact).draw_up(AgreementId::new(now()), said, now());
    let mut it = drawn.expect("an agreement").agreements.remove(0);
    it.terms.in_force_from = it.terms.in_force_from.or(Some(day(on)));
    it.signatures = [1, 2]
        .map(|number| Signature {
            side: side(number),
            office: SignatoryOffice::Mayor,
            signed_on: day(on),
            attestation: None,
            recorded_at: now(),
        })
        .into();
    it.as_of(now().date_naive())
}
