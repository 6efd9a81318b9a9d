use kernel::{Concerns, Refused, Verdict};

use crate::states::{AccountEvent, AccountState, InvitationState, RoleRequestState};

/// What the domain turns down; the `snake_case` name of the variant is the code of the problem.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    #[error("a body keeps an administrator whose role has no end; make somebody else one first")]
    LastAdmin,
    #[error("the last day of a role is today at the earliest")]
    EndsInThePast,
    #[error("{event} is not possible while it is {state}")]
    InvalidTransition { state: AccountState, event: AccountEvent },
    #[error("the side is named for a partnership, and only there")]
    SideMisplaced,
    #[error("the invitation is {0}")]
    InvitationIs(InvitationState),
    #[error("nobody gives a role above their own")]
    RoleAboveOnesOwn,
    #[error("{0} invitations wait there already; withdraw some")]
    TooManyInvitations(u64),
    #[error("they hold this role there already, or more")]
    IsMember,
    #[error("somebody speaks for that side already")]
    SideHasAVoice,
    #[error("one's own side is invited by way of its towns and organisations")]
    OwnSide,
    #[error("there is no such record to hold a role on")]
    BodyUnknown,
    #[error("no server of mail knows an address that is written so")]
    AddressUnreachable,
    #[error("the invitation is for another address")]
    InvitedOther,
    #[error("there is an account with this address; sign in and accept again")]
    SignInFirst,
    #[error("the request is {0}")]
    RoleRequestIs(RoleRequestState),
    #[error("{0} of your requests wait already")]
    TooManyRoleRequests(u64),
    #[error("others decide about one's own request")]
    OwnRequest,
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::LastAdmin
            | Self::InvalidTransition { .. }
            | Self::TooManyInvitations(_)
            | Self::IsMember
            | Self::SideHasAVoice
            | Self::SignInFirst
            | Self::RoleRequestIs(_)
            | Self::TooManyRoleRequests(_) => (Verdict::Conflict, Concerns::Record),
            Self::InvitationIs(_) => (Verdict::Gone, Concerns::Record),
            Self::EndsInThePast => (Verdict::Invalid, Concerns::Field("/until")),
            Self::SideMisplaced | Self::OwnSide => (Verdict::Invalid, Concerns::Field("/side")),
            Self::BodyUnknown => (Verdict::Unknown, Concerns::Field("/on_id")),
            Self::AddressUnreachable => (Verdict::Invalid, Concerns::Field("/email")),
            Self::RoleAboveOnesOwn => (Verdict::NotTheirs, Concerns::Field("/role")),
            Self::InvitedOther | Self::OwnRequest => (Verdict::NotTheirs, Concerns::Request),
        }
    }
}
