//! Imports over HTTP, and doing them.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, get, post};
use kernel::Page;
use persistence::platform::imports::{
    self as store, Import, ImportId, ImportKind, ImportMode, ImportRemark, ImportReport,
    ImportState, RemarkFilter,
};
use persistence::platform::mappings::{self, ImportMappingProfile};
use persistence::platform::reading::{FileEncoding, ImportMappingId};
use persistence::{Actor, Author, Tx};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use utoipa::IntoParams;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::hex;
use crate::http::extract::{
    Answered, Created, List, Paged, Path, Query, Versioned, fingerprint, idempotency_key,
    must_be_file, whole_file,
};
use crate::http::problem::{self, Fault, Problem};
use crate::http::rule::routes;
use crate::imports::{self, Failure};

routes! {
    create_import: Platform(Coordinator), ImportsRun;
    list_imports: Platform(Coordinator), ImportsRun;
    show_import: Platform(Coordinator), ImportsRun;
    list_import_remarks: Platform(Coordinator), ImportsRun;
}

/// What an upload is.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Upload {
    /// What the file holds.
    #[param(example = "municipalities")]
    kind: ImportKind,
    /// Whether everything is only tried and nothing kept.
    #[serde(default)]
    #[param(example = true)]
    dry_run: bool,
    /// What happens if a row is rejected: the others are imported (`valid_rows`, if not given), or none is.
    #[serde(default = "valid_rows")]
    #[param(required = false, example = "valid_rows")]
    mode: ImportMode,
    /// The encoding of the file; without it that of the mapping, or else what the file tells: by a byte order mark, UTF-8 if
    /// it can be that, `windows-1252` if not.
    #[param(inline, nullable = false, example = "windows-1250")]
    encoding: Option<FileEncoding>,
    /// The mapping of columns, if the file has names of its own for them; it is of the same kind.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    mapping_id: Option<ImportMappingId>,
}

fn valid_rows() -> ImportMode {
    ImportMode::ValidRows
}

/// Import a CSV file, or a JSON list of flat records.
///
/// The file is queued; follow the import at its `Location`. Importing the same file again changes nothing.
///
/// Municipalities may have columns `name_de`, `name_en`, `name_pl` and `name_uk`, from which `names` are filled, and in the
/// shape of GeoNames `admin1_name`, which becomes `parent_admin_name` where the directory does not hold that region.
#[utoipa::path(
    params(Upload),
    request_body(content = String, content_type = "application/octet-stream", description = "The file."),
    responses((status = 201, description = "Queued.", body = Import))
)]
#[post("/imports")]
async fn create_import(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Query(Upload { kind, dry_run, mode, encoding, mapping_id }): Query<Upload>,
    payload: Payload,
) -> Result<Answered, Problem> {
    must_be_file(&request)?;
    let key = idempotency_key(&request)?;
    let content = whole_file(payload, state.config.max_upload_bytes).await?;
    let now = state.clock.now();
    let content_sha256 = hex(&Sha256::digest(&content));
    let said = format!("{} {}", request.method(), request.uri());
    let claim = key.map(|key| persistence::platform::idempotency::Claim {
        key,
        fingerprint: fingerprint([said.as_bytes(), content_sha256.as_bytes()]),
    });
    let answer = state.create(&caller, claim, async |tx| {
        let mapping = match mapping_id {
            Some(id) => Some(mapping(tx, id, kind).await?),
            None => None,
        };
        let theirs = mapping.as_ref().and_then(|it| it.encoding.clone());
        let decimal_mark = mapping.as_ref().and_then(|it| it.decimal_mark);
        let body = Import {
            id: ImportId::new(now),
            kind,
            dry_run,
            mode,
            encoding: encoding.or(theirs),
            mapping_id,
            columns: mapping.map(|it| it.columns),
            decimal_mark,
            state: ImportState::Queued,
            report: ImportReport::default(),
            failure: None,
            content_sha256,
            created_by: caller.actor.to_string(),
            created_at: now,
            started_at: None,
            finished_at: None,
            version: 1,
        };
        store::insert(tx, &body, content).await?;
        Ok(Created::of(body))
    });
    let answer = answer.await?;
    state.work.notify_one();
    Ok(answer)
}

