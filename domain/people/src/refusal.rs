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
    #[error("nobody gives a role for longer than they hold their own")]
    LongerThanOnesOwn,
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
    #[error("they hold {0} roles already")]
    TooManyRoles(u64),
    #[error("others decide about one's own request")]
    OwnRequest,
    #[error("a contact is of one municipality or of one organisation")]
    ContactBodyUnclear,
    #[error("there is no such municipality or organisation")]
    ContactBodyUnknown,
    #[error("a contact is somebody who is known, or somebody new without an account")]
    ContactPersonUnclear,
    #[error("nobody whom the body may name has this identifier")]
    ContactPersonUnknown,
    #[error("an office is named in some language, each in at most 200 characters")]
    OfficeUnclear,
    #[error("a term ends on its first day at the earliest")]
    TermEndsBeforeItBegins,
    #[error("nobody is their own deputy")]
    DeputyOfSelf,
    #[error("the body has no such contact")]
    DeputyOfUnknown,
    #[error("a deputy has no deputies")]
    DeputyOfDeputy,
    #[error("the terms of the two have no day in common")]
    DeputyApart,
    #[error("a deputy would be left without a day in common; change the deputy first")]
    DeputiesLeft,
    #[error("the body has named {0} contacts already")]
    TooManyContacts(usize),
    #[error("they are a contact there in this office at the same time already")]
    ContactTwice,
    #[error("the person has withdrawn, so that it stays as it is")]
    ContactWithdrawn,
    #[error("who has an account says themselves whether they are named in public")]
    ConsentOfOthers,
    #[error("a consent was given today at the latest")]
    ConsentToCome,
    #[error("the person has an account and stays; merge the one without into them")]
    PersonHasAccount,
    #[error("both are registered for one conference; end one of the registrations first")]
    BothAreExpected,
    #[error("the two are one person already")]
    MergedIntoSelf,
    #[error("there is no such person to merge into")]
    MergedIntoUnknown,
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
            | Self::TooManyRoleRequests(_)
            | Self::TooManyRoles(_)
            | Self::DeputiesLeft
            | Self::TooManyContacts(_)
            | Self::ContactTwice
            | Self::ContactWithdrawn
            | Self::BothAreExpected
            | Self::PersonHasAccount => (Verdict::Conflict, Concerns::Record),
            Self::InvitationIs(_) => (Verdict::Gone, Concerns::Record),
            Self::EndsInThePast => (Verdict::Invalid, Concerns::Field("/until")),
            Self::SideMisplaced | Self::OwnSide => (Verdict::Invalid, Concerns::Field("/side")),
            Self::BodyUnknown => (Verdict::Unknown, Concerns::Field("/on_id")),
            Self::AddressUnreachable => (Verdict::Invalid, Concerns::Field("/email")),
            Self::RoleAboveOnesOwn => (Verdict::NotTheirs, Concerns::Field("/role")),
            Self::LongerThanOnesOwn => (Verdict::NotTheirs, Concerns::Field("/until")),
            Self::ContactBodyUnclear => (Verdict::Invalid, Concerns::Field("")),
            Self::ContactBodyUnknown => (Verdict::Unknown, Concerns::Field("")),
            Self::ContactPersonUnclear => (Verdict::Invalid, Concerns::Field("/person")),
            Self::ContactPersonUnknown => (Verdict::Unknown, Concerns::Field("/person_id")),
            Self::OfficeUnclear => (Verdict::Invalid, Concerns::Field("/office")),
            Self::TermEndsBeforeItBegins => (Verdict::Invalid, Concerns::Field("/to")),
            Self::DeputyOfUnknown => (Verdict::Unknown, Concerns::Field("/deputy_of_id")),
            Self::DeputyOfSelf | Self::DeputyOfDeputy | Self::DeputyApart => {
                (Verdict::Invalid, Concerns::Field("/deputy_of_id"))
            }
            Self::ConsentOfOthers | Self::ConsentToCome => {
                (Verdict::Invalid, Concerns::Field("/consented_on"))
            }
            Self::MergedIntoSelf => (Verdict::Invalid, Concerns::Field("/into_id")),
            Self::MergedIntoUnknown => (Verdict::Unknown, Concerns::Field("/into_id")),
            Self::InvitedOther | Self::OwnRequest => (Verdict::NotTheirs, Concerns::Request),
        }
    }
}
