use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub cause: String,
    pub kind: String,
    pub email: Option<String>,
    pub account_id: Option<Uuid>,
    pub language: String,
    pub subject_id: Uuid,
    pub said: Option<String>,
    pub state: String,
    pub made_at: DateTimeUtc,
    pub attempts: i32,
    pub tried_since: Option<DateTimeUtc>,
    pub settled_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
