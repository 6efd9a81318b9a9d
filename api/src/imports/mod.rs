//! Imports of files, whoever asks for them: the console, a client over HTTP, the demo.
//!
//! An import reads a file in batches, each in one transaction, and says what became of every row. It is idempotent: a
//! second run, or one that goes on after a crash, finds what is there and changes nothing.

mod dialect;
mod directory;
mod failure;
mod json;
mod letters;
mod municipalities;
mod observations;
#[cfg(test)]
mod properties;
mod records;
mod remark;
mod table;
mod tally;
mod twin_towns;

use std::fmt;
use std::io::{self, Read, Seek};

use learning_cities::written::DecimalMark;
use persistence::platform::imports::{
    ImportId, ImportKind, ImportMode, ImportRemark, ImportReport, one_at_a_time, take_stock,
};
use persistence::platform::reading::{FileEncoding, MappedColumns};
use persistence::{Author, Db, Tx};
use serde::Serialize;

use dialect::Table;
pub(crate) use directory::Directory;
pub use failure::Failure;
pub(crate) use municipalities::GEONAMES;
use municipalities::Shape;
use observations::Observations;
pub use observations::Origin;
pub use remark::RemarkCode;
use table::Line;
use tally::Tally;
use twin_towns::Pairs;
pub(crate) use twin_towns::SOURCE as WIKIDATA;

/// What to import, and how.
#[derive(Clone, Debug)]
pub struct Options {
    pub kind: ImportKind,
    /// Tries everything in one transaction, so that later rows meet what earlier ones brought in, and takes it all
    /// back at the end; on SQLite nobody else can write meanwhile.
    pub dry_run: bool,
    /// What happens if a row is rejected.
    pub mode: ImportMode,
    /// The encoding of the file; it tells it itself, if not given.
    pub encoding: Option<FileEncoding>,
    /// Which of its columns is which, where they have other names.
    pub columns: Option<MappedColumns>,
    /// What separates the decimals of figures that do not show it; the file tells it, if not given.
    pub decimal_mark: Option<DecimalMark>,
    /// The import as its author follows it, if it has one.
    pub id: Option<ImportId>,
    /// Whether observations go to the public at once, because their source has published them: the operator's choice, whom
    /// nobody could keep from it.
    pub released: bool,
    /// Where figures come from whose file does not tell.
    pub origin: Option<Origin>,
}

impl Options {
    /// Imports whatever can be imported.
    pub fn of(kind: ImportKind) -> Self {
        Self {
            kind,
            dry_run: false,
            mode: ImportMode::ValidRows,
            encoding: None,
            columns: None,
            decimal_mark: None,
            id: None,
            released: false,
            origin: None,
        }
    }

    /// Whether nothing is kept before the end is seen.
    pub(crate) fn in_one_piece(&self) -> bool {
        self.dry_run || self.mode == ImportMode::AllOrNothing
    }

    /// What the audit record calls it.
    pub fn operation(&self) -> &'static str {
        match self.kind {
            ImportKind::Municipalities => "importMunicipalities",
            ImportKind::TwinTowns => "importTwinTowns",
            ImportKind::Observations => "importObservations",
        }
    }
}

/// Imports a file.
///
/// Each transaction is in the name of a fresh `author`. At its end, and within it, `watch` hears how far the import has
/// come and the remarks made since it last heard: what it writes is kept or lost together with the rows, in a dry run
/// always lost.
pub async fn run(
    db: &Db,
    options: &Options,
    content: impl Read + Seek,
    author: impl Fn() -> Author,
    mut watch: impl AsyncFnMut(&Tx, &ImportReport, &[ImportRemark]) -> persistence::Result<()>,
) -> Result<ImportReport, Failure> {
    let mut import = Import::open(options, content)?;
    if options.in_one_piece() {
        return in_one_piece(db, import, options, author(), watch).await;
    }
    while let Some(lines) = import.next_lines()? {
        let batch = async |tx: &Tx| {
            one_at_a_time(tx).await?;
            import.batch(tx, lines, &mut watch).await
        };
        db.write(author(), batch).await?;
    }
    let report = import.tally.report;
    if report.created + report.updated > 0 {
        take_stock(db).await?;
    }
    Ok(report)
}

