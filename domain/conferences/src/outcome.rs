//! What comes of a conference: outcomes, and what people set out to do together afterwards.
//!
//! Seed rows S004-21, S004-22 and S004-32; the state tables of section 4.2 of the conference reference.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Life, LocalizedText, OrganisationId, PlaceId, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::conference::ConferenceStatus;
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies an outcome of a conference.
    OutcomeId
}
id! {
    /// Identifies something that people set out to do after a conference.
    FollowUpId
}

words! {
    /// What kind of outcome it is.
    OutcomeKind { Result, Recommendation, NextPractice, GoodPractice, Film, Report }
}

words! {
    /// To whom an outcome speaks.
    Addressee { Local, National, European }
}

words! {
    /// Whether an outcome is being written, or out.
    OutcomeStatus { Draft, Published }
}

/// What somebody takes home from a conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OutcomeCreate, examples(json!({
    "kind": "result", "central": true, "addressees": ["local", "european"],
    "text": {"en": "Successful integration is not limited to a certain size of community."}
})))]
pub struct OutcomeProfile {
    pub kind: OutcomeKind,
    pub text: LocalizedText,
    /// The one central outcome (S004-22); a conference has at most one.
    #[serde(default)]
    pub central: bool,
    #[serde(default, deserialize_with = "kernel::max_items::<3, _, _>")]
    #[schema(max_items = 3)]
    pub addressees: Vec<Addressee>,
}

/// An outcome of a conference. Once published it stays; a correction is another outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Outcome {
    pub id: OutcomeId,
    pub conference_id: ConferenceId,
    #[serde(flatten)]
    pub profile: OutcomeProfile,
    pub status: OutcomeStatus,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Outcome {
    pub fn draft(
        id: OutcomeId,
        conference_id: ConferenceId,
        profile: OutcomeProfile,
        now: DateTime<Utc>,
    ) -> Self {
        let status = OutcomeStatus::Draft;
        Self { id, conference_id, profile, status, version: 1, created_at: now, updated_at: now }
    }

    /// Makes it public, once the conference was held.
    pub fn publish(&self, of: ConferenceStatus, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.status == OutcomeStatus::Published {
            return Err(Refusal::Published);
        }
        if !of.was_held() {
            return Err(Refusal::NotHeld(of));
        }
        let status = OutcomeStatus::Published;
        Ok(Self { status, version: self.version + 1, updated_at: now, ..self.clone() })
    }
}

words! {
    /// What people set out to do.
    FollowUpKind { Contact, Pilot, Partnership, FundingApplication }
}

words! {
    /// How far they have come.
    FollowUpStatus { Open, Agreed, PartnershipCreated, Done, Dropped }
}

words! {
    /// What happens to a follow-up.
    FollowUpEvent { Agree, CreatePartnership, Finish, Drop }
}

impl Life for FollowUpStatus {
    type Event = FollowUpEvent;

    fn next(self, event: FollowUpEvent) -> Option<Self> {
        match (self, event) {
            (Self::Open, FollowUpEvent::Agree) => Some(Self::Agreed),
            (Self::Agreed, FollowUpEvent::CreatePartnership) => Some(Self::PartnershipCreated),
            (Self::Agreed, FollowUpEvent::Finish) => Some(Self::Done),
            (Self::Open | Self::Agreed, FollowUpEvent::Drop) => Some(Self::Dropped),
            _ => None,
        }
    }
}

/// What people who met at a conference set out to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FollowUpCreate, examples(json!({
    "kind": "contact", "text": {"en": "Delegates of both municipalities met in the workshop; they stay in touch."},
    "municipality_ids": ["0193c2a0-0000-7000-8000-000000000001", "0193c2a0-0000-7000-8000-000000000002"]
})))]
pub struct FollowUpProfile {
    pub kind: FollowUpKind,
    pub text: LocalizedText,
    /// The outcome that it takes up.
    #[serde(default)]
    pub outcome_id: Option<OutcomeId>,
    /// Municipalities that take part.
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub municipality_ids: Vec<PlaceId>,
    /// Organisations that take part.
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub organisation_ids: Vec<OrganisationId>,
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// A follow-up of a conference (S004-32), and the partnership that came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub conference_id: ConferenceId,
    #[serde(flatten)]
    pub profile: FollowUpProfile,
    pub status: FollowUpStatus,
    /// The partnership or contact that came about.
    pub partnership_id: Option<Uuid>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// A step of a follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "agree"})))]
pub struct FollowUpStep {
    pub event: FollowUpEvent,
    /// The partnership that came about; with `create_partnership` only.
    #[serde(default)]
    pub partnership_id: Option<Uuid>,
}

impl FollowUp {
    pub fn open(
        id: FollowUpId,
        conference_id: ConferenceId,
        profile: FollowUpProfile,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            conference_id,
            profile,
            status: FollowUpStatus::Open,
            partnership_id: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    pub fn after(&self, step: FollowUpStep, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let FollowUpStep { event, partnership_id } = step;
        let status = self.status.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.status.into(),
            event: event.into(),
            allowed: self.status.allowed().map(Into::into).collect(),
        })?;
        if partnership_id.is_some() != (event == FollowUpEvent::CreatePartnership) {
            return Err(Refusal::PartnershipNamed);
        }
        let version = self.version + 1;
        Ok(Self { status, partnership_id, version, updated_at: now, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2019-10-20T12:00:00Z".parse().expect("a time")
    }

    fn text(it: &str) -> LocalizedText {
        [("en", it)].try_into().expect("a text")
    }

    #[test]
    fn an_outcome_is_published_once_and_after_the_conference() {
        let profile = OutcomeProfile {
            kind: OutcomeKind::Result,
            text: text("Successful integration is not limited to a certain size of community"),
            central: true,
            addressees: Vec::new(),
        };
        let draft = Outcome::draft(Uuid::nil().into(), Uuid::nil().into(), profile, now());
        let running = ConferenceStatus::Running;
        assert_eq!(draft.publish(running, now()), Err(Refusal::NotHeld(running)));
        let out = draft.publish(ConferenceStatus::Held, now()).expect("is published");
        assert_eq!((out.status, out.version), (OutcomeStatus::Published, 2));
        assert_eq!(out.publish(ConferenceStatus::Held, now()), Err(Refusal::Published));
    }

    #[test]
    fn the_table_of_follow_ups() {
        let expected = "\
            open --agree-> agreed\n\
            open --drop-> dropped\n\
            agreed --create_partnership-> partnership_created\n\
            agreed --finish-> done\n\
            agreed --drop-> dropped\n";
        assert_eq!(kernel::life::table::<FollowUpStatus>(), expected);
    }

    #[test]
    fn a_partnership_is_named_when_it_has_come_about_and_only_then() {
        let profile = FollowUpProfile {
            kind: FollowUpKind::Contact,
            text: text("What can we learn from other municipalities?"),
            outcome_id: None,
            municipality_ids: Vec::new(),
            organisation_ids: Vec::new(),
            due_on: None,
        };
        let open = FollowUp::open(Uuid::nil().into(), Uuid::nil().into(), profile, now());
        let step = |event, partnership_id| FollowUpStep { event, partnership_id };
        let agreed = open.after(step(FollowUpEvent::Agree, None), now()).expect("is agreed");
        let create = FollowUpEvent::CreatePartnership;
        assert_eq!(agreed.after(step(create, None), now()), Err(Refusal::PartnershipNamed));
        let id = Some(Uuid::from_u128(7));
        let made = agreed.after(step(create, id), now()).expect("has come about");
        assert_eq!((made.status, made.partnership_id), (FollowUpStatus::PartnershipCreated, id));
    }
}
