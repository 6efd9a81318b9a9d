//! A registration: its life, the seat it holds or not, and the groups that its guest consents to be counted in.
//!
//! Seed rows S004-10 to S004-17; section 4.2 of the conference reference.

mod life;
mod words;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kernel::directory::organisation::OrganisationKind;
use kernel::{Choice, CountryCode, Invalid, Life as _, OrganisationId, PersonId, Reason, id};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::words::{Cause, Part, RegistrationEnding, RegistrationEvent, RegistrationStatus};
use crate::guest::{Guest, Mediation, NoticeVersion};
use crate::participation::{Mode, Origin, Participation, Provenance};
use crate::pool::{Claim, Counted, Needs};
use crate::{ConferenceId, Refusal};

id! {
    /// Identifies a registration.
    RegistrationId
}

/// A number in the queue of a conference, given out from 1 without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schema(value_type = u32, minimum = 1)]
pub struct Ticket(u32);

impl Ticket {
    pub const FIRST: Self = Self(1);

    /// The number that is given out after this one.
    #[must_use]
    pub fn following(self) -> Self {
        Self(self.0 + 1)
    }
}

impl TryFrom<u32> for Ticket {
    type Error = Invalid;
    fn try_from(raw: u32) -> Result<Self, Invalid> {
        if raw == 0 { Err(Invalid::new("number", "is 1 or more")) } else { Ok(Self(raw)) }
    }
}

impl From<Ticket> for u32 {
    fn from(number: Ticket) -> Self {
        number.0
    }
}

/// Groups somebody consented to be counted in, and when; gone as soon as the consent is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentedGroups {
    #[schema(min_items = 1, max_items = 40)]
    pub groups: BTreeSet<Choice>,
    pub consented_at: DateTime<Utc>,
}

/// A person's registration for a conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Registration {
    pub id: RegistrationId,
    pub conference_id: ConferenceId,
    /// The guest, with an account or without.
    pub person_id: PersonId,
    /// Who that is, and how they are reached: for the guest and the hosts.
    pub guest: Option<Guest>,
    /// The organisation in whose name somebody registered the guest; it is told instead of one who has no address.
    #[serde(rename = "mediator_organisation_id")]
    #[schema(value_type = Option<OrganisationId>)]
    pub mediation: Option<Mediation>,
    /// The text about their data that the guest has read.
    pub notice_version: Option<NoticeVersion>,
    pub participation: Participation,
    pub groups: Option<ConsentedGroups>,
    /// Derived when first submitted; it never changes afterwards.
    pub origin: Option<Origin>,
    /// The kind of the organisation that the guest represents, as it was when first submitted; it never changes afterwards.
    pub organisation_kind: Option<OrganisationKind>,
    pub status: RegistrationStatus,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<RegistrationEvent>,
    /// Higher ones go before lower ones.
    pub priority: u8,
    /// Its place in the queue, while waiting.
    pub waitlist: Option<Ticket>,
    /// Whether a host has approved of it.
    pub approved: bool,
    /// Why a host rejected it, called it off, or seated it out of turn.
    pub reason: Option<Reason>,
    /// How often somebody younger in the queue went first.
    pub overtaken: u32,
    /// Until when the offered seat is held.
    pub offered_until: Option<DateTime<Utc>>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Which registrations; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RegistrationFilter {
    /// Where they stand.
    #[param(example = json!(["waitlisted", "offered"]), max_items = 11)]
    pub status: Vec<RegistrationStatus>,
    /// Whether the guests come from the host country.
    #[param(example = json!(["international"]), max_items = 2)]
    pub origin: Vec<Origin>,
    /// How they take part.
    #[param(example = json!(["onsite"]), max_items = 2)]
    pub mode: Vec<Mode>,
}

/// Which of one's own registrations; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct OwnRegistrationFilter {
    /// For which conference.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub conference_id: Vec<ConferenceId>,
    /// Where they stand.
    #[param(example = json!(["confirmed", "offered"]), max_items = 11)]
    pub status: Vec<RegistrationStatus>,
}

impl Registration {
    /// Whether a pool counts it, if it takes any seats.
    pub fn is_counted(&self, by: Counted) -> bool {
        self.needs().is_ok_and(|it| it.are_counted(by))
    }

    fn needs(&self) -> Result<Needs, Refusal> {
        let Some(origin) = self.origin else { return Err(Refusal::OriginUnknown) };
        let (it, organisation_kind) = (&self.participation, self.organisation_kind);
        Ok(Needs { origin, mode: it.mode, delegation: it.delegation, organisation_kind })
    }

