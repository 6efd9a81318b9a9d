//! Mappings of columns, kept for files that come again.

use chrono::{DateTime, Utc};
use kernel::directory::place::Name;
use learning_cities::written::DecimalMark;
use sea_orm::{EntityTrait, IntoActiveModel, QuerySelect};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::imports::ImportKind;
use super::reading::{FileEncoding, ImportMappingId, MappedColumns};
use crate::entity::import_mapping;
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "import mapping";

/// How files of one source are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ImportMappingCreate, examples(json!({
    "name": "ISTAT, elenco dei comuni", "kind": "municipalities", "encoding": "windows-1252",
    "columns": [{"column": "lau", "header": "Codice Comune"}, {"column": "name", "header": "Denominazione"},
        {"column": "country", "header": "Stato"}]
})))]
pub struct ImportMappingProfile {
    /// What people know the source by.
    pub name: Name,
    /// What its files hold.
    pub kind: ImportKind,
    /// Which of their columns is which; a column that is not named here keeps its name.
    pub columns: MappedColumns,
    /// The encoding they are in; told by the file if not given.
    #[serde(default)]
    pub encoding: Option<FileEncoding>,
    /// What separates the decimals of figures that do not show it themselves, as `2.155`; what the others of the file show, if
    /// not given.
    #[serde(default)]
    pub decimal_mark: Option<DecimalMark>,
}

/// A mapping of columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ImportMapping {
    pub id: ImportMappingId,
    #[serde(flatten)]
    pub profile: ImportMappingProfile,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
}

pub async fn list(db: &impl Reader, listing: &Listing) -> Result<Slice<ImportMapping>> {
    let all = import_mapping::Entity::find();
    slice(db, all, Vec::new(), import_mapping::Column::Id, listing, |row: import_mapping::Model| {
        row.try_into()
    })
    .await
}

pub async fn find(db: &impl Reader, id: ImportMappingId) -> Result<Option<ImportMapping>> {
    let row = import_mapping::Entity::find_by_id(id).one(db.connection()).await?;
    row.map(ImportMapping::try_from).transpose()
}

pub async fn show(db: &impl Reader, id: ImportMappingId) -> Result<ImportMapping> {
    find(db, id).await?.or_not_found(SUBJECT)
}

/// Loads a mapping and holds it.
pub async fn lock(tx: &Tx, id: ImportMappingId) -> Result<ImportMapping> {
    let row = import_mapping::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    row.or_not_found(SUBJECT)?.try_into()
}

pub async fn insert(tx: &Tx, it: &ImportMapping) -> Result<()> {
    let ImportMappingProfile { name, kind, columns, encoding, decimal_mark } = &it.profile;
    let row = import_mapping::Model {
        id: it.id.into(),
        name: name.to_string(),
        kind: kind.to_string(),
        columns: json(columns),
        encoding: encoding.as_ref().map(ToString::to_string),
        decimal_mark: decimal_mark.as_ref().map(ToString::to_string),
        version: it.version,
        created_at: it.created_at,
    };
    import_mapping::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Forgets a mapping; imports keep what they were read by.
pub async fn delete(tx: &Tx, it: &ImportMapping) -> Result<()> {
    import_mapping::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(it), after: None }).await
}

impl TryFrom<import_mapping::Model> for ImportMapping {
    type Error = crate::Error;
    fn try_from(row: import_mapping::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            profile: ImportMappingProfile {
                name: read("import_mapping.name", row.name)?,
                kind: read("import_mapping.kind", row.kind.as_str())?,
                columns: read_json("import_mapping.columns", &row.columns)?,
                encoding: read_opt("import_mapping.encoding", row.encoding)?,
                decimal_mark: read_opt("import_mapping.decimal_mark", row.decimal_mark.as_deref())?,
            },
            version: row.version,
            created_at: row.created_at,
        })
    }
}
