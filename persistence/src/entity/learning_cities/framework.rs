use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "framework")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code: String,
    pub name: String,
    pub edition: Option<String>,
    pub publisher: Option<String>,
    pub licence: Option<String>,
    pub url: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
