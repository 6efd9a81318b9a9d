//! A registration: its life, the seat it holds or not, and where the guest counts as coming from.
//!
//! Seed rows S004-10 to S004-17; section 4.2 of the conference reference.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kernel::{AccountId, Choice, CountryCode, Invalid, OrganisationId, id, words};
use serde::{Deserialize, Serialize};
use strum::VariantArray;
use utoipa::ToSchema;

use crate::ConferenceId;
use crate::Refusal;

id! {
    /// Identifies a registration.
    RegistrationId
}

words! {
    /// Where a registration stands.
    RegistrationStatus {
        Draft,
        /// Awaits approval.
        Submitted,
        Waitlisted,
        /// A seat is held until `offered_until`.
        Offered,
        Confirmed,
        Declined,
        Expired,
        Withdrawn,
        Rejected,
        CancelledByParticipant,
        CancelledByHost,
    }
}

words! {
    /// What happens to a registration.
    RegistrationEvent { Submit, Confirm, Offer, Waitlist, Reject, Withdraw, Decline, Expire, Cancel, CancelByHost }
}

words! {
    /// How a registration ends.
    RegistrationEnding { Reject, Withdraw, Decline, Expire, Cancel, CancelByHost }
}

impl From<RegistrationEnding> for RegistrationEvent {
    fn from(ending: RegistrationEnding) -> Self {
        match ending {
            RegistrationEnding::Reject => Self::Reject,
            RegistrationEnding::Withdraw => Self::Withdraw,
            RegistrationEnding::Decline => Self::Decline,
            RegistrationEnding::Expire => Self::Expire,
            RegistrationEnding::Cancel => Self::Cancel,
            RegistrationEnding::CancelByHost => Self::CancelByHost,
        }
    }
}

impl RegistrationStatus {
    /// The one table of what may happen when.
    fn next(self, event: RegistrationEvent) -> Option<Self> {
        use RegistrationEvent as E;
        match (self, event) {
            (Self::Draft, E::Submit) => Some(Self::Submitted),
            (over, E::Submit) if !over.is_live() => Some(Self::Submitted),
            (Self::Submitted | Self::Offered, E::Confirm) => Some(Self::Confirmed),
            (Self::Submitted | Self::Waitlisted, E::Offer) => Some(Self::Offered),
            (Self::Submitted, E::Waitlist) => Some(Self::Waitlisted),
            (Self::Submitted | Self::Waitlisted, E::Reject) => Some(Self::Rejected),
            (Self::Draft | Self::Submitted | Self::Waitlisted, E::Withdraw) => {
                Some(Self::Withdrawn)
            }
            (Self::Offered, E::Decline) => Some(Self::Declined),
            (Self::Waitlisted | Self::Offered, E::Expire) => Some(Self::Expired),
            (Self::Confirmed, E::Cancel) => Some(Self::CancelledByParticipant),
            (Self::Confirmed, E::CancelByHost) => Some(Self::CancelledByHost),
            _ => None,
        }
    }

    pub fn after(self, event: RegistrationEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }

    /// What may happen now.
    pub fn allowed(self) -> impl Iterator<Item = RegistrationEvent> {
        let events = RegistrationEvent::VARIANTS.iter().copied();
        events.filter(move |event| self.next(*event).is_some())
    }

    /// Whether it takes a seat; one that awaits approval does only where the conference holds seats meanwhile.
    pub fn holds_seat(self, hold_while_pending: bool) -> bool {
        match self {
            Self::Offered | Self::Confirmed => true,
            Self::Submitted => hold_while_pending,
            _ => false,
        }
    }

    /// Whether it is under way or settled, not over; a person has at most one such registration at a conference.
    pub fn is_live(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Submitted | Self::Waitlisted | Self::Offered | Self::Confirmed
        )
    }
}

words! {
    /// Whether a guest comes from the host country: the line along which funders ask for separate lists.
    Origin { National, International }
}

words! {
    /// How somebody takes part.
    Mode { Onsite, Online }
}

words! {
    /// In what capacity somebody works in the field (S004-10), by their own word.
    Engagement { Professional, Voluntary, Both }
}

words! {
    /// How experienced somebody is, by their own word; it never decides about admission (S004-16).
    Experience { Newcomer, Some, Expert }
}

/// What the origin of a guest is derived from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Country of the organisation that the guest represents; it decides.
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_country: Option<CountryCode>,
    /// Country of residence; decides where no organisation is represented.
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residence_country: Option<CountryCode>,
    /// The guest has no country to name, and says to be counted as international.
    #[serde(default)]
    pub counts_as_international: bool,
}

impl Origin {
    /// National if the country of the organisation, else of residence, is the host country (S004-15).
    pub fn derive(from: &Provenance, host: CountryCode) -> Result<Self, Refusal> {
        match from.organisation_country.or(from.residence_country) {
            Some(country) if country == host => Ok(Self::National),
            Some(_) => Ok(Self::International),
            None if from.counts_as_international => Ok(Self::International),
            None => Err(Refusal::OriginUnknown),
        }
    }
}

