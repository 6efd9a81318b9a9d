use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place_succession")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub to_id: Uuid,
    pub kind: String,
    pub on_date: Date,
}

impl ActiveModelBehavior for ActiveModel {}
