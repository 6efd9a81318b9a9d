//! Who may do what: accounts, roles held on something, scopes, and how long a door stays shut after wrong passwords.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{AccountId, Life, PlaceId};

text! {
    /// An e-mail address.
    Email, 3..=254, "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", |text| match text.split_once('@') {
        Some((local, domain)) => {
            !local.is_empty() && !domain.contains('@') && !text.contains(char::is_whitespace)
                && domain.split_once('.').is_some_and(|(host, rest)| !host.is_empty() && !rest.is_empty())
        }
        None => false,
    }
}

impl Email {
    /// The address as accounts are told apart: case does not count.
    pub fn key(&self) -> String {
        self.as_str().to_lowercase()
    }
}

text! {
    /// How somebody wants to be addressed.
    DisplayName, 1..=200
}

words! {
    /// What somebody is on something; each includes those after it.
    Role { Admin, Coordinator, Contributor, Viewer }
}

words! {
    /// On what a role is held.
    Held { Platform, Municipality, Organisation }
}

/// A role and on what it is held; on the platform, `on_id` is null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Grant {
    pub role: Role,
    pub on: Held,
    pub on_id: Option<Uuid>,
}

impl Grant {
    pub fn on_platform(role: Role) -> Self {
        Self { role, on: Held::Platform, on_id: None }
    }

    pub fn on_municipality(role: Role, id: PlaceId) -> Self {
        Self { role, on: Held::Municipality, on_id: Some(id.into()) }
    }

    pub fn on_organisation(role: Role, id: crate::OrganisationId) -> Self {
        Self { role, on: Held::Organisation, on_id: Some(id.into()) }
    }

    /// Whether this is at least `role` on the thing; a role on the platform holds everywhere.
    pub fn covers(self, role: Role, on_id: Option<Uuid>) -> bool {
        self.role <= role && (self.on == Held::Platform || (on_id.is_some() && self.on_id == on_id))
    }
}

/// All that somebody may do: nothing for who is not signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants(Vec<Grant>);

impl Grants {
    pub fn new(grants: Vec<Grant>) -> Self {
        Self(grants)
    }

    /// What the server itself sees, when it does what nobody asked for: everything.
    pub fn of_the_house() -> Self {
        Self(vec![Grant::on_platform(Role::Viewer)])
    }

    /// Whether the role is held on the platform, and so everywhere.
    pub fn hold_everywhere(&self, role: Role) -> bool {
        self.0.iter().any(|it| it.covers(role, None))
    }

    /// Whether the role is held on the body or on the platform.
    pub fn cover(&self, role: Role, body: Uuid) -> bool {
        self.0.iter().any(|it| it.covers(role, Some(body)))
    }

    /// Whether the role is held on one of the bodies, or on the platform.
    pub fn cover_any(&self, role: Role, bodies: impl IntoIterator<Item = impl Into<Uuid>>) -> bool {
        self.hold_everywhere(role) || bodies.into_iter().any(|it| self.cover(role, it.into()))
    }

    /// Whether the role is held on the body itself: a role on the platform speaks for nobody.
    pub fn hold_on(&self, role: Role, body: Uuid) -> bool {
        self.0.iter().any(|it| it.on != Held::Platform && it.covers(role, Some(body)))
    }

    /// The bodies on which any role is held.
    pub fn bodies(&self) -> impl Iterator<Item = Uuid> {
        self.0.iter().filter_map(|it| it.on_id)
    }
}

/// Somebody who looks at a record: what they see of it and may let happen to it depends on that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    pub grants: Grants,
    pub today: NaiveDate,
}

impl Viewer {
    /// Whether the role is held on one of the bodies, or on the platform.
    pub fn is_with(&self, role: Role, bodies: impl IntoIterator<Item = impl Into<Uuid>>) -> bool {
        self.grants.cover_any(role, bodies)
    }

    /// The events that the state of a record lets happen, if they are the viewer's.
    pub fn allowed<L: Life>(&self, state: L, theirs: bool) -> Vec<L::Event> {
        state.allowed().filter(|_| theirs).collect()
    }
}