/// How many seats a registration needs: the guest and those who come along, 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schema(value_type = u32, minimum = 1, maximum = 100)]
pub struct PartySize(u32);

impl PartySize {
    pub const ALONE: Self = Self(1);
}

impl TryFrom<u32> for PartySize {
    type Error = Invalid;
    fn try_from(raw: u32) -> Result<Self, Invalid> {
        if (1..=100).contains(&raw) {
            Ok(Self(raw))
        } else {
            Err(Invalid::new("party size", "is 1 to 100"))
        }
    }
}

impl From<PartySize> for u32 {
    fn from(size: PartySize) -> Self {
        size.0
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

/// Who comes, how, and for whom: what a guest says about taking part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The organisation that the guest represents.
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_id: Option<OrganisationId>,
    /// The partner in whose delegation the guest comes.
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegation: Option<OrganisationId>,
    pub provenance: Provenance,
    pub mode: Mode,
    pub engagement: Engagement,
    #[schema(nullable = false)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience: Option<Experience>,
    /// Seats for the guest and those who come along.
    pub size: PartySize,
}

/// A person's registration for a conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Registration {
    pub id: RegistrationId,
    pub conference_id: ConferenceId,
    pub account_id: AccountId,
    pub participation: Participation,
    #[schema(nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<ConsentedGroups>,
    /// Derived when first submitted; it never changes afterwards.
    #[schema(nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    pub status: RegistrationStatus,
    /// Higher ones go before lower ones.
    pub priority: u8,
    /// Number in the queue of its pool, while waiting.
    #[schema(nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waitlist_seq: Option<u32>,
    /// How often somebody younger in the queue went first.
    pub overtaken: u32,
    /// Until when the offered seat is held.
    #[schema(nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered_until: Option<DateTime<Utc>>,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Registration {
    pub fn draft(
        id: RegistrationId,
        conference_id: ConferenceId,
        account_id: AccountId,
        participation: Participation,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            conference_id,
            account_id,
            participation,
            groups: None,
            origin: None,
            status: RegistrationStatus::Draft,
            priority: 0,
            waitlist_seq: None,
            overtaken: 0,
            offered_until: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Hands it in, also again after it was over: then without its old place in the queue, but with its old origin.
    pub fn submit(&self, host: CountryCode, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Submit, now)?;
        let origin = match self.origin {
            Some(frozen) => frozen,
            None => Origin::derive(&self.participation.provenance, host)?,
        };
        Ok(Self { origin: Some(origin), ..next })
    }

