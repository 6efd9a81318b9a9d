//! Organisations that the project's partners have published, in their towns.

use kernel::directory::geo::Exactness;
use kernel::directory::matching::Meeting;
use kernel::directory::municipality::Level;
use kernel::directory::organisation::{OrganisationKind, Sector};
use kernel::directory::place::Name;
use kernel::{
    Choice, CountryCode, Invalid, MunicipalityProfile, Organisation, OrganisationProfile, PlaceId,
    Point, Website,
};
use persistence::directory::organisations;

use super::known::{Kind, OSTFILDERN, POLTAVA, id};
use crate::imports::Directory;

/// An organisation that the project's partners have published; nobody who works there.
pub(super) struct Seed {
    pub(super) name: &'static str,
    kind: OrganisationKind,
    sector: Sector,
    themes: &'static [&'static str],
    website: Option<&'static str>,
    pub(super) seat: (&'static str, &'static str, f64, f64),
}

pub(super) const ECHTERDINGEN: (&str, &str, f64, f64) =
    ("Leinfelden-Echterdingen", "DE", 48.6928, 9.1428);
pub(super) const FILDERSTADT: (&str, &str, f64, f64) = ("Filderstadt", "DE", 48.6665, 9.2158);
const DORTMUND: (&str, &str, f64, f64) = ("Dortmund", "DE", 51.5149, 7.4660);
const HANNOVER: (&str, &str, f64, f64) = ("Hannover", "DE", 52.3705, 9.7332);
const VEJLE: (&str, &str, f64, f64) = ("Vejle", "DK", 55.7093, 9.5357);
const GRAZ: (&str, &str, f64, f64) = ("Graz", "AT", 47.0667, 15.4500);
const KOEGE: (&str, &str, f64, f64) = ("Køge", "DK", 55.4580, 12.1821);
const CATOIRA: (&str, &str, f64, f64) = ("Catoira", "ES", 42.6667, -8.7167);
const CAMBRIDGE: (&str, &str, f64, f64) = ("Cambridge", "GB", 52.2000, 0.1167);
const HAESSLEHOLM: (&str, &str, f64, f64) = ("Hässleholm", "SE", 56.1591, 13.7664);

pub(super) const SEEDS: [Seed; 15] = [
    Seed {
        name: "Volkshochschule Leinfelden-Echterdingen",
        kind: OrganisationKind::AdultEducationCentre,
        sector: Sector::Education,
        themes: &["lifelong_learning", "citizenship", "digitalisation"],
        website: None,
        seat: ECHTERDINGEN,
    },
    Seed {
        name: "Volkshochschule Ostfildern",
        kind: OrganisationKind::AdultEducationCentre,
        sector: Sector::Education,
        themes: &["lifelong_learning", "citizenship"],
        website: None,
        seat: OSTFILDERN,
    },
    Seed {
        name: "Volkshochschule Filderstadt",
        kind: OrganisationKind::AdultEducationCentre,
        sector: Sector::Education,
        themes: &["lifelong_learning", "citizenship"],
        website: None,
        seat: FILDERSTADT,
    },
    Seed {
        name: "Adult Education Centre of Poltava Region",
        kind: OrganisationKind::Ngo,
        sector: Sector::Civil,
        themes: &["lifelong_learning", "citizenship", "reconstruction"],
        website: None,
        seat: POLTAVA,
    },
    Seed {
        name: "Auslandsgesellschaft.de",
        kind: OrganisationKind::Ngo,
        sector: Sector::Civil,
        themes: &["citizenship", "democracy", "youth"],
        website: None,
        seat: DORTMUND,
    },
    Seed {
        name: "Netzwerkstelle Städtepartnerschaften NRW",
        kind: OrganisationKind::NetworkOffice,
        sector: Sector::Public,
        themes: &["digitalisation", "youth", "funding"],
        website: Some("https://staedtepartnerschaftennrw.org"),
        seat: DORTMUND,
    },
    Seed {
        name: "Verein Niedersächsischer Bildungsinitiativen",
        kind: OrganisationKind::Ngo,
        sector: Sector::Civil,
        themes: &["integration", "inclusion", "lifelong_learning"],
        website: None,
        seat: HANNOVER,
    },
    Seed {
        name: "Agentur für Erwachsenen- und Weiterbildung Niedersachsen",
        kind: OrganisationKind::NetworkOffice,
        sector: Sector::Education,
        themes: &["lifelong_learning"],
        website: None,
        seat: HANNOVER,
    },
    Seed {
        name: "VIFIN",
        kind: OrganisationKind::Other,
        sector: Sector::Public,
        themes: &["integration", "language"],
        website: None,
        seat: VEJLE,
    },
    Seed {
        name: "Gemeindebund Steiermark",
        kind: OrganisationKind::Other,
        sector: Sector::Politics,
        themes: &["integration"],
        website: None,
        seat: GRAZ,
    },
    Seed {
        name: "Hässleholms kommun",
        kind: OrganisationKind::MunicipalAdministration,
        sector: Sector::Public,
        themes: &["integration"],
        website: None,
        seat: HAESSLEHOLM,
    },
    Seed {
        name: "Skåne Nordost",
        kind: OrganisationKind::Other,
        sector: Sector::Public,
        themes: &["integration"],
        website: None,
        seat: HAESSLEHOLM,
    },
    Seed {
        name: "Køge Kommune",
        kind: OrganisationKind::MunicipalAdministration,
        sector: Sector::Public,
        themes: &["integration"],
        website: None,
        seat: KOEGE,
    },
    Seed {
        name: "Concello de Catoira",
        kind: OrganisationKind::MunicipalAdministration,
        sector: Sector::Public,
        themes: &["integration", "inclusion"],
        website: None,
        seat: CATOIRA,
    },
    Seed {
        name: "East of England Local Government Association",
        kind: OrganisationKind::Other,
        sector: Sector::Public,
        themes: &["integration"],
        website: None,
        seat: CAMBRIDGE,
    },
];

