//! Which known municipality an imported row means, and what the row adds to it.

use std::collections::BTreeSet;

use crate::directory::municipality::Level;
use crate::directory::place::{Name, PlaceIdentifiers, PlaceStatus, Population};
use crate::directory::search::name_key;
use crate::{Municipality, MunicipalityProfile, PlaceId, Point};

/// Farther apart, two municipalities of one name are two. Sources put the point at the seat or at the centroid: of the
/// twin towns of Wikidata that share a name with a place of GeoNames, 97 % lie within 3 km of it and 99 % within this
/// distance; of the others most are more than 40 km away.
pub const SAME_PLACE_KM: f64 = 12.0;

/// Of several namesakes within reach the nearest is meant if the next is more than this many times as far. In the same
/// sources the four towns with two namesakes have factors of 2.9 (Újpest: 0.24 and 0.69 km) and more.
pub const CLEARLY_NEARER: f64 = 2.0;

/// Words after which German and Austrian names say where the place lies, written out or abbreviated.
const LINKS: [&str; 14] =
    ["a", "am", "an", "auf", "b", "bei", "i", "im", "in", "o", "ob", "unter", "v", "vor"];

/// What may stand after them.
const ARTICLES: [&str; 4] = ["d", "dem", "den", "der"];

/// Most alternative names a municipality keeps, as its profile says.
pub const MOST_ALTERNATIVE_NAMES: usize = 40;

/// Which known municipality is meant.
#[derive(Clone, Debug, PartialEq)]
pub enum Meeting {
    /// They share a code.
    ByCode(PlaceId),
    /// They share a name and lie so many kilometres apart.
    ByNameAndDistance(PlaceId, f64),
    /// They share a name that nothing else in the country has, and neither has a point.
    ByName(PlaceId),
    /// It could be any of these.
    Ambiguous(Vec<PlaceId>),
    New,
}

/// Decides which of the `known` municipalities is meant.
///
/// A shared code decides; a different code of one scheme tells two places apart. Without either, places of one name
/// and country are the same if they lie close enough together. A place without inhabitants is never meant by its name:
/// forests and moors are called after the town beside them.
pub fn meet<'a>(
    wanted: &MunicipalityProfile,
    known: impl IntoIterator<Item = &'a Municipality>,
) -> Meeting {
    let known: Vec<_> = known.into_iter().collect();
    if let Some(it) = known.iter().find(|it| share_a_code(wanted, &it.profile)) {
        return Meeting::ByCode(it.id);
    }
    let alike: Vec<_> =
        known.into_iter().filter(|it| may_be_one_place(wanted, &it.profile)).collect();
    match among_namesakes(wanted, &alike, have_one_name) {
        Meeting::New => among_namesakes(wanted, &alike, have_one_plain_name),
        met => met,
    }
}

fn among_namesakes(
    wanted: &MunicipalityProfile,
    known: &[&Municipality],
    are_namesakes: fn(&MunicipalityProfile, &MunicipalityProfile) -> bool,
) -> Meeting {
    let namesakes: Vec<_> =
        known.iter().copied().filter(|it| are_namesakes(wanted, &it.profile)).collect();
    match wanted.point {
        Some(here) => nearest(here, &namesakes),
        None => only_one(&namesakes),
    }
}

/// Whatever the municipality may be looked up by: the keys of its full names and of its plain ones.
pub fn name_keys(profile: &MunicipalityProfile) -> BTreeSet<String> {
    full_names(profile).into_iter().chain(plain_names(profile)).collect()
}

fn have_one_name(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    !full_names(a).is_disjoint(&full_names(b))
}

/// One goes by the name alone and the other adds where it lies; two that add something may be two.
fn have_one_plain_name(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    !full_names(a).is_disjoint(&plain_names(b)) || !plain_names(a).is_disjoint(&full_names(b))
}

/// The keys of every spelling, of each without its title, and without the small words, so that `Grafing bei München` is
/// `Grafing b.München`, and `Rotenburg an der Wümme` is `Rotenburg (Wümme), Stadt`.
fn full_names(profile: &MunicipalityProfile) -> BTreeSet<String> {
    let keys = |name| {
        let base = name_key(base_name(name));
        [
            name_key(name),
            first_and(&base, |words| words.filter(|word| !is_small(word)).collect()),
            base,
        ]
    };
    profile.spellings().flat_map(keys).filter(|key| !key.is_empty()).collect()
}

/// The keys without what only tells a place from its namesakes, or names it in a second language: `Winsen (Luhe)` is
/// `Winsen`, `Freiburg im Breisgau` is `Freiburg`, `Cottbus/Chóśebuz` is `Cottbus`.
fn plain_names(profile: &MunicipalityProfile) -> BTreeSet<String> {
    let key = |name| {
        let name = base_name(name);
        let (bare, _) = name.split_once(['(', '/']).unwrap_or((name, ""));
        first_and(&name_key(bare), |words| words.take_while(|word| !LINKS.contains(word)).collect())
    };
    profile.spellings().map(key).filter(|key| !key.is_empty()).collect()
}

/// The first word of the key, and what is made of the others.
fn first_and<'a>(
    key: &'a str,
    others: impl FnOnce(std::str::Split<'a, char>) -> Vec<&'a str>,
) -> String {
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let others = others(words);
    std::iter::once(first).chain(others).collect::<Vec<_>>().join(" ")
}