    /// What it wants of the pools.
    pub fn claim(&self) -> Result<Claim, Refusal> {
        let (size, priority) = (self.participation.size, self.priority);
        Ok(Claim { needs: self.needs()?, size, priority })
    }

    /// A registration that is not handed in, and nowhere on record, yet.
    pub fn draft(
        id: RegistrationId,
        conference_id: ConferenceId,
        person_id: PersonId,
        participation: Participation,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            conference_id,
            person_id,
            guest: None,
            mediation: None,
            notice_version: None,
            participation,
            groups: None,
            origin: None,
            organisation_kind: None,
            status: RegistrationStatus::Draft,
            allowed: Vec::new(),
            priority: 0,
            waitlist: None,
            approved: false,
            reason: None,
            overtaken: 0,
            offered_until: None,
            version: 0,
            created_at: now,
            updated_at: now,
        }
    }

    /// Hands it in, also again after it was over: then without its old place in the queue, but with its old origin, and for
    /// an organisation of the kind that it was of.
    pub fn submit(
        &self,
        host: CountryCode,
        represents: Option<OrganisationKind>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Submit, now)?;
        let (origin, organisation_kind) = match self.origin {
            Some(frozen) => (frozen, self.organisation_kind),
            None => (Origin::derive(&self.participation.provenance, host)?, represents),
        };
        Ok(Self { origin: Some(origin), organisation_kind, approved: false, ..next })
    }

    /// Whether its guest may submit a registration, this one or another: not while a host has turned down one of the
    /// guest's registrations for the conference, however many more were made.
    pub fn must_be_welcome(
        all_of_guest: impl IntoIterator<Item = RegistrationStatus>,
    ) -> Result<(), Refusal> {
        let turned_down = all_of_guest.into_iter().find(|it| it.is_turned_down());
        turned_down.map_or(Ok(()), |it| Err(Refusal::TurnedDown(it)))
    }

    /// Puts it at the end of the queue, with the next number of the conference.
    pub fn wait(&self, ticket: Ticket, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Waitlist, now)?;
        Ok(Self { waitlist: Some(ticket), ..next })
    }

    /// Somebody younger went first, by now so many times.
    pub fn pass(&self, overtaken: u32, now: DateTime<Utc>) -> Self {
        Self { overtaken, ..self.next(now) }
    }

    /// Changes how the guest takes part; for whom and from where stays as it was submitted. A party may become smaller,
    /// never larger: who else comes along queues like anybody.
    ///
    /// Who waits stands in the queue for a seat of one mode, and registers anew for another.
    pub fn revise(&self, to: Participation, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if !self.status.is_live() {
            return Err(Refusal::IsOver(self.status));
        }
        let settled =
            |it: &Participation| (it.organisation_id, it.delegation, it.provenance.clone());
        if settled(&to) != settled(&self.participation) {
            return Err(Refusal::Settled);
        }
        let before = self.participation.size;
        if to.size > before {
            return Err(Refusal::PartyGrows { from: before.into(), to: to.size.into() });
        }
        let waits = self.status == RegistrationStatus::Waitlisted;
        if waits && to.mode != self.participation.mode {
            return Err(Refusal::WaitsForAnotherSeat);
        }
        Ok(Self { participation: to, ..self.next(now) })
    }

    /// What stays on record for good: no groups, no words, and nobody's name.
    #[must_use]
    pub fn for_the_record(self) -> Self {
        Self { reason: None, guest: None, ..self.without_groups() }
    }

    /// With the text about their data that the guest has read.
    #[must_use]
    pub fn having_read(self, notice_version: Option<NoticeVersion>) -> Self {
        Self { notice_version, ..self }
    }

    /// The same for one whom somebody registers in the name of an organisation.
    #[must_use]
    pub fn mediated(self, by: Option<Mediation>) -> Self {
        Self { mediation: by, ..self }
    }

    /// Whether its guest is told where it stands now.
    pub fn is_news(&self, before: Option<&Self>) -> bool {
        before.is_none_or(|it| it.status != self.status)
    }

    /// The offer of a conference that goes on after it stood still lasts anew.
    #[must_use]
    pub fn renew(&self, until: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { offered_until: Some(until), ..self.next(now) }
    }

    /// Whose country a host corrects: where the guest comes from follows from it.
    pub fn correct(
        &self,
        provenance: Provenance,
        host: CountryCode,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let origin = Some(Origin::derive(&provenance, host)?);
        let participation = Participation { provenance, ..self.participation.clone() };
        Ok(Self { participation, origin, ..self.next(now) })
    }

    /// What its guest, a mediator or a host sees of it: groups are for the person and for the measure only.
    #[must_use]
    pub fn seen_as(self, part: Part) -> Self {
        let theirs = |event: &RegistrationEvent| part.acts_as(event.cause(self.status));
        let allowed = self.status.allowed().filter(theirs).collect();
        let groups = self.groups.clone().filter(|_| part == Part::Guest);
        Self { groups, allowed, ..self }
    }

    /// The same for whoever has no more than a link, which may have been passed on: in no groups, and with what a link is
    /// enough for.
    #[must_use]
    pub fn seen_by_link(self) -> Self {
        let mut seen = self.seen_as(Part::Guest).without_groups();
        seen.allowed.retain(|it| it.takes_the_link_only());
        seen
    }

    fn without_groups(self) -> Self {
        Self { groups: None, ..self }
    }

    /// Offers it a seat that is already held for it.
    pub fn offer(&self, until: DateTime<Utc>, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Offer, now)?;
        Ok(Self { offered_until: Some(until), ..next })
    }

    /// Confirms it; an offer only while it lasts.
    pub fn confirm(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.take(RegistrationEvent::Confirm, now)
    }

    /// Has the guest take the offer, and leaves it to the hosts to confirm that.
    pub fn refer(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.take(RegistrationEvent::Refer, now)
    }

    /// Has a host confirm it from out of the queue.
    pub fn admit(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.approve().take(RegistrationEvent::Admit, now)
    }

    /// A host approves of it: part of a change that the host makes, none of its own.
    pub(crate) fn approve(&self) -> Self {
        Self { approved: true, ..self.clone() }
    }

    fn take(&self, event: RegistrationEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        match self.offered_until {
            Some(until) if until <= now => Err(Refusal::OfferExpired(until)),
            _ => self.after(event, now),
        }
    }

    /// What it is once the conference has moved and no offer lasts longer than `last`, if that changes anything.
    pub fn hasten(&self, last: DateTime<Utc>, now: DateTime<Utc>) -> Option<Self> {
        self.offered_until.filter(|until| *until > last)?;
        Some(Self { offered_until: Some(last), ..self.next(now) })
    }

    /// Whether the offer has run out, so that the seat goes to the next.
    pub fn has_lapsed(&self, now: DateTime<Utc>) -> bool {
        self.status == RegistrationStatus::Offered
            && self.offered_until.is_some_and(|until| until <= now)
    }

    /// So long before an offer ends, its guest is told once more.
    pub const REMINDED_BEFORE: TimeDelta = TimeDelta::hours(24);

    /// Whether its guest is to be told that the offer ends: one that lasts no longer was told of just so long ago.
    pub fn ends_soon(&self, now: DateTime<Utc>) -> bool {
        self.offered_until.is_some_and(|until| {
            until <= now + Self::REMINDED_BEFORE && self.updated_at + Self::REMINDED_BEFORE < until
        })
    }

    /// Ends it; what it held is free for the next.
    pub fn end(&self, ending: RegistrationEnding, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.after(ending.into(), now)
    }

    /// What it is after an event that takes no seat.
    pub(crate) fn happen(
        &self,
        event: RegistrationEvent,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.after(event, now)
    }

    fn after(&self, event: RegistrationEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let status = self.status.after(event)?;
        let overtaken = if status == RegistrationStatus::Waitlisted { 0 } else { self.overtaken };
        Ok(Self {
            status,
            overtaken,
            waitlist: None,
            offered_until: None,
            reason: None,
            ..self.next(now)
        })
    }

    /// What the guest answers to the questions of the conference has changed; it stands elsewhere.
    #[must_use]
    pub fn answer(&self, now: DateTime<Utc>) -> Self {
        self.next(now)
    }

    /// Has the guest counted in the groups, with consent given now; no groups withdraw it.
    pub fn consent(&self, groups: BTreeSet<Choice>, now: DateTime<Utc>) -> Self {
        self.next(now).in_groups(groups, now)
    }

    /// The same for one that is being made.
    pub fn in_groups(self, groups: BTreeSet<Choice>, now: DateTime<Utc>) -> Self {
        let groups = Some(groups).filter(|it| !it.is_empty());
        let groups = groups.map(|groups| ConsentedGroups { groups, consented_at: now });
        Self { groups, ..self }
    }

    /// The groups that the guest is counted in.
    pub fn counted_in(self) -> BTreeSet<Choice> {
        self.groups.map(|it| it.groups).unwrap_or_default()
    }

    /// The same after something beside it has changed, while it is not over.
    pub fn touched(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.status.is_live() { Ok(self.next(now)) } else { Err(Refusal::IsOver(self.status)) }
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
