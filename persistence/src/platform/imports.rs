//! Import jobs: a file, what became of its rows, and who works on it.

use chrono::{DateTime, TimeDelta, Utc};
use learning_cities::written::DecimalMark;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, LockType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::jobs::{self, ImportJob, Job, LEASE};
use super::reading::{FileEncoding, ImportMappingId, MappedColumns};
use crate::entity::{import_content, import_job, import_remark};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, Led, SortKey, slice, slice_sorted};
use crate::platform::audit::Change;
use crate::{Author, Db, Listing, Reader, Result, Slice, Tx};

kernel::id! {
    /// Identifies an import.
    ImportId
}

kernel::words! {
    /// What a file holds.
    ImportKind {
        /// Municipalities, in the shape of a GeoNames extract, of the German municipality register, or of the register of
        /// another country by its codes of local administrative units (`lau`, `name`, `country`).
        Municipalities,
        /// Pairs of towns, in the shape of a Wikidata extract, with `start_time` and `end_time` if known; a town with its item
        /// (`origin_wikidata`, `partner_wikidata`) needs no point.
        TwinTowns,
        /// Figures of indicators: one a row with its indicator, place and period, or in the shape of the Human Development
        /// Report, of the early-learning statistics of English authorities, or of the attainment statistics of Eurostat.
        ///
        /// The file's decimal mark is what its numbers show; a number that could be thousands as well is imported only where
        /// they show it. A dash is taken as no figure, with a remark, and neither it nor an empty field takes
        /// back a number that is on record. `55 %` is read where the unit is percent. `indicator_version` says which version of the definition
        /// a row follows, the one in force if it is empty.
        Observations,
    }
}

kernel::words! {
    /// What happens if a row is rejected: the others are imported, or none is.
    ImportMode { ValidRows, AllOrNothing }
}

kernel::words! {
    /// Where an import is in its life.
    ImportState { Queued, Running, Done, Failed }
}

kernel::words! {
    /// How grave a remark is: an `error` means the row was not imported.
    Severity { Info, Warning, Error }
}

/// What became of the rows of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ImportReport {
    /// Data rows read so far.
    pub read: u64,
    pub created: u64,
    pub updated: u64,
    pub unchanged: u64,
    /// Rows that could mean several things and were left out.
    pub ambiguous: u64,
    /// Rows that could not be read and were left out.
    pub rejected: u64,
    /// Municipalities recognised by one of their codes.
    pub matched_by_code: u64,
    /// Municipalities recognised by name and position.
    pub matched_by_name_and_distance: u64,
    /// Municipalities that a row of twin towns brought in.
    pub municipalities_created: u64,
    /// Countries, regions and counties that rows of observations brought in.
    #[serde(default)]
    pub places_created: u64,
    /// Observations that were recorded; a row may hold several.
    #[serde(default)]
    pub observations_recorded: u64,
}

impl ImportReport {
    /// Rows that were not imported.
    pub fn left_out(&self) -> u64 {
        self.rejected + self.ambiguous
    }

    /// What is left of it when everything is taken back.
    #[must_use]
    pub fn taken_back(self) -> Self {
        let Self { read, unchanged, ambiguous, rejected, .. } = self;
        Self { read, unchanged, ambiguous, rejected, ..Self::default() }
    }
}

/// What an import has to say about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ImportRemark {
    /// Physical line of the file, the header being line 1; in a JSON list the record, the first being 1. What is said of the
    /// file as a whole stands at 1.
    pub line: u64,
    pub severity: Severity,
    /// What it is about, for programs; more may be added.
    pub code: String,
    /// The column, if it is about one.
    pub column: Option<String>,
    /// What stood there, shortened.
    pub value: Option<String>,
    pub detail: String,
}

