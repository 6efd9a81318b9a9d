//! Rows about pairs of towns, in the shape of an extract of Wikidata's P190 ("twinned administrative body").

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use kernel::directory::matching::{Meeting, have_one_name, meet};
use kernel::directory::municipality::Level;
use kernel::directory::place::{
    Inhabitants, Name, PlaceIdentifiers, PlaceRef, PlaceStatus, Population, Wikidata,
};
use kernel::directory::search::name_key;
use kernel::{CountryCode, KnownDate, Municipality, MunicipalityProfile, PlaceId};
use partnerships::episode::pair_key;
use partnerships::{Partnership, PartnershipId};
use persistence::platform::imports::ImportRemark;
use persistence::{Result, Tx, partnerships as store};

use super::directory::Directory;
use super::municipalities::{inhabitants, name, point, wikidata};
use super::remark::RemarkCode;
use super::table::{Line, Row};
use super::tally::Tally;

/// What the directory notes as the origin of the record.
pub(crate) const SOURCE: &str = "wikidata-p190";

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
    "start_time",
    "end_time",
    "origin_wikidata",
    "partner_wikidata",
];

/// How Wikidata writes an instant of which only the day, the month or the year is known: `2005-00-00T00:00:00Z`.
const MIDNIGHT: &str = "T00:00:00Z";
/// The month or day that is not known there.
const UNKNOWN: &str = "-00";

/// Names of states that the standard has under another one, where nobody disputes which is meant.
const OTHER_NAMES: [(&str, &str); 2] =
    [("Kingdom of Hungary", "HU"), ("Palestinian National Authority", "PS")];

/// The pairs that the file has named so far, with the line of each.
#[derive(Default)]
pub(super) struct Pairs(HashMap<String, u64>);

/// A row: both ends, and how long it lasted as far as the row knows.
struct Stated {
    ends: [End; 2],
    lasted: Lasted,
}

/// From and until when.
#[derive(Clone, Copy)]
struct Lasted {
    started: Option<KnownDate>,
    ended: Option<KnownDate>,
}

/// A pair that the row names, with the line.
type Named = BTreeMap<String, (u64, [Municipality; 2], Lasted)>;

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
    let today = tx.author().at.date_naive();
    let rows = tally.readable(lines, |row, tally| {
        let ends = [end(row, "origin", tally)?, end(row, "partner", tally)?];
        Ok(Stated { ends, lasted: lasted(row, today, tally) })
    });
    let profiles = rows.iter().flat_map(|(_, it)| &it.ends).map(|end| &end.profile);
    let mut directory = Directory::around(tx, profiles).await?;
    let mut named = Named::new();
    for (line, Stated { ends, lasted }) in &rows {
        let Some(found) = resolve(&directory, *line, ends, tally, tx) else { continue };
        if is_asked_about(tx, &directory, pairs, *line, ends, &found, tally).await? {
            continue;
        }
        let ends = found.map(|it| bring_in(&mut directory, it, tally));
        pairs.note(*line, ends, *lasted, &mut named, tally);
    }
    directory.store(tx, SOURCE).await?;
    store_new(tx, named, tally).await
}

/// Both ends as municipalities of the directory; none if the row is left out, which the tally then says.
fn resolve(
    directory: &Directory,
    line: u64,
    [origin, partner]: &[End; 2],
    tally: &mut Tally,
    tx: &Tx,
) -> Option<[Found; 2]> {
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
    Some([a, b])
}

/// Whether the row would bring in a namesake of a town that the other end is a partner of: it lies too far away to be that
/// town, but perhaps the point is wrong.
async fn is_asked_about(
    tx: &Tx,
    directory: &Directory,
    pairs: &Pairs,
    line: u64,
    ends: &[End; 2],
    found: &[Found; 2],
    tally: &mut Tally,
) -> Result<bool> {
    let (([Found::Known(known), Found::New(_)], [_, new])
    | ([Found::New(_), Found::Known(known)], [new, _])) = (found, ends)
    else {
        return Ok(false);
    };
    let End { prefix, profile } = new;
    let namesakes = directory
        .namesakes(profile)
        .filter(|it| it.id != known.id && have_one_name(&it.profile, profile));
    let keys: BTreeMap<_, _> =
        namesakes.map(|it| (pair_key([[known.id], [it.id]]), [known.id, it.id])).collect();
    let on_record = store::pairs_on_record(tx, keys.values().copied()).await?;
    let partners = keys
        .into_iter()
        .filter(|(key, _)| on_record.contains_key(key) || pairs.0.contains_key(key));
    let partners: Vec<_> = partners.map(|(_, [_, namesake])| namesake).collect();
    if partners.is_empty() {
        return Ok(false);
    }
    tally.ambiguous(line, &format!("{prefix}_city"), profile, &partners);
    Ok(true)
}

