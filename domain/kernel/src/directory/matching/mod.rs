//! Which known municipality an imported row means, and what the row adds to it.

mod tier;

use std::collections::BTreeSet;

use crate::directory::folding;
use crate::directory::municipality::{Level, MOST_ALTERNATIVE_NAMES};
use crate::directory::place::{Name, PlaceIdentifiers, PlaceStatus, Population};
use crate::directory::region::Region;
use crate::{CountryCode, Municipality, MunicipalityProfile, PlaceId, Point};

use tier::Tier;

/// Farther apart, two municipalities of one name are two. Sources put the point at the seat or at the centroid: of the
/// twin towns of Wikidata that share a name with a place of GeoNames, 97 % lie within 3 km of it and 99 % within this
/// distance; of the others most are more than 40 km away.
pub const SAME_PLACE_KM: f64 = 12.0;

/// Of several namesakes within reach the nearest is meant if the next is more than this many times as far. In the same
/// sources the four towns with two namesakes have factors of 2.9 (Újpest: 0.24 and 0.69 km) and more.
pub const CLEARLY_NEARER: f64 = 2.0;

/// Nearer than this, two towns of one name in two countries are one town, and one of the sources is wrong about the country.
/// Of the 22,323 places of GeoNames in and around Europe only two pairs of namesakes on both sides of a border lie so near
/// (Comines, Rheinfelden); of the twin towns of Wikidata 70 do, all of them former states and claims.
pub const ONE_TOWN_KM: f64 = 5.0;

/// A town and the body that is called after it are one for twinning if neither has this many times the inhabitants of the
/// other. Of 60 pairs of them in Wikidata and GeoNames 48 have a factor below; the others are larger bodies (Tartu and its
/// parish: 12.3).
pub const ONE_SIZE: f64 = 2.0;

/// Words after which German and Austrian names say where the place lies, written out or abbreviated.
const LINKS: [&str; 14] =
    ["a", "am", "an", "auf", "b", "bei", "i", "im", "in", "o", "ob", "unter", "v", "vor"];

/// What may stand after them.
const ARTICLES: [&str; 4] = ["d", "dem", "den", "der"];

/// Which known municipality is meant.
#[derive(Clone, Debug, PartialEq)]
pub enum Meeting {
    /// They share a code.
    ByCode(PlaceId),
    /// They share a name and lie so many kilometres apart.
    ByNameAndDistance(PlaceId, f64),
    /// They share a name that nothing else in the country has, and neither has a point, or a register says so.
    ByName(PlaceId),
    /// A town of that name lies there, in another country than the row says.
    InAnotherCountry(PlaceId),
    /// A town of that name lies there if latitude and longitude change places.
    Swapped(PlaceId),
    /// It could be any of these.
    Ambiguous(Vec<PlaceId>),
    New,
}

impl Meeting {
    fn or_else(self, next: impl FnOnce() -> Self) -> Self {
        if self == Self::New { next() } else { self }
    }
}

/// Decides which of the `known` municipalities is meant.
///
/// A shared code decides; a different code of one scheme tells two places apart. Without either, places of one name
/// and country are the same if they lie close enough together. A place without inhabitants is never meant by its name:
/// forests and moors are called after the town beside them. Before a row is new, it is read as if its source had taken
/// the wrong country, or latitude for longitude.
pub fn meet<'a>(
    wanted: &MunicipalityProfile,
    known: impl IntoIterator<Item = &'a Municipality>,
) -> Meeting {
    let known: Vec<_> = known.into_iter().collect();
    if let Some(it) = known.iter().find(|it| share_a_code(wanted, &it.profile)) {
        return Meeting::ByCode(it.id);
    }
    let [here, abroad] = [true, false].map(|here| {
        let fits = |it: &&&Municipality| (it.profile.country == wanted.country) == here;
        let them = known.iter().filter(fits).copied();
        them.filter(|it| may_be_one_place(wanted, &it.profile)).collect::<Vec<_>>()
    });
    among_namesakes(wanted, &here, have_one_name)
        .or_else(|| among_namesakes(wanted, &here, have_one_plain_name))
        .or_else(|| {
            let met = among_namesakes(wanted, &here, have_one_name_but_for_the_tier);
            of_one_size(wanted, &here, met)
        })
        .or_else(|| swapped(wanted, &here))
        .or_else(|| in_another_country(wanted, &abroad))
}

fn among_namesakes(
    wanted: &MunicipalityProfile,
    known: &[&Municipality],
    are_namesakes: fn(&MunicipalityProfile, &MunicipalityProfile) -> bool,
) -> Meeting {
    let is_near = |it: &&Municipality| !are_far_apart(wanted.point, it.profile.point);
    let namesakes = known.iter().copied().filter(is_near);
    let namesakes: Vec<_> = namesakes.filter(|it| are_namesakes(wanted, &it.profile)).collect();
    match wanted.point {
        Some(here) => nearest(here, &namesakes),
        None => only_one(wanted, &namesakes),
    }
}

