//! Who holds a role on a body, how that changes, and that nobody is left without an administrator.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Held, Role};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::Refusal;

/// On what roles are held: a municipality, an organisation, or the platform, which has no identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Body {
    pub on: Held,
    pub on_id: Option<Uuid>,
}

impl Body {
    pub const PLATFORM: Self = Self { on: Held::Platform, on_id: None };

    pub fn municipality(id: kernel::PlaceId) -> Self {
        Self { on: Held::Municipality, on_id: Some(id.into()) }
    }

    pub fn organisation(id: kernel::OrganisationId) -> Self {
        Self { on: Held::Organisation, on_id: Some(id.into()) }
    }

    /// Of what a role is held on.
    pub fn of(grant: Grant) -> Self {
        Self { on: grant.on, on_id: grant.on_id }
    }
}

/// Somebody who holds a role on a body, as those see it who coordinate there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Member {
    pub account_id: AccountId,
    pub display_name: DisplayName,
    pub email: Email,
    /// Whether the account is active: of one that is not, the role is worth nothing.
    pub active: bool,
    pub role: Role,
    /// The last day on which it is held (UTC); null if it has no end.
    pub until: Option<NaiveDate>,
    pub since: DateTime<Utc>,
    /// Counts the changes.
    pub version: i32,
}

/// The role that somebody shall hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"role": "coordinator", "until": "2027-06-30"})))]
pub struct MemberUpdate {
    pub role: Role,
    /// The last day on which it is held (UTC); null if it has no end.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub until: Option<NaiveDate>,
}

/// A role as it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Membership {
    pub account_id: AccountId,
    #[serde(flatten)]
    pub grant: Grant,
    #[serde(skip)]
    pub since: DateTime<Utc>,
    pub version: i32,
}

impl Membership {
    /// Whether somebody can be admitted by its holder for ever: an administrator without an end.
    fn stands(grant: Grant) -> bool {
        grant.role == Role::Admin && grant.until.is_none()
    }

    /// With another role or end. `others` are the administrators that the body has besides.
    pub fn change(
        &self,
        to: MemberUpdate,
        others: &[Self],
        today: NaiveDate,
    ) -> Result<Self, Refusal> {
        if to.until.is_some_and(|it| it < today) {
            return Err(Refusal::EndsInThePast);
        }
        let grant = Grant { role: to.role, until: to.until, ..self.grant };
        if !Self::stands(grant) {
            self.may_go(others)?;
        }
        Ok(Self { grant, version: self.version + 1, ..*self })
    }

    /// Whether it is as much as a role on the same body, for as long.
    pub fn holds(&self, grant: Grant) -> bool {
        let lasts = self.grant.until.is_none_or(|end| grant.until.is_some_and(|it| it <= end));
        self.grant.role <= grant.role && lasts
    }

    /// Whether it becomes one on another body, of which its body becomes part: while it lasts, and is more than what is held there
    /// already. Of two of which one is greater and the other longer, the one there stays.
    pub fn passes_on(&self, there: Option<&Self>, today: NaiveDate) -> bool {
        let lasts = |it: &Self| it.grant.until.is_none_or(|end| end >= today);
        let there = there.filter(|it| lasts(it));
        lasts(self) && there.is_none_or(|it| self.holds(it.grant) && !it.holds(self.grant))
    }

    /// Whether the body can do without: one that has an administrator keeps one.
    pub fn may_go(&self, others: &[Self]) -> Result<(), Refusal> {
        if Self::stands(self.grant) && !others.iter().any(|it| Self::stands(it.grant)) {
            return Err(Refusal::LastAdmin);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(role: Role, until: Option<&str>) -> Membership {
        let until = until.map(|it| it.parse().expect("a day"));
        let grant = Grant { until, ..Grant::on_platform(role) };
        let since = DateTime::UNIX_EPOCH;
        Membership { account_id: Uuid::nil().into(), grant, since, version: 1 }
    }

    #[test]
    fn the_last_administrator_stays_and_one_whose_role_ends_does_not_count() {
        let today = "2026-02-01".parse().expect("a day");
        let admin = held(Role::Admin, None);
        let leaving = held(Role::Admin, Some("2026-06-30"));
        let less = MemberUpdate { role: Role::Coordinator, until: None };
        let ends = MemberUpdate { role: Role::Admin, until: leaving.grant.until };
        for others in [vec![], vec![leaving], vec![held(Role::Coordinator, None)]] {
            assert_eq!(admin.may_go(&others), Err(Refusal::LastAdmin));
            assert_eq!(admin.change(less, &others, today), Err(Refusal::LastAdmin));
            assert_eq!(admin.change(ends, &others, today), Err(Refusal::LastAdmin));
            assert_eq!(leaving.may_go(&others), Ok(()));
        }
        let after = admin.change(less, &[admin], today).expect("another one is there");
        assert_eq!((after.grant.role, after.version), (Role::Coordinator, 2));
    }

    #[test]
    fn a_role_is_as_much_as_a_lesser_one_that_ends_no_later() {
        let of = |role, until| held(role, until).grant;
        let coordinator = held(Role::Coordinator, Some("2026-06-30"));
        assert!(coordinator.holds(of(Role::Viewer, Some("2026-06-30"))));
        assert!(!coordinator.holds(of(Role::Viewer, Some("2026-07-01"))));
        assert!(!coordinator.holds(of(Role::Viewer, None)));
        assert!(!coordinator.holds(of(Role::Admin, Some("2026-01-01"))));
        assert!(held(Role::Coordinator, None).holds(of(Role::Coordinator, None)));
    }

    #[test]
    fn a_role_passes_on_while_it_lasts_and_is_more_than_what_is_there() {
        let today = "2026-02-01".parse().expect("a day");
        let (over, soon) = (Some("2026-01-31"), Some("2026-06-30"));
        for (leaving, there, passes) in [
            (held(Role::Viewer, None), None, true),
            (held(Role::Admin, over), None, false),
            (held(Role::Admin, over), Some(held(Role::Viewer, None)), false),
            (held(Role::Viewer, None), Some(held(Role::Admin, over)), true),
            (held(Role::Admin, None), Some(held(Role::Viewer, None)), true),
            (held(Role::Viewer, None), Some(held(Role::Viewer, soon)), true),
            (held(Role::Viewer, None), Some(held(Role::Viewer, None)), false),
            (held(Role::Viewer, None), Some(held(Role::Admin, None)), false),
            // One is greater, the other longer.
            (held(Role::Admin, soon), Some(held(Role::Viewer, None)), false),
        ] {
            assert_eq!(leaving.passes_on(there.as_ref(), today), passes, "{leaving:?} {there:?}");
        }
    }

    #[test]
    fn a_role_ends_today_at_the_earliest() {
        let on = |day: &str| {
            let to = MemberUpdate { role: Role::Viewer, until: Some(day.parse().expect("a day")) };
            held(Role::Viewer, None).change(to, &[], "2026-02-01".parse().expect("a day"))
        };
        assert_eq!(on("2026-01-31"), Err(Refusal::EndsInThePast));
        assert!(on("2026-02-01").is_ok());
    }
}
