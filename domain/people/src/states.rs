//! Where accounts, invitations and wishes for roles stand, and what can happen to them.

use kernel::{Life, words};

words! {
    /// Whether an account can be used.
    AccountState { Active, Inactive }
}

words! {
    /// What the platform does with an account.
    AccountEvent {
        /// Its sessions end, its tokens and keys are void; its roles wait.
        Deactivate,
        /// It can log in again; keys that were not revoked work again.
        Activate,
    }
}

impl Life for AccountState {
    type Event = AccountEvent;

    fn next(self, event: AccountEvent) -> Option<Self> {
        Some(match (self, event) {
            (Self::Active, AccountEvent::Deactivate) => Self::Inactive,
            (Self::Inactive, AccountEvent::Activate) => Self::Active,
            _ => return None,
        })
    }
}

words! {
    /// Where an invitation stands.
    InvitationState { Pending, Accepted, Withdrawn, Expired }
}

words! {
    /// What happens to an invitation.
    InvitationTurn { Accept, Withdraw, Expire }
}

impl Life for InvitationState {
    type Event = InvitationTurn;

    fn next(self, event: InvitationTurn) -> Option<Self> {
        use InvitationTurn::{Accept, Expire, Withdraw};
        Some(match (self, event) {
            (Self::Pending, Accept) => Self::Accepted,
            (Self::Pending, Withdraw) => Self::Withdrawn,
            (Self::Pending, Expire) => Self::Expired,
            _ => return None,
        })
    }
}

words! {
    /// Where a wish for a role stands.
    RoleRequestState { Pending, Granted, Declined, Withdrawn }
}

words! {
    /// What happens to a wish for a role.
    RoleRequestTurn { Grant, Decline, Withdraw }
}

impl Life for RoleRequestState {
    type Event = RoleRequestTurn;

    fn next(self, event: RoleRequestTurn) -> Option<Self> {
        Some(match (self, event) {
            (Self::Pending, RoleRequestTurn::Grant) => Self::Granted,
            (Self::Pending, RoleRequestTurn::Decline) => Self::Declined,
            (Self::Pending, RoleRequestTurn::Withdraw) => Self::Withdrawn,
            _ => return None,
        })
    }
}