/// An import, as its author follows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Import {
    pub id: ImportId,
    pub kind: ImportKind,
    /// Whether everything is only tried and nothing kept.
    pub dry_run: bool,
    /// What happens if a row is rejected.
    pub mode: ImportMode,
    /// The encoding that was given; else the file tells it.
    pub encoding: Option<FileEncoding>,
    /// The mapping of columns that was given; it may have been forgotten since.
    pub mapping_id: Option<ImportMappingId>,
    /// Which column of the file is which, as the mapping said when the import was asked for.
    pub columns: Option<MappedColumns>,
    /// What the mapping said then of the decimals of figures that do not show it themselves.
    pub decimal_mark: Option<DecimalMark>,
    pub state: ImportState,
    pub report: ImportReport,
    /// Why it failed, if it did.
    pub failure: Option<String>,
    pub content_sha256: String,
    /// Who asked for it, as in the audit record.
    pub created_by: String,
    pub created_at: DateTime<Utc>,
    pub started_at: Option<DateTime<Utc>>,
    pub finished_at: Option<DateTime<Utc>>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
}

// The lease and the attempts stand in the import as well, for replicas of release 0.1.0; they go in 0.3.0.
/// After this many attempts that ended without a word an import has failed.
pub const MAX_ATTEMPTS: i32 = 3;

/// Queues an import.
pub async fn insert(tx: &Tx, it: &Import, content: Vec<u8>) -> Result<()> {
    let row = import_job::Model {
        id: it.id.into(),
        kind: it.kind.to_string(),
        dry_run: it.dry_run,
        mode: it.mode.to_string(),
        mapping_id: it.mapping_id.map(Uuid::from),
        columns: it.columns.as_ref().map(json),
        encoding: it.encoding.as_ref().map(ToString::to_string),
        decimal_mark: it.decimal_mark.as_ref().map(ToString::to_string),
        actor: it.created_by.clone(),
        state: it.state.to_string(),
        content_sha256: it.content_sha256.clone(),
        report: json(&it.report),
        failure: None,
        attempts: 0,
        leased_until: None,
        version: it.version,
        created_at: it.created_at,
        started_at: None,
        finished_at: None,
    };
    import_job::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    jobs::schedule(tx, ImportJob::RunImport, it.id, it.created_at).await?;
    let file = import_content::Model { job_id: it.id.into(), content };
    import_content::Entity::insert(file.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "import", id: it.id.into(), before: None, after: Some(it) }).await
}

pub async fn show(db: &impl Reader, id: ImportId) -> Result<Import> {
    import_job::Entity::find_by_id(id)
        .one(db.connection())
        .await?
        .or_not_found("import")?
        .try_into()
}

pub async fn list(db: &impl Reader, listing: &Listing) -> Result<Slice<Import>> {
    slice(
        db,
        import_job::Entity::find(),
        Vec::new(),
        import_job::Column::Id,
        listing,
        |row: import_job::Model| row.try_into(),
    )
    .await
}

/// Takes the import that waits longest and that nobody works on; of several replicas that ask, one gets it.
pub async fn claim(db: &Db, author: Author) -> Result<Option<(Import, Vec<u8>)>> {
    while let Some(job) = jobs::claim(db, author.clone()).await? {
        let begun = db.write(author.clone(), async |tx| try_begin(tx, job).await).await?;
        if begun.is_some() {
            return Ok(begun);
        }
    }
    Ok(None)
}

/// Begins the import of a job; none if there is nothing to do, or a replica of release 0.1.0, which knows no jobs, is at
/// it.
async fn try_begin(tx: &Tx, job: Job<ImportJob>) -> Result<Option<(Import, Vec<u8>)>> {
    let row = import_job::Entity::find_by_id(job.payload)
        .lock(LockType::NoKeyUpdate)
        .one(tx.connection())
        .await?;
    let waits = |row: &import_job::Model| {
        [ImportState::Queued, ImportState::Running].iter().any(|it| row.state == it.to_string())
    };
    let Some(row) = row.filter(waits) else {
        jobs::settle(tx, job.kind, job.payload, None).await?;
        return Ok(None);
    };
    if let Some(until) = row.leased_until.filter(|until| *until >= tx.author().at) {
        jobs::give_back(tx, job, until + TimeDelta::seconds(1)).await?;
        return Ok(None);
    }
    if row.attempts < MAX_ATTEMPTS {
        return begin(tx, row).await.map(Some);
    }
    finish(tx, row.id.into(), Err("the server stopped while importing, several times")).await?;
    Ok(None)
}