/// Registers the organisations, with a seat where the directory knows the town.
pub(super) async fn found(tx: &persistence::Tx) -> Result<Vec<Organisation>, persistence::Error> {
    let seats: Vec<_> = SEEDS.iter().map(|seed| town(seed.seat)).collect();
    let directory = Directory::around(tx, seats.iter().flatten()).await?;
    let now = tx.author().at;
    let mut founded = Vec::new();
    for ((seed, seat), number) in SEEDS.iter().zip(&seats).zip(1..) {
        let seat = seat.as_ref().ok().and_then(|town| seat_of(&directory, town));
        if let Ok(profile) = profile(seed, seat) {
            let it = Organisation::register(id(Kind::Organisation, number), profile, true, now);
            organisations::insert(tx, &it).await?;
            founded.push(it);
        }
    }
    Ok(founded)
}

fn seat_of(directory: &Directory, town: &MunicipalityProfile) -> Option<PlaceId> {
    match directory.meet(town) {
        Meeting::ByCode(id) | Meeting::ByName(id) | Meeting::ByNameAndDistance(id, _) => Some(id),
        Meeting::InAnotherCountry(_)
        | Meeting::Swapped(_)
        | Meeting::Ambiguous(_)
        | Meeting::New => None,
    }
}

fn town((name, country, lat, lon): (&str, &str, f64, f64)) -> Result<MunicipalityProfile, Invalid> {
    let (name, country) = (Name::parse(name)?, CountryCode::parse(country)?);
    let point = Some(Point::new(lat, lon, Exactness::Approximate)?);
    Ok(MunicipalityProfile {
        point,
        ..MunicipalityProfile::named(name, country, Level::Municipality)
    })
}

fn profile(seed: &Seed, seat: Option<PlaceId>) -> Result<OrganisationProfile, Invalid> {
    Ok(OrganisationProfile {
        name: Name::parse(seed.name)?,
        names: kernel::LocalizedText::default(),
        kind: seed.kind,
        seat_municipality_id: seat,
        legal_form: None,
        non_profit: None,
        sector: Some(seed.sector),
        focus_themes: seed.themes.iter().map(|it| Choice::parse(it)).collect::<Result<_, _>>()?,
        working_languages: Vec::new(),
        identifiers: kernel::directory::organisation::OrganisationIdentifiers::default(),
        website: seed.website.map(Website::parse).transpose()?,
        accepting_requests: true,
        parent: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seed_is_a_profile_in_a_town() {
        for seed in &SEEDS {
            assert!(town(seed.seat).is_ok() && profile(seed, None).is_ok(), "{}", seed.name);
        }
    }
}