words! {
    /// What a token or a key may be used for. What its holder may do is decided by roles; a scope can only narrow it.
    Scope { DirectoryWrite, ImportsRun, PartnershipsWrite, LearningCitiesWrite, ConferencesWrite, AccountsManage, AuditRead }
}

impl Scope {
    /// As it is written in tokens and in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DirectoryWrite => "directory:write",
            Self::ImportsRun => "imports:run",
            Self::PartnershipsWrite => "partnerships:write",
            Self::LearningCitiesWrite => "learning_cities:write",
            Self::ConferencesWrite => "conferences:write",
            Self::AccountsManage => "accounts:manage",
            Self::AuditRead => "audit:read",
        }
    }
}

/// The longest an API key may be valid: two years, one of them a leap year. Keys that never end are forgotten.
pub const API_KEY_LIFETIME: TimeDelta = TimeDelta::days(731);

/// Whether a key made now may expire at the instant.
pub fn may_expire_at(expires_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < expires_at && expires_at <= now + API_KEY_LIFETIME
}

/// An account: a person who logs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Account {
    pub id: AccountId,
    pub email: Email,
    pub display_name: DisplayName,
    /// An inactive account cannot log in, and its tokens and keys are void.
    pub active: bool,
    pub created_at: DateTime<Utc>,
}

words! {
    /// Where somebody knocks who logs in.
    Door {
        /// One account, from one address: guessing.
        Pair,
        /// Any account, from one address: trying what leaked elsewhere.
        Address,
        /// One account, from any address: guessing by many machines.
        Account,
    }
}

impl Door {
    /// How many wrong passwords it takes until the door shuts, and for how long it does (OWASP ASVS 5, against guessing
    /// online).
    ///
    /// An office shares one address. The door of an account shuts late and for moments only: whoever knows an address
    /// of mail could otherwise keep its owner out. Two guesses a minute find no password of fifteen letters.
    pub const fn patience(self) -> (u16, TimeDelta) {
        match self {
            Self::Pair => (10, TimeDelta::minutes(15)),
            Self::Address => (50, TimeDelta::minutes(15)),
            Self::Account => (100, TimeDelta::seconds(30)),
        }
    }
}

/// Failed logins at one door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    pub failures: u16,
    pub first_failed_at: DateTime<Utc>,
    pub locked_until: Option<DateTime<Utc>>,
}

impl Throttle {
    /// How long failures count.
    pub const WINDOW: TimeDelta = TimeDelta::minutes(15);

    /// Nothing has failed yet.
    pub fn open(now: DateTime<Utc>) -> Self {
        Self { failures: 0, first_failed_at: now, locked_until: None }
    }

    /// One more attempt, counted as a failure before anybody knows, so that many at once are no way around; at the
    /// limit the door shuts.
    pub fn attempt(self, door: Door, now: DateTime<Utc>) -> Self {
        let (limit, pause) = door.patience();
        let counted = Some(self)
            .filter(|it| now < it.first_failed_at + Self::WINDOW)
            .unwrap_or(Self::open(now));
        let failures = counted.failures.saturating_add(1);
        Self { failures, locked_until: (failures >= limit).then(|| now + pause), ..counted }
    }

    /// The attempt was none of a stranger: it does not count, and does not shut the door.
    pub fn forgive(self, door: Door) -> Self {
        let (limit, _) = door.patience();
        let failures = self.failures.saturating_sub(1);
        Self { failures, locked_until: self.locked_until.filter(|_| failures >= limit), ..self }
    }

    /// Until when the door is shut, if it is.
    pub fn shut_until(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.locked_until.filter(|until| now < *until)
    }
}

words! {
    /// What becomes of a refresh token that is presented.
    Presented {
        /// It is exchanged for the next one of its family, or for one more within moments.
        Exchanged,
        /// It was exchanged a while ago: somebody has a copy, so the whole family is revoked (RFC 9700 4.14.2).
        Reused,
        /// It is too old, or was revoked.
        Void,
    }
}

/// A refresh token as stored: never itself, only its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefreshToken {
    pub hash: String,
    pub family_id: Uuid,
    pub account_id: AccountId,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

impl RefreshToken {
    /// How long a session lasts without being used.
    pub const LIFETIME: TimeDelta = TimeDelta::days(30);

