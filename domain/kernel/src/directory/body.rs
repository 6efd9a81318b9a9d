//! What owns and answers for things: a municipality or an organisation.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{OrganisationId, PlaceId};

/// One municipality or one organisation: the other is null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OneBody {
    pub municipality_id: Option<PlaceId>,
    pub organisation_id: Option<OrganisationId>,
}

impl OneBody {
    /// The one that it names; none, if it names both or neither.
    pub fn id(self) -> Option<Uuid> {
        match (self.municipality_id, self.organisation_id) {
            (Some(id), None) => Some(id.into()),
            (None, Some(id)) => Some(id.into()),
            _ => None,
        }
    }
}
