//! Agreements between the sides (*Vereinbarung, Partnerschaftsurkunde*): section 4.5 C and D of the reference.
//!
//! What limits a partnership in time, to themes or to projects stands in its agreements and nowhere beside them, so
//! that the two cannot disagree.

mod acts;

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kernel::directory::place::Name;
use kernel::{Choice, DocumentId, LanguageTag, Reason, Website, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{AgreementId, PartnershipId, ResolutionId, SideNumber};

kernel::words! {
    /// What an agreement is: a charter (*Partnerschaftsurkunde*), a friendship agreement, a memorandum of
    /// understanding, the agreement of a project, a letter of intent, or what is agreed from year to year.
    AgreementKind { Charter, FriendshipAgreement, Mou, ProjectAgreement, LetterOfIntent, AnnualAgreement }
}

kernel::words! {
    /// Where an agreement is in its life; what depends on the day is told as of today.
    ///
    /// `terminated` is also what was withdrawn before all had signed; `lapsed` is what ended with the partnership.
    AgreementStatus {
        Draft, UnderNegotiation, Adopted, Signed, InForce, Expired, Terminated, Superseded, Lapsed,
    }
}

impl AgreementStatus {
    pub(crate) fn is_over(self) -> bool {
        matches!(self, Self::Expired | Self::Terminated | Self::Superseded | Self::Lapsed)
    }
}

kernel::words! {
    /// How an agreement follows another: `renews` goes on where the other ends, `amends` is its next edition,
    /// `supersedes` takes its place.
    AgreementSuccession { Renews, Amends, Supersedes }
}

kernel::words! {
    /// Who signs for a side, by office and never by name: *Bürgermeister:in*, *Landrat*, head of a region, deputies,
    /// members of the council, heads of a department.
    SignatoryOffice {
        Mayor, DistrictAdministrator, Governor, DeputyMayor, CouncilMember, HeadOfDepartment, Other,
    }
}

impl SignatoryOffice {
    /// Whether this is the highest official of a municipality, who alone signs a charter (SCI toolkit 2021).
    pub fn is_highest(self) -> bool {
        matches!(self, Self::Mayor | Self::DistrictAdministrator | Self::Governor)
    }
}

/// A text of an agreement in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageVersion {
    pub language: LanguageTag,
    /// Where it can be read.
    #[serde(default)]
    pub document: Option<Website>,
    /// The text as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
    /// Whether this wording counts, and is no mere translation.
    #[serde(default)]
    pub authentic: bool,
}

/// The agreement that another follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreementPredecessor {
    pub agreement_id: AgreementId,
    pub how: AgreementSuccession,
}

/// Months of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "i16", into = "i16")]
#[schema(value_type = i16, minimum = 0, maximum = 60)]
pub struct NoticeMonths(i16);

impl TryFrom<i16> for NoticeMonths {
    type Error = kernel::Invalid;
    fn try_from(raw: i16) -> Result<Self, kernel::Invalid> {
        match raw {
            0..=60 => Ok(Self(raw)),
            _ => Err(kernel::Invalid::new("NoticeMonths", "is 0 to 60")),
        }
    }
}

impl From<NoticeMonths> for i16 {
    fn from(months: NoticeMonths) -> Self {
        months.0
    }
}

/// What an agreement says; fixed from the moment the first side adopts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AgreementCreate, examples(json!({
    "kind": "friendship_agreement", "title": "Freundschaftsvereinbarung", "in_force_to": "2029-12-31",
    "languages": [{"language": "de", "authentic": true}, {"language": "uk", "authentic": true}]
})))]
pub struct AgreementProposal {
    pub kind: AgreementKind,
    pub title: Name,
    /// While true, it is a draft and nobody adopts it.
    #[serde(default)]
    pub draft: bool,
    /// If absent, the day on which the last side signs.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub in_force_from: Option<NaiveDate>,
    /// The last day; null if it is not limited in time.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub in_force_to: Option<NaiveDate>,
    /// The themes it is limited to.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub themes: Vec<Choice>,
    /// The projects it is limited to, by their names.
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub projects: Vec<Name>,
    #[serde(deserialize_with = "max_items::<10, _, _>")]
    #[schema(min_items = 1, max_items = 10)]
    pub languages: Vec<LanguageVersion>,
    #[serde(default)]
    pub notice_months: Option<NoticeMonths>,
    #[serde(default)]
    pub follows: Option<AgreementPredecessor>,
}

