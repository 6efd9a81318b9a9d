//! The way of a revision to the public.

words! {
    /// How far a revision is on its way to the public.
    #[schema(as = ObservationState)]
    FigureState { Draft, Submitted, Approved, Published, Rejected, Withdrawn }
}

words! {
    /// What is done with a revision.
    #[schema(as = ObservationAction)]
    Action { Submit, Approve, Reject, Reopen, Publish, Withdraw }
}

impl FigureState {
    /// Where an action leads from here; `None` if it does not belong here.
    pub fn after(self, action: Action) -> Option<Self> {
        match (self, action) {
            (Self::Draft, Action::Submit) => Some(Self::Submitted),
            (Self::Submitted, Action::Approve) => Some(Self::Approved),
            (Self::Submitted, Action::Reject) => Some(Self::Rejected),
            (Self::Rejected, Action::Reopen) => Some(Self::Draft),
            (Self::Approved, Action::Publish) => Some(Self::Published),
            (Self::Published, Action::Withdraw) => Some(Self::Withdrawn),
            _ => None,
        }
    }
}

impl Action {
    /// Where it begins.
    pub fn begins(self) -> FigureState {
        match self {
            Self::Submit => FigureState::Draft,
            Self::Approve | Self::Reject => FigureState::Submitted,
            Self::Reopen => FigureState::Rejected,
            Self::Publish => FigureState::Approved,
            Self::Withdraw => FigureState::Published,
        }
    }

    /// Whether it needs a reason, which stays in the history.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Reject | Self::Withdraw)
    }
}
