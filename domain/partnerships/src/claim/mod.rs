//! Two-party truth: what one side says of both is shown as its word alone until every other side has confirmed it.

mod acts;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Choice, LocalizedText, Reason, Website};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{ClaimId, KnownDate, PartnershipId, Refusal, SideNumber};

kernel::words! {
    /// What a claim is about: when they found each other, a goal they share (S000-06), a milestone such as the first
    /// personal meeting (S000-08), a report of both.
    ClaimKey { FoundedOn, SharedGoal, Milestone, JointReport }
}

kernel::words! {
    /// `one_sided` until every side has confirmed; what all have agreed on stays `agreed` until all agree on what
    /// replaces it.
    ///
    /// `disputed`: another side objects; `withdrawn`: its side has taken it back.
    ClaimStanding { OneSided, Agreed, Replaced, Disputed, Withdrawn }
}

/// A claim as a side makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ClaimCreate, examples(json!({"key": "founded_on", "on": "1988"})))]
pub struct ClaimProposal {
    pub key: ClaimKey,
    /// The side that says so; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// Required for `founded_on` and `milestone`.
    #[serde(default)]
    pub on: Option<KnownDate>,
    /// Required for all but `founded_on`; no names of private persons.
    #[serde(default)]
    pub text: LocalizedText,
    /// What kind of goal (`lifelong_learning`, `social_cohesion`, `civic_competences`) or milestone
    /// (`first_personal_meeting`); where none fits, the text says it alone.
    #[serde(default)]
    pub category: Option<Choice>,
    #[serde(default)]
    pub document: Option<Website>,
    /// The claim it is to replace.
    #[serde(default)]
    pub replaces_id: Option<ClaimId>,
}

/// That a side holds a claim of another to be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ClaimConfirmation)]
pub struct Confirmation {
    pub side: SideNumber,
    pub confirmed_on: NaiveDate,
    pub recorded_at: DateTime<Utc>,
}

/// That a side holds a claim of another to be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ClaimObjection)]
pub struct Objection {
    pub side: SideNumber,
    /// Public; no names of private persons.
    pub reason: Reason,
    pub recorded_at: DateTime<Utc>,
}

/// An objection as a side raises it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ObjectionCreate, examples(json!({"reason": "Our archive has another year."})))]
pub struct ObjectionProposal {
    /// The side that objects; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub reason: Reason,
}

/// A confirmation as a side gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConfirmationCreate, examples(json!({})))]
pub struct ConfirmationProposal {
    /// The side that confirms; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
}

/// What a side says of the partnership, and who agrees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SharedClaim)]
pub struct Claim {
    pub id: ClaimId,
    pub partnership_id: PartnershipId,
    /// Whose word it is.
    pub claimed_by: SideNumber,
    pub key: ClaimKey,
    pub on: Option<KnownDate>,
    pub text: LocalizedText,
    pub category: Option<Choice>,
    pub document: Option<Website>,
    pub replaces_id: Option<ClaimId>,
    pub standing: ClaimStanding,
    pub confirmations: Vec<Confirmation>,
    pub objections: Vec<Objection>,
    /// Whether the platform has taken text and document out of sight.
    pub concealed: bool,
    /// How many sides have to confirm.
    pub awaits: i16,
    pub recorded_at: DateTime<Utc>,
}

/// Kinds of goals that they share (S000-07).
const GOALS: &[&str] = &["lifelong_learning", "social_cohesion", "civic_competences"];

/// Kinds of milestones (S000-08).
const MILESTONES: &[&str] = &["first_personal_meeting"];

/// All kinds of goals and milestones; there may be more of them one day.
pub fn categories() -> impl Iterator<Item = &'static str> {
    ClaimKey::all().filter_map(ClaimKey::categories).flatten().copied()
}

impl ClaimKey {
    /// The kinds there are of it, if it has any.
    fn categories(self) -> Option<&'static [&'static str]> {
        match self {
            Self::SharedGoal => Some(GOALS),
            Self::Milestone => Some(MILESTONES),
            Self::FoundedOn | Self::JointReport => None,
        }
    }

    /// Whether it may be called that; where there are no kinds, anything is.
    pub(super) fn takes(self, category: &Choice) -> bool {
        self.categories().is_none_or(|it| it.contains(&category.as_str()))
    }

    /// Whether there is one answer to it for the whole partnership.
    fn is_single(self) -> bool {
        self == Self::FoundedOn
    }
}

/// Which claims of a partnership.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ClaimFilter {
    /// What they are about.
    #[param(example = json!(["founded_on"]), max_items = 4)]
    pub key: Vec<ClaimKey>,
    /// How far they are agreed on.
    #[param(example = json!(["agreed"]), max_items = 3)]
    pub standing: Vec<ClaimStanding>,
    /// The side whose word it is.
    #[param(inline, nullable = false, example = 1)]
    pub side: Option<SideNumber>,
}

impl Claim {
    /// As it shows to others than the platform.
    #[must_use]
    pub fn for_all(self) -> Self {
        if !self.concealed {
            return self;
        }
        Self { text: LocalizedText::default(), document: None, ..self }
    }

    pub(crate) fn is_agreed(&self) -> bool {
        self.standing == ClaimStanding::Agreed
    }

    pub(crate) fn stands(&self) -> bool {
        !matches!(self.standing, ClaimStanding::Replaced | ClaimStanding::Withdrawn)
    }

    pub(super) fn must_stand(&self) -> Result<(), Refusal> {
        match self.standing {
            ClaimStanding::Replaced | ClaimStanding::Withdrawn => Err(Refusal::ClaimReplaced),
            _ => Ok(()),
        }
    }

    /// Where there is one answer, and all have agreed on one, another replaces it.
    pub(super) fn must_be_the_answer(&self, others: &[Self]) -> Result<(), Refusal> {
        let agreed = others.iter().find(|it| {
            it.key == self.key && it.standing == ClaimStanding::Agreed && it.id != self.id
        });
        let line = self.line(others);
        match agreed.filter(|it| self.key.is_single() && !line.contains(&it.id)) {
            Some(it) => Err(Refusal::AgreedOtherwise(it.id)),
            None => Ok(()),
        }
    }

    /// What it is to replace, and what that was to replace, and so on.
    pub(super) fn line(&self, of: &[Self]) -> Vec<ClaimId> {
        let mut line = Vec::from_iter(self.replaces_id);
        while let Some(older) = line.last().and_then(|last| of.iter().find(|it| it.id == *last)) {
            match older.replaces_id.filter(|it| !line.contains(it)) {
                Some(id) => line.push(id),
                None => break,
            }
        }
        line
    }

    /// Whether this claim, as it stands now, takes the place of the one that it is to replace: nobody alone unmakes
    /// what all have agreed on, and nobody takes back the word of another.
    pub(super) fn replaces(&self, old: &Self) -> bool {
        self.standing == ClaimStanding::Agreed
            || (old.standing == ClaimStanding::OneSided && old.claimed_by == self.claimed_by)
    }
}
