//! Who decides, about what, and how it goes.

kernel::words! {
    /// Who decided a step of a side: `association` is a *Partnerschaftsverein*.
    DecidedBy { Council, Mayor, Administration, Association }
}

kernel::words! {
    /// What a council decides about: to look for a partner, to conclude, suspend, resume or end a partnership, to join
    /// or to leave an alliance.
    ResolutionKind { Intent, Conclude, Suspend, Resume, End, Accede, Withdraw }
}

kernel::words! {
    /// How the vote went; only what was adopted carries a step.
    ResolutionOutcome { Adopted, Rejected, Deferred }
}