impl AgreementProposal {
    /// The documents that its texts are.
    pub fn documents(&self) -> BTreeSet<DocumentId> {
        self.languages.iter().filter_map(|it| it.document_id).collect()
    }
}

kernel::words! {
    /// What a side did with an agreement.
    AttestedAct { Adopted, Signed }
}

kernel::words! {
    /// What the side says of it once it speaks: until then it is `claimed`, and counts unless the side objects.
    AttestationStanding { Claimed, Confirmed, Objected }
}

/// What a side takes back of an agreement that not all have signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AgreementWithdrawalCreate, examples(json!({"act": "signed"})))]
pub struct AgreementWithdrawal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub act: AttestedAct,
}

/// That it was another side which recorded what a side did, with a document that shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Attestation {
    pub by: SideNumber,
    pub document: Website,
    /// The same as a document that is kept here.
    pub document_id: Option<DocumentId>,
    pub standing: AttestationStanding,
}

/// What another side attests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AttestationCreate, examples(json!({
    "side": 2, "act": "signed", "office": "mayor", "on": "1975-06-01", "document": "https://stadtarchiv.example/1975"
})))]
pub struct AttestationProposal {
    /// The side that attests; needed only by who may act for several.
    #[serde(default)]
    pub by: Option<SideNumber>,
    /// The side that did it.
    pub side: SideNumber,
    pub act: AttestedAct,
    /// Who signed; the highest official, if absent.
    #[serde(default)]
    pub office: Option<SignatoryOffice>,
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub on: NaiveDate,
    /// Where it can be seen.
    pub document: Website,
    /// The same as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
}

kernel::words! {
    /// What a side says of all that others attested for it in an agreement.
    AttestationAnswer { Confirm, Object }
}

/// The answer of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AttestationAnswerCreate, examples(json!({"event": "confirm"})))]
pub struct AttestationReply {
    /// The side that answers; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub event: AttestationAnswer,
}

/// That a side has adopted an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Adoption {
    pub side: SideNumber,
    pub decided_on: NaiveDate,
    /// The council resolution it rests on; null if it rests on a mandate.
    pub resolution_id: Option<ResolutionId>,
    /// Where the mandate can be read.
    pub mandate: Option<Website>,
    /// Whose word it is, if not that of the side itself.
    pub attestation: Option<Attestation>,
    pub recorded_at: DateTime<Utc>,
}

/// An adoption as a side declares it: by a resolution on record, or by a mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AdoptionCreate)]
pub struct AdoptionProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// With a mandate: today, if absent. A resolution has its day.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub decided_on: Option<NaiveDate>,
    #[serde(default)]
    pub resolution_id: Option<ResolutionId>,
    #[serde(default)]
    pub mandate: Option<Website>,
}

/// That a side has signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Signature {
    pub side: SideNumber,
    pub office: SignatoryOffice,
    pub signed_on: NaiveDate,
    /// Whose word it is, if not that of the side itself.
    pub attestation: Option<Attestation>,
    pub recorded_at: DateTime<Utc>,
}

/// A signature as a side records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SignatureCreate, examples(json!({"office": "mayor", "signed_on": "2026-01-30"})))]
pub struct SignatureProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub office: SignatoryOffice,
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub signed_on: NaiveDate,
}

/// How a side terminates an agreement; what is signed takes a document and keeps its notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TerminationCreate, examples(json!({"effective_on": "2026-08-01", "reason": "Council decision of 22 January"})))]
pub struct TerminationProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// The first day on which it does not hold; what is not signed by all is withdrawn at once.
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub effective_on: NaiveDate,
    /// The day on which notice was given; today, if absent.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub declared_on: Option<NaiveDate>,
    pub reason: Reason,
    #[serde(default)]
    pub document: Option<Website>,
}

