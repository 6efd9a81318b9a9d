//! The words for what guards a step of a side, why it is taken, and what mends a form.

kernel::words! {
    /// Why a side stops or leaves.
    SideReasonCode { PoliticalSituation, War, LackOfResources, NoCounterpart, MutualAgreement, Merger, Other }
}

kernel::words! {
    /// What a step of a side needs. The first group is about the record and is met by doing something else first; the
    /// last three are met by the request itself.
    SideGuard {
        /// The episode has not ended, after which a new one begins, and is not struck.
        EpisodeOpen,
        /// The event belongs to the status the side is in.
        StatusFits,
        /// The record came from elsewhere, and nobody of this side has spoken.
        RecordImported,
        /// Another side has said something that can be declined.
        AnotherSideSpoke,
        /// From exploring only a contact becomes active: all else is proposed and resolved first.
        ContactOnly,
        /// A council resolution of this side to conclude, adopted and not used yet.
        ResolutionToConclude,
        /// A council resolution of this side to resume, since one suspended it.
        ResolutionToResume,
        /// A council resolution of this side to end, or agreements that have all run out.
        ResolutionToEndOrTermExpired,
        /// P-INV-01: a contact has no agreement in force.
        NoAgreementInForce,
        /// P-INV-02: a friendship has an agreement in force that is limited in time or to named projects.
        LimitedAgreementInForce,
        /// P-INV-03: a partnership has a charter in force, without end or theme, signed by the highest official of
        /// every side.
        CharterInForceSignedByEverySide,
        /// P-INV-04: a project partnership has an agreement in force with an end and a theme.
        DatedThematicAgreementInForce,
        /// The request gives the reason.
        Reason,
        /// The request names the mayor as the one who decided, where no council resolution is on record.
        DecisionOfMayor,
        /// The request names the day of an activity to come (S000-59).
        PlannedActivity,
    }
}

impl SideGuard {
    /// What it asks for, as a refusal tells it.
    pub(crate) fn asks(self) -> &'static str {
        match self {
            Self::EpisodeOpen => "a partnership that has not ended",
            Self::StatusFits => "a side that stands where the event can happen",
            Self::RecordImported => "an imported record in which the side has done nothing",
            Self::AnotherSideSpoke => {
                "something that another side has said, and nothing of one's own"
            }
            Self::ContactOnly => "a contact; all else is proposed and resolved first",
            Self::ResolutionToConclude => {
                "a council resolution of the side to conclude that is not used yet"
            }
            Self::ResolutionToResume => {
                "a council resolution of the side to resume, since one suspended it"
            }
            Self::ResolutionToEndOrTermExpired => {
                "a council resolution of the side to end, or agreements that have all run out"
            }
            Self::NoAgreementInForce => "no agreement in force",
            Self::LimitedAgreementInForce => {
                "an agreement in force that is limited in time or to named projects"
            }
            Self::CharterInForceSignedByEverySide => {
                "a charter in force without end or theme, signed by the highest official of every side"
            }
            Self::DatedThematicAgreementInForce => "an agreement in force with an end and a theme",
            Self::Reason => "the reason",
            Self::DecisionOfMayor => {
                "the mayor as the one who decided, or a council resolution on record"
            }
            Self::PlannedActivity => "the day of an activity to come",
        }
    }

    /// The field of a step by which a request meets the guard.
    pub(crate) fn brought_by(self) -> &'static str {
        match self {
            Self::DecisionOfMayor => "/decided_by",
            Self::PlannedActivity => "/planned_on",
            _ => "/reason",
        }
    }
}

kernel::words! {
    /// What the sides might do about a form whose rules no longer hold; nothing of it happens by itself.
    FormRemedy { ChangeToContact, ChangeToFriendship, ChangeToProjectPartnership, End }
}