    /// How long a token that was exchanged may be exchanged again: two tabs wake up at once, or an answer got lost.
    pub const AGAIN: TimeDelta = TimeDelta::seconds(10);

    pub fn present(&self, now: DateTime<Utc>) -> Presented {
        match self {
            Self { revoked_at: Some(_), .. } => Presented::Void,
            Self { used_at: Some(used), .. } if now >= *used + Self::AGAIN => Presented::Reused,
            Self { expires_at, .. } if *expires_at <= now => Presented::Void,
            _ => Presented::Exchanged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn a_role_includes_the_lesser_ones_on_its_own_thing_only() {
        let (here, there) = (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2)));
        let grant = Grant { role: Role::Coordinator, on: Held::Municipality, on_id: here };
        assert!(grant.covers(Role::Contributor, here) && grant.covers(Role::Coordinator, here));
        assert!(!grant.covers(Role::Admin, here) && !grant.covers(Role::Viewer, there));
        assert!(Grant::on_platform(Role::Admin).covers(Role::Coordinator, there));
        assert!(!grant.covers(Role::Viewer, None));
    }

    #[test]
    fn the_door_shuts_at_the_limit_and_opens_again() {
        let start = at("2026-02-01T12:00:00Z");
        let fail = |throttle: Throttle, now| throttle.attempt(Door::Pair, now);
        let shut = (0..10).fold(Throttle::open(start), |it, _| fail(it, start));
        assert_eq!(shut.shut_until(start), Some(at("2026-02-01T12:15:00Z")));
        assert_eq!(shut.shut_until(at("2026-02-01T12:15:00Z")), None);
        assert_eq!(shut.forgive(Door::Pair).shut_until(start), None);
        let later = fail(shut, at("2026-02-01T12:15:00Z"));
        assert_eq!((later.failures, later.locked_until), (1, None));
    }

    #[test]
    fn the_door_of_an_account_shuts_for_moments() {
        let start = at("2026-02-01T12:00:00Z");
        let guessed = |times| {
            (0..times).fold(Throttle::open(start), |it, _| it.attempt(Door::Account, start))
        };
        assert_eq!(guessed(99).shut_until(start), None);
        assert_eq!(guessed(100).shut_until(start), Some(at("2026-02-01T12:00:30Z")));
    }

    #[test]
    fn a_refresh_token_works_for_moments() {
        let now = at("2026-02-01T12:00:00Z");
        let fresh = RefreshToken {
            hash: String::new(),
            family_id: Uuid::nil(),
            account_id: Uuid::nil().into(),
            created_at: now,
            expires_at: now + RefreshToken::LIFETIME,
            used_at: None,
            revoked_at: None,
        };
        assert_eq!(fresh.present(now), Presented::Exchanged);
        let used = RefreshToken { used_at: Some(now), ..fresh.clone() };
        assert_eq!(used.present(now + TimeDelta::seconds(9)), Presented::Exchanged);
        assert_eq!(used.present(now + RefreshToken::AGAIN), Presented::Reused);
        assert_eq!(
            RefreshToken { revoked_at: Some(now), ..fresh.clone() }.present(now),
            Presented::Void
        );
        assert_eq!(fresh.present(now + RefreshToken::LIFETIME), Presented::Void);
    }

    #[test]
    fn a_key_expires_after_now_and_within_two_years() {
        let now = at("2026-02-01T12:00:00Z");
        let moment = TimeDelta::seconds(1);
        let last = now + API_KEY_LIFETIME;
        let may = |expires_at| may_expire_at(expires_at, now);
        assert_eq!([now, now + moment, last, last + moment].map(may), [false, true, true, false]);
    }

    #[test]
    fn what_is_forgiven_is_one_failure() {
        let start = at("2026-02-01T12:00:00Z");
        let once = Throttle::open(start).attempt(Door::Pair, start);
        assert_eq!(once.attempt(Door::Pair, start).forgive(Door::Pair), once);
        assert_eq!(Throttle::open(start).forgive(Door::Pair), Throttle::open(start));
        // Before the door shut there was one attempt too many already.
        let late = Throttle { failures: 11, ..once }.attempt(Door::Pair, start);
        assert_eq!(late.forgive(Door::Pair).locked_until, late.locked_until);
    }
}