/// A town and a body called after it, if their inhabitants say that they are one; a wider one needs them to say so.
fn of_one_size(wanted: &MunicipalityProfile, known: &[&Municipality], met: Meeting) -> Meeting {
    let (Meeting::ByNameAndDistance(id, _) | Meeting::ByName(id)) = met else { return met };
    let Some(it) = known.iter().find(|it| it.id == id) else { return met };
    let counts = [wanted, &it.profile].map(|it| it.population.map(|it| i64::from(it.inhabitants)));
    let is_one = match counts {
        [Some(a), Some(b)] => as_factor(a.max(b)) < ONE_SIZE * as_factor(a.min(b)),
        _ => [wanted, &it.profile].into_iter().filter_map(tier_of).max() <= Some(Tier::Own),
    };
    if is_one { met } else { Meeting::Ambiguous(vec![id]) }
}

/// Exact: no count of people is beyond what such a number holds.
#[expect(clippy::cast_precision_loss, reason = "no count of people is that large")]
fn as_factor(count: i64) -> f64 {
    count as f64
}

/// A namesake that lies where the row would, had it not taken latitude for longitude.
fn swapped(wanted: &MunicipalityProfile, known: &[&Municipality]) -> Meeting {
    let swapped =
        wanted.point.and_then(|it| Point::new(it.lon.into(), it.lat.into(), it.exactness).ok());
    let Some(there) = swapped else { return Meeting::New };
    let wanted = MunicipalityProfile { point: Some(there), ..wanted.clone() };
    match among_namesakes(&wanted, known, have_one_name) {
        Meeting::ByNameAndDistance(id, _) => Meeting::Swapped(id),
        Meeting::Ambiguous(ids) if known.iter().all(|it| it.profile.point.is_some()) => {
            Meeting::Ambiguous(ids)
        }
        _ => Meeting::New,
    }
}

/// A namesake that lies there, in another country; a register knows its own.
fn in_another_country(wanted: &MunicipalityProfile, abroad: &[&Municipality]) -> Meeting {
    let PlaceIdentifiers { ags: None, lau: None, gss: None, .. } = &wanted.identifiers else {
        return Meeting::New;
    };
    let lies_there = |it: &&Municipality| {
        let apart = wanted.point.zip(it.profile.point).map(|(a, b)| a.distance_km(b));
        apart.is_some_and(|km| km <= ONE_TOWN_KM)
    };
    let there: Vec<_> = abroad.iter().copied().filter(lies_there).collect();
    let met = among_namesakes(wanted, &there, have_one_name)
        .or_else(|| among_namesakes(wanted, &there, have_one_name_but_for_the_tier));
    match met {
        Meeting::ByNameAndDistance(id, _) => Meeting::InAnotherCountry(id),
        met => met,
    }
}

/// Whatever the municipality may be looked up by: the keys of its full names, of its plain ones, and of those without its
/// tier.
pub fn name_keys(profile: &MunicipalityProfile) -> BTreeSet<String> {
    keys_of(profile.spellings(), profile.country)
}

/// The same of some of its spellings.
pub fn keys_of<'a>(
    spellings: impl Iterator<Item = &'a str>,
    country: CountryCode,
) -> BTreeSet<String> {
    let keys = |name| {
        let full = full_names_of(name).into_iter().chain(plain_names_of(name));
        full.chain(names_of_without_tier(name, country))
    };
    spellings.flat_map(keys).filter(|key| !key.is_empty()).collect()
}

/// Whether they go by one name, written one way or another.
pub fn have_one_name(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    !full_names(a).is_disjoint(&full_names(b))
}

/// One goes by the name alone and the other adds where it lies; two that add something may be two.
fn have_one_plain_name(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    !full_names(a).is_disjoint(&plain_names(b)) || !plain_names(a).is_disjoint(&full_names(b))
}

/// `Örebro Municipality` and `Örebro`, `Örebro kommun` and `Örebro Municipality`.
fn have_one_name_but_for_the_tier(a: &MunicipalityProfile, b: &MunicipalityProfile) -> bool {
    let (full, bare) = ([a, b].map(full_names), [a, b].map(names_without_tier));
    !full[0].is_disjoint(&bare[1])
        || !bare[0].is_disjoint(&full[1])
        || !bare[0].is_disjoint(&bare[1])
}

fn full_names(profile: &MunicipalityProfile) -> BTreeSet<String> {
    profile.spellings().flat_map(full_names_of).filter(|key| !key.is_empty()).collect()
}

fn plain_names(profile: &MunicipalityProfile) -> BTreeSet<String> {
    profile.spellings().flat_map(plain_names_of).filter(|key| !key.is_empty()).collect()
}

fn names_without_tier(profile: &MunicipalityProfile) -> BTreeSet<String> {
    let bare = |name| names_of_without_tier(name, profile.country);
    profile.spellings().flat_map(bare).collect()
}

