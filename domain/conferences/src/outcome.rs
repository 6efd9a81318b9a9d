//! What comes of a conference: outcomes, and what people set out to do together afterwards.
//!
//! Seed rows S004-21, S004-22 and S004-32; the state tables of section 4.2 of the conference reference.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::access::{Role, Viewer};
use kernel::{
    Invited, Life, LocalizedText, NamedEvent, OrganisationId, PlaceId, id, invited, words,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::conference::{Conference, ConferenceStatus, Dates};
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
    ) -> Result<Self, Refusal> {
        profile.must_say_something()?;
        let status = OutcomeStatus::Draft;
        let (created_at, updated_at) = (now, now);
        Ok(Self { id, conference_id, profile, status, version: 1, created_at, updated_at })
    }

    /// The same draft in other words; what is published stays.
    pub fn revise(&self, profile: OutcomeProfile, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.must_be_draft()?;
        profile.must_say_something()?;
        Ok(Self { profile, version: self.version + 1, updated_at: now, ..self.clone() })
    }

    pub fn must_be_draft(&self) -> Result<(), Refusal> {
        match self.status {
            OutcomeStatus::Draft => Ok(()),
            OutcomeStatus::Published => Err(Refusal::Published),
        }
    }

    /// Makes it public, once the conference was held.
    pub fn publish(&self, of: ConferenceStatus, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.must_be_draft()?;
        if !of.was_held() {
            return Err(Refusal::NotHeld(of));
        }
        let status = OutcomeStatus::Published;
        Ok(Self { status, version: self.version + 1, updated_at: now, ..self.clone() })
    }
}

