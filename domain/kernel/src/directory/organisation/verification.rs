//! How far the network has checked an organisation, and what is done about it.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::{Life, Reason};

words! {
    /// How far the network has checked that an organisation is who it says it is.
    Verification { Unverified, Submitted, Verified, Rejected, Expired }
}

words! {
    /// What happens to a verification.
    VerificationEvent {
        /// The organisation asks to be checked.
        Submit,
        /// The network confirms it.
        Verify,
        /// The network declines, with a reason.
        Reject,
        /// A confirmation has grown old.
        Expire,
    }
}

impl Life for Verification {
    type Event = VerificationEvent;

    fn next(self, event: VerificationEvent) -> Option<Self> {
        use VerificationEvent::{Expire, Reject, Submit, Verify};
        match (self, event) {
            (Self::Unverified | Self::Rejected | Self::Expired, Submit) => Some(Self::Submitted),
            (Self::Submitted, Verify) => Some(Self::Verified),
            (Self::Submitted, Reject) => Some(Self::Rejected),
            (Self::Verified, Expire) => Some(Self::Expired),
            _ => None,
        }
    }
}

words! {
    /// What an organisation does about its verification.
    OrganisationEvent {
        /// It asks to be checked.
        Submit,
    }
}

/// A step of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrganisationTransitionCreate, examples(json!({"event": "submit"})))]
pub struct OrganisationStep {
    pub event: OrganisationEvent,
}

impl From<OrganisationEvent> for VerificationEvent {
    fn from(event: OrganisationEvent) -> Self {
        match event {
            OrganisationEvent::Submit => Self::Submit,
        }
    }
}

impl From<OrganisationStep> for VerificationStep {
    fn from(OrganisationStep { event }: OrganisationStep) -> Self {
        Self { event: event.into(), reason: None }
    }
}

words! {
    /// What the network decides about a verification.
    OrganisationVerdict {
        /// It confirms what the organisation says of itself.
        Verify,
        /// It declines, with a reason.
        Reject,
        /// A confirmation has grown old.
        Expire,
    }
}

/// What the network decides about an organisation, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "verify"})))]
pub struct OrganisationDecision {
    pub event: OrganisationVerdict,
    /// Required to reject.
    #[serde(default)]
    pub reason: Option<Reason>,
}

impl From<OrganisationDecision> for VerificationStep {
    fn from(OrganisationDecision { event, reason }: OrganisationDecision) -> Self {
        let event = match event {
            OrganisationVerdict::Verify => VerificationEvent::Verify,
            OrganisationVerdict::Reject => VerificationEvent::Reject,
            OrganisationVerdict::Expire => VerificationEvent::Expire,
        };
        Self { event, reason }
    }
}

/// A step of the verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerificationStep {
    pub event: VerificationEvent,
    /// Required to reject.
    pub reason: Option<Reason>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_of_a_verification() {
        assert_eq!(
            crate::life::table::<Verification>(),
            "unverified --submit-> submitted\n\
             submitted --verify-> verified\n\
             submitted --reject-> rejected\n\
             verified --expire-> expired\n\
             rejected --submit-> submitted\n\
             expired --submit-> submitted\n"
        );
    }
}
