//! Dated acts, and what may be wrong with their order.

use kernel::{KnownDate, SideNumber};
use uuid::Uuid;

use crate::transition::SideGuard;

kernel::words! {
    /// What was done.
    ActKind {
        Beginning, Step, FormChange, Resolution, Adoption, Signature, InForce, Termination, Claim, End,
        Membership,
    }
}

/// A dated act of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    pub kind: ActKind,
    /// The record that it belongs to.
    pub subject: Uuid,
    pub side: Option<SideNumber>,
    pub on: KnownDate,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// An act lies before one that it follows.
    Order { act: Act, follows: Act },
    /// The form did not hold on the day of the act that asked for it.
    Unfounded { act: Act, guard: SideGuard },
}

impl std::fmt::Display for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.side {
            Some(side) => write!(f, "{} of side {} on {}", self.kind, i16::from(side), self.on),
            None => write!(f, "{} on {}", self.kind, self.on),
        }
    }
}

impl std::fmt::Display for Misfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Order { act, follows } => write!(f, "{act} would lie before {follows}"),
            Self::Unfounded { act, guard } => write!(f, "{act} would lack {}", guard.asks()),
        }
    }
}
