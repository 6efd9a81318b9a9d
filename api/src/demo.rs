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
use partnerships::{
    Actor, ActorRole, Form, KnownDate, Partnership, PartnershipId, PartnershipProposal, SideNumber,
    SideProposal,
};
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
    open_bridges(tx, &founded).await?;
    Ok(founded.len())
}

/// The contact of seed 000: adult education centres of three towns on one side, and that of the region of Poltava on
/// the other. Left out where a source already names the pair.
async fn open_bridges(tx: &persistence::Tx, of: &[Organisation]) -> Result<(), persistence::Error> {
    let now = tx.author().at;
    let side = |towns: &[(&str, &str, f64, f64)]| {
        let names: Vec<_> =
            SEEDS.iter().filter(|it| towns.contains(&it.seat)).map(|it| it.name).collect();
        let here = of.iter().filter(|it| names.contains(&it.profile.name.as_str()));
        let actors =
            here.clone().map(|it| Actor { organisation_id: it.id, role: ActorRole::LeadAec });
        let municipality_ids = here.clone().filter_map(|it| it.profile.seat_municipality_id);
        SideProposal { municipality_ids: municipality_ids.collect(), actors: actors.collect() }
    };
    let theme = |it: &&str| Choice::parse(it).ok();
    let proposal = PartnershipProposal {
        form: Form::Contact,
        sides: vec![side(&[ECHTERDINGEN, OSTFILDERN, FILDERSTADT]), side(&[POLTAVA])],
        side: None,
        title: [("en", "Bridges")].try_into().unwrap_or_default(),
        themes: ["lifelong_learning", "inclusion"].iter().filter_map(theme).collect(),
        domestic: false,
        started_on: KnownDate::parse("2024-10").ok(),
        origin: None,
    };
    let towns: Vec<_> = proposal.sides.iter().flat_map(|it| it.municipality_ids.clone()).collect();
    let candidates = store::candidates(tx, &towns).await?;
    let id = PartnershipId::new(now);
    let Ok(proposed) = Partnership::propose(id, proposal, &candidates, now) else { return Ok(()) };
    let episodes = store::episodes(tx, &proposed.pair_key()).await?;
    let Ok(proposed) = proposed.following(&episodes) else { return Ok(()) };
    let (opened, event) = proposed.open(SideNumber::at(0), now);
    store::insert(tx, &opened).await?;
    store::record_event(tx, &opened, &event).await
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
