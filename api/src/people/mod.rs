//! Logging in, sessions, keys; whose accounts are, and who holds a role where.

mod accounts;
mod api_keys;
mod constraints;
mod contacts;
pub(crate) mod digest;
mod doors;
mod invitations;
mod links;
mod me;
mod members;
mod notifications;
mod persons;
mod registration;
mod role_requests;
mod sessions;
mod signing_keys;
mod tasks;
mod told;

pub(crate) use doors::{account_door, address_door, pace, pairs_of};
pub(crate) use links::{must_be_unused, shown};
use people::Refusal;
use people::account::AccountRecord;
use people::contact::Contact;
use people::invitation::Invitation;
use people::membership::Member;
use people::person::Person;
use people::role_request::RoleRequest;
pub(crate) use sessions::all_scopes;
pub(crate) use told::asked_about;

use crate::http::extract::{Record, records};
use crate::http::problem::Problem;
use crate::http::rule::Tag;

const ABOUT: &str = "Accounts, logging in, sessions, and keys for programs.";

pub(crate) const TAG: Tag = Tag::new(
    "Accounts",
    ABOUT,
    &[sessions::ROUTES, registration::ROUTES, me::ROUTES, api_keys::ROUTES, accounts::ROUTES],
)
.telling(constraints::SENTENCES);

/// What has an address of its own by RFC 8615. It comes after the others of the tag.
pub(crate) const WELL_KNOWN: Tag =
    Tag { under: "", ..Tag::new(TAG.name, ABOUT, &[signing_keys::ROUTES]) };

pub(crate) const MEMBERS: Tag = Tag::new(
    "Members",
    "Who holds a role on a municipality, an organisation or the platform, is invited to one, or asks for one.",
    &[members::ROUTES, invitations::ROUTES, role_requests::ROUTES],
);

pub(crate) const CONTACTS: Tag = Tag::new(
    "Contacts",
    "Who is there for a municipality or an organisation, and persons that turn out to be one.",
    &[contacts::ROUTES, persons::ROUTES],
);

pub(crate) const WAITING: Tag = Tag::new(
    "Tasks",
    "What waits for who is logged in, and what they were told.",
    &[tasks::ROUTES, notifications::ROUTES],
);

records! {
    Invitation, at "invitations";
    RoleRequest, at "role-requests";
    Contact, at "contacts";
    Person, at "persons";
}

/// With the version of the account; that of the person is its owner's.
impl Record for AccountRecord {
    const PATH: &'static str = "accounts";
    fn id(&self) -> uuid::Uuid {
        self.account.id.into()
    }
    fn version(&self) -> i32 {
        self.account.version
    }
}

/// Known by whose role it is; the body stands in the path.
impl Record for Member {
    const PATH: &'static str = "members";
    fn id(&self) -> uuid::Uuid {
        self.account_id.into()
    }
    fn version(&self) -> i32 {
        self.version
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::refused(&refusal)
    }
}