/// Gives imports a job that wait without one.
pub async fn reschedule(tx: &Tx) -> Result<()> {
    use import_job::Column as C;
    let now = tx.author().at;
    let waiting = Condition::any()
        .add(C::State.eq(ImportState::Queued.to_string()))
        .add(C::State.eq(ImportState::Running.to_string()).and(C::LeasedUntil.lt(now)));
    let ids: Vec<Uuid> = import_job::Entity::find()
        .select_only()
        .column(C::Id)
        .filter(waiting)
        .into_tuple()
        .all(tx.connection())
        .await?;
    for id in ids {
        jobs::schedule(tx, ImportJob::RunImport, id, now).await?;
    }
    Ok(())
}

/// Notes another attempt, which starts from nothing, and takes out the file.
async fn begin(tx: &Tx, row: import_job::Model) -> Result<(Import, Vec<u8>)> {
    use import_job::Column as C;
    let (id, now) = (row.id, tx.author().at);
    import_job::Entity::update_many()
        .col_expr(import_job::Column::Version, Expr::col(import_job::Column::Version).add(1))
        .col_expr(C::State, Expr::value(ImportState::Running.to_string()))
        .col_expr(C::Attempts, Expr::value(row.attempts + 1))
        .col_expr(C::StartedAt, Expr::value(now))
        .col_expr(C::LeasedUntil, Expr::value(now + LEASE))
        .col_expr(C::Report, Expr::value(json(&ImportReport::default())))
        .filter(C::Id.eq(id))
        .exec(tx.connection())
        .await?;
    import_remark::Entity::delete_many()
        .filter(import_remark::Column::JobId.eq(id))
        .exec(tx.connection())
        .await?;
    let content = import_content::Entity::find_by_id(id)
        .one(tx.connection())
        .await?
        .or_not_found("import")?;
    Ok((row.try_into()?, content.content))
}

/// Key of the advisory lock under which imports write; any number that nothing else uses.
const IMPORT_LOCK: i64 = 4_242_002;

/// Lets one import write at a time, so that no two bring in the same place; until the transaction ends.
pub async fn one_at_a_time(tx: &Tx) -> Result<()> {
    if tx.is_postgres() {
        let lock = format!("select pg_advisory_xact_lock({IMPORT_LOCK})");
        tx.connection().execute_unprepared(&lock).await?;
    }
    Ok(())
}

/// Tables whose size an import changes by orders of magnitude.
const GROWN: &str = "place, place_code, search_word, search_spelling, partnership, partnership_member, series, observation";

/// Lets PostgreSQL know what its tables hold now; else it plans for empty ones until it looks by itself, a minute or
/// more later. SQLite plans by its indexes alone.
pub async fn take_stock(db: &Db) -> Result<()> {
    if db.is_postgres() {
        db.connection().execute_unprepared(&format!("analyze {GROWN}")).await?;
    }
    Ok(())
}

