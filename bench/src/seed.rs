//! The data that is asked about: the demo, 10,000 partnerships and a million observations.

use std::fmt::Write as _;
use std::io::Cursor;
use std::time::Instant;

use api::Clock;
use api::imports::Options as Import;
use kernel::directory::municipality::MunicipalityFilter;
use kernel::directory::place::{
    Gss, Name, PlaceIdentifiers, PlaceRef, Territory, TerritoryProfile,
};
use kernel::{CountryCode, Limit, LocalizedText, Place, PlaceId};
use learning_cities::names::IndicatorCode;
use partnerships::{Partnership, PartnershipId};
use persistence::directory::{municipalities, places};
use persistence::learning_cities::indicators;
use persistence::platform::imports::ImportKind;
use persistence::{Author, Db, Listing, partnerships as paired};

use crate::{Failure, say};

/// The inputs of the Human Development Index, and about what they amount to.
const INDICATORS: [(&str, u32); 4] = [
    ("HDR_LIFE_EXPECTANCY", 60),
    ("HDR_EXPECTED_SCHOOLING", 10),
    ("HDR_MEAN_SCHOOLING", 8),
    ("HDR_GNI_PER_CAPITA", 9_000),
];
/// The years that have figures.
pub(crate) const YEARS: std::ops::Range<u32> = 2_000..2_020;
/// With four indicators over twenty years each: a million observations.
const REGIONS: usize = 12_500;
/// Partnerships beside those of the demo: 10,000 in all.
const MORE_PARTNERSHIPS: usize = 1_514;
/// Municipalities whose pairs they are.
const PAIRED: u16 = Limit::MAX;

/// Fills the database if it is empty, and says how fast observations came in.
pub(crate) async fn sow(db: &Db, clock: &Clock) -> Result<(), Failure> {
    if towns(db, clock).await? {
        pair(db, clock).await?;
        let author = Author::system("bench", clock.now());
        let regions: Vec<_> = (0..REGIONS).map(|at| region(at, clock)).collect::<Result<_, _>>()?;
        db.write(author, async |tx| places::insert_all(tx, &regions).await).await?;
        observe(db, clock).await?;
    }
    Ok(())
}

/// Fills the database with municipalities and their partnerships if it is empty, and says whether it was.
pub(crate) async fn towns(db: &Db, clock: &Clock) -> Result<bool, Failure> {
    db.migrate().await?;
    Ok(api::demo::load(db, || clock.now(), |_| ()).await?.is_some())
}

/// What there is to ask about the observations.
pub(crate) struct Observed {
    /// An indicator that is counted, and one that is computed from four.
    pub life_expectancy: String,
    pub development: String,
    /// Spread over all regions as a reader would choose them.
    pub regions: Vec<PlaceId>,
}

pub(crate) async fn observed(db: &Db, count: usize) -> Result<Observed, Failure> {
    let id = async |code: &str| -> Result<String, Failure> {
        let found = indicators::find(db, &IndicatorCode::parse(code)?).await?;
        Ok(found.ok_or("the catalogue is there")?.id.to_string())
    };
    Ok(Observed {
        life_expectancy: id("HDR_LIFE_EXPECTANCY").await?,
        development: id("HDI").await?,
        regions: regions(db, count).await?,
    })
}

async fn regions(db: &Db, count: usize) -> Result<Vec<PlaceId>, Failure> {
    let codes: Vec<_> = (0..REGIONS)
        .step_by((REGIONS / count).max(1))
        .take(count)
        .map(|at| ("gss".to_owned(), code(at)))
        .collect();
    let found = places::by_codes(db, &codes.iter().cloned().collect()).await?;
    codes.iter().map(|it| Ok(*found.get(it).ok_or("the database holds something else")?)).collect()
}

async fn pair(db: &Db, clock: &Clock) -> Result<(), Failure> {
    let now = clock.now();
    let first = Listing { limit: Limit::try_from(PAIRED)?, after: None, include_total: false };
    let page = municipalities::list(db, &MunicipalityFilter::default(), &first, now).await?;
    let towns: Vec<_> = page.items.into_iter().map(PlaceRef::from).collect();
    let pairs = towns
        .iter()
        .enumerate()
        .flat_map(|(at, one)| towns[..at].iter().map(move |other| [one.clone(), other.clone()]));
    let mut pairs: Vec<_> = pairs
        .take(2 * MORE_PARTNERSHIPS)
        .map(|ends| Partnership::imported(PartnershipId::new(now), ends, "bench", now))
        .collect();
    let ends = pairs.iter().filter_map(|it| match &it.sides[..] {
        [one, other] => Some([one.lead()?, other.lead()?]),
        _ => None,
    });
    let known = paired::pairs_on_record(db, ends).await?;
    pairs.retain(|it| !known.contains_key(&it.pair_key()));
    pairs.truncate(MORE_PARTNERSHIPS);
    let author = Author::system("bench", now);
    Ok(db.write(author, async |tx| paired::insert_all(tx, &pairs).await).await?)
}

fn region(at: usize, clock: &Clock) -> Result<Place, Failure> {
    let profile = TerritoryProfile {
        kind: Territory::Region,
        name: Name::parse(&format!("Region {at}"))?,
        names: LocalizedText::default(),
        country: CountryCode::parse("GB")?,
        parent_id: None,
        identifiers: PlaceIdentifiers {
            gss: Some(Gss::parse(&code(at))?),
            ..PlaceIdentifiers::default()
        },
        point: None,
        population: None,
        valid_from: None,
    };
    Ok(Place::register(PlaceId::new(clock.now()), profile))
}

fn code(at: usize) -> String {
    format!("E{at:08}")
}

/// Imports the long form by the machinery that uploads use.
async fn observe(db: &Db, clock: &Clock) -> Result<(), Failure> {
    let file = observations()?;
    let started = Instant::now();
    let options = Import { released: true, ..Import::of(ImportKind::Observations) };
    let author = || Author::system("bench", clock.now());
    let run = api::imports::run(db, &options, Cursor::new(file), author, async |_, _, _| Ok(()));
    let report = run.await?;
    let (rows, recorded) = (report.read, report.observations_recorded);
    let seconds = started.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "it is far below 2^52")]
    let per_second = rows as f64 / seconds;
    say(&format!(
        "{rows} observations imported in {seconds:.1} s: {per_second:.0} rows/s, {recorded} recorded\n"
    ))
}

fn observations() -> Result<String, Failure> {
    let mut file = String::from("indicator,place,period,value\n");
    for at in 0..REGIONS {
        for (indicator, least) in INDICATORS {
            for year in YEARS {
                let hundredths = (at * 7 + usize::try_from(year)? * 3) % 100;
                let (code, whole) = (code(at), least + year % 7);
                writeln!(file, "{indicator},gss:{code},{year},{whole}.{hundredths:02}")?;
            }
        }
    }
    Ok(file)
}
