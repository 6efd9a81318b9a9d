//! The way of a revision to the public.

use kernel::Life;

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

words! {
    /// What happens to a figure before it is decided about.
    #[schema(as = ObservationEvent)]
    Led {
        /// A draft is shown to those who approve.
        Submit,
        /// What was rejected is a draft again.
        Reopen,
    }
}

impl From<Led> for Action {
    fn from(led: Led) -> Self {
        match led {
            Led::Submit => Self::Submit,
            Led::Reopen => Self::Reopen,
        }
    }
}

impl Life for FigureState {
    type Event = Action;

    fn next(self, action: Action) -> Option<Self> {
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
    /// Where it begins: each in one state.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_public() {
        assert_eq!(
            kernel::life::table::<FigureState>(),
            "draft --submit-> submitted\n\
             submitted --approve-> approved\n\
             submitted --reject-> rejected\n\
             approved --publish-> published\n\
             published --withdraw-> withdrawn\n\
             rejected --reopen-> draft\n"
        );
    }

    #[test]
    fn an_action_begins_where_it_is_allowed_and_nowhere_else() {
        for action in Action::all() {
            let from: Vec<_> = FigureState::all().filter(|it| it.next(action).is_some()).collect();
            assert_eq!(from, [action.begins()], "{action}");
        }
    }

    #[test]
    fn no_is_said_with_a_reason() {
        let needy: Vec<_> = Action::all().filter(|it| it.needs_reason()).collect();
        assert_eq!(needy, [Action::Reject, Action::Withdraw]);
    }
}
