use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_role")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub role: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub on_kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub on_id: Uuid,
    pub granted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
