use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_suppression")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub address_key: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub reason: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
