//! Partnerships between municipalities: sides, forms, status, agreements, and what both sides hold to be true.
//!
//! The rules `P-INV-01` to `P-INV-11` are those of section 4.4 of the partnerships reference; each has a test of that
//! name. Nothing here performs I/O, awaits, or reads the clock.

pub mod agreement;
pub mod assessment;
pub mod claim;
pub mod episode;
pub mod form;
pub mod map;
mod partnership;
mod refusal;
pub mod resolution;
pub mod ring;
mod side;
pub mod status;
pub mod timeline;
pub mod transition;

#[cfg(test)]
mod tests;

pub use agreement::Agreement;
pub use form::Form;
pub use kernel::{Exactly, KnownDate, SideNumber};
pub use partnership::{
    Candidate, Origin, OriginKind, Partnership, PartnershipFilter, PartnershipProposal,
    PartnershipWarning, of_levels,
};
pub use refusal::Refusal;
pub use resolution::Resolution;
pub use side::{Actor, ActorProposal, ActorRole, Side, SideProposal, Standing};

kernel::id! {
    /// Identifies a partnership: one episode of what two or more sides have with each other.
    PartnershipId
}
kernel::id! {
    /// Identifies an event in the life of a side or of the citizens' track.
    SideEventId
}
kernel::id! {
    /// Identifies a council resolution.
    ResolutionId
}
kernel::id! {
    /// Identifies an agreement.
    AgreementId
}
kernel::id! {
    /// Identifies a change of form.
    FormChangeId
}
kernel::id! {
    /// Identifies a claim to a shared fact.
    ClaimId
}
kernel::id! {
    /// Identifies an assessment.
    AssessmentId
}
