//! The sides of a partnership: S000-22, a side may be several municipalities with several organisations.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::PlaceRef;
use kernel::{
    DocumentId, KnownDate, OrganisationId, PlaceId, SideNumber, TimeZone, Website, max_items,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::resolution::DecidedBy;
use crate::status::{CitizenTrack, SideEvent, SideStatus};
use crate::support::{Support, SupportLevel};
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
    /// Where can be read that a municipality of the side has charged it with this; needed by who has no seat in one.
    #[serde(default)]
    pub mandate: Option<Website>,
    /// The mandate as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
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
    #[serde(skip)]
    pub recorded_at: DateTime<Utc>,
}

/// A municipality that joined a side after it began, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct JoinedMunicipality {
    pub municipality: PlaceRef,
    pub since: NaiveDate,
    #[serde(skip)]
    pub recorded_at: DateTime<Utc>,
}

/// How many municipalities, and how many organisations, a side has at most.
pub(crate) const MOST_ON_SIDE: usize = 20;

/// One side of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Side {
    pub number: SideNumber,
    /// The municipality that leads comes first.
    pub municipalities: Vec<PlaceRef>,
    /// Those that came later, also if they have left since.
    pub joined_municipalities: Vec<JoinedMunicipality>,
    /// Those that left, and those that ended in a merger: whoever followed them is in their place.
    pub former_municipalities: Vec<FormerMunicipality>,
    pub actors: Vec<Actor>,
    /// Null until this side has said something itself.
    pub standing: Option<Standing>,
    /// What its citizens and associations do with those of the other sides.
    pub citizen_track: CitizenTrack,
    /// How firmly its authorities support it, by the highest statement that counts today; null if none does.
    pub support_level: Option<SupportLevel>,
    /// All that they have said and not withdrawn.
    #[serde(skip)]
    pub support: Vec<Support>,
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
            joined_municipalities: Vec::new(),
            former_municipalities: Vec::new(),
            actors,
            standing: None,
            citizen_track: CitizenTrack::Open,
            support_level: None,
            support: Vec::new(),
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

    /// Whether a municipality took part on a day, as far as is known: who was there from the beginning, and joins or leaves.
    pub(crate) fn took_part(&self, id: PlaceId, on: NaiveDate) -> bool {
        let joined = self.joined_municipalities.iter().filter(|it| it.municipality.id == id);
        let left = self.former_municipalities.iter().filter(|it| it.municipality.id == id);
        let mut turns: Vec<_> = joined.map(|it| (it.since, true)).collect();
        turns.extend(left.map(|it| (it.until, false)));
        turns.sort_unstable();
        let last = turns.iter().rev().find(|(day, _)| *day <= on);
        match (last, turns.first()) {
            (Some((_, part)), _) => *part,
            // Before the first turn: who left first was there, who joined first was not.
            (None, Some((_, part))) => !part,
            (None, None) => self.has_municipality(id),
        }
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

    /// Whether an organisation belongs there (S000-04): it has its seat in a municipality of the side, or was charged by
    /// one with a mandate that can be read.
    pub(crate) fn admits(&self, actor: &Actor, seat: Option<PlaceId>) -> bool {
        let sits = |it: PlaceId| self.has_municipality(it) || self.had_municipality(it);
        seat.is_some_and(sits) || actor.mandate.is_some() || actor.document_id.is_some()
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
    /// Where can be read that a municipality of the side has charged it with this; needed by who has no seat in one.
    #[serde(default)]
    pub mandate: Option<Website>,
    /// The mandate as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
}

/// What an organisation is for its side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideActorProfile)]
pub struct ActorProfile {
    pub role: ActorRole,
    /// Where can be read that a municipality of the side has charged it with this; needed by who has no seat in one.
    #[serde(default)]
    pub mandate: Option<Website>,
    /// The mandate as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
}

/// A municipality that is to join a side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SideMunicipalityCreate)]
pub struct MunicipalityProposal {
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub municipality_id: PlaceId,
    /// The day from which it takes part: that on which it accepts, if absent.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub since: Option<NaiveDate>,
}

/// A municipality that its side has named to join, and that has not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitedMunicipality {
    pub side: SideNumber,
    pub municipality: PlaceRef,
    /// From when on it would take part; null if from the day on which it accepts.
    pub since: Option<NaiveDate>,
}
