use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_up")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub address_key: String,
    pub said: String,
    pub said_hash: String,
    pub questions_version: Option<i32>,
    pub answers: Option<String>,
    pub made_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
