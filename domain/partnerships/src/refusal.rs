use chrono::NaiveDate;
use kernel::{Concerns, Refused, Verdict};

use crate::agreement::AgreementStatus;
use crate::status::SideEvent;
use crate::transition::SideGuard;
use crate::{Form, PartnershipId};

/// What the domain turns down; the `snake_case` name of the variant is the code of the problem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
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
    MunicipalityUnknown,
    #[error("there is no such organisation")]
    OrganisationUnknown,
    #[error("an organisation takes part once")]
    OrganisationTakesPart,
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
    #[error("a partnership cannot be dated to begin in the future")]
    StartedInFuture,
    // Steps and forms.
    #[error("{event} is not possible: {}", words(unmet))]
    GuardsUnmet { event: SideEvent, unmet: Vec<SideGuard> },
    #[error("{event} asks for: {}", words(lacking))]
    Lacking { event: SideEvent, lacking: Vec<SideGuard> },
    #[error("the day lies in the future")]
    EffectiveInFuture,
    #[error("the day lies before what it follows")]
    EffectiveTooEarly,
    #[error("what a council has decided rests on its resolution")]
    CouncilWithoutResolution,
    #[error("there is no such resolution of this side that can carry this, or it is used already")]
    ResolutionUnfit,
    #[error("a partnership cannot become {0} from what it is")]
    NoSuchForm(Form),
    #[error("the form does not hold: {0}")]
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
    #[error("it cannot be signed before the partnership began")]
    SignedBeforeItBegan,
    #[error("it cannot be signed after the day from which it is to be in force")]
    SignedAfterInForce,
    #[error("the side has done so already")]
    SideHasActed,
    #[error("to terminate what is signed takes a document")]
    DocumentMissing,
    #[error("with the notice kept, it ends on {0} at the earliest")]
    NoticeNotKept(NaiveDate),
    // Claims.
    #[error("such a claim needs a date")]
    ClaimWithoutDate,
    #[error("such a claim needs a text")]
    ClaimWithoutText,
    #[error("there is no such claim of this key")]
    ClaimUnknown,
    #[error("another claim has replaced it")]
    ClaimReplaced,
    #[error("a side does not confirm its own word")]
    OwnClaim,
    // Assessments.
    #[error("an assessment is open for a day to a year")]
    ClosingDayUnfit,
    #[error("the assessment is closed")]
    AssessmentClosed,
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
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::EpisodeStillOpen(_) | Self::EpisodesOverlap(_) => {
                (Verdict::Exists, Concerns::Field(""))
            }
            Self::GuardsUnmet { .. } => conflict("/event"),
            Self::FormUnfounded(_) => conflict("/to"),
            Self::EpisodeOver
            | Self::AgreementIs(_)
            | Self::NothingToRenew
            | Self::RenewalTooEarly(_)
            | Self::SideHasActed
            | Self::ClaimReplaced
            | Self::OwnClaim
            | Self::AssessmentClosed
            | Self::AssessmentStillOpen
            | Self::AlreadyAnswered
            | Self::OrganisationTakesPart => conflict(""),
            Self::MunicipalityUnknown | Self::OrganisationUnknown => unknown("/sides"),
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
            Self::EffectiveInFuture | Self::EffectiveTooEarly | Self::NoticeNotKept(_) => {
                invalid("/effective_on")
            }
            Self::NoSuchForm(_) => invalid("/form"),
            Self::CouncilWithoutResolution => invalid("/decided_by"),
            Self::DecidedInFuture => invalid("/decided_on"),
            Self::PredecessorIsFixed => invalid("/follows"),
            Self::WithoutLanguage => invalid("/languages"),
            Self::EndsBeforeItBegins => invalid("/in_force_to"),
            Self::LegitimationMissing => invalid("/resolution_id"),
            Self::SignedInFuture | Self::SignedBeforeItBegan | Self::SignedAfterInForce => {
                invalid("/signed_on")
            }
            Self::DocumentMissing => invalid("/document"),
            Self::ClaimWithoutDate => invalid("/on"),
            Self::ClaimWithoutText => invalid("/text"),
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
    guards.iter().map(|it| (*it).into()).collect::<Vec<&str>>().join(", ")
}