/// Says how far an import has come, and that its worker is alive; adds the remarks made since, the first being
/// number `from`.
pub async fn progress(
    tx: &Tx,
    id: ImportId,
    report: &ImportReport,
    from: usize,
    remarks: &[ImportRemark],
) -> Result<()> {
    use import_job::Column as C;
    import_job::Entity::update_many()
        .col_expr(import_job::Column::Version, Expr::col(import_job::Column::Version).add(1))
        .col_expr(C::Report, Expr::value(json(report)))
        .col_expr(C::LeasedUntil, Expr::value(tx.author().at + LEASE))
        .filter(C::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    jobs::hold_on(tx, ImportJob::RunImport, id).await?;
    let rows =
        remarks.iter().zip(from..).map(|(it, seq)| remark_row(id, seq, it)).collect::<Vec<_>>();
    for batch in rows.chunks(REMARK_BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        import_remark::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Rows of one insert; SQLite takes 32,766 parameters.
const REMARK_BATCH: usize = 1_000;

/// Ends an import, well or with the reason why not; its file is let go.
pub async fn finish(tx: &Tx, id: ImportId, outcome: Result<&ImportReport, &str>) -> Result<()> {
    use import_job::Column as C;
    let now = tx.author().at;
    let update = import_job::Entity::update_many()
        .col_expr(import_job::Column::Version, Expr::col(import_job::Column::Version).add(1))
        .col_expr(C::FinishedAt, Expr::value(now))
        .col_expr(C::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None));
    let update = match outcome {
        Ok(report) => update
            .col_expr(C::State, Expr::value(ImportState::Done.to_string()))
            .col_expr(C::Report, Expr::value(json(report))),
        Err(failure) => update
            .col_expr(C::State, Expr::value(ImportState::Failed.to_string()))
            .col_expr(C::Failure, Expr::value(failure)),
    };
    update.filter(C::Id.eq(Uuid::from(id))).exec(tx.connection()).await?;
    import_content::Entity::delete_by_id(id).exec(tx.connection()).await?;
    jobs::settle(tx, ImportJob::RunImport, id, None).await?;
    let ended = show(tx, id).await?;
    tx.record(Change { kind: "import", id: id.into(), before: None, after: Some(&ended) }).await
}

/// Which remarks of an import.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RemarkFilter {
    /// How grave.
    #[param(example = json!(["error"]), max_items = 3)]
    pub severity: Vec<Severity>,
    /// What they are about.
    #[param(inline, example = json!(["unknown_country"]), max_items = 20)]
    pub code: Vec<kernel::Choice>,
}

pub async fn remarks(
    db: &impl Reader,
    id: ImportId,
    filter: &RemarkFilter,
    listing: &Listing,
) -> Result<Slice<ImportRemark>> {
    use import_remark::Column as C;
    let select = import_remark::Entity::find().filter(C::JobId.eq(Uuid::from(id)));
    let own = |it: C| Expr::col((import_remark::Entity, it));
    let led = Led::new(select, C::JobId, false)
        .having(own(C::Code), filter.code.iter().map(kernel::Choice::as_str))
        .having(own(C::Severity), filter.severity.iter().map(Severity::to_string));
    let by_seq =
        SortKey { expr: Expr::col(C::Seq), kind: KeyKind::Whole, order: kernel::Order::Asc };
    let read = |row: import_remark::Model| row.try_into();
    let (select, sorted) = led.sorted_by_default(vec![by_seq]);
    slice_sorted(db, select, sorted, C::JobId, listing, read).await
}

fn remark_row(job_id: ImportId, seq: usize, it: &ImportRemark) -> import_remark::Model {
    import_remark::Model {
        job_id: job_id.into(),
        seq: i64::try_from(seq).unwrap_or(i64::MAX),
        line: i64::try_from(it.line).unwrap_or(i64::MAX),
        severity: it.severity.to_string(),
        code: it.code.clone(),
        column_name: it.column.clone(),
        value: it.value.clone(),
        detail: it.detail.clone(),
    }
}

impl TryFrom<import_remark::Model> for ImportRemark {
    type Error = crate::Error;
    fn try_from(row: import_remark::Model) -> Result<Self> {
        Ok(Self {
            line: read("import_remark.line", row.line)?,
            severity: read("import_remark.severity", row.severity.as_str())?,
            code: row.code,
            column: row.column_name,
            value: row.value,
            detail: row.detail,
        })
    }
}

impl TryFrom<import_job::Model> for Import {
    type Error = crate::Error;
    fn try_from(row: import_job::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            kind: read("import_job.kind", row.kind.as_str())?,
            dry_run: row.dry_run,
            mode: read("import_job.mode", row.mode.as_str())?,
            encoding: read_opt("import_job.encoding", row.encoding)?,
            mapping_id: row.mapping_id.map(ImportMappingId::from),
            columns: row.columns.map(|text| read_json("import_job.columns", &text)).transpose()?,
            decimal_mark: read_opt("import_job.decimal_mark", row.decimal_mark.as_deref())?,
            state: read("import_job.state", row.state.as_str())?,
            report: read_json("import_job.report", &row.report)?,
            failure: row.failure,
            content_sha256: row.content_sha256,
            created_by: row.actor,
            created_at: row.created_at,
            started_at: row.started_at,
            finished_at: row.finished_at,
            version: row.version,
        })
    }
}
