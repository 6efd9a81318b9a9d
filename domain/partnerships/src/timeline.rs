//! What happened between the sides, in the order of the days on which it happened.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::agreement::AgreementKind;
use crate::claim::ClaimKey;
use crate::resolution::ResolutionKind;
use crate::status::SideEvent;
use crate::{Form, KnownDate, PartnershipId, SideNumber};

kernel::words! {
    /// What an entry of the timeline is about, in the order in which such things happen on one day.
    TimelineKind {
        EpisodeBegun, ClaimMade, ClaimConfirmed, ResolutionPassed, ResolutionRejected, ResolutionDeferred,
        AgreementAdopted, AgreementSigned, AgreementInForce, FormChanged, StatusChanged, CitizenTrackChanged,
        AgreementTerminated, AgreementSuperseded, AgreementExpired, MunicipalityJoined, MunicipalityLeft, EpisodeEnded,
    }
}

impl TimelineKind {
    /// Its place among those of one day.
    pub fn rank(self) -> u8 {
        u8::try_from(Self::all().position(|it| it == self).unwrap_or_default()).unwrap_or(u8::MAX)
    }
}

kernel::words! {
    /// Who reads an entry: what is negotiated is for the parties.
    TimelineVisibility { Public, Parties }
}

kernel::words! {
    /// The word for what happened: the form that it began with, reached or had at its end, the event of a side or of its
    /// citizens, the kind of a resolution or an agreement, the key of a claim, what a municipality did.
    TimelineWord {
        Partnership, Friendship, Contact, ProjectPartnership, Unknown,
        Explore, TakeOver, Propose, Decline, Resolve, Activate, MarkDormant, Reactivate, Suspend, Resume, Abandon, End,
        PauseCitizens, ReopenCitizens, CloseCitizens,
        Intent, Conclude, Accede, Withdraw,
        Charter, FriendshipAgreement, Mou, ProjectAgreement, LetterOfIntent, AnnualAgreement,
        FoundedOn, SharedGoal, Milestone, JointReport,
        Joined, Left,
    }
}

/// Each word of these is one of the timeline.
macro_rules! told_as {
    ($($told:ty),+) => {
        $(impl From<$told> for TimelineWord {
            fn from(word: $told) -> Self {
                let text: &str = word.into();
                text.parse().unwrap_or(Self::Unknown)
            }
        })+
    };
}
told_as!(Form, SideEvent, ResolutionKind, AgreementKind, ClaimKey);

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TimelineEntry {
    pub kind: TimelineKind,
    pub on: KnownDate,
    /// Whose act it was; null for what became of the whole.
    pub side: Option<SideNumber>,
    /// The episode that it belongs to.
    pub partnership_id: PartnershipId,
    /// What it is about: the event, resolution, agreement, claim, change of form, municipality, or the episode itself.
    pub subject_id: Uuid,
    pub word: TimelineWord,
    /// The reason of a step, the body that voted, the title of an agreement, the name of a municipality; of an end that no
    /// side made, what made it.
    pub text: Option<String>,
    pub recorded_at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_told_as_itself() {
        fn same<T: Into<TimelineWord> + std::fmt::Display + Copy>(them: impl Iterator<Item = T>) {
            for it in them {
                assert_eq!(it.into().to_string(), it.to_string());
            }
        }
        same(Form::all());
        same(SideEvent::all());
        same(ResolutionKind::all());
        same(AgreementKind::all());
        same(ClaimKey::all());
    }
}
