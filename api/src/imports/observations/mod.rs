//! Rows of figures: each becomes a revision of a series and period, or says what is said already.

mod figure;
mod gazetteer;
mod shape;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Read, Seek};

use chrono::NaiveDate;
use kernel::PlaceId;
use kernel::{AccountId, Website};
use learning_cities::indicator::{Definition, IndicatorId, Objection, ValueType};
use learning_cities::names::{IndicatorCode, Label};
use learning_cities::observation::{self, Recording, Revision, RevisionId, Statement};
use learning_cities::series::{Series, SeriesId, SeriesKey};
use learning_cities::source::{DataSource, DataSourceId, DataSourceKind, DataSourceProfile};
use learning_cities::unit::{Unit, UnitCode};
use learning_cities::written::Written;
use learning_cities::{Period, Refusal};
use persistence::directory::places::Days;
use persistence::learning_cities::{indicators, recording, registry};
use persistence::platform::imports::{ImportRemark, Severity};
use persistence::{Actor, Result, Tx};
use uuid::Uuid;

use super::dialect::{BATCH, Table};
use super::remark::RemarkCode;
use super::table::{Line, Row};
use super::tally::Tally;
use figure::Mark;
use gazetteer::Gazetteer;
pub use shape::Origin;
pub(super) use shape::Shape;
use shape::{Place, Said};

/// What is the same for all rows of an import.
#[derive(Clone, Copy)]
pub(super) struct Course {
    pub(super) import_id: Option<Uuid>,
    /// Whether its figures go to the public at once.
    pub(super) released: bool,
    /// Where they come from, if the file does not tell.
    pub(super) origin: Option<Origin>,
}

