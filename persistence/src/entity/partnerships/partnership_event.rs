use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub partnership_id: Uuid,
    pub side: i16,
    pub track: String,
    pub event: String,
    pub effective_on: Date,
    pub effective_exactly: String,
    pub decided_by: String,
    pub resolution_id: Option<Uuid>,
    pub reason_code: Option<String>,
    pub reason: Option<String>,
    pub planned_on: Option<Date>,
    pub documents: String,
    pub concealed: bool,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: String,
}

impl ActiveModelBehavior for ActiveModel {}
