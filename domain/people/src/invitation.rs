//! Invitations: somebody is asked by mail to take a role. Whoever holds the secret in the message accepts, once.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kernel::access::{Email, Grant, Grants, Held, Role};
use kernel::{AccountId, Language, Life, SideNumber, id, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::Refusal;
pub use crate::states::{InvitationState, InvitationTurn};

id! {
    /// Identifies an invitation.
    InvitationId
}

words! {
    /// To what somebody is invited.
    InvitedTo {
        Municipality,
        Organisation,
        /// To speak for the town on another side of a partnership, for which nobody does: the role there is then asked for.
        PartnershipSide,
    }
}

/// Somebody is asked to take a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Invitation {
    pub id: InvitationId,
    pub on: InvitedTo,
    /// The municipality, the organisation, or the partnership.
    pub on_id: Uuid,
    /// Of a partnership, the side that is invited.
    pub side: Option<SideNumber>,
    pub role: Role,
    /// The last day of the role (UTC); null if it has no end.
    pub until: Option<NaiveDate>,
    pub email: Email,
    pub language: Language,
    pub state: InvitationState,
    pub expires_at: DateTime<Utc>,
    /// On what the role is given, or asked for.
    #[serde(skip)]
    pub body: Uuid,
    /// The body that invites.
    #[serde(skip)]
    pub owner: Uuid,
    /// Who invites for it; of those who did before that was asked, nobody knows.
    #[serde(skip)]
    pub inviter: Option<AccountId>,
    /// Counts the changes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// An invitation as somebody sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InvitationCreate, examples(json!({
    "on": "municipality", "on_id": "0193c2a0-0000-7000-8000-000000000001", "role": "coordinator",
    "email": "coordinator@poltava.example", "language": "uk",
})))]
pub struct InvitationProposal {
    pub on: InvitedTo,
    pub on_id: Uuid,
    /// Needed for a partnership: the side that is invited.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub role: Role,
    /// The last day of the role (UTC).
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub until: Option<NaiveDate>,
    pub email: Email,
    /// In which the message is written.
    pub language: Language,
}

/// Which invitations.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct InvitationFilter {
    /// To what: a municipality, an organisation or a partnership.
    #[param(nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub on_id: Option<Uuid>,
    /// Where they stand.
    #[param(example = json!(["pending"]), max_items = 4)]
    pub state: Vec<InvitationState>,
}

impl Invitation {
    /// How long somebody has to accept.
    pub const LIFETIME: TimeDelta = TimeDelta::days(14);

    /// How many of a body may wait at once: more than a town hall has people who work across borders.
    pub const MOST_PENDING: u64 = 200;

    /// A new one, to a role on a body, from another or the same.
    pub fn send(
        proposal: InvitationProposal,
        body: Uuid,
        (owner, inviter): (Uuid, AccountId),
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let InvitationProposal { on, on_id, side, role, until, email, language } = proposal;
        if side.is_some() != (on == InvitedTo::PartnershipSide) {
            return Err(Refusal::SideMisplaced);
        }
        if until.is_some_and(|it| it < now.date_naive()) {
            return Err(Refusal::EndsInThePast);
        }
        let id = InvitationId::new(now);
        let (state, expires_at) = (InvitationState::Pending, now + Self::LIFETIME);
        let (version, created_at, updated_at) = (1, now, now);
        Ok(Self {
            id,
            on,
            on_id,
            side,
            role,
            until,
            email,
            language,
            state,
            expires_at,
            body,
            owner,
            inviter: Some(inviter),
            version,
            created_at,
            updated_at,
        })
    }

    /// As it stands by now.
    #[must_use]
    pub fn by(self, now: DateTime<Utc>) -> Self {
        let is_over = self.state == InvitationState::Pending && self.expires_at <= now;
        Self { state: if is_over { InvitationState::Expired } else { self.state }, ..self }
    }

    /// Whether somebody who holds these roles could send it: nobody gives a role above their own, or for longer.
    pub fn may_be_sent_by(&self, grants: &Grants) -> Result<(), Refusal> {
        let (role, body) = match self.on {
            InvitedTo::PartnershipSide => (Role::Coordinator, self.owner),
            InvitedTo::Municipality | InvitedTo::Organisation => (self.role, self.on_id),
        };
        if !grants.cover(role, body) {
            return Err(Refusal::RoleAboveOnesOwn);
        }
        let end = grants.end_of(role, body).filter(|_| self.on != InvitedTo::PartnershipSide);
        if end.is_some_and(|end| self.until.is_none_or(|it| it > end)) {
            return Err(Refusal::LongerThanOnesOwn);
        }
        Ok(())
    }