fn is_small(word: &str) -> bool {
    LINKS.contains(&word) || ARTICLES.contains(&word)
}

/// The name without the suffix after the comma, by which registers add a title (`, Stadt`, `, Lutherstadt`).
pub fn base_name(name: &str) -> &str {
    name.split_once(',').map_or(name, |(base, _)| base).trim_end()
}

fn share_a_code(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    a.identifiers.unique().any(|code| b.identifiers.unique().any(|other| code == other))
}

fn may_be_one_place(wanted: &MunicipalityProfile, known: &MunicipalityProfile) -> bool {
    let contradicts = |(scheme, code): (&str, &str)| {
        known.identifiers.unique().any(|(other, theirs)| scheme == other && code != theirs)
    };
    wanted.country == known.country
        && is_inhabited(wanted)
        && is_inhabited(known)
        && !are_far_apart(wanted.point, known.point)
        && !wanted.identifiers.unique().any(contradicts)
}

fn is_inhabited(it: &MunicipalityProfile) -> bool {
    it.population.is_none_or(|it| i64::from(it.inhabitants) > 0)
}

fn are_far_apart(a: Option<Point>, b: Option<Point>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a.distance_km(b) > SAME_PLACE_KM)
}

fn nearest(here: Point, namesakes: &[&Municipality]) -> Meeting {
    let mut near: Vec<_> = namesakes
        .iter()
        .filter_map(|it| Some((it.profile.point?.distance_km(here), *it)))
        .collect();
    if near.iter().any(|(_, it)| it.status == PlaceStatus::Active) {
        near.retain(|(_, it)| it.status == PlaceStatus::Active);
    }
    near.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    match near[..] {
        [] => any_of(namesakes.iter().filter(|it| it.profile.point.is_none())),
        [(km, it)] => Meeting::ByNameAndDistance(it.id, km),
        [(km, it), (next, _), ..] if km * CLEARLY_NEARER < next => {
            Meeting::ByNameAndDistance(it.id, km)
        }
        _ => any_of(near.iter().map(|(_, it)| it)),
    }
}

fn only_one(namesakes: &[&Municipality]) -> Meeting {
    match namesakes {
        [it] if it.profile.point.is_none() => Meeting::ByName(it.id),
        _ => any_of(namesakes),
    }
}

fn any_of<'a, 'b: 'a>(namesakes: impl IntoIterator<Item = &'a &'b Municipality>) -> Meeting {
    let ids: Vec<_> = namesakes.into_iter().map(|it| it.id).collect();
    if ids.is_empty() { Meeting::New } else { Meeting::Ambiguous(ids) }
}

/// What is known of a municipality after a source has spoken about it.
///
/// Only what is empty is filled; an official count replaces one of no year or of an earlier one. When the two meet for
/// the first time, the spellings of the source are added, and a register says what the municipality is by law.
pub fn complete(known: &Municipality, source: &MunicipalityProfile) -> MunicipalityProfile {
    let before = known.profile.clone();
    let first_time = !share_a_code(&before, source);
    let knows_the_law = first_time && source.identifiers.ags.is_some();
    let level = match before.level {
        Level::Municipality if knows_the_law && known.assured_at.is_none() => source.level,
        level => level,
    };
    let alternative_names = if first_time || before.alternative_names.is_empty() {
        with_spellings_of(&before, source)
    } else {
        before.alternative_names
    };
    MunicipalityProfile {
        level,
        alternative_names,
        identifiers: filled(before.identifiers, &source.identifiers),
        point: before.point.or(source.point),
        population: newer(before.population, source.population),
        time_zone: before.time_zone.or_else(|| source.time_zone.clone()),
        parent_admin_name: before.parent_admin_name.or_else(|| source.parent_admin_name.clone()),
        ..before
    }
}

fn with_spellings_of(known: &MunicipalityProfile, source: &MunicipalityProfile) -> Vec<Name> {
    let mut names = known.alternative_names.clone();
    for name in [&source.name].into_iter().chain(&source.alternative_names) {
        let is_known = known.name == *name || names.contains(name);
        if !is_known && names.len() < MOST_ALTERNATIVE_NAMES {
            names.push(name.clone());
        }
    }
    names
}

fn filled(known: PlaceIdentifiers, source: &PlaceIdentifiers) -> PlaceIdentifiers {
    let PlaceIdentifiers { ags, lau, nuts, gss, geonames, wikidata } = known;
    PlaceIdentifiers {
        ags: ags.or_else(|| source.ags.clone()),
        lau: lau.or_else(|| source.lau.clone()),
        nuts: nuts.or_else(|| source.nuts.clone()),
        gss: gss.or_else(|| source.gss.clone()),
        geonames: geonames.or_else(|| source.geonames.clone()),
        wikidata: wikidata.or_else(|| source.wikidata.clone()),
    }
}

fn newer(known: Option<Population>, source: Option<Population>) -> Option<Population> {
    let year = |it: Option<Population>| it.and_then(|it| it.year).map(i16::from);
    if known.is_none() || year(source) > year(known) { source } else { known }
}

#[cfg(test)]
mod tests;
