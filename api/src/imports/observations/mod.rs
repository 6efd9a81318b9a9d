//! Rows of figures: each becomes a revision of a series and period, or says what is said already.

mod gazetteer;
mod shape;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::PlaceId;
use kernel::{AccountId, Website};
use learning_cities::indicator::{Definition, IndicatorId, Objection};
use learning_cities::names::{IndicatorCode, Label};
use learning_cities::observation::{Recording, Revision, RevisionId, Statement};
use learning_cities::series::{Series, SeriesId, SeriesKey};
use learning_cities::source::{DataSource, DataSourceId, DataSourceKind, DataSourceProfile};
use learning_cities::status::Figure;
use learning_cities::{Period, Refusal};
use persistence::learning_cities::{indicators, recording, registry};
use persistence::platform::imports::ImportRemark;
use persistence::{Actor, Result, Tx};
use uuid::Uuid;

use super::remark::RemarkCode;
use super::table::{Line, Row};
use super::tally::Tally;
use gazetteer::Gazetteer;
pub(super) use shape::Shape;
use shape::{Origin, Place, Said};

/// What is to be remembered from batch to batch.
pub(super) struct Observations {
    shape: Shape,
    /// The import, and whether its figures go to the public at once.
    import_id: Option<Uuid>,
    released: bool,
    source: Option<DataSourceId>,
    gazetteer: Gazetteer,
    known: HashMap<String, Option<Defined>>,
    codes: BTreeMap<IndicatorId, IndicatorCode>,
    parts: Option<BTreeMap<String, BTreeSet<String>>>,
    /// The line that spoke of a series and period first.
    spoken: HashMap<(SeriesId, Period), u64>,
}

/// An indicator whose figures may be recorded.
#[derive(Clone)]
struct Defined {
    id: IndicatorId,
    version: u32,
    definition: Definition,
}

/// A row whose place and indicators are known.
struct Ready {
    line: u64,
    said: Vec<(Subject, Said, u32)>,
}

type Subject = (IndicatorId, PlaceId, SeriesKey);

impl Observations {
    pub(super) fn new(shape: Shape, import_id: Option<Uuid>, released: bool) -> Self {
        Self {
            shape,
            import_id,
            released,
            source: None,
            gazetteer: Gazetteer::default(),
            known: HashMap::new(),
            codes: BTreeMap::new(),
            parts: None,
            spoken: HashMap::new(),
        }
    }

    /// Imports the rows of a batch.
    pub(super) async fn import(
        &mut self,
        tx: &Tx,
        lines: Vec<Line>,
        tally: &mut Tally,
    ) -> Result<()> {
        let shape = self.shape;
        let rows = tally.readable(lines, |row: &Row, _| shape.read(row));
        self.learn(tx, &rows).await?;
        let places = rows.iter().map(|(_, (place, _))| place);
        tally.report.places_created += self.gazetteer.meet(tx, places).await?;
        let mut ready = Vec::with_capacity(rows.len());
        for (line, (place, said)) in rows {
            match self.ready(line, &place, said, tally) {
                Ok(row) => ready.push(row),
                Err(remark) => tally.reject(remark),
            }
        }
        self.record(tx, ready, tally).await
    }

    /// Reads what the rows speak of and earlier ones did not: indicators, dimensions, and the source.
    async fn learn(&mut self, tx: &Tx, rows: &[(u64, (Place, Vec<Said>))]) -> Result<()> {
        let codes = rows.iter().flat_map(|(_, (_, said))| said).map(|it| it.indicator.as_str());
        let unknown: BTreeSet<&str> = codes.filter(|it| !self.known.contains_key(*it)).collect();
        if !unknown.is_empty() {
            let mut found = indicators::find_all(tx, unknown.iter().copied()).await?;
            for code in unknown {
                let defined = found.remove(code).and_then(|it| {
                    let current = it.records().ok()?;
                    let (version, definition) = (current.number, current.definition.clone());
                    self.codes.insert(it.id, it.code.clone());
                    Some(Defined { id: it.id, version, definition })
                });
                self.known.insert(code.to_owned(), defined);
            }
        }
        if self.parts.is_none() {
            self.parts = Some(registry::parts(tx, None).await?);
            if let Some(origin) = self.shape.origin() {
                self.source = Some(source(tx, &origin).await?);
            }
        }
        Ok(())
    }

