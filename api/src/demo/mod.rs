//! The demo data: real municipalities and twin towns, and organisations that work together across borders.

mod bridges;
mod elaine;
mod known;
mod life;
mod organisations;

use std::io::{Cursor, Read};

use chrono::{DateTime, Utc};
use flate2::read::GzDecoder;
use persistence::directory::{municipalities, organisations as registered};
use persistence::platform::imports::{ImportKind, ImportReport};
use persistence::{Author, Db};

use crate::imports::{Failure, Options, Origin, run};

pub(crate) use known::example;

/// Where the extracts come from, and under which licences, stands in `demo/ATTRIBUTION.md`.
const MUNICIPALITIES: &[u8] = include_bytes!("../../demo/municipalities.csv.gz");
const TWIN_TOWNS: &[u8] = include_bytes!("../../demo/twin-towns.csv.gz");
const HUMAN_DEVELOPMENT: &[u8] = include_bytes!("../../demo/human-development.csv.gz");
const EARLY_LEARNING: &[u8] = include_bytes!("../../demo/early-learning.csv.gz");

/// What the demo brought in.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub municipalities: ImportReport,
    pub twin_towns: ImportReport,
    pub organisations: usize,
    pub conferences: usize,
    pub indicators: usize,
    pub observations: u64,
}

/// Loads the demo data if the directory is empty; `say` hears how far it is.
pub async fn load(
    db: &Db,
    now: impl Fn() -> DateTime<Utc>,
    mut say: impl FnMut(&str),
) -> Result<Option<Loaded>, Failure> {
    // A load that was interrupted goes on: each part changes nothing that is there.
    if !municipalities::is_empty(db).await? && !registered::is_empty(db).await? {
        return Ok(None);
    }
    if municipalities::is_empty(db).await? {
        db.write(Author::system("importTwinTowns", now()), known::twin).await?;
    }
    let municipalities =
        import(db, released(ImportKind::Municipalities), MUNICIPALITIES, &now, &mut say).await?;
    let twin_towns =
        import(db, released(ImportKind::TwinTowns), TWIN_TOWNS, &now, &mut say).await?;
    let (indicators, of_countries) = load_indicators(db, &now, &mut say).await?;
    let of_cities =
        Options { origin: Some(Origin::EARLY_LEARNING), ..released(ImportKind::Observations) };
    let of_cities = import(db, of_cities, EARLY_LEARNING, &now, &mut say).await?;
    let author = Author::system("createOrganisation", now());
    // Last and at once, because organisations tell that the demo is there.
    let met = db.write(author, async |tx| {
        let founded = organisations::found(tx).await?;
        bridges::carry(tx, &founded).await?;
        life::live_together(tx).await?;
        let held = elaine::hold(tx, &founded).await?;
        let open = life::open(tx).await?;
        Ok::<_, persistence::Error>((founded.len(), held + usize::from(open)))
    });
    let (organisations, conferences) = met.await?;
    Ok(Some(Loaded {
        municipalities,
        twin_towns,
        organisations,
        conferences,
        indicators,
        observations: [of_countries, of_cities].map(|it| it.observations_recorded).iter().sum(),
    }))
}

/// Loads the indicators that ship with the project, and the figures of the Human Development Report.
pub async fn load_indicators(
    db: &Db,
    now: impl Fn() -> DateTime<Utc>,
    mut say: impl FnMut(&str),
) -> Result<(usize, ImportReport), Failure> {
    let author = Author::system("loadCatalogue", now());
    let indicators = match crate::platform::catalogue::load(db, author).await {
        Ok(loaded) => loaded.unwrap_or_default(),
        Err(crate::platform::catalogue::Failure::Storage(error)) => return Err(error.into()),
        Err(fault) => return Err(std::io::Error::other(fault).into()),
    };
    let options = released(ImportKind::Observations);
    let observations = import(db, options, HUMAN_DEVELOPMENT, &now, &mut say).await?;
    Ok((indicators, observations))
}

/// Its source has published it.
fn released(kind: ImportKind) -> Options {
    Options { released: true, ..Options::of(kind) }
}

async fn import(
    db: &Db,
    options: Options,
    packed: &[u8],
    now: impl Fn() -> DateTime<Utc>,
    mut say: impl FnMut(&str),
) -> Result<ImportReport, Failure> {
    let mut content = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut content)?;
    let kind = options.kind;
    let author = || Author::system(options.operation(), now());
    run(db, &options, Cursor::new(content), author, async |_, report, _| {
        say(&format!("{kind}: {} rows", report.read));
        Ok(())
    })
    .await
}
