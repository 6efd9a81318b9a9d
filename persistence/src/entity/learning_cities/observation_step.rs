use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "observation_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub revision_id: Option<Uuid>,
    pub import_id: Option<Uuid>,
    pub action: String,
    pub by_account: Option<Uuid>,
    pub at: DateTimeUtc,
    pub reason: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
