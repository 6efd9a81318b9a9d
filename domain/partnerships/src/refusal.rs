use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Concerns, Refused, Verdict};

use crate::act::Misfit;
use crate::agreement::AgreementStatus;
use crate::report::ReportState;
use crate::side::MOST_ON_SIDE;
use crate::status::SideEvent;
use crate::transition::SideGuard;
use crate::{AgreementId, ClaimId, Form, FormChangeId, PartnershipId};

/// What the domain turns down; the `snake_case` name of the variant is the code of the problem.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(test, derive(strum::EnumCount))]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    // Who takes part.
    #[error("a partnership has two to eight sides")]
    TooFewSides,
    #[error("every side needs a municipality")]
    SideWithoutMunicipality,
    #[error("a municipality is on one side only")]
    MunicipalityOnTwoSides,
    #[error("the sides lie in one country; say `domestic` if that is meant")]
    OneCountry,
    #[error("there is no such municipality, or it has ended")]
    MunicipalityUnknown(&'static str),
    #[error("there is no such organisation")]
    OrganisationUnknown(&'static str),
    #[error(
        "its seat is in no municipality of the side; give the mandate by which one of them has charged it"
    )]
    NotOfThisSide(&'static str),
    #[error("a side has at most {MOST_ON_SIDE} municipalities and as many organisations")]
    SideIsFull,
    #[error("the municipality is on a side already, or invited to one")]
    MunicipalityTakesPart,
    #[error("who leads a side stays while it lasts")]
    LeadStays,
    #[error("the municipality has joined, and leaves by its own word")]
    HasJoined,
    #[error(
        "no other side has spoken yet; propose with all municipalities, or name them once one has"
    )]
    NotAnsweredYet,
    #[error("the municipality took no part on the day")]
    TookNoPart,
    #[error(
        "a municipality takes part from a day between the beginning of the partnership and today"
    )]
    JoinsOutsideIt,
    #[error("an organisation takes part once")]
    OrganisationTakesPart,
    #[error(transparent)]
    Named(#[from] kernel::invited::Unnamed),
    #[error("the municipality is on none of the sides")]
    MunicipalityNotOnSide,
    #[error("the partnership has no such side")]
    SideUnknown,
    #[error("you may act for several sides, or for none by yourself; name the side")]
    SideUnclear,
    // Episodes.
    #[error("the pair has an open partnership on record: {0}")]
    EpisodeStillOpen(PartnershipId),
    #[error("it would overlap with an earlier episode of the pair: {0}")]
    EpisodesOverlap(PartnershipId),
    #[error("the partnership has ended; a new one follows as its next episode")]
    EpisodeOver,
    #[error(
        "only a partnership that a merger has brought beside another open one of its pair is joined to that"
    )]
    NothingToJoin,
    #[error("a partnership cannot be dated to begin in the future")]
    StartedInFuture,
    #[error("they have declined; you may propose again from {0} on")]
    DeclinedRecently(DateTime<Utc>),
    #[error("too many proposals of the municipality wait for an answer")]
    TooManyUnanswered,
    #[error("nobody has imported it; its sides end or decline what they have said themselves")]
    NotImported,
    #[error("a side that takes part does not dispute that it does")]
    TakesPartItself,
    #[error("nobody disputes it")]
    NothingDisputed,
    #[error("it is struck: there was no such partnership")]
    Struck,
    #[error("the report is {0}")]
    ReportIs(ReportState),
    #[error("there is no such record, or you do not see it")]
    SubjectUnknown,
    // Steps and forms.
    #[error("{event} is not possible; it needs {}", words(unmet))]
    GuardsUnmet { event: SideEvent, unmet: Vec<SideGuard> },
    #[error("{event} asks for: {}", words(lacking))]
    Lacking { event: SideEvent, lacking: Vec<SideGuard> },
    #[error("the day lies in the future")]
    EffectiveInFuture,
    #[error("it does not fit what is on record: {misfit}")]
    DoesNotFit { field: &'static str, misfit: Misfit },
    #[error("there is no such event of this partnership")]
    EventUnknown,
    #[error("only the latest event of one's own side is taken back")]
    NotTheLatest,
    #[error("an event is taken back within two weeks")]
    TooLateToRetract,
    #[error("nothing would be left of the partnership; abandon it instead")]
    NothingWouldStand,
    #[error("another side has spoken; when it began all agree on by a claim, and what it is stays")]
    OthersHaveSpoken,
    #[error("a step or an adoption rests on what the council decided")]
    ResolutionUsed,
    #[error("what a council has decided rests on its resolution")]
    CouncilWithoutResolution,
    #[error("there is no such resolution of this side that can carry this, or it is used already")]
    ResolutionUnfit,
    #[error("a partnership cannot become {0} from what it is")]
    NoSuchForm(Form),
    #[error("the form does not hold; it needs {}", .0.asks())]
    FormUnfounded(SideGuard),
    // Resolutions and agreements.
    #[error("a decision of the future is none yet")]
    DecidedInFuture,
    #[error("the agreement is {0}")]
    AgreementIs(AgreementStatus),
    #[error("there is no such agreement of this partnership")]
    PredecessorUnknown,
    #[error("which agreement it follows is fixed from the beginning")]
    PredecessorIsFixed,
    #[error("an agreement without an end needs no renewal")]
    NothingToRenew,
    #[error("it may be renewed from {0} on")]
    RenewalTooEarly(NaiveDate),
    #[error("it would end before it begins")]
    EndsBeforeItBegins,
    #[error("an agreement is in at least one language")]
    WithoutLanguage,
    #[error("a side adopts by a resolution to conclude, or by a mandate")]
    LegitimationMissing,
    #[error("a signature of the future is none yet")]
    SignedInFuture,
    #[error("it cannot be signed after the day from which it is to be in force")]
    SignedAfterInForce,
    #[error("the side has done so already")]
    SideHasActed,
    #[error("support is given today or was before")]
    GivenInFuture,
    #[error("it cannot count to a day before it was given")]
    SupportEndsBefore,
    #[error("a resolution and a budget rest on a resolution of the council")]
    ResolutionMissing,
    #[error("the statement was withdrawn already")]
    SupportWithdrawn,
    #[error("there is no such document, or you may not read it")]
    DocumentUnknown(&'static str),
    #[error(
        "the other sides cannot read the document: it has to be public, or for the partners of this partnership, and of one of its parties"
    )]
    DocumentNotShared(&'static str),
    #[error("the document has no file yet")]
    DocumentWithoutContent(&'static str),
    #[error("to terminate what is signed takes a document")]
    DocumentMissing,
    #[error("with the notice kept, it ends on {0} at the earliest")]
    NoticeNotKept(NaiveDate),
    #[error("notice of the future is none yet")]
    DeclaredInFuture,
    #[error("what is not signed by all is withdrawn at once")]
    WithdrawnAtOnce,
    #[error("the agreement, which is {0}, ends before that day")]
    EndsBefore(AgreementStatus),
    #[error("the resolution was decided on another day")]
    DecidedOnAnotherDay,
    #[error("another agreement has taken its place: {0}")]
    FollowedBy(AgreementId),
    #[error("a charter without end is in force; the next one follows it: {0}")]
    CharterStands(AgreementId),
    #[error("a side that has spoken here, or one's own, is not attested for")]
    SideSpeaksForItself,
    #[error("nobody has attested anything for this side")]
    NothingAttested,
    #[error("the side has not done that here")]
    NothingToTakeBack,
    #[error("another change of form waits for the other sides: {0}")]
    FormChangeAwaits(FormChangeId),
    #[error("there is no such change of form")]
    FormChangeUnknown,
    // Claims.
    #[error("such a claim needs a date")]
    ClaimWithoutDate,
    #[error("such a claim needs a text")]
    ClaimWithoutText,
    #[error("there is no such kind of goal or milestone")]
    UnknownTerm,
    #[error("there is no such claim of this key")]
    ClaimUnknown,
    #[error("another claim has replaced it")]
    ClaimReplaced,
    #[error("only the side whose word it is takes it back")]
    NotOwnClaim,
    #[error("a side does not confirm its own word")]
    OwnClaim,
    #[error("what has happened does not lie in the future")]
    ClaimInFuture,
    #[error("all have agreed on another answer, which this one has to replace: {0}")]
    AgreedOtherwise(ClaimId),
    // Assessments.
    #[error("an assessment is open for a day to a year")]
    ClosingDayUnfit,
    #[error("the assessment is closed")]
    AssessmentClosed,
    #[error("only the side that opened it closes it")]
    NotTheOpener,
    #[error("another assessment of the partnership is still open")]
    AssessmentStillOpen,
    #[error("at least one statement is answered")]
    NothingAnswered,
    #[error("each statement is answered once")]
    ItemAnsweredTwice,
    #[error("you have answered already")]
    AlreadyAnswered,
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Named(it) => it.code(),
            it => it.into(),
        }
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::Named(it) => it.verdict(),
            Self::EpisodeStillOpen(_) | Self::EpisodesOverlap(_) => {
                (Verdict::Exists, Concerns::Field(""))
            }
            Self::GuardsUnmet { .. } => conflict("/event"),
            Self::FormUnfounded(_) => conflict("/to"),
            Self::EpisodeOver
            | Self::DeclinedRecently(_)
            | Self::TooManyUnanswered
            | Self::NothingToJoin
            | Self::AgreementIs(_)
            | Self::NothingToRenew
            | Self::RenewalTooEarly(_)
            | Self::FollowedBy(_)
            | Self::CharterStands(_)
            | Self::FormChangeAwaits(_)
            | Self::SideSpeaksForItself
            | Self::NothingAttested
            | Self::NothingToTakeBack
            | Self::NotOwnClaim
            | Self::NotTheLatest
            | Self::TooLateToRetract
            | Self::NothingWouldStand
            | Self::ResolutionUsed
            | Self::AgreedOtherwise(_)
            | Self::SideHasActed
            | Self::ClaimReplaced
            | Self::OwnClaim
            | Self::AssessmentClosed
            | Self::NotTheOpener
            | Self::AssessmentStillOpen
            | Self::AlreadyAnswered
            | Self::NotImported
            | Self::TakesPartItself
            | Self::NothingDisputed
            | Self::Struck
            | Self::ReportIs(_)
            | Self::SupportWithdrawn
            | Self::SideIsFull
            | Self::MunicipalityTakesPart
            | Self::LeadStays
            | Self::HasJoined
            | Self::NotAnsweredYet
            | Self::OrganisationTakesPart => conflict(""),
            Self::MunicipalityUnknown(field)
            | Self::OrganisationUnknown(field)
            | Self::DocumentUnknown(field) => unknown(field),
            Self::GivenInFuture => invalid("/given_on"),
            Self::SupportEndsBefore => invalid("/valid_to"),
            Self::JoinsOutsideIt => invalid("/since"),
            Self::SubjectUnknown => unknown("/subject_id"),
            Self::MunicipalityNotOnSide => unknown("/municipality_id"),
            Self::ResolutionUnfit => unknown("/resolution_id"),
            Self::PredecessorUnknown => unknown("/follows/agreement_id"),
            Self::ClaimUnknown => unknown("/replaces_id"),
            Self::Lacking { lacking, .. } => {
                invalid(lacking.first().map_or("/reason", |guard| guard.brought_by()))
            }
            Self::TooFewSides | Self::SideWithoutMunicipality | Self::MunicipalityOnTwoSides => {
                invalid("/sides")
            }
            Self::OneCountry => invalid("/domestic"),
            Self::SideUnknown | Self::SideUnclear => invalid("/side"),
            Self::StartedInFuture => invalid("/started_on"),
            Self::DoesNotFit { field, .. }
            | Self::NotOfThisSide(field)
            | Self::DocumentNotShared(field)
            | Self::DocumentWithoutContent(field) => invalid(field),
            Self::EffectiveInFuture
            | Self::NoticeNotKept(_)
            | Self::WithdrawnAtOnce
            | Self::EndsBefore(_) => invalid("/effective_on"),
            Self::DeclaredInFuture => invalid("/declared_on"),
            Self::OthersHaveSpoken => conflict("/started_on"),
            Self::FormChangeUnknown | Self::EventUnknown => (Verdict::Unknown, Concerns::Request),
            Self::NoSuchForm(_) => invalid("/form"),
            Self::CouncilWithoutResolution => invalid("/decided_by"),
            Self::DecidedInFuture | Self::DecidedOnAnotherDay | Self::TookNoPart => {
                invalid("/decided_on")
            }
            Self::PredecessorIsFixed => invalid("/follows"),
            Self::WithoutLanguage => invalid("/languages"),
            Self::EndsBeforeItBegins => invalid("/in_force_to"),
            Self::LegitimationMissing | Self::ResolutionMissing => invalid("/resolution_id"),
            Self::SignedInFuture | Self::SignedAfterInForce => invalid("/signed_on"),
            Self::DocumentMissing => invalid("/document"),
            Self::ClaimWithoutDate | Self::ClaimInFuture => invalid("/on"),
            Self::ClaimWithoutText => invalid("/text"),
            Self::UnknownTerm => invalid("/category"),
            Self::ClosingDayUnfit => invalid("/closes_on"),
            Self::NothingAnswered | Self::ItemAnsweredTwice => invalid("/answers"),
        }
    }

    /// One for each guard; what the request has to bring along is missed where it would stand.
    fn parts(&self) -> Vec<(Concerns, &'static str)> {
        let part = |field, guard: SideGuard| (Concerns::Field(field), guard.into());
        match self {
            Self::GuardsUnmet { unmet, .. } => unmet.iter().map(|it| part("/event", *it)).collect(),
            Self::Lacking { lacking, .. } => {
                lacking.iter().map(|it| part(it.brought_by(), *it)).collect()
            }
            Self::FormUnfounded(guard) => vec![part("/to", *guard)],
            _ => vec![(self.verdict().1, self.code())],
        }
    }
}