fn find(
    directory: &Directory,
    line: u64,
    End { prefix, profile }: &End,
    tally: &mut Tally,
    now: chrono::DateTime<chrono::Utc>,
) -> Option<Found> {
    let column = format!("{prefix}_city");
    let meeting = directory.meet(profile);
    if let (None, Some(code)) = (profile.point, &profile.identifiers.wikidata)
        && !matches!(meeting, Meeting::ByCode(_))
    {
        let column = format!("{prefix}_wikidata");
        tally.reject(RemarkCode::UnknownCode.about(line, &column, code.as_str()));
        return None;
    }
    tally.met(&meeting);
    let id = match meeting {
        Meeting::New => {
            let new = Municipality::register(PlaceId::new(now), profile.clone(), now);
            return Some(Found::New(new));
        }
        Meeting::Ambiguous(ids) => {
            tally.ambiguous(line, &column, profile, &ids);
            return None;
        }
        Meeting::ByCode(id) | Meeting::ByName(id) | Meeting::ByNameAndDistance(id, _) => id,
        Meeting::InAnotherCountry(id) => {
            tally.taken_for(
                RemarkCode::CountryDoubtful,
                line,
                &column,
                profile,
                directory.get(id)?,
            );
            id
        }
        Meeting::Swapped(id) => {
            tally.taken_for(
                RemarkCode::SwappedCoordinates,
                line,
                &column,
                profile,
                directory.get(id)?,
            );
            id
        }
    };
    let heir = directory.heir(id);
    if let Some(heir) = heir.filter(|heir| heir.id != id) {
        tally.taken_for(RemarkCode::SuccessorTaken, line, &column, profile, heir);
    }
    heir.or(directory.get(id)).cloned().map(Found::Known)
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
        lasted: Lasted,
        named: &mut Named,
        tally: &mut Tally,
    ) {
        let key = pair_key(ends.each_ref().map(|it| [it.id]));
        if let Some(earlier) = self.0.get(&key) {
            let detail = format!("Line {earlier} names the same two municipalities.");
            tally.remarks.push(RemarkCode::RepeatedPair.on(line, detail));
            tally.report.unchanged += 1;
            return;
        }
        self.0.insert(key.clone(), line);
        named.insert(key, (line, ends, lasted));
    }
}

/// Stores the pairs that are not on record yet, in the order of the file.
async fn store_new(tx: &Tx, mut named: Named, tally: &mut Tally) -> Result<()> {
    let pairs = named.values().map(|(_, ends, _)| ends.each_ref().map(|it| it.id));
    for (key, struck) in store::pairs_on_record(tx, pairs).await? {
        if let Some((line, ..)) = named.remove(&key).filter(|_| struck) {
            let detail = "Both sides, or the platform, have said that there is no such pair.";
            tally.remarks.push(RemarkCode::StruckPair.on(line, detail));
        }
        tally.report.unchanged += 1;
    }
    let mut fresh: Vec<_> = named.into_values().collect();
    fresh.sort_by_key(|(line, ..)| *line);
    let fresh: Vec<_> =
        fresh.into_iter().map(|(_, ends, lasted)| partnership(ends, lasted, tx)).collect();
    tally.report.created += fresh.len() as u64;
    store::insert_all(tx, &fresh).await
}

fn partnership(ends: [Municipality; 2], lasted: Lasted, tx: &Tx) -> Partnership {
    let now = tx.author().at;
    let Lasted { started, ended } = lasted;
    let it = Partnership::imported(PartnershipId::new(now), ends.map(PlaceRef::from), SOURCE, now);
    it.lasted(started, ended)
}

/// From and until when, as Wikidata or anybody writes it; what cannot be used is left out and said.
fn lasted(row: &Row, today: NaiveDate, tally: &mut Tally) -> Lasted {
    let mut dates = ["start_time", "end_time"].map(|column| date(row, column, today, tally));
    if let [Some(started), Some(ended)] = dates
        && !ended.may_follow(started)
    {
        let remark = RemarkCode::IgnoredValue.about(row.line, "end_time", &ended.to_string());
        tally.remarks.push(remark);
        dates[1] = None;
    }
    let [started, ended] = dates;
    Lasted { started, ended }
}

fn date(row: &Row, column: &str, today: NaiveDate, tally: &mut Tally) -> Option<KnownDate> {
    let read = |text: &str| {
        let text = text.trim_start_matches('+').trim_end_matches(MIDNIGHT);
        KnownDate::parse(text.trim_end_matches(UNKNOWN)).ok().filter(|it| it.first() <= today)
    };
    let text = row.optional(column).ok().flatten()?;
    let date = read(text);
    if date.is_none() {
        tally.remarks.push(RemarkCode::IgnoredValue.about(row.line, column, text));
    }
    date
}

fn end(row: &Row, prefix: &'static str, tally: &mut Tally) -> Result<End, ImportRemark> {
    let column = |what: &str| format!("{prefix}_{what}");
    let name = usable_name(row, &column("city"))?;
    let country = country(row, prefix, tally)?;
    let (lat, lon) = (column("lat"), column("lon"));
    let point = point(row, &lat, &lon)?;
    let wikidata = wikidata(row, &column("wikidata"))?;
    if point.is_none() && wikidata.is_none() {
        return Err(RemarkCode::MissingValue.about(row.line, &lat, ""));
    }
    let inhabitants = aside(row, &column("population"), tally);
    let profile = MunicipalityProfile {
        point,
        identifiers: PlaceIdentifiers { wikidata, ..Default::default() },
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