/// How an import in one transaction ends that is rolled back.
enum Ending {
    Tried(ImportReport),
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Ending {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// In one transaction, which is kept if all is well and that is what is wanted.
async fn in_one_piece<R: Read + Seek>(
    db: &Db,
    mut import: Import<R>,
    options: &Options,
    author: Author,
    mut watch: impl AsyncFnMut(&Tx, &ImportReport, &[ImportRemark]) -> persistence::Result<()>,
) -> Result<ImportReport, Failure> {
    let ending = db.write(author, async |tx| -> Result<ImportReport, Ending> {
        if !options.dry_run {
            one_at_a_time(tx).await?;
        }
        while let Some(lines) = import.next_lines()? {
            import.batch(tx, lines, &mut watch).await?;
        }
        let report = import.tally.report;
        match options.mode {
            _ if options.dry_run => Err(Ending::Tried(report)),
            ImportMode::AllOrNothing if report.left_out() > 0 => {
                Err(Ending::Failed(Failure::Rejected(report.taken_back())))
            }
            ImportMode::AllOrNothing | ImportMode::ValidRows => Ok(report),
        }
    });
    match ending.await {
        Ok(report) => {
            take_stock(db).await?;
            Ok(report)
        }
        Err(Ending::Tried(report)) => Ok(report),
        Err(Ending::Failed(failure)) => Err(failure),
    }
}

/// An import under way.
struct Import<R: Read> {
    table: Table<R>,
    target: Target,
    tally: Tally,
    begun: bool,
}

/// What the rows are about, with what is to be remembered from batch to batch.
enum Target {
    Municipalities(Shape),
    TwinTowns(Pairs),
    Observations(Box<Observations>),
}

impl<R: Read + Seek> Import<R> {
    /// Looks through the file once for what only the whole of it tells: its encoding, and how it writes numbers.
    fn open(options: &Options, mut content: R) -> Result<Self, Failure> {
        let (encoding, mapped) = (options.encoding.as_ref(), options.columns.as_ref());
        let mut table = Table::open(&mut content, encoding, mapped)?;
        let columns = table.columns();
        let mut odd = None;
        let (target, used) = match options.kind {
            ImportKind::Municipalities => {
                let shape = Shape::of(columns)?;
                odd = shape.remark(columns);
                (Target::Municipalities(shape), shape.used().to_vec())
            }
            ImportKind::TwinTowns => {
                columns.require(twin_towns::REQUIRED)?;
                (Target::TwinTowns(Pairs::default()), twin_towns::USED.to_vec())
            }
            ImportKind::Observations => {
                let shape = observations::Shape::of(columns)?;
                let mark = match options.decimal_mark {
                    None => observations::decimal_mark(&mut table, shape)?,
                    given => given,
                };
                let import = observations::Course {
                    import_id: options.id.map(uuid::Uuid::from),
                    released: options.released,
                    origin: options.origin,
                };
                let them = Observations::new(shape, mark, import);
                (Target::Observations(Box::new(them)), shape.used())
            }
        };
        let remarks = table.remarks(&used).into_iter().chain(odd).collect();
        let tally = Tally { remarks, ..Tally::default() };
        drop(table);
        content.rewind()?;
        let table = Table::open(content, encoding, mapped)?;
        Ok(Self { table, target, tally, begun: false })
    }

    /// The lines of the next batch; the first may be empty, so that a file without rows is reported as well.
    fn next_lines(&mut self) -> io::Result<Option<Vec<Line>>> {
        let lines = self.table.lines(dialect::BATCH)?;
        let more = !lines.is_empty() || !self.begun;
        self.begun = true;
        Ok(more.then_some(lines))
    }

    async fn batch(
        &mut self,
        tx: &Tx,
        lines: Vec<Line>,
        watch: &mut impl AsyncFnMut(&Tx, &ImportReport, &[ImportRemark]) -> persistence::Result<()>,
    ) -> persistence::Result<()> {
        let tally = &mut self.tally;
        match &mut self.target {
            Target::Municipalities(shape) => {
                municipalities::import(tx, *shape, lines, tally).await?;
            }
            Target::TwinTowns(pairs) => twin_towns::import(tx, pairs, lines, tally).await?,
            Target::Observations(them) => them.import(tx, lines, tally).await?,
        }
        debug_assert!(adds_up(&tally.report), "{:?}", tally.report);
        let columns = self.table.columns();
        let remarks = std::mem::take(&mut tally.remarks).into_iter();
        let remarks: Vec<_> = remarks.map(|it| columns.in_words_of_file(it)).collect();
        watch(tx, &tally.report, &remarks).await
    }
}

/// Whether every row that was read is accounted for, once.
fn adds_up(report: &ImportReport) -> bool {
    let ImportReport { read, created, updated, unchanged, ambiguous, rejected, .. } = *report;
    read == created + updated + unchanged + ambiguous + rejected
}

/// What became of a file, for the console.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    pub report: ImportReport,
    pub remarks: Vec<ImportRemark>,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for remark in &self.remarks {
            let ImportRemark { line, severity, code, column, value, detail } = remark;
            write!(f, "line {line}: {severity} {code}")?;
            if let Some(column) = column {
                write!(f, " in {column}")?;
            }
            if let Some(value) = value {
                write!(f, " \"{value}\"")?;
            }
            writeln!(f, ": {detail}")?;
        }
        let ImportReport {
            read,
            created,
            updated,
            unchanged,
            ambiguous,
            rejected,
            matched_by_code,
            matched_by_name_and_distance,
            municipalities_created,
            places_created,
            observations_recorded,
        } = self.report;
        writeln!(
            f,
            "{read} rows read: {created} created, {updated} updated, {unchanged} unchanged, {ambiguous} ambiguous, \
             {rejected} rejected"
        )?;
        write!(
            f,
            "municipalities: {matched_by_code} recognised by code, {matched_by_name_and_distance} by name and \
             distance, {municipalities_created} brought in by rows about twin towns"
        )?;
        if observations_recorded + places_created == 0 {
            return Ok(());
        }
        write!(
            f,
            "\nobservations: {observations_recorded} recorded; {places_created} places brought in"
        )
    }
}

#[cfg(test)]
mod tests;
