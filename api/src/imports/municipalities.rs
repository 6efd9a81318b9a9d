//! Rows about municipalities, in the shape of a GeoNames extract, of the German municipality register, or of a register by
//! the codes of Eurostat's local administrative units.

use kernel::directory::geo::Exactness;
use kernel::directory::matching::{Meeting, base_name};
use kernel::directory::municipality::{Level, MOST_ALTERNATIVE_NAMES};
use kernel::directory::place::{
    Ags, CensusYear, GeoNames, Inhabitants, Lau, Name, PlaceIdentifiers, Population, Wikidata,
};
use kernel::directory::region::Region;
use kernel::{CountryCode, LocalizedText, Municipality, MunicipalityProfile, PlaceId, Point};
use kernel::{Invalid, TimeZone};
use persistence::platform::imports::ImportRemark;
use persistence::{Result, Tx};

use super::directory::{Completion, Directory};
use super::failure::Failure;
use super::remark::RemarkCode;
use super::table::{Columns, Line, Row};
use super::tally::Tally;

/// A register that has no year of its own counts on 31 December of this year, as the one that ships does (Destatis, GV100AD).
const REGISTER_YEAR: i16 = 2019;
/// The country of the register.
const REGISTER_COUNTRY: &str = "DE";
/// What separates the alternative names in their column.
const NAME_SEPARATOR: char = '|';

/// Which of the shapes a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    GeoNames,
    Register,
    Units,
}

/// What the directory notes as the origin of what GeoNames has.
pub(crate) const GEONAMES: &str = "geonames";

impl Shape {
    /// Tells the shape by the column that only it has.
    pub(super) fn of(columns: &Columns) -> Result<Self, Failure> {
        let shape = [("geonameid", Self::GeoNames), ("ags", Self::Register), ("lau", Self::Units)];
        let shape = shape.into_iter().find(|(column, _)| columns.has(column));
        let shape = match shape {
            Some((_, shape)) => shape,
            // A list without records has any shape.
            None if columns.names.is_empty() => Self::Units,
            None => return Err(Failure::UnknownShape { found: columns.named() }),
        };
        columns.require(shape.required())?;
        Ok(shape)
    }

    /// What there is to say of a file with these columns.
    pub(super) fn remark(self, columns: &Columns) -> Option<ImportRemark> {
        let assumes = self == Self::Register && columns.has(POPULATION) && !columns.has(YEAR);
        let year = REGISTER_YEAR.to_string();
        assumes.then(|| RemarkCode::AssumedYear.about(1, POPULATION, &year))
    }

    fn required(self) -> &'static [&'static str] {
        match self {
            Self::GeoNames => &["geonameid", "name", "country", "lat", "lon"],
            Self::Register => &["ags", "name", "type_code", "lat", "lon"],
            Self::Units => &["lau", "name", "country"],
        }
    }

    pub(super) fn used(self) -> &'static [&'static str] {
        match self {
            Self::GeoNames => &[
                "geonameid",
                "name",
                "country",
                "admin1",
                "lat",
                "lon",
                POPULATION,
                "timezone",
                "alt_names",
                "wikidata",
                "admin1_name",
                NAME_DE,
                NAME_EN,
                NAME_PL,
                NAME_UK,
            ],
            Self::Register => &[
                "ags",
                "name",
                "type_code",
                "district",
                "state",
                POPULATION,
                YEAR,
                "lat",
                "lon",
                NAME_DE,
                NAME_EN,
                NAME_PL,
                NAME_UK,
            ],
            Self::Units => &[
                "lau", "name", "country", POPULATION, YEAR, "lat", "lon", "wikidata", NAME_DE,
                NAME_EN, NAME_PL, NAME_UK,
            ],
        }
    }

    /// What the directory notes as the origin of the record.
    fn source(self) -> &'static str {
        match self {
            Self::GeoNames => GEONAMES,
            Self::Register => "destatis-gv",
            Self::Units => "lau",
        }
    }

    fn read(self, row: &Row, tally: &mut Tally) -> Result<MunicipalityProfile, ImportRemark> {
        let profile = match self {
            Self::GeoNames => of_geonames(row, tally),
            Self::Register => of_register(row),
            Self::Units => of_units(row),
        }?;
        Ok(MunicipalityProfile { names: names(row)?, ..profile })
    }
}

