use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_retraction")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: Uuid,
    pub resolution_id: Option<Uuid>,
    pub reason: String,
    pub retracted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