/// That a side has terminated an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Termination {
    pub side: SideNumber,
    /// The first day on which it does not hold.
    pub effective_on: NaiveDate,
    /// The day on which notice was given.
    pub declared_on: NaiveDate,
    pub reason: Reason,
    pub document: Option<Website>,
    pub recorded_at: DateTime<Utc>,
}

/// How long before its end an agreement may be renewed.
pub const RENEWAL_WINDOW: Days = Days::new(180);
/// When an agreement without an end should be looked at again, unless it says otherwise.
pub const REVIEW_AFTER: Months = Months::new(60);

/// An agreement between the sides of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Agreement {
    pub id: AgreementId,
    pub partnership_id: PartnershipId,
    #[serde(flatten)]
    pub terms: AgreementProposal,
    /// 1, or one more than that of the agreement it amends.
    pub edition: i32,
    /// As of today.
    pub status: AgreementStatus,
    pub adoptions: Vec<Adoption>,
    pub signatures: Vec<Signature>,
    pub termination: Option<Termination>,
    /// From this day another stands in its place.
    pub superseded_on: Option<NaiveDate>,
    /// From this day there is no partnership that it could be one of.
    pub lapsed_on: Option<NaiveDate>,
    /// Days that lay between the end of the agreement it renews and its own beginning.
    pub gap_days: Option<i32>,
    /// From this day on it may be renewed; null if it has no end.
    pub renewal_opens_on: Option<NaiveDate>,
    /// When it should be looked at again; null if it has an end.
    pub review_due_on: Option<NaiveDate>,
    /// How many sides have to sign.
    pub parties: i16,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

fn objected(attestation: Option<&Attestation>) -> bool {
    attestation.is_some_and(|it| it.standing == AttestationStanding::Objected)
}

impl Adoption {
    /// Whether the side says that it never adopted it.
    pub(crate) fn is_objected(&self) -> bool {
        objected(self.attestation.as_ref())
    }
}

impl Signature {
    /// Whether the side says that it never signed it.
    pub(crate) fn is_objected(&self) -> bool {
        objected(self.attestation.as_ref())
    }
}

impl Agreement {
    /// The first day in force, if there was one: what is terminated before it never began.
    pub(crate) fn began(&self) -> Option<NaiveDate> {
        let from = self.terms.in_force_from.filter(|_| self.is_signed());
        from.filter(|day| self.in_force(*day))
    }

    /// Whether it held on a day or until that day; that the partnership has ended since does not count.
    pub(crate) fn held_until(&self, day: NaiveDate) -> bool {
        let lasting = Self { lapsed_on: None, ..self.clone() };
        let from = self.terms.in_force_from.filter(|_| self.is_signed());
        let over = lasting.last_day().and_then(|it| it.succ_opt());
        from.is_some_and(|from| from <= day) && over.is_none_or(|over| day <= over)
    }

    /// The last day in force, as far as it is known.
    pub(crate) fn last_day(&self) -> Option<NaiveDate> {
        let terminated = self.termination.as_ref().map(|it| it.effective_on);
        let cut = [terminated, self.superseded_on, self.lapsed_on].into_iter().flatten().min();
        [self.terms.in_force_to, cut.and_then(|it| it.pred_opt())].into_iter().flatten().min()
    }

    pub fn is_signed(&self) -> bool {
        self.is_by_all(self.signatures.iter().map(|it| it.attestation.as_ref()))
    }

    /// Whether every side has signed by its own word, or confirmed what another attested: they have spoken.
    pub(crate) fn is_signed_by_all_themselves(&self) -> bool {
        let own = |it: &Signature| {
            let attested = it.attestation.as_ref();
            attested.is_none_or(|it| it.standing == AttestationStanding::Confirmed)
        };
        self.is_signed() && self.signatures.iter().all(own)
    }

    fn is_adopted(&self) -> bool {
        self.is_by_all(self.adoptions.iter().map(|it| it.attestation.as_ref()))
    }

