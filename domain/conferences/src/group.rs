//! Groups: somebody registers others in the name of an organisation, each of them a guest of their own.
//!
//! Seed rows S000-E11 and S004-16: who speaks no language of the conference or has no address of mail comes by a teacher or a
//! mediator, who answers for them. Initials are enough of a name.

use kernel::access::DisplayName;
use kernel::questions::{Answer, some_answers};
use kernel::{Language, OrganisationId};
use serde::{Deserialize, Deserializer, Serialize, de};
use utoipa::ToSchema;

use crate::Refusal;
use crate::conference::Conference;
use crate::guest::NoticeVersion;
use crate::participation::{Origin, Participation, PartySize};
use crate::support::SupportNeeds;

/// So many people are registered at once.
const MOST_PEOPLE: usize = 30;

/// Somebody who is registered by others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupMember {
    /// Initials are enough.
    pub name: DisplayName,
    /// In which they are spoken to.
    pub language: Language,
    /// Everybody comes alone, and in nobody's name but the organisation's.
    pub participation: Participation,
    /// What they need to take part; whoever cares for guests there reads it.
    #[serde(default)]
    pub support_needs: SupportNeeds,
    /// To the questions of the conference.
    #[serde(default, deserialize_with = "some_answers")]
    #[schema(required = false, max_items = 30)]
    pub answers: Vec<Answer>,
}

/// What somebody says who registers others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = GroupRegistrationCreate, examples(json!({
    "organisation_id": "0193c2a0-0000-7000-8000-000000000001", "notice_version": "2026-11", "together": true,
    "people": [
        {"name": "O. K.", "language": "uk", "participation": {
            "provenance": {"residence_country": "UA"}, "mode": "onsite", "engagement": "voluntary", "size": 1
        }},
        {"name": "A. M.", "language": "en", "participation": {
            "provenance": {"residence_country": "DE"}, "mode": "online", "engagement": "voluntary", "size": 1
        }}
    ]
})))]
pub struct GroupProposal {
    /// In whose name: it answers for those whom it registers, and is told instead of them.
    pub organisation_id: OrganisationId,
    /// The text about their data that was read to all of them.
    pub notice_version: NoticeVersion,
    /// Whether all get a seat now, or nobody is registered; else each for themselves.
    #[serde(default)]
    pub together: bool,
    /// To which version of the questions of the conference the answers of all are; needed with answers.
    #[serde(default)]
    pub questions_version: Option<u32>,
    #[serde(deserialize_with = "some_people")]
    #[schema(min_items = 1, max_items = 30)]
    pub people: Vec<GroupMember>,
}

/// Of two with the same initials both come.
fn some_people<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<GroupMember>, D::Error> {
    let people = Vec::deserialize(from)?;
    if (1..=MOST_PEOPLE).contains(&people.len()) {
        Ok(people)
    } else {
        Err(de::Error::custom(format!("takes 1 to {MOST_PEOPLE} people")))
    }
}

impl GroupProposal {
    /// All that is wrong with people, each with their place in the list.
    pub fn misfits(&self, at: &Conference) -> Vec<(usize, Refusal)> {
        let of = |it: &GroupMember| {
            let it = &it.participation;
            let of_others = |named: Option<_>| named.is_some_and(|it| it != self.organisation_id);
            let alone = it.size == PartySize::ALONE;
            let origin = Origin::derive(&it.provenance, at.profile.country);
            [
                of_others(it.organisation_id)
                    .then_some(Refusal::NotOfTheGroup("/participation/organisation_id")),
                of_others(it.delegation)
                    .then_some(Refusal::NotOfTheGroup("/participation/delegation")),
                (!alone).then_some(Refusal::NobodyComesAlong),
                at.must_offer(it.mode).err(),
                origin.err(),
            ]
        };
        let all = self.people.iter().enumerate();
        all.flat_map(|(place, it)| of(it).into_iter().flatten().map(move |no| (place, no)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_of_one_to_thirty_and_two_of_the_same_initials_are_two() {
        let of = |count: usize| {
            let one = serde_json::json!({
                "name": "O. K.", "language": "uk", "participation": {
                    "provenance": {}, "mode": "onsite", "engagement": "voluntary", "size": 1
                },
            });
            serde_json::from_value::<GroupProposal>(serde_json::json!({
                "organisation_id": "0193c2a0-0000-7000-8000-000000000001", "notice_version": "1",
                "people": vec![one; count],
            }))
        };
        assert_eq!(of(2).expect("a group").people.len(), 2);
        assert_eq!(of(30).expect("a group").people.len(), 30);
        assert!(of(0).is_err() && of(31).is_err());
    }
}
