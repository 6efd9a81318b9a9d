use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "indicator_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub indicator_id: Uuid,
    pub number: i32,
    pub status: String,
    pub definition: String,
    pub unit: String,
    pub valid_from: Option<Date>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
