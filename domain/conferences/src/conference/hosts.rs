//! Who holds a conference (S004-27).

use kernel::{Invalid, OrganisationId, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

words! {
    /// What part an organisation plays in hosting.
    HostRole { Lead, Co }
}

/// An organisation that holds the conference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConferenceHost {
    pub organisation_id: OrganisationId,
    pub role: HostRole,
}

/// Those who hold a conference: nobody yet, or exactly one lead and up to 19 others (S004-27).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<ConferenceHost>", into = "Vec<ConferenceHost>")]
#[schema(value_type = Vec<ConferenceHost>, max_items = 20)]
pub struct Hosts(Vec<ConferenceHost>);

impl Hosts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lead first, as given otherwise.
    pub fn iter(&self) -> std::slice::Iter<'_, ConferenceHost> {
        self.0.iter()
    }

    pub fn ids(&self) -> impl Iterator<Item = OrganisationId> {
        self.0.iter().map(|it| it.organisation_id)
    }

    pub fn lead(&self) -> Option<OrganisationId> {
        self.0.iter().find(|it| it.role == HostRole::Lead).map(|it| it.organisation_id)
    }

    /// The others.
    pub(super) fn without(&self, one: OrganisationId) -> Self {
        Self(self.0.iter().filter(|it| it.organisation_id != one).copied().collect())
    }
}

impl<'a> IntoIterator for &'a Hosts {
    type Item = &'a ConferenceHost;
    type IntoIter = std::slice::Iter<'a, ConferenceHost>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl TryFrom<Vec<ConferenceHost>> for Hosts {
    type Error = Invalid;
    fn try_from(mut hosts: Vec<ConferenceHost>) -> Result<Self, Invalid> {
        hosts.sort_by_key(|it| it.role);
        let leads = hosts.iter().filter(|it| it.role == HostRole::Lead).count();
        let mut ids: Vec<_> = hosts.iter().map(|it| it.organisation_id).collect();
        ids.sort();
        ids.dedup();
        if hosts.is_empty() || (leads == 1 && ids.len() == hosts.len() && hosts.len() <= 20) {
            Ok(Self(hosts))
        } else {
            Err(Invalid::new(
                "hosts",
                "are at most 20 different organisations, exactly one of them the lead",
            ))
        }
    }
}

impl From<Hosts> for Vec<ConferenceHost> {
    fn from(hosts: Hosts) -> Self {
        hosts.0
    }
}
