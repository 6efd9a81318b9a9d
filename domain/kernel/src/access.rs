//! Who may do what: roles held on something, and scopes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{Life, PlaceId};

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

text! {
    /// A telephone number with the prefix of its country.
    Phone, 6..=30, "^\\+[0-9][0-9 ()/-]+$", |text| match text.strip_prefix('+') {
        Some(rest) => rest.starts_with(|first: char| first.is_ascii_digit())
            && rest.bytes().all(|it| it.is_ascii_digit() || b" ()/-".contains(&it)),
        None => false,
    }
}

words! {
    /// What somebody is on something; each includes those after it.
    Role { Admin, Coordinator, Contributor, Viewer }
}

words! {
    /// On what a role is held.
    Held { Platform, Municipality, Organisation }
}

/// How many roles somebody holds at most: whoever answers for more does so for a region, or for the platform.
pub const MOST_ROLES: u64 = 500;

/// A role, on what it is held, and until when; on the platform, `on_id` is null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Grant {
    pub role: Role,
    pub on: Held,
    pub on_id: Option<Uuid>,
    /// The last day on which it is held (UTC); null if it has no end.
    pub until: Option<NaiveDate>,
}

impl Grant {
    pub fn on_platform(role: Role) -> Self {
        Self { role, on: Held::Platform, on_id: None, until: None }
    }

    pub fn on_municipality(role: Role, id: PlaceId) -> Self {
        Self { role, on: Held::Municipality, on_id: Some(id.into()), until: None }
    }

    pub fn on_organisation(role: Role, id: crate::OrganisationId) -> Self {
        Self { role, on: Held::Organisation, on_id: Some(id.into()), until: None }
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

    /// The last day on which the role is held on the body or on the platform; none if that has no end.
    pub fn end_of(&self, role: Role, body: Uuid) -> Option<NaiveDate> {
        let held = self.0.iter().filter(|it| it.covers(role, Some(body)));
        held.map(|it| it.until.unwrap_or(NaiveDate::MAX)).max().filter(|it| *it < NaiveDate::MAX)
    }

    /// Whether the role is held on one of the bodies, or on the platform.
    pub fn cover_any(&self, role: Role, bodies: impl IntoIterator<Item = impl Into<Uuid>>) -> bool {
        self.hold_everywhere(role) || bodies.into_iter().any(|it| self.cover(role, it.into()))
    }

    /// Whether the role is held on the body itself: a role on the platform speaks for nobody.
    pub fn hold_on(&self, role: Role, body: Uuid) -> bool {
        self.0.iter().any(|it| it.on != Held::Platform && it.covers(role, Some(body)))
    }

    /// The bodies on which the role is held.
    pub fn bodies_with(&self, role: Role) -> impl Iterator<Item = Uuid> {
        self.0.iter().filter(move |it| it.role <= role).filter_map(|it| it.on_id)
    }

    /// Those of them that are held on one body.
    #[must_use]
    pub fn only_on(self, body: Uuid) -> Self {
        Self(self.0.into_iter().filter(|it| it.on_id == Some(body)).collect())
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
    Scope {
        DirectoryWrite, ImportsRun, PartnershipsWrite, LearningCitiesWrite, ConferencesWrite, AccountsManage, AuditRead,
        /// To read what is not public; a key without it sees what anybody sees.
        PrivateRead,
    }
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
            Self::PrivateRead => "private:read",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_includes_the_lesser_ones_on_its_own_thing_only() {
        let (here, there) = (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2)));
        let grant =
            Grant { role: Role::Coordinator, on: Held::Municipality, on_id: here, until: None };
        assert!(grant.covers(Role::Contributor, here) && grant.covers(Role::Coordinator, here));
        assert!(!grant.covers(Role::Admin, here) && !grant.covers(Role::Viewer, there));
        assert!(Grant::on_platform(Role::Admin).covers(Role::Coordinator, there));
        assert!(!grant.covers(Role::Viewer, None));
    }
}
