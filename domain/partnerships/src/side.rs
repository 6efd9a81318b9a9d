//! The sides of a partnership: S000-22, a side may be several municipalities with several organisations.

use chrono::NaiveDate;
use kernel::directory::place::PlaceRef;
use kernel::{KnownDate, OrganisationId, PlaceId, SideNumber, TimeZone, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::resolution::DecidedBy;
use crate::status::{CitizenTrack, SideEvent, SideStatus};
use crate::transition::SideReasonCode;
use crate::{ResolutionId, SideEventId};

kernel::words! {
    /// What an organisation does for its side (S000-04): `lead_aec` is the adult education centre that carries it.
    ActorRole { LeadAec, Administration, CivilSociety }
}

/// An organisation that carries the partnership on its side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideActor)]
pub struct Actor {
    pub organisation_id: OrganisationId,
    pub role: ActorRole,
}

/// Where a side stands, by its last event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    pub status: SideStatus,
    /// Since when, as exactly as it is known.
    pub since: KnownDate,
    /// The event that brought it there.
    pub event_id: SideEventId,
    pub decided_by: DecidedBy,
    pub reason_code: Option<SideReasonCode>,
    /// The council resolution it rests on.
    pub resolution_id: Option<ResolutionId>,
}

/// A municipality that was on a side and is no more, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FormerMunicipality {
    pub municipality: PlaceRef,
    /// The first day it was no more.
    pub until: NaiveDate,
}

/// One side of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Side {
    pub number: SideNumber,
    /// The municipality that leads comes first.
    pub municipalities: Vec<PlaceRef>,
    /// Those that ended in a merger; whoever followed them is in their place.
    pub former_municipalities: Vec<FormerMunicipality>,
    pub actors: Vec<Actor>,
    /// Null until this side has said something itself.
    pub standing: Option<Standing>,
    /// What its citizens and associations do with those of the other sides.
    pub citizen_track: CitizenTrack,
    /// Where it lives, by its first municipality: its acts are dated there.
    #[serde(skip)]
    pub time_zone: Option<TimeZone>,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<SideEvent>,
}

impl Side {
    /// A side that has said nothing yet.
    pub fn silent(number: SideNumber, municipalities: Vec<PlaceRef>, actors: Vec<Actor>) -> Self {
        Self {
            number,
            municipalities,
            former_municipalities: Vec::new(),
            actors,
            standing: None,
            citizen_track: CitizenTrack::Open,
            time_zone: None,
            allowed: Vec::new(),
        }
    }

    /// The same, of one municipality.
    pub fn of(number: SideNumber, municipality: PlaceRef) -> Self {
        Self::silent(number, vec![municipality], Vec::new())
    }

    pub fn lead(&self) -> Option<PlaceId> {
        self.municipalities.first().map(|it| it.id)
    }

    pub fn has_municipality(&self, id: PlaceId) -> bool {
        self.municipalities.iter().any(|it| it.id == id)
    }

    /// Whether it has said anything but that it will not.
    pub fn has_spoken(&self) -> bool {
        self.status().is_some_and(|it| it != SideStatus::Declined)
    }

    pub fn had_municipality(&self, id: PlaceId) -> bool {
        self.former_municipalities.iter().any(|it| it.municipality.id == id)
    }

    pub fn status(&self) -> Option<SideStatus> {
        self.standing.as_ref().map(|it| it.status)
    }
}

/// A side as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideCreate)]
pub struct SideProposal {
    /// The municipality that leads comes first.
    #[serde(deserialize_with = "max_items::<20, _, _>")]
    #[schema(min_items = 1, max_items = 20)]
    pub municipality_ids: Vec<PlaceId>,
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub actors: Vec<Actor>,
}

/// An organisation that is to join a side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideActorCreate)]
pub struct ActorProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub organisation_id: OrganisationId,
    pub role: ActorRole,
}
