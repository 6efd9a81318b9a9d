use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_side")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub partnership_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: i16,
    pub status: String,
    pub since: Date,
    pub since_exactly: String,
    pub event_id: Uuid,
    pub decided_by: String,
    pub reason_code: Option<String>,
    pub resolution_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
