use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_pace")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub address_key: String,
    pub turns: String,
    pub last_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
