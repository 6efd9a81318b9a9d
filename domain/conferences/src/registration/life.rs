//! What may happen to a registration, and who may cause it.

use kernel::Life;

use super::{Cause, Part, RegistrationEvent, RegistrationStatus};
use crate::Refusal;

impl RegistrationStatus {
    pub fn after(self, event: RegistrationEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }
}

impl RegistrationEvent {
    /// A reason is given where it is needed, and nowhere else.
    pub fn must_have_reason(self, given: bool) -> Result<(), Refusal> {
        if self.needs_reason() == given { Ok(()) } else { Err(Refusal::ReasonFor(self.into())) }
    }

    pub fn must_be_caused_by(self, who: Part, status: RegistrationStatus) -> Result<(), Refusal> {
        // What the table does not know is refused there, with what it knows.
        match self.cause(status) {
            cause if who.acts_as(cause) || status.after(self).is_err() => Ok(()),
            cause => Err(Refusal::NotTheirs { event: self.into(), cause }),
        }
    }
}

impl Part {
    /// Whoever is spoken for consents to nothing by that: special categories are each person's own.
    pub fn must_be_guest(self) -> Result<(), Refusal> {
        match self {
            Self::Guest => Ok(()),
            _ => Err(Refusal::NotTheirs { event: "consent", cause: Cause::Guest }),
        }
    }

    /// Guests speak for themselves, or whoever has registered them does.
    pub fn must_speak_for_the_guest(self, what: &'static str) -> Result<(), Refusal> {
        if self.acts_as(Cause::Guest) {
            Ok(())
        } else {
            Err(Refusal::NotTheirs { event: what, cause: Cause::Guest })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_transition_says_what_is_possible() {
        let refusal = RegistrationStatus::Offered.after(RegistrationEvent::Cancel);
        let Err(Refusal::InvalidTransition { status, event, allowed }) = refusal else {
            panic!("{refusal:?}");
        };
        assert_eq!((status, event), ("offered", "cancel"));
        assert_eq!(allowed, ["confirm", "refer", "reject", "decline", "expire"]);
    }
}