    /// Whether as many have done so as take part; what a side objects to does not count.
    fn is_by_all<'a>(&self, acts: impl Iterator<Item = Option<&'a Attestation>>) -> bool {
        let parties = usize::try_from(self.parties).unwrap_or(usize::MAX);
        acts.filter(|it| !objected(*it)).count() >= parties
    }

    /// Whether the side has adopted or signed by its own word, or confirmed what others attested.
    pub(crate) fn is_joined_by(&self, side: SideNumber) -> bool {
        let confirmed = |it: &Attestation| it.standing == AttestationStanding::Confirmed;
        self.words_of(side).any(|it| it.is_none_or(confirmed))
    }

    /// Whether the side objects to what others attested for it.
    pub(crate) fn is_objected_by(&self, side: SideNumber) -> bool {
        self.words_of(side).any(objected)
    }

    /// Of what the side did, whose word it is, if not its own.
    fn words_of(&self, side: SideNumber) -> impl Iterator<Item = Option<&Attestation>> {
        let adopted = self.adoptions.iter().filter(move |it| it.side == side);
        let signed = self.signatures.iter().filter(move |it| it.side == side);
        let adopted = adopted.map(|it| it.attestation.as_ref());
        adopted.chain(signed.map(|it| it.attestation.as_ref()))
    }

    /// Whether it consolidates a relation; a letter of intent or a yearly plan does not.
    pub fn is_formal(&self) -> bool {
        !matches!(self.terms.kind, AgreementKind::LetterOfIntent | AgreementKind::AnnualAgreement)
    }

    /// Limited in time or to named projects, as a friendship is (P-INV-02).
    pub(crate) fn is_limited(&self) -> bool {
        self.terms.in_force_to.is_some() || !self.terms.projects.is_empty()
    }

    /// A charter without end or theme, signed by the highest official of every side (P-INV-03).
    pub(crate) fn is_unlimited_charter(&self) -> bool {
        self.terms.kind == AgreementKind::Charter
            && self.terms.in_force_to.is_none()
            && self.terms.themes.is_empty()
            && self.signatures.iter().all(|it| it.office.is_highest())
    }

    /// With an end and at least one theme (P-INV-04).
    pub(crate) fn is_of_a_project(&self) -> bool {
        self.terms.in_force_to.is_some() && !self.terms.themes.is_empty()
    }

    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.status_on(day) == AgreementStatus::InForce
    }

    /// Where it is in its life on a day.
    pub fn status_on(&self, day: NaiveDate) -> AgreementStatus {
        let Self { terms, termination, superseded_on, lapsed_on, .. } = self;
        // Of what ends it, the first does.
        let terminated = termination.as_ref().map(|it| it.effective_on);
        let expired = terms.in_force_to.filter(|_| self.is_signed()).and_then(|it| it.succ_opt());
        let ends = [
            (terminated, AgreementStatus::Terminated),
            (*superseded_on, AgreementStatus::Superseded),
            (expired, AgreementStatus::Expired),
            (*lapsed_on, AgreementStatus::Lapsed),
        ];
        let ends = ends.into_iter().filter_map(|(on, status)| Some((on?, status)));
        let first = ends.filter(|(on, _)| *on <= day).min_by_key(|(on, _)| *on);
        if let Some((_, status)) = first {
            status
        } else if !self.is_signed() {
            match (terms.draft, self.is_adopted()) {
                (_, true) => AgreementStatus::Adopted,
                (true, false) => AgreementStatus::Draft,
                (false, false) => AgreementStatus::UnderNegotiation,
            }
        } else if terms.in_force_from.is_none_or(|from| day < from) {
            AgreementStatus::Signed
        } else {
            AgreementStatus::InForce
        }
    }

    fn renewal_opens(&self) -> Option<NaiveDate> {
        self.terms.in_force_to.filter(|_| self.is_signed()).map(|to| to - RENEWAL_WINDOW)
    }

    /// The same, with what depends on the day.
    pub fn as_of(self, today: NaiveDate) -> Self {
        let open_ended = self.terms.in_force_from.filter(|_| self.terms.in_force_to.is_none());
        Self {
            status: self.status_on(today),
            renewal_opens_on: self.renewal_opens(),
            review_due_on: open_ended.filter(|_| self.is_signed()).map(|from| from + REVIEW_AFTER),
            ..self
        }
    }

    pub(crate) fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}
