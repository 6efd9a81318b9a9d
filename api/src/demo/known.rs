//! What has the same identifier wherever the demo is loaded, so that the examples of the docs answer.

use kernel::directory::geo::Exactness;
use kernel::directory::municipality::Level;
use kernel::directory::place::{GeoNames, Name, PlaceIdentifiers, PlaceRef};
use kernel::{CountryCode, Invalid, Municipality, MunicipalityProfile, Point};
use partnerships::Partnership;
use persistence::Tx;
use persistence::directory::municipalities;
use uuid::Uuid;

use crate::imports::{GEONAMES, WIKIDATA};
use crate::platform::catalogue;

/// What an identifier of the demo says of its record, before its number.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(super) enum Kind {
    Municipality = 1,
    Partnership,
    Organisation,
    Series,
    Conference,
    Outcome,
    Pool,
}

/// The identifier of the record of this kind and number.
pub(super) fn id<T: From<Uuid>>(kind: Kind, number: usize) -> T {
    let number = u8::try_from(number).unwrap_or_default();
    // Beyond those of countries and regions, which begin with zero.
    Uuid::new_v8([0xde, 0x30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, kind as u8, number]).into()
}

/// As the organisations of the demo name their seats: name, country, point.
type Town = (&'static str, &'static str, f64, f64);

pub(super) const OSTFILDERN: (&str, &str, f64, f64) = ("Ostfildern", "DE", 48.7270, 9.2490);
pub(super) const POLTAVA: (&str, &str, f64, f64) = ("Poltava", "UA", 49.5894, 34.5514);

/// The twin towns whose identifiers are known, with the codes by which an import means them.
const TWINS: [(Town, &str); 2] = [(OSTFILDERN, "3336892"), (POLTAVA, "696643")];

/// Brings in two twin towns, which the imports then complete.
pub(super) async fn twin(tx: &Tx) -> Result<(), persistence::Error> {
    let now = tx.author().at;
    let towns = TWINS.iter().zip(1..).filter_map(|((town, code), number)| {
        let profile = profile(*town, code).ok()?;
        Some(Municipality::register(id(Kind::Municipality, number), profile, now))
    });
    let towns: Vec<_> = towns.collect();
    municipalities::insert_all(tx, &towns, Some(GEONAMES)).await?;
    let Ok(ends) = <[Municipality; 2]>::try_from(towns) else { return Ok(()) };
    let id = id(Kind::Partnership, OSTFILDERN_AND_POLTAVA);
    let pair = Partnership::imported(id, ends.map(PlaceRef::from), WIKIDATA, now);
    persistence::partnerships::insert_all(tx, &[pair]).await
}

fn profile((name, country, lat, lon): Town, code: &str) -> Result<MunicipalityProfile, Invalid> {
    let (name, country) = (Name::parse(name)?, CountryCode::parse(country)?);
    Ok(MunicipalityProfile {
        point: Some(Point::new(lat, lon, Exactness::Approximate)?),
        identifiers: PlaceIdentifiers {
            geonames: Some(GeoNames::parse(code)?),
            ..PlaceIdentifiers::default()
        },
        ..MunicipalityProfile::named(name, country, Level::Municipality)
    })
}

/// What the docs fill in where a path names a record: one of the demo, if it has such. What the path names twice fits
/// together: the organisation is a partner of the series, a host of the conference, and acts in the partnership.
pub(crate) fn example(path: &str, parameter: &str) -> Option<Uuid> {
    let at_conferences = path.starts_with("/api/v1/conference");
    Some(match parameter {
        "place_id" => CountryCode::parse("DE").ok()?.place().into(),
        "municipality_id" => id(Kind::Municipality, 2),
        "partnership_id" => id(Kind::Partnership, OSTFILDERN_AND_POLTAVA),
        "organisation_id" if at_conferences => id(Kind::Organisation, VIFIN),
        "organisation_id" => id(Kind::Organisation, VHS_OSTFILDERN),
        "conference_series_id" => id(Kind::Series, 1),
        // Where it is asked who is represented, and there are seats.
        "conference_id" if path.ends_with("/representation") => id(Kind::Conference, IN_OSTFILDERN),
        "conference_id" => id(Kind::Conference, IN_VEJLE),
        "outcome_id" => id(Kind::Outcome, IN_GRAZ),
        "pool_id" => id(Kind::Pool, 1),
        "indicator_id" => catalogue::identifier("indicator", LIFE_EXPECTANCY),
        "indicator_version_id" => catalogue::identifier("version", LIFE_EXPECTANCY),
        _ => return None,
    })
}

/// Their numbers among the partnerships, the organisations, and the conferences of the demo.
pub(super) const OSTFILDERN_AND_POLTAVA: usize = 1;
pub(super) const VHS_OSTFILDERN: usize = 2;
const VIFIN: usize = 9;
const IN_GRAZ: usize = 2;
const IN_VEJLE: usize = 4;
/// After the six of the series.
pub(super) const IN_OSTFILDERN: usize = 7;

/// Shown for every country by the Human Development Report.
const LIFE_EXPECTANCY: &str = "HDR_LIFE_EXPECTANCY";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twins_are_towns() {
        assert!(TWINS.iter().all(|(town, code)| profile(*town, code).is_ok()));
    }
}
