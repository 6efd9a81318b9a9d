use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_invited_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub partnership_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: Uuid,
    pub since: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
