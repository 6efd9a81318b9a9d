use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_role")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub on_kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub on_id: Uuid,
    pub role: String,
    pub granted_at: DateTimeUtc,
    pub until: Option<Date>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