/// Imports the rows of a batch.
pub(super) async fn import(
    tx: &Tx,
    shape: Shape,
    lines: Vec<Line>,
    tally: &mut Tally,
) -> Result<()> {
    let now = tx.author().at;
    let rows = tally.readable(lines, |row, tally| shape.read(row, tally));
    let mut directory = Directory::around(tx, rows.iter().map(|(_, profile)| profile)).await?;
    for (line, profile) in rows {
        let meeting = directory.meet(&profile);
        tally.met(&meeting);
        if let Meeting::ByCode(id) = meeting
            && let Some(known) = directory.get(id)
        {
            tally.placed(line, &profile, known);
        }
        match meeting {
            Meeting::New => {
                directory.create(Municipality::register(PlaceId::new(now), profile, now));
                tally.report.created += 1;
            }
            Meeting::ByCode(id) | Meeting::ByName(id) | Meeting::ByNameAndDistance(id, _) => {
                match directory.complete(id, &profile, now) {
                    Completion::Completed => tally.report.updated += 1,
                    Completion::Unchanged => tally.report.unchanged += 1,
                    Completion::Ended => tally.ended(line, &profile),
                }
                if let Some(known) = directory.get(id) {
                    tally.counted(line, &profile, known);
                }
            }
            // Nothing is added: what else the row says may be as wrong.
            Meeting::InAnotherCountry(id) => {
                tally.doubted(RemarkCode::CountryDoubtful, line, &profile, directory.get(id));
            }
            Meeting::Swapped(id) => {
                tally.doubted(RemarkCode::SwappedCoordinates, line, &profile, directory.get(id));
            }
            Meeting::Ambiguous(ids) => tally.ambiguous(line, "name", &profile, &ids),
        }
    }
    directory.store(tx, shape.source()).await
}

/// A population of 0 is how `GeoNames` says that it does not know.
fn of_geonames(row: &Row, tally: &mut Tally) -> Result<MunicipalityProfile, ImportRemark> {
    let code = row.required("geonameid")?;
    let geonames = GeoNames::parse(code)
        .map_err(|_| RemarkCode::BadCode.about(row.line, "geonameid", code))?;
    let country = country(row)?;
    let name = name(row, "name")?;
    let said = inhabitants(row, POPULATION)?;
    let inhabitants = said.filter(|it| i64::from(*it) > 0);
    if said.is_some() && inhabitants.is_none() {
        tally.remarks.push(RemarkCode::ZeroUnknown.about(row.line, POPULATION, "0"));
    }
    let wikidata = wikidata(row, "wikidata")?;
    let region = row.optional("admin1")?.and_then(|it| Region::of_admin1(country, it));
    Ok(MunicipalityProfile {
        parent_id: region.map(|it| it.place()),
        parent_admin_name: if region.is_none() { admin1_name(row)? } else { None },
        alternative_names: alternative_names(row, &name, tally)?,
        identifiers: PlaceIdentifiers { geonames: Some(geonames), wikidata, ..Default::default() },
        point: point(row, "lat", "lon")?,
        population: inhabitants.map(|inhabitants| Population { inhabitants, year: None }),
        time_zone: time_zone(row, tally)?,
        ..MunicipalityProfile::named(name, country, Level::Municipality)
    })
}

/// What the file calls the division that it lies in, where it says so and not its code alone.
fn admin1_name(row: &Row) -> Result<Option<Name>, ImportRemark> {
    row.parsed("admin1_name", RemarkCode::UnusableName, Name::parse)
}

/// The columns of the names in the languages of the users.
const NAME_DE: &str = "name_de";
const NAME_EN: &str = "name_en";
const NAME_PL: &str = "name_pl";
const NAME_UK: &str = "name_uk";
const NAMED: [(&str, &str); 4] =
    [("de", NAME_DE), ("en", NAME_EN), ("pl", NAME_PL), ("uk", NAME_UK)];

