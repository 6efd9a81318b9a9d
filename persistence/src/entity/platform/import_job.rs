use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub dry_run: bool,
    pub mode: String,
    pub actor: String,
    pub state: String,
    pub mapping_id: Option<Uuid>,
    pub columns: Option<String>,
    pub encoding: Option<String>,
    pub decimal_mark: Option<String>,
    pub content_sha256: String,
    pub report: String,
    pub failure: Option<String>,
    pub attempts: i32,
    pub leased_until: Option<DateTimeUtc>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub started_at: Option<DateTimeUtc>,
    pub finished_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
