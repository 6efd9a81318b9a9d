//! The network of a town: who acts with whom in partnerships that are public, as nodes and edges.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::directory::place::PlaceRef;
use kernel::{CountryCode, Invalid, LocalizedText, OrganisationId, PlaceId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::status::OfficialStatus;
use crate::{Form, Partnership, PartnershipId, Side};

/// How many steps away from a town: to its partners, or to theirs as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "i16", into = "i16")]
#[schema(value_type = i16, minimum = 1, maximum = 2)]
pub struct NetworkDepth(i16);

impl NetworkDepth {
    pub const PARTNERS: Self = Self(1);

    pub fn reaches_beyond_partners(self) -> bool {
        self.0 > 1
    }
}

impl TryFrom<i16> for NetworkDepth {
    type Error = Invalid;
    fn try_from(raw: i16) -> Result<Self, Invalid> {
        match raw {
            1 | 2 => Ok(Self(raw)),
            _ => Err(Invalid::new("NetworkDepth", "is 1 or 2")),
        }
    }
}

impl From<NetworkDepth> for i16 {
    fn from(depth: NetworkDepth) -> Self {
        depth.0
    }
}

kernel::words! {
    /// What stands in a network.
    NetworkNodeKind { Municipality, Organisation }
}

kernel::words! {
    /// What joins two: those who lead two sides are partners; a municipality is on the side that another leads; an
    /// organisation carries a side.
    NetworkLink { Partners, SameSide, Carries }
}

/// A municipality or an organisation in a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct NetworkNode {
    pub id: Uuid,
    pub kind: NetworkNodeKind,
    /// As it calls itself.
    pub name: String,
    /// What it is called in other languages.
    pub names: LocalizedText,
    /// Of a municipality.
    pub country: Option<CountryCode>,
    /// How many partnerships lie between it and the town, at least; 0 is the town.
    pub distance: i16,
}

/// That two act together in a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct NetworkEdge {
    pub link: NetworkLink,
    /// The node from which it leads, and the one to which; both are leads where they are partners.
    pub from_node: Uuid,
    pub to_node: Uuid,
    pub partnership_id: PartnershipId,
    pub form: Form,
    pub official_status: OfficialStatus,
    pub partner_since: Option<NaiveDate>,
}

/// The network of a town.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TownNetwork {
    pub nodes: Vec<NetworkNode>,
    pub edges: Vec<NetworkEdge>,
    /// Whether there are more partnerships than are looked at.
    pub truncated: bool,
}

/// What an organisation is called.
pub type Called = (String, LocalizedText);

impl TownNetwork {
    /// The network of `town`, of what is open to anybody.
    pub fn around(
        town: &PlaceRef,
        partnerships: &[Partnership],
        called: &BTreeMap<OrganisationId, Called>,
        truncated: bool,
    ) -> Self {
        let distances = distances(town.id, partnerships);
        let mut nodes = BTreeMap::from([(Uuid::from(town.id), node_of(town, 0))]);
        for it in partnerships.iter().flat_map(|it| &it.sides).flat_map(|it| &it.municipalities) {
            let distance = distances.get(&Uuid::from(it.id)).copied().unwrap_or(i16::MAX);
            nodes.entry(it.id.into()).or_insert_with(|| node_of(it, distance));
        }
        for (id, (name, names)) in called {
            let id = Uuid::from(*id);
            let distance = distances.get(&id).copied().unwrap_or(i16::MAX);
            let (kind, name, names) = (NetworkNodeKind::Organisation, name.clone(), names.clone());
            nodes.insert(id, NetworkNode { id, kind, name, names, country: None, distance });
        }
        let mut edges: Vec<_> = partnerships.iter().flat_map(edges_of).collect();
        edges.retain(|it| nodes.contains_key(&it.from_node) && nodes.contains_key(&it.to_node));
        let mut nodes: Vec<_> = nodes.into_values().collect();
        nodes.sort_by_key(|it| (it.distance, it.kind, it.id));
        Self { nodes, edges, truncated }
    }
}

fn node_of(it: &PlaceRef, distance: i16) -> NetworkNode {
    NetworkNode {
        id: it.id.into(),
        kind: NetworkNodeKind::Municipality,
        name: it.name.to_string(),
        names: it.names.clone(),
        country: Some(it.country),
        distance,
    }
}

fn bodies(it: &Partnership) -> BTreeSet<Uuid> {
    let towns = it.towns().map(Uuid::from);
    towns.chain(it.named_actors().map(Uuid::from)).collect()
}

/// How many partnerships lie between a town and everybody who acts in these.
fn distances(town: PlaceId, partnerships: &[Partnership]) -> BTreeMap<Uuid, i16> {
    let all: Vec<_> = partnerships.iter().map(bodies).collect();
    let mut found = BTreeMap::from([(Uuid::from(town), 0)]);
    for distance in 1..=2 {
        let nearer = |id: &Uuid| found.get(id).is_some_and(|it| *it < distance);
        let reached = |it: &&BTreeSet<Uuid>| it.iter().any(nearer);
        let near: Vec<_> = all.iter().filter(reached).flatten().copied().collect();
        for id in near {
            found.entry(id).or_insert(distance);
        }
    }
    found
}

fn edges_of(it: &Partnership) -> Vec<NetworkEdge> {
    let edge = |link, from_node, to_node| NetworkEdge {
        link,
        from_node,
        to_node,
        partnership_id: it.id,
        form: it.form,
        official_status: it.official_status,
        partner_since: it.partner_since,
    };
    let leads: Vec<(&Side, Uuid)> =
        it.sides.iter().filter_map(|side| Some((side, side.lead()?.into()))).collect();
    let mut edges = Vec::new();
    for (at, (side, lead)) in leads.iter().enumerate() {
        let others = leads[at + 1..].iter();
        edges.extend(others.map(|(_, other)| edge(NetworkLink::Partners, *lead, *other)));
        let beside = side.municipalities.iter().skip(1);
        edges.extend(beside.map(|it| edge(NetworkLink::SameSide, it.id.into(), *lead)));
        let carry = side.actors.iter().map(|it| it.organisation_id.into());
        edges.extend(carry.map(|it| edge(NetworkLink::Carries, it, *lead)));
    }
    edges
}