    /// Holds a row against the registry.
    fn ready(
        &self,
        line: u64,
        place: &Place,
        said: Vec<Said>,
        tally: &mut Tally,
    ) -> std::result::Result<Ready, ImportRemark> {
        let place = self
            .gazetteer
            .find(place)
            .ok_or_else(|| RemarkCode::UnknownPlace.about(line, "place", &told(place)))?;
        let mut ready = Vec::with_capacity(said.len());
        let mut odd = Vec::new();
        for it in said {
            let defined = self.known.get(&it.indicator).and_then(Option::as_ref);
            let unknown = || RemarkCode::UnknownIndicator.about(line, "indicator", &it.indicator);
            let Defined { id, version, definition } = defined.ok_or_else(unknown)?;
            self.fits(line, definition, &it)?;
            odd.extend(objection(line, definition, &it)?);
            ready.push(((*id, place, it.key.clone()), it, *version));
        }
        tally.remarks.extend(odd);
        Ok(Ready { line, said: ready })
    }

    fn fits(
        &self,
        line: u64,
        definition: &Definition,
        it: &Said,
    ) -> std::result::Result<(), ImportRemark> {
        let code = match definition.takes(&it.key, it.period) {
            Err(Refusal::OtherFrequency { .. }) => {
                Some((RemarkCode::BadPeriod, it.period.to_string()))
            }
            Err(_) => Some((RemarkCode::UnknownPart, it.key.to_string())),
            Ok(()) => None,
        };
        let known = |(dimension, code): (&str, &str)| {
            let parts = self.parts.as_ref().and_then(|parts| parts.get(dimension));
            parts.is_some_and(|parts| parts.contains(code))
        };
        let foreign =
            (!it.key.parts().all(known)).then(|| (RemarkCode::UnknownPart, it.key.to_string()));
        match code.or(foreign) {
            Some((code, value)) => Err(code.about(line, it.column, &value)),
            None => Ok(()),
        }
    }

    /// Records what the rows say; those that contradict an earlier one of the file are rejected.
    async fn record(&mut self, tx: &Tx, rows: Vec<Ready>, tally: &mut Tally) -> Result<()> {
        let all = || rows.iter().flat_map(|row| &row.said);
        let subjects: BTreeSet<Subject> = all().map(|(subject, ..)| subject.clone()).collect();
        let periods: BTreeSet<Period> = all().map(|(_, said, _)| said.period).collect();
        let held = recording::hold(tx, &subjects, &self.codes).await?;
        let by_id: BTreeMap<SeriesId, Series> =
            held.values().map(|series| (series.id, series.clone())).collect();
        let mut latest = recording::latest(tx, &by_id, &periods).await?;
        let recording = Recording { by: author(tx), at: tx.author().at, import_id: self.import_id };
        let mut stored = Vec::new();
        for Ready { line, said } in rows {
            let row = said.into_iter().filter_map(|(subject, said, version)| {
                Some((held.get(&subject)?.clone(), said, version))
            });
            match self.recorded(line, row.collect(), &mut latest, recording) {
                Ok(new) => {
                    tally.recorded(&new);
                    stored.extend(new);
                }
                Err(remark) => tally.reject(remark),
            }
        }
        if self.released {
            let replaced = stored.iter().filter(|(before, _)| before.is_some());
            let replaced = replaced.map(|(_, it)| (it.series.id, it.period)).collect();
            recording::outdate(tx, &replaced).await?;
        }
        recording::insert_all(tx, &stored).await
    }

