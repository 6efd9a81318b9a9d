use kernel::{Concerns, Refused, Verdict};

use crate::account::{AccountEvent, AccountState};

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
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::LastAdmin | Self::InvalidTransition { .. } => {
                (Verdict::Conflict, Concerns::Record)
            }
            Self::EndsInThePast => (Verdict::Invalid, Concerns::Field("/until")),
        }
    }
}