    pub fn take(&self, event: InvitationTurn, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let state = self.clone().by(now).state;
        let next = state.next(event).ok_or(Refusal::InvitationIs(state))?;
        Ok(Self { state: next, version: self.version + 1, updated_at: now, ..self.clone() })
    }

    /// What whoever accepts it holds then; of a side of a partnership, what is asked for.
    pub fn grant(&self) -> Grant {
        let on = if self.on == InvitedTo::Organisation {
            Held::Organisation
        } else {
            Held::Municipality
        };
        Grant { role: self.role, on, on_id: Some(self.body), until: self.until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_accepted_once() {
        let expected = "\
            pending --accept-> accepted\n\
            pending --withdraw-> withdrawn\n\
            pending --expire-> expired\n";
        assert_eq!(kernel::life::table::<InvitationState>(), expected);
    }

    #[test]
    fn it_lasts_fourteen_days_to_the_second() {
        let now: DateTime<Utc> = "2026-02-01T12:00:00Z".parse().expect("a time");
        let body = Uuid::from_u128(1);
        let sender = (body, Uuid::nil().into());
        let proposal = |side| InvitationProposal {
            on: InvitedTo::Municipality,
            on_id: body,
            side,
            role: Role::Viewer,
            until: None,
            email: Email::parse("a@b.example").expect("an address"),
            language: Language::Uk,
        };
        let it = Invitation::send(proposal(None), body, sender, now).expect("sent");
        let end = now + TimeDelta::days(14);
        let last = end - TimeDelta::seconds(1);
        assert_eq!(
            it.take(InvitationTurn::Accept, last).map(|it| it.state),
            Ok(InvitationState::Accepted)
        );
        let late = it.take(InvitationTurn::Accept, end);
        assert_eq!(late, Err(Refusal::InvitationIs(InvitationState::Expired)));
        let side = Some(SideNumber::at(0));
        let misplaced = Invitation::send(proposal(side), body, sender, now);
        assert_eq!(misplaced, Err(Refusal::SideMisplaced));
    }

    #[test]
    fn whoever_may_not_send_it_any_more_has_not_sent_it() {
        let now: DateTime<Utc> = "2026-02-01T12:00:00Z".parse().expect("a time");
        let (body, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let sent = |on, until: Option<&str>| {
            let proposal = InvitationProposal {
                on,
                on_id: body,
                side: (on == InvitedTo::PartnershipSide).then(|| SideNumber::at(0)),
                role: Role::Coordinator,
                until: until.map(|it| it.parse().expect("a day")),
                email: Email::parse("a@b.example").expect("an address"),
                language: Language::Uk,
            };
            Invitation::send(proposal, body, (other, Uuid::nil().into()), now).expect("sent")
        };
        let held = |role, on: Uuid, until: Option<&str>| {
            let until = until.map(|it| it.parse().expect("a day"));
            Grants::new(vec![Grant { until, ..Grant::on_municipality(role, on.into()) }])
        };
        let forever = sent(InvitedTo::Municipality, None);
        assert_eq!(forever.may_be_sent_by(&held(Role::Admin, body, None)), Ok(()));
        for lost in [
            Grants::default(),
            held(Role::Contributor, body, None),
            held(Role::Coordinator, other, None),
            held(Role::Coordinator, body, Some("2026-06-30")),
        ] {
            assert!(forever.may_be_sent_by(&lost).is_err());
        }
        let ends = sent(InvitedTo::Municipality, Some("2026-06-30"));
        assert_eq!(ends.may_be_sent_by(&held(Role::Coordinator, body, Some("2026-06-30"))), Ok(()));
        let shorter = held(Role::Coordinator, body, Some("2026-06-29"));
        assert_eq!(ends.may_be_sent_by(&shorter), Err(Refusal::LongerThanOnesOwn));
        let side = sent(InvitedTo::PartnershipSide, None);
        assert_eq!(side.may_be_sent_by(&held(Role::Coordinator, other, None)), Ok(()));
        assert!(side.may_be_sent_by(&held(Role::Coordinator, body, None)).is_err());
    }
}