impl OutcomeProfile {
    fn must_say_something(&self) -> Result<(), Refusal> {
        if self.text.is_empty() { Err(Refusal::TextMissing("/text")) } else { Ok(()) }
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
    /// Those who were named by others and have not accepted; shown to those who are named and to the hosts only.
    #[schema(value_type = Vec<Uuid>)]
    pub invited_parties: Invited<Uuid>,
    pub status: FollowUpStatus,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<FollowUpEvent>,
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
#[schema(as = FollowUpTransitionCreate, examples(json!({"event": "agree"})))]
pub struct FollowUpStep {
    pub event: FollowUpEvent,
    /// The partnership that came about; with `create_partnership` only.
    #[serde(default)]
    pub partnership_id: Option<Uuid>,
}

impl FollowUpProfile {
    /// All who are named.
    pub fn parties(&self) -> impl Iterator<Item = Uuid> {
        let municipalities = self.municipality_ids.iter().copied().map(Uuid::from);
        municipalities.chain(self.organisation_ids.iter().copied().map(Uuid::from))
    }

    fn must_follow(&self, conference: &Conference) -> Result<(), Refusal> {
        if self.text.is_empty() {
            return Err(Refusal::TextMissing("/text"));
        }
        let began = conference.profile.dates.map(Dates::first);
        match self.due_on.zip(began) {
            Some((due, began)) if due < began => Err(Refusal::DueTooEarly(began)),
            _ => Ok(()),
        }
    }
}

impl FollowUp {
    /// Sets out after a conference that runs or was held, for those who are one's `own`; others whom it names are asked.
    pub fn open(
        id: FollowUpId,
        conference: &Conference,
        profile: FollowUpProfile,
        own: &[Uuid],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if !conference.status.was_held() && conference.status != ConferenceStatus::Running {
            return Err(Refusal::NotHeld(conference.status));
        }
        profile.must_follow(conference)?;
        Ok(Self {
            id,
            conference_id: conference.id,
            invited_parties: Invited::default().renamed([], profile.parties(), own),
            profile,
            status: FollowUpStatus::Open,
            allowed: Vec::new(),
            partnership_id: None,
            version: 1,
            created_at: now,
            updated_at: now,
        })
    }

    /// Set out otherwise, as long as nothing is agreed. Who is new and none of one's `own` is asked.
    pub fn revise(
        &self,
        conference: &Conference,
        profile: FollowUpProfile,
        own: &[Uuid],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_be_open()?;
        profile.must_follow(conference)?;
        let invited_parties =
            self.invited_parties.renamed(self.profile.parties(), profile.parties(), own);
        Ok(Self { profile, invited_parties, ..self.next(now) })
    }

    pub fn must_be_open(&self) -> Result<(), Refusal> {
        match self.status {
            FollowUpStatus::Open => Ok(()),
            status => Err(Refusal::Agreed(status.into())),
        }
    }

    /// Those who take part by their own word.
    pub fn parties(&self) -> impl Iterator<Item = Uuid> {
        self.profile.parties().filter(|it| !self.invited_parties.is_asked(*it))
    }

    /// A party that was named says whether it takes part, or leaves.
    pub fn party_answers(
        &self,
        party: Uuid,
        event: NamedEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let invited_parties =
            match self.invited_parties.answer(party, self.profile.parties(), event)? {
                invited::Answered::Accepted(invited_parties) => invited_parties,
                invited::Answered::Gone => return Ok(self.next(now).without(party)),
            };
        Ok(Self { invited_parties, ..self.next(now) })
    }

    fn without(mut self, party: Uuid) -> Self {
        self.profile.municipality_ids.retain(|it| Uuid::from(*it) != party);
        self.profile.organisation_ids.retain(|it| Uuid::from(*it) != party);
        self.invited_parties = self.invited_parties.renamed(
            self.profile.parties().chain([party]),
            self.profile.parties(),
            &[],
        );
        self
    }

    /// What somebody sees of it after this conference: those who are named, and the hosts, all of it.
    #[must_use]
    pub fn seen_by(self, conference: &Conference, viewer: &Viewer) -> Self {
        let hosts = || conference.hosts().map(Uuid::from);
        let acts = viewer.is_with(Role::Contributor, hosts().chain(self.parties()));
        let is_named = viewer.is_with(Role::Viewer, self.profile.parties().chain(hosts()));
        let allowed = viewer.allowed(self.status, acts);
        Self { allowed, ..if is_named { self } else { self.without_invited() } }
    }

    fn without_invited(self) -> Self {
        let invited: Vec<_> = self.invited_parties.iter().collect();
        invited.into_iter().fold(self, Self::without)
    }

    /// The follow-up after the step. It is agreed once all who are named have accepted; the partnership that comes of it
    /// is one of its parties, whose `sides` are given: two of them at least.
    pub fn after(
        &self,
        step: FollowUpStep,
        sides: &[Uuid],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let FollowUpStep { event, partnership_id } = step;
        let status = self.status.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.status.into(),
            event: event.into(),
            allowed: self.status.allowed().map(Into::into).collect(),
        })?;
        if partnership_id.is_some() != (event == FollowUpEvent::CreatePartnership) {
            return Err(Refusal::PartnershipNamed);
        }
        if event == FollowUpEvent::Agree && !self.invited_parties.is_empty() {
            return Err(Refusal::PartiesMissing);
        }
        let joined = self.parties().filter(|it| sides.contains(it)).count();
        if partnership_id.is_some() && joined < PARTNERS_OF_A_FOLLOW_UP {
            return Err(Refusal::PartnershipOfOthers);
        }
        Ok(Self { status, partnership_id, ..self.next(now) })
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

/// So many parties of a follow-up at least are sides of the partnership that comes of it.
const PARTNERS_OF_A_FOLLOW_UP: usize = 2;

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
        let empty = OutcomeProfile { text: LocalizedText::default(), ..profile.clone() };
        let draft = |it| Outcome::draft(Uuid::nil().into(), Uuid::nil().into(), it, now());
        assert_eq!(draft(empty), Err(Refusal::TextMissing("/text")));
        let draft = draft(profile).expect("a draft");
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

    fn profile(municipalities: &[u128]) -> FollowUpProfile {
        FollowUpProfile {
            kind: FollowUpKind::Contact,
            text: text("What can we learn from other municipalities?"),
            outcome_id: None,
            municipality_ids: municipalities.iter().map(|it| Uuid::from_u128(*it).into()).collect(),
            organisation_ids: Vec::new(),
            due_on: None,
        }
    }

    fn held() -> Conference {
        let mut it = crate::conference::tests::catoira();
        it.status = ConferenceStatus::Held;
        it
    }

    fn own(ids: &[u128]) -> Vec<Uuid> {
        ids.iter().map(|it| Uuid::from_u128(*it)).collect()
    }

    fn open(profile: FollowUpProfile, own: &[Uuid]) -> Result<FollowUp, Refusal> {
        FollowUp::open(Uuid::nil().into(), &held(), profile, own, now())
    }

    #[test]
    fn a_partnership_is_named_when_it_has_come_about_and_is_that_of_the_parties() {
        let both = own(&[1, 2]);
        let open = open(profile(&[1, 2]), &both).expect("is open");
        let step = |event, partnership_id| FollowUpStep { event, partnership_id };
        let agreed = open.after(step(FollowUpEvent::Agree, None), &[], now()).expect("is agreed");
        let create = FollowUpEvent::CreatePartnership;
        assert_eq!(agreed.after(step(create, None), &[], now()), Err(Refusal::PartnershipNamed));
        let id = Some(Uuid::from_u128(7));
        let others = agreed.after(step(create, id), &own(&[1, 3]), now());
        assert_eq!(others, Err(Refusal::PartnershipOfOthers));
        let made = agreed.after(step(create, id), &both, now()).expect("has come about");
        assert_eq!((made.status, made.partnership_id), (FollowUpStatus::PartnershipCreated, id));
    }

    #[test]
    fn nobody_agrees_for_somebody_else() {
        let agree = FollowUpStep { event: FollowUpEvent::Agree, partnership_id: None };
        let asked = open(profile(&[1, 2, 3]), &own(&[1])).expect("is open");
        assert_eq!(asked.parties().collect::<Vec<_>>(), own(&[1]));
        assert_eq!(asked.clone().without_invited().profile.municipality_ids.len(), 1);
        assert_eq!(asked.after(agree, &[], now()), Err(Refusal::PartiesMissing));
        let two = Uuid::from_u128(2);
        let accepted = asked.party_answers(two, NamedEvent::Accept, now()).expect("takes part");
        let three = Uuid::from_u128(3);
        let left = accepted.party_answers(three, NamedEvent::Decline, now()).expect("declines");
        assert_eq!(left.profile.parties().collect::<Vec<_>>(), own(&[1, 2]));
        assert!(left.after(agree, &[], now()).is_ok());
    }

    #[test]
    fn what_never_took_place_has_no_follow_ups_and_none_is_due_before_it() {
        let idea = crate::conference::tests::catoira();
        let opened =
            |of: &Conference, profile| FollowUp::open(Uuid::nil().into(), of, profile, &[], now());
        assert_eq!(
            opened(&idea, profile(&[])).map(drop),
            Err(Refusal::NotHeld(ConferenceStatus::Idea))
        );
        let early = FollowUpProfile { due_on: NaiveDate::from_ymd_opt(1999, 1, 1), ..profile(&[]) };
        let began = idea.profile.dates.expect("dates").first();
        assert_eq!(opened(&held(), early).map(drop), Err(Refusal::DueTooEarly(began)));
        let silent = FollowUpProfile { text: LocalizedText::default(), ..profile(&[]) };
        assert_eq!(opened(&held(), silent).map(drop), Err(Refusal::TextMissing("/text")));
    }
}