/// The keys of a name, of it without its title, and without the small words, so that `Grafing bei München` is
/// `Grafing b.München`, and `Rotenburg an der Wümme` is `Rotenburg (Wümme), Stadt`.
fn full_names_of(name: &str) -> Vec<String> {
    let base = folding::readings(base_name(name));
    let without_small_words = |words: &Vec<String>| {
        first_and(words, |others| others.filter(|it| !is_small(it)).collect())
    };
    let shorter: Vec<_> = base.iter().map(without_small_words).collect();
    let whole = folding::readings(name).into_iter().chain(base).map(|it| it.concat());
    whole.chain(shorter).collect()
}

/// The keys of a name without what only tells a place from its namesakes, or names it in a second language: `Winsen (Luhe)`
/// is `Winsen`, `Freiburg im Breisgau` is `Freiburg`, `Cottbus/Chóśebuz` is `Cottbus`.
fn plain_names_of(name: &str) -> Vec<String> {
    let name = base_name(name);
    let (bare, _) = name.split_once(['(', '/']).unwrap_or((name, ""));
    let before_a_link = |words: &Vec<String>| {
        first_and(words, |others| others.take_while(|it| !LINKS.contains(&it.as_str())).collect())
    };
    folding::readings(bare).iter().map(before_a_link).collect()
}

/// The keys of a name that says of which tier the municipality is, without that.
fn names_of_without_tier(name: &str, country: CountryCode) -> Vec<String> {
    let readings = folding::readings(base_name(name));
    readings.iter().flat_map(|words| bare(words, country)).collect()
}

/// Also without the `s` of the Swedish and Danish genitive (`Lunds kommun`).
fn bare(words: &[String], country: CountryCode) -> Vec<String> {
    let Some((rest, _)) = tier::without(words, country) else { return Vec::new() };
    let key = rest.concat();
    let nominative = key.strip_suffix('s').filter(|it| !it.is_empty()).map(str::to_owned);
    [key].into_iter().chain(nominative).collect()
}

fn tier_of(profile: &MunicipalityProfile) -> Option<Tier> {
    let of = |words: Vec<String>| tier::without(&words, profile.country).map(|(_, tier)| tier);
    folding::readings(base_name(profile.name.as_str())).into_iter().find_map(of)
}

/// The key of the first word, and of those of the others that are kept.
fn first_and<'a>(
    words: &'a [String],
    kept: impl FnOnce(std::slice::Iter<'a, String>) -> Vec<&'a String>,
) -> String {
    let Some((first, others)) = words.split_first() else { return String::new() };
    [first].into_iter().chain(kept(others.iter())).map(String::as_str).collect()
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
    is_inhabited(wanted) && is_inhabited(known) && !wanted.identifiers.unique().any(contradicts)
}

fn is_inhabited(it: &MunicipalityProfile) -> bool {
    it.population.is_none_or(|it| i64::from(it.inhabitants) > 0)
}

fn are_far_apart(a: Option<Point>, b: Option<Point>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a.distance_km(b) > SAME_PLACE_KM)
}

/// How a row puts a municipality that it means by its code elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// Where it lies if latitude and longitude change places.
    Swapped,
    /// Farther off than two sources of one place are.
    FarAway,
}

/// Whether the point of a row is another place than the known one.
pub fn elsewhere(known: Option<Point>, row: Option<Point>) -> Option<Elsewhere> {
    if !are_far_apart(known, row) {
        return None;
    }
    let swapped = row.and_then(|it| Point::new(it.lon.into(), it.lat.into(), it.exactness).ok());
    let is_swapped = swapped.is_some() && !are_far_apart(known, swapped);
    Some(if is_swapped { Elsewhere::Swapped } else { Elsewhere::FarAway })
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

/// The only one of that name, if nothing says that there may be others: a register has them all.
fn only_one(wanted: &MunicipalityProfile, namesakes: &[&Municipality]) -> Meeting {
    let is_register = wanted.identifiers.ags.is_some() || wanted.identifiers.lau.is_some();
    match namesakes {
        [it] if is_register || it.profile.point.is_none() => Meeting::ByName(it.id),
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
    let parent_id = closer(&before, source);
    let alternative_names = if first_time || before.alternative_names.is_empty() {
        with_spellings_of(&before, source)
    } else {
        before.alternative_names
    };
    MunicipalityProfile {
        level,
        names: before.names.or(&source.names),
        alternative_names,
        identifiers: filled(before.identifiers, &source.identifiers),
        point: before.point.or(source.point),
        population: newer(before.population, source.population),
        time_zone: before.time_zone.or_else(|| source.time_zone.clone()),
        parent_id,
        parent_admin_name: before.parent_admin_name.or_else(|| source.parent_admin_name.clone()),
        ..before
    }
}

/// Who lies in its country without more lies in the region that a source names.
fn closer(known: &MunicipalityProfile, source: &MunicipalityProfile) -> Option<PlaceId> {
    let parent = known.parent_id.filter(|it| *it != known.country.place());
    let region = || Region::of(source.country, &source.identifiers).map(|it| it.place());
    parent.or(source.parent_id).or_else(region).or(known.parent_id)
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
