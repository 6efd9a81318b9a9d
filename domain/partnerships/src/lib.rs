//! Partnerships between municipalities: sides, forms, status, agreements, and what both sides hold to be true.
//!
//! The rules `P-INV-01` to `P-INV-11` are those of section 4.4 of the partnerships reference; each has a test of that
//! name. Nothing here performs I/O, awaits, or reads the clock.
//!
//! | What | Where |
//! |---|---|
//! | the partnership and how it is proposed | `partnership.rs` |
//! | how long a no lasts, and how many may wait for an answer | [`proposal`] |
//! | its sides; organisations that carry them; towns that join and leave | `side.rs`, `actor.rs`, `town.rs` |
//! | all acts of one partnership, how they fit each other, and what follows | [`history`], [`act`] |
//! | episodes: one open at a time for a pair | [`episode`] |
//! | forms, and the agreements they rest on | [`form`] |
//! | where sides stand, and what follows for the whole | [`status`] |
//! | steps of a side: what guards them, how they are taken | [`transition`] |
//! | council resolutions | [`resolution`] |
//! | agreements and what sides do with them | [`agreement`] |
//! | what one side claims and the others confirm | [`claim`] |
//! | the check of the success factors | [`assessment`] |
//! | what its sides hear of changes; the network of a town | [`change`], [`network`] |
//! | what authorities say for it; what a side notes for itself | [`support`], [`note`] |
//! | pairs that never were; what should not be read | [`dispute`], [`report`] |
//! | which partnerships, in what order, and how many of each kind | [`finding`] |
//! | towns that are no more, and who follows them | [`history::History::succeed`] |
//! | what happened, in order; lines on a map; rings of towns | [`timeline`], [`map`], [`ring`] |
//! | all that is turned down | [`Refusal`] |
//!
//! # Lives
//!
//! A side ([`status::SideEvent::after`]); it has no status until it says something. Nobody sets the status of the whole:
//! it follows from the sides ([`status::official`]).
//!
//! | From | Event | To |
//! |---|---|---|
//! | nothing | explore | exploring |
//! | nothing | take over | active |
//! | nothing | decline | declined |
//! | exploring | propose | proposed |
//! | proposed | resolve | approved |
//! | exploring (a contact), approved | activate | active |
//! | active | mark dormant | dormant |
//! | dormant | reactivate | active |
//! | active, dormant | suspend | suspended |
//! | suspended | resume | active |
//! | exploring, proposed, approved | abandon | abandoned |
//! | active, dormant, suspended | end | ended |
//!
//! The track of the citizens of a side ([`status::CitizenTrack`]):
//!
//! | From | Event | To |
//! |---|---|---|
//! | open | pause citizens | paused |
//! | paused, closed | reopen citizens | open |
//! | open, paused | close citizens | closed |
//!
//! Organisations and further municipalities that a side names take part by their own word ([`kernel::Invited`]).
//!
//! An agreement ([`agreement::AgreementStatus`]) is where its adoptions, signatures and days put it: draft or under
//! negotiation, adopted by every side, signed by every side, in force, then expired, terminated, superseded or lapsed.

pub mod act;
mod actor;
pub mod agreement;
pub mod assessment;
pub mod change;
pub mod claim;
pub mod dispute;
pub mod episode;
pub mod finding;
pub mod form;
pub mod history;
pub mod map;
pub mod network;
pub mod note;
mod partnership;
pub mod proposal;
mod refusal;
pub mod report;
pub mod resolution;
pub mod ring;
mod side;
pub mod status;
pub mod support;
pub mod timeline;
mod town;
pub mod transition;

#[cfg(test)]
mod tests;

pub use agreement::Agreement;
pub use finding::PartnershipFilter;
pub use form::Form;
pub use kernel::{Exactly, KnownDate, PartnershipId, SideNumber};
pub use partnership::{
    Candidate, Candidates, Origin, OriginKind, Partnership, PartnershipEnd, PartnershipProfile,
    PartnershipProposal, PartnershipVisibility, PartnershipWarning, of_levels,
};
pub use refusal::Refusal;
pub use resolution::Resolution;
pub use side::{
    Actor, ActorProfile, ActorProposal, ActorRole, FormerMunicipality, InvitedMunicipality,
    JoinedMunicipality, MunicipalityProposal, Side, SideProposal, Standing,
};

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
    /// Identifies a report of what should not be read.
    ReportId
}
kernel::id! {
    /// Identifies a statement of support.
    SupportStatementId
}
kernel::id! {
    /// Identifies a note of a side.
    PartnershipNoteId
}
kernel::id! {
    /// Identifies an assessment.
    AssessmentId
}