    /// The revisions that a row makes, with those before.
    fn recorded(
        &mut self,
        line: u64,
        row: Vec<(Series, Said, u32)>,
        latest: &mut HashMap<(SeriesId, Period), Revision>,
        recording: Recording,
    ) -> std::result::Result<Vec<(Option<Revision>, Revision)>, ImportRemark> {
        let mut new = Vec::with_capacity(row.len());
        for (series, said, indicator_version) in row {
            let key = (series.id, said.period);
            let (column, figure) = (said.column, said.figure.clone());
            let statement = Statement {
                indicator_version,
                figure: said.figure,
                conf_status: said.conf_status,
                note: said.note,
                source_id: self.source,
            };
            let before = latest.remove(&key);
            let id = RevisionId::new(recording.at);
            let outcome =
                Revision::record(id, series, said.period, statement, before.clone(), recording);
            match outcome {
                Ok(_) if self.spoken.contains_key(&key) => {
                    let first = self.spoken.get(&key).copied().unwrap_or_default();
                    latest.extend(before.map(|before| (key, before)));
                    let detail =
                        format!("Line {first} says otherwise of the same series and period.");
                    let value = figure.as_ref().and_then(Figure::value);
                    let value = value.map(|it| it.to_string()).unwrap_or_default();
                    let remark = RemarkCode::ContradictsItself.about(line, column, &value);
                    return Err(ImportRemark { detail, ..remark });
                }
                Ok((closed, revision)) => {
                    let revision = if self.released { revision.released() } else { revision };
                    self.spoken.insert(key, line);
                    latest.insert(key, revision.clone());
                    new.push((closed, revision));
                }
                // What is said already is said.
                Err(_) => {
                    self.spoken.entry(key).or_insert(line);
                    latest.extend(before.map(|before| (key, before)));
                }
            }
        }
        Ok(new)
    }
}

impl Tally {
    /// A row that made revisions brought something in, or changed it; one that made none says what is known.
    fn recorded(&mut self, new: &[(Option<Revision>, Revision)]) {
        self.report.observations_recorded += new.len() as u64;
        if new.iter().any(|(before, _)| before.is_none()) {
            self.report.created += 1;
        } else if new.is_empty() {
            self.report.unchanged += 1;
        } else {
            self.report.updated += 1;
        }
    }
}

/// What is odd about a number; what cannot be is an error.
fn objection(
    line: u64,
    definition: &Definition,
    it: &Said,
) -> std::result::Result<Option<ImportRemark>, ImportRemark> {
    let Some(value) = it.figure.as_ref().and_then(Figure::value) else { return Ok(None) };
    let objections = definition.objections(value);
    let (text, first) = (value.to_string(), objections.first());
    if objections.iter().copied().any(Objection::is_fatal) {
        return Err(RemarkCode::BadNumber.about(line, it.column, &text));
    }
    Ok(first.map(|_| RemarkCode::ImplausibleValue.about(line, it.column, &text)))
}

fn told(place: &Place) -> String {
    match place {
        Place::Known(id) => id.to_string(),
        Place::Coded { scheme, code, .. } => format!("{scheme}:{code}"),
        Place::Within { county, .. } => county.to_string(),
    }
}

fn author(tx: &Tx) -> Option<AccountId> {
    match tx.author().actor {
        Actor::Account(id) | Actor::ApiKey(_, id) if !Uuid::from(id).is_nil() => Some(id),
        _ => None,
    }
}

/// The source of the file, which the first file of its shape brings in.
async fn source(tx: &Tx, origin: &Origin) -> Result<DataSourceId> {
    if let Some(known) = registry::find_source_titled(tx, origin.title).await? {
        return Ok(known.id);
    }
    let label = |text| Label::parse(text).expect("our own words");
    let profile = DataSourceProfile {
        kind: DataSourceKind::Administrative,
        title: label(origin.title),
        publisher: Some(label(origin.publisher)),
        organisation_id: None,
        url: Website::parse(origin.url).ok(),
        licence: Some(label(origin.licence)),
        reference_date: None,
        access_date: None,
    };
    let source = DataSource::register(DataSourceId::new(tx.author().at), profile);
    registry::insert_source(tx, &source).await?;
    Ok(source.id)
}
