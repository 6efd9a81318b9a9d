//! A registration: its life, the seat it holds or not, and where the guest counts as coming from.
//!
//! Seed rows S004-10 to S004-17; section 4.2 of the conference reference.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kernel::{AccountId, Choice, CountryCode, Invalid, Life, OrganisationId, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::pool::{Claim, Needs, PoolId, Seats};
use crate::{ConferenceId, Refusal};

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

impl Life for RegistrationStatus {
    type Event = RegistrationEvent;

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
}

impl RegistrationStatus {
    pub fn after(self, event: RegistrationEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }

    /// Whether it takes a seat; one that awaits approval does only where the conference holds seats meanwhile.
    pub fn holds_seat(self, hold_while_pending: bool) -> bool {
        match self {
            Self::Offered | Self::Confirmed => true,
            Self::Submitted => hold_while_pending,
            _ => false,
        }
    }

    pub fn is_confirmed(self) -> bool {
        self == Self::Confirmed
    }

    /// What becomes of it when the conference is called off, or is over.
    pub fn closing(self) -> Option<RegistrationEnding> {
        match self {
            Self::Draft => Some(RegistrationEnding::Withdraw),
            Self::Submitted => Some(RegistrationEnding::Reject),
            Self::Waitlisted | Self::Offered => Some(RegistrationEnding::Expire),
            Self::Confirmed => Some(RegistrationEnding::CancelByHost),
            _ => None,
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
    #[serde(default)]
    pub organisation_country: Option<CountryCode>,
    /// Country of residence; decides where no organisation is represented.
    #[serde(default)]
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

words! {
    /// Who causes an event.
    Cause {
        Guest,
        Host,
        /// The conference itself: its queue, its clock, its end.
        House,
    }
}

impl RegistrationEvent {
    /// Who may cause the event while the registration stands there: guests accept offers, hosts approve.
    pub fn cause(self, status: RegistrationStatus) -> Cause {
        match self {
            Self::Confirm if status == RegistrationStatus::Offered => Cause::Guest,
            Self::Submit | Self::Withdraw | Self::Decline | Self::Cancel => Cause::Guest,
            Self::Confirm | Self::Reject | Self::CancelByHost => Cause::Host,
            Self::Offer | Self::Waitlist | Self::Expire => Cause::House,
        }
    }
}

impl RegistrationEvent {
    pub fn must_be_caused_by(self, who: Cause, status: RegistrationStatus) -> Result<(), Refusal> {
        // What the table does not know is refused there, with what it knows.
        match self.cause(status) {
            cause if cause == who || status.after(self).is_err() => Ok(()),
            cause => Err(Refusal::NotTheirs { event: self.into(), cause }),
        }
    }
}

impl Cause {
    pub fn must_be_guest(self) -> Result<(), Refusal> {
        match self {
            Self::Guest => Ok(()),
            _ => Err(Refusal::NotTheirs { event: "consent", cause: Self::Guest }),
        }
    }
}

/// A number in the queue of a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Ticket {
    pub pool_id: PoolId,
    #[schema(minimum = 1)]
    pub seq: u32,
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
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// The partner in whose delegation the guest comes.
    #[serde(default)]
    pub delegation: Option<OrganisationId>,
    pub provenance: Provenance,
    pub mode: Mode,
    pub engagement: Engagement,
    #[serde(default)]
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
    pub groups: Option<ConsentedGroups>,
    /// Derived when first submitted; it never changes afterwards.
    pub origin: Option<Origin>,
    pub status: RegistrationStatus,
    /// Higher ones go before lower ones.
    pub priority: u8,
    /// Its place in the queue, while waiting.
    pub waitlist: Option<Ticket>,
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

impl Registration {
    /// Whether it takes seats of this kind, if it takes any.
    pub fn draws_on(&self, seats: Seats) -> bool {
        self.needs().is_ok_and(|it| it.draw_on(seats))
    }

    pub(crate) fn needs(&self) -> Result<Needs, Refusal> {
        let Some(origin) = self.origin else { return Err(Refusal::OriginUnknown) };
        let it = &self.participation;
        Ok(Needs { origin, mode: it.mode, delegation: it.delegation })
    }

    pub(crate) fn claim(&self) -> Claim {
        Claim { size: self.participation.size, priority: self.priority }
    }

    /// A registration that is not handed in, and nowhere on record, yet.
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
            waitlist: None,
            overtaken: 0,
            offered_until: None,
            version: 0,
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
    pub fn wait(&self, ticket: Ticket, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(RegistrationEvent::Waitlist, now)?;
        Ok(Self { waitlist: Some(ticket), ..next })
    }

    /// Somebody younger went first, by now so many times.
    pub fn pass(&self, overtaken: u32, now: DateTime<Utc>) -> Self {
        Self { overtaken, ..self.next(now) }
    }

    /// Changes how the guest takes part; for whom and from where stays as it was submitted.
    ///
    /// Who waits stands in the queue for a seat of one mode, and registers anew for another.
    pub fn revise(&self, to: Participation, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if !self.status.is_live() {
            return Err(Refusal::IsOver(self.status));
        }
        let settled = |it: &Participation| {
            (it.organisation_id, it.delegation, it.provenance.clone(), it.size)
        };
        if settled(&to) != settled(&self.participation) {
            return Err(Refusal::Settled);
        }
        let waits = self.status == RegistrationStatus::Waitlisted;
        if waits && to.mode != self.participation.mode {
            return Err(Refusal::WaitsForAnotherSeat);
        }
        Ok(Self { participation: to, ..self.next(now) })
    }

    /// What hosts see of it: groups are for the person and for the measure only.
    pub fn without_groups(self) -> Self {
        Self { groups: None, ..self }
    }

    pub(crate) fn waits_in(&self, pool: PoolId) -> bool {
        self.waitlist.is_some_and(|it| it.pool_id == pool)
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

    /// Ends it by an event of a guest or a host.
    pub fn happen(&self, event: RegistrationEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.after(event, now)
    }

    fn after(&self, event: RegistrationEvent, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let status = self.status.after(event)?;
        let overtaken = if status == RegistrationStatus::Waitlisted { 0 } else { self.overtaken };
        Ok(Self { status, overtaken, waitlist: None, offered_until: None, ..self.next(now) })
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
        assert_eq!(kernel::life::table::<RegistrationStatus>(), expected);
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
            let all = RegistrationStatus::all();
            all.filter(|it| it.holds_seat(pending)).map(|it| it.to_string()).collect::<Vec<_>>()
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
        let ticket = Ticket { pool_id: uuid::Uuid::nil().into(), seq: 7 };
        let waiting = guest().submit(country("DE"), now).and_then(|it| it.wait(ticket, now));
        let waiting = waiting.expect("waits");
        assert_eq!((waiting.origin, waiting.waitlist), (Some(Origin::International), Some(ticket)));
        let gone = waiting.end(RegistrationEnding::Withdraw, now).expect("withdraws");
        let again = gone.submit(country("GB"), now).expect("submits again");
        assert_eq!((again.origin, again.waitlist), (Some(Origin::International), None));
        assert_eq!(again.version, 4);
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