/// What is to be remembered from batch to batch.
pub(super) struct Observations {
    shape: Shape,
    mark: Mark,
    course: Course,
    source: Option<DataSourceId>,
    gazetteer: Gazetteer,
    known: HashMap<String, Option<Defined>>,
    codes: BTreeMap<IndicatorId, IndicatorCode>,
    parts: Option<BTreeMap<String, BTreeSet<String>>>,
    /// Published versions of definitions beside those in force that the file or what is on record may follow.
    versions: HashMap<(IndicatorId, u32), Option<Definition>>,
    /// The units of definitions, once a row names one.
    units: Option<BTreeMap<UnitCode, Unit>>,
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

impl Defined {
    /// The versions before the one in force.
    fn before(&self) -> impl Iterator<Item = (IndicatorId, u32)> + use<> {
        let id = self.id;
        (1..self.version).map(move |number| (id, number))
    }
}

/// A row whose place and indicators are known.
struct Ready {
    line: u64,
    said: Vec<(Subject, Said, u32)>,
}

type Subject = (IndicatorId, PlaceId, SeriesKey);

impl Observations {
    pub(super) fn new(shape: Shape, mark: Mark, course: Course) -> Self {
        Self {
            shape,
            mark,
            course: Course { origin: shape.origin().or(course.origin), ..course },
            source: None,
            gazetteer: Gazetteer::default(),
            known: HashMap::new(),
            codes: BTreeMap::new(),
            parts: None,
            versions: HashMap::new(),
            units: None,
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
        let (shape, mark) = (self.shape, self.mark);
        let rows = tally.readable(lines, |row: &Row, _| shape.read(row, mark));
        self.learn(tx, &rows).await?;
        let places = rows.iter().map(|(_, (place, _))| place);
        tally.report.places_created += self.gazetteer.meet(tx, places).await?;
        let today = tx.author().at.date_naive();
        let mut ready = Vec::with_capacity(rows.len());
        for (line, (place, said)) in rows {
            match self.ready((line, today), &place, said, tally) {
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
            if let Some(origin) = self.course.origin {
                self.source = Some(source(tx, &origin).await?);
            }
        }
        let said = || rows.iter().flat_map(|(_, (_, said))| said);
        if self.units.is_none() && said().any(|it| !it.units.is_empty()) {
            self.units = Some(registry::units(tx).await?);
        }
        let named = said().filter_map(|it| self.version_of(it));
        let before = self.known.values().flatten().flat_map(Defined::before);
        let all: BTreeSet<_> = named.chain(before).collect();
        self.learn_versions(tx, all).await
    }

    /// The version that a row names.
    fn version_of(&self, it: &Said) -> Option<(IndicatorId, u32)> {
        let defined = self.known.get(&it.indicator)?.as_ref()?;
        Some((defined.id, it.version?))
    }

    async fn learn_versions(&mut self, tx: &Tx, them: BTreeSet<(IndicatorId, u32)>) -> Result<()> {
        for (of, number) in them {
            if let Entry::Vacant(unknown) = self.versions.entry((of, number)) {
                let found = indicators::find_version(tx, of, number).await?;
                let published = found.filter(|it| it.valid_from.is_some());
                unknown.insert(published.map(|it| it.definition));
            }
        }
        Ok(())
    }

    /// Holds a row against the registry.
    fn ready(
        &self,
        (line, today): (u64, NaiveDate),
        place: &Place,
        said: Vec<Said>,
        tally: &mut Tally,
    ) -> std::result::Result<Ready, ImportRemark> {
        let place = self.gazetteer.find(place).ok_or_else(|| {
            RemarkCode::UnknownPlace.about(line, self.shape.place(), &told(place))
        })?;
        let mut ready = Vec::with_capacity(said.len());
        let mut odd = Vec::new();
        for mut it in said {
            let (id, version, definition) = self.defined(line, &it)?;
            self.fits(line, definition, &it)?;
            self.must_be_of_its_unit(line, definition, &it)?;
            self.must_be_of_its_time(line, &it, self.gazetteer.days(place), today)?;
            odd.extend(objection(line, definition, &it)?);
            odd.append(&mut it.remarks);
            ready.push(((id, place, it.key.clone()), it, version));
        }
        tally.remarks.extend(odd);
        Ok(Ready { line, said: ready })
    }

    /// The definition that a row follows: of the version that it names, else the one in force.
    fn defined(
        &self,
        line: u64,
        it: &Said,
    ) -> std::result::Result<(IndicatorId, u32, &Definition), ImportRemark> {
        let defined = self.known.get(&it.indicator).and_then(Option::as_ref);
        let unknown = || {
            RemarkCode::UnknownIndicator.about(line, self.shape.indicator(it.column), &it.indicator)
        };
        let Defined { id, version, definition } = defined.ok_or_else(unknown)?;
        let Some(number) = it.version else { return Ok((*id, *version, definition)) };
        let named = self.versions.get(&(*id, number)).and_then(Option::as_ref);
        let column = "indicator_version";
        let unknown = || RemarkCode::UnknownVersion.about(line, column, &number.to_string());
        Ok((*id, number, named.ok_or_else(unknown)?))
    }

    fn fits(
        &self,
        line: u64,
        definition: &Definition,
        it: &Said,
    ) -> std::result::Result<(), ImportRemark> {
        let unknown =
            || RemarkCode::UnknownPart.about(line, self.shape.part(it.column), &it.key.to_string());
        match definition.takes(&it.key, it.period) {
            Err(Refusal::OtherFrequency { .. }) => {
                let column = self.shape.period();
                return Err(RemarkCode::BadPeriod.about(line, column, &it.period.to_string()));
            }
            Err(_) => return Err(unknown()),
            Ok(()) => {}
        }
        let known = |(dimension, code): (&str, &str)| {
            let parts = self.parts.as_ref().and_then(|parts| parts.get(dimension));
            parts.is_some_and(|parts| parts.contains(code))
        };
        if it.key.parts().all(known) { Ok(()) } else { Err(unknown()) }
    }

    /// A row of a time in which its place is not there, or that nobody can have counted yet, is left out.
    fn must_be_of_its_time(
        &self,
        line: u64,
        it: &Said,
        days: Days,
        today: NaiveDate,
    ) -> std::result::Result<(), ImportRemark> {
        let figure = it.figure.as_ref();
        let Err(refusal) = observation::must_be_of_its_time(figure, it.period, days, today) else {
            return Ok(());
        };
        let code = match refusal {
            Refusal::NotBegun => RemarkCode::NotBegun,
            _ => RemarkCode::EndedPlace,
        };
        let remark = code.about(line, self.shape.period(), &it.period.to_string());
        Err(ImportRemark { severity: Severity::Error, detail: refusal.to_string(), ..remark })
    }

    fn must_be_of_its_unit(
        &self,
        line: u64,
        definition: &Definition,
        it: &Said,
    ) -> std::result::Result<(), ImportRemark> {
        let unit = self.units.as_ref().and_then(|units| units.get(&definition.unit));
        let is_other = |name: &String| unit.is_some_and(|unit| !unit.is_called(name));
        match it.units.iter().find(|(_, name)| is_other(name)) {
            Some((column, _)) if *column == it.column => {
                Err(RemarkCode::OtherUnit.about(line, column, &it.text))
            }
            Some((column, name)) => Err(RemarkCode::OtherUnit.about(line, column, name)),
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
        let moved = self.moved(tx, &by_id).await?;
        let recording = Recording {
            by: author(tx),
            at: tx.author().at,
            import_id: self.course.import_id,
            released: self.course.released,
        };
        let mut stored = Vec::new();
        for Ready { line, said } in rows {
            let row = said.into_iter().filter_map(|(subject, said, version)| {
                Some((held.get(&subject)?.clone(), said, version))
            });
            match self.recorded(line, row.collect(), (&mut latest, &moved), recording) {
                Ok(new) => {
                    tally.recorded(&new);
                    stored.extend(new);
                }
                Err(remark) => tally.reject(remark),
            }
        }
        if self.course.released {
            let replaced = stored.iter().filter(|(before, _)| before.is_some());
            let replaced = replaced.map(|(_, it)| (it.series.id, it.period)).collect();
            recording::outdate(tx, &replaced).await?;
        }
        recording::insert_all(tx, &stored).await
    }

    /// The series whose figures follow versions whose numbers mean something else than by the one in force, so that what a
    /// row means that names no version is not known. Of a series without figures those of the others are looked at.
    async fn moved(
        &self,
        tx: &Tx,
        series: &BTreeMap<SeriesId, Series>,
    ) -> Result<BTreeSet<SeriesId>> {
        let redefined = |it: &Series| {
            let defined = self.known.get(it.indicator_code.as_str())?.as_ref()?;
            (!self.mean_the_same(defined, 1)).then_some(defined)
        };
        let them: BTreeMap<SeriesId, &Defined> =
            series.values().filter_map(|it| Some((it.id, redefined(it)?))).collect();
        let indicators = them.values().map(|it| it.id).collect();
        let followed =
            recording::followed(tx, &them.keys().copied().collect(), &indicators).await?;
        let moved = |(id, defined): &(SeriesId, &Defined)| {
            let of_series = followed.by_series.get(id);
            let last = of_series.or_else(|| followed.by_indicator.get(&defined.id));
            last.is_some_and(|version| !self.mean_the_same(defined, *version))
        };
        Ok(them.into_iter().filter(moved).map(|(id, _)| id).collect())
    }

    /// Whether numbers that follow this version mean the same by the one in force, and by all between.
    fn mean_the_same(&self, defined: &Defined, version: u32) -> bool {
        let Defined { id, version: current, definition } = defined;
        let of = |number: u32| match number {
            _ if number == *current => Some(definition),
            _ => self.versions.get(&(*id, number)).and_then(Option::as_ref),
        };
        (version..*current).all(|number| {
            of(number)
                .zip(of(number + 1))
                .is_some_and(|(before, after)| after.means_the_same(before))
        })
    }

    /// The revisions that a row makes, with those before; all of a row or none.
    fn recorded(
        &mut self,
        line: u64,
        row: Vec<(Series, Said, u32)>,
        (latest, moved): (&mut HashMap<(SeriesId, Period), Revision>, &BTreeSet<SeriesId>),
        recording: Recording,
    ) -> std::result::Result<Vec<(Option<Revision>, Revision)>, ImportRemark> {
        let mut new = Vec::with_capacity(row.len());
        let mut keys = Vec::with_capacity(row.len());
        for (series, said, version) in row {
            let key = (series.id, said.period);
            let (column, value) = (said.column, said.text.clone());
            let before = latest.get(&key).cloned();
            if said.version.is_none() && before.is_none() && moved.contains(&series.id) {
                return Err(RemarkCode::OtherVersion.about(line, column, &value));
            }
            let number = before.as_ref().and_then(|it| it.figure.as_ref()?.value());
            if let Some(number) = number.filter(|_| said.blank) {
                let code = RemarkCode::NoFigure;
                let why = format!("{} On record is {number}.", code.meaning());
                return Err(code.because(line, column, &value, why));
            }
            let statement = self.statement(line, said, version, before.as_ref())?;
            let id = RevisionId::new(recording.at);
            // What is said already is said.
            if let Ok((closed, revision)) =
                Revision::record(id, series, key.1, statement, before, recording)
            {
                if let Some(first) = self.spoken.get(&key) {
                    let why = format!("Line {first} says otherwise of the same series and period.");
                    return Err(RemarkCode::ContradictsItself.because(line, column, &value, why));
                }
                new.push((closed, revision));
            }
            keys.push(key);
        }
        for key in keys {
            self.spoken.entry(key).or_insert(line);
        }
        latest.extend(new.iter().map(|(_, it)| ((it.series.id, it.period), it.clone())));
        Ok(new)
    }

    /// What a row states. Where it names no version, it follows that of what is on record if it says the same, and is left out
    /// if the numbers of that mean something else.
    fn statement(
        &self,
        line: u64,
        said: Said,
        indicator_version: u32,
        before: Option<&Revision>,
    ) -> std::result::Result<Statement, ImportRemark> {
        let Said { column, text, indicator, figure, conf_status, note, version, .. } = said;
        let source_id = self.source;
        // Who says nothing of it frees nothing that is hidden.
        let known = before.map(|it| it.conf_status);
        let conf_status = conf_status.or(known).unwrap_or_default();
        let it = Statement { indicator_version, figure, conf_status, note, source_id };
        let other = before.filter(|before| before.indicator_version != indicator_version);
        let Some(earlier) = other.filter(|_| version.is_none()) else { return Ok(it) };
        let defined = self.known.get(&indicator).and_then(Option::as_ref);
        if !defined.is_some_and(|it| self.mean_the_same(it, earlier.indicator_version)) {
            return Err(RemarkCode::OtherVersion.about(line, column, &text));
        }
        let as_before = Statement { indicator_version: earlier.indicator_version, ..it.clone() };
        Ok(if earlier.says(&as_before) { as_before } else { it })
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

/// What is odd about a number; what cannot be is an error, and so is a count with decimals that might be thousands.
fn objection(
    line: u64,
    definition: &Definition,
    it: &Said,
) -> std::result::Result<Option<ImportRemark>, ImportRemark> {
    let Some(figure) = &it.figure else { return Ok(None) };
    let about = |code: RemarkCode| code.about(line, it.column, &it.text);
    if it.open && definition.value_type == ValueType::Count {
        return Err(about(RemarkCode::AmbiguousNumber));
    }
    let why = match definition.doubts(figure) {
        None => return Ok(None),
        Some(Objection::NotWhole) => "The indicator is a count; its numbers are whole.",
        Some(Objection::Negative) => "The indicator is a count; none of its numbers is below zero.",
        Some(Objection::NotTrueOrFalse) => "The numbers of the indicator are 0 and 1.",
        Some(Objection::BelowNaturalMinimum | Objection::AboveNaturalMaximum) => {
            return Ok(Some(about(RemarkCode::ImplausibleValue)));
        }
    };
    Err(RemarkCode::BadNumber.because(line, it.column, &it.text, why))
}

/// What separates decimals in the file: the mark that its numbers show, if they show one and the same.
pub(super) fn decimal_mark<R: Read + Seek>(table: &mut Table<R>, shape: Shape) -> io::Result<Mark> {
    let columns = shape.figures();
    let mut shown = BTreeSet::new();
    loop {
        let lines = table.lines(BATCH)?;
        if lines.is_empty() {
            let mut shown = shown.into_iter();
            return Ok(shown.next().filter(|_| shown.next().is_none()));
        }
        let rows = lines.iter().filter_map(|it| it.as_ref().ok());
        let texts = rows.flat_map(|row| columns.iter().filter_map(|it| row.optional(it).ok()?));
        shown.extend(texts.filter_map(|text| match figure::written(text)? {
            (Written::Marked(mark, _), _) => Some(mark),
            (Written::Whole(_) | Written::Either { .. }, _) => None,
        }));
    }
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
