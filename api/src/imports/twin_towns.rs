//! Rows about pairs of towns, in the shape of an extract of Wikidata's P190 ("twinned administrative body").

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::directory::matching::{Meeting, meet};
use kernel::directory::municipality::Level;
use kernel::directory::place::{Inhabitants, Name, PlaceRef, PlaceStatus, Population, Wikidata};
use kernel::directory::search::name_key;
use kernel::{CountryCode, Municipality, MunicipalityProfile, PlaceId};
use partnerships::episode::pair_key;
use partnerships::{Partnership, PartnershipId};
use persistence::platform::imports::ImportRemark;
use persistence::{Result, Tx, partnerships as store};

use super::directory::Directory;
use super::municipalities::{inhabitants, name, point};
use super::remark::RemarkCode;
use super::table::{Line, Row};
use super::tally::Tally;

/// What the directory notes as the origin of the record.
const SOURCE: &str = "wikidata-p190";

pub(super) const REQUIRED: &[&str] = &[
    "origin_city",
    "origin_country",
    "origin_lat",
    "origin_lon",
    "partner_city",
    "partner_country",
    "partner_lat",
    "partner_lon",
];
pub(super) const USED: &[&str] = &[
    "origin_city",
    "origin_country",
    "origin_lat",
    "origin_lon",
    "origin_population",
    "partner_city",
    "partner_country_name",
    "partner_country",
    "partner_lat",
    "partner_lon",
    "partner_population",
];

/// Names of states that the standard has under another one, where nobody disputes which is meant.
const OTHER_NAMES: [(&str, &str); 2] =
    [("Kingdom of Hungary", "HU"), ("Palestinian National Authority", "PS")];

/// The pairs that the file has named so far, with the line of each.
#[derive(Default)]
pub(super) struct Pairs(HashMap<String, u64>);

/// One end of a row: the municipality as the row describes it.
struct End {
    prefix: &'static str,
    profile: MunicipalityProfile,
}

/// An end that the directory knows, or that the row brings in.
enum Found {
    Known(Municipality),
    New(Municipality),
}

/// Imports the rows of a batch.
pub(super) async fn import(
    tx: &Tx,
    pairs: &mut Pairs,
    lines: Vec<Line>,
    tally: &mut Tally,
) -> Result<()> {
    let rows = tally.readable(lines, |row, tally| {
        Ok([end(row, "origin", tally)?, end(row, "partner", tally)?])
    });
    let profiles = rows.iter().flat_map(|(_, ends)| ends).map(|end| &end.profile);
    let mut directory = Directory::around(tx, profiles).await?;
    let mut named = BTreeMap::new();
    for (line, ends) in &rows {
        let Some(ends) = resolve(&mut directory, *line, ends, tally, tx) else { continue };
        pairs.note(*line, ends, &mut named, tally);
    }
    directory.store(tx, SOURCE).await?;
    store_new(tx, named, tally).await
}

/// Both ends as municipalities of the directory; none if the row is left out, which the tally then says.
fn resolve(
    directory: &mut Directory,
    line: u64,
    [origin, partner]: &[End; 2],
    tally: &mut Tally,
    tx: &Tx,
) -> Option<[Municipality; 2]> {
    let now = tx.author().at;
    let a = find(directory, line, origin, tally, now)?;
    let b = find(directory, line, partner, tally, now)?;
    let is_same = match (&a, &b) {
        (Found::New(a), Found::New(_)) => meet(&partner.profile, [a]) != Meeting::New,
        (Found::Known(a), Found::Known(b)) => a.id == b.id,
        _ => false,
    };
    if is_same {
        let name = partner.profile.name.as_str();
        tally.reject(RemarkCode::SamePlace.about(line, "partner_city", name));
        return None;
    }
    let ended = [(&a, origin), (&b, partner)].into_iter().find(|(it, _)| it.has_ended());
    if let Some((_, end)) = ended {
        tally.ended(line, &end.profile);
        return None;
    }
    Some([a, b].map(|it| bring_in(directory, it, tally)))
}

fn find(
    directory: &Directory,
    line: u64,
    End { prefix, profile }: &End,
    tally: &mut Tally,
    now: chrono::DateTime<chrono::Utc>,
) -> Option<Found> {
    let meeting = directory.meet(profile);
    tally.met(&meeting);
    match meeting {
        Meeting::New => {
            Some(Found::New(Municipality::register(PlaceId::new(now), profile.clone(), now)))
        }
        Meeting::ByCode(id) | Meeting::ByName(id) | Meeting::ByNameAndDistance(id, _) => {
            directory.get(id).cloned().map(Found::Known)
        }
        Meeting::Ambiguous(ids) => {
            tally.ambiguous(line, &format!("{prefix}_city"), profile, &ids);
            None
        }
    }
}

impl Found {
    fn has_ended(&self) -> bool {
        matches!(self, Self::Known(it) if it.status != PlaceStatus::Active)
    }
}

fn bring_in(directory: &mut Directory, found: Found, tally: &mut Tally) -> Municipality {
    match found {
        Found::Known(it) => it,
        Found::New(it) => {
            tally.report.municipalities_created += 1;
            directory.create(it.clone());
            it
        }
    }
}

