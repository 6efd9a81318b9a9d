//! Rings of towns (*Ringpartnerschaften*): at least three, each a partner of every other. A ring may come about without
//! a founding act, when the last missing pair becomes partners; so it is computed.

use std::collections::{BTreeMap, BTreeSet};

use kernel::PlaceId;
use kernel::directory::place::PlaceRef;
use serde::Serialize;
use utoipa::ToSchema;

/// Towns each of which is a partner of every other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipRing)]
pub struct Ring {
    pub municipalities: Vec<PlaceRef>,
}

/// The rings that a municipality is part of, none inside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipRings)]
pub struct Rings {
    pub rings: Vec<Ring>,
}

impl Rings {
    /// The rings among these pairs that `of` is part of, with the names of `places`.
    pub fn around(of: PlaceId, pairs: &[(PlaceId, PlaceId)], places: &[PlaceRef]) -> Self {
        let named = |id: &PlaceId| places.iter().find(|it| it.id == *id).cloned();
        let ring = |members: &BTreeSet<PlaceId>| Ring {
            municipalities: members.iter().filter_map(named).collect(),
        };
        let found = rings(pairs);
        Self { rings: found.iter().filter(|it| it.contains(&of)).map(ring).collect() }
    }
}

/// How many towns make a ring.
pub const LEAST: usize = 3;

/// P-INV-05: whether these are a ring: every pair is linked, or one charter binds them all.
pub fn is_ring(
    members: &BTreeSet<PlaceId>,
    pairs: &[(PlaceId, PlaceId)],
    one_charter: bool,
) -> bool {
    let links = neighbours(pairs);
    let linked = |a: &PlaceId| {
        let of_a = links.get(a);
        members.iter().all(|b| a == b || of_a.is_some_and(|them| them.contains(b)))
    };
    members.len() >= LEAST && (one_charter || members.iter().all(linked))
}

/// All rings among these pairs, none inside another: the maximal cliques of at least three (Bron and Kerbosch 1973,
/// with Tomita's pivot).
pub fn rings(pairs: &[(PlaceId, PlaceId)]) -> Vec<BTreeSet<PlaceId>> {
    let links = neighbours(pairs);
    let mut found = Vec::new();
    let all = links.keys().copied().collect();
    extend(&links, &mut BTreeSet::new(), all, BTreeSet::new(), &mut found);
    found.sort();
    found
}

type Links = BTreeMap<PlaceId, BTreeSet<PlaceId>>;

fn neighbours(pairs: &[(PlaceId, PlaceId)]) -> Links {
    let mut links = Links::new();
    for (a, b) in pairs.iter().filter(|(a, b)| a != b) {
        links.entry(*a).or_default().insert(*b);
        links.entry(*b).or_default().insert(*a);
    }
    links
}

fn extend(
    links: &Links,
    ring: &mut BTreeSet<PlaceId>,
    mut candidates: BTreeSet<PlaceId>,
    mut seen: BTreeSet<PlaceId>,
    found: &mut Vec<BTreeSet<PlaceId>>,
) {
    if candidates.is_empty() {
        if seen.is_empty() && ring.len() >= LEAST {
            found.push(ring.clone());
        }
        return;
    }
    let shared = |it: &&PlaceId| candidates.intersection(&links[*it]).count();
    let pivot = candidates.union(&seen).max_by_key(shared).copied();
    let without: Vec<_> = match pivot {
        Some(pivot) => candidates.difference(&links[&pivot]).copied().collect(),
        None => Vec::new(),
    };
    for town in without {
        let near = &links[&town];
        ring.insert(town);
        let (next, known) = (&candidates & near, &seen & near);
        extend(links, ring, next, known, found);
        ring.remove(&town);
        candidates.remove(&town);
        seen.insert(town);
    }
}
