use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "unit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code: String,
    pub label: String,
    pub factor: String,
    pub dimension: String,
    pub decimals: i16,
}

impl ActiveModelBehavior for ActiveModel {}