impl Pairs {
    /// Notes a pair for the batch unless the file has named it before.
    fn note(
        &mut self,
        line: u64,
        ends: [Municipality; 2],
        named: &mut BTreeMap<String, (u64, [Municipality; 2])>,
        tally: &mut Tally,
    ) {
        let [a, b] = &ends;
        let key = pair_key([[a.id], [b.id]]);
        if let Some(earlier) = self.0.get(&key) {
            let detail = format!("Line {earlier} names the same two municipalities.");
            tally.remarks.push(RemarkCode::RepeatedPair.on(line, detail));
            tally.report.unchanged += 1;
            return;
        }
        self.0.insert(key.clone(), line);
        named.insert(key, (line, ends));
    }
}

/// Stores the pairs that are not on record yet, in the order of the file.
async fn store_new(
    tx: &Tx,
    mut named: BTreeMap<String, (u64, [Municipality; 2])>,
    tally: &mut Tally,
) -> Result<()> {
    let keys: BTreeSet<_> = named.keys().cloned().collect();
    for key in store::pairs_on_record(tx, &keys).await? {
        named.remove(&key);
        tally.report.unchanged += 1;
    }
    let mut fresh: Vec<_> = named.into_values().collect();
    fresh.sort_by_key(|(line, _)| *line);
    let fresh: Vec<_> = fresh.into_iter().map(|(_, ends)| partnership(ends, tx)).collect();
    tally.report.created += fresh.len() as u64;
    store::insert_all(tx, &fresh).await
}

fn partnership(ends: [Municipality; 2], tx: &Tx) -> Partnership {
    let now = tx.author().at;
    let place = |it: Municipality| {
        let MunicipalityProfile { name, country, .. } = it.profile;
        PlaceRef { id: it.id, name, country }
    };
    Partnership::imported(PartnershipId::new(now), ends.map(place), SOURCE, now)
}

fn end(row: &Row, prefix: &'static str, tally: &mut Tally) -> Result<End, ImportRemark> {
    let column = |what: &str| format!("{prefix}_{what}");
    let name = usable_name(row, &column("city"))?;
    let country = country(row, prefix, tally)?;
    let (lat, lon) = (column("lat"), column("lon"));
    let point = point(row, &lat, &lon)?;
    let missing = || RemarkCode::MissingValue.about(row.line, &lat, "");
    let inhabitants = aside(row, &column("population"), tally);
    let profile = MunicipalityProfile {
        point: Some(point.ok_or_else(missing)?),
        population: inhabitants.map(|inhabitants| Population { inhabitants, year: None }),
        ..MunicipalityProfile::named(name, country, Level::Municipality)
    };
    Ok(End { prefix, profile })
}

/// A count that only matters if the row brings in the town, so that no pair is lost for it.
fn aside(row: &Row, column: &str, tally: &mut Tally) -> Option<Inhabitants> {
    let count = inhabitants(row, column).unwrap_or_else(|remark| {
        let value = remark.value.as_deref().unwrap_or_default();
        tally.remarks.push(RemarkCode::IgnoredValue.about(row.line, column, value));
        None
    });
    count.filter(|it| i64::from(*it) > 0)
}

/// Items without a label stand under their identifier (`Q123`), values that are not known under a made-up one
/// (`t430222130`).
fn usable_name(row: &Row, column: &str) -> Result<Name, ImportRemark> {
    let name = name(row, column)?;
    if Wikidata::parse(name.as_str()).is_ok() || is_blank_node(name.as_str()) {
        return Err(RemarkCode::UnusableName.about(row.line, column, name.as_str()));
    }
    Ok(name)
}

fn is_blank_node(text: &str) -> bool {
    let digits = text.strip_prefix('t').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn country(row: &Row, prefix: &str, tally: &mut Tally) -> Result<CountryCode, ImportRemark> {
    let (column, spelled) = (format!("{prefix}_country"), format!("{prefix}_country_name"));
    let unknown = RemarkCode::UnknownCountry;
    if let Some(code) = row.parsed(&column, unknown, CountryCode::parse)? {
        return Ok(code);
    }
    let name = row.optional(&spelled)?.unwrap_or_default();
    let code = named(name).ok_or_else(|| match name {
        "" => unknown.about(row.line, &column, ""),
        name => unknown.about(row.line, &spelled, name),
    })?;
    let mapped = RemarkCode::MappedCountry;
    let detail = format!("{} Imported as {} ({code}).", mapped.meaning(), code.name());
    tally.remarks.push(ImportRemark { detail, ..mapped.about(row.line, &spelled, name) });
    Ok(code)
}

/// The country of that name, by the standard or by a name that is as certain.
fn named(name: &str) -> Option<CountryCode> {
    let other = OTHER_NAMES.iter().find(|(other, _)| *other == name);
    if let Some((_, code)) = other {
        return CountryCode::parse(code).ok();
    }
    let key = name_key(name);
    CountryCode::all().find(|code| !key.is_empty() && name_key(code.name()) == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_named_for_certain_or_not_at_all() {
        let code = |name| named(name).map_or("-".to_owned(), |code| code.to_string());
        assert_eq!(
            ["Kingdom of Hungary", "Palestinian National Authority", "hungary", "Kosovo"].map(code),
            ["HU", "PS", "HU", "XK"]
        );
        for unknown in ["", "Luhansk People's Republic", "t430222130", "Prussia", "?"] {
            assert_eq!(code(unknown), "-", "{unknown}");
        }
    }

    #[test]
    fn made_up_identifiers_are_told_from_names() {
        assert!(is_blank_node("t430222130"));
        assert!(!is_blank_node("t") && !is_blank_node("tarp") && !is_blank_node("Titz"));
    }
}
