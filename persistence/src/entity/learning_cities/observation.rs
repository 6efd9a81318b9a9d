use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "observation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub series_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub period: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub id: Uuid,
    pub indicator_version: i32,
    pub value: Option<String>,
    pub status: String,
    pub conf_status: String,
    pub note: Option<String>,
    pub source_id: Option<Uuid>,
    pub state: String,
    pub in_force: bool,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub superseded_at: Option<DateTimeUtc>,
    pub submitted_by: Option<Uuid>,
    pub approved_by: Option<Uuid>,
    pub published_at: Option<DateTimeUtc>,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub reason: Option<String>,
    pub import_id: Option<Uuid>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