/// The mapping that an upload names.
async fn mapping(
    tx: &Tx,
    id: ImportMappingId,
    kind: ImportKind,
) -> Result<ImportMappingProfile, Problem> {
    let wrong = |code, detail| {
        let fault = Fault::in_parameter("mapping_id", code, detail);
        Problem::faults(&problem::INVALID_PARAMETER, vec![fault])
    };
    let found = mappings::find(tx, id).await?;
    let found = found.ok_or_else(|| wrong("mapping_unknown", "There is no such mapping."))?;
    if found.profile.kind == kind {
        return Ok(found.profile);
    }
    Err(wrong("mapping_of_other_kind", "The mapping is for files of another kind."))
}

type Imports = Page<Import>;

/// List imports.
#[utoipa::path(responses((status = 200, description = "A page.", body = Imports)))]
#[get("/imports")]
async fn list_imports(state: Data<State>, list: List) -> Result<Paged<Import>, Problem> {
    Ok(list.page(store::list(&state.db, &list.listing).await?))
}

/// Show how far an import has come.
#[utoipa::path(responses((status = 200, description = "The import.", body = Import)))]
#[get("/imports/{import_id}")]
async fn show_import(
    state: Data<State>,
    Path(id): Path<ImportId>,
) -> Result<Versioned<Import>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

type ImportRemarks = Page<ImportRemark>;

/// List what an import has to say about rows.
///
/// Every row that was not imported is here, with its line, column, code and value.
#[utoipa::path(params(RemarkFilter), responses((status = 200, description = "A page.", body = ImportRemarks)))]
#[get("/imports/{import_id}/remarks")]
async fn list_import_remarks(
    state: Data<State>,
    Path(id): Path<ImportId>,
    list: List<RemarkFilter>,
) -> Result<Paged<ImportRemark>, Problem> {
    store::show(&state.db, id).await?;
    Ok(list.page(store::remarks(&state.db, id, &list.filter, &list.listing).await?))
}

/// Does every import that waits.
pub(super) async fn work_off(state: &State) -> Result<(), Problem> {
    while let Some((import, content)) =
        store::claim(&state.db, Author::system("runImport", state.clock.now())).await?
    {
        carry_out(state, &import, content).await?;
    }
    Ok(())
}

/// Does one import. If the database goes away in the middle, another attempt follows when the lease has run out.
async fn carry_out(state: &State, import: &Import, content: Vec<u8>) -> Result<(), Problem> {
    let Import { id, kind, dry_run, mode, .. } = *import;
    let options = imports::Options {
        dry_run,
        mode,
        encoding: import.encoding.clone(),
        columns: import.columns.clone(),
        decimal_mark: import.decimal_mark,
        id: Some(id),
        ..imports::Options::of(kind)
    };
    let operation = options.operation();
    let mut actor = import.created_by.parse().unwrap_or(Actor::System);
    if let Actor::ApiKey(key, _) = actor
        && let Some(owner) = persistence::people::api_keys::behind(&state.db, actor).await?
    {
        actor = Actor::ApiKey(key, owner);
    }
    let author = || Author { actor, operation, request_id: None, at: state.clock.now() };
    let (mut heard, mut tried) = (0, Vec::new());
    let watch = async |tx: &Tx, report: &ImportReport, remarks: &[ImportRemark]| {
        if options.in_one_piece() {
            // What may be taken back at the end is written aside. SQLite has only one writer; but there
            // no other replica waits for the lease to end.
            tried.extend_from_slice(remarks);
            if state.db.is_postgres() {
                let aside = async |tx: &Tx| store::progress(tx, id, report, 0, &[]).await;
                state.db.write(author(), aside).await?;
            }
            return Ok(());
        }
        store::progress(tx, id, report, heard, remarks).await?;
        heard += remarks.len();
        Ok(())
    };
    let outcome =
        imports::run(&state.db, &options, std::io::Cursor::new(content), author, watch).await;
    if let Err(Failure::Storage(error)) = outcome {
        return Err(error.into());
    }
    let finished = state.db.write(author(), async |tx| {
        if let Ok(report) | Err(Failure::Rejected(report)) = &outcome {
            store::progress(tx, id, report, heard, &tried).await?;
        }
        let outcome = outcome.as_ref().map_err(ToString::to_string);
        store::finish(tx, id, outcome.as_ref().map(|it| *it).map_err(String::as_str)).await
    });
    Ok(finished.await?)
}