impl Refusal {
    /// The same, where the request says the day in another field.
    pub(crate) fn on(self, field: &'static str) -> Self {
        match self {
            Self::DoesNotFit { misfit, .. } => Self::DoesNotFit { field, misfit },
            it => it,
        }
    }
}

fn conflict(field: &'static str) -> (Verdict, Concerns) {
    (Verdict::Conflict, Concerns::Field(field))
}

fn unknown(field: &'static str) -> (Verdict, Concerns) {
    (Verdict::Unknown, Concerns::Field(field))
}

fn invalid(field: &'static str) -> (Verdict, Concerns) {
    (Verdict::Invalid, Concerns::Field(field))
}

fn words(guards: &[SideGuard]) -> String {
    guards.iter().map(|it| it.asks()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use kernel::refused::table;

    use super::*;
    use crate::act::{Act, ActKind};

    #[expect(clippy::too_many_lines, reason = "a line for each refusal there is")]
    fn all() -> [Refusal; <Refusal as strum::EnumCount>::COUNT] {
        use Refusal as R;
        let (other, day) = (PartnershipId::from(uuid::Uuid::nil()), NaiveDate::MIN);
        let event = SideEvent::Suspend;
        let on = kernel::KnownDate::day(day);
        let act = Act { kind: ActKind::Step, subject: uuid::Uuid::nil(), side: None, on };
        [
            R::TooFewSides,
            R::SideWithoutMunicipality,
            R::MunicipalityOnTwoSides,
            R::OneCountry,
            R::MunicipalityUnknown("/sides"),
            R::OrganisationUnknown("/sides"),
            R::NotOfThisSide("/mandate"),
            R::SideIsFull,
            R::MunicipalityTakesPart,
            R::LeadStays,
            R::HasJoined,
            R::NotAnsweredYet,
            R::TookNoPart,
            R::JoinsOutsideIt,
            R::OrganisationTakesPart,
            R::Named(kernel::invited::Unnamed::Nowhere),
            R::MunicipalityNotOnSide,
            R::SideUnknown,
            R::SideUnclear,
            R::EpisodeStillOpen(other),
            R::EpisodesOverlap(other),
            R::EpisodeOver,
            R::NothingToJoin,
            R::StartedInFuture,
            R::DeclinedRecently(DateTime::UNIX_EPOCH),
            R::TooManyUnanswered,
            R::NotImported,
            R::TakesPartItself,
            R::NothingDisputed,
            R::Struck,
            R::ReportIs(ReportState::Upheld),
            R::SubjectUnknown,
            R::GuardsUnmet { event, unmet: vec![SideGuard::StatusFits] },
            R::Lacking { event, lacking: vec![SideGuard::DecisionOfMayor, SideGuard::Reason] },
            R::EffectiveInFuture,
            R::DoesNotFit {
                field: "/effective_on",
                misfit: Misfit::Unfounded { act, guard: SideGuard::StatusFits },
            },
            R::EventUnknown,
            R::NotTheLatest,
            R::TooLateToRetract,
            R::NothingWouldStand,
            R::OthersHaveSpoken,
            R::ResolutionUsed,
            R::CouncilWithoutResolution,
            R::ResolutionUnfit,
            R::NoSuchForm(Form::Contact),
            R::FormUnfounded(SideGuard::StatusFits),
            R::DecidedInFuture,
            R::AgreementIs(AgreementStatus::Signed),
            R::PredecessorUnknown,
            R::PredecessorIsFixed,
            R::NothingToRenew,
            R::RenewalTooEarly(day),
            R::EndsBeforeItBegins,
            R::WithoutLanguage,
            R::LegitimationMissing,
            R::SignedInFuture,
            R::SignedAfterInForce,
            R::SideHasActed,
            R::GivenInFuture,
            R::SupportEndsBefore,
            R::ResolutionMissing,
            R::SupportWithdrawn,
            R::DocumentUnknown("/languages"),
            R::DocumentNotShared("/document_id"),
            R::DocumentWithoutContent("/document_id"),
            R::DocumentMissing,
            R::NoticeNotKept(day),
            R::DeclaredInFuture,
            R::WithdrawnAtOnce,
            R::EndsBefore(AgreementStatus::InForce),
            R::DecidedOnAnotherDay,
            R::FollowedBy(uuid::Uuid::nil().into()),
            R::CharterStands(uuid::Uuid::nil().into()),
            R::NothingToTakeBack,
            R::SideSpeaksForItself,
            R::NothingAttested,
            R::FormChangeAwaits(uuid::Uuid::nil().into()),
            R::FormChangeUnknown,
            R::ClaimWithoutDate,
            R::ClaimWithoutText,
            R::UnknownTerm,
            R::ClaimUnknown,
            R::ClaimReplaced,
            R::NotOwnClaim,
            R::OwnClaim,
            R::ClaimInFuture,
            R::AgreedOtherwise(uuid::Uuid::nil().into()),
            R::ClosingDayUnfit,
            R::AssessmentClosed,
            R::NotTheOpener,
            R::AssessmentStillOpen,
            R::NothingAnswered,
            R::ItemAnsweredTwice,
            R::AlreadyAnswered,
        ]
    }

    #[test]
    fn what_kind_of_no_each_refusal_is_and_where() {
        let expected = "\
            too_few_sides: Invalid /sides\n\
            side_without_municipality: Invalid /sides\n\
            municipality_on_two_sides: Invalid /sides\n\
            one_country: Invalid /domestic\n\
            municipality_unknown: Unknown /sides\n\
            organisation_unknown: Unknown /sides\n\
            not_of_this_side: Invalid /mandate\n\
            side_is_full: Conflict body\n\
            municipality_takes_part: Conflict body\n\
            lead_stays: Conflict body\n\
            has_joined: Conflict body\n\
            not_answered_yet: Conflict body\n\
            took_no_part: Invalid /decided_on\n\
            joins_outside_it: Invalid /since\n\
            organisation_takes_part: Conflict body\n\
            nowhere: Conflict request\n\
            municipality_not_on_side: Unknown /municipality_id\n\
            side_unknown: Invalid /side\n\
            side_unclear: Invalid /side\n\
            episode_still_open: Exists body\n\
            episodes_overlap: Exists body\n\
            episode_over: Conflict body\n\
            nothing_to_join: Conflict body\n\
            started_in_future: Invalid /started_on\n\
            declined_recently: Conflict body\n\
            too_many_unanswered: Conflict body\n\
            not_imported: Conflict body\n\
            takes_part_itself: Conflict body\n\
            nothing_disputed: Conflict body\n\
            struck: Conflict body\n\
            report_is: Conflict body\n\
            subject_unknown: Unknown /subject_id\n\
            guards_unmet: Conflict /event\n\
            lacking: Invalid /decided_by\n\
            effective_in_future: Invalid /effective_on\n\
            does_not_fit: Invalid /effective_on\n\
            event_unknown: Unknown request\n\
            not_the_latest: Conflict body\n\
            too_late_to_retract: Conflict body\n\
            nothing_would_stand: Conflict body\n\
            others_have_spoken: Conflict /started_on\n\
            resolution_used: Conflict body\n\
            council_without_resolution: Invalid /decided_by\n\
            resolution_unfit: Unknown /resolution_id\n\
            no_such_form: Invalid /form\n\
            form_unfounded: Conflict /to\n\
            decided_in_future: Invalid /decided_on\n\
            agreement_is: Conflict body\n\
            predecessor_unknown: Unknown /follows/agreement_id\n\
            predecessor_is_fixed: Invalid /follows\n\
            nothing_to_renew: Conflict body\n\
            renewal_too_early: Conflict body\n\
            ends_before_it_begins: Invalid /in_force_to\n\
            without_language: Invalid /languages\n\
            legitimation_missing: Invalid /resolution_id\n\
            signed_in_future: Invalid /signed_on\n\
            signed_after_in_force: Invalid /signed_on\n\
            side_has_acted: Conflict body\n\
            given_in_future: Invalid /given_on\n\
            support_ends_before: Invalid /valid_to\n\
            resolution_missing: Invalid /resolution_id\n\
            support_withdrawn: Conflict body\n\
            document_unknown: Unknown /languages\n\
            document_not_shared: Invalid /document_id\n\
            document_without_content: Invalid /document_id\n\
            document_missing: Invalid /document\n\
            notice_not_kept: Invalid /effective_on\n\
            declared_in_future: Invalid /declared_on\n\
            withdrawn_at_once: Invalid /effective_on\n\
            ends_before: Invalid /effective_on\n\
            decided_on_another_day: Invalid /decided_on\n\
            followed_by: Conflict body\n\
            charter_stands: Conflict body\n\
            nothing_to_take_back: Conflict body\n\
            side_speaks_for_itself: Conflict body\n\
            nothing_attested: Conflict body\n\
            form_change_awaits: Conflict body\n\
            form_change_unknown: Unknown request\n\
            claim_without_date: Invalid /on\n\
            claim_without_text: Invalid /text\n\
            unknown_term: Invalid /category\n\
            claim_unknown: Unknown /replaces_id\n\
            claim_replaced: Conflict body\n\
            not_own_claim: Conflict body\n\
            own_claim: Conflict body\n\
            claim_in_future: Invalid /on\n\
            agreed_otherwise: Conflict body\n\
            closing_day_unfit: Invalid /closes_on\n\
            assessment_closed: Conflict body\n\
            not_the_opener: Conflict body\n\
            assessment_still_open: Conflict body\n\
            nothing_answered: Invalid /answers\n\
            item_answered_twice: Invalid /answers\n\
            already_answered: Conflict body\n";
        assert_eq!(table(&all()), expected);
    }

    #[test]
    fn what_is_lacking_is_missed_where_it_would_stand_and_what_is_unmet_at_the_event() {
        let event = SideEvent::Suspend;
        let at = Concerns::Field;
        let lacking = vec![SideGuard::DecisionOfMayor, SideGuard::Reason];
        assert_eq!(
            Refusal::Lacking { event, lacking }.parts(),
            [(at("/decided_by"), "decision_of_mayor"), (at("/reason"), "reason")]
        );
        let unmet = vec![SideGuard::EpisodeOpen, SideGuard::StatusFits];
        let unmet = Refusal::GuardsUnmet { event, unmet };
        assert_eq!(unmet.parts(), [(at("/event"), "episode_open"), (at("/event"), "status_fits")]);
        assert_eq!(
            unmet.to_string(),
            "suspend is not possible; it needs a partnership that has not ended; a side that stands where the event can happen"
        );
        let form = Refusal::FormUnfounded(SideGuard::StatusFits);
        assert_eq!(form.parts(), [(at("/to"), "status_fits")]);
        assert_eq!(Refusal::OwnClaim.parts(), [(at(""), "own_claim")]);
    }
}