/// The names in other languages, in whatever shape the file has.
fn names(row: &Row) -> Result<LocalizedText, ImportRemark> {
    let mut names = LocalizedText::default();
    for (language, column) in NAMED {
        let in_one = |text: &str| LocalizedText::of([(language, Name::parse(text)?.as_str())]);
        let said = row.parsed(column, RemarkCode::UnusableName, in_one)?;
        names = names.or(&said.unwrap_or_default());
    }
    Ok(names)
}

fn country(row: &Row) -> Result<CountryCode, ImportRemark> {
    let country = row.required("country")?;
    CountryCode::parse(country)
        .map_err(|_| RemarkCode::UnknownCountry.about(row.line, "country", country))
}

pub(super) fn wikidata(row: &Row, column: &str) -> Result<Option<Wikidata>, ImportRemark> {
    row.parsed(column, RemarkCode::BadCode, Wikidata::parse)
}

/// What separates the country from the code, where a register writes both (`IT_028001`).
const COUNTRY_OF_UNIT: char = '_';

/// A register of a country by its codes: of ISTAT for Italy, INE for Spain, BFS for Switzerland.
fn of_units(row: &Row) -> Result<MunicipalityProfile, ImportRemark> {
    let (country, name) = (country(row)?, name(row, "name")?);
    let inhabitants = inhabitants(row, POPULATION)?;
    let year = year(row)?;
    let identifiers = PlaceIdentifiers {
        lau: Some(unit(row, country)?),
        wikidata: wikidata(row, "wikidata")?,
        ..Default::default()
    };
    Ok(MunicipalityProfile {
        identifiers,
        point: point(row, "lat", "lon")?,
        population: inhabitants.map(|inhabitants| Population { inhabitants, year }),
        ..MunicipalityProfile::named(name, country, Level::Municipality)
    })
}

/// The columns of the inhabitants, and of the year in which they were counted.
const POPULATION: &str = "population";
const YEAR: &str = "year";

fn year(row: &Row) -> Result<Option<CensusYear>, ImportRemark> {
    let Some(text) = row.optional(YEAR)? else { return Ok(None) };
    let year = text.parse::<i16>().ok().and_then(|it| CensusYear::try_from(it).ok());
    let bad =
        || row.bad_number(YEAR, "The value is no year in which people may have been counted.");
    year.map(Some).ok_or_else(bad)
}

/// The code in one spelling, with its country: two countries may have one code, which then names two places. German ones
/// have a scheme of their own.
fn unit(row: &Row, country: CountryCode) -> Result<Lau, ImportRemark> {
    let code = row.required("lau")?;
    let bad = || RemarkCode::BadCode.about(row.line, "lau", code);
    if country.as_str() == REGISTER_COUNTRY {
        return Err(bad());
    }
    let own = match code.split_once(COUNTRY_OF_UNIT) {
        None => code,
        Some((of, own)) if of == country.as_str() => own,
        Some(_) => return Err(bad()),
    };
    Lau::parse(&format!("{country}{COUNTRY_OF_UNIT}{own}")).map_err(|_| bad())
}

fn alternative_names(row: &Row, name: &Name, tally: &mut Tally) -> Result<Vec<Name>, ImportRemark> {
    let mut names: Vec<Name> = Vec::new();
    for text in row.optional("alt_names")?.into_iter().flat_map(|it| it.split(NAME_SEPARATOR)) {
        match Name::parse(text) {
            Ok(it) if it == *name || names.contains(&it) => {}
            Ok(it) if names.len() < MOST_ALTERNATIVE_NAMES => {
                names.push(it);
            }
            _ => tally.remarks.push(RemarkCode::IgnoredValue.about(row.line, "alt_names", text)),
        }
    }
    Ok(names)
}

fn time_zone(row: &Row, tally: &mut Tally) -> Result<Option<TimeZone>, ImportRemark> {
    let Some(text) = row.optional("timezone")? else { return Ok(None) };
    let zone = TimeZone::parse(text).ok();
    if zone.is_none() {
        tally.remarks.push(RemarkCode::IgnoredValue.about(row.line, "timezone", text));
    }
    Ok(zone)
}

