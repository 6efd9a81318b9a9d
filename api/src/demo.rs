//! The demo data: real municipalities and twin towns, and organisations that work together across borders.

use std::io::{Cursor, Read};

use chrono::{DateTime, Utc};
use flate2::read::GzDecoder;
use kernel::geo::Exactness;
use kernel::matching::Meeting;
use kernel::municipality::Level;
use kernel::organisation::{OrganisationKind, Sector};
use kernel::place::Name;
use kernel::{
    Choice, CountryCode, Invalid, MunicipalityProfile, Organisation, OrganisationId,
    OrganisationProfile, PlaceId, Point, Website,
};
use partnerships::episode::pair_key;
use partnerships::{Actor, ActorRole};
use persistence::imports::{ImportKind, ImportReport};
use persistence::{Author, Db, municipalities, organisations, partnerships as store};

use crate::imports::{Directory, Failure, Options, run};

/// Where the extracts come from, and under which licences, stands in `demo/ATTRIBUTION.md`.
const MUNICIPALITIES: &[u8] = include_bytes!("../demo/municipalities.csv.gz");
const TWIN_TOWNS: &[u8] = include_bytes!("../demo/twin-towns.csv.gz");

/// What the demo brought in.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub municipalities: ImportReport,
    pub twin_towns: ImportReport,
    pub organisations: usize,
}

/// Loads the demo data if the directory is empty; `say` hears how far it is.
pub async fn load(
    db: &Db,
    now: impl Fn() -> DateTime<Utc>,
    mut say: impl FnMut(&str),
) -> Result<Option<Loaded>, Failure> {
    // A load that was interrupted goes on: each part changes nothing that is there.
    if !municipalities::is_empty(db).await? && !organisations::is_empty(db).await? {
        return Ok(None);
    }
    let municipalities =
        import(db, ImportKind::Municipalities, MUNICIPALITIES, &now, &mut say).await?;
    let twin_towns = import(db, ImportKind::TwinTowns, TWIN_TOWNS, &now, &mut say).await?;
    let author = Author::system("createOrganisation", now());
    let organisations = db.write(author, found_organisations).await?;
    Ok(Some(Loaded { municipalities, twin_towns, organisations }))
}

async fn import(
    db: &Db,
    kind: ImportKind,
    packed: &[u8],
    now: impl Fn() -> DateTime<Utc>,
    mut say: impl FnMut(&str),
) -> Result<ImportReport, Failure> {
    let mut content = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut content)?;
    let options = Options { kind, dry_run: false };
    let author = || Author::system(options.operation(), now());
    run(db, options, Cursor::new(content), author, async |_, report, _| {
        say(&format!("{kind}: {} rows", report.read));
        Ok(())
    })
    .await
}

/// An organisation that the project's partners have published; nobody who works there.
struct Seed {
    name: &'static str,
    kind: OrganisationKind,
    sector: Sector,
    themes: &'static [&'static str],
    website: Option<&'static str>,
    seat: (&'static str, &'static str, f64, f64),
}

const ECHTERDINGEN: (&str, &str, f64, f64) = ("Leinfelden-Echterdingen", "DE", 48.6928, 9.1428);
const OSTFILDERN: (&str, &str, f64, f64) = ("Ostfildern", "DE", 48.7270, 9.2490);
const FILDERSTADT: (&str, &str, f64, f64) = ("Filderstadt", "DE", 48.6665, 9.2158);
const POLTAVA: (&str, &str, f64, f64) = ("Poltava", "UA", 49.5894, 34.5514);
const DORTMUND: (&str, &str, f64, f64) = ("Dortmund", "DE", 51.5149, 7.4660);
const HANNOVER: (&str, &str, f64, f64) = ("Hannover", "DE", 52.3705, 9.7332);
const VEJLE: (&str, &str, f64, f64) = ("Vejle", "DK", 55.7093, 9.5357);
const GRAZ: (&str, &str, f64, f64) = ("Graz", "AT", 47.0667, 15.4500);
const HAESSLEHOLM: (&str, &str, f64, f64) = ("Hässleholm", "SE", 56.1591, 13.7664);

const SEEDS: [Seed; 11] = [
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
];

async fn found_organisations(tx: &persistence::Tx) -> Result<usize, persistence::Error> {
    let seats: Vec<_> = SEEDS.iter().map(|seed| town(seed.seat)).collect();
    let directory = Directory::around(tx, seats.iter().flatten()).await?;
    let now = tx.author().at;
    let mut founded = Vec::new();
    for (seed, seat) in SEEDS.iter().zip(&seats) {
        let seat = seat.as_ref().ok().and_then(|town| seat_of(&directory, town));
        if let Ok(profile) = profile(seed, seat) {
            let it = Organisation::register(OrganisationId::new(now), profile, now);
            organisations::insert(tx, &it).await?;
            founded.push(it);
        }
    }
    carry_bridges(tx, &founded).await?;
    Ok(founded.len())
}

/// Who carries the twin towns of seed 000: an adult education centre in each of three towns, and that of the region of
/// Poltava on the other side. Where no source names a pair, nothing is added.
async fn carry_bridges(
    tx: &persistence::Tx,
    of: &[Organisation],
) -> Result<(), persistence::Error> {
    let at = |town: (&str, &str, f64, f64)| {
        let seed = SEEDS.iter().find(|it| it.seat == town);
        of.iter().find(|it| seed.is_some_and(|seed| seed.name == it.profile.name.as_str()))
    };
    let Some(there) = at(POLTAVA) else { return Ok(()) };
    for here in [ECHTERDINGEN, OSTFILDERN, FILDERSTADT].into_iter().filter_map(at) {
        let carriers = [(here, ActorRole::LeadAec), (there, ActorRole::CivilSociety)];
        let key = pair_key([here, there].iter().filter_map(|it| it.profile.seat_municipality_id));
        for episode in store::episodes(tx, &key).await?.iter().filter(|it| it.to.is_none()) {
            let mut before = store::lock(tx, episode.id).await?;
            for (organisation, role) in carriers {
                let seat = organisation.profile.seat_municipality_id;
                let Some(side) = seat.and_then(|seat| before.side_of(seat)) else { continue };
                let actor = Actor { organisation_id: organisation.id, role };
                let Ok(after) = before.join(side, actor, tx.author().at) else { continue };
                store::add_actors(tx, &before, &after).await?;
                before = after;
            }
        }
    }
    Ok(())
}

fn seat_of(directory: &Directory, town: &MunicipalityProfile) -> Option<PlaceId> {
    match directory.meet(town) {
        Meeting::ByCode(id) | Meeting::ByName(id) | Meeting::ByNameAndDistance(id, _) => Some(id),
        Meeting::Ambiguous(_) | Meeting::New => None,
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
        identifiers: kernel::organisation::OrganisationIdentifiers::default(),
        website: seed.website.map(Website::parse).transpose()?,
        accepting_requests: true,
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