    /// Puts it at the end of the queue, with the number its pool gave.
    pub fn wait(&self, seq: u32, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Waitlist, now)?;
        Ok(Self { waitlist_seq: Some(seq), ..next })
    }

    /// Offers it a seat that is already held for it.
    pub fn offer(&self, until: DateTime<Utc>, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Offer, now)?;
        Ok(Self { offered_until: Some(until), ..next })
    }

    /// Confirms it; an offer only while it lasts.
    pub fn confirm(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        match self.offered_until {
            Some(until) if until <= now => Err(Refusal::OfferExpired(until)),
            _ => self.after(RegistrationEvent::Confirm, now),
        }
    }

    /// Whether the offer has run out, so that the seat goes to the next.
    pub fn has_lapsed(&self, now: DateTime<Utc>) -> bool {
        self.status == RegistrationStatus::Offered
            && self.offered_until.is_some_and(|until| until <= now)
    }

    /// Ends it; what it held is free for the next.
    pub fn end(&self, ending: RegistrationEnding, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.after(ending.into(), now)
    }

    fn after(&self, event: RegistrationEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let status = self.status.after(event)?;
        let overtaken = if status == RegistrationStatus::Waitlisted { 0 } else { self.overtaken };
        Ok(Self { status, overtaken, waitlist_seq: None, offered_until: None, ..self.next(now) })
    }

    /// Has the guest counted in the groups, with consent given now; no groups withdraw it.
    pub fn consent(&self, groups: BTreeSet<Choice>, now: DateTime<Utc>) -> Self {
        let groups = Some(groups).filter(|it| !it.is_empty());
        let groups = groups.map(|groups| ConsentedGroups { groups, consented_at: now });
        Self { groups, ..self.next(now) }
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).expect("a country")
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn from(
        organisation: Option<&str>,
        residence: Option<&str>,
        international: bool,
    ) -> Provenance {
        Provenance {
            organisation_country: organisation.map(country),
            residence_country: residence.map(country),
            counts_as_international: international,
        }
    }

    fn guest() -> Registration {
        let participation = Participation {
            organisation_id: None,
            delegation: None,
            provenance: from(Some("GB"), Some("DE"), false),
            mode: Mode::Onsite,
            engagement: Engagement::Both,
            experience: None,
            size: PartySize::ALONE,
        };
        let nil = uuid::Uuid::nil;
        let now = at("2020-02-01T12:00:00Z");
        Registration::draft(nil().into(), nil().into(), nil().into(), participation, now)
    }

    #[test]
    fn the_table() {
        let mut table = String::new();
        for status in RegistrationStatus::VARIANTS {
            for event in RegistrationEvent::VARIANTS {
                let next = status.after(*event);
                assert_eq!(next.is_ok(), status.allowed().any(|it| it == *event));
                if let Ok(next) = next {
                    table += &format!("{status} --{event}-> {next}\n");
                }
            }
        }
        let expected = "\
            draft --submit-> submitted\n\
            draft --withdraw-> withdrawn\n\
            submitted --confirm-> confirmed\n\
            submitted --offer-> offered\n\
            submitted --waitlist-> waitlisted\n\
            submitted --reject-> rejected\n\
            submitted --withdraw-> withdrawn\n\
            waitlisted --offer-> offered\n\
            waitlisted --reject-> rejected\n\
            waitlisted --withdraw-> withdrawn\n\
            waitlisted --expire-> expired\n\
            offered --confirm-> confirmed\n\
            offered --decline-> declined\n\
            offered --expire-> expired\n\
            confirmed --cancel-> cancelled_by_participant\n\
            confirmed --cancel_by_host-> cancelled_by_host\n\
            declined --submit-> submitted\n\
            expired --submit-> submitted\n\
            withdrawn --submit-> submitted\n\
            rejected --submit-> submitted\n\
            cancelled_by_participant --submit-> submitted\n\
            cancelled_by_host --submit-> submitted\n";
        assert_eq!(table, expected);
    }

    #[test]
    fn a_refused_transition_says_what_is_possible() {
        let refusal = RegistrationStatus::Offered.after(RegistrationEvent::Cancel);
        let Err(Refusal::InvalidTransition { status, event, allowed }) = refusal else {
            panic!("{refusal:?}");
        };
        assert_eq!((status, event), ("offered", "cancel"));
        assert_eq!(allowed, ["confirm", "decline", "expire"]);
    }

    #[test]
    fn offered_and_confirmed_hold_a_seat_and_submitted_where_seats_are_held_meanwhile() {
        let holding = |pending| {
            let all = RegistrationStatus::VARIANTS.iter();
            all.filter(|it| it.holds_seat(pending)).map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(holding(false), ["offered", "confirmed"]);
        assert_eq!(holding(true), ["submitted", "offered", "confirmed"]);
    }

    #[test]
    fn the_organisation_decides_where_a_guest_comes_from() {
        let host = country("DE");
        let origin = |it: Provenance| Origin::derive(&it, host);
        // A British partner's delegate who lives in Germany, at the conference in Hannover.
        assert_eq!(origin(from(Some("GB"), Some("DE"), false)), Ok(Origin::International));
        assert_eq!(origin(from(Some("DE"), Some("DK"), false)), Ok(Origin::National));
        assert_eq!(origin(from(None, Some("DE"), true)), Ok(Origin::National));
        assert_eq!(origin(from(None, None, true)), Ok(Origin::International));
        assert_eq!(origin(from(None, None, false)), Err(Refusal::OriginUnknown));
    }

    #[test]
    fn the_origin_is_frozen_and_the_old_place_is_lost() {
        let now = at("2020-02-01T12:00:00Z");
        let waiting = guest().submit(country("DE"), now).and_then(|it| it.wait(7, now));
        let waiting = waiting.expect("waits");
        assert_eq!((waiting.origin, waiting.waitlist_seq), (Some(Origin::International), Some(7)));
        let gone = waiting.end(RegistrationEnding::Withdraw, now).expect("withdraws");
        let again = gone.submit(country("GB"), now).expect("submits again");
        assert_eq!((again.origin, again.waitlist_seq), (Some(Origin::International), None));
        assert_eq!(again.version, 5);
    }

    #[test]
    fn an_offer_is_taken_before_it_ends() {
        let (now, until) = (at("2020-02-01T12:00:00Z"), at("2020-02-04T12:00:00Z"));
        let submitted = guest().submit(country("DE"), now).expect("submits");
        let offered = submitted.offer(until, now).expect("is offered a seat");
        assert!(!offered.has_lapsed(now) && offered.has_lapsed(until));
        assert_eq!(offered.confirm(until), Err(Refusal::OfferExpired(until)));
        let confirmed = offered.confirm(now).expect("confirms");
        assert_eq!(
            (confirmed.status, confirmed.offered_until),
            (RegistrationStatus::Confirmed, None)
        );
    }

    #[test]
    fn group_data_lives_as_long_as_the_consent() {
        let now = at("2020-02-01T12:00:00Z");
        let migrant = Choice::parse("migrant").expect("a group");
        let counted = guest().consent(BTreeSet::from([migrant]), now);
        assert_eq!(counted.groups.as_ref().map(|it| it.groups.len()), Some(1));
        assert_eq!(counted.consent(BTreeSet::new(), now).groups, None);
    }
}