fn of_register(row: &Row) -> Result<MunicipalityProfile, ImportRemark> {
    let key = row.required("ags")?;
    let ags = Ags::parse(key).map_err(|_| RemarkCode::BadCode.about(row.line, "ags", key))?;
    let type_code = row.required("type_code")?;
    let level = level_of(type_code)
        .ok_or_else(|| RemarkCode::BadCode.about(row.line, "type_code", type_code))?;
    let nobody = (level == Level::Other).then(|| Inhabitants::try_from(0).ok()).flatten();
    let inhabitants = inhabitants(row, POPULATION)?.or(nobody);
    let year = year(row)?.or_else(|| CensusYear::try_from(REGISTER_YEAR).ok());
    let country = CountryCode::parse(REGISTER_COUNTRY)
        .map_err(|_| RemarkCode::UnknownCountry.about(row.line, "ags", key))?;
    Ok(MunicipalityProfile {
        identifiers: PlaceIdentifiers { ags: Some(ags), ..Default::default() },
        parent_admin_name: seat_of_supervision(row, type_code)?,
        point: point(row, "lat", "lon")?,
        population: inhabitants.map(|inhabitants| Population { inhabitants, year }),
        ..MunicipalityProfile::named(plain_name(row, level)?, country, level)
    })
}

/// The kinds of municipality of the register: 60 Markt, 61 kreisfreie Stadt, 62 Stadtkreis, 63 Stadt, 64
/// kreisangehörige Gemeinde, 65 and 66 gemeindefreies Gebiet with and without inhabitants, 67 Große Kreisstadt
/// (Destatis, Gemeindeverzeichnis GV100AD, Textkennzeichen of record type 60).
fn level_of(type_code: &str) -> Option<Level> {
    match type_code {
        "60" | "64" => Some(Level::Municipality),
        "61" | "62" | "63" | "67" => Some(Level::City),
        "65" | "66" => Some(Level::Other),
        _ => None,
    }
}

/// The name without its title; unincorporated areas keep theirs, by which alone they differ from the town beside them.
fn plain_name(row: &Row, level: Level) -> Result<Name, ImportRemark> {
    let full = name(row, "name")?;
    let plain = Name::parse(base_name(full.as_str())).unwrap_or_else(|_| full.clone());
    Ok(if level == Level::Other { full } else { plain })
}

/// The district; for the cities that are their own district, the state.
fn seat_of_supervision(row: &Row, type_code: &str) -> Result<Option<Name>, ImportRemark> {
    let column = if matches!(type_code, "61" | "62") { "state" } else { "district" };
    row.parsed(column, RemarkCode::UnusableName, Name::parse)
}

/// A name with a letter in it.
pub(super) fn name(row: &Row, column: &str) -> Result<Name, ImportRemark> {
    let text = row.required(column)?;
    Name::parse(text)
        .ok()
        .filter(|name| name.as_str().contains(char::is_alphabetic))
        .ok_or_else(|| RemarkCode::UnusableName.about(row.line, column, text))
}

pub(super) fn inhabitants(row: &Row, column: &str) -> Result<Option<Inhabitants>, ImportRemark> {
    let Some(count) = row.whole(column)? else { return Ok(None) };
    let bad = |it: Invalid| row.bad_number(column, format!("The number {}.", it.rule));
    Inhabitants::try_from(count).map(Some).map_err(bad)
}

/// The point; a row has both of its numbers or none.
pub(super) fn point(row: &Row, lat: &str, lon: &str) -> Result<Option<Point>, ImportRemark> {
    let missing = |column| Err(RemarkCode::MissingValue.about(row.line, column, ""));
    let (north, east) = match (row.decimal(lat)?, row.decimal(lon)?) {
        (None, None) => return Ok(None),
        (None, Some(_)) => return missing(lat),
        (Some(_), None) => return missing(lon),
        (Some(north), Some(east)) => (north, east),
    };
    let off_earth = |_| {
        let column = if north.abs() > 90.0 { lat } else { lon };
        row.bad_number(column, "The number lies beyond the ends of the Earth, in degrees.")
    };
    Point::new(north, east, Exactness::Approximate).map(Some).map_err(off_earth)
}
